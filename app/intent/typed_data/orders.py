"""Signed offers: NFT markets and gasless swaps. What is offered may leave the account at any moment until it ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from app.address import NATIVE, Address
from app.intent import words
from app.intent.marketplaces import item_asset
from app.intent.model import Bound, Change, ChangeKind, DecodedBy, Intent, Unknown
from app.intent.tokens import WRAPPED_NATIVE, as_asset
from app.intent.typed_data.reading import Reading, Typed, published_by

_OPAQUE: Final = Unknown(
    "which orders this signs", "only the root of a tree of orders is given; each leaf may be anything"
)


def _offer(t: Typed, asset: Any, amount: int | None, until: int | None, **more: Any) -> Change:
    return Change(ChangeKind.ORDER, more.pop("account", t.account), asset, amount, t.contract, until, **more)


def _want(t: Typed, asset: Any, amount: int | None, to: Address, until: int | None, **more: Any) -> Change:
    return Change(ChangeKind.RECEIVE, to, asset, amount, t.contract, until, bound=Bound.AT_LEAST, **more)


def seaport(t: Typed) -> Reading | None:
    """OrderComponents, and BulkOrder trees of them, of Seaport 1.1 to 1.6."""
    orders: list[Mapping[str, Any]]
    if t.primary == "OrderComponents" and t.has("offer", "consideration", "offerer"):
        orders = [t.message]
    elif t.primary == "BulkOrder" and t.has("tree"):
        orders = [o for o in _leaves(t.message["tree"]) if not o["offerer"].is_zero]
    else:
        return None
    single = t.primary == "OrderComponents"
    changes, calls = (tuple(_seaport_order(t, orders[0])), ()) if single else ((), _seaport_leaves(t, orders))
    kind = _kind(c for group in (changes, *(leaf.changes for leaf in calls)) for c in group)
    facts = {
        "orders": tuple(orders),
        "bulk": not single,
        "zone": orders[0].get("zone") if orders else None,
        "conduit_key": orders[0].get("conduitKey") if orders else None,
        "deadline": orders[0].get("endTime") if orders else None,
    }
    unknowns = () if orders else (_OPAQUE,)
    return Reading(kind, "seaport", changes, calls, owner="OpenSea", facts=facts, unknowns=unknowns)


def _seaport_leaves(t: Typed, orders: Iterable[Mapping[str, Any]]) -> tuple[Intent, ...]:
    return tuple(leaf(t, "seaport", "OpenSea", _seaport_order(t, o), "OrderComponents", o) for o in orders)


def leaf(
    t: Typed, family: str, owner: str, changes: Iterable[Change], function: str, order: Mapping[str, Any]
) -> Intent:
    """One order of a tree or batch as an intent of its own: each is filled by itself, at its own price."""
    own = tuple(changes)
    intent = Intent(
        kind=_kind(own), description="", decoded_by=DecodedBy.EIP712, fields=words.fields_of(order), changes=own,
        target=t.contract, caller=t.account, operation="signature", function=function, family=family,
        owner=published_by(owner, t.contract),
    )  # fmt: skip
    return replace(intent, description=words.describe(intent, t.request.chain_id, t.evidence))


def _kind(changes: Iterable[Change]) -> str:
    nft = any(c.kind is ChangeKind.ORDER and c.standard in ("erc721", "erc1155") for c in changes)
    return "list-nft" if nft else "order"


def _leaves(tree: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(tree, list):
        for branch in tree:
            yield from _leaves(branch)
    elif isinstance(tree, Mapping) and "offerer" in tree:
        yield tree


def _branches(tree: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(tree, list):
        for branch in tree:
            yield from _branches(branch)
    else:
        yield tree


def _seaport_order(t: Typed, o: Mapping[str, Any]) -> Iterator[Change]:
    until = o["endTime"]
    for item in o["offer"]:
        amount = max(item["startAmount"], item["endAmount"])
        asset, more = _seaport_item(item)
        yield _offer(t, asset, amount, until, account=o["offerer"], **more)
    for item in o["consideration"]:
        amount = min(item["startAmount"], item["endAmount"])
        asset, more = _seaport_item(item)
        yield _want(t, asset, amount, item["recipient"], until, **more)


def _seaport_item(item: Mapping[str, Any]) -> tuple[Any, dict[str, Any]]:
    """The asset of an item and what else a change says of it; types 4 and 5 leave open which NFT it is."""
    asset, standard = item_asset(item["itemType"], item["token"])
    more: dict[str, Any] = {"standard": standard}
    if item["itemType"] >= 4:
        more["what"] = words.ANY_ITEM + (" that fits" if item["identifierOrCriteria"] else "")
    elif item["itemType"] >= 2:
        more["token_id"] = item["identifierOrCriteria"]
    return asset, more


def bulk_root(t: Typed) -> Reading | None:
    """Root(bytes32): Blur's bulk listings; whoever made the root knows what is in it (Blur Exchange)."""
    m = t.message
    single = len(m) == 1 and isinstance(next(iter(m.values())), bytes) and len(next(iter(m.values()))) == 32
    if not single or t.primary not in ("Root", "BatchOrder", "MerkleTree", "MerkleTreeNode"):
        return None
    return Reading("order", "bulk-root", facts={"opaque": True}, owner=None, unknowns=(_OPAQUE,))


def blur(t: Typed) -> Reading | None:
    """Order(trader, side, collection, tokenId, …) of Blur's first exchange; the second one signs a root of listings."""
    m = t.message
    if t.primary == "Order" and t.has("trader", "collection", "listingsRoot", "numberOfListings", "expirationTime"):
        until, count = m["expirationTime"], m["numberOfListings"]
        hidden = _offer(
            t, m["collection"], count, until, account=m["trader"], bound=Bound.UNKNOWN, standard="erc721",
            what="items and prices behind a root",
        )  # fmt: skip
        facts = {"deadline": until, "opaque": True}
        # The root hides which items are sold and for how much: to a reader it is a bulk root.
        description = f"List {words.change_amount(hidden, t.request.chain_id, t.evidence)} at prices that are not shown"
        return Reading(
            "list-nft", "bulk-root", (hidden,), owner="Blur", facts=facts, unknowns=(_OPAQUE,), description=description
        )
    if t.primary != "Order" or not t.has("trader", "side", "collection", "tokenId", "paymentToken", "price"):
        return None
    until, facts = m.get("expirationTime"), {"deadline": m.get("expirationTime")}
    nft = {"token_id": m["tokenId"], "standard": "erc1155" if m.get("amount", 1) > 1 else "erc721"}
    if m["side"] == 1:
        # The seller's own fees are taken from the price (BlurExchange._transferFees), in ten-thousandths.
        fees = [f for f in m.get("fees", ()) if f["recipient"] != m["trader"]]
        kept = m["price"] - sum(m["price"] * f["rate"] // 10_000 for f in fees)
        changes = (
            _offer(t, m["collection"], m.get("amount", 1), until, account=m["trader"], **nft),
            _want(t, as_asset(m["paymentToken"]), max(kept, 0), m["trader"], until),
        )
        return Reading("list-nft", "blur", changes, owner="Blur", facts=facts)
    changes = (
        _offer(t, as_asset(m["paymentToken"]), m["price"], until, account=m["trader"]),
        _want(t, m["collection"], m.get("amount", 1), m["trader"], until, **nft),
    )
    return Reading("order", "blur", changes, owner="Blur", facts=facts)


def looksrare(t: Typed) -> Reading | None:
    """MakerOrder of LooksRare v1 and Maker of v2."""
    m = t.message
    if t.primary == "MakerOrder" and t.has("isOrderAsk", "signer", "collection", "price", "tokenId", "currency"):
        until, ask, ids, signer = m.get("endTime"), m["isOrderAsk"], [m["tokenId"]], m["signer"]
    elif t.primary == "Maker" and t.has("quoteType", "collection", "currency", "price", "itemIds", "signer"):
        until, ask, ids, signer = m.get("endTime"), m["quoteType"] == 1, m["itemIds"], m["signer"]
    elif t.primary == "BatchOrder" and t.has("tree"):
        leaves = [o for o in _branches(m["tree"]) if not o["signer"].is_zero]
        inner = [(o, r) for o in leaves if (r := looksrare(t.within("Maker", o))) is not None]
        if not inner or len(inner) != len(leaves):
            return None
        kind = "list-nft" if any(r.kind == "list-nft" for _, r in inner) else "order"
        calls = tuple(leaf(t, "looksrare", "LooksRare", r.changes, "Maker", o) for o, r in inner)
        return Reading(kind, "looksrare", (), calls, owner="LooksRare", facts={"bulk": True})
    else:
        return None
    coin, facts = as_asset(m["currency"]), {"deadline": until}
    standard = "erc1155" if m.get("collectionType") == 1 else "erc721"
    counts = m.get("amounts") or [m.get("amount", 1)] * len(ids)
    if ask:
        gone = [
            _offer(t, m["collection"], n, until, account=signer, token_id=i, standard=standard)
            for i, n in zip(ids, counts, strict=True)
        ]
        want = _want(t, coin, m["price"], signer, until)
        return Reading("list-nft", "looksrare", (*gone, want), owner="LooksRare", facts=facts)
    paid = _offer(t, coin, m["price"], until, account=signer)
    # A bid under another strategy than the first names no item: any of the collection that fits fills it (v2).
    some = not ids or m.get("strategyId", 0) != 0
    many = counts[0] if counts else 1
    got = [
        _want(t, m["collection"], many, signer, until, standard=standard, what=words.ANY_ITEM)
    ] if some else [
        _want(t, m["collection"], n, signer, until, token_id=i, standard=standard)
        for i, n in zip(ids, counts, strict=True)
    ]  # fmt: skip
    return Reading("order", "looksrare", (paid, *got), owner="LooksRare", facts=facts)


def zerox(t: Typed) -> Reading | None:
    """LimitOrder, RfqOrder, OtcOrder and ERC721Order of 0x v4."""
    m = t.message
    if t.primary in ("LimitOrder", "RfqOrder", "OtcOrder") and t.has(
        "makerToken", "takerToken", "makerAmount", "takerAmount"
    ):
        until = m.get("expiry") or ((m["expiryAndNonce"] >> 192) if "expiryAndNonce" in m else None)
        maker = m.get("maker", t.account)
        given, got = (m["makerToken"], m["makerAmount"]), (m["takerToken"], m["takerAmount"])
        if maker != t.account and m.get("taker") == t.account:
            # Its taker signs an OTC order too, where somebody else delivers it (fillTakerSignedOtcOrder).
            maker, given, got = t.account, got, given
        changes = (
            _offer(t, *given, until, account=maker, standard="erc20"),
            _want(t, *got, maker, until),
        )
        return Reading("order", "0x", changes, owner="0x", facts={"deadline": until})
    if t.primary in ("ERC721Order", "ERC1155Order") and t.has("direction", "maker", "erc20Token", "erc20TokenAmount"):
        until = m.get("expiry")
        many = t.primary == "ERC1155Order"
        collection, number = (
            (m["erc1155Token"], m["erc1155TokenId"]) if many else (m["erc721Token"], m["erc721TokenId"])
        )
        count, standard = m.get("erc1155TokenAmount", 1), "erc1155" if many else "erc721"
        coin = as_asset(m["erc20Token"])
        if m["direction"] == 0:
            gone = _offer(t, collection, count, until, account=m["maker"], token_id=number, standard=standard)
            want = _want(t, coin, m["erc20TokenAmount"], m["maker"], until)
            return Reading("list-nft", "0x", (gone, want), owner="0x", facts={"deadline": until})
        # Who buys pays the fees on top.
        fees = sum(f["amount"] for f in m.get("fees", ()))
        paid = _offer(t, coin, m["erc20TokenAmount"] + fees, until, account=m["maker"])
        some = m.get("erc721TokenProperties") or m.get("erc1155TokenProperties")
        which: dict[str, Any] = {"what": f"{words.ANY_ITEM} that fits"} if some else {"token_id": number}
        bought = _want(t, collection, count, m["maker"], until, standard=standard, **which)
        return Reading("order", "0x", (paid, bought), owner="0x", facts={"deadline": until})
    return None


def cow(t: Typed) -> Reading | None:
    """Order(sellToken, buyToken, receiver, …) of CoW Protocol; a receiver of zero is the owner (GPv2Order.sol)."""
    m = t.message
    if t.primary != "Order" or not t.has("sellToken", "buyToken", "receiver", "sellAmount", "buyAmount", "validTo"):
        return None
    to = t.account if m["receiver"].is_zero else m["receiver"]
    changes = (
        _offer(t, m["sellToken"], m["sellAmount"] + m.get("feeAmount", 0), m["validTo"], standard="erc20"),
        _want(t, as_asset(m["buyToken"]), m["buyAmount"], to, m["validTo"]),
    )
    return Reading("swap", "cow", changes, owner="CoW", facts={"deadline": m["validTo"], "receiver": to})


_SETTLEMENTS: Final = frozenset(
    Address.parse(a, strict=False)
    for a in ("0x2Ad5004c60e16E54d5007C80CE329Adde5B51Ef5", "0xabd4e5fb590aa132749bbf2a04ea57efbaac399e",
              "0xfb2809a5314473e1165f6b58018e20ed8f07b840")
)  # fmt: skip
"""Where Fusion pays out by way of its fee taker."""
_UNWRAP: Final = 1 << 247
"""Bit of makerTraits: what comes back is unwrapped (MakerTraitsLib)."""
_ELSEWHERE: Final = frozenset(
    Address.parse(a, strict=False)
    for a in ("0xda0000d4000015a526378bb6fafc650cea5966f8", "0xd66097c27eb8dee404bac235737932260edc6f3b")
)
"""What stands for the coin of another chain in 1inch's orders across chains (the second on zkSync)."""


def oneinch(t: Typed) -> Reading | None:
    """Order(makerAsset, takerAsset, …) of 1inch limit orders and Fusion."""
    m = t.message
    if t.primary != "Order" or not t.has("makerAsset", "takerAsset", "makingAmount", "takingAmount", "maker"):
        return None
    receiver = m.get("receiver")
    to = m["maker"] if receiver is None or receiver.is_zero else receiver
    traits = m.get("makerTraits", 0)
    until = (traits >> 80) & ((1 << 40) - 1)
    gone = _offer(t, m["makerAsset"], m["makingAmount"], until or None, account=m["maker"], standard="erc20")
    if m["takerAsset"] in _ELSEWHERE:
        # Fusion+: what arrives on the other chain stands in an extension that the message names by its hash alone.
        why = Unknown("what arrives, and where", "it is paid out on another chain; the message does not say which")
        offered = words.change_amount(gone, t.request.chain_id, t.evidence)
        description = f"Offer {offered} for something on another chain that the message does not name"
        facts = {"deadline": until or None}
        return Reading("bridge", "1inch", (gone,), owner="1inch", facts=facts, unknowns=(why,), description=description)
    coin = as_asset(m["takerAsset"])
    if traits & _UNWRAP and coin == WRAPPED_NATIVE.get(t.request.chain_id):
        coin = NATIVE
    if to in _SETTLEMENTS:
        # Fusion's settlement takes its fee and pays the rest to whom an extension names, which stands here as a hash.
        why = Unknown("who gets what comes back", "the message names it by a hash alone; the site knows it")
        offered = words.change_amount(gone, t.request.chain_id, t.evidence)
        back = words.amount_text(m["takingAmount"], coin, t.request.chain_id, t.evidence)
        description = f"Offer {offered} for {back} less a fee, paid to somebody the message does not name"
        facts = {"deadline": until or None, "paid_elsewhere": True}
        return Reading("swap", "1inch", (gone,), owner="1inch", facts=facts, unknowns=(why,), description=description)
    changes = (gone, _want(t, coin, m["takingAmount"], to, until or None))
    return Reading("swap", "1inch", changes, owner="1inch", facts={"deadline": until or None, "receiver": to})


def x2y2(t: Typed) -> Reading | None:
    """Order(user, network, intent, …, items) of X2Y2: intent 1 sells, 3 buys."""
    m = t.message
    if t.primary != "Order" or not t.has("user", "intent", "currency", "items"):
        return None
    until, coin, facts = m.get("deadline"), as_asset(m["currency"]), {"deadline": m.get("deadline")}
    if m["intent"] not in (1, 2):
        paid = _offer(t, coin, sum(i["price"] for i in m["items"]), until)
        return Reading("order", "x2y2", (paid,), owner="X2Y2", facts=facts)
    rows: list[tuple[Change, ...]] = []
    for i in m["items"]:
        want = _want(t, coin, i["price"], m["user"], until)
        try:
            packed = _x2y2_items(i["data"])
        except ValueError:
            why = Unknown("which NFTs this sells", "the order packs them into bytes that are not understood")
            return Reading(
                "list-nft", "x2y2", (want,), owner="X2Y2", facts={**facts, "opaque": True}, unknowns=(why,),
                description="Offer NFTs that are not shown",
            )  # fmt: skip
        gone = (_offer(t, token, 1, until, account=m["user"], token_id=n, standard="erc721") for token, n in packed)
        rows.append((*gone, want))
    if len(rows) == 1:
        return Reading("list-nft", "x2y2", rows[0], owner="X2Y2", facts=facts)
    calls = tuple(leaf(t, "x2y2", "X2Y2", row, "Order", i) for row, i in zip(rows, m["items"], strict=True))
    return Reading("list-nft", "x2y2", (), calls, owner="X2Y2", facts={**facts, "bulk": True})


def _x2y2_items(data: bytes) -> list[tuple[Address, int]]:
    """Collection and number of each item: an ABI array of pairs. Raises ValueError where the bytes are no such array."""
    words_ = [int.from_bytes(data[i : i + 32], "big") for i in range(0, len(data), 32)]
    if len(data) % 32 or len(words_) < 4 or words_[0] != 32 or len(words_) != 2 + 2 * words_[1]:
        raise ValueError("no array of pairs")
    if any(w >> 160 for w in words_[2::2]):
        raise ValueError("no addresses")
    return [(Address(w.to_bytes(20, "big")), n) for w, n in zip(words_[2::2], words_[3::2], strict=True)]


_RARIBLE: Final = {"8ae85d84": "erc20", "73ad2146": "erc721", "973bb640": "erc1155", "aaaebeba": "native"}
"""First four bytes of keccak256 of the asset class names (LibAsset.sol of Rarible's exchange)."""


def rarible(t: Typed) -> Reading | None:
    """Order(maker, makeAsset, taker, takeAsset, …) of Rarible: assets packed as a class and bytes."""
    m = t.message
    if t.primary != "Order" or not t.has("maker", "makeAsset", "takeAsset", "end"):
        return None
    until = m["end"] or None
    gone, nft = _rarible_asset(m["makeAsset"])
    want, _ = _rarible_asset(m["takeAsset"])
    changes = (_offer(t, until=until, account=m["maker"], **gone), _want(t, to=m["maker"], until=until, **want))
    return Reading("list-nft" if nft else "order", "rarible", changes, owner="Rarible", facts={"deadline": until})


def _rarible_asset(a: Mapping[str, Any]) -> tuple[dict[str, Any], bool]:
    packed, standard = a["assetType"]["data"], _RARIBLE[a["assetType"]["assetClass"].hex()]
    nft = standard in ("erc721", "erc1155")
    out: dict[str, Any] = {"asset": NATIVE, "amount": a["value"], "standard": standard}
    if standard != "native":
        out["asset"] = Address(packed[12:32])
    if nft:
        out["token_id"] = int.from_bytes(packed[32:64], "big")
    return out, nft


_POLYMARKET: Final = frozenset(
    (137, Address.parse(a))
    for a in ("0x4bFb41d5B3570DeFd03C39a9A4D8dE6Bd8B8982E", "0xC5d563A36AE78145C45a50134d48A1215220f80a")
)
"""The exchange of Polymarket and that for markets of several outcomes, both on Polygon."""
_POLYMARKET_COINS: Final = (
    Address.parse("0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174"),
    Address.parse("0x4D97DCd97eC945f40cF65F87097ACe5EA0476045"),
)
"""What both exchanges trade, fixed in their code: bridged USDC and the outcome tokens (ERC-1155)."""


def polymarket(t: Typed) -> Reading | None:
    """Order(maker, signer, taker, tokenId, makerAmount, takerAmount, side, …): side 0 buys outcome tokens, 1 sells."""
    m = t.message
    if t.primary != "Order" or not t.has("maker", "signer", "tokenId", "makerAmount", "takerAmount", "side"):
        return None
    until = m.get("expiration") or None
    facts = {"deadline": until, "sender": m["maker"]}
    if (t.request.chain_id, t.contract) in _POLYMARKET:
        coin, outcome = _POLYMARKET_COINS
        buys = m["side"] == 0
        number = m["tokenId"]
        shares = f"{words.decimal_text(m['takerAmount' if buys else 'makerAmount'], 6)} {words.OUTCOMES}"
        gone = _offer(t, coin if buys else outcome, m["makerAmount"], until, account=m["maker"],
                      token_id=None if buys else number, standard="erc20" if buys else "erc1155",
                      what="" if buys else shares)  # fmt: skip
        want = _want(t, outcome if buys else coin, m["takerAmount"], m["maker"], until,
                     token_id=number if buys else None, standard="erc1155" if buys else "erc20",
                     what=shares if buys else "")  # fmt: skip
        return Reading("order", "polymarket", (gone, want), owner="Polymarket", facts=facts)
    what = "coins of the exchange" if m["side"] == 0 else "outcome tokens"
    # Which token pays is fixed in the exchange's code, not in the message.
    gone = _offer(t, None, m["makerAmount"], until, account=m["maker"], what=what)
    why = Unknown("which token is paid", "the message does not name it")
    return Reading("order", "polymarket", (gone,), owner="Polymarket", facts=facts, unknowns=(why,))


def dydx(t: Typed) -> Reading | None:
    """dYdX's sign-in and key derivation: whoever has the signature trades for the account; and its v2 orders."""
    m = t.message
    if t.primary == "Order" and t.has("amount", "limitPrice", "triggerPrice", "maker", "taker", "expiration"):
        gone = _offer(t, None, m["amount"], m["expiration"] or None, account=m["maker"], what="a margin trade")
        why = Unknown("what is paid", "the market's contract decides the coin")
        return Reading("order", "dydx", (gone,), owner="dYdX", unknowns=(why,))
    if t.primary != "dYdX" or not t.has("action"):
        return None
    change = Change(ChangeKind.DELEGATE, t.account, what="trading key derived from this signature")
    description = "Give the site a key, made from this signature, that trades for this account"
    facts = {"action": t.message["action"]}
    return Reading("delegate", "dydx", (change,), owner="dYdX", facts=facts, description=description)


FAMILIES: Final = (
    seaport, bulk_root, blur, looksrare, zerox, cow, oneinch, x2y2, rarible, polymarket, dydx,
)  # fmt: skip
__all__ = ["FAMILIES"]
