"""What window and profile lend to every Trezor. Imports nothing of the vendor's library: the window may start with it."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from devices.owner import CredentialStore, ForgetfulStore, NobodyThere, Owner

if TYPE_CHECKING:
    from devices.trezor.definitions import Definitions


EMULATOR_PORT: Final = 21324


@dataclass(slots=True)
class TrezorOptions:
    """May be changed while devices are plugged in: the next call sees it."""

    owner: Owner = field(default_factory=NobodyThere)
    """Who enters a PIN (Trezor One), a passphrase, a pairing code."""
    credentials: CredentialStore = field(default_factory=ForgetfulStore)
    """Where the pairing of a Safe 7 is kept."""
    definitions: Definitions | None = None
    """Signed definitions of networks, tokens and formats; None: what the firmware knows by itself."""
    show_message_hash: bool = False
    """Newer models show the hash of a typed message too, to compare with another source."""


def emulator_addresses(text: str | None, environment: str = "COUNTERSIGN_TREZOR_UDP") -> list[tuple[str, int]]:
    """`HOST:PORT` of an emulator, from an option, from the environment, or from TREZOR_PATH (`udp:HOST:PORT`)."""
    text = text or os.environ.get(environment) or ""
    path = os.environ.get("TREZOR_PATH", "")
    if not text and path.startswith("udp"):
        text = path.removeprefix("udp").removeprefix(":") or f"127.0.0.1:{EMULATOR_PORT}"
    if not text:
        return []
    host, colon, port = text.rpartition(":")
    if not colon:
        host, port = text, ""
    if port and not port.isdigit():
        raise ValueError(f"{text!r}: HOST:PORT is due, such as 127.0.0.1:{EMULATOR_PORT}")
    return [(host or "127.0.0.1", int(port or EMULATOR_PORT))]
