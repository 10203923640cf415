"""What a person types back in a ceremony, and what counts as the same: one rule for the desk, the window and the terminal."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

REASON_LENGTH: Final = 8
"""Shorter texts give no reason."""
_FIRST: Final = 3
_CHOICE: Final = 4
"""Groups 4 to 7 of ten: an address made to look alike equals its model at the ends, not there."""


@dataclass(frozen=True, slots=True)
class AskedGroup:
    """The group of four hex digits that must come from the original source. `place` counts from 0 after `0x`."""

    place: int
    digits: str

    @property
    def span(self) -> range:
        """Places of its digits after `0x`."""
        return range(self.place * 4, self.place * 4 + 4)


def asked_group(address: str, ticket_id: str) -> AskedGroup:
    """Which middle group a request asks for. It differs from request to request, so nobody can prepare for it."""
    seed = hashlib.sha256(ticket_id.encode()).digest()[0]
    place = _FIRST + seed % _CHOICE
    digits = address.removeprefix("0x").lower()
    return AskedGroup(place, digits[place * 4 : place * 4 + 4])


def same_group(given: str, asked: AskedGroup) -> bool:
    """Whether the typed group is the asked one; blanks and capitals do not count."""
    return "".join(given.split()).lower() == asked.digits


_NUMBER = re.compile(r"[0-9][0-9.,'’\u00a0\u202f ]*")


def read_amount(text: str) -> tuple[Decimal, str] | None:
    """A typed amount and the unit after it, upper case; None when it cannot be read in one way only.

    A dot is always the decimal sign, as devices print it. A comma separates thousands where every group has three
    digits, otherwise it is the decimal sign. Blanks and apostrophes separate thousands.
    """
    found = _NUMBER.match(text.strip())
    if found is None:
        return None
    number, unit = found[0].strip(), text.strip()[found.end() :].strip().upper()
    number = re.sub(r"['’\u00a0\u202f ]", "", number)
    whole, dot, part = number.partition(".")
    if "." in part or "," in part:
        return None
    if "," in whole:
        head, *groups = whole.split(",")
        if head and len(head) <= 3 and head != "0" and all(len(g) == 3 for g in groups):
            whole = head + "".join(groups)
        elif not dot and len(groups) == 1 and head and groups[0]:
            whole, dot, part = head, ".", groups[0]
        else:
            return None
    if not whole.isdigit() or (dot and part and not part.isdigit()):
        return None
    return Decimal(f"{whole}.{part}" if part else whole), unit


def same_amount(given: str, wanted: str) -> bool:
    """Whether what was typed is the amount asked for. The unit may be left out; a different one is never the same."""
    a, b = read_amount(given), read_amount(wanted)
    if a is None or b is None:
        return bool(given.strip()) and given.strip().casefold() == wanted.strip().casefold()
    return a[0] == b[0] and a[1] in ("", b[1])
