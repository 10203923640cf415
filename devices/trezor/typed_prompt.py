"""The screens of typed data on the newer models, when the user opens every struct and array."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.address import Address
from app.eip712 import TypedData, base_type, read_address, read_bool, read_bytes, read_int
from devices.device import Screen
from devices.trezor.pages import Pages, Words, refusal

_ARRAY: Final = re.compile(r"^(.*)\[(\d*)\]$")
_TITLE: Final = 18
_BLOBS: Final = ("address", "bytes")


class NotShown(Exception):
    """The firmware cannot take this message; nobody should ask it."""


class DomainNotShown(NotShown):
    """The domain holds a struct or an array."""


@dataclass(frozen=True, slots=True)
class Part:
    """One screen of a typed message. `opens`: it offers to show a struct or array, which is what follows deeper."""

    page: list[str]
    depth: int = 0
    opens: bool = False


def typed_data(data: TypedData, account: Address, model: str, settings: Mapping[str, bool]) -> Pages:
    """The screens when all is opened. Structs or arrays in the domain are refused once the address was shown; arrays of
    arrays and numbers without a size somewhere on the way, which is not predicted."""
    if _unsized(data):
        return refusal(exact=False)
    try:
        parts = typed_parts(data, account, model, settings)
    except DomainNotShown:
        return Pages([Screen(tuple(_address(account)))], refuses=True)
    except NotShown:
        return refusal(exact=False)
    return Pages([Screen(tuple(p.page)) for p in parts])


def typed_parts(data: TypedData, account: Address, model: str, settings: Mapping[str, bool]) -> list[Part]:
    """All screens with their depth: what is deeper than a screen that `opens` is not shown when the user skips it.
    Raises NotShown."""
    walk = _Walk(data, Words(model))
    return walk.parts(account, message_hash=bool(settings.get("show_message_hash")))


def _address(account: Address) -> list[str]:
    return ["Signing address", str(account).lower()]


def _unsized(data: TypedData) -> bool:
    """Whether a number has no size: the host cannot name that type to the firmware."""
    return any(base_type(m.type) in ("uint", "int") for members in data.types.values() for m in members)


class _Walk:
    def __init__(self, data: TypedData, words: Words) -> None:
        self._data, self._w = data, words
        self._out: list[Part] = []
        self._depth = 0

    def _show(self, *lines: str, opens: bool = False) -> None:
        self._out.append(Part([line for line in lines if line], self._depth, opens))

    def parts(self, account: Address, *, message_hash: bool) -> list[Part]:
        data = self._data
        self._show(*_address(account))
        self._domain()
        if data.primary_type == "EIP712Domain":
            self._show("Confirm message", "No message field")
        else:
            members = data.types[data.primary_type]
            names = ", ".join(m.name for m in members)
            self._show("Confirm message", data.primary_type, _contains(len(members)), names, opens=True)
            self._struct(data.primary_type, data.message, [data.primary_type])
        if message_hash and data.primary_type != "EIP712Domain":
            self._show("Confirm message hash", "0x" + data.message_hash.hex())
        self._show("Confirm typed data", "Really sign EIP-712 typed data?")
        return self._out

    def _domain(self) -> None:
        data, w = self._data, self._w
        domain = data.types.get("EIP712Domain", ())
        if not domain:
            unnamed = "dApp did not identify itself!"
            self._show(*([unnamed] if w.colon else ["Important", unnamed]))
            return
        if any(m.type in data.types or _ARRAY.match(m.type) for m in domain):
            raise DomainNotShown
        pairs = [(f"{m.name} ({m.type})", _value(m.type, data.domain.get(m.name))) for m in domain]
        self._show("EIP712Domain", *w.keys(pairs))

    def _struct(self, name: str, value: Mapping[str, Any], path: list[str]) -> None:
        self._depth += 1
        self._members(name, value, path)
        self._depth -= 1

    def _members(self, name: str, value: Mapping[str, Any], path: list[str]) -> None:
        for m in self._data.types[name]:
            self._member(m.name, m.type, value.get(m.name), path)

    def _member(self, name: str, type_: str, value: Any, path: list[str]) -> None:
        array = _ARRAY.match(type_)
        inner = [*path, name]
        if array:
            self._array(name, array[1], value or (), path)
        elif type_ in self._data.types:
            members = self._data.types[type_]
            names = ", ".join(m.name for m in members)
            self._show(".".join(inner), type_, _contains(len(members)), names, opens=True)
            self._struct(type_, value or {}, inner)
        else:
            self._leaf(_title(path), f"{name} ({type_})", type_, value)

    def _array(self, name: str, element: str, items: Sequence[Any], path: list[str]) -> None:
        if _ARRAY.match(element):
            raise NotShown
        inner = [*path, name]
        self._show(_title(inner), _array_of(len(items), element), opens=True)
        self._depth += 1
        for index, item in enumerate(items):
            if element in self._data.types:
                self._members(element, item or {}, inner)  # v3 lets a struct be null: every member is absent
            else:
                self._leaf(_title(inner), f"[{index}] ({element})", element, item)
        self._depth -= 1

    def _leaf(self, title: str, what: str, type_: str, value: Any) -> None:
        shown = _value(type_, value)
        colon = "" if ":" in what else self._w.colon
        if not shown and not type_.startswith(_BLOBS):
            colon = ""  # the colon of a text comes only before something
        self._show(title, what + colon, shown)


def _contains(count: int) -> str:
    return f"Contains {count} key{'' if count == 1 else 's'}"


def _title(path: Sequence[str]) -> str:
    text = ".".join(path)
    return text if len(text) <= _TITLE else ".." + text[-(_TITLE - 2) :]


def _array_of(count: int, type_: str) -> str:
    return f"Array of {count} {type_ if count == 1 else _plural(type_)}"


def _plural(noun: str) -> str:
    """English as the firmware knows it, applied to whatever the type is called."""
    if noun[-1] == "y" and noun[-2:-1] not in tuple("aeiouy"):
        return noun[:-1] + "ies"
    return noun + ("es" if noun[-1] in "hsxz" else "s")


def _value(type_: str, value: Any) -> str:
    if type_ == "address":
        return str(read_address(value, ""))
    if type_.startswith(("uint", "int")):
        return str(read_int(value, ""))
    if type_ == "bool":
        return "true" if read_bool(value, "") else "false"
    if type_.startswith("bytes"):
        return read_bytes(value, "").hex()
    return str(value)
