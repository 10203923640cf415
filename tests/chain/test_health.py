"""A node's light is green only for the right chain with a fresh head, and two nodes that differ are told apart."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from app.chain.health import disagreement, look
from tests.chain.rpc import RpcNode


class Node(RpcNode):
    """A node with fixed answers."""

    def __init__(self, chain: Any, block: Any) -> None:
        answers = {"eth_chainId": chain, "eth_getBlockByNumber": block}
        super().__init__(lambda method, params: answers[method])


def block(number: int, age: float = 5, digit: str = "1") -> dict[str, str]:
    return {"number": hex(number), "timestamp": hex(int(time.time() - age)), "hash": "0x" + digit * 64}


@pytest.fixture
def node() -> Iterator[Any]:
    made: list[Node] = []

    def make(chain: Any, head: Any) -> str:
        made.append(Node(chain, head))
        return made[-1].url

    yield make
    for n in made:
        n.close()


def test_a_fresh_head_of_the_right_chain_is_well(node: Any) -> None:
    health = look(node("0x1", block(100)), 1)
    assert health.light == "good" and health.head_number == 100 and health.problems == ()


def test_another_chain_makes_a_node_unusable(node: Any) -> None:
    health = look(node("0xa", block(100)), 1)
    assert health.light == "bad" and "chain 10" in health.problems[0]


def test_a_head_that_stands_still_is_said_except_on_test_chains(node: Any) -> None:
    url = node("0x1", block(100, age=3600))
    assert look(url, 1).light == "warn" and "60 minutes" in look(url, 1).problems[0]
    assert look(url, 1, test=True).light == "good"


@pytest.mark.parametrize(("chain", "head"), [(None, None), ("zz", {}), ("0x1", {"number": 5}), ("0x1", "no")])
def test_nonsense_is_not_well(node: Any, chain: Any, head: Any) -> None:
    assert look(node(chain, head), 1).light == "bad"


def test_a_node_that_is_not_there_is_said_in_words() -> None:
    health = look("http://127.0.0.1:9", 1, timeout=1)
    assert health.light == "bad" and "reached" in health.problems[0]


def test_two_nodes_that_show_different_blocks_are_told_apart(node: Any) -> None:
    a, b = look(node("0x1", block(100)), 1), look(node("0x1", block(100, digit="2")), 1)
    far = look(node("0x1", block(140)), 1)
    assert "different blocks" in disagreement(a, b)
    assert "40 blocks away" in disagreement(a, far)
    assert disagreement(a, a) == ""
