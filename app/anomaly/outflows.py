"""What leaves an account each day or week, against what usually does: for the chart on the account's page. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Final

from app.address import Asset

REFERENCE: Final = 52
"""Periods before one that say what is usual: a year of weeks, or seven weeks of days."""
LEAST: Final = 8
"""Periods that must lie behind one before a range is given at all; fewer say nothing about what is usual."""
LOW, HIGH = 0.1, 0.9
"""The quantiles of the usual range: four of five periods lie within."""


class Period(Enum):
    """The width of one bar."""

    DAY = timedelta(days=1)
    WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Outflow:
    """One bar of the chart. Amounts in base units of the asset."""

    start: datetime
    """UTC midnight, of a Monday for weeks."""
    amount: int
    """What the account itself sent; what others pulled or forged is not in it."""
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
    hours: Iterable[tuple[datetime, Asset, int]], *, now: datetime, period: Period = Period.DAY, count: int = 60
) -> dict[Asset, tuple[Outflow, ...]]:
    """The last `count` periods of each asset, oldest first, the running one last.

    `hours` is what `History.outflow` gives: start of the hour, asset, amount. For a range from the first bar on it should
    begin at `since(...)`. Periods in which nothing left count as such, from the first outflow of the asset on: an
    account that pays once a month usually sends nothing in a week.
    """
    last = _start(now, period)
    sums: dict[Asset, dict[int, int]] = {}
    for time, asset, amount in hours:
        back = (last - _start(time, period)) // period.value
        if back >= 0:
            place = sums.setdefault(asset, {})
            place[back] = place.get(back, 0) + amount
    return {asset: _bars(place, last, period, count) for asset, place in sums.items()}


def since(now: datetime, period: Period = Period.DAY, count: int = 60) -> datetime:
    """From when on `outflows` wants the hours."""
    return _start(now, period) - (count + REFERENCE) * period.value


def _bars(sums: dict[int, int], last: datetime, period: Period, count: int) -> tuple[Outflow, ...]:
    oldest = max(sums)
    series = [sums.get(back, 0) for back in range(oldest, -1, -1)]
    out = []
    for place in range(max(len(series) - count, 0), len(series)):
        before = sorted(series[max(place - REFERENCE, 0) : place])
        known = len(before) >= LEAST
        out.append(
            Outflow(
                start=last - (len(series) - 1 - place) * period.value,
                amount=series[place],
                low=quantile(before, LOW) if known else None,
                high=quantile(before, HIGH) if known else None,
                complete=place < len(series) - 1,
            )
        )
    return tuple(out)


def quantile(ranked: list[int], part: float) -> int:
    """The smallest of `ranked` (ascending, not empty) that at least `part` of them do not exceed."""
    steps = [(i + 1) / len(ranked) for i in range(len(ranked))]
    return ranked[min(bisect_left(steps, part - 1e-9), len(ranked) - 1)]


def _start(time: datetime, period: Period) -> datetime:
    day = time.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return day - timedelta(days=day.weekday()) if period is Period.WEEK else day
