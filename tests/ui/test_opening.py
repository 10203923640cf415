"""The first paint comes before everything else is read, and never over a program that runs already."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from app.store.profile import Profile
from app.ui.opening import runs_already

ROOT = Path(__file__).parents[2]


def test_the_frame_needs_neither_store_nor_network_nor_decoders() -> None:
    code = (
        "import sys, app.ui.application\n"
        "heavy = {'sqlalchemy', 'aiohttp', 'trezorlib', 'web3', 'eth', 'app.assess', 'app.signing'} & set(sys.modules)\n"
        "sys.exit(', '.join(sorted(heavy)) or 0)"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


def test_importing_after_qt_keeps_no_source_text() -> None:
    code = (
        "import sys, linecache, app.ui, sqlalchemy\n"
        "sys.exit(len([k for k in linecache.cache if k.endswith('.py') and 'sqlalchemy' in k]))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_the_window_reads_no_mapper_no_migrations_no_web_server_and_no_parser_for_c(tmp_path: Path) -> None:
    """Each of them costs every window several megabytes."""
    Profile.open(tmp_path).close()
    code = (
        "import sys, pathlib, app.ui.running\n"
        f"app.ui.running.Profile.open(pathlib.Path({str(tmp_path)!r})).close()\n"
        "sys.exit(', '.join({'sqlalchemy.orm', 'alembic', 'aiohttp', 'pycparser', 'trezorlib'} & set(sys.modules)) or 0)"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr


def test_nothing_is_read_ahead_before_somebody_reaches_for_the_pages(tmp_path: Path) -> None:
    code = f"""
import pathlib, sys, time
from PySide6.QtCore import QPointF
from PySide6.QtGui import QEnterEvent
from app.signing.live_desk import LiveDesk
from app.store.profile import Profile
from app.ui.application import application
from app.ui.main_window import MainWindow
from app.ui.pages import preload
from devices.hub import Hub
app, screen = application(), "app.ui.risk_screen.screen"
window = MainWindow(LiveDesk(Profile.open(pathlib.Path({str(tmp_path)!r})), Hub()))
window.show()
end = time.monotonic() + 1
while time.monotonic() < end:
    app.processEvents()
assert screen not in sys.modules and not preload.ready.is_set()
app.sendEvent(window.navigation, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))
assert preload.ready.wait(30) and screen in sys.modules
import os
os._exit(0)
"""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr


def test_a_profile_in_use_is_noticed_without_opening_it(tmp_path: Path) -> None:
    assert not runs_already(tmp_path)
    with Profile.open(tmp_path):
        assert runs_already(tmp_path)
    assert not runs_already(tmp_path)
