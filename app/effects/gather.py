"""Intent and evidence → Effects: simulated where there is state, else read from the request."""

from __future__ import annotations

from dataclasses import replace

from app.effects.model import Effects
from app.effects.static import static_effects, usd_of
from app.evidence import Evidence
from app.intent.model import ChangeKind, Intent, Unknown
from app.request import CallBatch, Request
from app.transaction import Transaction

_LATER = (ChangeKind.ORDER, ChangeKind.SIGN_IN, ChangeKind.DELEGATE)
"""Claims that no state difference shows: they come true later, by a signature."""


def effects_of(request: Request, intent: Intent, evidence: Evidence) -> Effects:
    """The best knowledge there is of what the request does; what a simulation could not say is added from the claims."""
    static = static_effects(request, intent, evidence)
    if evidence.state is None or not isinstance(request.payload, Transaction | CallBatch):
        return static
    from app.effects.simulate import simulate

    ran = simulate(request, intent, evidence)
    if ran is None:
        why = "the state that was given is not enough to run it"
        return replace(static, unknowns=(*static.unknowns, Unknown("what really happens", why)))
    if ran.reverted:
        return replace(ran, worst=(), reach=static.reach)
    later = tuple(c for c in static.changes if c.kind in _LATER)
    changes = ran.changes + later
    usd = usd_of(request.chain_id, changes, evidence)
    return replace(ran, changes=changes, reach=static.reach, worst=static.worst, usd=usd)
