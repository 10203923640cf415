"""One Trezor: addresses, signatures and settings, over the library's messages and transports.

Each call opens the handle, begins a conversation, does its work and closes the handle, so that Trezor Suite can work
beside us. What happens in the background (`settings`, `addresses`) never makes the device ask for a PIN or passphrase:
it ends in the state that says so. A signature counts only when it recovers to the address the device gave for the path.
"""

from __future__ import annotations

import contextlib
import threading
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from trezorlib import messages
from trezorlib.client import PassphraseSetting
from trezorlib.transport import Transport

from app.address import Address
from app.eip712 import TypedData
from app.request import Message, Payload, Request
from app.transaction import Authorization, IncompleteTransaction, Transaction
from devices.device import (
    DEFAULT_PATH,
    BadAnswer,
    Cancelled,
    DeviceError,
    DeviceIdentity,
    Locked,
    NotSupported,
    PassphraseNeeded,
    PinNeeded,
    Progress,
    ProgressEvent,
    Prompt,
    Signature,
    TimedOut,
    parse_path,
)
from devices.owner import PassphrasePlace
from devices.trezor import errors, signing
from devices.trezor.definitions import Definitions
from devices.trezor.dialogue import PATIENT, QUICK, Dialogue, button_event
from devices.trezor.expected import expected_prompt
from devices.trezor.options import TrezorOptions
from devices.trezor.pairing import pair
from devices.trezor.transport import Guard
from devices.trezor.wire import UnknownProtocol, WireThp, WireV1

MOST_PASSPHRASE_BYTES: Final = 50
_VENDORS: Final = ("trezor.io", "bitcointrezor.com")
_OLD_NAMES: Final = {None: "t1b1", "1": "t1b1", "T": "t2t1", "Safe 3": "t3b1", "Safe 5": "t3t1", "Safe 7": "t3w1"}
_NAMES: Final = {
    "trezor-t1b1": "Trezor One", "trezor-t2t1": "Trezor Model T", "trezor-t2b1": "Trezor Safe 3",
    "trezor-t3b1": "Trezor Safe 3", "trezor-t3t1": "Trezor Safe 5", "trezor-t3w1": "Trezor Safe 7",
}  # fmt: skip


def silent(event: ProgressEvent) -> None:
    """Progress nobody watches."""


class TrezorDevice:
    """A Trezor behind a transport (`devices.device.Device`). Methods block; every one has a deadline."""

    def __init__(
        self,
        transport: Transport,
        identity: DeviceIdentity,
        options: TrezorOptions | None = None,
        *,
        node: str | None = None,
        quick: float = QUICK,
        patient: float = PATIENT,
    ) -> None:
        """`node`: the device node, where the system has one, to explain why it cannot be opened."""
        self._identity = identity
        self._options = options or TrezorOptions()
        self._quick, self._patient = quick, patient
        self._cancelled = threading.Event()
        self._guard = Guard(transport, self._cancelled, node=node)
        self._v1 = WireV1(self._guard)
        self._thp: WireThp | None = None
        self._progress: Progress = silent
        self._place = PassphrasePlace.NONE
        self._fingerprint: Address | None = None
        self._known_session: object = None
        """The device's session in which the wallet was seen to be the one that was opened."""
        self._features: messages.Features | None = None

    # -- what the hub and the window ask ----------------------------------------------------------
    @property
    def identity(self) -> DeviceIdentity:
        return self._identity

    @property
    def wallet(self) -> PassphrasePlace:
        """Which wallet is open: the standard one, or a hidden one and where its passphrase is typed."""
        return self._place

    def settings(self) -> Mapping[str, bool]:
        """What the device tells of itself without a PIN: `pin`, `passphrase`, `unlocked`, `safety_checks_off`."""
        with self._held(silent):
            return _settings(self._begin())

    def addresses(self, paths: Sequence[Sequence[int]]) -> list[Address]:
        """Addresses of the open wallet, without a press. Raises Locked, PinNeeded or PassphraseNeeded."""
        with self._session(silent, interactive=False) as talk:
            found = [signing.address(talk, path, self._definitions) for path in paths]
        if len(set(found)) != len({tuple(path) for path in paths}):
            raise BadAnswer("two paths, one address: an answer came twice")
        return found

    def show_address(self, path: Sequence[int], chain_id: int, progress: Progress) -> Address:
        """Show an address on the device and wait for the owner's confirmation."""
        with self._session(progress) as talk:
            expected = signing.address(talk, path, self._definitions)
            shown = signing.address(talk, path, self._definitions, show=True, chain_id=chain_id)
            if shown != expected:
                raise BadAnswer(f"showed {shown}, not {expected}")
            progress(ProgressEvent("done"))
            return shown

    def sign(self, payload: Payload, path: Sequence[int], progress: Progress) -> Signature:
        """Sign exactly `payload` with the key at `path`."""
        signing.refuse_early(payload)
        assert isinstance(payload, Transaction | Message | TypedData | Authorization)
        try:
            digest = payload.digest
        except IncompleteTransaction as error:
            raise NotSupported(str(error), sentence=f"Not ready: {error}.", next_step="Fill it first.") from None
        with self._session(progress) as talk:
            signer = signing.address(talk, path, self._definitions)
            how = signing.How(talk, path, signer, progress, self._definitions, self._options.show_message_hash)
            signature = signing.sign(payload, digest, how)
            progress(ProgressEvent("done"))
            return signature

    def verify_message(self, account: Address, message: bytes, signature: bytes, progress: Progress) -> bool:
        """Let the device check a message's signature and show it; False when it says the signature is wrong."""
        with self._session(progress) as talk:
            return signing.verify_message(talk, account, message, signature)

    def public_key(self, path: Sequence[int]) -> signing.PublicNode:
        """The extended public key at a path, without a press."""
        with self._session(silent, interactive=False) as talk:
            return signing.public_key(talk, path)

    def prompt(self, request: Request, path: Sequence[int]) -> Prompt:
        """What it will show, from the version last read."""
        model, version = self._identity.model, self._identity.version
        return expected_prompt(request, model=model, version=version, path=path, options=self._options)

    def unlock(self, progress: Progress) -> None:
        """Let the owner enter the PIN: on the device, or on a Trezor One through `Owner.pin`."""
        with self._session(progress) as talk:
            self._fingerprint_now(talk)

    def open_wallet(self, place: PassphrasePlace, progress: Progress) -> Address:
        """Open the standard wallet or a hidden one; its address at DEFAULT_PATH. The passphrase is not kept."""
        before = self._place, self._fingerprint
        self._place, self._fingerprint = place, None
        self._close_wallet()
        try:
            with self._session(progress) as talk:
                return self._fingerprint_now(talk)
        except BaseException:
            self._place, self._fingerprint = before
            self._close_wallet()
            raise

    def pair(self, progress: Progress) -> None:
        """Make a Safe 7 and this computer known to each other: the owner types the code that the device shows."""
        with self._held(progress):
            with contextlib.suppress(DeviceError):
                self._begin()
            if self._thp is None:
                return  # protocol v1 knows no pairing
            pair(self._thp, self._identity, self._options.owner, self._options.credentials, self._be_patient)

    def cancel(self) -> None:
        """Stop waiting, and let the device drop its dialog."""
        self._cancelled.set()

    def close(self) -> None:
        self.cancel()

    @property
    def _definitions(self) -> Definitions:
        return self._options.definitions or Definitions.none()

    # -- the session ------------------------------------------------------------------------------
    @contextmanager
    def _held(self, progress: Progress) -> Iterator[None]:
        self._cancelled.clear()
        self._progress = progress
        try:
            self._guard.patience(self._quick)
            self._guard.open()
            yield
        except GeneratorExit:
            raise
        except Exception as error:  # a vendor's exception must not cross the border
            known = errors.vendor(error)
            if self._thp is not None and isinstance(known, BadAnswer | TimedOut | Cancelled):
                self._thp.forget()  # its counters are out of step now
            if known is error:
                raise
            raise known from error
        finally:
            self._guard.release()

    def _begin(self) -> messages.Features:
        """Who is there; in which protocol; fit to work with?"""
        if self._thp is None:
            try:
                features = self._v1.start()
            except UnknownProtocol:
                self._thp = WireThp(self._guard, self._options.credentials.credentials, self._thp_button)
        if self._thp is not None:
            features = self._thp.start()
        self._recognise(features)
        return features

    def _recognise(self, features: messages.Features) -> None:
        self._features = features
        if features.vendor is not None and features.vendor not in _VENDORS:
            raise BadAnswer(f"its vendor is {errors.plain(features.vendor)!r}")
        version = _version(features)
        model = f"trezor-{(features.internal_model or _OLD_NAMES.get(features.model, 'unknown')).lower()}"
        label = errors.plain(features.label) or _NAMES.get(model, "Trezor")
        self._identity = replace(self._identity, model=model, version=errors.dotted(version), label=label)
        if features.bootloader_mode:
            raise errors.bootloader()
        oldest = errors.OLDEST[errors.generation(version)]
        if version < oldest:
            raise errors.too_old(version, oldest, "Signing")
        if features.initialized is False:
            raise errors.failure(messages.Failure(code=messages.FailureType.NotInitialized), version, "")

    @contextmanager
    def _session(self, progress: Progress, *, interactive: bool = True) -> Iterator[Dialogue]:
        """A conversation with the wallet open. `interactive`: the owner is there and may be asked."""
        with self._held(progress):
            if self._thp is not None and interactive:
                self._be_patient()
                self._thp.unlock()
            features = self._begin()
            self._may_begin(features, interactive)
            version = _version(features)
            wire = self._thp or self._v1
            talk = Dialogue(
                wire, self._guard, version=version, progress=progress, pin=self._pin,
                passphrase=lambda: self._passphrase(interactive), quick=self._quick, patient=self._patient,
            )  # fmt: skip
            try:
                if self._thp is not None:
                    self._open_thp_wallet(interactive)
                if self._place is not PassphrasePlace.NONE and self._fingerprint and not self._resumed():
                    self._same_wallet(talk)
                yield talk
            except (Cancelled, TimedOut):
                self._drop_dialog(talk)
                raise

    def _session_now(self) -> object:
        return self._v1.session_id if self._thp is None else self._thp.wallet

    def _resumed(self) -> bool:
        """Is the wallet still open that the owner opened?"""
        return self._known_session is not None and self._known_session == self._session_now()

    def _may_begin(self, features: messages.Features, interactive: bool) -> None:
        if interactive:
            return
        if features.unlocked is False:
            if errors.generation(_version(features)) == "1":
                raise PinNeeded(
                    "locked", sentence="The Trezor One is locked.", next_step="Choose Unlock and enter its PIN."
                )
            raise Locked("locked")
        if features.passphrase_always_on_device and not self._resumed():
            raise PassphraseNeeded("it asks for the passphrase on its own screen")

    def _close_wallet(self) -> None:
        """The next conversation opens one anew."""
        self._v1.session_id = None
        if self._thp is not None:
            self._thp.close_wallet()

    def _fingerprint_now(self, talk: Dialogue) -> Address:
        self._fingerprint = signing.address(talk, parse_path(DEFAULT_PATH), self._definitions)
        self._known_session = self._session_now()
        return self._fingerprint

    def _same_wallet(self, talk: Dialogue) -> None:
        """A hidden wallet was opened again: is it the one whose accounts we know?"""
        expected = self._fingerprint
        found = signing.address(talk, parse_path(DEFAULT_PATH), self._definitions)
        if found == expected:
            self._known_session = self._session_now()
        else:
            self._close_wallet()
            raise PassphraseNeeded(
                "the passphrase opens another wallet",
                sentence="That passphrase opens another wallet than before.",
                next_step="Nothing was signed. Open the hidden wallet again.",
            )

    def _drop_dialog(self, talk: Dialogue) -> None:
        """The device still shows something nobody waits for: take it away, within two seconds."""
        with contextlib.suppress(Exception), self._guard.deaf():
            talk.abandon()

    # -- what the owner enters --------------------------------------------------------------------
    def _pin(self) -> str | None:
        return self._options.owner.pin(self._identity)

    def _passphrase_text(self, interactive: bool) -> str:
        if not interactive:
            raise PassphraseNeeded("the hidden wallet is closed", next_step="Open the hidden wallet again.")
        text = self._options.owner.passphrase(self._identity)
        if text is None:
            raise PassphraseNeeded("nobody entered it", next_step="Open the hidden wallet again.")
        text = unicodedata.normalize("NFKD", text)
        if len(text.encode()) > MOST_PASSPHRASE_BYTES:
            raise PassphraseNeeded("too long", sentence="A passphrase has at most 50 bytes.", next_step="Shorten it.")
        return text

    def _passphrase(self, interactive: bool) -> messages.PassphraseAck:
        match self._place:
            case PassphrasePlace.NONE:
                return messages.PassphraseAck(passphrase="")
            case PassphrasePlace.DEVICE:
                if not interactive:
                    raise PassphraseNeeded("the hidden wallet is closed")
                return messages.PassphraseAck(on_device=True)
        return messages.PassphraseAck(passphrase=self._passphrase_text(interactive))

    def _open_thp_wallet(self, interactive: bool) -> None:
        assert self._thp is not None
        if self._thp.wallet is not None:
            return
        self._guard.patience(self._patient if interactive else self._quick)
        match self._place:
            case PassphrasePlace.NONE:
                self._thp.open_wallet("")
            case PassphrasePlace.DEVICE:
                if not interactive:
                    raise PassphraseNeeded("the hidden wallet is closed")
                self._thp.open_wallet(PassphraseSetting.ON_DEVICE)
            case PassphrasePlace.HOST:
                self._thp.open_wallet(self._passphrase_text(interactive))

    def _thp_button(self, request: messages.ButtonRequest) -> None:
        self._be_patient()
        self._progress(button_event(request))

    def _be_patient(self) -> None:
        self._guard.patience(self._patient)


def _version(features: messages.Features) -> errors.Version:
    numbers = (features.major_version, features.minor_version, features.patch_version)
    if any(n is None or not 0 <= n < 1000 for n in numbers):
        raise BadAnswer(f"a firmware version of {numbers}")
    return (features.major_version, features.minor_version, features.patch_version)


def _settings(features: messages.Features) -> dict[str, bool]:
    strict = messages.SafetyCheckLevel.Strict
    return {
        "pin": bool(features.pin_protection),
        "passphrase": bool(features.passphrase_protection),
        "passphrase_on_device": bool(features.passphrase_always_on_device),
        "unlocked": features.unlocked is not False,
        "safety_checks_off": features.safety_checks not in (None, strict),
    }


__all__ = ["TrezorDevice", "TrezorOptions", "silent"]
