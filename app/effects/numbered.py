"""Numbered tokens (ERC-1155, ERC-6909): what moved by their logs, held against their views, and what moved without a log."""

from __future__ import annotations

from typing import Final

from app.address import Address, keccak256
from app.effects.lived import Seen
from app.effects.model import FalseLog
from app.effects.unsaid import Unsaid
from app.intent import token_calls as t
from app.intent.model import Change, ChangeKind

_SINGLE: Final = keccak256(b"TransferSingle(address,address,address,uint256,uint256)")
_BATCH: Final = keccak256(b"TransferBatch(address,address,address,uint256[],uint256[])")
_NUMBERED: Final = keccak256(b"Transfer(address,address,address,uint256,uint256)")
"""ERC-6909: the caller and the amount are data, the number is a topic."""
_PROBED: Final = 40
_Row = tuple[Address, Address, Address, int, int]
"""Contract, from, to, number, amount."""


def many_tokens(
    lived: Seen, mine: frozenset[Address], quiet: Unsaid, changes: list[Change], lies: list[FalseLog]
) -> None:
    """Add what `mine` lost and got, by the views where they answer."""
    rows = _rows(lived)
    if not rows and not quiet.numbers:
        return
    said: dict[tuple[Address, Address, int], int] = {}
    other: dict[tuple[Address, Address, int], Address] = {}
    for token, sender, to, number, amount in rows:
        for account, them, sign in ((sender, to, -1), (to, sender, 1)):
            if account in mine:
                key = (token, account, number)
                said[key] = said.get(key, 0) + sign * amount
                other.setdefault(key, them)
    standards = {x.address: "erc6909" for x in lived.logs if x.topics[:1] == (_NUMBERED,)}
    for key in [*list(said)[:_PROBED], *(k for k in quiet.numbers if k not in said)]:
        token, account, number = key
        claim = said.get(key, 0)
        was, now = lived.both(token, t.BALANCE_OF_ID + t.word(account) + t.word(number))
        seen = claim if now is None or was is None else now - was
        if seen:
            kind = ChangeKind.SEND if seen < 0 else ChangeKind.RECEIVE
            standard = standards.get(token, "erc1155")
            whom = other.get(key) or lived.target
            changes.append(Change(kind, account, token, abs(seen), whom, token_id=number, standard=standard))
        if seen != claim:
            lies.append(FalseLog(token, account, claim, seen))


def _rows(lived: Seen) -> list[_Row]:
    out: list[_Row] = []
    for x in lived.logs:
        if len(x.topics) != 4:
            continue
        topic = x.topics[0]
        if topic == _NUMBERED and len(x.data) == 64:
            amount = int.from_bytes(x.data[32:], "big")
            out.append((x.address, x.who(1), x.who(2), int.from_bytes(x.topics[3], "big"), amount))
        elif topic in (_SINGLE, _BATCH):
            pairs = [_pair(x.data)] if topic == _SINGLE else _pairs(x.data)
            out += [(x.address, x.who(2), x.who(3), number, amount) for number, amount in pairs]
    return out


def _pair(data: bytes) -> tuple[int, int]:
    return int.from_bytes(data[:32], "big"), int.from_bytes(data[32:64], "big")


def _pairs(data: bytes) -> list[tuple[int, int]]:
    """The (number, amount) rows of a TransferBatch: two ABI arrays of equal length; nothing when they are malformed."""

    def array(at: int) -> list[int]:
        place = int.from_bytes(data[at : at + 32], "big")
        count = int.from_bytes(data[place : place + 32], "big") if place + 32 <= len(data) else 0
        if count > (len(data) - place) // 32:
            return []
        return [int.from_bytes(data[place + 32 + 32 * i : place + 64 + 32 * i], "big") for i in range(count)]

    numbers, amounts = array(0), array(32)
    return list(zip(numbers, amounts, strict=True))[:200] if len(numbers) == len(amounts) else []
