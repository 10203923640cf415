"""A simulated Trezor: a server that speaks Trezor's wire protocol over UDP on loopback, as its makers' emulator does.

On the wire it cannot be told from the emulator; it is marked as simulated by whoever starts it (`devices.hub`). It
signs with a public test mnemonic only. Models: the Trezor One (`trezor-t1b1`) and the newer ones of protocol v1.
"""

from __future__ import annotations

import queue
import random
import secrets
import threading
from collections.abc import Sequence
from io import BytesIO
from typing import Any, Final

from trezorlib import messages
from trezorlib.definitions import Definition
from trezorlib.protobuf import MessageType, load_message

from devices.simulated.keys import ALL_ALL, Node, node
from devices.simulated.panel import Panel, PanelClosed
from devices.simulated.trezor_ethereum import EthereumApp, Refusal, hd_node
from devices.simulated.trezor_wire import UdpPort

HOME: Final = ("Trezor", "SIMULATED")
NAMES: Final = {
    "trezor-t1b1": ("T1B1", "1", (1, 14, 2)),
    "trezor-t2t1": ("T2T1", "T", (2, 12, 4)),
    "trezor-t3b1": ("T3B1", "Safe 3", (2, 12, 4)),
    "trezor-t3t1": ("T3T1", "Safe 5", (2, 12, 4)),
    "trezor-t3w1": ("T3W1", "Safe 7", (2, 12, 4)),
}
"""Our name of a model → its internal name, its shown name, the firmware that was recorded."""
_POLL: Final = 0.05
_SESSIONS: Final = 10
_Fail = messages.FailureType
_Code = messages.ButtonRequestType


class Aborted(Exception):
    """The host sent something else while a page or an answer was waited for."""

    def __init__(self, message: MessageType) -> None:
        super().__init__(type(message).__name__)
        self.message = message


class SimulatedTrezor:
    """One simulated device: a panel to watch and press, and a UDP port to talk to.

    `strict`: safety checks as they leave the factory. `pin`: its digits, when one is set. `passphrase`: hidden wallets
    are on; `device_passphrase` is what an owner types on the device's own screen.
    """

    def __init__(
        self,
        panel: Panel | None = None,
        *,
        mnemonic: str = ALL_ALL,
        model: str = "trezor-t3t1",
        host: str = "127.0.0.1",
        port: int = 0,
        version: tuple[int, int, int] | None = None,
        pin: str | None = None,
        passphrase: bool = False,
        always_on_device: bool = False,
        device_passphrase: str = "",
        strict: bool = True,
        label: str = "Simulated Trezor",
    ) -> None:
        self.panel = panel or Panel(HOME)
        self.model = model
        self.internal, self._name, recorded = NAMES[model]
        self.version = version or recorded
        self.strict = strict
        self.pin, self.locked = pin, pin is not None
        self.passphrase, self.always_on_device = passphrase, always_on_device
        self.device_passphrase = device_passphrase
        self.label = label
        self.bootloader = False
        self.initialized = True
        self.wrong_pins = 0
        self.sessions_opened = 0
        self.seen: list[str] = []
        """The names of the messages that came, in order."""
        self._mnemonic = mnemonic
        self._sessions: dict[bytes, str | None] = {}
        self._session = b""
        self._app = EthereumApp(self)
        self._port = self._open_port(host, port)
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def _open_port(self, host: str, port: int) -> UdpPort:
        return UdpPort(host, port)

    # -- life -------------------------------------------------------------------------------------
    @property
    def address(self) -> tuple[str, int]:
        return self._port.address

    def start(self) -> SimulatedTrezor:
        self.panel.home()
        self._port.start()
        self._thread = threading.Thread(target=self._serve, name="simulated-trezor", daemon=True)
        self._thread.start()
        return self

    def stop(self) -> None:
        self._stopped.set()
        self.panel.close()
        self._port.stop()
        if self._thread is not None:
            self._thread.join(5)

    def __enter__(self) -> SimulatedTrezor:
        return self.start()

    def __exit__(self, *exc: object) -> None:
        self.stop()

    # -- messages ---------------------------------------------------------------------------------
    def _serve(self) -> None:
        waiting: MessageType | None = None
        while not self._stopped.is_set():
            message, waiting = waiting, None
            if message is None:
                message = self._incoming(_POLL)
                if message is None:
                    continue
            answer: MessageType | None = None
            try:
                answer = self._handle(message)
            except Refusal as refusal:
                answer = refusal.failure
            except Aborted as aborted:
                # A new question ends the dialog; Cancel ends it with the answer that it was cancelled.
                waiting = aborted.message
            except PanelClosed:
                return
            # The page goes before the answer, so that a host that has its answer never sees the page it answered.
            if not self.panel.view.idle:
                self.panel.home()
            if answer is not None:
                self._port.send(answer)

    def _handle(self, message: MessageType) -> MessageType:
        self.seen.append(type(message).__name__)
        match message:
            case messages.Initialize():
                return self._initialize(message)
            case messages.GetFeatures():
                return self._features()
            case messages.Ping():
                return messages.Success(message=message.message)
            case messages.EndSession():
                self._sessions.pop(self._session, None)
                return messages.Success()
            case messages.LockDevice():
                self.locked = self.pin is not None
                return messages.Success()
            case messages.Cancel():
                raise Refusal(_Fail.ActionCancelled, "Action cancelled by user" if self._legacy else "Cancelled")
        if self.bootloader or not self.initialized:
            raise Refusal(_Fail.NotInitialized, "Device not initialized")
        match message:
            case messages.ApplyFlags():
                self._unlock()
                return messages.Success()
            case messages.GetPublicKey():
                found = self.node(message.address_n)
                return messages.PublicKey(node=hd_node(found), xpub=found.xpub)
        answer = self._app.handle(message)
        if answer is None:
            raise Refusal(_Fail.UnexpectedMessage, "Unknown message" if self._legacy else "Unexpected message")
        return answer

    @property
    def _legacy(self) -> bool:
        return self.model == "trezor-t1b1"

    def _initialize(self, message: messages.Initialize) -> MessageType:
        asked = bytes(message.session_id or b"")
        if asked not in self._sessions:
            asked = secrets.token_bytes(32)
            self._sessions[asked] = None
            self.sessions_opened += 1
            while len(self._sessions) > _SESSIONS:
                self._sessions.pop(next(iter(self._sessions)))
        self._session = asked
        return self._features()

    def _features(self) -> messages.Features:
        capabilities = [messages.Capability.Bitcoin, messages.Capability.Crypto, messages.Capability.Ethereum]
        if not self._legacy:
            capabilities.append(messages.Capability.PassphraseEntry)
        level = messages.SafetyCheckLevel
        return messages.Features(
            vendor="trezor.io", major_version=self.version[0], minor_version=self.version[1],
            patch_version=self.version[2], bootloader_mode=True if self.bootloader else None,
            device_id="5137151DA1C6C4ED00000000", pin_protection=self.pin is not None,
            passphrase_protection=None if self.locked else self.passphrase, language="en-US", label=self.label,
            initialized=self.initialized, unlocked=not self.locked, model=self._name, internal_model=self.internal,
            capabilities=capabilities, session_id=self._session or None,
            passphrase_always_on_device=self.always_on_device,
            safety_checks=level.Strict if self.strict else level.PromptTemporarily, fw_vendor="EMULATOR",
        )  # fmt: skip

    # -- what the Ethereum part asks of its device ------------------------------------------------
    def call(self, message: MessageType, kind: type[Any]) -> Any:
        """Ask the host something. Raises Aborted when it sends anything but the answer."""
        self._port.send(message)
        return self._next(kind)

    def _incoming(self, timeout: float) -> MessageType | None:
        """The next message of the host, if one comes in time."""
        try:
            return self._port.inbox.get(timeout=timeout)
        except queue.Empty:
            return None

    def _next(self, kind: type[Any]) -> Any:
        while not self._stopped.is_set():
            message = self._incoming(_POLL)
            if message is None:
                continue
            if isinstance(message, kind):
                self.seen.append(type(message).__name__)
                return message
            raise Aborted(message)
        raise PanelClosed

    def confirm(
        self,
        lines: Sequence[str],
        code: messages.ButtonRequestType,
        name: str,
        *,
        opens: bool = False,
        back: bool = False,
    ) -> bool:
        """Show a page and wait for the owner. False when they go back, or pass by what the page offers to show."""
        buttons = ("reject", "approve", "show") if opens else ("reject", "approve")
        pressed = self._page(lines, buttons, code, name)
        if pressed == "reject" and not back:
            raise Refusal(_Fail.ActionCancelled, "Action cancelled by user" if self._legacy else "Cancelled")
        return pressed == "show" if opens else pressed == "approve"

    def _page(self, lines: Sequence[str], buttons: tuple[str, ...], code: messages.ButtonRequestType, name: str) -> str:
        self.panel.drain()
        self.panel.show(tuple(lines), buttons)
        if self._legacy:
            self._port.send(messages.ButtonRequest(code=code))
        else:
            self._port.send(messages.ButtonRequest(code=code, name=name, pages=1))
        self._next(messages.ButtonAck)
        while True:
            try:
                return self.panel.wait(_POLL)
            except TimeoutError:
                if self._stopped.is_set():
                    raise PanelClosed from None
                message = self._incoming(0.001)
                if message is not None:
                    raise Aborted(message) from None

    def node(self, path: Sequence[int]) -> Node:
        """The key at a path of the wallet that is open in this session."""
        self._unlock()
        if self._sessions.get(self._session) is None:
            self._sessions[self._session] = self._ask_passphrase()
        return node(self._mnemonic, tuple(path), self._sessions[self._session] or "")

    def _unlock(self) -> None:
        if not self.locked:
            return
        if not self._legacy:
            if self._page(("Enter PIN",), ("reject", "unlock"), _Code.PinEntry, "pin_device") == "reject":
                raise Refusal(_Fail.PinCancelled, "PIN entry cancelled")
            self.locked = False
            return
        digits = random.sample("123456789", 9)
        rows = tuple(" ".join(digits[i : i + 3]) for i in (6, 3, 0))
        self.panel.show(("Please enter your PIN:", *rows), ())
        try:
            answer = self.call(
                messages.PinMatrixRequest(type=messages.PinMatrixRequestType.Current), messages.PinMatrixAck
            )
        except Aborted as aborted:
            if isinstance(aborted.message, messages.Cancel):
                raise Refusal(_Fail.PinCancelled, "PIN cancelled") from None
            raise
        entered = "".join(digits[int(place) - 1] for place in answer.pin if place in "123456789")
        if entered != self.pin:
            self.wrong_pins += 1
            raise Refusal(_Fail.PinInvalid, "PIN invalid")
        self.locked = False

    def _ask_passphrase(self) -> str:
        if not self.passphrase:
            return ""
        if self.always_on_device:
            return self._type_passphrase()
        answer = self.call(messages.PassphraseRequest(), messages.PassphraseAck)
        if answer.on_device:
            if self._legacy:
                raise Refusal(_Fail.DataError, "This device does not support passphrase entry on device")
            return self._type_passphrase()
        text = str(answer.passphrase or "")
        if len(text.encode()) > 50:
            raise Refusal(_Fail.DataError, "Maximum passphrase length is 50 bytes")
        if text and not self._legacy:
            self.confirm(("Passphrase", "Access hidden wallet?"), _Code.Other, "passphrase_host1_hidden")
        return text

    def _type_passphrase(self) -> str:
        page = ("Enter passphrase",)
        if self._page(page, ("reject", "enter"), _Code.PassphraseEntry, "passphrase_device") == "reject":
            raise Refusal(_Fail.ActionCancelled, "Cancelled")
        return self.device_passphrase

    def network_slip44(self, definitions: messages.EthereumDefinitions | None) -> int | None:
        """The coin number of a genuine network definition, as the firmware of an emulator checks it."""
        raw = definitions.encoded_network if definitions is not None else None
        if not raw:
            return None
        return load_message(BytesIO(self.genuine(bytes(raw))), messages.EthereumNetworkInfo).slip44

    def genuine(self, raw: bytes) -> bytes:
        """The content of a definition that is signed with the key of Trezor's emulators."""
        try:
            definition = Definition.parse(raw)
            definition.verify(dev=True)
            return bytes(definition.payload.data)
        except Exception:
            raise Refusal(_Fail.DataError, "Invalid definition") from None
