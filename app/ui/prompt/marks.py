"""Which characters of a device page must be compared with the original source: recipient, amount, hash; from the middle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from app.address import Address
from app.assess import Assessment
from app.checks import facts
from app.intent.model import ChangeKind
from app.intent.tokens import token
from app.intent.words import decimal_text
from app.ui.reading.addresses import address_line, case_of
from devices.device import Prompt

P = TypeVar("P")
_ADDRESS: Final = 40


@dataclass(frozen=True, slots=True)
class Target:
    """A value to find on the device. `kind` is address, amount or hash."""

    kind: str
    text: str
    differs: frozenset[int] = frozenset()
    """Of an address that looks like a known one: the places of its digits that differ (0 is the first after 0x)."""
    units: tuple[str, ...] = ()
    """What may follow an amount on the device: its ticker, or `???` where the device knows none."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters of one line of a page, from `start` up to but not including `end`.

    `kind` is address, amount, hash, or `twin` for the digits that tell an address from the known one it looks like.
    """

    line: int
    start: int
    end: int
    kind: str


def targets_of(a: Assessment | None) -> tuple[Target, ...]:
    """What of a request has an original source outside this computer: who gets what, and hashes others computed."""
    if a is None:
        return ()
    case = case_of(a)
    addresses: dict[Address, None] = {}
    amounts: dict[tuple[str, str], None] = {}
    for p in facts.payments(case):
        addresses[p.to] = None
    for permission in facts.permissions(case):
        addresses[permission.spender] = None
    for change in facts.claims(case):
        if change.kind in (ChangeKind.OWN, ChangeKind.DELEGATE, ChangeKind.UPGRADE) and change.counterparty:
            addresses[change.counterparty] = None
        if change.kind in (ChangeKind.SEND, ChangeKind.APPROVE) and change.amount and change.asset is not None:
            known = token(a.request.chain_id, change.asset, a.evidence)
            if known is not None:
                amounts[decimal_text(change.amount, known.decimals).replace(",", ""), known.symbol] = None
    hashes = [v for v in a.intent.hashes.values() if len(v) == 66]
    return (
        *(Target("address", str(x), address_line(a, x).differs) for x in addresses),
        *(Target("amount", x, units=(unit, "???", "ETH")) for x, unit in amounts),
        *(Target("hash", x) for x in hashes),
    )


def page_marks(prompt: Prompt, targets: Sequence[Target]) -> list[tuple[Span, ...]]:
    """The marks of each page that no menu hides: as the prediction places them, else as they are found on each page."""
    pages = [i for i, s in enumerate(prompt.screens) if not s.behind]
    if not prompt.compares:
        return [spans(prompt.screens[i].lines, targets) for i in pages]
    found: dict[int, list[Span]] = {i: [] for i in pages}
    for value in prompt.compares:
        digits = [(p.screen, p.line, column) for p in value.places for column in range(p.start, p.end)]
        like = next((t for t in targets if t.differs and t.text.lower() == value.text.lower()), None)
        chosen, kind = _chosen(digits, value.kind, like.differs if like else frozenset())
        for screen in dict.fromkeys(s for s, _, _ in chosen):
            if screen in found:
                found[screen] += _split([(line, column) for s, line, column in chosen if s == screen], kind)
    return [tuple(found[i]) for i in pages]


def spans(lines: Sequence[str], targets: Sequence[Target]) -> tuple[Span, ...]:
    """Where the targets stand on a page, across the device's own line breaks.

    Of addresses and hashes only the middle is marked: ends are what look-alikes share.
    """
    places = [(i, j) for i, line in enumerate(lines) for j, char in enumerate(line) if not char.isspace()]
    text = "".join(lines[i][j] for i, j in places).lower()
    out: list[Span] = []
    for target in targets:
        wanted = target.text.removeprefix("0x").lower() if target.kind != "amount" else target.text
        if not wanted:
            continue
        at = text.find(wanted)
        while at >= 0:
            if target.kind == "amount" and not _whole(text, at, at + len(wanted), lines, places, target.units):
                at = text.find(wanted, at + 1)
                continue
            chosen, kind = _chosen(places[at : at + len(wanted)], target.kind, target.differs)
            out.extend(_split(chosen, kind))
            break
    return tuple(out)


def _chosen(digits: Sequence[P], kind: str, differs: frozenset[int]) -> tuple[list[P], str]:
    """Which characters of a value to frame: those that differ from its look-alike, else the middle, else all."""
    if differs and len(digits) == _ADDRESS:
        return [d for i, d in enumerate(digits) if i in differs], "twin"
    edge = len(digits) // 10 * 3 if kind != "amount" else 0
    return list(digits[edge : len(digits) - edge]), kind


def _whole(
    text: str, start: int, end: int, lines: Sequence[str], places: Sequence[tuple[int, int]], units: Sequence[str]
) -> bool:
    """Whether the number stands alone and is followed by its unit: "0.1" inside "10.15" and the "1" of "1 of 4" are not it."""
    before = text[start - 1] if start else ""
    after = text[end] if end < len(text) else ""
    if before and (before.isdigit() or before in ".,"):
        same_line = places[start - 1][0] == places[start][0] and places[start - 1][1] + 1 == places[start][1]
        if same_line or len(lines[places[start - 1][0]]) >= 14:
            return False
    if after and (after.isdigit() or (after == "." and text[end + 1 : end + 2].isdigit())):
        return False
    rest = text[end : end + 40]
    return any(rest.startswith(u.lower().replace(" ", "")) for u in units if u)


def _split(places: Sequence[tuple[int, int]], kind: str) -> list[Span]:
    out: list[Span] = []
    for line, column in places:
        if out and out[-1].line == line and out[-1].end == column:
            out[-1] = Span(line, out[-1].start, column + 1, kind)
        else:
            out.append(Span(line, column, column + 1, kind))
    return out
