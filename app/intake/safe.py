"""A Safe transaction as the Safe transaction service exports it → its EIP-712 message, hashes compared.

The export says what its hash is (`safeTxHash`); the message built here must have that hash under one of the two domain
forms (with chainId from Safe 1.3.0 on, without before), else it is refused: somebody changed a field.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from app.address import Address, AddressError
from app.eip712 import TypedDataError, parse_typed_data
from app.request import RequestError

_ZERO: Final = "0x" + "0" * 40
_FIELDS: Final = (
    ("to", "address"), ("value", "uint256"), ("data", "bytes"), ("operation", "uint8"), ("safeTxGas", "uint256"), ("baseGas", "uint256"),
    ("gasPrice", "uint256"), ("gasToken", "address"), ("refundReceiver", "address"), ("nonce", "uint256"),
)  # fmt: skip


def is_safe_export(value: Mapping[str, Any]) -> bool:
    """Whether an object looks like the service's multisig transaction."""
    return "safe" in value and "operation" in value and "nonce" in value


def from_safe_export(value: Mapping[str, Any], chain_id: int) -> dict[str, Any]:
    """The typed data to sign. Raises RequestError when a field is wrong or the stated hash does not fit the fields."""
    safe = _address(value.get("safe"), "safe")
    message = {name: _value(value.get(name), name, kind) for name, kind in _FIELDS}
    typed = None
    stated = value.get("safeTxHash", value.get("contractTransactionHash"))
    for domain in ({"chainId": chain_id, "verifyingContract": safe}, {"verifyingContract": safe}):
        typed = _typed(domain, message)
        try:
            digest = "0x" + parse_typed_data(typed).digest.hex()
        except TypedDataError as error:
            raise RequestError(f"safe.{error.path}", error.rule) from None
        if stated is None or str(stated).lower() == digest:
            return typed
    raise RequestError("safeTxHash", f"{str(stated)[:70]} is not the hash of these fields on chain {chain_id}")


def _typed(domain: dict[str, Any], message: dict[str, Any]) -> dict[str, Any]:
    kinds = {"chainId": "uint256", "verifyingContract": "address"}
    return {
        "types": {
            "EIP712Domain": [{"name": n, "type": kinds[n]} for n in domain],
            "SafeTx": [{"name": n, "type": t} for n, t in _FIELDS],
        },
        "primaryType": "SafeTx",
        "domain": domain,
        "message": message,
    }


def _value(given: Any, name: str, kind: str) -> Any:
    if kind == "address":
        return _address(given or _ZERO, name)
    if kind == "bytes":
        return given or "0x"
    if given is None and name == "nonce":
        raise RequestError("safe.nonce", "is missing")
    return str(given if given is not None else 0)


def _address(text: Any, name: str) -> str:
    try:
        return str(Address.parse(text))
    except (AddressError, TypeError) as error:
        raise RequestError(f"safe.{name}", str(error)) from None
