"""Help, generated from the checks: searchable, one page a check, and what to do about devices."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout

from app.checks.help_pages import page
from app.checks.model import Check, Needs
from app.checks.registry import all_checks
from app.ui.desktop.preferences import spoken_language
from app.ui.i18n.core import spoken
from app.ui.pages.page import Page, Shell, search_box
from app.ui.reading.findings import level_word
from app.ui.widgets.plain import label


def tr(text: str) -> str:
    return QCoreApplication.translate("help", text)


def group_words(group: str) -> str:
    """What a group of checks is about."""
    return {
        "account": tr("accounts"), "amount": tr("amounts"), "anomaly": tr("habits"), "approval": tr("permissions"),
        "behaviour": tr("behaviour"), "contract": tr("contracts"), "device": tr("the device"), "eip7702": tr("delegation of the account"),
        "fee": tr("fees"), "integrity": tr("the program’s own integrity"), "intent": tr("what you mean to do"), "nft": tr("NFTs"),
        "origin": tr("sites"), "policy": tr("policy"), "recipient": tr("recipients"), "safe": tr("Safes"),
        "signature": tr("signatures"), "simulation": tr("simulation"),
    }.get(group, group)  # fmt: skip


def needs_words(needs: Needs) -> str:
    """What a check looks at."""
    names = {
        Needs.HISTORY: tr("your past"), Needs.CONTACTS: tr("your contacts"), Needs.CODE: tr("what is known of contracts"),
        Needs.SIMULATION: tr("the simulation"), Needs.BALANCES: tr("your balances"), Needs.ALLOWANCES: tr("permissions in force"),
        Needs.ORIGIN: tr("the site that asks"), Needs.DEVICE: tr("what the device shows"), Needs.POLICY: tr("your policy"),
        Needs.NODE: tr("your node"), Needs.INTENT: tr("what you said you mean"), Needs.SAFE: tr("the Safe’s state"),
        Needs.RECENT: tr("the requests of the last days"), Needs.LISTS: tr("lists you imported"),
    }  # fmt: skip
    return ", ".join(words for need, words in names.items() if need in needs) or tr("the request alone")


def check_page(check: Check) -> str:
    """One check's help as Markdown, in the window's language."""
    about = tr("about {0} · at most {1}").format(group_words(check.group), level_word(check.severity.word))
    parts = [
        f"# {spoken(check.title)}", f"`{check.id}` · {about}", spoken(check.stops),
        f"**{tr('Looks at:')}** {needs_words(check.needs)}.",
    ]  # fmt: skip
    advice = getattr(check, "advice", "")
    if advice:
        parts.append(f"**{tr('What to do:')}** {spoken(advice)}")
    if check.references:
        parts.append(f"**{tr('Known from:')}** " + "; ".join(r.removeprefix("incident: ") for r in check.references))
    return "\n\n".join(parts) + "\n"


def found(checks: tuple[Check, ...], wanted: str) -> list[Check]:
    """Checks whose words hold every word searched for, in the window's language or in English; those whose title does
    come first."""
    words = wanted.lower().split()
    if not words:
        return list(checks)
    out: list[tuple[int, int, Check]] = []
    for place, check in enumerate(checks):
        title = f"{check.title} {spoken(check.title)}".lower()
        text = f"{check.id} {title} {check.group} {page(check)} {check_page(check)}".lower()
        if all(w in text for w in words):
            out.append((0 if all(w in title for w in words) else 1, place, check))
    return [c for _, _, c in sorted(out, key=lambda row: row[:2])]


def guide_text(name: str) -> str:
    """A page that is about no check: `how`, written by hand in every language, and `devices`, from `devices.what_it_shows`."""
    return _guide(name, spoken_language())


@lru_cache
def _guide(name: str, language: str) -> str:
    folder = files("resources") / "help"
    own = folder / f"{name}_{language}.md"
    return (own if own.is_file() else folder / f"{name}.md").read_text(encoding="utf-8")


_GUIDE = ":"
"""Before the name of such a page in the list; no check's id begins so."""


def guides() -> tuple[tuple[str, str], ...]:
    """Those pages with their titles: the first things that somebody looks for."""
    return (("how", tr("How do I …")), ("devices", tr("What each device shows")))


class HelpPage(Page):
    key, icon_name = "help", "help"
    fill_height = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, tr("Help"), tr("How to do it, and what each check stops and why. Search by any word."))
        self.search = search_box(tr("Search the help"), tr("Search, for example: permit, look-alike, blind"))
        self.search.textChanged.connect(self._list)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Checks"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("Help text"))
        self.count = label("", faint=True, name=tr("How many were found"))
        side = QVBoxLayout()
        side.addWidget(self.search)
        side.addWidget(self.count)
        side.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addLayout(side, 2)
        row.addWidget(self.page, 3)
        self.body.addLayout(row, 1)
        self.list.currentItemChanged.connect(self._show)
        self._checks = {c.id: c for c in all_checks()}
        self._list("")

    def _list(self, wanted: str) -> None:
        self.list.clear()
        words = wanted.lower().split()
        about = [(name, title) for name, title in guides() if all(w in guide_text(name).lower() for w in words)]
        for name, title in about:
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, _GUIDE + name)
            self.list.addItem(item)
        shown = found(all_checks(), wanted)
        for check in shown:
            item = QListWidgetItem(spoken(check.title))
            item.setData(Qt.ItemDataRole.UserRole, check.id)
            self.list.addItem(item)
        self.count.setText(tr("{0} of {1} checks").format(len(shown), len(self._checks)))
        if shown or about:
            self.list.setCurrentRow(len(about) if wanted and shown else 0)
        else:
            self.page.setPlainText(tr("No check speaks of this. Try another word."))

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        wanted: str = item.data(Qt.ItemDataRole.UserRole)
        guide = wanted.startswith(_GUIDE)
        self.page.setMarkdown(guide_text(wanted[1:]) if guide else check_page(self._checks[wanted]))
