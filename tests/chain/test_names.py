"""Names of people are read from the user's own node, in the one allowed writing, and never through a server beside it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.address import Address
from app.chain.client import NodeError
from app.chain.names import NameFault, looks_like_name, namehash, normalized, packet, resolve
from tests.chain.ens import Ens

ALICE = Address.parse("0x51050ec063d393217B436747617aD1C2285Aeeee")
ALICE_ON_BASE = Address.parse("0x849151d7D0bF1F34b70d5caD5149D28CC2308bf1")
BASE_COIN = 0x80000000 | 8453


@pytest.fixture
def ens() -> Iterator[Ens]:
    made = Ens({("alice.eth", 60): ALICE, ("alice.eth", BASE_COIN): ALICE_ON_BASE, ("bob.eth", 60): ALICE})
    yield made
    made.close()


def test_the_hash_of_a_name_is_that_of_the_standard() -> None:
    # EIP-137's own examples
    assert namehash("eth").hex() == "93cdeb708b7545dc668eb9280176169d1c33cfd8ed6f04690a0bcc88a93fc4ae"
    assert namehash("foo.eth").hex() == "de9b09fd7c5f901e23a3f19fecc54828e9c848539801e86591bd9801b019f84f"
    assert packet("foo.eth") == b"\3foo\3eth\0"


@pytest.mark.parametrize(
    ("text", "is_name"),
    [("alice.eth", True), ("a.b.xyz", True), ("ALICE.ETH", True), ("0xabc.eth", True), ("Ωmega.eth", True), ("alice", False),
     ("1.5", False), ("", False), (".eth", False), ("a b.eth", False), ("https://a.eth", False), ("a@b.eth", False),
     ("0x51050ec063d393217B436747617aD1C2285Aeeee", False)],
)  # fmt: skip
def test_a_name_is_told_from_an_address_and_an_amount(text: str, is_name: bool) -> None:
    assert looks_like_name(text) == is_name


def test_a_name_has_one_writing_and_what_imitates_another_is_refused() -> None:
    assert normalized(" Alice.ETH ") == "alice.eth"
    assert normalized("🦊.eth") == "🦊.eth"
    assert normalized("ali\u200bce.eth") == "alice.eth"  # unseen characters are left out, so nobody else can hold it
    for imitation in ("vit\u0430lik.eth", "xn--80a.eth", "a_b.eth", "ali\u0301\u0301ce.eth"):
        with pytest.raises(NameFault, match="does not allow"):
            normalized(imitation)


def test_a_name_is_the_address_that_the_node_tells(ens: Ens) -> None:
    found = resolve(ens.node, "Alice.eth", 1)
    assert (found.name, found.address, found.for_chain) == ("alice.eth", ALICE, True)


def test_another_chain_has_an_entry_of_its_own(ens: Ens) -> None:
    assert resolve(ens.node, "alice.eth", 8453).address == ALICE_ON_BASE
    fallen_back = resolve(ens.node, "bob.eth", 8453)
    assert (fallen_back.address, fallen_back.for_chain) == (ALICE, False)


def test_a_name_without_an_address_says_so(ens: Ens) -> None:
    with pytest.raises(NameFault, match="stands for no address"):
        resolve(ens.node, "nobody.eth", 1)


def test_a_server_beside_the_chain_is_named_and_not_asked() -> None:
    ens = Ens({("far.uni.eth", 60): bytes.fromhex("556f1830") + bytes(64)})
    with pytest.raises(NameFault, match="server beside the chain"):
        resolve(ens.node, "far.uni.eth", 1)
    ens.close()


def test_a_resolver_that_is_missing_means_no_address() -> None:
    ens = Ens({("none.eth", 60): bytes.fromhex("77209fe8") + bytes(64)})
    with pytest.raises(NameFault, match="stands for no address"):
        resolve(ens.node, "none.eth", 1)
    ens.close()


def test_an_error_of_another_kind_is_the_node_s_own() -> None:
    ens = Ens({("odd.eth", 60): bytes.fromhex("08c379a0") + bytes(64)})
    with pytest.raises(NodeError, match="reverted"):
        resolve(ens.node, "odd.eth", 1)
    ens.close()


@pytest.mark.parametrize(("chain", "empty", "said"), [(10, False, "another chain"), (1, True, "no ENS")])
def test_a_node_that_has_no_names_says_so(chain: int, empty: bool, said: str) -> None:
    ens = Ens({}, chain, empty)
    with pytest.raises(NameFault, match=said):
        resolve(ens.node, "alice.eth", 1)
    ens.close()


@pytest.mark.parametrize("raw", ["0x12", "0x" + "ff" * 64, "0x" + "00" * 31 + "40" + "00" * 64, "nonsense", None, 5])
def test_nonsense_for_an_answer_is_no_address(raw: object) -> None:
    ens = Ens({})
    ens.answer = lambda q: {"id": q["id"], "result": "0x1" if q["method"] == "eth_chainId" else raw}  # type: ignore[method-assign]
    with pytest.raises(NameFault):
        resolve(ens.node, "alice.eth", 1)
    ens.close()
