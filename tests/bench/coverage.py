"""`python -m tests.bench.coverage [-v]`: how real calls are decoded: by fact, by guess, not at all; the slowest; crashes.

Runs over the 15,000 mainnet transactions and the interactions on ten chains. `-v` lists what is not decoded by fact.
Names of functions were also sought for selectors of these very calls, so the last share leaves out every function that
only one of them calls: calls that nobody looked at are read at least that often.
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
from typing import Any

from app.context import parse_evidence
from app.effects.static import static_effects
from app.intent.decode import decode
from app.intent.model import DecodedBy, Intent
from app.request import Request, parse_request

SHARED = Path(__file__).parents[3] / "shared" / "data"
NOBODY = "0x" + "11" * 20
LIMIT_MS = 50
_FIELDS = ("to", "value", "data", "gas", "nonce", "type", "gasPrice", "maxFeePerGas", "maxPriorityFeePerGas")


def records(name: str) -> Iterator[tuple[dict[str, Any], Request]]:
    """The transactions of one file as requests; whose calldata the source did not keep are left out."""
    with gzip.open(SHARED / name, "rt") as lines:
        for line in lines:
            record = json.loads(line)
            if record.get("data") and not str(record["data"]).startswith("0x"):
                continue
            sender = record["from"] if record["from"].startswith("0x") else NOBODY
            tx = {k: record[k] for k in _FIELDS if record.get(k)} | {"from": sender}
            if tx.get("type") not in ("0x0", "0x1", "0x2", "0x4"):
                tx.pop("type", None)
            value = {
                "chain_id": record.get("chain_id", 1), "account": sender, "method": "eth_sendTransaction", "params": [tx],
            }  # fmt: skip
            yield record, parse_request(value)


def kind(intent: Intent) -> str:
    """How the outermost call was decoded."""
    if not intent.calldata:
        return "plain payment"
    if intent.kind == "message":
        return "text"
    if intent.decoded_by in (DecodedBy.ERC7730, DecodedBy.ABI):
        return "by fact"
    return "by guess" if intent.decoded_by is DecodedBy.SIGNATURE else "not at all"


def main() -> None:
    """Print the shares and, with `-v`, the selectors without facts, most frequent first."""
    crashes = slow = 0
    slowest, which = 0.0, ""
    rest: collections.Counter[tuple[str, str]] = collections.Counter()
    read: collections.Counter[bytes] = collections.Counter()
    calls_in_all = 0
    for name in ("mainnet-transactions.jsonl.gz", "interactions.jsonl.gz"):
        found: collections.Counter[str] = collections.Counter()
        for record, request in records(name):
            evidence = parse_evidence({}, request.account, now=datetime.now(UTC))
            start = time.process_time()  # of the processor, so that other programs do not count
            try:
                intent = decode(request, evidence)
                static_effects(request, intent, evidence)
            except Exception as error:  # the bench counts what must never happen
                crashes += 1
                print("crash", record["hash"], repr(error))
                continue
            took = (time.process_time() - start) * 1000
            if took > slowest:
                slowest, which = took, record["hash"]
            if took > LIMIT_MS:
                slow += 1
            how = kind(intent)
            found[how] += 1
            if how in ("by fact", "by guess"):
                read[intent.calldata[:4]] += 1
            if how in ("by guess", "not at all"):
                rest[how, intent.calldata[:4].hex()] += 1
        calls = sum(found[k] for k in ("by fact", "by guess", "not at all"))
        calls_in_all += calls
        print(f"{name}: {sum(found.values())} transactions, {calls} of them calls")
        for how in ("by fact", "by guess", "not at all"):
            print(f"  {how:<12}{found[how]:>7}{found[how] / calls:>9.2%} of calls")
    print(f"crashes {crashes}, slower than {LIMIT_MS} ms {slow}, slowest {slowest:.1f} ms ({which})")
    several = sum(n for n in read.values() if n > 1)
    print(f"read without the functions that one call alone calls: {several / calls_in_all:.2%} of {calls_in_all} calls")
    if "-v" in sys.argv:
        for (how, selector), count in rest.most_common():
            print(f"{count:>6}  0x{selector}  {how}")


if __name__ == "__main__":
    main()
