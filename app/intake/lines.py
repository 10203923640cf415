"""Requests one a line, or one a file: plain or packed, as editors and shells write them, of any size.

Nothing is read whole but one request, so that an export larger than memory is answered line by line.
"""

from __future__ import annotations

import errno
import gzip
import zlib
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path
from typing import Final, Protocol, cast

import msgspec

from app.border import MAX_NESTING, nesting

LARGEST_LINE: Final = 64 * 1024 * 1024
"""Bytes of one request; 10 MB of calldata as hex with room for its context. A longer one is handed on cut, one byte over."""
_GZIP: Final = b"\x1f\x8b"
_PIECE: Final = 1024 * 1024


class _Bytes(Protocol):
    def read(self, size: int, /) -> bytes: ...
    def readline(self, size: int, /) -> bytes: ...


def lines_of(path: str, stdin: BufferedReader) -> Iterator[tuple[int, bytes]]:
    """Numbered requests of one file: a `.json` holds one, all else one a line; `-` is standard input.

    One object spread over several lines is one request, unless the name says that each line is one (`.jsonl`). A mark of
    byte order is no part of a request, and what is packed with gzip is unpacked, whatever its name. Lines are handed on
    as they come. Raises OSError with its `strerror`.
    """
    if path == "-":
        yield from _numbered(_unpacked(stdin), one=True)
        return
    name = Path(path.lower().removesuffix(".gz")).suffix
    with Path(path).open("rb") as stream:
        if name == ".json":
            yield 1, _read(_unpacked(stream), LARGEST_LINE + 1).removeprefix(BOM_UTF8)
        else:
            yield from _numbered(_unpacked(stream), one=name != ".jsonl")


def _unpacked(stream: BufferedReader) -> _Bytes:
    packed = stream.peek(2)[:2] == _GZIP
    return cast(_Bytes, gzip.GzipFile(fileobj=stream)) if packed else stream


def _numbered(stream: _Bytes, *, one: bool) -> Iterator[tuple[int, bytes]]:
    number, line = 1, _line(stream).removeprefix(BOM_UTF8)
    if line.startswith((BOM_UTF16_BE, BOM_UTF16_LE)):
        yield 1, line  # its ends of lines are none of ours: one answer says what is wrong with all
        return
    while line and not line.strip():
        number, line = number + 1, _line(stream)
    behind: list[bytes] = []
    if one and line.lstrip().startswith(b"{") and not _is_one(line):
        rest = _read(stream, LARGEST_LINE)
        if _is_one(line + rest):
            yield number, line + rest
            return
        behind = rest.splitlines(keepends=True)[::-1]
        if behind and not behind[0].endswith(b"\n"):
            behind[0] += _line(stream)
    while line:
        if line.strip():
            yield number, line
        number, line = number + 1, behind.pop() if behind else _line(stream)


def _line(stream: _Bytes) -> bytes:
    """The next line; of one longer than any request only as much as shows that it is."""
    try:
        line = stream.readline(LARGEST_LINE + 1)
        if len(line) > LARGEST_LINE and not line.endswith(b"\n"):
            while (piece := stream.readline(_PIECE)) and not piece.endswith(b"\n"):
                pass
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise _damaged() from None
    return line


def _read(stream: _Bytes, size: int) -> bytes:
    try:
        return stream.read(size)
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise _damaged() from None


def _damaged() -> OSError:
    return OSError(errno.EIO, "is packed with gzip, but damaged or cut off")


def _is_one(text: bytes) -> bool:
    try:
        return nesting(text) <= MAX_NESTING and isinstance(msgspec.json.decode(text), dict)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return False
