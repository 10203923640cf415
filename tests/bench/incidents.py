"""`python -m tests.bench.incidents`: real incidents and benign look-alikes against the default policy."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from app.assess import assess
from app.context import parse_evidence
from app.policy.rules import preset
from app.request import parse_request

DATA = Path(__file__).parents[3] / "shared" / "data" / "incidents"


def main() -> None:
    """Print what is wrong, then a table."""
    rows = []
    for name in ("incidents", "benign"):
        good = count = 0
        for line in (DATA / f"{name}.jsonl").read_text().splitlines():
            record = json.loads(line)
            request = parse_request(record["request"])
            evidence = parse_evidence(record["request"]["context"], request.account, now=datetime.now(UTC))
            a = assess(request, evidence, preset("careful"))
            want = record["want"]
            named = not want.get("any_of") or {f.check for f in a.findings[:3]} & set(want["any_of"])
            right = a.verdict.word in want["verdicts"] and named
            count += 1
            good += bool(right)
            if not right:
                print("wrong:", request.id, a.verdict.word, [f.check for f in a.findings[:3]])
        rows.append((name, good, count))
    print(f"{'set':<12}{'as wanted':>10}{'of':>6}")
    for name, good, count in rows:
        print(f"{name:<12}{good:>10}{count:>6}")


if __name__ == "__main__":
    main()
