"""Pools that a router's factory makes: their shares and coins are computed, not listed."""

from __future__ import annotations

import gzip
import json
import re
from importlib.resources import files

import pytest

from app.address import Address
from app.intent import factories, takes
from app.intent.model import ChangeKind
from tests.bench.interactions import DATA
from tests.intent.told import ME, USDC, VELODROME, call, read, sent


def test_the_pool_token_of_a_removal_is_what_the_chain_moved() -> None:
    seen = 0
    if not DATA.exists():
        pytest.skip("the shared interactions are not here")
    with gzip.open(DATA, "rt") as lines:
        for line in lines:
            record = json.loads(line)
            data = str(record["data"])
            to = (record["to"] or "").lower()
            if not data.startswith("0x0dede6c4") or to != VELODROME.lower():
                continue
            seen += 1
            intent, _ = read(record["to"], bytes.fromhex(data[2:]), record["chain_id"])
            moved = {log["address"].lower() for log in record["logs"]}
            pool = factories.pool_token(record["chain_id"], intent)
            assert pool is not None and "0x" + pool.hex() in moved
    assert seen


POOL = "removeLiquidity(address tokenA,address tokenB,uint256 l,uint256 a,uint256 b,address to,uint256 until)"

CURVED = (
    "removeLiquidity(address tokenA,address tokenB,bool stable,uint256 l,uint256 a,uint256 b,address to,uint256 until)"
)


@pytest.mark.parametrize(
    ("chain", "router", "a", "b", "curve", "pool"),
    [
        # pools that Giveth's and Beefy's own lists name
        (100, "0x1C232F01118CB8B424793ae03F870aa7D0ac7f77", "0x4f4F9b8D5B4d0Dc10506e5551B0513B61fD59e75",
         "0x71850b7E9Ee3f13Ab46d67167341E4bDc905Eef9", None, "0x08ea9f608656A4a775EF73f5B187a2F1AE2ae10e"),
        (43114, "0x60aE616a2155Ee3d9A68541Ba4544862310933d4", "0xab592d197ACc575D16C3346f4EB70C703F308D1E",
         "0xB31f66AA3C1e785363F0875A1B74E27b85FD66c7", None, "0x017025f07b23Bb30e1140dB10D3fe7A1626CFdD0"),
        (8453, "0xaaa3b1F1bd7BCc97fD1917c18ADE665C5D31F066", "0x2Ae3F1Ec7F1F5012CFEab0185bfc7aa3cf0DEc22",
         "0x4200000000000000000000000000000000000006", None, "0xA5b63920AB791234eadE3d0C23139E21bc63c2f8"),
        (42161, "0xAAA87963EFeB6f7E0a2711F397663105Acb1805e", "0x82aF49447D8a07e3bd95BD0d56f35241523fBab1",
         "0xAAA6C1E32C55A7Bfa8066A6FAE9b42650F262418", False, "0x1E50482e9185D9DAC418768D14b2F2AC2b4DAF39"),
        (56, "0x20a304a7d126758dfe6B243D0fc515F83bCA8431", "0x7130d2A12B9BCbFAe4f2634d864A1Ee1Ce3Ead9c",
         "0x7c1cCA5b25Fa0bC9AF9275Fb53cBA89DC172b878", True, "0x01e4a13b64A35EC29C490374C0aC6a585FF7cE79"),
    ],
)  # fmt: skip
def test_a_routers_pool_is_computed_as_its_factory_does(
    chain: int, router: str, a: str, b: str, curve: bool | None, pool: str
) -> None:
    tokens, rest = (Address.parse(b), Address.parse(a)), (5, 0, 0, Address.parse(ME), 1)
    data = call(POOL, *tokens, *rest) if curve is None else call(CURVED, *tokens, curve, *rest)
    intent, effects = read(router, data, chain)
    assert factories.pool_token(chain, intent) == Address.parse(pool)
    assert Address.parse(pool) in {r.asset for r in effects.reach}


def test_the_chains_own_coin_stands_for_the_other_side() -> None:
    data = call(
        "removeLiquidityAVAX(address token,uint256 l,uint256 a,uint256 b,address to,uint256 until)",
        Address.parse("0xab592d197ACc575D16C3346f4EB70C703F308D1E"), 5, 0, 0, Address.parse(ME), 1,
    )  # fmt: skip
    intent, _ = read("0x60aE616a2155Ee3d9A68541Ba4544862310933d4", data, 43114)
    assert factories.pool_token(43114, intent) == Address.parse("0x017025f07b23Bb30e1140dB10D3fe7A1626CFdD0")


def test_every_factory_has_a_whole_hash_and_checked_addresses() -> None:
    text = (files("resources.known") / "factories.txt").read_text()
    found = set(re.findall(r"0x[0-9a-fA-F]{40}\b", text))
    assert {a for a in found if str(Address.parse(a, strict=False)) != a} == set()
    assert {len(made.code_hash) for made in factories.factories().values()} == {32}


def test_leaving_a_pool_by_zap_takes_the_share_the_router_computes() -> None:
    usdc, usdbc = "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913", "0xd9aAEc86B65D86f6A7B5B1b0c42FFA531710b6CA"
    route, pool = "(address,address,bool,address)[]", "(address,address,bool,address,uint256,uint256,uint256,uint256)"
    tokens = Address.parse(usdc), Address.parse(usdbc)
    made = "0xcF77a3Ba9A5CA399B7c97c74d54e5b1Beb874E43"
    data = call(
        f"zapOut(address tokenOut,uint256 liquidity,{pool} zapOutPool,{route} routesA,{route} routesB)",
        tokens[0], 5, (*tokens, True, Address.parse("0x420DD381b31aEf6683db6B902084cB0FFECe40Da"), 0, 0, 0, 0), [], [],
    )  # fmt: skip
    intent, _ = read(made, data, 8453)
    remove = call(CURVED, *tokens, True, 5, 0, 0, Address.parse(ME), 1)
    same, _ = read(made, remove, 8453)
    assert factories.pool_token(8453, intent) == factories.pool_token(8453, same) is not None
    assert [c.amount for c in intent.changes if c.kind is ChangeKind.SEND] == [5]


def test_a_swap_by_pool_alone_sells_what_the_pools_highest_bit_says() -> None:
    pool = int("88e6A0c2dDD26FEEb64F039a2c41296FcB3f5640", 16)  # USDC and WETH, of Uniswap's third version
    router, signature = "0x1111111254EEB25477B68fb85Ed929f73A960582", "uniswapV3Swap(uint256 n,uint256 m,uint256[] p)"
    weth = Address.parse("0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2")
    assert sent(read(router, call(signature, 9, 1, [pool]))[0]) == [(USDC, 9)]
    assert sent(read(router, call(signature, 9, 1, [pool | 1 << 255, pool]))[0]) == [(weth, 9)]
    assert sent(read(router, call(signature, 9, 1, [pool + 1]))[0]) == [(None, 9)]
    assert sent(read(router, call(signature, 9, 1, []))[0]) == [(None, 9)]


def test_base_and_arbitrum_make_their_pools_alike() -> None:
    for chain, pool in (
        (8453, "0xd0b53D9277642d899DF5C87A3966A349A798F224"),
        (42161, "0xC6962004f452bE9203591991D15f6b388e09E8D0"),
    ):
        assert Address.parse(pool) in factories.v3_pools(chain, takes.named_tokens(chain))
