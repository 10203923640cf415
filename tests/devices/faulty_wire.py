"""A wire that goes wrong: a proxy before a simulated Ledger that spoils one exchange in one way."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time

FAULTS = (
    "cut before",
    "cut after",
    "cut inside",
    "silent",
    "slow",
    "dribble",
    "truncate",
    "empty",
    "repeat",
    "twice",
    "corrupt",
    "other word",
    "oversize",
    "noise",
)
HARMLESS = frozenset({"slow", "dribble"})
"""The answer is whole and in time: nothing may be lost."""


class FaultyWire:
    """Forwards whole APDUs and answers; the exchange number `at` (from 0, counted over one connection) goes wrong."""

    def __init__(self, behind: tuple[str, int], fault: str = "", at: int = -1, *, slow: float = 0.05) -> None:
        self.fault, self.at, self.slow = fault, at, slow
        self.exchanges = 0
        self.open = 0
        """Connections a client holds now."""
        self._behind = behind
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._stopped = False
        self._thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def address(self) -> tuple[str, int]:
        host, port = self._listener.getsockname()[:2]
        return str(host), int(port)

    def __enter__(self) -> FaultyWire:
        self._thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._stopped = True
        with contextlib.suppress(OSError):
            socket.create_connection(self.address, timeout=1).close()
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while not self._stopped:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            if self._stopped:
                client.close()
                return
            self.open += 1
            with client, contextlib.suppress(OSError, ConnectionError):
                client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                with socket.create_connection(self._behind, timeout=30) as device:
                    self._talk(client, device)
            self.open -= 1

    def _talk(self, client: socket.socket, device: socket.socket) -> None:
        self.exchanges = 0
        before = b""
        while True:
            command = _frame(client, 0)
            number, self.exchanges = self.exchanges, self.exchanges + 1
            fault = self.fault if number == self.at else ""
            if fault == "cut before":
                return
            device.sendall(struct.pack(">I", len(command)) + command)
            answer = _frame(device, 2)
            self._answer(client, answer, before, fault)
            before = answer

    def _answer(self, client: socket.socket, answer: bytes, before: bytes, fault: str) -> None:
        data, word = answer[:-2], answer[-2:]
        whole = _packed(answer)
        match fault:
            case "cut after":
                raise ConnectionError
            case "cut inside":
                client.sendall(whole[: max(2, len(whole) // 2)])
                raise ConnectionError
            case "silent":
                while client.recv(4096):
                    pass
                raise ConnectionError
            case "slow":
                time.sleep(self.slow)
                client.sendall(whole)
            case "dribble":
                for byte in whole:
                    client.sendall(bytes([byte]))
            case "truncate":
                client.sendall(_packed(data[: len(data) // 2] + word))
            case "empty":
                client.sendall(_packed(b"\x90\x00"))
            case "repeat":
                client.sendall(_packed(before or b"\x90\x00"))
            case "twice":
                client.sendall(whole + whole)
            case "corrupt":
                at = len(data) // 2
                client.sendall(_packed(data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :] + word) if data else whole)
            case "other word":
                client.sendall(_packed(data + b"\x6f\x42"))
            case "oversize":
                client.sendall(b"\x7f\xff\xff\xff" + whole)
            case "noise":
                client.sendall(b"\x00\x00\x00\x03" + bytes(range(200, 240)))
            case _:
                client.sendall(whole)


def _packed(answer: bytes) -> bytes:
    return struct.pack(">I", len(answer) - 2) + answer


def _frame(link: socket.socket, extra: int) -> bytes:
    size = int.from_bytes(_exactly(link, 4), "big")
    return _exactly(link, size + extra)


def _exactly(link: socket.socket, size: int) -> bytes:
    out = b""
    while len(out) < size:
        piece = link.recv(size - len(out))
        if not piece:
            raise ConnectionError
        out += piece
    return out
