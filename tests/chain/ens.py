"""A node for tests that knows names: its universal resolver answers as ENSIP-23 says, encoded by another library than ours."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from eth_abi.abi import decode, encode

from app.address import Address
from app.chain.client import NodeClient
from app.chain.names import UNIVERSAL_RESOLVER, namehash


class Ens:
    """A node whose universal resolver knows these entries: (name, coin type; 60 is Ethereum's) → address or an error."""

    def __init__(
        self, entries: Mapping[tuple[str, int], Address | bytes], chain_id: int = 1, empty: bool = False
    ) -> None:
        self.entries, self.chain_id, self.empty = entries, chain_id, empty
        self.asked: list[str] = []
        me = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                many = body if isinstance(body, list) else [body]
                given = [me.answer(q) for q in many]
                raw = json.dumps(given if isinstance(body, list) else given[0]).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(raw)))
                self.end_headers()
                self.wfile.write(raw)

            def log_message(self, *_: object) -> None:
                """Quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.node = NodeClient(self.url, 5)

    def answer(self, question: dict[str, Any]) -> dict[str, Any]:
        out = {"jsonrpc": "2.0", "id": question["id"]}
        if question["method"] == "eth_chainId":
            return out | {"result": hex(self.chain_id)}
        if question["method"] != "eth_call":
            return out | {"error": {"code": -32601, "message": "unknown method"}}
        call = question["params"][0]
        if Address.parse(call["to"]) != UNIVERSAL_RESOLVER:
            return out | {"result": "0x"}
        if self.empty:
            return out | {"result": "0x"}
        data = bytes.fromhex(call["data"][2:])
        assert data[:4].hex() == "9061b923"
        dns, inner = decode(["bytes", "bytes"], data[4:])
        labels, at = [], 0
        while dns[at]:
            labels.append(dns[at + 1 : at + 1 + dns[at]].decode())
            at += dns[at] + 1
        name = ".".join(labels)
        self.asked.append(name)
        coin = 60
        if inner[:4].hex() == "f1cb7e06":
            hashed, coin = decode(["bytes32", "uint256"], inner[4:])
        else:
            assert inner[:4].hex() == "3b3b57de"
            (hashed,) = decode(["bytes32"], inner[4:])
        assert hashed == namehash(name)
        found = self.entries.get((name, coin), b"")
        if isinstance(found, bytes) and not isinstance(found, Address) and found:
            return out | {"error": {"code": 3, "message": "execution reverted", "data": "0x" + found.hex()}}
        if coin == 60:
            result = encode(["address"], [str(found) if found else "0x" + "00" * 20])
        else:
            result = encode(["bytes"], [bytes(found)])
        return out | {"result": "0x" + encode(["bytes", "address"], [result, str(UNIVERSAL_RESOLVER)]).hex()}
