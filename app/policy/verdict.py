"""Findings and a policy → verdict, with the rule that decided and what would have to differ."""

from __future__ import annotations

from collections.abc import Sequence

from app.checks.model import Case, Finding, Severity
from app.intent.model import Unknown
from app.policy.ceremony import ceremony_for
from app.policy.model import Decision, Verdict
from app.policy.rules import Policy, Rule


def decide(case: Case, findings: Sequence[Finding], unknowns: Sequence[Unknown], policy: Policy) -> Decision:
    """The first rule that matches decides. A policy always ends in a rule that matches everything."""
    for rule in policy.rules:
        because = matching(rule, findings, unknowns)
        if because is None:
            continue
        names = ", ".join(dict.fromkeys(f.title for f in because[:3]))
        explanation = f"Rule “{rule.name}” of the policy “{policy.name}” decided" + (f": {names}." if names else ".")
        change = ""
        if rule.verdict > Verdict.CLEAR and because:
            change = f"Without {'this' if len(because) == 1 else 'these'} the verdict would be milder."
        return Decision(
            rule.verdict, rule.name, explanation, change, ceremony_for(rule, case, findings), policy.version,
            {"findings": [f.check for f in because]},
        )  # fmt: skip
    raise AssertionError("the last rule of a policy matches everything")


def matching(rule: Rule, findings: Sequence[Finding], unknowns: Sequence[Unknown]) -> list[Finding] | None:
    """The findings that make a rule match; None when it does not match."""
    when = rule.when
    if when.unknowns and not unknowns:
        return None
    chosen = [f for f in findings if f.severity >= (when.severity or Severity.INFO)]
    if when.checks:
        chosen = [f for f in chosen if f.check in when.checks]
    if (when.severity is not None or when.checks) and len({f.medium_group for f in chosen}) < when.groups:
        return None
    return chosen if (when.severity is not None or when.checks) else []
