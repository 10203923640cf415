"""What a site wants to be told: eth_subscribe over WebSocket, eth_pollSubscriptions over HTTP, as the Frame wallet does it."""

from __future__ import annotations

import asyncio
import secrets
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from app.intake.endpoint.errors import RpcError

KINDS: Final = frozenset({"chainChanged", "chainsChanged", "accountsChanged", "assetsChanged", "networkChanged"})
POLL_SECONDS: Final = 15.0
MOST: Final = 500
_QUEUED: Final = 50

Subscriber = Callable[[dict[str, Any]], None]
"""Takes a notification for one connection; called on the endpoint's loop."""


@dataclass(slots=True)
class _Subscription:
    kind: str
    origin: str
    push: Subscriber | None
    poll_id: str = ""
    queue: deque[dict[str, Any]] = field(default_factory=lambda: deque(maxlen=_QUEUED))


class Subscriptions:
    """All subscriptions of the endpoint. Lives on the endpoint's loop."""

    def __init__(self) -> None:
        self._all: dict[str, _Subscription] = {}
        self._news = asyncio.Condition()

    def add(self, origin: str, params: list[Any], subscriber: Subscriber | None) -> str:
        """Subscribe `origin` to one kind of news; over HTTP the second parameter names the poll it is fetched with."""
        kind = params[0] if params else None
        if not isinstance(kind, str) or kind not in KINDS:
            raise RpcError(
                4200,
                f"{str(kind)[:40]!r} cannot be subscribed to here; ask the node with eth_getLogs or eth_blockNumber",
            )
        if len(self._all) >= MOST:
            raise RpcError(-32005, f"more than {MOST} subscriptions")
        number = "0x" + secrets.token_hex(16)
        poll_id = str(params[1])[:80] if subscriber is None and len(params) > 1 else ""
        self._all[number] = _Subscription(kind, origin, subscriber, poll_id)
        return number

    def remove(self, params: list[Any]) -> bool:
        return bool(params) and self._all.pop(str(params[0]), None) is not None

    def drop(self, subscriber: Subscriber) -> None:
        """A connection closed."""
        self._all = {k: s for k, s in self._all.items() if s.push is not subscriber}

    def push(self, kind: str, result: Any, origin: str | None = None) -> None:
        """Tell everyone who subscribed to `kind`; of one origin if given. Call on the endpoint's loop."""
        for number, s in list(self._all.items()):
            if s.kind != kind or (origin is not None and s.origin != origin):
                continue
            note = {
                "jsonrpc": "2.0",
                "method": "eth_subscription",
                "params": {"subscription": number, "result": result},
            }
            if s.push is not None:
                s.push(note)
            else:
                s.queue.append(note)
        task = asyncio.ensure_future(self._wake())
        task.add_done_callback(lambda _: None)

    async def _wake(self) -> None:
        async with self._news:
            self._news.notify_all()

    async def poll(self, origin: str, params: list[Any]) -> list[dict[str, Any]]:
        """News for a poll id, at once when there are any, else after at most fifteen seconds."""
        poll_id = str(params[0])[:80] if params else ""

        def take() -> list[dict[str, Any]]:
            mine = [s for s in self._all.values() if s.origin == origin and s.poll_id == poll_id]
            out = [note for s in mine for note in s.queue]
            for s in mine:
                s.queue.clear()
            return out

        try:
            async with asyncio.timeout(POLL_SECONDS), self._news:
                # Looked at with the lock held: news that came while this waited for the lock would wake nobody.
                while not (found := take()):
                    await self._news.wait()
                return found
        except TimeoutError:
            return []
