"""Outflows by month or week against the usual range: the numbers, and the chart that shows them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.evidence import HistoryEntry
from app.intake.compose import plain_amount
from app.ui.pages.style import mix
from app.ui.reading.numbers import plural
from app.ui.theme.palette import Palette


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("outflows", text, "", count), count)


@dataclass(frozen=True, slots=True)
class Period:
    """One bar: what left between `start` and the next period, in base units."""

    start: datetime
    title: str
    amount: int
    payments: int


@dataclass(frozen=True, slots=True)
class Usual:
    """The middle four fifths of the periods before the last one; None while there are fewer than five of them."""

    low: int
    high: int


def month_of(when: datetime) -> datetime:
    return when.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def week_of(when: datetime) -> datetime:
    day = when.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return day - timedelta(days=day.weekday())


def before(start: datetime, weekly: bool) -> datetime:
    """The start of the period before."""
    return start - timedelta(days=7) if weekly else month_of(start - timedelta(days=1))


def periods(entries: Iterable[HistoryEntry], now: datetime, *, weekly: bool = False, count: int = 12) -> list[Period]:
    """The last `count` periods up to now, oldest first; those in which nothing left are zero, not missing."""
    start_of = week_of if weekly else month_of
    sums: dict[datetime, tuple[int, int]] = {}
    for e in entries:
        key = start_of(e.time)
        amount, payments = sums.get(key, (0, 0))
        sums[key] = amount + e.amount, payments + 1
    out: list[Period] = []
    at = start_of(now)
    for _ in range(count):
        amount, payments = sums.get(at, (0, 0))
        out.append(Period(at, f"{at:%d %b}" if weekly else f"{at:%b %y}", amount, payments))
        at = before(at, weekly)
    return out[::-1]


def usual(given: Sequence[Period]) -> Usual | None:
    """What is usual for this account: from the periods since its first outflow, without the running one."""
    past = list(given[:-1])
    while past and not past[0].payments:
        past.pop(0)
    if len(past) < 5:
        return None
    amounts = sorted(p.amount for p in past)
    return Usual(_quantile(amounts, Fraction(1, 10)), _quantile(amounts, Fraction(9, 10)))


def _quantile(ordered: Sequence[int], share: Fraction) -> int:
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + int((ordered[high] - ordered[low]) * (place - low))


def sentence(given: Sequence[Period], band: Usual | None, decimals: int, symbol: str) -> str:
    """The chart in words: the running period against the usual range."""
    last = given[-1]
    said = tr("{0} {1} left in %n payment(s) since {2}.", last.payments).format(
        plain_amount(last.amount, decimals), symbol, f"{last.start:%d %b}"
    )
    if band is None:
        return said + " " + tr("There is too little past to say what is usual.")
    low, high = plain_amount(band.low, decimals), plain_amount(band.high, decimals)
    usual_words = tr("Usual is {0} to {1}.").format(low, high)
    if last.amount > band.high:
        return f"{said} {tr('That is more than usual.')} {usual_words}"
    return f"{said} {usual_words}"


class OutflowChart(QWidget):
    """Bars, the usual range as a band behind them; a bar above the band is marked by colour and by a line on its top."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._given: list[Period] = []
        self._band: Usual | None = None
        self._decimals, self._symbol = 18, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(150)

    def sizeHint(self) -> QSize:
        return QSize(500, 150)

    def show_periods(self, given: list[Period], decimals: int, symbol: str) -> None:
        """Draw these; the same in words is the accessible name."""
        self._given, self._band = given, usual(given)
        self._decimals, self._symbol = decimals, symbol
        self.setAccessibleName(sentence(given, self._band, decimals, symbol) if given else tr("No outflows"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = self._palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        foot = metrics.height() + 6
        left = 8.0
        area = QRectF(left, 14, self.width() - left - 8, self.height() - foot - 14)
        top = max([x.amount for x in self._given] + ([self._band.high] if self._band else []) + [1])

        def y(amount: int) -> float:
            return area.bottom() - area.height() * float(Fraction(amount, top))

        if self._band is not None:
            band = QRectF(
                area.left(), y(self._band.high), area.width(), max(2.0, y(self._band.low) - y(self._band.high))
            )
            painter.fillRect(band, QColor(mix(p.card, p.accent, 0.16)))
            painter.setPen(QPen(QColor(p.accent), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(area.left(), band.top()), QPointF(area.right(), band.top()))
            painter.setPen(QColor(p.faint))
            painter.drawText(
                QRectF(area.left() + 4, max(0.0, band.top() - metrics.height()), 200, metrics.height()), 0, tr("usual")
            )
        painter.setPen(QPen(QColor(p.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if not self._given:
            painter.end()
            return
        step = area.width() / len(self._given)
        every = max(1, int(-(-metrics.horizontalAdvance("Mmm 00  ") // step)))
        for place, period in enumerate(self._given):
            over = self._band is not None and period.amount > self._band.high
            bar = QRectF(
                area.left() + place * step + step * 0.18,
                y(period.amount),
                step * 0.64,
                area.bottom() - y(period.amount),
            )
            if period.amount:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(p.hold if over else p.accent))
                painter.drawRoundedRect(bar, 3, 3)
                if over:
                    painter.setPen(QPen(QColor(p.text), 2))
                    painter.drawLine(bar.topLeft(), bar.topRight())
            if (len(self._given) - 1 - place) % every == 0:
                painter.setPen(QColor(p.faint))
                box = QRectF(area.left() + place * step - 20, area.bottom() + 4, step + 40, foot)
                painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, period.title)
        painter.end()
