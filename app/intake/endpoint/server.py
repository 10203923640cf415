"""JSON-RPC over HTTP and WebSocket on loopback: the way in for sites and tools, behind the same gate as everything else.

Speaks the protocol of the Frame desktop wallet, but checks `Host` (DNS rebinding), wants a JSON content type (a simple
cross-site POST never reaches a handler), and bounds size, depth, batch and rate.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import Any, Final, Protocol
from urllib.parse import urlsplit

from aiohttp import WSMsgType, web

from app.request import nesting

PORT: Final = 1248
LARGEST: Final = 4 * 1024 * 1024
DEEPEST: Final = 64
LONGEST_BATCH: Final = 50
RATE: Final = 120
"""Requests of one origin in ten seconds."""
_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1", "[::1]"})
SIGNING: Final = frozenset(
    {"eth_sendTransaction", "eth_signTransaction", "personal_sign", "eth_signTypedData_v4", "wallet_sendCalls"}
)
_READS: Final = ("eth_get", "eth_call", "eth_estimateGas", "eth_blockNumber", "eth_gasPrice", "eth_feeHistory", "eth_max",
                 "eth_createAccessList", "web3_clientVersion", "net_listening", "eth_syncing")  # fmt: skip


class RpcError(Exception):
    """An error object of EIP-1474 or EIP-1193."""

    def __init__(self, code: int, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class Backend(Protocol):
    """What the endpoint needs of the desk. Blocking calls are run on worker threads."""

    def allowed(self, origin: str) -> bool: ...
    def ask(self, origin: str, method: str) -> Future[bool]: ...
    def accounts_of(self, origin: str) -> list[str]: ...
    def chain_of(self, origin: str) -> int: ...
    def switch_chain(self, origin: str, chain_id: int) -> None: ...
    def sign(self, origin: str, chain_id: int, method: str, params: list[Any]) -> Any: ...
    def read(self, chain_id: int, method: str, params: list[Any]) -> Any: ...
    def forget(self, origin: str) -> None: ...
    def hostile(self, kind: str, sentence: str) -> None: ...


class Endpoint:
    """The server in a thread of its own."""

    def __init__(self, backend: Backend, port: int = PORT) -> None:
        self.backend = backend
        self.port = port
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._times: dict[str, deque[float]] = {}
        self._stop: Callable[[], None] = lambda: None
        self.error = ""

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

    async def _serve(self, ready: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        ended = asyncio.Event()
        loop = self._loop

        def stop() -> None:
            loop.call_soon_threadsafe(ended.set)

        self._stop = stop
        app = web.Application(client_max_size=LARGEST)
        app.router.add_route("*", "/{tail:.*}", self._handle)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        try:
            site = web.TCPSite(runner, "127.0.0.1", self.port)
            await site.start()
            self.port = runner.addresses[0][1]
        except OSError:
            self.error = f"Port {self.port} is taken by another program; sites cannot reach Countersign."
            self.backend.hostile("port", self.error)
            ready.set()
            return
        ready.set()
        await ended.wait()
        await runner.cleanup()

    # -- the door ---------------------------------------------------------------------------------
    async def _handle(self, request: web.Request) -> web.StreamResponse:
        host = (
            (request.host or "").rsplit(":", 1)[0]
            if not request.host.startswith("[")
            else request.host.split("]")[0] + "]"
        )
        if host not in _LOOPBACK:
            self.backend.hostile(
                "rebinding", f"A page reached this computer under the name {host[:80]!r} and was refused."
            )
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
            return web.json_response(
                _error(None, -32600, f"the request is longer than {LARGEST} bytes"), status=413, headers=headers
            )
        answer = await self._answer(body, origin)
        if answer is None:
            return web.Response(status=204, headers=headers)
        status = 401 if isinstance(answer, dict) and answer.get("error", {}).get("code") == 4001 else 200
        return web.json_response(answer, status=status, headers=headers)

    async def _websocket(self, request: web.Request, origin: str) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(max_msg_size=LARGEST, heartbeat=30)
        await socket.prepare(request)
        tasks: set[asyncio.Task[None]] = set()

        async def reply(text: str) -> None:
            answer = await self._answer(text.encode(), origin)
            if answer is not None and not socket.closed:
                await socket.send_str(json.dumps(answer))

        async for message in socket:
            if message.type is WSMsgType.TEXT:
                task = asyncio.create_task(reply(message.data))
                tasks.add(task)
                task.add_done_callback(tasks.discard)
        return socket

    # -- JSON-RPC ---------------------------------------------------------------------------------
    async def _answer(self, body: bytes, origin: str) -> Any:
        if nesting(body) > DEEPEST:
            return _error(None, -32600, f"the request is nested deeper than {DEEPEST}")
        try:
            value = json.loads(body)
        except (ValueError, RecursionError):
            return _error(None, -32700, "the request is not JSON")
        if isinstance(value, list):
            if not 0 < len(value) <= LONGEST_BATCH:
                return _error(None, -32600, f"a batch holds 1 to {LONGEST_BATCH} requests")
            answers = await asyncio.gather(*(self._one(v, origin) for v in value))
            return [a for a in answers if a is not None] or None
        return await self._one(value, origin)

    async def _one(self, value: Any, origin: str) -> dict[str, Any] | None:
        if not isinstance(value, Mapping):
            return _error(None, -32600, "a request is a JSON object")
        number = value.get("id")
        if value.get("jsonrpc") != "2.0" or not isinstance(value.get("method"), str):
            return _error(number, -32600, 'jsonrpc must be "2.0" and method a string')
        params = value.get("params", [])
        if not isinstance(params, list):
            return _error(number, -32602, "params must be an array")
        page = value.get("__frameOrigin")
        asker = clean_origin(page) if isinstance(page, str) and "extension://" in origin else origin
        try:
            self._rate(asker)
            result = await self._method(asker, value["method"], params, value.get("chainId"))
        except RpcError as error:
            return _error(number, error.code, error.message)
        return {"jsonrpc": "2.0", "id": number, "result": result}

    def _rate(self, origin: str) -> None:
        now = time.monotonic()
        times = self._times.setdefault(origin, deque())
        while times and now - times[0] > 10:
            times.popleft()
        times.append(now)
        if len(times) > RATE:
            if len(times) == RATE + 1:
                self.backend.hostile("flood", f"{origin[:80]} floods this computer with requests and is slowed down.")
            raise RpcError(-32005, f"more than {RATE} requests in ten seconds")

    async def _method(self, origin: str, method: str, params: list[Any], chain: Any) -> Any:
        chain_id = self.backend.chain_of(origin)
        if isinstance(chain, str):
            chain_id = read_chain(chain, "chainId")
        match method:
            case "eth_chainId":
                return hex(chain_id)
            case "net_version":
                return str(chain_id)
            case "eth_accounts":
                return self.backend.accounts_of(origin) if self.backend.allowed(origin) else []
            case "eth_requestAccounts":
                await self._permission(origin, method)
                return self.backend.accounts_of(origin)
            case "wallet_requestPermissions":
                await self._permission(origin, method)
                return _permissions(origin)
            case "wallet_getPermissions":
                return _permissions(origin) if self.backend.allowed(origin) else []
            case "wallet_revokePermissions":
                self.backend.forget(origin)
                return None
            case "wallet_getCapabilities":
                return {hex(chain_id): {"atomic": {"status": "unsupported"}}}
            case "wallet_switchEthereumChain" | "wallet_addEthereumChain":
                given = params[0].get("chainId") if params and isinstance(params[0], Mapping) else None
                self.backend.switch_chain(origin, read_chain(given, "params[0].chainId"))
                return None
            case "eth_sign":
                raise RpcError(4200, "eth_sign signs a hash nobody can read; use personal_sign or eth_signTypedData_v4")
        if method in SIGNING:
            await self._permission(origin, method)
            return await asyncio.to_thread(self.backend.sign, origin, chain_id, method, params)
        if method.startswith(_READS):
            return await asyncio.to_thread(self.backend.read, chain_id, method, params)
        raise RpcError(-32601, f"{method[:60]!r} is not known here")

    async def _permission(self, origin: str, method: str) -> None:
        if self.backend.allowed(origin):
            return
        if not await asyncio.wrap_future(self.backend.ask(origin, method)):
            raise RpcError(4001, "the user did not allow this site")


def clean_origin(text: str | None) -> str:
    """The origin as `scheme://host[:port]`; "Unknown" without one."""
    if not text or text == "null":
        return "Unknown"
    parts = urlsplit(text if "://" in text else f"https://{text}")
    return f"{parts.scheme}://{parts.netloc}"[:200] if parts.netloc else "Unknown"


def read_chain(value: Any, field: str) -> int:
    """A chain id in hex (EIP-695). Raises RpcError."""
    if not isinstance(value, str) or not value.startswith("0x"):
        raise RpcError(-32602, f"{field}: a chain id is a hex quantity such as 0x1 (EIP-1474)")
    try:
        number = int(value, 16)
    except ValueError:
        raise RpcError(-32602, f"{field}: {value[:20]!r} is not hex") from None
    if not 0 < number < 2**53:
        raise RpcError(-32602, f"{field}: {number} is no chain id")
    return number


def _permissions(origin: str) -> list[dict[str, Any]]:
    return [{"invoker": origin, "parentCapability": "eth_accounts", "caveats": []}]


def _error(number: Any, code: int, message: str) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": number, "error": {"code": code, "message": message}}
