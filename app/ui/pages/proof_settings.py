"""The part of the settings that says whether a node is believed: a second node to compare with, and proofs."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLineEdit, QVBoxLayout

from app.signing.model import Network
from app.ui.pages.networks import FieldError, node_warning, read_network
from app.ui.pages.page import Page, beside, caption, tick
from app.ui.widgets.plain import label


def tr(text: str) -> str:
    return QCoreApplication.translate("proof", text)


class ProofPanel(QFrame):
    """The switch, and the second node of each network that has a first one."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setObjectName("card")
        self._page = page
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(8)
        self.switch, switch = tick(tr("Prove the values that the simulation uses"))
        self.switch.setChecked(bool(page.desk.profile.setting("proven_state", False)))
        self.switch.toggled.connect(self._switched)
        self.network, self.second = QComboBox(), QLineEdit()
        self.network.setAccessibleName(tr("Network"))
        self.second.setAccessibleName(tr("Second node"))
        self.second.setPlaceholderText("https://")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(caption(tr("Network")), self.network)
        self.network.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.network.setMinimumContentsLength(10)
        form.addRow(caption(tr("Second node")), self.second)
        self.hint = label("", faint=True, name=tr("About this node"))
        self.state = label("", name=tr("What is proven now"))
        layout.addWidget(label(tr("Is your node telling the truth?"), heading=True))
        layout.addWidget(
            label(
                tr("Your node tells what accounts hold and what contracts do. A node that lies can hide a theft. A second "
                   "node, of somebody else, is asked the same and compared. With proofs, Countersign also checks every value "
                   "that the simulation uses against a block that both nodes know. A single node that lies is then found out "
                   "and shown as a finding."),
                faint=True,
            )
        )  # fmt: skip
        layout.addWidget(switch)
        layout.addWidget(self.state)
        layout.addLayout(form)
        layout.addWidget(self.hint)
        layout.addWidget(beside(page.button(tr("Use this second node"), self._save)))
        layout.addWidget(
            label(
                tr("Not proven: prices, names, and the balances and permissions that are shown beside the simulation. Nothing "
                   "helps where both nodes lie together, so choose two that do not belong together. The second node’s "
                   "operator sees what you ask about, too. Not every node gives proofs; then the risk screen says so."),
                faint=True,
            )
        )  # fmt: skip
        self.network.currentIndexChanged.connect(self._chosen)
        self.second.textChanged.connect(self._hint)
        self.refresh()

    def refresh(self) -> None:
        """Show the networks as they are now."""
        kept = self.network.currentData()
        self.network.blockSignals(True)
        self.network.clear()
        networks = [n for n in self._page.desk.networks() if n.rpc_url]
        for n in networks:
            self.network.addItem(n.name, n.chain_id)
        self.network.setCurrentIndex(max(0, self.network.findData(kept)))
        self.network.blockSignals(False)
        for widget in (self.network, self.second):
            widget.setEnabled(bool(networks))
        self._chosen()
        self._say_state(networks)

    def _say_state(self, networks: list[Network]) -> None:
        ready = [n for n in networks if n.second_rpc_url]
        if not networks:
            text = tr("No node is set yet: add one under Networks and nodes.")
        elif not ready:
            text = tr("No network has a second node yet: nothing can be compared or proven.")
        elif self.switch.isChecked():
            text = tr("Compared and proven on: {0}.").format(", ".join(n.name for n in ready))
        else:
            text = tr("Compared, not proven, on: {0}.").format(", ".join(n.name for n in ready))
        self.state.setText(text)

    def _current(self) -> Network | None:
        chain_id = self.network.currentData()
        return next((n for n in self._page.desk.networks() if n.chain_id == chain_id), None)

    def _chosen(self) -> None:
        n = self._current()
        self.second.setText(n.second_rpc_url if n is not None else "")

    def _hint(self, text: str) -> None:
        self.hint.setText(node_warning(text.strip()) if text.strip() else "")

    def _switched(self, on: bool) -> None:
        self._page.desk.profile.put_setting("proven_state", on)
        self._say_state([n for n in self._page.desk.networks() if n.rpc_url])

    def _save(self) -> None:
        n = self._current()
        if n is None:
            self._page.say(tr("No node is set yet: add one under Networks and nodes."))
            return
        try:
            read = read_network(str(n.chain_id), n.name, n.rpc_url, self.second.text())
        except FieldError as error:
            self._page.say(str(error))
            return
        self._page.desk.put_network(replace(n, second_rpc_url=read.second_rpc_url))
        said = (
            tr("{0} is compared with a second node now.") if read.second_rpc_url else tr("{0} has no second node now.")
        )
        self._page.say(said.format(n.name))
        self.refresh()
