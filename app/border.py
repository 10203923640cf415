"""Foreign values at the JSON border: read strictly, refused with the field and the rule that was broken.

Every way in (requests, their context, files, the endpoint) reads by these.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final

MAX_CALLDATA: Final = 16 * 1024 * 1024


class RequestError(ValueError):
    """A request breaks a rule. `field` is a path such as `params[0].value`."""

    def __init__(self, field: str, rule: str) -> None:
        super().__init__(f"{field}: {rule}")
        self.field = field
        self.rule = rule


def quantity(value: Any, path: str, *, bits: int = 256) -> int:
    """An EIP-1474 quantity: 0x and hex without leading zeros; zero is "0x0"."""
    if not isinstance(value, str) or value[:2] != "0x":
        raise RequestError(path, f"{short(value)} is not a quantity (EIP-1474): 0x and hex digits")
    digits = value[2:]
    if not digits:
        raise RequestError(path, '"0x" is not a quantity (EIP-1474); zero is "0x0"')
    if len(digits) > 1 and digits[0] == "0":
        digits = digits.lstrip("0") or "0"  # leading zeros are wrong but common, and unambiguous
    if len(digits) > bits // 4:
        raise RequestError(path, f"is longer than {bits} bits")
    if not all(c in "0123456789abcdefABCDEF" for c in digits):
        raise RequestError(path, f"{short(value)} holds a character that is no hex digit")
    return int(digits, 16)


def hex_bytes(value: Any, path: str, *, limit: int = MAX_CALLDATA) -> bytes:
    """0x-prefixed byte data with an even number of digits."""
    if not isinstance(value, str) or value[:2] != "0x":
        raise RequestError(path, "byte data is a string of 0x and hex digits")
    if len(value) % 2:
        raise RequestError(path, f"has an odd number of hex digits ({len(value) - 2})")
    if len(value) // 2 - 1 > limit:
        raise RequestError(path, f"is longer than {limit} bytes")
    try:
        raw = bytes.fromhex(value[2:])
    except ValueError:
        raise RequestError(path, "holds a character that is no hex digit") from None
    if len(raw) * 2 != len(value) - 2:
        raise RequestError(path, "holds blanks among the hex digits")
    return raw


def short(value: Any) -> str:
    """A value as JSON, cut to what an error message has room for."""
    text = json.dumps(value, default=str)
    return text if len(text) <= 40 else text[:37] + "…"


def json_object(value: Any, path: str) -> Mapping[str, Any]:
    """The value, when it is an object. Raises RequestError."""
    if not isinstance(value, Mapping):
        raise RequestError(path, "must be a JSON object")
    return value


def json_array(value: Any, path: str) -> Sequence[Any]:
    """The value, when it is an array. Raises RequestError."""
    if not isinstance(value, Sequence) or isinstance(value, str):
        raise RequestError(path, "must be a JSON array")
    return value


_DECIMAL: Final = re.compile(r"[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?", re.ASCII)
_LARGEST: Final = Decimal(10) ** 80


def parse_decimal(value: Any, path: str) -> Decimal | None:
    """A number of whole units or dollars, zero or more, as text or JSON number; None stays None. Raises RequestError."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, str | int | float) or not _DECIMAL.fullmatch(str(value)[:200]):
        raise RequestError(path, f"{short(value)} is not a decimal number, zero or more")
    number = Decimal(str(value))
    if number >= _LARGEST or (number and number.adjusted() < -80):
        raise RequestError(path, "is larger than 10^80 or smaller than 10^-80")
    return number


def parse_time(value: Any, path: str) -> datetime:
    """ISO 8601 with a zone (or Z) to an aware UTC datetime."""
    if not isinstance(value, str):
        raise RequestError(path, "must be an ISO 8601 time")
    try:
        when = datetime.fromisoformat(value)
    except ValueError:
        raise RequestError(path, f"{short(value)} is not an ISO 8601 time") from None
    # Room for "a year before" and "a year after" at both ends of the calendar.
    if not 1970 <= when.year <= 9000:
        raise RequestError(path, f"{short(value)} is not between the years 1970 and 9000")
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)


MAX_NESTING: Final = 200
"""Brackets within brackets in JSON text: far above real data, far below what a parser's stack can hold."""


_NO_BRACKETS: Final = bytes(set(range(256)) - set(b"[]{}"))


def nesting(text: str | bytes) -> int:
    """How deep brackets nest in JSON text, without parsing it; brackets in quoted text may only make it larger."""
    deepest = depth = 0
    raw = text if isinstance(text, bytes) else text.encode(errors="replace")
    for char in raw.translate(None, _NO_BRACKETS):
        if char in b"[{":
            depth += 1
            deepest = max(deepest, depth)
        elif char in b"]}":
            depth -= 1
    return deepest


class TooDeep(ValueError):
    """JSON text whose brackets nest deeper than any parser should be asked to follow."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"is nested deeper than {limit}")
        self.limit = limit


def read_json(text: str | bytes, limit: int = MAX_NESTING) -> Any:
    """Foreign JSON. Raises ValueError for what is no JSON, and TooDeep before a parser sees text that nests too deep:
    one library raises the interpreter's recursion limit so far that json's own parser would end the program.
    """
    if nesting(text) > limit:
        raise TooDeep(limit)
    return json.loads(text)
