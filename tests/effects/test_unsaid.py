"""What leaves, and who is let in, without a log: found by what was hashed for the slots that changed."""

from __future__ import annotations

import pytest

from app.address import Address, keccak256
from app.effects.evm.choose import backend
from app.effects.model import Effects
from app.effects.safes import mapping_slot
from app.intent.model import ChangeKind
from tests.effects.stage import FRIEND, ME, Stage, data

SECRET = int.from_bytes(keccak256((7).to_bytes(32, "big")), "big")
"""A number that only the contract works out: no calldata names it."""


def told(e: Effects) -> list[tuple[ChangeKind, int | None, int | None, Address | None, str | None]]:
    return [(c.kind, c.token_id, c.amount, c.counterparty, c.standard) for c in e.changes]


@pytest.mark.parametrize("name", ["QuietMulti", "QuietMultiByOwner"])
def test_numbered_tokens_that_leave_without_a_log_are_seen(name: str) -> None:
    s = Stage()
    multi = s.deploy(name)
    s.call(ME, multi, data("give(address,uint256,uint256)", ME, SECRET, 10))
    e = s.effects(multi, data("claim(uint256)", 7))
    assert e.backend == "pyrevm" or backend("pyrevm") is None
    assert told(e) == [(ChangeKind.SEND, SECRET, 3, multi, "erc1155")]
    assert [(x.token, x.by_logs, x.by_state) for x in e.false_logs] == [(multi, 0, -3)]


def test_a_run_too_long_to_be_searched_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    if backend("pyrevm") is None:
        pytest.skip("the portable EVM tells what was hashed in any run")
    s = Stage()
    multi = s.deploy("QuietMulti")
    s.call(ME, multi, data("give(address,uint256,uint256)", ME, SECRET, 10))
    said = "what changes without a log"
    assert said not in [u.what for u in s.effects(multi, data("claim(uint256)", 7)).unknowns]
    monkeypatch.setattr("app.effects.lived._AGAIN_GAS", 1000)
    assert said in [u.what for u in s.effects(multi, data("claim(uint256)", 7)).unknowns]


def test_an_operator_that_no_log_names_is_seen() -> None:
    s = Stage()
    for name in ("QuietMulti", "QuietNft"):
        token = s.deploy(name)
        e = s.effects(token, data("register(address)", FRIEND))
        assert told(e) == [(ChangeKind.APPROVE_ALL, None, None, FRIEND, None)], name
        assert e.changes[0].unlimited and [x.token for x in e.false_logs] == [token]
        assert e.worst and e.worst[0].holder == FRIEND


def owned(s: Stage, *numbers: int) -> Address:
    nft = s.deploy("QuietNft")
    for n in numbers:
        s.put(nft, mapping_slot(n, 0), int.from_bytes(ME, "big"))
    s.put(nft, mapping_slot(ME, 1), len(numbers))
    return nft


def test_an_nft_whose_owner_changes_without_a_log_is_seen() -> None:
    s = Stage()
    nft = owned(s, 7)
    e = s.effects(nft, data("claim(uint256,address)", 7, FRIEND))
    assert told(e) == [(ChangeKind.SEND, 7, 1, FRIEND, "erc721")]
    assert [(x.by_logs, x.by_state) for x in e.false_logs] == [(0, -1)]


def test_an_nft_that_goes_with_one_that_is_told_of_is_seen() -> None:
    s = Stage()
    nft = owned(s, 7, 8)
    e = s.effects(nft, data("swap(address,uint256,uint256)", FRIEND, 7, 8))
    assert sorted(told(e)) == [
        (ChangeKind.SEND, 7, 1, FRIEND, "erc721"), (ChangeKind.SEND, 8, 1, FRIEND, "erc721"),
    ]  # fmt: skip
    assert len(e.false_logs) == 1


def test_who_may_take_one_nft_without_a_log_is_seen() -> None:
    s = Stage()
    nft = owned(s, 7)
    e = s.effects(nft, data("lend(uint256,address)", 7, FRIEND))
    assert told(e) == [(ChangeKind.APPROVE, 7, 1, FRIEND, "erc721")]


def test_honest_collections_need_no_second_run(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.effects.lived import Lived

    monkeypatch.setattr(Lived, "hashed", lambda _: pytest.fail("the logs name every key"))
    s = Stage()
    nft = owned(s, 7)
    e = s.effects(nft, data("transferFrom(address,address,uint256)", ME, FRIEND, 7))
    assert told(e) == [(ChangeKind.SEND, 7, 1, FRIEND, "erc721")] and e.false_logs == ()
    assert s.effects(nft, data("setApprovalForAll(address,bool)", FRIEND, True)).false_logs == ()
    multi = s.deploy("Multi")
    s.put(multi, mapping_slot(ME, mapping_slot(3, 0)), 9)
    call = data("safeTransferFrom(address,address,uint256,uint256,bytes)", ME, FRIEND, 3, 5, b"")
    assert told(s.effects(multi, call)) == [(ChangeKind.SEND, 3, 5, FRIEND, "erc1155")]


def test_erc6909_is_read_from_logs_and_state() -> None:
    s = Stage()
    claims = s.deploy("Numbers6909")
    s.call(ME, claims, data("give(address,uint256,uint256)", ME, 5, 40))
    e = s.effects(claims, data("transfer(address,uint256,uint256)", FRIEND, 5, 11))
    assert told(e) == [(ChangeKind.SEND, 5, 11, FRIEND, "erc6909")] and e.false_logs == ()
    e = s.effects(claims, data("approve(address,uint256,uint256)", FRIEND, 5, 8))
    assert told(e) == [(ChangeKind.APPROVE, 5, 8, FRIEND, "erc6909")] and e.false_logs == ()
    (use,) = e.worst
    assert (use.amount, use.holder, use.taken) == (8, FRIEND, True), "tried by transferFrom with the number"
    e = s.effects(claims, data("setOperator(address,bool)", FRIEND, True))
    assert told(e) == [(ChangeKind.APPROVE_ALL, None, None, FRIEND, None)] and e.false_logs == ()
    s.call(ME, claims, data("setOperator(address,bool)", FRIEND, True))
    assert told(s.effects(claims, data("setOperator(address,bool)", FRIEND, False)))[0][0] is ChangeKind.REVOKE


def test_what_leaves_an_erc6909_without_a_log_is_seen_with_whoever_is_let_in() -> None:
    s = Stage()
    claims = s.deploy("Numbers6909")
    s.call(ME, claims, data("give(address,uint256,uint256)", ME, 5, 40))
    e = s.effects(claims, data("claim(address,uint256)", FRIEND, 5))
    assert {c.kind for c in e.changes} == {ChangeKind.SEND, ChangeKind.APPROVE_ALL}
    assert len(e.false_logs) == 2
