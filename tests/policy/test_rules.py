"""A policy says where it is wrong, and every decision says which rule made it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from app.assess import assess
from app.border import parse_time
from app.checks.base import (
    FAKE_FRIEND,
    FRIEND,
    ME,
    STRANGER,
    approve,
    call,
    past,
    permit,
    person,
    request,
    safe_tx,
    transaction,
    word,
)  # fmt: skip
from app.checks.model import Finding
from app.checks.recipient import RecipientLookalike
from app.context import parse_evidence
from app.evidence import DeviceFacts
from app.policy.rules import PRESETS, Policy, PolicyError, parse_policy, preset
from app.request import parse_request
from tests.checks.test_examples import judge


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_can_be_read(name: str) -> None:
    assert preset(name).rules[-1].verdict.word in ("clear", "caution")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('version = "1"\n', "rule"),
        ('name = "x"\n[[rule]]\nverdict = "clear"\n', "version"),
        ('version = "1"\n[[rule]]\nverdict = "maybe"\n', "line 3: rule.verdict"),
        ('version = "1"\n[[rule]]\nverdict = "hold"\nwhen = { check = ["no-such"] }\n', "no-such"),
        (
            'version = "1"\n[settings]\nlimit_per_day_usd = -1\n[[rule]]\nverdict = "clear"\n',
            "line 3: settings.limit_per_day_usd",
        ),
        ('version = "1"\n[[rule]]\nverdict = "hold"\nceremony = ["wait"]\n', "wait"),
        ('version = "1"\n[[rule]]\nverdict = "hold"\nwhen = { severity = "high" }\n', "last rule"),
        ("version = ", "Invalid value"),
    ],
)
def test_a_wrong_policy_is_refused_with_line_and_field(text: str, said: str) -> None:
    with pytest.raises(PolicyError, match=said):
        parse_policy(text, "mine.toml")


def test_a_decision_names_its_rule_and_what_would_change_it() -> None:
    decision = judge(permit(STRANGER)).decision
    assert decision.rule == "critical finding"
    assert decision.what_would_change


def test_the_ceremony_works_with_the_address_in_question() -> None:
    ceremony = judge(transaction(FAKE_FRIEND, value=10**18, history=[past(FRIEND)])).ceremony
    compared = [s.field for s in ceremony.steps if s.step == "compare-address"]
    assert compared == [FAKE_FRIEND]


def test_checks_that_fire_together_weigh_more_than_each() -> None:
    text = (
        'version = "1"\n[[rule]]\nname = "pair"\nverdict = "hold"\nwhen = { all = ["approval-spender-unknown", "origin-unknown:low"] }\n'
        '[[rule]]\nverdict = "clear"\n'
    )
    policy = parse_policy(text, "mine.toml")
    both, one = approve(STRANGER, 5, origin="https://shop.example"), approve(STRANGER, 5)
    assert (verdict_under(policy, both), verdict_under(policy, one)) == ("hold", "clear")


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ('{ all = ["contract-new"] }', "two or more"),
        ('{ all = ["contract-new", "no-such"] }', "no-such"),
        ('{ all = ["contract-new", "origin-unknown:loud"] }', "loud"),
        ('{ all = ["contract-new", "origin-unknown"], check = ["contract-new"] }', "in place of check"),
    ],
)
def test_a_wrong_combination_is_refused_with_line_and_field(when: str, said: str) -> None:
    with pytest.raises(PolicyError, match=r"line 4: rule\.when\.all") as caught:
        parse_policy(
            f'version = "1"\n[[rule]]\nverdict = "hold"\nwhen = {when}\n[[rule]]\nverdict = "clear"\n', "mine.toml"
        )
    assert said in str(caught.value)


def verdict_under(policy: Policy, value: dict[str, Any]) -> str:
    request = parse_request(value)
    evidence = parse_evidence(value["context"], request.account, now=parse_time("2026-03-10T12:00:00Z", "now"))
    return assess(request, evidence, policy).verdict.word


def test_the_explanation_says_what_would_have_to_differ() -> None:
    held = judge(approve(STRANGER, origin="https://shop.example")).decision
    assert held.rule == "a stranger gets everything, for a site that is new"
    assert held.what_would_change.startswith("Without one of “") and held.what_would_change.endswith("caution.")
    critical = judge(permit(STRANGER)).decision
    assert critical.what_would_change.startswith("Without “") and critical.what_would_change.endswith(
        (": caution.", ": clear.")
    )
    assert judge(transaction(FRIEND, value=1)).decision.what_would_change == ""


def test_a_safe_is_confirmed_by_its_hash() -> None:
    value = safe_tx(STRANGER, data="0x610b5925" + word(FRIEND))
    a = judge(value)
    assert [s.field for s in a.ceremony.steps if s.step == "compare-hash"] == [a.intent.hashes["safe_tx_hash"]]


def test_the_address_to_compare_is_the_one_the_finding_is_about() -> None:
    rows = [{"to": FRIEND, "value": "0x5", "data": "0x"}, {"to": FAKE_FRIEND, "value": hex(10**18), "data": "0x"}]
    params = [{"version": "2.0.0", "chainId": "0x1", "from": ME, "calls": rows}]
    steps = judge(request("wallet_sendCalls", params, history=[past(FRIEND)])).ceremony.steps
    assert [s.field for s in steps if s.step == "compare-address"] == [FAKE_FRIEND]
    assert [s.field for s in steps if s.step == "type-amount"] == ["1 ETH"]


def test_the_ceremony_of_a_cool_off_lasts_as_long_as_the_policy_waits() -> None:
    policy = parse_policy(
        'version = "1"\n[settings]\ncooloff_hours_new_recipient = 24\n[[rule]]\nverdict = "hold"\nwhen = { severity = "high" }\n'
        'ceremony = ["read", "wait:60"]\n[[rule]]\nverdict = "clear"\n'
    )
    value = transaction(FRIEND, value=1, contacts=[{**person(FRIEND), "since": "2026-03-10T00:00:00Z"}])
    request_ = parse_request(value)
    evidence = parse_evidence(value["context"], request_.account, now=parse_time("2026-03-10T12:00:00Z", "now"))
    steps = assess(request_, evidence, policy).ceremony.steps
    assert [s.seconds for s in steps if s.step == "wait"] == [12 * 3600]
    assert steps[-1].step == "wait"


def test_cold_storage_signs_nothing_that_the_device_cannot_show() -> None:
    value = call(STRANGER, "deadbeef", 1, contacts=[person(STRANGER)])
    request_ = parse_request(value)
    evidence = parse_evidence(value["context"], request_.account, now=parse_time("2026-03-10T12:00:00Z", "now"))
    blind = replace(evidence, device=DeviceFacts("ledger-nanosp", "1.22.0", known=True, blind=True))
    assert assess(request_, blind, preset("cold-storage")).verdict.word == "block"


def test_a_check_that_breaks_holds_instead_of_falling_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: object, case: object) -> Iterator[Finding]:
        raise KeyError("boom")

    monkeypatch.setattr(RecipientLookalike, "look", broken)
    a = judge(transaction(FRIEND, value=1, history=[past(FRIEND)]))
    assert a.verdict.word == "hold"
    assert a.findings[0].check == "recipient-lookalike" and "KeyError" in a.findings[0].detail
