"""The folder of public data that a builder reads: a wrong one stops it before anything is written."""

from __future__ import annotations

import sys
from pathlib import Path


def source_folder(about: str | None, arguments: list[str], holds: str = "*.json") -> Path:
    """The folder named on the command line, with files as `holds` somewhere in it.

    For `--help`, and for what is no such folder, it says `about` and ends the program.
    """
    if {"-h", "--help"} & set(arguments):
        sys.stdout.write(f"{about}\n")
        raise SystemExit(0)
    folder = Path(arguments[0]) if len(arguments) == 1 else None
    if folder is None or next(folder.rglob(holds), None) is None:
        sys.stderr.write(f"{about}\n\n" + (f"{folder}: holds no {holds}\n" if folder else "one folder is needed\n"))
        raise SystemExit(2)
    return folder
