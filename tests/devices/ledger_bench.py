"""A simulated Ledger with an owner, for tests: presses towards approval or rejection and keeps the pages."""

from __future__ import annotations

import threading
from collections.abc import Callable

from devices.device import DeviceIdentity, ProgressEvent
from devices.ledger.client import LedgerDevice
from devices.ledger.transport import TcpTransport, Transport
from devices.simulated.ledger import HOME, SimulatedLedger
from devices.simulated.panel import PanelView

PATH = (0x8000002C, 0x8000003C, 0x80000000, 0, 0)
ACCOUNT = "0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D"


def silent(event: ProgressEvent) -> None:
    """Progress nobody watches."""


def towards(view: PanelView, approve: bool) -> str | None:
    """The press that leads to the end the owner wants."""
    buttons, lines = view.buttons, view.lines
    if "both" in buttons:
        last = lines[0].startswith(("Sign", "Accept risk", "Confirm", "Open app")) and len(lines) <= 2
        reject = lines[0].startswith(("Reject", "Cancel"))
        if lines[0] == "Blind signing ahead" or reject or (last and approve):
            return "both"
        return "right"
    for wanted in ("tap:Accept risk and continue", "swipe"):
        if wanted in buttons:
            return wanted
    for wanted in ("hold:Hold to sign", "tap:Confirm") if approve else ("tap:Yes, reject", "tap:Reject", "tap:Cancel"):
        if wanted in buttons:
            return wanted
    return None


class Owner:
    """Approves (or rejects) whatever the simulated device asks."""

    def __init__(self, device: SimulatedLedger, *, approve: bool = True) -> None:
        self.pages: list[tuple[str, ...]] = []
        self.approve = approve
        self._device = device
        self.stop: Callable[[], None] = device.panel.listen(self._see)

    def _see(self, view: PanelView) -> None:
        if view.lines != HOME:
            self.pages.append(view.lines)
        button = towards(view, self.approve) if view.buttons else None
        if button is not None:
            threading.Timer(0, self._device.panel.press, (button,)).start()


def client(
    device: SimulatedLedger, *, transport: Transport | None = None, descriptors: bool = True, **limits: float
) -> LedgerDevice:
    identity = DeviceIdentity("ledger", device.model, "tcp-test", "Simulated", None, "tcp", simulated=True)
    return LedgerDevice(transport or TcpTransport(*device.address), identity, descriptors=descriptors, **limits)
