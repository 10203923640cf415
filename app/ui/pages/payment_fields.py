"""A payment form's fields: what can be chosen in them, what stands in them, and the line below each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from app.address import Address
from app.intake.compose import popular
from app.intake.draft import Draft
from app.ui.pages.account_rows import account_name
from app.ui.pages.names import NameField
from app.ui.pages.page import Shell, beside, button, caption, panel
from app.ui.pages.payment_sources import PaymentSources
from app.ui.widgets.plain import harmless, label, set_text

_OTHER, _NFT, _MULTI = "other", "erc721", "erc1155"
_KINDS: Final = frozenset({"native", _NFT, _MULTI})
"""Kinds that are chosen by their standard; a listed token is chosen by its contract."""


def tr(text: str) -> str:
    return QCoreApplication.translate("transfer", text)


class PaymentFields(QObject):
    """The fields, standing on `card`."""

    changed = Signal()
    """Something in the form is another than before."""
    placed = Signal()
    """Account or network may be others; comes after `changed`."""
    all_asked = Signal()
    """The whole balance is to be filled in."""

    def __init__(self, shell: Shell, sources: PaymentSources, parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._desk = shell, shell.desk
        self.card = self._form(sources)

    # -- building -------------------------------------------------------------------------------------
    def _form(self, sources: PaymentSources) -> QFrame:
        palette = self._shell.palette
        self.account, self.network, self.asset = QComboBox(), QComboBox(), QComboBox()
        self.recipient, self.amount, self.token, self.token_id = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.recipient.setPlaceholderText(tr("0x…, a contact, or a name like alice.eth"))
        self.amount.setPlaceholderText("0.00")
        self.token.setPlaceholderText(tr("0x… of the token’s contract"))
        self.token_id.setPlaceholderText(tr("The number of the token"))
        self.notes: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setVerticalSpacing(8)
        self._rows: dict[str, list[QWidget]] = {}
        takes = (
            (tr("Image"), tr("Read a QR code from an image"), sources.image_file, "qr"),
            (
                tr("Clipboard"),
                tr("Take an address, link or QR code from the clipboard"),
                sources.clipboard,
                "paste",
            ),
            (tr("Screen"), tr("Read a QR code from the screen"), sources.screen, "camera"),
            (
                tr("Invoice"),
                tr("Read an electronic invoice or an order from a file"),
                sources.invoice_file,
                "file",
            ),
        )
        taking = [button(palette, text, slot, icon_name=picture) for text, _, slot, picture in takes]
        for made, (_, name, _, _) in zip(taking, takes, strict=True):
            made.setAccessibleName(name)
            made.setToolTip(name)
        take = beside(*taking)
        self.mend = button(palette, tr("Open Networks"), lambda: self._shell.open("networks"))
        self.mend.hide()
        everything = button(palette, tr("All"), self.all_asked.emit)
        everything.setAccessibleName(tr("Fill in the whole balance"))
        amount_row = QWidget()
        amount_row.setObjectName("plain")
        inner_row = QHBoxLayout(amount_row)
        inner_row.setContentsMargins(0, 0, 0, 0)
        inner_row.addWidget(self.amount, 1)
        inner_row.addWidget(everything)
        for key, title, widget, extra in (
            ("account", tr("From"), self.account, None),
            ("network", tr("Network"), self.network, self.mend),
            ("recipient", tr("To"), self.recipient, take),
            ("asset", tr("What"), self.asset, None),
            ("token", tr("Contract"), self.token, None),
            ("token id", tr("Token id"), self.token_id, None),
            ("amount", tr("Amount"), self.amount, None),
        ):
            shown = amount_row if key == "amount" else widget
            widget.setAccessibleName(title)
            words = caption(title)
            form.addRow(words, shown)
            self._rows[key] = [words, shown]
            if extra is not None:
                form.addRow(extra)
            note = label("", faint=True, name=tr("About: {0}").format(title))
            note.hide()
            self.notes[key] = note
            form.addRow(note)
        for combo in (self.account, self.network, self.asset):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(18)
            combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.account.currentIndexChanged.connect(self._place_changed)
        self.network.currentIndexChanged.connect(self._place_changed)
        self.asset.currentIndexChanged.connect(self._asset_changed)
        self.names = NameField(self.recipient, self._desk.networks, lambda: self.chain_id, self.changed.emit)
        self.lines = (self.recipient, self.amount, self.token, self.token_id)
        for line in self.lines:
            line.textChanged.connect(lambda _: self.changed.emit())
        return panel(form)

    # -- what can be chosen -----------------------------------------------------------------------------
    def refresh(self) -> None:
        """Accounts, networks and contacts anew; what was chosen stays."""
        selected = self._desk.selected_account()
        chosen = self.account.currentData() or (str(selected) if selected else "")
        self.account.blockSignals(True)
        self.account.clear()
        for place, a in enumerate(self._desk.accounts(), start=1):
            name = harmless(account_name(a, place), 60)
            self.account.addItem(f"{name} · {str(a.address)[:8]}…{str(a.address)[-6:]}", str(a.address))
        self.account.setCurrentIndex(max(0, self.account.findData(chosen)))
        self.account.blockSignals(False)
        chain = self.network.currentData()
        self.network.blockSignals(True)
        self.network.clear()
        networks = [(n.chain_id, n.name) for n in self._desk.networks()] or [(1, "Ethereum")]
        for chain_id, name in networks:
            self.network.addItem(harmless(name, 60), chain_id)
        at = self.network.findData(chain)
        self.network.setCurrentIndex(max(0, at))
        self.network.blockSignals(False)
        names = [f"{harmless(c.name, 60)} · {c.address}" for c in self._desk.profile.contacts().values()]
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._contact_chosen)
        self.recipient.setCompleter(completer)
        self._place_changed()

    def _contact_chosen(self, text: str) -> None:
        # The completer writes its own text after this; ours comes last.
        QTimer.singleShot(0, lambda: self.recipient.setText(text.rsplit(" · ", 1)[-1]))

    @property
    def chain_id(self) -> int:
        return int(self.network.currentData() or 1)

    @property
    def from_account(self) -> Address | None:
        text = self.account.currentData()
        return Address.parse(text) if text else None

    def _place_changed(self) -> None:
        kept = self.asset.currentData()
        self.asset.blockSignals(True)
        self.asset.clear()
        for s in popular(self.chain_id):
            self.asset.addItem(s.symbol, "native" if s.standard == "native" else str(s.asset))
        account = self.from_account
        if account is not None:
            self._add_tokens_of_history(account)
        self.asset.addItem(tr("Another token …"), _OTHER)
        self.asset.addItem(tr("NFT (ERC-721) …"), _NFT)
        self.asset.addItem(tr("Item (ERC-1155) …"), _MULTI)
        self.asset.setCurrentIndex(max(0, self.asset.findData(kept)))
        self.asset.blockSignals(False)
        self.names.again()
        self._asset_changed()
        self.placed.emit()

    def _add_tokens_of_history(self, account: Address) -> None:
        from app.intent.tokens import bundled

        for entry in self._desk.profile.history(account).outgoing(limit=300):
            if isinstance(entry.asset, Address) and entry.chain_id == self.chain_id:
                known = bundled(self.chain_id, entry.asset)
                if known is not None and self.asset.findData(str(entry.asset)) < 0:
                    self.asset.addItem(known.symbol, str(entry.asset))

    def _asset_changed(self) -> None:
        kind = self.asset.currentData()
        wanted = {"token": kind in (_OTHER, _NFT, _MULTI), "token id": kind in (_NFT, _MULTI), "amount": kind != _NFT}
        for key, visible in wanted.items():
            for widget in self._rows[key]:
                widget.setVisible(visible)
        self.changed.emit()

    # -- what stands in it ------------------------------------------------------------------------------
    def draft(self) -> Draft:
        """The fields as they stand."""
        kind = self.asset.currentData() or "native"
        standard = kind if kind in _KINDS else "erc20"
        token = self.token.text() if self.by_contract else "" if kind == "native" else kind
        return Draft(
            self.from_account, self.chain_id, self.recipient.text(), standard, token, self.amount.text(),
            self.token_id.text(),
        )  # fmt: skip

    def put(self, d: Draft) -> None:
        """Fill the fields as they were."""
        if d.account is not None and (place := self.account.findData(str(d.account))) >= 0:
            self.account.setCurrentIndex(place)
        self.choose_chain(d.chain_id)
        listed = self.choose(d.standard if d.standard in _KINDS else d.token)
        self.token.setText(d.token if not listed or d.standard in (_NFT, _MULTI) else "")
        self.amount.setText(d.amount)
        self.token_id.setText(d.token_id)
        self.recipient.setText(d.recipient)

    def clear(self) -> None:
        """Empty what was filled in; account, network and token stay chosen."""
        for line in self._typed():
            line.clear()

    def choose_chain(self, chain_id: int) -> bool:
        """Choose a network; whether it is set up here."""
        place = self.network.findData(chain_id)
        if place >= 0:
            self.network.setCurrentIndex(place)
        return place >= 0

    def choose(self, asset: str) -> bool:
        """Choose what is sent, by its kind or by a listed token's contract; whether it is listed."""
        place = self.asset.findData(asset)
        self.asset.setCurrentIndex(place if place >= 0 else self.asset.findData(_OTHER))
        return place >= 0

    def choose_standard(self, standard: str) -> bool:
        """Choose the kind of a contract that is named by its address; whether another was chosen before."""
        place = self.asset.findData(standard if standard in (_NFT, _MULTI) else _OTHER)
        if self.asset.currentIndex() == place:
            return False
        self.asset.setCurrentIndex(place)
        return True

    @property
    def by_contract(self) -> bool:
        """Whether the token's contract is typed, not chosen from the list."""
        return self.asset.currentData() in (_OTHER, _NFT, _MULTI)

    def _typed(self) -> tuple[QLineEdit, ...]:
        return self.recipient, self.amount, self.token_id

    @property
    def empty(self) -> bool:
        """Whether nothing was filled in."""
        return not any(line.text().strip() for line in self._typed())

    def note(self, key: str, fault: str, hint: str) -> None:
        """Say below a field what is wrong with it, else what is known of it."""
        note = self.notes[key]
        note.setObjectName("bad" if fault else "faint")
        note.style().unpolish(note)
        note.style().polish(note)
        set_text(note, fault[:1].upper() + fault[1:] or hint)
        note.setVisible(bool(fault or hint) and self._rows[key][0].isVisibleTo(self.card))
