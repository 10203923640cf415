"""What a check is: one rule with an id, its reason, and its own examples.

A check is a pure function of a Case. It never does I/O and never knows the policy's verdict; it says what it
found (Finding), that it could not look (NotChecked), or nothing (clear).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Flag, IntEnum, auto
from typing import Any, ClassVar

from app.effects.model import Effects
from app.evidence import Evidence
from app.intent.model import Intent
from app.request import Request


class Severity(IntEnum):
    """How bad a finding is if it is true, weakest first."""

    INFO = 0
    LOW = 1
    MEDIUM = 2
    HIGH = 3
    CRITICAL = 4

    @property
    def word(self) -> str:
        return self.name.lower()


class Needs(Flag):
    """The evidence a check cannot do without."""

    STATIC = 0
    HISTORY = auto()
    CONTACTS = auto()
    CODE = auto()
    SIMULATION = auto()
    BALANCES = auto()
    ALLOWANCES = auto()
    ORIGIN = auto()
    DEVICE = auto()
    POLICY = auto()
    NODE = auto()
    INTENT = auto()
    SAFE = auto()
    RECENT = auto()
    LISTS = auto()


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check says about one request (CONTRACT `findings[]`)."""

    check: str
    severity: Severity
    title: str
    detail: str
    advice: str
    evidence: Mapping[str, Any] = field(default_factory=dict)
    medium_group: str | None = None
    """Findings of different groups corroborate one another; those of one group do not."""


@dataclass(frozen=True, slots=True)
class NotChecked:
    """A check that could not look, and why."""

    check: str
    why: str


@dataclass(frozen=True, slots=True)
class PolicyFacts:
    """The numbers of a policy that checks compare with; the policy's room fills it. None = no such limit."""

    name: str = "default"
    version: str = "1"
    limit_per_transaction_usd: float | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Case:
    """Everything a check may look at."""

    request: Request
    intent: Intent
    effects: Effects
    evidence: Evidence
    policy: PolicyFacts = PolicyFacts()
    memo: dict[str, Any] = field(default_factory=dict, compare=False)
    """Derived facts that several checks share, computed once (see app/checks/facts.py)."""


class Check:
    """Base of all checks. Subclasses set the class attributes and write `look`."""

    id: ClassVar[str]
    title: ClassVar[str]
    """The heading on the risk screen, in everyday words."""
    group: ClassVar[str]
    severity: ClassVar[Severity]
    """The most it may say."""
    needs: ClassVar[Needs] = Needs.STATIC
    only: ClassVar[str] = ""
    """What a request must have for this check to have anything to look at (see app/checks/registry.py); empty: always."""
    lacking: ClassVar[tuple[str, str] | None] = None
    """The evidence without which it cannot look, as the registry calls it, and what it then says."""
    stops: ClassVar[str]
    """What it stops and why, two lines."""
    references: ClassVar[tuple[str, ...]] = ()

    def look(self, case: Case) -> Iterator[Finding | NotChecked]:
        raise NotImplementedError
