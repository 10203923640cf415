"""Kept habits are those of the whole past, however it came in; and they answer without walking it."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.address import Address
from app.anomaly.profile import VERSION, decode_summary, encode
from app.anomaly.score import habits
from app.evidence import HistoryEntry, ListHistory
from app.store.models import HABITS as _H
from app.store.profile import Profile
from tests.anomaly.personas import life_of
from tests.anomaly.test_features import poison


def kept(profile: Profile, account: Address) -> dict[str, bytes]:
    """Everything that is kept of an account, byte for byte."""
    with profile._engine.connect() as connection:
        rows = connection.execute(select(_H.c.name, _H.c.state).where(_H.c.account == account)).all()
    return {name: bytes(state) for name, state in rows}


@pytest.mark.parametrize(("kind", "acts"), [("freelancer", 400), ("defi", 500), ("payroll", 300)])
def test_learned_entry_by_entry_in_pieces_or_anew_the_habits_are_the_same(tmp_path: Path, kind: str, acts: int) -> None:
    life = life_of(kind, 41, acts)
    me = life[0].sender
    r = random.Random(kind)
    with Profile.open(tmp_path / "pieces") as pieces, Profile.open(tmp_path / "whole") as whole:
        whole.add_history(me, life)
        at = 0
        while at < len(life):
            size = r.choice((1, 1, 2, 7, 60))
            pieces.add_history(me, life[at : at + size])
            at += size
        learned = kept(pieces, me)
        assert len(learned) > 2
        assert learned == kept(whole, me)
        assert pieces.relearn(me) == {me: decode_summary(learned[""]).n}  # type: ignore[union-attr]
        assert kept(pieces, me) == learned


def test_beyond_the_calibration_window_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With batches of several transfers a transaction, which count once."""
    monkeypatch.setattr("app.anomaly.conformal.WINDOW", 40)
    monkeypatch.setattr("app.store.habits.WINDOW", 40)
    monkeypatch.setattr("app.store.habits._PAGE", 33)
    life = life_of("treasury", 43, 150)
    life = [
        x
        for e in life
        for x in ((e, replace(e, amount=e.amount + 1), replace(e, amount=e.amount + 2)) if e.amount % 3 else (e,))
    ]
    me = life[0].sender
    with Profile.open(tmp_path) as profile:
        for start in range(0, len(life), 10):
            profile.add_history(me, life[start : start + 10])
        learned = kept(profile, me)
        summary = decode_summary(learned[""])
        assert summary is not None
        assert (summary.n, len(summary.calibration)) == (150, 40)
        profile.relearn(me)
        assert kept(profile, me) == learned


def test_an_older_entry_that_comes_late_finds_its_place(tmp_path: Path) -> None:
    life = life_of("freelancer", 44, 120)
    me = life[0].sender
    with Profile.open(tmp_path / "late") as late, Profile.open(tmp_path / "order") as order:
        order.add_history(me, life)
        late.add_history(me, life[60:])
        late.add_history(me, life[:60])
        assert kept(late, me) == kept(order, me)


def test_the_store_judges_as_the_past_in_memory_does(tmp_path: Path) -> None:
    life = life_of("defi", 45, 300)
    me = life[0].sender
    with Profile.open(tmp_path) as profile:
        profile.add_history(me, poison(life))
        stored = habits(profile.history(me), me)
        memory = habits(ListHistory(life, me), me)
        assert encode(stored.summary) == encode(memory.summary)
        for e in life:
            assert e.counterparty is not None
            a, b = stored.recipients.get(e.counterparty), memory.recipients.get(e.counterparty)
            assert a == b


def test_other_versions_are_learned_anew_when_the_profile_is_opened(tmp_path: Path) -> None:
    life = life_of("dormant", 46, 30)
    me = life[0].sender
    with Profile.open(tmp_path) as profile:
        profile.add_history(me, life)
        learned = kept(profile, me)
        summary = decode_summary(learned[""])
        assert summary is not None
        summary.version = VERSION + 1
        with profile._writer.begin() as connection:
            connection.execute(_H.update().where(_H.c.name == "").values(state=encode(summary)))
        assert decode_summary(kept(profile, me)[""]) is None
        # Meanwhile nothing is judged by what cannot be read: the habits are made from the entries.
        assert habits(profile.history(me), me).summary.n == 30
    with Profile.open(tmp_path) as profile:
        assert kept(profile, me) == learned


def test_a_profile_of_the_first_schema_gets_its_habits(tmp_path: Path) -> None:
    from alembic import command
    from alembic.config import Config

    import app.store.database as database

    life = life_of("freelancer", 47, 50)
    me = life[0].sender
    with Profile.open(tmp_path) as profile:
        profile.add_history(me, [replace(e, balance=None) for e in life])
        learned, flows = kept(profile, me), profile.history(me).outflow(life[0].time)
        config = Config()
        config.set_main_option("script_location", str(Path(database.__file__).parent / "migrations"))
        with profile._writer.begin() as connection:
            config.attributes["connection"] = connection
            command.downgrade(config, "0001")
    with Profile.open(tmp_path, readonly=True) as profile:  # as `countersign check` opens it
        assert kept(profile, me) == learned
        assert profile.history(me).outflow(life[0].time) == flows


def test_what_the_user_disowns_counts_for_nothing(tmp_path: Path) -> None:
    life = life_of("freelancer", 48, 80)
    me = life[0].sender
    theft = replace(
        life[-1],
        hash="0xBAD",
        counterparty=Address(b"\x66" * 20),
        time=life[-1].time + timedelta(hours=1),
        amount=10**12,
    )
    theft = replace(
        theft, asset=life[-1].asset, to=theft.counterparty if theft.to == life[-1].counterparty else theft.to
    )
    with Profile.open(tmp_path / "a") as profile, Profile.open(tmp_path / "b") as clean:
        clean.add_history(me, life)
        profile.add_history(me, [*life, theft])
        assert profile.history(me).payments_to(Address(b"\x66" * 20)) is not None
        assert profile.disown(me, "0xbad") == 1
        assert profile.disown(me, "0xbad") == 0
        assert kept(profile, me) == kept(clean, me)
        past, want = profile.history(me), clean.history(me)
        assert past.payments_to(Address(b"\x66" * 20)) is None
        assert past.outgoing() == want.outgoing()
        assert past.outflow(life[0].time) == want.outflow(life[0].time)
        for who in want.payees():
            assert past.payments_to(who) == want.payments_to(who)
        assert [e.direction for e in past.with_counterparty(Address(b"\x66" * 20))] == ["out-disowned"]
        assert profile.log.verify().ok


def test_outflow_by_the_hour_is_what_the_entries_say(tmp_path: Path) -> None:
    life = life_of("payroll", 49, 120)
    me = life[0].sender
    inbound = [replace(e, sender=Address(b"\x01" * 20), direction="in", hash=e.hash + "0") for e in life]
    with Profile.open(tmp_path) as profile:
        for start in range(0, 120, 13):
            profile.add_history(me, [*life[start : start + 13], *inbound[start : start + 13]])
        memory = ListHistory([*life, *inbound], me)
        middle = life[60].time
        assert sorted(profile.history(me).outflow(middle), key=str) == sorted(memory.outflow(middle), key=str)
        total = sum(amount for _, _, amount in memory.outflow(life[0].time))
        assert total == sum(e.amount for e in life)


def test_balances_are_kept(tmp_path: Path) -> None:
    life: list[HistoryEntry] = life_of("dormant", 50, 5)
    with Profile.open(tmp_path) as profile:
        profile.add_history(life[0].sender, life)
        assert [e.balance for e in profile.history(life[0].sender).outgoing()] == [e.balance for e in life]
        assert life[0].balance
