"""Faults on the Safe 7's encrypted channel: repeated and broken packets are healed, all else ends in a named state."""

from __future__ import annotations

import time

import pytest

from devices.device import DeviceError, DeviceIdentity
from devices.owner import ForgetfulStore
from devices.simulated.trezor_thp import SimulatedSafe7
from devices.trezor.client import TrezorDevice
from devices.trezor.options import TrezorOptions
from devices.trezor.transport import udp

from .test_trezor_client import message
from .test_trezor_faults import NAMED, Faulty
from .test_trezor_thp import Reader, client, code_on
from .trezor_bench import PATH, Owner, silent

QUICK, AMPLE, LONGEST = 0.8, 30.0, 25.0
STEPS = {"silence": 5, "corrupt": 3, "truncate": 3}
"""Faults that cost their deadline: of a long conversation every few packets."""


def faulty(
    device: SimulatedSafe7, store: ForgetfulStore, fault: str, at: int, seconds: float
) -> tuple[TrezorDevice, Faulty]:
    link = Faulty(udp(*device.address), fault, at)
    identity = DeviceIdentity("trezor", "trezor-t3w1", "faulty", "Faulty", None, "udp", simulated=True)
    options = TrezorOptions(credentials=store)
    return TrezorDevice(link, identity, options, quick=seconds, patient=seconds), link


@pytest.mark.parametrize("fault", ["cut", "repeat", "corrupt", "truncate", "silence"])
def test_a_fault_on_the_channel_ends_in_a_named_state_or_is_healed(fault: str) -> None:
    store = ForgetfulStore()
    with SimulatedSafe7() as device:
        owner = Owner(device)
        client(device, TrezorOptions(owner=Reader(code_on(device)), credentials=store)).pair(silent)
        trezor, link = faulty(device, store, "none", 0, AMPLE)
        truth = trezor.sign(message(), PATH, silent)
        count, healed = link.reads, 0
        for at in range(1, count + 1, STEPS.get(fault, 1)):
            trezor, link = faulty(device, store, fault, at, AMPLE if fault == "cut" else QUICK)
            began = time.monotonic()
            try:
                assert trezor.sign(message(), PATH, silent) == truth, at
                healed += 1
            except DeviceError as error:
                assert error.code in NAMED | {"not-paired", "cancelled"}, (at, error)
            assert time.monotonic() - began < LONGEST, at
            assert not link.is_open(), at
        owner.stop()
        if fault == "repeat":
            assert healed * 4 >= count * 3, f"{healed} of {count} repeats healed"
        again = Owner(device)
        assert client(device, TrezorOptions(credentials=store)).sign(message(), PATH, silent) == truth
        again.stop()
