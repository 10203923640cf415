"""The compiled registry: nothing is read before a request names a contract it knows."""

from __future__ import annotations

import json
import mmap
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from app.address import Address
from app.intent.abi.types import Function, SignatureError, parse_function


@dataclass(frozen=True)
class Descriptor:
    """One descriptor with its includes merged."""

    kind: str
    deployments: frozenset[tuple[int, str]]
    domain: Mapping[str, Any] | None
    metadata: Mapping[str, Any]
    definitions: Mapping[str, Any]
    formats: Mapping[str, Any]
    functions: Mapping[bytes, tuple[Function, Mapping[str, Any]]]

    @property
    def owner(self) -> str | None:
        owner = self.metadata.get("owner")
        return owner if isinstance(owner, str) else None


@lru_cache(1)
def _index() -> dict[str, Any]:
    value: dict[str, Any] = json.loads((files("resources.erc7730") / "index.json").read_text())
    return value


@lru_cache(1)
def _blob() -> mmap.mmap:
    with Path(str(files("resources.erc7730") / "descriptors.bin")).open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


@lru_cache(64)
def descriptor(number: int) -> Descriptor:
    """Read and parse one descriptor."""
    start, size = _index()["places"][number]
    value = json.loads(zlib.decompress(_blob()[start : start + size]))
    functions: dict[bytes, tuple[Function, Mapping[str, Any]]] = {}
    if value["kind"] == "contract":
        for key, shown in value["formats"].items():
            function = _function(key, value.get("abi"))
            if function is not None:
                functions[function.selector] = (function, shown)
    return Descriptor(
        value["kind"],
        frozenset((c, a) for c, a in value["deployments"]),
        value.get("domain"),
        value["metadata"],
        value["definitions"],
        value["formats"],
        functions,
    )


def _function(key: str, abi: Any) -> Function | None:
    try:
        if "(" in key:
            return parse_function(key)
        for entry in abi or ():
            if entry.get("type") == "function":
                text = f"{entry['name']}({','.join(_param(p) for p in entry.get('inputs', []))})"
                function = parse_function(text)
                if "0x" + function.selector.hex() == key:
                    return function
    except (SignatureError, KeyError):
        return None
    return None


def _param(p: dict[str, Any]) -> str:
    type_: str = p["type"]
    if type_.startswith("tuple"):
        type_ = f"({','.join(_param(c) for c in p['components'])}){type_[5:]}"
    return f"{type_} {p.get('name') or ''}".strip()


def for_contract(chain_id: int, address: Address) -> Iterator[Descriptor]:
    """Descriptors deployed at an address of a chain."""
    key = "0x" + address.hex()
    for number in _index()["contracts"].get(key, ()):
        found = descriptor(number)
        if found.kind == "contract" and (chain_id, key) in found.deployments:
            yield found


def for_type(primary_type: str) -> Iterator[Descriptor]:
    """EIP-712 descriptors that know a primary type."""
    for number in _index()["types"].get(primary_type, ()):
        yield descriptor(number)
