"""The door: what it refuses, with which code and words, and what sites are told."""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from app.intake.endpoint import rpc
from app.intake.endpoint.guards import MOST_IN_FLIGHT, MOST_SOCKETS, RATE, RateLimit, clean_origin, is_loopback
from app.intake.endpoint.holder import holder_of
from app.intake.endpoint.server import LARGEST, Endpoint
from tests.waiting import PATIENCE

ROOT = Path(__file__).parents[2]
SITE = "https://shop.example"


class ToldBackend:
    """Answers as told; keeps what reached it."""

    def __init__(self) -> None:
        self.allow: dict[str, bool] = {}
        self.asked: list[tuple[str, str]] = []
        self.signed: list[tuple[str, str]] = []
        self.hostile_notes: list[str] = []
        self.answer: bool | None = True
        self.current = {SITE: 1}

    def allowed(self, origin: str) -> bool:
        return self.allow.get(origin, False)

    def ask(self, origin: str, method: str, via: str = "") -> Future[bool]:
        self.asked.append((origin, method))
        made: Future[bool] = Future()
        if self.answer is not None:
            self.allow[origin] = self.answer
            made.set_result(self.answer)
        return made

    def ask_chain(self, origin: str, chain: Mapping[str, Any]) -> Future[bool]:
        self.asked.append((origin, f"add {chain['chain_id']} {chain['rpc_url']}"))
        made: Future[bool] = Future()
        made.set_result(False)
        return made

    def used(self, origin: str) -> None: ...

    def accounts_of(self, origin: str) -> list[str]:
        return ["0x9858EfFD232B4033E47d90003D41EC34EcaEda94"]

    def chain_of(self, origin: str) -> int:
        return self.current.get(origin, 1)

    def chains(self) -> list[dict[str, Any]]:
        return [{"chainId": "0x1"}, {"chainId": "0x5"}]

    def switch_chain(self, origin: str, chain_id: int) -> None:
        if chain_id not in (1, 5):
            raise rpc.RpcError(4902, "not set up")
        self.current[origin] = chain_id

    def sign(self, origin: str, chain_id: int, method: str, params: list[Any]) -> Future[Any]:
        self.signed.append((origin, method))
        made: Future[Any] = Future()
        if self.answer is not None:
            made.set_result("0xsigned")
        return made

    def send_calls(self, origin: str, chain_id: int, params: list[Any]) -> Future[Any]:
        return self.sign(origin, chain_id, "wallet_sendCalls", params)

    def calls_status(self, origin: str, batch_id: str) -> dict[str, Any]:
        return {"id": batch_id, "status": 100}

    def read(self, chain_id: int, method: str, params: list[Any]) -> Any:
        return f"{method}@{chain_id}"

    def forget(self, origin: str) -> None:
        self.allow.pop(origin, None)

    def summon(self) -> None: ...

    def hostile(self, kind: str, sentence: str) -> None:
        self.hostile_notes.append(kind)


@pytest.fixture
def backend() -> ToldBackend:
    return ToldBackend()


@pytest.fixture
def endpoint(backend: ToldBackend) -> Iterator[Endpoint]:
    made = Endpoint(backend, port=0).start()
    yield made
    made.stop()


def post(endpoint: Endpoint, body: Any, **headers: str) -> tuple[int, Any]:
    async def go() -> tuple[int, Any]:
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        sent = {"Content-Type": "application/json", "Origin": SITE} | headers
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"http://127.0.0.1:{endpoint.port}", data=raw, headers=sent) as got,
        ):
            text = await got.text()
            return got.status, json.loads(text) if text.startswith(("{", "[")) else text

    return asyncio.run(go())


def call(method: str, *params: Any, **more: Any) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": 1, "method": method, "params": list(params), **more}


@pytest.mark.parametrize("host", ["evil.example:1248", "127.0.0.1.evil.example", "1248", "", "localhost.evil:1248"])
def test_a_name_that_is_not_loopback_is_refused(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize("host", ["127.0.0.1:1248", "localhost", "LOCALHOST:1248", "[::1]:1248"])
def test_loopback_names_pass(host: str) -> None:
    assert is_loopback(host)


def test_rebinding_is_refused_and_told(endpoint: Endpoint, backend: ToldBackend) -> None:
    assert post(endpoint, call("eth_chainId"), Host="evil.example:1248")[0] == 403
    assert backend.hostile_notes == ["rebinding"]


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
def test_a_simple_cross_site_post_never_reaches_a_handler(endpoint: Endpoint, backend: ToldBackend, kind: str) -> None:
    assert post(endpoint, call("eth_requestAccounts"), **{"Content-Type": kind})[0] == 415
    assert backend.asked == []


@pytest.mark.parametrize(
    ("body", "code", "words"),
    [
        (b"{", -32700, "not JSON"),
        (b"[" * 100_000, -32600, "nested deeper"),
        (b"[]", -32600, "1 to 50"),
        (b"1", -32600, "JSON object"),
        ([call("eth_chainId")] * 51, -32600, "1 to 50"),
        ({"id": 1, "method": "eth_chainId"}, -32600, "jsonrpc"),
        ({"jsonrpc": "2.0", "id": 1, "method": 7}, -32600, "method"),
        ({"jsonrpc": "2.0", "id": [1], "method": "eth_chainId"}, -32600, "id"),
        ({"jsonrpc": "2.0", "id": 1, "method": "eth_chainId", "params": 7}, -32602, "array"),
        ({"jsonrpc": "2.0", "id": 1, "method": "eth_chainId", "params": {"a": 1}}, -32602, "named"),
        (call("eth_fly"), -32601, "eth_fly"),
        (call("eth_sign", "0x00"), 4200, "nobody can read"),
        (call("wallet_switchEthereumChain", {"chainId": 5}), -32602, "params[0].chainId"),
        (call("wallet_switchEthereumChain", {"chainId": "0x99"}), 4902, "not set up"),
        (call("eth_subscribe", "newHeads"), 4200, "newHeads"),
        (call("wallet_addEthereumChain", {"chainId": "0x99", "rpcUrls": ["http://x"]}), -32602, "rpcUrls"),
        (call("eth_chainId", chainId="0xzz"), -32602, "chainId"),
    ],
)  # fmt: skip
def test_bad_input_gets_the_code_and_the_rule(endpoint: Endpoint, body: Any, code: int, words: str) -> None:
    _, answer = post(endpoint, body)
    assert answer["error"]["code"] == code
    assert words in answer["error"]["message"]


def test_an_oversized_request_is_refused_before_it_is_read_whole(endpoint: Endpoint) -> None:
    status, answer = post(endpoint, b" " * (LARGEST + 1))
    assert status == 413 and answer["error"]["code"] == -32600


def test_a_refused_site_gets_4001_with_status_401(endpoint: Endpoint, backend: ToldBackend) -> None:
    backend.answer = False
    status, answer = post(endpoint, call("eth_requestAccounts"))
    assert (status, answer["error"]["code"]) == (401, 4001)


def test_notifications_get_no_answer(endpoint: Endpoint) -> None:
    body = call("eth_chainId")
    del body["id"]
    assert post(endpoint, body)[0] == 204


def test_one_flooding_origin_does_not_slow_another() -> None:
    rates = RateLimit()
    assert [rates.over("a", 0.0) is None for _ in range(RATE + 1)] == [True] * RATE + [False]
    assert rates.over("b", 0.0) is None
    assert rates.over("a", 11.0) is None


def test_a_new_name_for_each_request_does_not_get_round_the_rate() -> None:
    rates = RateLimit()
    assert any(rates.over(f"https://{i}.example", 0.0) for i in range(1000))


def test_a_flood_is_told_once(endpoint: Endpoint, backend: ToldBackend) -> None:
    for _ in range(4):
        post(endpoint, [call("eth_chainId")] * 50)
    assert backend.hostile_notes == ["flood"]


def test_requests_that_wait_for_the_user_do_not_keep_reads_waiting(endpoint: Endpoint, backend: ToldBackend) -> None:
    """Twenty unanswered signing requests, and a read is still answered at once."""
    backend.allow[SITE] = True
    backend.answer = None

    async def go(session: aiohttp.ClientSession) -> str:
        url, headers = f"http://127.0.0.1:{endpoint.port}", {"Origin": SITE}
        waiting = [
            asyncio.ensure_future(session.post(url, json=call("personal_sign", "0x00"), headers=headers))
            for _ in range(20)
        ]
        while len(backend.signed) < 20:
            await asyncio.sleep(0.01)
        async with asyncio.timeout(PATIENCE), session.post(url, json=call("eth_blockNumber"), headers=headers) as got:
            answer = await got.json()
        assert not any(task.done() for task in waiting)
        for task in waiting:
            task.cancel()
        return str(answer["result"])

    assert _with_session(go) == "eth_blockNumber@1"


def _with_session(work: Any) -> Any:
    async def go() -> Any:
        async with aiohttp.ClientSession() as session:
            return await work(session)

    return asyncio.run(go())


def test_no_more_sockets_are_taken_than_a_computer_needs(endpoint: Endpoint) -> None:
    async def go(session: aiohttp.ClientSession) -> int:
        url = f"http://127.0.0.1:{endpoint.port}"
        held = [await session.ws_connect(url) for _ in range(MOST_SOCKETS)]
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await session.ws_connect(url)
        await held.pop().close()
        async with asyncio.timeout(PATIENCE):
            while True:  # the place is free once the server saw the close
                try:
                    held.append(await session.ws_connect(url))
                    break
                except aiohttp.WSServerHandshakeError:
                    await asyncio.sleep(0.01)
        for one in held:
            await one.close()
        return refused.value.status

    assert _with_session(go) == 503


def test_a_page_cannot_leave_any_number_of_requests_unanswered(endpoint: Endpoint, backend: ToldBackend) -> None:
    backend.allow[SITE] = True
    backend.answer = None

    async def go(session: aiohttp.ClientSession) -> Any:
        async with session.ws_connect(f"http://127.0.0.1:{endpoint.port}", headers={"Origin": SITE}) as socket:
            for _ in range(MOST_IN_FLIGHT + 1):
                await socket.send_json(call("personal_sign", "0x00"))
            return await socket.receive_json(timeout=PATIENCE)

    assert _with_session(go)["error"]["message"] == f"more than {MOST_IN_FLIGHT} unanswered requests"


def test_subscribers_hear_of_chain_and_accounts_over_websocket(endpoint: Endpoint) -> None:
    async def go(session: aiohttp.ClientSession) -> list[Any]:
        async with session.ws_connect(f"http://127.0.0.1:{endpoint.port}", headers={"Origin": SITE}) as socket:
            await socket.send_json(call("eth_subscribe", "chainChanged"))
            number = (await socket.receive_json(timeout=PATIENCE))["result"]
            await socket.send_json(call("wallet_switchEthereumChain", {"chainId": "0x5"}))
            heard = [await socket.receive_json(timeout=PATIENCE) for _ in range(2)]
            note = next(h for h in heard if "method" in h)
            assert note["params"] == {"subscription": number, "result": "0x5"}
            await socket.send_json(call("eth_unsubscribe", number))
            assert (await socket.receive_json(timeout=PATIENCE))["result"] is True
            return heard

    assert len(_with_session(go)) == 2


def test_subscribers_over_http_poll(endpoint: Endpoint) -> None:
    async def go(session: aiohttp.ClientSession) -> Any:
        url, headers = f"http://127.0.0.1:{endpoint.port}", {"Origin": SITE}

        async def ask(*body: Any) -> Any:
            async with session.post(url, json=call(*body), headers=headers) as got:
                return (await got.json())["result"]

        await ask("eth_subscribe", "accountsChanged", "poll-1")
        poll = asyncio.ensure_future(ask("eth_pollSubscriptions", "poll-1"))
        await asyncio.sleep(0.1)
        endpoint.push("accountsChanged", ["0x1"], SITE)
        return await asyncio.wait_for(poll, PATIENCE)

    (note,) = _with_session(go)
    assert note["params"]["result"] == ["0x1"]


def _extension(endpoint: Endpoint, *bodies: dict[str, Any]) -> list[Any]:
    async def go(session: aiohttp.ClientSession) -> list[Any]:
        headers = {"Origin": "chrome-extension://abcdef"}
        async with session.ws_connect(
            f"http://127.0.0.1:{endpoint.port}?identity=frame-extension", headers=headers
        ) as socket:
            out = []
            for body in bodies:
                await socket.send_json(body)
                out.append(await socket.receive_json(timeout=PATIENCE))
            return out

    result: list[Any] = _with_session(go)
    return result


def test_the_companion_speaks_for_pages_once_it_is_allowed_itself(endpoint: Endpoint, backend: ToldBackend) -> None:
    _extension(endpoint, call("eth_requestAccounts", __frameOrigin=SITE))
    assert backend.asked == [("chrome-extension://abcdef", "extension"), (SITE, "eth_requestAccounts")]


def test_a_page_cannot_speak_for_another_page(endpoint: Endpoint, backend: ToldBackend) -> None:
    post(endpoint, call("eth_requestAccounts", __frameOrigin="https://bank.example"))
    assert [origin for origin, _ in backend.asked] == [SITE]


def test_the_companion_may_look_before_it_is_allowed(endpoint: Endpoint, backend: ToldBackend) -> None:
    chains, chain = _extension(endpoint, call("wallet_getEthereumChains"), call("eth_chainId"))
    assert [c["chainId"] for c in chains["result"]] == ["0x1", "0x5"]
    assert chain["result"] == "0x1" and backend.asked == []


def test_adding_a_chain_asks_the_user_and_names_the_node(endpoint: Endpoint, backend: ToldBackend) -> None:
    chain = {
        "chainId": "0x99",
        "chainName": "X",
        "rpcUrls": ["https://node.example"],
        "nativeCurrency": {"symbol": "XX"},
    }
    _, answer = post(endpoint, call("wallet_addEthereumChain", chain))
    assert answer["error"]["code"] == 4001
    assert backend.asked[-1] == (SITE, "add 153 https://node.example")


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        (None, "Unknown"), ("null", "Unknown"), ("https://App.Example:8443/x?y", "https://app.example:8443"),
        ("https://bank.example@evil.example", "https://evil.example"), ("app.example", "https://app.example"), ("http://[", "Unknown"),
    ],
)  # fmt: skip
def test_origins_have_one_form(text: str | None, origin: str) -> None:
    assert clean_origin(text) == origin


def test_the_port_taken_by_another_program_is_said_with_the_program_and_the_way_out(
    endpoint: Endpoint, backend: ToldBackend
) -> None:
    second = Endpoint(backend, port=endpoint.port).start()
    assert f"Port {endpoint.port} is taken by" in second.error and "another port under Settings" in second.error
    if Path("/proc/net/tcp").exists():
        assert f"(process {os.getpid()})" in second.error
    assert not second.listens and endpoint.listens
    second.stop()


def test_a_program_that_cannot_be_looked_up_is_another_program(tmp_path: Path) -> None:
    assert holder_of(1248, tmp_path) == ""
    (tmp_path / "net").mkdir()
    head = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
    row = "   0: 0100007F:04E0 00000000:0000 {0} 00000000:00000000 00:00000000 00000000  1000        0 777 1 0 100 0\n"
    process = tmp_path / "42" / "fd"
    process.mkdir(parents=True)
    (tmp_path / "42" / "comm").write_text("frame\n")
    (process / "3").symlink_to("socket:[777]")
    (tmp_path / "net" / "tcp").write_text(head + row.format("0A"))
    assert holder_of(1248, tmp_path) == "frame (process 42)"
    assert holder_of(1249, tmp_path) == ""
    (tmp_path / "net" / "tcp").write_text(head + row.format("01"))
    assert holder_of(1248, tmp_path) == "", "a connection is not who listens"


def test_another_port_counts_at_once_and_a_taken_one_is_refused(endpoint: Endpoint, backend: ToldBackend) -> None:
    second = Endpoint(backend, port=endpoint.port).start()
    assert second.error
    assert second.move(0) == "" and second.listens and second.port not in (0, endpoint.port)
    with socket.create_connection(("127.0.0.1", second.port), 5):
        pass
    assert "taken" in second.move(endpoint.port) and not second.listens
    second.stop()


def test_the_web_server_is_read_with_the_first_clients_and_none_of_them_is_lost() -> None:
    code = """
import json, socket, sys
from app.intake.endpoint.server import Endpoint
class Backend:
    def chain_of(self, origin): return 1
endpoint = Endpoint(Backend(), port=0).start()
assert not {"aiohttp", "asyncio"} & set(sys.modules)
body = json.dumps({"jsonrpc": "2.0", "id": 7, "method": "eth_chainId"}).encode()
head = f"POST / HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nContent-Type: application/json\\r\\nContent-Length: {len(body)}\\r\\n\\r\\n"
clients = [socket.create_connection(("127.0.0.1", endpoint.port), 60) for _ in range(30)]
for client in clients:
    client.sendall(head.encode() + body)
for client in clients:
    answer = client.recv(4096)
    assert answer.startswith(b"HTTP/1.1 200") and b'"0x1"' in answer, answer
assert "aiohttp" in sys.modules
endpoint.stop()
"""
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    assert ran.returncode == 0, ran.stderr


def test_a_window_that_no_client_reached_closes_at_once(backend: ToldBackend) -> None:
    made = Endpoint(backend, port=0).start()
    made.push("accountsChanged", [])
    made.stop()
    assert made._thread is not None and not made._thread.is_alive()
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", made.port), 1)
