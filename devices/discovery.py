"""How a vendor's devices reach the hub: functions that list what is plugged in now.

A vendor adds one module `devices/<vendor>/discovery.py` whose functions return a `Discovery`, and one line in
`devices.hub.default_discoveries`. Each discovery is polled on a thread of its own, so that one that hangs (a device in
another program's dialog) holds up no other vendor.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from devices.device import Device, DeviceError, DeviceIdentity


@dataclass(frozen=True, slots=True)
class Candidate:
    """One device that can be seen now."""

    identity: DeviceIdentity
    """`key` names the place it is plugged into: equal as long as it is the same device, different for two."""
    make: Callable[[], Device]
    """Builds its client; called once, when the device appears. It opens nothing."""
    error: DeviceError | None = None
    """It can be seen but not used, and why (no permission, held by another program). No call is made to it then."""
    grace: float = 0.0
    """Seconds it may be missing before it counts as unplugged: a Ledger leaves the bus when an app opens."""


Discovery = Callable[[], Iterable[Candidate]]
"""Lists a vendor's devices. Opens no device and takes none from another program. When it raises, what it listed last
stands: a bus that cannot be read is no proof that anything was unplugged."""
