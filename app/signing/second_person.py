"""A second person's approval on its way in: pasted as a signature, or from their own device here, into the record and the ticket."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Final

from app.signing.approvals import ApprovalError, approval_of, asked_of, counting, read_signature, summary_of
from app.signing.model import Approval, Problem
from app.signing.table import TicketTable
from app.store.profile import Profile
from devices.device import Device, DeviceError, Signature, parse_path
from devices.hub import Hub

_APPROVED: Final = "a second person approved"


class SecondPerson:
    """Takes approvals. Only those count that the policy's approvers signed over exactly this request (`approvals`)."""

    def __init__(self, table: TicketTable, profile: Profile, hub: Hub) -> None:
        self._table, self._profile, self._hub = table, profile, hub

    def take(self, ticket_id: str, signature: str) -> None:
        """Take an approval as it was sent: a signature in hex. What is wrong comes as the ticket's problem."""
        try:
            self._count(ticket_id, read_signature(signature))
        except ApprovalError as error:
            self._no_approval(ticket_id, str(error))

    def restore(self, ticket_id: str) -> None:
        """Take up approvals given before the program ended. The log's word is not enough: every signature is verified again,
        over this request's digest under the policy it is judged under now."""
        kept: list[Approval] = []
        for entry in self._profile.log.entries(kind="signing", subject=ticket_id):
            said = entry.payload
            if said.get("event") != _APPROVED or not said.get("signature"):
                continue
            ticket = self._table.tickets[ticket_id]
            try:
                given = approval_of(ticket, read_signature(str(said["signature"])), str(said.get("told", "")))
            except ApprovalError:
                continue  # given for other bytes, under another policy, or by nobody whose word counts now
            if given not in (*ticket.approvals, *kept):
                kept.append(given)
        if kept:
            with self._table.lock:
                approvals = (*self._table.tickets[ticket_id].approvals, *kept)
            self._table.change(ticket_id, approvals=approvals)

    def ask_device(self, ticket_id: str) -> None:
        """Ask a connected device of an approver for their signature over the approval's text."""
        ticket = self._table.tickets[ticket_id]
        waiting = [a for a in ticket.approvers if a not in counting(ticket) and a != ticket.request.account]
        held = next(((a, h) for a in waiting if (h := self._hub.holder(a)) is not None), None)
        if held is None:
            self._no_approval(ticket_id, "No device of an approver is connected.")
            return
        approver, (found, path) = held
        if ticket.device is not None and found.identity.key == ticket.device.key:
            self._no_approval(ticket_id, "That device pays itself; a second person has a device of their own.")
            return
        try:
            payload = asked_of(ticket, approver).request.payload
        except ApprovalError as error:
            self._no_approval(ticket_id, str(error))
            return
        self._table.change(ticket_id, problem=None)

        def answered(future: Future[Signature]) -> None:
            try:
                self._count(ticket_id, future.result(0))
            except ApprovalError as error:
                self._no_approval(ticket_id, str(error))
            except DeviceError as error:
                self._no_approval(ticket_id, f"{error.sentence} {error.next_step}")
            except Exception as error:
                self._no_approval(ticket_id, f"The approval failed ({type(error).__name__}).")

        def work(device: Device) -> Signature:
            return device.sign(payload, parse_path(path), lambda _: None)

        self._hub.run(found.identity.key, work).add_done_callback(answered)

    def _count(self, ticket_id: str, signature: Signature) -> None:
        with self._table.lock:
            ticket, record = self._table.tickets[ticket_id], self._table.records[ticket_id]
            given = approval_of(ticket, signature)
            if given in ticket.approvals:
                return
            said = {
                "approver": str(given.approver),
                "digest": "0x" + given.digest.hex(),
                "policy": given.policy_version,
                "signature": "0x" + signature.to_bytes().hex(),
                "told": summary_of(ticket),
            }
            self._profile.step(record, _APPROVED, said)
        self._table.change(ticket_id, approvals=(*ticket.approvals, given), problem=None)

    def _no_approval(self, ticket_id: str, said: str) -> None:
        self._table.change(ticket_id, problem=Problem("approval", said, "Ask the second person again."))
