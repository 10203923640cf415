"""Raw unsigned transactions (EIP-2718 types 0, 1, 2 and 4) as request objects."""

from __future__ import annotations

from typing import Any, Final

from app.border import MAX_CALLDATA, RequestError

Json = dict[str, Any]

# The unsigned fields of each type in the order of its EIP; names as in the Ethereum JSON-RPC.
_FIELDS: Final = {
    0: ("nonce", "gasPrice", "gas", "to", "value", "data"),
    1: ("chainId", "nonce", "gasPrice", "gas", "to", "value", "data", "accessList"),
    2: ("chainId", "nonce", "maxPriorityFeePerGas", "maxFeePerGas", "gas", "to", "value", "data", "accessList"),
    4: (
        "chainId", "nonce", "maxPriorityFeePerGas", "maxFeePerGas", "gas", "to", "value", "data", "accessList", "authorizationList",
    ),
}  # fmt: skip
_AUTHORIZATION: Final = ("chainId", "address", "nonce", "yParity", "r", "s")


def read_raw(text: str) -> tuple[Json, int]:
    """A transaction object and its chain id. A legacy one without EIP-155 fields has no chain: it is refused.

    Raises RequestError.
    """
    import rlp

    try:
        raw = bytes.fromhex(text[2:].strip())
    except ValueError:
        raise RequestError("request", "a raw transaction is 0x and an even number of hex digits") from None
    if not raw or len(raw) > MAX_CALLDATA + 10_000:
        raise RequestError("request", "is empty or too long for a transaction")
    kind = raw[0] if raw[0] < 0x80 else 0
    if kind not in _FIELDS:
        raise RequestError("request", f"transaction type {kind} is not known here; 0, 1, 2 and 4 are")
    try:
        items = rlp.decode(raw[1:] if kind else raw, strict=True)
    except (rlp.DecodingError, RecursionError) as error:
        raise RequestError("request", f"is no transaction: {str(error)[:100]}") from None
    names = _FIELDS[kind]
    if not isinstance(items, list):
        raise RequestError("request", "is no transaction: RLP of one item")
    if len(items) == len(names) + 3 and any(items[-2:]):
        raise RequestError("request", "is signed already; only an unsigned transaction can be judged and signed")
    if kind == 0 and len(items) == len(names):
        raise RequestError("request.chainId", "is missing: a legacy transaction needs EIP-155's three last fields")
    if len(items) != len(names) + (3 if kind == 0 else 0):
        raise RequestError("request", f"has {len(items)} fields; type {kind} has {len(names)}")
    fields = dict(zip(names, items, strict=False))
    if kind == 0:
        fields["chainId"] = items[6]
    tx: Json = {"type": hex(kind)}
    for name, item in fields.items():
        tx |= _field(name, item)
    return tx, int(tx.pop("chainId"), 16)


def _field(name: str, item: Any) -> Json:
    if name == "accessList":
        return {name: [_access(i, e) for i, e in enumerate(_list(item, name))]}
    if name == "authorizationList":
        return {name: [_authorization(i, e) for i, e in enumerate(_list(item, name))]}
    raw = _bytes(item, name)
    if name == "to":
        return {name: "0x" + raw.hex()} if raw else {}
    return {name: "0x" + raw.hex() if name == "data" else _number(raw, name)}


def _access(place: int, entry: Any) -> Json:
    where = f"accessList[{place}]"
    address, keys = _list(entry, where, 2)
    return {
        "address": "0x" + _bytes(address, where).hex(),
        "storageKeys": ["0x" + _bytes(k, where).hex() for k in _list(keys, where)],
    }


def _authorization(place: int, entry: Any) -> Json:
    where = f"authorizationList[{place}]"
    parts = dict(zip(_AUTHORIZATION, _list(entry, where, len(_AUTHORIZATION)), strict=True))
    return {
        k: "0x" + _bytes(v, where).hex() if k == "address" else _number(_bytes(v, where), where)
        for k, v in parts.items()
    }


def _list(item: Any, name: str, length: int | None = None) -> list[Any]:
    if not isinstance(item, list) or (length is not None and len(item) != length):
        raise RequestError(f"request.{name}", "is no list of the right length")
    return item


def _bytes(item: Any, name: str) -> bytes:
    if not isinstance(item, bytes):
        raise RequestError(f"request.{name}", "is a list where bytes are expected")
    return item


def _number(raw: bytes, name: str) -> str:
    if len(raw) > 32:
        raise RequestError(f"request.{name}", "is longer than 32 bytes")
    return hex(int.from_bytes(raw, "big"))
