"""A profile keeps what it is given, for one writer at a time."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import textwrap
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from app.address import Address
from app.evidence import Contact
from app.signing.model import Account, Network, Permission
from app.signing.session import SigningState
from app.store.audit import canonical, entry_hash
from app.store.database import FILE, HEAD, ProfileInUse, StoreError, migrate, schema_version
from app.store.models import METADATA
from app.store.profile import Profile
from tests.store.conftest import ME, NOON, record

FRIEND = Address.parse("0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045")


def test_everything_put_in_is_there_after_reopening(tmp_path: Path) -> None:
    account = Account(ME, "m/44'/60'/0'/0/0", "Main", "ledger", "ledger-flex", "k1", True, NOON)
    network = Network(2**64 - 1, "Far", "http://127.0.0.1:1", test=True)
    permission = Permission("https://app.example.org", True, ME, 1, NOON, None)
    contact = Contact(FRIEND, "Friend", True, NOON)
    with Profile.open(tmp_path) as p:
        p.put_account(account)
        p.put_network(network)
        p.put_permission(permission)
        p.put_contact(contact)
        p.put_setting("theme", {"dark": True})
        p.put_policy("2", "text", what="limit raised", loosens=True)
        p.step(record(raw=b"\x02\x03"), "received", {})
    with Profile.open(tmp_path) as p:
        assert p.accounts() == [account]
        assert p.networks() == [network]
        assert p.permissions() == [permission]
        assert p.contacts() == {FRIEND: contact}
        assert p.setting("theme") == {"dark": True}
        assert p.policy() == ("2", "text")
        assert [(c.what, c.loosens) for c in p.changes()] == [
            (f"contact added: {FRIEND}", True),
            ("limit raised", True),
        ]
        assert p.open_requests() == [record(raw=b"\x02\x03")]
        assert p.log.verify().ok


def test_accounts_and_networks_are_what_was_last_written_whoever_reads_when(tmp_path: Path) -> None:
    with Profile.open(tmp_path) as p, Profile.open(tmp_path, readonly=True) as other:
        for number in range(1, 4):
            p.put_account(Account(Address(bytes([number]) * 20), f"m/{number}", added_at=NOON))
            p.put_network(Network(number, f"N{number}", ""))
            p.accounts().clear()  # the caller's own list
            assert len(p.accounts()) == len(p.networks()) == len(other.accounts()) == len(other.networks()) == number
        p.remove_account(Address(bytes([2]) * 20))
        p.remove_network(3)
        for one in (p, other):
            assert [a.path for a in one.accounts()] == ["m/1", "m/3"]
            assert [n.chain_id for n in one.networks()] == [1, 2]
        stop = threading.Event()
        seen: set[int] = set()

        def read() -> None:
            while not stop.is_set():
                seen.add(len(p.networks()))

        reader = threading.Thread(target=read)
        reader.start()
        for number in range(3, 23):
            p.put_network(Network(number, f"N{number}", ""))
            assert len(p.networks()) == number
        stop.set()
        reader.join()
        assert len(p.networks()) == 22 and max(seen) <= 22


def test_a_second_program_is_refused_and_told_why(tmp_path: Path) -> None:
    with Profile.open(tmp_path), pytest.raises(ProfileInUse, match="--profile"):
        Profile.open(tmp_path)
    Profile.open(tmp_path).close()


def test_the_lock_of_a_killed_program_does_not_stay(tmp_path: Path) -> None:
    code = textwrap.dedent(f"""
        import time, pathlib
        from app.store.profile import Profile
        p = Profile.open(pathlib.Path({str(tmp_path)!r}))
        print("open", flush=True)
        time.sleep(60)
    """)
    child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert child.stdout is not None and child.stdout.readline() == b"open\n"
    with pytest.raises(ProfileInUse):
        Profile.open(tmp_path)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    child.stdout.close()
    Profile.open(tmp_path).close()


def test_the_log_can_be_read_while_another_program_writes(tmp_path: Path) -> None:
    with Profile.open(tmp_path) as writing:
        writing.record("start", "", {})
        with Profile.open(tmp_path, readonly=True) as reading:
            assert reading.log.verify().entries == 1
            with pytest.raises(StoreError, match="reading only"):
                reading.record("x", "", {})


def test_a_folder_without_a_profile_cannot_be_opened_for_reading(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no profile"):
        Profile.open(tmp_path / "none", readonly=True)


def test_the_folder_is_the_users_alone(tmp_path: Path) -> None:
    with Profile.open(tmp_path / "p"):
        assert (tmp_path / "p").stat().st_mode & 0o077 == 0


def test_the_migrations_make_exactly_the_tables_of_the_models(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.config import Config
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    import app.store.database as database

    with Profile.open(tmp_path) as p, p._engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    config = Config()
    config.set_main_option("script_location", str(Path(database.__file__).parent / "migrations"))
    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_a_profile_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    Profile.open(tmp_path).close()
    with sqlite3.connect(tmp_path / FILE) as c:
        c.execute("UPDATE alembic_version SET version_num='9999'")
    with pytest.raises(StoreError, match="newer"):
        Profile.open(tmp_path)
    assert schema_version(tmp_path) == "9999"


def test_an_older_profile_is_copied_before_it_is_migrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Profile.open(tmp_path) as p:
        p.put_setting("a", 1)
        monkeypatch.setattr("app.store.database.HEAD", "8888")
        migrate(tmp_path, p._engine)  # nothing newer exists: upgrading does nothing, the copy stays
    with sqlite3.connect(tmp_path / "profile-before-8888.sqlite") as c:
        assert c.execute("SELECT value FROM settings").fetchall() == [("1",)]


def test_a_damaged_database_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"not a database" * 100)
    with pytest.raises(StoreError, match="damaged"):
        Profile.open(tmp_path)


# -- contacts -----------------------------------------------------------------------------------


def test_contacts_survive_export_and_import_in_both_forms(profile: Profile, tmp_path: Path) -> None:
    people = [Contact(FRIEND, 'A "quoted", name', True, NOON), Contact(ME, "=HYPERLINK()", False, None)]
    for person in people:
        profile.put_contact(person)
    with Profile.open(tmp_path / "other") as other:
        report = other.import_contacts(profile.export_contacts("json"))
        assert (report.added, report.problems) == (2, ())
        assert other.contacts() == profile.contacts()
        assert other.import_contacts(profile.export_contacts("json")).unchanged == 2
    assert "'=HYPERLINK" in profile.export_contacts("csv")


def test_an_import_names_each_line_it_leaves_out(profile: Profile) -> None:
    text = (
        "Name;Address\n"
        f"Good;{FRIEND}\n"
        "Bad sum;0xD8dA6BF26964aF9D7eEd9e03E53415D37aA96045\n"
        f";{ME}\n"
    )  # fmt: skip
    report = profile.import_contacts(text)
    assert report.added == 1
    assert len(report.problems) == 2
    assert "line 3" in report.problems[0] and "EIP-55" in report.problems[0]
    assert "line 4" in report.problems[1] and "name is empty" in report.problems[1]
    with pytest.raises(ValueError, match="address and name"):
        profile.import_contacts("a,b\n1,2\n")


def test_a_contact_edited_behind_our_back_is_noticed(profile: Profile) -> None:
    profile.put_contact(Contact(FRIEND, "Friend", True, NOON))
    profile.put_contact(Contact(ME, "Me", True, NOON))
    assert profile.tampered_contacts() == ()
    with sqlite3.connect(profile.folder / FILE) as c:
        c.execute("UPDATE contacts SET name='Friend, really' WHERE address=?", (bytes(FRIEND),))
        c.execute("DELETE FROM contacts WHERE address=?", (bytes(ME),))
    assert set(profile.tampered_contacts()) == {str(FRIEND), str(ME)}


# -- audit --------------------------------------------------------------------------------------


def _edit(profile: Profile, *statements: str) -> None:
    with sqlite3.connect(profile.folder / FILE) as c:
        for statement in statements:
            c.execute(statement)


def _fill(profile: Profile) -> None:
    for i in range(10):
        profile.record("note", str(i), {"i": i, "text": "ü → \u202e"})


def test_an_untouched_log_verifies(profile: Profile) -> None:
    _fill(profile)
    report = profile.log.verify()
    assert report.ok and report.entries == 10 and report.head == profile.log.head()


@pytest.mark.parametrize(
    ("statement", "kind", "seq"),
    [
        ("UPDATE audit SET payload='{\"i\":99}' WHERE seq=4", "edited", 4),
        ("UPDATE audit SET time='2020-01-01T00:00:00+00:00' WHERE seq=4", "edited", 4),
        ("UPDATE audit SET subject='x' WHERE seq=1", "edited", 1),
        ("UPDATE audit SET prev='x' WHERE seq=4", "edited", 4),
        ("UPDATE audit SET hash='x' WHERE seq=5", "edited", 5),
        ("UPDATE audit SET time=x'00' WHERE seq=4", "edited", 4),
        ("DELETE FROM audit WHERE seq=4", "missing", 5),
        ("DELETE FROM audit WHERE seq=1", "missing", 2),
        ("DELETE FROM audit WHERE seq>7", "cut-off", 10),
        ("DELETE FROM audit", "cut-off", 10),
    ],
)
def test_every_edit_and_deletion_is_found(profile: Profile, statement: str, kind: str, seq: int) -> None:
    _fill(profile)
    _edit(profile, statement)
    report = profile.log.verify()
    assert (kind, seq) in {(f.kind, f.seq) for f in report.faults}


def test_two_entries_that_changed_places_are_found(profile: Profile) -> None:
    _fill(profile)
    _edit(
        profile,
        "UPDATE audit SET seq=100 WHERE seq=4",
        "UPDATE audit SET seq=4 WHERE seq=5",
        "UPDATE audit SET seq=5 WHERE seq=100",
    )
    assert {f.seq for f in profile.log.verify().faults} >= {4, 5}


def test_an_entry_that_was_sealed_anew_after_an_edit_breaks_the_chain_behind_it(profile: Profile) -> None:
    """Who can edit can also compute the hash of what was edited; the next entry still names the old one."""
    _fill(profile)
    entry = next(e for e in profile.log.entries() if e.seq == 4)
    text = canonical({"i": 99})
    sealed = entry_hash(entry.prev, seq=4, time=entry.time, kind=entry.kind, subject=entry.subject, payload=text)
    _edit(profile, f"UPDATE audit SET payload='{text}', hash=x'{sealed.hex()}' WHERE seq=4")
    assert [(f.kind, f.seq) for f in profile.log.verify().faults] == [("reordered", 5)]


def test_a_log_rewritten_from_scratch_fails_against_an_exported_head(profile: Profile, tmp_path: Path) -> None:
    _fill(profile)
    head = profile.log.head()
    with Profile.open(tmp_path / "forged") as forged:
        for i in range(10):
            forged.record("note", str(i), {"i": i})
        assert forged.log.verify().ok
        faults = forged.log.verify(anchor=head).faults
        assert [f.kind for f in faults] == ["head-differs"]
    assert profile.log.verify(anchor=head).ok


def test_a_request_state_changed_or_removed_without_an_entry_is_found(profile: Profile) -> None:
    profile.step(record("a"), "received", {})
    profile.step(record("b"), "received", {})
    profile.step(record("c"), "received", {})
    _edit(profile, "UPDATE requests SET state='done' WHERE id='a'", "DELETE FROM requests WHERE id='b'")
    faults = profile.log.verify().faults
    assert {f.kind for f in faults} == {"state-differs"}
    assert len(faults) == 2


def test_a_step_names_where_it_came_from(profile: Profile) -> None:
    profile.step(record(), "received", {"digest": "0x00"})
    profile.step(record(state=SigningState.REJECTED), "user rejects", {"reason": "no"})
    entries = list(profile.log.entries(subject="r1"))
    assert [(e.payload["from"], e.payload["to"]) for e in entries] == [(None, "received"), ("received", "rejected")]
    assert profile.open_requests() == []
    assert profile.request_counts() == {"rejected": 1}
    assert json.dumps(entries[1].as_json())


def test_a_step_that_fails_half_way_leaves_neither_entry_nor_state(profile: Profile) -> None:
    profile.step(record(), "received", {})
    with pytest.raises(TypeError):
        profile.step(record(state=SigningState.DONE), "x", {"not json": object()})
    assert profile.log.count() == 1
    assert profile.open_requests()[0].state is SigningState.RECEIVED
    assert profile.log.verify().ok


def test_no_entry_that_was_confirmed_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    code = textwrap.dedent(f"""
        import pathlib
        from app.store.profile import Profile
        p = Profile.open(pathlib.Path({str(tmp_path)!r}))
        i = 0
        while True:
            p.record("n", str(i), {{"i": i}})
            print(i, flush=True)
            i += 1
    """)
    child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
    assert child.stdout is not None
    for _ in range(25):
        child.stdout.readline()
    os.kill(child.pid, signal.SIGKILL)
    confirmed = 25 + len(child.stdout.read().splitlines())
    child.stdout.close()
    child.wait()
    with Profile.open(tmp_path) as p:
        report = p.log.verify()
        assert report.ok
        assert confirmed <= report.entries <= confirmed + 1


def test_recent_requests_come_newest_first_and_by_account(profile: Profile) -> None:
    for i in range(5):
        profile.step(record(f"r{i}", received_at=NOON + timedelta(minutes=i)), "received", {})
    profile.step(record("other", account=FRIEND), "received", {})
    assert [r.id for r in profile.recent_requests(account=ME, limit=2)] == ["r4", "r3"]
    assert [r.id for r in profile.recent_requests(since=NOON + timedelta(minutes=3))] == ["r4", "r3"]
