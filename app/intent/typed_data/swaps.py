"""Gasless swaps and limit orders that differ only in what their members are called: one row of a table each.

The signer gives tokens and wants others at least; a solver, market maker or taker fills it until it ends.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.address import NATIVE, Address, Asset
from app.intent import words
from app.intent.model import Bound, Change, ChangeKind, Unknown
from app.intent.tokens import CHAIN_NAMES, as_asset
from app.intent.typed_data.reading import Reading, Typed


@dataclass(frozen=True, slots=True)
class Shape:
    """Where an order of one protocol says who gives what, for what, to whom and until when."""

    family: str
    owner: str
    types: frozenset[str]
    maker: str
    gives: tuple[str, str]
    """Names of the members with the token (or tokens) and the amount (or amounts) that leave."""
    wants: tuple[str, str]
    until: str
    to: str = ""


def _shape(family: str, owner: str, types: str, maker: str, gives: str, wants: str, until: str, to: str = "") -> Shape:
    gone, got = gives.split(), wants.split()
    return Shape(family, owner, frozenset(types.split()), maker, (gone[0], gone[1]), (got[0], got[1]), until, to)


SHAPES: Final = (
    _shape("paraswap-delta", "Velora", "Order FillableOrder SwapOrder", "owner", "srcToken srcAmount",
           "destToken destAmount", "deadline", "beneficiary"),
    _shape("paraswap-rfq", "Velora", "Order", "maker", "makerAsset makerAmount", "takerAsset takerAmount", "expiry"),
    _shape("1inch", "1inch", "OrderRFQ", "maker", "makerAsset makingAmount", "takerAsset takingAmount", "info"),
    _shape("bebop", "Bebop", "SingleOrder", "taker_address", "taker_token taker_amount", "maker_token maker_amount",
           "expiry", "receiver"),
    _shape("bebop", "Bebop", "MultiOrder", "taker_address", "taker_tokens taker_amounts", "maker_tokens maker_amounts",
           "expiry", "receiver"),
    _shape("bebop", "Bebop", "AggregateOrder", "taker_address", "taker_tokens taker_amounts",
           "maker_tokens maker_amounts", "expiry", "receiver"),
    _shape("bebop", "Bebop", "JamOrder", "taker", "sellTokens sellAmounts", "buyTokens buyAmounts", "expiry",
           "receiver"),
    _shape("hashflow", "Hashflow", "Quote", "trader", "baseToken baseTokenAmount", "quoteToken quoteTokenAmount",
           "quoteExpiry"),
)  # fmt: skip


def swap_order(t: Typed) -> Reading | None:
    """An order of one of the shapes above: its type's name and all its members must be there."""
    for shape in SHAPES:
        names = (shape.maker, *shape.gives, *shape.wants, shape.until, *((shape.to,) if shape.to else ()))
        if t.primary in shape.types and t.has(*names):
            return _read(t, shape, t.message)
    return None


def wanted(message: Mapping[str, Any], account: Address) -> tuple[str, str, tuple[Change, ...]] | None:
    """Family, owner and what comes back, of an order that another message carries (a Permit2 witness)."""
    for shape in SHAPES:
        if all(n in message for n in (shape.maker, *shape.gives, *shape.wants, shape.until)):
            until = message[shape.until] or None
            to = _receiver(message, shape, account)
            rows = _rows(message, shape.wants)
            gets = tuple(Change(ChangeKind.RECEIVE, to, a, n, None, until, Bound.AT_LEAST) for a, n in rows)
            return shape.family, shape.owner, gets
    return None


def _read(t: Typed, shape: Shape, m: Mapping[str, Any]) -> Reading:
    until = m[shape.until]
    if shape.until == "info":  # the lower 64 bits are an id, the next ones the end (1inch limit order protocol)
        until = (until >> 64) & ((1 << 64) - 1)
    until = until or None
    maker, to = m[shape.maker], _receiver(m, shape, m[shape.maker])
    gives = [
        Change(ChangeKind.ORDER, maker, asset, amount, t.contract, until, Bound.AT_MOST)
        for asset, amount in _rows(m, shape.gives)
    ]
    bridge = m.get("bridge")
    chain = bridge.get("destinationChainId", 0) if isinstance(bridge, Mapping) else 0
    facts = {"deadline": until, "receiver": to}
    if chain not in (0, t.request.chain_id):
        why = f"it is paid out on chain {chain}, which is not looked at from here"
        offered = " and ".join(words.change_amount(c, t.request.chain_id, t.evidence) for c in gives[:3])
        name = CHAIN_NAMES.get(chain, f"chain {chain}")
        return Reading(
            "bridge", shape.family, tuple(gives), owner=shape.owner, facts={**facts, "destination_chain": chain},
            unknowns=(Unknown("what arrives", why),), description=f"Offer {offered}, paid out on {name} to {to}",
        )  # fmt: skip
    gets = [
        Change(ChangeKind.RECEIVE, to, asset, amount, t.contract, until, bound=Bound.AT_LEAST)
        for asset, amount in _rows(m, shape.wants)
    ]
    return Reading("swap", shape.family, (*gives, *gets), owner=shape.owner, facts=facts)


def _receiver(m: Mapping[str, Any], shape: Shape, maker: Address) -> Address:
    to = m.get(shape.to) if shape.to else None
    return maker if not isinstance(to, Address) or to.is_zero else to


def _rows(m: Mapping[str, Any], names: tuple[str, str]) -> list[tuple[Asset, int]]:
    """Assets with their amounts, also of lists of lists; raises ValueError where their lengths differ."""
    tokens, amounts = _flat(m[names[0]]), _flat(m[names[1]])
    return [(as_asset(token), amount) for token, amount in zip(tokens, amounts, strict=True)]


def _flat(value: Any) -> list[Any]:
    return [inner for v in value for inner in _flat(v)] if isinstance(value, list) else [value]


def limit_order_v2(t: Typed) -> Reading | None:
    """Order(salt, makerAsset, takerAsset, makerAssetData, …) of 1inch's first limit orders: amounts stand in calldata."""
    m = t.message
    if t.primary != "Order" or not t.has("makerAsset", "takerAsset", "makerAssetData", "takerAssetData", "predicate"):
        return None
    gone, _ = _transfer_from(m["makerAssetData"])
    want, _ = _transfer_from(m["takerAssetData"])
    changes = (
        Change(ChangeKind.ORDER, t.account, m["makerAsset"], gone, t.contract, None, Bound.AT_MOST, standard="erc20"),
        Change(ChangeKind.RECEIVE, t.account, as_asset(m["takerAsset"]), want, t.contract, bound=Bound.AT_LEAST),
    )
    return Reading("swap", "1inch", changes, owner="1inch")


def _transfer_from(data: bytes) -> tuple[int, Address]:
    """Amount and receiver of ERC-20 transferFrom calldata; raises ValueError for anything else."""
    if data[:4].hex() != "23b872dd" or len(data) < 100:
        raise ValueError("no transferFrom")
    return int.from_bytes(data[68:100], "big"), Address(data[48:68])


def nft_rfq(t: Typed) -> Reading | None:
    """OrderNFT of AugustusRFQ: assets packed with their standard in the upper bits (0 ERC-20, 1 ERC-1155, 2 ERC-721)."""
    m = t.message
    if t.primary != "OrderNFT" or not t.has("makerAsset", "makerAssetId", "takerAsset", "makerAmount", "takerAmount"):
        return None
    until = m.get("expiry") or None
    gone, standard, nft = _packed(m["makerAsset"], m["makerAssetId"])
    want, want_standard, _ = _packed(m["takerAsset"], m.get("takerAssetId", 0))
    changes = (
        Change(ChangeKind.ORDER, m["maker"], gone, m["makerAmount"], t.contract, until, token_id=nft, standard=standard),
        Change(
            ChangeKind.RECEIVE, m["maker"], want, m["takerAmount"], t.contract, until, Bound.AT_LEAST,
            standard=want_standard,
        ),
    )  # fmt: skip
    kind = "order" if nft is None else "list-nft"
    return Reading(kind, "paraswap-rfq", changes, owner="Velora", facts={"deadline": until})


def _packed(word: int, number: int) -> tuple[Asset, str, int | None]:
    standard = ("erc20", "erc1155", "erc721")[(word >> 160) & 3]
    asset = as_asset(Address((word % (1 << 160)).to_bytes(20, "big")))
    return asset, "native" if asset == NATIVE else standard, None if standard == "erc20" else number


def pendle(t: Typed) -> Reading | None:
    """Order(salt, expiry, nonce, orderType, token, YT, maker, receiver, makingAmount, lnImpliedRate, …) of Pendle.

    Types 0 and 2 pay with the token, 1 with PT and 3 with YT; what comes back follows from a rate of interest.
    """
    m = t.message
    if t.primary != "Order" or not t.has("orderType", "token", "YT", "maker", "receiver", "makingAmount"):
        return None
    kind, until = m["orderType"], m["expiry"] or None
    asset = {0: m["token"], 2: m["token"], 3: m["YT"]}.get(kind)
    what = "principal tokens of Pendle" if asset is None else ""
    gone = Change(
        ChangeKind.ORDER, m["maker"], asset, m["makingAmount"], t.contract, until, Bound.AT_MOST, standard="erc20",
        what=what,
    )  # fmt: skip
    why = Unknown("how much comes back", "the order names a rate of interest, not an amount")
    return Reading(
        "order",
        "pendle",
        (gone,),
        owner="Pendle",
        facts={"deadline": until, "receiver": m["receiver"]},
        unknowns=(why,),
    )


FAMILIES: Final = (swap_order, limit_order_v2, nft_rfq, pendle)
