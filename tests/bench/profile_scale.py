"""`python -m tests.bench.profile_scale [ENTRIES]`: does a verdict take longer with a million entries than with a thousand?

Builds two profiles of one person over the same three years, a thousand entries and a million (default), by bulk insert into
the store's own schema; 60 % of the entries are own, the rest is what others sent, one own payment in twenty goes to somebody
new. Then the same two hundred requests are judged by `countersign check` with each, in turns, and the ratio is printed.
"""

from __future__ import annotations

import json
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from app.address import Address
from app.checking import Checker, Options
from app.store.database import FILE
from app.store.models import to_micros
from app.store.profile import Profile

ME = Address(bytes.fromhex("8d6a0e560ceece23ac9ec4b0422df8f8bac08c59"))
USDC = bytes.fromhex("a0b86991c6218b36c1d19d4a2e9eb0ce3606eb48")
TRANSFER = bytes.fromhex("a9059cbb")
END = datetime(2026, 3, 10, 12, tzinfo=UTC)
YEARS = timedelta(days=3 * 365)
ROUNDS = 4
_COLUMNS = (
    "account, time, chain_id, hash, sender, target, value_wei, selector, asset, counterparty, amount, direction, origin, "
    "signed_here, nonce, balance, own, fingerprint"
)


def build(folder: Path, count: int) -> list[bytes]:
    """A profile with `count` entries of ME. Returns whom ME pays, the most frequent first."""
    Profile.open(folder).close()
    r = random.Random(7)
    payees = [r.randbytes(20) for _ in range(40)]
    senders = [r.randbytes(20) for _ in range(200)]
    first = to_micros(END - YEARS)
    step = to_micros(END) - first
    paid: dict[bytes, list[int]] = {}
    counts: Counter[tuple[str, str]] = Counter({("entries", ""): count})
    rows = []
    for i in range(count):
        when = first + step * i // count
        own = r.random() < 0.6
        other = (
            (r.randbytes(20) if r.random() < 0.05 else payees[min(int(r.expovariate(0.15)), 39)])
            if own
            else r.choice(senders)
        )
        token = r.random() < 0.7
        amount = int(r.lognormvariate(6, 1.2) * (10**6 if token else 10**15))
        origin = "https://pay.example" if own and r.random() < 0.3 else None
        sender, to = (ME, other) if own else (other, ME)
        target = USDC if token else to
        rows.append((
            bytes(ME), when, "1", f"0x{i:064x}", bytes(sender), bytes(target), "0" if token else str(amount),
            TRANSFER if token else None, USDC if token else b"", bytes(other), str(amount), "out" if own else "in", origin,
            own or None, None, None, own, i.to_bytes(16, "big"),
        ))  # fmt: skip
        if own:
            counts["chain", "1"] += 1
            if token:
                counts["selector", TRANSFER.hex()] += 1
            for who in {bytes(target), other}:
                place = paid.setdefault(who, [0, when, when])
                place[0] += 1
                place[2] = when
    with sqlite3.connect(folder / FILE) as c:
        c.executemany(f"INSERT INTO history ({_COLUMNS}) VALUES ({', '.join('?' * 18)})", rows)
        c.executemany(
            "INSERT INTO payees (account, address, count, first, last, head, tail) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(bytes(ME), who, n, a, b, who.hex()[:3], who.hex()[-3:]) for who, (n, a, b) in paid.items()],
        )
        c.executemany(
            "INSERT INTO counts (account, kind, key, count) VALUES (?, ?, ?, ?)",
            [(bytes(ME), kind, key, n) for (kind, key), n in counts.items()],
        )
    with Profile.open(folder) as profile:
        profile.relearn(ME)
    return payees


def requests(payees: list[bytes]) -> list[dict[str, Any]]:
    """Two hundred: payments to old and new recipients, of coin and token, an approval now and then."""
    r = random.Random(8)
    out = []
    for i in range(200):
        to = payees[min(int(r.expovariate(0.2)), 39)] if r.random() < 0.8 else r.randbytes(20)
        amount = int(r.lognormvariate(6, 1.2) * 10**6)
        kind = i % 5
        if kind < 3:
            where, value, data = USDC, "0x0", "0xa9059cbb" + to.hex().rjust(64, "0") + f"{amount:064x}"
        elif kind == 3:
            where, value, data = to, hex(amount * 10**9), "0x"
        else:
            where, value, data = USDC, "0x0", "0x095ea7b3" + to.hex().rjust(64, "0") + f"{amount:064x}"
        tx = {
            "from": str(ME), "to": "0x" + where.hex(), "value": value, "data": data, "nonce": hex(i), "gas": "0x30d40",
            "maxFeePerGas": "0x4a817c800", "maxPriorityFeePerGas": "0x3b9aca00",
        }  # fmt: skip
        now = (END + timedelta(minutes=i)).isoformat()
        out.append({
            "version": 1, "id": str(i), "chain_id": 1, "origin": "https://pay.example" if i % 2 else "compose", "account": str(ME),
            "method": "eth_sendTransaction", "params": [tx], "context": {"now": now},
        })  # fmt: skip
    return out


def command(file: Path, profile: Path) -> float:
    """Seconds of one run of the command, start-up and all."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "app", "check", str(file), "--profile", str(profile)], capture_output=True, check=False
    )
    took = time.perf_counter() - start
    if done.returncode not in (0, 10) or done.stdout.count(b"\n") != 200:
        raise SystemExit(done.stderr.decode() or f"unexpected exit status {done.returncode}")
    return took


def inside(lines: list[bytes], profile: Path) -> float:
    """Seconds of processor time for all lines once the program is up: other work on the machine does not count."""
    checker = Checker(Options(profile=profile))
    start = time.process_time()
    for number, line in enumerate(lines):
        checker.check(line, number)
    return time.process_time() - start


def main() -> None:
    """Build both, measure in turns, print."""
    large = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as place:
        folders = {}
        for count in (1000, large):
            start = time.perf_counter()
            folders[count] = Path(place) / str(count)
            payees = build(folders[count], count)
            size = (folders[count] / FILE).stat().st_size / 1e6
            print(f"built {count:>9,} entries in {time.perf_counter() - start:>6.1f} s, {size:,.0f} MB", flush=True)
        file = Path(place) / "requests.jsonl"
        values = requests(payees)
        file.write_text("\n".join(map(json.dumps, values)))
        lines = [json.dumps(v).encode() for v in values]
        whole: dict[int, list[float]] = {c: [] for c in folders}
        bare: dict[int, list[float]] = {c: [] for c in folders}
        for round_ in range(ROUNDS + 1):
            for count, folder in folders.items():
                a, b = command(file, folder), inside(lines, folder)
                if round_:  # the first one warms the files up
                    whole[count].append(a)
                    bare[count].append(b)
    print(f"\n{'':<34}{1000:>12,}{large:>12,}{'ratio':>8}")
    for name, times in (("countersign check, 200 requests", whole), ("judging alone, processor time", bare)):
        small, big = (statistics.median(times[c]) for c in (1000, large))
        print(f"{name:<34}{small:>10.2f} s{big:>10.2f} s{big / small:>8.2f}")


if __name__ == "__main__":
    main()
