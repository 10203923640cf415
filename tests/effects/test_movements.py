"""What moved is read from the state; logs only say with whom, and are found out when they lie."""

from __future__ import annotations

from app.effects.safes import mapping_slot
from app.intent.model import ChangeKind
from tests.effects.stage import ETHER, FRIEND, ME, Stage, data, moved, request

MAX = (1 << 256) - 1


def test_wrapping_gives_coins_for_as_much_of_their_token() -> None:
    s = Stage()
    weth = s.deploy("Wrapped")
    e = s.effects(weth, data("deposit()"), 3 * ETHER)
    assert e.source == "simulation" and e.false_logs == ()
    assert moved(e) == [("receive", str(weth), 3 * ETHER, weth), ("send", "ETH", 3 * ETHER, weth)]


def test_unwrapping_is_the_other_way_round() -> None:
    s = Stage()
    weth = s.deploy("Wrapped")
    s.call(ME, weth, data("deposit()"), 3 * ETHER)
    e = s.effects(weth, data("withdraw(uint256)", ETHER))
    assert moved(e) == [("receive", "ETH", ETHER, weth), ("send", str(weth), ETHER, weth)]
    assert e.false_logs == ()


def test_fees_for_gas_are_no_movement() -> None:
    s = Stage()
    e = s.effects(FRIEND, value=5, tx={"maxFeePerGas": "0x77359400", "maxPriorityFeePerGas": "0x1", "gas": "0x5208"})
    assert moved(e) == [("send", "ETH", 5, FRIEND)]
    assert e.gas_used == 21_000


def test_a_fee_that_the_token_takes_is_no_lie_and_the_state_says_what_arrives() -> None:
    s = Stage()
    token = s.deploy("FeeToken")
    s.mint(token, FRIEND, 1000)
    s.call(FRIEND, token, data("approve(address,uint256)", ME, 1000))
    e = s.effects(token, data("transferFrom(address,address,uint256)", FRIEND, ME, 1000))
    assert ("receive", str(token), 950, FRIEND) in moved(e)
    assert e.false_logs == ()


def test_a_gift_that_is_only_logged_is_a_lie_and_no_gift() -> None:
    s = Stage()
    liar = s.deploy("Liar")
    e = s.effects(liar, data("gift(address,uint256)", ME, 1000))
    assert moved(e) == []
    (lie,) = e.false_logs
    assert (lie.token, lie.account, lie.by_logs, lie.by_state) == (liar, ME, 1000, 0)


def test_tokens_that_leave_without_a_log_are_seen() -> None:
    s = Stage()
    liar = s.deploy("Liar")
    s.mint(liar, ME, 700)
    e = s.effects(liar, data("claim()"))
    assert moved(e) == [("send", str(liar), 700, liar)]
    assert [(x.by_logs, x.by_state) for x in e.false_logs] == [(0, -700)]


def test_an_allowance_that_no_log_tells_of_is_seen() -> None:
    s = Stage()
    liar = s.deploy("Liar")
    e = s.effects(liar, data("register(address)", FRIEND))
    named = [c for c in e.changes if c.kind is ChangeKind.APPROVE]
    assert [(c.counterparty, c.amount, c.unlimited) for c in named] == [(FRIEND, MAX, True)]
    assert any(x.token == liar and x.by_logs == 0 and x.by_state == MAX for x in e.false_logs)


def test_erc777_is_read_like_any_token() -> None:
    s = Stage()
    token = s.deploy("Token777")
    s.mint(token, ME, 50)
    e = s.effects(token, data("send(address,uint256,bytes)", FRIEND, 20, b""))
    assert moved(e) == [("send", str(token), 20, FRIEND)] and e.false_logs == ()


def test_an_approval_and_its_revocation_are_read_from_the_state() -> None:
    s = Stage()
    token = s.deploy("Token")
    e = s.effects(token, data("approve(address,uint256)", FRIEND, MAX))
    assert [(c.kind, c.counterparty, c.unlimited) for c in e.changes] == [(ChangeKind.APPROVE, FRIEND, True)]
    s.call(ME, token, data("approve(address,uint256)", FRIEND, 5))
    e = s.effects(token, data("approve(address,uint256)", FRIEND, 0))
    assert [(c.kind, c.counterparty, c.amount) for c in e.changes] == [(ChangeKind.REVOKE, FRIEND, 0)]


def test_an_nft_that_is_only_said_to_arrive_is_a_lie() -> None:
    s = Stage()
    nft = s.deploy("Nft")
    e = s.effects(nft, data("pretend(address,uint256)", ME, 7))
    assert e.changes == () and [(x.token, x.by_state) for x in e.false_logs] == [(nft, 0)]


def test_an_nft_leaves_with_its_number_and_an_operator_gets_everything() -> None:
    s = Stage()
    nft = s.deploy("Nft")
    s.put(nft, mapping_slot(7, 0), int.from_bytes(ME, "big"))
    s.put(nft, mapping_slot(ME, 1), 1)
    e = s.effects(nft, data("transferFrom(address,address,uint256)", ME, FRIEND, 7))
    assert [(c.kind, c.token_id, c.counterparty) for c in e.changes] == [(ChangeKind.SEND, 7, FRIEND)]
    e = s.effects(nft, data("setApprovalForAll(address,bool)", FRIEND, True))
    assert [(c.kind, c.counterparty) for c in e.changes] == [(ChangeKind.APPROVE_ALL, FRIEND)]


def test_every_row_of_an_erc1155_batch_leaves() -> None:
    s = Stage()
    multi = s.deploy("Multi")
    for nft, amount in ((3, 10), (4, 20)):
        s.put(multi, mapping_slot(ME, mapping_slot(nft, 0)), amount)
    call = data("safeBatchTransferFrom(address,address,uint256[],uint256[],bytes)", ME, FRIEND, [3, 4], [1, 20], b"")
    e = s.effects(multi, call)
    assert [(c.kind, c.token_id, c.amount, c.standard) for c in e.changes] == [
        (ChangeKind.SEND, 3, 1, "erc1155"), (ChangeKind.SEND, 4, 20, "erc1155"),
    ]  # fmt: skip
    assert e.false_logs == ()


def test_calls_of_a_batch_see_each_other() -> None:
    s = Stage()
    weth = s.deploy("Wrapped")
    calls = [
        {"to": str(weth), "value": hex(ETHER), "data": "0x" + data("deposit()").hex()},
        {"to": str(weth), "data": "0x" + data("transfer(address,uint256)", FRIEND, ETHER).hex()},
    ]
    asked = request("wallet_sendCalls", [{"version": "1.0", "chainId": "0x1", "from": str(ME), "calls": calls}])
    e = s.judge(asked)
    assert e.reverted is False
    assert moved(e) == [("send", "ETH", ETHER, weth)]


def test_a_panic_is_said_in_words() -> None:
    s = Stage()
    token = s.deploy("Token")
    e = s.effects(token, data("transfer(address,uint256)", FRIEND, 1))
    assert e.reverted and e.revert_reason == "arithmetic overflow"


def test_what_is_called_but_not_in_the_state_is_an_unknown() -> None:
    s = Stage()
    proxy = s.deploy("Delegate")
    del s.world[FRIEND]
    authorization = {"chainId": "0x1", "address": str(proxy), "nonce": "0x2"}
    call = data("execute((address,uint256,bytes)[])", [(FRIEND, 0, b"\x12\x34\x56\x78")])
    e = s.effects(ME, call, tx={"type": "0x4", "authorizationList": [authorization]})
    assert e.reverted is False
    assert any(str(FRIEND) in u.why for u in e.unknowns)


def test_an_allowance_that_a_transfer_used_up_is_no_new_permission() -> None:
    s = Stage()
    token = s.deploy("Token")
    s.mint(token, FRIEND, 100)
    s.call(FRIEND, token, data("approve(address,uint256)", ME, 60))
    e = s.effects(token, data("transferFrom(address,address,uint256)", FRIEND, ME, 50), accounts=[str(FRIEND)])
    assert {c.kind for c in e.changes} == {ChangeKind.SEND, ChangeKind.RECEIVE}


def test_approving_again_what_is_approved_still_counts_as_a_permission() -> None:
    s = Stage()
    token = s.deploy("Token")
    s.call(ME, token, data("approve(address,uint256)", FRIEND, MAX))
    e = s.effects(token, data("approve(address,uint256)", FRIEND, MAX))
    assert [(c.kind, c.unlimited) for c in e.changes] == [(ChangeKind.APPROVE, True)]
    assert e.worst and e.worst[0].holder == FRIEND
