"""EIP-712 typed data: strict reading, encoding and hashing.

Written here because the common library computes other hashes than real firmware for several shapes
(nested arrays, missing domain fields, struct members of value null). Source: EIP-712; vectors:
Trezor's `sign_typed_data.json`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from app.address import Address, AddressError, keccak256

MAX_DEPTH: Final = 32
MAX_MEMBERS: Final = 20_000
MAX_DIMENSIONS: Final = 24
"""Seaport's tallest tree of orders, one dimension a level."""
MAX_TYPES: Final = 1000
MAX_TYPE_NAME: Final = 300
MAX_TYPE_STRING: Final = 256 * 1024
"""Characters of one encodeType: types that all refer to one another would make hashing quadratic."""
_ARRAY = re.compile(r"^(.*)\[([0-9]{0,10})\]$")
_ATOM = re.compile(r"^(?:uint([0-9]{1,3})?|int([0-9]{1,3})?|bytes([0-9]{1,2})?|address|bool|string)$")
_NUMBER = re.compile(r"^(-?)(?:0[xX]([0-9a-fA-F]+)|([0-9]+))$", re.ASCII)
_NOT_IN_NAMES = re.compile(r"[,()]")
_TYPE_NAME = re.compile(r"^[A-Za-z_$][A-Za-z0-9_$.:]*$")

DOMAIN_FIELDS: Final = (
    ("name", "string"),
    ("version", "string"),
    ("chainId", "uint256"),
    ("verifyingContract", "address"),
    ("salt", "bytes32"),
)


class TypedDataError(ValueError):
    """Typed data breaks EIP-712. `path` names the field, the message names the rule."""

    def __init__(self, path: str, rule: str) -> None:
        super().__init__(f"{path}: {rule}")
        self.path = path
        self.rule = rule


@dataclass(frozen=True, slots=True)
class Member:
    name: str
    type: str


@dataclass(frozen=True, slots=True)
class TypedData:
    """A parsed EIP-712 message. `domain` and `message` hold the values as given by the asker."""

    types: Mapping[str, tuple[Member, ...]]
    primary_type: str
    domain: Mapping[str, Any]
    message: Mapping[str, Any]
    _encodings: dict[str, bytes] = field(default_factory=dict, compare=False, repr=False)
    """Hashes made so far: of types by name, and of the domain and message (names with a blank are no types)."""

    # -- hashes -------------------------------------------------------------------------------
    def type_string(self, name: str) -> str:
        """encodeType of EIP-712: the type followed by the types it refers to, sorted by name."""
        seen: set[str] = set()
        stack = [name]
        while stack:
            current = stack.pop()
            if current in seen or current not in self.types:
                continue
            seen.add(current)
            stack.extend(base_type(m.type) for m in self.types[current])
        seen.discard(name)
        text = "".join(f"{t}({','.join(f'{m.type} {m.name}' for m in self.types[t])})" for t in (name, *sorted(seen)))
        if len(text) > MAX_TYPE_STRING:
            raise TypedDataError(f"types.{_short(name)}", f"refers to types of more than {MAX_TYPE_STRING} characters")
        return text

    def type_hash(self, name: str) -> bytes:
        known = self._encodings.get(name)
        if known is None:
            known = self._encodings[name] = keccak256(self.type_string(name).encode())
        return known

    def hash_struct(self, name: str, value: Mapping[str, Any], path: str = "message") -> bytes:
        return keccak256(self._encode(name, value, path, 0))

    @property
    def domain_separator(self) -> bytes:
        return self._once("the domain", "EIP712Domain", self.domain, "domain")

    @property
    def message_hash(self) -> bytes:
        """hashStruct(message): what a Ledger calls "Message hash"; not the signed digest."""
        return self._once(f"the message {self.primary_type}", self.primary_type, self.message, "message")

    def _once(self, key: str, name: str, value: Mapping[str, Any], path: str) -> bytes:
        known = self._encodings.get(key)
        if known is None:
            known = self._encodings[key] = self.hash_struct(name, value, path)
        return known

    @property
    def digest(self) -> bytes:
        """The 32 bytes that are signed: keccak256(0x1901 ‖ domainSeparator ‖ hashStruct(message)).

        A primary type of EIP712Domain signs the domain alone, as deployed implementations do.
        """
        head = b"\x19\x01" + self.domain_separator
        return keccak256(head if self.primary_type == "EIP712Domain" else head + self.message_hash)

    def _encode(self, name: str, value: Mapping[str, Any], path: str, depth: int) -> bytes:
        if depth > MAX_DEPTH:
            raise TypedDataError(path, f"nested deeper than {MAX_DEPTH} structs")
        if not isinstance(value, Mapping):
            raise TypedDataError(path, f"{name} is a struct and needs a JSON object")
        parts = [self.type_hash(name)]
        for member in self.types[name]:
            parts.append(self._encode_member(member.type, value.get(member.name), f"{path}.{member.name}", depth))
        return b"".join(parts)

    def _encode_member(self, type_: str, value: Any, path: str, depth: int) -> bytes:
        array = _array(type_)
        if array:
            if value is None:
                raise TypedDataError(path, f"is missing; {type_} needs a JSON array")
            if not isinstance(value, Sequence) or isinstance(value, str | bytes):
                raise TypedDataError(path, f"{type_} needs a JSON array")
            if array[1] and len(value) != int(array[1]):
                raise TypedDataError(path, f"{type_} needs {array[1]} elements, {len(value)} given")
            if len(value) > MAX_MEMBERS:
                raise TypedDataError(path, f"holds more than {MAX_MEMBERS} elements")
            if depth > MAX_DEPTH:
                raise TypedDataError(path, f"nested deeper than {MAX_DEPTH}")
            return keccak256(
                b"".join(self._encode_member(array[0], item, f"{path}[{i}]", depth + 1) for i, item in enumerate(value))
            )
        if type_ in self.types:
            if value is None:
                return bytes(32)  # a null struct, as the reference implementation encodes it
            return keccak256(self._encode(type_, value, path, depth + 1))
        return encode_atom(type_, value, path)

    # -- walking ------------------------------------------------------------------------------
    def members(self, name: str) -> tuple[Member, ...]:
        return self.types.get(name, ())


def base_type(type_: str) -> str:
    """The element type of an array type, at whatever depth: `Order[2][]` → `Order`."""
    return type_.split("[", 1)[0]


@lru_cache(1024)
def _is_atom(type_: str) -> bool:
    return _ATOM.match(type_) is not None


@lru_cache(1024)
def _array(type_: str) -> tuple[str, str] | None:
    """Element type and length (empty = dynamic) of an array type."""
    found = _ARRAY.match(type_)
    return (found[1], found[2]) if found else None


def encode_atom(type_: str, value: Any, path: str) -> bytes:
    """One 32-byte word of encodeData for an atomic or dynamic value (EIP-712)."""
    if not _is_atom(type_):
        raise TypedDataError(path, f"the type {type_!r} is not defined")
    if value is None:
        raise TypedDataError(path, f"is missing; {type_} needs a value")
    if type_ == "string":
        if not isinstance(value, str):
            raise TypedDataError(path, "string needs a JSON string")
        try:
            return keccak256(value.encode())
        except UnicodeEncodeError:
            raise TypedDataError(path, "holds half of a surrogate pair, which is no text") from None
    if type_ == "bytes":
        return keccak256(read_bytes(value, path))
    if type_ == "bool":
        return int(read_bool(value, path)).to_bytes(32, "big")
    if type_ == "address":
        return bytes(12) + read_address(value, path)
    if type_.startswith("bytes"):
        size = int(type_[5:])
        raw = read_bytes(value, path)
        if len(raw) > size:
            raise TypedDataError(path, f"{type_} holds at most {size} bytes, {len(raw)} given")
        return raw.ljust(32, b"\0")
    number = read_int(value, path)
    signed = type_.startswith("int")
    bits = int(type_[3 if signed else 4 :] or 256)
    low, high = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)
    if not low <= number <= high:
        raise TypedDataError(path, f"{number} does not fit {type_}")
    return number.to_bytes(32, "big", signed=signed)


def read_int(value: Any, path: str) -> int:
    """An integer given as a JSON number, a decimal string or 0x hex."""
    if isinstance(value, bool):
        raise TypedDataError(path, "true/false is not a number")
    if isinstance(value, int):
        return value
    if isinstance(value, str) and len(value) <= 80 and (match := _NUMBER.match(value.strip())):
        number = int(match[2], 16) if match[2] else int(match[3])
        return -number if match[1] else number
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    raise TypedDataError(path, f"{_short(value)} is not a whole number")


def read_bool(value: Any, path: str) -> bool:
    if isinstance(value, bool):
        return value
    if value in (0, 1, "0", "1", "0x0", "0x1"):
        return str(value)[-1] == "1"
    if value in ("true", "false"):
        return bool(value == "true")
    raise TypedDataError(path, f"{_short(value)} is neither true nor false")


def read_bytes(value: Any, path: str) -> bytes:
    if isinstance(value, str) and value[:2] in ("0x", "0X"):
        try:
            raw = bytes.fromhex(value[2:])
        except ValueError:
            raw = b""
        # fromhex skips blanks, which other signers do not.
        if len(raw) * 2 != len(value) - 2:
            raise TypedDataError(path, "holds an odd number of hex digits or a character that is no hex")
        return raw
    if value == "":
        return b""
    if isinstance(value, bytes):
        return value
    raise TypedDataError(path, f"{_short(value)} is not 0x-prefixed hex")


def read_address(value: Any, path: str) -> Address:
    try:
        if isinstance(value, str):
            return Address.parse(value, strict=False)
    except AddressError as error:
        raise TypedDataError(path, str(error)) from None
    raise TypedDataError(path, f"{_short(value)} is not an address")


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 40 else text[:37] + "…"


def parse_typed_data(value: Any, path: str = "params[1]") -> TypedData:
    """Read the JSON object of eth_signTypedData_v4 strictly; encode it once so that what is shown can be signed.

    Raises TypedDataError naming the field and the rule.
    """
    if not isinstance(value, Mapping):
        raise TypedDataError(path, "typed data is a JSON object with types, primaryType, domain and message")
    raw_types = value.get("types")
    if not isinstance(raw_types, Mapping):
        raise TypedDataError(f"{path}.types", "is missing or no JSON object")
    if len(raw_types) > MAX_TYPES:
        raise TypedDataError(f"{path}.types", f"defines more than {MAX_TYPES} types")
    types: dict[str, tuple[Member, ...]] = {}
    for name, members in raw_types.items():
        where = f"{path}.types.{_short(name)}"
        if not isinstance(name, str) or not _TYPE_NAME.match(name) or _ATOM.match(name):
            raise TypedDataError(where, "is not a name for a struct type")
        if not isinstance(members, Sequence) or isinstance(members, str):
            raise TypedDataError(where, "needs a JSON array of {name, type}")
        seen: set[str] = set()
        out: list[Member] = []
        for i, m in enumerate(members):
            if not isinstance(m, Mapping) or not isinstance(m.get("name"), str) or not isinstance(m.get("type"), str):
                raise TypedDataError(f"{where}[{i}]", "needs a name and a type")
            if not m["name"].isprintable() or _NOT_IN_NAMES.search(m["name"]):
                # It would become part of the type's text, which is what makes two types differ.
                raise TypedDataError(f"{where}[{i}]", f"{_short(m['name'])} is no name for a member")
            if m["name"] in seen:
                raise TypedDataError(f"{where}[{i}]", f"names {_short(m['name'])} twice")
            seen.add(m["name"])
            out.append(Member(m["name"], m["type"]))
        types[name] = tuple(out)
    domain = value.get("domain", {})
    if not isinstance(domain, Mapping):
        raise TypedDataError(f"{path}.domain", "needs a JSON object")
    if "EIP712Domain" not in types:
        types["EIP712Domain"] = tuple(Member(n, t) for n, t in DOMAIN_FIELDS if n in domain)
    for name, out_members in types.items():
        for m in out_members:
            _check_type(m.type, types, f"{path}.types.{name}.{_short(m.name)}")
    primary = value.get("primaryType")
    if not isinstance(primary, str) or primary not in types:
        raise TypedDataError(f"{path}.primaryType", f"{_short(primary)} is not among the types")
    message = value.get("message", {} if primary == "EIP712Domain" else None)
    if not isinstance(message, Mapping):
        raise TypedDataError(f"{path}.message", "is missing or no JSON object")
    data = TypedData(types, primary, domain, message)
    try:
        _ = data.digest
    except TypedDataError as error:
        raise TypedDataError(f"{path}.{error.path}", error.rule) from None
    except RecursionError:
        raise TypedDataError(f"{path}.types", "nested too deep") from None
    return data


def _check_type(type_: str, types: Mapping[str, object], path: str) -> None:
    if len(type_) > MAX_TYPE_NAME:
        raise TypedDataError(path, f"is longer than {MAX_TYPE_NAME} characters")
    base, fault = _checked(type_)
    if base is None:
        raise TypedDataError(path, fault)
    if base not in types and fault:
        raise TypedDataError(path, fault)


@lru_cache(1024)
def _checked(type_: str) -> tuple[str | None, str]:
    """The base of a type and what is wrong with it unless a struct has that name; no base = wrong in any case."""
    base, depth = type_, 0
    while array := _ARRAY.match(base):
        base, depth = array[1], depth + 1
        if depth > MAX_DIMENSIONS:
            return None, f"has more than {MAX_DIMENSIONS} array dimensions"
    match = _ATOM.match(base)
    if not match:
        return base, f"the type {_short(type_)} is not defined"
    bits = match[1] or match[2]
    if bits and (int(bits) % 8 or not 8 <= int(bits) <= 256):
        return base, f"{_short(type_)} is no integer type; 8 to 256 bits in steps of 8"
    if match[3] and not 1 <= int(match[3]) <= 32:
        return base, f"{_short(type_)} is no byte type; bytes1 to bytes32"
    return base, ""
