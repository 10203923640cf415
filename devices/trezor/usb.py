"""Trezors on USB: listed without opening any, looked up again at each opening, written to with a time limit."""

from __future__ import annotations

import contextlib
import ctypes
import sys
import time
from dataclasses import dataclass
from typing import Any, Final

from trezorlib.transport import Transport, TransportException

from devices.device import Unplugged

IDS: Final = {(0x534C, 0x0001): "trezor-t1b1", (0x1209, 0x53C1): "trezor-t2t1", (0x1209, 0x53C0): "trezor-t2t1"}
"""USB vendor and product → the model as far as they tell: newer models share one pair, until asked."""
_VENDOR_CLASS: Final = 0xFF
_WRITE_SECONDS: Final = 5.0
_TRY_MS: Final = 300


@dataclass(frozen=True, slots=True)
class Plugged:
    """One Trezor on the bus. `port` names where it is plugged in, `node` its device file where there is one."""

    port: str
    model: str
    node: str | None
    serial: str = ""


def _usb1() -> Any:
    """The USB library; its shared object comes from the system, else from the wheel that carries one."""
    with contextlib.suppress(Exception):
        import libusb_package

        path = libusb_package.get_library_path()
        if path:
            ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL)
    import usb1

    return usb1


class Bus:
    """The USB bus through libusb. One context for the whole program."""

    def __init__(self) -> None:
        self._context: Any = None

    def _devices(self) -> list[Any]:
        if self._context is None:
            context = _usb1().USBContext()
            context.open()
            self._context = context
        found = []
        for device in self._context.getDeviceIterator(skip_on_error=True):
            try:
                if (device.getVendorID(), device.getProductID()) in IDS and _speaks(device):
                    found.append(device)
            except Exception:  # noqa: S112 — it left the bus while it was looked at
                continue
        return found

    def plugged(self) -> list[Plugged]:
        """All Trezors that speak WebUSB. Raises what libusb raises when the bus cannot be read."""
        out = []
        for device in self._devices():
            model = IDS[(device.getVendorID(), device.getProductID())]
            node = f"/dev/bus/usb/{device.getBusNumber():03}/{device.getDeviceAddress():03}"
            out.append(Plugged(port_of(device), model, node if sys.platform.startswith("linux") else None))
        return out

    def find(self, port: str) -> Any:
        """The device at a port. Raises Unplugged."""
        for device in self._devices():
            if port_of(device) == port:
                return device
        raise Unplugged(f"nothing is plugged in at {port}")


BUS: Final = Bus()


def port_of(device: Any) -> str:
    """Bus and ports, such as `001:3:2`: what stays as long as a device is where it is."""
    return ":".join([f"{device.getBusNumber():03}", *(str(p) for p in device.getPortNumberList())])


def _speaks(device: Any) -> bool:
    return bool(device[0][0][0].getClass() == _VENDOR_CLASS)


def usb_link(port: str, bus: Bus = BUS) -> Transport:
    """The transport of the Trezor at a port. Opens nothing yet."""
    _usb1()
    from trezorlib.transport.webusb import WebUsbTransport

    class UsbLink(WebUsbTransport):  # type: ignore[misc, unused-ignore]
        """The library's transport, with a limit to writing (it tries for ever) and a device found afresh."""

        def __init__(self) -> None:
            self.device = None
            super().__init__(None)

        def get_path(self) -> str:
            return f"webusb:{port}"

        def _open(self) -> None:
            self.device = bus.find(port)
            super()._open()

        def write_chunk(self, chunk: bytes, /) -> None:
            if self.handle is None:
                raise Unplugged("it is closed")
            import usb1

            end = time.monotonic() + _WRITE_SECONDS
            while time.monotonic() < end:
                try:
                    written = self.handle.interruptWrite(self.endpoint, chunk, _TRY_MS)
                except usb1.USBErrorTimeout as error:
                    written = error.transferred
                except usb1.USBError as error:
                    raise TransportException(f"USB write failed: {error}") from error
                if written == len(chunk):
                    return
                if written:
                    raise TransportException(f"partial write: {written} of {len(chunk)} bytes")
            raise Unplugged("it takes no packet")

    return UsbLink()


def hid_plugged() -> list[dict[str, Any]]:
    """Trezor Ones with firmware so old that they are HID devices (before 1.7.1)."""
    from trezorlib.transport.hid import HidTransport

    return [t.device for t in HidTransport.enumerate()] if HidTransport.ENABLED else []


def hid_link(entry: dict[str, Any]) -> Transport:
    from trezorlib.transport.hid import HidTransport

    return HidTransport(entry)
