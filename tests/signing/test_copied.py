"""An address that was swapped in the clipboard is noticed when a request comes for the other one; hands are not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.address import Address
from app.checks.base import FAKE_FRIEND, FRIEND, STRANGER, USDC, permit, safe_tx, token_send, transaction, word
from app.demo.chain import EmbeddedChain
from app.request import Request, parse_request
from app.signing.copied import Copied
from app.signing.model import Source
from app.signing.session import SigningState as S
from tests.signing.world import ME, World
from tests.waiting import PATIENCE

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


def request_of(value: dict[str, Any]) -> Request:
    return parse_request(value)


def lain(*texts: tuple[str, float], by_us: bool = False) -> Copied:
    """A clipboard that held these texts, each so many seconds before NOW."""
    made = Copied()
    for text, seconds in texts:
        made.see(text, by_us=by_us, now=NOW - timedelta(seconds=seconds))
    return made


@pytest.mark.parametrize(
    "value",
    [
        transaction(STRANGER, value=5),
        token_send(STRANGER),
        permit(STRANGER, 5),
        safe_tx(USDC, data="0xa9059cbb" + word(STRANGER) + word(5)),
    ],
    ids=["coins", "tokens", "permit", "safe"],
)
def test_an_address_swapped_faster_than_a_hand_copies_is_the_one_that_was_meant(value: dict[str, Any]) -> None:
    swapped = lain((FRIEND, 20.0), (STRANGER, 19.5))
    assert swapped.meant(request_of(value), NOW) == Address.parse(FRIEND)


def test_two_addresses_copied_by_hand_or_by_this_program_mean_nothing() -> None:
    wanted = request_of(token_send(STRANGER))
    assert lain((FRIEND, 20.0), (STRANGER, 15.0)).meant(wanted, NOW) is None
    assert lain((FRIEND, 20.0), (STRANGER, 19.5), by_us=True).meant(wanted, NOW) is None
    assert lain((STRANGER, 20.0)).meant(wanted, NOW) is None
    assert lain((FRIEND, 20.0)).meant(wanted, NOW) is None


def test_a_request_for_a_look_alike_of_what_was_copied_is_noticed() -> None:
    assert lain((FRIEND, 20.0)).meant(request_of(token_send(FAKE_FRIEND)), NOW) == Address.parse(FRIEND)
    assert lain((f"ethereum:{FRIEND}@1", 20.0)).meant(request_of(token_send(FAKE_FRIEND)), NOW) == Address.parse(FRIEND)


def test_what_was_copied_long_ago_or_is_no_address_is_let_go() -> None:
    wanted = request_of(token_send(FAKE_FRIEND))
    assert lain((FRIEND, 3600.0)).meant(wanted, NOW) is None
    assert lain((f"pay {FRIEND} please", 5.0), ("0x1234", 4.0), ("", 3.0)).meant(wanted, NOW) is None


def test_the_desk_says_that_the_address_was_swapped(tmp_path: Path) -> None:
    with_chain = EmbeddedChain((ME,)).start()
    world = World(tmp_path / "profile", with_chain)
    try:
        start = datetime.now(UTC)
        world.desk.copied.see(FRIEND, now=start - timedelta(seconds=3))
        world.desk.copied.see(STRANGER, now=start - timedelta(seconds=2.5))
        asked = {"chain_id": 1, "account": str(ME), "origin": "compose", "method": "eth_sendTransaction"}
        params = [{"from": str(ME), "to": STRANGER, "value": "0x5"}]
        ticket_id = world.desk.submit({**asked, "params": params}, Source.COMPOSE)
        ticket = world.desk.wait_for(ticket_id, lambda t: t.assessment is not None or t.over, PATIENCE)
        assert ticket.assessment is not None
        found = next(f for f in ticket.assessment.findings if f.check == "recipient-clipboard-changed")
        assert found.evidence["copied"] == FRIEND
        assert ticket.state is S.WAITING
        world.desk.reject(ticket_id)
    finally:
        world.close()
        with_chain.stop()
