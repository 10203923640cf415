"""While the device is asked: the exact bytes go there, its events move the mirror, and what comes back is verified first."""

from __future__ import annotations

from concurrent.futures import Future

from app.signing.judging import Judge
from app.signing.model import Outcome, Problem
from app.signing.sending import Sender
from app.signing.session import Event, SigningState
from app.signing.table import TicketTable
from app.signing.verify import Mismatch, verify
from app.transaction import Transaction
from devices.device import Device, DeviceError, NotFound, ProgressEvent, Rejected, Signature, parse_path
from devices.hub import Found, Hub
from devices.mirror import Following, follow


class OnDevice:
    """Asks the device for confirmed requests. A signature goes nowhere before it is found to be over what was shown."""

    def __init__(self, table: TicketTable, hub: Hub, judge: Judge, sender: Sender) -> None:
        self._table, self._hub, self._judge, self._sender = table, hub, judge, sender
        self._calls: dict[str, tuple[str, Future[Signature]]] = {}
        """By request: the device's key and the call, queued or running."""

    def ask(self, ticket_id: str, found: Found, path: str) -> None:
        payload = self._table.tickets[ticket_id].request.payload
        at = Following()

        def progress(event: ProgressEvent) -> None:
            nonlocal at
            at = self._progress(ticket_id, at, event)

        def work(device: Device) -> Signature:
            if self._table.tickets[ticket_id].state is not SigningState.ASKING_DEVICE:
                raise Rejected("refused while it waited for the device")
            return device.sign(payload, parse_path(path), progress)

        def answered(future: Future[Signature]) -> None:
            self._calls.pop(ticket_id, None)
            self._sender.work(ticket_id, lambda i: self._answered(i, future, found))

        call = self._hub.run(found.identity.key, work)
        self._calls[ticket_id] = found.identity.key, call
        call.add_done_callback(answered)

    def stop_asking(self, ticket_id: str) -> None:
        """Take this request's dialog, or its place in the queue, away; the dialog of another request stays."""
        key, call = self._calls.get(ticket_id, ("", None))
        if call is not None:
            self._hub.cancel(key, call)

    def _answered(self, ticket_id: str, future: Future[Signature], found: Found) -> None:
        try:
            signature = future.result(0)
        except DeviceError as error:
            self._failed(ticket_id, error)
            return
        except Exception as error:
            self._failed(ticket_id, NotFound(type(error).__name__))
            return
        # Stopped or refused meanwhile: the table has no such move, and the signature is dropped.
        self._table.go(ticket_id, Event.DEVICE_SIGNED)
        self._verify(ticket_id, signature, found)

    def _progress(self, ticket_id: str, before: Following, event: ProgressEvent) -> Following:
        """Move the mirror as far as the device's own event tells, and no further."""
        ticket = self._table.tickets[ticket_id]
        if ticket.state is not SigningState.ASKING_DEVICE or ticket.prompt is None:
            return before
        now = follow(ticket.prompt, before, event)
        if now.index is not None and now.index != ticket.screen_index:
            self._table.change(ticket_id, screen_index=now.index)
        return now

    def _failed(self, ticket_id: str, error: DeviceError) -> None:
        problem = Problem(error.code, error.sentence, error.next_step, error.eip1193, error.detail)
        event = Event.DEVICE_REJECTED if isinstance(error, Rejected) else Event.DEVICE_FAILED
        self._table.go(ticket_id, event, {"code": error.code}, problem=problem, screen_index=None)

    def _verify(self, ticket_id: str, signature: Signature, found: Found) -> None:
        ticket = self._table.tickets[ticket_id]
        digest = ticket.request.digest
        assert digest is not None
        try:
            verify(digest, signature, ticket.request.account)
        except Mismatch as error:
            problem = Problem(
                "device-signature-recovered-mismatch", "The signature is not for what was shown. It was thrown away.",
                "Unplug the device and check it with its maker's program.", detail=str(error),
            )  # fmt: skip
            self._table.go(
                ticket_id, Event.MISMATCHED, {"signer": str(error.signer)}, problem=problem, screen_index=None
            )
            return
        payload = ticket.request.payload
        signed = (
            payload.signed_bytes(signature.y_parity, signature.r, signature.s)
            if isinstance(payload, Transaction)
            else None
        )
        self._table.go(
            ticket_id, Event.VERIFIED, {"device": found.identity.label, "simulated": found.identity.simulated},
            outcome=Outcome(signature, signed), screen_index=None, record={"raw": signed},
        )  # fmt: skip
        self._judge.remember(ticket)
        if signed is not None and ticket.request.method == "eth_sendTransaction":
            self._sender.send(ticket_id)
        else:
            self._table.go(ticket_id, Event.HAND_BACK)
