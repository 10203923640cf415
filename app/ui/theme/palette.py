"""Colours of the window: light, dark and high contrast. Text on its ground is at least 4.5:1, shapes 3:1 (WCAG 2.2, tested)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Tone:
    """The colours of one level. `edge` draws its shape and stripe on `ground`; `ink` is its text on a card."""

    ground: str
    text: str
    edge: str
    ink: str


@dataclass(frozen=True, slots=True)
class Palette:
    """Hex colours by what they are for."""

    ground: str
    """Behind everything."""
    card: str
    sunken: str
    """Inside a card: inputs that are read only, tables, code."""
    text: str
    faint: str
    line: str
    """Divides; carries no meaning."""
    control: str
    """The border of what can be operated: 3:1 on card and ground."""
    accent: str
    on_accent: str
    mark: str
    """Ground of characters that differ or must be compared."""
    on_mark: str
    calm: Tone
    alert: Tone
    stop: Tone
    halt: Tone
    neutral: Tone
    device: str
    """A device's panel, and its text."""
    on_device: str
    body: str
    """A device's casing."""

    def tone(self, word: str) -> Tone:
        """The tone of a verdict or of a finding's severity."""
        return {
            "clear": self.calm, "caution": self.alert, "hold": self.stop, "block": self.halt, "neutral": self.neutral,
            "info": self.neutral, "low": self.neutral, "medium": self.alert, "high": self.stop, "critical": self.halt,
        }[word]  # fmt: skip

    @property
    def off(self) -> str:
        """What cannot be used now: its words and its dashed edge. Where faint words are as strong as all others (high
        contrast) it is a grey that is still read."""
        return self.faint if self.faint != self.text else "#a6a6a6"

    @property
    def clear(self) -> str:
        """One strong colour a level, for pictures and badges on a card."""
        return self.calm.ink

    @property
    def caution(self) -> str:
        return self.alert.ink

    @property
    def hold(self) -> str:
        """Ground of a badge; its text is `on_verdict`."""
        return self.stop.ground

    @property
    def block(self) -> str:
        return self.halt.ink

    @property
    def on_verdict(self) -> str:
        return self.stop.text

    def verdict(self, word: str) -> str:
        """The ground of a verdict's banner."""
        return self.tone(word).ground

    def pairs(self) -> Iterator[tuple[str, str, float]]:
        """Every foreground and ground the window combines, with the contrast it needs; the test walks them."""
        for ground in (self.ground, self.card, self.sunken):
            for text in (self.text, self.faint, self.accent, self.off):
                yield text, ground, 4.5
        for ground in (self.ground, self.card):
            yield self.control, ground, 3.0
        for tone in (self.calm, self.alert, self.stop, self.halt, self.neutral):
            yield tone.text, tone.ground, 4.5
            yield tone.edge, tone.ground, 3.0
            yield tone.ink, self.card, 4.5
        yield self.on_accent, self.accent, 4.5
        yield self.on_mark, self.mark, 4.5
        yield self.on_device, self.device, 4.5


PALETTES: Final = {
    "light": Palette(
        ground="#f1f4f7", card="#ffffff", sunken="#f6f8fa", text="#15202b", faint="#4b5967", line="#d9e0e7",
        control="#7a8794", accent="#0a5a9c", on_accent="#ffffff", mark="#ffe08a", on_mark="#2b1d00",
        calm=Tone("#e2f4ea", "#0b4a30", "#17794f", "#0e6240"),
        alert=Tone("#fff1cf", "#573a00", "#946300", "#7a5200"),
        stop=Tone("#b23a00", "#ffffff", "#ffd9c4", "#a33500"),
        halt=Tone("#8f1122", "#ffffff", "#ffc7cd", "#9b1224"),
        neutral=Tone("#e8eef4", "#24323f", "#4f6478", "#3d5060"),
        device="#0b0f13", on_device="#e6f4ff", body="#c3ccd4",
    ),
    "dark": Palette(
        ground="#0e1418", card="#172027", sunken="#11181d", text="#e9eff4", faint="#a9b7c3", line="#2a3640",
        control="#71808d", accent="#74bcff", on_accent="#04203a", mark="#f2c94c", on_mark="#1f1500",
        calm=Tone("#10301f", "#c3f3d8", "#4fca90", "#6fdba6"),
        alert=Tone("#3a2d08", "#ffe7ad", "#f2b632", "#f5c75d"),
        stop=Tone("#b23a00", "#ffffff", "#ffd9c4", "#ff9d6b"),
        halt=Tone("#991428", "#ffffff", "#ffc7cd", "#ff8f9c"),
        neutral=Tone("#22303b", "#dde7ef", "#8fa5b8", "#a9bccc"),
        device="#000000", on_device="#e6f4ff", body="#39454f",
    ),
    "contrast": Palette(
        ground="#000000", card="#000000", sunken="#000000", text="#ffffff", faint="#ffffff", line="#ffffff",
        control="#ffffff", accent="#ffe600", on_accent="#000000", mark="#ffe600", on_mark="#000000",
        calm=Tone("#000000", "#ffffff", "#4dff88", "#4dff88"),
        alert=Tone("#000000", "#ffffff", "#ffe600", "#ffe600"),
        stop=Tone("#ffe600", "#000000", "#000000", "#ffb000"),
        halt=Tone("#ffffff", "#000000", "#b00000", "#ff8080"),
        neutral=Tone("#000000", "#ffffff", "#ffffff", "#ffffff"),
        device="#000000", on_device="#ffffff", body="#4d4d4d",
    ),
}  # fmt: skip


def contrast(a: str, b: str) -> float:
    """The contrast ratio of two colours (WCAG 2.2, 1.4.3)."""

    def light(colour: str) -> float:
        parts = []
        for i in (1, 3, 5):
            c = int(colour[i : i + 2], 16) / 255
            parts.append(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4)
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(a), light(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)
