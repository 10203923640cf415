"""What a call does not say, its contract tells the user's node: the asset is named, with where that is from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from eth_abi import encode

from app.address import Address
from app.chain.client import NodeClient
from app.chain.prefetch import gather
from app.chain.told import Views
from app.context import parse_evidence
from app.demo.chain import EmbeddedChain
from app.effects.gather import effects_of
from app.effects.model import Effects
from app.evidence import Evidence, ToldAssets
from app.intent.decode import decode
from app.intent.model import ChangeKind, Intent
from app.request import Request, parse_request
from tests.effects.stage import NOW, contracts, data


@dataclass
class Here:
    """The chain inside the program, with contracts that tell what they are about."""

    chain: EmbeddedChain
    me: Address

    def send(self, to: Address | None, given: bytes) -> Any:
        call = {"from": str(self.me), "data": "0x" + given.hex(), "gas": 3_000_000, "value": 0}
        if to is not None:
            call["to"] = str(to)
        tester = self.chain._tester
        return tester.get_transaction_receipt(tester.send_transaction(call))

    def deploy(self, name: str, *addresses: Address) -> Address:
        arguments = encode(["address"] * len(addresses), [bytes(a) for a in addresses])
        receipt = self.send(None, bytes.fromhex(contracts()[name]["create"]) + arguments)
        return Address.parse(receipt["contract_address"], strict=False)

    def asked(self, to: Address, given: bytes) -> Request:
        tx = {"from": str(self.me), "to": str(to), "value": "0x0", "data": "0x" + given.hex()}
        return parse_request(
            {"chain_id": self.chain.chain_id, "account": str(self.me), "method": "eth_sendTransaction", "params": [tx]}
        )

    def judged(self, to: Address, given: bytes) -> tuple[Intent, Effects, Evidence]:
        request = self.asked(to, given)
        evidence = gather(NodeClient(self.chain.rpc_url), "test", request, parse_evidence({}, self.me, now=NOW))
        intent = decode(request, evidence)
        return intent, effects_of(request, intent, evidence), evidence


@pytest.fixture(scope="module")
def here() -> Iterator[Here]:
    chain = EmbeddedChain().start()
    yield Here(chain, Address.parse(chain._tester.get_accounts()[0], strict=False))
    chain.stop()


def sent(effects: Effects) -> list[tuple[Any, int | None]]:
    return sorted(
        ((c.asset, c.amount) for c in effects.changes if c.kind is ChangeKind.SEND),
        key=lambda x: (str(x[0]), x[1] or 0),
    )


def test_a_vaults_deposit_names_the_vaults_own_asset(here: Here) -> None:
    token = here.deploy("NamedToken")
    vault = here.deploy("TellingVault", token)
    here.send(token, data("approve(address,uint256)", vault, 250))
    intent, effects, evidence = here.judged(vault, data("deposit(uint256,address)", 40, here.me))
    assert evidence.told[vault] == ToldAssets(tokens=(token,))
    assert sent(effects) == [(token, 40)]
    (field,) = [f for f in intent.fields if f.note and "your node" in f.note]
    assert field.label == "Asset" and field.raw == str(token), "said as what the contract told the node"
    assert evidence.tokens[token].symbol == "NAME" and evidence.tokens[token].decimals == 9
    assert [(a.token, a.spender, a.amount) for a in evidence.allowances or () if a.amount] == [(token, vault, 250)]


def test_what_nobody_can_read_reaches_no_more_than_the_permission_in_force(here: Here) -> None:
    token = here.deploy("NamedToken")
    vault = here.deploy("TellingVault", token)
    slot_owner = here.me
    here.send(token, data("approve(address,uint256)", vault, 250))
    _, effects, _ = here.judged(vault, data("mystery(bytes32)", b"\x07" * 32))
    reached = {r.asset: r.amount for r in effects.reach if r.through == vault}
    assert reached[token] == 0, "nothing is there"
    assert slot_owner == here.me
    request = here.asked(vault, data("mystery(bytes32)", b"\x07" * 32))
    evidence = gather(NodeClient(here.chain.rpc_url), "test", request, parse_evidence({}, here.me, now=NOW))
    rich = replace(evidence, balances={**(evidence.balances or {}), token: 10**6})
    effects = effects_of(request, decode(request, rich), rich)
    assert {r.asset: r.amount for r in effects.reach}[token] == 250, "no more than the permission"


def test_a_pools_coins_are_named_by_their_numbers(here: Here) -> None:
    a, b, share = here.deploy("NamedToken"), here.deploy("NamedToken"), here.deploy("Token")
    pool = here.deploy("TellingPool", a, b, share)
    _, effects, evidence = here.judged(pool, data("add_liquidity(uint256[2],uint256)", [5, 9], 0))
    assert evidence.told[pool] == ToldAssets(coins=(a, b), share=share)
    assert sent(effects) == sorted([(a, 5), (b, 9)], key=lambda x: str(x[0]))
    _, effects, _ = here.judged(pool, data("add_liquidity(uint256[2],uint256)", [0, 9], 0))
    assert sent(effects) == [(b, 9)]


def test_a_farms_stake_is_named_by_its_number(here: Here) -> None:
    farm, token, other = here.deploy("TellingFarm"), here.deploy("NamedToken"), here.deploy("NamedToken")
    here.send(farm, data("add(uint256,address)", 3, token))
    here.send(farm, data("add(uint256,address)", 4, other))
    _, effects, _ = here.judged(farm, data("deposit(uint256,uint256)", 3, 77))
    assert {r.asset for r in effects.reach if r.through == farm} >= {token}
    assert other not in {r.asset for r in effects.reach}


def test_a_positions_two_tokens_are_named(here: Here) -> None:
    a, b = here.deploy("NamedToken"), here.deploy("NamedToken")
    positions = here.deploy("TellingPositions", a, b)
    given = data("increaseLiquidity((uint256,uint256,uint256,uint256,uint256,uint256))", (7, 5, 9, 0, 0, 10**10))
    _, effects, evidence = here.judged(positions, given)
    assert evidence.told[positions].tokens == (a, b)
    named = {r.asset for r in effects.reach} | {asset for asset, _ in sent(effects)}
    assert {a, b} <= named


def test_a_contract_that_says_nothing_of_itself_is_told_of_nothing(here: Here) -> None:
    from app.effects.evm.choose import backend

    quiet = here.deploy("Busy")
    intent, effects, evidence = here.judged(quiet, data("give()"))
    assert evidence.told == {} and effects.source in ("static", "none")
    assert not any(f.note for f in intent.fields) and backend("py-evm") is not None


def test_answers_that_are_no_addresses_name_nothing() -> None:
    views = Views()
    assert views.assets() is None
    views.pair["token0()"] = Address(b"\x11" * 20)
    assert views.assets() is None, "half a pair is no pool"


def test_a_call_that_names_its_asset_asks_nothing_of_the_contract(here: Here) -> None:
    from app.chain.told import silent

    token = here.deploy("NamedToken")
    request = here.asked(token, data("transfer(address,uint256)", Address(b"\x22" * 20), 5))
    evidence = parse_evidence({}, here.me, now=NOW)
    assert silent(request, decode(request, evidence), evidence) == []
