"""APDUs to a Ledger and back: over USB HID, and over the TCP socket of its makers' emulator.

Every read and write has a time limit. Whatever goes wrong leaves as a DeviceError; the handle is closed with the
session. Wire: facts/ledger (4-byte framed TCP; HID packets of 64 bytes, channel 0101, tag 05).
"""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

from devices.access import close_program, explain_refusal
from devices.device import BadAnswer, Cancelled, HeldByAnother, NotFound, TimedOut, Unplugged

VENDOR: Final = 0x2C97
USAGE_PAGE: Final = 0xFFA0
CHANNEL: Final = b"\x01\x01"
TAG: Final = 0x05
PACKET: Final = 64
MAX_ANSWER: Final = 65_535
_SLICE: Final = 0.1
"""How often a waiting read looks whether it was cancelled, in seconds."""

PRODUCTS: Final = {
    0x10: "ledger-nanos",
    0x40: "ledger-nanox",
    0x50: "ledger-nanosp",
    0x60: "ledger-stax",
    0x70: "ledger-flex",
    0x80: "ledger-apex",
}
"""High byte of the USB product id → model; the low byte says which interfaces and app are open."""


class Transport(Protocol):
    """One way to a device. `open` before, `close` after; `exchange` raises DeviceError subclasses only."""

    kind: str

    def open(self, timeout: float) -> None: ...
    def exchange(self, apdu: bytes, timeout: float, cancelled: threading.Event) -> tuple[bytes, int]:
        """Send one APDU; the data and the status word that come back within `timeout` seconds."""
        ...

    def close(self) -> None: ...


@contextlib.contextmanager
def opened(transport: Transport, timeout: float) -> Iterator[Transport]:
    """Hold the handle only while needed."""
    try:
        transport.open(timeout)
        yield transport
    finally:
        transport.close()


def _left(deadline: float, cancelled: threading.Event) -> float:
    if cancelled.is_set():
        raise Cancelled
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimedOut
    return min(left, _SLICE)


# -- TCP ----------------------------------------------------------------------------------------


class TcpTransport:
    """The emulator's socket: 4-byte length and APDU; back 4-byte length of the data, data, status word."""

    kind = "tcp"

    def __init__(self, host: str, port: int) -> None:
        self.address = (host, port)
        self._socket: socket.socket | None = None

    def open(self, timeout: float) -> None:
        try:
            self._socket = socket.create_connection(self.address, timeout=timeout)
        except TimeoutError:
            raise TimedOut(f"no connection to {self.address[0]}:{self.address[1]}") from None
        except OSError as error:
            raise NotFound(f"{self.address[0]}:{self.address[1]}: {error}") from None
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def exchange(self, apdu: bytes, timeout: float, cancelled: threading.Event) -> tuple[bytes, int]:
        link = self._socket
        if link is None:
            raise Unplugged("the connection is closed")
        deadline = time.monotonic() + timeout
        try:
            self._in_step(link)
            link.settimeout(timeout)
            link.sendall(struct.pack(">I", len(apdu)) + apdu)
            size = int.from_bytes(self._read(link, 4, deadline, cancelled), "big")
            if size > MAX_ANSWER:
                raise BadAnswer(f"announces an answer of {size} bytes")
            body = self._read(link, size + 2, deadline, cancelled)
        except TimeoutError:
            raise TimedOut from None
        except OSError as error:
            raise Unplugged(str(error)) from None
        return body[:-2], int.from_bytes(body[-2:], "big")

    def _in_step(self, link: socket.socket) -> None:
        """An answer that nobody waited for must not answer the next question."""
        if select.select([link], [], [], 0)[0]:
            if not link.recv(1, socket.MSG_PEEK):
                raise Unplugged("the connection was closed")
            raise BadAnswer("an answer came that nobody had asked for")

    def _read(self, link: socket.socket, size: int, deadline: float, cancelled: threading.Event) -> bytes:
        out = bytearray()
        while len(out) < size:
            link.settimeout(_left(deadline, cancelled))
            try:
                piece = link.recv(size - len(out))
            except TimeoutError:
                continue
            if not piece:
                raise Unplugged("the connection was closed in the middle of an answer")
            out += piece
        return bytes(out)

    def close(self) -> None:
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.close()
            self._socket = None


# -- HID ----------------------------------------------------------------------------------------


def packets(apdu: bytes) -> Iterator[bytes]:
    """The HID packets of one APDU: channel, tag, counter, then the length and the bytes, padded to 64."""
    body = struct.pack(">H", len(apdu)) + apdu
    room = PACKET - 5
    for number, at in enumerate(range(0, len(body), room)):
        yield (CHANNEL + bytes([TAG]) + struct.pack(">H", number) + body[at : at + room]).ljust(PACKET, b"\0")


class Assembler:
    """Puts the packets of one answer together. `add` returns the answer once it is whole."""

    def __init__(self) -> None:
        self._number = 0
        self._size = 0
        self._body = bytearray()

    def add(self, packet: bytes) -> bytes | None:
        if len(packet) < 7 or packet[:2] != CHANNEL or packet[2] != TAG:
            raise BadAnswer(f"a packet begins with {packet[:3].hex()}, not {CHANNEL.hex()}{TAG:02x}")
        number = int.from_bytes(packet[3:5], "big")
        if number != self._number:
            raise BadAnswer(f"packet {number} came where {self._number} was due")
        piece = packet[5:PACKET]
        if number == 0:
            self._size = int.from_bytes(piece[:2], "big")
            piece = piece[2:]
            if self._size < 2:
                raise BadAnswer("an answer without a status word")
        self._number += 1
        self._body += piece
        return bytes(self._body[: self._size]) if len(self._body) >= self._size else None


@dataclass(frozen=True, slots=True)
class HidCandidate:
    """A Ledger on USB. `key` names the port it is plugged into: it stays while product id and path change."""

    path: bytes
    key: str
    product_id: int
    model: str
    product: str


def _hid_module() -> Any:
    """hidapi's hidraw backend where there is one: the other one takes the device from every other program."""
    if sys.platform == "linux":
        with contextlib.suppress(ImportError):
            import hidraw  # type: ignore[import-not-found, import-untyped, unused-ignore]

            return hidraw
    import hid

    return hid


def port_of(path: bytes, root: Path = Path("/sys/class/hidraw")) -> str | None:
    """The USB port of a hidraw node, such as `1-2.1`, from sysfs; None elsewhere."""
    try:
        device = (root / path.decode().rsplit("/", 1)[-1] / "device").resolve(strict=True)
    except (OSError, UnicodeDecodeError):
        return None
    # …/usb1/1-2/1-2:1.0/0003:2C97:5011.0004
    for part in reversed(device.parts):
        if ":" in part and part[0].isdigit() and "-" in part:
            return part.split(":", 1)[0]
    return None


def hid_candidates(enumerate_hid: Callable[[int, int], list[dict[str, Any]]] | None = None) -> list[HidCandidate]:
    """The Ledgers on USB, one entry a device. Never raises: what cannot be listed is not there."""
    try:
        found = (enumerate_hid or _hid_module().enumerate)(VENDOR, 0)
    except Exception:  # a broken driver must not take the window down
        return []
    out: dict[str, HidCandidate] = {}
    for entry in found:
        if entry.get("interface_number") != 0 and entry.get("usage_page") != USAGE_PAGE:
            continue
        path, product_id = entry["path"], entry["product_id"]
        model = PRODUCTS.get(product_id >> 8, "ledger-unknown")
        key = port_of(path) or f"{model}-{entry.get('serial_number') or ''}-{path.decode(errors='replace')}"
        out.setdefault(key, HidCandidate(path, key, product_id, model, entry.get("product_string") or ""))
    return list(out.values())


def _drain(handle: Any) -> None:
    """Throw away what the device said before it was asked: it must not answer the next question."""
    for _ in range(MAX_ANSWER // PACKET):
        if not handle.read(PACKET + 1):
            return
    raise BadAnswer("the device talks without being asked")


class HidTransport:
    """A Ledger on USB, looked up again at each opening because its path changes when an app opens."""

    kind = "hid"

    def __init__(self, key: str, *, find: Callable[[], list[HidCandidate]] = hid_candidates, api: Any = None) -> None:
        self.key = key
        self._find = find
        self._api = api
        self._handle: Any = None

    def open(self, timeout: float) -> None:
        deadline = time.monotonic() + timeout
        while True:
            candidate = next((c for c in self._find() if c.key == self.key), None)
            if candidate is not None:
                break
            if time.monotonic() >= deadline:
                raise NotFound("it is not on the USB port where it was")
            time.sleep(0.05)  # it leaves the bus for a moment when an app opens or closes
        api = self._api or _hid_module()
        handle = api.device()
        try:
            handle.open_path(candidate.path)
            handle.set_nonblocking(True)
            _drain(handle)
        except Exception as error:
            with contextlib.suppress(Exception):
                handle.close()
            held = HeldByAnother(str(error), next_step=close_program("ledger"))
            raise explain_refusal(candidate.path, "ledger") or held from None
        self._handle = handle

    def exchange(self, apdu: bytes, timeout: float, cancelled: threading.Event) -> tuple[bytes, int]:
        handle = self._handle
        if handle is None:
            raise Unplugged("the device is closed")
        deadline = time.monotonic() + timeout
        try:
            _drain(handle)
            for packet in packets(apdu):
                if handle.write(b"\0" + packet) < 0:
                    raise Unplugged("a packet could not be written")
            assembler = Assembler()
            while True:
                left = _left(deadline, cancelled)
                packet = bytes(handle.read(PACKET, timeout_ms=max(1, int(left * 1000))))
                if packet:
                    answer = assembler.add(packet)
                    if answer is not None:
                        return answer[:-2], int.from_bytes(answer[-2:], "big")
        except OSError as error:
            raise Unplugged(str(error)) from None
        except ValueError as error:  # hidapi: "not open"
            raise Unplugged(str(error)) from None

    def close(self) -> None:
        if self._handle is not None:
            with contextlib.suppress(Exception):
                self._handle.close()
            self._handle = None
