"""What thieves ask for, second part: Safes, delegated accounts, NFTs, the account's surroundings and its habits."""

# Shapes of requests read better one a line.
# fmt: off
from __future__ import annotations

from eth_abi import encode

from tests.bench.redteam.attacks import Made
from tests.bench.redteam.world import (
    CALL_ONLY,
    MAX,
    SEAPORT,
    USDC,
    ZERO,
    Call,
    Json,
    Make,
    World,
    address,
    call_data,
    lookalike,
    multi_send,
)

_PLAIN_MULTISEND = "0xA238CBeb142c10Ef7Ad8442C6D1f9E89e07e7761"


def _as_safe(w: World, calls: list[Call]) -> Json:
    """The Safe's own administration: signed, executed, or in a batch behind a harmless payment."""
    safe = w.context["safe"]["address"]
    rows: list[Call] = [(safe, 0, d) if not t else (t, v, d) for t, v, d in calls]
    if w.r.random() < 0.4:
        rows.insert(w.r.randint(0, len(rows)), (w.friend(), 10**16, b""))
    if w.r.random() < 0.3:
        return w.executed(rows)
    if len(rows) == 1:
        to, value, data = rows[0]
        return w.safe_tx(to or ZERO, value, data)
    return w.safe_tx(CALL_ONLY, 0, multi_send(rows), 1)


# -- Safe -------------------------------------------------------------------------------------------


def foreign_delegate(w: World) -> Made:
    w.safe()
    bad = w.thief(["young", "unknown"])
    data = w.r.choice([call_data("transfer(address,uint256)", address(w.r), 0), w.r.randbytes(4), call_data("multiSend(bytes)", b"")])
    if w.r.random() < 0.3:
        w.origin = "https://app.safe.global"
    if w.r.random() < 0.3:
        safe = w.context["safe"]["address"]
        signature = "execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)"
        return w.tx(safe, 0, call_data(signature, bad, 0, data, 1, 0, 0, 0, ZERO, ZERO, b"\1" * 65)), {"safe-delegatecall-untrusted", "origin-spender-mismatch", "contract-new"}
    return w.safe_tx(bad, 0, data, 1), {"safe-delegatecall-untrusted", "origin-spender-mismatch", "contract-new"}


def nested_delegate(w: World) -> Made:
    w.safe()
    bad = w.thief(["young", "unknown"])
    inner: list[Call] = [(w.friend(), 10**15, b""), (bad, 0, w.r.randbytes(4))]
    return w.safe_tx(_PLAIN_MULTISEND, 0, multi_send(inner, [0, 1]), 1), {"safe-delegatecall-nested", "safe-delegatecall-untrusted"}


def safe_takeover(w: World) -> Made:
    """Owners, threshold, modules, guard and code of the Safe."""
    w.safe(3, 2)
    bad, me = w.thief(["eoa", "unknown", "young"]), w.account
    one = "0x" + "0" * 39 + "1"
    data, wanted = w.r.choice([
        (call_data("addOwnerWithThreshold(address,uint256)", bad, 1), {"safe-owner-change", "safe-threshold-lowered"}),
        (call_data("swapOwner(address,address,address)", one, me, bad), {"safe-owner-change"}),
        (call_data("removeOwner(address,address,uint256)", one, me, 1), {"safe-owner-change", "safe-threshold-lowered"}),
        (call_data("changeThreshold(uint256)", 1), {"safe-threshold-lowered"}),
        (call_data("enableModule(address)", bad), {"safe-module-enable"}),
        (call_data("setModuleGuard(address)", bad), {"safe-module-enable"}),
        (call_data("setGuard(address)", ZERO), {"safe-guard-or-fallback-change"}),
        (call_data("setGuard(address)", bad), {"safe-guard-or-fallback-change"}),
        (call_data("setFallbackHandler(address)", bad), {"safe-guard-or-fallback-change"}),
        (call_data("changeMasterCopy(address)", bad), {"safe-mastercopy-change", "contract-ownership-transfer"}),
    ])  # fmt: skip
    return _as_safe(w, [("", 0, data)]), wanted


def refund(w: World) -> Made:
    w.safe()
    to = w.friend()
    fields = {"gasPrice": str(w.r.randint(10**6, 10**15)), "refundReceiver": address(w.r), "gasToken": w.r.choice([ZERO, w.token()]), "baseGas": "500000"}
    return w.safe_tx(to, 10**16, b"", 0, **fields), {"safe-gas-token-refund"}


def hash_for_the_safe(w: World) -> Made:
    w.safe()
    raw = w.r.randbytes(32)
    w.site()
    if w.r.random() < 0.5:
        return w.sign(raw), {"sig-personal-sign-hash"}
    domain = {"chainId": w.chain, "verifyingContract": w.context["safe"]["address"]}
    return w.typed("SafeMessage", {"SafeMessage": {"message": "bytes"}}, domain, {"message": "0x" + raw.hex()}), {"sig-personal-sign-hash", "sim-signature-worst-use"}


# -- accounts ---------------------------------------------------------------------------------------


def authorization(w: World) -> Made:
    chain = w.r.choice([w.chain, w.chain, 0])
    given = [{"chainId": hex(chain), "address": w.thief(["eoa", "empty", "young", "unknown"]), "nonce": "0x1"}]
    if w.r.random() < 0.6:
        w.site()
    to = w.r.choice([w.account, address(w.r)])
    return w.tx(to, 0, b"", type="0x4", authorizationList=given), {"eip7702-delegate-unknown", "eip7702-chain-any"}


def everywhere(w: World) -> Made:
    given = [{"chainId": "0x0", "address": "0x63c0c19a282a1B52b07dD5a65b58948A07DAE32B", "nonce": "0x1"}]
    w.site()
    return w.tx(w.account, 0, b"", type="0x4", authorizationList=given), {"eip7702-chain-any"}


def sweeping_batch(w: World) -> Made:
    """A delegated account hands everything over in one call: tokens, NFTs, permissions."""
    bad = w.thief(["eoa", "young", "empty"])
    w.knows(w.account, is_contract=True)
    pool: list[Call] = [
        (w.token(), 0, call_data("transfer(address,uint256)", bad, 10**12)), (w.established(), 0, call_data("setApprovalForAll(address,bool)", bad, True)),
        (w.token(), 0, call_data("approve(address,uint256)", bad, MAX)), (w.established(), 0, call_data("transferFrom(address,address,uint256)", w.account, bad, 77)),
        (bad, 10**18, b""),
    ]  # fmt: skip
    calls = w.r.sample(pool, w.r.randint(2, 5))
    w.site()
    return w.wrapped(calls, ["self", "eip5792"]), {
        "eip7702-batch-drains", "approval-hidden-in-batch", "approval-spender-eoa", "approval-spender-no-code-yet", "account-has-7702-code",
        "approval-nft-all", "approval-spender-new",
    }  # fmt: skip


def other_chain_transaction(w: World) -> Made:
    return w.tx(address(w.r), 10**17, b"", chainId=hex(w.r.choice([56, 100, 43114]))), {"chain-id-mismatch"}


# -- NFTs -------------------------------------------------------------------------------------------


def _seaport(w: World, offer: list[Json], pay: list[Json], **more: object) -> Json:
    item = {"itemType": "uint8", "token": "address", "identifierOrCriteria": "uint256", "startAmount": "uint256", "endAmount": "uint256"}
    types = {
        "OrderComponents": {
            "offerer": "address", "zone": "address", "offer": "OfferItem[]", "consideration": "ConsiderationItem[]", "orderType": "uint8",
            "startTime": "uint256", "endTime": "uint256", "zoneHash": "bytes32", "salt": "uint256", "conduitKey": "bytes32", "counter": "uint256",
        },
        "OfferItem": item, "ConsiderationItem": {**item, "recipient": "address"},
    }  # fmt: skip
    now = int(w.now.timestamp())
    message = {
        "offerer": w.account, "zone": ZERO, "offer": offer, "consideration": pay, "orderType": 0, "startTime": str(now), "endTime": str(now + 86400 * 30),
        "zoneHash": "0x" + "0" * 64, "salt": str(w.r.randrange(10**18)), "conduitKey": "0x" + "0" * 64, "counter": "0", **more,
    }  # fmt: skip
    domain = {"name": "Seaport", "version": "1.6", "chainId": w.chain, "verifyingContract": SEAPORT}
    return w.typed("OrderComponents", types, domain, message)


def _nft(w: World) -> Json:
    return {"itemType": 2, "token": w.established(), "identifierOrCriteria": str(w.r.randrange(9999)), "startAmount": "1", "endAmount": "1"}


def _coin(w: World, amount: int, to: str) -> Json:
    return {"itemType": 0, "token": ZERO, "identifierOrCriteria": "0", "startAmount": str(amount), "endAmount": str(amount), "recipient": to}


def sold_for_nothing(w: World) -> Made:
    offer = [_nft(w) for _ in range(w.r.choice([1, 1, 3, 20]))]
    bad = w.thief(["eoa", "unknown"])
    pay = w.r.choice([[], [_coin(w, 1, w.account)], [_coin(w, 10**18, bad)], [_coin(w, 1, w.account), _coin(w, 10**18, bad)]])
    w.site()
    if w.r.random() < 0.3:
        offer.append({"itemType": 1, "token": w.token(), "identifierOrCriteria": "0", "startAmount": str(10**12), "endAmount": str(10**12)})
    return _seaport(w, offer, pay), {"nft-order-zero-price", "nft-order-consideration-not-self", "nft-order-many-items", "nft-order-private-taker"}


def private_taker(w: World) -> Made:
    bad = address(w.r)
    w.site()
    offer = [_nft(w)]
    back = {**offer[0], "recipient": bad}
    pay = [_coin(w, 10**15, w.account), back] if w.r.random() < 0.5 else [_coin(w, 10**15, w.account)]
    more = {} if len(pay) == 2 else {"zone": bad, "orderType": 2}
    return _seaport(w, offer, pay, **more), {"nft-order-private-taker", "nft-order-zero-price"}


def tokens_for_nothing(w: World) -> Made:
    """An order that sells fungible tokens for dust, to someone else, or on a market nobody lists."""
    w.chain, u, e = 1, USDC[1], "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
    bad, until = address(w.r), int(w.now.timestamp()) + 10**6
    w.site()
    w.busy(4)
    types = {"Order": {
        "sellToken": "address", "buyToken": "address", "receiver": "address", "sellAmount": "uint256", "buyAmount": "uint256", "validTo": "uint32",
        "appData": "bytes32", "feeAmount": "uint256", "kind": "string", "partiallyFillable": "bool", "sellTokenBalance": "string", "buyTokenBalance": "string",
    }}  # fmt: skip
    receiver, least = w.r.choice([(bad, 3 * 10**17), (bad, 0), (ZERO, 0), (w.account, 1)])
    message = {
        "sellToken": u, "buyToken": e, "receiver": receiver, "sellAmount": str(10**10), "buyAmount": str(least), "validTo": until,
        "appData": "0x" + "0" * 64, "feeAmount": "0", "kind": "sell", "partiallyFillable": False, "sellTokenBalance": "erc20", "buyTokenBalance": "erc20",
    }  # fmt: skip
    domain = {"name": "Gnosis Protocol", "version": "v2", "chainId": 1, "verifyingContract": "0x9008D19f58AAbD9eD0D60971565AA8510560ab41"}
    return w.typed("Order", types, domain, message), {"sim-recipient-differs-from-self", "nft-order-consideration-not-self", "nft-order-zero-price", "sim-slippage-excess"}


def opaque_root(w: World) -> Made:
    w.chain = 1
    w.site()
    domain = {"name": "Blur Exchange", "version": "1.0", "chainId": 1, "verifyingContract": "0x000000000000Ad05Ccc4F10045630fb830B95127"}
    return w.typed("Root", {"Root": {"root": "bytes32"}}, domain, {"root": "0x" + w.r.randbytes(32).hex()}), {"nft-bulk-root-opaque"}


def swept_collection(w: World) -> Made:
    bad = w.thief(["eoa", "unknown"])
    w.site()
    many = w.r.randint(6, 20)
    if w.r.random() < 0.5:
        data = call_data("safeBatchTransferFrom(address,address,uint256[],uint256[],bytes)", w.account, bad, list(range(many)), [1] * many, b"")
        return w.tx(w.established(), 0, data), {"nft-bulk-transfer-helper"}
    w.chain = 1
    rows = [(2, w.established(), w.r.randrange(9999), 1) for _ in range(many)]
    data = call_data("bulkTransfer(((uint8,address,uint256,uint256)[],address,bool)[],bytes32)", [(rows, bad, True)], bytes(32))
    return w.tx("0x0000000000c2d145a2526bD8C716263bFeBe1A72", 0, data), {"nft-bulk-transfer-helper"}


def old_proxy(w: World) -> Made:
    data = w.r.choice([call_data("upgradeTo(address)", w.thief(["eoa", "young"])), call_data("transferProxyOwnership(address)", w.thief(["eoa"]))])
    w.site()
    return w.tx(w.established(), 0, data), {"nft-proxy-upgrade", "contract-ownership-transfer"}


# -- habits, amounts, simulation ----------------------------------------------------------------------


def decimals_slip(w: World) -> Made:
    """A payment a power of ten too large, for the recipient and for the account's habits."""
    usdc = USDC.get(w.chain, USDC[1])
    w.chain = next((c for c, a in USDC.items() if a == usdc), 1)
    who, usual = w.friend(saved=w.r.random() < 0.5, paid=0), w.r.randint(100, 900) * 10**6
    for d in range(10):
        w.past(who, usual, days=7.0 * (d + 1), asset=usdc)
    w.intent = {"kind": "send", "to": who, "asset": usdc, "amount": str(usual // 10**6)}
    return w.tx(usdc, 0, call_data("transfer(address,uint256)", who, usual * 10**w.r.choice([3, 6, 12]))), {"amount-decimals-slip", "intent-mismatch", "anomaly-unusual"}


def everything_to_a_stranger(w: World) -> Made:
    """A takeover: after a long sleep, all of a coin the account never sent goes to an address it never paid."""
    people = [address(w.r) for _ in range(4)]
    for i in range(25):
        w.past(w.r.choice(people), w.r.randint(1, 40) * 10**16, days=200.0 + i * 3)
    usdc = USDC.get(w.chain, USDC[1])
    w.chain = next((c for c, a in USDC.items() if a == usdc), 1)
    have = w.r.randint(10**10, 10**13)
    w.context["balances"] = {usdc: str(have), "ETH": str(10**18)}
    w.context["tokens"] = {usdc: {"symbol": "USDC", "decimals": 6, "usd": "1"}}
    return w.tx(usdc, 0, call_data("transfer(address,uint256)", w.thief(["eoa"]), have)), {
        "beh-new-asset-new-recipient", "beh-dormant-account-wakes", "amount-whole-balance", "anomaly-unusual",
    }  # fmt: skip


def fat_fee(w: World) -> Made:
    price = w.r.randint(5 * 10**13, 10**15)
    return w.tx(w.friend(), 10**15, b"", gas=hex(w.r.randint(21_000, 60_000)), maxFeePerGas=hex(price), maxPriorityFeePerGas=hex(price)), {"amount-fee-exceeds-value"}


def said_one_did_other(w: World) -> Made:
    """The owner named a kind; the request is of another."""
    bad = w.thief(["eoa", "young", "unknown"])
    kind = w.r.choice(["sign-in", "claim", "revoke"])
    w.intent = {"kind": kind}
    w.site()
    call: Call = w.r.choice([
        (w.token(), 0, call_data("transfer(address,uint256)", bad, 10**12)), (w.token(), 0, call_data("approve(address,uint256)", bad, 10**9)),
        (bad, 10**18, b""), (w.established(), 0, call_data("setApprovalForAll(address,bool)", bad, True)),
        (w.established(), 0, call_data("safeTransferFrom(address,address,uint256)", w.account, bad, 5)),
    ])  # fmt: skip
    return w.wrapped([call]), {"intent-mismatch", "approval-not-what-site-asked", "approval-spender-eoa", "approval-nft-all", "approval-spender-new"}


def less_than_said(w: World) -> Made:
    """A swap whose least is below what the owner wants, or that pays out another token."""
    w.chain, u, e = 1, USDC[1], "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
    w.intent = {"kind": "swap", "asset": u, "amount": "1000", "receive_asset": e, "receive_min": "0.3"}
    until = int(w.now.timestamp()) + 900
    what = w.r.randint(0, 2)
    amount, least, out = (10**9, 10**16, e) if what == 0 else (10**9, 3 * 10**17, w.established()) if what == 1 else (10**10, 3 * 10**17, e)
    data = call_data("swapExactTokensForTokens(uint256,uint256,address[],address,uint256)", amount, least, [u, out], w.account, until)
    return w.wrapped([("0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D", 0, data)], ["plain", "eip5792", "self"]), {"intent-mismatch"}


def drain_in_simulation(w: World) -> Made:
    """The call cannot be read, but run on the given state it takes tokens."""
    bad, own, token = address(w.r), w.account, address(w.r)
    w.chain = 1
    # transferFrom(account, bad, 10**9) of the token, by a contract that has the allowance.
    inner = call_data("transferFrom(address,address,uint256)", own, bad, 10**9)
    words = [inner[i : i + 32].ljust(32, b"\0") for i in range(0, len(inner), 32)]
    body = b"".join(b"\x7f" + word + b"\x60" + bytes([32 * i]) + b"\x52" for i, word in enumerate(words))
    drainer = body + bytes.fromhex("6000600060646000600073") + bytes.fromhex(token[2:]) + bytes.fromhex("5af100")
    state = {own: {"balance": hex(10**18), "nonce": w.nonce, "code": "0x", "storage": {}}, bad: {"balance": "0x0", "nonce": 1, "code": "0x", "storage": {}}}
    called = address(w.r)
    state[called] = {"balance": "0x0", "nonce": 1, "code": "0x" + drainer.hex(), "storage": {}}
    state[token] = {"balance": "0x0", "nonce": 1, "code": "0x" + logging_token().hex(), "storage": {}}
    w.context["state"] = state
    w.context["block"] = {"number": 21000000, "timestamp": int(w.now.timestamp()), "coinbase": ZERO, "gasLimit": 30000000, "baseFeePerGas": 10**9, "prevRandao": "0x" + "0" * 64}
    w.site()
    return w.tx(called, 0, w.r.randbytes(4) + encode(["uint256"], [7])), {"sim-asset-out-unexplained", "sim-nothing-in-return", "sim-false-log"}


def logging_token() -> bytes:
    """A token that only logs Transfer(from, to, amount) as its calldata say: enough for a trace to show a movement."""
    topic = "ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"
    return bytes.fromhex("604435600052" + "602435" + "600435" + "7f" + topic + "60206000" + "a3" + "600160005260206000f3")


def lookalike_sites(w: World) -> Made:
    w.origin = "https://" + w.r.choice([
        "app.un1swap.org", "uniswap-claim.xyz", "aave-app.net", "opensea.io.claims-portal.xyz", "curve-fi.com", "1inch.exchange-app.io", "llido.fi",
        "balancer.finance-app.net", "app.unisvvap.org", "rnorpho.org", "uníswap.org", "xn--unswap-qza.org", "safe-global.app", "pancakeswap.finance.wallet-fix.io",
        "compoud.finance", "ethena-fi.claim-airdrop.app", "eigen1ayer.xyz", "metamask-support.io",
    ])  # fmt: skip
    call = w.r.choice([(w.token(), 0, call_data("approve(address,uint256)", w.thief(), 10**9)), (w.thief(["unknown", "eoa"]), 10**17, b""), (w.thief(["unknown"]), 10**17, call_data("mint(uint256)", 1))])
    return w.wrapped([call], ["plain", "eip5792"]), {"origin-lookalike", "approval-spender-eoa", "approval-spender-new", "approval-spender-no-code-yet"}


def friend_in_a_batch(w: World) -> Made:
    """A payroll in which one line was exchanged for a look-alike."""
    staff = [w.friend(saved=True, paid=1) for _ in range(w.r.randint(3, 9))]
    bad = w.r.randrange(len(staff))
    staff[bad] = lookalike(w.r, staff[bad])
    usdc = USDC.get(w.chain, USDC[1])
    if w.r.random() < 0.5:
        data = call_data("disperseToken(address,address[],uint256[])", usdc, staff, [10**9] * len(staff))
        return w.tx("0xD152f549545093347A162Dce210e7293f1452150", 0, data), {"recipient-lookalike"}
    calls: list[Call] = [(usdc, 0, call_data("transfer(address,uint256)", s, 10**9)) for s in staff]
    return w.wrapped(calls), {"recipient-lookalike"}


ATTACKS: tuple[Make, ...] = (
    foreign_delegate, nested_delegate, safe_takeover, refund, hash_for_the_safe, authorization, everywhere, sweeping_batch,
    other_chain_transaction, sold_for_nothing, private_taker, tokens_for_nothing, opaque_root, swept_collection, old_proxy, decimals_slip,
    everything_to_a_stranger, fat_fee, said_one_did_other, less_than_said, drain_in_simulation, lookalike_sites, friend_in_a_batch,
)  # fmt: skip
