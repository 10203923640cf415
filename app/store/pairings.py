"""Pairing credentials of hardware wallets, in a file of their own that only its owner can read.

They are not settings: every setting is written to the audit log, where a key that lets a program talk to the device
does not belong. Losing the file costs a new pairing, nothing else.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from devices.owner import PairingCredential

FILE: Final = "pairings.json"
_FIELDS: Final = ("device_public_key", "host_private_key", "credential")


class Pairings:
    """`devices.owner.CredentialStore` in a profile's folder. Thread-safe."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._lock = threading.Lock()

    def credentials(self) -> Sequence[PairingCredential]:
        """What is kept; a file that cannot be read counts as empty."""
        with self._lock:
            return self._read()

    def keep(self, credential: PairingCredential) -> None:
        """Keep one credential a device; the newest wins."""
        with self._lock:
            others = [c for c in self._read() if c.device_public_key != credential.device_public_key]
            self._write([*others, credential])

    def forget(self) -> None:
        """Forget every pairing."""
        with self._lock, contextlib.suppress(FileNotFoundError):
            self._path.unlink()

    def _read(self) -> list[PairingCredential]:
        try:
            rows = json.loads(self._path.read_text())
            return [PairingCredential(*(bytes.fromhex(row[name]) for name in _FIELDS)) for row in rows]
        except (OSError, ValueError, KeyError, TypeError):
            return []

    def _write(self, kept: Sequence[PairingCredential]) -> None:
        rows = [{name: getattr(c, name).hex() for name in _FIELDS} for c in kept]
        half = self._path.with_suffix(".new")
        descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(json.dumps(rows))
        half.replace(self._path)
