"""The risk screen: what signing does, what leaves and arrives, what is wrong or unknown, and the ceremony."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.assess import Assessment, answer
from app.effects.worst_use import worst_in_words
from app.intent.model import ChangeKind, Intent
from app.intent.words import change_amount, name_of
from app.policy.model import Step
from app.signing.model import Answers, Ticket
from app.signing.session import SigningState
from app.ui.prompt.mirror import PromptMirror
from app.ui.theme.palette import Palette
from app.ui.widgets.plain import Column, card, groups, harmless, label


def tr(text: str) -> str:
    return QCoreApplication.translate("risk", text)


def verdict_words(word: str) -> str:
    return {
        "clear": tr("✓ Nothing unusual: sign as usual"),
        "caution": tr("! Look at this first"),
        "hold": tr("‼ Stop and check: more confirmation is needed"),
        "block": tr("✗ Blocked by your policy"),
    }[word]


class RiskScreen(QWidget):
    """Shows one ticket. It decides nothing: confirming and refusing call back."""

    def __init__(
        self,
        palette: Palette,
        confirm: Callable[[str, Answers], None],
        reject: Callable[[str], None],
        different: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._palette = palette
        self._confirm, self._reject, self._different = confirm, reject, different
        self._ticket: Ticket | None = None
        self._built: tuple[str, str] | None = None
        self._inputs: dict[int, QCheckBox | QLineEdit] = {}
        self._left = QVBoxLayout()
        self._mirror = PromptMirror()
        self._scroll = _scrolling(Column())
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._scroll)
        split.addWidget(self._mirror)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        split.setSizes([640, 360])
        outer = QVBoxLayout(self)
        outer.addWidget(split, 1)
        self._state = label("", name=tr("State of the request"))
        outer.addWidget(self._state)
        outer.addLayout(self._buttons())
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self._update_buttons)
        self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape refuses, wherever the focus is on this screen."""
        if event.key() == Qt.Key.Key_Escape:
            self._refuse()
            return
        super().keyPressEvent(event)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.refuse_button = QPushButton(tr("Refuse (Esc)"))
        self.refuse_button.clicked.connect(self._refuse)
        self.different_button = QPushButton(tr("It shows something different"))
        self.different_button.clicked.connect(self._says_different)
        self.copy_button = QPushButton(tr("Copy as text"))
        self.copy_button.clicked.connect(self._copy)
        self.confirm_button = QPushButton(tr("Continue on the device"))
        self.confirm_button.setObjectName("primary")
        self.confirm_button.clicked.connect(self._go)
        for button in (self.refuse_button, self.different_button, self.copy_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.confirm_button)
        return row

    # -- showing ------------------------------------------------------------------------------------
    def show_ticket(self, ticket: Ticket) -> None:
        """Draw a ticket; the same one again only updates what changed, so that typed answers stay."""
        self._ticket = ticket
        a = ticket.assessment
        key = (ticket.id, a.decision.policy_version + a.summary + str(a.elapsed_ms) if a else "")
        if key != self._built:
            self._built = key
            self._build(ticket)
        self._mirror.show_prompt(ticket.prompt, ticket.device, ticket.screen_index)
        self._state.setText(harmless(_state_text(ticket)))
        self._update_buttons()

    def _build(self, ticket: Ticket) -> None:
        column = Column()
        self._left = column.rows
        self._inputs = {}
        a = ticket.assessment
        if a is None:
            self._left.addWidget(label(tr("Being judged …"), heading=True))
            self._left.addStretch(1)
            self._scroll.setWidget(column)
            return
        self._left.addWidget(self._banner(a))
        self._left.addWidget(self._what(a))
        for finding in [f for f in a.findings if f.severity.word not in ("info",)]:
            self._left.addWidget(
                card(
                    label(f"{finding.severity.word.upper()}: {finding.title}", heading=True),
                    label(finding.detail),
                    label("→ " + finding.advice),
                    label(finding.check, faint=True),
                )
            )
        good = [f for f in a.findings if f.severity.word == "info"]
        if good:
            self._left.addWidget(
                card(label(tr("For your information"), heading=True), *(label(f"{f.title}. {f.detail}") for f in good))
            )
        self._left.addWidget(self._unknown(a))
        if a.intent.calls:
            self._left.addWidget(_tree(a.intent))
        if a.ceremony.steps:
            self._left.addWidget(self._ceremony(a.ceremony.steps))
        self._left.addStretch(1)
        self._scroll.setWidget(column)
        column.settle()
        self.refuse_button.setFocus()

    def _banner(self, a: Assessment) -> QFrame:
        frame = card(
            label(verdict_words(a.verdict.word), heading=True, name=tr("Verdict")),
            label(a.summary),
            label(a.coverage.headline),
        )
        ground = self._palette.verdict(a.verdict.word)
        frame.setStyleSheet(f"QFrame#card {{ background: {ground}; }} QLabel {{ color: {self._palette.on_verdict}; }}")
        frame.setAccessibleName(verdict_words(a.verdict.word))
        return frame

    def _what(self, a: Assessment) -> QFrame:
        rows: list[QWidget] = [label(tr("What leaves and what arrives"), heading=True)]
        chain = a.request.chain_id
        for c in a.effects.changes[:40]:
            amount = (
                change_amount(c, chain, a.evidence) if c.kind not in (ChangeKind.OWN, ChangeKind.UPGRADE) else c.what
            )
            who = name_of(c.counterparty, a.evidence) if c.counterparty else ""
            sign = {"send": "−", "receive": "+"}.get(c.kind.value, "•")
            rows.append(label(f"{sign} {_verb(c.kind)}  {amount}  {'→ ' + who if who else ''}"))
            if c.counterparty is not None and c.kind is not ChangeKind.RECEIVE:
                address = label(groups(str(c.counterparty)), name=tr("Whole address"))
                address.setStyleSheet("font-family: monospace;")
                rows.append(address)
        if not a.effects.changes:
            rows.append(label(tr("Nothing that could be read from the request.")))
        worst = worst_in_words(a.request, a.effects, a.evidence)
        if worst:
            rows.append(label(worst, name=tr("Worst case")))
        source = {"simulation": tr("simulated here"), "static": tr("read from the request, not simulated")}
        rows.append(label(tr("Source: {0}").format(source.get(a.effects.source, tr("unknown"))), faint=True))
        return card(*rows)

    def _unknown(self, a: Assessment) -> QFrame:
        rows: list[QWidget] = [label(tr("What is not known"), heading=True)]
        rows += [label(f"{u.what}: {u.why}") for u in a.unknowns[:12]]
        reasons: dict[str, int] = {}
        for n in a.coverage.not_checked:
            reasons[n.why] = reasons.get(n.why, 0) + 1
        rows += [
            label(tr("{0} checks could not look: {1}").format(n, why), faint=True)
            for why, n in list(reasons.items())[:6]
        ]
        if len(rows) == 1:
            rows.append(label(tr("Nothing.")))
        return card(*rows)

    def _ceremony(self, steps: tuple[Step, ...]) -> QFrame:
        rows: list[QWidget] = [label(tr("Before the device is asked"), heading=True)]
        for i, step in enumerate(steps):
            if step.step in ("compare-address", "type-amount"):
                text = (
                    tr("Type the digits 19 to 22 after 0x, as the original source of the address gives them:")
                    if step.step == "compare-address"
                    else tr("Type the amount: {0}").format(step.field or "")
                )
                line = QLineEdit()
                line.setAccessibleName(text)
                line.textChanged.connect(self._update_buttons)
                rows += [label(text), line]
                self._inputs[i] = line
            elif step.step == "wait":
                rows.append(label(tr("Wait {0} seconds. Urgency is the deceiver's tool.").format(step.seconds)))
            elif step.step == "second-approver":
                rows.append(label(tr("A second person must agree; this version cannot collect their approval yet.")))
            else:
                text = _step_text(step, self._ticket)
                box = QCheckBox()
                box.setAccessibleName(harmless(text))
                box.toggled.connect(self._update_buttons)
                rows.append(_beside(box, label(text)))
                self._inputs[i] = box
        return card(*rows)

    # -- doing ----------------------------------------------------------------------------------------
    def answers(self) -> Answers:
        """What the user did so far."""
        steps = {}
        for i, widget in self._inputs.items():
            steps[i] = ("yes" if widget.isChecked() else "") if isinstance(widget, QCheckBox) else widget.text()
        return Answers(steps)

    def _update_buttons(self) -> None:
        t = self._ticket
        waiting = t is not None and t.state is SigningState.WAITING
        asking = t is not None and t.state is SigningState.ASKING_DEVICE
        block = bool(t and t.assessment and t.assessment.verdict.word == "block")
        ready = all(v for i, v in self.answers().steps.items())
        self.confirm_button.setEnabled(bool(waiting and not block and ready))
        self.refuse_button.setEnabled(bool(t and not t.over))
        self.different_button.setEnabled(asking)

    def _go(self) -> None:
        if self._ticket is not None:
            self._confirm(self._ticket.id, self.answers())

    def _refuse(self) -> None:
        if self._ticket is not None and not self._ticket.over:
            self._reject(self._ticket.id)

    def _says_different(self) -> None:
        if self._ticket is not None:
            self._different(self._ticket.id)

    def _copy(self) -> None:
        if self._ticket is not None and self._ticket.assessment is not None:
            from app.human import lines

            text = "\n".join(lines(answer(self._ticket.assessment, self._ticket.prompt)))
            QGuiApplication.clipboard().setText(text)

    def as_json(self) -> str:
        """The shown assessment as the contract's answer."""
        t = self._ticket
        given: dict[str, Any] = answer(t.assessment, t.prompt) if t and t.assessment else {}
        return json.dumps(given, indent=2)


def _beside(box: QCheckBox, text: QWidget) -> QWidget:
    """A tick box with words that wrap, which Qt's own do not."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(box)
    layout.addWidget(text, 1)
    row.setStyleSheet("background: transparent;")
    return row


def _scrolling(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inner)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _verb(kind: ChangeKind) -> str:
    return {
        "send": tr("leaves"), "receive": tr("arrives"), "approve": tr("may be taken"), "revoke": tr("may no longer be taken"),
        "approve-all": tr("all may be taken"), "delegate": tr("control is lent"), "order": tr("is offered"),
        "sign-in": tr("signs in"), "deploy": tr("is created"), "upgrade": tr("code is replaced"), "own": tr("control changes"),
    }[kind.value]  # fmt: skip


def _step_text(step: Step, ticket: Ticket | None) -> str:
    if step.step == "read":
        found = [
            f for f in (ticket.assessment.findings if ticket and ticket.assessment else ()) if f.check == step.field
        ]
        return tr("I read: {0}").format(found[0].title if found else step.field or "")
    return {
        "compare-device": tr("I will compare every page of the device with the pages shown here"),
        "compare-hash": tr("I will compare the hash on the device: {0}").format(step.field or ""),
        "declare-intent": tr("This is what I meant to do"),
        "type-reason": tr("I have a reason for this"),
    }.get(step.step, step.step)


def _state_text(ticket: Ticket) -> str:
    text = {
        "received": tr("Received."), "filling": tr("The node is asked for nonce, gas and fees."), "assessing": tr("Being judged."),
        "waiting-for-user": tr("Waiting for you."), "asking-device": tr("Look at the device and compare page by page."),
        "verifying": tr("The signature is verified."), "signed": tr("Signed; not sent yet."), "broadcasting": tr("Being sent."),
        "watching": tr("Sent; waiting for a block."), "handed-back": tr("Signed and handed back."),
        "rejected": tr("Refused. Nothing was signed."), "failed": tr("Failed."), "mismatch": tr("STOP: the signature does not match."),
        "stopped": tr("STOP: the device showed something else."), "interrupted": tr("Interrupted. Nothing was sent."),
    }.get(ticket.state.value, ticket.state.value)  # fmt: skip
    if ticket.state is SigningState.DONE:
        text = (
            tr("Done: in block {0}.").format(ticket.outcome.block_number)
            if ticket.outcome.receipt_ok
            else tr("It failed in its block.")
        )
    if ticket.problem is not None:
        text += f" {ticket.problem.sentence} {ticket.problem.next_step}"
    if ticket.unmet:
        text += " " + " ".join(ticket.unmet)
    return text


def _tree(intent: Intent) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setHeaderLabels([tr("Calls inside"), tr("Read by")])
    tree.setAccessibleName(tr("Calls inside this request"))

    def add(parent: QTreeWidget | QTreeWidgetItem, inner: Intent) -> None:
        item = QTreeWidgetItem(parent, [harmless(inner.description, 300), inner.decoded_by.value])
        for field in inner.fields[:30]:
            QTreeWidgetItem(item, [harmless(f"{field.label}: {field.value}", 300), ""])
        for call in inner.calls:
            add(item, call)

    for call in intent.calls:
        add(tree, call)
    tree.expandToDepth(0)
    tree.setColumnWidth(0, 420)
    tree.setMinimumHeight(160)
    return tree
