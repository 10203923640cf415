"""What an outsider signs beside orders: keys in plain texts, exchanges, attestations, votes, calls that agree unseen."""

from __future__ import annotations

from typing import Any

import pytest
from eth_abi import encode

from tests.answers import (
    DAI,
    LATER,
    ME,
    NOW,
    USDC,
    WETH,
    WORD,
    ZERO,
    call,
    checks,
    said,
    sent,
    signed,
    somebody,
)

THIEF = somebody("thief")
RELAYER = "0xC92E8bdf79f0507f65a392b0ab4667716BFE0110"
COW = "0x9008D19f58AAbD9eD0D60971565AA8510560ab41"


# -- texts ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [
    f"Register Lighter Account\n\npubkey: 0x{'ab' * 40}\nnonce: 0x01\naccount index: 0x02\napi key index: 0x03\n"
    "Only sign this message for a trusted client!",
    "Access zkSync account.\n\nOnly sign this message for a trusted client!",
    "Sign this message to generate your Aztec Privacy Key. This key lets the application decrypt your balance.",
    "name: dYdX\nversion: 1.0\naction: dYdX STARK Key\nonlySignOn: https://trade.dydx.exchange",
])  # fmt: skip
def test_a_text_that_gives_a_key_is_no_login(text: str) -> None:
    given = said(text, origin="https://new-site.example")
    assert given["intent"]["kind"] == "delegate"
    assert given["verdict"] == "hold"


def test_a_login_that_speaks_of_keys_stays_a_text() -> None:
    given = said("Sign in to Example.\n\nThis lets us create your account key ring. Nonce: 5")
    assert (given["intent"]["kind"], given["verdict"]) == ("message", "clear")


def test_a_payment_inside_an_exchange_by_text_is_told_as_one() -> None:
    text = (
        "Transfer\n\nnonce: 0x1\nfrom: 0x12 (route 0x0)\napi key: 0x2\nto: 0x99 (route 0x0)\nasset: 0x3\n"
        "amount: 0x5f5e100\nfee: 0x0\nchainId: 0x130\nmemo: 0x00\nOnly sign this message for a trusted client!"
    )
    assert said(text)["summary"] == "Send 0x5f5e100 of asset 0x3 inside the exchange to 0x99 (route 0x0)"
    assert said(text, origin="https://new-site.example")["verdict"] == "hold"


def test_a_text_longer_than_is_shown_says_so() -> None:
    assert not said("a" * 5000)["unknowns"]
    (unknown,) = said("a" * 5001)["unknowns"]
    assert unknown == {"what": "the whole text", "why": "it has 5,001 characters; 5,000 are shown"}


def test_rights_packed_into_a_login_are_named_as_unknown() -> None:
    text = (
        f"example.org wants you to sign in with your Ethereum account:\n{ME}\n\nHello\n\nURI: https://example.org\nVersion: 1\n"
        "Chain ID: 1\nNonce: 12345678a\nIssued At: 2026-11-25T11:59:00Z\nResources:\n- urn:recap:eyJhdHQiOnt9LCJwcmYiOltdfQ"
    )
    given = said(text, origin="https://example.org")
    assert [u["what"] for u in given["unknowns"]] == ["which rights the login gives"]


# -- typed data ----------------------------------------------------------------------------------

HYPERLIQUID = {"name": "HyperliquidSignTransaction", "version": "1", "chainId": 42161, "verifyingContract": ZERO}


def hyperliquid(name: str, members: str, message: dict[str, Any]) -> dict[str, Any]:
    # The primary type's name has a colon, which the short form of types does not.
    from tests.answers import answer

    types = {
        f"HyperliquidTransaction:{name}": [dict(zip(("type", "name"), m.split(" "), strict=True)) for m in members.split(",")],
        "EIP712Domain": [
            {"name": "name", "type": "string"}, {"name": "version", "type": "string"},
            {"name": "chainId", "type": "uint256"}, {"name": "verifyingContract", "type": "address"},
        ],
    }  # fmt: skip
    data = {"types": types, "primaryType": f"HyperliquidTransaction:{name}", "domain": HYPERLIQUID, "message": message}
    return answer("eth_signTypedData_v4", [ME, data], chain_id=42161, origin="https://app.hyperliquid.xyz")


@pytest.mark.parametrize(("name", "members", "message", "summary"), [
    ("UsdClassTransfer", "string hyperliquidChain,string amount,bool toPerp,uint64 nonce",
     {"hyperliquidChain": "Mainnet", "amount": "10", "toPerp": True, "nonce": 1},
     "Move 10 USDC within your account on the exchange to perpetuals"),
    ("TokenDelegate", "string hyperliquidChain,address validator,uint64 wei,bool isUndelegate,uint64 nonce",
     {"hyperliquidChain": "Mainnet", "validator": THIEF, "wei": "150000000", "isUndelegate": False, "nonce": 1},
     f"Stake 1.5 HYPE with {THIEF}"),
    ("ApproveBuilderFee", "string hyperliquidChain,string maxFeeRate,address builder,uint64 nonce",
     {"hyperliquidChain": "Mainnet", "maxFeeRate": "0.1%", "builder": THIEF, "nonce": 1},
     f"Let {THIEF} charge up to 0.1% of each of your trades"),
    ("ConvertToMultiSigUser", "string hyperliquidChain,string signers,uint64 nonce",
     {"hyperliquidChain": "Mainnet", "signers": f'{{"authorizedUsers":["{THIEF}"],"threshold":1}}', "nonce": 1},
     f"Give your account on the exchange to {THIEF}"),
])  # fmt: skip
def test_what_happens_in_the_exchange_is_said_in_words(
    name: str, members: str, message: dict[str, Any], summary: str
) -> None:
    assert hyperliquid(name, members, message)["summary"] == summary


def test_a_withdrawal_that_names_its_amount_is_not_called_unbounded() -> None:
    message = {"hyperliquidChain": "Mainnet", "destination": THIEF, "amount": "125.5", "time": 1}
    given = hyperliquid("Withdraw", "string hyperliquidChain,string destination,string amount,uint64 time", message)
    assert given["verdict"] == "hold"
    assert not given["unknowns"]


def orderly(receiver: str) -> dict[str, Any]:
    encoded = (
        "Withdraw(string brokerId,uint256 chainId,address receiver,string token,uint256 amount,uint64 withdrawNonce,"
        "uint64 timestamp)"
    )
    message = {
        "brokerId": "broker", "chainId": 1, "receiver": receiver, "token": "USDC", "amount": "50000000",
        "withdrawNonce": 1, "timestamp": 1,
    }  # fmt: skip
    domain = {"name": "Orderly", "version": "1", "chainId": 1, "verifyingContract": "0x6F7a338F2aA472838dEFD3283eB360d4Dff5D203"}  # fmt: skip
    return signed(encoded, message, domain, origin="https://new-site.example")


def test_a_withdrawal_to_a_stranger_asked_by_a_new_site_is_held_at_every_exchange() -> None:
    assert orderly(THIEF)["verdict"] == "hold"
    assert orderly(THIEF)["summary"] == f"Withdraw 50 USDC from the exchange to {THIEF}"
    assert orderly(ME)["verdict"] == "clear"


def test_a_site_with_the_projects_name_in_its_address_is_not_the_projects() -> None:
    encoded = (
        "Add(address owner,uint32 keyType,bytes key,uint8 metadataType,bytes metadata,uint256 nonce,uint256 deadline)"
    )
    message = {
        "owner": ME, "keyType": 1, "key": WORD, "metadataType": 1, "metadata": "0x", "nonce": "0", "deadline": str(LATER),
    }  # fmt: skip
    levels = {
        site: {f["severity"] for f in signed(encoded, message, origin=f"https://{site}")["findings"] if f["title"] == "Someone may act for this account"}
        for site in ("farcaster.xyz", "farcaster-rewards.example")
    }  # fmt: skip
    assert levels == {"farcaster.xyz": {"medium"}, "farcaster-rewards.example": {"high"}}


@pytest.mark.parametrize(("encoded", "message", "summary"), [
    ("Vote(address from,string space,uint64 timestamp,bytes32 proposal,uint32[] choice,string reason,string app,string metadata)",
     {"from": ME, "space": "aave.eth", "timestamp": "1", "proposal": WORD, "choice": [2, 1], "reason": "", "app": "snapshot",
      "metadata": "{}"},
     "Vote in aave.eth: choice 2, 1"),
    ("Alias(address from,address alias,uint64 timestamp)", {"from": ME, "alias": THIEF, "timestamp": "1"},
     f"Let {THIEF} vote and propose for this account"),
    ("Attest(uint16 version,bytes32 schema,address recipient,uint64 time,uint64 expirationTime,bool revocable,bytes32 refUID,"
     "bytes data,bytes32 salt)",
     {"version": 2, "schema": WORD, "recipient": THIEF, "time": "1", "expirationTime": "0", "revocable": True, "refUID": WORD,
      "data": "0x12", "salt": WORD},
     f"Attest something about {THIEF} in this account's name"),
    ("Upload(string upload,string expiry,string name,string hash)",
     {"upload": "avatar", "expiry": "1", "name": "example.eth", "hash": WORD}, "Set the avatar of example.eth"),
    ("VerificationClaim(uint256 fid,address address,bytes32 blockHash,uint8 network)",
     {"fid": "9", "address": ME, "blockHash": WORD, "network": 1}, "Tie this address to the identity 9 in public"),
])  # fmt: skip
def test_public_statements_are_told_in_words(encoded: str, message: dict[str, Any], summary: str) -> None:
    given = signed(encoded, message)
    assert (given["summary"], given["verdict"]) == (summary, "clear")


def test_the_text_in_a_smart_accounts_wrapper_is_shown() -> None:
    smart = somebody("smart account")
    domain = {"name": "Smart", "version": "1", "chainId": 1, "verifyingContract": smart}
    prefixed = "0x" + b"\x19Ethereum Signed Message:\n5hello".hex()
    given = signed("PersonalSign(bytes prefixed)", {"prefixed": prefixed}, domain)
    assert given["summary"] == f"Sign the text “hello” for the smart account {smart}"


def test_the_chain_in_a_salt_binds_like_the_chain_itself() -> None:
    encoded = "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
    message = {"owner": ME, "spender": THIEF, "value": "5", "nonce": "0", "deadline": str(LATER)}
    domain = {
        "name": "USD Coin (PoS)",
        "version": "1",
        "verifyingContract": "0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174",
    }
    by_salt = {**domain, "salt": "0x" + (137).to_bytes(32, "big").hex()}
    assert "sig-typed-domain-chain-mismatch" in checks(signed(encoded, message, domain, chain_id=137))
    assert "sig-typed-domain-chain-mismatch" not in checks(signed(encoded, message, by_salt, chain_id=137))
    assert "sig-typed-domain-chain-mismatch" in checks(signed(encoded, message, by_salt, chain_id=1))


def test_a_swap_whose_payee_stands_behind_a_hash_says_so_and_accuses_nobody() -> None:
    encoded = (
        "Order(uint256 salt,address maker,address receiver,address makerAsset,address takerAsset,uint256 makingAmount,"
        "uint256 takingAmount,uint256 makerTraits)"
    )
    message = {
        "salt": "1", "maker": ME, "receiver": "0x2Ad5004c60e16E54d5007C80CE329Adde5B51Ef5", "makerAsset": USDC,
        "takerAsset": WETH, "makingAmount": "3000000000", "takingAmount": str(10**18), "makerTraits": str(LATER << 80),
    }  # fmt: skip
    domain = {"name": "1inch Aggregation Router", "version": "6", "chainId": 1, "verifyingContract": "0x111111125421cA6dc452d289314280a0f8842A65"}  # fmt: skip
    given = signed(encoded, message, domain)
    assert given["verdict"] == "caution"
    assert given["summary"] == ("Offer 3,000 USDC for 1 WETH less a fee, paid to somebody the message does not name")
    assert "who gets what comes back" in {u["what"] for u in given["unknowns"]}
    message["receiver"] = THIEF
    assert signed(encoded, message, domain)["verdict"] == "hold"


def test_a_swap_across_chains_does_not_name_its_stand_in_as_what_arrives() -> None:
    encoded = (
        "Order(uint256 salt,address maker,address receiver,address makerAsset,address takerAsset,uint256 makingAmount,"
        "uint256 takingAmount,uint256 makerTraits)"
    )
    message = {
        "salt": "1", "maker": ME, "receiver": ZERO, "makerAsset": USDC,
        "takerAsset": "0xda0000d4000015a526378bb6fafc650cea5966f8", "makingAmount": "3000000000", "takingAmount": "5",
        "makerTraits": str(LATER << 80),
    }  # fmt: skip
    domain = {"name": "1inch Aggregation Router", "version": "6", "chainId": 1, "verifyingContract": "0x111111125421cA6dc452d289314280a0f8842A65"}  # fmt: skip
    given = signed(encoded, message, domain)
    assert given["summary"] == "Offer 3,000 USDC for something on another chain that the message does not name"
    assert "what arrives, and where" in {u["what"] for u in given["unknowns"]}


# -- calls ---------------------------------------------------------------------------------------


def presigned(**context: Any) -> dict[str, Any]:
    uid = bytes(32) + bytes.fromhex(ME[2:]) + LATER.to_bytes(4, "big")
    return sent(COW, call("setPreSignature(bytes,bool)", uid, True), **context)


def test_agreeing_to_an_order_by_its_number_is_held() -> None:
    given = presigned(origin="https://new-site.example")
    assert given["verdict"] == "hold"
    assert "which order this agrees to" in {u["what"] for u in given["unknowns"]}
    assert given["effects"]["worst_case"]["without_bound"] is True


def test_what_an_unseen_order_can_take_is_what_its_market_may_take() -> None:
    given = presigned(
        origin="https://swap.cow.fi", balances={USDC: "777000000"},
        allowances=[{"token": USDC, "spender": RELAYER, "amount": str(2**256 - 1)}, {"token": DAI, "spender": THIEF, "amount": "5"}],
    )  # fmt: skip
    assert given["verdict"] == "caution"
    assert [(w["asset"], w["amount"], w["until"]) for w in given["effects"]["worst"]] == [(USDC, "777000000", LATER)]


def test_an_order_in_parts_is_told_as_its_whole() -> None:
    parts = encode(
        ["(address,address,address,uint256,uint256,uint256,uint256,uint256,uint256,bytes32)"],
        [(USDC, WETH, THIEF, 1000 * 10**6, 3 * 10**17, 0, 5, 3600, 0, bytes(32))],
    )
    handler = "0x6cF1e9cA41f7611dEf408122793c358a3d11E5a5"
    data = call("create((address,bytes32,bytes),bool)", (handler, bytes(32), parts), True)
    given = sent("0xfdaFc9d1902f4e0b84f65F49f244b32b31013b74", data)
    assert given["summary"] == f"Offer at most 5,000 USDC for at least 1.5 WETH paid to {THIEF} on CoW"
    assert given["effects"]["worst_case"]["until"] == NOW + 5 * 3600


def test_a_raised_allowance_counts_what_was_allowed_before() -> None:
    data = call("increaseAllowance(address,uint256)", THIEF, 10**9)
    before = [{"token": USDC, "spender": THIEF, "amount": "500000000"}]
    known = sent(USDC, data, balances={USDC: str(10**12)}, allowances=before)
    assert known["effects"]["worst"][0]["amount"] == str(15 * 10**8)
    unknown = sent(USDC, data, balances={USDC: str(10**12)})
    assert "on top of what is allowed already" in unknown["effects"]["worst_case"]["sentence"]
    assert unknown["effects"]["worst_case"]["without_bound"] is True


@pytest.mark.parametrize(("payee", "end"), [(ME, "on Uniswap"), (THIEF, f"paid to {THIEF} on Uniswap")])
def test_a_swap_in_steps_is_told_as_one_with_its_payee(payee: str, end: str) -> None:
    router = "0x66a9893cC07D91D95644AEDD05D03f95e1dBA8Af"
    own = "0x0000000000000000000000000000000000000002"
    steps = [
        encode(["address", "uint256"], [own, 10**18]),
        encode(
            ["address", "uint256", "uint256", "address[]", "bool"], [own, 10**18, 2900 * 10**6, [WETH, USDC], False]
        ),
        encode(["address", "address", "uint256"], [USDC, payee, 2900 * 10**6]),
    ]
    given = sent(router, call("execute(bytes,bytes[])", bytes([0x0B, 0x08, 0x04]), steps), 10**18)
    assert given["summary"] == f"Swap 1 ETH for at least 2,900 USDC {end}"


def test_an_order_on_an_exchange_asked_by_another_site_weighs_something() -> None:
    encoded = "Order(address maker,bool isBuy,uint256 limitPrice,uint256 amount,uint256 salt,uint256 instrument,uint256 timestamp)"
    message = {
        "maker": ME, "isBuy": True, "limitPrice": "3000000000", "amount": "1500000", "salt": "1", "instrument": "7",
        "timestamp": str(NOW),
    }  # fmt: skip
    domain = {"name": "Aevo Mainnet", "version": "1", "chainId": 1}
    given = signed(encoded, message, domain, origin="https://new-site.example")
    assert given["summary"] == "Buy 1.5 of instrument 7 on an exchange account for at most 3,000 each"
    assert given["verdict"] == "caution"
    assert signed(encoded, message, domain, origin="https://app.aevo.xyz")["verdict"] == "clear"


def test_a_login_at_an_exchange_names_it_and_does_not_borrow_its_name() -> None:
    encoded = "Registration(string brokerId,uint256 chainId,uint64 timestamp,uint256 registrationNonce)"
    message = {"brokerId": "broker", "chainId": 1, "timestamp": 1, "registrationNonce": "1"}
    domain = {"name": "Orderly", "version": "1", "chainId": 1, "verifyingContract": "0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC"}  # fmt: skip
    given = signed(encoded, message, domain)
    assert (given["summary"], given["verdict"]) == ("Sign in on Orderly", "clear")
    there = {**domain, "verifyingContract": THIEF}
    assert "sig-typed-domain-name-spoof" in checks(signed(encoded, message, there))


def test_what_a_safe_pays_for_gas_is_told_with_what_it_does() -> None:
    encoded = (
        "SafeTx(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas,uint256 gasPrice,"
        "address gasToken,address refundReceiver,uint256 nonce)"
    )
    safe = somebody("safe")
    message = {
        "to": USDC, "value": "0", "data": call("transfer(address,uint256)", THIEF, 5 * 10**6), "operation": 0,
        "safeTxGas": "0", "baseGas": "1000000", "gasPrice": str(10**15), "gasToken": ZERO, "refundReceiver": THIEF, "nonce": "7",
    }  # fmt: skip
    given = signed(encoded, message, {"chainId": 1, "verifyingContract": safe})
    assert given["summary"] == f"From the Safe {safe}: Send 5 USDC to {THIEF}, and pay {THIEF} for the gas"


def test_bytes_signed_for_a_safe_that_are_no_text_may_stand_for_anything() -> None:
    domain = {"chainId": 1, "verifyingContract": somebody("safe")}
    for raw, worst in (
        (b"Hello", False),
        (bytes(32), True),
        (b"\x19\x01" + b"\x22" * 64, True),
        (b"\xff\xfe" * 9, True),
    ):
        given = signed("SafeMessage(bytes message)", {"message": "0x" + raw.hex()}, domain)
        assert ("worst_case" in given["effects"]) is worst
