"""The desk at work: one request after another through the state table, each step in the audit log before it takes effect."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from app.address import Address
from app.chain.client import NodeClient, NodeError
from app.context import parse_evidence
from app.policy.rules import Policy
from app.request import CallBatch, Request, RequestError, parse_declared, parse_request
from app.signing import gate
from app.signing.accounts import AccountFinder
from app.signing.batch import BatchRunner
from app.signing.delivery import ReceiptWatcher, hash_of, known_to, past_of, with_receipt
from app.signing.desk import Desk, Listener
from app.signing.judging import Judge, device_facts, wrong_chain
from app.signing.model import (
    Account,
    Answers,
    DeskEvent,
    DeskEventKind,
    Network,
    Notice,
    Outcome,
    Permission,
    Problem,
    RequestRecord,
    Source,
    Ticket,
)  # fmt: skip
from app.signing.session import Event, NotAllowed, SigningState, move
from app.signing.verify import Mismatch, verify
from app.store.profile import Profile
from app.transaction import Transaction
from devices.device import Device, DeviceError, NotFound, ProgressEvent, Rejected, Signature, parse_path
from devices.hub import Found, Hub
from devices.mirror import Following, follow

MOST_OPEN: Final = 200
"""Requests that may wait at once; more are refused, so that a flood cannot bury the one that matters."""
_KEPT: Final = 500
"""Finished requests kept in memory; the store has them all."""
_ON_ITS_WAY: Final = frozenset(
    {SigningState.ASKING_DEVICE, SigningState.VERIFYING, SigningState.SIGNED, SigningState.BROADCASTING}
)
_OWN: Final = frozenset({Source.FILE, Source.PASTE, Source.COMPOSE})
"""Requests of the user's own: they wait on after a restart. A site that asked is gone by then."""


class LiveDesk(Desk):
    """Judges, asks the user and the device, verifies, sends, records. Every public method returns at once."""

    def __init__(self, profile: Profile, hub: Hub) -> None:
        self.profile, self.hub = profile, hub
        self._lock = threading.RLock()
        self._changed = threading.Condition(self._lock)
        self._tickets: dict[str, Ticket] = {}
        self._records: dict[str, RequestRecord] = {}
        self._contexts: dict[str, Any] = {}
        self._policies: dict[str, Policy] = {}
        self._asked: dict[str, Request] = {}
        """The request as it came, before fields were filled in: a new nonce needs it."""
        self._listeners: list[Listener] = []
        self._notices: list[Notice] = []
        # Judging waits for nodes, delivery for nodes too; neither may keep the other waiting.
        self._judging = ThreadPoolExecutor(3, thread_name_prefix="judge")
        self._delivering = ThreadPoolExecutor(3, thread_name_prefix="deliver")
        self._receipts = ReceiptWatcher(self._mined, self._lost, self._node_silent)
        self._judge = Judge(profile, hub, self._notice)
        self._batches = BatchRunner(self)
        self.finder = AccountFinder(profile, hub)
        """Finds accounts on devices; what the user keeps is found again when its device comes back."""
        hub.listen(self._devices_changed)

    # -- life -------------------------------------------------------------------------------------
    def start(self) -> None:
        """Take up what a crash left: the device is never asked again by itself, and only the same bytes are sent."""
        for record in self.profile.open_requests():
            self._recover(record)
        self.hub.start()

    def stop(self) -> None:
        self.hub.stop()
        self._receipts.stop()
        self._judging.shutdown(wait=True, cancel_futures=True)
        self._delivering.shutdown(wait=True, cancel_futures=True)

    def _recover(self, record: RequestRecord) -> None:
        try:
            request = replace(parse_request(dict(record.request)), id=record.id)
        except RequestError:
            request = None
        if request is None or (move_or_none(record.state, Event.REOPEN) and record.source not in _OWN):
            self._close_interrupted(record)
            return
        outcome = Outcome(raw_transaction=record.raw, tx_hash=hash_of(record.raw) if record.raw else None)
        ticket = Ticket(
            record.id, request, record.source, record.received_at, state=record.state, changed_at=record.changed_at,
            outcome=outcome, policy_version=record.policy_version, group=record.group,
        )  # fmt: skip
        with self._lock:
            self._tickets[record.id], self._records[record.id] = ticket, record
        if move_or_none(record.state, Event.REOPEN):
            self._go(record.id, Event.REOPEN)
            self._in(self._judging, record.id, self._fill_and_assess)
        elif record.state is SigningState.BROADCASTING:
            self._in(self._delivering, record.id, self._was_it_sent)
        elif record.state is SigningState.WATCHING:
            self._in(self._delivering, record.id, self._watch)
        elif record.state is SigningState.SIGNED and record.raw is None:
            said = "The program ended before the signature was handed back. It was not kept."
            self._go(record.id, Event.FAIL, {}, problem=Problem("interrupted", said, "Ask for it again."))
        elif record.state is SigningState.SIGNED:
            self._change(record.id, problem=_unsent())
        else:
            self._close_interrupted(record)

    def _close_interrupted(self, record: RequestRecord) -> None:
        now = datetime.now(UTC)
        with self._lock:
            self._tickets.pop(record.id, None)
            self._records.pop(record.id, None)
        self.profile.step(
            replace(record, state=move(record.state, Event.CRASHED), changed_at=now), Event.CRASHED.value, {}
        )
        self._notice(
            "recovered", f"A request of {record.received_at:%Y-%m-%d %H:%M} was interrupted. Nothing was sent."
        )

    # -- listeners --------------------------------------------------------------------------------
    def listen(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, event: DeskEvent) -> None:
        """Tell listeners something, also what did not come from a request: a site's question."""
        for listener in list(self._listeners):
            listener(event)

    def notice(self, kind: str, sentence: str) -> None:
        """Tell the user something that belongs to no request."""
        self._notice(kind, sentence)

    def _notice(self, kind: str, sentence: str) -> None:
        now = datetime.now(UTC)
        with self._lock:
            last = self._notices[-1] if self._notices else None
            if last is not None and (last.kind, last.sentence) == (kind, sentence):
                notice = replace(last, at=now, count=last.count + 1)
                self._notices = [*self._notices[:-1], notice]
            else:
                notice = Notice(kind, sentence, now)
                self._notices = [*self._notices[-199:], notice]
        self.tell(DeskEvent(DeskEventKind.NOTICE, notice=notice))

    def _devices_changed(self) -> None:
        known = {a.address for a in self.profile.accounts()}
        for found in self.hub.devices():
            for address, path in found.accounts.items():
                if address not in known:
                    known.add(address)
                    self.profile.put_account(_account(found, address, path))
        for ticket in self.tickets():
            if ticket.state is SigningState.WAITING:
                self._device_came_or_went(ticket.id)
        self.tell(DeskEvent(DeskEventKind.DEVICES))

    def _device_came_or_went(self, ticket_id: str) -> None:
        """Show the device's prompt; judge again when it says something the verdict was made without."""
        ticket = self._tickets[ticket_id]
        now = self._judge.with_device(ticket)
        if (now.device, now.path, now.prompt) == (ticket.device, ticket.path, ticket.prompt):
            return
        self._change(ticket_id, device=now.device, path=now.path, prompt=now.prompt)
        judged_with = ticket.assessment.evidence.device if ticket.assessment is not None else None
        if now.prompt is not None and judged_with != device_facts(now.prompt):
            self.refresh(ticket_id)

    # -- requests in ------------------------------------------------------------------------------
    def submit(self, value: Mapping[str, Any], source: Source, *, group: str = "") -> str:
        """Take one request. Raises RequestError with field and rule; what was refused is told as a notice too.

        What a request says about itself (`context`) is no evidence: only the demonstration may bring its own.
        """
        try:
            if self._count_open() >= MOST_OPEN:
                raise RequestError("request", f"{MOST_OPEN} requests wait already; answer some of them first")
            request = parse_request(value)
            context = value.get("context") if source is Source.DEMO else None
            parse_evidence(context, request.account, now=datetime.now(UTC))
        except RequestError as error:
            self._notice("refused", f"A request could not be read: {error}")
            raise
        ticket_id = uuid.uuid4().hex[:12]
        now = datetime.now(UTC)
        ticket = Ticket(ticket_id, replace(request, id=ticket_id), source, now, group=group)
        record = RequestRecord(
            ticket_id, now, now, SigningState.RECEIVED, source, request.origin, request.account, request.chain_id,
            request.method, {k: v for k, v in value.items() if k != "context"}, group=group,
        )  # fmt: skip
        with self._lock:
            self.profile.step(record, "received", {"method": request.method, "origin": request.origin})
            self._records[ticket_id], self._tickets[ticket_id] = record, ticket
            self._contexts[ticket_id] = context
            self._forget_oldest()
        self._in(self._judging, ticket_id, self._fill_and_assess)
        return ticket_id

    def _count_open(self) -> int:
        with self._lock:
            return sum(1 for t in self._tickets.values() if t.state is SigningState.WAITING or t.assessment is None)

    def _forget_oldest(self) -> None:
        over = [t.id for t in self._tickets.values() if t.over]
        for ticket_id in over[: max(0, len(over) - _KEPT)]:
            for table in (self._tickets, self._records, self._contexts, self._policies, self._asked):
                table.pop(ticket_id, None)

    # -- moving -----------------------------------------------------------------------------------
    def _go(self, ticket_id: str, event: Event, details: Mapping[str, Any] | None = None, **changes: Any) -> Ticket:
        """Move a ticket: the audit entry is on the disk before anything else happens. Raises NotAllowed."""
        with self._lock:
            ticket, record = self._tickets[ticket_id], self._records[ticket_id]
            state = move(ticket.state, event)
            now = datetime.now(UTC)
            record = replace(record, state=state, changed_at=now, **changes.pop("record", {}))
            self.profile.step(record, event.value, dict(details or {}))
            self._records[ticket_id] = record
            ticket = replace(ticket, state=state, changed_at=now, revision=ticket.revision + 1, **changes)
            self._tickets[ticket_id] = ticket
            self._changed.notify_all()
        self.tell(DeskEvent(DeskEventKind.TICKET, ticket=ticket))
        return ticket

    def _change(self, ticket_id: str, **changes: Any) -> None:
        """Show something new about a ticket that changes nothing about where it stands."""
        with self._lock:
            ticket = self._tickets[ticket_id]
            ticket = replace(ticket, revision=ticket.revision + 1, **changes)
            self._tickets[ticket_id] = ticket
            self._changed.notify_all()
        self.tell(DeskEvent(DeskEventKind.TICKET, ticket=ticket))

    def _in(self, pool: ThreadPoolExecutor, ticket_id: str, work: Callable[[str], None]) -> None:
        """Run a step on a worker; what nobody foresaw ends the request instead of leaving it hanging."""

        def run() -> None:
            try:
                work(ticket_id)
            except NotAllowed:
                return  # the user was faster: refused meanwhile
            except Exception as error:
                said = f"This request could not be worked on ({type(error).__name__})."
                self._fail(ticket_id, Problem("internal", said, "Refuse it.", detail=repr(error)[:300]))

        try:
            pool.submit(run)
        except RuntimeError:
            return  # the desk is stopping; the log says where the request stands

    def _fail(self, ticket_id: str, problem: Problem) -> None:
        try:
            self._go(ticket_id, Event.FAIL, {"code": problem.code, "detail": problem.detail}, problem=problem)
        except NotAllowed:
            self._change(ticket_id, problem=problem)

    # -- judging ----------------------------------------------------------------------------------
    def policy(self) -> Policy:
        """The policy in force."""
        return self._judge.policy()

    def _fill_and_assess(self, ticket_id: str) -> None:
        ticket, problem = self._tickets[ticket_id], None
        request = ticket.request
        self._asked.setdefault(ticket_id, request)
        if ticket.state is SigningState.RECEIVED and request.transaction is not None and request.transaction.missing:
            self._go(ticket_id, Event.FILL)
        if request.transaction is not None and request.transaction.missing:
            request, problem = self._judge.fill(request)
        self._go(ticket_id, Event.ASSESS, request=request, record={"request": _kept(self._records[ticket_id], request)})
        ticket = self._judge.with_device(self._tickets[ticket_id])
        # A request in flight keeps the policy it was first judged under.
        policy = self._policies.setdefault(ticket_id, self.policy())
        assessment = self._judge.assess(ticket, self._contexts.get(ticket_id), policy)
        self._go(
            ticket_id,
            Event.PRESENT,
            {"verdict": assessment.verdict.word, "findings": [f.check for f in assessment.findings[:10]]},
            assessment=assessment,
            problem=problem,
            device=ticket.device,
            path=ticket.path,
            prompt=ticket.prompt,
            policy_version=assessment.decision.policy_version,
            record={
                "verdict": assessment.verdict.word,
                "summary": assessment.summary[:500],
                "policy_version": assessment.decision.policy_version,
                "power": 4 if assessment.verdict.word in ("hold", "block") else 2,
                "digest": "0x" + request.digest.hex() if request.digest else "",
            },
        )
        self._device_came_or_went(ticket_id)

    # -- asking -----------------------------------------------------------------------------------
    def ticket(self, ticket_id: str) -> Ticket | None:
        with self._lock:
            return self._tickets.get(ticket_id)

    def tickets(self) -> tuple[Ticket, ...]:
        with self._lock:
            return tuple(self._tickets.values())

    def wait(self, ticket_id: str, timeout: float | None = None) -> Ticket:
        return self.wait_for(ticket_id, lambda t: t.over, timeout)

    def wait_for(self, ticket_id: str, reached: Callable[[Ticket], bool], timeout: float | None = None) -> Ticket:
        """Block until `reached` holds (command line and tests). Raises TimeoutError."""
        with self._changed:
            if not self._changed.wait_for(lambda: reached(self._tickets[ticket_id]), timeout):
                raise TimeoutError(f"request {ticket_id} stands at {self._tickets[ticket_id].state.value}")
            return self._tickets[ticket_id]

    # -- what the user does -----------------------------------------------------------------------
    def confirm(self, ticket_id: str, answers: Answers) -> None:
        ticket = self._tickets[ticket_id]
        unmet = self.unmet(ticket, answers)
        if unmet:
            self._change(ticket_id, unmet=unmet)
            return
        digest = ticket.request.digest
        details = {"digest": "0x" + digest.hex() if digest else "", "answers": sorted(answers.steps)}
        reasons = gate.reasons(ticket, answers)
        if reasons:
            details["reasons"] = list(reasons)
        if isinstance(ticket.request.payload, CallBatch):
            self._go(ticket_id, Event.SPLIT, details, unmet=(), problem=None)
            self._batches.start(self._tickets[ticket_id])
            return
        if self._nonce_on_its_way(ticket):
            said = "Another transaction of this account with the same number is on its way."
            self._change(
                ticket_id, problem=Problem("nonce", said, "Finish that one first; this one is filled anew then.")
            )
            return
        held = self.hub.holder(ticket.request.account)
        if held is None:
            said = "No device with this account is connected."
            self._change(ticket_id, problem=Problem("not-found", said, "Plug it in and unlock it.", 4900))
            return
        try:
            self._go(ticket_id, Event.CONFIRM, details, unmet=(), problem=None, screen_index=0)
        except NotAllowed:
            return  # confirmed twice: the device is asked once
        self._ask_device(ticket_id, *held)

    def _nonce_on_its_way(self, ticket: Ticket) -> bool:
        """Whether a request that is being signed or sent would use this one's nonce up."""
        return any(
            t.state in _ON_ITS_WAY and t.id != ticket.id and _slot(t) is not None and _slot(t) == _slot(ticket)
            for t in self.tickets()
        )

    def _renumber(self, sent: Ticket) -> None:
        """Waiting requests whose nonce was filled in here get the next one, and are judged again."""
        for other in self.tickets():
            asked = self._asked.get(other.id)
            tx = asked.transaction if asked is not None else None
            if (
                other.state is SigningState.WAITING
                and tx is not None
                and tx.nonce is None
                and _slot(other) == _slot(sent)
            ):
                with self._lock:
                    declared = other.request.declared
                    self._tickets[other.id] = replace(other, request=replace(asked or other.request, declared=declared))
                self.refresh(other.id)

    def unmet(self, ticket: Ticket, answers: Answers) -> tuple[str, ...]:
        """The ceremony's steps that are still open, in words."""
        return gate.unmet(ticket, answers, datetime.now(UTC))

    def batch_status(self, batch: Ticket) -> dict[str, Any]:
        """wallet_getCallsStatus (EIP-5792) of a batch."""
        return self._batches.status(batch)

    def declare(self, ticket_id: str, declared: Mapping[str, Any]) -> None:
        """The user says what they mean to do (CONTRACT `intent`); the request is judged again. Raises RequestError."""
        meant = parse_declared(declared)
        with self._lock:
            ticket, record = self._tickets[ticket_id], self._records[ticket_id]
            move(ticket.state, Event.REFRESH)
            self._records[ticket_id] = replace(record, request={**record.request, "intent": dict(declared)})
            self._tickets[ticket_id] = replace(ticket, request=replace(ticket.request, declared=meant))
        self.refresh(ticket_id)

    def reject(self, ticket_id: str, reason: str = "") -> None:
        ticket = self._tickets[ticket_id]
        try:
            self._go(ticket_id, Event.REJECT, {"reason": reason}, reason=reason)
        except NotAllowed:
            return  # over already, or signed and sent: too late to refuse
        if ticket.state is SigningState.ASKING_DEVICE and ticket.device:
            self.hub.cancel(ticket.device.key)

    def something_different(self, ticket_id: str, what_device_showed: str = "") -> None:
        ticket = self._tickets[ticket_id]
        predicted = [list(s.lines) for s in ticket.prompt.screens] if ticket.prompt else []
        problem = Problem(
            "device-field-mismatch", "The device showed something else than predicted. Nothing was signed here.",
            "Reject it on the device. Then check this computer for malware.", 4001,
        )  # fmt: skip
        details = {"shown": what_device_showed[:4000], "predicted": predicted}
        try:
            self._go(ticket_id, Event.LOOKS_DIFFERENT, details, problem=problem, reason=what_device_showed[:4000])
        except NotAllowed:
            return
        if ticket.device:
            self.hub.cancel(ticket.device.key)

    def keep_evidence(self, ticket_id: str, what_device_showed: str) -> None:
        """Put what the device showed beside the prediction in the record of a stopped request; its state stays."""
        text = what_device_showed.strip()[:4000]
        with self._lock:
            ticket, record = self._tickets[ticket_id], self._records[ticket_id]
            if ticket.state is not SigningState.STOPPED or not text:
                return
            self.profile.step(record, "the user wrote down what the device showed", {"shown": text})
        self._change(ticket_id, reason=text)

    def refresh(self, ticket_id: str) -> None:
        try:
            self._go(ticket_id, Event.REFRESH)
        except NotAllowed:
            return
        self._in(self._judging, ticket_id, self._fill_and_assess)

    def send_again(self, ticket_id: str) -> None:
        self._in(self._delivering, ticket_id, self._send)

    # -- device and signature ---------------------------------------------------------------------
    def _ask_device(self, ticket_id: str, found: Found, path: str) -> None:
        payload = self._tickets[ticket_id].request.payload
        at = Following()

        def progress(event: ProgressEvent) -> None:
            nonlocal at
            at = self._progress(ticket_id, at, event)

        def work(device: Device) -> Signature:
            if self._tickets[ticket_id].state is not SigningState.ASKING_DEVICE:
                raise Rejected("refused while it waited for the device")
            return device.sign(payload, parse_path(path), progress)

        def answered(future: Future[Signature]) -> None:
            self._in(self._delivering, ticket_id, lambda i: self._device_answered(i, future, found))

        self.hub.run(found.identity.key, work).add_done_callback(answered)

    def _device_answered(self, ticket_id: str, future: Future[Signature], found: Found) -> None:
        try:
            signature = future.result(0)
        except DeviceError as error:
            self._device_failed(ticket_id, error)
            return
        except Exception as error:
            self._device_failed(ticket_id, NotFound(type(error).__name__))
            return
        # Stopped or refused meanwhile: the table has no such move, and the signature is dropped.
        self._go(ticket_id, Event.DEVICE_SIGNED)
        self._verify(ticket_id, signature, found)

    def _progress(self, ticket_id: str, before: Following, event: ProgressEvent) -> Following:
        """Move the mirror as far as the device's own event tells, and no further."""
        ticket = self._tickets[ticket_id]
        if ticket.state is not SigningState.ASKING_DEVICE or ticket.prompt is None:
            return before
        now = follow(ticket.prompt, before, event)
        if now.index is not None and now.index != ticket.screen_index:
            self._change(ticket_id, screen_index=now.index)
        return now

    def _device_failed(self, ticket_id: str, error: DeviceError) -> None:
        problem = Problem(error.code, error.sentence, error.next_step, error.eip1193, error.detail)
        event = Event.DEVICE_REJECTED if isinstance(error, Rejected) else Event.DEVICE_FAILED
        self._go(ticket_id, event, {"code": error.code}, problem=problem, screen_index=None)

    def _verify(self, ticket_id: str, signature: Signature, found: Found) -> None:
        ticket = self._tickets[ticket_id]
        digest = ticket.request.digest
        assert digest is not None
        try:
            verify(digest, signature, ticket.request.account)
        except Mismatch as error:
            problem = Problem(
                "device-signature-recovered-mismatch", "The signature is not for what was shown. It was thrown away.",
                "Unplug the device and check it with its maker's program.", detail=str(error),
            )  # fmt: skip
            self._go(ticket_id, Event.MISMATCHED, {"signer": str(error.signer)}, problem=problem, screen_index=None)
            return
        payload = ticket.request.payload
        signed = (
            payload.signed_bytes(signature.y_parity, signature.r, signature.s)
            if isinstance(payload, Transaction)
            else None
        )
        self._go(
            ticket_id, Event.VERIFIED, {"device": found.identity.label, "simulated": found.identity.simulated},
            outcome=Outcome(signature, signed), screen_index=None, record={"raw": signed},
        )  # fmt: skip
        if signed is not None and ticket.request.method == "eth_sendTransaction":
            self._send(ticket_id)
        else:
            self._go(ticket_id, Event.HAND_BACK)

    # -- the node ---------------------------------------------------------------------------------
    def _may_send(self, ticket: Ticket) -> NodeClient | Problem:
        network = self._judge.network(ticket.request.chain_id)
        account = next((a for a in self.accounts() if a.address == ticket.request.account), None)
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

    def _send(self, ticket_id: str) -> None:
        ticket = self._tickets[ticket_id]
        raw = ticket.outcome.raw_transaction
        if raw is None or ticket.state is not SigningState.SIGNED:
            return
        node = self._may_send(ticket)
        if isinstance(node, Problem):
            self._change(ticket_id, problem=node)
            return
        self._go(ticket_id, Event.SEND, {"hash": "0x" + hash_of(raw).hex()}, problem=None)
        try:
            tx_hash = node.broadcast(raw)
        except NodeError as error:
            problem = Problem(
                "node", error.sentence, "The signed transaction is kept. Send again, or give it up.", 4900
            )
            self._go(ticket_id, Event.NODE_REFUSED, {"said": error.sentence}, problem=problem)
            return
        self._node_took_it(ticket_id, tx_hash)

    def _node_took_it(self, ticket_id: str, tx_hash: bytes) -> None:
        outcome = replace(self._tickets[ticket_id].outcome, tx_hash=tx_hash)
        ticket = self._go(
            ticket_id, Event.NODE_TOOK_IT, outcome=outcome, problem=None, record={"tx_hash": "0x" + tx_hash.hex()}
        )
        self.profile.add_history(ticket.request.account, past_of(ticket))
        self._renumber(ticket)
        self._watch(ticket_id)

    def _watch(self, ticket_id: str) -> None:
        ticket = self._tickets[ticket_id]
        node, tx = self._judge.node(ticket.request.chain_id), ticket.request.transaction
        if node is None or tx is None or ticket.outcome.tx_hash is None:
            said = "No node is set for this chain; whether it was mined is unknown."
            self._change(ticket_id, problem=Problem("no-node", said, "Add a node under Networks."))
            return
        self._receipts.watch(ticket_id, node, ticket.outcome.tx_hash, str(ticket.request.account), tx.nonce or 0)

    def _was_it_sent(self, ticket_id: str) -> None:
        """After a crash while sending: the node knows it, or the user decides about the same bytes."""
        ticket = self._tickets[ticket_id]
        raw = ticket.outcome.raw_transaction
        node = self._judge.node(ticket.request.chain_id)
        try:
            if raw is not None and node is not None and known_to(node, raw):
                self._node_took_it(ticket_id, hash_of(raw))
                return
        except NodeError as error:
            self._notice("node", error.sentence)
        self._go(ticket_id, Event.NODE_REFUSED, {"said": "the program ended while sending"}, problem=_unsent())

    def _mined(self, ticket_id: str, receipt: dict[str, Any]) -> None:
        done = with_receipt(self._tickets[ticket_id].outcome, receipt)
        if not done.receipt_ok:
            self._never_happened(ticket_id, "reverted")
        self._go(ticket_id, Event.MINED, {"ok": done.receipt_ok, "block": str(done.block_number)}, outcome=done)

    def _never_happened(self, ticket_id: str, why: str) -> None:
        """What was signed but moved nothing is no past to compare with, and makes nobody an acquaintance."""
        ticket = self._tickets[ticket_id]
        if ticket.outcome.tx_hash is not None:
            self.profile.disown(ticket.request.account, "0x" + ticket.outcome.tx_hash.hex(), why)

    def _lost(self, ticket_id: str) -> None:
        said = "Another transaction with the same nonce took its place; this one will never be mined."
        self._never_happened(ticket_id, "replaced")
        self._go(ticket_id, Event.LOST, {}, problem=Problem("replaced", said, "Look at the account's history."))

    def _node_silent(self, ticket_id: str, sentence: str) -> None:
        del ticket_id
        self._notice("node", sentence)

    # -- what there is ----------------------------------------------------------------------------
    def permissions(self) -> tuple[Permission, ...]:
        return tuple(self.profile.permissions())

    def revoke(self, origin: str) -> None:
        self.profile.remove_permission(origin)
        self.tell(DeskEvent(DeskEventKind.PERMISSIONS, details={"origin": origin}))

    def accounts(self) -> tuple[Account, ...]:
        return tuple(self.profile.accounts())

    def add_account(self, account: Account) -> None:
        self.profile.put_account(account)
        self.tell(DeskEvent(DeskEventKind.ACCOUNTS))

    def remove_account(self, address: Address) -> None:
        self.profile.remove_account(address)
        self.tell(DeskEvent(DeskEventKind.ACCOUNTS))

    def selected_account(self) -> Address | None:
        text = self.profile.setting("selected_account")
        if text:
            return Address.parse(text, strict=False)
        accounts = self.profile.accounts()
        return accounts[0].address if accounts else None

    def select_account(self, address: Address) -> None:
        self.profile.put_setting("selected_account", str(address))
        self.tell(DeskEvent(DeskEventKind.ACCOUNTS))

    def networks(self) -> tuple[Network, ...]:
        return tuple(self.profile.networks())

    def put_network(self, network: Network) -> None:
        self.profile.put_network(network)
        self.tell(DeskEvent(DeskEventKind.CHAIN))

    def notices(self) -> tuple[Notice, ...]:
        return tuple(self._notices)

    def counts(self) -> Mapping[str, int]:
        return self.profile.request_counts()

    def recent(self, limit: int = 100) -> Sequence[Mapping[str, Any]]:
        return [
            {
                "id": r.id, "time": r.received_at, "origin": r.origin, "method": r.method, "verdict": r.verdict,
                "state": r.state.value, "summary": r.summary, "tx_hash": r.tx_hash,
            }
            for r in self.profile.recent_requests(limit=limit)
        ]  # fmt: skip


def move_or_none(state: SigningState, event: Event) -> SigningState | None:
    """The state after `event`, or None where the table has no such move."""
    try:
        return move(state, event)
    except NotAllowed:
        return None


def _slot(ticket: Ticket) -> tuple[Address, int, int] | None:
    """Account, chain and nonce: what only one transaction can have."""
    tx = ticket.request.transaction
    if tx is None or tx.nonce is None or ticket.request.method != "eth_sendTransaction":
        return None
    return ticket.request.account, ticket.request.chain_id, tx.nonce


def _account(found: Found, address: Address, path: str) -> Account:
    i = found.identity
    return Account(address, path, "", i.vendor, i.model, i.key, i.simulated, datetime.now(UTC))


def _unsent() -> Problem:
    said = "It is signed; whether it was sent is not certain."
    return Problem("unsent", said, "Send again sends the very same bytes; they can only be mined once.")


def _kept(record: RequestRecord, request: Request) -> Mapping[str, Any]:
    """The request object with what was filled in, so that a restart signs and sends exactly this."""
    tx = request.transaction
    params = record.request.get("params")
    if tx is None or not params or not isinstance(params[0], Mapping):
        return record.request
    filled = {
        "nonce": tx.nonce, "gas": tx.gas, "gasPrice": tx.gas_price, "maxFeePerGas": tx.max_fee_per_gas,
        "maxPriorityFeePerGas": tx.max_priority_fee_per_gas,
    }  # fmt: skip
    known = {k: v for k, v in params[0].items() if k != "gasLimit" and k not in filled}
    known |= {k: hex(v) for k, v in filled.items() if v is not None} | {"type": hex(tx.type)}
    return {**record.request, "params": [known, *params[1:]]}
