"""Where sites reach the program is said in Settings, and another port is chosen there when somebody else has it."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.intake.endpoint.server import PORT, Endpoint
from app.signing.endpoint_backend import DeskBackend
from app.ui.main_window import MainWindow
from app.ui.pages.port_settings import kept_port
from tests.ui.windows import opened

pytestmark = pytest.mark.gui


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that another program holds."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield other.getsockname()[1]


def free() -> int:
    """A port that nobody holds now."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@pytest.fixture
def window(qtbot: Any, tmp_path: Path, taken: int) -> Iterator[MainWindow]:
    with opened(qtbot, tmp_path) as made:
        made.backend = DeskBackend(made.desk)
        made.endpoint = Endpoint(made.backend, taken).start()
        yield made
        made.endpoint.stop()
        made.backend.close()


def test_a_taken_port_leads_from_home_to_another_one_that_counts_at_once(
    window: MainWindow, qtbot: Any, taken: int
) -> None:
    assert window.endpoint is not None and not window.endpoint.listens
    home = window.open_page("home")
    qtbot.waitUntil(lambda: bool(window.desk.notices()))
    window.page("home").refresh()  # type: ignore[attr-defined]
    next(b for b in home.findChildren(QPushButton) if b.text() == "Settings" and b.isVisibleTo(home)).click()
    page: Any = window.page("settings")
    assert window.current_key == "settings"
    panel = page.port
    assert f"Port {taken} is taken by" in panel.state.text().replace("\u200b", "")
    panel.port.setValue(wanted := free())
    panel.use.click()
    assert window.endpoint.listens and window.endpoint.port == wanted
    assert str(wanted) in panel.state.text().replace("\u200b", "") and kept_port(window.desk.profile) == wanted
    with socket.create_connection(("127.0.0.1", wanted), 5):
        pass
    sites: Any = window.open_page("sites")
    told = " ".join(x.text() for x in sites.findChildren(QLabel)).replace("\u200b", "").replace("\n", " ")
    assert f"127.0.0.1:{wanted}" in told and f"127.0.0.1:{PORT}" not in told
    window.open_page("settings")
    panel.port.setValue(taken)
    panel.use.click()
    assert window.endpoint.listens and window.endpoint.port == wanted, "where sites reached it stays"
    assert "taken" in page.said and kept_port(window.desk.profile) == wanted


def test_a_port_that_is_none_is_not_taken_from_a_profile(window: MainWindow) -> None:
    profile = window.desk.profile
    assert kept_port(profile) == PORT
    for wrong in (80, 70_000, "1248", None):
        profile.put_setting("endpoint_port", wrong)
        assert kept_port(profile) == PORT
