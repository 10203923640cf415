"""Names of people on the chain (ENS): what the user's own Ethereum node says a name stands for.

A name is an entry that its owner may change at any time, so it is read at the moment it is typed and only the address
goes on. Names whose address a server beside the chain keeps (EIP-3668) are not asked for: nothing here calls one.

Sources: EIP-137 (namehash), ENSIP-10 (names as DNS packets), ENSIP-11 (coin types of other chains), ENSIP-15
(normalization), ENSIP-23 (the universal resolver and its errors).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.address import Address, keccak256
from app.chain.client import NodeClient, NodeError
from app.chain.holdings import ask, call, number

UNIVERSAL_RESOLVER: Final = Address.parse("0xeEeEEEeE14D718C2B47D9923Deab1335E144EeEe")
"""The entry point that ENS publishes for Ethereum and its test chains; it stays when the system behind it changes."""
ETHEREUM: Final = 1
_RESOLVE: Final = "9061b923"
_ADDR: Final = "3b3b57de"
_ADDR_OF_COIN: Final = "f1cb7e06"
_OTHER_CHAINS: Final = 0x80000000
_OFFCHAIN_LOOKUP: Final = "0x556f1830"
_UNKNOWN: Final = ("0x77209fe8", "0x1e9535f2", "0x7b1c461b", "0x95c0c752")
"""Resolver not found, no contract, without this kind of entry, in error (ENSIP-23)."""
_PLAIN: Final = re.compile(r"[a-z0-9-]+")


class NameFault(Exception):
    """A name that cannot be used; `sentence` says why in words for the user."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Named:
    """What a name stands for."""

    name: str
    """Normalized: what the owner registered."""
    address: Address
    for_chain: bool
    """False when the entry is the one for Ethereum and the payment is for another chain, where the owner set none."""


def looks_like_name(text: str) -> bool:
    """Whether a text is meant as a name: labels parted by points, no blanks, not hex digits."""
    plain = text.strip()
    parts = plain.split(".")
    return (
        len(parts) > 1
        and all(parts)
        and not any(c.isspace() or c in "/:@" for c in plain)
        and len(plain) <= 255
        and any(c.isalpha() for c in parts[-1])
    )


def normalized(text: str) -> str:
    """The one form of a name that ENS allows. Raises NameFault for what imitates another or is no name."""
    name = text.strip()
    if not looks_like_name(name):
        raise NameFault("This is no name: names have parts with points between, as in alice.eth.")
    lower = name.lower() if name.isascii() else name
    if all(_PLAIN.fullmatch(part) and part[2:4] != "--" for part in lower.split(".")):
        return lower
    # The whole table of allowed writing is large, so it is loaded only for names that need it.
    from ens_normalize import DisallowedSequence, ens_normalize

    try:
        return str(ens_normalize(name))
    except DisallowedSequence as error:
        raise NameFault(
            f"ENS does not allow this name; it may imitate another. (Its rules say: {str(error)[:120]})"
        ) from None


def namehash(name: str) -> bytes:
    """A normalized name as 32 bytes (EIP-137)."""
    node = bytes(32)
    for part in reversed(name.split(".")):
        node = keccak256(node + keccak256(part.encode()))
    return node


def packet(name: str) -> bytes:
    """A normalized name as a DNS packet: each part after its length, and a zero (ENSIP-10). Raises NameFault."""
    parts = [part.encode() for part in name.split(".")]
    if any(len(part) > 255 for part in parts):
        raise NameFault("A part of this name is too long for ENS.")
    return b"".join(bytes([len(part)]) + part for part in parts) + b"\0"


def resolve(node: NodeClient, text: str, chain_id: int) -> Named:
    """What a name stands for on a chain, by a node of Ethereum. Raises NameFault and NodeError."""
    name = normalized(text)
    hashed, asked = namehash(name).hex(), packet(name)
    questions = [_question(asked, bytes.fromhex(_ADDR + hashed))]
    if chain_id != ETHEREUM:
        coin = f"{_OTHER_CHAINS | chain_id:064x}"
        questions.insert(0, _question(asked, bytes.fromhex(_ADDR_OF_COIN + hashed + coin)))
    chain, *answers = ask(node, [("eth_chainId", []), *questions])
    if number(chain) != ETHEREUM:
        raise NameFault("Names are kept on Ethereum; the node set for it serves another chain.")
    if all(answer == "0x" for answer in answers):
        raise NameFault("This node’s chain has no ENS; the name cannot be read.")
    found = [_address(answer, bytes_form=len(answers) == 2 and i == 0) for i, answer in enumerate(answers)]
    for place, address in enumerate(found):
        if address is not None:
            return Named(name, address, place == 0)
    for answer in answers:
        _say_why(name, answer)
    raise NameFault(f"{name} stands for no address.")


def _question(name: bytes, data: bytes) -> tuple[str, list[object]]:
    def tail(raw: bytes) -> bytes:
        return len(raw).to_bytes(32, "big") + raw + bytes(-len(raw) % 32)

    first = tail(name)
    head = (64).to_bytes(32, "big") + (64 + len(first)).to_bytes(32, "big")
    return call(UNIVERSAL_RESOLVER, "0x" + _RESOLVE + (head + first + tail(data)).hex())


def _address(answer: object, *, bytes_form: bool) -> Address | None:
    """The address in `(bytes result, address resolver)`; None for an error, an empty entry or nonsense."""
    if not isinstance(answer, str) or not answer.startswith("0x"):
        return None
    try:
        result = _dynamic(bytes.fromhex(answer[2:]))
        if result is not None and bytes_form:
            result = _dynamic(result)
    except ValueError:
        return None
    if result is None:
        return None
    if not bytes_form:
        if len(result) != 32 or any(result[:12]):
            return None
        result = result[12:]
    return Address(result) if len(result) == 20 and any(result) else None


def _dynamic(raw: bytes) -> bytes | None:
    """The first argument, of type `bytes`; None where the offset or the length points beyond what is there."""
    if len(raw) < 64:
        return None
    at = int.from_bytes(raw[:32], "big")
    if at > len(raw) - 32:
        return None
    size = int.from_bytes(raw[at : at + 32], "big")
    return raw[at + 32 : at + 32 + size] if size <= len(raw) - at - 32 else None


def _say_why(name: str, answer: object) -> None:
    """Raise what an answer without an address means; returns where it means nothing special."""
    if not isinstance(answer, NodeError):
        return
    data = answer.data if isinstance(answer.data, str) else ""
    if data.startswith(_OFFCHAIN_LOOKUP):
        raise NameFault(
            f"{name} is kept by a server beside the chain, which is not asked from here. Ask for the address itself."
        )
    if not data.startswith(_UNKNOWN):
        raise answer
