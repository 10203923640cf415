"""A node the user chose: JSON-RPC with deadlines, bounded answers and errors in words. Nothing else is ever asked.

Calls block; they belong on a worker thread. A connection is kept open for each thread that asks.
"""

from __future__ import annotations

import base64
import contextlib
import http.client
import json
import socket
import ssl
import threading
import time
import urllib.request
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from app.address import Address
from app.border import read_json
from app.transaction import Transaction

LARGEST_ANSWER: Final = 64 * 1024 * 1024
_TIMEOUT: Final = 10.0
_BATCH: Final = 90
"""Public nodes refuse batches above some hundred calls."""
_AT_ONCE: Final = 6
"""Connections for a node that refuses batches."""
METHOD_UNKNOWN: Final = -32601


class NodeError(Exception):
    """The node did not answer, or said no. `sentence` is for the user."""

    def __init__(self, sentence: str, *, code: int | None = None, data: Any = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code
        self.data = data
        """What a failed call gave back, as 0x hex."""


class NodeClient:
    """One node. `url` is http or https; a name and password in it are sent as basic authentication.

    `timeout` is for a whole round trip in seconds, however slowly the bytes arrive.
    """

    def __init__(self, url: str, timeout: float = _TIMEOUT) -> None:
        if not url.startswith(("http://", "https://")):
            raise NodeError(f"{url!r} is no address of a node; it starts with http:// or https://")
        try:
            parts = urlsplit(url)
            self._host, self._port = parts.hostname or "", parts.port
        except ValueError:
            raise NodeError(f"{url!r} is no address of a node; its host or port is malformed") from None
        if not self._host:
            raise NodeError(f"{url!r} is no address of a node; it names no host")
        self.url = url
        self.timeout = timeout
        self.deadline: float | None = None
        """When all that is asked must be over (`time.monotonic`), beside the limit of each round trip."""
        self.lacks: set[str] = set()
        """Methods this node said it does not know; they are not asked again."""
        self._secure = parts.scheme == "https"
        self._path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        self._headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if parts.username is not None:
            pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            self._headers["Authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()
        self._open = threading.local()
        self._batches = True

    @property
    def label(self) -> str:
        """Host and port: what may be shown, without passwords and keys."""
        return self._host + (f":{self._port}" if self._port else "")

    def call(self, method: str, *params: Any) -> Any:
        """One answer. Raises NodeError."""
        (answer,) = self.batch([(method, list(params))])
        if isinstance(answer, NodeError):
            raise answer
        return answer

    def batch(self, calls: Sequence[tuple[str, list[Any]]]) -> list[Any]:
        """All answers of one round trip; a refused call is a NodeError in its place. Raises NodeError for the whole."""
        if not calls:
            return []
        if len(calls) > 1 and not self._batches:
            return self._singly(calls)
        out: list[Any] = []
        for start in range(0, len(calls), _BATCH):
            part = calls[start : start + _BATCH]
            given = self._ask(part)
            if given is None:
                self._batches = False
                return out + self._singly(calls[start:])
            out += given
        for (method, _), answer in zip(calls, out, strict=True):
            if isinstance(answer, NodeError) and answer.code == METHOD_UNKNOWN:
                self.lacks.add(method)
        return out

    def _singly(self, calls: Sequence[tuple[str, list[Any]]]) -> list[Any]:
        """For a node that takes no batches."""

        def one(call: tuple[str, list[Any]]) -> Any:
            try:
                return (self._ask([call]) or [NodeError("The node left a question unanswered.")])[0]
            except NodeError as error:
                return error

        with ThreadPoolExecutor(_AT_ONCE) as pool:
            out = list(pool.map(one, calls))
        if all(isinstance(a, NodeError) and a.code is None for a in out):
            raise out[0]
        return out

    def _ask(self, calls: Sequence[tuple[str, list[Any]]]) -> list[Any] | None:
        """One round trip; None when the node refuses that several are asked at once."""
        body = [{"jsonrpc": "2.0", "id": i, "method": m, "params": p} for i, (m, p) in enumerate(calls)]
        raw = self._post(json.dumps(body if len(calls) > 1 else body[0]).encode())
        try:
            given = read_json(raw)
        except ValueError:
            raise NodeError("The node's answer is no JSON.") from None
        if isinstance(given, dict):
            if len(calls) > 1:
                return None
            given = [given]
        if not isinstance(given, list):
            raise NodeError("The node's answer is no JSON-RPC.")
        out: list[Any] = [NodeError("The node left a question unanswered.") for _ in calls]
        for answer in given:
            place = answer.get("id") if isinstance(answer, dict) else None
            if not isinstance(place, int) or isinstance(place, bool) or not 0 <= place < len(out):
                continue
            wrong = answer.get("error")
            if wrong:
                said = wrong.get("message", "") if isinstance(wrong, dict) else str(wrong)
                code = wrong.get("code") if isinstance(wrong, dict) else None
                data = wrong.get("data") if isinstance(wrong, dict) else None
                code = code if isinstance(code, int) else None
                out[place] = NodeError(f"The node refused: {_plain(said)}", code=code, data=data)
            else:
                out[place] = answer.get("result")
        return out

    def _post(self, body: bytes) -> bytes:
        now = time.monotonic()
        end = now + self.timeout if self.deadline is None else min(now + self.timeout, self.deadline)
        if end <= now:
            raise NodeError("The node took too long over the questions before this one.")
        kept = getattr(self._open, "connection", None) is not None
        try:
            try:
                return self._exchange(body, end)
            except (OSError, http.client.HTTPException):
                # A connection that was kept may have been closed by the other side; a new one is tried once.
                if not kept or time.monotonic() >= end:
                    raise
                self.close()
                return self._exchange(body, end)
        except BaseException as error:
            self.close()
            if isinstance(error, NodeError) or not isinstance(error, (OSError, http.client.HTTPException)):
                raise
            if isinstance(error, TimeoutError) or time.monotonic() >= end:
                raise NodeError(f"The node did not answer within {end - now:.0f} seconds.") from None
            if isinstance(error, http.client.HTTPException):
                raise NodeError("The node's answer is no HTTP, or broke off.") from None
            reason = getattr(error, "verify_message", None) or error.strerror or str(error) or type(error).__name__
            raise NodeError(f"The node cannot be reached ({reason}).") from None

    def _exchange(self, body: bytes, end: float) -> bytes:
        connection: http.client.HTTPConnection | None = getattr(self._open, "connection", None)
        if connection is None:
            connection = self._open.connection = self._connect()
            connection.timeout = max(end - time.monotonic(), 0.001)
            connection.connect()
            connection.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock = connection.sock
        # Each wait for bytes has a limit of its own; only a watch over the whole stops an answer that trickles.
        watch = threading.Timer(max(end - time.monotonic(), 0.001), _cut, (sock,))
        watch.daemon = True
        watch.start()
        try:
            sock.settimeout(max(end - time.monotonic(), 0.001))
            connection.request("POST", self._path, body, self._headers)
            answer = connection.getresponse()
            if answer.status != 200:
                raise NodeError(f"The node answered with HTTP status {answer.status}.")
            raw = answer.read(LARGEST_ANSWER + 1)
            if len(raw) > LARGEST_ANSWER:
                raise NodeError("The node's answer is too large.")
            if time.monotonic() >= end:
                raise TimeoutError
            if answer.length:
                raise http.client.IncompleteRead(raw, answer.length)
            if answer.will_close:
                self.close()
            return raw
        finally:
            watch.cancel()

    def _connect(self) -> http.client.HTTPConnection:
        scheme = "https" if self._secure else "http"
        local = self._host in ("localhost", "127.0.0.1", "::1")
        proxy = None if local or urllib.request.proxy_bypass(self._host) else urllib.request.getproxies().get(scheme)
        if proxy and self._secure:
            via = urlsplit(proxy)
            tunnel = http.client.HTTPSConnection(via.hostname or "", via.port, timeout=self.timeout)
            tunnel.set_tunnel(self._host, self._port or 443)
            return tunnel
        if self._secure:
            return http.client.HTTPSConnection(
                self._host, self._port, timeout=self.timeout, context=ssl.create_default_context()
            )
        return http.client.HTTPConnection(self._host, self._port, timeout=self.timeout)

    def close(self) -> None:
        """Give this thread's connection back."""
        connection = getattr(self._open, "connection", None)
        if connection is not None:
            connection.close()
        self._open.connection = None

    # -- what signing needs -----------------------------------------------------------------------
    def chain_id(self) -> int:
        return int(self.call("eth_chainId"), 16)

    def fill_transaction(self, tx: Transaction, account: Address) -> Transaction:
        """Nonce, gas (a quarter more than the estimate) and EIP-1559 fees where the asker left them open."""
        if not tx.missing:
            return tx
        call = {"from": str(account), "value": hex(tx.value_wei), "data": "0x" + tx.data.hex()}
        if tx.to is not None:
            call["to"] = str(tx.to)
        nonce, gas, block = self.batch(
            [
                ("eth_getTransactionCount", [str(account), "pending"]),
                ("eth_estimateGas", [call]),
                ("eth_getBlockByNumber", ["latest", False]),
            ]
        )
        if isinstance(nonce, NodeError):
            raise nonce
        if tx.nonce is None:
            tx = replace(tx, nonce=int(nonce, 16))
        if tx.gas is None:
            if isinstance(gas, NodeError):
                raise NodeError(f"It would fail. {gas.sentence}")
            estimate = int(gas, 16)
            tx = replace(tx, gas=estimate if estimate == 21_000 else estimate + estimate // 4)
        if tx.missing:
            tip = 10**9
            base = int(block["baseFeePerGas"], 16) if isinstance(block, dict) and block.get("baseFeePerGas") else None
            if base is None or tx.type in (0, 1):
                tx = replace(tx, gas_price=int(self.call("eth_gasPrice"), 16))
            else:
                tx = replace(tx, max_priority_fee_per_gas=tip, max_fee_per_gas=2 * base + tip)
        return tx

    def broadcast(self, raw: bytes) -> bytes:
        """Send signed bytes; a node that has them already counts as success. Returns the hash."""
        from app.address import keccak256

        tx_hash = keccak256(raw)
        try:
            self.call("eth_sendRawTransaction", "0x" + raw.hex())
        except NodeError as error:
            if "already known" not in error.sentence.lower() and "known transaction" not in error.sentence.lower():
                raise
        return tx_hash


def _cut(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


def _plain(text: Any) -> str:
    """A node's own words: short, on one line, without control characters."""
    return "".join(c if c.isprintable() else " " for c in str(text)[:200])
