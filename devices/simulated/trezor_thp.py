"""A simulated Safe 7: the same device behind the Trezor Host Protocol, with pairing by code and kept credentials.

The device's side of THP (protocol version 2.0): channels, acknowledgements, Noise XX with a masked static key, CPace
over the code on its screen. Source: Trezor's THP specification and the host side in `trezorlib.thp`.
"""

from __future__ import annotations

import hashlib
import hmac
import io
import queue
import secrets
import struct
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric import x25519
from noise.backends.default.diffie_hellmans import ED25519
from noise.backends.default.keypairs import KeyPair25519
from noise.connection import Keypair, NoiseConnection
from trezorlib import messages, protobuf
from trezorlib.mapping import DEFAULT_MAPPING
from trezorlib.protobuf import MessageType
from trezorlib.thp import control_byte, cpace, curve25519
from trezorlib.thp.message import BROADCAST_CHANNEL_ID, Message

from devices.simulated.panel import PanelClosed
from devices.simulated.trezor import SimulatedTrezor
from devices.simulated.trezor_ethereum import Refusal
from devices.simulated.trezor_wire import PACKET, UdpPort, packets

MODEL: Final = "trezor-t3w1"
_LOCKED: Final = 5
_NO_CHANNEL: Final = 2
_BAD_CIPHER: Final = 3
_Fail = messages.FailureType
_Code = messages.ButtonRequestType


class _MaskedDh(ED25519):  # type: ignore[misc]
    """X25519 twice with the masked static key, so that a listener cannot tell one device from another."""

    def dh(self, private_key: Any, public_key: Any) -> bytes:
        if not isinstance(private_key, _MaskedKey):
            return bytes(super().dh(private_key, public_key))
        return curve25519.multiply(private_key.mask, private_key.secret.exchange(public_key))


@dataclass(frozen=True, slots=True)
class _MaskedKey:
    secret: x25519.X25519PrivateKey
    mask: bytes


@dataclass(slots=True)
class _Channel:
    """One host's channel."""

    cid: int
    noise: NoiseConnection
    expects: bool = False
    """The sequence bit of the next message in."""
    sends: bool = False
    paired: bool = False
    ended: bool = False
    """Pairing is over: the application's messages are taken."""
    host_key: bytes = b""


@dataclass(frozen=True, slots=True)
class Opened:
    """A decrypted message and the session it belongs to."""

    session: int
    number: int
    body: bytes


@dataclass(frozen=True, slots=True)
class UnlockFirst:
    """A handshake that waits for the PIN on the device."""

    go_on: Callable[[], None]


class ThpPort(UdpPort):
    """A UDP port that speaks THP. `sealed` gets what was decrypted; answers go to `channel` and `session`."""

    def __init__(self, host: str, port: int, static: bytes, locked: Callable[[], bool]) -> None:
        super().__init__(host, port)
        self._static = x25519.X25519PrivateKey.from_private_bytes(static)
        self.static_public = self._static.public_key().public_bytes_raw()
        self._locked = locked
        self._sealing = hashlib.sha256(b"credentials" + static).digest()
        self._channels: dict[int, _Channel] = {}
        self._partial: tuple[int, int, int, bytearray] | None = None
        self.channel: _Channel | None = None
        self.session = 0
        self.sealed: queue.SimpleQueue[Opened | UnlockFirst] = queue.SimpleQueue()
        self.properties = messages.ThpDeviceProperties(
            internal_model="T3W1", protocol_version_major=2, protocol_version_minor=0,
            pairing_methods=[messages.ThpPairingMethod.CodeEntry],
        )  # fmt: skip

    # -- packets ----------------------------------------------------------------------------------
    def take(self, packet: bytes) -> None:
        """One packet of 64 bytes from the host."""
        if packet[0] == control_byte.CODEC_V1:
            if packet[1:3] == b"##":
                refusal = messages.Failure(code=_Fail.InvalidProtocol)
                for each in packets(*DEFAULT_MAPPING.encode(refusal)):
                    self.emit(each)
            return
        ctrl, cid = struct.unpack(">BH", packet[:3])
        if ctrl & control_byte.CONTINUATION_BIT:
            if self._partial is None or self._partial[1] != cid:
                return
            self._partial[3].extend(packet[3:])
        else:
            (size,) = struct.unpack(">H", packet[3:5])
            self._partial = (ctrl, cid, size, bytearray(packet[5:]))
        ctrl, cid, size, body = self._partial
        if len(body) < size:
            return
        self._partial = None
        try:
            message = Message.parse(ctrl, cid, bytes(body[:size]))
        except Exception:  # noqa: BLE001, RUF100 — a broken checksum: the host sends it again
            return
        self._message(message)

    def _out(self, message: Message) -> None:
        for chunk in message.chunks(PACKET):
            self.emit(chunk)

    def _error(self, cid: int, code: int) -> None:
        self._out(Message(control_byte.ERROR, cid, bytes([code])))

    # -- the channel ------------------------------------------------------------------------------
    def _message(self, m: Message) -> None:
        if m.cid == BROADCAST_CHANNEL_ID:
            if m.ctrl_byte == control_byte.CHANNEL_ALLOCATION_REQ:
                self._allocate(m.data)
            elif m.ctrl_byte == control_byte.PING:
                self._out(Message.broadcast(control_byte.PONG, m.data))
            return
        channel = self._channels.get(m.cid)
        if channel is None:
            self._error(m.cid, _NO_CHANNEL)
            return
        if m.is_ack():
            return
        kind = m.ctrl_byte & control_byte.DATA_MASK
        if m.seq_bit is not None:
            self._out(Message.ack(m.cid, m.seq_bit))
            if m.seq_bit != channel.expects:
                return  # it came before
            channel.expects = not channel.expects
        match kind:
            case control_byte.HANDSHAKE_INIT_REQ:
                self._handshake(channel, m.data)
            case control_byte.HANDSHAKE_COMP_REQ:
                self._complete(channel, m.data)
            case control_byte.ENCRYPTED_TRANSPORT:
                self._decrypt(channel, m.data)

    def _data(self, channel: _Channel, ctrl: int, data: bytes) -> None:
        self._out(Message(ctrl, channel.cid, data).with_seq_bit(channel.sends))
        channel.sends = not channel.sends

    def _allocate(self, nonce: bytes) -> None:
        cid = secrets.randbelow(0xFFEF) + 1
        buffer = io.BytesIO()
        protobuf.dump_message(buffer, self.properties)
        prologue = buffer.getvalue()
        noise = NoiseConnection.from_name(b"Noise_XX_25519_AESGCM_SHA256")
        noise.set_as_responder()
        ephemeral = secrets.token_bytes(32)
        noise.set_keypair_from_private_bytes(Keypair.EPHEMERAL, ephemeral)
        mask = hashlib.sha256(self.static_public + curve25519.get_public_key(ephemeral)).digest()
        masked = curve25519.multiply(mask, self.static_public)
        public = x25519.X25519PublicKey.from_public_bytes(masked)
        noise.noise_protocol.dh_fn = _MaskedDh()
        noise.noise_protocol.keypairs["s"] = KeyPair25519(_MaskedKey(self._static, mask), public, masked)
        noise.set_prologue(prologue)
        with warnings.catch_warnings():  # the mask depends on the ephemeral key: it must be known beforehand
            warnings.simplefilter("ignore")
            noise.start_handshake()
        self._channels[cid] = _Channel(cid, noise)
        self._out(Message.broadcast(control_byte.CHANNEL_ALLOCATION_RES, nonce + cid.to_bytes(2, "big") + prologue))

    def _handshake(self, channel: _Channel, data: bytes) -> None:
        unlock = bytes(channel.noise.read_message(data))
        if self._locked() and unlock != b"\x01":
            del self._channels[channel.cid]
            self._error(channel.cid, _LOCKED)
            return
        if self._locked():
            self.sealed.put(UnlockFirst(lambda: self._answer_handshake(channel)))
            return
        self._answer_handshake(channel)

    def _answer_handshake(self, channel: _Channel) -> None:
        self._data(channel, control_byte.HANDSHAKE_INIT_RES, bytes(channel.noise.write_message()))

    def _complete(self, channel: _Channel, data: bytes) -> None:
        handshake = channel.noise.noise_protocol.handshake_state
        raw = bytes(channel.noise.read_message(data))
        channel.host_key = bytes(handshake.rs.public_bytes)
        payload = protobuf.load_message(io.BytesIO(raw), messages.ThpHandshakeCompletionReqNoisePayload)
        known = bytes(payload.host_pairing_credential or b"")
        channel.paired = bool(known) and hmac.compare_digest(known, self.seal(channel.host_key))
        state = b"\x01" if channel.paired else b"\x00"
        self._data(channel, control_byte.HANDSHAKE_COMP_RES, channel.noise.encrypt(state))

    def seal(self, host_key: bytes) -> bytes:
        """The credential of a host: only this device can make or check it."""
        return hmac.new(self._sealing, host_key, hashlib.sha256).digest()

    def _decrypt(self, channel: _Channel, data: bytes) -> None:
        try:
            plain = bytes(channel.noise.decrypt(data))
        except Exception:  # noqa: BLE001, RUF100 — not sealed with this channel's key
            self._error(channel.cid, _BAD_CIPHER)
            return
        session, number = struct.unpack(">BH", plain[:3])
        self.channel = channel
        self.sealed.put(Opened(session, number, plain[3:]))

    def send(self, message: MessageType) -> None:
        channel = self.channel
        if channel is None:
            return
        number, body = DEFAULT_MAPPING.encode(message)
        sealed = channel.noise.encrypt(struct.pack(">BH", self.session, number) + body)
        self._data(channel, control_byte.ENCRYPTED_TRANSPORT, sealed)


class SimulatedSafe7(SimulatedTrezor):
    """A simulated Safe 7. `static_key` is what makes it the same device after a restart."""

    def __init__(self, *, static_key: bytes | None = None, **more: Any) -> None:
        self._static_key = static_key or secrets.token_bytes(32)
        self._secret = b""
        self._challenge = b""
        self._pace_key = b""
        super().__init__(model=MODEL, **more)

    def _open_port(self, host: str, port: int) -> UdpPort:
        self._thp = ThpPort(host, port, self._static_key, lambda: self.locked)
        return self._thp

    @property
    def code(self) -> str:
        """The code on the screen while it is paired."""
        return f"{int.from_bytes(self._code_hash(), 'big') % 1_000_000:06}"

    def _code_hash(self) -> bytes:
        number = messages.ThpPairingMethod.CodeEntry.to_bytes(1, "big")
        return hashlib.sha256(number + self._binding() + self._secret + self._challenge).digest()

    def _binding(self) -> bytes:
        assert self._thp.channel is not None
        return bytes(self._thp.channel.noise.get_handshake_hash())

    def _incoming(self, timeout: float) -> MessageType | None:
        try:
            came = self._thp.sealed.get(timeout=timeout)
        except queue.Empty:
            return None
        if isinstance(came, UnlockFirst):
            self._unlock_by_hand(came)
            return None
        self._thp.session = came.session
        self._session = bytes([came.session])
        try:
            return DEFAULT_MAPPING.decode(came.number, came.body)
        except Exception:  # noqa: BLE001, RUF100 — the host's nonsense is answered, not suffered
            self._thp.send(messages.Failure(code=_Fail.UnexpectedMessage, message="Unexpected message"))
            return None

    def _unlock_by_hand(self, came: UnlockFirst) -> None:
        """Before the channel is open nothing can be said about the PIN page: it is just there."""
        self.panel.drain()
        self.panel.show(("Enter PIN",), ("unlock",))
        while not self._stopped.is_set():
            try:
                self.panel.wait(0.05)
            except TimeoutError:
                continue
            self.locked = False
            self.panel.home()
            came.go_on()
            return
        raise PanelClosed

    def _handle(self, message: MessageType) -> MessageType:
        channel = self._thp.channel
        assert channel is not None
        if not channel.ended:
            self.seen.append(type(message).__name__)
            return self._pairing(channel, message)
        if isinstance(message, messages.ThpCreateNewSession):
            self.seen.append(type(message).__name__)
            self._unlock()
            self._sessions[self._session] = (
                self._type_passphrase() if message.on_device else str(message.passphrase or "")
            )
            self.sessions_opened += 1
            return messages.Success()
        if isinstance(message, messages.Initialize):
            raise Refusal(_Fail.UnexpectedMessage, "Unexpected message")
        return super()._handle(message)

    def _ask_passphrase(self) -> str:
        raise Refusal(_Fail.InvalidSession, "Session not found")

    def _pairing(self, channel: _Channel, message: MessageType) -> MessageType:
        match message:
            case messages.ThpPairingRequest() if not channel.paired:
                text = f"Allow {message.app_name} on {message.host_name} to pair with this Trezor?"
                self.confirm(("Before you continue", text), _Code.Other, "thp_pairing_request")
                return messages.ThpPairingRequestApproved()
            case messages.ThpSelectMethod():
                self._secret = secrets.token_bytes(16)
                return messages.ThpCodeEntryCommitment(commitment=hashlib.sha256(self._secret).digest())
            case messages.ThpCodeEntryChallenge():
                self._challenge = bytes(message.challenge)
                self._pace_key = secrets.token_bytes(32)
                self.panel.show(("One more step", "Enter this security code:", self.code), (), idle=True)
                return messages.ThpCodeEntryCpaceTrezor(
                    cpace_trezor_public_key=self._pace(bytes([9]).ljust(32, b"\0")).a_pubkey
                )
            case messages.ThpCodeEntryCpaceHostTag():
                shared = self._pace(bytes(message.cpace_host_public_key)).shared_secret
                if not hmac.compare_digest(hashlib.sha256(shared).digest(), bytes(message.tag)):
                    raise Refusal(_Fail.DataError, "Unexpected Code Entry Tag")
                channel.paired = True
                return messages.ThpCodeEntrySecret(secret=self._secret)
            case messages.ThpCredentialRequest() if channel.paired:
                return messages.ThpCredentialResponse(
                    trezor_static_public_key=self._thp.static_public,
                    credential=self._thp.seal(bytes(message.host_static_public_key)),
                )
            case messages.ThpEndRequest() if channel.paired:
                channel.ended = True
                return messages.ThpEndResponse()
            case messages.Cancel():
                raise Refusal(_Fail.ActionCancelled, "Cancelled")
        raise Refusal(_Fail.UnexpectedMessage, "Unexpected message")

    def _pace(self, other: bytes) -> cpace.CpaceResult:
        return cpace.cpace(prs=self.code.encode(), ci=self._binding(), b_pubkey=other, _a_privkey=self._pace_key)
