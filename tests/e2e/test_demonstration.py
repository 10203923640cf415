"""The whole way in one test: ready requests, verdicts, the simulated device, verified signatures, receipts, the log."""

from __future__ import annotations

import json
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from app.demo.session import LEDGER_ACCOUNT, DemoSession
from app.intake.endpoint.server import Endpoint
from app.signing.endpoint_backend import DeskBackend
from app.signing.model import Answers, DeskEvent, DeskEventKind, Permission, Ticket
from app.signing.session import SigningState
from app.signing.verify import signer_of
from tests.e2e.owner import Owner
from tests.signing.world import careful
from tests.waiting import PATIENCE, until


@pytest.fixture(scope="module")
def session() -> Iterator[DemoSession]:
    made = DemoSession()
    until(lambda: any(f.accounts for f in made.hub.devices()), "the simulated device appears")
    yield made
    made.stop()


def judged(session: DemoSession, place: int) -> Ticket:
    ticket_id = session.submit(place)
    return session.desk.wait_for(ticket_id, lambda t: t.state is SigningState.WAITING or t.over, PATIENCE)


def test_the_six_ready_requests_get_the_verdict_a_sensible_person_expects(session: DemoSession) -> None:
    for place, ready in enumerate(session.ready()):
        ticket = judged(session, place)
        assert ticket.assessment is not None
        assert ticket.assessment.verdict.word == ready.expected, ready.title
        session.desk.reject(ticket.id)


def test_a_routine_payment_is_signed_verified_sent_and_recorded(session: DemoSession) -> None:
    ticket = judged(session, 0)
    owner = Owner(session.ledger.panel)
    session.desk.confirm(ticket.id, careful(ticket))
    done = session.desk.wait(ticket.id, PATIENCE)
    owner.close()
    assert done.state is SigningState.DONE
    assert done.outcome.receipt_ok is True
    assert done.prompt is not None
    assert owner.pages == [list(s.lines) for s in done.prompt.screens]
    digest = done.request.digest
    assert digest is not None and done.outcome.signature is not None
    assert signer_of(digest, done.outcome.signature) == LEDGER_ACCOUNT
    assert session.profile.log.verify().ok
    assert [e.payload["to"] for e in session.profile.log.entries(subject=ticket.id)][-1] == "done"


def test_a_held_request_is_not_forwarded_until_the_ceremony_is_met(session: DemoSession) -> None:
    ticket = judged(session, 1)
    session.desk.confirm(ticket.id, Answers())
    again = session.desk.ticket(ticket.id)
    assert again is not None and again.state is SigningState.WAITING
    assert again.unmet
    assert session.ledger.panel.view.idle
    session.desk.reject(ticket.id)


def test_rejecting_on_the_device_ends_the_request_and_signs_nothing(session: DemoSession) -> None:
    ticket = judged(session, 0)
    owner = Owner(session.ledger.panel, approve=False)
    session.desk.confirm(ticket.id, careful(ticket))
    done = session.desk.wait(ticket.id, PATIENCE)
    owner.close()
    assert done.state is SigningState.REJECTED
    assert done.outcome.signature is None


class Caller:
    """A site that speaks HTTP to the endpoint."""

    def __init__(self, port: int) -> None:
        self.port = port

    def __call__(self, method: str, *params: Any, **headers: str) -> dict[str, Any]:
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": list(params)}).encode()
        sent = {"Content-Type": "application/json", "Origin": "https://shop.example"} | headers
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}", body, sent)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                given: dict[str, Any] = json.loads(answer.read())
        except urllib.error.HTTPError as error:
            raw = error.read()
            given = json.loads(raw) if raw.startswith(b"{") else {"status": error.code}
        return given


@pytest.fixture(scope="module")
def site(session: DemoSession) -> Iterator[tuple[Caller, DeskBackend]]:
    backend = DeskBackend(session.desk)
    endpoint = Endpoint(backend, port=0).start()
    yield Caller(endpoint.port), backend
    endpoint.stop()


def test_a_site_is_asked_about_once_and_then_pays_through_the_same_gate(
    session: DemoSession, site: tuple[Caller, DeskBackend]
) -> None:
    call, backend = site
    asked = []

    def answer(event: Any) -> None:
        if event.kind is DeskEventKind.ORIGIN:
            asked.append(event.question.origin)
            backend.answer(event.question.origin, True)
        if event.kind is DeskEventKind.TICKET and event.ticket.state is SigningState.WAITING and event.ticket.device:
            if (
                not event.ticket.unmet
                and event.ticket.request.origin == "https://shop.example"
                and event.ticket.id not in done
            ):
                done.add(event.ticket.id)
                threading.Thread(target=session.desk.confirm, args=(event.ticket.id, careful(event.ticket))).start()

    done: set[str] = set()
    stop = session.desk.listen(answer)
    owner = Owner(session.ledger.panel)
    session.desk.select_account(LEDGER_ACCOUNT)
    try:
        assert call("eth_accounts")["result"] == []
        assert call("eth_requestAccounts")["result"] == [str(LEDGER_ACCOUNT)]
        assert call("wallet_switchEthereumChain", {"chainId": hex(session.chain.chain_id)})["result"] is None
        tx = {"from": str(LEDGER_ACCOUNT), "to": "0xd9A1C3788D81257612E2581A6ea0aDa244853a91", "value": "0x1"}
        answer_ = call("eth_sendTransaction", tx)
        assert len(answer_["result"]) == 66
        receipt = call("eth_getTransactionReceipt", answer_["result"])["result"]
        assert receipt["status"] == "0x1"
        signed = call("personal_sign", "0x48656c6c6f", str(LEDGER_ACCOUNT))["result"]
        assert len(signed) == 132
    finally:
        owner.close()
        stop()
    assert asked == ["https://shop.example"]


def test_hostile_callers_are_refused_with_the_rule(session: DemoSession, site: tuple[Caller, DeskBackend]) -> None:
    call, _ = site
    # Allowed here too: whichever test of this file comes first in its worker.
    if not session.desk.permissions():
        session.profile.put_permission(Permission("https://shop.example", True, None, 1, datetime.now(UTC)))
        session.desk.tell(DeskEvent(DeskEventKind.PERMISSIONS))
    assert call("eth_chainId", Host="evil.example:1248")["status"] == 403
    assert call("eth_chainId", **{"Content-Type": "text/plain"})["status"] == 415
    assert call("eth_sign", "0x00")["error"]["code"] == 4200
    assert call("eth_fly")["error"]["code"] == -32601
    wrong = {"from": str(LEDGER_ACCOUNT), "to": str(LEDGER_ACCOUNT), "value": "0x"}
    answer = call("eth_sendTransaction", wrong)
    assert answer["error"]["code"] == -32602
    assert "params[0].value" in answer["error"]["message"]
    stranger = call("personal_sign", "0x00", "0x71C7656EC7ab88b098defB751B7401B5f6d8976F")
    assert stranger["error"]["code"] == 4100
