"""A preset that an update changed is told of, with both editions side by side; nothing changes before the user says so."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.policy.compare import differences
from app.policy.rules import PRESETS, parse_policy, preset
from app.store.profile import Profile
from app.ui.pages.policy import put_policy
from app.ui.pages.policy_wait import EDITION, Outdated, digest_of, keep_mine, outdated
from app.ui.reading.policies import change_of
from tests.ui.windows import opened

pytestmark = pytest.mark.gui
CAREFUL = preset("careful")
OLDER = parse_policy(CAREFUL.text.replace('"wait:60"', '"wait:30"', 1).replace("loosening = 24", "loosening = 12"))
"""The preset as an earlier release might have brought it: a shorter wait, a shorter cool-off."""


def with_older(profile: Profile, *, edited: bool = False) -> None:
    text = OLDER.text + ("# my own note\n" if edited else "")
    profile.put_policy("1", text, what="policy set to careful", loosens=False)
    profile.put_setting(EDITION, digest_of(OLDER.text))


def words(widget: QWidget) -> str:
    return " ".join(x.text() for x in widget.findChildren(QLabel) if x.isVisibleTo(widget)).replace("\u200b", "")


def press(widget: QWidget, text: str) -> None:
    next(b for b in widget.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(widget)).click()


def test_an_older_edition_is_noticed_and_a_present_one_is_not(tmp_path: Path) -> None:
    with Profile.open(tmp_path) as profile:
        assert outdated(profile) is None, "nobody chose: the present preset is in force"
        put_policy(profile, CAREFUL, preset("defi"), datetime.now(UTC))
        assert outdated(profile) is None
        with_older(profile)
        assert outdated(profile) == Outdated("careful", False)
        with_older(profile, edited=True)
        assert outdated(profile) == Outdated("careful", True)
        profile.put_setting(EDITION, None)
        found = outdated(profile)
        assert found == Outdated("careful", None), "a profile of a program that did not write the edition down"
        keep_mine(profile, found)
        assert outdated(profile) is None


def test_an_edited_copy_of_the_present_edition_is_no_older_one(tmp_path: Path) -> None:
    with Profile.open(tmp_path) as profile:
        own = parse_policy(CAREFUL.text.replace("loosening = 24", "loosening = 48"))
        assert put_policy(profile, CAREFUL, own, datetime.now(UTC)) is None
        assert outdated(profile) is None


def test_both_editions_stand_side_by_side_and_the_new_one_counts_when_it_is_chosen(qtbot: Any, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path, with_older) as window:
        assert "An update changed the preset" in words(window.open_page("home"))
        page: Any = window.open_page("policy")
        page.tabs.setCurrentIndex(0)
        told = words(page._rules)
        assert "as it was before an update" in told and "Hours before a looser policy counts" in told
        before, after = told.index("Now: 12"), told.index("Then: 24")
        assert (before < after and "wait 30 s" in told and "wait 60 s" in told) or "wait 1 min" in told
        assert window.desk.policy().text == OLDER.text
        press(page, "Use the new edition")
        assert window.desk.policy().text == CAREFUL.text
        assert "update" not in words(page._rules) and "update" not in words(window.open_page("home"))


def test_who_stays_with_theirs_is_not_asked_again(qtbot: Any, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path, with_older) as window:
        page: Any = window.open_page("policy")
        page.tabs.setCurrentIndex(0)
        press(page, "Keep mine")
        assert window.desk.policy().text == OLDER.text and "update" not in words(page._rules)


def test_every_preset_can_be_compared_with_the_policy_in_force(qtbot: Any, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path) as window:
        page: Any = window.open_page("policy")
        page.tabs.setCurrentIndex(1)
        for name in PRESETS:
            fold = page._compared[name]
            fold.open()
            told = words(fold)
            assert ("Nothing that is decided changes." in told) is (name == "careful")
            for d in differences(CAREFUL, preset(name))[:12]:
                assert change_of(d).subject in told


@pytest.mark.parametrize("new", PRESETS)
def test_a_difference_is_said_without_names_of_the_code(new: str) -> None:
    for d in differences(CAREFUL, preset(new)):
        change = change_of(d)
        assert change.before != change.after
        for text in (change.subject, change.before, change.after):
            assert text and "_" not in text and "wait:" not in text
