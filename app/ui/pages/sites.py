"""Sites that may send requests: what each may do, since when, when it last asked; taking it back is one click."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.address import Address
from app.signing.model import Network, Permission
from app.ui.pages.account_rows import account_name
from app.ui.pages.origins import origin_words
from app.ui.pages.page import Empty, Page, Shell, Switch, Table, beside, caption
from app.ui.pages.port_settings import kept_port
from app.ui.pages.start import ago
from app.ui.widgets.plain import groups, harmless, label, set_text


def tr(text: str) -> str:
    return QCoreApplication.translate("sites", text)


def site_rows(
    permissions: Iterable[Permission], networks: Iterable[Network], now: datetime, accounts: Mapping[Address, str]
) -> list[tuple[str, list[str]]]:
    """(origin, cells) of every permission: site, what it may do, the account it sees, chain, since, last used, warning."""
    names = {n.chain_id: n.name for n in networks}
    rows = []
    for p in permissions:
        words = origin_words(p.origin)
        may = tr("see your account, send requests") if p.allowed else tr("refused")
        rows.append(
            (
                p.origin,
                [
                    words.shown, may, _sees(p, accounts), names.get(p.chain_id, tr("chain {0}").format(p.chain_id)),
                    f"{p.granted_at:%Y-%m-%d %H:%M}", ago(p.last_used_at, now) if p.last_used_at else tr("not yet"),
                    words.warnings[0] if words.warnings else "",
                ],
            )
        )  # fmt: skip
    return rows


def _sees(p: Permission, accounts: Mapping[Address, str]) -> str:
    if not p.allowed:
        return ""
    if p.account is None:
        return tr("the selected one")
    return accounts.get(p.account) or tr("{0} (not among yours)").format(p.account)


class SitesPage(Page):
    key, icon_name = "sites", "sites"
    fill_height = True

    def __init__(
        self, shell: Shell, forget: Callable[[str], None], show_account: Callable[[str, Address | None], None]
    ) -> None:
        super().__init__(
            shell,
            tr("Connected sites"),
            tr("Sites you allowed to send requests. Each request is still judged and shown."),
        )
        self._forget, self._show_account = forget, show_account
        headers = [tr("Site"), tr("May"), tr("Account"), tr("Chain"), tr("Allowed since"), tr("Last used"), tr("Note")]
        self.table = Table(headers, tr("Sites"))
        self.revoke_button = self.action(tr("Take the permission back"), self._revoke)
        content = QWidget()
        content.setObjectName("plain")
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.table, 1)
        self.account = QComboBox()
        self.account.setAccessibleName(tr("Account the chosen site sees"))
        self.account.activated.connect(self._account_chosen)
        rows.addWidget(beside(caption(tr("The chosen site sees")), self.account))
        self._where = label("", faint=True)
        rows.addWidget(self._where)
        self._empty = Empty(self.palette_, "sites", tr("No site is connected"), "")
        self.switch = Switch(content, self._empty)
        self.body.addWidget(self.switch, 1)
        self.table.itemSelectionChanged.connect(self._buttons)

    def _buttons(self) -> None:
        origin = self.table.chosen()
        self.revoke_button.setEnabled(bool(origin))
        self.account.setEnabled(bool(origin))
        kept = next((p for p in self.desk.permissions() if p.origin == origin), None)
        at = self.account.findData(str(kept.account) if kept is not None and kept.account is not None else "")
        self.account.setCurrentIndex(max(0, at))

    def _account_chosen(self, row: int) -> None:
        text = str(self.account.itemData(row) or "")
        for origin in self.table.all_chosen():
            self._show_account(origin, Address.parse(text) if text else None)
            said = tr("{0} sees another account now.") if text else tr("{0} sees whichever account is selected.")
            self.say(said.format(origin_words(origin).shown))
        self.refresh()

    def _revoke(self) -> None:
        for origin in self.table.all_chosen():
            self._forget(origin)
            self.say(tr("{0} must ask again.").format(origin_words(origin).shown))
        self.refresh()

    def refresh(self) -> None:
        from datetime import UTC

        port = kept_port(self.desk.profile)
        set_text(
            self._where, tr("Programs and browser companions reach Countersign at http://127.0.0.1:{0}").format(port)
        )
        set_text(self._empty.sentence, tr("Use a browser companion of the Frame wallet, or point a tool to http://127.0.0.1:{0}. "
               "The first time a site asks, you are asked.").format(port))  # fmt: skip
        names = {a.address: account_name(a, place) for place, a in enumerate(self.desk.accounts(), 1)}
        rows = site_rows(self.desk.permissions(), self.desk.networks(), datetime.now(UTC), names)
        self.account.clear()
        self.account.addItem(tr("Whichever is selected"), "")
        for address, name in names.items():
            self.account.addItem(f"{harmless(name, 60)} · {groups(str(address))}", str(address))
        self.table.fill([cells for _, cells in rows], [origin for origin, _ in rows])
        self.switch.show_content(bool(rows))
        self._buttons()
