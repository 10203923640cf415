"""A program that signs one payment and is killed on the way: `python -m tests.signing.killed FOLDER PORT STEP WHEN`.

STEP is the state whose audit entry is the last one; WHEN is `before` that entry is written or `after`.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.signing.live_desk import LiveDesk
from app.signing.model import RequestRecord, Source
from app.signing.session import SigningState
from app.store.profile import Profile
from devices.hub import Hub
from tests.signing.world import FRIEND, careful
from tests.waiting import PATIENCE, until


class Mortal(Profile):
    """A profile whose program dies at one step."""

    step_of_death = ""
    when = ""

    def step(self, record: RequestRecord, event: str, details: Mapping[str, Any]) -> int:
        fatal = record.state.value == self.step_of_death
        if fatal and self.when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        seq = super().step(record, event, details)
        if fatal:
            os.kill(os.getpid(), signal.SIGKILL)
        return seq


def main(folder: str, port: str, step: str, when: str) -> None:
    Mortal.step_of_death, Mortal.when = step, when
    profile = Mortal.open(Path(folder))
    hub = Hub(ledger_tcp=[("127.0.0.1", int(port))], simulated=True, usb=False)
    desk = LiveDesk(profile, hub)
    desk.start()
    until(lambda: bool(desk.accounts()))
    network = next(n for n in desk.networks() if n.test)
    me = str(desk.accounts()[0].address)
    value = {
        "version": 1, "chain_id": network.chain_id, "origin": "compose", "account": me, "method": "eth_sendTransaction",
        "params": [{"from": me, "to": FRIEND, "value": hex(10**15)}],
    }  # fmt: skip
    ticket_id = desk.submit(value, Source.COMPOSE)
    ticket = desk.wait_for(ticket_id, lambda t: t.state is SigningState.WAITING and t.prompt is not None, PATIENCE)
    desk.confirm(ticket_id, careful(ticket))
    desk.wait(ticket_id, PATIENCE)


if __name__ == "__main__":
    main(*sys.argv[1:])
