"""Benches: each prints a figure and says in its first lines what it measures; `--help` prints these lines.

Whoever reads only the first lines of a figure (`… | head`) is no error.
"""

from __future__ import annotations

import ast
import atexit
import os
import sys
from pathlib import Path
from types import TracebackType


def _as_command(arguments: list[str]) -> None:
    module = arguments[arguments.index("-m") + 1]
    if {"-h", "--help"} & set(arguments):
        place = Path(__file__).parents[2].joinpath(*module.split("."))
        source = place / "__main__.py" if place.is_dir() else place.with_suffix(".py")
        words = ast.get_docstring(ast.parse(source.read_text()))
        sys.stdout.write(f"{words or module}\n")
        raise SystemExit(0)
    sys.excepthook = _unless_nobody_reads
    atexit.register(_flush)


def _unless_nobody_reads(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, BrokenPipeError):
        _hush()
    else:
        sys.__excepthook__(kind, error, trace)


def _flush() -> None:
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        _hush()


def _hush() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if sys.argv[:1] == ["-m"]:  # while `python -m tests.bench.…` looks for its module; never when a test imports one
    _as_command(sys.orig_argv)
