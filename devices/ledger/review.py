"""Reviews of the Ethereum app, and the pages that each family of Ledger draws for them.

A `Review` is what the app hands to the device's screen library: a title, label and value pairs, a last page. A
`Session` walks its pages with the owner's presses; the prompt prediction and the simulated device both use it.
Page order and navigation as recorded (facts/ledger-prompt-rules).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Protocol

from devices.ledger.text import breaks_settled, count_lines, draw, font, laid_out, nano_block, nano_value_pages

Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """A label and its value. `page_start`: begins a page on touch screens."""

    label: str
    value: str
    page_start: bool = False
    compare: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """One thing to approve. `kind` is transaction, message, operation or address."""

    kind: str
    title: str
    pairs: tuple[Pair, ...]
    finish: str
    """The words of the last page."""
    warning: bool = False
    """Opens with "Blind signing ahead"."""
    skippable: bool = False
    status: str = ""
    """What the status pages speak of, when not of `kind`."""
    debug: bool = False
    """A "Verify selector" or "Verify parameter" review: no status page follows."""

    @property
    def done(self) -> str:
        if self.kind == "address":
            return "Address verified"
        return f"{(self.status or self.kind).capitalize()} signed"

    def refused(self, *, nano: bool) -> str:
        if self.kind == "address":
            return "Address verification cancelled" if nano else "Address verification\ncancelled"
        return f"{(self.status or self.kind).capitalize()} rejected"


@dataclass(frozen=True, slots=True)
class Page:
    lines: Lines
    compare: bool = False


class Session(Protocol):
    """A review on the screen. `press` returns True or False once the owner decided, None before."""

    @property
    def page(self) -> Page: ...
    @property
    def buttons(self) -> tuple[str, ...]: ...
    def press(self, button: str) -> bool | None: ...
    def pages_to_approval(self) -> list[Page]: ...


def family(model: str) -> str:
    """nano or flex: the kind of screen of a model. A Stax has the Flex's words on another panel; nobody recorded one."""
    return "flex" if model in ("ledger-stax", "ledger-flex") else "nano"


def session(review: Review, screen: str) -> Session:
    return NanoSession(review) if screen == "nano" else TouchSession(review, screen)


def status_page(text: str, screen: str) -> Lines:
    return nano_block(text, bold=False) if screen == "nano" else _touch_block(text, screen, "large")


def approval_pages(review: Review, screen: str) -> list[Page]:
    """The pages from the first to the one where the owner approves, in order."""
    return session(review, screen).pages_to_approval()


# -- Nano: two buttons --------------------------------------------------------------------------

BLIND_OFF: Final = (
    "This transaction cannot be clear-signed",
    "Enable blind signing in the settings to sign this transaction.",
)
UPGRADE_OFF: Final = (
    "This authorization cannot be signed",
    "Enable smart account upgrade in the settings to sign this authorization.",
)
NOT_LISTED: Final = (
    "This authorization cannot be signed",
    "This authorization involves a delegation to a smart contract which is not in the whitelist.",
)
_SKIP: Final = "Press right button to continue message or press both to skip"
_BOTH: Final = ("left", "right", "both")


class NanoSession:
    """Pages of the Nano S Plus and X, moved with left, right and both."""

    def __init__(self, review: Review) -> None:
        self._review = review
        self._warning = 1 if review.warning else 0
        self._step = 0
        self._sub = 0
        self._skip = False
        self._backward = False
        self._values = [nano_value_pages(p.label, p.value) for p in review.pairs]
        self._last = len(review.pairs) + 2

    @property
    def buttons(self) -> tuple[str, ...]:
        return _BOTH

    @property
    def page(self) -> Page:
        review = self._review
        if self._warning == 1:
            head = nano_block("Blind signing ahead", bold=True)
            return Page((*head, *nano_block("To accept risk, press both buttons", bold=False)))
        if self._warning == 2:
            return Page(nano_block("Reject transaction", bold=True))
        if self._skip:
            return Page(nano_block(_SKIP, bold=False))
        if self._step == 0:
            return Page(nano_block(review.title, bold=False))
        if self._step == self._last - 1:
            return Page(nano_block(review.finish, bold=True))
        if self._step == self._last:
            text = "Cancel" if review.kind == "address" else f"Reject {review.kind}"
            return Page(nano_block(text, bold=True))
        pair = review.pairs[self._step - 1]
        return Page(self._values[self._step - 1][self._sub], pair.compare)

    def pages_to_approval(self) -> list[Page]:
        """Every page that "right" shows up to the confirmation, after "both" at the warning."""
        pages = [self.page]
        if self._warning:
            self.press("both")
            pages.append(self.page)
        while self._step < self._last - 1 or self._skip:
            self.press("right")
            pages.append(self.page)
        return pages

    def press(self, button: str) -> bool | None:
        if self._warning:
            return self._press_warning(button)
        if self._skip:
            self._press_skip(button)
            return None
        values = self._values[self._step - 1] if 0 < self._step < self._last - 1 else ()
        if button == "right":
            if self._sub < len(values) - 1:
                self._sub += 1
            elif self._step < self._last:
                self._show(self._step + 1, backward=False)
        elif button == "left":
            if self._sub > 0:
                self._sub -= 1
            elif self._step > 0:
                self._show(self._step - 1, backward=True)
        elif button == "both":
            if self._step == self._last - 1:
                return True
            if self._step == self._last:
                return False
        return None

    def _press_warning(self, button: str) -> bool | None:
        if button == "both":
            if self._warning == 2:
                return False
            self._warning = 0
        elif button == "right":
            self._warning = 2
        elif button == "left":
            self._warning = 1
        return None

    def _press_skip(self, button: str) -> None:
        if button == "both":
            self._skip = False
            self._show(self._last - 1, backward=False)
        elif button == "left":
            step = self._step - 1 if not self._backward and self._step > 1 else self._step
            self._show(step, backward=True, skipped=True)
        elif button == "right":
            step = self._step + 1 if self._backward and 1 < self._step < self._last else self._step
            self._show(step, backward=False, skipped=True)

    def _show(self, step: int, *, backward: bool, skipped: bool = False) -> None:
        if not skipped:
            self._backward = backward
        self._step, self._skip = step, False
        is_pair = 0 < step < self._last - 1
        if is_pair and self._review.skippable and not skipped and (step > 1 or backward):
            self._skip = True
        self._sub = len(self._values[step - 1]) - 1 if is_pair and backward else 0


# -- Stax and Flex: touch -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Screen:
    width: int
    area: int
    skip_loss: int
    before: int
    between: int
    max_lines: int


TOUCH_WIDTH: Final = 416
"""Pixels of a line on the Flex."""
_SCREENS: Final = {
    "flex": _Screen(TOUCH_WIDTH, 600 - 40 - 96, 96 - 40, 0, 24, 9),
}


@lru_cache(maxsize=512)
def _touch_block(text: str, screen: str, face_name: str) -> Lines:
    face, width = font(screen, face_name), _SCREENS[screen].width
    text = laid_out(text)
    return tuple(draw(face, text, width, count_lines(face, text, width, wrap=True, nano=False)))


def _pack(pairs: Sequence[Pair], screen: str, *, skippable: bool) -> list[tuple[Lines, bool]]:
    """Pairs to pages of lines, as many as fit; a value too tall for a page stands alone with "More"."""
    size = _SCREENS[screen]
    small, large = font(screen, "regular"), font(screen, "large")
    limit = size.area - (size.skip_loss if skippable else 0)
    pages: list[tuple[Lines, bool]] = []
    lines: list[str] = []
    compare = False
    height, count, at = size.before, 0, 0
    while at < len(pairs):
        pair = pairs[at]
        label, value = laid_out(pair.label), laid_out(pair.value)
        label_lines = count_lines(small, label, size.width, wrap=True, nano=False)
        value_lines = count_lines(large, value, size.width, wrap=True, nano=False)
        tall = height + (size.between if count else 0) + label_lines * small.line_height + 4
        tall += value_lines * large.line_height
        too_big = tall >= limit or value_lines > size.max_lines
        if count and (too_big or pair.page_start):
            pages.append((tuple(lines), compare))
            lines, compare, height, count = [], False, size.before, 0
            continue
        lines += draw(small, label, size.width, label_lines)
        compare = compare or pair.compare
        if too_big:
            shown = size.max_lines - 3
            if value_lines > shown:
                lines += draw(large, value, size.width, shown, dots=True)
            else:
                lines += draw(large, value, size.width, value_lines)
            pages.append(((*lines, "More"), compare))
            lines, compare, height, count = [], False, size.before, 0
        else:
            lines += draw(large, value, size.width, value_lines)
            height, count = tall, count + 1
        at += 1
    if count:
        pages.append((tuple(lines), compare))
    return pages


def touch_breaks_settled(review: Review) -> bool:
    """Whether the records settle where the lines of a review break on a touch screen."""
    return all(
        breaks_settled(p.label, "regular", TOUCH_WIDTH) and breaks_settled(p.value, "large", TOUCH_WIDTH)
        for p in review.pairs
    )


_BLIND_ADVICE: Final = (
    "If you sign this transaction, you could loose your assets. Explore safer alternatives: ledger.com/integrated-apps"
)
_SKIP_ADVICE: Final = "If you're sure you don't need to review all fields, you can skip straight to signing."
_BLIND_TITLE, _SKIP_TITLE = "Blind signing ahead", "Skip review?"
CHOICES: Final = ((_BLIND_TITLE, _BLIND_ADVICE), (_SKIP_TITLE, _SKIP_ADVICE), BLIND_OFF, UPGRADE_OFF, NOT_LISTED)
"""Title and text of the questions and refusals of a touch screen."""


def choice_page(title: str, text: str, first: str, second: str, screen: str) -> Lines:
    """A question or error page of a touch screen, with its two buttons."""
    return tuple(
        line
        for line in (*_touch_block(title, screen, "large"), *_touch_block(text, screen, "regular"), first, second)
        if line
    )


class TouchSession:
    """Pages of the Stax and Flex. Buttons: `swipe`, `back`, `hold:…` and `tap:…` with the words touched."""

    def __init__(self, review: Review, screen: str) -> None:
        self._review, self._screen = review, screen
        self._warning = review.warning
        self._dialog = ""
        self._at = 0
        address = review.kind == "address"
        leave = "Cancel" if address else "Reject"
        body = _pack(review.pairs, screen, skippable=review.skippable)
        total = 1 + len(body) + (0 if address else 1)
        hint = "Blind signing required." if review.warning else "Swipe to continue" if address else "Swipe to review"
        head = _touch_block(review.title, screen, "large")
        pages = [Page((*head, hint, leave, f"1 of {total}"))]
        for number, (lines, compare) in enumerate(body, 2):
            top = ("Skip",) if review.skippable else ()
            bottom = ("Confirm",) if address and number == total else ()
            pages.append(Page((*top, *lines, *bottom, leave, f"{number} of {total}"), compare))
        if not address:
            last = _touch_block(review.finish, screen, "large")
            pages.append(Page((*last, "Hold to sign", leave, f"{total} of {total}")))
        self._pages = pages

    @property
    def page(self) -> Page:
        kind = self._review.kind
        if self._warning:
            return Page(
                choice_page(_BLIND_TITLE, _BLIND_ADVICE, "Back to safety", "Accept risk and continue", self._screen)
            )
        if self._dialog == "skip":
            return Page(choice_page(_SKIP_TITLE, _SKIP_ADVICE, "Yes, skip", "Go back to review", self._screen))
        if self._dialog:
            return Page(choice_page(f"Reject {kind}?", "", "Yes, reject", f"Go back to {kind}", self._screen))
        return self._pages[self._at]

    @property
    def buttons(self) -> tuple[str, ...]:
        if self._warning:
            return ("tap:Accept risk and continue", "tap:Back to safety")
        if self._dialog == "skip":
            return ("tap:Yes, skip", "tap:Go back to review")
        if self._dialog:
            return ("tap:Yes, reject", f"tap:Go back to {self._review.kind}")
        last = self._at == len(self._pages) - 1
        address = self._review.kind == "address"
        out = [] if last else ["swipe"]
        if last:
            out.append("tap:Confirm" if address else "hold:Hold to sign")
        if self._at:
            out.append("back")
        if self._review.skippable and 0 < self._at < len(self._pages) - 1:
            out.append("tap:Skip")
        return (*out, "tap:Cancel" if address else "tap:Reject")

    def press(self, button: str) -> bool | None:
        if button not in self.buttons:
            return None
        if button == "swipe":
            self._at += 1
        elif button == "back":
            self._at -= 1
        elif button == "tap:Accept risk and continue":
            self._warning = False
        elif button in ("tap:Back to safety", "tap:Yes, reject", "tap:Cancel"):
            return False
        elif button in ("hold:Hold to sign", "tap:Confirm"):
            return True
        elif button == "tap:Reject":
            self._dialog = "reject"
        elif button == "tap:Skip":
            self._dialog = "skip"
        else:
            if button == "tap:Yes, skip":
                self._at = len(self._pages) - 1
            self._dialog = ""
        return None

    def pages_to_approval(self) -> list[Page]:
        pages = [self.page] if self._warning else []
        return [*pages, *self._pages]
