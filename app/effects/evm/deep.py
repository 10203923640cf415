"""Room for calls within calls: py-evm recurses with the contracts it runs, up to 1024 of them deep.

Its import, and that of the curve library under it, raise the limit of recursion for the whole process, which would let
any deeply nested input of ours run the stack over. The limit is put back, and raised only for the time of a run, on a thread whose stack has the room.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

_USUAL: Final = 3_000
"""More than anything of ours needs, and safe on the smallest thread."""
_SAFE: Final = 10_000
"""Above, some input of ours could run a small thread's stack over."""
_BEFORE: Final = min(sys.getrecursionlimit(), _USUAL)
import eth  # noqa: E402
import py_ecc  # noqa: E402

sys.setrecursionlimit(_BEFORE)

T = TypeVar("T")
_FRAMES: Final = 40_000
"""Python frames for 1024 nested calls, with some to spare."""
_STACK: Final = 64 * 1024 * 1024
"""Bytes; 1024 nested calls fit into an eighth of it. Only what is touched becomes memory."""
_lock = threading.RLock()
_worker: ThreadPoolExecutor | None = None


def _forget() -> None:
    """A forked process has none of the threads of the one it came from."""
    global _worker, _lock
    _worker, _lock = None, threading.RLock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)


def deep(run: Callable[[], T]) -> T:
    """Run where contracts may nest as deep as they can. What `run` raises is raised here."""
    global _worker  # noqa: PLW0603 — one thread with a large stack, made when it is first needed
    with _lock:
        limit = sys.getrecursionlimit()
        # Another thread may be reading in a library that raises it just now: that is nothing to put back.
        limit = limit if limit <= _SAFE else _USUAL
        try:
            sys.setrecursionlimit(max(limit, _FRAMES))
            if _worker is not None:
                return _worker.submit(run).result()
            _worker = ThreadPoolExecutor(1, thread_name_prefix="evm")
            size = threading.stack_size(_STACK)
            try:
                first = _worker.submit(run)
            except RuntimeError:
                _worker = None  # the next one must not get a thread with a small stack
                raise
            finally:
                threading.stack_size(size)
            return first.result()
        finally:
            sys.setrecursionlimit(limit)


__all__ = ["deep", "eth", "py_ecc"]
