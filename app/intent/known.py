"""Contracts everybody uses, by address: who publishes them and what they are for (`resources/known/contracts.txt`).

A name here is a fact about an address, not a promise that a call to it is safe.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from app.address import Address


@dataclass(frozen=True, slots=True)
class KnownContract:
    """One known contract. `roles`: spender, operator, token, router, bridge, safe-singleton, factory, burn, ..."""

    address: Address
    owner: str
    name: str
    chains: frozenset[int]
    """Empty: the same on every chain it is deployed on (deterministic deployment)."""
    roles: frozenset[str]
    sites: frozenset[str]


@lru_cache(1)
def table() -> Mapping[Address, KnownContract]:
    """Address → what is known. Lines: address | owner | name | chains or * | roles; `@owner | sites` lists sites."""
    sites: dict[str, frozenset[str]] = {}
    rows: list[tuple[Address, str, str, frozenset[int], frozenset[str]]] = []
    for line in (files("resources.known") / "contracts.txt").read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        parts = [p.strip() for p in line.split("|")]
        if line.startswith("@"):
            sites[parts[0][1:]] = frozenset(parts[1].split())
            continue
        chains = frozenset() if parts[3] == "*" else frozenset(map(int, parts[3].split()))
        rows.append((Address.parse(parts[0]), parts[1], parts[2], chains, frozenset(parts[4].split())))
    return {r[0]: KnownContract(*r, sites.get(r[1], frozenset())) for r in rows}


@lru_cache(1)
def sites() -> Mapping[str, str]:
    """Host name → owner."""
    return {site: c.owner for c in table().values() for site in c.sites}


def known(address: Address | None, chain_id: int | None = None) -> KnownContract | None:
    """What is known of an address, on one chain if given."""
    if address is None:
        return None
    found = table().get(address)
    if found is None or (chain_id is not None and found.chains and chain_id not in found.chains):
        return None
    return found


def name(address: Address) -> str | None:
    found = table().get(address)
    if found is None:
        return None
    return found.name if found.name.startswith(found.owner) else f"{found.owner} {found.name}"
