"""The drill replays the bundled incidents; its advice is a rule that works and says what it costs."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from app.address import NATIVE, Address
from app.context import parse_evidence
from app.drill import benign, best_rule, incidents, prevented_usd, replay, with_rule
from app.policy.rules import parse_policy, preset
from app.store.prices import PriceError, read_prices, with_prices

LAX = parse_policy('version = "1"\nname = "lax"\n[[rule]]\nname = "all"\nverdict = "caution"\n')
USDC = Address.parse("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")


def no_step(done: int, total: int) -> None:
    assert 0 <= done <= total


def test_the_set_is_whole_and_names_its_sources() -> None:
    assert len(incidents()) >= 20 and len(benign()) >= 10
    assert all(i.title and i.signed for i in incidents())
    real = [i for i in incidents() if i.date != "pattern"]
    assert all(i.sources for i in real)
    assert incidents()[0].loss_usd == max(i.loss_usd or 0 for i in incidents())


def test_the_default_policy_stops_them_and_a_lax_one_is_told_what_would_help() -> None:
    careful = replay(incidents(), preset("careful"), no_step)
    assert all(o.stopped for o in careful)
    assert best_rule(careful, []) is None
    assert prevented_usd(careful) > 1_000_000_000
    lax, normal = replay(incidents(), LAX, no_step), replay(benign(), LAX, no_step)
    assert not any(o.stopped for o in lax)
    advice = best_rule(lax, normal)
    assert advice is not None and advice.closes > len(lax) // 2
    better = parse_policy(with_rule(LAX, advice))
    assert sum(o.stopped for o in replay(incidents(), better, no_step)) == advice.closes
    assert sum(o.stopped for o in replay(benign(), better, no_step)) == advice.disturbs


def test_prices_are_exact_strict_and_reach_values_in_money(tmp_path: Path) -> None:
    text = json.dumps({"1:ETH": "3500.5", f"1:{USDC}": 1, "10:ETH": "1"})
    assert read_prices(text)[1, NATIVE] == Decimal("3500.5")
    for bad in ("[]", "{", '{"ETH": 1}', '{"1:0x12": 1}', '{"1:ETH": "many"}', '{"1:ETH": -1}', '{"1:ETH": NaN}'):
        with pytest.raises(PriceError):
            read_prices(bad)
    file = tmp_path / "prices.json"
    file.write_text(text)
    evidence = parse_evidence(None, USDC, now=datetime.now(UTC))
    from app.effects.static import value_usd

    priced = with_prices(evidence, str(file), 1)
    assert value_usd(1, NATIVE, 2 * 10**18, priced) == Decimal(7001)
    assert value_usd(1, USDC, 1_500_000, priced) == Decimal("1.5")
    assert with_prices(evidence, str(tmp_path / "none.json"), 1) == evidence
    assert with_prices(evidence, None, 1) == evidence
