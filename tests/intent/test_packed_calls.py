"""Calls whose bytes no ABI lays out: packed, zipped and numbered forms."""

from __future__ import annotations

import pytest

from app.address import NATIVE, Address
from app.intent.model import ChangeKind
from tests.intent.told import AAVE_ARBITRUM, DAI, ME, USDC, call, read, sent


def test_a_packed_supply_names_asset_and_amount() -> None:
    word = (12 | 4_000_000 << 16).to_bytes(32, "big")  # reserve 12 of Aave on Arbitrum is native USDC
    intent, _ = read(AAVE_ARBITRUM, call("supply(bytes32 args)", word), chain=42161)
    assert sent(intent) == [(Address.parse("0xaf88d065e77c8cC2239327C5EDb3A432268e5831"), 4_000_000)]


def test_a_packed_asset_number_that_nobody_knows_is_said() -> None:
    intent, _ = read(AAVE_ARBITRUM, call("supply(bytes32 args)", (999).to_bytes(32, "big")), chain=42161)
    assert sent(intent) == []
    assert [u.what for u in intent.unknowns] == ["which asset is meant"]


def odos(token_in: bytes, amount: bytes, token_out: bytes) -> bytes:
    quote, slippage = b"\x02\x27\x10", (0x7FFFFF).to_bytes(3, "big")
    return (
        bytes.fromhex("83bd37f9") + token_in + token_out + amount + quote + slippage + b"\0\1" + b"\x33" * 20 + bytes(9)
    )


def test_a_compact_swap_is_read_byte_by_byte() -> None:
    data = odos(b"\0\1" + bytes(USDC), b"\x02\x03\xe8", b"\0\0")
    intent, _ = read("0xCf5540fFFCdC3d510B18bFcA6d2b9987b0772559", data)
    assert sent(intent) == [(USDC, 1000)]
    got = [c for c in intent.changes if c.kind is ChangeKind.RECEIVE]
    assert [(c.asset, c.account) for c in got] == [(NATIVE, Address.parse(ME))]
    assert got[0].amount is not None and 4999 <= got[0].amount <= 5001


def test_a_compact_swap_of_a_listed_token_says_that_it_cannot_know() -> None:
    intent, _ = read("0xCf5540fFFCdC3d510B18bFcA6d2b9987b0772559", odos(b"\0\7", b"\x01\x05", b"\0\0"))
    assert any(u.what == "which token the router means" for u in intent.unknowns)


def test_a_cut_compact_swap_is_an_unknown_with_its_place() -> None:
    data = odos(b"\0\1" + bytes(USDC), b"\x20", b"\0\0")[:40]
    intent, _ = read("0xCf5540fFFCdC3d510B18bFcA6d2b9987b0772559", data)
    assert any("byte" in u.why for u in intent.unknowns)


LLAMAZIP = "0x6f9d14Cf4A06Dd9C70766Bd161cf8d4387683E1b"


@pytest.mark.parametrize(
    ("first", "token"),
    [
        (0x64, "0xDA10009cBd5D07dd0CeCc66161FC93D7c9000da1"),  # pair 6, WETH and DAI: the higher address is sold
        (0x6C, "0x4200000000000000000000000000000000000006"),  # the lower one
        (0x10, "0x4200000000000000000000000000000000000042"),  # pair 1, WETH and OP
    ],
)
def test_a_zipped_swap_names_what_its_half_byte_says(first: int, token: str) -> None:
    _, effects = read(LLAMAZIP, bytes([first]) + bytes.fromhex("73148401020304"), chain=10)
    assert Address.parse(token) in {r.asset for r in effects.reach}


@pytest.mark.parametrize(("first", "value"), [(0xF4, 0), (0x64, 10**18)])
def test_a_zipped_swap_of_no_known_pair_or_of_coins_names_no_token(first: int, value: int) -> None:
    _, effects = read(LLAMAZIP, bytes([first]) + bytes.fromhex("73148401020304"), chain=10, value=value)
    assert {r.asset for r in effects.reach} <= {Address.parse(LLAMAZIP)}


SOCKET = "0x3a23F943181408EAC424116Af7b7790c94Cb97a5"

BY_CCTP = "bridgeERC20To(uint256 n,bytes32 m,address r,address t,uint256 c,uint32 d,uint256 f)"


def test_a_gateways_route_is_read_after_its_number() -> None:
    usdc = Address.parse("0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85")
    data = bytes.fromhex("0000018c") + call(BY_CCTP, 358_000_000, b"\1" * 32, Address.parse(ME), usdc, 42161, 3, 9)
    intent, _ = read(SOCKET, data, 10)
    assert sent(intent) == [(usdc, 358_000_000)] and intent.kind == "bridge" and intent.calldata == data
    elsewhere, _ = read("0x3333333333333333333333333333333333333333", data, 10)
    assert sent(elsewhere) == []


@pytest.mark.parametrize("broken", [0, 1])
def test_a_route_that_swaps_first_takes_what_the_swap_takes(broken: int) -> None:
    swap = call("performActionWithIn(address f,address t,uint256 n,bytes32 m,bytes d)", USDC, DAI, 7, b"\1" * 32, b"")
    words = [(1 << 32) * broken + 402, 96, 100, len(swap)]
    inner = bytes.fromhex("c48c3b42") + b"".join(w.to_bytes(32, "big") for w in words) + swap + bytes(-len(swap) % 32)
    intent, _ = read(SOCKET, bytes.fromhex("00000016") + inner)
    assert sent(intent) == ([] if broken else [(USDC, 7)])
    assert broken or "which bridge carries on what the swap gives" in [u.what for u in intent.unknowns]
