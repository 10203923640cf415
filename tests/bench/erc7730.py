"""ERC-7730 against Cyfrin's `clearsig` in one run: time a call, and every field of every call that both read.

    python -m tests.bench.erc7730 [-v] [COMMAND THAT RUNS A PYTHON WITH clearsig]

`clearsig` needs a newer Python than the oldest one here, so it runs in an interpreter of its own over the same calls and
the same registry: its own command if one is given (`"chroot /some/root /opt/venv/bin/python"` will do, when it sees the
registry under the same path), else this interpreter, else `python3.14`, `3.13`, `3.12`. Where none has it, the bench says
so and measures this side alone. With -v the differences are printed one by one.
"""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
import time
import tracemalloc
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from app.address import Address
from app.context import parse_evidence
from app.intake.files import read_requests
from app.intent.calls import CallContext
from app.intent.erc7730 import describe, registry
from app.intent.model import Field
from app.request import parse_request
from app.transaction import Transaction
from tests.intent.erc7730_inputs import made

REGISTRY: Final = Path(__file__).parents[3] / "shared" / "data" / "erc7730"
ME: Final = Address.parse("0x73d0385F4d8E00C5e6504C6030F47BF6212736A8")
ROUNDS: Final = 20
OTHERS: Final = (sys.executable, "python3.14", "python3.13", "python3.12")
SCRIPT: Final = """
import json, sys, time
from clearsig import Registry, translate_with_registry
rounds, calls = int(sys.argv[1]), json.load(sys.stdin)
registry = Registry.from_path(sys.argv[2])
out = []
for chain, to, data, sender in calls:
    ask = lambda: translate_with_registry(registry, data, to=to, chain_id=chain, from_address=sender)
    try:
        said = ask()
    except Exception as error:
        out.append([type(error).__name__])
        continue
    took = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        ask()
        took = min(took, (time.perf_counter() - start) * 1e6)
    out.append([took, said.intent, said.entity, [[f.label, f.value, f.format] for f in said.fields]])
print(json.dumps(out))
"""
Call = tuple[int, Address, bytes]


def reference_calls() -> list[Call]:
    """The transactions of the registry's reference cases: chain, contract, calldata."""
    out = []
    for path in sorted(REGISTRY.glob("registry/*/testsv2/*.json")):
        for test in json.loads(path.read_text())["tests"]:
            if "rawTx" not in test:
                continue
            (value,) = read_requests(test["rawTx"], ME)
            payload = parse_request({"version": 1, "origin": None, **value}).payload
            if isinstance(payload, Transaction) and payload.to is not None:
                out.append((value["chain_id"], payload.to, payload.data))
    return out


def made_calls() -> list[Call]:
    """One call with any values for each function of each descriptor."""
    out = []
    for one in made(("any",)):
        tx = one.request["params"][0]
        if isinstance(tx, dict):
            to = Address.parse(tx["to"], strict=False)
            out.append((int(one.request["chain_id"]), to, bytes.fromhex(tx["data"][2:])))
    return out


def ours(given: list[Call], rounds: int) -> list[tuple[float, str, str | None, list[Field]] | None]:
    """Microseconds a call (the best of the rounds: other programs run here too) with what is shown, no token and no name being known: as the other side has it."""
    evidence = parse_evidence({"data_provider": {}}, ME, now=datetime.now(UTC))
    out: list[tuple[float, str, str | None, list[Field]] | None] = []
    for chain, to, data in given:
        call = CallContext(chain, ME, to, 0, data, account=ME)
        said = describe(call, evidence)
        took = float("inf")
        for _ in range(rounds):
            start = time.perf_counter()
            describe(call, evidence)
            took = min(took, (time.perf_counter() - start) * 1e6)
        out.append((took, said.description, said.owner, list(said.fields)) if said else None)
    return out


def theirs(command: str | None, given: list[Call], rounds: int) -> list[Any] | str:
    """The same from clearsig, or why not."""
    asked = json.dumps([[c, str(t), "0x" + d.hex(), str(ME)] for c, t, d in given])
    why = ""
    for python in [command] if command else OTHERS:
        words = [*shlex.split(python), "-c", SCRIPT, str(rounds), str(REGISTRY)]
        try:
            ran = subprocess.run(words, input=asked, capture_output=True, text=True, check=False)
        except OSError as error:
            why = f"{python}: {error.strerror}"
            continue
        if ran.returncode == 0:
            answer: list[Any] = json.loads(ran.stdout)
            return answer
        why = f"{python}: {ran.stderr.strip().splitlines()[-1] if ran.stderr.strip() else 'it ended without a word'}"
    return why


def same(kind: str, mine: Field, other: str) -> bool:
    """Whether two texts say the same value: letter case of hex and words, and marks of no unit, do not count."""
    texts = {mine.value.lower(), str(mine.raw).lower() if mine.raw is not None else ""}
    if isinstance(mine.raw, bytes):
        texts.add("0x" + mine.raw.hex())
    if other.lower() in texts or other == f"{mine.note}".split(",", 1)[0]:
        return True
    return kind == "unit" and other.replace(".0", "", 1) == mine.value


def compare(given: list[Call], mine: list[Any], other: list[Any], verbose: bool) -> Counter[str]:
    """What is told alike and what is not, counted by kind."""
    count: Counter[str] = Counter()
    for (chain, to, data), a, b in zip(given, mine, other, strict=True):
        where = f"{chain} {to} 0x{data[:4].hex()}"
        if len(b) == 1:
            count[f"calls it fails on ({b[0]})"] += 1
            continue
        if a is None:
            count["calls only it reads"] += 1
            continue
        count["calls both read"] += 1
        if (a[1], a[2]) != (b[1], b[2]):
            count["other intent or owner"] += 1
        rows = [(label, value, kind) for label, value, kind in b[3]]
        for field in a[3]:
            found = next((r for r in rows if r[0] == field.label), None)
            if found is None or found[1] == "<unknown>":
                count["fields it leaves out or does not find"] += 1
                continue
            rows.remove(found)
            _, value, kind = found
            alike = same(kind, field, value)
            count["fields alike" if alike else f"fields that differ, {kind}"] += 1
            if verbose and not alike:
                print(f"  {where} {field.label} ({kind}): {field.value[:70]} | {value[:70]}")
    return count


def index_cost() -> tuple[float, float]:
    """Milliseconds and MB that a request pays that no descriptor is for."""
    registry._index.cache_clear()
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
    words = [a for a in sys.argv[1:] if a != "-v"]
    took, size = index_cost()
    print(f"a request that no descriptor is for: {took:.1f} ms once, {size:.2f} MB")
    for name, given, rounds in (("reference", reference_calls(), ROUNDS), ("made", made_calls(), 8)):
        mine = ours(given, rounds)
        times = [m[0] for m in mine if m]
        print(f"{len(given)} {name} calls: {sum(times) / len(times):.0f} µs a call here, slowest {max(times):.0f} µs")
        other = theirs(words[0] if words else None, given, rounds)
        if isinstance(other, str):
            print(f"clearsig: not compared, nothing here runs it ({other})")
            return
        both = [(m[0], o[0]) for m, o in zip(mine, other, strict=True) if m and len(o) > 1]
        a, b = sum(x for x, _ in both), sum(y for _, y in both)
        print(f"clearsig: {b / len(both):.0f} µs a call over the {len(both)} both read; ours to theirs {a / b:.2f} ×")
        for what, times_seen in compare(given, mine, other, "-v" in sys.argv).most_common():
            print(f"  {times_seen:6d} {what}")


if __name__ == "__main__":
    main()
