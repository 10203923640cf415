"""What an account does all day is not held against it."""

from __future__ import annotations

from app.checks.base import FRIEND, STRANGER, USDC, call, past, token_send, transaction
from tests.checks.test_examples import judge


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
