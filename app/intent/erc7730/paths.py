"""Paths of ERC-7730: `#.a.[].b` into the data, `@.to` into the container, `$.metadata…` into the descriptor."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

Indexes = tuple[int, ...]
_SLICE = re.compile(r"^\[(-?\d{1,9})?:(-?\d{1,9})?\]$", re.ASCII)
_BRACKETS = re.compile(r"\[[^\[]*")
_INDEX = re.compile(r"^\[(-?\d{1,9})\]$", re.ASCII)


class PathError(ValueError):
    """A path names nothing in the data."""


class NotForThis(Exception):
    """The descriptor is invalid for these data (ERC-7730, "maps": no value for the key), so that nothing of it counts."""


class Scope(NamedTuple):
    """What paths are resolved in. `base` is the value a nested group stands on."""

    data: Any
    container: Mapping[str, Any]
    document: Mapping[str, Any]
    base: Any = None
    at: Indexes = ()
    """Which elements the groups around stand on: what `[]` of an absolute path means inside them."""

    def on(self, base: Any, indexes: Indexes = ()) -> Scope:
        return self._replace(base=base, at=(*self.at, *indexes))


def resolve(path: str, scope: Scope) -> list[tuple[Indexes, Any]]:
    """Every value the path names, with the indexes its `[]` stand for. Raises PathError."""
    root, parts, many = _read(path)
    value = _root(root, scope)
    if many:
        return list(_walk(value, parts, (), path))
    for part in parts:
        value = _step(value, part, path)
    return [((), value)]


@lru_cache(4096)
def _read(path: str) -> tuple[str, tuple[str, ...], bool]:
    """The path's root (`#`, `@`, `$`, or nothing: relative), its selectors, and whether it may name several values."""
    root = path[0] if path[:2] in ("#.", "@.", "$.") or path == "#" else ""
    parts = _parts(path[2:] if root else path)
    return root, parts, any(p == "[]" or _SLICE.match(p) for p in parts)


def _root(root: str, scope: Scope) -> Any:
    if root == "@":
        return scope.container
    if root == "$":
        return scope.document
    return scope.base if not root and scope.base is not None else scope.data


def key(path: str, within: str = "") -> str:
    """One writing for one path: absolute without its `#.`, `a[0]` as `a.[0]`; a relative one counts from `within`."""
    root, parts, _ = _read(path)
    text = ".".join(parts)
    if root in ("@", "$"):
        return f"{root}.{text}"
    return f"{within}.{text}" if within and not root and text else text or within


def one(path: str, scope: Scope, indexes: Indexes = ()) -> Any:
    """The value at a path, taking the same elements as the field itself where both iterate.

    Raises PathError, also where a slice wants bytes that are not there: a parameter made of half a slice would name
    another token than the contract reads.
    """
    root, parts, many = _read(path)
    value = _root(root, scope)
    if not many:
        for part in parts:
            value = _step(value, part, path)
        return value
    # An absolute path counts from the outermost group, a relative one from the group it stands in.
    places = iter(indexes if not root and scope.base is not None else (*scope.at, *indexes))
    for part in parts:
        if part == "[]":
            place = next(places, None)
            if not isinstance(value, list | tuple):
                raise PathError(f"{path}: {part} needs an array")
            if place is None and len(value) != 1:
                raise PathError(f"{path}: which of {len(value)} elements is meant is not said")
            if (place or 0) >= len(value):
                raise PathError(f"{path}: there is no element [{place}]")
            value = value[place or 0]
            continue
        found = _SLICE.match(part) if part[0] == "[" else None
        if found and found[2] and int(found[2]) > _size(value):
            raise PathError(f"{path}: there are only {_size(value)} bytes or elements")
        value = _step(value, part, path)
    return value


def _size(value: Any) -> int:
    return 32 if isinstance(value, int) else len(value) if isinstance(value, bytes | list | str) else 0


@lru_cache(4096)
def _parts(path: str) -> tuple[str, ...]:
    out: list[str] = []
    for part in path.split("."):
        # `data[0:20]` and `data.[0:20]` are written alike.
        head, bracket, rest = part.partition("[")
        if head:
            out.append(head)
        if bracket:
            out += _BRACKETS.findall("[" + rest)
    return tuple(out)


def _walk(value: Any, parts: tuple[str, ...], indexes: Indexes, path: str) -> Iterator[tuple[Indexes, Any]]:
    if not parts:
        yield indexes, value
        return
    part, rest = parts[0], parts[1:]
    if part == "[]":
        if not isinstance(value, list | tuple):
            raise PathError(f"{path}: {part} needs an array")
        for i, item in enumerate(value):
            yield from _walk(item, rest, (*indexes, i), path)
        return
    piece = _step(value, part, path)
    if isinstance(piece, list) and _SLICE.match(part):
        for i, item in enumerate(piece):
            yield from _walk(item, rest, (*indexes, i), path)
    else:
        yield from _walk(piece, rest, indexes, path)


def _step(value: Any, part: str, path: str) -> Any:
    """What one selector (a name, an index or a slice) of a path leads to. Raises PathError."""
    if part[0] != "[":
        if isinstance(value, dict) and part in value:
            return value[part]
        raise PathError(f"{path}: there is no {part}")
    found = _SLICE.match(part)
    if found:
        start = int(found[1]) if found[1] else None
        end = int(found[2]) if found[2] else None
        if isinstance(value, bool) or not isinstance(value, int | bytes | list | str):
            raise PathError(f"{path}: {part} needs bytes or an array")
        if isinstance(value, int):
            value = (value % 2**256).to_bytes(32, "big")
        if isinstance(value, str):
            return value.encode("utf-8", "surrogatepass")[start:end].decode("utf-8", "replace")
        # An address is bytes of a fixed length: a part of one is none.
        return bytes(value)[start:end] if isinstance(value, bytes) else value[start:end]
    place = _INDEX.match(part)
    if place:
        try:
            item = value[int(place[1])]
        except (IndexError, TypeError, KeyError):
            raise PathError(f"{path}: there is no element {part}") from None
        return bytes([item]) if isinstance(value, bytes) else item
    raise PathError(f"{path}: there is no {part}")
