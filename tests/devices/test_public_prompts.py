"""Every recorded flow of real firmware through the public way: `countersign check --device … --device-settings …`."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from app.checking import SETTINGS, Checker, Options

FILES = {
    "ledger-nanosp": "ledger-nanosp-1.22.0.jsonl",
    "ledger-flex": "ledger-flex-1.22.0.jsonl",
    "trezor-t1b1": "trezor-t1b1-1.14.2.jsonl",
    "trezor-t2t1": "trezor-t2t1-2.12.4.jsonl",
    "trezor-t3b1": "trezor-t3b1-2.12.4.jsonl",
    "trezor-t3t1": "trezor-t3t1-2.12.4.jsonl",
    "trezor-t3w1": "trezor-t3w1-2.12.4.jsonl",
}
NOT_ASKED_HERE = {"eth_requestAccounts", "x_signAuthorization7702"}
"""Showing an address is no request to check; its prediction has its own test. The other name is a recorder's own."""


@lru_cache(maxsize=64)
def checker(model: str, settings: str, path: str) -> Checker:
    return Checker(Options.read(device=model, settings=settings, path=path))


def records(shared_data: Path, model: str) -> Iterator[dict[str, Any]]:
    for line in (shared_data / "device-prompts" / FILES[model]).read_text().splitlines():
        yield json.loads(line)


def answered(record: dict[str, Any], model: str) -> dict[str, Any]:
    known = SETTINGS[model.partition("-")[0]]
    settings = {k: v for k, v in record["settings"].items() if k in known}
    text = ",".join(f"{k}={'on' if v else 'off'}" for k, v in sorted(settings.items()))
    line = {"version": 1, "id": record["id"], "origin": None, "account": record["account"], **record["request"]}
    answer, _ = checker(model, text, record["path"]).check(json.dumps(line), 1)
    return answer


def recorded_screens(record: dict[str, Any]) -> list[list[str]]:
    """Title first, then the lines; as the contract writes them."""
    out = []
    for s in record["screens"]:
        out.append([x for x in [s.get("title"), *s["lines"]] if x is not None] if isinstance(s, dict) else s)
    return out


def what_happened(record: dict[str, Any]) -> str:
    """approve, reject, refuse; `hashed` and `skipped` are choices that are not in the request."""
    if any(apdu.startswith("e00c0000") for apdu, *_ in record.get("wire", ())):
        return "hashed"
    if "skip" in str(record.get("user_choice")) or "-skip" in record["id"]:
        return "skipped"
    result = str(record.get("result") or record.get("status"))
    if result in ("ok", "9000"):
        return "approve"
    return "reject" if result in ("cancelled", "6985") else "refuse"


def agrees(record: dict[str, Any], device: dict[str, Any], happened: str) -> bool:
    shown = [s["lines"] for s in device["screens"] if "behind" not in s]
    expected = recorded_screens(record)
    ledger = "wire" in record and record["device"]["vendor"] == "ledger"
    if happened == "refuse":
        return shown == expected and device["outcome"] == "refuses"
    if device["outcome"] != "asks":
        return False
    if happened == "approve":
        return shown == (expected[:-1] if ledger else expected)  # the last of a Ledger is the status page
    if happened == "skipped":
        rest = iter(shown)
        dialogs = ("reject message", "skip review", "message rejected")
        seen = [p for p in (expected[:-1] if ledger else expected) if not p[0].lower().startswith(dialogs)]
        return len(seen) > 2 and all(page in rest for page in seen)
    if ledger:  # turned away at some page: all pages up to there, then only the ways to say no
        same = next((i for i, (a, b) in enumerate(zip(shown, expected, strict=False)) if a != b), len(expected))
        words = ("reject", "cancel")
        return same > 0 and all(any(w in line.lower() for line in p for w in words) for p in expected[same:])
    until = record["reject_at"]
    return shown[: until + 1] == expected[: until + 1]


@pytest.mark.shared
@pytest.mark.parametrize("model", FILES)
def test_every_recorded_flow_is_predicted_through_the_public_way(shared_data: Path, model: str) -> None:
    totals: Counter[str] = Counter()
    wrong = []
    for record in records(shared_data, model):
        if record["request"]["method"] in NOT_ASKED_HERE or record["id"] == "bad-address-length":
            continue
        happened = what_happened(record)
        if happened == "hashed":
            continue  # the program never prefers hashes; tests of the prediction itself cover them
        answer = answered(record, model)
        totals[happened] += 1
        if not agrees(record, answer["device"], happened):
            wrong.append((record["id"], happened))
        elif not answer["device"]["known"]:
            wrong.append((record["id"], "not known"))
    print(f"{model}: {totals.total() - len(wrong)} of {totals.total()} exact ({dict(totals)})")
    assert wrong == []
    assert totals["approve"] > 150 and totals["reject"] > 5


def test_a_token_payment_is_shown_as_the_device_does_alone_and_as_it_does_with_bundled_descriptions() -> None:
    """The named device by itself, as recorded; beside it what it shows when this program signs, which the checks go by."""
    from .test_ledger_client import ACCOUNT, USDC, WORD

    data = "0xa9059cbb" + WORD + hex(1234567)[2:].rjust(64, "0")
    fields = {"from": ACCOUNT, "to": USDC, "data": data, "gas": "0x15f90", "nonce": "0x5", "maxFeePerGas": "0x1"}
    line = {"version": 1, "account": ACCOUNT, "chain_id": 1, "method": "eth_sendTransaction", "params": [fields]}
    answer, _ = checker("ledger-nanosp", "", "m/44'/60'/0'/0/0").check(json.dumps(line), 1)
    device = answer["device"]
    assert device["outcome"] == "refuses" and device["blind"]
    described = device["with_descriptors"]
    assert described["outcome"] == "asks" and not described["blind"]
    assert ["Send", "1.234567 USDC"] in [s["lines"] for s in described["screens"]]
    assert not [f for f in answer["findings"] if f["check"] == "device-blind-sign"]
    asked, _ = checker("ledger-nanosp", "descriptors=on", "m/44'/60'/0'/0/0").check(json.dumps(line), 1)
    assert asked["device"]["screens"] == described["screens"] and "with_descriptors" not in asked["device"]
    payment = {**line, "params": [{**fields, "data": "0x", "value": "0x1"}]}
    plain, _ = checker("ledger-nanosp", "", "m/44'/60'/0'/0/0").check(json.dumps(payment), 1)
    assert "with_descriptors" not in plain["device"]


@pytest.mark.shared
@pytest.mark.parametrize("model", [m for m in FILES if m.startswith("trezor-") and m != "trezor-t1b1"])
def test_what_a_menu_reaches_is_predicted_behind_its_screen(shared_data: Path, model: str) -> None:
    wrong, compared = [], 0
    for record in records(shared_data, model):
        if record["request"]["method"] != "eth_sendTransaction" and record["kind"] != "personal_sign":
            continue
        if what_happened(record) != "approve" or record.get("info_note") or record["kind"] in ("data", "create"):
            continue
        device = answered(record, model)["device"]
        got: list[list[list[str]]] = []
        for screen in device["screens"]:
            if "behind" in screen:
                got[-1].append(screen["lines"])
            else:
                got.append([])
        for screen, mine in zip(record["screens"], got, strict=True):
            pages = [p for p in screen.get("info_pages", ()) if p.get("only_behind_menu")]
            if any(p["title"] is None for p in pages):
                continue  # the recorder split what one page shows
            theirs = [[x for x in [p.get("title"), *p["lines"]] if x is not None] for p in pages]
            theirs = [p for i, p in enumerate(theirs) if p not in theirs[:i]]
            if any(p[0].startswith("Data") for p in theirs):
                continue
            compared += 1
            if theirs and mine != theirs:
                wrong.append((record["id"], mine, theirs))
    print(f"{model}: {compared - len(wrong)} of {compared} screens with exactly what stands behind them")
    assert wrong == [], wrong[0]
    assert compared > 150
