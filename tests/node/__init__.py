"""Node programs for tests and benches: clients and peers nobody here wrote, pinned in package-lock.json by hash.

`npm ci` is run here once; where npm is missing, what needs it skips with that reason.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
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
    with _one_at_a_time():
        if not stamp.exists() or stamp.read_text() != lock:
            npm = ["npm", "ci", "--ignore-scripts", "--loglevel=error"]
            ran = subprocess.run(npm, cwd=FOLDER, capture_output=True, text=True, check=False)
            if ran.returncode:
                raise NoNode(f"npm ci failed: {ran.stderr.strip()[-300:]}")
            stamp.write_text(lock)
    return FOLDER


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    """Several test workers may come at once; one installs, the others wait."""
    import fcntl

    with (FOLDER / ".installing").open("w") as file:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX)
        yield


def scratch() -> Path:
    """A folder for generated scripts, from which node finds the packages. Raises NoNode."""
    made = packages() / "node_modules" / ".scratch"
    made.mkdir(exist_ok=True)
    return made


def module(name: str) -> Path:
    """The folder of one package. Skips the test where it cannot be had."""
    try:
        found = packages() / "node_modules" / name
    except NoNode as error:
        pytest.skip(str(error))
    if not found.is_dir():
        pytest.skip(f"npm has no {name} for this machine")
    return found


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
