"""What was not checked: a strip that never moves, and the list behind it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.signing.model import Ticket
from app.ui.reading.coverage import CoverageLine, NotLooked
from app.ui.reading.numbers import plural
from app.ui.reading.verdicts import verdict_name
from app.ui.theme import look
from app.ui.theme.icons import Icon
from app.ui.widgets.flow import Flow
from app.ui.widgets.fold import Fold
from app.ui.widgets.plain import card, label, pill, row, set_text

translate = QCoreApplication.translate

_UNKNOWNS = 12


class CoverageStrip(QFrame):
    """Stands above the buttons on every risk screen, whatever the verdict."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bar")
        here = look.current()
        layout = Flow(here.space(2))
        layout.setContentsMargins(here.space(3), here.space(1), here.space(3), here.space(1))
        self.setLayout(layout)
        self._icon = Icon("eye", here.palette.faint, steps=4.5)
        self._text = label("", name=translate("coverage", "What was not checked"))
        self.show_button = QPushButton(translate("coverage", "What was not checked"))
        self.show_button.setProperty("role", "quiet")
        self.show_button.setAutoDefault(False)
        self.show_button.clicked.connect(self.opened)
        self._verdict = pill("", "neutral")
        self._short = False
        layout.addWidget(self._verdict)
        layout.addWidget(self._icon)
        layout.addWidget(self._text)
        layout.addWidget(self.show_button)
        layout.spring(self.show_button)

    def shorten(self, short: bool) -> None:
        """In a low window only the verdict and the way to the list stay; the sentence is a tool tip."""
        self._text.setVisible(not short)
        self._short = short
        self.show_button.setToolTip(self._text.text() if short else "")

    def show_line(self, line: CoverageLine | None, ticket: Ticket) -> None:
        """Verdict and coverage: both stay in sight however far the findings are scrolled."""
        word = ticket.assessment.verdict.word if ticket.assessment else ""
        self._verdict.setVisible(bool(word))
        if word and self._verdict.property("tone") != word:
            set_text(self._verdict, verdict_name(word))
            self._verdict.setProperty("tone", word)
            self._verdict.style().unpolish(self._verdict)
            self._verdict.style().polish(self._verdict)
        if line is None:
            set_text(self._text, translate("coverage", "Nothing was checked yet."))
            self.show_button.setEnabled(False)
            return
        palette = look.current().palette
        self._icon.change(
            "clear" if line.complete else "unknown", palette.faint if line.complete else palette.alert.ink
        )
        set_text(self._text, line.headline)
        self.show_button.setToolTip(line.headline if self._short else "")
        self.show_button.setEnabled(not line.complete)


class CoverageCard(QFrame):
    """Unknown facts with their reason, and the checks that could not look, by reason."""

    def __init__(self, line: CoverageLine) -> None:
        super().__init__()
        self.setObjectName("plain")
        inner = card(
            row(
                Icon("unknown", look.current().palette.alert.ink, steps=5),
                label(translate("coverage", "What was not checked and is not known"), style="heading", select=False),
                top=False,
            )
        )
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inner)
        layout = inner.layout()
        assert layout is not None
        for what, why in line.unknowns[:_UNKNOWNS]:
            layout.addWidget(label(translate("coverage", "Unknown: {0}. {1}").format(what, why)))
        if len(line.unknowns) > _UNKNOWNS:
            layout.addWidget(
                label(translate("coverage", "… and {0} more").format(len(line.unknowns) - _UNKNOWNS), style="small")
            )
        if line.not_looked:
            count = sum(len(g.checks) for g in line.not_looked)
            title = plural(translate("coverage", "%n check(s) could not look: why, and which", "", count), count)
            layout.addWidget(Fold(title, lambda: _reasons(line.not_looked)))
        if line.complete:
            layout.addWidget(
                label(translate("coverage", "Every check looked. That is no promise that the request is good."))
            )


def _reasons(groups: tuple[NotLooked, ...]) -> list[QWidget]:
    return [
        Fold(
            plural(translate("coverage", "%n check(s): {0}", "", len(group.checks)), len(group.checks)).format(
                group.why
            ),
            lambda group=group: _names(group.checks),  # type: ignore[misc]
        )
        for group in groups
    ]


def _names(checks: tuple[str, ...]) -> list[QWidget]:
    return [label(f"– {name}", style="small") for name in checks]
