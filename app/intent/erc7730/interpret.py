"""A descriptor and the data → the fields a person reads (ERC-7730, "Structured data format", v1 and v2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.address import Address
from app.intent.erc7730 import formats
from app.intent.erc7730.formats import Names
from app.intent.erc7730.paths import Indexes, PathError, Scope, one, resolve
from app.intent.erc7730.registry import Descriptor
from app.intent.model import DecodedBy, Field, Intent

MAX_FIELDS: Final = 300
_PLACE = re.compile(r"\{([^{}]+)\}|\{\{|\}\}")
Nested = Callable[[Address | None, int, bytes], Intent]
"""(callee, value in wei, calldata) → the inner intent."""


@dataclass(frozen=True)
class Rendered:
    """What a descriptor makes of the data."""

    intent: str
    fields: tuple[Field, ...]
    calls: tuple[Intent, ...]
    interpolated: str | None
    problems: tuple[str, ...]


class Interpreter:
    """One rendering of one message or call."""

    def __init__(self, descriptor: Descriptor, scope: Scope, names: Names, nested: Nested) -> None:
        self.descriptor, self.scope, self.names, self.nested = descriptor, scope, names, nested
        self.calls: list[Intent] = []
        self.problems: list[str] = []
        self.values: dict[str, str] = {}

    def render(self, shown: Mapping[str, Any]) -> Rendered:
        fields = tuple(self._fields(shown.get("fields", []), self.scope, (), 0))[:MAX_FIELDS]
        intent = shown.get("intent", "")
        if isinstance(intent, Mapping):
            intent = " ".join(str(v) for v in intent.values())
        template = shown.get("interpolatedIntent")
        text = self._interpolate(template) if isinstance(template, str) else None
        return Rendered(str(intent), fields, tuple(self.calls), text, tuple(self.problems))

    # -- fields -----------------------------------------------------------------------------------
    def _fields(self, rows: Any, scope: Scope, outer: Indexes, depth: int) -> Iterator[Field]:
        if depth > 8 or not isinstance(rows, list):
            return
        for row in rows:
            if isinstance(row, Mapping):
                yield from self._field(self._referred(row), scope, outer, depth)

    def _referred(self, row: Mapping[str, Any]) -> Mapping[str, Any]:
        """`$ref` to display.definitions: what the field itself says stands over it."""
        reference = row.get("$ref")
        if not isinstance(reference, str):
            return row
        base = self.descriptor.definitions.get(reference.rsplit(".", 1)[-1], {})
        merged = {**base, **{k: v for k, v in row.items() if k != "$ref"}}
        if isinstance(base.get("params"), Mapping) and isinstance(row.get("params"), Mapping):
            merged["params"] = {**base["params"], **row["params"]}
        return merged

    def _field(self, row: Mapping[str, Any], scope: Scope, outer: Indexes, depth: int) -> Iterator[Field]:
        if row.get("visible") == "never":
            return
        label = self._text(row.get("label", ""), scope)
        path = row.get("path")
        if "fields" in row:
            if path is None:
                yield from self._fields(row["fields"], scope, outer, depth + 1)
                return
            try:
                for indexes, base in resolve(str(path), scope):
                    yield from self._fields(row["fields"], scope.on(base), (*outer, *indexes), depth + 1)
            except PathError as error:
                self.problems.append(str(error))
            return
        if path is None:
            if "value" in row:
                yield from self._one(row, label, self._constant(row["value"], scope), scope, (), None)
            return
        try:
            found = list(resolve(str(path), scope))
        except PathError as error:
            self.problems.append(str(error))
            return
        for indexes, value in found:
            yield from self._one(row, label, value, scope, indexes, str(path))

    def _one(
        self, row: Mapping[str, Any], label: str, value: Any, scope: Scope, indexes: Indexes, path: str | None
    ) -> Iterator[Field]:
        if not self._visible(row.get("visible"), value):
            return
        params = self._params(row.get("params"), scope)
        kind = row.get("format", "raw") or "raw"
        try:
            text = self._format(kind, value, params, scope, indexes)
        except (PathError, ValueError, TypeError, KeyError, IndexError) as error:
            self.problems.append(f"{label}: {error}")
            text = formats.plain(value)
        if params.get("encryption") or row.get("encryption"):
            fallback = params.get("encryption") or row.get("encryption")
            text = str(fallback.get("fallbackLabel", "encrypted")) if isinstance(fallback, Mapping) else "encrypted"
        if path is not None:
            self.values.setdefault(_key(path), text)
        yield Field(label, text, value if not isinstance(value, Mapping) else None, path)

    def _visible(self, rule: Any, value: Any) -> bool:
        if isinstance(rule, Mapping):
            given = formats.plain(value).lower()
            hidden = rule.get("ifNotIn")
            if isinstance(hidden, list):
                return given not in {formats.plain(self._constant(v, self.scope)).lower() for v in hidden}
            must = rule.get("mustBe", rule.get("mustMatch"))
            if isinstance(must, list):
                allowed = {formats.plain(self._constant(v, self.scope)).lower() for v in must}
                if given not in allowed:
                    self.problems.append(f"a hidden field holds {given[:80]}, which its descriptor does not expect")
                    return True
                return False
        return bool(rule != "never")

    # -- values -----------------------------------------------------------------------------------
    def _constant(self, value: Any, scope: Scope) -> Any:
        if isinstance(value, str) and value.startswith("$."):
            try:
                return one(value, scope)
            except PathError:
                return value
        return value

    def _text(self, value: Any, scope: Scope) -> str:
        return str(self._constant(value, scope))

    def _params(self, params: Any, scope: Scope) -> dict[str, Any]:
        return {k: self._constant(v, scope) for k, v in params.items()} if isinstance(params, Mapping) else {}

    def _format(self, kind: str, value: Any, params: Mapping[str, Any], scope: Scope, indexes: Indexes) -> str:
        match kind:
            case "amount":
                return f"{formats.decimal_text(formats.number(value), 18)} {self.names.native}"
            case "tokenAmount":
                return self._token_amount(value, params, scope, indexes)
            case "nftName":
                return self._nft(value, params, scope, indexes)
            case "date":
                return self._date(value, params)
            case "duration":
                return formats.duration(formats.number(value))
            case "unit":
                base, decimals = str(params.get("base", "")), int(params.get("decimals", 0) or 0)
                return formats.unit(formats.number(value), base, decimals, bool(params.get("prefix")))
            case "enum":
                return self._enum(value, params, scope)
            case "addressName" | "interoperableAddressName":
                return self._address(value, params, scope)
            case "calldata":
                return self._calldata(value, params, scope, indexes)
            case "tokenTicker":
                address = formats.address(value)
                token = self.names.token(address) if address else None
                return token[0] if token else formats.plain(address or value)
            case "chainId":
                return str(formats.number(value))
        return formats.plain(value)

    def _parameter(self, name: str, params: Mapping[str, Any], scope: Scope, indexes: Indexes) -> Any:
        if name in params:
            return params[name]
        path = params.get(name + "Path")
        return one(str(path), scope, indexes) if isinstance(path, str) else None

    def _token_amount(self, value: Any, params: Mapping[str, Any], scope: Scope, indexes: Indexes) -> str:
        amount = formats.number(value)
        token = formats.address(self._parameter("token", params, scope, indexes))
        native = params.get("nativeCurrencyAddress")
        markers = native if isinstance(native, list) else [native] if native else []
        is_native = token is not None and any(formats.address(self._constant(m, scope)) == token for m in markers)
        known = (self.names.native, 18) if is_native else self.names.token(token) if token is not None else None
        threshold = params.get("threshold")
        worded = known is not None or "message" in params
        if threshold is not None and worded and amount >= formats.number(threshold):
            message = str(params.get("message", "Unlimited"))
            return f"{message} {known[0]}" if known else message
        if known is None:
            return str(amount)
        return f"{formats.decimal_text(amount, known[1])} {known[0]}"

    def _nft(self, value: Any, params: Mapping[str, Any], scope: Scope, indexes: Indexes) -> str:
        collection = formats.address(self._parameter("collection", params, scope, indexes))
        name = self.names.collection(collection) if collection else None
        return f"{name or formats.plain(collection)} #{formats.number(value)}"

    def _date(self, value: Any, params: Mapping[str, Any]) -> str:
        seconds = formats.number(value)
        if params.get("encoding") == "blockheight":
            known = self.names.block_time(seconds)
            return formats.date(known) if known is not None else str(seconds)
        return formats.date(seconds)

    def _enum(self, value: Any, params: Mapping[str, Any], scope: Scope) -> str:
        reference = params.get("$ref")
        table: Any = reference if isinstance(reference, Mapping) else None
        if isinstance(reference, str):
            table = one(reference, scope)
        key = str(formats.number(value)) if isinstance(value, bytes) and len(value) < 32 else formats.plain(value)
        if isinstance(table, Mapping):
            for name in (key, key.lower()):
                if name in table:
                    return str(table[name])
            return next((str(v) for k, v in table.items() if str(k).lower() == key.lower()), key)
        return key

    def _address(self, value: Any, params: Mapping[str, Any], scope: Scope) -> str:
        address = formats.address(value)
        if address is None:
            return formats.plain(value)
        sender = params.get("senderAddress")
        marks = sender if isinstance(sender, list) else [sender] if sender else []
        if any(formats.address(self._constant(m, scope)) == address for m in marks):
            return "Sender"
        return self.names.name(address, params.get("sources"), params.get("types")) or str(address)

    def _calldata(self, value: Any, params: Mapping[str, Any], scope: Scope, indexes: Indexes) -> str:
        data = value if isinstance(value, bytes) else b""
        callee = formats.address(self._parameter("callee", params, scope, indexes))
        amount = self._parameter("amount", params, scope, indexes)
        selector = params.get("selector")
        if isinstance(selector, str) and selector.startswith("0x"):
            data = bytes.fromhex(selector[2:]) + data
        inner = self.nested(callee, formats.number(amount) if amount is not None else 0, data)
        self.calls.append(inner)
        return inner.description if inner.decoded_by is DecodedBy.ERC7730 else formats.plain(data)

    def _interpolate(self, template: str) -> str | None:
        missing = False

        def put(found: re.Match[str]) -> str:
            nonlocal missing
            if found[1] is None:
                return found[0][0]
            key = _key(found[1].split(":", 1)[0])
            if key in self.values:
                return self.values[key]
            try:
                return formats.plain(one(found[1], self.scope))
            except PathError:
                missing = True
                return ""

        text = _PLACE.sub(put, template)
        return None if missing else text


def _key(path: str) -> str:
    return path.removeprefix("#.").strip()
