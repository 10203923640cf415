"""Intent and evidence → Effects: simulated where there is state, else read from the request."""

from __future__ import annotations

from dataclasses import replace

from app.effects.evm.model import World
from app.effects.model import Effects
from app.effects.static import static_effects, usd_of
from app.effects.worst_use import worst_uses
from app.evidence import Evidence
from app.intent.model import ChangeKind, Intent, Unknown
from app.request import CallBatch, Request
from app.transaction import Transaction

_LATER = (ChangeKind.ORDER, ChangeKind.SIGN_IN, ChangeKind.DELEGATE)
"""Claims that no state difference shows: they come true later, by a signature."""


def effects_of(request: Request, intent: Intent, evidence: Evidence) -> Effects:
    """The best knowledge there is of what the request does; claims add what a simulation cannot say."""
    best = _best(request, intent, evidence)
    node = evidence.node
    if node is None or not (node.errors or node.disagreements):
        return best
    unknowns = [Unknown("what your node was asked", e) for e in node.errors]
    unknowns += [Unknown("which node tells the truth", d) for d in node.disagreements]
    return replace(best, unknowns=(*best.unknowns, *unknowns))


def _best(request: Request, intent: Intent, evidence: Evidence) -> Effects:
    static = static_effects(request, intent, evidence)
    runs = isinstance(request.payload, Transaction | CallBatch)
    # The node ran a Safe's call as the Safe; it cannot run a delegated one so.
    safe_call = intent.family == "safe" and intent.arguments.get("operation") == 0
    if evidence.state is None and evidence.node_run is not None and (runs or safe_call):
        from app.effects.on_node import as_told

        return _joined(request, intent, evidence, static, as_told(request, intent, evidence, evidence.node_run))
    if evidence.state is None:
        return static
    # Backends are read in only where there is something to run.
    from app.effects.plans import plan_of
    from app.effects.simulate import simulated

    if not runs and plan_of(request, intent, evidence) is None:
        return _tried(request, intent, evidence, static)
    try:
        ran, after = simulated(request, intent, evidence)
    except Exception as error:
        # An EVM of others must not keep a request from being judged; that it was not run is said and counts.
        why = f"the simulation itself failed ({type(error).__name__})"
        return replace(static, unknowns=(*static.unknowns, Unknown("what really happens", why)))
    if ran is None:
        why = "the state that was given is not enough to run it"
        return replace(static, unknowns=(*static.unknowns, Unknown("what really happens", why)))
    return _joined(request, intent, evidence, static, ran, after)


def _joined(
    request: Request, intent: Intent, evidence: Evidence, static: Effects, ran: Effects, after: World | None = None
) -> Effects:
    """What a run showed, with the claims that no run can show."""
    if ran.reverted:
        # What fails now may succeed in another block, when the signature is long given: the claims stand.
        why = "it fails in this state; shown is what it claims to do when it does not fail"
        failed = Unknown("what happens when it runs later", why)
        claims = replace(
            ran,
            changes=static.changes,
            reach=static.reach,
            worst=static.worst,
            usd=static.usd,
            unknowns=(*ran.unknowns, failed),
        )
        return _tried(request, intent, evidence, claims)
    seen = {(c.kind, c.account, c.counterparty) for c in ran.changes}
    later = tuple(
        c
        for c in static.changes
        if (c.kind in _LATER and (c.kind, c.account, c.counterparty) not in seen) or c.what == "gas refund"
    )
    changes = ran.changes + later
    joined = replace(
        ran,
        changes=changes,
        reach=static.reach,
        # Approvals that only the run shows count as well as those the request names.
        worst=worst_uses(request, intent, changes, evidence),
        usd=usd_of(request.chain_id, changes, evidence),
    )
    return _tried(request, intent, evidence, joined, after)


def _tried(
    request: Request, intent: Intent, evidence: Evidence, effects: Effects, after: World | None = None
) -> Effects:
    """The effects with the worst use rehearsed on the state; what the request says stands where that fails."""
    if evidence.state is None or not effects.worst:
        return effects
    from app.effects.uses import rehearsed

    try:
        return replace(effects, worst=rehearsed(request, intent, effects.worst, evidence, after=after))
    except Exception as error:
        # As with the run itself: an EVM of others must not keep a request from being judged.
        why = f"trying it on the state failed ({type(error).__name__})"
        return replace(effects, unknowns=(*effects.unknowns, Unknown("the worst use on the state", why)))
