"""Long work off the window's thread, with progress and cancel; answers come back on the window's thread."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app.ui.widgets.plain import harmless, label, set_text

T = TypeVar("T")
_POOL = ThreadPoolExecutor(3, thread_name_prefix="page")


def tr(text: str) -> str:
    return QCoreApplication.translate("work", text)


class Cancelled(Exception):
    """The user stopped it."""


class Task(Generic[T]):
    """One piece of work. The worker calls `step`; the window calls `cancel`."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._stopped = threading.Event()

    def cancel(self) -> None:
        """Stop at the next step; what was asked of a node meanwhile is dropped."""
        self._stopped.set()

    @property
    def cancelled(self) -> bool:
        return self._stopped.is_set()

    def step(self, done: int, total: int) -> None:
        """Say how far it is. Raises Cancelled when the user stopped it."""
        if self.cancelled:
            raise Cancelled
        self._tell(done, total)


class _Crossing(QObject):
    """Signals of one task; lives on the window's thread."""

    moved = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)


def run(
    owner: QObject,
    work: Callable[[Task[T]], T],
    done: Callable[[T], None],
    failed: Callable[[Exception], None] | None = None,
    moved: Callable[[int, int], None] | None = None,
) -> Task[T]:
    """Do `work` on a worker. `done`, `failed` and `moved` are called on the window's thread while `owner` lives."""
    crossing = _Crossing(owner)

    def tell(signal: str, *values: Any) -> None:
        # The window may be gone before its work ends; then nobody is told.
        with contextlib.suppress(RuntimeError):
            getattr(crossing, signal).emit(*values)

    task: Task[T] = Task(lambda at, total: tell("moved", at, total))
    queued = Qt.ConnectionType.QueuedConnection
    if moved is not None:
        crossing.moved.connect(moved, queued)
    crossing.done.connect(done, queued)
    if failed is not None:
        crossing.failed.connect(failed, queued)
    for signal in (crossing.done, crossing.failed):
        signal.connect(crossing.deleteLater, queued)

    def job() -> None:
        try:
            if task.cancelled:
                raise Cancelled
            answer = work(task)
        except Exception as error:
            tell("failed", error)
        else:
            tell("done", answer)

    _POOL.submit(job)
    return task


class Progress(QWidget):
    """What is being done, how far it is, and a button that stops it. Hidden while nothing runs."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._task: Task[Any] | None = None
        self._what = label("", name=tr("What is being done"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._bar.setAccessibleName(tr("Progress"))
        self._stop = QPushButton(tr("Stop"))
        self._stop.clicked.connect(self._cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._what, 2)
        row.addWidget(self._bar, 3)
        row.addWidget(self._stop)
        self.hide()

    @property
    def running(self) -> bool:
        return self._task is not None

    def run(
        self,
        what: str,
        work: Callable[[Task[T]], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> bool:
        """Start; False when something runs already."""
        if self._task is not None:
            return False
        set_text(self._what, harmless(what))
        self._bar.setRange(0, 0)
        self.show()

        def ended(then: Callable[[Any], None], value: Any) -> None:
            self._task = None
            self.hide()
            then(value)

        self._task = run(self, work, lambda v: ended(done, v), lambda e: ended(failed, e), self._moved)
        return True

    def _moved(self, at: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(at)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
