"""A field for an address that also takes a name (alice.eth): the user's own Ethereum node says which address it stands for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QLineEdit

from app.chain.client import NodeClient, NodeError
from app.chain.names import ETHEREUM, Named, NameFault, looks_like_name, resolve
from app.signing.model import Network
from app.ui.i18n.core import spoken
from app.ui.pages.work import run
from app.ui.widgets.plain import harmless

_SETTLED_MS = 500
"""How long nothing must be typed before a node is asked: half a name may be somebody else's."""
_PATIENCE_SECONDS = 8.0


def tr(text: str) -> str:
    return QCoreApplication.translate("names", text)


class NameField(QObject):
    """Watches a field. A name in it becomes its address; `note` and `fault` say what happened, and `changed` is called."""

    def __init__(
        self,
        field: QLineEdit,
        networks: Callable[[], Sequence[Network]],
        chain: Callable[[], int],
        changed: Callable[[], None],
    ) -> None:
        super().__init__(field)
        self._field, self._networks, self._chain, self._changed = field, networks, chain, changed
        self.note = self.fault = ""
        self.name = ""
        """The name that became the address in the field; empty when the address was typed."""
        self._answer, self._at = "", 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED_MS)
        self._timer.timeout.connect(self._ask)
        field.textChanged.connect(self._typed)

    @property
    def busy(self) -> bool:
        """Whether the field holds a name that is not an address yet."""
        return looks_like_name(self._field.text())

    def again(self) -> None:
        """The network may have changed: a name may stand for another address there."""
        if self.name and self._field.text() == self._answer and self._chain() != self._at:
            self._field.setText(self.name)

    def _typed(self, text: str) -> None:
        self._timer.stop()
        if text == self._answer and self._answer:
            return
        self.note = self.fault = self.name = self._answer = ""
        if looks_like_name(text):
            self.note = tr("A name. Your node is asked which address it stands for.")
            self._timer.start()

    def _node(self) -> NodeClient | None:
        url = next((n.rpc_url for n in self._networks() if n.chain_id == ETHEREUM), "")
        try:
            return NodeClient(url, _PATIENCE_SECONDS) if url else None
        except NodeError:
            return None

    def _ask(self) -> None:
        text, chain, node = self._field.text(), self._chain(), self._node()
        if not looks_like_name(text):
            return
        if node is None:
            said = tr(
                "This is a name. To read it, add a node for Ethereum under Networks, or paste the address itself."
            )
            self._refuse(text, said)
            return

        def done(found: Named) -> None:
            if self._field.text() != text or self._chain() != chain:
                return  # typed on meanwhile: this answer is for something else
            self.name, self._answer, self._at = found.name, str(found.address), chain
            said = tr("{0} stands for this address now, says your node {1}. Whoever holds the name can change that.")
            if not found.for_chain:
                said = tr(
                    "{0} gives an address for Ethereum only, says your node {1}. Ask its owner whether they hold it here too."
                )
            self.note = said.format(harmless(found.name, 80), node.label)
            self._field.setText(self._answer)

        def failed(error: Exception) -> None:
            said = spoken(error.sentence) if isinstance(error, NameFault | NodeError) else type(error).__name__
            self._refuse(text, said)

        run(self, lambda _: resolve(node, text, chain), done, failed)

    def _refuse(self, text: str, said: str) -> None:
        if self._field.text() == text:
            self.note, self.fault = "", said
            self._changed()
