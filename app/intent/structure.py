"""Calldata that no ABI names: how they are probably built, which addresses they hold, and calls that hide in them.

All of it is a guess by the shape of the bytes (Solidity ABI specification, "Formal specification of the encoding": heads,
then tails in order), made in bounded time and never a reason to call anything safe. What it finds can only warn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from itertools import islice
from typing import Any, Final

from app.address import Address
from app.intent.abi import rules
from app.intent.abi.codec import AbiError, Decoded, decode_call
from app.intent.known import table
from app.intent.model import Field
from app.intent.tokens import bundled_addresses

MAX_BYTES: Final = 1 << 16
"""Of the calldata whose layout is looked for; real calls nobody can read are rarely longer."""
MAX_SCANNED: Final = 1 << 20
"""Of the calldata in which hidden calls are looked for."""
MAX_PARTS: Final = 1500
MAX_CALLS: Final = 40
_DEPTH: Final = 6
TRIES: Final = 500
"""How often a hidden call is looked at closely."""
_WIDTH: Final = 16
"""Words of one element of an array of structs."""
_NUMBERS: Final = 1 << 128
_MOVING: Final = frozenset(
    {
        "transferFrom", "safeTransferFrom", "safeBatchTransferFrom", "permit", "transferWithAuthorization",
        "receiveWithAuthorization", "setApprovalForAll", "permitTransferFrom", "burnFrom",
    }
)  # fmt: skip
"""Functions by which a contract takes from an account that allowed it once, or gets that permission; they name the account."""


@dataclass(frozen=True, slots=True)
class Part:
    """One value of the guessed layout. `kind`: address, number, word, text, bytes, list, struct."""

    kind: str
    value: Any
    """Address, int, bytes, str, or the parts of a list or struct."""
    at: int = 0
    """Byte of the calldata where it stands (of `bytes`: where its content starts)."""


@dataclass(frozen=True, slots=True)
class Held:
    """A call that the data may hold: at a place that fits a known function to the last bit."""

    target: Address | None
    """Which contract it is probably meant for; None = nothing says it."""
    data: bytes
    at: int


@dataclass(frozen=True, slots=True)
class Structure:
    """What the bytes of one call look like. `packed`: no layout of the ABI fits."""

    parts: tuple[Part, ...]
    packed: bool
    calls: tuple[Held, ...]
    rest: int
    """Bytes of the calldata after what was looked at."""
    named: tuple[Part, ...] = ()
    """Known addresses among bytes that have no layout."""


def read(
    calldata: bytes, chain_id: int, tries: list[int] | None = None, own: frozenset[bytes] = frozenset()
) -> Structure:
    """The guessed layout of a call; never raises.

    `tries`: how often a place is looked at closely, counted down. `own`: addresses of the user's, known besides the listed ones.
    """
    data = calldata[:MAX_BYTES]
    reader = _Reader(data)
    parts = reader.arguments(4)
    packed = parts is None
    calls = list(_calls_in(parts or (), None))
    covered = [range(c.at, c.at + len(c.data)) for c in calls]
    for hidden in _hidden(calldata[:MAX_SCANNED], chain_id, tries):
        if len(calls) >= MAX_CALLS:
            break
        if not any(hidden.at in span for span in covered):
            calls.append(hidden)
    loose = [(4, data[4:])] if packed else [(p.at, p.value) for p in _flat(parts or ()) if p.kind == "bytes"]
    named = tuple(islice(_named_in(loose, chain_id, own), _ROOM))
    left = max(len(calldata) - MAX_SCANNED, 0)
    return Structure(tuple(parts or ()), packed, tuple(calls[:MAX_CALLS]), left, named)


def _flat(parts: Sequence[Part]) -> Iterator[Part]:
    for part in parts:
        if part.kind in ("list", "struct"):
            yield from _flat(part.value)
        else:
            yield part


def hidden(data: bytes, chain_id: int, tries: list[int] | None = None) -> tuple[Held, ...]:
    """Calls that take or permit, anywhere in bytes that nothing else reads."""
    return tuple(islice(_hidden(bytes(4) + data[: MAX_SCANNED - 4], chain_id, tries), MAX_CALLS))


# -- the layout -----------------------------------------------------------------------------------
class _Reader:
    """Tries layouts on the bytes of one call; every try costs from one budget."""

    def __init__(self, data: bytes) -> None:
        self.data, self.left = data, MAX_PARTS * 4

    def word(self, at: int) -> int:
        return int.from_bytes(self.data[at : at + 32], "big")

    def arguments(self, start: int) -> tuple[Part, ...] | None:
        """The arguments from `start` to the end; None when the bytes are no words."""
        end = len(self.data)
        if end - start < 32:
            return None
        found = self.struct(start, end, 0)
        if found is not None:
            return found
        return None if (end - start) % 32 else self.words(start, end)

    def words(self, start: int, end: int) -> tuple[Part, ...]:
        return tuple(self.leaf(at) for at in range(start, min(end, start + 32 * MAX_PARTS), 32))

    def leaf(self, at: int) -> Part:
        word = self.data[at : at + 32]
        if not any(word[:12]) and any(word[12:16]) and any(word[16:28]) and word[12:32] != b"\xff" * 20:
            return Part("address", Address(word[12:]), at)
        text = word.rstrip(b"\0")
        if len(text) >= 4 and len(text) < 32 and all(32 <= c < 127 for c in text):
            return Part("text", text.decode(), at)
        value = int.from_bytes(word, "big")
        small = value < _NUMBERS or value >= (1 << 256) - _NUMBERS
        return Part("number", value, at) if small else Part("word", word, at)

    def struct(self, start: int, end: int, depth: int) -> tuple[Part, ...] | None:
        """Heads and tails between two places; None unless every tail is one that an encoder would have written."""
        size = (end - start) // 32
        heads = size
        for i in range(min(size, 200)):
            if i >= heads:
                break
            offset = self.word(start + 32 * i)
            # The first offset says where the heads end.
            if offset % 32 == 0 and 32 * (i + 1) <= offset <= 32 * (size - 1):
                found = self.tails(start, end, offset // 32, depth)
                if found is not None:
                    return found
                self.left -= 4
                if self.left < 0:
                    return None
        return None

    def tails(self, start: int, end: int, heads: int, depth: int) -> tuple[Part, ...] | None:
        """With so many heads: which of them are offsets, and what stands where they point; None when it does not come out."""
        if depth > _DEPTH or self.left < 0:
            return None
        self.left -= heads // 16
        offsets: dict[int, int] = {}
        last = 0
        for i in range(heads):
            offset = self.word(start + 32 * i)
            first = not offsets
            if offset % 32 == 0 and (offset == 32 * heads if first else last < offset) and start + offset + 32 <= end:
                offsets[i] = last = offset
        if not offsets:
            return None
        places = [*offsets.values(), end - start]
        tails: dict[int, Part] = {}
        for place, (i, offset) in enumerate(offsets.items()):
            part = self.tail(start + offset, start + places[place + 1], depth + 1, last=place == len(offsets) - 1)
            if part is None:
                return None
            tails[i] = part
        return tuple(tails.get(i) or self.leaf(start + 32 * i) for i in range(heads))

    def tail(self, start: int, end: int, depth: int, *, last: bool) -> Part | None:
        """Bytes or text, a list, or a struct that fills the place exactly; the last one may be followed by something else."""
        self.left -= 1
        if depth > _DEPTH or self.left < 0 or end - start < 32:
            return None
        count, room = self.word(start), end - start - 32
        padded = (count + 31) // 32 * 32
        clean = not any(self.data[start + 32 + count : start + 32 + padded])
        if padded == room and clean:
            return self.content(start + 32, count)
        if 0 < count <= room // 32:
            found = self.tails(start + 32, end, count, depth)
            if found is not None and all(p.kind in ("bytes", "text", "list", "struct") for p in found):
                return Part("list", found, start)
        inner = self.struct(start, end, depth) if depth < _DEPTH else None
        if inner is not None:
            return Part("struct", inner, start)
        if count and room and room % (32 * count) == 0 and room // (32 * count) <= _WIDTH:
            return Part("list", self.elements(start + 32, count, room // (32 * count)), start)
        if last and 0 < padded <= room and clean:
            return self.content(start + 32, count)
        return Part("list", (), start) if not count and not room else None

    def elements(self, start: int, count: int, width: int) -> tuple[Part, ...]:
        shown = min(count, max(self.left, 1) // width + 1)
        self.left -= shown * width
        rows = (self.words(start + 32 * width * i, start + 32 * width * (i + 1)) for i in range(shown))
        return tuple(row[0] if width == 1 else Part("struct", row, start) for row in rows)

    def content(self, start: int, count: int) -> Part:
        raw = self.data[start : start + count]
        if count == 20 and any(raw[:4]) and any(raw[16:]):
            return Part("address", Address(raw), start)
        try:
            text = raw.decode()
        except UnicodeDecodeError:
            return Part("bytes", raw, start)
        plain = len(text) >= 3 and all(c.isprintable() or c in "\r\n\t" for c in text)
        return Part("text", text, start) if plain else Part("bytes", raw, start)


# -- calls in the layout --------------------------------------------------------------------------
def _fits(data: bytes, *, exact: bool = True) -> Decoded | None:
    """The arguments of a known function that these bytes encode as an encoder would; None when they do not."""
    known = rules.lookup(data[:4])
    if known is None or not known.function.inputs:
        return None
    try:
        arguments = decode_call(known.function, data)
    except AbiError:
        return None
    return arguments if arguments.clean and (arguments.rest < 32 or not exact) else None


def _calls_in(parts: Sequence[Part], around: Address | None) -> Iterator[Held]:
    """Byte strings that are whole calls of known functions, with the address that stands beside them."""
    lists = [p for p in parts if p.kind == "list"]
    for i, part in enumerate(parts):
        if part.kind in ("bytes", "text"):
            raw = part.value if part.kind == "bytes" else b""
            beside = _beside(parts, i) or around
            if _fits(raw) is not None:
                yield Held(beside, raw, part.at)
            elif len(raw) >= 96:
                # Bytes that are themselves an encoding, with or without a function's name in front.
                for start in (0, 4):
                    inner = _Reader(raw).struct(start, len(raw), 2) if (len(raw) - start) % 32 == 0 else None
                    if inner is not None:
                        yield from (Held(h.target, h.data, part.at + h.at) for h in _calls_in(inner, beside))
        elif part.kind == "struct":
            yield from _calls_in(part.value, _beside(parts, i) or around)
        elif part.kind == "list":
            sides = [s for s in lists if len(s.value) == len(part.value) and all(p.kind == "address" for p in s.value)]
            for place, item in enumerate(part.value):
                target = sides[0].value[place].value if sides and sides[0] is not part else _beside(parts, i) or around
                yield from _calls_in((item,), target)


def _beside(parts: Sequence[Part], i: int) -> Address | None:
    """The nearest address before a part, else after it: (target, value, data) in any order."""
    around = (*reversed(parts[:i]), *parts[i + 1 :])
    return next((p.value for p in around if p.kind == "address"), None)


@lru_cache(1)
def _moving() -> tuple[bytes, ...]:
    kinds = ("send", "permit", "approve-all", "burn")
    return tuple(s for s in rules.named(_MOVING) if (known := rules.lookup(s)) is not None and known.kind in kinds)


def _hidden(data: bytes, chain_id: int, tries: list[int] | None) -> Iterator[Held]:
    """Calls that take or permit, at any byte: packed streams hide them from every layout."""
    left = [TRIES] if tries is None else tries
    for wanted in _moving():
        # All of them begin with an address or an offset.
        start = wanted + bytes(12)
        at = data.find(start, 4)
        while at >= 0 and left[0] > 0:
            left[0] -= 1
            arguments = _fits(data[at : at + 8192], exact=False)
            people = [v for v in (arguments or {}).values() if isinstance(v, Address)]
            if arguments is not None and people and all(any(p[:4]) and any(p[16:]) for p in people):
                whole = len(data[at : at + 8192]) - arguments.rest
                yield Held(_before(data, at, chain_id), data[at : at + whole], at)
            at = data.find(start, at + 1)


def _before(data: bytes, at: int, chain_id: int) -> Address | None:
    """The contract that stands before a packed call: as in MultiSend (to, value, length, data), or a token just before it."""
    if at >= 88 and 4 <= int.from_bytes(data[at - 32 : at], "big") <= len(data) - at and any(data[at - 84 : at - 72]):
        return Address(data[at - 84 : at - 64])
    just = data[at - 20 : at]
    return Address(just) if just in bundled_addresses(chain_id) else None


def _named_in(loose: Sequence[tuple[int, bytes]], chain_id: int, own: frozenset[bytes]) -> Iterator[Part]:
    """Known addresses anywhere in bytes that have no layout, each once; within the first 20,000 of them."""
    tokens, contracts = bundled_addresses(chain_id), table()
    seen: set[bytes] = set()
    left = 20_000
    for start, data in loose:
        for at in range(min(len(data) - 19, left)):
            some = data[at : at + 20]
            if (some in tokens or some in contracts or some in own) and some not in seen and any(some[:4]):
                seen.add(some)
                yield Part("address", Address(some), start + at)
        left -= min(len(data), left)


# -- for people -----------------------------------------------------------------------------------
_SEEMS: Final[Mapping[str, str]] = {
    "address": "looks like an address", "number": "looks like a number", "word": "32 bytes, perhaps a hash",
    "text": "looks like text", "bytes": "looks like bytes", "list": "looks like a list",
    "time": "looks like a time",
}  # fmt: skip
_ROOM: Final = 60
_TIMES: Final = (1_500_000_000, 2_200_000_000)
"""Seconds between 2017 and 2039: amounts rarely fall between."""


def fields(found: Structure, name_of: Any) -> tuple[Field, ...]:
    """The parts by their place, each with what it seems to be; `name_of` writes an address."""
    out: list[Field] = []
    _told(found.parts, "", out, name_of)
    for part in found.named:
        note = f"a known address among the bytes, at byte {part.at}"
        out.append(Field("Inside", name_of(part.value), str(part.value), note=note))
    if len(out) > _ROOM:
        del out[_ROOM:]
        out.append(Field("…", "more parts than are shown here"))
    return tuple(out)


def _told(parts: Sequence[Part], place: str, out: list[Field], name_of: Any) -> None:
    for i, part in enumerate(parts):
        if len(out) > _ROOM:
            return
        where = f"{place}{i + 1}"
        if part.kind in ("list", "struct") and part.value:
            _told(part.value, where + ".", out, name_of)
            continue
        raw: Any = part.value
        seems = part.kind
        if part.kind == "address":
            text, raw = name_of(raw), str(raw)
        elif part.kind in ("bytes", "word"):
            raw = "0x" + raw[:1000].hex() + ("…" if len(raw) > 1000 else "")
            text = raw if len(raw) <= 200 else f"{raw[:120]}… ({len(part.value):,} bytes)"
        elif part.kind == "number" and _TIMES[0] < raw < _TIMES[1]:
            text, raw, seems = (
                datetime.fromtimestamp(raw, UTC).strftime(f"{raw} (%Y-%m-%d %H:%M UTC)"),
                str(raw),
                "time",
            )
        elif part.kind == "number":
            number = raw if raw < _NUMBERS else raw - (1 << 256)
            text, raw = ("the largest number" if number == -1 else str(number)), str(part.value)
        elif part.kind == "list":
            text, raw = "empty", None
        else:
            text = raw = raw[:1000]
        out.append(Field(f"Part {where}", text, raw, note=f"{_SEEMS[seems]}; a guess by its shape alone"))
