"""Calls packed into the batches of streaming protocols, and amounts that carry a sign."""

from __future__ import annotations

from typing import Any

import pytest

from app.address import Address
from app.intent.model import ChangeKind
from tests.intent.test_nesting import ME, TO, TRANSFER, USDC, call, pack, read
from tests.intent.told import read as with_effects

HOST = Address.parse("0x4E583d9390082B65Bef884b629DFA426114CED6d")
VAULT = Address.parse("0x51197586F6A9e2571868b6ffaef308f3bdfEd3aE")
WSTETH = Address.parse("0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0")
FLOW = call("createFlow(address t,address r,int96 f,bytes c)", USDC, TO, 7, b"")
OPERATIONS = "(uint32 k,address t,bytes d)[] o"


def moved(data: bytes, to: Address = HOST) -> list[tuple[ChangeKind, Any, int | None, Address]]:
    return [(c.kind, c.asset, c.amount, c.account) for c in read(to, data).all_changes()]


def test_a_stream_opened_through_the_host_is_the_senders_own() -> None:
    intent = read(HOST, call("callAgreement(address a,bytes c,bytes u)", TO, FLOW, b""))
    (change,) = intent.all_changes()
    assert (change.kind, change.asset, change.account, change.counterparty) == (ChangeKind.SEND, USDC, ME, TO)


@pytest.mark.parametrize("name", ["batchCall", "forwardBatchCall"])
def test_each_operation_of_a_batch_is_what_its_type_says(name: str) -> None:
    operations = [
        (1, USDC, pack("(address s,uint256 a)", TO, 5)),
        (2, USDC, pack("(address f,address t,uint256 a)", ME, TO, 6)),
        (3, USDC, pack("(address t,uint256 a,bytes u)", TO, 7, b"")),
        (102, USDC, pack("(uint256 a)", 8)),
        (201, HOST, pack("(bytes c,bytes u)", FLOW, b"")),
    ]
    found = moved(call(f"{name}({OPERATIONS})", operations))
    assert found[:4] == [
        (ChangeKind.APPROVE, USDC, 5, ME),
        (ChangeKind.SEND, USDC, 6, ME),
        (ChangeKind.SEND, USDC, 7, ME),
        (ChangeKind.SEND, USDC, 8, ME),
    ]
    assert found[-1] == (ChangeKind.SEND, USDC, None, ME)


def test_a_plain_call_of_a_batch_comes_from_its_forwarder() -> None:
    assert moved(call(f"batchCall({OPERATIONS})", [(301, USDC, TRANSFER)])) == [(ChangeKind.SEND, USDC, 5, HOST)]


def test_an_operation_of_no_known_type_is_said_to_be_unread() -> None:
    intent = read(HOST, call(f"batchCall({OPERATIONS})", [(77, USDC, TRANSFER)]))
    assert intent.calls == ()
    assert intent.unknowns


def test_a_caller_of_another_contract_stays_who_asked() -> None:
    data = call("callBatched((address t,bytes d,uint256 v)[] c)", [(USDC, TRANSFER, 0)])
    assert moved(data) == [(ChangeKind.SEND, USDC, 5, ME)]


@pytest.mark.parametrize(
    ("collateral", "debt", "leaves"),
    [
        (5, 0, [(WSTETH, 5)]),
        (5, 7, [(WSTETH, 5)]),
        (0, -7, [(USDC, 7)]),
        (5, -7, [(WSTETH, 5), (USDC, 7)]),
        (0, -(2**255), [(USDC, None)]),
        (-5, 0, []),
        (0, 7, []),
    ],
)
def test_the_sign_of_an_amount_tells_which_token_leaves_a_position(
    collateral: int, debt: int, leaves: list[tuple[Address, int | None]]
) -> None:
    data = call("operate(uint256 n,int256 c,int256 d,address t)", 0, collateral, debt, ME)
    intent, effects = with_effects(str(VAULT), data)
    sends = [c for c in intent.all_changes() if c.kind is ChangeKind.SEND]
    assert [c.amount for c in sends] == [amount for _, amount in leaves]
    gone = {c.asset for c in effects.changes if c.kind is ChangeKind.SEND and c.asset is not None}
    assert gone == {asset for asset, _ in leaves}


@pytest.mark.parametrize(
    ("data", "token"),
    [
        (call("lock(address o,uint256 i,uint256 w,uint16 r)", ME, 0, 5, 0), "0x56072C95FAA701256059aa122697B133aDEd9279"),
        (call("wipe(address o,uint256 i,uint256 w)", ME, 0, 5), "0xdC035D45d973E3EC169d2276DDab16f1e407384F"),
    ],
)  # fmt: skip
def test_an_engine_of_positions_locks_one_token_and_takes_back_another(data: bytes, token: str) -> None:
    _, effects = with_effects("0xCe01C90dE7FD1bcFa39e237FE6D8D9F569e8A6a3", data)
    assert [(str(c.asset), c.amount) for c in effects.changes if c.kind is ChangeKind.SEND] == [(token, 5)]
