"""A simulated Ledger: a server that speaks the makers' 4-byte framed APDU protocol on loopback.

On the wire it cannot be told from the app in Ledger's emulator; it is marked as simulated by whoever starts it
(`devices.hub`). It signs with a public test mnemonic only.
"""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import threading
import time
from collections.abc import Mapping
from typing import Final

from devices.ledger.review import Review, family, session, status_page
from devices.simulated.ledger_app import MNEMONIC, EthereumApp
from devices.simulated.ledger_typed import Refused
from devices.simulated.panel import Panel, PanelClosed

_STATUS_SECONDS: Final = 3.0
_POLL: Final = 0.05
HOME: Final = ("Ethereum", "app is ready")


class SimulatedLedger:
    """One simulated device: a panel to watch and press, and a port to talk to."""

    def __init__(
        self,
        panel: Panel | None = None,
        *,
        mnemonic: str = MNEMONIC,
        settings: Mapping[str, bool] | None = None,
        model: str = "ledger-nanosp",
        host: str = "127.0.0.1",
        port: int = 0,
        version: tuple[int, int, int] = (1, 22, 0),
    ) -> None:
        self.panel = panel or Panel(HOME)
        self.model = model
        self.settings = dict(settings or {})
        self.locked = False
        self.open_app = "Ethereum"
        """The app that is open: `BOLOS` is the dashboard."""
        self._screen = family(model)
        self._app = EthereumApp(self._ask, mnemonic=mnemonic, settings=self.settings, model=model, version=version)
        self._listener = socket.create_server((host, port))
        self._listener.settimeout(_POLL)
        self._client: socket.socket | None = None
        self._shown: float | None = None
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    # -- life -------------------------------------------------------------------------------------
    @property
    def address(self) -> tuple[str, int]:
        host, port = self._listener.getsockname()[:2]
        return str(host), int(port)

    def start(self) -> SimulatedLedger:
        self.panel.home()
        self._thread = threading.Thread(target=self._serve, name="simulated-ledger", daemon=True)
        self._thread.start()
        return self

    def stop(self) -> None:
        self._stopped.set()
        self.panel.close()
        if self._thread is not None:
            self._thread.join(timeout=5)
        self._listener.close()

    def __enter__(self) -> SimulatedLedger:
        return self.start()

    def __exit__(self, *exc: object) -> None:
        self.stop()

    # -- the wire ---------------------------------------------------------------------------------
    def _serve(self) -> None:
        while not self._stopped.is_set():
            self._go_home_in_time()
            try:
                client, _ = self._listener.accept()
            except TimeoutError:
                continue
            except OSError:
                return
            with client:
                self._client = client
                with contextlib.suppress(OSError, PanelClosed, ConnectionError):
                    self._talk(client)
                self._client = None
                self._app.reset()

    def _talk(self, client: socket.socket) -> None:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while True:
            size = int.from_bytes(self._read(client, 4), "big")
            if size > 65_535:
                return
            command = self._read(client, size)
            data, word = self._answer(command)
            client.sendall(struct.pack(">I", len(data)) + data + struct.pack(">H", word))

    def _read(self, client: socket.socket, size: int) -> bytes:
        out = b""
        while len(out) < size:
            if self._stopped.is_set():
                raise ConnectionError
            self._go_home_in_time()
            if not select.select([client], [], [], _POLL)[0]:
                continue
            piece = client.recv(size - len(out))
            if not piece:
                raise ConnectionError
            out += piece
        return out

    def _answer(self, command: bytes) -> tuple[bytes, int]:
        if self.locked:
            return b"", 0x5515
        if command[:4] == b"\xb0\x01\x00\x00":
            return self._app_and_version(), 0x9000
        if self.open_app != "Ethereum":
            return self._elsewhere(command)
        try:
            return self._app.answer(command)
        except Refused as refusal:
            if refusal.lines:
                self._status(refusal.lines)
            return b"", refusal.word

    def _app_and_version(self) -> bytes:
        version = ".".join(str(n) for n in self._app.version) if self.open_app == "Ethereum" else "1.0.0"
        name = self.open_app.encode()
        return b"\x01" + bytes([len(name)]) + name + bytes([len(version)]) + version.encode() + b"\x01\x02"

    def _elsewhere(self, command: bytes) -> tuple[bytes, int]:
        """The dashboard knows how to open an app; other apps do not know our class."""
        if self.open_app == "BOLOS" and command[:2] == b"\xe0\xd8":
            if command[5:] != b"Ethereum":
                return b"", 0x6807
            review = Review("operation", "Ethereum app", (), "Open app")
            if not self._ask(review, quiet=True):
                return b"", 0x5501
            self.open_app = "Ethereum"
            return b"", 0x9000
        return b"", 0x6E01 if self.open_app == "BOLOS" else 0x6D00

    # -- the screen -------------------------------------------------------------------------------
    def _ask(self, review: Review, *, quiet: bool = False) -> bool:
        shown = session(review, self._screen)
        self._shown = None
        self.panel.drain()
        decision: bool | None = None
        page = None
        while decision is None:
            if shown.page != page:
                page = shown.page
                self.panel.show(page.lines, shown.buttons)
            decision = shown.press(self._wait())
        if review.debug and decision:
            return True
        if quiet or review.debug:
            self.panel.home()
        else:
            text = review.done if decision else review.refused(nano=self._screen == "nano")
            self._status(status_page(text, self._screen))
        return decision

    def _wait(self) -> str:
        """The next press; gives up when the host hangs up."""
        while True:
            try:
                return self.panel.wait(_POLL)
            except TimeoutError:
                client = self._client
                if client is not None and select.select([client], [], [], 0)[0] and not client.recv(1, socket.MSG_PEEK):
                    self.panel.home()
                    raise ConnectionError from None

    def _status(self, lines: tuple[str, ...]) -> None:
        self.panel.show(lines, (), idle=True)
        self._shown = time.monotonic()

    def _go_home_in_time(self) -> None:
        if self._shown is not None and time.monotonic() - self._shown > _STATUS_SECONDS:
            self._shown = None
            self.panel.home()
