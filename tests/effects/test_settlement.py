"""What a signature lets its holder take is run on the contract's own code where the state holds it, and it is said where not."""

from __future__ import annotations

from typing import Any

import pytest

from app.address import Address
from app.assess import answer, assess
from app.effects.model import WorstUse
from app.evidence import AccountState
from app.intent.settles import PERMIT2
from app.policy.rules import preset
from app.request import Request
from app.ui.reading.worst import worst_source
from tests.effects.stage import FRIEND, ME, OWNER, Stage, contracts, data
from tests.effects.test_orders import MARKET, only, seaport, typed
from tests.effects.test_uses import UNTIL, permit, permit2

NO_KEY = "0x" + "00" * 32
MAX = (1 << 256) - 1


def token_of(s: Stage, amount: int) -> Address:
    token = s.deploy("PermitToken")
    s.mint(token, ME, amount)
    return token


def at(s: Stage, address: Address, name: str) -> None:
    s.world[address] = AccountState(nonce=1, code=bytes.fromhex(contracts()[name]["run"]))


def once(token: Address, amount: int, deadline: int = UNTIL) -> Request:
    types = {
        "PermitTransferFrom": [
            ("permitted", "TokenPermissions"), ("spender", "address"), ("nonce", "uint256"), ("deadline", "uint256"),
        ],
        "TokenPermissions": [("token", "address"), ("amount", "uint256")],
    }  # fmt: skip
    message = {
        "permitted": {"token": str(token), "amount": str(amount)}, "spender": str(FRIEND), "nonce": "3", "deadline": str(deadline),
    }  # fmt: skip
    return typed("PermitTransferFrom", types, message, PERMIT2)


def authorized(token: Address, amount: int) -> Request:
    names = ("from", "to", "value", "validAfter", "validBefore", "nonce")
    kinds = ("address", "address", "uint256", "uint256", "uint256", "bytes32")
    message = {
        "from": str(ME), "to": str(FRIEND), "value": str(amount), "validAfter": "0", "validBefore": str(UNTIL),
        "nonce": "0x" + "07" * 32,
    }  # fmt: skip
    return typed(
        "TransferWithAuthorization", {"TransferWithAuthorization": list(zip(names, kinds, strict=True))}, message, token
    )


def told(use: WorstUse) -> tuple[Any, ...]:
    return use.amount, use.taken, use.through


def test_a_permit_is_given_and_taken_by_the_tokens_own_code() -> None:
    s = Stage()
    token = token_of(s, 700)
    assert told(only(s, permit(token, MAX))) == (700, True, "settlement")
    assert told(only(s, authorized(token, 300))) == (300, True, "settlement")
    s.call(OWNER, token, data("pause()"))
    use = only(s, permit(token, 300))
    assert (use.amount, use.through) == (300, ""), (
        "refused today: the number stands, and nobody says that it was settled"
    )


@pytest.mark.parametrize("ask", [once, permit2])
def test_permit2_is_run_with_what_was_signed(ask: Any) -> None:
    s = Stage()
    token = token_of(s, 700)
    s.call(ME, token, data("approve(address,uint256)", PERMIT2, MAX))
    assert told(only(s, ask(token, 500))) == (500, True, "pull"), "Permit2's code is not in the state"
    at(s, PERMIT2, "SettlingPermit2")
    assert told(only(s, ask(token, 500))) == (500, True, "settlement")


def test_a_listing_is_filled_by_a_buyer_who_pays() -> None:
    s = Stage()
    nft = s.deploy("ListedNft")
    s.call(OWNER, nft, data("mint(address,uint256)", ME, 7))
    s.call(ME, nft, data("approve(address,uint256)", MARKET, 7))
    asked = seaport(nft, 2, 7, key=NO_KEY)
    assert told(only(s, asked)) == (1, True, "pull")
    at(s, MARKET, "SettlingMarket")
    assert told(only(s, asked)) == (1, True, "settlement")
    s.call(OWNER, MARKET, data("close()"))
    assert told(only(s, asked)) == (1, True, "pull"), "the market refuses today, the approval is still there"


def test_it_is_said_which_way_it_was_tried() -> None:
    s = Stage()
    nft = s.deploy("ListedNft")
    s.call(OWNER, nft, data("mint(address,uint256)", ME, 7))
    s.call(ME, nft, data("approve(address,uint256)", MARKET, 7))
    asked = seaport(nft, 2, 7, key=NO_KEY)
    judged = assess(asked, s.evidence(), preset("careful"))
    assert answer(judged)["effects"]["worst"][0]["tried"] == "pull"
    assert "Only the pull was tried" in worst_source(judged)
    at(s, MARKET, "SettlingMarket")
    judged = assess(asked, s.evidence(), preset("careful"))
    assert answer(judged)["effects"]["worst"][0]["tried"] == "settlement"
    assert "the contract's own code" in worst_source(judged)


def test_the_calls_are_those_of_the_real_contracts() -> None:
    """Selectors of Permit2's and Seaport's published interfaces."""
    from app.intent import settling as c

    made = {
        f"permit(address o,({c._DETAILS} d,address s,uint256 e) p,bytes s)": "2b67b570",
        f"permit(address o,({c._DETAILS}[] d,address s,uint256 e) p,bytes s)": "2a2d80d1",
        f"permitTransferFrom(({c._ROW} p,uint256 n,uint256 d) p,{c._GO} g,address o,bytes s)": "30f28b7a",
        f"permitTransferFrom(({c._ROW}[] p,uint256 n,uint256 d) p,{c._GO}[] g,address o,bytes s)": "edd9444b",
        f"permitWitnessTransferFrom(({c._ROW} p,uint256 n,uint256 d) p,{c._GO} g,address o,bytes32 w,string k,bytes s)": "137c29fe",
        f"fulfillOrder(({c._ORDER} p,bytes s) o,bytes32 k)": "b3a34c4c",
        c._ERC2612: "d505accf",
        c._DAI: "8fcbaf0c",
        f"transferWithAuthorization{c._ERC3009}": "e3ee160e",
    }
    assert {text: c._function(text).selector.hex() for text in made} == made
