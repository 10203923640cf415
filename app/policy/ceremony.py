"""What the user must do before the device is asked: it grows with the risk and works with the field in question."""

from __future__ import annotations

from collections.abc import Sequence

from app.checks import facts
from app.checks.model import Case, Finding, Severity
from app.policy.model import Ceremony, Step
from app.policy.rules import Rule


def ceremony_for(rule: Rule, case: Case, findings: Sequence[Finding]) -> Ceremony:
    """The rule's steps, each bound to the value it is about; steps without such a value fall away."""
    steps: list[Step] = []
    for text in rule.ceremony:
        name, _, number = text.partition(":")
        match name:
            case "read":
                steps.extend(Step("read", field=f.check) for f in findings if f.severity >= Severity.MEDIUM)
            case "wait":
                steps.append(Step("wait", seconds=int(number)))
            case "second-approver":
                steps.append(Step("second-approver", count=int(number)))
            case "compare-address":
                address = address_in_question(case)
                if address is not None:
                    steps.append(Step("compare-address", field=address))
            case "type-amount":
                paid = [p for p in facts.payments(case) if p.amount]
                if paid:
                    steps.append(Step("type-amount", field=facts.text(case, paid[0].asset, paid[0].amount)))
            case "compare-device" if case.evidence.device is not None and case.evidence.device.blind:
                steps.append(Step("compare-hash", field=next(iter(case.intent.hashes.values()), None)))
            case _:
                steps.append(Step(name))
    unique = list(dict.fromkeys(steps))
    return Ceremony(tuple(sorted(unique, key=lambda s: s.step == "wait")))


def address_in_question(case: Case) -> str | None:
    """The address a deceiver would have changed: recipient, spender, delegate, else the called contract."""
    for p in facts.payments(case):
        return str(p.to)
    for permission in facts.permissions(case):
        return str(permission.spender)
    for change in facts.claims(case):
        if change.counterparty is not None and change.kind.value in ("own", "upgrade", "delegate"):
            return str(change.counterparty)
    return str(case.intent.target) if case.intent.target is not None else None
