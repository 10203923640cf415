"""What people really do, in forms that resemble attacks. Nothing here may be held."""

# Shapes of requests read better one a line.
# fmt: off
from __future__ import annotations

from datetime import timedelta

from tests.bench.redteam.control import _coin, _nft, _seaport
from tests.bench.redteam.world import (
    CALL_ONLY,
    MAX,
    PERMIT2,
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

Made = tuple[Json, set[str]]
_V2 = "0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D"
_V3 = "0xE592427A0AEce92De3Edee1F18E0157C05861564"
_WETH = "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
_POOL = "0x87870Bca3F3fD6335C3F4ce8392D69350B4fA4E2"


def _transfer(w: World, to: str, amount: int, asset: str) -> Call:
    return (to, amount, b"") if asset == "ETH" else (asset, 0, call_data("transfer(address,uint256)", to, amount))


def regular_payment(w: World) -> Made:
    asset = w.r.choice(["ETH", w.token()])
    who = w.friend(saved=w.r.random() < 0.7, paid=w.r.randint(2, 12), asset=asset)
    call = _transfer(w, who, w.r.randint(1, 900) * 10**16, asset)
    return w.wrapped([call]), set()


def new_supplier(w: World) -> Made:
    """The first payment to somebody; known, saved or not, an account or a wallet contract."""
    if w.r.random() < 0.6:
        w.busy(20)
    who = address(w.r)
    if w.r.random() < 0.4:
        w.context["contacts"].append({"address": who, "name": "New supplier", "verified": w.r.random() < 0.5})
    if w.r.random() < 0.5:
        w.knows(who, is_contract=w.r.random() < 0.3, transactions=w.r.randint(1, 900))
    asset = w.r.choice(["ETH", w.token()])
    w.origin = w.r.choice([None, "compose"])
    return w.wrapped([_transfer(w, who, w.r.randint(1, 40) * 10**16 if asset == "ETH" else w.r.randint(1, 9000) * 10**6, asset)], ["plain", "eip5792", "safe"]), set()


def declared_payment(w: World) -> Made:
    who = w.r.choice([address(w.r), w.friend()])
    token = USDC.get(w.chain, "ETH")
    amount = w.r.randint(1, 4000)
    w.intent = {"kind": "send", "to": who, "asset": token, "amount": str(amount)}
    call = _transfer(w, who, amount * (10**18 if token == "ETH" else 10**6), token)
    return w.wrapped([call], ["plain", "eip5792", "safe", "self"]), set()


def migration(w: World) -> Made:
    """Everything moves to an own account: tokens, coins, NFTs."""
    own = address(w.r)
    w.mine(own)
    w.busy(10)
    usdc = w.token()
    w.context["balances"] = {"ETH": str(10**18), usdc: str(10**10)}
    nft = w.established()
    calls: list[Call] = [_transfer(w, own, 10**10, usdc), (nft, 0, call_data("safeTransferFrom(address,address,uint256)", w.account, own, 4)), (own, 99 * 10**16, b"")]
    chosen = w.r.sample(calls, w.r.randint(1, 3))
    return w.wrapped(chosen), set()


def known_router(w: World) -> Made:
    w.chain = 1
    spender, origin = w.r.choice([
        (_V2, "https://app.uniswap.org"), (PERMIT2, "https://app.uniswap.org"), ("0x111111125421cA6dc452d289314280a0f8842A65", "https://app.1inch.io"),
        (_POOL, "https://app.aave.com"), ("0xC92E8bdf79f0507f65a392b0ab4667716BFE0110", "https://swap.cow.fi"), (PERMIT2, None),
    ])  # fmt: skip
    w.origin = origin
    if w.r.random() < 0.5:
        w.knows(spender, is_contract=True, created="2022-01-01T00:00:00Z", transactions=10**6)
    if w.r.random() < 0.3:
        w.intent = {"kind": w.r.choice(["approve", "swap"]) if spender != _POOL else "deposit"}
    call = (w.token(), 0, call_data("approve(address,uint256)", spender, w.r.choice([MAX, 10**9, 2**160 - 1])))
    return w.wrapped([call], ["plain", "eip5792", "self"]), set()


def small_application(w: World) -> Made:
    """An honest small application that nobody here lists: old and used by many."""
    spender = w.established()
    w.site()
    amount = w.r.choice([MAX, w.r.randint(1, 10**12)])
    kind = w.r.randint(0, 2)
    if kind == 0:
        return w.wrapped([(w.token(), 0, call_data("approve(address,uint256)", spender, amount))], ["plain", "eip5792"]), set()
    if kind == 1:
        return w.wrapped([(w.established(), 0, call_data("setApprovalForAll(address,bool)", spender, True))], ["plain"]), set()
    return w.tx(spender, w.r.choice([0, 10**16]), call_data("deposit(uint256)", 10**6)), set()


def young_application(w: World) -> Made:
    """Days old and honest: age alone never holds."""
    born = w.now - timedelta(days=w.r.randint(1, 10))
    target = w.knows(address(w.r), is_contract=True, created=stamp(born), transactions=w.r.randint(500, 9000))
    w.site()
    if w.r.random() < 0.3:
        return w.tx(target, w.r.randint(1, 80) * 10**15, call_data("mint(uint256)", 2)), set()
    if w.r.random() < 0.5:
        return w.tx(target, 0, call_data("deposit(uint256,address)", 10**18, w.account)), set()
    return w.tx(w.token(), 0, call_data("approve(address,uint256)", target, w.r.randint(1, 100) * 10**6)), set()


def swap(w: World) -> Made:
    w.chain, until = 1, int(w.now.timestamp()) + 1200
    w.origin = w.r.choice(["https://app.uniswap.org", None])
    u = USDC[1]
    calls: list[Call] = [(_V2, 0, call_data("swapExactTokensForTokens(uint256,uint256,address[],address,uint256)", 10**9, 3 * 10**17, [u, _WETH], w.account, until))]
    if w.r.random() < 0.5:
        calls.insert(0, (u, 0, call_data("approve(address,uint256)", _V2, 10**9)))
        return w.batch(calls), set()
    if w.r.random() < 0.3:
        w.intent = {"kind": "swap", "asset": u, "amount": "1000", "receive_asset": _WETH, "receive_min": "0.29"}
    single = call_data("exactInputSingle((address,address,uint24,address,uint256,uint256,uint256,uint160))", (u, _WETH, 500, w.account, until, 10**9, 3 * 10**17, 0))
    return w.wrapped([w.r.choice([calls[0], (_V3, 0, single)])], ["plain", "self", "eip5792"]), set()


def lending(w: World) -> Made:
    w.chain, u = 1, USDC[1]
    w.origin = w.r.choice(["https://app.aave.com", None])
    data = w.r.choice([
        call_data("supply(address,uint256,address,uint16)", u, 10**9, w.account, 0), call_data("withdraw(address,uint256,address)", u, MAX, w.account),
        call_data("borrow(address,uint256,uint256,uint16,address)", u, 10**9, 2, 0, w.account), call_data("repay(address,uint256,uint256,address)", u, MAX, 2, w.account),
    ])  # fmt: skip
    return w.wrapped([(_POOL, 0, data)], ["plain", "eip5792", "self"]), set()


def vaults(w: World) -> Made:
    vault = w.established()
    w.site() if w.r.random() < 0.5 else None
    data = w.r.choice([
        call_data("deposit(uint256,address)", 10**18, w.account), call_data("redeem(uint256,address,address)", 10**18, w.account, w.account),
        call_data("stake(uint256)", 10**18), call_data("getReward()"), call_data("claim(uint256,address,uint256,bytes32[])", 5, w.account, 10**20, [bytes(32)] * 8),
        call_data("withdraw(uint256)", 10**18), call_data("castVote(uint256,uint8)", 3, 1), call_data("delegate(address)", w.account),
    ])  # fmt: skip
    return w.tx(vault, 0, data), set()


def bridge_to_self(w: World) -> Made:
    w.chain, until, padded = 1, int(w.now.timestamp()) + 1800, bytes(12) + bytes.fromhex(w.account[2:])
    w.busy(4)
    to, value, data, origin = w.r.choice([
        ("0x99C9fc46f92E8a1c0deC1b1747d010903E884bE1", 10**18, call_data("depositETHTo(address,uint32,bytes)", w.account, 200000, b""), "https://app.optimism.io"),
        ("0x3154Cf16ccdb4C6d922629664174b904d80F2C35", 10**18, call_data("depositETH(uint32,bytes)", 200000, b""), "https://bridge.base.org"),
        ("0x4Dbd4fc535Ac27206064B68FfCf827b0A60BAB3f", 10**18, call_data("depositEth()"), "https://bridge.arbitrum.io"),
        ("0xBd3fa81B58Ba92a82136038B25aDec7066af3155", 0, call_data("depositForBurn(uint256,uint32,bytes32,address)", 10**9, 6, padded, USDC[1]), None),
        ("0x5c7BCd6E7De5423a257D81B442095A1a6ced35C5", 0, call_data(
            "depositV3(address,address,address,address,uint256,uint256,uint256,address,uint32,uint32,uint32,bytes)",
            w.account, w.account, USDC[1], USDC[1], 10**9, 99 * 10**7, 8453, ZERO, until, until, 0, b""), "https://app.across.to"),
    ])  # fmt: skip
    w.origin = w.r.choice([None, origin])
    return w.wrapped([(to, value, data)], ["plain", "eip5792"]), set()


def staking(w: World) -> Made:
    w.chain = 1
    to, value, data, origin = w.r.choice([
        ("0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84", 10**18, call_data("submit(address)", ZERO), "https://stake.lido.fi"),
        ("0x00000000219ab540356cBB839Cbe05303d7705Fa", 32 * 10**18, call_data("deposit(bytes,bytes,bytes,bytes32)", bytes(48), bytes(32), bytes(96), bytes(32)), "https://launchpad.ethereum.org"),
        (_WETH, 10**18, call_data("deposit()"), "https://app.uniswap.org"), (_WETH, 0, call_data("withdraw(uint256)", 10**18), None), (_WETH, 10**18, b"", None),
    ])  # fmt: skip
    w.origin = w.r.choice([None, origin])
    return w.wrapped([(to, value, data)], ["plain", "eip5792"]), set()


def exchange_deposit(w: World) -> Made:
    """A deposit address at an exchange: an account or a forwarding contract, a test first or not."""
    who = address(w.r)
    usdc = w.token()
    if w.r.random() < 0.5:
        w.past(who, 10**7, days=w.r.uniform(0.01, 1), asset=usdc)
    w.knows(who, is_contract=w.r.random() < 0.4, transactions=w.r.randint(0, 50))
    return w.wrapped([_transfer(w, who, w.r.randint(20, 90_000) * 10**6, usdc)], ["plain"]), set()


def payroll(w: World) -> Made:
    staff = [w.friend(saved=True, paid=w.r.randint(0, 3)) for _ in range(w.r.randint(3, 12))]
    usdc = USDC.get(w.chain, USDC[1])
    if w.r.random() < 0.5:
        spender = "0xD152f549545093347A162Dce210e7293f1452150"
        data = call_data("disperseToken(address,address[],uint256[])", usdc, staff, [w.r.randint(1, 9) * 10**9 for _ in staff])
        return w.r.choice([w.tx(spender, 0, data), w.batch([(usdc, 0, call_data("approve(address,uint256)", spender, 10**11)), (spender, 0, data)])]), set()
    calls: list[Call] = [(usdc, 0, call_data("transfer(address,uint256)", s, 10**9)) for s in staff]
    if w.r.random() < 0.5:
        w.safe()
        return w.safe_tx(CALL_ONLY, 0, multi_send(calls), 1), set()
    return w.wrapped(calls, ["eip5792", "self", "exec"]), set()


def safe_routine(w: World) -> Made:
    """The Safe pays somebody it knows, approves a router, wraps, or upgrades by the official migration."""
    w.safe()
    w.chain = 1
    who = w.friend()
    kind = w.r.randint(0, 4)
    if kind == 0:
        return w.safe_tx(who, 10**17), set()
    if kind == 1:
        return w.safe_tx(USDC[1], 0, call_data("transfer(address,uint256)", who, 10**9)), set()
    if kind == 2:
        rows: list[Call] = [(USDC[1], 0, call_data("approve(address,uint256)", _POOL, 10**9)), (_POOL, 0, call_data("supply(address,uint256,address,uint16)", USDC[1], 10**9, w.context["safe"]["address"], 0))]
        return w.safe_tx(CALL_ONLY, 0, multi_send(rows), 1), set()
    if kind == 3:
        return w.safe_tx("0x526643F69b81B008F46d95CD5ced5eC0edFFDaC6", 0, call_data("migrateSingleton()"), 1), set()
    w.intent = {"kind": "safe-transaction"}
    return w.safe_tx(_WETH, 10**17, call_data("deposit()")), set()


def login(w: World) -> Made:
    origin = w.r.choice([w.site(), "https://opensea.io", "https://app.uniswap.org"])
    w.origin = origin
    host = origin.removeprefix("https://")
    expires = f"\nExpiration Time: {stamp(w.now + timedelta(days=7))}" if w.r.random() < 0.5 else ""
    text = (
        f"{host} wants you to sign in with your Ethereum account:\n{w.account}\n\nWelcome! Signing is free.\n\nURI: {origin}\nVersion: 1\nChain ID: {w.chain}\n"
        f"Nonce: {w.r.randbytes(8).hex()}\nIssued At: {stamp(w.now)}{expires}"
    )
    w.intent = w.r.choice([None, {"kind": "sign-in"}])
    return w.sign(w.r.choice([text, text, f"Sign in to {host}\nNonce: {w.r.randrange(10**9)}", "I accept the terms of service."])), set()


def listing(w: World) -> Made:
    """An NFT at a fair price with fees and royalties, on the market's own zone or none."""
    w.origin = "https://opensea.io"
    price = w.r.randint(1, 90) * 10**17
    pay = [_coin(w, price * 95 // 100, w.account), _coin(w, price * 25 // 1000, "0x0000a26b00c1F0DF003000390027140000fAa719")]
    if w.r.random() < 0.5:
        pay.append(_coin(w, price * 25 // 1000, address(w.r)))
    more = {"zone": "0x000056F7000000EcE9003ca63978907a00FFD100", "orderType": 2} if w.r.random() < 0.4 else {}
    return _seaport(w, [_nft(w)], pay, **more), set()


def market_operator(w: World) -> Made:
    w.chain = 1
    w.origin = w.r.choice(["https://opensea.io", None])
    return w.tx(w.established(), 0, call_data("setApprovalForAll(address,bool)", "0x1E0049783F008A0085193E00003D00cd54003c71", True)), set()


def permits(w: World) -> Made:
    """Permits to known applications, short and long."""
    w.chain = 1
    until = int(w.now.timestamp()) + w.r.choice([1800, 86400 * 30])
    spender, origin = w.r.choice([(_POOL, "https://app.aave.com"), ("0x66a9893cC07D91D95644AEDD05D03f95e1dBA8Af", "https://app.uniswap.org"), ("0x111111125421cA6dc452d289314280a0f8842A65", "https://app.1inch.io")])
    w.origin = w.r.choice([origin, origin, None])
    if w.r.random() < 0.5:
        types = {"Permit": {"owner": "address", "spender": "address", "value": "uint256", "nonce": "uint256", "deadline": "uint256"}}
        domain = {"name": "USD Coin", "version": "2", "chainId": 1, "verifyingContract": USDC[1]}
        message: Json = {"owner": w.account, "spender": spender, "value": str(w.r.choice([10**9, MAX])), "nonce": "0", "deadline": str(until)}
        return w.typed("Permit", types, domain, message), set()
    details = {"token": "address", "amount": "uint160", "expiration": "uint48", "nonce": "uint48"}
    types = {"PermitSingle": {"details": "PermitDetails", "spender": "address", "sigDeadline": "uint256"}, "PermitDetails": details}
    row = {"token": w.token(), "amount": str(2**160 - 1), "expiration": str(int(w.now.timestamp()) + 86400 * 30), "nonce": "0"}
    domain = {"name": "Permit2", "chainId": 1, "verifyingContract": PERMIT2}
    return w.typed("PermitSingle", types, domain, {"details": row, "spender": spender, "sigDeadline": str(until)}), set()


def gasless_order(w: World) -> Made:
    w.chain, until = 1, int(w.now.timestamp()) + 1800
    w.origin = w.r.choice(["https://swap.cow.fi", None])
    types = {"Order": {
        "sellToken": "address", "buyToken": "address", "receiver": "address", "sellAmount": "uint256", "buyAmount": "uint256", "validTo": "uint32",
        "appData": "bytes32", "feeAmount": "uint256", "kind": "string", "partiallyFillable": "bool", "sellTokenBalance": "string", "buyTokenBalance": "string",
    }}  # fmt: skip
    message = {
        "sellToken": USDC[1], "buyToken": _WETH, "receiver": w.r.choice([ZERO, w.account]), "sellAmount": str(10**9), "buyAmount": str(33 * 10**16), "validTo": until,
        "appData": "0x" + "0" * 64, "feeAmount": "0", "kind": "sell", "partiallyFillable": False, "sellTokenBalance": "erc20", "buyTokenBalance": "erc20",
    }  # fmt: skip
    domain = {"name": "Gnosis Protocol", "version": "v2", "chainId": 1, "verifyingContract": "0x9008D19f58AAbD9eD0D60971565AA8510560ab41"}
    return w.typed("Order", types, domain, message), set()


def revocation(w: World) -> Made:
    bad = w.thief()
    calls: list[Call] = [
        (w.token(), 0, call_data("approve(address,uint256)", bad, 0)), (w.established(), 0, call_data("setApprovalForAll(address,bool)", bad, False)),
        (PERMIT2, 0, call_data("lockdown((address,address)[])", [(w.token(), bad)])), (w.token(), 0, call_data("decreaseAllowance(address,uint256)", bad, 10**9)),
    ]  # fmt: skip
    w.origin = w.r.choice([None, "compose", "https://revoke.cash"])
    w.intent = w.r.choice([None, {"kind": "revoke"}])
    if w.r.random() < 0.2:
        return w.tx(w.account, 0, b"", type="0x4", authorizationList=[{"chainId": hex(w.chain), "address": ZERO, "nonce": "0x1"}]), set()
    return w.wrapped(w.r.sample(calls, w.r.randint(1, 3)), ["eip5792", "self"]) if w.r.random() < 0.4 else w.wrapped([w.r.choice(calls)]), set()


def names(w: World) -> Made:
    w.chain = 1
    w.origin = w.r.choice(["https://app.ens.domains", None])
    controller = "0x253553366Da8546fC250F225fe3d25d0C782303b"
    return w.tx(controller, 5 * 10**15, call_data("renew(string,uint256)", "vera", 31536000)), set()


def wallet_upgrade(w: World) -> Made:
    """The wallet's own delegate, for one chain."""
    delegate = w.r.choice(["0x63c0c19a282a1B52b07dD5a65b58948A07DAE32B", "0x000000009B1D0aF20D8C6d0A44e162d11F9b8f00"])
    given = [{"chainId": hex(w.chain), "address": delegate, "nonce": "0x1"}]
    return w.tx(w.account, 0, b"", type="0x4", authorizationList=given), set()


def test_then_rest(w: World) -> Made:
    who, asset = address(w.r), w.r.choice(["ETH", w.token()])
    w.busy(10)
    w.past(who, 10**7, days=w.r.uniform(0.01, 1), asset=asset)
    w.past(lookalike_of(w, who), 0, days=0.005, asset=asset, direction="in")
    return w.wrapped([_transfer(w, who, 10**11, asset)], ["plain", "eip5792"]), set()


def lookalike_of(w: World, who: str) -> str:
    from tests.bench.redteam.world import lookalike

    return lookalike(w.r, who)


def speed_up(w: World) -> Made:
    who = w.friend()
    pending = {"from": w.account, "to": who, "value": str(10**17), "data": "0x", "nonce": w.nonce, "chainId": w.chain}
    w.context["pending"] = [pending]
    return w.r.choice([w.tx(who, 10**17), w.tx(w.account, 0)]), set()


def minting(w: World) -> Made:
    """A paid mint with quantity or proof at a used contract."""
    w.site()
    data = w.r.choice([call_data("mint(uint256)", w.r.randint(1, 5)), call_data("publicMint(uint256)", 2), call_data("mint(uint256,bytes32[])", 1, [bytes(32)] * 6)])
    return w.tx(w.established(), w.r.randint(1, 80) * 10**15, data), set()


BENIGN: tuple[Make, ...] = (
    regular_payment, new_supplier, declared_payment, migration, known_router, small_application, young_application, swap, lending, vaults,
    bridge_to_self, staking, exchange_deposit, payroll, safe_routine, login, listing, market_operator, permits, gasless_order, revocation,
    names, wallet_upgrade, test_then_rest, speed_up, minting,
)  # fmt: skip
