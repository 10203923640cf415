"""Rights to act for the account inside a protocol: beside token approvals, and under as many names as there are protocols."""

from __future__ import annotations

from collections.abc import Iterator

from app.address import Address
from app.checks import facts
from app.checks.base import FRIEND, ME, ROUTER, STRANGER, USDC, Rule, call, code, members, permit, typed
from app.checks.facts import permissions
from app.checks.model import Case, Finding, NotChecked, Severity
from app.intent.model import ENTRUSTED, VOTES, ChangeKind, DecodedBy

Look = Iterator[Finding | NotChecked]
_GROUP = "approval"
_RESTAKING = "0x39053D51B77DC0d36036Fc1fCc8Cb819df8Ef37A"


def is_right(p: facts.Permission) -> bool:
    """A right to act in a protocol, under whatever name: everything at once, and not an NFT collection's own function."""
    name = (p.intent.function or "").split("(")[0]
    signed = p.intent.operation == "signature" and p.intent.family not in ("morpho", "compound")
    return p.change.kind is ChangeKind.APPROVE_ALL and not name.startswith("setApprovalForAll") and not signed


class ApprovalDelegationRight(Rule):
    id = "approval-delegation-right"
    title = "Someone could act for you in this protocol"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "Protocols have rights of their own beside token approvals: a delegate borrows, withdraws or loses stake in your name."
    references = ("incident: Venus 2025-09-02", "incident: GMX create2 2023-11", "EigenLayer ELIP-006")
    advice = "Sign only if you know this delegate and asked for it."
    positive = (
        call(STRANGER, "110496e5", FRIEND, True),
        call(STRANGER, "deadbeef", FRIEND, True, contracts=code(FRIEND, False)),
        typed(
            "Delegation",
            {"Delegation": members(delegate="address", delegator="address", salt="uint256")},
            {"name": "X", "chainId": 1},
            {"delegate": STRANGER, "delegator": ME, "salt": "1"},
        ),
        call(_RESTAKING, "eea9064b", FRIEND, 96, 0, 64, 0, 0, origin="https://new.example"),
    )
    negative = (
        call(STRANGER, "110496e5", FRIEND, False),
        permit(ROUTER, 5),
        call(USDC, "5c19a95c", FRIEND),
        call(STRANGER, "deadbeef", FRIEND, True),
        call(STRANGER, "deadbeef", ME, True, contracts=code(ME, False)),
    )

    def look(self, case: Case) -> Look:
        for p in permissions(case):
            if not is_right(p):
                continue
            known = facts.is_trusted_spender(case, p.spender)
            yield self.found(
                f"{facts.name(case, p.spender)} could act for you in {facts.name(case, p.intent.target)}.",
                severity=Severity.MEDIUM if known else Severity.CRITICAL, delegate=p.spender,
            )  # fmt: skip
        yield from self._signed(case)
        yield from self._unread(case)
        yield from self._entrusted(case)

    def _signed(self, case: Case) -> Look:
        """A signed delegation: its holder acts in the account's name without asking again."""
        if case.intent.operation != "signature" or case.intent.family in ("eip7702", "safe"):
            return
        for c in facts.claims(case):
            if c.kind is not ChangeKind.DELEGATE or c.what in (VOTES, ENTRUSTED) or c.account not in facts.mine(case):
                continue
            known = c.counterparty is not None and facts.is_trusted_spender(case, c.counterparty)
            host = facts.host_of(case.request.origin)
            # By the list of sites, not by the name in the address: that is what an imitation has too.
            site = facts.site_owner(host) if host is not None else None
            own_site = site is not None and site == case.intent.owner
            yield self.found(
                f"{facts.name(case, c.counterparty)}: {c.what}.", title="Someone may act for this account",
                severity=Severity.MEDIUM if known or own_site else Severity.CRITICAL if c.unlimited else Severity.HIGH, delegate=c.counterparty,
            )  # fmt: skip

    def _unread(self, case: Case) -> Look:
        """Rights have as many names as protocols. A short call that nobody can read and that names a person looks like one."""
        for _, i in facts.calls(case):
            if i.target is None or i.value_wei or i.caller not in facts.mine(case) or i.kind not in ("unknown", "call"):
                continue
            if i.decoded_by not in (DecodedBy.NONE, DecodedBy.SIGNATURE) or len(i.calldata) not in (36, 68, 100):
                continue
            words_ = [i.calldata[at : at + 32] for at in range(4, len(i.calldata), 32)]
            named = [Address(w[12:]) for w in words_ if not any(w[:12]) and any(w[12:20])]
            strangers = [
                a for a in named if not facts.is_familiar(case, a) and facts.listed(case, a) is None and a != i.target
            ]
            given = [a for a in strangers if facts.stakes(case, a) in ("eoa", "empty", "young")]
            if len(strangers) != 1 or not given:
                continue
            allowed = (
                any(int.from_bytes(w, "big") in (1, (1 << 256) - 1) for w in words_)
                or facts.asked_by_stranger(case) is not None
            )
            is_ = {"eoa": "a bare account", "empty": "an empty address", "young": "only days old"}[
                facts.stakes(case, given[0])
            ]
            yield self.found(
                f"Nobody here can read this call of {facts.name(case, i.target)}. It names {given[0]}, which is {is_}: "
                "it may give a stranger a right over what you have there.",
                title="This call may give somebody a right", severity=Severity.HIGH if allowed else Severity.MEDIUM, delegate=given[0],
            )  # fmt: skip
            return

    def _entrusted(self, case: Case) -> Look:
        """Stake goes under an operator whose faults are paid from it, to whomever that operator names (redistribution)."""
        for c in facts.claims(case):
            if c.what != ENTRUSTED or c.counterparty is None or facts.is_own(case, c.counterparty):
                continue
            if facts.is_trusted_spender(case, c.counterparty):
                continue
            declared, host = case.request.declared, facts.host_of(case.request.origin)
            entry = facts.listed(case, c.subject) if c.subject is not None else None
            at_home = host is not None and entry is not None and facts.site_owner(host) == entry.owner
            meant = declared is not None and (declared.to == c.counterparty or (declared.kind == "stake" and at_home))
            yield self.found(
                f"All your stake in {facts.name(case, c.subject)} would be under {c.counterparty}, whose faults are paid from it.",
                title="Someone could lose your stake", severity=Severity.MEDIUM if at_home or meant else Severity.HIGH, delegate=c.counterparty,
            )  # fmt: skip


class ApprovalCreditDelegation(Rule):
    id = "approval-credit-delegation"
    only = "permissions"
    title = "Someone could borrow in your name"
    group = _GROUP
    severity = Severity.HIGH
    stops = "A credit delegation lets its holder take loans that you owe."
    references = ("Aave ICreditDelegationToken",)
    advice = "Sign only for a contract that you know and for the amount you mean."
    positive = (call(STRANGER, "c04a8a10", FRIEND, 10**20),)
    negative = (call(STRANGER, "c04a8a10", FRIEND, 0),)

    def look(self, case: Case) -> Look:
        for p in permissions(case):
            if (p.intent.function or "").startswith("approveDelegation(") or p.intent.family == "aave-credit":
                known = facts.listed(case, p.spender) is not None
                yield self.found(
                    f"{facts.name(case, p.spender)} could borrow and leave the debt to you.",
                    severity=Severity.MEDIUM if known else Severity.HIGH, delegatee=p.spender,
                )  # fmt: skip
