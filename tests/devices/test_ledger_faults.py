"""Whatever the wire does at whatever exchange of whatever operation: a named error in time, the handle released, and
never a wrong address or signature."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from devices.device import DeviceError, Signature, TimedOut, Unplugged, parse_path
from devices.ledger.client import LedgerDevice
from devices.ledger.transport import TcpTransport
from devices.simulated.ledger import SimulatedLedger

from .faulty_wire import FAULTS, HARMLESS, FaultyWire
from .ledger_bench import PATH, Owner, client, silent
from .test_ledger_client import USDC, VITALIK, WORD, permit, transaction

QUICK, PATIENT, AMPLE = 0.2, 0.4, 30.0
"""Only a silent wire costs its deadline; the other faults get an ample one: a slow machine must not add a fault."""
LONGEST = 4.5
"""Seconds in which every fault must have ended: less than the client's own deadlines."""
OTHER = parse_path("m/44'/60'/0'/0/1")
OPERATIONS: dict[str, Callable[[LedgerDevice], Any]] = {
    "settings": lambda d: dict(d.settings()),
    "addresses": lambda d: d.addresses([PATH, OTHER]),
    "show address": lambda d: d.show_address(PATH, 1, silent),
    "payment": lambda d: d.sign(transaction(to=VITALIK, value="0x1").payload, PATH, silent),
    "legacy payment": lambda d: d.sign(
        transaction(to=VITALIK, value="0x1", type="0x0", gasPrice="0x1", maxFeePerGas=None, maxPriorityFeePerGas=None)
        .payload, PATH, silent
    ),
    "token payment": lambda d: d.sign(
        transaction("0xa9059cbb" + WORD + hex(1234567)[2:].rjust(64, "0"), to=USDC).payload, PATH, silent
    ),
    "long call": lambda d: d.sign(transaction("0x12345678" + "ab" * 700, to=VITALIK).payload, PATH, silent),
    "permit": lambda d: d.sign(permit().payload, PATH, silent),
    "unfiltered permit": lambda d: d.sign(permit(contract=VITALIK).payload, PATH, silent),
}  # fmt: skip


@pytest.fixture(scope="module")
def device() -> Iterator[SimulatedLedger]:
    with SimulatedLedger(settings={"blind_signing": True, "raw_messages": True}) as made:
        owner = Owner(made)
        yield made
        owner.stop()


@pytest.fixture(scope="module")
def right(device: SimulatedLedger) -> dict[str, tuple[Any, int]]:
    """Each operation's answer over a good wire, and how many exchanges it takes."""
    out = {}
    for name, operation in OPERATIONS.items():
        with FaultyWire(device.address) as wire:
            out[name] = (operation(client(device, transport=TcpTransport(*wire.address))), wire.exchanges)
    return out


def spoiled(device: SimulatedLedger, name: str, fault: str, at: int) -> tuple[Any, float, TcpTransport, FaultyWire]:
    """What comes of an operation when one exchange goes wrong: its answer or the error, and how long it took."""
    with FaultyWire(device.address, fault, at) as wire:
        transport = TcpTransport(*wire.address)
        start = time.monotonic()
        quick, patient = (QUICK, PATIENT) if fault == "silent" else (AMPLE, AMPLE)
        try:
            answer: Any = OPERATIONS[name](client(device, transport=transport, quick=quick, patient=patient))
        except DeviceError as error:
            answer = error
        taken = time.monotonic() - start
    return answer, taken, transport, wire


def check(device: SimulatedLedger, name: str, fault: str, at: int, right: tuple[Any, int]) -> str:
    answer, taken, transport, _ = spoiled(device, name, fault, at)
    where = f"{name}: {fault} at exchange {at} of {right[1]}: {answer!r}"
    assert taken < LONGEST, where
    assert transport._socket is None, where
    if isinstance(answer, DeviceError):
        assert fault not in HARMLESS, where
        assert answer.code != "device-error" and answer.sentence and answer.next_step, where
        if fault.startswith("cut"):
            assert isinstance(answer, Unplugged), where
        if fault == "silent":
            assert isinstance(answer, TimedOut), where
        return answer.code
    if isinstance(answer, Signature) or name in ("addresses", "show address"):
        assert answer == right[0], where
    return "answered"


def places(exchanges: int, most: int) -> list[int]:
    """The first exchanges, the last ones, and some between."""
    if exchanges <= most:
        return list(range(exchanges))
    step = max(1, (exchanges - 6) // max(1, most - 6))
    return sorted({*range(4), *range(4, exchanges - 2, step), exchanges - 2, exchanges - 1})


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_at_any_exchange_ends_in_a_named_error_in_time(
    device: SimulatedLedger, right: dict[str, tuple[Any, int]], fault: str
) -> None:
    tried = 0
    for name, good in right.items():
        # A wire that is silent costs its whole time limit each time: the first and the last exchange stand for all.
        for at in (0, good[1] - 1) if fault == "silent" else places(good[1], 8):
            check(device, name, fault, at, good)
            tried += 1
    assert OPERATIONS["addresses"](client(device)) == right["addresses"][0]
    assert tried > 15


@pytest.mark.fuzz
@pytest.mark.parametrize("name", OPERATIONS)
def test_every_fault_at_every_exchange(device: SimulatedLedger, right: dict[str, tuple[Any, int]], name: str) -> None:
    codes = {check(device, name, fault, at, right[name]) for fault in FAULTS for at in range(right[name][1])}
    assert "answered" in codes and "unplugged" in codes and "timed-out" in codes


def test_an_owner_who_never_presses_is_waited_for_no_longer_than_the_limit() -> None:
    with SimulatedLedger() as quiet:
        start = time.monotonic()
        ledger = client(quiet, quick=QUICK, patient=0.5)
        with pytest.raises(TimedOut):
            ledger.sign(transaction(to=VITALIK, value="0x1").payload, PATH, silent)
        assert time.monotonic() - start < LONGEST
        # Nothing is lost: the owner rejects what it still shows, and the next call goes through.
        Owner(quiet)
        assert client(quiet).addresses([PATH])
