"""ABI types and function signatures as text, parsed once (Solidity ABI specification, "Types")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from app.address import selector

MAX_DEPTH: Final = 24
_NAME: Final = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_NUMBER: Final = re.compile(r"(u?int)(\d*)$|bytes(\d+)$")


class SignatureError(ValueError):
    """A text that is no function signature."""


@dataclass(frozen=True)
class AbiType:
    """One type. `kind`: uint, int, address, bool, fixed (bytesN), bytes, string, function, array, tuple.

    `size` is bits for numbers, bytes for `fixed`, the length for arrays (-1 = dynamic).
    """

    kind: str
    size: int = 0
    item: AbiType | None = None
    components: tuple[Param, ...] = ()

    @cached_property
    def canonical(self) -> str:
        """The text that selectors hash."""
        match self.kind:
            case "uint" | "int":
                return f"{self.kind}{self.size}"
            case "fixed":
                return f"bytes{self.size}"
            case "array":
                assert self.item is not None
                return f"{self.item.canonical}[{self.size if self.size >= 0 else ''}]"
            case "tuple":
                return f"({','.join(p.type.canonical for p in self.components)})"
        return self.kind

    @cached_property
    def dynamic(self) -> bool:
        if self.kind in ("bytes", "string"):
            return True
        if self.kind == "array":
            assert self.item is not None
            return self.size < 0 or self.item.dynamic
        return any(p.type.dynamic for p in self.components)

    @cached_property
    def head(self) -> int:
        """Bytes in the head: 32 for a dynamic type, which is an offset there."""
        return 32 if self.dynamic else self.width

    @cached_property
    def width(self) -> int:
        """Bytes of a static type; for a dynamic tuple or array of fixed length its own heads."""
        if self.kind == "array":
            assert self.item is not None
            return max(self.size, 0) * self.item.head
        if self.kind == "tuple":
            return sum(p.type.head for p in self.components)
        return 32


@dataclass(frozen=True)
class Param:
    name: str
    type: AbiType


@dataclass(frozen=True)
class Function:
    """A function's name and parameters; nameless parameters are called arg0, arg1, ..."""

    name: str
    inputs: tuple[Param, ...]

    @cached_property
    def canonical(self) -> str:
        return f"{self.name}({','.join(p.type.canonical for p in self.inputs)})"

    @cached_property
    def selector(self) -> bytes:
        return selector(self.canonical)


class _Parser:
    def __init__(self, text: str) -> None:
        self.text, self.at = text, 0

    def fail(self, why: str) -> SignatureError:
        return SignatureError(f"{self.text[:80]!r} at {self.at}: {why}")

    def skip(self) -> None:
        while self.at < len(self.text) and self.text[self.at] == " ":
            self.at += 1

    def peek(self) -> str:
        self.skip()
        return self.text[self.at : self.at + 1]

    def take(self, char: str) -> None:
        if self.peek() != char:
            raise self.fail(f"expected {char!r}")
        self.at += 1

    def name(self) -> str:
        self.skip()
        found = _NAME.match(self.text, self.at)
        if not found:
            return ""
        self.at = found.end()
        return found[0]

    def params(self, depth: int) -> tuple[Param, ...]:
        if depth > MAX_DEPTH:
            raise self.fail("nested too deep")
        self.take("(")
        out: list[Param] = []
        while self.peek() != ")":
            if out:
                self.take(",")
            type_ = self.type(depth)
            name = self.name()
            while name in ("calldata", "memory", "storage", "payable", "indexed"):
                name = self.name()
            out.append(Param(name or f"arg{len(out)}", type_))
        self.take(")")
        return tuple(out)

    def type(self, depth: int) -> AbiType:
        if self.peek() == "(":
            type_ = AbiType("tuple", components=self.params(depth + 1))
        else:
            word = self.name()
            if word == "tuple" and self.peek() == "(":
                type_ = AbiType("tuple", components=self.params(depth + 1))
            else:
                type_ = _elementary(word)
        arrays = 0
        while self.text[self.at : self.at + 1] == "[":
            arrays += 1
            if arrays > MAX_DEPTH:
                raise self.fail("nested too deep")
            end = self.text.find("]", self.at)
            digits = self.text[self.at + 1 : end]
            if end < 0 or (digits and not digits.isdigit()):
                raise self.fail("a length is digits")
            self.at = end + 1
            type_ = AbiType("array", int(digits) if digits else -1, type_)
        return type_


@lru_cache(256)
def _elementary(word: str) -> AbiType:
    if word in ("address", "bool", "bytes", "string", "function"):
        return AbiType(word)
    found = _NUMBER.match(word)
    if not found:
        raise SignatureError(f"{word!r} is not an ABI type")
    if found[1]:
        bits = int(found[2] or 256)
        if bits % 8 or not 8 <= bits <= 256:
            raise SignatureError(f"{word!r} has no such width")
        return AbiType(found[1], bits)
    if not 1 <= int(found[3]) <= 32:
        raise SignatureError(f"{word!r} has no such width")
    return AbiType("fixed", int(found[3]))


def parse_function(text: str) -> Function:
    """`transfer(address to,uint256 amount)`, with or without names. Raises SignatureError."""
    parser = _Parser(text.removeprefix("function "))
    name = parser.name()
    return Function(name, parser.params(0))


@lru_cache(4096)
def parse_type(text: str) -> AbiType:
    """One type such as `(address to,uint256 amount)[]`. Raises SignatureError."""
    parser = _Parser(text)
    type_ = parser.type(0)
    if parser.peek():
        raise parser.fail("more than a type")
    return type_
