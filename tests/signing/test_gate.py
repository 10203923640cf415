"""No step of a ceremony is met by anything but itself, and a blocked, unready or incomplete request by nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from eth_account import Account as Keys

from app.address import Address, keccak256
from app.assess import assess
from app.checks.base import FRIEND, transaction
from app.context import parse_evidence
from app.policy.model import Ceremony, Step, Verdict
from app.policy.rules import preset
from app.request import DeclaredIntent, parse_request
from app.signing.approvals import ApprovalError, approval_of, asked_of
from app.signing.gate import reasons, unmet
from app.signing.model import Answers, Approval, Source, Ticket
from app.signing.session import SigningState
from app.signing.typed_back import asked_group
from devices.device import Signature

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
SECOND, THIRD = Address(b"\x22" * 20), Address(b"\x33" * 20)
FILLED = {"nonce": "0x1", "gas": "0x5208", "maxFeePerGas": "0x1", "maxPriorityFeePerGas": "0x1"}


def ticket(*steps: Step, verdict: Verdict = Verdict.HOLD, missing: bool = False) -> Ticket:
    """A request that waits with this ceremony."""
    value = transaction(FRIEND, value=10**18)
    asked = value["params"][0] | FILLED
    value["params"] = [{k: v for k, v in asked.items() if k != "nonce"} if missing else asked]
    request = parse_request(value)
    judged = assess(request, parse_evidence(None, request.account, now=NOW), preset("careful"))
    judged = replace(judged, decision=replace(judged.decision, verdict=verdict, ceremony=Ceremony(steps)))
    return Ticket(
        "t1", request, Source.FILE, NOW, SigningState.WAITING, NOW, assessment=judged, approvers=(SECOND, THIRD)
    )


GROUP = asked_group(FRIEND, "t1").digits
STEPS: dict[str, tuple[Step, tuple[str, ...], tuple[str, ...]]] = {
    "read": (Step("read"), ("yes", "ok", "YES"), ("", "no", "y", "yes please")),
    "compare-device": (Step("compare-device"), ("yes",), ("", "no")),
    "compare-address": (
        Step("compare-address", field=FRIEND),
        (GROUP, GROUP.upper(), f" {GROUP[:2]} {GROUP[2:]} "),
        ("", "yes", GROUP[:3], FRIEND[2:6], FRIEND[-4:], FRIEND),
    ),
    "type-amount": (
        Step("type-amount", field="1250.5 USDC"),
        ("1250.5", "1,250.5 USDC", "1250.50 usdc"),
        ("", "yes", "1250", "1250.5 ETH", "12505", "0"),
    ),
    "type-reason": (Step("type-reason"), ("the rent of May",), ("", "yes", "because", "       ")),
}


@pytest.mark.parametrize(
    ("step", "given", "met"),
    [
        (s, text, met)
        for s, right, wrong in STEPS.values()
        for texts, met in ((right, True), (wrong, False))
        for text in texts
    ],
)
def test_a_step_is_met_by_what_it_asks_for_and_by_nothing_else(step: Step, given: str, met: bool) -> None:
    assert (unmet(ticket(step), Answers({0: given}), NOW) == ()) is met


def test_a_step_is_not_met_by_the_answer_to_another() -> None:
    asked = ticket(Step("read"), Step("compare-address", field=FRIEND))
    assert len(unmet(asked, Answers({0: GROUP, 1: "yes"}), NOW)) == 2
    assert len(unmet(asked, Answers({0: "yes"}), NOW)) == 1
    assert unmet(asked, Answers({0: "yes", 1: GROUP}), NOW) == ()


@pytest.mark.parametrize(("passed", "met"), [(0, False), (899, False), (900, True), (10_000, True), (-60, False)])
def test_a_wait_is_over_when_it_is_over_whatever_is_typed(passed: int, met: bool) -> None:
    said = unmet(ticket(Step("wait", seconds=900)), Answers({0: "yes"}), NOW + timedelta(seconds=passed))
    assert (said == ()) is met


def test_a_second_person_is_one_whom_the_policy_names_and_who_approved_exactly_this() -> None:
    asked = ticket(Step("second-approver", count=2))
    digest = asked.request.digest
    assert digest is not None and asked.assessment is not None
    version = asked.assessment.decision.policy_version
    good = tuple(Approval(a, digest, version) for a in (SECOND, THIRD))
    assert unmet(replace(asked, approvals=good), Answers(), NOW) == ()
    stranger = Approval(Address(b"\x44" * 20), digest, version)
    for spoiled in (
        (good[0],),
        (good[0], good[0]),
        (good[0], stranger),
        (good[0], replace(good[1], digest=bytes(32))),
        (good[0], replace(good[1], policy_version=version + "x")),
    ):
        assert unmet(replace(asked, approvals=spoiled), Answers({0: "yes"}), NOW) != (), spoiled
    assert "names no approver" in unmet(replace(asked, approvers=()), Answers(), NOW)[0]


def test_the_account_that_pays_is_no_second_person_even_where_the_policy_names_it() -> None:
    asked = ticket(Step("second-approver", count=1))
    key = keccak256(b"a key of this test")
    me = Address.parse(Keys.from_key(key).address)

    def signed(by: Ticket) -> Signature:
        digest = asked_of(by, me).request.digest
        made = Keys.unsafe_sign_hash(digest, key)
        return Signature(made.v - 27, made.r, made.s)

    other = replace(asked, approvers=(me,))
    assert approval_of(other, signed(other)).approver == me
    own = replace(other, request=replace(other.request, account=me))
    with pytest.raises(ApprovalError, match="its own second person"):
        approval_of(own, signed(own))
    with pytest.raises(ApprovalError, match="nobody whom your policy names"):
        approval_of(asked, signed(asked))


def test_a_declared_intent_is_asked_for_until_there_is_one() -> None:
    asked = ticket(Step("declare-intent"))
    assert unmet(asked, Answers({0: "yes"}), NOW) != ()
    declared = replace(asked.request, declared=DeclaredIntent("send", amount=Decimal(1)))
    assert unmet(replace(asked, request=declared), Answers(), NOW) == ()


def test_what_is_blocked_unready_or_incomplete_is_met_by_nothing() -> None:
    assert unmet(ticket(), Answers(), NOW) == ()
    for stopped in (
        ticket(verdict=Verdict.BLOCK),
        ticket(missing=True),
        replace(ticket(), assessment=None),
        *(replace(ticket(), state=s) for s in SigningState if s is not SigningState.WAITING),
    ):
        assert unmet(stopped, Answers({0: "yes"}), NOW) != ()


def test_a_reason_goes_into_the_record_and_nothing_else_does() -> None:
    asked = ticket(Step("read"), Step("type-reason"))
    assert reasons(asked, Answers({0: "yes", 1: " the rent of May "})) == ("the rent of May",)
    assert len(reasons(asked, Answers({1: "x" * 9999}))[0]) == 500
