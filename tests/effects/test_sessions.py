"""What a session tells beside its runs: views of the world before, what would be written, code that is made ready once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.address import Address, keccak256
from app.effects.bytecode import BASEFEE, CREATE, TIMESTAMP, can_run
from app.effects.evm.choose import backend
from app.effects.evm.model import Fork, Message, Session
from app.effects.lived import PROBE
from app.effects.worlds import sees_a_block
from app.evidence import AccountState
from tests.effects.stage import BLOCK, ETHER, FRIEND, ME, OWNER, Stage, data

NAMES = ["pyrevm", "py-evm"]
HELD = data("balanceOf(address)", ME)


def opened(s: Stage, name: str) -> Session:
    engine = backend(name)
    if engine is None:
        pytest.skip(f"{name} has no wheel for this Python")
    return engine.open(s.world, BLOCK, 1, Fork.CANCUN)


def number(out: bytes | None) -> int:
    assert out is not None
    return int.from_bytes(out, "big")


@pytest.mark.parametrize("name", NAMES)
def test_the_world_before_is_asked_after_any_number_of_runs(name: str) -> None:
    s = Stage()
    weth = s.deploy("Wrapped")
    s.call(ME, weth, data("deposit()"), 70)
    session = opened(s, name)
    for n, step in enumerate(("deposit()", "withdraw(uint256)", "transfer(address,uint256)")):
        values = {"deposit()": (), "withdraw(uint256)": (30,), "transfer(address,uint256)": (FRIEND, 7)}[step]
        assert session.run(Message(ME, weth, 5 if not values else 0, data(step, *values))).failed is None
        assert number(session.read_before(PROBE, weth, HELD)) == 70
        assert number(session.read(PROBE, weth, HELD)) == (75, 45, 38)[n], "and what is now is still there"
    # A view may rest on coins: PUSH20 weth, BALANCE, returned.
    asks = Address(b"\x77" * 20)
    s.world[asks] = AccountState(code=b"\x73" + weth + bytes.fromhex("315f5260205ff3"))
    session = opened(s, name)
    session.run(Message(ME, weth, 9, data("deposit()")))
    assert number(session.read_before(PROBE, asks, b"")) == 70
    assert (number(session.read(PROBE, asks, b"")), session.balance(weth)) == (79, 79)


@pytest.mark.parametrize("name", NAMES)
def test_before_a_contract_was_made_nobody_answers_for_it(name: str) -> None:
    s = Stage()
    code = bytes.fromhex("602a5f5260205ff3")
    made = opened(s, name)
    ran = made.run(Message(OWNER, None, 0, bytes.fromhex(f"67{code.hex()}5f5260086018f3")))
    (address,) = ran.created
    assert number(made.read(PROBE, address, b"")) == 42
    assert made.read_before(PROBE, address, b"") == b""


@pytest.mark.parametrize("name", NAMES)
def test_what_would_be_written_is_told_and_undone(name: str) -> None:
    s = Stage()
    token = s.deploy("Token")
    s.mint(token, ME, 100)
    session = opened(s, name)
    mine, friends = (int.from_bytes(keccak256(bytes(12) + a + bytes(32)), "big") for a in (ME, FRIEND))
    send = Message(ME, token, 0, data("transfer(address,uint256)", FRIEND, 40))
    wrote, gas_used = session.would_write(send, token, [mine, friends, 5])
    assert wrote == {mine, friends} and gas_used > 21_000
    assert number(session.read(PROBE, token, HELD)) == 100
    assert session.would_write(send._replace(data=send.data[:-1] + b"\xff"), token, [mine])[0] == set(), "it fails"
    assert session.works(send) and not session.works(send._replace(data=send.data[:-1] + b"\xff"))
    assert number(session.read(PROBE, token, HELD)) == 60


@pytest.mark.parametrize("nonce", [0, 1, 7])
@pytest.mark.parametrize("size", [1, 33, 24_576, 30_000])
def test_code_that_is_made_ready_is_still_what_it_was(size: int, nonce: int) -> None:
    """Size, hash and bytes as other contracts read them, coins, and what it answers."""
    s = Stage()
    code = (bytes.fromhex("6008565b5b5b5b5b5b602a5f5260205ff3") + b"\x5b" * size)[:size]
    held, asks = Address(b"\x66" * 20), Address(b"\x77" * 20)
    # EXTCODESIZE, EXTCODEHASH, BALANCE, SELF, and 64 bytes of code from 20 before its end on
    reads = "73{0}3b5f52 73{0}3f602052 73{0}31604052 6040 61{1} 6060 73{0}3c 60a05ff3"
    text = reads.format(held.hex(), max(size - 20, 0).to_bytes(2, "big").hex()).replace(" ", "")
    s.world[held] = AccountState(11, nonce, code)
    s.world[asks] = AccountState(code=bytes.fromhex(text))
    out = opened(s, "pyrevm").read(PROBE, asks, b"")
    tail = code[max(size - 20, 0) :]
    wanted = size.to_bytes(32, "big") + keccak256(code) + (11).to_bytes(32, "big") + tail.ljust(64, b"\0")
    assert out == wanted
    assert opened(s, "py-evm").read(PROBE, asks, b"") == wanted


def test_an_instruction_behind_what_looks_like_a_push_is_seen() -> None:
    """STOP, then PUSH2 0x5b61, JUMPDEST, BASEFEE: whoever takes the 0x5b within the push for a beginning reads past it."""
    assert can_run(bytes.fromhex("00" + "615b61" + "5b48")) == {BASEFEE}
    assert can_run(bytes.fromhex("6048" + "00" + "48")) == frozenset(), "in a push's data, and behind the end"
    assert can_run(bytes.fromhex("56" + "5b42f0")) == {TIMESTAMP, CREATE}
    assert can_run(bytes.fromhex("7f4242")) == frozenset(), "a push that the end cuts off"


@given(st.lists(st.sampled_from(b"\x00\x5b\x42\x48\x60\x61\x7f\x56\x57\x01\xf3"), max_size=60).map(bytes))
def test_no_instruction_that_runs_is_missed(code: bytes) -> None:
    """Against the plain rule: sweep from the beginning, alive until a last instruction, alive again at a JUMPDEST."""
    found, alive, at = set(), True, 0
    while at < len(code):
        op = code[at]
        alive = alive or op == 0x5B
        if alive and op in (0x42, 0x48):
            found.add(op)
        alive = alive and op not in (0x00, 0x56, 0xF3)
        at += op - 0x5E if 0x60 <= op <= 0x7F else 1
    assert can_run(code) == found


def test_another_block_is_not_tried_where_no_code_can_ask_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.effects.lived import Lived

    runs: list[object] = []
    plain = Lived.run.__func__  # type: ignore[attr-defined]
    monkeypatch.setattr(Lived, "run", classmethod(lambda *a, **k: runs.append(a) or plain(*a, **k)))
    s = Stage()
    token = s.deploy("Token")
    s.mint(token, ME, 100)
    send = data("transfer(address,uint256)", FRIEND, 4)
    assert not sees_a_block(s.world)
    assert s.effects(token, send).divergences == () and len(runs) == 1
    runs.clear()
    s.deploy("ClaimTimed", BLOCK.timestamp, types="uint256", value=ETHER)
    assert sees_a_block(s.world), (
        "a call that failed within another leaves no trace: whoever is there may have been asked"
    )
    assert s.effects(token, send).divergences == () and len(runs) == 2
