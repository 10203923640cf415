"""Waiting for what another thread, process or device does: for the thing itself, never for a moment.

The deadline ends a test that would hang. It has room for a machine many times slower than the one it was written on.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

PATIENCE: Final = 60.0
"""Seconds after which something that should have happened did not."""


def until(reached: Callable[[], object], what: str = "what was waited for", seconds: float = PATIENCE) -> None:
    """Block until `reached()` is true. Raises AssertionError, saying `what`, after `seconds`."""
    end = time.monotonic() + seconds
    while not reached():
        assert time.monotonic() < end, f"it did not happen within {seconds:.0f} seconds: {what}"
        time.sleep(0.005)
