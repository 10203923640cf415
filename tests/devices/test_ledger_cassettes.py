"""The recorded exchanges of the real app, replayed against the simulated one: same answers, same pages."""

from __future__ import annotations

import socket
import struct
import threading
from pathlib import Path
from typing import Any

import pytest

from devices.simulated.ledger import SimulatedLedger
from devices.simulated.panel import PanelView

from .test_ledger_prompt import FILES, records


class Owner:
    """Presses a recorded list of buttons, one for each page that waits, and keeps what the panel showed."""

    def __init__(self, device: SimulatedLedger, presses: list[str]) -> None:
        self.device, self.presses = device, list(presses)
        self.pages: list[tuple[str, ...]] = []
        device.panel.listen(self.see)

    def see(self, view: PanelView) -> None:
        if view.lines == ("Ethereum", "app is ready"):
            return
        self.pages.append(view.lines)
        if view.buttons and self.presses:
            button = self.presses.pop(0)
            threading.Timer(0, self.device.panel.press, (button,)).start()


def exchange(link: socket.socket, apdu: bytes) -> bytes:
    link.sendall(struct.pack(">I", len(apdu)) + apdu)
    size = int.from_bytes(_read(link, 4), "big")
    return _read(link, size + 2)


def _read(link: socket.socket, size: int) -> bytes:
    out = b""
    while len(out) < size:
        piece = link.recv(size - len(out))
        assert piece, "the simulated device hung up"
        out += piece
    return out


def replay(record: dict[str, Any], model: str) -> list[str]:
    """What differs between the recorded real device and the simulated one, for one record."""
    differences = []
    with SimulatedLedger(settings=record["settings"], model=model) as device:
        owner = Owner(device, record["actions"])
        with socket.create_connection(device.address, timeout=10) as link:
            for number, (apdu, expected) in enumerate(record["wire"]):
                got = exchange(link, bytes.fromhex(apdu)).hex()
                if got != expected:
                    differences.append(f"answer {number}: {got}, recorded {expected}")
                    break
        expected_pages = [tuple(lines) for lines in record["screens"]]
        if owner.pages != expected_pages:
            differences.append(f"pages {owner.pages}, recorded {expected_pages}")
    return differences


@pytest.mark.shared
@pytest.mark.parametrize("model", FILES)
def test_the_simulated_ledger_answers_and_shows_what_the_real_one_did(shared_data: Path, model: str) -> None:
    recorded = records(shared_data, model)
    wrong = {r["id"]: d for r in recorded if (d := replay(r, model))}
    print(f"{model}: {len(recorded) - len(wrong)} of {len(recorded)} cassettes pass against the simulated device")
    for identifier, differences in list(wrong.items())[:5]:
        print(identifier, *differences, sep="\n   ")
    assert not wrong, list(wrong)
