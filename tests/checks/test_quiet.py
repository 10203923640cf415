"""What an account does all day is not held against it."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

import pytest

from app.address import Address
from app.checks.base import (
    FAKE_FRIEND,
    FRIEND,
    NOW,
    STRANGER,
    USDC,
    approve,
    call,
    past,
    person,
    token_send,
    transaction,
)
from app.checks.examples import Example
from app.checks.facts import looks_alike, shared_ends
from app.checks.model import Finding
from app.evidence import PolicyChange
from tests.checks.test_examples import judge, said


def test_large_steps_are_no_outlier_for_who_is_used_to_them() -> None:
    wide = [past(FRIEND, 10**15 * 7**d, days=d + 1) for d in range(10)]
    narrow = [past(FRIEND, 10**18 + d * 10**16, days=d + 1) for d in range(10)]
    for history, fires in ((wide, False), (narrow, True)):
        largest = max(int(e["amount"]) for e in history)
        found = [f.check for f in judge(transaction(STRANGER, value=largest * 5, history=history)).findings]
        assert ("amount-outlier-own-history" in found) is fires


def test_who_collects_from_others_all_day_is_not_warned_of_it() -> None:
    pulls = [past(FRIEND, 10**9, days=d, asset=USDC, selector="0x23b872dd") for d in range(1, 6)]
    for history, severity in ((pulls, "low"), ([past(FRIEND)], "medium")):
        a = judge(call(USDC, "23b872dd", FRIEND, STRANGER, 10**9, history=history))
        assert [f.severity.word for f in a.findings if f.check == "sim-allowance-of-others"] == [severity]


def test_a_real_token_is_no_fake_because_another_table_names_it() -> None:
    real = "0xcbB7C0000aB88B473b1f5aFd9ef808440eed33Bf"
    assert "sim-receive-fake-token" not in [f.check for f in judge(token_send(FRIEND, 5, token=real)).findings]
    fake = {STRANGER: {"symbol": "cbBTC", "decimals": 8}}
    found = [f.check for f in judge(token_send(FRIEND, 5, token=STRANGER, tokens=fake)).findings]
    assert "sim-receive-fake-token" in found


def _noted(address: str) -> dict[str, tuple[PolicyChange, ...]]:
    an_hour_ago = datetime.fromisoformat(NOW) - timedelta(hours=1)
    return {"policy_changes": (PolicyChange(an_hour_ago, f"contact added: {address}", loosens=True),)}


@pytest.mark.parametrize(
    ("example", "severity"),
    [
        (Example(transaction(FRIEND, value=5, contacts=[person(FRIEND)]), _noted(FRIEND)), "low"),
        (Example(transaction(STRANGER, value=5), _noted(FRIEND)), None),
        (Example(approve(FRIEND, 5, contacts=[person(FRIEND)]), _noted(FRIEND)), "high"),
        (Example(transaction(FRIEND, value=5, contacts=[person(FRIEND)]), _noted(FRIEND), settings={"allowlist_only": True}), "high"),
    ],
)  # fmt: skip
def test_writing_an_address_down_makes_nobody_wait_unless_it_opens_something(
    example: Example, severity: str | None
) -> None:
    found = [f for f in said("policy-loosened-recently", example) if isinstance(f, Finding)]
    assert [f.severity.word for f in found] == ([severity] if severity else [])
    assert all(("wait_seconds" in f.evidence) is (severity == "high") for f in found)


def test_a_note_made_today_does_not_vouch_for_a_look_alike() -> None:
    pay = transaction(FAKE_FRIEND, value=5, history=[past(FRIEND)], contacts=[person(FAKE_FRIEND)])
    assert [f for f in said("recipient-lookalike", Example(pay, _noted(FAKE_FRIEND))) if isinstance(f, Finding)]
    assert not [f for f in said("recipient-lookalike", Example(pay)) if isinstance(f, Finding)]


def _series(*minutes_ago: float) -> list[dict[str, object]]:
    return [past(FRIEND, 10**15, days=0, seconds=60 * m, hash=f"0x{i:064x}") for i, m in enumerate(minutes_ago)]


def test_a_burst_is_unusual_beside_earlier_bursts_not_beside_itself() -> None:
    now = [1.0, 2, 3, 4, 5, 6]
    days = [[1440 * d + m for m in range(n)] for d, n in ((2, 7), (3, 6), (5, 4))]
    for history, fires in ((_series(*now), True), (_series(*now, *days[0]), False), (_series(*now, *days[2]), True)):
        found = [f.check for f in judge(transaction(STRANGER, value=5, history=history)).findings]
        assert ("beh-velocity" in found) is fires


def test_who_sleeps_by_habit_is_not_woken_by_paying() -> None:
    monthly = [past(FRIEND, 10**16, days=300 + 30 * m) for m in range(8)]
    yearly = [past(FRIEND, 10**16, days=300 + 200 * m) for m in range(8)]
    for history, level in ((monthly, "medium"), (yearly, "low"), (monthly[:2], "low")):
        a = judge(transaction(STRANGER, value=2 * 10**17, history=history))
        assert [f.severity.word for f in a.findings if f.check == "beh-dormant-account-wakes"] == [level]
    drained = judge(transaction(STRANGER, value=9 * 10**17, history=yearly, balances={"ETH": str(10**18)}))
    assert [f.severity.word for f in drained.findings if f.check == "beh-dormant-account-wakes"] == ["medium"]


def test_the_quick_look_at_both_ends_misses_no_look_alike() -> None:
    r = random.Random(3)
    for _ in range(3000):
        a = Address(r.randbytes(20))
        front, back = r.choice([(3, 4), (2, 6), (6, 0), (0, 6), (4, 4), (2, 2), (0, 0)])
        digits = list(r.randbytes(20).hex())
        digits[:front] = a.hex()[:front]
        if back:
            digits[-back:] = a.hex()[-back:]
        b = Address(bytes.fromhex("".join(digits)))
        f, k = shared_ends(a, b)
        slowly = a != b and ((f >= 3 and k >= 4) or (f + k >= 8 and min(f, k) >= 2) or f >= 6 or k >= 6)
        assert looks_alike(a, b) is slowly
