"""The endpoint driven by clients nobody here wrote: web3.py, ethers and viem."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from app.demo.requests import FRIEND
from app.demo.session import LEDGER_ACCOUNT, DemoSession
from app.intake.endpoint.server import Endpoint
from app.signing.endpoint_backend import DeskBackend
from app.signing.model import DeskEvent, DeskEventKind
from app.signing.session import SigningState
from tests.e2e.owner import Owner
from tests.node import run
from tests.signing.world import careful


class Person:
    """Somebody at the window: allows a site once, reads each request, confirms it and approves on the device."""

    def __init__(self, session: DemoSession, backend: DeskBackend) -> None:
        self.session, self.backend = session, backend
        self.asked: list[str] = []
        self._confirmed: set[str] = set()
        self._owner = Owner(session.ledger.panel)
        self._stop = session.desk.listen(self._told)

    def _told(self, event: DeskEvent) -> None:
        if event.kind is DeskEventKind.ORIGIN and event.question is not None:
            self.asked.append(event.question.origin)
            origin = event.question.origin
            threading.Thread(target=self.backend.answer, args=(origin, True)).start()
        ticket = event.ticket
        if ticket is None or ticket.state is not SigningState.WAITING or ticket.prompt is None or ticket.problem:
            return
        if ticket.id not in self._confirmed:
            self._confirmed.add(ticket.id)
            threading.Thread(target=self.session.desk.confirm, args=(ticket.id, careful(ticket))).start()

    def close(self) -> None:
        self._owner.close()
        self._stop()


@pytest.fixture(scope="module")
def place() -> Iterator[tuple[str, Person]]:
    session = DemoSession()
    end = time.monotonic() + 20
    while not any(f.accounts for f in session.hub.devices()):
        assert time.monotonic() < end, "the simulated device did not appear"
        time.sleep(0.05)
    session.desk.select_account(LEDGER_ACCOUNT)
    backend = DeskBackend(session.desk)
    endpoint = Endpoint(backend, port=0).start()
    backend.pushed = endpoint.push
    backend.switch_chain("Unknown", session.chain.chain_id)
    person = Person(session, backend)
    yield f"http://127.0.0.1:{endpoint.port}", person
    person.close()
    endpoint.stop()
    session.stop()


def test_web3_py_signs_and_sends_through_the_gate(place: tuple[str, Person]) -> None:
    url, _ = place
    from eth_account import Account
    from eth_account.messages import encode_defunct
    from web3 import HTTPProvider, Web3

    w3 = Web3(HTTPProvider(url, request_kwargs={"timeout": 60}))
    (account,) = w3.provider.make_request("eth_requestAccounts", [])["result"]  # type: ignore[arg-type]
    assert account == str(LEDGER_ACCOUNT)
    assert w3.eth.accounts == [account]
    sent = w3.eth.send_transaction({"from": account, "to": FRIEND, "value": 1000})
    assert w3.eth.wait_for_transaction_receipt(sent, timeout=30)["status"] == 1
    signature = w3.provider.make_request("personal_sign", ["0x48656c6c6f", account])["result"]  # type: ignore[arg-type]
    assert Account.recover_message(encode_defunct(b"Hello"), signature=signature) == account


def _checked(answer: dict[str, Any]) -> None:
    assert answer["account"] == answer["message"] == answer["typed"] == str(LEDGER_ACCOUNT)
    assert answer["refused"] == 4200


def test_ethers_signs_and_sends_through_the_gate(place: tuple[str, Person]) -> None:
    answer = json.loads(run("ethers_client.mjs", place[0], FRIEND))
    _checked(answer)
    assert answer["status"] == "0x1"


def test_viem_signs_and_sends_over_http_and_websocket(place: tuple[str, Person]) -> None:
    answer = json.loads(run("viem_client.mjs", place[0], FRIEND))
    _checked(answer)
    assert answer["status"] == "success"
    assert answer["unknown"] == 4902
    assert answer["permission"] == "eth_accounts"
    assert answer["atomic"] == "unsupported"


def test_the_clients_were_asked_about_once(place: tuple[str, Person]) -> None:
    assert place[1].asked == ["Unknown"]
