"""A descriptor and the data → the fields a person reads (ERC-7730, "Structured data format", v1 and v2)."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final, NamedTuple

from app.address import Address
from app.intent.erc7730 import formats
from app.intent.erc7730.formats import Names
from app.intent.erc7730.paths import Indexes, NotForThis, PathError, Scope, key, one, resolve
from app.intent.erc7730.registry import Descriptor, Row
from app.intent.model import DecodedBy, Field, Intent

MAX_FIELDS: Final = 600
"""More are said to be missing: a list that nobody reads to its end must not look complete."""
_ENCRYPTED: Final = "[Encrypted]"
_PLACE = re.compile(r"\{([^{}]+)\}|\{\{|\}\}")
Nested = Callable[[Address | None, int | None, bytes, Address | None, int | None], Intent]
"""(callee, value in wei, calldata, who makes the call, chain if it is another one) → the inner intent; None = not said."""


class Rendered(NamedTuple):
    """What a descriptor makes of the data."""

    intent: str
    fields: tuple[Field, ...]
    calls: tuple[Intent, ...]
    interpolated: str | None
    problems: tuple[str, ...]
    amounts: tuple[tuple[int, Address], ...] = ()
    """What the descriptor calls an amount of a token: base units and the token."""


def read_row(raw: Mapping[str, Any], descriptor: Descriptor) -> Row:
    """A field or group with the definition it refers to; what the field itself says stands over it."""
    whole: Mapping[str, Any] = raw
    reference = raw.get("$ref")
    if isinstance(reference, str):
        base = descriptor.definitions.get(reference.rsplit(".", 1)[-1], {})
        merged = {**base, **{k: v for k, v in raw.items() if k != "$ref"}}
        if isinstance(base.get("params"), dict) and isinstance(raw.get("params"), dict):
            merged["params"] = {**base["params"], **raw["params"]}
        whole = merged
    scope = Scope({}, {}, {"metadata": descriptor.metadata})
    label, path = _fixed(whole.get("label", ""), scope), whole.get("path")
    said = whole.get("params")
    given: Mapping[str, Any] = said if isinstance(said, dict) else {}
    params: Mapping[str, Any] | None = {name: _fixed(value, scope) for name, value in given.items()}
    if any(isinstance(v, dict) and "map" in v for v in given.values()):
        params = None  # the data say which constant it is
    text = str(path) if path is not None else None
    separator = whole.get("separator")
    return Row(
        raw, whole, text, None if isinstance(label, dict) else str(label),
        whole.get("format", "raw") or "raw", params, whole.get("visible"), whole.get("fields"),
        text is not None and "[]" in text, text is not None and text.endswith(":]"),
        separator if isinstance(separator, str) else None,
        given.get("encryption") or whole.get("encryption"),
        tuple(str(v) for k, v in given.items() if k.endswith("Path") and "[]" in str(v)),
    )  # fmt: skip


def _fixed(value: Any, scope: Scope) -> Any:
    """A literal, or the constant of the descriptor that a path names; also in a list."""
    if isinstance(value, list):
        return [_fixed(v, scope) for v in value]
    if isinstance(value, str) and value.startswith("$."):
        with contextlib.suppress(PathError):
            return one(value, scope)
    return value


class Interpreter:
    """One rendering of one message or call."""

    def __init__(self, descriptor: Descriptor, scope: Scope, names: Names, nested: Nested) -> None:
        self.descriptor, self.scope, self.names, self.nested = descriptor, scope, names, nested
        self.calls: list[Intent] = []
        self.problems: list[str] = []
        self.amounts: list[tuple[int, Address]] = []
        self.values: dict[str, tuple[int, list[str]]] = {}
        """Path → its field's row and the texts of its values: what an interpolated intent may name."""
        self.unsaid: set[str] = set()
        """Paths of which a value is hidden or could not be formatted."""
        self.telling = False
        """Whether there is such an intent."""
        self.note: str | None = None
        """What the field being written should say beside its value."""

    def render(self, shown: Mapping[str, Any]) -> Rendered:
        """Raises NotForThis when the descriptor is invalid for the data."""
        out: list[Field] = []
        template = shown.get("interpolatedIntent")
        self.telling = isinstance(template, str)
        self._fields(shown.get("fields", []), self.scope, "", 0, out)
        if len(out) > MAX_FIELDS:
            del out[MAX_FIELDS:]
            self.problems.append(f"there is more to show than {MAX_FIELDS} fields")
        intent = shown.get("intent", "")
        if isinstance(intent, Mapping):
            intent = ", ".join(f"{k}: {v}" for k, v in intent.items())
        text = self._interpolate(template) if isinstance(template, str) else None
        return Rendered(str(intent), tuple(out), tuple(self.calls), text, tuple(self.problems), tuple(self.amounts))

    # -- fields -----------------------------------------------------------------------------------
    def _fields(self, rows: Any, scope: Scope, within: str, depth: int, out: list[Field]) -> None:
        """The fields of a list; `within` is the path of the group they stand in."""
        if depth > 8 or not isinstance(rows, list):
            return
        for raw in rows:
            if len(out) > MAX_FIELDS:
                return
            if isinstance(raw, dict):
                self._field(self._row(raw), scope, within, depth, out)

    def _row(self, raw: dict[str, Any]) -> Row:
        """What a field says, read once for each descriptor: a row keeps its field alive, so no other has its identity."""
        known = self.descriptor.rows.get(id(raw))
        if known is None:
            known = self.descriptor.rows[id(raw)] = read_row(raw, self.descriptor)
        return known

    def _field(self, row: Row, scope: Scope, within: str, depth: int, out: list[Field]) -> None:
        if row.visible == "never":
            return
        if row.group is not None:
            self._group(row, scope, within, depth, out)
            return
        label = row.label if row.label is not None else self._text(row.whole.get("label", ""), scope)
        if row.path is None:
            if "value" in row.whole:
                try:
                    self._one(row, label, self._constant(row.whole["value"], scope), scope, (), None, out)
                except PathError as error:
                    self.problems.append(str(error))
            return
        try:
            found = resolve(row.path, scope)
        except PathError as error:
            self.problems.append(str(error))
            return
        name = key(row.path, within) if self.telling else None
        if not row.iterates:
            for indexes, value in found:
                self._one(row, label, value, scope, indexes, name, out)
            return
        for i, (indexes, value) in enumerate(found):
            if len(out) > MAX_FIELDS:
                break
            before = len(out)
            self._one(row, label, value, scope, indexes, name, out)
            if row.separator is not None and len(out) > before:
                out[-1] = replace(out[-1], note=row.separator.replace("{index}", str(i)))
        self._as_many(row, len(found), scope)

    def _as_many(self, row: Row, count: int, scope: Scope) -> None:
        """Parameters that are arrays too have one value for each element (ERC-7730, "Array references in parameters")."""
        for path in row.arrays:
            with contextlib.suppress(PathError):
                many = len(resolve(path, scope))
                if many > count:
                    self.problems.append(f"{path} holds {many} values for {count} of {row.path}")

    def _group(self, row: Row, scope: Scope, within: str, depth: int, out: list[Field]) -> None:
        if row.path is None:
            if row.whole.get("iteration") == "bundled":
                self._bundled(row.group, scope, within, depth, out)
            else:
                self._fields(row.group, scope, within, depth + 1, out)
            return
        try:
            groups = resolve(row.path, scope)
        except PathError as error:
            self.problems.append(str(error))
            return
        name = key(row.path, within)
        if row.whole.get("iteration") == "sequential" and len(groups) > 1 and isinstance(row.group, list):
            # One field for all elements before the next field; otherwise element by element.
            for one_row in row.group:
                for indexes, base in groups:
                    self._fields([one_row], scope.on(base, indexes), name, depth + 1, out)
            return
        for indexes, base in groups:
            self._fields(row.group, scope.on(base, indexes), name, depth + 1, out)

    def _bundled(self, rows: Any, scope: Scope, within: str, depth: int, out: list[Field]) -> None:
        """Arrays of one length side by side: the first element of each, then the second of each."""
        columns: list[list[Field]] = []
        for raw in rows if isinstance(rows, list) else ():
            if isinstance(raw, dict):
                columns.append([])
                self._field(self._row(raw), scope, within, depth + 1, columns[-1])
        most = max(map(len, columns), default=0)
        if any(len(column) not in (1, most) for column in columns):
            self.problems.append("arrays shown side by side have different lengths")
        out += [column[i] for i in range(most) for column in columns if i < len(column)]

    def _one(
        self, row: Row, label: str, value: Any, scope: Scope, indexes: Indexes, name: str | None, out: list[Field]
    ) -> None:
        if row.visible is not None and not self._visible(row.visible, value):
            if name is not None:
                self.unsaid.add(name)
            return
        self.note, failed = None, len(self.problems)
        params = row.params if row.params is not None else self._params(row.whole["params"], scope, indexes)
        try:
            text = self._format(row.kind, value, params, scope, indexes, sliced=row.sliced)
        except (PathError, ValueError, TypeError, KeyError, IndexError, OverflowError) as error:
            self.problems.append(f"{label}: {error}")
            text = formats.plain(value)
        hidden = row.encryption
        if hidden:
            # The handle says nothing about the value, and nothing here can decrypt it.
            text = str(hidden.get("fallbackLabel") or _ENCRYPTED) if isinstance(hidden, dict) else _ENCRYPTED
        if name is not None:
            if len(self.problems) == failed:
                whose, texts = self.values.setdefault(name, (id(row), []))
                if whose == id(row):
                    texts.append(text)
            else:
                self.unsaid.add(name)
        raw = value if not isinstance(value, dict) else None
        out.append(Field(label, text, raw, row.path, self.note))

    def _visible(self, rule: Any, value: Any) -> bool:
        if isinstance(rule, dict):
            given = formats.plain(value).lower()
            hidden = rule.get("ifNotIn")
            if isinstance(hidden, list):
                return not self._among(value, hidden)
            must = rule.get("mustBe", rule.get("mustMatch"))
            if isinstance(must, list):
                if not self._among(value, must):
                    self.problems.append(f"a hidden field holds {given[:80]}, which its descriptor does not expect")
                    return True
                return False
        return bool(rule != "never")

    def _among(self, value: Any, listed: list[Any]) -> bool:
        """Compared as text and, for numbers, as numbers: `0x0`, `"0"` and `0` are one value."""
        given = formats.plain(value).lower()
        for raw in listed:
            try:
                wanted = self._constant(raw, self.scope)
            except PathError:
                continue
            if formats.plain(wanted).lower() == given:
                return True
            if isinstance(value, int) and not isinstance(value, bool) and _number_of(wanted) == value:
                return True
            if isinstance(value, bytes) and formats.address(wanted) == value:
                return True
            if type(value) is bytes and type(wanted) is int and int.from_bytes(value, "big") == wanted:
                return True  # `0` stands for bytes that are not set
        return False

    # -- values -----------------------------------------------------------------------------------
    def _constant(self, value: Any, scope: Scope, indexes: Indexes = ()) -> Any:
        """A literal, a constant of the descriptor by its path, or a map's value for the key that the data hold."""
        if isinstance(value, dict) and isinstance(value.get("map"), str) and isinstance(value.get("keyPath"), str):
            return self._mapped(value["map"], value["keyPath"], scope, indexes)
        return _fixed(value, scope)

    def _mapped(self, name: str, key_path: str, scope: Scope, indexes: Indexes) -> Any:
        """Raises PathError when there is no such map, NotForThis when it knows no such key."""
        path = name if name.startswith("$.") else f"$.metadata.maps.{name}"
        table = one(path, scope)
        values = table.get("values") if isinstance(table, dict) else None
        wanted = one(key_path, scope, indexes)
        if isinstance(values, dict):
            text = formats.plain(wanted).lower()
            for given, value in values.items():
                if str(given).lower() == text or _number_of(given) == wanted:
                    return value
        raise NotForThis(f"{name} knows no {formats.plain(wanted)[:80]}")

    def _text(self, value: Any, scope: Scope) -> str:
        try:
            return str(self._constant(value, scope))
        except PathError as error:
            self.problems.append(str(error))
            return ""

    def _params(self, params: Any, scope: Scope, indexes: Indexes = ()) -> dict[str, Any]:
        if not isinstance(params, dict):
            return {}
        out = {}
        for name, value in params.items():
            try:
                out[name] = self._constant(value, scope, indexes)
            except PathError as error:
                self.problems.append(str(error))
        return out

    def _chain(self, params: Mapping[str, Any], scope: Scope, indexes: Indexes) -> int | None:
        chain = self._parameter("chainId", params, scope, indexes)
        return formats.number(chain) if chain is not None else None

    def _format(
        self,
        kind: str,
        value: Any,
        params: Mapping[str, Any],
        scope: Scope,
        indexes: Indexes,
        *,
        sliced: bool = False,
    ) -> str:
        match kind:
            case "raw":
                return formats.plain(value)
            case "amount":
                return f"{formats.decimal_text(formats.number(value), 18)} {self.names.native_of()}"
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
            case "addressName":
                return self._address(value, params, sliced=sliced)
            case "interoperableAddressName":
                return self._interoperable(value, params)
            case "calldata":
                return self._calldata(value, params, scope, indexes)
            case "tokenTicker":
                address = formats.address(value)
                token = self.names.token(address, self._chain(params, scope, indexes)) if address else None
                return token[0] if token else formats.plain(address or value)
            case "chainId":
                return formats.chain_name(formats.number(value))
        return formats.plain(value)

    def _parameter(self, name: str, params: Mapping[str, Any], scope: Scope, indexes: Indexes) -> Any:
        if name in params:
            said = params[name]
            # A constant may be written as a path into the data or the container.
            return one(said, scope, indexes) if isinstance(said, str) and said[:2] in ("#.", "@.") else said
        path = params.get(name + "Path")
        return one(str(path), scope, indexes) if isinstance(path, str) else None

    def _marked(self, name: str, params: Mapping[str, Any], scope: Scope, indexes: Indexes) -> list[Address | None]:
        """The addresses that a parameter lists: written out, or as paths."""
        said = params.get(name)
        marks = said if isinstance(said, list) else [said] if said else []
        out = []
        for mark in marks:
            with contextlib.suppress(PathError):
                path = isinstance(mark, str) and mark[:2] in ("#.", "@.")
                out.append(formats.address(one(mark, scope, indexes) if path else mark))
        return out

    def _token_amount(self, value: Any, params: Mapping[str, Any], scope: Scope, indexes: Indexes) -> str:
        amount = formats.number(value)
        given = self._parameter("token", params, scope, indexes)
        described = given if isinstance(given, dict) else None
        token = formats.address(given)
        is_native = token is not None and token in self._marked("nativeCurrencyAddress", params, scope, indexes)
        chain = self._chain(params, scope, indexes)
        if is_native:
            known: tuple[str, int] | None = (self.names.native_of(chain), 18)
        elif described is not None:
            # `$.metadata.token`: the descriptor's own contract is the token.
            known = (str(described["ticker"]), formats.number(described["decimals"]))
        else:
            known = self.names.token(token, chain) if token is not None else None
        if token is not None and not is_native and chain is None:
            self.amounts.append((amount, token))
        threshold = params.get("threshold")
        worded = threshold is not None and amount >= formats.number(threshold)
        message = str(params.get("message", "Unlimited"))
        if known is None:
            self.note = f"{message}, of an unknown token" if worded else "base units of an unknown token"
            return str(amount)
        return f"{message if worded else formats.decimal_text(amount, known[1])} {known[0]}"

    def _nft(self, value: Any, params: Mapping[str, Any], scope: Scope, indexes: Indexes) -> str:
        collection = formats.address(self._parameter("collection", params, scope, indexes))
        name = self.names.collection(collection) if collection else None
        if name is None:
            self.note = f"of the collection {collection}" if collection else "of an unknown collection"
            return str(formats.number(value))
        return f"{name} #{formats.number(value)}"

    def _date(self, value: Any, params: Mapping[str, Any]) -> str:
        seconds = formats.number(value)
        if params.get("encoding") == "blockheight":
            known = self.names.block_time(seconds)
            return formats.date(known) if known is not None else str(seconds)
        return formats.date(seconds)

    def _enum(self, value: Any, params: Mapping[str, Any], scope: Scope) -> str:
        reference = params.get("$ref")
        table: Any = reference if isinstance(reference, dict) else None
        if isinstance(reference, str):
            table = one(reference, scope)
        key = str(formats.number(value)) if isinstance(value, bytes) and len(value) < 32 else formats.plain(value)
        if isinstance(table, dict):
            # Also a boolean may be written as a number.
            for name in (key, str(int(value)) if isinstance(value, bool) else key):
                if name in table:
                    return str(table[name])
                for given, words in table.items():
                    if str(given).lower() == name.lower():
                        return str(words)
        return key

    def _address(self, value: Any, params: Mapping[str, Any], *, sliced: bool = True) -> str:
        if isinstance(value, bytes) and len(value) != 20 and not sliced:
            return formats.plain(value)  # what stands before the last twenty bytes means something too
        address = formats.address(value)
        if address is None:
            return formats.plain(value)
        if "senderAddress" in params and address in self._marked("senderAddress", params, self.scope, ()):
            return "Sender"
        return self.names.name(address, params.get("sources"), params.get("types")) or str(address)

    def _interoperable(self, value: Any, params: Mapping[str, Any]) -> str:
        """EIP-7930 bytes: a trusted name of the address in them, else `address@chain#checksum` (ERC-7828)."""
        if isinstance(value, Address) or not isinstance(value, bytes):
            return self._address(value, params)
        address, text = formats.interoperable(value)
        if address is None:
            return text
        named = self._address(address, params)
        return text if named == str(address) else named

    def _calldata(self, value: Any, params: Mapping[str, Any], scope: Scope, indexes: Indexes) -> str:
        data = value if isinstance(value, bytes) else b""
        callee = formats.address(self._parameter("callee", params, scope, indexes))
        amount = self._parameter("amount", params, scope, indexes)
        selector = self._parameter("selector", params, scope, indexes)
        if isinstance(selector, str) and selector.startswith("0x"):
            selector = bytes.fromhex(selector[2:])
        if isinstance(selector, bytes):
            data = selector[:4] + data
        spender = formats.address(self._parameter("spender", params, scope, indexes))
        chain = self._chain(params, scope, indexes)
        inner = self.nested(callee, None if amount is None else formats.number(amount), data, spender, chain)
        self.calls.append(inner)
        return inner.description if inner.decoded_by is DecodedBy.ERC7730 else formats.plain(data)

    def _interpolate(self, template: str) -> str | None:
        """The sentence with its places filled; None when one names no field that is shown, or has no closing brace."""
        missing = False

        def put(found: re.Match[str]) -> str:
            nonlocal missing
            if found[1] is None:
                return found[0][0]
            name = key(found[1].strip())
            texts = self.values.get(name) or self.values.get(f"{name}.[]")
            if texts is not None and not self.unsaid & {name, f"{name}.[]"}:
                return " and ".join(texts[1])  # an intent that names an array names all its elements
            if name.startswith("$."):
                with contextlib.suppress(PathError):
                    return formats.plain(one(name, self.scope))
            missing = True
            return ""

        text = _PLACE.sub(put, template)
        return None if missing else text


def _number_of(text: Any) -> int | None:
    try:
        return int(str(text), 0)
    except ValueError:
        return None
