"""Node programs for tests and benches: clients and peers nobody here wrote, pinned in package-lock.json by hash.

`npm ci` is run here once; where npm is missing, what needs it skips with that reason.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent


class NoNode(RuntimeError):
    """Node or npm is missing, or the packages cannot be fetched. The message says which."""


def packages() -> Path:
    """The folder whose node_modules hold the pinned packages. Raises NoNode."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        raise NoNode("node and npm are not installed (Debian: apt-get install nodejs npm)")
    stamp = FOLDER / "node_modules" / ".countersign"
    lock = (FOLDER / "package-lock.json").read_text()
    if not stamp.exists() or stamp.read_text() != lock:
        ran = subprocess.run(["npm", "ci", "--loglevel=error"], cwd=FOLDER, capture_output=True, text=True, check=False)
        if ran.returncode:
            raise NoNode(f"npm ci failed: {ran.stderr.strip()[-300:]}")
        stamp.write_text(lock)
    return FOLDER


def run(script: str, *arguments: str, timeout: float = 60) -> str:
    """What a script of this folder prints. Skips the test where there is no node."""
    try:
        folder = packages()
    except NoNode as error:
        pytest.skip(str(error))
    ran: Any = subprocess.run(
        ["node", str(folder / script), *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout,
        cwd=folder,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    return str(ran.stdout)
