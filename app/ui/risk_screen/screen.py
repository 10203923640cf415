"""The risk screen: verdict, money, findings, what is unknown, the ceremony, and the device's pages beside them.

It shows one ticket and sends signals; it decides nothing. What it says comes from `app.ui.reading`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.assess import Assessment
from app.request import CallBatch
from app.signing.model import Answers, Ticket
from app.signing.session import SigningState
from app.ui.i18n.core import spoken
from app.ui.prompt.marks import Target, targets_of
from app.ui.prompt.mirror import PromptMirror
from app.ui.reading.coverage import coverage_of
from app.ui.reading.findings import finding_lines
from app.ui.reading.numbers import plural
from app.ui.reading.report import as_text
from app.ui.reading.states import state_line, told
from app.ui.reading.verdicts import verdict_name
from app.ui.risk_screen.banner import banner
from app.ui.risk_screen.ceremony import CeremonyCard
from app.ui.risk_screen.coverage import CoverageCard, CoverageStrip
from app.ui.risk_screen.findings import FindingCard, information_card
from app.ui.risk_screen.money import money_card
from app.ui.risk_screen.outcome import OutcomeScreen
from app.ui.risk_screen.saving import save_json, save_pdf
from app.ui.risk_screen.state_strip import StateStrip
from app.ui.risk_screen.technical import hashes_card, technical_fold
from app.ui.risk_screen.tree import tree_card
from app.ui.theme import look
from app.ui.widgets.announce import announce
from app.ui.widgets.flow import Flow
from app.ui.widgets.plain import Column, card, label, set_text

translate = QCoreApplication.translate

STACK_BELOW: Final = 700
"""Narrower than this the panes stand below one another (at 10 pt; larger text needs more). Window and list take 200 more."""
_LOW: Final = 26
"""Lines of text from which the bars below may say everything; in a lower window what is read keeps the room."""
_NEWS: Final = 4.0
_STRAY_KEYS: Final = 0.7
"""Seconds after a change in which nothing can be confirmed: a key meant for another window hits nothing."""


class RiskScreen(QWidget):
    """Shows one ticket at a time."""

    confirmed = Signal(str, object)
    """Ticket id and Answers: the user wants the device asked."""
    refused = Signal(str)
    stopped = Signal(str)
    """The device shows something else."""
    evidence_given = Signal(str, str)
    approval_given = Signal(str, str)
    """Ticket id and a second person's signature, as it was pasted."""
    approval_asked = Signal(str)
    """Ticket id: an approver's device is connected here and should be asked."""
    declared = Signal(str, object)
    """Ticket id and the CONTRACT `intent` object the user means."""
    refresh_asked = Signal(str)
    send_again_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self._ticket: Ticket | None = None
        self._built: tuple[object, ...] | None = None
        self._assessment: Assessment | None = None
        self._targets: tuple[Target, ...] = ()
        self._ceremony: CeremonyCard | None = None
        self._findings: dict[int, FindingCard] = {}
        self._coverage: CoverageCard | None = None
        self._stacked: bool | None = None
        self._looking_back = False
        self._armed_at = 0.0
        self._news_until = 0.0
        self._said: tuple[str, str] = ("", "")
        self.mirror = PromptMirror()
        self._column = Column()
        self._scroll = _scrolling(self._column)
        self._side = _scrolling(None)
        self._side.setAccessibleName(translate("risk", "Device pages"))
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self._scroll)
        self._split.addWidget(self._side)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setChildrenCollapsible(False)
        self.outcome = OutcomeScreen()
        self.outcome.evidence_given.connect(lambda text: self._send(self.evidence_given, text))
        self.outcome.look_back.connect(self._look_back)
        self._middle = QStackedWidget()
        self._middle.addWidget(self._split)
        self._middle.addWidget(self.outcome)
        self.strip = CoverageStrip()
        self.strip.opened.connect(self._show_coverage)
        self.state = StateStrip()
        self.state.retry.connect(self._retry)
        self.state.different.connect(self._shows_different)
        self.different_button = self.state.different_button
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._middle, 1)
        outer.addWidget(self.strip)
        outer.addWidget(self.state)
        outer.addWidget(self._actions())
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _actions(self) -> QWidget:
        here = look.current()
        bar = QFrame()
        bar.setObjectName("bar")
        flow = Flow(here.space(2))
        flow.setContentsMargins(here.space(3), here.space(1.5), here.space(3), here.space(1.5))
        bar.setLayout(flow)
        self.refuse_button = _button(translate("risk", "Refuse (Esc)"), self._refuse)
        self.keep_button = QToolButton()
        self.keep_button.setText(translate("risk", "Copy or save …"))
        self.keep_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.keep_button)
        self.copy_action = _action(menu, translate("risk", "Copy as text"), self._copy)
        self.save_actions = [
            _action(menu, translate("risk", "Save as PDF …"), lambda: self._save("pdf")),
            _action(menu, translate("risk", "Save as JSON …"), lambda: self._save("json")),
        ]
        self.keep_button.setMenu(menu)
        self.steps_label = label("", style="small", name=translate("risk", "Steps that are left"), select=False)
        self.steps_label.setWordWrap(False)
        self.next_button = _button(translate("risk", "Next step"), self._next_step)
        self.confirm_button = _button(translate("risk", "Continue on the device"), self._go)
        self.confirm_button.setProperty("role", "primary")
        for widget in (self.refuse_button, self.keep_button, self.steps_label, self.next_button, self.confirm_button):
            flow.addWidget(widget)
        flow.spring(self.steps_label)
        return bar

    # -- showing ------------------------------------------------------------------------------------------
    def show_ticket(self, ticket: Ticket) -> None:
        """Draw a ticket; the same one again only updates what changed, so that typed answers stay."""
        other = self._ticket is None or self._ticket.id != ticket.id
        self._ticket = ticket
        if other:
            self._looking_back = False
        key = (ticket.id, id(ticket.assessment) if ticket.assessment else None, look.current())
        if key != self._built:
            kept = {} if other or self._ceremony is None else self._ceremony.kept()
            self._built = key
            self._assessment = ticket.assessment
            self._targets = targets_of(ticket.assessment)
            self._build(ticket, kept)
            if other or not kept:
                self.refuse_button.setFocus()
        elif self._ceremony is not None:
            self._ceremony.follow(ticket)
        asking = ticket.state is SigningState.ASKING_DEVICE
        batch = isinstance(ticket.request.payload, CallBatch)
        self.mirror.show_prompt(
            ticket.prompt, ticket.device, ticket.screen_index, self._targets, asking=asking, batch=batch
        )
        over = (ticket.over or ticket.hard_stop) and not self._looking_back
        if over:
            self.outcome.show_ticket(ticket)
        self._middle.setCurrentWidget(self.outcome if over else self._split)
        self.strip.setVisible(not over)
        self.strip.show_line(coverage_of(ticket.assessment) if ticket.assessment else None, ticket)
        self.state.show_ticket(ticket)
        self._place_mirror()
        self._announce(ticket)
        self._update_buttons()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or text size: the same ticket is drawn again once the change is through."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._ticket is not None:
            QTimer.singleShot(0, self, self._restyle)

    def _restyle(self) -> None:
        if self._ticket is not None and self._built is not None and self._built[-1] != look.current():
            self.show_ticket(self._ticket)

    def _build(self, ticket: Ticket, kept: dict[tuple[str, str | None], str]) -> None:
        self._detach_mirror()
        column = Column()
        here = look.current()
        column.rows.setContentsMargins(here.space(3), here.space(3), here.space(3), here.space(3))
        self._findings, self._ceremony, self._coverage = {}, None, None
        self._stacked = None
        a = ticket.assessment
        if a is None:
            column.rows.addWidget(card(label(translate("risk", "The request is being checked …"), style="title")))
            column.rows.addStretch(1)
            self._column = column
            self._scroll.setWidget(column)
            return
        column.rows.addWidget(banner(ticket))
        column.rows.addWidget(money_card(a))
        ticks: dict[int, QCheckBox] = {}
        lines = finding_lines(a)
        for line in lines:
            if line.tone == "info" and line.tick is None:
                continue
            made = FindingCard(line)
            column.rows.addWidget(made)
            if made.tick is not None and line.tick is not None:
                ticks[line.tick] = made.tick
                self._findings[line.tick] = made
        information = [x for x in lines if x.tone == "info" and x.tick is None]
        hashes = hashes_card(ticket)
        if hashes is not None and ticket.prompt is not None and ticket.prompt.blind:
            column.rows.addWidget(hashes)
        self._ceremony = CeremonyCard(ticket, ticks)
        self._ceremony.restore(kept)
        for made in self._findings.values():
            made.ticked.connect(self._ceremony.update_steps)
            made.ticked.connect(self._update_buttons)
        self._ceremony.changed.connect(self._update_buttons)
        self._ceremony.jump.connect(self._jump)
        self._ceremony.declared.connect(lambda said: self._send(self.declared, said))
        self._ceremony.approval_given.connect(lambda text: self._send(self.approval_given, text))
        self._ceremony.approval_asked.connect(self._ask_approver)
        if self._ceremony.lines:
            column.rows.addWidget(self._ceremony)
        self._coverage = CoverageCard(coverage_of(a))
        column.rows.addWidget(self._coverage)
        column.rows.addWidget(tree_card(a))
        if hashes is not None and hashes.parent() is None:
            column.rows.addWidget(hashes)
        if information:
            column.rows.addWidget(information_card(information))
        if not self._ceremony.lines:
            column.rows.addWidget(self._ceremony)
        column.rows.addWidget(technical_fold(ticket))
        column.rows.addStretch(1)
        self._column = column
        self._scroll.setWidget(column)
        column.settle()
        self._armed_at = time.monotonic() + _STRAY_KEYS

    # -- panes --------------------------------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < _LOW * self.fontMetrics().height()
        self.strip.shorten(low)
        words = translate("risk", "Copy or save …")
        self.keep_button.setText("…" if low else words)
        self.keep_button.setToolTip(words if low else "")
        self.keep_button.setAccessibleName(words)
        self._place_mirror()

    def _place_mirror(self) -> None:
        """Beside the findings where there is room; below the money, or on top while the device asks, where there is not."""
        scale = max(look.current().point, 10.0) / 10
        stacked = self.width() < STACK_BELOW * scale
        asking = self._ticket is not None and self._ticket.state is SigningState.ASKING_DEVICE
        wanted = 0 if asking else 2
        if stacked:
            if self._column.rows.indexOf(self.mirror) != min(wanted, self._column.rows.count() - 1):
                self._detach_mirror()
                self._column.rows.insertWidget(min(wanted, max(self._column.rows.count() - 1, 0)), self.mirror)
                self.mirror.show()
            self._side.hide()
        elif self._side.widget() is not self.mirror:
            self._detach_mirror()
            self._side.setWidget(self.mirror)
            self.mirror.show()
            self._side.show()
        if stacked is not self._stacked:
            self._stacked = stacked
            if not stacked:
                self._split.setSizes([round(self.width() * 0.6), round(self.width() * 0.4)])
        if asking and stacked:
            self._scroll.ensureVisible(0, 0)

    def _detach_mirror(self) -> None:
        if self._side.widget() is self.mirror:
            self._side.takeWidget()
        self._column.rows.removeWidget(self.mirror)
        self.mirror.setParent(self)
        self.mirror.hide()

    # -- state ----------------------------------------------------------------------------------------------
    def answers(self) -> Answers:
        """What the user did so far."""
        return Answers(self._ceremony.answers() if self._ceremony else {})

    @property
    def findings_bar(self) -> QScrollBar:
        """The scroll bar of the left pane."""
        return self._scroll.verticalScrollBar()

    @property
    def inputs(self) -> dict[int, QCheckBox | QLineEdit]:
        """The controls of the ceremony's steps, by step."""
        return self._ceremony.inputs if self._ceremony else {}

    def _tick(self) -> None:
        if self._ceremony is not None and self.isVisible():
            self._ceremony.update_steps()
        self._update_buttons()

    def _update_buttons(self) -> None:
        t = self._ticket
        waiting = t is not None and t.state is SigningState.WAITING and t.assessment is not None
        word = t.assessment.verdict.word if t and t.assessment else ""
        left = len(self._ceremony.open_steps()) if self._ceremony else 0
        over = t is None or t.over
        armed = time.monotonic() >= self._armed_at
        self.confirm_button.setVisible(waiting and word != "block")
        self.confirm_button.setEnabled(waiting and word != "block" and left == 0 and armed and bool(t and t.complete))
        hold = word == "hold"
        text = translate("risk", "Sign anyway") if hold else translate("risk", "Continue on the device")
        if t is not None and isinstance(t.request.payload, CallBatch):
            text = translate("risk", "Go on, call by call")
        self.confirm_button.setText(text)
        role = "danger" if hold else "primary"
        if self.confirm_button.property("role") != role:
            self.confirm_button.setProperty("role", role)
            self.confirm_button.style().unpolish(self.confirm_button)
            self.confirm_button.style().polish(self.confirm_button)
        self.refuse_button.setVisible(not over)
        # A file dialog would cover the device's pages while they are being compared.
        for action in self.save_actions:
            action.setEnabled(t is not None and t.state is not SigningState.ASKING_DEVICE)
        self.keep_button.setEnabled(t is not None and t.assessment is not None)
        steps = waiting and word != "block" and left > 0
        self.next_button.setVisible(bool(steps))
        words = plural(translate("risk", "%n step(s) left", "", left), left) if steps else ""
        if waiting and word == "block":
            words = translate("risk", "Your policy does not let this through.")
        elif waiting and t is not None and not t.complete:
            words = translate("risk", "Fields are missing; they need a node.")
        if time.monotonic() >= self._news_until:
            set_text(self.steps_label, words)

    def _news(self, text: str) -> None:
        """Say what came of copying or saving, long enough to be read."""
        announce(self, text)
        self._news_until = time.monotonic() + _NEWS
        set_text(self.steps_label, text)

    def _announce(self, t: Ticket) -> None:
        """Say verdict and state changes to screen readers, each once."""
        word = t.assessment.verdict.word if t.assessment else ""
        said = (f"{t.id}{word}", f"{t.id}{t.state.value}{t.problem.code if t.problem else ''}")
        before, self._said = self._said, said
        if word and said[0] != before[0]:
            assert t.assessment is not None
            line = told(t.assessment)
            text = translate("risk", "{0}. {1}. {2} {3}").format(
                verdict_name(word), line.title, line.todo, spoken(t.assessment.summary)
            )
            announce(self, text, urgent=word in ("hold", "block"))
        elif said[1] != before[1]:
            state = state_line(t)
            announce(self, f"{state.sentence} {state.next_step}", urgent=t.hard_stop)

    # -- doing --------------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape refuses, wherever the focus is on this screen; Enter never confirms anything."""
        if event.key() == Qt.Key.Key_Escape:
            self._refuse()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)

    def _send(self, signal: object, value: object) -> None:
        if self._ticket is not None:
            signal.emit(self._ticket.id, value)  # type: ignore[attr-defined]

    def _go(self) -> None:
        if self._ticket is not None and self.confirm_button.isEnabled():
            self.confirmed.emit(self._ticket.id, self.answers())

    def _refuse(self) -> None:
        if self._ticket is not None and not self._ticket.over:
            self.refused.emit(self._ticket.id)

    def _ask_approver(self) -> None:
        if self._ticket is not None:
            self.approval_asked.emit(self._ticket.id)

    def _shows_different(self) -> None:
        if self._ticket is not None:
            self.stopped.emit(self._ticket.id)

    def _retry(self, how: str) -> None:
        if self._ticket is None:
            return
        if how == "refresh":
            self.refresh_asked.emit(self._ticket.id)
        elif how == "send-again":
            self.send_again_asked.emit(self._ticket.id)
        elif self.confirm_button.isEnabled():
            self._go()
        else:
            self._next_step()

    def _look_back(self) -> None:
        self._looking_back = True
        if self._ticket is not None:
            self.show_ticket(self._ticket)

    def _next_step(self) -> None:
        if self._ceremony is None:
            return
        for line in self._ceremony.open_steps():
            self._jump(line.index)
            return

    def _jump(self, index: int) -> None:
        """Bring a step's control into sight and give it the focus."""
        widget: QWidget | None = self.inputs.get(index)
        if widget is None:
            widget = self._ceremony
        if widget is None:
            return
        self._scroll.ensureWidgetVisible(self._findings.get(index, widget), 0, look.current().space(6))
        self._scroll.ensureWidgetVisible(widget, 0, look.current().space(12))
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_coverage(self) -> None:
        if self._coverage is not None:
            self._scroll.ensureWidgetVisible(self._coverage, 0, look.current().space(6))
            bar = self._scroll.verticalScrollBar()
            bar.setValue(
                self._coverage.mapTo(self._column, self._coverage.rect().topLeft()).y() - look.current().space(3)
            )

    def _copy(self) -> None:
        if self._ticket is not None and self._ticket.assessment is not None:
            QGuiApplication.clipboard().setText(as_text(self._ticket))
            self._news(translate("risk", "Copied."))

    def _save(self, kind: str) -> None:
        if self._ticket is None:
            return
        title = translate("risk", "Save the report")
        path, _ = QFileDialog.getSaveFileName(self, title, f"countersign-{self._ticket.id}.{kind}", f"*.{kind}")
        if not path:
            return
        try:
            (save_pdf if kind == "pdf" else save_json)(self._ticket, Path(path))
            text = translate("risk", "Saved.")
        except OSError as error:
            text = translate("risk", "It could not be saved: {0}").format(error.strerror or error)
        self._news(text)


def _action(menu: QMenu, text: str, slot: Callable[[], None]) -> QAction:
    made = QAction(text, menu)
    made.triggered.connect(lambda _=False: slot())
    menu.addAction(made)
    return made


def _button(text: str, slot: Callable[[], None]) -> QPushButton:
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.clicked.connect(lambda _=False: slot())
    return made


def _scrolling(inner: QWidget | None) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    if inner is not None:
        area.setWidget(inner)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
