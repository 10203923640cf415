"""Hashes to compare, and the fields behind the words: account, path, chain, nonce, gas, raw bytes."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from app.eip712 import TypedData
from app.request import Message
from app.signing.model import Ticket
from app.ui.i18n.core import spoken
from app.ui.reading.numbers import whole_units
from app.ui.risk_screen.addresses import copy_button
from app.ui.risk_screen.paged import data_fold, whole_text
from app.ui.theme import look
from app.ui.theme.icons import Icon
from app.ui.widgets.digits import Digits
from app.ui.widgets.fold import Fold
from app.ui.widgets.plain import card, groups, harmless, label, row

translate = QCoreApplication.translate

_MIDDLE = range(24, 40)
"""The middle groups of a hash: compared first, since ends are what is easiest to imitate."""


def hash_words(name: str) -> str:
    return {
        "domain_hash": translate("hash", "Domain hash"),
        "message_hash": translate("hash", "Message hash"),
        "digest": translate("hash", "Digest (what is signed)"),
        "safe_tx_hash": translate("hash", "Safe transaction hash"),
        "tx_hash": translate("hash", "Transaction hash (what is signed)"),
        "calldata_digest": translate("hash", "Calldata digest (ERC-8213)"),
    }.get(name, name.replace("_", " "))


def hashes_card(ticket: Ticket) -> QFrame | None:
    """All hashes in groups, the middle framed; None when there is nothing to compare."""
    a = ticket.assessment
    hashes = dict(a.intent.hashes) if a else {}
    if ticket.prompt is not None:
        hashes |= dict(ticket.prompt.hashes)
    hashes = {k: v for k, v in hashes.items() if isinstance(v, str) and v.startswith("0x")}
    if ticket.request.transaction is not None and not (ticket.prompt and ticket.prompt.blind):
        # The device shows what it does; a transaction's hash is compared only where it shows nothing else.
        hashes = {k: v for k, v in hashes.items() if k == "safe_tx_hash"}
    if not hashes:
        return None
    frame = card(
        row(
            Icon("hash", look.current().palette.accent, steps=5),
            label(translate("hash", "Hashes to compare"), style="heading", select=False),
            top=False,
        ),
        label(
            translate(
                "hash",
                "Compare the framed middle first, with the device and with somebody who worked it out elsewhere.",
            ),
            style="small",
        ),
    )
    layout = frame.layout()
    assert layout is not None
    for name, value in list(hashes.items())[:6]:
        words = hash_words(name)
        copy = copy_button(value, translate("hash", "Copy: {0}").format(words))
        layout.addWidget(row(label(words, style="strong", select=False), copy, top=False))
        layout.addWidget(Digits(value, name=words, asked=_MIDDLE if len(value) == 66 else ()))
    return frame


def technical_fold(ticket: Ticket) -> QWidget:
    """Everything else, closed at first."""
    return Fold(translate("technical", "Technical details"), lambda: _rows(ticket))


def _rows(ticket: Ticket) -> list[QWidget]:
    r = ticket.request
    rows: list[tuple[str, str]] = [
        (translate("technical", "Method"), r.method),
        (translate("technical", "Chain"), str(r.chain_id)),
        (translate("technical", "Account"), groups(str(r.account))),
        (translate("technical", "Path"), ticket.path or translate("technical", "unknown: no device holds it")),
    ]
    tx = r.transaction
    if tx is not None:
        missing = translate("technical", "missing")
        rows += [
            (translate("technical", "To"), groups(str(tx.to)) if tx.to else translate("technical", "a new contract")),
            (
                translate("technical", "Value"),
                translate("technical", "{0} coins").format(whole_units(tx.value_wei, 18)),
            ),
            (translate("technical", "Nonce"), missing if tx.nonce is None else str(tx.nonce)),
            (translate("technical", "Gas limit"), missing if tx.gas is None else f"{tx.gas:,}"),
        ]
        if tx.max_fee_per_gas is not None:
            rows.append((translate("technical", "Fee per gas at most"), _gwei(tx.max_fee_per_gas)))
        if tx.max_priority_fee_per_gas is not None:
            rows.append((translate("technical", "Priority fee per gas"), _gwei(tx.max_priority_fee_per_gas)))
        if tx.gas_price is not None:
            rows.append((translate("technical", "Gas price"), _gwei(tx.gas_price)))
    elif isinstance(r.payload, TypedData):
        rows.append((translate("technical", "Primary type"), r.payload.primary_type))
    out: list[QWidget] = []
    for name, value in rows:
        out.append(label(name, style="small"))
        out.append(label(harmless(value), style="mono", name=name))
    if tx is not None and tx.data:
        out.append(data_fold(tx.data))
    if isinstance(r.payload, TypedData):
        out.append(label(translate("technical", "Message"), style="small"))
        out.extend(whole_text(json.dumps(r.payload.message, indent=1, ensure_ascii=False, default=_hex)))
    if isinstance(r.payload, Message):
        text = r.payload.text
        out.append(label(translate("technical", "Message"), style="small"))
        out.extend(whole_text(text if text is not None else "0x" + r.payload.data.hex()))
    a = ticket.assessment
    if a is not None:
        out.append(label(translate("technical", "Why this verdict"), style="small"))
        out.append(label(f"{spoken(a.decision.explanation)} {spoken(a.decision.what_would_change)}"))
    return out


def _hex(value: object) -> str:
    return "0x" + value.hex() if isinstance(value, bytes) else str(value)


def _gwei(wei: int) -> str:
    return translate("technical", "{0} Gwei").format(whole_units(wei, 9))
