"""Permissions an account has given: found in the node's logs and by asking well-known pairs, read anew from state.

Logs say what once was; only the state read afterwards counts. What a node could not search is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from app.address import Address, keccak256
from app.chain.client import NodeClient, NodeError
from app.chain.holdings import ask, call, number
from app.intake.compose import PERMIT2
from app.intent.known import table as known_contracts
from app.intent.tokens import bundled

APPROVAL: Final = "0x" + keccak256(b"Approval(address,address,uint256)").hex()
FOR_ALL: Final = "0x" + keccak256(b"ApprovalForAll(address,address,bool)").hex()
PERMIT2_APPROVAL: Final = "0x" + keccak256(b"Approval(address,address,address,uint160,uint48)").hex()
PERMIT2_PERMIT: Final = "0x" + keccak256(b"Permit(address,address,address,uint160,uint48,uint48)").hex()
SMALLEST_RANGE: Final = 1000
MOST_CALLS: Final = 400
"""Log questions of one search; what is older stays unsearched and is said."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place where a permission may stand. `kind`: erc20, operator (all NFTs of a collection), nft (one) or permit2."""

    kind: str
    token: Address
    spender: Address
    token_id: int | None = None
    """Which NFT, for `nft`."""


@dataclass(frozen=True, slots=True)
class Approval:
    """A permission in force. `amount` in base units, None for an operator (everything)."""

    slot: Slot
    amount: int | None
    expires: int | None = None
    """Unix seconds, for Permit2."""
    balance: int | None = None
    """What the account holds of the token now; None when unknown."""
    spender_has_code: bool | None = None

    @property
    def at_stake(self) -> int | None:
        """What could be taken now: the lesser of permission and balance; None when unknown."""
        if self.balance is None:
            return None
        return self.balance if self.amount is None else min(self.amount, self.balance)


@dataclass(frozen=True, slots=True)
class Search:
    """What the logs gave. `since_block` is the oldest block searched; 0 is the whole chain."""

    slots: tuple[Slot, ...]
    since_block: int
    error: str = ""


def word(address: Address) -> str:
    return "0x" + address.hex().rjust(64, "0")


def search_logs(node: NodeClient, account: Address, step: Callable[[int, int], None]) -> Search:
    """Walk the logs from the newest block back, halving the range where the node refuses. Raises NodeError at the start.

    `step` is told blocks done and blocks in all; what it raises ends the search.
    """
    head = number(node.call("eth_blockNumber")) or 0
    found: dict[Slot, None] = {}
    top, size, calls, error = head, head + 1, 0, ""
    while top >= 0:
        step(head - top, head + 1)
        low = max(0, top - size + 1)
        try:
            for slot in _slots(node, account, low, top):
                found[slot] = None
        except NodeError as problem:
            error = problem.sentence
            if size <= SMALLEST_RANGE or calls >= MOST_CALLS:
                return Search(tuple(found), top + 1, error)
            size = max(SMALLEST_RANGE, size // 8)
            calls += 1
            continue
        calls += 1
        top = low - 1
        if calls >= MOST_CALLS and top >= 0:
            return Search(tuple(found), top + 1, error or f"{MOST_CALLS} questions were asked")
    return Search(tuple(found), 0)


def _slots(node: NodeClient, account: Address, low: int, high: int) -> Iterable[Slot]:
    me = word(account)
    ask_for: list[dict[str, Any]] = [
        {"topics": [[APPROVAL, FOR_ALL], me]},
        {"topics": [[PERMIT2_APPROVAL, PERMIT2_PERMIT], me], "address": str(PERMIT2)},
    ]
    answers = node.batch(
        [("eth_getLogs", [{"fromBlock": hex(low), "toBlock": hex(high), **question}]) for question in ask_for]
    )
    for answer in answers:
        if isinstance(answer, NodeError):
            raise answer
        if not isinstance(answer, list):
            raise NodeError("The node gives no logs.")
        for entry in answer:
            slot = _slot(entry)
            if slot is not None:
                yield slot


def _slot(entry: Any) -> Slot | None:
    """The slot a log speaks of; None for anything else . An ERC-721 approval of one token has a fourth topic."""
    try:
        topics = [bytes.fromhex(t[2:]) for t in entry["topics"]]
        emitter = Address.parse(entry["address"], strict=False)
        first = "0x" + topics[0].hex()
        if emitter == PERMIT2 and len(topics) == 4:
            return Slot("permit2", Address(topics[2][12:]), Address(topics[3][12:]))
        spender = Address(topics[2][12:])
        if len(topics) == 4 and first == APPROVAL and not spender.is_zero:
            return Slot("nft", emitter, spender, int.from_bytes(topics[3], "big"))
        if len(topics) != 3:
            return None
        if first == FOR_ALL:
            return Slot("operator", emitter, spender)
        return Slot("erc20", emitter, spender) if first == APPROVAL else None
    except (KeyError, TypeError, ValueError, IndexError):
        return None


def likely(chain_id: int, tokens: Sequence[Address]) -> list[Slot]:
    """Pairs worth asking without any log: the tokens somebody holds against every bundled spender of the chain."""
    spenders = [
        c.address for c in known_contracts().values()
        if c.roles & {"spender", "permit2", "operator"} and (not c.chains or chain_id in c.chains)
    ]  # fmt: skip
    return [Slot("erc20", t, s) for t in tokens for s in spenders if bundled(chain_id, t) is not None and s != t]


def read(
    node: NodeClient, account: Address, slots: Sequence[Slot], now: int, step: Callable[[int, int], None]
) -> list[Approval]:
    """Ask the state for every slot; those that allow nothing (any more) fall away. Raises NodeError."""
    me = account.hex().rjust(64, "0")
    unique = list(dict.fromkeys(slots))
    out: list[Approval] = []
    for start in range(0, len(unique), 40):
        step(start, len(unique))
        part = unique[start : start + 40]
        answers = node.batch([_question(s, me) for s in part])
        owners = iter(
            node.batch([_owner(s) for s in part if s.kind == "nft"]) if any(s.kind == "nft" for s in part) else ()
        )
        for slot, answer in zip(part, answers, strict=True):
            if slot.kind == "nft" and not _is(next(owners), account):
                continue  # given away meanwhile: nothing of this account can be taken by it
            approval = _approval(slot, answer, now)
            if approval is not None:
                out.append(approval)
    return _with_facts(node, account, out)


def _owner(slot: Slot) -> tuple[str, list[Any]]:
    return call(slot.token, f"0x6352211e{slot.token_id or 0:064x}")


def _is(answer: Any, address: Address) -> bool:
    value = number(answer)
    return value is not None and value == int.from_bytes(address, "big")


def _question(slot: Slot, me: str) -> tuple[str, list[Any]]:
    if slot.kind == "nft":
        return call(slot.token, f"0x081812fc{slot.token_id or 0:064x}")
    spender, token = slot.spender.hex().rjust(64, "0"), slot.token.hex().rjust(64, "0")
    if slot.kind == "permit2":
        return call(PERMIT2, "0x927da105" + me + token + spender)
    return call(slot.token, ("0xe985e9c5" if slot.kind == "operator" else "0xdd62ed3e") + me + spender)


def _approval(slot: Slot, answer: Any, now: int) -> Approval | None:
    value = number(answer)
    if not value:
        return None
    if slot.kind == "nft":
        return Approval(slot, 1) if _is(answer, slot.spender) else None
    if slot.kind == "operator":
        return Approval(slot, None) if value == 1 else None
    if slot.kind == "permit2":
        expires = number("0x" + str(answer)[66:130]) if len(str(answer)) >= 130 else None
        return None if expires is not None and expires < now else Approval(slot, value, expires)
    return Approval(slot, value)


def _with_facts(node: NodeClient, account: Address, found: list[Approval]) -> list[Approval]:
    """Balances of the tokens and whether each spender has code."""
    me = account.hex().rjust(64, "0")
    tokens = list(dict.fromkeys(a.slot.token for a in found))
    spenders = list(dict.fromkeys(a.slot.spender for a in found))
    answers = ask(
        node,
        [call(t, "0x70a08231" + me) for t in tokens] + [("eth_getCode", [str(s), "latest"]) for s in spenders],
    )
    balances = dict(zip(tokens, map(number, answers[: len(tokens)]), strict=True))
    code = {
        s: (len(c) > 2 if isinstance(c, str) else None) for s, c in zip(spenders, answers[len(tokens) :], strict=True)
    }
    return [replace(a, balance=balances[a.slot.token], spender_has_code=code[a.slot.spender]) for a in found]
