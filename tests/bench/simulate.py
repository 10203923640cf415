"""Simulation here against `debug_traceCall` of a local anvil with the same state, in one run; and what state costs.

    python -m tests.bench.simulate

Needs npm's @foundry-rs/anvil 1.7.1 in the folder that COUNTERSIGN_NPM names (see tests/chain/anvil.py).
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


def ours(asked: Request, evidence: Evidence, name: str | None = None) -> Callable[[], Any]:
    """Run in this process and read what moved; by the fastest backend or the one named."""
    intent = decode(asked, evidence)
    mine = controlled(asked, intent, evidence)
    fork = fork_at(1, evidence.block)

    def run() -> Any:
        plan = plan_of(asked, intent, evidence)
        assert plan is not None
        engine = next((b for b in backends() if b.name == name), None) or choose(fork, plan.messages, plan.world)
        assert engine is not None
        lived = Lived.run(engine, plan, evidence.block or BlockFacts(), 1, fork)
        return lived.failed or movements(lived, mine, ())

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


def main() -> None:
    """Print both tables."""
    if binary() is None:
        print("npm's @foundry-rs/anvil 1.7.1 is not in the folder COUNTERSIGN_NPM names: nothing to compare with")
        return
    scene = Scene()
    with anvil() as url:
        load(url, scene)
        client = NodeClient(url)
        print(
            f"{'request':22} {'node ms':>8} {'pyrevm':>8} {'ratio':>6} {'py-evm':>8} {'ratio':>6} {'both worlds':>12} {'ratio':>6}"
        )
        ratios: dict[str, list[float]] = {"pyrevm": [], "py-evm": [], "all": []}
        cases = [*((n, r, scene) for n, r in scene.requests().items()), *geths_cases()]
        for name, asked, stage in cases:
            if stage is not scene:
                load(url, stage)
            evidence = gather(client, "bench", asked, known())
            assert evidence.state is not None
            (call,) = calls_of(asked, decode(asked, evidence))
            tracers: list[dict[str, Any]] = [
                {"tracer": "callTracer", "tracerConfig": {"withLog": True}},
                {"tracer": "prestateTracer", "tracerConfig": {"diffMode": True}},
            ]
            batch = [(TRACE, [call, "latest", t]) for t in tracers]
            node = median_ms(lambda batch=batch: client.batch(batch))
            fast = median_ms(ours(asked, evidence))
            slow = median_ms(ours(asked, evidence, "py-evm"))
            intent = decode(asked, evidence)
            whole = median_ms(
                lambda asked=asked, intent=intent, evidence=evidence: effects_of(asked, intent, evidence), 20
            )
            for key, value in (("pyrevm", fast), ("py-evm", slow), ("all", whole)):
                ratios[key].append(node / value)
            print(
                f"{name:22} {node:8.2f} {fast:8.3f} {node / fast:6.1f} {slow:8.3f} {node / slow:6.1f} {whole:12.2f} {node / whole:6.1f}"
            )
        middle = {k: statistics.median(v) for k, v in ratios.items()}
        print(f"median: pyrevm {middle['pyrevm']:.1f}× faster than the node (goal 5×), py-evm {middle['py-evm']:.1f}×, "
              f"everything with both worlds, reach and worst use {middle['all']:.1f}×")  # fmt: skip
        print("\nstate and facts of one request from the node (ms, loopback):")
        asked = scene.requests()["send a token"]
        for way, lacks in (("traced", set()), ("access list, proofs", {TRACE}), ("access list, slots", {TRACE, PROOF}),
                           ("run by the node", {TRACE, LIST})):  # fmt: skip
            fresh = NodeClient(url)
            fresh.lacks |= lacks
            took = median_ms(lambda fresh=fresh: gather(fresh, "bench", asked, known()), 20)
            print(f"  {way:22} {took:8.2f}")
        second = NodeClient(url)
        took = median_ms(lambda: gather(client, "bench", asked, known(), second=second, proven=True), 10)
        print(f"  {'two nodes, proven':22} {took:8.2f}")
        given = replace(known(), state=dict(scene.world), state_source="context")
        print(
            f"  {'given (context.state)':22} {median_ms(lambda: gather(client, 'bench', asked, given), 20):8.2f}  (facts alone)"
        )


if __name__ == "__main__":
    main()
