"""What contracts take without naming it: facts, factories' arithmetic and packed calls."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

import pytest

from app.address import Address, selector
from app.context import parse_evidence
from app.effects.static import static_effects
from app.intent import takes
from app.intent.abi import rules
from app.intent.decode import decode
from app.intent.model import Bound, Change, ChangeKind
from app.intent.tokens import listed_as
from app.request import parse_request
from tests.intent.told import AAVE_ARBITRUM, DAI, ME, THREE_POOL, USDC, USDT, call, read, sent


def test_every_address_in_the_table_passes_its_checksum() -> None:
    text = (files("resources.known") / "takes.txt").read_text()
    found = set(re.findall(r"0x[0-9a-fA-F]{40}\b", text))
    assert len(found) > 600
    assert {a for a in found if str(Address.parse(a, strict=False)) != a} == set()


def test_a_pool_deposit_is_told_coin_by_coin_with_its_limits() -> None:
    intent, _ = read(THREE_POOL, call("add_liquidity(uint256[3] a,uint256 m)", [10**18, 0, 5 * 10**6], 1))
    assert sent(intent) == [(DAI, 10**18), (USDT, 5 * 10**6)]
    assert {c.bound for c in intent.changes if c.kind is ChangeKind.SEND} == {Bound.AT_MOST}


def test_an_exchange_takes_the_coin_its_index_names() -> None:
    intent, _ = read(THREE_POOL, call("exchange(int128 i,int128 j,uint256 dx,uint256 m)", 1, 2, 7 * 10**6, 1))
    assert sent(intent) == [(USDC, 7 * 10**6)]


@pytest.mark.parametrize("index", [-1, 3, 1 << 100])
def test_an_index_no_pool_has_names_every_coin_it_could_be(index: int) -> None:
    _, effects = read(THREE_POOL, call("exchange(int128 i,int128 j,uint256 dx,uint256 m)", index, 0, 5, 1))
    assert {DAI, USDC, USDT} <= {r.asset for r in effects.reach}


def test_leaving_a_pool_takes_its_share() -> None:
    intent, _ = read(THREE_POOL, call("remove_liquidity(uint256 a,uint256[3] m)", 9, [0, 0, 0]))
    assert sent(intent) == [(Address.parse("0x6c3F90f043a72FA612cbac8115EE7e52BDe6E490"), 9)]


def test_a_withdrawal_from_aave_burns_the_receipt_token() -> None:
    data = call("withdraw(address asset,uint256 amount,address to)", USDC, 5, Address.parse(ME))
    _, effects = read("0x87870Bca3F3fD6335C3F4ce8392D69350B4fA4E2", data)
    assert listed_as(1, "aEthUSDC") in {r.asset for r in effects.reach}


def test_a_name_in_the_token_table_leads_to_the_token() -> None:
    assert listed_as(1, "aEthWBTC") == Address.parse("0x5Ee5bf7ae06D1Be5997A1A72006FE6C607eC6DE8")
    assert listed_as(1, "there is no such token") is None
    assert listed_as(1, "") is None


def test_a_contract_without_facts_names_nothing() -> None:
    intent, effects = read("0x3333333333333333333333333333333333333333", call("stake(uint256 a)", 5))
    assert [c for c in intent.changes if isinstance(c, Change) and c.asset is not None] == []
    assert {r.asset for r in effects.reach} == {Address.parse("0x3333333333333333333333333333333333333333")}


def test_the_index_of_functions_is_not_stale() -> None:
    written = (files("resources.abi") / "functions.idx").read_text().splitlines()
    assert written == list(rules.index_lines()), "run python -m resources.abi.build functions"


def test_underlying_coins_of_a_pool_on_a_pool_count_on() -> None:
    dusd = "0x8038C01A0390a8c547446a0b2c18fc9aEFEcc10c"
    intent, _ = read(dusd, call("exchange_underlying(int128 i,int128 j,uint256 dx,uint256 m)", 1, 0, 8, 1))
    assert sent(intent) == [(DAI, 8)]
    intent, _ = read(dusd, call("exchange(int128 i,int128 j,uint256 dx,uint256 m)", 1, 0, 8, 1))
    assert sent(intent) == [(Address.parse("0x6c3F90f043a72FA612cbac8115EE7e52BDe6E490"), 8)]


def test_a_pool_number_chooses_the_token() -> None:
    booster = "0xF403C135812408BFbE8713b5A23a04b3D48AAE31"
    intent, _ = read(booster, call("deposit(uint256 pid,uint256 amount,bool stake)", 25, 7, True))
    assert sent(intent) == [(Address.parse("0x06325440D014e39736583c165C2963BA99fAf14E"), 7)]
    intent, effects = read(booster, call("deposit(uint256 pid,uint256 amount,bool stake)", 99_999, 7, True))
    assert sent(intent) == [(None, 7)]
    assert any("which token the contract takes" in u.what for u in effects.unknowns)


def test_one_money_in_two_contracts_is_reached_in_both() -> None:
    old, new = "0x420CA0f9B9b604cE0fd9C18EF134C705e5Fa3430", "0xcB444e90D8198415266c6a2724b7900fb12FC56E"
    _, effects = read(new, call("transfer(address to,uint256 amount)", Address.parse(ME), 5), chain=100)
    assert (Address.parse(old), 5) in {(r.asset, r.amount) for r in effects.reach}


def test_a_descriptor_names_the_token_of_a_vault() -> None:
    vault = "0xc1256Ae5FF1cf2719D4937adb3bbCCab2E00A2Ca"  # Moonwell's on Base: in the registry, with its token
    intent, _ = read(
        vault,
        call("withdraw(uint256 assets,address receiver,address owner)", 10**10, *[Address.parse(ME)] * 2),
        chain=8453,
    )
    assert (
        intent.words
        == "Withdraw 10,000 USDC with Morpho block analitica mwUSDC (0xc1256Ae5FF1cf2719D4937adb3bbCCab2E00A2Ca)"
    )


def test_the_largest_number_is_said_as_all() -> None:
    intent, _ = read(
        "0x4da27a545c0c5B758a6BA100e3a049001de870f5",
        call("claimRewards(address to,uint256 amount)", Address.parse(ME), (1 << 256) - 1),
    )
    assert "115,792" not in intent.words and "all" in intent.words


def test_equal_calls_are_said_once() -> None:
    inner = call("transfer(address to,uint256 amount)", Address.parse(ME), 5)
    intent, _ = read(str(DAI), call("multicall(bytes[] data)", [inner] * 5))
    assert intent.words.startswith("5 times: Send ")


def test_tokens_that_the_bundled_table_leaves_out_have_names() -> None:
    scroll_usdc = Address.parse("0x06eFdBFf2a14a7c8E15944D1F4A48F9F95F663A4")
    assert takes.named(534352, scroll_usdc) is not None
    intent, _ = read(
        str(scroll_usdc), call("transfer(address to,uint256 amount)", Address.parse(str(USDT)), 2_500_000), chain=534352
    )
    assert "2.5 USDC" in intent.words


def test_an_account_is_no_token_whatever_the_argument_is_called() -> None:
    intent, _ = read(
        "0x4da27a545c0c5B758a6BA100e3a049001de870f5",
        call("stake(address to,uint256 amount)", Address.parse(ME), 10**18),
    )
    assert sent(intent) == [(Address.parse("0x7Fc66500c84A76Ad7e9c93437bFc5Ac33E2DDaE9"), 10**18)]
    assert intent.words == "Stake at most 1 AAVE with 0x4da27a545c0c5B758a6BA100e3a049001de870f5"


def test_arbitrums_bridge_burns_this_chains_form_of_the_token_it_names() -> None:
    gateway = "0x5288c571Fd7aD117beA99bF60FE0846C4E84F933"
    data = call("outboundTransfer(address t,address to,uint256 a,bytes d)", USDC, Address.parse(ME), 5 * 10**6, b"")
    intent, _ = read(gateway, data, chain=42161)
    assert sent(intent) == [(Address.parse("0xFF970A61A04b1cA14834A43f5dE4533eBDDB5CC8"), 5 * 10**6)]  # USDC.e
    unknown = call("outboundTransfer(address t,address to,uint256 a,bytes d)", b"\x77" * 20, Address.parse(ME), 5, b"")
    intent, _ = read(gateway, unknown, chain=42161)
    assert sent(intent) == [(None, 5)]


def test_on_the_first_chain_the_same_call_takes_the_token_it_names() -> None:
    router = "0x72Ce9c846789fdB6fC1f34aC4AD25Dd9ef7031ef"
    data = call(
        "outboundTransfer(address t,address to,uint256 a,uint256 g,uint256 p,bytes d)",
        USDC,
        Address.parse(ME),
        5,
        1,
        1,
        b"",
    )
    intent, _ = read(router, data)
    assert (USDC, 5) in sent(intent)


def test_wrapping_into_a_stream_takes_the_token_of_the_name_without_x() -> None:
    dai_x = "0x1305F6B6Df9Dc47159D12Eb7aC2804d4A33173c2"
    assert takes.underlying_by_name(137, Address.parse(dai_x)) == Address.parse(
        "0x8f3Cf7ad23Cd3CaDbD9735AFf958023239c6A063"
    )


def test_a_gauge_takes_the_share_of_its_pool() -> None:
    for chain, gauge, share in (
        (42161, "0x098EF55011B6B8c99845128114A9D9159777d697", "0xDbcD16e622c95AcB2650b38eC799f76BFC557a0b"),
        (8453, "0x519BBD1Dd8C6A94C46080E24f316c14Ee758C025", "0xcDAC0d6c6C59727a65F871236188350531885C43"),
    ):
        intent, _ = read(gauge, call("deposit(uint256 amount)", 7), chain=chain)
        assert sent(intent) == [(Address.parse(share), 7)]


def test_a_lower_limit_of_zero_is_said_as_what_it_is() -> None:
    swap = "swapExactTokensForTokens(uint256,uint256,address[],address,uint256)"
    data = call(swap, 10**18, 0, [DAI, USDC], Address.parse(ME), 2 * 10**9)
    intent, _ = read("0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D", data)
    assert "for any amount of USDC, even none" in intent.description


def test_a_gauges_deposit_is_bounded_by_the_amount_wherever_its_name_stands() -> None:
    gauge = "0x0299d40E99F2a5a1390261f5A71d13C3932E214C"  # Velodrome's first version: deposit(amount, tokenId)
    share = Address.parse("0x47029bc8f5CBe3b464004E87eF9c9419a48018cd")
    intent, _ = read(gauge, call("deposit(uint256 amount,uint256 tokenId)", 10**18, 42), chain=10)
    assert sent(intent) == [(share, 10**18)]


def test_a_withdrawal_from_aave_burns_at_most_what_is_asked_for() -> None:
    gnosis = "0xb50201558B00496A145fE76f7424749556E326D8"
    gno = Address.parse("0x9C58BAcC331c9aa871AFD802DB6379a98e80CEdb")
    signature = "withdraw(address asset,uint256 amount,address to)"
    intent, effects = read(gnosis, call(signature, gno, 7, Address.parse(ME)), chain=100)
    assert [amount for _, amount in sent(intent)] == [7]
    assert {r.amount for r in effects.reach if r.asset != Address.parse(gnosis)} == {7}
    intent, _ = read(gnosis, call(signature, gno, (1 << 256) - 1, Address.parse(ME)), chain=100)
    assert [amount for _, amount in sent(intent)] == [None]


def test_a_repayment_to_aave_bounds_the_debt_it_burns() -> None:
    scroll = "0x11fCfe756c05AD438e312a7fd934381537D3cFfe"
    usdc = Address.parse("0x06eFdBFf2a14a7c8E15944D1F4A48F9F95F663A4")
    data = call("repay(address a,uint256 amount,uint256 r,address o)", usdc, 9, 2, Address.parse(ME))
    _, effects = read(scroll, data, chain=534352)
    assert (Address.parse("0x3d2E209af5BFa79297C88D6b57F89d792F6E28EE"), 9) in {
        (r.asset, r.amount) for r in effects.reach
    }


def test_a_reserve_that_stands_in_a_later_line_keeps_its_number() -> None:
    word = (20 | 4_000_000 << 16).to_bytes(32, "big")  # reserve 20 of Aave on Polygon is native USDC
    intent, _ = read(AAVE_ARBITRUM, call("supply(bytes32 args)", word), chain=137)
    assert sent(intent) == [(Address.parse("0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359"), 4_000_000)]


def test_every_line_of_the_table_can_be_read() -> None:
    assert len(dict(takes.table())) > 1000


def test_a_deposit_that_is_staked_at_once_names_each_coin() -> None:
    coins = [USDC, USDT, b"\0" * 20, b"\0" * 20, b"\0" * 20]
    data = call(
        "deposit_and_stake(address d,address l,address g,uint256 n,address[] c,uint256[] a,uint256 m,bool u,bool y,address p)",
        DAI, DAI, DAI, 2, coins, [5, 0, 0, 0, 0], 1, False, False, b"\0" * 20,
    )  # fmt: skip
    intent, _ = read("0x3333333333333333333333333333333333333333", data)
    assert sent(intent) == [(USDC, 5)]


def test_a_helper_takes_the_coin_on_the_way_in_and_the_receipt_on_the_way_out() -> None:
    zapper = "0xD72e1B9A5FC74b35435f71603a81dAE217c2D863"  # Gearbox on Arbitrum: USDC.e into its farmed pool share
    farmed = Address.parse("0x608F9e2E8933Ce6b39A8CddBc34a1e3E8D21cE75")
    bridged = Address.parse("0xFF970A61A04b1cA14834A43f5dE4533eBDDB5CC8")
    intent, _ = read(zapper, call("deposit(uint256 a,address r)", 5, Address.parse(ME)), chain=42161)
    assert (bridged, 5) in sent(intent)
    _, effects = read(zapper, call("redeem(uint256 amount,address to)", 5, Address.parse(ME)), chain=42161)
    assert farmed in {r.asset for r in effects.reach}
    assert bridged not in {r.asset for r in effects.reach}


def test_a_repayment_to_curves_lending_could_take_its_dollar() -> None:
    data = call("repay(uint256 d,address f,int256 b)", 5, Address.parse(ME), 0)
    _, effects = read("0x3333333333333333333333333333333333333333", data, chain=42161)
    assert Address.parse("0x498Bf2B1e120FeD3ad3D42EA2165E9b73f99C1e5") in {r.asset for r in effects.reach}


def test_a_vault_named_in_the_call_says_what_a_deposit_takes() -> None:
    tracker = (
        "0x8ee392a4787397126C163Cb9844d7c447da419D8"  # Yearn's partners deposit through it, into the vault they name
    )
    vault = Address.parse("0x5f18C75AbDAe578b483E5F43f12a39cF75b973a9")
    data = call("deposit(address vault,address account,uint256 amount)", vault, Address.parse(ME), 7)
    _, effects = read(tracker, data)
    assert (USDC, 7) in {(r.asset, r.amount) for r in effects.reach}


def test_a_receipt_named_in_the_call_says_what_was_lent() -> None:
    receipt = Address.parse("0x98C23E9d8f34FEFb1B7BD6a91B7FF122F4e16F5c")  # Aave's receipt of USDC on Ethereum
    _, effects = read(
        "0x3333333333333333333333333333333333333333", call("supply(address poolToken,uint256 amount)", receipt, 7)
    )
    assert USDC in {r.asset for r in effects.reach}


def test_a_function_of_one_project_alone_says_what_it_takes_on_any_contract() -> None:
    validator = "0x3333333333333333333333333333333333333333"
    intent, _ = read(validator, call("buyVoucher(uint256 amount,uint256 minSharesToMint)", 7, 1))
    assert sent(intent) == [(Address.parse("0x7D1AfA7B718fb893dB30A3aBc0Cfc608AaCfeBB0"), 7)]
    intent, _ = read(validator, call("buyVoucher(uint256 amount,uint256 minSharesToMint)", 7, 1), chain=137)
    assert sent(intent) == [(None, 7)]


def test_a_pool_number_also_names_the_receipt_that_leaving_burns() -> None:
    booster = "0xF403C135812408BFbE8713b5A23a04b3D48AAE31"
    _, effects = read(booster, call("withdraw(uint256 pid,uint256 amount)", 25, 7))
    assert Address.parse("0x9518c9063eB0262D791f38d8d6Eb0aca33c63ed0") in {r.asset for r in effects.reach}
    assert Address.parse("0x06325440D014e39736583c165C2963BA99fAf14E") not in {r.asset for r in effects.reach}


def test_facts_of_one_contract_may_stand_in_several_lines() -> None:
    pool = Address.parse("0x7d2768dE32b0b80b7a3454c06BdAc94A69DDc7A9")
    known = takes.of(1, pool)
    assert known is not None
    assert {r.asset for r in known.reserves} >= {USDT, Address.parse("0xE41d2489571d322189246DaFA5ebDe1F4699F498")}


def test_a_step_of_a_recipe_says_what_it_takes_by_its_name() -> None:
    recipe = {
        "name": "stake",
        "callData": [b"\0" * 64],
        "subData": [],
        "actionIds": [bytes.fromhex("78b3246a")],  # the start of keccak256("LiquitySPDeposit")
        "paramMapping": [[0]],
    }
    signature = "executeRecipe((string name,bytes[] callData,bytes32[] subData,bytes4[] actionIds,uint8[][] paramMapping) recipe)"
    inner = call(signature, recipe)
    outer = call(
        "execute(address target,bytes data)", Address.parse("0x4444444444444444444444444444444444444444"), inner
    )
    _, effects = read("0x3333333333333333333333333333333333333333", outer)
    assert Address.parse("0x5f98805A4E8be255a32880FDeC7F6728C6568bA0") in {r.asset for r in effects.reach}


def test_synthetix_names_what_it_exchanges_by_its_key() -> None:
    data = call("exchange(bytes32 a,uint256 n,bytes32 b)", b"sUSD".ljust(32, b"\0"), 7, b"sETH".ljust(32, b"\0"))
    intent, _ = read("0x8700dAec35aF8Ff88c16BdF0418774CB3D7599B4", data, 10)
    assert sent(intent) == [(Address.parse("0x8c6f28f2F1A3C87F0f938b96d27520d9751ec8d9"), 7)]
    other = call("exchange(bytes32 a,uint256 n,bytes32 b)", b"\xff" * 32, 7, b"sETH".ljust(32, b"\0"))
    assert sent(read("0x8700dAec35aF8Ff88c16BdF0418774CB3D7599B4", other, 10)[0]) == [(None, 7)]


def test_aaves_adapters_take_the_receipt_of_what_is_swapped() -> None:
    permit = (0, 0, 0, bytes(32), bytes(32))
    data = call(
        "swapAndDeposit(address a,address b,uint256 n,uint256 m,uint256 o,bytes c,address d,"
        "(uint256,uint256,uint8,bytes32,bytes32) p)",
        USDC, DAI, 9, 1, 0, b"", Address.parse(ME), permit,
    )  # fmt: skip
    _, effects = read("0xADC0A53095A0af87F3aa29FE0715B5c28016364e", data)
    assert (listed_as(1, "aEthUSDC"), 9) in {(r.asset, r.amount) for r in effects.reach}


def test_a_controller_of_curves_lending_takes_collateral_in_and_its_dollar_back() -> None:
    controller, wbtc = "0x09cEd8b3392bED73B0358e39AaEC0A6e9b0e76DF", "0x68f180fcCe6836688e9084f035309E29Bf0A2095"
    taken, _ = read(controller, call("create_loan(uint256 c,uint256 d,uint256 n)", 3, 4, 5), 10)
    assert sent(taken) == [(Address.parse(wbtc), 3)]
    back, _ = read(controller, call("repay(uint256 d)", 4), 10)
    assert sent(back) == [(Address.parse("0xC52D7F23a2e460248Db6eE192Cb23dD12bDDCbf6"), 4)]


def test_leaving_gmxs_stake_burns_the_form_that_stands_for_it() -> None:
    router, form = "0x159854e14A862Df9E39E1D128b8e5F70B4A3cE9B", "0xd2D1162512F927a7e282Ef43a362659E4F2a728F"
    intent, _ = read(router, call("unstakeGmx(uint256 n)", 6), 42161)
    assert sent(intent) == [(Address.parse(form), 6)]


def test_a_helper_burns_the_receipt_it_gives_back_for_and_no_token_of_its_own() -> None:
    zapper, receipt = "0x931BC69a32BE7A36f9B00Bf63D17Fa8fB9a8C525", "0x73302b63Ad4a16C498f26dB89cb27F37a72E4E04"
    intent, _ = read(zapper, call("redeem(uint256 n,address to)", 50, Address.parse(ME)), 10)
    assert sent(intent) == [(Address.parse(receipt), 50)]


def test_a_call_with_permit2_takes_what_the_permit_names() -> None:
    permit = ((USDC, 12), 1, 2)
    data = call("callDiamondWithPermit2(bytes d,((address,uint256),uint256,uint256) p,bytes s)", b"", permit, b"")
    assert sent(read("0x89c6340B1a1f4b25D36cd8B063D49045caF3f818", data)[0]) == [(USDC, 12)]


COMPOUND_POOL = "0xA2B47E3D5c44877cca798226B7B8118F9BFb7A56"

AAVE_POOL = "0xDeBF20617708857ebe4F679508E7b7863a8A8EeE"

C_USDC = Address.parse("0x39AA39c021dfbaE8faC545936693aC917d5E7563")

A_USDC = Address.parse("0xBcca60bB61934080951369a648Fb03DF4F96263C")


@pytest.mark.parametrize(
    ("pool", "signature", "values", "token"),
    [
        (COMPOUND_POOL, "exchange(int128 i,int128 j,uint256 dx,uint256 m)", (1, 0, 5, 1), C_USDC),
        (COMPOUND_POOL, "exchange_underlying(int128 i,int128 j,uint256 dx,uint256 m)", (1, 0, 5, 1), USDC),
        (COMPOUND_POOL, "add_liquidity(uint256[2] a,uint256 m)", ([0, 5], 1), C_USDC),
        (AAVE_POOL, "add_liquidity(uint256[3] a,uint256 m,bool u)", ([0, 5, 0], 1, True), USDC),
        (AAVE_POOL, "add_liquidity(uint256[3] a,uint256 m,bool u)", ([0, 5, 0], 1, False), A_USDC),
    ],
)
def test_a_pool_of_receipts_takes_them_or_what_they_are_made_of_as_the_call_says(
    pool: str, signature: str, values: tuple[Any, ...], token: Address
) -> None:
    intent, _ = read(pool, call(signature, *values))
    assert sent(intent) == [(token, 5)]


def test_pendle_takes_the_principal_or_the_yield_token_of_the_market_that_a_call_names() -> None:
    router = "0x888888888889758F76e7103c6CbF23ABbF58F946"
    market = Address.parse("0xA36b60A14A1A5247912584768C6e53E1a269a9F7")
    me = Address.parse(ME)
    principal, interest = (
        Address.parse(a)
        for a in ("0x9F56094C450763769BA0EA9Fe2876070c0fD5F77", "0x029d6247ADb0A57138c62E3019C92d3dfC9c1840")
    )
    guess = [0, 0, 0, 0, 0]
    there = call("swapExactPtForYt(address r,address m,uint256 x,uint256 n,uint256[5] g)", me, market, 7, 1, guess)
    back = call("swapExactYtForPt(address r,address m,uint256 x,uint256 n,uint256[5] g)", me, market, 7, 1, guess)
    signature = "(address,address,uint256,uint256,(uint256,uint256,uint256,uint256,uint256))"
    forth, home = (selector(f"swapExact{a}For{b}{signature}") for a, b in (("Pt", "Yt"), ("Yt", "Pt")))
    assert sent(read(router, forth + there[4:])[0]) == [(principal, 7)]
    assert sent(read(router, home + back[4:])[0]) == [(interest, 7)]


def past(to: str, counterparty: str, **other: Any) -> dict[str, Any]:
    entry = {
        "time": "2025-12-01T10:00:00Z", "chain_id": 1, "hash": "0x" + "5a" * 32, "from": ME, "to": to, "value": "0",
        "selector": "0xb6b55f25", "asset": str(USDC), "counterparty": counterparty, "amount": "700", "direction": "out",
    }  # fmt: skip
    return entry | other


VAULT_NOBODY_KNOWS = "0x7171717171717171717171717171717171717171"


@pytest.mark.parametrize(
    ("entry", "named"),
    [
        (past(VAULT_NOBODY_KNOWS, VAULT_NOBODY_KNOWS), True),
        (past(str(USDC), VAULT_NOBODY_KNOWS), False),  # a plain payment there, no call of the contract
        (past(VAULT_NOBODY_KNOWS, VAULT_NOBODY_KNOWS, chain_id=10), False),
        (past(VAULT_NOBODY_KNOWS, VAULT_NOBODY_KNOWS, direction="in"), False),
        (past(VAULT_NOBODY_KNOWS, VAULT_NOBODY_KNOWS) | {"from": "0x" + "99" * 20}, False),  # forged by somebody
    ],
)
def test_what_a_contract_took_in_calls_of_ones_own_it_may_take_again(entry: dict[str, Any], named: bool) -> None:
    data = call("deposit(uint256 amount)", 9)
    tx = {"from": ME, "to": VAULT_NOBODY_KNOWS, "data": "0x" + data.hex(), "value": "0x0"}
    request = parse_request({"chain_id": 1, "account": ME, "method": "eth_sendTransaction", "params": [tx]})
    evidence = parse_evidence({"history": [entry]}, request.account, now=datetime(2026, 1, 1, tzinfo=UTC))
    effects = static_effects(request, decode(request, evidence), evidence)
    assert ((USDC, 9) in {(r.asset, r.amount) for r in effects.reach}) is named
