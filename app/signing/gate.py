"""Is the ceremony done? What the user ticked and typed against what the policy demands. Pure."""

from __future__ import annotations

from datetime import datetime

from app.policy.model import Step
from app.signing.approvals import counting
from app.signing.model import Answers, Ticket
from app.signing.session import SigningState
from app.signing.typed_back import REASON_LENGTH, asked_group, same_amount, same_group


def unmet(ticket: Ticket, answers: Answers, now: datetime) -> tuple[str, ...]:
    """The ceremony's steps that are still open, in words. `block` is never met."""
    assessment = ticket.assessment
    if assessment is None or ticket.state is not SigningState.WAITING:
        return ("The request is not ready.",)
    if assessment.verdict.word == "block":
        return ("Your policy does not let this through.",)
    if not ticket.complete:
        return ("Fields are missing; they need a node.",)
    said = (
        _open(step, answers.steps.get(i, "").strip(), ticket, now) for i, step in enumerate(assessment.ceremony.steps)
    )
    return tuple(text for text in said if text)


def _open(step: Step, given: str, ticket: Ticket, now: datetime) -> str:
    match step.step:
        case "wait":
            left = (step.seconds or 0) - (now - ticket.received_at).total_seconds()
            return f"Wait {left:.0f} more seconds." if left > 0 else ""
        case "compare-address":
            asked = asked_group(step.field or "", ticket.id)
            said = f"Type group {asked.place + 1} of the address as its original source gives it."
            return "" if same_group(given, asked) else said
        case "type-amount":
            return "" if same_amount(given, step.field or "") else "Type the amount as the device will show it."
        case "second-approver":
            left = (step.count or 1) - len(counting(ticket))
            if left > 0 and not ticket.approvers:
                return "Your policy names no approver; add their address to it."
            return "A second approver is needed." if left > 0 else ""
        case "type-reason":
            return "" if len(given) >= REASON_LENGTH else "Write in a few words why this is right."
        case "declare-intent":
            return "" if ticket.request.declared is not None else "Say what you mean to do."
        case _:
            return "" if given.lower() in ("yes", "ok") else f"Confirm: {step.step}."


def reasons(ticket: Ticket, answers: Answers) -> tuple[str, ...]:
    """What the user wrote where the policy asked for a reason: it goes into the record."""
    steps = ticket.assessment.ceremony.steps if ticket.assessment else ()
    return tuple(answers.steps.get(i, "").strip()[:500] for i, s in enumerate(steps) if s.step == "type-reason")
