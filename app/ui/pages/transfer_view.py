"""One payment: from, network, recipient, asset, amount; checked while it is typed, declared as the user's intent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from app.address import Address, AddressError, Asset
from app.chain.client import NodeClient
from app.chain.holdings import ContractKind, balances, contract_kind
from app.evidence import Token
from app.intake.compose import native, plain_amount, popular
from app.intake.declared import Meant, read_meant
from app.intake.draft import Reading, World, read_draft
from app.intake.link import PaymentLink, parse_link
from app.intake.recipients import Circle
from app.request import RequestError
from app.signing.model import Network, Source, Ticket
from app.ui.i18n.core import spoken
from app.ui.pages.after_review import AfterReview, on_device, undecided, was_signed
from app.ui.pages.lights import trouble, wrong_chain
from app.ui.pages.page import Shell, beside, button, clear, icon_label, larger, panel, settled
from app.ui.pages.payment_fields import PaymentFields
from app.ui.pages.payment_sources import PaymentSources
from app.ui.pages.requests import RequestsPage
from app.ui.pages.reviewed import CHANGED, Filled
from app.ui.pages.style import tones
from app.ui.pages.work import Progress, run
from app.ui.reading.faults import fault_words
from app.ui.reading.numbers import plural
from app.ui.widgets.plain import Column, groups, harmless, label, set_text

_BESIDE: Final = 90
"""Characters across from which form and meaning stand beside one another."""


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("transfer", text, "", count), count)


def missing_words(fields: tuple[str, ...]) -> str:
    """What the form still lacks, as one sentence."""
    names = {
        "account": tr("an account (connect a device)"), "recipient": tr("a recipient"), "amount": tr("an amount"),
        "token": tr("the token’s contract"), "token id": tr("the token id"),
    }  # fmt: skip
    return tr("Still missing: {0}.").format(", ".join(names.get(f, f) for f in fields)) if fields else ""


def recipient_words(reading: Reading) -> str:
    """What is known of the recipient, for the line under the field."""
    r = reading.recipient
    if r.address is None:
        return ""
    said = []
    if r.name:
        said.append(tr("{0}, verified").format(r.name) if r.verified else tr("{0}, not verified").format(r.name))
    if r.own:
        said.append(tr("your own account"))
    if r.paid is not None:
        said.append(tr("paid %n time(s), last on {0}", r.paid.count).format(f"{r.paid.last:%Y-%m-%d}"))
    elif not r.own:
        said.append(tr("never paid from this account"))
    return " · ".join(said)


class TransferView(QWidget):
    """The form at the left, what it means at the right."""

    def __init__(self, shell: Shell, say: Callable[[str], None]) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.shell, self.desk, self.say = shell, shell.desk, say
        self.reading: Reading | None = None
        self._balances: dict[tuple[Address, int], Mapping[Asset, int | None]] = {}
        self._tokens: dict[tuple[int, Address], Token] = {}
        self._asked: set[tuple[int, Address]] = set()
        self._told: tuple[str, ...] = ()
        """What an invoice that filled the form gives cause to say; it stands until the form is sent or filled anew."""
        self._sent: Filled | None = None
        """What was reviewed and made of this form; None for a payment that nobody looked at yet."""
        self.progress = Progress()
        self.sources = PaymentSources(
            self, self.progress, lambda: (self.chain_id, tuple(self.desk.profile.contacts().values())),
            self.take_text, self.take_meant, say,
        )  # fmt: skip
        fields = self.fields = PaymentFields(shell, self.sources, self)
        self.account, self.network, self.names, self.mend = fields.account, fields.network, fields.names, fields.mend
        self.recipient, self.amount, self.token, self.notes = (
            fields.recipient,
            fields.amount,
            fields.token,
            fields.notes,
        )
        fields.changed.connect(self._read)
        fields.placed.connect(self._ask_balances)
        fields.all_asked.connect(self._all)
        shell.lights.changed.connect(self._lights_changed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 0)
        outer.addWidget(self.progress)
        row = QHBoxLayout()
        row.setSpacing(12)
        column = Column()
        column.setObjectName("plain")
        column.rows.setContentsMargins(0, 0, 8, 0)
        column.rows.addWidget(self.fields.card)
        column.rows.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(column)
        self._column = column
        row.addWidget(area, 3)
        side = QVBoxLayout()
        side.addStretch(1)
        row.addLayout(side, 2)
        outer.addLayout(row, 1)
        self._row, self._side, self._said, self._under = row, side, self._meaning(), False
        side.insertWidget(0, self._said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def _fold(self) -> None:
        """With large letters or in a narrow window, what it means stands below the form: both whole, one scrolled."""
        under = self.width() < _BESIDE * self.fontMetrics().averageCharWidth()
        if under == self._under:
            return
        self._under = under
        if under:
            self._column.rows.insertWidget(1, self._said)
        else:
            self._side.insertWidget(0, self._said)
        self._row.setStretch(1, 0 if under else 2)

    def _meaning(self) -> QFrame:
        palette = self.shell.palette
        self.sentence = larger(label("", name=tr("What this payment does")), 1.15)
        self.whole = label("", name=tr("Whole address"))
        self.whole.setObjectName("address")
        self._warnings = QVBoxLayout()
        self.open_points = label("", faint=True, name=tr("What is missing"))
        self.review = button(palette, tr("Review"), self._submit, primary=True)
        self.review.setAccessibleName(tr("Review this payment on the risk screen"))
        for line in self.fields.lines:
            line.returnPressed.connect(self.review.click)
        note = tr("Nothing is signed here. The risk screen comes next, then your device.")
        self.after = AfterReview(palette, self._look, self.start_another)
        return panel(
            label(tr("What this means"), heading=True), self.sentence, self.whole, self._warnings, self.open_points,
            self.review, label(note, faint=True), self.after,
        )  # fmt: skip

    def refresh(self) -> None:
        """Accounts, networks and contacts anew; what was chosen stays."""
        kept = self.shell.reviewed.shown if self.empty else None
        self.fields.refresh()
        if kept is not None:  # the form was built anew: another theme or language
            self.put(kept)
        self.shell.lights.ask()
        self._follow()
        settled(self._column)

    # -- reading the form -------------------------------------------------------------------------------
    @property
    def chain_id(self) -> int:
        return self.fields.chain_id

    @property
    def empty(self) -> bool:
        """Whether nothing was filled in."""
        return self.fields.empty

    def world(self) -> World:
        """What is known about those the form names."""
        account = self.fields.from_account
        if account is None:
            return World()
        profile = self.desk.profile
        circle = Circle(
            account, profile.contacts(), frozenset(a.address for a in profile.accounts()), profile.history(account)
        )
        tokens = {t: known for (chain, t), known in self._tokens.items() if chain == self.chain_id}
        hours = float(self.desk.policy().settings.get("cooloff_hours_new_recipient", 0) or 0)
        return World(circle, tokens, self._balances.get((account, self.chain_id), {}), hours)

    def _lights_changed(self) -> None:
        self._ask_balances()
        self._read()

    def _network(self) -> Network | None:
        return next((n for n in self.desk.networks() if n.chain_id == self.chain_id), None)

    def _say_network(self) -> None:
        """What is wrong with the chosen network's node stands below it, with the way to mend it."""
        network = self._network()
        fault = trouble(network, self.shell.lights.of(network)) if network is not None else ""
        self.fields.note("network", fault, "")
        self.mend.setVisible(bool(fault))

    def _read(self) -> None:
        self._say_network()
        reading = self.reading = read_draft(self.fields.draft(), self.world())
        fault, known = reading.faults.get("recipient", ""), recipient_words(reading)
        fault = self.names.fault if self.names.busy else fault
        self.fields.note("recipient", fault, " · ".join(filter(None, (self.names.note, known))))
        for key in ("token", "token id", "amount"):
            self.fields.note(key, reading.faults.get(key, ""), self._hint(key, reading))
        set_text(self.sentence, spoken(reading.sentence) or tr("Nothing yet."))
        address = reading.recipient.address
        set_text(self.whole, groups(str(address)) if address is not None else "")
        clear(self._warnings)
        bad = tones(self.shell.palette)["bad"]
        for warning in (*self._told, *reading.warnings):
            text = label(spoken(warning))
            text.setObjectName("bad")
            self._warnings.addWidget(beside(icon_label(self.shell.palette, "warning", bad, 18), text, stretch=1))
        set_text(self.open_points, missing_words(reading.missing))
        self.review.setEnabled(reading.request is not None)
        self.shell.reviewed.shown = Filled(self.fields.draft(), self._told, self._sent.ticket_id if self._sent else "")
        self._say_reviewed()
        if "token" in reading.faults or (reading.what is not None and reading.what.by_id):
            self._ask_contract()
        settled(self._column)

    def _hint(self, key: str, reading: Reading) -> str:
        if key == "token" and reading.what is not None and self.fields.by_contract:
            return tr("It calls itself {0}; a name proves nothing.").format(harmless(reading.what.symbol, 40))
        if key == "amount" and reading.what is not None and reading.what.counted:
            held = self.world().balances.get(reading.what.asset)
            if held is not None:
                return tr("The account holds {0} {1}.").format(
                    plain_amount(held, reading.what.decimals), harmless(reading.what.symbol, 24)
                )
        return ""

    # -- asking the node ------------------------------------------------------------------------------
    def _node(self) -> NodeClient | None:
        network = self._network()
        health = self.shell.lights.of(network) if network is not None else None
        if network is None or health is None or wrong_chain(health, network.chain_id):
            return None  # not asked yet, or another chain's node: what it says of balances would be believed
        return NodeClient(network.rpc_url, 8)

    def _ask_balances(self) -> None:
        account, chain, node = self.fields.from_account, self.chain_id, self._node()
        if account is None or node is None or (account, chain) in self._balances:
            return
        tokens = [s.asset for s in popular(chain) if isinstance(s.asset, Address)]

        def done(found: Mapping[Asset, int | None]) -> None:
            self._balances[account, chain] = found
            self._read()

        run(self, lambda _: balances(node, account, tokens, chain), done)

    def _ask_contract(self) -> None:
        """A contract nobody bundled: its own name and decimals from the node, once."""
        node = self._node()
        try:
            contract = Address.parse(self.token.text().strip())
        except AddressError:
            return
        key = (self.chain_id, contract)
        if node is None or key in self._asked:
            return
        self._asked.add(key)

        def done(kind: ContractKind) -> None:
            if kind.token is not None:
                self._tokens[key] = kind.token
            if kind.standard and self.fields.choose_standard(kind.standard):
                self.say(tr("This contract says it is {0}.").format(kind.standard.upper()))
            elif not kind.has_code:
                self.say(tr("There is no contract at this address on this network."))
            self._read()

        run(self, lambda _: contract_kind(node, contract), done, lambda e: self.say(str(e)))

    def _all(self) -> None:
        reading = self.reading
        what = reading.what if reading is not None and reading.what is not None else native(self.chain_id)
        held = self.world().balances.get(what.asset)
        if held is None:
            self.say(tr("The balance is not known: no node has told it."))
            return
        self.amount.setText(plain_amount(held, what.decimals))

    # -- filling it from elsewhere ------------------------------------------------------------------------
    def set_recipient(self, text: str) -> None:
        """Start a payment to an address that was chosen elsewhere."""
        if self._sent is not None:
            self.start_another()
        self.recipient.setText(text)
        self.amount.setFocus()

    def fill(self, link: PaymentLink) -> None:
        """Take over what a link says; the user still reviews it."""
        if self.network.findData(link.chain_id) < 0:
            self.say(tr("The link is for chain {0}; no such network is set up here.").format(link.chain_id))
            return
        self._told, self._sent = (), None
        self.fields.choose_chain(link.chain_id)
        self.recipient.setText(str(link.to))
        self.fields.choose("native" if link.token is None else str(link.token))
        if link.token is not None:
            self.token.setText(str(link.token))
        what = self.reading.what if self.reading is not None else None
        if link.amount is not None and what is not None and not what.by_id:
            self.amount.setText(plain_amount(link.amount, what.decimals))
        self.say(tr("Filled in from the link. Compare it with what the payee told you."))

    def take_text(self, text: str) -> None:
        """An address or a link from a QR code or the clipboard."""
        text = text.strip()
        if text.lower().startswith("ethereum:"):
            try:
                self.fill(parse_link(text))
            except RequestError as error:
                self.say(fault_words(error))
            return
        try:
            Address.parse(text)
        except AddressError as error:
            try:
                self.take_meant(read_meant(text.encode(), self.chain_id, self.desk.profile.contacts().values()))
            except RequestError:
                self.say(tr("This is neither an address nor a payment link: {0}").format(error))
            return
        self.recipient.setText(text)
        self.say(tr("Address taken over. Compare its middle with the original source."))

    def take_meant(self, meant: Meant) -> None:
        """Take over what an invoice says; with a doubt about the payee the address stays empty."""
        said = meant.said
        if meant.chain_id is not None:
            self.fields.choose_chain(meant.chain_id)
        self._told, self._sent = meant.warnings, None
        self.recipient.setText(said.get("to", ""))
        asset = said.get("asset")
        if asset is not None:
            if not self.fields.choose("native" if asset == "ETH" else asset):
                self.token.setText(asset)
        self.amount.setText(said.get("amount", ""))
        self._read()
        self.say(tr("{0}. Compare it with what the payee told you.").format(harmless(spoken(meant.about), 200)))

    # -- after the review -------------------------------------------------------------------------------
    def put(self, filled: Filled) -> None:
        """Fill the form as it was, with what became of it."""
        self.fields.put(filled.draft)
        self._told = filled.told
        self._sent = filled if filled.ticket_id else None
        self._read()

    def take_back(self, ticket_id: str) -> None:
        """Give a payment back to be changed, as it was reviewed."""
        kept = self.shell.reviewed.of(ticket_id)
        if kept is not None and (self._sent is None or self._sent.ticket_id != ticket_id):
            self.put(kept)
        self._follow()

    def start_another(self) -> None:
        """Empty the form; what waits under Requests waits on."""
        self._told, self._sent = (), None
        self.fields.clear()
        self._read()
        self.recipient.setFocus()

    def ticket_changed(self, ticket: Ticket) -> None:
        """News of a request; only that of the payment in the form counts."""
        if self._sent is not None and ticket.id == self._sent.ticket_id:
            self._follow()

    def _reviewed(self) -> Ticket | None:
        return self.desk.ticket(self._sent.ticket_id) if self._sent is not None else None

    def _changed(self) -> bool:
        return self._sent is not None and self.fields.draft() != self._sent.draft

    def _follow(self) -> None:
        """Once signed the form is empty for the next payment, unless another was begun in it meanwhile."""
        ticket = self._reviewed()
        if ticket is None:
            self._sent = None
        elif was_signed(ticket):
            if not self._changed():
                self.start_another()
                self.say(tr("The payment was signed. The form is empty for the next one."))
            self._sent = None
        self._say_reviewed()

    def _say_reviewed(self) -> None:
        ticket = self._reviewed()
        waits = ticket is not None and undecided(ticket)
        self.review.setText(tr("Review the change") if waits and self._changed() else tr("Review"))
        if ticket is not None and on_device(ticket):
            self.review.setEnabled(False)
        self.after.follow(ticket, self._changed())

    def _look(self) -> None:
        page = self.shell.open("requests")
        if self._sent is not None and isinstance(page, RequestsPage):
            page.choose(self._sent.ticket_id)

    def _submit(self) -> None:
        if self.reading is None or self.reading.request is None:
            return
        before = self._reviewed()
        if before is not None and undecided(before):
            if not self._changed():
                self._look()  # it waits already; a second one would pay twice
                return
            self.desk.reject(before.id, CHANGED)
        try:
            (made,) = self.shell.submit([self.reading.request], Source.COMPOSE)
        except RequestError as error:
            self.say(fault_words(error))
            return
        self._sent = Filled(self.fields.draft(), self._told, made)
        self.shell.reviewed.add(self._sent)
        self.say("")
        self._follow()
