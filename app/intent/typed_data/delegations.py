"""Power that others get by a signature: votes, debt, everything in a market, or the account itself within limits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from app.address import NATIVE, Address, Asset
from app.intent import words
from app.intent.model import VOTES, Bound, Change, ChangeKind, Unknown
from app.intent.typed_data.reading import Reading, Typed

MANAGER: Final = Address.parse("0xdb9B1e94B5b69Df7e401DDbedE43491141047dB3")
"""MetaMask's DelegationManager 1.3.0, one address on all chains: only it is known to enforce the limits below."""
_ENFORCERS: Final = {
    Address.parse(text): name
    for text, name in (
        ("0x474e3Ae7E169e940607cC624Da8A15Eb120139aB", "erc20-period"),
        ("0xf100b0819427117EcF76Ed94B358B1A5b5C6D2Fc", "erc20-amount"),
        ("0x56c97aE02f233B29fa03502Ecc0457266d9be00e", "erc20-stream"),
        ("0x9BC0FAf4Aca5AE429F4c06aEEaC517520CB16BD9", "native-period"),
        ("0xF71af580b9c3078fbc2BBF16FbB8EEd82b330320", "native-amount"),
        ("0xD10b97905a320b13a0608f7E9cC506b56747df19", "native-stream"),
        ("0x1046bb45C8d673d4ea75321280DB34899413c069", "timestamp"),
    )
}
"""Caveat enforcers whose terms say how much and until when (MetaMask delegation framework 1.3.0)."""


_EXACT_CALLDATA: Final = Address.parse("0x99F2e9bF15ce5eC84685604836F71aB835DBBdED")
"""With empty terms it lets nothing but plain payments through; a limit on the native coin bounds nothing without it."""


@dataclass(frozen=True, slots=True)
class Limit:
    """What one caveat leaves: an asset with the most that may go, or a time."""

    asset: Asset | None = None
    amount: int | None = None
    every: int = 0
    """Seconds after which the same amount is free again; 0 = once."""
    start: int = 0
    rate: int = 0
    """Base units a second that become free, up to `amount`."""
    until: int | None = None


def limits(caveats: Any) -> Iterator[Limit]:
    """The limits of known caveats; raises ValueError for terms that do not fit their enforcer."""
    given = caveats if isinstance(caveats, list) else []
    plain = any(c["enforcer"] == _EXACT_CALLDATA and not c["terms"] for c in given)
    for c in given:
        kind, terms = _ENFORCERS.get(c["enforcer"]), c["terms"]
        if kind is None:
            continue
        if kind == "timestamp":
            before = int.from_bytes(terms[16:32], "big")
            yield Limit(until=before or None)
            continue
        if kind.startswith("native") and not plain:
            continue
        asset: Asset = NATIVE
        if kind.startswith("erc20"):
            asset, terms = Address(terms[:20]), terms[20:]
        n = [int.from_bytes(terms[i : i + 32], "big") for i in range(0, len(terms), 32)]
        if len(terms) != 32 * {"period": 3, "amount": 1, "stream": 4}[kind.split("-")[1]]:
            raise ValueError("terms of another length")
        if kind.endswith("period"):
            yield Limit(asset, n[0], n[1], n[2])
        elif kind.endswith("amount"):
            yield Limit(asset, n[0])
        else:
            yield Limit(asset, n[1], start=n[3], rate=n[2])


def account(t: Typed) -> Reading | None:
    """Delegation(delegate, delegator, authority, caveats, salt): the account itself (ERC-7710, ERC-7715).

    Where the framework's own manager enforces a limit on one asset, the most that can be taken is that limit over all
    periods until the end; otherwise everything within the caveats, which is not known to be less than everything.
    """
    m = t.message
    if t.primary != "Delegation" or not t.has("delegate", "delegator"):
        return None
    caveats = m.get("caveats")
    found = tuple(limits(caveats)) if t.contract == MANAGER else ()
    until = min((f.until for f in found if f.until is not None), default=None)
    money = next((f for f in found if f.asset is not None), None)
    facts = {"delegate": m["delegate"], "spender": m["delegate"], "deadline": until, "sender": m["delegator"]}
    if money is not None and money.amount is not None:
        most, what = _most(money, until, int(t.now.timestamp()))
        change = Change(
            ChangeKind.APPROVE, m["delegator"], money.asset, most, m["delegate"], until, Bound.AT_MOST,
            standard="native" if money.asset == NATIVE else "erc20", unlimited=most is None, what=what,
        )  # fmt: skip
        return Reading("permit", "erc7710", (change,), facts=facts)
    what = "the whole account" if not caveats else f"the account within {len(caveats)} limits"
    unknowns = (Unknown("what the limits leave", "their contracts are not known here"),) if caveats else ()
    change = Change(
        ChangeKind.DELEGATE, m["delegator"], counterparty=m["delegate"], deadline=until, what=what,
        unlimited=not caveats,
    )  # fmt: skip
    return Reading("delegate", "erc7710", (change,), facts=facts, unknowns=unknowns)


def _most(limit: Limit, until: int | None, now: int) -> tuple[int | None, str]:
    """The most until the end, None without an end, and how it comes."""
    assert limit.amount is not None
    if limit.every:
        what = (
            f"anew every {limit.every // 86400} days" if limit.every >= 86400 else f"anew every {limit.every} seconds"
        )
        if until is None:
            return None, what
        return limit.amount * max(-(-(until - max(limit.start, now - limit.every)) // limit.every), 0), what
    if limit.rate:
        most = limit.amount if until is None else min(limit.amount, limit.rate * max(until - limit.start, 0))
        return most, f"{limit.rate:,} base units more each second"
    return limit.amount, "once"


def votes(t: Typed) -> Reading | None:
    """Delegation(delegatee, nonce, expiry): the votes of a token or a governor (ERC-5805)."""
    m = t.message
    if t.primary != "Delegation" or not t.has("delegatee", "nonce", "expiry"):
        return None
    change = Change(
        ChangeKind.DELEGATE, t.account, counterparty=m["delegatee"], deadline=m["expiry"], subject=t.contract,
        what=VOTES,
    )  # fmt: skip
    return Reading("vote", "erc5805", (change,), facts={"delegate": m["delegatee"], "deadline": m["expiry"]})


def credit(t: Typed) -> Reading | None:
    """DelegationWithSig(delegatee, value, …): others may borrow in this account's name (Aave)."""
    m = t.message
    if t.primary != "DelegationWithSig" or not t.has("delegatee", "value"):
        return None
    until = m.get("deadline")
    change = Change(
        ChangeKind.APPROVE, t.account, t.contract, m["value"], m["delegatee"], until, what="debt in your name"
    )
    what = words.change_amount(change, t.request.chain_id, t.evidence)
    description = f"Let {words.name_of(m['delegatee'], t.evidence)} borrow {what} in this account's name"
    facts = {"spender": m["delegatee"], "deadline": until}
    return Reading("approve", "aave-credit", (change,), owner="Aave", facts=facts, description=description)


def managers(t: Typed) -> Reading | None:
    """Authorization of Compound III and of Morpho: a manager over everything held in one market."""
    m = t.message
    if t.primary == "Authorization" and t.has("owner", "manager", "isAllowed", "expiry"):
        owner, manager, allowed, until, family = m["owner"], m["manager"], m["isAllowed"], m["expiry"], "compound"
    elif t.primary == "Authorization" and t.has("authorizer", "authorized", "isAuthorized"):
        owner, manager, allowed = m["authorizer"], m["authorized"], m["isAuthorized"]
        until, family = m.get("deadline"), "morpho"
    else:
        return None
    kind = ChangeKind.APPROVE_ALL if allowed else ChangeKind.REVOKE
    change = Change(kind, owner, t.contract, None, manager, until, unlimited=bool(allowed))
    facts = {"spender": manager, "deadline": until}
    return Reading("approve-all", family, (change,), owner=family.capitalize(), facts=facts)


def subaccount(t: Typed) -> Reading | None:
    """SubaccountApproval and RemoveSubaccount (GMX), Delegate of Safe's service: keys that act in some things."""
    m = t.message
    if t.primary == "SubaccountApproval" and t.has("subaccount", "shouldAdd", "expiresAt"):
        until = m["expiresAt"] or None
        change = Change(
            ChangeKind.DELEGATE if m["shouldAdd"] else ChangeKind.REVOKE, t.account, None, None, m["subaccount"], until,
            what="trading key",
        )  # fmt: skip
        facts = {"delegate": m["subaccount"], "deadline": until}
        return Reading("delegate" if m["shouldAdd"] else "revoke", "gmx", (change,), owner="GMX", facts=facts)
    if t.primary == "RemoveSubaccount" and t.has("subaccount"):
        change = Change(ChangeKind.REVOKE, t.account, counterparty=m["subaccount"], what="trading key")
        return Reading("revoke", "gmx", (change,), owner="GMX")
    if t.primary == "Delegate" and set(m) == {"delegateAddress", "totp"}:
        change = Change(
            ChangeKind.DELEGATE, t.account, counterparty=m["delegateAddress"], what="proposes, signs nothing"
        )
        description = (
            f"Let {words.name_of(m['delegateAddress'], t.evidence)} propose transactions for the Safe; it signs none"
        )
        facts = {"delegate": m["delegateAddress"]}
        return Reading("delegate", "safe-service", (change,), owner="Safe", facts=facts, description=description)
    if t.primary == "DeleteRequest" and t.has("safeTxHash", "totp"):
        return Reading("cancel", "safe-service", owner="Safe")
    return None


FAMILIES: Final = (votes, account, credit, managers, subaccount)
__all__ = ["FAMILIES", "MANAGER", "Limit", "limits"]
