"""Verdicts, states and devices in sentences: what it is, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.assess import Assessment
from app.checks.model import Severity
from app.signing.model import Ticket
from app.signing.session import SigningState
from app.ui.i18n.core import spoken
from app.ui.reading.addresses import Standing
from app.ui.reading.money import money_of

translate = QCoreApplication.translate

_FIRST_TIME: Final = "recipient-first-time"


@dataclass(frozen=True, slots=True)
class VerdictLine:
    """A verdict's word, its shape, and what to do."""

    word: str
    icon: str
    title: str
    todo: str


def verdict_line(word: str) -> VerdictLine:
    """The first line of the screen. No verdict says "safe"."""
    title, todo = {
        "clear": (
            translate("verdict", "Nothing unusual"),
            translate("verdict", "Compare it on the device, then sign as usual."),
        ),
        "caution": (
            translate("verdict", "Look at this first"),
            translate("verdict", "Read what is marked. Sign only if you expected it."),
        ),
        "hold": (
            translate("verdict", "Stop and check"),
            translate("verdict", "Refuse, unless you can answer every step from the original source."),
        ),
        "block": (
            translate("verdict", "Blocked"),
            translate("verdict", "Your policy does not let this through. Refuse it."),
        ),
    }[word]
    return VerdictLine(word, word, title, todo)


def told(a: Assessment) -> VerdictLine:
    """The first line for one request: a quiet verdict is not called usual beside notes that say what is new."""
    line = verdict_line(a.verdict.word)
    notes = {f.check for f in a.findings if f.severity is not Severity.INFO}
    if line.word != "clear":
        return line
    if notes - {_FIRST_TIME}:
        return replace(
            line,
            title=translate("verdict", "Nothing serious was found"),
            todo=translate(
                "verdict", "Read the notes below. Compare it on the device, then sign if it is what you meant."
            ),
        )
    money = money_of(a)
    paid, control = ({x.who.standing for x in lines if x.who is not None} for lines in (money.pays, money.control))
    if notes and not a.evidence.history.known:
        title = translate("verdict", "The recipient is none of your contacts; nothing else is unusual")
    elif notes or Standing.STRANGER in paid:
        title = translate("verdict", "The recipient is new to you; nothing else is unusual")
    elif Standing.STRANGER in control:
        title = translate("verdict", "Who gains control is new to you; nothing else is unusual")
    else:
        return line
    return replace(
        line, title=title, todo=translate("verdict", "Check the address with its original source, then compare it on the device.")
    )  # fmt: skip


def kind_words(a: Assessment) -> str:
    """What sort of request it is, in two or three words."""
    intent = a.intent
    tx = a.request.transaction
    if tx is not None and tx.authorizations:
        return translate("kind", "Account delegation (EIP-7702)")
    if a.request.method == "wallet_sendCalls":
        return translate("kind", "Batch of calls")
    if a.request.method == "wallet_signAuthorization":
        return translate("kind", "Account delegation (EIP-7702)")
    if intent.kind == "unknown" and intent.operation == "signature":
        return translate("kind", "Message of an unknown kind")
    known = {
        "send": translate("kind", "Payment"),
        "approve": translate("kind", "Permission to take tokens"),
        "approve-all": translate("kind", "Permission to take everything of one kind"),
        "revoke": translate("kind", "Taking a permission back"),
        "permit": translate("kind", "Permission by signature"),
        "sign-in": translate("kind", "Sign-in"),
        "message": translate("kind", "Message"),
        "order": translate("kind", "Offer by signature"),
        "list-nft": translate("kind", "Offer by signature"),
        "swap": translate("kind", "Swap"),
        "safe-transaction": translate("kind", "Safe transaction"),
        "user-operation": translate("kind", "Smart account operation"),
        "batch": translate("kind", "Batch of calls"),
        "deploy": translate("kind", "New contract"),
        "upgrade": translate("kind", "Change of code"),
        "own": translate("kind", "Change of control"),
        "delegate": translate("kind", "Delegation"),
        "bridge": translate("kind", "Bridge to another chain"),
        "unknown": translate("kind", "Unknown call"),
        "cancel": translate("kind", "Cancellation"),
    }.get(intent.kind)
    if known:
        return known
    if intent.operation == "signature":
        return translate("kind", "Signature")
    return translate("kind", "Contract call")


@dataclass(frozen=True, slots=True)
class StateLine:
    """Where a request stands: a sentence, the next step, and what can be done about it.

    `retry` is "" or one of `refresh`, `send-again`, `confirm`.
    """

    icon: str
    tone: str
    sentence: str
    next_step: str = ""
    retry: str = ""
    retry_words: str = ""


_REFRESH = frozenset({"node", "no-node", "internal", "policy"})


def state_line(t: Ticket) -> StateLine:
    """The state of a ticket in words. Problems come with a next step and, where it helps, a way to try again."""
    s = t.state
    if t.problem is not None and s is SigningState.WAITING:
        p = t.problem
        if p.code == "approval":
            return StateLine("person", "caution", spoken(p.sentence), spoken(p.next_step))
        if p.code in _REFRESH or not t.complete:
            return StateLine(
                "plug", "caution", spoken(p.sentence), spoken(p.next_step), "refresh", translate("state", "Try again")
            )
        return StateLine(
            _problem_icon(p.code),
            "caution",
            spoken(p.sentence),
            spoken(p.next_step),
            "confirm",
            translate("state", "Try again on the device"),
        )
    if s is SigningState.SIGNED and t.problem is not None:
        return StateLine(
            "retry",
            "caution",
            spoken(t.problem.sentence),
            spoken(t.problem.next_step),
            "send-again",
            translate("state", "Send again"),
        )
    sentence, icon, tone = {
        SigningState.RECEIVED: (translate("state", "Received."), "wait", "neutral"),
        SigningState.FILLING: (translate("state", "Your node is asked for nonce, gas and fees."), "wait", "neutral"),
        SigningState.ASSESSING: (translate("state", "The request is being checked."), "wait", "neutral"),
        SigningState.WAITING: (translate("state", "Waiting for you."), "todo", "neutral"),
        SigningState.ASKING_DEVICE: (
            translate("state", "The device is asking. Compare every page, then decide on the device."), "device", "caution"
        ),
        SigningState.VERIFYING: (translate("state", "The signature is being verified."), "wait", "neutral"),
        SigningState.SIGNED: (translate("state", "Signed and verified. Nothing was sent yet."), "done", "clear"),
        SigningState.BROADCASTING: (translate("state", "The signed transaction is being sent."), "wait", "neutral"),
        SigningState.WATCHING: (translate("state", "Sent. Waiting for a block."), "wait", "neutral"),
        SigningState.DONE: (_done(t), "clear" if t.outcome.receipt_ok else "caution", "clear" if t.outcome.receipt_ok else "caution"),
        SigningState.HANDED_BACK: (translate("state", "Signed, verified and handed back to who asked."), "clear", "clear"),
        SigningState.SPLIT: (
            translate("state", "Each call of the batch is now a request of its own, in order."), "tree", "neutral"
        ),
        SigningState.REJECTED: (translate("state", "Refused. Nothing was signed."), "block", "neutral"),
        SigningState.FAILED: (translate("state", "This request cannot go on."), "caution", "caution"),
        SigningState.MISMATCH: (translate("state", "STOP. The signature is not for what was shown."), "block", "block"),
        SigningState.STOPPED: (translate("state", "STOP. The device showed something else."), "block", "block"),
        SigningState.INTERRUPTED: (
            translate("state", "The program ended before you decided. Nothing was signed and nothing was sent."), "info", "neutral"
        ),
    }[s]  # fmt: skip
    next_step = ""
    if s is SigningState.REJECTED:
        next_step = ""  # what a device adds to its refusal says the same again
    elif t.problem is not None:
        sentence = f"{sentence} {spoken(t.problem.sentence)}" if s is SigningState.FAILED else sentence
        next_step = spoken(t.problem.next_step)
    elif s is SigningState.ASKING_DEVICE:
        model = t.prompt.model if t.prompt else t.device.model if t.device else ""
        next_step = translate("state", "To refuse on the device: {0}").format(how_to_reject(model))
    elif s is SigningState.INTERRUPTED:
        next_step = translate("state", "Ask for it again if you still want it.")
    return StateLine(icon, tone, sentence, next_step)


def _problem_icon(code: str) -> str:
    return {
        "locked": "lock",
        "pin-needed": "lock",
        "not-found": "plug",
        "unplugged": "plug",
        "no-permission": "lock",
    }.get(code, "device")


def _done(t: Ticket) -> str:
    if t.outcome.receipt_ok:
        return translate("state", "Done. It is in block {0}.").format(t.outcome.block_number)
    return translate("state", "It is in block {0}, but it failed there. Only the fee was paid.").format(
        t.outcome.block_number
    )


def device_name(model: str) -> str:
    """The maker's name of a model."""
    return {
        "ledger-nanosp": "Ledger Nano S Plus", "ledger-nanox": "Ledger Nano X", "ledger-stax": "Ledger Stax",
        "ledger-flex": "Ledger Flex", "trezor-t1b1": "Trezor One", "trezor-t2t1": "Trezor Model T",
        "trezor-t3b1": "Trezor Safe 3", "trezor-t3t1": "Trezor Safe 5", "trezor-t3w1": "Trezor Safe 7",
    }.get(model, model)  # fmt: skip


def how_to_reject(model: str) -> str:
    """The presses that refuse on each device."""
    nano = translate("reject", "Press the right button until “Reject” appears, then press both buttons.")
    touch = translate("reject", "Tap “Reject” at the lower left, then “Yes, reject”.")
    menu = translate("reject", "Tap the menu in the upper corner, choose to cancel, and confirm.")
    return {
        "ledger-nanosp": nano, "ledger-nanox": nano, "ledger-stax": touch, "ledger-flex": touch,
        "trezor-t1b1": translate("reject", "Press the left button, “Cancel”."),
        "trezor-t2t1": translate("reject", "Tap the red ✗."),
        "trezor-t3b1": translate("reject", "Press the left button until it offers to cancel, then confirm."),
        "trezor-t3t1": menu, "trezor-t3w1": menu,
    }.get(model, translate("reject", "Choose “Reject” or “Cancel” on the device."))  # fmt: skip
