"""The device's screens, in its own words and line breaks, with the current one marked and what to compare framed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.i18n.core import spoken
from app.ui.prompt.marks import Span, Target, page_marks
from app.ui.prompt.panel import NANO, STYLES, DevicePanel
from app.ui.reading.numbers import plural
from app.ui.reading.states import device_name
from app.ui.theme import look
from app.ui.theme.icons import Icon, icon
from app.ui.widgets.announce import announce
from app.ui.widgets.flow import Flow
from app.ui.widgets.fold import Fold
from app.ui.widgets.plain import Column, card, harmless, label, pill, row
from app.ui.widgets.wrap_button import WrapButton
from devices.device import DeviceIdentity, Prompt, Screen

translate = QCoreApplication.translate

_HIDDEN = 3
_ROWS = 60
"""Pages listed; a message of thousands of fields is still browsed page by page."""


class PromptMirror(Column):
    """What the device will show, page by page. It follows the device; the user may look back and ahead at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("mirror", "What the device will show"))
        self.rows.setSpacing(look.current().space(2))
        self._key: tuple[object, ...] = ()
        self._prompt: Prompt | None = None
        self._pages: tuple[Screen, ...] = ()
        self._marks: list[tuple[Span, ...]] = []
        self._targets: tuple[Target, ...] = ()
        self._now: int | None = None
        self._place = 0
        self._asking = False
        self._list: list[WrapButton] = []
        self.panel = DevicePanel()
        self.earlier_button = _turn(translate("mirror", "Page back"), "left")
        self.later_button = _turn(translate("mirror", "Page on"), "right")
        self.earlier_button.clicked.connect(lambda: self.look_at(self._place - 1))
        self.later_button.clicked.connect(lambda: self.look_at(self._place + 1))

    # -- what is shown ----------------------------------------------------------------------------------
    @property
    def place(self) -> int:
        """The page that is looked at, among those from the first to the approval."""
        return self._place

    def show_prompt(
        self,
        prompt: Prompt | None,
        device: DeviceIdentity | None,
        current: int | None,
        targets: Sequence[Target] = (),
        *,
        asking: bool = False,
        batch: bool = False,
    ) -> None:
        """Draw a prediction; `current` is the page the device shows now, `asking` whether it is asking at all.

        A `batch` is never shown as a whole: each of its calls is asked for by itself.
        """
        now = _place_of(prompt, current) if prompt is not None and tells_pages(prompt.model) else None
        key = (prompt, device, tuple(targets), look.current(), batch)
        moved = now is not None and now != self._now
        asked = asking and not self._asking
        self._now, self._asking = now, asking
        if key != self._key:
            self._key = key
            self._prompt, self._targets = prompt, tuple(targets)
            self._build(device, batch=batch)
        self.turn_hint.setVisible(asking and prompt is not None and not tells_pages(prompt.model))
        if moved and now is not None:
            self.look_at(now)
            announce(self, translate("mirror", "Device page {0} of {1}").format(now + 1, len(self._pages)))
        elif asked:
            self.look_at(now or 0)
        else:
            self.look_at(self._place)

    def look_at(self, place: int) -> None:
        """Show a page; the device's own page stays marked in the list."""
        if not self._pages:
            return
        self._place = min(max(place, 0), len(self._pages) - 1)
        page = self._pages[self._place]
        assert self._prompt is not None
        here = self._place == self._now
        head = translate("mirror", "Page {0} of {1}").format(self._place + 1, len(self._pages))
        self.panel.show_page(self._prompt.model, page.lines, self._marks[self._place], now=here, name=head)
        state = translate("mirror", "{0} · the device shows it now").format(head) if here else head
        self.where.setText(state)
        must = bool(self._marks[self._place]) or page.compare
        self.compare_hint.setText(_compare_words(self._marks[self._place]) if must else "")
        self.compare_row.setVisible(must)
        self.earlier_button.setEnabled(self._place > 0)
        self.later_button.setEnabled(self._place < len(self._pages) - 1)
        for i, entry in enumerate(self._list):
            entry.setChecked(i == self._place)
            entry.say(self._entry(i))

    def _entry(self, i: int) -> str:
        page = self._pages[i]
        title = harmless(page.lines[0] if page.lines else "…", 34)
        if sum(1 for p in self._pages if p.lines[:1] == page.lines[:1]) > 1 and len(page.lines) > 1:
            # Pages of one message share their title: the value tells them apart.
            title = translate("mirror", "{0}: {1}").format(title, harmless(" ".join(page.lines[1:]), 40))
        text = translate("mirror", "{0}. {1}").format(i + 1, title)
        if self._marks[i] or page.compare:
            text = translate("mirror", "{0}  · compare").format(text)
        return translate("mirror", "▶ {0}").format(text) if i == self._now else text

    # -- building -----------------------------------------------------------------------------------------
    def _build(self, device: DeviceIdentity | None, *, batch: bool) -> None:
        for kept in (self.panel, self.earlier_button, self.later_button):
            kept.setParent(self)
            kept.hide()
        while (item := self.rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None and old is not self.panel:
                old.hide()
                old.deleteLater()
        self._list, self._pages, self._marks = [], (), []
        self._place = min(self._place, 0)
        palette = look.current().palette
        self.where = label("", style="strong", name=translate("mirror", "Which page is shown"))
        self.compare_hint = label("", style="small")
        self.turn_hint = label(
            translate(
                "mirror", "A Ledger does not tell which page it shows: turn the pages here as you turn them there."
            ),
            style="strong",
        )
        self.turn_hint.hide()
        self.compare_row = row(Icon("compare", palette.alert.ink, steps=4.5), self.compare_hint)
        self._heading(device)
        prompt = self._prompt
        if prompt is None and device is not None:
            self._note(
                "device", "neutral",
                translate("mirror", "This device holds the account."),
                translate("mirror", "Its pages appear here when the request is complete and checked."),
            )  # fmt: skip
        elif prompt is None:
            self._note(
                "plug", "neutral",
                translate("mirror", "No connected device holds this account."),
                translate("mirror", "Plug it in, unlock it and open the Ethereum app. Its pages then appear here."),
            )  # fmt: skip
        elif batch:
            self._note(
                "tree", "neutral",
                translate("mirror", "The device shows each call by itself."),
                translate("mirror", "When you go on, every call becomes a request of its own, with its own pages."),
            )  # fmt: skip
        elif not prompt.known:
            self._note(
                "unknown", "caution",
                translate("mirror", "Countersign cannot predict what this device shows."),
                translate("mirror", "Nobody recorded it for this model, version and request. Read every page there with care."),
            )  # fmt: skip
        else:
            self._predicted(prompt)
        self.rows.addStretch(1)

    def _heading(self, device: DeviceIdentity | None) -> None:
        palette = look.current().palette
        title = label(translate("mirror", "On the device"), style="heading", select=False)
        parts: list[QWidget | int] = [Icon("device", palette.accent), title]
        if device is not None and device.simulated:
            parts.append(pill(translate("mirror", "SIMULATED"), "caution"))
        self.rows.addWidget(row(*parts, top=False))
        if device is not None:
            name = device_name(device.model)
            about = name if device.label in ("", name) else translate("mirror", "{0} · {1}").format(device.label, name)
            if device.version:
                about = translate("mirror", "{0} · version {1}").format(about, device.version)
            self.rows.addWidget(label(harmless(about, 120), style="small"))

    def _note(self, picture: str, tone: str, sentence: str, next_step: str) -> None:
        frame = card(name="strip")
        frame.setProperty("tone", tone)
        layout = frame.layout()
        assert layout is not None
        layout.addWidget(
            row(
                Icon(picture, look.current().palette.tone("info" if tone == "neutral" else tone).edge),
                label(sentence, style="strong"),
            )
        )
        layout.addWidget(label(next_step))
        self.rows.addWidget(frame)

    def _predicted(self, prompt: Prompt) -> None:
        if prompt.outcome == "refuses":
            self._note(
                "block", "caution",
                translate("mirror", "The device will refuse this with its present settings."),
                translate("mirror", "It could only show part of it. Blind signing is off, and that protects you."),
            )  # fmt: skip
        elif prompt.blind:
            self._note(
                "eye", "caution",
                translate("mirror", "The device cannot show what this does."),
                translate("mirror", "Compare its hash with one from another source, or refuse."),
            )  # fmt: skip
        self._pages = tuple(s for s in prompt.screens if not s.behind)
        self._marks = page_marks(prompt, self._targets)
        if self._pages:
            self.rows.addWidget(self.where)
            self.rows.addWidget(self.panel)
            self.panel.show()
            self.rows.addWidget(self.compare_row)
            turn = QWidget()
            turn.setObjectName("plain")
            line = Flow(look.current().space(2))
            line.setContentsMargins(0, 0, 0, 0)
            turn.setLayout(line)
            for button in (self.earlier_button, self.later_button):
                line.addWidget(button)
                button.show()
            self.rows.addWidget(self.turn_hint)
            self.rows.addWidget(turn)
            self.rows.addWidget(self._page_list())
            if STYLES.get(prompt.model, NANO).wraps or not prompt.breaks_settled:
                text = translate("mirror", "Words and order are as on the device; it may break lines elsewhere.")
                self.rows.addWidget(label(text, style="small"))
        hidden = [s for s in prompt.screens if s.behind]
        if hidden:
            self.rows.addWidget(
                Fold(
                    translate("mirror", "Only in the device's menu ({0})").format(len(hidden)),
                    lambda: [label("\n".join(s.lines), style="mono") for s in hidden[:_ROWS]],
                )
            )
        if prompt.remedy:
            self._note("device", "neutral", translate("mirror", "The device can show more:"), spoken(prompt.remedy))
        self._hidden(prompt.hidden)

    def _hidden(self, hidden: Sequence[str]) -> None:
        """What the device keeps from the user: the first few in sight, long lists folded."""
        eye = look.current().palette.alert.ink
        if len(hidden) > _HIDDEN:
            title = translate("mirror", "Not shown on the device: %n value(s)", "", len(hidden))
            title = plural(title, len(hidden))
            self.rows.addWidget(Fold(title, lambda: [label(text, style="small") for text in hidden[:_ROWS]]))
            return
        for text in hidden:
            said = label(translate("mirror", "Not shown on the device: {0}").format(text), style="small")
            self.rows.addWidget(row(Icon("eye", eye, steps=4.5), said))

    def _page_list(self) -> QWidget:
        frame = card()
        layout = frame.layout()
        assert layout is not None
        layout.setContentsMargins(*(look.current().space(1),) * 4)
        layout.setSpacing(0)
        for i, _ in enumerate(self._pages[:_ROWS]):
            entry = WrapButton(self._entry(i), tight=True)
            entry.setProperty("role", "row")
            entry.setCheckable(True)
            entry.clicked.connect(lambda _=False, i=i: self.look_at(i))
            self._list.append(entry)
            layout.addWidget(entry)
        if len(self._pages) > _ROWS:
            layout.addWidget(
                label(translate("mirror", "… and {0} more pages").format(len(self._pages) - _ROWS), style="small")
            )
        return frame


def tells_pages(model: str) -> bool:
    """Whether a model reports each page it shows. A Ledger tells only that its review began and ended."""
    return not model.startswith("ledger-")


def _place_of(prompt: Prompt | None, current: int | None) -> int | None:
    """The device's page among the pages that no menu hides."""
    if prompt is None or current is None or not 0 <= current < len(prompt.screens):
        return None
    return sum(1 for s in prompt.screens[:current] if not s.behind)


def _compare_words(found: Sequence[Span]) -> str:
    kinds = {s.kind for s in found}
    if "twin" in kinds:
        return translate(
            "mirror", "The framed digits are not those of the address you know. Compare them with the source."
        )
    if "address" in kinds:
        return translate("mirror", "Compare the framed middle with the original source of the address.")
    if "hash" in kinds:
        return translate("mirror", "Compare the framed middle with the hash from another source.")
    if "amount" in kinds:
        return translate("mirror", "Compare the amount with the original source.")
    return translate("mirror", "Compare this page with the original source.")


def _turn(text: str, picture: str) -> QPushButton:
    button = QPushButton(text)
    button.setIcon(icon(picture))
    button.setAutoDefault(False)
    if picture == "right":
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return button
