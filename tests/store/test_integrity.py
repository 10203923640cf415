"""A policy or a log that was changed outside this program is noticed before the next verdict."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.store.database import FILE
from app.store.profile import Profile


def profile_with_a_policy(folder: Path) -> None:
    with Profile.open(folder) as p:
        p.put_policy("1", "tight", what="policy set to tight", loosens=False)
        p.put_policy("2", "loose", what="policy set to loose", loosens=True)
        p.put_setting("policy_pending", {"text": "looser", "name": "looser", "due": "2027-01-01T00:00:00+00:00"})


def test_a_profile_that_only_this_program_wrote_is_whole(tmp_path: Path) -> None:
    profile_with_a_policy(tmp_path)
    with Profile.open(tmp_path) as p:
        assert p.broken_rules() == ()
        p.put_setting("policy_pending", None)
        assert p.broken_rules() == ()


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("update policies set text = 'anything goes'", "policy in force"),
        ("delete from policies", "policy in force"),
        ("delete from changes where loosens", "loosened"),
        ("update changes set loosens = 0", "loosened"),
        ("update settings set value = replace(value, '2027', '2020') where key = 'policy_pending'", "waits"),
        ("delete from settings where key = 'policy_pending'", "waits"),
        ("delete from audit where seq = (select max(seq) from audit)", "log does not hold"),
        ("update audit set hash = zeroblob(32) where seq = (select max(seq) from audit)", "log does not hold"),
    ],
)
def test_what_malware_writes_into_the_database_is_told(tmp_path: Path, statement: str, told: str) -> None:
    profile_with_a_policy(tmp_path)
    with sqlite3.connect(tmp_path / FILE) as raw:
        assert raw.execute(statement).rowcount
    with Profile.open(tmp_path, readonly=True) as p:
        assert any(told in sentence for sentence in p.broken_rules())


def test_an_older_copy_of_the_database_is_not_taken_for_the_present_one(tmp_path: Path) -> None:
    folder, old = tmp_path / "p", tmp_path / "old"
    with Profile.open(folder) as p:
        p.put_setting("theme", "dark")
    shutil.copy(folder / FILE, old)
    with Profile.open(folder) as p:
        p.put_policy("1", "tight", what="policy set to tight", loosens=False)
        p.record("note", "x", {"at": datetime.now(UTC).isoformat()})
    shutil.copy(old, folder / FILE)
    with Profile.open(folder, readonly=True) as p:
        assert p.policy() is None
        assert any("log does not hold" in sentence for sentence in p.broken_rules())


def test_the_first_write_does_not_hide_that_the_log_was_replaced(tmp_path: Path) -> None:
    folder, old = tmp_path / "p", tmp_path / "old"
    with Profile.open(folder) as p:
        p.put_setting("theme", "dark")
    shutil.copy(folder / FILE, old)
    with Profile.open(folder) as p:
        p.put_setting("theme", "light")
    shutil.copy(old, folder / FILE)
    for _ in range(2):
        with Profile.open(folder) as p:
            p.put_setting("theme", "dark")
            assert any("log does not hold" in sentence for sentence in p.broken_rules())
            assert len(list(p.log.entries(kind="integrity"))) == 1
        assert p.log.verify().ok


def test_a_restored_backup_is_explained_once_and_the_log_keeps_what_was_said(tmp_path: Path) -> None:
    folder, old = tmp_path / "p", tmp_path / "old"
    with Profile.open(folder) as p:
        p.put_setting("theme", "dark")
        stood = p.log.head().seq
    shutil.copy(folder / FILE, old)
    with Profile.open(folder) as p:
        p.put_setting("theme", "light")
        lost = p.log.head().seq
    for _ in range(2):  # it happens again: the first explanation is not worth anything for the second time
        shutil.copy(old, folder / FILE)
        with Profile.open(folder) as p:
            found = p.replacement()
            assert found is not None and found.had is not None and found.had >= lost and found.seq == stood + 1
            assert found.before is not None and found.before <= found.noticed
            assert any("log does not hold" in sentence for sentence in p.broken_rules())
            p.explain_replacement(found, "restored from a backup")
            assert p.replacement() is None and p.broken_rules() == ()
        with Profile.open(folder) as p:
            assert p.replacement() is None and p.broken_rules() == ()
            said = [e.payload for e in p.log.entries(kind="integrity")]
            assert said[-1] == {"explained": "restored from a backup", "of": found.seq}
            assert p.log.verify().ok


def test_an_explanation_of_another_entry_explains_nothing(tmp_path: Path) -> None:
    folder, old = tmp_path / "p", tmp_path / "old"
    with Profile.open(folder) as p:
        p.put_setting("theme", "dark")
    shutil.copy(folder / FILE, old)
    with Profile.open(folder) as p:
        p.put_setting("theme", "light")
    shutil.copy(old, folder / FILE)
    with Profile.open(folder) as p:
        found = p.replacement()
        assert found is not None
        p.explain_replacement(replace(found, seq=found.seq - 1), "restored from a backup")
        assert p.replacement() == found and p.broken_rules()
