"""EIP-712 messages as the app wants them: definitions, then values, with Ledger's filters where they exist.

`steps` yields everything to be sent, in order, as small records; the client turns them into APDUs and the prompt
prediction into pages. Source: app-ethereum 1.22.0 (`sign_message_eip712`), its reference client and `facts`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.address import Address
from app.eip712 import Member, TypedData, TypedDataError, read_address, read_bool, read_bytes, read_int
from devices.ledger.chains import UNKNOWN_TICKER
from devices.ledger.descriptors import Filter, FilterSet, Token, filters, token
from devices.ledger.formats import date_text, network_name_full, token_amount, typed_value
from devices.ledger.review import Pair

_LEVEL: Final = re.compile(r"\[([0-9]*)\]")
_KINDS: Final = {"int": 1, "uint": 2, "address": 3, "bool": 4, "string": 5, "bytes": 7}
MAX_ASSETS: Final = 5
IN_DOMAIN: Final = 255
MAX_FILTERS: Final = 50
MAX_DEPTH: Final = 16
"""Structs within structs that the app follows."""


class NotInFull(ValueError):
    """The app cannot take this message field by field; by hashes is the only way."""


class NoClearSigning(Exception):
    """The bundled filters do not fit this message after all."""


@dataclass(frozen=True, slots=True)
class DefineStruct:
    name: str


@dataclass(frozen=True, slots=True)
class DefineField:
    member: Member


@dataclass(frozen=True, slots=True)
class Activate:
    """Filtering on: no data."""


@dataclass(frozen=True, slots=True)
class Root:
    name: str


@dataclass(frozen=True, slots=True)
class Info:
    filters: FilterSet


@dataclass(frozen=True, slots=True)
class Array:
    size: int


@dataclass(frozen=True, slots=True)
class ProvideToken:
    token: Token


@dataclass(frozen=True, slots=True)
class SendFilter:
    filter: Filter
    discarded: bool = False


@dataclass(frozen=True, slots=True)
class Value:
    """One leaf: `path` as filters write it, `raw` the bytes sent, `value` as the asker gave it."""

    path: str
    name: str
    type: str
    value: Any
    raw: bytes


Step = DefineStruct | DefineField | Activate | Root | Info | Array | ProvideToken | SendFilter | Value


def split_type(type_: str) -> tuple[str, int | None, tuple[int | None, ...]]:
    """`uint8[2][]` → ("uint", 1, (2, None)): the bare type, its size in bytes and its array levels."""
    base = type_.split("[", 1)[0]
    levels = tuple(int(n) if n else None for n in _LEVEL.findall(type_[len(base) :]))
    match = re.fullmatch(r"(u?int|bytes)([0-9]+)", base)
    if match is None:
        return base, None, levels
    size = int(match[2])
    return match[1], size if match[1] == "bytes" else size // 8, levels


def field_definition(member: Member, custom: bool) -> bytes:
    """The data of E0 1A P2 FF."""
    base, size, levels = split_type(member.type)
    kind = 0 if custom else 6 if base == "bytes" and size is not None else _KINDS[base]
    out = bytearray([kind | (0x80 if levels else 0) | (0x40 if size is not None and not custom else 0)])
    if custom:
        name = member.type.split("[", 1)[0].encode()
        out += bytes([len(name)]) + name
    elif size is not None:
        out.append(size)
    if levels:
        out.append(len(levels))
        for level in levels:
            out += b"\0" if level is None else bytes([1, level])
    key = member.name.encode()
    return bytes(out) + bytes([len(key)]) + key


def encode_leaf(type_: str, value: Any) -> bytes:
    """The bytes of one value on the wire: numbers without leading zeros, the rest as it is."""
    if type_ == "string":
        return str(value).encode()
    if type_ == "bool":
        return bytes([read_bool(value, "value")])
    if type_ == "address":
        return bytes(read_address(value, "value"))
    if type_.startswith("bytes"):
        return read_bytes(value, "value")
    number = read_int(value, "value")
    if number < 0:
        size = int(type_[3:] or 256) // 8
        return number.to_bytes(size, "big", signed=True)
    return number.to_bytes(max(1, (number.bit_length() + 7) // 8), "big")


def check_sendable(data: TypedData) -> None:
    """Raise NotInFull when the app has no way to take this message field by field."""
    if data.primary_type == "EIP712Domain":
        raise NotInFull("a message that is only its domain cannot be sent field by field")
    for name, members in data.types.items():
        if len(name.encode()) > 255:
            raise NotInFull("a type's name is longer than 255 bytes")
        for member in members:
            base, _, levels = split_type(member.type)
            if base == "int" and "int[" in member.type + "[" and member.type.split("[")[0] == "int":
                raise NotInFull(f"{name}.{member.name}: a bare int is not known to the app")
            if any(level is not None and level > 255 for level in levels):
                raise NotInFull(f"{name}.{member.name}: an array of more than 255")
            if len(member.name.encode()) > 200:
                raise NotInFull(f"{name}.{member.name}: the name is too long")


def deepest(data: TypedData) -> int:
    """How many structs deep the message and its domain go."""

    def depth(type_: str, value: Any) -> int:
        if type_.endswith("]"):
            return max((depth(type_[: type_.rindex("[")], item) for item in value), default=0)
        members = data.types.get(type_)
        if members is None or not isinstance(value, Mapping):
            return 0
        return 1 + max((depth(m.type, value.get(m.name)) for m in members), default=0)

    return max(depth("EIP712Domain", data.domain), depth(data.primary_type, data.message))


def definitions(data: TypedData, order: tuple[str, ...] | None = None) -> Iterator[Step]:
    for name in order or tuple(data.types):
        yield DefineStruct(name)
        for member in data.types[name]:
            yield DefineField(member)


def leaves(data: TypedData, root: str, value: Mapping[str, Any]) -> Iterator[Array | Value]:
    """Arrays and values of one root struct, depth first. Arrays carry no path; Value.path ends them."""
    yield from (step for _, step in _leaves_with_paths(data, root, value))


def _leaves_with_paths(data: TypedData, root: str, value: Mapping[str, Any]) -> Iterator[tuple[str, Array | Value]]:
    def struct(name: str, item: Any, prefix: str) -> Iterator[tuple[str, Array | Value]]:
        if not isinstance(item, Mapping):
            raise NotInFull(f"{prefix or name} is no struct")
        for member in data.types[name]:
            where = f"{prefix}.{member.name}" if prefix else member.name
            yield from element(member, member.type, item.get(member.name), where)

    def element(member: Member, type_: str, item: Any, where: str) -> Iterator[tuple[str, Array | Value]]:
        if type_.endswith("]"):
            if not isinstance(item, list | tuple):
                raise NotInFull(f"{where} is no array")
            if len(item) > 255:
                raise NotInFull(f"{where} holds more than 255 elements")
            yield where + ".[]", Array(len(item))
            inner = type_[: type_.rindex("[")]
            for part in item:
                yield from element(member, inner, part, where + ".[]")
        elif type_ in data.types:
            yield from struct(type_, item, where)
        else:
            try:
                raw = encode_leaf(type_, item)
            except (TypedDataError, UnicodeEncodeError) as error:
                raise NotInFull(f"{where}: {error}") from None
            if len(raw) > 0xFFFF:
                raise NotInFull(f"{where} is longer than 65535 bytes")
            yield where, Value(where, member.name, type_, item, raw)

    yield from struct(root, value, "")


def plain_steps(data: TypedData) -> list[Step]:
    """Everything to send without filters. Raises NotInFull."""
    check_sendable(data)
    out: list[Step] = list(definitions(data))
    out.append(Root("EIP712Domain"))
    out.extend(leaves(data, "EIP712Domain", data.domain))
    out.append(Root(data.primary_type))
    out.extend(leaves(data, data.primary_type, data.message))
    return out


# -- with filters -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ClearPlan:
    """What to send so that the app shows the message in words, and the fields it will then show."""

    steps: tuple[Step, ...]
    pairs: tuple[Pair, ...]
    unseen: tuple[str, ...]
    """Paths of message fields that no page shows."""
    chain_id: int


TokenLookup = Callable[[int, Address], Token | None]


def clear_plan(data: TypedData, *, version: int = 2, lookup: TokenLookup = token) -> ClearPlan | None:
    """The plan with Ledger's filters, or None where there are none or they do not fit."""
    try:
        check_sendable(data)
        chain_id = read_int(data.domain.get("chainId"), "chainId")
        contract = read_address(data.domain.get("verifyingContract"), "verifyingContract")
        if not 0 < chain_id < 1 << 64:
            return None
        found = filters(data, chain_id, contract, version=version)
        return _Planner(data, found, chain_id, contract, lookup).plan() if found is not None else None
    except (TypedDataError, NotInFull, NoClearSigning):
        return None


class _Planner:
    """Builds the steps and follows what the app makes of them; NoClearSigning where it would refuse."""

    def __init__(
        self, data: TypedData, found: FilterSet, chain_id: int, contract: Address, lookup: TokenLookup
    ) -> None:
        self._data, self._filters, self._chain, self._contract = data, found, chain_id, contract
        self._lookup = lookup
        self._steps: list[Step] = []
        self._pairs: list[Pair] = []
        self._seen: set[str] = set()
        self._unseen: list[str] = []
        self._assets: list[Token | None] = [None] * MAX_ASSETS
        self._next = 0
        self._joins: dict[int, dict[str, Any]] = {}

    def plan(self) -> ClearPlan:
        data, found = self._data, self._filters
        if len(found.fields) > MAX_FILTERS:
            raise NoClearSigning
        self._steps += definitions(data, found.order)
        self._steps += [Activate(), Root("EIP712Domain"), *leaves(data, "EIP712Domain", data.domain), Info(found)]
        self._pairs.append(Pair("Contract", found.name))
        if self._chain != 1:
            self._pairs.append(Pair("Network", network_name_full(self._chain)))
        self._steps.append(Root(data.primary_type))
        for path, step in _leaves_with_paths(data, data.primary_type, data.message):
            if isinstance(step, Array):
                self._array(path, step)
            else:
                self._value(step)
        if self._seen != set(found.fields):
            raise NoClearSigning
        return ClearPlan(tuple(self._steps), tuple(self._pairs), tuple(dict.fromkeys(self._unseen)), self._chain)

    def _array(self, path: str, step: Array) -> None:
        self._steps.append(step)
        if step.size:
            return
        for field in self._filters.fields.values():
            if field.path == path or field.path.startswith(path + "."):
                if field.format != "raw":
                    raise NoClearSigning  # the app would apply the format to the field that follows
                self._steps.append(SendFilter(field, discarded=True))
                self._seen.add(field.path)

    def _value(self, step: Value) -> None:
        field = self._filters.fields.get(step.path)
        if field is None:
            self._steps.append(step)
            self._unseen.append(step.path)
            return
        self._seen.add(field.path)
        if field.coin is not None:
            self._provide(field, step)
        self._steps += [SendFilter(field), step]
        if field.format == "raw":
            self._show(field.label or step.name, typed_value(step.type, step.value), step)
        elif field.format == "datetime":
            self._show(field.label or step.name, self._date(step), step)
        elif field.format == "token":
            self._token(field, step)
        elif field.format == "amount":
            self._amount(field, step)
        else:
            raise NoClearSigning

    def _show(self, label: str, text: str | None, step: Value) -> None:
        if text is None:
            raise NoClearSigning
        self._pairs.append(Pair(label, text, compare=step.type == "address"))

    def _date(self, step: Value) -> str | None:
        if not step.type.startswith("uint"):
            raise NoClearSigning
        size = int(step.type[4:] or 256) // 8
        if len(step.raw) >= size and set(step.raw) == {0xFF}:
            return "Unlimited"
        return date_text(int.from_bytes(step.raw[:8], "big"))

    def _provide(self, field: Filter, step: Value) -> None:
        coin = field.coin
        assert coin is not None
        if coin == IN_DOMAIN:
            known = self._lookup(self._chain, self._contract)
            if known is None:
                raise NoClearSigning
            if known not in self._assets:
                self._push(known)
            return
        if coin >= MAX_ASSETS:
            raise NoClearSigning
        if self._assets[coin] is not None or self._next != coin:
            return
        address = step.value if field.format == "token" else self._token_of(coin)
        known = self._lookup(self._chain, read_address(address, "token")) if address is not None else None
        if known is not None:
            self._push(known)

    def _push(self, known: Token) -> None:
        self._steps.append(ProvideToken(known))
        self._assets[self._next] = known
        self._next = (self._next + 1) % MAX_ASSETS

    def _token_of(self, coin: int) -> Any:
        wanted = {f.path for f in self._filters.fields.values() if f.format == "token" and f.coin == coin}
        for step in leaves(self._data, self._data.primary_type, self._data.message):
            if isinstance(step, Value) and step.path in wanted:
                return step.value
        return None

    def _join(self, coin: int) -> dict[str, Any]:
        if self._assets[coin] is None and self._next == coin:
            self._next = (self._next + 1) % MAX_ASSETS
        return self._joins.setdefault(coin, {})

    def _token(self, field: Filter, step: Value) -> None:
        if step.type != "address" or field.coin is None or field.coin >= MAX_ASSETS:
            raise NoClearSigning
        known = self._assets[field.coin]
        if known is not None and known.address != step.raw:
            raise NoClearSigning
        if known is None:
            self._unseen.append(step.path)
        join = self._join(field.coin)
        join["token"] = True
        self._finish(field.coin)

    def _amount(self, field: Filter, step: Value) -> None:
        coin = field.coin
        if not step.type.startswith("uint") or coin is None or not field.label:
            raise NoClearSigning
        in_domain = coin == IN_DOMAIN
        if in_domain:
            coin = next(i for i, t in enumerate(self._assets) if t is not None and t.address == self._contract)
        join = self._join(coin)
        if in_domain:
            join["token"] = True
        join["label"], join["raw"] = field.label[:25], step.raw
        self._finish(coin)

    def _finish(self, coin: int) -> None:
        join = self._joins[coin]
        if "token" not in join or "raw" not in join:
            return
        known, raw = self._assets[coin], join["raw"]
        text = token_amount(
            int.from_bytes(raw, "big"),
            known.decimals if known else 0,
            known.ticker if known else UNKNOWN_TICKER,
            unlimited=len(raw) == 32 and set(raw) == {0xFF},
            room=380,
        )
        if text is None:
            raise NoClearSigning
        self._pairs.append(Pair(join["label"], text, compare=True))
        del self._joins[coin]
