"""Who gets what the account trades, takes out, deposits or bridges, when that is somebody else.

A payment names its recipient openly. These name it as one argument among many, and few people look there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.address import Address
from app.checks import facts
from app.checks.facts import text
from app.checks.model import Case
from app.intent.model import Bound, ChangeKind, Intent


@dataclass(frozen=True, slots=True)
class Beneficiary:
    """Somebody else who gets what this account gives up or is owed."""

    to: Address
    said: str
    """A sentence of what they get."""
    sure: bool
    """Whether the argument can mean nothing else."""
    kept: bool = False
    """What was kept in a known application is taken out for them: nobody's everyday, wherever it was asked."""


def beneficiaries(case: Case) -> tuple[Beneficiary, ...]:
    """Strangers who get the outcome, each once; steps of the route itself are not among them."""

    def make() -> tuple[Beneficiary, ...]:
        mine, called = facts.mine(case), {i.target for _, i in facts.calls(case)}
        out: dict[Address, Beneficiary] = {}
        for b in (*_paid_out(case, mine), *_credited(case, mine)):
            if b.to not in out and b.to not in called and not facts.listed(case, b.to):
                if not facts.is_familiar(case, b.to):
                    out[b.to] = b
        return tuple(out.values())

    return facts.once(case, "beneficiaries", make)


def _keeper(i: Intent) -> bool:
    """Whether a known application gives back what it kept for the account."""
    return i.kind in ("withdraw", "unstake") and i.owner not in (None, "std")


def _paid_out(case: Case, mine: frozenset[Address]) -> Iterator[Beneficiary]:
    """Those who receive what a trade, a withdrawal or an order pays out."""
    for _, i in facts.calls(case):
        if i.kind not in (
            "swap",
            "withdraw",
            "unstake",
            "borrow",
            "wrap",
            "unwrap",
            "order",
            "deposit",
            "stake",
            "claim",
        ):
            continue
        if i.caller is not None and i.caller not in mine:
            continue
        own = any(c.kind is ChangeKind.RECEIVE and c.account in mine for c in i.changes)
        for c in i.changes:
            away = c.kind is ChangeKind.RECEIVE and c.account not in mine and c.account != i.target
            # "At least nothing" is no limit below; fees and royalties stand beside the own share.
            if away and not own and (c.amount != 0 or c.bound is not Bound.EXACT):
                if i.kind == "claim" and not ({"to", "recipient", "receiver"} & _names(i.arguments)):
                    continue  # who claims for another gives them what is theirs
                said = f"{text(case, c.asset, c.amount)} would go to {c.account}, not to you."
                yield Beneficiary(c.account, said, sure=True, kept=_keeper(i))


def _credited(case: Case, mine: frozenset[Address]) -> Iterator[Beneficiary]:
    """Those in whose name something is deposited, or who receive it on the other side of a bridge."""
    to = case.intent.arguments.get("receiver")
    if case.intent.operation == "signature" and case.intent.kind == "bridge" and isinstance(to, Address):
        if to not in mine:
            said = f"What you give is credited to {to} on the other side of the bridge, not to you."
            yield Beneficiary(to, said, sure=True)
        return
    for _, i in facts.calls(case):
        taken = i.kind in ("withdraw", "unstake")
        if i.caller not in mine or i.operation != "call" or not (taken or i.kind in _CREDITS):
            continue
        if not taken and not any(c.kind is ChangeKind.SEND for c in i.changes):
            continue
        given = _members(i.arguments)
        credentials = given.get("withdrawal_credentials")
        if isinstance(credentials, bytes) and len(credentials) == 32 and credentials[0] in (1, 2):
            holder = Address(credentials[12:])
            if holder not in mine:
                # People stake for a cold account of theirs too; a site nobody knows has no say in whose it is.
                sure = facts.asked_by_stranger(case) is not None
                yield Beneficiary(holder, f"What is staked can only be withdrawn to {holder}, not to you.", sure)
        for name in _WITHDRAWN if taken else _CREDITED:
            to = _as_address(given.get(name))
            if to is not None and to not in mine and to != i.target and not to.is_zero:
                where = "on the other side of the bridge" if i.kind == "bridge" else "in their name"
                if taken:
                    yield Beneficiary(to, f"What is taken out goes to {to}, not to you.", sure=True, kept=_keeper(i))
                    break
                # A bare `to` or `account` of a contract nobody knows may as well be a token.
                sure = name not in _LOOSE or i.owner is not None or i.kind == "bridge"
                yield Beneficiary(to, f"What you give is credited to {to} {where}, not to you.", sure)
                break


_CREDITS = ("bridge", "deposit", "stake", "repay", "wrap", "mint")
_CREDITED = ("onBehalfOf", "recipient", "receiver", "mintRecipient", "destinationAddress", "destination", "to", "user", "account", "addr",
             "beneficiary", "contractL2", "toAddress")  # fmt: skip
"""How calls name the one who is credited."""
_WITHDRAWN = ("withdrawer", "owner", "receiver", "recipient")
_LOOSE = frozenset({"to", "user", "account", "addr", "destination"})


def _names(arguments: Mapping[str, object]) -> set[str]:
    """Names of arguments, those of members too."""
    return set(arguments) | {n for v in arguments.values() if isinstance(v, Mapping) for n in v}


def _members(arguments: Mapping[str, object]) -> dict[str, object]:
    """Arguments by name, those inside a struct or the first of a list of structs too; outer names win."""
    out: dict[str, object] = {}
    for value in arguments.values():
        inner = value[0] if isinstance(value, list) and value else value
        if isinstance(inner, Mapping):
            out |= {str(k): v for k, v in inner.items()}
    return out | dict(arguments)


def _as_address(value: object) -> Address | None:
    """An address, also where it is padded to a word or packed into bytes."""
    if isinstance(value, Address):
        return value
    if isinstance(value, bytes) and len(value) == 32 and not any(value[:12]) and any(value[12:]):
        return Address(value[12:])
    return Address(value) if isinstance(value, bytes) and len(value) == 20 else None
