"""`python -m tests.bench.mainnet [-v] [--empty]`: false alarms on 15,000 real mainnet transactions, empty profile, no node.

Also prints how calls were decoded, the slowest one, and the time a transaction; `-v` lists each held one with its reason.
With `--empty` the past and the address book are known, and there is nothing in them: a new user's first day.
"""

from __future__ import annotations

import collections
import gzip
import json
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from app.assess import assess
from app.context import parse_evidence
from app.policy.rules import preset
from app.request import Request, parse_request

DATA = Path(__file__).parents[3] / "shared" / "data" / "mainnet-transactions.jsonl.gz"
WARMED = 20
NOBODY = "0x" + "11" * 20
_FIELDS = ("to", "value", "data", "gas", "nonce", "type", "gasPrice", "maxFeePerGas", "maxPriorityFeePerGas")


def requests() -> Iterator[tuple[str, Request]]:
    """The transactions as requests, with their hashes."""
    with gzip.open(DATA, "rt") as lines:
        for line in lines:
            record = json.loads(line)
            sender = record["from"] if record["from"].startswith("0x") else NOBODY
            tx = {k: record[k] for k in _FIELDS if record.get(k)} | {"from": sender}
            if tx.get("type") not in (None, "0x0", "0x1", "0x2", "0x4"):
                tx.pop("type")
            value = {"chain_id": 1, "account": sender, "method": "eth_sendTransaction", "params": [tx]}
            yield record["hash"], parse_request(value)


def main() -> None:
    """Judge them all and print the table."""
    policy = preset("careful")
    known = {"history": [], "contacts": []} if "--empty" in sys.argv else {}
    verdicts: collections.Counter[str] = collections.Counter()
    decoded: collections.Counter[str] = collections.Counter()
    held = []
    first = slowest = 0.0
    start = time.perf_counter()
    for tx_hash, request in requests():
        evidence = parse_evidence(known, request.account, now=datetime.now(UTC))
        # Processor time: what a busy machine does meanwhile is not ours. The first ones read the tables and are told apart.
        before = time.thread_time()
        a = assess(request, evidence, policy)
        spent = time.thread_time() - before
        if sum(verdicts.values()) < WARMED:
            first = max(first, spent)
        else:
            slowest = max(slowest, spent)
        verdicts[a.verdict.word] += 1
        decoded[a.intent.decoded_by.value] += 1
        if a.verdict.word in ("hold", "block"):
            held.append((tx_hash, a.summary[:70], a.findings[0].check))
    took = time.perf_counter() - start
    total = sum(verdicts.values())
    if "-v" in sys.argv:
        for row in held:
            print(*row, sep="  ")
    for word in ("clear", "caution", "hold", "block"):
        print(f"{word:<10}{verdicts[word]:>7}{verdicts[word] / total:>9.2%}")
    for how, count in decoded.most_common():
        print(f"decoded by {how:<10}{count:>7}{count / total:>9.2%}")
    print(f"slowest {slowest * 1000:.1f} ms of processor time, {first * 1000:.1f} ms among the first {WARMED}")
    print(f"{took / total * 1000:.2f} ms a transaction, {total} transactions")


if __name__ == "__main__":
    main()
