"""Calls as somebody sends them, and what the request alone tells of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from app.address import Address
from app.context import parse_evidence
from app.effects.model import Effects
from app.effects.static import static_effects
from app.intent.abi.codec import encode_call
from app.intent.abi.types import parse_function
from app.intent.decode import decode
from app.intent.model import ChangeKind, Intent
from app.request import parse_request

ME = "0x2222222222222222222222222222222222222222"
DAI = Address.parse("0x6B175474E89094C44Da98b954EedeAC495271d0F")
USDC = Address.parse("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")
USDT = Address.parse("0xdAC17F958D2ee523a2206206994597C13D831ec7")
THREE_POOL = "0xbEbc44782C7dB0a1A60Cb6fe97d0b483032FF1C7"
AAVE_ARBITRUM = "0x794a61358D6845594F94dc1DB02A252b5b4814aD"
VELODROME = "0xa062aE8A9c5e11aaA026fc2670B0D65cCc8B2858"


def read(to: str, data: bytes, chain: int = 1, value: int = 0) -> tuple[Intent, Effects]:
    tx = {"from": ME, "to": to, "data": "0x" + data.hex(), "value": hex(value)}
    request = parse_request({"chain_id": chain, "account": ME, "method": "eth_sendTransaction", "params": [tx]})
    evidence = parse_evidence({}, request.account, now=datetime(2026, 1, 1, tzinfo=UTC))
    intent = decode(request, evidence)
    return intent, static_effects(request, intent, evidence)


def call(signature: str, *values: Any) -> bytes:
    return encode_call(parse_function(signature), values)


def sent(intent: Intent) -> list[tuple[Any, int | None]]:
    return [(c.asset, c.amount) for c in intent.all_changes() if c.kind is ChangeKind.SEND]
