"""What the door lets through: loopback names only, origins in one form, bounded rates. Pure but for the clock it is given."""

from __future__ import annotations

from collections import OrderedDict, deque
from typing import Final
from urllib.parse import urlsplit

LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1", "[::1]"})
UNKNOWN: Final = "Unknown"
"""The origin of a caller that names none: command-line tools."""
WINDOW_SECONDS: Final = 10.0
LARGEST: Final = 4 * 1024 * 1024
"""Bytes of one request."""
MOST_SOCKETS: Final = 64
MOST_IN_FLIGHT: Final = 64
"""Unanswered requests of one WebSocket."""
RATE: Final = 120
"""Requests of one origin in ten seconds."""
RATE_OF_ALL: Final = 600
"""Requests of all origins in ten seconds: a local program can name a new origin each time."""
_ORIGINS_KEPT: Final = 1000


def is_loopback(host: str) -> bool:
    """Whether a `Host` header names this computer. A page behind a re-bound name sends its own name (DNS rebinding)."""
    name = host.split("]", 1)[0] + "]" if host.startswith("[") else host.rsplit(":", 1)[0]
    return name.lower() in LOOPBACK


def clean_origin(text: str | None) -> str:
    """The origin as `scheme://host[:port]` (RFC 6454); UNKNOWN without one."""
    if not text or text == "null":
        return UNKNOWN
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host = parts.netloc.rsplit("@", 1)[-1]
    except ValueError:
        return UNKNOWN
    return f"{parts.scheme.lower()}://{host.lower()}"[:200] if host else UNKNOWN


def is_extension(origin: str) -> bool:
    return origin.startswith(("chrome-extension://", "moz-extension://", "safari-web-extension://"))


class RateLimit:
    """How many requests came lately, of one origin and of all."""

    def __init__(self) -> None:
        self._times: OrderedDict[str, deque[float]] = OrderedDict()

    def over(self, origin: str, now: float) -> str | None:
        """Count one request at `now` (seconds); the rule it breaks, or None. `first` of a flood is told by `fresh`."""
        everyone = self._count("", now)
        mine = self._count(origin, now)
        if mine > RATE:
            return f"more than {RATE} requests in ten seconds"
        if everyone > RATE_OF_ALL:
            return f"more than {RATE_OF_ALL} requests of all sites in ten seconds"
        return None

    def _count(self, name: str, now: float) -> int:
        times = self._times.setdefault(name, deque())
        self._times.move_to_end(name)
        while len(self._times) > _ORIGINS_KEPT:
            self._times.popitem(last=False)
        while times and now - times[0] > WINDOW_SECONDS:
            times.popleft()
        if len(times) <= RATE_OF_ALL:
            times.append(now)
        return len(times)
