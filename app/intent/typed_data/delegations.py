"""Power that others get by a signature: votes, debt, everything in a market, or the account itself within limits."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.address import NATIVE, Address
from app.intent import token_calls as t
from app.intent import words
from app.intent.abi.rules import is_unlimited
from app.intent.model import CONTRACT_OWNER, VOTES, Bound, Change, ChangeKind, Intent, Unknown
from app.intent.typed_data.caveats import MANAGER, Bounds, Limit, bounds
from app.intent.typed_data.reading import Reading, Typed

_TRANSFER, _TRANSFER_FROM, _APPROVE, _MORE = (t.TRANSFER, t.TRANSFER_FROM, t.APPROVE, bytes.fromhex("39509351"))
_AMOUNT_AT: Final = {_TRANSFER: 36, _TRANSFER_FROM: 68, _APPROVE: 36, _MORE: 36}
"""Functions of a coin that give some of it away: where in the calldata the amount stands."""
_ALL_AT: Final = frozenset({t.APPROVE_ALL, t.SAFE_TRANSFER, bytes.fromhex("42842e0e"), bytes.fromhex("b88d4fde")})
"""Functions of a collection that give items away."""


def account(m: Typed) -> Reading | None:
    """Delegation(delegate, delegator, authority, caveats, salt): the account itself (ERC-7710, ERC-7715).

    Where the framework's own manager enforces limits that are known, what they leave is what can be taken; otherwise
    everything: caveats of contracts that nobody here knows may let everything through.
    """
    message = m.message
    if m.primary != "Delegation" or not m.has("delegate", "delegator"):
        return None
    delegator, delegate = message["delegator"], message["delegate"]
    caveats = message.get("caveats")
    known = m.contract == MANAGER
    b = bounds(caveats) if known else Bounds(foreign=len(caveats or ()))
    facts = {"delegate": delegate, "spender": delegate, "deadline": b.until, "sender": delegator}
    left = _left(m, b, delegator, delegate)
    if left is not None:
        kind, changes, calls, unknowns = left
        return Reading(kind, "erc7710", changes, calls, facts=facts, unknowns=unknowns)
    unread: tuple[Unknown, ...] = ()
    if b.foreign:
        unread = (Unknown("what the limits leave", "their contracts are not known here"),)
    change = Change(
        ChangeKind.DELEGATE, delegator, counterparty=delegate, deadline=b.until, unlimited=True,
        what=f"the whole account: {b.foreign} of its limits nobody here knows" if b.foreign else "the whole account",
    )  # fmt: skip
    return Reading("delegate", "erc7710", (change,), facts=facts, unknowns=unread)


_Left = tuple[str, tuple[Change, ...], tuple[Intent, ...], tuple[Unknown, ...]]


def _left(m: Typed, b: Bounds, delegator: Address, delegate: Address) -> _Left | None:
    """What the caveats leave, as the kind of the intent, changes, calls and unknowns; None for everything."""
    allow = Change(ChangeKind.APPROVE, delegator, None, None, delegate, b.until, Bound.AT_MOST, standard="erc20")
    if b.money:
        return "permit", tuple(_of_money(allow, x, b.until, int(m.now.timestamp())) for x in b.money), (), ()
    if b.item is not None:
        collection, number = b.item
        item = replace(allow, asset=collection, amount=1, token_id=number, standard="erc721", bound=Bound.EXACT)
        return "permit", (item,), (), ()
    if b.revokes:
        back = replace(allow, kind=ChangeKind.REVOKE, standard=None, what="any approval of this account")
        return "revoke", (back,), (), ()
    if b.owned is not None:
        own = Change(
            ChangeKind.OWN, delegator, counterparty=delegate, deadline=b.until, subject=b.owned, what=CONTRACT_OWNER
        )
        return "own", (own,), (), ()
    call = b.call
    if call is None and b.calldata is not None and b.targets is not None and len(b.targets) == 1 and b.value_wei == 0:
        call = (next(iter(b.targets)), 0, b.calldata)
    if call is not None:
        return _one_call(m, b, call, allow)
    return _calls(b, allow) if b.targets is not None else None


def _of_money(allow: Change, limit: Limit, until: int | None, now: int) -> Change:
    most, what = _most(limit, until, now)
    standard = "native" if limit.asset == NATIVE else "erc20"
    return replace(allow, asset=limit.asset, amount=most, standard=standard, unlimited=most is None, what=what)


def _one_call(m: Typed, b: Bounds, call: tuple[Address, int, bytes], allow: Change) -> _Left:
    """A call that is laid down to the last byte: itself where it can be made once, else what it gives each time."""
    inner = m.call(allow.account, *call)
    changes: list[Change] = []
    if b.calls != 1:
        for c in inner.all_changes():
            if c.kind is ChangeKind.SEND and c.account == allow.account and c.asset is not None:
                total = c.amount * b.calls if c.amount is not None and b.calls is not None else None
                changes.append(
                    replace(
                        allow, asset=c.asset, amount=total, counterparty=c.counterparty, standard=c.standard,
                        token_id=c.token_id, unlimited=total is None, what=_times(b.calls),
                    )
                )  # fmt: skip
    return "delegate", tuple(changes), (inner,), ()


def _times(calls: int | None) -> str:
    return "as often as they like" if calls is None else f"{calls:,} times"


def _calls(b: Bounds, allow: Change) -> _Left:
    """Calls of these contracts: their coins and items where their functions are known, else everything held in them."""
    changes: list[Change] = []
    methods, targets = b.methods or frozenset(), sorted(b.targets or ())
    coin = {f for f in methods if f in _AMOUNT_AT}
    items = methods & _ALL_AT
    more = not methods or bool(methods - coin - items)
    for target in targets:
        if coin:
            amounts = [b.amount_at(_AMOUNT_AT[f]) for f in coin]
            most = max((a for a in amounts if a is not None), default=None) if None not in amounts else None
            total = most * b.calls if most is not None and b.calls is not None else None
            whom = b.amount_at(4) if coin <= {_TRANSFER, _APPROVE} else None
            holder = (
                Address(whom.to_bytes(32, "big")[12:]) if whom is not None and not whom >> 160 else allow.counterparty
            )
            changes.append(
                replace(
                    allow, asset=target, amount=total, counterparty=holder, unlimited=total is None,
                    what=_times(b.calls) if most is not None else "",
                )
            )  # fmt: skip
        if items or more:
            changes.append(
                Change(
                    ChangeKind.APPROVE_ALL, allow.account, target, None, allow.counterparty, b.until, unlimited=True,
                    what="whatever its functions allow" if more else "",
                )
            )  # fmt: skip
    if more and b.value_wei != 0:
        coins = b.value_wei * b.calls if b.value_wei is not None and b.calls is not None else None
        changes.append(
            replace(
                allow, asset=NATIVE, amount=coins, standard="native", unlimited=coins is None, what="sent with a call"
            )
        )
    why = "these contracts may also take what this account allowed them, and act on what it holds in them"
    unknowns = (Unknown("what the allowed calls do", why),) if more else ()
    return "permit", tuple(changes), (), unknowns


def _most(limit: Limit, until: int | None, now: int) -> tuple[int | None, str]:
    """The most until the end, None without an end, and how it comes."""
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
        ChangeKind.APPROVE, t.account, t.contract, m["value"], m["delegatee"], until, what="debt in your name",
        unlimited=is_unlimited(m["value"]),
    )  # fmt: skip
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
__all__ = ["FAMILIES"]
