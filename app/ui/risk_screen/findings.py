"""The findings, strongest first: what was seen, what to do, and on demand what was compared with what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QVBoxLayout, QWidget

from app.ui.reading.findings import FindingLine, level_icon
from app.ui.theme import look
from app.ui.theme.icons import Icon
from app.ui.widgets.fold import Fold
from app.ui.widgets.plain import harmless, label, pill, row

translate = QCoreApplication.translate

_TONES = {"critical": "block", "high": "hold", "medium": "caution", "low": "neutral", "info": "neutral"}


class FindingCard(QFrame):
    """One finding. When the ceremony asks for it, its tick stands in the card itself, beside what it is about."""

    ticked = Signal()

    def __init__(self, line: FindingLine) -> None:
        super().__init__()
        self.line = line
        tone = _TONES[line.tone]
        self.setObjectName("finding")
        self.setProperty("tone", tone)
        self.setAccessibleName(f"{line.level}: {line.title}")
        here = look.current()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(here.space(4), here.space(3), here.space(4), here.space(3))
        layout.setSpacing(here.space(1.5))
        ink = here.palette.tone(line.tone).ink
        layout.addWidget(
            row(
                Icon(level_icon(line.tone), ink, steps=6),
                label(line.title, style="heading"),
                pill(line.level, tone),
                top=False,
            )
        )
        layout.addWidget(label(line.detail, name=translate("finding", "What was seen")))
        if line.advice:
            advice = label(translate("finding", "What to do: {0}").format(line.advice), style="strong")
            layout.addWidget(advice)
        if line.compared:
            layout.addWidget(label(line.compared, style="small"))
        layout.addWidget(Fold(translate("finding", "Why this matters, and the values"), self._details))
        self.tick: QCheckBox | None = None
        if line.tick is not None:
            self.tick = QCheckBox()
            text = translate("finding", "I have read this and still want to go on")
            self.tick.setAccessibleName(f"{text}: {harmless(line.title, 120)}")
            self.tick.toggled.connect(self.ticked)
            words = label(text, style="strong", select=False)
            words.setBuddy(self.tick)
            layout.addWidget(row(self.tick, words))

    def _details(self) -> list[QWidget]:
        line = self.line
        out: list[QWidget] = []
        if line.why:
            out.append(label(line.why))
        if line.evidence:
            grid = QWidget()
            grid.setObjectName("plain")
            layout = QGridLayout(grid)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setColumnStretch(1, 1)
            for y, (name, value) in enumerate(line.evidence):
                layout.addWidget(label(name, style="small"), y, 0)
                layout.addWidget(label(value, style="mono"), y, 1)
            out.append(grid)
        if line.references:
            out.append(
                label(translate("finding", "Seen before: {0}").format("; ".join(line.references)), style="small")
            )
        out.append(label(translate("finding", "Rule: {0}").format(line.check), style="small"))
        return out


def information_card(lines: Sequence[FindingLine]) -> QWidget:
    """Findings that only inform, folded: quiet when normal."""
    title = translate("finding", "For your information ({0})").format(len(lines))

    def fill() -> list[QWidget]:
        return [w for line in lines for w in (label(line.title, style="strong"), label(line.detail))]

    return Fold(title, fill)
