"""What a profile says about Trezors: kept pairings, chosen definitions, the message hash."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Final

from app.store.pairings import Pairings
from app.store.profile import Profile
from devices.device import Device, DeviceError, ProgressEvent
from devices.hub import Found, Hub
from devices.owner import NobodyThere, Owner, PassphrasePlace
from devices.trezor.options import TrezorOptions

DEFINITIONS: Final = "trezor_definitions"
"""Setting: path of a folder or tar with Trezor's signed definitions."""
MESSAGE_HASH: Final = "trezor_show_message_hash"
"""Setting: newer models show the hash of a typed message too."""


def trezor_options(
    profile: Profile, owner: Owner | None = None, tell: Callable[[DeviceError], None] | None = None
) -> TrezorOptions:
    """The options of a profile. Definitions that cannot be read are told and left out."""
    options = TrezorOptions(owner=owner or NobodyThere(), credentials=Pairings(profile.folder))
    options.show_message_hash = bool(profile.setting(MESSAGE_HASH, False))
    chosen = profile.setting(DEFINITIONS)
    if chosen:
        from devices.trezor.definitions import Definitions

        try:
            options.definitions = Definitions.open(Path(chosen))
        except DeviceError as error:
            if tell is not None:
                tell(error)
    return options


def definitions_path(profile: Profile) -> str:
    """Where the chosen definitions are; empty when none are chosen."""
    return str(profile.setting(DEFINITIONS) or "")


def choose_definitions(profile: Profile, options: TrezorOptions, path: Path | None) -> None:
    """Use the definitions in a folder or tar from now on, or none. Raises BadDefinitions and changes nothing then."""
    if path is None:
        options.definitions = None
    else:
        from devices.trezor.definitions import Definitions

        options.definitions = Definitions.open(path)
    profile.put_setting(DEFINITIONS, None if path is None else str(path))


def choose_message_hash(profile: Profile, options: TrezorOptions, on: bool) -> None:
    """Whether newer models show the hash of a typed message too."""
    options.show_message_hash = on
    profile.put_setting(MESSAGE_HASH, on)


ATTENDED: Final = {"pin-needed": "Unlock", "locked": "Unlock", "not-paired": "Pair", "passphrase-needed": "Open wallet"}
"""States of a Trezor that its owner ends with our help, and what the button says."""


def attend(hub: Hub, found: Found) -> Future[None] | None:
    """Let the owner end the state a Trezor is in: enter the PIN, pair it. None when nothing of the kind is needed.

    The future ends with the DeviceError when it did not work; afterwards the hub reads the device again.
    """
    if found.identity.vendor != "trezor" or found.error is None or found.error.code not in ATTENDED:
        return None
    code = found.error.code

    def work(device: Device) -> None:
        from devices.trezor.client import TrezorDevice

        assert isinstance(device, TrezorDevice)
        if code == "not-paired":
            device.pair(_unwatched)
        elif code == "passphrase-needed":
            device.open_wallet(device.wallet, _unwatched)
        else:
            device.unlock(_unwatched)

    return _then_read(hub, found, work)


def open_wallet(hub: Hub, found: Found, place: PassphrasePlace) -> Future[None]:
    """Open the standard wallet or a hidden one of a Trezor; afterwards the hub reads its accounts."""

    def work(device: Device) -> None:
        from devices.trezor.client import TrezorDevice

        assert isinstance(device, TrezorDevice)
        device.open_wallet(place, _unwatched)

    return _then_read(hub, found, work)


def _then_read(hub: Hub, found: Found, work: Callable[[Device], None]) -> Future[None]:
    done = hub.run(found.identity.key, work)
    done.add_done_callback(lambda _: hub.read_again(found.identity.key))
    return done


def _unwatched(event: ProgressEvent) -> None:
    """The device shows what it wants; there is no prompt to compare."""
