"""Translations find their words by the context the program asks with; a half-translated window is never shipped."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from resources.translations import build

pytestmark = pytest.mark.gui


def test_every_word_has_the_context_the_program_asks_with() -> None:
    found = build.words()
    assert len(found) > 500
    assert ("navigation", "Pages") in found and ("window", "Home") in found
    assert all(context for context, _ in found)


def test_a_complete_translation_is_compiled_and_shown(tmp_path: Path, qtbot: Any) -> None:
    found = {("navigation", "Pages"): "x:1", ("window", "Home"): "x:2"}
    path = tmp_path / "countersign_de.ts"
    assert build.write(path, "de", found, {}) == 2
    assert build.read(path) == {}
    known = {("navigation", "Pages"): "Seiten", ("window", "Home"): "Übersicht"}
    assert build.write(path, "de", found, known) == 0
    assert build.read(path) == known
    assert build.write(path, "de", {("window", "Home"): "x:2"}, build.read(path)) == 0
    assert list(build.read(path)) == [("window", "Home")]
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run(
        [str(tool), str(path), "-qm", str(tmp_path / "de.qm")], check=True, capture_output=True, env=dict(os.environ)
    )
    translator = QTranslator()
    assert translator.load(str(tmp_path / "de.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        assert QCoreApplication.translate("window", "Home") == "Übersicht"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_what_is_shipped_is_complete_and_keeps_every_place() -> None:
    found = build.words()
    for path in build.HERE.glob("countersign_*.ts"):
        known = build.read(path)
        assert set(known) == set(found), (
            f"{path.name} is stale: python -m resources.translations.build {path.stem[-2:]}"
        )
        for (context, source), text in known.items():
            assert sorted(re.findall(r"\{\d+\}", source)) == sorted(re.findall(r"\{\d+\}", text)), (context, source)
