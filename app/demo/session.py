"""The demonstration: a simulated Ledger and a simulated Trezor, an embedded chain and a profile of its own, all thrown away at the end."""

from __future__ import annotations

import tempfile
from pathlib import Path

from app.address import Address
from app.demo.chain import EmbeddedChain
from app.demo.requests import Ready, ready_requests
from app.signing.live_desk import LiveDesk
from app.signing.model import Network, Source
from app.store.profile import Profile
from devices.hub import Hub

LEDGER_ACCOUNT = Address.parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")
TREZOR_ACCOUNT = Address.parse("0x73d0385F4d8E00C5e6504C6030F47BF6212736A8")
ACCOUNTS = {"Ledger Nano S Plus": LEDGER_ACCOUNT, "Trezor Safe 5": TREZOR_ACCOUNT}
"""The simulated devices and the account each signs the ready requests with."""


class DemoSession:
    """Everything the demonstration needs, started and stopped together."""

    def __init__(self) -> None:
        # The simulated devices load their makers' libraries: not on the way to a window that shows no demonstration.
        from devices.simulated.ledger import SimulatedLedger
        from devices.simulated.trezor import SimulatedTrezor

        self._folder = tempfile.TemporaryDirectory(prefix="countersign-demo-")
        self.chain = EmbeddedChain((LEDGER_ACCOUNT, TREZOR_ACCOUNT)).start()
        self.ledger = SimulatedLedger(settings={"blind_signing": True}).start()
        self.trezor = SimulatedTrezor(model="trezor-t3t1").start()
        self.account = LEDGER_ACCOUNT
        """Who the ready requests are for; the window lets the user choose."""
        self.profile = Profile.open(Path(self._folder.name) / "profile")
        self.profile.put_setting("ledger_blind_signing", True)
        self.profile.put_network(
            Network(self.chain.chain_id, "Demonstration chain (simulated)", self.chain.rpc_url, test=True)
        )
        self.hub = Hub(ledger_tcp=[self.ledger.address], trezor_udp=[self.trezor.address], simulated=True, usb=False)
        self.desk = LiveDesk(self.profile, self.hub)
        self.desk.start()

    def ready(self) -> tuple[Ready, ...]:
        """The six ready requests for the chosen simulated device's account."""
        return ready_requests(self.account, self.chain.chain_id)

    def submit(self, place: int) -> str:
        """Send one of the ready requests to the desk."""
        return self.desk.submit(self.ready()[place].request, Source.DEMO)

    def stop(self) -> None:
        self.desk.stop()
        self.ledger.stop()
        self.trezor.stop()
        self.profile.close()
        self.chain.stop()
        self._folder.cleanup()
