"""A right that stays is an effect with its worst use, whether the calldata name it or only the run shows it."""

from __future__ import annotations

from typing import Any

import pytest

from app.context import parse_evidence
from app.effects.gather import effects_of
from app.effects.model import Effects
from app.intent.decode import decode
from app.intent.model import ChangeKind
from tests.effects.stage import FRIEND, ME, NOW, Stage, data, request

GIVEN = [
    ("LikeMorpho", "setAuthorization(address,bool)", (FRIEND, True)),
    ("LikeBalancer", "setRelayerApproval(address,address,bool)", (ME, FRIEND, True)),
    ("LikeEvc", "setAccountOperator(address,address,bool)", (ME, FRIEND, True)),
    ("LikeGmx", "approvePlugin(address)", (FRIEND,)),
    ("Like777", "authorizeOperator(address)", (FRIEND,)),
    ("LikeComet", "allow(address,bool)", (FRIEND, True)),
    ("Numbers6909", "setOperator(address,bool)", (FRIEND, True)),
    ("Nft", "setApprovalForAll(address,bool)", (FRIEND, True)),
]


def from_the_request_alone(s: Stage, to: Any, call: bytes) -> Effects:
    tx = {"from": str(ME), "to": str(to), "value": "0x0", "data": "0x" + call.hex()}
    asked = request("eth_sendTransaction", [tx])
    evidence = parse_evidence({}, ME, now=NOW)
    return effects_of(asked, decode(asked, evidence), evidence)


@pytest.mark.parametrize(("name", "function", "values"), GIVEN, ids=[n for n, _, _ in GIVEN])
def test_a_standing_right_is_an_effect_with_a_worst_use_from_calldata_and_from_the_run(
    name: str, function: str, values: tuple[Any, ...]
) -> None:
    s = Stage()
    protocol = s.deploy(name)
    call = data(function, *values)
    for e in (from_the_request_alone(s, protocol, call), s.effects(protocol, call)):
        (change,) = e.changes
        assert (change.account, change.asset, change.counterparty, change.unlimited) == (ME, protocol, FRIEND, True)
        (use,) = e.worst
        assert (use.asset, use.holder, use.until) == (protocol, FRIEND, None), e.source
        assert use.amount is None or (use.amount, use.grows) == (0, True), "no item is there yet; those to come are"


def test_debt_in_ones_name_is_an_effect_with_its_amount() -> None:
    s = Stage()
    debt = s.deploy("LikeDebt")
    call = data("approveDelegation(address,uint256)", FRIEND, 5_000)
    for e in (from_the_request_alone(s, debt, call), s.effects(debt, call)):
        assert [(c.kind, c.amount, c.counterparty) for c in e.changes] == [(ChangeKind.APPROVE, 5_000, FRIEND)]
        assert [(w.amount, w.holder) for w in e.worst] == [(5_000, FRIEND)], e.source


def test_a_right_that_only_the_run_shows_is_seen() -> None:
    s = Stage()
    protocol = s.deploy("LikeMorpho")
    e = s.effects(protocol, data("claim()"))
    assert [(c.kind, c.asset, c.counterparty) for c in e.changes] == [(ChangeKind.APPROVE_ALL, protocol, FRIEND)]
    assert [w.holder for w in e.worst] == [FRIEND]


def test_a_right_without_a_view_stands_as_it_is_claimed_and_one_that_was_not_given_falls() -> None:
    s = Stage()
    call = data("setAuthorization(address,bool)", FRIEND, True)
    assert [c.kind for c in s.effects(s.deploy("Mute"), call).changes] == [ChangeKind.APPROVE_ALL]
    assert s.effects(s.deploy("Idle"), call).changes == (), "nothing was written: nobody got anything"


@pytest.mark.parametrize(
    ("name", "on", "off"),
    [
        ("LikeMorpho", data("setAuthorization(address,bool)", FRIEND, True), data("setAuthorization(address,bool)", FRIEND, False)),
        (
            "LikeBalancer",
            data("setRelayerApproval(address,address,bool)", ME, FRIEND, True),
            data("setRelayerApproval(address,address,bool)", ME, FRIEND, False),
        ),
    ],
)  # fmt: skip
def test_what_is_taken_back_is_no_right(name: str, on: bytes, off: bytes) -> None:
    s = Stage()
    protocol = s.deploy(name)
    s.call(ME, protocol, on)
    e = s.effects(protocol, off)
    assert [c.kind for c in e.changes] == [ChangeKind.REVOKE] and e.worst == ()


def test_numbered_tokens_are_read_from_calldata() -> None:
    s = Stage()
    claims = s.deploy("Numbers6909")
    e = from_the_request_alone(s, claims, data("transfer(address,uint256,uint256)", FRIEND, 5, 11))
    assert [(c.kind, c.token_id, c.amount, c.counterparty) for c in e.changes] == [(ChangeKind.SEND, 5, 11, FRIEND)]
    e = from_the_request_alone(s, claims, data("approve(address,uint256,uint256)", FRIEND, 5, 11))
    assert [(w.holder, w.amount) for w in e.worst] == [(FRIEND, 11)]
