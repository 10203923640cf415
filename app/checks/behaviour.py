"""What this account usually does: hours, speed, chains, kinds of call, long sleep."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from app.address import Asset
from app.anomaly.recurring import Recurring, recurring, telling_digits
from app.checks import facts
from app.checks.base import FRIEND, STRANGER, USDC, Rule, approve, past, token_send, transaction
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.checks.stake import is_large
from app.evidence import HistoryEntry
from app.intent.model import ChangeKind
from app.transaction import Transaction

Look = Iterator[Finding | NotChecked]
_GROUP = "behaviour"


def _own(case: Case, days: int) -> list[HistoryEntry]:
    """The latest own entries, at most 300: habits show in those, and a long past costs no more than a short one."""
    latest = facts.once(case, "latest own entries", lambda: case.evidence.history.outgoing(limit=300))
    since = case.evidence.now - timedelta(days=days)
    return [e for e in latest if e.time >= since and e.sender == case.request.account]


def _moves_value(case: Case) -> bool:
    return bool(facts.payments(case) or facts.permissions(case)) or any(
        c.kind in (ChangeKind.SEND, ChangeKind.ORDER, ChangeKind.OWN, ChangeKind.DELEGATE) for c in facts.claims(case)
    )


class BehHourUnusual(Rule):
    id = "beh-hour-unusual"
    lacking = ("past", "there is no past to compare with")
    title = "An unusual hour for this account"
    group = _GROUP
    severity = Severity.LOW
    needs = Needs.HISTORY
    stops = "A thief in another part of the world works when you sleep."
    advice = "Nothing, if you are up late."
    positive = (transaction(FRIEND, value=5, history=[past(FRIEND, days=d, seconds=8 * 3600) for d in range(1, 60)]),)
    negative = (transaction(FRIEND, value=5, history=[past(FRIEND, days=d) for d in range(1, 60)]),)

    def look(self, case: Case) -> Look:
        own = _own(case, 365)
        if len(own) < 50:
            yield self.cannot(f"only {len(own)} entries in the last year, 50 are needed")
            return
        hour = case.evidence.now.hour
        near = sum(1 for e in own if min((e.time.hour - hour) % 24, (hour - e.time.hour) % 24) <= 1)
        if near * 50 < len(own) and _moves_value(case):
            yield self.found(f"{near} of {len(own)} earlier requests came around {hour}:00 UTC.", hour=hour)


class BehVelocity(Rule):
    id = "beh-velocity"
    lacking = ("past", "there is no past to compare with")
    title = "Many signatures in a short time"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.HISTORY
    stops = "A theft runs as fast as you confirm."
    advice = "Stop for a minute. Look at what you signed already."

    def look(self, case: Case) -> Look:
        if not case.evidence.history.known:
            yield self.cannot("there is no past to compare with")
            return
        own = _own(case, 90)
        burst = case.evidence.now - timedelta(minutes=10)
        now = sum(1 for e in own if e.time > burst)
        recent = [r for r in case.evidence.recent or () if r.time > burst and r.outcome == "signed"]
        now = max(now, len(recent))
        # The present burst does not make itself usual.
        times = sorted(e.time for e in own if e.time <= burst)
        usual = start = 0
        for end, time in enumerate(times):
            while time - times[start] >= timedelta(minutes=10):
                start += 1
            usual = max(usual, end - start + 1)
        # A month with one more on the payroll is no burst: it must be plainly more than ever before.
        if now >= 5 and now > usual + max(1, usual // 3) * (usual > 0):
            yield self.found(f"{now} within ten minutes.", count=now)


class BehNewChain(Rule):
    id = "beh-new-chain"
    lacking = ("past", "there is too little past")
    title = "The first time on this chain"
    group = _GROUP
    severity = Severity.LOW
    needs = Needs.HISTORY
    stops = "A site switches you to a chain where you do not look."
    advice = "Make sure that you meant this chain."
    positive = (transaction(FRIEND, value=5, chain_id=10, history=[past(FRIEND, days=d) for d in range(1, 12)]),)
    negative = (transaction(FRIEND, value=5, history=[past(FRIEND, days=d) for d in range(1, 12)]),)

    def look(self, case: Case) -> Look:
        history = case.evidence.history
        if len(history) < 8:
            yield self.cannot("there is too little past")
        elif not history.uses_of_chain(case.request.chain_id):
            yield self.found(f"No earlier entry is on chain {case.request.chain_id}.", chain_id=case.request.chain_id)


class BehNewMethod(Rule):
    id = "beh-new-method"
    only = "permissions"
    title = "You never gave such a right before"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.HISTORY
    stops = "The first permission after years of payments may be a thief's idea."
    advice = "Make sure that you started this."
    positive = (approve(STRANGER, history=[past(FRIEND, days=d) for d in range(1, 12)]),)
    negative = (transaction(FRIEND, value=5, history=[past(FRIEND, days=d) for d in range(1, 12)]),)

    def look(self, case: Case) -> Look:
        history = case.evidence.history
        if len(history) < 8:
            yield self.cannot("there is too little past")
            return
        tx = case.request.payload
        selector = tx.data[:4] if isinstance(tx, Transaction) and len(tx.data) >= 4 else None
        powerful = [p for p in facts.permissions(case) if p.unlimited and not facts.is_trusted_spender(case, p.spender)]
        if powerful and selector and not history.uses_of_selector(selector):
            yield self.found(f"In {len(history)} entries there is none like it.", selector="0x" + selector.hex())


class BehNewAssetNewRecipient(Rule):
    id = "beh-new-asset-new-recipient"
    only = "payments"
    title = "A new asset goes to a new recipient"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.HISTORY
    stops = "Thieves move what you keep to where you never paid."
    advice = "Ask yourself who asked for this, and why."

    def look(self, case: Case) -> Look:
        history = case.evidence.history
        if len(history) < 20:
            yield self.cannot("there is too little past")
            return
        for p in facts.payments(case):
            if p.asset is None or facts.is_familiar(case, p.to) or history.outgoing(asset=p.asset, limit=1):
                continue
            have = case.evidence.balances.get(p.asset) if case.evidence.balances else None
            value = facts.usd(case, p.asset, p.amount)
            large = (have and p.amount and p.amount * 2 > have) or (value is not None and value > 5000)
            # Without a price and a balance only the kind of the asset says that it is much: less sure, so a question.
            guessed = not large and value is None and not have and is_large(case, p.asset, p.amount) is True
            if large or guessed:
                yield self.found(
                    f"{facts.text(case, p.asset, p.amount)} to {p.to}; both are new.",
                    severity=Severity.MEDIUM if guessed else Severity.HIGH, recipient=p.to, asset=p.asset,
                )  # fmt: skip


class BehDormantAccountWakes(Rule):
    id = "beh-dormant-account-wakes"
    only = "payments"
    title = "A sleeping account moves money"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.HISTORY
    stops = "A stolen seed or a forced owner shows when an account wakes after long."
    advice = "Take your time. Nothing here is urgent."
    positive = (transaction(STRANGER, value=10**18, history=[past(FRIEND, days=300 + d) for d in range(12)]),)
    negative = (transaction(STRANGER, value=10**18, history=[past(FRIEND, days=3 + d) for d in range(12)]),)

    def look(self, case: Case) -> Look:
        own = case.evidence.history.outgoing(limit=1)
        if not own:
            yield self.cannot("there is no own past")
            return
        asleep = case.evidence.now - own[-1].time
        paid = [p for p in facts.payments(case) if p.amount and not facts.is_own(case, p.to)]
        if asleep > timedelta(days=180) and paid:
            # A small payment after a long time is just that; a large one may be a stolen seed.
            declared = case.request.declared
            meant = declared is not None and declared.kind == "send" and all(p.to == declared.to for p in paid)
            sleeper = self._sleeps(case, asleep)
            serious = not meant and any(_large(case, p, usual=not sleeper) for p in paid)
            level = Severity.MEDIUM if serious else Severity.LOW
            yield self.found(f"The last own entry is {asleep.days} days old.", severity=level, days=asleep.days)

    @staticmethod
    def _sleeps(case: Case, asleep: timedelta) -> bool:
        """Whether long sleep is this account's habit, or the past too short to know: then only what is large by itself counts."""
        times = [e.time for e in case.evidence.history.outgoing(limit=300)]
        return len(times) < _AWAKE or any(b - a >= asleep / 2 for a, b in pairwise(times))


_AWAKE = 5
"""Own entries that make an account one that was in use before it fell asleep."""


def _large(case: Case, p: facts.Payment, *, usual: bool) -> bool:
    """Half of what is there, or worth a month's pay; with `usual` also more than was ever sent of it, as far as known."""
    have = (case.evidence.balances or {}).get(p.asset) if p.asset is not None else None
    if have and (p.amount or 0) * 2 >= have:
        return True
    value = facts.usd(case, p.asset, p.amount)
    if value is not None:
        return value >= 2000
    if not usual:
        return is_large(case, p.asset, p.amount) is True
    before = [e.amount for e in case.evidence.history.outgoing(asset=p.asset, limit=400)] if p.asset is not None else []
    return (p.amount or 0) > max(before, default=0)


class BehSequenceTestThenLarge(Rule):
    id = "beh-sequence-test-then-large"
    only = "payments"
    title = "You tested this address before"
    group = _GROUP
    severity = Severity.INFO
    needs = Needs.HISTORY
    stops = "Nothing: a test payment to the same address is good practice."
    advice = "Make sure that the test arrived."
    positive = (transaction(STRANGER, value=10**20, history=[past(STRANGER, 10**16, days=1)]),)
    negative = (transaction(STRANGER, value=10**20, history=[past(FRIEND, 10**16, days=1)]),)

    def look(self, case: Case) -> Look:
        for p in facts.payments(case):
            for e in case.evidence.history.with_counterparty(p.to):
                small = e.direction == "out" and e.asset == p.asset and p.amount and 0 < e.amount * 10 <= p.amount
                if small and case.evidence.now - e.time < timedelta(days=14):
                    yield self.found(f"{facts.text(case, e.asset, e.amount)} went there before.", recipient=p.to)
                    return


class BehUsualPaymentElsewhere(Rule):
    id = "beh-usual-payment-elsewhere"
    only = "payments"
    lacking = ("past", "there is no past to compare with")
    title = "It looks like a usual payment, but goes to somebody new"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.HISTORY
    stops = "A changed bank detail on a real invoice: all is as every month, but the address is the thief's."
    references = ("FBI IC3: business e-mail compromise",)
    advice = "Ask the usual payee, by a way you used before, whether they changed their address."
    positive = (
        token_send(
            STRANGER, 1_237_500_000, history=[past(FRIEND, 1_237_500_000, asset=USDC, days=30 * m) for m in range(1, 7)]
        ),
    )
    negative = (
        token_send(FRIEND, 1_237_500_000, history=[past(FRIEND, 1_237_500_000, asset=USDC, days=30 * m) for m in range(1, 7)]),
        token_send(STRANGER, 1_237_500_000, history=[past(FRIEND, 1_237_500_000, asset=USDC, days=30 * m + 4) for m in range(6)]),
        token_send(STRANGER, 310_000_000, history=[past(FRIEND, 1_237_500_000, asset=USDC, days=30 * m) for m in range(1, 7)]),
    )  # fmt: skip

    def look(self, case: Case) -> Look:
        # Whoever is paid by this request too, or by one that waits to be mined, gets their own share.
        paid = {p.to for p in facts.payments(case)} | {e.counterparty for e in case.evidence.pending or ()}
        for p in facts.payments(case):
            if p.asset is None or not p.amount or p.change.token_id is not None or facts.is_own(case, p.to):
                continue
            # Who falls for a changed address may well have saved it first: a note of today does not vouch.
            if facts.is_familiar(case, p.to) and not (facts.is_noted_today(case, p.to) and not facts.paid(case, p.to)):
                continue
            asset, amount = p.asset, p.amount
            known = _recurring(case, asset)
            due = [r for r in known if r.payee not in paid and r.fits(amount) and r.is_due(case.evidence.now)]
            if not due:
                continue
            # To the last digit says more than nearly; round amounts meet by chance, and equal wages are many people's: then it
            # is a question, not a warning.
            due = [r for r in due if amount in (r.low, r.high)] or (due if len(due) <= 2 else [])
            if not due:
                continue  # nearly what many get says nothing
            first = max(due, key=lambda r: (r.steady, r.count))
            telling = telling_digits(amount) >= (3 if first.count < 5 else 2)
            sure = first.steady and len(due) == 1 and telling
            who = facts.contact_name(case, first.payee) or str(first.payee)
            others = "" if len(due) == 1 else " Others who get as much are due too."
            yield self.found(
                f"{who} usually gets {facts.text(case, asset, first.high)} every {facts.count(max(first.interval.days, 1), 'day')} and is due "
                f"now.{others} This pays {p.to}, whom you never paid.",
                severity=Severity.HIGH if sure else Severity.MEDIUM,
                recipient=p.to, usual=first.payee, times=first.count, days=first.interval.days,
            )  # fmt: skip


def _recurring(case: Case, asset: Asset) -> tuple[Recurring, ...]:
    """Who gets this asset again and again; 400 payments hold a year of a busy firm."""
    latest = case.evidence.history.outgoing(asset=asset, limit=400)
    return facts.once(case, "-".join(("recurring", str(asset))), lambda: tuple(recurring(latest)))


_PATTERNS = {
    "takeover": "It looks as if somebody else used this account",
    "redirect": "It looks like a usual payment that goes to somebody else",
    "slices": "It looks like money taken in small parts",
}


class AnomalyUnusual(Rule):
    id = "anomaly-unusual"
    title = "This is unlike what this account does"
    group = "anomaly"
    severity = Severity.HIGH
    needs = Needs.HISTORY
    stops = "A takeover, coercion or a redirected payment looks unlike the account's own past."
    references = (
        "Barber, Candès, Ramdas, Tibshirani 2023: conformal prediction beyond exchangeability",
        "Vovk, Gammerman, Shafer 2005: algorithmic learning in a random world",
    )
    advice = "Look at the reasons. If one surprises you, stop."
    positive = (
        transaction(
            STRANGER, value=9 * 10**19, now="2026-03-10T03:12:00Z", balances={"ETH": str(91 * 10**18)},
            history=[past(FRIEND, (10 + d % 3) * 10**16, days=d) for d in range(1, 160)],
        ),
    )  # fmt: skip
    negative = (transaction(FRIEND, value=10**17, history=[past(FRIEND, 10**17, days=d) for d in range(1, 160)]),)

    def look(self, case: Case) -> Look:
        if not case.evidence.history.known:
            yield self.cannot("there is no past to compare with")
            return
        from app.anomaly.score import score

        result = score(case.request, case.effects, case.evidence)
        if result is None:
            yield self.cannot("it moves nothing that the past could be compared with")
            return
        rate = float(case.policy.settings.get("false_alarm_rate", 0.005))
        if result.p_value > rate:
            return
        basis = f"Compared with {result.acts} acts of this account"
        if result.defaults >= 0.2:
            basis += f" and, since they are few, to {result.defaults:.0%} with what people usually do"
        why = "; ".join(r.text for r in result.reasons[:3])
        yield self.found(
            f"Normal activity looks this unusual once in {1 / result.p_value:,.0f} times. {_PATTERNS[result.pattern]}: "
            f"{why or 'no feature stands out by itself'}. {basis}.",
            severity=Severity.HIGH if result.p_value <= rate / 10 else Severity.MEDIUM,
            p_value=str(round(result.p_value, 6)), entries=result.acts, pattern=result.pattern,
            features={r.feature: round(r.nats, 2) for r in result.reasons},
        )  # fmt: skip
