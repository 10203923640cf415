"""A local node for tests: anvil from npm, with a stage's world in it, and a go-between that refuses, lies or dawdles."""

from __future__ import annotations

import json
import platform
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from app.chain.client import NodeClient, NodeError
from tests.effects.stage import BLOCK, Stage
from tests.node import NoNode, packages


def binary() -> Path | None:
    """anvil as npm's @foundry-rs/anvil brings it (tests/node); None where npm cannot."""
    system = {"Linux": "linux", "Darwin": "darwin"}.get(platform.system(), "")
    machine = "arm64" if platform.machine() in ("arm64", "aarch64") else "amd64"
    try:
        found = packages() / "node_modules" / "@foundry-rs" / f"anvil-{system}-{machine}" / "bin" / "anvil"
    except NoNode:
        return None
    return found if found.is_file() else None


@contextmanager
def anvil(chain_id: int = 1) -> Iterator[str]:
    """A fresh node; its address."""
    program = binary()
    if program is None:
        pytest.skip("npm's @foundry-rs/anvil cannot be had here")
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    child = subprocess.Popen(
        [str(program), "--port", str(port), "--chain-id", str(chain_id), "--silent", "--hardfork", "prague",
         "--timestamp", str(BLOCK.timestamp), "--accounts", "0"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(200):
            try:
                NodeClient(url, timeout=1).chain_id()
                break
            except NodeError:
                time.sleep(0.02)
        yield url
    finally:
        child.terminate()
        child.wait(10)


def load(url: str, stage: Stage) -> None:
    """Put a stage's world into the node and mine a block over it."""
    calls: list[tuple[str, list[Any]]] = []
    for address, a in stage.world.items():
        calls.append(("anvil_setBalance", [str(address), hex(a.balance)]))
        calls.append(("anvil_setNonce", [str(address), hex(a.nonce)]))
        if a.code:
            calls.append(("anvil_setCode", [str(address), "0x" + a.code.hex()]))
        calls += [
            ("anvil_setStorageAt", [str(address), hex(slot), "0x" + value.to_bytes(32, "big").hex()])
            for slot, value in a.storage.items()
        ]
    calls.append(("evm_mine", []))
    for answer in NodeClient(url).batch(calls):
        assert not isinstance(answer, NodeError), answer


Answer = Callable[[dict[str, Any], Any], Any]


class GoBetween:
    """Stands before a node. `refuses` methods are unknown; `change(question, answer)` may turn answers."""

    def __init__(self, url: str, refuses: tuple[str, ...] = (), change: Answer | None = None) -> None:
        self._node = NodeClient(url)
        self._refuses, self._change = refuses, change
        self.asked: list[list[str]] = []
        """The methods of each round trip."""
        me = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                many = body if isinstance(body, list) else [body]
                me.asked.append([q["method"] for q in many])
                given = me._answers(many)
                raw = json.dumps(given if isinstance(body, list) else given[0]).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(raw)))
                self.end_headers()
                self.wfile.write(raw)

            def log_message(self, *_: object) -> None:
                """Quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def _answers(self, questions: list[dict[str, Any]]) -> list[dict[str, Any]]:
        out = []
        for q in questions:
            if q["method"] in self._refuses:
                out.append({"jsonrpc": "2.0", "id": q["id"], "error": {"code": -32601, "message": "unknown method"}})
                continue
            (answer,) = self._node.batch([(q["method"], q["params"])])
            if isinstance(answer, NodeError):
                wrong = {"code": answer.code or -32000, "message": answer.sentence}
                out.append({"jsonrpc": "2.0", "id": q["id"], "error": wrong})
                continue
            if self._change is not None:
                answer = self._change(q, answer)
            out.append({"jsonrpc": "2.0", "id": q["id"], "result": answer})
        return out

    def __enter__(self) -> GoBetween:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
