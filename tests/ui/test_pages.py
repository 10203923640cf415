"""The pages keep their promises: every one opens, foreign text is plain, controls are named, news never take over."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QTableWidget

from app.address import Address
from app.policy.rules import parse_policy, preset
from app.signing.model import Account, Network, OriginQuestion, Permission
from app.store.database import FILE
from app.store.integrity import PENDING
from app.store.profile import Profile
from app.ui.main_window import MainWindow
from app.ui.pages.icons import FOLDER, names, pixmap
from app.ui.pages.origins import origin_words
from app.ui.pages.policy import put_policy
from app.ui.pages.policy_wait import apply_due
from app.ui.pages.start import Situation, guide, guide_open
from app.ui.pages.style import mix, readable, tones
from app.ui.pages.work import Task, run
from app.ui.theme.palette import PALETTES, contrast
from devices.device import DeviceIdentity, Locked
from devices.hub import Found
from tests.ui.windows import opened

pytestmark = pytest.mark.gui
ME = Address.parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")


@pytest.fixture
def window(qtbot: Any, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, tmp_path) as made:
        yield made


def test_every_page_opens_with_plain_labels_and_named_controls(window: MainWindow) -> None:
    window.desk.profile.put_account(Account(ME, "m/44'/60'/0'/0/0", "<b>Main</b>\u202e", "ledger", "ledger-nanosp"))
    window.desk.profile.put_permission(Permission("https://<i>x</i>.example", True, None, 1, datetime.now(UTC)))
    for title, key in window.pages:
        page = window.open_page(key)
        assert window.current_key == key
        for label in page.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText, (title, label.text())
            assert "\u202e" not in label.text()
        kinds = (QAbstractButton, QLineEdit, QComboBox, QTableWidget, QListWidget, QPlainTextEdit)
        for control in (c for kind in kinds for c in page.findChildren(kind)):
            if control.objectName().startswith("qt_") or isinstance(control.parent(), QComboBox | QTableWidget):
                continue
            spoken = control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())
            assert spoken, (title, control)


def test_every_page_has_an_icon_of_our_own(window: MainWindow) -> None:
    assert {entry.icon for entry in window._pages} <= set(names())
    for name in names():
        assert not pixmap(name, "#123456").isNull()
        assert "href" not in (FOLDER / f"{name}.svg").read_text()


def test_a_page_is_built_when_it_is_first_seen(window: MainWindow) -> None:
    assert set(window._built) <= {"requests", "home"}


def test_a_small_window_keeps_the_names_of_its_pages_for_screen_readers(window: MainWindow) -> None:
    window.resize(800, 600)
    item = window.navigation.item(0)
    assert item.text() == "" and item.data(Qt.ItemDataRole.AccessibleTextRole) == "Home"


def test_a_site_is_asked_about_in_the_window_with_the_focus_on_refuse(window: MainWindow, qtbot: Any) -> None:
    answered: list[tuple[str, bool]] = []
    window.question._answer = lambda origin, allow, account: answered.append((origin, allow))
    window.question.ask(OriginQuestion("https://аpp.uniswap.org", "eth_requestAccounts", datetime.now(UTC)))
    window.question.ask(OriginQuestion("https://two.example", "eth_requestAccounts", datetime.now(UTC)))
    window.question.ask(OriginQuestion("https://two.example", "eth_sendTransaction", datetime.now(UTC)))
    assert window.question.isVisible() and window.stack.isVisible()
    assert window.focusWidget() is window.question.refuse
    shown = " ".join(label.text() for label in window.question.findChildren(QLabel))
    assert "xn--" in shown and "only look like others" in shown
    qtbot.keyClick(window.question.refuse, Qt.Key.Key_Return)
    assert all(not allow for _, allow in answered)
    qtbot.keyClick(window.question, Qt.Key.Key_Escape)
    while window.question.waiting:
        qtbot.keyClick(window.question, Qt.Key.Key_Escape)
    assert {origin for origin, _ in answered} == {"https://аpp.uniswap.org", "https://two.example"}
    assert not window.question.isVisible()


def test_an_origin_says_who_owns_it_and_what_it_imitates() -> None:
    assert origin_words("https://app.uniswap.org").owner_part == "uniswap.org"
    assert not origin_words("https://app.uniswap.org").warnings
    assert any("not encrypted" in w for w in origin_words("http://shop.example").warnings)
    assert any("looks like" in w for w in origin_words("https://uniswep.org").warnings)
    mine = origin_words("https://mypayrol1.example.com", ["https://mypayroll.example.com"])
    assert not mine.warnings  # the same owner's other name
    assert any(
        "which you allowed" in w for w in origin_words("https://mypayrol1.com", ["https://mypayroll.com"]).warnings
    )
    assert "proves nothing" in origin_words("curl").warnings[0]


def test_the_guide_names_the_next_thing_to_do_and_goes_when_all_is_done() -> None:
    empty = Situation()
    assert guide_open(empty)
    assert [s.done for s in guide(empty) if not s.optional] == [False, False, False]
    identity = DeviceIdentity("ledger", "ledger-nanosp", "k", "Nano", None, "usb")
    locked = guide(Situation(devices=[Found(identity, {}, Locked())]))[0]
    assert not locked.done and "locked" in locked.sentence and "PIN" in locked.sentence
    account = Account(ME, "m/44'/60'/0'/0/0", "Main")
    done = Situation([Found(identity, {ME: "m"})], [account], [Network(1, "Ethereum", "http://x")], True)
    assert not guide_open(done)
    assert not guide_open(Situation(dismissed=True))


def test_tones_can_be_read_on_cards_of_every_theme() -> None:
    for palette in PALETTES.values():
        for colour in tones(palette).values():
            assert contrast(colour, palette.card) >= 4.5
    assert readable("#777777", "#777777", "#ffffff") != "#777777"
    assert mix("#000000", "#ffffff", 0.5) == "#808080"


def test_loosening_the_policy_waits_and_tightening_does_not(tmp_path: Path) -> None:
    now = datetime(2026, 5, 1, tzinfo=UTC)
    with Profile.open(tmp_path / "p") as profile:
        old = preset("careful")
        looser = parse_policy(old.text.replace('verdict = "hold"', 'verdict = "caution"'))
        due = put_policy(profile, old, looser, now)
        assert due is not None and due > now
        assert (profile.policy() or ("", ""))[1] != looser.text
        assert apply_due(profile, due - timedelta(minutes=1)) == ""
        assert apply_due(profile, due) == looser.name
        assert (profile.policy() or ("", ""))[1] == looser.text
        assert profile.setting(PENDING) is None
        tighter = parse_policy(looser.text.replace('verdict = "caution"', 'verdict = "block"'))
        assert put_policy(profile, looser, tighter, now) is None
        assert (profile.policy() or ("", ""))[1] == tighter.text


def test_the_first_choice_of_a_new_profile_counts_at_once_but_no_later_one(tmp_path: Path) -> None:
    now = datetime(2026, 5, 1, tzinfo=UTC)
    firm, careful, trader = preset("small-business"), preset("careful"), preset("defi")
    with Profile.open(tmp_path / "p") as profile:
        assert put_policy(profile, careful, firm, now) is None
        assert (profile.policy() or ("", ""))[1] == firm.text
        assert put_policy(profile, firm, trader, now) is not None
        assert (profile.policy() or ("", ""))[1] == firm.text


def test_after_the_first_request_a_looser_choice_waits(tmp_path: Path) -> None:
    with Profile.open(tmp_path / "p") as profile:
        profile.record("signing", "1", {"event": "received"})
        assert put_policy(profile, preset("careful"), preset("defi"), datetime.now(UTC)) is not None
        assert profile.policy() is None


@pytest.mark.parametrize("later", [timedelta(days=2), timedelta(days=-2)])
def test_a_first_choice_counts_at_once_on_the_first_day_alone(tmp_path: Path, later: timedelta) -> None:
    """Somebody who finds the program set up and unused, or who sets the clock back, gets no first choice."""
    with Profile.open(tmp_path / "p") as profile:
        profile.put_setting("theme", "dark")
        assert put_policy(profile, preset("careful"), preset("defi"), datetime.now(UTC) + later) is not None
        assert profile.policy() is None


def test_emptying_the_tables_gives_no_second_first_choice(tmp_path: Path) -> None:
    folder, now = tmp_path / "p", datetime.now(UTC)
    with Profile.open(folder) as profile:
        assert put_policy(profile, preset("careful"), preset("small-business"), now) is None
    with sqlite3.connect(folder / FILE) as raw:
        raw.execute("delete from policies")
        raw.execute("delete from requests")
    with Profile.open(folder) as profile:
        assert profile.policy() is None
        assert put_policy(profile, preset("careful"), preset("defi"), now) is not None
        assert profile.broken_rules()


def test_a_text_of_ones_own_is_no_first_choice(tmp_path: Path) -> None:
    text = preset("careful").text.replace('verdict = "block"', 'verdict = "caution"')
    with Profile.open(tmp_path / "p") as profile:
        assert put_policy(profile, preset("careful"), parse_policy(text, "own"), datetime.now(UTC)) is not None


def test_neither_a_first_choice_nor_a_waited_one_makes_payments_wait_again(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    with Profile.open(tmp_path / "p") as profile:
        assert put_policy(profile, preset("careful"), preset("small-business"), now) is None
        due = put_policy(profile, preset("small-business"), preset("defi"), now)
        assert due is not None
        assert apply_due(profile, due) == "defi"
        assert not [c for c in profile.changes() if c.loosens]


def test_a_wrong_policy_text_is_marked_at_its_line_and_cannot_be_used(window: MainWindow) -> None:
    page: Any = window.open_page("policy")
    lines = page.text.toPlainText().splitlines()
    place = next(i for i, line in enumerate(lines) if line.startswith("verdict"))
    lines[place] = 'verdict = "maybe"'
    page.text.setPlainText("\n".join(lines))
    assert not page.save.isEnabled()
    assert "verdict" in page.problem.text()
    assert page.text.extraSelections()[0].cursor.blockNumber() == place


def test_long_work_runs_beside_the_window_and_stops_when_told(window: MainWindow, qtbot: Any) -> None:
    seen: list[int] = []
    ended: list[object] = []

    def slow(task: Task[int]) -> int:
        for i in range(20_000):
            task.step(i, 20_000)
            time.sleep(0.005)
        return 1

    task = run(window, slow, ended.append, ended.append, lambda at, total: seen.append(at))
    qtbot.waitUntil(lambda: len(seen) > 3)
    task.cancel()
    qtbot.waitUntil(lambda: bool(ended))
    assert type(ended[0]).__name__ == "Cancelled"


def test_the_help_finds_what_a_device_shows_beside_the_checks(window: MainWindow) -> None:
    page: Any = window.open_page("help")
    page.search.setText("nano s plus raw messages")
    rows = [page.list.item(i).text() for i in range(page.list.count())]
    assert "What each device shows" in rows
    page.list.setCurrentRow(rows.index("What each device shows"))
    text = page.page.toPlainText()
    assert "what stays blind" in text and "Trezor One" in text and "right, both, right, right, both" in text
    page.search.setText("no such word anywhere zzz")
    assert page.list.count() == 0


def test_a_device_without_a_pin_and_with_blind_signing_is_warned_of() -> None:
    from app.ui.pages.devices import setting_words

    assert [kind for _, kind, _ in setting_words({"pin": False, "unlocked": True})] == ["bad"]
    assert [kind for _, kind, _ in setting_words({"pin": True, "passphrase_on_device": False})] == []
    assert [kind for _, kind, _ in setting_words({"blind_signing": True})] == ["warn"]
    assert [kind for _, kind, _ in setting_words({"blind_signing": False})] == ["good"]
    assert setting_words({"raw_messages": True})[0][2] == "raw messages is on."


def test_what_somebody_changed_behind_the_back_stands_on_the_first_page(window: MainWindow) -> None:
    import sqlite3

    from app.evidence import Contact
    from app.ui.pages.home import attention_lines

    profile = window.desk.profile
    profile.put_contact(Contact(ME, "Main", True))
    assert attention_lines(profile) == []
    with sqlite3.connect(profile.folder / "profile.sqlite") as outside:
        outside.execute("UPDATE contacts SET name = 'Mallory'")
    profile.put_setting(PENDING, {"text": "", "name": "lax", "due": "2030-01-01T00:00:00+00:00"})
    lines = attention_lines(profile)
    assert [page for _, page in lines] == ["contacts", "policy"]
    assert "Mallory" in lines[0][0] and "lax" in lines[1][0]
    home: Any = window.open_page("home")
    home.refresh()
    assert any("Do not pay" in label.text() for label in home.findChildren(QLabel))


def test_what_a_site_sends_never_replaces_the_request_that_is_read(window: MainWindow) -> None:
    from dataclasses import replace

    from app.checks.base import FRIEND, permit
    from app.signing.model import Source, Ticket
    from app.signing.session import SigningState
    from tests.checks.test_examples import judge

    a, now = judge(permit(FRIEND)), datetime.now(UTC)
    first = Ticket("t1", a.request, Source.ENDPOINT, now, SigningState.WAITING, now, assessment=a)
    page = window.requests
    page.show_ticket(first)
    page.show_ticket(replace(first, id="t2"))
    assert page.chosen_id == "t1", "a click meant for one must not hit another"
    page.show_ticket(replace(first, state=SigningState.REJECTED, revision=1))
    page.show_ticket(replace(first, id="t3"))
    assert page.chosen_id == "t3"
    page.show_ticket(replace(first, id="mine", source=Source.COMPOSE))
    assert page.chosen_id == "mine"
    for i in range(200):
        page.show_ticket(replace(first, id=f"old{i}", state=SigningState.REJECTED))
    assert page.list.count() <= 121 and page.chosen_id == "mine" and "t3" in page.tickets


def test_keeping_the_default_policy_is_a_choice_too(window: MainWindow) -> None:
    page: Any = window.open_page("policy")
    keep = page._preset_buttons["careful"]
    assert keep.isEnabled() and keep.text() == "Keep this"
    keep.click()
    assert window.desk.profile.policy() is not None
    assert not keep.isEnabled() and keep.text() == "In force"
    home: Any = window.open_page("home")
    assert next(step for step in guide(home.situation()) if step.key == "policy").done


def test_the_first_paint_loads_neither_checks_nor_decoders_nor_the_demonstration(tmp_path: Path) -> None:
    import subprocess
    import sys

    code = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication([])
from app.signing.live_desk import LiveDesk
from app.store.profile import Profile
from app.ui.main_window import MainWindow
from devices.hub import Hub
profile = Profile.open(Path({str(tmp_path / "p")!r}))
window = MainWindow(LiveDesk(profile, Hub(usb=False)))
window.show()
heavy = ("app.assess", "app.checks.registry", "app.intent.decode", "app.demo.chain", "app.ui.risk_screen.screen", "zxingcpp")
print([name for name in heavy if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", code], check=False, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=100,
        env={**__import__("os").environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.stdout.strip().splitlines()[-1] == "[]", done.stdout + done.stderr[-2000:]
