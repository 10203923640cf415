"""The desk at work: one request after another through the state table, each step in the audit log before it takes effect."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from app.address import Address
from app.context import parse_evidence
from app.policy.rules import Policy
from app.request import CallBatch, Request, RequestError, parse_declared, parse_request
from app.signing import gate
from app.signing.accounts import AccountFinder
from app.signing.approvals import approvers
from app.signing.batch import BatchRunner
from app.signing.delivery import hash_of
from app.signing.desk import Desk, Listener
from app.signing.judging import Judge
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
from app.signing.on_device import OnDevice
from app.signing.second_person import SecondPerson
from app.signing.sending import Sender, unsent
from app.signing.session import Event, NotAllowed, SigningState, move
from app.signing.table import TicketTable
from app.store.profile import Profile
from devices.hub import Found, Hub

MOST_OPEN: Final = 200
"""Requests that may wait at once; more are refused, so that a flood cannot bury the one that matters."""
_ON_ITS_WAY: Final = frozenset(
    {SigningState.ASKING_DEVICE, SigningState.VERIFYING, SigningState.SIGNED, SigningState.BROADCASTING}
)
_NEEDS_NODE: Final = frozenset({"no-node", "node", "wrong-chain"})
"""Problems that another node may end."""
_OWN: Final = frozenset({Source.FILE, Source.PASTE, Source.COMPOSE})
"""Requests of the user's own: they wait on after a restart. A site that asked is gone by then."""


class LiveDesk(Desk):
    """Judges, asks the user and the device, verifies, sends, records. Every public method returns at once."""

    def __init__(self, profile: Profile, hub: Hub) -> None:
        self.profile, self.hub = profile, hub
        self._table = TicketTable(profile)
        self._judging = ThreadPoolExecutor(3, thread_name_prefix="judge")
        self._judge = Judge(profile, hub, self._table.notice)
        self.copied = self._judge.copied
        """What the user copied lately: whoever sees the clipboard tells it here."""
        self._sender = Sender(self._table, profile, self._judge, self._renumber)
        self._on_device = OnDevice(self._table, hub, self._judge, self._sender)
        self._second = SecondPerson(self._table, profile, hub)
        self._reopened: set[str] = set()
        """Requests of an earlier run that are judged again: what a second person said of them is in the log."""
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
        self._judging.shutdown(wait=True, cancel_futures=True)
        self._sender.stop()

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
        self._table.put(ticket, record)
        if move_or_none(record.state, Event.REOPEN):
            self._reopened.add(record.id)
            self._table.go(record.id, Event.REOPEN)
            self._table.work(self._judging, record.id, self._fill_and_assess)
        elif record.state is SigningState.BROADCASTING:
            self._sender.work(record.id, self._sender.was_it_sent)
        elif record.state is SigningState.WATCHING:
            self._sender.work(record.id, self._sender.watch)
        elif record.state is SigningState.SIGNED and record.raw is None:
            said = "The program ended before the signature was handed back. It was not kept."
            self._table.go(record.id, Event.FAIL, {}, problem=Problem("interrupted", said, "Ask for it again."))
        elif record.state is SigningState.SIGNED:
            self._table.change(record.id, problem=unsent())
            self._judging.submit(self._read_again, record.id)
        else:
            self._close_interrupted(record)

    def _read_again(self, ticket_id: str) -> None:
        """Say again what a signed transaction does: nobody should send bytes on without seeing what they are."""
        ticket = self._judge.with_device(self._table.tickets[ticket_id])
        assessment = self._judge.assess(ticket, None, self.policy())
        self._table.change(
            ticket_id, assessment=assessment, device=ticket.device, path=ticket.path, prompt=ticket.prompt
        )

    def _close_interrupted(self, record: RequestRecord) -> None:
        now = datetime.now(UTC)
        self._table.drop(record.id)
        self.profile.step(
            replace(record, state=move(record.state, Event.CRASHED), changed_at=now), Event.CRASHED.value, {}
        )
        self._table.notice(
            "recovered", f"A request of {record.received_at:%Y-%m-%d %H:%M} was interrupted. Nothing was sent."
        )

    # -- who is told and what there is ------------------------------------------------------------
    def listen(self, listener: Listener) -> Callable[[], None]:
        return self._table.listen(listener)

    def tell(self, event: DeskEvent) -> None:
        """Tell listeners something, also what did not come from a request: a site's question."""
        self._table.tell(event)

    def notice(self, kind: str, sentence: str) -> None:
        """Tell the user something that belongs to no request."""
        self._table.notice(kind, sentence)

    def notices(self) -> tuple[Notice, ...]:
        return self._table.notices()

    def ticket(self, ticket_id: str) -> Ticket | None:
        return self._table.tickets.get(ticket_id)

    def tickets(self) -> tuple[Ticket, ...]:
        return self._table.all()

    def wait(self, ticket_id: str, timeout: float | None = None) -> Ticket:
        return self.wait_for(ticket_id, lambda t: t.over, timeout)

    def wait_for(self, ticket_id: str, reached: Callable[[Ticket], bool], timeout: float | None = None) -> Ticket:
        """Block until `reached` holds (command line and tests). Raises TimeoutError."""
        return self._table.wait_for(ticket_id, reached, timeout)

    # -- devices ----------------------------------------------------------------------------------
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
        ticket = self._table.tickets[ticket_id]
        now = self._judge.with_device(ticket)
        if (now.device, now.path, now.prompt) == (ticket.device, ticket.path, ticket.prompt):
            return
        self._table.change(ticket_id, device=now.device, path=now.path, prompt=now.prompt)
        judged_with = ticket.assessment.evidence.device if ticket.assessment is not None else None
        if now.prompt is not None and judged_with != self._judge.device_facts(now):
            self.refresh(ticket_id)

    # -- requests in ------------------------------------------------------------------------------
    def submit(self, value: Mapping[str, Any], source: Source, *, group: str = "") -> str:
        """Take one request. Raises RequestError with field and rule; what was refused is told as a notice too.

        What a request says about itself (`context`) is no evidence: only the demonstration may bring its own.
        """
        try:
            if self._table.count_open() >= MOST_OPEN:
                raise RequestError("request", f"{MOST_OPEN} requests wait already; answer some of them first")
            request = parse_request(value)
            context = value.get("context") if source is Source.DEMO else None
            parse_evidence(context, request.account, now=datetime.now(UTC))
        except RequestError as error:
            self._table.notice("refused", f"A request could not be read: {error}")
            raise
        ticket_id = uuid.uuid4().hex[:12]
        now = datetime.now(UTC)
        ticket = Ticket(ticket_id, replace(request, id=ticket_id), source, now, group=group)
        record = RequestRecord(
            ticket_id, now, now, SigningState.RECEIVED, source, request.origin, request.account, request.chain_id,
            request.method, {k: v for k, v in value.items() if k != "context"}, group=group,
        )  # fmt: skip
        with self._table.lock:
            self.profile.step(record, "received", {"method": request.method, "origin": request.origin})
            self._table.put(ticket, record, context)
        self._table.work(self._judging, ticket_id, self._fill_and_assess)
        return ticket_id

    # -- judging ----------------------------------------------------------------------------------
    def policy(self) -> Policy:
        """The policy in force."""
        return self._judge.policy()

    def _fill_and_assess(self, ticket_id: str) -> None:
        ticket, problem = self._table.tickets[ticket_id], None
        request = ticket.request
        self._table.asked.setdefault(ticket_id, request)
        if ticket.state is SigningState.RECEIVED and request.transaction is not None and request.transaction.missing:
            self._table.go(ticket_id, Event.FILL)
        if request.transaction is not None and request.transaction.missing:
            request, problem = self._judge.fill(request)
        self._table.go(
            ticket_id, Event.ASSESS, request=request, record={"request": _kept(self._table.records[ticket_id], request)}
        )
        ticket = self._judge.with_device(self._table.tickets[ticket_id])
        # A request in flight keeps the policy it was first judged under.
        policy = self._table.policies.setdefault(ticket_id, self.policy())
        assessment = self._judge.assess(ticket, self._table.contexts.get(ticket_id), policy)
        self._table.go(
            ticket_id,
            Event.PRESENT,
            {"verdict": assessment.verdict.word, "findings": [f.check for f in assessment.findings[:10]]},
            assessment=assessment,
            problem=problem,
            device=ticket.device,
            path=ticket.path,
            prompt=ticket.prompt,
            policy_version=assessment.decision.policy_version,
            approvers=approvers(policy),
            record={
                "verdict": assessment.verdict.word,
                "summary": assessment.summary[:500],
                "policy_version": assessment.decision.policy_version,
                "power": 4 if assessment.verdict.word in ("hold", "block") else 2,
                "digest": "0x" + request.digest.hex() if request.digest else "",
            },
        )
        if ticket_id in self._reopened:
            self._second.restore(ticket_id)
            self._reopened.discard(ticket_id)
        self._device_came_or_went(ticket_id)

    # -- what the user does -----------------------------------------------------------------------
    def confirm(self, ticket_id: str, answers: Answers) -> None:
        ticket = self._table.tickets[ticket_id]
        unmet = self.unmet(ticket, answers)
        if unmet:
            self._table.change(ticket_id, unmet=unmet)
            return
        digest = ticket.request.digest
        details = {"digest": "0x" + digest.hex() if digest else "", "answers": sorted(answers.steps)}
        reasons = gate.reasons(ticket, answers)
        if reasons:
            details["reasons"] = list(reasons)
        if isinstance(ticket.request.payload, CallBatch):
            self._table.go(ticket_id, Event.SPLIT, details, unmet=(), problem=None)
            self._batches.start(self._table.tickets[ticket_id])
            return
        if self._nonce_on_its_way(ticket):
            said = "Another transaction of this account with the same number is on its way."
            self._table.change(
                ticket_id, problem=Problem("nonce", said, "Finish that one first; this one is filled anew then.")
            )
            return
        held = self.hub.holder(ticket.request.account)
        if held is None:
            said = "No device with this account is connected."
            self._table.change(ticket_id, problem=Problem("not-found", said, "Plug it in and unlock it.", 4900))
            return
        try:
            self._table.go(ticket_id, Event.CONFIRM, details, unmet=(), problem=None, screen_index=0)
        except NotAllowed:
            return  # confirmed twice: the device is asked once
        self._on_device.ask(ticket_id, *held)

    def _nonce_on_its_way(self, ticket: Ticket) -> bool:
        """Whether a request that is being signed or sent would use this one's nonce up."""
        return any(
            t.state in _ON_ITS_WAY and t.id != ticket.id and _slot(t) is not None and _slot(t) == _slot(ticket)
            for t in self.tickets()
        )

    def _renumber(self, sent: Ticket) -> None:
        """Waiting requests whose nonce was filled in here get the next one, and are judged again."""
        for other in self.tickets():
            asked = self._table.asked.get(other.id)
            tx = asked.transaction if asked is not None else None
            if (
                other.state is SigningState.WAITING
                and tx is not None
                and tx.nonce is None
                and _slot(other) == _slot(sent)
            ):
                with self._table.lock:
                    declared = other.request.declared
                    self._table.tickets[other.id] = replace(
                        other, request=replace(asked or other.request, declared=declared)
                    )
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
        with self._table.lock:
            ticket, record = self._table.tickets[ticket_id], self._table.records[ticket_id]
            move(ticket.state, Event.REFRESH)
            self._table.records[ticket_id] = replace(record, request={**record.request, "intent": dict(declared)})
            self._table.tickets[ticket_id] = replace(ticket, request=replace(ticket.request, declared=meant))
        self.refresh(ticket_id)

    def approve(self, ticket_id: str, signature: str) -> None:
        """Take a second person's approval as they sent it: a signature in hex. What is wrong comes as the ticket's problem."""
        self._second.take(ticket_id, signature)

    def approve_on_device(self, ticket_id: str) -> None:
        """Ask a connected device of an approver for their signature over the approval's text."""
        self._second.ask_device(ticket_id)

    def reject(self, ticket_id: str, reason: str = "") -> None:
        try:
            self._table.go(ticket_id, Event.REJECT, {"reason": reason}, reason=reason)
        except NotAllowed:
            return  # over already, or signed and sent: too late to refuse
        self._on_device.stop_asking(ticket_id)

    def something_different(self, ticket_id: str, what_device_showed: str = "") -> None:
        ticket = self._table.tickets[ticket_id]
        predicted = [list(s.lines) for s in ticket.prompt.screens] if ticket.prompt else []
        problem = Problem(
            "device-field-mismatch", "The device showed something else than predicted. Nothing was signed here.",
            "Reject it on the device. Then check this computer for malware.", 4001,
        )  # fmt: skip
        details = {"shown": what_device_showed[:4000], "predicted": predicted}
        try:
            self._table.go(ticket_id, Event.LOOKS_DIFFERENT, details, problem=problem, reason=what_device_showed[:4000])
        except NotAllowed:
            return
        self._on_device.stop_asking(ticket_id)

    def keep_evidence(self, ticket_id: str, what_device_showed: str) -> None:
        """Put what the device showed beside the prediction in the record of a stopped request; its state stays."""
        text = what_device_showed.strip()[:4000]
        with self._table.lock:
            ticket, record = self._table.tickets[ticket_id], self._table.records[ticket_id]
            if ticket.state is not SigningState.STOPPED or not text:
                return
            self.profile.step(record, "the user wrote down what the device showed", {"shown": text})
        self._table.change(ticket_id, reason=text)

    def refresh(self, ticket_id: str) -> None:
        try:
            self._table.go(ticket_id, Event.REFRESH)
        except NotAllowed:
            return
        self._table.work(self._judging, ticket_id, self._fill_and_assess)

    def send_again(self, ticket_id: str) -> None:
        self._sender.work(ticket_id, self._sender.send)

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
        for t in self.tickets():
            if t.problem is not None and t.problem.code in _NEEDS_NODE and t.request.chain_id == network.chain_id:
                self.refresh(t.id)

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
