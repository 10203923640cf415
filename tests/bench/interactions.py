"""Does the reading name what left? `python -m tests.bench.interactions [-v]` compares it with the logs of real transactions.

Some facts of the bundle were learnt from these very transactions, so the share alone would flatter. Two more figures
bound what holds for transactions that nobody looked at: the share when every fact about the contracts that a call is to
or names is hidden from its reading (what rules, names and arithmetic alone tell), and the share when only the contracts that no other of the transactions is
to are hidden so: of those that several are to, a further one is likely to be to as well.
"""

from __future__ import annotations

import collections
import gzip
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.address import NATIVE, Address
from app.context import parse_evidence
from app.effects.static import static_effects
from app.intent import factories, takes
from app.intent.calls import addresses_in
from app.intent.decode import decode
from app.intent.model import ChangeKind
from app.request import parse_request

TRANSFER = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"
DATA = Path(__file__).parents[3] / "shared" / "data" / "interactions.jsonl.gz"


def lost(record: dict[str, Any]) -> dict[str, int]:
    """Assets of the sender that left by the logs (net) with how much, and the native coin when value went along."""
    me = record["from"].lower()
    net: dict[str, int] = collections.Counter()
    for log in record["logs"]:
        topics = log["topics"]
        if not topics or topics[0] != TRANSFER or len(topics) < 3:
            continue
        sender, to = "0x" + topics[1][-40:], "0x" + topics[2][-40:]
        amount = (
            int(topics[3], 16) if len(topics) > 3 else int(log["data"] or "0x0", 16) if len(log["data"]) <= 66 else 0
        )
        one = 1 if len(topics) > 3 else amount
        if sender == me:
            net[log["address"].lower()] -= one
        if to == me:
            net[log["address"].lower()] += one
    out = {token: -amount for token, amount in net.items() if amount < 0}
    if int(record["value"], 16):
        out[NATIVE] = int(record["value"], 16)
    return out


def named(record: dict[str, Any]) -> dict[str, int | None]:
    """Assets that intent, effects or reach name as going out, each with its limit; None = without one."""
    fields = ("to", "value", "data", "gas", "nonce", "type", "gasPrice", "maxFeePerGas", "maxPriorityFeePerGas")
    tx = {k: record[k] for k in fields if record.get(k)}
    if tx.get("type") not in ("0x0", "0x1", "0x2", "0x4"):
        tx.pop("type", None)  # system transactions of rollups, which nobody signs
    value = {
        "chain_id": record["chain_id"],
        "account": record["from"],
        "method": "eth_sendTransaction",
        "params": [tx | {"from": record["from"]}],
    }
    request = parse_request(value)
    evidence = parse_evidence({}, request.account, now=datetime.now(UTC))
    intent = decode(request, evidence)
    effects = static_effects(request, intent, evidence)
    out: dict[str, int | None] = {}
    rows = [(c.asset, c.amount) for c in (*intent.all_changes(), *effects.changes) if c.kind in _OUT]
    for asset, amount in (*rows, *((r.asset, r.amount) for r in effects.reach)):
        if asset is None:
            continue
        key = asset if isinstance(asset, str) else "0x" + asset.hex()
        before = out.get(key, 0)
        out[key] = max(before, amount) if before is not None and amount is not None else before or amount
    return out


_OUT = (ChangeKind.SEND, ChangeKind.ORDER)


def stands_in(record: dict[str, Any], amount: int) -> bool:
    """True when the calldata hold a number that limits `amount`: it, or up to a quarter more (slippage)."""
    data = bytes.fromhex(record["data"][2:])
    words = (int.from_bytes(data[i : i + 32], "big") for start in (4, 8) for i in range(start, len(data) - 31, 32))
    return amount > 1000 and any(amount <= word <= amount + amount // 4 for word in words)


@contextmanager
def without_facts(record: dict[str, Any]) -> Iterator[None]:
    """Nothing is known of the contracts that this transaction is to or names: as if nobody had looked at it."""
    data = bytes.fromhex(record["data"][2:])
    own = {Address.parse(record["to"], strict=False)} if record["to"] else set()
    packed = (Address(data[i : i + 20]) for i in range(len(data) - 19))
    hidden = own | {*addresses_in(data, 10_000)} | {a for a in packed if (record["chain_id"], a) in takes.table()}
    known_of, known_factories = takes.of, factories.factories
    takes.of = lambda chain, contract: None if contract in hidden else known_of(chain, contract)
    factories.factories = lambda: {k: f for k, f in known_factories().items() if k[1] not in hidden}
    try:
        yield
    finally:
        takes.of, factories.factories = known_of, known_factories


def main() -> None:
    """Print the shares and, with `-v`, what is missing and why."""
    total = hit = limited = limits = 0
    shares: list[tuple[str, int, int]] = []
    """Of each transaction: whom it is to, the assets named with all facts, and those named without any about its contracts."""
    missing: list[tuple[str, str, str, str, str]] = []
    why: collections.Counter[str] = collections.Counter()
    with gzip.open(DATA, "rt") as lines:
        for line in lines:
            record = json.loads(line)
            if not str(record["data"]).startswith("0x"):
                continue  # the source did not keep these calldata
            gone, said = lost(record), named(record)
            total += len(gone)
            hit += len(gone.keys() & said.keys())
            with without_facts(record):
                by_rule = gone.keys() & named(record).keys()
            shares.append((record["to"] or "", len(gone.keys() & said.keys()), len(by_rule)))
            for asset, amount in gone.items():
                if asset not in said:
                    reason = (
                        "its address stands in the calldata"
                        if asset[2:] in record["data"]
                        else "only the contract knows it"
                    )
                    why[reason] += 1
                    missing.append((record["hash"], record["data"][:10], record["to"] or "", asset, reason))
                elif asset == NATIVE or stands_in(record, amount):
                    limited += 1
                    most = said[asset]
                    limits += most is not None and most >= amount
    print(f"assets that left: {total}   named: {hit}   share: {hit / total:.1%}")
    print(f"of these with a limit in the request: {limited}   limit named: {limits}   share: {limits / limited:.1%}")
    calls_to = collections.Counter(to for to, _, _ in shares)
    alone = sum(rules for _, _, rules in shares)
    unseen = sum(facts if calls_to[to] > 1 else rules for to, facts, rules in shares)
    print(f"named without any fact about the contracts called or named: {alone}   share: {alone / total:.1%}")
    print(
        f"named without those about contracts that one transaction alone is to: {unseen}   share: {unseen / total:.1%}"
    )
    for reason, count in why.most_common():
        print(f"not named, {reason}: {count}")
    if "-v" in sys.argv:
        for row in missing:
            print(*row)


if __name__ == "__main__":
    main()
