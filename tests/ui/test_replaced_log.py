"""A log that was replaced holds everything until the user writes down that it was a backup of their own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from app.address import Address
from app.intake.compose import native, transfer
from app.signing.model import Account, Network, Source
from app.signing.session import SigningState
from app.store.database import FILE
from app.store.profile import Profile
from app.ui.main_window import MainWindow
from app.ui.pages.replaced_log import phrase, same_words
from tests.ui.windows import opened

pytestmark = pytest.mark.gui
ME = Address.parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")
VERA = Address.parse("0xd9A1C3788D81257612E2581A6ea0aDa244853a91")


@pytest.fixture
def window(qtbot: Any, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on a profile whose database somebody put an older copy in place of."""
    folder, old = tmp_path / "profile", tmp_path / "old"
    with Profile.open(folder) as p:
        p.put_account(Account(ME, "m/44'/60'/0'/0/0", "Main", "ledger", "ledger-nanosp"))
        p.put_network(Network(1, "Ethereum"))
    shutil.copy(folder / FILE, old)
    with Profile.open(folder) as p:
        for theme in ("dark", "light", "dark"):
            p.put_setting("theme", theme)
    shutil.copy(old, folder / FILE)
    with opened(qtbot, tmp_path) as made:
        yield made


def held(window: MainWindow, qtbot: Any, ticket_id: str) -> bool:
    """Whether the log is among what was found against a request, once it is judged."""

    def waits() -> bool:
        ticket = window.desk.ticket(ticket_id)
        return ticket is not None and ticket.state is SigningState.WAITING and ticket.assessment is not None

    qtbot.waitUntil(waits, timeout=20000)
    ticket = window.desk.ticket(ticket_id)
    assert ticket is not None and ticket.assessment is not None
    return "policy-integrity" in [f.check for f in ticket.assessment.findings]


def test_the_way_out_is_shown_where_one_looks_and_asks_for_a_whole_sentence(window: MainWindow, qtbot: Any) -> None:
    home = window.open_page("home")
    told = " ".join(x.text() for x in home.findChildren(QLabel)).replace("\n", " ")
    assert "The log is not the one that this program wrote" in told
    ticket = window.desk.submit(transfer(ME, 1, native(1), VERA, 10**15), Source.COMPOSE)
    assert held(window, qtbot, ticket)
    page: Any = window.open_page("policy")
    panel = page.replaced
    assert panel.isVisibleTo(page) and page.tabs.tabText(page.tabs.currentIndex()) == "The replaced log"
    assert "3 entries that this program wrote are missing." in panel._what.text()
    assert "Every request is held" in panel._until.text()
    for wrong in ("", "yes", "I restored this", phrase() + " perhaps"):
        panel.typed.setText(wrong)
        assert not panel.explain.isEnabled()
    panel.typed.setText(f"  {phrase().upper()}. ")
    panel.explain.click()
    assert not page.tabs.isTabVisible(page._log_tab)
    assert [e.payload for e in window.desk.profile.log.entries(kind="integrity")][-1]["explained"]
    qtbot.waitUntil(lambda: not held(window, qtbot, ticket), timeout=20000)
    home = window.open_page("home")
    told = " ".join(x.text() for x in home.findChildren(QLabel) if x.isVisibleTo(home)).replace("\n", " ")
    assert "The log is not the one" not in told


def test_a_whole_log_asks_nothing(qtbot: Any, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path) as window:
        page: Any = window.open_page("policy")
        assert not page.tabs.isTabVisible(page._log_tab)


def test_only_the_sentence_itself_counts() -> None:
    assert same_words(" i  restored this from a BACKUP.", "I restored this from a backup")
    assert not same_words("I restored this from a", "I restored this from a backup")
