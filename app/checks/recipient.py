"""Who gets the money: look-alikes, strangers, contracts, burn addresses."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from app.address import Address, Asset
from app.checks import facts
from app.checks.approval import is_position
from app.checks.base import (
    FAKE_FRIEND,
    FRIEND,
    ROUTER,
    STRANGER,
    USDC,
    Rule,
    approve,
    call,
    past,
    person,
    token_send,
    transaction,
)
from app.checks.beneficiaries import beneficiaries
from app.checks.facts import Payment, payments, text
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.checks.stake import LARGE_USD, is_large
from app.intent import known as registry
from app.intent import words
from app.intent.model import ChangeKind
from app.intent.tokens import token

Look = Iterator[Finding | NotChecked]
_GROUP = "recipient"


def _to_strangers(case: Case) -> Iterator[Payment]:
    """Payments to whom the user neither paid before nor noted; what others forged into the past pays nobody."""
    return (p for p in payments(case) if not facts.is_familiar(case, p.to) or facts.is_planted(case, p.to))


def _also_gets(case: Case) -> Iterator[Address]:
    """Strangers who get something by another name than a payment: the outcome of a trade, control, a right to act."""
    yield from (b.to for b in beneficiaries(case))
    for c in facts.claims(case):
        if c.kind in (ChangeKind.OWN, ChangeKind.DELEGATE) and c.counterparty is not None:
            if facts.listed(case, c.counterparty) is None and not facts.is_familiar(case, c.counterparty):
                yield c.counterparty


class RecipientLookalike(Rule):
    id = "recipient-lookalike"
    title = "This address only looks like one you know"
    group = _GROUP
    severity = Severity.CRITICAL
    needs = Needs.HISTORY | Needs.CONTACTS
    stops = (
        "Attackers make addresses whose ends equal those of one you pay. They send you dust from them and wait for you to "
        "copy the wrong one."
    )
    references = ("incident: WBTC 2024-05-03", "incident: USDT 2025-12-20", "EIP-55")
    advice = "Do not sign. Take the address from its original source again and compare its middle."
    positive = (
        transaction(FAKE_FRIEND, value=10**18, history=[past(FRIEND)]),
        # What seems to be an own payment is one in a token that somebody made for it.
        transaction(FAKE_FRIEND, value=10**18, history=[past(FRIEND), past(FAKE_FRIEND, asset=STRANGER, days=19)]),
        call(STRANGER, "f2fde38b", FAKE_FRIEND, contacts=[person(FRIEND)]),
    )
    negative = (
        transaction(FRIEND, value=10**18, history=[past(FRIEND)]),
        transaction(FRIEND, value=10**18, history=[past(FRIEND), past(FAKE_FRIEND, asset=STRANGER, days=19)]),
    )

    def look(self, case: Case) -> Look:
        # A note made today does not vouch for an address: to save the wrong one is the same mistake as to paste it.
        noted = (p for p in payments(case) if facts.is_noted_today(case, p.to) and not facts.paid(case, p.to))
        strangers = dict.fromkeys((*(p.to for p in (*_to_strangers(case), *noted)), *_also_gets(case)))
        if strangers and not case.evidence.history.known and not case.evidence.contacts:
            yield self.cannot("no past payments and no contacts to compare with")
        for to in strangers:
            if facts.is_own(case, to):
                continue
            twin = facts.twin(case, to)
            if twin is not None:
                front, back = facts.shared_ends(to, twin)
                yield self.found(
                    f"You do not know {to}. It shares the first {front} and the last {back} digits with "
                    f"{facts.contact_name(case, twin) or 'an address you used'}: {twin}.",
                    recipient=to, twin=twin, shared_front=front, shared_back=back,
                )  # fmt: skip


class RecipientOnlyFromIncomingDust(Rule):
    id = "recipient-only-from-incoming-dust"
    only = "payments"
    title = "You know this address only from a worthless payment it sent you"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.HISTORY
    stops = "A worthless transfer puts the attacker's address into your history, from where it is copied by mistake."
    references = ("incident: USDT 2025-12-20", "arXiv 2501.16681")
    advice = "Ask the recipient for the address again by a way you trust. Do not copy it from your history."
    positive = (transaction(STRANGER, value=10**18, history=[past(STRANGER, 1, direction="in")]),)
    negative = (
        transaction(STRANGER, value=10**18, history=[past(STRANGER, 5 * 10**18, direction="in")]),
        transaction(STRANGER, value=10**18, history=[past(STRANGER, 1, direction="in")], contacts=[person(STRANGER)]),
    )

    def look(self, case: Case) -> Look:
        if not case.evidence.history.known:
            yield self.cannot("there is no past to look at")
            return
        for p in _to_strangers(case):
            seen = case.evidence.history.with_counterparty(p.to)
            if not seen:
                continue
            limit = max((p.amount or 0) // 1000, 1)
            dust = all(e.amount <= limit or not facts.is_native_or_listed(case, e.asset) for e in seen)
            if dust:
                yield self.found(
                    f"{p.to} appears in your past only with {facts.count(len(seen), 'worthless incoming transfer')}. You never paid it.",
                    recipient=p.to, entries=len(seen),
                )  # fmt: skip


class ZeroValueTransferFrom(Rule):
    id = "zero-value-transferfrom"
    only = "payments"
    title = "Someone forged a payment in your history"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.HISTORY
    stops = "Anyone can write a payment of 0 into your past. Then it looks as if you had paid the attacker's address yourself."
    references = ("incident: USDT 2023-08-01",)
    advice = "Never copy an address from history. Take it from its original source."
    positive = (token_send(STRANGER, history=[{**past(STRANGER, 0, asset=USDC), "from": FRIEND}]),)
    negative = (token_send(FRIEND, history=[past(FRIEND, 5, asset=USDC)]),)

    def look(self, case: Case) -> Look:
        if not case.evidence.history.known:
            yield self.cannot("there is no past to look at")
            return
        for p in _to_strangers(case):
            forged = [e for e in case.evidence.history.with_counterparty(p.to) if e.amount == 0 and e.direction != "in"]
            if forged:
                yield self.found(
                    f"Your history shows payments of 0 to {p.to}. You did not make them: anyone can write such an entry.",
                    recipient=p.to, entries=len(forged),
                )  # fmt: skip


class RecipientAfterTestDiffers(Rule):
    id = "recipient-after-test-differs"
    only = "payments"
    title = "The test payment went to another address"
    group = _GROUP
    severity = Severity.CRITICAL
    needs = Needs.HISTORY
    stops = "After a small test to the right address, the large payment goes to a look-alike copied from history."
    references = ("incident: USDT 2025-12-20",)
    advice = "Stop and compare both addresses. The large payment must go where the test went."
    positive = (
        transaction(FAKE_FRIEND, value=10**21, history=[past(FRIEND, 10**16, days=0, seconds=600)]),
        transaction(STRANGER, value=10**21, history=[past(FRIEND, 10**16, days=0, seconds=600)]),
    )
    negative = (
        transaction(FRIEND, value=10**21, history=[past(FRIEND, 10**16, days=0, seconds=600)]),
        transaction(STRANGER, value=10**21, history=[past(FRIEND, 10**16, days=0, seconds=600), past(FRIEND)]),
        transaction(STRANGER, value=10**17, history=[past(FRIEND, 10**16, days=0, seconds=600)]),
    )

    def look(self, case: Case) -> Look:
        if not case.evidence.history.known:
            yield self.cannot("there is no past to look at")
            return
        since = case.evidence.now - timedelta(hours=24)
        for p in _to_strangers(case):
            if p.amount is None:
                continue
            # What shares five digits shares three at one end: those the past finds without being walked.
            twins = [
                a
                for a in case.evidence.history.sharing_ends(p.to)
                if a != p.to and sum(facts.shared_ends(p.to, a)) >= 5
            ]
            recent = [e for a in twins for e in case.evidence.history.with_counterparty(a) if e.time >= since]
            for e in recent:
                other = e.counterparty
                if e.direction != "out" or e.sender != case.request.account or not e.amount:
                    continue
                if other is None or other == p.to or e.asset != p.asset or e.amount * 10 > p.amount:
                    continue
                front, back = facts.shared_ends(p.to, other)
                if facts.looks_alike(p.to, other) or front + back >= 5:
                    yield self.found(
                        f"Less than a day ago {text(case, e.asset, e.amount)} went to {other}. "
                        f"Now {text(case, p.asset, p.amount)} would go to {p.to}, which looks similar.",
                        recipient=p.to, tested=other,
                    )  # fmt: skip
                    break
            else:
                yield from self._elsewhere(case, p, since)

    def _elsewhere(self, case: Case, p: Payment, since: datetime) -> Look:
        """The whole sum to somebody new, while somebody else was only just tried with a little and still waits for theirs."""
        if p.change.token_id is not None or len(payments(case)) > 1:
            return
        today = [
            e for e in case.evidence.history.since(since) if e.direction == "out" and e.asset == p.asset and e.amount
        ]
        for e in today:
            other, amount = e.counterparty, p.amount or 0
            if e.sender != case.request.account or other is None or other == p.to or e.amount * 100 > amount:
                continue
            before = facts.paid(case, other)
            if (
                before is None
                or before.first < since
                or any(x.counterparty == other and x.amount * 10 > amount for x in today)
            ):
                continue
            yield self.found(
                f"Less than a day ago {text(case, e.asset, e.amount)} went to {other}, for the first time. "
                f"Now {text(case, p.asset, amount)} would go to {p.to}, whom you never paid either.",
                severity=Severity.MEDIUM, recipient=p.to, tested=other,
            )  # fmt: skip
            return


class RecipientFirstTime(Rule):
    id = "recipient-first-time"
    only = "payments"
    title = "You never paid this address before"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.HISTORY
    stops = "Every redirected payment goes to an address that the account never paid."
    advice = "Check where the address came from. Send a small amount first if the sum matters."
    positive = (transaction(STRANGER, value=10**18),)
    negative = (transaction(FRIEND, value=10**18, contacts=[person(FRIEND)]),)

    def look(self, case: Case) -> Look:
        strangers = list(_to_strangers(case))
        nft = self._nft(case, strangers)
        if nft is not None:
            yield nft
            return
        if not case.evidence.history.known and case.evidence.contacts is None:
            yield self.cannot("there is no past to look at")
            return
        new = {p.to for p in strangers}
        if new:
            shown = ", ".join(str(a) for a in list(new)[:3])
            said, title = f"No payment to {shown} is in your past and no contact has it.", ""
            if not case.evidence.history.known:
                said = f"No contact has {shown}; your past payments are not known here."
                title = "This address is new here"
            yield self.found(said, severity=self._level(case), title=title, recipients=sorted(new))

    @staticmethod
    def _level(case: Case) -> Severity:
        """By itself it is everyday. Above the user's own limit, or much for a site that nobody knows, it is worth a question."""
        if facts.asked_by_stranger(case) and any(is_large(case, p.asset, p.amount) for p in _to_strangers(case)):
            return Severity.MEDIUM
        limit, out = case.policy.limit_per_transaction_usd, facts.outflow_usd(case)
        return Severity.MEDIUM if limit is not None and out is not None and out > Decimal(str(limit)) else Severity.LOW

    def _nft(self, case: Case, strangers: list[Payment]) -> Finding | None:
        """Sites ask for payments; hardly an honest one asks to give an NFT away. And some NFTs are money."""
        declared = case.request.declared
        for p in strangers:
            meant = declared is not None and declared.kind == "send" and declared.to == p.to
            if not facts.is_nft(case, p) or meant or p.to.is_zero or _burns(p.to):
                continue
            asked = facts.asked_by_stranger(case)
            lasting = facts.is_established(case, p.to)  # a game or a staking contract takes NFTs for a living
            money = (
                is_position(case, p.asset)
                or (facts.usd(case, p.asset, 10 ** _decimals(case, p.asset)) or 0) >= LARGE_USD
            )
            if asked is None and not money:
                continue
            serious = not lasting and (
                asked is not None or not is_position(case, p.asset) or facts.host_of(case.request.origin) is not None
            )
            said = (
                f"An NFT that is worth real money would go to {p.to}, whom you never paid."
                if asked is None
                else f"{asked}, a site you do not know, wants an NFT of yours for {p.to}, whom you never paid."
            )
            return self.found(
                said, severity=Severity.HIGH if serious else Severity.MEDIUM, title="An NFT of yours goes to a stranger",
                recipient=p.to, recipients=sorted({p.to for p in strangers}),
            )  # fmt: skip
        return None


def _decimals(case: Case, asset: Asset | None) -> int:
    """Places of an asset's unit, so that one NFT can be priced as one unit."""
    known = token(case.request.chain_id, asset, case.evidence) if asset is not None else None
    return known.decimals if known else 0


def _burns(to: Address) -> bool:
    entry = registry.known(to)
    return entry is not None and "burn" in entry.roles


class RecipientClipboardChanged(Rule):
    id = "recipient-clipboard-changed"
    title = "This is not the address you copied"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "Malware swaps the address in the clipboard or in the page between copying and paying."
    references = ("incident: npm chalk and debug 2025-09-08",)
    advice = "Do not sign. Check this computer for malware and take the address from another device."
    positive = (
        transaction(FAKE_FRIEND, value=10**18, clipboard={"address": FRIEND}),
        approve(FAKE_FRIEND, clipboard={"address": FRIEND}),
    )
    negative = (
        transaction(FRIEND, value=10**18, clipboard={"address": FRIEND}),
        transaction(FRIEND, value=10**18, clipboard={"address": STRANGER}, history=[past(FRIEND)]),
        approve(STRANGER, clipboard={"address": FRIEND}),
    )

    def look(self, case: Case) -> Look:
        paid = {p.to: None for p in payments(case)}
        others = {*(p.spender for p in facts.permissions(case)), *_also_gets(case)}
        if not paid and not others:
            return
        copied = case.evidence.clipboard
        if copied is None:
            yield self.cannot("no copied address was observed")
            return
        if copied in paid or copied in others:
            return
        # Whoever was paid before is no swapped address; who gets a right is seldom pasted, so only likeness speaks there.
        suspects = [a for a in paid if not facts.is_familiar(case, a)]
        suspects += [a for a in others if facts.looks_alike(a, copied) and not facts.is_familiar(case, a)]
        for a in suspects[:1]:
            alike = facts.looks_alike(a, copied)
            yield self.found(
                f"You copied {copied}, but {'the payment goes' if a in paid else 'this goes'} to {a}"
                + (", which looks similar." if alike else "."),
                recipient=a, copied=copied,
            )  # fmt: skip


class RecipientEnsChanged(Rule):
    id = "recipient-ens-changed"
    only = "payments"
    title = "This name now leads to another address"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.CONTACTS
    stops = "A hijacked name sends your payment to its new holder."
    references = ("ENSIP-1",)
    advice = "Ask the recipient by a way you trust whether they changed their address."
    positive = (
        transaction(STRANGER, value=10**18, contacts=[person(FRIEND, "vera.eth"), person(STRANGER, "vera.eth", False)]),
    )
    negative = (transaction(FRIEND, value=10**18, contacts=[person(FRIEND, "vera.eth")]),)

    def look(self, case: Case) -> Look:
        book = case.evidence.contacts or {}
        for p in payments(case):
            entry = book.get(p.to)
            if entry is None or "." not in entry.name:
                continue
            other = next((c for c in book.values() if c.name.lower() == entry.name.lower() and c.address != p.to), None)
            if other is not None and (other.verified or not entry.verified):
                yield self.found(
                    f"{words.bounded(entry.name, 60)} was saved as {other.address} and now stands for {p.to}.",
                    old=other.address,
                    new=p.to,
                )


class RecipientIsTamperedBookEntry(Rule):
    id = "recipient-is-tampered-book-entry"
    only = "payments"
    title = "This contact was changed outside Countersign"
    group = _GROUP
    severity = Severity.CRITICAL
    needs = Needs.CONTACTS
    stops = "Malware edits the address book, so that a trusted name leads to the thief."
    advice = "Do not sign. Compare the contact with its original source and save it again."

    def look(self, case: Case) -> Look:
        broken = set(case.evidence.integrity_broken)
        for p in payments(case):
            if str(p.to) in broken or str(p.to).lower() in broken:
                yield self.found(f"The record of {p.to} in the audit log does not match the contact.", recipient=p.to)


class RecipientIsOwnOtherAccount(Rule):
    id = "recipient-is-own-other-account"
    only = "payments"
    title = "It goes to an account of your own"
    group = _GROUP
    severity = Severity.INFO
    stops = "Nothing: a payment to yourself is reassuring."
    advice = "Nothing to do."
    positive = (transaction(FRIEND, value=10**18, accounts=[FRIEND]),)
    negative = (transaction(FRIEND, value=10**18, accounts=[ROUTER]),)

    def look(self, case: Case) -> Look:
        own = case.evidence.accounts or frozenset()
        for p in payments_to_anyone(case):
            if p in own and p != case.request.account:
                yield self.found(f"{p} is one of your accounts.", recipient=p)
                return


def payments_to_anyone(case: Case) -> set[Address]:
    return {p.to for p in payments(case)}


class RecipientSanctionedOrListed(Rule):
    id = "recipient-sanctioned-or-listed"
    lacking = ("lists", "you added no list")
    title = "A list that you added names this address"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.LISTS
    stops = "Known thieves' addresses; lists age and err, so the source and its date are shown."
    references = ("ScamSniffer scam-database", "OFAC SDN")
    advice = "Look at the entry and its date. Lists contain errors; a fresh thief is on none."

    def look(self, case: Case) -> Look:
        if case.evidence.lists is None:
            yield self.cannot("you added no list")
            return
        for hit in case.evidence.lists:
            if not hit.subject.startswith("0x"):
                continue
            address = Address.parse(hit.subject, strict=False)
            good = facts.listed(case, address)
            if good is not None:
                yield self.found(
                    f"{hit.source} ({hit.date or 'no date'}) lists {address}, which is {good.owner} {good.name}: one of both errs.",
                    severity=Severity.LOW, title="A list contradicts a known good address", address=address, source=hit.source,
                )  # fmt: skip
            else:
                label = f" as “{words.bounded(hit.label, 60)}”" if hit.label else ""
                yield self.found(
                    f"{hit.source} ({hit.date or 'no date'}) lists {address}{label}.",
                    address=address,
                    source=hit.source,
                    date=hit.date,
                )
