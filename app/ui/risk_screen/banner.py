"""The first thing read: verdict and what to do, then the act in plain words, then who asks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.signing.model import Ticket
from app.ui.i18n.core import spoken
from app.ui.reading.foreign import origin_line
from app.ui.reading.states import kind_words, told, verdict_line
from app.ui.reading.verdicts import verdict_name
from app.ui.theme import look
from app.ui.theme.icons import Icon
from app.ui.widgets.plain import label, row

translate = QCoreApplication.translate


def banner(ticket: Ticket) -> QFrame:
    """A stop fills the width with a dark ground and a large octagon; a routine request stays quiet."""
    a = ticket.assessment
    assert a is not None
    # A request that lacks what a node must fill in is not "as usual", whatever the checks found.
    lacks = ticket.problem if not ticket.complete else None
    word = "caution" if lacks is not None and a.verdict.word == "clear" else a.verdict.word
    tone, here = look.current().palette.tone(word), look.current()
    line = told(a) if word == a.verdict.word else verdict_line(word)
    stop = word in ("hold", "block")
    frame = QFrame()
    frame.setObjectName("banner")
    frame.setProperty("tone", word)
    frame.setAccessibleName(f"{verdict_name(word)}: {line.title}. {line.todo}")
    layout = QVBoxLayout(frame)
    pad = here.space(5 if stop else 3.5)
    layout.setContentsMargins(pad, here.space(4 if stop else 3), pad, here.space(4 if stop else 3))
    layout.setSpacing(here.space(1.5))
    said = line.title if lacks is None or stop else spoken(lacks.sentence)
    title = label(translate("verdict", "{0} — {1}").format(verdict_name(word).upper(), line.title) if stop else said,
                  style="title" if stop else "heading", name=translate("verdict", "Verdict"))  # fmt: skip
    todo = label(
        line.todo if lacks is None or stop else spoken(lacks.next_step),
        style="strong" if stop else "",
        name=translate("verdict", "What to do"),
    )
    layout.addWidget(row(Icon(line.icon, tone.edge, steps=9 if stop else 6), title, steps=3, top=False))
    layout.addWidget(todo)
    layout.addWidget(label(spoken(a.summary), style="heading", name=translate("verdict", "What signing does")))
    who = origin_line(a.request.origin)
    layout.addWidget(
        row(
            Icon("globe", tone.edge, steps=4),
            label(
                translate("verdict", "{0} · {1}").format(kind_words(a), who.text), name=translate("verdict", "Who asks")
            ),
        )
    )
    if who.warning:
        layout.addWidget(row(Icon("caution", tone.edge, steps=4), label(who.warning, style="strong")))
    return frame
