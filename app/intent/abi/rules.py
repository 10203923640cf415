"""What known functions do, read from `resources/abi/functions.txt`: signature, kind, and directives in terms of arguments.

Directives (A asset, X amount, R recipient; all are paths into the arguments):
    out A X [R]        an asset leaves the payer            in A X [R]       an asset arrives at R (default: the payer)
    pull X             the contract takes tokens that the calldata do not name
    recv X R           something arrives that the calldata do not name
    nftout C ID R [N]  nftin C ID R                         approve A X S, approveflag A F S, revoke A S
    approveall C O F   own SUBJECT NEW                      upgrade SUBJECT CODE   delegate SUBJECT D
    lose SUBJECT WHO   payer P (who gives; default: the caller)   until T
    if FLAG DIRECTIVE, ifnot FLAG DIRECTIVE: only when the flag is set, or is not
    calls, ascalls, selfcalls, forcalls, fromcalls, owncalls, signedcalls, redeem, delegatecalls, thirdcalls, userops, multisend, universal, evmscript, weiroll, sequence, …: nested, see app/intent/nested.py
Paths: `a.b[0]`, `a[-1]`, `a[*]`, `path@first` and `@last` (20 bytes of a packed path), `x@addr` (low 160 bits),
`@target`, `@caller`, `@value`, `ETH`, `0x…`. Amounts: `>=x`, `<=x`, `max:x` (the type's maximum means everything),
`zero?:x` (zero means something else decides), `more:x` and `less:x` (a signed number: only above, only below zero), `max` (unlimited), `?` (unknown).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final

from app.address import NATIVE, Address, Asset
from app.intent.abi.types import Function, parse_function
from app.intent.model import ENTRUSTED, PROTECTION, UNLIMITED, VOTES, Bound, Change, ChangeKind
from app.intent.tokens import as_asset

_STEP: Final = re.compile(r"\.([A-Za-z_]\w*)|\[(-?\d+)\]|\[\*\]|@(first|last|addr)")
_ALL_ONES: Final = frozenset((1 << bits) - 1 for bits in (96, 104, 112, 128, 160, 256))
NESTING: Final = frozenset(
    [
        "calls",
        "ascalls",
        "selfcalls",
        "delegatecalls",
        "thirdcalls",
        "proposed",
        "userops",
        "multisend",
        "universal",
        "v4actions",
        "v4list",
        "settler",
        "outall",
        "limits",
        "erc7579",
        "seaportbasic",
        "seaportorder",
        "wyvern",
        "blur",
        "bulktransfer",
        "presigned",
        "composable",
        "reach",
        "l2pool",
        "odoscompact",
        "odosmulti",
        "settleractions",
        "balancerexit",
        "bulker",
        "superfluid",
        "ensotoken",
        "bundled",
        "forcalls",
        "fromcalls",
        "owncalls",
        "signedcalls",
        "redeem",
        "aggregated",
        "selfcall",
        "manycalls",
        "passedcalls",
        "evmscript",
        "weiroll",
        "sequence",
    ]
)


@dataclass(frozen=True, slots=True)
class Known:
    """One known function. `owner` is who publishes it ("std" for standards); `family` the protocol."""

    function: Function
    kind: str
    directives: tuple[tuple[str, ...], ...]
    owner: str
    family: str


@lru_cache(1)
def _lines() -> list[str]:
    return (files("resources.abi") / "functions.txt").read_text().splitlines()


def _functions() -> Iterator[tuple[int, int]]:
    """Line of each function and of its section."""
    section = 0
    for number, line in enumerate(_lines()):
        if line.startswith("["):
            section = number
        elif line and not line.startswith("#"):
            yield number, section


@lru_cache(1)
def _index() -> Mapping[bytes, tuple[int, int]]:
    """Selector → line of the function and of its section; the first of equal selectors counts.

    `functions.idx` holds the selectors in the functions' order (`python -m resources.abi.build functions` writes it):
    a line is parsed when a call needs it; parsing all would cost the first request some forty milliseconds.
    """
    selectors_ = (files("resources.abi") / "functions.idx").read_text().split()
    out: dict[bytes, tuple[int, int]] = {}
    for selector, place in zip(selectors_, _functions(), strict=True):
        out.setdefault(bytes.fromhex(selector), place)
    return out


def index_lines() -> Iterator[str]:
    """What `functions.idx` must hold for the `functions.txt` that is here."""
    for number, _ in _functions():
        yield parse_function(_lines()[number].partition(" :: ")[0]).selector.hex()


@lru_cache(2048)
def lookup(selector: bytes) -> Known | None:
    """What is known of a function by its selector."""
    place = _index().get(selector)
    if place is None:
        return None
    signature, _, rest = _lines()[place[0]].partition(" :: ")
    owner, family = (part.strip() for part in _lines()[place[1]][1:-1].split("|"))
    kind, *directives = (part.strip() for part in rest.split(";"))
    return Known(parse_function(signature), kind, tuple(tuple(d.split()) for d in directives), owner, family)


def selectors() -> Iterable[bytes]:
    """Every known function's selector."""
    return _index().keys()


def named(names: Collection[str]) -> tuple[bytes, ...]:
    """The selectors of every known function of one of these names; no other line is parsed."""
    lines = _lines()
    return tuple(s for s, (number, _) in _index().items() if lines[number].partition("(")[0] in names)


@dataclass(frozen=True, slots=True)
class Where:
    """The call whose arguments are looked at."""

    arguments: Mapping[str, Any]
    target: Address
    caller: Address
    value_wei: int


def value_of(path: str, where: Where) -> Any:
    """The value a path names; lists for `[*]` and for fields of lists. Raises KeyError or IndexError when it is absent."""
    if path.startswith("@"):
        return {"@target": where.target, "@caller": where.caller, "@value": where.value_wei}[path]
    if path in ("ETH", "ETHPART"):
        return path
    if path.startswith("0x"):
        return Address.parse(path, strict=False)
    if path.lstrip("-").isdigit():
        return int(path)
    head = re.match(r"\w+", path)
    if head is None:
        raise KeyError(path)
    value: Any = where.arguments[head[0]]
    for step in _STEP.finditer(path, head.end()):
        value = _step(value, step)
    return value


def _step(value: Any, step: re.Match[str]) -> Any:
    name, index, packed = step[1], step[2], step[3]
    if name:
        return [v[name] for v in value] if isinstance(value, list) else value[name]
    if index:
        return value[int(index)]
    if packed == "addr":
        raw = value if isinstance(value, bytes) else (value % (1 << 160)).to_bytes(20, "big")
        return Address(raw[-20:])
    if packed:
        if len(value) < 20:
            raise IndexError("a packed path holds at least one address")
        return Address(value[:20] if packed == "first" else value[-20:])
    return value


@dataclass(frozen=True, slots=True)
class Amount:
    """Base units with how they bind; `value` None = everything or unknown."""

    value: int | None
    bound: Bound = Bound.EXACT
    unlimited: bool = False


def amount_of(text: str, where: Where) -> Amount | list[Amount]:
    bound = Bound.EXACT
    if text.startswith(">="):
        bound, text = Bound.AT_LEAST, text[2:]
    elif text.startswith("<="):
        bound, text = Bound.AT_MOST, text[2:]
    if text == "?":
        return Amount(None, Bound.UNKNOWN)
    if text == "max":
        return Amount((1 << 256) - 1, bound, True)
    signed = {"more:": 1, "less:": -1}.get(text[:5], 0)
    if signed:
        number = signed * int(value_of(text[5:], where))
        if number == UNLIMITED:  # int256's minimum: all of it
            return Amount(None, Bound.AT_MOST)
        return Amount(max(number, 0), bound)
    everything = text.startswith("max:")
    if text.startswith("max2:"):
        both = [value_of(p, where) for p in text[5:].split(",")]
        return Amount(max(both), bound)
    absent = text.startswith("zero?:")
    value = value_of(text.split(":", 1)[1] if everything or absent else text, where)

    def one(v: Any) -> Amount:
        number = int(v)
        if everything and number in _ALL_ONES:
            return Amount(None, Bound.AT_MOST)
        if absent and number == 0:
            return Amount(None, Bound.UNKNOWN)
        return Amount(abs(number), bound)

    return [one(v) for v in value] if isinstance(value, list) else one(value)


def _address(value: Any) -> Address:
    if isinstance(value, Address):
        return value
    if isinstance(value, bytes):
        return Address(value[-20:].rjust(20, b"\0"))
    raise KeyError("not an address")


def spread(*values: Any) -> Iterator[tuple[Any, ...]]:
    """Lists side by side, single values repeated; one row when none is a list."""
    lengths = [len(v) for v in values if isinstance(v, list)]
    if not lengths:
        yield values
        return
    for i in range(min(lengths)):
        yield tuple(v[i] if isinstance(v, list) else v for v in values)


def is_unlimited(amount: int | None) -> bool:
    """From half the range of the type's common widths on, nobody means a number (also uint96 and uint160 tokens)."""
    return amount is not None and (amount >= UNLIMITED or amount in _ALL_ONES)


def changes(known: Known, where: Where) -> tuple[Change, ...]:
    """What the call claims to do, without what is nested in it. Paths that the arguments lack claim nothing."""
    payer = where.caller
    deadline: int | None = None
    rows: list[tuple[str, ...]] = []
    for directive in known.directives:
        name, *rest = directive
        if name in ("if", "ifnot"):
            if bool(value_of(rest[0], where)) is not (name == "if"):
                continue
            directive = tuple(rest[1:])
            name, *rest = directive
        if name == "payer":
            payer = _address(value_of(rest[0], where))
        elif name == "until":
            until = value_of(rest[0], where)
            if isinstance(until, int):
                deadline = until
        elif name not in NESTING:
            rows.append(directive)
    out: list[Change] = []
    for name, *rest in rows:
        try:
            out.extend(_changes(name, rest, where, payer, deadline))
        except (KeyError, IndexError, TypeError, ValueError, AttributeError):
            continue
    return tuple(out)


def _recipient(value: Any, where: Where, default: Address) -> Address:
    """Routers write 1 for the sender and 2 or 0 for themselves (Uniswap's Constants.sol)."""
    address = _address(value)
    small = int.from_bytes(address, "big")
    if small == 1:
        return default
    if small == 2:
        return where.target
    return address


def _changes(name: str, rest: Sequence[str], where: Where, payer: Address, deadline: int | None) -> Iterator[Change]:
    match name:
        case "out" | "in":
            assets, amounts = value_of(rest[0], where), amount_of(rest[1], where)
            others = value_of(rest[2], where) if len(rest) > 2 else None
            for raw, amount, other in spread(assets, amounts, others):
                yield from _move(name, raw, amount, other, where, payer, deadline)
        case "pull":
            for (amount,) in spread(amount_of(rest[0], where)):
                if amount.value != 0:
                    yield Change(
                        ChangeKind.SEND,
                        payer,
                        None,
                        amount.value,
                        where.target,
                        deadline,
                        _at_most(amount),
                        what="pull",
                    )
        case "recv":
            amounts, to = amount_of(rest[0], where), value_of(rest[1], where)
            for (amount,) in spread(amounts):
                to_ = _recipient(to, where, payer)
                to_ = payer if to_.is_zero else to_
                yield Change(ChangeKind.RECEIVE, to_, None, amount.value, where.target, deadline, amount.bound)
        case "nftout" | "nftin":
            rows = spread(*(value_of(p, where) for p in rest[:3]), value_of(rest[3], where) if len(rest) > 3 else 1)
            for contract, token_id, to, count in rows:
                standard = "erc1155" if len(rest) > 3 else "erc721"
                if name == "nftout":
                    yield Change(
                        ChangeKind.SEND, payer, contract, count, to, deadline, token_id=token_id, standard=standard
                    )
                else:
                    yield Change(
                        ChangeKind.RECEIVE,
                        to,
                        contract,
                        count,
                        where.target,
                        deadline,
                        token_id=token_id,
                        standard=standard,
                    )
        case "approve":
            for asset, amount, spender in spread(
                value_of(rest[0], where), amount_of(rest[1], where), value_of(rest[2], where)
            ):
                unlimited = amount.unlimited or is_unlimited(amount.value)
                kind = ChangeKind.REVOKE if amount.value == 0 and amount.bound is Bound.EXACT else ChangeKind.APPROVE
                yield Change(
                    kind,
                    payer,
                    asset,
                    amount.value,
                    spender,
                    deadline,
                    amount.bound,
                    standard="erc20",
                    unlimited=unlimited,
                )
        case "approveflag":
            asset, flag, spender = (value_of(p, where) for p in rest)
            yield Change(
                ChangeKind.APPROVE if flag else ChangeKind.REVOKE, payer, asset, (1 << 256) - 1 if flag else 0, spender,
                deadline or None, standard="erc20", unlimited=bool(flag),
            )  # fmt: skip
        case "revoke":
            for asset, spender in spread(value_of(rest[0], where), value_of(rest[1], where)):
                yield Change(ChangeKind.REVOKE, payer, asset, 0, spender)
        case "approveall":
            contract, operator, flag = (value_of(p, where) for p in rest)
            yield Change(
                ChangeKind.APPROVE_ALL if flag else ChangeKind.REVOKE,
                payer,
                contract,
                None,
                operator,
                unlimited=bool(flag),
            )
        case "guard" | "moduleguard":
            subject, new = _address(value_of(rest[0], where)), _address(value_of(rest[1], where))
            what = PROTECTION["guard" if name == "guard" else "module guard"]
            yield Change(ChangeKind.OWN, subject, counterparty=new, subject=subject, what=what)
        case "own" | "upgrade" | "delegate" | "entrust" | "lose":
            subject, new = _address(value_of(rest[0], where)), _address(value_of(rest[1], where))
            changed = ChangeKind({"lose": "own", "entrust": "delegate"}.get(name, name))
            what = {"delegate": VOTES, "entrust": ENTRUSTED}.get(name, "")
            yield Change(changed, subject, counterparty=new, subject=subject, what=what or where_words(name))


def where_words(name: str) -> str:
    return {"lose": "an owner is removed or fewer signatures are needed", "own": "", "upgrade": "the code behind it"}[
        name
    ]


def _at_most(amount: Amount) -> Bound:
    return Bound.AT_MOST if amount.bound is Bound.EXACT else amount.bound


def _move(
    name: str, raw: Any, amount: Amount, other: Any, where: Where, payer: Address, deadline: int | None
) -> Iterator[Change]:
    part = raw == "ETHPART"
    asset: Asset = NATIVE if part or raw == "ETH" else as_asset(_address(raw))
    if amount.value == 0 and other is None:
        return
    standard = "native" if asset == NATIVE else None
    if asset in (payer, where.caller):
        # An account is no token: the function of this name means a recipient there (stake(address to, ...)).
        if name == "out":
            yield Change(
                ChangeKind.SEND, payer, None, amount.value, where.target, deadline, _at_most(amount), what="pull"
            )
        return
    if name == "out":
        # The call's own value says how much native coin leaves; a router's argument repeats it.
        if asset == NATIVE and not part:
            return
        to = _address(other) if other is not None else where.target
        yield Change(ChangeKind.SEND, payer, asset, amount.value, to, deadline, amount.bound, standard=standard)
        return
    to = payer if other is None else _recipient(other, where, payer)
    if to.is_zero:
        # An aggregator reads zero as the sender; Uniswap's router as itself, and then pays out in the next call.
        to = where.target if where.arguments.get("params") is not None else payer
    yield Change(ChangeKind.RECEIVE, to, asset, amount.value, where.target, deadline, amount.bound, standard=standard)
