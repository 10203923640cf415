"""A node the user chose: JSON-RPC with deadlines, bounded answers and errors in words. Nothing else is ever asked.

Calls block; they belong on a worker thread.
"""

from __future__ import annotations

import json
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from app.address import Address
from app.transaction import Transaction

LARGEST_ANSWER: Final = 64 * 1024 * 1024
_TIMEOUT: Final = 10.0


class NodeError(Exception):
    """The node did not answer, or said no. `sentence` is for the user."""

    def __init__(self, sentence: str, *, code: int | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.code = code


class NodeClient:
    """One node. `url` is http or https."""

    def __init__(self, url: str, timeout: float = _TIMEOUT) -> None:
        if not url.startswith(("http://", "https://")):
            raise NodeError(f"{url!r} is no address of a node; it starts with http:// or https://")
        self.url = url
        self.timeout = timeout

    def call(self, method: str, *params: Any) -> Any:
        """One answer. Raises NodeError."""
        (answer,) = self.batch([(method, list(params))])
        if isinstance(answer, NodeError):
            raise answer
        return answer

    def batch(self, calls: Sequence[tuple[str, list[Any]]]) -> list[Any]:
        """All answers of one round trip; a refused call is a NodeError in its place. Raises NodeError for the whole."""
        body = [{"jsonrpc": "2.0", "id": i, "method": m, "params": p} for i, (m, p) in enumerate(calls)]
        raw = self._post(json.dumps(body).encode())
        try:
            given = json.loads(raw)
        except ValueError:
            raise NodeError("The node's answer is no JSON.") from None
        if isinstance(given, dict):
            given = [given]
        out: list[Any] = [NodeError("The node left a question unanswered.") for _ in calls]
        for answer in given if isinstance(given, list) else ():
            place = answer.get("id") if isinstance(answer, dict) else None
            if not isinstance(place, int) or not 0 <= place < len(out):
                continue
            wrong = answer.get("error")
            if wrong:
                said = wrong.get("message", "") if isinstance(wrong, dict) else str(wrong)
                code = wrong.get("code") if isinstance(wrong, dict) else None
                out[place] = NodeError(f"The node refused: {str(said)[:200]}", code=code)
            else:
                out[place] = answer.get("result")
        return out

    def _post(self, body: bytes) -> bytes:
        request = urllib.request.Request(self.url, body, {"Content-Type": "application/json"})  # noqa: S310 — http(s) only
        try:
            with urllib.request.urlopen(request, timeout=self.timeout) as answer:  # noqa: S310
                raw: bytes = answer.read(LARGEST_ANSWER + 1)
        except urllib.error.HTTPError as error:
            raise NodeError(f"The node answered with HTTP status {error.code}.") from None
        except TimeoutError:
            raise NodeError(f"The node did not answer within {self.timeout:.0f} seconds.") from None
        except (urllib.error.URLError, OSError) as error:
            raise NodeError(f"The node cannot be reached ({getattr(error, 'reason', error)}).") from None
        if len(raw) > LARGEST_ANSWER:
            raise NodeError("The node's answer is too large.")
        return raw

    # -- what signing needs -----------------------------------------------------------------------
    def chain_id(self) -> int:
        return int(self.call("eth_chainId"), 16)

    def fill_transaction(self, tx: Transaction, account: Address) -> Transaction:
        """Nonce, gas (a quarter more than the estimate) and EIP-1559 fees where the asker left them open."""
        if not tx.missing:
            return tx
        call = {"from": str(account), "value": hex(tx.value_wei), "data": "0x" + tx.data.hex()}
        if tx.to is not None:
            call["to"] = str(tx.to)
        nonce, gas, block = self.batch(
            [
                ("eth_getTransactionCount", [str(account), "pending"]),
                ("eth_estimateGas", [call]),
                ("eth_getBlockByNumber", ["latest", False]),
            ]
        )
        if isinstance(nonce, NodeError):
            raise nonce
        if tx.nonce is None:
            tx = replace(tx, nonce=int(nonce, 16))
        if tx.gas is None:
            if isinstance(gas, NodeError):
                raise NodeError(f"It would fail. {gas.sentence}")
            estimate = int(gas, 16)
            tx = replace(tx, gas=estimate if estimate == 21_000 else estimate + estimate // 4)
        if tx.missing:
            tip = 10**9
            base = int(block["baseFeePerGas"], 16) if isinstance(block, dict) and block.get("baseFeePerGas") else None
            if base is None or tx.type in (0, 1):
                tx = replace(tx, gas_price=int(self.call("eth_gasPrice"), 16))
            else:
                tx = replace(tx, max_priority_fee_per_gas=tip, max_fee_per_gas=2 * base + tip)
        return tx

    def broadcast(self, raw: bytes) -> bytes:
        """Send signed bytes; a node that has them already counts as success. Returns the hash."""
        from app.address import keccak256

        tx_hash = keccak256(raw)
        try:
            self.call("eth_sendRawTransaction", "0x" + raw.hex())
        except NodeError as error:
            if "already known" not in error.sentence.lower() and "known transaction" not in error.sentence.lower():
                raise
        return tx_hash

    def wait_receipt(self, tx_hash: bytes, timeout: float = 600.0, every: float = 1.0) -> dict[str, Any] | None:
        """The receipt, or None when none came in time."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            receipt = self.call("eth_getTransactionReceipt", "0x" + tx_hash.hex())
            if receipt:
                return dict(receipt)
            time.sleep(every)
        return None
