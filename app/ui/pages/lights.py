"""How the nodes are: asked at most every half minute, off the window's thread, and told to every page that shows it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.chain.health import Health, look
from app.signing.model import Network
from app.ui.i18n.core import spoken
from app.ui.pages.work import Cancelled, Task, run

Lights = Mapping[int, tuple[Health, Health | None]]
FRESH_SECONDS: Final = 25.0
"""A light older than this is asked for again when somebody looks."""


def tr(text: str) -> str:
    return QCoreApplication.translate("networks", text)


def look_at_all(networks: Sequence[Network], task: Task[Lights]) -> Lights:
    """Every node of every network, one after another. Raises Cancelled."""
    out: dict[int, tuple[Health, Health | None]] = {}
    asked = [n for n in networks if n.rpc_url]
    for place, n in enumerate(asked):
        task.step(place, len(asked))
        first = look(n.rpc_url, n.chain_id, test=n.test)
        out[n.chain_id] = first, look(n.second_rpc_url, n.chain_id, test=n.test) if n.second_rpc_url else None
    return out


def wrong_chain(health: Health | None, chain_id: int) -> bool:
    """Whether a node answered for another chain: what it says of balances and fees is of no use, and misleads."""
    return health is not None and health.chain_id is not None and health.chain_id != chain_id


def trouble(network: Network, health: Health | None) -> str:
    """What is wrong with a network's node, in one sentence; empty where nothing is known to be."""
    if not network.rpc_url:
        return tr("No node is set for {0}: fees and number cannot be filled in, and nothing is simulated.").format(
            network.name
        )
    if health is None or health.light == "good":
        return ""
    if wrong_chain(health, network.chain_id):
        return tr("The node of {0} answers for chain {1}, not for chain {2}. It is not used.").format(
            network.name, health.chain_id, network.chain_id
        )
    if health.light == "bad":
        said = " ".join(spoken(p) for p in health.problems)
        return tr("The node of {0} cannot be used: {1}").format(network.name, said)
    return tr("The node of {0}: {1}").format(network.name, " ".join(spoken(p) for p in health.problems))


class NodeLights(QObject):
    """The last look at every node. `changed` comes when a new one is there."""

    changed = Signal()

    def __init__(self, networks: Callable[[], Sequence[Network]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._networks = networks
        self._lights: dict[int, tuple[Health, Health | None]] = {}
        self._asked: dict[int, tuple[str, str]] = {}
        self._at = 0.0
        self._running = False

    def of(self, network: Network) -> Health | None:
        """The first node's state; None while it is not known, or when another node was set since."""
        return self.both(network)[0]

    def both(self, network: Network) -> tuple[Health | None, Health | None]:
        """Both nodes of a network."""
        if self._asked.get(network.chain_id) != (network.rpc_url, network.second_rpc_url):
            return None, None
        return self._lights.get(network.chain_id, (None, None))

    def ask(self, *, fresh: bool = False) -> None:
        """Look again where the last look is old, or a node was set since. `fresh`: whatever its age."""
        networks = [n for n in self._networks() if n.rpc_url]
        known = all(self._asked.get(n.chain_id) == (n.rpc_url, n.second_rpc_url) for n in networks)
        if self._running or (known and not fresh and time.monotonic() - self._at < FRESH_SECONDS) or not networks:
            return
        self._running = True
        run(self, lambda task: look_at_all(networks, task), lambda found: self.take(networks, found), self._failed)

    def take(self, networks: Sequence[Network], found: Lights) -> None:
        """Keep what a look brought."""
        self._running = False
        self._at = time.monotonic()
        before = dict(self._lights), dict(self._asked)
        for n in networks:
            if n.chain_id in found:
                self._lights[n.chain_id] = found[n.chain_id]
                self._asked[n.chain_id] = (n.rpc_url, n.second_rpc_url)
        if before != (self._lights, self._asked):
            self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self._running = False
        if not isinstance(error, Cancelled):
            self._at = time.monotonic()
