"""Addresses that lay in the clipboard a moment ago: programs that steal swap one for theirs as soon as it is copied.

Only texts that are an address and nothing else are looked at; they stay in memory for some minutes and are never stored.
"""

from __future__ import annotations

import re
import threading
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Final

from app.address import Address
from app.request import Request

_ADDRESS: Final = re.compile(r"(?:ethereum:)?(0x[0-9a-fA-F]{40})(?:@\d+)?")
_WORD: Final = re.compile(r"(?<![0-9a-f])(?:0x|0{24})([0-9a-f]{40})(?![0-9a-f])")
_SWAP: Final = timedelta(milliseconds=1500)
"""Nobody copies two addresses by hand within so short a time; a program does."""
_FRESH: Final = timedelta(minutes=10)
_KEPT: Final = 8


@dataclass(frozen=True, slots=True)
class _Seen:
    address: Address
    time: datetime
    by_us: bool


class Copied:
    """What was copied lately. Called from the window's thread, asked from the desk's."""

    def __init__(self) -> None:
        self._seen: deque[_Seen] = deque(maxlen=_KEPT)
        self._lock = threading.Lock()

    def see(self, text: str, *, by_us: bool = False, now: datetime | None = None) -> None:
        """The clipboard holds another text; `by_us` when this program put it there. Texts that are no address are let go."""
        found = _ADDRESS.fullmatch(text.strip()) if len(text) < 100 else None
        if found is None:
            return
        address = Address.parse(found[1], strict=False)
        with self._lock:
            if not self._seen or self._seen[-1].address != address:
                self._seen.append(_Seen(address, now or datetime.now(UTC), by_us))

    def meant(self, request: Request, now: datetime) -> Address | None:
        """The address the user copied, when the request names another one in its place; None when nothing speaks for that.

        Two things speak for it: the clipboard changed from that address to one of the request faster than a hand copies, or
        the request names one that only looks like it.
        """
        from app.checks.facts import looks_alike  # the window opens without the checks

        with self._lock:
            seen = [s for s in self._seen if timedelta(0) <= now - s.time <= _FRESH]
        if not seen:
            return None
        named = _named(request)
        for before, after in pairwise(seen):
            swapped = after.time - before.time <= _SWAP and not after.by_us
            if swapped and after.address in named and before.address not in named:
                return before.address
        last = seen[-1].address
        return last if last not in named and any(looks_alike(last, a) for a in named) else None


def _named(request: Request) -> frozenset[Address]:
    """Every address that stands in the request, in plain or padded to a word."""
    text = str(list(request.params)).lower()
    # Calldata is one run of digits: its words are looked at where they begin, after the four bytes of the function.
    found = set(_WORD.findall(text))
    for run in re.findall(r"0x[0-9a-f]{72,}", text):
        for start in (2, 10):
            found |= {run[at + 24 : at + 64] for at in range(start, len(run) - 63, 64) if run[at : at + 24] == "0" * 24}
    return frozenset(Address(bytes.fromhex(digits)) for digits in found)
