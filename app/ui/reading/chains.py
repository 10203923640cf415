"""Chains people meet, by number: their names and coins (EIP-155 registry)."""

from __future__ import annotations

from collections.abc import Mapping

KNOWN_CHAINS: Mapping[int, tuple[str, str]] = {
    1: ("Ethereum", "ETH"), 10: ("OP Mainnet", "ETH"), 56: ("BNB Smart Chain", "BNB"), 100: ("Gnosis", "xDAI"),
    130: ("Unichain", "ETH"), 137: ("Polygon", "POL"), 324: ("ZKsync Era", "ETH"), 8453: ("Base", "ETH"),
    42161: ("Arbitrum One", "ETH"), 42220: ("Celo", "CELO"), 43114: ("Avalanche C-Chain", "AVAX"), 59144: ("Linea", "ETH"),
    534352: ("Scroll", "ETH"), 11155111: ("Sepolia (test)", "ETH"), 17000: ("Holesky (test)", "ETH"),
    560048: ("Hoodi (test)", "ETH"),
}  # fmt: skip
"""Chain ids people meet and their names (EIP-155 registry)."""
TEST_CHAINS = frozenset({11155111, 17000, 560048})
