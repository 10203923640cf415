"""Calls that the newer Trezors put in words without a definition: 1inch's router, Uniswap's, wrapped ether.

What firmware 2.12.4 reads of such a call and shows, field by field: a call whose words are not exactly as its types want
them is shown as bytes instead. Facts of its public source; labels are those of the ERC-7730 registry.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.address import Address, keccak256
from devices.trezor import facts
from devices.trezor.contracts import WETH

WORD: Final = 32
ValuePath = tuple[int, ...]
Value = int | bytes


class Unreadable(Exception):
    """The calldata is not what the format describes."""


@dataclass(frozen=True, slots=True)
class Part:
    """Where a value is: the parameter, its member, and the bytes of it that count ("first" or "last" twenty)."""

    at: ValuePath
    bytes_: str = ""


FROM: Final = Part((), "from")
VALUE: Final = Part((), "value")


@dataclass(frozen=True, slots=True)
class Field:
    """One line: `kind` is token, native, address or percent; `token` tells where a token amount's token is."""

    label: str
    kind: str
    value: Part
    token: Part | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """How one function is shown. `params`: types of the parameters, a tuple for a struct."""

    provider: str
    intent: str
    params: tuple[str | tuple[str, ...], ...]
    fields: tuple[Field, ...]
    native: bool = False
    """The zero address and 0xEeee… stand for the native coin."""
    hidden: tuple[str, ...] = ()
    """What matters of the call and the format leaves out."""


def _last(*at: int) -> Part:
    return Part(at, "last")


def _first(*at: int) -> Part:
    return Part(at, "first")


# -- the formats --------------------------------------------------------------------------------

_ROUTER_1INCH: Final = Address.parse("0x111111125421cA6dc452d289314280a0f8842A65")
_CHAINS_1INCH: Final = (1, 10, 56, 100, 137, 146, 250, 8217, 8453, 42161, 43114, 59144, 1313161554)
_ROUTER_UNISWAP: Final = Address.parse("0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45")
_NATIVE: Final = (b"\xee" * 20, bytes(20))
_AMOUNT, _LEAST, _WHO, _POOL = "Amount to Send", "Minimum to Receive", "Beneficiary", "Last Pool"


def _unoswap(pools: int, *, to: bool, ether: bool) -> Format:
    """1inch over one to three pools: receiver if `to`, token and amount unless `ether` pays, least return, pools."""
    params = [*(["bytes32"] if to else []), *([] if ether else ["bytes32", "uint256"]), "uint256"]
    params += ["uint256"] * (pools - 1) + ["bytes32"]
    first = 1 if to else 0
    return Format(
        "1inch Aggregation Router V6",
        "Swap",
        tuple(params),
        (
            Field(_AMOUNT, "native", VALUE)
            if ether
            else Field(_AMOUNT, "token", Part((first + 1,)), token=_last(first)),
            Field(_WHO, "address", _last(0) if to else FROM),
            Field(_POOL, "address", _last(len(params) - 1)),
        ),
        native=True,
        hidden=("which token is bought and how much of it at least",),
    )


_SWAP_1INCH: Final = Format(
    "1inch Aggregation Router V6",
    "Swap",
    ("address", ("address", "address", "address", "address", "uint256", "uint256", "uint256"), "bytes"),
    (
        Field(_AMOUNT, "token", Part((1, 4)), token=Part((1, 0))),
        Field(_LEAST, "token", Part((1, 5)), token=Part((1, 1))),
        Field(_WHO, "address", Part((1, 3))),
    ),
    native=True,
)

_ONEINCH: Final[Mapping[str, Format]] = {
    "07ed2379": _SWAP_1INCH,
    "83800a8e": _unoswap(1, to=False, ether=False),
    "8770ba91": _unoswap(2, to=False, ether=False),
    "19367472": _unoswap(3, to=False, ether=False),
    "e2c95c82": _unoswap(1, to=True, ether=False),
    "ea76dddf": _unoswap(2, to=True, ether=False),
    "f7a70056": _unoswap(3, to=True, ether=False),
    "a76dfc3b": _unoswap(1, to=False, ether=True),
    "89af926a": _unoswap(2, to=False, ether=True),
    "188ac35d": _unoswap(3, to=False, ether=True),
    "175accdc": _unoswap(1, to=True, ether=True),
    "0f449d71": _unoswap(2, to=True, ether=True),
    "493189f0": _unoswap(3, to=True, ether=True),
}

_SINGLE: Final = ("address", "address", "uint24", "address", "uint256", "uint256", "uint160")
_ROUTE: Final = ("bytes", "address", "uint256", "uint256")
_FEE: Final = Field("Uniswap fee", "percent", Part((0, 2)))
_UNISWAP: Final[Mapping[str, Format]] = {
    "04e45aaf": Format(
        "Uniswap V3 Router",
        "Swap",
        (_SINGLE,),
        (
            Field("Send", "token", Part((0, 4)), token=Part((0, 0))),
            Field(_LEAST, "token", Part((0, 5)), token=Part((0, 1))),
            _FEE,
            Field(_WHO, "address", Part((0, 3))),
        ),
    ),
    "5023b4df": Format(
        "Uniswap V3 Router",
        "Swap",
        (_SINGLE,),
        (
            Field("Maximum Amount In", "token", Part((0, 5)), token=Part((0, 0))),
            Field("Amount to Receive", "token", Part((0, 4)), token=Part((0, 1))),
            _FEE,
            Field(_WHO, "address", Part((0, 3))),
        ),
    ),
    "b858183f": Format(
        "Uniswap V3 Router",
        "Swap",
        (_ROUTE,),
        (
            Field(_AMOUNT, "token", Part((0, 2)), token=_first(0, 0)),
            Field(_LEAST, "token", Part((0, 3)), token=_last(0, 0)),
            Field(_WHO, "address", Part((0, 1))),
        ),
    ),
    "09b81346": Format(
        "Uniswap V3 Router",
        "Swap",
        (_ROUTE,),
        (
            Field("Maximum Amount In", "token", Part((0, 3)), token=_last(0, 0)),
            Field("Amount to Receive", "token", Part((0, 2)), token=_first(0, 0)),
            Field(_WHO, "address", Part((0, 1))),
        ),
    ),
}
_WRAPPED: Final[Mapping[str, Format]] = {
    "d0e30db0": Format("WETH", "Wrap ETH to WETH", (), (Field("Amount", "native", VALUE),)),
    "2e1a7d4d": Format("WETH", "Unwrap WETH to ETH", ("uint256",), (Field("Amount", "native", Part((0,))),)),
}


def find(chain_id: int, to: Address, selector: bytes) -> Format | None:
    """The built-in format of a call, or None."""
    if to == _ROUTER_1INCH and chain_id in _CHAINS_1INCH:
        return _ONEINCH.get(selector.hex())
    if to == _ROUTER_UNISWAP and chain_id == 1:
        return _UNISWAP.get(selector.hex())
    return _WRAPPED.get(selector.hex()) if (chain_id, to) in WETH else None


# -- reading ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Shown:
    """A field as it is shown; `unknown` is the address of a token that the firmware does not know."""

    label: str
    text: str
    unknown: str = ""


def fields(
    form: Format,
    arguments: bytes,
    *,
    chain_id: int,
    value: int,
    account: str,
    known: facts.Known = facts.BUILT_IN,
) -> list[Shown]:
    """What the device shows of a call's `arguments`. `account` is how it calls the signer. Raises Unreadable."""
    values = _parameters(form.params, arguments)
    out: list[Shown] = []
    for item in form.fields:
        if item.value == FROM:
            out.append(Shown(item.label, account))
            continue
        got: Value = value if item.value == VALUE else _value(values, item.value)
        if item.kind == "address":
            out.append(Shown(item.label, _checksummed(got) if isinstance(got, bytes) else str(got)))
        elif item.kind == "percent":
            out.append(Shown(item.label, f"{int(got) / 10**4:g}%"))
        elif item.kind == "native":
            out.append(Shown(item.label, known.native(int(got), chain_id)))
        else:
            assert item.token is not None
            token = _value(values, item.token)
            if not isinstance(token, bytes):
                raise Unreadable
            out.append(_token_amount(item.label, int(got), token, chain_id, known, native=form.native))
    return out


def _token_amount(label: str, amount: int, token: bytes, chain_id: int, known: facts.Known, *, native: bool) -> Shown:
    if native and token in _NATIVE:
        return Shown(label, known.native(amount, chain_id))
    told = known.token(chain_id, Address(token)) if len(token) == 20 else None
    if told is None:
        return Shown(label, facts.amount(amount, "Wei UNKN", 0), _checksummed(token))
    return Shown(label, facts.amount(amount, *told))


def _checksummed(raw: bytes) -> str:
    """EIP-55's capitals, also for what is shorter than an address: a route may hold fewer bytes."""
    text = raw.hex()
    digest = keccak256(text.encode()).hex()
    return "0x" + "".join(c.upper() if int(d, 16) >= 8 else c for c, d in zip(text, digest, strict=False))


def _value(values: list[Value | list[Value]], part: Part) -> Value:
    found: Value | list[Value] = values[part.at[0]]
    for step in part.at[1:]:
        assert isinstance(found, list)
        found = found[step]
    assert not isinstance(found, list)
    if part.bytes_ and not isinstance(found, bytes):
        found = found.to_bytes(WORD, "big")
    if isinstance(found, bytes) and part.bytes_:
        return found[:20] if part.bytes_ == "first" else found[-20:]
    return found


def _parameters(params: tuple[str | tuple[str, ...], ...], data: bytes) -> list[Value | list[Value]]:
    out: list[Value | list[Value]] = []
    at = 0
    for param in params:
        if isinstance(param, str):
            head = data[at : at + WORD]
            out.append(_dynamic(data, int.from_bytes(_whole(head), "big")) if param == "bytes" else word(param, head))
            at += WORD
        elif "bytes" in param:
            out.append(_struct(param, data, int.from_bytes(_whole(data[at : at + WORD]), "big")))
            at += WORD
        else:
            out.append(_struct(param, data, at))
            at += WORD * len(param)
    return out


def _struct(members: tuple[str, ...], data: bytes, start: int) -> list[Value]:
    if start + WORD * len(members) > len(data):
        raise Unreadable
    out: list[Value] = []
    for i, type_ in enumerate(members):
        head = data[start + WORD * i : start + WORD * (i + 1)]
        out.append(_dynamic(data, start + int.from_bytes(head, "big")) if type_ == "bytes" else word(type_, head))
    return out


def _dynamic(data: bytes, start: int) -> bytes:
    if start + WORD > len(data):
        raise Unreadable
    size = int.from_bytes(data[start : start + WORD], "big")
    if start + WORD + size > len(data):
        raise Unreadable
    return data[start + WORD : start + WORD + size]


def _whole(head: bytes) -> bytes:
    if len(head) < WORD:
        raise Unreadable
    return head


def word(type_: str, head: bytes) -> Value:
    """One word read as `type_`; bits beyond the type must be zero. Raises Unreadable."""
    _whole(head)
    if type_ == "bytes32":
        return head
    size = 20 if type_ == "address" else int(type_.removeprefix("uint")) // 8
    if any(head[: WORD - size]):
        raise Unreadable
    return head[WORD - size :] if type_ == "address" else int.from_bytes(head, "big")
