"""The second half of the way: the signer is known before anything leaves; then send, watch, remember.

Only ever the same signed bytes are sent. Receipts of all requests are awaited by one thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

from app.address import NATIVE, keccak256
from app.chain.client import NodeClient, NodeError
from app.evidence import HistoryEntry
from app.signing.model import Outcome, Ticket

FIRST_LOOK_SECONDS: Final = 0.3
LONGEST_PAUSE_SECONDS: Final = 15.0


@dataclass(slots=True)
class _Watch:
    node: NodeClient
    tx_hash: bytes
    sender: str
    nonce: int
    due: float
    pause: float = FIRST_LOOK_SECONDS
    passed_by: int = 0
    """How often the account's nonce was beyond this one while no receipt was there."""


_LOOKS_WHEN_PASSED: Final = 3
"""A node behind a balancer may know the nonce before the receipt; so look again before calling it replaced."""


class ReceiptWatcher:
    """Awaits receipts. Calls `mined` or `lost` on its own thread; a silent node is asked again, ever more slowly."""

    def __init__(
        self,
        mined: Callable[[str, dict[str, Any]], None],
        lost: Callable[[str], None],
        silent: Callable[[str, str], None],
    ) -> None:
        self._mined, self._lost, self._silent = mined, lost, silent
        self._watched: dict[str, _Watch] = {}
        self._wake = threading.Condition()
        self._ended = False
        self._thread: threading.Thread | None = None

    def watch(self, ticket_id: str, node: NodeClient, tx_hash: bytes, sender: str, nonce: int) -> None:
        with self._wake:
            self._watched[ticket_id] = _Watch(node, tx_hash, sender, nonce, time.monotonic())
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="receipts", daemon=True)
                self._thread.start()
            self._wake.notify()

    def stop(self) -> None:
        with self._wake:
            self._ended = True
            self._wake.notify()
        if self._thread is not None:
            self._thread.join(5)

    def _run(self) -> None:
        while True:
            with self._wake:
                if self._ended:
                    return
                now = time.monotonic()
                due = [(i, w) for i, w in self._watched.items() if w.due <= now]
                if not due:
                    soonest = min((w.due for w in self._watched.values()), default=now + LONGEST_PAUSE_SECONDS)
                    self._wake.wait(max(soonest - now, 0.01))
                    continue
            for ticket_id, watch in due:
                self._look(ticket_id, watch)

    def _look(self, ticket_id: str, watch: _Watch) -> None:
        text = "0x" + watch.tx_hash.hex()
        try:
            receipt, nonce = watch.node.batch(
                [("eth_getTransactionReceipt", [text]), ("eth_getTransactionCount", [watch.sender, "latest"])]
            )
        except NodeError as error:
            self._silent(ticket_id, error.sentence)
            receipt = nonce = None
        if isinstance(receipt, dict) and receipt.get("blockNumber"):
            self._watched.pop(ticket_id, None)
            self._mined(ticket_id, receipt)
            return
        if isinstance(nonce, str) and int(nonce, 16) > watch.nonce:
            watch.passed_by += 1
            if watch.passed_by >= _LOOKS_WHEN_PASSED:
                self._watched.pop(ticket_id, None)
                self._lost(ticket_id)
                return
        watch.pause = min(watch.pause * 1.5, LONGEST_PAUSE_SECONDS)
        watch.due = time.monotonic() + watch.pause


def with_receipt(outcome: Outcome, receipt: dict[str, Any]) -> Outcome:
    """The outcome as the receipt tells it."""
    return replace(
        outcome,
        receipt_ok=int(receipt.get("status", "0x1"), 16) == 1,
        block_number=int(receipt["blockNumber"], 16),
        gas_used=int(receipt.get("gasUsed", "0x0"), 16),
    )


def hash_of(raw: bytes) -> bytes:
    """The transaction's hash, computed here: no node is believed about it."""
    return keccak256(raw)


def known_to(node: NodeClient, raw: bytes) -> bool:
    """Whether the node has the transaction, mined or waiting. Raises NodeError."""
    return node.call("eth_getTransactionByHash", "0x" + hash_of(raw).hex()) is not None


def past_of(ticket: Ticket) -> list[HistoryEntry]:
    """What was signed and sent, as entries of the account's past: one for each asset that leaves, else the call."""
    request, assessment, tx = ticket.request, ticket.assessment, ticket.request.transaction
    if tx is None or assessment is None or ticket.outcome.tx_hash is None:
        return []
    selector = tx.data[:4] if len(tx.data) >= 4 else None
    balances = assessment.evidence.balances or {}
    sends = [
        (c.asset if c.asset is not None else NATIVE, c.counterparty, c.amount or 0)
        for c in assessment.effects.changes
        if c.kind.value == "send" and c.account == request.account
    ]
    return [
        HistoryEntry(
            time=datetime.now(UTC),
            chain_id=request.chain_id,
            hash="0x" + ticket.outcome.tx_hash.hex(),
            sender=request.account,
            to=tx.to,
            value_wei=tx.value_wei,
            selector=selector,
            asset=asset,
            counterparty=counterparty,
            amount=amount,
            direction="out",
            origin=request.origin,
            signed_here=True,
            nonce=tx.nonce,
            balance=balances.get(asset) if amount else None,
        )
        for asset, counterparty, amount in sends or [(NATIVE, tx.to, tx.value_wei)]
    ]
