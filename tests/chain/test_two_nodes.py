"""A node that lies about what matters is found out by a second one, and by proofs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from app.address import keccak256
from app.chain.client import NodeClient
from app.chain.prefetch import gather, gather_now
from app.chain.proof import EMPTY_CODE, ProofError, header_hash, look_up, prove_account, state_root
from app.checks.account import RpcBalanceDisagrees
from app.checks.model import Case, Finding, PolicyFacts
from app.effects.gather import effects_of
from app.intent.decode import decode
from tests.chain.anvil import GoBetween, anvil, load
from tests.chain.test_state_sources import Scene, known
from tests.effects.stage import FRIEND, ME


@pytest.fixture(scope="module")
def scene() -> Iterator[tuple[Scene, str]]:
    stage = Scene()
    with anvil() as url:
        load(url, stage)
        yield stage, url


def findings(
    scene: tuple[Scene, str], first: str, second: str, name: str = "send a token", proven: bool = False
) -> Any:
    asked = scene[0].requests()[name]
    evidence = gather(NodeClient(first), "test", asked, known(), second=NodeClient(second), proven=proven)
    intent = decode(asked, evidence)
    case = Case(asked, intent, effects_of(asked, intent, evidence), evidence, PolicyFacts())
    return evidence, [f for f in RpcBalanceDisagrees().look(case) if isinstance(f, Finding)]


def test_two_honest_nodes_agree_and_the_state_is_proven(scene: tuple[Scene, str]) -> None:
    evidence, found = findings(scene, scene[1], scene[1], proven=True)
    assert found == [] and evidence.node.errors == ()
    assert evidence.node.proven is not None and evidence.node.proven.whole and evidence.node.proven.slots >= 2
    assert evidence.node.second_label is not None


@pytest.mark.parametrize("method", ["eth_getBalance", "eth_getCode", "eth_getTransactionCount"])
def test_a_node_that_lies_about_an_account_disagrees_with_the_other(method: str, scene: tuple[Scene, str]) -> None:
    def lie(question: dict[str, Any], answer: Any) -> Any:
        return ("0x6001" if method == "eth_getCode" else "0x7") if question["method"] == method else answer

    with GoBetween(scene[1], change=lie) as liar:
        evidence, found = findings(scene, liar.url, scene[1])
    assert found and "disagree" in found[0].detail
    assert evidence.node.disagreements


def test_a_node_that_hides_what_storage_holds_is_found_out_by_the_proof(scene: tuple[Scene, str]) -> None:
    def lie(question: dict[str, Any], answer: Any) -> Any:
        if question["method"] == "debug_traceCall":
            for account in answer.values():
                account["storage"] = dict.fromkeys(account.get("storage", {}), f"0x{5:064x}")
        return answer

    with GoBetween(scene[1], change=lie) as liar:
        evidence, found = findings(scene, liar.url, scene[1], proven=True)
    assert evidence.node.proven is None
    assert any("is not the proven one" in f.detail for f in found)


def test_proofs_that_were_made_up_do_not_hold(scene: tuple[Scene, str]) -> None:
    def lie(question: dict[str, Any], answer: Any) -> Any:
        if question["method"] == "eth_getProof":
            answer["accountProof"] = [*answer["accountProof"][:-1], "0xc0c0c0"]
        return answer

    with GoBetween(scene[1], change=lie) as liar:
        evidence, found = findings(scene, liar.url, scene[1], proven=True)
    assert evidence.node.proven is None and any("does not hold" in f.detail for f in found)


def test_a_block_of_a_fork_is_a_disagreement(scene: tuple[Scene, str]) -> None:
    def lie(question: dict[str, Any], answer: Any) -> Any:
        return {**answer, "hash": "0x" + "ab" * 32} if question["method"] == "eth_getBlockByNumber" else answer

    with GoBetween(scene[1], change=lie) as liar:
        evidence, found = findings(scene, liar.url, scene[1], proven=True)
    assert found and "for the other" in found[0].detail
    assert evidence.node.proven is None and any("could not be proven" in e for e in evidence.node.errors)


def test_a_second_node_on_another_chain_is_a_disagreement(scene: tuple[Scene, str]) -> None:
    with GoBetween(scene[1], change=lambda q, a: "0x89" if q["method"] == "eth_chainId" else a) as other:
        _, found = findings(scene, scene[1], other.url)
    assert found and "chain 137" in found[0].detail


def test_a_second_node_that_is_down_is_said_and_does_not_stop_the_first(scene: tuple[Scene, str]) -> None:
    asked = scene[0].requests()["pay"]
    evidence = gather_now(scene[1], asked, known(), second_url="http://127.0.0.1:9", proven=True)
    assert evidence.node is not None and evidence.node.chain_id == 1
    assert any("second node" in e for e in evidence.node.errors)
    assert evidence.state is not None


def test_every_account_and_slot_of_the_scene_is_proven(scene: tuple[Scene, str]) -> None:
    stage, url = scene
    client = NodeClient(url)
    block = client.call("eth_getBlockByNumber", "latest", False)
    root = state_root(block, bytes.fromhex(block["hash"][2:]))
    for address, state in stage.world.items():
        slots = [*state.storage, 999]
        given = client.call(
            "eth_getProof", str(address), ["0x" + s.to_bytes(32, "big").hex() for s in slots], block["number"]
        )
        found = prove_account(root, address, given, slots)
        assert (found.balance, found.nonce) == (state.balance, state.nonce)
        assert found.code_hash == (keccak256(state.code) if state.code else EMPTY_CODE)
        assert found.storage == {**state.storage, 999: 0}


def test_absence_is_proven_too(scene: tuple[Scene, str]) -> None:
    from app.address import Address

    client = NodeClient(scene[1])
    block = client.call("eth_getBlockByNumber", "latest", False)
    nobody = Address(b"\x77" * 20)
    given = client.call("eth_getProof", str(nobody), ["0x" + bytes(32).hex()], block["number"])
    found = prove_account(bytes.fromhex(block["stateRoot"][2:]), nobody, given, [0])
    assert (found.balance, found.nonce, found.storage) == (0, 0, {0: 0})


def test_a_proof_for_another_account_or_root_is_refused(scene: tuple[Scene, str]) -> None:
    client = NodeClient(scene[1])
    block = client.call("eth_getBlockByNumber", "latest", False)
    root = bytes.fromhex(block["stateRoot"][2:])
    given = client.call("eth_getProof", str(ME), [], block["number"])
    with pytest.raises(ProofError, match="another hash"):
        prove_account(keccak256(b"another root"), ME, given)
    with pytest.raises(ProofError):
        prove_account(root, FRIEND, {**given, "accountProof": given["accountProof"][:1]})
    with pytest.raises(ProofError, match="malformed"):
        prove_account(root, ME, {"accountProof": "nothing"})
    with pytest.raises(ProofError):
        look_up(root, keccak256(ME), [b"\xc1" * 2000])
    with pytest.raises(ProofError, match="incomplete"):
        header_hash({})
    with pytest.raises(ProofError, match="do not make"):
        state_root({**block, "stateRoot": "0x" + "11" * 32}, bytes.fromhex(block["hash"][2:]))


def test_the_command_line_proves_what_it_was_told_to_prove(scene: tuple[Scene, str]) -> None:
    import json

    from app.checking import Checker, Options, UsageError

    tx = {"from": str(ME), "to": str(FRIEND), "value": "0x5"}
    line = json.dumps(
        {"version": 1, "chain_id": 1, "account": str(ME), "method": "eth_sendTransaction", "params": [tx]}
    )
    with GoBetween(scene[1]) as other:  # the same chain at an address of its own
        given, _ = Checker(Options.read(rpc=scene[1], second_rpc=other.url, proven=True)).check(line, 1)
    assert "two nodes agree" in given["node"]["proven"] and given["node"]["errors"] == []
    assert given["effects"]["source"] == "simulation"
    assert given["effects"]["state_from"] == "your node (debug_traceCall)"
    with pytest.raises(UsageError, match="second"):
        Options.read(rpc=scene[1], proven=True)
