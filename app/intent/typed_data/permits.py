"""Permissions to take tokens, given by signature alone: ERC-2612, DAI, Permit2 and EIP-3009."""

from __future__ import annotations

from typing import Any, Final

from app.address import Address
from app.intent.abi.rules import is_unlimited
from app.intent.model import Bound, Change, ChangeKind
from app.intent.typed_data.reading import Reading, Typed

_FAR: Final = 1 << 48
"""Unix times from here on are no dates; they mean "never"."""


def _approval(account: Address, token: Any, amount: int, spender: Any, until: int | None, what: str = "") -> Change:
    kind = ChangeKind.APPROVE if amount else ChangeKind.REVOKE
    return Change(
        kind, account, token, amount, spender, until, Bound.AT_MOST, standard="erc20", unlimited=is_unlimited(amount),
        what=what,
    )  # fmt: skip


def erc2612(t: Typed) -> Reading | None:
    """Permit(owner, spender, value, nonce, deadline): the spender may take up to `value` (ERC-2612)."""
    m = t.message
    if t.primary != "Permit" or not t.has("owner", "spender", "value", "deadline") or t.contract is None:
        return None
    change = _approval(m["owner"], t.contract, m["value"], m["spender"], m["deadline"])
    return Reading("permit", "erc2612", (change,), facts={"spender": m["spender"], "deadline": m["deadline"]})


def erc2612_nft(t: Typed) -> Reading | None:
    """Permit(spender, tokenId, nonce, deadline): one NFT may be taken (ERC-4494, Uniswap positions)."""
    m = t.message
    if t.primary != "Permit" or not t.has("spender", "tokenId", "deadline") or t.contract is None:
        return None
    change = Change(
        ChangeKind.APPROVE,
        t.account,
        t.contract,
        1,
        m["spender"],
        m["deadline"],
        token_id=m["tokenId"],
        standard="erc721",
    )
    return Reading("permit", "erc4494", (change,), facts={"spender": m["spender"], "deadline": m["deadline"]})


def dai(t: Typed) -> Reading | None:
    """Permit(holder, spender, nonce, expiry, allowed): everything or nothing (DAI's permit)."""
    m = t.message
    if t.primary != "Permit" or not t.has("holder", "spender", "expiry", "allowed") or t.contract is None:
        return None
    amount = (1 << 256) - 1 if m["allowed"] else 0
    # An expiry of zero means that it never ends.
    change = _approval(m["holder"], t.contract, amount, m["spender"], m["expiry"] or None)
    return Reading("permit", "dai-permit", (change,), facts={"spender": m["spender"], "deadline": m["expiry"] or None})


def permit2(t: Typed) -> Reading | None:
    """PermitSingle and PermitBatch: allowances inside Permit2 (AllowanceTransfer)."""
    m = t.message
    if t.primary not in ("PermitSingle", "PermitBatch") or not t.has("details", "spender"):
        return None
    rows = m["details"] if isinstance(m["details"], list) else [m["details"]]
    changes = tuple(
        _approval(t.account, d["token"], d["amount"], m["spender"], d["expiration"], "through Permit2") for d in rows
    )
    until = max((d["expiration"] for d in rows), default=None)
    return Reading("permit", "permit2", changes, facts={"spender": m["spender"], "deadline": until})


def permit2_transfer(t: Typed) -> Reading | None:
    """PermitTransferFrom and its batch and witness forms: the spender may move this much, once (SignatureTransfer)."""
    m = t.message
    names = (
        "PermitTransferFrom",
        "PermitBatchTransferFrom",
        "PermitWitnessTransferFrom",
        "PermitBatchWitnessTransferFrom",
    )
    if t.primary not in names or not t.has("permitted", "spender", "deadline"):
        return None
    rows = m["permitted"] if isinstance(m["permitted"], list) else [m["permitted"]]
    changes = tuple(_approval(t.account, d["token"], d["amount"], m["spender"], m["deadline"], "once") for d in rows)
    witness = m.get("witness") or m.get("order")
    facts: dict[str, Any] = {"spender": m["spender"], "deadline": m["deadline"], "witness": witness}
    from app.intent.typed_data.orders import uniswapx_outputs

    received = uniswapx_outputs(witness, t.account) if isinstance(witness, dict) else ()
    if received:
        return Reading("order", "uniswapx", changes + received, owner="Uniswap", facts=facts)
    return Reading("permit", "permit2-transfer", changes, facts=facts)


def erc3009(t: Typed) -> Reading | None:
    """TransferWithAuthorization and ReceiveWithAuthorization: a payment that anyone may deliver (EIP-3009)."""
    m = t.message
    names = ("TransferWithAuthorization", "ReceiveWithAuthorization")
    if t.primary not in names or not t.has("from", "to", "value") or t.contract is None:
        return None
    until = m.get("validBefore")
    change = Change(ChangeKind.SEND, m["from"], t.contract, m["value"], m["to"], until, standard="erc20")
    return Reading("send", "eip3009", (change,), facts={"spender": m["to"], "deadline": until})


FAMILIES: Final = (erc2612, erc2612_nft, dai, permit2, permit2_transfer, erc3009)
