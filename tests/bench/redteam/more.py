"""Third part: orders of other markets, operations of smart accounts, payments inside exchanges, relayed logins, paid claims."""

# Shapes of requests read better one a line.
# fmt: off
from __future__ import annotations

import json

from eth_abi import encode

from tests.bench.redteam.attacks import Made
from tests.bench.redteam.control import _coin, _nft, _seaport
from tests.bench.redteam.world import (
    MAX,
    PERMIT2,
    USDC,
    ZERO,
    Json,
    Make,
    World,
    account_batch,
    address,
    call_data,
    stamp,
)

_POSITIONS = "0xC36442b4a4522E871399CD717aBDD847Ab11FE88"
_ORDER = {"nft-order-zero-price", "nft-order-consideration-not-self", "nft-order-private-taker"}
_GIVES = {"approval-spender-eoa", "approval-spender-no-code-yet", "approval-spender-new", "approval-spender-unknown", "eip7702-batch-drains", "approval-hidden-in-batch"}


def market_orders(w: World) -> Made:
    """Listings for nothing on markets other than the largest."""
    w.chain, until = 1, int(w.now.timestamp()) + 86400
    w.site()
    nft, coin = w.established(), "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
    price = str(w.r.choice([0, 1, 10**6]))
    match w.r.randint(0, 2):
        case 0:
            types = {"Order": {"trader": "address", "side": "uint8", "matchingPolicy": "address", "collection": "address", "tokenId": "uint256", "amount": "uint256", "paymentToken": "address", "price": "uint256", "listingTime": "uint256", "expirationTime": "uint256", "salt": "uint256", "nonce": "uint256"}}
            message: Json = {"trader": w.account, "side": 1, "matchingPolicy": w.established(), "collection": nft, "tokenId": "7", "amount": "1", "paymentToken": ZERO, "price": price, "listingTime": "0", "expirationTime": str(until), "salt": "1", "nonce": "0"}
            domain = {"name": "Blur Exchange", "version": "1.0", "chainId": 1, "verifyingContract": "0x000000000000Ad05Ccc4F10045630fb830B95127"}
        case 1:
            types = {"Maker": {"quoteType": "uint8", "globalNonce": "uint256", "subsetNonce": "uint256", "orderNonce": "uint256", "strategyId": "uint256", "collectionType": "uint8", "collection": "address", "currency": "address", "signer": "address", "startTime": "uint256", "endTime": "uint256", "price": "uint256", "itemIds": "uint256[]", "amounts": "uint256[]", "additionalParameters": "bytes"}}
            message = {"quoteType": 1, "globalNonce": "0", "subsetNonce": "0", "orderNonce": "0", "strategyId": "0", "collectionType": 0, "collection": nft, "currency": coin, "signer": w.account, "startTime": "0", "endTime": str(until), "price": price, "itemIds": ["5"], "amounts": ["1"], "additionalParameters": "0x"}
            domain = {"name": "LooksRareProtocol", "version": "2", "chainId": 1, "verifyingContract": "0x0000000000E655fAe4d56241588680F86E3b2377"}
        case _:
            types = {"ERC721Order": {"direction": "uint8", "maker": "address", "taker": "address", "expiry": "uint256", "nonce": "uint256", "erc20Token": "address", "erc20TokenAmount": "uint256", "erc721Token": "address", "erc721TokenId": "uint256"}}
            message = {"direction": 0, "maker": w.account, "taker": ZERO, "expiry": str(until), "nonce": "1", "erc20Token": coin, "erc20TokenAmount": price, "erc721Token": nft, "erc721TokenId": "9"}
            domain = {"name": "ZeroEx", "version": "1.0.0", "chainId": 1, "verifyingContract": "0xDef1C0ded9bec7F1a1670819833240f027b25EfF"}
    return w.typed(next(iter(types)), types, domain, message), _ORDER | {"sig-typed-domain-name-spoof"}


def paid_in_nothing(w: World) -> Made:
    """A fair-looking price in a token that the thief made."""
    w.site()
    pay = {"itemType": 1, "token": address(w.r), "identifierOrCriteria": "0", "startAmount": str(10**24), "endAmount": str(10**24), "recipient": w.account}
    return _seaport(w, [_nft(w) for _ in range(w.r.randint(1, 3))], [pay]), _ORDER | {"nft-order-many-items"}


def falling_price(w: World) -> Made:
    """An auction that starts high and ends at nothing."""
    w.site()
    pay = {**_coin(w, 10**19, w.account), "endAmount": "1"}
    return _seaport(w, [_nft(w)], [pay]), _ORDER


def dressed_permit(w: World) -> Made:
    """A Permit2 transfer for a stranger whose witness looks like a swap order that pays the owner."""
    bad, until = w.thief(["eoa", "young", "unknown"]), int(w.now.timestamp()) + 1800
    w.site()
    types = {
        "PermitWitnessTransferFrom": {"permitted": "TokenPermissions", "spender": "address", "nonce": "uint256", "deadline": "uint256", "witness": "ExclusiveDutchOrder"},
        "TokenPermissions": {"token": "address", "amount": "uint256"},
        "ExclusiveDutchOrder": {"decayStartTime": "uint256", "decayEndTime": "uint256", "exclusiveFiller": "address", "inputToken": "address", "inputStartAmount": "uint256", "outputs": "DutchOutput[]"},
        "DutchOutput": {"token": "address", "startAmount": "uint256", "endAmount": "uint256", "recipient": "address"},
    }
    token = w.token()
    order = {"decayStartTime": "0", "decayEndTime": str(until), "exclusiveFiller": ZERO, "inputToken": token, "inputStartAmount": str(10**9), "outputs": [{"token": address(w.r), "startAmount": str(10**18), "endAmount": str(10**18), "recipient": w.account}]}
    message = {"permitted": {"token": token, "amount": str(10**12)}, "spender": bad, "nonce": "3", "deadline": str(until), "witness": order}
    return w.typed("PermitWitnessTransferFrom", types, {"name": "Permit2", "chainId": w.chain, "verifyingContract": PERMIT2}, message), {"sig-permit-spender-unknown", "approval-spender-eoa", "approval-spender-new", "sig-permit-gasless-claim-context"}


def smart_operation(w: World) -> Made:
    """An ERC-4337 operation to sign: approvals and transfers inside."""
    bad, own = w.thief(["eoa", "young", "empty"]), w.mine(address(w.r))
    w.site()
    calls = [(w.token(), 0, call_data("approve(address,uint256)", bad, MAX)), (w.token(), 0, call_data("transfer(address,uint256)", bad, 10**10))][: w.r.randint(1, 2)]
    types = {"PackedUserOperation": {"sender": "address", "nonce": "uint256", "initCode": "bytes", "callData": "bytes", "accountGasLimits": "bytes32", "preVerificationGas": "uint256", "gasFees": "bytes32", "paymasterAndData": "bytes"}}
    message = {"sender": own, "nonce": "1", "initCode": "0x", "callData": "0x" + account_batch(w.r, calls).hex(), "accountGasLimits": "0x" + "00" * 32, "preVerificationGas": "50000", "gasFees": "0x" + "00" * 32, "paymasterAndData": "0x"}
    domain = {"name": "ERC4337", "version": "1", "chainId": w.chain, "verifyingContract": "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108"}
    return w.typed("PackedUserOperation", types, domain, message), _GIVES


def sponsored_call(w: World) -> Made:
    """A batch that a delegated account would run, by signature: the relayer sends it."""
    bad = w.thief(["eoa", "young"])
    w.site()
    types = {"Execute": {"calls": "Call[]", "nonce": "uint256"}, "Call": {"to": "address", "value": "uint256", "data": "bytes"}}
    rows = [{"to": w.token(), "value": "0", "data": "0x" + call_data("approve(address,uint256)", bad, MAX).hex()} for _ in range(w.r.randint(1, 4))]
    return w.typed("Execute", types, {"name": "Orchestrator", "version": "1", "chainId": w.chain, "verifyingContract": w.account}, {"calls": rows, "nonce": "0"}), _GIVES | {"approval-batch-many"}


def inside_the_exchange(w: World) -> Made:
    """A transfer inside an exchange, asked by a site that is not the exchange's."""
    w.site()
    w.chain = 42161
    kind = w.r.choice(["UsdSend", "Withdraw"])
    primary = f"HyperliquidTransaction:{kind}"
    types = {primary: {"hyperliquidChain": "string", "destination": "string", "amount": "string", "time": "uint64"}}
    message = {"hyperliquidChain": "Mainnet", "destination": w.thief(["unknown", "eoa"]).lower(), "amount": "25000", "time": "1700000000000"}
    return w.typed(primary, types, {"name": "HyperliquidSignTransaction", "version": "1", "chainId": 42161, "verifyingContract": ZERO}, message), {"sim-signature-worst-use"}


def login_in_words(w: World) -> Made:
    """A known site's own login text, relayed by another site."""
    w.site()
    text = w.r.choice([
        "Welcome to OpenSea!\n\nClick to sign in and accept the OpenSea Terms of Service (https://opensea.io/tos).\n\nNonce: 41",
        "app.uniswap.org: sign in to continue\nnonce 88123", "By signing you log in to https://magiceden.io and accept its terms of service.",
    ])
    return w.sign(text), {"sig-siwe-domain-mismatch"}


def fake_chain(w: World) -> Made:
    """A chain that exists nowhere, added by the site that asks."""
    w.chain = w.r.randint(10**9, 10**12)
    w.site()
    return w.tx(address(w.r), 10**18), {"chain-id-duplicate-or-unknown"}


def paid_claim(w: World) -> Made:
    """A claim with proof that takes coins."""
    w.site()
    data = w.r.choice([call_data("claim(uint256,address,uint256,bytes32[])", 5, w.account, 10**20, [bytes(32)] * 5), call_data("claim(address)", w.account), call_data("claim(uint256)", 10**20)])
    return w.wrapped([(w.thief(["young", "unknown"]), w.r.randint(10**15, 10**18), data)], ["plain", "eip5792"]), {"contract-lure-name", "contract-new"}


def hacked_site_takes_coins(w: World) -> Made:
    """A known site, and coins for a contract that is none of its own."""
    w.chain = 1
    w.origin = "https://" + w.r.choice(["app.uniswap.org", "curve.fi", "app.aave.com", "stake.lido.fi", "app.1inch.io"])
    bad = w.thief(["eoa", "young", "empty", "unknown"])
    data = w.r.randbytes(4) + w.r.choice([b"", encode(["address"], [w.account])])
    return w.wrapped([(bad, w.r.randint(10**16, 10**19), data)], ["plain", "eip5792", "self"]), {"origin-spender-mismatch", "contract-payable-no-args-unknown"}


def collected_elsewhere(w: World) -> Made:
    """Liquidity is taken out and collected for a stranger."""
    w.chain, bad, until = 1, w.thief(["eoa", "unknown", "young"]), int(w.now.timestamp()) + 900
    w.busy(4)
    w.site()
    out = call_data("decreaseLiquidity((uint256,uint128,uint256,uint256,uint256))", (77, 10**15, 0, 0, until))
    take = call_data("collect((uint256,address,uint128,uint128))", (77, bad, 2**128 - 1, 2**128 - 1))
    return w.wrapped([(_POSITIONS, 0, call_data("multicall(bytes[])", [out, take]))], ["plain", "eip5792", "self"]), {"sim-recipient-differs-from-self"}


def revoke_that_burns(w: World) -> Made:
    """A revocation of a spam token that burns the owner's gas."""
    w.site()
    w.chain = w.r.choice([1, 137, 8453])
    return w.tx(address(w.r), 0, call_data("approve(address,uint256)", address(w.r), 0), gas=hex(w.r.randint(11_000_000, 29_000_000))), {"gas-limit-huge"}


def withdrawn_elsewhere(w: World) -> Made:
    """Restaked or queued withdrawals in a thief's name."""
    w.chain, bad = 1, w.thief(["eoa", "unknown"])
    w.busy(3)
    w.site()
    steth, manager, queue = "0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84", "0x39053D51B77DC0d36036Fc1fCc8Cb819df8Ef37A", "0x889edC2eDab5f40e902b864aD4d7AdE8E412F9B1"
    to, data = w.r.choice([
        (manager, call_data("queueWithdrawals((address[],uint256[],address)[])", [([steth], [10**18], bad)])),
        (queue, call_data("requestWithdrawals(uint256[],address)", [10**18], bad)),
    ])
    return w.wrapped([(to, 0, data)], ["plain", "eip5792"]), {"sim-recipient-differs-from-self"}


def omnichain_send(w: World) -> Made:
    """A token sent to another chain, to a stranger's padded address."""
    w.chain, bad = 1, w.thief(["eoa", "unknown"])
    w.busy(3)
    w.site()
    padded = bytes(12) + bytes.fromhex(bad[2:])
    data = call_data("send((uint32,bytes32,uint256,uint256,bytes,bytes,bytes),(uint256,uint256),address)", (30184, padded, 10**10, 10**10, b"", b"", b""), (10**15, 0), w.account)
    return w.wrapped([(w.established(), 10**15, data)], ["plain", "eip5792"]), {"sim-recipient-differs-from-self"}


def foreign_program(w: World) -> Made:
    """A proxy or a delegated account runs a thief's program with all its rights."""
    bad = w.thief(["young", "unknown"])
    w.site()
    if w.r.random() < 0.5:
        return w.tx(w.established(), 0, call_data("execute(address,bytes)", bad, w.r.randbytes(4))), {"contract-ownership-transfer"}
    return w.tx(w.account, 0, call_data("execute(bytes32,bytes)", b"\xff" + bytes(31), bytes.fromhex(bad[2:]) + w.r.randbytes(36))), {"contract-ownership-transfer"}


def token_operator(w: World) -> Made:
    bad = w.thief(["eoa", "young", "unknown"])
    w.site()
    data = w.r.choice([call_data("authorizeOperator(address)", bad), call_data("approvePositionManager(address,bool)", bad, True)])
    return w.wrapped([(w.established(), 0, data)], ["plain", "eip5792"]), _GIVES | {"approval-delegation-right", "approval-nft-all"}


def replaced_payment(w: World) -> Made:
    """A payment on its way is replaced by one to the thief, with the same nonce."""
    friend, bad = w.friend(), w.thief(["eoa", "unknown"])
    w.context["pending"] = [{"from": w.account, "to": friend, "value": str(10**17), "data": "0x", "nonce": w.nonce, "chainId": w.chain}]
    return w.tx(bad, 10**17), {"nonce-replaces-pending", "recipient-first-time"}


def drain_session(w: World) -> Made:
    """One signature after another within minutes, to a stranger."""
    w.busy(12)
    for i in range(w.r.randint(6, 10)):
        w.past(address(w.r), 10**15, days=0.0003 * (i + 1), asset=USDC.get(w.chain, "ETH"))
    bad = w.thief(["eoa", "unknown"])
    call = w.r.choice([(bad, 10**17, b""), (w.token(), 0, call_data("transfer(address,uint256)", bad, 10**9)), (w.token(), 0, call_data("approve(address,uint256)", bad, 10**9))])
    return w.tx(*call), {"beh-velocity", "anomaly-unusual", "approval-spender-eoa"}


def gift_page(w: World) -> Made:
    """A page of a telling name asks for a bounded permission to somebody of whom nothing is known."""
    w.context["contracts"] = {}
    name = "".join(w.r.choice("bcdfglmnprst") + w.r.choice("aeiou") for _ in range(3))
    w.origin = f"https://{w.r.choice(['claim', 'airdrop', 'rewards', 'mint', 'verify', 'bonus'])}-{name}.{w.r.choice(['xyz', 'net', 'app'])}"
    call = (w.token(), 0, call_data("approve(address,uint256)", address(w.r), w.r.randint(1, 10**12)))
    return w.wrapped([call], ["plain", "eip5792"]), {"intent-site-claim-mismatch", "approval-spender-unknown"}


# -- normal ------------------------------------------------------------------------------------------------


def owner_rotation(w: World) -> Made:
    """A planned change of owners to somebody in the address book, said so."""
    safe = w.safe(3, 2)
    new = w.friend()
    w.intent = {"kind": "safe-transaction"}
    data = w.r.choice([call_data("addOwnerWithThreshold(address,uint256)", new, 2), call_data("swapOwner(address,address,address)", "0x" + "0" * 39 + "1", w.context["safe"]["owners"][1], new)])
    return w.safe_tx(safe, 0, data), set()


def handed_to_oneself(w: World) -> Made:
    own = w.mine(address(w.r))
    data = w.r.choice([call_data("transferOwnership(address)", own), call_data("acceptOwnership()"), call_data("renounceOwnership()")])
    return w.tx(w.established(), 0, data), set()


def small_payment_by_signature(w: World) -> Made:
    """A paid request to a service (x402): cents, valid for minutes."""
    w.chain = 8453
    w.site()
    types = {"TransferWithAuthorization": {"from": "address", "to": "address", "value": "uint256", "validAfter": "uint256", "validBefore": "uint256", "nonce": "bytes32"}}
    message = {"from": w.account, "to": address(w.r), "value": str(w.r.randint(1, 900) * 10**4), "validAfter": "0", "validBefore": str(int(w.now.timestamp()) + 300), "nonce": "0x" + w.r.randbytes(32).hex()}
    return w.typed("TransferWithAuthorization", types, {"name": "USD Coin", "version": "2", "chainId": 8453, "verifyingContract": USDC[8453]}, message), set()


def position_staked(w: World) -> Made:
    """A liquidity position goes into an old staking contract."""
    w.chain, gauge = 1, w.established()
    data = w.r.choice([call_data("approve(address,uint256)", gauge, 77), call_data("setApprovalForAll(address,bool)", gauge, True)])
    return w.tx(_POSITIONS, 0, data), set()


def exchange_on_its_site(w: World) -> Made:
    w.chain, w.origin = 42161, "https://app.hyperliquid.xyz"
    primary = "HyperliquidTransaction:Withdraw"
    types = {primary: {"hyperliquidChain": "string", "destination": "string", "amount": "string", "time": "uint64"}}
    message = {"hyperliquidChain": "Mainnet", "destination": w.account.lower(), "amount": "25", "time": "1700000000000"}
    return w.typed(primary, types, {"name": "HyperliquidSignTransaction", "version": "1", "chainId": 42161, "verifyingContract": ZERO}, message), set()


def typed_of_a_game(w: World) -> Made:
    """A message of no known family that moves nothing."""
    w.site()
    types = {"Move": {"player": "address", "round": "uint256", "choice": "string"}}
    return w.typed("Move", types, {"name": "Chess", "version": "1", "chainId": w.chain}, {"player": w.account, "round": "4", "choice": "e4"}), set()


def real_swap_order(w: World) -> Made:
    """A gasless swap of the largest exchange, with its reactor."""
    w.chain, until = 1, int(w.now.timestamp()) + 1800
    w.origin = "https://app.uniswap.org"
    made, _ = dressed_permit(w)
    made["origin"], data = "https://app.uniswap.org", made["params"][1]
    if isinstance(data, str):
        data = made["params"][1] = json.loads(data)
    data["message"]["spender"] = "0x6000da47483062A0D734Ba3dc7576Ce6A0B645C4"
    data["message"]["witness"]["outputs"][0]["token"] = USDC[1]
    data["message"]["deadline"] = str(until)
    return made, set()


def paid_edition(w: World) -> Made:
    """A paid mint whose function is called claim: it names quantity, currency and price."""
    w.site()
    signature = "claim(address,uint256,address,uint256,(bytes32[],uint256,uint256,address),bytes)"
    data = call_data(signature, w.account, 1, "0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE", 10**15, ([], 0, 10**15, ZERO), b"")
    return w.tx(w.established(), 10**15, data), set()


def treasury_test(w: World) -> Made:
    """A treasury tries a new address with little first."""
    w.safe()
    w.busy(10)
    return w.safe_tx(address(w.r), 0 if w.r.random() < 0.1 else 10**15), set()


def sign_in_elsewhere(w: World) -> Made:
    """A login text that mentions only the site itself, or nobody."""
    origin = w.site()
    host = origin.removeprefix("https://")
    text = w.r.choice([f"Welcome to {host}! Sign in to accept the terms at https://{host}/terms.", f"I am the owner of this account. {stamp(w.now)}", "Sign this message to prove your access to this wallet. It costs nothing."])
    return w.sign(text), set()


ATTACKS: tuple[Make, ...] = (
    market_orders, paid_in_nothing, falling_price, dressed_permit, smart_operation, sponsored_call, inside_the_exchange, login_in_words, fake_chain,
    replaced_payment, drain_session, gift_page, withdrawn_elsewhere, omnichain_send, foreign_program, token_operator, paid_claim, hacked_site_takes_coins, collected_elsewhere, revoke_that_burns,
)
BENIGN: tuple[Make, ...] = (
    owner_rotation, handed_to_oneself, small_payment_by_signature, position_staked, exchange_on_its_site, typed_of_a_game, real_swap_order,
    paid_edition, treasury_test, sign_in_elsewhere,
)
