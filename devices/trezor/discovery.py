"""Where Trezors are found: on USB, through Trezor's bridge, and at the addresses of emulators that the user named."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from trezorlib.transport import Transport

from devices.access import describe_node, no_permission
from devices.device import DeviceError, DeviceIdentity
from devices.discovery import Candidate, Discovery
from devices.trezor.client import TrezorDevice
from devices.trezor.options import TrezorOptions
from devices.trezor.transport import BridgeLink, bridge_devices, udp
from devices.trezor.usb import BUS, Bus, hid_link, hid_plugged, usb_link

_UNTOLD: Final = "trezor-t3t1"
"""The model an emulator is taken for until it is asked."""


def emulators(where: Sequence[tuple[str, int]], options: TrezorOptions, *, simulated: bool = False) -> Discovery:
    """Emulators at given addresses. They stay listed while nothing answers there: the user named them."""

    def found() -> Iterable[Candidate]:
        for host, port in where:
            name = "Simulated Trezor" if simulated else "Trezor emulator"
            key, place = f"trezor-udp:{host}:{port}", f"udp {host}:{port}"
            identity = DeviceIdentity("trezor", _UNTOLD, key, name, None, place, simulated=simulated)
            yield Candidate(identity, _maker(identity, options, lambda h=host, p=port: udp(h, p)))  # type: ignore[misc]

    return found


def plugged(
    options: TrezorOptions,
    *,
    bus: Bus = BUS,
    hid: Callable[[], list[dict[str, Any]]] = hid_plugged,
    bridge: Callable[[], list[dict[str, Any]]] = bridge_devices,
) -> Discovery:
    """Trezors on USB; where USB shows none, those that the bridge knows. Listing opens none."""

    def found() -> Iterable[Candidate]:
        count = 0
        for p in bus.plugged():
            count += 1
            identity = DeviceIdentity("trezor", p.model, f"trezor-usb:{p.port}", "Trezor", None, "usb")
            make = _maker(identity, options, lambda port=p.port: usb_link(port, bus), p.node)  # type: ignore[misc]
            yield Candidate(identity, make, _forbidden(p.node))
        for entry in hid():
            count += 1
            path = entry["path"].decode(errors="replace")
            identity = DeviceIdentity("trezor", "trezor-t1b1", f"trezor-hid:{path}", "Trezor One", None, "hid")
            yield Candidate(identity, _maker(identity, options, lambda e=entry: hid_link(e), path), _forbidden(path))  # type: ignore[misc]
        if count:
            return
        for entry in bridge():
            identity = DeviceIdentity("trezor", _UNTOLD, f"trezor-bridge:{entry['path']}", "Trezor", None, "bridge")
            yield Candidate(identity, _maker(identity, options, lambda e=entry: BridgeLink(e, legacy=False)))  # type: ignore[misc]

    return found


def _maker(
    identity: DeviceIdentity, options: TrezorOptions, link: Callable[[], Transport], node: str | None = None
) -> Callable[[], TrezorDevice]:
    return lambda: TrezorDevice(link(), identity, options, node=node)


def _forbidden(node: str | None) -> DeviceError | None:
    """The device file is there and may not be opened: said without trying."""
    if node is None or not Path(node).exists() or os.access(node, os.R_OK | os.W_OK):
        return None
    return no_permission(describe_node(Path(node)), "trezor")
