"""An account's past from the user's own node: its token transfers and its own transactions, in bounded pieces.

Token transfers come from logs (`eth_getLogs`, ERC-20 and ERC-721 `Transfer`), in ranges that are halved when the node finds
them too large. Own transactions leave no log when they move coin; they are found by bisecting the account's nonce over the
blocks, which needs a node that keeps old state; where it does not, the report says so. Who really sent a transaction is asked
for each outgoing transfer: a log alone proves nothing about that, anyone can have a token write one (address poisoning).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Final, Protocol

from app.address import NATIVE, Address, Asset
from app.chain.client import NodeError
from app.evidence import HistoryEntry

TRANSFER: Final = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"
"""keccak256("Transfer(address,address,uint256)"), ERC-20 and ERC-721."""
STEP: Final = 2_000
"""Blocks a question about logs; most nodes allow as many."""
MOST_ENTRIES: Final = 200_000
"""Where one reading stops: dust attacks and exchanges' wallets are endless. The next one goes on from there."""
_BATCH: Final = 100


class Node(Protocol):
    """What of a node is used: app.chain.client.NodeClient has it."""

    def call(self, method: str, *params: Any) -> Any: ...
    def batch(self, calls: Sequence[tuple[str, list[Any]]]) -> list[Any]: ...


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reading brought. `through` is the last block that is covered; go on from the next one."""

    entries: tuple[HistoryEntry, ...]
    """In the order of time."""
    through: int
    gaps: tuple[str, ...] = ()
    """What this node could not tell, in sentences for the user."""


@dataclass(slots=True)
class _Found:
    """Raw finds of some blocks, before they are entries."""

    logs: list[dict[str, Any]] = field(default_factory=list)
    transactions: dict[str, dict[str, Any]] = field(default_factory=dict)


def read_history(
    node: Node, account: Address, chain_id: int, *, first: int, last: int | None = None, balances: bool = True
) -> Reading:
    """The account's transfers and own transactions in the blocks `first` to `last` (default: the newest).

    Own calls that move nothing are entries too. Reverted transactions are left out. With `balances` the balance before each
    own payment is asked where the node keeps old state. Raises NodeError when the node answers nothing useful.
    """
    newest = _number(node.call("eth_blockNumber"))
    last = newest if last is None else min(last, newest)
    if first > last:
        return Reading((), last)
    gaps: list[str] = []
    found = _Found()
    through = last
    for start, end, logs in _logs(node, account, first, last):
        found.logs += logs
        if len(found.logs) >= MOST_ENTRIES and end < last:
            through = end
            gaps.append(f"There is more after block {end}; read on from there.")
            break
        del start
    try:
        for block in _own_blocks(node, account, first, through):
            answer = node.call("eth_getBlockByNumber", hex(block), True)
            for tx in (answer or {}).get("transactions", ()):
                if isinstance(tx, dict) and _address(tx.get("from")) == account:
                    found.transactions[tx["hash"]] = tx
    except NodeError as error:
        gaps.append(f"Own transactions that leave no log are missing: the node keeps no old state ({error.sentence})")
    entries = _entries(node, account, chain_id, found)
    if balances:
        entries = _with_balances(node, account, entries, gaps)
    return Reading(tuple(e for _, e in entries), through, tuple(dict.fromkeys(gaps)))


def _logs(node: Node, account: Address, first: int, last: int) -> Iterator[tuple[int, int, list[dict[str, Any]]]]:
    """Transfer logs from and to the account, range by range; a range the node refuses is halved. Raises NodeError."""
    who = "0x" + bytes(12).hex() + account.hex()
    step, start = STEP, first
    while start <= last:
        end = min(start + step - 1, last)
        where = {"fromBlock": hex(start), "toBlock": hex(end)}
        answers = node.batch(
            [("eth_getLogs", [{**where, "topics": topics}]) for topics in ([TRANSFER, who], [TRANSFER, None, who])]
        )
        refused = next((a for a in answers if isinstance(a, NodeError)), None)
        if refused is not None:
            if step == 1:
                raise refused
            step = max(step // 2, 1)
            continue
        unique = {(x["transactionHash"], x["logIndex"]): x for a in answers for x in a or () if not x.get("removed")}
        yield start, end, sorted(unique.values(), key=lambda x: (_number(x["blockNumber"]), _number(x["logIndex"])))
        start, step = end + 1, min(step * 2, STEP)


def _own_blocks(node: Node, account: Address, first: int, last: int) -> list[int]:
    """The blocks that hold transactions of the account: where its nonce rises. Raises NodeError without old state."""
    known: dict[int, int] = {}

    def nonces(blocks: Iterable[int]) -> None:
        wanted = [b for b in dict.fromkeys(blocks) if b not in known and b >= 0]
        for place in range(0, len(wanted), _BATCH):
            part = wanted[place : place + _BATCH]
            for block, answer in zip(
                part, node.batch([("eth_getTransactionCount", [str(account), hex(b)]) for b in part]), strict=True
            ):
                if isinstance(answer, NodeError):
                    raise answer
                known[block] = _number(answer)

    known[-1] = 0
    nonces((first - 1, last))
    open_ranges = [(first - 1, last)]
    out = []
    while open_ranges:
        rising = [(a, b) for a, b in open_ranges if known[a] < known[b]]
        out += [b for a, b in rising if b - a == 1]
        wide = [(a, b, (a + b) // 2) for a, b in rising if b - a > 1]
        nonces(middle for _, _, middle in wide)
        open_ranges = [piece for a, b, middle in wide for piece in ((a, middle), (middle, b))]
    return sorted(out)


def _entries(node: Node, account: Address, chain_id: int, found: _Found) -> list[tuple[int, HistoryEntry]]:
    """Finds as entries with their block. Asks for the senders of outgoing transfers, receipts and block times."""
    outgoing = [x["transactionHash"] for x in found.logs if _topic_address(x, 1) == account]
    missing = [h for h in dict.fromkeys(outgoing) if h not in found.transactions]
    for tx_hash, answer in _ask(node, "eth_getTransactionByHash", missing):
        if isinstance(answer, dict):
            found.transactions[tx_hash] = answer
    own = [h for h, tx in found.transactions.items() if _address(tx.get("from")) == account]
    reverted = {
        h
        for h, answer in _ask(node, "eth_getTransactionReceipt", own)
        if isinstance(answer, dict) and answer.get("status") == "0x0"
    }
    blocks = {_number(x["blockNumber"]) for x in found.logs}
    blocks |= {_number(found.transactions[h]["blockNumber"]) for h in own}
    times = _times(node, sorted(blocks))
    rows: list[tuple[int, int, HistoryEntry]] = []
    moved: set[str] = set()
    for log in found.logs:
        entry = _entry_of_log(log, account, chain_id, found, times)
        if entry is not None:
            rows.append((_number(log["blockNumber"]), _number(log["logIndex"]) + 1, entry))
            if entry.direction == "out":
                moved.add(entry.hash)
    for tx_hash in own:
        tx = found.transactions[tx_hash]
        value = _number(tx.get("value", "0x0"))
        # A call whose effect is a transfer that is listed is one act, not two; one that sends coin as well is both.
        if tx_hash in reverted or (tx_hash in moved and not value):
            continue
        block = _number(tx["blockNumber"])
        to = _address(tx.get("to"))
        direction = "self" if to == account else "out"
        rows.append(
            (block, 0, HistoryEntry(
                times[block], chain_id, tx_hash, account, to, value, _selector(tx), NATIVE, to, value, direction,
                nonce=_number(tx.get("nonce", "0x0")),
            ))
        )  # fmt: skip
    rows.sort(key=lambda row: (row[0], row[2].nonce if row[2].nonce is not None else 1 << 64, row[1]))
    return [(block, entry) for block, _, entry in rows]


def _entry_of_log(
    log: dict[str, Any], account: Address, chain_id: int, found: _Found, times: dict[int, datetime]
) -> HistoryEntry | None:
    sender, receiver = _topic_address(log, 1), _topic_address(log, 2)
    token = _address(log.get("address"))
    if sender is None or receiver is None or token is None:
        return None
    single = len(log["topics"]) == 4  # ERC-721: the fourth topic is the token's id; one piece moved
    data = log.get("data") or "0x"
    amount = 1 if single else int(data[2:66] or "0", 16)
    tx_hash = log["transactionHash"]
    when = times[_number(log["blockNumber"])]
    if sender != account:
        tx_from = sender
        return HistoryEntry(when, chain_id, tx_hash, tx_from, token, 0, None, token, sender, amount, "in")
    tx = found.transactions.get(tx_hash, {})
    signer = _address(tx.get("from"))
    if signer != account:
        # Somebody else's transaction: a spender took by an allowance, or a token wrote a line that means nothing.
        direction = "out-pulled" if amount else "out-zero"
        by = signer if signer is not None else receiver
        return HistoryEntry(when, chain_id, tx_hash, by, token, 0, _selector(tx), token, receiver, amount, direction)
    direction = "self" if receiver == account else "out"
    return HistoryEntry(
        when, chain_id, tx_hash, account, _address(tx.get("to")), 0, _selector(tx), token, receiver, amount, direction,
        nonce=_number(tx.get("nonce", "0x0")),
    )  # fmt: skip


def _with_balances(
    node: Node, account: Address, entries: list[tuple[int, HistoryEntry]], gaps: list[str]
) -> list[tuple[int, HistoryEntry]]:
    """The balance at the end of the block before, for own payments; one token's single pieces have none."""
    wanted: dict[tuple[int, Asset], list[int]] = {}
    for place, (block, e) in enumerate(entries):
        if e.direction == "out" and e.amount and block > 0:
            wanted.setdefault((block - 1, e.asset), []).append(place)
    out = list(entries)
    keys = list(wanted)
    for start in range(0, len(keys), _BATCH):
        part = keys[start : start + _BATCH]
        for key, answer in zip(part, node.batch([_balance_of(account, *k) for k in part]), strict=True):
            if isinstance(answer, NodeError):
                gaps.append(f"Balances before payments are not known: the node keeps no old state ({answer.sentence})")
                return out
            held = _number(answer) if isinstance(answer, str) and 2 < len(answer) <= 66 else 0
            for place in wanted[key]:
                block, e = out[place]
                # Money that came earlier in the same block is not in it: then it is no use.
                if held >= e.amount:
                    out[place] = (block, replace(e, balance=held))
    return out


def _balance_of(account: Address, block: int, asset: Asset) -> tuple[str, list[Any]]:
    if isinstance(asset, Address):
        return "eth_call", [{"to": str(asset), "data": "0x70a08231" + bytes(12).hex() + account.hex()}, hex(block)]
    return "eth_getBalance", [str(account), hex(block)]


def _ask(node: Node, method: str, hashes: Sequence[str]) -> Iterator[tuple[str, Any]]:
    for start in range(0, len(hashes), _BATCH):
        part = hashes[start : start + _BATCH]
        yield from zip(part, node.batch([(method, [h]) for h in part]), strict=True)


def _times(node: Node, blocks: Sequence[int]) -> dict[int, datetime]:
    """When blocks were made. Raises NodeError when the node does not say: an entry without its time is worth nothing."""
    out = {}
    for start in range(0, len(blocks), _BATCH):
        part = blocks[start : start + _BATCH]
        answers = node.batch([("eth_getBlockByNumber", [hex(b), False]) for b in part])
        for block, answer in zip(part, answers, strict=True):
            if isinstance(answer, NodeError):
                raise answer
            if not isinstance(answer, dict):
                raise NodeError(f"The node does not know block {block}.")
            out[block] = datetime.fromtimestamp(_number(answer["timestamp"]), UTC)
    return out


def _number(value: Any) -> int:
    """A quantity of JSON-RPC. Raises NodeError for anything else."""
    if isinstance(value, str) and value[:2] == "0x":
        try:
            return int(value, 16)
        except ValueError:
            pass
    raise NodeError(f"The node answered {str(value)[:40]!r} where a number was asked.")


def _address(value: Any) -> Address | None:
    return Address.parse(value, strict=False) if isinstance(value, str) and len(value) == 42 else None


def _topic_address(log: dict[str, Any], place: int) -> Address | None:
    topics = log.get("topics") or ()
    return Address(bytes.fromhex(topics[place][-40:])) if len(topics) > 2 else None


def _selector(tx: dict[str, Any]) -> bytes | None:
    data = tx.get("input") or tx.get("data") or "0x"
    return bytes.fromhex(data[2:10]) if len(data) >= 10 else None
