"""What could be taken at worst: by whoever holds a signature, and by contracts that permissions of before let reach further."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from app.checks import facts
from app.checks.base import ROUTER, STRANGER, USDC, Rule, call, permit
from app.checks.facts import text
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.checks.stake import is_large
from app.effects.worst_use import worst_in_words
from app.intent.model import Change, ChangeKind, DecodedBy
from app.intent.tokens import token

Look = Iterator[Finding | NotChecked]


class ReachExceedsIntent(Rule):
    id = "reach-exceeds-intent"
    title = "The contract could take more than the request says"
    group = "simulation"
    severity = Severity.MEDIUM
    needs = Needs.ALLOWANCES
    stops = "Permissions you gave before let a call that nobody can read take other tokens too."
    advice = "Take back permissions you do not need (Approvals), then try again."
    positive = (
        call(STRANGER, "deadbeef", 1, allowances=[{"token": USDC, "spender": STRANGER, "amount": str(10**12)}]),
    )
    negative = (call(ROUTER, "deadbeef", 1, allowances=[]),)

    def look(self, case: Case) -> Look:
        if case.evidence.allowances is None:
            yield self.cannot("the allowances in force are unknown")
            return
        named = {c.asset for c in facts.claims(case)}
        for r in case.effects.reach:
            held = any(a.token == r.asset and a.spender == r.through and a.amount for a in case.evidence.allowances)
            if held and r.asset not in named and r.amount != 0 and facts.listed(case, r.through) is None:
                yield self.found(
                    f"{facts.name(case, r.through)} could also take {text(case, r.asset, r.amount)}.",
                    asset=r.asset,
                    through=r.through,
                )


class SimSignatureWorstUse(Rule):
    id = "sim-signature-worst-use"
    only = "signature"
    title = "What this signature allows at worst"
    group = "approval"
    severity = Severity.CRITICAL
    stops = "A signature is used at its worst, not as the site describes it."
    advice = "Sign only if you would accept this outcome."
    positive = (permit(STRANGER),)
    negative = (permit(ROUTER, 5),)

    def look(self, case: Case) -> Look:
        if case.intent.family in ("hyperliquid", "orderly", "vertex", "aevo", "lighter"):
            yield from self._in_the_exchange(case)
        if case.intent.operation != "signature" or not case.effects.worst:
            return
        holders = {w.holder for w in case.effects.worst}
        trusted = all(h is not None and facts.is_trusted_spender(case, h) for h in holders)
        bounded = all(w.amount is not None and not w.whole for w in case.effects.worst)
        if trusted and (bounded or case.intent.kind in ("permit", "approve-all", "swap")):
            return
        if case.intent.family in ("seaport", "safe", "eip7702", "blur"):
            return  # other checks say it with the words of that family
        if case.intent.kind == "unknown":
            level = Severity.HIGH if gives_a_stranger(case) else None
        elif case.intent.family == "eip3009":
            level = _signed_payment(case)
        elif trusted or (bounded and case.intent.decoded_by is not DecodedBy.NONE):
            level = Severity.MEDIUM
        else:
            level = Severity.CRITICAL
        if level is not None:
            yield self.found(worst_in_words(case.request, case.effects, case.evidence), severity=level)

    def _in_the_exchange(self, case: Case) -> Look:
        """A payment or withdrawal inside an exchange, asked by a site that is not the exchange's."""
        host = facts.host_of(case.request.origin)
        owner = facts.site_owner(host) if host else None
        if case.intent.kind == "order" and host is not None and owner != case.intent.owner:
            yield self.found(
                f"{host} asks for an order on your account at {case.intent.owner or 'an exchange'}; whoever knows it can trade against it.",
                severity=Severity.MEDIUM,
            )  # fmt: skip
        for c in facts.claims(case):
            if c.kind is not ChangeKind.SEND or (c.counterparty and facts.is_familiar(case, c.counterparty)):
                continue
            level = (
                Severity.LOW
                if owner is not None and owner == case.intent.owner
                else Severity.HIGH
                if host
                else Severity.MEDIUM
            )
            to = c.counterparty if c.counterparty is not None else "an account that only the exchange knows"
            yield self.found(f"{c.what or 'Money'} goes to {to}.", severity=level, recipient=c.counterparty)


_ROLES = frozenset(
    {
        "spender",
        "operator",
        "recipient",
        "to",
        "receiver",
        "taker",
        "delegate",
        "beneficiary",
        "agent",
        "manager",
        "executor",
        "solver",
        "grantee",
        "who",
        "approved",
        "payee",
    }
)


def gives_a_stranger(case: Case) -> bool:
    """Whether a message of no known family names a stranger in a role that gets something, and money or no end beside it."""
    seen = case.intent.arguments.get("looks")
    if not isinstance(seen, Mapping):
        return False
    strangers = [
        a
        for path, a in seen.get("addresses", ())
        if path.rsplit(".", 1)[-1].split("[")[0].lower() in _ROLES
        and not facts.is_trusted_spender(case, a) and facts.listed(case, a) is None and not facts.is_token(case, a)
    ]  # fmt: skip
    endless = any(v >= 1 << 40 for _, v in seen.get("deadlines", ()))
    return bool(strangers) and (bool(seen.get("amounts")) or endless)


def _signed_payment(case: Case) -> Severity | None:
    """A payment by signature that anyone may deliver: bounded by its amount, so what counts is to whom and until when."""
    gone = [c for c in facts.claims(case) if c.kind is ChangeKind.SEND and c.counterparty is not None]
    if all(
        facts.is_trusted_spender(case, c.counterparty) or facts.listed(case, c.counterparty)
        for c in gone
        if c.counterparty
    ):
        return Severity.LOW
    soon = int(case.evidence.now.timestamp()) + 86_400
    have = case.evidence.balances or {}
    late = any(c.deadline is None or c.deadline > soon for c in gone)
    much = any(c.asset is not None and (c.amount or 0) * 10 >= 9 * have.get(c.asset, 1 << 255) for c in gone)
    # Small payments to a service, over within the hour, are what the standard is for.
    small = all(_dollars(case, c) < 50 for c in gone)
    asked = facts.host_of(case.request.origin) is not None
    real = any(is_large(case, c.asset, c.amount) for c in gone)
    return Severity.HIGH if (asked and (late or much or not small)) or (late and real) else Severity.MEDIUM


def _dollars(case: Case, change: Change) -> Decimal:
    known = facts.usd(case, change.asset, change.amount)
    if known is not None:
        return known
    named = token(case.request.chain_id, change.asset, case.evidence) if change.asset is not None else None
    stable = named is not None and "USD" in named.symbol.upper()
    return Decimal(change.amount or 0).scaleb(-named.decimals) if named is not None and stable else Decimal("Infinity")
