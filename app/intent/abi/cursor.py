"""Reading bytes piece by piece."""

from __future__ import annotations

from app.intent.abi.codec import AbiError


class Cursor:
    """Bytes that no ABI lays out, a packed call or a script, read from front to back. Raises AbiError at their end."""

    def __init__(self, data: bytes, at: int = 0) -> None:
        self.data, self.at = data, at

    def take(self, size: int) -> bytes:
        if self.at + size > len(self.data):
            raise AbiError(f"byte {self.at}", f"needs {size} bytes, {len(self.data) - self.at} are there")
        self.at += size
        return self.data[self.at - size : self.at]

    def number(self, size: int) -> int:
        return int.from_bytes(self.take(size), "big")
