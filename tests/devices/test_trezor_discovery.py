"""How Trezors are found: on USB, through the bridge, at named addresses; and what keeps one from being opened."""

from __future__ import annotations

import json
import os
import socket
import struct
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import trezorlib.transport.bridge as vendor_bridge

from devices.device import Cancelled, DeviceIdentity, HeldByAnother, NoPermission, TimedOut, Unplugged
from devices.hub import Hub
from devices.simulated.trezor import SimulatedTrezor
from devices.simulated.trezor_wire import Assembler, packets
from devices.trezor import discovery
from devices.trezor.client import TrezorDevice
from devices.trezor.options import TrezorOptions
from devices.trezor.transport import BridgeLink, bridge_devices, link_error, open_error
from devices.trezor.usb import Bus, Plugged
from tests.waiting import PATIENCE, until

from .test_trezor_client import message
from .trezor_bench import ACCOUNT, PATH, Owner, cancelled_while_it_asks, silent


class FakeBus(Bus):
    def __init__(self, *found: Plugged) -> None:
        super().__init__()
        self.found = list(found)

    def plugged(self) -> list[Plugged]:
        return self.found


def nothing() -> list[dict[str, Any]]:
    return []


def test_two_trezors_of_one_model_are_told_apart_by_their_ports() -> None:
    bus = FakeBus(Plugged("001:3", "trezor-t2t1", None), Plugged("001:4", "trezor-t2t1", None))
    found = list(discovery.plugged(TrezorOptions(), bus=bus, hid=nothing, bridge=nothing)())
    assert [c.identity.key for c in found] == ["trezor-usb:001:3", "trezor-usb:001:4"]


def test_a_device_file_nobody_may_open_names_the_udev_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    node = tmp_path / "003"
    node.touch()
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    bus = FakeBus(Plugged("001:3", "trezor-t2t1", str(node)))
    (found,) = discovery.plugged(TrezorOptions(), bus=bus, hid=nothing, bridge=nothing)()
    assert isinstance(found.error, NoPermission)
    assert "udev" in found.error.sentence + found.error.next_step


def test_the_bridge_is_asked_only_when_usb_shows_none() -> None:
    asked: list[int] = []

    def bridge() -> list[dict[str, Any]]:
        asked.append(1)
        return [{"path": "1", "session": None}]

    there = FakeBus(Plugged("001:3", "trezor-t2t1", None))
    assert len(list(discovery.plugged(TrezorOptions(), bus=there, hid=nothing, bridge=bridge)())) == 1
    assert not asked
    (found,) = discovery.plugged(TrezorOptions(), bus=FakeBus(), hid=nothing, bridge=bridge)()
    assert found.identity.key == "trezor-bridge:1"


@pytest.mark.parametrize(
    ("name", "state"),
    [("USBErrorBusy", HeldByAnother), ("USBErrorNoDevice", Unplugged), ("USBErrorOther", HeldByAnother)],
)
def test_what_libusb_says_at_opening_has_a_name(name: str, state: type[Exception]) -> None:
    error = type(name, (Exception,), {})("libusb")
    assert isinstance(open_error(error, None), state)


def test_a_device_that_leaves_the_bus_in_the_middle_is_unplugged() -> None:
    from trezorlib.transport import TransportException

    assert isinstance(link_error(TransportException("USB read failed: LIBUSB_ERROR_NO_DEVICE [-4]")), Unplugged)
    assert isinstance(link_error(OSError(19, "No such device")), Unplugged)


# -- the bridge ----------------------------------------------------------------------------------


class FakeBridge:
    """Trezor's bridge in front of a simulated device: sessions, posts and long reads over HTTP on loopback."""

    def __init__(self, device: SimulatedTrezor) -> None:
        self.session: str | None = None
        self.taken = 0
        self._link = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._link.connect(device.address)
        self._link.settimeout(0.1)
        bridge = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
                status, answer = bridge.answer(self.path.strip("/").split("/"), body)
                raw = answer if isinstance(answer, str) else json.dumps(answer)
                self.send_response(status)
                self.end_headers()
                self.wfile.write(raw.encode())

            def log_message(self, *_: object) -> None:
                """Quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, path: list[str], body: str) -> tuple[int, Any]:
        match path:
            case ["configure"]:
                return 200, {"version": "2.0.33"}
            case ["enumerate"]:
                return 200, [{"path": "7", "session": self.session, "vendor": 0x1209, "product": 0x53C1}]
            case ["acquire", "7", previous]:
                if self.session is not None and previous != self.session:
                    return 400, {"error": "wrong previous session"}
                self.taken += 1
                self.session = str(self.taken)
                return 200, {"session": self.session}
            case ["release", session]:
                self.session = None if session == self.session else self.session
                return 200, {}
            case ["post", session] if session == self.session:
                raw = bytes.fromhex(body)
                number, size = struct.unpack(">HL", raw[:6])
                for packet in packets(number, raw[6 : 6 + size]):
                    self._link.send(packet)
                return 200, ""
            case ["read", session] if session == self.session:
                return self._read(session)
        return 400, {"error": "session not found"}

    def _read(self, session: str) -> tuple[int, Any]:
        assembler = Assembler()
        while self.session == session:
            try:
                whole = assembler.add(self._link.recv(64))
            except TimeoutError:
                continue
            if whole is not None:
                return 200, (struct.pack(">HL", whole[0], len(whole[1])) + whole[1]).hex()
        return 400, {"error": "other call in progress"}

    def close(self) -> None:
        self.session = None
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def bridged(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[SimulatedTrezor, FakeBridge]]:
    with SimulatedTrezor() as device:
        bridge = FakeBridge(device)
        monkeypatch.setattr(vendor_bridge, "TREZORD_HOST", f"http://127.0.0.1:{bridge.server.server_address[1]}")
        yield device, bridge
        bridge.close()


def through_bridge(**limits: float) -> TrezorDevice:
    (entry,) = bridge_devices(5)
    identity = DeviceIdentity("trezor", "trezor-t3t1", "trezor-bridge:7", "Trezor", None, "bridge")
    return TrezorDevice(BridgeLink(entry, legacy=False), identity, **limits)


def test_a_trezor_behind_the_bridge_signs_and_its_session_is_given_back(
    bridged: tuple[SimulatedTrezor, FakeBridge],
) -> None:
    device, bridge = bridged
    trezor = through_bridge()
    assert str(trezor.addresses([PATH])[0]) == ACCOUNT
    assert bridge.session is None, "Suite can use it between our calls"
    owner = Owner(device)
    trezor.sign(message(), PATH, silent)
    owner.stop()
    assert bridge.session is None


def test_a_session_of_another_program_is_not_taken_away(bridged: tuple[SimulatedTrezor, FakeBridge]) -> None:
    _, bridge = bridged
    trezor = through_bridge()
    bridge.session = "suite"
    with pytest.raises(HeldByAnother) as held:
        trezor.addresses([PATH])
    assert "Trezor Suite" in held.value.sentence
    assert bridge.session == "suite"
    bridge.session = None
    assert str(trezor.addresses([PATH])[0]) == ACCOUNT


def test_waiting_on_the_bridge_ends_in_time_and_when_cancelled(bridged: tuple[SimulatedTrezor, FakeBridge]) -> None:
    _, bridge = bridged
    trezor = through_bridge(patient=0.5)
    with pytest.raises(TimedOut):
        trezor.sign(message(), PATH, silent)
    assert bridge.session is None
    patient = through_bridge()
    ended = cancelled_while_it_asks(patient, message())
    assert [type(e) for e in ended] == [Cancelled]
    assert bridge.session is None


# -- the hub -------------------------------------------------------------------------------------


def test_a_trezor_that_goes_away_and_comes_back_is_read_again() -> None:
    with SimulatedTrezor() as device:
        address = device.address
        hub = Hub(trezor_udp=[address], simulated=True, usb=False)
        hub.start()
        try:
            until(lambda: any(f.accounts for f in hub.devices()))
            (found,) = hub.devices()
            assert found.identity.fingerprint == ACCOUNT
            device.stop()
            hub.read_again(found.identity.key).exception(PATIENCE)
            (found,) = hub.devices()
            assert found.error is not None and found.error.code in ("not-found", "timed-out")
            with SimulatedTrezor(port=address[1]):
                until(lambda: hub.devices()[0].error is None)
        finally:
            hub.stop()


def test_one_trezor_that_goes_away_leaves_the_others_signing_untouched() -> None:
    with SimulatedTrezor() as first, SimulatedTrezor(model="trezor-t1b1") as second:
        hub = Hub(trezor_udp=[first.address, second.address], simulated=True, usb=False)
        hub.start()
        try:
            until(lambda: sum(bool(f.accounts) for f in hub.devices()) == 2)
            keys = {f.identity.model: f.identity.key for f in hub.devices()}
            shown = threading.Event()
            signing = hub.run(keys["trezor-t3t1"], lambda d: d.sign(message(), PATH, lambda _: shown.set()))
            queued = hub.run(keys["trezor-t3t1"], lambda d: d.addresses([PATH]))
            assert shown.wait(PATIENCE)
            second.stop()
            hub.read_again(keys["trezor-t1b1"]).exception(PATIENCE)
            assert not signing.done()
            owner = Owner(first)
            owner._see(first.panel.view)
            assert signing.result(PATIENCE).r
            assert [str(a) for a in queued.result(PATIENCE)] == [ACCOUNT], "a second call waits for its turn"
            owner.stop()
        finally:
            hub.stop()
