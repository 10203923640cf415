"""Signatures that act for an account: Safes, user operations, relayed calls, delegations and agents."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.address import NATIVE
from app.eip712 import parse_typed_data
from app.intent.decode import decode
from app.intent.model import ChangeKind, DecodedBy
from app.request import parse_request
from tests.intent.typed_cases import (
    ME,
    OTHER,
    SAFE,
    SOON,
    SPENDER,
    USDC,
    ZERO,
    address,
    evidence,
    members,
    of,
    read,
    request,
    safe_tx,
    transfer,
    typed,
)


@pytest.mark.shared
def test_the_bybit_message_has_the_hash_that_the_chain_saw(shared_data: Path) -> None:
    lines = (shared_data / "incidents" / "incidents.jsonl").read_text().splitlines()
    bybit = next(r for line in lines if (r := json.loads(line)["request"])["id"].startswith("bybit"))
    intent = decode(parse_request(bybit), evidence())
    assert intent.hashes["safe_tx_hash"] == "0xb3476d061aeb8fc1d605a873c483a2402d88a68a9cdd1a8b47655dd55ba004f8"
    assert [c.kind for c in intent.all_changes()] == [ChangeKind.OWN], "a transfer by delegatecall is no transfer"


@pytest.mark.shared
def test_makers_vectors_hash_to_what_their_device_signed(shared_data: Path) -> None:
    from coincurve import PublicKey

    from app.address import keccak256

    seen = 0
    for case in json.loads((shared_data / "trezor-fixtures/ethereum/sign_typed_data.json").read_text())["tests"]:
        if not case["parameters"]["metamask_v4_compat"]:
            continue
        raw = bytes.fromhex(case["result"]["sig"][2:])
        digest = parse_typed_data(case["parameters"]["data"]).digest
        key = PublicKey.from_signature_and_message(raw[:64] + bytes([raw[64] - 27]), digest, hasher=None)
        assert "0x" + keccak256(key.format(False)[1:])[12:].hex() == case["result"]["address"].lower(), case["name"]
        seen += 1
    assert seen >= 9


@pytest.mark.parametrize(
    "domain",
    [
        {"verifyingContract": SAFE},
        {"chainId": 1, "verifyingContract": SAFE},
        {"name": "Safe", "version": "1", "chainId": 1, "verifyingContract": SAFE},
    ],
)
def test_a_safe_pays_from_the_safe_whatever_its_versions_domain(domain: dict[str, object]) -> None:
    asked = safe_tx(USDC, data=transfer(OTHER, 5), domain=domain)
    intent = read(asked)
    (change,) = of(intent, ChangeKind.SEND)
    assert (intent.family, change.account, change.counterparty, change.amount) == (
        "safe",
        address(SAFE),
        address(OTHER),
        5,
    )
    assert intent.hashes["safe_tx_hash"] == "0x" + asked.typed_data.digest.hex()  # type: ignore[union-attr]


def test_safes_before_1_0_name_the_base_gas_data_gas() -> None:
    intent = read(safe_tx(OTHER, value=7, domain={"verifyingContract": SAFE}, dataGas=0))
    assert [(c.asset, c.amount, c.account) for c in of(intent, ChangeKind.SEND)] == [(NATIVE, 7, address(SAFE))]


def test_a_gas_refund_of_a_safe_is_a_payment_without_bound() -> None:
    intent = read(safe_tx(OTHER, gasPrice=5, gasToken=USDC, refundReceiver=SPENDER))
    (refund,) = intent.changes
    assert (refund.account, refund.asset, refund.amount, refund.counterparty) == (
        address(SAFE),
        address(USDC),
        None,
        address(SPENDER),
    )


def test_an_operation_that_safes_do_not_know_is_said() -> None:
    assert any("operation" in u.what for u in read(safe_tx(OTHER, operation=2)).unknowns)


def _safe_message(raw: str) -> object:
    return typed("SafeMessage", {"SafeMessage": members(message="bytes")}, {"message": raw}, contract=SAFE)


def test_a_safe_message_shows_its_text_and_owns_up_to_a_hash() -> None:
    text = read(_safe_message("0x" + b"Hello".hex()))  # type: ignore[arg-type]
    assert "Hello" in text.description and not text.unknowns
    assert read(_safe_message("0x" + "ab" * 32)).arguments["opaque"]  # type: ignore[arg-type]
    assert read(_safe_message("0x1901" + "ab" * 64)).arguments["hidden"] == "typed-data"  # type: ignore[arg-type]


_EXECUTE = "0xb61d27f6"
"""execute(address,uint256,bytes) of common smart accounts."""


def test_a_user_operation_does_what_its_calldata_say() -> None:
    inner = transfer(OTHER, 9)[2:]
    calldata = _EXECUTE + USDC[2:].rjust(64, "0") + f"{0:064x}{96:064x}{len(inner) // 2:064x}" + inner.ljust(192, "0")
    types = members(
        sender="address", nonce="uint256", initCode="bytes", callData="bytes", accountGasLimits="bytes32",
        preVerificationGas="uint256", gasFees="bytes32", paymasterAndData="bytes",
    )  # fmt: skip
    message = {
        "sender": SAFE, "nonce": 0, "initCode": "0x", "callData": calldata, "accountGasLimits": "0x" + "00" * 32,
        "preVerificationGas": 0, "gasFees": "0x" + "00" * 32, "paymasterAndData": SPENDER,
    }  # fmt: skip
    intent = read(typed("PackedUserOperation", {"PackedUserOperation": types}, message))
    assert [(c.account, c.amount) for c in of(intent, ChangeKind.SEND)] == [(address(SAFE), 9)]
    assert intent.arguments["paymaster"] == address(SPENDER)


def test_a_forward_request_is_the_call_it_forwards() -> None:
    types = members(
        from_="address", to="address", value="uint256", gas="uint256", nonce="uint256", deadline="uint48", data="bytes"
    )
    message = {"from": ME, "to": USDC, "value": 0, "gas": 1, "nonce": 0, "deadline": SOON, "data": transfer(OTHER, 4)}
    intent = read(typed("ForwardRequest", {"ForwardRequest": types}, message))
    assert (intent.family, [c.amount for c in of(intent, ChangeKind.SEND)]) == ("eip2771", [4])
    assert intent.arguments["deadline"] == SOON


def test_a_meta_transaction_calls_the_domains_contract() -> None:
    types = members(nonce="uint256", from_="address", functionSignature="bytes")
    message = {"nonce": 1, "from": ME, "functionSignature": transfer(OTHER, 4)}
    intent = read(typed("MetaTransaction", {"MetaTransaction": types}, message))
    assert [(c.asset, c.amount) for c in of(intent, ChangeKind.SEND)] == [(address(USDC), 4)]


def test_a_sponsored_call_is_the_call_inside() -> None:
    types = members(
        chainId="uint256", target="address", data="bytes", user="address", userNonce="uint256", userDeadline="uint256"
    )
    message = {
        "chainId": 1,
        "target": USDC,
        "data": transfer(OTHER, 4),
        "user": ME,
        "userNonce": 0,
        "userDeadline": SOON,
    }
    intent = read(typed("SponsoredCallERC2771", {"SponsoredCallERC2771": types}, message))
    assert [(c.asset, c.amount) for c in of(intent, ChangeKind.SEND)] == [(address(USDC), 4)]


def test_an_eip7702_authorization_hands_over_the_account() -> None:
    auth = {"chainId": "0x1", "address": SPENDER, "nonce": "0x0"}
    intent = read(request("wallet_signAuthorization", [auth]))
    (change,) = intent.changes
    assert (change.kind, change.counterparty, change.unlimited) == (ChangeKind.DELEGATE, address(SPENDER), True)
    back = read(request("wallet_signAuthorization", [{**auth, "address": ZERO}]))
    assert back.changes[0].kind is ChangeKind.REVOKE


def test_agents_delegations_and_trading_keys_delegate() -> None:
    agent = typed(
        "HyperliquidTransaction:ApproveAgent",
        {"HyperliquidTransaction:ApproveAgent": members(agentAddress="address", agentName="string", nonce="uint64")},
        {"agentAddress": SPENDER, "agentName": "x", "nonce": 1},
    )
    caveat = members(enforcer="address", terms="bytes")
    whole = typed(
        "Delegation",
        {
            "Delegation": members(delegate="address", delegator="address", caveats="Caveat[]", salt="uint256"),
            "Caveat": caveat,
        },
        {"delegate": SPENDER, "delegator": ME, "caveats": [], "salt": 0},
    )
    key = typed("SignKey", {"SignKey": members(key="address", expiry="uint256")}, {"key": SPENDER, "expiry": SOON})
    for asked in (agent, whole, key):
        (change,) = read(asked).changes
        assert (change.kind, change.counterparty) == (ChangeKind.DELEGATE, address(SPENDER))
    assert read(whole).changes[0].unlimited and not read(agent).changes[0].unlimited


def test_the_message_inside_a_smart_accounts_envelope_is_read_as_the_smart_accounts() -> None:
    permit = members(owner="address", spender="address", value="uint256", nonce="uint256", deadline="uint256")
    types = {
        "TypedDataSign": members(
            contents="Permit",
            name="string",
            version="string",
            chainId="uint256",
            verifyingContract="address",
            salt="bytes32",
        ),
        "Permit": permit,
    }
    inside = {"owner": SAFE, "spender": SPENDER, "value": 5, "nonce": 0, "deadline": SOON}
    message = {
        "contents": inside,
        "name": "A",
        "version": "1",
        "chainId": 1,
        "verifyingContract": SAFE,
        "salt": "0x" + "00" * 32,
    }
    intent = read(typed("TypedDataSign", types, message))
    assert (intent.family, intent.changes[0].account, intent.changes[0].asset) == (
        "erc2612",
        address(SAFE),
        address(USDC),
    )


def test_a_ballot_moves_nothing_but_one_with_money_in_it_is_unknown() -> None:
    vote = members(from_="address", space="string", proposal="string", choice="uint32")
    assert (
        read(typed("Vote", {"Vote": vote}, {"from": ME, "space": "a.eth", "proposal": "b", "choice": 1})).kind == "vote"
    )
    paid = members(spender="address", amount="uint256")
    assert read(typed("Vote", {"Vote": paid}, {"spender": SPENDER, "amount": 1})).decoded_by is DecodedBy.NONE


def test_a_typed_login_needs_words() -> None:
    words = members(statement="string", nonce="uint256")
    assert read(typed("Login", {"Login": words}, {"statement": "Sign in", "nonce": 1})).kind == "sign-in"
    numbers = members(nonce="uint256", expiry="uint256")
    assert read(typed("Login", {"Login": numbers}, {"nonce": 1, "expiry": SOON})).decoded_by is DecodedBy.NONE
