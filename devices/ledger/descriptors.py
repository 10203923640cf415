"""What Ledger has signed: ERC-20 tokens and the filters of EIP-712 messages, bundled for use without a network.

The tables of `resources/ledger` are mapped into memory on first use and looked up by binary search. The device
itself checks the signatures; `LEDGER_KEY` lets tests and the simulated device do the same.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import mmap
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from app.address import Address
from app.eip712 import Member, TypedData, base_type
from devices.ledger.chains import named

LEDGER_KEY: Final = bytes.fromhex(
    "045e6c1020c14dc46442fe89f97c0b68cdb15976dc24f24c316e7b30fe4e8cc76b"
    "1489150c21514ebf440ff5dea5393d83de5358cd098fce8fd0f81daa94979183"
)
"""Ledger's public key for tokens and filters (app-ethereum 1.22.0, `src/public_keys.h`, production)."""

_MAX_ORDERS: Final = 720


class Table:
    """A sorted table of `resources.ledger.build`, read in place."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if self._map[:8] != b"LGRTBL01":
            raise ValueError(f"{path} is no table of resources.ledger.build")
        self.count, self._key_size = struct.unpack(">IB", self._map[8:13])
        self._ends = 13 + self.count * self._key_size
        self._rows = self._ends + 4 * self.count

    def _key(self, index: int) -> bytes:
        at = 13 + index * self._key_size
        return self._map[at : at + self._key_size]

    def _row(self, index: int) -> bytes:
        at = self._ends + 4 * index
        start = int.from_bytes(self._map[at - 4 : at], "big") if index else 0
        return self._map[self._rows + start : self._rows + int.from_bytes(self._map[at : at + 4], "big")]

    def _find(self, prefix: bytes) -> int:
        low, high = 0, self.count
        while low < high:
            middle = (low + high) // 2
            if self._key(middle) < prefix:
                low = middle + 1
            else:
                high = middle
        return low

    def get(self, key: bytes) -> bytes | None:
        index = self._find(key)
        return self._row(index) if index < self.count and self._key(index) == key else None

    def has_prefix(self, prefix: bytes) -> bool:
        index = self._find(prefix)
        return index < self.count and self._key(index).startswith(prefix)

    def rows(self) -> Iterator[tuple[bytes, bytes]]:
        return ((self._key(i), self._row(i)) for i in range(self.count))


@lru_cache(maxsize=2)
def table(name: str) -> Table:
    """`tokens` or `filters`."""
    return Table(Path(str(files("resources.ledger") / f"{name}.bin")))


# -- tokens -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Token:
    """A token as Ledger signed it; `payload` is the data of APDU E0 0A."""

    chain_id: int
    address: Address
    ticker: str
    decimals: int
    payload: bytes

    @property
    def signed(self) -> bytes:
        """The bytes under Ledger's signature."""
        return self.payload[1 : 29 + self.payload[0]]

    @property
    def signature(self) -> bytes:
        return self.payload[29 + self.payload[0] :]


def parse_token(payload: bytes) -> Token:
    """Read the data of E0 0A: length and ticker, address, decimals, chain id, signature. Raises ValueError."""
    size = payload[0] if payload else 0
    if not size or len(payload) < size + 30:
        raise ValueError("a token descriptor is too short")
    at = 1 + size
    return Token(
        chain_id=int.from_bytes(payload[at + 24 : at + 28], "big"),
        address=Address(payload[at : at + 20]),
        ticker=payload[1:at].decode("ascii", "replace"),
        decimals=int.from_bytes(payload[at + 20 : at + 24], "big"),
        payload=payload,
    )


def token(chain_id: int, address: Address) -> Token | None:
    """The bundled descriptor of a token, or None; also None on a chain that the app does not know and refuses."""
    if not 0 < chain_id < 1 << 32 or named(chain_id) is None:
        return None
    payload = table("tokens").get(chain_id.to_bytes(4, "big") + bytes(address))
    return parse_token(payload) if payload is not None else None


# -- filters ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Filter:
    """How one field is shown: `format` raw, datetime, token or amount; `coin` ties an amount to its token."""

    path: str
    format: str
    label: str
    signature: bytes
    coin: int | None = None


@dataclass(frozen=True, slots=True)
class FilterSet:
    """The filters of one message type of one contract, and the order of types Ledger signed."""

    name: str
    signature: bytes
    fields: Mapping[str, Filter]
    order: tuple[str, ...]
    schema: bytes
    version: int


def _piece(name: str, members: tuple[Member, ...]) -> bytes:
    inner = ",".join(f'{{"name":"{m.name}","type":"{m.type}"}}' for m in members)
    return f'"{name}":[{inner}]'.encode("utf-8", "surrogatepass")


def schema_hash(types: Mapping[str, tuple[Member, ...]], order: tuple[str, ...]) -> bytes:
    """SHA-224 of the types as compact JSON in this order: what the app computes over the definitions sent."""
    return hashlib.sha224(b"{" + b",".join(_piece(name, types[name]) for name in order) + b"}").digest()


def _reachable(data: TypedData) -> tuple[str, ...]:
    seen: list[str] = ["EIP712Domain"]
    stack = [data.primary_type]
    while stack:
        name = stack.pop()
        if name in seen or name not in data.types:
            continue
        seen.append(name)
        stack.extend(base_type(m.type) for m in data.types[name])
    return tuple(name for name in data.types if name in seen)


def _schemas(data: TypedData) -> Iterator[tuple[tuple[str, ...], bytes]]:
    """The request's own order of types first, then other orders of the types the message uses, each with its schema."""
    own, used = tuple(data.types), _reachable(data)
    yield own, schema_hash(data.types, own)
    pieces = {name: _piece(name, data.types[name]) for name in used}
    found = _arranged(hashlib.sha224(b"{"), (), used, pieces)
    yield from ((o, h) for o, h in itertools.islice(found, _MAX_ORDERS) if o != own)


def _arranged(
    begun: hashlib._Hash, order: tuple[str, ...], left: tuple[str, ...], pieces: Mapping[str, bytes]
) -> Iterator[tuple[tuple[str, ...], bytes]]:
    """Every order of `left` after `order`; what two orders begin with is hashed once."""
    if not left:
        begun.update(b"}")
        yield order, begun.digest()
        return
    for name in left:
        more = begun.copy()
        more.update((b"," if order else b"") + pieces[name])
        yield from _arranged(more, (*order, name), tuple(n for n in left if n != name), pieces)


def filters(data: TypedData, chain_id: int, contract: Address, *, version: int = 2) -> FilterSet | None:
    """The bundled filters of a message type, or None. `version` 1 is for apps before 1.11.1."""
    prefix = bytes([version]) + chain_id.to_bytes(8, "big") + bytes(contract)
    rows = table("filters")
    if not rows.has_prefix(prefix):
        return None
    for order, schema in _schemas(data):
        row = rows.get(prefix + schema)
        if row is not None:
            return _parse_filters(json.loads(zlib.decompress(row)), order, schema, version)
    return None


def _parse_filters(raw: dict[str, object], order: tuple[str, ...], schema: bytes, version: int) -> FilterSet:
    head, rows = raw["contractName"], raw["fields"]
    assert isinstance(head, dict) and isinstance(rows, list)
    fields = {
        f["path"]: Filter(
            f["path"], f.get("format", "raw"), f["label"], bytes.fromhex(f["signature"]), f.get("coin_ref")
        )
        for f in rows
    }
    return FilterSet(head["label"], bytes.fromhex(head["signature"]), fields, order, schema, version)
