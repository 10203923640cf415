"""Effects read from the decoded request alone: what it claims for the account and for what the account controls."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from app.address import NATIVE, Address, Asset
from app.effects.model import Effects, Usd
from app.effects.reach import pulled, reach_of
from app.effects.worst_use import worst_uses
from app.evidence import Evidence
from app.intent.known import known
from app.intent.model import Bound, Change, ChangeKind, Intent, Unknown
from app.intent.tokens import token
from app.request import Request

_CONTROL = (ChangeKind.OWN, ChangeKind.UPGRADE, ChangeKind.DELEGATE)


def controlled(request: Request, intent: Intent, evidence: Evidence) -> frozenset[Address]:
    """The account, and what acts by its signature here: a Safe, a smart account, its own other accounts."""
    out = {request.account} | (evidence.accounts or frozenset())
    if evidence.safe is not None:
        out.add(evidence.safe.address)
    for _, i in intent.walk():
        for name in ("safe", "sender"):
            value = i.arguments.get(name)
            if isinstance(value, Address) and i.operation == "signature":
                out.add(value)
        # What the account calls to execute for it acts in its place.
        if (
            i.calls
            and i.caller == request.account
            and i.kind in ("safe-transaction", "execute", "batch", "user-operation")
        ):
            inner = {c.caller for c in i.calls if c.caller is not None}
            # A contract that is everybody's, such as Multicall3, is nobody's account.
            shared = i.kind != "safe-transaction" and known(i.target, request.chain_id) is not None
            out |= inner & ({i.target} if i.target and not shared else set())
    return frozenset(out)


def claimed(request: Request, intent: Intent, evidence: Evidence) -> tuple[Change, ...]:
    """The claims of the whole tree that touch the account or what it controls, with their place in the tree."""
    mine = controlled(request, intent, evidence)
    out: list[Change] = []
    proposed = intent.kind == "propose"
    for path, i in intent.walk():
        # A proposal's calls are made by a governor later, if ever.
        if proposed and path:
            continue
        for change in i.changes:
            if change.account in mine or change.kind in _CONTROL:
                asset = pulled(change, i, evidence)
                if path or asset is not None:
                    change = replace(change, where=path, asset=asset if asset is not None else change.asset)
                out.append(change)
    return tuple(out)


def static_effects(request: Request, intent: Intent, evidence: Evidence) -> Effects:
    """What the request says it does, netted, with what could be reached and the worst use of a signature."""
    changes = net(claimed(request, intent, evidence))
    worst = worst_uses(request, intent, changes, evidence)
    unknowns: list[Unknown] = []
    if any(c.asset is None and c.kind is ChangeKind.SEND and "the exchange" not in c.what for c in changes):
        why = "the request does not say, and no allowance is known that would"
        unknowns.append(Unknown("which token the contract takes", why))
    if request.payload is not None and intent.operation == "signature" and not changes:
        others = {c.account for c in intent.all_changes()}
        if others:
            why = f"the message speaks of {', '.join(sorted(map(str, others))[:3])}, not of this account"
            unknowns.append(Unknown("what this signature does to this account", why))
    if any(c.bound is Bound.UNKNOWN for c in changes):
        unknowns.append(Unknown("how much is taken", "the request does not bound it"))
    told = bool(changes) or not any(i.kind == "unknown" for _, i in intent.walk())
    return Effects(
        source="static" if told else "none",
        changes=changes,
        reach=reach_of(request, intent, evidence),
        worst=worst,
        usd=usd_of(request.chain_id, changes, evidence),
        unknowns=tuple(unknowns),
        state_from="read from the request alone",
    )


def net(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Equal movements within one account cancel (wrap then pay with the wrapped coin); the rest stays in order."""
    out = list(changes)
    for gone in [c for c in out if c.kind is ChangeKind.SEND and c.amount is not None and c.token_id is None]:
        back = next(
            (
                c
                for c in out
                if c.kind is ChangeKind.RECEIVE
                and (c.account, c.asset, c.amount) == (gone.account, gone.asset, gone.amount)
                and c.bound is Bound.EXACT
                and c.where != gone.where
            ),
            None,
        )
        if back is not None and gone in out:
            out.remove(gone)
            out.remove(back)
    return tuple(out)


def value_usd(chain_id: int, asset: Asset | None, amount: int | None, evidence: Evidence) -> Decimal | None:
    """The value in US dollars by the price the user's own source gave; None when there is none."""
    if asset is None or amount is None:
        return None
    facts = evidence.tokens.get(asset) if isinstance(asset, Address) else None
    if asset == NATIVE:
        from app.intent.tokens import WRAPPED_NATIVE

        wrapped = WRAPPED_NATIVE.get(chain_id)
        facts = evidence.tokens.get(wrapped) if wrapped else None
    unit = token(chain_id, asset, evidence)
    if facts is None or facts.usd is None or unit is None:
        return None
    return Decimal(amount) / (Decimal(10) ** unit.decimals) * facts.usd


def usd_of(chain_id: int, changes: Iterable[Change], evidence: Evidence) -> Usd | None:
    """What leaves and what arrives in US dollars; None where a price is missing for a part of it."""
    sums: dict[ChangeKind, Decimal | None] = {ChangeKind.SEND: Decimal(0), ChangeKind.RECEIVE: Decimal(0)}
    seen = False
    for change in changes:
        # What is offered leaves when somebody takes the offer, as what comes back arrives then.
        kind = ChangeKind.SEND if change.kind is ChangeKind.ORDER else change.kind
        if kind not in sums:
            continue
        priced = not change.is_nft
        value = value_usd(chain_id, change.asset, change.amount, evidence) if priced else None
        seen = seen or value is not None
        total = sums[kind]
        sums[kind] = None if value is None or total is None else total + value
    return Usd(sums[ChangeKind.SEND], sums[ChangeKind.RECEIVE]) if seen else None
