"""Risk screens for tests: tickets of every kind of request, judged for real, with the pages each model would show."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from app.checks.base import (
    FAKE_FRIEND,
    FRIEND,
    ME,
    ROUTER,
    STRANGER,
    USDC,
    approve,
    members,
    past,
    permit,
    person,
    personal,
    request,
    safe_tx,
    transaction,
    typed,
    word,
)  # fmt: skip
from app.signing.model import Source, Ticket
from app.signing.session import SigningState
from devices.device import DEFAULT_PATH, DeviceIdentity, Prompt, parse_path
from tests.checks.test_examples import judge

Json = dict[str, Any]
WETH: Final = "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
_PAST: Final = [past(FRIEND, days=d) for d in (30, 60, 90)]
_PRICES: Final = {USDC: {"symbol": "USDC", "decimals": 6, "usd": "1.0"}}
_SIWE: Final = (
    f"forum.example wants you to sign in with your Ethereum account:\n{ME}\n\nHello\n\nURI: https://forum.example\nVersion: 1\n"
    "Chain ID: 1\nNonce: 12345678\nIssued At: 2026-03-10T12:00:00Z"
)
KINDS: Final[dict[str, Json]] = {
    "transfer": transaction(FRIEND, value=10**17, history=_PAST, contacts=[person(FRIEND)], origin="compose"),
    "look-alike": transaction(FAKE_FRIEND, value=10**18, history=_PAST, contacts=[person(FRIEND)]),
    "approval": approve(STRANGER, origin="https://app.example", tokens=_PRICES, balances={USDC: "48120000000"}),
    "typed data": permit(STRANGER, origin="https://login.claim.example", tokens=_PRICES, balances={USDC: "48120000000"}),
    "safe": safe_tx(USDC, data="0xa9059cbb" + word(STRANGER) + word(5 * 10**9), origin="https://app.safe.global"),
    "batch": request(
        "wallet_sendCalls",
        [
            {
                "version": "2.0.0", "chainId": "0x1", "from": ME, "atomicRequired": True,
                "calls": [
                    {"to": USDC, "data": "0x095ea7b3" + word(ROUTER) + word(10**9), "value": "0x0"},
                    {"to": FRIEND, "value": hex(10**16)},
                ],
            }
        ],
        origin="https://app.example",
    ),
    "7702": transaction(
        ME, tx={"type": "0x4", "authorizationList": [{"chainId": "0x1", "address": STRANGER, "nonce": "0x8"}]}
    ),
    "unknown": transaction(STRANGER, data="0xdeadbeef" + "00" * 64, value=10**16, origin="https://x.example"),
    "sign-in": personal(_SIWE, origin="https://forum.example"),
    "message": personal("Hello <b>you</b>\u202e", origin="https://<b>evil</b>\u202e.example"),
    "hostile typed data": typed(
        "Mail", {"Mail": members(name="string")}, {"name": "<b>Safe</b>\u200b"},
        {"name": "<img src='file:///x'>\u202eevil\u200b" + "x" * 5000}, origin="https://uniswаp.example",
    ),
    "swap": transaction(
        ROUTER, data="0x38ed1739" + "".join(word(v) for v in (10**9, 25 * 10**16, 160, ME, 1773147600, 2, USDC, WETH)),
        origin="https://app.uniswap.org", tokens=_PRICES,
    ),
}  # fmt: skip
VERSIONS: Final = {
    "ledger-nanosp": "1.22.0", "ledger-nanox": "1.22.0", "ledger-stax": "1.22.0", "ledger-flex": "1.22.0", "trezor-t1b1": "1.14.2",
    "trezor-t2t1": "2.12.4", "trezor-t3b1": "2.12.4", "trezor-t3t1": "2.12.4", "trezor-t3w1": "2.12.4",
}  # fmt: skip


def prompt_of(value: Json, model: str) -> Prompt:
    """What a model will show for a request."""
    asked = judge(value).request
    if model.startswith("ledger"):
        from devices.ledger.prompt import predict

        settings = {"blind_signing": True}
        return predict(asked, model=model, version=VERSIONS[model], settings=settings, path=parse_path(DEFAULT_PATH))
    from devices.trezor.prompt import predict as trezor

    return trezor(asked, model=model, version=VERSIONS[model], path=parse_path(DEFAULT_PATH))


def ticket_of(
    value: Json, model: str | None = "ledger-nanosp", state: SigningState = SigningState.WAITING, **more: Any
) -> Ticket:
    """A judged ticket; without a model no device is connected."""
    assessment = judge(value)
    now = datetime.now(UTC)
    if model is not None:
        vendor = model.split("-", 1)[0]
        more.setdefault(
            "device", DeviceIdentity(vendor, model, "k1", "My device", VERSIONS[model], "usb", simulated=True)
        )
        more.setdefault("prompt", prompt_of(value, model))
        more.setdefault("path", DEFAULT_PATH)
    return Ticket("t1", assessment.request, Source.ENDPOINT, now, state, now, assessment=assessment, **more)
