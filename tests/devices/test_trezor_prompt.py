"""What real Trezors showed, predicted exactly: the records decide."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.address import Address
from app.request import RequestError, parse_request
from devices.device import parse_path
from devices.trezor.prompt import predict, predict_address

FILES = {
    "trezor-t1b1": "trezor-t1b1-1.14.2.jsonl",
    "trezor-t2t1": "trezor-t2t1-2.12.4.jsonl",
    "trezor-t3b1": "trezor-t3b1-2.12.4.jsonl",
    "trezor-t3t1": "trezor-t3t1-2.12.4.jsonl",
    "trezor-t3w1": "trezor-t3w1-2.12.4.jsonl",
}


def shown(record: dict[str, Any]) -> list[list[str]]:
    """The record's screens as lists of lines: title first, then its lines."""
    out = []
    for s in record["screens"]:
        if isinstance(s, dict):
            out.append([x for x in [s.get("title"), *s["lines"]] if x is not None])
        else:
            out.append(s)
    return out


def differences(path: Path, model: str) -> tuple[int, list[tuple[str, list[list[str]], list[list[str]]]]]:
    """How many records were predicted, and those whose screens differ."""
    count, wrong = 0, []
    for line in path.read_text().splitlines():
        record = json.loads(line)
        value = {"version": 1, "id": record["id"], "origin": None, "account": record["account"], **record["request"]}
        skipped = "skip" in str(record.get("user_choice") or "")
        if record["answer"] != "approve" or skipped or not str(record["result"]).startswith("ok"):
            continue
        try:
            request = parse_request(value)
        except RequestError:
            continue
        count += 1
        settings = {"show_message_hash": bool(record["settings"].get("show_message_hash"))}
        prompt = predict(request, model=model, settings=settings)
        got = [list(s.lines) for s in prompt.screens if not s.behind]
        if got != shown(record):
            wrong.append((record["id"], got, shown(record)))
    return count, wrong


@pytest.mark.shared
@pytest.mark.parametrize("model", list(FILES))
def test_every_recorded_flow_is_predicted_to_the_letter(shared_data: Path, model: str) -> None:
    count, wrong = differences(shared_data / "device-prompts" / FILES[model], model)
    assert count > 100
    assert [w[0] for w in wrong] == []


@pytest.mark.shared
@pytest.mark.parametrize("model", list(FILES))
def test_every_recorded_address_screen_is_predicted_and_every_forbidden_path_refused(
    shared_data: Path, model: str
) -> None:
    seen, wrong = 0, []
    for line in (shared_data / "device-prompts" / FILES[model]).read_text().splitlines():
        record = json.loads(line)
        if record["request"]["method"] != "eth_requestAccounts" or record["account"] is None:
            continue
        account, path = Address.parse(record["account"]), parse_path(record["path"])
        prompt = predict_address(account, record["request"]["chain_id"], model=model, path=path)
        got = [list(s.lines) for s in prompt.screens if not s.behind]
        refused = str(record["result"]).startswith("failure")
        # Refused, a model may ask whether it really differs; asked for, the QR code comes after.
        until = len(got) if record["answer"] == "reject" or record["id"] == "addr-qr" else None
        if got != shown(record)[:until] or (prompt.outcome == "refuses") != refused:
            wrong.append((record["id"], got, shown(record)))
        seen += 1
    assert wrong == []
    assert seen >= 5
