"""What contracts take although their calls do not name it: pools, vaults, markets, staking contracts.

Facts about deployed contracts stand in `resources/known/takes.txt`; what follows from a factory is computed as the
factory computes it (CREATE2, EIP-1014). A fact here says which token an existing allowance would let the contract
take for this call, never that the call is good.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Any, Final

from app.address import NATIVE, Address, selector
from app.evidence import Token, ToldAssets
from app.intent.factories import pool_token
from app.intent.model import Bound, Change, ChangeKind, Intent
from app.intent.tokens import WRAPPED_NATIVE, as_asset, bundled, listed_as

_EVERYTHING: Final = frozenset([(1 << 128) - 1, (1 << 256) - 1])


@dataclass(frozen=True, slots=True)
class Reserve:
    """One asset of a lending market: what is lent, its receipt token and its debt token."""

    asset: Address
    receipt: Address | None
    debt: Address | None


@dataclass(frozen=True, slots=True)
class Takes:
    """What one contract takes. `coins` in the pool's own order; `numbered` by the call's first integer (a pool's number).

    `pairs`: those of a router that writes its pair's number into the first half byte of its calldata (LlamaZip).
    """

    tokens: tuple[Address, ...] = ()
    receipts: tuple[Address, ...] = ()
    """What a withdrawal takes instead of `tokens`, where that is another contract than the one called."""
    coins: tuple[Address, ...] = ()
    underlying: tuple[Address, ...] = ()
    """What the coins of a pool of receipts are made of, where the pool takes these too."""
    share: Address | None = None
    numbered: Mapping[int, tuple[Address | None, Address | None]] = field(default_factory=dict)
    """By the pool's number: what a deposit takes, and the receipt that a withdrawal burns."""
    reserves: tuple[Reserve, ...] = ()
    pairs: tuple[tuple[Address, Address], ...] = ()
    shareless: bool = False
    """The pool's share is another contract that nobody named."""

    def with_(self, more: Takes) -> Takes:
        """Both together: a contract's facts may stand in several lines."""
        return Takes(
            self.tokens + more.tokens,
            self.receipts + more.receipts,
            self.coins + more.coins,
            self.underlying + more.underlying,
            self.share or more.share,
            {n: _filled(self.numbered.get(n), more.numbered.get(n)) for n in {**self.numbered, **more.numbered}},
            self.reserves + more.reserves,
            self.pairs + more.pairs,
            self.shareless and more.shareless,
        )


def _filled(
    one: tuple[Address | None, Address | None] | None, other: tuple[Address | None, Address | None] | None
) -> tuple[Address | None, Address | None]:
    one, other = one or (None, None), other or (None, None)
    return one[0] or other[0], one[1] or other[1]


class _Reader(Mapping[tuple[int, Address], Takes]):
    """The table, read when asked: names and places of all contracts at once, one contract's line when a call needs it."""

    def __init__(self, text: str) -> None:
        self.names: dict[tuple[int, str], str] = {}
        """(chain, name and decimals) → address, as written: parsed when a line that is read names it."""
        self.markets: list[str] = []
        self.lists: dict[str, list[tuple[Address, Address]]] = {}
        self.twins: dict[tuple[int, Address], Address] = {}
        self.functions: dict[tuple[int, str], tuple[Address, ...]] = {}
        self.steps: dict[tuple[int, bytes], tuple[Address, ...]] = {}
        self.out: Mapping[tuple[int, Address], Takes] = self
        self._named: list[tuple[int, str, str]] = []
        self._places: dict[str, list[str]] = {}
        self._read: dict[tuple[int, Address], Takes | None] = {}
        for line in text.splitlines():
            self._line(line)

    def _line(self, line: str) -> None:
        if line.startswith("0x"):
            for contract in line[: line.index("|")].lower().split():
                self._places.setdefault(contract[2:], []).append(line)
            if "| market " in line:
                self.markets.append(line)
        elif line.startswith("= "):
            chains, *pairs = line[2:].split()
            for chain in chains.split(","):
                for text, address in zip(pairs[::2], pairs[1::2], strict=True):
                    self.names[int(chain), text.partition(":")[0]] = address
                    self._named.append((int(chain), text, address))
        elif line.startswith("& "):
            name, *pairs = line[2:].split()
            self.lists[name] = [self._pair(p) for p in pairs]
        elif line.startswith("~ "):
            on, *pair = line[2:].split()
            one, other = (Address.parse(text, strict=False) for text in pair)
            self.twins.update({(int(on), one): other, (int(on), other): one})
        elif line.startswith(": "):
            names, on, rest = (part.strip() for part in line[2:].split("|"))
            for number in map(int, on.split()):
                tokens = tuple(self._address(number, word) for word in rest.split())
                self.steps.update({(number, selector(name)): tokens for name in names.split()})
        elif ") | " in line and not line.startswith("#"):
            function, on, rest = (part.strip() for part in line.split("|"))
            for number in map(int, on.split()):
                self.functions[number, function] = tuple(self._address(number, word) for word in rest.split())

    def __getitem__(self, key: tuple[int, Address]) -> Takes:
        if key not in self._read:
            self._read[key] = None
            for line in self._places.get(key[1].hex(), ()):
                _, chains, rest = (part.strip() for part in line.split("|"))
                if str(key[0]) in chains.split():
                    before, more = self._read[key], self._takes(key[0], rest.split())
                    self._read[key] = before.with_(more) if before is not None else more
        found = self._read[key]
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[tuple[int, Address]]:
        seen: dict[tuple[int, Address], None] = {}
        for contract, lines in self._places.items():
            for line in lines:
                for chain in line.split("|")[1].split():
                    seen.setdefault((int(chain), Address(bytes.fromhex(contract))))
        return iter(seen)

    @cached_property
    def tokens(self) -> Mapping[tuple[int, Address], Token]:
        """(chain, token) → what the table calls it."""
        out: dict[tuple[int, Address], Token] = {}
        for chain, text, address in self._named:
            name, _, decimals = text.partition(":")
            out[chain, Address.parse(address, strict=False)] = Token(name, int(decimals or 18))
        return out

    def reserves(self, chain: int) -> Iterator[Reserve]:
        """The reserves of all lending markets of one chain."""
        for line in self.markets:
            _, chains, rest = (part.strip() for part in line.split("|"))
            if str(chain) in chains.split():
                yield from self._takes(chain, rest.split()).reserves

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def address(self, chain: int, name: str) -> Address | None:
        """The token of a short name on one chain."""
        found = self.names.get((chain, name))
        return Address.parse(found, strict=False) if found is not None else None

    def _address(self, chain: int, text: str) -> Address:
        return Address.parse(text if text.startswith("0x") else self.names[chain, text], strict=False)

    @staticmethod
    def _pair(text: str) -> tuple[Address, Address]:
        first, _, second = text.partition("/")
        return Address.parse(first, strict=False), Address.parse(second or first, strict=False)

    def _takes(self, chain: int, words: list[str]) -> Takes:
        if words[0] == "coins":
            coins, share, inner = (
                tuple(self._address(chain, w) for w in part.split())
                for part in (*" ".join(words[1:]).split(";"), "", "")[:3]
            )
            return Takes(coins=coins, underlying=inner, share=share[0] if share else None)
        if words[0] == "market":
            shared = self.lists.get(words[1], [])
            reserves = []
            for i, word in enumerate(words[2:]):
                name, _, own = word.partition(":")
                receipt, debt = self._pair(own) if own else shared[i] if i < len(shared) else (None, None)
                reserves.append(Reserve(self._address(chain, name), receipt, debt))
            return Takes(reserves=tuple(reserves))
        if words[0] == "zip":
            pairs = (word.partition("/") for word in words[1:])
            return Takes(pairs=tuple((self._address(chain, a), self._address(chain, b)) for a, _, b in pairs))
        numbered = {}
        for number, _, pair in (w.partition("=") for w in words if "=" in w):
            taken_, _, burnt = pair.partition("/")
            numbered[int(number)] = (
                self._address(chain, taken_) if taken_ else None,
                self._address(chain, burnt) if burnt else None,
            )
        plain = [w.partition("/") for w in words if "=" not in w]
        return Takes(
            tokens=tuple(self._address(chain, token) for token, _, _ in plain if token),
            receipts=tuple(self._address(chain, receipt) for _, _, receipt in plain if receipt),
            numbered=numbered,
        )


@lru_cache(1)
def _read() -> _Reader:
    return _Reader((files("resources.known") / "takes.txt").read_text())


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


def _of_pool(known: Takes, call: Intent) -> tuple[Address, ...]:
    name = _name(call)
    share = (known.share or call.target,) if (known.share or call.target) is not None and not known.shareless else ()
    if name.startswith(("remove_liquidity", "removeLiquidity")):
        return tuple(s for s in share if s is not None)
    if name.startswith(("exchange", "swap")):
        i = call.arguments.get("i", call.arguments.get("tokenIndexFrom"))
        coins = _coins_of(known, call)
        coins = coins[i : i + 1] if isinstance(i, int) and 0 <= i < len(coins) else coins
        return tuple(c for c in coins if as_asset(c) != NATIVE)
    if name in _ADDING:
        amounts = call.arguments.get("amounts", call.arguments.get("maxAmountsIn", ()))
        return tuple(c for c, a in zip(_coins_of(known, call), amounts, strict=False) if a and as_asset(c) != NATIVE)
    return (*(c for c in known.coins if as_asset(c) != NATIVE), *(s for s in share if s is not None))


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


_WRAPPINGS: Final = ("yv", "stk", "stata", "wa", "ya", "sd", "sp", "gt", "fx", "x", "y", "s", "c", "f", "v")


def fill(
    chain_id: int, call: Intent, changes: tuple[Change, ...], told: ToldAssets | None = None
) -> tuple[Change, ...]:
    """The same changes with the token named where facts, or what the contract tells, leave only one; a pool's deposits coin by coin."""
    if chain_id in _ARBITRUM and _name(call).startswith("outboundTransfer"):
        changes = tuple(_burned_here(chain_id, c) for c in changes)
    known = of(chain_id, call.target) or as_told(told)
    helper = call.target if known is not None and known.receipts else None  # it gives back, but is no token itself
    open_ = [c for c in changes if c.kind is ChangeKind.SEND and (c.asset is None or c.asset == helper)]
    if not open_:
        return changes
    name = _name(call)
    if known is not None and known.coins and name in _ADDING:
        amounts = call.arguments.get("amounts", call.arguments.get("maxAmountsIn", ()))
        named = [
            replace(open_[0], asset=coin, amount=amount, bound=Bound.AT_MOST, standard="erc20")
            for coin, amount in zip(_coins_of(known, call), amounts, strict=False)
            if amount and as_asset(coin) != NATIVE
        ]
        rest = [c for c in changes if c not in open_]
        return (*named, *rest) if len(amounts) == len(known.coins) else changes
    candidates = tuple(dict.fromkeys(taken(chain_id, call, told)))
    pair = pool_token(chain_id, call, named_tokens(chain_id))
    if pair is not None:
        candidates = (pair,)
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


def _burned_here(chain_id: int, change: Change) -> Change:
    """Arbitrum's gateways name the token of the first chain on both sides; what leaves here is this chain's form of it."""
    if change.kind is not ChangeKind.SEND or not isinstance(change.asset, Address):
        return change
    here = bridged_form(chain_id, change.asset)
    return replace(change, asset=here, what="" if here is not None else "pull")


def bridged_form(chain_id: int, token: Address) -> Address | None:
    """This chain's bridged form of a token of Ethereum by its name; where `NAME.e` exists, `NAME` is the issuer's own."""
    row = bundled(1, token) or named(1, token)
    if row is None:
        return None
    reader = _read()
    for name in (f"{row.symbol}.e", row.symbol):
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
