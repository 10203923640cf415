"""Real incidents are stopped for the right reason; normal look-alikes are left alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.checks.test_examples import judge


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


@pytest.mark.shared
@pytest.mark.parametrize("name", ["incidents", "benign"])
def test_every_recorded_case_gets_the_verdict_that_is_wanted(shared_data: Path, name: str) -> None:
    wrong = []
    for record in lines(shared_data / "incidents" / f"{name}.jsonl"):
        assessment, want = judge(record["request"]), record["want"]
        first = [f.check for f in assessment.findings[:3]]
        named = not want.get("any_of") or set(first) & set(want["any_of"])
        if assessment.verdict.word not in want["verdicts"] or not named:
            wrong.append((record["request"]["id"], assessment.verdict.word, first))
    assert wrong == []


@pytest.mark.shared
def test_the_bybit_message_has_the_hash_that_was_signed(shared_data: Path) -> None:
    record = next(r for r in lines(shared_data / "incidents" / "incidents.jsonl") if "bybit" in r["request"]["id"])
    hashes = judge(record["request"]).intent.hashes
    assert hashes["safe_tx_hash"] == "0xb3476d061aeb8fc1d605a873c483a2402d88a68a9cdd1a8b47655dd55ba004f8"
