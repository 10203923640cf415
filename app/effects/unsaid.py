"""What a contract may have moved or allowed without saying so, beyond what its own views list.

No view tells which numbers of a collection an account holds, or whom it lets in. The slots that a run changed do:
Solidity and Vyper keep a mapping's value where the hash of its key lies, so what was hashed for a changed slot names the
number and the account. It is only a hint where to look: whether something moved, the contract's own views say, before
and after. What was hashed is known from the portable EVM; where the logs name every key, it is not needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Final

from app.address import Address, keccak256
from app.effects.bytecode import DELEGATECALL, can_run
from app.effects.evm.model import AccountChange, Log
from app.effects.lived import Seen
from app.intent import token_calls as t
from app.intent.known import known

_FIXED: Final = 1 << 64
"""Slots below are variables of their own: no mapping's value lies there."""
_SPEAKS: Final = (
    *(b"\x63" + s for s in (t.BALANCE_OF_ID, t.OWNER_OF, t.IS_APPROVED_ALL, t.IS_OPERATOR, t.ALLOWANCE)),
    b"\x62" + t.BALANCE_OF_ID[1:],
)
"""Views as dispatchers compare with them; a leading zero need not be pushed."""
_PROXY: Final = 2_500
"""Bytes; proxies are no larger."""
_TRIED: Final = 300
"""Keys hashed at most to see whether the logs name them all: a millisecond."""
_MOST: Final = 64
_CONTRACTS: Final = 6


@dataclass(frozen=True, slots=True)
class Unsaid:
    """Where to look. Nothing here is known to have changed."""

    numbers: tuple[tuple[Address, Address, int], ...] = ()
    """(contract, account, number)"""
    items: tuple[tuple[Address, int], ...] = ()
    """(contract, number)"""
    pairs: tuple[tuple[Address, Address, Address], ...] = ()
    """(contract, account, who may have been let in)"""


_NOTHING: Final = Unsaid()


def unsaid(lived: Seen, mine: frozenset[Address]) -> Unsaid:
    """Numbers and pairs whose keys were hashed for slots that changed and that no log names."""
    left: dict[Address, list[int]] = {}
    items: dict[tuple[Address, int], None] = {}
    for token, change in _candidates(lived)[:_CONTRACTS]:
        slots = _unexplained(token, change, lived.logs)
        slots -= _beside(token, slots, lived.logs, items)
        if slots:
            left[token] = sorted(slots)
    if not left:
        return Unsaid(items=tuple(items)[:_MOST]) if items else _NOTHING
    hashed = lived.hashed()
    numbers: dict[tuple[Address, Address, int], None] = {}
    pairs: dict[tuple[Address, Address, Address], None] = {}
    for token, places in left.items():
        for slot in places:
            words, accounts = _keys(slot, hashed, mine)
            items.update(dict.fromkeys((token, n) for n in words))
            for account in accounts:
                numbers.update(dict.fromkeys((token, account, n) for n in words))
                others = (Address(n.to_bytes(32, "big")[12:]) for n in words if n >> 32 and not n >> 160)
                pairs.update(dict.fromkeys((token, account, o) for o in others if o != account))
    return Unsaid(tuple(numbers)[:_MOST], tuple(items)[:_MOST], tuple(pairs)[:_MOST])


def _candidates(lived: Seen) -> list[tuple[Address, AccountChange]]:
    """Contracts that changed a mapping, and whose code may answer for numbered tokens; not those that everybody knows."""
    found = [(a, c) for a, c in lived.changes.items() if c.storage and speaks_of_numbers(c.code[1])]
    if not found:
        return found
    gone = lived.destroyed
    return [
        (a, c)
        for a, c in found
        if a not in gone and any(slot >= _FIXED for slot in c.storage) and known(a, lived.chain_id) is None
    ]


@lru_cache(256)
def speaks_of_numbers(code: bytes) -> bool:
    """Whether the code has a view of numbered tokens, or may run other code that has one."""
    return any(s in code for s in _SPEAKS) or (len(code) < _PROXY and DELEGATECALL in can_run(code))


def _beside(token: Address, slots: set[int], logs: Iterable[Log], items: dict[tuple[Address, int], None]) -> set[int]:
    """Slots of the numbers after those that moved, which are added to `items`: ERC721A notes their owners too."""
    out: set[int] = set()
    for x in logs if slots else ():
        if x.address == token and len(x.topics) == 4:
            after = (_number(x.topics[3]) + 1) % (1 << 256)
            places = {_number(_at(after.to_bytes(32, "big"), base)) for base in _bases()} & slots
            if places:
                items[token, after] = None
                out |= places
    return out


def _unexplained(token: Address, change: AccountChange, logs: Iterable[Log]) -> set[int]:
    """The changed slots of mappings, but for those whose keys the token's own logs name."""
    left = {slot for slot in change.storage if slot >= _FIXED}
    # What a contract keeps for itself, such as fees, and what it may take, which it may do anyway, it need not say.
    words: dict[bytes, None] = {t.word(token): None}
    for x in logs:
        if x.address == token:
            words.update(dict.fromkeys(x.topics[1:]))
            words.update(dict.fromkeys(x.data[i : i + 32] for i in range(0, min(len(x.data), 640), 32)))
    keys = [w for w in words if len(w) == 32]
    tried = 0
    for base in _bases():
        inner = {k: _at(k, base) for k in keys}
        left -= {int.from_bytes(h, "big") for h in inner.values()}
        if not left:
            return left
        for a, b in product(keys, keys):
            if not left or tried > _TRIED:
                return left
            if a != b:
                tried += 1
                left.discard(int.from_bytes(_at(b, inner[a]), "big"))
    return left


@lru_cache(4096)
def _at(key: bytes, base: bytes) -> bytes:
    return keccak256(key + base)


@lru_cache(1)
def _bases() -> tuple[bytes, ...]:
    """Where collections keep their mappings: the first slots, and those of OpenZeppelin's upgradeable ones (ERC-7201)."""

    def named(name: str) -> int:
        return int.from_bytes(keccak256((_number(keccak256(name.encode())) - 1).to_bytes(32, "big")), "big") & ~0xFF

    many, single = named("openzeppelin.storage.ERC1155"), named("openzeppelin.storage.ERC721")
    return tuple(n.to_bytes(32, "big") for n in (*range(12), many, many + 1, *range(single + 2, single + 6)))


def _number(word: bytes) -> int:
    return int.from_bytes(word, "big")


def _keys(slot: int, hashed: Mapping[int, bytes], mine: frozenset[Address]) -> tuple[list[int], list[Address]]:
    """The words that were hashed for a slot, one within the other, and the accounts of `mine` among their bytes."""
    # A struct's later fields lie behind; Solady adds twice the number to a hash.
    start = max((h for h in hashed if h <= slot < h + _FIXED), default=None)
    if start is None:
        return [], []
    words: dict[int, None] = {}
    accounts: dict[Address, None] = {}
    if slot - start > 8:
        words[(slot - start) // 2] = None
    todo, seen = [start], set()
    while todo:
        at = todo.pop()
        if at in seen:
            continue
        seen.add(at)
        what = hashed[at]
        accounts.update(dict.fromkeys(a for a in mine if bytes(a) in what))
        for word in dict.fromkeys((what[:32], what[-32:])):
            n = _number(word)
            if n in hashed:
                todo.append(n)  # the place of a mapping within, or a number that is a hash itself
            if len(word) == 32 and not any(bytes(a) in word for a in mine):
                words[n] = None
    return list(words), list(accounts)
