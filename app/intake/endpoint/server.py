"""HTTP and WebSocket on loopback: the way in for sites and tools, behind the same gate as everything else.

Speaks the protocol of the Frame desktop wallet, but checks `Host` (DNS rebinding), wants a JSON content type (a simple
cross-site POST never reaches a handler), and bounds size, depth, batch, rate and connections.
"""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from typing import Any, Final

from aiohttp import WSMsgType, web

from app.intake.endpoint.guards import clean_origin, is_loopback
from app.intake.endpoint.rpc import Backend, Rpc, RpcError, error_object

PORT: Final = 1248
LARGEST: Final = 4 * 1024 * 1024
MOST_SOCKETS: Final = 64
MOST_IN_FLIGHT: Final = 64
"""Unanswered requests of one WebSocket."""


class Endpoint:
    """The server in a thread of its own."""

    def __init__(self, backend: Backend, port: int = PORT) -> None:
        self.backend = backend
        self.port = port
        self.error = ""
        self._loop: asyncio.AbstractEventLoop | None = None
        self._rpc: Rpc | None = None
        self._thread: threading.Thread | None = None
        self._sockets = 0
        self._stop: Callable[[], None] = lambda: None

    def start(self) -> Endpoint:
        """Listen; `error` says why not when another program has the port."""
        ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(ready)), name="endpoint", daemon=True)
        self._thread.start()
        ready.wait(10)
        return self

    def stop(self) -> None:
        self._stop()
        if self._thread is not None:
            self._thread.join(5)

    def push(self, kind: str, result: Any, origin: str | None = None) -> None:
        """Tell subscribers (`accountsChanged`, `chainsChanged`); callable from any thread."""
        loop, rpc = self._loop, self._rpc
        if loop is not None and rpc is not None and not loop.is_closed():
            loop.call_soon_threadsafe(rpc.subscriptions.push, kind, result, origin)

    async def _serve(self, ready: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        self._rpc = Rpc(self.backend)
        ended = asyncio.Event()
        loop = self._loop

        def stop() -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(ended.set)

        self._stop = stop
        app = web.Application(client_max_size=LARGEST)
        app.router.add_route("*", "/{tail:.*}", self._handle)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        try:
            site = web.TCPSite(runner, "127.0.0.1", self.port)
            await site.start()
            self.port = runner.addresses[0][1]
        except OSError:
            self.error = f"Port {self.port} is taken by another program; sites cannot reach Countersign."
            self.backend.hostile("port", self.error)
            ready.set()
            await runner.cleanup()
            return
        ready.set()
        await ended.wait()
        await runner.cleanup()

    # -- the door ---------------------------------------------------------------------------------
    async def _handle(self, request: web.Request) -> web.StreamResponse:
        host = request.host or ""
        if not is_loopback(host):
            said = f"A page reached this computer under the name {host[:80]!r} and was refused."
            self.backend.hostile("rebinding", said)
            return web.Response(status=403, text="Host is not loopback")
        origin = clean_origin(request.headers.get("Origin"))
        if request.headers.get("Upgrade", "").lower() == "websocket":
            return await self._websocket(request, origin)
        headers = {"Access-Control-Allow-Origin": request.headers.get("Origin", "*"), "Vary": "Origin"}
        if request.method == "OPTIONS":
            more = {
                "Access-Control-Allow-Methods": "POST, OPTIONS",
                "Access-Control-Allow-Headers": "Content-Type",
                **({"Access-Control-Allow-Private-Network": "true"} if self.backend.allowed(origin) else {}),
            }
            return web.Response(status=204, headers=headers | more)
        if request.method != "POST":
            return web.Response(status=405, text="POST JSON-RPC here", headers=headers)
        if request.content_type != "application/json":
            return web.Response(status=415, text="Content-Type must be application/json", headers=headers)
        try:
            body = await request.read()
        except web.HTTPRequestEntityTooLarge:
            too_long = error_object(None, -32600, f"the request is longer than {LARGEST} bytes")
            return web.json_response(too_long, status=413, headers=headers)
        assert self._rpc is not None
        answer = await self._rpc.answer(body, origin)
        if answer is None:
            return web.Response(status=204, headers=headers)
        status = 401 if isinstance(answer, dict) and answer.get("error", {}).get("code") == 4001 else 200
        return web.json_response(answer, status=status, headers=headers)

    async def _websocket(self, request: web.Request, origin: str) -> web.StreamResponse:
        if self._sockets >= MOST_SOCKETS:
            return web.Response(status=503, text=f"more than {MOST_SOCKETS} connections")
        assert self._rpc is not None
        rpc, socket = self._rpc, web.WebSocketResponse(max_msg_size=LARGEST, heartbeat=30)
        await socket.prepare(request)
        self._sockets += 1
        tasks: set[asyncio.Task[None]] = set()

        def start(work: Any) -> None:
            task = asyncio.ensure_future(work)
            tasks.add(task)
            task.add_done_callback(tasks.discard)

        async def send(value: Any) -> None:
            if not socket.closed:
                try:
                    await socket.send_str(json.dumps(value))
                except (ConnectionError, RuntimeError):
                    return  # the page went away; the request's own record stays

        def news(note: dict[str, Any]) -> None:
            start(send(note))

        async def reply(text: str) -> None:
            answer = await rpc.answer(text.encode(), origin, news)
            if answer is not None:
                await send(answer)

        try:
            async for message in socket:
                if message.type is not WSMsgType.TEXT:
                    continue
                if len(tasks) >= MOST_IN_FLIGHT:
                    await send(error_object(None, -32005, f"more than {MOST_IN_FLIGHT} unanswered requests"))
                    continue
                start(reply(message.data))
        finally:
            self._sockets -= 1
            rpc.subscriptions.drop(news)
        return socket


__all__ = ["PORT", "Backend", "Endpoint", "RpcError"]
