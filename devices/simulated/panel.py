"""The face of a simulated device: what it shows, and the buttons somebody presses.

The wire server of a simulated device runs in threads of its own and talks to a Panel; a window, a test or the
tour watches the panel and presses. Nothing here knows Qt.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PanelView:
    """What the panel shows now. `buttons` are the presses it understands, such as `left`, `right`, `both`."""

    lines: tuple[str, ...]
    buttons: tuple[str, ...]
    idle: bool = False
    """True on the home screen: nothing waits for the owner."""
    number: int = 0
    """Counts up with every page shown, so that a watcher sees repeats."""


class PanelClosed(Exception):
    """The simulated device was switched off while a page waited."""


class Panel:
    """Thread-safe screen and buttons of one simulated device."""

    def __init__(self, home: tuple[str, ...]) -> None:
        self._lock = threading.Lock()
        self._presses: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._home = home
        self._view = PanelView(home, (), idle=True)
        self._listeners: list[Callable[[PanelView], None]] = []
        self._closed = False

    @property
    def view(self) -> PanelView:
        return self._view

    def listen(self, listener: Callable[[PanelView], None]) -> Callable[[], None]:
        """Call `listener` from the device's thread at every page; returns the function that stops it."""
        with self._lock:
            self._listeners.append(listener)

        def stop() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return stop

    def show(self, lines: tuple[str, ...], buttons: tuple[str, ...], *, idle: bool = False) -> None:
        with self._lock:
            self._view = PanelView(lines, buttons, idle, self._view.number + 1)
            view, listeners = self._view, tuple(self._listeners)
        for listener in listeners:
            listener(view)

    def home(self) -> None:
        self.show(self._home, (), idle=True)

    def press(self, button: str) -> None:
        """Press a button; ignored while the page does not have it, as on a real device."""
        if button in self._view.buttons:
            self._presses.put(button)

    def drain(self) -> None:
        """Forget presses made for an earlier page."""
        while not self._presses.empty():
            self._presses.get_nowait()

    def wait(self, timeout: float | None = None) -> str:
        """The next press. Raises TimeoutError after `timeout` seconds, PanelClosed when switched off."""
        if self._closed:
            raise PanelClosed
        try:
            button = self._presses.get(timeout=timeout)
        except queue.Empty:
            raise TimeoutError("nobody pressed a button") from None
        if button is None:
            raise PanelClosed
        return button

    def close(self) -> None:
        self._closed = True
        self._presses.put(None)
