"""NFT orders of Element and of Limit Break's Payment Processor, and works published by signature (Zora, Rarible)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from app.address import Address
from app.intent import words
from app.intent.model import Bound, Change, ChangeKind
from app.intent.tokens import as_asset
from app.intent.typed_data.orders import leaf
from app.intent.typed_data.reading import Reading, Typed


def _gone(
    t: Typed, who: Address, asset: Any, amount: int, until: int | None, nft: int | None = None, **more: Any
) -> Change:
    standard = more.pop("standard", None) or (None if nft is None else "erc721")
    return Change(
        ChangeKind.ORDER, who, asset, amount, t.contract, until, token_id=nft, standard=standard,
        bound=Bound.AT_MOST if nft is None else Bound.EXACT, **more,
    )  # fmt: skip


def _got(t: Typed, who: Address, asset: Any, amount: int, until: int | None, **more: Any) -> Change:
    return Change(ChangeKind.RECEIVE, who, asset, amount, t.contract, until, bound=Bound.AT_LEAST, **more)


def element(t: Typed) -> Reading | None:
    """NFTSellOrder, NFTBuyOrder and their ERC-1155 forms of Element: fees go on top of what the buyer pays."""
    m = t.message
    if t.primary not in ("NFTSellOrder", "NFTBuyOrder", "ERC1155SellOrder", "ERC1155BuyOrder"):
        return None
    if not t.has("maker", "expiry", "erc20Token", "erc20TokenAmount"):
        return None
    many = t.primary.startswith("ERC1155")
    collection, number = (m["erc1155Token"], m["erc1155TokenId"]) if many else (m["nft"], m["nftId"])
    count, standard = (m["erc1155TokenAmount"], "erc1155") if many else (1, "erc721")
    coin, price, maker = as_asset(m["erc20Token"]), m["erc20TokenAmount"], m["maker"]
    until = m["expiry"] & 0xFFFFFFFF or None  # the end in the lowest 32 bits, the listing's begin above them
    facts = {"deadline": until}
    if "Sell" in t.primary:
        changes = (
            _gone(t, maker, collection, count, until, number, standard=standard),
            _got(t, maker, coin, price, until),
        )
        return Reading("list-nft", "element", changes, owner="Element", facts=facts)
    fees = sum(f["amount"] for f in m.get("fees", ()))
    what = f"{words.ANY_ITEM} that fits" if m.get("nftProperties") or m.get("erc1155TokenProperties") else ""
    paid = _gone(t, maker, coin, price + fees, until)
    bought = _got(t, maker, collection, count, until, standard=standard, what=what)
    return Reading("order", "element", (paid, bought), owner="Element", facts=facts)


def element_batch(t: Typed) -> Reading | None:
    """BatchSignedERC721Orders of Element: many items, prices beside them or packed into words."""
    m = t.message
    if t.primary != "BatchSignedERC721Orders" or not t.has("maker", "expiryTime", "basicCollections", "collections"):
        return None
    until, maker, coin = m["expiryTime"], m["maker"], as_asset(m["erc20Token"])
    items = [*_packed_items(m["basicCollections"]), *_items(m["collections"])]
    calls = tuple(
        leaf(
            t, "element", "Element",
            (_gone(t, maker, address, 1, until, number), _got(t, maker, coin, price, until)),
            "BatchSignedERC721Orders", {"nftAddress": address, "nftId": number, "erc20TokenAmount": price},
        )
        for address, number, price in items
    )  # fmt: skip
    return Reading("list-nft", "element", (), calls, owner="Element", facts={"deadline": until, "bulk": True})


def _items(collections: list[Mapping[str, Any]]) -> Iterator[tuple[Address, int, int]]:
    for c in collections:
        for item in c["items"]:
            yield c["nftAddress"], item["nftId"], item["erc20TokenAmount"]


def _packed_items(collections: list[Mapping[str, Any]]) -> Iterator[tuple[Address, int, int]]:
    """Each word holds the price in its upper 96 bits and the item's number in the lower 160."""
    for c in collections:
        for item in c["items"]:
            word = int.from_bytes(item, "big")
            yield c["nftAddress"], word & ((1 << 160) - 1), word >> 160


def payment_processor(t: Typed) -> Reading | None:
    """SaleApproval of a seller, and the offers of a buyer for an item, a set or a collection (Payment Processor)."""
    m = t.message
    if not t.has("tokenAddress", "itemPrice", "expiration"):
        return None
    until, coin = m["expiration"], as_asset(m.get("paymentMethod", m.get("paymentCoin", Address(bytes(20)))))
    count = m.get("amount", 1)
    if isinstance(m.get("seller"), Address) and "tokenId" in m:
        changes = (
            _gone(t, m["seller"], m["tokenAddress"], count, until, m["tokenId"]),
            _got(t, m["seller"], coin, m["itemPrice"], until),
        )
        return Reading("list-nft", "payment-processor", changes, facts={"deadline": until})
    if isinstance(m.get("buyer"), Address):
        what = "" if "tokenId" in m else words.ANY_ITEM
        changes = (
            _gone(t, m["buyer"], coin, m["itemPrice"], until),
            _got(t, m.get("beneficiary", m["buyer"]), m["tokenAddress"], count, until, standard="erc721", what=what),
        )
        return Reading("order", "payment-processor", changes, facts={"deadline": until})
    return None


def published(t: Typed) -> Reading | None:
    """Works that others may mint by this signature: CreatorAttribution (Zora), Mint721 and Mint1155 (Rarible)."""
    m = t.message
    if t.primary == "CreatorAttribution" and isinstance(m.get("tokenConfig"), dict) and "uid" in m:
        config = m["tokenConfig"]
        paid = config.get("payoutRecipient", config.get("royaltyRecipient"))
        to = f", paid to {words.name_of(paid, t.evidence)}" if isinstance(paid, Address) and not paid.is_zero else ""
        description = f"Publish a work for others to mint{to}"
        if m.get("deleted"):
            description = "Take back a work that others could mint"
        return Reading("register", "zora", owner="Zora", facts={"receiver": paid}, description=description)
    if t.primary in ("Mint721", "Mint1155") and t.has("tokenId", "creators", "royalties"):
        others = {p["account"] for p in m["royalties"] if p["account"] != t.account}
        to = f", royalties to {', '.join(words.name_of(a, t.evidence) for a in sorted(others))}" if others else ""
        return Reading("register", "rarible", owner="Rarible", description=f"Publish a work for others to mint{to}")
    return None


_MOVES: Final[Mapping[bytes, tuple[str | None, int, int | None]]] = {
    bytes.fromhex("23b872dd"): (None, 2, None),  # transferFrom(from, to, id)
    bytes.fromhex("42842e0e"): (None, 2, None),  # safeTransferFrom(from, to, id)
    bytes.fromhex("b88d4fde"): (None, 2, None),  # safeTransferFrom(from, to, id, data)
    bytes.fromhex("f242432a"): (None, 2, 3),  # safeTransferFrom(from, to, id, amount, data)
    bytes.fromhex("fb16a595"): ("token", 3, None),  # matchERC721UsingCriteria(from, to, token, id, root, proof)
    bytes.fromhex("96809f90"): ("token", 3, 4),  # matchERC1155UsingCriteria(from, to, token, id, amount, root, proof)
}
"""What a Wyvern order's calldata moves: whether the third word names the token, the word of the number, that of the amount."""


def wyvern(t: Typed) -> Reading | None:
    """Order of Wyvern 2: side 1 sells what its calldata moves for `basePrice`, an auction for `extra` less in the end."""
    m = t.message
    if t.primary != "Order" or not t.has(
        "exchange", "maker", "side", "saleKind", "target", "calldata", "basePrice", "paymentToken"
    ):
        return None
    until, maker, coin = m["expirationTime"] or None, m["maker"], as_asset(m["paymentToken"])
    collection, number, count = _moved(m["target"], m["calldata"])
    price = max(m["basePrice"] - (m["extra"] if m["saleKind"] == 1 else 0), 0)
    facts = {"deadline": until}
    if m["side"] == 1:
        item = Change(ChangeKind.ORDER, maker, collection, count, t.contract, until, token_id=number,
                      standard=None if number is None else "erc721")  # fmt: skip
        return Reading("list-nft", "wyvern", (item, _got(t, maker, coin, price, until)), owner="OpenSea", facts=facts)
    got = _got(
        t, maker, collection, count or 1, until, standard="erc721", what=words.ANY_ITEM if number is None else ""
    )
    return Reading("order", "wyvern", (_gone(t, maker, coin, m["basePrice"], until), got), owner="OpenSea", facts=facts)


def _moved(target: Address, data: bytes) -> tuple[Address | None, int | None, int | None]:
    """Collection, number and amount of what calldata moves; None where it does not say."""
    place = _MOVES.get(data[:4])
    if place is None or (len(data) < 4 + 32 * 5 and place[0] == "token"):
        return None, None, None
    words_ = [int.from_bytes(data[at : at + 32], "big") for at in range(4, len(data) - 31, 32)]
    named, number, amount = place
    token = Address(words_[2].to_bytes(32, "big")[12:]) if named else target
    return token, words_[number], 1 if amount is None else words_[amount]


FAMILIES: Final = (element, element_batch, payment_processor, published, wyvern)
