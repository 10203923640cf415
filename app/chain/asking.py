"""Questions to a node, gathered from several places and sent in one round trip; each knows what to do with its answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.chain.client import NodeClient, NodeError

Then = Callable[[Any], None]


class Round:
    """One round trip in the making. An answer that is malformed counts as not given."""

    def __init__(self) -> None:
        self._calls: list[tuple[str, list[Any]]] = []
        self._then: list[tuple[Then, str | None]] = []
        self.errors: list[str] = []
        """Sentences for what was asked with a name and not answered."""

    def ask(self, method: str, params: list[Any], then: Then, *, needed: str | None = None) -> None:
        """Ask; `needed` names the answer in words when its lack has to be told."""
        self._calls.append((method, params))
        self._then.append((then, needed))

    def view(self, to: Any, data: bytes, tag: str, then: Then) -> None:
        """Ask a view of a contract; `then` gets the answer's bytes."""
        call = {"to": str(to), "data": "0x" + data.hex()}
        self.ask("eth_call", [call, tag], lambda answer: then(raw(answer)))

    def send(self, client: NodeClient) -> None:
        """Ask everything at once. Raises NodeError when there is no answer at all."""
        for (then, needed), answer in zip(self._then, client.batch(self._calls), strict=True):
            if isinstance(answer, NodeError):
                if needed:
                    self.errors.append(f"{needed}: {answer.sentence}")
                continue
            try:
                then(answer)
            except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError):
                if needed:
                    self.errors.append(f"{needed}: the node's answer is malformed.")


def raw(value: Any) -> bytes:
    """0x hex as bytes. Raises ValueError."""
    if not isinstance(value, str) or value[:2] != "0x":
        raise ValueError("not 0x and hex digits")
    return bytes.fromhex(value[2:])


def number(value: Any) -> int:
    """A quantity. Raises ValueError."""
    if not isinstance(value, str) or value[:2] != "0x" or not 2 < len(value) <= 66:
        raise ValueError("not a quantity")
    return int(value, 16)


def optional(value: Any) -> int | None:
    """A quantity; None where there is none or it is malformed."""
    try:
        return number(value)
    except ValueError:
        return None


def word(data: bytes) -> int:
    """The one word of a view's answer. Raises ValueError."""
    if len(data) != 32:
        raise ValueError("not one word")
    return int.from_bytes(data, "big")


def text(data: bytes) -> str:
    """A string as views answer it: ABI-encoded, or 32 bytes as the oldest tokens do. Raises ValueError."""
    if len(data) == 32:
        return data.rstrip(b"\0").decode(errors="replace")[:64]
    if len(data) < 64:
        raise ValueError("no string")
    size = int.from_bytes(data[32:64], "big")
    if size > len(data) - 64:
        raise ValueError("the string is longer than the answer")
    return data[64 : 64 + min(size, 64)].decode(errors="replace")
