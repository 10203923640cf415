"""Every family of typed data is recognised by its shape and told in one sentence, with the worst use, its holder and its end."""

from __future__ import annotations

from typing import Any

import pytest

from app.address import Address
from app.assess import assess
from app.effects.gather import effects_of
from app.effects.worst_use import worst_in_words
from app.intent.decode import decode
from app.intent.model import DecodedBy
from app.policy.rules import preset
from app.request import Request, parse_request
from tests.intent import typed_cases
from tests.intent.typed_cases import ME, evidence
from tests.intent.typed_families import EXAMPLES
from tests.intent.typed_families.shape import Example

_NAMES = ("ME", "OTHER", "SPENDER", "PUNKS", "SAFE")


def plain(text: str) -> str:
    """Addresses by the names they have in the table."""
    for name in _NAMES:
        text = text.replace(str(Address.parse(getattr(typed_cases, name), strict=False)), name)
    text = text.replace("Circle USDC (0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48)", "USDC's contract")
    return text.replace("until 2026-03-01 00:20 UTC", "until SOON").removeprefix("At worst ")


def chained(one: Example) -> Request:
    """The request on the chain that its domain names, as a site on that chain asks."""
    asked = one.request
    return parse_request({
        "chain_id": one.domain.get("chainId", 1), "account": ME, "method": asked.method, "params": list(asked.params),
    })  # fmt: skip


@pytest.mark.parametrize("one", EXAMPLES, ids=lambda e: e.name)
def test_a_message_is_told_with_its_worst_use_and_its_end(one: Example) -> None:
    known = evidence()
    asked = chained(one)
    intent = decode(asked, known)
    assert (intent.family, plain(intent.words)) == (one.family, one.says)
    assert plain(worst_in_words(asked, effects_of(asked, intent, known), known)) == one.worst
    assert intent.arguments.get("deadline") == one.until
    assert intent.decoded_by in (DecodedBy.EIP712, DecodedBy.ERC7730)


def test_no_family_is_told_by_what_the_asker_calls_the_domain() -> None:
    known = evidence()
    for one in EXAMPLES:
        named = Example(one.name, one.encoded, one.values, "", "", domain={**one.domain, "name": "Harmless Login"})
        assert decode(chained(named), known).family == one.family, one.name


def test_a_shape_with_a_member_less_is_of_no_family_or_the_same() -> None:
    """What resembles a family by its name alone is unknown; it never raises and never becomes harmless."""
    known = evidence()
    harmless = {"vote", "typed-login", "erc5805"}
    for one in EXAMPLES:
        asked = chained(one)
        data = asked.params[1]
        primary = data["primaryType"]
        for i in range(len(data["types"][primary])):
            members = [m for j, m in enumerate(data["types"][primary]) if j != i]
            cut = {**data, "types": {**data["types"], primary: members}}
            value = {"chain_id": 1, "account": ME, "method": asked.method, "params": [ME, cut]}
            family = decode(parse_request(value), known).family
            assert family in (None, one.family, "bulk-root") or family not in harmless, (one.name, members, family)


_AWAY = {
    "UniswapX V2": "recipient", "UniswapX V3": "recipient", "0x Settler": "recipient", "Across in Permit2": "recipient",
    "Bebop": "receiver", "Bebop JAM": "receiver", "Bebop JAM in Permit2": "receiver", "Velora Delta": "beneficiary",
    "Velora Delta to another chain": "beneficiary", "GMX order": "receiver", "Pendle limit": "receiver",
    "CoW": "receiver", "1inch v4 and Fusion": "receiver",
}  # fmt: skip


@pytest.mark.parametrize("name", _AWAY)
def test_an_order_that_pays_another_is_held_with_their_address(name: str) -> None:
    one = next(e for e in EXAMPLES if e.name == name)
    asked = chained(one)

    def paid_to_other(value: Any) -> Any:
        if isinstance(value, list):
            return [paid_to_other(v) for v in value]
        if not isinstance(value, dict):
            return value
        return {k: _like(v) if k == _AWAY[name] else paid_to_other(v) for k, v in value.items()}

    def _like(old: str) -> str:
        return "0x" + typed_cases.OTHER[2:].lower().rjust(len(old) - 2, "0")

    data = {**asked.params[1], "message": paid_to_other(asked.params[1]["message"])}
    away = parse_request({**_asked(asked, data), "origin": "https://swap.example"})
    judged = assess(away, evidence(), preset("careful"))
    assert judged.verdict.word == "hold"
    who = str(Address.parse(typed_cases.OTHER, strict=False))
    assert any(who in f"{f.detail} {dict(f.evidence)}" for f in judged.findings), [f.check for f in judged.findings]


def _asked(asked: Request, data: dict[str, Any]) -> dict[str, Any]:
    return {"chain_id": asked.chain_id, "account": ME, "method": asked.method, "params": [ME, data]}
