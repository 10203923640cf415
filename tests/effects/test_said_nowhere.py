"""Permissions that a token gives away in a call whose data, trace and logs name nobody."""

from __future__ import annotations

from typing import Any

import pytest

from tests.answers import ME, NOW, checks, sent, somebody

THIEF, TOKEN = somebody("thief"), somebody("token")
ROOM = 1000 * 10**6
# Any other call than balanceOf and allowance stores 10^9 where Solidity keeps allowance[caller][a constant of the code] with the
# mapping in slot 1; balances lie in the slot of the account's own number. Nothing is logged.
_BEFORE = "60003560e01c806370a0823114610051578063dd62ed3e1461005e57633b9aca00336000526001602052604060002060205273"
_AFTER = "600052604060002055005b6004355460005260206000f35b6004356000526001602052604060002060205260243560005260406000205460005260206000f3"


def word(value: int) -> str:
    return f"0x{value:064x}"


def called(data: str) -> dict[str, Any]:
    code = "0x" + _BEFORE + THIEF[2:].lower() + _AFTER
    state = {
        ME: {"balance": hex(10**18), "nonce": "0x0", "code": "0x", "storage": {}},
        TOKEN: {"balance": "0x0", "nonce": "0x1", "code": code, "storage": {word(int(ME, 16)): word(ROOM)}},
    }
    block = {
        "number": "0x1500000", "timestamp": hex(NOW), "coinbase": ME, "gasLimit": "0x2255100", "baseFeePerGas": "0x1",
        "difficulty": "0x0", "prevRandao": word(1),
    }  # fmt: skip
    tokens = {TOKEN: {"symbol": "TKN", "decimals": 6, "usd": "1"}}
    return sent(TOKEN, data, state=state, block=block, tokens=tokens, origin="https://new-site.example")


@pytest.mark.parametrize("data", ["0xdeadbeef", "0x4e71d92d"])
def test_an_allowance_for_somebody_whom_only_the_code_names_is_found(data: str) -> None:
    given = called(data)
    (change,) = given["effects"]["changes"]
    assert (change["kind"], change["counterparty"], change["amount"]) == ("approve", THIEF, str(10**9))
    assert given["effects"]["worst"][0]["amount"] == str(ROOM)
    assert "sim-false-log" in checks(given)
    assert given["verdict"] == "hold"
