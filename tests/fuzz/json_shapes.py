"""New typed data out of old: shapes are changed as a whole, so that most inputs get past the parser and into the decoders."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final

Json = Any
Types = dict[str, list[dict[str, str]]]

_ATOMS: Final = (
    "address", "bool", "bytes", "string", "bytes32", "bytes4", "uint256", "uint160", "uint48", "uint8", "int256", "int8",
)  # fmt: skip
_NUMBERS: Final = (
    0,
    1,
    2,
    -1,
    255,
    256,
    2**48 - 1,
    2**160 - 1,
    2**160,
    2**255,
    2**256 - 1,
    2**256,
    1_772_324_400,
    10**18,
)
_ADDRESSES: Final = (
    "0x" + "00" * 20, "0x" + "ff" * 20, "0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE",
    "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48", "0x000000000022D473030F116dDEE9F6B43aC78BA3",
    "0xdb9B1e94B5b69Df7e401DDbedE43491141047dB3", "0x474e3Ae7E169e940607cC624Da8A15Eb120139aB",
)  # fmt: skip
_ODD: Final = (
    None,
    True,
    False,
    "",
    "0x",
    "0x0",
    "0xzz",
    "-0x1",
    "1e9",
    " 7 ",
    "٣",
    1.5,
    1e30,
    [],
    {},
    [[]],
    "\ud800",
    "x" * 300,
)


class Shapes:
    """Changes of typed data, drawn by one seed. `names` and `data` are the words and calldata of real requests."""

    def __init__(self, seed: int, names: Sequence[str], data: Sequence[str]) -> None:
        self._chance = random.Random(seed)
        self._names, self._data = names, data
        self._grown = False
        self._left = 300
        """Values still to be made: types that hold one another would have no end."""

    def changed(self, doc: Json) -> Json:
        """One to four changes."""
        for _ in range(self._chance.choice((1, 1, 2, 4))):
            kind = self._chance.random()
            types = doc.get("types") if isinstance(doc, dict) else None
            fits = isinstance(types, dict) and all(_members(m) for m in types.values()) and types
            if not fits or kind < 0.25:
                self._leaf(doc)
            elif kind < 0.5:
                self._refilled(doc, types)
            elif kind < 0.8:
                self._retyped(doc, types)
            else:
                self._domain(doc)
        return doc

    def _leaf(self, doc: Json) -> None:
        places = list(islice(_places(doc), 2000))
        if not places:
            return
        holder, key = self._chance.choice(places)
        roll = self._chance.random()
        if roll < 0.15 and isinstance(holder, list) and holder and not self._grown:
            # Once in a document: lists grown inside grown lists would have no end.
            holder.extend([holder[0]] * self._chance.choice((1, 2, 40)))
            self._grown = True
        elif roll < 0.25:
            del holder[key]
        elif roll < 0.35:
            other, place = self._chance.choice(places)
            holder[key] = json.loads(json.dumps(other[place]))
        else:
            holder[key] = self._chance.choice((*_ODD, *map(str, _NUMBERS), *_ADDRESSES, *self._data[:40]))

    def _value(self, type_: str, types: Types, depth: int = 0) -> Json:
        """A value that fits the type, most of the time."""
        c = self._chance
        self._left -= 1
        if self._left < 0:
            return None
        if type_.endswith("]"):
            return [self._value(type_.rsplit("[", 1)[0], types, depth + 1) for _ in range(c.choice((0, 1, 2, 3)))]
        if type_ in types:
            if depth > 4:
                return None
            return {m["name"]: self._value(m["type"], types, depth + 1) for m in types[type_]}
        if type_ == "address":
            return c.choice((*_ADDRESSES, "0x" + c.randbytes(20).hex()))
        if type_ == "bool":
            return c.choice((True, False, 0, "true"))
        if type_ == "string":
            return c.choice((*self._names[:30], "words of a site", "1772324400"))
        if type_ == "bytes":
            return c.choice((*self._data, "0x", "0x" + c.randbytes(c.choice((4, 32, 65, 200))).hex()))
        if type_.startswith("bytes"):
            return "0x" + c.randbytes(int(type_[5:] or 32) if type_[5:].isdigit() else 32).hex()
        return c.choice((*map(str, _NUMBERS), c.getrandbits(40), hex(c.getrandbits(250))))

    def _refilled(self, doc: Json, types: Types) -> None:
        primary, message = doc.get("primaryType"), doc.get("message")
        members = types.get(primary) if isinstance(primary, str) else None
        if not members or not isinstance(message, dict):
            return
        member = self._chance.choice(members)
        if self._chance.random() < 0.1:
            doc["message"] = self._value(primary, types)
        else:
            message[member["name"]] = self._value(member["type"], types)

    def _retyped(self, doc: Json, types: Types) -> None:
        c = self._chance
        name = c.choice(list(types))
        members, roll = types[name], c.random()
        if roll < 0.15:
            new = c.choice(self._names)
            types[new] = types.pop(name) if new not in types else types[new]
            if doc.get("primaryType") == name:
                doc["primaryType"] = new
            return
        if roll < 0.25:
            doc["primaryType"] = c.choice((name, *self._names[:60]))
            return
        if roll < 0.45 or not members:
            type_ = c.choice((*_ATOMS, *types, f"{c.choice(list(types))}[]", "uint256[2]", "bytes32[][]"))
            members.insert(c.randrange(len(members) + 1), {"name": c.choice(self._names), "type": type_})
        elif roll < 0.6:
            members.pop(c.randrange(len(members)))
        else:
            member = c.choice(members)
            if c.random() < 0.5:
                member["type"] = c.choice(
                    (*_ATOMS, *types, f"{member['type']}[]", f"{name}[]", name, "uint7", "bytes33")
                )
            else:
                member["name"] = c.choice(self._names)
        if isinstance(doc.get("message"), dict) and doc.get("primaryType") == name:
            for m in members:
                doc["message"].setdefault(m["name"], self._value(m["type"], types))

    def _domain(self, doc: Json) -> None:
        c, domain = self._chance, doc.get("domain")
        if not isinstance(domain, dict):
            doc["domain"] = {}
            return
        key = c.choice(("name", "version", "chainId", "verifyingContract", "salt"))
        values = {
            "chainId": (1, 10, 137, "0x1", "8453", 0, -1, 2**256, None),
            "verifyingContract": (*_ADDRESSES, "x", None),
        }
        domain[key] = c.choice(values.get(key, (*self._names[:20], "", None, 7)))
        if c.random() < 0.3:
            domain.pop(key)

    def crossed(self, one: Json, two: Json) -> Json:
        """The types of one message with the values of another, or parts of both."""
        for key in ("types", "domain", "message", "primaryType"):
            if key in two and self._chance.random() < 0.5:
                one[key] = two[key]
        return one


def _members(value: Json) -> bool:
    return isinstance(value, list) and all(
        isinstance(m, dict) and isinstance(m.get("name"), str) and isinstance(m.get("type"), str) for m in value
    )


def _places(value: Json, depth: int = 0) -> Iterator[tuple[Any, Any]]:
    """Every place of a document: what holds it and under which key."""
    if depth > 12:
        return
    for key, inner in list(
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    ):
        yield value, key
        yield from _places(inner, depth + 1)
