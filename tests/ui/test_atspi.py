"""A screen reader's view of the risk screen, through AT-SPI in a real X window. Skips with a reason where that is not there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.checks.base import FAKE_FRIEND
from app.ui.widgets.plain import groups

pytestmark = pytest.mark.gui
ROOT = Path(__file__).resolve().parents[2]
_SYSTEM = "/usr/bin/python3"
_SCRIPT = """
Xvfb :{display} -screen 0 1280x900x24 -nolisten tcp >/dev/null 2>&1 & xvfb=$!
export DISPLAY=:{display} QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
trap 'kill $window $xvfb 2>/dev/null' EXIT
sleep 1
"{python}" -m tests.ui.atspi_window countersign-atspi >/dev/null 2>&1 & window=$!
{system} tests/ui/atspi_walk.py countersign-atspi
"""


@pytest.fixture(scope="module")
def tree() -> list[dict[str, object]]:
    for tool in ("Xvfb", "dbus-run-session"):
        if shutil.which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    has = (
        subprocess.run([_SYSTEM, "-c", "import pyatspi"], capture_output=True, check=False)
        if Path(_SYSTEM).exists()
        else None
    )
    if has is None or has.returncode:
        pytest.skip("python3-pyatspi is not installed")
    display = 700 + os.getpid() % 200
    script = _SCRIPT.format(display=display, python=sys.executable, system=_SYSTEM)
    ran = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    if ran.returncode == 3:
        pytest.skip("no accessibility bus answers on this machine")
    assert ran.returncode == 0, ran.stderr[-2000:]
    return [json.loads(line) for line in ran.stdout.splitlines() if line.startswith("{")]


def test_a_screen_reader_hears_verdict_money_address_and_what_was_not_checked(tree: list[dict[str, object]]) -> None:
    names = " | ".join(str(n["name"]) for n in tree)
    assert "Hold: Stop and check" in names
    assert groups(FAKE_FRIEND) in names
    assert "What was not checked" in names
    assert "What the device will show" in names


def test_a_screen_reader_meets_no_nameless_control(tree: list[dict[str, object]]) -> None:
    controls = [
        n
        for n in tree
        if n["role"] in ("push button", "button", "check box", "text", "entry", "combo box") and n["focusable"]
    ]
    assert len(controls) > 10
    assert [n for n in controls if not n["name"]] == []
