"""Signed offers as an outsider writes them: who gets the price, which order is the bad one, what a bid brings."""

from __future__ import annotations

from typing import Any

import pytest

from tests.answers import APES, LATER, ME, NOW, USDC, WETH, WORD, ZERO, checks, signed, somebody

SEAPORT = {
    "name": "Seaport", "version": "1.6", "chainId": 1, "verifyingContract": "0x0000000000000068F116a894984e2DB1123eB395",
}  # fmt: skip
ORDER = (
    "OrderComponents(address offerer,address zone,OfferItem[] offer,ConsiderationItem[] consideration,uint8 orderType,"
    "uint256 startTime,uint256 endTime,bytes32 zoneHash,uint256 salt,bytes32 conduitKey,uint256 counter)"
    "OfferItem(uint8 itemType,address token,uint256 identifierOrCriteria,uint256 startAmount,uint256 endAmount)"
    "ConsiderationItem(uint8 itemType,address token,uint256 identifierOrCriteria,uint256 startAmount,uint256 endAmount,"
    "address recipient)"
)
FEES = somebody("fees")
ETHER = 10**18


def item(kind: int, token: str, number: int, amount: int, to: str | None = None) -> dict[str, Any]:
    one = {"itemType": kind, "token": token, "identifierOrCriteria": str(number)}
    amounts = {"startAmount": str(amount), "endAmount": str(amount)}
    return {**one, **amounts, **({"recipient": to} if to else {})}


def order(offer: list[Any], wanted: list[Any], offerer: str = ME) -> dict[str, Any]:
    return {
        "offerer": offerer, "zone": ZERO, "offer": offer, "consideration": wanted, "orderType": 0, "startTime": str(NOW),
        "endTime": str(LATER), "zoneHash": "0x" + "00" * 32, "salt": "1", "conduitKey": "0x" + "00" * 32, "counter": "0",
    }  # fmt: skip


def listing(number: int, price: int) -> dict[str, Any]:
    return order([item(2, APES, number, 1)], [item(0, ZERO, 0, price, ME)])


def tree(height: int, leaves: list[dict[str, Any]]) -> dict[str, Any]:
    empty = order([], [], ZERO)
    rows: list[Any] = [*leaves, *[empty] * (2**height - len(leaves))]
    while len(rows) > 1:
        rows = [rows[i : i + 2] for i in range(0, len(rows), 2)]
    return signed(f"BulkOrder(OrderComponents{'[2]' * height} tree){ORDER}", {"tree": rows[0]}, SEAPORT)


def test_the_fee_of_a_listing_is_no_part_of_its_price() -> None:
    wanted = [item(0, ZERO, 0, 97 * ETHER // 10, ME), item(0, ZERO, 0, 3 * ETHER // 10, FEES)]
    given = signed(ORDER, order([item(2, APES, 77, 1)], wanted), SEAPORT)
    assert given["summary"] == f"Offer NFT #77 of {APES} for at least 9.7 ETH, and 0.3 ETH more for others on OpenSea"


def test_the_fee_of_a_bid_leaves_with_what_is_offered() -> None:
    wanted = [item(2, APES, 77, 1, ME), item(1, WETH, 0, 3 * ETHER // 10, FEES)]
    given = signed(ORDER, order([item(1, WETH, 0, 9 * ETHER)], wanted), SEAPORT)
    assert given["summary"] == (
        f"Offer 9 WETH for NFT #77 of {APES} on OpenSea (0.3 WETH of what is offered goes to others)"
    )


def test_a_bid_for_any_item_names_no_item() -> None:
    given = signed(ORDER, order([item(1, WETH, 0, ETHER)], [item(4, APES, 0, 1, ME)]), SEAPORT)
    assert given["summary"] == f"Offer 1 WETH for any NFT of {APES} on OpenSea"
    assert "sim-slippage-excess" not in checks(given)


def test_one_giveaway_among_fair_orders_is_found() -> None:
    assert tree(3, [listing(n, 9 * ETHER) for n in range(6)])["verdict"] == "clear"
    given = tree(3, [*(listing(n, 9 * ETHER) for n in range(5)), listing(9, 1)])
    assert given["verdict"] == "hold"
    found = next(f for f in given["findings"] if f["check"] == "nft-order-zero-price")
    assert found["detail"].startswith("Order 6 of 6: ")
    assert [c["description"] for c in given["intent"]["calls"]][5].endswith("0.000000000000000001 ETH on OpenSea")


def test_one_order_that_pays_somebody_else_among_fair_ones_is_found() -> None:
    theirs = order([item(2, APES, 9, 1)], [item(0, ZERO, 0, 9 * ETHER, FEES)])
    given = tree(2, [listing(1, 9 * ETHER), theirs])
    assert "nft-order-consideration-not-self" in checks(given, "critical")
    assert given["intent"]["calls"][1]["description"].endswith(f"for at least 9 ETH paid to {FEES} on OpenSea")


def test_a_tree_of_ten_levels_is_read() -> None:
    given = tree(10, [listing(n, 9 * ETHER) for n in range(600)])
    assert len(given["intent"]["calls"]) == 600
    assert given["effects"]["worst_case"]["sentence"].startswith("At worst OpenSea Seaport 1.6")


def test_an_nft_that_several_orders_offer_can_be_taken_once() -> None:
    given = tree(2, [listing(7, 9 * ETHER), listing(7, 8 * ETHER), listing(8, 9 * ETHER)])
    assert f"can take 2 NFTs of {APES} until" in given["effects"]["worst_case"]["sentence"]


def test_types_of_more_dimensions_than_any_tree_are_refused() -> None:
    given = signed(f"BulkOrder(OrderComponents{'[2]' * 25} tree){ORDER}", {"tree": []}, SEAPORT)
    assert "24 array dimensions" in given["error"]["rule"]


BLUR = {
    "name": "Blur Exchange", "version": "1.0", "chainId": 1, "verifyingContract": "0x000000000000Ad05Ccc4F10045630fb830B95127",
}  # fmt: skip
BLUR_ORDER = (
    "Order(address trader,uint8 side,address matchingPolicy,address collection,uint256 tokenId,uint256 amount,"
    "address paymentToken,uint256 price,uint256 listingTime,uint256 expirationTime,Fee[] fees,uint256 salt,"
    "bytes extraParams,uint256 nonce)Fee(uint16 rate,address recipient)"
)


def blur(side: int, rate: int) -> dict[str, Any]:
    message = {
        "trader": ME, "side": side, "matchingPolicy": somebody("policy"), "collection": APES, "tokenId": "77",
        "amount": "1", "paymentToken": ZERO if side else WETH, "price": str(10 * ETHER), "listingTime": str(NOW),
        "expirationTime": str(LATER), "fees": [{"rate": rate, "recipient": FEES}], "salt": "1", "extraParams": "0x",
        "nonce": "0",
    }  # fmt: skip
    return signed(BLUR_ORDER, message, BLUR)


def test_a_fee_that_eats_the_whole_price_is_a_giveaway() -> None:
    assert blur(1, 50)["summary"] == f"Offer NFT #77 of {APES} for at least 9.95 ETH on Blur"
    assert "nft-order-zero-price" in checks(blur(1, 10_000), "critical")


def test_a_bid_of_the_older_markets_names_the_nft_it_is_for() -> None:
    assert blur(0, 0)["summary"] == f"Offer 10 WETH for NFT #77 of {APES} on Blur"


ZEROEX = {
    "name": "ZeroEx", "version": "1.0.0", "chainId": 1, "verifyingContract": "0xDef1C0ded9bec7F1a1670819833240f027b25EfF",
}  # fmt: skip


@pytest.mark.parametrize(("maker", "taker", "gives", "gets"), [
    (ME, ZERO, "1 WETH", "at least 3,000 USDC"),
    (somebody("market maker"), ME, "3,000 USDC", "at least 1 WETH"),
])  # fmt: skip
def test_an_otc_order_is_told_from_the_side_that_signs_it(maker: str, taker: str, gives: str, gets: str) -> None:
    message = {
        "makerToken": WETH, "takerToken": USDC, "makerAmount": str(ETHER), "takerAmount": str(3000 * 10**6),
        "maker": maker, "taker": taker, "txOrigin": somebody("relayer"), "expiryAndNonce": str(LATER << 192 | 1),
    }  # fmt: skip
    encoded = (
        "OtcOrder(address makerToken,address takerToken,uint128 makerAmount,uint128 takerAmount,address maker,"
        "address taker,address txOrigin,uint256 expiryAndNonce)"
    )
    given = signed(encoded, message, ZEROEX)
    assert given["summary"] == f"Offer {gives} for {gets} on 0x"
    assert given["effects"]["worst_case"]["until"] == LATER


def test_listings_behind_a_root_are_bounded_by_their_collection_and_number() -> None:
    message = {
        "trader": ME, "collection": APES, "listingsRoot": WORD, "numberOfListings": "3", "expirationTime": str(LATER),
        "assetType": 0, "makerFee": {"recipient": FEES, "rate": 50}, "salt": "9", "orderType": 0, "nonce": "0",
    }  # fmt: skip
    encoded = (
        "Order(address trader,address collection,bytes32 listingsRoot,uint256 numberOfListings,uint256 expirationTime,"
        "uint8 assetType,FeeRate makerFee,uint256 salt,uint8 orderType,uint256 nonce)FeeRate(address recipient,uint16 rate)"
    )
    market = {**BLUR, "verifyingContract": "0xb2ecfE4E4D61f8790bbb9DE2D1259B9e2410CEA5"}
    given = signed(encoded, message, market)
    assert f"can take 3 NFTs of {APES}" in given["effects"]["worst_case"]["sentence"]
    assert checks(given, "critical") == {"nft-bulk-root-opaque"}
