"""All checks, found in their modules; running them over one case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from app.checks import (
    account,
    amount,
    approval,
    behaviour,
    contract,
    destination,
    device,
    eip7702,
    facts,
    intent,
    login,
    nft,
    origin,
    policy_rules,
    recipient,
    rights,
    safe,
    signature,
    simulation,
    worst,
)  # fmt: skip
from app.checks.model import Case, Check, Finding, NotChecked, Severity
from app.checks.shapes import name_the_shape

_MODULES = (
    recipient, destination, amount, approval, rights, signature, login, contract, simulation, worst, origin, account, safe, eip7702, nft, behaviour, policy_rules,
    device, intent,
)  # fmt: skip


@lru_cache(1)
def all_checks() -> tuple[Check, ...]:
    """One instance of every check, in the order of the catalogue. Refuses a check without its documentation."""
    out: list[Check] = []
    seen: set[str] = set()
    for module in _MODULES:
        for value in vars(module).values():
            if not (isinstance(value, type) and issubclass(value, Check) and value.__module__ == module.__name__):
                continue
            if not hasattr(value, "id"):
                continue
            if not (value.title and value.stops and value.group) or value.id in seen:
                raise TypeError(f"check {value.__name__} lacks its words, or its id is taken")
            if (value.only and value.only not in SUBJECTS) or (value.lacking and value.lacking[0] not in EVIDENCE):
                raise TypeError(f"check {value.__name__} asks for a subject or for evidence that nobody knows")
            seen.add(value.id)
            out.append(value())
    return tuple(out)


SUBJECTS: dict[str, Callable[[Case], bool]] = {
    "payments": lambda c: bool(facts.payments(c)),
    "permissions": lambda c: bool(facts.permissions(c)),
    "signature": lambda c: c.intent.operation == "signature",
    "typed": lambda c: c.request.typed_data is not None,
    "site": lambda c: facts.host_of(c.request.origin) is not None,
    "safe": lambda c: c.evidence.safe is not None or any(i.family == "safe" for _, i in facts.calls(c)),
    "authorizations": lambda c: bool(c.intent.arguments.get("authorizations")),
}
"""What checks ask for in `only`. A check without its subject has nothing to look at: it is clear, not unchecked."""


EVIDENCE: dict[str, Callable[[Case], bool]] = {
    "simulation": lambda c: c.effects.source == "simulation",
    "node": lambda c: c.evidence.node is not None,
    "device": lambda c: c.evidence.device is not None,
    "recent": lambda c: c.evidence.recent is not None,
    "lists": lambda c: c.evidence.lists is not None,
    "declared": lambda c: c.request.declared is not None,
    "past": lambda c: len(c.evidence.history) > 0,
    "changes": lambda c: c.evidence.policy_changes is not None,
}
"""What checks name in `lacking`."""


@lru_cache(512)
def _chosen(here: frozenset[str]) -> tuple[tuple[Check, ...], tuple[NotChecked, ...]]:
    """The checks to run where these subjects and this evidence are, and those that cannot look."""
    about = [c for c in all_checks() if not c.only or c.only in here]
    blind = [c for c in about if c.lacking is not None and c.lacking[0] not in here]
    return tuple(c for c in about if c not in blind), tuple(NotChecked(c.id, c.lacking[1]) for c in blind if c.lacking)


@lru_cache(1)
def _order() -> dict[str, int]:
    return {check.id: place for place, check in enumerate(all_checks())}


def run_checks(case: Case) -> tuple[tuple[Finding, ...], tuple[NotChecked, ...]]:
    """Findings, strongest first, and the checks that could not look. A check that breaks is a finding of its own."""
    findings: list[Finding] = []
    order = _order()
    unable: list[NotChecked] = []
    checks, blind = _chosen(frozenset(name for name, here in _ALL_FACTS if here(case)))
    for check in checks:
        fired = False
        missing: NotChecked | None = None
        try:
            for said in check.look(case):
                if isinstance(said, Finding):
                    findings.append(said)
                    fired = True
                else:
                    missing = missing or said
        except Exception as error:
            # Fail closed: whoever finds an input that breaks a check must not silence it by that.
            findings.append(_failed(check, error))
            fired = True
        if missing is not None and not fired:
            unable.append(missing)
    findings = _once(findings)
    findings.sort(key=lambda f: (-f.severity, _WEIGHT.get(f.check, 0), order[f.check]))
    # Of equal severity each check speaks once before one speaks again: five spenders must not hide the fourth reason.
    spoken: dict[tuple[str, int], int] = {}
    turns = []
    for f in findings:
        turns.append(spoken.setdefault((f.check, f.severity), 0))
        spoken[f.check, f.severity] += 1
    if any(turns):
        ranked = sorted(zip(findings, turns, strict=True), key=lambda ft: (-ft[0].severity, ft[1]))
        findings = [f for f, _ in ranked]
    return tuple(name_the_shape(case, findings)), (*unable, *blind)


def _once(findings: list[Finding]) -> list[Finding]:
    """Each sentence once: four tokens for the same stranger are one thing to say of the stranger, with the tokens beside it."""
    out: dict[tuple[str, Severity, str, str], Finding] = {}
    for f in findings:
        key = (f.check, f.severity, f.title, f.detail)
        first = out.get(key)
        if first is None:
            out[key] = f
        elif "asset" in f.evidence:
            assets = [*first.evidence.get("assets", [first.evidence.get("asset")]), f.evidence["asset"]]
            out[key] = replace(first, evidence={**first.evidence, "assets": list(dict.fromkeys(assets))})
    return list(out.values())


def _failed(check: Check, error: Exception) -> Finding:
    return Finding(
        check.id, min(check.severity, Severity.HIGH), "A check broke on this request",
        f"“{check.title}” could not be checked: it failed ({type(error).__name__}). Such a request may be made to break checks.",
        "Do not sign. Report it, so that the check can be repaired.", {"failed": type(error).__name__}, check.group,
    )  # fmt: skip


_ALL_FACTS = (*SUBJECTS.items(), *EVIDENCE.items())


_WEIGHT = {
    # Of equal severity, what names the attack comes before what only supports it.
    "recipient-first-time": 2, "origin-unknown": 2, "amount-unlimited": 1, "contract-new": 1, "sim-signature-worst-use": 1,
    "contract-unverified-local": 1, "sig-permit-present": 1, "approval-spender-unknown": 1, "eip7702-authorization": 1,
    "beh-dormant-account-wakes": 1, "sig-permit-deadline-far": 1, "origin-missing": 3, "sim-unavailable": 3,
}  # fmt: skip
