"""Values of accounts and storage proven against a block's hash (`eth_getProof`, EIP-1186).

A node that answers with proofs cannot lie about a value without lying about the block's hash, and that is compared
between two nodes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import rlp

from app.address import Address, keccak256
from app.transaction import RlpItem, int_bytes, rlp_encode

EMPTY_ROOT: Final = keccak256(b"\x80")
"""Root of a trie that holds nothing."""
EMPTY_CODE: Final = keccak256(b"")


class ProofError(ValueError):
    """A proof does not lead from the root to the value it is said to prove."""


@dataclass(frozen=True, slots=True)
class ProvenAccount:
    """One account at the proven block; `storage` holds the slots that were asked for."""

    balance: int
    nonce: int
    code_hash: bytes
    storage: Mapping[int, int]


_FIELDS: Final = (
    ("parentHash", False), ("sha3Uncles", False), ("miner", False), ("stateRoot", False), ("transactionsRoot", False),
    ("receiptsRoot", False), ("logsBloom", False), ("difficulty", True), ("number", True), ("gasLimit", True),
    ("gasUsed", True), ("timestamp", True), ("extraData", False), ("mixHash", False), ("nonce", False),
)  # fmt: skip
_LATER: Final = (
    ("baseFeePerGas", True), ("withdrawalsRoot", False), ("blobGasUsed", True), ("excessBlobGas", True),
    ("parentBeaconBlockRoot", False), ("requestsHash", False),
)  # fmt: skip
"""Header fields in their order (yellow paper, section 4.3, and EIPs 1559, 4895, 4844, 4788, 7685): name, is a number."""


def header_hash(block: Mapping[str, Any]) -> bytes:
    """The hash that a block's fields make. Raises ProofError when one is missing or malformed."""
    fields: list[RlpItem] = []
    try:
        for name, number in _FIELDS:
            fields.append(int_bytes(int(block[name], 16)) if number else _bytes(block[name]))
        for name, number in _LATER:
            if block.get(name) is None:
                break
            fields.append(int_bytes(int(block[name], 16)) if number else _bytes(block[name]))
    except (KeyError, TypeError, ValueError):
        raise ProofError("the block's header is incomplete") from None
    return keccak256(rlp_encode(tuple(fields)))


def state_root(block: Mapping[str, Any], block_hash: bytes) -> bytes:
    """The state root that `block_hash` stands for. Raises ProofError when the fields make another hash."""
    if header_hash(block) != block_hash:
        raise ProofError("the block's fields do not make its hash")
    return _bytes(block["stateRoot"])


def prove_account(root: bytes, address: Address, given: Mapping[str, Any], slots: Sequence[int] = ()) -> ProvenAccount:
    """What `given`, an answer of eth_getProof, proves under the state root `root`. Raises ProofError.

    An account that does not exist, or a slot that was never written, is proven to be so and reads as zero.
    """
    try:
        nodes = [_bytes(n) for n in given["accountProof"]]
        rows = {int(r["key"], 16): [_bytes(n) for n in r["proof"]] for r in given.get("storageProof", ())}
    except (KeyError, TypeError, ValueError):
        raise ProofError("the proof is malformed") from None
    raw = look_up(root, keccak256(address), nodes)
    if raw is None:
        nonce, balance, storage_root, code_hash = b"", b"", EMPTY_ROOT, EMPTY_CODE
    else:
        account = _decode(raw)
        if not isinstance(account, list) or len(account) != 4 or not all(isinstance(x, bytes) for x in account):
            raise ProofError("what the proof leads to is no account")
        nonce, balance, storage_root, code_hash = account
    storage = {}
    for slot in slots:
        if slot not in rows:
            raise ProofError(f"no proof was given for slot {slot:#x}")
        value = look_up(storage_root, keccak256(slot.to_bytes(32, "big")), rows[slot])
        word = _decode(value) if value is not None else b""
        if not isinstance(word, bytes):
            raise ProofError("what the proof leads to is no storage value")
        storage[slot] = int.from_bytes(word, "big")
    return ProvenAccount(int.from_bytes(balance, "big"), int.from_bytes(nonce, "big"), code_hash, storage)


def look_up(root: bytes, key: bytes, nodes: Sequence[bytes]) -> bytes | None:
    """The value at `key` in the trie of `root`; None when the nodes prove that there is none. Raises ProofError."""
    if root == EMPTY_ROOT:
        return None
    path = key.hex()
    wanted: Any = root
    rest = list(nodes)
    for _ in range(65):
        node = wanted
        if isinstance(wanted, bytes):
            if not wanted:
                return None
            if not rest:
                raise ProofError("the proof ends too early")
            raw = rest.pop(0)
            if keccak256(raw) != wanted:
                raise ProofError("a node of the proof has another hash")
            node = _decode(raw)
        if not isinstance(node, list):
            raise ProofError("a node of the proof is malformed")
        if len(node) == 17:
            if not path:
                return node[16] or None
            wanted, path = node[int(path[0], 16)], path[1:]
        elif len(node) == 2 and isinstance(node[0], bytes) and node[0]:
            digits = node[0].hex()
            leaf, odd = digits[0] in "23", digits[0] in "13"
            part = digits[1:] if odd else digits[2:]
            if leaf:
                return node[1] if part == path else None
            if not path.startswith(part):
                return None
            wanted, path = node[1], path[len(part) :]
        else:
            raise ProofError("a node of the proof is malformed")
        if isinstance(wanted, bytes) and len(wanted) not in (0, 32):
            raise ProofError("a node of the proof is malformed")
    raise ProofError("the proof is longer than any path")


def _decode(raw: bytes) -> Any:
    try:
        return _lists(rlp.decode(raw))
    except Exception as error:
        raise ProofError("a node of the proof is no RLP") from error


def _lists(item: Any) -> Any:
    return item if isinstance(item, bytes) else [_lists(x) for x in item]


def _bytes(text: Any) -> bytes:
    if not isinstance(text, str) or text[:2] != "0x":
        raise ValueError("not 0x and hex digits")
    return bytes.fromhex(text[2:])
