"""Networks and their nodes, each with a light: right chain, fresh head, quick answer, agreement of a second node."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QHBoxLayout, QLineEdit, QWidget

from app.chain.health import Health, disagreement
from app.signing.model import Network
from app.ui.i18n.core import spoken
from app.ui.pages.lights import Lights, look_at_all
from app.ui.pages.page import Empty, Page, Shell, beside, caption, chip, clear, panel
from app.ui.pages.work import Progress
from app.ui.reading.chains import KNOWN_CHAINS, TEST_CHAINS
from app.ui.widgets.plain import label


def tr(text: str) -> str:
    return QCoreApplication.translate("networks", text)


class FieldError(ValueError):
    """A form's field breaks a rule: `field` names it for the user."""

    def __init__(self, field: str, rule: str) -> None:
        super().__init__(f"{field}: {rule}")
        self.field, self.rule = field, rule


def node_url(text: str, field: str) -> str:
    """A node's address as the user typed it. Raises FieldError."""
    text = text.strip()
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise FieldError(field, tr("it starts with http:// or https:// and names a host"))
    if parts.username or parts.password:
        raise FieldError(field, tr("a user name or password does not belong in it"))
    return text


def read_network(chain: str, name: str, url: str, second: str) -> Network:
    """The form's fields as a network. Raises FieldError naming the field and the rule."""
    if not chain.strip().isdigit() or not 0 < int(chain) < 2**63:
        raise FieldError(tr("Chain id"), tr("it is a whole number above zero"))
    chain_id = int(chain)
    known = KNOWN_CHAINS.get(chain_id, (str(chain_id), "ETH"))
    first = node_url(url, tr("Node")) if url.strip() else ""
    other = node_url(second, tr("Second node")) if second.strip() else ""
    if other and not first:
        raise FieldError(tr("Node"), tr("give the first node before a second one"))
    if other and other == first:
        raise FieldError(tr("Second node"), tr("it is the same as the first: it could never disagree"))
    return Network(chain_id, name.strip() or known[0], first, other, known[1], test=chain_id in TEST_CHAINS)


def node_warning(url: str) -> str:
    """What to know before using a node address; empty when there is nothing."""
    parts = urlsplit(url)
    local = parts.hostname in ("localhost", "127.0.0.1", "::1") or (parts.hostname or "").endswith(".local")
    if parts.scheme == "http" and not local:
        return tr("This node is not on your computer and not encrypted: others can read and change its answers.")
    return "" if local else tr("Its operator sees which addresses you ask about.")


def light_words(health: Health) -> list[str]:
    """One node's state as sentences."""
    if health.problems:
        return [spoken(p) for p in health.problems]
    said = tr("block {0}, {1} s old, answered in {2} ms")
    return [said.format(health.head_number, health.head_age_seconds, health.latency_ms)]


class NetworksPage(Page):
    key, icon_name = "networks", "networks"

    def __init__(self, shell: Shell) -> None:
        super().__init__(
            shell, tr("Networks and nodes"), tr("Nodes you chose. Nothing leaves this computer but questions to them.")
        )
        shell.lights.changed.connect(self._lights_changed)
        self.action(tr("Check the nodes"), self.check, icon_name="refresh")
        self.progress = Progress()
        self.body.addWidget(self.progress)
        self._list = QWidget()
        self._list.setObjectName("plain")
        from PySide6.QtWidgets import QVBoxLayout

        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(12)
        self.body.addWidget(self._list)
        self.body.addWidget(self._form())
        self.body.addStretch(1)

    def _lights_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _form(self) -> QFrame:
        self.chain = QComboBox()
        self.chain.setEditable(True)
        self.chain.setAccessibleName(tr("Chain id"))
        for chain_id, (name, _) in KNOWN_CHAINS.items():
            self.chain.addItem(f"{chain_id} · {name}", chain_id)
        self.name, self.url, self.second = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(tr("Taken from the chain when empty"))
        self.url.setPlaceholderText("http://127.0.0.1:8545")
        self.second.setPlaceholderText(tr("Optional: another operator’s, to compare answers"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows = (
            (tr("Chain"), self.chain),
            (tr("Name"), self.name),
            (tr("Node"), self.url),
            (tr("Second node"), self.second),
        )
        for text, widget in rows:
            widget.setAccessibleName(text)
            form.addRow(caption(text), widget)
        self.hint = label("", faint=True, name=tr("About this node"))
        self.url.textChanged.connect(self._hint)
        for line in (self.name, self.url, self.second):
            line.returnPressed.connect(self._save)
        save = self.button(tr("Save and check"), self._save, primary=True)
        return panel(label(tr("Add or change a network"), heading=True), form, self.hint, beside(save))

    def _hint(self, text: str) -> None:
        self.hint.setText(node_warning(text.strip()) if text.strip() else "")

    def refresh(self) -> None:
        clear(self._rows)
        networks = self.desk.networks()
        for n in networks:
            self._rows.addWidget(self._card(n))
        if not networks:
            self._rows.addWidget(
                Empty(
                    self.palette_, "networks", tr("No node is set"),
                    tr("Countersign works without one and says what it could not establish. A node of your own tells "
                       "it most and nobody else anything."),
                )
            )  # fmt: skip
        self.settle()

    def _card(self, n: Network) -> QFrame:
        lights = self.shell.lights.both(n)
        test = [chip(tr("test chain"))] if n.test else []
        number = chip(tr("chain {0}").format(n.chain_id))
        head = beside(label(n.name, heading=True), *test, number, stretch=0)
        rows: list[QWidget | QHBoxLayout] = [head]
        pairs = [(tr("Node"), n.rpc_url, lights[0])]
        if n.second_rpc_url:
            pairs.append((tr("Second node"), n.second_rpc_url, lights[1]))
        words = {"good": tr("well"), "warn": tr("works, with a fault"), "bad": tr("not usable")}
        for title, url, health in pairs:
            state = (
                chip(words[health.light], health.light) if health else chip(tr("not checked") if url else tr("none"))
            )
            rows.append(beside(state, label(f"{title}: {_host(url) or tr('none set')}"), stretch=1))
            for sentence in light_words(health) if health else ():
                rows.append(label(sentence, faint=True))
        if lights[0] is not None and lights[1] is not None:
            differ = disagreement(lights[0], lights[1])
            rows.append(
                beside(chip(tr("differ"), "bad"), label(spoken(differ)), stretch=1)
                if differ
                else label(tr("Both nodes agree."), faint=True)
            )
        rows.append(
            beside(
                self.button(tr("Change"), lambda: self._edit(n)),
                self.button(tr("Remove"), lambda: self._remove(n)),
            )
        )
        return panel(*rows)

    def _edit(self, n: Network) -> None:
        self.chain.setEditText(str(n.chain_id))
        self.name.setText(n.name)
        self.url.setText(n.rpc_url)
        self.second.setText(n.second_rpc_url)
        self.url.setFocus()

    def _remove(self, n: Network) -> None:
        self.desk.profile.remove_network(n.chain_id)
        self.say(tr("{0} was removed.").format(n.name))
        self.refresh()

    def _save(self) -> None:
        chain = self.chain.currentText().split("·")[0]
        try:
            network = read_network(chain, self.name.text(), self.url.text(), self.second.text())
        except FieldError as error:
            self.say(str(error))
            return
        self.desk.put_network(network)
        for line in (self.name, self.url, self.second):
            line.clear()
        self.say(tr("{0} is saved.").format(network.name))
        self.refresh()
        self.check()

    def check(self) -> None:
        """Look at every node, off the window's thread."""
        networks = self.desk.networks()

        def done(lights: Lights) -> None:
            self.shell.lights.take(networks, lights)
            self.refresh()

        self.progress.run(
            tr("The nodes are being asked"), lambda task: look_at_all(networks, task), done, lambda e: self.say(str(e))
        )


def _host(url: str) -> str:
    """Scheme and host: the path of a node's address often holds a key."""
    parts = urlsplit(url)
    port = f":{parts.port}" if parts.port else ""
    return f"{parts.scheme}://{parts.hostname}{port}" if parts.hostname else ""
