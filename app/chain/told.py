"""What a called contract says of itself: the assets it is about, asked by the views that vaults, pools and stakes share.

A deposit into a vault names no token, a pool's coins stand behind numbers. The contract's own answer is no proof that
it takes nothing else; it names what a call is about, and which permissions of the account are worth asking for.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from app.address import NATIVE, Address, selector
from app.chain.asking import Round
from app.evidence import Evidence, ToldAssets
from app.intent import takes
from app.intent.model import ChangeKind, DecodedBy, Intent
from app.intent.tokens import token
from app.request import Request

_TARGETS: Final = 3
_COINS: Final = 4
_TOKENS: Final = 6
_SINGLE: Final = (
    "asset()", "underlying()", "want()", "stakingToken()", "stakeToken()", "lpToken()", "depositToken()", "collateralToken()",
    "baseToken()", "UNDERLYING_ASSET_ADDRESS()",
    "STAKED_TOKEN()",  # Aave's safety module
    "underlyingToken()", "getUnderlyingToken()",  # Gearbox; Superfluid
    "gem()",  # Maker's joins and its exchange of dollars
    "collateral_token()", "borrowed_token()",  # Curve's lending, in the order in which it is read: what secures, what is lent
    "collToken()", "lusdToken()", "lqtyToken()", "boldToken()",  # Liquity
    "collateral()", "zchf()",  # Frankencoin
    "l1CanonicalToken()", "l2CanonicalToken()", "hToken()",  # Hop
    "stETH()", "eETH()",  # wrapped forms of staked ether
    "tokenIn()",  # helpers that put one coin into something
)  # fmt: skip
_SHARE: Final = ("lp_token()", "token()")
"""In a pool of coins its share; elsewhere what the contract is made for."""
_PAIR: Final = ("token0()", "token1()")
_SMALL: Final = 1 << 112
"""Numbers below are counts and amounts, not addresses: 10^33 base units are no amount, and no token's address begins with six zeros."""
_MOVING: Final = frozenset(
    {"deposit", "stake", "withdraw", "unstake", "repay", "bridge", "claim", "call", "swap", "wrap", "unwrap"}
)

_POOLS: Final = frozenset({"deposit", "withdraw", "swap", "call", "unknown"})
"""What is done with pools of coins; nothing else asks for coins by number."""


@dataclass(slots=True)
class Views:
    """Answers of one contract, by what they were asked for."""

    single: dict[str, Address] = field(default_factory=dict)
    share: dict[str, Address] = field(default_factory=dict)
    pair: dict[str, Address] = field(default_factory=dict)
    coins: dict[int, Address] = field(default_factory=dict)
    numbered: dict[int, Address] = field(default_factory=dict)
    position: tuple[Address, ...] = ()
    pool: tuple[Address, ...] = ()
    is_token: bool = False

    def assets(self) -> ToldAssets | None:
        """What they amount to; None when there is nothing."""
        share = next((self.share[n] for n in _SHARE if n in self.share), None)
        coins = tuple(self.coins[i] for i in sorted(self.coins)) or self.pool
        if not coins and len(self.pair) == 2:
            coins, share = tuple(self.pair[n] for n in _PAIR), None
        if coins:
            return ToldAssets(coins=coins, share=share, shareless=share is None and not self.is_token)
        if self.numbered:
            return ToldAssets(numbered=dict(self.numbered))
        single = [n for n in _SINGLE if n in self.single]
        if "l2CanonicalToken()" in single:  # Hop's helper takes the chain's own form; its bridge takes Hop's
            single = [n for n in single if n != "hToken()"]
        named = [self.single[n] for n in single] + ([share] if share is not None else [])
        tokens = self.position or tuple(dict.fromkeys(named))[:_TOKENS]
        return ToldAssets(tokens=tokens) if tokens else None


def silent(request: Request, intent: Intent, evidence: Evidence) -> list[Intent]:
    """The calls whose contract has to be asked what they are about: they do not say it, and nobody knows it here."""
    out: dict[Address, Intent] = {}
    for _, call in intent.walk():
        t = call.target
        if t is None or not call.calldata or call.operation == "signature" or call.caller == t or t in out:
            continue
        if takes.of(request.chain_id, t) is not None or token(request.chain_id, t, evidence) is not None:
            continue
        unread = call.decoded_by in (DecodedBy.NONE, DecodedBy.SIGNATURE)
        pulls = any(c.asset is None and c.kind is ChangeKind.SEND for c in call.changes)
        names = any(c.asset is not None and c.kind is ChangeKind.SEND and c.asset != NATIVE for c in call.changes)
        if unread or pulls or (call.kind in _MOVING and not names):
            out[t] = call
    return list(out.values())[:_TARGETS]


def ask_views(questions: Round, calls: list[Intent], tag: str, out: dict[Address, Views]) -> None:
    """Put the views of the called contracts into a round that is sent anyway."""
    for call in calls:
        t = call.target
        if t is None:
            continue
        views = out[t] = Views()
        for where, names in ((views.single, _SINGLE), (views.share, _SHARE), (views.pair, _PAIR)):
            for name in names:
                _ask(questions, t, selector(name), tag, where, name)
        for i in range(_COINS if call.kind in _POOLS else 0):
            for name in ("coins(uint256)", "coins(int128)", "getToken(uint8)"):
                _ask(questions, t, selector(name) + i.to_bytes(32, "big"), tag, views.coins, i)
        if call.kind in _POOLS:
            questions.view(t, selector("getCurrentTokens()"), tag, lambda d, v=views: _pool(d, v))  # type: ignore[misc]
            questions.view(t, selector("swapStorage()"), tag, lambda d, v=views: _saddle(d, v))  # type: ignore[misc]
            questions.view(t, selector("totalSupply()"), tag, lambda d, v=views: setattr(v, "is_token", len(d) == 32))  # type: ignore[misc]
        if call.family == "pendle":
            _ask_market(questions, call, tag, views)
        for number in _numbers(call):
            word = number.to_bytes(32, "big")
            for name in ("poolInfo(uint256)", "lpToken(uint256)"):
                _ask(questions, t, selector(name) + word, tag, views.numbered, number)
            for name in ("positions(uint256)", "getPoolAndPositionInfo(uint256)"):
                questions.view(t, selector(name) + word, tag, lambda d, v=views: _position(d, v))  # type: ignore[misc]
        for key in (v for v in call.arguments.values() if isinstance(v, bytes) and len(v) == 32):
            questions.view(t, selector("getPoolTokens(bytes32)") + key, tag, lambda d, v=views: _pool(d, v))  # type: ignore[misc]


def _ask(questions: Round, to: Address, data: bytes, tag: str, where: dict[Any, Address], key: Any) -> None:
    def then(answer: bytes) -> None:
        where[key] = _address(answer, 0)

    questions.view(to, data, tag, then)


def _address(data: bytes, place: int) -> Address:
    """The address in word `place`. Raises ValueError."""
    word = data[32 * place : 32 * place + 32]
    if len(word) != 32 or any(word[:12]) or int.from_bytes(word, "big") < _SMALL:
        raise ValueError("not an address")
    return Address(word[12:])


def _position(data: bytes, views: Views) -> None:
    """Uniswap v3's positions: nonce, operator, token0, token1, … (Algebra's lack the fee); v4's begin with the pool's key."""
    if len(data) in (11 * 32, 12 * 32):
        views.position = (_address(data, 2), _address(data, 3))
    elif len(data) == 6 * 32:
        first = () if not any(data[:32]) else (_address(data, 0),)  # the native coin stands as zero
        views.position = (*first, _address(data, 1))


def _saddle(data: bytes, views: Views) -> None:
    """A pool of Saddle's kind, such as Hop's: six numbers of its curve and fees, then its share as the last word."""
    if len(data) in (7 * 32, 8 * 32):
        views.share.setdefault("lp_token()", _address(data, len(data) // 32 - 1))


def _ask_market(questions: Round, call: Intent, tag: str, views: Views) -> None:
    """Pendle's router takes what the market is of that its call names: the market says which tokens these are."""
    market, interest = call.arguments.get("market"), call.arguments.get("YT")
    place = takes.yield_place(call)
    if isinstance(market, Address):

        def then(answer: bytes) -> None:
            views.position = (_address(answer, place),)

        questions.view(market, selector("readTokens()"), tag, then)
    elif isinstance(interest, Address):

        def of_yield(answer: bytes) -> None:
            views.position = (_address(answer, 0),)

        questions.view(interest, selector("SY()" if place == 0 else "PT()"), tag, of_yield)


def _pool(data: bytes, views: Views) -> None:
    at = int.from_bytes(data[:32], "big")
    count = int.from_bytes(data[at : at + 32], "big") if at + 32 <= len(data) else 0
    if 0 < count <= 8 and at % 32 == 0:
        views.pool = tuple(_address(data, at // 32 + 1 + i) for i in range(count))


def _numbers(call: Intent) -> list[int]:
    """The numbers by which a call may name a pool or a position."""
    out = [
        call.arguments[n]
        for n in ("pid", "_pid", "poolId", "tokenId", "_tokenId")
        if isinstance(call.arguments.get(n), int)
    ]
    if not out and call.arguments:
        first = next(iter(call.arguments.values()))
        if isinstance(first, dict):
            out = [v for n, v in first.items() if n in ("pid", "poolId", "tokenId") and isinstance(v, int)]
        elif isinstance(first, int) and not isinstance(first, bool) and len(call.arguments) > 1:
            out = [first]
    return [n for n in out if 0 <= n < 1 << 128][:2]


def told_tokens(views: dict[Address, Views]) -> list[tuple[Address, Address]]:
    """(contract, token) of all that was told, to ask what the account holds of it and lets the contract take."""
    out: dict[tuple[Address, Address], None] = {}
    for contract, v in views.items():
        assets = v.assets()
        if assets is not None:
            for t in assets.all()[:_TOKENS]:
                out[contract, t] = None
    return list(out)
