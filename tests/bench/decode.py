"""Calldata decoding against viem's decodeFunctionData on the same real calldata, in one run.

    python -m tests.bench.decode [FOLDER WITH node_modules/viem]

Without a folder viem is the one pinned in tests/node. The calls are real: every known function that the shared
transactions hold, the longest and the shortest call of each. The values of both are compared first. Prints microseconds
a call and the ratio by size; then the time of the whole intent (decoding, nested calls, words, changes).
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.address import Address
from app.context import parse_evidence
from app.intent.abi import rules
from app.intent.abi.codec import AbiError, decode_call
from app.intent.abi.types import Function
from app.intent.decode import decode
from app.request import Request
from tests.bench.abi_json import json_function
from tests.bench.coverage import records
from tests.node import scratch

SCRIPT = """
import { decodeFunctionData } from 'viem'
import { readFileSync } from 'fs'
const cases = JSON.parse(readFileSync(process.argv[2]))
const plain = (v) => typeof v === 'bigint' || typeof v === 'number' ? v.toString()
  : typeof v === 'string' ? v.toLowerCase() : typeof v === 'boolean' ? v
  : Array.isArray(v) ? v.map(plain) : Object.values(v).map(plain)
const out = []
for (const [abi, data] of cases) {
  let values = null
  try { values = plain(decodeFunctionData({ abi, data }).args ?? []) } catch (e) { out.push([null, 0]); continue }
  const rounds = Math.max(8, Math.floor(200000 / data.length))
  for (let i = 0; i < rounds; i++) decodeFunctionData({ abi, data })
  const start = process.hrtime.bigint()
  for (let i = 0; i < rounds; i++) decodeFunctionData({ abi, data })
  out.push([values, Number(process.hrtime.bigint() - start) / rounds / 1000])
}
console.log(JSON.stringify(out))
"""


def _plain(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Address):
        return "0x" + value.hex()
    if isinstance(value, bytes):
        return "0x" + value.hex()
    if isinstance(value, str):
        return value.lower()
    if isinstance(value, dict):
        return [_plain(v) for v in value.values()]
    return [_plain(v) for v in value]


def cases() -> list[tuple[Function, bytes, Request]]:
    """The shortest and the longest real call of each known function."""
    found: dict[bytes, list[tuple[Function, bytes, Request]]] = {}
    for name in ("mainnet-transactions.jsonl.gz", "interactions.jsonl.gz"):
        for record, request in records(name):
            data = bytes.fromhex(str(record.get("data") or "0x")[2:])
            known = rules.lookup(data[:4]) if len(data) >= 4 else None
            if known is None or not known.function.inputs:
                continue
            try:
                if not decode_call(known.function, data).clean:
                    continue
            except AbiError:
                continue
            found.setdefault(data[:4], []).append((known.function, data, request))
    out = []
    for rows in found.values():
        rows.sort(key=lambda r: len(r[1]))
        out.extend(rows[:1] if len(rows) == 1 else [rows[0], rows[-1]])
    return out


def _micros(run: Callable[[], object], rounds: int) -> float:
    for _ in range(max(rounds // 4, 2)):
        run()
    start = time.perf_counter()
    for _ in range(rounds):
        run()
    return (time.perf_counter() - start) / rounds * 1e6


def viem(folder: Path, given: list[tuple[Function, bytes, Request]]) -> list[tuple[Any, float]]:
    """What viem makes of the same calls, and how long it takes."""
    script, data = folder / "decode.mjs", folder / "calls.json"
    script.write_text(SCRIPT)
    data.write_text(json.dumps([[[json_function(f)], "0x" + raw.hex()] for f, raw, _ in given]))
    ran = subprocess.run(["node", str(script), str(data)], capture_output=True, text=True, check=True, cwd=folder)
    return [(values, micros) for values, micros in json.loads(ran.stdout)]


def main(folder: Path | None = None) -> None:
    given = cases()
    theirs = viem(folder or scratch(), given)
    groups = ((200, "to 200 bytes"), (1000, "to 1,000 bytes"), (1 << 60, "longer"))
    sums = {name: [0, 0.0, 0.0, 0.0] for _, name in groups}
    differ, refused = [], 0
    for (function, raw, request), (values, other) in zip(given, theirs, strict=True):
        if values is None:
            refused += 1
            continue
        if _plain(decode_call(function, raw)) != values:
            differ.append(function.canonical)
        row = sums[next(name for most, name in groups if len(raw) <= most)]
        rounds = max(8, 200_000 // len(raw) // 2)
        evidence = parse_evidence({}, request.account, now=datetime.now(UTC))
        row[0] += 1
        row[1] += _micros(lambda f=function, d=raw: decode_call(f, d), rounds)  # type: ignore[misc]
        row[2] += other
        row[3] += _micros(lambda r=request, e=evidence: decode(r, e), 8)  # type: ignore[misc]
    print(
        f"{len(given)} real calls of {len({f.canonical for f, _, _ in given})} functions; values differ: {len(differ)}"
    )
    if refused:
        print(f"viem refuses {refused} of them (bytes that no strict decoder takes); left out")
    for name in differ[:10]:
        print("  differs:", name)
    print(f"{'calldata':<16} {'calls':>6} {'ours µs':>9} {'viem µs':>9} {'ratio':>6} {'whole intent µs':>16}")
    for name, (count, ours, other, whole) in sums.items():
        if count:
            print(
                f"{name:<16} {count:6.0f} {ours / count:9.1f} {other / count:9.1f} {ours / other:6.2f} {whole / count:16.1f}"
            )
    total = [sum(row[i] for row in sums.values()) for i in range(4)]
    print(
        f"{'all':<16} {total[0]:6.0f} {total[1] / total[0]:9.1f} {total[2] / total[0]:9.1f} {total[1] / total[2]:6.2f} {total[3] / total[0]:16.1f}"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
