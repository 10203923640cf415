"""Simulation here against `debug_traceCall` of a local anvil with the same state, in one run; and what state costs.

    python -m tests.bench.simulate

Needs node and npm for anvil (tests/node).
The node is asked for what our run tells too: the calls with their logs, and the differences of the state, in one batch
on an open connection. Prints milliseconds (median of many runs) and the ratio for each request.
"""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.chain.client import NodeClient
from app.chain.prefetch import gather
from app.chain.state import calls_of
from app.effects.evm.choose import backends, choose
from app.effects.evm.forks import fork_at
from app.effects.gather import effects_of
from app.effects.lived import Lived
from app.effects.movements import movements
from app.effects.plans import plan_of
from app.effects.static import controlled
from app.evidence import BlockFacts, Evidence
from app.intent.decode import decode
from app.request import Request, parse_request
from tests.chain.anvil import anvil, binary, load
from tests.chain.test_state_sources import Scene, known
from tests.effects.stage import Stage
from tests.effects.test_evm_backends import world_of

ROUNDS = 40
TRACE, LIST, PROOF = "debug_traceCall", "eth_createAccessList", "eth_getProof"


def median_ms(run: Callable[[], Any], rounds: int = ROUNDS) -> float:
    """The median time of a run in milliseconds, after a few to warm up."""
    for _ in range(3):
        run()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def ours(asked: Request, evidence: Evidence, name: str | None = None, *, read: bool = True) -> Callable[[], Any]:
    """Run in this process by the fastest backend or the one named; with `read` what moved is read too."""
    intent = decode(asked, evidence)
    mine = controlled(asked, intent, evidence)
    fork = fork_at(1, evidence.block)
    named = next((b for b in backends() if b.name == name), None)

    def run() -> Any:
        plan = plan_of(asked, intent, evidence)
        assert plan is not None
        engine = named or choose(fork, plan.messages, plan.world)
        assert engine is not None
        lived = Lived.run(engine, plan, evidence.block or BlockFacts(), 1, fork)
        return movements(lived, mine, ()) if read and lived.failed is None else lived.failed

    return run


def geths_cases() -> list[tuple[str, Request, Stage]]:
    """Transactions that geth traced (../shared/data/evm-traces), as requests with their world; none where it is missing."""
    folder = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "evm-traces" / "call_tracer_withLog"
    out = []
    for path in sorted(folder.glob("*.json")):
        trace = json.loads(path.read_text())
        top = trace["result"]
        if top["type"] != "CALL" or trace["tracerConfig"].get("onlyTopCall"):
            continue
        tx = {"from": top["from"], "to": top["to"], "value": top.get("value", "0x0"), "data": top.get("input", "0x")}
        value = {"chain_id": 1, "account": top["from"], "method": "eth_sendTransaction", "params": [tx]}
        stage = Stage()
        stage.world = world_of(trace)
        out.append((path.stem, parse_request(value), stage))
    return out


COLUMNS = ("the same run", "read as well", "py-evm", "everything")


def main() -> None:
    """Print both tables."""
    if binary() is None:
        print("npm's @foundry-rs/anvil cannot be had here: nothing to compare with")
        return
    scene = Scene()
    with anvil() as url:
        load(url, scene)
        compared(url, scene)
        sources(url, scene)


def compared(url: str, scene: Scene) -> None:
    """Each request here and on the node. "The same run" tells what the node's two traces tell."""
    client = NodeClient(url)
    print(f"{'ms':20} {'node':>8}" + "".join(f" {c:>14} {'ratio':>6}" for c in COLUMNS))
    ratios: dict[str, list[float]] = {c: [] for c in COLUMNS}
    everyday = scene.requests()
    for name, asked, stage in [*((n, r, scene) for n, r in everyday.items()), *geths_cases()]:
        if stage is not scene:
            load(url, stage)
        evidence = gather(client, "bench", asked, known())
        assert evidence.state is not None
        intent = decode(asked, evidence)
        (call,) = calls_of(asked, intent)
        tracers: list[dict[str, Any]] = [
            {"tracer": "callTracer", "tracerConfig": {"withLog": True}},
            {"tracer": "prestateTracer", "tracerConfig": {"diffMode": True}},
        ]
        batch = [(TRACE, [call, "latest", t]) for t in tracers]
        node = median_ms(lambda b=batch: client.batch(b))
        took = (
            median_ms(ours(asked, evidence, read=False)),
            median_ms(ours(asked, evidence)),
            median_ms(ours(asked, evidence, "py-evm", read=False), 10),
            median_ms(lambda a=asked, i=intent, e=evidence: effects_of(a, i, e), 10),
        )
        for column, value in zip(COLUMNS, took, strict=True):
            ratios[column].append(node / value)
        print(f"{name:20} {node:8.2f}" + "".join(f" {v:14.3f} {node / v:6.1f}" for v in took))
    for title, count in ((f"{len(everyday)} everyday requests", len(everyday)), ("all", None)):
        middle = {c: statistics.median(v[:count]) for c, v in ratios.items()}
        said = ", ".join(f"{c} {r:.1f}×" for c, r in middle.items())
        print(f"median of {title}, times faster than the node (goal 5): {said}")


def sources(url: str, scene: Scene) -> None:
    """What each way to the state costs."""
    print("\nstate and facts of one request from the node, ms on loopback:")
    asked = scene.requests()["send a token"]
    ways: dict[str, set[str]] = {
        "traced": set(), "access list, proofs": {TRACE}, "access list, slots": {TRACE, PROOF},
        "run by the node": {TRACE, LIST},
    }  # fmt: skip
    for way, lacks in ways.items():
        fresh = NodeClient(url)
        fresh.lacks |= lacks
        print(f"  {way:22} {median_ms(lambda f=fresh: gather(f, 'bench', asked, known()), 20):8.2f}")
    first, second = NodeClient(url), NodeClient(url)
    took = median_ms(lambda: gather(first, "bench", asked, known(), second=second, proven=True), 10)
    print(f"  {'two nodes, proven':22} {took:8.2f}")
    given = replace(known(), state=dict(scene.world), state_source="context")
    print(f"  {'given: facts alone':22} {median_ms(lambda: gather(first, 'bench', asked, given), 20):8.2f}")


if __name__ == "__main__":
    main()
