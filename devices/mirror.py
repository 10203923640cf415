"""What beside the device's screen must be compared with where it came from, and which screen the device shows now.

Pure functions over a prediction: the window draws what they say. Comparing begins in the middle of an address or hash:
who builds a look-alike chooses its ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from app.address import Address
from app.eip712 import TypedData, base_type
from app.request import Payload
from app.transaction import Authorization, Transaction
from devices.device import Comparison, Place, ProgressEvent, Prompt, Screen

GROUP: Final = 4
MOST: Final = 24
"""Values of one request that are offered for comparing; nobody compares more."""
_TRANSFER, _APPROVE = bytes.fromhex("a9059cbb"), bytes.fromhex("095ea7b3")
_CONTINUED: Final = re.compile(r" \(([2-9]|[1-9][0-9]+)/[0-9]+\)$")
_AMOUNT_NAMES: Final = ("amount", "value", "allowance", "wad")


# -- comparing ----------------------------------------------------------------------------------


def groups(text: str) -> tuple[str, ...]:
    """An address or hash in groups of four after its 0x, as it is read aloud; anything else as one group."""
    body = text.removeprefix("0x")
    if len(body) < 2 * GROUP or not re.fullmatch(r"[0-9a-fA-F]+", body):
        return (text,)
    return tuple(body[i : i + GROUP] for i in range(0, len(body), GROUP))


def from_the_middle(count: int) -> tuple[int, ...]:
    """The order in which to compare `count` groups: the middle ones first, the ends last."""
    middle = (count - 1) / 2
    return tuple(sorted(range(count), key=lambda i: (abs(i - middle), i)))


@dataclass(frozen=True, slots=True)
class _Wanted:
    kind: str
    text: str
    spellings: tuple[str, ...]


def with_address(prompt: Prompt, address: Address) -> Prompt:
    """The prompt of "show on device" with the address marked."""
    return _marked(prompt, [_hex("address", str(address))])


def with_comparisons(prompt: Prompt, payload: Payload, own: Address) -> Prompt:
    """The prompt with every place where recipient, amount, contract or hash stand on its screens. The signer's `own`
    address has no other source to compare it with."""
    mine = own.hex()
    return _marked(prompt, [w for w in dict.fromkeys(_wanted(payload, prompt)) if w.spellings != (mine,)])


def _marked(prompt: Prompt, wanted: Sequence[_Wanted]) -> Prompt:
    if not wanted or not prompt.screens:
        return prompt
    text, spots = _flat(prompt.screens)
    lower = text.lower()
    found: list[Comparison] = []
    marked: set[int] = set()
    for value in wanted:
        at = _find(value, text, lower)
        if at is None:
            continue
        where = _places(spots[at[0] : at[1]])
        shown = text[at[0] : at[1]] if value.kind == "amount" else value.text
        parts = groups(shown) if value.kind != "amount" else (shown,)
        found.append(Comparison(value.kind, shown, parts, from_the_middle(len(parts)), where))
        marked |= {p.screen for p in where}
        if len(found) == MOST:
            break
    screens = tuple(
        s if s.compare or i not in marked else replace(s, compare=True) for i, s in enumerate(prompt.screens)
    )
    return replace(prompt, screens=screens, compares=tuple(found))


def _wanted(payload: Payload, prompt: Prompt) -> Iterator[_Wanted]:
    if isinstance(payload, Transaction):
        yield from _of_transaction(payload)
    elif isinstance(payload, TypedData):
        yield from _of_typed(payload)
    elif isinstance(payload, Authorization):
        yield _hex("address", str(payload.address))
    for name in ("safe_tx_hash", "message_hash", "domain_hash", "tx_hash", "calldata_digest"):
        if name in prompt.hashes:
            yield _hex("hash", prompt.hashes[name])


def _of_transaction(tx: Transaction) -> Iterator[_Wanted]:
    data = tx.data
    if data[:4] in (_TRANSFER, _APPROVE) and len(data) >= 68:
        yield _hex("address", str(Address(data[16:36])))
        yield from _amount(int.from_bytes(data[36:68], "big"), None)
    if tx.to is not None:
        yield _hex("address", str(tx.to))
    if tx.value_wei:
        yield from _amount(tx.value_wei, 18)


def _of_typed(data: TypedData) -> Iterator[_Wanted]:
    contract = data.domain.get("verifyingContract")
    for name, type_, value in _leaves(data, data.primary_type, data.message, MOST * 4):
        if type_ == "address" and isinstance(value, str) and value.strip("0x"):
            yield _hex("address", value)
        elif type_.startswith("uint") and any(n in name.lower() for n in _AMOUNT_NAMES):
            try:
                yield from _amount(int(str(value), 0), None)
            except ValueError:
                continue
    if isinstance(contract, str):
        yield _hex("address", contract)


def _leaves(data: TypedData, name: str, value: Any, most: int) -> Iterator[tuple[str, str, Any]]:
    """The first leaves of a message, depth first."""
    stack = [(m.name, m.type, value.get(m.name)) for m in reversed(data.types.get(name, ()))]
    while stack and most:
        field, type_, item = stack.pop()
        if type_.endswith("]"):
            inner = type_[: type_.rindex("[")]
            stack += [(field, inner, part) for part in reversed(item if isinstance(item, list | tuple) else ())][-most:]
        elif base_type(type_) in data.types and isinstance(item, dict):
            stack += [(m.name, m.type, item.get(m.name)) for m in reversed(data.types[type_])]
        else:
            most -= 1
            yield field, type_, item


def _hex(kind: str, text: str) -> _Wanted:
    return _Wanted(kind, text, (text.removeprefix("0x").lower(),))


def _amount(value: int, decimals: int | None) -> Iterator[_Wanted]:
    """An amount as devices write it: exact, with or without separators; with unknown decimals, any that they may be."""
    spellings = dict.fromkeys(
        s for d in ((decimals,) if decimals is not None else (0, 6, 8, 18)) for s in _numbers(value, d)
    )
    yield _Wanted("amount", next(iter(spellings)), tuple(spellings))


def _numbers(value: int, decimals: int) -> tuple[str, str]:
    whole, part = divmod(value, 10**decimals)
    fraction = f".{part:0{decimals}d}".rstrip("0").rstrip(".") if decimals else ""
    return f"{whole}{fraction}", f"{whole:,}{fraction}"


_Spot = tuple[int, int, int]
"""Screen, line, column: one character. Plain, because there are many."""


def _flat(screens: Sequence[Screen]) -> tuple[str, list[_Spot]]:
    """All characters of the screens in order, without spaces and without the label that repeats on a value's next page."""
    text: list[str] = []
    spots: list[_Spot] = []
    for number, screen in enumerate(screens):
        if screen.behind:
            continue
        skip = 1 if screen.lines and _CONTINUED.search(screen.lines[0]) else 0
        if not skip:
            text.append("\n")  # values of two screens do not run into each other
            spots.append((number, 0, 0))
        for line_number, line in enumerate(screen.lines[skip:], skip):
            columns: Iterable[int] = range(len(line))
            if " " in line or "\n" in line:
                columns = [i for i in columns if not line[i].isspace()]
                line = "".join(line.split())
            text.append(line)
            spots += [(number, line_number, i) for i in columns]
    text.append("\n")
    spots.append((len(screens), 0, 0))
    return "".join(text), spots


def _find(value: _Wanted, text: str, lower: str) -> tuple[int, int] | None:
    for spelling in value.spellings:
        at = -1
        while (at := (lower if value.kind != "amount" else text).find(spelling, at + 1)) >= 0:
            end = at + len(spelling)
            if value.kind != "amount" or _whole(text, at, end):
                return at, end
    return None


def _whole(text: str, start: int, end: int) -> bool:
    """The number stands alone, before a unit or at a screen's end: no part of a longer one, nor a page's "2 of 4"."""
    before, after = text[start - 1 : start], text[end : end + 1]
    ends = after.isalpha() or after in ("\n", "?")
    return not (before.isdigit() or before in (".", ",")) and ends and not text.startswith("of", end)


def _places(spots: Sequence[_Spot]) -> tuple[Place, ...]:
    """Runs of characters that stand side by side."""
    out: list[list[int]] = []
    for screen, line, column in spots:
        if out and out[-1][:2] == [screen, line] and out[-1][3] == column:
            out[-1][3] = column + 1
        else:
            out.append([screen, line, column, column + 1])
    return tuple(Place(*run) for run in out)


# -- following ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Following:
    """Where the device is in its prompt, as far as its own events tell."""

    index: int | None = None
    """Index into the prompt's screens; None before it asks and after it answered."""
    announced: int = 0
    """Screens the device said it waits on."""
    cannot: str = ""
    """Why it cannot be followed further, for the user; empty while it can."""


LEDGER_PAGES: Final = "A Ledger does not tell which page it shows: turn the pages here as you turn them there."
MORE_PAGES: Final = (
    "The device asked to look more often than predicted: it may have gone back, or it shows something else."
)
UNKNOWN_PAGES: Final = "Nobody recorded what this device shows, so its pages cannot be followed."


def follow(prompt: Prompt, before: Following, event: ProgressEvent) -> Following:
    """The state after one event. A Trezor announces every screen; a Ledger only that its review began and ended."""
    if event.kind == "done":
        return Following(None, before.announced)
    if event.kind != "button":
        return before
    announced = before.announced + 1
    shown = [i for i, s in enumerate(prompt.screens) if not s.behind]
    if not shown or not prompt.known:
        return Following(None, announced, UNKNOWN_PAGES)
    if prompt.model.startswith("ledger-"):
        return Following(shown[0], announced, LEDGER_PAGES if len(shown) > 1 else "")
    if announced > len(shown):
        return Following(shown[-1], announced, MORE_PAGES)
    return Following(shown[announced - 1], announced, before.cannot)
