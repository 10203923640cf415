"""Two policies against each other: what differs, in words, and whether a difference lets more through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.checks.model import Severity
from app.policy.rules import Policy, Rule

_LOWER_IS_STRICTER: Final = {
    "limit_per_transaction_usd", "limit_per_transaction_native", "limit_per_day_usd", "limit_per_day_native",
    "limit_per_week_usd", "limit_per_week_native", "second_approver_above_usd",
}  # fmt: skip
_HIGHER_IS_STRICTER: Final = {"cooloff_hours_new_recipient", "cooloff_hours_loosening", "false_alarm_rate"}
_TRUE_IS_STRICTER: Final = {"allowlist_only", "verified_only", "second_approver_always"}


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that changes. `loosens` when more would be let through, or with less work for the user."""

    what: str
    loosens: bool


def differences(old: Policy, new: Policy) -> tuple[Difference, ...]:
    """What `new` changes. A rule whose conditions change is compared by what it does to findings of each severity."""
    out = [*_settings(old.settings, new.settings), *_strength(old, new), *_named(old, new)]
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
        elif key in ("hours_utc", "weekdays"):
            looser = b is None or (a is not None and not _within(key, b, a))
        out.append(Difference(f"{key}: {_value(a)} → {_value(b)}", looser))
    return out


def _within(key: str, inner: Any, outer: Any) -> bool:
    if key == "hours_utc":
        return bool(outer[0] <= inner[0] and inner[1] <= outer[1])
    return set(inner) <= set(outer)


def _value(value: Any) -> str:
    return "not set" if value is None else str(value)


def _effect(policy: Policy, severity: Severity, groups: int) -> Rule:
    """The rule that decides over `groups` findings of one severity that no rule names."""
    for rule in policy.rules:
        when = rule.when
        if when.checks or when.unknowns:
            continue
        if when.severity is None or (severity >= when.severity and groups >= when.groups):
            return rule
    return policy.rules[-1]


def _strength(old: Policy, new: Policy) -> list[Difference]:
    out: list[Difference] = []
    for severity in reversed(Severity):
        lines: list[Difference] = []
        for groups in (1, 2, 3):
            a, b = _effect(old, severity, groups), _effect(new, severity, groups)
            many = "one finding" if groups == 1 else f"{groups} findings that support one another"
            what = f"{many} of severity {severity.word}"
            if a.verdict != b.verdict:
                lines.append(Difference(f"{what}: {a.verdict.word} → {b.verdict.word}", b.verdict < a.verdict))
            elif set(a.ceremony) != set(b.ceremony) and groups == 1:
                lost = sorted(set(a.ceremony) - set(b.ceremony))
                won = sorted(set(b.ceremony) - set(a.ceremony))
                said = ", ".join([f"without {s}" for s in lost] + [f"with {s}" for s in won])
                lines.append(Difference(f"{what}: {said}", bool(lost) and not _longer_wait(lost, won)))
        changes = {line.what.split(": ", 1)[1] for line in lines}
        if len(lines) == 3 and len(changes) == 1:
            # However many there are, the same changes: one line says it.
            lines = [Difference(f"findings of severity {severity.word}: {changes.pop()}", lines[0].loosens)]
        out += lines
    return out


def _longer_wait(lost: list[str], won: list[str]) -> bool:
    """Whether all that was lost are waits that a longer one replaces."""
    seconds = [int(s.split(":")[1]) for s in won if s.startswith("wait:")]
    return bool(seconds) and all(s.startswith("wait:") and int(s.split(":")[1]) <= max(seconds) for s in lost)


def _named(old: Policy, new: Policy) -> list[Difference]:
    """Checks that a rule names: what happens to each, before and after."""
    named = sorted({c for p in (old, new) for r in p.rules for c in r.when.checks})
    out = []
    for check in named:
        a, b = _first_naming(old, check), _first_naming(new, check)
        if a is None and b is None:
            continue
        before = a.verdict.word if a else "as its severity says"
        after = b.verdict.word if b else "as its severity says"
        if before != after:
            weaker = b is None or (a is not None and b.verdict < a.verdict)
            out.append(Difference(f"{check}: {before} → {after}", weaker))
    return out


def _first_naming(policy: Policy, check: str) -> Rule | None:
    return next((r for r in policy.rules if check in r.when.checks), None)
