"""Where the request stands, between the findings and the buttons: a sentence, the next step, and a way to try again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from app.signing.model import Ticket
from app.signing.session import SigningState
from app.ui.reading.states import StateLine, state_line
from app.ui.theme import look
from app.ui.theme.icons import Icon
from app.ui.widgets.plain import harmless, label, set_text
from app.ui.widgets.wrap_button import WrapButton

translate = QCoreApplication.translate


class StateStrip(QFrame):
    """Empty while it only waits for the user; never a dialog, so nothing ever covers the device's pages."""

    retry = Signal(str)
    """How: `refresh`, `send-again` or `confirm`."""
    different = Signal()
    """The device shows something else than the mirror."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        here = look.current()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(here.space(3), here.space(2), here.space(3), here.space(2))
        layout.setSpacing(here.space(3))
        self._icon = Icon("todo", steps=6)
        self.sentence = label("", style="strong", name=translate("state", "State of the request"))
        self.next_step = label("", name=translate("state", "What to do next"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.sentence)
        words.addWidget(self.next_step)
        self.retry_button = QPushButton(translate("state", "Try again"))
        self.retry_button.setAutoDefault(False)
        self.retry_button.clicked.connect(lambda: self.retry.emit(self._line.retry if self._line else ""))
        self.different_button = WrapButton(translate("state", "It shows something different"))
        self.different_button.setProperty("role", "stop")
        self.different_button.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.different_button.clicked.connect(self.different)
        layout.addWidget(self._icon)
        layout.addLayout(words, 1)
        layout.addWidget(self.retry_button)
        layout.addWidget(self.different_button)
        self._line: StateLine | None = None
        self.hide()

    def show_ticket(self, ticket: Ticket) -> None:
        line = state_line(ticket)
        unmet = " ".join(harmless(u, 200) for u in ticket.unmet)
        self._line = line
        quiet = ticket.state is SigningState.WAITING and ticket.problem is None and not unmet
        self.setVisible(not (ticket.over or ticket.hard_stop or quiet))
        tone = "caution" if unmet and ticket.problem is None else line.tone
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            for widget in (self, self.sentence, self.next_step):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        colours = look.current().palette
        self._icon.change(line.icon, (colours.neutral if tone == "neutral" else colours.tone(tone)).edge)
        set_text(self.sentence, line.sentence)
        set_text(self.next_step, f"{line.next_step} {unmet}".strip())
        self.next_step.setVisible(bool(line.next_step or unmet))
        self.different_button.setVisible(ticket.state is SigningState.ASKING_DEVICE)
        self.retry_button.setVisible(bool(line.retry))
        if line.retry:
            self.retry_button.setText(line.retry_words)
