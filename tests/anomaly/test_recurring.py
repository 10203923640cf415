"""Who is paid again and again, and when they are due."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.address import Address
from app.anomaly.recurring import recurring, telling_digits
from app.evidence import HistoryEntry

ME, LANDLORD, USDC = (Address(bytes([n]) * 20) for n in (1, 2, 3))
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def paid(*days_and_amounts: tuple[float, int]) -> list[HistoryEntry]:
    """Payments so many days before NOON, given newest first."""
    return [
        HistoryEntry(NOON - timedelta(days=d), 1, f"0x{i}", ME, USDC, 0, b"\xa9\x05\x9c\xbb", USDC, LANDLORD, a, "out")
        for i, (d, a) in enumerate(reversed(days_and_amounts))
    ]


@pytest.mark.parametrize(
    ("days", "due"),
    [
        ((30, 60, 91), True),  # a month ago: now
        ((26, 56, 87), True),  # some days early
        ((12, 42, 73), False),  # paid a fortnight ago
        ((45, 75, 106), True),  # late
        ((80, 110, 141), False),  # given up
        ((30, 90, 120, 150), True),  # one was skipped
    ],
)
def test_a_monthly_payee_is_due_about_a_month_after_the_last_payment(days: tuple[int, ...], due: bool) -> None:
    (found,) = recurring(paid(*((d, 1_250_000_000) for d in days)))
    assert found.is_due(NOON) is due
    assert found.fits(1_250_000_000)
    assert not found.fits(1_300_000_000)


@pytest.mark.parametrize("days", [(1, 2, 3, 4), (30, 35, 100), (30, 60)])
def test_daily_irregular_or_rare_payments_have_no_due_date(days: tuple[int, ...]) -> None:
    assert not list(recurring(paid(*((d, 5_000_000) for d in days))))


def test_amounts_that_swing_make_no_pattern_and_a_new_price_holds_from_its_second_time_on() -> None:
    assert not list(recurring(paid((30, 100), (60, 900), (90, 400))))
    (found,) = recurring(paid((30, 1100), (60, 1100), (90, 1000), (120, 1000)))
    assert found.steady
    assert found.fits(1100)
    assert not found.fits(1000)


def test_round_amounts_tell_less() -> None:
    assert [telling_digits(n) for n in (1_000, 1_200, 1_250, 1_237, 0)] == [1, 2, 3, 4, 0]
