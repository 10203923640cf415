"""Does the reading name what left? `python -m tests.bench.interactions` compares it with the logs of real transactions."""

from __future__ import annotations

import collections
import gzip
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.address import NATIVE, Address
from app.effects.static import static_effects
from app.evidence import parse_evidence
from app.intent.decode import decode
from app.intent.model import ChangeKind
from app.request import parse_request

TRANSFER = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"
DATA = Path(__file__).parents[3] / "shared" / "data" / "interactions.jsonl.gz"


def lost(record: dict[str, Any]) -> set[str]:
    """Assets of the sender that left by the logs (net), and the native coin when value went along."""
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
    out = {token for token, amount in net.items() if amount < 0}
    if int(record["value"], 16):
        out.add(NATIVE)
    return out


def named(record: dict[str, Any]) -> set[str]:
    """Assets that intent, effects or reach name as going out."""
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
    out: set[Any] = {c.asset for c in intent.all_changes() if c.kind in (ChangeKind.SEND, ChangeKind.ORDER)}
    out |= {c.asset for c in effects.changes if c.kind is ChangeKind.SEND} | {r.asset for r in effects.reach}
    return {a if isinstance(a, str) else "0x" + a.hex() for a in out if isinstance(a, str | Address)}


def main() -> None:
    """Print the share by asset and, with `-v`, what is missing."""
    total = hit = 0
    missing: list[tuple[str, str, str, list[str]]] = []
    with gzip.open(DATA, "rt") as lines:
        for line in lines:
            record = json.loads(line)
            if not str(record["data"]).startswith("0x"):
                continue  # the source did not keep these calldata
            gone, said = lost(record), named(record)
            total += len(gone)
            hit += len(gone & said)
            if gone - said:
                missing.append((record["hash"], record["data"][:10], record["to"] or "", sorted(gone - said)))
    print(f"assets that left: {total}   named: {hit}   share: {hit / total:.1%}")
    if "-v" in sys.argv:
        for row in missing:
            print(*row)


if __name__ == "__main__":
    main()
