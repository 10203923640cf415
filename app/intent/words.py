"""Sentences for people: what a request does, in everyday words, with the direction of money."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import groupby
from typing import Any, Final

from app.address import NATIVE, Address, Asset
from app.evidence import Evidence
from app.intent.model import HIDDEN_ORDER, PROTECTION, UNLIMITED, Bound, Change, ChangeKind, DecodedBy, Field, Intent
from app.intent.tokens import token

_MAX_TEXT: Final = 300
_IN_LISTS: Final = 200
"""Bytes of one element of a list that a field keeps; calls within calls would else repeat their data at every level."""
ANY_ITEM: Final = "any item of the collection"
"""How `Change.what` begins where the other side chooses which NFT it is."""
OUTCOMES: Final = "outcome tokens"
"""Shares in the outcome of a market, which are counted like coins though each outcome has a number (ERC-1155)."""
_PLAIN: Final = {
    "vote": "Vote",
    "cancel": "Cancel an order or permission",
    "register": "Register or change a name",
    "propose": "Propose calls that others may run later",
    "execute": "Run calls that the request does not show",
    "batch": "Several calls in one",
    "claim": "Claim what is owed to you",
    "message": "A note without effect",
}


_NAMED: Final = {
    "increase_unlock_time": "Lock what is staked for longer",
    "increaseUnlockTime": "Lock what is staked for longer",
}


def whole(address: Address) -> str:
    """The address in full: look-alikes share both ends, so that no sentence may shorten one."""
    return str(address)


def name_of(address: Address | None, evidence: Evidence) -> str:
    """A saved contact's or the evidence's own name with the address in full, else the address."""
    if address is None:
        return "an unknown address"
    contact = evidence.contacts.get(address) if evidence.contacts else None
    if contact is not None and contact.name:
        return f"{contact.name} ({whole(address)})"
    if evidence.accounts and address in evidence.accounts:
        return f"your own account {whole(address)}"
    from app.intent.known import name

    known = name(address)
    return f"{known} ({whole(address)})" if known else whole(address)


def decimal_text(amount: int, decimals: int) -> str:
    """Base units as whole units without trailing zeros: 1500000 with 6 decimals is "1.5". Integers only, no float."""
    if decimals <= 0:
        return f"{amount:,}"
    whole, part = divmod(amount, 10**decimals)
    fraction = f"{part:0{decimals}d}".rstrip("0")
    return f"{whole:,}" + (f".{fraction}" if fraction else "")


def amount_text(amount: int | None, asset: Asset | None, chain_id: int, evidence: Evidence) -> str:
    """`1,500.5 USDC`; what is not known is said."""
    if asset is None:
        if amount == 1:
            return "1 base unit of a token"
        return "tokens that the request does not name" if amount is None else f"{amount:,} base units of a token"
    known = token(chain_id, asset, evidence)
    if known is None:
        name = f"token {whole(asset)}" if isinstance(asset, Address) else asset
        if amount == 1:
            return f"1 base unit of {name}"
        return f"an unknown amount of {name}" if amount is None else f"{amount:,} base units of {name}"
    symbol = bounded(known.symbol, 24)
    return f"an unknown amount of {symbol}" if amount is None else f"{decimal_text(amount, known.decimals)} {symbol}"


def bounded(text: str, limit: int = _MAX_TEXT) -> str:
    """Foreign text cut to a length a sentence can hold."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def change_amount(change: Change, chain_id: int, evidence: Evidence) -> str:
    """The amount of a change with its bound in words."""
    if change.what.startswith(ANY_ITEM) and isinstance(change.asset, Address):
        name = name_of(change.asset, evidence)
        return f"any NFT of {name}" if change.amount in (None, 1) else f"any {change.amount:,} NFTs of {name}"
    if change.what.endswith(OUTCOMES):
        return change.what
    if change.token_id is not None:
        collection = whole(change.asset) if isinstance(change.asset, Address) else "a collection"
        many = f"{change.amount} × " if change.amount not in (None, 1) else ""
        return f"{many}NFT #{bounded(str(change.token_id), 24)} of {collection}"
    if change.standard in ("erc721", "erc1155") and isinstance(change.asset, Address) and change.amount is not None:
        name = name_of(change.asset, evidence)
        return f"an NFT of {name}" if change.amount == 1 else f"{change.amount:,} NFTs of {name}"
    if change.unlimited:
        known = token(chain_id, change.asset, evidence) if change.asset is not None else None
        return f"any amount of {bounded(known.symbol, 24) if known else 'the token'}"
    if change.amount is not None and change.amount >= UNLIMITED:
        # Nobody holds that many: the largest number stands for all there is.
        known = token(chain_id, change.asset, evidence) if change.asset is not None else None
        return f"all {bounded(known.symbol, 24)}" if known else "all of a token"
    if change.amount == 0 and change.bound is Bound.AT_LEAST and change.asset is not None:
        known = token(chain_id, change.asset, evidence)
        name = bounded(known.symbol, 24) if known else f"token {change.asset}"
        return f"any amount of {name}, even none"
    text = amount_text(change.amount, change.asset, chain_id, evidence)
    prefix = {Bound.AT_MOST: "at most ", Bound.AT_LEAST: "at least "}.get(change.bound, "")
    return prefix + text if change.amount is not None else text


def describe(intent: Intent, chain_id: int, evidence: Evidence) -> str:
    """One sentence for one call."""
    if intent.decoded_by is DecodedBy.NONE and intent.kind == "unknown":
        paid = f" and sends {_sum(intent, ChangeKind.SEND, chain_id, evidence)}" if intent.value_wei else ""
        return f"Calls {name_of(intent.target, evidence)}{paid}; what it does is unknown{_inside(intent)}"
    if intent.decoded_by is DecodedBy.SIGNATURE:
        name = (intent.function or "").split("(")[0]
        paid = f", sending {_sum(intent, ChangeKind.SEND, chain_id, evidence)}" if intent.value_wei else ""
        return f"Calls {name_of(intent.target, evidence)}, perhaps its function “{bounded(name, 60)}”{paid}{_inside(intent)}"
    return _by_kind(intent, chain_id, evidence) + _for_whom(intent, chain_id, evidence)


_GIVING: Final = frozenset({"mint", "deposit", "stake", "wrap", "buy-nft"})


def _for_whom(intent: Intent, chain_id: int, evidence: Evidence) -> str:
    """Who gets what arrives, where it is neither who calls nor the called contract on the way."""
    if intent.kind not in _GIVING or intent.caller is None:
        return ""
    got = {c.account for c in intent.changes if c.kind is ChangeKind.RECEIVE}
    others = got - {intent.caller, intent.target}
    if not others or intent.caller in got or any(token(chain_id, a, evidence) for a in others):
        return ""
    who = name_of(next(iter(others)), evidence) if len(others) == 1 else f"{len(others)} addresses"
    return f", and {who} gets it"


def _inside(intent: Intent) -> str:
    """A further sentence for what data nobody can read seem to hold."""
    if not intent.calls:
        return ""
    more = f", and {len(intent.calls) - 1} more" if len(intent.calls) > 1 else ""
    return f". Perhaps inside: {bounded(intent.calls[0].description)}{more}"


def _sum(intent: Intent, kind: ChangeKind, chain_id: int, evidence: Evidence) -> str:
    changes = [c for c in intent.changes if c.kind is kind]
    return _amounts(changes if kind is ChangeKind.APPROVE else _together(changes), chain_id, evidence)


def _amounts(changes: Sequence[Change], chain_id: int, evidence: Evidence) -> str:
    texts = []
    for (nft, asset), same in groupby(changes, lambda c: (c.token_id is not None and c.amount == 1, c.asset)):
        some = list(same)
        if nft and len(some) > 2:
            texts.append(f"{len(some)} NFTs of {asset}" if asset is not None else f"{len(some)} NFTs of a collection")
        else:
            texts += [change_amount(c, chain_id, evidence) for c in some]
    if len(texts) > 3:
        texts = [*texts[:2], f"{len(texts) - 2} more"]
    return " and ".join(texts)


def _together(changes: Sequence[Change]) -> list[Change]:
    """Amounts of one asset with one bound as their sum: twelve wages are one amount to twelve people."""
    out: dict[object, Change] = {}
    for place, c in enumerate(changes):
        whole_ = c.amount is not None and c.amount < UNLIMITED and not c.unlimited and c.token_id is None
        key = (c.account, c.asset, c.bound) if whole_ and c.asset is not None else place
        before = out.get(key)
        out[key] = c if before is None else replace(before, amount=(before.amount or 0) + (c.amount or 0))
    return list(out.values())


def _through(intent: Intent) -> Intent:
    """A swap told in steps as one: what leaves its caller and what arrives at anybody but the router between them."""
    if intent.kind != "swap" or not intent.calls or any(c.kind is ChangeKind.RECEIVE for c in intent.changes):
        return intent
    moved = (c for c in intent.all_changes() if c.account != intent.target)
    kept = tuple(
        c for c in moved
        if c.kind is ChangeKind.RECEIVE or (c.kind is ChangeKind.SEND and c.account == intent.caller)
    )  # fmt: skip
    others = tuple(c for c in intent.changes if c.kind not in (ChangeKind.SEND, ChangeKind.RECEIVE))
    return replace(intent, changes=(*others, *kept))


def _where(intent: Intent, evidence: Evidence) -> str:
    """On whose venue, or with which contract."""
    if intent.owner:
        return f" on {intent.owner}"
    return f" with {name_of(intent.target, evidence)}" if intent.target else ""


def _by_kind(intent: Intent, chain_id: int, evidence: Evidence) -> str:
    intent = _through(intent)
    out, into = _sum(intent, ChangeKind.SEND, chain_id, evidence), _sum(intent, ChangeKind.RECEIVE, chain_id, evidence)
    first = {c.kind: c for c in reversed(intent.changes)}
    on = _where(intent, evidence)
    match intent.kind:
        case "order" if any(c.what == HIDDEN_ORDER for c in intent.changes):
            return f"Sign orders that are not shown{on}"
        case "list-nft" | "order" if intent.calls:
            return _nested(intent, chain_id, evidence)
        case "list-nft" | "order" | "swap" if ChangeKind.ORDER in first:
            return _offer(intent, ChangeKind.ORDER, chain_id, evidence)
        case "order" | "swap" if ChangeKind.APPROVE in first and into:
            return _offer(intent, ChangeKind.APPROVE, chain_id, evidence)
        case "order":
            return f"Sign orders that are not shown{on}"
        case "sign-in":
            return f"Sign in{on}"
        case "delegate" if ChangeKind.DELEGATE in first:
            c = first[ChangeKind.DELEGATE]
            return f"Let {name_of(c.counterparty, evidence)} act for this account ({c.what})"
        case "send" if into and not out and intent.function:
            # A router pays out of what it holds.
            paid = list(dict.fromkeys(c.account for c in intent.changes if c.kind is ChangeKind.RECEIVE))
            to = name_of(paid[0], evidence) if len(paid) == 1 else f"{len(paid)} addresses"
            return f"Send {into} to {to}"
        case "send" if out:
            sends = [c for c in intent.changes if c.kind is ChangeKind.SEND]
            payees = len({c.counterparty for c in sends})
            to = name_of(sends[0].counterparty, evidence) if payees == 1 else f"{payees} addresses"
            whose = "" if intent.caller == sends[0].account else f" from {name_of(sends[0].account, evidence)}"
            return f"Send {out}{whose} to {to}"
        case "approve" | "permit" if ChangeKind.APPROVE in first:
            spenders = {c.counterparty for c in intent.changes if c.kind is ChangeKind.APPROVE}
            spender = (
                name_of(first[ChangeKind.APPROVE].counterparty, evidence) if len(spenders) == 1 else "several addresses"
            )
            return f"Let {spender} take {_sum(intent, ChangeKind.APPROVE, chain_id, evidence)} from {_whose(intent, first[ChangeKind.APPROVE], evidence)}"
        case "approve-all" if ChangeKind.APPROVE_ALL in first:
            c = first[ChangeKind.APPROVE_ALL]
            return f"Let {name_of(c.counterparty, evidence)} take everything you hold in {name_of(intent.target, evidence)}"
        case "approve" | "approve-all" | "revoke" | "permit" if ChangeKind.REVOKE in first:
            return f"Take back the permission of {name_of(first[ChangeKind.REVOKE].counterparty, evidence)}"
        case "swap":
            to = _away(intent, evidence)
            if out and into:
                return f"Swap {out} for {into} paid to {to}{on}" if to else f"Swap {out} for {into}{on}"
            if into:
                return f"Swap tokens for {into} paid to {to}{on}" if to else f"Swap tokens for {into}{on}"
            what = out or "tokens"
            return f"Swap {what}{on}"
        case "buy-nft" if any(c.is_nft for c in intent.changes if c.kind is ChangeKind.SEND):
            return f"Sell {out} for {into}{on}" if into else f"Sell {out}{on}"
        case "buy-nft" if out and any(c.is_nft for c in intent.changes if c.kind is ChangeKind.RECEIVE):
            return f"Buy {into} for {out}{on}"
        case "claim" if intent.function and intent.function.isupper() and into:
            # A router's command: what it holds is paid out.
            to = _away(intent, evidence)
            return f"Send {into} to {to}" if to else f"Receive {into}{on}"
        case "stake" if not out and (intent.function or "").split("(")[0] in _NAMED:
            return _NAMED[(intent.function or "").split("(")[0]] + on
        case "deposit" | "stake" | "repay" | "bridge" | "burn" | "wrap" | "buy-nft":
            verb = {
                "deposit": "Deposit", "stake": "Stake", "repay": "Repay", "bridge": "Bridge", "burn": "Burn", "wrap": "Wrap",
                "buy-nft": "Buy for",
            }[intent.kind]  # fmt: skip
            return f"{verb} {out or 'tokens'}{'' if intent.kind == 'burn' else on}"
        case "withdraw" | "unstake" | "borrow" | "unwrap" | "claim":
            verb = {
                "withdraw": "Withdraw", "unstake": "Unstake", "borrow": "Borrow", "unwrap": "Unwrap", "claim": "Claim",
            }[intent.kind]  # fmt: skip
            mine = "tokens" if intent.kind == "borrow" else "what is yours"
            if intent.value_wei and all(c.asset == NATIVE for c in intent.changes if c.kind is ChangeKind.SEND):
                # What goes along is paid, not what comes back.
                return f"{verb} {into or mine}{on}, sending {out}"
            to = _away(intent, evidence)
            what = into or out or mine
            return f"{verb} {what} to {to}{on}" if to else f"{verb} {what}{on}"
        case "mint":
            return f"Mint {into or 'tokens'}{on}" + (f" for {out}" if out else "")
        case "own" if ChangeKind.OWN in first:
            c = first[ChangeKind.OWN]
            if c.what in PROTECTION.values():
                safe = name_of(c.subject, evidence)
                if c.counterparty is None or c.counterparty.is_zero:
                    return f"Take the guard of {safe} away, which could refuse its transactions"
                return f"Make {name_of(c.counterparty, evidence)} the guard of {safe}: it can refuse every transaction"
            if c.counterparty is not None and c.counterparty.is_zero:
                return f"Give up control over {name_of(c.subject, evidence)} for ever"
            return f"Give {name_of(c.counterparty, evidence)} control over {name_of(c.subject, evidence)}"
        case "upgrade" if ChangeKind.UPGRADE in first:
            c = first[ChangeKind.UPGRADE]
            return f"Replace the code behind {name_of(c.subject, evidence)} by {name_of(c.counterparty, evidence)}"
        case "vote" | "delegate" if ChangeKind.DELEGATE in first:
            return f"Delegate to {name_of(first[ChangeKind.DELEGATE].counterparty, evidence)}"
        case "deploy":
            return "Create a contract" + (f" and send it {out}" if out else "")
        case "safe-transaction" | "batch" | "execute" | "propose" if intent.calls:
            return _nested(intent, chain_id, evidence)
    name = (intent.function or "").split("(")[0]
    plain = _PLAIN.get(intent.kind)
    if plain:
        return (
            plain
            + (f" ({bounded(name, 60)})" if name and intent.kind != "message" else "")
            + (f", sending {out}" if out else "")
        )
    if not intent.calldata and not name:
        return f"An empty call to {name_of(intent.target, evidence)}"
    return f"Call “{bounded(name, 60)}” of {name_of(intent.target, evidence)}" + (f", sending {out}" if out else "")


def _offer(intent: Intent, kind: ChangeKind, chain_id: int, evidence: Evidence) -> str:
    """What is offered for what, and who is paid: only what its giver gets is a price."""
    given = [c for c in intent.changes if c.kind is kind]
    got = [c for c in intent.changes if c.kind is ChangeKind.RECEIVE]
    offered = _sum(intent, kind, chain_id, evidence)
    on = _where(intent, evidence)
    giver, items = given[0].account, {(c.asset, c.token_id) for c in given if c.token_id is not None}
    own = _together([c for c in got if c.account == giver])
    # A private sale hands the item itself to its buyer.
    away = _together([c for c in got if c.account != giver and (c.asset, c.token_id) not in items])
    back = _amounts(own or away, chain_id, evidence)
    if own and not away:
        return f"Offer {offered} for {back}{on}"
    if own:
        # What goes to others may fall with time like the price: the most that is named is told.
        fee = _amounts([replace(c, bound=Bound.EXACT) for c in away], chain_id, evidence)
        if {c.asset for c in away} <= {c.asset for c in given}:
            return f"Offer {offered} for {back}{on} ({fee} of what is offered goes to others)"
        return f"Offer {offered} for {back}, and {fee} more for others{on}"
    if not away:
        nothing = "what the message does not say" if intent.unknowns else "nothing"
        return f"Offer {offered} for {nothing}{on}"
    payees = {c.account for c in away}
    to = name_of(away[0].account, evidence) if len(payees) == 1 else f"{len(payees)} other addresses"
    return f"Offer {offered} for {back} paid to {to}{on}"


def _away(intent: Intent, evidence: Evidence) -> str:
    """Who else gets all of what comes back; empty when its caller gets it or the contract keeps it for a next step."""
    got = {c.account for c in intent.changes if c.kind is ChangeKind.RECEIVE}
    if len(got) != 1 or intent.caller is None or got & {intent.caller, intent.target}:
        return ""
    payee = next(iter(got))
    # Routers write 0, 1 and 2 for themselves and for who calls.
    return "" if not any(payee[:19]) and payee[19] <= 2 else name_of(payee, evidence)


def _whose(intent: Intent, change: Change, evidence: Evidence) -> str:
    return "this account" if intent.caller in (None, change.account) else name_of(change.account, evidence)


def _nested(intent: Intent, chain_id: int, evidence: Evidence) -> str:
    del chain_id
    inner = [c.words for c in intent.calls]
    lead = {
        "safe-transaction": f"From the Safe {name_of(intent.target, evidence)}: ",
        "propose": "Propose: ",
    }.get(intent.kind, "")
    if len(inner) == 1:
        return bounded(lead + inner[0], 600)
    groups = [(text, len(list(same))) for text, same in groupby(inner)]
    if len(groups) == 1:
        return bounded(f"{lead}{len(inner)} times: {groups[0][0]}", 600)
    shown = "; ".join(
        f"{i}. {text}" + (f" ({many} times)" if many > 1 else "") for i, (text, many) in enumerate(groups[:4], 1)
    )
    rest = sum(many for _, many in groups[4:])
    more = f"; and {rest} more" if rest else ""
    if intent.kind in ("list-nft", "order"):
        return bounded(f"{len(inner)} orders: {shown}{more}", 900)
    return bounded(f"{lead}{len(inner)} calls: {shown}{more}", 900)


def deadline_text(seconds: int) -> str:
    """A Unix time as a date in UTC; far ones are "never"."""
    try:
        return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M UTC")
    except (OverflowError, OSError, ValueError):
        return "never"


# -- fields ---------------------------------------------------------------------------------------


def json_value(value: Any) -> Any:
    """A decoded value as JSON: integers as decimal strings, bytes as hex, addresses with their checksum."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return value
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Address):
        return str(value)
    if isinstance(value, bytes):
        return "0x" + value.hex()
    if isinstance(value, Mapping):
        return {str(k): json_value(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [json_value(v) for v in value]
    return str(value)


def fields_of(arguments: Mapping[str, Any], limit: int = 60) -> tuple[Field, ...]:
    """The arguments by name as labelled values; long ones are cut with a note, the rest is counted."""
    out: list[Field] = []
    for name, value in arguments.items():
        out.extend(_flatten(name, value, limit - len(out)))
        if len(out) >= limit:
            out.append(Field("…", "more arguments than are shown here"))
            break
    return tuple(out)


def _flatten(label: str, value: Any, room: int) -> list[Field]:
    if room <= 0:
        return []
    if isinstance(value, Mapping):
        out: list[Field] = []
        for key, inner in value.items():
            out.extend(_flatten(f"{label}.{key}", inner, room - len(out)))
        return out
    if isinstance(value, list) and value and isinstance(value[0], Mapping | list):
        out = []
        for i, inner in enumerate(value[: max(room, 1)]):
            out.extend(_flatten(f"{label}[{i}]", inner, room - len(out)))
        return out
    if isinstance(value, bytes) and len(value) > 1000:
        raw: Any = f"0x{value[:999].hex()}…"  # ten megabytes as hex would only be thrown away
    else:
        short = [v[:_IN_LISTS] if isinstance(v, bytes) else v for v in value[:50]] if isinstance(value, list) else value
        raw = json_value(short)
    if isinstance(raw, str) and len(raw) > 2000:
        raw = raw[:2000] + "…"
    text = ", ".join(map(str, raw)) if isinstance(raw, list) else str(raw)
    return [Field(label, bounded(text, 1000), raw, "#." + label)]
