"""Ways to a Trezor, each with a deadline and a way to stop: `Guard` around the library's transports.

The library's own transports wait for ever and raise whatever the operating system raises. `Guard` looks every tenth of a
second whether it was cancelled or is late, and lets nothing out but DeviceError and the library's Timeout (which
its Trezor Host Protocol needs for retransmissions).
"""

from __future__ import annotations

import contextlib
import logging
import queue
import threading
import time
from collections.abc import Iterator
from typing import Any, ClassVar, Final

from trezorlib.transport import DeviceIsBusy, Timeout, Transport, TransportException
from trezorlib.transport.bridge import BridgeException, BridgeTransport, call_bridge
from trezorlib.transport.udp import UdpTransport

from devices.access import close_program, explain_refusal
from devices.device import BadAnswer, Cancelled, DeviceError, HeldByAnother, NotFound, TimedOut, Unplugged

_CHATTY: Final = (
    "client", "protocol_v1", "transport.udp", "transport.webusb", "transport.hid", "transport.bridge",
    "thp.channel", "thp.client", "thp.thp_io",
)  # fmt: skip


def _without_contents(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.INFO


# Below INFO the library logs messages and packets, a PIN or passphrase among them: dropped, whatever level is set.
for _name in _CHATTY:
    logging.getLogger(f"trezorlib.{_name}").addFilter(_without_contents)

_SLICE: Final = 0.1
BRIDGE_SECONDS: Final = 5.0


class Guard(Transport):
    """A transport with a deadline. `patience(seconds)` starts one; every write and read is measured against it."""

    PATH_PREFIX: ClassVar[str] = "guard"
    CHUNK_SIZE: ClassVar[int | None] = 64
    ENABLED: ClassVar[bool] = True

    def __init__(self, inner: Transport, cancelled: threading.Event, *, node: str | None = None) -> None:
        self._inner = inner
        self._cancelled = cancelled
        self._deadline = float("inf")
        self._node = node
        self._deaf = False
        self._heard = False
        self.CHUNK_SIZE = inner.CHUNK_SIZE  # type: ignore[misc]

    def patience(self, seconds: float) -> None:
        """From now on `seconds` for everything that follows, until the next call."""
        self._deadline = time.monotonic() + seconds

    @contextlib.contextmanager
    def deaf(self) -> Iterator[None]:
        """Finish something short although the owner cancelled: taking leave of the device."""
        self._deaf = True
        try:
            yield
        finally:
            self._deaf = False

    def get_path(self) -> str:
        return self._inner.get_path()

    def is_open(self) -> bool:
        return self._inner.is_open()

    def _open(self) -> None:
        self._heard = False
        try:
            # An error in the middle may have left it open, with somebody's answer still in it.
            self._inner.open(reopen=True)
        except Exception as error:
            with contextlib.suppress(Exception):
                self._inner.close()
            raise open_error(error, self._node) from error

    def _close(self) -> None:
        with contextlib.suppress(Exception):  # it may be gone: nothing is left to release
            self._inner.close()

    def release(self) -> None:
        """Give the handle back, however deep it was opened."""
        if self._opened:
            self._opened = 0
            self._close()

    def write_chunk(self, chunk: bytes, /) -> None:
        self._left()
        try:
            self._inner.write_chunk(chunk)
        except DeviceError:
            raise
        except Exception as error:
            raise self._broken(error) from error

    def _broken(self, error: Exception) -> DeviceError:
        """A link that never gave a packet was not there; one that did has been cut."""
        known = link_error(error)
        return NotFound(known.detail) if isinstance(known, Unplugged) and not self._heard else known

    def read_chunk(self, *, timeout: float | None = None) -> bytes:
        end = None if timeout is None else time.monotonic() + timeout
        while True:
            left = self._left()
            if end is not None:
                left = min(left, max(0.0, end - time.monotonic()))
            try:
                packet = self._inner.read_chunk(timeout=left)
                self._heard = True
                return packet
            except Timeout:
                if end is not None and time.monotonic() >= end:
                    self._left()
                    raise
            except DeviceError:
                raise
            except Exception as error:
                raise self._broken(error) from error

    def _left(self) -> float:
        if self._cancelled.is_set() and not self._deaf:
            raise Cancelled
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimedOut
        return min(left, _SLICE)


def open_error(error: Exception, node: str | None) -> DeviceError:
    """Why a handle could not be opened."""
    if isinstance(error, DeviceError):
        return error
    name = type(error).__name__
    if isinstance(error, DeviceIsBusy) or name == "USBErrorBusy":
        return held(node, str(error))
    if node is not None:
        known = explain_refusal(node, "trezor")
        if known is not None:
            return known
    if name in ("USBErrorNoDevice", "USBErrorNotFound"):
        return Unplugged(str(error))
    if isinstance(error, ConnectionError | TransportException):
        return NotFound(str(error))
    return held(node, f"{name}: {error}")


def held(node: str | None, detail: str) -> DeviceError:
    """Held by another program: by its name where it can be seen, by the bridge's word where that has a session."""
    known = explain_refusal(node, "trezor") if node is not None else None
    if isinstance(known, HeldByAnother):
        return known
    if bridge_session():
        return HeldByAnother(
            f"{detail}; the bridge at 127.0.0.1:21325 has a session",
            sentence="Trezor Suite or its bridge is using the device.",
            next_step=close_program("trezor"),
        )
    return HeldByAnother(detail, next_step=close_program("trezor"))


def link_error(error: Exception) -> DeviceError:
    """What went wrong in the middle of an exchange."""
    text = f"{type(error).__name__}: {error}"
    if isinstance(error, BridgeException):
        if "session" in str(error.message):
            return HeldByAnother(
                text, sentence="Another program took the device over.", next_step=close_program("trezor")
            )
        return Unplugged(text)
    if isinstance(error, TransportException):
        if "size" in str(error) or "partial" in str(error):
            return BadAnswer(text)
        return Unplugged(text)
    if isinstance(error, OSError | AssertionError):
        return Unplugged(text)
    return BadAnswer(text)


# -- the ways ----------------------------------------------------------------------------------


def udp(host: str, port: int) -> Transport:
    """The maker's emulator, or the simulated device."""
    return UdpTransport(f"{host}:{port}")


class BridgeLink(BridgeTransport):
    """Trezor's bridge on loopback. Its "read" is one long request: it runs beside us, so that we can stop waiting."""

    def __init__(self, device: dict[str, Any], legacy: bool) -> None:
        super().__init__(device, legacy)
        self._answers: queue.SimpleQueue[bytes | Exception] = queue.SimpleQueue()
        self._reading = False

    def _call(self, action: str, data: str | None = None, timeout: float | None = None) -> Any:
        waits = action in ("read", "call")
        return super()._call(action, data, timeout if waits else BRIDGE_SECONDS)

    def _open(self) -> None:
        self._answers = queue.SimpleQueue()
        self._reading = False
        self.session = None  # naming another program's session would take the device away from it
        super()._open()

    def read_chunk(self, *, timeout: float | None = None) -> bytes:
        if not self._reading:
            self._reading = True
            threading.Thread(target=self._read, args=(self._answers,), name="trezor-bridge", daemon=True).start()
        try:
            answer = self._answers.get(timeout=timeout)
        except queue.Empty:
            raise Timeout("the bridge has no answer yet") from None
        self._reading = False
        if isinstance(answer, Exception):
            raise answer
        return answer

    def _read(self, answers: queue.SimpleQueue[bytes | Exception]) -> None:
        try:
            answers.put(self.handle.read_buf())
        except Exception as error:
            answers.put(error)


def bridge_devices(timeout: float = 0.3) -> list[dict[str, Any]]:
    """What the bridge at 127.0.0.1:21325 knows; empty when there is none."""
    try:
        found = call_bridge("enumerate", timeout=timeout).json()
    except Exception:
        return []
    return [d for d in found if isinstance(d, dict) and "path" in d] if isinstance(found, list) else []


def bridge_session() -> bool:
    """Some program has a session with a device through the bridge."""
    return any(d.get("session") for d in bridge_devices())
