"""Killed at any moment: no entry is lost, the device signs at most once, the chain sees at most one transaction."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.demo.chain import EmbeddedChain
from app.demo.session import LEDGER_ACCOUNT
from app.signing.live_desk import LiveDesk
from app.signing.model import Network
from app.signing.session import SigningState as S
from app.store.profile import Profile
from devices.hub import Hub
from devices.simulated.ledger import SimulatedLedger
from tests.e2e.owner import Owner
from tests.signing.world import careful
from tests.waiting import PATIENCE, until

ROOT = Path(__file__).parents[2]

MOMENTS = [
    # state whose entry is the last, when, whether the device signs before the end, how it stands after the restart
    ("received", "after", 0, S.WAITING),
    ("filling", "after", 0, S.WAITING),
    ("waiting-for-user", "after", 0, S.WAITING),
    ("asking-device", "before", 0, S.WAITING),
    ("asking-device", "after", 0, S.INTERRUPTED),
    ("verifying", "after", 1, S.INTERRUPTED),
    ("signed", "before", 1, S.INTERRUPTED),
    ("signed", "after", 1, S.SIGNED),
    ("broadcasting", "after", 1, S.SIGNED),
    ("watching", "before", 1, S.DONE),
    ("watching", "after", 1, S.DONE),
]


@pytest.fixture(scope="module")
def chain() -> Iterator[EmbeddedChain]:
    made = EmbeddedChain((LEDGER_ACCOUNT,)).start()
    yield made
    made.stop()


@pytest.fixture
def ledger() -> Iterator[SimulatedLedger]:
    with SimulatedLedger(settings={"blind_signing": True}) as made:
        yield made


def sent(chain: EmbeddedChain) -> int:
    asked = {"method": "eth_getTransactionCount", "params": [str(LEDGER_ACCOUNT), "latest"]}
    return int(chain._answer(asked)["result"], 16)


@pytest.mark.parametrize(("step", "when", "signatures", "after"), MOMENTS)
def test_killed_at_any_step_it_never_signs_or_sends_twice(
    tmp_path: Path, chain: EmbeddedChain, ledger: SimulatedLedger, step: str, when: str, signatures: int, after: S
) -> None:
    folder, before = tmp_path / "profile", sent(chain)
    with Profile.open(folder) as profile:
        profile.put_network(Network(chain.chain_id, "test", chain.rpc_url, test=True))
        entries = profile.log.count()
    owner = Owner(ledger.panel)
    port = str(ledger.address[1])
    ran = subprocess.run(
        [sys.executable, "-m", "tests.signing.killed", str(folder), port, step, when],
        cwd=ROOT,
        timeout=2 * PATIENCE,
        check=False,
    )
    assert ran.returncode == -signal.SIGKILL
    assert owner.approvals == signatures
    profile = Profile.open(folder)
    assert profile.log.verify().ok
    assert profile.log.count() > entries
    hub = Hub(ledger_tcp=[ledger.address], simulated=True, usb=False)
    desk = LiveDesk(profile, hub)
    desk.start()
    try:
        (record,) = profile.recent_requests()
        until(lambda: _stands(profile, record.id) is after)
        ticket = desk.ticket(record.id)
        if after is S.SIGNED:
            # The disk knows before the desk does.
            desk.wait_for(record.id, lambda t: t.state is S.SIGNED and t.problem is not None, PATIENCE)
            desk.send_again(record.id)
            assert desk.wait(record.id, PATIENCE).state is S.DONE
        if after is S.WAITING:
            assert ticket is not None
            ready = desk.wait_for(record.id, lambda t: t.state is S.WAITING and t.prompt is not None, PATIENCE)
            desk.confirm(record.id, careful(ready))
            assert desk.wait(record.id, PATIENCE).state is S.DONE
            signatures += 1
        assert owner.approvals == signatures
        assert sent(chain) - before == (0 if after is S.INTERRUPTED else 1)
        assert profile.log.verify().ok
    finally:
        owner.close()
        desk.stop()
        profile.close()


def _stands(profile: Profile, request_id: str) -> S | None:
    record = profile.request(request_id)
    return record.state if record is not None else None
