"""Approvals are found in logs, read anew from state, judged by who holds them, and taken back by what was meant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.address import Address
from app.assess import assess
from app.chain.approvals import APPROVAL, FOR_ALL, PERMIT2_APPROVAL, Approval, Slot, likely, read, search_logs, word
from app.chain.client import NodeClient
from app.context import parse_evidence
from app.intake.compose import PERMIT2, revoke_allowance
from app.intake.compose import word as argument
from app.policy.rules import preset
from app.request import parse_request
from app.signing.model import RequestRecord, Source
from app.signing.session import SigningState
from app.ui.pages.approval_rows import exposure, exposure_words, how_much, revocations, risk, rows, signed_here
from tests.chain.rpc import Refusal, RpcNode

ME = Address.parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")
USDC = Address.parse("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")
DAI = Address.parse("0x6B175474E89094C44Da98b954EedeAC495271d0F")
NFT = Address.parse("0xBC4CA0EdA7647A8aB7C2061c2E118A18a936f13D")
ROUTER = Address.parse("0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D")
STRANGER = Address.parse("0x71C7656EC7ab88b098defB751B7401B5f6d8976F")
MOST = 2**256 - 1
NOW = datetime(2026, 3, 1, tzinfo=UTC)


class Chain(RpcNode):
    """A node with logs, allowances and a limit on how many blocks one question may span."""

    def __init__(self, limit: int = 10**9) -> None:
        self.limit, self.head = limit, 50_000
        self.logs = [
            (100, USDC, [APPROVAL, word(ME), word(STRANGER)]),
            (49_000, DAI, [APPROVAL, word(ME), word(ROUTER)]),
            (49_500, NFT, [FOR_ALL, word(ME), word(STRANGER)]),
            (49_600, NFT, [APPROVAL, word(ME), word(ROUTER), "0x" + f"{77:064x}"]),
            (49_610, NFT, [APPROVAL, word(ME), word(ROUTER), "0x" + f"{78:064x}"]),
            (49_620, NFT, [APPROVAL, word(ME), word(ROUTER), "0x" + f"{79:064x}"]),
            (49_700, PERMIT2, [PERMIT2_APPROVAL, word(ME), word(USDC), word(STRANGER)]),
        ]
        self.questions = 0
        super().__init__(self.answer)
        self.node = NodeClient(self.url)

    def answer(self, method: str, params: list[Any]) -> Any:
        if method == "eth_blockNumber":
            return hex(self.head)
        if method == "eth_getCode":
            return "0x" if params[0] == str(STRANGER) else "0x60"
        if method == "eth_getLogs":
            self.questions += 1
            low, high = int(params[0]["fromBlock"], 16), int(params[0]["toBlock"], 16)
            if high - low + 1 > self.limit:
                raise Refusal(-32005, "block range too large")
            first = params[0]["topics"][0]
            return [
                {"address": str(a), "topics": t} for n, a, t in self.logs
                if low <= n <= high and t[0] in first and params[0].get("address", str(a)) == str(a)
            ]  # fmt: skip
        data, to = params[0]["data"], params[0]["to"]
        if data.startswith("0x70a08231"):
            return hex(5_000_000)
        if data.startswith("0x927da105"):
            return "0x" + argument(2**160 - 1) + argument(1_900_000_000) + argument(0)
        if data.startswith("0x081812fc"):  # number 79 was approved for somebody else since
            return word(STRANGER if data.endswith(f"{79:x}") else ROUTER)
        if data.startswith("0x6352211e"):  # number 78 was given away
            return word(STRANGER if data.endswith(f"{78:x}") else ME)
        if data.startswith("0xe985e9c5"):
            return "0x" + argument(1)
        spender = data[-40:]
        allowed = {(str(USDC), STRANGER.hex()): MOST, (str(DAI), ROUTER.hex()): 0}.get((to, spender), 0)
        return "0x" + argument(allowed)


@pytest.fixture(params=[10**9, 3000])
def chain(request: pytest.FixtureRequest) -> Iterator[Chain]:
    made = Chain(request.param)
    yield made
    made.close()


def no_step(done: int, total: int) -> None:
    assert done <= total


def test_logs_are_searched_to_the_first_block_whatever_range_a_node_takes(chain: Chain) -> None:
    found = search_logs(chain.node, ME, no_step)
    assert found.since_block == 0
    assert set(found.slots) == {
        Slot("erc20", USDC, STRANGER), Slot("erc20", DAI, ROUTER), Slot("operator", NFT, STRANGER),
        Slot("permit2", USDC, STRANGER), *(Slot("nft", NFT, ROUTER, number) for number in (77, 78, 79)),
    }  # fmt: skip


def test_a_node_that_takes_no_range_says_how_far_it_came(chain: Chain) -> None:
    chain.limit = 10
    found = search_logs(chain.node, ME, no_step)
    assert found.since_block > 0 and "range" in found.error


def test_only_what_the_state_still_allows_counts(chain: Chain) -> None:
    slots = search_logs(chain.node, ME, no_step).slots
    found = read(chain.node, ME, slots, 1_800_000_000, no_step)
    assert {a.slot.kind for a in found} == {"erc20", "operator", "permit2", "nft"}
    assert all(a.slot.spender == STRANGER for a in found if a.slot.kind != "nft")
    assert [a.slot for a in found if a.slot.kind == "nft"] == [Slot("nft", NFT, ROUTER, 77)], (
        "given away and re-approved fell away"
    )
    by_kind = {a.slot.kind: a for a in found}
    assert by_kind["erc20"].at_stake == 5_000_000 and by_kind["erc20"].spender_has_code is False
    assert by_kind["permit2"].expires == 1_900_000_000
    expired = read(chain.node, ME, slots, 2_000_000_000, no_step)
    assert "permit2" not in {a.slot.kind for a in expired}


def test_well_known_pairs_are_asked_without_a_log() -> None:
    pairs = likely(1, [USDC])
    assert Slot("erc20", USDC, PERMIT2) in pairs and Slot("erc20", USDC, ROUTER) in pairs
    assert likely(1, [STRANGER]) == []


@pytest.mark.parametrize(
    ("approval", "level"),
    [
        (Approval(Slot("erc20", USDC, STRANGER), 5, spender_has_code=False), 2),
        (Approval(Slot("erc20", USDC, STRANGER), MOST, spender_has_code=True), 2),
        (Approval(Slot("erc20", USDC, STRANGER), 5, spender_has_code=True), 1),
        (Approval(Slot("erc20", USDC, ROUTER), MOST, spender_has_code=True), 1),
        (Approval(Slot("erc20", USDC, ROUTER), 5, spender_has_code=True), 0),
        (Approval(Slot("operator", NFT, STRANGER), None, spender_has_code=True), 2),
    ],
)
def test_risk_follows_who_holds_it_and_how_much(approval: Approval, level: int) -> None:
    assert risk(approval, 1).level == level
    assert risk(approval, 1).reason


def test_the_worst_stands_first_and_amounts_are_words() -> None:
    a = Approval(Slot("erc20", USDC, ROUTER), 1_500_000, balance=10, spender_has_code=True)
    b = Approval(Slot("erc20", USDC, STRANGER), MOST, balance=10, spender_has_code=True)
    assert [row[0] for row in rows([a, b], 1, {})] == [b, a]
    assert how_much(a, 1) == "1.5 USDC" and how_much(b, 1) == "any amount"


def test_what_was_signed_here_is_found_without_a_node() -> None:
    value = revoke_allowance(ME, 1, USDC, STRANGER)
    value["params"][0]["data"] = value["params"][0]["data"][:74] + "f" * 64
    value["intent"] = None
    now = datetime.now(UTC)
    signed = RequestRecord("1", now, now, SigningState.DONE, Source.ENDPOINT, None, ME, 1, "eth_sendTransaction", value)
    assert Slot("erc20", USDC, STRANGER) in signed_here([signed], ME, 1)
    from dataclasses import replace

    assert signed_here([replace(signed, state=SigningState.REJECTED)], ME, 1) == []


def test_many_are_taken_back_with_as_few_requests_as_possible() -> None:
    slots = [
        Slot("erc20", USDC, STRANGER),
        Slot("operator", NFT, STRANGER),
        Slot("permit2", USDC, STRANGER),
        Slot("permit2", DAI, ROUTER),
    ]
    made = revocations(slots, ME, 1)
    assert len(made) == 3
    assert [parse_request(v).transaction.to for v in made] == [USDC, NFT, PERMIT2]  # type: ignore[union-attr]
    assert all(v["intent"]["kind"] == "revoke" for v in made)


def test_one_nft_is_named_and_taken_back_by_its_number() -> None:
    slot = Slot("nft", NFT, STRANGER, 77)
    (row,) = rows([Approval(slot, 1, balance=3, spender_has_code=False)], 1, {})
    assert row[1].level == 2 and "NFT number 77" in row[2] and "1 NFT" in row[2]
    (liar,) = rows([Approval(Slot("operator", NFT, STRANGER), None, balance=2**255)], 1, {})
    assert "NFTs" in liar[2][4], "a contract that claims a balance beyond all bounds ends nothing"
    (value,) = revocations([slot], ME, 1)
    asked = parse_request(value)
    collection = {"contracts": {str(NFT): {"is_contract": True, "code": "0x636352211e14"}}}  # answers ownerOf
    judged = assess(asked, parse_evidence(collection, ME, now=NOW), preset("careful"))
    assert asked.transaction is not None and asked.transaction.to == NFT
    assert asked.transaction.data.hex() == "095ea7b3" + "0" * 64 + f"{77:064x}"
    assert not [f.check for f in judged.findings if f.check.startswith("intent-")], "it does what was meant"


def test_several_of_every_kind_are_taken_back_with_the_fewest_requests() -> None:
    chosen = [
        Slot("erc20", USDC, STRANGER), Slot("operator", NFT, STRANGER), Slot("nft", NFT, ROUTER, 77),
        Slot("permit2", USDC, STRANGER), Slot("permit2", DAI, STRANGER),
    ]  # fmt: skip
    assert [v["params"][0]["data"][:10] for v in revocations(chosen, ME, 1)] == [
        "0x095ea7b3", "0xa22cb465", "0x095ea7b3", "0xcc53287f",
    ]  # fmt: skip


def test_the_sum_counts_each_token_once_and_says_what_it_leaves_out() -> None:
    found = [
        Approval(Slot("erc20", USDC, STRANGER), MOST, balance=5_000_000),
        Approval(Slot("erc20", USDC, ROUTER), 4_000_000, balance=5_000_000),
        Approval(Slot("erc20", DAI, ROUTER), 10**18, balance=3 * 10**18),
        Approval(Slot("operator", NFT, STRANGER), None, balance=2),
    ]
    prices = {(1, USDC): Decimal("1"), (1, DAI): Decimal("0.5")}
    assert exposure(found, 1, prices) == (Decimal("5.5"), 1)
    assert exposure(found, 1, {(1, USDC): Decimal("1")}) == (Decimal("5"), 2)
    assert "$5.50" in exposure_words(found, 1, prices) and "1 token or collection without a price is" in exposure_words(
        found, 1, prices
    )
    assert exposure_words(found, 1, {}) == "", "no sum is better than a wrong one"
    assert exposure(found, 10, prices) == (Decimal(0), 3), "prices of another chain count for nothing"
