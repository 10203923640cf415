"""How a request ended. Hard stops have a screen of their own that looks like nothing else in the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.signing.model import Ticket
from app.signing.session import SigningState
from app.ui.i18n.core import spoken
from app.ui.pages.reviewed import CHANGED
from app.ui.reading.report import difference
from app.ui.reading.states import how_to_reject, state_line
from app.ui.risk_screen.addresses import copy_button
from app.ui.theme import look
from app.ui.theme.icons import Icon
from app.ui.widgets.digits import Digits
from app.ui.widgets.plain import Column, card, harmless, label, row, set_text
from app.ui.widgets.wrap_button import WrapButton

translate = QCoreApplication.translate
_UNSIGNED: Final = (SigningState.REJECTED, SigningState.FAILED)


class OutcomeScreen(QScrollArea):
    """Shows one ticket that is over, or a hard stop with its evidence."""

    evidence_given = Signal(str)
    look_back = Signal()
    """Show what was asked again."""
    change_asked = Signal(str)
    """Give the payment back to the form it was made of."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self._key: tuple[object, ...] = ()
        self.evidence: QPlainTextEdit | None = None
        self.may_change: Callable[[str], bool] = lambda _: False
        """Whether the form that a request was made of is still known."""

    def show_ticket(self, ticket: Ticket) -> None:
        """Build the screen once for each state."""
        key = (ticket.id, ticket.state, ticket.reason, ticket.outcome, look.current())
        if key == self._key:
            return
        self._key = key
        self.evidence = None
        column = Column()
        column.rows.addWidget(_head(ticket))
        if ticket.state is SigningState.STOPPED:
            for widget in self._stopped(ticket):
                column.rows.addWidget(widget)
        elif ticket.state is SigningState.MISMATCH:
            for widget in _mismatch(ticket):
                column.rows.addWidget(widget)
        else:
            for widget in _facts(ticket):
                column.rows.addWidget(widget)
        again = WrapButton(translate("outcome", "Show what was asked"))
        again.clicked.connect(self.look_back)
        back: list[QWidget] = []
        if ticket.state in _UNSIGNED and ticket.outcome.signature is None and self.may_change(ticket.id):
            change = WrapButton(translate("outcome", "Change this payment"))
            change.setProperty("role", "primary")
            change.clicked.connect(lambda: self.change_asked.emit(ticket.id))
            back.append(change)
        column.rows.addWidget(row(*back, again, 1))
        column.rows.addStretch(1)
        self.setWidget(column)
        column.settle()

    def _stopped(self, ticket: Ticket) -> list[QWidget]:
        model = ticket.prompt.model if ticket.prompt else ticket.device.model if ticket.device else ""
        steps = card(
            label(translate("outcome", "Do this now"), style="heading"),
            label(translate("outcome", "1. Reject it on the device. {0}").format(how_to_reject(model))),
            label(translate("outcome", "2. Ask the recipient for address and amount again, by phone or in person.")),
            label(
                translate("outcome", "3. Do not repeat it on this computer before you know why. It may hold malware.")
            ),
        )
        predicted = (
            "\n\n".join("\n".join(s.lines) for s in ticket.prompt.screens if not s.behind) if ticket.prompt else ""
        )
        shown = QPlainTextEdit()
        shown.setReadOnly(True)
        shown.setPlainText(harmless(predicted) or translate("outcome", "Nothing was predicted."))
        shown.setFont(look.monospace())
        shown.setAccessibleName(translate("outcome", "What was predicted"))
        shown.setMinimumHeight(look.current().space(44))
        typed = QPlainTextEdit()
        typed.setPlaceholderText(translate("outcome", "Type here what the device shows, as exactly as you can."))
        typed.setPlainText(harmless(ticket.reason))
        typed.setFont(look.monospace())
        typed.setAccessibleName(translate("outcome", "What the device showed"))
        typed.setMinimumHeight(look.current().space(44))
        self.evidence = typed
        keep = WrapButton(translate("outcome", "Keep this as evidence"))
        keep.setProperty("role", "primary")
        keep.clicked.connect(lambda: self.evidence_given.emit(typed.toPlainText()))
        said = translate("outcome", "Kept in the record, beside what was predicted.") if ticket.reason else ""
        differs = label("", style="ink", name=translate("outcome", "What differs"))
        differs.setProperty("tone", "block")
        pages = [s.lines for s in ticket.prompt.screens] if ticket.prompt else []
        typed.textChanged.connect(lambda: set_text(differs, difference(pages, typed.toPlainText())))
        set_text(differs, difference(pages, ticket.reason))
        evidence = card(
            label(translate("outcome", "Evidence"), style="heading"),
            _beside(
                (label(translate("outcome", "What the device showed"), style="strong", select=False), typed),
                (label(translate("outcome", "What Countersign predicted"), style="strong", select=False), shown),
            ),
            differs,
            row(keep, label(said, style="small"), top=False),
        )
        return [steps, evidence]


def _beside(*columns: tuple[QWidget, ...]) -> QWidget:
    box = QWidget()
    box.setObjectName("plain")
    layout = QHBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(look.current().space(3))
    for widgets in columns:
        column = QVBoxLayout()
        for widget in widgets:
            column.addWidget(widget)
        layout.addLayout(column, 1)
    return box


def _head(ticket: Ticket) -> QFrame:
    line = state_line(ticket)
    stop = ticket.hard_stop
    tone = line.tone
    colours = look.current().palette
    edge = colours.neutral.edge if tone == "neutral" else colours.tone(tone).edge
    frame = QFrame()
    frame.setObjectName("banner")
    frame.setProperty("tone", tone)
    layout = QVBoxLayout(frame)
    pad = look.current().space(8 if stop else 5)
    layout.setContentsMargins(pad, pad, pad, pad)
    layout.setSpacing(look.current().space(2))
    title = label(line.sentence, style="title", name=translate("outcome", "What came of it"))
    layout.addWidget(row(Icon(line.icon, edge, steps=14 if stop else 9), title, steps=4, top=False))
    if stop:
        layout.addWidget(label(translate("outcome", "No signature is used. Nothing was sent."), style="heading"))
    if line.next_step:
        layout.addWidget(label(line.next_step, style="strong" if stop else ""))
    if ticket.assessment is not None:
        layout.addWidget(label(translate("outcome", "It was: {0}").format(spoken(ticket.assessment.summary))))
    return frame


def _mismatch(ticket: Ticket) -> list[QWidget]:
    steps = card(
        label(translate("outcome", "Do this now"), style="heading"),
        label(translate("outcome", "1. Unplug the device.")),
        label(translate("outcome", "2. Check it with its maker's program: is it genuine, is its software current?")),
        label(
            translate("outcome", "3. Do not use this account until you know why. Another computer can tell them apart.")
        ),
    )
    rows: list[QWidget] = [
        label(translate("outcome", "Evidence"), style="heading"),
        label(translate("outcome", "Account that should have signed"), style="strong"),
        Digits(str(ticket.request.account), name=translate("outcome", "Account that should have signed")),
    ]
    digest = ticket.request.digest
    if digest is not None:
        rows += [
            label(translate("outcome", "What should have been signed (digest)"), style="strong"),
            Digits("0x" + digest.hex(), name=translate("outcome", "What should have been signed (digest)")),
        ]
    if ticket.problem is not None and ticket.problem.detail:
        rows.append(label(ticket.problem.detail))
    return [steps, card(*rows)]


def _facts(ticket: Ticket) -> list[QWidget]:
    rows: list[QWidget] = []
    out = ticket.outcome
    if out.tx_hash is not None:
        value = "0x" + out.tx_hash.hex()
        words = translate("outcome", "Transaction")
        copy = copy_button(value, translate("outcome", "Copy the transaction's hash"))
        rows.append(row(label(words, style="strong", select=False), copy, top=False))
        rows.append(Digits(value, name=words))
    if out.gas_used is not None:
        rows.append(label(translate("outcome", "Gas used: {0}").format(f"{out.gas_used:,}"), style="small"))
    if out.signature is not None:
        text = translate(
            "outcome", "The signature was checked here: it is by the expected account, over exactly what was shown."
        )
        rows.append(row(Icon("done", look.current().palette.calm.ink, steps=4.5), label(text)))
    if ticket.device is not None and ticket.device.simulated and out.signature is not None:
        text = translate("outcome", "SIMULATED device: this is a demonstration.")
        rows.append(row(Icon("device", look.current().palette.alert.ink, steps=4.5), label(text, style="strong")))
    if ticket.reason == CHANGED:
        text = translate("outcome", "You changed it in the form; the changed one is a request of its own.")
        rows.append(label(text, style="small"))
    elif ticket.reason not in ("", "refused") and ticket.state is not SigningState.STOPPED:
        rows.append(label(translate("outcome", "Said about it: {0}").format(ticket.reason), style="small"))
    return [card(*rows)] if rows else []
