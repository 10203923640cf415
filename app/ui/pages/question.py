"""A site asks to connect: a panel in the window that covers neither the request nor the device's pages."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout

from app.address import Address
from app.signing.model import Network, OriginQuestion
from app.ui.pages.page import button, caption, clear, icon_label
from app.ui.pages.style import tones
from app.ui.reading.chains import KNOWN_CHAINS
from app.ui.reading.numbers import plural
from app.ui.theme.palette import Palette
from app.ui.widgets.plain import groups, harmless, label


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("question", text, "", count), count)


class QuestionPanel(QFrame):
    """Shows one question at a time; others wait their turn. Refusing has the focus, Enter never allows."""

    def __init__(
        self,
        palette: Palette,
        answer: Callable[[str, bool, Address | None], None],
        known: Callable[[], list[str]],
        accounts: Callable[[], list[tuple[Address, str]]],
    ) -> None:
        super().__init__()
        self.setObjectName("question")
        self._palette, self._answer, self._known, self._accounts = palette, answer, known, accounts
        self.account: QComboBox | None = None
        """Which account the site would see; None where the question is about something else."""
        self._waiting: list[OriginQuestion] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(16, 12, 16, 12)
        self.hide()

    @property
    def waiting(self) -> tuple[OriginQuestion, ...]:
        return tuple(self._waiting)

    def ask(self, question: OriginQuestion) -> None:
        """Queue a question; one origin is asked about once."""
        if any(q.origin == question.origin for q in self._waiting):
            return
        self._waiting.append(question)
        if len(self._waiting) == 1:
            self._show()
        else:
            self._count()

    def accounts_changed(self) -> None:
        """A device brought more accounts, or one was named: they can be chosen too. What is chosen stays."""
        if self.account is not None:
            chosen = self.account.currentData()
            self._fill(self.account)
            self.account.setCurrentIndex(max(0, self.account.findData(chosen)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape refuses."""
        if event.key() == Qt.Key.Key_Escape and self._waiting:
            self._done(False)
            return
        super().keyPressEvent(event)

    def _show(self) -> None:
        clear(self._rows)
        if not self._waiting:
            self.hide()
            return
        question = self._waiting[0]
        from app.ui.pages.origins import origin_words  # brings the checks' knowledge of sites

        words = origin_words(question.origin, self._known())
        head = QHBoxLayout()
        head.addWidget(icon_label(self._palette, "sites"))
        title = label(_title(question).format(words.shown), heading=True, name=tr("Question"))
        head.addWidget(title, 1)
        self._more = label("", faint=True)
        self._more.setMinimumWidth(0)
        head.addWidget(self._more)
        self._rows.addLayout(head)
        said = []
        if words.owner_part:
            said.append(tr("It belongs to whoever owns {0}.").format(words.owner_part))
        if words.known_as:
            said.append(tr("This program knows it as a site of {0}.").format(words.known_as))
        if words.unicode:
            said.append(tr("A browser may show it as {0}.").format(words.unicode))
        if question.via:
            said.append(tr("It asks through {0}.").format(question.via))
        warnings = list(words.warnings)
        self.account = None
        if question.network is not None:
            said += _network_words(question.network)
            warnings += _network_warnings(question.network)
        elif question.is_extension:
            said.append(
                tr("Allowed, it may pass on what pages ask. Each page is still asked about, each request still judged.")
            )
        else:
            said.append(
                tr("Allowed, it sees the account below and may send requests. Each one is still judged and shown.")
            )
        self._rows.addWidget(label(" ".join(said)))
        if question.network is None and not question.is_extension:
            self._rows.addLayout(self._account_row())
        warn = tones(self._palette)["bad"]
        for warning in warnings:
            line = QHBoxLayout()
            line.addWidget(icon_label(self._palette, "warning", warn, 18))
            text = label(warning)
            text.setObjectName("bad")
            line.addWidget(text, 1)
            self._rows.addLayout(line)
        row = QHBoxLayout()
        self.refuse = button(self._palette, tr("Refuse (Esc)"), lambda: self._done(False))
        self.allow = button(self._palette, _allow_words(question), lambda: self._done(True))
        row.addWidget(self.refuse)
        row.addStretch(1)
        row.addWidget(self.allow)
        self._rows.addLayout(row)
        self.setAccessibleName(title.text())
        self._count()
        self.show()
        self.refuse.setFocus()

    def _account_row(self) -> QHBoxLayout:
        """The account the site would see: named, with its whole address, and another can be chosen."""
        row = QHBoxLayout()
        row.addWidget(caption(tr("It sees")))
        combo = QComboBox()
        combo.setAccessibleName(tr("Account the site sees"))
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(12)
        self._fill(combo)
        self.account = combo
        row.addWidget(combo, 1)
        return row

    def _fill(self, combo: QComboBox) -> None:
        combo.clear()
        for address, name in self._accounts():
            combo.addItem(f"{harmless(name, 60)} · {groups(str(address))}", str(address))
        combo.setEnabled(combo.count() > 0)
        if combo.count() == 0:
            combo.addItem(tr("No account is known yet: connect a device."), "")

    def _chosen(self) -> Address | None:
        text = str(self.account.currentData() or "") if self.account is not None else ""
        return Address.parse(text) if text else None

    def _count(self) -> None:
        more = len(self._waiting) - 1
        self._more.setText(tr("%n more ask(s|)", more) if more > 0 else "")

    def _done(self, allow: bool) -> None:
        account = self._chosen() if allow else None
        question = self._waiting.pop(0)
        self._answer(question.origin, allow, account)
        self._show()


def _title(question: OriginQuestion) -> str:
    if question.network is not None:
        return tr("A site asks to add a network and its node: {0}")
    return (
        tr("A browser extension asks to connect: {0}") if question.is_extension else tr("A site asks to connect: {0}")
    )


def _allow_words(question: OriginQuestion) -> str:
    if question.network is not None:
        return tr("Add this network")
    return tr("Allow this extension") if question.is_extension else tr("Allow this site")


def _network_words(network: Network) -> list[str]:
    """What would be added: the site's name for it, the chain's number, and whose node is asked from then on."""
    host = urlsplit(network.rpc_url).hostname or network.rpc_url
    return [
        tr("It calls it {0}, chain {1}, and wants {2} asked about it.").format(
            harmless(network.name, 80), network.chain_id, harmless(host, 200)
        ),
        tr("That node would see your addresses, and requests on this chain would be judged by what it says."),
    ]


def _network_warnings(network: Network) -> list[str]:
    known = KNOWN_CHAINS.get(network.chain_id)
    if known is None:
        return [tr("This chain is not known here. Compare its number with the chain’s own documentation.")]
    if known[0].casefold() != network.name.casefold():
        return [
            tr("Chain {0} is known as {1}, not as {2}.").format(network.chain_id, known[0], harmless(network.name, 80))
        ]
    return []
