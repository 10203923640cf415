"""What the user must do before the device is asked: it grows with the risk and works with the field in question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.address import Asset
from app.checks import facts
from app.checks.model import Case, Finding, Severity
from app.intent.tokens import token
from app.policy.model import Ceremony, Step
from app.policy.rules import Rule


def amount_in_question(case: Case, findings: Sequence[Finding] = ()) -> str | None:
    """The amount the user types back: of the payment the gravest finding is about, else of the first, else of a bounded permission."""
    paid = [p for p in facts.payments(case) if p.amount and p.change.token_id is None and _typed(case, p.asset)]
    about = address_in_question(case, findings)
    chosen = next((p for p in paid if str(p.to) == about), paid[0] if paid else None)
    if chosen is not None:
        return facts.text(case, chosen.asset, chosen.amount)
    bounded = [p for p in facts.permissions(case) if p.amount and not p.unlimited and p.change.token_id is None]
    given = next((p for p in bounded if _typed(case, p.asset)), None)
    return facts.text(case, given.asset, given.amount) if given is not None else None


def _typed(case: Case, asset: Asset | None) -> bool:
    """Whether the amount can be typed as the device shows it: its decimals are known."""
    return asset is not None and token(case.request.chain_id, asset, case.evidence) is not None


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
                address = address_in_question(case, findings)
                if address is not None:
                    steps.append(Step("compare-address", field=address))
            case "type-amount":
                amount = amount_in_question(case, findings)
                if amount is not None:
                    steps.append(Step("type-amount", field=amount))
            case "compare-device":
                steps.extend(_compared(case))
            case _:
                steps.append(Step(name))
    steps.extend(_waiting(findings))
    unique = list(dict.fromkeys(steps))
    waits = [s for s in unique if s.step == "wait"]
    longest = max(waits, key=lambda s: s.seconds or 0, default=None)
    last = (longest,) if longest is not None else ()
    return Ceremony((*(s for s in unique if s.step != "wait"), *last))


def _compared(case: Case) -> Iterator[Step]:
    """The device's pages; a Safe's hash, or any when the device shows nothing else, group by group."""
    hashes = case.intent.hashes
    blind = case.evidence.device is not None and case.evidence.device.blind
    if "safe_tx_hash" in hashes:
        yield Step("compare-hash", field=hashes["safe_tx_hash"])
    elif blind:
        yield Step("compare-hash", field=next(iter(hashes.values()), None))
    if not blind:
        yield Step("compare-device")


def _waiting(findings: Sequence[Finding]) -> Iterator[Step]:
    """The rest of a waiting time that the policy sets: for a new recipient, for a rule that was loosened."""
    for f in findings:
        left = f.evidence.get("wait_seconds")
        if f.severity >= Severity.HIGH and isinstance(left, str) and left.isdigit() and int(left) > 0:
            yield Step("wait", seconds=int(left))


_NAMED = (
    "recipient",
    "spender",
    "operator",
    "delegate",
    "delegatee",
    "new",
    "owner",
    "module",
    "taker",
    "zone",
    "target",
    "contract",
    "address",
)
"""Members of a finding's evidence that name the address it is about, the likeliest first."""


def address_in_question(case: Case, findings: Sequence[Finding] = ()) -> str | None:
    """The address the gravest finding is about; else the one a deceiver would have changed: recipient, spender, delegate, contract."""
    for f in findings:
        if f.severity < Severity.HIGH:
            break
        for name in _NAMED:
            value = f.evidence.get(name)
            if isinstance(value, str) and len(value) == 42 and value.startswith("0x"):
                return value
    for p in facts.payments(case):
        return str(p.to)
    for permission in facts.permissions(case):
        return str(permission.spender)
    for change in facts.claims(case):
        if change.counterparty is not None and change.kind.value in ("own", "upgrade", "delegate"):
            return str(change.counterparty)
    return str(case.intent.target) if case.intent.target is not None else None
