"""Every check's own examples: the positive ones fire, the negative ones do not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.assess import Assessment, assess
from app.border import parse_time
from app.checks.examples import EXAMPLES, Example
from app.checks.help_pages import FOLDER, page
from app.checks.model import Case, Finding, NotChecked, PolicyFacts
from app.checks.registry import all_checks, run_checks
from app.context import parse_evidence
from app.effects.gather import effects_of
from app.intent.decode import decode
from app.policy.rules import preset
from app.request import parse_request

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


FURTHER = [(c, i, e) for c, (good, _) in EXAMPLES.items() for i, e in enumerate(good)]
CALM = [(c, i, e) for c, (_, bad) in EXAMPLES.items() for i, e in enumerate(bad)]


def said(check: str, example: Example) -> list[Finding | NotChecked]:
    request = parse_request(example.request)
    evidence = parse_evidence(
        example.request["context"], request.account, now=parse_time("2026-03-10T12:00:00Z", "now")
    )
    evidence = replace(evidence, **example.evidence)
    intent = decode(request, evidence)
    effects = replace(effects_of(request, intent, evidence), **example.effects)
    policy = PolicyFacts(settings=example.settings)
    findings, unable = run_checks(Case(request, intent, effects, evidence, policy))
    assert not [n for n in unable if "failed" in n.why]
    return [f for f in (*findings, *unable) if f.check == check]


@pytest.mark.parametrize(("check", "place", "example"), FURTHER, ids=[f"{c}-{i}" for c, i, _ in FURTHER])
def test_a_check_fires_where_its_evidence_is(check: str, place: int, example: Example) -> None:
    assert [f for f in said(check, example) if isinstance(f, Finding)]


@pytest.mark.parametrize(("check", "place", "example"), CALM, ids=[f"{c}-{i}" for c, i, _ in CALM])
def test_a_check_is_quiet_where_its_evidence_is_good(check: str, place: int, example: Example) -> None:
    assert not [f for f in said(check, example) if isinstance(f, Finding)]


def test_every_check_has_an_example_that_fires_and_one_that_does_not() -> None:
    own_tests = {"anomaly-unusual"}
    lacking = []
    for c in all_checks():
        good, bad = EXAMPLES.get(c.id, ((), ()))
        if c.id not in own_tests and not ((getattr(c, "positive", ()) or good) and (getattr(c, "negative", ()) or bad)):
            lacking.append(c.id)
    assert lacking == []


def test_every_check_has_its_words() -> None:
    for c in all_checks():
        assert c.title and c.stops and getattr(c, "advice", ""), c.id
        assert len(c.title) <= 70 and len(c.stops) <= 200, c.id


def test_every_id_of_the_catalogue_but_bitcoins_has_a_check(shared_data: Path) -> None:
    import re

    catalogue_file = shared_data.parent / "CATALOGUE.md"
    if not catalogue_file.exists():
        pytest.skip(f"{catalogue_file.name} is not here")
    catalogue = catalogue_file.read_text()
    wanted = {i for i in re.findall(r"^\| `([a-z0-9-]+)`", catalogue, re.M) if not i.startswith("btc-")}
    assert wanted <= {c.id for c in all_checks()}


def test_the_help_pages_are_those_of_the_checks() -> None:
    """When this fails: python -m app.checks.help_pages."""
    for check in all_checks():
        assert (FOLDER / f"{check.id}.md").read_text() == page(check)
    assert len(list(FOLDER.glob("*.md"))) == len(all_checks())
