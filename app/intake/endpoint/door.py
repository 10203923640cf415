"""The HTTP and WebSocket server itself: what comes through the door, and what is turned away. Read with the first client.

Speaks the protocol of the Frame desktop wallet, but checks `Host` (DNS rebinding), wants a JSON content type (a simple
cross-site POST never reaches a handler), and bounds size, depth, batch, rate and connections.
"""

from __future__ import annotations

import asyncio
import json
import socket
from typing import Any

from aiohttp import WSMsgType, web

from app.intake.endpoint.errors import error_object
from app.intake.endpoint.guards import LARGEST, MOST_IN_FLIGHT, MOST_SOCKETS, clean_origin, is_loopback
from app.intake.endpoint.rpc import Backend, Rpc


class Door:
    """Answers the connections of one listening socket. Made and used on the endpoint's loop."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.rpc = Rpc(backend)
        self._sockets = 0

    async def serve(self, listening: socket.socket, ended: asyncio.Event) -> None:
        """Take what waits on `listening` and everything after it, until `ended` is set. Closes the socket."""
        app = web.Application(client_max_size=LARGEST)
        app.router.add_route("*", "/{tail:.*}", self._handle)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        try:
            await web.SockSite(runner, listening).start()
            await ended.wait()
        finally:
            await runner.cleanup()

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
        answer = await self.rpc.answer(body, origin)
        if answer is None:
            return web.Response(status=204, headers=headers)
        status = 401 if isinstance(answer, dict) and answer.get("error", {}).get("code") == 4001 else 200
        return web.json_response(answer, status=status, headers=headers)

    async def _websocket(self, request: web.Request, origin: str) -> web.StreamResponse:
        if self._sockets >= MOST_SOCKETS:
            return web.Response(status=503, text=f"more than {MOST_SOCKETS} connections")
        rpc, page = self.rpc, web.WebSocketResponse(max_msg_size=LARGEST, heartbeat=30)
        await page.prepare(request)
        self._sockets += 1
        tasks: set[asyncio.Task[None]] = set()

        def start(work: Any) -> None:
            task = asyncio.ensure_future(work)
            tasks.add(task)
            task.add_done_callback(tasks.discard)

        async def send(value: Any) -> None:
            if not page.closed:
                try:
                    await page.send_str(json.dumps(value))
                except (ConnectionError, RuntimeError):
                    return  # the page went away; the request's own record stays

        def news(note: dict[str, Any]) -> None:
            start(send(note))

        async def reply(text: str) -> None:
            answer = await rpc.answer(text.encode(), origin, news)
            if answer is not None:
                await send(answer)

        try:
            async for message in page:
                if message.type is not WSMsgType.TEXT:
                    continue
                if len(tasks) >= MOST_IN_FLIGHT:
                    await send(error_object(None, -32005, f"more than {MOST_IN_FLIGHT} unanswered requests"))
                    continue
                start(reply(message.data))
        finally:
            self._sockets -= 1
            rpc.subscriptions.drop(news)
        return page
