"""Contacts: nobody is verified without digits from the source, look-alikes are named, tampering stands first."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.address import Address
from app.evidence import Contact
from app.intake.recipients import Circle
from app.signing.model import Network
from app.signing.typed_back import asked_group
from app.ui.main_window import MainWindow
from app.ui.pages.contact_rows import read_contact, state_of, ways
from tests.chain.ens import Ens
from tests.ui.windows import opened

pytestmark = pytest.mark.gui
ME = Address.parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")
VERA = Address.parse("0xd9A1C3788D81257612E2581A6ea0aDa244853a91")
TWIN = "0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91"
NOW = datetime(2026, 5, 20, tzinfo=UTC)


def middle(address: str) -> str:
    return asked_group(address, f"contact {address}").digits


def test_to_verify_the_asked_group_must_be_typed() -> None:
    circle = Circle(ME)
    asked = read_contact("Vera", str(VERA), "call", "", circle, NOW)
    assert asked.contact is None and asked.group in range(4, 8) and f"group {asked.group}" in asked.faults["group"]
    assert read_contact("Vera", str(VERA), "call", "0000", circle, NOW).contact is None
    done = read_contact("Vera", str(VERA), "call", middle(str(VERA)).upper(), circle, NOW)
    assert done.contact == Contact(VERA, "Vera", True, NOW)
    loose = read_contact("Vera", str(VERA), "", "", circle, NOW)
    assert loose.contact is not None and not loose.contact.verified


def test_a_lookalike_of_a_contact_needs_the_middle_even_unverified() -> None:
    circle = Circle(ME, {VERA: Contact(VERA, "Vera", True)})
    given = read_contact("Other", TWIN, "", "", circle, NOW)
    assert given.contact is None and given.group and "looks like Vera" in given.warnings[0]
    again = read_contact("Vera", TWIN, "", middle(TWIN), circle, NOW)
    assert "another address is saved under this name" in again.faults["name"]


def test_the_wait_the_way_and_tampering_are_said() -> None:
    c = Contact(VERA, "Vera", True, NOW - timedelta(hours=3))
    assert state_of(c, "call", True, 24, NOW).kind == "bad"
    waits = state_of(c, "call", False, 24, NOW)
    assert waits.kind == "warn" and "waits until" in waits.sentence
    verified = state_of(c, "call", False, 0, NOW)
    assert verified.kind == "good" and "called" in verified.sentence
    assert state_of(Contact(VERA, "Vera", False), "", False, 0, NOW).kind == "warn"
    assert all(words for _, words in ways())


@pytest.fixture
def window(qtbot: Any, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, tmp_path) as made:
        yield made


def test_a_contact_is_saved_with_how_it_was_verified_and_a_change_outside_is_seen(window: MainWindow) -> None:
    page: Any = window.open_page("contacts")
    page._edit(None)
    page.name.setText("Vera")
    page.address.setText(str(VERA))
    page.way.setCurrentIndex(page.way.findData("paper"))
    assert not page.save.isEnabled()
    page.group.setText(middle(str(VERA)))
    page.save.click()
    profile = window.desk.profile
    assert profile.contacts()[VERA].verified and profile.contact_notes() == {VERA: "paper"}
    assert profile.tampered_contacts() == ()
    profile.put_contact(Contact(VERA, "Vera B", True, NOW))
    assert profile.contact_notes() == {VERA: "paper"}
    with sqlite3.connect(profile.folder / "profile.sqlite") as outside:
        outside.execute("UPDATE contacts SET name = 'Mallory'")
    page.refresh()
    assert page.table.item(0, 1).text() == "CHANGED OUTSIDE"
    page.table.selectRow(0)
    assert page._known[str(VERA)][1].kind == "bad"


def test_a_name_is_read_once_and_its_address_is_what_is_kept(window: MainWindow, qtbot: Any) -> None:
    ens = Ens({("vera.eth", 60): VERA})
    window.desk.put_network(Network(1, "Ethereum", ens.url))
    page: Any = window.open_page("contacts")
    page._edit(None)
    page.address.setText("vera.eth")
    qtbot.waitUntil(lambda: page.address.text() == str(VERA))
    assert page.name.text() == "vera.eth"
    assert "Whoever holds the name can change that" in page._notes["address"][2].text()
    page.save.click()
    assert window.desk.profile.contacts()[VERA] == Contact(VERA, "vera.eth", False, page._given.contact.since)
    ens.close()


def test_an_import_names_what_it_left_out(window: MainWindow, qtbot: Any, tmp_path: Path) -> None:
    page: Any = window.open_page("contacts")
    (tmp_path / "c.csv").write_text(f"address,name\n{VERA},Vera\n0x12,Bad\n")
    page.import_from(str(tmp_path / "c.csv"))
    qtbot.waitUntil(lambda: "1 added" in page.said)
    assert "line 3" in page.said
