"""You pay, you get, who gains control, and the worst case as one number: before any technical field."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.assess import Assessment
from app.ui.reading.money import Money, MoneyLine, money_of
from app.ui.risk_screen.addresses import AddressBlock
from app.ui.theme import look
from app.ui.theme.icons import Icon
from app.ui.widgets.digits import Digits
from app.ui.widgets.plain import card, harmless, label, row

translate = QCoreApplication.translate


def money_card(a: Assessment) -> QFrame:
    """The effects in groups; what is unknown is written as unknown."""
    money = money_of(a)
    frame = card()
    layout = frame.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.setSpacing(look.current().space(2.5))
    groups = [
        (money.pays, "out", translate("money", "You pay"), look.current().palette.text),
        (money.gets, "in", translate("money", "You get"), look.current().palette.calm.ink),
        (money.control, "key", translate("money", "Who gains control"), look.current().palette.alert.ink),
        (money.proof, "person", translate("money", "What it proves"), look.current().palette.text),
    ]
    first = True
    # What is only given away has its worst case first; what is paid at once is read before it.
    if money.worst and not money.pays:
        layout.addWidget(worst_strip(money))
    for lines, picture, title, colour in groups:
        if not lines:
            continue
        if not first:
            layout.addWidget(rule())
        first = False
        layout.addWidget(row(Icon(picture, colour, steps=5), label(title, style="heading", select=False), top=False))
        for line in lines:
            layout.addWidget(_line(line, title))
    if money.empty:
        layout.addWidget(_nothing(a))
    if money.more:
        layout.addWidget(label(translate("money", "… and {0} more changes.").format(money.more), style="strong"))
    if money.worst and money.pays:
        layout.addWidget(worst_strip(money))
    for widget in _foot(money):
        layout.addWidget(widget)
    return frame


def _nothing(a: Assessment) -> QWidget:
    unknown = a.intent.kind == "unknown" or a.effects.source == "none" or bool(a.effects.worst)
    text = (
        translate("money", "It is unknown what this takes or gives.")
        if unknown
        else translate("money", "Nothing that could be read leaves, arrives or changes control.")
    )
    colour = look.current().palette.alert.ink if unknown else look.current().palette.faint
    return row(Icon("unknown" if unknown else "low", colour, steps=6), label(text, style="heading"))


def _line(line: MoneyLine, group: str) -> QWidget:
    box = QWidget()
    box.setObjectName("plain")
    layout = QVBoxLayout(box)
    layout.setContentsMargins(look.current().space(7), 0, 0, 0)
    layout.setSpacing(look.current().space(1))
    amount = harmless(line.amount or line.verb, 300)
    layout.addWidget(label(amount, style="title", name=line.verb or group))
    extras = [t for t in (line.verb if line.amount else "", line.fiat, line.until, line.account_note) if t]
    if extras:
        layout.addWidget(label(harmless(" · ".join(extras), 300), style="faint"))
    if line.token:
        layout.addWidget(label(line.token_note, style="small"))
        layout.addWidget(Digits(line.token, name=translate("money", "Token contract")))
    if line.who is not None:
        layout.addWidget(AddressBlock(line.who_label, line.who))
    return box


def worst_strip(money: Money) -> QFrame:
    """The worst case as ONE number with its date below, large enough to be seen before anything is read."""
    strip = QFrame()
    strip.setObjectName("strip")
    strip.setProperty("tone", "caution")
    inner = QVBoxLayout(strip)
    inner.setSpacing(look.current().space(1))
    head = translate("money", "Worst case of this signature")
    edge = look.current().palette.alert.edge
    inner.addWidget(row(Icon("worst", edge, steps=5), label(head, style="heading"), top=False))
    if money.worst_number:
        inner.addWidget(label(money.worst_number, style="title", name=translate("money", "At most")))
    if money.worst_bounds:
        inner.addWidget(label(money.worst_bounds, style="strong", name=translate("money", "Until when")))
    inner.addWidget(label(money.worst, name=translate("money", "Worst case")))
    inner.addWidget(label(money.worst_source, style="faint"))
    strip.setAccessibleName(harmless(money.worst_glance, 300))
    return strip


def _foot(money: Money) -> list[QWidget]:
    out: list[QWidget] = []
    out.append(rule())
    out.append(row(Icon("person", look.current().palette.faint, steps=4), label(money.account, style="small")))
    out.append(row(Icon("fee", look.current().palette.faint, steps=4), label(money.fee, style="small")))
    out.append(row(Icon("eye", look.current().palette.faint, steps=4), label(money.source, style="small")))
    if money.proven:
        out.append(row(Icon("eye", look.current().palette.faint, steps=4), label(money.proven, style="small")))
    if not money.priced and not money.empty:
        unpriced = translate("money", "Values in money are unknown: no price source is set.")
        out.append(row(Icon("unknown", look.current().palette.faint, steps=4), label(unpriced, style="small")))
    return out


def rule() -> QFrame:
    """A thin line between groups."""
    line = QFrame()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    return line
