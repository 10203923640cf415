"""What a token is called and how many decimals it has: from the evidence, else from the bundled table.

Nothing here says that a token is good; a name is only a name.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from app.address import NATIVE, Address, Asset
from app.evidence import Evidence, Token
from app.intent.known import known

NATIVE_SYMBOLS: Final[Mapping[int, str]] = {
    1: "ETH", 10: "ETH", 14: "FLR", 19: "SGB", 25: "CRO", 30: "RBTC", 40: "TLOS", 42: "LYX", 50: "XDC", 56: "BNB",
    61: "ETC", 88: "VIC", 100: "xDAI", 122: "FUSE", 130: "ETH", 137: "POL", 143: "MON", 146: "S", 169: "ETH",
    185: "ETH", 196: "OKB", 204: "BNB", 232: "GHO", 239: "TAC", 250: "FTM", 252: "FRAX", 255: "ETH", 288: "ETH",
    324: "ETH", 360: "ETH", 369: "PLS", 480: "ETH", 592: "ASTR", 690: "ETH", 747: "FLOW", 988: "USDT0", 999: "HYPE",
    1030: "CFX", 1088: "METIS", 1101: "ETH", 1116: "CORE", 1135: "ETH", 1284: "GLMR", 1285: "MOVR", 1329: "SEI",
    1480: "VANA", 1625: "G", 1672: "PROS", 1776: "INJ", 1868: "ETH", 1890: "ETH", 1923: "ETH", 2020: "RON",
    2222: "KAVA", 2741: "ETH", 2818: "ETH", 4153: "ETH", 4200: "BTC", 4326: "ETH", 4663: "ETH", 5000: "MNT",
    5031: "SOMI", 5042: "USDC", 5330: "ETH", 6900: "NIBI", 7000: "ZETA", 8217: "KAIA", 8453: "ETH", 9745: "XPL",
    13371: "IMX", 16661: "0G", 17000: "ETH", 23294: "ROSE", 33139: "APE", 34443: "ETH", 38833: "iKAS", 42161: "ETH",
    42170: "ETH", 42220: "CELO", 42793: "XTZ", 43111: "ETH", 43114: "AVAX", 44787: "CELO", 48900: "ETH", 55244: "ETH",
    57073: "ETH", 59144: "ETH", 60808: "ETH", 80001: "MATIC", 80094: "BERA", 81457: "ETH", 84532: "ETH", 98866: "PLUME",
    167000: "ETH", 421614: "ETH", 534352: "ETH", 543210: "ETH", 560048: "ETH", 660279: "XAI", 747474: "ETH",
    1440000: "XRP", 5734951: "ETH", 7777777: "ETH", 11155111: "ETH", 11155420: "ETH", 888888888: "ETH",
    1313161554: "ETH", 1380012617: "ETH", 1666600000: "ONE", 131277322940537: "test ETH",
}  # fmt: skip
"""Ticker of the native coin (EIP-155 registry); chains that are not here say "native coin"."""

CHAIN_NAMES: Final[Mapping[int, str]] = {
    1: "Ethereum", 10: "OP Mainnet", 14: "Flare", 19: "Songbird", 25: "Cronos", 30: "Rootstock", 40: "Telos",
    42: "LUKSO", 50: "XDC", 56: "BNB Smart Chain", 57: "Syscoin", 61: "Ethereum Classic", 66: "OKXChain", 82: "Meter",
    88: "Viction", 100: "Gnosis", 106: "Velas", 122: "Fuse", 128: "HECO", 130: "Unichain", 137: "Polygon", 143: "Monad",
    146: "Sonic", 169: "Manta Pacific", 185: "Mint", 196: "X Layer", 199: "BitTorrent Chain", 204: "opBNB", 232: "Lens",
    239: "TAC", 248: "Oasys", 250: "Fantom", 252: "Fraxtal", 255: "Kroma", 288: "Boba", 324: "zkSync Era",
    336: "Shiden", 360: "Shape", 369: "PulseChain", 480: "World Chain", 592: "Astar", 690: "Redstone", 747: "Flow EVM",
    988: "Stable", 999: "HyperEVM", 1030: "Conflux eSpace", 1088: "Metis", 1101: "Polygon zkEVM", 1116: "Core",
    1135: "Lisk", 1284: "Moonbeam", 1285: "Moonriver", 1329: "Sei", 1480: "Vana", 1625: "Gravity Alpha", 1672: "Pharos",
    1776: "Injective", 1868: "Soneium", 1890: "LightLink", 1923: "Swellchain", 2020: "Ronin", 2222: "Kava",
    2741: "Abstract", 2818: "Morph", 4153: "RISE", 4200: "Merlin", 4217: "Tempo", 4326: "MegaETH",
    4663: "Robinhood Chain", 5000: "Mantle", 5031: "Somnia", 5042: "Arc", 5330: "Superseed", 6900: "Nibiru",
    7000: "ZetaChain", 8217: "Kaia", 8453: "Base", 9001: "Evmos", 9745: "Plasma", 10143: "Monad Testnet",
    13371: "Immutable zkEVM", 16661: "0G", 17000: "Holesky", 23294: "Oasis Sapphire", 33139: "ApeChain", 34443: "Mode",
    38833: "Igra", 42161: "Arbitrum One", 42170: "Arbitrum Nova", 42220: "Celo", 42793: "Etherlink", 43111: "Hemi",
    43114: "Avalanche", 44787: "Celo Alfajores", 48900: "Zircuit", 55244: "Superposition", 57073: "Ink", 59144: "Linea",
    60808: "BOB", 80001: "Polygon Mumbai", 80094: "Berachain", 81457: "Blast", 84532: "Base Sepolia", 98866: "Plume",
    167000: "Taiko", 421614: "Arbitrum Sepolia", 534352: "Scroll", 543210: "Zero", 560048: "Hoodi", 660279: "Xai",
    747474: "Katana", 1440000: "XRPL EVM", 5734951: "Jovay", 7777777: "Zora", 11155111: "Sepolia",
    11155420: "OP Sepolia", 888888888: "Ancient8", 1313161554: "Aurora", 1380012617: "RARI Chain",
    1666600000: "Harmony",
}  # fmt: skip
"""Chains by number (EIP-155), under the names they give themselves."""

WRAPPED_NATIVE: Final[Mapping[int, Address]] = {
    chain: Address.parse(text)
    for chain, text in {
        1: "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2",
        10: "0x4200000000000000000000000000000000000006",
        56: "0xbb4CdB9CBd36B01bD1cBaEBF2De08d9173bc095c",
        100: "0xe91D153E0b41518A2Ce8Dd3D7944Fa863463a97d",
        130: "0x4200000000000000000000000000000000000006",
        137: "0x0d500B1d8E8eF31E21C99d1Db9A6444d3ADf1270",
        8453: "0x4200000000000000000000000000000000000006",
        42161: "0x82aF49447D8a07e3bd95BD0d56f35241523fBab1",
        43114: "0xB31f66AA3C1e785363F0875A1B74E27b85FD66c7",
        59144: "0xe5D7C2a44FfDDf6b295A15c148167daaAf5Cf34f",
        534352: "0x5300000000000000000000000000000000000004",
        11155111: "0xfFf9976782d46CC05630D1f6eBAb18b2324d6B14",
    }.items()
}
"""The ERC-20 form of the native coin (WETH9 and its like)."""


class _Table:
    """The bundled token table, read in place (written by `resources.ledger.build`; see resources/SOURCES.md)."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self.count, self._size = struct.unpack(">IB", self._map[8:13])
        self._ends = 13 + self.count * self._size
        self._rows = self._ends + 4 * self.count

    def get(self, key: bytes) -> bytes | None:
        low, high = 0, self.count
        while low < high:
            middle = (low + high) // 2
            at = 13 + middle * self._size
            if self._map[at : at + self._size] < key:
                low = middle + 1
            else:
                high = middle
        at = 13 + low * self._size
        if low == self.count or self._map[at : at + self._size] != key:
            return None
        end = self._ends + 4 * low
        start = int.from_bytes(self._map[end - 4 : end], "big") if low else 0
        return self._map[self._rows + start : self._rows + int.from_bytes(self._map[end : end + 4], "big")]

    def holding(self, prefix: bytes, head: bytes) -> list[bytes]:
        """The keys that begin with `prefix` and whose rows begin with `head`: a scan of bytes, not of rows."""
        out: list[bytes] = []
        at = self._map.find(head, self._rows)
        while at >= 0 and len(out) < 3:
            place, low, high = at - self._rows, 0, self.count
            while low < high:
                middle = (low + high) // 2
                end = self._ends + 4 * middle
                if int.from_bytes(self._map[end : end + 4], "big") <= place:
                    low = middle + 1
                else:
                    high = middle
            before = self._ends + 4 * (low - 1)
            starts = int.from_bytes(self._map[before : before + 4], "big") if low else 0
            key = self._map[13 + low * self._size : 13 + (low + 1) * self._size]
            if starts == place and key.startswith(prefix):
                out.append(key)
            at = self._map.find(head, at + 1)
        return out

    def keys(self, prefix: bytes) -> frozenset[bytes]:
        """What follows `prefix` in all keys that begin with it."""
        low, high = 0, self.count
        while low < high:
            middle = (low + high) // 2
            if self._map[13 + middle * self._size : 13 + middle * self._size + len(prefix)] < prefix:
                low = middle + 1
            else:
                high = middle
        out = set()
        while low < self.count:
            at = 13 + low * self._size
            if self._map[at : at + len(prefix)] != prefix:
                break
            out.add(self._map[at + len(prefix) : at + self._size])
            low += 1
        return frozenset(out)


@lru_cache(1)
def _table() -> _Table:
    return _Table(Path(str(files("resources.ledger") / "tokens.bin")))


@lru_cache(4096)
def bundled(chain_id: int, address: Address) -> Token | None:
    """A token of the bundled table (17,921 tokens on 29 chains), or None."""
    if not 0 < chain_id < 1 << 32:
        return None
    row = _table().get(chain_id.to_bytes(4, "big") + bytes(address))
    if row is None:
        return None
    at = 1 + row[0]
    return Token(row[1:at].decode("ascii", "replace"), int.from_bytes(row[at + 20 : at + 24], "big"))


@lru_cache(8)
def bundled_addresses(chain_id: int) -> frozenset[bytes]:
    """The 20-byte addresses of every bundled token of one chain."""
    if not 0 < chain_id < 1 << 32:
        return frozenset()
    return _table().keys(chain_id.to_bytes(4, "big"))


@lru_cache(1024)
def listed_as(chain_id: int, symbol: str) -> Address | None:
    """The one bundled token of this name on a chain; None when there is none or the name is not its alone."""
    text = symbol.encode("ascii", "ignore")
    if not text or len(text) > 32 or not 0 < chain_id < 1 << 32:
        return None
    found = _table().holding(chain_id.to_bytes(4, "big"), bytes([len(text)]) + text)
    return Address(found[0][4:]) if len(found) == 1 else None


def token(chain_id: int, asset: Asset, evidence: Evidence) -> Token | None:
    """What is known of an asset: the evidence first, then the bundle; the native coin always has 18 decimals."""
    if isinstance(asset, str):
        return Token(NATIVE_SYMBOLS.get(chain_id, "native coin"), 18)
    given = evidence.tokens.get(asset)
    if given is not None:
        return given
    listed = _provided(evidence.data_provider, chain_id, asset) or bundled(chain_id, asset)
    if listed is None:
        from app.intent.takes import named

        listed = named(chain_id, asset)
    return listed


def _provided(provider: Mapping[str, Any] | None, chain_id: int, asset: Address) -> Token | None:
    tokens = provider.get("tokens") if provider else None
    if isinstance(tokens, Mapping):  # by address, as the reference cases of ERC-7730 have them
        tokens = [{"address": k, **v} for k, v in tokens.items() if isinstance(v, Mapping)]
    for entry in tokens if isinstance(tokens, list) else ():
        try:
            same = entry.get("chainId", chain_id) == chain_id
            decimals = int(entry["decimals"])
            if same and 0 <= decimals <= 255 and Address.parse(entry["address"], strict=False) == asset:
                return Token(str(entry.get("ticker", entry.get("symbol", "?"))), decimals)
        except (KeyError, ValueError, TypeError, AttributeError):
            continue
    return None


_MARKERS: Final = frozenset(
    [
        b"\xee" * 20,
        bytes(18) + b"\xee\xee",  # Juicebox
    ]
)


def is_native_marker(address: Address) -> bool:
    """0xEeee…EEeE and the zero address stand for the native coin in routers (a convention, no EIP); others are rarer."""
    return address.is_zero or bytes(address) in _MARKERS


def as_asset(address: Address) -> Asset:
    """The asset an address names in a router's arguments."""
    return NATIVE if is_native_marker(address) else address


_OWNER_OF: Final = bytes.fromhex("636352211e")
_DECIMALS: Final = bytes.fromhex("63313ce567")
"""`PUSH4` of the selectors of ERC-721's `ownerOf(uint256)` and ERC-20's `decimals()`, as a dispatcher holds them."""


def is_nft(chain_id: int, contract: Address, evidence: Evidence) -> bool:
    """Whether a contract is known to be a collection (ERC-721): by the bundle, or by its code where that was given."""
    listed = known(contract, chain_id)
    if listed is not None and "positions" in listed.roles:
        return True
    if bundled(chain_id, contract) is not None or contract in evidence.tokens:
        return False
    facts = evidence.contract(contract)
    held = (evidence.state or {}).get(contract)
    code = (facts.code if facts is not None else None) or (held.code if held is not None else b"")
    return _OWNER_OF in code and _DECIMALS not in code
