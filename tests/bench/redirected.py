"""`python -m tests.bench.redirected [LIVES]`: usual payments that go to a fresh address, as the whole gate judges them.

Each act of a life to somebody new is judged with the past before it (false alarms), and each payment to a known payee once more
with a fresh address in the payee's place (attacks). The request is a plain transfer that the owner declared: whoever pays a
forged invoice means to. Columns: the verdict hold, and at least caution.
"""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from dataclasses import replace

from app.address import NATIVE, Address
from app.assess import assess
from app.context import parse_evidence
from app.evidence import HistoryEntry, ListHistory
from app.policy.rules import preset
from app.request import parse_request
from tests.anomaly.personas import RECURRING, life_of, someone

EVERY = 3
"""One in so many attacks is judged: the past is read anew for each."""
AFTER = 60


def judged(entry: HistoryEntry, to: Address, past: list[HistoryEntry]) -> tuple[str, set[str]]:
    """Verdict and serious findings for the payment of `entry` to `to`, with this past and nothing else known."""
    account, native = entry.sender, entry.asset == NATIVE
    data = "0x" if native else "0xa9059cbb" + to.hex().rjust(64, "0") + f"{entry.amount:064x}"
    tx = {
        "from": str(account),
        "to": str(to if native else entry.asset),
        "value": hex(entry.amount if native else 0),
        "data": data,
    }
    decimals = 18 if native else 6
    whole = f"{entry.amount // 10**decimals}.{entry.amount % 10**decimals:0{decimals}d}"
    request = parse_request({
        "chain_id": entry.chain_id, "account": str(account), "origin": "compose", "method": "eth_sendTransaction", "params": [tx],
        "intent": {"kind": "send", "to": str(to), "asset": "ETH" if native else str(entry.asset), "amount": whole},
    })  # fmt: skip
    evidence = parse_evidence({}, account, now=entry.time)
    evidence = replace(evidence, history=ListHistory(past, account))
    a = assess(request, evidence, preset("careful"))
    return a.verdict.word, {f.check for f in a.findings if f.severity.word in ("medium", "high", "critical")}


def plain(entry: HistoryEntry) -> bool:
    return bool(entry.amount) and entry.to in (entry.counterparty, entry.asset)


def main() -> None:
    """One row a kind of life."""
    lives = int(sys.argv[1]) if len(sys.argv) > 1 else 4
    start = time.perf_counter()
    print(
        f"{'':<14}{'somebody new':>14}{'hold':>8}{'caution':>9}{'redirected':>13}{'hold':>8}{'caution':>9}   by the pattern"
    )
    for kind in RECURRING:
        seen: Counter[str] = Counter()
        for seed in range(lives):
            r = random.Random(f"redirected {kind} {seed}")
            life = life_of(kind, 3000 + seed, 300)
            known: set[Address | None] = set()
            for place, entry in enumerate(life):
                if plain(entry) and place >= AFTER:
                    fresh = entry.counterparty not in known
                    if fresh or r.random() < 1 / EVERY:
                        to = entry.counterparty if fresh and entry.counterparty is not None else someone(r)
                        verdict, why = judged(entry, to, life[:place])
                        group = "new" if fresh else "bad"
                        seen[group] += 1
                        seen[group, verdict] += 1  # type: ignore[index]
                        seen[group, "pattern"] += "beh-usual-payment-elsewhere" in why  # type: ignore[index]
                known.add(entry.counterparty)
        row = f"{kind:<14}"
        for group in ("new", "bad"):
            of = max(seen[group], 1)
            hold = seen[group, "hold"]  # type: ignore[index]
            more = hold + seen[group, "caution"]  # type: ignore[index]
            row += (
                f"{seen[group]:>14}{hold / of:>8.1%}{more / of:>9.1%}"
                if group == "new"
                else f"{seen[group]:>13}{hold / of:>8.1%}{more / of:>9.1%}"
            )
        of_new, of_bad = max(seen["new"], 1), max(seen["bad"], 1)
        print(f"{row}   {seen['new', 'pattern'] / of_new:.1%} / {seen['bad', 'pattern'] / of_bad:.1%}")  # type: ignore[index]
    print(f"{lives} lives a kind, {time.perf_counter() - start:.0f} s")


if __name__ == "__main__":
    main()
