"""Say a change to a screen reader at once, wherever its focus is."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.ui.widgets.plain import harmless


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Announce `text` on behalf of `widget`; an urgent one interrupts what is being read."""
    event = QAccessibleAnnouncementEvent(widget, harmless(text, 600))
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
