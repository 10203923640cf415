"""Whatever JSON a node answers, gathering ends with evidence or NodeError, and judging it never fails."""

from __future__ import annotations

import contextlib
from typing import Any, cast

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.address import Address
from app.chain.client import NodeClient, NodeError
from app.chain.prefetch import gather
from app.chain.proof import ProofError, look_up, prove_account
from app.effects.gather import effects_of
from app.intent.decode import decode
from tests.chain.test_faults import PAY
from tests.chain.test_state_sources import known
from tests.effects.stage import FRIEND, ME, data, request

TOKEN = Address(b"\x44" * 20)
CALLS = (
    PAY,
    request("eth_sendTransaction", [{"from": str(ME), "to": str(TOKEN), "data": "0x" + data("approve(address,uint256)", FRIEND, 9).hex()}]),
)  # fmt: skip

hexes = st.one_of(
    st.binary(max_size=100).map(lambda b: "0x" + b.hex()), st.integers(0, 1 << 70).map(hex), st.text(max_size=5),
    st.sampled_from(["0x", "0x1", "0x" + "00" * 31 + "20", "0x" + "ff" * 32, "latest", str(TOKEN), str(ME)]),
)  # fmt: skip
names = st.sampled_from(
    ["accessList", "address", "storageKeys", "balance", "nonce", "code", "storage", "storageProof", "accountProof", "key", "value",
     "proof", "calls", "logs", "status", "topics", "data", "gasUsed", "error", "number", "hash", "timestamp", "miner", "mixHash",
     str(TOKEN), str(ME), "0x0", "returnData", "message"]
)  # fmt: skip
answers = st.recursive(
    st.one_of(hexes, st.none(), st.booleans(), st.integers(-5, 5), st.floats(allow_nan=True)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(names, inner, max_size=6)),
    max_leaves=12,
)


class Nonsense:
    """A node that answers anything; on the right chain, or nothing would be read."""

    def __init__(self, draw: Any) -> None:
        self.timeout = 5.0
        self.lacks: set[str] = set()
        self.label = "nonsense"
        self._draw = draw

    def batch(self, calls: list[tuple[str, list[Any]]]) -> list[Any]:
        return [self._one(m) for m, _ in calls]

    def call(self, method: str, *_: Any) -> Any:
        answer = self._one(method)
        if isinstance(answer, NodeError):
            raise answer
        return answer

    def _one(self, method: str) -> Any:
        if method == "eth_chainId":
            return "0x1"
        answer = self._draw(answers)
        return NodeError("no") if answer is None and method != "eth_getCode" else answer


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), st.sampled_from(CALLS), st.booleans())
def test_any_answers_end_in_evidence(draw: st.DataObject, asked: Any, two: bool) -> None:
    node = cast(NodeClient, Nonsense(draw.draw))
    second = cast(NodeClient, Nonsense(draw.draw)) if two else None
    evidence = gather(node, "nonsense", asked, known(), second=second, proven=two)
    assert evidence.node is not None and evidence.node.chain_id == 1
    assert evidence.node.proven is None
    effects_of(asked, decode(asked, evidence), evidence)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.binary(max_size=80), max_size=4), st.binary(min_size=32, max_size=32))
def test_made_up_proofs_prove_nothing(nodes: list[bytes], root: bytes) -> None:
    with contextlib.suppress(ProofError):
        assert look_up(root, b"\x01" * 32, nodes) is None, "nobody can make nodes for a given hash"
    try:
        prove_account(
            root,
            ME,
            {"accountProof": ["0x" + n.hex() for n in nodes], "storageProof": [{"key": "0x0", "proof": []}]},
            [0],
        )
    except ProofError:
        return
    raise AssertionError("a proof that was made up was taken")
