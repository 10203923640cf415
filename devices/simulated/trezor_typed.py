"""EIP-712 inside a simulated newer Trezor: it asks for types and values one by one and hashes what it was given.

The hash is computed here from the bytes on the wire (EIP-712, and MetaMask's way with arrays of structs), not by the
encoder of the program that asked. Requests come in the firmware's order: types depth first, then values member by member.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

from trezorlib import messages
from trezorlib.protobuf import MessageType

from app.address import Address, keccak256
from app.eip712 import Member, TypedData

M = TypeVar("M", bound=MessageType)
Call = Callable[[MessageType, type[Any]], Any]
"""Send a message; the answer of the given kind."""

_Kind: Final = messages.EthereumDataType
DOMAIN: Final = "EIP712Domain"


class Malformed(Exception):
    """What the host sent does not fit what it announced; the device answers DataError."""


class TypedMessage:
    """One typed message while it is asked for. Afterwards `data` is what was received and `digest` what is signed."""

    def __init__(self, call: Call, primary_type: str, *, v4: bool) -> None:
        self._call = call
        self._primary = primary_type
        self._v4 = v4
        self._types: dict[str, Sequence[messages.EthereumStructMember]] = {}
        self.message_hash = b""

    def receive(self) -> tuple[TypedData, bytes]:
        """The whole message and the 32 bytes to sign."""
        self._collect(DOMAIN)
        self._collect(self._primary)
        domain, domain_hash = self._struct(DOMAIN, [0])
        message: dict[str, Any] = {}
        digest = b"\x19\x01" + domain_hash
        if self._primary != DOMAIN:
            message, self.message_hash = self._struct(self._primary, [1])
            digest += self.message_hash
        types = {
            name: tuple(Member(m.name, type_name(m.type)) for m in members) for name, members in self._types.items()
        }
        return TypedData(types, self._primary, domain, message), keccak256(digest)

    # -- types ------------------------------------------------------------------------------------
    def _collect(self, name: str) -> None:
        if name in self._types:
            return
        answer = self._call(messages.EthereumTypedDataStructRequest(name=name), messages.EthereumTypedDataStructAck)
        self._types[name] = list(answer.members)
        for member in answer.members:
            _check_type(member.type)
            struct = _struct_in(member.type)
            if struct is not None:
                self._collect(struct)

    def _type_hash(self, name: str) -> bytes:
        used: set[str] = set()
        todo = [name]
        while todo:
            current = todo.pop()
            if current in used:
                continue
            used.add(current)
            for member in self._types[current]:
                struct = _struct_in(member.type)
                if struct is not None:
                    todo.append(struct)
        text = ""
        for each in (name, *sorted(used - {name})):
            text += f"{each}({','.join(f'{type_name(m.type)} {m.name}' for m in self._types[each])})"
        return keccak256(text.encode())

    # -- values -----------------------------------------------------------------------------------
    def _value(self, path: Sequence[int]) -> bytes:
        asked = messages.EthereumTypedDataValueRequest(member_path=list(path))
        return bytes(self._call(asked, messages.EthereumTypedDataValueAck).value)

    def _struct(self, name: str, path: Sequence[int]) -> tuple[dict[str, Any], bytes]:
        value, encoded = self._members(name, path)
        return value, keccak256(self._type_hash(name) + encoded)

    def _members(self, name: str, path: Sequence[int]) -> tuple[dict[str, Any], bytes]:
        out: dict[str, Any] = {}
        encoded = b""
        for i, member in enumerate(self._types[name]):
            out[member.name], word = self._member(member.type, [*path, i])
            encoded += word
        return out, encoded

    def _member(self, type_: messages.EthereumFieldType, path: Sequence[int]) -> tuple[Any, bytes]:
        if type_.data_type == _Kind.STRUCT:
            return self._struct(type_.struct_name or "", path)
        if type_.data_type != _Kind.ARRAY:
            raw = self._value(path)
            return _read(type_, raw), _word(type_, raw)
        entry = type_.entry_type
        assert entry is not None
        size = type_.size
        if size is None:
            count = self._value(path)
            if len(count) != 2:
                raise Malformed("Invalid length")
            size = int.from_bytes(count, "big")
        items, encoded = [], b""
        for i in range(size):
            if entry.data_type == _Kind.STRUCT and not self._v4:
                item, word = self._members(entry.struct_name or "", [*path, i])
            else:
                item, word = self._member(entry, [*path, i])
            items.append(item)
            encoded += word
        return items, keccak256(encoded)


def type_name(type_: messages.EthereumFieldType) -> str:
    """The Solidity name of a type on the wire."""
    match type_.data_type:
        case _Kind.ARRAY:
            assert type_.entry_type is not None
            return f"{type_name(type_.entry_type)}[{type_.size if type_.size is not None else ''}]"
        case _Kind.STRUCT:
            return type_.struct_name or ""
        case _Kind.UINT | _Kind.INT:
            return f"{type_.data_type.name.lower()}{(type_.size or 0) * 8}"
        case _Kind.BYTES:
            return f"bytes{type_.size or ''}"
    return _Kind(type_.data_type).name.lower()


def _struct_in(type_: messages.EthereumFieldType) -> str | None:
    """The struct a type is or is an array of."""
    while type_.data_type == _Kind.ARRAY:
        assert type_.entry_type is not None
        type_ = type_.entry_type
    return type_.struct_name if type_.data_type == _Kind.STRUCT else None


def _check_type(type_: messages.EthereumFieldType) -> None:
    size, kind = type_.size, type_.data_type
    if kind == _Kind.ARRAY:
        if type_.entry_type is None or type_.struct_name is not None:
            raise Malformed("Unexpected entry type in array")
        if type_.entry_type.data_type == _Kind.ARRAY:
            raise Malformed("Nested arrays are not supported")
        _check_type(type_.entry_type)
        return
    if type_.entry_type is not None:
        raise Malformed("Unexpected entry_type in nonarray")
    if kind == _Kind.STRUCT:
        if not type_.struct_name or size is None:
            raise Malformed("Missing struct_name in struct")
    elif kind == _Kind.BYTES:
        if size is not None and not 1 <= size <= 32:
            raise Malformed("Invalid size in bytes")
    elif kind in (_Kind.UINT, _Kind.INT):
        if size is None or not 1 <= size <= 32:
            raise Malformed("Invalid size in int/uint")
    elif size is not None:
        raise Malformed("Unexpected size in str/bool/addr")


def _word(type_: messages.EthereumFieldType, raw: bytes) -> bytes:
    kind = type_.data_type
    due = {_Kind.BOOL: 1, _Kind.ADDRESS: 20}.get(kind, type_.size)
    if due is not None and len(raw) != due:
        raise Malformed("Invalid length")
    if kind == _Kind.BOOL and raw not in (b"\0", b"\1"):
        raise Malformed("Invalid boolean value")
    if kind == _Kind.STRING or (kind == _Kind.BYTES and type_.size is None):
        return keccak256(raw)
    if kind == _Kind.BYTES:
        return raw.ljust(32, b"\0")
    negative = kind == _Kind.INT and raw[0] & 0x80
    return raw.rjust(32, b"\xff" if negative else b"\0")


def _read(type_: messages.EthereumFieldType, raw: bytes) -> Any:
    match type_.data_type:
        case _Kind.STRING:
            try:
                return raw.decode()
            except UnicodeDecodeError:
                raise Malformed("Invalid UTF-8") from None
        case _Kind.UINT | _Kind.INT:
            return int.from_bytes(raw, "big", signed=type_.data_type == _Kind.INT)
        case _Kind.BOOL:
            return raw == b"\1"
        case _Kind.ADDRESS:
            return str(Address(raw)) if len(raw) == 20 else "0x"
    return "0x" + raw.hex()
