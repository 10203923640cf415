"""Calls inside calls as a tree a person can fold: each with its own sentence, target, values and how it was read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.address import Address
from app.assess import Assessment
from app.intent.model import DecodedBy, Field, Intent
from app.ui.i18n.core import spoken
from app.ui.reading.addresses import address_line
from app.ui.reading.calls import mark_of
from app.ui.reading.numbers import plural
from app.ui.risk_screen.addresses import AddressBlock
from app.ui.risk_screen.paged import data_fold, paged, whole_text
from app.ui.theme import look
from app.ui.theme.icons import Icon
from app.ui.widgets.fold import Fold
from app.ui.widgets.plain import card, label, row

translate = QCoreApplication.translate

_CALLS: Final = 25
"""Calls shown at once; the rest come by the same number on demand, so that a thousand cost nothing."""
_FIELDS: Final = 40
_OPENED: Final = 120
"""Folds that "open all" opens at most."""
_INDENTED: Final = 4
"""Levels that stand further in than the one above; deeper ones are told apart by their number alone."""
_UNKNOWNS: Final = 4


def tree_card(a: Assessment) -> QFrame:
    """The fields of the request itself, then every nested call, closed at first."""
    intent = a.intent
    heading = (
        translate("tree", "Calls inside ({0})").format(len(intent.calls))
        if intent.calls
        else translate("tree", "In detail")
    )
    head: list[QWidget | int] = [
        Icon("tree", look.current().palette.accent, steps=5),
        label(heading, style="heading", select=False),
    ]
    nested = any(inner.calls for inner in intent.calls)
    button = _open_all() if nested else None
    if button is not None:
        head.append(button)
    made = card(row(*head, top=False), *_inside(a, intent))
    made.setAccessibleName(heading)
    if button is not None:
        button.toggled.connect(lambda opened: _all_of(made, opened, button))
    return made


def _open_all() -> QPushButton:
    button = QPushButton(translate("tree", "Open all"))
    button.setProperty("role", "quiet")
    button.setAutoDefault(False)
    button.setCheckable(True)
    return button


def _all_of(made: QFrame, opened: bool, button: QPushButton) -> None:
    """Open or close every call, level by level; a bound keeps a huge batch from freezing the window."""
    button.setText(translate("tree", "Close all") if opened else translate("tree", "Open all"))
    if not opened:
        for fold in made.findChildren(Fold):
            fold.close_up()
        return
    done: set[int] = set()
    while len(done) < _OPENED:
        fresh = [f for f in made.findChildren(Fold) if id(f) not in done and f.property("call")]
        if not fresh:
            return
        for fold in fresh[: _OPENED - len(done)]:
            fold.open()
            done.add(id(fold))


def _inside(a: Assessment, intent: Intent, path: tuple[int, ...] = (), around: Address | None = None) -> list[QWidget]:
    """What one call holds. `path` is its number, such as 2.1: the first call inside the second; `around` the contract
    that the call around it calls."""
    out: list[QWidget] = [label(decoded_words(intent), style="small")]
    if len(intent.candidates) > 1:
        out.append(
            label(translate("tree", "It could be any of: {0}").format(", ".join(intent.candidates[:8])), style="small")
        )
    if path:
        for unknown in intent.unknowns[:_UNKNOWNS]:
            said = translate("tree", "Unknown: {0}. {1}").format(spoken(unknown.what), spoken(unknown.why))
            out.append(row(Icon("unknown", look.current().palette.alert.ink, steps=4), label(said, style="strong")))
        if intent.target is not None and intent.target == around:
            out.append(label(translate("tree", "At the same contract as the call around it."), style="small"))
        elif intent.target is not None:
            role = translate("tree", "Contract") if intent.calldata else translate("tree", "To")
            out.append(AddressBlock(role, address_line(a, intent.target)))
    if intent.fields:
        out.append(_values(intent))
    if path and intent.calldata:
        out.append(data_fold(intent.calldata))
    return out + _calls(a, intent, path)


def _value(f: Field, intent: Intent) -> str:
    """A field with all of its value: sentences hold what a line can bear, here the rest is shown page by page."""
    value = f.value
    if value.endswith("…"):
        given = intent.arguments.get(f.label, f.raw)
        whole = "0x" + given.hex() if isinstance(given, bytes) else given
        value = whole if isinstance(whole, str) and len(whole) > len(value) else value
    if f.note:
        return translate("tree", "{0}: {1} ({2})").format(f.label, value, spoken(f.note))
    return translate("tree", "{0}: {1}").format(f.label, value)


def _values(intent: Intent) -> Fold:
    fields = intent.fields

    def words(first: int, last: int) -> str:
        return translate("tree", "Show values {0} to {1} of {2}").format(first, last, len(fields))

    def page(first: int, end: int) -> list[QWidget]:
        return [w for f in fields[first:end] for w in whole_text(_value(f, intent))]

    return Fold(translate("tree", "Values ({0})").format(len(fields)), lambda: paged(page, len(fields), _FIELDS, words))


def _calls(a: Assessment, intent: Intent, path: tuple[int, ...]) -> list[QWidget]:
    calls = intent.calls

    def words(first: int, last: int) -> str:
        return translate("tree", "Show calls {0} to {1} of {2}").format(first, last, len(calls))

    def page(first: int, end: int) -> list[QWidget]:
        return [_call(a, calls[i], (*path, i + 1), len(calls), intent.target) for i in range(first, end)]

    return paged(page, len(calls), _CALLS, words)


def _call(a: Assessment, inner: Intent, path: tuple[int, ...], of: int, around: Address | None) -> Fold:
    words = spoken(inner.words or inner.description)
    number = ".".join(map(str, path))
    title = translate("tree", "{0}. {1}").format(number, words)
    name = translate("tree", "Level {0}, call {1} of {2}: {3}").format(len(path), path[-1], of, words)
    if inner.calls:
        inside = plural(translate("tree", "%n call(s) inside", "", len(inner.calls)), len(inner.calls))
        name = translate("tree", "{0}; {1}").format(name, inside)
    mark = mark_of(inner)
    if mark is not None and mark.words:
        title, name = f"{title} — {mark.words}", translate("tree", "{0}; {1}").format(name, mark.words)
    near = len(path) <= _INDENTED
    fold = Fold(
        title, lambda: _inside(a, inner, path, around), limit=400, name=name, indent=3.5 if near else 0, guide=near,
        mark=mark.icon if mark is not None else "",
    )  # fmt: skip
    fold.setProperty("call", True)
    return fold


def decoded_words(intent: Intent) -> str:
    """How sure the reading is; a guess is called a guess."""
    if intent.operation == "signature" and intent.decoded_by is DecodedBy.ABI:
        return translate("tree", "Read as a text of a known form.")
    if intent.kind == "send" and intent.decoded_by is DecodedBy.ABI and intent.function is None and not intent.calls:
        return translate("tree", "A plain payment: it calls nothing.")
    return {
        DecodedBy.ERC7730: translate("tree", "Read by the description its publisher gave (ERC-7730)."),
        DecodedBy.ABI: translate("tree", "Read by the known interface of this contract."),
        DecodedBy.EIP712: translate("tree", "Read by the types in the message itself."),
        DecodedBy.SIGNATURE: translate("tree", "A GUESS: only the name of a function matches."),
        DecodedBy.NONE: translate("tree", "Nobody could read what this does."),
    }[intent.decoded_by]
