"""Accounts are found on every usual path, up to a gap, whatever a node says or keeps to itself."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from app.address import Address
from devices.accounts import BIP44, LEDGER_LIVE, LEDGER_OLD, MOST, discover, first_paths
from devices.device import DEFAULT_PATH, DeviceIdentity, format_path, parse_path

from .test_hub import FakeDevice


class Counting(FakeDevice):
    def __init__(self, vendor: str = "ledger") -> None:
        super().__init__(DeviceIdentity(vendor, f"{vendor}-any", "k", "l", None, "usb"))
        self.calls: list[int] = []

    def addresses(self, paths: Sequence[Sequence[int]]) -> list[Address]:
        self.calls.append(len(paths))
        return super().addresses(paths)

    def at(self, path: str) -> Address:
        return super().addresses([parse_path(path)])[0]


def test_the_first_account_of_both_schemes_is_read_once() -> None:
    paths = first_paths("ledger")
    assert paths[0] == DEFAULT_PATH and len(set(paths)) == len(paths) == 9
    assert "m/44'/60'/4'/0/0" in paths and "m/44'/60'/0'/0/4" in paths
    assert first_paths("trezor") == [f"m/44'/60'/0'/0/{i}" for i in range(5)]


def test_a_search_ends_after_a_gap_and_begins_again_with_each_scheme() -> None:
    device = Counting()
    past = {device.at(p) for p in ("m/44'/60'/0'/0/0", "m/44'/60'/0'/0/4", "m/44'/60'/7'/0/0")}
    found = list(discover(device, lambda addresses: [a in past for a in addresses], gap=5))
    by_path = {a.path: a for a in found}
    assert {a.address for a in found if a.used} == past - {device.at("m/44'/60'/7'/0/0")}
    assert "m/44'/60'/0'/0/9" in by_path and "m/44'/60'/0'/0/10" not in by_path
    assert "m/44'/60'/5'/0/0" in by_path and "m/44'/60'/6'/0/0" not in by_path
    far = list(discover(device, lambda addresses: [a in past for a in addresses], gap=8))
    assert {a.address for a in far if a.used} == past
    assert len({a.path for a in far}) == len(far)
    assert max(device.calls) <= 8


def test_without_a_node_the_first_of_each_scheme_are_given_as_unknown() -> None:
    found = list(discover(Counting(), gap=3))
    assert [a.path for a in found] == [*(BIP44.at(i) for i in range(3)), *(LEDGER_LIVE.at(i) for i in range(1, 3))]
    assert {a.used for a in found} == {None}
    silent = list(discover(Counting(), lambda addresses: [None] * len(addresses), gap=3))
    assert silent == found


def test_a_node_that_calls_everything_used_does_not_keep_the_device_for_ever() -> None:
    found = list(discover(Counting("trezor"), lambda addresses: [True] * len(addresses)))
    assert len(found) == MOST


def test_the_old_ledger_path_is_searched_only_when_asked_for() -> None:
    device = Counting()
    assert not any(a.scheme == LEDGER_OLD.name for a in discover(device))
    assert [a.path for a in discover(device, gap=2, schemes=[LEDGER_OLD])] == ["m/44'/60'/0'/0", "m/44'/60'/0'/1"]


def test_the_first_paths_are_written_as_they_are_read() -> None:
    for path in first_paths("ledger"):
        assert format_path(parse_path(path)) == path


def test_no_account_is_not_a_search() -> None:
    with pytest.raises(ValueError, match="gap"):
        list(discover(Counting(), gap=0))
