"""A simulated Trezor with an owner, for tests: presses towards approval or rejection and keeps the pages."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

from app.request import Payload, Request, parse_request
from devices.device import DeviceIdentity, ProgressEvent
from devices.simulated.panel import PanelView
from devices.simulated.trezor import SimulatedTrezor
from devices.trezor.client import TrezorDevice, TrezorOptions
from devices.trezor.transport import udp
from tests.waiting import PATIENCE, until

PATH = (0x8000002C, 0x8000003C, 0x80000000, 0, 0)
ACCOUNT = "0x73d0385F4d8E00C5e6504C6030F47BF6212736A8"
"""The first account of "all all all …"."""


def silent(event: ProgressEvent) -> None:
    """Progress nobody watches."""


class Owner:
    """Somebody at the device. `reject_at`: the page that is refused; `opens`: whether structs are looked into."""

    def __init__(self, device: SimulatedTrezor, *, reject_at: int | None = None, opens: bool = True) -> None:
        self.pages: list[tuple[str, ...]] = []
        self.reject_at, self.opens = reject_at, opens
        self._device = device
        self.stop: Callable[[], None] = device.panel.listen(self._see)

    def _see(self, view: PanelView) -> None:
        if view.idle:
            return
        self.pages.append(view.lines)
        button = self._press(view.buttons)
        if button is not None:
            threading.Timer(0, self._device.panel.press, (button,)).start()

    def _press(self, buttons: Sequence[str]) -> str | None:
        if self.pages[-1][0] == "Address mismatch?":
            return "approve"
        if self.reject_at is not None and len(self.pages) > self.reject_at:
            return "reject"
        if "show" in buttons and self.opens:
            return "show"
        return next((b for b in ("approve", "unlock", "enter") if b in buttons), None)


def identity(device: SimulatedTrezor) -> DeviceIdentity:
    return DeviceIdentity("trezor", device.model, "udp-test", "Simulated", None, "udp", simulated=True)


def client(device: SimulatedTrezor, options: TrezorOptions | None = None, **limits: float) -> TrezorDevice:
    return TrezorDevice(udp(*device.address), identity(device), options, **limits)


def stop_asking(trezor: TrezorDevice, worker: threading.Thread) -> None:
    """Cancel until the call on `worker` has ended: it may be between two of its looks at the flag."""

    def ended() -> bool:
        trezor.cancel()
        worker.join(0.05)
        return not worker.is_alive()

    until(ended, "the cancelled call ends")


def cancelled_while_it_asks(trezor: TrezorDevice, payload: Payload) -> list[BaseException]:
    """Start signing, cancel once the dialog is there; what the call ended with."""
    ended: list[BaseException] = []
    shown = threading.Event()

    def sign() -> None:
        try:
            trezor.sign(payload, PATH, lambda _: shown.set())
        except BaseException as error:
            ended.append(error)

    worker = threading.Thread(target=sign)
    worker.start()
    assert shown.wait(PATIENCE)
    stop_asking(trezor, worker)
    return ended


def asked(method: str, params: list[Any], *, chain_id: int = 1, account: str = ACCOUNT) -> Request:
    return parse_request({"chain_id": chain_id, "account": account, "method": method, "params": params})


def transaction(data: str = "0x", **more: str | None) -> Request:
    fields: dict[str, Any] = {
        "from": ACCOUNT, "to": "0x1D1C328764A41BdA0492b66bAA30C4A339FF85EF", "value": "0x16345785d8a0000", "data": data,
        "gas": "0x5208", "nonce": "0x5", "maxFeePerGas": "0x6fc23ac00", "maxPriorityFeePerGas": "0x77359400", **more,
    }  # fmt: skip
    return asked("eth_sendTransaction", [{k: v for k, v in fields.items() if v is not None}])
