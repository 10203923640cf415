"""JSON-RPC 2.0 at the endpoint: reading requests, methods, permissions. Knows no transport."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from concurrent.futures import Future
from typing import Any, Final, Protocol

from app.border import TooDeep, read_json
from app.intake.endpoint.errors import RpcError, error_object
from app.intake.endpoint.guards import RateLimit, clean_origin, is_extension
from app.intake.endpoint.subscriptions import Subscriber, Subscriptions

DEEPEST: Final = 64
LONGEST_BATCH: Final = 50
SIGNING: Final = frozenset(
    {
        "eth_sendTransaction",
        "eth_signTransaction",
        "personal_sign",
        "eth_signTypedData_v4",
        "eth_signTypedData_v3",
        "eth_signTypedData",
    }
)
_READS: Final = ("eth_get", "eth_call", "eth_estimateGas", "eth_blockNumber", "eth_gasPrice", "eth_feeHistory", "eth_max",
                 "eth_createAccessList", "web3_clientVersion", "net_listening", "eth_syncing", "eth_blobBaseFee", "eth_simulateV1")  # fmt: skip
"""Prefixes of methods that only read. Filters (eth_newFilter) keep state at the node and are not passed on."""
_OF_THE_COMPANION: Final = frozenset({"wallet_getEthereumChains", "eth_chainId", "net_version", "frame_summon"})


class Backend(Protocol):
    """What the endpoint needs of the desk. Plain calls are quick; what waits for the user or a node is a Future or
    runs on a worker."""

    def allowed(self, origin: str) -> bool: ...
    def ask(self, origin: str, method: str, via: str = "") -> Future[bool]: ...
    def ask_chain(self, origin: str, chain: Mapping[str, Any]) -> Future[bool]: ...
    def used(self, origin: str) -> None: ...
    def accounts_of(self, origin: str) -> list[str]: ...
    def chain_of(self, origin: str) -> int: ...
    def chains(self) -> list[dict[str, Any]]: ...
    def switch_chain(self, origin: str, chain_id: int) -> None: ...
    def sign(self, origin: str, chain_id: int, method: str, params: list[Any]) -> Future[Any]: ...
    def send_calls(self, origin: str, chain_id: int, params: list[Any]) -> Future[Any]: ...
    def calls_status(self, origin: str, batch_id: str) -> dict[str, Any]: ...
    def read(self, chain_id: int, method: str, params: list[Any]) -> Any: ...
    def forget(self, origin: str) -> None: ...
    def summon(self) -> None: ...
    def hostile(self, kind: str, sentence: str) -> None: ...


class Rpc:
    """Answers parsed and unparsed requests of one origin."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.subscriptions = Subscriptions()
        self._rates = RateLimit()
        self._flooding: set[str] = set()

    async def answer(self, body: bytes, origin: str, subscriber: Subscriber | None = None) -> Any:
        """The answer to a request or a batch; None when nothing is to be answered (notifications)."""
        try:
            value = read_json(body, DEEPEST)
        except TooDeep as error:
            return error_object(None, -32600, f"the request {error}")
        except ValueError:
            return error_object(None, -32700, "the request is not JSON")
        if isinstance(value, list):
            if not 0 < len(value) <= LONGEST_BATCH:
                return error_object(None, -32600, f"a batch holds 1 to {LONGEST_BATCH} requests")
            answers = await asyncio.gather(*(self._one(v, origin, subscriber) for v in value))
            return [a for a in answers if a is not None] or None
        return await self._one(value, origin, subscriber)

    async def _one(self, value: Any, origin: str, subscriber: Subscriber | None) -> dict[str, Any] | None:
        if not isinstance(value, Mapping):
            return error_object(None, -32600, "a request is a JSON object")
        number = value.get("id")
        if not isinstance(number, int | float | str | None) or isinstance(number, bool):
            return error_object(None, -32600, "id must be a number or a string")
        method = value.get("method")
        if value.get("jsonrpc") != "2.0" or not isinstance(method, str):
            return error_object(number, -32600, 'jsonrpc must be "2.0" and method a string')
        params = value.get("params", [])
        if not isinstance(params, list | dict):
            return error_object(number, -32602, "params must be an array")
        try:
            asker, via = await self._asker(value, origin, method)
            self._rate(asker)
            if isinstance(params, dict):
                raise RpcError(-32602, "params must be an array; named parameters are not supported")
            result = await self._method(asker, via, method, params, value.get("chainId"), subscriber)
        except RpcError as error:
            return None if "id" not in value else error_object(number, error.code, error.message, error.data)
        except Exception as error:
            self.backend.hostile("internal", f"{method[:40]} of {asker[:80]} failed here ({type(error).__name__}).")
            return error_object(number, -32603, f"internal error ({type(error).__name__})")
        return None if "id" not in value else {"jsonrpc": "2.0", "id": number, "result": result}

    async def _asker(self, value: Mapping[str, Any], origin: str, method: str) -> tuple[str, str]:
        """Who asks, and the extension that speaks for a page. The extension itself needs the user's permission once."""
        page = value.get("__frameOrigin")
        if not is_extension(origin):
            return origin, ""
        if not isinstance(page, str):
            return origin, ""
        if method not in _OF_THE_COMPANION and not self.backend.allowed(origin):
            if not await asyncio.wrap_future(self.backend.ask(origin, "extension")):
                raise RpcError(4001, "the user did not allow this browser extension")
        return clean_origin(page), origin

    def _rate(self, origin: str) -> None:
        rule = self._rates.over(origin, time.monotonic())
        if rule is None:
            self._flooding.discard(origin)
            return
        if origin not in self._flooding and len(self._flooding) < 1000:
            self._flooding.add(origin)
            self.backend.hostile("flood", f"{origin[:80]} floods this computer with requests and is slowed down.")
        raise RpcError(-32005, rule)

    async def _method(
        self, origin: str, via: str, method: str, params: list[Any], chain: Any, subscriber: Subscriber | None
    ) -> Any:
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
            case "eth_coinbase":
                return next(iter(self.backend.accounts_of(origin)), None) if self.backend.allowed(origin) else None
            case "eth_requestAccounts":
                await self._permission(origin, via, method)
                return self._some_account(origin)
            case "wallet_requestPermissions":
                await self._permission(origin, via, method)
                return permissions(origin)
            case "wallet_getPermissions":
                return permissions(origin) if self.backend.allowed(origin) else []
            case "wallet_revokePermissions":
                self.backend.forget(origin)
                self.subscriptions.push("accountsChanged", [], origin)
                return None
            case "wallet_getCapabilities":
                return self._capabilities(params)
            case "wallet_getEthereumChains":
                return self.backend.chains()
            case "frame_summon":
                self.backend.summon()
                return None
            case "wallet_switchEthereumChain":
                self._switch(origin, read_chain(_of_first(params, "chainId"), "params[0].chainId"))
                return None
            case "wallet_addEthereumChain":
                await self._add_chain(origin, via, params)
                return None
            case "eth_sign":
                raise RpcError(4200, "eth_sign signs a hash nobody can read; use personal_sign or eth_signTypedData_v4")
            case "eth_subscribe":
                return self.subscriptions.add(origin, params, subscriber)
            case "eth_unsubscribe":
                return self.subscriptions.remove(params)
            case "eth_pollSubscriptions":
                return await self.subscriptions.poll(origin, params)
            case "wallet_sendCalls":
                await self._permission(origin, via, method)
                return await asyncio.wrap_future(
                    await asyncio.to_thread(self.backend.send_calls, origin, chain_id, params)
                )
            case "wallet_getCallsStatus":
                return self.backend.calls_status(origin, str(params[0]) if params else "")
        if method in SIGNING:
            await self._permission(origin, via, method)
            self._some_account(origin)
            return await asyncio.wrap_future(
                await asyncio.to_thread(self.backend.sign, origin, chain_id, method, params)
            )
        if method.startswith(_READS):
            return await asyncio.to_thread(self.backend.read, chain_id, method, params)
        raise RpcError(-32601, f"{method[:60]!r} is not known here")

    def _some_account(self, origin: str) -> list[str]:
        accounts = self.backend.accounts_of(origin)
        if not accounts:
            raise RpcError(4900, "no account is known yet: plug a device in, or open the demonstration")
        return accounts

    def _capabilities(self, params: list[Any]) -> dict[str, Any]:
        asked = params[1] if len(params) > 1 and isinstance(params[1], list) else None
        known = [c["chainId"] for c in self.backend.chains()]
        wanted = [hex(read_chain(c, "params[1]")) for c in asked[:100]] if asked is not None else known
        return {c: {"atomic": {"status": "unsupported"}} for c in wanted if c in known}

    def _switch(self, origin: str, chain_id: int) -> None:
        before = self.backend.chain_of(origin)
        self.backend.switch_chain(origin, chain_id)
        if chain_id != before:
            self.subscriptions.push("chainChanged", hex(chain_id), origin)
            self.subscriptions.push("networkChanged", str(chain_id), origin)

    async def _add_chain(self, origin: str, via: str, params: list[Any]) -> None:
        """EIP-3085. A chain that is set up is switched to; another is added when the user says so, node included."""
        chain_id = read_chain(_of_first(params, "chainId"), "params[0].chainId")
        if any(c["chainId"] == hex(chain_id) for c in self.backend.chains()):
            self._switch(origin, chain_id)
            return
        await self._permission(origin, via, "wallet_addEthereumChain")
        urls = _of_first(params, "rpcUrls")
        url = (
            next((u for u in urls if isinstance(u, str) and u.startswith("https://")), None)
            if isinstance(urls, list)
            else None
        )
        if url is None:
            raise RpcError(-32602, "params[0].rpcUrls: must hold an https:// address (EIP-3085)")
        currency = _of_first(params, "nativeCurrency")
        symbol = currency.get("symbol") if isinstance(currency, Mapping) else None
        if not isinstance(symbol, str) or not 2 <= len(symbol) <= 6:
            raise RpcError(-32602, "params[0].nativeCurrency.symbol: must have 2 to 6 letters (EIP-3085)")
        given = {
            "chain_id": chain_id,
            "name": str(_of_first(params, "chainName") or "")[:80],
            "rpc_url": url[:300],
            "currency": symbol,
        }
        if not await asyncio.wrap_future(self.backend.ask_chain(origin, given)):
            raise RpcError(4001, "the user did not add this chain")
        self._switch(origin, chain_id)

    async def _permission(self, origin: str, via: str, method: str) -> None:
        if not self.backend.allowed(origin):
            if not await asyncio.wrap_future(self.backend.ask(origin, method, via)):
                raise RpcError(4001, "the user did not allow this site")
            self.subscriptions.push("accountsChanged", self.backend.accounts_of(origin), origin)
        await asyncio.to_thread(self.backend.used, origin)


def _of_first(params: list[Any], name: str) -> Any:
    return params[0].get(name) if params and isinstance(params[0], Mapping) else None


def read_chain(value: Any, field: str) -> int:
    """A chain id in hex (EIP-695). Raises RpcError."""
    if not isinstance(value, str) or not value.startswith("0x") or len(value) > 20:
        raise RpcError(-32602, f"{field}: a chain id is a hex quantity such as 0x1 (EIP-1474)")
    try:
        number = int(value, 16)
    except ValueError:
        raise RpcError(-32602, f"{field}: {value[:20]!r} is not hex") from None
    if not 0 < number < 2**53:
        raise RpcError(-32602, f"{field}: {number} is no chain id")
    return number


def permissions(origin: str) -> list[dict[str, Any]]:
    """What an allowed origin may do, as EIP-2255 says it."""
    return [{"invoker": origin, "parentCapability": "eth_accounts", "caveats": []}]


__all__ = ["Backend", "Rpc", "RpcError", "error_object"]
