"""Fourth part: attacks that look like everyday requests, each beside the everyday request that it resembles.

No unlimited amounts, no bare accounts: an exact permission from a site one knows, one NFT, an offer, stake under an operator, a
call that nobody can read. What differs is who gets it, how much is at stake, and what this person lives with.
"""

# Shapes of requests read better one a line.
# fmt: off
from __future__ import annotations

from datetime import timedelta
from typing import Any

from eth_abi import encode

from tests.bench.redteam.attacks import Made
from tests.bench.redteam.control import _coin, _nft, _seaport
from tests.bench.redteam.world import (
    CALL_ONLY,
    USDC,
    ZERO,
    Call,
    Json,
    Make,
    World,
    address,
    call_data,
    multi_send,
    stamp,
)

_WETH = "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
_RESTAKING = "0x39053D51B77DC0d36036Fc1fCc8Cb819df8Ef37A"
_PROJECTS = ("curve.fi", "app.uniswap.org", "app.aave.com", "app.1inch.io", "app.balancer.fi", "app.morpho.org", "swap.cow.fi")
_ELSEWHERE = {137: ("app.eigenlayer.xyz", "stake.lido.fi"), 42161: ("stake.lido.fi", "app.eigenlayer.xyz")}
_GIVES = {
    "origin-spender-mismatch", "origin-changed-behaviour", "approval-spender-unknown", "approval-spender-new", "approval-spender-eoa",
    "approval-spender-no-code-yet", "amount-whole-balance",
}  # fmt: skip


def _middling(w: World) -> str:
    """A contract of which a node knows little that would excuse it: some months old, used by few."""
    who = address(w.r)
    if w.r.random() < 0.5:
        return who
    born = w.now - timedelta(days=w.r.randint(30, 150))
    return w.knows(who, is_contract=True, created=stamp(born), transactions=w.r.randint(20, 3000))


def _dollars(w: World, low: int, high: int) -> tuple[str, int]:
    """A dollar token of the chain and an exact, crooked amount of it; sometimes with its price."""
    token = USDC[w.chain]
    if w.r.random() < 0.4:
        w.context["tokens"] = {token: {"symbol": "USDC", "decimals": 6, "usd": "1"}}
    return token, w.r.randint(low * 100, high * 100) * 10**4


def _used_site(w: World, own: list[str], *, approvals: bool, uses: int) -> None:
    """A site this person used for months, always with the same few contracts of its own."""
    w.site()
    for _ in range(uses):
        target = w.r.choice(own)
        selector = "0x095ea7b3" if approvals and w.r.random() < 0.4 else "0x" + w.r.choice(["b6b55f25", "2e1a7d4d", "a694fc3a"])
        w.past(target, w.r.randint(1, 40) * 10**16, days=w.r.uniform(1, 200), origin=w.origin, selector=selector)


# -- a site one knows ------------------------------------------------------------------------------


def exact_for_a_stranger(w: World) -> Made:
    """A project's site is hacked: it asks for just the amount one is about to use, for the thief's contract."""
    w.chain = 1
    w.origin = "https://" + w.r.choice(_PROJECTS)
    token, amount = _dollars(w, 2_000, 900_000)
    spender = w.r.choice([_middling(w), w.thief(["young", "empty", "unknown"])])
    return w.wrapped([(token, 0, call_data("approve(address,uint256)", spender, amount))], ["plain", "eip5792", "self"]), _GIVES


def exact_on_another_chain(w: World) -> Made:
    """The same where none of the project's contracts is listed on the chain."""
    w.chain = w.r.choice(list(_ELSEWHERE))
    w.origin = "https://" + w.r.choice(_ELSEWHERE[w.chain])
    token, amount = _dollars(w, 2_000, 900_000)
    return w.wrapped([(token, 0, call_data("approve(address,uint256)", w.r.choice([_middling(w), w.thief(["young", "empty", "unknown"])]), amount))], ["plain", "eip5792"]), _GIVES


def exact_on_a_used_site(w: World) -> Made:
    """A small site used for months names a contract it never named, for much."""
    own = [w.established() if w.r.random() < 0.5 else address(w.r) for _ in range(w.r.randint(1, 3))]
    _used_site(w, own, approvals=w.r.random() < 0.6, uses=w.r.randint(8, 40))
    token, amount = _dollars(w, 2_000, 90_000)
    spender = w.r.choice([_middling(w), w.thief(["young", "unknown"])])
    return w.wrapped([(token, 0, call_data("approve(address,uint256)", spender, amount))], ["plain", "eip5792"]), _GIVES


def exact_for_its_own(w: World) -> Made:
    """The same sites with contracts of their own, or old and much used ones; and small sums for new ones on used sites."""
    w.chain = 1
    kind = w.r.randint(0, 3)
    if kind == 0:
        w.origin = "https://" + w.r.choice(_PROJECTS)
        token, amount = _dollars(w, 50, 900_000)
        return w.wrapped([(token, 0, call_data("approve(address,uint256)", w.established(), amount))], ["plain", "eip5792"]), set()
    own = [w.established() if w.r.random() < 0.5 else address(w.r) for _ in range(w.r.randint(1, 3))]
    _used_site(w, own, approvals=True, uses=w.r.randint(8, 40))
    if kind == 1:
        token, amount = _dollars(w, 2_000, 90_000)
        return w.tx(token, 0, call_data("approve(address,uint256)", w.r.choice(own), amount)), set()
    if kind == 2:
        token, amount = _dollars(w, 2_000, 90_000)
        return w.tx(token, 0, call_data("approve(address,uint256)", w.established(), amount)), set()
    token, amount = _dollars(w, 5, 90)
    return w.tx(token, 0, call_data("approve(address,uint256)", address(w.r), amount)), set()


def new_vault_every_time(w: World) -> Made:
    """A site with a contract for each vault: another one is its everyday, and it is used by many."""
    w.chain = 1
    vaults = [address(w.r) for _ in range(w.r.randint(10, 20))]
    w.site()
    for v in vaults:
        days = w.r.uniform(2, 200)
        w.past(v, 0, days=days, origin=w.origin, selector="0x095ea7b3")
        w.past(v, 10**17, days=days - 0.001, origin=w.origin, selector="0xb6b55f25")
    token, amount = _dollars(w, 500, 20_000)
    return w.tx(token, 0, call_data("approve(address,uint256)", _middling(w), amount)), set()


# -- one NFT ---------------------------------------------------------------------------------------


def _give(w: World, nft: str, to: str) -> Call:
    name = w.r.choice(["safeTransferFrom(address,address,uint256)", "transferFrom(address,address,uint256)", "safeTransferFrom(address,address,uint256,bytes)"])
    return (nft, 0, call_data(name, w.account, to, w.r.randrange(1, 9999), *([b""] if "bytes" in name else [])))


def one_nft_for_a_stranger(w: World) -> Made:
    """A site nobody knows wants one NFT for somebody nobody knows."""
    w.site()
    bad = w.r.choice([_middling(w), w.thief(["eoa", "empty", "unknown", "young"])])
    data = _give(w, w.established(), bad)
    if w.r.random() < 0.25:
        data = (data[0], 0, call_data("safeTransferFrom(address,address,uint256,uint256,bytes)", w.account, bad, 7, 1, b""))
    return w.wrapped([data], ["plain", "eip5792", "self"]), {"recipient-first-time", "recipient-lookalike", "origin-spender-mismatch"}


def one_valuable_nft(w: World) -> Made:
    """Nobody says who asks; the NFT's price is known, or it is a position in a pool and a site asks."""
    w.chain = 1
    bad = w.thief(["eoa", "empty", "unknown"])
    if w.r.random() < 0.5:
        w.site()
        return w.tx(*_give(w, "0xC36442b4a4522E871399CD717aBDD847Ab11FE88", bad)), {"recipient-first-time"}
    nft = w.established()
    w.context["tokens"] = {nft: {"symbol": "ART", "decimals": 0, "usd": str(w.r.randint(1500, 400_000))}}
    return w.tx(*_give(w, nft, bad)), {"recipient-first-time"}


def one_nft_given(w: World) -> Made:
    """A present to a friend, a sale declared, a game that takes an NFT in, a move to an own account."""
    nft = w.established()
    kind = w.r.randint(0, 4)
    if kind == 0:
        return w.tx(*_give(w, nft, w.friend())), set()
    if kind == 1:
        to = address(w.r)
        w.origin, w.intent = w.r.choice(["compose", None]), {"kind": "send", "to": to, "asset": nft}
        return w.tx(*_give(w, nft, to)), set()
    if kind == 2:
        w.site()
        return w.tx(*_give(w, nft, w.established())), set()
    if kind == 3:
        w.origin = w.r.choice([None, "https://opensea.io"])
        return w.tx(*_give(w, nft, address(w.r))), set()
    return w.tx(*_give(w, nft, w.mine(address(w.r)))), set()


# -- offers ----------------------------------------------------------------------------------------


def _bid(w: World, amount: int, nft: str, *, whole: bool) -> Json:
    w.chain = 1
    give = {"itemType": 1, "token": _WETH, "identifierOrCriteria": "0", "startAmount": str(amount), "endAmount": str(amount)}
    get: Json = {"itemType": 4 if whole else 2, "token": nft, "identifierOrCriteria": "0" if whole else str(w.r.randrange(9999)), "startAmount": "1", "endAmount": "1", "recipient": w.account}
    fees = [{"itemType": 1, "token": _WETH, "identifierOrCriteria": "0", "startAmount": str(amount // 40), "endAmount": str(amount // 40), "recipient": "0x0000a26b00c1F0DF003000390027140000fAa719"}]
    return _seaport(w, [give], [get, *(fees if w.r.random() < 0.5 else [])])


def bid_for_paper(w: World) -> Made:
    """Much offered for any NFT of a collection made for the purpose."""
    w.site()
    nft = w.r.choice([address(w.r), w.thief(["young", "unknown"]), _middling(w)])
    return _bid(w, w.r.randint(20, 800) * 10**17, nft, whole=w.r.random() < 0.6), {"nft-order-zero-price", "sim-signature-worst-use", "sim-receive-fake-token"}


def bid_at_a_market(w: World) -> Made:
    """An offer on the market's own page, or a small one elsewhere, or for an old collection."""
    kind = w.r.randint(0, 2)
    if kind == 0:
        w.origin = "https://opensea.io"
        return _bid(w, w.r.randint(1, 400) * 10**17, w.r.choice([w.established(), address(w.r)]), whole=w.r.random() < 0.5), set()
    w.site()
    if kind == 1:
        return _bid(w, w.r.randint(1, 30) * 10**16 // 10, address(w.r), whole=False), set()
    return _bid(w, w.r.randint(1, 400) * 10**17, w.established(), whole=w.r.random() < 0.5), set()


def exchanged_nfts(w: World) -> Made:
    """One NFT offered for coins, as everybody does, on a site that is new: the price is fair."""
    w.site()
    return _seaport(w, [_nft(w)], [_coin(w, w.r.randint(1, 90) * 10**17, w.account)]), set()


# -- stake -----------------------------------------------------------------------------------------


def _delegate(w: World, operator: str) -> Json:
    w.chain = 1
    data = call_data("delegateTo(address,(bytes,uint256),bytes32)", operator, (b"" if w.r.random() < 0.7 else w.r.randbytes(65), 0), bytes(32))
    return w.wrapped([(_RESTAKING, 0, data)], ["plain", "eip5792"])


def stake_under_a_stranger(w: World) -> Made:
    """All restaked stake under an operator nobody here knows, asked by a site nobody knows."""
    w.site()
    return _delegate(w, w.thief(["eoa", "unknown", "young"])), {"approval-delegation-right"}


def stake_under_an_operator(w: World) -> Made:
    """The same on the project's own page, for a saved operator, or votes given to somebody."""
    kind = w.r.randint(0, 2)
    if kind == 0:
        w.origin = "https://app.eigenlayer.xyz"
        return _delegate(w, address(w.r)), set()
    if kind == 1:
        w.origin = w.r.choice([None, w.site()])
        return _delegate(w, w.friend()), set()
    w.site()
    return w.tx(w.established(), 0, call_data("delegate(address)", address(w.r))), set()


# -- calls nobody can read -------------------------------------------------------------------------


def _unreadable(w: World) -> bytes:
    rest: Any = w.r.choice([bytes(64), w.r.randbytes(96), encode(["address", "uint256"], [w.account, 1]), encode(["uint256", "bytes"], [3, b"x" * 40])])
    return w.r.randbytes(4) + rest


def coins_with_a_riddle(w: World) -> Made:
    """Much goes along with a call that nobody can read, to a contract of which little is known, for a site nobody knows."""
    w.chain = w.r.choice([1, 1, 10, 8453, 42161])
    w.site()
    value = w.r.randint(5, 400) * 10**17
    if w.r.random() < 0.3:
        value = w.r.randint(90, 100) * 10**16
        w.context["balances"] = {"ETH": str(10**18)}
    return w.wrapped([(_middling(w), value, _unreadable(w))], ["plain", "eip5792", "self"]), {"contract-unverified-local", "amount-whole-balance"}


def small_riddle(w: World) -> Made:
    """The same for the price of a ticket, or to a contract that many use, or on a site used for long."""
    kind = w.r.randint(0, 2)
    if kind == 0:
        w.site()
        return w.tx(_middling(w), w.r.randint(0, 80) * 10**15, _unreadable(w)), set()
    if kind == 1:
        w.site()
        return w.tx(w.established(), w.r.randint(1, 30) * 10**17, _unreadable(w)), set()
    own = [address(w.r)]
    _used_site(w, own, approvals=True, uses=12)
    return w.tx(w.r.choice([own[0], address(w.r)]), w.r.randint(1, 4) * 10**17, _unreadable(w)), set()


# -- invoices ---------------------------------------------------------------------------------------


def _invoices(w: World, amount: int, *, interval: float, count: int, first: float) -> str:
    """Somebody who is paid the same at an interval, `first` days ago for the last time; returns who."""
    who = address(w.r)
    if w.r.random() < 0.5:
        w.context["contacts"].append({"address": who, "name": "Landlord", "verified": True})
    for i in range(count):
        w.past(who, amount, days=first + i * interval + w.r.uniform(-1, 1), asset=USDC[w.chain])
    return who


def _crooked(w: World) -> int:
    """An amount as invoices have it: with cents, or three digits that tell."""
    cents, tens = w.r.randint(10_000, 900_000) * 10**4 + 70_000, w.r.randint(10, 99) * 10**8 + w.r.randint(1, 9) * 10**7
    return w.r.choice([cents, tens])


def redirected_invoice(w: World) -> Made:
    """The usual amount, about when it is due, to a fresh address; declared, for the owner believes the changed invoice."""
    amount, interval = _crooked(w), w.r.choice([14.0, 30.4, 30.4, 30.4, 91.3])
    w.busy(w.r.randint(0, 30))
    _invoices(w, amount, interval=interval, count=w.r.randint(5, 9), first=interval + w.r.uniform(-1.5, 4))
    bad = address(w.r)
    if w.r.random() < 0.5:
        w.intent = {"kind": "send", "to": bad, "asset": USDC[w.chain], "amount": f"{amount / 10**6:.2f}"}
        w.origin = "compose"
    return w.wrapped([(USDC[w.chain], 0, call_data("transfer(address,uint256)", bad, amount))], ["plain", "eip5792"]), {"beh-usual-payment-elsewhere", "anomaly-unusual"}


def another_invoice(w: World) -> Made:
    """A first invoice of another amount, the same amount just after the usual payee was paid, and two equal wages paid together."""
    amount, interval = _crooked(w), 30.4
    kind = w.r.randint(0, 2)
    usdc = USDC[w.chain]
    if kind == 0:
        _invoices(w, amount, interval=interval, count=6, first=interval)
        return w.tx(usdc, 0, call_data("transfer(address,uint256)", address(w.r), int(amount * w.r.uniform(1.1, 3)))), set()
    if kind == 1:
        _invoices(w, amount, interval=interval, count=6, first=w.r.uniform(0.1, 15))
        return w.tx(usdc, 0, call_data("transfer(address,uint256)", address(w.r), amount)), set()
    who = _invoices(w, amount, interval=interval, count=6, first=interval)
    calls: list[Call] = [(usdc, 0, call_data("transfer(address,uint256)", to, amount)) for to in (who, address(w.r))]
    return w.wrapped(calls, ["eip5792", "self"]), set()


# -- Safes ------------------------------------------------------------------------------------------


def safe_signed_unseen(w: World) -> Made:
    """A site nobody knows has an owner approve a hash, or has one Safe approve it for another."""
    w.safe()
    w.site()
    call: Call = (address(w.r) if w.r.random() < 0.5 else w.context["safe"]["address"], 0, call_data("approveHash(bytes32)", w.r.randbytes(32)))
    return w.r.choice([lambda: w.tx(*call), lambda: w.safe_tx(*call), lambda: w.safe_tx(CALL_ONLY, 0, multi_send([call, (address(w.r), 1, b"")]), 1)])(), {"sig-personal-sign-hash"}


def safe_unguarded(w: World) -> Made:
    """The guard goes, or another one or a strange handler comes, also through a Safe that owns the Safe, deep in a batch."""
    safe = w.safe()
    w.context["safe"]["guard"] = address(w.r)
    data = w.r.choice([call_data("setGuard(address)", ZERO), call_data("setGuard(address)", address(w.r)), call_data("setFallbackHandler(address)", address(w.r))])
    calls: list[Call] = [(safe, 0, data), (w.friend(), 10**15, b"")]
    if w.r.random() < 0.4:
        inner = call_data("execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)", safe, 0, data, 0, 0, 0, 0, ZERO, ZERO, b"\1" * 65)
        w.safe()
        calls = [(safe, 0, inner), calls[1]]
    w.r.shuffle(calls)
    return w.safe_tx(CALL_ONLY, 0, multi_send(calls), 1), {"safe-guard-or-fallback-change"}


def safe_as_it_is(w: World) -> Made:
    """What is set again stays as it is; the owners' own page has a nested Safe approve; the first guard comes as agreed."""
    safe = w.safe()
    guard = w.r.choice([ZERO, address(w.r)])
    w.context["safe"]["guard"] = guard
    kind = w.r.randint(0, 2)
    if kind == 0:
        return w.safe_tx(safe, 0, call_data("setGuard(address)", guard)), set()
    if kind == 1:
        w.origin = w.r.choice(["https://app.safe.global", None])
        return w.safe_tx(address(w.r), 0, call_data("approveHash(bytes32)", w.r.randbytes(32))), set()
    w.context["safe"]["guard"], w.intent = ZERO, {"kind": "safe-transaction"}
    return w.safe_tx(safe, 0, call_data("setGuard(address)", address(w.r))), set()


ATTACKS: tuple[Make, ...] = (
    safe_signed_unseen, safe_unguarded,     redirected_invoice, exact_for_a_stranger, exact_on_another_chain, exact_on_a_used_site, one_nft_for_a_stranger, one_valuable_nft, bid_for_paper,
    stake_under_a_stranger, coins_with_a_riddle,
)  # fmt: skip
BENIGN: tuple[Make, ...] = (
    safe_as_it_is,     another_invoice, exact_for_its_own, new_vault_every_time, one_nft_given, bid_at_a_market, exchanged_nfts, stake_under_an_operator, small_riddle,
)  # fmt: skip
