"""One run of a request's messages: the session after it, a fresh one for what was before, and what changed between."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from app.address import Address
from app.effects.evm.model import (
    AccountChange,
    Backend,
    Fork,
    Frame,
    Log,
    Message,
    Ran,
    Session,
    World,
    left_by,
    merged,
)
from app.evidence import BlockFacts

PROBE = Address(bytes(19) + b"\x99")
"""Who asks view functions: nobody's address, so that no contract answers it specially."""

_AGAIN_GAS: Final = 1_500_000
"""Gas of runs that are run again to see what was hashed: some 35 ms."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What to run, in order, each message on what the ones before left."""

    messages: tuple[Message, ...]
    world: World


class Seen(Protocol):
    """What reading movements needs of a run, wherever it took place."""

    @property
    def chain_id(self) -> int: ...
    @property
    def changes(self) -> Mapping[Address, AccountChange]: ...
    @property
    def logs(self) -> tuple[Log, ...]: ...
    @property
    def destroyed(self) -> frozenset[Address]: ...
    @property
    def targets(self) -> tuple[Address | None, ...]: ...
    @property
    def target(self) -> Address | None: ...
    def hashed(self) -> Mapping[int, bytes]: ...
    def was(self, to: Address, data: bytes) -> int | None: ...
    def now(self, to: Address, data: bytes) -> int | None: ...
    def both(self, to: Address, data: bytes) -> tuple[int | None, int | None]: ...


@dataclass(slots=True)
class Lived:
    """A plan that was run. `failed` is the first reason of failure; then nothing else of it counts."""

    plan: Plan
    engine: Backend
    block: BlockFacts
    chain_id: int
    fork: Fork
    after: Session
    runs: tuple[Ran, ...]
    changes: Mapping[Address, AccountChange]
    logs: tuple[Log, ...]
    first: tuple[Message, ...] = ()
    unsearched: bool = False
    """Whether what was hashed was asked for and could not be told: something may have changed without a log."""

    @classmethod
    def run(
        cls, engine: Backend, plan: Plan, block: BlockFacts, chain_id: int, fork: Fork, first: Iterable[Message] = ()
    ) -> Lived:
        """Run a plan; messages in `first` are run before it and are no part of what changed."""
        after = engine.open(plan.world, block, chain_id, fork)
        first = tuple(first)
        for message in first:
            after.run(message)
        runs: list[Ran] = []
        for message in plan.messages:
            runs.append(after.run(message))
            if runs[-1].failed is not None:
                break
        changes = runs[0].changes if len(runs) == 1 else merged(runs)
        logs = runs[0].logs if len(runs) == 1 else tuple(x for r in runs for x in r.logs)
        return cls(plan, engine, block, chain_id, fork, after, tuple(runs), changes, logs, first)

    def world_after(self) -> World:
        """The state that the run leaves, as far as it was known before."""
        return left_by(self.changes, self.plan.world)

    @property
    def failed(self) -> str | None:
        return self.runs[-1].failed

    @property
    def gas_used(self) -> int:
        return sum(r.gas_used for r in self.runs)

    @property
    def created(self) -> frozenset[Address]:
        return frozenset(a for r in self.runs for a in r.created)

    @property
    def destroyed(self) -> frozenset[Address]:
        return frozenset(a for r in self.runs for a in r.destroyed)

    @property
    def reads(self) -> frozenset[tuple[Address, int]]:
        return frozenset(k for r in self.runs for k in r.reads)

    @property
    def targets(self) -> tuple[Address | None, ...]:
        """Whom the messages go to."""
        return tuple(m.to for m in self.plan.messages)

    @property
    def target(self) -> Address | None:
        """Whom the first message goes to."""
        return self.plan.messages[0].to

    def frames(self) -> Iterable[tuple[Frame, bool]]:
        """Every call that was made and whether it stands; empty when the backend keeps no tree."""
        for r in self.runs:
            if r.tree is not None:
                yield from r.tree.walk()

    def hashed(self) -> Mapping[int, bytes]:
        """Hash → what was hashed to it. The fast backend does not tell: then the portable one runs it again, if it is short."""
        out = {h: what for r in self.runs for h, what in r.hashed.items()}
        if out or self.engine.exact:
            return out
        from app.effects.evm.choose import backend

        exact = backend("py-evm") if self.gas_used <= _AGAIN_GAS else None
        if exact is None:
            self.unsearched = True
            return out
        again = Lived.run(exact, self.plan, self.block, self.chain_id, self.fork, self.first)
        return {h: what for r in again.runs for h, what in r.hashed.items()}

    def was(self, to: Address, data: bytes) -> int | None:
        """One word from a view before the run; None when it fails or answers anything else."""
        return _word(self.after.read_before(PROBE, to, data))

    def now(self, to: Address, data: bytes) -> int | None:
        """One word from a view after the run."""
        return _word(self.after.read(PROBE, to, data))

    def both(self, to: Address, data: bytes) -> tuple[int | None, int | None]:
        """One word from a view before and after."""
        return self.was(to, data), self.now(to, data)


def _word(out: bytes | None) -> int | None:
    return int.from_bytes(out, "big") if out is not None and len(out) == 32 else None
