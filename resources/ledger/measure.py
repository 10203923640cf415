"""Measure the widths of the Flex's characters from recorded screens.

    python -m resources.ledger.measure PATH/device-prompts [--folds N]   # writes flex-widths.json

A Flex draws text in lines of 416 pixels. Where a recorded line breaks says two things: what stands on it is at most 416
wide, and with the next word or character it would be wider. Those inequalities, from every line of
`ledger-flex-1.22.0.jsonl`, pin down the characters that matter (every hexadecimal digit to the pixel); characters seen
seldom keep close to what sans serif letters are like: the shape of the Nano's fonts (`nano-widths.json`), that of
Helvetica, and letters of one build as wide as each other. Beside the middle of all widths that obey the records stand a
few others that do too: where they break a text elsewhere, its breaks are not settled. `--folds` says how well it works:
it leaves out a part of the records, measures from the rest and counts the records of that part then wrapped right.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.request import parse_request
from devices.ledger.prompt import Flow, address_review, flow
from devices.ledger.review import CHOICES, TOUCH_WIDTH, Review
from devices.ledger.text import Font, count_lines, draw

HERE: Final = Path(__file__).parent
RECORDS: Final = "ledger-flex-1.22.0.jsonl"
LINE_HEIGHTS: Final = {"regular": 36, "large": 40}
"""Pixels from one line to the next, which decide how many values fit a page: the least that give the recorded pages (a
pixel less in either, and sixteen records are paged otherwise)."""
_BREAKS: Final = " \n-_"
OTHERS: Final = 6
"""Further widths that obey every record."""
_HELVETICA: Final = {
    "0123456789$#?_abdeghnopqu": 556, "ABEKPSVXY&": 667, "CDHNRUw": 722, "GOQ": 778, "FTZ": 611, "ckvxyzsJ": 500,
    "ijl": 222, " !,./:;I[\\]ft": 278, "()-`r": 333, "+<=>~": 584, "Mm": 833, "W": 944, "%": 889, "@": 1015,
    "*": 389, "{}": 334, "|": 260, '"': 355, "'": 191, "^": 469, "L": 556,
}  # fmt: skip
"""Thousandths of an em, as every PDF reader has them."""
_ALIKE: Final = (
    "bdpq", "hnu", "vy", "ijl", "VY", "AX", "BPR", "CG", "OQ", "HNU", "SZ", "KX", "()", "[]{}", "<>=+~", "0689", ".,:;",
    "sz", "FL", "ft",
)  # fmt: skip
"""Characters of one build: nearly as wide as each other in fonts without serifs."""
_SWEEPS: Final = 600


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A text as it was drawn. `cut`: it goes on after the last line."""

    face: str
    text: str
    lines: tuple[str, ...]
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Bound:
    """These characters together are at most, or else more than, a line wide."""

    fits: bool
    count: tuple[tuple[str, int], ...]
    full: bool
    """The line ended because no more went on it, not because the text did."""


# -- from records to bounds ---------------------------------------------------------------------


def reviewed(record: Mapping[str, Any]) -> Flow:
    """What the app reviews in a record; independent of any width."""
    asked = record["request"]
    if asked["method"] == "eth_requestAccounts":
        return Flow((address_review(record["account"], asked["chain_id"]),))
    request = parse_request({**asked, "account": record["account"]})
    hashed = any(apdu.startswith("e00c0000") for apdu, _ in record["wire"])
    return flow(
        request.payload,
        request.account,
        model="ledger-flex",
        settings=record["settings"],
        descriptors=False,
        hashed=hashed,
    )


def _plain(text: str) -> str:
    """What of a text is drawn, with its line breaks."""
    return "".join(c for c in text.split("\f", 1)[0] if c == "\n" or " " <= c <= "~")


class _Reader:
    """Takes texts off a list of recorded lines."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines, self._at = lines, 0

    def take(self, face: str, text: str) -> Wrapped | None:
        """The lines that hold this text, or None when something else stands there."""
        whole = _plain(text).replace("\n", "")
        begin, got = self._at, ""
        while got != whole and self._at < len(self._lines):
            line = self._lines[self._at]
            if whole.startswith(got + line):
                got += line
            elif line == "More" or (line.endswith("...") and self._lines[self._at + 1 : self._at + 2] == ["More"]):
                end = self._at + (line != "More")
                self._at = end + 1
                return Wrapped(face, _plain(text), tuple(self._lines[begin:end]), cut=True)
            else:
                return None
            self._at += 1
        return Wrapped(face, _plain(text), tuple(self._lines[begin : self._at])) if got == whole else None


def wrapped_texts(record: Mapping[str, Any]) -> Iterator[Wrapped]:
    """Every text of a record that can be told apart on its pages."""
    bodies: list[str] = []
    reviews = [r for r in reviewed(record).reviews if not r.debug]
    skippable = bool(reviews) and reviews[0].skippable
    for page in record["screens"]:
        if not page or not re.fullmatch(r"\d+ of \d+", page[-1]):
            for title, advice in CHOICES:
                reader = _Reader(page)
                found = reader.take("large", title)
                body = reader.take("regular", advice) if found is not None else None
                if found is not None and body is not None:
                    yield from (found, body)
            continue
        number, total = (int(n) for n in page[-1].split(" of "))
        lines = list(page[:-2])
        if number == 1 or (lines[-1] in ("Hold to sign", "Confirm") and number == total):
            lines = lines[:-1]
        if skippable and lines[:1] == ["Skip"]:
            lines = lines[1:]
        bodies += lines
    yield from _read(reviews, bodies)


def _read(reviews: Iterable[Review], lines: Sequence[str]) -> Iterator[Wrapped]:
    reader = _Reader(lines)
    for review in reviews:
        texts = [("large", review.title)]
        texts += [t for p in review.pairs for t in (("regular", p.label), ("large", p.value))]
        for face, text in [*texts, ("large", review.finish)]:
            found = reader.take(face, text)
            if found is None:
                return
            yield found


def bounds(texts: Iterable[Wrapped], face: str) -> list[Bound]:
    """What the breaks of these texts say about the widths of one face."""
    out: dict[Bound, None] = {}

    def add(fits: bool, text: str, *, full: bool = True) -> None:
        if text:
            out[Bound(fits, tuple(sorted(Counter(text).items())), full)] = None

    for wrapped in texts:
        if wrapped.face != face:
            continue
        at = 0
        for number, line in enumerate(wrapped.lines):
            while wrapped.text[at : at + 1] == "\n":
                at += 1
            if wrapped.cut and number == len(wrapped.lines) - 1:
                add(True, line.removesuffix("..."), full=False)
                break
            end = at + len(line)
            if wrapped.text[end : end + 1] in ("", "\n"):
                add(True, line, full=False)
            elif line[-1] in _BREAKS:  # that character may overhang; up to the next break there was no room
                add(True, line[:-1])
                stop = end
                while stop < len(wrapped.text) and wrapped.text[stop] not in _BREAKS:
                    stop += 1
                add(False, wrapped.text[at:stop])
            else:
                add(True, line)
                add(False, wrapped.text[at : end + 1])
            at = end
    return list(out)


# -- from bounds to widths ----------------------------------------------------------------------


def _shape() -> dict[str, float]:
    """What sans serif letters are like, in shares of what the hexadecimal digits take together."""
    raw = json.loads((HERE / "nano-widths.json").read_text())
    nano = {c: (raw["regular"][c] + raw["bold"][c]) / 2 for c in map(chr, range(0x20, 0x7F))}
    print_ = {c: float(w) for some, w in _HELVETICA.items() for c in some}
    digits = "0123456789abcdef"
    return {c: nano[c] / sum(nano[d] for d in digits) + print_[c] / sum(print_[d] for d in digits) for c in nano}


def solve(known: Sequence[Bound], *, sweeps: int = _SWEEPS, tries: int = 20) -> dict[str, int]:
    """Whole widths that obey every bound: the middle of all that do, rounded. Raises ArithmeticError."""
    return _solved(known, sweeps, tries)[0]


def _solved(known: Sequence[Bound], sweeps: int, tries: int, others: int = 0) -> list[dict[str, int]]:
    """The middle, then up to `others` further points of the walk that obey every bound when they are rounded."""
    shape = _shape()
    full = [sum(shape[c] * n for c, n in b.count) for b in known if b.full]  # a little less, a little more than a line
    prior = {c: w * TOUCH_WIDTH * len(full) / sum(full) for c, w in shape.items()} if full else shape
    prior = _alike(_middle(known, prior, sweeps, random.Random(0)))  # noqa: S311 (no secret)
    for seed in range(tries):
        points: list[dict[str, float]] = []
        middle = _middle(known, prior, sweeps, random.Random(seed), spread=0.06, points=points)  # noqa: S311 (no secret)
        fit = [r for r in map(_rounded, (middle, *points)) if not any(_broken(b, r) for b in known)]
        if fit and fit[0] == _rounded(middle):
            return fit[: 1 + others]
    raise ArithmeticError("no whole widths obey every recorded line")


def _rounded(widths: Mapping[str, float]) -> dict[str, int]:
    return {c: round(w) for c, w in widths.items()}


def _alike(widths: Mapping[str, float]) -> dict[str, float]:
    out = dict(widths)
    for some in _ALIKE:
        mean = sum(widths[c] for c in some) / len(some)
        out |= dict.fromkeys(some, mean)
    return out


def _broken(bound: Bound, widths: Mapping[str, float]) -> bool:
    return (sum(widths[c] * n for c, n in bound.count) <= TOUCH_WIDTH) != bound.fits


def _middle(
    known: Sequence[Bound],
    prior: Mapping[str, float],
    sweeps: int,
    chance: random.Random,
    *,
    spread: float = 0.2,
    points: list[dict[str, float]] | None = None,
) -> dict[str, float]:
    """The mean of a walk through the widths that obey the bounds, from a first such point near `prior`; `points` of it.
    Characters that no bound names stay at `prior`."""
    widths = _first(known, prior)
    sums = [sum(widths[c] * n for c, n in b.count) for b in known]
    of: dict[str, list[tuple[int, int]]] = {}
    for index, bound in enumerate(known):
        for c, n in bound.count:
            of.setdefault(c, []).append((index, n))
    chars, total, kept = sorted(of), dict.fromkeys(of, 0.0), 0
    for sweep in range(sweeps):
        chance.shuffle(chars)
        for c in chars:
            low, high = prior[c] * 0.6, prior[c] * 1.5
            for index, n in of[c]:
                if known[index].fits:
                    high = min(high, widths[c] + (TOUCH_WIDTH - sums[index]) / n)
                else:
                    low = max(low, widths[c] + (TOUCH_WIDTH + 0.999 - sums[index]) / n)
            if high < low:
                continue
            step = _near(prior[c], low, high, chance, spread) - widths[c]
            widths[c] += step
            for index, n in of[c]:
                sums[index] += step * n
        if points is not None and sweep % 5 == 4:
            points.append(dict(widths))
        if sweep >= sweeps // 4:
            kept += 1
            for c in chars:
                total[c] += widths[c]
    return {**widths, **{c: total[c] / kept for c in total}}


def _near(middle: float, low: float, high: float, chance: random.Random, spread: float) -> float:
    for _ in range(30):
        found = chance.gauss(middle, spread * middle)
        if low <= found <= high:
            return found
    return chance.uniform(low, high)


def _first(known: Sequence[Bound], prior: Mapping[str, float]) -> dict[str, float]:
    """A point that obeys every bound, by projecting on one broken bound after the other (Kaczmarz)."""
    widths = dict(prior)
    for margin, rounds in ((1.0, 100), (0.5, 200), (0.1, 4000)):
        for _ in range(rounds):
            moved = False
            for bound in known:
                total = sum(widths[c] * n for c, n in bound.count)
                goal = TOUCH_WIDTH - margin if bound.fits else TOUCH_WIDTH + 0.5 + margin
                if total <= goal if bound.fits else total >= goal:
                    continue
                moved = True
                step = (goal - total) / sum(n * n for _, n in bound.count)
                for c, n in bound.count:
                    widths[c] = max(1.0, widths[c] + step * n)
            if not moved:
                return widths
    return widths


# -- the command --------------------------------------------------------------------------------


def measured(texts: Sequence[Wrapped], face: str) -> dict[str, int]:
    return solve(bounds(texts, face))


def _right(wrapped: Wrapped, widths: Mapping[str, int]) -> bool:
    face = Font((0,) * 32 + tuple(widths[chr(c)] for c in range(0x20, 0x7F)) + (0,) * 129, 0)
    count = len(wrapped.lines) if wrapped.cut else count_lines(face, wrapped.text, TOUCH_WIDTH, wrap=True, nano=False)
    return tuple(draw(face, wrapped.text, TOUCH_WIDTH, count, dots=wrapped.cut)) == wrapped.lines


def cross_check(texts: Mapping[str, Sequence[Wrapped]], folds: int) -> tuple[int, int]:
    """Records wrapped right by widths measured without them, and all records."""
    names = sorted(texts)
    random.Random(0).shuffle(names)  # noqa: S311 (no secret)
    right = 0
    for fold in range(folds):
        left_out = set(names[fold::folds])
        rest = [w for name in names if name not in left_out for w in texts[name]]
        widths = {face: measured(rest, face) for face in LINE_HEIGHTS}
        right += sum(all(_right(w, widths[w.face]) for w in texts[name]) for name in left_out)
    return right, len(names)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("records", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    options = parser.parse_args(arguments)
    lines = (options.records / RECORDS).read_text().splitlines()
    texts = {record["id"]: list(wrapped_texts(record)) for record in map(json.loads, lines)}
    every = [w for found in texts.values() for w in found]
    out: dict[str, object] = {
        "source": f"measured from the line breaks in {RECORDS} by resources.ledger.measure; pixels",
        "line_width_px": TOUCH_WIDTH,
    }
    for face, height in LINE_HEIGHTS.items():
        known = bounds(every, face)
        widths, *others = _solved(known, _SWEEPS, 20, OTHERS)
        wrong = sum(not _right(w, widths) for w in every if w.face == face)
        sys.stdout.write(f"{face}: {len(known)} bounds, {wrong} of {len(every)} texts wrapped wrong\n")
        out[face] = {
            "line_height_px": height,
            "widths": widths,
            "others": [{c: w for c, w in other.items() if w != widths[c]} for other in others],
        }
    (HERE / "flex-widths.json").write_text(json.dumps(out, indent=1) + "\n")
    if options.folds:
        right, total = cross_check(texts, options.folds)
        sys.stdout.write(f"measured without them, {right} of {total} records are wrapped right\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
