"""Desktop manners: one program a profile, nothing private in a bundle, reminders once, no leaving by accident."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QSettings, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QWidget

from app.address import Address
from app.checks.base import FRIEND, permit
from app.cli import arguments, main
from app.evidence import Contact
from app.signing.model import OriginQuestion, Source, Ticket
from app.signing.session import SigningState
from app.ui.desktop import preferences
from app.ui.desktop.diagnostics import RUNNING, Logs, Redactor, bundle
from app.ui.desktop.opened import OpenRequests
from app.ui.desktop.preferences import Preferences
from app.ui.desktop.single import SingleInstance, channel, hand_over
from app.ui.main_window import MainWindow
from app.ui.pages.waits import Reminder, ready_at, wait_words
from tests.checks.test_examples import judge
from tests.ui.windows import opened

pytestmark = pytest.mark.gui
VERA = Address.parse("0xd9A1C3788D81257612E2581A6ea0aDa244853a91")


@pytest.fixture
def window(qtbot: Any, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def own_settings(tmp_path: Path, qtbot: Any) -> None:
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    QSettings().clear()


def waiting(now: datetime, received: datetime, number: str = "t1") -> Ticket:
    a = judge(permit(FRIEND))
    return Ticket(number, a.request, Source.FILE, received, SigningState.WAITING, now, assessment=a)


# -- one program --------------------------------------------------------------------------------------


def test_a_second_start_hands_its_link_to_the_first(qtbot: Any, tmp_path: Path) -> None:
    name = channel(tmp_path)
    assert not hand_over(name, "")
    first = SingleInstance(name)
    assert first.listening
    got: list[str] = []
    first.opened.connect(got.append)
    link = "ethereum:" + str(VERA)
    code = f"import sys; from app.ui.desktop.single import hand_over; sys.exit(not hand_over({name!r}, {link!r}))"
    second = subprocess.Popen([sys.executable, "-c", code], cwd=Path(__file__).parents[2])
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0 and got == [link]
    first.close()
    assert channel(tmp_path) != channel(tmp_path / "other") and str(tmp_path) not in name


def test_a_socket_that_talks_nonsense_is_dropped(qtbot: Any, tmp_path: Path) -> None:
    from PySide6.QtNetwork import QLocalSocket

    first = SingleInstance(channel(tmp_path))
    got: list[str] = []
    first.opened.connect(got.append)
    socket = QLocalSocket()
    socket.connectToServer(channel(tmp_path))
    assert socket.waitForConnected(60_000)
    socket.write(b"not json\n")
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert got == []
    first.close()


def test_what_a_second_start_was_given_opens_in_the_first(window: MainWindow, tmp_path: Path) -> None:
    window.hide()
    bad = tmp_path / "request.json"
    bad.write_text('{"method": "eth_sendTransaction"}')
    window.handed_over(str(bad))
    assert window.isVisible() and "cannot be read" in window.toast.text
    window.handed_over(str(tmp_path / "none.json"))
    assert "none.json" in window.toast.text


# -- diagnostics ----------------------------------------------------------------------------------------


def test_a_bundle_holds_nothing_private_and_stays_readable() -> None:
    digest = "0x" + "ab" * 32
    log = [
        f"sent to {VERA} with {digest}", f"again {str(VERA).lower()}", "node https://mainnet.example/v3/secretkey for Vera",
        "mail jane.doe@example.org", "/home/jane/wallet and local http://127.0.0.1:8545/x", "bare " + "cd" * 20,
    ]  # fmt: skip
    text = bundle({"policy": "careful"}, log, Redactor(["Vera"], Path("/home/jane")), datetime.now(UTC))
    for secret in (str(VERA), str(VERA).lower()[2:], digest, "secretkey", "mainnet.example", "Vera", "jane", "cdcd"):
        assert secret not in text
    assert text.count("<address 1>") == 2 and "<hash 1>" in text and "<address 2>" in text
    assert "~/wallet" in text and "http://127.0.0.1" in text and "policy: careful" in text


def test_the_log_keeps_what_nobody_caught_and_notices_a_crash(tmp_path: Path) -> None:
    logs = Logs(tmp_path)
    assert not logs.crashed
    logs.start()
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    logging.getLogger("app").warning("something odd")
    assert Logs(tmp_path).crashed, "a program that is killed now was not ended in order"
    logs.stop()
    assert not (tmp_path / "logs" / RUNNING).exists()
    text = "\n".join(logs.tail())
    assert "ZeroDivisionError" in text and "something odd" in text


def test_the_user_reads_the_bundle_before_it_is_saved(window: MainWindow, qtbot: Any) -> None:
    window.desk.profile.put_contact(Contact(VERA, "Vera", True))
    window.desk.notice("node", f"Vera at {VERA} is odd")
    page: Any = window.open_page("settings")
    assert not page.keep.isEnabled()
    page.show_bundle()
    qtbot.waitUntil(page.keep.isEnabled)
    shown = page.preview.toPlainText()
    assert str(VERA) not in shown and "Vera" not in shown and "<address 1>" in shown


# -- waiting and leaving --------------------------------------------------------------------------------


def test_a_wait_is_said_and_its_end_is_told_once() -> None:
    now = datetime(2026, 5, 1, 12, tzinfo=UTC)
    ticket = waiting(now, now)
    at = ready_at(ticket)
    assert at is not None and at > now
    reminder = Reminder()
    assert reminder.over([ticket], now) == []
    assert reminder.over([ticket], at + timedelta(seconds=1)) == [ticket]
    assert reminder.over([ticket], at + timedelta(seconds=2)) == []
    assert "may be signed from" in wait_words(ticket, now) and "over" in wait_words(ticket, at)
    assert ready_at(replace(ticket, state=SigningState.REJECTED)) is None
    from app.ui.pages.requests import row_text

    first, _, what = row_text(ticket, now).split("\n")
    assert first.startswith("HOLD · until ")
    assert what == "Permission by signature: Any amount of USDC, without limit"


def test_leaving_while_a_request_is_on_the_device_asks_first(window: MainWindow) -> None:
    now = datetime.now(UTC)
    flying = replace(waiting(now, now), state=SigningState.ASKING_DEVICE)
    window.desk.tickets = lambda: (flying,)  # type: ignore[method-assign]
    window.close()
    assert window.isVisible() and window.toast.isVisible() and "on the device" in window.toast.text
    window.toast._away.click()
    assert window.isVisible()
    window.close()
    window.toast._do.click()
    assert not window.isVisible()


def test_without_requests_in_flight_closing_closes(window: MainWindow) -> None:
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.close()
    assert closed == [True] and not window.isVisible()


def test_closing_keeps_it_in_the_tray_only_where_there_is_one(window: MainWindow) -> None:
    class There:
        available = True

        def close(self) -> None:
            pass

        def waiting(self, count: int) -> None:
            pass

    window.preferences = Preferences(close_to_tray=True)
    window.tray = There()  # type: ignore[assignment]
    window.close()
    assert not window.isVisible()
    window.raise_window()
    assert window.isVisible()
    window.tray.available = False  # type: ignore[union-attr]
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.close()
    assert closed == [True]


def test_a_new_look_keeps_requests_questions_and_the_page(window: MainWindow) -> None:
    now = datetime.now(UTC)
    window.requests.show_ticket(waiting(now, now))
    window.question.ask(OriginQuestion("https://one.example", "eth_requestAccounts", now))
    window.open_page("settings")
    window.restyle(Preferences(theme="dark", point=14))
    assert window.current_key == "settings"
    assert list(window.requests.tickets) == ["t1"] and window.requests.chosen_id == "t1"
    assert [q.origin for q in window.question.waiting] == ["https://one.example"]
    window.restyle(Preferences(theme="light"))


def test_preferences_are_kept_and_nonsense_counts_as_not_set(own_settings: None) -> None:
    assert preferences.load() == Preferences()
    wanted = Preferences("contrast", 14, "en", True, False)
    preferences.save(wanted)
    assert preferences.load() == wanted
    QSettings().setValue("theme", "<script>")
    QSettings().setValue("point", "many")
    QSettings().setValue("language", "xx")
    assert (preferences.load().theme, preferences.load().point, preferences.load().language) == ("", 0, "")
    QSettings().clear()


def test_a_list_is_imported_shown_with_its_date_and_removed(window: MainWindow, qtbot: Any, tmp_path: Path) -> None:
    page: Any = window.open_page("settings")
    (tmp_path / "thieves-2026-05-01.txt").write_text(f"{VERA}\nclaim-bonus.example\n")
    page.import_list(str(tmp_path / "thieves-2026-05-01.txt"))
    qtbot.waitUntil(lambda: "1 address, 1 site" in page.said)
    from app.store.lists import Lists

    lists = Lists(window.desk.profile.folder)
    assert [(x.dated, x.addresses, x.hosts) for x in lists.all()] == [("2026-05-01", 1, 1)]
    page._remove_list(lists.all()[0].name)
    assert lists.all() == []
    (tmp_path / "no.txt").write_text("nothing here")
    page.import_list(str(tmp_path / "no.txt"))
    qtbot.waitUntil(lambda: "no address" in page.said)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_the_program_ends_in_order_when_the_session_ends(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    program = subprocess.Popen(
        [sys.executable, "-m", "app", "--profile", str(folder)], cwd=Path(__file__).parents[2], env=environment
    )
    end = time.monotonic() + 60
    mark, log = folder / "logs" / RUNNING, folder / "logs" / "countersign.log"
    try:
        while not (log.exists() and " ready" in log.read_text()):
            assert time.monotonic() < end and program.poll() is None, "it did not start"
            time.sleep(0.05)
        program.send_signal(signal.SIGTERM)
        assert program.wait(60) == 0
    finally:
        program.kill()
    assert not mark.exists(), "the next start would speak of a crash"


def test_a_file_named_by_a_link_or_an_event_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    asked: list[str | None] = []
    monkeypatch.setattr("app.ui.application.run", lambda args: asked.append(args.open) or 0)
    path = tmp_path / "a request.json"
    for given in (path.as_uri(), str(path), "ethereum:0xd9A1C3788D81257612E2581A6ea0aDa244853a91"):
        assert main([given]) == 0
    assert asked == [str(path), str(path), "ethereum:0xd9A1C3788D81257612E2581A6ea0aDa244853a91"]
    requests, opened = OpenRequests(), []
    requests.opened.connect(opened.append)
    assert requests.eventFilter(requests, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    assert requests.eventFilter(requests, QFileOpenEvent(QUrl("ethereum:0xd9A1?value=1")))
    assert not requests.eventFilter(requests, QEvent(QEvent.Type.Show))
    assert opened == [str(path), "ethereum:0xd9A1?value=1"]


def test_a_file_to_open_keeps_the_options_after_it(tmp_path: Path) -> None:
    args = arguments(["pay.csv", "--profile", str(tmp_path), "--ledger-tcp", "127.0.0.1:9999"])
    assert Path(args.open).name == "pay.csv"
    assert (args.profile, args.ledger_tcp) == (tmp_path, "127.0.0.1:9999")


@pytest.mark.parametrize("width", [200, 780])
def test_simulated_devices_stand_beside_the_main_window_which_gives_way(qtbot: Any, width: int) -> None:
    from app.ui.simulated_device import SimulatedDeviceWindow, stand_beside
    from devices.simulated.panel import Panel

    main = QWidget()
    qtbot.addWidget(main)
    main.setGeometry(10, 10, width, 300)
    main.show()
    made = [SimulatedDeviceWindow(Panel(("home",)), "Ledger Nano S Plus") for _ in range(2)]
    for device in made:
        qtbot.addWidget(device)
    stand_beside(main, made)
    screen = main.screen().availableGeometry()
    for device in made:
        assert screen.contains(device.geometry())
        assert device.x() > main.geometry().right()
    assert made[1].y() >= made[0].y() + made[0].height()
