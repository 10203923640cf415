"""What an example of typed data is, and the pieces that several of them share.

Types are written as encodeType (EIP-712) writes them; values follow in the order of the members.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from app.request import Request
from tests.intent.typed_cases import (
    ME,
    OTHER,
    SOON,
    SPENDER,
    USDC,
    ZERO,
    transfer,
    typed,
)

PERMIT2: Final = "0x000000000022D473030F116dDEE9F6B43aC78BA3"
MANAGER: Final = "0xdb9B1e94B5b69Df7e401DDbedE43491141047dB3"
MAX: Final = (1 << 256) - 1
WORD: Final = "0x" + "ab" * 32
NONE: Final = "0x" + "00" * 32
PAY: Final = transfer(OTHER, 7_000_000)
"""Calldata that pays 7 USDC to OTHER."""


@dataclass(frozen=True)
class Example:
    """A message of one family, and what must be told of it."""

    name: str
    encoded: str
    values: Any
    family: str
    says: str
    """The sentence, addresses by their names here."""
    worst: str = ""
    """The worst use after its first words; empty when the signature gives nothing away."""
    until: int | None = None
    """When the permission ends (`arguments["deadline"]`)."""
    domain: Mapping[str, Any] = field(
        default_factory=lambda: {"name": "X", "version": "1", "chainId": 1, "verifyingContract": USDC}
    )

    @property
    def request(self) -> Request:
        types = types_of(self.encoded)
        primary = self.encoded.split("(", 1)[0]
        return typed(primary, types, shaped(types, primary, self.values), domain=dict(self.domain))


def types_of(encoded: str) -> dict[str, list[dict[str, str]]]:
    """The types of an encodeType string, in its order."""
    return {
        name: [{"type": m.rsplit(" ", 1)[0], "name": m.rsplit(" ", 1)[1]} for m in body.split(",") if m]
        for name, body in re.findall(r"([\w:]+)\(([^()]*)\)", encoded)
    }


def shaped(types: Mapping[str, list[dict[str, str]]], name: str, values: Any) -> Any:
    """Values in the order of a struct's members as the JSON object that a site sends."""
    array = re.fullmatch(r"(.*)\[\d*\]", name)
    if array:
        return [shaped(types, array[1], v) for v in values]
    if name not in types or isinstance(values, dict):
        return str(values) if isinstance(values, int) and not isinstance(values, bool) else values
    members = types[name]
    assert len(members) == len(values), (name, len(members), len(values))
    return {m["name"]: shaped(types, m["type"], v) for m, v in zip(members, values, strict=True)}


def at(contract: str | None, chain: int | None = 1, **more: Any) -> dict[str, Any]:
    domain: dict[str, Any] = {"name": "X", "version": "1", "chainId": chain, "verifyingContract": contract, **more}
    return {k: v for k, v in domain.items() if v is not None}


P2: Final = "TokenPermissions(address token,uint256 amount)"
DETAILS: Final = "PermitDetails(address token,uint160 amount,uint48 expiration,uint48 nonce)"
ITEM: Final = "uint8 itemType,address token,uint256 identifierOrCriteria,uint256 startAmount,uint256 endAmount"
ORDER: Final = (
    "OrderComponents(address offerer,address zone,OfferItem[] offer,ConsiderationItem[] consideration,uint8 orderType,"
    "uint256 startTime,uint256 endTime,bytes32 zoneHash,uint256 salt,bytes32 conduitKey,uint256 counter)"
    f"ConsiderationItem({ITEM},address recipient)OfferItem({ITEM})"
)
SAFE_TX: Final = "address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 {},uint256 gasPrice,address gasToken,address refundReceiver,uint256 nonce"
INFO: Final = "OrderInfo(address reactor,address swapper,uint256 nonce,uint256 deadline,address additionalValidationContract,bytes additionalValidationData)"
INFO_VALUES: Final = (SPENDER, ME, 1, SOON, ZERO, "0x")
OUT: Final = "(address token,uint256 startAmount,uint256 endAmount,address recipient)"
WITNESS: Final = (
    "PermitWitnessTransferFrom(TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline,{} {})"
)
PERMITTED: Final = ((USDC, 5_000_000), SPENDER, 1, SOON)
