"""What thieves ask for, from their side: calls and signatures. Each returns the request and the checks that may name it."""

# Shapes of requests read better one a line.
# fmt: off
from __future__ import annotations

import rlp
from eth_abi import encode

from tests.bench.redteam.world import MAX, PERMIT2, USDC, ZERO, Call, Json, Make, World, address, call_data, lookalike

Made = tuple[Json, set[str]]
_SPENDER = {"approval-spender-eoa", "approval-spender-no-code-yet", "approval-spender-new", "approval-spender-unknown"}
_PERMIT = {
    "sig-permit-spender-unknown", "approval-spender-eoa", "approval-spender-no-code-yet", "approval-spender-new",
    "sig-permit2-owner-transfer", "sig-permit-gasless-claim-context", "sim-signature-worst-use",
}  # fmt: skip


def _amount(w: World) -> int:
    return w.r.choice([MAX, MAX, 2**96 - 1, 10**30, w.r.randint(1, 9) * 10**w.r.randint(6, 20)])


def _asked(w: World) -> None:
    """A site nobody knows, or nobody says who asks."""
    if w.r.random() < 0.6:
        w.site()


def _declare(w: World, *kinds: str) -> set[str]:
    """Sometimes the owner said what they wanted; then the mismatch may be named too."""
    if w.r.random() < 0.3:
        w.intent = {"kind": w.r.choice(kinds)}
        return {"intent-mismatch", "approval-not-what-site-asked"}
    return set()


# -- recipient ------------------------------------------------------------------------------------


def poisoned_recipient(w: World) -> Made:
    asset = w.r.choice(["ETH", w.token()])
    friend = w.friend(saved=w.r.random() < 0.4, paid=w.r.randint(1, 4), asset=asset)
    fake = lookalike(w.r, friend)
    if w.r.random() < 0.5:
        w.past(fake, w.r.choice([0, 1, 500]), days=w.r.uniform(0.01, 3), asset=asset, direction=w.r.choice(["in", "out-zero"]))
    amount = w.r.randint(1, 10**22)
    call: Call = (fake, amount, b"") if asset == "ETH" else (asset, 0, call_data("transfer(address,uint256)", fake, amount))
    return w.wrapped([call]), {"recipient-lookalike", "recipient-only-from-incoming-dust", "zero-value-transferfrom"}


def after_the_test(w: World) -> Made:
    friend, asset = address(w.r), w.r.choice(["ETH", w.token()])
    w.past(friend, 10**7, days=w.r.uniform(0.005, 0.5), asset=asset)
    fake, amount = lookalike(w.r, friend, 3, 4), 10**w.r.randint(10, 20)
    call: Call = (fake, amount, b"") if asset == "ETH" else (asset, 0, call_data("transfer(address,uint256)", fake, amount))
    return w.wrapped([call], ["plain", "eip5792"]), {"recipient-after-test-differs", "recipient-lookalike"}


def planted_stranger(w: World) -> Made:
    """Known only from dust it sent; it resembles nobody."""
    w.busy(8)
    asset, dust = w.r.choice(["ETH", w.token()]), address(w.r)
    w.past(dust, w.r.choice([0, 1, 10]), days=w.r.uniform(0.1, 4), asset=asset, direction="in")
    amount = 10**w.r.randint(8, 20)
    call: Call = (dust, amount, b"") if asset == "ETH" else (asset, 0, call_data("transfer(address,uint256)", dust, amount))
    return w.wrapped([call], ["plain", "eip5792"]), {"recipient-only-from-incoming-dust", "zero-value-transferfrom"}


def clipper(w: World) -> Made:
    meant = address(w.r)
    w.context["clipboard"] = {"address": meant}
    bad = w.r.choice([address(w.r), lookalike(w.r, meant)])
    call = w.r.choice([(bad, 10**17, b""), (w.token(), 0, call_data("transfer(address,uint256)", bad, 10**9))])
    return w.wrapped([call], ["plain", "eip5792"]), {"recipient-clipboard-changed"}


def swapped_declared(w: World) -> Made:
    """Malware or a page changes the recipient of a payment the owner described."""
    meant, bad = address(w.r), address(w.r)
    token = w.r.choice(["ETH", USDC.get(w.chain, "ETH")])
    w.intent = {"kind": "send", "to": meant, "asset": token, "amount": "25"}
    call: Call = (bad, 25 * 10**18, b"") if token == "ETH" else (token, 0, call_data("transfer(address,uint256)", bad, 25 * 10**6))
    return w.wrapped([call], ["plain", "eip5792", "self", "safe"]), {"intent-mismatch"}


def more_than_said(w: World) -> Made:
    meant = w.friend()
    token = USDC.get(w.chain, "ETH")
    w.intent = {"kind": "send", "to": meant, "asset": token, "amount": "25"}
    units = 25 * (10**18 if token == "ETH" else 10**6) * w.r.choice([10, 100, 1000])
    call: Call = (meant, units, b"") if token == "ETH" else (token, 0, call_data("transfer(address,uint256)", meant, units))
    return w.wrapped([call], ["plain", "eip5792"]), {"intent-mismatch"}


def into_the_token(w: World) -> Made:
    token = w.token()
    call = w.r.choice([(token, 0, call_data("transfer(address,uint256)", token, 10**9)), (token, 10**18, b"")])
    return w.wrapped([call], ["plain", "eip5792", "safe"]), {"recipient-is-token-contract"}


def burnt(w: World) -> Made:
    dead = w.r.choice([ZERO, "0x000000000000000000000000000000000000dEaD", "0x" + "0" * 39 + str(w.r.randint(1, 9))])
    usdc = USDC.get(w.chain, USDC[1])
    call = w.r.choice([(dead, 10**18, b""), (usdc, 0, call_data("transfer(address,uint256)", dead, 10**9))])
    return w.wrapped([call], ["plain", "eip5792"]), {"recipient-burn-or-precompile", "contract-creation"}


def wrong_chain(w: World) -> Made:
    w.chain = w.r.choice([10, 8453, 137, 42161])
    to = "0x7d2768dE32b0b80b7a3454c06BdAc94A69DDc7A9"
    w.knows(to, is_contract=False)
    call = w.r.choice([(to, 10**18, b""), (USDC[w.chain], 0, call_data("transfer(address,uint256)", to, 10**9))])
    return w.wrapped([call], ["plain"]), {"recipient-no-code-on-this-chain"}


def typing_error(w: World) -> Made:
    good = address(w.r)
    place = w.r.choice([i for i in range(2, 42) if good[i].isalpha()])
    bad = good[:place] + good[place].swapcase() + good[place + 1 :]
    if bad[2:] in (bad[2:].lower(), bad[2:].upper()):
        return typing_error(w)  # letters of one case carry no checksum
    return w.tx(bad, 10**18, b"", written=True), {"recipient-checksum-bad"}


def moved_name(w: World) -> Made:
    old, new = address(w.r), address(w.r)
    w.context["contacts"] = [{"address": old, "name": "vera.eth", "verified": True}, {"address": new, "name": "Vera.eth", "verified": False}]
    return w.tx(new, 10**18), {"recipient-ens-changed"}


# -- approvals ------------------------------------------------------------------------------------


def ice_phishing(w: World) -> Made:
    bad = w.thief()
    _asked(w)
    name = w.r.choice(["approve(address,uint256)", "approve(address,uint256)", "increaseAllowance(address,uint256)"])
    also = _declare(w, "claim", "sign-in", "swap", "send")
    return w.wrapped([(w.token(), 0, call_data(name, bad, _amount(w)))]), _SPENDER | {"approval-increase-hidden"} | also


def ice_phishing_blind(w: World) -> Made:
    """No node says anything of the spender; an unknown site asks for everything."""
    bad = w.thief(["unknown"])
    w.site()
    w.context["contracts"] = {}
    call = (w.token(), 0, call_data("approve(address,uint256)", bad, MAX))
    return w.wrapped([call]), _SPENDER | {"amount-unlimited"}


def hacked_front_end(w: World) -> Made:
    w.chain = 1
    bad = w.thief(["eoa", "empty", "young", "unknown"])
    w.origin = "https://" + w.r.choice([
        "curve.fi", "app.uniswap.org", "app.aave.com", "app.1inch.io", "stake.lido.fi", "app.balancer.fi", "pancakeswap.finance",
        "app.sushi.com", "swap.cow.fi", "app.morpho.org",
    ])  # fmt: skip
    calls: list[Call] = [(w.token(), 0, call_data("approve(address,uint256)", bad, _amount(w)))]
    if w.r.random() < 0.4:
        calls = [(USDC[1], 0, call_data(w.r.choice(["transfer(address,uint256)", "approve(address,uint256)"]), bad, 10**10))]
    return w.wrapped(calls), _SPENDER | {"origin-spender-mismatch", "origin-changed-behaviour"}


def changed_site(w: World) -> Made:
    """A site used for months for deposits suddenly wants a permission."""
    w.site()
    vault = w.established()
    for _ in range(w.r.randint(9, 40)):
        w.past(vault, 10**17, days=w.r.uniform(1, 200), origin=w.origin)
    call = (w.token(), 0, call_data("approve(address,uint256)", w.thief(["unknown", "eoa", "young"]), MAX))
    return w.wrapped([call], ["plain", "eip5792"]), _SPENDER | {"origin-changed-behaviour"}


def lookalike_spender(w: World) -> Made:
    """A fake payment contract, verified source and all, whose address resembles the real one."""
    w.chain = 1
    real = w.r.choice(["0x216B4B4Ba9F3e719726886d34a177484278Bfcae", "0xC92E8bdf79f0507f65a392b0ab4667716BFE0110", "0xD152f549545093347A162Dce210e7293f1452150"])
    fake = lookalike(w.r, real, 4, 5)
    w.knows(fake, is_contract=True, verified_source=True, created="2024-12-20T00:00:00Z")
    usdc = USDC[1]
    calls = [(usdc, 0, call_data("approve(address,uint256)", fake, 10**12))]
    if w.r.random() < 0.5:
        calls.append((fake, 0, call_data("disperseToken(address,address[],uint256[])", usdc, [w.friend()], [10**9])))
        return w.wrapped(calls), {"approval-spender-lookalike"}
    return w.wrapped(calls), {"approval-spender-lookalike"}


def nft_collection(w: World) -> Made:
    bad = w.thief(w.r.choice([["eoa", "empty"], ["unknown"]]))
    if bad not in w.context["contracts"]:
        w.site()
    else:
        _asked(w)
    call = (w.established(), 0, call_data("setApprovalForAll(address,bool)", bad, True))
    return w.wrapped([call]), _SPENDER | {"approval-nft-all"} | _declare(w, "claim", "sign-in")


def position_nft(w: World) -> Made:
    w.chain = 1
    token = w.r.choice(["0xC36442b4a4522E871399CD717aBDD847Ab11FE88", "0xbD216513d74C8cf14cf4747E6AaA6420FF64ee9e", "0x5f3b5DfEb7B28CDbD7FAba78963EE202a494e2A2"])
    bad = w.thief(["eoa", "unknown", "young"])
    data = w.r.choice([call_data("setApprovalForAll(address,bool)", bad, True), call_data("approve(address,uint256)", bad, w.r.randint(1, 10**6))])
    if w.r.random() < 0.3 and token != "0x5f3b5DfEb7B28CDbD7FAba78963EE202a494e2A2":
        data = call_data("multicall(bytes[])", [data])
    _asked(w)
    return w.wrapped([(token, 0, data)]), _SPENDER | {"approval-position-nft", "approval-nft-all", "approval-hidden-in-batch"}


def many_approvals(w: World) -> Made:
    bad = w.thief(["eoa", "young", "empty"])
    calls: list[Call] = [(w.token(), 0, call_data("approve(address,uint256)", bad, _amount(w))) for _ in range(w.r.randint(3, 7))]
    _asked(w)
    return w.wrapped(calls), _SPENDER | {"approval-batch-many", "eip7702-batch-drains", "approval-hidden-in-batch"}


def hidden_approval(w: World) -> Made:
    """A payment or claim that everyone reads first, and an approval behind it."""
    bad = w.thief()
    first: Call = w.r.choice([
        (w.friend(), 10**15, b""), (address(w.r), 0, call_data("claim()")), (USDC.get(w.chain, USDC[1]), 0, call_data("transfer(address,uint256)", w.friend(), 10**6)),
    ])  # fmt: skip
    calls = [first, (w.token(), 0, call_data("approve(address,uint256)", bad, _amount(w)))]
    w.r.shuffle(calls)
    _asked(w)
    return w.wrapped(calls), _SPENDER | {"approval-hidden-in-batch", "eip7702-batch-drains"} | _declare(w, "claim", "send")


def protocol_delegate(w: World) -> Made:
    bad = w.thief(["eoa", "young", "unknown", "empty"])
    data = w.r.choice([
        call_data("updateDelegate(address,bool)", bad, True), call_data("allow(address,bool)", bad, True), call_data("hope(address)", bad),
        call_data("setAuthorization(address,bool)", bad, True), call_data("setOperator(address,bool)", bad, True),
        call_data("setRelayerApproval(address,address,bool)", w.account, bad, True), call_data("approveManager(address)", bad),
        call_data("signalTransfer(address)", bad),
    ])  # fmt: skip
    _asked(w)
    return w.wrapped([(w.established(), 0, data)], ["plain", "eip5792", "self"]), _SPENDER | {"approval-delegation-right", "approval-nft-all"}


def credit(w: World) -> Made:
    data = call_data("approveDelegation(address,uint256)", w.thief(["eoa", "young", "unknown"]), _amount(w))
    _asked(w)
    return w.wrapped([(w.established(), 0, data)]), _SPENDER | {"approval-credit-delegation"}


def permit2_allowance(w: World) -> Made:
    bad = w.thief()
    data = call_data("approve(address,address,uint160,uint48)", w.token(), bad, 2**160 - 1, 2**48 - 1)
    _asked(w)
    return w.wrapped([(PERMIT2, 0, data)]), _SPENDER | {"amount-unlimited"}


# -- lures, control ---------------------------------------------------------------------------------


def payable_lure(w: World) -> Made:
    name = w.r.choice(["SecurityUpdate()", "Claim()", "claim()", "claimReward()", "ClaimReward()", "claimRewards()", "Airdrop()", "Connect()", "NetworkMerge()", "WalletUpdate()", "verify()"])
    bad = w.thief(["young", "unknown", "unknown"])
    _asked(w)
    return w.wrapped([(bad, w.r.randint(10**15 if w.origin else 3 * 10**15, 10**20), call_data(name))], ["plain", "eip5792"]), {
        "contract-lure-name", "contract-payable-no-args-unknown", "contract-new",
    }  # fmt: skip


def payable_nameless(w: World) -> Made:
    bad = w.thief(["young", "unknown"])
    w.site()
    return w.wrapped([(bad, w.r.randint(10**16, 10**20), w.r.randbytes(4))], ["plain", "eip5792"]), {
        "contract-payable-no-args-unknown", "contract-new", "contract-unverified-local",
    }  # fmt: skip


def given_away(w: World) -> Made:
    """Control over a contract of the owner's goes to the thief."""
    bad, own = w.thief(["eoa", "young", "unknown"]), w.established()
    data = w.r.choice([
        call_data("transferOwnership(address)", bad), call_data("setOwner(address)", bad), call_data("changeAdmin(address)", bad),
        call_data("upgradeTo(address)", bad), call_data("upgradeToAndCall(address,bytes)", bad, b""), call_data("setAuthority(address)", bad),
        call_data("setPendingAdmin(address)", bad), call_data("grantRole(bytes32,address)", bytes(32), bad),
        call_data("beginDefaultAdminTransfer(address)", bad), call_data("transferProxyOwnership(address)", bad), call_data("addMinter(address)", bad),
    ])  # fmt: skip
    _asked(w)
    return w.wrapped([(own, 0, data)]), {"contract-ownership-transfer", "nft-proxy-upgrade"} | _declare(w, "claim", "swap")


def vault_given(w: World) -> Made:
    """A Maker vault through its manager, a smart wallet's new owner, an ENS name."""
    w.chain, bad = 1, w.thief(["eoa", "unknown"])
    to, data = w.r.choice([
        ("0x5ef30b9986345249bc32d8928B7ee64DE9435E39", call_data("give(uint256,address)", 1234, bad)),
        (w.established(), call_data("addOwnerAddress(address)", bad)),
        ("0x00000000000C2E074eC69A0dFb2997BA6C7d2e1e", call_data("setOwner(bytes32,address)", w.r.randbytes(32), bad)),
    ])  # fmt: skip
    w.site()
    return w.wrapped([(to, 0, data)], ["plain", "eip5792"]), {"contract-ownership-transfer", "contract-unverified-local"}


def fresh_contract(w: World) -> Made:
    """Coins with a call nobody can read to a contract that is days old, for a site nobody knows."""
    bad = w.thief(["young"])
    w.site()
    data = w.r.randbytes(4) + w.r.choice([bytes(64), encode(["address", "uint256"], [w.account, 1])])
    return w.wrapped([(bad, w.r.randint(10**17, 10**19), data)], ["plain", "eip5792"]), {"contract-new", "contract-unverified-local"}


# -- redirected flows -------------------------------------------------------------------------------


def redirected_output(w: World) -> Made:
    """The right protocol, another's address as the one who receives."""
    w.chain, bad = 1, w.thief(["eoa", "unknown", "young"])
    w.busy(5)
    u, e = USDC[1], "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
    until = int(w.now.timestamp()) + 1800
    pool, steth = "0x87870Bca3F3fD6335C3F4ce8392D69350B4fA4E2", w.established()
    to, value, data = w.r.choice([
        ("0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D", 0, call_data("swapExactTokensForTokens(uint256,uint256,address[],address,uint256)", 10**9, 3 * 10**17, [u, e], bad, until)),
        ("0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D", 10**18, call_data("swapExactETHForTokens(uint256,address[],address,uint256)", 10**9, [e, u], bad, until)),
        ("0xE592427A0AEce92De3Edee1F18E0157C05861564", 0, call_data("exactInputSingle((address,address,uint24,address,uint256,uint256,uint256,uint160))", (u, e, 500, bad, until, 10**9, 10**17, 0))),
        (pool, 0, call_data("withdraw(address,uint256,address)", u, MAX, bad)),
        (pool, 0, call_data("supply(address,uint256,address,uint16)", u, 10**9, bad, 0)),
        (steth, 0, call_data("redeem(uint256,address,address)", 10**18, bad, w.account)),
        (steth, 0, call_data("withdraw(uint256,address,address)", 10**18, bad, w.account)),
        (steth, 0, call_data("deposit(uint256,address)", 10**18, bad)),
        ("0xBBBBBbbBBb9cC5e90e3b3Af64bdAF62C37EEFFCb", 0, call_data("withdraw((address,address,address,address,uint256),uint256,uint256,address,address)", (u, e, ZERO, ZERO, 1), 10**9, 0, w.account, bad)),
        ("0x66a9893cC07D91D95644AEDD05D03f95e1dBA8Af", 0, universal(bad, u, e, until)),
    ])  # fmt: skip
    _asked(w)
    also = set()
    if w.r.random() < 0.3:
        w.intent, also = {"kind": "swap", "asset": u, "receive_asset": e, "receive_min": "0.1"}, {"intent-mismatch"}
    return w.wrapped([(to, value, data)], ["plain", "eip5792", "self", "safe"]), {"sim-recipient-differs-from-self"} | also


def universal(to: str, token: str, want: str, until: int) -> bytes:
    swap = encode(["address", "uint256", "uint256", "bytes", "bool"], [to, 10**9, 3 * 10**17, bytes.fromhex(token[2:] + "0001f4" + want[2:]), True])
    return call_data("execute(bytes,bytes[],uint256)", b"\x00", [swap], until)


def redirected_bridge(w: World) -> Made:
    w.chain, bad = 1, w.thief(["eoa", "unknown"])
    w.busy(5)
    until, padded, u = int(w.now.timestamp()) + 1800, bytes(12) + bytes.fromhex(bad[2:]), USDC[1]
    to, value, data = w.r.choice([
        ("0x99C9fc46f92E8a1c0deC1b1747d010903E884bE1", 10**18, call_data("depositETHTo(address,uint32,bytes)", bad, 200000, b"")),
        ("0x3154Cf16ccdb4C6d922629664174b904d80F2C35", 10**18, call_data("bridgeETHTo(address,uint32,bytes)", bad, 200000, b"")),
        ("0xBd3fa81B58Ba92a82136038B25aDec7066af3155", 0, call_data("depositForBurn(uint256,uint32,bytes32,address)", 10**9, 6, padded, u)),
        ("0x5c7BCd6E7De5423a257D81B442095A1a6ced35C5", 0, call_data(
            "depositV3(address,address,address,address,uint256,uint256,uint256,address,uint32,uint32,uint32,bytes)",
            w.account, bad, u, u, 10**9, 99 * 10**7, 8453, ZERO, until, until, 0, b"")),
        ("0xb8901acB165ed027E32754E0FFe830802919727f", 10**18, call_data("sendToL2(uint256,address,uint256,uint256,uint256,address,uint256)", 10, bad, 10**18, 0, until, ZERO, 0)),
    ])  # fmt: skip
    _asked(w)
    return w.wrapped([(to, value, data)], ["plain", "eip5792", "self"]), {"sim-recipient-differs-from-self"}


def over_dated_price(w: World) -> Made:
    """A hacked page trades at a minimum far below the price; prices are known."""
    w.chain = 1
    u, e = USDC[1], "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
    w.context["tokens"] = {u: {"symbol": "USDC", "decimals": 6, "usd": "1"}, e: {"symbol": "WETH", "decimals": 18, "usd": "3000"}}
    least = w.r.randint(1, 25) * 10**16
    data = call_data("swapExactTokensForTokens(uint256,uint256,address[],address,uint256)", 3000 * 10**6, least, [u, e], w.account, int(w.now.timestamp()) + 900)
    return w.tx("0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D", 0, data), {"sim-slippage-excess"}


# -- signatures -------------------------------------------------------------------------------------


def permit(w: World) -> Made:
    bad, token = w.thief(["eoa", "empty", "young", "unknown"]), w.token()
    _asked(w)
    until = w.r.choice([MAX, int(w.now.timestamp()) + 3600])
    domain = {"name": "USD Coin", "version": "2", "chainId": w.chain, "verifyingContract": token}
    if w.r.random() < 0.3:
        types = {"holder": "address", "spender": "address", "nonce": "uint256", "expiry": "uint256", "allowed": "bool"}
        message: Json = {"holder": w.account, "spender": bad, "nonce": "0", "expiry": str(w.r.choice([0, until])), "allowed": True}
    else:
        types = {"owner": "address", "spender": "address", "value": "uint256", "nonce": "uint256", "deadline": "uint256"}
        message = {"owner": w.account, "spender": bad, "value": str(_amount(w)), "nonce": "0", "deadline": str(until)}
    return w.typed("Permit", {"Permit": types}, domain, message), _PERMIT | _declare(w, "sign-in", "claim")


def permit2(w: World) -> Made:
    bad, until = w.thief(["eoa", "empty", "young", "unknown"]), int(w.now.timestamp()) + w.r.choice([1800, 10**8])
    _asked(w)
    domain = {"name": "Permit2", "chainId": w.chain, "verifyingContract": PERMIT2}
    details = {"token": "address", "amount": "uint160", "expiration": "uint48", "nonce": "uint48"}
    rows = [{"token": w.token(), "amount": str(w.r.choice([2**160 - 1, 10**9])), "expiration": str(until), "nonce": "0"} for _ in range(w.r.randint(1, 5))]
    many = {"approval-batch-many"}
    match w.r.randint(0, 2):
        case 0:
            types = {"PermitSingle": {"details": "PermitDetails", "spender": "address", "sigDeadline": "uint256"}, "PermitDetails": details}
            return w.typed("PermitSingle", types, domain, {"details": rows[0], "spender": bad, "sigDeadline": str(until)}), _PERMIT
        case 1:
            types = {"PermitBatch": {"details": "PermitDetails[]", "spender": "address", "sigDeadline": "uint256"}, "PermitDetails": details}
            return w.typed("PermitBatch", types, domain, {"details": rows, "spender": bad, "sigDeadline": str(until)}), _PERMIT | many
        case _:
            allowed = {"token": "address", "amount": "uint256"}
            types = {"PermitBatchTransferFrom": {"permitted": "TokenPermissions[]", "spender": "address", "nonce": "uint256", "deadline": "uint256"}, "TokenPermissions": allowed}
            permitted = [{"token": x["token"], "amount": x["amount"]} for x in rows]
            return w.typed("PermitBatchTransferFrom", types, domain, {"permitted": permitted, "spender": bad, "nonce": "7", "deadline": str(until)}), _PERMIT | many


def payment_by_signature(w: World) -> Made:
    """EIP-3009: USDC leaves by a signature that anyone may deliver; dressed as a login or a claim."""
    bad = w.thief(["eoa", "unknown"])
    w.site()
    kind = w.r.choice(["TransferWithAuthorization", "ReceiveWithAuthorization"])
    types = {kind: {"from": "address", "to": "address", "value": "uint256", "validAfter": "uint256", "validBefore": "uint256", "nonce": "bytes32"}}
    w.chain = w.r.choice(list(USDC))
    domain = {"name": "USD Coin", "version": "2", "chainId": w.chain, "verifyingContract": USDC[w.chain]}
    message = {"from": w.account, "to": bad, "value": str(w.r.randint(1, 10**6) * 10**6), "validAfter": "0", "validBefore": str(MAX), "nonce": "0x" + w.r.randbytes(32).hex()}
    return w.typed(kind, types, domain, message), {"sim-signature-worst-use", "intent-mismatch", "sig-permit-spender-unknown", "sig-permit-gasless-claim-context"} | _declare(w, "sign-in", "claim")


def blank_cheque(w: World) -> Made:
    raw = w.r.randbytes(32)
    _asked(w)
    match w.r.randint(0, 3):
        case 0:
            return w.request("eth_sign", [w.account, "0x" + raw.hex()]), {"sig-eth-sign"}
        case 1:
            return w.sign(raw), {"sig-personal-sign-hash"}
        case 2:
            return w.sign("0x" + raw.hex()), {"sig-personal-sign-hash"}
        case _:
            items = [1, 0, 10**9, 2 * 10**9, 21000, bytes.fromhex(address(w.r)[2:]), 10**18, b"", []]
            body = w.r.choice([b"\x02" + rlp.encode(items), rlp.encode([*items[1:2], 10**9, 21000, items[5], 10**18, b"", 1, 0, 0]), b"\x19\x01" + w.r.randbytes(64)])
            return w.sign(w.r.choice([body, body.hex(), "0x" + body.hex()])), {"sig-personal-sign-is-tx", "sig-personal-sign-hash"}


def relayed_login(w: World) -> Made:
    real = w.r.choice(["opensea.io", "app.uniswap.org", "mirror.xyz", "snapshot.org"])
    w.site()
    text = (
        f"{real} wants you to sign in with your Ethereum account:\n{w.account}\n\nSign in\n\nURI: https://{real}\nVersion: 1\nChain ID: {w.chain}\n"
        f"Nonce: {w.r.randbytes(8).hex()}\nIssued At: {w.context['now']}"
    )
    return w.sign(text), {"sig-siwe-domain-mismatch"}


def unknown_order(w: World) -> Made:
    """A new kind of order nobody knows."""
    w.site()
    types = {"Grant": {"operator": "address", "token": "address", "amount": "uint256", "deadline": "uint256"}}
    domain = {"name": "Vault", "version": "1", "chainId": w.chain, "verifyingContract": w.thief(["eoa", "young", "unknown"])}
    message = {"operator": address(w.r), "token": w.token(), "amount": str(MAX), "deadline": str(MAX)}
    return w.typed("Grant", types, domain, message), {"sig-typed-unknown-primary", "sig-typed-contract-not-code", "sim-signature-worst-use", "contract-new"}


def spoofed_name(w: World) -> Made:
    w.chain = w.r.choice([1, 8453])
    w.site()
    name = w.r.choice(["Permit2", "Seaport", "Blur Exchange", "Gnosis Protocol"])
    types = {"Grant": {"who": "address", "power": "uint256"}}
    domain = {"name": name, "chainId": w.chain, "verifyingContract": w.thief(["eoa", "young", "unknown"])}
    return w.typed("Grant", types, domain, {"who": address(w.r), "power": "1"}), {"sig-typed-domain-name-spoof", "sig-typed-contract-not-code"}


def other_chain(w: World) -> Made:
    w.chain, bad = 1, w.thief(["eoa", "unknown"])
    types = {"Permit": {"owner": "address", "spender": "address", "value": "uint256", "nonce": "uint256", "deadline": "uint256"}}
    domain = {"name": "USD Coin", "version": "2", "chainId": w.r.choice([137, 8453]), "verifyingContract": USDC[137]}
    message = {"owner": w.account, "spender": bad, "value": str(10**9), "nonce": "0", "deadline": str(int(w.now.timestamp()) + 900)}
    return w.typed("Permit", types, domain, message), _PERMIT | {"sig-typed-domain-chain-mismatch"}


def stolen_session(w: World) -> Made:
    """A delegation, an agent or a relayed call by signature."""
    bad = w.thief(["eoa", "unknown"])
    w.site()
    match w.r.randint(0, 2):
        case 0:
            types = {"HyperliquidTransaction:ApproveAgent": {"hyperliquidChain": "string", "agentAddress": "address", "agentName": "string", "nonce": "uint64"}}
            domain = {"name": "HyperliquidSignTransaction", "version": "1", "chainId": 42161, "verifyingContract": ZERO}
            w.chain = 42161
            message: Json = {"hyperliquidChain": "Mainnet", "agentAddress": bad, "agentName": "x", "nonce": "1700000000000"}
            return w.typed("HyperliquidTransaction:ApproveAgent", types, domain, message), {"approval-delegation-right"}
        case 1:
            types = {"ForwardRequest": {"from": "address", "to": "address", "value": "uint256", "gas": "uint256", "nonce": "uint256", "data": "bytes"}}
            data = call_data("approve(address,uint256)", bad, MAX)
            message = {"from": w.account, "to": w.token(), "value": "0", "gas": "100000", "nonce": "1", "data": "0x" + data.hex()}
            domain = {"name": "Forwarder", "version": "1", "chainId": w.chain, "verifyingContract": w.established()}
            return w.typed("ForwardRequest", types, domain, message), _PERMIT | {"approval-spender-unknown"}
        case _:
            types = {"PermitForAll": {"owner": "address", "operator": "address", "approved": "bool", "nonce": "uint256", "deadline": "uint256"}}
            domain = {"name": "Collection", "version": "1", "chainId": w.chain, "verifyingContract": w.established()}
            message = {"owner": w.account, "operator": bad, "approved": True, "nonce": "0", "deadline": str(MAX)}
            return w.typed("PermitForAll", types, domain, message), _PERMIT | {"approval-nft-all", "approval-spender-unknown"}


ATTACKS: tuple[Make, ...] = (
    poisoned_recipient, after_the_test, planted_stranger, clipper, swapped_declared, more_than_said, into_the_token, burnt, wrong_chain,
    typing_error, moved_name, ice_phishing, ice_phishing_blind, hacked_front_end, changed_site, lookalike_spender, nft_collection,
    position_nft, many_approvals, hidden_approval, protocol_delegate, credit, permit2_allowance, payable_lure, payable_nameless,
    given_away, vault_given, fresh_contract, redirected_output, redirected_bridge, over_dated_price, permit, permit2,
    payment_by_signature, blank_cheque, relayed_login, unknown_order, spoofed_name, other_chain, stolen_session,
)  # fmt: skip
