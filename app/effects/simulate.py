"""Run the request on the state that is known, in this process, and read what moved from state as well as from logs."""

from __future__ import annotations

from typing import Final

from app.address import Address
from app.effects.control import control
from app.effects.evm.choose import choose, needs
from app.effects.evm.forks import fork_at
from app.effects.evm.model import World
from app.effects.lived import Lived
from app.effects.model import Effects
from app.effects.movements import movements
from app.effects.plans import enough, plan_of
from app.effects.rights import rights
from app.effects.static import controlled
from app.effects.worlds import divergences, replaceable, strangers
from app.evidence import BlockFacts, Evidence
from app.intent.calls import addresses_in
from app.intent.model import Intent, Unknown
from app.request import Request

_PRECOMPILES: Final = 0x200
"""Addresses below are no accounts."""


def simulate(request: Request, intent: Intent, evidence: Evidence) -> Effects | None:
    """Effects by simulation; None when the state or the EVMs here are not enough to run it."""
    return simulated(request, intent, evidence)[0]


def simulated(request: Request, intent: Intent, evidence: Evidence) -> tuple[Effects | None, World | None]:
    """Effects by simulation with the state that it leaves; None for both where it cannot be run."""
    plan = plan_of(request, intent, evidence)
    if plan is None or not enough(plan):
        return None, None
    mine = controlled(request, intent, evidence)
    fork = fork_at(request.chain_id, evidence.block)
    # A delegation in an older block, which only a made-up context holds, still gets the rules that know it.
    fork = max(fork, needs(fork, plan.messages, plan.world))
    engine = choose(fork, plan.messages, plan.world)
    if engine is None:
        return None, None
    lived = Lived.run(engine, plan, evidence.block or BlockFacts(), request.chain_id, fork)
    state_from = evidence.state_source or "the request's own context"
    if lived.failed is not None:
        failed = Effects(
            source="simulation", reverted=True, revert_reason=lived.failed, state_from=state_from,
            backend=engine.name, gas_used=lived.gas_used,
        )  # fmt: skip
        return failed, None
    changes, lies = movements(lived, mine, _spenders(request, intent))
    changes += rights(lived, mine, intent.all_changes(), changes)
    changes += control(lived, mine, evidence)
    unknowns = []
    if evidence.block is None:
        unknowns.append(Unknown("what later blocks change", "it was run on the state that is known now"))
    missing = _missing(lived)
    if missing:
        names = ", ".join(map(str, missing[:3])) + (f" and {len(missing) - 3} more" if len(missing) > 3 else "")
        unknowns.append(Unknown("all that it does", f"it calls {names}, whose state is not known"))
    if lived.unsearched:
        why = "a contract changed what its logs do not explain, and the run is too long to look at what it hashed"
        unknowns.append(Unknown("what changes without a log", why))
    strange = strangers(lived, mine)
    unknowns += replaceable(lived, tuple(changes), strange)
    effects = Effects(
        source="simulation",
        changes=tuple(changes),
        reverted=False,
        false_logs=tuple(lies),
        divergences=divergences(request, evidence, lived, mine, tuple(changes), strange),
        state_from=state_from,
        backend=engine.name,
        gas_used=lived.gas_used,
        unknowns=tuple(unknowns),
    )
    return effects, lived.world_after()


def _spenders(request: Request, intent: Intent) -> list[Address]:
    """Who might get an allowance that no log tells of: what is called, and whom the request names."""
    out: dict[Address, None] = {}
    for _, i in intent.walk():
        for c in i.changes:
            if c.counterparty is not None:
                out[c.counterparty] = None
        if i.target is not None and i.operation != "signature":
            out[i.target] = None
    for _, i in intent.walk():
        out.update(dict.fromkeys(addresses_in(i.calldata, 8)))
    out.pop(request.account, None)
    return list(out)


def _missing(lived: Lived) -> list[Address]:
    """Accounts that were called with data, or whose code was asked for, but that the state does not hold."""
    known = set(lived.plan.world) | {m.caller for m in lived.plan.messages} | lived.created
    known |= {m.to for m in lived.plan.messages if m.to is not None}
    known |= {lived.block.coinbase} if lived.block.coinbase else set()
    touched = {a for r in lived.runs for a in r.met}
    return sorted(a for a in touched - known if int.from_bytes(a, "big") >= _PRECOMPILES)
