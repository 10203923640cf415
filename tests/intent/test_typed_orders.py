"""Signed offers: what may leave, what must come back, to whom and until when."""

from __future__ import annotations

from typing import Any

from app.address import NATIVE
from app.intent.model import Bound, ChangeKind, DecodedBy
from tests.intent.typed_cases import (
    ME,
    OTHER,
    PUNKS,
    SEAPORT,
    SEAPORT_TYPES,
    SOON,
    USDC,
    WETH,
    ZERO,
    address,
    members,
    of,
    read,
    seaport_order,
    typed,
)


def test_a_seaport_listing_offers_the_nft_for_the_least_of_its_price() -> None:
    intent = read(typed("OrderComponents", SEAPORT_TYPES, seaport_order(10**18), contract=SEAPORT))
    (gone,), (got,) = of(intent, ChangeKind.ORDER), of(intent, ChangeKind.RECEIVE)
    assert (intent.kind, intent.family) == ("list-nft", "seaport")
    assert (gone.asset, gone.token_id, gone.deadline) == (address(PUNKS), 7, SOON)
    assert (got.asset, got.amount, got.bound) == (NATIVE, 10**18 // 2, Bound.AT_LEAST)


def test_a_seaport_price_paid_to_another_is_not_received_by_the_account() -> None:
    intent = read(typed("OrderComponents", SEAPORT_TYPES, seaport_order(10**18, to=OTHER), contract=SEAPORT))
    assert [c.account for c in of(intent, ChangeKind.RECEIVE)] == [address(OTHER)]


def test_a_bulk_order_shows_every_leaf_that_is_given() -> None:
    types = {**SEAPORT_TYPES, "BulkOrder": members(tree="OrderComponents[2][2]")}
    empty = seaport_order(0, offerer=ZERO, ids=())
    tree = [[seaport_order(10**18, ids=(1,)), seaport_order(1, ids=(2,))], [empty, empty]]
    intent = read(typed("BulkOrder", types, {"tree": tree}, contract=SEAPORT))
    assert [c.token_id for c in of(intent, ChangeKind.ORDER)] == [1, 2]
    assert intent.arguments["bulk"] is True


def test_a_bulk_root_is_opaque() -> None:
    types = {"Root": members(root="bytes32")}
    intent = read(typed("Root", types, {"root": "0x" + "ab" * 32}))
    assert intent.arguments["opaque"] and intent.unknowns


def _order(types: dict[str, str], message: dict[str, Any], **extra: Any) -> Any:
    return typed("Order", {"Order": members(**types), **extra}, message)


def test_blurs_first_exchange_sells_for_its_price() -> None:
    types = {
        "trader": "address", "side": "uint8", "matchingPolicy": "address", "collection": "address",
        "tokenId": "uint256", "amount": "uint256", "paymentToken": "address", "price": "uint256",
        "listingTime": "uint256", "expirationTime": "uint256", "salt": "uint256", "nonce": "uint256",
    }  # fmt: skip
    message = {
        "trader": ME, "side": 1, "matchingPolicy": OTHER, "collection": PUNKS, "tokenId": 5, "amount": 1,
        "paymentToken": ZERO, "price": 77, "listingTime": 0, "expirationTime": SOON, "salt": 1, "nonce": 0,
    }  # fmt: skip
    intent = read(_order(types, message))
    assert (intent.kind, intent.family) == ("list-nft", "blur")
    assert [(c.kind, c.asset, c.amount) for c in intent.changes] == [
        (ChangeKind.ORDER, address(PUNKS), 1),
        (ChangeKind.RECEIVE, NATIVE, 77),
    ]


def test_blurs_second_exchange_hides_prices_behind_a_root() -> None:
    types = {
        "trader": "address", "collection": "address", "listingsRoot": "bytes32", "numberOfListings": "uint256",
        "expirationTime": "uint256", "assetType": "uint8", "salt": "uint256", "orderType": "uint8", "nonce": "uint256",
    }  # fmt: skip
    message = {
        "trader": ME, "collection": PUNKS, "listingsRoot": "0x" + "ab" * 32, "numberOfListings": 3,
        "expirationTime": SOON, "assetType": 0, "salt": 1, "orderType": 0, "nonce": 0,
    }  # fmt: skip
    intent = read(_order(types, message))
    assert (intent.family, intent.arguments["opaque"]) == ("bulk-root", True)
    assert [(c.asset, c.amount) for c in of(intent, ChangeKind.ORDER)] == [(address(PUNKS), 3)]


_MAKER = members(
    quoteType="uint8", collectionType="uint8", collection="address", currency="address", signer="address",
    endTime="uint256", price="uint256", itemIds="uint256[]", amounts="uint256[]",
)  # fmt: skip


def _maker(quote: int, price: int) -> dict[str, Any]:
    return {
        "quoteType": quote, "collectionType": 0, "collection": PUNKS, "currency": WETH, "signer": ME, "endTime": SOON,
        "price": price, "itemIds": [4], "amounts": [1],
    }  # fmt: skip


def test_looksrare_asks_offer_items_and_bids_offer_money() -> None:
    ask, bid = (read(typed("Maker", {"Maker": _MAKER}, _maker(quote, 9))) for quote in (1, 0))
    assert [(c.asset, c.token_id) for c in of(ask, ChangeKind.ORDER)] == [(address(PUNKS), 4)]
    assert [(c.asset, c.amount) for c in of(bid, ChangeKind.ORDER)] == [(address(WETH), 9)]


def test_a_looksrare_batch_shows_its_leaves() -> None:
    types = {"BatchOrder": members(tree="Maker[2]"), "Maker": _MAKER}
    intent = read(typed("BatchOrder", types, {"tree": [_maker(1, 9), _maker(1, 0)]}))
    assert [c.amount for c in of(intent, ChangeKind.RECEIVE)] == [9, 0]


def test_x2y2_sells_and_buys() -> None:
    types = {"user": "address", "intent": "uint256", "currency": "address", "deadline": "uint256", "items": "Item[]"}
    item = members(price="uint256", data="bytes")
    message = {"user": ME, "intent": 1, "currency": ZERO, "deadline": SOON, "items": [{"price": 6, "data": "0x"}]}
    assert read(_order(types, message, Item=item)).kind == "list-nft"
    bid = read(_order(types, {**message, "intent": 3}, Item=item))
    assert [(c.kind, c.amount) for c in bid.changes] == [(ChangeKind.ORDER, 6)]


def test_0x_limit_and_nft_orders() -> None:
    types = members(
        makerToken="address", takerToken="address", makerAmount="uint128", takerAmount="uint128", maker="address",
        taker="address", expiry="uint64", salt="uint256",
    )  # fmt: skip
    message = {
        "makerToken": USDC, "takerToken": WETH, "makerAmount": 5, "takerAmount": 6, "maker": ME, "taker": ZERO,
        "expiry": SOON, "salt": 1,
    }  # fmt: skip
    intent = read(typed("LimitOrder", {"LimitOrder": types}, message))
    assert [(c.kind, c.asset, c.amount, c.deadline) for c in intent.changes] == [
        (ChangeKind.ORDER, address(USDC), 5, SOON),
        (ChangeKind.RECEIVE, address(WETH), 6, SOON),
    ]
    nft = members(
        direction="uint8", maker="address", taker="address", expiry="uint256", nonce="uint256", erc20Token="address",
        erc20TokenAmount="uint256", erc721Token="address", erc721TokenId="uint256",
    )  # fmt: skip
    listing = {
        "direction": 0, "maker": ME, "taker": ZERO, "expiry": SOON, "nonce": 1, "erc20Token": WETH,
        "erc20TokenAmount": 8, "erc721Token": PUNKS, "erc721TokenId": 2,
    }  # fmt: skip
    assert [
        (c.asset, c.token_id) for c in of(read(typed("ERC721Order", {"ERC721Order": nft}, listing)), ChangeKind.ORDER)
    ] == [(address(PUNKS), 2)]


def test_a_cow_order_sells_at_most_its_amount_and_fee() -> None:
    types = {
        "sellToken": "address", "buyToken": "address", "receiver": "address", "sellAmount": "uint256",
        "buyAmount": "uint256", "validTo": "uint32", "appData": "bytes32", "feeAmount": "uint256", "kind": "string",
        "partiallyFillable": "bool", "sellTokenBalance": "string", "buyTokenBalance": "string",
    }  # fmt: skip
    message = {
        "sellToken": USDC, "buyToken": WETH, "receiver": OTHER, "sellAmount": 100, "buyAmount": 50, "validTo": SOON,
        "appData": "0x" + "00" * 32, "feeAmount": 3, "kind": "sell", "partiallyFillable": False,
        "sellTokenBalance": "erc20", "buyTokenBalance": "erc20",
    }  # fmt: skip
    intent = read(_order(types, message))
    (gone,), (got,) = of(intent, ChangeKind.ORDER), of(intent, ChangeKind.RECEIVE)
    assert (intent.family, gone.amount, got.account, got.amount) == ("cow", 103, address(OTHER), 50)
    to_owner = read(_order(types, {**message, "receiver": ZERO}))
    assert of(to_owner, ChangeKind.RECEIVE)[0].account == address(ME)


def test_a_1inch_order_reads_its_end_from_the_makers_traits() -> None:
    types = {
        "salt": "uint256", "maker": "address", "receiver": "address", "makerAsset": "address", "takerAsset": "address",
        "makingAmount": "uint256", "takingAmount": "uint256", "makerTraits": "uint256",
    }  # fmt: skip
    message = {
        "salt": 1, "maker": ME, "receiver": ZERO, "makerAsset": USDC, "takerAsset": WETH, "makingAmount": 100,
        "takingAmount": 50, "makerTraits": str(SOON << 80),
    }  # fmt: skip
    intent = read(_order(types, message))
    assert (intent.family, [c.deadline for c in intent.changes]) == ("1inch", [SOON, SOON])


def test_rarible_packs_assets_by_class() -> None:
    types = {
        "maker": "address", "makeAsset": "Asset", "taker": "address", "takeAsset": "Asset", "salt": "uint256",
        "start": "uint256", "end": "uint256", "dataType": "bytes4", "data": "bytes",
    }  # fmt: skip
    nft = "0x" + PUNKS[2:].rjust(64, "0") + f"{9:064x}"
    message = {
        "maker": ME, "taker": ZERO, "salt": 1, "start": 0, "end": SOON, "dataType": "0x00000000", "data": "0x",
        "makeAsset": {"assetType": {"assetClass": "0x73ad2146", "data": nft}, "value": 1},
        "takeAsset": {"assetType": {"assetClass": "0xaaaebeba", "data": "0x"}, "value": 44},
    }  # fmt: skip
    asset = members(assetType="AssetType", value="uint256")
    intent = read(_order(types, message, Asset=asset, AssetType=members(assetClass="bytes4", data="bytes")))
    assert [(c.asset, c.amount, c.token_id) for c in intent.changes] == [(address(PUNKS), 1, 9), (NATIVE, 44, None)]


def test_dydx_keys_are_derived_from_a_signature_and_so_are_given_away() -> None:
    intent = read(
        typed("dYdX", {"dYdX": members(action="string")}, {"action": "DYDX Stark Key"}, domain={"name": "dYdX"})
    )
    assert (intent.kind, [c.kind for c in intent.changes]) == ("delegate", [ChangeKind.DELEGATE])


def test_an_order_of_nobodys_shape_is_unknown_and_lists_what_it_holds() -> None:
    types = members(who="address", price="uint256", endTime="uint256", note="string")
    message = {"who": OTHER, "price": 5, "endTime": SOON, "note": "x"}
    intent = read(typed("Deal", {"Deal": types}, message))
    assert intent.decoded_by is DecodedBy.NONE and intent.unknowns and not intent.changes
    assert intent.arguments["looks"] == {
        "addresses": (("who", address(OTHER)),),
        "amounts": (("price", 5),),
        "deadlines": (("endTime", SOON),),
    }
