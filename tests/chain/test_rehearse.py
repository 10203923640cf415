"""With a node, the state for the worst use of a signature is fetched too: the same numbers as with the state given outright."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.chain.client import NodeClient
from app.chain.prefetch import gather
from app.evidence import AccountState
from app.intent.settles import PERMIT2, conduit
from app.request import Request
from tests.chain.anvil import GoBetween, anvil, load
from tests.chain.test_state_sources import TRACE, Scene, judged, known
from tests.effects.stage import FRIEND, ME, OWNER, contracts, data, request
from tests.effects.test_orders import COW_RELAYER, KEY, MARKET, authorization, cow, delegation, seaport, uniswapx, zerox
from tests.effects.test_settlement import once
from tests.effects.test_uses import permit, permit2

PROOF, LIST, SIM = "eth_getProof", "eth_createAccessList", "eth_simulateV1"
WAYS = {"traced": (), "access list and proofs": (TRACE,), "slot by slot": (TRACE, PROOF)}


class Market(Scene):
    """What orders are about: coins, NFTs, and the permissions that were given for them."""

    def __init__(self) -> None:
        super().__init__()
        self.items, self.paid = self.deploy("ListedNft"), self.deploy("NumberedToken")
        self.drain, self.book = self.deploy("OpenDrain"), self.deploy("OrderBook")
        for i in (7, 8):
            self.call(OWNER, self.items, data("mint(address,uint256)", ME, i))
        self.call(ME, self.items, data("setApprovalForAll(address,bool)", conduit(bytes.fromhex(KEY[2:])), True))
        self.mint(self.paid, ME, 500)
        for who, amount in ((MARKET, 300), (PERMIT2, 10**9), (COW_RELAYER, 250)):
            self.call(ME, self.token, data("approve(address,uint256)", who, amount))

    def signatures(self) -> dict[str, Request]:
        return {
            "seaport": seaport(self.items, 2, 7, 8, 9, market=self.book),
            "0x": zerox(self.token, 800),
            "uniswapx": uniswapx(self.token, 800),
            "cow": cow(self.token, 800, MARKET),
            "permit": permit(self.token, 5000),
            "authorization": authorization(self.paid, 900),
        }


EXPECTED = {
    "seaport": (2, True), "0x": (300, True), "uniswapx": (800, True), "cow": (250, True), "permit": (1000, True),
    "authorization": (500, True),
}  # fmt: skip


@pytest.fixture(scope="module")
def market() -> Iterator[tuple[Market, str]]:
    stage = Market()
    with anvil() as url:
        load(url, stage)
        yield stage, url


@pytest.mark.parametrize("way", WAYS)
def test_orders_are_tried_on_the_state_of_the_users_node(way: str, market: tuple[Market, str]) -> None:
    stage, url = market
    with GoBetween(url, WAYS[way]) as between:
        client = NodeClient(between.url)
        for name, asked in stage.signatures().items():
            evidence = gather(client, "test", asked, known())
            (use,) = judged(asked, evidence).worst
            assert use.simulated, name
            assert (use.amount, use.taken) == EXPECTED[name], name
            (given,) = stage.judge(asked).worst
            assert (given.amount, given.taken) == EXPECTED[name], name


def test_a_settlement_is_run_on_the_state_of_the_users_node() -> None:
    stage = Market()
    token = stage.deploy("PermitToken")
    stage.mint(token, ME, 900)
    stage.call(ME, token, data("approve(address,uint256)", PERMIT2, 10**9))
    stage.world[PERMIT2] = AccountState(nonce=1, code=bytes.fromhex(contracts()["SettlingPermit2"]["run"]))
    stage.world[MARKET] = AccountState(nonce=1, code=bytes.fromhex(contracts()["SettlingMarket"]["run"]))
    stage.call(ME, stage.items, data("setApprovalForAll(address,bool)", MARKET, True))
    asked = {
        "permit": permit(token, 5000), "permit2": permit2(token, 700), "once": once(token, 600),
        "listing": seaport(stage.items, 2, 7, key="0x" + "00" * 32),
    }  # fmt: skip
    with anvil() as url:
        load(url, stage)
        client = NodeClient(url)
        for name, one in asked.items():
            (use,) = judged(one, gather(client, "test", one, known())).worst
            (given,) = stage.judge(one).worst
            wanted = (given.amount, True, "settlement")
            assert (use.amount, use.taken, use.through) == (given.amount, given.taken, given.through) == wanted, name


def test_a_node_that_traces_nothing_leaves_a_signature_to_its_words_and_says_nothing(
    market: tuple[Market, str],
) -> None:
    stage, url = market
    asked = stage.signatures()["0x"]
    with GoBetween(url, (TRACE, LIST)) as between:
        evidence = gather(NodeClient(between.url), "test", asked, known())
        assert not any(SIM in methods for methods in between.rounds), "a signature runs nothing"
    (use,) = judged(asked, evidence).worst
    assert (use.amount, use.simulated) == (800, False)
    assert evidence.node is not None and evidence.node.errors == ()


def test_it_costs_one_round_trip_where_the_node_traces(market: tuple[Market, str]) -> None:
    stage, url = market
    with GoBetween(url) as between:
        gather(NodeClient(between.url), "test", stage.signatures()["seaport"], known())
        assert len(between.rounds) == 1


def test_a_delegation_is_tried_with_the_delegates_code_from_the_node(market: tuple[Market, str]) -> None:
    stage, url = market
    asked = delegation(stage.drain)
    (use,) = judged(asked, gather(NodeClient(url), "test", asked, known())).worst
    assert use.taken and "anyone who calls" in use.how


def test_an_operator_for_all_is_counted_on_the_node(market: tuple[Market, str]) -> None:
    stage, url = market
    tx = {
        "from": str(ME),
        "to": str(stage.items),
        "data": "0x" + data("setApprovalForAll(address,bool)", FRIEND, True).hex(),
    }
    asked = request("eth_sendTransaction", [tx])
    (use,) = judged(asked, gather(NodeClient(url), "test", asked, known())).worst
    assert (use.amount, use.grows) == (2, True)


@pytest.mark.parametrize("way", WAYS)
def test_an_approval_by_transaction_is_tried_on_the_node_too(way: str, market: tuple[Market, str]) -> None:
    """The transaction's own state does not hold the balance: it is asked beside it, in the same round."""
    stage, url = market
    tx = {
        "from": str(ME),
        "to": str(stage.token),
        "data": "0x" + data("approve(address,uint256)", FRIEND, 10**30).hex(),
    }
    asked = request("eth_sendTransaction", [tx])
    with GoBetween(url, WAYS[way]) as between:
        effects = judged(asked, gather(NodeClient(between.url), "test", asked, known()))
        if not WAYS[way]:
            assert len(between.rounds) == 1
    assert effects.source == "simulation" and [c.kind.value for c in effects.changes] == ["approve"]
    (use,) = effects.worst
    assert (use.amount, use.simulated, use.taken, use.grows) == (1000, True, True, True)
