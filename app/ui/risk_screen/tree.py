"""Calls inside calls as a tree a person can fold: each with its own sentence, target, values and how it was read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from app.assess import Assessment
from app.intent.model import DecodedBy, Intent
from app.ui.i18n.core import spoken
from app.ui.reading.addresses import address_line
from app.ui.risk_screen.addresses import AddressBlock
from app.ui.theme import look
from app.ui.theme.icons import Icon
from app.ui.widgets.fold import Fold
from app.ui.widgets.plain import card, label, row

translate = QCoreApplication.translate

_CALLS = 50
_FIELDS = 40


def tree_card(a: Assessment) -> QFrame:
    """The fields of the request itself, then every nested call, closed at first."""
    intent = a.intent
    heading = (
        translate("tree", "Calls inside ({0})").format(len(intent.calls))
        if intent.calls
        else translate("tree", "In detail")
    )
    return card(
        row(
            Icon("tree", look.current().palette.accent, steps=5),
            label(heading, style="heading", select=False),
            top=False,
        ),
        *_inside(a, intent, top=True),
    )


def _inside(a: Assessment, intent: Intent, *, top: bool = False) -> list[QWidget]:
    out: list[QWidget] = [label(decoded_words(intent), style="small")]
    if len(intent.candidates) > 1:
        out.append(
            label(translate("tree", "It could be any of: {0}").format(", ".join(intent.candidates[:8])), style="small")
        )
    if not top and intent.target is not None:
        out.append(AddressBlock(translate("tree", "Contract"), address_line(a, intent.target)))
    if intent.fields:
        fields = intent.fields

        def values() -> list[QWidget]:
            shown: list[QWidget] = [
                label(translate("tree", "{0}: {1}").format(f.label, f.value)) for f in fields[:_FIELDS]
            ]
            if len(fields) > _FIELDS:
                more = translate("tree", "… and {0} more values").format(len(fields) - _FIELDS)
                shown.append(label(more, style="small"))
            return shown

        out.append(Fold(translate("tree", "Values ({0})").format(len(fields)), values))
    for i, inner in enumerate(intent.calls[:_CALLS]):
        title = translate("tree", "{0}. {1}").format(i + 1, spoken(inner.words or inner.description))
        out.append(Fold(title, lambda inner=inner: _inside(a, inner), limit=400))  # type: ignore[misc]
    if len(intent.calls) > _CALLS:
        out.append(label(translate("tree", "… and {0} more calls").format(len(intent.calls) - _CALLS), style="strong"))
    return out


def decoded_words(intent: Intent) -> str:
    """How sure the reading is; a guess is called a guess."""
    if intent.operation == "signature" and intent.decoded_by is DecodedBy.ABI:
        return translate("tree", "Read as a text of a known form.")
    return {
        DecodedBy.ERC7730: translate("tree", "Read by the description its publisher gave (ERC-7730)."),
        DecodedBy.ABI: translate("tree", "Read by the known interface of this contract."),
        DecodedBy.EIP712: translate("tree", "Read by the types in the message itself."),
        DecodedBy.SIGNATURE: translate("tree", "A GUESS: only the name of a function matches."),
        DecodedBy.NONE: translate("tree", "Nobody could read what this does."),
    }[intent.decoded_by]
