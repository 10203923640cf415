"""`python -m tests.bench.redteam [SEED] [COUNT] [-v]`: attacks stopped for the right reason, normal requests undisturbed.

`-v` prints one example of each way a family went wrong.
"""

from __future__ import annotations

import collections
import random
import sys
from datetime import UTC, datetime

from app.assess import assess
from app.context import parse_evidence
from app.policy.rules import preset
from app.request import parse_request
from tests.bench.redteam import attacks, control, first, more, normal, other_names, quiet
from tests.bench.redteam.world import Json, Make, World

ATTACKS: tuple[Make, ...] = (*attacks.ATTACKS, *control.ATTACKS, *more.ATTACKS, *quiet.ATTACKS, *other_names.ATTACKS)
BENIGN: tuple[Make, ...] = (*normal.BENIGN, *more.BENIGN, *quiet.BENIGN, *other_names.BENIGN)


def judge(value: Json) -> tuple[str, list[str]]:
    request = parse_request(value)
    evidence = parse_evidence(value["context"], request.account, now=datetime.now(UTC))
    a = assess(request, evidence, preset("careful"))
    return a.verdict.word, [f.check for f in a.findings]


def run(make: Make, seed: int, count: int) -> tuple[int, collections.Counter[str]]:
    """How many of a family were judged as they should be, and how the others were judged."""
    r, good = random.Random(f"{seed}{make.__name__}"), 0
    wrong: collections.Counter[str] = collections.Counter()
    for _ in range(count):
        value, wanted = make(World.new(r))
        verdict, named = judge(value)
        stopped = verdict in ("hold", "block")
        right = stopped and bool(set(named[:3]) & wanted) if wanted else not stopped
        good += right
        if not right:
            wrong[f"{value['method']} {verdict} {', '.join(named[:4])}"] += 1
    return good, wrong


def table(title: str, families: tuple[Make, ...], seed: int, count: int, *, verbose: bool) -> None:
    total = 0
    for make in families:
        good, wrong = run(make, seed, count)
        total += good
        print(f"  {make.__name__:<28}{good:>5} / {count}")
        for how, often in wrong.most_common(8 if verbose else 0):
            print(f"      {often:>4}  {how}")
    of = count * len(families)
    print(f"{title}: {total} / {of} = {total / of:.2%}")


def main() -> None:
    """One row a family and the sums, of both generators."""
    words = [a for a in sys.argv[1:] if a != "-v"]
    seed = int(words[0]) if words else 1
    count = int(words[1]) if len(words) > 1 else 100
    verbose = "-v" in sys.argv
    table(f"attacks in {len(ATTACKS)} families stopped for the right reason", ATTACKS, seed, count, verbose=verbose)
    table(f"benign in {len(BENIGN)} families undisturbed", BENIGN, seed, count, verbose=verbose)
    for title, families in (("attacks", first.ATTACKS), ("benign, every one clear", first.BENIGN)):
        rows = first.run(families, seed, count)
        good, of = sum(g for _, g, _ in rows), sum(n for _, _, n in rows)
        print(f"first generator, {title}: {good} / {of} = {good / of:.2%}")


if __name__ == "__main__":
    main()
