"""The table of requests: where each one stands, who is told of it, and what is on the disk before it moves."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from app.policy.rules import Policy
from app.request import Request
from app.signing.desk import Listener
from app.signing.model import DeskEvent, DeskEventKind, Notice, Problem, RequestRecord, Ticket
from app.signing.session import Event, NotAllowed, SigningState, move
from app.store.profile import Profile

_KEPT: Final = 500
"""Finished requests kept in memory; the store has them all."""
_NOTICES: Final = 200


class TicketTable:
    """Tickets of this run with their records. May be used from any thread."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self.lock = threading.RLock()
        self._changed = threading.Condition(self.lock)
        self.tickets: dict[str, Ticket] = {}
        self.records: dict[str, RequestRecord] = {}
        self.contexts: dict[str, Any] = {}
        """What the demonstration's requests bring along; nobody else's is kept."""
        self.policies: dict[str, Policy] = {}
        """The policy each request was first judged under."""
        self.asked: dict[str, Request] = {}
        """The request as it came, before fields were filled in: a new nonce needs it."""
        self._listeners: list[Listener] = []
        self._notices: list[Notice] = []

    # -- who is told ------------------------------------------------------------------------------
    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` at every change; returns the function that stops it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, event: DeskEvent) -> None:
        """Tell listeners something, also what did not come from a request: a site's question."""
        for listener in list(self._listeners):
            listener(event)

    def notice(self, kind: str, sentence: str) -> None:
        """Tell the user something that belongs to no request; what repeats is counted."""
        now = datetime.now(UTC)
        with self.lock:
            last = self._notices[-1] if self._notices else None
            if last is not None and (last.kind, last.sentence) == (kind, sentence):
                notice = replace(last, at=now, count=last.count + 1)
                self._notices = [*self._notices[:-1], notice]
            else:
                notice = Notice(kind, sentence, now)
                self._notices = [*self._notices[1 - _NOTICES :], notice]
        self.tell(DeskEvent(DeskEventKind.NOTICE, notice=notice))

    def notices(self) -> tuple[Notice, ...]:
        """The last 200, oldest first."""
        return tuple(self._notices)

    # -- what there is ----------------------------------------------------------------------------
    def all(self) -> tuple[Ticket, ...]:
        """Requests of this run and those a crash left open, oldest first."""
        with self.lock:
            return tuple(self.tickets.values())

    def count_open(self) -> int:
        """How many wait for the user or for their verdict."""
        return sum(1 for t in self.all() if t.state is SigningState.WAITING or t.assessment is None)

    def put(self, ticket: Ticket, record: RequestRecord, context: Any = None) -> None:
        """Take a request in; the oldest finished ones leave the memory."""
        with self.lock:
            self.records[ticket.id], self.tickets[ticket.id] = record, ticket
            self.contexts[ticket.id] = context
            over = [t.id for t in self.tickets.values() if t.over]
            for ticket_id in over[: max(0, len(over) - _KEPT)]:
                self.drop(ticket_id)

    def drop(self, ticket_id: str) -> None:
        """Forget a request here; what the store has of it stays."""
        with self.lock:
            for table in (self.tickets, self.records, self.contexts, self.policies, self.asked):
                table.pop(ticket_id, None)

    def wait_for(self, ticket_id: str, reached: Callable[[Ticket], bool], timeout: float | None = None) -> Ticket:
        """Block until `reached` holds. Raises TimeoutError."""
        with self._changed:
            if not self._changed.wait_for(lambda: reached(self.tickets[ticket_id]), timeout):
                raise TimeoutError(f"request {ticket_id} stands at {self.tickets[ticket_id].state.value}")
            return self.tickets[ticket_id]

    # -- moving -----------------------------------------------------------------------------------
    def go(self, ticket_id: str, event: Event, details: Mapping[str, Any] | None = None, **changes: Any) -> Ticket:
        """Move a ticket: the audit entry is on the disk before anything else happens. Raises NotAllowed."""
        with self.lock:
            ticket, record = self.tickets[ticket_id], self.records[ticket_id]
            state = move(ticket.state, event)
            now = datetime.now(UTC)
            record = replace(record, state=state, changed_at=now, **changes.pop("record", {}))
            self._profile.step(record, event.value, dict(details or {}))
            self.records[ticket_id] = record
            ticket = replace(ticket, state=state, changed_at=now, revision=ticket.revision + 1, **changes)
            self.tickets[ticket_id] = ticket
            self._changed.notify_all()
        self.tell(DeskEvent(DeskEventKind.TICKET, ticket=ticket))
        return ticket

    def change(self, ticket_id: str, **changes: Any) -> None:
        """Show something new about a ticket that changes nothing about where it stands."""
        with self.lock:
            ticket = self.tickets[ticket_id]
            ticket = replace(ticket, revision=ticket.revision + 1, **changes)
            self.tickets[ticket_id] = ticket
            self._changed.notify_all()
        self.tell(DeskEvent(DeskEventKind.TICKET, ticket=ticket))

    def fail(self, ticket_id: str, problem: Problem) -> None:
        """End a request with a problem, or show the problem where the request is over already."""
        try:
            self.go(ticket_id, Event.FAIL, {"code": problem.code, "detail": problem.detail}, problem=problem)
        except NotAllowed:
            self.change(ticket_id, problem=problem)

    def work(self, pool: ThreadPoolExecutor, ticket_id: str, step: Callable[[str], None]) -> None:
        """Run a step on a worker; what nobody foresaw ends the request instead of leaving it hanging."""

        def run() -> None:
            try:
                step(ticket_id)
            except NotAllowed:
                return  # the user was faster: refused meanwhile
            except Exception as error:
                said = f"This request could not be worked on ({type(error).__name__})."
                self.fail(ticket_id, Problem("internal", said, "Refuse it.", detail=repr(error)[:300]))

        try:
            pool.submit(run)
        except RuntimeError:
            return  # the desk is stopping; the log says where the request stands
