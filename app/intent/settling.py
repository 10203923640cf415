"""The calls with which the holder of a signature settles it, as (caller, target, wei, calldata), with a signature that is none.

ERC-2612, Dai's permit, ERC-3009, Permit2 and Seaport. What somebody must pay in other coins than the chain's own is not
made up: such orders have no call here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from app.address import Address
from app.intent import token_calls as t
from app.intent.abi.codec import AbiError, encode_call
from app.intent.abi.types import Function, parse_function
from app.intent.delivered import Call
from app.intent.model import Intent

_ONE: Final = (1).to_bytes(32, "big")
_SIGNATURE: Final = _ONE + _ONE + b"\x1b"
_VRS: Final = (27, _ONE, _ONE)
_DETAILS: Final = "(address token,uint160 amount,uint48 expiration,uint48 nonce)"
_ROW: Final = "(address token,uint256 amount)"
_GO: Final = "(address to,uint256 requestedAmount)"
_ITEM: Final = "uint8 itemType,address token,uint256 identifierOrCriteria,uint256 startAmount,uint256 endAmount"
_ORDER: Final = (
    f"(address offerer,address zone,({_ITEM})[] offer,({_ITEM},address recipient)[] consideration,uint8 orderType,"
    "uint256 startTime,uint256 endTime,bytes32 zoneHash,uint256 salt,bytes32 conduitKey,uint256 totalOriginalConsiderationItems)"
)
_ERC2612: Final = "permit(address o,address s,uint256 x,uint256 d,uint8 v,bytes32 r,bytes32 z)"
_DAI: Final = "permit(address h,address s,uint256 n,uint256 e,bool a,uint8 v,bytes32 r,bytes32 z)"
_ERC3009: Final = "(address f,address o,uint256 x,uint256 a,uint256 b,bytes32 n,uint8 v,bytes32 r,bytes32 z)"


@lru_cache(32)
def _function(text: str) -> Function:
    return parse_function(text)


def _call(caller: Address, to: Address, text: str, *values: Any, value_wei: int = 0) -> Call:
    return caller, to, value_wei, encode_call(_function(text), values)


def steps(intent: Intent, owner: Address, token: Address, amount: int, taker: Address) -> tuple[Call, ...]:
    """The calls with which the holder of the signature settles it; empty where none is known for its family."""
    m: Mapping[str, Any] = intent.arguments.get("message") or {}
    to = intent.target
    if to is None or intent.operation != "signature":
        return ()
    try:
        match intent.family:
            case "erc2612":
                who = m["spender"]
                given = _call(who, to, _ERC2612, owner, who, m["value"], m["deadline"], *_VRS)
                return given, _taken(who, token, owner, amount)
            case "dai-permit":
                who = m["spender"]
                given = _call(who, to, _DAI, owner, who, m["nonce"], m["expiry"], m["allowed"], *_VRS)
                return given, _taken(who, token, owner, amount)
            case "eip3009":
                receives = (intent.function or "").startswith("Receive")
                name = "receiveWithAuthorization" if receives else "transferWithAuthorization"
                values = (owner, m["to"], m["value"], m["validAfter"], m["validBefore"], m["nonce"], *_VRS)
                return (_call(m["to"] if receives else taker, to, name + _ERC3009, *values),)
            case "permit2":
                return _lent(to, m, owner, token, amount, taker)
            case "permit2-transfer":
                return (_once(intent, to, m, owner, token, amount, taker),)
            case "seaport":
                return _filled(intent, to, taker)
    except (KeyError, TypeError, AbiError):
        return ()
    return ()


def _taken(who: Address, token: Address, owner: Address, amount: int) -> Call:
    return (who, token, 0, t.TRANSFER_FROM + t.word(owner) + t.word(who) + t.word(amount))


def _lent(
    to: Address, m: Mapping[str, Any], owner: Address, token: Address, amount: int, taker: Address
) -> tuple[Call, ...]:
    """Permit2's AllowanceTransfer: the permit, then its transfer by the spender."""
    who, many = m["spender"], isinstance(m["details"], list)
    text = f"permit(address o,({_DETAILS}{'[]' if many else ''} details,address spender,uint256 sigDeadline) p,bytes s)"
    given = _call(who, to, text, owner, m, _SIGNATURE)
    moved = _call(who, to, "transferFrom(address f,address o,uint160 x,address t)", owner, taker, amount, token)
    return given, moved


def _once(
    intent: Intent, to: Address, m: Mapping[str, Any], owner: Address, token: Address, amount: int, taker: Address
) -> Call:
    """Permit2's SignatureTransfer, with or without a witness, by the spender that is signed."""
    many, witness = isinstance(m["permitted"], list), "Witness" in (intent.function or "")
    s = "[]" if many else ""
    named = f"permit{'Witness' if witness else ''}TransferFrom"
    more = "bytes32 w,string k," if witness else ""
    text = f"{named}(({_ROW}{s} permitted,uint256 nonce,uint256 deadline) p,{_GO}{s} g,address o,{more}bytes s)"
    rows = m["permitted"] if many else [m["permitted"]]
    asked = [{"to": taker, "requestedAmount": min(amount, r["amount"]) if r["token"] == token else 0} for r in rows]
    values: list[Any] = [m, asked if many else asked[0], owner, *([_ONE, ""] if witness else []), _SIGNATURE]
    return _call(m["spender"], to, text, *values)


def _filled(intent: Intent, to: Address, taker: Address) -> tuple[Call, ...]:
    """Seaport's fulfillOrder, for what is paid in the chain's own coin or for nothing."""
    orders: Sequence[Mapping[str, Any]] = intent.arguments.get("orders") or ()
    if len(orders) != 1 or intent.arguments.get("bulk"):
        return ()
    order = orders[0]
    if any(item["itemType"] for item in order["consideration"]):
        return ()
    price = sum(max(item["startAmount"], item["endAmount"]) for item in order["consideration"])
    parameters = {**order, "totalOriginalConsiderationItems": len(order["consideration"])}
    text = f"fulfillOrder(({_ORDER} parameters,bytes signature) o,bytes32 k)"
    return (_call(taker, to, text, {"parameters": parameters, "signature": _SIGNATURE}, bytes(32), value_wei=price),)
