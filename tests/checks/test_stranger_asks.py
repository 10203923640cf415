"""What a site that nobody knows may not ask quietly, and what a known project's site may."""

from __future__ import annotations

import json
from typing import Any

import pytest
from eth_abi import encode
from eth_utils import keccak

from app.checking import Checker, Options

ME, THIEF = "0x7a16ff8270133f063aab6c9977183d9e72835428", "0x3f5c2e1b9d8a47665544332211ffeeddccbbaa99"
USDC, WETH = "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48", "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
V2, DEPOSIT = "0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D", "0x00000000219ab540356cBB839Cbe05303d7705Fa"
NFTS, PUNKS = "0x495f947276749Ce646f68AC8c248420045cb7b5e", "0xb47e3cd837dDF8e4c57F05d70Ab865de6e193BBB"
STRANGE, UNISWAP = "https://new-site.example", "https://app.uniswap.org"


def data(signature: str, *values: Any) -> str:
    types = signature[signature.index("(") + 1 : -1].split(",") if values else []
    return "0x" + (keccak(text=signature)[:4] + encode(types, values)).hex()


def judged(
    to: str, call: str = "0x", *, value: int = 0, origin: str | None = None, **context: Any
) -> tuple[str, set[str]]:
    asked = {
        "version": 1, "chain_id": 1, "origin": origin, "account": ME, "method": "eth_sendTransaction",
        "params": [{"from": ME, "to": to, "value": hex(value), "data": call}],
        "context": {"now": "2025-10-01T12:00:00Z", **context},
    }  # fmt: skip
    given, _ = Checker(Options()).check(json.dumps(asked).encode(), 1)
    return given["verdict"], {f["check"] for f in given["findings"]}


def swap(to: str, least: int) -> str:
    signature = "swapExactTokensForTokens(uint256,uint256,address[],address,uint256)"
    return data(signature, 10**10, least, [USDC, WETH], to, 1_759_320_600)


@pytest.mark.parametrize("least", [0, 2 * 10**18])
def test_a_swap_that_pays_another_is_held_whatever_its_lower_limit(least: int) -> None:
    verdict, checks = judged(V2, swap(THIEF, least), origin=UNISWAP)
    assert verdict == "hold"
    assert "sim-recipient-differs-from-self" in checks
    assert judged(V2, swap(ME, least), origin=UNISWAP)[0] in ("clear", "caution")


def stake(credentials: str) -> str:
    return data(
        "deposit(bytes,bytes,bytes,bytes32)", b"\x11" * 48, bytes.fromhex(credentials), b"\x22" * 96, b"\x33" * 32
    )


@pytest.mark.parametrize("kind", ["01", "02"])
def test_stake_that_only_another_can_withdraw_is_told(kind: str) -> None:
    foreign, own = (kind + "00" * 11 + who[2:] for who in (THIEF, ME))
    ether = 32 * 10**18
    verdict, checks = judged(DEPOSIT, stake(foreign), value=ether, origin=STRANGE)
    assert verdict == "hold"
    assert "sim-recipient-differs-from-self" in checks
    assert judged(DEPOSIT, stake(foreign), value=ether, origin="https://launchpad.ethereum.org")[0] == "caution"
    assert judged(DEPOSIT, stake(foreign), value=ether, origin=STRANGE, accounts=[THIEF])[0] == "clear"
    assert judged(DEPOSIT, stake(own), value=ether, origin="https://launchpad.ethereum.org")[0] == "clear"


def test_a_strange_site_that_asks_for_all_there_is_is_held() -> None:
    have, most = {"ETH": str(10**19)}, 99 * 10**17
    assert judged(THIEF, value=most, origin=STRANGE, balances=have)[0] == "hold"
    assert judged(THIEF, value=10**18, origin=STRANGE, balances=have)[0] in ("clear", "caution")
    assert judged(THIEF, value=most, origin="compose", balances=have)[0] in ("clear", "caution")
    used = [{"time": "2025-09-01T00:00:00Z", "chain_id": 1, "from": ME, "to": THIEF, "value": "5", "origin": STRANGE}]
    assert judged(THIEF, value=most, origin=STRANGE, balances=have, history=used)[0] in ("clear", "caution")


def test_a_few_nfts_that_a_strange_site_sends_to_a_stranger_are_held() -> None:
    given = data(
        "safeBatchTransferFrom(address,address,uint256[],uint256[],bytes)", ME, THIEF, [1, 2, 3], [1, 1, 1], b""
    )
    assert judged(NFTS, given, origin=STRANGE)[0] == "hold"
    assert judged(NFTS, given, origin="compose")[0] in ("clear", "caution")


def test_names_under_a_known_projects_own_domain_do_not_imitate_it() -> None:
    call = data("deposit()")
    assert "origin-lookalike" not in judged(WETH, call, value=5, origin="https://remix.ethereum.org")[1]
    assert "origin-lookalike" in judged(WETH, call, value=5, origin="https://launchpad.ethereum.org.claim.example")[1]


def test_the_right_to_withdraw_a_nodes_stake_is_control() -> None:
    storage = "0x1d8f8f00cfa6758d7bE78336684788Fb0ee0Fa46"
    given = data("setWithdrawalAddress(address,address,bool)", ME, THIEF, True)
    assert judged(storage, given, origin=STRANGE)[0] == "hold"
    pool = "0xDD3f50F8A6CafbE9b31a427582963f465E745AF8"
    assert judged(pool, data("deposit()"), value=10**18, origin="https://stake.rocketpool.net")[0] == "clear"


def test_a_punk_offered_to_one_stranger_is_no_riddle() -> None:
    offer = data("offerPunkForSaleToAddress(uint256,uint256,address)", 55, 0, THIEF)
    verdict, checks = judged(PUNKS, offer, origin=STRANGE)
    assert verdict != "clear"
    assert "approval-spender-unknown" in checks
