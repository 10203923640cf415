"""The worst case of a signature is seen at a glance: one number and its date, above everything else of the card."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Final

import pytest
from PySide6.QtWidgets import QFrame, QLabel

from app.checks.base import FRIEND, ME, STRANGER, USDC, approve, permit, request, safe_tx, word
from app.effects.model import Divergence
from app.ui.reading.money import money_of
from app.ui.reading.numbers import moment
from app.ui.risk_screen.money import money_card
from app.ui.widgets.plain import harmless
from tests.checks.test_examples import judge
from tests.ui.risk import KINDS, WETH

pytestmark = pytest.mark.gui
_HELD: Final[dict[str, Any]] = {
    "tokens": {USDC: {"symbol": "USDC", "decimals": 6, "usd": "1.0"}},
    "balances": {USDC: "48120000000"},
}


@pytest.mark.parametrize(
    ("value", "number", "bounds"),
    [
        (permit(STRANGER, value=5_000_000, **_HELD), "≈ $5.00", "until " + moment(1_773_147_600)),
        (permit(STRANGER, deadline=2**256 - 1, **_HELD), "≈ $48,120.00", "and what arrives later, without an end"),
        (approve(STRANGER, **_HELD), "≈ $48,120.00", "and what arrives later, without an end, until you take it back"),
        (approve(STRANGER, 5_000_000), "5 USDC", "without an end, until you take it back"),
        (approve(STRANGER), "all your USDC", "and what arrives later, without an end, until you take it back"),
        (KINDS["7702"] | {"context": {**KINDS["7702"]["context"], **_HELD}}, "Everything: ≈ $48,120.00 and more",
         "and what arrives later, without an end, until you take it back"),
        (safe_tx(STRANGER, data="0x0d582f13" + word(FRIEND) + word(1)), "Everything", "and what arrives later, without an end"),
    ],
    ids=["permit", "permit without end", "approval without limit", "exact approval", "without a price", "7702", "owner of a Safe"],
)  # fmt: skip
def test_the_worst_case_is_a_number_and_a_date_seen_before_anything_is_read(
    qtbot: Any, value: Any, number: str, bounds: str
) -> None:
    money = money_of(judge(value))
    assert money.worst_number == number
    assert money.worst_bounds.startswith(bounds)
    card = money_card(judge(value))
    qtbot.addWidget(card)
    shown = [one.text().replace("\u200b", "") for one in card.findChildren(QLabel) if one.text()]
    assert shown[:2] == ["Worst case of this signature", number], "it stands above who gains control"
    strip = next(f for f in card.findChildren(QFrame) if f.objectName() == "strip")
    assert strip.accessibleName() == harmless(money.worst_glance, 300)


def test_what_ends_within_two_days_ends_at_an_hour() -> None:
    soon = money_of(judge(permit(STRANGER, deadline=1_773_147_600)))
    later = money_of(judge(permit(STRANGER, deadline=1_773_147_600 + 5 * 86400)))
    assert re.search(re.escape(f"until {moment(1_773_147_600)}, ") + r"\d{1,2}:\d\d", soon.worst_bounds)
    assert later.worst_bounds.endswith(f"until {moment(1_773_147_600 + 5 * 86400)}")


def test_several_assets_without_a_price_are_named_and_not_called_a_number() -> None:
    two = [
        {"to": USDC, "data": "0x095ea7b3" + word(STRANGER) + word(5_000_000)},
        {"to": WETH, "data": "0x095ea7b3" + word(STRANGER) + word(2**256 - 1)},
    ]
    batch = request("wallet_sendCalls", [{"version": "2.0.0", "chainId": "0x1", "from": ME, "calls": two}])
    assert money_of(judge(batch)).worst_number == "5 USDC and all your WETH"


def test_what_was_tried_in_other_worlds_stands_beside_the_simulation() -> None:
    a = judge(approve(STRANGER))
    for divergences, said in (
        (None, ""),
        ((), "It does the same in other blocks and after its owner acts."),
        ((Divergence("a later block", "10 ETH leave"),), "IT DOES SOMETHING ELSE"),
    ):
        effects = replace(a.effects, source="simulation", state_from="a node", divergences=divergences)
        told = money_of(replace(a, effects=effects)).source
        assert told.startswith("Simulated on this computer, with a node.")
        assert said in told and ("other blocks" in told) is (divergences == ())
