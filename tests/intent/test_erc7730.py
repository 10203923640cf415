"""The registry's own reference cases give the expected intent, owner, labels and values."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.address import Address
from app.assess import answer, assess
from app.border import parse_time
from app.context import parse_evidence
from app.intake.files import read_requests
from app.policy.rules import preset
from app.request import parse_request

ME = "0x73d0385F4d8E00C5e6504C6030F47BF6212736A8"
CONTRADICTIONS: dict[str, str] = {}
"""Reference cases that contradict the specification: file:description → why."""


def cases(registry: Path) -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    for path in sorted(registry.glob("registry/*/testsv2/*.json")):
        value = json.loads(path.read_text())
        for test in value["tests"]:
            yield f"{path.parent.parent.name}/{path.name}: {test['description']}", value.get("dataProvider", {}), test


def request_of(provider: dict[str, Any], test: dict[str, Any]) -> dict[str, Any]:
    me = test.get("from", ME)
    if "rawTx" in test:
        (value,) = read_requests(test["rawTx"], Address.parse(me, strict=False))
    else:
        data = test["data"]
        chain = int(str(data["domain"].get("chainId", 1)), 0)
        value = {"chain_id": chain, "account": me, "method": "eth_signTypedData_v4", "params": [me, data]}
    return {"version": 1, "origin": None, **value, "context": {"data_provider": provider}}


def rendered(provider: dict[str, Any], test: dict[str, Any]) -> dict[str, Any]:
    value = request_of(provider, test)
    request = parse_request(value)
    evidence = parse_evidence(value["context"], request.account, now=parse_time("2026-03-10T12:00:00Z", "now"))
    given: dict[str, Any] = answer(assess(request, evidence, preset("careful")))["intent"]
    return given


def problem(provider: dict[str, Any], test: dict[str, Any]) -> str:
    """What differs, in words; empty when nothing does."""
    got, want = rendered(provider, test), test["expected"]
    if got["description"] != want["intent"]:
        return f"intent {got['description']!r}, expected {want['intent']!r} ({got['decoded_by']})"
    if want.get("owner") and got.get("owner") != want["owner"]:
        return f"owner {got.get('owner')!r}, expected {want['owner']!r}"
    if got.get("interpolated") != want.get("interpolatedIntent"):
        return f"sentence {got.get('interpolated')!r}, expected {want.get('interpolatedIntent')!r}"
    return _fields(got, want)


def _fields(got: dict[str, Any], want: dict[str, Any]) -> str:
    shown = [(f["label"], f["value"]) for f in got["fields"]]
    calls = iter(got["calls"])
    for i, field in enumerate(want["fields"]):
        if i >= len(shown):
            return f"field {i} {field['label']!r} is missing"
        if shown[i][0] != field["label"]:
            return f"field {i} is {shown[i][0]!r}, expected {field['label']!r}"
        if isinstance(field["value"], dict):
            inner = next(calls, None)
            if inner is None or inner["description"] != field["value"]["intent"]:
                return f"nested {field['label']!r}: {inner and inner['description']!r}, expected {field['value']['intent']!r}"
            below = _fields(inner, field["value"])
            if below:
                return f"nested {field['label']!r}: {below}"
        elif shown[i][1] != field["value"]:
            return f"{field['label']!r} is {shown[i][1][:90]!r}, expected {field['value'][:90]!r}"
    return f"{len(shown) - len(want['fields'])} fields too many" if len(shown) > len(want["fields"]) else ""


@pytest.mark.shared
def test_the_reference_cases_of_the_registry(shared_data: Path) -> None:
    wrong = []
    count = 0
    for name, provider, test in cases(shared_data / "erc7730"):
        count += 1
        if name in CONTRADICTIONS:
            continue
        said = problem(provider, test)
        if said:
            wrong.append(f"{name}: {said}")
    assert count == 324
    assert wrong == []
