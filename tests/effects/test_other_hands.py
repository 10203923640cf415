"""Traps that turn round by a role, a signature, a submitter, or after days: each found, and only where it matters."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.address import Address
from app.effects.model import Effects
from app.effects.safes import mapping_slot
from tests.effects.stage import ETHER, FRIEND, ME, OWNER, Stage, data
from tests.effects.test_orders import FORWARD, UNTIL, typed
from tests.effects.test_worlds import CLAIM, STAKE

KEEPER = Address(b"\x6b" * 20)


def only_what_is_read(s: Stage, claim: Address, slots: tuple[int, ...]) -> None:
    """The state as a node gives it: without what the run did not touch."""
    kept = {k: v for k, v in s.world[claim].storage.items() if k in slots}
    s.world[claim] = replace(s.world[claim], storage=kept)


def test_a_role_that_nobody_in_the_state_has_is_found() -> None:
    s = Stage()
    claim = s.deploy("ClaimAccess", KEEPER, types="address", value=ETHER)
    assert KEEPER not in s.world
    only_what_is_read(s, claim, (1,))
    e = s.effects(claim, CLAIM, STAKE)
    assert e.reverted is False and e.divergences
    (found,) = e.divergences
    assert f"after somebody with a role in {claim} calls 0x" in found.world
    assert "90.000000001 ETH more" in found.detail


@pytest.mark.parametrize("name", ["ClaimSigned", "ClaimSignedWords"])
def test_what_anybody_may_do_with_the_owners_signature_is_found(name: str) -> None:
    s = Stage()
    claim = s.deploy(name, value=ETHER)
    (found,) = s.effects(claim, CLAIM, STAKE).divergences or ()
    assert f"after somebody with a signature of the owner of {claim} calls 0x" in found.world


def forwarded(kind: int) -> tuple[Stage, Effects]:
    s = Stage()
    forwarder = s.deploy("Forwarder")
    token = s.deploy("ForwardedTurns", forwarder, kind, types="address,uint256")
    s.mint(token, ME, 900)
    message = {
        "from": str(ME), "to": str(token), "value": "0", "gas": "100000", "nonce": "0", "deadline": UNTIL,
        "data": "0x" + data("pay(address,uint256)", FRIEND, 1).hex(),
    }  # fmt: skip
    e = s.judge(typed("ForwardRequest", FORWARD, message, forwarder))
    assert [(c.kind.value, c.amount) for c in e.changes if c.kind.value == "send"] == [("send", 1)]
    return s, e


@pytest.mark.parametrize(
    ("kind", "world"),
    [(0, f"when {OWNER} submits it"), (1, "in a later block by another producer"), (2, "after the owner of ")],
)
def test_a_signature_is_tried_with_other_submitters_and_later(kind: int, world: str) -> None:
    _, e = forwarded(kind)
    assert [d.world for d in e.divergences or () if d.world.startswith(world)], kind
    assert all("899" in d.detail for d in e.divergences or ())


@pytest.mark.parametrize("kind", [0, 1, 2])
def test_a_transaction_is_mined_within_minutes_and_its_origin_is_the_account(kind: int) -> None:
    s = Stage()
    token = s.deploy("ForwardedTurns", s.deploy("Forwarder"), kind, types="address,uint256")
    s.mint(token, ME, 900)
    assert s.effects(token, data("pay(address,uint256)", FRIEND, 1)).divergences == ()


def test_an_honest_forwarded_payment_is_quiet() -> None:
    s = Stage()
    forwarder = s.deploy("Forwarder")
    target = s.deploy("Forwarded", forwarder, types="address")
    s.put(target, mapping_slot(ME, 0), 900)
    message = {
        "from": str(ME), "to": str(target), "value": "0", "gas": "100000", "nonce": "0", "deadline": UNTIL,
        "data": "0x" + data("pay(address,uint256)", FRIEND, 1).hex(),
    }  # fmt: skip
    assert s.judge(typed("ForwardRequest", FORWARD, message, forwarder)).divergences == ()


def test_the_functions_behind_a_beacon_are_read() -> None:
    s = Stage()
    beacon = s.deploy("Beacon", s.deploy("ClaimRange"), types="address")
    proxy = s.deploy("BeaconProxy", beacon, types="address", value=ETHER)
    s.put(proxy, 0, int.from_bytes(OWNER, "big"))
    e = s.effects(proxy, CLAIM, STAKE)
    assert e.reverted is False and [d for d in e.divergences or () if "after the owner of" in d.world]
    vault = s.deploy("BeaconProxy", s.deploy("Beacon", s.deploy("Vault"), types="address"), types="address")
    e = s.effects(vault, data("deposit()"), ETHER)
    assert e.divergences == () and any(u.what == "what this contract does later" for u in e.unknowns)
