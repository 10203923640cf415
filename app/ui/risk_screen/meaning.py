"""Saying what one means to do, in a few fields or from an invoice's file, so that a request is compared with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from app.address import NATIVE, Address, AddressError, asset_text
from app.intake.declared import Meant, read_meant
from app.intake.payouts import asset_named
from app.request import RequestError
from app.signing.model import Ticket
from app.signing.typed_back import read_amount
from app.ui.i18n.core import spoken
from app.ui.reading.ceremony import INTENTS, intent_words
from app.ui.theme import look
from app.ui.widgets.plain import harmless, label, set_text
from app.ui.widgets.wrap_button import WrapButton

translate = QCoreApplication.translate
_GETS = ("swap", "withdraw", "bridge", "claim")
"""Intents after which something arrives that one can name."""


class MeaningForm(QWidget):
    """The fields of a declaration. What is empty is not said and not compared."""

    declared = Signal(object)
    """CONTRACT `intent` object."""

    def __init__(self, ticket: Ticket) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._ticket = ticket
        said = ticket.request.declared
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.current().space(1.5))
        self.kind = QComboBox()
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(10)
        self.kind.setAccessibleName(translate("step", "I want to"))
        for name in INTENTS:
            self.kind.addItem(translate("step", "I want to {0}").format(intent_words(name)), name)
        self.to, self.amount, self.asset, self.gets, self.least = (QLineEdit() for _ in range(5))
        for field, hint, name in (
            (self.to, translate("step", "To which address? (if you know it)"), translate("step", "Address you mean to pay or allow")),
            (self.amount, translate("step", "How much? (if you know it)"), translate("step", "Amount you mean, in whole units")),
            (self.asset, translate("step", "Of which coin or token? Its ticker or address"), translate("step", "Coin or token you mean")),
            (self.gets, translate("step", "What do you want to get? Its ticker or address"), translate("step", "Coin or token you want to get")),
            (self.least, translate("step", "How much of it at least?"), translate("step", "Least amount you want to get")),
        ):  # fmt: skip
            field.setPlaceholderText(hint)
            field.setAccessibleName(name)
            field.setMaxLength(200)
        file = WrapButton(translate("step", "Read it from an invoice or order …"), "file")
        file.clicked.connect(self._open)
        self.about = label("", style="small")
        self.about.hide()
        self.problem = label("", style="ink")
        self.problem.setProperty("tone", "block")
        self.problem.hide()
        compare = WrapButton(translate("step", "Compare with the request"))
        compare.clicked.connect(self._send)
        for widget in (
            self.kind, file, self.about, self.to, self.amount, self.asset, self.gets, self.least, self.problem, compare,
        ):  # fmt: skip
            layout.addWidget(widget)
        self.kind.currentIndexChanged.connect(lambda _: self._fit())
        if said is not None:
            self.kind.setCurrentIndex(max(self.kind.findData(said.kind), 0))
            self.to.setText(str(said.to) if said.to else "")
            self.amount.setText(f"{said.amount:f}" if said.amount is not None else "")
            self.asset.setText(self._ticker(asset_text(said.asset)) if said.asset is not None else "")
            self.gets.setText(self._ticker(asset_text(said.receive_asset)) if said.receive_asset is not None else "")
            self.least.setText(f"{said.receive_min:f}" if said.receive_min is not None else "")
            text = translate("step", "You said: I want to {0}. Differences are among the findings.")
            layout.addWidget(label(text.format(intent_words(said.kind)), style="small"))
        self._fit()

    def _fit(self) -> None:
        """Only the fields that the chosen intent can use."""
        kind = str(self.kind.currentData())
        for field in (self.gets, self.least):
            field.setVisible(kind in _GETS)
        for field in (self.to, self.amount, self.asset):
            field.setVisible(kind not in ("sign-in", "deploy"))

    def _ticker(self, asset: str) -> str:
        """How an asset is written for people, where that leads back to it."""
        try:
            named = asset_named("" if asset == NATIVE else asset, self._ticket.request.chain_id).symbol
            back = asset_named(named, self._ticket.request.chain_id).asset
        except RequestError:
            return asset
        return named if asset_text(back) == asset else asset

    def _open(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, translate("step", "Invoice or order"), "", translate("step", "Invoices (*.xml *.pdf *.json *.txt)")
        )
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Fill the fields from a file; the user still looks at them before they count."""
        assessment = self._ticket.assessment
        contacts = (assessment.evidence.contacts or {}).values() if assessment is not None else ()
        try:
            self.take(read_meant(path.read_bytes(), self._ticket.request.chain_id, contacts))
        except (RequestError, OSError) as error:
            self._wrong(str(error))

    def take(self, meant: Meant) -> None:
        """Fill the fields from a declaration."""
        self._wrong("")
        said = meant.said
        self.kind.setCurrentIndex(max(self.kind.findData(said["kind"]), 0))
        self.to.setText(said.get("to", ""))
        self.amount.setText(said.get("amount", ""))
        self.asset.setText(self._ticker(said["asset"]) if "asset" in said else "")
        set_text(self.about, harmless("\n".join(map(spoken, (meant.about, *meant.warnings))), 900))
        self.about.show()

    def _wrong(self, text: str) -> None:
        set_text(self.problem, text)
        self.problem.setVisible(bool(text))

    def _send(self) -> None:
        kind = str(self.kind.currentData())
        gets = (self.gets.text(), self.least.text()) if kind in _GETS else ("", "")
        said, wrong = declared_from(
            kind, self.to.text(), self.amount.text(), self.asset.text(), *gets, chain_id=self._ticket.request.chain_id
        )
        self._wrong(wrong)
        if said is not None:
            self.declared.emit(said)


def declared_from(
    kind: str, to: str, amount: str, asset: str = "", gets: str = "", least: str = "", *, chain_id: int = 1
) -> tuple[dict[str, str] | None, str]:
    """What the user said they mean (CONTRACT `intent`), or what is wrong with how they said it."""
    said = {"kind": kind}
    if to.strip():
        try:
            said["to"] = str(Address.parse("".join(to.split())))
        except AddressError as error:
            return None, translate("step", "Address: {0}").format(error)
    for text, name in ((amount, "amount"), (least, "receive_min")):
        if text.strip():
            read = read_amount(text)
            if read is None:
                return None, translate("step", "Amount: write a number such as 1500.5")
            said[name] = f"{read[0]:f}"
    for text, name in ((asset, "asset"), (gets, "receive_asset")):
        if text.strip():
            try:
                said[name] = asset_text(_asset(text.strip(), chain_id))
            except RequestError as error:
                return None, translate("step", "Coin or token: {0}").format(error.rule)
    if "amount" in said and "asset" not in said and kind == "send":
        return None, translate("step", "Say of which coin or token the amount is: a number alone cannot be compared.")
    return said, ""


def _asset(text: str, chain_id: int) -> Address | str:
    """A ticker or an address as the asset; an address that nobody bundled is taken as it is."""
    try:
        return asset_named(text, chain_id).asset
    except RequestError:
        try:
            return Address.parse(text)
        except AddressError:
            pass
        raise
