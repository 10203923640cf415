"""Where sites and tools reach this program: the port, whether it is held, and another one when somebody else has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QSpinBox, QVBoxLayout

from app.intake.endpoint.server import PORT
from app.store.profile import Profile
from app.ui.i18n.core import spoken
from app.ui.pages.page import Page, beside, caption
from app.ui.widgets.plain import label, set_text

if TYPE_CHECKING:
    from app.intake.endpoint.server import Endpoint

_SETTING: Final = "endpoint_port"
_LOWEST: Final = 1024
"""Ports below belong to the system."""
_HIGHEST: Final = 65_535


def tr(text: str) -> str:
    return QCoreApplication.translate("port", text)


def kept_port(profile: Profile) -> int:
    """The port the user chose, else the one that browser companions know."""
    kept = profile.setting(_SETTING)
    return kept if isinstance(kept, int) and _LOWEST <= kept <= _HIGHEST else PORT


class PortPanel(QFrame):
    """Says where sites reach the program and lets another port be chosen; it counts at once."""

    def __init__(self, page: Page, endpoint: Callable[[], Endpoint | None]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._page, self._endpoint = page, endpoint
        self.state = label("", name=tr("Where sites reach Countersign"))
        self.port = QSpinBox()
        self.port.setRange(_LOWEST, _HIGHEST)
        self.port.setGroupSeparatorShown(False)
        self.port.setAccessibleName(tr("Port"))
        self.use = page.button(tr("Use this port"), self._use)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setSpacing(8)
        note = tr("Browser companions look at port {0} only. A tool of your own can be told another.").format(PORT)
        for widget in (
            label(tr("Sites and tools"), heading=True), self.state, beside(caption(tr("Port")), self.port, self.use),
            label(note, faint=True),
        ):  # fmt: skip
            rows.addWidget(widget)
        self.refresh()

    def refresh(self) -> None:
        """Read again whether the port is held."""
        endpoint = self._endpoint()
        port = endpoint.port if endpoint is not None else kept_port(self._page.desk.profile)
        if not self.port.hasFocus():
            self.port.setValue(port)
        if endpoint is not None and endpoint.listens:
            said = tr("Reached at {0}").format(f"http://127.0.0.1:{port}")
        else:
            said = spoken(endpoint.error) if endpoint is not None and endpoint.error else tr("Nothing listens now.")
        set_text(self.state, said)
        self.use.setEnabled(endpoint is not None)

    def _use(self) -> None:
        endpoint, port = self._endpoint(), self.port.value()
        if endpoint is None:
            return
        before, listened = endpoint.port, endpoint.listens
        error = endpoint.move(port)
        if error and listened and before != port:
            endpoint.move(before)  # where sites reached it until now is better than nowhere
        else:
            self._page.desk.profile.put_setting(_SETTING, port)
        self._page.say(
            spoken(error) if error else tr("Sites and tools reach Countersign at port {0} now.").format(port)
        )
        self.refresh()
