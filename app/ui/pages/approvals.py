"""Approvals: who may take what from an account, how bad that is, and taking one or many back."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.address import Address, Asset
from app.chain.approvals import Approval, likely, read, search_logs
from app.chain.client import NodeClient, NodeError
from app.intake.compose import popular
from app.request import RequestError
from app.signing.model import Source
from app.store.prices import PriceError, read_prices
from app.ui.i18n.core import spoken
from app.ui.pages.account_rows import account_name, another_chain
from app.ui.pages.approval_rows import exposure_words, key_of, revocations, rows, signed_here
from app.ui.pages.page import Empty, Page, Shell, Switch, Table
from app.ui.pages.style import tones
from app.ui.pages.work import Cancelled, Progress, Task
from app.ui.reading.faults import fault_words
from app.ui.widgets.flow import Flow
from app.ui.widgets.plain import harmless, label, set_text


def tr(text: str) -> str:
    return QCoreApplication.translate("approvals", text)


@dataclass(frozen=True, slots=True)
class Look:
    """One look at an account on one chain."""

    approvals: tuple[Approval, ...]
    covered: str
    """What was searched, in words: no finding is never "safe"."""
    at: datetime


class ApprovalsPage(Page):
    key, icon_name = "approvals", "approvals"
    fill_height = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(
            shell, tr("Approvals"),
            tr("Who may take what from your account. Old permissions are how most tokens are stolen later."),
        )  # fmt: skip
        self.looks: dict[tuple[Address, int], Look] = {}
        self.account, self.network = QComboBox(), QComboBox()
        self.account.setAccessibleName(tr("Account"))
        self.network.setAccessibleName(tr("Network"))
        self.search = self.button(tr("Look for approvals"), self.look, icon_name="search", primary=True)
        self.revoke = self.button(tr("Take back the chosen"), self._revoke)
        bar = Flow(8)  # wraps where text is large or words are long
        for widget in (self.account, self.network, self.search, self.revoke):
            bar.addWidget(widget)
        bar.spring(self.revoke)
        self.progress = Progress()
        self.covered = label("", faint=True, name=tr("What was searched"))
        headers = [tr("Risk"), tr("Token"), tr("Who may take"), tr("How much"), tr("At stake now")]
        self.table = Table(headers, tr("Approvals"), stretch=2)
        self.table.itemSelectionChanged.connect(self._chosen)
        self.reason = label("", name=tr("Why"))
        content = QWidget()
        content.setObjectName("plain")
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.table, 1)
        inner.addWidget(self.reason)
        self._empty = Empty(
            self.palette_, "approvals", tr("Nothing found yet"),
            tr("Your node’s logs, what was signed here, and pairs of well-known tokens and contracts are asked. "
               "Nobody else learns of it."),
        )  # fmt: skip
        self.switch = Switch(content, self._empty)
        self.body.addLayout(bar)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.covered)
        self.body.addWidget(self.switch, 1)
        for box in (self.account, self.network):
            box.currentIndexChanged.connect(self._show)

    def refresh(self) -> None:
        kept = self.account.currentData(), self.network.currentData()
        selected = self.desk.selected_account()
        for box in (self.account, self.network):
            box.blockSignals(True)
            box.clear()
        for place, a in enumerate(self.desk.accounts(), 1):
            text = str(a.address)
            self.account.addItem(f"{harmless(account_name(a, place), 60)} · {text[:8]}…{text[-6:]}", text)
        for n in self.desk.networks():
            self.network.addItem(n.name, n.chain_id)
        self.account.setCurrentIndex(max(0, self.account.findData(kept[0] or (str(selected) if selected else ""))))
        self.network.setCurrentIndex(max(0, self.network.findData(kept[1])))
        for box in (self.account, self.network):
            box.blockSignals(False)
        self._show()

    @property
    def place(self) -> tuple[Address, int] | None:
        """The chosen account and chain."""
        account, chain = self.account.currentData(), self.network.currentData()
        return (Address.parse(account), int(chain)) if account and chain else None

    def _show(self) -> None:
        place = self.place
        look = self.looks.get(place) if place else None
        found = rows(look.approvals, place[1], self.desk.profile.contacts()) if look and place else []
        self.table.fill([cells for _, _, cells in found], [key_of(a.slot) for a, _, _ in found])
        t = tones(self.palette_)
        self._reasons = {}
        for y, (a, risk, _) in enumerate(found):
            self._reasons[key_of(a.slot)] = f"{a.slot.spender}. {risk.reason}"
            item = self.table.item(y, 0)
            if item is not None:
                item.setForeground(QBrush(QColor(t[("good", "warn", "bad")[risk.level]])))
        self.switch.show_content(bool(found))
        held = [a for a, _, _ in found]
        total = exposure_words(held, place[1], self._prices()) if place else ""
        set_text(self.covered, f"{look.covered} {total}".strip() if look else "")
        node = place is not None and any(n.rpc_url for n in self.desk.networks() if n.chain_id == place[1])
        self.search.setEnabled(node)
        if not node:
            set_text(self.covered, tr("This needs an account and a node for the network."))
        self._chosen()

    def _prices(self) -> Mapping[tuple[int, Asset], Decimal]:
        """The user's own price file; none is made up where it is missing or cannot be read."""
        path = self.desk.profile.setting("price_file")
        try:
            return read_prices(Path(path).read_text(encoding="utf-8")) if path else {}
        except (OSError, UnicodeDecodeError, PriceError):
            return {}

    def _chosen(self) -> None:
        chosen = self.table.all_chosen()
        self.revoke.setEnabled(bool(chosen))
        set_text(self.reason, self._reasons.get(chosen[0], "") if len(chosen) == 1 else "")

    def look(self) -> None:
        """Search logs, what was signed here and likely pairs; then read the state of each. Off the window's thread."""
        place = self.place
        if place is None:
            return
        account, chain = place
        network = next((n for n in self.desk.networks() if n.chain_id == chain), None)
        if network is None or not network.rpc_url:
            return
        profile = self.desk.profile

        def work(task: Task[Look]) -> Look:
            node = NodeClient(network.rpc_url, 20)
            other = another_chain(node, network)
            if other:
                raise NodeError(other)
            slots = signed_here(profile.recent_requests(limit=5000), account, chain)
            slots += likely(chain, [s.asset for s in popular(chain) if isinstance(s.asset, Address)])
            try:
                found = search_logs(node, account, task.step)
            except NodeError as error:
                said = tr(
                    "The node gave no logs ({0}); only what was signed here and well-known pairs were asked."
                ).format(spoken(error.sentence))
            else:
                slots += found.slots
                said = (
                    tr("The whole chain’s logs were searched.")
                    if found.since_block == 0
                    else tr("Logs were searched from block {0} on; older permissions may exist ({1}).").format(
                        found.since_block, found.error
                    )
                )
            approvals = read(node, account, slots, int(time.time()), task.step)
            return Look(tuple(approvals), said, datetime.now(UTC))

        def done(look: Look) -> None:
            self.looks[place] = look
            self.say("" if look.approvals else tr("No permission was found. {0}").format(look.covered))
            self._show()

        def failed(error: Exception) -> None:
            said = spoken(error.sentence) if isinstance(error, NodeError) else str(error)
            self.say(tr("Stopped.") if isinstance(error, Cancelled) else said)

        self.progress.run(tr("Your node is asked for approvals"), work, done, failed)

    def _revoke(self) -> None:
        place = self.place
        look = self.looks.get(place) if place else None
        if place is None or look is None:
            return
        chosen = set(self.table.all_chosen())
        slots = [a.slot for a in look.approvals if key_of(a.slot) in chosen]
        try:
            self.shell.submit(revocations(slots, *place), Source.COMPOSE)
        except RequestError as error:
            self.say(fault_words(error))
