"""Fifth part: the same thefts under other names, each beside the everyday request that it resembles.

A right whose function nobody lists, a payment that goes out as the outcome of a trade, a token somebody made to write into
one's past, a login about another site, a lure wrapped in a batch. What differs is who gets it, never what it is called.
"""

# Shapes of requests read better one a line.
# fmt: off
from __future__ import annotations

from datetime import timedelta

from tests.bench.redteam.attacks import Made
from tests.bench.redteam.world import MAX, USDC, Call, Make, World, address, call_data, lookalike, stamp

_WETH = {1: "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2", 10: "0x4200000000000000000000000000000000000006", 8453: "0x4200000000000000000000000000000000000006", 42161: "0x82aF49447D8a07e3bd95BD0d56f35241523fBab1", 137: "0x7ceB23fD6bC0adD59E62ac25578270cFf1b9f619"}
_ROUTER3 = "0xE592427A0AEce92De3Edee1F18E0157C05861564"
_ONE_ROUTER = "0x111111125421cA6dc452d289314280a0f8842A65"
_LENDING = {1: "0x87870Bca3F3fD6335C3F4ce8392D69350B4fA4E2", 10: "0x794a61358D6845594F94dc1DB02A252b5b4814aD", 137: "0x794a61358D6845594F94dc1DB02A252b5b4814aD", 42161: "0x794a61358D6845594F94dc1DB02A252b5b4814aD"}
_SWAP = "exactInputSingle((address,address,uint24,address,uint256,uint256,uint256,uint160))"
_GMX, _GMX_VAULT = "0x602b805EedddBbD9ddff44A7dcBD46cb07849685", "0x31eF83a530Fde1B38EE9A18093A333D8Bbbc40D5"
_PERMITTED = {"approval-spender-eoa", "approval-spender-no-code-yet", "approval-spender-new", "approval-spender-unknown", "approval-delegation-right"}


def _stablecoins(w: World) -> tuple[str, str]:
    w.chain = 1
    return USDC[1], "0xdAC17F958D2ee523a2206206994597C13D831ec7"


def _swap(w: World, give: str, want: str, to: str, amount: int, least: int) -> Call:
    until = int(w.now.timestamp()) + 1200
    return _ROUTER3, 0, call_data(_SWAP, (give, want, 500, to, until, amount, least, 0))


# -- who gets it -------------------------------------------------------------------------------------


def forged_in_own_token(w: World) -> Made:
    """The thief's own token writes into the past that one paid the look-alike before."""
    asset = w.r.choice(["ETH", USDC.get(w.chain, "ETH")])
    friend = w.friend(saved=w.r.random() < 0.3, paid=w.r.randint(1, 4), asset=asset)
    fake, paper = lookalike(w.r, friend), address(w.r)
    for _ in range(w.r.randint(1, 3)):
        w.past(fake, w.r.randint(1, 90) * 10**18, days=w.r.uniform(0.05, 2), asset=paper)
    amount = w.r.randint(1, 10**20)
    call: Call = (fake, amount, b"") if asset == "ETH" else (asset, 0, call_data("transfer(address,uint256)", fake, amount))
    return w.wrapped([call], ["plain", "eip5792", "safe"]), {"recipient-lookalike", "recipient-only-from-incoming-dust"}


def paid_in_a_small_token(w: World) -> Made:
    """Somebody is paid in a token nobody lists, say the firm's own, and now in dollars: no attack."""
    own, who = address(w.r), address(w.r)
    for m in range(w.r.randint(1, 6)):
        w.past(who, w.r.randint(100, 900) * 10**18, days=30 * (m + 1), asset=own)
    w.chain = w.r.choice(list(USDC))
    return w.tx(USDC[w.chain], 0, call_data("transfer(address,uint256)", who, w.r.randint(50, 900) * 10**6)), set()


def outcome_to_a_lookalike(w: World) -> Made:
    """A trade, a withdrawal or a bridge pays an address that resembles one's own."""
    w.chain = w.r.choice(list(_LENDING))
    own = w.mine(address(w.r)) if w.r.random() < 0.6 else w.account
    fake, amount = lookalike(w.r, own), w.r.randint(50, 9000) * 10**6
    if w.r.random() < 0.5:
        w.site()
    match w.r.randint(0, 2):
        case 0:
            call = _swap(w, USDC[w.chain], _WETH[w.chain], fake, amount, 10**15)
        case 1:
            call = (_LENDING[w.chain], 0, call_data("withdraw(address,uint256,address)", USDC[w.chain], w.r.choice([MAX, amount]), fake))
        case _:
            w.chain = 1
            call = ("0x99C9fc46f92E8a1c0deC1b1747d010903E884bE1", amount, call_data("bridgeETHTo(address,uint32,bytes)", fake, 200_000, b""))
    return w.wrapped([call], ["plain", "eip5792"]), {"recipient-lookalike", "sim-recipient-differs-from-self"}


def taken_out_for_another(w: World) -> Made:
    """What lies in a lending market is withdrawn to a stranger; nobody says which site asks."""
    w.chain = w.r.choice(list(_LENDING))
    thief = w.thief(["unknown", "eoa", "young"])
    data = call_data("withdraw(address,uint256,address)", USDC[w.chain], w.r.choice([MAX, 10**10]), thief)
    return w.wrapped([(_LENDING[w.chain], 0, data)], ["plain", "eip5792", "self"]), {"sim-recipient-differs-from-self"}


def outcome_to_oneself(w: World) -> Made:
    """The same to the account itself or to another one of its owner's."""
    w.chain = w.r.choice(list(_LENDING))
    own = w.r.choice([w.account, w.mine(address(w.r))])
    if w.r.random() < 0.5:
        call = _swap(w, USDC[w.chain], _WETH[w.chain], own, w.r.randint(50, 9000) * 10**6, 10**16)
    else:
        call = (_LENDING[w.chain], 0, call_data("withdraw(address,uint256,address)", USDC[w.chain], MAX, own))
    w.origin = w.r.choice([None, "https://app.aave.com"]) if call[0] != _ROUTER3 else w.r.choice([None, "https://app.uniswap.org"])
    return w.wrapped([call], ["plain", "eip5792"]), set()


def tested_elsewhere(w: World) -> Made:
    """A little to somebody new in the morning, a payment to an old payee at noon; or to another new one, but no more."""
    asset = USDC.get(w.chain, "ETH")
    w.past(address(w.r), 10**7, days=w.r.uniform(0.05, 0.6), asset=asset)
    if w.r.random() < 0.5:
        who, amount = w.friend(paid=w.r.randint(1, 5), asset=asset), w.r.randint(10**8, 10**11)
    else:
        who, amount = address(w.r), w.r.randint(10**6, 10**8)
    call: Call = (who, amount, b"") if asset == "ETH" else (asset, 0, call_data("transfer(address,uint256)", who, amount))
    return w.wrapped([call], ["plain"]), set()


def emptied_elsewhere(w: World) -> Made:
    """A contract called on one chain is empty on this one: a payment there is lost, or taken by who gets there first."""
    contract = address(w.r)
    w.past(contract, 0, days=w.r.uniform(5, 90), asset="ETH", selector="0x6a761202", chain_id=w.r.choice([5000, 59144]))
    w.knows(contract, is_contract=False)
    asset = w.r.choice(["ETH", USDC.get(w.chain, "ETH")])
    amount = w.r.randint(10**7, 10**12)
    call: Call = (contract, amount, b"") if asset == "ETH" else (asset, 0, call_data("transfer(address,uint256)", contract, amount))
    return w.wrapped([call], ["plain", "eip5792"]), {"recipient-no-code-on-this-chain"}


def letters_of_two_alphabets(w: World) -> Made:
    """A contact whose name holds a letter that only looks right."""
    who, name = address(w.r), w.r.choice(["vera.eth", "acme.eth", "shop.base.eth", "pay.eth"])
    swaps = {"a": "а", "e": "е", "o": "о", "p": "р", "c": "с"}
    letter = w.r.choice([c for c in name.rsplit(".", 1)[0] if c in swaps])
    w.context["contacts"].append({"address": who, "name": name.replace(letter, swaps[letter], 1), "verified": w.r.random() < 0.3})
    return w.wrapped([(who, w.r.randint(1, 9) * 10**17, b"")], ["plain", "eip5792"]), {"recipient-checksum-bad"}


def names_of_one_alphabet(w: World) -> Made:
    """Names with accents, or wholly of another alphabet, and names that are no names of a name service."""
    who, name = address(w.r), w.r.choice(["müller.eth", "josé.eth", "вера.eth", "Вера Ivanova", "αθήνα.eth", "ısık.eth", "vera.eth", "Acme (Ελλάς)"])
    w.context["contacts"].append({"address": who, "name": name, "verified": False})
    return w.tx(who, w.r.randint(1, 40) * 10**16), set()


def pasted_something_else(w: World) -> Made:
    """What lies in the clipboard has nothing to do with a payment to somebody paid or noted before."""
    who = w.friend(saved=w.r.random() < 0.5, paid=w.r.randint(1, 4))
    w.context["clipboard"] = {"address": address(w.r)}
    return w.tx(who, w.r.randint(1, 40) * 10**16), set()


# -- rights --------------------------------------------------------------------------------------------

_SHAPES = ("setFullAccess(address,bool)", "grantPower(address,bool)", "trustBot(address,uint256)", "enableHelper(uint256,address,bool)", "authorise(bool,address)", "letManage(address,bytes32,bool)")
_LISTED = (
    "setAccountOperator(address,address,bool)", "setOperator(bytes19,address,uint256)", "setOperator(address,uint48)", "hope(address,uint256,address)",
    "approveAllDelegatePowers(address)", "setAddManager(uint256,address)", "setTradingDelegate(address)", "setDelegate(address)", "setUserPositionManager(address,bool)",
    "setDelegatedSigner(address)", "setBotPermissions(address,address,uint192)",
)  # fmt: skip


def _given(w: World, signature: str, to: str) -> bytes:
    """The call with this address where the first free one stands, and yes or as much as possible for the rest."""
    values: list[object] = []
    types = signature[signature.index("(") + 1 : -1].split(",")
    last = max(i for i, t in enumerate(types) if t == "address")
    for i, t in enumerate(types):
        fits = {"bool": True, "uint48": 2**48 - 1, "bytes19": b"\1" * 19, "bytes32": bytes(32), "uint192": 3}
        values.append((to if i == last else w.account) if t == "address" else fits.get(t, 1))
    return call_data(signature, *values)


def right_under_any_name(w: World) -> Made:
    """A function nobody lists gives a person, an empty address or a contract days old a right in a protocol."""
    protocol = w.established() if w.r.random() < 0.5 else address(w.r)
    if w.r.random() < 0.5:
        w.site()
    data = _given(w, w.r.choice(_SHAPES), w.thief(["eoa", "empty", "young"]))
    return w.wrapped([(protocol, 0, data)], ["plain", "plain", "self", "account"]), {"approval-delegation-right"}


def right_by_a_listed_name(w: World) -> Made:
    protocol = w.established() if w.r.random() < 0.5 else address(w.r)
    data = _given(w, w.r.choice(_LISTED), w.thief(["eoa", "empty", "young", "unknown"]))
    return w.wrapped([(protocol, 0, data)], ["plain", "self", "account", "safe"]), _PERMITTED


def named_in_a_riddle(w: World) -> Made:
    """A call nobody can read names the account itself, a contract that is old, or somebody of whom nothing is known."""
    who = w.r.choice([w.account, w.established(), address(w.r), w.friend(), w.mine(address(w.r))])
    return w.tx(w.established(), 0, _given(w, w.r.choice(_SHAPES), who)), set()


def raised_for_a_stranger(w: World) -> Made:
    """A permission is raised by much for somebody nobody knows, without a site and without facts."""
    w.chain = w.r.choice(list(USDC))
    thief = w.thief(["unknown", "young", "eoa"])
    name = w.r.choice(["increaseAllowance", "increaseApproval"])
    data = call_data(f"{name}(address,uint256)", thief, w.r.choice([MAX, w.r.randint(5_000, 900_000) * 10**6]))
    return w.wrapped([(USDC[w.chain], 0, data)], ["plain", "self"]), {"approval-increase-hidden", *_PERMITTED}


def raised_a_little(w: World) -> Made:
    """The same by little, or for a contract that is old and much used."""
    w.chain = w.r.choice(list(USDC))
    old = w.r.random() < 0.5
    data = call_data("increaseAllowance(address,uint256)", w.established() if old else address(w.r), w.r.randint(5, 500) * 10**6)
    return w.tx(USDC[w.chain], 0, data), set()


def much_for_a_young_one(w: World) -> Made:
    """An exact permission, but for much, for a contract days old; nobody says which site asks."""
    w.chain = w.r.choice(list(USDC))
    spender, born = address(w.r), w.now - timedelta(days=w.r.randint(0, 9))
    w.knows(spender, is_contract=True, created=stamp(born), transactions=w.r.randint(100, 5000))
    data = call_data("approve(address,uint256)", spender, w.r.randint(5_000, 900_000) * 10**6)
    return w.wrapped([(USDC[w.chain], 0, data)], ["plain", "eip5792"]), {"approval-spender-new"}


def not_the_token_one_named(w: World) -> Made:
    """One said which token to trade; the permission is for another one, though the spender is a known router."""
    w.chain = 1
    w.intent = {"kind": w.r.choice(["swap", "bridge", "stake"]), "asset": USDC[1], "amount": "100"}
    data = call_data("approve(address,uint256)", w.r.choice([_ROUTER3, _ONE_ROUTER]), w.r.choice([MAX, 10**19]))
    return w.tx(_WETH[1], 0, data), {"approval-not-what-site-asked", "intent-mismatch"}


# -- logins and messages -----------------------------------------------------------------------------------


def _login(w: World, domain: str, uri: str) -> str:
    lines = (f"{domain} wants you to sign in with your Ethereum account:", w.account, "", "Welcome back.", "", f"URI: {uri}", "Version: 1", f"Chain ID: {w.chain}",
             f"Nonce: {w.r.randrange(10**8, 10**12)}", f"Issued At: {stamp(w.now)}")  # fmt: skip
    return "\n".join(lines)


def login_about_another_site(w: World) -> Made:
    """Its own domain stands above, but what is signed in to is another site's."""
    host = w.site().removeprefix("https://")
    other = w.r.choice(["https://opensea.io/account", "https://blur.io", "https://app.uniswap.org/login", "https://" + address(w.r)[2:10].lower() + ".com"])
    return w.sign(_login(w, host, other)), {"sig-siwe-domain-mismatch"}


def login_of_the_site(w: World) -> Made:
    """The subject is the site itself, one of its hosts, or an identifier that is no site."""
    host = w.site().removeprefix("https://")
    top = ".".join(host.split(".")[-2:])
    uri = w.r.choice([f"https://{host}/login", f"https://api.{top}", f"https://{top}/", "did:key:z6MkpTHR8VNsBxYAAWHut2Geadd9", f"https://{host}"])
    return w.sign(_login(w, host, uri)), set()


def for_every_chain(w: World) -> Made:
    """A message that hands out something and names chain 0 or none."""
    w.site()
    types = {"Order": {"maker": "address", "token": "address", "amount": "uint256", "taker": "address", "expiry": "uint256"}}
    message = {"maker": w.account, "token": w.token(), "amount": str(10**21), "taker": w.thief(["unknown", "eoa"]), "expiry": str(2**48)}
    domain = {"name": "Exchange", "version": "1", **({"chainId": 0} if w.r.random() < 0.5 else {}), "verifyingContract": address(w.r)}
    return w.typed("Order", types, domain, message), {"sig-typed-domain-chain-mismatch", "sim-signature-worst-use", "sig-typed-unknown-primary"}


def borrowed_name(w: World) -> Made:
    """A message in the plain name of a project or a token, for a contract that is none of theirs."""
    w.chain = w.r.choice([1, 10, 8453, 42161])
    w.site()
    name = w.r.choice(["USD Coin", "Uniswap", "Tether USD", "Wrapped Ether", "USD\u00a0Coin", "Aave"])
    types = {"Action": {"account": "address", "nonce": "uint256"}}
    return w.typed("Action", types, {"name": name, "version": "1", "chainId": w.chain, "verifyingContract": address(w.r)}, {"account": w.account, "nonce": "1"}), {"sig-typed-domain-name-spoof"}


def endless_payment_order(w: World) -> Made:
    """A large payment by signature, without an end, to a stranger."""
    w.chain = w.r.choice([1, 8453, 42161])
    types = {w.r.choice(["TransferWithAuthorization", "ReceiveWithAuthorization"]): {"from": "address", "to": "address", "value": "uint256", "validAfter": "uint256", "validBefore": "uint256", "nonce": "bytes32"}}
    message = {"from": w.account, "to": w.thief(["unknown", "eoa"]), "value": str(w.r.randint(3_000, 90_000) * 10**6), "validAfter": "0", "validBefore": str(w.r.choice([MAX, 2**48])), "nonce": "0x" + w.r.randbytes(32).hex()}
    domain = {"name": "USD Coin", "version": "2", "chainId": w.chain, "verifyingContract": USDC[w.chain]}
    return w.typed(next(iter(types)), types, domain, message), {"sim-signature-worst-use", "recipient-first-time"}


def first_use_of_a_small_exchange(w: World) -> Made:
    """A new site asks by signature for just what one sells, for a contract that is old and much used."""
    w.chain = w.r.choice([1, 8453, 42161])
    w.site()
    types = {"Permit": {"owner": "address", "spender": "address", "value": "uint256", "nonce": "uint256", "deadline": "uint256"}}
    message = {"owner": w.account, "spender": w.established(), "value": str(w.r.randint(10, 900) * 10**6), "nonce": "0", "deadline": str(int(w.now.timestamp()) + 1200)}
    return w.typed("Permit", types, {"name": "USD Coin", "version": "2", "chainId": w.chain, "verifyingContract": USDC[w.chain]}, message), set()


# -- coins ----------------------------------------------------------------------------------------------


def lure_in_a_batch(w: World) -> Made:
    """The inviting function stands inside a `multicall`; the coins go along outside."""
    w.site()
    name = w.r.choice(["claimRewards()", "Claim()", "airdrop()", "SecurityUpdate()", "claimReward(address)", "claim(address)"])
    inner = call_data(name, *([w.account] if "address" in name else []))
    return w.tx(w.thief(["young", "unknown"]), w.r.randint(1, 90) * 10**16, call_data("multicall(bytes[])", [inner])), {"contract-lure-name", "sim-nothing-in-return", "contract-payable-no-args-unknown"}


def claim_for_a_small_fee(w: World) -> Made:
    """A claim with proof at an old contract that takes a fee of some cents."""
    w.site()
    data = call_data("claim(uint256,bytes32[])", 10**20, [w.r.randbytes(32) for _ in range(4)])
    return w.tx(w.established(), w.r.randint(1, 20) * 10**13, data), set()


def half_for_dollars(w: World) -> Made:
    """Dollars for dollars, but half of them may be lost."""
    give, want = _stablecoins(w)
    if w.r.random() < 0.5:
        give, want = want, give
    amount = w.r.randint(1_000, 900_000) * 10**6
    if w.r.random() < 0.5:
        w.site()
    return w.wrapped([_swap(w, give, want, w.account, amount, amount * w.r.randint(20, 80) // 100)], ["plain", "eip5792"]), {"sim-slippage-excess"}


def dollars_for_dollars(w: World) -> Made:
    give, want = _stablecoins(w)
    amount = w.r.randint(1_000, 900_000) * 10**6
    w.origin = w.r.choice([None, "https://app.uniswap.org"])
    return w.wrapped([_swap(w, give, want, w.account, amount, amount * w.r.randint(970, 999) // 1000)], ["plain", "eip5792"]), set()


def order_at_an_exchange(w: World) -> Made:
    """An order at a futures exchange: coins and collateral go to its vaults, then the order, in one batch."""
    w.chain, w.origin = 42161, "https://app.gmx.io"
    fee, order = w.r.randint(1, 90) * 10**13, w.r.randbytes(4) + bytes(320)
    steps = [call_data("sendWnt(address,uint256)", _GMX_VAULT, fee), call_data("sendTokens(address,address,uint256)", USDC[42161], _GMX_VAULT, w.r.randint(10, 9000) * 10**6), order]
    return w.tx(_GMX, fee, call_data("multicall(bytes[])", steps)), set()


def network_of_a_stranger(w: World) -> Made:
    """A network nobody knows: somebody talked one into adding it."""
    w.chain = w.r.randint(10**7, 10**9)
    if w.r.random() < 0.5:
        w.site()
    else:
        w.past(address(w.r), 10**17, days=3, chain_id=1)
    return {**w.tx(address(w.r), w.r.randint(1, 90) * 10**17), "context": {**w.context, "history": w.context.get("history", [])}}, {"chain-id-duplicate-or-unknown"}


def network_of_ones_own(w: World) -> Made:
    """A private network that was used before, or the one on a developer's own computer."""
    w.chain = w.r.choice([1337, 31337, w.r.randint(10**7, 10**9)])
    w.past(address(w.r), 10**17, days=3)
    return {**w.tx(w.friend(), w.r.randint(1, 40) * 10**16), "context": {**w.context, "history": w.context.get("history", [])}}, set()


def nfts_to_a_bare_account(w: World) -> Made:
    """Several NFTs at once to a person nobody paid before."""
    w.chain, thief, nft = 1, w.thief(["eoa", "empty"]), w.established()
    rows = [(2, nft, w.r.randrange(9000), 1) for _ in range(w.r.randint(3, 9))]
    data = call_data("bulkTransfer(((uint8,address,uint256,uint256)[],address,bool)[],bytes32)", [(rows, thief, True)], bytes(32))
    return w.tx("0x0000000000c2d145a2526bD8C716263bFeBe1A72", 0, data), {"nft-bulk-transfer-helper"}


ATTACKS: tuple[Make, ...] = (
    forged_in_own_token, outcome_to_a_lookalike, taken_out_for_another, emptied_elsewhere, letters_of_two_alphabets, right_under_any_name,
    right_by_a_listed_name, raised_for_a_stranger, much_for_a_young_one, not_the_token_one_named, login_about_another_site, for_every_chain,
    borrowed_name, endless_payment_order, lure_in_a_batch, half_for_dollars, network_of_a_stranger, nfts_to_a_bare_account,
)  # fmt: skip
BENIGN: tuple[Make, ...] = (
    paid_in_a_small_token, outcome_to_oneself, tested_elsewhere, names_of_one_alphabet, pasted_something_else, named_in_a_riddle,
    raised_a_little, login_of_the_site, first_use_of_a_small_exchange, claim_for_a_small_fee, dollars_for_dollars, order_at_an_exchange,
    network_of_ones_own,
)  # fmt: skip
