"""The walk: request → intent → effects → findings → verdict → ceremony, as one pure function."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.checks.model import Finding, NotChecked
from app.effects.model import Effects
from app.evidence import Evidence
from app.intent.model import Intent, Unknown
from app.policy.model import Ceremony, Decision, Verdict
from app.request import Request


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many checks ran; shown as prominently as the findings."""

    ran: int
    total: int
    not_checked: tuple[NotChecked, ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything known about one request at one moment; what the risk screen shows and the log keeps."""

    request: Request
    evidence: Evidence
    intent: Intent
    effects: Effects
    findings: tuple[Finding, ...]
    """Strongest first."""
    unknowns: tuple[Unknown, ...]
    coverage: Coverage
    decision: Decision
    summary: str
    """One plain sentence: what signing this does."""
    elapsed_ms: dict[str, float] = field(default_factory=dict, compare=False)

    @property
    def verdict(self) -> Verdict:
        return self.decision.verdict

    @property
    def ceremony(self) -> Ceremony:
        return self.decision.ceremony
