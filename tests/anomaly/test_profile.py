"""Habits: bounded, reproducible, and right about what is unusual."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta

import pytest

from app.anomaly.conformal import p_value
from app.anomaly.features import Act, act_of_entry
from app.anomaly.profile import (
    FEATURES,
    VERSION,
    Behaviour,
    Recipient,
    behaviour_of,
    decode_recipient,
    decode_summary,
    encode,
)
from tests.anomaly.personas import ATTACKS, PERSONAS, balances_after, life_of, someone


@pytest.fixture(scope="module")
def year() -> tuple[Behaviour, list[Act]]:
    acts = [act_of_entry(e) for e in life_of("freelancer", 11, 300)]
    return behaviour_of(acts), acts


def part(model: Behaviour, act: Act, feature: str) -> float:
    return model.measure(act)[0][FEATURES.index(feature)]


def test_each_feature_speaks_up_for_its_own_oddity(year: tuple[Behaviour, list[Act]]) -> None:
    model, acts = year
    usual = next(a for a in reversed(acts) if a.amount and a.origin and model.recipients.get(a.to) is not None)  # type: ignore[arg-type]
    later = replace(usual, time=acts[-1].time + 2 * 86_400, transaction="0xnew")
    r = random.Random(3)
    odd = {
        "recipient": replace(later, to=someone(r)),
        "amount": replace(later, amount=later.amount * 60),
        "to date": replace(later, amount=later.amount * 200),
        "share": replace(later, share=0.97),
        "hour": replace(later, time=later.time + 12 * 3600),
        "rhythm": replace(later, time=acts[-1].time + 60),
        "velocity": replace(later, amount=later.amount * 500),
        "asset": replace(later, asset=someone(r)),
        "kind of call": replace(later, selector=b"\x12\x34\x56\x78"),
        "chain": replace(later, chain_id=56),
        "site": replace(later, origin="https://strange.example"),
    }
    for feature, act in odd.items():
        assert part(model, act, feature) > part(model, later, feature) + 0.7, feature
        assert model.judge(act).score >= model.judge(later).score - 1e-9 or feature == "rhythm", feature


def test_hours_are_a_circle() -> None:
    day = 86_400.0
    r = random.Random(1)
    friend = someone(r)
    base = act_of_entry(life_of("dormant", 1, 1)[0])
    midnight = (base.time // day) * day + 23.8 * 3600
    model = behaviour_of(replace(base, to=friend, time=midnight + i * 2 * day, transaction=str(i)) for i in range(60))
    hours = [part(model, replace(base, to=friend, time=midnight + (200 + h / 24) * day), "hour") for h in (0.5, 12)]
    assert hours[0] < 0 < hours[1]


def test_an_amount_that_is_somebody_elses_looks_redirected() -> None:
    life = life_of("payroll", 5, 300)
    r = random.Random(9)
    found = 0
    tried = 0
    for place in range(200, 290):
        acts = ATTACKS["redirected"](r, life[:place], {}, life[place : place + 1])
        if not acts:
            continue
        model = behaviour_of(act_of_entry(e) for e in life[:place])
        judged = model.judge(act_of_entry(acts[0]))
        tried += 1
        found += judged.pattern == "redirect" and judged.score > 0
    assert tried > 40
    assert found / tried > 0.5


@pytest.mark.parametrize("kind", list(PERSONAS))
def test_a_drain_is_stranger_than_anything_the_account_did(kind: str) -> None:
    life = life_of(kind, 21, 160)
    model = behaviour_of(act_of_entry(e) for e in life)
    r = random.Random(4)
    lowest = []
    for _ in range(15):
        act = act_of_entry(ATTACKS["drain"](r, life, balances_after(life), [])[0])
        lowest.append(p_value(model.summary.calibration, model.judge(act).score, model.summary.n)[0])
    assert sorted(lowest)[len(lowest) // 2] <= 0.01


def test_kept_and_read_again_the_state_goes_on_as_if_never_put_down() -> None:
    acts = [act_of_entry(e) for e in life_of("defi", 8, 260)]
    whole = behaviour_of(acts)
    half = behaviour_of(acts[:130])
    summary = decode_summary(encode(half.summary))
    assert summary is not None
    kept: dict[object, Recipient] = {}
    for act in acts[:130]:
        for who in (act.to, act.via):
            record = half.recipients.get(who) if who is not None else None
            if record is not None:
                kept[who] = decode_recipient(encode(record))
    again = Behaviour(summary, kept)  # type: ignore[arg-type]
    for act in acts[130:]:
        again.take(act)
    assert encode(again.summary) == encode(whole.summary)


def test_a_state_of_another_version_or_a_damaged_one_is_not_read() -> None:
    model = behaviour_of(act_of_entry(e) for e in life_of("dormant", 2, 5))
    model.summary.version = VERSION + 1
    assert decode_summary(encode(model.summary)) is None
    assert decode_summary(b"\x93garbage") is None
    assert decode_summary(b"") is None


def test_the_state_stays_small_whatever_comes() -> None:
    """Five thousand acts with as many tokens, kinds of call, sites and chains."""
    r = random.Random(12)
    base = act_of_entry(life_of("dormant", 1, 1)[0])
    model = Behaviour()
    for i in range(5000):
        model.take(
            replace(base, time=base.time + i * 3600, to=someone(r), asset=someone(r), selector=r.randbytes(4), chain_id=i + 1,
                    origin=f"https://site{i}.example", amount=r.randrange(1, 10**24), transaction=str(i))
        )  # fmt: skip
    assert len(encode(model.summary)) < 60_000


def test_a_batch_in_one_transaction_counts_once_for_rhythm_and_hours() -> None:
    life = life_of("freelancer", 2, 40)
    acts = [act_of_entry(e) for e in life]
    single = behaviour_of(acts)
    batch = behaviour_of([*acts, replace(acts[-1], amount=acts[-1].amount + 1)])
    assert (batch.summary.n, batch.summary.hours, batch.summary.gaps) == (40, single.summary.hours, single.summary.gaps)
    assert len(batch.summary.calibration) == len(single.summary.calibration)
    assert batch.summary.amounts != single.summary.amounts


def test_slices_to_one_address_become_stranger_as_they_add_up() -> None:
    life = life_of("treasury", 6, 200)
    model = behaviour_of(act_of_entry(e) for e in life)
    lowest = 1.0
    for entry in ATTACKS["salami"](random.Random(1), life, balances_after(life), []):
        act = act_of_entry(entry)
        lowest = min(lowest, p_value(model.summary.calibration, model.judge(act).score, model.summary.n)[0])
        model.take(act)
    assert lowest <= 0.01
    assert life[-1].time + timedelta(days=60) > life[-1].time
