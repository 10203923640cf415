"""The chart's numbers: what left in each period, and what usually does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.address import NATIVE
from app.anomaly.outflows import Period, outflows, quantile, since
from app.evidence import ListHistory
from app.store.profile import Profile
from tests.anomaly.personas import USDC, life_of

NOW = datetime(2026, 3, 11, 15, 30, tzinfo=UTC)  # a Wednesday


def hour(days: float, amount: int, asset: object = NATIVE) -> tuple[datetime, object, int]:
    return (NOW - timedelta(days=days)).replace(minute=0, second=0, microsecond=0), asset, amount


def test_days_without_outflow_are_bars_of_nothing() -> None:
    (bars,) = outflows([hour(3, 5), hour(3.1, 6), hour(0, 1)], now=NOW).values()  # type: ignore[list-item]
    assert [b.amount for b in bars] == [11, 0, 0, 1]
    assert [b.start.day for b in bars] == [8, 9, 10, 11]
    assert [b.complete for b in bars] == [True, True, True, False]
    assert all(b.low is None and not b.unusual for b in bars)


def test_weeks_begin_on_monday() -> None:
    (bars,) = outflows([hour(9, 5), hour(2, 6), hour(3, 7)], now=NOW, period=Period.WEEK).values()  # type: ignore[list-item]
    assert [(b.start.day, b.start.weekday(), b.amount) for b in bars] == [(2, 0, 12), (9, 0, 6)]


def test_months_are_months_however_long() -> None:
    days = [
        datetime(2025, 12, 31, 23, tzinfo=UTC),
        datetime(2026, 1, 1, tzinfo=UTC),
        datetime(2026, 2, 28, 12, tzinfo=UTC),
    ]
    (bars,) = outflows([(d, NATIVE, 5) for d in days], now=NOW, period=Period.MONTH).values()
    assert [(b.start.month, b.amount, b.payments) for b in bars] == [(12, 5, 1), (1, 5, 1), (2, 5, 1), (3, 0, 0)]
    assert since(NOW, Period.MONTH, 1) == datetime(2024, 2, 1, tzinfo=UTC)


def test_a_day_far_above_the_usual_range_is_unusual_and_the_days_around_are_not() -> None:
    rows = [hour(d, 100 + d % 7) for d in range(1, 60)]
    rows[9] = hour(10, 5_000)
    (bars,) = outflows(rows, now=NOW).values()  # type: ignore[arg-type]
    strange = [b for b in bars if b.unusual]
    assert [b.amount for b in strange][-1] == 5_000
    after = [b for b in bars if b.start > strange[-1].start]
    assert all(b.high is not None and b.high <= 106 for b in after)  # one outlier does not widen the range


def test_the_range_is_given_only_when_enough_lies_behind() -> None:
    (bars,) = outflows([hour(d, 50) for d in range(20)], now=NOW).values()  # type: ignore[misc]
    assert [b.high is None for b in bars] == [True] * Period.DAY.least + [False] * 12


def test_the_store_and_the_memory_draw_the_same_chart(tmp_path: Path) -> None:
    life = life_of("treasury", 61, 150)
    me = life[0].sender
    now = life[-1].time + timedelta(days=2)
    with Profile.open(tmp_path) as profile:
        profile.add_history(me, life)
        for period in Period:
            first = since(now, period, 30)
            stored = outflows(profile.history(me).outflow(first), now=now, period=period, count=30)
            assert stored == outflows(ListHistory(life, me).outflow(first), now=now, period=period, count=30)
            assert USDC in stored
            assert all(len(bars) <= 30 and not bars[-1].complete for bars in stored.values())


@settings(deadline=None)
@given(st.lists(st.integers(0, 100), min_size=1), st.floats(0.01, 0.99))
def test_a_quantile_is_what_it_says(values: list[int], part: float) -> None:
    ranked = sorted(values)
    found = quantile(ranked, part)
    assert sum(v <= found for v in values) >= part * len(values) - 1e-6
    assert sum(v < found for v in values) < part * len(values) + 1e-6


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 400), st.integers(1, 10**24)), max_size=40), st.sampled_from(list(Period)))
def test_nothing_is_lost_or_counted_twice(rows: list[tuple[int, int]], period: Period) -> None:
    given_ = [hour(d, n) for d, n in rows]
    drawn = outflows(given_, now=NOW, period=period, count=1000)  # type: ignore[arg-type]
    assert sum(b.amount for bars in drawn.values() for b in bars) == sum(n for _, n in rows)
