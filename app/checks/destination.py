"""What stands at the recipient's address: a token, a contract, nothing at all, a grave, a typing error."""

from __future__ import annotations

from collections.abc import Iterator

from app.address import Address
from app.checks import facts
from app.checks.base import FRIEND, STRANGER, USDC, Rule, code, person, token_send, transaction
from app.checks.facts import payments
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.intent import known as registry
from app.intent import words

Look = Iterator[Finding | NotChecked]
_GROUP = "recipient"


class RecipientIsTokenContract(Rule):
    id = "recipient-is-token-contract"
    only = "payments"
    title = "The recipient is a token contract"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.CODE
    stops = "Tokens sent to a token's own contract are lost for good."
    advice = "Do not sign. Ask for the recipient's own address; a token contract is not a person."
    positive = (token_send(USDC), token_send(STRANGER, token=STRANGER))
    negative = (token_send(FRIEND),)

    def look(self, case: Case) -> Look:
        for p in payments(case):
            plain_wrap = p.asset == "ETH" and p.to == facts.wrapped_native(case)
            # A position manager is an NFT contract too: what a call to it pays into it is a step of that call.
            step = bool(p.change.where) and p.to == case.intent.target and bool(case.intent.calldata)
            if (facts.is_token(case, p.to) or p.to == p.asset) and not plain_wrap and not step:
                # Some strange tokens take themselves back on purpose; known ones do not.
                known = facts.is_token(case, p.to)
                yield self.found(
                    f"{facts.name(case, p.to)} is the contract of {'a token' if known else 'this very token'}. What it receives stays there.",
                    severity=Severity.HIGH if known else Severity.MEDIUM, recipient=p.to,
                )  # fmt: skip


class RecipientIsContractPlainSend(Rule):
    id = "recipient-is-contract-plain-send"
    only = "payments"
    title = "The recipient is a contract without a known role"
    group = _GROUP
    severity = Severity.LOW
    needs = Needs.CODE
    stops = "A contract that nobody programmed to return money keeps it."
    advice = "Check that this contract is a wallet or a service that expects payments."
    positive = (transaction(STRANGER, value=10**18, contracts=code(STRANGER)),)
    negative = (transaction(STRANGER, value=10**18, contracts=code(STRANGER, False)),)

    def look(self, case: Case) -> Look:
        for p in payments(case):
            known = case.evidence.is_contract(p.to)
            if known is None and facts.listed(case, p.to) is None:
                yield self.cannot("whether the recipient is a contract is unknown without a node")
                return
            if known and facts.listed(case, p.to) is None and not facts.is_familiar(case, p.to):
                yield self.found(f"{p.to} is a contract, not a person's account.", recipient=p.to)


class RecipientNoCodeOnThisChain(Rule):
    id = "recipient-no-code-on-this-chain"
    only = "payments"
    title = "This contract does not exist on this chain"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.CODE
    stops = "A contract's address from one chain is empty on another; what is sent there is lost or taken by strangers."
    references = ("incident: Wintermute Optimism 2022-06",)
    advice = "Ask the recipient on which chain they want the money."
    positive = (transaction("0x7d2768dE32b0b80b7a3454c06BdAc94A69DDc7A9", value=10**18, chain_id=10,
                            contracts=code("0x7d2768dE32b0b80b7a3454c06BdAc94A69DDc7A9", False)),)  # fmt: skip
    negative = (transaction(STRANGER, value=10**18, contracts=code(STRANGER, False)),)

    def look(self, case: Case) -> Look:
        for p in payments(case):
            elsewhere = self._elsewhere(case, p.to)
            if elsewhere is None:
                continue
            here = case.evidence.is_contract(p.to)
            if here is None:
                yield self.cannot("whether there is code at the recipient is unknown without a node")
            elif not here:
                # A smart wallet can be made at the same address later: whose own it is may know how.
                yield self.found(
                    f"{p.to} is {elsewhere} on another chain, but empty on chain {case.request.chain_id}.",
                    severity=Severity.MEDIUM if facts.is_own(case, p.to) else Severity.HIGH, recipient=p.to,
                )  # fmt: skip

    @staticmethod
    def _elsewhere(case: Case, address: Address) -> str | None:
        """What is known at this address on other chains, by the bundle, by calls of the account's own, by what is told of its Safe."""
        entry = registry.known(address)
        if entry is not None:
            burns = "burn" in entry.roles or facts.listed(case, address) is not None
            return None if burns else f"{entry.owner} {entry.name}"
        safe = case.evidence.safe
        if safe is not None and safe.address == address:
            return "a Safe"
        for e in case.evidence.history.with_counterparty(address):
            if e.to == address and e.selector and e.direction == "out" and e.chain_id != case.request.chain_id:
                return f"a contract that you called on chain {e.chain_id}"
        return None


def _is_grave(address: Address) -> bool:
    """The zero address, system contracts, and addresses that spell death: nobody can have made a key for them."""
    entry = registry.known(address)
    digits = address.hex()
    spelt = digits.startswith("dead") and (digits.count("0") >= 12 or digits.count("dead") >= 2)
    return int.from_bytes(address, "big") <= 0x1FF or spelt or (entry is not None and "burn" in entry.roles)


class RecipientBurnOrPrecompile(Rule):
    id = "recipient-burn-or-precompile"
    only = "payments"
    title = "What goes to this address is destroyed"
    group = _GROUP
    severity = Severity.HIGH
    stops = "Zero, dead and system addresses have no owner: payments to them cannot come back."
    advice = "Sign only if you want to destroy it."
    positive = (transaction("0x000000000000000000000000000000000000dEaD", value=10**18),)
    negative = (transaction(FRIEND, value=10**18),)

    def look(self, case: Case) -> Look:
        for p in payments(case):
            if _is_grave(p.to):
                # Tokens nobody knows are burnt on purpose all day; coins and known tokens are not.
                worth = facts.is_native_or_listed(case, p.asset) if p.asset is not None else False
                level = Severity.HIGH if worth and p.change.token_id is None else Severity.MEDIUM
                yield self.found(f"Nobody has the key of {p.to}.", severity=level, recipient=p.to)


class RecipientChecksumBad(Rule):
    id = "recipient-checksum-bad"
    title = "The address has a typing error"
    group = _GROUP
    severity = Severity.HIGH
    stops = "Capital letters in an address are a checksum (EIP-55); when it fails, a digit was changed or mistyped."
    references = ("EIP-55",)
    advice = "Copy the address again from its source. Do not correct the capitals by hand."
    positive = (
        transaction("0xD9A1C3788D81257612E2581A6ea0aDa244853a91", value=10**18),
        transaction(FRIEND, value=10**18, contacts=[person(FRIEND, "v\u0435ra.eth")]),
    )
    negative = (
        transaction(FRIEND, value=10**18),
        transaction(FRIEND.lower(), value=10**18),
        transaction(FRIEND, value=10**18, contacts=[person(FRIEND, "vera.eth")]),
        transaction(FRIEND, value=10**18, contacts=[person(FRIEND, "\u0432\u0435\u0440\u0430.eth")]),
    )

    def look(self, case: Case) -> Look:
        for field, shown in case.request.bad_checksums:
            yield self.found(
                f"The capitals of {words.bounded(shown, 60)} in {field} do not fit its digits.", field=field, text=shown
            )
        for to in dict.fromkeys(p.to for p in payments(case)):
            name = facts.contact_name(case, to) or ""
            foreign = [
                c for c in name if ord(c) in facts.CONFUSABLE and ord(c) >= 0x370
            ]  # accents belong to Latin names
            mixed = foreign and any(c.isascii() and c.isalpha() for c in name.rpartition(".")[0])
            if "." in name and " " not in name and mixed:
                yield self.found(
                    f"The name {words.bounded(name, 60)} mixes letters of two alphabets: “{foreign[0]}” only looks like "
                    f"“{foreign[0].translate(facts.CONFUSABLE)}”. It can be another name than the one you think of.",
                    title="The name contains a letter that only looks right", recipient=to, text=name,
                )  # fmt: skip
