"""What the desk gathers reaches the checks: a Safe's transaction asked for again, the device's own settings."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.address import Address
from app.assess import assess
from app.checks.base import safe_tx
from app.evidence import NodeFacts
from app.policy.rules import preset
from app.signing.judging import device_facts, subject_of
from app.signing.model import Source, Ticket
from tests.signing.world import FRIEND, ME, World

SAFE = "0x71C7656EC7ab88b098defB751B7401B5f6d8976F"


def asked(world: World, value: int) -> Ticket:
    """A Safe transaction with the same number, of this value."""
    wanted: dict[str, Any] = safe_tx(str(FRIEND), value=value, safe=SAFE)
    params = [str(ME), wanted["params"][1]]
    return world.judged(
        {"chain_id": 1, "account": str(ME), "origin": "https://app.example", "method": wanted["method"], "params": params},
        Source.ENDPOINT,
    )  # fmt: skip


def findings(ticket: Ticket) -> set[str]:
    assert ticket.assessment is not None
    return {f.check for f in ticket.assessment.findings}


def test_a_safe_transaction_asked_for_again_with_other_content_is_noticed(world: World) -> None:
    first = asked(world, 5)
    assert "safe-signing-repeat" not in findings(first)
    world.desk.reject(first.id)
    assert "safe-signing-repeat" not in findings(asked(world, 5))
    assert "safe-signing-repeat" in findings(asked(world, 6))


def test_only_a_safes_transaction_has_a_subject() -> None:
    good = safe_tx(str(FRIEND), safe=SAFE)
    assert subject_of(good) == f"{SAFE}:12"
    for params in ([], ["0x", "no json"], ["0x", {"primaryType": "SafeTx"}], ["0x", 5], None):
        assert subject_of({"params": params}) is None


def test_what_the_device_told_of_its_settings_is_evidence(world: World) -> None:
    ticket = asked(world, 7)
    assert ticket.prompt is not None
    told = device_facts(ticket.prompt, {"blind_signing": True, "safety_checks_off": False})
    assert (told.blind_signing_on, told.safety_checks_off) == (True, False)
    assert replace(told, blind_signing_on=None, safety_checks_off=None) == device_facts(ticket.prompt, {})


def test_code_replaced_behind_a_contract_since_something_was_signed_for_it_is_noticed(world: World) -> None:
    def seen(ticket: Ticket, code: int) -> Ticket:
        """The ticket as if the node had told this code behind SAFE."""
        assert ticket.assessment is not None
        node = NodeFacts("node", implementation_slots={Address.parse(SAFE): bytes(31) + bytes([code])})
        evidence = replace(ticket.assessment.evidence, node=node)
        return replace(ticket, assessment=replace(ticket.assessment, evidence=evidence))

    judge, ticket = world.desk._judge, asked(world, 8)
    judge.remember(seen(ticket, 1))
    for code, told in ((1, False), (2, True)):
        again = seen(ticket, code).assessment
        assert again is not None
        evidence = judge._remembered(again.evidence, ticket.request.chain_id)
        a = assess(ticket.request, evidence, preset("careful"))
        assert ("contract-proxy-changed" in {f.check for f in a.findings}) is told
    judge.remember(seen(ticket, 2))
    assert world.profile.setting("code_behind") == {f"1:{SAFE}": "0x" + "0" * 39 + "2"}
    assert judge._remembered(again.evidence, 10).contracts.get(Address.parse(SAFE)) is None


def test_another_device_or_seed_than_the_one_that_signed_before_is_noticed_until_it_has_signed(world: World) -> None:
    judge, ticket = world.desk._judge, asked(world, 9)
    assert ticket.device is not None
    first = replace(ticket.device, fingerprint=str(ME))

    def seen(**told: str | None) -> bool | None:
        facts = judge.device_facts(replace(ticket, device=replace(first, **told)))
        assert facts is not None
        return facts.fingerprint_changed

    assert seen() is None  # nothing was signed for this account yet
    judge.remember(replace(ticket, device=first))
    assert seen() is False
    assert seen(model="trezor-t3w1") is True and seen(fingerprint=str(FRIEND)) is True
    assert seen(fingerprint=None) is None  # a locked device tells no seed
    judge.remember(replace(ticket, device=replace(first, model="trezor-t3w1")))
    assert seen(model="trezor-t3w1") is False and seen() is True
