"""`python -m tests.bench.anomaly [LIVES]`: false alarms and caught takeovers of the behaviour model, beside two peers.

Lives come from tests/anomaly/personas.py and from accounts that recur in the recorded mainnet transactions. Each is walked
in the order of time; at twelve places a takeover is spliced in and thrown away again. IsolationForest and Local Outlier
Factor (scikit-learn) get the same features, fitted anew every hundred acts and made conformal in the usual way (fit on the
older 60 %, calibrate on the newer 40 %). `--defaults` prints the table of app/anomaly/conformal.py instead.
"""

from __future__ import annotations

import bisect
import gzip
import json
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import IsolationForest
from sklearn.neighbors import LocalOutlierFactor

from app.address import NATIVE, Address
from app.anomaly.conformal import p_value
from app.anomaly.features import Act, act_of_entry
from app.anomaly.profile import Behaviour, Recipient, Recipients, decode_recipient, decode_summary, encode
from app.evidence import HistoryEntry
from tests.anomaly.personas import ATTACKS, PERSONAS, balances_after, life_of

DATA = Path(__file__).parents[3] / "shared" / "data" / "mainnet-transactions.jsonl.gz"
LEVELS = (0.0005, 0.005, 0.01, 0.05)
AGES = (0, 5, 20, 100)
FIRST_ONLY = ("drain", "redirected")
"""Attacks that are over with the first act; of the others one caught act of the series counts."""
PEERS = ("forest", "lof")


class Copy:
    """A throw-away copy of a model's recipients."""

    def __init__(self, under: Recipients) -> None:
        self.under, self.own = under, dict[Address, Recipient]()

    def get(self, address: Address) -> Recipient | None:
        if address not in self.own:
            found = self.under.get(address)
            if found is None:
                return None
            self.own[address] = decode_recipient(encode(found))
        return self.own[address]

    def __setitem__(self, address: Address, recipient: Recipient) -> None:
        self.own[address] = recipient


def copied(model: Behaviour) -> Behaviour:
    summary = decode_summary(encode(model.summary))
    assert summary is not None
    return Behaviour(summary, Copy(model.recipients))


def ours(model: Behaviour, act: Act) -> tuple[float, float]:
    """P-value and score."""
    score = model.judge(act).score
    return p_value(model.summary.calibration, score, model.summary.n)[0], score


class Peer:
    """An outlier detector of scikit-learn, conformal by a held-out calibration set."""

    def __init__(self, kind: str) -> None:
        self.kind, self.model, self.calibration = kind, None, np.zeros(0)
        self.luck = random.Random(7)

    def fit(self, past: list[list[float]]) -> None:
        rows = np.array(past[-1000:])
        cut = int(len(rows) * 0.6)
        if self.kind == "forest":
            self.model = IsolationForest(n_estimators=100, random_state=1).fit(rows[:cut])
        else:
            self.model = LocalOutlierFactor(n_neighbors=20, novelty=True).fit(rows[:cut])
        self.calibration = np.sort(-self.model.score_samples(rows[cut:]))

    def p_values(self, rows: list[list[float]]) -> list[float]:
        scores = -self.model.score_samples(np.array(rows))
        # Smoothed like ours: without it a hundred calibration scores could never alarm at 0.5 %.
        above = len(self.calibration) - np.searchsorted(self.calibration, scores, side="right")
        tied = np.searchsorted(self.calibration, scores, side="right") - np.searchsorted(self.calibration, scores)
        u = [self.luck.random() for _ in scores]
        return [
            (int(a) + x * (int(t) + 1)) / (len(self.calibration) + 1) for a, t, x in zip(above, tied, u, strict=True)
        ]


@dataclass
class Tally:
    """Counts of one run. Keys: (method, group, age or attack, level)."""

    alarms: Counter[tuple[Any, ...]] = field(default_factory=Counter)
    acts: Counter[tuple[Any, ...]] = field(default_factory=Counter)
    caught: Counter[tuple[Any, ...]] = field(default_factory=Counter)
    tried: Counter[tuple[Any, ...]] = field(default_factory=Counter)
    seconds: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    decisions: Counter[str] = field(default_factory=Counter)
    scores: defaultdict[tuple[str, int], list[float]] = field(default_factory=lambda: defaultdict(list))


def age_of(place: int) -> int:
    return max(a for a in AGES if a <= place)


def walk(kind: str, seed: int, life: list[HistoryEntry], tally: Tally, *, peers: bool, attacks: bool = True,
         lengths: tuple[int, int] = (30, 5), spots: int = 12) -> None:  # fmt: skip
    """Judge one life act by act, with takeovers spliced in."""
    r = random.Random(f"splice {kind} {seed}")
    model = Behaviour()
    rows: list[list[float]] = []
    known = {p: Peer(p) for p in PEERS} if peers else {}
    fitted_at = 0
    waiting: list[list[float]] = []
    last = len(life) - lengths[1]
    places = set(r.sample(range(lengths[0], last), min(spots, max(last - lengths[0], 0)))) if attacks else set()
    early = {p for p in AGES if p < last} if attacks else set()
    other = life_of(r.choice([k for k in PERSONAS if k != kind]), seed + 1000, 60)
    for place, entry in enumerate(life):
        ready = bool(known) and fitted_at > 0
        if place in places or place in early:
            for name, attack in ATTACKS.items():
                past = life[: max(place, 1)]  # at 0 the model knows nothing; the thief still knows whose account it is
                acts = attack(r, past, balances_after(past), life[place:] if name == "redirected" else other)
                if not acts:
                    continue
                splice(model, [act_of_entry(e) for e in acts], tally, kind, name, place, known if ready and place in places else {},
                       cold=place in early)  # fmt: skip
        act = act_of_entry(entry)
        start = time.perf_counter()
        p, score = ours(model, act)
        tally.seconds["ours"] += time.perf_counter() - start
        tally.decisions["ours"] += 1
        age = age_of(place)
        tally.acts["ours", kind, age] += 1
        tally.scores[kind, age].append(score)
        for level in LEVELS:
            tally.alarms["ours", kind, age, level] += p <= level
        if known:
            row = model.measure(act)[0]
            rows.append(row)
            if ready:
                waiting.append(row)
            if (place >= 100 and place % 100 == 0) or place == len(life) - 1:
                flush(known, waiting, kind, tally)
                waiting = []
                for name, peer in known.items():
                    start = time.perf_counter()
                    peer.fit(rows)
                    tally.seconds[name + " fit"] += time.perf_counter() - start
                    tally.decisions[name + " fit"] += 1
                fitted_at = place
        start = time.perf_counter()
        model.take(act)
        tally.seconds["ours learn"] += time.perf_counter() - start


def flush(known: dict[str, Peer], waiting: list[list[float]], kind: str, tally: Tally) -> None:
    if not waiting:
        return
    for name, peer in known.items():
        for p in peer.p_values(waiting):
            tally.acts[name, kind, 100] += 1
            for level in LEVELS:
                tally.alarms[name, kind, 100, level] += p <= level


def splice(model: Behaviour, acts: list[Act], tally: Tally, kind: str, attack: str, place: int, known: dict[str, Peer], *,
           cold: bool) -> None:  # fmt: skip
    """Let one takeover happen to a copy of the model and see who notices it at which level."""
    world = copied(model)
    lowest = dict.fromkeys(("ours", *known), 1.0)
    for act in acts:
        lowest["ours"] = min(lowest["ours"], ours(world, act)[0])
        row = world.measure(act)[0] if known else []
        for name, peer in known.items():
            start = time.perf_counter()
            (p,) = peer.p_values([row])
            tally.seconds[name] += time.perf_counter() - start
            tally.decisions[name] += 1
            lowest[name] = min(lowest[name], p)
        if attack in FIRST_ONLY:
            break
        world.take(act)  # signed, so learned: the model is not helped by knowing better
    for name, p in lowest.items():
        for level in LEVELS:
            if cold and name == "ours":
                tally.caught["cold", place, attack, level] += p <= level
            if not cold:
                tally.caught[name, kind, attack, level] += p <= level
        if cold and name == "ours":
            tally.tried["cold", place, attack] += 1
        if not cold:
            tally.tried[name, kind, attack] += 1


# -- accounts that recur in the recorded transactions -----------------------------------------------


def block_time(block: int) -> datetime:
    """About when a mainnet block was made: 14.5 seconds a block to the merge, 12.05 after (the data has no times)."""
    merge = 15_537_394
    start = datetime(2015, 7, 30, 15, 26, tzinfo=UTC)
    return start + timedelta(seconds=min(block, merge) * 14.48 + max(block - merge, 0) * 12.05)


def recorded(least: int = 20) -> Iterator[list[HistoryEntry]]:
    """The acts of each account with at least `least` recorded transactions, oldest first."""
    by_sender: dict[str, list[dict[str, Any]]] = defaultdict(list)
    with gzip.open(DATA, "rt") as lines:
        for line in lines:
            record = json.loads(line)
            if record["from"].startswith("0x") and record.get("nonce"):
                by_sender[record["from"]].append(record)
    for sender, records in sorted(by_sender.items()):
        if len(records) < least:
            continue
        records.sort(key=lambda x: (int(x["block"]), int(x["nonce"], 16)))
        yield [recorded_entry(Address.parse(sender, strict=False), x) for x in records]


def recorded_entry(sender: Address, x: dict[str, Any]) -> HistoryEntry:
    data = bytes.fromhex((x.get("data") or "0x")[2:])
    to = Address.parse(x["to"], strict=False) if x.get("to") else None
    value = int(x.get("value") or "0x0", 16)
    asset, counterparty, amount = NATIVE, to, value
    if data[:4].hex() == "a9059cbb" and len(data) >= 68 and to is not None:
        asset, counterparty, amount = to, Address(data[16:36]), int.from_bytes(data[36:68])  # type: ignore[assignment]
    selector = data[:4] if len(data) >= 4 else None
    when = block_time(int(x["block"]))
    return HistoryEntry(when, 1, x["hash"], sender, to, value, selector, asset, counterparty, amount, "out")


# -- the table --------------------------------------------------------------------------------------


def rate(tally: Tally, method: str, kinds: list[str], ages: tuple[int, ...], level: float) -> float:
    acts = sum(tally.acts[method, k, a] for k in kinds for a in ages)
    return sum(tally.alarms[method, k, a, level] for k in kinds for a in ages) / acts if acts else float("nan")


def found(tally: Tally, method: str, kinds: list[str], attack: str, level: float) -> float:
    """The mean over kinds of users, each alike."""
    parts = [
        tally.caught[method, k, attack, level] / tally.tried[method, k, attack]
        for k in kinds
        if tally.tried[method, k, attack]
    ]
    return sum(parts) / len(parts) if parts else float("nan")


def defaults(tally: Tally) -> None:
    """Print DEFAULT_TAIL: at which score which share of normal acts is above, every kind of user alike."""
    for age in AGES:
        lists = [sorted(tally.scores[k, age]) for k in (*PERSONAS, "recorded") if len(tally.scores[k, age]) >= 100]
        row = []
        for share in (0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002):
            for x in sorted(v for part in lists for v in part):
                if sum(1 - bisect.bisect_right(part, x) / len(part) for part in lists) / len(lists) <= share:
                    row.append((round(x, 2), share))
                    break
        print(f"    {age}: {tuple(row)},")


def main() -> None:
    """Walk all lives and print the tables."""
    numbers = [int(a) for a in sys.argv[1:] if a.isdigit()]
    lives = numbers[0] if numbers else 16
    only_defaults = "--defaults" in sys.argv
    begin = time.perf_counter()
    tally = Tally()
    kinds = list(PERSONAS)
    for kind in kinds:
        for seed in range(lives):
            # Other lives than those that the defaults come from.
            start_seed = seed if only_defaults else seed + 500
            life = life_of(kind, start_seed)
            walk(kind, start_seed, life, tally, peers=not only_defaults and seed < 5, attacks=not only_defaults)
    if DATA.exists():
        for seed, life in enumerate(recorded()):
            walk("recorded", seed, life, tally, peers=False, attacks=not only_defaults, lengths=(15, 2), spots=4)
    else:
        print("the recorded transactions are not beside this checkout: no `recorded` rows")
    if only_defaults:
        defaults(tally)
        return
    print("false alarms after 100 own acts", *(f"{level:>9.2%}" for level in LEVELS), f"{'acts':>9}")
    for kind in [*kinds, "recorded"]:
        ages = (100,) if kind != "recorded" else (20, 100)
        if tally.acts["ours", kind, ages[0]]:
            acts = sum(tally.acts["ours", kind, a] for a in ages)
            note = " (after 20)" if kind == "recorded" else ""
            print(
                f"  {kind + note:<29}", *(f"{rate(tally, 'ours', [kind], ages, x):>9.2%}" for x in LEVELS), f"{acts:>9}"
            )
    print(f"  {'all personas':<29}", *(f"{rate(tally, 'ours', kinds, (100,), x):>9.2%}" for x in LEVELS))
    for peer in PEERS:
        print(f"  {peer + ' (same features)':<29}", *(f"{rate(tally, peer, kinds, (100,), x):>9.2%}" for x in LEVELS))
    print("\nfalse alarms while young", *(f"{level:>9.2%}" for level in LEVELS))
    for first, after in pairwise(AGES):
        print(
            f"  after {first:>3} to {after - 1:>3} own acts   ",
            *(f"{rate(tally, 'ours', kinds, (first,), x):>9.2%}" for x in LEVELS),
        )
    print("\ncaught at 1 %", " " * 16, *(f"{a:>11}" for a in ATTACKS))
    for place in AGES:
        cold = [tally.caught["cold", place, a, 0.01] / max(tally.tried["cold", place, a], 1) for a in ATTACKS]
        print(f"  after {place:>3} own acts          ", *(f"{x:>11.1%}" for x in cold))
    for kind in [*kinds, "recorded"]:
        if any(tally.tried["ours", kind, a] for a in ATTACKS):
            print(f"  {kind:<28}", *(f"{found(tally, 'ours', [kind], a, 0.01):>11.1%}" for a in ATTACKS))
    for method in ("ours", *PEERS):
        print(f"  all personas, {method:<14}", *(f"{found(tally, method, kinds, a, 0.01):>11.1%}" for a in ATTACKS))
    print("\ntime a decision          mean      and to learn one act, or to fit anew")
    learn = tally.seconds["ours learn"] / tally.decisions["ours"]
    print(
        f"  ours               {tally.seconds['ours'] / tally.decisions['ours'] * 1e6:>7.0f} µs   {learn * 1e6:>7.0f} µs"
    )
    for peer in PEERS:
        each = tally.seconds[peer] / max(tally.decisions[peer], 1)
        fit = tally.seconds[peer + " fit"] / max(tally.decisions[peer + " fit"], 1)
        print(f"  {peer:<18} {each * 1e6:>7.0f} µs   {fit * 1e6:>7.0f} µs")
    print(f"\n{lives} lives a persona, {sum(tally.acts.values())} acts judged, {time.perf_counter() - begin:.0f} s")


if __name__ == "__main__":
    main()
