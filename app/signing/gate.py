"""Is the ceremony done? What the user ticked and typed against what the policy demands. Pure."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal, InvalidOperation

from app.policy.model import Step
from app.signing.model import Answers, Ticket
from app.signing.session import SigningState


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
            wrong = given.lower().removeprefix("0x") != middle_group(step.field or "")
            return "Type the middle group of the address as its original source gives it." if wrong else ""
        case "type-amount":
            return "" if same_amount(given, step.field or "") else "Type the amount as it is shown."
        case "second-approver":
            return "A second approver is needed."
        case "type-reason":
            return "" if len(given) >= _REASON else "Write in a few words why this is right."
        case _:
            return "" if given.lower() in ("yes", "ok") else f"Confirm: {step.step}."


_REASON = 8


def middle_group(address: str) -> str:
    """The digits a user types back: four from the middle, which look-alikes never share."""
    digits = address.removeprefix("0x")
    return digits[18:22].lower()


def same_amount(given: str, shown: str) -> bool:
    """Whether a typed amount is the shown one: `1,234.5`, `1234.5` and `1234.50` are; its unit may be left out."""
    number, _, unit = shown.partition(" ")
    typed, _, typed_unit = given.partition(" ")
    if typed_unit and typed_unit.casefold() != unit.casefold():
        return False
    try:
        return Decimal(typed.replace(",", "")) == Decimal(number.replace(",", ""))
    except InvalidOperation:
        return bool(given) and given == shown
