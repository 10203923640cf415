"""The Trezor client: states with names, secrets that stay secret, nothing held longer than needed."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence
from typing import Any

import pytest

from app.address import Address
from app.eip712 import parse_typed_data
from app.request import RawHash
from app.transaction import Authorization
from devices.device import (
    BadAnswer,
    Cancelled,
    DeviceError,
    DeviceIdentity,
    FirmwareTooOld,
    HeldByAnother,
    Locked,
    NotFound,
    NotSupported,
    PassphraseNeeded,
    PinNeeded,
    ProgressEvent,
    Rejected,
    WrongApp,
)
from devices.owner import NobodyThere, PassphrasePlace
from devices.simulated.panel import PanelView
from devices.simulated.trezor import SimulatedTrezor
from devices.trezor import typed
from devices.trezor.client import TrezorDevice
from devices.trezor.options import TrezorOptions, emulator_addresses
from devices.trezor.transport import open_error, udp
from tests.waiting import PATIENCE

from .trezor_bench import ACCOUNT, PATH, Owner, asked, client, silent, stop_asking, transaction

SECRET = "correct horse battery staple"
DELEGATE = Address.parse("0x63c0c19a282a1B52b07dD5a65b58948A07DAE32B")


class Person(NobodyThere):
    """Somebody at this computer who sees the device's screen."""

    def __init__(self, device: SimulatedTrezor, *, pin: str | None = None, passphrase: str | None = None) -> None:
        self._device, self._pin, self.words = device, pin, passphrase
        self.asked: list[str] = []

    def pin(self, device: DeviceIdentity) -> str | None:
        self.asked.append("pin")
        if self._pin is None:
            return None
        rows = self._device.panel.view.lines[1:]
        shown = "".join(rows[::-1]).replace(" ", "")  # numbered as on a keypad: from the bottom row
        return "".join(str(shown.index(digit) + 1) for digit in self._pin)

    def passphrase(self, device: DeviceIdentity) -> str | None:
        self.asked.append("passphrase")
        return self.words


def with_owner(device: SimulatedTrezor, person: NobodyThere, **limits: float) -> TrezorDevice:
    return client(device, TrezorOptions(owner=person), **limits)


def message() -> Any:
    return asked("personal_sign", ["0x48656c6c6f", ACCOUNT]).payload


# -- PIN and passphrase --------------------------------------------------------------------------


def test_a_trezor_one_is_unlocked_by_the_places_of_its_matrix() -> None:
    with SimulatedTrezor(model="trezor-t1b1", pin="4711") as device:
        person = Person(device, pin="4711")
        trezor = with_owner(device, person)
        with pytest.raises(PinNeeded) as locked:
            trezor.addresses([PATH])
        assert "Unlock" in locked.value.next_step
        assert person.asked == [], "what happens in the background asks nobody"
        assert trezor.settings()["unlocked"] is False
        trezor.unlock(silent)
        assert person.asked == ["pin"]
        assert str(trezor.addresses([PATH])[0]) == ACCOUNT


def test_a_wrong_pin_is_said_and_nobody_there_is_no_wrong_pin() -> None:
    with SimulatedTrezor(model="trezor-t1b1", pin="4711") as device:
        with pytest.raises(PinNeeded) as wrong:
            with_owner(device, Person(device, pin="1174")).unlock(silent)
        assert "refused the PIN" in wrong.value.sentence
        assert device.wrong_pins == 1
        with pytest.raises(PinNeeded):
            with_owner(device, NobodyThere()).unlock(silent)
        assert device.wrong_pins == 1
        assert device.panel.view.idle


def test_the_page_is_gone_from_the_simulated_screen_before_its_answer_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    with SimulatedTrezor(model="trezor-t1b1", pin="4711") as device:
        home = device.panel.home

        def slowly() -> None:
            time.sleep(0.3)
            home()

        monkeypatch.setattr(device.panel, "home", slowly)
        with pytest.raises(PinNeeded):
            with_owner(device, NobodyThere()).unlock(silent)
        assert device.panel.view.idle


def test_newer_models_ask_for_the_pin_on_their_own_screen() -> None:
    with SimulatedTrezor(pin="1") as device:
        trezor = client(device)
        with pytest.raises(Locked):
            trezor.addresses([PATH])
        events: list[ProgressEvent] = []
        owner = Owner(device)
        trezor.sign(message(), PATH, events.append)
        owner.stop()
        assert events[0].kind == "pin", "the mirror must not take the PIN page for the first page to compare"
        assert [e.kind for e in events[1:]] == ["button", "button", "done"]


def test_a_hidden_wallet_is_opened_once_and_known_again() -> None:
    with SimulatedTrezor(passphrase=True) as device:
        person = Person(device, passphrase=SECRET)
        trezor = with_owner(device, person)
        assert str(trezor.addresses([PATH])[0]) == ACCOUNT, "the standard wallet needs no passphrase"
        owner = Owner(device)
        hidden = trezor.open_wallet(PassphrasePlace.HOST, silent)
        assert str(hidden) != ACCOUNT
        opened = device.sessions_opened
        assert trezor.addresses([PATH]) == [hidden]
        trezor.sign(message(), PATH, silent)
        assert person.asked == ["passphrase"]
        assert device.sessions_opened == opened
        assert str(trezor.open_wallet(PassphrasePlace.NONE, silent)) == ACCOUNT
        owner.stop()


def test_another_passphrase_than_before_signs_nothing() -> None:
    with SimulatedTrezor(passphrase=True) as device:
        person = Person(device, passphrase=SECRET)
        trezor = with_owner(device, person)
        owner = Owner(device)
        trezor.open_wallet(PassphrasePlace.HOST, silent)
        device._sessions.clear()  # as after unplugging
        with pytest.raises(PassphraseNeeded):
            trezor.addresses([PATH])
        person.words = "another"
        with pytest.raises(PassphraseNeeded) as other:
            trezor.sign(message(), PATH, silent)
        assert "another wallet" in other.value.sentence
        person.words = SECRET
        trezor.sign(message(), PATH, silent)
        owner.stop()


def test_a_passphrase_typed_on_the_device_never_passes_here() -> None:
    with SimulatedTrezor(passphrase=True, device_passphrase=SECRET) as device:
        person = Person(device)
        trezor = with_owner(device, person)
        owner = Owner(device)
        events: list[ProgressEvent] = []
        hidden = trezor.open_wallet(PassphrasePlace.DEVICE, events.append)
        assert [e.kind for e in events] == ["passphrase"]
        assert person.asked == []
        assert str(hidden) != ACCOUNT
        owner.stop()


def test_a_device_that_asks_for_its_passphrase_itself_is_left_alone_in_the_background() -> None:
    with SimulatedTrezor(passphrase=True, always_on_device=True) as device:
        with pytest.raises(PassphraseNeeded):
            client(device).addresses([PATH])
        assert device.panel.view.idle


def test_a_trezor_one_cannot_take_a_passphrase_on_its_screen() -> None:
    with SimulatedTrezor(model="trezor-t1b1", passphrase=True) as device:
        with pytest.raises(NotSupported):
            client(device).open_wallet(PassphrasePlace.DEVICE, silent)
        trezor = with_owner(device, Person(device, passphrase="x" * 51))
        with pytest.raises(PassphraseNeeded) as long:
            trezor.open_wallet(PassphrasePlace.HOST, silent)
        assert "50 bytes" in long.value.sentence
        assert trezor.wallet is PassphrasePlace.NONE


def test_no_secret_is_logged_or_told(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    logging.getLogger("trezorlib").setLevel(0)
    with SimulatedTrezor(model="trezor-t1b1", passphrase=True, pin="4711") as device:
        person = Person(device, pin="4711", passphrase=SECRET)
        owner = Owner(device)
        trezor = with_owner(device, person)
        trezor.open_wallet(PassphrasePlace.HOST, silent)
        device.locked = True
        person._pin = "9999"
        with pytest.raises(PinNeeded) as wrong:
            trezor.unlock(silent)
        owner.stop()
    told = caplog.text + repr(wrong.value) + wrong.value.detail + repr(trezor.__dict__)
    assert SECRET not in told
    assert SECRET.encode().hex() not in told
    assert "9999" not in told
    assert "4711" not in told


# -- what cannot be signed -----------------------------------------------------------------------


def test_what_no_trezor_signs_is_refused_before_it_is_touched() -> None:
    with SimulatedTrezor() as device:
        trezor = client(device)
        old = transaction(type="0x1", gasPrice="0x1", maxFeePerGas=None, maxPriorityFeePerGas=None, accessList=None)
        with pytest.raises(NotSupported, match="2930"):
            trezor.sign(old.payload, PATH, silent)
        with pytest.raises(NotSupported):
            trezor.sign(RawHash(bytes(32)), PATH, silent)
        with pytest.raises(NotSupported):
            trezor.sign(transaction(to=None).payload, PATH, silent)
        assert device.seen == []


@pytest.mark.parametrize(
    ("version", "request_", "needed"),
    [
        ((2, 4, 1), transaction(), "2.4.2"),
        ((1, 7, 3), transaction(), "1.8.0"),
        ((2, 2, 0), transaction(), "2.3.0"),
        ((1, 10, 3), transaction(), "1.10.4"),
    ],
)
def test_old_firmware_is_refused_with_the_version_needed(version: Any, request_: Any, needed: str) -> None:
    model = "trezor-t1b1" if version[0] == 1 else "trezor-t2t1"
    with SimulatedTrezor(model=model, version=version) as device:
        with pytest.raises(FirmwareTooOld) as old:
            client(device).sign(request_.payload, PATH, silent)
        assert needed in old.value.sentence
        assert device.panel.view.idle


TYPES: dict[str, Any] = {
    "EIP712Domain": [{"name": "name", "type": "string"}],
    "Inner": [{"name": "n", "type": "int16"}],
    "Outer": [
        {"name": "a", "type": "uint256"}, {"name": "b", "type": "bytes4"}, {"name": "c", "type": "Inner[]"},
        {"name": "d", "type": "bool"}, {"name": "e", "type": "address[2]"}, {"name": "f", "type": "bytes"},
    ],
}  # fmt: skip
VALUE: dict[str, Any] = {
    "a": "0xff", "b": "0xdead", "c": [{"n": "-5"}, {"n": 7}], "d": "true", "e": [ACCOUNT, ACCOUNT.lower()], "f": "0x",
}  # fmt: skip


def typed_message(**more: Any) -> Any:
    return parse_typed_data(
        {"types": TYPES, "primaryType": "Outer", "domain": {"name": "x"}, "message": {**VALUE, **more}}
    )


@pytest.mark.parametrize("model", ["trezor-t1b1", "trezor-t3t1"])
def test_hex_integers_short_bytes_and_negative_numbers_reach_the_device(model: str) -> None:
    with SimulatedTrezor(model=model) as device:
        owner = Owner(device)
        client(device).sign(typed_message(), PATH, silent)
        owner.stop()
        hashed = any(p[0].startswith("EIP-712") for p in owner.pages)
        assert hashed == (model == "trezor-t1b1")


@pytest.mark.parametrize(
    ("type_", "value", "field"),
    [("uint8[][]", [[1]], "Outer.x"), ("uint", 1, "Outer.x"), ("Inner", None, "message.x")],
)
def test_typed_data_a_trezor_cannot_take_names_the_field(type_: str, value: Any, field: str) -> None:
    types = {**TYPES, "Outer": [*TYPES["Outer"], {"name": "x", "type": type_}]}
    data = parse_typed_data(
        {"types": types, "primaryType": "Outer", "domain": {"name": "x"}, "message": {**VALUE, "x": value}}
    )
    with pytest.raises(NotSupported) as cannot:
        typed.check(data)
    assert field in cannot.value.sentence
    with SimulatedTrezor() as device:
        with pytest.raises(NotSupported):
            client(device).sign(data, PATH, silent)
        assert "EthereumSignTypedData" not in device.seen


def test_authorizations_follow_the_safety_checks() -> None:
    with SimulatedTrezor() as device:
        owner = Owner(device)
        trezor = client(device)
        with pytest.raises(NotSupported) as strict:
            trezor.sign(Authorization(1, DELEGATE, 1), PATH, silent)
        assert "safety checks" in strict.value.sentence
        trezor.sign(Authorization(1, Address(bytes(20)), 1), PATH, silent)
        device.strict = False
        trezor.sign(Authorization(1, DELEGATE, 1), PATH, silent)
        assert trezor.settings()["safety_checks_off"] is True
        owner.stop()
    with SimulatedTrezor(model="trezor-t1b1") as device, pytest.raises(NotSupported) as one:
        client(device).sign(Authorization(1, DELEGATE, 1), PATH, silent)
    assert "Trezor One" in one.value.sentence


def test_a_path_the_device_does_not_use_is_said() -> None:
    with SimulatedTrezor() as device, pytest.raises(NotSupported) as other:
        client(device).addresses([(0x8000002C, 0x80000000, 0x80000000, 0, 0)])
    assert "derivation path" in other.value.sentence


def test_a_device_without_a_wallet_and_one_in_its_bootloader_are_told_apart() -> None:
    with SimulatedTrezor() as device:
        device.initialized = False
        with pytest.raises(NotSupported) as empty:
            client(device).addresses([PATH])
        assert "no wallet" in empty.value.sentence
        device.bootloader = True
        with pytest.raises(WrongApp) as loader:
            client(device).settings()
        assert "bootloader" in loader.value.sentence


# -- the handle, cancelling, other programs ------------------------------------------------------


def test_the_handle_is_held_for_a_call_only() -> None:
    with SimulatedTrezor() as device:
        link = udp(*device.address)
        trezor = TrezorDevice(link, DeviceIdentity("trezor", "trezor-t3t1", "k", "l", None, "udp"))
        owner = Owner(device, reject_at=0)
        trezor.addresses([PATH])
        assert not link.is_open()
        with pytest.raises(Rejected):
            trezor.sign(message(), PATH, silent)
        assert not link.is_open()
        owner.stop()


@pytest.mark.parametrize("model", ["trezor-t1b1", "trezor-t3t1"])
def test_cancelling_takes_the_dialog_away_and_frees_the_device(model: str) -> None:
    with SimulatedTrezor(model=model) as device:
        trezor = client(device)
        shown = threading.Event()

        def see(view: PanelView) -> None:
            if not view.idle:
                shown.set()

        device.panel.listen(see)
        ended: list[DeviceError] = []

        def sign() -> None:
            try:
                trezor.sign(message(), PATH, silent)
            except DeviceError as error:
                ended.append(error)

        worker = threading.Thread(target=sign)
        worker.start()
        assert shown.wait(PATIENCE)
        stop_asking(trezor, worker)
        assert [type(e) for e in ended] == [Cancelled]
        assert str(trezor.addresses([PATH])[0]) == ACCOUNT
        assert device.panel.view.idle


def test_nothing_answering_at_an_address_is_not_found() -> None:
    with SimulatedTrezor() as device:
        address = device.address
    trezor = TrezorDevice(udp(*address), DeviceIdentity("trezor", "trezor-t3t1", "k", "l", None, "udp"), quick=1)
    with pytest.raises(NotFound):
        trezor.addresses([PATH])


def test_a_device_busy_elsewhere_says_what_to_close() -> None:
    class USBErrorBusy(Exception):
        pass

    error = open_error(USBErrorBusy("LIBUSB_ERROR_BUSY"), None)
    assert isinstance(error, HeldByAnother)
    assert "Trezor Suite" in error.next_step


def test_an_answer_with_another_account_is_a_bad_answer() -> None:
    with SimulatedTrezor() as device:
        trezor = client(device)
        owner = Owner(device)
        real = device.node
        calls = 0

        def other(path: Sequence[int]) -> Any:
            nonlocal calls
            calls += 1
            return real(path) if calls == 1 else real((*path[:-1], 1))

        device.node = other  # type: ignore[method-assign]
        with pytest.raises(BadAnswer) as wrong:
            trezor.sign(message(), PATH, silent)
        assert "another account" in wrong.value.sentence
        calls = 0
        with pytest.raises(BadAnswer):
            trezor.sign(transaction().payload, PATH, silent)
        owner.stop()


def test_addresses_of_emulators_are_read_from_option_and_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TREZOR_PATH", raising=False)
    monkeypatch.delenv("COUNTERSIGN_TREZOR_UDP", raising=False)
    assert emulator_addresses(None) == []
    assert emulator_addresses("localhost:5") == [("localhost", 5)]
    assert emulator_addresses(":5") == [("127.0.0.1", 5)]
    monkeypatch.setenv("TREZOR_PATH", "udp")
    assert emulator_addresses(None) == [("127.0.0.1", 21324)]
    monkeypatch.setenv("TREZOR_PATH", "webusb:001")
    assert emulator_addresses(None) == []
    monkeypatch.setenv("COUNTERSIGN_TREZOR_UDP", "127.0.0.1:7")
    assert emulator_addresses(None) == [("127.0.0.1", 7)]
    with pytest.raises(ValueError, match="HOST:PORT"):
        emulator_addresses("host:port")
