"""Start the window: the real desk, or the demonstration."""

from __future__ import annotations

import argparse
import os
import sys

from PySide6.QtWidgets import QApplication, QMessageBox

from app.demo.session import DemoSession
from app.intake.endpoint.server import Endpoint
from app.signing.endpoint_backend import DeskBackend
from app.signing.live_desk import LiveDesk
from app.signing.trezor_options import trezor_options
from app.store.database import StoreError
from app.store.profile import Profile
from app.ui.device_entry import WindowOwner
from app.ui.main_window import MainWindow
from app.ui.simulated_device import SimulatedDeviceWindow
from devices.hub import Hub
from devices.trezor.options import emulator_addresses


def application() -> QApplication:
    """The one QApplication."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    made = QApplication(["countersign"])
    made.setApplicationName("Countersign")
    made.setOrganizationName("countersign")
    made.setDesktopFileName("org.countersign.Countersign")
    return made


def dark(app: QApplication) -> bool:
    return app.palette().window().color().lightness() < 128


def _endpoints(args: argparse.Namespace) -> list[tuple[str, int]]:
    text = getattr(args, "ledger_tcp", None)
    if not text and os.environ.get("LEDGER_PROXY_ADDRESS"):
        text = f"{os.environ['LEDGER_PROXY_ADDRESS']}:{os.environ.get('LEDGER_PROXY_PORT', '9999')}"
    if not text:
        return []
    host, _, port = text.rpartition(":")
    return [(host or "127.0.0.1", int(port))]


def run(args: argparse.Namespace) -> int:
    """Open the window and run until it closes. Returns the exit status."""
    app = application()
    theme = getattr(args, "theme", None) or ("dark" if dark(app) else "light")
    if args.command == "demo":
        return _demo(app, theme)
    try:
        profile = Profile.open(args.profile)
    except StoreError as error:
        QMessageBox.critical(None, "Countersign", f"{error.sentence}\n{error.next_step}")
        sys.stderr.write(f"countersign: {error}\n")
        return 2
    hub = Hub(
        ledger_tcp=_endpoints(args),
        trezor_udp=emulator_addresses(getattr(args, "trezor_udp", None)),
        trezor=trezor_options(profile),
    )
    desk = LiveDesk(profile, hub)
    window = MainWindow(desk, theme)
    hub.trezor.owner = WindowOwner(window)
    window.backend = DeskBackend(desk)
    endpoint = Endpoint(window.backend)
    window.backend.pushed = endpoint.push
    window.show()
    desk.start()
    endpoint.start()
    if getattr(args, "open", None):
        window.open_path(args.open)
    status = app.exec()
    endpoint.stop()
    desk.stop()
    profile.close()
    return status


def _demo(app: QApplication, theme: str) -> int:
    session = DemoSession()
    window = MainWindow(session.desk, theme, session)
    devices = [
        SimulatedDeviceWindow(session.ledger.panel, "Ledger Nano S Plus"),
        SimulatedDeviceWindow(session.trezor.panel, "Trezor Safe 5"),
    ]
    for device in devices:
        device.setStyleSheet(window.styleSheet())
    window.backend = DeskBackend(session.desk)
    endpoint = Endpoint(window.backend).start()
    window.backend.pushed = endpoint.push
    window.show()
    window.open_page("demo")
    for device in devices:
        device.show()
    status = app.exec()
    for device in devices:
        device.close_watch()
    endpoint.stop()
    session.stop()
    return status
