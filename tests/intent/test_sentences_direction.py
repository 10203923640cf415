"""A sentence never turns what is paid into what is received, nor counts one coin twice."""

from __future__ import annotations

import json
from typing import Any

import pytest
from eth_abi import encode
from eth_utils import keccak

from app.checking import Checker, Options

ME, WETH = "0x7a16fF8270133F063aAb6C9977183D9e72835428", "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
ZERO = "0x" + "0" * 40


def summary(to: str, signature: str, *values: Any, value: int, chain: int = 1, **context: Any) -> str:
    types = signature[signature.index("(") + 1 : -1].split(",") if values else []
    call = keccak(text=signature)[:4] + encode(types, values)
    asked = {
        "version": 1, "chain_id": chain, "account": ME, "method": "eth_sendTransaction",
        "params": [{"from": ME, "to": to, "value": hex(value), "data": "0x" + call.hex()}], "context": context,
    }  # fmt: skip
    given, _ = Checker(Options()).check(json.dumps(asked).encode(), 1)
    said: str = given["summary"]
    return said


def test_a_claim_that_costs_coins_says_that_they_are_sent() -> None:
    said = summary("0x9b1d6a2c44e0f3a7b8c9d0e1f2a3b4c5d6e7f809", "claim()", value=3 * 10**18)
    assert said.endswith("sending 3 ETH")
    assert "Claim 3 ETH" not in said


@pytest.mark.parametrize("value", [10**18, 0])
def test_a_bridge_takes_the_coin_or_the_wrapped_one_but_not_both(value: int) -> None:
    signature = "depositV3(address,address,address,address,uint256,uint256,uint256,address,uint32,uint32,uint32,bytes)"
    given = (ME, ME, WETH, ZERO, 10**18, 998 * 10**15, 42161, ZERO, 1_759_320_000, 1_759_327_200, 0, b"")
    said = summary("0x5c7BCd6E7De5423a257D81B442095A1a6ced35C5", signature, *given, value=value)
    assert ("1 ETH" in said, "1 WETH" in said) == (bool(value), not value)


def test_tokens_of_a_reference_case_are_known_to_the_sentence() -> None:
    token = "0x1234567890123456789012345678901234567890"
    given = {"data_provider": {"tokens": {token: {"symbol": "MYTH", "decimals": 6, "name": "Mythos"}}}}
    assert "2.5 MYTH" in summary(token, "transfer(address,uint256)", WETH, 2_500_000, value=0, **given)
    given["data_provider"]["tokens"][token]["decimals"] = 10**30
    assert "MYTH" not in summary(token, "transfer(address,uint256)", WETH, 2_500_000, value=0, **given)
