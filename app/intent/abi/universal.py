"""The command languages of Uniswap: Universal Router (commands and inputs) and v4 (actions and params).

Sources: Uniswap/universal-router `Commands.sol`, `Dispatcher.sol`; Uniswap/v4-periphery `Actions.sol`, `CalldataDecoder.sol`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from app.address import NATIVE, Address, Asset
from app.evidence import Evidence
from app.intent import words
from app.intent.abi.codec import AbiError, Decoded, decode_values, encode_value
from app.intent.abi.rules import is_unlimited
from app.intent.abi.types import parse_type
from app.intent.calls import CallContext, decode_call
from app.intent.known import known
from app.intent.model import Bound, Change, ChangeKind, DecodedBy, Intent, Unknown
from app.intent.tokens import WRAPPED_NATIVE, as_asset

_COMMAND: Final = 0x7F
"""The bits of a byte that name its command. Routers before 2.1 look at six of them; no honest call sets the seventh there."""
CONTRACT_BALANCE: Final = 1 << 255
"""An amount that stands for "all the router holds" (Constants.sol)."""

_COMMANDS: Final[Mapping[int, tuple[str, str]]] = {
    0x00: ("V3_SWAP_EXACT_IN", "(address recipient,uint256 amountIn,uint256 amountOutMin,bytes path,bool payerIsUser)"),
    0x01: ("V3_SWAP_EXACT_OUT", "(address recipient,uint256 amountOut,uint256 amountInMax,bytes path,bool payerIsUser)"),
    0x02: ("PERMIT2_TRANSFER_FROM", "(address token,address recipient,uint160 amount)"),
    0x03: (
        "PERMIT2_PERMIT_BATCH",
        "(((address token,uint160 amount,uint48 expiration,uint48 nonce)[] details,address spender,uint256 sigDeadline) permitBatch,bytes data)",
    ),
    0x04: ("SWEEP", "(address token,address recipient,uint256 amountMin)"),
    0x05: ("TRANSFER", "(address token,address recipient,uint256 value)"),
    0x06: ("PAY_PORTION", "(address token,address recipient,uint256 bips)"),
    0x07: ("PAY_PORTION_FULL_PRECISION", "(address token,address recipient,uint256 portion)"),
    0x08: ("V2_SWAP_EXACT_IN", "(address recipient,uint256 amountIn,uint256 amountOutMin,address[] path,bool payerIsUser)"),
    0x09: ("V2_SWAP_EXACT_OUT", "(address recipient,uint256 amountOut,uint256 amountInMax,address[] path,bool payerIsUser)"),
    0x0A: (
        "PERMIT2_PERMIT",
        "(((address token,uint160 amount,uint48 expiration,uint48 nonce) details,address spender,uint256 sigDeadline) permitSingle,bytes data)",
    ),
    0x0B: ("WRAP_ETH", "(address recipient,uint256 amountMin)"),
    0x0C: ("UNWRAP_WETH", "(address recipient,uint256 amountMin)"),
    0x0D: ("PERMIT2_TRANSFER_FROM_BATCH", "((address from,address to,uint160 amount,address token)[] batch)"),
    0x0E: ("BALANCE_CHECK_ERC20", "(address owner,address token,uint256 minBalance)"),
    0x10: ("V4_SWAP", "(bytes actions,bytes[] params)"),
    0x11: ("V3_POSITION_MANAGER_PERMIT", ""),
    0x12: ("V3_POSITION_MANAGER_CALL", ""),
    0x13: (
        "V4_INITIALIZE_POOL",
        "((address currency0,address currency1,uint24 fee,int24 tickSpacing,address hooks) poolKey,uint160 sqrtPriceX96)",
    ),
    0x14: ("V4_POSITION_MANAGER_CALL", ""),
    0x21: ("EXECUTE_SUB_PLAN", "(bytes commands,bytes[] inputs)"),
    0x40: (
        "ACROSS_V4_DEPOSIT_V3",
        "((address spokePool,address depositor,address recipient,address inputToken,address outputToken,uint256 inputAmount,"
        "uint256 outputAmount,uint256 destinationChainId,address exclusiveRelayer,uint32 quoteTimestamp,uint32 fillDeadline,"
        "uint32 exclusivityDeadline,bytes message,bool useNative) p)",
    ),
}  # fmt: skip
_KEY: Final = "(address currency0,address currency1,uint24 fee,int24 tickSpacing,address hooks) poolKey"
_PATH: Final = "(address intermediateCurrency,uint24 fee,int24 tickSpacing,address hooks,bytes hookData)[] path"
_ACTIONS: Final[Mapping[int, tuple[str, str]]] = {
    0x00: ("INCREASE_LIQUIDITY", "(uint256 tokenId,uint256 liquidity,uint128 amount0Max,uint128 amount1Max,bytes hookData)"),
    0x01: ("DECREASE_LIQUIDITY", "(uint256 tokenId,uint256 liquidity,uint128 amount0Min,uint128 amount1Min,bytes hookData)"),
    0x02: (
        "MINT_POSITION",
        f"({_KEY},int24 tickLower,int24 tickUpper,uint256 liquidity,uint128 amount0Max,uint128 amount1Max,address owner,bytes hookData)",
    ),
    0x03: ("BURN_POSITION", "(uint256 tokenId,uint128 amount0Min,uint128 amount1Min,bytes hookData)"),
    0x04: ("INCREASE_LIQUIDITY_FROM_DELTAS", "(uint256 tokenId,uint128 amount0Max,uint128 amount1Max,bytes hookData)"),
    0x05: (
        "MINT_POSITION_FROM_DELTAS",
        f"({_KEY},int24 tickLower,int24 tickUpper,uint128 amount0Max,uint128 amount1Max,address owner,bytes hookData)",
    ),
    0x06: ("SWAP_EXACT_IN_SINGLE", f"(({_KEY},bool zeroForOne,uint128 amountIn,uint128 amountOutMinimum,bytes hookData) p)"),
    0x07: ("SWAP_EXACT_IN", f"((address currencyIn,{_PATH},uint128 amountIn,uint128 amountOutMinimum) p)"),
    0x08: ("SWAP_EXACT_OUT_SINGLE", f"(({_KEY},bool zeroForOne,uint128 amountOut,uint128 amountInMaximum,bytes hookData) p)"),
    0x09: ("SWAP_EXACT_OUT", f"((address currencyOut,{_PATH},uint128 amountOut,uint128 amountInMaximum) p)"),
    0x0B: ("SETTLE", "(address currency,uint256 amount,bool payerIsUser)"),
    0x0C: ("SETTLE_ALL", "(address currency,uint256 maxAmount)"),
    0x0D: ("SETTLE_PAIR", "(address currency0,address currency1)"),
    0x0E: ("TAKE", "(address currency,address recipient,uint256 amount)"),
    0x0F: ("TAKE_ALL", "(address currency,uint256 minAmount)"),
    0x10: ("TAKE_PORTION", "(address currency,address recipient,uint256 bips)"),
    0x11: ("TAKE_PAIR", "(address currency0,address currency1,address recipient)"),
    0x12: ("CLOSE_CURRENCY", "(address currency)"),
    0x13: ("CLEAR_OR_TAKE", "(address currency,uint256 amountMax)"),
    0x14: ("SWEEP", "(address currency,address recipient)"),
    0x15: ("WRAP", "(uint256 amount)"),
    0x16: ("UNWRAP", "(uint256 amount)"),
}  # fmt: skip

_INFINITY_KEY: Final = (
    "(address currency0,address currency1,address hooks,address poolManager,uint24 fee,bytes32 parameters) poolKey"
)
_INFINITY_PATH: Final = "(address intermediateCurrency,uint24 fee,address hooks,address poolManager,bytes hookData,bytes32 parameters)[] path"
_BINS: Final[Mapping[int, int]] = {0x1C: 0x06, 0x1D: 0x07, 0x1E: 0x08, 0x1F: 0x09}


def _infinity(types: str) -> str:
    return types.replace(_KEY, _INFINITY_KEY).replace(_PATH, _INFINITY_PATH)


def _priced(types: str) -> str:
    """With the least price of each step, as routers from 2.1.1 on take it (v4-periphery `IV4Router.sol`)."""
    if _PATH in types:
        return types.replace(_PATH, f"{_PATH},uint256[] minHopPriceX36")
    return types.replace(",bytes hookData) p)", ",uint256 minHopPriceX36,bytes hookData) p)")


_LAYOUTS: Final[Mapping[int, tuple[str, ...]]] = {
    byte: (types, *((_priced(types),) if byte in _BINS.values() else ()), _infinity(types))
    for byte, (_, types) in _ACTIONS.items()
    if _KEY in types or _PATH in types
} | {bin_: (_infinity(_ACTIONS[byte][1]),) for bin_, byte in _BINS.items()}
"""The same numbers with other parameters: Uniswap's first and later routers, and PancakeSwap Infinity, whose pools have another
key and whose bins have numbers of their own (infinity-periphery `Actions.sol`)."""

Expanded = tuple[tuple[Intent, ...], tuple[Change, ...], tuple[Unknown, ...]]


class _Run:
    """One list of commands: who pays, who the router is, what was understood."""

    def __init__(self, call: CallContext, evidence: Evidence) -> None:
        self.call, self.evidence = call, evidence
        self.user = call.caller
        self.router = call.target or call.caller
        self.calls: list[Intent] = []
        self.unknowns: list[Unknown] = []

    def recipient(self, address: Address) -> Address:
        small = int.from_bytes(address, "big")
        return self.user if small == 1 else self.router if small == 2 else address

    def add(
        self, name: str, kind: str, arguments: Decoded, *changes: Change | None, told: tuple[Change, ...] | None = None
    ) -> None:
        """`told`: what the sentence speaks of, where other commands move it."""
        intent = Intent(
            kind, "", DecodedBy.ABI, target=self.router, caller=self.user, function=name, arguments=arguments,
            fields=words.fields_of(arguments), changes=tuple(c for c in changes if c), family="uniswap",
            owner="Uniswap" if known(self.router) is not None else None,
        )  # fmt: skip
        spoken = replace(intent, changes=told) if told is not None else intent
        self.calls.append(replace(intent, description=words.describe(spoken, self.call.chain_id, self.evidence)))

    def out(self, asset: Asset, amount: int | None, by_user: bool, bound: Bound = Bound.EXACT) -> Change | None:
        # What the router already holds came from an earlier command or with the call's value.
        if not by_user or asset == NATIVE or amount == CONTRACT_BALANCE:
            return None
        return Change(ChangeKind.SEND, self.user, asset, amount, self.router, bound=bound, standard="erc20")

    def arrives(self, asset: Asset, amount: int | None, to: Address, bound: Bound = Bound.AT_LEAST) -> Change | None:
        to = self.recipient(to)
        if to == self.router:
            return None
        return Change(ChangeKind.RECEIVE, to, asset, amount, self.router, bound=bound)


def expand(name: str, values: Sequence[Any], call: CallContext, evidence: Evidence) -> Expanded:
    """Read commands with their inputs, or v4 actions with their params."""
    run = _Run(call, evidence)
    if name == "universal":
        _commands(run, values[0], values[1], 0)
    elif name == "v4actions":
        unlocked = decode_values("(bytes actions,bytes[] params)", values[0])
        _actions(run, unlocked["actions"], unlocked["params"])
    else:
        _actions(run, values[0], values[1])
    return tuple(run.calls), (), tuple(run.unknowns)


def _commands(run: _Run, commands: bytes, inputs: Sequence[bytes], depth: int) -> None:
    if len(commands) != len(inputs):
        run.unknowns.append(Unknown("the router's commands", f"{len(commands)} commands, {len(inputs)} inputs"))
    for byte, data in zip(commands, inputs, strict=False):
        if byte & _COMMAND in _POSITION_CALLS:
            _position_call(run, byte & _COMMAND, data)
            continue
        run.call.left[0] -= 1
        if run.call.left[0] < 0 or depth > 4:
            run.unknowns.append(Unknown("the rest of the router's commands", "there are too many"))
            return
        known = _COMMANDS.get(byte & _COMMAND)
        if known is None or not known[1]:
            what = known[0] if known else f"0x{byte & _COMMAND:02x}"
            run.unknowns.append(Unknown(f"the router's command {what}", "it is not decoded here"))
            continue
        try:
            a = decode_values(known[1], data)
        except AbiError as error:
            run.unknowns.append(Unknown(f"the router's command {known[0]}", str(error)))
            continue
        _command(run, known[0], a, depth)


_POSITION_CALLS: Final[Mapping[int, Address]] = {
    # The inputs are whole calls of Uniswap's position managers; the addresses are those of Ethereum.
    0x11: Address.parse("0xC36442b4a4522E871399CD717aBDD847Ab11FE88"),
    0x12: Address.parse("0xC36442b4a4522E871399CD717aBDD847Ab11FE88"),
    0x14: Address.parse("0xbD216513d74C8cf14cf4747E6AaA6420FF64ee9e"),
}


def _position_call(run: _Run, command: int, data: bytes) -> None:
    inner = run.call.inner(_POSITION_CALLS[command], 0, data, caller=run.user)
    run.calls.append(decode_call(inner, run.evidence))


def _command(run: _Run, name: str, a: Decoded, depth: int) -> None:
    match name:
        case "V3_SWAP_EXACT_IN" | "V3_SWAP_EXACT_OUT":
            if len(a["path"]) < 43:
                run.unknowns.append(Unknown(f"the router's command {name}", "its path is too short"))
                return
            first, last = Address(a["path"][:20]), Address(a["path"][-20:])
            exact_in = name.endswith("IN")
            _swap(run, name, a, *((first, last) if exact_in else (last, first)), exact_in)
        case "V2_SWAP_EXACT_IN" | "V2_SWAP_EXACT_OUT":
            if len(a["path"]) < 2:
                run.unknowns.append(Unknown(f"the router's command {name}", "its path is too short"))
                return
            _swap(run, name, a, a["path"][0], a["path"][-1], name.endswith("IN"))
        case "PERMIT2_TRANSFER_FROM":
            to = run.recipient(a["recipient"])
            run.add(name, "send", a, Change(ChangeKind.SEND, run.user, a["token"], a["amount"], to, standard="erc20"))
        case "PERMIT2_TRANSFER_FROM_BATCH":
            moves = [
                Change(ChangeKind.SEND, r["from"], r["token"], r["amount"], run.recipient(r["to"]), standard="erc20")
                for r in a["batch"]
            ]
            run.add(name, "send", a, *moves)
        case "PERMIT2_PERMIT" | "PERMIT2_PERMIT_BATCH":
            permit = a.get("permitSingle") or a["permitBatch"]
            details = permit["details"]
            rows = details if isinstance(details, list) else [details]
            run.add(
                name,
                "permit",
                a,
                *(
                    Change(
                        ChangeKind.APPROVE if d["amount"] else ChangeKind.REVOKE,
                        run.user,
                        d["token"],
                        d["amount"],
                        permit["spender"],
                        d["expiration"],
                        standard="erc20",
                        unlimited=is_unlimited(d["amount"]),
                        what="through Permit2",
                    )
                    for d in rows
                ),
            )
        case "SWEEP" | "UNWRAP_WETH":
            asset = NATIVE if name == "UNWRAP_WETH" else as_asset(a["token"])
            kind = "unwrap" if name == "UNWRAP_WETH" else "claim"
            run.add(name, kind, a, run.arrives(asset, a["amountMin"], a["recipient"]))
        case "TRANSFER":
            run.add(name, "send", a, run.arrives(as_asset(a["token"]), a["value"], a["recipient"], Bound.EXACT))
        case "PAY_PORTION" | "PAY_PORTION_FULL_PRECISION":
            run.add(name, "send", a, run.arrives(as_asset(a["token"]), None, a["recipient"], Bound.UNKNOWN))
        case "WRAP_ETH":
            run.add(name, "wrap", a, run.arrives(_wrapped(run), a["amountMin"], a["recipient"]))
        case "ACROSS_V4_DEPOSIT_V3":
            amount = p["inputAmount"] if (p := a["p"])["inputAmount"] != CONTRACT_BALANCE else None
            told = Change(ChangeKind.SEND, run.user, as_asset(p["inputToken"]), amount, p["spokePool"])
            run.add(name, "bridge", a, told=(told,))
        case "V4_SWAP":
            _actions(run, a["actions"], a["params"])
        case "EXECUTE_SUB_PLAN":
            _commands(run, a["commands"], a["inputs"], depth + 1)
        case _:
            run.add(name, "call", a)


def _wrapped(run: _Run) -> Asset:
    return WRAPPED_NATIVE.get(run.call.chain_id, NATIVE)


def _swap(run: _Run, name: str, a: Decoded, token_in: Address, token_out: Address, exact_in: bool) -> None:
    if exact_in:
        gone = run.out(token_in, a["amountIn"], a["payerIsUser"])
        got = run.arrives(token_out, a["amountOutMin"], a["recipient"])
    else:
        gone = run.out(token_in, a["amountInMax"], a["payerIsUser"], Bound.AT_MOST)
        got = run.arrives(token_out, a["amountOut"], a["recipient"], Bound.EXACT)
    run.add(name, "swap", a, gone, got)


def _actions(run: _Run, actions: bytes, params: Sequence[bytes]) -> None:
    """v4: swaps fix the limits, settles and takes move the money. The last swap's currencies fill what is left open."""
    limits: dict[Address, int] = {}
    for byte, data in zip(actions, params, strict=False):
        run.call.left[0] -= 1
        known = _ACTIONS.get(_BINS.get(byte, byte))
        if known is None or run.call.left[0] < 0:
            run.unknowns.append(Unknown(f"the router's action 0x{byte:02x}", "it is not decoded here"))
            continue
        try:
            read = _readings(byte, known[1], data)
        except AbiError as error:
            run.unknowns.append(Unknown(f"the router's action {known[0]}", str(error)))
            continue
        if len(read) > 1:
            why = "its bytes can be read in two ways, and the router's version decides which is meant"
            run.unknowns.append(Unknown(f"the router's action {known[0]}", why))
            continue
        a = read[0]
        _action(run, known[0], a, limits)


_MONEY: Final = (
    "currencyIn",
    "currencyOut",
    "amountIn",
    "amountOutMinimum",
    "amountOut",
    "amountInMaximum",
    "zeroForOne",
)


def _readings(byte: int, types: str, data: bytes) -> list[Decoded]:
    """An action's parameters; several where its bytes fit more than one layout and the money differs.

    Raises AbiError when no layout fits.
    """
    layouts = _LAYOUTS.get(byte, (types,))
    if len(layouts) == 1:
        return [decode_values(layouts[0], data)]
    found: list[Decoded] = []
    failed: AbiError | None = None
    for layout in layouts:
        try:
            read = decode_values(layout, data)
        except AbiError as error:
            failed = failed or error
            continue
        if read.clean and encode_value(parse_type(layout), read) == data:
            return [read]  # to the last bit what an encoder writes for it
        found.append(read)
    if not found:
        raise failed or AbiError("", "no layout fits")
    likely = [f for f in found if f.clean] or [f for f in found if _has_managers(f)] or found
    facts = {tuple(f.get("p", f).get(name) for name in _MONEY) for f in likely}
    return likely if len(facts) > 1 else likely[:1]


def _has_managers(read: Decoded) -> bool:
    """Whether each pool's manager, where the layout has one, looks like a contract's address: numbers in its place do not."""
    p = read.get("p", read)
    keys = [p.get("poolKey", {}), *p.get("path", ())]
    return all(any(k["poolManager"][:8]) for k in keys if "poolManager" in k)


def _traded(run: _Run, p: Mapping[str, Any], spent: Address, got: Address) -> tuple[Change, ...]:
    """What a swap of v4 exchanges: the settling and taking around it move it. Zero stands for all that was taken before."""
    exact_in = "amountIn" in p
    given = p["amountIn"] or None if exact_in else p["amountInMaximum"]
    least = p["amountOutMinimum"] if exact_in else p["amountOut"] or None
    return (
        Change(
            ChangeKind.SEND, run.user, as_asset(spent), given, run.router,
            bound=Bound.EXACT if exact_in else Bound.AT_MOST,
        ),
        Change(
            ChangeKind.RECEIVE, run.user, as_asset(got), least, run.router,
            bound=Bound.AT_LEAST if exact_in else Bound.EXACT,
        ),
    )  # fmt: skip


def _action(run: _Run, name: str, a: Decoded, limits: dict[Address, int]) -> None:
    p = a.get("p", a)
    match name:
        case "SWAP_EXACT_IN_SINGLE" | "SWAP_EXACT_OUT_SINGLE":
            pair = (p["poolKey"]["currency0"], p["poolKey"]["currency1"])
            spent, got = pair if p["zeroForOne"] else pair[::-1]
            limits[spent] = p["amountIn"] if "amountIn" in p else p["amountInMaximum"]
            run.add(name, "swap", a, told=_traded(run, p, spent, got))
        case "SWAP_EXACT_IN":
            limits[p["currencyIn"]] = p["amountIn"]
            got = p["path"][-1]["intermediateCurrency"] if p["path"] else p["currencyIn"]
            run.add(name, "swap", a, told=_traded(run, p, p["currencyIn"], got))
        case "SWAP_EXACT_OUT":
            spent = p["path"][0]["intermediateCurrency"] if p["path"] else p["currencyOut"]
            if p["path"]:
                limits[spent] = p["amountInMaximum"]
            run.add(name, "swap", a, told=_traded(run, p, spent, p["currencyOut"]))
        case "INCREASE_LIQUIDITY":
            run.add(name, "deposit", a)
        case "DECREASE_LIQUIDITY" | "BURN_POSITION":
            run.add(name, "withdraw", a)
        case "MINT_POSITION":
            limits[a["poolKey"]["currency0"]] = a["amount0Max"]
            limits[a["poolKey"]["currency1"]] = a["amount1Max"]
            run.add(name, "deposit", a)
        case "SETTLE":
            amount = a["amount"] if 0 < a["amount"] < CONTRACT_BALANCE else limits.get(a["currency"])
            bound = Bound.EXACT if amount == a["amount"] else Bound.AT_MOST
            run.add(name, "send", a, run.out(as_asset(a["currency"]), amount, a["payerIsUser"], bound))
        case "SETTLE_ALL":
            run.add(name, "send", a, run.out(as_asset(a["currency"]), a["maxAmount"], True, Bound.AT_MOST))
        case "SETTLE_PAIR":
            both = (a["currency0"], a["currency1"])
            run.add(name, "send", a, *(run.out(as_asset(c), limits.get(c), True, Bound.AT_MOST) for c in both))
        case "CLOSE_CURRENCY":
            amount = limits.get(a["currency"])
            run.add(name, "send", a, run.out(as_asset(a["currency"]), amount, amount is not None, Bound.AT_MOST))
        case "TAKE":
            amount = a["amount"] or None
            bound = Bound.EXACT if amount else Bound.UNKNOWN
            run.add(name, "claim", a, run.arrives(as_asset(a["currency"]), amount, a["recipient"], bound))
        case "TAKE_ALL":
            run.add(name, "claim", a, run.arrives(as_asset(a["currency"]), a["minAmount"], run.user))
        case "TAKE_PORTION" | "SWEEP":
            run.add(name, "claim", a, run.arrives(as_asset(a["currency"]), None, a["recipient"], Bound.UNKNOWN))
        case "TAKE_PAIR":
            both = (a["currency0"], a["currency1"])
            run.add(name, "claim", a, *(run.arrives(as_asset(c), None, a["recipient"], Bound.UNKNOWN) for c in both))
        case _:
            run.add(name, "call", a)
