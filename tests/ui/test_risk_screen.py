"""The risk screen at work: ceremony, mirror, stops, saving, and what a screen reader and a keyboard meet."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from app.checks.base import FAKE_FRIEND, USDC
from app.policy.rules import parse_policy, preset
from app.signing.model import Outcome, Problem
from app.signing.session import SigningState
from app.signing.typed_back import asked_group
from app.ui.risk_screen import screen as module
from app.ui.risk_screen.meaning import MeaningForm, declared_from
from app.ui.risk_screen.saving import document_of, save_json, save_pdf
from app.ui.risk_screen.screen import RiskScreen
from app.ui.theme import look
from app.ui.widgets.announce import announce
from app.ui.widgets.digits import Digits
from tests.intake.test_invoice import ACME, ubl
from tests.ui.risk import KINDS, ticket_of

pytestmark = pytest.mark.gui


@pytest.fixture
def screen(qtbot: Any) -> Iterator[RiskScreen]:
    look.apply("light", 10)
    made = RiskScreen()
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    yield made
    made.close()


def careful(screen: RiskScreen) -> None:
    """Do what the ceremony asks."""
    ticket = screen._ticket
    assert ticket is not None
    assert ticket.assessment is not None
    for i, widget in screen.inputs.items():
        step = ticket.assessment.ceremony.steps[i]
        if isinstance(widget, QCheckBox):
            widget.setChecked(True)
        elif step.step == "compare-address":
            widget.setText(asked_group(step.field or "", ticket.id).digits)
        else:
            widget.setText(step.field or "a good reason")


# -- ceremony -----------------------------------------------------------------------------------------------
def test_a_held_request_goes_on_only_after_every_step(screen: RiskScreen, qtbot: Any) -> None:
    ticket = replace(ticket_of(KINDS["look-alike"]), received_at=datetime.now(UTC) - timedelta(hours=1))
    confirmed: list[Any] = []
    screen.confirmed.connect(lambda i, a: confirmed.append((i, a)))
    screen.show_ticket(ticket)
    careful(screen)
    boxes = [w for w in screen.inputs.values() if isinstance(w, QCheckBox)]
    boxes[0].setChecked(False)
    qtbot.wait(900)
    assert not screen.confirm_button.isEnabled()
    assert screen.steps_label.text() == "1 step left"
    boxes[0].setChecked(True)
    qtbot.waitUntil(screen.confirm_button.isEnabled)
    screen.confirm_button.click()
    assert [i for i, _ in confirmed] == ["t1"]
    assert all(confirmed[0][1].steps.values())


def test_what_was_ticked_and_typed_stays_when_the_request_is_judged_again(screen: RiskScreen) -> None:
    ticket = ticket_of(KINDS["look-alike"])
    screen.show_ticket(ticket)
    careful(screen)
    before = screen.answers().steps
    again = ticket_of(KINDS["look-alike"])
    assert again.assessment is not ticket.assessment
    screen.show_ticket(replace(again, revision=2))
    assert screen.answers().steps == before


def test_a_wrong_group_says_that_the_address_was_exchanged(screen: RiskScreen) -> None:
    screen.show_ticket(ticket_of(KINDS["look-alike"]))
    edit = next(w for w in screen.inputs.values() if isinstance(w, QLineEdit))
    edit.setText("0000")
    assert edit.property("state") == "bad"
    assert any("exchanged" in label.text() for label in screen.findChildren(type(screen.steps_label)))


def test_the_asked_group_is_not_shown_beside_its_own_field(screen: RiskScreen) -> None:
    screen.show_ticket(ticket_of(KINDS["look-alike"]))
    assert screen._ceremony is not None
    shown = [d.text for d in screen._ceremony.findChildren(Digits)]
    assert shown == ["0x" + "·" * 40]


def test_a_block_offers_no_way_on(screen: RiskScreen) -> None:
    ticket = ticket_of(KINDS["transfer"])
    assert ticket.assessment is not None
    text = preset("careful").text.replace(
        'name = "nothing unusual"\nverdict = "clear"', 'name = "all"\nverdict = "block"'
    )
    from app.assess import assess

    blocked = assess(ticket.request, ticket.assessment.evidence, parse_policy(text))
    assert blocked.verdict.word == "block"
    screen.show_ticket(replace(ticket, assessment=blocked))
    assert not screen.confirm_button.isVisible()
    assert screen.refuse_button.isVisible()


def test_the_user_can_say_what_they_mean_and_what_cannot_be_compared_is_named(screen: RiskScreen) -> None:
    said = {"kind": "send", "to": FAKE_FRIEND, "amount": "0.5", "asset": "ETH"}
    assert declared_from("send", FAKE_FRIEND, "0,5", "eth") == (said, "")
    swap = {"kind": "swap", "amount": "5", "asset": USDC, "receive_asset": "ETH", "receive_min": "0.001"}
    assert declared_from("swap", "", "5", "USDC", "ETH", "0.001") == (swap, "")
    for wrong in (("0x12", "", ""), ("", "much", ""), ("", "5", "NOSUCHCOIN"), (FAKE_FRIEND, "5", "")):
        none, told = declared_from("send", *wrong)
        assert none is None
        assert told


def test_an_invoice_fills_the_declaration_and_the_request_is_held_against_it(
    screen: RiskScreen, tmp_path: Path
) -> None:
    ticket = ticket_of(KINDS["transfer"])
    screen.show_ticket(ticket)
    form, said = MeaningForm(ticket), []
    form.declared.connect(said.append)
    paper = tmp_path / "invoice.xml"
    paper.write_bytes(ubl())
    form.take_file(paper)
    assert "2026-114 of Acme GmbH" in form.about.text()
    form._send()
    assert said == [{"kind": "send", "to": ACME, "amount": "1250", "asset": USDC}]
    paper.write_text("no invoice")
    form.take_file(paper)
    assert form.problem.text()


# -- states ---------------------------------------------------------------------------------------------------
def test_a_device_problem_is_a_sentence_a_next_step_and_a_retry_beside_the_pages(
    screen: RiskScreen, qtbot: Any
) -> None:
    problem = Problem("locked", "The device is locked.", "Unlock it with its PIN and try again.")
    confirmed: list[Any] = []
    screen.confirmed.connect(lambda *a: confirmed.append(a))
    screen.show_ticket(replace(ticket_of(KINDS["transfer"]), problem=problem))
    assert screen.state.sentence.text() == "The device is locked."
    assert screen.state.next_step.text().startswith("Unlock it")
    assert screen.mirror.isVisible()
    qtbot.waitUntil(screen.confirm_button.isEnabled)
    screen.state.retry_button.click()
    assert confirmed


def test_a_missing_node_can_be_asked_again(screen: RiskScreen) -> None:
    asked: list[str] = []
    screen.refresh_asked.connect(asked.append)
    screen.show_ticket(replace(ticket_of(KINDS["transfer"]), problem=Problem("no-node", "No node is set.", "Add one.")))
    screen.state.retry_button.click()
    assert asked == ["t1"]


def test_a_signed_transaction_that_was_not_sent_can_be_sent_again(screen: RiskScreen) -> None:
    asked: list[str] = []
    screen.send_again_asked.connect(asked.append)
    problem = Problem("node", "The node refused it.", "Send again.")
    screen.show_ticket(replace(ticket_of(KINDS["transfer"]), state=SigningState.SIGNED, problem=problem))
    screen.state.retry_button.click()
    assert asked == ["t1"]


@pytest.mark.parametrize("state", [SigningState.STOPPED, SigningState.MISMATCH])
def test_a_hard_stop_has_a_screen_of_its_own(screen: RiskScreen, state: SigningState) -> None:
    screen.show_ticket(replace(ticket_of(KINDS["look-alike"]), state=state))
    assert screen.outcome.isVisible()
    assert not screen.mirror.isVisible()
    for button in (screen.confirm_button, screen.refuse_button, screen.next_button):
        assert not button.isVisible()


def test_both_texts_of_a_difference_are_kept(screen: RiskScreen) -> None:
    kept: list[tuple[str, str]] = []
    screen.evidence_given.connect(lambda i, text: kept.append((i, text)))
    screen.show_ticket(replace(ticket_of(KINDS["look-alike"]), state=SigningState.STOPPED))
    assert screen.outcome.evidence is not None
    screen.outcome.evidence.setPlainText("To 0xdead")
    screen.outcome.evidence_given.emit(screen.outcome.evidence.toPlainText())
    assert kept == [("t1", "To 0xdead")]


def test_what_was_asked_can_be_looked_at_after_the_end(screen: RiskScreen) -> None:
    done = replace(
        ticket_of(KINDS["transfer"]),
        state=SigningState.DONE,
        outcome=Outcome(tx_hash=b"\x01" * 32, receipt_ok=True, block_number=7),
    )
    screen.show_ticket(done)
    assert screen.outcome.isVisible()
    screen.outcome.look_back.emit()
    assert not screen.outcome.isVisible()
    assert not screen.confirm_button.isVisible()


# -- mirror -------------------------------------------------------------------------------------------------
def test_the_mirror_follows_the_device_and_lets_the_user_look_back(screen: RiskScreen) -> None:
    ticket = ticket_of(KINDS["typed data"], "trezor-t2t1", SigningState.ASKING_DEVICE, screen_index=2)
    screen.show_ticket(ticket)
    assert screen.mirror.place == 2
    screen.mirror.earlier_button.click()
    assert screen.mirror.place == 1
    screen.show_ticket(replace(ticket, revision=2))
    assert screen.mirror.place == 1, "nothing moved on the device: the user's own page stays"
    screen.show_ticket(replace(ticket, revision=3, screen_index=3))
    assert screen.mirror.place == 3
    assert "now" in screen.mirror.where.text()


def test_the_mirror_claims_no_page_of_a_device_that_does_not_tell_it(screen: RiskScreen) -> None:
    screen.show_ticket(ticket_of(KINDS["transfer"], "ledger-nanosp", SigningState.ASKING_DEVICE, screen_index=2))
    assert "now" not in screen.mirror.where.text()
    assert screen.mirror.turn_hint.isVisible()


def test_different_is_one_click_while_the_device_asks_and_only_then(screen: RiskScreen) -> None:
    stopped: list[str] = []
    screen.stopped.connect(stopped.append)
    screen.show_ticket(ticket_of(KINDS["transfer"]))
    assert not screen.different_button.isVisible()
    screen.show_ticket(replace(ticket_of(KINDS["transfer"]), state=SigningState.ASKING_DEVICE, screen_index=0))
    assert screen.different_button.isVisible()
    screen.different_button.click()
    assert stopped == ["t1"]


def test_nothing_can_cover_the_mirror_while_the_device_asks(screen: RiskScreen) -> None:
    screen.show_ticket(replace(ticket_of(KINDS["transfer"]), state=SigningState.ASKING_DEVICE, screen_index=0))
    assert all(not action.isEnabled() for action in screen.save_actions)


def test_the_mirror_says_when_it_cannot_predict_and_when_a_device_is_simulated(screen: RiskScreen) -> None:
    ticket = ticket_of(KINDS["transfer"])
    assert ticket.prompt is not None
    screen.show_ticket(replace(ticket, prompt=replace(ticket.prompt, known=False)))
    texts = [x.text() for x in screen.mirror.findChildren(type(screen.steps_label))]
    assert any("cannot predict" in t for t in texts)
    assert "SIMULATED" in texts


def test_a_batch_is_said_to_be_shown_call_by_call(screen: RiskScreen) -> None:
    screen.show_ticket(ticket_of(KINDS["batch"]))
    texts = [x.text() for x in screen.mirror.findChildren(type(screen.steps_label))]
    assert "The device shows each call by itself." in texts
    assert not any("cannot predict" in t for t in texts)
    assert screen.confirm_button.text() == "Go on, call by call"


def test_pages_are_drawn_in_the_devices_own_words(screen: RiskScreen) -> None:
    ticket = ticket_of(KINDS["transfer"])
    assert ticket.prompt is not None
    screen.show_ticket(ticket)
    for i, page in enumerate(s for s in ticket.prompt.screens if not s.behind):
        screen.mirror.look_at(i)
        assert screen.mirror.panel.accessibleDescription() == " / ".join(page.lines)


# -- saving -------------------------------------------------------------------------------------------------
def test_the_report_is_saved_as_pdf_and_as_the_contracts_json(screen: RiskScreen, tmp_path: Path) -> None:
    ticket = ticket_of(KINDS["typed data"])
    save_pdf(ticket, tmp_path / "r.pdf")
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "r.pdf").stat().st_size > 4000
    save_json(ticket, tmp_path / "r.json")
    kept = json.loads((tmp_path / "r.json").read_text())
    assert kept["verdict"] == "hold"
    assert kept["device"]["model"] == "ledger-nanosp"
    with pytest.raises(OSError):
        save_pdf(ticket, tmp_path / "no such folder" / "r.pdf")


def test_a_report_never_interprets_what_others_wrote(screen: RiskScreen) -> None:
    text = document_of(ticket_of(KINDS["message"])).toPlainText()
    assert "<b>" in text
    assert "\u202e" not in text


def test_copying_gives_whole_addresses_in_one_piece(screen: RiskScreen) -> None:
    screen.show_ticket(ticket_of(KINDS["look-alike"]))
    screen.copy_action.trigger()
    assert FAKE_FRIEND in QGuiApplication.clipboard().text()
    screen._tick()
    assert screen.steps_label.text() == "Copied."


# -- everyone -------------------------------------------------------------------------------------------------
def test_verdict_and_steps_are_announced(screen: RiskScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[str, bool]] = []
    monkeypatch.setattr(module, "announce", lambda _w, text, urgent=False: said.append((text, urgent)))
    screen.show_ticket(ticket_of(KINDS["typed data"]))
    assert said[0][0].startswith("Hold. Stop and check.")
    assert said[0][1], "a stop interrupts what is being read"
    screen.show_ticket(replace(ticket_of(KINDS["typed data"]), state=SigningState.ASKING_DEVICE, screen_index=0))
    assert any("Compare every page" in text for text, _ in said)


def test_an_announcement_reaches_accessibility(screen: RiskScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[Any] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(lambda event: sent.append(event.message())))
    announce(screen, "Hold\u202e")
    assert sent == ["Hold⟦U+202E⟧"]


def test_the_keyboard_alone_reaches_every_control(screen: RiskScreen, qtbot: Any) -> None:
    screen.activateWindow()
    screen.show_ticket(ticket_of(KINDS["look-alike"]))
    qtbot.waitUntil(screen.refuse_button.hasFocus)
    met: list[QWidget] = []
    for _ in range(120):
        here = QGuiApplication.focusObject()
        assert isinstance(here, QWidget)
        if here in met:
            break
        met.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    wanted = [*screen.inputs.values(), screen.refuse_button, screen.next_button, screen.strip.show_button]
    assert [w for w in wanted if w not in met] == []


def test_the_ceremony_can_be_done_with_the_keyboard(screen: RiskScreen, qtbot: Any) -> None:
    screen.activateWindow()
    screen.show_ticket(ticket_of(KINDS["look-alike"]))
    screen.next_button.setFocus()
    qtbot.keyClick(screen.next_button, Qt.Key.Key_Space)
    first = QGuiApplication.focusObject()
    assert isinstance(first, QCheckBox)
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert first.isChecked()


def test_another_text_size_redraws_the_screen_and_keeps_the_answers(screen: RiskScreen, qtbot: Any) -> None:
    screen.show_ticket(ticket_of(KINDS["look-alike"]))
    careful(screen)
    before, box = screen.answers().steps, next(iter(screen.inputs.values()))
    look.apply("dark", 14)
    try:
        qtbot.waitUntil(lambda: next(iter(screen.inputs.values())) is not box)
        assert screen.answers().steps == before
    finally:
        look.apply("light", 10)


def test_a_device_that_is_there_is_not_called_missing_while_fields_are(screen: RiskScreen) -> None:
    ticket = replace(ticket_of(KINDS["transfer"]), prompt=None)
    screen.show_ticket(ticket)
    said = " ".join(x.text() for x in screen.mirror.findChildren(QLabel) if x.isVisibleTo(screen))
    assert "No connected device" not in said and "This device holds the account" in said
    screen.show_ticket(replace(ticket, id="t2", device=None))
    assert "No connected device" in " ".join(x.text() for x in screen.mirror.findChildren(QLabel))
