"""The dialogs for PIN, passphrase and pairing code: asked from a device's thread, emptied afterwards."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from app.demo.session import LEDGER_ACCOUNT, TREZOR_ACCOUNT, DemoSession
from app.signing.live_desk import LiveDesk
from app.signing.trezor_options import trezor_options
from app.store.pairings import FILE, Pairings
from app.store.profile import Profile
from app.ui.device_entry import PairingDialog, PassphraseDialog, PinDialog, WindowOwner
from app.ui.main_window import MainWindow
from app.ui.pages.demo import DemoPage
from devices.device import DeviceIdentity
from devices.hub import Hub
from devices.owner import PairingCredential
from devices.simulated.trezor import SimulatedTrezor
from devices.trezor.client import TrezorDevice
from devices.trezor.options import TrezorOptions
from devices.trezor.transport import udp
from tests.devices.trezor_bench import PATH, silent

from .windows import forget

pytestmark = pytest.mark.gui
ONE = DeviceIdentity("trezor", "trezor-t1b1", "k", "My Trezor", "1.14.2", "udp")


def test_the_pin_is_places_not_digits(qtbot: QtBot) -> None:
    dialog = PinDialog(None, ONE)
    qtbot.addWidget(dialog)
    keys = {b.accessibleName(): b for b in dialog.findChildren(QPushButton) if b.text() == "•"}
    assert len(keys) == 9, "no key tells a digit"
    QTimer.singleShot(0, lambda: [keys[n].click() for n in ("Row 1, column 1", "Row 3, column 3")])
    QTimer.singleShot(50, dialog.accept)
    assert dialog.ask() == "73"
    assert dialog.field.text() == ""


@pytest.mark.parametrize("kind", [PinDialog, PassphraseDialog, PairingDialog])
def test_cancelling_gives_nothing_and_keeps_nothing(qtbot: QtBot, kind: type[PinDialog]) -> None:
    dialog = kind(None, ONE)
    qtbot.addWidget(dialog)
    dialog.field.setText("1")
    QTimer.singleShot(0, dialog.reject)
    assert dialog.ask() is None
    assert dialog.field.text() == ""


def test_a_device_is_unlocked_through_the_window(qtbot: QtBot) -> None:
    with SimulatedTrezor(model="trezor-t1b1", pin="4711") as device:
        owner = WindowOwner()
        trezor = TrezorDevice(udp(*device.address), ONE, TrezorOptions(owner=owner))
        ended: list[BaseException | None] = []

        def unlock() -> None:
            try:
                trezor.unlock(silent)
                ended.append(None)
            except BaseException as error:
                ended.append(error)

        worker = threading.Thread(target=unlock)
        worker.start()

        QTimer.singleShot(20, lambda: enter_pin(device))
        qtbot.waitUntil(lambda: bool(ended))
        worker.join(5)
        assert ended == [None]
        assert len(trezor.addresses([PATH])) == 1


def enter_pin(device: SimulatedTrezor, pin: str = "4711") -> None:
    """Press the places of the PIN once the dialog is there."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, PinDialog):
        QTimer.singleShot(20, lambda: enter_pin(device, pin))
        return
    digits = "".join(device.panel.view.lines[1:][::-1]).replace(" ", "")
    dialog.field.setText("".join(str(digits.index(d) + 1) for d in pin))
    dialog.accept()


def test_the_devices_page_unlocks_a_trezor_one_and_then_knows_its_accounts(qtbot: QtBot, tmp_path: Path) -> None:
    with SimulatedTrezor(model="trezor-t1b1", pin="4711") as device, Profile.open(tmp_path / "profile") as profile:
        hub = Hub(trezor_udp=[device.address], simulated=True, usb=False, trezor=trezor_options(profile))
        desk = LiveDesk(profile, hub)
        window = MainWindow(desk, "light")
        hub.trezor.owner = WindowOwner(window)
        desk.start()
        try:
            qtbot.waitUntil(lambda: any(f.error is not None for f in hub.devices()))
            (found,) = hub.devices()
            assert found.error is not None and found.error.code == "pin-needed"
            window.open_page("devices")

            def unlock() -> bool:
                return any(b.text() == "Unlock" and b.isEnabled() for b in window.findChildren(QPushButton))

            qtbot.waitUntil(unlock)
            QTimer.singleShot(20, lambda: enter_pin(device))
            next(b for b in window.findChildren(QPushButton) if b.text() == "Unlock").click()
            qtbot.waitUntil(lambda: any(f.accounts for f in hub.devices()))
            window.open_page("devices")
            next(b for b in window.findChildren(QCheckBox) if "message hash" in b.accessibleName()).click()
            assert hub.trezor.show_message_hash
            assert trezor_options(profile).show_message_hash
        finally:
            desk.stop()
            forget(window)


def test_trezors_library_is_not_loaded_on_the_way_to_the_window() -> None:
    code = "import sys, app.ui.running; sys.exit('trezorlib' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0


def test_pairings_are_kept_for_their_owner_only(tmp_path: Path) -> None:
    kept = PairingCredential(b"device", b"host", b"credential")
    Pairings(tmp_path).keep(PairingCredential(b"device", b"older", b"older"))
    Pairings(tmp_path).keep(kept)
    assert list(Pairings(tmp_path).credentials()) == [kept]
    assert (tmp_path / FILE).stat().st_mode & 0o077 == 0
    assert "686f7374" not in repr(kept)
    (tmp_path / FILE).write_text("[{")
    assert list(Pairings(tmp_path).credentials()) == []


def test_the_demonstration_signs_with_the_device_that_was_chosen(qapp: QApplication) -> None:
    session = DemoSession()
    window = MainWindow(session.desk, "light", session)
    try:
        page = window.open_page("demo")
        assert isinstance(page, DemoPage)
        assert session.ready()[0].request["account"] == str(LEDGER_ACCOUNT)
        page.device.setCurrentText("Trezor Safe 5")
        assert session.ready()[0].request["account"] == str(TREZOR_ACCOUNT)
    finally:
        forget(window)
        session.stop()
