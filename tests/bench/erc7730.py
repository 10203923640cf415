"""ERC-7730 formatting: time and memory here, and the ratio to Cyfrin's `clearsig` where that can be run.

    python -m tests.bench.erc7730 [PYTHON WITH clearsig INSTALLED]

`clearsig` needs Python 3.13, so it runs in an interpreter of its own (default: `python3.13`) over the same reference
calls and the same registry; without one that comparison is skipped and the reason printed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.address import Address
from app.context import parse_evidence
from app.intake.files import read_requests
from app.intent.calls import CallContext
from app.intent.erc7730 import describe, registry
from app.request import parse_request
from app.transaction import Transaction

REGISTRY = Path(__file__).parents[3] / "shared" / "data" / "erc7730"
ME = Address.parse("0x73d0385F4d8E00C5e6504C6030F47BF6212736A8")
ROUNDS = 20
SCRIPT = """
import json, sys, time
from clearsig import Registry, translate_with_registry
calls = json.load(open(sys.argv[1]))
registry = Registry(sys.argv[2])
out = []
for chain, to, data in calls:
    try:
        translate_with_registry(registry, data, to=to, chain_id=chain)
    except Exception:
        out.append(None)
        continue
    start = time.perf_counter()
    for _ in range(20):
        translate_with_registry(registry, data, to=to, chain_id=chain)
    out.append((time.perf_counter() - start) / 20 * 1e6)
print(json.dumps(out))
"""


def calls() -> list[tuple[int, str, bytes]]:
    """The transactions of the registry's reference cases: chain, contract, calldata."""
    out = []
    for path in sorted(REGISTRY.glob("registry/*/testsv2/*.json")):
        for test in json.loads(path.read_text())["tests"]:
            if "rawTx" not in test:
                continue
            (value,) = read_requests(test["rawTx"], ME)
            payload = parse_request({"version": 1, "origin": None, **value}).payload
            if isinstance(payload, Transaction) and payload.to is not None:
                out.append((value["chain_id"], str(payload.to), payload.data))
    return out


def ours(given: list[tuple[int, str, bytes]]) -> list[float]:
    """Microseconds a call."""
    evidence = parse_evidence({}, ME, now=datetime.now(UTC))
    out = []
    for chain, to, data in given:
        call = CallContext(chain, ME, Address.parse(to, strict=False), 0, data, account=ME)
        describe(call, evidence)
        start = time.perf_counter()
        for _ in range(ROUNDS):
            describe(call, evidence)
        out.append((time.perf_counter() - start) / ROUNDS * 1e6)
    return out


def theirs(python: str, given: list[tuple[int, str, bytes]]) -> list[float | None] | str:
    """The same from clearsig, or why not."""
    cases = Path(__file__).parent / "build"
    cases.mkdir(exist_ok=True)
    script, data = cases / "clearsig_bench.py", cases / "calls.json"
    script.write_text(SCRIPT)
    data.write_text(json.dumps([[c, t, "0x" + d.hex()] for c, t, d in given]))
    try:
        ran = subprocess.run(
            [python, str(script), str(data), str(REGISTRY)], capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        return f"there is no {python} here; clearsig needs Python 3.13"
    if ran.returncode:
        return ran.stderr.strip().splitlines()[0] if ran.stderr.strip() else "it failed without a word"
    value: list[float | None] = json.loads(ran.stdout)
    return value


def index_cost() -> tuple[float, float]:
    """Milliseconds and MB that a request pays that no descriptor is for."""
    start = time.perf_counter()
    list(registry.for_contract(1, ME))
    took = (time.perf_counter() - start) * 1000
    registry._index.cache_clear()
    tracemalloc.start()
    list(registry.for_contract(1, ME))
    size = tracemalloc.get_traced_memory()[0] / 1e6
    tracemalloc.stop()
    return took, size


def main() -> None:
    took, size = index_cost()
    print(f"a request that no descriptor is for: {took:.1f} ms once, {size:.2f} MB")
    given = calls()
    mine = ours(given)
    print(f"{len(given)} reference calls: {sum(mine) / len(mine):.0f} µs a call here, slowest {max(mine):.0f} µs")
    other: Any = theirs(sys.argv[1] if len(sys.argv) > 1 else "python3.13", given)
    if isinstance(other, str):
        print(f"clearsig: skipped ({other})")
        return
    both = [(a, b) for a, b in zip(mine, other, strict=True) if b is not None]
    a, b = sum(x for x, _ in both), sum(y for _, y in both)
    print(f"clearsig renders {len(both)} of them: {b / len(both):.0f} µs a call; ratio ours to theirs {a / b:.2f}")


if __name__ == "__main__":
    main()
