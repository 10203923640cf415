"""Decoding and all checks against viem's decodeFunctionData alone, on the calldata of the 15,000 mainnet transactions, in one run.

    python -m tests.bench.speed [FOLDER WITH node_modules/viem]

Without a folder viem is the one pinned in tests/node. viem gets the same functions that are bundled here, once as
one ABI to find the function in, as an application that meets any contract has it, and once with the right function's ABI
alone. Then `countersign check` over the same requests with one worker and with two.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from app.assess import assess
from app.checking import Options, run
from app.context import parse_evidence
from app.intent.abi import rules
from app.policy.rules import preset
from app.request import Request
from app.transaction import Transaction
from tests.bench.abi_json import json_function
from tests.bench.mainnet import requests
from tests.node import scratch

SCRIPT = """
import { decodeFunctionData } from 'viem'
import { readFileSync } from 'fs'
const { abis, calls } = JSON.parse(readFileSync(process.argv[2]))
const whole = Object.values(abis)
const time = (abiOf, rows) => {
  const start = process.hrtime.bigint()
  let read = 0
  for (const data of rows) {
    try { decodeFunctionData({ abi: abiOf(data), data }); read++ } catch (e) {}
  }
  return [Number(process.hrtime.bigint() - start) / 1000 / rows.length, read]
}
const one = (data) => abis[data.slice(0, 10)] ? [abis[data.slice(0, 10)]] : []
time(one, calls)
const sample = calls.filter((_, i) => i % 40 == 0)
console.log(JSON.stringify([time(one, calls), time(() => whole, sample)]))
"""


def viem(folder: Path, calls: list[bytes]) -> tuple[tuple[float, int], tuple[float, int]]:
    """Microseconds a call and how many were read: with the one right function, and with all functions."""
    known = {data[:4]: found for data in calls if len(data) >= 4 and (found := rules.lookup(data[:4])) is not None}
    abis = {"0x" + selector.hex(): json_function(rule.function) for selector, rule in known.items()}
    script, data = folder / "speed.mjs", folder / "speed.json"
    script.write_text(SCRIPT)
    data.write_text(json.dumps({"abis": abis, "calls": ["0x" + c.hex() for c in calls]}))
    ran = subprocess.run(["node", str(script), str(data)], capture_output=True, text=True, check=True, cwd=folder)
    one, whole = json.loads(ran.stdout)
    return tuple(one), tuple(whole)


def ours(given: list[Request]) -> float:
    """Microseconds a transaction: decoding, effects, all checks and the verdict."""
    policy, now = preset("careful"), datetime.now(UTC)
    for request in given[:500]:
        assess(request, parse_evidence({}, request.account, now=now), policy)
    start = time.perf_counter()
    for request in given:
        assess(request, parse_evidence({}, request.account, now=now), policy)
    return (time.perf_counter() - start) / len(given) * 1e6


def workers(given: list[Request], jobs: int) -> float:
    """Seconds that `countersign check --jobs` takes for all of them."""
    lines = [
        json.dumps(
            {
                "id": str(i),
                "chain_id": r.chain_id,
                "account": str(r.account),
                "method": r.method,
                "params": list(r.params),
            }
        )
        for i, r in enumerate(given)
    ]
    start = time.perf_counter()
    count = sum(1 for _ in run(((i, line.encode()) for i, line in enumerate(lines, 1)), Options(), jobs))
    assert count == len(given)
    return time.perf_counter() - start


def main() -> None:
    """Print one table."""
    given = [r for _, r in requests()]
    calls = [r.payload.data for r in given if isinstance(r.payload, Transaction) and len(r.payload.data) >= 4]
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else scratch()
    (one, read), (whole, _) = viem(folder, calls)
    mine = ours(given)
    print(f"{'what':<58}{'µs':>10}{'ratio':>9}")
    print(f"{'decode and all checks, a transaction':<58}{mine:>10.0f}{'':>9}")
    print(f"{'viem, the functions of this data as one ABI, a call':<58}{whole:>10.0f}{mine / whole:>8.2f}x")
    print(
        f"{f'viem, the right function alone ({read} of {len(calls)} read), a call':<58}{one:>10.1f}{mine / one:>8.2f}x"
    )
    alone, two = workers(given, 1), workers(given, 2)
    print(f"--jobs 1 {alone:.1f} s, --jobs 2 {two:.1f} s: {alone / two:.2f}x")


if __name__ == "__main__":
    main()
