"""A serious finding names the theft of the past that had the same facts; a harmless request names none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.checks.base import (
    FAKE_FRIEND,
    FRIEND,
    ROUTER,
    STRANGER,
    Json,
    approve,
    call,
    code,
    past,
    permit,
    personal,
    safe_tx,
    token_send,
    word,
)
from app.checks.shapes import incidents
from tests.checks.test_examples import judge


def named(value: Json) -> str:
    first = judge(value).findings[0]
    return str(first.evidence.get("same_shape", ""))


@pytest.mark.parametrize(
    ("value", "incident"),
    [
        (call(STRANGER, "13af4035", FRIEND), "the DSProxy theft of August 2024, $55 million"),
        (safe_tx(STRANGER, data="0xa9059cbb" + word(FRIEND) + word(0), operation=1, origin="https://app.safe.global"),
         "the Bybit theft of February 2025, $1.46 billion"),
        (token_send(FAKE_FRIEND, history=[past(FRIEND)]), "the WBTC address poisoning of May 2024, $68 million"),
        (token_send(FAKE_FRIEND, 10**12, history=[past(FRIEND, 10**6, days=0, seconds=600, asset="0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")]),
         "the USDT address poisoning of December 2025, $50 million"),
        (permit(STRANGER, contracts=code(STRANGER, False)), "the fwDETH permit theft of October 2024, $36 million"),
        (call(STRANGER, "110496e5", FRIEND, True), "the Venus delegate theft of September 2025, $14 million"),
        (approve(STRANGER, origin="https://app.badger.com", contracts=code(STRANGER, False)), "the BadgerDAO front-end theft of December 2021, $120 million"),
        (personal(b"\x11" * 32), "the OpenSea Wyvern phishing of February 2022, $1.7 million"),
    ],
)  # fmt: skip
def test_the_incident_with_the_same_facts_is_named(value: Json, incident: str) -> None:
    assert named(value) == incident


@pytest.mark.parametrize("value", [approve(ROUTER), token_send(FRIEND, history=[past(FRIEND)]), personal("Hello")])
def test_what_is_harmless_is_like_no_theft(value: Json) -> None:
    assert named(value) == ""


def test_every_incident_says_when_and_by_which_facts() -> None:
    for incident in incidents():
        assert 2015 < incident.year < 2027 and 1 <= incident.month <= 12 and incident.facts


@pytest.mark.shared
def test_recorded_incidents_are_named_like_themselves(shared_data: Path) -> None:
    wanted = {
        "wazirx": "WazirX", "uxlink": "UXLINK", "usdt-poisoning": "USDT address poisoning", "usdt-zero": "zero-value", "dsproxy": "DSProxy",
        "fwdeth": "fwDETH", "curve": "Curve", "bybit": "Bybit", "steth-increase": "increaseAllowance", "blur": "Blur", "opensea-wyvern": "Wyvern",
        "uniswap-lp": "Uniswap LP", "fake-aave": "fake Aave",
    }  # fmt: skip
    wrong = []
    for line in (shared_data / "incidents" / "incidents.jsonl").read_text().splitlines():
        request = json.loads(line)["request"]
        name = next((v for k, v in wanted.items() if request["id"].startswith(k)), None)
        if name is not None and name not in named(request):
            wrong.append((request["id"], named(request)))
    assert wrong == []
