"""Is a node well: does it answer, for the right chain, with a fresh head, and does a second one agree?"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Final

from app.chain.client import NodeClient, NodeError

STALE_SECONDS: Final = 180
"""A head older than this is behind on every chain people use; slow chains make a block within a minute."""
SLOW_MS: Final = 1500
FAR_APART: Final = 5
"""Blocks two healthy nodes may differ by."""


@dataclass(frozen=True, slots=True)
class Health:
    """One look at a node. `light` is `good`, `warn` or `bad`; `problems` say why it is not good."""

    light: str
    latency_ms: int | None = None
    chain_id: int | None = None
    head_number: int | None = None
    head_age_seconds: int | None = None
    head_hash: str = ""
    problems: tuple[str, ...] = ()


def look(url: str, chain_id: int, *, now: float | None = None, timeout: float = 6.0, test: bool = False) -> Health:
    """Ask a node for its chain and head. Blocks; never raises. `test` chains make blocks only when asked to."""
    start = time.monotonic()
    try:
        node = NodeClient(url, timeout)
        said, block = node.batch([("eth_chainId", []), ("eth_getBlockByNumber", ["latest", False])])
    except NodeError as error:
        return Health("bad", problems=(error.sentence,))
    latency = int((time.monotonic() - start) * 1000)
    problems: list[str] = []
    light = "good"
    its_chain = _number(said)
    if its_chain is None:
        problems.append("It does not say which chain it answers for.")
        light = "bad"
    elif its_chain != chain_id:
        problems.append(f"It answers for chain {its_chain}, not {chain_id}.")
        light = "bad"
    number = age = None
    head_hash = ""
    if isinstance(block, dict):
        number, stamp = _number(block.get("number")), _number(block.get("timestamp"))
        head_hash = str(block.get("hash") or "")
        if stamp is not None:
            age = max(0, int((time.time() if now is None else now) - stamp))
    if number is None:
        problems.append("It gives no newest block.")
        light = "bad"
    elif age is not None and age > STALE_SECONDS and not test:
        problems.append(f"Its newest block is {age // 60} minutes old: it is behind.")
        light = "warn" if light == "good" else light
    if latency > SLOW_MS:
        problems.append(f"It took {latency / 1000:.1f} seconds to answer.")
        light = "warn" if light == "good" else light
    return Health(light, latency, its_chain, number, age, head_hash, tuple(problems))


def disagreement(first: Health, second: Health) -> str:
    """What two nodes of one chain say differently, in words; empty when they agree as far as they can."""
    if first.head_number is None or second.head_number is None:
        return ""
    if first.head_number == second.head_number and first.head_hash != second.head_hash:
        return f"The two nodes show different blocks at height {first.head_number}."
    if abs(first.head_number - second.head_number) > FAR_APART:
        return f"The second node is {abs(first.head_number - second.head_number)} blocks away from the first."
    return ""


def _number(value: object) -> int | None:
    try:
        return int(value, 16) if isinstance(value, str) else None
    except ValueError:
        return None
