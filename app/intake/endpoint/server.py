"""The local endpoint: listens from the start, and reads its web server when the first client knocks.

Most windows never see a site. Until one connects, a thread waits on the socket with nothing but the standard library;
the operating system keeps the first connections waiting while the server (app/intake/endpoint/door.py) is read.
"""

from __future__ import annotations

import selectors
import socket
import threading
from typing import TYPE_CHECKING, Any, Final

from app.intake.endpoint.guards import LARGEST
from app.intake.endpoint.holder import holder_of

if TYPE_CHECKING:
    import asyncio

    from app.intake.endpoint.door import Door
    from app.intake.endpoint.rpc import Backend

PORT: Final = 1248
_WAITING: Final = 128
"""Connections the system keeps while nobody has taken them yet."""


class Endpoint:
    """The server in a thread of its own."""

    def __init__(self, backend: Backend, port: int = PORT) -> None:
        self.backend = backend
        self.port = port
        self.error = ""
        self._thread: threading.Thread | None = None
        self._wake: socket.socket | None = None
        self._serving: tuple[asyncio.AbstractEventLoop, asyncio.Event, Door] | None = None
        self._lock = threading.Lock()
        self._stopped = False

    def start(self) -> Endpoint:
        """Listen; `error` says why not when another program has the port."""
        try:
            listening = socket.create_server(("127.0.0.1", self.port), backlog=_WAITING)
        except OSError:
            who = holder_of(self.port)
            said = (
                f"Port {self.port} is taken by {who}; sites cannot reach Countersign."
                if who
                else f"Port {self.port} is taken by another program; sites cannot reach Countersign."
            )
            self.error = f"{said} Close that program, or choose another port under Settings."
            self.backend.hostile("port", self.error)
            return self
        self.port = listening.getsockname()[1]
        self._wake, woken = socket.socketpair()
        self._thread = threading.Thread(target=self._run, args=(listening, woken), name="endpoint", daemon=True)
        self._thread.start()
        return self

    def stop(self) -> None:
        with self._lock:
            self._stopped = True
            if self._serving is not None:
                loop, ended, _ = self._serving
                loop.call_soon_threadsafe(ended.set)
        if self._wake is not None:
            self._wake.close()  # the other end becomes readable
        if self._thread is not None:
            self._thread.join(5)

    def move(self, port: int) -> str:
        """Listen on another port from now on, or try the same one again. Returns why not, or empty."""
        self.stop()
        self._thread, self._wake, self._stopped, self.error, self.port = None, None, False, "", port
        return self.start().error

    @property
    def listens(self) -> bool:
        """Whether sites can reach it."""
        return self._thread is not None and not self._stopped

    def push(self, kind: str, result: Any, origin: str | None = None) -> None:
        """Tell subscribers (`accountsChanged`, `chainsChanged`); callable from any thread."""
        with self._lock:
            if self._serving is not None:
                loop, _, door = self._serving
                loop.call_soon_threadsafe(door.rpc.subscriptions.push, kind, result, origin)

    def _run(self, listening: socket.socket, woken: socket.socket) -> None:
        with listening, woken:
            with selectors.DefaultSelector() as waiting:
                for one in (listening, woken):
                    waiting.register(one, selectors.EVENT_READ)
                if any(key.fileobj is woken for key, _ in waiting.select()):
                    return
            import asyncio

            asyncio.run(self._serve(listening))

    async def _serve(self, listening: socket.socket) -> None:
        import asyncio

        from app.intake.endpoint.door import Door

        door, ended = Door(self.backend), asyncio.Event()
        with self._lock:
            if self._stopped:
                return
            self._serving = (asyncio.get_running_loop(), ended, door)
        try:
            await door.serve(listening, ended)
        finally:
            with self._lock:
                self._serving = None


__all__ = ["LARGEST", "PORT", "Endpoint"]
