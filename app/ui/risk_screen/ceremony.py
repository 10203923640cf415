"""The steps before the device is asked, each with its control and its state; the desk has the last word on them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.signing.model import Ticket
from app.signing.typed_back import asked_group
from app.ui.reading.ceremony import (
    Done,
    StepLine,
    how_done,
    seconds_left,
    step_lines,
    wrong_words,
)  # fmt: skip
from app.ui.reading.numbers import countdown
from app.ui.risk_screen.approver import ApproverRows
from app.ui.risk_screen.meaning import MeaningForm
from app.ui.theme import look
from app.ui.theme.icons import Icon
from app.ui.widgets.announce import announce
from app.ui.widgets.digits import Digits
from app.ui.widgets.fold import Fold
from app.ui.widgets.plain import card, harmless, label, row, set_text
from app.ui.widgets.wrap_button import WrapButton

translate = QCoreApplication.translate


class CeremonyCard(QFrame):
    """Numbered steps. Ticks for findings stand in the findings' own cards and are only reported here."""

    changed = Signal()
    jump = Signal(int)
    """Show the control of this step."""
    approval_given = Signal(str)
    approval_asked = Signal()
    declared = Signal(object)
    """CONTRACT `intent` object: what the user means to do."""

    def __init__(self, ticket: Ticket, ticks: Mapping[int, QCheckBox]) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._ticket = ticket
        self.lines = step_lines(ticket)
        self.inputs: dict[int, QCheckBox | QLineEdit] = dict(ticks)
        self._icons: dict[int, Icon] = {}
        self._wrong: dict[int, QLabel] = {}
        self._left: dict[int, tuple[QLabel, QProgressBar]] = {}
        self._states: dict[int, Done] = {}
        self._approvers: ApproverRows | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._head = label("", style="heading", select=False)
        self._read: list[StepLine] = []
        self._read_words = label("", style="strong", select=False)
        offer = translate("step", "Say what you mean to do, and have it compared")
        if not self.lines:
            outer.addWidget(Fold(offer, lambda: [self._intent()]))
            return
        inner = card()
        outer.addWidget(inner)
        layout = inner.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setSpacing(look.current().space(3))
        layout.addWidget(row(Icon("compare", look.current().palette.accent, steps=5), self._head, top=False))
        self._read = [line for line in self.lines if line.how == "tick" and line.index in ticks]
        if self._read:
            layout.addWidget(self._reading())
        for line in self.lines:
            if line not in self._read:
                layout.addWidget(self._step(line))
        if not any(line.how == "intent" for line in self.lines):
            layout.addWidget(Fold(offer, lambda: [self._intent()]))
        self.update_steps()

    # -- building -----------------------------------------------------------------------------------------
    def _reading(self) -> QWidget:
        """All findings to read as one row; their ticks stand in the findings themselves."""
        picture = Icon("todo", steps=5)
        self._icons[self._read[0].index] = picture
        show = WrapButton(
            translate("step", "Show the next one to read"), "down", look.current().palette.accent, tight=True
        )
        show.setProperty("role", "quiet")
        show.clicked.connect(self._show_unread)
        self._show_next = show
        box = QWidget()
        box.setObjectName("plain")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row(picture, self._read_words))
        column.addWidget(show)
        return box

    def _show_unread(self) -> None:
        given = self.answers()
        open_ = [x for x in self._read if not given.get(x.index)] or self._read
        self.jump.emit(open_[0].index)

    def _step(self, line: StepLine) -> QWidget:
        box = QWidget()
        box.setObjectName("plain")
        outer = QHBoxLayout(box)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(look.current().space(2))
        picture = Icon("todo", steps=5)
        self._icons[line.index] = picture
        outer.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(look.current().space(1))
        outer.addLayout(column, 1)
        title = label(line.title, style="strong", select=False)
        if line.how == "tick":
            tick = QCheckBox()
            tick.setAccessibleName(harmless(line.title, 200))
            tick.toggled.connect(self._touched)
            title.setBuddy(tick)
            self.inputs[line.index] = tick
            column.addWidget(row(tick, title))
        else:
            column.addWidget(title)
        if line.hint:
            column.addWidget(label(line.hint, style="small"))
        if line.how in ("text", "reason"):
            self._text_step(line, column)
        elif line.how == "intent":
            column.addWidget(self._intent())
        elif line.how == "approver":
            self._approvers = ApproverRows(self._ticket)
            self._approvers.given.connect(self.approval_given)
            self._approvers.device_asked.connect(self.approval_asked)
            column.addWidget(self._approvers)
        elif line.how == "wait":
            bar = QProgressBar()
            bar.setRange(0, max(line.step.seconds or 1, 1))
            bar.setTextVisible(False)
            bar.setFixedHeight(look.current().space(2))
            bar.setAccessibleName(translate("step", "Waiting time that has passed"))
            left = label("", style="heading", name=translate("step", "Time left"))
            column.addWidget(left)
            column.addWidget(bar)
            self._left[line.index] = (left, bar)
        return box

    def _text_step(self, line: StepLine, column: QVBoxLayout) -> None:
        if line.step.step == "compare-address":
            asked = asked_group(line.step.field or "", self._ticket.id)
            # Dots in place of digits: the group must come from the source, not from this screen.
            column.addWidget(
                Digits(
                    "0x" + "·" * 40,
                    name=translate("step", "Group {0} of ten is asked for").format(asked.place + 1),
                    asked=asked.span,
                )
            )
        edit = QLineEdit()
        edit.setAccessibleName(harmless(line.title, 200))
        edit.setMaxLength(500 if line.how == "reason" else 90)
        if line.step.step == "compare-address":
            edit.setFont(look.monospace())
            edit.setPlaceholderText("····")
        edit.textChanged.connect(self._touched)
        self.inputs[line.index] = edit
        column.addWidget(edit)
        wrong = label("", style="ink")
        wrong.setProperty("tone", "block")
        wrong.hide()
        column.addWidget(wrong)
        self._wrong[line.index] = wrong

    def _intent(self) -> QWidget:
        form = MeaningForm(self._ticket)
        form.declared.connect(self.declared)
        return form

    # -- state ----------------------------------------------------------------------------------------------
    def answers(self) -> dict[int, str]:
        """One text per step: "yes" for a tick, what was typed otherwise."""
        out = {}
        for i, widget in self.inputs.items():
            out[i] = ("yes" if widget.isChecked() else "") if isinstance(widget, QCheckBox) else widget.text()
        return out

    def restore(self, kept: Mapping[tuple[str, str | None], str]) -> None:
        """Put answers back after the request was judged again: those of steps that are the same."""
        for line in self.lines:
            text = kept.get((line.step.step, line.step.field), "")
            widget = self.inputs.get(line.index)
            if isinstance(widget, QCheckBox):
                widget.setChecked(text == "yes")
            elif widget is not None and text:
                widget.setText(text)

    def kept(self) -> dict[tuple[str, str | None], str]:
        """Answers by what they answer, for `restore`."""
        given = self.answers()
        return {(x.step.step, x.step.field): given.get(x.index, "") for x in self.lines}

    def open_steps(self) -> list[StepLine]:
        given = self.answers()
        return [x for x in self.lines if how_done(self._ticket, x, given) is not Done.DONE]

    def follow(self, ticket: Ticket) -> None:
        """Take a newer ticket of the same assessment: the time may have been corrected."""
        self._ticket = ticket
        if self._approvers is not None:
            self._approvers.follow(ticket)
        self.update_steps()

    def _touched(self) -> None:
        self.update_steps()
        self.changed.emit()

    def update_steps(self) -> None:
        """Draw each step's state; called twice a second for the clock."""
        given, palette = self.answers(), look.current().palette
        done = 0
        for line in self.lines:
            state = how_done(self._ticket, line, given)
            done += state is Done.DONE
            if line.index in self._left:
                self._clock(line)
            if self._states.get(line.index) is state:
                continue
            before = self._states.get(line.index)
            self._states[line.index] = state
            picture, colour = {
                Done.OPEN: ("todo", palette.faint), Done.DONE: ("clear", palette.calm.ink), Done.WRONG: ("block", palette.halt.ink),
            }[state]  # fmt: skip
            if line not in self._read:
                self._icons[line.index].change(picture, colour)
            widget = self.inputs.get(line.index)
            if isinstance(widget, QLineEdit):
                widget.setProperty("state", {Done.DONE: "good", Done.WRONG: "bad"}.get(state, ""))
                widget.style().unpolish(widget)
                widget.style().polish(widget)
            wrong = self._wrong.get(line.index)
            if wrong is not None:
                set_text(wrong, wrong_words(line) if state is Done.WRONG else "")
                wrong.setVisible(state is Done.WRONG)
                if state is Done.WRONG:
                    announce(self, wrong_words(line), urgent=True)
            if before is not None and state is Done.DONE:
                announce(self, translate("step", "Step done: {0}").format(line.title))
        self._count_read(given)
        head = translate("step", "Before the device is asked: {0} of {1} steps done").format(done, len(self.lines))
        set_text(self._head, head)

    def _count_read(self, given: Mapping[int, str]) -> None:
        if not self._read:
            return
        ticked = sum(1 for x in self._read if given.get(x.index))
        all_, palette = len(self._read), look.current().palette
        self._show_next.setVisible(ticked < all_)
        text = translate("step", "Read and tick every finding above that asks for it: {0} of {1} done.").format(
            ticked, all_
        )
        if set_text(self._read_words, text):
            done = ticked == all_
            self._icons[self._read[0].index].change(
                "clear" if done else "todo", palette.calm.ink if done else palette.faint
            )

    def _clock(self, line: StepLine) -> None:
        left = seconds_left(self._ticket, line.step)
        words, bar = self._left[line.index]
        bar.setValue(round(bar.maximum() - max(left, 0)))
        set_text(
            words,
            translate("step", "{0} left").format(countdown(left))
            if left > 0
            else translate("step", "The time has passed."),
        )
