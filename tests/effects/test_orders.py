"""What a signed order, delegation or Safe message could take is tried on the state, by the contract that would pull it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.address import Address, keccak256
from app.assess import answer, assess
from app.effects.model import WorstUse
from app.evidence import AccountState
from app.intent.settles import PERMIT2, conduit
from app.policy.rules import preset
from app.request import Request
from tests.effects.stage import ETHER, FRIEND, ME, NOW, OWNER, Stage, contracts, data, request

UNTIL = int(NOW.timestamp()) + 3600
MARKET = Address(b"\x5e" * 20)
KEY = "0x0000007b02230091a7ed01230072f7006a004d60a8d4e71d599b8104250f0000"
COW_RELAYER = Address.parse("0xC92E8bdf79f0507f65a392b0ab4667716BFE0110")


def typed(
    primary: str, members: dict[str, list[tuple[str, str]]], message: dict[str, Any], contract: Address
) -> Request:
    types = {"EIP712Domain": [{"name": "chainId", "type": "uint256"}, {"name": "verifyingContract", "type": "address"}]}
    types |= {name: [{"name": n, "type": t} for n, t in rows] for name, rows in members.items()}
    body = {
        "types": types, "primaryType": primary, "message": message,
        "domain": {"chainId": 1, "verifyingContract": str(contract)},
    }  # fmt: skip
    return request("eth_signTypedData_v4", [str(ME), json.dumps(body)])


_ITEM = [("itemType", "uint8"), ("token", "address"), ("identifierOrCriteria", "uint256"), ("startAmount", "uint256"), ("endAmount", "uint256")]  # fmt: skip
SEAPORT = {
    "OrderComponents": [
        ("offerer", "address"), ("zone", "address"), ("offer", "OfferItem[]"), ("consideration", "ConsiderationItem[]"),
        ("orderType", "uint8"), ("startTime", "uint256"), ("endTime", "uint256"), ("zoneHash", "bytes32"), ("salt", "uint256"),
        ("conduitKey", "bytes32"), ("counter", "uint256"),
    ],
    "OfferItem": _ITEM,
    "ConsiderationItem": [*_ITEM, ("recipient", "address")],
}  # fmt: skip


def seaport(token: Address, kind: int, *ids: int, amount: int = 1, key: str = KEY, market: Address = MARKET) -> Request:
    offer = [
        {"itemType": kind, "token": str(token), "identifierOrCriteria": str(i), "startAmount": str(amount), "endAmount": str(amount)}
        for i in ids
    ]  # fmt: skip
    want = {"itemType": 0, "token": "0x" + "00" * 20, "identifierOrCriteria": "0", "startAmount": "5", "endAmount": "5", "recipient": str(ME)}  # fmt: skip
    zero = "0x" + "00" * 32
    message = {
        "offerer": str(ME), "zone": "0x" + "00" * 20, "offer": offer, "consideration": [want], "orderType": 0,
        "startTime": "0", "endTime": str(UNTIL), "zoneHash": zero, "salt": "1", "conduitKey": key, "counter": "0",
    }  # fmt: skip
    return typed("OrderComponents", SEAPORT, message, market)


def only(s: Stage, asked: Request) -> WorstUse:
    (use,) = s.judge(asked).worst
    return use


def test_a_seaport_listing_is_pulled_by_the_conduit_of_its_key() -> None:
    """The known key makes OpenSea's known conduit."""
    assert str(conduit(bytes.fromhex(KEY[2:]))) == "0x1E0049783F008A0085193E00003D00cd54003c71"
    s = Stage()
    nft = s.deploy("ListedNft")
    for i in (7, 8):
        s.call(OWNER, nft, data("mint(address,uint256)", ME, i))
    asked = seaport(nft, 2, 7, 8, 9)
    use = only(s, asked)
    assert (use.amount, use.there, use.needs_allowance, use.simulated) == (0, 2, True, True)
    s.call(ME, nft, data("setApprovalForAll(address,bool)", conduit(bytes.fromhex(KEY[2:])), True))
    use = only(s, asked)
    assert (use.amount, use.taken, use.until, use.needs_allowance) == (2, True, UNTIL, False), "9 is not there"


def test_a_listing_without_a_conduit_is_pulled_by_the_market_itself() -> None:
    s = Stage()
    nft = s.deploy("ListedNft")
    s.call(OWNER, nft, data("mint(address,uint256)", ME, 7))
    asked = seaport(nft, 2, 7, key="0x" + "00" * 32)
    s.call(ME, nft, data("approve(address,uint256)", MARKET, 7))
    assert (only(s, asked).amount, only(s, asked).taken) == (1, True)


def test_an_offer_of_coins_is_bounded_by_what_the_conduit_may_take() -> None:
    s = Stage()
    token = s.deploy("Token")
    s.mint(token, ME, 900)
    asked = seaport(token, 1, 0, amount=700)
    assert (only(s, asked).amount, only(s, asked).needs_allowance) == (0, True)
    s.call(ME, token, data("approve(address,uint256)", conduit(bytes.fromhex(KEY[2:])), 250))
    use = only(s, asked)
    assert (use.amount, use.allowed, use.there, use.taken) == (250, 700, 900, True)
    said = answer(assess(asked, s.evidence(), preset("careful")))["effects"]
    assert "more once you allow more until" in said["worst_case"]["sentence"]
    assert said["worst"][0]["source"] == "simulation" and said["worst"][0]["without_bound"] is True


def test_any_item_of_a_collection_is_as_many_as_there_are() -> None:
    s = Stage()
    nft = s.deploy("ListedNft")
    for i in range(5):
        s.call(OWNER, nft, data("mint(address,uint256)", ME, i))
    s.call(ME, nft, data("setApprovalForAll(address,bool)", conduit(bytes.fromhex(KEY[2:])), True))
    use = only(s, seaport(nft, 4, 0, amount=3))
    assert (use.amount, use.there) == (3, 5)


def test_pieces_of_an_erc1155_are_counted_by_their_number() -> None:
    s = Stage()
    multi = s.deploy("Multi")
    slot = int.from_bytes(keccak256((4).to_bytes(32, "big") + bytes(32)), "big")
    s.put(multi, int.from_bytes(keccak256(bytes(12) + ME + slot.to_bytes(32, "big")), "big"), 6)
    use = only(s, seaport(multi, 3, 4, amount=10))
    assert (use.amount, use.there, use.allowed) == (6, 6, 10)


def test_a_cancelled_order_and_a_raised_counter_take_nothing() -> None:
    s = Stage()
    nft, book = s.deploy("ListedNft"), s.deploy("OrderBook")
    s.call(OWNER, nft, data("mint(address,uint256)", ME, 7))
    asked = seaport(nft, 2, 7, market=book)
    assert only(s, asked).spent is False
    s.call(ME, book, data("incrementCounter()"))
    use = only(s, asked)
    assert (use.spent, use.amount, use.grows) == (True, 0, False)
    assert "nothing can be taken with it any more" in answer(assess(asked, s.evidence(), preset("careful")))["effects"]["worst_case"]["sentence"]  # fmt: skip


COW = {"Order": [
    ("sellToken", "address"), ("buyToken", "address"), ("receiver", "address"), ("sellAmount", "uint256"), ("buyAmount", "uint256"),
    ("validTo", "uint32"), ("appData", "bytes32"), ("feeAmount", "uint256"), ("kind", "string"), ("partiallyFillable", "bool"),
    ("sellTokenBalance", "string"), ("buyTokenBalance", "string"),
]}  # fmt: skip


def cow(token: Address, amount: int, settlement: Address) -> Request:
    message = {
        "sellToken": str(token), "buyToken": str(FRIEND), "receiver": str(ME), "sellAmount": str(amount), "buyAmount": "1",
        "validTo": UNTIL, "appData": "0x" + "00" * 32, "feeAmount": "0", "kind": "sell", "partiallyFillable": False,
        "sellTokenBalance": "erc20", "buyTokenBalance": "erc20",
    }  # fmt: skip
    return typed("Order", COW, message, settlement)


def test_a_cow_order_is_pulled_by_the_relayer_and_a_forks_by_the_one_it_names() -> None:
    s = Stage()
    token, relayer = s.deploy("Token"), Address(b"\x77" * 20)
    fork = s.deploy("Settlement", relayer, types="address")
    s.mint(token, ME, 1000)
    s.call(ME, token, data("approve(address,uint256)", COW_RELAYER, 400))
    assert only(s, cow(token, 5000, MARKET)).amount == 400
    s.call(ME, token, data("approve(address,uint256)", relayer, 600))
    assert only(s, cow(token, 5000, fork)).amount == 600


ONEINCH = {"Order": [
    ("salt", "uint256"), ("maker", "address"), ("receiver", "address"), ("makerAsset", "address"), ("takerAsset", "address"),
    ("makingAmount", "uint256"), ("takingAmount", "uint256"), ("makerTraits", "uint256"),
]}  # fmt: skip
ZEROX = {"LimitOrder": [
    ("makerToken", "address"), ("takerToken", "address"), ("makerAmount", "uint128"), ("takerAmount", "uint128"), ("maker", "address"),
    ("expiry", "uint64"),
]}  # fmt: skip
UNISWAPX = {
    "PermitWitnessTransferFrom": [
        ("permitted", "TokenPermissions"), ("spender", "address"), ("nonce", "uint256"), ("deadline", "uint256"), ("witness", "ExclusiveDutchOrder"),
    ],
    "TokenPermissions": [("token", "address"), ("amount", "uint256")],
    "ExclusiveDutchOrder": [("outputs", "Output[]")],
    "Output": [("token", "address"), ("startAmount", "uint256"), ("endAmount", "uint256"), ("recipient", "address")],
}  # fmt: skip


def oneinch(token: Address, amount: int, traits: int = 0) -> Request:
    message = {
        "salt": "1", "maker": str(ME), "receiver": "0x" + "00" * 20, "makerAsset": str(token), "takerAsset": str(FRIEND),
        "makingAmount": str(amount), "takingAmount": "1", "makerTraits": str(traits),
    }  # fmt: skip
    return typed("Order", ONEINCH, message, MARKET)


def zerox(token: Address, amount: int) -> Request:
    message = {
        "makerToken": str(token), "takerToken": str(FRIEND), "makerAmount": str(amount), "takerAmount": "1", "maker": str(ME),
        "expiry": str(UNTIL),
    }  # fmt: skip
    return typed("LimitOrder", ZEROX, message, MARKET)


def uniswapx(token: Address, amount: int, nonce: int = 5, permit2: Address = PERMIT2) -> Request:
    output = {"token": str(FRIEND), "startAmount": "9", "endAmount": "8", "recipient": str(ME)}
    message = {
        "permitted": {"token": str(token), "amount": str(amount)}, "spender": str(FRIEND), "nonce": str(nonce),
        "deadline": str(UNTIL), "witness": {"outputs": [output]},
    }  # fmt: skip
    return typed("PermitWitnessTransferFrom", UNISWAPX, message, permit2)


@pytest.mark.parametrize(
    ("make", "puller"),
    [
        (oneinch, MARKET),
        (lambda token, amount: oneinch(token, amount, 1 << 248), PERMIT2),
        (zerox, MARKET),
        (uniswapx, PERMIT2),
    ],
    ids=["1inch", "1inch by Permit2", "0x", "UniswapX"],
)
def test_swaps_by_signature_are_bounded_by_balance_and_by_who_pulls(make: Any, puller: Address) -> None:
    s = Stage()
    token = s.deploy("Token")
    s.mint(token, ME, 1000)
    asked = make(token, 800)
    assert only(s, asked).amount == 0 and only(s, asked).needs_allowance
    s.call(ME, token, data("approve(address,uint256)", puller, 10**30))
    use = only(s, asked)
    assert (use.amount, use.taken, use.needs_allowance, use.grows) == (800, True, False, False)
    use = only(s, make(token, 3000))
    assert (use.amount, use.allowed, use.grows) == (1000, 3000, True)


def test_a_number_of_permit2_that_is_used_up_takes_nothing() -> None:
    s = Stage()
    token, permit2 = s.deploy("Token"), s.deploy("BitPermit2")
    s.mint(token, ME, 1000)
    s.call(ME, token, data("approve(address,uint256)", permit2, 10**30))
    assert only(s, uniswapx(token, 800, 5, permit2)).amount == 800
    s.call(ME, permit2, data("invalidateUnorderedNonces(uint256,uint256)", 0, 1 << 5))
    assert only(s, uniswapx(token, 800, 5, permit2)).spent
    assert only(s, uniswapx(token, 800, 6, permit2)).amount == 800


def authorization(token: Address, value: int) -> Request:
    rows = [("from", "address"), ("to", "address"), ("value", "uint256"), ("validAfter", "uint256"), ("validBefore", "uint256"), ("nonce", "bytes32")]  # fmt: skip
    message = {
        "from": str(ME), "to": str(FRIEND), "value": str(value), "validAfter": "0", "validBefore": str(UNTIL),
        "nonce": "0x" + "11" * 32,
    }  # fmt: skip
    return typed("TransferWithAuthorization", {"TransferWithAuthorization": rows}, message, token)


def test_a_payment_by_authorization_is_bounded_and_can_be_used_once() -> None:
    s = Stage()
    token = s.deploy("NumberedToken")
    s.mint(token, ME, 500)
    use = only(s, authorization(token, 900))
    assert (use.amount, use.taken, use.allowed) == (500, True, 900)
    s.call(ME, token, data("use(bytes32)", b"\x11" * 32))
    assert only(s, authorization(token, 900)).spent


def test_a_token_that_takes_a_tenth_on_top_costs_a_tenth_more() -> None:
    from tests.effects.test_uses import permit

    s = Stage()
    token = s.deploy("TaxOnTop")
    s.mint(token, ME, 1000)
    use = only(s, permit(token, 500))
    assert (use.amount, use.taken) == (550, True)


def test_an_operator_for_all_is_told_how_many_there_are() -> None:
    s = Stage()
    nft = s.deploy("ListedNft")
    for i in range(3):
        s.call(OWNER, nft, data("mint(address,uint256)", ME, i))
    e = s.effects(nft, data("setApprovalForAll(address,bool)", FRIEND, True))
    (use,) = e.worst
    assert (use.amount, use.grows, use.taken, use.until) == (3, True, True, None)
    tx = {"from": str(ME), "to": str(nft), "data": "0x" + data("setApprovalForAll(address,bool)", FRIEND, True).hex()}
    found = answer(assess(request("eth_sendTransaction", [tx]), s.evidence(), preset("careful")))
    assert "(3 today), now and later" in found["effects"]["worst_case"]["sentence"]


def test_slots_that_a_node_did_not_give_bound_nothing() -> None:
    """A node gives what one call touches: what is not among it is unknown, not zero."""
    s = Stage()
    token = s.deploy("Token")
    s.mint(token, ME, 1000)
    from dataclasses import replace

    from app.effects.gather import effects_of
    from app.intent.decode import decode

    asked = zerox(token, 800)
    evidence = replace(s.evidence(), state_source="your node (debug_traceCall)")
    (use,) = effects_of(asked, decode(asked, evidence), evidence).worst
    assert use.amount == 800, "the allowance's slot is not known: it does not bound"
    slot = keccak256(bytes(12) + MARKET + keccak256(bytes(12) + ME + (1).to_bytes(32, "big")))
    s.put(token, int.from_bytes(slot, "big"), 0)
    evidence = replace(s.evidence(), state_source="your node (debug_traceCall)")
    (use,) = effects_of(asked, decode(asked, evidence), evidence).worst
    assert use.amount == 0 and use.needs_allowance


def delegation(delegate: Address) -> Request:
    tx = {
        "from": str(ME), "to": str(ME), "value": "0x0", "data": "0x", "type": "0x4",
        "authorizationList": [{"chainId": "0x1", "address": str(delegate), "nonce": "0x2"}],
    }  # fmt: skip
    return request("eth_sendTransaction", [tx])


def test_a_delegate_that_anyone_may_empty_is_found_out_by_trying() -> None:
    s = Stage()
    bad = s.deploy("OpenDrain")
    e = s.judge(delegation(bad))
    (use,) = e.worst
    assert (use.amount, use.taken, use.simulated) == (None, True, True)
    name = keccak256(b"sweep(address)")[:4].hex()
    assert use.how == f"Tried on the known state: anyone who calls 0x{name} takes 100 ETH at once."


def test_a_delegate_whose_code_knows_its_boss_is_tried_as_him() -> None:
    s = Stage()
    token = s.deploy("Token")
    s.world[ME] = AccountState(nonce=1)
    s.mint(token, ME, 700)
    bad = s.deploy("BossDrain", FRIEND, types="address")
    (use,) = s.judge(delegation(bad), tokens={str(token): {"symbol": "USDC", "decimals": 0}}).worst
    assert use.taken and f"{FRIEND} calls" in use.how and "700 USDC" in use.how


def test_a_careful_delegate_is_worth_everything_all_the_same_but_nobody_took_it() -> None:
    s = Stage()
    (use,) = s.judge(delegation(s.deploy("CarefulDelegate"))).worst
    assert (use.amount, use.taken, use.how) == (None, None, "")


FORWARD = {"ForwardRequest": [
    ("from", "address"), ("to", "address"), ("value", "uint256"), ("gas", "uint256"), ("nonce", "uint256"), ("deadline", "uint48"), ("data", "bytes"),
]}  # fmt: skip


def test_a_forwarded_call_is_run_as_the_forwarder_would_make_it() -> None:
    s = Stage()
    forwarder = s.deploy("Forwarder")
    target = s.deploy("Forwarded", forwarder, types="address")
    s.mint(target, ME, 900)
    message = {
        "from": str(ME), "to": str(target), "value": "0", "gas": "100000", "nonce": "0", "deadline": UNTIL,
        "data": "0x" + data("pay(address,uint256)", FRIEND, 1).hex(),
    }  # fmt: skip
    e = s.judge(typed("ForwardRequest", FORWARD, message, forwarder))
    assert e.source == "simulation"
    assert [(c.kind.value, c.asset, c.amount, c.counterparty) for c in e.changes] == [("send", target, 900, FRIEND)]
    assert (e.worst[0].amount, e.worst[0].until) == (900, int(UNTIL))  # the forwarder keeps the request's end


SAFE_TX = {"SafeTx": [
    ("to", "address"), ("value", "uint256"), ("data", "bytes"), ("operation", "uint8"), ("safeTxGas", "uint256"), ("baseGas", "uint256"),
    ("gasPrice", "uint256"), ("gasToken", "address"), ("refundReceiver", "address"), ("nonce", "uint256"),
]}  # fmt: skip


def test_a_safe_whose_code_is_not_known_still_makes_its_delegated_call() -> None:
    s = Stage()
    safe = Address(b"\x5a" * 20)
    s.world[safe] = AccountState(7 * ETHER, 1, bytes.fromhex("60"), {0: int.from_bytes(b"\x99" * 20, "big")})
    library = s.deploy("SafeSweep")
    message = {
        "to": str(library), "value": "0", "data": "0x" + data("go(address)", FRIEND).hex(), "operation": 1, "safeTxGas": "0",
        "baseGas": "0", "gasPrice": "0", "gasToken": "0x" + "00" * 20, "refundReceiver": "0x" + "00" * 20, "nonce": "0",
    }  # fmt: skip
    e = s.judge(typed("SafeTx", SAFE_TX, message, safe))
    assert e.source == "simulation" and e.reverted is False
    assert [(c.kind.value, c.account, c.amount) for c in e.changes] == [("send", safe, 7 * ETHER)]


def test_everything_that_is_deployed_here_was_compiled() -> None:
    assert {"ListedNft", "OpenDrain", "Settlement"} <= set(contracts())


LOOKSRARE = {"Maker": [
    ("quoteType", "uint8"), ("globalNonce", "uint256"), ("subsetNonce", "uint256"), ("orderNonce", "uint256"), ("strategyId", "uint256"),
    ("collectionType", "uint8"), ("collection", "address"), ("currency", "address"), ("signer", "address"), ("startTime", "uint256"),
    ("endTime", "uint256"), ("price", "uint256"), ("itemIds", "uint256[]"), ("amounts", "uint256[]"), ("additionalParameters", "bytes"),
]}  # fmt: skip
BLUR = {"Order": [
    ("trader", "address"), ("side", "uint8"), ("matchingPolicy", "address"), ("collection", "address"), ("tokenId", "uint256"),
    ("amount", "uint256"), ("paymentToken", "address"), ("price", "uint256"), ("listingTime", "uint256"), ("expirationTime", "uint256"),
]}  # fmt: skip
BLUR_2 = {"Order": [
    ("trader", "address"), ("collection", "address"), ("listingsRoot", "bytes32"), ("numberOfListings", "uint256"),
    ("expirationTime", "uint256"), ("salt", "uint256"),
]}  # fmt: skip
NFT_0X = {"ERC721Order": [
    ("direction", "uint8"), ("maker", "address"), ("taker", "address"), ("expiry", "uint256"), ("nonce", "uint256"),
    ("erc20Token", "address"), ("erc20TokenAmount", "uint256"), ("erc721Token", "address"), ("erc721TokenId", "uint256"),
]}  # fmt: skip
NOBODY = "0x" + "00" * 20


def looksrare(nft: Address, number: int) -> Request:
    message = {
        "quoteType": 1, "globalNonce": "0", "subsetNonce": "0", "orderNonce": "0", "strategyId": "0", "collectionType": 0,
        "collection": str(nft), "currency": NOBODY, "signer": str(ME), "startTime": "0", "endTime": str(UNTIL), "price": "5",
        "itemIds": [str(number)], "amounts": ["1"], "additionalParameters": "0x",
    }  # fmt: skip
    return typed("Maker", LOOKSRARE, message, MARKET)


def blur(nft: Address, number: int) -> Request:
    message = {
        "trader": str(ME), "side": 1, "matchingPolicy": NOBODY, "collection": str(nft), "tokenId": str(number), "amount": "1",
        "paymentToken": NOBODY, "price": "5", "listingTime": "0", "expirationTime": str(UNTIL),
    }  # fmt: skip
    return typed("Order", BLUR, message, MARKET)


def zerox_nft(nft: Address, number: int) -> Request:
    message = {
        "direction": 0, "maker": str(ME), "taker": NOBODY, "expiry": str(UNTIL), "nonce": "1", "erc20Token": NOBODY,
        "erc20TokenAmount": "5", "erc721Token": str(nft), "erc721TokenId": str(number),
    }  # fmt: skip
    return typed("ERC721Order", NFT_0X, message, MARKET)


@pytest.mark.parametrize(
    ("make", "puller"),
    [
        (looksrare, Address.parse("0x000000000060C4Ca14CfC4325359062ace33Fe3D")),
        (looksrare, Address.parse("0xf42aa99F011A1fA7CDA90E5E98b277E306BcA83e")),
        (blur, Address.parse("0x00000000000111AbE46ff893f3B2fdF1F759a8A8")),
        (zerox_nft, MARKET),
    ],
    ids=["LooksRare", "LooksRare v1", "Blur", "0x"],
)
def test_listings_are_pulled_by_what_keeps_their_markets_approvals(make: Any, puller: Address) -> None:
    s = Stage()
    nft = s.deploy("ListedNft")
    s.call(OWNER, nft, data("mint(address,uint256)", ME, 7))
    use = only(s, make(nft, 7))
    assert (use.amount, use.there, use.needs_allowance) == (0, 1, True)
    s.call(ME, nft, data("setApprovalForAll(address,bool)", puller, True))
    use = only(s, make(nft, 7))
    assert (use.amount, use.taken, use.until, use.needs_allowance) == (1, True, UNTIL, False)
    s.call(ME, nft, data("transferFrom(address,address,uint256)", ME, FRIEND, 7))
    use = only(s, make(nft, 7))
    assert (use.amount, use.there, use.grows) == (0, 0, True), "it is not there, and may come back until then"


def test_a_blur_root_is_as_many_items_as_there_are_and_may_be_pulled() -> None:
    s = Stage()
    nft = s.deploy("ListedNft")
    for i in range(4):
        s.call(OWNER, nft, data("mint(address,uint256)", ME, i))
    message = {
        "trader": str(ME), "collection": str(nft), "listingsRoot": "0x" + "12" * 32, "numberOfListings": "9",
        "expirationTime": str(UNTIL), "salt": "1",
    }  # fmt: skip
    asked = typed("Order", BLUR_2, message, MARKET)
    s.call(
        ME,
        nft,
        data("setApprovalForAll(address,bool)", Address.parse("0x2f18F339620a63e43f0839Eeb18D7de1e1Be4DfB"), True),
    )
    uses = {w.asset: w for w in s.judge(asked).worst}
    assert uses[nft].amount is not None and uses[nft].amount <= 9 and uses[nft].there == 4


def test_a_new_module_of_a_safe_is_tried_as_the_module() -> None:
    from tests.effects.test_control import SafeStage

    s = SafeStage()
    asked = s.transaction(s.safe, data("enableModule(address)", FRIEND))
    e = s.judge(asked, **s.facts())
    assert e.source == "simulation" and e.reverted is False
    (use,) = [w for w in e.worst if w.amount is None]
    assert (
        use.taken
        and use.simulated
        and f"{FRIEND} calls execTransactionFromModule() and takes 50 ETH at once" in use.how
    )


def test_one_of_several_owners_alone_takes_nothing_at_once() -> None:
    from tests.effects.test_control import SafeStage

    s = SafeStage()
    stranger = Address(b"\x9a" * 20)
    more = data("addOwnerWithThreshold(address,uint256)", stranger, 2)
    e = s.judge(s.transaction(s.safe, more), **s.facts())
    (use,) = [w for w in e.worst if w.amount is None]
    assert (use.taken, use.how) == (None, ""), "two must sign"
    alone = data("addOwnerWithThreshold(address,uint256)", stranger, 1)
    e = s.judge(s.transaction(s.safe, alone), **s.facts())
    assert any(f"{stranger} calls execTransaction() and takes 50 ETH at once" in w.how for w in e.worst)
