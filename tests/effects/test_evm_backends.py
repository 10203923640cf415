"""Both backends agree with geth's own traces: outcome, output, logs, gas, state differences, tree."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
import rlp

from app.address import Address, keccak256
from app.effects.evm.choose import backend, backends, choose, needs
from app.effects.evm.forks import fork_at
from app.effects.evm.model import Delegation, Fork, Frame, Message, Ran
from app.evidence import AccountState, BlockFacts

NAMES = ("pyrevm", "py-evm")
_RULES = (
    ("osakaTime", Fork.OSAKA), ("pragueTime", Fork.PRAGUE), ("cancunTime", Fork.CANCUN), ("shanghaiTime", Fork.SHANGHAI),
    ("mergeNetsplitBlock", Fork.PARIS), ("londonBlock", Fork.LONDON), ("berlinBlock", Fork.BERLIN),
    ("istanbulBlock", Fork.ISTANBUL), ("petersburgBlock", Fork.PETERSBURG), ("constantinopleBlock", Fork.CONSTANTINOPLE), ("byzantiumBlock", Fork.BYZANTIUM),
    ("eip158Block", Fork.SPURIOUS_DRAGON), ("eip150Block", Fork.TANGERINE), ("homesteadBlock", Fork.HOMESTEAD),
)  # fmt: skip


def _number(value: Any) -> int:
    return int(value, 0) if isinstance(value, str) else int(value or 0)


def _address(text: str) -> Address:
    return Address.parse(text, strict=False)


def fork_of(trace: dict[str, Any]) -> Fork:
    config, number, time = (
        trace["genesis"]["config"],
        _number(trace["context"]["number"]),
        _number(trace["context"]["timestamp"]),
    )
    # geth reads its names whatever their capitals.
    config = {k.lower(): v for k, v in config.items()}
    for name, fork in _RULES:
        key = name.lower()
        if config.get(key) is not None and config[key] <= (time if key.endswith("time") else number):
            return fork
    return Fork.FRONTIER


def world_of(trace: dict[str, Any]) -> dict[Address, AccountState]:
    return {
        _address(a): AccountState(
            _number(s.get("balance", 0)), _number(s.get("nonce", 0)), bytes.fromhex(s.get("code", "0x")[2:]),
            {int(k, 16): int(v, 16) for k, v in s.get("storage", {}).items()},
        )
        for a, s in trace["genesis"]["alloc"].items()
    }  # fmt: skip


def message_of(trace: dict[str, Any], base_fee: int) -> Message:
    """The traced transaction, from its signed bytes."""
    from eth_account import Account

    raw = bytes.fromhex(trace["input"].removeprefix("0x"))
    listed: tuple[tuple[Address, tuple[int, ...]], ...] = ()
    blobs: tuple[bytes, ...] = ()
    sender = _address(Account.recover_transaction(raw))
    if raw[0] >= 0xC0:
        _, price, gas, to, value, data, *_ = rlp.decode(raw)
        paid, delegations = int.from_bytes(price, "big"), ()
    else:
        fields = rlp.decode(raw[1:])
        late = raw[0] in (2, 3, 4)
        tip, most, gas, to, value, data = (fields[2], *fields[3:8]) if late else (fields[2], *fields[2:7])
        paid = (
            min(int.from_bytes(most, "big"), base_fee + int.from_bytes(tip, "big"))
            if late
            else int.from_bytes(tip, "big")
        )
        listed = tuple(
            (Address(a), tuple(int.from_bytes(k, "big") for k in keys)) for a, keys in fields[8 if late else 7]
        )
        blobs = tuple(fields[10]) if raw[0] == 3 else ()
        delegations = tuple(_authority(*a) for a in fields[9]) if raw[0] == 4 else ()
    number = lambda b: int.from_bytes(b, "big")  # noqa: E731
    return Message(
        sender, Address(to) if to else None, number(value), data, number(gas), paid, delegations, listed, blobs
    )


def _authority(chain: bytes, delegate: bytes, nonce: bytes, parity: bytes, r: bytes, s: bytes) -> Delegation:
    from eth_keys.datatypes import Signature

    digest = keccak256(b"\x05" + rlp.encode([chain, delegate, nonce]))
    number = lambda b: int.from_bytes(b, "big")  # noqa: E731
    key = Signature(vrs=(number(parity), number(r), number(s))).recover_public_key_from_msg_hash(digest)
    return Delegation(Address(key.to_canonical_address()), Address(delegate))


def ran(name: str, trace: dict[str, Any]) -> tuple[Ran, Message, BlockFacts]:
    context = trace["context"]
    block = BlockFacts(
        _number(context["number"]), _number(context["timestamp"]), _address(context["miner"]),
        _number(context["gasLimit"]), _number(context.get("baseFeePerGas")), _number(context.get("difficulty")),
    )  # fmt: skip
    message = message_of(trace, block.base_fee_per_gas or 0)
    engine = backend(name)
    if engine is None:
        pytest.skip(f"{name} has no wheel for this Python")
    if engine.newest < fork_of(trace) and message.delegations:
        with pytest.raises(ValueError, match="7702"):
            engine.open(world_of(trace), block, 1, engine.newest).run(message)
        pytest.skip(f"{name} is older than {fork_of(trace).name} and refuses its transactions")
    session = engine.open(world_of(trace), block, trace["genesis"]["config"]["chainId"], fork_of(trace))
    return session.run(message), message, block


def cases(kind: str) -> list[Any]:
    folder = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "evm-traces" / kind
    found = sorted(folder.glob("*.json"))
    return [pytest.param(p, id=p.stem) for p in found] or [pytest.param(None, id="missing")]


def load(path: Path | None) -> dict[str, Any]:
    if path is None:
        pytest.skip("the shared data sets are not beside this checkout")
    trace: dict[str, Any] = json.loads(path.read_text())
    return trace


def logs_of(frame: dict[str, Any]) -> list[tuple[str, tuple[str, ...], str]]:
    """All logs of a geth call frame in the order they were written: `position` counts the calls made before each."""
    if "error" in frame:
        return []
    out = []
    calls = frame.get("calls", [])
    logs = frame.get("logs", [])
    for i in range(len(calls) + 1):
        out += [
            (x["address"], tuple(x.get("topics", ())), x.get("data", "0x"))
            for x in logs
            if int(x.get("position", "0x0"), 16) == i
        ]
        if i < len(calls):
            out += logs_of(calls[i])
    return out


@pytest.mark.shared
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("path", cases("call_tracer_withLog"))
def test_outcome_output_logs_and_gas_are_geths(name: str, path: Path | None) -> None:
    trace = load(path)
    result = trace["result"]
    run, _, _ = ran(name, trace)
    assert (run.failed is not None) == ("error" in result), run.failed
    assert run.gas_used == int(result["gasUsed"], 16)
    if "error" not in result and result["type"] != "CREATE":
        assert "0x" + run.output.hex() == result.get("output", "0x")
    if trace["tracerConfig"].get("onlyTopCall"):
        return
    ours = [("0x" + x.address.hex(), tuple("0x" + t.hex() for t in x.topics), "0x" + x.data.hex()) for x in run.logs]
    assert ours == logs_of(result)


def shape(frame: dict[str, Any]) -> Any:
    kind = frame["type"].lower()
    to = frame.get("to")
    return (
        kind,
        frame["from"],
        to,
        int(frame.get("value", "0x0"), 16),
        "error" in frame,
        [shape(c) for c in frame.get("calls", ())],
    )


def our_shape(frame: Frame) -> Any:
    kind = "call" if frame.kind == "create2" else frame.kind
    value = 0 if frame.kind == "delegatecall" else frame.value_wei
    to = "0x" + frame.to.hex() if frame.to is not None else None
    return (kind, "0x" + frame.caller.hex(), to, value, frame.failed, [our_shape(c) for c in frame.calls])


@pytest.mark.shared
@pytest.mark.parametrize("path", cases("call_tracer_withLog"))
def test_the_call_tree_is_geths(path: Path | None) -> None:
    trace = load(path)
    run, _, _ = ran("py-evm", trace)
    assert run.tree is not None
    if not trace["tracerConfig"].get("onlyTopCall"):
        assert our_shape(run.tree) == shape(trace["result"])


@pytest.mark.shared
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("path", cases("prestate_tracer_with_diff_mode"))
def test_state_differences_are_geths(name: str, path: Path | None) -> None:
    trace = load(path)
    run, message, block = ran(name, trace)
    config = trace["tracerConfig"]
    want_pre, want_post = trace["result"]["pre"], trace["result"]["post"]
    world = world_of(trace)
    fee = run.gas_used * message.gas_price_wei
    tip = run.gas_used * (message.gas_price_wei - (block.base_fee_per_gas or 0))
    changes = dict(run.changes)
    for text in {*want_pre, *want_post} - {"0x" + a.hex() for a in changes}:
        # Fees are left out of our runs; those who pay or earn them alone are not among the changed.
        assert _address(text) in (message.caller, block.coinbase), text
    for address, change in changes.items():
        text = "0x" + address.hex()
        balance = (
            change.balance[1] - (fee if address == message.caller else 0) + (tip if address == block.coinbase else 0)
        )
        post, pre = want_post.get(text), want_pre.get(text)
        if address in run.destroyed:
            assert post is None and pre is not None
            continue
        if text not in want_pre and text not in want_post:
            assert balance == change.balance[0] and not change.storage, text
            continue
        post = post or {}
        assert int(post.get("balance", hex(change.balance[0])), 16) == balance, text
        assert post.get("nonce", change.nonce[0]) == change.nonce[1], text
        if not config.get("disableCode"):
            assert post.get("code", "0x" + change.code[0].hex()) == "0x" + change.code[1].hex(), text
        if not config.get("disableStorage"):
            wanted = {int(k, 16): int(v, 16) for k, v in post.get("storage", {}).items()}
            gone = {int(k, 16): 0 for k in (pre or {}).get("storage", {}) if int(k, 16) not in wanted}
            assert {s: now for s, (_, now) in change.storage.items()} == {**gone, **wanted}, text
    assert world == world_of(trace), "the given world stays as it was"


def test_old_blocks_get_old_rules_and_unknown_ones_the_newest() -> None:
    assert fork_at(1, BlockFacts(number=765_824, timestamp=1_451_389_443)) is Fork.FRONTIER
    assert fork_at(1, BlockFacts(number=13_000_000, timestamp=1_628_700_000)) is Fork.LONDON
    assert fork_at(1, BlockFacts(number=22_500_000, timestamp=1_747_000_000)) is Fork.PRAGUE
    assert fork_at(1, None) is Fork.OSAKA
    assert fork_at(3, BlockFacts(number=1_500_000, timestamp=1_510_000_000)) is Fork.BYZANTIUM
    assert fork_at(1337, BlockFacts(number=1, timestamp=1_510_000_000)) is Fork.OSAKA, "a private chain of today"
    assert fork_at(8453, BlockFacts(number=1_000, timestamp=1_600_000_000)) is Fork.OSAKA


ME, YOU = Address(b"\x11" * 20), Address(b"\x22" * 20)


def test_the_fastest_backend_that_knows_the_rules_is_chosen() -> None:
    plain, delegated = {YOU: AccountState(code=b"\x00")}, {YOU: AccountState(code=b"\xef\x01\x00" + ME)}
    call = Message(ME, YOU)
    assert needs(Fork.OSAKA, [call], plain) is Fork.CANCUN
    assert needs(Fork.OSAKA, [call], delegated) is Fork.PRAGUE
    assert needs(Fork.OSAKA, [Message(ME, YOU, delegations=(Delegation(ME, YOU),))], plain) is Fork.PRAGUE
    # CLZ as an instruction, and as a byte of a push
    assert needs(Fork.OSAKA, [call], {YOU: AccountState(code=bytes.fromhex("60ff1e"))}) is Fork.OSAKA
    assert needs(Fork.OSAKA, [call], {YOU: AccountState(code=bytes.fromhex("601e00"))}) is Fork.CANCUN
    chosen = choose(Fork.OSAKA, [call], plain)
    assert chosen is not None and chosen is backends()[0]
    tree = choose(Fork.OSAKA, [call], plain, tree=True)
    assert tree is not None and tree.name == "py-evm"


@pytest.mark.parametrize("name", NAMES)
def test_runs_of_a_session_see_what_the_ones_before_left(name: str) -> None:
    # Adds one to slot 0 and answers it.
    code = bytes.fromhex("60005460010180600055" + "60005260206000f3")
    engine = backend(name)
    if engine is None:
        pytest.skip(f"{name} has no wheel for this Python")
    world = {ME: AccountState(balance=10**18), YOU: AccountState(code=code, storage={0: 4})}
    session = engine.open(world, BlockFacts(), 1, Fork.CANCUN)
    first, second = session.run(Message(ME, YOU, gas=100_000)), session.run(Message(ME, YOU, value_wei=7, gas=100_000))
    assert first.changes[YOU].storage == {0: (4, 5)}
    assert second.changes[YOU].storage == {0: (5, 6)}
    assert second.changes[YOU].balance == (0, 7)
    assert [r.changes[ME].nonce for r in (first, second)] == [(0, 1), (1, 2)]
    assert session.storage(YOU, 0) == 6
    assert session.read(ME, YOU, b"") is None, "a view that writes fails"
    assert session.storage(YOU, 0) == 6
    assert (YOU, 0) in second.reads


def test_osaka_counts_leading_zeros_and_verifies_p256() -> None:
    engine = backend("py-evm")
    assert engine is not None
    clz = bytes.fromhex("600f1e60005260206000f3")
    world = {ME: AccountState(balance=1), YOU: AccountState(code=clz)}
    assert int.from_bytes(engine.open(world, BlockFacts(), 1, Fork.OSAKA).run(Message(ME, YOU)).output, "big") == 252
    assert engine.open(world, BlockFacts(), 1, Fork.PRAGUE).run(Message(ME, YOU)).failed is not None
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

    from app.effects.evm.p256 import verifies

    key = ec.derive_private_key(12345, ec.SECP256R1())
    r, s = decode_dss_signature(key.sign(b"hello", ec.ECDSA(hashes.SHA256())))
    point = key.public_key().public_numbers()
    words = [int.from_bytes(hashlib.sha256(b"hello").digest(), "big"), r, s, point.x, point.y]
    data = b"".join(w.to_bytes(32, "big") for w in words)
    assert verifies(data)
    assert not verifies(data[:-1] + bytes([data[-1] ^ 1]))
    assert not verifies(data[:32] + data[32:64][::-1] + data[64:])


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("60006000fd", "it reverts without a reason"),
        ("5b600056", "out of gas"),
        ("600056", "invalid jump"),
        ("fe", "opcode"),
    ],
)
def test_a_failure_is_told_in_words(name: str, code: str, said: str) -> None:
    engine = backend(name)
    if engine is None:
        pytest.skip(f"{name} has no wheel for this Python")
    world = {ME: AccountState(balance=1), YOU: AccountState(code=bytes.fromhex(code))}
    failed = engine.open(world, BlockFacts(), 1, Fork.CANCUN).run(Message(ME, YOU, gas=60_000)).failed
    assert failed is not None and said in failed.lower() and "{" not in failed


@pytest.mark.parametrize("name", NAMES)
def test_more_coins_than_there_are_cannot_be_sent(name: str) -> None:
    engine = backend(name)
    if engine is None:
        pytest.skip(f"{name} has no wheel for this Python")
    run = engine.open({ME: AccountState(balance=4)}, BlockFacts(), 1, Fork.CANCUN).run(Message(ME, YOU, 5, gas=60_000))
    assert run.failed == "the account holds less than it would send"


@pytest.mark.parametrize("name", NAMES)
def test_a_small_account_is_not_asked_to_hold_a_whole_blocks_gas(name: str) -> None:
    """The limit of a run nobody set is a block's; its price must not make a payment fail that the chain would take."""
    engine = backend(name)
    if engine is None:
        pytest.skip(f"{name} has no wheel for this Python")
    # Tells the price of gas.
    world = {ME: AccountState(balance=10**15), YOU: AccountState(code=bytes.fromhex("3a60005260206000f3"))}
    session = engine.open(world, BlockFacts(base_fee_per_gas=10**9), 1, Fork.CANCUN)
    run = session.run(Message(ME, YOU, 7, gas_price_wei=2 * 10**9))
    assert run.failed is None and int.from_bytes(run.output, "big") == 2 * 10**9
    assert run.changes[ME].balance == (10**15, 10**15 - 7) and session.balance(ME) == 10**15 - 7


def test_the_portable_backend_is_read_in_only_where_it_is_needed() -> None:
    import subprocess
    import sys

    if backend("pyrevm") is None:
        pytest.skip("pyrevm has no wheel for this Python")
    script = """
import sys
from tests.effects.stage import ME, FRIEND, NOW, request
from dataclasses import replace
from app.effects.gather import effects_of
from app.context import parse_evidence
from app.evidence import AccountState
from app.intent.decode import decode
asked = request("eth_sendTransaction", [{"from": str(ME), "to": str(FRIEND), "value": "0x5"}])
assert not {"pyrevm", "eth"} & set(sys.modules), "nothing before there is state"
e = replace(parse_evidence(None, ME, now=NOW), state={ME: AccountState(9), FRIEND: AccountState()})
assert effects_of(asked, decode(asked, e), e).backend == "pyrevm"
assert "eth" not in sys.modules
"""
    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr[-600:]
