"""What the families of typed data share: the message as typed values, and what a family makes of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from app.address import NATIVE, Address
from app.eip712 import TypedData, TypedDataError, read_address, read_bool, read_bytes, read_int
from app.evidence import Evidence
from app.intent.calls import CallContext, decode_call, foreign_code
from app.intent.known import known
from app.intent.model import Change, Intent, Unknown
from app.request import Request

_ARRAY = re.compile(r"^(.*)\[[0-9]*\]$")


@dataclass(frozen=True, slots=True)
class Reading:
    """What one family says about a message."""

    kind: str
    family: str
    changes: tuple[Change, ...] = ()
    calls: tuple[Intent, ...] = ()
    owner: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    unknowns: tuple[Unknown, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """One message with its values read by their types: ints, Address, bytes, str, bool, dicts and lists of those."""

    data: TypedData
    message: Mapping[str, Any]
    domain: Mapping[str, Any]
    request: Request
    evidence: Evidence

    @property
    def primary(self) -> str:
        return self.data.primary_type

    @property
    def contract(self) -> Address | None:
        contract = self.domain.get("contract")
        return contract if isinstance(contract, Address) else None

    @property
    def account(self) -> Address:
        return self.request.account

    @property
    def now(self) -> datetime:
        return self.evidence.now

    def has(self, *names: str) -> bool:
        """Whether the message has all these members."""
        return all(n in self.message for n in names)

    def within(self, primary: str, message: Mapping[str, Any]) -> Typed:
        """A struct inside this message, read as a message of its own under the same domain."""
        return replace(self, data=replace(self.data, primary_type=primary), message=message)

    def call(
        self, caller: Address, target: Address | None, value_wei: int, calldata: bytes, operation: str = "call"
    ) -> Intent:
        """A call that the signature authorizes, decoded as if `caller` made it. Raises TypeError for lying types."""
        right = isinstance(caller, Address) and (target is None or isinstance(target, Address))
        if not right or type(value_wei) is not int or value_wei < 0 or type(calldata) is not bytes:
            raise TypeError("a call needs addresses, a value and bytes")
        context = CallContext(
            self.request.chain_id, caller, target, value_wei, calldata, operation, 1, self.account, self.now
        )
        intent = decode_call(context, self.evidence)
        return foreign_code(intent, context) if operation == "delegatecall" else intent


def published_by(owner: str | None, contract: Address | None) -> str | None:
    """Who is behind a message of this shape, where its contract is known too: anyone can copy a shape."""
    return owner if contract is None or contract.is_zero or known(contract) is not None else None


def fits(reading: Reading) -> bool:
    """Whether every value a family read is of the kind it stands for: the asker names the types, and may lie."""
    return all(
        isinstance(c.account, Address)
        and (c.asset is None or c.asset == NATIVE or isinstance(c.asset, Address))
        and (c.counterparty is None or isinstance(c.counterparty, Address))
        and all(v is None or (isinstance(v, int) and v >= 0) for v in (c.amount, c.deadline, c.token_id))
        for c in (*reading.changes, *(c for i in reading.calls if i.operation == "signature" for c in i.changes))
    ) and all(
        v is None or isinstance(v, int if name == "deadline" else Address)
        for name, v in reading.facts.items()
        if name in _FACTS
    )


_FACTS = frozenset({"deadline", "spender", "delegate", "receiver", "safe", "sender", "zone", "paymaster"})


def read_values(data: TypedData) -> dict[str, Any]:
    """The message by its types. Raises TypedDataError where a value does not fit."""
    return _struct(data, data.primary_type, data.message, "message", 0)


def _struct(data: TypedData, name: str, value: Mapping[str, Any], path: str, depth: int) -> dict[str, Any]:
    if depth > 32 or not isinstance(value, Mapping):
        raise TypedDataError(path, "is no struct, or nested too deep")
    return {m.name: _value(data, m.type, value.get(m.name), f"{path}.{m.name}", depth + 1) for m in data.types[name]}


def _value(data: TypedData, type_: str, value: Any, path: str, depth: int) -> Any:
    array = _ARRAY.match(type_)
    if array:
        if not isinstance(value, Sequence) or isinstance(value, str):
            raise TypedDataError(path, "needs a JSON array")
        return [_value(data, array[1], v, f"{path}[{i}]", depth) for i, v in enumerate(value)]
    if type_ in data.types:
        return _struct(data, type_, value, path, depth) if value is not None else {}
    if type_ == "address":
        return read_address(value, path) if value is not None else Address(bytes(20))
    if type_.startswith(("uint", "int")):
        return read_int(value, path)
    if type_ == "bool":
        return read_bool(value, path)
    if type_.startswith("bytes"):
        return read_bytes(value, path)
    return str(value)
