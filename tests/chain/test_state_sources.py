"""However the state comes from the node, the effects are those of the same state given outright."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from app.address import Address
from app.chain.client import NodeClient
from app.chain.prefetch import gather
from app.context import parse_evidence
from app.effects.gather import effects_of
from app.effects.model import Effects
from app.evidence import AccountState, Evidence
from app.intent.decode import decode
from app.intent.model import ChangeKind
from app.request import Request
from tests.chain.anvil import GoBetween, anvil, load
from tests.effects.stage import ETHER, FRIEND, ME, NOW, OWNER, Stage, contracts, data, moved, request
from tests.effects.test_control import SafeStage

TRACE, LIST, PROOF, SIM = "debug_traceCall", "eth_createAccessList", "eth_getProof", "eth_simulateV1"
WAYS = {
    "traced": ((), "your node (debug_traceCall)"),
    "access list and proofs": ((TRACE,), "your node (eth_createAccessList)"),
    "access list, slot by slot": ((TRACE, PROOF), "your node (eth_createAccessList)"),
    "run by the node": ((TRACE, LIST), "your node (eth_simulateV1)"),
}


class Scene(Stage):
    def __init__(self) -> None:
        super().__init__()
        self.weth, self.token, self.fee = self.deploy("Wrapped"), self.deploy("Token"), self.deploy("FeeToken")
        self.liar, self.nft, self.claim = self.deploy("Liar"), self.deploy("Nft"), self.deploy("Claim", value=ETHER)
        self.delegate = self.deploy("Delegate")
        self.mint(self.token, ME, 1000)
        self.mint(self.fee, ME, 1000)
        self.mint(self.liar, ME, 700)

    def requests(self) -> dict[str, Request]:
        def tx(to: Address, given: bytes = b"", value: int = 0) -> Request:
            call = {"from": str(ME), "to": str(to), "value": hex(value), "data": "0x" + given.hex()}
            return request("eth_sendTransaction", [call])

        return {
            "pay": tx(FRIEND, value=5),
            "wrap": tx(self.weth, data("deposit()"), 3),
            "send a token": tx(self.token, data("transfer(address,uint256)", FRIEND, 40)),
            "approve": tx(self.token, data("approve(address,uint256)", FRIEND, 7)),
            "a fee": tx(self.fee, data("transfer(address,uint256)", FRIEND, 100)),
            "operator": tx(self.nft, data("setApprovalForAll(address,bool)", FRIEND, True)),
            "a gift that is none": tx(self.liar, data("gift(address,uint256)", ME, 9)),
            "it fails": tx(self.token, data("transfer(address,uint256)", FRIEND, 5000)),
        }


@pytest.fixture(scope="module")
def scene() -> Iterator[tuple[Scene, str]]:
    stage = Scene()
    with anvil() as url:
        load(url, stage)
        yield stage, url


def known(**context: Any) -> Evidence:
    return parse_evidence(context, ME, now=NOW)


def judged(asked: Request, evidence: Evidence) -> Effects:
    return effects_of(asked, decode(asked, evidence), evidence)


def told(effects: Effects) -> Any:
    lies = [(x.token, x.by_logs, x.by_state) for x in effects.false_logs]
    return effects.reverted, moved(effects), sorted(lies)


@pytest.mark.parametrize("way", WAYS)
def test_effects_are_the_same_whichever_way_the_state_comes(way: str, scene: tuple[Scene, str]) -> None:
    stage, url = scene
    refuses, source = WAYS[way]
    with GoBetween(url, refuses) as between:
        client = NodeClient(between.url)
        for name, asked in stage.requests().items():
            evidence = gather(client, "test", asked, known())
            effects = judged(asked, evidence)
            # Some nodes list nothing for a call that fails: then the node's own run tells why.
            allowed = {source, WAYS["run by the node"][1]} if name == "it fails" else {source}
            assert effects.source == "simulation" and effects.state_from in allowed, name
            assert told(effects) == told(stage.judge(asked)), name
            assert evidence.node is not None and evidence.node.errors == (), name


def test_a_node_that_traces_is_asked_once(scene: tuple[Scene, str]) -> None:
    stage, url = scene
    with GoBetween(url) as between:
        gather(NodeClient(between.url), "test", stage.requests()["send a token"], known())
        assert len(between.rounds) == 1, "one round trip brings the facts and the state"
        assert TRACE in between.rounds[0]


def test_what_a_node_does_not_know_is_not_asked_again(scene: tuple[Scene, str]) -> None:
    stage, url = scene
    with GoBetween(url, (TRACE,)) as between:
        client = NodeClient(between.url)
        gather(client, "test", stage.requests()["wrap"], known())
        between.rounds.clear()
        gather(client, "test", stage.requests()["wrap"], known())
        assert not any(TRACE in methods for methods in between.rounds)
        assert len(between.rounds) == 2, "the list comes with the facts, then what it names"


def test_a_node_that_helps_with_nothing_leaves_it_static_and_is_named(scene: tuple[Scene, str]) -> None:
    stage, url = scene
    with GoBetween(url, (TRACE, LIST, SIM)) as between:
        asked = stage.requests()["send a token"]
        evidence = gather(NodeClient(between.url), "test", asked, known())
    effects = judged(asked, evidence)
    assert effects.source == "static"
    assert any("cannot help to simulate" in u.why for u in effects.unknowns)


def test_a_batch_is_run_from_the_states_of_its_calls(scene: tuple[Scene, str]) -> None:
    stage, url = scene
    calls = [
        {"to": str(stage.weth), "value": "0x9", "data": "0x" + data("deposit()").hex()},
        {"to": str(stage.weth), "data": "0x" + data("transfer(address,uint256)", FRIEND, 9).hex()},
    ]
    asked = request("wallet_sendCalls", [{"version": "1.0", "chainId": "0x1", "from": str(ME), "calls": calls}])
    evidence = gather(NodeClient(url), "test", asked, known())
    assert moved(judged(asked, evidence)) == [("send", "ETH", 9, stage.weth)]


@pytest.mark.parametrize("refuses", [(), (TRACE,)], ids=["traced", "listed"])
def test_an_account_that_is_delegated_brings_its_delegates_code(
    refuses: tuple[str, ...], scene: tuple[Scene, str]
) -> None:
    stage, url = scene
    delegated = Stage()
    delegated.world = {ME: AccountState(50 * ETHER, 4, b"\xef\x01\x00" + stage.delegate)}
    load(url, delegated)
    try:
        call = data("execute((address,uint256,bytes)[])", [(FRIEND, 11, b"")])
        tx = {"from": str(ME), "to": str(ME), "data": "0x" + call.hex()}
        asked = request("eth_sendTransaction", [tx])
        with GoBetween(url, refuses) as between:
            effects = judged(asked, gather(NodeClient(between.url), "test", asked, known()))
        assert effects.reverted is False and moved(effects) == [("send", "ETH", 11, FRIEND)]
        assert effects.backend == "py-evm"
    finally:
        delegated.world = {ME: AccountState(100 * ETHER, 1, b"")}
        load(url, delegated)
        NodeClient(url).call("anvil_setCode", str(ME), "0x")


@pytest.mark.parametrize("refuses", [(), (TRACE,), (TRACE, PROOF)], ids=["traced", "listed", "slot by slot"])
def test_a_safes_transaction_is_simulated_with_its_own_facts(
    refuses: tuple[str, ...], scene: tuple[Scene, str]
) -> None:
    _, url = scene
    stage = SafeStage()
    sweeper = stage.deploy("Sweeper")
    load(url, stage)
    asked = stage.transaction(sweeper, data("transfer(address,uint256)", OWNER, 0), operation=1)
    with GoBetween(url, refuses) as between:
        evidence = gather(NodeClient(between.url), "test", asked, known())
    assert evidence.safe is not None
    facts = evidence.safe
    assert (facts.owners, facts.threshold, facts.nonce, facts.version) == ((ME, FRIEND, OWNER), 2, 0, "1.4.1")
    assert facts.modules == () and facts.guard is not None and facts.guard.is_zero
    effects = judged(asked, evidence)
    assert effects.source == "simulation" and effects.reverted is False, effects.revert_reason
    upgrades = [(c.subject, c.counterparty) for c in effects.changes if c.kind is ChangeKind.UPGRADE]
    assert upgrades == [(stage.safe, OWNER)]


def test_tokens_allowances_and_balances_come_with_the_facts(scene: tuple[Scene, str]) -> None:
    _, url = scene
    named = Stage()
    token = named.deploy("NamedToken")
    named.mint(token, ME, 4321)
    named.call(ME, token, data("approve(address,uint256)", FRIEND, 99))
    load(url, named)
    tx = {"from": str(ME), "to": str(token), "data": "0x" + data("approve(address,uint256)", FRIEND, 5).hex()}
    evidence = gather(NodeClient(url), "test", request("eth_sendTransaction", [tx]), known())
    assert (evidence.tokens[token].symbol, evidence.tokens[token].decimals) == ("NAME", 9)
    assert evidence.balances is not None and evidence.balances[token] == 4321
    assert [(a.token, a.spender, a.amount) for a in evidence.allowances or ()] == [(token, FRIEND, 99)]
    contract = evidence.contracts[token]
    assert contract.is_contract and contract.nonce == 1
    assert evidence.contracts[FRIEND].is_contract is False


def test_what_a_router_may_take_through_permit2_is_within_its_reach(scene: tuple[Scene, str]) -> None:
    from app.chain.facts import PERMIT2
    from app.intent.tokens import WRAPPED_NATIVE

    _, url = scene
    stage = Stage()
    weth, router = WRAPPED_NATIVE[1], stage.deploy("Delegate")
    stage.world[PERMIT2] = AccountState(code=bytes.fromhex(contracts()["MiniPermit2"]["run"]))
    stage.world[weth] = AccountState(code=bytes.fromhex(contracts()["Wrapped"]["run"]))
    stage.mint(weth, ME, 900)
    stage.call(ME, weth, data("approve(address,uint256)", PERMIT2, 500))
    until = int(NOW.timestamp()) + 60
    inside = data("approve(address,address,uint160,uint48)", weth, router, 700, until)
    stage.call(ME, PERMIT2, inside)
    load(url, stage)
    asked = request("eth_sendTransaction", [{"from": str(ME), "to": str(router), "data": "0xdeadbeef"}])
    evidence = gather(NodeClient(url), "test", asked, known())
    assert (weth, router, 500) in [(a.token, a.spender, a.amount) for a in evidence.allowances or ()]
    assert (weth, 500, router) in [(r.asset, r.amount, r.through) for r in judged(asked, evidence).reach]
    later = replace(known(), now=NOW + timedelta(minutes=2))
    evidence = gather(NodeClient(url), "test", asked, later)
    assert (weth, router, 0) in [(a.token, a.spender, a.amount) for a in evidence.allowances or ()], "it ended"
    # The run itself names what Permit2 is told, with its end.
    e = stage.effects(PERMIT2, inside)
    assert [(c.kind, c.asset, c.counterparty, c.amount, c.deadline) for c in e.changes] == [
        (ChangeKind.APPROVE, weth, router, 700, until)
    ]


def test_what_the_context_says_is_not_overwritten(scene: tuple[Scene, str]) -> None:
    stage, url = scene
    given = known(balances={"ETH": "7"}, contracts={str(FRIEND): {"is_contract": True, "name": "mine"}})
    evidence = gather(NodeClient(url), "test", stage.requests()["pay"], given)
    assert evidence.balances is not None and evidence.balances["ETH"] == 7
    assert evidence.contracts[FRIEND].name == "mine"
    state = replace(given, state=dict(stage.world), state_source="context")
    assert gather(NodeClient(url), "test", stage.requests()["pay"], state).state_source == "context"
