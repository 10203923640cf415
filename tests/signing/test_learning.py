"""Only what was really signed, and then happened, becomes what an account usually does."""

from __future__ import annotations

from app.address import Address
from app.anomaly.profile import decode_summary
from app.demo.chain import EmbeddedChain
from app.signing.session import SigningState as S
from tests.signing.world import FRIEND, ME, World

PAID = Address.parse(FRIEND, strict=False)
REVERTS = "0x6005600c60003960056000f360006000fd"
"""A contract whose code is `PUSH1 0 PUSH1 0 REVERT`: whatever reaches it goes back."""


def acts(world: World) -> int:
    raw = world.profile.history(ME).habits("")
    summary = decode_summary(raw) if raw is not None else None
    return summary.n if summary is not None else 0


def test_a_signed_payment_is_learned_with_the_balance_it_came_from(world: World) -> None:
    assert acts(world) == 0
    assert world.signed(world.payment()).state is S.DONE
    assert acts(world) == 1
    (entry,) = world.profile.history(ME).outgoing()
    assert entry.balance is not None
    assert entry.balance > entry.amount > 0
    assert world.profile.history(ME).payments_to(PAID) is not None


def test_a_refused_request_is_not(world: World) -> None:
    ticket = world.judged(world.payment())
    world.desk.reject(ticket.id)
    assert acts(world) == 0
    assert not world.profile.history(ME).known


def test_one_that_reverts_is_not(world: World, chain: EmbeddedChain) -> None:
    tester = chain._tester
    made = tester.send_transaction({"from": tester.get_accounts()[0], "data": REVERTS, "gas": 200_000})
    target = tester.get_transaction_receipt(made)["contract_address"]
    ticket = world.signed(world.payment(to=target, gas="0x186a0"))
    assert ticket.outcome.receipt_ok is False
    assert acts(world) == 0
    assert world.profile.history(ME).payments_to(Address.parse(target, strict=False)) is None


def test_one_that_another_replaces_is_not(world: World) -> None:
    ticket = world.signed(world.payment())
    assert acts(world) == 1
    world.desk._sender.never_happened(ticket.id, "replaced")
    assert acts(world) == 0
    assert world.profile.history(ME).payments_to(PAID) is None
    assert [e.payload.get("why") for e in world.profile.log.entries() if e.payload.get("disowned")] == ["replaced"]
