"""Which program has a port: looked up on this computer where the system tells it (Linux), for a message that helps."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_LISTENS: Final = "0A"
"""TCP_LISTEN in /proc/net/tcp (Linux, include/net/tcp_states.h)."""


def holder_of(port: int, proc: Path = Path("/proc")) -> str:
    """The program that listens on a port, as `name (process 4711)`; empty where that cannot be known: other systems, and
    other users' programs."""
    sockets = {s for table in ("tcp", "tcp6") for s in _listening(proc / "net" / table, port)}
    if not sockets:
        return ""
    wanted = {f"socket:[{s}]" for s in sockets}
    for process in proc.iterdir():
        if process.name.isdigit() and _holds(process / "fd", wanted):
            try:
                name = (process / "comm").read_text(errors="replace").strip()
            except OSError:
                continue
            return f"{name[:40]} (process {process.name})"
    return ""


def _listening(table: Path, port: int) -> list[str]:
    """The inodes of sockets that listen on the port."""
    try:
        rows = table.read_text().splitlines()[1:]
    except OSError:
        return []
    fields = [row.split() for row in rows]
    return [f[9] for f in fields if len(f) > 9 and f[3] == _LISTENS and int(f[1].rpartition(":")[2], 16) == port]


def _holds(folder: Path, wanted: set[str]) -> bool:
    try:
        return any(str(link.readlink()) in wanted for link in folder.iterdir())
    except OSError:
        return False  # another user's, or gone meanwhile
