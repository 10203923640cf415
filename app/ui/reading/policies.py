"""A policy in words: its rules, its limits and waits, and what one edition of it does otherwise than another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.checks.registry import all_checks
from app.policy.compare import Difference
from app.policy.rules import Policy, Rule
from app.ui.i18n.core import spoken
from app.ui.reading.findings import level_word
from app.ui.reading.numbers import locale_digits, plural, span
from app.ui.reading.verdicts import verdict_name


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("policy", text, "", count), count)


def rule_words(policy: Policy) -> list[tuple[str, str]]:
    """Each rule as (verdict word, sentence), in the order they are tried."""
    out = []
    for rule in policy.rules:
        w = rule.when
        if w.together:
            when = tr("When these fire together: {0}").format(_check_names(check for check, _ in w.together))
        elif w.checks:
            when = tr("When one of these checks fires: {0}").format(_check_names(sorted(w.checks)))
        elif w.severity is not None:
            when = (
                tr("When a finding is {0} or worse").format(level_word(w.severity.word))
                if w.groups == 1
                else tr("When {0} findings that support one another are {1} or worse").format(
                    w.groups, level_word(w.severity.word)
                )
            )
        elif w.unknowns:
            when = tr("When something could not be established")
        else:
            when = tr("In every other case")
        steps = ", ".join(step_words(s) for s in rule.ceremony)
        out.append(
            (rule.verdict.word, f"{spoken(rule.name)}: {when}." + (tr(" You then {0}.").format(steps) if steps else ""))
        )
    return out


def _check_names(ids: Iterable[str]) -> str:
    """What checks say when they fire: nobody knows them by their ids."""
    titles = {check.id: check.title for check in all_checks()}
    return ", ".join(tr("“{0}”").format(spoken(titles[i])) for i in ids if i in titles)


def step_words(step: str) -> str:
    """A ceremony's step in a few words."""
    name, _, number = step.partition(":")
    return {
        "read": tr("read each finding"), "type-amount": tr("type the amount"),
        "compare-address": tr("type a group from the middle of the address"),
        "compare-device": tr("compare every page of the device"), "compare-hash": tr("compare the hash"),
        "declare-intent": tr("say what you mean to do"), "type-reason": tr("give a reason"),
        "wait": tr("wait {0}").format(span(int(number or 0))),
        "second-approver": tr("need %n more approver(s)", int(number or 1)),
    }.get(name, step)  # fmt: skip


def setting_words(key: str) -> str:
    """What a setting is called."""
    return {
        "false_alarm_rate": tr("Share of usual requests that may be called unusual"),
        "limit_per_transaction_usd": tr("Most a transaction, in dollars"),
        "limit_per_transaction_native": tr("Most a transaction, in the chain’s coin"),
        "limit_per_day_usd": tr("Most a day, in dollars"),
        "limit_per_day_native": tr("Most a day, in the chain’s coin"),
        "limit_per_week_usd": tr("Most a week, in dollars"),
        "limit_per_week_native": tr("Most a week, in the chain’s coin"),
        "limit_per_counterparty_day_usd": tr("Most a day to one address, in dollars"),
        "limit_per_counterparty_day_native": tr("Most a day to one address, in the chain’s coin"),
        "second_approver_above_usd": tr("A second person from this sum on, in dollars"),
        "second_approver_always": tr("A second person for every signature"),
        "cooloff_hours_new_recipient": tr("Hours before a new contact is paid"),
        "cooloff_hours_loosening": tr("Hours before a looser policy counts"),
        "allowlist_only": tr("Only addresses in the contacts"),
        "verified_only": tr("Only verified contacts"),
        "hours_utc": tr("Hours in which is signed (UTC)"),
        "weekdays": tr("Days on which is signed"),
        "blind_signing": tr("When a device cannot show what it signs"),
        "approvers": tr("Second persons"),
    }.get(key, key.replace("_", " "))


def value_words(key: str, value: Any) -> str:
    """A setting's value for people; what is not set is said so."""
    if value is None or value == "not set":
        return tr("not set")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, str) and value in ("hold", "caution"):
        return verdict_name(value)
    if key == "false_alarm_rate" and isinstance(value, int | float):
        return locale_digits(f"{value * 100:g}") + " %"
    if key == "hours_utc" and isinstance(value, list) and len(value) == 2:
        return tr("{0}:00 to {1}:00").format(*value)
    if key == "weekdays" and isinstance(value, list):
        names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
        return ", ".join(spoken(names[d - 1]) for d in value if isinstance(d, int) and 1 <= d <= 7)
    if isinstance(value, int | float):
        return locale_digits(f"{value:,}")
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


@dataclass(frozen=True, slots=True)
class Change:
    """One difference of two policies, side by side in words."""

    subject: str
    before: str
    after: str
    loosens: bool


def change_of(d: Difference) -> Change:
    """A difference in the window's words."""
    if isinstance(d.before, Rule) and isinstance(d.after, Rule):
        return Change(_subject(d.subject), decided_words(d.before), decided_words(d.after), d.loosens)
    before, after = (value_words(d.subject, v) for v in (d.before, d.after))
    return Change(setting_words(d.subject), before, after, d.loosens)


def decided_words(rule: Rule) -> str:
    """What a rule decides and what the user then does."""
    steps = ", ".join(step_words(s) for s in rule.ceremony)
    word = verdict_name(rule.verdict.word)
    return tr("{0}: {1}").format(word, steps) if steps else word


_OF_SEVERITY = re.compile(r"(?:one finding|findings|(\d) findings that support one another) of severity (\w+)")


def _subject(text: str) -> str:
    found = _OF_SEVERITY.fullmatch(text)
    if found is not None:
        level = level_word(found[2])
        if found[1]:
            return tr("{0} findings of level “{1}” that support one another").format(found[1], level)
        return tr("Findings of level “{0}”").format(level)
    if text == "something that could not be established":
        return tr("Something that could not be established")
    titles = {check.id: spoken(check.title) for check in all_checks()}
    checks, _, severity = text.partition(", ")
    names = tr(" together with ").join(tr("“{0}”").format(titles.get(c, c)) for c in checks.split(" with "))
    return tr("{0} at level “{1}”").format(names, level_word(severity)) if severity else names
