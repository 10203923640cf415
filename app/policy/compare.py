"""Two policies against each other: what differs, in words, and whether a difference lets more through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.checks.model import Finding, Severity
from app.intent.model import Unknown
from app.policy.rules import Policy, Rule
from app.policy.verdict import matching

_LOWER_IS_STRICTER: Final = {
    "limit_per_transaction_usd", "limit_per_transaction_native", "limit_per_day_usd", "limit_per_day_native",
    "limit_per_week_usd", "limit_per_week_native", "limit_per_counterparty_day_usd", "limit_per_counterparty_day_native",
    "second_approver_above_usd",
}  # fmt: skip
_HIGHER_IS_STRICTER: Final = {"cooloff_hours_new_recipient", "cooloff_hours_loosening", "false_alarm_rate"}
_TRUE_IS_STRICTER: Final = {"allowlist_only", "verified_only", "second_approver_always"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that changes. `loosens` when more would be let through, or with less work for the user."""

    what: str
    loosens: bool
    subject: str = ""
    """What it is about: a setting's name, a check's id, a kind of finding; the first part of `what`."""
    before: Rule | str = ""
    """The rule that decided, or a setting's value."""
    after: Rule | str = ""


def differences(old: Policy, new: Policy) -> tuple[Difference, ...]:
    """What `new` changes. Rules are compared by what they decide: both policies judge the same made-up findings, of every
    severity, alone and together, of every check and combination that either names, and with something unknown."""
    out = [*_settings(old.settings, new.settings), *_strength(old, new), *_named(old, new), *_combined(old, new)]
    unknown = (Unknown("something", "nobody could say"),)
    out += _against("something that could not be established", old, new, (), unknown)
    return tuple(out)


def loosens(old: Policy, new: Policy) -> bool:
    """Whether anything is let through more easily: such a change waits for the cool-off."""
    return any(d.loosens for d in differences(old, new))


def _settings(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Difference]:
    out = []
    for key in sorted({*old, *new}):
        a, b = old.get(key), new.get(key)
        if a == b:
            continue
        looser = True  # a setting nobody ranked counts as loosening
        if key in _LOWER_IS_STRICTER:
            looser = b is None or (a is not None and b > a)
        elif key in _HIGHER_IS_STRICTER:
            looser = (b or 0) < (a or 0)
        elif key in _TRUE_IS_STRICTER:
            looser = bool(a) and not b
        elif key == "blind_signing":
            looser = b == "caution"
        elif key == "approvers":  # whoever comes in can let something through
            looser = bool({str(x).lower() for x in b or ()} - {str(x).lower() for x in a or ()})
        elif key in ("hours_utc", "weekdays"):
            looser = b is None or (a is not None and not _within(key, b, a))
        out.append(Difference(f"{key}: {_value(a)} → {_value(b)}", looser, key, _value(a), _value(b)))
    return out


def _within(key: str, inner: Any, outer: Any) -> bool:
    if key == "hours_utc":
        return bool(outer[0] <= inner[0] and inner[1] <= outer[1])
    return set(inner) <= set(outer)


def _value(value: Any) -> str:
    return "not set" if value is None else str(value)


def _finding(check: str, severity: Severity, group: str) -> Finding:
    return Finding(check, severity, check, "", "", {}, group)


def _decides(policy: Policy, findings: Sequence[Finding], unknowns: Sequence[Unknown] = ()) -> Rule:
    return next(r for r in policy.rules if matching(r, findings, unknowns) is not None)


def _against(
    what: str, old: Policy, new: Policy, findings: Sequence[Finding], unknowns: Sequence[Unknown] = ()
) -> list[Difference]:
    """What changes for one set of findings: another verdict, else other work for the user."""
    a, b = _decides(old, findings, unknowns), _decides(new, findings, unknowns)
    if a.verdict != b.verdict:
        return [Difference(f"{what}: {a.verdict.word} → {b.verdict.word}", b.verdict < a.verdict, what, a, b)]
    if set(a.ceremony) == set(b.ceremony):
        return []
    lost, won = sorted(set(a.ceremony) - set(b.ceremony)), sorted(set(b.ceremony) - set(a.ceremony))
    said = ", ".join([f"without {s}" for s in lost] + [f"with {s}" for s in won])
    return [Difference(f"{what}: {said}", bool(lost) and not _longer_wait(lost, won), what, a, b)]


def _strength(old: Policy, new: Policy) -> list[Difference]:
    out: list[Difference] = []
    for severity in reversed(Severity):
        lines: list[Difference] = []
        for many in (1, 2, 3):
            words = "one finding" if many == 1 else f"{many} findings that support one another"
            made = [_finding(f"any-{i}", severity, f"group-{i}") for i in range(many)]
            lines += _against(f"{words} of severity {severity.word}", old, new, made)
        out += _once(lines, f"findings of severity {severity.word}", 3)
    return out


def _once(lines: list[Difference], together: str, of: int) -> list[Difference]:
    """One line in place of several that say the same of everything."""
    changes = {line.what.split(": ", 1)[1] for line in lines}
    if len(lines) == of and len(changes) == 1:
        first = lines[0]
        loosens_any = any(line.loosens for line in lines)
        return [Difference(f"{together}: {changes.pop()}", loosens_any, together, first.before, first.after)]
    return lines


def _longer_wait(lost: list[str], won: list[str]) -> bool:
    """Whether all that was lost are waits that a longer one replaces."""
    seconds = [int(s.split(":")[1]) for s in won if s.startswith("wait:")]
    return bool(seconds) and all(s.startswith("wait:") and int(s.split(":")[1]) <= max(seconds) for s in lost)


def _named(old: Policy, new: Policy) -> list[Difference]:
    """Checks that a rule names by themselves: what happens to each, at every severity it may have."""
    out: list[Difference] = []
    for check in sorted({c for p in (old, new) for r in p.rules for c in r.when.checks}):
        lines: list[Difference] = []
        for severity in reversed(Severity):
            lines += _against(f"{check}, {severity.word}", old, new, [_finding(check, severity, "named")])
        out += _once(lines, check, len(Severity))
    return out


def _combined(old: Policy, new: Policy) -> list[Difference]:
    """Checks that a rule names together, each just as severe as it asks."""
    out: list[Difference] = []
    for parts in sorted({r.when.together for p in (old, new) for r in p.rules if r.when.together}, key=repr):
        made = [_finding(check, severity, f"group-{i}") for i, (check, severity) in enumerate(parts)]
        made.sort(key=lambda f: -f.severity)
        out += _against(" with ".join(check for check, _ in parts), old, new, made)
    return out
