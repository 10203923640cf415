"""Somebody who owns the simulated device: reads its pages and presses its buttons."""

from __future__ import annotations

import threading
import time

from devices.simulated.panel import Panel


class Owner:
    """Pages on, and approves on the last page or rejects. `pages` is what was read, `approvals` how often signed."""

    def __init__(self, panel: Panel, approve: bool = True) -> None:
        self._panel, self._approve = panel, approve
        self.pages: list[list[str]] = []
        self.approvals = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        seen = -1
        while not self._stop.is_set():
            view = self._panel.view
            if view.buttons and view.number != seen:
                seen = view.number
                lines = list(view.lines)
                self.pages.append(lines)
                last = lines[0].startswith(("Sign ", "Accept ") if self._approve else "Reject")
                self.approvals += last and self._approve
                goes_on = self._approve and any("both buttons" in line for line in lines)  # the blind signing warning
                self._panel.press("both" if last or goes_on else "right")
            time.sleep(0.005)

    def close(self) -> None:
        self._stop.set()
        self._thread.join(5)
