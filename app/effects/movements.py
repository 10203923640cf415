"""What moved and who may move it, from the state before and after; logs say with whom, and are held against the state."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from app.address import NATIVE, ZERO, Address, keccak256
from app.effects.evm.model import Log
from app.effects.lived import Seen
from app.effects.model import FalseLog
from app.effects.numbered import many_tokens
from app.effects.unsaid import Unsaid, unsaid
from app.intent import token_calls as t
from app.intent.abi.rules import is_unlimited
from app.intent.model import Change, ChangeKind
from app.intent.tokens import WRAPPED_NATIVE


def _topic(signature: str) -> bytes:
    return keccak256(signature.encode())


_TRANSFER: Final = _topic("Transfer(address,address,uint256)")
_APPROVAL: Final = _topic("Approval(address,address,uint256)")
_APPROVAL_ALL: Final = _topic("ApprovalForAll(address,address,bool)")
_APPROVAL_ID: Final = _topic("Approval(address,address,uint256,uint256)")
_OPERATOR: Final = _topic("OperatorSet(address,address,bool)")
"""ERC-6909."""
_DEPOSIT: Final = _topic("Deposit(address,uint256)")
_WITHDRAWAL: Final = _topic("Withdrawal(address,uint256)")
_PERMIT2: Final = {
    _topic("Approval(address,address,address,uint160,uint48)"),
    _topic("Permit(address,address,address,uint160,uint48,uint48)"),
}
_BALANCE: Final = bytes.fromhex("70a08231")
_OWNER_OF: Final = bytes.fromhex("6352211e")
_ALLOWANCE: Final = bytes.fromhex("dd62ed3e")
_IS_APPROVED_ALL: Final = bytes.fromhex("e985e9c5")
_SUPPORTS: Final = bytes.fromhex("01ffc9a7")
_ERC721: Final = bytes.fromhex("80ac58cd")
_PUNK_TRANSFER: Final = _topic("PunkTransfer(address,address,uint256)")
_PUNK_BOUGHT: Final = _topic("PunkBought(uint256,uint256,address,address)")
_PUNK_OWNER: Final = keccak256(b"punkIndexToAddress(uint256)")[:4]
_PROBED: Final = 40
_SPENDERS: Final = 6
_Key = tuple[Address, Address]


def _word(value: bytes | int) -> bytes:
    return value.to_bytes(32, "big") if isinstance(value, int) else value.rjust(32, b"\0")


def movements(
    lived: Seen, mine: frozenset[Address], spenders: Iterable[Address]
) -> tuple[list[Change], list[FalseLog]]:
    """Assets and permissions of `mine` that changed; `spenders` are those whose allowances may have grown unsaid."""
    changes: list[Change] = []
    lies: list[FalseLog] = []
    changes += _native(lived, mine)
    quiet = unsaid(lived, mine)
    items = _items(lived)
    silent: list[_Item] = []
    if quiet.items:
        said = {(token, nft) for token, nft, _, _ in items}
        silent = [x for key in quiet.items if key not in said and (x := _silent(lived, mine, *key)) is not None]
    nfts = {item[0] for item in (*items, *silent)}
    _fungible(lived, mine, nfts, changes, lies)
    _nfts(lived, mine, items, changes, lies)
    for token, nft, sender, to in silent:
        account = sender if sender in mine else to
        changes += _item_moved(mine, token, nft, sender, to)
        lies.append(FalseLog(token, account, 0, -1 if account == sender else 1))
    many_tokens(lived, mine, quiet, changes, lies)
    _allowances(lived, mine, nfts, spenders, quiet, changes, lies)
    if quiet.pairs or quiet.items:
        _let_in(lived, mine, quiet, changes, lies)
    return changes, lies


def _native(lived: Seen, mine: frozenset[Address]) -> list[Change]:
    out = []
    for account in sorted(mine):
        change = lived.changes.get(account)
        if change is None or change.balance[0] == change.balance[1]:
            continue
        delta = change.balance[1] - change.balance[0]
        others = [
            (-(c.balance[1] - c.balance[0]) if delta > 0 else c.balance[1] - c.balance[0], a)
            for a, c in lived.changes.items()
            if a not in mine
        ]
        best = max(others, default=None)
        other = best[1] if best is not None and best[0] > 0 else lived.target
        out.append(_moved(account, NATIVE, delta, other, "native"))
    return out


def _moved(account: Address, asset: Address | str, delta: int, other: Address | None, standard: str) -> Change:
    kind = ChangeKind.SEND if delta < 0 else ChangeKind.RECEIVE
    return Change(kind, account, asset, abs(delta), other, standard=standard)


def _tokens(lived: Seen) -> list[Address]:
    """Contracts that may hold balances which changed: they wrote storage or logs."""
    out = dict.fromkeys([x.address for x in lived.logs if x.topics])
    out.update(dict.fromkeys([a for a, c in lived.changes.items() if c.storage]))
    gone = lived.destroyed
    return [a for a in out if a not in gone][:_PROBED]


def _fungible(
    lived: Seen, mine: frozenset[Address], nfts: set[Address], changes: list[Change], lies: list[FalseLog]
) -> None:
    said: dict[_Key, int] = {}
    other: dict[tuple[Address, Address, bool], Address] = {}
    wraps: dict[_Key, int] = {}
    for x in lived.logs:
        _claims(x, mine, said, other, wraps)
    wrapped = WRAPPED_NATIVE.get(lived.chain_id)
    asked = [(account, _BALANCE + _word(account)) for account in sorted(mine)]
    for token in _tokens(lived):
        if token in nfts:
            continue
        for account, view in asked:
            key = (token, account)
            was, now = lived.both(token, view)
            claim = said.get(key, 0)
            if now is None and was is None:
                # Nobody answers for a balance: what it says is all there is.
                claim += wraps.get(key, 0) if token == wrapped else 0
                if claim:
                    changes.append(_moved(account, token, claim, other.get((*key, claim < 0)), "erc20"))
                continue
            seen = (now or 0) - (was or 0)
            if claim != seen and key in wraps and claim + wraps[key] == seen:
                claim = seen
            if seen:
                to = other.get((*key, seen < 0)) or lived.target
                standard = "erc721" if not claim and _is_nft(lived, token) else "erc20"
                changes.append(_moved(account, token, seen, to, standard))
            if not _believable(claim, seen):
                lies.append(FalseLog(token, account, claim, seen))


def _believable(said: int, seen: int) -> bool:
    """Whether logs and state tell one story: rounding and a fee that the token itself takes are no lies."""
    if abs(seen - said) <= max(abs(seen), abs(said)) // 50:
        return True
    same_way = said * seen > 0
    return same_way and (said // 2 <= seen <= said if said > 0 else 2 * said <= 2 * seen + abs(said) and seen <= said)


def _is_nft(lived: Seen, token: Address) -> bool:
    return lived.now(token, _SUPPORTS + _ERC721 + bytes(28)) == 1


def _claims(
    x: Log,
    mine: frozenset[Address],
    said: dict[_Key, int],
    other: dict[tuple[Address, Address, bool], Address],
    wraps: dict[_Key, int],
) -> None:
    """Add what a log says about the balances of `mine`."""
    topics = x.topics
    if not topics or len(x.data) < 32:
        return
    amount = int.from_bytes(x.data[:32], "big")
    if topics[0] == _TRANSFER:
        if len(topics) == 3:
            sender, to = x.who(1), x.who(2)
        elif (plain := _unindexed(x)) is not None:
            sender, to, amount = plain
        else:
            return
        if sender in mine:
            said[x.address, sender] = said.get((x.address, sender), 0) - amount
            other.setdefault((x.address, sender, True), to)
        if to in mine:
            said[x.address, to] = said.get((x.address, to), 0) + amount
            other.setdefault((x.address, to, False), sender)
    elif topics[0] in (_DEPOSIT, _WITHDRAWAL) and len(topics) == 2 and x.who(1) in mine:
        # Many contracts write logs of this form; only a balance that moved by as much makes it a wrap.
        sign = 1 if topics[0] == _DEPOSIT else -1
        key = (x.address, x.who(1))
        wraps[key] = wraps.get(key, 0) + sign * amount
        other.setdefault((*key, sign < 0), x.address)


_Item = tuple[Address, int, Address, Address]
"""Collection, number, from, to."""


def _unindexed(x: Log) -> tuple[Address, Address, int] | None:
    """(who, whom, number) of a log whose first writers indexed nothing, as CryptoKitties'; None for any other."""
    if len(x.topics) != 1 or len(x.data) != 96 or any(x.data[:12]) or any(x.data[32:44]):
        return None
    return Address(x.data[12:32]), Address(x.data[44:64]), int.from_bytes(x.data[64:], "big")


def _items(lived: Seen) -> list[_Item]:
    """Every item that the logs say moved: of ERC-721, and of the collections that came before it."""
    out: list[_Item] = []
    for x in lived.logs:
        if not x.topics:
            continue
        topic, size = x.topics[0], len(x.topics)
        if topic == _TRANSFER and size == 4:
            out.append((x.address, int.from_bytes(x.topics[3], "big"), x.who(1), x.who(2)))
        elif topic == _TRANSFER and (plain := _unindexed(x)) is not None:
            sender, to, nft = plain
            # A coin of that time looks the same; only a collection tells who owns the number.
            if _owner(lived, x.address, nft) == to:
                out.append((x.address, nft, sender, to))
        elif topic == _PUNK_TRANSFER and size == 3 and len(x.data) == 32:
            out.append((x.address, int.from_bytes(x.data, "big"), x.who(1), x.who(2)))
        elif topic == _PUNK_BOUGHT and size == 4:
            out.append((x.address, int.from_bytes(x.topics[1], "big"), x.who(2), x.who(3)))
    return out


def _owner(lived: Seen, token: Address, nft: int) -> Address | None:
    """Who owns an item after the run, by the collection's own view."""
    now = lived.now(token, _OWNER_OF + _word(nft))
    now = now if now is not None else lived.now(token, _PUNK_OWNER + _word(nft))
    return Address(now.to_bytes(32, "big")[12:]) if now is not None else None


def _silent(lived: Seen, mine: frozenset[Address], token: Address, nft: int) -> _Item | None:
    """An item of `mine`, or one that became theirs, whose owner is another than before."""
    was, now = lived.both(token, _OWNER_OF + _word(nft))
    if was is None or now is None or was == now or (was | now) >> 160:
        return None
    sender, to = Address(was.to_bytes(20, "big")), Address(now.to_bytes(20, "big"))
    return (token, nft, sender, to) if {sender, to} & mine else None


def _item_moved(mine: frozenset[Address], token: Address, nft: int, sender: Address, to: Address) -> Iterator[Change]:
    if sender in mine:
        yield Change(ChangeKind.SEND, sender, token, 1, to, token_id=nft, standard="erc721")
    if to in mine:
        yield Change(ChangeKind.RECEIVE, to, token, 1, sender, token_id=nft, standard="erc721")


def _nfts(
    lived: Seen, mine: frozenset[Address], items: list[_Item], changes: list[Change], lies: list[FalseLog]
) -> None:
    """The last owner that the logs name is held against the collection's view."""
    path: dict[tuple[Address, int], tuple[Address, Address]] = {}
    for token, nft, sender, to in items:
        key = (token, nft)
        path[key] = (path[key][0] if key in path else sender, to)
    for (token, nft), (sender, to) in path.items():
        if sender == to or not ({sender, to} & mine):
            continue
        owner = _owner(lived, token, nft) or ZERO
        account = to if to in mine else sender
        if owner != to:
            lies.append(FalseLog(token, account, 1 if account == to else -1, 0))
        moved = _item_moved(mine, token, nft, sender, to)
        changes += [c for c in moved if (owner != sender if c.kind is ChangeKind.SEND else owner == to)]


def _allowances(
    lived: Seen,
    mine: frozenset[Address],
    nfts: set[Address],
    spenders: Iterable[Address],
    quiet: Unsaid,
    changes: list[Change],
    lies: list[FalseLog],
) -> None:
    said: dict[tuple[Address, Address, Address], int] = {}
    for x in lived.logs:
        if not x.topics:
            continue
        topic = x.topics[0]
        plain = _unindexed(x) if topic == _APPROVAL else None
        if plain is not None and plain[0] in mine:
            owner, to, number = plain
            if _owner(lived, x.address, number) == owner:
                kind = ChangeKind.REVOKE if to.is_zero else ChangeKind.APPROVE
                changes.append(Change(kind, owner, x.address, 1, to, token_id=number, standard="erc721"))
            else:
                said[x.address, owner, to] = number
        elif topic == _APPROVAL and len(x.topics) == 3 and len(x.data) >= 32 and x.who(1) in mine:
            said[x.address, x.who(1), x.who(2)] = int.from_bytes(x.data[:32], "big")
        elif topic == _APPROVAL and len(x.topics) == 4 and x.who(1) in mine:
            nft, to = int.from_bytes(x.topics[3], "big"), x.who(2)
            kind = ChangeKind.REVOKE if to.is_zero else ChangeKind.APPROVE
            if not (to.is_zero and _moved_away(changes, x.address, nft)):
                changes.append(Change(kind, x.who(1), x.address, 1, to, token_id=nft, standard="erc721"))
        elif topic == _APPROVAL_ID and len(x.topics) == 4 and len(x.data) == 32 and x.who(1) in mine:
            number, to = int.from_bytes(x.topics[3], "big"), x.who(2)
            now = lived.now(x.address, t.ALLOWANCE_OF_ID + _word(x.who(1)) + _word(to) + _word(number))
            amount = now if now is not None else int.from_bytes(x.data, "big")
            kind = ChangeKind.APPROVE if amount else ChangeKind.REVOKE
            changes.append(
                Change(
                    kind, x.who(1), x.address, amount, to, token_id=number, standard="erc6909",
                    unlimited=is_unlimited(amount),
                )
            )  # fmt: skip
        elif topic in (_APPROVAL_ALL, _OPERATOR) and len(x.topics) == 3 and x.who(1) in mine:
            view = _IS_APPROVED_ALL if topic == _APPROVAL_ALL else t.IS_OPERATOR
            now = lived.now(x.address, view + _word(x.who(1)) + _word(x.who(2)))
            on = bool(now) if now is not None else any(x.data)
            kind = ChangeKind.APPROVE_ALL if on else ChangeKind.REVOKE
            changes.append(Change(kind, x.who(1), x.address, None, x.who(2), unlimited=on))
        elif topic in _PERMIT2 and len(x.topics) == 4 and len(x.data) >= 64 and x.who(1) in mine:
            amount, until = int.from_bytes(x.data[:32], "big"), int.from_bytes(x.data[32:64], "big")
            kind = ChangeKind.APPROVE if amount else ChangeKind.REVOKE
            changes.append(
                Change(
                    kind, x.who(1), x.who(2), amount, x.who(3), until, standard="erc20",
                    unlimited=amount >= (1 << 160) - 1, what="through Permit2",
                )
            )  # fmt: skip
    asked = set(said)
    likely = [s for s in dict.fromkeys(spenders) if s not in mine][:_SPENDERS]
    if likely:
        gone = lived.destroyed
        wrote = [a for a, c in lived.changes.items() if c.storage and a not in nfts and a not in gone]
        asked |= {(a, o, s) for a in wrote[:_PROBED] for o in mine for s in likely if s != a}
    asked |= set(quiet.pairs)

    def moved_by(owner: Address, token: Address) -> bool:
        return any(c.asset == token and c.account == owner and c.kind is ChangeKind.SEND for c in changes)

    for token, owner, spender in sorted(asked):
        view = _ALLOWANCE + _word(owner) + _word(spender)
        now = lived.now(token, view)
        claim = said.get((token, owner, spender))
        if claim is None and not now:
            continue  # nothing is allowed, whatever was before
        was = lived.was(token, view)
        if now is None:
            now = claim
        if now is None or (claim is None and now <= (was or 0)):
            continue
        if (
            claim is not None
            and was is not None
            and now < was
            and token not in lived.targets
            and (now or moved_by(owner, token))
        ):
            continue  # tokens that log what a transfer left of an allowance: used up, not granted or taken back
        kind = ChangeKind.APPROVE if now else ChangeKind.REVOKE
        changes.append(Change(kind, owner, token, now, spender, standard="erc20", unlimited=is_unlimited(now)))
        if claim is None:
            lies.append(FalseLog(token, owner, 0, now))


def _moved_away(changes: Iterable[Change], token: Address, nft: int) -> bool:
    return any(c.asset == token and c.token_id == nft and c.kind is ChangeKind.SEND for c in changes)


def _let_in(lived: Seen, mine: frozenset[Address], quiet: Unsaid, changes: list[Change], lies: list[FalseLog]) -> None:
    """Operators, and takers of one item, that no log tells of."""
    told = {(c.asset, c.account, c.counterparty) for c in changes if c.kind is ChangeKind.APPROVE_ALL}
    for token, owner, who in quiet.pairs:
        for view in (_IS_APPROVED_ALL, t.IS_OPERATOR):
            was, now = lived.both(token, view + _word(owner) + _word(who))
            if now == 1 and not was and (token, owner, who) not in told:
                changes.append(Change(ChangeKind.APPROVE_ALL, owner, token, None, who, unlimited=True))
                lies.append(FalseLog(token, owner, 0, 1))
    named = {(c.asset, c.token_id) for c in changes if c.token_id is not None}
    for token, nft in quiet.items:
        if (token, nft) in named:
            continue
        was, now = lived.both(token, t.GET_APPROVED + _word(nft))
        owner_ = _owner(lived, token, nft) if now and now != was and not now >> 160 else None
        if owner_ in mine and owner_ is not None and now:
            who = Address(now.to_bytes(20, "big"))
            changes.append(Change(ChangeKind.APPROVE, owner_, token, 1, who, token_id=nft, standard="erc721"))
            lies.append(FalseLog(token, owner_, 0, 1))
