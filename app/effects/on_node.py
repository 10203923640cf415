"""Effects as the node's own simulation tells them: by its logs, by moved coins, and by views asked before and after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.address import Address
from app.effects.evm.model import AccountChange, Log
from app.effects.model import Effects
from app.effects.movements import movements
from app.effects.static import controlled
from app.evidence import Evidence, NodeRun
from app.intent.model import Intent, Unknown
from app.request import CallBatch, Request
from app.transaction import Transaction


@dataclass(frozen=True, slots=True)
class _Told:
    """See `lived.Seen`."""

    chain_id: int
    run: NodeRun
    targets: tuple[Address | None, ...]
    changes: Mapping[Address, AccountChange]
    logs: tuple[Log, ...]
    destroyed: frozenset[Address] = frozenset()

    @property
    def target(self) -> Address | None:
        return self.targets[0]

    def hashed(self) -> Mapping[int, bytes]:
        return {}  # a node's simulation does not tell

    def was(self, to: Address, data: bytes) -> int | None:
        return self.both(to, data)[0]

    def now(self, to: Address, data: bytes) -> int | None:
        return self.both(to, data)[1]

    def both(self, to: Address, data: bytes) -> tuple[int | None, int | None]:
        was, now = self.run.views.get((to, data), (None, None))
        return _word(was), _word(now)


def _word(out: bytes | None) -> int | None:
    return int.from_bytes(out, "big") if out is not None and len(out) == 32 else None


def as_told(request: Request, intent: Intent, evidence: Evidence, run: NodeRun) -> Effects:
    """Effects of a run that took place on the node."""
    state_from = evidence.state_source or "your node"
    if run.failed is not None:
        return Effects(
            source="simulation", reverted=True, revert_reason=run.failed, state_from=state_from, backend="your node",
            gas_used=run.gas_used,
        )  # fmt: skip
    mine = controlled(request, intent, evidence)
    payload = request.payload
    targets: tuple[Address | None, ...] = (None,)
    if isinstance(payload, Transaction):
        targets = (payload.to,)
    elif isinstance(payload, CallBatch) and payload.calls:
        targets = tuple(c.to for c in payload.calls)
    elif intent.calls:
        targets = (intent.calls[0].target,)
    deltas: dict[Address, int] = {}
    for sender, to, wei in run.coins:
        deltas[sender] = deltas.get(sender, 0) - wei
        deltas[to] = deltas.get(to, 0) + wei
    # Only the difference is known; both sides are moved up so that none is below zero.
    changes = {a: AccountChange((max(-d, 0), max(d, 0)), (0, 0), (b"", b"")) for a, d in deltas.items() if d}
    seen = _Told(request.chain_id, run, targets, changes, tuple(Log(*x) for x in run.logs))
    moved, lies = movements(seen, mine, ())
    why = "your node ran it and tells logs, not the changes of its state"
    return Effects(
        source="simulation",
        changes=tuple(moved),
        reverted=False,
        false_logs=tuple(lies),
        state_from=state_from,
        backend="your node",
        gas_used=run.gas_used,
        unknowns=(Unknown("what changes without a log", why),),
    )
