"""Reads what every request needs after the first paint, on a thread of its own: the first risk screen only builds widgets.

The other pages are not read ahead: with decoders and checks there, each opens in less than a tenth of a second, and most of
them stay closed in most windows.
"""

from __future__ import annotations

import importlib
import logging
import threading
from typing import Final

_MODULES: Final = ("app.ui.risk_screen.screen", "app.assess")


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

    all_checks()
