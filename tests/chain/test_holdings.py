"""What an account holds is only told by a node of that chain."""

from __future__ import annotations

from typing import Any

import pytest

from app.address import NATIVE, Address
from app.chain.client import NodeError
from app.chain.holdings import balances

ME = Address.parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")


class Node:
    """Answers for chain 5 with 100 coins."""

    def batch(self, calls: list[tuple[str, list[Any]]]) -> list[Any]:
        return [{"eth_chainId": "0x5", "eth_getBalance": hex(100 * 10**18)}[method] for method, _ in calls]


def test_coins_are_told_by_a_node_of_the_chain() -> None:
    assert balances(Node(), ME, [], 5) == {NATIVE: 100 * 10**18}  # type: ignore[arg-type]


def test_a_node_of_another_chain_tells_no_balance() -> None:
    with pytest.raises(NodeError, match="for chain 5, not for chain 1"):
        balances(Node(), ME, [], 1)  # type: ignore[arg-type]
