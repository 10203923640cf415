"""Inputs made for every function and message of every bundled descriptor: any values, zeros, maxima, many elements."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.address import Address
from app.intent.abi.codec import encode_call
from app.intent.abi.types import AbiType, Param, parse_function
from app.intent.erc7730 import registry
from app.intent.erc7730.registry import Descriptor

ME: Final = "0x73d0385F4d8E00C5e6504C6030F47BF6212736A8"
KINDS: Final = ("any", "zero", "max", "small", "many")
NATIVE: Final = Address.parse("0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE")
PEOPLE: Final = tuple(Address(random.Random(n).randbytes(20)) for n in range(8))
PROVIDER: Final = {
    "tokens": {
        "0x" + PEOPLE[i].hex(): {"symbol": f"TK{i}", "decimals": d, "name": f"Token {i}"}
        for i, d in enumerate((6, 18, 0, 8))
    },
    "addressNames": {"0x" + PEOPLE[4].hex(): "Alice", "0x" + PEOPLE[0].hex(): "Token zero"},
    "ensNames": {"0x" + PEOPLE[5].hex(): "bob.eth", "0x" + PEOPLE[4].hex(): "alice.eth"},
    "nftCollectionNames": {"0x" + PEOPLE[6].hex(): "Punks"},
    "blockTimestamps": {},
}
"""Names and tokens for some of the addresses, as a reference case gives them."""


@dataclass(frozen=True)
class Made:
    """One request with the descriptor and the key of the format that must show it."""

    name: str
    descriptor: Descriptor
    key: str
    request: dict[str, Any]


def made(kinds: tuple[str, ...] = KINDS, seed: int = 7, every: int = 1) -> Iterator[Made]:
    """A request of each kind for every format of every descriptor (every n-th descriptor)."""
    chance = random.Random(seed)
    for number in range(0, len(registry._index()["places"]), every):
        found = registry.descriptor(number)
        if not found.deployments:
            continue
        maker = Maker(chance, found.metadata)
        for kind in kinds:
            chain, contract = chance.choice(sorted(found.deployments))
            wanted = found.selectors.values() if found.kind == "contract" else [(k, k) for k in found.formats]
            for key, signature in wanted:
                maker.kind = kind
                name = f"{number} {found.owner} {signature.split('(')[0]} {kind}"
                if found.kind == "contract":
                    function = parse_function(signature)
                    data = encode_call(function, [maker.of(p.type) for p in function.inputs])
                    tx = {"from": ME, "to": contract, "data": "0x" + data.hex(), "value": hex(kind != "zero")}
                    method, params = "eth_sendTransaction", [tx]
                else:
                    method, params = "eth_signTypedData_v4", [ME, maker.typed(signature, found, chain, contract)]
                request = {"version": 1, "origin": None, "chain_id": chain, "account": ME, "method": method}
                yield Made(name, found, key, {**request, "params": params, "context": {"data_provider": PROVIDER}})


class Maker:
    """Makes values of a type, of the kind that is set."""

    def __init__(self, chance: random.Random, metadata: Mapping[str, Any] | None = None) -> None:
        self.chance, self.kind = chance, "any"
        constants = (metadata or {}).get("constants", {}).values()
        own = [Address.parse(c, strict=False) for c in constants if isinstance(c, str) and re.fullmatch(r"0x\w{40}", c)]
        self.addresses = [*PEOPLE, NATIVE, Address(bytes(20)), *own]

    def of(self, type_: AbiType, depth: int = 0) -> Any:
        match type_.kind:
            case "uint" | "int":
                return self._number(type_.size, type_.kind == "int")
            case "address":
                given = {"zero": Address(bytes(20)), "max": Address(b"\xff" * 20)}
                return given.get(self.kind) or self.chance.choice(self.addresses)
            case "bool":
                return {"zero": False, "max": True}.get(self.kind, self.chance.random() < 0.5)
            case "fixed" | "function":
                size = 24 if type_.kind == "function" else type_.size
                return {"zero": bytes(size), "max": b"\xff" * size}.get(self.kind) or self.chance.randbytes(size)
            case "bytes":
                pair = bytes(self.chance.choice(PEOPLE)) + self.chance.randbytes(3) + bytes(self.chance.choice(PEOPLE))
                return b"" if self.kind == "zero" else self.chance.choice([pair * 10, self.chance.randbytes(400)])
            case "string":
                return "" if self.kind == "zero" else self.chance.choice(["words", "Öl", "12345", "a\nb"])
            case "array":
                assert type_.item is not None
                count = {"zero": 0, "many": 3 if depth else 40}.get(self.kind, 3 if depth < 2 else 1)
                return [self.of(type_.item, depth + 1) for _ in range(type_.size if type_.size >= 0 else count)]
        return {p.name: self.of(p.type, depth) for p in type_.components}

    def _number(self, bits: int, signed: bool) -> int:
        if self.kind == "zero":
            return 0
        if self.kind == "max":
            return -(1 << (bits - 1)) if signed else (1 << bits) - 1
        if self.kind == "small":
            return self.chance.randrange(1, 6)
        most = 1 << (bits - signed)
        options = [self.chance.getrandbits(33), self.chance.getrandbits(64), 1_775_200_000, 10**18]
        if bits == 256 and not signed:
            options.append(int.from_bytes(self.chance.choice(self.addresses), "big"))
        return self.chance.choice(options) % most

    def typed(self, encoded: str, found: Descriptor, chain: int, contract: str) -> dict[str, Any]:
        """Typed data of an encodeType under the domain the descriptor is bound to."""
        types = {
            name: [{"name": m.rsplit(" ", 1)[1], "type": m.rsplit(" ", 1)[0]} for m in body.split(",") if m]
            for name, body in re.findall(r"([\w$.:]+)\(([^()]*)\)", encoded)
        }
        domain = {**(found.domain or {}), "chainId": chain, "verifyingContract": contract}
        kinds = {"name": "string", "version": "string", "chainId": "uint256", "verifyingContract": "address"}
        own = [{"name": n, "type": kinds.get(n, "bytes32")} for n in (*kinds, "salt") if n in domain]
        primary = encoded.split("(", 1)[0]
        message = {m["name"]: _json(self.of(_type(m["type"], types))) for m in types[primary]}
        return {"types": {**types, "EIP712Domain": own}, "primaryType": primary, "domain": domain, "message": message}


def _type(text: str, types: Mapping[str, list[dict[str, str]]]) -> AbiType:
    array = re.fullmatch(r"(.*)\[(\d*)\]", text)
    if array:
        return AbiType("array", int(array[2]) if array[2] else -1, _type(array[1], types))
    if text in types:
        return AbiType("tuple", components=tuple(Param(m["name"], _type(m["type"], types)) for m in types[text]))
    return parse_function(f"f({text} x)").inputs[0].type


def _json(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _json(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_json(v) for v in value]
    if isinstance(value, Address):
        return str(value)
    if isinstance(value, bytes):
        return "0x" + value.hex()
    return value if isinstance(value, bool | str) else str(value)
