"""Effects: what signing a request would do, and where that knowledge comes from."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from app.address import Address, Asset
from app.intent.model import CONTRACT_OWNER, PROTECTION, Change, ChangeKind, Unknown

OWNER_GONE: Final = "is an owner of the Safe no more"
GIVES_NOTHING: Final = frozenset({OWNER_GONE, CONTRACT_OWNER, *PROTECTION.values()})
"""Changes of control that put nothing of the account's own within somebody's reach."""
NOT_GIVEN: Final = frozenset({OWNER_GONE, *PROTECTION.values()})
"""Changes of control whose counterparty gets no control."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The most a called contract could take of one asset. `amount` None = without bound or unknown."""

    asset: Asset
    amount: int | None
    through: Address


@dataclass(frozen=True, slots=True)
class WorstUse:
    """What a holder of the signature (or a spender after an approval) could take of one asset, until when."""

    asset: Asset
    amount: int | None
    """Base units: the lesser of what is allowed and what is there; None = without bound."""
    until: int | None
    """Unix seconds; None = no expiry."""
    holder: Address | None
    usd: Decimal | None = None
    grows: bool = False
    """More may be taken than is there now: what arrives later is within the grant too."""
    taken: bool | None = None
    """Run on the known state, it can be taken (True) or the token refuses today (False); None = not run."""
    given: tuple[Change, ...] = ()
    """The claims that give it."""
    allowed: int | None = None
    """What is given itself allows, whatever is there now; None = without bound."""
    there: int | None = None
    """What the account holds of it; None = unknown."""
    needs_allowance: bool = False
    """What may be taken today is bounded by what the token lets the taker take, not by what is given."""
    on_top: bool = False
    """It raises an allowance by this much; how much was allowed before is not known."""
    spent: bool = False
    """Its number is used up or taken back: nobody can use it any more."""
    simulated: bool = False
    """Amounts come from the known state; else from the request and the balances given with it."""
    through: str = ""
    """`settlement`: the contract's own code was run with the signature; `pull`: only what an exchange would pull was."""
    how: str = ""
    """How it was taken when it was tried, as a sentence; empty when nobody found a way."""

    @property
    def whole(self) -> bool:
        """Everything that is and will be there of this asset."""
        return any(c.kind is ChangeKind.APPROVE_ALL for c in self.given)


@dataclass(frozen=True, slots=True)
class Usd:
    out: Decimal | None
    in_: Decimal | None


@dataclass(frozen=True, slots=True)
class FalseLog:
    """A token whose logs and state differences tell different stories."""

    token: Address
    account: Address
    by_logs: int
    by_state: int


@dataclass(frozen=True, slots=True)
class Divergence:
    """A different outcome for the user in a second world (later block, other coinbase, owner's slots flipped)."""

    world: str
    detail: str


@dataclass(frozen=True, slots=True)
class Effects:
    """Effects for the account and what it controls."""

    source: str
    """`simulation`, `static` or `none`."""
    changes: tuple[Change, ...] = ()
    reverted: bool | None = None
    revert_reason: str | None = None
    reach: tuple[Reach, ...] = ()
    worst: tuple[WorstUse, ...] = ()
    usd: Usd | None = None
    false_logs: tuple[FalseLog, ...] = ()
    divergences: tuple[Divergence, ...] | None = None
    """None = not looked for; empty = looked for and none."""
    unknowns: tuple[Unknown, ...] = ()
    state_from: str | None = None
    """Shown to the user: `the request's own context`, `your node (debug_traceCall)`, ..."""
    backend: str | None = None
    gas_used: int | None = None
