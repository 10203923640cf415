"""The walk: request → intent → effects → findings → verdict → ceremony, as one pure function."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Context, Decimal
from time import perf_counter
from typing import Any, Final

from app.address import asset_text
from app.checks.model import Case, Finding, NotChecked
from app.checks.registry import all_checks, run_checks
from app.effects.gather import effects_of
from app.effects.model import Effects
from app.effects.worst_use import worst_case
from app.evidence import Evidence, NodeFacts
from app.intent.decode import decode
from app.intent.model import Change, Intent, Unknown
from app.intent.words import change_amount, json_value
from app.policy.model import Ceremony, Decision, Step, Verdict
from app.policy.rules import Policy
from app.policy.verdict import decide
from app.request import Request

_MOST_UNREAD: Final = 12


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many checks ran; shown as prominently as the findings."""

    ran: int
    total: int
    not_checked: tuple[NotChecked, ...]

    @property
    def headline(self) -> str:
        """`61 of 72 checks ran`, with the commonest reason why not."""
        reasons: dict[str, int] = {}
        for n in self.not_checked:
            reasons[n.why] = reasons.get(n.why, 0) + 1
        why = max(reasons, key=lambda r: reasons[r]) if reasons else ""
        return f"{self.ran} of {self.total} checks ran" + (
            f"; {len(self.not_checked)} could not ({why}, …)" if why else ""
        )


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything known about one request at one moment; what the risk screen shows and the log keeps."""

    request: Request
    evidence: Evidence
    intent: Intent
    effects: Effects
    findings: tuple[Finding, ...]
    """Strongest first."""
    unknowns: tuple[Unknown, ...]
    coverage: Coverage
    decision: Decision
    summary: str
    """One plain sentence: what signing this does."""
    elapsed_ms: dict[str, float] = field(default_factory=dict, compare=False)

    @property
    def verdict(self) -> Verdict:
        return self.decision.verdict

    @property
    def ceremony(self) -> Ceremony:
        return self.decision.ceremony


def assess(request: Request, evidence: Evidence, policy: Policy) -> Assessment:
    """Judge one request by what is known. Pure: the same request, evidence and policy give the same verdict."""
    start = perf_counter()
    intent = decode(request, evidence)
    decoded = perf_counter()
    effects = effects_of(request, intent, evidence)
    simulated = perf_counter()
    case = Case(request, intent, effects, evidence, policy.facts)
    findings, unable = run_checks(case)
    unknowns = tuple(
        dict.fromkeys([u for _, i in intent.walk() for u in i.unknowns] + list(effects.unknowns) + _unread(evidence))
    )
    decision = decide(case, findings, unknowns, policy)
    done = perf_counter()
    total = len(all_checks())
    return Assessment(
        request=request,
        evidence=evidence,
        intent=intent,
        effects=effects,
        findings=findings,
        unknowns=unknowns,
        coverage=Coverage(total - len(unable), total, unable),
        decision=decision,
        summary=intent.words,
        elapsed_ms={
            "decode": _ms(decoded - start),
            "simulate": _ms(simulated - decoded),
            "check": _ms(done - simulated),
            "total": _ms(done - start),
        },
    )


def _unread(evidence: Evidence) -> list[Unknown]:
    """What was given with the request and not used: the first few by name."""
    named, more = evidence.unread[:_MOST_UNREAD], len(evidence.unread) - _MOST_UNREAD
    what = [f"the field {path}" for path in named] + ([f"{more} fields more"] if more > 0 else [])
    return [Unknown(w, "no field of this name is known here; it was not used") for w in what]


def _ms(seconds: float) -> float:
    return round(seconds * 1000, 3)


# -- the answer of CONTRACT ------------------------------------------------------------------------


def answer(assessment: Assessment, prompt: Any = None) -> dict[str, Any]:
    """The contract's answer object for one request; `prompt` is a device's prediction (devices.device.Prompt)."""
    a = assessment
    out: dict[str, Any] = {
        "version": 1,
        "id": a.request.id,
        "verdict": a.verdict.word,
        "summary": a.summary,
        "intent": intent_json(a.intent),
        "effects": effects_json(a),
        "findings": [
            {
                "check": f.check,
                "severity": f.severity.word,
                "title": f.title,
                "detail": f.detail,
                "evidence": dict(f.evidence),
                "advice": f.advice,
            }
            for f in a.findings
        ],
        "unknowns": [{"what": u.what, "why": u.why} for u in a.unknowns],
        "ceremony": [_step(s) for s in a.ceremony.steps],
        "decision": {
            "rule": a.decision.rule,
            "explanation": a.decision.explanation,
            "what_would_change": a.decision.what_would_change,
            "policy_version": a.decision.policy_version,
        },
        "coverage": {
            "ran": a.coverage.ran,
            "total": a.coverage.total,
            "not_checked": [{"check": n.check, "why": n.why} for n in a.coverage.not_checked],
        },
        "elapsed_ms": a.elapsed_ms,
    }
    if a.evidence.node is not None:
        out["node"] = node_json(a.evidence.node)
    if prompt is not None:
        out["device"] = {
            "model": prompt.model,
            "version": prompt.version,
            "screens": [{"lines": list(s.lines), **({"behind": s.behind} if s.behind else {})} for s in prompt.screens],
            "outcome": prompt.outcome,
            "known": prompt.known,
            "blind": prompt.blind,
            "hidden": list(prompt.hidden),
            "hashes": {**{k: v for k, v in a.intent.hashes.items() if k != "digest"}, **dict(prompt.hashes)},
        }
    return out


def node_json(node: NodeFacts) -> dict[str, Any]:
    """What the node said of itself, and whether a second one and proofs bear it out."""
    return {
        "label": node.url_label,
        "chain_id": node.chain_id,
        "head": node.head_number,
        "second": node.second_label,
        "proven": node.proven.words if node.proven is not None else None,
        "disagreements": list(node.disagreements),
        "errors": list(node.errors),
    }


def intent_json(intent: Intent) -> dict[str, Any]:
    """One intent with the nested ones."""
    out: dict[str, Any] = {
        "kind": intent.kind,
        "description": intent.description,
        "fields": [{"label": f.label, "value": f.value, "raw": json_value(f.raw)} for f in intent.fields],
        "decoded_by": intent.decoded_by.value,
        "calls": [intent_json(c) for c in intent.calls],
    }
    for name in ("family", "owner", "function", "interpolated"):
        value = getattr(intent, name)
        if value:
            out[name] = value
    if intent.target is not None:
        out["target"] = str(intent.target)
    if intent.candidates:
        out["candidates"] = list(intent.candidates)
    if intent.hashes:
        out["hashes"] = dict(intent.hashes)
    return out


def effects_json(a: Assessment) -> dict[str, Any]:
    """Effects as the contract prints them, each amount in whole units too, and the worst case as one sentence and one number."""
    effects, worst = a.effects, worst_case(a.request, a.effects, a.evidence)
    shown = [_change(c) | _amount_words(c, a) for c in effects.changes]
    out: dict[str, Any] = {"source": effects.source, "changes": shown}
    if effects.reverted is not None:
        out["reverted"] = effects.reverted
    out["reach"] = [
        {"asset": asset_text(r.asset), "amount": _number(r.amount), "through": str(r.through)} for r in effects.reach
    ]
    if effects.worst:
        out["worst"] = [
            {
                "asset": asset_text(w.asset),
                "amount": _number(w.amount),
                "until": w.until,
                "holder": str(w.holder) if w.holder else None,
                **({"usd": _dollars(w.usd)} if w.usd is not None else {}),
                **({"taken": w.taken} if w.taken is not None else {}),
                "source": "simulation" if w.simulated else "static",
                "without_bound": w.amount is None or w.grows,
                **({"spent": True} if w.spent else {}),
                **({"tried": w.through} if w.through else {}),
                **({"how": w.how} if w.how else {}),
            }
            for w in effects.worst
        ]
    if worst is not None:
        out["worst_case"] = {
            "sentence": worst.sentence,
            "usd": _dollars(worst.usd),
            "until": worst.until,
            "without_bound": worst.without_bound,
        }
    if effects.usd is not None:
        out["usd"] = {"out": _dollars(effects.usd.out), "in": _dollars(effects.usd.in_)}
    if effects.state_from:
        out["state_from"] = effects.state_from
    if effects.revert_reason:
        out["revert_reason"] = effects.revert_reason
    if effects.backend:
        out["backend"] = effects.backend
    if effects.gas_used is not None:
        out["gas_used"] = effects.gas_used
    return out


def _amount_words(change: Change, a: Assessment) -> dict[str, str]:
    if change.asset is None or (change.amount is None and not change.unlimited):
        return {}
    return {"text": change_amount(change, a.request.chain_id, a.evidence)}


def _number(value: int | None) -> str | None:
    return None if value is None else str(value)


def _dollars(value: Decimal | None) -> str | None:
    return None if value is None else str(value.quantize(Decimal("0.01"), context=Context(prec=120)))


def _change(c: Change) -> dict[str, Any]:
    out: dict[str, Any] = {
        "kind": c.kind.value,
        "account": str(c.account),
        "asset": asset_text(c.asset) if c.asset is not None else None,
        "amount": _number(c.amount),
        "counterparty": str(c.counterparty) if c.counterparty is not None else None,
    }
    if c.deadline is not None:
        out["deadline"] = c.deadline
    if c.bound.value != "exact":
        out["bound"] = c.bound.value
    if c.token_id is not None:
        out["token_id"] = str(c.token_id)
    if c.unlimited:
        out["unlimited"] = True
    if c.what:
        out["what"] = c.what
    return out


def _step(step: Step) -> dict[str, Any]:
    return {
        k: v
        for k, v in (("step", step.step), ("seconds", step.seconds), ("count", step.count), ("field", step.field))
        if v is not None
    }
