"""Loads what the pages need after the first paint, on a thread of its own: opening a page then only builds widgets."""

from __future__ import annotations

import importlib
import logging
import threading
from typing import Final

_MODULES: Final = (
    "app.ui.risk_screen.screen", "app.ui.pages.home", "app.ui.pages.send", "app.ui.pages.accounts", "app.ui.pages.history", "app.ui.pages.contacts",
    "app.ui.pages.approvals", "app.ui.pages.sites", "app.ui.pages.devices", "app.ui.pages.networks", "app.ui.pages.policy",
    "app.ui.pages.drill", "app.ui.pages.settings", "app.ui.pages.help", "app.assess", "zxingcpp", "segno", "PySide6.QtSvg",
)  # fmt: skip


ready = threading.Event()
"""Set once the risk screen is loaded. Until then the window draws no request: importing it there would stop the loop."""


def start() -> threading.Thread:
    """Begin loading; returns the thread, which nobody needs to wait for."""
    thread = threading.Thread(target=_load, name="preload", daemon=True)
    thread.start()
    return thread


def _load() -> None:
    for name in _MODULES:
        try:
            importlib.import_module(name)
        except Exception:
            logging.getLogger("app").exception("preloading %s", name)
        ready.set()  # the first of them is the risk screen
    from app.checks.registry import all_checks
    from app.intake.compose import popular

    all_checks()
    popular(1)
