"""Numbers, money and dates in the user's own format. The device mirror never uses these: it keeps the device's format."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from app.intent.words import decimal_text

translate = QCoreApplication.translate
_FORMS: Final = re.compile(r"\(([a-z]*)\|([a-z]*)\)")
_MOST: Final = 2**31 - 1
_WIDE: Final = Context(prec=120)
"""Amounts have up to 78 digits before their price; the usual 28 would overflow."""


def locale_digits(text: str, locale: QLocale | None = None) -> str:
    """`1,500.5` (as the rooms below write it) with the locale's group and decimal signs."""
    here = locale or QLocale()
    point, group = here.decimalPoint(), here.groupSeparator()
    return "".join(point if c == "." else group if c == "," else c for c in text)


def whole_units(amount: int, decimals: int, locale: QLocale | None = None) -> str:
    """Base units as whole units, exact to the last digit, in the locale's format."""
    return locale_digits(decimal_text(amount, decimals), locale)


def dollars(value: Decimal | None, locale: QLocale | None = None) -> str:
    """`≈ $1,234.50`; empty when there is no price. Only ever a rough guide, so cents are enough."""
    if value is None:
        return ""
    if 0 < value < Decimal("0.01"):
        return translate("money", "less than ${0}").format(locale_digits("0.01", locale))
    cents = value.quantize(Decimal("0.01"), rounding=ROUND_HALF_EVEN, context=_WIDE)
    return translate("money", "≈ ${0}").format(locale_digits(f"{cents:,}", locale))


def day(when: datetime, locale: QLocale | None = None) -> str:
    """`3 Nov 2026`, in the locale's words, on this computer's calendar."""
    local = when.astimezone()
    return (locale or QLocale()).toString(QDate(local.year, local.month, local.day), "d MMM yyyy")


def clock_time(when: datetime, locale: QLocale | None = None) -> str:
    """`14:05`, in the locale's form, on this computer's clock."""
    local = when.astimezone()
    return (locale or QLocale()).toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def moment(seconds: int, locale: QLocale | None = None) -> str:
    """A Unix time as a day; empty for times so far away that they mean "never"."""
    try:
        return day(datetime.fromtimestamp(seconds, UTC), locale)
    except (OverflowError, OSError, ValueError):
        return ""


def countdown(seconds: float) -> str:
    """`23:59:05` above an hour, `4:05` below: what is left to wait."""
    left = max(0, int(seconds + 0.999))
    hours, rest = divmod(left, 3600)
    minutes, secs = divmod(rest, 60)
    return f"{hours}:{minutes:02d}:{secs:02d}" if hours else f"{minutes}:{secs:02d}"


def span(seconds: int) -> str:
    """`24 h`, `5 min`, `90 s`: a length of time as short as it can be said exactly."""
    if seconds and seconds % 3600 == 0:
        return translate("numbers", "{0} h").format(seconds // 3600)
    if seconds and seconds % 60 == 0 and seconds > 60:
        return translate("numbers", "{0} min").format(seconds // 60)
    return translate("numbers", "{0} s").format(seconds)


def countable(count: int) -> int:
    """A number of things as Qt can count them: a contract may claim more than there are atoms, and must not end the program."""
    return max(-1, min(count, _MOST))


def plural(text: str, count: int) -> str:
    """English without a translation file: `3 step(s)` as `3 steps`, `2 entr(y|ies)` as `2 entries`; translations bring
    their own forms (`%n`)."""
    text = text.replace("(s)", "" if count == 1 else "s")
    return _FORMS.sub(lambda found: found[1 if count == 1 else 2], text)
