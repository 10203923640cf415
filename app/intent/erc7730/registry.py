"""The compiled registry: nothing is read before a request names a contract it knows."""

from __future__ import annotations

import json
import mmap
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from app.address import Address
from app.intent.abi.types import Function, parse_function


@dataclass(frozen=True, slots=True)
class Row:
    """One field or group of fields, with the definition it refers to merged in."""

    raw: Mapping[str, Any]
    whole: Mapping[str, Any]
    path: str | None
    label: str | None
    """None: it is made of a constant or a map."""
    kind: Any
    params: Mapping[str, Any] | None
    """None: some are constants or maps."""
    visible: Any
    group: Any
    """The fields of a group; None = a field."""
    iterates: bool
    sliced: bool
    separator: str | None
    encryption: Any
    arrays: tuple[str, ...]
    """Paths of parameters that are arrays."""


@dataclass(frozen=True)
class Descriptor:
    """One descriptor with its includes merged."""

    kind: str
    deployments: frozenset[tuple[int, str]]
    domain: Mapping[str, Any] | None
    metadata: Mapping[str, Any]
    definitions: Mapping[str, Any]
    formats: Mapping[str, Any]
    selectors: Mapping[str, tuple[str, str]]
    """Selector (hex) → key of its format, signature."""
    domain_separator: str | None = None
    """0x hex in lower case; an EIP-712 descriptor may bind to it instead of to domain fields."""
    rows: dict[int, Row] = field(default_factory=dict, compare=False, repr=False)
    """What its fields say, once read, by the field's identity."""

    def function(self, selector: bytes) -> tuple[Function, Mapping[str, Any]] | None:
        """The function of a selector and how it is shown; only this one is parsed."""
        found = self.selectors.get(selector.hex())
        return (_parsed(found[1]), self.formats[found[0]]) if found is not None else None

    def for_clone(self) -> Descriptor:
        """The same for a clone of the contract: anyone may make one, so it does what is described and has no owner from it."""
        return replace(self, metadata={**self.metadata, "owner": None}, rows={})

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


@lru_cache(512)
def _parsed(signature: str) -> Function:
    return parse_function(signature)


@lru_cache(64)
def descriptor(number: int) -> Descriptor:
    """Read and parse one descriptor."""
    start, size = _index()["places"][number]
    value = json.loads(zlib.decompress(_blob()[start : start + size]))
    return Descriptor(
        value["kind"],
        frozenset((c, a) for c, a in value["deployments"]),
        value.get("domain"),
        value["metadata"],
        value["definitions"],
        value["formats"],
        value.get("selectors", {}),
        str(value["separator"]).lower() if value.get("separator") else None,
    )


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
