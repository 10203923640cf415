"""EIP-712 in full: the device asks for types and values one by one, and this answers from the parsed message.

The library's own answers fail on integers given in hex and on short byte values; these come from the same reading that
was judged and shown. What the firmware cannot take is refused beforehand, with the field and the reason.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from trezorlib import messages

from app.eip712 import TypedData, TypedDataError, base_type, read_address, read_bool, read_bytes, read_int
from devices.device import BadAnswer, NotSupported

_ARRAY: Final = re.compile(r"^(.*)\[(\d*)\]$")
_MOST_ITEMS: Final = 0xFFFF
DOMAIN: Final = "EIP712Domain"
_Kind = messages.EthereumDataType


def check(data: TypedData) -> None:
    """Raises NotSupported when a newer Trezor cannot take this message in full, naming the field."""
    seen: set[str] = set()
    queue = [DOMAIN, data.primary_type]
    while queue:
        name = queue.pop()
        if name in seen:
            continue
        seen.add(name)
        for member in data.members(name):
            _check_type(f"{name}.{member.name}", member.type)
            if base_type(member.type) in data.types:
                queue.append(base_type(member.type))
    _check_value(data, DOMAIN, data.domain, "domain")
    if data.primary_type != DOMAIN:
        _check_value(data, data.primary_type, data.message, "message")


def _check_type(where: str, type_: str) -> None:
    array = _ARRAY.match(type_)
    if array and _ARRAY.match(array[1]):
        raise _cannot(where, f"{type_} is an array of arrays, which no Trezor takes")
    if base_type(type_) in ("uint", "int"):
        raise _cannot(where, f"{type_} has no size, and a Trezor would hash it under another name")


def _check_value(data: TypedData, type_: str, value: Any, where: str) -> None:
    array = _ARRAY.match(type_)
    if value is None:
        raise _cannot(where, "it has no value, and a Trezor cannot be sent nothing")
    if array:
        if len(value) > _MOST_ITEMS:
            raise _cannot(where, f"it has more than {_MOST_ITEMS} entries")
        for i, item in enumerate(value):
            _check_value(data, array[1], item, f"{where}[{i}]")
    elif type_ in data.types:
        for member in data.types[type_]:
            _check_value(data, member.type, value.get(member.name), f"{where}.{member.name}")


def _cannot(where: str, why: str) -> NotSupported:
    return NotSupported(
        f"{where}: {why}",
        sentence=f"This Trezor cannot be shown this message in full: {where}: {why}.",
        next_step="Nothing was signed. Ask the site for a simpler message, or use another device.",
    )


def struct_answer(data: TypedData, name: str) -> messages.EthereumTypedDataStructAck:
    """The members of a type the device asked for."""
    if name not in data.types:
        raise BadAnswer(f"asks for the type {name!r}, which this message has not")
    members = [messages.EthereumStructMember(type=field_type(data, m.type), name=m.name) for m in data.types[name]]
    return messages.EthereumTypedDataStructAck(members=members)


def field_type(data: TypedData, type_: str) -> messages.EthereumFieldType:
    """A Solidity type in the device's terms: sizes are in bytes, of arrays in entries, of structs in members."""
    array = _ARRAY.match(type_)
    if array:
        size = int(array[2]) if array[2] else None
        return messages.EthereumFieldType(data_type=_Kind.ARRAY, size=size, entry_type=field_type(data, array[1]))
    if type_ in data.types:
        return messages.EthereumFieldType(data_type=_Kind.STRUCT, size=len(data.types[type_]), struct_name=type_)
    if type_ in _PLAIN:
        return messages.EthereumFieldType(data_type=_PLAIN[type_])
    for prefix, kind, unit in (("uint", _Kind.UINT, 8), ("int", _Kind.INT, 8), ("bytes", _Kind.BYTES, 1)):
        if type_.startswith(prefix):
            return messages.EthereumFieldType(data_type=kind, size=int(type_[len(prefix) :]) // unit)
    raise BadAnswer(f"the type {type_!r} is not defined")


_PLAIN: Final = {"bytes": _Kind.BYTES, "string": _Kind.STRING, "bool": _Kind.BOOL, "address": _Kind.ADDRESS}


def value_answer(data: TypedData, path: Sequence[int]) -> messages.EthereumTypedDataValueAck:
    """The value at a path the device asked for: 0 the domain, 1 the message, then member or entry numbers."""
    if not path or path[0] not in (0, 1):
        raise BadAnswer(f"asks for a value at {list(path)}")
    type_ = DOMAIN if path[0] == 0 else data.primary_type
    value: Any = data.domain if path[0] == 0 else data.message
    try:
        for index in path[1:]:
            array = _ARRAY.match(type_)
            if array:
                type_, value = array[1], value[index]
            else:
                member = data.types[type_][index]
                type_, value = member.type, value[member.name]
        return messages.EthereumTypedDataValueAck(value=encode(type_, value))
    except (KeyError, IndexError, TypeError, TypedDataError) as error:
        raise BadAnswer(f"asks for a value at {list(path)}, where there is none: {error!r}") from None


def encode(type_: str, value: Any) -> bytes:
    """One value as the device wants it: numbers in their type's size, texts in UTF-8, of arrays the count."""
    if _ARRAY.match(type_):
        return len(value).to_bytes(2, "big")
    if isinstance(value, Mapping):
        raise TypedDataError(type_, "is a struct; its members are asked one by one")
    if type_ == "string":
        return str(value).encode()
    if type_ == "bool":
        return bytes([read_bool(value, type_)])
    if type_ == "address":
        return bytes(read_address(value, type_))
    if type_ == "bytes":
        return read_bytes(value, type_)
    if type_.startswith("bytes"):
        return read_bytes(value, type_).ljust(int(type_[5:]), b"\0")
    signed = type_.startswith("int")
    size = int(type_[3 if signed else 4 :]) // 8
    return read_int(value, type_).to_bytes(size, "big", signed=signed)
