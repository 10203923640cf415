"""What happens when it runs: assets that leave unasked, nothing in return, two worlds, worst uses."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.address import NATIVE, Address
from app.checks import facts
from app.checks.base import FRIEND, ROUTER, STRANGER, USDC, Rule, call, token_send, transaction
from app.checks.beneficiaries import beneficiaries
from app.checks.facts import text
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.checks.origin import skeleton
from app.checks.stake import is_dollar
from app.intent import words
from app.intent.model import Change, ChangeKind, DecodedBy
from app.intent.tokens import token
from app.request import CallBatch
from app.transaction import Transaction

Look = Iterator[Finding | NotChecked]
_GROUP = "simulation"
_KEEPS = ("send", "approve", "approve-all", "revoke", "permit", "burn", "bridge", "deposit", "stake", "repay", "vote", "deploy",
          "register", "cancel", "delegate", "propose", "buy-nft", "mint", "message", "safe-transaction")  # fmt: skip


def _simulated(case: Case) -> bool:
    return case.effects.source == "simulation"


class SimFailed(Rule):
    id = "sim-failed"
    lacking = ("simulation", "it was not simulated")
    title = "It would fail"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.SIMULATION
    stops = "A call that fails costs its fee; some sites use failures to make you sign again."
    advice = "Do not send it now. Find out why it fails."

    def look(self, case: Case) -> Look:
        if not _simulated(case):
            yield self.cannot("it was not simulated")
        elif case.effects.reverted:
            why = f": “{words.bounded(case.effects.revert_reason, 120)}”" if case.effects.revert_reason else ""
            yield self.found(f"Tried on the known state, it fails{why}.", reason=case.effects.revert_reason)


class SimUnavailable(Rule):
    id = "sim-unavailable"
    title = "It was not simulated"
    group = _GROUP
    severity = Severity.INFO
    stops = "Nothing; it says that the effects were read from the request alone."
    advice = "Connect your own node in the settings to see what really happens."
    positive = (transaction(FRIEND, value=5),)

    def look(self, case: Case) -> Look:
        if isinstance(case.request.payload, Transaction | CallBatch) and not _simulated(case):
            node = case.evidence.node
            if node is not None and node.errors:
                yield self.found(
                    f"The node {node.url_label} gave no state to run it on.",
                    advice="See below what the node did not answer. Try again, or ask another node.",
                    source=case.effects.source,
                )
            else:
                yield self.found("No node and no state were given.", source=case.effects.source)


class SimAssetOutUnexplained(Rule):
    id = "sim-asset-out-unexplained"
    lacking = ("simulation", "it was not simulated")
    title = "Something leaves that the request does not name"
    group = _GROUP
    severity = Severity.CRITICAL
    needs = Needs.SIMULATION
    stops = "A call that says one thing and takes another is a hidden theft."
    advice = "Do not sign."

    def look(self, case: Case) -> Look:
        if not _simulated(case):
            yield self.cannot("it was not simulated")
            return
        if any(i.kind == "unknown" for _, i in facts.calls(case)):
            named: set[object] = {NATIVE} if case.intent.value_wei else set()
        else:
            named = {c.asset for c in facts.claims(case) if c.kind is ChangeKind.SEND}
            if None in named:
                return  # the call takes a token it does not name; the simulation says which
        for c in facts.sends(case):
            if c.asset not in named and c.amount:
                yield self.found(
                    f"{text(case, c.asset, c.amount)} would go to {facts.name(case, c.counterparty)}, but the request does not say so.",
                    asset=c.asset, amount=c.amount, to=c.counterparty,
                )  # fmt: skip
            elif c.amount and c.asset in named and case.intent.decoded_by is not DecodedBy.NONE:
                most = [x for x in facts.claims(case) if x.asset == c.asset and x.kind is ChangeKind.SEND]
                limit = sum(x.amount for x in most if x.amount is not None)
                if all(x.amount is not None for x in most) and c.amount * 100 > limit * 101 + 100:
                    yield self.found(
                        f"{text(case, c.asset, c.amount)} would leave; the request names {text(case, c.asset, limit)}.",
                        asset=c.asset,
                    )


class SimNothingInReturn(Rule):
    id = "sim-nothing-in-return"
    lacking = ("simulation", "it was not simulated")
    title = "You give and get nothing back"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.SIMULATION
    stops = "A fake mint, claim or swap takes coins and returns nothing."
    references = ("incident: SecurityUpdate 2023-03-09",)
    advice = "Do not sign unless this is a gift or a fee that you know."

    def look(self, case: Case) -> Look:
        if not _simulated(case):
            yield self.cannot("it was not simulated")
            return
        target = case.intent.target
        if case.effects.reverted or case.intent.kind in _KEEPS or target is None:
            return
        if (
            facts.sends(case)
            and not facts.receives(case)
            and not facts.listed(case, target)
            and not facts.is_familiar(case, target)
        ):
            gone = facts.sends(case)[0]
            yield self.found(f"{text(case, gone.asset, gone.amount)} leaves and nothing arrives.", target=target)


_FAMOUS = frozenset(skeleton(s) for s in ("USDC", "USDT", "DAI", "WETH", "WBTC", "ETH", "stETH", "wstETH", "USDS", "UNI", "LINK", "AAVE", "USDe",
                                           "PYUSD", "WBNB", "BTC", "cbBTC", "rETH", "USD1"))  # fmt: skip
"""Symbols that fakes borrow, as the eye sees them."""


class SimReceiveFakeToken(Rule):
    id = "sim-receive-fake-token"
    title = "The token you get only borrows a known name"
    group = _GROUP
    severity = Severity.HIGH
    stops = "Anyone can make a token called USDC; only the contract's address counts."
    advice = "Do not sign. Compare the token's contract with the issuer's page."

    def look(self, case: Case) -> Look:
        assets = [c.asset for c in facts.receives(case)] + [p.asset for p in facts.payments(case)]
        for asset in assets:
            if not isinstance(asset, Address) or facts.is_named_token(case, asset) or facts.listed(case, asset):
                continue
            shown = token(case.request.chain_id, asset, case.evidence)
            if shown and skeleton("".join(c for c in shown.symbol if c.isprintable()).strip()) in _FAMOUS:
                yield self.found(
                    f"{asset} calls itself {words.bounded(shown.symbol, 20)}, but is another contract.",
                    token=asset,
                )


class SimSlippageExcess(Rule):
    id = "sim-slippage-excess"
    title = "You may get far less than you give"
    group = _GROUP
    severity = Severity.HIGH
    stops = "A trade with a minimum far below the price is filled at that minimum."
    references = ("sandwich attacks",)
    advice = "Set a tighter minimum, or trade in smaller parts."
    positive = (call(ROUTER, "38ed1739", 10**9, 0, 160, "0x8D6A0e560CeEcE23ac9eC4b0422dF8F8baC08C59", 1_773_147_600,
                     2, USDC, "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"),)  # fmt: skip
    negative = (call(ROUTER, "38ed1739", 10**9, 3 * 10**17, 160, "0x8D6A0e560CeEcE23ac9eC4b0422dF8F8baC08C59", 1_773_147_600,
                     2, USDC, "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"),)  # fmt: skip

    def look(self, case: Case) -> Look:
        usd = case.effects.usd
        if usd and usd.out and usd.in_ is not None and usd.in_ > 0 and usd.in_ < usd.out:
            loss = (usd.out - usd.in_) / usd.out
            if loss > 0.05:
                yield self.found(
                    f"At least ${usd.in_:,.2f} arrive for ${usd.out:,.2f}: {loss * 100:.0f} % less.",
                    severity=Severity.HIGH if loss > 0.15 else Severity.MEDIUM,
                )  # fmt: skip
            return
        trades = [i for _, i in facts.calls(case) if i.kind in ("swap", "order")]
        gives = [c for c in facts.claims(case) if c.kind in (ChangeKind.SEND, ChangeKind.ORDER)]
        if case.intent.operation == "signature":
            # An order's permission is what it gives: whoever fills it takes just that.
            gives += [c for c in facts.claims(case) if c.kind is ChangeKind.APPROVE]
        # Over the whole request: a step of a route may promise nothing when the last one does.
        least = [c for c in facts.claims(case) if c.kind is ChangeKind.RECEIVE and c.account in facts.mine(case)]
        if not trades or not gives or not least or any(c.is_nft for c in (*least, *gives)):
            return
        yield from self._dollars_for_dollars(gives, least, case)
        if all(c.amount in (0, 1) for c in least):
            # A signed offer waits for whoever likes its price; a transaction is filled at once.
            signed = trades[0].operation == "signature"
            yield self.found(
                "The least that must arrive is nothing: any price would do.",
                severity=Severity.HIGH if signed else Severity.MEDIUM,
            )

    def _dollars_for_dollars(self, gives: list[Change], least: list[Change], case: Case) -> Look:
        """Two tokens that are each worth a dollar need no price to be compared."""
        sums = []
        for side in (gives, least):
            known = [
                token(case.request.chain_id, c.asset, case.evidence) if c.asset is not None else None for c in side
            ]
            if any(
                k is None or c.amount is None or not is_dollar(case, c.asset) for k, c in zip(known, side, strict=True)
            ):
                return
            sums.append(
                sum(
                    (Decimal(c.amount or 0).scaleb(-k.decimals) for k, c in zip(known, side, strict=True) if k),
                    Decimal(0),
                )
            )
        gone, back = sums
        if gone > 0 and 0 < back < gone * Decimal("0.95"):
            loss = (gone - back) / gone
            yield self.found(
                f"At least ${back:,.2f} arrive for ${gone:,.2f}: {loss * 100:.0f} % less.",
                severity=Severity.HIGH if loss > Decimal("0.15") else Severity.MEDIUM,
            )  # fmt: skip


class SimRecipientDiffersFromSelf(Rule):
    id = "sim-recipient-differs-from-self"
    title = "What you pay for goes to someone else"
    group = _GROUP
    severity = Severity.HIGH
    stops = "A swap, withdrawal or order with another recipient gives your money away in a single step."
    advice = "Compare the recipient with what you meant. It should be your own account."
    positive = (call(ROUTER, "18cbafe5", 10**9, 3 * 10**17, 160, STRANGER, 1_773_147_600, 2, USDC,
                     "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"),)  # fmt: skip
    negative = (call(ROUTER, "18cbafe5", 10**9, 3 * 10**17, 160, "0x8D6A0e560CeEcE23ac9eC4b0422dF8F8baC08C59", 1_773_147_600, 2,
                     USDC, "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"),)  # fmt: skip

    def look(self, case: Case) -> Look:
        # Without a site and without any past, the other account may well be one's own.
        known = len(case.evidence.history) > 0 or bool(case.evidence.contacts)
        placed = facts.host_of(case.request.origin) is not None or known
        for b in beneficiaries(case):
            bad = facts.stakes(case, b.to) in ("eoa", "empty", "young")
            signed = case.intent.operation == "signature" and case.intent.family != "safe"
            level = Severity.HIGH if bad or b.kept or (b.sure and (placed or signed)) else Severity.MEDIUM
            yield self.found(b.said, severity=level, recipient=b.to)


class SimStateDependent(Rule):
    id = "sim-state-dependent"
    title = "It does something else when the owner or the block changes"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.SIMULATION
    stops = "A contract that looks harmless in a preview and drains in the real block took 143 ETH in January 2025."
    references = ("incident: simulation spoofing 2025-01-10",)
    advice = "Do not sign."

    def look(self, case: Case) -> Look:
        if case.effects.divergences is None:
            yield self.cannot("it was not run in a second world")
            return
        for d in case.effects.divergences:
            yield self.found(f"{d.world}: {d.detail}", world=d.world)


class SimApprovalLeftOver(Rule):
    id = "sim-approval-left-over"
    lacking = ("simulation", "it was not simulated")
    title = "A permission is left over afterwards"
    group = "approval"
    severity = Severity.MEDIUM
    needs = Needs.SIMULATION
    stops = "A permission that is left over is used later, when nobody looks."
    advice = "Take it back when you are done."

    def look(self, case: Case) -> Look:
        if not _simulated(case):
            yield self.cannot("it was not simulated")
            return
        for c in case.effects.changes:
            if (
                c.kind is ChangeKind.APPROVE
                and c.account in facts.mine(case)
                and len(case.intent.calls) > 1
                and c.counterparty
            ):
                if not facts.is_trusted_spender(case, c.counterparty):
                    yield self.found(
                        f"{facts.name(case, c.counterparty)} keeps a permission after the batch.",
                        spender=c.counterparty,
                    )


class SimAllowanceOfOthers(Rule):
    id = "sim-allowance-of-others"
    title = "It takes tokens from somebody else"
    group = _GROUP
    severity = Severity.HIGH
    stops = "Pulling a third person's tokens can make you liable, or part of a theft."
    advice = "Sign only if that person asked you to."
    positive = (call(USDC, "23b872dd", FRIEND, STRANGER, 10**9),)
    negative = (token_send(FRIEND),)

    def look(self, case: Case) -> Look:
        for _, i in facts.calls(case):
            for c in i.changes:
                third = c.kind is ChangeKind.SEND and c.account not in facts.mine(case) and c.asset != NATIVE
                # Only what this account itself sets off; a relayer's calls carry the owner's own signature.
                if (
                    third
                    and i.caller in facts.mine(case)
                    and (i.function or "").startswith(("transferFrom(", "safeTransferFrom("))
                ):
                    if c.amount == 0:
                        continue
                    # Whoever collects from others for a living does it all day.
                    often = i.selector is not None and case.evidence.history.uses_of_selector(i.selector) >= 3
                    placed = facts.host_of(case.request.origin) is not None or len(case.evidence.history) > 0
                    level = Severity.MEDIUM if placed and not often else Severity.LOW
                    if facts.asked_by_stranger(case) and not often and not facts.is_familiar(case, c.account):
                        level = Severity.HIGH  # no honest site lets a newcomer collect a third person's tokens
                    yield self.found(
                        f"{text(case, c.asset, c.amount)} of {c.account} would go to {facts.name(case, c.counterparty)}.",
                        severity=level, owner=c.account,
                    )  # fmt: skip
                    return


class SimFalseLog(Rule):
    id = "sim-false-log"
    lacking = ("simulation", "it was not simulated")
    title = "The token lies about what moved"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.SIMULATION
    stops = "Fake tokens report movements that never happened."
    advice = "Do not trust this token."

    def look(self, case: Case) -> Look:
        if not _simulated(case):
            yield self.cannot("it was not simulated")
            return
        for f in case.effects.false_logs:
            yield self.found(
                f"{f.token} says {f.by_logs}, its state says {f.by_state}.", token=f.token, account=f.account
            )
