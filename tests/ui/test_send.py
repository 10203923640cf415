"""Sending: the form says what is missing, a look-alike is named while it is typed, and what is sent is what was declared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton

from app.address import Address
from app.evidence import Contact
from app.intake.compose import transfer
from app.intake.draft import Draft, World, read_draft
from app.intake.payouts import example
from app.intake.recipients import Circle
from app.signing.model import Account, Network, Source
from app.signing.session import Event, SigningState
from app.store.profile import Profile
from app.ui.main_window import MainWindow
from app.ui.pages import qr
from app.ui.pages.pending_view import declared_again, on_their_way
from devices.device import Signature
from tests.chain.ens import Ens
from tests.intake.test_invoice import THIEF, ubl
from tests.ui.windows import opened
from tests.waiting import PATIENCE

pytestmark = pytest.mark.gui
ME = Address.parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")
VERA = Address.parse("0xd9A1C3788D81257612E2581A6ea0aDa244853a91")
TWIN = "0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91"


@pytest.fixture
def window(qtbot: Any, tmp_path: Path) -> Iterator[MainWindow]:
    def fill(profile: Profile) -> None:
        profile.put_account(Account(ME, "m/44'/60'/0'/0/0", "Main", "ledger", "ledger-nanosp"))
        profile.put_contact(Contact(VERA, "Vera", True))
        profile.put_network(Network(1, "Ethereum"))

    with opened(qtbot, tmp_path, fill) as made:
        yield made


def texts(widget: Any) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_a_payment_is_composed_declared_and_handed_to_the_desk(window: MainWindow, qtbot: Any) -> None:
    page: Any = window.open_page("send")
    form = page.transfer
    assert not form.review.isEnabled() and "recipient" in form.open_points.text()
    form.recipient.setText(str(VERA))
    form.amount.setText("0.25")
    assert form.review.isEnabled()
    assert "Send 0.25 ETH to Vera" in form.sentence.text()
    form.review.click()
    qtbot.waitUntil(lambda: bool(window.desk.tickets()))
    (ticket,) = window.desk.tickets()
    assert ticket.source is Source.COMPOSE
    assert ticket.request.transaction is not None and ticket.request.transaction.value_wei == 25 * 10**16
    assert ticket.request.declared is not None and ticket.request.declared.to == VERA
    assert window.current_key == "requests"


def reviewed(window: MainWindow, qtbot: Any) -> tuple[Any, str]:
    """A payment of 0.25 ETH to Vera, reviewed; its form and the id of its request."""
    form: Any = window.open_page("send").transfer  # type: ignore[attr-defined]
    form.recipient.setText(str(VERA))
    form.amount.setText("0.25")
    form.review.click()
    made = window.desk.tickets()[-1].id
    qtbot.waitUntil(lambda: window.desk.tickets()[-1].state is SigningState.WAITING)
    qtbot.waitUntil(lambda: made in window.tickets and window.tickets[made].state is SigningState.WAITING)
    return form, made


def test_going_back_to_the_form_finds_it_as_it_was_and_reviewing_it_again_makes_no_second_payment(
    window: MainWindow, qtbot: Any
) -> None:
    form, made = reviewed(window, qtbot)
    window.open_page("send")
    assert (form.recipient.text(), form.amount.text()) == (str(VERA), "0.25")
    assert "waits for you under Requests" in form.after.words.text()
    form.review.click()
    assert window.current_key == "requests" and window.requests.chosen_id == made
    assert len(window.desk.tickets()) == 1


def test_a_change_of_a_payment_that_waits_takes_its_place(window: MainWindow, qtbot: Any) -> None:
    form, made = reviewed(window, qtbot)
    window.open_page("send")
    form.amount.setText("0.3")
    assert form.review.text() == "Review the change" and "is refused" in form.after.words.text()
    form.review.click()
    old, new = window.desk.tickets()
    assert (old.id, old.state) == (made, SigningState.REJECTED)
    assert new.request.transaction is not None and new.request.transaction.value_wei == 3 * 10**17


def test_another_payment_can_be_started_while_one_waits(window: MainWindow, qtbot: Any) -> None:
    form, made = reviewed(window, qtbot)
    window.open_page("send")
    form.after.anew.click()
    assert form.empty and form.review.text() == "Review" and not form.after.isVisibleTo(form)
    form.recipient.setText(str(VERA))
    form.amount.setText("0.1")
    form.review.click()
    assert window.desk.tickets()[0].id == made and len(window.desk.tickets()) == 2
    assert window.desk.tickets()[0].state is not SigningState.REJECTED


def test_a_refused_payment_comes_back_to_its_form(window: MainWindow, qtbot: Any) -> None:
    form, made = reviewed(window, qtbot)
    window.risk.refused.emit(made)
    qtbot.waitUntil(lambda: window.tickets[made].state is SigningState.REJECTED)
    change = next(
        b for b in window.risk.outcome.findChildren(QPushButton) if "Change this payment" in b.accessibleName()
    )
    change.click()
    assert window.current_key == "send"
    assert (form.recipient.text(), form.amount.text()) == (str(VERA), "0.25")
    assert "nothing was signed" in form.after.words.text() and form.review.isEnabled()
    form.start_another()
    window.open_page("requests")
    change.click()  # also after another payment was begun
    assert form.amount.text() == "0.25"


def test_a_signed_payment_leaves_an_empty_form(window: MainWindow, qtbot: Any) -> None:
    form, made = reviewed(window, qtbot)
    ticket = window.desk.tickets()[0]
    table = window.desk._table
    table.go(made, Event.CONFIRM)
    window.open_page("send")
    qtbot.waitUntil(lambda: "on your device" in form.after.words.text())
    assert not form.review.isEnabled()
    table.go(made, Event.DEVICE_SIGNED)
    signature = Signature(0, 1, 1)
    table.go(made, Event.VERIFIED, outcome=replace(ticket.outcome, signature=signature))
    qtbot.waitUntil(lambda: form.empty)
    assert not form.after.isVisibleTo(form) and form.review.text() == "Review"


def test_another_theme_leaves_the_form_as_it_was_filled_in(window: MainWindow, qtbot: Any) -> None:
    _, made = reviewed(window, qtbot)
    window.open_page("send")
    window.restyle(replace(window.preferences, theme="dark"))
    form: Any = window.page("send").transfer  # type: ignore[attr-defined]
    assert (form.recipient.text(), form.amount.text()) == (str(VERA), "0.25")
    assert "waits for you under Requests" in form.after.words.text()
    window.desk.reject(made, "")
    qtbot.waitUntil(lambda: "You refused this payment" in form.after.words.text())


def test_an_invoice_fills_the_form_and_a_seller_with_another_address_leaves_it_empty(
    window: MainWindow, qtbot: Any, tmp_path: Path
) -> None:
    form: Any = window.open_page("send").transfer  # type: ignore[attr-defined]
    paper = tmp_path / "invoice.xml"
    paper.write_bytes(ubl(seller="Vera", amount="1250.40"))
    form.sources.invoice(paper)
    qtbot.waitUntil(form.review.isEnabled)
    assert "Send 1250.4 USDC to Vera" in form.sentence.text()
    qtbot.waitUntil(lambda: "meant to be worth as much" in texts(form).replace("\n", " "))
    paper.write_bytes(ubl(seller="Vera", to=THIEF))
    form.sources.invoice(paper)
    qtbot.waitUntil(lambda: not form.recipient.text())
    assert not form.review.isEnabled()
    qtbot.waitUntil(lambda: "this invoice wants" in texts(form).replace("\n", " "))


def test_a_pasted_line_of_an_invoice_fills_the_form(window: MainWindow) -> None:
    form: Any = window.open_page("send").transfer  # type: ignore[attr-defined]
    form.take_text(f"Invoice 7: 12.5 USDC to {VERA}")
    assert form.recipient.text() == str(VERA)
    assert form.amount.text() == "12.5"
    form.take_text("no address at all")
    assert form.amount.text() == "12.5"


def test_a_lookalike_is_named_while_it_is_typed(window: MainWindow, qtbot: Any) -> None:
    form: Any = window.open_page("send").transfer  # type: ignore[attr-defined]
    form.recipient.setText(TWIN[:20])
    assert "looks like" not in texts(form)
    form.recipient.setText(TWIN)
    qtbot.waitUntil(lambda: "looks like Vera" in texts(form).replace("\n", " "))


def test_a_name_becomes_the_address_that_the_node_tells_and_only_that_is_signed(window: MainWindow, qtbot: Any) -> None:
    ens = Ens({("vera.eth", 60): VERA, ("far.eth", 60): bytes.fromhex("556f1830") + bytes(64)})
    window.desk.put_network(Network(1, "Ethereum", ens.url))
    form: Any = window.open_page("send").transfer  # type: ignore[attr-defined]
    form.amount.setText("0.25")
    form.recipient.setText("Vera.eth")
    assert not form.review.isEnabled() and "Your node is asked" in form.notes["recipient"].text()
    qtbot.waitUntil(lambda: form.recipient.text() == str(VERA))
    note = form.notes["recipient"].text()
    assert "vera.eth stands for this address now, says your node 127.0.0.1" in note
    assert "Send 0.25 ETH to Vera" in form.sentence.text() and form.review.isEnabled()
    form.recipient.setText("far.eth")
    qtbot.waitUntil(lambda: "server beside the chain" in form.notes["recipient"].text())
    assert not form.review.isEnabled()
    ens.close()


def test_a_name_without_a_node_says_what_to_do(window: MainWindow, qtbot: Any) -> None:
    form: Any = window.open_page("send").transfer  # type: ignore[attr-defined]
    form.recipient.setText("vera.eth")
    qtbot.waitUntil(lambda: "add a node for Ethereum" in form.notes["recipient"].text())


def test_what_is_typed_on_is_not_overwritten_by_an_older_answer(window: MainWindow, qtbot: Any) -> None:
    ens = Ens({("vera.eth", 60): VERA})
    window.desk.put_network(Network(1, "Ethereum", ens.url))
    form: Any = window.open_page("send").transfer  # type: ignore[attr-defined]
    form.recipient.setText("vera.eth")
    form.names._ask()
    form.recipient.setText("vera.eth.example")
    qtbot.waitUntil(lambda: "vera.eth" in ens.asked)
    qtbot.wait(300)
    assert form.recipient.text() == "vera.eth.example"
    ens.close()


def test_a_wrong_amount_is_said_beside_its_field(window: MainWindow) -> None:
    form: Any = window.open_page("send").transfer  # type: ignore[attr-defined]
    form.recipient.setText(str(VERA))
    form.amount.setText("1,5")
    assert not form.review.isEnabled()
    assert "point" in form.notes["amount"].text() and form.notes["amount"].isVisible()


def test_a_link_fills_the_form_and_waits_for_the_user(window: MainWindow) -> None:
    form: Any = window.open_page("send").transfer  # type: ignore[attr-defined]
    usdc = "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"
    form.take_text(f"ethereum:{usdc}/transfer?address={VERA}&uint256=1500000")
    assert "Send 1.5 USDC to Vera" in form.sentence.text()
    assert window.desk.tickets() == ()
    form.take_text(f"ethereum:{VERA}@10?value=1")
    assert "no such network" in form.shell.open("send").said


def test_a_qr_code_is_read_and_two_different_ones_are_not_guessed_between(qtbot: Any) -> None:
    one = qr.draw(f"ethereum:{VERA}@1?value=1e17").toImage()
    assert qr.read_image(one) == f"ethereum:{VERA}@1?value=1e17"
    two = qr.draw(TWIN).toImage()
    both = QImage(one.width() + two.width(), max(one.height(), two.height()), QImage.Format.Format_RGB32)
    both.fill(0xFFFFFFFF)
    from PySide6.QtGui import QPainter

    one.setDevicePixelRatio(1)
    two.setDevicePixelRatio(1)
    painter = QPainter(both)
    painter.drawImage(0, 0, one)
    painter.drawImage(one.width(), 0, two)
    painter.end()
    with pytest.raises(qr.NoCode, match="2 different"):
        qr.read_image(both)
    blank = QImage(50, 50, QImage.Format.Format_RGB32)
    blank.fill(0xFFFFFFFF)
    with pytest.raises(qr.NoCode, match="No QR code"):
        qr.read_image(blank)


def test_a_faulty_list_cannot_be_sent_and_says_where(window: MainWindow, qtbot: Any) -> None:
    view: Any = window.open_page("send").payouts  # type: ignore[attr-defined]
    view.read(example() + f"{TWIN},1,ETH,,\n")
    qtbot.waitUntil(lambda: view.given is not None)
    assert not view.send.isEnabled()
    view.table.selectRow(2)
    assert "Line 4" in view.detail.text() and "looks like Vera" in view.detail.text()


def test_a_good_list_becomes_one_group_of_requests(window: MainWindow, qtbot: Any) -> None:
    view: Any = window.open_page("send").payouts  # type: ignore[attr-defined]
    view.read(example())
    qtbot.waitUntil(lambda: view.given is not None)
    view.send.click()
    qtbot.waitUntil(lambda: len(window.desk.tickets()) == 2)
    assert len({t.group for t in window.desk.tickets()}) == 1 and window.desk.tickets()[0].group


def test_the_form_warns_of_more_than_there_is_and_of_new_contacts() -> None:
    from datetime import UTC, datetime

    circle = Circle(ME, {VERA: Contact(VERA, "Vera", True, datetime.now(UTC))})
    world = World(circle, balances={"ETH": 10**18}, cooloff_hours=24)
    draft = Draft(ME, 1, str(VERA), amount="2")
    reading = read_draft(draft, world)
    assert reading.request is not None
    assert any("holds 1 ETH" in w for w in reading.warnings)
    assert any("h more" in w for w in reading.warnings)
    assert read_draft(Draft(None, 1), World()).missing == ("account",)


def test_a_replacement_declares_what_the_first_one_did(window: MainWindow, qtbot: Any) -> None:
    from dataclasses import replace

    from app.intake.compose import native

    value = transfer(ME, 1, native(1), VERA, 10**17)
    ticket_id = window.desk.submit(value, Source.COMPOSE)
    ticket = window.desk.wait_for(ticket_id, lambda t: t.state is SigningState.WAITING, PATIENCE)
    again = declared_again(ticket)
    assert again == value["intent"]
    assert on_their_way((ticket,)) == []
    assert on_their_way((replace(ticket, state=SigningState.WATCHING),))


def test_a_link_without_an_amount_opens_the_form_and_one_with_it_is_judged(window: MainWindow, qtbot: Any) -> None:
    window.open_path(f"ethereum:{VERA}")
    assert window.current_key == "send"
    form: Any = window.page("send").transfer  # type: ignore[attr-defined]
    assert form.recipient.text() == str(VERA) and window.desk.tickets() == ()
    window.open_path(f"ethereum:{VERA}?value=1e17")
    assert len(window.desk.tickets()) == 1
    window.open_path("ethereum:vera.eth")
    assert "cannot be read" in window.toast.text


def test_a_dropped_file_is_opened_and_a_dropped_text_is_read(window: MainWindow, tmp_path: Path) -> None:
    from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
    from PySide6.QtGui import QDropEvent

    file = tmp_path / "pay.csv"
    file.write_text(f"address,amount\n{VERA},0.1\n")

    def drop(data: QMimeData) -> None:
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        window.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))

    files, text = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(file))])
    drop(files)
    assert len(window.desk.tickets()) == 1
    text.setText(f"ethereum:{VERA}?value=5")
    drop(text)
    assert len(window.desk.tickets()) == 2


def test_what_it_means_moves_below_the_form_where_both_would_be_cut_off(window: MainWindow) -> None:
    form = window.open_page("send").transfer  # type: ignore[attr-defined]
    wide = 100 * form.fontMetrics().averageCharWidth()
    form.resize(wide, 600)
    assert form._said.parentWidget() is form
    form.resize(wide // 2, 600)
    assert form._said.parentWidget() is form._column
    form.resize(wide, 600)
    assert form._said.parentWidget() is form


def test_a_contacts_whole_name_is_its_address_and_a_name_of_two_is_nobodys() -> None:
    circle = Circle(ME, {VERA: Contact(VERA, "Vera", True)})
    reading = read_draft(Draft(ME, 1, " vera ", "native", "", "1", ""), World(circle))
    assert reading.recipient.address == VERA and reading.recipient.verified and reading.request is not None
    assert read_draft(Draft(ME, 1, "Ver", "native", "", "1", ""), World(circle)).request is None
    other = Address.parse(TWIN)
    two = Circle(ME, {VERA: Contact(VERA, "Vera", True), other: Contact(other, "vera", False)})
    wrong = read_draft(Draft(ME, 1, "Vera", "native", "", "1", ""), World(two))
    assert wrong.request is None and "several contacts" in wrong.faults["recipient"]
