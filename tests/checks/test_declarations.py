"""What is declared, in an invoice, a link or a list, is compared with what a request does, field by field."""

from __future__ import annotations

from typing import Any

import pytest

from app.checks.base import (
    FAKE_FRIEND,
    FRIEND,
    ROUTER,
    STRANGER,
    USDC,
    Json,
    approve,
    call,
    past,
    token_send,
    transaction,
)
from app.intake.declared import read_declaration
from app.request import RequestError
from tests.checks.test_examples import judge

_WETH = "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        (
            f"Invoice 2026-114: pay 1,250.00 USDC to {FRIEND} by 30 April",
            {"to": FRIEND, "asset": USDC, "amount": "1250"},
        ),
        (f"Bitte USDC 99.5 an {FRIEND} überweisen", {"to": FRIEND, "asset": USDC, "amount": "99.5"}),
        (f"0.25 ETH → {FRIEND}", {"to": FRIEND, "asset": "ETH", "amount": "0.25"}),
        (f"ethereum:{FRIEND}?value=2.5e17", {"to": FRIEND, "asset": "ETH", "amount": "0.25"}),
        (f"ethereum:{USDC}@1/transfer?address={FRIEND}&uint256=1e9", {"to": FRIEND, "asset": USDC, "amount": "1000"}),
    ],
)
def test_a_line_or_a_link_is_read_as_a_declaration(text: str, declared: Json) -> None:
    assert read_declaration(text, 1) == {"kind": "send", **declared}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("pay 5 ETH to Vera", "no address"), (f"pay 5 ETH to {FRIEND} or {STRANGER}", "2 addresses"), (f"pay {FRIEND} soon", "no amount"),
        (f"pay 5 or 6 ETH, at most 7 ETH, to {FRIEND}", "several amounts"), (f"pay 5 DOGE to {FRIEND}", "known currency"),
        (f"pay 5 ETH to {FRIEND[:-1]}0", "checksum"), (f"ethereum:{USDC}/approve?address={FRIEND}", "approve"),
    ],
)  # fmt: skip
def test_a_text_that_can_be_read_in_two_ways_declares_nothing(text: str, why: str) -> None:
    with pytest.raises(RequestError, match=why):
        read_declaration(text, 1)


def fields(value: Json) -> list[str]:
    found = [f for f in judge(value).findings if f.check == "intent-mismatch"]
    return list(found[0].evidence["fields"]) if found else []


_SWAP: Any = (
    ROUTER,
    "38ed1739",
    10**9,
    3 * 10**17,
    160,
    "0x8D6A0e560CeEcE23ac9eC4b0422dF8F8baC08C59",
    1_773_147_600,
    2,
    USDC,
    _WETH,
)


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        (token_send(FAKE_FRIEND, 10**9, intent={"kind": "send", "to": FRIEND, "asset": USDC, "amount": "1000"}), ["recipient"]),
        (token_send(FRIEND, 10**10, intent={"kind": "send", "to": FRIEND, "asset": USDC, "amount": "1000"}), ["amount"]),
        (transaction(FRIEND, value=10**18, intent={"kind": "send", "to": FRIEND, "asset": USDC, "amount": "1"}), ["asset"]),
        (approve(STRANGER, intent={"kind": "swap", "asset": USDC}), ["permission"]),
        (approve(STRANGER, 10**10, intent={"kind": "approve", "to": STRANGER, "asset": USDC, "amount": "1"}), ["amount"]),
        (approve(STRANGER, 5, intent={"kind": "approve", "to": FRIEND}), ["spender"]),
        (call(STRANGER, "13af4035", FRIEND, intent={"kind": "swap"}), ["control", "kind"]),
        (call(*_SWAP, intent={"kind": "swap", "asset": USDC, "receive_asset": _WETH, "receive_min": "0.5"}), ["arrives"]),
        (call(*_SWAP, intent={"kind": "swap", "asset": USDC, "amount": "10", "receive_asset": _WETH}), ["amount"]),
        (call(*_SWAP, intent={"kind": "claim"}), ["kind", "asset"]),
        (call(STRANGER, "deadbeef", 1, intent={"kind": "revoke"}), ["kind"]),
    ],
)  # fmt: skip
def test_the_finding_names_the_field_that_differs(value: Json, wrong: list[str]) -> None:
    assert fields(value) == wrong


@pytest.mark.parametrize(
    "value",
    [
        token_send(FRIEND, 10**9, intent={"kind": "send", "to": FRIEND, "asset": USDC, "amount": "1000"}),
        call(*_SWAP, intent={"kind": "swap", "asset": USDC, "amount": "1000", "receive_asset": _WETH, "receive_min": "0.3"}),
        call(*_SWAP, intent={"kind": "swap", "asset": USDC, "receive_asset": "ETH", "receive_min": "0.29"}),
        approve(ROUTER, intent={"kind": "swap", "asset": USDC, "receive_asset": _WETH, "receive_min": "0.3"}),
        transaction(_WETH, value=10**18, data="0xd0e30db0", intent={"kind": "swap", "asset": "ETH", "receive_asset": _WETH}),
        approve(STRANGER, 0, intent={"kind": "revoke"}),
        transaction(FRIEND, value=5, history=[past(FRIEND)], intent={"kind": "other"}),
    ],
)  # fmt: skip
def test_what_keeps_to_its_declaration_is_no_mismatch(value: Json) -> None:
    assert fields(value) == []


def test_a_known_site_that_asks_for_control_contradicts_its_own_business() -> None:
    a = judge(call(STRANGER, "13af4035", FRIEND, origin="https://app.uniswap.org"))
    assert "intent-site-claim-mismatch" in [f.check for f in a.findings]
    assert "intent-site-claim-mismatch" not in [
        f.check for f in judge(call(*_SWAP, origin="https://app.uniswap.org")).findings
    ]
