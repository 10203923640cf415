"""Programs nobody wrote run the same on both backends: outcome, output, gas, logs, storage and balances."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.address import Address
from app.effects.evm.choose import backend, choose
from app.effects.evm.model import Fork, Message, Ran
from app.evidence import AccountState, BlockFacts
from tests.effects.stage import BLOCK

ME, FIRST, SECOND = Address(b"\x11" * 20), Address(b"\x22" * 20), Address(b"\x33" * 20)
_PLAIN = (
    *range(0x01, 0x0C), *range(0x10, 0x1E), 0x20, 0x30, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3A, 0x3B, 0x3D,
    0x3F, 0x40, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x58, 0x59, 0x5A, 0x5B,
    0x5C, 0x5D, 0x5E, 0x5F, *range(0x80, 0x90), *range(0x90, 0xA0), 0xA0, 0xA1, 0xA2, 0xF3, 0xFD, 0xFE, 0xFF,
)  # fmt: skip


def _push(value: int) -> bytes:
    raw = value.to_bytes(max((value.bit_length() + 7) // 8, 1), "big")
    return bytes([0x5F + len(raw)]) + raw


def _call(kind: int, to: Address, value: int, gas: int) -> bytes:
    """A call with 32 bytes in and out, its answer stored at slot 7."""
    head = _push(32) + _push(0) + _push(32) + _push(0) + (_push(value) if kind in (0xF1, 0xF2) else b"")
    return head + _push(int.from_bytes(to, "big")) + _push(gas) + bytes([kind]) + _push(7) + b"\x55"


small = st.integers(0, 300)
pieces = st.one_of(
    st.sampled_from(_PLAIN).map(lambda op: bytes([op])),
    small.map(_push),
    st.integers(0, (1 << 256) - 1).map(_push),
    st.tuples(small, small).map(lambda p: _push(p[0]) + _push(p[1]) + b"\x55"),
    small.map(lambda s: _push(s) + b"\x54"),
    st.tuples(st.sampled_from((0xF1, 0xF2, 0xF4, 0xFA)), st.sampled_from((FIRST, SECOND, ME)), st.integers(0, 3),
              st.sampled_from((0, 1000, 50_000))).map(lambda p: _call(*p)),
    st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda p: _push(p[0]) + _push(p[1]) + _push(0) + b"\xf0"),
)  # fmt: skip
programs = st.lists(pieces, min_size=1, max_size=40).map(b"".join)


def _run(
    name: str, world: dict[Address, AccountState], message: Message, fork: Fork, gas_limit: int | None = BLOCK.gas_limit
) -> Ran:
    engine = backend(name)
    assert engine is not None
    block = BlockFacts(BLOCK.number, BLOCK.timestamp, BLOCK.coinbase, gas_limit, 7, None, BLOCK.prev_randao)
    return engine.open(world, block, 1, fork).run(message)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(programs, programs, st.integers(0, 5), st.binary(max_size=40), st.sampled_from((Fork.LONDON, Fork.CANCUN)))
def test_both_backends_run_any_program_alike(first: bytes, second: bytes, value: int, data: bytes, fork: Fork) -> None:
    if backend("pyrevm") is None:
        return
    world = {
        ME: AccountState(10**18, 5), FIRST: AccountState(100, 1, first, {1: 5, 2: 1 << 200}), SECOND: AccountState(3, 1, second),
    }  # fmt: skip
    message = Message(ME, FIRST, value, data, gas=200_000, gas_price_wei=9)
    fast, slow = _run("pyrevm", world, message, fork), _run("py-evm", world, message, fork)
    assert (fast.failed is None) == (slow.failed is None), (fast.failed, slow.failed)
    assert fast.gas_used == slow.gas_used
    assert fast.output == slow.output
    assert fast.logs == slow.logs
    assert fast.changes == slow.changes
    assert (fast.created, fast.destroyed) == (slow.created, slow.destroyed)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(programs, programs, st.binary(max_size=40))
def test_a_second_transaction_finds_what_the_first_left_on_both(first: bytes, second: bytes, data: bytes) -> None:
    """The gas of later ones differs where slots stay warm; what they do does not, unless they read their gas."""
    fast, slow = backend("pyrevm"), backend("py-evm")
    if (
        fast is None
        or slow is None
        or b"\x5a" in first + second
        or b"\xf0" in first + second
        or b"\xff" in first + second
    ):
        return
    world = {
        ME: AccountState(10**18, 5),
        FIRST: AccountState(100, 1, first, {1: 5}),
        SECOND: AccountState(3, 1, second),
    }
    sessions = [e.open(world, BLOCK, 1, Fork.CANCUN) for e in (fast, slow)]
    for i in range(2):
        runs = [s.run(Message(ME, FIRST, i, data, gas=1_000_000)) for s in sessions]
        if any(r.failed is not None and "gas" in r.failed for r in runs):
            return
        assert (runs[0].failed is None) == (runs[1].failed is None), [r.failed for r in runs]
        assert runs[0].output == runs[1].output and runs[0].changes == runs[1].changes and runs[0].logs == runs[1].logs


def test_transient_storage_ends_with_its_transaction() -> None:
    # Answers what slot 1 held, then writes 7 to it.
    code = bytes.fromhex("60015c60005260076001" + "5d60206000f3")
    world = {ME: AccountState(10**18), FIRST: AccountState(0, 1, code)}
    for engine in (backend("pyrevm"), backend("py-evm")):
        if engine is None:
            continue
        session = engine.open(world, BLOCK, 1, Fork.CANCUN)
        assert [int.from_bytes(session.run(Message(ME, FIRST)).output, "big") for _ in range(2)] == [0, 0], engine.name
        assert int.from_bytes(session.read(ME, FIRST, b"") or b"", "big") == 0


def test_calls_nest_as_deep_as_the_chain_allows_on_any_thread() -> None:
    """A contract that calls itself with more gas than any block has: 1024 deep, and no crash."""
    import sys
    import threading

    from app.effects.evm import deep  # noqa: F401 — whatever test came before may have raised the limit

    code = b"\x5f\x5f\x5f\x5f\x5f\x30\x5a\xf1\x60\x01\x54\x01\x60\x01\x55"
    world = {ME: AccountState(10**18), FIRST: AccountState(0, 1, code)}
    limit = sys.getrecursionlimit()
    out: list[Ran] = []

    def there() -> None:
        out.extend(
            _run(n, world, Message(ME, FIRST, gas=10**14), Fork.CANCUN, 10**15)
            for n in ("py-evm", "pyrevm")
            if backend(n)
        )

    small = threading.stack_size(512 * 1024)
    try:
        thread = threading.Thread(target=there)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(small)
    assert out[0].failed is None
    assert all(r.gas_used == out[0].gas_used and r.changes == out[0].changes for r in out)
    assert sys.getrecursionlimit() == limit < 10_000, "the process keeps its limit"


SEEN = {
    "balance of the producer": "4131", "origin": "32", "caller": "33", "price": "3a", "an earlier block": "6001430340",
    "a block long ago": "6101f5430340", "producer": "41", "time": "42", "number": "43", "randomness": "44", "limit": "45",
    "chain": "46", "own balance": "47", "blob": "5f49", "blob fee": "4a", "code of the caller": "333f",
    "code of nobody": "61dead3f", "size of nobody": "61dead3b",
}  # fmt: skip


@pytest.mark.parametrize("what", SEEN)
def test_a_contract_sees_the_same_block_on_both(what: str) -> None:
    """What differs between the backends a contract could tell a preview by."""
    if backend("pyrevm") is None:
        return
    world = {
        ME: AccountState(10**18, 5), FIRST: AccountState(100, 1, bytes.fromhex(SEEN[what] + "5f5260205ff3")),
        BLOCK.coinbase or ME: AccountState(77),
    }  # fmt: skip
    fast, slow = (_run(n, world, Message(ME, FIRST, 3, gas_price_wei=9), Fork.CANCUN) for n in ("pyrevm", "py-evm"))
    assert fast.output == slow.output and len(fast.output) == 32


def test_who_asks_for_the_base_fee_runs_where_it_is_told() -> None:
    """The fast backend says zero: no block has that."""
    world = {ME: AccountState(10**18, 5), FIRST: AccountState(100, 1, bytes.fromhex("485f5260205ff3"))}
    message = Message(ME, FIRST, gas_price_wei=9)
    engine = choose(Fork.CANCUN, (message,), world)
    assert engine is not None and engine.name == "py-evm"
    assert int.from_bytes(_run(engine.name, world, message, Fork.CANCUN).output, "big") == 7
    pushed = {**world, FIRST: AccountState(100, 1, bytes.fromhex("60485f5260205ff3"))}
    if backend("pyrevm") is not None:
        faster = choose(Fork.CANCUN, (message,), pushed)
        assert faster is not None and faster.name == "pyrevm", "the same byte within a push asks for nothing"


def test_a_contract_can_be_the_caller_where_a_wallets_or_a_conduits_call_is_tried() -> None:
    """No transaction comes from a contract (EIP-3607), but what a conduit would do is run as the conduit."""
    world = {
        ME: AccountState(10**18, 5, bytes.fromhex("00")), FIRST: AccountState(100, 1, bytes.fromhex("335f5260205ff3")),
    }  # fmt: skip
    message = Message(ME, FIRST)
    engine = choose(Fork.CANCUN, (message,), world)
    assert engine is not None and engine.name == "py-evm"
    assert _run(engine.name, world, message, Fork.CANCUN).output[12:] == ME


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(programs, programs, st.binary(max_size=40))
def test_an_attempt_leaves_nothing(first: bytes, second: bytes, data: bytes) -> None:
    """What is tried and undone changes nothing for what comes after, but for what is warm."""
    world = {
        ME: AccountState(10**18, 5), FIRST: AccountState(100, 1, first, {1: 5, 2: 1 << 200}), SECOND: AccountState(3, 1, second),
    }  # fmt: skip
    tried, asked = Message(ME, FIRST, 2, data, gas=200_000), Message(ME, FIRST, 2, data, gas=200_000)
    for engine in (backend("pyrevm"), backend("py-evm")):
        if engine is None:
            continue
        session = engine.open(world, BLOCK, 1, Fork.CANCUN)
        before = session.attempt(tried)
        again = session.attempt(asked)
        fresh = engine.open(world, BLOCK, 1, Fork.CANCUN).run(asked)
        assert (before.failed, before.changes, before.logs) == (fresh.failed, fresh.changes, fresh.logs)
        if b"\x5a" not in first + second and again.failed != "out of gas":
            assert (again.failed, again.changes, again.logs) == (fresh.failed, fresh.changes, fresh.logs)
        assert session.balance(ME) == 10**18 and session.storage(FIRST, 1) == 5


def test_a_limit_that_another_thread_raised_is_not_put_back() -> None:
    """A library that is read in on another thread raises the limit of recursion for a moment."""
    import sys

    from app.effects.evm.deep import deep

    limit = sys.getrecursionlimit()
    try:
        sys.setrecursionlimit(100_000)
        assert deep(lambda: 7) == 7
        assert sys.getrecursionlimit() < 10_000
    finally:
        sys.setrecursionlimit(limit)
