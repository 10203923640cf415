"""A policy says where it is wrong, and every decision says which rule made it."""

from __future__ import annotations

import pytest

from app.checks.base import FAKE_FRIEND, FRIEND, STRANGER, past, permit, transaction
from app.policy.rules import PRESETS, PolicyError, parse_policy, preset
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
