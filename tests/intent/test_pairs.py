"""The long lists of vaults and gauges: what stands in them, and how a line is found."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.address import NATIVE, Address
from app.intent import pairs, takes
from app.intent.model import Bound
from app.intent.tokens import as_asset
from tests.intent.test_takes import ME, call, read, sent

FILES = sorted(pairs.FOLDER.glob("*.txt"))


def lines(chain: int) -> list[tuple[str, str]]:
    rows = (line.partition(" ") for line in (pairs.FOLDER / f"{chain}.txt").read_text().splitlines())
    return [(contract, token) for contract, _, token in rows]


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_every_line_is_of_equal_length_sorted_and_passes_its_checksum(path: Path) -> None:
    text = path.read_text()
    rows = text.splitlines()
    assert rows
    assert all(re.fullmatch(r"0x[0-9a-fA-F]{40} 0x[0-9a-fA-F]{40}", row) for row in rows)
    contracts = [row[:42].lower() for row in rows]
    assert contracts == sorted(contracts)
    assert len(set(rows)) == len(rows)
    for row in rows:
        assert [str(Address.parse(a, strict=False)) for a in row.split()] == row.split()


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_every_contract_is_found_with_its_tokens_in_their_order(path: Path) -> None:
    chain = int(path.stem)
    wanted: dict[str, list[str]] = {}
    for contract, token in lines(chain):
        wanted.setdefault(contract, []).append(token)
    for contract, tokens in wanted.items():
        assert [str(t) for t in pairs.tokens_of(chain, Address.parse(contract))] == tokens


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_no_contract_takes_itself_and_none_takes_the_native_coin_alone(path: Path) -> None:
    chain = int(path.stem)
    for contract in {contract for contract, _ in lines(chain)}:
        tokens = pairs.tokens_of(chain, Address.parse(contract))
        assert Address.parse(contract) not in tokens
        assert [t for t in tokens if as_asset(t) != NATIVE]


def test_what_stands_in_the_table_does_not_stand_in_the_lists_too() -> None:
    table = takes.table()
    twice = [
        (chain, contract)
        for chain in (int(p.stem) for p in FILES)
        for contract, _ in lines(chain)
        if table.get((chain, Address.parse(contract))) is not None
    ]
    assert twice == []


@pytest.mark.parametrize("chain", [0, 3, 1 << 80])
def test_a_chain_without_a_list_knows_nothing(chain: int) -> None:
    assert pairs.tokens_of(chain, Address.parse("0x000D8A90f10c3f47728F5c69990B116d2608bd9f")) == ()


@pytest.mark.parametrize("digits", ["00" * 20, "ff" * 20, "0014e0be19de3118b5b29842dd1696a2a98eb9dc"])
def test_a_contract_that_is_not_listed_is_not_found_at_either_end_nor_beside_a_listed_one(digits: str) -> None:
    assert pairs.tokens_of(1, Address(bytes.fromhex(digits))) == ()


def test_a_deposit_into_a_listed_vault_names_its_token() -> None:
    contract, token = next((c, t) for c, t in lines(1) if len(pairs.tokens_of(1, Address.parse(c))) == 1)
    intent, _ = read(contract, call("deposit(uint256 amount)", 7))
    assert sent(intent) == [(Address.parse(token), 7)]


def test_a_pool_of_several_coins_takes_those_whose_amounts_are_given() -> None:
    contract = next(
        c for c, _ in lines(1) if len(t := pairs.tokens_of(1, Address.parse(c))) == 2 and NATIVE not in map(as_asset, t)
    )
    intent, effects = read(contract, call("add_liquidity(uint256[2] a,uint256 m)", [0, 5], 1))
    second = pairs.tokens_of(1, Address.parse(contract))[1]
    assert sent(intent) == [(second, 5)]
    assert {c.bound for c in intent.changes if c.account == Address.parse(ME) and c.asset == second} == {Bound.AT_MOST}
    assert second in {c.asset for c in effects.changes}
