"""What of the checkout's data goes into the packaged program. The spec reads it; a test compares it with the wheel's list."""

from __future__ import annotations

from pathlib import Path
from typing import Final

MAKERS: Final = frozenset({".py", ".pyc", ".ts", ".sol"})
"""Code is packed as code; sources of translations and contracts serve those who build the data."""


def data(root: Path) -> list[Path]:
    """Every data file of `resources` and `app`, relative to `root`; not the README's pictures."""
    found = [p for part in ("resources", "app") for p in (root / part).rglob("*") if p.is_file()]
    kept = [p.relative_to(root) for p in found if p.suffix not in MAKERS and "__pycache__" not in p.parts]
    return sorted(p for p in kept if p.parts[:2] != ("resources", "pictures"))
