"""What a call does not say, its contract tells the user's node: the asset is named, with where that is from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from eth_abi import encode

from app.address import Address, selector
from app.chain.client import NodeClient
from app.chain.prefetch import gather
from app.chain.told import Views
from app.context import parse_evidence
from app.demo.chain import EmbeddedChain
from app.effects.gather import effects_of
from app.effects.model import Effects
from app.effects.static import static_effects
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

    def answering(self, answers: dict[bytes, bytes]) -> Address:
        """A contract that answers these views (by their calldata) and does nothing at anything else."""
        code = b""
        for given, answer in answers.items():
            said = b"".join(
                b"\x7f" + answer[i : i + 32] + b"\x61" + i.to_bytes(2, "big") + b"\x52"
                for i in range(0, len(answer), 32)
            )
            body = said + b"\x61" + len(answer).to_bytes(2, "big") + b"\x5f\xf3"  # MSTORE each word, RETURN
            match = b"\x5f\x35\x60\xe0\x1c\x63" + given[:4] + b"\x14"  # the selector
            if len(given) > 4:
                match += b"\x60\x04\x35\x7f" + given[4:36] + b"\x14\x16"  # and the one argument
            past = len(code) + len(match) + 5 + len(body)
            code += match + b"\x15\x61" + past.to_bytes(2, "big") + b"\x57" + body + b"\x5b"
        start = b"\x61" + len(code).to_bytes(2, "big") + b"\x80\x60\x0b\x5f\x39\x5f\xf3\x00"
        receipt = self.send(None, start + code)
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


A, B, C = (Address(bytes([n]) * 20) for n in (0xA1, 0xB2, 0xC3))


def words(*values: Address | int) -> bytes:
    return b"".join((v if isinstance(v, bytes) else v.to_bytes(32, "big")).rjust(32, b"\0") for v in values)


def taken(here: Here, to: Address, given: bytes) -> tuple[set[Any], Evidence]:
    """What of the account the reading names as going out, sent or reached, besides the called contract itself."""
    request = here.asked(to, given)
    evidence = gather(NodeClient(here.chain.rpc_url), "test", request, parse_evidence({}, here.me, now=NOW))
    intent = decode(request, evidence)
    effects = static_effects(request, intent, evidence)
    named = {c.asset for c in effects.changes if c.kind is ChangeKind.SEND} | {r.asset for r in effects.reach}
    return named - {to, None}, evidence


@pytest.mark.parametrize(
    ("views", "given", "token"),
    [
        ({"STAKED_TOKEN()": A},
         data("stakeWithPermit(uint256,uint256,uint8,bytes32,bytes32)", 5, 9, 27, b"\1" * 32, b"\1" * 32), A),
        ({"underlyingToken()": A}, data("depositWithReferral(uint256,address,uint256)", 5, B, 0), A),
        ({"gem()": A}, data("join(address,uint256)", B, 5), A),
        ({"getUnderlyingToken()": A}, data("upgrade(uint256)", 5), A),
        ({"lusdToken()": A}, data("provideToSP(uint256,address)", 5, B), A),
        ({"zchf()": A}, data("save(uint192)", 5), A),
        ({"collateral_token()": A, "borrowed_token()": B}, data("add_collateral(uint256)", 5), A),
        ({"collateral_token()": A, "borrowed_token()": B}, data("repay(uint256)", 5), B),
        ({"l2CanonicalToken()": A, "hToken()": B},
         data("swapAndSend(uint256,address,uint256,uint256,uint256,uint256,uint256,uint256)", 1, C, 5, 0, 0, 0, 0, 0), A),
        ({"hToken()": B}, data("send(uint256,address,uint256,uint256,uint256,uint256)", 1, C, 5, 0, 0, 0), B),
    ],
)  # fmt: skip
def test_what_each_kind_of_contract_calls_its_token_is_asked(
    here: Here, views: dict[str, Address], given: bytes, token: Address
) -> None:
    contract = here.answering({data(name): words(answer) for name, answer in views.items()})
    named, evidence = taken(here, contract, given)
    assert contract in evidence.told
    assert token in named
    assert not named - {token}, "and nothing else"


@pytest.mark.parametrize("view", ["coins(int128)", "getToken(uint8)"])
def test_the_oldest_pools_and_saddles_tell_their_coins_too(here: Here, view: str) -> None:
    pool = here.answering({data(view, i): words(coin) for i, coin in enumerate((A, B))})
    named, evidence = taken(here, pool, data("add_liquidity(uint256[2],uint256)", [0, 5], 0))
    assert evidence.told[pool].coins == (A, B)
    assert named == {B}


def test_a_pool_that_is_no_token_and_names_no_share_leaves_open_what_leaving_it_takes(here: Here) -> None:
    coins = {data("coins(uint256)", i): words(coin) for i, coin in enumerate((A, B))}
    given = data("remove_liquidity(uint256,uint256[2])", 5, [0, 0])
    quiet, own = here.answering(coins), here.answering({**coins, data("totalSupply()"): words(10**18)})
    shared = here.answering({**coins, data("swapStorage()"): words(1, 1, 0, 0, 4, 0, 0, C)})
    request = here.asked(quiet, given)
    evidence = gather(NodeClient(here.chain.rpc_url), "test", request, parse_evidence({}, here.me, now=NOW))
    assert {c.asset for c in decode(request, evidence).changes if c.kind is ChangeKind.SEND} == {None}
    for pool, share in ((own, own), (shared, C)):
        request = here.asked(pool, given)
        evidence = gather(NodeClient(here.chain.rpc_url), "test", request, parse_evidence({}, here.me, now=NOW))
        assert {c.asset for c in decode(request, evidence).changes if c.kind is ChangeKind.SEND} == {share}


def test_a_balancer_pool_of_the_first_version_tells_its_tokens_and_each_has_its_limit(here: Here) -> None:
    pool = here.answering({data("getCurrentTokens()"): words(32, 2, A, B)})
    request = here.asked(pool, data("joinPool(uint256,uint256[])", 1, [7, 9]))
    evidence = gather(NodeClient(here.chain.rpc_url), "test", request, parse_evidence({}, here.me, now=NOW))
    out = {(c.asset, c.amount) for c in decode(request, evidence).changes if c.kind is ChangeKind.SEND}
    assert out == {(A, 7), (B, 9)}


@pytest.mark.parametrize(
    ("view", "answer"),
    [
        ("positions(uint256)", words(0, 0, A, B, *[0] * 7)),  # Algebra
        ("positions(uint256)", words(0, 0, A, B, *[0] * 8)),  # Uniswap's third version
        ("getPoolAndPositionInfo(uint256)", words(A, B, 3000, 60, 0, 0)),  # its fourth
    ],
)
def test_a_position_tells_its_two_tokens_whichever_kind_it_is(here: Here, view: str, answer: bytes) -> None:
    positions = here.answering({data(view, 7): answer})
    given = data("increaseLiquidity((uint256,uint256,uint256,uint256,uint256,uint256))", (7, 5, 9, 0, 0, 10**10))
    named, _ = taken(here, positions, given)
    assert named == {A, B}


@pytest.mark.parametrize(
    ("function", "token"), [("swapExactPtForYt", B), ("swapExactYtForPt", C)]
)  # fmt: skip
def test_pendles_router_takes_what_the_market_says(here: Here, function: str, token: Address) -> None:
    market = here.answering({data("readTokens()"): words(A, B, C)})
    signature = "(address,address,uint256,uint256,(uint256,uint256,uint256,uint256,uint256))"
    given = data(function + signature.replace("(uint256,uint256,uint256,uint256,uint256)", "uint256[5]"),
                 here.me, market, 5, 1, [0] * 5)  # fmt: skip
    named, _ = taken(here, here.answering({}), selector(function + signature) + given[4:])
    assert token in named and not named & ({A, B, C} - {token})


def test_an_amount_is_never_read_as_a_token(here: Here) -> None:
    contract = here.answering({data("collateral()"): words(25 * 10**26), data("gem()"): words(1)})
    _, evidence = taken(here, contract, data("deposit(uint256)", 5))
    assert contract not in evidence.told
