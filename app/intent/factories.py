"""Contracts by who made them: a router's pools (resources/known/factories.txt), a bridge's tokens, a lender's receipts.

Computed as the maker computes them: CREATE (from its address and number), CREATE2 (EIP-1014), CREATE3 (solmate).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final

from app.address import Address, keccak256
from app.intent.abi.codec import encode_value
from app.intent.abi.types import parse_type
from app.intent.model import Intent
from app.intent.tokens import WRAPPED_NATIVE, bundled_addresses, listed_as
from app.transaction import int_bytes, rlp_encode


@dataclass(frozen=True, slots=True)
class Factory:
    """Who makes a router's pools. With `stable`, the curve is part of the salt (Solidly and its forks)."""

    address: Address
    code_hash: bytes
    """keccak256 of the pool's creation code."""
    stable: bool = False


def _clone_hash(implementation: bytes) -> bytes:
    """The code hash of an EIP-1167 clone, the pools of Velodrome's second version and of Aerodrome."""
    return keccak256(
        bytes.fromhex("3d602d80600a3d3981f3363d3d373d3d3d363d73")
        + implementation
        + bytes.fromhex("5af43d82803e903d91602b57fd5bf3")
    )


@lru_cache(1)
def factories() -> Mapping[tuple[int, Address], Factory]:
    """Who makes a router's pools (resources/known/factories.txt), by chain and router."""
    text = files("resources").joinpath("known/factories.txt").read_text(encoding="utf-8")
    found = {}
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        chains, router, factory, code, *curve = line.split()
        kind, _, implementation = code.partition(":")
        code_hash = _clone_hash(bytes.fromhex(implementation[2:])) if kind == "clone" else bytes.fromhex(code)
        made = Factory(Address.parse(factory), code_hash, curve == ["stable"])
        found.update({(int(chain), Address.parse(router)): made for chain in chains.split(",")})
    return found


def create2(deployer: Address, salt: bytes, code_hash: bytes) -> Address:
    """The address of a contract by its deployer, salt and creation code (EIP-1014)."""
    return Address(keccak256(b"\xff" + bytes(deployer) + salt + code_hash)[12:])


def create(deployer: Address, nonce: int) -> Address:
    """The address of a contract by its deployer and the deployer's number then (CREATE; contracts begin at 1)."""
    return Address(keccak256(rlp_encode((bytes(deployer), int_bytes(nonce))))[12:])


_CREATE3_CODE: Final = bytes.fromhex("21c35dbe1b344a2488cf3321d6ce542f8e9f305544ff09e4993a62319a497c1f")
"""keccak256 of the code that CREATE3 puts in between, the same for all (solmate `CREATE3.sol`)."""


def create3(deployer: Address, salt: bytes) -> Address:
    """The address of a contract by its deployer and salt alone, whatever its code (CREATE3)."""
    return create(create2(deployer, salt, _CREATE3_CODE), 1)


ARBITRUM_GATEWAY: Final = Address.parse("0x09e9222E96E7B4AE2a407B98d48e330053351EEe")
_ARBITRUM_MAKER: Final = Address.parse("0x3fE38087A94903A9D946fa1915e1772fe611000f")
_ARBITRUM_CODE: Final = bytes.fromhex("4b11cb57b978697e0aec0c18581326376d6463fd3f6699cbe78ee5935617082d")
"""keccak256 of the creation code of the token bridge's proxies (its first release); UNI and LINK come out as they are."""


def arbitrum_form(token: Address) -> Address:
    """What Arbitrum One's standard gateway makes of a token of Ethereum (`calculateL2TokenAddress`)."""
    salt = keccak256(bytes(12) + bytes(ARBITRUM_GATEWAY) + keccak256(bytes(12) + bytes(token)))
    return create2(_ARBITRUM_MAKER, salt, _ARBITRUM_CODE)


_FLUID_LENDING: Final = Address.parse("0x54B91A0D94cb471F37f949c60F7Fa7935b551D03")
"""Fluid's lending factory: the same on every chain."""
_FLUID_SALT: Final = parse_type("(address asset,string kind)")


def fluid_token(asset: Address, kind: str = "fToken") -> Address:
    """Fluid's receipt of an asset (`computeToken`); of the wrapped native coin it has the kind `NativeUnderlying`."""
    return create3(_FLUID_LENDING, keccak256(encode_value(_FLUID_SALT, (asset, kind))))


@lru_cache(8)
def lent_by_fluid(chain_id: int, named: frozenset[bytes]) -> Mapping[Address, Address]:
    """Receipt → asset, for the tokens that are known by name on a chain; made once, in some milliseconds."""
    made = {fluid_token(Address(asset)): Address(asset) for asset in named}
    wrapped = WRAPPED_NATIVE.get(chain_id)
    if wrapped is not None:
        made[fluid_token(wrapped, "NativeUnderlying")] = wrapped
    return made


_V3_HASH: Final = bytes.fromhex("e34f199b19b2b4f47f68442619d555527d244f78a3297ea89325f843f87b8b54")
_V3: Final = {
    **dict.fromkeys((1, 10, 137, 42161), Address.parse("0x1F98431c8aD98523631AE4a59f267346ea31F984")),
    56: Address.parse("0xdB1d10011AD0Ff90774D0C6Bb92e5C5c8b4461F7"),
    8453: Address.parse("0x33128a8fC17869897dcE68Ed026d694621f6FDfD"),
}
_ONE_FOR_ZERO: Final = 1 << 255
_FEW: Final = 2000


@lru_cache(8)
def v3_pools(chain_id: int, named: frozenset[bytes]) -> Mapping[Address, tuple[Address, Address]]:
    """Pools of Uniswap's third version whose two tokens are well known, by address; made once, in a tenth of a second."""
    factory, wrapped = _V3.get(chain_id), WRAPPED_NATIVE.get(chain_id)
    if factory is None or wrapped is None:
        return {}
    money = (listed_as(chain_id, symbol) for symbol in ("USDC", "USDT", "DAI", "WBTC"))
    hubs = frozenset([bytes(wrapped), *(bytes(token) for token in money if token is not None)])
    made = {(hub, other, fee) for hub in hubs for other in named | hubs for fee in (100, 500, 3000, 10000)}
    listed = bundled_addresses(chain_id)
    if len(listed) <= _FEW:
        made |= {(bytes(wrapped), other, fee) for other in listed for fee in (3000, 10000)}
    pools = {}
    for one, other, fee in made:
        if one != other:
            a, b = sorted((one, other))
            salt = keccak256(b"".join(word.rjust(32, b"\0") for word in (a, b, fee.to_bytes(3, "big"))))
            pools[create2(factory, salt, _V3_HASH)] = Address(a), Address(b)
    return pools


def _sold(chain_id: int, call: Intent, named: frozenset[bytes]) -> Address | None:
    """What a swap sells that names its pools only: of the first pool's tokens the one that its highest bit says."""
    pools = call.arguments.get("pools")
    if not isinstance(pools, list | tuple) or not pools or not isinstance(pools[0], int):
        return None
    tokens = v3_pools(chain_id, named).get(Address((pools[0] & ((1 << 160) - 1)).to_bytes(20, "big")))
    return tokens[bool(pools[0] & _ONE_FOR_ZERO)] if tokens is not None else None


def pool_token(chain_id: int, call: Intent, named: frozenset[bytes] = frozenset()) -> Address | None:
    """What follows from pools' addresses: the share that removing liquidity takes, or what a swap by pool alone sells.

    `named` are tokens whose pools are tried besides those of the chain's money.
    """
    if (call.function or "").startswith("uniswapV3Swap"):
        return _sold(chain_id, call, named)
    made = factories().get((chain_id, call.target)) if call.target is not None else None
    if made is None or not (call.function or "").startswith(("removeLiquidity", "zapOut")):
        return None
    said: Any = call.arguments.get("zapOutPool", call.arguments)
    if not isinstance(said, Mapping):
        return None
    a: Any = said.get("tokenA", said.get("token"))
    b: Any = said.get("tokenB", WRAPPED_NATIVE.get(chain_id))
    if not isinstance(a, Address) or not isinstance(b, Address):
        return None
    packed = b"".join(sorted((bytes(a), bytes(b))))
    if made.stable:
        packed += bytes([bool(said.get("stable"))])
    return create2(made.address, keccak256(packed), made.code_hash)
