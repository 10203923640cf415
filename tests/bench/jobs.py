"""`python -m tests.bench.jobs [JOBS]`: how much faster `countersign check --jobs N` is than one job, and where time goes.

Both runs judge the same recorded mainnet transactions in turns, twice; the ratio is of the better times, since other work on
the machine only ever slows a run down. The processor time shows what more jobs cost in all, whatever else runs. Also printed: start-up, the time a line, and what the machine itself can give for two
processes at once (a loop without memory or disk), for a ratio beyond that is not to be had.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.mainnet import requests

_SPIN = "s = 0\nfor i in range(12_000_000): s += i"


def run(file: Path, jobs: int, lines: int) -> tuple[float, float]:
    """Seconds of one run, start-up and all: on the clock, and of all its processes on the processors."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "app", "check", str(file), "--jobs", str(jobs)], capture_output=True, check=False
    )
    took = time.perf_counter() - start
    if done.returncode not in (0, 10, 11) or done.stdout.count(b"\n") != lines:
        raise SystemExit(done.stderr.decode()[-2000:] or f"unexpected exit status {done.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def spin(processes: int) -> float:
    """Seconds for `processes` equal loops at once."""
    start = time.perf_counter()
    running = [subprocess.Popen([sys.executable, "-c", _SPIN]) for _ in range(processes)]
    for p in running:
        p.wait()
    return time.perf_counter() - start


def main() -> None:
    """Measure in turns and print."""
    jobs = int(sys.argv[1]) if len(sys.argv) > 1 else 2
    with tempfile.TemporaryDirectory() as place:
        file, one = Path(place) / "all.jsonl", Path(place) / "one.jsonl"
        lines = [
            json.dumps({
                "version": 1, "id": tx_hash, "chain_id": r.chain_id, "account": str(r.account), "method": r.method,
                "params": list(r.params), "context": {},
            })
            for tx_hash, r in requests()
        ]  # fmt: skip
        file.write_text("\n".join(lines))
        one.write_text(lines[0])
        start = min(run(one, 1, 1)[0] for _ in range(3))
        times: dict[int, list[tuple[float, float]]] = {1: [], jobs: []}
        machine: list[float] = []
        for _ in range(2):
            for n, kept in times.items():
                kept.append(run(file, n, len(lines)))
            machine.append(jobs * spin(1) / spin(jobs))
    single, many = (min(took for took, _ in times[n]) for n in (1, jobs))
    cpu_single, cpu_many = (min(cpu for _, cpu in times[n]) for n in (1, jobs))
    print(f"one line, start-up and all      {start:>8.2f} s")
    print(
        f"{len(lines):,} lines, 1 job              {single:>8.2f} s   {(single - start) / len(lines) * 1000:.2f} ms a line"
    )
    print(f"{len(lines):,} lines, {jobs} jobs             {many:>8.2f} s")
    print(f"processor time                  {cpu_single:>8.2f} s   with {jobs} jobs in all {cpu_many:.2f} s")
    print(f"speed-up on idle processors     {jobs * cpu_single / cpu_many:>8.2f}     when the work is shared evenly")
    print(
        f"speed-up                        {single / many:>8.2f}     this machine gave {max(machine):.2f} to bare loops"
    )


if __name__ == "__main__":
    main()
