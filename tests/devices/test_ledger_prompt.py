"""The pages of a Ledger are predicted to the letter: every recorded flow of real firmware, walked with its presses."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.request import parse_request
from devices.ledger.prompt import Flow, address_review, flow
from devices.ledger.review import family, session, status_page

FILES = {"ledger-nanosp": "ledger-nanosp-1.22.0.jsonl", "ledger-flex": "ledger-flex-1.22.0.jsonl"}


def records(shared_data: Path, model: str) -> list[dict[str, Any]]:
    lines = (shared_data / "device-prompts" / FILES[model]).read_text().splitlines()
    return [json.loads(line) for line in lines]


def hashed(record: dict[str, Any]) -> bool:
    return any(apdu.startswith("e00c0000") for apdu, _ in record["wire"])


def predicted_flow(record: dict[str, Any], model: str) -> Flow:
    asked = record["request"]
    if asked["method"] == "eth_requestAccounts":
        return Flow((address_review(record["account"], asked["chain_id"]),))
    request = parse_request({**asked, "account": record["account"]})
    return flow(
        request.payload,
        request.account,
        model=model,
        settings=record["settings"],
        descriptors=False,
        hashed=hashed(record),
    )


def walk(result: Flow, presses: list[str], model: str) -> Iterator[tuple[str, ...]]:
    """Every page a flow shows under the owner's presses, status page included."""
    screen = family(model)
    left = list(presses)
    for review in result.reviews:
        shown = session(review, screen)
        yield shown.page.lines
        decision = None
        while decision is None:
            before = shown.page
            decision = shown.press(left.pop(0))
            if decision is None and shown.page != before:
                yield shown.page.lines
        if not review.debug:
            text = review.done if decision else review.refused(nano=screen == "nano")
            yield status_page(text, screen)
        if not decision:
            return
    if result.refusal is not None and result.refusal.lines:
        yield result.refusal.lines


@pytest.mark.shared
@pytest.mark.parametrize("model", FILES)
def test_every_recorded_flow_is_predicted_page_by_page(shared_data: Path, model: str) -> None:
    wrong = []
    recorded = records(shared_data, model)
    for record in recorded:
        expected = [tuple(lines) for lines in record["screens"]]
        try:
            got = list(walk(predicted_flow(record, model), record["actions"], model))
        except IndexError as error:
            got = [("stopped", str(error))]
        if got != expected:
            wrong.append((record["id"], got, expected))
    print(f"{model}: {len(recorded) - len(wrong)} of {len(recorded)} recorded flows predicted exactly")
    for identifier, got, expected in wrong[:5]:
        print(identifier)
        for a, b in zip([*got, *[()] * 50], expected, strict=False):
            if a != b:
                print("   got     ", a)
                print("   expected", b)
    assert not wrong, [w[0] for w in wrong]
