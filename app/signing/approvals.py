"""A second person agrees: a signature by their own device over what the request is, its digest and the policy's version.

The text is signed as a message (EIP-191), so that every device can show it and no other program is needed to give it. It
holds the request's digest: an approval is of no use for anything else, nor for the same request with another fee or number.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.address import Address
from app.policy.rules import Policy
from app.request import Request, RequestError, parse_request
from app.signing.model import Approval, Ticket
from app.signing.verify import signer_of
from devices.device import Signature

_LENGTH: Final = 65
_SUMMARY: Final = 200


class ApprovalError(ValueError):
    """An approval does not count; the message is a sentence for the user."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What an approver is asked to sign: the text, and the request object that another Countersign opens."""

    text: str
    value: Mapping[str, Any]
    request: Request


def approvers(policy: Policy) -> tuple[Address, ...]:
    """Those whose approval counts under a policy (`approvers` among its settings)."""
    return tuple(Address.parse(a) for a in policy.settings.get("approvers", ()))


def summary_of(ticket: Ticket) -> str:
    """The sentence an approver reads: what it does, in plain letters. Devices show a text with others as hex digits."""
    a = ticket.assessment
    return a.summary[:_SUMMARY].encode("ascii", "replace").decode() if a is not None else ""


def asked_of(ticket: Ticket, approver: Address, summary: str | None = None) -> Asked:
    """What `approver` would sign, or signed when the request was told as `summary`. Raises ApprovalError while there are no
    exact bytes to approve."""
    digest, a = ticket.request.digest, ticket.assessment
    if digest is None or a is None:
        raise ApprovalError("There is nothing exact to approve yet; fields are missing.")
    summary = summary_of(ticket) if summary is None else summary
    text = "\n".join(
        (
            "Countersign: I approve as the second person", summary, f"Account {ticket.request.account}",
            f"Chain {ticket.request.chain_id}", f"Digest 0x{digest.hex()}", f"Policy version {a.decision.policy_version}",
        )
    )  # fmt: skip
    value = {
        "version": 1, "chain_id": ticket.request.chain_id, "account": str(approver), "method": "personal_sign",
        "params": ["0x" + text.encode().hex(), str(approver)],
    }  # fmt: skip
    return Asked(text, value, parse_request(value))


def read_signature(text: str) -> Signature:
    """A pasted signature: 65 bytes in hex. Raises ApprovalError."""
    digits = "".join(text.split()).removeprefix("0x")
    try:
        raw = bytes.fromhex(digits)
    except ValueError:
        raise ApprovalError("This is no signature: it is 0x and 130 digits from 0 to f.") from None
    if len(raw) != _LENGTH:
        raise ApprovalError(f"This is no signature: it has {len(raw)} bytes, not {_LENGTH}.")
    v = raw[64]
    return Signature(v - 27 if v >= 27 else v, int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:64], "big"))


def approval_of(ticket: Ticket, signature: Signature, summary: str | None = None) -> Approval:
    """The approval that a signature is, over the request as it is told now or was told then (`summary`). Raises
    ApprovalError when it is nobody's whose word counts here."""
    digest, a = ticket.request.digest, ticket.assessment
    for approver in ticket.approvers:
        try:
            wanted = asked_of(ticket, approver, summary).request.digest
        except RequestError as error:
            raise ApprovalError(str(error)) from None
        if wanted is None or signer_of(wanted, signature) != approver:
            continue
        if approver == ticket.request.account:
            raise ApprovalError("The account that pays cannot be its own second person.")
        assert digest is not None and a is not None
        return Approval(approver, digest, a.decision.policy_version)
    raise ApprovalError("This signature is by nobody whom your policy names, or over another request.")


def counting(ticket: Ticket) -> tuple[Address, ...]:
    """Who approved exactly this request under exactly this policy, each once."""
    version = ticket.assessment.decision.policy_version if ticket.assessment is not None else ""
    given = {
        x.approver
        for x in ticket.approvals
        if x.digest == ticket.request.digest and x.policy_version == version and x.approver in ticket.approvers
    }
    return tuple(sorted(given))


def next_approver(ticket: Ticket) -> Address | None:
    """Whose approval is still to come."""
    done = counting(ticket)
    return next((a for a in ticket.approvers if a not in done and a != ticket.request.account), None)
