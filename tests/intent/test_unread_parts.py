"""What cannot be read is said and weighs something, also at contracts everybody knows, and stays small."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.answers import APES, DAI, LATER, ME, NOW, USDC, WETH, ZERO, call, checks, sent, signed, somebody

ROUTER = "0x66a9893cC07D91D95644AEDD05D03f95e1dBA8Af"
SWAPPER = "0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45"
MULTICALL = "0xcA11bde05977b3631167028862bE2a173976CA11"
THIEF = somebody("thief")
TRANSFER = call("transfer(address,uint256)", THIEF, 5)
PRICES = {USDC: {"symbol": "USDC", "decimals": 6, "usd": "1"}, WETH: {"symbol": "WETH", "decimals": 18, "usd": "3000"}}


def raw(data: str) -> bytes:
    return bytes.fromhex(data[2:])


@pytest.mark.parametrize(("to", "data"), [
    (USDC, TRANSFER[:-10]),
    (USDC, TRANSFER[:10]),
    ("0x0000000000000068F116a894984e2DB1123eB395", "0xfb0f3ee1" + f"{1 << 255:064x}" + f"{5:064x}"),
    (ROUTER, call("execute(bytes,bytes[])", bytes([0, 1, 2]), [b"\1", b"", b"\2" * 33])),
])  # fmt: skip
def test_data_that_a_known_contracts_function_would_not_take_are_no_usual_call(to: str, data: str) -> None:
    assert sent(to, data)["verdict"] == "caution"


@pytest.mark.parametrize("count", [1500, 20_000])
def test_a_call_behind_more_than_are_looked_at_is_held_and_the_answer_stays_small(count: int) -> None:
    hidden = call("approve(address,uint256)", THIEF, 2**256 - 1)
    given = sent(SWAPPER, call("multicall(bytes[])", [*[raw(TRANSFER)] * count, raw(hidden)]))
    assert given["verdict"] == "hold"
    assert {"what": "the rest of this request", "why": "it holds more than 1000 calls"} in given["unknowns"]
    assert len(given["intent"]["calls"]) <= 1001
    assert len(json.dumps(given)) < 3_000_000


def test_calls_within_calls_do_not_repeat_their_data_at_every_level() -> None:
    data = raw(TRANSFER)
    for _ in range(8):
        data = raw(call("multicall(bytes[])", [data] * 2))
    assert len(json.dumps(sent(somebody("router"), "0x" + data.hex()))) < 2_000_000


def safe(data: str) -> dict[str, Any]:
    encoded = (
        "SafeTx(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas,uint256 gasPrice,"
        "address gasToken,address refundReceiver,uint256 nonce)"
    )
    own = somebody("safe")
    message = {
        "to": own, "value": "0", "data": data, "operation": 0, "safeTxGas": "0", "baseGas": "0", "gasPrice": "0",
        "gasToken": ZERO, "refundReceiver": ZERO, "nonce": "7",
    }  # fmt: skip
    known = {
        "address": own,
        "version": "1.3.0",
        "owners": [ME],
        "threshold": 1,
        "nonce": 7,
        "modules": [],
        "guard": None,
    }
    return signed(encoded, message, {"chainId": 1, "verifyingContract": own}, safe=known)


def test_a_guard_can_refuse_and_not_take() -> None:
    given = safe(call("setGuard(address)", THIEF))
    assert given["summary"].endswith(f"Make {THIEF} the guard of {somebody('safe')}: it can refuse every transaction")
    assert "worst_case" not in given["effects"]
    assert "safe-guard-or-fallback-change" in checks(given, "high")
    assert "worst_case" in safe(call("enableModule(address)", THIEF))["effects"]


def test_what_everybodys_batcher_hands_on_is_counted_once() -> None:
    inner = [(THIEF, False, 10**17, b""), (DAI, False, 0, raw(TRANSFER))]
    given = sent(MULTICALL, call("aggregate3Value((address,bool,uint256,bytes)[])", inner), 10**17, tokens=PRICES)
    assert given["effects"]["usd"] == {"out": "300.00", "in": "0.00"}
    assert {c["account"] for c in given["effects"]["changes"]} == {ME}


def order(least: int) -> dict[str, Any]:
    encoded = (
        "Order(address sellToken,address buyToken,address receiver,uint256 sellAmount,uint256 buyAmount,uint32 validTo,"
        "bytes32 appData,uint256 feeAmount,string kind,bool partiallyFillable,string sellTokenBalance,string buyTokenBalance)"
    )
    message = {
        "sellToken": USDC, "buyToken": WETH, "receiver": ME, "sellAmount": str(3000 * 10**6), "buyAmount": str(least),
        "validTo": LATER, "appData": "0x" + "11" * 32, "feeAmount": "0", "kind": "sell", "partiallyFillable": False,
        "sellTokenBalance": "erc20", "buyTokenBalance": "erc20",
    }  # fmt: skip
    domain = {"name": "Gnosis Protocol", "version": "v2", "chainId": 1, "verifyingContract": "0x9008D19f58AAbD9eD0D60971565AA8510560ab41"}  # fmt: skip
    return signed(encoded, message, domain, tokens=PRICES)


def test_an_order_counts_what_it_gives_against_what_it_gets() -> None:
    fair, poor = order(99 * 10**16), order(10**17)
    assert fair["effects"]["usd"] == {"out": "3000.00", "in": "2970.00"}
    assert fair["verdict"] == "clear"
    assert "sim-slippage-excess" in checks(poor)
    assert poor["verdict"] != "clear"


def test_the_worth_of_an_nft_is_not_made_up() -> None:
    message = {
        "trader": ME, "side": 1, "matchingPolicy": THIEF, "collection": APES, "tokenId": "77", "amount": "1",
        "paymentToken": WETH, "price": str(10**18), "listingTime": str(NOW), "expirationTime": str(LATER), "fees": [],
        "salt": "1", "extraParams": "0x", "nonce": "0",
    }  # fmt: skip
    encoded = (
        "Order(address trader,uint8 side,address matchingPolicy,address collection,uint256 tokenId,uint256 amount,"
        "address paymentToken,uint256 price,uint256 listingTime,uint256 expirationTime,Fee[] fees,uint256 salt,"
        "bytes extraParams,uint256 nonce)Fee(uint16 rate,address recipient)"
    )
    assert signed(encoded, message, tokens=PRICES)["effects"]["usd"] == {"out": None, "in": "3000.00"}
