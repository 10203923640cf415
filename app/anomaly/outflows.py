"""What leaves an account each day, week or month, against what usually does: for the chart on the history page. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from app.address import Asset

LOW, HIGH = 0.1, 0.9
"""The quantiles of the usual range: four of five periods lie within."""


class Period(StrEnum):
    """The width of one bar."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    @property
    def reference(self) -> int:
        """Periods before one that say what is usual: two years of months, a year of weeks, or seven weeks of days."""
        return 24 if self is Period.MONTH else 52

    @property
    def least(self) -> int:
        """Periods that must lie behind one before a range is given at all; fewer say nothing about what is usual."""
        return 5 if self is Period.MONTH else 8

    def start(self, time: datetime) -> datetime:
        """The period's beginning: UTC midnight, of a Monday for weeks, of the first for months."""
        day = time.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
        if self is Period.MONTH:
            return day.replace(day=1)
        return day - timedelta(days=day.weekday()) if self is Period.WEEK else day

    def before(self, start: datetime) -> datetime:
        """The start of the period before one that starts then."""
        return self.start(start - timedelta(days=1))

    def between(self, early: datetime, late: datetime) -> int:
        """How many periods one start lies before another."""
        if self is Period.MONTH:
            return (late.year - early.year) * 12 + late.month - early.month
        return (late - early) // timedelta(days=7 if self is Period.WEEK else 1)


@dataclass(frozen=True, slots=True)
class Outflow:
    """One bar of the chart. Amounts in base units of the asset."""

    start: datetime
    amount: int
    """What the account itself sent; what others pulled or forged is not in it."""
    payments: int
    """Rows it was summed from: payments, where each row is one."""
    low: int | None
    """The usual range is from `low` to `high`: between the 10 % and 90 % quantile of the periods before. None = too few."""
    high: int | None
    complete: bool
    """False for the period that still runs."""

    @property
    def unusual(self) -> bool:
        """More than nine in ten of the periods before."""
        return self.high is not None and self.amount > self.high


def outflows(
    rows: Iterable[tuple[datetime, Asset, int]], *, now: datetime, period: Period = Period.DAY, count: int = 60
) -> dict[Asset, tuple[Outflow, ...]]:
    """The last `count` periods of each asset, oldest first, the running one last; fewer when its past is shorter.

    `rows` are payments, or the hours that `History.outflow` gives: time, asset, amount. For a range from the first bar on
    they should begin at `since(...)`. Periods in which nothing left count as such, from the first outflow of the asset on:
    an account that pays once a month usually sends nothing in a week.
    """
    last = period.start(now)
    sums: dict[Asset, dict[int, tuple[int, int]]] = {}
    for time, asset, amount in rows:
        back = period.between(period.start(time), last)
        if back >= 0:
            place = sums.setdefault(asset, {})
            total, many = place.get(back, (0, 0))
            place[back] = total + amount, many + 1
    return {asset: _bars(place, last, period, count) for asset, place in sums.items()}


def since(now: datetime, period: Period = Period.DAY, count: int = 60) -> datetime:
    """From when on `outflows` wants the rows."""
    start = period.start(now)
    for _ in range(count + period.reference):
        start = period.before(start)
    return start


def _bars(sums: dict[int, tuple[int, int]], last: datetime, period: Period, count: int) -> tuple[Outflow, ...]:
    oldest = max(sums)
    series = [sums.get(back, (0, 0)) for back in range(oldest, -1, -1)]
    starts = [last]
    while len(starts) < min(count, len(series)):
        starts.append(period.before(starts[-1]))
    out = []
    for back, start in reversed(list(enumerate(starts))):
        place = len(series) - 1 - back
        before = sorted(amount for amount, _ in series[max(place - period.reference, 0) : place])
        known = len(before) >= period.least
        low, high = (quantile(before, LOW), quantile(before, HIGH)) if known else (None, None)
        out.append(Outflow(start, *series[place], low=low, high=high, complete=back > 0))
    return tuple(out)


def quantile(ranked: list[int], part: float) -> int:
    """The smallest of `ranked` (ascending, not empty) that at least `part` of them do not exceed."""
    steps = [(i + 1) / len(ranked) for i in range(len(ranked))]
    return ranked[min(bisect_left(steps, part - 1e-9), len(ranked) - 1)]
