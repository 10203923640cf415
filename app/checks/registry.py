"""All checks, found in their modules; running them over one case."""

from __future__ import annotations

from functools import lru_cache

from app.checks import (
    account,
    amount,
    approval,
    behaviour,
    contract,
    device,
    eip7702,
    intent,
    nft,
    origin,
    policy_rules,
    recipient,
    safe,
    signature,
    simulation,
)  # fmt: skip
from app.checks.model import Case, Check, Finding, NotChecked

_MODULES = (
    recipient, amount, approval, signature, contract, simulation, origin, account, safe, eip7702, nft, behaviour, policy_rules,
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
            seen.add(value.id)
            out.append(value())
    return tuple(out)


def run_checks(case: Case) -> tuple[tuple[Finding, ...], tuple[NotChecked, ...]]:
    """Findings, strongest first, and the checks that could not look. A check that fails is one that could not look."""
    findings: list[Finding] = []
    unable: list[NotChecked] = []
    for check in all_checks():
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
            missing = NotChecked(check.id, f"it failed on this request ({type(error).__name__})")
        if missing is not None and not fired:
            unable.append(missing)
    order = {check.id: place for place, check in enumerate(all_checks())}
    findings.sort(key=lambda f: (-f.severity, _WEIGHT.get(f.check, 0), order[f.check]))
    return tuple(findings), tuple(unable)


_WEIGHT = {
    # Of equal severity, what names the attack comes before what only supports it.
    "recipient-first-time": 2, "origin-unknown": 2, "amount-unlimited": 1, "contract-new": 1, "sim-signature-worst-use": 1,
    "contract-unverified-local": 1, "sig-permit-present": 1, "approval-spender-unknown": 1, "eip7702-authorization": 1,
    "beh-dormant-account-wakes": 1, "sig-permit-deadline-far": 1, "origin-missing": 3, "sim-unavailable": 3,
}  # fmt: skip
