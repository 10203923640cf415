"""Verdict and ceremony: what a policy makes of the findings."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any


class Verdict(IntEnum):
    """Weakest first, so that `max` combines."""

    CLEAR = 0
    CAUTION = 1
    HOLD = 2
    BLOCK = 3

    @property
    def word(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the user must do before the device is asked.

    kinds: `read` (tick each finding), `type-amount`, `compare-address` (type a group from the middle as the original
    source gives it), `compare-device`, `compare-hash`, `declare-intent`, `type-reason`, `wait` (seconds),
    `second-approver` (count).
    """

    step: str
    seconds: int | None = None
    count: int | None = None
    field: str | None = None
    """Which value the step works with: an address, an amount, a finding's id."""


@dataclass(frozen=True, slots=True)
class Ceremony:
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """The verdict with its reason: which rule of the policy decided and what would have to differ."""

    verdict: Verdict
    rule: str
    explanation: str
    what_would_change: str = ""
    ceremony: Ceremony = Ceremony()
    policy_version: str = "1"
    details: dict[str, Any] = field(default_factory=dict)
