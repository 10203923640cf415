"""What the approvals page says: who may take what, how bad that is, and the requests that take it back. No widgets here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Context, Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.address import Address, Asset
from app.chain.approvals import Approval, Slot
from app.context import parse_evidence
from app.evidence import Contact
from app.intake.compose import Json, plain_amount, revoke_allowance, revoke_nft, revoke_operator, revoke_permit2
from app.intent.decode import decode
from app.intent.known import known
from app.intent.model import UNLIMITED, ChangeKind
from app.intent.tokens import bundled
from app.request import RequestError, parse_request
from app.signing.model import RequestRecord
from app.ui.reading.numbers import countable, dollars, plural

_TRUSTED = frozenset({"spender", "operator", "router", "lending", "bridge", "staking", "market", "permit2"})
_WIDE: Final = Context(prec=120)
_SIGNED = frozenset({"done", "watching", "broadcasting", "signed", "handed-back"})


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("approvals", text, "", countable(count)), count)


@dataclass(frozen=True, slots=True)
class Risk:
    """How bad a permission is: 0 fine, 1 worth a look, 2 dangerous; a word and the reason."""

    level: int
    word: str
    reason: str


def spender_name(spender: Address, chain_id: int, contacts: Mapping[Address, Contact]) -> str:
    """Who may take: a contact's name, a bundled contract's, or empty."""
    if spender in contacts:
        return contacts[spender].name
    entry = known(spender, chain_id)
    return entry.title if entry else ""


def is_unlimited(a: Approval) -> bool:
    """No practical limit: everything (operator), the upper half of 256 bits, or Permit2's whole 160 bits."""
    return a.amount is None or a.amount >= UNLIMITED or (a.slot.kind == "permit2" and a.amount >= 2**159)


def risk(a: Approval, chain_id: int) -> Risk:
    """Judge one permission by who holds it and what it covers."""
    entry = known(a.slot.spender, chain_id)
    trusted = entry is not None and bool(entry.roles & _TRUSTED)
    if a.spender_has_code is False and not trusted:
        return Risk(
            2, tr("dangerous"), tr("It belongs to a person’s account, not to a contract: no honest site needs that.")
        )
    if not trusted and is_unlimited(a):
        return Risk(2, tr("dangerous"), tr("An unknown contract may take everything, also what arrives later."))
    if not trusted:
        return Risk(1, tr("unknown contract"), tr("The contract is not known here."))
    if is_unlimited(a):
        return Risk(
            1, tr("without limit"), tr("A known contract, without a limit: a flaw in it would cost everything.")
        )
    return Risk(0, tr("usual"), tr("A known contract, with a limit."))


def how_much(a: Approval, chain_id: int) -> str:
    """The permission's size in words."""
    if a.slot.kind == "operator":
        return tr("every NFT of the collection")
    if a.slot.kind == "nft":
        return tr("NFT number {0}").format(a.slot.token_id)
    if is_unlimited(a):
        return tr("any amount")
    listed = bundled(chain_id, a.slot.token)
    if listed is None:
        return tr("{0} base units").format(a.amount)
    return f"{plain_amount(a.amount or 0, listed.decimals)} {listed.symbol}"


def stake(a: Approval, chain_id: int) -> str:
    """What could be taken today."""
    if a.at_stake is None:
        return tr("unknown")
    if a.slot.kind in ("operator", "nft"):
        return tr("%n NFT(s)", a.at_stake)
    listed = bundled(chain_id, a.slot.token)
    return f"{plain_amount(a.at_stake, listed.decimals)} {listed.symbol}" if listed else str(a.at_stake)


def exposure(
    found: Sequence[Approval], chain_id: int, prices: Mapping[tuple[int, Asset], Decimal]
) -> tuple[Decimal, int]:
    """What could be taken today in dollars, as far as prices are known, and how many tokens have none.

    A token counts once, with the lesser of what there is and what all permissions on it allow together. What arrives
    later can be taken too: this is no upper bound for the future.
    """
    allowed: dict[Address, int | None] = {}
    held: dict[Address, int] = {}
    unknown: set[Address] = set()
    for a in found:
        token = a.slot.token
        if a.slot.kind in ("operator", "nft") or a.balance is None:
            unknown.add(token)
            continue
        held[token] = a.balance
        before = allowed.get(token, 0)
        allowed[token] = None if a.amount is None or before is None else before + a.amount
    total = Decimal(0)
    for token, most in allowed.items():
        amount = held[token] if most is None else min(most, held[token])
        listed, price = bundled(chain_id, token), prices.get((chain_id, token))
        if price is None or listed is None:
            if amount:
                unknown.add(token)
            continue
        total += _WIDE.multiply(price, Decimal(amount).scaleb(-listed.decimals, _WIDE))
    return total, len(unknown)


def exposure_words(found: Sequence[Approval], chain_id: int, prices: Mapping[tuple[int, Asset], Decimal]) -> str:
    """The same as a sentence; empty where no price is known at all: no sum is better than a wrong one."""
    if not prices or not found:
        return ""
    total, unknown = exposure(found, chain_id, prices)
    said = tr("Could be taken today, by your price file: {0}.").format(dollars(total))
    if unknown:
        said += " " + tr("%n token(s) or collection(s) without a price (is|are) not in this sum.", unknown)
    return said


def token_name(token: Address, chain_id: int) -> str:
    listed = bundled(chain_id, token)
    return listed.symbol if listed else str(token)


def key_of(slot: Slot) -> str:
    return f"{slot.kind}:{slot.token}:{slot.spender}:{'' if slot.token_id is None else slot.token_id}"


def rows(
    found: Sequence[Approval], chain_id: int, contacts: Mapping[Address, Contact]
) -> list[tuple[Approval, Risk, list[str]]]:
    """Permissions for the table, the most dangerous first, then by what is at stake."""
    out = []
    for a in found:
        r = risk(a, chain_id)
        name = spender_name(a.slot.spender, chain_id, contacts)
        until = (
            tr(" until {0}").format(f"{datetime.fromtimestamp(a.expires, UTC):%Y-%m-%d}")
            if a.expires and a.expires < 2**40
            else ""
        )
        via = tr(" (through Permit2)") if a.slot.kind == "permit2" else ""
        out.append(
            (
                a,
                r,
                [
                    r.word,
                    token_name(a.slot.token, chain_id),
                    name or str(a.slot.spender),
                    how_much(a, chain_id) + until + via,
                    stake(a, chain_id),
                ],
            )
        )
    return sorted(out, key=lambda row: (-row[1].level, -(row[0].at_stake or 0)))


def signed_here(records: Iterable[RequestRecord], account: Address, chain_id: int) -> list[Slot]:
    """Permissions that requests signed through this program gave: the device's own history needs no node."""
    out: dict[Slot, None] = {}
    for r in records:
        if r.account != account or r.chain_id != chain_id or r.state.value not in _SIGNED:
            continue
        try:
            request = parse_request(dict(r.request))
            evidence = parse_evidence(None, account, now=datetime.now(UTC))
            intents = decode(request, evidence).walk()
        except (RequestError, ValueError):
            continue
        for _, intent in intents:
            for c in intent.changes:
                if c.counterparty is None or not isinstance(c.asset, Address) or c.account != account:
                    continue
                if c.kind is ChangeKind.APPROVE and c.token_id is not None:
                    out[Slot("nft", c.asset, c.counterparty, c.token_id)] = None
                elif c.kind is ChangeKind.APPROVE_ALL:
                    out[Slot("operator", c.asset, c.counterparty)] = None
                elif c.kind is ChangeKind.APPROVE:
                    out[Slot("erc20", c.asset, c.counterparty)] = None
                    out[Slot("permit2", c.asset, c.counterparty)] = None
    return list(out)


def revocations(chosen: Sequence[Slot], account: Address, chain_id: int) -> list[Json]:
    """The fewest requests that take permissions back: one a token, all of Permit2 in one."""
    out = []
    for slot in chosen:
        if slot.kind == "erc20":
            out.append(revoke_allowance(account, chain_id, slot.token, slot.spender))
        elif slot.kind == "operator":
            out.append(revoke_operator(account, chain_id, slot.token, slot.spender))
        elif slot.kind == "nft":
            out.append(revoke_nft(account, chain_id, slot.token, slot.token_id or 0))
    pairs = [(s.token, s.spender) for s in chosen if s.kind == "permit2"]
    if pairs:
        out.append(revoke_permit2(account, chain_id, pairs))
    return out
