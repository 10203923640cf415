"""What every hardware wallet must offer, whatever its vendor: the protocol, its states and its errors.

What only a person can give a device (a PIN by its places, a passphrase, a pairing code) comes through
`devices.owner.Owner`; a window or a terminal implements it. A device that needs it in the background does not ask: it
ends in PinNeeded, PassphraseNeeded or NotPaired, and `app.signing.trezor_options.attend` lets the owner end that state.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Protocol

from app.address import Address
from app.request import Payload, Request

HARDENED = 0x80000000
DEFAULT_PATH = "m/44'/60'/0'/0/0"

MODELS = (
    "ledger-nanosp",
    "ledger-nanox",
    "ledger-stax",
    "ledger-flex",
    "trezor-t1b1",
    "trezor-t2t1",
    "trezor-t3b1",
    "trezor-t3t1",
    "trezor-t3w1",
)


class PathError(ValueError):
    """A derivation path breaks BIP-32's notation."""


def parse_path(text: str) -> tuple[int, ...]:
    """`m/44'/60'/0'/0/0` to indexes, hardened ones with the top bit set (BIP-32)."""
    parts = text.split("/")
    if parts[0] not in ("m", "M"):
        raise PathError(f"{text!r}: a derivation path starts with m/")
    out = []
    for part in parts[1:]:
        hardened = part[-1:] in ("'", "h", "H")
        digits = part[:-1] if hardened else part
        if not digits.isdigit() or int(digits) >= HARDENED:
            raise PathError(f"{text!r}: {part!r} is not an index below 2^31")
        out.append(int(digits) | (HARDENED if hardened else 0))
    return tuple(out)


def format_path(path: Sequence[int]) -> str:
    return "/".join(["m", *(f"{i & ~HARDENED}'" if i & HARDENED else str(i) for i in path)])


@dataclass(frozen=True, slots=True)
class DeviceIdentity:
    """Which device this is. `key` is stable while it stays plugged in and tells two of one vendor apart."""

    vendor: str
    """`trezor` or `ledger`."""
    model: str
    """One of MODELS."""
    key: str
    label: str
    version: str | None
    """Firmware version (Trezor) or Ethereum app version (Ledger)."""
    transport: str
    simulated: bool = False
    fingerprint: str | None = None
    """The address at DEFAULT_PATH, when known: tells another seed on the same device."""


@dataclass(frozen=True, slots=True)
class Signature:
    """r, s and y parity (0 or 1), as recovered from whatever v the device returned."""

    y_parity: int
    r: int
    s: int

    def to_bytes(self) -> bytes:
        """r ‖ s ‖ v with v 27 or 28, as wallets return message signatures."""
        return self.r.to_bytes(32, "big") + self.s.to_bytes(32, "big") + bytes([27 + self.y_parity])


@dataclass(frozen=True, slots=True)
class Screen:
    """One page of a device: its lines as displayed. `behind` is `info` or `menu` for pages only a menu reaches."""

    lines: tuple[str, ...]
    behind: str | None = None
    compare: bool = False
    """Holds something that must be compared with the original source."""


@dataclass(frozen=True, slots=True)
class Place:
    """Characters of one line of one screen, from `start` up to but not including `end`."""

    screen: int
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """A value on the screens that must be compared with where it came from, outside this computer."""

    kind: str
    """`address`, `amount` or `hash`."""
    text: str
    groups: tuple[str, ...]
    """As it is read aloud: four characters each after the 0x; an amount is one group."""
    order: tuple[int, ...]
    """Indexes of groups in the order to compare them: from the middle to the ends."""
    places: tuple[Place, ...]
    """Where it stands, across the device's own line and page breaks."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """What a device will show for a request, first page to approval (CONTRACT `device`)."""

    model: str
    version: str | None
    screens: tuple[Screen, ...]
    outcome: str = "asks"
    """`asks` or `refuses`."""
    known: bool = True
    blind: bool = False
    hidden: tuple[str, ...] = ()
    hashes: Mapping[str, str] = field(default_factory=dict)
    compares: tuple[Comparison, ...] = ()
    """What must be compared with its source, strongest first (`devices.mirror`)."""
    remedy: str = ""
    """How to make the device show more, with the exact presses; empty when nothing helps or is needed."""
    breaks_settled: bool = True
    """False when its lines may break elsewhere than predicted: words and their order are as on the device."""


@dataclass(frozen=True, slots=True)
class ProgressEvent:
    """Something the device did.

    `kind`: `button` (it shows a page of the request and waits), `pin` or `passphrase` (it waits for one, on its screen or
    here: no page to compare), `sending`, `done`.
    """

    kind: str
    name: str | None = None
    pages: int | None = None


Progress = Callable[[ProgressEvent], None]


class Device(Protocol):
    """One hardware wallet. Methods block; call them on the device's own worker. Every call has a deadline."""

    @property
    def identity(self) -> DeviceIdentity: ...
    def settings(self) -> Mapping[str, bool]:
        """What can be read of its settings: `blind_signing` for Ledger, `safety_checks_off` for Trezor..."""
        ...

    def addresses(self, paths: Sequence[Sequence[int]]) -> list[Address]: ...
    def show_address(self, path: Sequence[int], chain_id: int, progress: Progress) -> Address: ...
    def sign(self, payload: Payload, path: Sequence[int], progress: Progress) -> Signature:
        """Sign exactly `payload`. Raises a DeviceError subclass; vendor exceptions never leave."""
        ...

    def prompt(self, request: Request, path: Sequence[int]) -> Prompt:
        """Pure: what the screens will say."""
        ...

    def cancel(self) -> None:
        """Ask the device to drop its dialog; callable from another thread."""
        ...

    def close(self) -> None: ...


class DeviceError(Exception):
    """A device cannot do what was asked. `code` is stable; `sentence` and `next_step` are for the user."""

    code: ClassVar[str] = "device-error"
    sentence: str = "The device did not answer as expected."
    next_step: str = "Unplug it, plug it in again and retry."
    eip1193: ClassVar[int] = -32603

    def __init__(self, detail: str = "", *, sentence: str | None = None, next_step: str | None = None) -> None:
        super().__init__(detail or sentence or self.sentence)
        self.detail = detail
        if sentence is not None:
            self.sentence = sentence
        if next_step is not None:
            self.next_step = next_step


class NotFound(DeviceError):
    code = "not-found"
    sentence = "No device is connected."
    next_step = "Plug it in and unlock it."
    eip1193 = 4900


class NoPermission(DeviceError):
    code = "no-permission"
    sentence = "This computer does not let Countersign open the device."
    next_step = "Install the udev rules (Help › Devices) and plug the device in again."
    eip1193 = 4900


class HeldByAnother(DeviceError):
    code = "held-by-another"
    sentence = "Another program is using the device."
    next_step = "Close Trezor Suite, Ledger Wallet or other wallet programs and try again."
    eip1193 = -32002


class Locked(DeviceError):
    code = "locked"
    sentence = "The device is locked."
    next_step = "Unlock it with its PIN and try again."
    eip1193 = 4100


class PinNeeded(DeviceError):
    code = "pin-needed"
    sentence = "The device asks for its PIN."
    next_step = "Enter the PIN; the positions are shown on the device."
    eip1193 = 4100


class PassphraseNeeded(DeviceError):
    code = "passphrase-needed"
    sentence = "The device asks for a passphrase."
    next_step = "Enter it on the device."
    eip1193 = 4100


class NotPaired(DeviceError):
    code = "not-paired"
    sentence = "The device is not paired with this computer yet."
    next_step = "Choose Pair and type the code that the device shows."
    eip1193 = 4100


class WrongApp(DeviceError):
    code = "wrong-app"
    sentence = "Another app is open on the device."
    next_step = "Open the Ethereum app on the device."
    eip1193 = 4900


class AppMissing(DeviceError):
    code = "app-missing"
    sentence = "The Ethereum app is not installed on the device."
    next_step = "Install it with the maker's program."
    eip1193 = 4900


class BlindSigningOff(DeviceError):
    code = "blind-signing-off"
    sentence = "The device refuses because it could only show part of this and blind signing is off."
    next_step = "Better than turning blind signing on: see whether the request can be shown in full."
    eip1193 = 4200


class FirmwareTooOld(DeviceError):
    code = "firmware-too-old"
    sentence = "The device's software is too old for this kind of request."
    next_step = "Update it with the maker's program."
    eip1193 = 4200


class Rejected(DeviceError):
    code = "rejected"
    sentence = "You rejected the request on the device."
    next_step = "Nothing was signed."
    eip1193 = 4001


class Cancelled(DeviceError):
    code = "cancelled"
    sentence = "You stopped waiting for the device."
    next_step = "Nothing was taken from it. Reject what it still shows."
    eip1193 = 4001


class Unplugged(DeviceError):
    code = "unplugged"
    sentence = "The device was unplugged."
    next_step = "Nothing was signed. Plug it in and start again."
    eip1193 = 4900


class Busy(DeviceError):
    code = "busy"
    sentence = "The device is busy with another request."
    next_step = "Finish or reject it on the device first."
    eip1193 = -32002


class NotSupported(DeviceError):
    code = "not-supported"
    sentence = "This device cannot sign this kind of request."
    next_step = "Use another device or another way to ask."
    eip1193 = 4200


class BadAnswer(DeviceError):
    code = "bad-answer"
    sentence = "The device answered something that is not a valid signature or address."
    next_step = "Nothing was forwarded. Unplug the device and check it with the maker's program."
    eip1193 = -32603


class TimedOut(DeviceError):
    code = "timed-out"
    sentence = "The device did not answer in time."
    next_step = "Look at its screen; reject what it shows, unplug it and retry."
    eip1193 = -32603
