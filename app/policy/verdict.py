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
    fired = {f.check for f in findings}
    for rule in policy.rules:
        when = rule.when
        if (when.checks and fired.isdisjoint(when.checks)) or not when.names <= fired:
            continue
        because = matching(rule, findings, unknowns)
        if because is None:
            continue
        names = ", ".join(dict.fromkeys(f.title for f in because[:3]))
        explanation = f"Rule “{rule.name}” of the policy “{policy.name}” decided" + (f": {names}." if names else ".")
        return Decision(
            rule.verdict, rule.name, explanation, what_would_change(rule, because, findings, unknowns, policy),
            ceremony_for(rule, case, findings), policy.version, {"findings": [f.check for f in because]},
        )  # fmt: skip
    raise AssertionError("the last rule of a policy matches everything")


def what_would_change(
    rule: Rule, because: Sequence[Finding], findings: Sequence[Finding], unknowns: Sequence[Unknown], policy: Policy
) -> str:
    """What would have to differ for a milder verdict: the findings that must go, and what the policy would say then."""
    if rule.verdict is Verdict.CLEAR or not because:
        return ""
    if rule.when.together:
        # A combination falls apart with any one of its parts; what the least helpful of them would leave is said.
        outcomes = [_milder(rule, [f], findings, unknowns, policy) for f in because]
        worst = max(outcomes, key=lambda o: o[0].verdict)
        names = _titles(because)
        if worst[0].verdict < rule.verdict:
            return f"Without one of {names} the rule “{worst[0].name}” would decide: {worst[0].verdict.word}."
    milder, left = _milder(rule, because, findings, unknowns, policy)
    if milder.verdict >= rule.verdict:
        return f"The policy “{policy.name}” says {rule.verdict.word} in any case."
    names = _titles([f for f in findings if f not in left])
    return f"Without {names} the rule “{milder.name}” would decide: {milder.verdict.word}."


def _milder(
    rule: Rule, gone: Sequence[Finding], findings: Sequence[Finding], unknowns: Sequence[Unknown], policy: Policy
) -> tuple[Rule, list[Finding]]:
    """The rule that decides without these findings, and without those that as strict a rule would then rest on."""
    left = list(findings)
    while True:
        left = [f for f in left if f not in gone]
        after, because = next((r, m) for r in policy.rules if (m := matching(r, left, unknowns)) is not None)
        if after.verdict < rule.verdict or not because:
            return after, left
        gone = because


def _titles(findings: Sequence[Finding]) -> str:
    titles = list(dict.fromkeys(f"“{f.title}”" for f in findings))
    return ", ".join(titles[:3]) + (f" and {len(titles) - 3} more" if len(titles) > 3 else "")


def matching(rule: Rule, findings: Sequence[Finding], unknowns: Sequence[Unknown]) -> list[Finding] | None:
    """The findings that make a rule match; None when it does not match."""
    when = rule.when
    if when.unknowns and not unknowns:
        return None
    if when.severity is not None and (not findings or findings[0].severity < when.severity):
        return None  # findings come strongest first
    if when.together:
        parts = [[f for f in findings if f.check == name and f.severity >= least] for name, least in when.together]
        return [f for part in parts for f in part] if all(parts) else None
    chosen = [f for f in findings if f.severity >= (when.severity or Severity.INFO)]
    if when.checks:
        chosen = [f for f in chosen if f.check in when.checks]
    if (when.severity is not None or when.checks) and len({f.medium_group for f in chosen}) < when.groups:
        return None
    return chosen if (when.severity is not None or when.checks) else []
