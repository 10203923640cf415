"""Reading a request's `context`: the facts of that moment, in place of a profile or a node (CONTRACT, `context`).

A field that is missing is unknown, never false; one that is wrong is refused with its name and its rule.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, TypeVar

from app.address import NATIVE, Address, Asset
from app.border import RequestError, json_array, json_object, parse_decimal, parse_time
from app.evidence import (
    AccountState,
    AllowanceFact,
    BlockFacts,
    Contact,
    ContractFacts,
    Evidence,
    HistoryEntry,
    ListHistory,
    SafeFacts,
    Token,
)  # fmt: skip

T = TypeVar("T")


def parse_evidence(context: Any, account: Address, *, now: datetime) -> Evidence:
    """Read a request's `context` object; `now` is the clock's time when the context gives none.

    Raises RequestError naming the field and the rule.
    """
    c = json_object({} if context is None else context, "context")
    when = parse_time(c["now"], "context.now") if c.get("now") is not None else now
    state = _keyed(c, "state", _account_state)
    provider = c.get("data_provider")
    pending = _entries(c.get("pending"), "context.pending", default_time=when)
    return Evidence(
        now=when,
        history=ListHistory(_entries(c.get("history"), "context.history"), account),
        contacts=_contacts(c.get("contacts")),
        accounts=_accounts(c.get("accounts")),
        balances=_balances(c.get("balances")),
        allowances=_allowances(c.get("allowances")),
        contracts=_keyed(c, "contracts", _contract) or {},
        tokens=_keyed(c, "tokens", _token) or {},
        data_provider=json_object(provider, "context.data_provider") if provider is not None else None,
        state=state,
        block=_block(c["block"]) if c.get("block") is not None else None,
        clipboard=_clipboard(c.get("clipboard")),
        pending=tuple(pending) if pending is not None else None,
        safe=_safe(c["safe"]) if c.get("safe") is not None else None,
        state_source="context" if state is not None else None,
    )


def _contacts(value: Any) -> dict[Address, Contact] | None:
    if value is None:
        return None
    out = {}
    for i, v in enumerate(_objects(value, "context.contacts")):
        p = f"context.contacts[{i}]"
        address = _address(v.get("address"), p + ".address")
        since = parse_time(v["since"], p + ".since") if v.get("since") is not None else None
        name, verified = _text(v.get("name"), p + ".name"), _flag(v.get("verified"), p + ".verified")
        out[address] = Contact(address, name or "", bool(verified), since)
    return out


def _accounts(value: Any) -> frozenset[Address] | None:
    if value is None:
        return None
    rows = json_array(value, "context.accounts")
    return frozenset(_address(v, f"context.accounts[{i}]") for i, v in enumerate(rows))


def _balances(value: Any) -> dict[Asset, int] | None:
    if value is None:
        return None
    rows = json_object(value, "context.balances").items()
    return {_asset(k, f"context.balances.{k}"): _number(v, f"context.balances.{k}") for k, v in rows}


def _allowances(value: Any) -> tuple[AllowanceFact, ...] | None:
    if value is None:
        return None
    return tuple(
        AllowanceFact(
            _address(v.get("token"), f"context.allowances[{i}].token"),
            _address(v.get("spender"), f"context.allowances[{i}].spender"),
            _number(v.get("amount"), f"context.allowances[{i}].amount"),
        )
        for i, v in enumerate(_objects(value, "context.allowances"))
    )


def _clipboard(value: Any) -> Address | None:
    if value is None:
        return None
    return _maybe(json_object(value, "context.clipboard").get("address"), "context.clipboard.address")


def _keyed(context: Mapping[str, Any], name: str, read: Callable[[Any, str], T]) -> dict[Address, T] | None:
    """A map from addresses; None where it is not given. Among tokens the native coin may stand: nothing is to be learned of it."""
    if context.get(name) is None:
        return None
    rows = json_object(context[name], f"context.{name}").items()
    coin = NATIVE if name == "tokens" else None
    return {_address(k, f"context.{name}.{k}"): read(v, f"context.{name}.{k}") for k, v in rows if k != coin}


_REQUEST: Final = frozenset({"version", "id", "chain_id", "origin", "account", "method", "params", "intent", "context"})
_INTENT: Final = frozenset({"kind", "to", "asset", "amount", "receive_asset", "receive_min"})
_CONTEXT: Final[Mapping[str, frozenset[str]]] = {
    "now": frozenset(),
    "history": frozenset(),
    "contacts": frozenset({"address", "name", "verified", "since"}),
    "accounts": frozenset(),
    "balances": frozenset(),
    "allowances": frozenset({"token", "spender", "amount"}),
    "contracts": frozenset(
        {"is_contract", "name", "created", "verified_source", "proxy_of", "transactions", "code", "nonce"}
    ),
    "data_provider": frozenset(),
    "tokens": frozenset({"symbol", "decimals", "name", "usd"}),
    "state": frozenset({"balance", "nonce", "code", "storage"}),
    "block": frozenset(
        {"number", "timestamp", "coinbase", "miner", "gasLimit", "baseFeePerGas", "difficulty", "prevRandao", "mixHash"}
    ),
    "clipboard": frozenset({"address"}),
    "pending": frozenset(),
    "safe": frozenset({"address", "version", "owners", "threshold", "nonce", "modules", "guard"}),
}
"""Every field of `context`, with the names inside it where they are few; empty: free, or as a node gives them."""
_SINGLE: Final = frozenset({"block", "clipboard", "safe"})


def unread_fields(request: Any) -> tuple[str, ...]:
    """Fields of a request object that no version of CONTRACT known here has, as paths; a misspelt one is among them.

    The contract lets fields be added, so none is an error; but what was given and not used has to be said.
    """
    if not isinstance(request, Mapping):
        return ()
    out = [str(k) for k in request if k not in _REQUEST]
    declared, context = request.get("intent"), request.get("context")
    if isinstance(declared, Mapping):
        out += [f"intent.{k}" for k in declared if k not in _INTENT]
    for name, given in context.items() if isinstance(context, Mapping) else ():
        if name not in _CONTEXT:
            out.append(f"context.{name}")
        elif known := _CONTEXT[name]:
            out += [f"context.{name}.{k}" for row in _rows_of(name, given) for k in row if k not in known]
    return tuple(dict.fromkeys(path[:80] for path in out))


def _rows_of(name: str, given: Any) -> list[Mapping[str, Any]]:
    if name in _SINGLE:
        rows = [given]
    elif isinstance(given, Mapping):
        rows = list(given.values())
    else:
        rows = list(given) if isinstance(given, Sequence) and not isinstance(given, str) else []
    return [row for row in rows if isinstance(row, Mapping)]


def _objects(value: Any, path: str) -> list[Mapping[str, Any]]:
    return [json_object(v, f"{path}[{i}]") for i, v in enumerate(json_array(value, path))]


def _address(value: Any, path: str) -> Address:
    try:
        return Address.parse(value, strict=False)
    except ValueError as error:
        raise RequestError(path, str(error)) from None


def _maybe(value: Any, path: str) -> Address | None:
    return None if value is None else _address(value, path)


def _given(value: Mapping[str, Any], name: str, default: Any) -> Any:
    return default if value.get(name) is None else value[name]


def _text(value: Any, path: str) -> str | None:
    if value is not None and not isinstance(value, str):
        raise RequestError(path, "must be a string or null")
    return value


def _flag(value: Any, path: str) -> bool | None:
    """A JSON true or false; the text "false" is refused, since it would count as true."""
    if value is not None and not isinstance(value, bool):
        raise RequestError(path, "must be true, false or null")
    return value


def _asset(value: Any, path: str) -> Asset:
    return NATIVE if value == NATIVE else _address(value, path)


_WHOLE: Final = re.compile(r"0x[0-9a-fA-F]{1,64}|[0-9]{1,80}")


def _number(value: Any, path: str) -> int:
    """A whole number, zero or more, given as JSON number, decimal string or 0x hex."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**80:
        return value
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value, 16) if value[:2] == "0x" else int(value)
    raise RequestError(path, "must be a whole number, zero or more, as a decimal string")


def _optional(value: Any, path: str) -> int | None:
    return None if value is None else _number(value, path)


def _entries(value: Any, path: str, default_time: datetime | None = None) -> list[HistoryEntry] | None:
    if value is None:
        return None
    return [history_entry(v, f"{path}[{i}]", default_time) for i, v in enumerate(json_array(value, path))]


def history_entry(value: Any, path: str, default_time: datetime | None = None) -> HistoryEntry:
    """Read one history entry of CONTRACT; pending ones may come without a time. Raises RequestError."""
    v = json_object(value, path)
    data = v.get("data", v.get("input"))
    selector = v.get("selector")
    if selector is None and isinstance(data, str) and len(data) >= 10:
        selector = data[:10]
    direction = v.get("direction", "out")
    if not isinstance(direction, str) or direction.split("-")[0] not in ("out", "in", "self"):
        raise RequestError(path + ".direction", 'must be "out", "in" or "self"')
    to = v.get("to")
    counterparty = v.get("counterparty", to)
    value_wei = _number(v.get("value", 0), path + ".value")
    return HistoryEntry(
        time=default_time if default_time and v.get("time") is None else parse_time(v.get("time"), path + ".time"),
        chain_id=_number(v.get("chain_id", v.get("chainId", 1)), path + ".chain_id"),
        hash=_text(v.get("hash"), path + ".hash") or "",
        sender=_address(v.get("from"), path + ".from"),
        to=_address(to, path + ".to") if to is not None else None,
        value_wei=value_wei,
        selector=_selector(selector, path + ".selector") if selector is not None else None,
        asset=_asset(v.get("asset", NATIVE), path + ".asset"),
        counterparty=_address(counterparty, path + ".counterparty") if counterparty is not None else None,
        amount=_number(v.get("amount", value_wei), path + ".amount"),
        direction=direction,
        origin=_text(v.get("origin"), path + ".origin"),
        signed_here=_flag(v.get("signed_here"), path + ".signed_here"),
        nonce=_optional(v.get("nonce"), path + ".nonce"),
        balance=_optional(v.get("balance"), path + ".balance"),
    )


def _selector(value: Any, path: str) -> bytes | None:
    if value in ("", "0x"):
        return None
    raw = _code(value, path, "must be 0x and 8 hex digits or null")
    if len(raw) != 4:
        raise RequestError(path, "must be 0x and 8 hex digits or null")
    return raw


def _code(value: Any, path: str, rule: str = "must be 0x-prefixed hex") -> bytes:
    if isinstance(value, str) and value[:2] == "0x":
        try:
            return bytes.fromhex(value[2:])
        except ValueError:
            pass
    raise RequestError(path, rule)


def _contract(value: Any, path: str) -> ContractFacts:
    v = json_object(value, path)
    return ContractFacts(
        is_contract=_flag(v.get("is_contract"), path + ".is_contract"),
        name=_text(v.get("name"), path + ".name"),
        created=parse_time(v["created"], path + ".created") if v.get("created") is not None else None,
        verified_source=_flag(v.get("verified_source"), path + ".verified_source"),
        proxy_of=_maybe(v.get("proxy_of"), path + ".proxy_of"),
        transactions=_optional(v.get("transactions"), path + ".transactions"),
        code=_code(v["code"], path + ".code") if v.get("code") is not None else None,
        nonce=_optional(v.get("nonce"), path + ".nonce"),
    )


def _token(value: Any, path: str) -> Token:
    v = json_object(value, path)
    decimals = _number(_given(v, "decimals", 18), path + ".decimals")
    if decimals > 255:
        raise RequestError(path + ".decimals", "must be 0 to 255")
    symbol = _text(v.get("symbol"), path + ".symbol")
    return Token(
        "?" if symbol is None else symbol,
        decimals,
        _text(v.get("name"), path + ".name"),
        parse_decimal(v.get("usd"), path + ".usd"),
    )


def _account_state(value: Any, path: str) -> AccountState:
    v = json_object(value, path)
    code = _given(v, "code", "0x")
    raw = _code("0x" + code.removeprefix("0x") if isinstance(code, str) else code, path + ".code")
    storage = json_object(_given(v, "storage", {}), path + ".storage")
    return AccountState(
        balance=_unsigned(v.get("balance", 0), path + ".balance"),
        nonce=_unsigned(v.get("nonce", 0), path + ".nonce", 64),
        code=raw,
        storage={_slot(k, f"{path}.storage"): _slot(x, f"{path}.storage.{str(k)[:70]}") for k, x in storage.items()},
    )


def _unsigned(value: Any, path: str, bits: int = 256) -> int:
    number = _number(value, path)
    if number >> bits:
        raise RequestError(path, f"must be a whole number from 0 to 2^{bits} - 1")
    return number


def _slot(value: Any, path: str) -> int:
    """A storage key or value: up to 64 hex digits with or without 0x."""
    digits = value.removeprefix("0x") if isinstance(value, str) else ""
    if not 0 < len(digits) <= 64 or not all(c in "0123456789abcdefABCDEF" for c in digits):
        raise RequestError(path, "keys and values of storage are up to 64 hex digits")
    return int(digits, 16)


def _block(value: Any) -> BlockFacts:
    v = json_object(value, "context.block")
    p = "context.block."
    randao = v.get("prevRandao", v.get("mixHash"))

    def number(name: str, bits: int) -> int | None:
        return None if v.get(name) is None else _unsigned(v[name], p + name, bits)

    return BlockFacts(
        number=number("number", 64),
        timestamp=number("timestamp", 64),
        coinbase=_maybe(v.get("coinbase", v.get("miner")), p + "coinbase"),
        gas_limit=number("gasLimit", 64),
        base_fee_per_gas=number("baseFeePerGas", 128),
        difficulty=number("difficulty", 256),
        prev_randao=None if randao is None else _slot(randao, p + "prevRandao").to_bytes(32, "big"),
    )


def _safe(value: Any) -> SafeFacts:
    v = json_object(value, "context.safe")
    p = "context.safe."

    def addresses(name: str) -> tuple[Address, ...] | None:
        if v.get(name) is None:
            return None
        return tuple(_address(a, f"{p}{name}[{i}]") for i, a in enumerate(json_array(v[name], p + name)))

    return SafeFacts(
        address=_address(v.get("address"), p + "address"),
        version=_text(v.get("version"), p + "version"),
        owners=addresses("owners"),
        threshold=_optional(v.get("threshold"), p + "threshold"),
        nonce=_optional(v.get("nonce"), p + "nonce"),
        modules=addresses("modules"),
        guard=_maybe(v.get("guard"), p + "guard"),
    )
