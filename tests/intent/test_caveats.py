"""A delegation is worth what its caveats leave, where the contracts that enforce them are known; else everything."""

from __future__ import annotations

from typing import Any

import pytest

from app.address import NATIVE, Address
from app.border import parse_time
from app.context import parse_evidence
from app.effects.gather import effects_of
from app.effects.model import Effects
from app.effects.worst_use import worst_case
from app.intent.decode import decode
from app.intent.model import ChangeKind, Intent
from app.intent.typed_data.caveats import MANAGER, bounds
from app.request import parse_request

ME = "0x8D6A0e560CeEcE23ac9eC4b0422dF8F8baC08C59"
OTHER = Address(b"\x51" * 20)
USDC = Address.parse("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")
VAULT = Address(b"\x77" * 20)
NOW = parse_time("2026-03-10T12:00:00Z", "now")
END = int(NOW.timestamp()) + 864_000

TARGETS, METHODS, CALLDATA = (
    "0x7F20f61b1f09b08D970938F6fa563634d65c4EeB", "0x2c21fD0Cb9DC8445CB3fb0DC5E7Bb0Aca01842B5",
    "0xc2b0d624c1c4319760C96503BA27C347F3260f55",
)  # fmt: skip
VALUE, CALLS, TIME = (
    "0x92Bf12322527cAA612fd31a0e810472BBB106A8F", "0x04658B29F6b82ed55274221a06Fc97D318E25416",
    "0x1046bb45C8d673d4ea75321280DB34899413c069",
)  # fmt: skip
EXACT_CALL, NFT, TOKENS = (
    "0x146713078D39eCC1F5338309c28405ccf85Abfbb", "0x3790e6B7233f779b09DA74C72b6e94813925b9aF",
    "0xFB2f1a9BD76d3701B730E5d69C3219D42D80eBb7",
)  # fmt: skip
REVOKES, OWNERSHIP, REDEEMER = (
    "0xe264F1f09A19505a1ca1a86D5b01E8bFdb64324A", "0x7EEf9734E7092032B5C56310Eb9BbD1f4A524681",
    "0xE144b0b2618071B4E56f746313528a669c7E65c5",
)  # fmt: skip
TRANSFER, APPROVE_ALL = bytes.fromhex("a9059cbb"), bytes.fromhex("a22cb465")


def word(n: int) -> bytes:
    return n.to_bytes(32, "big")


UNTIL = (TIME, word(END))
TYPES: dict[str, Any] = {
    "EIP712Domain": [
        {"name": n, "type": t}
        for n, t in (
            ("name", "string"), ("version", "string"), ("chainId", "uint256"), ("verifyingContract", "address"),
        )
    ],
    "Delegation": [
        {"name": n, "type": t}
        for n, t in (
            ("delegate", "address"), ("delegator", "address"), ("authority", "bytes32"), ("caveats", "Caveat[]"), ("salt", "uint256"),
        )
    ],
    "Caveat": [{"name": "enforcer", "type": "address"}, {"name": "terms", "type": "bytes"}],
}  # fmt: skip


def signed(*caveats: tuple[str, bytes], manager: Address = MANAGER) -> tuple[Intent, Effects, str]:
    message = {
        "delegate": str(OTHER), "delegator": ME, "authority": "0x" + "ff" * 32, "salt": "1",
        "caveats": [{"enforcer": e, "terms": "0x" + t.hex()} for e, t in caveats],
    }  # fmt: skip
    domain = {"name": "DelegationManager", "version": "1", "chainId": 1, "verifyingContract": str(manager)}
    data = {"types": TYPES, "primaryType": "Delegation", "domain": domain, "message": message}
    asked = parse_request({"chain_id": 1, "account": ME, "method": "eth_signTypedData_v4", "params": [ME, data]})
    evidence = parse_evidence({}, asked.account, now=NOW)
    intent = decode(asked, evidence)
    effects = effects_of(asked, intent, evidence)
    case = worst_case(asked, effects, evidence)
    return intent, effects, case.sentence if case is not None else ""


def test_a_caveat_that_nobody_knows_bounds_nothing() -> None:
    """Whoever asks may have deployed a limit that lets everything through."""
    for caveats, manager in ((((str(OTHER), b"\x01"),), MANAGER), (((TARGETS, bytes(USDC)),), OTHER)):
        intent, effects, sentence = signed(*caveats, manager=manager)
        (change,) = intent.changes
        assert (change.kind, change.unlimited) == (ChangeKind.DELEGATE, True)
        assert effects.worst[0].asset == NATIVE and effects.worst[0].amount is None
        assert "everything this signature controls" in sentence
    assert "everything" in signed(UNTIL, (REDEEMER, bytes(OTHER)))[2], "when and by whom bounds no amount"
    assert "everything" in signed((METHODS, TRANSFER), (VALUE, word(0)))[2], "any coin has that function"


def test_transfers_of_one_coin_take_that_coin_alone() -> None:
    intent, effects, sentence = signed((TARGETS, bytes(USDC)), (METHODS, TRANSFER), UNTIL, (str(OTHER), b""))
    (change,) = intent.changes
    assert (change.kind, change.asset, change.unlimited, change.deadline) == (ChangeKind.APPROVE, USDC, True, END)
    assert "all your USDC, now and later until" in sentence and len(effects.worst) == 1


def test_a_fixed_amount_and_a_number_of_calls_bound_the_sum() -> None:
    shop = Address(b"\x99" * 20)
    rows = [(TARGETS, bytes(USDC)), (METHODS, TRANSFER), (CALLDATA, word(4) + bytes(12) + shop)]
    rows += [(CALLDATA, word(36) + word(5_000_000))]
    (change,) = signed(*rows, (CALLS, word(12)))[0].changes
    assert (change.amount, change.counterparty, change.unlimited) == (60_000_000, shop, False)
    assert "60 USDC" in signed(*rows, (CALLS, word(12)))[2]
    (endless,) = signed(*rows)[0].changes
    assert endless.unlimited, "five each time, as often as they like"


def test_calls_of_a_contract_are_worth_what_is_held_in_it() -> None:
    intent, effects, _ = signed((TARGETS, bytes(VAULT)), (VALUE, word(0)))
    assert [(c.kind, c.asset) for c in intent.changes] == [(ChangeKind.APPROVE_ALL, VAULT)]
    assert effects.worst and effects.worst[0].asset == VAULT and any("allowed" in u.what for u in intent.unknowns)
    free = signed((TARGETS, bytes(VAULT)))[0]
    assert {c.asset for c in free.changes} == {VAULT, NATIVE}, "coins can be sent with the call"
    paid = signed((TARGETS, bytes(VAULT)), (VALUE, word(7)), (CALLS, word(3)))[0]
    assert [c.amount for c in paid.changes if c.asset == NATIVE] == [21]
    items = signed((TARGETS, bytes(VAULT)), (METHODS, APPROVE_ALL))[0]
    assert [c.kind for c in items.changes] == [ChangeKind.APPROVE_ALL]


def test_one_call_laid_down_to_the_last_byte_is_read_as_that_call() -> None:
    call = bytes(USDC) + word(0) + TRANSFER + bytes(12) + OTHER + word(9_000_000)
    intent, effects, sentence = signed((EXACT_CALL, call), (CALLS, word(1)))
    (inner,) = intent.calls
    assert (inner.kind, inner.target) == ("send", USDC)
    assert [(c.kind, c.asset, c.amount) for c in effects.changes] == [(ChangeKind.SEND, USDC, 9_000_000)]
    assert "9 USDC" in sentence
    assert [c.unlimited for c in signed((EXACT_CALL, call))[0].changes] == [True], "again and again"


def test_other_known_limits() -> None:
    (item,) = signed((NFT, bytes(VAULT) + word(7)))[0].changes
    assert (item.kind, item.asset, item.token_id) == (ChangeKind.APPROVE, VAULT, 7)
    row = lambda a, n: a + word(n) + word(86_400) + word(END - 864_000)  # noqa: E731
    coins = signed((TOKENS, row(bytes(USDC), 5) + row(bytes(20), 9)), UNTIL)[0].changes
    assert [(c.asset, c.amount) for c in coins] == [(USDC, 50), (NATIVE, 90)]
    (back,) = signed((REVOKES, b"\x01"))[0].changes
    assert back.kind is ChangeKind.REVOKE and not signed((REVOKES, b"\x01"))[1].worst
    (own,) = signed((OWNERSHIP, bytes(VAULT)))[0].changes
    assert (own.kind, own.subject) == (ChangeKind.OWN, VAULT) and not signed((OWNERSHIP, bytes(VAULT)))[1].worst


def test_the_strictest_of_equal_limits_counts() -> None:
    given = [
        {"enforcer": Address.parse(e), "terms": t}
        for e, t in (
            (CALLS, word(9)), (CALLS, word(4)), (TARGETS, bytes(USDC) + VAULT), (TARGETS, bytes(USDC)), (VALUE, word(8)),
            (VALUE, word(6)),
        )
    ]  # fmt: skip
    b = bounds(given)
    assert (b.calls, b.targets, b.value_wei) == (4, {USDC}, 6)


@pytest.mark.parametrize(("enforcer", "size"), [(TARGETS, 19), (METHODS, 3), (CALLS, 31), (NFT, 51), (TOKENS, 115)])
def test_terms_of_another_length_are_not_guessed(enforcer: str, size: int) -> None:
    with pytest.raises(ValueError, match="length"):
        bounds([{"enforcer": Address.parse(enforcer), "terms": bytes(size)}])
    intent, _, _ = signed((enforcer, bytes(size)))
    assert intent.kind == "unknown"
