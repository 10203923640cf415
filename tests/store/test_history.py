"""The stored history answers exactly what one held in memory answers."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.address import NATIVE, Address
from app.context import history_entry
from app.evidence import HistoryEntry, ListHistory
from app.store.history import all_entries
from app.store.profile import Profile
from tests.store.conftest import ME, NOON

PEOPLE = [Address(bytes([i]) + bytes(18) + bytes([i % 3])) for i in range(1, 9)]
TOKENS = [Address(bytes([0xAA, i]) + bytes(18)) for i in range(2)]


def _entries() -> st.SearchStrategy[list[HistoryEntry]]:
    someone = st.sampled_from([*PEOPLE, ME])
    return st.lists(
        st.builds(
            HistoryEntry,
            time=st.integers(0, 10_000).map(lambda s: NOON + timedelta(seconds=s)),
            chain_id=st.sampled_from([1, 10, 2**64 - 1]),
            hash=st.text("0123456789abcdef", min_size=1, max_size=3),
            sender=someone,
            to=st.none() | someone,
            value_wei=st.sampled_from([0, 1, 2**255]),
            selector=st.none() | st.sampled_from([b"\xa9\x05\x9c\xbb", b"\x09\x5e\xa7\xb3"]),
            asset=st.sampled_from([NATIVE, *TOKENS]),
            counterparty=st.none() | someone,
            amount=st.sampled_from([0, 7, 10**30]),
            direction=st.sampled_from(["out", "in", "self", "out-zero"]),
            origin=st.none() | st.just("https://a.example"),
        ),
        max_size=30,
        unique_by=lambda e: e.time,  # equal times have no order to compare
    )


def _same(stored: object, memory: ListHistory) -> None:
    from app.store.history import StoreHistory

    assert isinstance(stored, StoreHistory)
    assert len(stored) == len(memory)
    for address in [*PEOPLE, *TOKENS, ME]:
        assert stored.payments_to(address) == memory.payments_to(address)
        assert set(stored.sharing_ends(address)) == set(memory.sharing_ends(address))
        assert list(stored.with_counterparty(address)) == list(memory.with_counterparty(address))
    assert set(stored.payees()) == set(memory.payees())
    times = [stored.payments_to(a).last for a in stored.payees()]  # type: ignore[union-attr]
    assert times == sorted(times, reverse=True)
    for asset in (None, NATIVE, *TOKENS):
        assert list(stored.outgoing(asset=asset)) == list(memory.outgoing(asset=asset))
        assert list(stored.outgoing(asset=asset, limit=2)) == list(memory.outgoing(asset=asset, limit=2))
    middle = NOON + timedelta(seconds=5000)
    assert list(stored.since(middle)) == list(memory.since(middle))
    assert list(stored.uses_of_origin("https://a.example")) == list(memory.uses_of_origin("https://a.example"))
    for selector in (b"\xa9\x05\x9c\xbb", b"\x09\x5e\xa7\xb3", bytes(4)):
        assert stored.uses_of_selector(selector) == memory.uses_of_selector(selector)
    for chain in (1, 10, 2**64 - 1, 5):
        assert stored.uses_of_chain(chain) == memory.uses_of_chain(chain)


@given(first=_entries(), second=_entries())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_stored_history_answers_as_the_one_in_memory(
    tmp_path_factory: pytest.TempPathFactory, first: list[HistoryEntry], second: list[HistoryEntry]
) -> None:
    taken = {e.time for e in first}
    second = [e for e in second if e.time not in taken and e.hash not in {x.hash for x in first}]
    with Profile.open(tmp_path_factory.mktemp("h")) as p:
        p.add_history(ME, first)
        p.add_history(ME, second)
        _same(p.history(ME), ListHistory([*first, *second], ME))
        assert len(p.history(PEOPLE[0])) == 0 and not p.history(PEOPLE[0]).known


def test_importing_the_same_file_twice_adds_nothing(profile: Profile) -> None:
    twin = HistoryEntry(NOON, 1, "0xab", ME, PEOPLE[0], 5, None, NATIVE, PEOPLE[0], 5, "out")
    assert profile.add_history(ME, [twin, twin]) == 2  # two equal transfers in one transaction are two
    assert profile.add_history(ME, [twin, twin]) == 0
    payments = profile.history(ME).payments_to(PEOPLE[0])
    assert payments is not None and payments.count == 2
    assert list(all_entries(profile._engine, ME)) == [twin, twin]


def test_one_accounts_past_is_not_anothers(profile: Profile) -> None:
    entry = HistoryEntry(NOON, 1, "0xab", ME, PEOPLE[0], 5, None, NATIVE, PEOPLE[0], 5, "out")
    profile.add_history(ME, [entry])
    other = profile.history(PEOPLE[3])
    assert other.payments_to(PEOPLE[0]) is None
    assert list(other.since(datetime(2000, 1, 1, tzinfo=UTC))) == []


@pytest.mark.shared
def test_recorded_histories_give_the_same_answers(profile: Profile, shared_data: Path) -> None:
    compared = 0
    for source in sorted((shared_data / "incidents").glob("*.jsonl")):
        for line in source.read_text().splitlines():
            value = json.loads(line)
            context = value.get("context") or value.get("request", {}).get("context") or {}
            past = context.get("history") or []
            account = value.get("account") or value.get("request", {}).get("account")
            if len(past) < 5:
                continue
            me = Address.parse(account, strict=False)
            if len(profile.history(me)):
                continue
            entries = [history_entry(v, "h") for v in past]
            profile.add_history(me, entries)
            memory, stored = ListHistory(entries, me), profile.history(me)
            for address in list(memory.payees())[:50]:
                assert stored.payments_to(address) == memory.payments_to(address)
                assert set(stored.sharing_ends(address)) == set(memory.sharing_ends(address))
                assert len(stored.with_counterparty(address)) == len(memory.with_counterparty(address))
            assert set(stored.payees()) == set(memory.payees())
            compared += 1
            if compared == 5:
                break
    assert compared
