"""Request: one thing somebody asks to have signed, immutable, with its canonical bytes.

The JSON border is CONTRACT.md version 1; `parse_request` is the one strict parser every way in uses.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any, Final

from app.address import NATIVE, Address, AddressError, Asset, checksum_ok, keccak256
from app.border import (
    RequestError,
    TooDeep,
    hex_bytes,
    json_array,
    json_object,
    parse_decimal,
    quantity,
    read_json,
    short,
)
from app.eip712 import TypedData, TypedDataError, parse_typed_data
from app.transaction import AccessEntry, Authorization, Transaction

TRANSACTION_METHODS: Final = frozenset({"eth_sendTransaction", "eth_signTransaction"})
METHODS: Final = TRANSACTION_METHODS | {
    "eth_signTypedData_v4",
    "personal_sign",
    "eth_sign",
    "wallet_sendCalls",
    "wallet_signAuthorization",
}
TYPED_DATA_ALIASES: Final = {
    "eth_signTypedData": "eth_signTypedData_v4",
    "eth_signTypedData_v3": "eth_signTypedData_v4",
}
INTENT_KINDS: Final = frozenset(
    {
        "send",
        "swap",
        "approve",
        "revoke",
        "sign-in",
        "list-nft",
        "buy-nft",
        "deposit",
        "withdraw",
        "bridge",
        "stake",
        "claim",
        "deploy",
        "safe-transaction",
        "other",
    }
)


@dataclass(frozen=True, slots=True)
class Message:
    """A personal message (EIP-191 version 0x45): the raw bytes, before the prefix."""

    data: bytes

    @property
    def text(self) -> str | None:
        """The message as text when it is valid UTF-8."""
        try:
            return self.data.decode()
        except UnicodeDecodeError:
            return None

    @property
    def digest(self) -> bytes:
        return keccak256(b"\x19Ethereum Signed Message:\n" + str(len(self.data)).encode() + self.data)


@dataclass(frozen=True, slots=True)
class RawHash:
    """`eth_sign`: 32 bytes (or more) nobody can read. Never forwarded to a device."""

    data: bytes

    @property
    def digest(self) -> bytes:
        return self.data if len(self.data) == 32 else keccak256(self.data)


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a wallet_sendCalls batch (EIP-5792). `to` None creates a contract."""

    to: Address | None
    value_wei: int = 0
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class CallBatch:
    """wallet_sendCalls (EIP-5792): calls to be run in order, atomically when `atomic`."""

    chain_id: int
    calls: tuple[Call, ...]
    atomic: bool = False


Payload = Transaction | TypedData | Message | RawHash | CallBatch | Authorization
"""What would be signed. All but CallBatch have a `digest` property: the 32 bytes under the signature."""


@dataclass(frozen=True, slots=True)
class DeclaredIntent:
    """What the user says they mean to do. `amount` and `receive_min` in whole units (CONTRACT)."""

    kind: str
    to: Address | None = None
    asset: Asset | None = None
    amount: Decimal | None = None
    receive_asset: Asset | None = None
    receive_min: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked, exactly. `params` is the JSON as it came; `payload` its one reading."""

    id: str
    chain_id: int
    origin: str | None
    account: Address
    method: str
    payload: Payload
    params: tuple[Any, ...] = field(compare=False, repr=False)
    declared: DeclaredIntent | None = None
    bad_checksums: tuple[tuple[str, str], ...] = ()
    """(field, text) of addresses whose capitals break EIP-55: the endpoint refuses them, checks report them."""

    @property
    def transaction(self) -> Transaction | None:
        return self.payload if isinstance(self.payload, Transaction) else None

    @property
    def typed_data(self) -> TypedData | None:
        return self.payload if isinstance(self.payload, TypedData) else None

    @property
    def digest(self) -> bytes | None:
        """The 32 bytes that will be signed; None for a batch or while a transaction lacks fields."""
        if isinstance(self.payload, CallBatch):
            return None
        if isinstance(self.payload, Transaction) and self.payload.missing:
            return None
        return self.payload.digest

    def with_payload(self, payload: Payload) -> Request:
        return replace(self, payload=payload)


# -- reading ------------------------------------------------------------------------------------


class _Reader:
    """Collects checksum notes while reading addresses, so that one parse serves strict and lenient callers."""

    def __init__(self) -> None:
        self.bad_checksums: list[tuple[str, str]] = []

    def address(self, value: Any, path: str) -> Address:
        if not isinstance(value, str):
            raise RequestError(path, "an address is a string of 0x and 40 hex digits")
        try:
            address = Address.parse(value, strict=False)
        except AddressError as error:
            raise RequestError(path, str(error)) from None
        if not checksum_ok(value):
            self.bad_checksums.append((path, value))
        return address

    def optional_address(self, value: Any, path: str) -> Address | None:
        return None if value in (None, "", "0x") else self.address(value, path)


def _parse_transaction(value: Any, chain_id: int, account: Address, reader: _Reader) -> Transaction:
    tx = json_object(value, "params[0]")
    p = "params[0]."

    def number(name: str, bits: int = 256) -> int | None:
        return None if tx.get(name) is None else quantity(tx[name], p + name, bits=bits)

    if tx.get("from") is not None and reader.address(tx["from"], p + "from") != account:
        raise RequestError(p + "from", f"differs from the account that would sign, {account}")
    stated_chain = number("chainId", 64)
    data_name = "input" if tx.get("data") is None and tx.get("input") is not None else "data"
    data = hex_bytes(tx[data_name], p + data_name) if tx.get(data_name) is not None else b""
    if tx.get("data") is not None and tx.get("input") is not None and hex_bytes(tx["input"], p + "input") != data:
        raise RequestError(p + "input", "differs from data; only one of them may be given")
    access: tuple[AccessEntry, ...] | None = None
    if tx.get("accessList") is not None:
        entries = []
        for i, e in enumerate(json_array(tx["accessList"], p + "accessList")):
            where = f"{p}accessList[{i}]"
            e = json_object(e, where)
            keys = tuple(
                _word(k, f"{where}.storageKeys[{j}]")
                for j, k in enumerate(json_array(e.get("storageKeys", []), where + ".storageKeys"))
            )
            entries.append(AccessEntry(reader.address(e.get("address"), where + ".address"), keys))
        access = tuple(entries)
    auths: tuple[Authorization, ...] | None = None
    if tx.get("authorizationList") is not None:
        auths = tuple(
            _parse_authorization(a, f"{p}authorizationList[{i}]", reader)
            for i, a in enumerate(json_array(tx["authorizationList"], p + "authorizationList"))
        )
    explicit = number("type", 8)
    if explicit is not None and explicit not in (0, 1, 2, 4):
        raise RequestError(p + "type", f"transaction type {explicit} is not known here; 0, 1, 2 and 4 are")
    gas_price, max_fee = number("gasPrice"), number("maxFeePerGas")
    if explicit is None and gas_price is not None and max_fee is not None:
        # Nodes report the effective price beside the caps; a higher one cannot come from there.
        if gas_price > max_fee:
            raise RequestError(p + "gasPrice", "cannot stand above maxFeePerGas (EIP-1559)")
        gas_price = None
    if explicit in (0, 1):
        max_fee = None
    elif explicit in (2, 4):
        if max_fee is None:
            max_fee = gas_price
        gas_price = None
    tip = None if explicit in (0, 1) else number("maxPriorityFeePerGas")
    if max_fee is not None and tip is not None and tip > max_fee:
        raise RequestError(p + "maxPriorityFeePerGas", "is above maxFeePerGas (EIP-1559)")
    to = reader.optional_address(tx.get("to"), p + "to")
    effective = explicit if explicit is not None else (4 if auths else None)
    if effective == 4 and to is None:
        raise RequestError(p + "to", "a type 4 transaction cannot create a contract (EIP-7702)")
    return Transaction(
        # One that differs from the request's is kept as it stands: the check chain-id-mismatch blocks it with its reason.
        chain_id=chain_id if stated_chain is None else stated_chain,
        to=to,
        value_wei=number("value") or 0,
        data=data,
        nonce=number("nonce", 64),
        gas=number("gas", 64) if tx.get("gas") is not None else number("gasLimit", 64),
        gas_price=gas_price,
        max_fee_per_gas=max_fee,
        max_priority_fee_per_gas=tip,
        access_list=access,
        authorizations=auths,
        explicit_type=explicit,
    )


def _word(value: Any, path: str) -> bytes:
    raw = hex_bytes(value, path, limit=32)
    if len(raw) != 32:
        raise RequestError(path, "must have 32 bytes")
    return raw


def _parse_authorization(value: Any, path: str, reader: _Reader) -> Authorization:
    a = json_object(value, path)

    def number(name: str, bits: int = 256) -> int | None:
        raw = a.get(name)
        if raw is None:
            return None
        return (
            raw
            if isinstance(raw, int) and not isinstance(raw, bool) and 0 <= raw < 1 << bits
            else quantity(raw, f"{path}.{name}", bits=bits)
        )

    address = a.get("address", a.get("contractAddress"))
    return Authorization(
        chain_id=number("chainId") or 0,
        address=reader.address(address, path + ".address"),
        nonce=number("nonce", 64) or 0,
        y_parity=number("yParity", 8),
        r=number("r"),
        s=number("s"),
    )


def _parse_calls(value: Any, chain_id: int, account: Address, reader: _Reader) -> CallBatch:
    batch = json_object(value, "params[0]")
    if batch.get("from") is not None and reader.address(batch["from"], "params[0].from") != account:
        raise RequestError("params[0].from", f"differs from the account that would sign, {account}")
    if batch.get("chainId") is not None and quantity(batch["chainId"], "params[0].chainId") != chain_id:
        raise RequestError("params[0].chainId", f"differs from the request's chain {chain_id}")
    calls = []
    for i, c in enumerate(json_array(batch.get("calls"), "params[0].calls")):
        where = f"params[0].calls[{i}]"
        c = json_object(c, where)
        calls.append(
            Call(
                to=reader.optional_address(c.get("to"), where + ".to"),
                value_wei=quantity(c["value"], where + ".value") if c.get("value") is not None else 0,
                data=hex_bytes(c["data"], where + ".data") if c.get("data") is not None else b"",
            )
        )
    if not calls:
        raise RequestError("params[0].calls", "must hold at least one call (EIP-5792)")
    return CallBatch(chain_id, tuple(calls), bool(batch.get("atomicRequired", False)))


def _parse_message(params: Sequence[Any], account: Address) -> Message:
    if len(params) < 2:
        raise RequestError("params", "personal_sign takes the message and the account")
    message, second = params[0], params[1]
    if not isinstance(message, str):
        raise RequestError("params[0]", "the message is a string")
    # Some sites swap the two; the account is the one that is our address.
    if _is_account(message, account) and not _is_account(second, account) and isinstance(second, str):
        message, second = second, message
        where = "params[1]"
    else:
        where = "params[0]"
    if isinstance(second, str) and len(second) == 42 and not _is_account(second, account):
        raise RequestError("params[1]", f"differs from the account that would sign, {account}")
    if message[:2] == "0x":
        return Message(hex_bytes(message, where))
    return Message(message.encode("utf-8", "surrogatepass"))


def _is_account(value: Any, account: Address) -> bool:
    return isinstance(value, str) and value.lower() == "0x" + account.hex()


def _parse_payload(method: str, params: Sequence[Any], chain_id: int, account: Address, reader: _Reader) -> Payload:
    if method in TRANSACTION_METHODS:
        if not params:
            raise RequestError("params[0]", "is missing; it holds the transaction")
        return _parse_transaction(params[0], chain_id, account, reader)
    if method == "wallet_sendCalls":
        if not params:
            raise RequestError("params[0]", "is missing; it holds the calls")
        return _parse_calls(params[0], chain_id, account, reader)
    if method == "personal_sign":
        return _parse_message(params, account)
    if method == "wallet_signAuthorization":
        if not params:
            raise RequestError("params[0]", "is missing; it holds the authorization")
        return _parse_authorization(params[0], "params[0]", reader)
    if len(params) < 2:
        raise RequestError("params", f"{method} takes the account and the data")
    if reader.address(params[0], "params[0]") != account:
        raise RequestError("params[0]", f"differs from the account that would sign, {account}")
    if method == "eth_sign":
        return RawHash(hex_bytes(params[1], "params[1]"))
    value = params[1]
    if isinstance(value, str):
        try:
            value = read_json(value)
        except TooDeep as error:
            raise RequestError("params[1]", str(error)) from None
        except ValueError:
            raise RequestError("params[1]", "is a string but no valid JSON") from None
    try:
        return parse_typed_data(value)
    except TypedDataError as error:
        raise RequestError(error.path, error.rule) from None


def _asset(value: Any, path: str, reader: _Reader) -> Asset | None:
    if value is None:
        return None
    if value == NATIVE:
        return NATIVE
    return reader.address(value, path)


def parse_declared(value: Any, reader: _Reader | None = None) -> DeclaredIntent | None:
    """Read CONTRACT's `intent` object. Raises RequestError."""
    if value is None:
        return None
    reader = reader or _Reader()
    it = json_object(value, "intent")
    kind = it.get("kind")
    if not isinstance(kind, str) or kind not in INTENT_KINDS:
        raise RequestError("intent.kind", f"{short(kind)} is not one of {', '.join(sorted(INTENT_KINDS))}")
    return DeclaredIntent(
        kind=kind,
        to=reader.address(it["to"], "intent.to") if it.get("to") is not None else None,
        asset=_asset(it.get("asset"), "intent.asset", reader),
        amount=parse_decimal(it.get("amount"), "intent.amount"),
        receive_asset=_asset(it.get("receive_asset"), "intent.receive_asset", reader),
        receive_min=parse_decimal(it.get("receive_min"), "intent.receive_min"),
    )


def request_id(value: Any, default: str) -> str:
    """The id that an answer carries: the request's own, a number as text; `default` where it has none. Raises RequestError."""
    given = value.get("id") if isinstance(value, Mapping) else None
    if given is None:
        return default
    if isinstance(given, bool) or not isinstance(given, str | int | float):
        raise RequestError("id", "must be a string")
    return str(given)


_NEEDED: Final = {
    "chain_id": "the number of the chain (EIP-155), 1 for Ethereum",
    "method": "what a wallet is called with, such as eth_sendTransaction",
    "account": "the address of the account that would sign",
    "params": "the array that goes with the method",
}


def parse_request(value: Any, *, default_id: str = "1") -> Request:
    """Read one CONTRACT request object (without its `context`). Raises RequestError with field and rule."""
    if not isinstance(value, Mapping):
        raise RequestError("request", "must be a JSON object")
    if value.get("version", 1) != 1 or value.get("version") is True:
        raise RequestError("version", f"{short(value.get('version'))} is not known; this reads version 1")
    for name, what in _NEEDED.items():
        if value.get(name) is None:
            raise RequestError(name, f"is missing; it is {what}")
    chain_id = value.get("chain_id")
    lowest = 0 if value.get("method") == "wallet_signAuthorization" else 1  # EIP-7702: 0 is every chain
    if not isinstance(chain_id, int) or isinstance(chain_id, bool) or not lowest <= chain_id < 2**64:
        raise RequestError("chain_id", "must be a whole number above zero (EIP-155)")
    origin = value.get("origin")
    if origin is not None and not isinstance(origin, str):
        raise RequestError("origin", "must be a string or null")
    method = value.get("method")
    if not isinstance(method, str):
        raise RequestError("method", "must be a string")
    method = TYPED_DATA_ALIASES.get(method, method)
    if method not in METHODS:
        raise RequestError("method", f"{short(method)} is not a signing method known here")
    reader = _Reader()
    account = reader.address(value.get("account"), "account")
    params = tuple(json_array(value.get("params"), "params"))
    payload = _parse_payload(method, params, chain_id, account, reader)
    declared = parse_declared(value.get("intent"), reader)
    return Request(
        id=request_id(value, default_id),
        chain_id=chain_id,
        origin=origin,
        account=account,
        method=method,
        payload=payload,
        params=params,
        declared=declared,
        bad_checksums=tuple(reader.bad_checksums),
    )


__all__ = [
    "TYPED_DATA_ALIASES",
    "Call",
    "CallBatch",
    "DeclaredIntent",
    "Message",
    "Payload",
    "RawHash",
    "Request",
    "RequestError",
    "parse_declared",
    "parse_request",
    "request_id",
]
