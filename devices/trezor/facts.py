"""What Trezor's firmware knows by itself and from signed definitions: networks, tokens, and how it writes amounts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from app.address import Address
from devices.device import HARDENED

UNKNOWN_TICKER: Final = "UNKN"
MOST_INDEX: Final = 1_000_000
"""The Trezor One refuses a larger address index (recorded: 1,234,567)."""
MOST_ACCOUNT: Final = 100
UNSETTLED: Final = "…"
"""Stands for a fee that is not settled yet."""
NETWORKS: Final[dict[int, tuple[str, str]]] = {
    1: ("ETH", "Ethereum"), 10: ("ETH", "Optimism"), 56: ("BNB", "BNB Smart Chain"), 61: ("ETC", "Ethereum Classic"),
    137: ("POL", "Polygon"), 8453: ("ETH", "Base"), 42161: ("ETH", "Arbitrum One"), 11155111: ("tSEP", "Sepolia"),
    560048: ("tHOD", "Hoodi"),
}  # fmt: skip
"""Chain id → ticker and name (recorded screens)."""

SLIP44: Final = {1: 60, 10: 614, 56: 714, 61: 61, 137: 966, 8453: 8453, 42161: 9001, 11155111: 60, 560048: 60}
"""Chain id → registered coin type (SLIP-44): what a path for that chain may name beside Ethereum's 60."""


def _tokens(*rows: tuple[int, str, str, int]) -> dict[tuple[int, Address], tuple[str, int]]:
    return {
        (chain, Address.parse(address, strict=False)): (ticker, decimals) for chain, address, ticker, decimals in rows
    }


TOKENS: Final = _tokens(
    (1, "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48", "USDC", 6),
    (1, "0xdAC17F958D2ee523a2206206994597C13D831ec7", "USDT", 6),
    (1, "0x6B175474E89094C44Da98b954EedeAC495271d0F", "DAI", 18),
    (1, "0x514910771AF9Ca656af840dff83E8264EcF986CA", "LINK", 18),
    (1, "0x7Fc66500c84A76Ad7e9c93437bFc5Ac33E2DDaE9", "AAVE", 18),
    (1, "0x4d224452801ACEd8B2F0aebE155379bb5D594381", "APE", 18),
    (1, "0xBB0E17EF65F82Ab018d8EDd776e8DD940327B28b", "AXS", 18),
    (1, "0x4Fabb145d64652a948d72533023f6E7A623C7C53", "BUSD", 18),
    (1, "0x3506424F91fD33084466F402d5D97f05F8e3b4AF", "CHZ", 18),
    (1, "0xA0b73E1Ff0B80914AB6fe0444E65848C4C34450b", "CRO", 8),
    (1, "0x853d955aCEf822Db058eb8505911ED77F175b99e", "FRAX", 18),
    (1, "0x2AF5D2aD76741191D15Dfe7bF6aC92d4Bd912Ca3", "LEO", 18),
    (1, "0x0F5D2fB29fb7d3CFeE444a200298f468908cC942", "MANA", 18),
    (1, "0x7D1AfA7B718fb893dB30A3aBc0Cfc608AaCfeBB0", "MATIC", 18),
    (1, "0x75231F58b43240C9718Dd58B4967c5114342a86c", "OKB", 18),
    (1, "0x4a220E6096B25EADb88358cb44068A3248254675", "QNT", 18),
    (1, "0x3845badAde8e6dFF049820680d1F14bD3903a5d0", "SAND", 18),
    (1, "0x95aD61b0a150d79219dCF64E1E6Cc01f0B64C4cE", "SHIB", 18),
    (1, "0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84", "STETH", 18),
    (1, "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984", "UNI", 18),
    (1, "0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599", "WBTC", 8),
    (1, "0xA2cd3D43c775978A96BdBf12d733D5A1ED94fb18", "XCN", 18),
    (56, "0x0Eb3a705fc54725037CC9e008bDede697f62F335", "ATOM", 18),
    (137, "0x2C89bbc92BD86F8075d1DEcc58C7F4E0107f286b", "WAVAX", 18),
)
"""Tokens the firmware knows without a definition, the same on every model: recorded, or named by its public source."""

STAKING: Final = {
    Address.parse("0xD523794C879D9eC028960a231F866758e405bE34"): "pool",
    Address.parse("0x7a7f0b3c23C23a31cFcb0c44709be70d4D545c6e"): "accounting",
    Address.parse("0xAFA848357154a6a624686b348303EF9a13F63264", strict=False): "pool",
    Address.parse("0x624087DD1904ab122A32878Ce9e933C7071F53B9", strict=False): "accounting",
}
"""Everstake's contracts, of mainnet and of the Hoodi testnet; the firmware does not look at the chain."""
STAKING_CALLS: Final = {
    ("pool", "3a29dbae"): ("Stake", 36),
    ("pool", "76ec871c"): ("Unstake", 100),
    ("accounting", "33986ffa"): ("Claim", 4),
}
"""Contract and selector → what it is called, and the exact length of its data; another length is refused."""


def staking_call(to: Address | None, data: bytes) -> tuple[str, bool] | None:
    """`Stake`, `Unstake` or `Claim` and whether the firmware accepts it; None for anything else."""
    known = STAKING_CALLS.get((STAKING.get(to, ""), data[:4].hex())) if to is not None else None
    return (known[0], len(data) == known[1]) if known else None


def fee_overflows(*pairs: tuple[int, int]) -> bool:
    """Price and gas that need more than thirty bytes together are refused before anything is shown."""
    return any((a.bit_length() + 7) // 8 + (b.bit_length() + 7) // 8 > 30 for a, b in pairs)


@dataclass(frozen=True, slots=True)
class TokenInfo:
    """What a token definition tells the device."""

    symbol: str
    decimals: int


class Told(Protocol):
    """Networks and tokens of signed definitions (`devices.trezor.definitions`)."""

    def ticker(self, chain_id: int) -> tuple[str, str] | None: ...
    def coin(self, chain_id: int) -> int | None: ...
    def token_info(self, chain_id: int, token: Address) -> TokenInfo | None: ...
    def network_by_slip44(self, slip44: int) -> bytes | None: ...


@dataclass(frozen=True, slots=True)
class Known:
    """The networks and tokens of a device: the firmware's own, then those of definitions that are sent along."""

    more: Told | None = None

    def network(self, chain_id: int) -> tuple[str, str] | None:
        """Ticker and name."""
        own = NETWORKS.get(chain_id)
        return self.more.ticker(chain_id) if own is None and self.more is not None else own

    def token(self, chain_id: int, token: Address) -> tuple[str, int] | None:
        """Ticker and decimals. A token of a network that is not known is not taken."""
        own = TOKENS.get((chain_id, token))
        if own is not None or self.more is None or self.network(chain_id) is None:
            return own
        told = self.more.token_info(chain_id, token)
        return (told.symbol, told.decimals) if told is not None else None

    def ticker(self, chain_id: int) -> str:
        return (self.network(chain_id) or (UNKNOWN_TICKER, ""))[0]

    def native(self, value: int, chain_id: int) -> str:
        return amount(value, self.ticker(chain_id), 18)

    def shown_native(self, value: int | None, chain_id: int) -> str:
        """`native`, or the mark for a value that is not settled yet."""
        return UNSETTLED if value is None else self.native(value, chain_id)

    def coin(self, chain_id: int | None, path_coin: int) -> int | None:
        """The coin type of a chain, or of the network that the coin in a path names; None when that is not known."""
        if chain_id is None:
            by_path = self.more is not None and self.more.network_by_slip44(path_coin) is not None
            return path_coin if by_path or path_coin in SLIP44.values() else None
        own = SLIP44.get(chain_id)
        return self.more.coin(chain_id) if own is None and self.more is not None else own


BUILT_IN: Final = Known()


def path_allowed(
    path: Sequence[int], chain_id: int | None = None, *, legacy: bool = False, known: Known = BUILT_IN
) -> bool | None:
    """Whether the firmware derives at this path with its safety checks on. `chain_id`: of a transaction or an
    authorization; without it the path's own coin names the network. None: records and source of a newer model disagree
    (an index above MOST_INDEX; the Trezor One, `legacy`, was recorded refusing it)."""
    if len(path) < 3 or path[0] not in (44 | HARDENED, 45 | HARDENED):
        return False
    casa = path[0] == 45 | HARDENED
    if bool(path[1] & HARDENED) == casa or path[1] & ~HARDENED not in _coins(known.coin(chain_id, path[1] & ~HARDENED)):
        return False
    rest = tuple(path[2:])
    if len(rest) == 3:
        account, change, index = rest
        fits = (account <= MOST_ACCOUNT if casa else _hardened_account(account)) and change <= 1 and index < HARDENED
        return (True if index <= MOST_INDEX else False if legacy else None) if fits else False
    if casa:
        return False
    if len(rest) == 1:
        return _hardened_account(rest[0])
    return len(rest) == 2 and rest[0] == HARDENED and rest[1] <= MOST_ACCOUNT


def _hardened_account(level: int) -> bool:
    return HARDENED <= level <= HARDENED | MOST_ACCOUNT


def _coins(own: int | None) -> tuple[int, ...]:
    """The coin types a path may name: the network's own beside Ethereum's, or a testnet's beside Ethereum's."""
    return (60, 1) if own in (None, 60) else (own or 0, 60)


def account_name(path: Sequence[int]) -> str:
    """`ETH #3`: how the newer models count accounts, by the first of their patterns that the path fits."""
    rest = tuple(path[2:])
    if len(rest) == 3 and rest[:2] == (HARDENED, 0) and rest[2] <= MOST_ACCOUNT:
        index = rest[2]
    elif len(rest) == 2:
        index = rest[1]
    else:
        index = rest[0] if rest else 0
    return f"ETH #{(index & ~HARDENED) + 1}"


def decimal(value: int, decimals: int) -> str:
    """Whole units with thousands separators and without trailing zeros."""
    whole, part = divmod(value, 10**decimals) if decimals else (value, 0)
    fraction = f"{part:0{decimals}d}".rstrip("0") if decimals else ""
    return f"{whole:,}" + (f".{fraction}" if fraction else "")


def amount(value: int, symbol: str, decimals: int) -> str:
    """`1.5 USDC`; below a billionth of the unit in `Wei`."""
    if decimals > 9 and value < 10 ** (decimals - 9):
        return f"{value:,} Wei {symbol}"
    return f"{decimal(value, decimals)} {symbol}"


def gwei(value: int) -> str:
    return f"{decimal(value, 9)} Gwei"
