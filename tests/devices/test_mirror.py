"""What must be compared stands where we say, and the mirror follows a device only as far as its events go."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.request import Request, parse_request
from devices.device import Comparison, ProgressEvent, Prompt
from devices.hashes import calldata_digest
from devices.ledger.prompt import predict as ledger
from devices.mirror import LEDGER_PAGES, MORE_PAGES, Following, follow, from_the_middle, groups
from devices.trezor.prompt import predict as trezor

from .test_ledger_client import ACCOUNT, USDC, VITALIK, WORD, permit, transaction

TREZORS = ("trezor-t1b1", "trezor-t2t1", "trezor-t3b1", "trezor-t3t1", "trezor-t3w1")
LEDGERS = ("ledger-nanosp", "ledger-flex")
PAYMENT = transaction(to=VITALIK, value=hex(12 * 10**17))
TOKEN = transaction("0xa9059cbb" + WORD + hex(1234567)[2:].rjust(64, "0"), to=USDC)


def prompts(request: Request) -> list[Prompt]:
    settings = {"blind_signing": True, "raw_messages": True}
    return [
        *(ledger(request, model=m, settings=settings) for m in LEDGERS),
        *(trezor(request, model=m) for m in TREZORS),
    ]


def stands(prompt: Prompt, c: Comparison) -> str:
    """The characters that a comparison points at."""
    return "".join(prompt.screens[p.screen].lines[p.line][p.start : p.end] for p in c.places)


@pytest.mark.parametrize("request_", [PAYMENT, TOKEN, permit()], ids=["payment", "token", "permit"])
def test_every_place_holds_exactly_the_value(request_: Request) -> None:
    for prompt in prompts(request_):
        assert prompt.compares, prompt.model
        for c in prompt.compares:
            shown = stands(prompt, c)
            assert shown.lower() == c.text.removeprefix("0x").lower(), (prompt.model, c)
            assert all(prompt.screens[p.screen].compare for p in c.places)
            assert sorted(c.order) == list(range(len(c.groups)))


def test_recipient_and_amount_are_found_on_every_model() -> None:
    for prompt in prompts(PAYMENT):
        kinds = {c.kind: c.text for c in prompt.compares}
        assert kinds["address"] == VITALIK and kinds["amount"] == "1.2", prompt.model
    for prompt in prompts(TOKEN):
        kinds = {c.kind: c.text for c in prompt.compares}
        assert kinds["address"] == VITALIK and kinds["amount"] == "1.234567", prompt.model


def test_a_hash_that_goes_over_two_pages_is_one_value() -> None:
    prompt = ledger(permit(), model="ledger-nanosp", settings={"blind_signing": True}, descriptors=False)
    (found,) = (c for c in prompt.compares if c.kind == "hash")
    assert len({p.screen for p in found.places}) == 2
    assert stands(prompt, found).lower() == prompt.hashes["message_hash"][2:]


def test_the_trezor_ones_two_hashes_are_found_and_the_safe_hash_named() -> None:
    prompt = trezor(permit(), model="trezor-t1b1")
    assert [c.kind for c in prompt.compares].count("hash") == 2


def test_the_signers_own_address_is_not_one_to_compare() -> None:
    for prompt in prompts(permit()):
        assert ACCOUNT.lower() not in {c.text.lower() for c in prompt.compares}


def test_a_number_inside_another_is_not_the_amount() -> None:
    request = transaction(to=VITALIK, value=hex(2 * 10**18), gas="0x5208", maxFeePerGas=hex(10**9))
    for model in LEDGERS:
        prompt = ledger(request, model=model)
        (found,) = (c for c in prompt.compares if c.kind == "amount")
        line = prompt.screens[found.places[0].screen].lines[found.places[0].line]
        assert line == "2 ETH", model


def test_comparing_begins_in_the_middle() -> None:
    parts = groups(VITALIK)
    assert parts[0] == "d8dA" and len(parts) == 10 and "".join(parts) == VITALIK[2:]
    order = from_the_middle(10)
    assert set(order[:2]) == {4, 5} and set(order[-2:]) == {0, 9}
    assert from_the_middle(1) == (0,) and from_the_middle(0) == ()
    assert groups("1.2") == ("1.2",)


def test_the_calldata_digest_is_that_of_erc_8213() -> None:
    """keccak-256 over the length as 32 bytes and the data: nothing else tells `0x` from `0x00`."""
    from app.address import keccak256

    assert calldata_digest(b"\x01\x02") == "0x" + keccak256((2).to_bytes(32, "big") + b"\x01\x02").hex()
    assert calldata_digest(b"") != calldata_digest(b"\0")
    assert ledger(TOKEN, model="ledger-nanosp").hashes == trezor(TOKEN, model="trezor-t3t1").hashes


# -- following ----------------------------------------------------------------------------------

BUTTON, SENDING, DONE = ProgressEvent("button", "x"), ProgressEvent("sending"), ProgressEvent("done")


def walk(prompt: Prompt, events: list[ProgressEvent]) -> list[Following]:
    out, at = [], Following()
    for event in events:
        at = follow(prompt, at, event)
        out.append(at)
    return out


@pytest.mark.parametrize("model", TREZORS)
def test_a_trezor_is_followed_screen_by_screen_past_what_only_a_menu_reaches(model: str) -> None:
    prompt = trezor(PAYMENT, model=model)
    main = [i for i, s in enumerate(prompt.screens) if not s.behind]
    steps = walk(prompt, [SENDING, *[BUTTON] * len(main), DONE])
    assert [s.index for s in steps] == [None, *main, None]
    assert not any(s.cannot for s in steps)


def test_a_trezor_that_asks_more_often_than_predicted_is_not_followed_further() -> None:
    prompt = trezor(PAYMENT, model="trezor-t3t1")
    steps = walk(prompt, [BUTTON, BUTTON, BUTTON])
    assert [s.cannot for s in steps] == ["", "", MORE_PAGES]


def test_a_ledger_begins_at_its_first_page_and_says_that_it_cannot_be_followed() -> None:
    prompt = ledger(PAYMENT, model="ledger-nanosp")
    steps = walk(prompt, [SENDING, SENDING, BUTTON, DONE])
    assert [s.index for s in steps] == [None, None, 0, None]
    assert steps[2].cannot == LEDGER_PAGES and not steps[3].cannot


def test_a_device_nobody_recorded_is_not_followed() -> None:
    prompt = ledger(PAYMENT, model="ledger-nanosp", version="1.10.0")
    (step,) = walk(prompt, [BUTTON])
    assert step.index is None and step.cannot


@pytest.mark.shared
def test_the_recorded_button_requests_of_a_trezor_one_lead_through_its_prompt(shared_data: Path) -> None:
    followed = 0
    for line in (shared_data / "device-prompts" / "trezor-t1b1-1.14.2.jsonl").read_text().splitlines():
        record: dict[str, Any] = json.loads(line)
        if record["result"] != "ok" or record["request"]["method"] == "eth_requestAccounts":
            continue
        request = parse_request({**record["request"], "account": record["account"]})
        prompt = trezor(request, model="trezor-t1b1")
        steps = walk(prompt, [ProgressEvent("button", str(name)) for _, name in record["buttons"]])
        assert [s.index for s in steps] == list(range(len(record["screens"]))), record["id"]
        assert not any(s.cannot for s in steps)
        followed += 1
    assert followed > 140
