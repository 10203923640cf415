"""Outflows by month or week against the usual range: the numbers, and the chart that shows them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.anomaly.outflows import Outflow, Period, outflows
from app.evidence import HistoryEntry
from app.intake.compose import plain_amount
from app.ui.pages.style import mix
from app.ui.reading.numbers import plural
from app.ui.theme.palette import Palette


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("outflows", text, "", count), count)


def bars_of(entries: Iterable[HistoryEntry], now: datetime, period: Period, count: int) -> tuple[Outflow, ...]:
    """The last `count` periods of one asset's payments; those before its first payment are zero, not missing."""
    rows = [(e.time, e.asset, e.amount) for e in entries]
    bars = next(iter(outflows(rows, now=now, period=period, count=count).values()), ())
    start, empty = bars[0].start if bars else period.start(now), list[Outflow]()
    while len(empty) + len(bars) < count:
        start = period.before(start)
        empty.insert(0, Outflow(start, 0, 0, None, None, complete=True))
    return (*empty, *bars)


def bar_title(bar: Outflow, period: Period) -> str:
    return f"{bar.start:%b %y}" if period is Period.MONTH else f"{bar.start:%d %b}"


def sentence(given: Sequence[Outflow], decimals: int, symbol: str) -> str:
    """The chart in words: the running period against the usual range."""
    last = given[-1]
    said = tr("{0} {1} left in %n payment(s) since {2}.", last.payments).format(
        plain_amount(last.amount, decimals), symbol, f"{last.start:%d %b}"
    )
    if last.low is None or last.high is None:
        return said + " " + tr("There is too little past to say what is usual.")
    low, high = plain_amount(last.low, decimals), plain_amount(last.high, decimals)
    usual_words = tr("Usual is {0} to {1}.").format(low, high)
    if last.unusual:
        return f"{said} {tr('That is more than usual.')} {usual_words}"
    return f"{said} {usual_words}"


class OutflowChart(QWidget):
    """Bars, the usual range as a band behind them; a bar above the band is marked by colour and by a line on its top."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._given: Sequence[Outflow] = ()
        self._period = Period.MONTH
        self._decimals, self._symbol = 18, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(150)

    def sizeHint(self) -> QSize:
        return QSize(500, 150)

    def show_periods(self, given: Sequence[Outflow], period: Period, decimals: int, symbol: str) -> None:
        """Draw these; the same in words is the accessible name."""
        self._given, self._period = given, period
        self._decimals, self._symbol = decimals, symbol
        self.setAccessibleName(sentence(given, decimals, symbol) if given else tr("No outflows"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        p = self._palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = painter.fontMetrics()
        foot = metrics.height() + 6
        left = 8.0
        area = QRectF(left, 14, self.width() - left - 8, self.height() - foot - 14)
        last = self._given[-1] if self._given else None
        low, high = (last.low, last.high) if last is not None else (None, None)
        top = max([x.amount for x in self._given] + [high or 0, 1])

        def y(amount: int) -> float:
            return area.bottom() - area.height() * float(Fraction(amount, top))

        if low is not None and high is not None:
            band = QRectF(area.left(), y(high), area.width(), max(2.0, y(low) - y(high)))
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
        for place, bar_ in enumerate(self._given):
            over = high is not None and bar_.amount > high
            bar = QRectF(
                area.left() + place * step + step * 0.18,
                y(bar_.amount),
                step * 0.64,
                area.bottom() - y(bar_.amount),
            )
            if bar_.amount:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(p.hold if over else p.accent))
                painter.drawRoundedRect(bar, 3, 3)
                if over:
                    painter.setPen(QPen(QColor(p.text), 2))
                    painter.drawLine(bar.topLeft(), bar.topRight())
            if (len(self._given) - 1 - place) % every == 0:
                painter.setPen(QColor(p.faint))
                box = QRectF(area.left() + place * step - 20, area.bottom() + 4, step + 40, foot)
                painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, bar_title(bar_, self._period))
        painter.end()
