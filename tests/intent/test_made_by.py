"""What the tables say is held against arithmetic: who made a contract, with which number, says where it must be."""

from __future__ import annotations

import pytest

from app.address import Address
from app.intent import factories, takes
from tests.intent.told import ME, call, read, sent

CONFIGURATORS = {
    # Aave's third version: who makes the receipt and the debt token of each reserve, by chain
    (1, "0x87870Bca3F3fD6335C3F4ce8392D69350B4fA4E2"): "0x64b761D848206f447Fe2dd461b0c635Ec39EbB27",
    (10, "0x794a61358D6845594F94dc1DB02A252b5b4814aD"): "0x8145eddDf43f50276641b55bd3AD95944510021E",
    (56, "0x6807dc923806fE8Fd134338EABCA509979a7e0cB"): "0x67bdF23C7fCE7C65fF7415Ba3F2520B45D6f9584",
    (100, "0xb50201558B00496A145fE76f7424749556E326D8"): "0x7304979ec9E4EaA0273b6A037a31c4e9e5A75D16",
    (137, "0x794a61358D6845594F94dc1DB02A252b5b4814aD"): "0x8145eddDf43f50276641b55bd3AD95944510021E",
    (8453, "0xA238Dd80C259a72e81d7e4664a9801593F98d1c5"): "0x5731a04B1E775f0fdd454Bf70f3335886e9A96be",
    (42161, "0x794a61358D6845594F94dc1DB02A252b5b4814aD"): "0x8145eddDf43f50276641b55bd3AD95944510021E",
    (43114, "0x794a61358D6845594F94dc1DB02A252b5b4814aD"): "0x8145eddDf43f50276641b55bd3AD95944510021E",
    (534352, "0x11fCfe756c05AD438e312a7fd934381537D3cFfe"): "0x32BCab42a2bb5AC577D24b425D46d8b8e0Df9b7f",
}


@pytest.mark.parametrize("market", CONFIGURATORS, ids=lambda m: f"{m[0]}")
def test_every_receipt_and_debt_of_aave_is_made_by_its_market_in_one_go(market: tuple[int, str]) -> None:
    """The receipt first, until 2025 a stable debt, then the variable debt: so their makers' numbers are one or two apart."""
    maker = Address.parse(CONFIGURATORS[market])
    made = {factories.create(maker, n): n for n in range(1, 400)}
    known = takes.of(market[0], Address.parse(market[1]))
    assert known is not None and len(known.reserves) >= 5
    numbers = []
    for reserve in known.reserves:
        assert reserve.receipt in made, f"{reserve.receipt} is none of this market's"
        numbers.append(made[reserve.receipt])
        if reserve.debt is not None:
            assert made[reserve.debt] - made[reserve.receipt] in (1, 2), reserve
    assert len(set(numbers)) == len(numbers), "two reserves with one receipt"
    assert len({r.asset for r in known.reserves}) == len(known.reserves), "one asset twice"


def test_an_address_is_computed_as_ethereum_computes_it() -> None:
    # the example of Ethereum's yellow paper discussions: sender 0x6ac7…4fa0 and its first numbers
    sender = Address.parse("0x6ac7ea33f8831ea9dcc53393aaa88b25a785dbf0")
    assert factories.create(sender, 0) == Address.parse("0xcd234a471b72ba2f1ccf0a70fcaba648a5eecd8d")
    assert factories.create(sender, 1) == Address.parse("0x343c43a37d37dff08ae8c4a11544c718abb4fcf8")
    assert factories.create(sender, 2) == Address.parse("0xf778b86fa74e846c4f0a1fbd1335fe81c00a0c91")


@pytest.mark.parametrize(
    ("symbol", "first", "here"),
    [
        ("UNI", "0x1f9840a85d5aF5bf1D1762F925BDADdC4201F984", "0xFa7F8980b0f1E64A2062791cc3b0871572f1F7f0"),
        ("LINK", "0x514910771AF9Ca656af840dff83E8264EcF986CA", "0xf97f4df75117a78c1A5a0DBb814Af92458539FB4"),
        ("WBTC", "0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599", "0x2f2a2543B76A4166549F7aaB2e75Bef0aefC5B0f"),
    ],
)
def test_what_arbitrums_gateway_makes_of_a_token_is_computed(symbol: str, first: str, here: str) -> None:
    assert factories.arbitrum_form(Address.parse(first)) == Address.parse(here)
    gateway = "0x09e9222E96E7B4AE2a407B98d48e330053351EEe"
    data = call(
        "outboundTransfer(address t,address to,uint256 a,bytes d)", Address.parse(first), Address.parse(ME), 7, b""
    )
    assert sent(read(gateway, data, chain=42161)[0]) == [(Address.parse(here), 7)], symbol


def test_a_token_nobody_lists_leaves_arbitrum_as_what_the_gateway_makes_of_it() -> None:
    stranger = Address(b"\x31" * 20)
    data = call("outboundTransfer(address t,address to,uint256 a,bytes d)", stranger, Address.parse(ME), 7, b"")
    made = factories.arbitrum_form(stranger)
    assert sent(read("0x09e9222E96E7B4AE2a407B98d48e330053351EEe", data, chain=42161)[0]) == [(made, 7)]


def test_fluids_receipts_in_the_table_are_those_that_arithmetic_gives() -> None:
    found = 0
    for (chain, contract), known in takes.table().items():
        for asset in known.tokens:
            for kind in ("fToken", "NativeUnderlying"):
                found += factories.fluid_token(asset, kind) == contract and chain in (1, 137, 8453, 42161)
    assert found >= 20


def test_a_deposit_into_fluid_names_its_asset_without_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    usdc = Address.parse("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")
    real = takes.of
    monkeypatch.setattr(takes, "of", lambda chain, c: None if c == factories.fluid_token(usdc) else real(chain, c))
    data = call("deposit(uint256 assets,address receiver)", 7, Address.parse(ME))
    assert sent(read(str(factories.fluid_token(usdc)), data)[0]) == [(usdc, 7)]
