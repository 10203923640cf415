"""Calls inside calls: a tree that folds by mouse and keyboard, says where one is, and stays small however large it is."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.checks.base import FRIEND, ME, USDC, members, personal, request, transaction, typed
from app.ui.risk_screen.addresses import AddressBlock
from app.ui.risk_screen.technical import technical_fold
from app.ui.risk_screen.tree import tree_card
from app.ui.theme import look
from app.ui.theme.icons import Icon
from app.ui.widgets.fold import Fold
from app.ui.widgets.plain import Column
from tests.checks.test_examples import judge
from tests.intent.test_nesting import MULTISEND, OP7, PACKED, TRANSFER, call, op7, pack, safe
from tests.ui.risk import ticket_of
from tests.ui.test_layout import cut_off

pytestmark = pytest.mark.gui
WALLET = "0x5555555555555555555555555555555555555555"
ROUTER = "0x66a9893cC07D91D95644AEDD05D03f95e1dBA8Af"
WETH = bytes.fromhex("C02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2")
ACCOUNT_CALL = call("execute(address target,uint256 value,bytes data)", bytes.fromhex(USDC[2:]), 0, TRANSFER)


@pytest.fixture(autouse=True)
def usual_look(qtbot: Any) -> Iterator[None]:
    look.apply("light", 10)
    yield
    for left in QApplication.topLevelWidgets():
        left.deleteLater()


def shown(qtbot: Any, value: Any, width: int = 560) -> QWidget:
    column = Column()
    qtbot.addWidget(column)
    column.rows.addWidget(tree_card(judge(value)))
    column.rows.addStretch(1)
    column.resize(width, 900)
    column.show()
    QApplication.processEvents()
    return column


def calls(ground: QWidget) -> list[Fold]:
    """The folds of calls that can be seen, from top to bottom."""
    found = [f for f in ground.findChildren(Fold) if f.property("call") and f.isVisible()]
    return sorted(found, key=lambda f: f.head.mapTo(ground, f.head.rect().topLeft()).y())


def titles(ground: QWidget) -> list[str]:
    return [f.head.words.text().replace("\u200b", "") for f in calls(ground)]


def open_all(ground: QWidget) -> QPushButton:
    return next(b for b in ground.findChildren(QPushButton) if b.text() in ("Open all", "Close all"))


SAFE = transaction(WALLET, data="0x" + safe(1, MULTISEND, call("multiSend(bytes transactions)", PACKED + PACKED)).hex())
SWAP_INPUT = pack("(address a,uint256 b,uint256 c,bytes d,bool e)", bytes.fromhex(ME[2:]), 10**9, 2 * 10**17,
                  bytes.fromhex(USDC[2:]) + (500).to_bytes(3, "big") + WETH, True)  # fmt: skip
UNIVERSAL = transaction(
    ROUTER,
    data="0x"
    + call(
        "execute(bytes commands,bytes[] inputs,uint256 deadline)", b"\x00\x0c",
        [SWAP_INPUT, pack("(address a,uint256 b)", bytes.fromhex(ME[2:]), 2 * 10**17)], 1_773_147_600,
    ).hex(),
)  # fmt: skip
OPERATIONS = transaction(
    "0x0000000071727De22E5E9d8BAf0edAc6f37da032",
    data="0x"
    + call(
        f"handleOps({OP7}[] ops,address b)", [op7(bytes.fromhex(WALLET[2:]), ACCOUNT_CALL)], bytes.fromhex(ME[2:])
    ).hex(),
)
BATCH = request(
    "wallet_sendCalls",
    [{"version": "2.0.0", "chainId": "0x1", "from": ME, "atomicRequired": True, "calls": [
        {"to": USDC, "data": "0x" + TRANSFER.hex()}, {"to": FRIEND, "value": "0x5"}, {"to": WALLET, "data": "0x" + ACCOUNT_CALL.hex()},
    ]}],
)  # fmt: skip


@pytest.mark.parametrize(
    ("value", "first", "inside"),
    [
        (SAFE, "1. ", "1.1. Send"),
        (UNIVERSAL, "1. Swap", ""),
        (OPERATIONS, "1. ", "1.1. Send"),
        (BATCH, "1. Send", ""),
    ],
    ids=["Safe with multiSend", "Universal Router", "handleOps", "wallet_sendCalls"],
)
def test_every_kind_of_nesting_is_a_tree_closed_at_first(qtbot: Any, value: Any, first: str, inside: str) -> None:
    ground = shown(qtbot, value)
    outer = titles(ground)
    assert outer and outer[0].startswith(first), outer
    assert all("." not in t.split(". ")[0] for t in outer), "only the outermost are there before one is opened"
    for fold in calls(ground):
        fold.open()
    QApplication.processEvents()
    assert not inside or any(t.startswith(inside) for t in titles(ground)), titles(ground)


def test_all_is_opened_and_closed_at_once(qtbot: Any) -> None:
    ground = shown(qtbot, SAFE)
    open_all(ground).click()
    QApplication.processEvents()
    assert {t.split(". ")[0] for t in titles(ground)} >= {"1", "1.1", "1.2"}
    assert len({t.split(". ")[0] for t in titles(ground)}) == len(titles(ground)), "every call has a number of its own"
    open_all(ground).click()
    QApplication.processEvents()
    assert [t.split(". ")[0] for t in titles(ground)] == ["1"]


def test_arrows_open_close_and_walk_the_tree(qtbot: Any) -> None:
    ground = shown(qtbot, SAFE)
    ground.activateWindow()
    head = calls(ground)[0].head
    head.setFocus()
    qtbot.keyClick(head, Qt.Key.Key_Right)
    QApplication.processEvents()
    assert calls(ground)[0].opened and len(calls(ground)) == 3
    inner = calls(ground)[1].head
    inner.setFocus()
    qtbot.keyClick(inner, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is calls(ground)[2].head
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert QApplication.focusWidget() is head, "left of a closed call leads to the one around it"
    qtbot.keyClick(head, Qt.Key.Key_Left)
    assert not calls(ground)[0].opened
    qtbot.keyClick(head, Qt.Key.Key_Space)
    assert calls(ground)[0].opened, "as every button"


def test_the_keys_of_a_tree_lead_inside_to_both_ends_and_open_a_whole_level(qtbot: Any) -> None:
    ground = shown(qtbot, SAFE)
    ground.activateWindow()
    head = calls(ground)[0].head
    head.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Right):
        qtbot.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()
    inside = QApplication.focusWidget()
    assert inside is not head and calls(ground)[0].isAncestorOf(inside), "right of an open call leads to its first line"
    qtbot.keyClick(inside, Qt.Key.Key_End)
    last = QApplication.focusWidget()
    assert last is calls(ground)[-1].head
    qtbot.keyClick(last, Qt.Key.Key_Asterisk)
    QApplication.processEvents()
    assert all(f.opened for f in calls(ground)), "* opens what stands beside it too"
    qtbot.keyClick(last, Qt.Key.Key_Home)
    assert QApplication.focusWidget().accessibleName().startswith("Values (10)")


def test_a_closed_call_does_not_hide_what_nobody_could_read_nor_a_permission(qtbot: Any) -> None:
    stranger = bytes.fromhex("deadbeef") + bytes(32)
    approving = call("approve(address s,uint256 a)", bytes.fromhex(ROUTER[2:]), 5)
    for inner, said in (
        (stranger, "inside: a call that nobody could read"), (approving, "inside: a permission"), (TRANSFER, ""),
    ):  # fmt: skip
        packed = b"\0" + bytes.fromhex(USDC[2:]) + bytes(32) + len(inner).to_bytes(32, "big") + inner
        asked = transaction(WALLET, data="0x" + safe(1, MULTISEND, call("multiSend(bytes transactions)", packed)).hex())
        ground = shown(qtbot, asked)
        head = calls(ground)[0].head
        assert titles(ground)[0].endswith(f"— {said}") if said else "inside:" not in titles(ground)[0]
        assert said in head.accessibleName() and (bool(said) or "inside:" not in head.accessibleName())
        assert bool(head.findChildren(Icon)[1:]) is bool(said), "a picture beside the words"


def test_twenty_calls_of_a_router_name_their_contract_once(qtbot: Any) -> None:
    swaps = call(
        "execute(bytes commands,bytes[] inputs,uint256 deadline)", b"\x00" * 20, [SWAP_INPUT] * 20, 1_773_147_600
    )
    packed = b"\0" + bytes.fromhex(ROUTER[2:]) + bytes(32) + len(swaps).to_bytes(32, "big") + swaps
    ground = shown(
        qtbot,
        transaction(WALLET, data="0x" + safe(1, MULTISEND, call("multiSend(bytes transactions)", packed)).hex()),
    )
    open_all(ground).click()
    for _ in range(4):
        QApplication.processEvents()
    assert titles(ground)[-1].startswith("1.1.20. Swap")
    told = [label.text() for label in ground.findChildren(QLabel) if label.isVisible()]
    assert told.count("At the same contract as the call around it.") == 20
    assert len([a for a in ground.findChildren(AddressBlock) if a.isVisible()]) == 2
    assert cut_off(ground) == []  # type: ignore[arg-type]


def seen_after_all_pages(qtbot: Any, ground: QWidget, head: str) -> str:
    """All text of the card after a fold was opened and every further page was asked for, by the keyboard alone."""
    fold = next(f for f in ground.findChildren(Fold) if f.isVisible() and f.head.accessibleName().startswith(head))
    fold.open()
    for _ in range(200):
        QApplication.processEvents()
        more = [b for b in ground.findChildren(QPushButton) if b.isVisible() and "Show " in b.accessibleName()]
        if not more:
            break
        qtbot.keyClick(more[0], Qt.Key.Key_Space)
    return "".join(label.text().replace("\u200b", "") for label in ground.findChildren(QLabel) if label.isVisible())


def test_a_value_of_any_length_and_the_last_of_many_can_be_read(qtbot: Any) -> None:
    data = call("setText(bytes32 node,string key,string value)", bytes(32), "k", "v" * 9000 + "THE END")
    batch = call("multicall(bytes[] data)", [data])
    ground = shown(qtbot, transaction("0x231b0Ee14048e9dCcD1d247744d114a4EB5E8E63", data="0x" + batch.hex()))
    calls(ground)[0].open()
    assert "THE END" in seen_after_all_pages(qtbot, ground, "Values (3)")
    many = {f"field{i}": "uint256" for i in range(55)}
    wide = typed("Form", {"Form": members(**many)}, {"name": "X"}, {k: i for i, k in enumerate(many)})
    assert "field54: 54" in seen_after_all_pages(qtbot, shown(qtbot, wide), "Values (")


@pytest.mark.parametrize("kind", ["text", "typed data"])
def test_a_message_of_any_length_can_be_read_before_it_is_signed(qtbot: Any, kind: str) -> None:
    text = "".join(f"word{i} " for i in range(3000)) + "THE END"
    column = Column()
    qtbot.addWidget(column)
    form = typed("Mail", {"Mail": members(text="string")}, {"name": "X"}, {"text": text})
    column.rows.addWidget(technical_fold(ticket_of(personal(text) if kind == "text" else form, None)))
    column.show()
    assert "THE END" in seen_after_all_pages(qtbot, column, "Technical details")


def test_the_bytes_of_a_call_that_nobody_could_read_are_there_to_the_last(qtbot: Any) -> None:
    data = bytes.fromhex("deadbeef") + b"".join(i.to_bytes(32, "big") for i in range(100))
    inner = call("execute(address target,uint256 value,bytes data)", bytes.fromhex(USDC[2:]), 0, data)
    ground = shown(qtbot, transaction(WALLET, data="0x" + inner.hex()))
    calls(ground)[0].open()
    told = seen_after_all_pages(qtbot, ground, "Data")
    assert "0xdeadbeef" in told and f"{99:064x}" in told
    copy = next(b for b in ground.findChildren(QPushButton) if b.accessibleName() == "Copy the data")
    copy.click()
    assert QApplication.clipboard().text() == "0x" + data.hex()


def test_a_screen_reader_hears_level_place_and_what_is_inside(qtbot: Any) -> None:
    ground = shown(qtbot, SAFE)
    open_all(ground).click()
    QApplication.processEvents()
    names = [f.head.accessibleName() for f in calls(ground)]
    assert (
        names[0].startswith("Level 1, call 1 of 1: ") and "2 calls inside" in names[0] and names[0].endswith(", open")
    )
    assert names[1].startswith("Level 2, call 1 of 2: Send") and names[2].startswith("Level 2, call 2 of 2: ")


def test_a_hundred_calls_come_in_parts_and_at_once_enough(qtbot: Any) -> None:
    many = transaction(WALLET, data="0x" + call("multicall(bytes[] data)", [ACCOUNT_CALL] * 100).hex())
    before = time.process_time()
    ground = shown(qtbot, many)
    assert time.process_time() - before < 3
    assert len(calls(ground)) == 25
    for seen in (50, 75, 100):
        more = next(b for b in ground.findChildren(QPushButton) if b.isVisible() and "Show calls" in b.accessibleName())
        assert f"to {seen} of 100" in more.accessibleName()
        more.click()
        QApplication.processEvents()
        assert len(calls(ground)) == seen
    assert titles(ground)[-1].startswith("100. ")
    open_all(ground).click()
    QApplication.processEvents()
    assert 100 <= sum(f.opened for f in calls(ground)) <= 120, "as many as a window can bear"


@pytest.mark.parametrize("point", [10.0, 24.0])
def test_deep_nesting_keeps_its_numbers_and_is_not_squeezed_out(qtbot: Any, point: float) -> None:
    look.apply("light", point)
    data = TRANSFER
    for _ in range(20):
        data = call("execute(address target,uint256 value,bytes data)", bytes.fromhex(WALLET[2:]), 0, data)
    ground = shown(qtbot, transaction(WALLET, data="0x" + data.hex()), 640)
    open_all(ground).click()
    for _ in range(8):
        QApplication.processEvents()
    last = titles(ground)[-1].split(" ")[0]
    assert last.count("1") >= 12 and last == ".".join(["1"] * last.count("1")) + "."
    told = " ".join(label.text() for label in ground.findChildren(QLabel) if label.isVisible())
    assert "nested more than" in told, "the end of what was looked into is said where it is"
    assert cut_off(ground) == []  # type: ignore[arg-type]
