"""NFT markets: what their packed orders move (Seaport's Consideration types, Wyvern, Blur)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from app.address import NATIVE, Address, Asset
from app.intent.abi.rules import Where
from app.intent.model import Bound, Change, ChangeKind

_STANDARDS: Final = {0: "native", 1: "erc20", 2: "erc721", 3: "erc1155", 4: "erc721", 5: "erc1155"}
"""Seaport's ItemType (ConsiderationEnums.sol); 4 and 5 name any item that meets a criterion."""


def changes(name: str, values: Sequence[Any], where: Where) -> Iterator[Change]:
    """Changes claimed by one market call."""
    match name:
        case "seaportbasic":
            yield from _basic(values[0], where)
        case "seaportorder":
            orders = values[0] if isinstance(values[0], list) else [values[0]]
            for order in orders[:200]:
                yield from order_taken(order, where.caller, where.target)
        case "wyvern":
            yield from _wyvern(values[0], values[1], where)
        case "blur":
            yield from _blur(values[0]["order"], where)
        case "bulktransfer":
            for group in values[0]:
                for i in group["items"]:
                    asset, standard = item_asset(i["itemType"], i["token"])
                    nft = i["identifier"] if i["itemType"] >= 2 else None
                    yield Change(
                        ChangeKind.SEND,
                        where.caller,
                        asset,
                        i["amount"],
                        group["recipient"],
                        token_id=nft,
                        standard=standard,
                    )


def item_asset(item_type: int, token: Address) -> tuple[Asset, str]:
    return (NATIVE if item_type == 0 else token), _STANDARDS.get(item_type, "unknown")


def order_taken(order: Mapping[str, Any], taker: Address, market: Address) -> Iterator[Change]:
    """What taking a Seaport order does to the taker: the consideration leaves, the offer arrives."""
    for item in order["consideration"]:
        asset, standard = item_asset(item["itemType"], item["token"])
        amount = max(item["startAmount"], item["endAmount"])
        # Native consideration is paid from the call's value, which is counted already.
        if asset != NATIVE:
            nft = item["identifierOrCriteria"] if item["itemType"] >= 2 else None
            yield Change(
                ChangeKind.SEND,
                taker,
                asset,
                amount,
                item["recipient"],
                token_id=nft,
                standard=standard,
                bound=_bound(item),
            )
    for item in order["offer"]:
        asset, standard = item_asset(item["itemType"], item["token"])
        nft = item["identifierOrCriteria"] if item["itemType"] >= 2 else None
        amount = min(item["startAmount"], item["endAmount"])
        yield Change(ChangeKind.RECEIVE, taker, asset, amount, market, token_id=nft, standard=standard)


def _bound(item: Mapping[str, Any]) -> Bound:
    return Bound.EXACT if item["startAmount"] == item["endAmount"] else Bound.AT_MOST


def _basic(p: Mapping[str, Any], where: Where) -> Iterator[Change]:
    """Seaport's basic orders: the type's tens say who gives the NFT (BasicOrderType)."""
    route = p["basicOrderType"] // 4
    # Routes 0–3: the offerer gives an NFT for coin or tokens; 4 and 5: the caller gives an NFT for the offerer's tokens.
    extra = sum(r["amount"] for r in p["additionalRecipients"])
    if route in (4, 5):
        yield Change(
            ChangeKind.SEND, where.caller, p["considerationToken"], p["considerationAmount"], p["offerer"],
            token_id=p["considerationIdentifier"], standard="erc721" if route == 4 else "erc1155",
        )  # fmt: skip
        yield Change(
            ChangeKind.RECEIVE, where.caller, p["offerToken"], p["offerAmount"] - extra, where.target, standard="erc20"
        )
        return
    if route in (2, 3):
        yield Change(
            ChangeKind.SEND, where.caller, p["considerationToken"], p["considerationAmount"] + extra, p["offerer"],
            standard="erc20",
        )  # fmt: skip
    yield Change(
        ChangeKind.RECEIVE, where.caller, p["offerToken"], p["offerAmount"], where.target, token_id=p["offerIdentifier"],
        standard="erc721" if route in (0, 2) else "erc1155",
    )  # fmt: skip


def _wyvern(addrs: Sequence[Address], uints: Sequence[int], where: Where) -> Iterator[Change]:
    """Wyvern's atomicMatch_: buyer addrs[1], seller addrs[8], payment token addrs[6], base price uints[4] (Exchange.sol)."""
    payment, buyer = addrs[6], addrs[1]
    if not payment.is_zero and buyer == where.caller:
        yield Change(ChangeKind.SEND, buyer, payment, uints[4], addrs[8], bound=Bound.AT_MOST, standard="erc20")


def _blur(sell: Mapping[str, Any], where: Where) -> Iterator[Change]:
    seller = sell["trader"]
    if seller == where.caller:
        yield Change(
            ChangeKind.SEND,
            seller,
            sell["collection"],
            sell["amount"],
            where.target,
            token_id=sell["tokenId"],
            standard="erc721",
        )
        yield Change(ChangeKind.RECEIVE, seller, sell["paymentToken"], sell["price"], where.target, bound=Bound.AT_MOST)
        return
    yield Change(
        ChangeKind.RECEIVE, where.caller, sell["collection"], sell["amount"], where.target, token_id=sell["tokenId"],
        standard="erc721",
    )  # fmt: skip
