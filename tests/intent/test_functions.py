"""Every line of `resources/abi/functions.txt` says something about arguments that are there."""

from __future__ import annotations

import random
from importlib.resources import files

import pytest

from app.address import Address
from app.intent.abi import rules
from app.intent.abi.codec import decode_call, encode_call
from app.intent.abi.rules import NESTING, Where, amount_of, value_of
from app.intent.abi.types import parse_function
from tests.intent.erc7730_inputs import Maker

ME, TARGET = Address(b"\x22" * 20), Address(b"\x33" * 20)
_PACKED = ("bulker", "ensotoken", "settleractions", "redeem", "universal", "v4actions", "v4list")
_AMOUNT_AT = {"out": 1, "in": 1, "pull": 0, "recv": 0, "approve": 1}


def lines() -> list[str]:
    text = (files("resources.abi") / "functions.txt").read_text()
    return [line for line in text.splitlines() if line and not line.startswith(("#", "["))]


def test_no_selector_stands_twice() -> None:
    """The second would never be used."""
    seen: dict[bytes, str] = {}
    twice = []
    for line in lines():
        selector = parse_function(line.partition(" :: ")[0]).selector
        if selector in seen:
            twice.append((seen[selector], line))
        seen[selector] = line
    assert twice == []


def test_every_directive_is_known_and_names_arguments_that_are_there() -> None:
    seed = random.Random(1)
    wrong = []
    for selector in rules.selectors():
        known = rules.lookup(selector)
        assert known is not None
        data = encode_call(known.function, [Maker(seed).of(p.type) for p in known.function.inputs])
        where = Where(decode_call(known.function, data), TARGET, ME, 5)
        for directive in known.directives:
            name, *rest = directive
            if name in ("if", "ifnot"):
                value_of(rest[0], where)
                name, *rest = rest[1:]
            if name not in (*_AMOUNT_AT, *NESTING, *_OTHER):
                wrong.append((known.function.name, directive, "no such directive"))
                continue
            for i, path in enumerate(rest):
                try:
                    if _AMOUNT_AT.get(name) == i:
                        amount_of(path, where)
                    else:
                        value_of(path, where)
                except (KeyError, IndexError, TypeError, ValueError) as error:
                    wrong.append((known.function.canonical, directive, repr(error)))
    assert wrong == []


_OTHER = (
    "payer", "until", "nftout", "nftin", "approveflag", "revoke", "approveall", "own", "upgrade", "delegate", "entrust", "lose", "guard", "moduleguard",
)  # fmt: skip


def test_every_known_function_with_sensible_arguments_has_a_sentence() -> None:
    from datetime import UTC, datetime

    from app.context import parse_evidence
    from app.intent.calls import CallContext
    from app.intent.calls import decode_call as intent_of

    seed = random.Random(2)
    evidence = parse_evidence({}, ME, now=datetime(2026, 1, 1, tzinfo=UTC))
    for selector in rules.selectors():
        known = rules.lookup(selector)
        assert known is not None
        data = encode_call(known.function, [Maker(seed).of(p.type) for p in known.function.inputs])
        intent = intent_of(CallContext(1, ME, TARGET, 5, data, account=ME), evidence)
        assert intent.description and "{" not in intent.description, known.function.canonical
        assert len(intent.description) < 1000


@pytest.mark.parametrize("width", [96, 128, 160, 256])
def test_the_largest_number_of_a_type_means_everything_where_a_function_says_so(width: int) -> None:
    known = rules.lookup(parse_function("withdraw(address asset,uint256 amount,address to)").selector)
    assert known is not None
    where = Where({"asset": TARGET, "amount": (1 << width) - 1, "to": ME}, TARGET, ME, 0)
    amounts = [c.amount for c in rules.changes(known, where) if c.asset == TARGET]
    assert amounts == [None]


def test_a_publisher_is_named_only_where_the_contract_is_known_too() -> None:
    """Anyone can write a contract with Uniswap's function names."""
    from datetime import UTC, datetime

    from app.context import parse_evidence
    from app.intent.calls import CallContext
    from app.intent.calls import decode_call as intent_of

    evidence = parse_evidence({}, ME, now=datetime(2026, 1, 1, tzinfo=UTC))
    function = parse_function(
        "swapExactTokensForTokens(uint256 amountIn,uint256 amountOutMin,address[] path,address to,uint256 deadline)"
    )
    data = encode_call(function, [5, 1, [TARGET, ME], ME, 9])
    router = Address.parse("0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D")
    real = intent_of(CallContext(1, ME, router, 0, data, account=ME), evidence)
    copy = intent_of(CallContext(1, ME, TARGET, 0, data, account=ME), evidence)
    assert real.owner == "Uniswap" and "Uniswap" in real.words
    assert copy.owner is None and "Uniswap" not in copy.words
    assert copy.changes[0].asset == real.changes[0].asset == TARGET
