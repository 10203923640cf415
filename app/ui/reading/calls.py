"""What a closed call in the tree must not hide: that nobody could read it, that it is a guess, that it gives a permission."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.intent.model import VOTES, Change, ChangeKind, DecodedBy, Intent

translate = QCoreApplication.translate

_GIVES: Final = frozenset(
    {ChangeKind.APPROVE, ChangeKind.APPROVE_ALL, ChangeKind.DELEGATE, ChangeKind.UPGRADE, ChangeKind.OWN}
)


@dataclass(frozen=True, slots=True)
class CallMark:
    """A picture beside a call's words. `words` are empty where the call's own sentence says it already."""

    icon: str
    words: str = ""


def mark_of(intent: Intent) -> CallMark | None:
    """The strongest of what holds for the call itself or for a call inside it; None for a call read in full that gives no right."""
    own = _kind(intent)
    inside = {k for _, i in intent.walk() if i is not intent and (k := _kind(i))}
    if own == "unknown":
        return CallMark("unknown")
    if "unknown" in inside:
        return CallMark("unknown", translate("tree", "inside: a call that nobody could read"))
    if own == "guess":
        return CallMark("unknown", translate("tree", "a guess"))
    if "guess" in inside:
        return CallMark("unknown", translate("tree", "inside: a call read by guess"))
    if own == "gives":
        return CallMark("key")
    if "gives" in inside:
        return CallMark("key", translate("tree", "inside: a permission"))
    return None


def _kind(intent: Intent) -> str:
    if intent.decoded_by is DecodedBy.NONE and intent.calldata:
        return "unknown"
    if intent.decoded_by is DecodedBy.SIGNATURE:
        return "guess"
    return "gives" if any(map(_gives, intent.changes)) else ""


def _gives(change: Change) -> bool:
    nothing = change.kind is ChangeKind.APPROVE and change.amount == 0 and not change.unlimited
    return change.kind in _GIVES and not nothing and change.what != VOTES
