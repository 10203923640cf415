"""Messages to a Trezor and back, over both of its protocols: v1 (all models before the Safe 7) and THP (Safe 7).

Sources: the library's `protocol_v1` and `thp`; Trezor's "communication" documents. A wire knows nothing of wallets: it
opens the handle, tells the features, carries messages and gives the handle back.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from typing import Final, Protocol, TypeVar

from trezorlib import exceptions, messages, protocol_v1
from trezorlib.client import AppManifest, PassphraseSetting
from trezorlib.mapping import DEFAULT_MAPPING
from trezorlib.protobuf import MessageType
from trezorlib.thp.channel import Channel
from trezorlib.thp.client import ThpSession, TrezorClientThp
from trezorlib.thp.exceptions import ThpError, ThpErrorCode

from devices.device import BadAnswer, Busy, Locked, NotPaired, Unplugged
from devices.owner import PairingCredential
from devices.trezor.transport import Guard

T = TypeVar("T")
APP_NAME: Final = "Countersign"
_STALE: Final = 10
"""Answers to somebody else's questions that are skipped before ours is missed."""


class Wire(Protocol):
    """One way of speaking. All methods block within the guard's patience and raise DeviceError subclasses."""

    def start(self) -> messages.Features:
        """Begin a conversation: who is there? The handle is open."""
        ...

    def send(self, message: MessageType) -> None: ...
    def receive(self) -> MessageType: ...


class UnknownProtocol(Exception):
    """The device speaks THP, not v1."""


class WireV1:
    """Protocol v1. `session_id` is the device's name for an opened wallet: with it, a passphrase is not asked twice."""

    def __init__(self, guard: Guard) -> None:
        self._guard = guard
        self.session_id: bytes | None = None

    def start(self) -> messages.Features:
        asked = self.session_id
        self.send(messages.Initialize(session_id=asked))
        for _ in range(_STALE):
            # Packets of an answer that nobody waited for may still come, from its middle on.
            answer = self._read(stray=True)
            if isinstance(answer, messages.Features):
                self.session_id = answer.session_id
                return answer
            if isinstance(answer, messages.Failure):
                if answer.code == messages.FailureType.InvalidProtocol:
                    raise UnknownProtocol
                if answer.code in (messages.FailureType.Busy, messages.FailureType.InProgress):
                    raise Busy(answer.message or "")
        raise BadAnswer(f"{_STALE} answers to Initialize, none of them its features")

    def send(self, message: MessageType) -> None:
        number, body = DEFAULT_MAPPING.encode(message)
        protocol_v1.write(self._guard, number, body)

    def receive(self) -> MessageType:
        return self._read(stray=False)

    def _read(self, *, stray: bool) -> MessageType:
        try:
            number, body = protocol_v1.read(self._guard, _ignore_bad_magic=stray)
        except (exceptions.ProtocolError, struct.error) as error:
            raise BadAnswer(str(error)) from error
        return decode(number, body)


def decode(number: int, body: bytes) -> MessageType:
    """Bytes to a message; nonsense is BadAnswer."""
    try:
        return DEFAULT_MAPPING.decode(number, body)
    except Exception as error:  # unknown number, broken protobuf, missing field
        raise BadAnswer(f"a message of kind {number} and {len(body)} bytes cannot be read: {error!r}") from error


class ChannelLost(Unplugged):
    """The device no longer knows our channel: it was restarted, or has had too many since."""

    sentence = "The device was restarted meanwhile."
    next_step = "Nothing was signed. Try again."


class WireThp:
    """The Trezor Host Protocol: an encrypted channel, kept open between conversations; a device is paired once."""

    def __init__(
        self,
        guard: Guard,
        credentials: Callable[[], Sequence[PairingCredential]],
        button: Callable[[messages.ButtonRequest], None],
    ) -> None:
        self._guard = guard
        self._credentials = credentials
        self._button = button
        self._client: TrezorClientThp | None = None
        self._session: ThpSession | None = None

    @property
    def client(self) -> TrezorClientThp:
        """The library's client; its channel is allocated at the first use."""
        if self._client is None:
            self._client = self._guarded(self._connect)
        return self._client

    def _connect(self) -> TrezorClientThp:
        # The library doubles its pauses twenty times over; ours end before an exchange's deadline.
        Channel.BUSY_RETRIES, Channel.BUSY_BACKOFF_TIME = 6, 0.05
        manifest = AppManifest(APP_NAME, button_callback=self._button, credentials=self._known)
        return TrezorClientThp(manifest, self._guard, mapping=None, model=None)

    def _known(self) -> list[_Credential]:
        return [_Credential(c) for c in self._credentials()]

    def forget(self) -> None:
        """Drop the channel: it is out of step after a fault."""
        self._client = None
        self._session = None

    @property
    def wallet(self) -> ThpSession | None:
        """The session of the wallet that is open on the channel."""
        return self._session

    def close_wallet(self) -> None:
        """The next conversation opens another wallet."""
        self._session = None

    def unlock(self) -> None:
        """Open the channel, asking for the PIN on the device when it is locked."""
        self._guarded(self.client.connect)

    def start(self) -> messages.Features:
        try:
            return self._greet()
        except ChannelLost:
            return self._greet()  # it was restarted: a new channel, known by the kept credential

    def _greet(self) -> messages.Features:
        if not self._guarded(self.client.is_connected):
            raise Locked("the channel cannot be opened while it is locked")
        if not self.client.pairing.is_paired():
            raise NotPaired
        self._guarded(self.client.pairing.finish)
        features = self._guarded(self.client.refresh_features)
        if not isinstance(features, messages.Features):
            raise BadAnswer("no features")
        return features

    def open_wallet(self, passphrase: str | PassphraseSetting) -> None:
        """A session of its own for the wallet of `passphrase`."""
        self._session = self._guarded(lambda: self.client.get_session(passphrase))

    def send(self, message: MessageType) -> None:
        session = self._live()
        self._guarded(lambda: session.write(message))

    def receive(self) -> MessageType:
        session = self._live()
        return self._guarded(session.read)

    def _live(self) -> ThpSession:
        if self._session is None:
            raise BadAnswer("no wallet is open")
        return self._session

    def _guarded(self, work: Callable[[], T]) -> T:
        try:
            return work()
        except ThpError as error:
            self.forget()
            if error.code == ThpErrorCode.DEVICE_LOCKED:
                raise Locked(str(error)) from error
            if error.code == ThpErrorCode.UNALLOCATED_CHANNEL:
                raise ChannelLost(str(error)) from error
            if error.code == ThpErrorCode.TRANSPORT_BUSY:
                raise Busy(str(error)) from error
            raise BadAnswer(str(error)) from error


class _Credential:
    """Our credential under the library's names."""

    def __init__(self, kept: PairingCredential) -> None:
        self.trezor_pubkey = kept.device_public_key
        self.host_privkey = kept.host_private_key
        self.credential = kept.credential


__all__ = ["APP_NAME", "UnknownProtocol", "Wire", "WireThp", "WireV1", "decode"]
