"""A declared intent as constraints: what may leave, what must arrive, who may gain a right. What goes beyond them is a breach.

The user's own words are a strong declaration. Where there are none, what the asking site is known to do is a weak one
(`weak_of`): it names no amounts and no people, only kinds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final

from app.address import NATIVE, Address, Asset
from app.checks import facts
from app.checks.beneficiaries import beneficiaries
from app.checks.model import Case
from app.evidence import Evidence
from app.intent.model import ENTRUSTED, VOTES, Change, ChangeKind, Intent
from app.intent.tokens import WRAPPED_NATIVE, token
from app.request import DeclaredIntent

_CONTROL: Final = (ChangeKind.OWN, ChangeKind.UPGRADE, ChangeKind.DELEGATE)
_KINDS: Final[Mapping[str, frozenset[str]]] = {
    "send": frozenset({"send"}),
    "swap": frozenset({"swap", "order", "wrap", "unwrap", "permit", "approve"}),
    "approve": frozenset({"approve", "permit", "approve-all"}),
    "revoke": frozenset({"revoke", "approve", "approve-all", "cancel", "permit", "delegate"}),
    "sign-in": frozenset({"sign-in", "message"}),
    "list-nft": frozenset({"list-nft", "order", "approve-all", "approve", "permit"}),
    "buy-nft": frozenset({"buy-nft", "order", "mint", "approve", "permit", "wrap", "claim"}),
    "deposit": frozenset({"deposit", "stake", "wrap", "bridge", "approve", "permit"}),
    "withdraw": frozenset({"withdraw", "unstake", "unwrap", "claim"}),
    "bridge": frozenset({"bridge", "deposit", "send", "approve", "permit"}),
    "stake": frozenset({"stake", "deposit", "wrap", "approve", "permit", "delegate"}),
    "claim": frozenset({"claim", "withdraw", "mint"}),
    "deploy": frozenset({"deploy"}),
}
_OUTER: Final = frozenset({"batch", "execute", "safe-transaction", "user-operation", "propose"})
_UNREADABLE: Final = frozenset({"sign-in", "revoke", "claim", "send", "approve"})
"""Declarations that a call nobody can read never fulfils."""
_HELPED: Final = frozenset({"swap", "deposit", "bridge", "stake", "buy-nft", "list-nft"})
"""Declarations that may need a permission for the application on the way."""
_FEE: Final = {
    "bridge": 5 * 10**16,
    "claim": 5 * 10**15,
    "withdraw": 5 * 10**16,
    "swap": 10**16,
    "stake": 10**16,
    "deposit": 10**16,
}
"""Native coin that may leave beside what was declared: message and keeper fees, in wei."""


@dataclass(frozen=True, slots=True)
class Constraints:
    """What a request may do at most and must do at least to be what was declared. None = not said."""

    kind: str
    kinds: frozenset[str] | None = None
    leaves: frozenset[Asset] | None = None
    """The assets that may leave; empty: none."""
    most: Mapping[Asset, int] = field(default_factory=dict)
    """Base units that may leave at most."""
    exact: bool = False
    """The amount must be just this: a payment, not a trade."""
    to: Address | None = None
    arrives: Asset | None = None
    least: int | None = None
    """Base units that must arrive at least."""
    permission: str = "none"
    """Who may get a permission: `none`, `application` (a known one, on the way), `named` (just the declared one), `any`."""
    control: bool = False
    fee_wei: int = 0


@dataclass(frozen=True, slots=True)
class Breach:
    """One field in which the request goes beyond what was declared."""

    field: str
    text: str


def compile_intent(d: DeclaredIntent, chain_id: int, evidence: Evidence) -> Constraints:
    """The declaration as constraints."""
    most: dict[Asset, int] = {}
    if d.asset is not None and d.amount is not None:
        units = base_units(chain_id, d.asset, d.amount, evidence)
        if units is not None:
            most[d.asset] = units
    least = None
    if d.receive_asset is not None and d.receive_min is not None:
        least = base_units(chain_id, d.receive_asset, d.receive_min, evidence)
    leaves: frozenset[Asset] | None = None
    if d.kind in ("sign-in", "claim", "revoke", "withdraw"):
        leaves = frozenset() if d.kind != "withdraw" else None
    elif d.asset is not None and d.kind not in ("approve", "safe-transaction", "other", "deploy"):
        leaves = frozenset({d.asset})
        wrapped = WRAPPED_NATIVE.get(chain_id)
        if d.kind != "send" and wrapped is not None and d.asset in (NATIVE, wrapped):
            leaves |= {NATIVE, wrapped}  # the coin and its wrapped form are one thing to the person
    permission = "none"
    if d.kind == "approve":
        permission = "named"
    elif d.kind in _HELPED:
        permission = "application"
    elif d.kind in ("safe-transaction", "other"):
        permission = "any"
    return Constraints(
        kind=d.kind, kinds=_KINDS.get(d.kind), leaves=leaves, most=most, exact=d.kind == "send", to=d.to, arrives=d.receive_asset,
        least=least, permission=permission, control=d.kind in ("safe-transaction", "other"), fee_wei=_FEE.get(d.kind, 0),
    )  # fmt: skip


def base_units(chain_id: int, asset: Asset, amount: Decimal, evidence: Evidence) -> int | None:
    """Whole units as base units; None when the token's decimals are unknown."""
    known = token(chain_id, asset, evidence)
    return int(amount.scaleb(known.decimals)) if known else None


def breaches(case: Case, c: Constraints) -> Iterator[Breach]:
    """What the request has beyond the constraints, field by field, the gravest first."""
    yield from _control(case, c)
    yield from _permissions(case, c)
    yield from _kind(case, c)
    yield from _recipient(case, c)
    yield from _leaving(case, c)
    yield from _arriving(case, c)


def _control(case: Case, c: Constraints) -> Iterator[Breach]:
    if c.control:
        return
    for change in facts.claims(case):
        gone = change.kind in _CONTROL and change.what not in (VOTES, ENTRUSTED)
        back = change.counterparty is not None and (
            change.counterparty.is_zero or facts.is_own(case, change.counterparty)
        )
        if gone and not (back and change.kind is not ChangeKind.UPGRADE):
            yield Breach("control", f"You said “{c.kind}”; this gives {facts.name(case, change.counterparty)} control.")
            return


def _permissions(case: Case, c: Constraints) -> Iterator[Breach]:
    for p in facts.permissions(case):
        who = facts.name(case, p.spender)
        if c.permission == "any" or facts.is_own(case, p.spender):
            continue
        if c.permission == "none":
            yield Breach("permission", f"You said “{c.kind}”; this lets {who} take tokens.")
            return
        if c.permission == "application" and not facts.is_trusted_spender(case, p.spender):
            if not facts.is_established(case, p.spender) or not _used(case, p):
                yield Breach(
                    "permission", f"You said “{c.kind}”; this lets {p.spender}, whom nobody here knows, take tokens."
                )
                return
        if c.permission == "named":
            if c.to is not None and p.spender != c.to:
                yield Breach("spender", f"You named {c.to}; the permission goes to {p.spender}.")
            limit = c.most.get(p.asset) if p.asset is not None else None
            if limit is not None and (p.unlimited or (p.amount or 0) > limit):
                shown = facts.text(case, p.asset, limit)
                yield Breach(
                    "amount", f"You said {shown}; the permission is for {'any amount' if p.unlimited else 'more'}."
                )


def _used(case: Case, p: facts.Permission) -> bool:
    """Whether the same request calls the one it permits: then the permission serves it."""
    return any(i.target == p.spender for _, i in facts.calls(case)) or p.signed or not p.change.where


def leaves_of(case: Case) -> list[Intent]:
    """The calls that do something themselves: not the envelopes around them."""
    return [i for _, i in facts.calls(case) if not (i.kind in _OUTER and i.calls)]


def _kind(case: Case, c: Constraints) -> Iterator[Breach]:
    if c.kinds is None:
        if c.kind == "safe-transaction" and not _is_safe(case):
            yield Breach("kind", f"You said “{c.kind}”; this is “{case.intent.kind}”.")
        return
    inner = leaves_of(case)
    if c.kind in _UNREADABLE and any(i.kind == "unknown" for i in inner):
        yield Breach("kind", f"You said “{c.kind}”; nobody can read what this does.")
        return
    known = [i for i in inner if i.kind not in ("unknown", "call")]
    if known and not any(i.kind in c.kinds for i in known):
        yield Breach("kind", f"You said “{c.kind}”; this is “{known[0].kind}”.")
        return
    for i in known:
        # Beside what was declared only what costs nothing may stand.
        costs = any(x.kind in (ChangeKind.SEND, ChangeKind.ORDER) and x.account in facts.mine(case) for x in i.changes)
        if i.kind not in c.kinds and costs and c.leaves is not None and i.kind in ("send", "order", "list-nft", "burn"):
            yield Breach("kind", f"You said “{c.kind}”; this also does “{i.kind}”.")
            return


def _is_safe(case: Case) -> bool:
    return case.intent.family in ("safe", "safe-message") or any(
        i.kind == "safe-transaction" for _, i in facts.calls(case)
    )


def _recipient(case: Case, c: Constraints) -> Iterator[Breach]:
    if c.kind != "send":
        away = next((b for b in beneficiaries(case) if c.to is not None and b.to != c.to), None)
        if away is not None:
            yield Breach("recipient", f"You named {c.to}. {away.said}")
        return
    paid = facts.payments(case)
    for p in paid:
        if c.to is not None and p.to != c.to:
            alike = facts.looks_alike(p.to, c.to)
            yield Breach(
                "recipient", f"You named {c.to}; it goes to {p.to}" + (", which looks similar." if alike else ".")
            )
            return
    if not paid and c.to is not None and any(i.kind == "send" for i in leaves_of(case)):
        if c.to not in (case.request.account, *(ch.counterparty for ch in facts.claims(case))):
            yield Breach("recipient", "Nothing would be paid to the address you named.")


def _gone(case: Case) -> list[Change]:
    kinds = (ChangeKind.SEND, ChangeKind.ORDER)
    return [x for x in case.effects.changes if x.kind in kinds and x.account in facts.mine(case)]


def _leaving(case: Case, c: Constraints) -> Iterator[Breach]:
    gone = _gone(case)
    for x in gone:
        coin_fee = x.asset == NATIVE and 0 < (x.amount or 0) <= c.fee_wei
        if c.leaves is not None and x.asset not in c.leaves and x.amount != 0 and not coin_fee:
            if x.asset is None and c.leaves:
                continue  # the call takes a token it does not name
            text = facts.text(case, x.asset, x.amount)
            if not c.leaves:
                yield Breach("asset", f"You said “{c.kind}”; {text} would leave.")
            else:
                named = " or ".join(sorted(facts.symbol(case, a) for a in c.leaves))
                yield Breach("asset", f"You named {named}; {text} would leave.")
            break
    for asset, most in c.most.items():
        if c.kind == "approve":
            continue
        paid = facts.payments(case)
        total = (
            sum(p.amount or 0 for p in paid if p.asset == asset)
            if c.exact
            else sum(x.amount or 0 for x in gone if x.asset == asset)
        )
        over = abs(total - most) * 10_000 > most if c.exact and paid else total > most + most // 200
        if over and total != most and not (c.exact and total == 0):
            yield Breach(
                "amount", f"You said {facts.text(case, asset, most)}; {facts.text(case, asset, total)} would leave."
            )


def _arriving(case: Case, c: Constraints) -> Iterator[Breach]:
    if c.arrives is None:
        return
    same = {c.arrives}
    wrapped = facts.wrapped_native(case)
    if wrapped is not None and c.arrives in (NATIVE, wrapped):
        same |= {NATIVE, wrapped}
    got = facts.receives(case)
    if c.least is not None:
        if not got and not _gone(case):
            return  # a permission on the way to the trade: nothing moves yet
        amount = sum(x.amount or 0 for x in got if x.asset in same)
        if amount * 1000 < c.least * 999:
            want, shown = facts.text(case, c.arrives, c.least), facts.text(case, c.arrives, amount)
            yield Breach("arrives", f"You want at least {want}; at least {shown} would arrive.")
    elif got and not any(x.asset in same or x.asset is None for x in got):
        yield Breach("arrives", f"You want {facts.symbol(case, c.arrives)}; something else would arrive.")


# -- what a site is known to do ---------------------------------------------------------------------

_BUSINESS: Final[Mapping[str, frozenset[ChangeKind]]] = {
    # What these sites never ask for, by what they do.
    "swap": frozenset({ChangeKind.OWN, ChangeKind.UPGRADE}),
    "market": frozenset({ChangeKind.OWN, ChangeKind.UPGRADE, ChangeKind.DELEGATE}),
    "lending": frozenset({ChangeKind.OWN, ChangeKind.UPGRADE}),
    "staking": frozenset({ChangeKind.OWN, ChangeKind.UPGRADE, ChangeKind.ORDER}),
    "bridge": frozenset({ChangeKind.OWN, ChangeKind.UPGRADE, ChangeKind.ORDER}),
}
_ROLES: Final = {"router": "swap", "lending": "lending", "staking": "staking", "bridge": "bridge", "market": "market"}


def weak_of(owner: str, roles: frozenset[str]) -> tuple[str, frozenset[ChangeKind]] | None:
    """What a known project does, and the kinds of change that this never asks for; None when its contracts do not tell."""
    del owner
    found = [_ROLES[r] for r in ("market", "router", "lending", "staking", "bridge") if r in roles]
    if not found or {"safe", "singleton", "name", "module"} & roles:
        return None
    never = frozenset.intersection(*(_BUSINESS[f] for f in found))
    return (found[0], never) if never else None
