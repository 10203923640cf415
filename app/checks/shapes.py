"""Which theft of the past had the same shape: facts of the request compared with facts of incidents (`resources/known/incidents.txt`).

Nothing here decides anything. The incident whose facts are all present, and which asks for the most of them, is named in the
strongest finding when that finding is serious.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from importlib.resources import files
from typing import Final

from app.address import Address
from app.checks import facts
from app.checks.model import Case, Finding, Severity
from app.intent.model import ChangeKind

_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


@dataclass(frozen=True, slots=True)
class Incident:
    """One theft of the past. `loss_usd` None = not reported."""

    name: str
    year: int
    month: int
    loss_usd: int | None
    facts: frozenset[str]

    @property
    def words(self) -> str:
        """`the DSProxy theft of August 2024, $55 million`"""
        return f"the {self.name} of {_MONTHS[self.month - 1]} {self.year}" + (
            f", {_dollars(self.loss_usd)}" if self.loss_usd else ""
        )


def _dollars(amount: int) -> str:
    if amount >= 1_000_000_000:
        return f"${amount / 1_000_000_000:.2f} billion"
    if amount >= 1_000_000:
        return f"${amount / 1_000_000:.0f} million" if amount >= 10_000_000 else f"${amount / 1_000_000:.1f} million"
    return f"${amount:,}"


@lru_cache(1)
def incidents() -> tuple[Incident, ...]:
    """All of the data file."""
    out = []
    for line in (files("resources.known") / "incidents.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            name, month, loss, all_of = (p.strip() for p in line.split("|"))
            year, number = map(int, month.split("-"))
            lost = None if loss == "-" else int(loss.replace(",", ""))
            out.append(Incident(name, year, number, lost, frozenset(all_of.split())))
    return tuple(out)


def same_shape(case: Case) -> Incident | None:
    """The incident that fits best: all its facts are here, and none asks for more."""
    here = frozenset(_facts(case))
    fitting = [i for i in incidents() if i.facts <= here]
    return max(fitting, key=lambda i: (len(i.facts), i.loss_usd or 0), default=None)


def name_the_shape(case: Case, findings: list[Finding]) -> list[Finding]:
    """The findings, the first of them with the incident of the same shape when it is serious."""
    if not findings or findings[0].severity < Severity.HIGH:
        return findings
    incident = same_shape(case)
    if incident is None:
        return findings
    first = findings[0]
    evidence = {**first.evidence, "same_shape": incident.words}
    return [replace(first, detail=f"{first.detail} Same shape as {incident.words}.", evidence=evidence), *findings[1:]]


# -- the facts -----------------------------------------------------------------------------------------


def _facts(case: Case) -> Iterator[str]:
    yield from _control(case)
    yield from _permissions(case)
    yield from _payments(case)
    yield from _signatures(case)
    host = facts.host_of(case.request.origin)
    if host is not None:
        yield "site-known" if facts.site_owner(host) else "site-new"
    own = case.evidence.contract(case.request.account)
    if own is not None and (own.is_contract or own.code):
        yield "account-delegated"
    if case.effects.divergences:
        yield "differs-in-another-block"
    recent = case.evidence.history.since(case.evidence.now - timedelta(hours=2)) if case.evidence.history.known else ()
    if sum(1 for e in recent if e.direction == "out") >= 2:
        yield "fast"


def _control(case: Case) -> Iterator[str]:
    safes = {i.target for _, i in facts.calls(case) if i.kind == "safe-transaction"}
    if safes or case.intent.family == "safe":
        yield "safe"
    for _, i in facts.calls(case):
        name = (i.function or "").split("(")[0]
        if i.family == "safe" and name in ("addOwnerWithThreshold", "swapOwner"):
            yield "safe-owner-new"
        if i.family == "safe" and name in ("addOwnerWithThreshold", "changeThreshold", "removeOwner"):
            new, now = i.arguments.get("threshold"), case.evidence.safe.threshold if case.evidence.safe else None
            if isinstance(new, int) and (new < now if now is not None else new <= 1):
                yield "safe-threshold-lowered"
    for c in facts.claims(case):
        away = c.counterparty is not None and not facts.is_own(case, c.counterparty)
        if c.what == "foreign code runs with all its rights":
            yield "foreign-code"
        elif c.kind in (ChangeKind.OWN, ChangeKind.UPGRADE) and away:
            yield "control-given"
            if c.subject not in safes:
                yield "contract-control"
        elif c.kind is ChangeKind.DELEGATE and c.standard == "eip7702" and away:
            yield "account-given"


def _permissions(case: Case) -> Iterator[str]:
    from app.checks.approval import is_position
    from app.checks.rights import is_right

    given = facts.permissions(case)
    several = sum(1 for _, i in facts.calls(case) if not i.calls) > 1
    for p in given:
        name = (p.intent.function or "").split("(")[0]
        yield "permission"
        if p.signed:
            yield "permission-signed"
        if p.unlimited:
            yield "permission-unlimited"
        if is_right(p):
            yield "permission-to-act"
        if is_position(case, p.asset):
            yield "permission-position"
        if name.startswith("increase"):
            yield "permission-renamed"
        if p.change.where and (several or case.intent.kind == "batch"):
            yield "permission-in-batch"
        yield from _who(case, p.spender, contracts=True)


def _payments(case: Case) -> Iterator[str]:
    known = case.evidence.history.known
    for p in facts.payments(case):
        yield "payment"
        yield from _who(case, p.to, contracts=False)
        seen = case.evidence.history.with_counterparty(p.to) if known else ()
        if seen and facts.paid(case, p.to) is None:
            yield "to-planted"
        recent = case.evidence.history.since(case.evidence.now - timedelta(hours=24)) if known else ()
        if any(e.direction == "out" and e.asset == p.asset and 0 < e.amount * 10 <= (p.amount or 0) for e in recent):
            yield "after-test"
        if case.evidence.clipboard not in (None, p.to):
            yield "clipboard-differs"
    from app.checks.contract import is_lure

    for _, i in facts.calls(case):
        if i.value_wei and len(i.calldata) == 4 and i.target is not None and facts.listed(case, i.target) is None:
            yield "coins-for-nothing"
            if is_lure(i):
                yield "lure"


def _who(case: Case, address: Address, *, contracts: bool) -> Iterator[str]:
    if facts.is_familiar(case, address) or facts.listed(case, address) is not None:
        return
    yield "to-stranger"
    what = facts.stakes(case, address)
    if what in ("eoa", "empty"):
        yield "to-account"
    if what == "young":
        yield "to-young"
    if facts.twin(case, address, contracts=contracts) is not None:
        yield "to-lookalike"


def _signatures(case: Case) -> Iterator[str]:
    intent = case.intent
    if intent.family == "eth_sign":
        yield "raw-hash"
    if intent.family == "personal-bytes" and intent.arguments.get("is_hash"):
        yield "message-hash"
    if intent.family == "bulk-root":
        yield from ("order", "order-opaque")
    offered = [c for c in facts.claims(case) if c.kind is ChangeKind.ORDER and c.account in facts.mine(case)]
    if not offered:
        return
    yield "order"
    wanted = [
        c
        for _, i in facts.calls(case)
        for c in i.changes
        if c.kind is ChangeKind.RECEIVE and c.account in facts.mine(case)
    ]
    if not any((c.amount or 0) > 10**12 or c.token_id is not None for c in wanted):
        yield "order-for-nothing"
    if sum(1 for c in offered if c.token_id is not None) >= 3:
        yield "order-many"
