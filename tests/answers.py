"""Requests as wallets get them, and the whole answer to them: what `countersign check` would print."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from eth_abi import encode
from eth_utils import keccak, to_checksum_address

from app.checking import Checker, Options

ME: Final = "0xA1A1a1a1A1A1A1A1A1a1a1a1a1a1A1A1a1A1a1a1"
ZERO: Final = "0x" + "00" * 20
WORD: Final = "0x" + "ab" * 32
USDC: Final = "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"
WETH: Final = "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
DAI: Final = "0x6B175474E89094C44Da98b954EedeAC495271d0F"
APES: Final = "0xBC4CA0EdA7647A8aB7C2061c2E118A18a936f13D"
NOW: Final = 1_795_608_000
LATER: Final = NOW + 3600
_DOMAIN: Final = {"name": "string", "version": "string", "chainId": "uint256", "verifyingContract": "address", "salt": "bytes32"}  # fmt: skip
_STRUCT: Final = re.compile(r"(\w+)\(([^)]*)\)")


def somebody(name: str) -> str:
    """An address of its own for each name."""
    return to_checksum_address("0x" + keccak(text=name)[-20:].hex())


def call(signature: str, *values: Any) -> str:
    """Calldata of a function such as `transfer(address,uint256)`, encoded by eth_abi."""
    types, depth, word = [], 0, ""
    for c in signature[signature.index("(") + 1 : -1] + ",":
        depth += (c == "(") - (c == ")")
        if c == "," and not depth:
            types.append(word)
            word = ""
        else:
            word += c
    return "0x" + (keccak(text=signature)[:4] + encode([t for t in types if t], values)).hex()


def signed(
    encoded: str, message: dict[str, Any], domain: dict[str, Any] | None = None, *, chain_id: int = 1, **more: Any
) -> dict[str, Any]:
    """The answer to typed data whose types stand as EIP-712's encodeType, primary type first."""
    domain = {"name": "Example", "chainId": chain_id} if domain is None else domain
    types = {
        name: [dict(zip(("type", "name"), m.split(" "), strict=True)) for m in members.split(",") if m]
        for name, members in _STRUCT.findall(encoded)
    }
    types["EIP712Domain"] = [{"name": n, "type": _DOMAIN[n]} for n in domain]
    data = {"types": types, "primaryType": next(iter(types)), "domain": domain, "message": message}
    return answer("eth_signTypedData_v4", [ME, json.dumps(data)], chain_id=chain_id, **more)


def sent(to: str | None, data: str = "0x", value: int = 0, **more: Any) -> dict[str, Any]:
    """The answer to a transaction."""
    fields = {"from": ME, "value": hex(value), "data": data, **({"to": to} if to else {})}
    return answer("eth_sendTransaction", [fields], **more)


def said(text: str | bytes, **more: Any) -> dict[str, Any]:
    """The answer to a personal message."""
    raw = text.encode() if isinstance(text, str) else text
    return answer("personal_sign", ["0x" + raw.hex(), ME], **more)


def answer(
    method: str, params: list[Any], *, chain_id: int = 1, origin: str | None = None, **context: Any
) -> dict[str, Any]:
    asked = {
        "version": 1, "chain_id": chain_id, "origin": origin, "account": ME, "method": method, "params": params,
        "context": {"now": "2026-11-25T12:00:00Z", **context},
    }  # fmt: skip
    given, _ = Checker(Options()).check(json.dumps(asked).encode(), 1)
    return given


def checks(given: dict[str, Any], *levels: str) -> set[str]:
    """Which checks found something, of these severities where some are named."""
    return {f["check"] for f in given["findings"] if not levels or f["severity"] in levels}
