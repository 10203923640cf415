"""Leaving the program: what would be lost by it, and what sites that wait are told."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.signing.live_desk import LiveDesk
from app.signing.model import Source, Ticket
from app.signing.session import UNDECIDED, SigningState
from app.ui.reading.numbers import plural

_IN_FLIGHT: Final = frozenset({SigningState.ASKING_DEVICE, SigningState.VERIFYING, SigningState.BROADCASTING})


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("window", text, "", count), count)


def asked_by_sites(desk: LiveDesk) -> list[Ticket]:
    """Requests of sites that nobody answered yet. A site does not wait over a restart."""
    return [t for t in desk.tickets() if t.source is Source.ENDPOINT and t.state in UNDECIDED]


def lost_by_leaving(desk: LiveDesk, questions: int) -> list[str]:
    """What to tell somebody who wants to leave, one sentence each; `questions` of sites to connect are open too."""
    said = []
    if any(t.state in _IN_FLIGHT for t in desk.tickets()):
        said.append(
            tr("A request is on the device or on its way. Leaving now loses sight of it; nothing is signed twice.")
        )
    count = len(asked_by_sites(desk)) + questions
    if count:
        said.append(
            tr("%n request(s) of sites wait(s|) for your answer. Leaving refuses, and the sites are told so.", count)
        )
    return said


def refuse_sites(desk: LiveDesk) -> None:
    """Every site that still waits gets a refusal: the user was told, and leaves."""
    for ticket in asked_by_sites(desk):
        desk.reject(ticket.id, "the program was closed")
