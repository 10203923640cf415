"""Contracts everybody uses, by address: who publishes them and what they are for (`resources/known`).

`contracts.txt` is kept by hand and goes first; `deployments.txt` is what the ERC-7730 registry names. A name here is a fact
about an address, not a promise that a call to it is safe.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources import files
from typing import Final

from app.address import Address


@dataclass(frozen=True, slots=True)
class KnownContract:
    """One known contract. `roles`: spender, operator, token, router, bridge, safe-singleton, factory, burn,
    positions (NFTs that hold money), ..."""

    address: Address
    owner: str
    name: str
    chains: frozenset[int]
    """Empty: the same on every chain it is deployed on (deterministic deployment)."""
    roles: frozenset[str]
    sites: frozenset[str]

    @property
    def title(self) -> str:
        """Owner and name, once where the name tells the owner: `Uniswap Universal Router`, `Permit2`."""
        return self.name if self.name.startswith(self.owner) else f"{self.owner} {self.name}"


DATED: Final = "2026-11-24"
"""When the bundled lists were made: what was deployed later is not in them."""
_FILES: Final = ("contracts.txt", "deployments.txt")


@lru_cache(1)
def _owner_sites() -> Mapping[str, frozenset[str]]:
    """Owner → hosts, from the lines `@owner | hosts`."""
    out: dict[str, frozenset[str]] = {}
    for name_ in _FILES:
        for line in (files("resources.known") / name_).read_text().splitlines():
            if line.startswith("@"):
                owner, hosts = (p.strip() for p in line[1:].split("|"))
                out[owner] = out.get(owner, frozenset()) | frozenset(hosts.split())
    return out


@lru_cache(1024)
def _numbers(text: str) -> frozenset[int]:
    """A set a text: thousands of lines name the same few."""
    return frozenset(map(int, text.split()))


@lru_cache(1024)
def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


@lru_cache(1)
def table() -> Mapping[Address, KnownContract]:
    """Address → what is known. Lines: address | owner | name | chains or * | roles."""
    sites_ = _owner_sites()
    out: dict[Address, KnownContract] = {}
    for file in _FILES:
        for line in (files("resources.known") / file).read_text().splitlines():
            if not line.startswith("0x"):
                continue
            text, owner, name_, chains, roles = (p.strip() for p in line.split("|"))
            address = Address(bytes.fromhex(text[2:]))  # a test holds every line to its EIP-55 checksum
            where = frozenset() if chains == "*" else _numbers(chains)
            old = out.get(address)
            if old is not None:
                # The hand-kept line says what it is for; the registry may know it on more chains.
                where = old.chains | where if old.chains and where else frozenset()
                out[address] = replace(old, chains=where)
            else:
                out[address] = KnownContract(
                    address, owner, name_, where, _words(roles), sites_.get(owner, frozenset())
                )
    return out


@lru_cache(1)
def code_hashes() -> Mapping[Address, bytes]:
    """Address → keccak-256 of the code that runs there for ever, on every chain whose machine is Ethereum's own."""
    out: dict[Address, bytes] = {}
    for line in (files("resources.known") / "code_hashes.txt").read_text().splitlines():
        if line.startswith("0x"):
            address, digest, _ = (p.strip() for p in line.split("|"))
            out[Address(bytes.fromhex(address[2:]))] = bytes.fromhex(digest[2:])
    return out


@lru_cache(1)
def sites() -> Mapping[str, str]:
    """Host name → owner; of two that share a site the first listed."""
    out: dict[str, str] = {}
    for owner, hosts in _owner_sites().items():
        for site in sorted(hosts):
            out.setdefault(site, owner)
    return out


@lru_cache(1)
def famous_sites() -> frozenset[str]:
    """The hosts of the hand-kept list: those that others imitate."""
    text = (files("resources.known") / _FILES[0]).read_text()
    return frozenset(h for line in text.splitlines() if line.startswith("@") for h in line.split("|")[1].split())


@lru_cache(1)
def _by_ends() -> tuple[Mapping[int, tuple[Address, ...]], Mapping[bytes, tuple[Address, ...]]]:
    """The listed addresses by their first byte and by their last two bytes."""
    first: dict[int, list[Address]] = {}
    last: dict[bytes, list[Address]] = {}
    for a in table():
        first.setdefault(a[0], []).append(a)
        last.setdefault(a[18:], []).append(a)
    return {k: tuple(v) for k, v in first.items()}, {k: tuple(v) for k, v in last.items()}


def sharing_ends(address: Address) -> tuple[Address, ...]:
    """Listed addresses with the same first byte or the same last two: all that a look-alike could imitate are among them."""
    first, last = _by_ends()
    return (*first.get(address[0], ()), *last.get(address[18:], ()))


@lru_cache(512)
def roles_of(owner: str) -> frozenset[str]:
    """What an owner's listed contracts are for, together."""
    return frozenset(r for c in table().values() if c.owner == owner for r in c.roles)


@lru_cache(4096)
def contracts_of(owner: str, chain_id: int) -> int:
    """How many contracts of an owner are listed on a chain: none means that nothing can be compared."""
    return sum(
        1
        for c in table().values()
        if c.owner == owner and (not c.chains or chain_id in c.chains) and c.roles - {"token"}
    )


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
    return found.title if found else None
