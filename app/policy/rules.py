"""A policy: an ordered table of rules in TOML. The first rule that matches the findings decides.

Errors name the line and the field. Suspicions weigh more together, in two ways: `groups` is how many findings of different
groups, at least as severe as `severity`, must come together; `all` names the checks that must have fired together, each at
least medium, or as `check:severity` says.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from app.address import Address
from app.checks.model import PolicyFacts, Severity
from app.policy.model import Verdict

PRESETS: Final = ("careful", "defi", "cold-storage", "small-business")
_SEVERITIES: Final = {s.word: s for s in Severity}
_VERDICTS: Final = {v.word: v for v in Verdict}
STEPS: Final = (
    "read", "type-amount", "compare-address", "compare-device", "compare-hash", "declare-intent", "type-reason", "wait",
    "second-approver",
)  # fmt: skip
_NUMBERS: Final = {
    "false_alarm_rate", "limit_per_transaction_usd", "limit_per_transaction_native", "limit_per_day_usd", "limit_per_day_native",
    "limit_per_week_usd", "limit_per_week_native", "limit_per_counterparty_day_usd", "limit_per_counterparty_day_native",
    "second_approver_above_usd", "cooloff_hours_new_recipient", "cooloff_hours_loosening",
}  # fmt: skip
_FLAGS: Final = {"allowlist_only", "verified_only", "second_approver_always"}


_RENAMED: Final = {"approval-delegation-signed": "approval-delegation-right"}
"""Checks that policies written earlier call by another name."""


class PolicyError(ValueError):
    """A policy breaks a rule; the message names file, line and field."""


@dataclass(frozen=True, slots=True)
class When:
    """What a rule asks of the findings; an empty one always matches."""

    severity: Severity | None = None
    checks: frozenset[str] = frozenset()
    groups: int = 1
    unknowns: bool = False
    together: tuple[tuple[str, Severity], ...] = ()
    """Checks that must all have fired, each at least as severe as this (`all` in TOML)."""
    names: frozenset[str] = frozenset()
    """The checks of `together`."""


@dataclass(frozen=True, slots=True)
class Rule:
    name: str
    verdict: Verdict
    when: When = When()
    ceremony: tuple[str, ...] = ()
    """Steps such as `read` or `wait:900`."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What a person or firm wants. `version` goes into every decision and approval."""

    name: str
    version: str
    rules: tuple[Rule, ...]
    settings: Mapping[str, Any] = field(default_factory=dict)
    text: str = ""

    @property
    def facts(self) -> PolicyFacts:
        limit = self.settings.get("limit_per_transaction_usd")
        return PolicyFacts(self.name, self.version, float(limit) if limit is not None else None, self.settings)


def load_policy(path: Path) -> Policy:
    """Read a policy file. Raises PolicyError or OSError."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise PolicyError(f"{path}: is no text; a policy is TOML in UTF-8") from None
    return parse_policy(text, str(path))


@lru_cache(8)
def preset(name: str) -> Policy:
    """One of PRESETS."""
    if name not in PRESETS:
        raise PolicyError(f"policy {name!r}: there is {', '.join(PRESETS)}")
    return parse_policy((files("app.policy") / "presets" / f"{name}.toml").read_text(), name)


def parse_policy(text: str, source: str = "policy") -> Policy:
    """Read a policy from TOML. Raises PolicyError with line and field."""
    try:
        value = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"{source}: {error}") from None
    reader = _Reader(text, source)
    reader.only(value, {"version", "name", "settings", "rule"}, "")
    version, name = value.get("version"), value.get("name", source)
    if not isinstance(version, str) or not version:
        raise reader.error("version", "a policy needs a version in quotes")
    settings = value.get("settings", {})
    reader.settings(settings)
    rows = value.get("rule")
    if not isinstance(rows, list) or not rows:
        raise reader.error("rule", "a policy needs at least one [[rule]]")
    rules = tuple(reader.rule(row, place) for place, row in enumerate(rows))
    if rules[-1].when != When():
        raise reader.error("rule", "the last rule must match everything: leave out its `when`", place=len(rows) - 1)
    return Policy(str(name), version, rules, settings, text)


class _Reader:
    def __init__(self, text: str, source: str) -> None:
        self.lines, self.source = text.splitlines(), source

    def error(self, field_: str, rule: str, place: int | None = None) -> PolicyError:
        return PolicyError(f"{self.source}, line {self._line(field_, place)}: {field_}: {rule}")

    def _line(self, field_: str, place: int | None) -> int:
        start = 0
        if place is not None:
            heads = [i for i, line in enumerate(self.lines) if line.strip() == "[[rule]]"]
            start = heads[place] if place < len(heads) else 0
        key = field_.rsplit(".", maxsplit=1)[-1]
        for i in range(start, len(self.lines)):
            if re.search(rf"\b{re.escape(key)}\b", self.lines[i]):
                return i + 1
        return start + 1

    def only(self, value: Mapping[str, Any], known: set[str], where: str, place: int | None = None) -> None:
        for key in value:
            if key not in known:
                raise self.error(f"{where}{key}", f"is not known; there is {', '.join(sorted(known))}", place)

    def settings(self, settings: Any) -> None:
        if not isinstance(settings, dict):
            raise self.error("settings", "must be a table")
        self.only(settings, _NUMBERS | _FLAGS | {"hours_utc", "weekdays", "blind_signing", "approvers"}, "settings.")
        for key, value in settings.items():
            name = f"settings.{key}"
            if key in _NUMBERS and (isinstance(value, bool) or not isinstance(value, int | float) or value < 0):
                raise self.error(name, "must be a number not below zero")
            if key in _FLAGS and not isinstance(value, bool):
                raise self.error(name, "must be true or false")
        approvers = settings.get("approvers", [])
        if not isinstance(approvers, list):
            raise self.error("settings.approvers", "must be a list of addresses")
        for text in approvers:
            try:
                Address.parse(text)
            except (ValueError, TypeError) as error:
                raise self.error("settings.approvers", str(error)) from None
        hours = settings.get("hours_utc")
        if hours is not None and not (
            isinstance(hours, list)
            and len(hours) == 2
            and all(isinstance(h, int) for h in hours)
            and 0 <= hours[0] < hours[1] <= 24
        ):
            raise self.error("settings.hours_utc", "must be two whole hours, the first before the second")
        days = settings.get("weekdays")
        if days is not None and not (
            isinstance(days, list) and days and all(isinstance(d, int) and 1 <= d <= 7 for d in days)
        ):
            raise self.error("settings.weekdays", "must be numbers from 1 (Monday) to 7")
        if settings.get("blind_signing", "hold") not in ("hold", "caution"):
            raise self.error("settings.blind_signing", 'must be "hold" or "caution"')

    def rule(self, row: Any, place: int) -> Rule:
        if not isinstance(row, dict):
            raise self.error("rule", "must be a table", place)
        self.only(row, {"name", "when", "verdict", "ceremony"}, "rule.", place)
        verdict = row.get("verdict")
        if verdict not in _VERDICTS:
            raise self.error("rule.verdict", f"{verdict!r} is not one of {', '.join(_VERDICTS)}", place)
        ceremony = row.get("ceremony", [])
        if not isinstance(ceremony, list):
            raise self.error("rule.ceremony", "must be a list of steps", place)
        for step in ceremony:
            name, _, number = str(step).partition(":")
            if (
                name not in STEPS
                or (name in ("wait", "second-approver")) != bool(number)
                or (number and not number.isdigit())
            ):
                raise self.error(
                    "rule.ceremony", f"{step!r} is no step; wait:SECONDS and second-approver:COUNT take a number", place
                )
        return Rule(
            str(row.get("name", f"rule {place + 1}")),
            _VERDICTS[verdict],
            self.when(row.get("when", {}), place),
            tuple(ceremony),
        )

    def when(self, value: Any, place: int) -> When:
        if not isinstance(value, dict):
            raise self.error("rule.when", "must be a table", place)
        self.only(value, {"severity", "check", "groups", "unknowns", "all"}, "rule.when.", place)
        severity = value.get("severity")
        if severity is not None and severity not in _SEVERITIES:
            raise self.error("rule.when.severity", f"{severity!r} is not one of {', '.join(_SEVERITIES)}", place)
        checks = value.get("check", [])
        checks = [checks] if isinstance(checks, str) else checks
        if not isinstance(checks, list) or not all(isinstance(c, str) for c in checks):
            raise self.error("rule.when.check", "must be a check's id or a list of them", place)
        checks = [_RENAMED.get(c, c) for c in checks]
        from app.checks.registry import all_checks

        ids = {c.id for c in all_checks()}
        for c in checks:
            if c not in ids:
                raise self.error("rule.when.check", f"there is no check {c!r}", place)
        together = value.get("all", [])
        if not isinstance(together, list) or len(together) == 1 or not all(isinstance(c, str) for c in together):
            raise self.error(
                "rule.when.all", "must list two or more checks, such as contract-new or origin-unknown:low", place
            )
        pairs = []
        for row in together:
            name, _, least = row.partition(":")
            name = _RENAMED.get(name, name)
            if name not in ids:
                raise self.error("rule.when.all", f"there is no check {name!r}", place)
            if least and least not in _SEVERITIES:
                raise self.error("rule.when.all", f"{least!r} is not one of {', '.join(_SEVERITIES)}", place)
            pairs.append((name, _SEVERITIES[least] if least else Severity.MEDIUM))
        if pairs and checks:
            raise self.error("rule.when.all", "stands in place of check; a rule has one of them", place)
        groups = value.get("groups", 1)
        if not isinstance(groups, int) or isinstance(groups, bool) or groups < 1:
            raise self.error("rule.when.groups", "must be a whole number above zero", place)
        unknowns = value.get("unknowns", False)
        if not isinstance(unknowns, bool):
            raise self.error("rule.when.unknowns", "must be true or false", place)
        return When(
            _SEVERITIES[severity] if severity else None,
            frozenset(checks),
            groups,
            unknowns,
            tuple(pairs),
            frozenset(n for n, _ in pairs),
        )
