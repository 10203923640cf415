"""Fixtures every test may use."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QLocale, QSettings
from pytestqt.qtbot import QtBot

from tests.waiting import PATIENCE

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# The same examples in every run and on every machine: what fails once fails again, and a slow machine is no failure.
# New examples are what `tests/fuzz` is for.
settings.register_profile("steady", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("steady")


class PatientBot(QtBot):
    """pytest-qt's own, with a deadline for a machine many times slower than ours."""

    def waitUntil(  # noqa: N802 — pytest-qt's name
        self, callback: Callable[[], bool | None], *, timeout: int = int(PATIENCE * 1000)
    ) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture(scope="session", autouse=True)
def settings_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Windows keep language and place where this run alone reads them, and count as in English whatever the system speaks."""
    folder = str(tmp_path_factory.mktemp("settings"))
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
    QLocale.setDefault(QLocale("en_US"))


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    QSettings().clear()
    return PatientBot(request)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The larger data sets beside the checkout; tests that need them say plainly when they are missing."""
    path = Path(__file__).resolve().parents[1].parent / "shared" / "data"
    if not path.is_dir():
        pytest.skip("the shared data sets are not beside this checkout")
    return path
