"""The past read from a node: complete, in order, and honest about who sent what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from app.address import NATIVE, Address
from app.anomaly.features import own_acts
from app.chain.client import NodeClient, NodeError
from app.chain.history import TRANSFER, read_history
from app.demo.chain import EmbeddedChain
from app.store.profile import Profile

TOPIC = TRANSFER[2:]
# A token that logs whatever it is told, as the forging ones do: LOG3(Transfer, word 0, word 1) with word 2 as data.
RUNTIME = bytes.fromhex("6044356000526024356004357f" + TOPIC + "60206000a300")
INIT = bytes.fromhex(f"60{len(RUNTIME):02x}600c60003960{len(RUNTIME):02x}6000f3") + RUNTIME


def word(value: bytes | int) -> str:
    return value.to_bytes(32, "big").hex() if isinstance(value, int) else value.hex().rjust(64, "0")


class World:
    """The embedded chain with a liar of a token and three people."""

    def __init__(self) -> None:
        self.chain = EmbeddedChain().start()
        self.tester = self.chain._tester
        self.me, self.friend, self.thief = (Address.parse(a, strict=False) for a in self.tester.get_accounts()[1:4])
        made = self.tester.send_transaction({"from": str(self.friend), "data": "0x" + INIT.hex(), "gas": 500_000})
        self.token = Address.parse(self.tester.get_transaction_receipt(made)["contract_address"], strict=False)
        self.node = NodeClient(self.chain.rpc_url)

    def pay(self, who: Address, to: Address, value: int, data: str = "0x") -> str:
        tx = {"from": str(who), "to": str(to), "value": value, "data": data, "gas": 200_000}
        return str(self.tester.send_transaction(tx))

    def log(self, signer: Address, sender: Address, to: Address, amount: int) -> str:
        return self.pay(signer, self.token, 0, "0xa9059cbb" + word(sender) + word(to) + word(amount))


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    made = World()
    yield made
    made.chain.stop()


def test_payments_calls_and_forgeries_are_told_apart(world: World, tmp_path: Path) -> None:
    w = world
    head = NodeClient(w.chain.rpc_url).call("eth_blockNumber")
    coin = w.pay(w.me, w.friend, 10**18)
    token = w.log(w.me, w.me, w.friend, 500)
    forged_zero = w.log(w.thief, w.me, w.thief, 0)
    forged = w.log(w.thief, w.me, w.thief, 10**12)
    dust = w.log(w.thief, w.thief, w.me, 1)
    call = w.pay(w.me, w.friend, 0, "0x4e71d92d")
    reading = read_history(w.node, w.me, w.chain.chain_id, first=int(head, 16) + 1)
    assert reading.gaps == ()
    by_hash = {e.hash: e for e in reading.entries}
    assert list(by_hash) == [coin, token, forged_zero, forged, dust, call]
    assert len(reading.entries) == 6
    a = by_hash[coin]
    assert (a.direction, a.asset, a.amount, a.counterparty, a.sender) == ("out", NATIVE, 10**18, w.friend, w.me)
    assert a.balance is not None
    assert a.balance > 10**20
    b = by_hash[token]
    assert (b.direction, b.asset, b.amount, b.counterparty, b.to) == ("out", w.token, 500, w.friend, w.token)
    assert b.selector == bytes.fromhex("a9059cbb")
    assert by_hash[forged_zero].direction == "out-zero"
    assert by_hash[forged].direction == "out-pulled"
    assert by_hash[forged].sender == w.thief
    assert (by_hash[dust].direction, by_hash[dust].counterparty) == ("in", w.thief)
    assert (by_hash[call].amount, by_hash[call].selector) == (0, bytes.fromhex("4e71d92d"))
    assert [x.to for x in own_acts(reading.entries, w.me)] == [w.friend, w.friend, w.friend]
    with Profile.open(tmp_path) as profile:
        assert profile.add_history(w.me, reading.entries) == 6
        assert profile.add_history(w.me, reading.entries) == 0
        assert profile.history(w.me).payments_to(w.thief) is None
        assert profile.history(w.me).payments_to(w.friend) is not None


def test_reading_in_two_goes_is_reading_once(world: World) -> None:
    w = world
    start = int(w.node.call("eth_blockNumber"), 16) + 1
    for i in range(4):
        w.pay(w.me, w.friend, 1 + i)
        w.log(w.me, w.me, w.friend, 100 + i)
    whole = read_history(w.node, w.me, w.chain.chain_id, first=start)
    half = read_history(w.node, w.me, w.chain.chain_id, first=start, last=start + 3)
    rest = read_history(w.node, w.me, w.chain.chain_id, first=half.through + 1)
    assert len(whole.entries) == 8
    assert half.entries + rest.entries == whole.entries
    assert read_history(w.node, w.me, w.chain.chain_id, first=whole.through + 1).entries == ()


class FakeNode:
    """A node with 100,000 blocks, few logs a range, and no old state."""

    def __init__(self, me: Address, *, widest: int, archive: bool = False) -> None:
        self.me, self.widest, self.archive = me, widest, archive
        self.asked: list[tuple[int, int]] = []
        self.logs = [self._log(b) for b in (7, 5_000, 5_001, 99_999)]

    def _log(self, block: int) -> dict[str, Any]:
        return {
            "address": "0x" + "aa" * 20, "topics": [TRANSFER, "0x" + word(b"\x01" * 20), "0x" + word(self.me)],
            "data": "0x" + word(block), "blockNumber": hex(block), "transactionHash": f"0x{block:064x}", "logIndex": "0x0",
        }  # fmt: skip

    def call(self, method: str, *params: Any) -> Any:
        (answer,) = self.batch([(method, list(params))])
        if isinstance(answer, NodeError):
            raise answer
        return answer

    def batch(self, calls: Sequence[tuple[str, list[Any]]]) -> list[Any]:
        return [self.one(m, p) for m, p in calls]

    def one(self, method: str, p: list[Any]) -> Any:
        if method == "eth_blockNumber":
            return hex(100_000)
        if method == "eth_getBlockByNumber":
            return {"timestamp": hex(1_700_000_000 + 12 * int(p[0], 16)), "transactions": []}
        if method == "eth_getLogs":
            first, last = int(p[0]["fromBlock"], 16), int(p[0]["toBlock"], 16)
            if last - first + 1 > self.widest:
                return NodeError("The node refused: query returned more than 10000 results", code=-32005)
            self.asked.append((first, last))
            to_me = p[0]["topics"][1] is None
            return [x for x in self.logs if to_me and first <= int(x["blockNumber"], 16) <= last]
        return NodeError("The node refused: missing trie node", code=-32000)


def test_a_range_the_node_finds_too_large_is_halved_and_nothing_is_left_out() -> None:
    me = Address(b"\x22" * 20)
    for widest in (2_000, 600, 37):
        node = FakeNode(me, widest=widest)
        reading = read_history(node, me, 1, first=4_000, last=8_000)
        assert [e.amount for e in reading.entries] == [5_000, 5_001]
        covered = sorted(set(node.asked))
        assert covered[0][0] == 4_000
        assert covered[-1][1] == 8_000
        assert all(b[0] == a[1] + 1 for a, b in pairwise(covered))


def test_a_node_without_old_state_says_what_is_missing() -> None:
    me = Address(b"\x22" * 20)
    reading = read_history(FakeNode(me, widest=2_000), me, 1, first=0, last=10_000)
    assert [e.direction for e in reading.entries] == ["in", "in", "in"]
    assert len(reading.gaps) == 1
    assert "keeps no old state" in reading.gaps[0]


def test_a_reading_stops_at_its_bound_and_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.chain.history.MOST_ENTRIES", 2)
    me = Address(b"\x22" * 20)
    reading = read_history(FakeNode(me, widest=500), me, 1, first=0)
    assert len(reading.entries) == 3  # the range that reaches the bound is finished
    assert 5_000 <= reading.through < 5_500
    assert any("read on" in g or "There is more" in g for g in reading.gaps)


def test_a_node_that_refuses_single_blocks_is_an_error_not_an_empty_past() -> None:
    me = Address(b"\x22" * 20)
    with pytest.raises(NodeError, match="more than 10000"):
        read_history(FakeNode(me, widest=0), me, 1, first=10, last=12)


def test_nonsense_from_the_node_is_an_error() -> None:
    me = Address(b"\x22" * 20)
    node = FakeNode(me, widest=2_000)
    node.logs[1]["blockNumber"] = "0xzz"
    with pytest.raises((NodeError, ValueError)):
        read_history(node, me, 1, first=0, last=10_000)
