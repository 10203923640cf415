"""Pools by their factory: what makes a router's pools (resources/known/factories.txt), and the pool a call means.

Computed as the factory computes it (CREATE2, EIP-1014).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from app.address import Address, keccak256
from app.intent.model import Intent
from app.intent.tokens import WRAPPED_NATIVE


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


def pool_token(chain_id: int, call: Intent) -> Address | None:
    """The pool token that removing liquidity takes, computed as the router computes it; None for other routers."""
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
