"""The p-value keeps what it promises."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.anomaly.conformal import LEAST, PRIOR, WINDOW, Calibration, default_tail, p_value, tie_breaker


def of(scores: list[float]) -> Calibration:
    out = Calibration()
    for s in scores:
        out.add(s)
    return out


def test_with_steady_scores_the_alarm_rate_is_the_one_that_was_set() -> None:
    r = random.Random(5)
    alarms = {0.005: 0, 0.01: 0, 0.05: 0}
    calibration, judged = Calibration(), 0
    for n in range(12_000):
        s = r.gauss(-5, 2)
        if n > 2000:
            p, _ = p_value(calibration, s, n)
            judged += 1
            for level in alarms:
                alarms[level] += p <= level
        calibration.add(s)
    for level, count in alarms.items():
        assert 0.5 * level <= count / judged <= 1.5 * level


def test_with_tied_scores_too() -> None:
    r = random.Random(6)
    calibration, alarms = Calibration(), 0
    for n in range(12_000):
        s = float(r.choices((-6, -2, 3), (90, 7, 3))[0])
        if n > 2000:
            alarms += p_value(calibration, s, n)[0] <= 0.01
        calibration.add(s)
    assert 0.005 <= alarms / 10_000 <= 0.015


def test_a_life_that_changes_is_followed() -> None:
    """After a lasting shift the rate comes back to what was set; a window without weights would take twice as long."""
    r = random.Random(7)
    calibration = of([r.gauss(-5, 1) for _ in range(1500)])
    alarms = []
    for n in range(1500, 4500):
        s = r.gauss(-3, 1)
        alarms.append(p_value(calibration, s, n)[0] <= 0.01)
        calibration.add(s)
    assert sum(alarms[:100]) >= 5
    assert sum(alarms[1000:]) / 2000 <= 0.015


@settings(deadline=None)
@given(st.lists(st.floats(-20, 20, width=32), max_size=60), st.floats(-30, 30, width=32), st.integers(0, 10_000))
def test_a_p_value_is_a_probability_and_falls_with_the_score(scores: list[float], score: float, acts: int) -> None:
    calibration = of(scores)
    p, defaults = p_value(calibration, score, acts)
    assert 0 < p <= 1
    assert 0 < defaults <= 1
    assert p_value(calibration, score + 1, acts)[0] <= p
    assert p_value(calibration, score, acts) == (p, defaults)


def test_the_defaults_give_way_to_the_own_past() -> None:
    shares = [p_value(of([-5.0] * n), 0.0, n)[1] for n in (0, 5, 20, 100, 500)]
    assert shares[0] == 1
    assert shares == sorted(shares, reverse=True)
    assert shares[-1] < 0.2


@pytest.mark.parametrize("acts", [0, 5, 20, 100, 10_000])
def test_the_default_tail_falls_from_one_towards_nothing(acts: int) -> None:
    values = [default_tail(x / 4, acts) for x in range(-80, 120)]
    assert values == sorted(values, reverse=True)
    assert values[0] > 0.5
    assert values[-1] == LEAST


def test_ties_are_broken_evenly_and_never_by_the_request() -> None:
    drawn = sorted(tie_breaker(n) for n in range(2000))
    assert all(abs(x - (i + 0.5) / 2000) < 0.05 for i, x in enumerate(drawn))


def test_the_window_is_bounded_and_a_transaction_has_one_score() -> None:
    calibration = of([float(i) for i in range(WINDOW + 10)])
    assert len(calibration) == WINDOW
    assert calibration.scores()[0] == 10
    calibration.add(5.0, again=True)
    assert calibration.scores()[-1] == WINDOW + 9
    calibration.add(1e6, again=True)
    assert (len(calibration), calibration.scores()[-1]) == (WINDOW, 1e6)
    assert PRIOR > 0
