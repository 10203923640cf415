"""A node that is slow, down, on another chain or talks nonsense is bounded, named, and raises the verdict's unknowns."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from app.assess import assess
from app.chain import prefetch
from app.chain.client import NodeClient, NodeError
from app.chain.prefetch import gather, gather_now
from app.demo.chain import EmbeddedChain
from app.policy.rules import preset
from app.request import parse_request
from tests.chain.rpc import Refusal, RpcNode
from tests.chain.test_state_sources import judged, known
from tests.effects.stage import FRIEND, ME, request

PAY = request("eth_sendTransaction", [{"from": str(ME), "to": str(FRIEND), "value": "0x5"}])


@contextmanager
def server(serve: Callable[[socket.socket], None]) -> Iterator[str]:
    """A server that speaks by `serve`; its address."""
    listener = socket.create_server(("127.0.0.1", 0))

    def run() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=_serve, args=(serve, connection), daemon=True).start()

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        # A thread that waits in `accept` would go on with the number of the closed socket, whoever has it then.
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()
        listener.close()


def _serve(serve: Callable[[socket.socket], None], connection: socket.socket) -> None:
    try:
        with connection:
            _whole(connection)
            serve(connection)
    except OSError:
        pass


def _whole(connection: socket.socket) -> None:
    """Read a request to its end: closing over unread bytes would reset the connection instead."""
    got = b""
    while b"\r\n\r\n" not in got:
        more = connection.recv(65536)
        if not more:
            return
        got += more
    head, _, body = got.partition(b"\r\n\r\n")
    length = next(int(h.split(b":")[1]) for h in head.split(b"\r\n") if h.lower().startswith(b"content-length"))
    while len(body) < length and (more := connection.recv(65536)):
        body += more


def http(body: bytes, status: str = "200 OK") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


def trickle(connection: socket.socket) -> None:
    """A header that never ends, a byte at a time."""
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    for _ in range(200):
        connection.sendall(b"x")
        time.sleep(0.05)


WRONG: dict[str, tuple[Callable[[socket.socket], None], str]] = {
    "not json": (lambda c: c.sendall(http(b"<html>")), "no JSON"),
    "deep": (lambda c: c.sendall(http(b"[" * 100_000)), "no JSON"),
    "a number": (lambda c: c.sendall(http(b"5")), "no JSON-RPC"),
    "nothing in it": (lambda c: c.sendall(http(b"[]")), "chain"),
    "other ids": (lambda c: c.sendall(http(b'[{"id": 999, "result": "0x1"}, {"id": true}, 7]')), "chain"),
    "a status": (lambda c: c.sendall(http(b"", "503 Busy")), "HTTP status 503"),
    "elsewhere": (
        lambda c: c.sendall(b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n\r\n"),
        "HTTP status 302",
    ),
    "no http": (lambda c: c.sendall(b"SSH-2.0-OpenSSH\r\n"), "no HTTP"),
    "closed": (lambda c: c.close(), "no HTTP"),
    "half an answer": (lambda c: c.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{"), "broke off"),
    "silence": (lambda c: c.recv(1), "within"),
    "a trickle": (trickle, "within"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_node_that_misbehaves_is_named_in_time(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    serve, said = WRONG[name]
    if said == "within":  # the others must not be cut short by a slow machine
        monkeypatch.setattr(prefetch, "PATIENCE", 1.0)
    with server(serve) as url:
        start = time.monotonic()
        evidence = gather_now(url, PAY, known())
    assert time.monotonic() - start < 20, "bounded, on a busy machine too"
    assert evidence.node is not None and evidence.node.chain_id is None
    assert any(said.lower() in e.lower() for e in evidence.node.errors), evidence.node.errors
    assessment = assess(PAY, evidence, preset("careful"))
    assert any(u.what == "what your node was asked" for u in assessment.unknowns)


def test_many_slow_answers_share_one_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prefetch, "PATIENCE", 1.0)

    def slow(method: str, params: list[Any]) -> Any:
        time.sleep(0.04)
        return HONEST[method]

    with RpcNode(slow) as node:
        start = time.monotonic()
        evidence = gather_now(
            node.url, PAY, known(), second_url=node.url.replace("127.0.0.1", "localhost"), proven=True
        )
    assert time.monotonic() - start < 6, "not one deadline for each of the rounds"
    assert evidence.node is not None and evidence.node.errors


def test_a_node_that_is_down_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as s:
        port = s.getsockname()[1]
    evidence = gather_now(f"http://127.0.0.1:{port}", PAY, known())
    assert evidence.node is not None
    assert "cannot be reached" in evidence.node.errors[0]


HONEST = {
    "eth_chainId": "0x1", "eth_getBalance": "0x64", "eth_getTransactionCount": "0x3", "eth_getCode": "0x",
    "eth_getBlockByNumber": {"number": "0x10", "timestamp": "0x69b00000", "baseFeePerGas": "0x7", "hash": "0x" + "11" * 32},
}  # fmt: skip


def test_what_a_node_on_another_chain_says_is_no_evidence() -> None:
    with RpcNode(lambda m, p: "0x89" if m == "eth_chainId" else HONEST[m]) as node:
        evidence = gather_now(node.url, PAY, known())
    assert evidence.node is not None and evidence.node.chain_id == 137
    assert evidence.balances is None and evidence.contracts == {} and evidence.state is None
    assessment = assess(PAY, evidence, preset("careful"))
    assert assessment.verdict.word == "block"
    assert any(f.check == "chain-id-mismatch" for f in assessment.findings)


@pytest.mark.parametrize("nonsense", ["0x", "0xzz", "7", -1, None, {}, [], "0x" + "f" * 100, True])
def test_values_that_are_none_are_left_out(nonsense: Any) -> None:
    with RpcNode(lambda m, p: "0x1" if m == "eth_chainId" else nonsense) as node:
        evidence = gather_now(node.url, PAY, known())
    assert evidence.node is not None and evidence.node.chain_id == 1
    assert evidence.node.head_number is None
    assert evidence.node.account_nonce is None and evidence.node.errors
    assert (evidence.balances or {}).get("ETH") is None


def no_method(method: str, params: list[Any]) -> Any:
    raise Refusal(-32601, "no\nsuch\x07method")


def test_a_nodes_own_words_are_shown_on_one_line() -> None:
    with RpcNode(no_method) as node, pytest.raises(NodeError) as caught:
        NodeClient(node.url).call("eth_chainId")
    assert "\n" not in caught.value.sentence and "\x07" not in caught.value.sentence


def test_an_answer_larger_than_any_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.chain.client.LARGEST_ANSWER", 1000)
    with RpcNode(lambda method, params: "0x" + "00" * 2000) as node, pytest.raises(NodeError, match="too large"):
        NodeClient(node.url).call("eth_getCode")


def test_a_node_that_takes_no_batches_is_asked_singly() -> None:
    def one(connection: socket.socket) -> None:
        connection.sendall(http(b'{"jsonrpc": "2.0", "id": null, "error": {"code": -32600, "message": "no batches"}}'))

    with server(one) as url, pytest.raises(NodeError):
        NodeClient(url).batch([("eth_chainId", []), ("eth_blockNumber", [])])

    with RpcNode(lambda method, params: method, takes_batches=False) as node:
        client = NodeClient(node.url)
        assert client.batch([("a", []), ("b", []), ("c", [])]) == ["a", "b", "c"]
        assert client.batch([("d", []), ("e", [])]) == ["d", "e"]
        assert [r for r in node.rounds if len(r) > 1] == [["a", "b", "c"]], "the refusal is remembered"


@pytest.mark.parametrize("url", ["ftp://a", "http://", "http://[::1", "http://a:port", "file:///etc/passwd", ""])
def test_what_is_no_address_of_a_node_is_refused(url: str) -> None:
    evidence = gather_now(url, PAY, known())
    assert evidence.node is not None and "address of a node" in evidence.node.errors[0]


def test_a_label_shows_no_password_and_no_key() -> None:
    client = NodeClient("https://user:secret@node.example.org:8545/v3/abcdef?key=1")
    assert client.label == "node.example.org:8545"


def test_the_embedded_chain_gives_its_facts_and_what_a_payment_needs() -> None:
    chain = EmbeddedChain((ME,)).start()
    try:
        tx = {"from": str(ME), "to": str(FRIEND), "value": "0x5"}
        value = {"chain_id": chain.chain_id, "account": str(ME), "method": "eth_sendTransaction", "params": [tx]}
        asked = parse_request(value)
        evidence = gather(NodeClient(chain.rpc_url), "demo", asked, known())
        assert evidence.node is not None and evidence.node.chain_id == chain.chain_id
        assert evidence.balances is not None and evidence.balances["ETH"] == 100 * 10**18
        effects = judged(asked, evidence)
        # Coins for an account without code need no more state than that; a call does, and this chain gives none.
        assert effects.source == "simulation" and effects.state_from == "your node (balance and code)"
        assert [(c.kind.value, c.amount) for c in effects.changes] == [("send", 5)]
        value["params"] = [{**tx, "data": "0x12345678"}]
        asked = parse_request(value)
        evidence = gather(NodeClient(chain.rpc_url), "demo", asked, known())
        assert judged(asked, evidence).source == "static"
    finally:
        chain.stop()
