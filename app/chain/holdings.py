"""What an account holds and what a contract is, asked of the user's node in batches. Unknown stays None."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.address import NATIVE, Address, Asset
from app.chain.client import NodeClient, NodeError
from app.evidence import Token

_CHUNK: Final = 40
"""Calls in one batch: public nodes refuse larger ones."""
_ERC165: Final = "0x01ffc9a7"
_ERC721, _ERC1155 = "80ac58cd", "d9b67a26"


def ask(node: NodeClient, calls: Sequence[tuple[str, list[Any]]]) -> list[Any]:
    """Many calls in few round trips; a refused call is a NodeError in its place. Raises NodeError for the whole."""
    out: list[Any] = []
    for start in range(0, len(calls), _CHUNK):
        out.extend(node.batch(calls[start : start + _CHUNK]))
    return out


def call(to: Address, data: str, sender: Address | None = None) -> tuple[str, list[Any]]:
    """One `eth_call` on the newest block."""
    tx = {"to": str(to), "data": data}
    if sender is not None:
        tx["from"] = str(sender)
    return "eth_call", [tx, "latest"]


def number(answer: object) -> int | None:
    """A 32-byte word or a quantity as a number; None for an error, an empty answer or nonsense."""
    if not isinstance(answer, str) or not answer.startswith("0x") or len(answer) < 3:
        return None
    try:
        return int(answer[:66], 16)
    except ValueError:
        return None


def text(answer: object, limit: int = 64) -> str | None:
    """A returned string (ABI `string`, or `bytes32` of old tokens), cut to `limit` characters."""
    if not isinstance(answer, str) or not answer.startswith("0x"):
        return None
    try:
        raw = bytes.fromhex(answer[2:])
    except ValueError:
        return None
    if len(raw) >= 96 and int.from_bytes(raw[:32], "big") == 32:
        size = int.from_bytes(raw[32:64], "big")
        body = raw[64 : 64 + min(size, 4 * limit)]
    elif len(raw) == 32:
        body = raw.rstrip(b"\0")
    else:
        return None
    return body.decode("utf-8", "replace")[:limit] or None


def balances(node: NodeClient, account: Address, tokens: Sequence[Address], chain_id: int) -> dict[Asset, int | None]:
    """Coin and tokens of an account in base units; None where the node gave no number.

    Raises NodeError, also where the node answers for another chain: its coins are not these.
    """
    word = account.hex().rjust(64, "0")
    asked: list[tuple[str, list[Any]]] = [("eth_chainId", []), ("eth_getBalance", [str(account), "latest"])]
    asked += [call(t, "0x70a08231" + word) for t in tokens]
    said, *answers = ask(node, asked)
    for refused in (said, answers[0]):
        if isinstance(refused, NodeError):
            raise refused
    if number(said) != chain_id:
        raise NodeError(f"The node answers for chain {number(said)}, not for chain {chain_id}.")
    assets: list[Asset] = [NATIVE, *tokens]
    return {asset: number(answer) for asset, answer in zip(assets, answers, strict=True)}


@dataclass(frozen=True, slots=True)
class ContractKind:
    """What a contract says it is. `standard`: erc20, erc721, erc1155 or empty; `token` its name where it has one."""

    standard: str
    token: Token | None
    has_code: bool


def contract_kind(node: NodeClient, address: Address) -> ContractKind:
    """Ask a contract for its interfaces (EIP-165), symbol and decimals. Raises NodeError."""
    pad = "0" * 56
    code, is721, is1155, symbol, name, decimals = ask(
        node,
        [
            ("eth_getCode", [str(address), "latest"]),
            call(address, _ERC165 + _ERC721 + pad),
            call(address, _ERC165 + _ERC1155 + pad),
            call(address, "0x95d89b41"),
            call(address, "0x06fdde03"),
            call(address, "0x313ce567"),
        ],
    )
    has_code = isinstance(code, str) and len(code) > 2
    called = text(symbol) or text(name) or ""
    places = number(decimals)
    if number(is721) == 1:
        return ContractKind("erc721", Token(called, 0), has_code)
    if number(is1155) == 1:
        return ContractKind("erc1155", Token(called, 0), has_code)
    if has_code and called and places is not None and places <= 77:
        return ContractKind("erc20", Token(called, places, text(name)), True)
    return ContractKind("", None, has_code)


def fees_now(node: NodeClient) -> tuple[int, int]:
    """Base fee and priority fee of the newest block, in wei per gas. Raises NodeError."""
    block, tip = node.batch([("eth_getBlockByNumber", ["latest", False]), ("eth_maxPriorityFeePerGas", [])])
    base = number(block.get("baseFeePerGas")) if isinstance(block, dict) else None
    if base is None:
        price = number(node.call("eth_gasPrice"))
        if price is None:
            raise NodeError("The node does not say what gas costs.")
        return price, 0
    return base, number(tip) or 10**9
