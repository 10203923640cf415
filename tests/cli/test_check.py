"""`countersign check` keeps the contract: every line is answered, in order, with the right exit status."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROUTINE = Path(__file__).parents[1] / "packaging" / "routine.json"
FIELDS = {
    "version",
    "id",
    "verdict",
    "summary",
    "intent",
    "effects",
    "findings",
    "unknowns",
    "ceremony",
    "elapsed_ms",
}


def check(*arguments: str, stdin: bytes = b"") -> tuple[int, list[dict[str, Any]], str]:
    done = subprocess.run(
        [sys.executable, "-m", "app", "check", *arguments], input=stdin, capture_output=True, check=False, timeout=100
    )
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()] if "human" not in arguments else []
    return done.returncode, answers, done.stderr.decode() if "human" not in arguments else done.stdout.decode()


def routine(**changes: Any) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(ROUTINE.read_text())
    return value | changes


def as_lines(*values: dict[str, Any] | str) -> bytes:
    return "\n".join(v if isinstance(v, str) else json.dumps(v) for v in values).encode()


def test_a_routine_payment_is_clear_and_every_field_of_the_contract_is_there() -> None:
    status, answers, _ = check(str(ROUTINE))
    (given,) = answers
    assert given.keys() >= FIELDS
    assert (status, given["verdict"], given["id"]) == (0, "clear", "routine")
    (change,) = [c for c in given["effects"]["changes"] if c["kind"] == "send"]
    assert (change["asset"], change["amount"]) == ("ETH", "100000000000000000")
    assert given["elapsed_ms"].keys() >= {"decode", "simulate", "check", "total"}


def test_a_bad_line_gets_an_answer_with_field_and_rule_and_the_run_goes_on() -> None:
    broken = routine(id="broken")
    broken["params"] = [broken["params"][0] | {"value": "0x"}]
    status, answers, _ = check("-", stdin=as_lines(routine(id="a"), broken, "{not json", "", routine(id="b")))
    assert status == 2
    assert [a["id"] for a in answers] == ["a", "broken", "3", "b"]
    assert answers[1]["error"]["field"] == "params[0].value"
    assert answers[1]["line"] == 2
    assert "error" in answers[2]
    assert answers[3]["verdict"] == "clear"


def test_the_order_of_answers_is_the_order_of_lines_whatever_the_jobs() -> None:
    text = as_lines(*(routine(id=f"r{i}") for i in range(100)))
    status, answers, _ = check("-", "--jobs", "3", stdin=text)
    assert status == 0
    assert [a["id"] for a in answers] == [f"r{i}" for i in range(100)]


def test_a_missing_id_is_the_line_number() -> None:
    value = routine()
    del value["id"]
    _, answers, _ = check("-", stdin=as_lines("", value))
    assert answers[0]["id"] == "2"


@pytest.mark.parametrize("model", ["ledger-nanosp", "trezor-t3t1"])
def test_the_named_device_is_predicted_from_first_page_to_approval(model: str) -> None:
    _, answers, _ = check(str(ROUTINE), "--device", model)
    device = answers[0]["device"]
    assert device["model"] == model
    assert device["known"] is True
    assert device["outcome"] == "asks"
    text = "".join(line for screen in device["screens"] for line in screen["lines"]).replace(" ", "")
    assert "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045" in text


def test_a_version_nobody_recorded_says_so_instead_of_guessing() -> None:
    _, answers, _ = check(str(ROUTINE), "--device", "ledger-nanosp@9.9.9")
    assert answers[0]["device"]["known"] is False
    assert answers[0]["device"]["screens"] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--device", "ledger-nano"], "--device"),
        (["--device", "ledger-flex", "--device-settings", "blind=on"], "blind"),
        (["--path", "44/60"], "--path"),
        (["--policy", "/nonexistent.toml"], "nonexistent"),
        (["--profile", "/nonexistent"], "nonexistent"),
        (["--policy", sys.executable], "is no text; a policy is TOML in UTF-8"),
        (
            ["--rpc", "http://127.0.0.1:9", "--second-rpc", "http://127.0.0.1:9/"],
            "--second-rpc: is the first node again",
        ),
        (["--rpc", "http://127.0.0.1:9", "--proven"], "--proven: needs --second-rpc"),
        (["--device-settings", "blind_signing=on"], "--device-settings: needs --device"),
        (
            ["--device", "trezor-t3t1", "--device-settings", "show_message_hash"],
            "show_message_hash=? must be on or off",
        ),
    ],
)
def test_a_wrong_option_is_told_in_one_line(arguments: list[str], said: str) -> None:
    status, answers, error = check(str(ROUTINE), *arguments)
    assert status == 2
    assert answers == []
    assert said in error
    assert "Traceback" not in error


def test_a_missing_file_is_told_and_the_others_are_answered() -> None:
    status, answers, error = check("/nonexistent.json", str(ROUTINE))
    assert status == 2
    assert "/nonexistent.json" in error
    assert [a["verdict"] for a in answers] == ["clear"]


def test_for_people_the_verdict_comes_first_and_foreign_text_is_made_plain() -> None:
    evil = routine(id="a\u202egnp.exe\x1b[2J")
    status, _, text = check("-", "--output", "human", stdin=json.dumps(evil).encode())
    assert status == 0
    assert "CLEAR" in text.splitlines()[0]
    assert "\u202e" not in text
    assert "\x1b" not in text


@pytest.mark.parametrize("text", ["plain", "ü → \u202e", "\ud83d", "a\x00\x7f\x1b", "\U0001f600"])
def test_answers_are_ascii_lines_whatever_they_hold(text: str) -> None:
    from app.checking import encode

    line = encode({"summary": text, "n": 2**70, "ms": 0.125, "none": None, "list": [True, {"a": text}]})
    assert line.isascii()
    assert "\n" not in line
    given = json.loads(line)
    assert (given["summary"], given["n"], given["ms"]) == (text, 2**70, 0.125)
