"""Where Ledgers are found: on USB, and at the addresses of emulators that the user named."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from devices.access import System, missing_permission
from devices.device import DeviceIdentity
from devices.discovery import Candidate, Discovery
from devices.ledger.client import LedgerDevice
from devices.ledger.transport import HidCandidate, HidTransport, TcpTransport, hid_candidates

REPLUG_SECONDS: Final = 3.0
"""How long a Ledger may be off the bus while an app opens or closes; its port stays the same."""


def emulator_addresses(text: str | None) -> list[tuple[str, int]]:
    """`HOST:PORT` of an emulator's APDU socket, from an option or from Ledger's own environment variables."""
    if not text and os.environ.get("LEDGER_PROXY_ADDRESS"):
        text = f"{os.environ['LEDGER_PROXY_ADDRESS']}:{os.environ.get('LEDGER_PROXY_PORT', '9999')}"
    if not text:
        return []
    host, _, port = text.rpartition(":")
    return [(host or "127.0.0.1", int(port))]


def usb(find: Callable[[], list[HidCandidate]] = hid_candidates, system: System | None = None) -> Discovery:
    """The Ledgers on USB. Listing them opens none; one whose node may not be opened says which rule is missing."""

    def found() -> Iterable[Candidate]:
        for c in find():
            identity = DeviceIdentity("ledger", c.model, c.key, c.product or "Ledger", None, "usb")
            # Who else holds it is found out by trying, and may change at any moment.
            error = missing_permission(c.path, "ledger", system)
            yield Candidate(identity, lambda i=identity: _on_usb(i), error, REPLUG_SECONDS)  # type: ignore[misc]

    return found


def _on_usb(identity: DeviceIdentity) -> LedgerDevice:
    return LedgerDevice(HidTransport(identity.key), identity)


def tcp(addresses: Sequence[tuple[str, int]], *, simulated: bool = False) -> Discovery:
    """Emulators at given addresses. They stay listed while nothing answers there: the user named them."""

    def found() -> Iterable[Candidate]:
        for host, port in addresses:
            name = "Simulated Ledger" if simulated else "Ledger emulator"
            key = f"ledger-tcp:{host}:{port}"
            where = f"tcp {host}:{port}"
            identity = DeviceIdentity("ledger", "ledger-nanosp", key, name, None, where, simulated=simulated)
            yield Candidate(identity, lambda h=host, p=port, i=identity: LedgerDevice(TcpTransport(h, p), i))  # type: ignore[misc]

    return found
