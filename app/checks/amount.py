"""How much: unlimited, everything, unusual, above the user's own limits, eaten by fees."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from math import log
from statistics import median

from app.address import NATIVE, Asset
from app.checks import facts
from app.checks.base import FRIEND, STRANGER, Rule, approve, past, transaction
from app.checks.facts import payments, permissions, text
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.checks.stake import is_large
from app.transaction import Transaction

Look = Iterator[Finding | NotChecked]
_GROUP = "amount"
_HISTORY_NEEDED = 8


class AmountUnlimited(Rule):
    id = "amount-unlimited"
    only = "permissions"
    title = "The permission has no limit"
    group = "approval"
    severity = Severity.MEDIUM
    stops = "A permission without limit lets its holder take everything now and whatever arrives later."
    references = ("ERC-20", "ERC-2612")
    advice = "Ask for the exact amount instead, or take the permission back when you are done."
    positive = (approve(STRANGER),)
    negative = (approve(STRANGER, 5_000_000),)

    def look(self, case: Case) -> Look:
        for p in permissions(case):
            if p.unlimited and p.change.kind.value == "approve":
                trusted = facts.is_trusted_spender(case, p.spender)
                yield self.found(
                    f"{facts.name(case, p.spender)} could take every {facts.text(case, p.asset, None).removeprefix('an unknown amount of ')} "
                    "of this account, now and later.",
                    severity=Severity.LOW if trusted else Severity.MEDIUM, spender=p.spender, asset=p.asset,
                )  # fmt: skip


class AmountWholeBalance(Rule):
    id = "amount-whole-balance"
    title = "Nearly everything you have of it leaves"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.BALANCES
    stops = "A thief takes the whole balance; a payment seldom does."
    advice = "Make sure that you mean to move everything."
    positive = (transaction(STRANGER, value=98 * 10**16, balances={"ETH": str(10**18)}, origin="https://new.example"),)
    negative = (
        transaction(STRANGER, value=10**16, balances={"ETH": str(10**18)}),
        transaction(FRIEND, value=98 * 10**16, balances={"ETH": str(10**18)}, accounts=[FRIEND]),
    )

    def look(self, case: Case) -> Look:
        balances = case.evidence.balances
        if balances is None:
            yield self.cannot("the balances of the account are unknown")
            return
        gone: dict[Asset, int] = {}
        for given in permissions(case):
            have = balances.get(given.asset) if given.asset is not None else None
            if have and not given.unlimited and (given.amount or 0) * 10 >= have * 9 and given.change.token_id is None:
                known = facts.is_trusted_spender(case, given.spender)
                yield self.found(
                    f"{facts.name(case, given.spender)} could take {text(case, given.asset, min(given.amount or 0, have))} of "
                    f"{text(case, given.asset, have)}.",
                    severity=Severity.LOW if known else Severity.MEDIUM, asset=given.asset, balance=have,
                )  # fmt: skip
        for p in payments(case):
            if (
                p.asset is not None
                and p.amount is not None
                and not facts.is_own(case, p.to)
                and p.change.token_id is None
            ):
                gone[p.asset] = gone.get(p.asset, 0) + p.amount
        yield from self._along(case, balances.get(NATIVE))
        for asset, amount in gone.items():
            have = balances.get(asset)
            if have and amount * 10 >= have * 9:
                known = all(facts.is_familiar(case, p.to) for p in payments(case) if p.asset == asset)
                # A shop asks for its price; a site nobody knows that asks for all there is asks as a thief does.
                drained = facts.asked_by_stranger(case) is not None and not facts.receives(case)
                level = Severity.LOW if known else Severity.HIGH if drained else Severity.MEDIUM
                yield self.found(
                    f"{text(case, asset, amount)} of {text(case, asset, have)} would leave.",
                    severity=level, asset=asset, amount=amount, balance=have,
                )  # fmt: skip

    def _along(self, case: Case, have: int | None) -> Look:
        """Coins that go along with a call to a contract which neither the bundle nor this account knows."""
        target = case.intent.target
        if not have or target is None or not case.intent.calldata or case.intent.operation != "call":
            return
        if case.intent.value_wei * 10 < have * 9 or facts.listed(case, target) is not None:
            return
        if not facts.is_familiar(case, target) and not facts.is_established(case, target):
            yield self.found(
                f"{text(case, NATIVE, case.intent.value_wei)} of {text(case, NATIVE, have)} would go along to {target}.",
                severity=Severity.MEDIUM, asset=NATIVE, amount=case.intent.value_wei, balance=have,
            )  # fmt: skip


class AmountOutlierOwnHistory(Rule):
    id = "amount-outlier-own-history"
    only = "payments"
    title = "Far more than you usually send"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.HISTORY
    stops = "Coercion, a typing error or a thief show as an amount far from the account's own habits."
    advice = "Check the amount against the invoice or the person who asked for it."
    positive = (
        transaction(
            STRANGER, value=500 * 10**18, history=[past(FRIEND, (10 + d) * 10**17, days=d) for d in range(1, 13)]
        ),
    )
    negative = (
        transaction(FRIEND, value=10**18, history=[past(FRIEND, (10 + d) * 10**17, days=d) for d in range(1, 13)]),
    )

    def look(self, case: Case) -> Look:
        if not case.evidence.history.known:
            yield self.cannot("there is no past to compare with")
            return
        for p in payments(case):
            if p.asset is None or not p.amount or p.change.token_id is not None or facts.is_own(case, p.to):
                continue
            own = [e.amount for e in case.evidence.history.outgoing(asset=p.asset, limit=400) if e.amount]
            if len(own) < _HISTORY_NEEDED:
                yield self.cannot(f"only {len(own)} earlier payments of this asset, {_HISTORY_NEEDED} are needed")
                continue
            middle = median(own)
            spread = median(abs(v - middle) for v in own) or max(middle // 20, 1)
            score = (p.amount - middle) / (1.4826 * spread)
            if score > 6 and p.amount > 3 * middle and p.amount > max(own) and _beyond_the_tail(p.amount, own):
                floor = facts.usd(case, p.asset, p.amount)
                if floor is not None and floor < 500:
                    continue
                yield self.found(
                    f"{text(case, p.asset, p.amount)} is {p.amount / middle:,.0f} times your usual {text(case, p.asset, int(middle))} "
                    f"({len(own)} payments).",
                    amount=p.amount, usual=int(middle), payments=len(own),
                )  # fmt: skip


def _beyond_the_tail(amount: int, own: list[int]) -> bool:
    """Far out on a scale of ratios too: who pays 0.01 today and 5 tomorrow is used to large steps, 20 is one more."""
    logs = [log(v) for v in own]
    middle = median(logs)
    spread = max(median(abs(v - middle) for v in logs), 0.1)
    return (log(amount) - middle) / (1.4826 * spread) > 4


class AmountDecimalsSlip(Rule):
    id = "amount-decimals-slip"
    only = "payments"
    title = "The decimal point may have slipped"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.HISTORY
    stops = "A wrong number of decimals multiplies a payment by a power of ten."
    advice = "Compare the amount with the invoice, digit by digit."
    positive = (
        transaction(FRIEND, value=100 * 10**18, history=[past(FRIEND, 10**18, days=d * 7) for d in range(1, 6)]),
    )
    negative = (transaction(FRIEND, value=4 * 10**18, history=[past(FRIEND, 10**18, days=d * 7) for d in range(1, 6)]),)

    def look(self, case: Case) -> Look:
        for p in payments(case):
            if not p.amount or p.asset is None or p.change.token_id is not None:
                continue
            before = [
                e.amount
                for e in case.evidence.history.with_counterparty(p.to)
                if e.direction == "out" and e.asset == p.asset and e.amount
            ]
            if len(before) < 3:
                continue
            usual = int(median(before))
            steady = max(before) <= 2 * min(before)
            for k in range(1, 13):
                if steady and abs(p.amount - usual * 10**k) * 50 <= usual * 10**k:
                    yield self.found(
                        f"{text(case, p.asset, p.amount)} is {10**k:,} times what {facts.name(case, p.to)} usually gets.",
                        amount=p.amount, usual=usual, factor=10**k,
                    )  # fmt: skip


def _limit(case: Case, name: str) -> Decimal | None:
    value = case.policy.settings.get(name)
    return Decimal(str(value)) if value is not None else None


class AmountOverLimit(Rule):
    id = "amount-over-limit"
    title = "Above your limit for one transaction"
    group = "policy"
    severity = Severity.HIGH
    needs = Needs.POLICY
    stops = "The user's own limit bounds what one mistake or one theft can cost."
    advice = "Split it, or change the limit in the policy; a change takes its waiting time."

    def look(self, case: Case) -> Look:
        limit = case.policy.limit_per_transaction_usd
        native = _limit(case, "limit_per_transaction_native")
        if limit is None and native is None:
            yield self.cannot("the policy sets no limit for one transaction")
            return
        out = facts.outflow_usd(case)
        if limit is not None:
            if out is None and facts.sends(case):
                yield self.cannot("the value in US dollars is unknown without a price source")
            elif out is not None and out > Decimal(str(limit)):
                yield self.found(
                    f"About ${out:,.0f} would leave; your limit is ${limit:,.0f}.", usd=str(out), limit=str(limit)
                )
        coin = sum(c.amount or 0 for c in facts.sends(case) if c.asset == NATIVE)
        if native is not None and Decimal(coin) > native * 10**18:
            yield self.found(f"{text(case, NATIVE, coin)} would leave; your limit is {native}.", amount=coin)


class AmountOverRollingLimit(Rule):
    id = "amount-over-rolling-limit"
    title = "Above your limit for a day or a week"
    group = "policy"
    severity = Severity.HIGH
    needs = Needs.POLICY | Needs.HISTORY
    stops = "Many small thefts add up; the rolling sum notices."
    advice = "Wait until the window has passed, or change the policy."

    def look(self, case: Case) -> Look:
        if not any(k.startswith("limit_per_") for k in case.policy.settings):
            yield self.cannot("the policy sets no limit for a day or a week")
            return
        yield from self._per_counterparty(case)
        spans = (("day", timedelta(days=1)), ("week", timedelta(days=7)))
        limits = {n: _limit(case, f"limit_per_{n}_native") for n, _ in spans} | {
            f"{n} usd": _limit(case, f"limit_per_{n}_usd") for n, _ in spans
        }
        if all(v is None for v in limits.values()):
            yield self.cannot("the policy sets no limit for a day or a week")
            return
        now, me = case.evidence.now, case.request.account
        sent = [(t + timedelta(hours=1), a, n) for t, a, n in case.evidence.history.outflow(now - timedelta(days=7))]
        sent += [
            (e.time, e.asset, e.amount) for e in case.evidence.pending or () if e.direction == "out" and e.sender == me
        ]
        for name, span in spans:
            since = now - span  # whole hours: one that began before counts in full
            coin = sum(amount for until, asset, amount in sent if asset == NATIVE and until >= since)
            coin += sum(c.amount or 0 for c in facts.sends(case) if c.asset == NATIVE)
            native = limits[name]
            if native is not None and Decimal(coin) > native * 10**18:
                yield self.found(
                    f"With this one, {text(case, NATIVE, coin)} leave within a {name}; your limit is {native}.",
                    amount=coin,
                )
            dollars = limits[f"{name} usd"]
            if dollars is not None:
                total = facts.outflow_usd(case) or Decimal(0)
                total += sum(
                    (facts.usd(case, asset, amount) or Decimal(0) for until, asset, amount in sent if until >= since),
                    Decimal(0),
                )
                if total > dollars:
                    yield self.found(
                        f"With this one, about ${total:,.0f} leave within a {name}; your limit is ${dollars:,.0f}."
                    )

    def _per_counterparty(self, case: Case) -> Look:
        """What one counterparty gets within a day."""
        native, dollars = (
            _limit(case, "limit_per_counterparty_day_native"),
            _limit(case, "limit_per_counterparty_day_usd"),
        )
        if native is None and dollars is None:
            return
        since = case.evidence.now - timedelta(days=1)
        for to in dict.fromkeys(p.to for p in payments(case)):
            rows = [(p.asset, p.amount or 0) for p in payments(case) if p.to == to]
            rows += [
                (e.asset, e.amount)
                for e in case.evidence.history.with_counterparty(to)
                if e.direction == "out" and e.time >= since
            ]
            coin = sum(amount for asset, amount in rows if asset == NATIVE)
            if native is not None and Decimal(coin) > native * 10**18:
                yield self.found(
                    f"{facts.name(case, to)} would get {text(case, NATIVE, coin)} within a day; your limit is {native}."
                )
            worth = sum((facts.usd(case, asset, amount) or Decimal(0) for asset, amount in rows), Decimal(0))
            if dollars is not None and worth > dollars:
                yield self.found(
                    f"{facts.name(case, to)} would get about ${worth:,.0f} within a day; your limit is ${dollars:,.0f}."
                )


class AmountFeeExceedsValue(Rule):
    id = "amount-fee-exceeds-value"
    title = "The fee could be larger than the payment"
    group = "fee"
    severity = Severity.HIGH
    stops = "A fee field filled with the wrong number gives the money to the block's producer."
    references = ("incident: 2,100 USD fee fat fingers, 2020–2024",)
    advice = "Lower the fee. Ask the application to estimate it again."
    positive = (
        transaction(
            FRIEND, value=10**18, tx={"gas": "0x5208", "maxFeePerGas": hex(10**14), "maxPriorityFeePerGas": hex(10**14)}
        ),
    )
    negative = (transaction(FRIEND, value=10**18),)

    def look(self, case: Case) -> Look:
        tx = case.request.payload
        if not isinstance(tx, Transaction) or tx.gas is None:
            return
        price = tx.max_fee_per_gas if tx.max_fee_per_gas is not None else tx.gas_price
        if price is None:
            return
        fee = tx.gas * price
        cap = 5 * 10**17  # half a coin: more than any ordinary call has cost on any chain
        sent = sum(c.amount or 0 for c in facts.sends(case) if c.asset == NATIVE)
        plain = case.intent.kind == "send" and not tx.data
        if (plain and sent and fee * 2 > sent and fee > cap // 10) or fee > (cap if plain else 4 * cap):
            # Ten coins of a chain where a coin is real money were never an ordinary fee, whatever is called.
            absurd = fee > 20 * cap and is_large(case, NATIVE, fee) is True
            severity = Severity.HIGH if absurd or (plain and fee > max(cap, 2 * sent)) else Severity.MEDIUM
            yield self.found(
                f"Up to {text(case, NATIVE, fee)} as fee" + (f" to move {text(case, NATIVE, sent)}." if sent else "."),
                severity=severity, fee=fee, value=sent,
            )  # fmt: skip
