"""Calls inside calls: each is an intent of its own, made by who really makes it, bounded in depth and number."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any

import pytest

from app.address import Address, keccak256
from app.context import parse_evidence
from app.effects.static import static_effects
from app.evidence import Evidence
from app.intent.abi.codec import encode_call, encode_value
from app.intent.abi.types import parse_function, parse_type
from app.intent.calls import MAX_CALLS, MAX_DEPTH
from app.intent.decode import decode
from app.intent.model import ChangeKind, Intent
from app.request import Request, parse_request

ME = Address.parse("0x2222222222222222222222222222222222222222")
WALLET = Address.parse("0x5555555555555555555555555555555555555555")
TO = Address.parse("0x7777777777777777777777777777777777777777")
USDC = Address.parse("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")
ZERO = Address(bytes(20))


def call(signature: str, *values: Any) -> bytes:
    return encode_call(parse_function(signature), values)


def pack(types: str, *values: Any) -> bytes:
    """abi.encode of several values."""
    type_ = parse_type(types)
    return encode_value(type_, list(values))


def known() -> Evidence:
    return parse_evidence({}, ME, now=datetime(2026, 1, 1, tzinfo=UTC))


def request(to: Address, data: bytes, **more: Any) -> Request:
    tx = {"from": str(ME), "to": str(to), "data": "0x" + data.hex(), "value": "0x0", **more}
    return parse_request({"chain_id": 1, "account": str(ME), "method": "eth_sendTransaction", "params": [tx]})


def read(to: Address, data: bytes, **more: Any) -> Intent:
    return decode(request(to, data, **more), known())


TRANSFER = call("transfer(address to,uint256 amount)", TO, 5)
ONE = [(USDC, 0, TRANSFER)]
SINGLE_MODE, BATCH_MODE, TRY_MODE = bytes(32), b"\x01" + bytes(31), b"\x01\x01" + bytes(30)
DELEGATE_MODE = b"\xff" + bytes(31)
DATA_MODE = b"\x01" + bytes(5) + bytes.fromhex("78210001") + bytes(22)
BATCHES_MODE = b"\x01" + bytes(5) + bytes.fromhex("78210002") + bytes(22)
CALLS = "(address target,uint256 value,bytes data)[]"
ROWS = pack(f"({CALLS} c)", ONE)
EXECUTE = "execute(bytes32 mode,bytes executionCalldata)"
OP6 = (
    "(address sender,uint256 nonce,bytes initCode,bytes callData,uint256 callGasLimit,uint256 verificationGasLimit,"
    "uint256 preVerificationGas,uint256 maxFeePerGas,uint256 maxPriorityFeePerGas,bytes paymasterAndData,bytes signature)"
)
OP7 = (
    "(address sender,uint256 nonce,bytes initCode,bytes callData,bytes32 accountGasLimits,uint256 preVerificationGas,"
    "bytes32 gasFees,bytes paymasterAndData,bytes signature)"
)
SAFE_EXEC = (
    "execTransaction(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas,"
    "uint256 gasPrice,address gasToken,address refundReceiver,bytes signatures)"
)
ACCOUNT_CALL = call("execute(address target,uint256 value,bytes data)", USDC, 0, TRANSFER)
MULTISEND = Address.parse("0x40A2aCCbd92BCA938b02010E17A5b8929b49130D")
PACKED = b"\0" + bytes(USDC) + bytes(32) + len(TRANSFER).to_bytes(32, "big") + TRANSFER
DELEGATION = "(address delegate,address delegator,bytes32 authority,(address enforcer,bytes terms,bytes args)[] caveats,uint256 salt,bytes signature)"


def safe(operation: int, to: Address, data: bytes) -> bytes:
    return call(SAFE_EXEC, to, 0, data, operation, 0, 0, 0, ZERO, ZERO, b"")


def op6(sender: Address, data: bytes) -> list[Any]:
    return [sender, 0, b"", data, 1, 1, 1, 1, 1, b"", b""]


def op7(sender: Address, data: bytes) -> list[Any]:
    return [sender, 0, b"", data, bytes(32), 1, bytes(32), b"", b""]


WRAPPED: dict[str, tuple[bytes, Address]] = {
    # name → calldata sent to WALLET, and whose tokens the inner transfer moves
    "multicall": (call("multicall(bytes[] data)", [ACCOUNT_CALL]), WALLET),
    "multicall with a deadline": (call("multicall(uint256 deadline,bytes[] data)", 9, [ACCOUNT_CALL]), WALLET),
    "aggregate": (call("aggregate((address target,bytes callData)[] calls)", [(USDC, TRANSFER)]), WALLET),
    "aggregate3": (
        call("aggregate3((address target,bool allowFailure,bytes callData)[] calls)", [(USDC, True, TRANSFER)]), WALLET,
    ),
    "aggregate3Value": (
        call("aggregate3Value((address target,bool allowFailure,uint256 value,bytes callData)[] calls)", [(USDC, True, 0, TRANSFER)]),
        WALLET,
    ),
    "tryAggregate": (call("tryAggregate(bool r,(address target,bytes callData)[] calls)", True, [(USDC, TRANSFER)]), WALLET),
    "tryBlockAndAggregate": (
        call("tryBlockAndAggregate(bool r,(address target,bytes callData)[] calls)", True, [(USDC, TRANSFER)]), WALLET,
    ),
    "Safe": (safe(0, USDC, TRANSFER), WALLET),
    "Safe with multiSend": (safe(1, MULTISEND, call("multiSend(bytes transactions)", PACKED)), WALLET),
    "Safe module": (
        call("execTransactionFromModule(address to,uint256 value,bytes data,uint8 operation)", USDC, 0, TRANSFER, 0), WALLET,
    ),
    "SimpleAccount execute": (ACCOUNT_CALL, WALLET),
    "SimpleAccount executeBatch": (
        call("executeBatch(address[] t,uint256[] v,bytes[] d)", [USDC], [0], [TRANSFER]), WALLET,
    ),
    "Coinbase executeBatch": (call(f"executeBatch({CALLS} calls)", ONE), WALLET),
    "Coinbase without chain": (call("executeWithoutChainIdValidation(bytes[] calls)", [ACCOUNT_CALL]), WALLET),
    "Biconomy": (call("executeBatch_y6U(address[] t,uint256[] v,bytes[] d)", [USDC], [0], [TRANSFER]), WALLET),
    "Kernel v2": (call("execute(address t,uint256 v,bytes d,uint8 o)", USDC, 0, TRANSFER, 0), WALLET),
    "ERC-7579 single": (call(EXECUTE, SINGLE_MODE, bytes(USDC) + bytes(32) + TRANSFER), WALLET),
    "ERC-7579 batch": (call(EXECUTE, BATCH_MODE, ROWS), WALLET),
    "ERC-7579 try": (call(EXECUTE, TRY_MODE, ROWS), WALLET),
    "ERC-7579 executor": (call("executeFromExecutor(bytes32 m,bytes d)", BATCH_MODE, ROWS), WALLET),
    "ERC-7821 with data": (call(EXECUTE, DATA_MODE, pack(f"({CALLS} c,bytes o)", ONE, b"\1")), WALLET),
    "ERC-7821 without its data": (call(EXECUTE, DATA_MODE, ROWS), WALLET),
    "ERC-7821 batches": (call(EXECUTE, BATCHES_MODE, pack("(bytes[] b)", [ROWS])), WALLET),
    "handleOps 0.6": (call(f"handleOps({OP6}[] ops,address b)", [op6(TO, ACCOUNT_CALL)], ME), TO),
    "handleOps 0.7": (call(f"handleOps({OP7}[] ops,address b)", [op7(TO, ACCOUNT_CALL)], ME), TO),
    "handleOps with executeUserOp": (
        call(f"handleOps({OP7}[] ops,address b)", [op7(TO, bytes.fromhex("8dd7712f") + ACCOUNT_CALL)], ME), TO,
    ),
    "handleAggregatedOps": (
        call(f"handleAggregatedOps(({OP7}[] userOps,address a,bytes s)[] o,address b)", [([op7(TO, ACCOUNT_CALL)], ME, b"")], ME),
        TO,
    ),
    "governor": (
        call("propose(address[] t,uint256[] v,bytes[] c,string d)", [USDC], [0], [TRANSFER], "why"), WALLET,
    ),
    "governor with signatures": (
        call("propose(address[] t,uint256[] v,string[] s,bytes[] c,string d)", [USDC], [0], ["transfer(address,uint256)"],
             [TRANSFER[4:]], "why"), WALLET,
    ),
    "governor executes": (
        call("execute(address[] t,uint256[] v,bytes[] c,bytes32 d)", [USDC], [0], [TRANSFER], bytes(32)), WALLET,
    ),
    "timelock": (
        call("schedule(address t,uint256 v,bytes d,bytes32 p,bytes32 s,uint256 e)", USDC, 0, TRANSFER, bytes(32), bytes(32), 1),
        WALLET,
    ),
    "timelock executes": (
        call("execute(address t,uint256 v,bytes d,bytes32 p,bytes32 s)", USDC, 0, TRANSFER, bytes(32), bytes(32)), WALLET,
    ),
    "old timelock": (
        call("executeTransaction(address t,uint256 v,string s,bytes d,uint256 e)", USDC, 0, "transfer(address,uint256)",
             TRANSFER[4:], 1), WALLET,
    ),
    "forwarder": (
        call("execute((address from,address to,uint256 value,uint256 gas,uint256 nonce,bytes data) r,bytes s)",
             (TO, USDC, 0, 1, 1, TRANSFER), b""), TO,
    ),
    "vault connector": (
        call("batch((address targetContract,address onBehalfOfAccount,uint256 value,bytes data)[] items)", [(USDC, ME, 0, TRANSFER)]),
        ME,
    ),
    "delegation": (
        call("redeemDelegations(bytes[] p,bytes32[] m,bytes[] e)",
             [pack(f"({DELEGATION}[] d)", [(ME, TO, bytes(32), [], 0, b"")])], [SINGLE_MODE],
             [bytes(USDC) + bytes(32) + TRANSFER]), TO,
    ),
    "roles": (
        call("execTransactionWithRole(address to,uint256 v,bytes d,uint8 o,uint16 r,bool s)", USDC, 0, TRANSFER, 0, 1, True),
        WALLET,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WRAPPED)
def test_the_inner_transfer_is_told_with_whose_tokens_move(name: str) -> None:
    data, whose = WRAPPED[name]
    intent = read(WALLET, data)
    moved = [(c.asset, c.amount, c.account) for c in intent.all_changes() if c.kind is ChangeKind.SEND]
    assert moved == [(USDC, 5, whose)], intent.unknowns
    assert [i.kind for _, i in intent.walk() if i.target == USDC] == ["send"]
    assert intent.calls and intent.description


def test_a_proposal_moves_nothing_now() -> None:
    data, _ = WRAPPED["governor"]
    asked = request(WALLET, data)
    intent = decode(asked, known())
    assert [c for c in static_effects(asked, intent, known()).changes if c.kind is ChangeKind.SEND] == []


def test_foreign_code_run_by_an_account_is_control_whatever_it_is_called() -> None:
    intent = read(WALLET, call(EXECUTE, DELEGATE_MODE, bytes(TO) + TRANSFER))
    assert [(c.kind, c.counterparty) for c in intent.all_changes()] == [(ChangeKind.OWN, TO)]


def test_the_zero_address_of_an_account_batch_is_the_account_itself() -> None:
    rows = pack(f"({CALLS} c)", [(ZERO, 0, ACCOUNT_CALL)])
    intent = read(WALLET, call(EXECUTE, BATCH_MODE, rows))
    assert [i.target for _, i in intent.walk()] == [WALLET, WALLET, USDC]


def test_a_batch_of_the_wallet_is_a_list_of_its_calls() -> None:
    value = {
        "chain_id": 1, "account": str(ME), "method": "wallet_sendCalls",
        "params": [{"version": "2.0.0", "from": str(ME), "chainId": "0x1", "atomicRequired": True, "calls": [
            {"to": str(USDC), "data": "0x" + TRANSFER.hex()}, {"to": str(TO), "value": "0x5"},
        ]}],
    }  # fmt: skip
    intent = decode(parse_request(value), known())
    assert [i.kind for i in intent.calls] == ["send", "send"]


def test_nesting_without_end_stops_with_an_unknown() -> None:
    data = TRANSFER
    for _ in range(MAX_DEPTH + 5):
        data = call("execute(address target,uint256 value,bytes data)", WALLET, 0, data)
    intent = read(WALLET, data)
    assert max(len(path) for path, _ in intent.walk()) == MAX_DEPTH + 1
    assert any("nested more than" in u.why for _, i in intent.walk() for u in i.unknowns)


def test_calls_without_number_stop_with_an_unknown_in_time() -> None:
    data = call("multicall(bytes[] data)", [TRANSFER] * (MAX_CALLS * 3))
    start = time.process_time()
    intent = read(WALLET, data)
    assert time.process_time() - start < 5
    assert any(f"more than {MAX_CALLS} calls" in u.why for _, i in intent.walk() for u in i.unknowns)


def test_a_tree_that_doubles_at_each_level_stays_small() -> None:
    data = TRANSFER
    for _ in range(10):
        data = call("multicall(bytes[] data)", [data, data])
    start = time.process_time()
    intent = read(WALLET, data)
    assert time.process_time() - start < 5
    assert sum(1 for _ in intent.walk()) <= 2 * MAX_CALLS + 2


@pytest.mark.parametrize("cut", [1, 31, 32, 64, 85, 100])
def test_a_cut_batch_says_where(cut: int) -> None:
    intent = read(WALLET, call("multiSend(bytes transactions)", (PACKED + PACKED)[:-cut]))
    assert [u.what for u in intent.unknowns] == ["the last call of the batch"]
    assert len(intent.calls) == 1


def test_the_selector_of_a_signed_call_is_that_of_its_text() -> None:
    data, _ = WRAPPED["old timelock"]
    intent = read(WALLET, data)
    assert intent.calls[0].calldata[:4] == keccak256(b"transfer(address,uint256)")[:4]


def test_wages_to_many_are_one_amount_to_so_many_people() -> None:
    people = [Address(bytes([9, i]) * 10) for i in range(1, 13)]
    disperse = Address.parse("0xD152f549545093347A162Dce210e7293f1452150")
    pay = call("disperseToken(address token,address[] recipients,uint256[] values)", USDC, people, [3 * 10**9] * 12)
    assert read(disperse, pay).description.startswith("Send 36,000 USDC to 12 addresses")


def test_a_position_is_an_nft_and_not_an_amount() -> None:
    positions = Address.parse("0xC36442b4a4522E871399CD717aBDD847Ab11FE88")
    approve = "approve(address spender,uint256 amount)"
    (change,) = read(positions, call(approve, TO, 771_234)).changes
    assert (change.kind, change.token_id, change.amount, change.standard) == (ChangeKind.APPROVE, 771_234, 1, "erc721")
    (back,) = read(positions, call(approve, ZERO, 771_234)).changes
    assert back.kind is ChangeKind.REVOKE


def test_a_collection_is_told_by_its_code_where_that_is_given() -> None:
    sends = call("transferFrom(address from,address to,uint256 amount)", ME, TO, 5)
    code = "0x6352211e145763a22cb46514"
    for selectors, nft in ((code.replace("6352211e", "636352211e"), 5), ("0x63313ce567" + code[2:], None)):
        facts = {"contracts": {str(WALLET): {"code": selectors}}}
        evidence = parse_evidence(facts, ME, now=datetime(2026, 1, 1, tzinfo=UTC))
        (change,) = decode(request(WALLET, sends), evidence).changes
        assert change.token_id == nft
