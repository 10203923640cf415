"""More ways to put a call into a call: wallets, relayers, governors and scripts with bytes of their own."""

from __future__ import annotations

from typing import Any

import pytest

from app.address import Address
from app.intent.model import ChangeKind
from tests.intent.test_nesting import CALLS, ME, ONE, TO, TRANSFER, USDC, WALLET, ZERO, call, pack, read

HASH = bytes(32)
TRIPLE = "(address to,uint256 value,bytes data)[]"
SEQUENCE = "(bool d,bool r,uint256 g,address target,uint256 value,bytes data)[]"
FORWARD = "(address from,address to,uint256 value,uint256 gas,uint48 deadline,bytes data,bytes signature)[]"
REQUEST = "(address from,address to,uint256 value,uint256 gas,uint256 nonce,bytes data,uint256 validUntil)"
HOOK = "(address target,uint256 value,bytes callData,bool allowFailure,bool isDelegateCall)[]"
SIGNER = "(bytes sig,address signer,uint256 expirationTimestamp)[]"


def evm_script(*rows: tuple[Address, bytes]) -> bytes:
    """aragonOS, spec id 1."""
    return b"\0\0\0\1" + b"".join(to + len(data).to_bytes(4, "big") + data for to, data in rows)


def payload(*rows: tuple[Address | None, int, bytes], delegate: bool = False, space: bool = False) -> bytes:
    """Sequence v3: one byte for the count, no nonce; None is the wallet itself."""
    out = bytes([0 if space else 1]) + (bytes(20) if space else b"") + bytes([len(rows)])
    for to, value, data in rows:
        bits = (to is None) | bool(value) << 1 | bool(data) << 2 | delegate << 4
        out += bytes([bits]) + (to or b"") + (value.to_bytes(32, "big") if value else b"")
        out += len(data).to_bytes(3, "big") + data if data else b""
    return out


def command(data: bytes, target: Address, inputs: bytes, flags: int = 1, out: int = 0xFF) -> bytes:
    """Weiroll: selector, flags, six inputs, output, target."""
    return data[:4] + bytes([flags]) + inputs.ljust(6, b"\xff") + bytes([out]) + target


WEIROLL = [command(TRANSFER, USDC, b"\0\1")]
STATE = [TRANSFER[4:36], TRANSFER[36:]]

WRAPPED: dict[str, tuple[bytes, Address]] = {
    "BaseWallet": (call("invoke(address t,uint256 v,bytes d)", USDC, 0, TRANSFER), WALLET),
    "Argent multiCall": (call(f"multiCall(address w,{TRIPLE} t)", TO, ONE), TO),
    "Argent session": (call(f"multiCallWithSession(address w,{TRIPLE} t)", TO, ONE), TO),
    "Argent guardians": (call(f"multiCallWithGuardians(address w,{TRIPLE} t)", TO, ONE), TO),
    "Argent relayed": (
        call("execute(address w,bytes d,uint256 n,bytes s,uint256 p,uint256 l,address t,address a)", TO,
             call(f"multiCall(address w,{TRIPLE} t)", TO, ONE), 1, b"", 0, 0, ZERO, ZERO), TO,
    ),
    "Argent callContract": (call("callContract(address w,address c,uint256 v,bytes d)", TO, USDC, 0, TRANSFER), TO),
    "Argent approve and call": (
        call("approveTokenAndCallContract(address w,address t,address s,uint256 a,address c,bytes d)", TO, USDC, WALLET, 0,
             USDC, TRANSFER), TO,
    ),
    "Ambire by sender": (call(f"executeBySender({TRIPLE} c)", ONE), WALLET),
    "Ambire by itself": (call("executeBySelfSingle((address to,uint256 value,bytes data) c)", ONE[0]), WALLET),
    "Ambire, several": (call(f"executeMultiple(({TRIPLE} calls,bytes signature)[] e)", [(ONE, b"")]), WALLET),
    "Ambire tryCatch": (call("tryCatch(address t,uint256 v,bytes d)", USDC, 0, TRANSFER), WALLET),
    "Sequence v1": (
        call(f"execute({SEQUENCE} t,uint256 n,bytes s)", [(False, True, 0, USDC, 0, TRANSFER)], 1, b""), WALLET,
    ),
    "Sequence v1 itself": (call(f"selfExecute({SEQUENCE} t)", [(False, True, 0, USDC, 0, TRANSFER)]), WALLET),
    "Sequence v3": (call("execute(bytes p,bytes s)", payload((USDC, 0, TRANSFER)), b"\1"), WALLET),
    "Sequence v3 with a space": (call("execute(bytes p,bytes s)", payload((USDC, 0, TRANSFER), space=True), b"\1"), WALLET),
    "Sequence v3 in itself": (
        call("execute(bytes p,bytes s)", payload((None, 0, call("selfExecute(bytes p)", payload((USDC, 0, TRANSFER))))), b"\1"),
        WALLET,
    ),
    "Zodiac delay": (call("executeNextTx(address t,uint256 v,bytes d,uint8 o)", USDC, 0, TRANSFER, 0), WALLET),
    "Zodiac reality": (
        call("executeProposalWithIndex(string p,bytes32[] h,address t,uint256 v,bytes d,uint8 o,uint256 i)", "x", [HASH], USDC, 0,
             TRANSFER, 0, 0), WALLET,
    ),
    "Zodiac roles": (
        call("execTransactionWithRoleReturnData(address t,uint256 v,bytes d,uint8 o,bytes32 r,bool s)", USDC, 0, TRANSFER, 0, HASH,
             True), WALLET,
    ),
    "ERC-725X": (call("execute(uint256 o,address t,uint256 v,bytes d)", 0, USDC, 0, TRANSFER), WALLET),
    "ERC-725X batch": (
        call("executeBatch(uint256[] o,address[] t,uint256[] v,bytes[] d)", [0], [USDC], [0], [TRANSFER]), WALLET,
    ),
    "Polymarket": (call("proxy((uint8 k,address to,uint256 value,bytes data)[] c)", [(1, USDC, 0, TRANSFER)]), WALLET),
    "MultiSigWallet": (call("submitTransaction(address d,uint256 v,bytes b)", USDC, 0, TRANSFER), WALLET),
    "multicall with values": (call(f"multicall({CALLS} c)", ONE), WALLET),
    "Aragon vote": (call("newVote(bytes s,string m)", evm_script((USDC, TRANSFER)), "why"), WALLET),
    "Aragon forward": (call("forward(bytes s)", evm_script((USDC, TRANSFER))), WALLET),
    "Aragon forward in forward": (
        call("forward(bytes s)", evm_script((TO, call("forward(bytes s)", evm_script((USDC, TRANSFER)))))), TO,
    ),
    "Aragon OSx": (call(f"execute(bytes32 i,{TRIPLE} a,uint256 m)", HASH, ONE, 0), WALLET),
    "Aragon OSx vote": (
        call(f"createProposal(bytes m,{TRIPLE} a,uint256 f,uint64 s,uint64 e,uint8 v,bool t)", b"", ONE, 0, 0, 0, 0, False), WALLET,
    ),
    "Agora": (
        call("propose(address[] t,uint256[] v,bytes[] c,string d,uint8 k)", [USDC], [0], [TRANSFER], "why", 1), WALLET,
    ),
    "Nouns": (
        call(f"proposeBySigs({SIGNER} p,address[] t,uint256[] v,string[] s,bytes[] c,string d)", [(b"", TO, 1)], [USDC], [0],
             ["transfer(address,uint256)"], [TRANSFER[4:]], "why"), WALLET,
    ),
    "Aave governance": (
        call("create(address e,address[] t,uint256[] v,string[] s,bytes[] c,bool[] w,bytes32 h)", TO, [USDC], [0], [""], [TRANSFER],
             [False], HASH), WALLET,
    ),
    "forwarder batch": (
        call(f"executeBatch({FORWARD} r,address a)", [(TO, USDC, 0, 1, 1, TRANSFER, b"")], ME), TO,
    ),
    "forwarder of the Gas Station": (
        call(f"execute({REQUEST} r,bytes32 d,bytes32 t,bytes x,bytes s)", (TO, USDC, 0, 1, 1, TRANSFER, 9), HASH, HASH, b"", b""), TO,
    ),
    "Gelato": (call("callWithSyncFee(address t,bytes d,address f,uint256 a,bytes32 i)", USDC, TRANSFER, ZERO, 1, HASH), WALLET),
    "CoW hooks": (call(f"executeHooks({HOOK} c,bytes32 n,uint256 d,bytes s)", [(USDC, 0, TRANSFER, False, False)], HASH, 1, b""), WALLET),
    "Weiroll": (call("execute(bytes32[] c,bytes[] s)", WEIROLL, STATE), WALLET),
    "Enso shortcut": (call("executeShortcut(bytes32 a,bytes32 r,bytes32[] c,bytes[] s)", HASH, HASH, WEIROLL, STATE), WALLET),
    "Weiroll, more inputs": (
        call("execute(bytes32[] c,bytes[] s)", [command(TRANSFER, USDC, b"", flags=0x41), b"\0\1".ljust(32, b"\xff")], STATE), WALLET,
    ),
    "Weiroll, whole calldata": (
        call("execute(bytes32[] c,bytes[] s)", [command(TRANSFER, USDC, b"\0", flags=0x21)], [TRANSFER]), WALLET,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WRAPPED)
def test_the_inner_transfer_is_told_with_whose_tokens_move(name: str) -> None:
    data, whose = WRAPPED[name]
    intent = read(WALLET, data)
    moved = [(c.asset, c.amount, c.account) for c in intent.all_changes() if c.kind is ChangeKind.SEND]
    assert moved == [(USDC, 5, whose)], intent.unknowns
    assert [i.kind for _, i in intent.walk() if i.target == USDC] == ["send"]
    assert "5" in intent.description and str(TO) in intent.description


DELEGATED: dict[str, bytes] = {
    "Sequence v1": call(f"execute({SEQUENCE} t,uint256 n,bytes s)", [(True, True, 0, TO, 0, TRANSFER)], 1, b""),
    "Sequence v3": call("execute(bytes p,bytes s)", payload((TO, 0, TRANSFER), delegate=True), b"\1"),
    "ERC-725X": call("execute(uint256 o,address t,uint256 v,bytes d)", 4, TO, 0, TRANSFER),
    "Polymarket": call("proxy((uint8 k,address to,uint256 value,bytes data)[] c)", [(2, TO, 0, TRANSFER)]),
    "Weiroll": call("execute(bytes32[] c,bytes[] s)", [command(TRANSFER, TO, b"\0\1", flags=0)], STATE),
    "CoW hooks": call(
        f"executeHooks({HOOK} c,bytes32 n,uint256 d,bytes s)", [(TO, 0, TRANSFER, False, True)], HASH, 1, b""
    ),
}


@pytest.mark.parametrize("name", DELEGATED)
def test_foreign_code_run_by_a_wallet_is_control_whatever_it_is_called(name: str) -> None:
    changes = [(c.kind, c.counterparty) for c in read(WALLET, DELEGATED[name]).all_changes()]
    assert changes == [(ChangeKind.OWN, TO)]


def test_an_account_that_a_contract_calls_itself_as_moves_its_own_tokens() -> None:
    """Native meta-transactions: the contract calls itself and takes who signed for the caller."""
    data = call("executeMetaTransaction(address u,bytes f,bytes32 r,bytes32 s,uint8 v)", TO, TRANSFER, HASH, HASH, 27)
    intent = read(USDC, data)
    assert [(c.asset, c.amount, c.account) for c in intent.all_changes()] == [(USDC, 5, TO)]


def test_a_value_that_an_earlier_call_of_a_script_gives_is_not_made_up() -> None:
    commands = [
        command(call("balanceOf(address a)", ME), USDC, b"\0", flags=2, out=1),
        command(TRANSFER, USDC, b"\0\1"),
    ]
    intent = read(WALLET, call("execute(bytes32[] c,bytes[] s)", commands, STATE))
    assert intent.calls == ()
    assert "comes from an earlier call" in intent.unknowns[0].why


def test_a_length_of_a_script_varies_in_its_tail() -> None:
    swap = call(
        "swapExactTokensForTokens(uint256 a,uint256 b,address[] p,address t,uint256 d)", 5, 6, [USDC, TO], ME, 9
    )
    words = [swap[4 + 32 * i : 36 + 32 * i] for i in range(8)]
    state = [words[0], words[1], b"".join(words[5:]), words[3], words[4]]
    commands = [command(swap, TO, b"\0\1\x82\3\4")]
    (inner,) = read(WALLET, call("execute(bytes32[] c,bytes[] s)", commands, state)).calls
    assert inner.calldata == swap


@pytest.mark.parametrize(
    ("signature", "values"),
    [
        ("forward(bytes s)", [b"\0\0\0\1" + bytes(USDC) + b"\0\0\1\0" + b"\1"]),
        ("forward(bytes s)", [b"\0\0\0\7" + b"\1" * 40]),
        ("forward(bytes s)", [b"\1"]),
        ("execute(bytes p,bytes s)", [b"", b""]),
        ("execute(bytes p,bytes s)", [b"\1\xff", b""]),
        ("execute(bytes p,bytes s)", [payload((USDC, 0, TRANSFER)) + b"\0", b""]),
        ("execute(bytes p,bytes s)", [bytes.fromhex("6080604052348015"), b""]),
        ("execute(bytes32[] c,bytes[] s)", [[command(TRANSFER, USDC, b"\0\x09")], STATE]),
        ("execute(bytes32[] c,bytes[] s)", [[command(TRANSFER, USDC, b"\xfe")], STATE]),
        ("execute(bytes32[] c,bytes[] s)", [[command(TRANSFER, USDC, b"", flags=0x43)], []]),
    ],
)  # fmt: skip
def test_a_script_that_is_none_is_said(signature: str, values: list[Any]) -> None:
    intent = read(WALLET, call(signature, *values))
    assert intent.calls == ()
    assert intent.unknowns


def test_an_empty_script_is_a_question_and_nothing_more() -> None:
    intent = read(WALLET, call("newVote(bytes s,string m)", b"", "Shall we?"))
    assert (intent.kind, intent.calls, intent.unknowns) == ("propose", (), ())


def test_a_routers_swap_that_is_a_transfer_from_its_user_is_told() -> None:
    """LI.FI, 16 July 2024: the call to the exchange was the token's own transferFrom."""
    swaps = "(address callTo,address approveTo,address sendingAssetId,address receivingAssetId,uint256 fromAmount,bytes callData,bool r)[]"
    signature = f"swapTokensGeneric(bytes32 i,string a,string b,address receiver,uint256 minAmount,{swaps} swapData)"
    taken = call("transferFrom(address f,address t,uint256 a)", ME, TO, 7)
    rows = [(USDC, USDC, USDC, USDC, 5, taken, False), (WALLET, WALLET, USDC, USDC, 5, b"\x9a\xbc\xde\xf1", False)]
    intent = read(WALLET, call(signature, HASH, "", "", ME, 1, rows))
    assert intent.kind == "swap"
    (inner,) = intent.calls  # the other one is an exchange nobody here knows
    assert [(c.account, c.amount, c.counterparty) for c in inner.changes] == [(ME, 7, TO)]


# -- pools of another key -------------------------------------------------------------------------
INFINITY = (USDC, TO, ZERO, WALLET, 3000, b"\1" * 32)
INFINITY_KEY = "(address c0,address c1,address hooks,address manager,uint24 fee,bytes32 parameters)"
UNISWAP = (USDC, TO, 3000, 60, ZERO)
UNISWAP_KEY = "(address c0,address c1,uint24 fee,int24 spacing,address hooks)"
SETTLE = pack("(address c,uint256 a)", USDC, 2**255)


def swap(action: int, key: str, pool: tuple[Any, ...]) -> bytes:
    """One command 0x10 of a router: a swap of five, then the payment."""
    one = pack(f"(({key} k,bool z,uint128 i,uint128 o,bytes h) p)", (pool, True, 5, 6, b""))
    inputs = pack("(bytes a,bytes[] p)", bytes([action, 0x0C]), [one, SETTLE])
    return call("execute(bytes c,bytes[] i)", b"\x10", [inputs])


@pytest.mark.parametrize(
    ("action", "key", "pool"),
    [(0x06, UNISWAP_KEY, UNISWAP), (0x06, INFINITY_KEY, INFINITY), (0x1C, INFINITY_KEY, INFINITY)],
)
def test_a_swap_reads_the_key_of_its_own_pools(action: int, key: str, pool: tuple[Any, ...]) -> None:
    first, second = read(WALLET, swap(action, key, pool)).calls
    assert (first.kind, second.kind) == ("swap", "send")
    p = first.arguments["p"]
    assert (p["poolKey"]["currency0"], p["poolKey"]["fee"], p["amountIn"], p["zeroForOne"]) == (USDC, 3000, 5, True)


ROUTE = "(address to,uint24 fee,int24 spacing,address hooks,bytes data)[]"
STEPS = [(TO, 100, 1, ZERO, b"")]


def test_routers_that_take_a_price_for_each_step_are_read_too() -> None:
    single = pack(f"(({UNISWAP_KEY} k,bool z,uint128 i,uint128 o,uint256 p,bytes h) p)", (UNISWAP, True, 5, 6, 7, b""))
    native = pack(
        f"(({UNISWAP_KEY} k,bool z,uint128 i,uint128 o,uint256 p,bytes h) p)",
        ((ZERO, *UNISWAP[1:]), True, 5, 6, 0, b""),
    )
    route = pack(f"((address c,{ROUTE} path,uint256[] m,uint128 i,uint128 o) p)", (USDC, STEPS, [8], 5, 6))
    empty = pack(f"((address c,{ROUTE} path,uint256[] m,uint128 i,uint128 o) p)", (USDC, STEPS, [], 5, 6))
    inputs = pack("(bytes a,bytes[] p)", b"\x06\x06\x07\x07", [single, native, route, empty])
    calls = read(WALLET, call("execute(bytes c,bytes[] i)", b"\x10", [inputs])).calls
    assert [(c.arguments["p"]["amountIn"], c.arguments["p"]["amountOutMinimum"]) for c in calls] == [(5, 6)] * 4
    assert [c.arguments["p"].get("minHopPriceX36") for c in calls] == [7, 0, [8], []]


def test_an_action_that_two_routers_read_differently_is_not_told_in_one_way() -> None:
    """Five hundred million to the later router; one that looks for the earlier layout would read 512."""
    heads = [32, int.from_bytes(USDC, "big"), 192, 512 - 352, 500_000_000, 6]
    path = pack(f"({ROUTE} p)", STEPS)[32:]
    prices = (0).to_bytes(32, "big")
    data = b"".join(h.to_bytes(32, "big") for h in heads) + prices + path
    inputs = pack("(bytes a,bytes[] p)", b"\x07", [data])
    intent = read(WALLET, call("execute(bytes c,bytes[] i)", b"\x10", [inputs]))
    assert intent.calls == ()
    assert "read in two ways" in intent.unknowns[0].why


def test_a_swap_whose_first_coin_is_its_own_offset_is_read_as_the_router_reads_it() -> None:
    """Written without the tuple's offset: the native coin's zero stands for it (seen on the chain)."""
    heads = [0, int.from_bytes(TO, "big"), 10_000, 200, 0, 0, 5, 6, 288, 0]
    inputs = pack("(bytes a,bytes[] p)", b"\x06", [b"".join(h.to_bytes(32, "big") for h in heads)])
    (intent,) = read(WALLET, call("execute(bytes c,bytes[] i)", b"\x10", [inputs])).calls
    p = intent.arguments["p"]
    assert (p["poolKey"]["currency1"], p["zeroForOne"], p["amountIn"], p["amountOutMinimum"]) == (TO, False, 5, 6)


def test_later_commands_of_the_router_are_known() -> None:
    across = pack(
        "((address s,address d,address r,address i,address o,uint256 a,uint256 b,uint256 c,address e,uint32 q,uint32 f,uint32 x,"
        "bytes m,bool n) p)", (WALLET, ME, ME, USDC, USDC, 5_000_000, 4_900_000, 10, ZERO, 1, 2, 3, b"", False),
    )  # fmt: skip
    portion = pack("(address t,address r,uint256 p)", USDC, TO, 25)
    calls = read(WALLET, call("execute(bytes c,bytes[] i)", b"\xc0\x07", [across, portion])).calls
    assert [c.description.split(" with ")[0] for c in calls] == [
        "Bridge 5 USDC",
        f"Send an unknown amount of USDC to {TO}",
    ]


def test_a_route_through_pools_of_another_key_is_read_step_by_step() -> None:
    path = "(address to,uint24 fee,address hooks,address manager,bytes data,bytes32 parameters)[]"
    one = pack(
        f"((address c,{path} path,uint128 i,uint128 o) p)", (USDC, [(TO, 100, ZERO, WALLET, b"", b"\2" * 32)], 5, 6)
    )
    inputs = pack("(bytes a,bytes[] p)", b"\x07", [one])
    (intent,) = read(WALLET, call("execute(bytes c,bytes[] i)", b"\x10", [inputs])).calls
    assert (intent.arguments["p"]["currencyIn"], intent.arguments["p"]["amountIn"]) == (USDC, 5)
    assert [s["intermediateCurrency"] for s in intent.arguments["p"]["path"]] == [TO]
