"""A small business pays: above its limit a second person agrees with their own device, here or elsewhere, or nothing goes out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication

from app.demo.session import LEDGER_ACCOUNT, TREZOR_ACCOUNT, DemoSession
from app.policy.compare import differences
from app.policy.rules import Policy, PolicyError, parse_policy, preset
from app.request import parse_request
from app.signing.approvals import asked_of, counting
from app.signing.live_desk import LiveDesk
from app.signing.session import SigningState
from app.ui.application import application
from app.ui.main_window import MainWindow
from app.ui.pages.send import SendPage
from app.ui.risk_screen.approver import ApproverRows
from app.ui.tour import meet_ceremony, until
from devices.device import Device, Signature, parse_path
from devices.hub import Hub
from tests.devices.trezor_bench import Owner as TrezorOwner
from tests.e2e.owner import Owner as LedgerOwner
from tests.ui.windows import forget

pytestmark = pytest.mark.gui
VERA = "0xd9A1C3788D81257612E2581A6ea0aDa244853a91"


def business(*approvers: object) -> Policy:
    """The preset as a firm would edit it: its second persons named, and two persons for every payment, at any hour, new ones too."""
    named = json.dumps([str(a) for a in approvers])
    text = preset("small-business").text.replace(
        "second_approver_above_usd = 20000", f"second_approver_always = true\napprovers = {named}"
    )
    text = text.replace("cooloff_hours_new_recipient = 12", "cooloff_hours_new_recipient = 0")
    text = text.replace("hours_utc = [6, 20]", "hours_utc = [0, 24]").replace(
        "[1, 2, 3, 4, 5]", "[1, 2, 3, 4, 5, 6, 7]"
    )
    return parse_policy(text, "policy")


class Firm:
    """The window over both simulated devices, under the firm's policy; a payment composed on the Send page."""

    def __init__(self) -> None:
        self.app = application()
        self.session = DemoSession()
        policy = business(TREZOR_ACCOUNT)
        self.session.profile.put_policy(policy.version, policy.text, what="small business", loosens=False)
        self.window = MainWindow(self.session.desk, "light", self.session)
        self.window.show()
        for account in (LEDGER_ACCOUNT, TREZOR_ACCOUNT):
            until(self.app, lambda a=account: self.session.hub.holder(a) is not None, "the devices")  # type: ignore[misc]
        self.session.desk.select_account(LEDGER_ACCOUNT)
        page = self.window.open_page("send")
        assert isinstance(page, SendPage)
        form = page.transfer
        form.account.setCurrentIndex(form.account.findData(str(LEDGER_ACCOUNT)))
        form.recipient.setText(VERA)
        form.amount.setText("0.25")
        until(self.app, form.review.isEnabled, "the form")
        form.review.click()
        until(self.app, lambda: bool(self.window.requests.waiting()), "the verdict")
        (ticket,) = self.window.requests.waiting()
        self.id = ticket.id
        # As if the minute that some verdicts demand had passed.
        self.session.desk._table.change(self.id, received_at=ticket.received_at - timedelta(minutes=2))
        self.until(lambda: self.window.tickets[self.id].received_at != ticket.received_at, "the minute")
        self.window.requests.choose(self.id)
        self.app.processEvents()
        meet_ceremony(self.window, self.id)

    @property
    def rows(self) -> ApproverRows:
        (found,) = self.window.risk.findChildren(ApproverRows)
        return found

    def ticket(self) -> object:
        return self.window.tickets[self.id]

    def until(self, reached: object, what: str) -> None:
        until(self.app, reached, what)  # type: ignore[arg-type]

    def approved(self) -> bool:
        return counting(self.window.tickets[self.id]) == (TREZOR_ACCOUNT,)

    def signed_and_sent(self) -> None:
        self.until(self.window.risk.confirm_button.isEnabled, "the way on")
        owner = LedgerOwner(self.session.ledger.panel)
        self.window.risk.confirm_button.click()
        self.until(lambda: self.window.tickets[self.id].state is SigningState.DONE, "the payment")
        owner.close()

    def problem(self) -> str:
        problem = self.window.tickets[self.id].problem
        return problem.sentence if problem is not None else ""


@pytest.fixture
def firm() -> Iterator[Firm]:
    made = Firm()
    yield made
    made.session.desk.stop()
    made.app.processEvents()
    forget(made.window)
    made.session.stop()


def test_a_second_person_with_a_device_here_agrees_and_the_payment_goes_out(firm: Firm) -> None:
    assert not firm.window.risk.confirm_button.isEnabled()
    assert not firm.approved()
    second = TrezorOwner(firm.session.trezor)
    firm.rows.on_device.click()
    firm.until(firm.approved, "the approval")
    second.stop()
    firm.signed_and_sent()
    log = [dict(e.payload) for e in firm.session.profile.log.entries(subject=firm.id)]
    assert any(e.get("approver") == str(TREZOR_ACCOUNT) for e in log)
    assert firm.session.profile.log.verify().ok


def test_a_second_person_elsewhere_signs_the_copied_question_and_sends_the_signature(firm: Firm) -> None:
    firm.rows.copy.click()
    asked = json.loads(QGuiApplication.clipboard().text())
    assert asked["account"] == str(TREZOR_ACCOUNT) and asked["method"] == "personal_sign"
    text = bytes.fromhex(asked["params"][0][2:]).decode()
    assert "0.25" in text and VERA in text and "Digest 0x" in text
    payload = parse_request(asked).payload
    found, path = firm.session.hub.holder(TREZOR_ACCOUNT) or pytest.fail("no device")

    def elsewhere(device: Device) -> Signature:
        return device.sign(payload, parse_path(path), lambda _: None)

    second = TrezorOwner(firm.session.trezor)
    signature = firm.session.hub.run(found.identity.key, elsewhere).result(30)
    second.stop()
    wrong = Signature(signature.y_parity ^ 1, signature.r, signature.s)
    firm.rows.signature.setText("0x" + wrong.to_bytes().hex())
    firm.until(lambda: "nobody whom your policy names" in firm.problem(), "the refusal")
    assert not firm.approved()
    firm.rows.signature.setText("0x" + signature.to_bytes().hex())
    firm.until(firm.approved, "the approval")
    firm.signed_and_sent()


def test_an_approval_counts_for_these_bytes_alone(firm: Firm) -> None:
    second = TrezorOwner(firm.session.trezor)
    firm.rows.on_device.click()
    firm.until(firm.approved, "the approval")
    second.stop()
    from dataclasses import replace

    ticket = firm.window.tickets[firm.id]
    tx = ticket.request.transaction
    assert tx is not None and tx.nonce is not None
    other = replace(ticket, request=ticket.request.with_payload(replace(tx, nonce=tx.nonce + 1)))
    assert counting(ticket) == (TREZOR_ACCOUNT,) and counting(other) == ()
    assert asked_of(ticket, TREZOR_ACCOUNT).text != asked_of(other, TREZOR_ACCOUNT).text
    assert counting(replace(ticket, approvers=())) == (), "nor when the policy no longer names them"


@contextmanager
def started_again(firm: Firm) -> Iterator[LiveDesk]:
    """The program ends and starts again on the same profile, with the same devices."""
    firm.session.desk.stop()
    profile = firm.session.profile
    hub = Hub(
        ledger_tcp=[firm.session.ledger.address], trezor_udp=[firm.session.trezor.address], simulated=True, usb=False
    )
    desk = LiveDesk(profile, hub)
    desk.start()
    desk.wait_for(firm.id, lambda t: t.state is SigningState.WAITING and t.assessment is not None, 60)
    yield desk
    desk.stop()


@pytest.mark.parametrize("meanwhile", ["nothing", "another policy", "another person", "a forged entry"])
def test_an_approval_outlives_a_restart_and_is_verified_again(firm: Firm, meanwhile: str) -> None:
    if meanwhile == "a forged entry":
        record = firm.session.desk._table.records[firm.id]
        wrong = {"approver": str(TREZOR_ACCOUNT), "signature": "0x" + "11" * 64 + "1b", "told": "x", "policy": "1"}
        firm.session.profile.step(record, "a second person approved", wrong)
    else:
        second = TrezorOwner(firm.session.trezor)
        firm.rows.on_device.click()
        firm.until(firm.approved, "the approval")
        second.stop()
    before = firm.window.tickets[firm.id].request.digest
    if meanwhile == "another policy":
        newer = business(TREZOR_ACCOUNT).text.replace('version = "1"', 'version = "2"')
        firm.session.profile.put_policy("2", newer, what="small business", loosens=False)
    if meanwhile == "another person":
        other = business(VERA)
        firm.session.profile.put_policy(other.version, other.text, what="small business", loosens=False)
    with started_again(firm) as desk:
        firm.until(lambda: firm.id not in desk._reopened, "what the log kept")
        ticket = desk.ticket(firm.id)
        assert ticket is not None and ticket.request.digest == before
        assert counting(ticket) == ((TREZOR_ACCOUNT,) if meanwhile == "nothing" else ())
        assert firm.session.profile.log.verify().ok


def test_who_may_approve_is_policy_and_whoever_is_added_waits() -> None:
    with pytest.raises(PolicyError, match=r"settings\.approvers"):
        business("0x12")
    old, new = business(TREZOR_ACCOUNT), business(TREZOR_ACCOUNT, LEDGER_ACCOUNT)
    assert [d.loosens for d in differences(old, new)] == [True]
    assert [d.loosens for d in differences(new, old)] == [False]
