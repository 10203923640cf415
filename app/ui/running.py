"""The window with everything behind it: the real desk, or the demonstration. Loaded after the first paint."""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.intake.endpoint.server import Endpoint
from app.signing.endpoint_backend import DeskBackend
from app.signing.live_desk import LiveDesk
from app.signing.trezor_options import trezor_options
from app.store.database import StoreError
from app.store.folder import default_folder
from app.store.profile import Profile
from app.ui.application import dark
from app.ui.clipboard_watch import ClipboardWatch
from app.ui.desktop import preferences
from app.ui.desktop.diagnostics import Logs
from app.ui.desktop.opened import OpenRequests
from app.ui.desktop.signals import EndSignals
from app.ui.desktop.single import SingleInstance, channel, hand_over
from app.ui.desktop.tray import Tray
from app.ui.device_entry import WindowOwner
from app.ui.i18n.core import spoken
from app.ui.main_window import MainWindow
from app.ui.pages.port_settings import kept_port
from app.ui.theme import look
from devices.hub import Hub
from devices.ledger.discovery import emulator_addresses as ledger_addresses
from devices.trezor.options import emulator_addresses


def run(app: QApplication, args: argparse.Namespace, opening: QWidget | None) -> int:
    """Open the window in the place of `opening` and run until it closes. Returns the exit status."""
    wanted = preferences.load()
    preferences.translate(app, wanted.language)
    theme = getattr(args, "theme", None) or wanted.theme or ("dark" if dark(app) else "light")
    if args.command == "demo":
        return _demo(app, theme, opening)
    folder = args.profile or default_folder()
    to_open = getattr(args, "open", None) or ""
    name = channel(folder)
    if folder.exists() and hand_over(name, _absolute(to_open)):
        return 0  # another one runs with this profile; it came to the front
    try:
        profile = Profile.open(args.profile)
    except StoreError as error:
        QMessageBox.critical(None, "Countersign", f"{spoken(error.sentence)}\n{spoken(error.next_step)}")
        sys.stderr.write(f"countersign: {error}\n")
        return 2
    logs = Logs(profile.folder)
    logs.start()
    hub = Hub(
        ledger_tcp=ledger_addresses(getattr(args, "ledger_tcp", None)),
        trezor_udp=emulator_addresses(getattr(args, "trezor_udp", None)),
        trezor=trezor_options(profile),
    )
    desk = LiveDesk(profile, hub)
    if wanted.point:
        look.apply(point=wanted.point)
    window = MainWindow(desk, theme)
    if sys.platform != "darwin":  # there every look at the clipboard asks the person
        ClipboardWatch(app.clipboard(), desk.copied, window)
    hub.trezor.owner = WindowOwner(window)
    window.preferences, window.logs = wanted, logs
    window.tray = Tray(window, window.windowIcon(), window.raise_window, window.leave)
    window.backend = DeskBackend(desk)
    endpoint = window.endpoint = Endpoint(window.backend, kept_port(profile))
    window.backend.pushed = endpoint.push
    single = SingleInstance(name)
    single.opened.connect(window.handed_over)
    if sys.platform == "darwin":  # elsewhere they come as arguments, and a filter costs every event a call
        requests = OpenRequests(app)
        requests.opened.connect(window.handed_over)
        app.installEventFilter(requests)
    # A window in the tray is no reason to end; leaving it is.
    app.setQuitOnLastWindowClosed(False)
    window.closed.connect(app.quit)
    _take_over(window, opening)
    desk.start()
    endpoint.start()
    if logs.crashed:
        window.crashed_before()
    if to_open:
        window.open_path(to_open)
    signals = EndSignals(window.leave_anyway)
    QTimer.singleShot(0, lambda: logging.getLogger("app").info("ready"))
    status = app.exec()
    signals.close()
    single.close()
    window.backend.close()
    endpoint.stop()
    desk.stop()
    profile.close()
    logs.stop()
    return status


def _take_over(window: QWidget, opening: QWidget | None) -> None:
    window.show()
    if opening is not None:
        opening.close()


def _absolute(path: str) -> str:
    """A file named from another working directory."""
    return path if not path or path.startswith("ethereum:") else str(Path(path).absolute())


def _demo(app: QApplication, theme: str, opening: QWidget | None) -> int:
    from app.demo.session import DemoSession
    from app.ui.simulated_device import SimulatedDeviceWindow, stand_beside

    session = DemoSession()
    window = MainWindow(session.desk, theme, session)
    devices = [
        SimulatedDeviceWindow(session.ledger.panel, "Ledger Nano S Plus"),
        SimulatedDeviceWindow(session.trezor.panel, "Trezor Safe 5", "trezor-t3t1"),
    ]
    for device in devices:
        device.setStyleSheet(window.styleSheet())
    window.backend = DeskBackend(session.desk)
    endpoint = window.endpoint = Endpoint(window.backend).start()
    window.backend.pushed = endpoint.push
    _take_over(window, opening)
    window.open_page("demo")
    stand_beside(window, devices)
    for device in devices:
        device.show()
        window.closed.connect(device.close)
    signals = EndSignals(window.leave_anyway)  # Ctrl+C in the terminal also throws the demonstration's folder away
    status = app.exec()
    signals.close()
    for device in devices:
        device.close_watch()
    window.backend.close()
    endpoint.stop()
    session.stop()
    return status
