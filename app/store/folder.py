"""Where a profile lives. Apart from the store, so that asking costs nothing."""

from __future__ import annotations

from pathlib import Path


def default_folder() -> Path:
    """Where a profile lives when the user named none (platformdirs)."""
    import platformdirs

    return Path(platformdirs.user_data_path("countersign", appauthor=False)) / "profile"
