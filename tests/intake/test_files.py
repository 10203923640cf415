"""Requests from files, the clipboard and links: what is read, and which field and rule a wrong one breaks."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.address import Address
from app.intake.files import payout_list, read_requests
from app.request import RequestError, parse_request

ME = Address.parse("0x9858EfFD232B4033E47d90003D41EC34EcaEda94")
FRIEND = "0xd9A1C3788D81257612E2581A6ea0aDa244853a91"
BYBIT = {
    "safe": "0x1Db92e2EeBC8E0c075a02BeA49a2935BcD2dFCF4", "to": "0x96221423681A6d52E184D440a8eFCEbB105C7242", "value": "0",
    "data": "0xa9059cbb000000000000000000000000bdd077f651ebe7f7b3ce16fe5f2b025be2969516" + "0" * 64, "operation": 1,
    "safeTxGas": 45746, "baseGas": 0, "gasPrice": "0", "gasToken": "0x" + "0" * 40, "refundReceiver": "0x" + "0" * 40, "nonce": 71,
    "safeTxHash": "0xb3476d061aeb8fc1d605a873c483a2402d88a68a9cdd1a8b47655dd55ba004f8",
}  # fmt: skip


def one(text: str) -> Any:
    (value,) = read_requests(text, ME)
    return parse_request(value)


def test_a_safe_export_becomes_the_message_whose_hash_it_states() -> None:
    """The very transaction that cost Bybit $1.46 billion; its hash is on chain."""
    request = one(json.dumps(BYBIT))
    assert "0x" + request.digest.hex() == BYBIT["safeTxHash"]


@pytest.mark.parametrize("change", [{"to": FRIEND}, {"operation": 0}, {"nonce": 72}, {"value": "1"}])
def test_a_safe_export_whose_fields_do_not_have_its_hash_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(RequestError, match="safeTxHash"):
        one(json.dumps(BYBIT | change))


@pytest.mark.parametrize(
    "tx",
    [
        {"type": "0x0", "gasPrice": "0x2"},
        {"type": "0x1", "gasPrice": "0x2", "accessList": [{"address": FRIEND, "storageKeys": ["0x" + "11" * 32]}]},
        {"type": "0x2", "maxFeePerGas": "0x3", "maxPriorityFeePerGas": "0x1", "accessList": [{"address": FRIEND, "storageKeys": []}]},
        {
            "type": "0x4", "maxFeePerGas": "0x3", "maxPriorityFeePerGas": "0x1",
            "authorizationList": [{"chainId": "0x1", "address": FRIEND, "nonce": "0x1", "yParity": "0x1", "r": "0x2", "s": "0x3"}],
        },
    ],
)  # fmt: skip
def test_a_raw_transaction_of_each_type_comes_back_byte_for_byte(tx: dict[str, Any]) -> None:
    given = {
        "from": str(ME),
        "to": FRIEND,
        "value": "0x5",
        "data": "0xa9059cbb00",
        "nonce": "0x7",
        "gas": "0x5208",
        **tx,
    }
    want = parse_request(
        {"chain_id": 10, "account": str(ME), "method": "eth_signTransaction", "params": [given]}
    ).transaction
    assert want is not None
    request = one("0x" + want.unsigned_bytes().hex())
    assert request.transaction.unsigned_bytes() == want.unsigned_bytes()
    assert request.chain_id == 10


def test_a_signed_raw_transaction_is_refused() -> None:
    tx = parse_request({
        "chain_id": 1, "account": str(ME), "method": "eth_signTransaction",
        "params": [{"to": FRIEND, "nonce": "0x0", "gas": "0x5208", "maxFeePerGas": "0x3", "maxPriorityFeePerGas": "0x1"}],
    }).transaction  # fmt: skip
    assert tx is not None
    with pytest.raises(RequestError, match="signed already"):
        one("0x" + tx.signed_bytes(1, 2**255, 7).hex())


def test_what_a_file_says_about_itself_is_left_out() -> None:
    value = {
        "chain_id": 1, "account": str(ME), "method": "personal_sign", "params": ["0x00", str(ME)],
        "context": {"contacts": []}, "intent": {"kind": "sign-in"},
    }  # fmt: skip
    (given,) = read_requests(json.dumps(value), ME)
    assert "context" not in given and "intent" not in given


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("", "request"),
        ("hello", "request"),
        ("{", "request"),
        ("[1]", "request"),
        ('{"foo": 1}', "method"),
        ("0x12", "request"),
        ("0xc0", "request"),
        ("0x02zz", "request"),
        ("0x05c0", "request"),
        ("0xc680808080808080"[:14], "request"),
        ("ethereum:vitalik.eth", "link.address"),
        (f"ethereum:{FRIEND}@x", "link.chain"),
        (f"ethereum:{FRIEND}?value=1.5", "link.value"),
        (f"ethereum:{FRIEND}/burn?uint256=1", "link.function"),
        (f"address,amount\n{FRIEND},x", "csv line 2, amount"),
        ("address,amount\n0x12,1", "csv line 2, address"),
        (f"name,amount\n{FRIEND},1", "csv"),
        (json.dumps({"to": FRIEND, "chainId": "zz"}), "chainId"),
        (json.dumps(BYBIT | {"safe": "0x12"}), "safe.safe"),
    ],
)
def test_bad_input_names_the_field(text: str, field: str) -> None:
    with pytest.raises(RequestError) as error:
        one(text)
    assert error.value.field == field


@pytest.mark.parametrize(
    ("row", "rule"),
    [
        (f"{ME},1,1,too,many", "cells under"),
        (f"{ME},Infinity,1", "no amount"),
        (f"{ME},NaN,1", "no amount"),
        (f"{ME},1e999999,1", "no amount"),
        (f"{ME},1e90,1", "no amount"),
        (f"{ME},1,\u00b2", "not a number"),
    ],
)
def test_a_payout_list_that_lies_is_refused_with_its_line(row: str, rule: str) -> None:
    with pytest.raises(RequestError, match=rule) as caught:
        list(payout_list(f"address,amount,chain_id\n{row}\n", ME))
    assert caught.value.field.startswith("csv line 2")


def test_a_payout_list_with_lone_returns_or_without_end_is_read_or_refused() -> None:
    assert len(list(payout_list(f"address,amount\r{FRIEND},1\r{FRIEND},2\r", ME))) == 2
    with pytest.raises(RequestError, match="field larger"):
        list(payout_list('address,amount\n"' + "1" * 200_000, ME))


@pytest.mark.parametrize("text", ["[" * 200_000, '{"a":' * 50_000, '[{"method":' * 20_000])
def test_deeply_nested_text_is_refused_even_where_a_library_raised_the_recursion_limit(text: str) -> None:
    """py-evm raises the interpreter's limit; json's parser would then run out of stack and end the program."""
    import eth  # noqa: F401 — the library in question

    with pytest.raises(RequestError, match="nested deeper"):
        one(text)
