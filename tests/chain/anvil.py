"""A local node for tests: anvil from npm, with a stage's world in it, and a go-between that refuses, lies or dawdles."""

from __future__ import annotations

import platform
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.chain.client import NodeClient, NodeError
from tests.chain.rpc import Refusal, RpcNode
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


Change = Callable[[dict[str, Any], Any], Any]


class GoBetween(RpcNode):
    """Stands before a node. `refuses` methods are unknown; `change(question, answer)` may turn answers."""

    def __init__(self, url: str, refuses: tuple[str, ...] = (), change: Change | None = None) -> None:
        self._node = NodeClient(url)
        self._refuses, self._change = refuses, change
        super().__init__(self._passed_on)

    def _passed_on(self, method: str, params: list[Any]) -> Any:
        if method in self._refuses:
            raise Refusal
        (answer,) = self._node.batch([(method, params)])
        if isinstance(answer, NodeError):
            raise Refusal(answer.code or -32000, answer.sentence)
        return answer if self._change is None else self._change({"method": method, "params": params}, answer)
