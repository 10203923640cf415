"""Names from public lists of signatures: a guess, because anyone can publish a name whose selector collides."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Final

from app.intent.abi.codec import AbiError, Decoded, decode_call
from app.intent.abi.types import Function, SignatureError, parse_function

MAX_CANDIDATES: Final = 8


@lru_cache(1)
def _list() -> Mapping[bytes, tuple[str, ...]]:
    """Selector → signatures, from `resources/abi/signatures.txt` (lines of selector and signature)."""
    out: dict[bytes, tuple[str, ...]] = {}
    for line in (files("resources.abi") / "signatures.txt").read_text().splitlines():
        selector, _, signature = line.partition(" ")
        if signature:
            key = bytes.fromhex(selector)
            out[key] = (*out.get(key, ()), signature)
    return out


def candidates(calldata: bytes) -> list[tuple[Function, Decoded]]:
    """All listed functions whose arguments decode cleanly from `calldata`, with the arguments."""
    out: list[tuple[Function, Decoded]] = []
    for text in _list().get(calldata[:4], ()):
        try:
            function = parse_function(text)
            arguments = decode_call(function, calldata)
        except (AbiError, SignatureError):
            continue
        if arguments.clean and arguments.rest < 32:
            out.append((function, arguments))
        if len(out) == MAX_CANDIDATES:
            break
    return out
