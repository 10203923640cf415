"""The verdicts' own words, for lists that open before anything is judged."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def verdict_name(word: str) -> str:
    """The one word on lists and reports; empty before there is a verdict."""
    return {
        "clear": translate("verdict", "Clear"),
        "caution": translate("verdict", "Caution"),
        "hold": translate("verdict", "Hold"),
        "block": translate("verdict", "Block"),
    }.get(word, word)
