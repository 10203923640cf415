"""How the Ethereum app writes amounts, fees, networks, messages and typed values on its screen.

Rules of app 1.22.0 (facts and its public source). Buffers of the app are part of the rules: what does not fit is
refused or cut.
"""

from __future__ import annotations

import re
from typing import Any, Final

from app.address import Address
from app.eip712 import read_address, read_bool, read_bytes, read_int
from devices.ledger.chains import named

WEI_DECIMALS: Final = 18
_FIELD_BUFFER: Final = 379
_NETWORK_BUFFER: Final = 19
SIMPLE_7702: Final = Address.parse("0x4Cd241E8d1510e30b2076397afc7508Ae59C66c9")
"""The only delegate app 1.22.0 lets an EIP-7702 authorization name."""


def network_name(chain_id: int) -> str:
    """The Network field of a transaction: cut to its buffer, the number when the chain is unknown."""
    known = named(chain_id)
    return known[0][:_NETWORK_BUFFER] if known else str(chain_id)


def _place_point(digits: str, decimals: int, room: int) -> str | None:
    if digits == "0":
        return "0"
    if len(digits) <= decimals:
        if room < decimals + 3:
            return None
        whole, part = "0", digits.rjust(decimals, "0")
    else:
        if room < len(digits) + 2:
            return None
        cut = len(digits) - decimals
        whole, part = digits[:cut], digits[cut:]
    part = part.rstrip("0")
    return f"{whole}.{part}" if part else whole


def amount_text(value: int, decimals: int, unit: str, room: int) -> str | None:
    """An exact amount with its ticker, or None when it does not fit a buffer of `room` bytes."""
    number = _place_point(str(value), decimals, room)
    if number is None or len(number) + 1 + len(unit) + 1 > room:
        return None
    return f"{number} {unit}"


def fee_text(fee: int, unit: str) -> str | None:
    """The Max fees field; None when gas × price overflows 256 bits (the app refuses)."""
    if fee >= 1 << 256:
        return None
    number = _place_point(str(fee), WEI_DECIMALS, 50)
    if number is None:
        return ""
    return number if len(number) + 1 + len(unit) + 1 > 50 else f"{number} {unit}"


def nonce_text(nonce: int) -> str:
    """Seven digits fit; zero and more read "..." (recorded on both models)."""
    return "..." if nonce == 0 or nonce >= 10**7 else str(nonce)


def token_amount(value: int, decimals: int, unit: str, *, unlimited: bool, room: int) -> str | None:
    return f"Unlimited {unit}" if unlimited else amount_text(value, decimals, unit, room)


def message_text(data: bytes, *, nano: bool) -> str:
    """A personal message: text when every byte is printable ASCII or white space, else all of it in hex."""
    if any(not (0x20 <= b <= 0x7E or 0x09 <= b <= 0x0D) for b in data):
        return "0x" + data.hex()
    text = data.decode("ascii")
    return re.sub(r"[\t\n\v\f\r]", " ", text) if nano else text


def date_text(timestamp: int) -> str | None:
    """Two lines, date and 12-hour time; None for years that a date cannot hold."""
    days, rest = divmod(timestamp, 86400)
    year, month, day = _civil(days)
    if year > 9999:
        return None
    hour, rest = divmod(rest, 3600)
    minute, second = divmod(rest, 60)
    shown = 12 if hour == 0 else hour - 12 if hour > 12 else hour
    half = "AM" if hour < 12 else "PM"
    return f"{year:04d}-{month:02d}-{day:02d}\n{shown:02d}:{minute:02d}:{second:02d} {half} UTC"


def _civil(days: int) -> tuple[int, int, int]:
    """Days since 1970-01-01 to year, month, day (Howard Hinnant, chrono-compatible date algorithms)."""
    z = days + 719468
    era, doe = divmod(z, 146097)
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    mp = (5 * doy + 2) // 153
    month = mp + 3 if mp < 10 else mp - 9
    return yoe + era * 400 + (month <= 2), month, doy - (153 * mp + 2) // 5 + 1


SHOWN_INT_BITS: Final = frozenset({8, 16, 32, 64, 128, 256})
"""The widths of signed integers that the app can show; others end the review with 6a80."""


def typed_value(type_: str, value: Any) -> str | None:
    """One leaf of typed data as the app writes it, or None when it cannot show that type."""
    if type_ == "string":
        return _cut(str(value).encode(), chunk=255)
    if type_ == "bool":
        return "true" if read_bool(value, "value") else "false"
    if type_ == "address":
        return str(read_address(value, "value"))
    if type_.startswith("bytes"):
        text = "0x" + read_bytes(value, "value").hex().upper()
        return text if len(text) <= _FIELD_BUFFER else text[: _FIELD_BUFFER - 3] + "..."
    number = read_int(value, "value")
    if type_.startswith("int") and int(type_[3:] or 0) not in SHOWN_INT_BITS:
        return None
    return str(number)


def _cut(raw: bytes, *, chunk: int) -> str:
    """A string in the app's buffer. The dots come only when the piece that overflows is the last one sent. A NUL ends it,
    as the buffer is a C string; in more than one piece the next writes over what followed."""
    if b"\0" in raw:
        pieces = [raw[: chunk - 2], *(raw[i : i + chunk] for i in range(chunk - 2, len(raw), chunk))]
        raw = b"".join(piece.split(b"\0", 1)[0] for piece in pieces)
        return _fit(raw, dots=False)
    if len(raw) > _FIELD_BUFFER:
        first = chunk - 2  # the first piece carries the length
        before_last = first + (len(raw) - first - 1) // chunk * chunk if len(raw) > first else 0
        return _fit(raw, dots=before_last < _FIELD_BUFFER)
    return _fit(raw, dots=False)


def _fit(raw: bytes, *, dots: bool) -> str:
    fits = raw[:_FIELD_BUFFER]
    return (fits[:-3] + b"..." if dots else fits).decode("utf-8", "ignore")


def network_name_full(chain_id: int) -> str:
    """A chain's name where no buffer cuts it: address checks and typed messages."""
    known = named(chain_id)
    return known[0] if known else str(chain_id)
