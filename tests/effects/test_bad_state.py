"""A state that is malformed is refused with its field and rule; one that is odd is run without a crash."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.checking import Checker, Options
from app.effects import simulate
from tests.effects.stage import FRIEND, ME, Stage

T = "0x71C7656EC7ab88b098defB751B7401B5f6d8976F"
ME_ = str(ME)
TRANSACTIONS: tuple[dict[str, Any], ...] = (
    {"from": ME_, "to": T, "data": "0x12345678", "value": "0x5"},
    {"from": ME_, "data": "0x600a600c600039600a6000f3602a60005260206000f3"},
    {"from": ME_, "to": T, "data": "0x095ea7b3" + "00" * 12 + "11" * 20 + "ff" * 32},
    {"from": ME_, "to": ME_, "data": "0x12", "authorizationList": [{"chainId": "0x1", "address": T, "nonce": "0x0"}]},
)
WRONG: tuple[tuple[dict[str, Any], str], ...] = (
    ({"state": {ME_: {"balance": "-5"}}}, "balance"), ({"state": {ME_: {"balance": "0x" + "f" * 65}}}, "balance"),
    ({"state": {ME_: {"balance": 1.5}}}, "balance"), ({"state": {ME_: {"balance": True}}}, "balance"),
    ({"state": {ME_: {"nonce": 2**64}}}, "nonce"), ({"state": {ME_: {"nonce": -1}}}, "nonce"),
    ({"state": {T: {"storage": {"zz": "0x1"}}}}, "storage"), ({"state": {T: {"storage": {"0x1": 5}}}}, "storage"),
    ({"state": {T: {"storage": {"0x" + "f" * 65: "0x1"}}}}, "storage"), ({"state": {T: {"storage": {"-1": "0x1"}}}}, "storage"),
    ({"state": {T: {"storage": {"0x1": "0x" + "f" * 65}}}}, "storage"), ({"state": {T: {"storage": {"": "0x1"}}}}, "storage"),
    ({"state": {T: {"storage": [1]}}}, "storage"), ({"state": {T: {"code": "0xabc"}}}, "code"), ({"state": {T: {"code": 5}}}, "code"),
    ({"state": {T: 5}}, T), ({"state": []}, "state"), ({"state": {"0x12": {}}}, "0x12"),
    ({"state": {T: {}}, "block": {"number": -1}}, "number"), ({"state": {T: {}}, "block": {"timestamp": 2**64}}, "timestamp"),
    ({"state": {T: {}}, "block": {"baseFeePerGas": 2**128}}, "baseFeePerGas"), ({"state": {T: {}}, "block": {"gasLimit": "x"}}, "gasLimit"),
    ({"state": {T: {}}, "block": {"prevRandao": "0x" + "zz" * 32}}, "prevRandao"), ({"state": {T: {}}, "block": {"prevRandao": 5}}, "prevRandao"),
    ({"state": {T: {}}, "block": {"coinbase": 5}}, "coinbase"),
)  # fmt: skip


def check(context: Any, tx: dict[str, Any]) -> dict[str, Any]:
    line = {
        "version": 1,
        "chain_id": 1,
        "account": ME_,
        "method": "eth_sendTransaction",
        "params": [tx],
        "context": context,
    }
    given_, _ = Checker(Options.read()).check(json.dumps(line), 1)
    return given_


@pytest.mark.parametrize(("context", "field"), WRONG, ids=[f"{f} {i}" for i, (_, f) in enumerate(WRONG)])
def test_a_malformed_state_is_refused_with_its_field(context: Any, field: str) -> None:
    answer = check(context, TRANSACTIONS[0])
    assert field in answer["error"]["field"], answer
    assert answer["error"]["rule"]


words = st.integers(0, (1 << 256) - 1)
accounts = st.fixed_dictionaries(
    {},
    optional={
        "balance": words.map(str),
        "nonce": st.integers(0, (1 << 64) - 1),
        "code": st.one_of(
            st.binary(max_size=60).map(lambda b: "0x" + b.hex()),
            st.just("0xef0100" + "11" * 20),
            st.just("0xef0100" + ME_[2:]),
        ),
        "storage": st.dictionaries(words.map(hex), words.map(hex), max_size=4),
    },
)
blocks = st.fixed_dictionaries(
    {}, optional={n: st.integers(0, (1 << 64) - 1) for n in ("number", "timestamp", "gasLimit", "baseFeePerGas")}
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.dictionaries(st.sampled_from([ME_, T, str(FRIEND), "0x" + "11" * 20]), accounts),
    st.none() | blocks,
    st.sampled_from(TRANSACTIONS),
)
def test_any_wellformed_state_is_judged(state: Any, block: Any, tx: dict[str, Any]) -> None:
    answer = check({"state": state, **({"block": block} if block is not None else {})}, tx)
    assert "verdict" in answer, answer
    assert not any("the simulation itself failed" in u["why"] for u in answer["unknowns"]), answer["unknowns"]


def test_an_evm_that_breaks_leaves_a_judged_request_and_an_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any) -> None:
        raise RecursionError

    monkeypatch.setattr(simulate, "simulated", broken)
    e = Stage().effects(FRIEND, value=5)
    assert e.source == "static" and any("the simulation itself failed" in u.why for u in e.unknowns)
