"""Every function and message of every bundled descriptor, with values of every kind: nothing is lost, reordered or made up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.border import parse_time
from app.context import parse_evidence
from app.intent.decode import decode
from app.intent.erc7730 import registry
from app.intent.erc7730.registry import Descriptor
from app.intent.model import DecodedBy, Intent
from app.request import parse_request
from tests.intent.erc7730_inputs import PROVIDER, Made, made

NOW = parse_time("2026-03-10T12:00:00Z", "now")
NOT_THERE = ("there is no element", "there are only", "is meant is not said")
"""What an empty array or an empty `bytes` cannot give."""


def told(one: Made) -> Intent:
    asked = parse_request(one.request)
    return decode(asked, parse_evidence({"data_provider": PROVIDER}, asked.account, now=NOW))


Row = Mapping[str, Any]


def rows(found: Descriptor, shown: Row) -> Iterator[tuple[Row, ...]]:
    """What is told in its order: one field each, or the fields of a group that repeat together."""
    for row in shown.get("fields", []):
        name = str(row.get("$ref", "")).rsplit(".", 1)[-1]
        whole = {**found.definitions.get(name, {}), **row}
        if whole.get("visible") == "never":
            continue
        if "fields" not in whole:
            yield (whole,)
        elif "[" in str(whole.get("path", "")):
            yield tuple({**r, "path": "[]"} for inner in rows(found, whole) for r in inner)
        else:
            yield from rows(found, whole)


def wrong(one: Made, intent: Intent) -> Iterator[str]:
    shown = one.descriptor.formats[one.key]
    if intent.decoded_by is not DecodedBy.ERC7730:
        yield f"read by {intent.decoded_by}"
        return
    if intent.description != shown.get("intent", intent.description or None) or intent.owner != one.descriptor.owner:
        yield f"{intent.owner}: {intent.description}"
    labels = [f.label for f in intent.fields]
    place = 0
    inside = 0
    for group in rows(one.descriptor, shown):
        # Arrays may be empty, and what a rule hides may be hidden; all else is there exactly once, in its place.
        some = any("[" in str(r.get("path", "")) or isinstance(r.get("visible"), Mapping) for r in group)
        inside += not some and group[0].get("format") == "calldata"
        count = 0
        while place < len(labels) and labels[place] in {r["label"] for r in group} and (some or not count):
            place, count = place + 1, count + 1
        if not count and not some:
            yield f"{group[0]['label']} is missing at {place} of {labels}"
    if place != len(labels):
        yield f"{labels[place:]} are told and stand nowhere"
    if inside > len(intent.calls):
        yield f"{inside} calls inside, {len(intent.calls)} found"
    for unknown in intent.unknowns:
        if unknown.what == "a field of the descriptor" and not any(n in unknown.why for n in NOT_THERE):
            yield unknown.why


def test_every_function_and_message_of_every_descriptor_is_told_whole_and_in_order() -> None:
    problems: list[str] = []
    count = 0
    for one in made():
        if _another_stands_before(one):
            continue
        count += 1
        problems += [f"{one.name}: {w}" for w in wrong(one, told(one))]
    assert count > 6000
    assert problems == []


def _another_stands_before(one: Made) -> bool:
    """Whether two descriptors are bound to one contract and function, and the other one is taken."""
    tx = one.request["params"][0]
    if not isinstance(tx, Mapping):
        return False
    address, selector = tx["to"], tx["data"][2:10]
    numbers = registry._index()["contracts"][address]
    bound = [d for d in map(registry.descriptor, numbers) if (one.request["chain_id"], address) in d.deployments]
    return next(d for d in bound if selector in d.selectors) is not one.descriptor
