"""Who controls what after a run: code behind proxies, owners, Safe owners and modules, delegations, made and gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from app.address import Address, keccak256
from app.effects.evm.model import AccountChange
from app.effects.lived import Lived
from app.effects.model import OWNER_GONE
from app.effects.safes import (
    FALLBACK,
    GUARD,
    MODULE_GUARD,
    MODULES,
    OWNERS,
    SENTINEL,
    THRESHOLD,
    mapping_slot,
    safe_owners,
)
from app.evidence import Evidence, is_delegation
from app.intent.model import CONTRACT_OWNER, PROTECTION, Change, ChangeKind


def _named(name: str, minus: int = 0) -> int:
    return int.from_bytes(keccak256(name.encode()), "big") - minus


IMPLEMENTATION: Final = _named("eip1967.proxy.implementation", 1)
ADMIN: Final = _named("eip1967.proxy.admin", 1)
BEACON: Final = _named("eip1967.proxy.beacon", 1)
_PROXIABLE: Final = _named("PROXIABLE")
_ZEPPELIN: Final = _named("org.zeppelinos.proxy.implementation")
_ZEPPELIN_ADMIN: Final = _named("org.zeppelinos.proxy.admin")
_SLOTS: Final[Mapping[int, tuple[ChangeKind, str]]] = {
    IMPLEMENTATION: (ChangeKind.UPGRADE, "its code (EIP-1967)"),
    BEACON: (ChangeKind.UPGRADE, "its beacon (EIP-1967)"),
    _PROXIABLE: (ChangeKind.UPGRADE, "its code (EIP-1822)"),
    _ZEPPELIN: (ChangeKind.UPGRADE, "its code"),
    ADMIN: (ChangeKind.OWN, "its admin (EIP-1967)"),
    _ZEPPELIN_ADMIN: (ChangeKind.OWN, "its admin"),
}
_OWNER: Final = bytes.fromhex("8da5cb5b")
_PROBED: Final = 20
_CREATED: Final = 5


def as_address(value: int) -> Address:
    return Address((value % (1 << 160)).to_bytes(20, "big"))


def control(lived: Lived, mine: frozenset[Address], evidence: Evidence) -> list[Change]:
    """Changes of control over `mine` and over what `mine` owned or called."""
    out: list[Change] = []
    for address, change in lived.changes.items():
        if address in lived.created or address in lived.destroyed:
            continue
        for slot, (was, now) in change.storage.items():
            if slot in _SLOTS and was:
                kind, what = _SLOTS[slot]
                out.append(Change(kind, address, counterparty=as_address(now), subject=address, what=what))
        if address in mine:
            out += _safe(address, change, evidence) if _is_safe(address, lived, evidence) else ()
            out += _delegation(address, change)
    out += _owners(lived, mine)
    called = {m.to for m in lived.plan.messages}
    for address in sorted(lived.destroyed):
        if address in mine or address in called:
            out.append(
                Change(ChangeKind.UPGRADE, address, subject=address, what="destroys itself and all that it holds")
            )
    for m, r in zip(lived.plan.messages, lived.runs, strict=False):
        if m.to is None and m.caller in mine:
            out += [Change(ChangeKind.DEPLOY, m.caller, subject=a, counterparty=a) for a in r.created[:1]]
        elif m.caller in mine:
            out += [
                Change(ChangeKind.DEPLOY, m.caller, subject=a, counterparty=a, what="created by the call")
                for a in r.created[:_CREATED]
            ]
    return out


def _is_safe(address: Address, lived: Lived, evidence: Evidence) -> bool:
    if evidence.safe is not None and evidence.safe.address == address:
        return True
    state = lived.plan.world.get(address)
    # A Safe's proxy names its code in slot 0 and has owners counted in slot 3.
    return bool(state and state.code and state.storage.get(0, 0) >> 20 and not is_delegation(state.code))


def _delegation(address: Address, change: AccountChange) -> Iterator[Change]:
    was, now = change.code
    if was == now:
        return
    if is_delegation(now):
        yield Change(
            ChangeKind.DELEGATE, address, counterparty=Address(now[3:]), unlimited=True, what="its code (EIP-7702)"
        )
    elif is_delegation(was):
        yield Change(ChangeKind.REVOKE, address, counterparty=Address(was[3:]), what="its code (EIP-7702)")


def _safe(safe: Address, change: AccountChange, evidence: Evidence) -> Iterator[Change]:
    facts = evidence.safe if evidence.safe is not None and evidence.safe.address == safe else None
    owners = safe_owners(safe, evidence)
    modules = tuple(facts.modules or ()) if facts else ()
    storage = change.storage
    if 0 in storage:
        yield Change(
            ChangeKind.UPGRADE, safe, counterparty=as_address(storage[0][1]), subject=safe, what="the Safe's own code"
        )
    for slot, what in ((GUARD, "guard"), (MODULE_GUARD, "module guard"), (FALLBACK, "fallback handler")):
        if slot in storage:
            new = as_address(storage[slot][1])
            yield Change(ChangeKind.OWN, safe, counterparty=new, subject=safe, what=PROTECTION[what])
    if THRESHOLD in storage:
        was, now = storage[THRESHOLD]
        yield Change(ChangeKind.OWN, safe, subject=safe, what=f"{now} signatures are enough in place of {was}")
    for new in _joined(storage, OWNERS, owners):
        yield Change(ChangeKind.OWN, safe, counterparty=new, subject=safe, what="becomes an owner of the Safe")
    for gone in _left(storage, OWNERS, owners):
        yield Change(ChangeKind.OWN, safe, counterparty=gone, subject=safe, what=OWNER_GONE)
    for new in _joined(storage, MODULES, modules):
        yield Change(ChangeKind.OWN, safe, counterparty=new, subject=safe, what="becomes a module of the Safe")


def _joined(storage: Mapping[int, tuple[int, int]], base: int, known: Iterable[Address]) -> list[Address]:
    """Who joined a linked list: some known member or the sentinel points at someone that nobody pointed at before."""
    known = tuple(known)
    out: list[Address] = []
    places: list[int | Address] = [SENTINEL, *known]
    for place in places:  # grows: a newcomer may point at the next one
        slot = mapping_slot(place, base)
        if slot not in storage or len(out) > 50:
            continue
        was, now = storage[slot]
        new = as_address(now)
        if now > SENTINEL and now != was and new not in known and new not in out and mapping_slot(new, base) in storage:
            out.append(new)
            places.append(new)
    return out


def _left(storage: Mapping[int, tuple[int, int]], base: int, known: Iterable[Address]) -> list[Address]:
    return [a for a in known if storage.get(mapping_slot(a, base), (0, 1))[1] == 0]


def _owners(lived: Lived, mine: frozenset[Address]) -> Iterator[Change]:
    """Contracts whose `owner()` was one of `mine` and is no more, or has become one."""
    wrote = [a for a, c in lived.changes.items() if c.storage and a not in lived.created and a not in lived.destroyed]
    for address in wrote[:_PROBED]:
        now = lived.now(address, _OWNER)
        if now is None or now >> 160:
            continue  # most contracts have no owner to tell
        was = lived.was(address, _OWNER)
        if was is None or was == now or was >> 160:
            continue
        if as_address(was) in mine or as_address(now) in mine:
            account = as_address(was) if as_address(was) in mine else as_address(now)
            yield Change(ChangeKind.OWN, account, counterparty=as_address(now), subject=address, what=CONTRACT_OWNER)
