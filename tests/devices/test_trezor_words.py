"""Calls and authorizations that the newer Trezors put in words without a definition: firmware 2.12.4's own formats.

Expected screens are those of the firmware's application code for the same request, written down by hand.
"""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.address import Address
from app.request import Request, parse_request
from devices.device import Prompt, parse_path
from devices.trezor import contracts
from devices.trezor.prompt import predict

from .test_ledger_client import ACCOUNT, USDC, VITALIK, transaction
from .test_trezor_rules import CORE, ONE, WETH, pages, words

INCH = "0x111111125421cA6dc452d289314280a0f8842A65"
UNISWAP = "0x68b3465833fb72A70ecDF485E0e4C7bD8665Fc45"
DAI = "0x6B175474E89094C44Da98b954EedeAC495271d0F"
NATIVE = "0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE"
STRANGER = "0x1D1C328764A41BdA0492b66bAA30C4A339FF85EF"
POOL = "0x88e6A0c2dDD26FEEb64F039a2c41296FcB3f5640"
VAULT = "0xde6c23E561F3e55846207EC45A91b777e0F7C889"
FEE = "0.0027 ETH"


def word(value: int | str) -> str:
    return (int(value, 16) if isinstance(value, str) else value).to_bytes(32, "big").hex()


def call(to: str, selector: str, *values: int | str, tail: str = "", **more: Any) -> Request:
    return transaction("0x" + selector + "".join(map(word, values)) + tail, to=to, **more)


def shown(prompt: Prompt) -> list[list[str]]:
    """The screens without the menus, labels without colons."""
    assert prompt.outcome == "asks" and prompt.known
    return [[line.rstrip(":") for line in page] for page in pages(prompt)]


def in_words(provider: str, intent: str, *fields: str, paid: str = "") -> list[list[str]]:
    return [
        ["Provider", provider],
        ["Intent", intent],
        ["Confirm contract", *fields],
        [*(["Amount", paid] if paid else []), "Maximum fee", FEE],
    ]


def swap(source: str, target: str, receiver: str, amount: int, least: int, **more: Any) -> Request:
    values = (VITALIK, source, target, STRANGER, receiver, amount, least, 4, 288, 3)
    return call(INCH, "07ed2379", *values, tail="112233".ljust(64, "0"), **more)


# -- 1inch and Uniswap --------------------------------------------------------------------------


@pytest.mark.parametrize("model", CORE)
def test_a_swap_names_what_goes_what_must_come_and_who_gets_it(model: str) -> None:
    """Either side may be the native coin; an unknown token is counted in its smallest unit and its address follows."""
    router = "1inch Aggregation Router V6"
    plain = swap(USDC, NATIVE, ACCOUNT, 1234567, 99 * 10**17)
    assert shown(predict(plain, model=model)) == in_words(
        router, "Swap",
        "Amount to Send", "1.234567 USDC", "Minimum to Receive", "9.9 ETH", "Beneficiary", ACCOUNT,
    )  # fmt: skip
    unknown = swap(STRANGER, VITALIK, POOL, 1234567, 5)
    label = "Token contract" if model == "trezor-t3b1" else "Token contract address"
    assert shown(predict(unknown, model=model)) == in_words(
        router, "Swap",
        "Amount to Send", "1,234,567 Wei UNKN", label, STRANGER, "Minimum to Receive", "5 Wei UNKN", label, VITALIK,
        "Beneficiary", POOL,
    )  # fmt: skip


@pytest.mark.parametrize("model", CORE)
def test_ether_that_a_field_names_is_not_named_again_and_any_other_is(model: str) -> None:
    native = {"value": hex(10**18)}
    named = shown(predict(swap(NATIVE, USDC, ACCOUNT, 10**18, 5, **native), model=model))
    assert named[2][1:3] == ["Amount to Send", "1 ETH"] and named[3] == ["Maximum fee", FEE]
    beside = shown(predict(swap(DAI, USDC, ACCOUNT, 10**18, 5, value="0x5"), model=model))
    assert beside[3] == ["Amount", "5 Wei ETH", "Maximum fee", FEE]


@pytest.mark.parametrize("model", CORE)
@pytest.mark.parametrize(
    ("selector", "pools", "to", "ether"),
    [
        ("83800a8e", 1, False, False), ("8770ba91", 2, False, False), ("19367472", 3, False, False),
        ("e2c95c82", 1, True, False), ("ea76dddf", 2, True, False), ("f7a70056", 3, True, False),
        ("a76dfc3b", 1, False, True), ("89af926a", 2, False, True), ("188ac35d", 3, False, True),
        ("175accdc", 1, True, True), ("0f449d71", 2, True, True), ("493189f0", 3, True, True),
    ],
)  # fmt: skip
def test_a_swap_through_pools_names_the_last_pool_and_the_signers_account(
    model: str, selector: str, pools: int, to: bool, ether: bool
) -> None:
    """Addresses are the low twenty bytes of their words: what stands above them are flags."""
    flags = 1 << 253
    route = [flags | (int(POOL, 16) - 1)] * (pools - 1) + [flags | int(POOL, 16)]
    paid = [] if ether else [flags | int(USDC, 16), 7000000]
    request = call(INCH, selector, *([VITALIK] if to else []), *paid, 77, *route, value=hex(10**18) if ether else "0x0")
    amount = "1 ETH" if ether else "7 USDC"
    assert predict(request, model=model).hidden == ("which token is bought and how much of it at least",)
    assert shown(predict(request, model=model)) == in_words(
        "1inch Aggregation Router V6", "Swap",
        "Amount to Send", amount, "Beneficiary", VITALIK if to else "ETH #1", "Last Pool", POOL,
    )  # fmt: skip


@pytest.mark.parametrize("model", CORE)
def test_uniswaps_router_is_read_in_all_four_ways(model: str) -> None:
    single = call(UNISWAP, "04e45aaf", USDC, DAI, 500, ACCOUNT, 5 * 10**6, 10**18, 0)
    assert shown(predict(single, model=model)) == in_words(
        "Uniswap V3 Router", "Swap",
        "Send", "5 USDC", "Minimum to Receive", "1 DAI", "Uniswap fee", "0.05%", "Beneficiary", ACCOUNT,
    )  # fmt: skip
    exact = call(UNISWAP, "5023b4df", DAI, USDC, 3000, VITALIK, 5 * 10**6, 10**18, 0)
    assert shown(predict(exact, model=model))[2] == [
        "Confirm contract",
        "Maximum Amount In", "1 DAI", "Amount to Receive", "5 USDC", "Uniswap fee", "0.3%", "Beneficiary", VITALIK,
    ]  # fmt: skip
    route = (USDC[2:] + "000bb8" + WETH[2:] + "0001f4" + DAI[2:]).lower()
    for selector, labels, amounts in (
        ("b858183f", ("Amount to Send", "Minimum to Receive"), ("5 USDC", "1 DAI")),
        ("09b81346", ("Maximum Amount In", "Amount to Receive"), ("1 DAI", "5 USDC")),
    ):
        first, second = (5 * 10**6, 10**18)
        request = call(UNISWAP, selector, 32, 128, ACCOUNT, first, second, len(route) // 2, tail=route.ljust(192, "0"))
        assert shown(predict(request, model=model))[2] == [
            "Confirm contract", labels[0], amounts[0], labels[1], amounts[1], "Beneficiary", ACCOUNT,
        ]  # fmt: skip


@pytest.mark.parametrize("model", CORE)
def test_a_call_whose_words_do_not_fit_its_types_is_bytes(model: str) -> None:
    for request in (
        call(UNISWAP, "04e45aaf", 1 << 160, DAI, 500, ACCOUNT, 5, 5, 0),  # no address
        call(UNISWAP, "04e45aaf", USDC, DAI, 1 << 24, ACCOUNT, 5, 5, 0),  # no uint24
        call(UNISWAP, "04e45aaf", USDC, DAI, 500, ACCOUNT, 5, 5),  # too short
        call(UNISWAP, "b858183f", 32, 1 << 40, ACCOUNT, 5, 5, 0),  # a route beyond the end
        call(INCH, "07ed2379", VITALIK, USDC, DAI, STRANGER, ACCOUNT, 5, 5, 4, 10**9, 3),
        call(UNISWAP, "04e45aaf", USDC, DAI, 500, ACCOUNT, 5, 5, 0, chain_id=137),  # only on Ethereum
        call(INCH, "83800a8e", USDC, 5, 5, POOL, chain_id=424242),
        call(STRANGER, "83800a8e", USDC, 5, 5, POOL),
    ):
        prompt = predict(request, model=model)
        assert prompt.known and prompt.blind and pages(prompt)[0][0].startswith("Data"), request


@given(st.binary(max_size=700), st.sampled_from([(INCH, "07ed2379"), (UNISWAP, "b858183f"), (UNISWAP, "04e45aaf")]))
@settings(max_examples=150, deadline=None)
def test_any_calldata_is_words_or_bytes_and_never_an_error(data: bytes, where: tuple[str, str]) -> None:
    prompt = predict(transaction("0x" + where[1] + data.hex(), to=where[0]), model="trezor-t3t1")
    assert prompt.known and prompt.blind == pages(prompt)[0][0].startswith("Data")


@pytest.mark.parametrize("model", CORE)
def test_ether_is_wrapped_in_words_wherever_the_firmware_knows_the_contract(model: str) -> None:
    for chain_id, address, ticker in (
        (10, "0x4200000000000000000000000000000000000006", "ETH"),
        (17000, "0x94373a4919B3240D86eA41593D5eBa789FEF3848", "UNKN"),
        (11155111, "0x7b79995e5f793A07Bc00c21412e50Ecae098E7f9", "tSEP"),
    ):
        wrap = predict(call(address, "d0e30db0", value=hex(10**18), chain_id=chain_id), model=model)
        assert shown(wrap)[:3] == [
            ["Provider", "WETH"],
            ["Intent", "Wrap ETH to WETH"],
            ["Confirm contract", "Amount", f"1 {ticker}"],
        ]
        both = predict(call(address, "2e1a7d4d", 10**18, value="0x7", chain_id=chain_id), model=model)
        assert shown(both)[3][:2] == ["Amount", f"7 Wei {ticker}"]
    assert predict(call(WETH, "d0e30db0", chain_id=137), model=model).blind


# -- names --------------------------------------------------------------------------------------


@pytest.mark.parametrize("model", CORE)
def test_a_spender_that_the_firmware_knows_is_shown_by_name_on_its_chain(model: str) -> None:
    for (chain_id, address), name in contracts.NAMED.items():
        text = words(predict(call(USDC, "095ea7b3", str(address), 5, chain_id=chain_id), model=model))
        assert f"Approve to\n{name}\n" in text
        elsewhere = words(predict(call(USDC, "095ea7b3", str(address), 5, chain_id=424242), model=model))
        assert f"Approve to\n{address}\n" in elsewhere
    vault = words(predict(call(USDC, "095ea7b3", VAULT, 0), model=model))
    assert "Revoke from\nTrezor Steakhouse USDC Prime Vault\n" in vault


# -- vaults and rewards -------------------------------------------------------------------------


@pytest.mark.parametrize("model", CORE)
def test_a_vault_call_that_is_only_the_signers_own_is_shown_in_words(model: str) -> None:
    deposit = predict(call(VAULT, "6e553f65", 5 * 10**6, ACCOUNT), model=model)
    name = "Trezor Steakhouse USDC Prime Vault"
    assert shown(deposit) == [
        ["Deposit", "Review details to deposit to vault."],
        ["Deposit", "Deposit to", name],
        ["Deposit", "Deposit amount", "5 USDC", "Chain", "Ethereum"],
        ["Deposit", "Maximum fee", FEE],
    ]
    redeem = shown(predict(call(VAULT, "ba087652", 10**18, ACCOUNT, ACCOUNT, tail="aabb"), model=model))
    assert redeem[1:4] == [
        ["Redeem", "Redeem from", name],
        ["Redeem", "Redeem amount", "1 trSHUSDCp", "Chain", "Ethereum"],
        ["Redeem", "Calldata suffix", "0xaabb"],
    ]
    unknown = predict(call(STRANGER, "b460af94", 5 * 10**6, ACCOUNT, ACCOUNT, chain_id=424242), model=model)
    assert shown(unknown)[1:3] == [
        ["Withdraw", "Withdraw from", STRANGER],
        ["Withdraw", "Withdraw amount", "5,000,000 Wei UNKN", "Chain", "Unknown network"],
    ]
    assert not deposit.blind and not unknown.blind


@pytest.mark.parametrize("model", CORE)
def test_a_vault_call_that_moves_nothing_or_for_somebody_else_is_refused_or_bytes(model: str) -> None:
    for request in (
        call(STRANGER, "6e553f65", 0, ACCOUNT),  # nothing moves
        call(STRANGER, "6e553f65", 5, ACCOUNT, value="0x1"),  # ether with it
        call(STRANGER, "6e553f65", 5),  # no receiver
        call(STRANGER, "6e553f65", 5, 1 << 160),  # no address
        call(VAULT, "6e553f65", 5, VITALIK),  # a vault it knows, another's gain
        call(VAULT, "ba087652", 5, ACCOUNT, VITALIK),
    ):
        prompt = predict(request, model=model)
        assert prompt.outcome == "refuses" and prompt.known and prompt.screens == ()
    other = predict(call(STRANGER, "6e553f65", 5, VITALIK), model=model)
    assert other.known and other.blind and other.outcome == "asks"


def claim(users: list[str], tokens: list[str], amounts: list[int], proofs: int, **more: Any) -> Request:
    lists = [[len(x), *x] for x in (users, tokens, amounts)]
    starts = [128]
    for one in lists:
        starts.append(starts[-1] + 32 * len(one))
    values = [*starts, *(v for one in lists for v in one), proofs, *([0] * proofs)]
    return call(str(contracts.MERKL), "71ee95c0", *values, **more)


@pytest.mark.parametrize("model", CORE)
def test_rewards_of_the_signer_are_claimed_in_words_and_malformed_claims_refused(model: str) -> None:
    morpho = str(contracts.MORPHO)
    mine = claim([ACCOUNT, ACCOUNT], [morpho, USDC], [5, 6], 2)
    assert shown(predict(mine, model=model)) == [
        ["Rewards claim", "Claim rewards from Merkl.xyz"],
        ["Rewards claim", "Reward tokens", "MORPHO\nUNKNOWN"],
        ["Rewards claim", "Maximum fee", FEE],
    ]
    assert "the amounts" in predict(mine, model=model).hidden
    for request in (
        claim([ACCOUNT], [morpho], [5], 1, value="0x1"),
        claim([], [], [], 0),
        claim([ACCOUNT], [morpho, USDC], [5], 1),
        claim([ACCOUNT], [morpho], [5], 3),
    ):
        assert predict(request, model=model).outcome == "refuses"
    for request in (claim([VITALIK], [morpho], [5], 1), claim([ACCOUNT, VITALIK], [morpho, USDC], [5, 6], 2)):
        assert predict(request, model=model).blind


# -- EIP-7702 -----------------------------------------------------------------------------------


def authorization(delegate: Address | str, chain_id: int = 1, nonce: int = 7) -> Request:
    value = {"chainId": hex(chain_id), "address": str(delegate), "nonce": hex(nonce)}
    return parse_request(
        {"chain_id": max(1, chain_id), "account": ACCOUNT, "method": "wallet_signAuthorization", "params": [value]}
    )


NOBODY = Address(bytes(20))


@pytest.mark.parametrize("model", CORE)
def test_a_revocation_is_asked_for_and_a_delegation_refused_with_strict_safety_checks(model: str) -> None:
    prompt = predict(authorization(NOBODY), model=model)
    *_, last = shown(prompt)
    assert "Revoke ETH #1 from smart account delegation?" in pages(prompt)[0]
    assert last == ["EIP-7702 Revocation", "Revoke from", "ETH #1", "Network", "Ethereum"]
    assert "7" in [line for s in prompt.screens if s.behind for line in s.lines]
    for chain_id, named in ((0, ("Network", "All EVMs")), (424242, ("Chain ID", "424242 (0x67932)"))):
        elsewhere = predict(authorization(NOBODY, chain_id), model=model)
        assert pages(elsewhere)[-1][-2:] == named and not elsewhere.known  # the maker's vectors refuse it
    for delegate in contracts.DELEGATES:
        assert predict(authorization(delegate), model=model).outcome == "refuses"
    assert predict(authorization(NOBODY, nonce=2**64 - 1), model=model).outcome == "refuses"


@pytest.mark.parametrize("model", CORE)
def test_with_the_safety_checks_loosened_the_two_known_delegates_are_named(model: str) -> None:
    loose = {"prompt_safety_checks": True}
    for delegate, name in contracts.DELEGATES.items():
        first, last = shown(predict(authorization(delegate), model=model, settings=loose))
        assert first[:2] == ["Warning", "Authorize your account to a third-party contract using EIP-7702?"]
        assert last == ["EIP-7702 Authorization", "Delegating", "ETH #1", "To", name, "Network", "Ethereum"]
    assert predict(authorization(STRANGER), model=model, settings=loose).outcome == "refuses"


# -- the Trezor One -----------------------------------------------------------------------------


def test_the_one_draws_no_number_of_more_than_sixty_three_characters() -> None:
    """Its buffer holds that many; the unit stays."""
    for value, drawn in ((10**58 + 1, False), (10**45, True), (10**51 + 1, False), (10**50 + 1, True)):
        first = pages(predict(transaction(to=VITALIK, value=hex(value)), model=ONE))[0]
        whole, part = divmod(value, 10**18)
        text = f"{whole:,}" + (f".{part:018d}".rstrip("0") if part else "")
        assert (len(text) <= 63) == drawn
        assert (first[1] == text) == drawn and ("ETH to 0x" in first[2 if drawn else 1]) and len(first) == 5 + drawn


def test_a_price_whose_number_does_not_fit_leaves_its_unit_alone_on_the_one() -> None:
    prompt = predict(transaction(to=VITALIK, value="0x1", gas="0x1", maxFeePerGas=hex(10**56 + 1)), model=ONE)
    assert pages(prompt)[1] == ("Confirm fee", "Maximum fee per gas", " Gwei", "Cancel | Confirm")


def test_an_empty_message_has_no_line_on_any_model() -> None:
    request = parse_request({"chain_id": 1, "account": ACCOUNT, "method": "personal_sign", "params": ["0x", ACCOUNT]})
    assert pages(predict(request, model=ONE))[-1] == ("Sign message?", "Cancel | Confirm")
    for model in CORE:
        assert pages(predict(request, model=model))[-1] == ("Confirm message",)


# -- safety checks ------------------------------------------------------------------------------


def test_loosened_safety_checks_ask_at_a_path_that_strict_ones_refuse() -> None:
    odd, loose = parse_path("m/44'/0'/0'/0/0"), {"prompt_safety_checks": True}
    request = transaction(to=VITALIK, value="0x1")
    for model in (ONE, *CORE):
        assert predict(request, model=model, path=odd).outcome == "refuses"
        prompt = predict(request, model=model, path=odd, settings=loose)
        assert prompt.outcome == "asks" and "path" in " ".join(pages(prompt)[0])
        assert pages(prompt)[1:] == pages(predict(request, model=model))
        assert pages(predict(request, model=model, settings=loose)) == pages(predict(request, model=model))


# -- behind the menus ---------------------------------------------------------------------------


def behind(prompt: Prompt) -> list[tuple[str, ...]]:
    return [s.lines for s in prompt.screens if s.behind]


@pytest.mark.parametrize("model", CORE)
def test_a_vault_call_keeps_its_account_behind_the_first_screen_and_its_fees_behind_the_last(model: str) -> None:
    path = "m/44'/60'/0'/0/0"
    account = {
        "trezor-t3b1": [("Account", "ETH #1"), ("Derivation path", path)],
        "trezor-t3w1": [("Account info", "Send from", "Account", "ETH #1", "Derivation path", path)],
    }.get(model, [("Account info", "Account", "ETH #1", "Derivation path", path)])
    *first, fees = behind(predict(call(VAULT, "6e553f65", 5, ACCOUNT), model=model))
    assert first == account and fees[0] == "Fee info"


def test_a_safe_7_titles_the_address_behind_a_name_by_what_is_asked() -> None:
    for amount, title in ((0, "Token revocation"), (5, "Token approval")):
        assert (title, INCH) in behind(predict(call(USDC, "095ea7b3", INCH, amount), model="trezor-t3w1"))
        assert ("Provider contract address", INCH) in behind(
            predict(call(USDC, "095ea7b3", INCH, amount), model="trezor-t3t1")
        )


def test_the_ones_fee_page_repeats_what_a_staking_call_pays_whatever_it_does() -> None:
    legacy: dict[str, Any] = {"type": "0x0", "gasPrice": "0x1", "maxFeePerGas": None, "maxPriorityFeePerGas": None}
    pool, accounting = "0xD523794C879D9eC028960a231F866758e405bE34", "0x7a7f0b3c23C23a31cFcb0c44709be70d4D545c6e"
    unstake = call(pool, "76ec871c", 10**18, 0, 1, value="0x5", **legacy)
    claimed = call(accounting, "33986ffa", **legacy)
    assert pages(predict(unstake, model=ONE))[-1][:3] == ("Really send", "5", "Wei paying up to")
    assert pages(predict(claimed, model=ONE))[-1][:3] == ("Really send", "message", "paying up to")


def test_what_a_trezor_cannot_be_asked_for_is_not_called_known() -> None:
    one = {"to": VITALIK, "value": "0x1", "data": "0x"}
    batch = {"version": "2.0.0", "chainId": "0x1", "from": ACCOUNT, "atomicRequired": False, "calls": [one, one]}
    for method, params in (("wallet_sendCalls", [batch]), ("eth_sign", [ACCOUNT, "0x" + "11" * 32])):
        asked = parse_request({"chain_id": 1, "account": ACCOUNT, "method": method, "params": params})
        for model in (ONE, *CORE):
            prompt = predict(asked, model=model)
            assert (prompt.outcome, prompt.known, prompt.screens) == ("refuses", False, ())
