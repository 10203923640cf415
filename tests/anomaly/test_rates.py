"""The promise of the number the user sets, on lives of five kinds; `python -m tests.bench.anomaly` measures it in full."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from app.anomaly.conformal import p_value
from app.anomaly.features import Act, act_of_entry
from app.anomaly.profile import Behaviour
from tests.anomaly.personas import ATTACKS, LENGTHS, PERSONAS, balances_after, life_of


def p_of(model: Behaviour, act: Act) -> float:
    return p_value(model.summary.calibration, model.judge(act).score, model.summary.n)[0]


def alarms(seeds: range, *, kept: dict[str, object], asked: dict[str, object]) -> tuple[int, int]:
    """Alarms at 1 % after the first hundred acts of lives, and the acts judged; fields replaced when kept and when asked."""
    found = judged = 0
    for kind in PERSONAS:
        for seed in seeds:
            model = Behaviour()
            for place, entry in enumerate(life_of(kind, seed, min(LENGTHS[kind], 450))):
                act = act_of_entry(entry)
                if place >= 100:
                    found += p_of(model, replace(act, **asked)) <= 0.01  # type: ignore[arg-type]
                    judged += 1
                model.take(replace(act, **kept))  # type: ignore[arg-type]
    return found, judged


def test_one_in_a_hundred_is_about_one_in_a_hundred() -> None:
    found, judged = alarms(range(900, 904), kept={}, asked={})
    assert judged > 5000
    assert 0.005 <= found / judged <= 0.015


def test_also_for_whoever_always_sends_everything_from_a_balance_nobody_recorded() -> None:
    found, judged = alarms(range(910, 912), kept={"share": None}, asked={"share": 0.97})
    assert 0.004 <= found / judged <= 0.018


@pytest.mark.parametrize(("recorded", "least"), [(True, 0.85), (False, 0.75)])
def test_most_drains_are_caught_at_that_rate_also_where_past_balances_are_unknown(recorded: bool, least: float) -> None:
    r = random.Random(5)
    caught = tried = 0
    for kind in PERSONAS:
        for seed in range(920, 923):
            life = life_of(kind, seed, 180)
            model = Behaviour()
            for place, entry in enumerate(life):
                if place in (110, 150, 175):
                    past = life[:place]
                    theft = act_of_entry(ATTACKS["drain"](r, past, balances_after(past), [])[0])
                    caught += p_of(model, theft) <= 0.01
                    tried += 1
                act = act_of_entry(entry)
                model.take(act if recorded else replace(act, share=None))
    assert tried == 45
    assert caught / tried >= least
