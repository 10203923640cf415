"""Chain, node, nonce, gas: whether the account's surroundings are what they seem."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from app.address import NATIVE, Address
from app.checks import facts
from app.checks.base import FRIEND, ME, Rule, past, transaction
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.evidence import is_delegation
from app.intent.tokens import NATIVE_SYMBOLS
from app.transaction import Transaction

Look = Iterator[Finding | NotChecked]
_GROUP = "account"


def _tx(case: Case) -> Transaction | None:
    return case.request.payload if isinstance(case.request.payload, Transaction) else None


class ChainIdMismatch(Rule):
    id = "chain-id-mismatch"
    title = "The chain is not the one that was asked for"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "A transaction for another chain than shown spends other money."
    references = ("EIP-155",)
    advice = "Do not sign."

    def look(self, case: Case) -> Look:
        tx = _tx(case)
        if tx is not None and tx.chain_id != case.request.chain_id:
            yield self.found(f"The transaction is for chain {tx.chain_id}, the request for {case.request.chain_id}.")
        node = case.evidence.node
        if node is None or node.chain_id is None:
            yield self.cannot("no node said which chain it is on")
        elif node.chain_id != case.request.chain_id:
            yield self.found(f"Your node is on chain {node.chain_id}, the request on {case.request.chain_id}.")


_OTHER_CHAINS = frozenset({
    14, 19, 40, 50, 66, 88, 97, 106, 122, 128, 169, 185, 196, 199, 204, 232, 239, 252, 255, 288, 291, 295, 314, 321, 336, 369, 388, 592, 690, 747, 888,
    957, 988, 999, 1030, 1088, 1111, 1116, 1135, 1329, 1514, 1625, 1750, 1868, 1890, 1923, 1946, 1996, 2020, 2222, 2741, 2818, 4114, 4200, 4326, 4689,
    5611, 6001, 7000, 7560, 8217, 8329, 8822, 9001, 9745, 13371, 16661, 17777, 23294, 32769, 33139, 41455, 42766, 43111, 47763, 47805, 48900, 55244, 57073,
    60808, 80002, 84532, 88888, 98866, 105105, 128123, 129399, 167000, 200901, 210425, 245022934, 421614, 543210, 666666666, 668668, 11155420,
    1313161554, 1380012617,
})  # fmt: skip
"""Further chains of the EIP-155 registry that wallets meet (chain ids alone; their coins have no ticker here)."""


_AT_HOME = frozenset({1337, 5777, 31337})
"""What programs for developers call the chain on one's own computer."""


class ChainIdUnknown(Rule):
    id = "chain-id-duplicate-or-unknown"
    title = "This chain is not known here"
    group = _GROUP
    severity = Severity.HIGH
    stops = "A fake chain shows balances that do not exist, and its node tells whatever its maker wants."
    advice = "Make sure that you added this network yourself."
    positive = (transaction(FRIEND, value=5, chain_id=987_654_321),)
    negative = (transaction(FRIEND, value=5),)

    def look(self, case: Case) -> Look:
        chain = case.request.chain_id
        if chain not in NATIVE_SYMBOLS and chain not in _OTHER_CHAINS:
            asked = facts.asked_by_stranger(case)
            # Whoever lives with a network of their own has used it before, or chose it in the form.
            own = case.request.origin == "compose" or chain in _AT_HOME or not case.evidence.history.known
            lived = case.evidence.history.uses_of_chain(chain) > 0
            yield self.found(
                f"Chain {chain} is in no bundled list" + (f", and {asked}, a site you do not know, asks for it." if asked else "."),
                severity=Severity.HIGH if asked else Severity.LOW if lived else Severity.MEDIUM if own else Severity.HIGH, chain_id=chain,
            )  # fmt: skip


class RpcBalanceDisagrees(Rule):
    id = "rpc-balance-disagrees"
    lacking = ("node", "no second node was asked")
    title = "Two nodes say different things"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.NODE
    stops = "A lying node hides what a transaction does."
    advice = "Do not sign until they agree. Choose another node."

    def look(self, case: Case) -> Look:
        if case.evidence.node is None:
            yield self.cannot("no second node was asked")
            return
        for text in case.evidence.node.disagreements:
            yield self.found(text)


class RpcHeadStale(Rule):
    id = "rpc-head-stale-or-future"
    lacking = ("node", "no node told its newest block")
    title = "The node's clock or chain is off"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.NODE
    stops = "A node that stands still or runs ahead judges by another world."
    advice = "Wait, or choose another node."

    def look(self, case: Case) -> Look:
        node = case.evidence.node
        if node is None or node.head_time is None:
            yield self.cannot("no node told its newest block")
        elif abs(case.evidence.now - node.head_time) > timedelta(minutes=5):
            yield self.found(f"Its newest block is of {node.head_time:%Y-%m-%d %H:%M} UTC.")


class NonceGap(Rule):
    id = "nonce-gap"
    title = "It would wait for others, or never be mined"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.NODE
    stops = "A transaction with a later number is carried out when you no longer expect it."
    advice = "Use the next number."

    def look(self, case: Case) -> Look:
        tx = _tx(case)
        if tx is None or tx.nonce is None:
            return
        following = self._next(case)
        if following is None:
            if self._used(case, tx.nonce):
                yield self.found(
                    f"An earlier transaction of this account had the same number ({tx.nonce}).", nonce=tx.nonce
                )
            else:
                yield self.cannot("the next nonce is unknown without a node")
        elif tx.nonce > following + len(case.evidence.pending or ()):
            yield self.found(
                f"An account's transactions are numbered. This one has {tx.nonce}, the next is {following}: it waits for those between.",
                nonce=tx.nonce,
            )
        elif tx.nonce < following:
            yield self.found(
                f"The number {tx.nonce} was used already; the next is {following}. It would be refused.", nonce=tx.nonce
            )

    @staticmethod
    def _used(case: Case, nonce: int) -> bool:
        """Whether the account's own past of a month holds a transaction with this number."""
        account, chain = case.request.account, case.request.chain_id
        return any(
            e.nonce == nonce and e.direction != "in" and e.sender == account and e.chain_id == chain
            for e in case.evidence.history.since(case.evidence.now - timedelta(days=30))
        )

    @staticmethod
    def _next(case: Case) -> int | None:
        """The account's next nonce, by the node or by the given state."""
        node = case.evidence.node
        if node is not None and node.account_nonce is not None:
            return node.account_nonce
        state = (case.evidence.state or {}).get(case.request.account)
        return state.nonce if state is not None and state.nonce else None


class NonceReplacesPending(Rule):
    id = "nonce-replaces-pending"
    title = "It replaces a transaction that is on its way"
    group = _GROUP
    severity = Severity.MEDIUM
    stops = "A replacement with other effects turns a checked payment into another one."
    advice = "Sign only if you meant to replace it."
    positive = (
        transaction(FRIEND, value=9, pending=[past("0x71C7656EC7ab88b098defB751B7401B5f6d8976F", 5, days=0, nonce=7)]),
    )
    negative = (transaction(FRIEND, value=9, pending=[past(FRIEND, 5, days=0, nonce=6)]),)

    def look(self, case: Case) -> Look:
        tx = _tx(case)
        if tx is None or tx.nonce is None or case.evidence.pending is None:
            return
        for p in case.evidence.pending:
            if p.nonce != tx.nonce:
                continue
            if tx.to == case.request.account and not tx.value_wei and not tx.data:
                yield self.found(
                    "It cancels it: nothing moves.", severity=Severity.INFO, title="It cancels a pending transaction"
                )
            elif tx.to != p.to or tx.value_wei != p.value_wei:
                yield self.found(
                    f"One with the same number ({tx.nonce}) is on its way; this one would take its place and do something else.",
                    nonce=tx.nonce,
                )


class GasLimitHuge(Rule):
    id = "gas-limit-huge"
    title = "It wants an enormous amount of gas"
    group = "fee"
    severity = Severity.MEDIUM
    stops = "Some tokens burn the sender's gas to mint coins for a thief."
    advice = "Lower the gas limit or do not sign."
    positive = (transaction(FRIEND, data="0xdeadbeef", tx={"gas": hex(20_000_000)}),)
    negative = (transaction(FRIEND, value=5),)

    def look(self, case: Case) -> Look:
        tx = _tx(case)
        if tx is None or tx.gas is None or tx.to is None:
            return
        estimate = case.evidence.node.gas_estimate if case.evidence.node else None
        rollup = case.request.chain_id in (42161, 42170, 324, 5000)  # their gas counts in other units
        if (estimate and tx.gas > 5 * estimate and tx.gas > 1_000_000) or (tx.gas > 10_000_000 and not rollup):
            yield self.found(
                f"{tx.gas:,} units of gas"
                + (
                    f"; the estimate is {estimate:,}."
                    if estimate
                    else "; a payment needs 21,000, a trade a few hundred thousand."
                ),
                gas=tx.gas,
            )


class FeeTooHigh(Rule):
    id = "fee-too-high"
    title = "The fee is far above today's"
    group = "fee"
    severity = Severity.MEDIUM
    needs = Needs.NODE
    stops = "An application that errs, or wants to, sets a fee many times too high."
    advice = "Lower it."

    def look(self, case: Case) -> Look:
        tx, node, block = _tx(case), case.evidence.node, case.evidence.block
        if tx is None:
            return
        base = node.base_fee_wei if node is not None else None
        if base is None and block is not None:
            base = block.base_fee_per_gas
        if base is None:
            yield self.cannot("today's fee is unknown without a node")
            return
        price = tx.max_fee_per_gas if tx.max_fee_per_gas is not None else tx.gas_price
        usual = base + ((node.priority_fee_wei if node is not None else None) or 10**9)
        if price is not None and price > 5 * usual and price * (tx.gas or 0) > 10**16:
            yield self.found(f"Up to {facts.text(case, NATIVE, price * (tx.gas or 0))}.", price=price, usual=usual)


class AccountHas7702Code(Rule):
    id = "account-has-7702-code"
    title = "A program already controls this account"
    group = "eip7702"
    severity = Severity.MEDIUM
    needs = Needs.CODE
    stops = "A program that you did not choose moves whatever arrives."
    references = ("EIP-7702",)
    advice = "If you did not choose it, move everything to a new account. Or take it back: an authorization for the zero address."
    positive = (transaction(FRIEND, value=5, contracts={ME: {"is_contract": True}}),)
    negative = (transaction(FRIEND, value=5, contracts={ME: {"is_contract": False}}),)

    def look(self, case: Case) -> Look:
        me = case.request.account
        known = case.evidence.contract(me)
        code = known.code if known else None
        if code is None and case.evidence.state and me in case.evidence.state:
            code = case.evidence.state[me].code
        if code is None and known is None:
            yield self.cannot("whether the account has code is unknown without a node")
        elif (code is not None and is_delegation(code)) or (known is not None and known.is_contract):
            who = facts.listed(case, Address(code[3:])) if code and is_delegation(code) else None
            yield self.found(
                f"Its code is that of {who.owner} {who.name}." if who else "Somebody gave this account to a program before (EIP-7702): it can move what is here.",
                severity=Severity.INFO if who else Severity.MEDIUM,
            )  # fmt: skip


class GasSponsorUnexpected(Rule):
    id = "gas-sponsor-unexpected"
    title = "Someone else pays the fee, for a token"
    group = "fee"
    severity = Severity.MEDIUM
    stops = "Whoever pays the fee for you and may take any amount of a token can charge what they like."
    references = ("ERC-4337",)
    advice = "Check what the sponsor may charge."

    def look(self, case: Case) -> Look:
        paymaster = case.intent.arguments.get("paymaster")
        if paymaster is not None and any(p.spender == paymaster and p.unlimited for p in facts.permissions(case)):
            yield self.found(f"{paymaster} may take any amount.", paymaster=paymaster)
