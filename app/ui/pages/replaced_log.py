"""A log that was found replaced: what is known of it, and the one way to say that it was the user's own doing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from app.signing.live_desk import LiveDesk
from app.signing.session import SigningState
from app.store.integrity import Replacement
from app.ui.pages.page import beside, button, icon_label
from app.ui.pages.policy_wait import policy_name
from app.ui.pages.style import tones
from app.ui.reading.numbers import clock_time, day, locale_digits, plural
from app.ui.theme.palette import Palette
from app.ui.widgets.plain import label, set_text


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("replaced", text, "", count), count)


def phrase() -> str:
    """What the user types back: a whole sentence that is true or a lie, not a click."""
    return tr("I restored this from a backup")


def same_words(typed: str, wanted: str) -> bool:
    """Whether the sentence was typed; blanks, capitals and a full stop do not count."""
    return " ".join(typed.split()).rstrip(".").casefold() == wanted.casefold()


def found_words(found: Replacement) -> str:
    """What was noticed, when, and what is missing."""
    said = [tr("Noticed on {0}, {1}.").format(day(found.noticed), clock_time(found.noticed))]
    has = found.seq - 1
    number = locale_digits(f"{has:,}")
    if found.had is not None and found.had > has:
        missing = found.had - has
        said.append(tr("%n entr(y|ies) that this program wrote (is|are) missing.", missing))
    elif found.had is not None:
        said.append(tr("Its entry {0} is another one than this program wrote.").format(locale_digits(f"{found.had:,}")))
    if found.before is not None:
        said.append(tr("What is here ends with entry {0}, of {1}.").format(number, day(found.before)))
    return " ".join(said)


def state_words(desk: LiveDesk) -> str:
    """What came with the replaced log: the policy and the contacts that count now."""
    contacts = desk.profile.contacts()
    return tr("In force now: the policy “{0}” and %n contact(s), {1} verified. Are these the ones you remember?", len(contacts)).format(
        policy_name(desk.profile), sum(c.verified for c in contacts.values())
    )  # fmt: skip


class ReplacedLog(QFrame):
    """Of use only while there is a replacement that nobody explained; `explained` is told what came of it."""

    def __init__(self, desk: LiveDesk, palette: Palette, explained: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._desk, self._explained, self._found = desk, explained, desk.profile.replacement()
        title = tr("The log is not the one that this program wrote")
        self.setAccessibleName(title)
        head = beside(icon_label(palette, "warning", tones(palette)["bad"]), label(title, heading=True), stretch=1)
        self._what = label("", name=tr("What was found"))
        self._state = label("")
        self._until = label("", name=tr("What follows from it"))
        asked = label(
            tr("If you put a backup in its place yourself, write this sentence: “{0}”. It goes into the log.").format(phrase())
        )  # fmt: skip
        self.typed = QLineEdit()
        self.typed.setAccessibleName(tr("Write: {0}").format(phrase()))
        self.typed.setPlaceholderText(phrase())
        self.typed.setMaxLength(200)
        self.typed.textChanged.connect(self._typed)
        self.explain = button(palette, tr("That was me"), self._explain)
        self.explain.setEnabled(False)
        other = label(
            tr("If it was not you, sign nothing here: somebody changed this computer’s files. Look for who has access to it."),
            faint=True,
        )  # fmt: skip
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setSpacing(8)
        parts: list[QWidget] = [
            head,
            self._what,
            self._state,
            self._until,
            asked,
            beside(self.typed, self.explain, stretch=0),
            other,
        ]
        for part in parts:
            rows.addWidget(part)
        self.refresh()

    def refresh(self) -> bool:
        """Read again whether there is anything to explain; returns that."""
        found = self._found = self._desk.profile.replacement()
        if found is None:
            return False
        set_text(self._what, found_words(found))
        set_text(self._state, state_words(self._desk))
        until = tr("Every request is held for it until {0}, {1}.").format(day(found.until), clock_time(found.until))
        set_text(self._until, until if found.stops(datetime.now(UTC)) else tr("No request is held for it any more."))
        return True

    def _typed(self, text: str) -> None:
        self.explain.setEnabled(same_words(text, phrase()))

    def _explain(self) -> None:
        if self._found is None or not same_words(self.typed.text(), phrase()):
            return
        self._desk.profile.explain_replacement(self._found, "the user says: restored from a backup")
        self.typed.clear()
        for ticket in self._desk.tickets():
            if ticket.state is SigningState.WAITING:
                self._desk.refresh(ticket.id)
        self._explained(tr("Written into the log. Requests that wait are judged anew."))
