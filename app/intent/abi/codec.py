"""ABI decoding that a hostile caller can neither crash, hang nor mislead (Solidity ABI specification, "Strict mode").

Every length is checked against the bytes that are there before anything is made; the number of values and the depth
are bounded. What contracts tolerate (bytes after the arguments, dirty padding in old ones) is decoded and noted.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from app.address import Address
from app.intent.abi.types import AbiType, Function, Param, parse_type

MAX_VALUES: Final = 50_000
"""Values in one decoding; the largest real batch (airdrops) holds some thousand."""


class AbiError(ValueError):
    """Data that are not an encoding of the type. `place` is the path of the value, `rule` what it breaks."""

    def __init__(self, place: str, rule: str) -> None:
        super().__init__(f"{place}: {rule}")
        self.place = place
        self.rule = rule


class Reader:
    """The bytes of one decoding, with what is left of its budget and whether anything was unclean."""

    __slots__ = ("clean", "data", "end", "lax", "left", "size")

    def __init__(self, data: bytes, lax: bool = False) -> None:
        self.lax = lax
        """Byte strings may claim more than is there, as contracts with decoders of their own allow; they are cut."""
        self.data = data
        self.size = len(data)
        self.left = MAX_VALUES
        self.clean = True
        """False when padding holds bits that the type does not have, text is no UTF-8, or offsets point back."""
        self.end = 0
        """One past the last byte that a value used."""

    def word(self, at: int) -> int:
        end = at + 32
        if end > self.size:
            raise AbiError("", f"needs bytes {at} to {end}, the data end at {self.size}")
        self.end = max(self.end, end)
        return int.from_bytes(self.data[at:end], "big")

    def spend(self, values: int) -> None:
        self.left -= values
        if self.left < 0:
            raise AbiError("", f"holds more than {MAX_VALUES} values")


Decoder = Callable[[Reader, int], Any]
"""(reader, position) → value."""


def _uint(bits: int) -> Decoder:
    limit = 1 << bits

    def decode(r: Reader, at: int) -> int:
        value = r.word(at)
        if value >= limit:
            r.clean = False
            value &= limit - 1
        return value

    return decode


def _int(bits: int) -> Decoder:
    half, full = 1 << (bits - 1), 1 << bits

    def decode(r: Reader, at: int) -> int:
        value = r.word(at)
        signed = value - (1 << 256) if value >> 255 else value
        if not -half <= signed < half:
            r.clean = False
            signed &= full - 1
            if signed >= half:
                signed -= full
        return signed

    return decode


def _address(r: Reader, at: int) -> Address:
    if at + 32 > r.size:
        raise AbiError("", f"needs bytes {at} to {at + 32}, the data end at {r.size}")
    r.end = max(r.end, at + 32)
    if any(r.data[at : at + 12]):
        r.clean = False
    return Address(r.data[at + 12 : at + 32])


def _bool(r: Reader, at: int) -> bool:
    value = r.word(at)
    if value > 1:
        r.clean = False
    return value != 0


def _fixed(size: int) -> Decoder:
    def decode(r: Reader, at: int) -> bytes:
        r.word(at)
        if size < 32 and any(r.data[at + size : at + 32]):
            r.clean = False
        return r.data[at : at + size]

    return decode


def _bytes(r: Reader, at: int) -> bytes:
    length = r.word(at)
    start = at + 32
    if length > r.size - start:
        if not r.lax or start > r.size:
            raise AbiError("", f"claims {length} bytes, {max(r.size - start, 0)} are there")
        r.clean = False
        length = r.size - start
    r.spend(length >> 10)  # many offsets may point to the same long bytes
    end = start + length
    padded = min(start + (length + 31) // 32 * 32, r.size)
    r.end = max(r.end, padded)
    if any(r.data[end:padded]):
        r.clean = False
    return r.data[start:end]


def _string(r: Reader, at: int) -> str:
    raw = _bytes(r, at)
    try:
        return raw.decode()
    except UnicodeDecodeError:
        r.clean = False
        return raw.decode(errors="backslashreplace")


def _offset(r: Reader, base: int, at: int, heads: int) -> int:
    offset = r.word(at)
    if offset > r.size - base:
        raise AbiError("", f"points to {offset}, behind the end of the data")
    # Into the heads, or not at a word: no compiler writes that, but contracts follow it.
    if offset < heads or offset % 32:
        r.clean = False
    return base + offset


def _array(item: AbiType, length: int) -> Decoder:
    decode_item, step, dynamic = decoder(item), item.head, item.dynamic

    def decode(r: Reader, at: int) -> list[Any]:
        count = length
        if length < 0:
            count = r.word(at)
            at += 32
        # Zero-width items would make a claimed count free of charge.
        if count * max(step, 1) > r.size - at:
            raise AbiError("", f"claims {count} elements, the data hold {max(r.size - at, 0) // max(step, 1)}")
        r.spend(count)
        out = []
        for i in range(count):
            try:
                place = at + i * step
                out.append(decode_item(r, _offset(r, at, place, count * step) if dynamic else place))
            except AbiError as error:
                raise AbiError(f"[{i}]{error.place}", error.rule) from None
        return out

    return decode


def _tuple(components: Sequence[Param]) -> Decoder:
    heads = sum(p.type.head for p in components)
    parts = []
    at = 0
    for p in components:
        parts.append((p.name, decoder(p.type), at, p.type.dynamic))
        at += p.type.head

    def decode(r: Reader, base: int) -> dict[str, Any]:
        r.spend(len(parts))
        out: dict[str, Any] = {}
        for name, decode_part, position, dynamic in parts:
            try:
                place = base + position
                out[name] = decode_part(r, _offset(r, base, place, heads) if dynamic else place)
            except AbiError as error:
                raise AbiError(f".{name}{error.place}", error.rule) from None
        return out

    return decode


@lru_cache(8192)
def decoder(type_: AbiType) -> Decoder:
    """The decoder of one type, built once."""
    match type_.kind:
        case "uint":
            return _uint(type_.size)
        case "int":
            return _int(type_.size)
        case "address":
            return _address
        case "bool":
            return _bool
        case "fixed":
            return _fixed(type_.size)
        case "function":
            return _fixed(24)
        case "bytes":
            return _bytes
        case "string":
            return _string
        case "array":
            assert type_.item is not None
            return _array(type_.item, type_.size)
    return _tuple(_unique(type_.components))


def _unique(components: Sequence[Param]) -> tuple[Param, ...]:
    """Parameter names are the source's business; two of one name must not hide each other."""
    seen: set[str] = set()
    out = []
    for i, p in enumerate(components):
        name = p.name if p.name not in seen else f"{p.name}_{i}"
        seen.add(name)
        out.append(Param(name, p.type))
    return tuple(out)


class Decoded(dict[str, Any]):
    """Arguments by name. `clean` is False when an encoder would have written other bytes; `rest` counts bytes after."""

    clean: bool = True
    rest: int = 0


@lru_cache(8192)
def _arguments(inputs: tuple[Param, ...]) -> Decoder:
    return _tuple(_unique(inputs))


def decode_arguments(inputs: tuple[Param, ...], data: bytes) -> Decoded:
    """The arguments in `data` (without the selector). Raises AbiError with place and rule."""
    return _run(_arguments(inputs), data)


def _run(decode: Decoder, data: bytes, lax: bool = False) -> Decoded:
    reader = Reader(data, lax)
    try:
        out = Decoded(decode(reader, 0))
    except AbiError as error:
        raise AbiError(error.place.lstrip("."), error.rule) from None
    out.clean = reader.clean
    out.rest = len(data) - reader.end
    return out


def decode_call(function: Function, calldata: bytes, lax: bool = False) -> Decoded:
    """The arguments of `calldata`, whose first four bytes are the selector. `lax`: see `Reader`."""
    decode: Decoder | None = function.__dict__.get("_decode")
    if decode is None:
        decode = _tuple(_unique(function.inputs))
        function.__dict__["_decode"] = decode  # built once a function; hashing its parameters each time costs more
    return _run(decode, calldata[4:], lax)


def decode_value(type_text: str, data: bytes) -> Any:
    """One value of `type_text`, as `abi.decode(data, (T))` reads it. Raises AbiError."""
    return decode_arguments((Param("value", parse_type(type_text)),), data)["value"]


def decode_values(types: str, data: bytes) -> Decoded:
    """`(address to,uint256 amount)` as named values, as `abi.decode` reads it. Raises AbiError."""
    return decode_arguments(parse_type(types).components, data)


# -- the other way, for predictions, reads and tests -----------------------------------------------


def encode_value(type_: AbiType, value: Any) -> bytes:
    """The encoding of one value, without the offset a dynamic one has in its parent. Raises AbiError."""
    match type_.kind:
        case "uint" | "int":
            low, high = (0, 1 << type_.size) if type_.kind == "uint" else (-(1 << type_.size - 1), 1 << type_.size - 1)
            if not isinstance(value, int) or not low <= value < high:
                raise AbiError("", f"{value!r} is not a {type_.canonical}")
            return (value % (1 << 256)).to_bytes(32, "big")
        case "address":
            return bytes(12) + bytes(value)
        case "bool":
            return int(bool(value)).to_bytes(32, "big")
        case "fixed" | "function":
            return bytes(value).ljust(32, b"\0")
        case "bytes" | "string":
            raw = value.encode() if isinstance(value, str) else bytes(value)
            return len(raw).to_bytes(32, "big") + raw + bytes(-len(raw) % 32)
        case "array":
            assert type_.item is not None
            count = len(value).to_bytes(32, "big") if type_.size < 0 else b""
            return count + _encode_all([(type_.item, v) for v in value])
    if isinstance(value, Mapping):
        value = [value[p.name] for p in type_.components]
    return _encode_all([(p.type, v) for p, v in zip(type_.components, value, strict=True)])


def _encode_all(pairs: Sequence[tuple[AbiType, Any]]) -> bytes:
    heads, tails = [], []
    size = sum(t.head for t, _ in pairs)
    for type_, value in pairs:
        encoded = encode_value(type_, value)
        if type_.dynamic:
            heads.append(size.to_bytes(32, "big"))
            tails.append(encoded)
            size += len(encoded)
        else:
            heads.append(encoded)
    return b"".join((*heads, *tails))


def encode_call(function: Function, values: Sequence[Any]) -> bytes:
    """Calldata: selector and arguments."""
    return function.selector + _encode_all([(p.type, v) for p, v in zip(function.inputs, values, strict=True)])
