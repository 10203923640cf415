"""Standing rights that protocols keep in books of their own: operators, managers, relayers, plugins, debt in one's name.

A run shows them by logs and by the protocol's views; a right that the request names and that no view here answers for
stands as it is claimed, for what cannot be looked up is not harmless. Published interfaces: ERC-777, Balancer's vault,
Morpho Blue, Compound III, Euler's EVC, GMX's router, Aave's debt tokens, ERC-6909.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from app.address import Address, keccak256, selector
from app.effects.lived import Seen
from app.intent import token_calls as t
from app.intent.abi.rules import is_unlimited
from app.intent.model import Change, ChangeKind


def _topic(signature: str) -> bytes:
    return keccak256(signature.encode())


_ON: Final = {
    # topic → place of the owner, place of who gets the right, number of topics; data say whether it is given
    _topic("AuthorizedOperator(address,address)"): (2, 1, 3),
    _topic("RevokedOperator(address,address)"): (2, 1, 3),
    _topic("RelayerApprovalChanged(address,address,bool)"): (2, 1, 3),
    _topic("SetAuthorization(address,address,address,bool)"): (2, 3, 4),
    _topic("OperatorStatus(bytes19,address,uint256)"): (1, 2, 3),
}
_ALWAYS: Final = _topic("AuthorizedOperator(address,address)")
_PREFIX: Final = _topic("OperatorStatus(bytes19,address,uint256)")
"""Its owner is all but the last byte of an account's address."""
_DEBT: Final = _topic("BorrowAllowanceDelegated(address,address,address,uint256)")
_BORROW: Final = selector("borrowAllowance(address,address)")
_VIEWS: Final = (
    *(selector(f"{name}(address,address)") for name in (
        "isAuthorized", "hasApprovedRelayer", "hasPermission", "isAllowed", "approvedPlugins", "isAccountOperatorAuthorized",
    )),
    t.IS_APPROVED_ALL, t.IS_OPERATOR,
)  # fmt: skip
"""Asked with the owner and who has the right."""
_OPERATOR_FOR: Final = selector("isOperatorFor(address,address)")
"""ERC-777 asks the other way round."""
_MOST: Final = 20


def rights(lived: Seen, mine: frozenset[Address], claims: Iterable[Change], seen: list[Change]) -> Iterator[Change]:
    """Rights over what `mine` holds that the run left, beside the changes already `seen`."""
    done = {(c.asset, c.account, c.counterparty) for c in seen if c.kind in _GRANTS or c.kind is ChangeKind.REVOKE}
    for change in _logged(lived, mine):
        key = (change.asset, change.account, change.counterparty)
        if key not in done:
            done.add(key)
            yield change
    open_ = [c for c in claims if (c.asset, c.account, c.counterparty) not in done]
    yield from _claimed(lived, mine, open_)


_GRANTS: Final = (ChangeKind.APPROVE, ChangeKind.APPROVE_ALL)


def _logged(lived: Seen, mine: frozenset[Address]) -> Iterator[Change]:
    for x in lived.logs:
        if not x.topics:
            continue
        topic, size = x.topics[0], len(x.topics)
        if topic == _DEBT and size >= 3 and len(x.data) >= 32 and x.who(1) in mine:
            yield _debt(lived, x.address, x.who(1), x.who(2), int.from_bytes(x.data[-32:], "big"))
        elif topic in _ON and size == _ON[topic][2]:
            own, them, _ = _ON[topic]
            prefix = x.topics[own][:19]
            owners = [a for a in mine if a[:19] == prefix] if topic == _PREFIX else [x.who(own)]
            for owner in owners:
                if owner in mine:
                    on = _answer(lived, x.address, owner, x.who(them))
                    on = on if on is not None else topic == _ALWAYS or any(x.data)
                    yield _right(x.address, owner, x.who(them), on)


def _claimed(lived: Seen, mine: frozenset[Address], claims: Iterable[Change]) -> Iterator[Change]:
    """Rights that the request names: kept unless a view says that they are not given."""
    named = [c for c in claims if c.kind in _GRANTS and c.account in mine and isinstance(c.asset, Address)]
    for c in named[:_MOST]:
        token, whom = c.asset, c.counterparty
        if not isinstance(token, Address) or whom is None or c.token_id is not None:
            continue
        wrote = token in lived.changes and bool(lived.changes[token].storage)
        if c.kind is ChangeKind.APPROVE:
            # A coin's allowance was read already; what is said of debt has a view of its own.
            if lived.now(token, t.ALLOWANCE + t.word(c.account) + t.word(whom)) is None and wrote:
                yield _debt(lived, token, c.account, whom, c.amount, c)
            continue
        on = _answer(lived, token, c.account, whom)
        if on or (on is None and wrote):
            yield replace(c, where=())


def _answer(lived: Seen, protocol: Address, owner: Address, whom: Address) -> bool | None:
    """Whether `whom` has the right now, by any view that answers; None where none does."""
    rows = [view + t.word(owner) + t.word(whom) for view in _VIEWS]
    answers = [lived.now(protocol, row) for row in (*rows, _OPERATOR_FOR + t.word(whom) + t.word(owner))]
    known = [a for a in answers if a in (0, 1)]
    return any(known) if known else None


def _right(protocol: Address, owner: Address, whom: Address, on: bool) -> Change:
    kind = ChangeKind.APPROVE_ALL if on else ChangeKind.REVOKE
    return Change(kind, owner, protocol, None, whom, unlimited=on)


def _debt(
    lived: Seen, token: Address, owner: Address, whom: Address, said: int | None, claim: Change | None = None
) -> Change:
    now = lived.now(token, _BORROW + t.word(owner) + t.word(whom))
    amount = now if now is not None else said
    made = (
        claim if claim is not None else Change(ChangeKind.APPROVE, owner, token, None, whom, what="debt in your name")
    )
    kind = ChangeKind.REVOKE if amount == 0 else ChangeKind.APPROVE
    unlimited = made.unlimited if amount is None else is_unlimited(amount)
    return replace(made, kind=kind, amount=amount, unlimited=unlimited, where=())
