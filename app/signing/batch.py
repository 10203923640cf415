"""wallet_sendCalls (EIP-5792) for accounts that cannot bundle: judged as a whole, then each call in order, one by one."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.request import Call, CallBatch
from app.signing.model import DeskEvent, Ticket
from app.signing.session import SigningState

if TYPE_CHECKING:
    from app.signing.live_desk import LiveDesk

_GOES_ON = (SigningState.WATCHING, SigningState.DONE)


@dataclass(slots=True)
class Bundle:
    """One batch on its way. `tickets` are the calls that were handed to the gate so far, in order."""

    batch: Ticket
    calls: tuple[Call, ...]
    tickets: list[str] = field(default_factory=list)
    stopped: bool = False


class BatchRunner:
    """Hands the next call to the gate once the one before was sent; a refused call stops the rest."""

    def __init__(self, desk: LiveDesk) -> None:
        self._desk = desk
        self._bundles: dict[str, Bundle] = {}
        self._lock = threading.RLock()
        desk.listen(self._told)

    def start(self, batch: Ticket) -> None:
        assert isinstance(batch.request.payload, CallBatch)
        bundle = Bundle(batch, batch.request.payload.calls)
        with self._lock:
            self._bundles[batch.id] = bundle
        self._next(bundle)

    def bundle(self, batch_id: str) -> Bundle | None:
        """The bundle that a confirmed batch became."""
        return self._bundles.get(batch_id)

    def status(self, batch: Ticket) -> dict[str, Any]:
        """wallet_getCallsStatus (EIP-5792) of a confirmed batch."""
        bundle = self._bundles.get(batch.id)
        sent = [t for t in (self._desk.ticket(i) for i in bundle.tickets) if t is not None] if bundle else []
        done = [t for t in sent if t.state is SigningState.DONE]
        receipts: list[dict[str, Any]] = [
            {
                "logs": [],
                "status": "0x1" if t.outcome.receipt_ok else "0x0",
                "blockNumber": hex(t.outcome.block_number or 0),
                "gasUsed": hex(t.outcome.gas_used or 0),
                "transactionHash": "0x" + (t.outcome.tx_hash or b"").hex(),
            }
            for t in done
        ]
        return {
            "version": "2.0.0",
            "id": batch.id,
            "chainId": hex(batch.request.chain_id),
            "status": _status(bundle, done),
            "atomic": False,
            "receipts": receipts,
        }

    def _next(self, bundle: Bundle) -> None:
        place = len(bundle.tickets)
        if bundle.stopped or place >= len(bundle.calls):
            return
        ticket_id = self._desk.submit(
            _as_transaction(bundle.batch, bundle.calls[place]), bundle.batch.source, group=bundle.batch.id
        )
        bundle.tickets.append(ticket_id)

    def _told(self, event: DeskEvent) -> None:
        ticket = event.ticket
        bundle = self._bundles.get(ticket.group) if ticket is not None and ticket.group else None
        if ticket is None or bundle is None:
            return
        with self._lock:
            if not bundle.tickets or bundle.tickets[-1] != ticket.id:
                return
            if ticket.state in _GOES_ON:
                self._next(bundle)
            elif ticket.over:
                bundle.stopped = True


def _status(bundle: Bundle | None, done: list[Ticket]) -> int:
    """100 pending, 200 done, 400 stopped before anything, 500 all reverted, 600 partly done."""
    if bundle is None:
        return 100
    over = len(done) == len(bundle.calls) or bundle.stopped
    if not over:
        return 100
    good = sum(1 for t in done if t.outcome.receipt_ok)
    if good == len(bundle.calls):
        return 200
    if good:
        return 600
    return 500 if done else 400


def _as_transaction(batch: Ticket, call: Call) -> dict[str, Any]:
    request = batch.request
    tx = {"from": str(request.account), "value": hex(call.value_wei), "data": "0x" + call.data.hex()}
    if call.to is not None:
        tx["to"] = str(call.to)
    return {
        "version": 1,
        "chain_id": request.chain_id,
        "origin": request.origin,
        "account": str(request.account),
        "method": "eth_sendTransaction",
        "params": [tx],
    }
