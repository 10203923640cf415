"""EIP-712 inside the simulated Ledger: definitions and values in, hashes and pages out.

Works from the bytes received alone and hashes by itself, so that it checks what a host sends. Filters and tokens
count only with Ledger's own signature, as on a real device. Source: app-ethereum 1.22.0, `sign_message_eip712`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from coincurve import PublicKey

from app.address import Address, keccak256
from devices.ledger.chains import UNKNOWN_TICKER
from devices.ledger.descriptors import LEDGER_KEY, Token
from devices.ledger.formats import (
    SHOWN_INT_BITS,
    date_text,
    network_name_full,
    token_amount,
)
from devices.ledger.prompt import hash_pairs, typed_review
from devices.ledger.review import Pair, Review
from devices.ledger.transactions import blind_refusal

_MAGIC: Final = {"info": 183, "token": 11, "amount": 22, "datetime": 33, "raw": 72}
_FORMATS: Final = {0xFF: "raw", 0xFE: "amount", 0xFD: "token", 0xFC: "datetime"}
_NAMES: Final = {1: "int", 2: "uint", 3: "address", 4: "bool", 5: "string", 6: "bytes", 7: "bytes"}
_BUFFER: Final = 379
_ORDER: Final = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
MAX_ASSETS: Final = 5


class Refused(Exception):
    """The app answers with an error word; `lines` is the page it draws, if any."""

    def __init__(self, word: int, lines: tuple[str, ...] = ()) -> None:
        super().__init__(f"{word:04x}")
        self.word = word
        self.lines = lines


def ledger_signed(message: bytes, signature: bytes) -> bool:
    """Whether Ledger's key signed SHA-256 of `message`; the signature is DER."""
    try:
        r_size = signature[3]
        r = int.from_bytes(signature[4 : 4 + r_size], "big")
        s = int.from_bytes(signature[6 + r_size :], "big")
        if not (0 < r < _ORDER and 0 < s < _ORDER) or signature[0] != 0x30:
            return False
        s = min(s, _ORDER - s)  # the library below takes only the low form
        return bool(PublicKey(LEDGER_KEY).verify(_der(r, s), message))
    except (IndexError, ValueError):
        return False


def _der(r: int, s: int) -> bytes:
    def number(n: int) -> bytes:
        raw = n.to_bytes((n.bit_length() + 8) // 8, "big")
        return b"\x02" + bytes([len(raw)]) + raw

    body = number(r) + number(s)
    return b"\x30" + bytes([len(body)]) + body


@dataclass(slots=True)
class Assets:
    """The tokens provided since the last reset, in five numbered places."""

    places: list[Token | None] = field(default_factory=lambda: [None] * MAX_ASSETS)
    current: int = 0

    def add(self, token: Token) -> int:
        at = self.current
        self.places[at] = token
        self.current = (at + 1) % MAX_ASSETS
        return at

    def index_of(self, address: bytes) -> int | None:
        return next((i for i, t in enumerate(self.places) if t is not None and t.address == address), None)

    def forget(self) -> None:
        self.places = [None] * MAX_ASSETS
        self.current = 0


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    kind: int
    size: int | None
    custom: str
    levels: tuple[int | None, ...]

    @property
    def type(self) -> str:
        base = self.custom or _NAMES[self.kind]
        if self.size is not None:
            base += str(self.size if self.kind == 6 else self.size * 8)
        return base + "".join("[]" if n is None else f"[{n}]" for n in self.levels)


@dataclass(frozen=True, slots=True)
class _Due:
    """What the app waits for: an array's size or a value, and its path."""

    field: _Field
    path: str
    level: int | None = None
    array: bool = False


Walk = Generator[_Due, Any, bytes]


class TypedMessage:
    """One EIP-712 message being received."""

    def __init__(self, screen: str, settings: Mapping[str, bool], assets: Assets) -> None:
        self._screen, self._settings, self._assets = screen, settings, assets
        self._structs: dict[str, list[_Field]] = {}
        self._last = ""
        self._root = ""
        self._walk: Walk | None = None
        self._due: _Due | None = None
        self._value = bytearray()
        self._left = 0
        self._pairs: list[Pair] = []
        self._begun = False
        self._broken = False
        self.full = False
        self._schema = b""
        self._chain = 0
        self._contract = bytes(20)
        self._count: int | None = None
        self._paths: set[str] = set()
        self._discarded: str | None = None
        self._pending: tuple[str, str, int | None] | None = None
        self._joins: dict[int, dict[str, Any]] = {}
        self.domain_hash = self.message_hash = b""

    @property
    def _raw(self) -> bool:
        return bool(self._settings.get("raw_messages"))

    # -- definitions ------------------------------------------------------------------------------
    def define(self, p2: int, data: bytes) -> None:
        if self._root:
            raise Refused(0x6A00)
        if p2 == 0x00:
            self._last = data.decode("utf-8", "replace")
            self._structs[self._last] = []
        elif p2 == 0xFF and self._last:
            self._structs[self._last].append(_parse_field(data))
        else:
            raise Refused(0x6B00 if p2 not in (0, 0xFF) else 0x6A80)

    def _type_hash(self, name: str) -> bytes:
        seen: set[str] = set()
        stack = [name]
        while stack:
            current = stack.pop()
            if current in seen:
                continue
            seen.add(current)
            if current not in self._structs:
                raise Refused(0x6A80)
            stack += [f.custom for f in self._structs[current] if f.custom]
        seen.discard(name)
        return keccak256("".join(self._one_type(t) for t in (name, *sorted(seen))).encode())

    def _one_type(self, name: str) -> str:
        return f"{name}({','.join(f'{f.type} {f.name}' for f in self._structs[name])})"

    # -- values -----------------------------------------------------------------------------------
    def root(self, data: bytes) -> None:
        name = data.decode("utf-8", "replace")
        if name not in self._structs:
            raise Refused(0x6A80)
        if name == self._root or (name == "EIP712Domain") == bool(self._root):
            raise Refused(0x6A00)
        self._root = name
        self._walk = self._struct(name, "")
        self._advance(None)
        if not self.full and (self._raw or self._screen != "nano"):
            self._begin()
            self._pairs.append(Pair("Review struct", name))
        if name != "EIP712Domain" and self.full and self._chain != 1:
            self._pairs.append(Pair("Network", network_name_full(self._chain)))

    def array(self, data: bytes) -> None:
        due = self._due
        if len(data) != 1 or due is None or not due.array or (due.level is not None and due.level != data[0]):
            raise Refused(0x6A80)
        self._advance(data[0])

    def piece(self, data: bytes, *, more: bool) -> None:
        """A piece of a value; the first begins with the length of all."""
        due = self._due
        if due is None or due.array:
            raise Refused(0x6A80)
        if not self._left and not self._value:
            if len(data) < 2:
                raise Refused(0x6A80)
            self._left, data = int.from_bytes(data[:2], "big"), data[2:]
        if len(data) > self._left:
            raise Refused(0x6A80)
        self._value += data
        self._left -= len(data)
        if bool(self._left) != more or (more and due.field.kind not in (5, 7)):
            raise Refused(0x6A80)
        if not more:
            raw = bytes(self._value)
            self._value.clear()
            self._take(due, raw)

    def _take(self, due: _Due, raw: bytes) -> None:
        encoded = _encode(due.field, raw)
        self._show(due, raw)
        if self._root == "EIP712Domain":
            if due.field.name == "chainId":
                self._chain = int.from_bytes(raw[:8], "big")
            elif due.field.name == "verifyingContract":
                self._contract = raw[:20].ljust(20, b"\0")
        self._advance(encoded)

    def _advance(self, value: Any) -> None:
        assert self._walk is not None
        try:
            self._due = self._walk.send(value)
        except StopIteration as end:
            self._due = None
            if self._root == "EIP712Domain":
                self.domain_hash = end.value
            else:
                self.message_hash = end.value

    def _struct(self, name: str, prefix: str) -> Walk:
        parts = [self._type_hash(name)]
        fields = self._structs.get(name)
        if not fields:
            self._broken = True
        for member in fields or ():
            path = f"{prefix}.{member.name}" if prefix else member.name
            parts.append((yield from self._member(member, member.levels, path)))
        return keccak256(b"".join(parts))

    def _member(self, member: _Field, levels: tuple[int | None, ...], path: str) -> Walk:
        if levels:
            size = yield _Due(member, path, levels[-1], array=True)
            parts = []
            for _ in range(size):
                parts.append((yield from self._member(member, levels[:-1], path + ".[]")))
            return keccak256(b"".join(parts))
        if member.custom:
            return (yield from self._struct(member.custom, path))
        encoded: bytes = yield _Due(member, path)
        return encoded

    # -- what is shown ----------------------------------------------------------------------------
    def _begin(self) -> None:
        if self._begun:
            return
        self._begun = True
        if not self.full and not self._settings.get("blind_signing") and not self._raw:
            page = blind_refusal(self._screen)
            raise Refused(page.status, page.lines)

    def _show(self, due: _Due, raw: bytes) -> None:
        pending, self._pending = self._pending, None
        if not self.full:
            if self._raw or self._screen != "nano" or self._root == "EIP712Domain":
                self._begin()
                self._pairs.append(Pair(due.field.name, _shown(due.field, raw)))
            return
        if pending is None:
            return
        kind, label, coin = pending
        if kind == "raw":
            self._pairs.append(Pair(label or due.field.name, _shown(due.field, raw)))
        elif kind == "datetime":
            size = due.field.size or 32
            whole = len(raw) >= size and set(raw) == {0xFF}
            text = "Unlimited" if whole else date_text(int.from_bytes(raw[:8], "big"))
            if text is None:
                raise Refused(0x6A00)
            self._pairs.append(Pair(label or due.field.name, text))
        else:
            assert coin is not None
            self._join(kind, label, coin, raw)

    def _join(self, kind: str, label: str, coin: int, raw: bytes) -> None:
        token = self._assets.places[coin]
        if token is None and self._assets.current == coin:
            self._assets.current = (coin + 1) % MAX_ASSETS
        join = self._joins.setdefault(coin, {})
        if kind == "token":
            if token is not None and token.address != raw:
                raise Refused(0x6A00)
            join["token"] = True
        else:
            join["raw"], join["label"] = raw, label
        if "token" in join and "raw" in join:
            value: bytes = join["raw"]
            text = token_amount(
                int.from_bytes(value, "big"),
                token.decimals if token else 0,
                token.ticker if token else UNKNOWN_TICKER,
                unlimited=len(value) == 32 and set(value) == {0xFF},
                room=380,
            )
            if text is None:
                raise Refused(0x6A00)
            self._pairs.append(Pair(join["label"], text))
            del self._joins[coin]

    # -- filters ----------------------------------------------------------------------------------
    def filter(self, p1: int, p2: int, data: bytes) -> None:
        if p2 == 0x00:
            if not self._raw:
                self.full = True
                self._schema = self._schema_hash()
            self._assets.forget()
        elif not self.full:
            return
        elif p2 == 0x01:
            self._discarded = data[1 : 1 + data[0]].decode("utf-8", "replace")
        elif p2 == 0x0F:
            self._info(data)
        elif p2 in _FORMATS:
            self._field_filter(_FORMATS[p2], data, discarded=p1 == 0x01)
        else:
            raise Refused(0x6B00)

    def _schema_hash(self) -> bytes:
        structs = (
            f'"{name}":[' + ",".join(f'{{"name":"{f.name}","type":"{f.type}"}}' for f in fields) + "]"
            for name, fields in self._structs.items()
        )
        return hashlib.sha224(("{" + ",".join(structs) + "}").encode()).digest()

    def _signed(self, magic: str, *parts: bytes) -> bytes:
        head = bytes([_MAGIC[magic]]) + self._chain.to_bytes(8, "big") + self._contract + self._schema
        return head + b"".join(parts)

    def _info(self, data: bytes) -> None:
        if self._root != "EIP712Domain":
            raise Refused(0x6980)
        name, rest = _counted(data)
        count = rest[0]
        signature, end = _counted(rest[1:])
        if end or not ledger_signed(self._signed("info", bytes([count]), name), signature):
            raise Refused(0x6A00)
        self._count = count
        if not self._raw:
            self._begin()
            self._pairs.append(Pair("Contract", name.decode("utf-8", "replace")))

    def _field_filter(self, kind: str, data: bytes, *, discarded: bool) -> None:
        if not self._root or self._root == "EIP712Domain":
            raise Refused(0x6980)
        label, rest = (b"", data) if kind == "token" else _counted(data)
        coin: int | None = None
        if kind in ("token", "amount"):
            coin, rest = rest[0], rest[1:]
        signature, end = _counted(rest)
        path, self._discarded = (self._discarded if discarded else self._path()), None
        if path is None or end:
            raise Refused(0x6A00)
        extra = bytes([coin]) if coin is not None else b""
        if not ledger_signed(self._signed(kind, path.encode(), label, extra), signature):
            raise Refused(0x6A00)
        if self._count is None or (path not in self._paths and len(self._paths) >= self._count):
            raise Refused(0x6A80)
        self._paths.add(path)
        if discarded and kind == "raw":
            return
        wanted = {"token": "address", "amount": "uint", "datetime": "uint"}.get(kind)
        if wanted is not None and (self._due is None or _NAMES.get(self._due.field.kind) != wanted):
            raise Refused(0x6A00)
        if kind == "amount" and coin == 255:
            coin = self._assets.index_of(self._contract)
            if coin is None or not label:
                raise Refused(0x6A00)
            self._joins.setdefault(coin, {})["token"] = True
        if coin is not None and coin >= MAX_ASSETS:
            raise Refused(0x6A00)
        self._pending = (kind, label[:25].decode() if kind == "amount" else label.decode("utf-8", "replace"), coin)

    def _path(self) -> str | None:
        return self._due.path if self._due is not None and not self._due.array else None

    # -- the end ----------------------------------------------------------------------------------
    def review(self) -> Review:
        """The review once everything came. Raises Refused."""
        if self._broken or not self.domain_hash or not self.message_hash or self._due is not None:
            raise Refused(0x6A80)
        if self.full and (self._count is None or len(self._paths) != self._count):
            raise Refused(0x6A88)
        pairs = list(self._pairs)
        ends = hash_pairs(self.domain_hash, self.message_hash)
        if self._settings.get("tx_hash"):
            pairs += ends
        elif self._screen == "nano" and not self._raw and not self.full:
            self._begin()
            pairs.append(ends[1])
        return typed_review(pairs, self._screen, self._settings, clear=self.full)


def _counted(data: bytes) -> tuple[bytes, bytes]:
    if not data or len(data) < 1 + data[0]:
        raise Refused(0x6A00)
    return data[1 : 1 + data[0]], data[1 + data[0] :]


def _parse_field(data: bytes) -> _Field:
    try:
        described, at = data[0], 1
        kind, custom, size = described & 0x0F, "", None
        if described & 0x40:
            if kind == 0:
                raise Refused(0x6A80)
            size, at = data[at], at + 1
        elif kind == 0:
            custom, at = data[at + 1 : at + 1 + data[at]].decode(), at + 1 + data[at]
        levels: list[int | None] = []
        if described & 0x80:
            count, at = data[at], at + 1
            for _ in range(count):
                fixed, at = data[at], at + 1
                if fixed:
                    levels.append(data[at])
                    at += 1
                else:
                    levels.append(None)
        name = data[at + 1 : at + 1 + data[at]].decode()
        if at + 1 + data[at] != len(data) or (kind != 0 and kind not in _NAMES):
            raise Refused(0x6A80)
    except (IndexError, UnicodeDecodeError):
        raise Refused(0x6A80) from None
    return _Field(name, kind, size, custom, tuple(levels))


def _encode(member: _Field, raw: bytes) -> bytes:
    if member.kind in (5, 7):
        return keccak256(raw)
    wanted = {3: 20, 4: 1}.get(member.kind)
    if len(raw) > 32 or (wanted is not None and len(raw) != wanted) or (member.kind == 1 and not raw):
        raise Refused(0x6A80)
    if member.kind == 6:
        return raw.ljust(32, b"\0")
    negative = member.kind == 1 and len(raw) == member.size and raw[0] & 0x80
    return raw.rjust(32, b"\xff" if negative else b"\0")


def _shown(member: _Field, raw: bytes) -> str:
    if member.kind == 5:
        return raw.decode("utf-8", "ignore") if len(raw) <= _BUFFER else _long(raw)
    if member.kind == 3:
        return str(Address(raw))
    if member.kind == 4:
        return "true" if raw[0] else "false"
    if member.kind in (6, 7):
        text = "0x" + raw.hex().upper()
        return text if len(text) <= _BUFFER else text[: _BUFFER - 3] + "..."
    if member.kind == 1:
        bits = (member.size or 0) * 8
        if bits not in SHOWN_INT_BITS:
            raise Refused(0x6A80)
        return str(int.from_bytes(raw, "big", signed=len(raw) * 8 == bits))
    return str(int.from_bytes(raw, "big"))


def _long(raw: bytes) -> str:
    before_last = 253 + (len(raw) - 254) // 255 * 255
    cut = raw[:_BUFFER] if before_last >= _BUFFER else raw[: _BUFFER - 3] + b"..."
    return cut.decode("utf-8", "ignore")
