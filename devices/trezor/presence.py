"""Could a Trezor be plugged in? Answered without the vendor's library, so that who has none never loads it."""

from __future__ import annotations

import contextlib
import socket
from pathlib import Path
from typing import Final

VENDORS: Final = frozenset({"534c", "1209"})
"""USB vendors of Trezors: SatoshiLabs, and the shared one of open hardware."""
BRIDGE: Final = ("127.0.0.1", 21325)
_LINUX_BUS: Final = Path("/sys/bus/usb/devices")


def may_be_there(bus: Path = _LINUX_BUS, bridge: tuple[str, int] = BRIDGE) -> bool:
    """False only where the kernel lists the bus and no Trezor is on it, and no bridge listens."""
    if not bus.is_dir() and not bus.parents[1].is_dir():
        return True  # another system than Linux: the library has to look
    for entry in bus.glob("*/idVendor"):
        with contextlib.suppress(OSError):
            if entry.read_text().strip().lower() in VENDORS:
                return True
    try:
        socket.create_connection(bridge, timeout=0.2).close()
    except OSError:
        return False
    return True
