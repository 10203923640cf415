"""A node that is down, or of another chain, is said where the person looks, with what to do; its answers are not used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from app.address import Address
from app.chain.health import Health
from app.signing.model import Account, Network
from app.store.profile import Profile
from app.ui.main_window import MainWindow
from app.ui.pages.account_rows import read_holdings
from app.ui.pages.lights import NodeLights, trouble
from app.ui.pages.work import Task
from tests.chain.test_health import Node, block
from tests.ui.windows import opened

pytestmark = pytest.mark.gui
ME = Address.parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")
NOBODY = "http://127.0.0.1:9"


@pytest.fixture
def other_chain() -> Iterator[str]:
    node = Node("0xa", block(100))
    yield node.url
    node.close()


@pytest.fixture
def window(qtbot: Any, tmp_path: Path) -> Iterator[MainWindow]:
    def fill(profile: Profile) -> None:
        profile.put_account(Account(ME, "m/44'/60'/0'/0/0", "Main", "ledger", "ledger-nanosp"))

    with opened(qtbot, tmp_path, fill) as made:
        yield made


def said(page: Any) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_the_first_page_never_calls_a_node_of_another_chain_well(
    window: MainWindow, other_chain: str, qtbot: Any
) -> None:
    window.desk.put_network(Network(1, "Ethereum", other_chain))
    home = window.open_page("home")
    window.lights.ask()
    qtbot.waitUntil(lambda: "answers for chain 10, not for chain 1" in said(home))
    assert "wrong chain" in said(home) and "Set the right node under Networks." in said(home)
    assert not [c for c in home.findChildren(QLabel) if c.objectName() == "chipgood" and c.text() == "node"]


def test_the_first_page_says_that_a_node_does_not_answer(window: MainWindow, qtbot: Any) -> None:
    window.desk.put_network(Network(1, "Ethereum", NOBODY))
    home = window.open_page("home")
    window.lights.ask()
    qtbot.waitUntil(lambda: "no answer" in said(home))
    assert "Look at it under Networks." in said(home)


def test_the_payment_form_names_the_nodes_trouble_and_the_way_to_mend_it(
    window: MainWindow, other_chain: str, qtbot: Any
) -> None:
    window.desk.put_network(Network(1, "Ethereum", other_chain))
    page: Any = window.open_page("send")
    form = page.transfer
    qtbot.waitUntil(lambda: "answers for chain 10" in said(form))
    assert form._balances == {}, "another chain's balances are not asked for"
    form.mend.click()
    assert window.current_key == "networks"
    window.desk.put_network(Network(1, "Ethereum"))
    window.open_page("send")
    assert "No node is set for Ethereum" in form.notes["network"].text()


def test_balances_of_another_chain_are_not_shown(other_chain: str) -> None:
    from datetime import UTC, datetime

    network = Network(1, "Ethereum", other_chain)
    found = read_holdings([ME], [network], {}, datetime.now(UTC), Task(lambda *_: None))
    (holding,) = found[ME]
    assert holding.amounts == {} and "answers for chain 10, not for chain 1" in holding.error


def test_a_light_is_forgotten_when_another_node_is_set(qapp: Any) -> None:
    first, second = Network(1, "Ethereum", "http://one.example"), Network(1, "Ethereum", "http://two.example")
    lights = NodeLights(lambda: [first])
    assert lights.of(first) is None
    lights.take([first], {1: (Health("good", 3, 1, 100, 5), None)})
    assert trouble(first, lights.of(first)) == ""
    assert lights.of(second) is None
