"""Faults at every exchange of every operation: each ends in a named state in time, frees the handle, loses nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from trezorlib.transport import Timeout, Transport

from app.transaction import Authorization
from devices.device import BadAnswer, DeviceError, DeviceIdentity, Signature
from devices.simulated.trezor import SimulatedTrezor
from devices.trezor.client import TrezorDevice
from devices.trezor.transport import udp

from .test_trezor_client import DELEGATE, message, typed_message
from .trezor_bench import ACCOUNT, PATH, Owner, client, silent, transaction

QUICK, PATIENT, AMPLE = 0.3, 0.4, 30.0
COSTLY = frozenset({"silence", "short"})
"""Faults that end only when a deadline has passed. The others get an ample one: a slow machine must not add a fault."""
LONGEST = 8.0
"""Seconds in which a fault must have ended in a state, leave-taking included: less than the client's own deadlines."""
NAMED = frozenset(
    {"unplugged", "timed-out", "bad-answer", "not-found", "rejected", "not-supported", "firmware-too-old", "busy",
     "pin-needed", "passphrase-needed", "device-error", "wrong-app", "wrong-signature"}
)  # fmt: skip


class Faulty(Transport):
    """A transport with a fault at one packet. Packets are counted in the order they are read."""

    CHUNK_SIZE = 64

    def __init__(self, inner: Transport, fault: str, at: int) -> None:
        self._inner, self._fault, self._at = inner, fault, at
        self.reads = 0
        self._again: bytes | None = None
        self.struck = False

    def get_path(self) -> str:
        return self._inner.get_path()

    def is_open(self) -> bool:
        return self._inner.is_open()

    def _open(self) -> None:
        self._inner.open()

    def _close(self) -> None:
        self._inner.close()

    def write_chunk(self, chunk: bytes, /) -> None:
        if self.struck and self._fault == "cut":
            raise OSError(19, "No such device")
        self._inner.write_chunk(chunk)

    def read_chunk(self, *, timeout: float | None = None) -> bytes:
        if self._again is not None:
            packet, self._again = self._again, None
            return packet
        if self.struck and self._fault == "cut":
            raise OSError(19, "No such device")
        if self.struck and self._fault == "silence":
            time.sleep(min(timeout or 0.1, 0.1))
            raise Timeout("silence")
        packet = self._inner.read_chunk(timeout=timeout)
        self.reads += 1
        return self._strike(packet) if self.reads == self._at else packet

    def _strike(self, packet: bytes) -> bytes:
        self.struck = True
        match self._fault:
            case "cut":
                raise OSError(19, "No such device")
            case "silence":
                raise Timeout("silence")
            case "delay":
                time.sleep(0.15)
            case "repeat":
                self._again = packet
            case "truncate":
                # The announced length is that of half the message: a success without its signature.
                if packet[:3] == b"?##":
                    half = int.from_bytes(packet[5:9], "big") // 2
                    return packet[:5] + half.to_bytes(4, "big") + packet[9 : 9 + min(half, 55)].ljust(55, b"\0")
                return packet[:32].ljust(64, b"\0")
            case "short":
                return packet[:20]
            case "corrupt":
                middle = min(15, len(packet) - 1)
                return packet[:middle] + bytes([packet[middle] ^ 0x15]) + packet[middle + 1 :]
            case "nonsense":
                return b"?##\xff\xff\x00\x00\x00\x05hello".ljust(64, b"\xaa")
        return packet


FAULTS = ("cut", "silence", "delay", "repeat", "truncate", "short", "corrupt", "nonsense")


@dataclass(frozen=True)
class Operation:
    model: str
    run: Callable[[TrezorDevice], Any]
    strict: bool = True


def signs(payload: Callable[[], Any]) -> Callable[[TrezorDevice], Any]:
    return lambda trezor: trezor.sign(payload(), PATH, silent)


LEGACY = {"gasPrice": "0x3b9aca00", "maxFeePerGas": None, "maxPriorityFeePerGas": None}
OPERATIONS = {
    "settings": Operation("trezor-t3t1", lambda t: t.settings()),
    "addresses": Operation("trezor-t3t1", lambda t: t.addresses([PATH, (*PATH[:-1], 1)])),
    "show": Operation("trezor-t1b1", lambda t: t.show_address(PATH, 1, silent)),
    "legacy": Operation("trezor-t1b1", signs(lambda: transaction(**LEGACY).payload)),
    "chunked": Operation("trezor-t3t1", signs(lambda: transaction("0x" + "ab" * 2500).payload)),
    "message": Operation("trezor-t2t1", signs(message)),
    "typed": Operation("trezor-t3b1", signs(typed_message)),
    "hashes": Operation("trezor-t1b1", signs(typed_message)),
    "authorization": Operation("trezor-t3t1", signs(lambda: Authorization(1, DELEGATE, 1)), strict=False),
}


@contextmanager
def device_of(operation: Operation) -> Iterator[SimulatedTrezor]:
    with SimulatedTrezor(model=operation.model, strict=operation.strict) as device:
        owner = Owner(device)
        yield device
        owner.stop()


def faulty(
    device: SimulatedTrezor, fault: str, at: int, quick: float = AMPLE, patient: float = AMPLE
) -> tuple[TrezorDevice, Faulty]:
    link = Faulty(udp(*device.address), fault, at)
    identity = DeviceIdentity("trezor", device.model, "faulty", "Faulty", None, "udp", simulated=True)
    return TrezorDevice(link, identity, quick=quick, patient=patient), link


def places(device: SimulatedTrezor, operation: Operation) -> tuple[int, Any]:
    """How many packets the operation reads, and its true result."""
    trezor, link = faulty(device, "none", 0)
    result = operation.run(trezor)
    return link.reads, result


def strike(device: SimulatedTrezor, operation: Operation, fault: str, at: int, truth: Any) -> bool:
    """Run with one fault and judge the end; False when the fault was not reached."""
    trezor, link = faulty(device, fault, at, *((QUICK, PATIENT) if fault in COSTLY else (AMPLE, AMPLE)))
    began = time.monotonic()
    try:
        result = operation.run(trezor)
    except DeviceError as error:
        assert error.code in NAMED, (at, error)
        assert error.sentence
        assert error.next_step
        assert fault != "delay" or error.code == "timed-out", (at, error)
    else:
        assert result == truth, f"at exchange {at} a fault gave another result"
    assert time.monotonic() - began < LONGEST, at
    assert not link.is_open(), f"at exchange {at} the handle was kept"
    return link.struck


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("name", OPERATIONS)
def test_a_fault_at_any_exchange_ends_in_a_named_state(name: str, fault: str) -> None:
    operation = OPERATIONS[name]
    with device_of(operation) as device:
        count, truth = places(device, operation)
        assert count >= 1
        # Waiting costs its deadline each time: of long conversations every few exchanges, never the same few.
        step = max(1, count // 5) if fault in ("silence", "delay") else 1
        for at in range(1, count + 1, step):
            for _ in range(5):  # a busy machine may be late before the fault even strikes
                if strike(device, operation, fault, at, truth):
                    break
            else:
                pytest.fail(f"exchange {at} was never reached")
        healthy = client(device)
        assert str(healthy.addresses([PATH])[0]) == ACCOUNT
        assert operation.run(healthy) == truth


def test_a_success_without_its_signature_is_no_success() -> None:
    with device_of(OPERATIONS["message"]) as device:
        count, _ = places(device, OPERATIONS["message"])
        for at in (count - 1, count):  # the two packets of the answer that carries the signature
            trezor, _ = faulty(device, "truncate", at)
            with pytest.raises(BadAnswer):
                trezor.sign(message(), PATH, silent)


def test_nothing_is_signed_twice_after_a_cut() -> None:
    """The answer was lost, not the signature: the device answers the same again, and our client asks only when told."""
    with device_of(OPERATIONS["legacy"]) as device:
        count, truth = places(device, OPERATIONS["legacy"])
        before = device.seen.count("EthereumSignTx")
        trezor, _ = faulty(device, "cut", count)
        with pytest.raises(DeviceError):
            OPERATIONS["legacy"].run(trezor)
        assert device.seen.count("EthereumSignTx") == before + 1
        again = OPERATIONS["legacy"].run(client(device))
        assert isinstance(again, Signature)
        assert again == truth
