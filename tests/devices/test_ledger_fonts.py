"""Widths that were measured, and what they are good for."""

from __future__ import annotations

import json
import string
from pathlib import Path

import pytest

from devices.ledger.chains import RECORDED, REGISTERED, named, recorded
from devices.ledger.review import TOUCH_WIDTH
from devices.ledger.text import NANO_WIDTH, breaks_settled, draw, font
from resources.ledger.measure import HERE, LINE_HEIGHTS, RECORDS, Bound, bounds, solve, wrapped_texts


@pytest.mark.shared
def test_the_measured_widths_break_no_recorded_line_of_the_flex(shared_data: Path) -> None:
    lines = (shared_data / "device-prompts" / RECORDS).read_text().splitlines()
    texts = [w for record in map(json.loads, lines) for w in wrapped_texts(record)]
    kept = json.loads((HERE / "flex-widths.json").read_text())
    for face in LINE_HEIGHTS:
        known = bounds(texts, face)
        assert len(known) > 100
        for other in ({}, *kept[face]["others"]):
            widths = kept[face]["widths"] | other
            for bound in known:
                assert (sum(widths[c] * n for c, n in bound.count) <= TOUCH_WIDTH) == bound.fits, bound


@pytest.mark.shared
def test_the_nanos_widths_are_those_handed_over(shared_data: Path) -> None:
    ours = json.loads((HERE / "nano-widths.json").read_text())
    assert ours == json.loads((shared_data / "device-prompts" / "ledger-nanosp-font-widths.json").read_text())
    assert ours["line_width_px"] == NANO_WIDTH


@pytest.mark.bench  # half a minute of solving: it proves the measuring command, which nobody runs every day
def test_widths_are_found_again_from_lines_that_they_drew() -> None:
    """A round trip: text drawn with known widths gives bounds from which the digits' widths come back."""
    import random

    chance = random.Random(7)
    face = font("flex", "large")
    known: dict[Bound, None] = {}
    from resources.ledger.measure import Wrapped

    for _ in range(120):
        text = "0x" + "".join(chance.choice("0123456789abcdef") for _ in range(64))
        lines = tuple(draw(face, text, TOUCH_WIDTH, 6))
        known.update(dict.fromkeys(bounds([Wrapped("large", text, lines)], "large")))
    found = solve(list(known), sweeps=100)
    wrong = [c for c in "0123456789abcdef" if found[c] != face.widths[ord(c)]]
    assert len(wrong) <= 4, {c: (found[c], face.widths[ord(c)]) for c in wrong}
    assert all(abs(found[c] - face.widths[ord(c)]) <= 1 for c in string.hexdigits.lower())


def test_a_chain_is_recorded_or_registered_and_only_the_first_is_called_known() -> None:
    assert not set(RECORDED) & set(REGISTERED)
    assert recorded(137) and not recorded(146) and recorded(987654321)
    assert named(137) == ("Polygon", "POL") and named(987654321) is None


def test_breaks_of_a_text_are_settled_when_every_width_that_obeys_the_records_gives_the_same() -> None:
    """Addresses, hashes and amounts are pinned to the pixel; a long free text is not."""
    settled = ("0x" + "0123456789abcdefABCDEF" * 3, "0." + "0" * 17 + "1", "short words", "")
    assert all(breaks_settled(text, "large", TOUCH_WIDTH) for text in settled)
    assert not breaks_settled("I confirm that I am not a robot and will pay Kim, Jim or Max", "large", TOUCH_WIDTH)


@pytest.mark.shared
def test_every_recorded_text_of_the_flex_has_settled_breaks(shared_data: Path) -> None:
    lines = (shared_data / "device-prompts" / RECORDS).read_text().splitlines()
    texts = {(w.face, w.text) for record in map(json.loads, lines) for w in wrapped_texts(record) if not w.cut}
    open_ = [t for f, t in texts if not breaks_settled(t, f, TOUCH_WIDTH)]
    assert len(texts) > 500 and open_ == []
