"""The desk at work: one request after another through the state table, each step in the audit log before it takes effect."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from app.address import Address
from app.assess import assess
from app.chain.client import NodeClient, NodeError
from app.chain.prefetch import gather
from app.evidence import DeviceFacts, Evidence, HistoryEntry, RecentRequest, parse_evidence
from app.policy.rules import Policy, parse_policy, preset
from app.request import Request, RequestError, parse_request
from app.signing.desk import Desk, Listener
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
from app.signing.session import Event, SigningState, move
from app.signing.verify import Mismatch, verify
from app.store.evidence import with_profile
from app.store.profile import Profile
from app.transaction import Transaction
from devices.device import Device, DeviceError, Rejected, Signature, parse_path
from devices.hub import Found, Hub


class LiveDesk(Desk):
    """Judges, asks the user and the device, verifies, sends, records. Every public method returns at once."""

    def __init__(self, profile: Profile, hub: Hub) -> None:
        self.profile, self.hub = profile, hub
        self._lock = threading.RLock()
        self._tickets: dict[str, Ticket] = {}
        self._records: dict[str, RequestRecord] = {}
        self._contexts: dict[str, Any] = {}
        self._listeners: list[Listener] = []
        self._notices: list[Notice] = []
        self._workers = ThreadPoolExecutor(4, thread_name_prefix="desk")
        self._changed = threading.Condition(self._lock)
        hub.listen(self._devices_changed)

    # -- life -------------------------------------------------------------------------------------
    def start(self) -> None:
        """Close what a crash left: nothing is ever asked of the device or sent by itself again."""
        for record in self.profile.open_requests():
            try:
                state = move(record.state, Event.CRASHED)
            except Exception:  # noqa: S112 — states that survive a crash stay as they are
                continue
            if state is not record.state:
                now = datetime.now(UTC)
                self.profile.step(replace(record, state=state, changed_at=now), Event.CRASHED.value, {})
                self._notice(
                    "recovered", f"A request of {record.received_at:%Y-%m-%d %H:%M} was interrupted. Nothing was sent."
                )
        self.hub.start()

    def stop(self) -> None:
        self.hub.stop()
        self._workers.shutdown(wait=True, cancel_futures=True)

    def listen(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _tell(self, event: DeskEvent) -> None:
        for listener in list(self._listeners):
            listener(event)

    def tell(self, event: DeskEvent) -> None:
        """Tell listeners something that did not come from a request: a site's question."""
        self._tell(event)

    def notice(self, kind: str, sentence: str) -> None:
        """Tell the user something that belongs to no request."""
        self._notice(kind, sentence)

    def _notice(self, kind: str, sentence: str) -> None:
        notice = Notice(kind, sentence, datetime.now(UTC))
        self._notices = [*self._notices[-199:], notice]
        self._tell(DeskEvent(DeskEventKind.NOTICE, notice=notice))

    def _devices_changed(self) -> None:
        for found in self.hub.devices():
            identity = found.identity
            known = {a.address for a in self.profile.accounts()}
            for address, path in found.accounts.items():
                if address not in known:
                    self.profile.put_account(
                        Account(
                            address,
                            path,
                            "",
                            identity.vendor,
                            identity.model,
                            identity.key,
                            identity.simulated,
                            datetime.now(UTC),
                        )  # fmt: skip
                    )
        for ticket in self.tickets():
            if ticket.state is SigningState.WAITING:
                self._put(self._with_device(ticket))
        self._tell(DeskEvent(DeskEventKind.DEVICES))

    # -- requests ---------------------------------------------------------------------------------
    def submit(self, value: Mapping[str, Any], source: Source, *, group: str = "") -> str:
        """Take one request. Raises RequestError with field and rule; what was refused is told as a notice too."""
        try:
            request = parse_request(value)
            parse_evidence(value.get("context"), request.account, now=datetime.now(UTC))
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
            self._records[ticket_id] = record
            self._contexts[ticket_id] = value.get("context")
            self._tickets[ticket_id] = ticket
        self._workers.submit(self._judge, ticket_id)
        return ticket_id

    def _go(self, ticket_id: str, event: Event, details: Mapping[str, Any] | None = None, **changes: Any) -> Ticket:
        """Move a ticket: the audit entry is on the disk before anything else happens."""
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
        self._tell(DeskEvent(DeskEventKind.TICKET, ticket=ticket))
        return ticket

    def _put(self, ticket: Ticket) -> None:
        with self._lock:
            ticket = replace(ticket, revision=ticket.revision + 1)
            self._tickets[ticket.id] = ticket
            self._changed.notify_all()
        self._tell(DeskEvent(DeskEventKind.TICKET, ticket=ticket))

    def _network(self, chain_id: int) -> Network | None:
        return next((n for n in self.profile.networks() if n.chain_id == chain_id), None)

    def _node(self, chain_id: int) -> NodeClient | None:
        network = self._network(chain_id)
        return NodeClient(network.rpc_url) if network and network.rpc_url else None

    def policy(self) -> Policy:
        """The policy in force."""
        kept = self.profile.policy()
        return parse_policy(kept[1], "policy") if kept else preset("careful")

    def _judge(self, ticket_id: str) -> None:
        try:
            self._fill_and_assess(ticket_id)
        except Exception as error:
            problem = Problem("internal", f"This request could not be judged ({type(error).__name__}).", "Refuse it.")
            self._go(ticket_id, Event.FAIL, {"error": repr(error)[:300]}, problem=problem)

    def _fill_and_assess(self, ticket_id: str) -> None:
        ticket = self._tickets[ticket_id]
        request, problem = ticket.request, None
        tx = request.transaction
        node = self._node(request.chain_id)
        if tx is not None and tx.missing:
            self._go(ticket_id, Event.FILL)
            if node is None:
                problem = Problem(
                    "no-node",
                    f"No node is set for chain {request.chain_id}.",
                    "Add one under Networks, or fill the fields.",
                )
            else:
                try:
                    request = request.with_payload(node.fill_transaction(tx, request.account))
                except NodeError as error:
                    problem = Problem("node", error.sentence, "Try again, or choose another node.")
        self._go(ticket_id, Event.ASSESS, request=request)
        evidence = self._evidence(ticket_id, request, node)
        found = self.hub.holder(request.account)
        ticket = self._with_device(self._tickets[ticket_id])
        if ticket.prompt is not None:
            p = ticket.prompt
            device = DeviceFacts(p.model, p.version, p.known, p.blind, p.hidden, p.outcome)
            evidence = replace(evidence, device=device)
        assessment = assess(request, evidence, self.policy())
        power = 4 if assessment.verdict.word in ("hold", "block") else 2
        self._go(
            ticket_id,
            Event.PRESENT,
            {"verdict": assessment.verdict.word, "findings": [f.check for f in assessment.findings[:10]]},
            assessment=assessment,
            problem=problem,
            device=found[0].identity if found else None,
            path=found[1] if found else "",
            prompt=ticket.prompt,
            policy_version=assessment.decision.policy_version,
            record={
                "verdict": assessment.verdict.word,
                "summary": assessment.summary[:500],
                "policy_version": assessment.decision.policy_version,
                "power": power,
                "digest": "0x" + request.digest.hex() if request.digest else "",
            },
        )

    def _evidence(self, ticket_id: str, request: Request, node: NodeClient | None) -> Evidence:
        evidence = parse_evidence(self._contexts.get(ticket_id), request.account, now=datetime.now(UTC))
        evidence = with_profile(evidence, self.profile, request)
        recent = tuple(
            RecentRequest(r.changed_at, r.origin, r.method, _outcome(r.state), r.power, r.digest or None)
            for r in self.profile.recent_requests(limit=50, since=evidence.now - timedelta(days=2))
            if r.id != ticket_id
        )
        evidence = replace(evidence, recent=recent)
        if node is not None:
            try:
                evidence = gather(node, node.url, request, evidence)
            except NodeError as error:
                self._notice("node", error.sentence)
        return evidence

    def _with_device(self, ticket: Ticket) -> Ticket:
        held = self.hub.holder(ticket.request.account)
        if held is None:
            return replace(ticket, device=None, prompt=None)
        found, path = held
        model, version = found.identity.model, found.identity.version
        if found.identity.vendor == "ledger":
            from devices.ledger.prompt import predict

            settings = {"blind_signing": bool(self.profile.setting("ledger_blind_signing", False))}
            prompt = predict(ticket.request, model=model, version=version, settings=settings, path=parse_path(path))
        else:
            from devices.trezor.prompt import predict as trezor

            prompt = trezor(ticket.request, model=model, version=version, path=parse_path(path))
        return replace(ticket, device=found.identity, path=path, prompt=prompt)

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
            self._put(replace(ticket, unmet=unmet))
            return
        if self.hub.holder(ticket.request.account) is None:
            problem = Problem(
                "not-found", "No device with this account is connected.", "Plug it in and unlock it.", 4900
            )
            self._put(replace(ticket, problem=problem))
            return
        digest = ticket.request.digest
        details = {"digest": "0x" + digest.hex() if digest else "", "answers": sorted(answers.steps)}
        self._go(ticket_id, Event.CONFIRM, details, unmet=(), problem=None, screen_index=0)
        self._workers.submit(self._ask_device, ticket_id)

    def unmet(self, ticket: Ticket, answers: Answers) -> tuple[str, ...]:
        """The ceremony's steps that are still open, in words. `block` is never met."""
        assessment = ticket.assessment
        if assessment is None or ticket.state is not SigningState.WAITING:
            return ("The request is not ready.",)
        if assessment.verdict.word == "block":
            return ("Your policy does not let this through.",)
        if not ticket.complete:
            return ("Fields are missing; they need a node.",)
        out = []
        for i, step in enumerate(assessment.ceremony.steps):
            given = answers.steps.get(i, "").strip()
            match step.step:
                case "wait":
                    since = ticket.changed_at or ticket.received_at
                    left = (step.seconds or 0) - (datetime.now(UTC) - since).total_seconds()
                    if left > 0:
                        out.append(f"Wait {left:.0f} more seconds.")
                case "compare-address":
                    if given.lower() != middle_group(step.field or ""):
                        out.append("Type the middle group of the address as its original source gives it.")
                case "type-amount":
                    if given.replace(",", "") != (step.field or "").replace(",", ""):
                        out.append("Type the amount as it is shown.")
                case "second-approver":
                    out.append("A second approver is needed.")
                case _:
                    if given.lower() not in ("yes", "ok"):
                        out.append(f"Confirm: {step.step}.")
        return tuple(out)

    def reject(self, ticket_id: str, reason: str = "") -> None:
        ticket = self._tickets[ticket_id]
        if ticket.over:
            return
        self._go(ticket_id, Event.REJECT, {"reason": reason}, reason=reason)
        if ticket.state is SigningState.ASKING_DEVICE and ticket.device:
            self.hub.cancel(ticket.device.key)

    def something_different(self, ticket_id: str, what_device_showed: str = "") -> None:
        ticket = self._tickets[ticket_id]
        predicted = [list(s.lines) for s in ticket.prompt.screens] if ticket.prompt else []
        problem = Problem(
            "device-field-mismatch", "The device showed something else than predicted. Nothing was signed here.",
            "Reject it on the device. Then check this computer for malware.", 4001,
        )  # fmt: skip
        self._go(
            ticket_id, Event.LOOKS_DIFFERENT, {"shown": what_device_showed, "predicted": predicted}, problem=problem
        )
        if ticket.device:
            self.hub.cancel(ticket.device.key)

    def refresh(self, ticket_id: str) -> None:
        self._go(ticket_id, Event.REFRESH)
        self._workers.submit(self._judge_again, ticket_id)

    def _judge_again(self, ticket_id: str) -> None:
        self._judge(ticket_id)

    def send_again(self, ticket_id: str) -> None:
        self._workers.submit(self._send, ticket_id)

    # -- device, signature, node ------------------------------------------------------------------
    def _ask_device(self, ticket_id: str) -> None:
        ticket = self._tickets[ticket_id]
        held = self.hub.holder(ticket.request.account)
        if held is None:
            self._device_failed(ticket_id, DeviceError())
            return
        found, path = held

        def work(device: Device) -> Signature:
            return device.sign(
                ticket.request.payload, parse_path(path), lambda event: self._progress(ticket_id, event.name)
            )

        try:
            signature = self.hub.run(found.identity.key, work).result()
        except DeviceError as error:
            self._device_failed(ticket_id, error)
            return
        if self._tickets[ticket_id].state is not SigningState.ASKING_DEVICE:
            return  # stopped meanwhile: the signature is dropped
        self._go(ticket_id, Event.DEVICE_SIGNED)
        self._verify(ticket_id, signature, found)

    def _progress(self, ticket_id: str, name: str | None) -> None:
        del name
        ticket = self._tickets[ticket_id]
        if ticket.state is SigningState.ASKING_DEVICE and ticket.prompt is not None:
            index = min((ticket.screen_index or 0) + 1, max(len(ticket.prompt.screens) - 1, 0))
            self._put(replace(ticket, screen_index=index))

    def _device_failed(self, ticket_id: str, error: DeviceError) -> None:
        if self._tickets[ticket_id].state is not SigningState.ASKING_DEVICE:
            return
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
            self._go(ticket_id, Event.MISMATCHED, {"signer": str(error.signer)}, problem=problem)
            return
        payload = ticket.request.payload
        raw = (
            payload.signed_bytes(signature.y_parity, signature.r, signature.s)
            if isinstance(payload, Transaction)
            else None
        )
        outcome = Outcome(signature, raw)
        self._go(
            ticket_id, Event.VERIFIED, {"device": found.identity.label, "simulated": found.identity.simulated}, outcome=outcome,
            screen_index=None, record={"raw": raw},
        )  # fmt: skip
        if raw is not None and ticket.request.method == "eth_sendTransaction":
            self._send(ticket_id)
        else:
            self._go(ticket_id, Event.HAND_BACK)

    def _send(self, ticket_id: str) -> None:
        ticket = self._tickets[ticket_id]
        raw = ticket.outcome.raw_transaction
        node = self._node(ticket.request.chain_id)
        network = self._network(ticket.request.chain_id)
        if raw is None:
            return
        if ticket.device is not None and ticket.device.simulated and not (network and network.test):
            problem = Problem(
                "simulated", "A simulated device signs for test chains only; nothing was sent.", "Use a real device."
            )
            self._put(replace(ticket, problem=problem))
            return
        if node is None:
            problem = Problem(
                "no-node",
                "No node is set for this chain; the signed transaction is kept.",
                "Add a node, then send again.",
            )
            self._put(replace(ticket, problem=problem))
            return
        self._go(ticket_id, Event.SEND, problem=None)
        try:
            tx_hash = node.broadcast(raw)
        except NodeError as error:
            self._go(ticket_id, Event.NODE_REFUSED, problem=Problem("node", error.sentence, "Send again."))
            return
        outcome = replace(ticket.outcome, tx_hash=tx_hash)
        self._go(ticket_id, Event.NODE_TOOK_IT, outcome=outcome, record={"tx_hash": "0x" + tx_hash.hex()})
        self._remember(self._tickets[ticket_id])
        try:
            receipt = node.wait_receipt(tx_hash, timeout=120)
        except NodeError as error:
            self._notice("node", error.sentence)
            return
        if receipt is not None:
            done = replace(
                outcome, receipt_ok=int(receipt["status"], 16) == 1, block_number=int(receipt["blockNumber"], 16),
                gas_used=int(receipt["gasUsed"], 16),
            )  # fmt: skip
            self._go(ticket_id, Event.MINED, {"ok": done.receipt_ok}, outcome=done)

    def _remember(self, ticket: Ticket) -> None:
        """What was really signed and sent becomes the account's past."""
        request, assessment = ticket.request, ticket.assessment
        tx = request.transaction
        if tx is None or assessment is None or ticket.outcome.tx_hash is None:
            return
        sends = [c for c in assessment.effects.changes if c.kind.value == "send" and c.account == request.account]
        now = datetime.now(UTC)
        selector = tx.data[:4] if len(tx.data) >= 4 else None
        entries = [
            HistoryEntry(
                now,
                request.chain_id,
                "0x" + ticket.outcome.tx_hash.hex(),
                request.account,
                tx.to,
                tx.value_wei,
                selector,
                c.asset if c.asset is not None else "ETH",
                c.counterparty,
                c.amount or 0,
                "out",
                request.origin,
                True,
            )  # fmt: skip
            for c in sends
        ]
        self.profile.add_history(request.account, entries)

    # -- what there is ----------------------------------------------------------------------------
    def permissions(self) -> tuple[Permission, ...]:
        return tuple(self.profile.permissions())

    def revoke(self, origin: str) -> None:
        self.profile.remove_permission(origin)
        self._tell(DeskEvent(DeskEventKind.PERMISSIONS))

    def accounts(self) -> tuple[Account, ...]:
        return tuple(self.profile.accounts())

    def add_account(self, account: Account) -> None:
        self.profile.put_account(account)

    def remove_account(self, address: Address) -> None:
        self.profile.remove_account(address)

    def selected_account(self) -> Address | None:
        text = self.profile.setting("selected_account")
        if text:
            return Address.parse(text, strict=False)
        accounts = self.profile.accounts()
        return accounts[0].address if accounts else None

    def select_account(self, address: Address) -> None:
        self.profile.put_setting("selected_account", str(address))

    def networks(self) -> tuple[Network, ...]:
        return tuple(self.profile.networks())

    def put_network(self, network: Network) -> None:
        self.profile.put_network(network)

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


def middle_group(address: str) -> str:
    """The digits a user types back: four from the middle, which look-alikes never share."""
    digits = address.removeprefix("0x")
    return digits[18:22].lower()


def _outcome(state: SigningState) -> str:
    if state in (SigningState.REJECTED, SigningState.STOPPED):
        return "rejected"
    if state in (SigningState.DONE, SigningState.HANDED_BACK, SigningState.SIGNED, SigningState.WATCHING):
        return "signed"
    return "failed" if state in (SigningState.FAILED, SigningState.MISMATCH, SigningState.INTERRUPTED) else "pending"
