"""What a change of the policy does is said, and loosening is never taken for tightening."""

from __future__ import annotations

from itertools import permutations

import pytest

from app.policy.compare import differences, loosens
from app.policy.rules import PRESETS, parse_policy, preset

BASE = """
version = "1"
name = "base"
[settings]
limit_per_day_usd = 1000
cooloff_hours_new_recipient = 24
allowlist_only = true
hours_utc = [8, 18]
[[rule]]
name = "named"
when = { check = ["sig-eth-sign"] }
verdict = "block"
[[rule]]
name = "bad"
when = { severity = "high" }
verdict = "hold"
ceremony = ["read", "wait:60"]
[[rule]]
name = "together"
when = { all = ["amount-unlimited", "origin-unknown:low"] }
verdict = "hold"
ceremony = ["read"]
[[rule]]
name = "unknown"
when = { unknowns = true }
verdict = "caution"
[[rule]]
name = "rest"
verdict = "clear"
"""


@pytest.mark.parametrize(
    ("old", "new", "looser"),
    [
        ("limit_per_day_usd = 1000", "limit_per_day_usd = 2000", True),
        ("limit_per_day_usd = 1000", "limit_per_day_usd = 500", False),
        ("limit_per_day_usd = 1000\n", "", True),
        ("cooloff_hours_new_recipient = 24", "cooloff_hours_new_recipient = 1", True),
        ("cooloff_hours_new_recipient = 24", "cooloff_hours_new_recipient = 48", False),
        ("allowlist_only = true", "allowlist_only = false", True),
        ("hours_utc = [8, 18]", "hours_utc = [9, 17]", False),
        ("hours_utc = [8, 18]", "hours_utc = [8, 20]", True),
        ('verdict = "hold"', 'verdict = "block"', False),
        ('verdict = "hold"', 'verdict = "caution"', True),
        ('"wait:60"', '"wait:900"', False),
        ('"wait:60"', '"wait:5"', True),
        ('["read", "wait:60"]', '["wait:60"]', True),
        ('["read", "wait:60"]', '["read", "type-amount", "wait:60"]', False),
        ('severity = "high"', 'severity = "critical"', True),
        ('severity = "high"', 'severity = "medium"', False),
        ('verdict = "block"', 'verdict = "clear"', True),
        ('all = ["amount-unlimited", "origin-unknown:low"]', 'all = ["amount-unlimited", "origin-unknown:high"]', True),
        (
            'all = ["amount-unlimited", "origin-unknown:low"]',
            'all = ["amount-unlimited:low", "origin-unknown:low"]',
            False,
        ),
        ('unknowns = true }\nverdict = "caution"', 'unknowns = true }\nverdict = "clear"', True),
        ('unknowns = true }\nverdict = "caution"', 'unknowns = true }\nverdict = "hold"', False),
        ('check = ["sig-eth-sign"]', 'check = ["chain-id-mismatch"]', True),
    ],
)
def test_each_change_is_named_and_ranked(old: str, new: str, looser: bool) -> None:
    assert old in BASE
    before, after = parse_policy(BASE), parse_policy(BASE.replace(old, new))
    assert differences(before, after)
    assert loosens(before, after) is looser


def test_the_same_policy_differs_in_nothing() -> None:
    for name in PRESETS:
        assert differences(preset(name), preset(name)) == ()


def test_every_change_of_preset_says_what_changes() -> None:
    for a, b in permutations(PRESETS, 2):
        assert differences(preset(a), preset(b))
