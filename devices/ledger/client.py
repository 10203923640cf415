"""One Ledger: addresses, signatures and settings through its Ethereum app.

Each call opens the handle, asks for app and version, does its work and closes the handle, so that Ledger Wallet can
work beside us. A signature is accepted only when it recovers to the address the device itself gave for the path.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Final

from app.address import Address, AddressError, keccak256
from app.eip712 import TypedData
from app.request import Message, Payload, Request
from app.transaction import Authorization, IncompleteTransaction, Transaction
from devices.device import (
    BadAnswer,
    BlindSigningOff,
    DeviceError,
    DeviceIdentity,
    FirmwareTooOld,
    NotSupported,
    Progress,
    ProgressEvent,
    Prompt,
    Signature,
    WrongApp,
)
from devices.ledger import apdu
from devices.ledger.apdu import Asked, status_error
from devices.ledger.descriptors import Token
from devices.ledger.descriptors import token as bundled_token
from devices.ledger.presses import setting_help
from devices.ledger.prompt import FULL_TYPED_DATA, KNOWN_VERSIONS, predict
from devices.ledger.transactions import APPROVE, CONSOLIDATION_REQUESTS, TRANSFER, WITHDRAWAL_REQUESTS
from devices.ledger.transport import Transport
from devices.ledger.typed import ClearPlan, NotInFull, clear_plan, plain_steps
from devices.recover import recover

QUICK: Final = 5.0
"""Seconds for an exchange that needs no human."""
PATIENT: Final = 300.0
"""Seconds for the owner to read and press."""
ETHEREUM_APPS: Final = frozenset({"Ethereum"})
DASHBOARD: Final = frozenset({"BOLOS", "OLOS", "OLOS\0"})
_FILTERS_V2: Final = (1, 11, 1)
_TYPED_ENVELOPES: Final = (1, 9, 0)
"""The first app version that takes EIP-1559 and EIP-2930 transactions (the app's public changelog)."""


@dataclass(frozen=True, slots=True)
class AppInfo:
    """The app that is open, its version and the flags it tells."""

    name: str
    version: str
    blind_signing: bool = False

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(int(part) if part.isdigit() else 0 for part in self.version.split("-", 1)[0].split("."))


class LedgerDevice:
    """A Ledger behind a transport (`devices.device.Device`). Methods block; every one has a deadline."""

    def __init__(
        self,
        transport: Transport,
        identity: DeviceIdentity,
        *,
        quick: float = QUICK,
        patient: float = PATIENT,
        descriptors: bool = True,
    ) -> None:
        self._transport = transport
        self._identity = identity
        self._quick, self._patient = quick, patient
        self._descriptors = descriptors
        self._cancelled = threading.Event()
        self._info: AppInfo | None = None

    # -- what the hub and the window ask ----------------------------------------------------------
    @property
    def identity(self) -> DeviceIdentity:
        return self._identity

    @property
    def app(self) -> AppInfo | None:
        """What was open at the last call."""
        return self._info

    def settings(self) -> Mapping[str, bool]:
        """`blind_signing`, read from the device. The app does not tell its other settings."""
        with self._session() as info:
            return {"blind_signing": info.blind_signing}

    def addresses(self, paths: Sequence[Sequence[int]]) -> list[Address]:
        with self._session():
            found = {tuple(path): self._address(path) for path in paths}
        if len(set(found.values())) != len(found):
            raise BadAnswer("one address for two paths")  # an old answer came again
        return [found[tuple(path)] for path in paths]

    def show_address(self, path: Sequence[int], chain_id: int, progress: Progress) -> Address:
        """Show an address on the device and wait for the owner's confirmation."""
        with self._session():
            expected = self._address(path)
            progress(ProgressEvent("button", "address"))
            command = apdu.get_address(path, show=True, chain_id=chain_id)
            shown = _read_address(self._ask(command, Asked("address"), self._patient))
            if shown != expected:
                raise BadAnswer(f"showed {shown}, not {expected}")
            progress(ProgressEvent("done"))
            return shown

    def sign(self, payload: Payload, path: Sequence[int], progress: Progress) -> Signature:
        """Sign exactly `payload` with the key at `path`."""
        if not isinstance(payload, Transaction | Message | TypedData | Authorization):
            raise NotSupported(f"{type(payload).__name__} cannot be signed by a Ledger")
        try:
            digest = payload.digest
        except IncompleteTransaction as error:
            raise NotSupported(str(error), sentence=f"Not ready: {error}.", next_step="Fill it first.") from None
        with self._session() as info:
            signer = self._address(path)
            raw = self._send(payload, path, info, progress)
            signature = _recover(raw, digest, signer)
            progress(ProgressEvent("done"))
            return signature

    def prompt(self, request: Request, path: Sequence[int]) -> Prompt:
        """What it will show, from the settings last read. Settings it does not tell count as off."""
        info = self._info
        return predict(
            request,
            model=self._identity.model,
            version=info.version if info else self._identity.version,
            settings={"blind_signing": info.blind_signing if info else False},
            path=path,
            descriptors=self._descriptors,
        )

    def open_ethereum(self, progress: Progress) -> None:
        """From the dashboard, ask the owner to open the Ethereum app. Raises AppMissing when it is not installed."""
        with self._held():
            name, _ = self._app_name()
            if name in ETHEREUM_APPS:
                return
            if name not in DASHBOARD:
                raise WrongApp(f"{name} is open", next_step=f"Close {name} on the device and open Ethereum.")
            progress(ProgressEvent("button", "open-app"))
            self._ask(apdu.open_app("Ethereum"), Asked("open"), self._patient)

    def cancel(self) -> None:
        """Stop waiting. The Ethereum app has no way to be cancelled: what it shows must be rejected on it."""
        self._cancelled.set()

    def close(self) -> None:
        self.cancel()
        self._transport.close()

    # -- the session ------------------------------------------------------------------------------
    @contextmanager
    def _held(self) -> Iterator[None]:
        self._cancelled.clear()
        try:
            self._transport.open(self._quick)
            yield
        except (DeviceError, GeneratorExit):
            raise
        except Exception as error:  # a vendor's exception must not cross the border
            raise BadAnswer(f"{type(error).__name__}: {error}") from error
        finally:
            self._transport.close()

    @contextmanager
    def _session(self) -> Iterator[AppInfo]:
        with self._held():
            name, version = self._app_name()
            if name not in ETHEREUM_APPS:
                where = "the dashboard" if name in DASHBOARD else name
                raise WrongApp(
                    f"{where} is open",
                    sentence=f"The device shows {where}, not the Ethereum app.",
                    next_step="Open the Ethereum app on the device.",
                )
            flags = self._ask(apdu.GET_CONFIGURATION, Asked("configuration"))
            if len(flags) < 4:
                raise BadAnswer(f"a configuration of {len(flags)} bytes")
            told = ".".join(str(n) for n in flags[1:4])
            info = AppInfo(name, version or told, bool(flags[0] & 1))
            if info.numbers[:3] != tuple(flags[1:4])[: len(info.numbers)]:
                raise BadAnswer(f"version {version} by one answer and {told} by another")
            self._info = info
            if self._identity.version != info.version:
                self._identity = replace(self._identity, version=info.version)
            yield info

    def _app_name(self) -> tuple[str, str]:
        answer = self._ask(apdu.GET_APP, Asked("app"))
        if not answer or answer[0] != 1:
            raise BadAnswer(f"app and version: {answer.hex()}")
        name, rest = _text(answer[1:])
        version, _ = _text(rest)
        return name, version

    def _ask(self, command: bytes, asked: Asked, timeout: float | None = None) -> bytes:
        data, word = self._transport.exchange(command, timeout or self._quick, self._cancelled)
        if word != apdu.OK:
            raise status_error(word, asked)
        return data

    def _address(self, path: Sequence[int]) -> Address:
        return _read_address(self._ask(apdu.get_address(path), Asked("address")))

    # -- signing ----------------------------------------------------------------------------------
    def _send(self, payload: Payload, path: Sequence[int], info: AppInfo, progress: Progress) -> bytes:
        if isinstance(payload, Transaction):
            return self._send_transaction(payload, path, info, progress)
        if isinstance(payload, Message):
            return self._stream(apdu.sign_message(payload.data, path), Asked("message"), progress)
        if isinstance(payload, Authorization):
            return self._stream(apdu.sign_authorization(payload, path), Asked("authorization"), progress)
        assert isinstance(payload, TypedData)
        return self._send_typed(payload, path, info, progress)

    def _stream(self, commands: Sequence[bytes], asked: Asked, progress: Progress) -> bytes:
        """Send all; the last one is where the owner reads and presses."""
        for command in commands[:-1]:
            progress(ProgressEvent("sending"))
            # With "Debug contracts" on, the owner confirms in the middle of the stream as well.
            self._ask(command, asked, self._patient if asked.what == "transaction" else None)
        progress(ProgressEvent("button", "review"))
        return self._ask(commands[-1], asked, self._patient)

    def _send_transaction(self, tx: Transaction, path: Sequence[int], info: AppInfo, progress: Progress) -> bytes:
        if tx.type and info.numbers < _TYPED_ENVELOPES:
            raise FirmwareTooOld(
                f"app {info.version}; type {tx.type}",
                sentence=f"The Ethereum app {info.version} is too old for this transaction; 1.9.0 is needed.",
                next_step="Update the Ethereum app with Ledger Wallet.",
            )
        token = self._token(tx)
        needs_blind = bool(tx.data) and token is None and tx.to not in _OWN_WORDS
        if needs_blind and not info.blind_signing:
            raise self._blind_off("transaction")
        asked = Asked("transaction", needs_blind=needs_blind, blind_on=info.blind_signing)
        if token is not None:
            self._provide(token, info)
        commands = apdu.sign_transaction(tx, path, cautious=info.version not in KNOWN_VERSIONS)
        return self._stream(commands, asked, progress)

    def _token(self, tx: Transaction) -> Token | None:
        if not self._descriptors or tx.to is None or tx.data[:4] not in (TRANSFER, APPROVE):
            return None
        return bundled_token(tx.chain_id, tx.to)

    def _provide(self, token: Token, info: AppInfo) -> None:
        try:
            self._ask(apdu.provide_token(token), Asked("token"))
        except NotSupported:
            # An older app may not know the chain; then it warns, as it does for any token. A known one must take it.
            if info.version in KNOWN_VERSIONS:
                raise

    def _send_typed(self, data: TypedData, path: Sequence[int], info: AppInfo, progress: Progress) -> bytes:
        steps: list[bytes] = []
        plan: ClearPlan | None = None
        if info.numbers >= FULL_TYPED_DATA:
            try:
                if self._descriptors:
                    plan = clear_plan(data, version=2 if info.numbers >= _FILTERS_V2 else 1)
                types = frozenset(data.types)
                for step in plan.steps if plan is not None else plain_steps(data):
                    steps += apdu.typed_step(step, types)
            except NotInFull:
                steps = []
        asked = Asked("typed data", needs_blind=plan is None, blind_on=info.blind_signing)
        if not steps:
            if data.primary_type == "EIP712Domain":
                raise NotSupported(
                    "only a domain",
                    sentence="A Ledger cannot sign a message that is only its domain.",
                    next_step="Nothing was signed. No known application asks for this.",
                )
            if not info.blind_signing:
                raise self._blind_off("hash")
            return self._stream([apdu.sign_hashes(data, path)], asked, progress)
        try:
            return self._stream([*steps, apdu.sign_typed(path)], asked, progress)
        except BlindSigningOff:
            raise self._blind_off("message") from None

    def _blind_off(self, what: str) -> BlindSigningOff:
        """The refusal with the presses that help: for typed messages "Raw messages" is the better setting."""
        sentence = "The Ethereum app can show only part of this, and blind signing is off."
        setting = "raw_messages" if what == "message" else "blind_signing"
        return BlindSigningOff(
            f"blind signing is off; {what}", sentence=sentence, next_step=setting_help(self._identity.model, setting)
        )


_OWN_WORDS: Final = frozenset({Address(WITHDRAWAL_REQUESTS), Address(CONSOLIDATION_REQUESTS)})
"""Contracts whose calls the app shows in words by itself (EIP-7002, EIP-7251)."""


def _text(data: bytes) -> tuple[str, bytes]:
    if not data or len(data) < 1 + data[0]:
        raise BadAnswer(f"a text is cut off: {data.hex()}")
    return data[1 : 1 + data[0]].decode("ascii", "replace"), data[1 + data[0] :]


def _read_address(answer: bytes) -> Address:
    """Public key and address of INS 02; the address must be that of the key."""
    if len(answer) < 67 or answer[0] != 65 or answer[66] != 40 or len(answer) < 107:
        raise BadAnswer(f"an address of {len(answer)} bytes")
    key, text = answer[1:66], answer[67:107].decode("ascii", "replace")
    try:
        address = Address.parse("0x" + text, strict=False)
    except AddressError as error:
        raise BadAnswer(str(error)) from None
    if key[0] != 4 or keccak256(key[1:])[12:] != address:
        raise BadAnswer("the address is not that of the public key")
    return address


def _recover(raw: bytes, digest: bytes, signer: Address) -> Signature:
    """v, r, s to a signature by `signer`. v is not trusted: for large chain ids its parity is wrong (facts)."""
    if len(raw) != 65:
        raise BadAnswer(f"a signature of {len(raw)} bytes; 65 are due")
    return recover(raw[1:33], raw[33:65], digest, signer)
