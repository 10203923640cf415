"""The demonstration: a simulated Ledger, an embedded chain and a profile of its own, all thrown away at the end."""

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
from devices.simulated.ledger import SimulatedLedger

LEDGER_ACCOUNT = Address.parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")


class DemoSession:
    """Everything the demonstration needs, started and stopped together."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="countersign-demo-")
        self.chain = EmbeddedChain((LEDGER_ACCOUNT,)).start()
        self.ledger = SimulatedLedger(settings={"blind_signing": True}).start()
        self.profile = Profile.open(Path(self._folder.name) / "profile")
        self.profile.put_setting("ledger_blind_signing", True)
        self.profile.put_network(
            Network(self.chain.chain_id, "Demonstration chain (simulated)", self.chain.rpc_url, test=True)
        )
        self.hub = Hub(ledger_tcp=[self.ledger.address], simulated=True, usb=False)
        self.desk = LiveDesk(self.profile, self.hub)
        self.desk.start()

    def ready(self) -> tuple[Ready, ...]:
        """The six ready requests for the simulated device's account."""
        return ready_requests(LEDGER_ACCOUNT, self.chain.chain_id)

    def submit(self, place: int) -> str:
        """Send one of the ready requests to the desk."""
        return self.desk.submit(self.ready()[place].request, Source.DEMO)

    def stop(self) -> None:
        self.desk.stop()
        self.ledger.stop()
        self.profile.close()
        self.chain.stop()
        self._folder.cleanup()
