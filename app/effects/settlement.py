"""The whole settlement of a signature, run on the contract's own code where the state holds it: what its holder would call.

Nobody has the signature yet: the run takes every signature for the account's (`Portable.open_signed`), and everything
else of the contract counts as ever: numbers, ends, zones, conduits, fees.
"""

from __future__ import annotations

from typing import Any, Final

from app.address import Address
from app.effects.evm.choose import backend
from app.effects.evm.model import Message, Session, World
from app.evidence import AccountState, BlockFacts
from app.intent.delivered import Call

_RICH: Final = 10**30


def settled(
    calls: tuple[Call, ...],
    owner: Address,
    world: World,
    block: BlockFacts,
    chain_id: int,
    fork: Any,
    taker: Address,
    *,
    complete: bool,
) -> Session | None:
    """The world after the settlement; None where it fails, rests on what the state does not hold, or nothing here can run it.

    `complete`: what the state does not hold is zero.
    """
    from app.effects.evm.portable import Portable

    exact = backend("py-evm")
    if not isinstance(exact, Portable):
        return None
    rich = {**world, taker: AccountState(balance=_RICH)}
    session = exact.open_signed(rich, block, chain_id, fork, owner)
    for call in calls:
        ran = session.run(Message(*call))
        if ran.failed is not None:
            return None
        if not complete and any(a not in rich or slot not in rich[a].storage for a, slot in ran.reads):
            return None
    return session
