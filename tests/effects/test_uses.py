"""The worst use of a grant is rehearsed on the state: what is there bounds it, and whether the token lets it go."""

from __future__ import annotations

import json
from typing import Any

from app.assess import answer, assess
from app.effects.worst_use import worst_case
from app.intent.settles import PERMIT2
from app.policy.rules import preset
from app.request import Request
from tests.effects.stage import FRIEND, ME, NOW, Stage, data, request

UNTIL = int(NOW.timestamp()) + 3600
MAX = (1 << 256) - 1


def permit(token: Any, value: int, deadline: int = UNTIL) -> Request:
    types = {
        "EIP712Domain": [{"name": "chainId", "type": "uint256"}, {"name": "verifyingContract", "type": "address"}],
        "Permit": [{"name": n, "type": t} for n, t in (
            ("owner", "address"), ("spender", "address"), ("value", "uint256"), ("nonce", "uint256"), ("deadline", "uint256"))],
    }  # fmt: skip
    message = {"owner": str(ME), "spender": str(FRIEND), "value": str(value), "nonce": "0", "deadline": str(deadline)}
    typed = {
        "types": types,
        "domain": {"chainId": 1, "verifyingContract": str(token)},
        "primaryType": "Permit",
        "message": message,
    }
    return request("eth_signTypedData_v4", [str(ME), json.dumps(typed)])


def permit2(token: Any, value: int) -> Request:
    details = [{"name": n, "type": t} for n, t in (
        ("token", "address"), ("amount", "uint160"), ("expiration", "uint48"), ("nonce", "uint48"))]  # fmt: skip
    types = {
        "EIP712Domain": [{"name": "chainId", "type": "uint256"}, {"name": "verifyingContract", "type": "address"}],
        "PermitDetails": details,
        "PermitSingle": [
            {"name": "details", "type": "PermitDetails"}, {"name": "spender", "type": "address"}, {"name": "sigDeadline", "type": "uint256"},
        ],
    }  # fmt: skip
    message = {
        "details": {"token": str(token), "amount": str(value), "expiration": str(UNTIL), "nonce": "0"},
        "spender": str(FRIEND), "sigDeadline": str(UNTIL),
    }  # fmt: skip
    typed = {
        "types": types, "primaryType": "PermitSingle", "message": message,
        "domain": {"name": "Permit2", "chainId": 1, "verifyingContract": str(PERMIT2)},
    }  # fmt: skip
    return request("eth_signTypedData_v4", [str(ME), json.dumps(typed)])


def test_a_permit_is_bounded_by_the_balance_in_the_state_and_can_be_taken() -> None:
    s = Stage()
    token = s.deploy("Token")
    s.mint(token, ME, 700)
    (use,) = s.judge(permit(token, MAX)).worst
    assert (use.amount, use.until, use.grows, use.taken) == (700, UNTIL, True, True)
    (use,) = s.judge(permit(token, 300)).worst
    assert (use.amount, use.grows, use.taken) == (300, False, True)


def test_a_token_that_does_not_let_go_today_keeps_its_number() -> None:
    s = Stage()
    nft = s.deploy("Multi")  # answers no balance of the kind that is asked: nothing can be rehearsed
    (use,) = s.judge(permit(nft, 300)).worst
    assert (use.amount, use.taken) == (300, None)


def test_permit2_can_take_no_more_than_the_token_lets_it() -> None:
    s = Stage()
    token = s.deploy("Token")
    s.mint(token, ME, 700)
    (use,) = s.judge(permit2(token, 500)).worst
    assert (use.amount, use.grows) == (0, True), "nothing today: the token does not know Permit2 yet"
    s.call(ME, token, data("approve(address,uint256)", PERMIT2, 200))
    (use,) = s.judge(permit2(token, 500)).worst
    assert (use.amount, use.grows, use.taken) == (200, True, True)


def test_the_answer_carries_the_worst_case_as_a_sentence_and_a_number() -> None:
    s = Stage()
    token = s.deploy("Token")
    s.mint(token, ME, 48_120_000_000)
    tokens = {str(token): {"symbol": "USDC", "decimals": 6, "usd": "1"}}
    asked, evidence = permit(token, MAX), s.evidence(tokens=tokens)
    given = answer(assess(asked, evidence, preset("careful")))["effects"]
    assert given["worst_case"]["usd"] == "48120.00"
    assert given["worst_case"]["until"] == UNTIL and given["worst_case"]["without_bound"] is True
    assert (
        "48,120 USDC (about $48,120), and what arrives later until 2026-03-10 13:00 UTC"
        in given["worst_case"]["sentence"]
    )
    assert given["worst"][0]["taken"] is True


def test_no_grant_has_no_worst_case() -> None:
    s = Stage()
    e = s.effects(FRIEND, value=1)
    assert (
        worst_case(
            request("eth_sendTransaction", [{"from": str(ME), "to": str(FRIEND), "value": "0x1"}]), e, s.evidence()
        )
        is None
    )
