"""The Safe 7 over Trezor's Host Protocol: paired once by the code on its screen, known again by what is kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from devices.device import (
    Cancelled,
    DeviceIdentity,
    Locked,
    NotPaired,
    PassphraseNeeded,
    ProgressEvent,
    Rejected,
)
from devices.owner import ForgetfulStore, NobodyThere, PassphrasePlace
from devices.simulated.trezor_thp import SimulatedSafe7
from devices.trezor.client import TrezorDevice
from devices.trezor.options import TrezorOptions
from devices.trezor.transport import udp

from .test_trezor_client import message, typed_message
from .trezor_bench import ACCOUNT, PATH, Owner, cancelled_while_it_asks, silent, transaction


class Reader(NobodyThere):
    """Somebody who types what they read on the device."""

    def __init__(self, read: Callable[[], str | None], passphrase: str | None = None) -> None:
        self._read, self._passphrase = read, passphrase
        self.asked = 0

    def pairing_code(self, device: DeviceIdentity) -> str | None:
        self.asked += 1
        return self._read()

    def passphrase(self, device: DeviceIdentity) -> str | None:
        return self._passphrase


def client(device: SimulatedSafe7, options: TrezorOptions, **limits: float) -> TrezorDevice:
    identity = DeviceIdentity("trezor", "trezor-t3t1", "udp-test", "Simulated", None, "udp", simulated=True)
    return TrezorDevice(udp(*device.address), identity, options, **limits)


def code_on(device: SimulatedSafe7) -> Callable[[], str]:
    return lambda: device.panel.view.lines[-1]


def test_an_unpaired_safe_7_says_so_and_is_paired_by_its_code() -> None:
    with SimulatedSafe7() as device:
        person = Reader(code_on(device))
        options = TrezorOptions(owner=person)
        trezor = client(device, options)
        with pytest.raises(NotPaired):
            trezor.addresses([PATH])
        assert person.asked == 0
        owner = Owner(device)
        trezor.pair(silent)
        assert person.asked == 1
        assert len(options.credentials.credentials()) == 1
        assert str(trezor.addresses([PATH])[0]) == ACCOUNT
        assert trezor.identity.model == "trezor-t3w1"
        assert trezor.identity.version == "2.12.4"
        owner.stop()


def test_a_kept_credential_makes_pairing_happen_once() -> None:
    store = ForgetfulStore()
    key = bytes(range(32))
    with SimulatedSafe7(static_key=key) as device:
        person = Reader(code_on(device))
        owner = Owner(device)
        client(device, TrezorOptions(owner=person, credentials=store)).pair(silent)
        owner.stop()
    with SimulatedSafe7(static_key=key) as device:
        again = client(device, TrezorOptions(credentials=store))
        assert str(again.addresses([PATH])[0]) == ACCOUNT
    with SimulatedSafe7(static_key=bytes(31) + b"\x01") as other, pytest.raises(NotPaired):
        client(other, TrezorOptions(credentials=store)).addresses([PATH])


def test_a_wrong_code_pairs_nothing() -> None:
    with SimulatedSafe7() as device:
        store = ForgetfulStore()
        owner = Owner(device)

        def wrong() -> str:
            return f"{(int(device.code) + 1) % 1_000_000:06}"

        with pytest.raises(NotPaired) as differs:
            client(device, TrezorOptions(owner=Reader(wrong), credentials=store)).pair(silent)
        assert "does not fit" in differs.value.sentence
        with pytest.raises(NotPaired):
            client(device, TrezorOptions(owner=Reader(lambda: "12345"), credentials=store)).pair(silent)
        with pytest.raises(NotPaired):
            client(device, TrezorOptions(credentials=store)).pair(silent)
        assert store.credentials() == ()
        owner.stop()


def test_pairing_refused_on_the_device_is_a_rejection() -> None:
    with SimulatedSafe7() as device:
        owner = Owner(device, reject_at=0)
        with pytest.raises(Rejected):
            client(device, TrezorOptions(owner=Reader(code_on(device)))).pair(silent)
        owner.stop()


def paired(device: SimulatedSafe7, passphrase: str | None = None) -> TrezorDevice:
    owner = Owner(device)
    trezor = client(device, TrezorOptions(owner=Reader(code_on(device), passphrase)))
    trezor.pair(silent)
    owner.stop()
    return trezor


def test_a_safe_7_signs_everything_the_others_do() -> None:
    with SimulatedSafe7() as device:
        trezor = paired(device)
        for payload in (transaction("0x" + "cd" * 2500).payload, message(), typed_message()):
            owner = Owner(device)
            events: list[ProgressEvent] = []
            trezor.sign(payload, PATH, events.append)
            owner.stop()
            assert sum(e.kind == "button" for e in events) == len(owner.pages)
        owner = Owner(device)
        assert str(trezor.show_address(PATH, 1, silent)) == ACCOUNT
        owner.stop()


def test_rejecting_and_cancelling_leave_the_channel_usable() -> None:
    with SimulatedSafe7() as device:
        trezor = paired(device)
        owner = Owner(device, reject_at=0)
        with pytest.raises(Rejected):
            trezor.sign(message(), PATH, silent)
        owner.stop()
        ended = cancelled_while_it_asks(trezor, message())
        assert [type(e) for e in ended] == [Cancelled]
        assert str(trezor.addresses([PATH])[0]) == ACCOUNT


def test_a_locked_safe_7_is_unlocked_on_its_screen_only_when_the_owner_is_there() -> None:
    store = ForgetfulStore()
    key = bytes(range(1, 33))
    with SimulatedSafe7(static_key=key) as device:
        owner = Owner(device)
        client(device, TrezorOptions(owner=Reader(code_on(device)), credentials=store)).pair(silent)
        owner.stop()
    with SimulatedSafe7(static_key=key, pin="1") as device:
        trezor = client(device, TrezorOptions(credentials=store))
        with pytest.raises(Locked):
            trezor.addresses([PATH])
        owner = Owner(device)
        trezor.sign(message(), PATH, silent)
        owner.stop()
        assert str(trezor.addresses([PATH])[0]) == ACCOUNT


def test_hidden_wallets_over_thp() -> None:
    with SimulatedSafe7(passphrase=True, device_passphrase="typed there") as device:
        trezor = paired(device, "secret")
        owner = Owner(device)
        standard = trezor.addresses([PATH])[0]
        here = trezor.open_wallet(PassphrasePlace.HOST, silent)
        there = trezor.open_wallet(PassphrasePlace.DEVICE, silent)
        assert len({standard, here, there}) == 3
        assert trezor.addresses([PATH]) == [there]
        owner.stop()
    with SimulatedSafe7() as device:
        trezor = paired(device, "secret")
        with pytest.raises(PassphraseNeeded):
            trezor.open_wallet(PassphrasePlace.HOST, silent)


def test_a_restarted_device_is_greeted_anew_and_known_by_its_credential() -> None:
    with SimulatedSafe7() as device:
        trezor = paired(device)
        assert str(trezor.addresses([PATH])[0]) == ACCOUNT
        device._thp._channels.clear()  # as after its restart
        assert str(trezor.addresses([PATH])[0]) == ACCOUNT
        device._thp._channels.clear()
        owner = Owner(device)
        trezor.sign(message(), PATH, silent)
        owner.stop()
