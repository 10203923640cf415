"""The tour reaches every screen and takes a picture of each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from app.ui.theme import look
from app.ui.tour import run_tour

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(("theme", "size"), [("dark", "1180x760")])
def test_the_tour_drives_the_demonstration_from_first_run_to_a_stop_and_signs_on_both_devices(
    qapp: Any, tmp_path: Path, theme: str, size: str
) -> None:
    try:
        assert run_tour(tmp_path, [theme], [size]) == 0
    finally:
        look.apply("light", 10)
    names = sorted(p.name for p in tmp_path.glob("*.png"))
    for wanted in (
        "first-run",
        "page-home",
        "page-help",
        "request-1",
        "request-6",
        "device-asks",
        "signed",
        "stopped",
        "trezor-request",
        "trezor-device-asks",
        "trezor-signed",
        "history-after",
    ):
        assert any(wanted in name for name in names), wanted
    width, height = (int(part) for part in size.split("x"))
    for name in names:
        image = QImage(str(tmp_path / name))
        if "simulated" not in name:
            assert (image.width(), image.height()) == (width, height), name
        colours = {image.pixel(x, y) for x in range(0, image.width(), 17) for y in range(0, image.height(), 13)}
        assert len(colours) > 3, f"{name} shows nothing"
