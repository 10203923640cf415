"""Every check's own examples: the positive ones fire, the negative ones do not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.assess import Assessment, assess
from app.checks.help_pages import FOLDER, page
from app.checks.registry import all_checks
from app.evidence import parse_evidence
from app.policy.rules import preset
from app.request import parse_request, parse_time

POSITIVE = [(c.id, i, e) for c in all_checks() for i, e in enumerate(getattr(c, "positive", ()))]
NEGATIVE = [(c.id, i, e) for c in all_checks() for i, e in enumerate(getattr(c, "negative", ()))]


def judge(value: dict[str, Any]) -> Assessment:
    request = parse_request(value)
    evidence = parse_evidence(value["context"], request.account, now=parse_time("2026-03-10T12:00:00Z", "now"))
    return assess(request, evidence, preset("careful"))


@pytest.mark.parametrize(("check", "place", "example"), POSITIVE, ids=[f"{c}-{i}" for c, i, _ in POSITIVE])
def test_a_check_fires_on_its_positive_example(check: str, place: int, example: dict[str, Any]) -> None:
    assert check in [f.check for f in judge(example).findings]


@pytest.mark.parametrize(("check", "place", "example"), NEGATIVE, ids=[f"{c}-{i}" for c, i, _ in NEGATIVE])
def test_a_check_is_quiet_on_its_negative_example(check: str, place: int, example: dict[str, Any]) -> None:
    assessment = judge(example)
    assert check not in [f.check for f in assessment.findings]
    assert not [n for n in assessment.coverage.not_checked if "failed" in n.why]


def test_every_id_of_the_catalogue_but_bitcoins_has_a_check(shared_data: Path) -> None:
    import re

    catalogue = (shared_data.parent / "CATALOGUE.md").read_text()
    wanted = {i for i in re.findall(r"^\| `([a-z0-9-]+)`", catalogue, re.M) if not i.startswith("btc-")}
    assert wanted <= {c.id for c in all_checks()}


def test_the_help_pages_are_those_of_the_checks() -> None:
    """When this fails: python -m app.checks.help_pages."""
    for check in all_checks():
        assert (FOLDER / f"{check.id}.md").read_text() == page(check)
    assert len(list(FOLDER.glob("*.md"))) == len(all_checks())
