"""What every turn of the window asks of a profile and what seldom changes, kept in memory between two changes."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable
from typing import TypeVar

_Row = TypeVar("_Row")


class Kept:
    """Answers by name, read once until they are told to be old. Thread-safe; `keep` False reads each time."""

    def __init__(self, keep: bool) -> None:
        self._keep = keep
        self._lock = threading.Lock()
        self._answers: dict[str, tuple[object, ...]] = {}
        self._turns: Counter[str] = Counter()

    def once(self, what: str, read: Callable[[], Iterable[_Row]]) -> list[_Row]:
        """The answer to `what`, a list of the caller's own."""
        with self._lock:
            kept, turn = self._answers.get(what), self._turns[what]
        if kept is not None:
            return list(kept)  # type: ignore[arg-type]  # one name has one kind of answer
        found = tuple(read())
        with self._lock:
            if self._keep and self._turns[what] == turn:  # else it changed while it was read
                self._answers[what] = found
        return list(found)

    def anew(self, what: str) -> None:
        """The answer changed: call it when the change is kept."""
        with self._lock:
            self._turns[what] += 1
            self._answers.pop(what, None)
