"""Sending what was signed: to the user's node, the very same bytes, watched until it is mined or another took its place."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

from app.chain.client import NodeClient, NodeError
from app.signing.delivery import ReceiptWatcher, hash_of, known_to, past_of, with_receipt
from app.signing.judging import Judge, wrong_chain
from app.signing.model import Problem, Ticket
from app.signing.session import Event, SigningState
from app.signing.table import TicketTable
from app.store.profile import Profile


class Sender:
    """What happens between a verified signature and the end. `sent` is called when a node took a transaction."""

    def __init__(self, table: TicketTable, profile: Profile, judge: Judge, sent: Callable[[Ticket], None]) -> None:
        self._table, self._profile, self._judge, self._sent = table, profile, judge, sent
        # Delivery waits for nodes as judging does; neither may keep the other waiting.
        self._pool = ThreadPoolExecutor(3, thread_name_prefix="deliver")
        self._receipts = ReceiptWatcher(self._mined, self._lost, self._node_silent)

    def stop(self) -> None:
        """End in order: no new deliveries, those at work are finished."""
        self._receipts.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def work(self, ticket_id: str, step: Callable[[str], None]) -> None:
        """Run a step of the delivery on a worker."""
        self._table.work(self._pool, ticket_id, step)

    def _may_send(self, ticket: Ticket) -> NodeClient | Problem:
        network = self._judge.network(ticket.request.chain_id)
        account = next((a for a in self._profile.accounts() if a.address == ticket.request.account), None)
        simulated = ticket.device.simulated if ticket.device is not None else account is not None and account.simulated
        if simulated and not (network and network.test):
            said = "A simulated device signs for test chains only; nothing was sent."
            return Problem("simulated", said, "Use a real device.")
        node = self._judge.node(ticket.request.chain_id)
        if node is None:
            said = "No node is set for this chain; the signed transaction is kept."
            return Problem("no-node", said, "Add a node, then send again.", 4901)
        try:
            answered = node.chain_id()
        except NodeError as error:
            return Problem("node", error.sentence, "The signed transaction is kept. Send again.", 4900)
        return node if answered == ticket.request.chain_id else wrong_chain(ticket.request.chain_id, answered)

    def send(self, ticket_id: str) -> None:
        ticket = self._table.tickets[ticket_id]
        raw = ticket.outcome.raw_transaction
        if raw is None or ticket.state is not SigningState.SIGNED:
            return
        node = self._may_send(ticket)
        if isinstance(node, Problem):
            self._table.change(ticket_id, problem=node)
            return
        self._table.go(ticket_id, Event.SEND, {"hash": "0x" + hash_of(raw).hex()}, problem=None)
        try:
            tx_hash = node.broadcast(raw)
        except NodeError as error:
            problem = Problem(
                "node", error.sentence, "The signed transaction is kept. Send again, or give it up.", 4900
            )
            self._table.go(ticket_id, Event.NODE_REFUSED, {"said": error.sentence}, problem=problem)
            return
        self._node_took_it(ticket_id, tx_hash)

    def _node_took_it(self, ticket_id: str, tx_hash: bytes) -> None:
        outcome = replace(self._table.tickets[ticket_id].outcome, tx_hash=tx_hash)
        ticket = self._table.go(
            ticket_id, Event.NODE_TOOK_IT, outcome=outcome, problem=None, record={"tx_hash": "0x" + tx_hash.hex()}
        )
        self._profile.add_history(ticket.request.account, past_of(ticket))
        self._sent(ticket)
        self.watch(ticket_id)

    def watch(self, ticket_id: str) -> None:
        ticket = self._table.tickets[ticket_id]
        node, tx = self._judge.node(ticket.request.chain_id), ticket.request.transaction
        if node is None or tx is None or ticket.outcome.tx_hash is None:
            said = "No node is set for this chain; whether it was mined is unknown."
            self._table.change(ticket_id, problem=Problem("no-node", said, "Add a node under Networks."))
            return
        self._receipts.watch(ticket_id, node, ticket.outcome.tx_hash, str(ticket.request.account), tx.nonce or 0)

    def was_it_sent(self, ticket_id: str) -> None:
        """After a crash while sending: the node knows it, or the user decides about the same bytes."""
        ticket = self._table.tickets[ticket_id]
        raw = ticket.outcome.raw_transaction
        node = self._judge.node(ticket.request.chain_id)
        try:
            if raw is not None and node is not None and known_to(node, raw):
                self._node_took_it(ticket_id, hash_of(raw))
                return
        except NodeError as error:
            self._table.notice("node", error.sentence)
        self._table.go(ticket_id, Event.NODE_REFUSED, {"said": "the program ended while sending"}, problem=unsent())

    def _mined(self, ticket_id: str, receipt: dict[str, Any]) -> None:
        done = with_receipt(self._table.tickets[ticket_id].outcome, receipt)
        if not done.receipt_ok:
            self.never_happened(ticket_id, "reverted")
        self._table.go(ticket_id, Event.MINED, {"ok": done.receipt_ok, "block": str(done.block_number)}, outcome=done)

    def never_happened(self, ticket_id: str, why: str) -> None:
        """What was signed but moved nothing is no past to compare with, and makes nobody an acquaintance."""
        ticket = self._table.tickets[ticket_id]
        if ticket.outcome.tx_hash is not None:
            self._profile.disown(ticket.request.account, "0x" + ticket.outcome.tx_hash.hex(), why)

    def _lost(self, ticket_id: str) -> None:
        said = "Another transaction with the same nonce took its place; this one will never be mined."
        self.never_happened(ticket_id, "replaced")
        self._table.go(ticket_id, Event.LOST, {}, problem=Problem("replaced", said, "Look at the account's history."))

    def _node_silent(self, ticket_id: str, sentence: str) -> None:
        del ticket_id
        self._table.notice("node", sentence)


def unsent() -> Problem:
    said = "It is signed; whether it was sent is not certain."
    return Problem("unsent", said, "Send again sends the very same bytes; they can only be mined once.")
