"""A request in a few words for lists: what sort it is and the first thing that moves. Never a part of an address."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.assess import Assessment
from app.effects.static import controlled
from app.intent.model import Change, ChangeKind
from app.intent.words import bounded
from app.ui.reading.money import amount
from app.ui.reading.states import kind_words

translate = QCoreApplication.translate

_FIRST = (
    ChangeKind.SEND,
    ChangeKind.ORDER,
    ChangeKind.APPROVE_ALL,
    ChangeKind.APPROVE,
    ChangeKind.REVOKE,
    ChangeKind.RECEIVE,
)


def brief(a: Assessment) -> str:
    """`Payment: 0.1 ETH to Vera`, `Permission to take tokens: any amount of USDC, without limit`.

    An address has no place in a narrow list: cut it would help whoever imitates its ends, and whole it drowns the rest.
    """
    mine = controlled(a.request, a.intent, a.evidence)
    changes = [c for c in a.effects.changes if c.account in mine]
    change = next((c for kind in _FIRST for c in changes if c.kind is kind), None)
    if change is None:
        return kind_words(a)
    words = translate("brief", "{0}: {1}").format(kind_words(a), amount(a, change))
    name = _contact(a, change)
    if change.kind is ChangeKind.SEND and name:
        words = translate("brief", "{0} to {1}").format(words, name)
    return words


def _contact(a: Assessment, change: Change) -> str:
    """A saved name of the counterparty; nothing that anybody else gave it."""
    known = (a.evidence.contacts or {}).get(change.counterparty) if change.counterparty is not None else None
    return bounded(known.name, 40) if known is not None else ""
