"""Leaving while sites wait: the person is asked, every waiting site gets a proper answer, and sites see only the account
they were shown."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.address import Address
from app.demo.session import LEDGER_ACCOUNT, TREZOR_ACCOUNT, DemoSession
from app.intake.endpoint.server import Endpoint
from app.signing.endpoint_backend import DeskBackend
from app.signing.model import OriginQuestion
from app.signing.session import SigningState
from app.ui.application import application
from app.ui.main_window import MainWindow
from app.ui.pages.question import QuestionPanel
from app.ui.pages.sites import SitesPage
from app.ui.theme.palette import PALETTES
from app.ui.tour import until
from tests.e2e.test_demonstration import Caller
from tests.ui.windows import forget
from tests.waiting import PATIENCE

pytestmark = pytest.mark.gui
SHOP, FORUM = "https://shop.example", "https://forum.example"
HELLO = ("personal_sign", "0x48656c6c6f", str(LEDGER_ACCOUNT))


class Standing:
    """The whole program: window, desk, endpoint, and sites that call it from threads of their own."""

    def __init__(self) -> None:
        self.app = application()
        self.session = DemoSession()
        self.window = MainWindow(self.session.desk, "light", self.session)
        self.backend = self.window.backend = DeskBackend(self.session.desk)
        self.endpoint = Endpoint(self.backend, port=0).start()
        self.backend.pushed = self.endpoint.push
        self.sites = ThreadPoolExecutor(8)
        self.window.show()
        until(self.app, lambda: self.session.hub.holder(LEDGER_ACCOUNT) is not None, "the simulated device")

    def asks(self, origin: str, method: str, *params: Any) -> Future[dict[str, Any]]:
        """A page asks over HTTP."""
        return self.sites.submit(Caller(self.endpoint.port), method, *params, Origin=origin)

    def asks_on_socket(self, origin: str, method: str, *params: Any) -> Future[dict[str, Any]]:
        """A page asks over a WebSocket."""

        async def ask() -> dict[str, Any]:
            headers = {"Origin": origin}
            async with (
                aiohttp.ClientSession() as http,
                http.ws_connect(f"http://127.0.0.1:{self.endpoint.port}", headers=headers) as socket,
            ):
                await socket.send_json({"jsonrpc": "2.0", "id": 1, "method": method, "params": list(params)})
                message = await socket.receive(PATIENCE)
                given: dict[str, Any] = json.loads(message.data)
                return given

        return self.sites.submit(lambda: asyncio.run(ask()))

    def until(self, reached: Any, what: str) -> None:
        until(self.app, reached, what)

    def waiting(self) -> int:
        return sum(t.state is SigningState.WAITING for t in self.session.desk.tickets())

    def ended(self) -> None:
        """What `running` does after the window closed."""
        self.backend.close()
        self.endpoint.stop()

    def gone(self) -> None:
        self.ended()
        self.sites.shutdown(wait=True)
        self.session.desk.stop()
        self.app.processEvents()
        forget(self.window)
        self.session.stop()


@pytest.fixture
def here() -> Iterator[Standing]:
    made = Standing()
    yield made
    made.gone()


def allow(here: Standing, origin: str, account: Any = None) -> None:
    """The site asks to connect and the person allows it, with the Ledger's account or another."""
    account = account or LEDGER_ACCOUNT
    answer = here.asks(origin, "eth_requestAccounts")
    here.until(lambda: origin in [q.origin for q in here.window.question.waiting], "the question")
    combo = here.window.question.account
    assert combo is not None
    here.until(lambda: combo.findData(str(account)) >= 0, "the account, which may come after the question")
    combo.setCurrentIndex(combo.findData(str(account)))
    here.window.question.allow.click()
    here.until(answer.done, "the site's answer")
    assert answer.result()["result"] == [str(account)]


def test_closing_while_sites_wait_asks_and_tells_every_site_that_it_was_refused(here: Standing) -> None:
    here.session.desk.select_account(LEDGER_ACCOUNT)
    allow(here, SHOP)
    by_http, by_socket = here.asks(SHOP, *HELLO), here.asks_on_socket(SHOP, *HELLO)
    here.until(lambda: here.waiting() == 2, "the verdicts")
    asked = here.asks(FORUM, "eth_requestAccounts")
    here.until(lambda: len(here.window.question.waiting) == 1, "the question")
    here.window.close()
    assert here.window.isVisible() and here.window.toast.isVisible()
    assert "3 requests of sites wait for your answer" in here.window.toast.text
    here.window.toast._away.click()
    assert here.window.isVisible() and here.waiting() == 2 and not by_http.done()
    here.window.close()
    here.window.toast._do.click()
    assert not here.window.isVisible()
    here.ended()
    for answer in (by_http, by_socket, asked):
        assert answer.result(PATIENCE)["error"]["code"] == 4001
    assert {t.state for t in here.session.desk.tickets()} == {SigningState.REJECTED}


def test_a_session_that_ends_answers_the_sites_that_nobody_is_there(here: Standing) -> None:
    here.session.desk.select_account(LEDGER_ACCOUNT)
    allow(here, SHOP)
    by_http, by_socket = here.asks(SHOP, *HELLO), here.asks_on_socket(SHOP, *HELLO)
    asked = here.asks(FORUM, "eth_requestAccounts")
    here.until(lambda: here.waiting() == 2 and len(here.window.question.waiting) == 1, "the verdicts")
    here.window.leave_anyway()
    assert not here.window.isVisible()
    here.ended()
    for answer in (by_http, by_socket, asked):
        assert answer.result(PATIENCE)["error"]["code"] == 4900
    assert SigningState.REJECTED not in {t.state for t in here.session.desk.tickets()}, "nobody refused"


def test_a_site_sees_and_uses_only_the_account_that_was_chosen_for_it(here: Standing) -> None:
    here.session.desk.select_account(LEDGER_ACCOUNT)
    here.until(lambda: here.session.hub.holder(TREZOR_ACCOUNT) is not None, "the second device")
    allow(here, SHOP, TREZOR_ACCOUNT)
    assert here.asks(SHOP, "eth_accounts").result(PATIENCE)["result"] == [str(TREZOR_ACCOUNT)]
    refused = here.asks(SHOP, *HELLO).result(PATIENCE)["error"]
    assert refused["code"] == 4100 and str(TREZOR_ACCOUNT) in refused["message"]
    page = here.window.open_page("sites")
    assert isinstance(page, SitesPage)
    page.table.selectRow(0)
    assert page.account.currentData() == str(TREZOR_ACCOUNT)
    row = page.account.findData(str(LEDGER_ACCOUNT))
    page.account.setCurrentIndex(row)
    page.account.activated.emit(row)
    here.until(lambda: here.backend.accounts_of(SHOP) == [str(LEDGER_ACCOUNT)], "the other account")
    assert here.asks(SHOP, "eth_accounts").result(PATIENCE)["result"] == [str(LEDGER_ACCOUNT)]


def test_a_site_that_wants_to_add_a_network_is_not_shown_as_one_that_wants_to_connect(here: Standing) -> None:
    allow(here, SHOP)
    chain = {
        "chainId": "0x2105", "chainName": "Ethereum Rewards", "rpcUrls": ["https://rpc.thief.example/key"],
        "nativeCurrency": {"name": "Ether", "symbol": "ETH", "decimals": 18},
    }  # fmt: skip
    answer = here.asks(SHOP, "wallet_addEthereumChain", chain)
    here.until(lambda: len(here.window.question.waiting) == 1, "the question")
    said = " ".join(label.text() for label in here.window.question.findChildren(QLabel))
    assert "asks to add a network" in said and "rpc.thief.example" in said and "8453" in said
    assert "Chain 8453 is known as Base, not as Ethereum Rewards." in said
    assert here.window.question.account is None and "Add this network" in here.window.question.allow.text()
    here.window.question.refuse.click()
    assert answer.result(PATIENCE)["error"]["code"] == 4001


def test_a_question_that_came_before_the_device_gets_its_account(qtbot: QtBot) -> None:
    known: list[tuple[Address, str]] = []
    answered: list[Any] = []
    panel = QuestionPanel(PALETTES["light"], lambda *a: answered.append(a), list, lambda: list(known))
    qtbot.addWidget(panel)
    panel.ask(OriginQuestion(SHOP, "eth_requestAccounts", datetime.now(UTC)))
    assert panel.account is not None and not panel.account.isEnabled()
    known.append((LEDGER_ACCOUNT, "Main"))
    panel.accounts_changed()
    assert panel.account is not None and panel.account.currentData() == str(LEDGER_ACCOUNT)
    panel.allow.click()
    assert answered == [(SHOP, True, LEDGER_ACCOUNT)]
