"""The formats of ERC-7730: how one value is written for people."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from app.address import Address, keccak256
from app.evidence import Evidence
from app.intent.tokens import CHAIN_NAMES, NATIVE_SYMBOLS, bundled

MAX_DECIMALS = 255
"""ERC-20's `decimals` is a uint8."""


def plain(value: Any) -> str:
    """`raw`: integers in decimal, bytes in hex, addresses with their checksum."""
    if type(value) is int:
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Address):
        return str(value)
    if isinstance(value, bytes):
        return "0x" + value.hex()
    if isinstance(value, list | tuple):
        return ", ".join(plain(v) for v in value)
    if isinstance(value, Mapping):
        return ", ".join(f"{k}: {plain(v)}" for k, v in value.items())
    return str(value)


def decimal_text(value: int, decimals: int) -> str:
    """Whole units without separators or trailing zeros: exact, never rounded."""
    if decimals <= 0:
        return str(value)
    if decimals > MAX_DECIMALS:
        raise ValueError(f"{decimals} decimals are more than any token has")
    sign = "-" if value < 0 else ""
    whole, part = divmod(abs(value), 10**decimals)
    fraction = f"{part:0{decimals}d}".rstrip("0")
    return f"{sign}{whole}" + (f".{fraction}" if fraction else "")


def number(value: Any) -> int:
    """An integer however a descriptor or the data write it. Raises ValueError."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value
    if isinstance(value, bytes):
        return int.from_bytes(value, "big")
    if isinstance(value, str):
        return int(value, 0) if value[:2] in ("0x", "0X") else int(value)
    raise ValueError(f"{value!r} is no number")


def address(value: Any) -> Address | None:
    """An address, also the last twenty bytes of longer ones and of a word; fewer bytes are none, least of all zero's."""
    if isinstance(value, Address):
        return value
    if isinstance(value, bytes):
        return Address(value[-20:]) if len(value) >= 20 else None
    if isinstance(value, int):
        return Address((value % (1 << 160)).to_bytes(20, "big"))
    return _parsed(value) if isinstance(value, str) else None


@lru_cache(2048)
def _parsed(text: str) -> Address | None:
    try:
        return Address.parse(text, strict=False)
    except ValueError:
        return None


class Names:
    """Where names of addresses, tokens and collections come from: the case's own data, the evidence, the bundle."""

    def __init__(
        self, evidence: Evidence, chain_id: int, own: tuple[Address | None, Mapping[str, Any]] = (None, {})
    ) -> None:
        self._evidence, self._chain = evidence, chain_id
        self._given = evidence.data_provider or {}
        self._own = own
        """The bound contract with its descriptor's `metadata`, whose `token` describes it (ERC-7730, "token")."""

    def _entry(self, table: str, key: Address) -> Any:
        rows = self._given.get(table)
        if isinstance(rows, Mapping):
            text = "0x" + key.hex()
            for name in (text, str(key)):
                if name in rows:
                    return rows[name]
            return next((v for k, v in rows.items() if str(k).lower() == text), None)
        return None

    def token(self, key: Address, chain_id: int | None = None) -> tuple[str, int] | None:
        """Ticker and decimals of a token, on this chain or another one. A descriptor may describe its own contract."""
        if chain_id is not None and chain_id != self._chain and self._evidence.data_provider is None:
            listed = bundled(chain_id, key)
            return (listed.symbol, listed.decimals) if listed else None
        entry = self._entry("tokens", key)
        if isinstance(entry, Mapping):
            return str(entry.get("symbol", "?")), int(entry.get("decimals", 0))
        known = self._evidence.tokens.get(key)
        if known is not None:
            return known.symbol, known.decimals
        # A test's own data stand alone: nothing else may fill them.
        if self._evidence.data_provider is not None:
            return None
        described = self._own[1].get("token")
        if key == self._own[0] and isinstance(described, Mapping):
            try:
                return str(described["ticker"]), int(described["decimals"])
            except (KeyError, ValueError, TypeError):
                pass
        listed = bundled(self._chain, key)
        return (listed.symbol, listed.decimals) if listed else None

    def name(self, key: Address, sources: Any, types: Any) -> str | None:
        wanted = [s for s in sources if isinstance(s, str)] if isinstance(sources, list) else ["local", "ens"]
        for source in wanted:
            entry = self._entry("addressNames" if source == "local" else "ensNames", key)
            if isinstance(entry, str):
                return entry
        if self._evidence.data_provider is not None:
            return None  # a case's tokens and collections are no source of names
        if isinstance(types, list) and "token" in types:
            token = self.token(key)
            if token is not None:
                return token[0]
        if isinstance(types, list) and "collection" in types:
            return self.collection(key)
        contact = self._evidence.contacts.get(key) if self._evidence.contacts else None
        return contact.name if contact and "local" in wanted else None

    def collection(self, key: Address) -> str | None:
        entry = self._entry("nftCollectionNames", key)
        return entry if isinstance(entry, str) else None

    def block_time(self, height: int) -> int | None:
        rows = self._given.get("blockTimestamps")
        value = rows.get(str(height)) if isinstance(rows, Mapping) else None
        return value if isinstance(value, int) else None

    def native_of(self, chain_id: int | None = None) -> str:
        """Ticker of the native coin, of this chain unless another is named; no chain's coin is guessed to be ether."""
        return NATIVE_SYMBOLS.get(self._chain if chain_id is None else chain_id, "native coin")


_LAST_DATE = 8_640_000_000_000
"""Seconds: the end of the year 275760, the last one that other readers of descriptors write as a date."""


def date(seconds: int) -> str:
    """UTC as `2026-04-03 07:06:40Z`; times no calendar holds stay numbers."""
    if not 0 <= seconds <= _LAST_DATE:
        return str(seconds)
    # The calendar repeats every 400 years, which brings far years into the range of `datetime`.
    cycles, rest = divmod(seconds, 146_097 * 86_400)
    at = datetime.fromtimestamp(rest, UTC)
    return f"{at.year + 400 * cycles:04d}{at:-%m-%d %H:%M:%SZ}"


def duration(seconds: int) -> str:
    """Hours, minutes and seconds as `HH:MM:SS`, hours without limit."""
    hours, rest = divmod(abs(seconds), 3600)
    return f"{'-' if seconds < 0 else ''}{hours:02d}:{rest // 60:02d}:{rest % 60:02d}"


def chain_name(chain_id: int) -> str:
    """A chain's name (EIP-155), else its number."""
    return "Ethereum Mainnet" if chain_id == 1 else CHAIN_NAMES.get(chain_id) or str(chain_id)


def interoperable(value: bytes) -> tuple[Address | None, str]:
    """An EIP-7930 address as `address@eip155:1#CHECKSUM` (ERC-7828), with the address itself when it is one of the EVM.

    Raises ValueError when the bytes are no interoperable address.
    """
    if len(value) < 6 or value[:2] != b"\0\1":
        raise ValueError("not an interoperable address of version 1 (EIP-7930)")
    kind, size = value[2:4], value[4]
    chain, rest = value[5 : 5 + size], value[5 + size :]
    if len(chain) != size or not rest or rest[0] != len(rest) - 1:
        raise ValueError("its lengths do not fit (EIP-7930)")
    raw = rest[1:]
    checksum = keccak256(value[2:])[:4].hex().upper()
    evm = kind == b"\0\0"
    account = Address(raw) if evm and len(raw) == 20 else None
    reference = str(int.from_bytes(chain, "big")) if evm else "0x" + chain.hex()
    where = (f"eip155:{reference}" if chain else "eip155") if evm else f"0x{kind.hex()}:{reference}"
    name = str(account) if account is not None else "0x" + raw.hex() if raw else ""
    return account, f"{name}@{where}#{checksum}"


_PREFIXES = ((24, "Y"), (21, "Z"), (18, "E"), (15, "P"), (12, "T"), (9, "G"), (6, "M"), (3, "k"))


def unit(value: int, base: str, decimals: int, prefix: bool) -> str:
    """A number with its unit; with `prefix` in SI prefixes (`36.5k`)."""
    if decimals > MAX_DECIMALS:
        raise ValueError(f"{decimals} decimals are more than any unit has")
    if not prefix:
        return f"{decimal_text(value, decimals)}{base}"
    amount = Decimal(value).scaleb(-decimals)
    for power, sign in _PREFIXES:
        if abs(amount) >= Decimal(10) ** power:
            return f"{(amount.scaleb(-power)).normalize():f}{sign}{base}"
    return f"{amount.normalize():f}{base}"
