"""Tokens that are not like others: what moved is read from the state, whatever the logs and the layout."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.address import Address
from app.effects.model import FalseLog
from tests.effects.stage import ETHER, FRIEND, ME, OWNER, Stage, data, moved


def test_shares_that_round_are_no_lie_and_a_rebase_moves_without_a_log() -> None:
    s = Stage()
    token = s.deploy("Rebasing")
    s.call(OWNER, token, data("give(address,uint256)", ME, 1_000_003))
    s.call(OWNER, token, data("rebase(uint256)", 1_234_567))
    e = s.effects(token, data("transfer(address,uint256)", FRIEND, 5_000))
    ((kind, asset, amount, who),) = moved(e)
    assert (kind, asset, who) == ("send", str(token), FRIEND) and amount in range(4_995, 5_003) and e.false_logs == ()
    e = s.effects(token, data("rebase(uint256)", 617_283))
    ((kind, asset, amount, _),) = moved(e)
    assert (kind, asset) == ("send", str(token)) and amount is not None and amount > 600_000, "half of it is gone"
    e = s.effects(token, data("rebase(uint256)", 2_469_134))
    assert [m[0] for m in moved(e)] == ["receive"]


def test_balances_in_packed_slots_of_their_own_are_read_by_the_tokens_own_view() -> None:
    s = Stage()
    token = s.deploy("PackedToken")
    s.call(OWNER, token, data("give(address,uint96)", ME, 900))
    e = s.effects(token, data("transfer(address,uint256)", FRIEND, 250))
    assert moved(e) == [("send", str(token), 250, FRIEND)] and e.false_logs == ()


def test_a_hook_that_takes_more_while_the_coins_move_is_counted_in() -> None:
    s = Stage()
    token, hook = s.deploy("HookToken"), s.deploy("GreedyHook")
    s.mint(token, ME, 1000)
    s.call(ME, token, data("setHook(address)", hook))
    s.call(ME, token, data("approve(address,uint256)", hook, 10**30))
    e = s.effects(token, data("transfer(address,uint256)", FRIEND, 100))
    assert [(m[0], m[2]) for m in moved(e) if m[0] == "send"] == [("send", 130)]


def test_the_first_collectibles_are_told_as_items() -> None:
    s = Stage()
    punks = s.deploy("Punks")
    s.call(OWNER, punks, data("setInitialOwner(address,uint256)", ME, 7804))
    s.call(OWNER, punks, data("setInitialOwner(address,uint256)", FRIEND, 11))
    s.call(FRIEND, punks, data("offerPunkForSale(uint256,uint256)", 11, 3 * ETHER))
    e = s.effects(punks, data("transferPunk(address,uint256)", FRIEND, 7804))
    (change,) = e.changes
    assert (change.kind.value, change.asset, change.amount, change.token_id, change.counterparty) == (
        "send", punks, 1, 7804, FRIEND,
    )  # fmt: skip
    assert change.standard == "erc721" and e.false_logs == ()
    e = s.effects(punks, data("buyPunk(uint256)", 11), 3 * ETHER)
    got = [c for c in e.changes if c.kind.value == "receive"]
    assert [(c.asset, c.token_id, c.counterparty) for c in got] == [(punks, 11, FRIEND)]
    assert ("send", "ETH", 3 * ETHER) in [m[:3] for m in moved(e)]


def test_an_early_nft_whose_logs_have_no_topics_is_told_as_an_item() -> None:
    s = Stage()
    kitties = s.deploy("Kitties")
    s.call(OWNER, kitties, data("born(address,uint256)", ME, 896_775))
    e = s.effects(kitties, data("transfer(address,uint256)", FRIEND, 896_775))
    (change,) = e.changes
    assert (change.kind.value, change.amount, change.token_id, change.counterparty) == ("send", 1, 896_775, FRIEND)
    assert change.standard == "erc721" and e.false_logs == ()
    e = s.effects(kitties, data("approve(address,uint256)", FRIEND, 896_775))
    (change,) = e.changes
    assert (change.kind.value, change.token_id, change.counterparty) == ("approve", 896_775, FRIEND)


def test_an_nft_that_moves_without_a_log_is_missed_by_no_balance() -> None:
    s = Stage()
    liar = s.deploy("Liar")
    s.mint(liar, ME, 700)
    e = s.effects(liar, data("claim()"))
    assert moved(e) == [("send", str(liar), 700, liar)] and e.false_logs == (FalseLog(liar, ME, 0, -700),)


amounts = st.integers(0, 10**24)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(["Token", "FeeToken", "TaxOnTop", "PackedToken", "HookToken"]), amounts, amounts)
def test_what_leaves_is_what_the_balance_lost(name: str, held: int, sent: int) -> None:
    """For any token and amount: the change told is the difference of the balances, or it failed and nothing is told."""
    s = Stage()
    token = s.deploy(name)
    if name == "PackedToken":
        s.call(OWNER, token, data("give(address,uint96)", ME, held))
    else:
        s.mint(token, ME, held)
    e = s.effects(token, data("transfer(address,uint256)", FRIEND, sent))
    tax = sent // 10 if name == "TaxOnTop" else 0
    if sent + tax > held:
        assert e.reverted
        return
    lost = sum(c.amount or 0 for c in e.changes if c.kind.value == "send" and c.asset == token)
    assert lost == sent + tax and e.reverted is False


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 50)), min_size=1, max_size=6))
def test_a_batch_of_pieces_adds_up_by_number(rows: list[tuple[int, int]]) -> None:
    """ERC-1155: rows of one number add up, and what is told is what left."""
    from app.address import keccak256

    s = Stage()
    multi = s.deploy("Multi")
    for nft in range(6):
        slot = keccak256(nft.to_bytes(32, "big") + bytes(32))
        s.put(multi, int.from_bytes(keccak256(bytes(12) + ME + slot), "big"), 1000)
    ids, values = [r[0] for r in rows], [r[1] for r in rows]
    given_ = data("safeBatchTransferFrom(address,address,uint256[],uint256[],bytes)", ME, FRIEND, ids, values, b"")
    e = s.effects(multi, given_)
    wanted = {i: sum(v for j, v in rows if j == i) for i in ids}
    assert {c.token_id: c.amount for c in e.changes} == {i: n for i, n in wanted.items() if n}
    assert e.false_logs == ()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 10**20), st.integers(0, 10**20))
def test_wrapping_and_unwrapping_any_amount_is_told_without_transfer_logs(wrapped: int, back: int) -> None:
    s = Stage()
    weth = s.deploy("Wrapped")
    e = s.effects(weth, data("deposit()"), wrapped)
    assert [(m[0], m[2]) for m in moved(e)] == ([("receive", wrapped), ("send", wrapped)] if wrapped else [])
    if not wrapped or back > wrapped:
        return
    s.call(ME, weth, data("deposit()"), wrapped)
    e = s.effects(weth, data("withdraw(uint256)", back))
    assert sorted((m[0], m[1], m[2]) for m in moved(e)) == sorted(
        [("receive", "ETH", back), ("send", str(weth), back)] if back else []
    )
    assert Address(bytes(20)) not in s.world
