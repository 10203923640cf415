"""Keep what the risk screen said: as a PDF, as the contract's JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from app.assess import answer
from app.signing.model import Ticket
from app.ui.reading.report import sections_of
from app.ui.theme import look
from app.ui.widgets.plain import harmless, spaced


def document_of(ticket: Ticket) -> QTextDocument:
    """The report as a document: inserted as text, never as markup, so that nothing in it is interpreted."""
    document = QTextDocument()
    document.setDefaultFont(QFont("sans-serif", 10))
    cursor = QTextCursor(document)
    head, body, block = QTextCharFormat(), QTextCharFormat(), QTextBlockFormat()
    head.setFontWeight(QFont.Weight.Bold)
    head.setFontPointSize(13)
    mono = QTextCharFormat()
    mono.setFont(look.monospace(9))
    block.setBottomMargin(4)
    first = True
    for section in sections_of(ticket):
        if section.heading:
            if not first:
                cursor.insertBlock(block)
            cursor.insertText(harmless(section.heading), head)
            cursor.insertBlock(block)
        for line in section.lines:
            cursor.insertText(spaced(harmless(line)), mono if "0x" in line else body)
            cursor.insertBlock(block)
        first = False
    return document


def save_pdf(ticket: Ticket, path: Path) -> None:
    """Write the report on A4. Raises OSError when the file cannot be written."""
    path.write_bytes(b"")  # QPdfWriter says nothing about a folder that cannot be written to
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
    writer.setTitle("Countersign")
    document = document_of(ticket)
    document.print_(writer)


def contract_answer(ticket: Ticket) -> dict[str, Any]:
    """The contract's answer for a ticket; empty before it is judged."""
    return answer(ticket.assessment, ticket.prompt) if ticket.assessment else {}


def save_json(ticket: Ticket, path: Path) -> None:
    """Write the contract's answer. Raises OSError."""
    path.write_text(json.dumps(contract_answer(ticket), indent=2) + "\n", encoding="utf-8")
