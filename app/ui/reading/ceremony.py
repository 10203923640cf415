"""The steps before the device is asked, in words, and whether each is done: the same rules as the desk's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.policy.model import Step
from app.signing.approvals import counting
from app.signing.model import Ticket
from app.signing.typed_back import REASON_LENGTH, asked_group, read_amount, same_amount, same_group
from app.ui.i18n.core import spoken
from app.ui.reading.numbers import plural

translate = QCoreApplication.translate


class Done(StrEnum):
    """How a step stands. `wrong`: something was typed and it is not what it should be."""

    OPEN = "open"
    WRONG = "wrong"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step. `how` tells which control it needs: tick, text, wait, approver."""

    index: int
    step: Step
    how: str
    title: str
    hint: str = ""


def step_lines(t: Ticket) -> tuple[StepLine, ...]:
    """The steps of a ticket in the policy's order."""
    if t.assessment is None:
        return ()
    return tuple(_line(t, i, step) for i, step in enumerate(t.assessment.ceremony.steps))


def _line(t: Ticket, i: int, step: Step) -> StepLine:
    match step.step:
        case "read":
            found = [f for f in t.assessment.findings if f.check == step.field] if t.assessment else []
            title = spoken(found[0].title) if found else (step.field or "")
            return StepLine(i, step, "tick", translate("step", "I have read: {0}").format(title))
        case "compare-address":
            place = asked_group(step.field or "", t.id).place + 1
            return StepLine(
                i, step, "text",
                translate("step", "Type group {0} of the address, as the original source gives it.").format(place),
                translate("step", "Take it from the invoice, the message or a call to the recipient. Not from this screen."),
            )  # fmt: skip
        case "type-amount":
            return StepLine(
                i, step, "text", translate("step", "Type the amount as it will stand on the device."),
                translate("step", "Take it from the invoice or from what you meant. Its form: {0}, with or without the unit.")
                .format(example_amount(step.field or "")),
            )  # fmt: skip
        case "compare-device":
            return StepLine(
                i, step, "tick", translate("step", "I will compare every page of the device, and reject there if one differs."),
                translate("step", "Compare recipient and amount with the original source, not only with this screen."),
            )  # fmt: skip
        case "compare-hash":
            return StepLine(
                i, step, "tick", translate("step", "I will compare the hash on the device, group by group, from the middle."),
                translate("step", "The device cannot show what this does. The hash is all there is to compare."),
            )  # fmt: skip
        case "declare-intent":
            return StepLine(
                i, step, "intent", translate("step", "Say what you mean to do."),
                translate("step", "It is then compared with what the request does."),
            )  # fmt: skip
        case "type-reason":
            return StepLine(
                i, step, "reason", translate("step", "Write why you sign this although it is unusual."),
                translate("step", "It is kept in the record."),
            )  # fmt: skip
        case "wait":
            return StepLine(
                i, step, "wait", translate("step", "Wait. Whoever hurries you wants you not to think."),
                translate("step", "You can close this window; the time goes on."),
            )  # fmt: skip
        case "second-approver":
            return StepLine(
                i, step, "approver", plural(translate("step", "A second person must agree: %n approval(s).", "", step.count or 1), step.count or 1),
                translate("step", "Their approval is a signature by their own device, over this very request.")
                if t.approvers
                else translate("step", "Your policy names no approver. Add approvers = [\"0x…\"] to its settings, under Policy."),
            )  # fmt: skip
    return StepLine(i, step, "tick", step.step)


_EXAMPLES: Final = ("1234.5", "98.76", "5432.1")


def example_amount(wanted: str) -> str:
    """A number of the right form that is not the answer and shows none of its digits in its order."""
    number = read_amount(wanted)
    return next((e for e in _EXAMPLES if number is None or f"{number[0]:f}" not in e), _EXAMPLES[0])


def how_done(t: Ticket, line: StepLine, answers: Mapping[int, str], now: datetime | None = None) -> Done:
    """Whether a step is met by what was ticked or typed so far."""
    given = answers.get(line.index, "").strip()
    match line.how:
        case "wait":
            return Done.DONE if seconds_left(t, line.step, now) <= 0 else Done.OPEN
        case "approver":
            return Done.DONE if len(counting(t)) >= (line.step.count or 1) else Done.OPEN
        case "text":
            if line.step.step == "compare-address":
                asked = asked_group(line.step.field or "", t.id)
                if same_group(given, asked):
                    return Done.DONE
                return Done.WRONG if len("".join(given.split())) >= 4 else Done.OPEN
            if same_amount(given, line.step.field or ""):
                return Done.DONE
            return Done.WRONG if given and not (line.step.field or "").startswith(given) else Done.OPEN
        case "intent":
            return Done.DONE if t.request.declared is not None else Done.OPEN
        case "reason":
            return Done.DONE if len(given) >= REASON_LENGTH else Done.OPEN
    return Done.DONE if given else Done.OPEN


def seconds_left(t: Ticket, step: Step, now: datetime | None = None) -> float:
    """What is left of a waiting step: it runs from the moment the request came, open window or not, over restarts too."""
    return (step.seconds or 0) - ((now or datetime.now(UTC)) - t.received_at).total_seconds()


def wrong_words(line: StepLine) -> str:
    """What to say when the typed text differs."""
    if line.step.step == "compare-address":
        return translate(
            "step",
            "This is not what the request says. If your source really says this, the address was exchanged: refuse.",
        )
    return translate("step", "This is not the amount of the request. If you expected this amount: refuse.")


INTENTS = (
    "send", "swap", "approve", "revoke", "sign-in", "buy-nft", "list-nft", "deposit", "withdraw", "bridge", "stake", "claim",
    "deploy", "safe-transaction", "other",
)  # fmt: skip


def intent_words(kind: str) -> str:
    """What the user can say they mean to do."""
    return {
        "send": translate("intent", "send money or a token"),
        "swap": translate("intent", "swap one token for another"),
        "approve": translate("intent", "let a site take tokens (approve)"),
        "revoke": translate("intent", "take a permission back"),
        "sign-in": translate("intent", "sign in, nothing else"),
        "buy-nft": translate("intent", "buy an NFT"),
        "list-nft": translate("intent", "offer an NFT for sale"),
        "deposit": translate("intent", "deposit"),
        "withdraw": translate("intent", "withdraw"),
        "bridge": translate("intent", "bridge to another chain"),
        "stake": translate("intent", "stake"),
        "claim": translate("intent", "claim what is owed to me"),
        "deploy": translate("intent", "create a contract"),
        "safe-transaction": translate("intent", "approve a Safe transaction"),
        "other": translate("intent", "do something else"),
    }[kind]
