"""Signatures that let others take tokens: each is named as what it is, with whose, how much and until when."""

from __future__ import annotations

import pytest

from app.intent.model import Bound, ChangeKind, DecodedBy
from tests.intent.typed_cases import (
    ME,
    NOW,
    OTHER,
    SOON,
    SPENDER,
    USDC,
    WETH,
    address,
    members,
    of,
    permit,
    read,
    typed,
)

MAX = (1 << 256) - 1
PERMIT2 = "0x000000000022D473030F116dDEE9F6B43aC78BA3"
_TOKEN = members(token="address", amount="uint256")
_DETAILS = members(token="address", amount="uint160", expiration="uint48", nonce="uint48")


def test_a_permit_is_an_approval_of_the_domains_token() -> None:
    intent = read(permit(value=5_000_000))
    (change,) = intent.changes
    assert (intent.kind, intent.family, intent.decoded_by) == ("permit", "erc2612", DecodedBy.EIP712)
    assert (change.kind, change.asset, change.amount) == (ChangeKind.APPROVE, address(USDC), 5_000_000)
    assert (change.counterparty, change.deadline, change.unlimited) == (address(SPENDER), SOON, False)
    assert "5 USDC" in intent.description and intent.hashes["digest"] == "0x" + permit().typed_data.digest.hex()  # type: ignore[union-attr]


def test_a_permit_of_everything_is_without_limit_and_one_of_nothing_takes_back() -> None:
    assert read(permit(value=MAX)).changes[0].unlimited
    assert read(permit(value=0)).changes[0].kind is ChangeKind.REVOKE


@pytest.mark.parametrize("allowed", [True, False])
def test_dais_permit_is_all_or_nothing_and_an_expiry_of_zero_never_ends(allowed: bool) -> None:
    types = members(holder="address", spender="address", nonce="uint256", expiry="uint256", allowed="bool")
    message = {"holder": ME, "spender": SPENDER, "nonce": 1, "expiry": 0, "allowed": allowed}
    (change,) = read(typed("Permit", {"Permit": types}, message)).changes
    assert change.kind is (ChangeKind.APPROVE if allowed else ChangeKind.REVOKE)
    assert change.deadline is None and change.unlimited is allowed


def test_permit2_single_and_batch_approve_the_tokens_in_their_details() -> None:
    rows = [{"token": t, "amount": (1 << 160) - 1, "expiration": SOON, "nonce": 0} for t in (USDC, WETH)]
    single = typed(
        "PermitSingle",
        {
            "PermitSingle": members(details="PermitDetails", spender="address", sigDeadline="uint256"),
            "PermitDetails": _DETAILS,
        },
        {"details": rows[0], "spender": SPENDER, "sigDeadline": SOON},
        contract=PERMIT2,
    )
    batch = typed(
        "PermitBatch",
        {
            "PermitBatch": members(details="PermitDetails[]", spender="address", sigDeadline="uint256"),
            "PermitDetails": _DETAILS,
        },
        {"details": rows, "spender": SPENDER, "sigDeadline": SOON},
        contract=PERMIT2,
    )
    assert [(c.asset, c.unlimited) for c in read(single).changes] == [(address(USDC), True)]
    assert [c.asset for c in read(batch).changes] == [address(USDC), address(WETH)]
    assert {c.counterparty for c in read(batch).changes} == {address(SPENDER)}


@pytest.mark.parametrize("name", ["PermitTransferFrom", "PermitWitnessTransferFrom"])
def test_permit2_transfers_let_the_spender_move_the_permitted_amount(name: str) -> None:
    types = members(permitted="TokenPermissions", spender="address", nonce="uint256", deadline="uint256")
    message = {"permitted": {"token": USDC, "amount": 9}, "spender": SPENDER, "nonce": 1, "deadline": SOON}
    all_types = {name: types, "TokenPermissions": _TOKEN}
    if "Witness" in name:
        types += members(witness="Thing")
        all_types["Thing"] = members(user="address")
        message["witness"] = {"user": ME}
    intent = read(typed(name, all_types, message, contract=PERMIT2))
    assert intent.family == "permit2-transfer"
    assert [(c.kind, c.asset, c.amount, c.deadline) for c in intent.changes] == [
        (ChangeKind.APPROVE, address(USDC), 9, SOON)
    ]


def test_a_batch_transfer_names_every_token() -> None:
    types = members(permitted="TokenPermissions[]", spender="address", nonce="uint256", deadline="uint256")
    rows = [{"token": USDC, "amount": 9}, {"token": WETH, "amount": 8}]
    message = {"permitted": rows, "spender": SPENDER, "nonce": 1, "deadline": SOON}
    asked = typed("PermitBatchTransferFrom", {"PermitBatchTransferFrom": types, "TokenPermissions": _TOKEN}, message)
    assert [(c.asset, c.amount) for c in read(asked).changes] == [(address(USDC), 9), (address(WETH), 8)]


def test_a_uniswapx_order_says_what_comes_back_and_to_whom() -> None:
    order = members(info="OrderInfo", inputToken="address", outputs="DutchOutput[]")
    types = {
        "PermitWitnessTransferFrom": members(
            permitted="TokenPermissions",
            spender="address",
            nonce="uint256",
            deadline="uint256",
            witness="ExclusiveDutchOrder",
        ),
        "TokenPermissions": _TOKEN,
        "ExclusiveDutchOrder": order,
        "OrderInfo": members(swapper="address"),
        "DutchOutput": members(token="address", startAmount="uint256", endAmount="uint256", recipient="address"),
    }
    output = {"token": WETH, "startAmount": 100, "endAmount": 90, "recipient": ME}
    witness = {"info": {"swapper": ME}, "inputToken": USDC, "outputs": [output]}
    message = {"permitted": {"token": USDC, "amount": 9}, "spender": SPENDER, "nonce": 1, "deadline": SOON}
    intent = read(typed("PermitWitnessTransferFrom", types, {**message, "witness": witness}, contract=PERMIT2))
    (got,) = of(intent, ChangeKind.RECEIVE)
    assert intent.family == "uniswapx"
    assert (got.account, got.asset, got.amount, got.bound) == (address(ME), address(WETH), 90, Bound.AT_LEAST)


@pytest.mark.parametrize("name", ["TransferWithAuthorization", "ReceiveWithAuthorization"])
def test_an_eip3009_authorization_is_a_payment(name: str) -> None:
    types = members(
        from_="address", to="address", value="uint256", validAfter="uint256", validBefore="uint256", nonce="bytes32"
    )
    message = {"from": ME, "to": OTHER, "value": 7, "validAfter": 0, "validBefore": SOON, "nonce": "0x" + "11" * 32}
    intent = read(typed(name, {name: types}, message))
    (change,) = intent.changes
    assert (intent.kind, change.kind, change.asset, change.amount) == ("send", ChangeKind.SEND, address(USDC), 7)
    assert (change.counterparty, change.deadline) == (address(OTHER), SOON)


def test_a_spend_permission_adds_up_over_its_periods() -> None:
    types = members(
        account="address",
        spender="address",
        token="address",
        allowance="uint160",
        period="uint48",
        start="uint48",
        end="uint48",
        salt="uint256",
        extraData="bytes",
    )
    start = int(NOW.timestamp())
    message = {
        "account": ME,
        "spender": SPENDER,
        "token": USDC,
        "allowance": 10,
        "period": 86400,
        "start": start,
        "end": start + 3 * 86400,
        "salt": 0,
        "extraData": "0x",
    }
    (change,) = read(typed("SpendPermission", {"SpendPermission": types}, message)).changes
    assert (change.amount, change.asset, change.unlimited) == (30, address(USDC), False)
    endless = {**message, "end": (1 << 48) - 1}
    assert read(typed("SpendPermission", {"SpendPermission": types}, endless)).changes[0].unlimited


def test_an_approval_of_a_whole_contract_by_signature_is_one() -> None:
    types = members(owner="address", operator="address", approved="bool", nonce="uint256", deadline="uint256")
    message = {"owner": ME, "operator": SPENDER, "approved": True, "nonce": 1, "deadline": SOON}
    (change,) = read(typed("PermitForAll", {"PermitForAll": types}, message)).changes
    assert (change.kind, change.asset, change.counterparty) == (
        ChangeKind.APPROVE_ALL,
        address(USDC),
        address(SPENDER),
    )


def test_members_of_other_types_than_a_permits_make_it_no_permit() -> None:
    types = members(owner="string", spender="string", value="string", nonce="uint256", deadline="string")
    message = {"owner": ME, "spender": SPENDER, "value": "5", "nonce": 0, "deadline": "soon"}
    intent = read(typed("Permit", {"Permit": types}, message))
    assert intent.decoded_by is DecodedBy.NONE and intent.kind == "unknown"


def test_a_token_that_the_domains_type_leaves_out_is_not_taken_for_signed() -> None:
    asked = permit()
    params = {**asked.params[1], "types": {**asked.params[1]["types"], "EIP712Domain": members(name="string")}}
    from tests.intent.typed_cases import request

    intent = read(request("eth_signTypedData_v4", [ME, params]))
    assert intent.target is None and intent.decoded_by is DecodedBy.NONE
    assert any("not signed" in u.what for u in intent.unknowns)
