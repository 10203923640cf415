"""CoW's orders that a contract makes by a call: agreed to by their number alone, or drawn up in parts (ComposableCoW)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from app.address import Address
from app.evidence import Evidence
from app.intent.abi.codec import decode_value
from app.intent.calls import CallContext
from app.intent.model import HIDDEN_ORDER, UNLIMITED, Bound, Change, ChangeKind, Intent, Unknown

RELAYER: Final = Address.parse("0xC92E8bdf79f0507f65a392b0ab4667716BFE0110")
"""Who pulls for CoW, on every chain (GPv2VaultRelayer)."""
TWAP: Final = Address.parse("0x6cF1e9cA41f7611dEf408122793c358a3d11E5a5")
_TWAP: Final = (
    "(address sellToken,address buyToken,address receiver,uint256 partSellAmount,uint256 minPartLimit,uint256 t0,uint256 n,"
    "uint256 t,uint256 span,bytes32 appData)"
)
_UNSEEN: Final = Unknown(
    "which order this agrees to", "only its number is given; it may sell anything that CoW may take, for any price"
)

Ordered = tuple[tuple[Intent, ...], tuple[Change, ...], tuple[Unknown, ...]]


def order_of(name: str, values: Sequence[Any], call: CallContext, evidence: Evidence) -> Ordered:
    """What one call offers: a number of an order (`presigned`), or a conditional order and roots of them (`composable`)."""
    if name == "presigned":
        uid, agreed = values
        if not agreed:
            return (), (), ()
        # A number is the order's digest, its owner and its end (GPv2Order.extractOrderUidParams).
        if len(uid) != 56:
            return (), (), (_UNSEEN,)
        return (), _anything(Address(uid[32:52]), int.from_bytes(uid[52:], "big"), call, evidence), (_UNSEEN,)
    (params,) = values
    if not isinstance(params, Mapping):
        why = Unknown(
            "which orders this allows", "only the root of a tree of orders is given; each leaf may be anything"
        )
        return (), _anything(call.caller, None, call, evidence), (why,)
    if params["handler"] != TWAP:
        why = Unknown("what this order sells", f"the contract {params['handler']} decides it, and is not known here")
        return (), _anything(call.caller, None, call, evidence), (why,)
    o = decode_value(_TWAP, params["staticInput"])
    to = call.caller if o["receiver"].is_zero else o["receiver"]
    begins = o["t0"] or (int(call.now.timestamp()) if call.now is not None else 0)
    until = begins + o["n"] * o["t"] if begins else None
    sold = Change(
        ChangeKind.ORDER, call.caller, o["sellToken"], o["partSellAmount"] * o["n"], call.target, until, Bound.AT_MOST,
        standard="erc20", what=f"in {o['n']:,} parts",
    )  # fmt: skip
    got = Change(
        ChangeKind.RECEIVE, to, o["buyToken"], o["minPartLimit"] * o["n"], call.target, until, Bound.AT_LEAST,
        standard="erc20",
    )  # fmt: skip
    return (), (sold, got), ()


def _anything(owner: Address, until: int | None, call: CallContext, evidence: Evidence) -> tuple[Change, ...]:
    """All that CoW may take from the owner under the allowances in force, where they are known."""
    known = [(a.token, a.amount) for a in evidence.allowances or () if a.spender == RELAYER and a.amount]
    unseen = Change(
        ChangeKind.ORDER, owner, None, None, call.target, until, Bound.UNKNOWN, what=HIDDEN_ORDER
    )  # fmt: skip
    if owner != call.account or not known:
        return (unseen,)
    return tuple(
        replace(
            unseen, asset=token, amount=amount, bound=Bound.AT_MOST, standard="erc20", unlimited=amount >= UNLIMITED
        )
        for token, amount in known
    )
