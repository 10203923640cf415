"""The endpoint driven by clients nobody here wrote: web3.py, ethers and viem, on both simulated devices."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from app.demo.requests import FRIEND
from app.demo.session import ACCOUNTS, DemoSession
from app.intake.endpoint.server import Endpoint
from app.signing.endpoint_backend import DeskBackend
from app.signing.model import DeskEvent, DeskEventKind
from app.signing.session import SigningState
from tests.devices.trezor_bench import Owner as TrezorOwner
from tests.e2e.owner import Owner as LedgerOwner
from tests.node import run
from tests.signing.world import careful
from tests.waiting import PATIENCE, until


class Person:
    """Somebody at the window: allows a site once, reads each request, confirms it and approves on the device."""

    def __init__(self, session: DemoSession, backend: DeskBackend, device: str) -> None:
        self.session, self.backend, self.account = session, backend, ACCOUNTS[device]
        self.asked: list[str] = []
        self._confirmed: set[tuple[str, int]] = set()
        self._leave = (
            LedgerOwner(session.ledger.panel).close if device.startswith("Ledger") else TrezorOwner(session.trezor).stop
        )
        self._stop = session.desk.listen(self._told)

    def _told(self, event: DeskEvent) -> None:
        if event.kind is DeskEventKind.ORIGIN and event.question is not None:
            self.asked.append(event.question.origin)
            origin = event.question.origin
            threading.Thread(target=self.backend.answer, args=(origin, True)).start()
        ticket = event.ticket
        if ticket is None or ticket.state is not SigningState.WAITING or ticket.prompt is None or ticket.problem:
            return
        # Judged anew while the click was on its way: the click was for the earlier verdict, so it is made again.
        judged = (ticket.id, id(ticket.assessment))
        if judged not in self._confirmed:
            self._confirmed.add(judged)
            threading.Thread(target=self.session.desk.confirm, args=(ticket.id, careful(ticket))).start()

    def close(self) -> None:
        self._leave()
        self._stop()


@pytest.fixture(scope="module", params=list(ACCOUNTS))
def place(request: pytest.FixtureRequest) -> Iterator[tuple[str, Person]]:
    session = DemoSession()
    until(lambda: session.hub.holder(ACCOUNTS[request.param]) is not None, "the simulated device appears")
    session.desk.select_account(ACCOUNTS[request.param])
    backend = DeskBackend(session.desk)
    endpoint = Endpoint(backend, port=0).start()
    backend.pushed = endpoint.push
    backend.switch_chain("Unknown", session.chain.chain_id)
    person = Person(session, backend, request.param)
    yield f"http://127.0.0.1:{endpoint.port}", person
    person.close()
    endpoint.stop()
    session.stop()


def test_web3_py_signs_and_sends_through_the_gate(place: tuple[str, Person]) -> None:
    url, person = place
    from eth_account import Account
    from eth_account.messages import encode_defunct
    from web3 import HTTPProvider, Web3

    w3 = Web3(HTTPProvider(url, request_kwargs={"timeout": 60}))
    (account,) = w3.provider.make_request("eth_requestAccounts", [])["result"]  # type: ignore[arg-type]
    assert account == str(person.account)
    assert w3.eth.accounts == [account]
    sent = w3.eth.send_transaction({"from": account, "to": FRIEND, "value": 1000})
    assert w3.eth.wait_for_transaction_receipt(sent, timeout=PATIENCE)["status"] == 1
    signature = w3.provider.make_request("personal_sign", ["0x48656c6c6f", account])["result"]  # type: ignore[arg-type]
    assert Account.recover_message(encode_defunct(b"Hello"), signature=signature) == account
    assert person.asked == ["Unknown"]


def _checked(answer: dict[str, Any], person: Person) -> None:
    assert answer["account"] == answer["message"] == answer["typed"] == str(person.account)
    assert answer["refused"] == 4200
    assert person.asked == ["Unknown"], "whichever client came first: the person is asked about them once"


def test_ethers_signs_and_sends_through_the_gate(place: tuple[str, Person]) -> None:
    answer = json.loads(run("ethers_client.mjs", place[0], FRIEND))
    _checked(answer, place[1])
    assert answer["status"] == "0x1"


def test_viem_signs_and_sends_over_http_and_websocket(place: tuple[str, Person]) -> None:
    answer = json.loads(run("viem_client.mjs", place[0], FRIEND))
    _checked(answer, place[1])
    assert answer["status"] == "success"
    assert answer["unknown"] == 4902
    assert answer["permission"] == "eth_accounts"
    assert answer["atomic"] == "unsupported"
