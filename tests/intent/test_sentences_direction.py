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


# -- who gets it, and which way it goes -----------------------------------------------------------
ROUTER, THIEF = "0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D", "0xFe89cc7aBB2C4183683ab71653C4cdc9B02D44b7"
USDC = "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"
UNIVERSAL = "0x3fC91A3afd70395Cd496C647d5a6CC9D4B2b7FAD"
SWAP = "swapExactTokensForTokens(uint256,uint256,address[],address,uint256)"


def test_a_swap_says_who_gets_the_proceeds_when_it_is_somebody_else() -> None:
    mine = summary(ROUTER, SWAP, 5_000_000, 10**15, [USDC, WETH], ME, 2**40, value=0)
    theirs = summary(ROUTER, SWAP, 5_000_000, 10**15, [USDC, WETH], THIEF, 2**40, value=0)
    assert THIEF not in mine
    assert theirs == mine.replace(" on Uniswap", f" paid to {THIEF} on Uniswap")


def router(*rows: tuple[int, str, tuple[Any, ...]]) -> list[str]:
    """What the commands of a Universal Router are said to do, one by one."""
    commands = bytes(c for c, _, _ in rows)
    inputs = [encode(types[1:-1].split(","), values) for _, types, values in rows]
    data = keccak(text="execute(bytes,bytes[])")[:4] + encode(["bytes", "bytes[]"], [commands, inputs])
    asked = {
        "version": 1, "chain_id": 1, "account": ME, "method": "eth_sendTransaction",
        "params": [{"from": ME, "to": UNIVERSAL, "value": "0x0", "data": "0x" + data.hex()}],
    }  # fmt: skip
    given, _ = Checker(Options()).check(json.dumps(asked).encode(), 1)
    return [c["description"] for c in given["intent"]["calls"]]


USER, HERE = "0x" + "0" * 39 + "1", "0x" + "0" * 39 + "2"
PATH = bytes.fromhex(USDC[2:]) + (500).to_bytes(3, "big") + bytes.fromhex(WETH[2:])


def test_a_routers_commands_are_told_in_the_direction_of_the_money() -> None:
    said = router(
        (0x00, "(address,uint256,uint256,bytes,bool)", (HERE, 5_000_000, 10**15, PATH, True)),
        (0x00, "(address,uint256,uint256,bytes,bool)", (USER, 5_000_000, 10**15, PATH, False)),
        (0x06, "(address,address,uint256)", (WETH, THIEF, 25)),
        (0x05, "(address,address,uint256)", (USDC, THIEF, 7_000_000)),
        (0x04, "(address,address,uint256)", (USDC, USER, 9_000_000)),
        (0x04, "(address,address,uint256)", (USDC, THIEF, 9_000_000)),
        (0x0C, "(address,uint256)", (USER, 10**15)),
    )
    texts = [t.replace(THIEF, "THIEF") for t in said]
    assert texts == [
        "Swap 5 USDC on Uniswap",
        "Swap tokens for at least 0.001 WETH on Uniswap",
        "Send an unknown amount of WETH to THIEF",
        "Send 7 USDC to THIEF",
        "Receive at least 9 USDC on Uniswap",
        "Send at least 9 USDC to THIEF",
        "Unwrap at least 0.001 ETH on Uniswap",
    ]


def test_a_swap_of_the_fourth_version_names_both_sides() -> None:
    key = (USDC, WETH, 500, 10, ZERO)
    one = encode(
        ["((address,address,uint24,int24,address),bool,uint128,uint128,bytes)"], [(key, True, 5_000_000, 10**15, b"")]
    )
    data = encode(["bytes", "bytes[]"], [b"\x06", [one]])
    call = keccak(text="execute(bytes,bytes[])")[:4] + encode(["bytes", "bytes[]"], [b"\x10", [data]])
    asked = {
        "version": 1, "chain_id": 1, "account": ME, "method": "eth_sendTransaction",
        "params": [{"from": ME, "to": UNIVERSAL, "value": "0x0", "data": "0x" + call.hex()}],
    }  # fmt: skip
    given, _ = Checker(Options()).check(json.dumps(asked).encode(), 1)
    (inner,) = given["intent"]["calls"]
    assert inner["description"] == "Swap 5 USDC for at least 0.001 WETH on Uniswap"
    assert given["effects"]["changes"] == []  # the swap alone moves nothing of the account


def test_a_call_of_a_contract_that_only_its_descriptor_knows_is_told_with_its_fields() -> None:
    module = "0xFe89cc7aBB2C4183683ab71653C4cdc9B02D44b7"
    setup = "0xBD89A1CE4DDe368FFAB0eC35506eEcE0b1fFdc54"
    said = summary(setup, "setupToL2(address)", module, value=0)
    assert said == f"Setup Safe L2 on Safe{{Wallet}}: Module {module}"


def test_one_base_unit_is_one() -> None:
    said = summary("0x9b1d6a2c44e0f3a7b8c9d0e1f2a3b4c5d6e7f809", "transfer(address,uint256)", WETH, 1, value=0)
    assert said.startswith("Send 1 base unit of token ")
