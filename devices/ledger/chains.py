"""What the Ethereum app calls a chain and its coin.

RECORDED: read off the screens of app 1.22.0 (facts/ledger-prompt-rules, rule 7, and the shared records). REGISTERED:
names and coins as the public registry of EIP-155 chain ids has them, for chains nobody recorded: the app may write them
otherwise or not know them, so that a prediction with one says that it is not known. Any other chain id is written as a
number with the coin `???`, as recorded.
"""

from __future__ import annotations

from typing import Final

RECORDED: Final[dict[int, tuple[str, str]]] = {
    1: ("Ethereum", "ETH"), 5: ("Goerli", "ETH"), 10: ("OP Mainnet", "ETH"), 56: ("BSC", "BNB"),
    61: ("Ethereum Classic", "ETC"), 100: ("Gnosis", "xDAI"), 137: ("Polygon", "POL"), 250: ("Fantom", "FTM"),
    288: ("Boba Network", "ETH"), 324: ("ZKsync Era", "ETH"), 1101: ("Polygon zkEVM", "ETH"),
    1284: ("Moonbeam", "GLMR"), 1329: ("Sei", "SEI"), 5000: ("Mantle", "MNT"), 8453: ("Base", "ETH"),
    17000: ("Holesky", "ETH"), 42161: ("Arbitrum", "ETH"), 42220: ("Celo", "CELO"), 43114: ("Avalanche", "AVAX"),
    59144: ("Linea", "ETH"), 81457: ("Blast", "ETH"), 534352: ("Scroll", "ETH"), 11155111: ("Sepolia", "ETH"),
    11297108109: ("Palm Network", "PALM"),
}  # fmt: skip

REGISTERED: Final[dict[int, tuple[str, str]]] = {
    3: ("Ropsten", "ETH"), 4: ("Rinkeby", "ETH"), 14: ("Flare", "FLR"), 19: ("Songbird", "SGB"), 25: ("Cronos", "CRO"),
    30: ("Rootstock", "RBTC"), 40: ("Telos EVM", "TLOS"), 42: ("LUKSO", "LYX"), 50: ("XDC", "XDC"),
    57: ("Syscoin", "SYS"), 106: ("Velas", "VLX"), 122: ("Fuse", "FUSE"), 130: ("Unichain", "ETH"),
    146: ("Sonic", "S"), 199: ("BitTorrent Chain", "BTT"), 204: ("opBNB", "BNB"), 246: ("Energy Web Chain", "EWT"),
    252: ("Fraxtal", "FRAX"), 480: ("World Chain", "ETH"), 592: ("Astar", "ASTR"), 1030: ("Conflux eSpace", "CFX"),
    1088: ("Metis Andromeda", "METIS"), 1116: ("Core", "CORE"), 1285: ("Moonriver", "MOVR"), 2020: ("Ronin", "RON"),
    2222: ("Kava", "KAVA"), 4689: ("IoTeX", "IOTX"), 7000: ("ZetaChain", "ZETA"), 8217: ("Kaia", "KAIA"),
    33139: ("ApeChain", "APE"), 34443: ("Mode", "ETH"), 42170: ("Arbitrum Nova", "ETH"), 57073: ("Ink", "ETH"),
    80002: ("Polygon Amoy", "POL"), 80094: ("Berachain", "BERA"), 84532: ("Base Sepolia", "ETH"),
    421614: ("Arbitrum Sepolia", "ETH"), 11155420: ("OP Sepolia", "ETH"), 245022934: ("Neon EVM", "NEON"),
    1313161554: ("Aurora", "ETH"), 1666600000: ("Harmony", "ONE"),
}  # fmt: skip

UNKNOWN_TICKER: Final = "???"


def named(chain_id: int) -> tuple[str, str] | None:
    """Name and coin, recorded or registered; None for a chain that the app writes as a number."""
    return RECORDED.get(chain_id) or REGISTERED.get(chain_id)


def recorded(chain_id: int) -> bool:
    """Whether what the app writes for this chain is settled: its name was seen, or it has none anywhere and its number
    fits the app's buffer of nineteen digits."""
    return chain_id not in REGISTERED and chain_id < 10**19


def ticker(chain_id: int) -> str:
    known = named(chain_id)
    return known[1] if known else UNKNOWN_TICKER
