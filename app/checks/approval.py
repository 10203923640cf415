"""Permissions to take: to whom, for how much, hidden in what."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.address import NATIVE, Address, Asset
from app.checks import facts
from app.checks.base import (
    FRIEND,
    ME,
    ROUTER,
    STRANGER,
    USDC,
    Rule,
    approve,
    call,
    code,
    past,
    request,
    word,
)  # fmt: skip
from app.checks.facts import permissions
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.checks.rights import is_right
from app.checks.stake import is_large
from app.intent.model import ChangeKind

Look = Iterator[Finding | NotChecked]
_GROUP = "approval"


def is_position(case: Case, asset: Asset | None) -> bool:
    """NFTs that hold money: liquidity positions."""
    entry = facts.listed(case, asset) if isinstance(asset, Address) else None
    return entry is not None and "positions" in entry.roles


class ApprovalSpenderEoa(Rule):
    id = "approval-spender-eoa"
    only = "permissions"
    title = "A person, not a contract, could take your tokens"
    group = _GROUP
    severity = Severity.CRITICAL
    needs = Needs.CODE
    stops = "Honest applications take tokens by contract. A permission for a person's account is how thieves work."
    references = ("incident: BadgerDAO 2021-12-02", "EIP-7702")
    advice = "Do not sign. No honest application asks for this."
    positive = (approve(STRANGER, contracts=code(STRANGER, False)),)
    negative = (
        approve(STRANGER, 5, contracts=code(STRANGER)),
        approve(FRIEND, 0, contracts=code(FRIEND, False)),
        approve(STRANGER, contracts=code(STRANGER, False, transactions=0)),  # nobody is there yet: the next check's
    )

    def look(self, case: Case) -> Look:
        for p in permissions(case):
            if p.intent.family in ("eip7702", "hyperliquid") or facts.is_own(case, p.spender):
                continue
            there = facts.has_code(case, p.spender)
            if there is None:
                yield self.cannot("whether the spender is a contract is unknown without a node")
            elif not there and not _is_unborn(case, p.spender):
                saved = facts.is_saved(case, p.spender)
                yield self.found(
                    f"{facts.name(case, p.spender)} has no code on this chain: whoever has its key could take the tokens.",
                    severity=Severity.HIGH if saved else Severity.CRITICAL, spender=p.spender, asset=p.asset,
                )  # fmt: skip


class ApprovalSpenderNoCodeYet(Rule):
    id = "approval-spender-no-code-yet"
    only = "permissions"
    title = "The contract that could take your tokens does not exist yet"
    group = _GROUP
    severity = Severity.CRITICAL
    needs = Needs.CODE
    stops = "Thieves work out an address in advance and make the contract there only when they steal."
    references = ("EIP-1014", "incident: GMX create2 2023-11")
    advice = "Do not sign. A fresh, empty address has no honest use as a spender."
    positive = (approve(STRANGER, contracts=code(STRANGER, False, transactions=0)),)
    negative = (approve(STRANGER, contracts=code(STRANGER, True)),)

    def look(self, case: Case) -> Look:
        for p in permissions(case):
            if _is_unborn(case, p.spender):
                yield self.found(
                    f"There is neither code nor any past at {p.spender}: whoever has its key, or makes a contract there, could take the tokens.",
                    spender=p.spender, asset=p.asset,
                )  # fmt: skip


def _is_unborn(case: Case, spender: Address) -> bool:
    """Neither code nor any past is there, and nobody here knows the address: whatever will be there is made later."""
    if facts.is_own(case, spender) or facts.listed(case, spender) is not None or facts.is_familiar(case, spender):
        return False
    seen = case.evidence.contract(spender)
    if facts.has_code(case, spender) is not False or seen is None:
        return False
    return {seen.transactions, seen.nonce} in ({0}, {0, None})


class ApprovalSpenderNew(Rule):
    id = "approval-spender-new"
    only = "permissions"
    title = "The contract is only days old"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.CODE
    stops = "Compromised sites point to contracts made for the theft a few days before."
    references = ("incident: Curve DNS 2022-08-09",)
    advice = "Wait, and ask the project by another way whether this contract is theirs."
    positive = (
        approve(STRANGER, origin="https://curve.fi", contracts=code(STRANGER, True, created="2026-03-05T00:00:00Z")),
    )
    negative = (approve(STRANGER, contracts=code(STRANGER, True, created="2022-01-01T00:00:00Z")),)

    def look(self, case: Case) -> Look:
        for p in permissions(case):
            old = facts.age(case, p.spender)
            seen = case.evidence.contract(p.spender)
            hardly = seen is not None and seen.transactions is not None and seen.transactions < 100
            if facts.is_trusted_spender(case, p.spender) or facts.has_code(case, p.spender) is False:
                continue
            if old is None and seen is not None and seen.is_contract and hardly:
                much = is_large(case, p.asset, p.amount, unlimited=p.unlimited) is True
                yield self.found(
                    f"{p.spender} was called {facts.count(seen.transactions or 0, 'time')} so far. When it was made is unknown.",
                    title="Hardly anybody used this contract", severity=Severity.HIGH if much or p.signed else Severity.MEDIUM,
                    spender=p.spender, transactions=seen.transactions,
                )  # fmt: skip
            if old is None or old > facts.YOUNG:
                continue
            # Age alone never holds: young honest contracts are the commonest false alarm. What it could take may.
            much = is_large(case, p.asset, p.amount, unlimited=p.unlimited) is True
            worse = p.unlimited or p.signed or hardly or much
            tail = (
                " and is hardly used."
                if hardly
                else f" and could take {facts.text(case, p.asset, p.amount)}."
                if much
                else "."
            )
            yield self.found(
                f"{p.spender} was created {facts.count(max(old.days, 0), 'day')} ago" + (" and would get an unlimited permission." if p.unlimited else tail),
                severity=Severity.HIGH if worse else Severity.MEDIUM, spender=p.spender, days=old.days,
            )  # fmt: skip


class ApprovalSpenderUnknown(Rule):
    id = "approval-spender-unknown"
    only = "permissions"
    title = "Nobody here knows who could take your tokens"
    group = _GROUP
    severity = Severity.MEDIUM
    stops = "A permission to a stranger is the commonest way tokens are stolen."
    advice = "Find out who runs this contract before you sign."
    positive = (approve(STRANGER, 5),)
    negative = (approve(ROUTER, 5), approve(STRANGER, 5, history=[past(STRANGER, asset=USDC)]))

    def look(self, case: Case) -> Look:
        for p in permissions(case):
            if not facts.is_trusted_spender(case, p.spender):
                used = facts.is_established(case, p.spender)
                yield self.found(
                    f"{p.spender} is neither a known application nor one this account used before"
                    + (", but it is old and much used." if used else "."),
                    severity=Severity.LOW if used else Severity.MEDIUM, spender=p.spender, asset=p.asset,
                )  # fmt: skip


class ApprovalSpenderLookalike(Rule):
    id = "approval-spender-lookalike"
    title = "Who could take your tokens only looks like a known contract"
    group = _GROUP
    severity = Severity.CRITICAL
    needs = Needs.HISTORY
    stops = "A fake batch-payment contract whose address resembled the real one took $3 million in 2025."
    references = ("incident: Request Finance fake 2025-09",)
    advice = "Do not sign. Compare the whole address with the project's documentation."
    positive = (approve("0x7a250d0000000000000000000000000000F2488D".replace("F2488D", "00F2488D")[:42]),)
    negative = (approve(ROUTER),)

    def look(self, case: Case) -> Look:
        involved = {p.spender for p in permissions(case)} | {
            i.target
            for _, i in facts.calls(case)
            if i.target and i.calldata and i.caller in facts.mine(case) and (i.value_wei or i.kind == "send")
        }
        for address in involved:
            if facts.listed(case, address) or facts.is_familiar(case, address):
                continue
            other = facts.twin(case, address, contracts=True)
            if other is not None and sum(1 for d in other.hex() if d == "0") < 20:
                front, back = facts.shared_ends(address, other)
                yield self.found(
                    f"{address} shares the first {front} and last {back} digits with {facts.name(case, other)}: {other}.",
                    spender=address, twin=other,
                )  # fmt: skip


class ApprovalNotWhatSiteAsked(Rule):
    id = "approval-not-what-site-asked"
    only = "permissions"
    title = "You wanted something else, but this is a permission"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.INTENT
    stops = "A hacked page replaces a claim or deposit by a permission for the thief."
    references = ("incident: BadgerDAO 2021-12-02",)
    advice = "Do not sign. Reload the site later and check it by another way."
    positive = (approve(STRANGER, 5, intent={"kind": "claim"}),)
    negative = (approve(ROUTER, 5, intent={"kind": "approve"}),)

    def look(self, case: Case) -> Look:
        declared = case.request.declared
        if declared is None:
            yield self.cannot("you did not say what you mean to do")
            return
        if declared.kind in ("approve", "other", "list-nft", "safe-transaction"):
            return
        for p in permissions(case):
            helps = declared.kind in ("swap", "deposit", "bridge", "stake", "buy-nft") and facts.is_trusted_spender(
                case, p.spender
            )
            # A trade takes what was named: a known spender is no reason for a permission over something else.
            named = {declared.asset, facts.wrapped_native(case) if declared.asset == NATIVE else None} - {None}
            other = bool(named) and p.asset not in {None, *named} and declared.kind in ("swap", "bridge", "stake")
            if not helps or other:
                yield self.found(
                    f"You said “{declared.kind}”"
                    + (f" and named {facts.symbol(case, declared.asset)}" if other and declared.asset is not None else "")
                    + f". This lets {facts.name(case, p.spender)} take {facts.symbol(case, p.asset) if p.asset is not None else 'tokens'}.",
                    spender=p.spender, asset=p.asset,
                )  # fmt: skip


class ApprovalNftAll(Rule):
    id = "approval-nft-all"
    only = "permissions"
    title = "Someone could take all NFTs of a collection"
    group = _GROUP
    severity = Severity.HIGH
    stops = (
        "Such a permission covers every NFT you have in the collection, now and later; thieves ask for nothing else."
    )
    references = ("ERC-721", "ERC-1155")
    advice = "Sign only for a marketplace that you chose to sell at."
    positive = (call(STRANGER, "a22cb465", FRIEND, True, origin="https://mint.example"),)
    negative = (call(STRANGER, "a22cb465", FRIEND, False),)

    def look(self, case: Case) -> Look:
        for p in permissions(case):
            if p.change.kind is not ChangeKind.APPROVE_ALL or is_right(p):
                continue
            # A first listing at a market nobody here knows is common: old and much used, or asked by nobody, it is a caution.
            level = Severity.MEDIUM
            if facts.is_trusted_spender(case, p.spender):
                level = Severity.LOW
            elif facts.stakes(case, p.spender) in ("eoa", "empty", "young") or (
                facts.asked_by_stranger(case) and not facts.is_established(case, p.spender)
            ):
                level = Severity.HIGH
            yield self.found(
                f"{facts.name(case, p.spender)} could take every NFT you hold in {facts.name(case, p.change.asset if not isinstance(p.change.asset, str) else None)}.",
                severity=level, operator=p.spender, collection=p.asset,
            )  # fmt: skip


class ApprovalPositionNft(Rule):
    id = "approval-position-nft"
    only = "permissions"
    title = "This NFT is money: a position in a pool"
    group = _GROUP
    severity = Severity.HIGH
    stops = "Whoever gets this NFT can withdraw the money in it."
    references = ("incident: Uniswap LP 2022-07-11",)
    advice = "Sign only for a contract that you know takes positions, such as a staking contract."
    positive = (call("0xC36442b4a4522E871399CD717aBDD847Ab11FE88", "a22cb465", STRANGER, True),)
    negative = (call("0xC36442b4a4522E871399CD717aBDD847Ab11FE88", "a22cb465", STRANGER, False),)

    def look(self, case: Case) -> Look:
        for p in permissions(case):
            if (
                is_position(case, p.asset)
                and not facts.is_familiar(case, p.spender)
                and not facts.is_own(case, p.spender)
            ):
                good = facts.listed(case, p.spender) is not None or facts.is_established(case, p.spender)
                yield self.found(
                    f"{facts.name(case, p.spender)} could take positions worth real money.",
                    severity=Severity.MEDIUM if good else Severity.HIGH, spender=p.spender,
                )  # fmt: skip


class ApprovalIncreaseHidden(Rule):
    id = "approval-increase-hidden"
    only = "permissions"
    title = "A permission under another name"
    group = _GROUP
    severity = Severity.HIGH
    stops = "It raises a permission instead of giving one. The effect is the same, but many wallets do not warn of it."
    references = ("incident: stETH and rETH 2023-09-06",)
    advice = "Treat it as a permission: find out who would get it."
    positive = (call(USDC, "39509351", STRANGER, 10**12),)
    negative = (approve(STRANGER, 5),)

    def look(self, case: Case) -> Look:
        for p in permissions(case):
            if (p.intent.function or "").startswith(("increaseAllowance(", "increaseApproval(")):
                trusted = facts.is_trusted_spender(case, p.spender)
                yield self.found(
                    f"{facts.name(case, p.spender)} could take more than before.",
                    severity=Severity.LOW if trusted else Severity.HIGH if self._serious(case, p) else Severity.MEDIUM, spender=p.spender,
                )  # fmt: skip

    @staticmethod
    def _serious(case: Case, p: facts.Permission) -> bool:
        """Honest applications hardly raise a stranger's permission by much; whoever does hides an approval from the wallet."""
        return (
            not facts.is_established(case, p.spender)
            and is_large(case, p.asset, p.amount, unlimited=p.unlimited) is True
        )


def _batch(*calls: tuple[str, str], **more: Any) -> dict[str, Any]:
    listed = [{"to": to, "data": data, "value": "0x0"} for to, data in calls]
    return request("wallet_sendCalls", [{"version": "2.0.0", "chainId": "0x1", "from": ME, "calls": listed}], **more)


def _approve_data(spender: str, amount: int = (1 << 256) - 1) -> str:
    return "0x095ea7b3" + word(spender) + word(amount)


class ApprovalBatchMany(Rule):
    id = "approval-batch-many"
    only = "permissions"
    title = "Several permissions at once"
    group = _GROUP
    severity = Severity.HIGH
    stops = "One signature over many tokens empties an account at once."
    references = ("Permit2 PermitBatch",)
    advice = "Read each line. A normal action needs one permission, seldom two."
    positive = (_batch(*[(t, _approve_data(STRANGER)) for t in (USDC, ROUTER, FRIEND)]),)
    negative = (
        _batch(
            (USDC, _approve_data(ROUTER, 5)),
        ),
    )

    def look(self, case: Case) -> Look:
        given = {(p.asset, p.spender) for p in permissions(case)}
        if len(given) >= 3:
            known = all(facts.is_trusted_spender(case, s) for _, s in given)
            yield self.found(
                f"{len(given)} permissions in one signature.",
                severity=Severity.MEDIUM if known else Severity.HIGH,
                count=len(given),
            )


class ApprovalHiddenInBatch(Rule):
    id = "approval-hidden-in-batch"
    only = "permissions"
    title = "A permission is hidden inside another action"
    group = _GROUP
    severity = Severity.HIGH
    stops = "Several steps called a payment or a claim carry a permission that outlives them."
    references = ("incident: Request Finance fake 2025-09", "incident: EIP-7702 batches 2025-05")
    advice = "Do not sign unless you know the spender and why it needs this."
    positive = (_batch((USDC, _approve_data(STRANGER)), (USDC, "0xa9059cbb" + word(FRIEND) + word(5))),)
    negative = (_batch((USDC, _approve_data(ROUTER, 5))),)

    def look(self, case: Case) -> Look:
        if sum(1 for _, i in facts.calls(case) if not i.calls) < 2:
            return  # alone in its batch it is not hidden
        for p in permissions(case):
            if not p.change.where or p.intent.kind == "permit" or facts.is_trusted_spender(case, p.spender):
                continue
            used = sum(c.amount or 0 for c in facts.claims(case) if c.asset == p.asset and c.kind is ChangeKind.SEND)
            if p.unlimited or p.change.token_id is not None or (p.amount or 0) > used:
                yield self.found(
                    f"Call {p.change.where[0] + 1} of the batch lets {p.spender} take "
                    f"{'any amount' if p.unlimited else facts.text(case, p.asset, p.amount)}, more than the batch uses.",
                    spender=p.spender, place=list(p.change.where),
                )  # fmt: skip


class ApprovalRevoke(Rule):
    id = "approval-revoke"
    title = "This takes a permission back"
    group = _GROUP
    severity = Severity.INFO
    stops = "Nothing: taking a permission back makes the account safer."
    advice = "Nothing to do."
    positive = (approve(STRANGER, 0),)
    negative = (approve(STRANGER, 1),)

    def look(self, case: Case) -> Look:
        for c in facts.claims(case):
            if c.kind is ChangeKind.REVOKE and c.account in facts.mine(case) and c.standard != "eip7702":
                yield self.found(
                    f"{facts.name(case, c.counterparty)} can no longer take from this account.", spender=c.counterparty
                )
                return


_ZERO_FIRST = frozenset({"0xdAC17F958D2ee523a2206206994597C13D831ec7", "0xD533a949740bb3306d119CC777fa900bA034cd52"})
"""USDT and CRV on Ethereum: an allowance above zero is only replaced by zero."""


class ApprovalUsdtNonzero(Rule):
    id = "approval-usdt-nonzero-to-nonzero"
    only = "permissions"
    title = "This token refuses to change a permission directly"
    group = _GROUP
    severity = Severity.LOW
    needs = Needs.ALLOWANCES
    stops = "USDT and its like refuse to replace a permission that is not used up: the call fails, and only the fee is lost."
    advice = "Set the permission to zero first."
    positive = (approve(ROUTER, 5, token="0xdAC17F958D2ee523a2206206994597C13D831ec7",
                        allowances=[{"token": "0xdAC17F958D2ee523a2206206994597C13D831ec7", "spender": ROUTER, "amount": "9"}]),)  # fmt: skip
    negative = (approve(ROUTER, 5, allowances=[]),)

    def look(self, case: Case) -> Look:
        if case.evidence.allowances is None:
            yield self.cannot("the allowances in force are unknown")
            return
        old: dict[tuple[Asset | None, Address], int] = {
            (a.token, a.spender): a.amount for a in case.evidence.allowances
        }
        for p in permissions(case):
            if str(p.asset) in _ZERO_FIRST and p.amount and old.get((p.asset, p.spender)):
                yield self.found("A permission that is not used up exists, so this call will fail.", spender=p.spender)
