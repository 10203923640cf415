"""Safe: transactions of all versions' domain forms, and messages signed for a Safe."""

from __future__ import annotations

from typing import Any, Final

from app.address import Address
from app.intent import words
from app.intent.messages import readable, what_hides
from app.intent.model import Bound, Change, ChangeKind, Unknown
from app.intent.tokens import as_asset
from app.intent.typed_data.reading import Reading, Typed

_MEMBERS: Final = ("to", "value", "data", "operation", "safeTxGas", "gasPrice", "gasToken", "refundReceiver", "nonce")


def transaction(t: Typed) -> Reading | None:
    """SafeTx: what the Safe will do once enough owners signed. `dataGas` until 0.1.0, `baseGas` since 1.0.0."""
    m = t.message
    if t.primary != "SafeTx" or not t.has(*_MEMBERS) or t.contract is None:
        return None
    safe = t.contract
    delegated = m["operation"] == 1
    inner = t.call(safe, m["to"], 0 if delegated else m["value"], m["data"], "delegatecall" if delegated else "call")
    changes: tuple[Change, ...] = ()
    unknowns: tuple[Unknown, ...] = ()
    refund = ""
    if m["gasPrice"]:
        receiver = m["refundReceiver"] if not m["refundReceiver"].is_zero else None
        changes = (
            Change(
                ChangeKind.SEND, safe, as_asset(m["gasToken"]), None, receiver, bound=Bound.UNKNOWN, what="gas refund"
            ),
        )
        to = words.name_of(receiver, t.evidence) if receiver is not None else "whoever delivers it"
        refund = f", and pay {to} for the gas"
    if m["operation"] not in (0, 1):
        unknowns += (Unknown("the Safe operation", f"{m['operation']} is neither a call nor a delegated call"),)
    return Reading(
        "safe-transaction",
        "safe",
        changes,
        (inner,),
        facts={"safe": safe, "nonce": m["nonce"], "operation": m["operation"]},
        unknowns=unknowns,
        description=words.bounded(f"From the Safe {words.whole(safe)}: {inner.description}", 900) + refund,
    )


def message(t: Typed) -> Reading | None:
    """SafeMessage: a message signed for the Safe (EIP-1271); its bytes may be a hash that stands for anything."""
    if t.primary != "SafeMessage" or not t.has("message") or t.contract is None:
        return None
    raw: Any = t.message["message"]
    if not isinstance(raw, bytes):
        return None
    hidden = what_hides(raw)
    text = readable(raw)
    is_hash = len(raw) == 32
    # Older contracts hand the bytes themselves to the Safe, not their hash: what is no text may be an order too.
    opaque = is_hash or text is None or bool(hidden)
    unknowns: tuple[Unknown, ...] = ()
    if is_hash:
        unknowns = (Unknown("what the Safe agrees to", "the message is a hash; its text is not given"),)
    elif opaque:
        unknowns = (Unknown("what the Safe agrees to", "the message is bytes that are no text"),)
    said = "a hash" if is_hash else f"the text “{words.bounded(text, 120)}”" if text and not hidden else "bytes"
    return Reading(
        "message",
        "safe-message",
        facts={"safe": t.contract, "opaque": opaque, "hidden": hidden, "text": text},
        unknowns=unknowns,
        description=f"Sign {said} for the Safe {words.whole(t.contract)}",
    )


def safe_of(arguments: dict[str, Any]) -> Address | None:
    """The Safe a decoded SafeTx belongs to."""
    safe = arguments.get("safe")
    return safe if isinstance(safe, Address) else None


FAMILIES: Final = (transaction, message)
__all__ = ["FAMILIES", "message", "safe_of", "transaction"]
