"""What to trace so that the worst use of a signature can be tried here: the taking itself, as the one who would take."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from app.address import Address
from app.evidence import Evidence
from app.intent import token_calls as t
from app.intent.delivered import delivered
from app.intent.model import Change, ChangeKind, Intent
from app.intent.settles import pullers, view_of
from app.intent.settling import steps
from app.request import Request
from app.transaction import Authorization

_GIVEN: Final = (ChangeKind.APPROVE, ChangeKind.APPROVE_ALL, ChangeKind.ORDER, ChangeKind.SEND)
_LASTING: Final = (ChangeKind.APPROVE, ChangeKind.APPROVE_ALL)
_BESIDE: Final = 10
"""Calls at most beside those of a transaction, whose own state comes first."""
_TAKER: Final = Address(bytes.fromhex("7461") + bytes(17) + b"\x7a")
_ASSETS: Final = 4
_CALLS: Final = 24


def to_trace(request: Request, intent: Intent, evidence: Evidence) -> list[dict[str, Any]]:
    """Calls, as the node takes them, whose state is that of the worst use; empty where there is nothing to try."""
    if isinstance(request.payload, Authorization):
        rows = list(_delegated(request, intent, evidence))
    elif intent.operation == "signature":
        rows = [(who, to, wei, data) for who, to, wei, data in delivered(intent, request.account)]
        rows += _takings(intent)
        # The settlement itself fails here, for nobody has the signature; what it touched before is what it needs.
        given = next((c for c in intent.all_changes() if c.kind in _GIVEN and isinstance(c.asset, Address)), None)
        if given is not None and isinstance(given.asset, Address):
            # Nobody's address has no coins to send.
            rows += [(who, to, 0, raw) for who, to, _, raw in steps(intent, given.account, given.asset, 1, _TAKER)]
    else:
        rows = _takings(intent, _LASTING)[:_BESIDE]
    return [_call(*row) for row in dict.fromkeys(rows)][:_CALLS]


_Row = tuple[Address, Address, int, bytes]


def _call(sender: Address, to: Address, value_wei: int, data: bytes) -> dict[str, Any]:
    return {"from": str(sender), "to": str(to), "value": hex(value_wei), "data": "0x" + data.hex()}


def _delegated(request: Request, intent: Intent, evidence: Evidence) -> Iterator[_Row]:
    me = request.account
    for c in intent.changes:
        if c.kind is ChangeKind.DELEGATE and c.counterparty is not None:
            yield me, c.counterparty, 0, b""
    held = [a for a, n in (evidence.balances or {}).items() if isinstance(a, Address) and n]
    for token in [*held, *evidence.tokens][:_ASSETS]:
        yield me, token, 0, t.BALANCE + t.word(me)
        yield me, token, 0, t.TRANSFER + t.word(_TAKER) + t.word(1)


def _takings(intent: Intent, kinds: tuple[ChangeKind, ...] = _GIVEN) -> list[_Row]:
    given = [c for c in intent.all_changes() if c.kind in kinds and isinstance(c.asset, Address)]
    assets = list(dict.fromkeys(c.asset for c in given))[:_ASSETS]
    rows = [row for c in given if c.asset in assets for row in _taking(intent, c)]
    view = view_of(intent)
    if given and view is not None and intent.target is not None:
        rows.append((_TAKER, intent.target, 0, view))
    return rows + list(_numbers(intent, given))


def _taking(intent: Intent, c: Change) -> Iterator[_Row]:
    """Balance, permission, and the transfer of one unit: what these touch is what the real one touches."""
    token, owner = c.asset, c.account
    if not isinstance(token, Address):
        return
    to = c.counterparty if c.counterparty is not None and c.kind is not ChangeKind.ORDER else _TAKER
    who = list(pullers(intent, c))[:2] if c.kind is ChangeKind.ORDER else []
    if intent.family in ("permit2", "permit2-transfer", "uniswapx"):
        who, to = list(pullers(intent, c))[:1], _TAKER
    elif c.kind is not ChangeKind.ORDER and c.counterparty is not None:
        who = [c.counterparty]
    if c.is_nft:
        nft = t.word(c.token_id or 0)
        if c.standard in ("erc1155", "erc6909"):
            yield owner, token, 0, t.BALANCE_OF_ID + t.word(owner) + nft
        else:
            yield owner, token, 0, t.OWNER_OF + nft
            yield owner, token, 0, t.GET_APPROVED + nft
            yield owner, token, 0, t.BALANCE + t.word(owner)
        for p in who:
            if c.standard == "erc6909":
                yield owner, token, 0, t.APPROVE_ID + t.word(p) + nft + t.word(1)
                yield owner, token, 0, t.TRANSFER_FROM_ID + t.word(owner) + t.word(_TAKER) + nft + t.word(1)
                continue
            yield owner, token, 0, t.IS_APPROVED_ALL + t.word(owner) + t.word(p)
            if c.standard == "erc1155":
                tail = nft + t.word(1) + t.word(160) + t.word(0)
                yield p, token, 0, t.SAFE_TRANSFER + t.word(owner) + t.word(_TAKER) + tail
            else:
                yield p, token, 0, t.TRANSFER_FROM + t.word(owner) + t.word(_TAKER) + nft
        return
    yield owner, token, 0, t.BALANCE + t.word(owner)
    if c.kind is ChangeKind.APPROVE_ALL:
        return
    yield owner, token, 0, t.TRANSFER + t.word(to) + t.word(1)
    for p in who:
        yield owner, token, 0, t.ALLOWANCE + t.word(owner) + t.word(p)
        yield p, token, 0, t.TRANSFER_FROM + t.word(owner) + t.word(to) + t.word(1)


def _numbers(intent: Intent, given: list[Change]) -> Iterator[_Row]:
    """Whether the signature's own number is still free."""
    m: dict[str, Any] = intent.arguments.get("message") or {}
    nonce, target = m.get("nonce"), intent.target
    if target is None or not given:
        return
    owner = given[0].account
    match intent.family:
        case "erc2612" | "dai-permit":
            yield owner, target, 0, t.NONCES + t.word(owner)
        case "eip3009" if isinstance(nonce, bytes) and len(nonce) == 32:
            yield owner, target, 0, t.AUTHORIZATION_STATE + t.word(owner) + nonce
        case "permit2":
            for c in given:
                if isinstance(c.asset, Address) and c.counterparty is not None:
                    row = t.word(owner) + t.word(c.asset) + t.word(c.counterparty)
                    yield owner, target, 0, t.PERMIT2_ALLOWANCE + row
        case "permit2-transfer" | "uniswapx" if isinstance(nonce, int):
            yield owner, target, 0, t.NONCE_BITMAP + t.word(owner) + t.word(nonce >> 8)
        case "seaport":
            yield owner, target, 0, t.COUNTER + t.word(owner)
            digest = bytes.fromhex(intent.hashes.get("message_hash", "")[2:])
            if len(digest) == 32:
                yield owner, target, 0, t.ORDER_STATUS + digest
