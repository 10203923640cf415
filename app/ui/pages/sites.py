"""Sites that may send requests: what each may do, since when, when it last asked; taking it back is one click."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.intake.endpoint.server import PORT
from app.signing.model import Network, Permission
from app.ui.pages.origins import origin_words
from app.ui.pages.page import Empty, Page, Shell, Switch, Table
from app.ui.pages.start import ago
from app.ui.widgets.plain import label


def tr(text: str) -> str:
    return QCoreApplication.translate("sites", text)


def site_rows(
    permissions: Iterable[Permission], networks: Iterable[Network], now: datetime
) -> list[tuple[str, list[str]]]:
    """(origin, cells) of every permission: site, what it may do, chain, since, last used, warning."""
    names = {n.chain_id: n.name for n in networks}
    rows = []
    for p in permissions:
        words = origin_words(p.origin)
        may = tr("see your account, send requests") if p.allowed else tr("refused")
        rows.append(
            (
                p.origin,
                [
                    words.shown, may, names.get(p.chain_id, tr("chain {0}").format(p.chain_id)),
                    f"{p.granted_at:%Y-%m-%d %H:%M}", ago(p.last_used_at, now) if p.last_used_at else tr("not yet"),
                    words.warnings[0] if words.warnings else "",
                ],
            )
        )  # fmt: skip
    return rows


class SitesPage(Page):
    key, icon_name = "sites", "sites"
    fill_height = True

    def __init__(self, shell: Shell, forget: Callable[[str], None]) -> None:
        super().__init__(
            shell,
            tr("Connected sites"),
            tr("Sites you allowed to send requests. Each request is still judged and shown."),
        )
        self._forget = forget
        headers = [tr("Site"), tr("May"), tr("Chain"), tr("Allowed since"), tr("Last used"), tr("Note")]
        self.table = Table(headers, tr("Sites"))
        self.revoke_button = self.action(tr("Take the permission back"), self._revoke)
        content = QWidget()
        content.setObjectName("plain")
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.table, 1)
        rows.addWidget(
            label(
                tr("Programs and browser companions reach Countersign at http://127.0.0.1:{0}").format(PORT), faint=True
            )
        )
        empty = Empty(
            self.palette_, "sites", tr("No site is connected"),
            tr("Use a browser companion of the Frame wallet, or point a tool to http://127.0.0.1:{0}. "
               "The first time a site asks, you are asked.").format(PORT),
        )  # fmt: skip
        self.switch = Switch(content, empty)
        self.body.addWidget(self.switch, 1)
        self.table.itemSelectionChanged.connect(self._buttons)

    def _buttons(self) -> None:
        self.revoke_button.setEnabled(bool(self.table.chosen()))

    def _revoke(self) -> None:
        for origin in self.table.all_chosen():
            self._forget(origin)
            self.say(tr("{0} must ask again.").format(origin_words(origin).shown))
        self.refresh()

    def refresh(self) -> None:
        from datetime import UTC

        rows = site_rows(self.desk.permissions(), self.desk.networks(), datetime.now(UTC))
        self.table.fill([cells for _, cells in rows], [origin for origin, _ in rows])
        self.switch.show_content(bool(rows))
        self._buttons()
