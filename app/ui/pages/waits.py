"""Requests that wait for a time the policy set: how long yet, and when the wait of one ends. No widgets here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.signing.model import Ticket
from app.signing.session import SigningState


def tr(text: str) -> str:
    return QCoreApplication.translate("waits", text)


def ready_at(ticket: Ticket) -> datetime | None:
    """When a request's wait ends; None when its ceremony has none or it waits for nobody."""
    if ticket.state is not SigningState.WAITING or ticket.assessment is None:
        return None
    seconds = [s.seconds or 0 for s in ticket.assessment.ceremony.steps if s.step == "wait"]
    return ticket.received_at + timedelta(seconds=max(seconds)) if seconds else None


def wait_words(ticket: Ticket, now: datetime) -> str:
    """`may be signed from 14:32`, or that the wait is over; empty for requests without one."""
    at = ready_at(ticket)
    if at is None:
        return ""
    if at <= now:
        return tr("its wait is over")
    return tr("may be signed from {0}").format(clock(at, now))


def clock(at: datetime, now: datetime) -> str:
    """A time of the clock here, with its day when that is not today."""
    here = at.astimezone()
    return f"{here:%H:%M}" if here.date() == now.astimezone().date() else f"{here:%Y-%m-%d %H:%M}"


class Reminder:
    """Tells once of each request whose wait ended while it was watched."""

    def __init__(self) -> None:
        self._waiting: set[str] = set()

    def over(self, tickets: Iterable[Ticket], now: datetime) -> list[Ticket]:
        """Requests whose wait ended since the last call."""
        out, still = [], set()
        for t in tickets:
            at = ready_at(t)
            if at is None:
                continue
            if at > now:
                still.add(t.id)
            elif t.id in self._waiting:
                out.append(t)
        self._waiting = still
        return out
