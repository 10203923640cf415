"""A Ledger on USB: packets, ports, permissions, and what goes wrong on the way, with a stand-in for hidapi."""

from __future__ import annotations

import os
import struct
import threading
from collections import deque
from pathlib import Path
from typing import Any

import pytest

from devices.access import System, explain_refusal, missing_permission
from devices.device import BadAnswer, Cancelled, DeviceError, HeldByAnother, NoPermission, NotFound, TimedOut, Unplugged
from devices.hub import Hub
from devices.ledger.discovery import REPLUG_SECONDS, usb
from devices.ledger.transport import (
    PACKET,
    Assembler,
    HidCandidate,
    HidTransport,
    hid_candidates,
    opened,
    packets,
    port_of,
)

NOBODY = threading.Event()


class FakeHid:
    """One device as hidapi shows it: packets in, packets out."""

    def __init__(self, answer: bytes = b"\x90\x00") -> None:
        self.answer = answer
        self.path: bytes | None = None
        self.waiting: deque[bytes] = deque()
        self.got: list[bytes] = []
        self.closed = 0
        self.refuse = False
        self.fault = ""

    def device(self) -> FakeHid:
        return self

    def open_path(self, path: bytes) -> None:
        if self.refuse:
            raise OSError("open failed")
        self.path = path

    def set_nonblocking(self, value: bool) -> None:
        assert value

    def close(self) -> None:
        self.closed += 1

    def write(self, data: bytes) -> int:
        if self.fault == "write fails":
            return -1
        if self.fault == "write raises":
            raise ValueError("not open")
        assert len(data) == PACKET + 1 and data[0] == 0
        self.got.append(data[1:])
        assembled = Assembler()
        whole = None
        for packet in self.got:
            whole = assembled.add(packet) or whole
        if whole is not None:
            self.got = []
            self.waiting.extend(self._packets())
        return len(data)

    def _packets(self) -> list[bytes]:
        out = list(packets(self.answer))
        match self.fault:
            case "wrong channel":
                out[0] = b"\x02" + out[0][1:]
            case "wrong number":
                out[0] = out[0][:4] + b"\x05" + out[0][5:]
            case "no status":
                out = [out[0][:5] + b"\0\0" + out[0][7:]]
            case "half":
                out = out[:1]
            case "short":
                out[0] = out[0][:4]
            case "nothing":
                out = []
        return out

    def read(self, size: int, timeout_ms: int = 0) -> list[int]:
        if self.fault == "read raises" and not self.got and timeout_ms:
            raise OSError("read error")
        if self.waiting:
            return list(self.waiting.popleft())
        if self.fault == "chatters":
            return [1] * PACKET
        return []


def transport(api: FakeHid, path: bytes = b"/dev/nothing0") -> HidTransport:
    return HidTransport(
        "1-2", find=lambda: [HidCandidate(path, "1-2", 0x5011, "ledger-nanosp", "Nano S Plus")], api=api
    )


def test_an_apdu_and_its_answer_go_through_in_packets() -> None:
    for size in (0, 1, 56, 57, 58, 59, 120, 255, 4000):
        api = FakeHid(bytes(i % 251 for i in range(size)) + b"\x90\x00")
        with opened(transport(api), 1) as link:
            data, word = link.exchange(bytes(range(200)), 1, NOBODY)
        assert (len(data), word) == (size, 0x9000)
        assert api.closed == 1


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("write fails", Unplugged),
        ("write raises", Unplugged),
        ("read raises", Unplugged),
        ("wrong channel", BadAnswer),
        ("wrong number", BadAnswer),
        ("no status", BadAnswer),
        ("short", BadAnswer),
        ("half", TimedOut),
        ("nothing", TimedOut),
        ("chatters", BadAnswer),
    ],
)
def test_every_fault_on_usb_has_a_name_and_closes_the_handle(fault: str, error: type[DeviceError]) -> None:
    api = FakeHid(bytes(300) + b"\x90\x00")
    link = transport(api)
    with pytest.raises(error), opened(link, 0.2):
        api.fault = fault
        link.exchange(b"\xe0\x06\0\0\0", 0.2, NOBODY)
    assert api.closed == 1


def test_an_answer_nobody_waited_for_answers_no_later_question() -> None:
    api = FakeHid(b"new\x90\x00")
    link = transport(api)
    api.waiting.extend(packets(b"old\x90\x00"))
    with opened(link, 1):
        assert link.exchange(b"\xb0\x01\0\0\0", 1, NOBODY)[0] == b"new"
        api.waiting.extend(packets(b"late\x90\x00"))
        assert link.exchange(b"\xb0\x01\0\0\0", 1, NOBODY)[0] == b"new"


def test_waiting_can_be_stopped_from_another_thread() -> None:
    api = FakeHid()
    api.fault = "nothing"
    stop = threading.Event()
    threading.Timer(0.05, stop.set).start()
    with pytest.raises(Cancelled), opened(transport(api), 1) as link:
        link.exchange(b"\xe0\x06\0\0\0", 30, stop)


def test_a_device_that_left_its_port_is_not_found_after_the_time_limit() -> None:
    gone = HidTransport("1-2", find=list, api=FakeHid())
    with pytest.raises(NotFound):
        gone.open(0.1)


def test_a_device_that_comes_back_under_another_path_is_opened_there() -> None:
    """Opening an app changes product id and path; the port stays."""
    api = FakeHid()
    seen = iter([[], [], [HidCandidate(b"/dev/nothing7", "1-2", 0x5001, "ledger-nanosp", "Nano S Plus")]])
    link = HidTransport("1-2", find=lambda: next(seen), api=api)
    link.open(1)
    assert api.path == b"/dev/nothing7"


def test_a_handle_that_will_not_open_says_which_program_to_close() -> None:
    api = FakeHid()
    api.refuse = True
    with pytest.raises(HeldByAnother) as caught:
        transport(api, b"no-file").open(0.1)
    assert "Ledger Wallet" in caught.value.next_step


# -- which device is which ----------------------------------------------------------------------


def entry(path: str, product: int = 0x5011, interface: int = 0, serial: str = "0001", page: int = 0) -> dict[str, Any]:
    return {
        "path": path.encode(), "product_id": product, "interface_number": interface, "serial_number": serial,
        "usage_page": page, "product_string": "Nano S Plus",
    }  # fmt: skip


def test_one_entry_a_device_and_only_the_interface_that_speaks_apdu() -> None:
    found = hid_candidates(
        lambda vendor, product: [
            entry("/dev/hidraw90"),
            entry("/dev/hidraw91", interface=1),
            entry("/dev/hidraw92", interface=-1, page=0xFFA0, product=0x7011),
        ]
    )
    assert [c.path for c in found] == [b"/dev/hidraw90", b"/dev/hidraw92"]
    assert [c.model for c in found] == ["ledger-nanosp", "ledger-flex"]


def test_two_of_one_model_have_two_keys() -> None:
    found = hid_candidates(lambda vendor, product: [entry("/dev/hidraw90"), entry("/dev/hidraw93")])
    assert len({c.key for c in found}) == 2


def test_a_bus_that_cannot_be_listed_is_empty() -> None:
    def broken(vendor: int, product: int) -> list[dict[str, Any]]:
        raise OSError("no usb")

    assert hid_candidates(broken) == []


def test_the_port_comes_from_sysfs_and_survives_a_new_path(tmp_path: Path) -> None:
    device = tmp_path / "devices" / "usb1" / "1-2.1" / "1-2.1:1.0" / "0003:2C97:5011.0004"
    device.mkdir(parents=True)
    for node in ("hidraw3", "hidraw8"):
        (tmp_path / "class" / node).mkdir(parents=True)
        (tmp_path / "class" / node / "device").symlink_to(device)
    assert port_of(b"/dev/hidraw3", tmp_path / "class") == port_of(b"/dev/hidraw8", tmp_path / "class") == "1-2.1"
    assert port_of(b"/dev/hidraw4", tmp_path / "class") is None


# -- permission ---------------------------------------------------------------------------------


@pytest.fixture
def system(tmp_path: Path) -> System:
    (tmp_path / "dev").mkdir()
    (tmp_path / "proc").mkdir()
    (tmp_path / "etc/udev/rules.d").mkdir(parents=True)
    (tmp_path / "dev/hidraw3").write_text("")
    return System(tmp_path)


def close_node(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests may run as root, who may open anything: the refusal itself is stood in for, the mode is real."""
    (system.root / "dev/hidraw3").chmod(0o600)
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path).stat().st_mode & 0o777 != 0o600)


def test_no_permission_names_the_nodes_mode_and_the_rule_that_is_missing(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert missing_permission(b"/dev/hidraw3", "ledger", system) is None
    close_node(system, monkeypatch)
    error = missing_permission(b"/dev/hidraw3", "ledger", system)
    assert isinstance(error, NoPermission)
    assert "crw" in error.detail or "-rw-------" in error.detail
    assert "70-countersign.rules" in error.next_step and "udevadm" in error.next_step
    rule = 'KERNEL=="hidraw*", ATTRS{idVendor}=="2c97", TAG+="uaccess"'
    (system.root / "etc/udev/rules.d/20-hw1.rules").write_text(rule)
    error = missing_permission(b"/dev/hidraw3", "ledger", system)
    assert isinstance(error, NoPermission) and "although a udev rule" in error.sentence
    assert "20-hw1.rules" in error.detail and "plug it in again" in error.next_step


def test_the_program_that_holds_the_node_is_named(system: System) -> None:
    program = system.root / "proc" / "4242"
    (program / "fd").mkdir(parents=True)
    (program / "comm").write_text("ledger-live\n")
    (program / "fd" / "7").symlink_to(system.root / "dev/hidraw3")
    error = explain_refusal(b"/dev/hidraw3", "ledger", system)
    assert isinstance(error, HeldByAnother)
    assert "ledger-live" in error.sentence and "ledger-live" in error.next_step
    assert isinstance(explain_refusal(b"/dev/hidraw9", "ledger", system), Unplugged)
    assert explain_refusal("usb:1-2", "ledger", system) is None


def test_the_hub_shows_a_ledger_it_may_not_open_and_does_not_try(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    close_node(system, monkeypatch)
    plugged = [HidCandidate(b"/dev/hidraw3", "1-2", 0x5011, "ledger-nanosp", "Nano S Plus")]
    discovery = usb(lambda: plugged, system)
    (candidate,) = discovery()
    assert candidate.grace == REPLUG_SECONDS and isinstance(candidate.error, NoPermission)
    hub = Hub(discoveries=[discovery])
    hub.refresh()
    (found,) = hub.devices()
    assert isinstance(found.error, NoPermission) and not found.busy and not found.queued
    hub.stop()


def test_a_packet_is_what_the_makers_wire_says() -> None:
    (first, second) = packets(bytes(range(60)))
    assert first[:7] == b"\x01\x01\x05" + struct.pack(">HH", 0, 60) and len(first) == len(second) == 64
    assert second[:5] == b"\x01\x01\x05\x00\x01" and second[5:8] == bytes([57, 58, 59])
