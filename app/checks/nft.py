"""Signed offers for NFTs and bulk moves of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from app.address import Address
from app.checks import facts
from app.checks.base import FRIEND, ME, STRANGER, Json, Rule, call, members, typed
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.checks.stake import is_large
from app.intent.model import HIDDEN_ORDER, Change, ChangeKind
from app.intent.tokens import token

Look = Iterator[Finding | NotChecked]
_GROUP = "nft"
_ZERO = "0x" + "0" * 40


def _order(price: int, to: str = ME, items: int = 1, zone: str = _ZERO, order_type: int = 0) -> Json:
    item = members(
        itemType="uint8", token="address", identifierOrCriteria="uint256", startAmount="uint256", endAmount="uint256"
    )
    types = {
        "OrderComponents": members(
            offerer="address", zone="address", offer="OfferItem[]", consideration="ConsiderationItem[]", orderType="uint8",
            startTime="uint256", endTime="uint256", zoneHash="bytes32", salt="uint256", conduitKey="bytes32", counter="uint256",
        ),
        "OfferItem": item,
        "ConsiderationItem": [*item, {"name": "recipient", "type": "address"}],
    }  # fmt: skip
    offer = [
        {"itemType": 2, "token": FRIEND, "identifierOrCriteria": str(i), "startAmount": "1", "endAmount": "1"}
        for i in range(items)
    ]
    pay = [
        {
            "itemType": 0,
            "token": _ZERO,
            "identifierOrCriteria": "0",
            "startAmount": str(price),
            "endAmount": str(price),
            "recipient": to,
        }
    ]
    message = {
        "offerer": ME, "zone": zone, "offer": offer, "consideration": pay if price else [], "orderType": order_type,
        "startTime": "0", "endTime": "1773147600", "zoneHash": "0x" + "0" * 64, "salt": "1", "conduitKey": "0x" + "0" * 64,
        "counter": "0",
    }  # fmt: skip
    domain = {
        "name": "Seaport",
        "version": "1.6",
        "chainId": 1,
        "verifyingContract": "0x0000000000000068F116a894984e2DB1123eB395",
    }
    return typed("OrderComponents", types, domain, message)


def offered(case: Case) -> list[Change]:
    return [c for c in facts.claims(case) if c.kind is ChangeKind.ORDER and c.account in facts.mine(case)]


def _orders(case: Case) -> Iterator[tuple[list[Change], list[Change]]]:
    """What each signed order offers of the account's own and what it asks for; a tree holds many, each for itself."""
    gone: dict[tuple[int, ...], list[Change]] = {}
    for c in offered(case):
        gone.setdefault(c.where, []).append(c)
    for path, i in facts.calls(case):
        if path in gone and i.operation == "signature":
            yield gone[path], [c for c in i.changes if c.kind is ChangeKind.RECEIVE]


class NftOrderZeroPrice(Rule):
    id = "nft-order-zero-price"
    only = "signature"
    title = "You would give it away for nothing"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "Thieves let you sign an offer to sell your NFTs for nothing."
    references = ("incident: OpenSea Wyvern 2022-02-19", "incident: RTFKT 2024-12")
    advice = "Do not sign. A login or a mint never needs an offer."
    positive = (_order(0), _order(1))
    negative = (_order(10**18),)

    def look(self, case: Case) -> Look:
        orders = list(_orders(case))
        found = [
            (f.severity, n, f)
            for n, (gone, wanted) in enumerate(orders, 1)
            for f in self._judge(case, gone, wanted)
            if isinstance(f, Finding)
        ]
        if not found:
            return
        # Each order of a tree is filled by itself: the worst one speaks, and how many are like it.
        worst = max(rank for rank, _, _ in found)
        same = [(n, f) for rank, n, f in found if rank == worst]
        number, finding = same[0]
        if len(orders) > 1:
            detail = f"Order {number:,} of {len(orders):,}: {finding.detail}"
            told = {**finding.evidence, "order": number, "as_bad": len(same)}
            finding = replace(finding, detail=detail, evidence=told)
        yield finding

    def _judge(self, case: Case, gone: list[Change], wanted: list[Change]) -> Look:
        back = [c for c in wanted if c.account in facts.mine(case)]
        others = [c for c in wanted if c.account not in facts.mine(case)]
        elsewhere = case.intent.kind == "bridge" or case.intent.arguments.get("paid_elsewhere")
        if not back and not others and (elsewhere or case.intent.family in _PAID_ELSEWHERE):
            to = case.intent.arguments.get("receiver")
            away = isinstance(to, Address) and to not in facts.mine(case)
            yield self.found(
                f"Offered: {facts.count(len(gone), 'item')}. The message does not say what comes back"
                + (f"; it goes to {to}." if away else "."),
                severity=Severity.HIGH if away else Severity.MEDIUM,
                title="What comes back is not in the message", items=len(gone),
            )  # fmt: skip
            return
        if not any(c.amount for c in back) and not any(c.amount for c in others):
            # Behind a root no price is given, which is not a price of nothing: its own check says so.
            if not case.intent.arguments.get("opaque"):
                yield self.found(
                    f"Offered: {facts.count(len(gone), 'item')}. Asked for in return: nothing.", items=len(gone)
                )
            return
        nfts = any(c.is_nft for c in gone)
        if back and nfts and all(not c.is_nft and _dust(case, c) for c in back):
            yield self.found(
                f"Offered: {facts.count(len(gone), 'item')}. Asked for in return: less than dust.", items=len(gone)
            )
        elif back and not nfts and all(c.is_nft or _nothing_known(case, c) for c in back):
            yield from self._bid(case, gone, back)
        elif back and nfts and (floor := _floor(case, gone, back)) is not None:
            yield self.found(
                f"Offered: {facts.count(len(gone), 'item')}, worth about ${floor[0]:,.0f}. Asked for in return: about ${floor[1]:,.0f}.",
                items=len(gone), title="You would give it away for nearly nothing",
            )  # fmt: skip
        elif back and nfts and all(not c.is_nft and not _money(case, c) for c in back):
            yield self.found(
                f"Offered: {facts.count(len(gone), 'item')}. Asked for in return: a token that nobody here knows.",
                severity=Severity.HIGH,
                items=len(gone),
            )

    def _bid(self, case: Case, gone: list[Change], back: list[Change]) -> Look:
        """Real money offered for NFTs of a collection that nobody here knows: its maker takes the money and hands out paper."""
        if not any(is_large(case, c.asset, c.amount) for c in gone):
            return
        unknown = [
            c.asset
            for c in back
            if isinstance(c.asset, Address)
            and facts.listed(case, c.asset) is None
            and not facts.is_familiar(case, c.asset)
            and not facts.is_established(case, c.asset)
        ]
        if not unknown:
            return
        host = facts.host_of(case.request.origin)
        at_market = host is not None and facts.site_owner(host) is not None
        bad = facts.stakes(case, unknown[0]) in ("eoa", "empty", "young")
        yield self.found(
            f"Offered: {facts.text(case, gone[0].asset, gone[0].amount)}. Asked for in return: an NFT of {unknown[0]}, a collection that nobody here knows.",
            severity=Severity.HIGH if bad or (host is not None and not at_market) else Severity.MEDIUM,
            title="You offer much for an NFT that may be worth nothing", collection=unknown[0],
        )  # fmt: skip


_PAID_ELSEWHERE = frozenset({"pendle", "gmx", "dydx", "compact"})
"""Families whose orders name a rate, a market or an arbiter; what comes back follows from those, not from a price."""


def _floor(case: Case, gone: list[Change], back: list[Change]) -> tuple[Decimal, Decimal] | None:
    """What is offered and what is asked in dollars, when both are priced and less than a twentieth is asked."""
    worth, price = Decimal(0), Decimal(0)
    for c in gone:
        given = case.evidence.tokens.get(c.asset) if isinstance(c.asset, Address) else None
        if given is None or given.usd is None or c.token_id is None:
            return None
        worth += given.usd * (c.amount or 1)
    for c in back:
        value = facts.usd(case, c.asset, c.amount)
        if value is None:
            return None
        price += value
    return (worth, price) if price * 20 < worth else None


def _nothing_known(case: Case, change: Change) -> bool:
    """Something that is neither coins nor a token of the bundle: an NFT by whatever standard."""
    return change.asset is not None and not _money(case, change)


def _money(case: Case, change: Change) -> bool:
    return change.asset is not None and facts.is_native_or_listed(case, change.asset)


def _dust(case: Case, change: Change) -> bool:
    """A price of less than a millionth of a whole coin, or a cent of a dollar token."""
    known = token(case.request.chain_id, change.asset, case.evidence) if change.asset is not None else None
    return known is not None and (change.amount or 0) < 10 ** max(known.decimals - (6 if known.decimals > 8 else 2), 0)


class NftOrderConsiderationNotSelf(Rule):
    id = "nft-order-consideration-not-self"
    only = "signature"
    title = "Someone else gets the price"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "The offer looks fair, but the payment goes to the thief."
    advice = "Do not sign. The payment must go to your own account."
    positive = (_order(10**18, STRANGER),)
    negative = (_order(10**18),)

    def look(self, case: Case) -> Look:
        for gone, wanted in _orders(case):
            mine = sum(c.amount or 0 for c in wanted if c.account in facts.mine(case))
            away = [c for c in wanted if c.account not in facts.mine(case) and not _handed(c, gone)]
            theirs = sum(c.amount or 0 for c in away)
            same = len({c.asset for c in wanted}) == 1
            if away and theirs and (not mine or (same and theirs > mine)):
                if not mine and any(facts.is_familiar(case, c.account) for c in away):
                    continue
                yield self.found(
                    f"{away[0].account} gets " + ("all of it." if not mine else "more than you."),
                    recipient=away[0].account,
                )
                return


def _handed(change: Change, gone: list[Change]) -> bool:
    """The item itself, asked for on behalf of the one buyer of a private sale."""
    return change.token_id is not None and any((g.asset, g.token_id) == (change.asset, change.token_id) for g in gone)


class NftOrderManyItems(Rule):
    id = "nft-order-many-items"
    only = "signature"
    title = "Many items are offered at once"
    group = _GROUP
    severity = Severity.HIGH
    stops = "One signature sold a whole collection for nothing."
    references = ("incident: Kevin Rose 2023-01-25",)
    advice = "Look at each item. Sell one at a time."
    positive = (_order(10**18, items=4),)
    negative = (_order(10**18),)

    def look(self, case: Case) -> Look:
        nfts = [c for c in offered(case) if c.token_id is not None]
        many = len({c.asset for c in nfts})
        if (len(nfts) >= 3 or many >= 2) and not case.intent.arguments.get("bulk"):
            yield self.found(
                f"{facts.count(len(nfts), 'item')} of {facts.count(many, 'collection')} would be sold by this one signature.",
                items=len(nfts),
                collections=many,
            )


class NftOrderPrivateTaker(Rule):
    id = "nft-order-private-taker"
    only = "signature"
    title = "Only one unknown person may take this offer"
    group = _GROUP
    severity = Severity.HIGH
    stops = "A private offer is invisible to the market and made for its taker."
    advice = "Sign only if you know the taker."
    positive = (_order(10**18, zone=STRANGER, order_type=2),)
    negative = (_order(10**18),)

    def look(self, case: Case) -> Look:
        for order in case.intent.arguments.get("orders", ()) if offered(case) else ():
            zone = order.get("zone")
            restricted = order.get("orderType") in (2, 3) and zone is not None and not zone.is_zero
            if restricted and facts.listed(case, zone) is None and str(zone) not in _ZONES:
                known = facts.host_of(case.request.origin) is not None and facts.site_owner(
                    facts.host_of(case.request.origin) or ""
                )
                yield self.found(
                    f"The zone {zone} decides who may take it.",
                    severity=Severity.LOW if known else Severity.HIGH,
                    zone=zone,
                )
            for item in order.get("consideration", ()):
                # A private sale names its buyer by asking for the item itself on their behalf.
                if item["itemType"] >= 2 and item["recipient"] not in facts.mine(case):
                    if not facts.is_familiar(case, item["recipient"]):
                        yield self.found(f"Only {item['recipient']} can take it.", taker=item["recipient"])


_ZONES = frozenset({"0x000056F7000000EcE9003ca63978907a00FFD100", "0x004C00500000aD104D7DBd00e3ae0A5C00560C00",
                    "0x110b2B128A9eD1be5Ef3232D8e4E41640dF5c2Cd"})  # fmt: skip
"""OpenSea's own zones."""


class NftBulkRootOpaque(Rule):
    id = "nft-bulk-root-opaque"
    title = "You cannot see which offers you sign"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "What you sign is a fingerprint of many offers; one of them may sell everything for nothing."
    references = ("incident: Blur bulk root 2023-03",)
    advice = "Do not sign unless the site shows every offer and you trust it."
    positive = (typed("Root", {"Root": members(root="bytes32")}, {"name": "Blur Exchange", "version": "1.0", "chainId": 1,
                      "verifyingContract": "0x000000000000Ad05Ccc4F10045630fb830B95127"}, {"root": "0x" + "ab" * 32}),)  # fmt: skip
    negative = (_order(10**18),)

    def look(self, case: Case) -> Look:
        if any(c.what == HIDDEN_ORDER for c in facts.claims(case)):
            host = facts.host_of(case.request.origin)
            strange = host is not None and facts.site_owner(host) is None
            yield self.found(
                "Only the number of the order is given.", severity=Severity.HIGH if strange else Severity.MEDIUM
            )
        if case.intent.family == "bulk-root" or (
            case.intent.family == "hyperliquid" and case.intent.arguments.get("opaque")
        ):
            exchange = case.intent.family == "hyperliquid"
            yield self.found(
                "The offers themselves are not in the request, only a fingerprint (a hash) of them.",
                severity=Severity.MEDIUM if exchange else Severity.CRITICAL,
            )


class NftProxyUpgrade(Rule):
    id = "nft-proxy-upgrade"
    title = "The program that holds your market permissions changes hands"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "The old market proxy holds approvals for your NFTs: who gets it, gets them."
    references = ("PTXPhish: 108 such transactions",)
    advice = "Do not sign."
    positive = (call(STRANGER, "f1739cae", FRIEND),)
    negative = (call(STRANGER, "a22cb465", FRIEND, False),)

    def look(self, case: Case) -> Look:
        for _, i in facts.calls(case):
            name = (i.function or "").split("(")[0]
            if name in ("transferProxyOwnership", "upgradeTo", "upgradeToAndCall") and i.caller in facts.mine(case):
                yield self.found(f"{i.description}.", target=i.target)


class NftBulkTransferHelper(Rule):
    id = "nft-bulk-transfer-helper"
    only = "payments"
    title = "Many NFTs go to one unknown address"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.STATIC
    stops = "A helper moves a whole wallet of NFTs in one call."
    references = ("PTXPhish bulk transfer",)
    advice = "Sign only if this is your own new wallet; compare the address."

    def look(self, case: Case) -> Look:
        counts: dict[Address, int] = {}
        for p in facts.payments(case):
            if p.change.token_id is not None and not facts.is_familiar(case, p.to):
                counts[p.to] = counts.get(p.to, 0) + 1
        for to, count in counts.items():
            kinds = len({p.asset for p in facts.payments(case) if p.to == to})
            if count >= 3 or kinds >= 2:
                bare = facts.stakes(case, to) in ("eoa", "empty", "young")
                many = count >= 6 or kinds >= 2 or bare or facts.asked_by_stranger(case) is not None
                level = Severity.HIGH if many else Severity.MEDIUM
                yield self.found(f"{count} NFTs would go to {to}.", severity=level, recipient=to, count=count)
