"""The outside of a simulated Trezor: packets of 64 bytes over UDP, protocol v1 in and out, as Trezor's emulator does.

PINGPING is answered with PONGPONG at any time, also while a dialog is open. Answers go to whoever wrote last.
"""

from __future__ import annotations

import contextlib
import queue
import socket
import struct
import threading
from typing import Final

from trezorlib import messages
from trezorlib.mapping import DEFAULT_MAPPING
from trezorlib.protobuf import MessageType

PACKET: Final = 64
_POLL: Final = 0.05
_MOST: Final = 1 << 20


class Assembler:
    """Puts the packets of protocol v1 together: `?##`, number and length, then `?` and the rest."""

    def __init__(self) -> None:
        self._number = 0
        self._size: int | None = None
        self._body = bytearray()

    def add(self, packet: bytes) -> tuple[int, bytes] | None:
        """The message that is whole now, if any. A new `?##` begins anew; what fits nowhere is dropped."""
        if packet[:3] == b"?##":
            self._number, self._size = struct.unpack(">HL", packet[3:9])
            self._body = bytearray(packet[9:])
        elif packet[:1] == b"?" and self._size is not None:
            self._body += packet[1:]
        else:
            return None
        if self._size is None or self._size > _MOST or len(self._body) < self._size:
            return None
        whole = self._number, bytes(self._body[: self._size])
        self._size = None
        return whole


def packets(number: int, body: bytes) -> list[bytes]:
    """A message as protocol v1 cuts it."""
    stream = b"##" + struct.pack(">HL", number, len(body)) + body
    room = PACKET - 1
    return [(b"?" + stream[i : i + room]).ljust(PACKET, b"\0") for i in range(0, len(stream), room)]


class UdpPort:
    """A UDP socket of a simulated Trezor. `inbox` holds the messages that came, in order."""

    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((host, port))
        self._socket.settimeout(_POLL)
        self._peer: tuple[str, int] | None = None
        self._assembler = Assembler()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None
        self.inbox: queue.SimpleQueue[MessageType] = queue.SimpleQueue()

    @property
    def address(self) -> tuple[str, int]:
        host, port = self._socket.getsockname()[:2]
        return str(host), int(port)

    def start(self) -> None:
        self._thread = threading.Thread(target=self._listen, name="simulated-trezor-udp", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._thread is not None:
            self._thread.join(5)
        self._socket.close()

    def _listen(self) -> None:
        while not self._stopped.is_set():
            try:
                packet, peer = self._socket.recvfrom(PACKET * 2)
            except TimeoutError:
                continue
            except OSError:
                if self._stopped.is_set():
                    return
                continue  # the other side closed its port: nothing to say to it
            if packet == b"PINGPING":
                with contextlib.suppress(OSError):
                    self._socket.sendto(b"PONGPONG", peer)
                continue
            if len(packet) != PACKET:
                continue
            if peer != self._peer:
                self._peer, self._assembler = peer, Assembler()
            self.take(packet)

    def take(self, packet: bytes) -> None:
        """One packet of 64 bytes from the host."""
        whole = self._assembler.add(packet)
        if whole is not None:
            self._deliver(*whole)

    def emit(self, packet: bytes) -> None:
        """One packet of 64 bytes to whoever wrote last."""
        if self._peer is not None:
            with contextlib.suppress(OSError):
                self._socket.sendto(packet, self._peer)

    def _deliver(self, number: int, body: bytes) -> None:
        try:
            self.inbox.put(DEFAULT_MAPPING.decode(number, body))
        except KeyError:
            self.send(messages.Failure(code=messages.FailureType.UnexpectedMessage, message="Unknown message"))
        except Exception:
            self.send(messages.Failure(code=messages.FailureType.DataError, message="Failed to decode message"))

    def send(self, message: MessageType) -> None:
        number, body = DEFAULT_MAPPING.encode(message)
        for packet in packets(number, body):
            self.emit(packet)
