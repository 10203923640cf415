"""Effects read from the request alone: for the account and what it controls, each movement once."""

from __future__ import annotations

from typing import Any

import pytest

from app.address import NATIVE
from app.effects.gather import effects_of
from app.effects.model import Effects
from app.effects.worst_use import worst_in_words, worst_usd
from app.intent.decode import decode
from app.intent.model import Change, ChangeKind
from app.request import Request
from tests.intent.typed_cases import (
    ME,
    OTHER,
    PUNKS,
    SAFE,
    SEAPORT,
    SEAPORT_TYPES,
    SOON,
    SPENDER,
    USDC,
    WETH,
    address,
    evidence,
    members,
    permit,
    request,
    safe_tx,
    seaport_order,
    transfer,
    typed,
)

MAX = (1 << 256) - 1


def effects(asked: Request, **context: Any) -> Effects:
    known = evidence(**context)
    return effects_of(asked, decode(asked, known), known)


def words(asked: Request, **context: Any) -> str:
    known = evidence(**context)
    return worst_in_words(asked, effects_of(asked, decode(asked, known), known), known)


def send(to: str | None, value: int = 0, data: str = "0x") -> Request:
    tx = {"from": ME, "value": hex(value), "data": data} | ({"to": to} if to else {})
    return request("eth_sendTransaction", [tx])


def moved(e: Effects, kind: ChangeKind = ChangeKind.SEND) -> list[tuple[Any, int | None, Any]]:
    return [(c.asset, c.amount, c.account) for c in e.changes if c.kind is kind]


# -- movements ------------------------------------------------------------------------------------


def test_a_payment_leaves_once() -> None:
    e = effects(send(OTHER, 5))
    assert e.source == "static" and moved(e) == [(NATIVE, 5, address(ME))]


def test_wrapping_sends_the_coin_and_receives_its_token() -> None:
    e = effects(send(WETH, 5, "0xd0e30db0"))
    assert moved(e) == [(NATIVE, 5, address(ME))]
    assert moved(e, ChangeKind.RECEIVE) == [(address(WETH), 5, address(ME))]


def test_wrapping_and_paying_with_the_wrapped_coin_nets_to_one_payment() -> None:
    calls = [
        {"to": WETH, "value": "0x5", "data": "0xd0e30db0"},
        {"to": WETH, "data": transfer(OTHER, 5)},
    ]
    batch = request("wallet_sendCalls", [{"version": "1.0", "chainId": "0x1", "from": ME, "calls": calls}])
    e = effects(batch)
    assert moved(e) == [(NATIVE, 5, address(ME))] and moved(e, ChangeKind.RECEIVE) == []


def test_the_value_of_a_multicall_is_counted_once() -> None:
    inner = "d0e30db0".ljust(64, "0")
    data = "0xac9650d8" + f"{32:064x}{1:064x}{32:064x}{4:064x}" + inner
    assert moved(effects(send(SPENDER, 9, data))) == [(NATIVE, 9, address(ME))]


def _exec_transaction(to: str, value: int, data: str) -> str:
    raw = data[2:]
    head = to[2:].lower().rjust(64, "0") + f"{value:064x}{320:064x}" + "0" * 64 * 6
    tail_at = 320 + 32 + -(-len(raw) // 64) * 32
    return (
        "0x6a761202"
        + head
        + f"{tail_at:064x}"
        + f"{len(raw) // 2:064x}"
        + raw.ljust(-(-len(raw) // 64) * 64, "0")
        + "0" * 64
    )


def test_a_safe_executed_by_its_owner_pays_once_from_the_safe() -> None:
    e = effects(send(SAFE, 0, _exec_transaction(USDC, 0, transfer(OTHER, 7))))
    assert moved(e) == [(address(USDC), 7, address(SAFE))]


def test_a_signed_safe_transaction_counts_for_the_safe() -> None:
    e = effects(safe_tx(USDC, data=transfer(OTHER, 7)))
    assert moved(e) == [(address(USDC), 7, address(SAFE))]


def test_what_happens_to_strangers_is_not_claimed() -> None:
    pull = "0x23b872dd" + OTHER[2:].lower().rjust(64, "0") + SPENDER[2:].lower().rjust(64, "0") + f"{5:064x}"
    assert effects(send(USDC, 0, pull)).changes == ()
    e = effects(permit(owner=OTHER))
    assert e.changes == () and any("not of this account" in u.why for u in e.unknowns)


def test_calldata_nobody_knows_leave_only_the_value_sure() -> None:
    e = effects(send(SPENDER, 3, "0xdeadbeef" + USDC[2:].rjust(64, "0")))
    assert moved(e) == [(NATIVE, 3, address(ME))]
    assert any(r.asset == address(USDC) and r.through == address(SPENDER) for r in e.reach)


# -- reach ----------------------------------------------------------------------------------------


def test_reach_is_the_lesser_of_allowance_and_balance() -> None:
    context = {
        "allowances": [{"token": USDC, "spender": SPENDER, "amount": str(MAX)}],
        "balances": {USDC: "1000"},
    }
    e = effects(send(SPENDER, 0, "0xdeadbeef"), **context)
    assert (address(USDC), 1000, address(SPENDER)) in [(r.asset, r.amount, r.through) for r in e.reach]


def test_allowances_of_others_are_out_of_reach() -> None:
    context = {"allowances": [{"token": USDC, "spender": OTHER, "amount": "5"}]}
    assert address(USDC) not in [r.asset for r in effects(send(SPENDER, 0, "0xdeadbeef"), **context).reach]


# -- worst use ------------------------------------------------------------------------------------


def test_the_worst_of_a_permit_is_what_is_allowed_and_there_until_its_deadline() -> None:
    (use,) = effects(permit(value=5_000_000), balances={USDC: "2000000"}).worst
    assert (use.asset, use.amount, use.until, use.holder) == (address(USDC), 2_000_000, SOON, address(SPENDER))
    assert words(permit(value=5_000_000), balances={USDC: "2000000"}) == (
        "At worst 0x0605eDeE6a8b8b553caE09Abe83b2ebeb75516eC can take 2 USDC, and what arrives later until 2026-03-01 00:20 UTC."
    )


def test_a_permit_without_limit_or_end_says_both() -> None:
    (use,) = effects(permit(value=MAX, deadline=MAX)).worst
    assert (use.amount, use.until) == (None, None)
    assert "all your USDC, now and later" in words(permit(value=MAX, deadline=MAX))
    assert "without an end" in words(permit(value=MAX, deadline=MAX))


def test_the_worst_case_is_one_number_in_dollars_where_prices_are_known() -> None:
    tokens = {USDC: {"symbol": "USDC", "decimals": 6, "usd": "1.0"}}
    context = {"tokens": tokens, "balances": {USDC: "48120000000"}}
    e = effects(permit(value=MAX), **context)
    assert worst_usd(e, evidence(**context)) == 48_120
    assert "48,120 USDC (about $48,120), and what arrives later until" in words(permit(value=MAX), **context)


def test_one_asset_given_twice_is_lost_once() -> None:
    approve = "0x095ea7b3" + SPENDER[2:].lower().rjust(64, "0") + f"{900:064x}"
    other = "0x095ea7b3" + OTHER[2:].lower().rjust(64, "0") + f"{900:064x}"
    calls = [{"to": USDC, "data": approve}, {"to": USDC, "data": other}]
    batch = request("wallet_sendCalls", [{"version": "1.0", "chainId": "0x1", "from": ME, "calls": calls}])
    tokens = {USDC: {"symbol": "USDC", "decimals": 0, "usd": "1"}}
    context = {"tokens": tokens, "balances": {USDC: "1000"}}
    e = effects(batch, **context)
    assert [w.amount for w in e.worst] == [900, 900]
    assert worst_usd(e, evidence(**context)) == 1000, "two holders together take no more than is there"
    assert "1,000 USDC" in words(batch, **context)


def test_an_offer_of_many_items_counts_them() -> None:
    asked = typed("OrderComponents", SEAPORT_TYPES, seaport_order(0, ids=(1, 2, 3)), contract=SEAPORT)
    (use,) = effects(asked).worst
    assert (use.asset, use.amount) == (address(PUNKS), 3)
    assert "3 NFTs" in words(asked)


def test_a_payment_by_signature_waits_for_its_holder() -> None:
    types = members(
        from_="address", to="address", value="uint256", validAfter="uint256", validBefore="uint256", nonce="bytes32"
    )
    message = {"from": ME, "to": OTHER, "value": 7, "validAfter": 0, "validBefore": SOON, "nonce": "0x" + "11" * 32}
    e = effects(typed("TransferWithAuthorization", {"TransferWithAuthorization": types}, message))
    assert [(w.asset, w.amount, w.until, w.holder) for w in e.worst] == [(address(USDC), 7, SOON, address(OTHER))]


@pytest.mark.parametrize(
    "asked",
    [
        request("eth_sign", [ME, "0x" + "ab" * 32]),
        request("wallet_signAuthorization", [{"chainId": "0x1", "address": SPENDER, "nonce": "0x0"}]),
        safe_tx(SPENDER, data=transfer(OTHER, 0), operation=1),
        typed("Root", {"Root": members(root="bytes32")}, {"root": "0x" + "ab" * 32}),
        typed("Deal", {"Deal": members(price="uint256")}, {"price": 1}),
    ],
    ids=["bare hash", "7702", "delegatecall of a Safe", "bulk root", "unknown typed data"],
)
def test_control_and_blind_signatures_are_worth_everything(asked: Request) -> None:
    assert any(w.asset == NATIVE and w.amount is None for w in effects(asked).worst)
    assert "everything" in words(asked)


@pytest.mark.parametrize("asked", [send(OTHER, 5), request("personal_sign", ["0x" + b"hi there".hex(), ME])])
def test_what_gives_nothing_away_has_no_worst_use(asked: Request) -> None:
    assert effects(asked).worst == () and words(asked) == ""


# -- together with a simulation -------------------------------------------------------------------


def test_a_run_that_fails_today_still_shows_what_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys
    from types import ModuleType

    fake = ModuleType("app.effects.simulate")
    fake.simulated = lambda *_: (Effects("simulation", reverted=True, revert_reason="not yet"), None)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "app.effects.simulate", fake)
    approve = "0x095ea7b3" + SPENDER[2:].lower().rjust(64, "0") + f"{MAX:064x}"
    e = effects(send(USDC, 0, approve), state={ME: {"balance": "1"}})
    assert e.reverted and [c.kind for c in e.changes] == [ChangeKind.APPROVE] and e.worst
    assert any("fails" in u.why for u in e.unknowns)


def test_approvals_that_only_a_run_shows_count_in_the_worst_case(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys
    from types import ModuleType

    found = Change(ChangeKind.APPROVE, address(ME), address(USDC), MAX, address(SPENDER), unlimited=True)
    fake = ModuleType("app.effects.simulate")
    fake.simulated = lambda *_: (Effects("simulation", changes=(found,), reverted=False), None)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "app.effects.simulate", fake)
    e = effects(send(SPENDER, 0, "0xdeadbeef"), state={ME: {"balance": "1"}})
    assert e.source == "simulation"
    assert [(w.asset, w.amount, w.holder) for w in e.worst] == [(address(USDC), None, address(SPENDER))]
