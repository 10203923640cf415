"""The hub: devices come and go, each has one owner and one queue, and none stands in another's way."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import CancelledError
from types import SimpleNamespace
from typing import Any

import pytest

from app.address import Address, keccak256
from app.request import Payload, Request
from devices.device import (
    Cancelled,
    Device,
    DeviceError,
    DeviceIdentity,
    HeldByAnother,
    Locked,
    NoPermission,
    NotFound,
    Progress,
    Prompt,
    Signature,
    Unplugged,
)
from devices.discovery import Candidate
from devices.hub import Hub, HubEvent
from tests.waiting import PATIENCE, until


class FakeDevice:
    """A device whose calls wait until the test lets them go on."""

    def __init__(self, identity: DeviceIdentity, seed: int = 0) -> None:
        self.identity = identity
        self.seed = seed
        self.state: DeviceError | None = None
        self.stopped = threading.Event()
        self.reads = 0

    def settings(self) -> Mapping[str, bool]:
        self.reads += 1
        if self.state is not None:
            raise self.state
        return {}

    def addresses(self, paths: Sequence[Sequence[int]]) -> list[Address]:
        return [Address(keccak256(repr((self.seed, list(path))).encode())[12:]) for path in paths]

    def show_address(self, path: Sequence[int], chain_id: int, progress: Progress) -> Address:
        raise NotImplementedError

    def sign(self, payload: Payload, path: Sequence[int], progress: Progress) -> Signature:
        raise NotImplementedError

    def prompt(self, request: Request, path: Sequence[int]) -> Prompt:
        raise NotImplementedError

    def cancel(self) -> None:
        self.stopped.set()

    def close(self) -> None:
        pass

    def dialog(self, let_go: threading.Event) -> str:
        """A call that waits for the owner."""
        self.stopped.clear()
        while not let_go.wait(0.005):
            if self.stopped.is_set():
                raise Cancelled
        return f"signed by {self.identity.key}"


class Bus:
    """What is plugged in, as a discovery."""

    def __init__(self, grace: float = 0.0) -> None:
        self.here: dict[str, FakeDevice] = {}
        self.errors: dict[str, DeviceError] = {}
        self.grace = grace
        self.broken = False

    def plug(self, key: str, seed: int = 0) -> FakeDevice:
        device = FakeDevice(DeviceIdentity("ledger", "ledger-nanosp", key, "Nano S Plus", None, "usb"), seed)
        self.here[key] = device
        return device

    def __call__(self) -> Iterable[Candidate]:
        if self.broken:
            raise OSError("no bus")
        for key, device in self.here.items():
            yield Candidate(device.identity, lambda d=device: d, self.errors.get(key), self.grace)  # type: ignore[misc]


@pytest.fixture
def bus() -> Bus:
    return Bus()


@pytest.fixture
def hub(bus: Bus) -> Iterable[Hub]:
    made = Hub(discoveries=[bus])
    yield made
    made.stop()


def settle(hub: Hub) -> None:
    """Look, and wait for the reading of what is new and for what is told of it: a call behind it in the same queue."""
    hub.refresh()
    for found in hub.devices():
        hub.run(found.identity.key, lambda device: None).result(PATIENCE)


def dialog(let_go: threading.Event) -> Callable[[Device], str]:
    def work(device: Device) -> str:
        assert isinstance(device, FakeDevice)
        return device.dialog(let_go)

    return work


def test_devices_appear_are_read_and_vanish_with_an_event_each(hub: Hub, bus: Bus) -> None:
    seen: list[tuple[str, str]] = []
    told = []
    hub.watch(lambda e: seen.append((e.kind, e.found.identity.key)))
    hub.listen(lambda: told.append(1))
    bus.plug("port-1")
    settle(hub)
    assert len(hub.devices()[0].accounts) == 9
    del bus.here["port-1"]
    hub.refresh()
    assert hub.devices() == ()
    kinds = [k for k, _ in seen]
    assert kinds.count("appeared") == kinds.count("vanished") == 1 and kinds[-1] == "vanished"
    assert len(told) == len(seen)


def test_two_of_one_model_are_told_apart_by_port_and_by_first_address(hub: Hub, bus: Bus) -> None:
    bus.plug("port-1", seed=1)
    settle(hub)
    assert [f.identity.label for f in hub.devices()] == ["Nano S Plus"]
    bus.plug("port-2", seed=2)
    hub.refresh()
    assert len({f.identity.label for f in hub.devices()}) == 2
    settle(hub)
    one, two = hub.devices()
    assert one.identity.fingerprint is not None
    assert one.identity.label == f"Nano S Plus · {one.identity.fingerprint[:6]}…{one.identity.fingerprint[-4:]}"
    assert one.identity.label != two.identity.label
    assert one.identity.key != two.identity.key
    assert one.identity.fingerprint != two.identity.fingerprint
    for found in (one, two):
        account = next(iter(found.accounts))
        held = hub.holder(account)
        assert held is not None and held[0].identity.key == found.identity.key


def test_a_second_request_waits_in_the_queue_of_its_device(hub: Hub, bus: Bus) -> None:
    bus.plug("port-1")
    settle(hub)
    first, second = threading.Event(), threading.Event()
    order: list[str] = []
    a = hub.run("port-1", dialog(first))
    b = hub.run("port-1", dialog(second))
    a.add_done_callback(lambda _: order.append("a"))
    b.add_done_callback(lambda _: order.append("b"))
    second.set()
    until(lambda: hub.devices()[0].busy and hub.devices()[0].queued == 1)
    time.sleep(0.02)
    assert not b.done()
    first.set()
    assert a.result(PATIENCE) == b.result(PATIENCE) == "signed by port-1"
    assert order == ["a", "b"]


def test_unplugging_one_of_two_leaves_the_others_signing_untouched(hub: Hub, bus: Bus) -> None:
    bus.plug("port-1")
    bus.plug("port-2")
    settle(hub)
    let_go = threading.Event()
    a, b, c = (hub.run(k, dialog(let_go)) for k in ("port-1", "port-2", "port-1"))
    until(lambda: all(f.busy for f in hub.devices()))
    del bus.here["port-1"]
    hub.refresh()
    with pytest.raises(Unplugged):
        a.result(PATIENCE)
    with pytest.raises(Unplugged):
        c.result(PATIENCE)
    assert not b.done()
    let_go.set()
    assert b.result(PATIENCE) == "signed by port-2"


def test_stopping_a_queued_request_leaves_the_running_one(hub: Hub, bus: Bus) -> None:
    bus.plug("port-1")
    settle(hub)
    let_go = threading.Event()
    a = hub.run("port-1", dialog(let_go))
    b = hub.run("port-1", dialog(let_go))
    until(lambda: hub.devices()[0].busy)
    hub.cancel("port-1", b)
    with pytest.raises(CancelledError):
        b.result(PATIENCE)
    assert not a.done()
    let_go.set()
    assert a.result(PATIENCE) == "signed by port-1"


def test_stopping_a_running_request_ends_it_and_not_the_next(hub: Hub, bus: Bus) -> None:
    bus.plug("port-1")
    settle(hub)
    let_go = threading.Event()
    a = hub.run("port-1", dialog(threading.Event()))
    b = hub.run("port-1", dialog(let_go))
    hub.cancel("port-1", a)  # perhaps before it looked at the flag for the first time
    until(lambda: hub.devices()[0].busy or a.done())
    hub.cancel("port-1", a)
    with pytest.raises((Cancelled, CancelledError)):
        a.result(PATIENCE)
    let_go.set()
    assert b.result(PATIENCE) == "signed by port-1"


def test_a_device_off_the_bus_for_a_moment_was_not_unplugged() -> None:
    bus = Bus(grace=0.5)
    hub = Hub(discoveries=[bus])
    device = bus.plug("port-1")
    settle(hub)
    let_go = threading.Event()
    job = hub.run("port-1", dialog(let_go))
    del bus.here["port-1"]
    hub.refresh()
    bus.here["port-1"] = device
    hub.refresh()
    let_go.set()
    assert job.result(PATIENCE) == "signed by port-1"
    hub.stop()


def test_a_bus_that_cannot_be_read_unplugs_nothing(hub: Hub, bus: Bus) -> None:
    bus.plug("port-1")
    settle(hub)
    bus.broken = True
    hub.refresh()
    assert len(hub.devices()) == 1


def test_one_vendor_that_hangs_does_not_hide_the_other(bus: Bus) -> None:
    stuck = threading.Event()

    def hanging() -> Iterable[Candidate]:
        stuck.wait(PATIENCE)
        return ()

    hub = Hub(discoveries=[hanging, bus])
    bus.plug("port-1")
    hub.start()
    until(lambda: any(f.accounts for f in hub.devices()))
    stuck.set()
    hub.stop()


def test_a_device_that_may_not_be_opened_is_shown_with_the_reason_and_read_once_it_may(hub: Hub, bus: Bus) -> None:
    device = bus.plug("port-1")
    bus.errors["port-1"] = NoPermission("/dev/hidraw0 is crw-------")
    settle(hub)
    assert isinstance(hub.devices()[0].error, NoPermission) and device.reads == 0
    bus.errors["port-1"] = HeldByAnother("bridge")
    settle(hub)
    assert isinstance(hub.devices()[0].error, HeldByAnother)
    bus.errors.clear()
    settle(hub)
    assert hub.devices()[0].error is None and hub.devices()[0].accounts


def test_a_locked_device_keeps_its_accounts_and_is_read_again_with_patience(
    hub: Hub, bus: Bus, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = bus.plug("port-1")
    settle(hub)
    accounts = hub.devices()[0].accounts
    assert accounts

    def locked(_: Device) -> None:
        raise Locked

    with pytest.raises(Locked):
        hub.run("port-1", locked).result(PATIENCE)
    until(lambda: hub.devices()[0].error is not None)
    assert isinstance(hub.devices()[0].error, Locked) and hub.devices()[0].accounts == accounts
    account = next(iter(accounts))
    assert hub.holder(account) is not None
    device.state = Locked()
    reads = device.reads
    clock = [time.monotonic()]
    monkeypatch.setattr("devices.hub.time", SimpleNamespace(monotonic=lambda: clock[0], sleep=time.sleep))
    for _ in range(60):
        clock[0] += 1.0
        hub.refresh()
        until(lambda: not any(f.busy or f.queued for f in hub.devices()))
    assert 5 <= device.reads - reads <= 15
    device.state = None
    clock[0] += 10
    hub.refresh()
    until(lambda: hub.devices()[0].error is None)


def test_stopping_the_hub_answers_every_call_also_those_that_still_waited_in_a_queue(bus: Bus) -> None:
    hub = Hub(discoveries=[bus])
    bus.plug("port-1")
    settle(hub)
    calls = [hub.run("port-1", dialog(threading.Event())) for _ in range(3)]
    until(lambda: hub.devices()[0].busy)
    hub.stop()
    for call in calls:
        with pytest.raises((Cancelled, CancelledError)):
            call.result(PATIENCE)


def test_calls_to_a_device_that_is_not_there_say_so(hub: Hub) -> None:
    with pytest.raises(NotFound):
        hub.run("nowhere", lambda device: None).result(PATIENCE)


def test_what_goes_wrong_in_a_call_reaches_the_one_who_asked_and_frees_the_worker(hub: Hub, bus: Bus) -> None:
    bus.plug("port-1")
    settle(hub)

    def broken(_: Device) -> Any:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        hub.run("port-1", broken).result(PATIENCE)
    assert hub.run("port-1", lambda device: device.identity.key).result(PATIENCE) == "port-1"


def test_events_name_busy_and_idle(hub: Hub, bus: Bus) -> None:
    bus.plug("port-1")
    settle(hub)
    events: list[HubEvent] = []
    hub.watch(events.append)
    hub.run("port-1", lambda device: None).result(PATIENCE)
    assert [(e.kind, e.found.busy) for e in events] == [("changed", True), ("changed", False)]
