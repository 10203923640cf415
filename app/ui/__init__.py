"""The window: Qt lives here and nowhere else."""

import builtins
import linecache

import PySide6.QtCore  # noqa: F401 — it puts its own import function in place, which is undone below

# PySide6 wraps `import` to serve `from __feature__ import …`, which nothing here uses. The wrapper reads and keeps the
# source text of every module imported after it: some twenty megabytes, and a third of the time to the first paint.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
linecache.clearcache()  # what it has kept until here
