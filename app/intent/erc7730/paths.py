"""Paths of ERC-7730: `#.a.[].b` into the data, `@.to` into the container, `$.metadata…` into the descriptor."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

Indexes = tuple[int, ...]
_SLICE = re.compile(r"^\[(-?\d{1,9})?:(-?\d{1,9})?\]$", re.ASCII)
_INDEX = re.compile(r"^\[(-?\d{1,9})\]$", re.ASCII)


class PathError(ValueError):
    """A path names nothing in the data."""


@dataclass(frozen=True)
class Scope:
    """What paths are resolved in. `base` is the value a nested group stands on."""

    data: Any
    container: Mapping[str, Any]
    document: Mapping[str, Any]
    base: Any = None

    def on(self, base: Any) -> Scope:
        return replace(self, base=base)


def resolve(path: str, scope: Scope) -> Iterator[tuple[Indexes, Any]]:
    """Every value the path names, with the indexes its `[]` stand for. Raises PathError."""
    if path.startswith("@."):
        yield from _walk(scope.container, _parts(path[2:]), (), path)
    elif path.startswith("$."):
        yield from _walk(scope.document, _parts(path[2:]), (), path)
    elif path.startswith("#."):
        yield from _walk(scope.data, _parts(path[2:]), (), path)
    elif path == "#":
        yield (), scope.data
    else:
        yield from _walk(scope.base if scope.base is not None else scope.data, _parts(path), (), path)


def one(path: str, scope: Scope, indexes: Indexes = ()) -> Any:
    """The value at a path, taking the same elements as the field itself where both iterate. Raises PathError."""
    found = list(resolve(path, scope))
    if not found:
        raise PathError(f"{path} names nothing")
    for place, value in found:
        if place == indexes[: len(place)]:
            return value
    return found[0][1]


def _parts(path: str) -> list[str]:
    out: list[str] = []
    for part in path.split("."):
        # `data[0:20]` and `data.[0:20]` are written alike.
        head, bracket, rest = part.partition("[")
        if head:
            out.append(head)
        if bracket:
            out.append("[" + rest)
    return out


def _walk(value: Any, parts: list[str], indexes: Indexes, path: str) -> Iterator[tuple[Indexes, Any]]:
    if not parts:
        yield indexes, value
        return
    part, rest = parts[0], parts[1:]
    if part == "[]":
        if not isinstance(value, list | tuple):
            raise PathError(f"{path}: {part} needs an array")
        for i, item in enumerate(value[:500]):
            yield from _walk(item, rest, (*indexes, i), path)
        return
    found = _SLICE.match(part)
    if found:
        start = int(found[1]) if found[1] else None
        end = int(found[2]) if found[2] else None
        if isinstance(value, int):
            value = (value % 2**256).to_bytes(32, "big")
        if not isinstance(value, bytes | list | str):
            raise PathError(f"{path}: {part} needs bytes or an array")
        piece = value[start:end]
        if isinstance(piece, list):
            for i, item in enumerate(piece):
                yield from _walk(item, rest, (*indexes, i), path)
        else:
            yield from _walk(piece, rest, indexes, path)
        return
    place = _INDEX.match(part)
    if place:
        try:
            item = value[int(place[1])]
        except (IndexError, TypeError, KeyError):
            raise PathError(f"{path}: there is no element {part}") from None
        if isinstance(value, bytes):
            item = bytes([item])
        yield from _walk(item, rest, indexes, path)
        return
    if isinstance(value, Mapping) and part in value:
        yield from _walk(value[part], rest, indexes, path)
        return
    raise PathError(f"{path}: there is no {part}")
