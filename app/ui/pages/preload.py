"""Reads what every request needs on a thread of its own, as soon as somebody reaches for the pages or a request comes.

A window that waits in the background holds none of it. The modules of the larger pages come last: read on the window's own
thread, they were half of what it takes to open one.
"""

from __future__ import annotations

import importlib
import logging
import threading
from typing import Final

_MODULES: Final = (
    "app.ui.risk_screen.screen", "app.assess", "app.ui.pages.send", "app.ui.pages.policy", "app.ui.pages.history",
    "app.ui.pages.approvals", "app.ui.pages.settings", "app.ui.pages.contacts", "app.ui.pages.drill", "app.ui.pages.help",
)  # fmt: skip


ready = threading.Event()
"""Set once the risk screen is loaded. Until then the window draws no request: importing it there would stop the loop."""
_begun = threading.Event()


def start() -> None:
    """Begin loading, if nobody did yet. Called from the window's thread."""
    if not _begun.is_set():
        _begun.set()
        threading.Thread(target=_load, name="preload", daemon=True).start()


def _load() -> None:
    for name in _MODULES:
        try:
            importlib.import_module(name)
        except Exception:
            logging.getLogger("app").exception("preloading %s", name)
        ready.set()  # the first of them is the risk screen
    from app.checks.registry import all_checks
    from app.policy.rules import PRESETS, preset

    all_checks()
    for name in PRESETS:
        preset(name)
