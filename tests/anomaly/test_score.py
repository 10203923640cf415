"""The check on whole requests: `countersign check` with a past says what is unusual, and stays quiet otherwise."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from typing import Any

from app.address import Address, asset_text
from app.anomaly.explain import times
from app.anomaly.score import AnomalyScore, score
from app.assess import assess
from app.checks.model import Finding
from app.context import parse_evidence
from app.evidence import Evidence, HistoryEntry
from app.policy.rules import parse_policy, preset
from app.request import Request, parse_request
from tests.anomaly.personas import ATTACKS, balances_after, life_of
from tests.anomaly.test_features import poison


def as_json(e: HistoryEntry) -> dict[str, Any]:
    return {
        "time": e.time.isoformat(), "chain_id": e.chain_id, "hash": e.hash, "from": str(e.sender), "to": str(e.to),
        "value": str(e.value_wei), "selector": "0x" + e.selector.hex() if e.selector else None, "asset": asset_text(e.asset),
        "counterparty": str(e.counterparty), "amount": str(e.amount), "direction": e.direction, "origin": e.origin,
        **({"balance": str(e.balance)} if e.balance else {}),
    }  # fmt: skip


def request_for(e: HistoryEntry, past: list[HistoryEntry], **context: Any) -> dict[str, Any]:
    """The payment `e` as a request after `past`."""
    token = isinstance(e.asset, Address)
    assert e.counterparty is not None
    data = "0xa9059cbb" + e.counterparty.hex().rjust(64, "0") + f"{e.amount:064x}" if token else "0x"
    tx = {
        "from": str(e.sender), "to": asset_text(e.asset) if token else str(e.counterparty),
        "value": "0x0" if token else hex(e.amount), "data": data, "nonce": "0x7", "gas": "0x30d40",
        "maxFeePerGas": "0x4a817c800", "maxPriorityFeePerGas": "0x3b9aca00",
    }  # fmt: skip
    given: dict[str, Any] = {
        "now": e.time.isoformat(),
        "history": [as_json(x) for x in past],
        "contacts": [],
        **context,
    }
    if e.balance:
        given["balances"] = {asset_text(e.asset): str(e.balance)}
    return {
        "version": 1, "id": "t", "chain_id": e.chain_id, "origin": e.origin, "account": str(e.sender),
        "method": "eth_sendTransaction", "params": [tx], "context": given,
    }  # fmt: skip


def judged(
    value: dict[str, Any], policy: str = "careful"
) -> tuple[Request, Evidence, list[Finding], AnomalyScore | None]:
    request = parse_request(value)
    evidence = parse_evidence(
        value["context"], request.account, now=parse_evidence({}, request.account, now=_now()).now
    )
    a = assess(request, evidence, preset(policy))
    return request, evidence, list(a.findings), score(request, a.effects, evidence)


def _now() -> Any:
    from datetime import UTC, datetime

    return datetime.now(UTC)


LIFE = life_of("freelancer", 31, 220)
PAYMENTS = [e for e in life_of("freelancer", 31, 260)[220:] if e.amount]


def test_a_drain_is_found_with_reasons_and_numbers() -> None:
    theft = ATTACKS["drain"](random.Random(2), LIFE, balances_after(LIFE), [])[0]
    value = request_for(theft, LIFE)
    _, _, findings, result = judged(value)
    (found,) = [f for f in findings if f.check == "anomaly-unusual"]
    assert result is not None
    assert result.p_value <= 0.005
    assert result.acts == 220
    assert {r.feature for r in result.reasons} >= {"recipient", "share"}
    assert "of the balance" in found.detail
    assert "a recipient this account never paid" in found.detail
    assert "times likelier in a takeover" in found.detail
    assert "220 acts" in found.detail
    assert json.dumps(found.evidence)
    assert abs(sum(result.contributions.values())) > 1


def test_normal_payments_are_left_alone() -> None:
    past = list(LIFE)
    alarms = 0
    for e in PAYMENTS:
        _, _, findings, _ = judged(request_for(e, past))
        alarms += any(f.check == "anomaly-unusual" for f in findings)
        past.append(e)
    assert len(PAYMENTS) > 30
    assert alarms <= 1


def test_poisoned_history_does_not_move_the_p_value() -> None:
    clean = judged(request_for(PAYMENTS[0], LIFE))[3]
    dirty = judged(request_for(PAYMENTS[0], poison(LIFE)))[3]
    assert clean is not None
    assert clean == dirty


def test_dust_from_a_thief_does_not_make_the_thief_an_acquaintance() -> None:
    theft = ATTACKS["drain"](random.Random(2), LIFE, balances_after(LIFE), [])[0]
    assert theft.counterparty is not None
    dust = [
        replace(LIFE[-1], sender=theft.counterparty, counterparty=theft.counterparty, to=LIFE[0].sender, direction="in",
                amount=10**18, value_wei=10**18, hash=f"0x{i}")
        for i in range(30)
    ]  # fmt: skip
    with_dust = judged(request_for(theft, [*LIFE, *dust]))[3]
    without = judged(request_for(theft, LIFE))[3]
    assert with_dust == without


def test_the_rate_is_the_one_the_user_set() -> None:
    """The same request is found at one rate and not at another, by nothing but the number in the policy."""
    request, evidence, _, result = judged(request_for(PAYMENTS[0], LIFE))
    assert result is not None
    text = preset("careful").text
    assert "false_alarm_rate = 0.005" in text
    for rate in (result.p_value * 1.01, result.p_value * 0.99):
        policy = parse_policy(text.replace("false_alarm_rate = 0.005", f"false_alarm_rate = {rate}"))
        found = any(f.check == "anomaly-unusual" for f in assess(request, evidence, policy).findings)
        assert found == (rate > result.p_value)


def test_with_a_short_past_it_says_that_it_compares_with_defaults() -> None:
    theft = ATTACKS["drain"](random.Random(2), LIFE, balances_after(LIFE), [])[0]
    for acts in (20, 60):
        past = LIFE[-acts:]
        _, _, findings, result = judged(request_for(theft, past))
        assert result is not None
        assert result.acts == acts
        assert result.defaults > 0.2
        said = [f.detail for f in findings if f.check == "anomaly-unusual"]
        assert all("with what people usually do" in s for s in said)
    empty = judged(request_for(theft, []))[3]
    assert empty is not None
    assert (empty.acts, empty.defaults) == (0, 1.0)


def test_an_unknown_past_is_not_judged() -> None:
    value = request_for(PAYMENTS[0], LIFE)
    del value["context"]["history"]
    request = parse_request(value)
    a = assess(request, parse_evidence(value["context"], request.account, now=_now()), preset("careful"))
    assert "anomaly-unusual" in {n.check for n in a.coverage.not_checked}


def test_a_saved_contact_is_nearer_than_a_stranger() -> None:
    theft = ATTACKS["drain"](random.Random(2), LIFE, balances_after(LIFE), [])[0]
    person = {"address": str(theft.counterparty), "name": "Vera", "verified": True}
    stranger = judged(request_for(theft, LIFE))[3]
    friend = judged(request_for(theft, LIFE, contacts=[person]))[3]
    assert stranger is not None
    assert friend is not None
    assert friend.score < stranger.score - 0.5


def test_likelihoods_are_said_in_everyday_words() -> None:
    assert times(3.3) == "27 times likelier"
    assert times(-1.4) == "4.1 times less likely"
