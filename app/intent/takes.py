"""What contracts take although their calls do not name it: pools, vaults, markets, staking contracts.

Facts about deployed contracts stand in `resources/known/takes.txt`; what follows from a factory is computed as the
factory computes it (CREATE2, EIP-1014). A fact here says which token an existing allowance would let the contract
take for this call, never that the call is good.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final

from app.address import NATIVE, Address
from app.evidence import Token, ToldAssets
from app.intent.factories import ARBITRUM_GATEWAY, arbitrum_form, lent_by_fluid, pool_token
from app.intent.model import Bound, Change, ChangeKind, Intent
from app.intent.takes_table import Table, Takes
from app.intent.tokens import WRAPPED_NATIVE, as_asset, bundled, listed_as

_EVERYTHING: Final = frozenset([(1 << 128) - 1, (1 << 256) - 1])


@lru_cache(1)
def _read() -> Table:
    return Table((files("resources.known") / "takes.txt").read_text())


def table() -> Mapping[tuple[int, Address], Takes]:
    """(chain, contract) → what it takes, from `resources/known/takes.txt`."""
    return _read().out


@lru_cache(16)
def named_tokens(chain_id: int) -> frozenset[bytes]:
    """The tokens that the table names on one chain, for chains that the bundled token table leaves out."""
    return frozenset(bytes(address) for chain, address in _read().tokens if chain == chain_id)


def named(chain_id: int, token: Address) -> Token | None:
    """What the table calls a token that it names, for tokens that the bundled table leaves out."""
    return _read().tokens.get((chain_id, token))


def twin(chain_id: int, token: Address) -> Address | None:
    """The other contract of a token that one money has two of; its logs tell the same movement."""
    return _read().twins.get((chain_id, token))


def of(chain_id: int, contract: Address | None) -> Takes | None:
    """What is known of one contract."""
    return table().get((chain_id, contract)) if contract is not None else None


# -- which of it this call takes -------------------------------------------------------------------


def _name(call: Intent) -> str:
    return (call.function or "").split("(")[0]


def _first_number(call: Intent) -> int | None:
    for name in ("pid", "_pid", "srcPoolId", "poolId", "reserveId"):
        value = call.arguments.get(name)
        if isinstance(value, int):
            return value
    if call.arguments:
        first = next(iter(call.arguments.values()))
        return first if isinstance(first, int) and not isinstance(first, bool) else None
    return int.from_bytes(call.calldata[4:36], "big") if len(call.calldata) >= 36 else None


def as_told(told: ToldAssets | None) -> Takes | None:
    """What a contract says of itself, in the form of facts."""
    if told is None:
        return None
    numbered = {n: (t, None) for n, t in told.numbered.items()}
    return Takes(tokens=told.tokens, coins=told.coins, share=told.share, numbered=numbered, shareless=told.shareless)


def taken(chain_id: int, call: Intent, told: ToldAssets | None = None) -> tuple[Address, ...]:
    """The tokens that this call could take of those its contract is known to take; precise where arguments say which.

    `told` is what the contract says of itself, where no fact is known.
    """
    known = of(chain_id, call.target) or as_told(told)
    if known is None:
        if call.family == "pendle":
            return _of_yield(chain_id, call)
        if call.kind == "deposit" and call.target is not None:
            lent = lent_by_fluid(chain_id, named_tokens(chain_id)).get(call.target)
            if lent is not None:
                return (lent,)
        return _read().functions.get((chain_id, call.function or ""), ()) or _of_key(chain_id, call)
    if known.coins or known.share is not None:
        return _of_pool(known, call)
    if known.reserves:
        return _of_market(chain_id, known, call)
    if known.pairs:
        return _of_pairs(known, call)
    number = _first_number(call) if known.numbered else None
    if number is not None and number in known.numbered:
        deposited, receipt = known.numbered[number]
        back = call.kind in ("withdraw", "unstake")
        one = receipt or deposited if back else deposited or receipt
        return (*((one,) if one is not None else ()), *known.tokens)
    if known.receipts and call.kind in ("withdraw", "unstake"):
        return known.receipts
    if call.family == "crvusd" and len(known.tokens) == 2:  # collateral goes in, the dollar goes back
        return known.tokens[:1] if call.kind in ("borrow", "deposit") else known.tokens[1:]
    if call.family == "sky" and _name(call).startswith("wipe"):  # what an engine of positions lends is one money
        return tuple(token for token in known.tokens if token == _read().address(chain_id, "USDS"))
    if call.family == "sky" and _name(call) == "lock":
        return known.tokens[:1]
    if call.family == "fluid" and len(known.tokens) == 2:  # collateral and debt, each with a sign
        more, less = call.arguments.get("newCol"), call.arguments.get("newDebt")
        in_use = (isinstance(more, int) and more > 0, isinstance(less, int) and less < 0)
        return tuple(token for token, used in zip(known.tokens, in_use, strict=True) if used)
    return known.tokens


def steps(chain_id: int, call: Intent) -> Iterator[Address]:
    """What the named steps of a DeFi Saver recipe take; a step's number is the start of its name's hash."""
    recipe: Any = call.arguments.get("recipe")
    if isinstance(recipe, Mapping):
        for step in recipe.get("actionIds", ()):
            yield from _read().steps.get((chain_id, bytes(step)), ())


def behind(chain_id: int, call: Intent) -> Iterator[Address]:
    """What the vaults, pools and receipts are made of that the call names: `deposit(vault, partner, amount)` takes it."""
    for value in call.arguments.values():
        if isinstance(value, Address) and value not in (call.target, call.caller):
            known = of(chain_id, value)
            if known is not None:
                yield from (*known.tokens, *(c for c in known.coins if as_asset(c) != NATIVE))
            asset = _assets_of_receipts(chain_id).get(value)
            if asset is not None:
                yield asset


@lru_cache(8)
def _assets_of_receipts(chain_id: int) -> Mapping[Address, Address]:
    """Receipt token → what was lent, over all lending markets of a chain."""
    return {r.receipt: r.asset for r in _read().reserves(chain_id) if r.receipt is not None}


_THREE_POOL_SHARE: Final = Address.parse("0x6c3F90f043a72FA612cbac8115EE7e52BDe6E490")
_THREE_POOL_COINS: Final = tuple(
    Address.parse(text)
    for text in (
        "0x6B175474E89094C44Da98b954EedeAC495271d0F",
        "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48",
        "0xdAC17F958D2ee523a2206206994597C13D831ec7",
    )
)
_ADDING: Final = ("add_liquidity", "addLiquidity", "joinPool")


def _coins_of(known: Takes, call: Intent) -> tuple[Address, ...]:
    """The coins that the call counts by number: the pool's own, or what they are made of where the call says so."""
    if "underlying" not in _name(call):
        # The flag of a pool of receipts says that it takes what they are made of; other pools' flag is about the native coin.
        return known.underlying if known.underlying and call.arguments.get("use_eth") else known.coins
    if len(known.coins) == 2 and known.coins[1] == _THREE_POOL_SHARE:
        return (known.coins[0], *_THREE_POOL_COINS)  # a pool on top of another: its underlying coins count on
    return known.underlying or known.coins


def _amounts(call: Intent) -> Any:
    """How much of each coin a deposit into a pool gives, in the order of the coins; of Balancer's, at most."""
    return call.arguments.get("amounts", call.arguments.get("maxAmountsIn", ()))


def _added(known: Takes, call: Intent) -> list[tuple[Address, int]]:
    """Each token that a deposit into a pool takes, with the most of it; coins go along as value."""
    both = zip(_coins_of(known, call), _amounts(call), strict=False)
    return [(coin, amount) for coin, amount in both if amount and as_asset(coin) != NATIVE]


def _of_pool(known: Takes, call: Intent) -> tuple[Address, ...]:
    name = _name(call)
    burnt = None if known.shareless else known.share or call.target
    share = (burnt,) if burnt is not None else ()
    if name.startswith(("remove_liquidity", "removeLiquidity")):
        return share
    if name.startswith(("exchange", "swap")):
        i = call.arguments.get("i", call.arguments.get("tokenIndexFrom"))
        coins = _coins_of(known, call)
        coins = coins[i : i + 1] if isinstance(i, int) and 0 <= i < len(coins) else coins
        return tuple(c for c in coins if as_asset(c) != NATIVE)
    if name in _ADDING:
        return tuple(coin for coin, _ in _added(known, call))
    return (*(c for c in known.coins if as_asset(c) != NATIVE), *share)


def _of_key(chain_id: int, call: Intent) -> tuple[Address, ...]:
    """Synthetix names what it exchanges by a key of 32 bytes, which is the symbol: `exchange("sUSD", …)`."""
    key = call.arguments.get("sourceCurrencyKey")
    symbol = key.rstrip(b"\0").decode("ascii", "ignore") if isinstance(key, bytes) else ""
    found = _read().address(chain_id, symbol) or (listed_as(chain_id, symbol) if symbol else None)
    return (found,) if found is not None else ()


_STANDARD_YIELD: Final = ("swapExactSy", "addLiquiditySingleSy", "addLiquidityDualSy", "mintPyFromSy")


def yield_place(call: Intent) -> int:
    """Which token of a market Pendle's router takes by the function's name: 0 the wrapped asset, 1 principal, 2 yield."""
    name = _name(call)
    return 0 if name.startswith(_STANDARD_YIELD) else 2 if name.startswith("swapExactYt") else 1


def _of_yield(chain_id: int, call: Intent) -> tuple[Address, ...]:
    """Pendle's router takes the principal or the yield token of the market it names, as the function's name says."""
    market = call.arguments.get("market", call.arguments.get("YT"))
    known = of(chain_id, market) if isinstance(market, Address) else None
    place = yield_place(call)
    return known.tokens[place - 1 : place] if known is not None and place else ()


def _of_market(chain_id: int, known: Takes, call: Intent) -> tuple[Address, ...]:
    name = _name(call)
    asset = call.arguments.get("asset", call.arguments.get("reserve"))
    args = call.arguments.get("args")
    if name.endswith("ETH"):
        asset = WRAPPED_NATIVE.get(chain_id)
    if asset is None and isinstance(args, bytes) and len(args) == 32:
        number = int.from_bytes(args[-2:], "big")
        asset = known.reserves[number].asset if number < len(known.reserves) else None
    out: list[Address | None] = []
    for reserve in (r for r in known.reserves if r.asset == asset):
        if name.startswith("withdraw") or name == "repayWithATokens":
            out.append(reserve.receipt)
        if name.startswith("repay"):
            out.append(reserve.debt)
        if name.startswith(("supply", "deposit")) or (name.startswith("repay") and name != "repayWithATokens"):
            out.append(reserve.asset)
    return tuple(dict.fromkeys(t for t in out if t is not None))


def _of_pairs(known: Takes, call: Intent) -> tuple[Address, ...]:
    """LlamaZip: four bits for the pair, one that says that the token of the lower address is sold; coins go as value."""
    if call.value_wei or not call.calldata:
        return ()
    number, lower = call.calldata[0] >> 4, bool(call.calldata[0] & 8)
    if number >= len(known.pairs):
        return ()
    return (min(known.pairs[number]) if lower else max(known.pairs[number]),)


def curves_dollar(chain_id: int) -> tuple[Address, ...]:
    """crvUSD on a chain: what nearly every controller of Curve's lending lends, so what a repayment to it takes."""
    found = _read().address(chain_id, "crvUSD")
    return (found,) if found is not None else ()


def receipt_by_name(chain_id: int, asset: Address | None) -> Address | None:
    """Aave v3's receipt token of an asset by its listed name: `aEthWBTC` on Ethereum, `aArbUSDCn` on Arbitrum."""
    short = _AAVE_NETWORKS.get(chain_id)
    row = bundled(chain_id, asset) if asset is not None else None
    if short is None or row is None:
        return None
    return listed_as(chain_id, f"a{short}{row.symbol}")


_AAVE_NETWORKS: Final = {1: "Eth", 10: "Opt", 137: "Pol", 8453: "Bas", 42161: "Arb", 43114: "Ava"}


def underlying_by_name(chain_id: int, vault: Address | None) -> Address | None:
    """What a listed vault token stands for by its listed name: `yvDAI` is made of DAI; `stkGHO`, Venus' `vUSDT`, Superfluid's `DAIx` too."""
    row = bundled(chain_id, vault) if vault is not None else None
    if row is None:
        return None
    inner = [row.symbol.removeprefix(prefix) for prefix in _WRAPPINGS if row.symbol.startswith(prefix)]
    inner += [row.symbol.removesuffix("x")] if row.symbol.endswith("x") else []
    for symbol in inner:
        found = listed_as(chain_id, symbol) if len(symbol) >= 3 else None
        if found is not None and found != vault:
            return found
    return None


_WRAPPINGS: Final = (
    "yv",
    "stk",
    "stata",
    "exa",
    "wa",
    "ya",
    "ma",
    "cy",
    "ib",
    "sd",
    "sp",
    "st",
    "gt",
    "fx",
    "x",
    "y",
    "s",
    "c",
    "f",
    "v",
    "i",
    "j",
)


def fill(
    chain_id: int, call: Intent, changes: tuple[Change, ...], told: ToldAssets | None = None
) -> tuple[Change, ...]:
    """The same changes with the token named where facts, or what the contract tells, leave only one; a pool's deposits coin by coin."""
    if chain_id in _ARBITRUM and _name(call).startswith("outboundTransfer"):
        changes = tuple(_burned_here(chain_id, c, call.target) for c in changes)
    known = of(chain_id, call.target) or as_told(told)
    helper = call.target if known is not None and known.receipts else None  # it gives back, but is no token itself
    open_ = [c for c in changes if c.kind is ChangeKind.SEND and (c.asset is None or c.asset == helper)]
    if not open_:
        return changes
    name = _name(call)
    if known is not None and known.coins and name in _ADDING:
        named = [
            replace(open_[0], asset=coin, amount=amount, bound=Bound.AT_MOST, standard="erc20")
            for coin, amount in _added(known, call)
        ]
        rest = [c for c in changes if c not in open_]
        return (*named, *rest) if len(_amounts(call)) == len(known.coins) else changes
    candidates = tuple(dict.fromkeys(taken(chain_id, call, told)))
    pair = pool_token(chain_id, call, named_tokens(chain_id))
    if pair is not None:
        candidates = (pair,)
    if call.family == "fluid" and len(candidates) == len(open_):
        each = dict(zip((id(c) for c in open_), candidates, strict=True))
        return tuple(_taken_of(c, each[id(c)], None) if id(c) in each else c for c in changes)
    if len(candidates) != 1:
        return changes
    most = bound_of(chain_id, call)
    return tuple(_taken_of(c, candidates[0], most) if c in open_ else c for c in changes)


def _taken_of(change: Change, asset: Address, most: int | None) -> Change:
    if change.amount is None and most is not None:
        return replace(change, asset=asset, amount=most, bound=Bound.AT_MOST)
    return replace(change, asset=asset)


def bound_of(chain_id: int, call: Intent) -> int | None:
    """The most that a lending market moves by one call: receipts and debts count one to one with the asset (Aave)."""
    known = of(chain_id, call.target)
    amount = call.arguments.get("amount")
    if not isinstance(amount, int) or amount in _EVERYTHING:
        return None
    return amount if call.family == "aave" or (known is not None and known.reserves) else None


_ARBITRUM: Final = (42161, 42170)


def _burned_here(chain_id: int, change: Change, gateway: Address | None) -> Change:
    """Arbitrum's gateways name the token of the first chain on both sides; what leaves here is this chain's form of it."""
    if change.kind is not ChangeKind.SEND or not isinstance(change.asset, Address):
        return change
    here = bridged_form(chain_id, change.asset)
    if here is None and chain_id == _ARBITRUM[0] and gateway == ARBITRUM_GATEWAY:
        here = arbitrum_form(
            change.asset
        )  # a router may know a gateway of the token's own, the standard one makes this
    return replace(change, asset=here, what="" if here is not None else "pull")


def bridged_form(chain_id: int, token: Address) -> Address | None:
    """This chain's bridged form of a token of Ethereum: what its standard gateway makes of it where that is a known token,
    else by its name (a gateway of the token's own); where `NAME.e` exists, `NAME` is the issuer's own."""
    made = arbitrum_form(token) if chain_id == _ARBITRUM[0] else None
    if made is not None and (bundled(chain_id, made) is not None or named(chain_id, made) is not None):
        return made
    row = bundled(1, token) or named(1, token)
    reader = _read()
    for name in (f"{row.symbol}.e", row.symbol) if row is not None else ():
        found = reader.address(chain_id, name) or listed_as(chain_id, name)
        if found is not None:
            return found
    return None


def adapters_in(chain_id: int, addresses: tuple[Address, ...]) -> Iterator[Address]:
    """Tokens taken by known contracts that calldata name as helpers (such as a vault's join adapter)."""
    for address in addresses:
        known = of(chain_id, address)
        if known is not None:
            yield from known.tokens
