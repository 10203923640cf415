"""A second node is asked the same, and values are proven: a node that lies about what matters is found out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from app.address import Address, keccak256
from app.chain.asking import Round, number, raw
from app.chain.client import NodeClient, NodeError
from app.chain.proof import ProofError, prove_account, state_root
from app.evidence import AccountState, Proven

_ACCOUNTS: Final = 60
_SLOTS: Final = 200


@dataclass(slots=True)
class Agreed:
    """The block both nodes know, with their disagreements; `block` None when there is none."""

    block: dict[str, Any] | None = None
    disagreements: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    @property
    def tag(self) -> str | None:
        return str(self.block["number"]) if self.block is not None else None


def agree(first: NodeClient, second: NodeClient) -> Agreed:
    """The newest block that both have, when they give it the same hash; else the disagreement in words."""
    out = Agreed()
    heads: list[dict[str, Any]] = []
    chains: list[int] = []
    for client in (first, second):
        try:
            chain, head = client.batch([("eth_chainId", []), ("eth_getBlockByNumber", ["latest", False])])
            if isinstance(chain, NodeError) or isinstance(head, NodeError) or not isinstance(head, dict):
                raise NodeError("The node did not tell its newest block.")
            number(head.get("number"))
            chains.append(number(chain))
            heads.append(head)
        except (NodeError, ValueError) as error:
            which = "The first node" if client is first else "The second node"
            out.errors.append(
                f"{which}: {error.sentence if isinstance(error, NodeError) else 'its answer is malformed.'}"
            )
    if len(heads) < 2:
        return out
    if chains[0] != chains[1]:
        out.disagreements.append(f"One node is on chain {chains[0]}, the other on chain {chains[1]}.")
        return out
    height = min(number(h["number"]) for h in heads)
    blocks: list[Any] = []
    for client, head in zip((first, second), heads, strict=True):
        try:
            blocks.append(
                head if number(head["number"]) == height else client.call("eth_getBlockByNumber", hex(height), False)
            )
        except NodeError as error:
            out.errors.append(error.sentence)
            return out
    if not all(isinstance(b, dict) and isinstance(b.get("hash"), str) for b in blocks):
        out.errors.append(f"Block {height} is not known to both nodes.")
        return out
    if blocks[0]["hash"].lower() != blocks[1]["hash"].lower():
        out.disagreements.append(
            f"Block {height} is {blocks[0]['hash'][:18]}… for one node and {blocks[1]['hash'][:18]}… for the other."
        )
        return out
    out.block = blocks[0]
    return out


def compare(
    first: NodeClient, second: NodeClient, account: Address, others: Iterable[Address], tag: str
) -> tuple[list[str], list[str]]:
    """(disagreements, errors): balance and nonce of the account and the code of all, asked of both at one block."""
    names = list(dict.fromkeys([account, *others]))[:_ACCOUNTS]
    told: list[dict[tuple[str, Address], Any]] = []
    errors: list[str] = []
    for client in (first, second):
        got: dict[tuple[str, Address], Any] = {}
        questions = Round()

        def keep(what: str, a: Address, got: dict[tuple[str, Address], Any] = got) -> Any:
            return lambda v: got.__setitem__((what, a), number(v) if what != "code" else keccak256(raw(v)))

        questions.ask("eth_getBalance", [str(account), tag], keep("balance", account))
        questions.ask("eth_getTransactionCount", [str(account), tag], keep("nonce", account))
        for a in names:
            questions.ask("eth_getCode", [str(a), tag], keep("code", a))
        try:
            questions.send(client)
        except NodeError as error:
            errors.append(error.sentence)
        told.append(got)
    out = []
    for key in told[0]:
        if key in told[1] and told[0][key] != told[1][key]:
            what, a = key
            shown = "" if what == "code" else f": {told[0][key]} and {told[1][key]}"
            out.append(f"Two nodes disagree on the {what} of {a}{shown}.")
    return out, errors


def prove(
    client: NodeClient,
    world: Mapping[Address, AccountState],
    block: Mapping[str, Any],
    disagreements: list[str],
    errors: list[str],
) -> Proven | None:
    """Check every account and slot of `world` against the block's hash, and say how much of it holds.

    What does not hold is added to `disagreements`, what no proof was given for to `errors`. None when nothing could
    be proven or something did not hold: then nothing of that node's state is to be trusted.
    """
    tag = str(block["number"])
    rows = {a: list(s.storage)[:_SLOTS] for a, s in list(world.items())[:_ACCOUNTS]}
    answers: dict[Address, Any] = {}
    questions = Round()
    for a, slots in rows.items():
        keys = ["0x" + s.to_bytes(32, "big").hex() for s in slots]
        questions.ask("eth_getProof", [str(a), keys, tag], lambda v, a=a: answers.__setitem__(a, v))  # type: ignore[misc]
    try:
        questions.send(client)
        root = state_root(block, raw(block["hash"]))
    except ProofError as error:
        disagreements.append(f"The state cannot be proven: {error}.")
        return None
    except (NodeError, ValueError, KeyError):
        errors.append("The state could not be proven: the node gives no proofs.")
        return None
    accounts, slots_proven, wrong = 0, 0, False
    for a, given in answers.items():
        found, differs = _held_against(root, a, world[a], rows[a], given)
        disagreements += differs
        wrong |= bool(differs)
        if found:
            accounts += 1
            slots_proven += len(rows[a])
    if wrong:
        return None
    if not accounts:
        errors.append("The state could not be proven: the node gives no proofs.")
        return None
    made = Proven(number(tag), accounts, slots_proven, len(world), sum(len(s.storage) for s in world.values()))
    if not made.whole:
        errors.append(
            f"Only a part of the state could be proven: {made.accounts} of {made.of_accounts} accounts, "
            f"{made.slots} of {made.of_slots} storage slots."
        )
    return made


def _held_against(root: bytes, a: Address, state: AccountState, slots: list[int], given: Any) -> tuple[bool, list[str]]:
    """(holds, what does not) of one account and its slots."""
    try:
        found = prove_account(root, a, given, slots)
    except ProofError as error:
        return False, [f"The proof for {a} does not hold: {error}."]
    out = []
    if found.balance != state.balance or found.nonce != state.nonce:
        out.append(f"The balance or nonce given for {a} is not the proven one.")
    if found.code_hash != keccak256(state.code) and (state.code or found.code_hash != bytes(32)):
        out.append(f"The code given for {a} is not the proven one.")
    out += [
        f"Storage slot {slot:#x} of {a} is not the proven one."
        for slot in slots
        if found.storage[slot] != state.storage[slot]
    ]
    return not out, out
