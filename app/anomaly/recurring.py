"""Payees who are paid again and again at about the same interval and amount, and which of them are due. Pure.

Whoever redirects a payment leaves all as it was but the address: the amount is somebody's usual one, and that somebody is due.
Statistics over single features cannot see this (each of them is normal); it shows only where amount, interval and payee are
looked at together. The interval is the median of the latest gaps; a payment skipped now and then does not make it irregular.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import Final

from app.address import Address
from app.evidence import HistoryEntry

LEAST: Final = 3
"""Payments that make somebody a recurring payee: two alike intervals."""
_LATEST: Final = 8
_SHORTEST: Final = timedelta(days=5)
"""Shorter intervals are the rhythm of a day's work, not of invoices."""
_ONE: Final = timedelta(hours=36)
"""Payments closer than this are parts of one."""
_STEADY: Final = 0.01
_ALIKE: Final = 0.15
"""Half-widths, as parts of the amount, within which amounts are the same, and within which they are alike."""


@dataclass(frozen=True, slots=True)
class Recurring:
    """Somebody paid at an interval. Amounts in base units of the asset."""

    payee: Address
    count: int
    """Payments seen, at most the latest eight."""
    interval: timedelta
    last: datetime
    low: int
    high: int
    """The range of the latest amounts, as paid."""
    steady: bool
    """Whether the amount is the same every time, else it is only alike."""

    def is_due(self, now: datetime) -> bool:
        """About the time of the next payment: from a quarter (five days at most) before it until it is plainly given up."""
        since, early = now - self.last, min(self.interval / 4, timedelta(days=5))
        return self.interval - early <= since <= self.interval * 1.6 + timedelta(days=2)

    def fits(self, amount: int) -> bool:
        """Whether an amount is what this payee usually gets."""
        slack = _STEADY if self.steady else 0.0
        return self.low * (1 - slack) <= amount <= self.high * (1 + slack)


def recurring(entries: Iterable[HistoryEntry]) -> Iterator[Recurring]:
    """The recurring payees among an account's own outgoing entries of one asset, given oldest first."""
    by_payee: dict[Address, list[HistoryEntry]] = {}
    for e in entries:
        if e.amount and e.counterparty is not None:
            by_payee.setdefault(e.counterparty, []).append(e)
    for payee, paid in by_payee.items():
        found = _pattern(payee, paid) if len(paid) >= LEAST else None
        if found is not None:
            yield found


def _pattern(payee: Address, paid: list[HistoryEntry]) -> Recurring | None:
    whole: list[tuple[datetime, int]] = []
    for e in paid:
        if whole and e.time - whole[-1][0] < _ONE:
            whole[-1] = (whole[-1][0], whole[-1][1] + e.amount)
        else:
            whole.append((e.time, e.amount))
    whole = whole[-_LATEST:]
    if len(whole) < LEAST:
        return None
    gaps = [(b[0] - a[0]).total_seconds() for a, b in pairwise(whole)]
    middle = median(gaps)
    slack = max(0.25 * middle, 3 * 86_400)
    regular = sum(1 for g in gaps if abs(g - middle) <= slack or abs(g - 2 * middle) <= slack)
    if middle < _SHORTEST.total_seconds() or regular * 4 < len(gaps) * 3:
        return None
    amounts = [a for _, a in whole]
    low, high, usual = min(amounts[-4:]), max(amounts[-4:]), median(amounts)
    steady = amounts[-1] * (1 - _STEADY) <= amounts[-2] <= amounts[-1] * (1 + _STEADY)
    if steady:
        low, high = min(amounts[-2:]), max(amounts[-2:])  # a new price holds from its second time on
    elif high - low > 2 * _ALIKE * usual:
        return None
    return Recurring(payee, len(whole), timedelta(seconds=middle), whole[-1][0], low, high, steady)


def telling_digits(amount: int) -> int:
    """Digits of an amount without the zeros at its end: 1,250 has three, 1,000 one. Round amounts meet by chance."""
    return len(str(amount).rstrip("0")) if amount else 0
