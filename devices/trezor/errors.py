"""Every way a Trezor or its library says no, as one of our states with a sentence and a next step."""

from __future__ import annotations

from typing import Final

from trezorlib import exceptions, messages
from trezorlib.transport import DeviceIsBusy, Timeout, TransportException

from devices.device import (
    BadAnswer,
    Busy,
    DeviceError,
    FirmwareTooOld,
    Locked,
    NotPaired,
    NotSupported,
    PassphraseNeeded,
    PinNeeded,
    Rejected,
    TimedOut,
    WrongApp,
)
from devices.trezor.transport import held, link_error

Version = tuple[int, int, int]


class WrongSignature(DeviceError):
    """The device checked a signature and found it wrong."""

    code = "wrong-signature"
    sentence = "The device says that this signature is not valid."
    next_step = "Do not trust the message."


OLDEST: Final[dict[str, Version]] = {"1": (1, 8, 0), "2": (2, 3, 0)}
"""The oldest firmware that Trezor's library speaks with, by generation."""
NEEDED: Final[dict[str, dict[str, Version]]] = {
    "1559": {"1": (1, 10, 4), "2": (2, 4, 2)},
    "typed hash": {"1": (1, 10, 5), "2": (2, 4, 3)},
    "typed data": {"2": (2, 4, 3)},
}
"""The first firmware that can do a thing, by generation (facts/trezor)."""


def generation(version: Version) -> str:
    """`1` is the Trezor One, `2` every newer model."""
    return "1" if version[0] == 1 else "2"


def dotted(version: Version) -> str:
    return ".".join(str(n) for n in version)


def require(version: Version, what: str, words: str) -> None:
    """Raises FirmwareTooOld with the version needed."""
    needed = NEEDED[what].get(generation(version))
    if needed is not None and version < needed:
        raise too_old(version, needed, words)


def too_old(version: Version, needed: Version | None, words: str) -> FirmwareTooOld:
    """`words`: what cannot be done, such as "EIP-1559 transactions"."""
    least = f"firmware {dotted(needed)} or newer" if needed else "newer firmware"
    return FirmwareTooOld(
        f"firmware {dotted(version)}; {words} need {least}",
        sentence=f"This Trezor runs firmware {dotted(version)}. {words} need {least}.",
        next_step="Update it with Trezor Suite. Have your recovery seed at hand.",
    )


def plain(text: str | None) -> str:
    """The device's own words, without anything that could look like ours."""
    kept = "".join(c for c in text or "" if c.isprintable())
    return kept[:160]


def failure(answer: messages.Failure, version: Version, asked: str) -> DeviceError:
    """A Failure message. `asked`: what was asked for, in words, such as "an EIP-7702 authorization"."""
    said = plain(answer.message)
    kind = messages.FailureType
    match answer.code:
        case kind.ActionCancelled:
            return Rejected(said)
        case kind.PinCancelled | kind.PinExpected:
            return PinNeeded(said, sentence="The PIN was not entered.")
        case kind.PinInvalid:
            return PinNeeded(
                said,
                sentence="The device refused the PIN.",
                next_step="Try again, carefully: it waits longer after each wrong PIN and erases itself after sixteen.",
            )
        case kind.NotInitialized:
            return NotSupported(
                said,
                sentence="This Trezor holds no wallet yet.",
                next_step="Set it up with Trezor Suite first.",
            )
        case kind.Busy | kind.InProgress:
            return Busy(said)
        case kind.InvalidSignature | kind.ProcessError | kind.DataError if "invalid signature" in said.lower():
            return WrongSignature(said)
        case kind.DataError if "key path" in said.lower():
            return NotSupported(
                said,
                sentence="The device does not use this derivation path for this network.",
                next_step="Use m/44'/60'/0'/0/0 or one beside it.",
            )
        case kind.DataError | kind.ProcessError if "safety checks" in said.lower():
            return NotSupported(
                said,
                sentence="The device's safety checks do not allow this.",
                next_step="If you are sure: Trezor Suite › Settings › Device › Safety checks › Prompt.",
            )
        case kind.DataError:
            return NotSupported(said, sentence=f"The device refuses this request: {said}.")
        case kind.UnexpectedMessage if said.lower().endswith(("unknown message", "unexpected message")):
            return _unknown(version, asked, said)
        case kind.InvalidSession:
            return PassphraseNeeded(said, sentence="The device has closed the wallet.", next_step="Open it again.")
    return DeviceError(
        f"{answer.code}: {said}", sentence=f"The device reports a fault: {said or 'without a word about it'}."
    )


def _unknown(version: Version, asked: str, said: str) -> DeviceError:
    if generation(version) == "1":
        return NotSupported(
            said,
            sentence=f"A Trezor One cannot sign {asked}.",
            next_step="Use a newer model. Nothing was signed.",
        )
    return too_old(version, None, asked[:1].upper() + asked[1:])


def vendor(error: Exception) -> DeviceError:
    """Whatever the library or the system raised."""
    match error:
        case DeviceError():
            return error
        case exceptions.Cancelled():
            return Rejected(str(error))
        case exceptions.DeviceLockedError():
            return Locked(str(error))
        case exceptions.OutdatedFirmwareError():
            return FirmwareTooOld(
                "older than the library speaks with",
                sentence="This Trezor's firmware is too old: 1.8.0 (Trezor One) or 2.3.0 (newer models) is needed.",
                next_step="Update it with Trezor Suite. Have your recovery seed at hand.",
            )
        case exceptions.NotPairedError():
            return NotPaired(str(error))
        case exceptions.PinException():
            return PinNeeded(str(error), sentence="The device refused the PIN.")
        case exceptions.PassphraseError():
            return PassphraseNeeded(
                str(error),
                sentence="Hidden wallets are off on this device, or it takes the passphrase only on its own screen.",
                next_step="Turn passphrases on with Trezor Suite, or choose to type it on the device.",
            )
        case exceptions.TrezorFailure():
            return failure(error.failure, (2, 0, 0), "this")
        case exceptions.MissingCapability():
            return NotSupported(str(error))
        case DeviceIsBusy():
            return held(None, str(error))
        case Timeout():
            return TimedOut(str(error))
        case TransportException() | OSError():
            return link_error(error)
    return BadAnswer(f"{type(error).__name__}: {error}")


def bootloader() -> DeviceError:
    return WrongApp(
        "bootloader mode",
        sentence="The device is in its bootloader, not in its normal mode.",
        next_step="Unplug it and plug it in again without touching it.",
    )
