"""The same flows on the simulated Ledger always, and on Ledger's own emulator whenever COUNTERSIGN_LEDGER_TCP names it.

    speculos --model nanosp --apdu-port 9999 --api-port 5000 app.elf
    COUNTERSIGN_LEDGER_TCP=127.0.0.1:9999 python -m pytest -m emulator tests/devices/test_ledger_emulator.py

Its buttons are pressed through its API (COUNTERSIGN_LEDGER_API, 127.0.0.1:5000 when absent); settings stay as they are.
"""

from __future__ import annotations

import json
import os
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from app.address import Address
from app.request import Request
from devices.device import DeviceIdentity
from devices.ledger.client import LedgerDevice, _recover
from devices.ledger.prompt import predict, predict_address
from devices.ledger.transport import TcpTransport
from devices.simulated.ledger import SimulatedLedger

from .ledger_bench import ACCOUNT, PATH, Owner, silent
from .test_ledger_clear_signing import permit2
from .test_ledger_client import USDC, VITALIK, WORD, permit, transaction

FLOWS = {
    "payment": transaction(to=VITALIK, value=hex(10**17)),
    "payment on Polygon": transaction(to=VITALIK, value=hex(10**18), chain_id=137),
    "token payment": transaction("0xa9059cbb" + WORD + hex(1234567)[2:].rjust(64, "0"), to=USDC),
    "unlimited approval": transaction("0x095ea7b3" + WORD + "f" * 64, to=USDC),
    "permit": permit(),
    "permit2": permit2(),
}


@dataclass
class Bench:
    """A device to ask, and what its owner saw; pages are read and approved by somebody else's hand."""

    device: LedgerDevice
    settings: dict[str, bool]
    seen: Callable[[], list[str]]
    """The text of every page since the last look, blanks left out."""
    closing: list[Callable[[], None]] = field(default_factory=list)


def squeezed(lines: Any) -> str:
    return "".join("".join(lines).split())


def simulated() -> Bench:
    made = SimulatedLedger().start()
    owner = Owner(made)

    def seen() -> list[str]:
        pages, owner.pages = owner.pages, []
        return [squeezed(p) for p in pages]

    return Bench(_client(made.address), {}, seen, [owner.stop, made.stop])


class Hand:
    """Presses the emulator's buttons through its API: on to the page that approves, then both."""

    def __init__(self, address: str) -> None:
        self._url = f"http://{address}"
        self.pages: list[str] = []
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        self._thread.join(5)

    def seen(self) -> list[str]:
        pages, self.pages = self.pages, []
        return pages

    def _run(self) -> None:
        while not self._stopped.wait(0.15):
            text = self._screen()
            if not text or "appisready" in text or "Ethereumapp" in text:
                continue
            if not self.pages or self.pages[-1] != text:
                self.pages.append(text)
            if not text.endswith(("signed", "rejected", "verified")):
                last = text.startswith(("Sign", "Accept", "Confirm", "Blindsigningahead"))
                self._press("both" if last else "right")

    def _screen(self) -> str:
        with urllib.request.urlopen(self._url + "/events?stream=false&currentscreenonly=true", timeout=5) as answer:
            return squeezed(event["text"] for event in json.load(answer)["events"])

    def _press(self, button: str) -> None:
        body = json.dumps({"action": "press-and-release"}).encode()
        request = urllib.request.Request(f"{self._url}/button/{button}", body, {"Content-Type": "application/json"})
        urllib.request.urlopen(request, timeout=5).close()


def emulated() -> Bench:
    named = os.environ.get("COUNTERSIGN_LEDGER_TCP")
    if not named:
        pytest.skip("COUNTERSIGN_LEDGER_TCP names no emulator; start speculos and set it to 127.0.0.1:9999")
    host, _, port = named.partition(":")
    hand = Hand(os.environ.get("COUNTERSIGN_LEDGER_API", "127.0.0.1:5000"))
    device = _client((host, int(port)))
    return Bench(device, dict(device.settings()), hand.seen, [hand.stop])


def _client(address: tuple[str, int]) -> LedgerDevice:
    identity = DeviceIdentity("ledger", "ledger-nanosp", "tcp", "Emulator", None, "tcp", simulated=True)
    return LedgerDevice(TcpTransport(*address), identity, patient=60)


@pytest.fixture(params=["simulated", pytest.param("emulated", marks=pytest.mark.emulator)])
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    made = simulated() if request.param == "simulated" else emulated()
    yield made
    for close in made.closing:
        close()


def until_seen(bench: Bench, count: int) -> list[str]:
    pages: list[str] = []
    end = time.monotonic() + 5
    while len(pages) < count and time.monotonic() < end:
        pages += bench.seen()
        time.sleep(0.05)
    return pages


def test_the_account_is_that_of_the_public_test_words(bench: Bench) -> None:
    (account,) = bench.device.addresses([PATH])
    assert str(account) == ACCOUNT
    assert bench.device.app is not None and bench.device.app.name == "Ethereum"


def test_an_address_is_shown_as_predicted(bench: Bench) -> None:
    address = bench.device.show_address(PATH, 1, silent)
    predicted = predict_address(Address.parse(ACCOUNT), 1, model="ledger-nanosp")
    assert str(address) == ACCOUNT
    wanted = [squeezed(s.lines) for s in predicted.screens]
    assert until_seen(bench, len(wanted))[: len(wanted)] == wanted


@pytest.mark.parametrize("name", FLOWS)
def test_a_flow_shows_the_predicted_pages_and_its_signature_recovers(bench: Bench, name: str) -> None:
    request: Request = FLOWS[name]
    signature = bench.device.sign(request.payload, PATH, silent)
    raw = b"\0" + signature.r.to_bytes(32, "big") + signature.s.to_bytes(32, "big")
    assert _recover(raw, request.payload.digest, Address.parse(ACCOUNT)) == signature  # type: ignore[union-attr]
    prompt = predict(request, model="ledger-nanosp", settings=bench.settings)
    assert prompt.outcome == "asks" and not prompt.blind
    wanted = [squeezed(s.lines) for s in prompt.screens]
    assert until_seen(bench, len(wanted))[: len(wanted)] == wanted
