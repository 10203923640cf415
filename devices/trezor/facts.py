"""What Trezor's firmware knows by itself: networks, tokens, and how it writes amounts (no signed definitions loaded)."""

from __future__ import annotations

from typing import Final

from app.address import Address

UNKNOWN_TICKER: Final = "UNKN"
NETWORKS: Final[dict[int, tuple[str, str]]] = {
    1: ("ETH", "Ethereum"), 10: ("ETH", "Optimism"), 56: ("BNB", "BNB Smart Chain"), 61: ("ETC", "Ethereum Classic"),
    137: ("POL", "Polygon"), 8453: ("ETH", "Base"), 42161: ("ETH", "Arbitrum One"), 11155111: ("tSEP", "Sepolia"),
    560048: ("tHOD", "Hoodi"),
}  # fmt: skip
"""Chain id → ticker and name (recorded screens)."""

TOKENS: Final[dict[tuple[int, Address], tuple[str, int]]] = {
    (chain, Address.parse(address, strict=False)): (ticker, decimals)
    for chain, address, ticker, decimals in (
        (1, "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48", "USDC", 6),
        (1, "0xdAC17F958D2ee523a2206206994597C13D831ec7", "USDT", 6),
        (1, "0x6B175474E89094C44Da98b954EedeAC495271d0F", "DAI", 18),
        (1, "0x514910771AF9Ca656af840dff83E8264EcF986CA", "LINK", 18),
        (1, "0x7Fc66500c84A76Ad7e9c93437bFc5Ac33E2DDaE9", "AAVE", 18),
        (1, "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984", "UNI", 18),
        (1, "0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599", "WBTC", 8),
        (1, "0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84", "STETH", 18),
    )
}
SPENDERS: Final = {Address.parse("0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45"): "Uniswap V3 Router"}
"""Addresses the newer models show by name in an approval."""
WETH: Final = Address.parse("0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2")
STAKING: Final = {
    Address.parse("0xD523794C879D9eC028960a231F866758e405bE34"): "pool",
    Address.parse("0x7a7f0b3c23C23a31cFcb0c44709be70d4D545c6e"): "accounting",
}
"""Everstake's contracts on mainnet."""


def ticker(chain_id: int) -> str:
    return NETWORKS.get(chain_id, (UNKNOWN_TICKER, ""))[0]


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


def native(value: int, chain_id: int) -> str:
    return amount(value, ticker(chain_id), 18)


def gwei(value: int) -> str:
    return f"{decimal(value, 9)} Gwei"
