"""The drill: real incidents replayed against a policy. Would these settings have stopped this? Pure, but for reading the set."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from importlib.resources import files
from typing import Any

from app.assess import Assessment, assess
from app.checks.model import Severity
from app.context import parse_evidence
from app.policy.rules import Policy, parse_policy
from app.request import parse_request

_GUARDED = frozenset({"hold", "block"})


@dataclass(frozen=True, slots=True)
class Incident:
    """One case: the request as it was signed, and its story. `loss_usd` None when nobody counted it."""

    id: str
    title: str
    date: str
    loss_usd: int | None
    thought: str
    signed: str
    sources: tuple[str, ...]
    request: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a policy makes of one incident."""

    incident: Incident
    assessment: Assessment

    @property
    def verdict(self) -> str:
        return self.assessment.verdict.word

    @property
    def stopped(self) -> bool:
        """Held or blocked: more than a click stood in the way."""
        return self.verdict in _GUARDED

    @property
    def why(self) -> str:
        """The strongest finding's title, or that nothing was found."""
        found = self.assessment.findings
        return found[0].title if found else ""


@dataclass(frozen=True, slots=True)
class Advice:
    """The one rule that would close most gaps. `text` is TOML for the top of a policy's rules."""

    what: str
    text: str
    closes: int
    disturbs: int
    """Normal requests of the set that it would hold too."""


def _read(name: str) -> tuple[Incident, ...]:
    out = []
    for line in (files("resources.drill") / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        s = case["story"]
        out.append(
            Incident(
                case["request"]["id"], s["title"], str(s.get("date") or ""), s.get("loss_usd"), str(s.get("thought") or ""),
                str(s.get("signed") or s.get("why_it_looks_dangerous") or ""), tuple(s.get("sources") or ()), case["request"],
            )
        )  # fmt: skip
    return tuple(out)


@lru_cache(1)
def incidents() -> tuple[Incident, ...]:
    """Real incidents, the largest loss first."""
    return tuple(sorted(_read("incidents"), key=lambda i: -(i.loss_usd or 0)))


@lru_cache(1)
def benign() -> tuple[Incident, ...]:
    """Normal requests that resemble attacks: what a good policy leaves alone."""
    return _read("benign")


def replay(cases: Sequence[Incident], policy: Policy, step: Callable[[int, int], None]) -> list[Outcome]:
    """Judge each case with the evidence of its day under `policy`. `step` may raise to stop."""
    out = []
    for place, case in enumerate(cases):
        step(place, len(cases))
        request = parse_request(dict(case.request))
        evidence = parse_evidence(case.request.get("context"), request.account, now=datetime.now(UTC))
        out.append(Outcome(case, assess(request, evidence, policy)))
    return out


def prevented_usd(outcomes: Sequence[Outcome]) -> int:
    """Losses of the incidents that were stopped, in US dollars of their day."""
    return sum(o.incident.loss_usd or 0 for o in outcomes if o.stopped)


def best_rule(outcomes: Sequence[Outcome], normal: Sequence[Outcome]) -> Advice | None:
    """Of all rules of one condition, the one that stops most of what passed; among equals the one that disturbs least.

    None when nothing passed, or nothing was found in what did.
    """
    passed = [o for o in outcomes if not o.stopped]
    quiet = [o for o in normal if not o.stopped]
    if not passed:
        return None
    options = [
        _advice(f"hold when {check} fires", f'when = {{ check = ["{check}"] }}', passed, quiet, check=check)
        for check in sorted({f.check for o in passed for f in o.assessment.findings})
    ]
    options += [
        _advice(
            f"hold every finding that is {severity.word} or worse", f'when = {{ severity = "{severity.word}" }}', passed, quiet,
            severity=severity,
        )
        for severity in (Severity.HIGH, Severity.MEDIUM, Severity.LOW)
    ]  # fmt: skip
    useful = [a for a in options if a.closes]
    return max(useful, key=lambda a: (a.closes, -a.disturbs)) if useful else None


def _advice(
    what: str, when: str, passed: Sequence[Outcome], quiet: Sequence[Outcome], *, check: str = "",
    severity: Severity = Severity.INFO,
) -> Advice:  # fmt: skip
    def count(outcomes: Sequence[Outcome]) -> int:
        return sum(
            any((f.check == check if check else f.severity >= severity) for f in o.assessment.findings)
            for o in outcomes
        )

    text = f'[[rule]]\nname = "from the drill: {what}"\n{when}\nverdict = "hold"\nceremony = ["read", "compare-address", "compare-device"]\n'
    return Advice(what, text, count(passed), count(quiet))


def with_rule(policy: Policy, advice: Advice) -> str:
    """The policy's text with the advised rule before its first rule. Raises PolicyError when it does not fit."""
    head, mark, rest = policy.text.partition("[[rule]]")
    text = head + advice.text + "\n" + mark + rest
    parse_policy(text, "policy")
    return text
