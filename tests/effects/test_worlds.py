"""A contract that behaves in a preview and drains in the real block gives itself away in a second world."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.address import Address
from app.effects.evm.choose import backend
from app.evidence import AccountState
from tests.effects.stage import BLOCK, ETHER, FRIEND, ME, OWNER, Stage, data, moved

CLAIM = data("claim()")
STAKE = 90 * ETHER


def test_a_claim_whose_owner_can_turn_it_round_is_found() -> None:
    """January 2025: the simulation showed a small gain; thirty seconds later 143 ETH were gone."""
    s = Stage()
    claim = s.deploy("Claim", value=ETHER)
    e = s.effects(claim, CLAIM, STAKE)
    assert e.reverted is False and moved(e) == [("receive", "ETH", 10**9, claim)], "it looks like a gift"
    assert e.divergences is not None
    (found,) = e.divergences
    assert f"after the owner of {claim} calls" in found.world
    assert "90.000000001 ETH more would be lost" in found.detail


def test_an_owner_whose_slot_the_run_never_read_is_stood_for() -> None:
    """A prestate from a node holds what the run touched; the owner's slot is not among it."""
    s = Stage()
    claim = s.deploy("Claim", value=ETHER)
    only = {k: v for k, v in s.world[claim].storage.items() if v and k != 0}
    s.world[claim] = replace(s.world[claim], storage=only)
    assert s.effects(claim, CLAIM, STAKE).divergences


def test_an_owner_in_the_code_itself_is_found() -> None:
    s = Stage()
    claim = s.deploy("ClaimFixed", OWNER, types="address", value=ETHER)
    divergences = s.effects(claim, CLAIM, STAKE).divergences
    assert divergences and "90.000000001 ETH" in divergences[0].detail


@pytest.mark.parametrize("name", ["pyrevm", "py-evm"])
def test_a_contract_that_tells_previews_by_gas_price_and_producer_shows_its_real_face(name: str) -> None:
    if backend(name) is None:
        pytest.skip(f"{name} has no wheel for this Python")
    s = Stage()
    claim = s.deploy("ClaimPreview", value=ETHER)
    if name == "py-evm":
        s.world[FRIEND] = replace(s.world[FRIEND], code=b"\xef\x01\x00" + OWNER)  # keeps the fast one out
    e = s.effects(claim, CLAIM, STAKE)
    assert e.backend == name
    assert moved(e) == [("send", "ETH", STAKE, claim)], "run with a real price and producer it already drains"
    unknown = s.effects(claim, CLAIM, STAKE, block=None)
    assert unknown.divergences and "later block" in unknown.divergences[0].world


def test_a_contract_that_changes_its_mind_with_time_is_found() -> None:
    s = Stage()
    assert BLOCK.timestamp is not None
    claim = s.deploy("ClaimTimed", BLOCK.timestamp + 60, types="uint256", value=ETHER)
    divergences = s.effects(claim, CLAIM, STAKE).divergences
    assert divergences and divergences[0].world == "in a later block by another producer"


def test_an_owner_who_can_only_pause_is_no_finding() -> None:
    s = Stage()
    faucet = s.deploy("Faucet", value=ETHER)
    e = s.effects(faucet, CLAIM, ETHER)
    assert e.reverted is False and e.divergences == ()


def test_coins_and_tokens_sent_to_a_friend_are_the_same_in_all_worlds() -> None:
    s = Stage()
    weth = s.deploy("Wrapped")
    s.call(ME, weth, data("deposit()"), ETHER)
    for e in (s.effects(FRIEND, value=5), s.effects(weth, data("transfer(address,uint256)", FRIEND, 7))):
        assert e.divergences == ()


def test_what_anybody_may_change_is_not_the_owners() -> None:
    """A counter that every caller moves is a state the user's own run could be in."""
    s = Stage()
    token = s.deploy("Token")
    s.mint(token, ME, 100)
    assert s.effects(token, data("approve(address,uint256)", FRIEND, 50)).divergences == ()
    assert Address(bytes(20)) not in s.world


def test_an_owner_behind_a_proxy_is_found_by_the_functions_behind_it() -> None:
    s = Stage()
    behind = s.deploy("Claim")
    proxy = Address(b"\x66" * 20)
    code = bytes.fromhex("363d3d373d3d3d363d73") + behind + bytes.fromhex("5af43d82803e903d91602b57fd5bf3")
    s.world[proxy] = AccountState(ETHER, 1, code, {0: int.from_bytes(OWNER, "big")})
    divergences = s.effects(proxy, CLAIM, STAKE).divergences
    assert divergences and "after the owner" in divergences[0].world


def test_everything_holds_where_the_fast_backend_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Python 3.13 and ARM have no wheel of it."""
    from app.effects.evm import choose

    slow = backend("py-evm")
    assert slow is not None
    monkeypatch.setattr(choose, "NAMES", ("py-evm",))
    test_a_claim_whose_owner_can_turn_it_round_is_found()
    test_an_owner_who_can_only_pause_is_no_finding()
    s = Stage()
    assert s.effects(s.deploy("Wrapped"), data("deposit()"), 5).backend == "py-evm"


def test_a_price_that_its_owner_may_set_is_no_trap() -> None:
    s = Stage()
    sale = s.deploy("Sale")
    e = s.effects(sale, data("buy()"), 5)
    assert moved(e) == [("receive", str(sale), 500, Address(bytes(20))), ("send", "ETH", 5, sale)]
    assert e.divergences == ()
