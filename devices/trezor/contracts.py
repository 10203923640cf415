"""Contracts that Trezor firmware 2.12.4 knows by itself: by name in an approval, as a vault, as wrapped ether.

Facts of its public source (addresses, names, decimals), run on the firmware's own application code with every entry.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.address import Address


def _at(*rows: tuple[str, str, str]) -> dict[tuple[int, Address], str]:
    """`chain ids`, `addresses`, `name`: every address on every chain."""
    return {
        (int(chain), Address.parse(address)): name
        for name, chains, addresses in rows
        for chain in chains.split()
        for address in addresses.split()
    }


_WETH_ROWS: Final = (
    ("WETH", "1", "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"),
    ("WETH", "10 8453", "0x4200000000000000000000000000000000000006"),
    ("WETH", "42161", "0x82aF49447D8a07e3bd95BD0d56f35241523fBab1"),
    ("WETH", "11155111", "0x7b79995e5f793A07Bc00c21412e50Ecae098E7f9"),
    ("WETH", "17000", "0x94373a4919B3240D86eA41593D5eBa789FEF3848"),
)
WETH: Final = frozenset(_at(*_WETH_ROWS))
"""Wrapped ether whose deposit and withdrawal are shown in words."""

NAMED: Final = _at(
    ("1inch Aggregation Router V6", "1", "0x111111125421cA6dc452d289314280a0f8842A65"),
    ("LiFI Diamond", "1", "0x1231DEB6f5749EF6cE6943a275A1D3E7486F4EaE"),
    (
        "Uniswap V3 Router",
        "1",
        "0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45 0xE592427A0AEce92De3Edee1F18E0157C05861564",
    ),
    (
        "Lido",
        "1",
        "0x889edC2eDab5f40e902b864aD4d7AdE8E412F9B1 0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84 "
        "0xa88f0329C2c4ce51ba3fc619BBf44efE7120Dd0d 0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0",
    ),
    ("Morpho", "1 8453", "0xBBBBBbbBBb9cC5e90e3b3Af64bdAF62C37EEFFCb"),
    ("Morpho", "1", "0x6566194141eefa99Af43Bb5Aa71460Ca2Dc90245"),
    ("Morpho", "8453", "0x6BFd8137e702540E7A42B74178A4a49Ba43920C4"),
    (
        "Kiln",
        "1",
        "0x576834cB068e677db4aFF6ca245c7bde16C3867e 0x004C226FFF73aA94b78a4Df1A0e861797BA16819 "
        "0x8659EEFF31CFcff580D37AF8e7Af250F8998aA83",
    ),
    ("Ethena", "1", "0x9D39A5DE30e57443BfF2A8307A4256c8797A3497"),
    ("StarkGate", "1", "0xcE5485Cfb26914C5dcE00B9BAF0580364daFC7a4"),
    ("WalletConnect", "10", "0x521B4C065Bbdbe3E20B3727340730936912DfA46"),
    ("WalletConnect", "1 10 8453", "0xeF4461891DfB3AC8572cCf7C794664A8DD927945"),
    ("Core Stake", "1116", "0x0000000000000000000000000000000000001011 0x0000000000000000000000000000000000001010"),
    (
        "yield.xyz",
        "1",
        "0xb929B89153fC2eEd442e81E5A1add4e2fa39028f 0x56d783Ca8e0b998C57a428Bf1c26A8baca50524e "
        "0x857679d69fE50E7B722f94aCd2629d80C355163d 0xF30Cf4ed712D3734161fDAab5B1DBb49Fd2D0E5c "
        "0x5A10DE50160126A5F936506BD342C541Ac44e943 0x35B1CA0F398905Cf752e6FE122b51c88022FCa32 "
        "0xD9E6987D77bf2c6d0647b8181fd68A259f838C36 0xD14a87025109013B0a2354a775cB335F926Af65A "
        "0xa6e768fEf2D1aF36c0cfdb276422E7881a83e951 0x467585AaEa860F9D8B3B43bb994E4Da8A93788a7 "
        "0x06998Af8f39Ff8630d1FB515D22781DA4DC2CA71 0x875e901465A639f2E71fcfC10F426eD32F5A909a "
        "0x2905B3387c9550Ea57fa3EE7d4b7E5Abf3acD3d2 0x15C2b3AdcA66E26B6F230b4023f52a285b7f9995",
    ),
    *_WETH_ROWS,
)
"""(Chain, address) → the name shown in an approval in place of the address."""


@dataclass(frozen=True, slots=True)
class Vault:
    """An ERC-4626 vault: its name, and ticker and decimals of what goes in and of its shares."""

    name: str
    asset: tuple[str, int]
    share: tuple[str, int]


VAULTS: Final = {
    Address.parse("0xa511d618cD0F9d7cAD791009d7c5E3b19c9568da"): Vault(
        "Test Steakhouse USDC Prime Vault", ("USDC", 6), ("tstSHUSDCp", 18)
    ),
    Address.parse("0xde6c23E561F3e55846207EC45A91b777e0F7C889"): Vault(
        "Trezor Steakhouse USDC Prime Vault", ("USDC", 6), ("trSHUSDCp", 18)
    ),
    Address.parse("0xE4DB1c5A1B709CE4d2adA6985D9D506e58F73829"): Vault(
        "Trezor Steakhouse USDT Prime Vault", ("USDT", 6), ("trSHUSDTp", 18)
    ),
    Address.parse("0x704cFb08969048a8DFf298B214F959791d8Da509"): Vault(
        "Trezor Steakhouse ETH Prime Vault", ("WETH", 18), ("trSHETHp", 18)
    ),
}
"""On Ethereum alone."""

MERKL: Final = Address.parse("0x3Ef3D8bA38EBe18DB133cEc108f4D14CE00Dd9Ae")
"""The distributor whose claims are shown in words, whatever the chain."""
MORPHO: Final = Address.parse("0x58D97B57BB95320F9a05dC918Aef65434969c2B2")
"""The one reward token known by itself, on Ethereum."""
DELEGATES: Final = {
    Address.parse("0x5A7FC11397E9a8AD41BF10bf13F22B0a63f96f6d"): "Ambire",
    Address.parse("0x63c0c19a282a1B52b07dD5a65b58948A07DAE32B"): "MetaMask",
}
"""The contracts an EIP-7702 authorization may name."""


def named(chain_id: int, address: Address) -> str | None:
    """The name that stands for a spender, or None: then its address does."""
    known = NAMED.get((chain_id, address))
    if known is None and chain_id == 1 and address in VAULTS:
        return VAULTS[address].name
    return known


def vault(chain_id: int, address: Address) -> Vault | None:
    return VAULTS.get(address) if chain_id == 1 else None
