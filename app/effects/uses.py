"""The worst use of a grant, rehearsed where state is known: the holder takes what is allowed, and the token answers.

What is there bounds it: the balance in the state where nobody gave one, and for Permit2 what the token itself lets
Permit2 take. A token that refuses today, because it is paused or blocks the holder, may not refuse tomorrow: the
number stands and it is said.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.address import NATIVE, Address
from app.effects.evm.choose import choose
from app.effects.evm.forks import fork_at
from app.effects.evm.model import Message, Session
from app.effects.lived import PROBE
from app.effects.model import WorstUse
from app.effects.static import value_usd
from app.evidence import BlockFacts, Evidence
from app.intent.model import Intent
from app.request import Request

_BALANCE: Final = bytes.fromhex("70a08231")
_ALLOWANCE: Final = bytes.fromhex("dd62ed3e")
_APPROVE: Final = bytes.fromhex("095ea7b3")
_TRANSFER: Final = bytes.fromhex("a9059cbb")
_TRANSFER_FROM: Final = bytes.fromhex("23b872dd")
PERMIT2: Final = Address.parse("0x000000000022D473030F116dDEE9F6B43aC78BA3")
_SELF_PAID: Final = frozenset({"eip3009", "eip2771"})
_ENDLESS: Final = (1 << 256) - 1


def rehearsed(
    request: Request, intent: Intent, worst: tuple[WorstUse, ...], evidence: Evidence
) -> tuple[WorstUse, ...]:
    """`worst` with amounts bounded by what the state holds, and whether taking them works in it."""
    world = evidence.state
    if world is None or not worst:
        return worst
    fork = fork_at(request.chain_id, evidence.block)
    engine = choose(fork, (), world)
    if engine is None:
        return worst
    out = []
    for w in worst:
        if w.asset == NATIVE or not isinstance(w.asset, Address) or w.asset not in world or not world[w.asset].code:
            out.append(w)
            continue
        session = engine.open(world, evidence.block or BlockFacts(), request.chain_id, fork)
        out.append(_one(request, intent, w, w.asset, session, evidence))
    return tuple(out)


def _one(
    request: Request, intent: Intent, w: WorstUse, token: Address, session: Session, evidence: Evidence
) -> WorstUse:
    owner = request.account
    there = _ask(session, token, _BALANCE + _word(owner))
    if there is None:
        return w
    through = intent.target if intent.family in ("permit2", "permit2-transfer") else None
    bounds = [there] if w.amount is None else [there, w.amount]
    if through is not None:
        allowed = _ask(session, token, _ALLOWANCE + _word(owner) + _word(through))
        if allowed is not None:
            bounds.append(allowed)
    most = min(bounds)
    grows = w.grows or w.amount is None or w.amount > most
    usd = value_usd(request.chain_id, token, most, evidence)
    if not most or w.holder is None:
        return replace(w, amount=most, usd=usd, grows=grows)
    if intent.family in _SELF_PAID:
        steps = [Message(owner, token, 0, _TRANSFER + _word(w.holder) + _word(most))]
    else:
        spender = through or w.holder
        steps = [Message(spender, token, 0, _TRANSFER_FROM + _word(owner) + _word(w.holder) + _word(most))]
        if through is None:
            steps.insert(0, Message(owner, token, 0, _APPROVE + _word(spender) + _word(_ENDLESS)))
    works = all(session.run(m).failed is None for m in steps)
    left = _ask(session, token, _BALANCE + _word(owner))
    return replace(w, amount=most, usd=usd, grows=grows, taken=works and left is not None and left < there)


def _word(value: int | bytes) -> bytes:
    return value.to_bytes(32, "big") if isinstance(value, int) else value.rjust(32, b"\0")


def _ask(session: Session, to: Address, data: bytes) -> int | None:
    out = session.read(PROBE, to, data)
    return int.from_bytes(out, "big") if out is not None and len(out) == 32 else None
