"""A limit in dollars that nobody could hold a payment against is no limit: it is said, and it counts."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from app.assess import assess
from app.checks.base import FRIEND, ME, USDC, past, person, transaction, word
from app.context import parse_evidence
from app.policy.rules import preset
from app.request import parse_request

TUESDAY = datetime(2026, 3, 10, 12, tzinfo=UTC)
CHECK = "policy-limit-unpriced"
PAST = [past(FRIEND, 4000 * 10**18, days=d) for d in (14, 42, 70)]


def verdict(value: dict[str, Any], policy: str = "small-business") -> tuple[str, set[str]]:
    request = parse_request(value)
    evidence = parse_evidence(value["context"], request.account, now=TUESDAY)
    judged = assess(request, evidence, preset(policy))
    return judged.verdict.word, {f.check for f in judged.findings}


def payment(**more: Any) -> dict[str, Any]:
    return transaction(FRIEND, value=4000 * 10**18, history=PAST, contacts=[person(FRIEND)], **more)


def test_a_payment_whose_value_is_unknown_is_no_routine_under_a_limit_in_dollars() -> None:
    word_, checks = verdict(payment())
    assert CHECK in checks
    assert word_ == "caution"


def test_with_a_price_the_limit_itself_decides() -> None:
    weth = "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
    word_, checks = verdict(payment(tokens={weth: {"symbol": "WETH", "decimals": 18, "usd": "3000"}}))
    assert CHECK not in checks
    assert word_ == "block"


@pytest.mark.parametrize("policy", ["careful", "defi", "cold-storage"])
def test_who_set_no_limit_in_dollars_hears_nothing(policy: str) -> None:
    assert CHECK not in verdict(payment(), policy)[1]


def test_what_moves_no_money_away_asks_for_no_price() -> None:
    assert CHECK not in verdict(transaction(USDC, data="0x095ea7b3" + word(FRIEND) + word(0), history=PAST))[1]
    own = transaction(FRIEND, value=10**18, history=PAST, accounts=[FRIEND])
    assert CHECK not in verdict(own)[1]
    assert CHECK not in verdict(transaction(ME, value=10**18, history=PAST))[1]
