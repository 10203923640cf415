"""Simulation agrees with geth's own traces about success, and reads movements from state as well as logs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.border import parse_time
from app.context import parse_evidence
from app.effects.gather import effects_of
from app.effects.simulate import simulate
from app.intent.decode import decode
from app.request import parse_request

ME = "0x8D6A0e560CeEcE23ac9eC4b0422dF8F8baC08C59"
LIAR = "0x71C7656EC7ab88b098defB751B7401B5f6d8976F"


def case(trace: dict[str, Any]) -> tuple[Any, Any]:
    result, context = trace["result"], trace["context"]
    tx = {"from": result["from"], "value": result.get("value", "0x0"), "data": result.get("input", "0x")}
    if result.get("to") and result["type"] != "CREATE":
        tx["to"] = result["to"]
    block = {
        "number": int(context["number"]), "timestamp": int(context["timestamp"]), "coinbase": context["miner"],
        "gasLimit": int(context["gasLimit"]), "difficulty": int(context.get("difficulty", 0)),
    }  # fmt: skip
    value = {"chain_id": 1, "account": result["from"], "method": "eth_sendTransaction", "params": [tx]}
    request = parse_request(value)
    given = {"state": trace["genesis"]["alloc"], "block": block}
    return request, parse_evidence(given, request.account, now=parse_time("2026-03-10T12:00:00Z", "now"))


@pytest.mark.shared
def test_success_and_failure_are_those_of_geths_traces(shared_data: Path) -> None:
    count = 0
    for path in sorted((shared_data / "evm-traces" / "call_tracer_withLog").glob("*.json")):
        trace = json.loads(path.read_text())
        request, evidence = case(trace)
        ran = simulate(request, decode(request, evidence), evidence)
        assert ran is not None
        assert bool(ran.reverted) == ("error" in trace["result"]), path.name
        count += 1
    assert count >= 10


def run(code: str, data: str = "0x12345678", value: str = "0x0") -> Any:
    tx = {"from": ME, "to": LIAR, "value": value, "data": data, "gas": "0x30d40"}
    value_ = {"chain_id": 1, "account": ME, "method": "eth_sendTransaction", "params": [tx]}
    request = parse_request(value_)
    state = {ME: {"balance": "0xde0b6b3a7640000"}, LIAR: {"balance": "0x0", "code": code}}
    evidence = parse_evidence({"state": state}, request.account, now=parse_time("2026-03-10T12:00:00Z", "now"))
    return effects_of(request, decode(request, evidence), evidence)


def test_coins_that_leave_are_seen_in_the_state() -> None:
    effects = run("0x00", value="0x64")
    assert effects.source == "simulation"
    assert [(c.kind.value, c.asset, c.amount) for c in effects.changes] == [("send", "ETH", 100)]


def test_a_token_that_logs_a_gift_which_its_state_does_not_show_is_found_out() -> None:
    # balanceOf answers 0; every other call logs Transfer(0x00, caller, 1000) and changes nothing.
    transfer = "ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"
    emit = f"6103e8600052336000 7f{transfer} 60206000a300".replace(" ", "")
    head = "60003560e01c6370a0823114"
    jump = len(bytes.fromhex(head)) + 3 + len(bytes.fromhex(emit))
    code = f"0x{head}60{jump:02x}57{emit}5b600060005260206000f3"
    effects = run(code)
    assert effects.false_logs
    assert effects.false_logs[0].by_logs == 1000
    assert effects.false_logs[0].by_state == 0


def test_a_failing_call_says_so_and_keeps_the_claims() -> None:
    effects = run("0x60006000fd")
    assert effects.reverted is True
