"""The error objects of JSON-RPC. By itself, because who only refuses needs no event loop."""

from __future__ import annotations

from typing import Any


class RpcError(Exception):
    """An error object of EIP-1474 or EIP-1193."""

    def __init__(self, code: int, message: str, data: Any = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.data = data


def error_object(number: Any, code: int, message: str, data: Any = None) -> dict[str, Any]:
    """A JSON-RPC error answer."""
    error = {"code": code, "message": message} | ({"data": data} if data is not None else {})
    return {"jsonrpc": "2.0", "id": number, "error": error}
