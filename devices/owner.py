"""What only the person at this computer can give a device: a PIN, a passphrase, a pairing code; and what is kept of it.

The window implements `Owner`, the profile implements `CredentialStore`; devices know neither. Nothing that an Owner
returns is stored or logged: it goes to the device and is forgotten.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol

from devices.device import DeviceIdentity


class PassphrasePlace(Enum):
    """Where a hidden wallet's passphrase is typed."""

    NONE = "none"
    """No passphrase: the standard wallet."""
    HOST = "host"
    """Here, in the window: this computer sees it."""
    DEVICE = "device"
    """On the device: this computer never sees it. The Trezor One cannot."""


class Owner(Protocol):
    """Asked on the device's own worker thread while the device waits; may block. None means "not now"."""

    def pin(self, device: DeviceIdentity) -> str | None:
        """The PIN of a Trezor One as positions of a 3×3 matrix, not as its digits.

        The device shows the digits in a shuffled matrix; the person presses the same places on an empty matrix here.
        Positions are numbered as on a keypad: `7 8 9 / 4 5 6 / 1 2 3` from the top left. Other models ask on the device.
        """
        ...

    def passphrase(self, device: DeviceIdentity) -> str | None:
        """The passphrase of the hidden wallet that is to be opened (at most 50 bytes)."""
        ...

    def pairing_code(self, device: DeviceIdentity) -> str | None:
        """The six digits that a device shows when it is paired for the first time (Trezor Safe 7)."""
        ...


class NobodyThere:
    """No window is open: whatever needs a person ends in its own state."""

    def pin(self, device: DeviceIdentity) -> str | None:
        del device
        return None

    def passphrase(self, device: DeviceIdentity) -> str | None:
        del device
        return None

    def pairing_code(self, device: DeviceIdentity) -> str | None:
        del device
        return None


@dataclass(frozen=True, slots=True)
class PairingCredential:
    """What lets a paired device know this computer again (THP). Whoever has it can talk to the device, not sign."""

    device_public_key: bytes
    host_private_key: bytes = field(repr=False)
    credential: bytes = field(repr=False)


class CredentialStore(Protocol):
    """Where pairing credentials are kept between runs."""

    def credentials(self) -> Sequence[PairingCredential]: ...
    def keep(self, credential: PairingCredential) -> None: ...


class ForgetfulStore:
    """Keeps credentials until the program ends."""

    def __init__(self) -> None:
        self._kept: dict[bytes, PairingCredential] = {}

    def credentials(self) -> Sequence[PairingCredential]:
        return tuple(self._kept.values())

    def keep(self, credential: PairingCredential) -> None:
        self._kept[credential.device_public_key] = credential
