"""EIP-7702 and ERC-4337: who may act for the account, and what is hidden in it."""

from __future__ import annotations

from collections.abc import Iterator

from app.address import Address
from app.checks import facts
from app.checks.base import FRIEND, ME, STRANGER, Json, Rule, transaction
from app.checks.model import Case, Finding, Needs, NotChecked, Severity

Look = Iterator[Finding | NotChecked]
_GROUP = "eip7702"
_METAMASK = "0x63c0c19a282a1B52b07dD5a65b58948A07DAE32B"


def _with(delegate: str, chain: int = 1) -> Json:
    given = {"chainId": hex(chain), "address": delegate, "nonce": "0x1"}
    return transaction(ME, tx={"type": "0x4", "authorizationList": [given]})


def _authorizations(case: Case) -> list[tuple[int, Address, int]]:
    return list(case.intent.arguments.get("authorizations", ()))


class Eip7702Authorization(Rule):
    id = "eip7702-authorization"
    only = "authorizations"
    title = "This gives your whole account to a program"
    group = _GROUP
    severity = Severity.HIGH
    stops = "An authorization makes a contract's code the account's own: it can move everything, now and later."
    references = ("EIP-7702",)
    advice = "Sign only if you started an upgrade of your wallet yourself."
    positive = (_with(_METAMASK),)
    negative = (transaction(FRIEND, value=5),)

    def look(self, case: Case) -> Look:
        for chain, delegate, _ in _authorizations(case):
            if delegate.is_zero:
                continue
            entry = facts.listed(case, delegate)
            # A wallet's own program, for this chain alone, is what an upgrade looks like.
            wallet = entry is not None and "delegate7702" in entry.roles and chain == case.request.chain_id
            yield self.found(
                f"{facts.name(case, delegate)} would act as this account.",
                severity=Severity.MEDIUM if wallet else Severity.HIGH, delegate=delegate,
            )  # fmt: skip
            return


class Eip7702DelegateUnknown(Rule):
    id = "eip7702-delegate-unknown"
    only = "authorizations"
    title = "Nobody here knows the program that gets your account"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "Nearly all unknown programs that got an account in 2025 emptied it."
    references = ("incident: EIP-7702 sweepers 2025-05",)
    advice = "Do not sign."
    positive = (_with(STRANGER),)
    negative = (_with(_METAMASK),)

    def look(self, case: Case) -> Look:
        for _, delegate, _ in _authorizations(case):
            if delegate.is_zero:
                continue
            entry = facts.listed(case, delegate)
            if entry is None or "delegate7702" not in entry.roles:
                empty = facts.has_code(case, delegate) is False
                yield self.found(
                    f"{delegate} is no known wallet" + (" and has no code." if empty else "."), delegate=delegate
                )


class Eip7702ChainAny(Rule):
    id = "eip7702-chain-any"
    only = "authorizations"
    title = "It is valid on every chain"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "One signature with chain 0 gives the account away everywhere."
    references = ("EIP-7702",)
    advice = "Do not sign. Ask for an authorization for one chain."
    positive = (_with(_METAMASK, 0),)
    negative = (_with(_METAMASK),)

    def look(self, case: Case) -> Look:
        for chain, delegate, _ in _authorizations(case):
            if chain == 0 and not delegate.is_zero:
                yield self.found(
                    f"{facts.name(case, delegate)} would act as this account on all chains.", delegate=delegate
                )


class Eip7702BatchDrains(Rule):
    id = "eip7702-batch-drains"
    title = "A batch hands your tokens to strangers"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "One signature can carry many permissions and payments at once."
    references = ("incident: Inferno 2025-05-24",)
    advice = "Do not sign."

    def look(self, case: Case) -> Look:
        own_batch = case.intent.kind in ("batch", "execute") and (
            case.intent.target == case.request.account
            or case.intent.function == "wallet_sendCalls"
            or case.intent.family == "eip7702"
        )
        if not own_batch:
            return
        strangers = [p for p in facts.permissions(case) if not facts.is_trusted_spender(case, p.spender)]
        paid = [
            p for p in facts.payments(case) if not facts.is_familiar(case, p.to) and facts.listed(case, p.to) is None
        ]
        if len(strangers) + len(paid) >= 2 and (strangers or len({p.asset for p in paid}) >= 2):
            who = {p.spender for p in strangers} | {p.to for p in paid}
            yield self.found(
                f"{facts.count(len(strangers), 'permission')} and {facts.count(len(paid), 'payment')} would go to "
                f"{facts.count(len(who), 'address', 'addresses')} that nobody here knows.",
                strangers=sorted(who),
            )


class Eip7702Revoke(Rule):
    id = "eip7702-revoke"
    only = "authorizations"
    title = "This takes your account back from a program"
    group = _GROUP
    severity = Severity.INFO
    stops = "Nothing: the account becomes an ordinary one again."
    advice = "Nothing to do."
    positive = (_with("0x" + "0" * 40),)
    negative = (_with(_METAMASK),)

    def look(self, case: Case) -> Look:
        for _, delegate, _ in _authorizations(case):
            if delegate.is_zero:
                yield self.found("The account's code is removed.")
                return


class Eip4337OpHiddenCalls(Rule):
    id = "eip4337-op-hidden-calls"
    title = "A smart account's operation holds calls nobody can read"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.STATIC
    stops = "What cannot be read inside an operation can be anything."
    references = ("ERC-4337",)
    advice = "Sign only what you can read."

    def look(self, case: Case) -> Look:
        if case.intent.kind == "user-operation" and any(i.kind == "unknown" for _, i in facts.calls(case)):
            yield self.found("At least one call inside is unknown.")
