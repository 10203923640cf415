"""Start: one QApplication, a frame at once, then everything else."""

from __future__ import annotations

import argparse

from PySide6.QtWidgets import QApplication

from app.store.folder import default_folder
from app.ui.opening import Opening, runs_already


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


def run(args: argparse.Namespace) -> int:
    """Show the frame, load the rest of the program, run until the window closes. Returns the exit status."""
    app = application()
    opening = None
    if args.command == "demo" or not runs_already(args.profile or default_folder()):
        opening = Opening(dark(app))
        opening.show()
        app.processEvents()
    from app.ui.running import run as run_window

    return run_window(app, args, opening)
