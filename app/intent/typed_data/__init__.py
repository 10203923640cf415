"""Typed data (EIP-712) by family: each module reads one family's shapes; what no family knows is shown as it is.

A family is recognised by its primary type and members, never by the domain's name: the name is the asker's to write.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from app.address import Address
from app.eip712 import TypedData, TypedDataError, read_int
from app.evidence import Evidence
from app.intent import words
from app.intent.model import DecodedBy, Field, Intent, Unknown
from app.intent.typed_data import accounts, delegations, nft_orders, orders, permits, safe, social, swaps, venues
from app.intent.typed_data.reading import Reading, Typed, fits, published_by, read_values
from app.request import Request

Family = Callable[[Typed], Reading | None]
FAMILIES: Final[tuple[Family, ...]] = (
    *permits.FAMILIES, *safe.FAMILIES, *orders.FAMILIES, *swaps.FAMILIES, *nft_orders.FAMILIES, *delegations.FAMILIES,
    *venues.FAMILIES, *social.FAMILIES, *accounts.FAMILIES,
)  # fmt: skip


def decode_typed_data(request: Request, data: TypedData, evidence: Evidence) -> Intent:
    """What signing this typed data means. Never raises for content: what cannot be read is an unknown."""
    hashes: dict[str, str] = {}
    unknowns: list[Unknown] = []
    message: dict[str, Any] = {}
    try:
        hashes = {"domain_hash": "0x" + data.domain_separator.hex(), "digest": "0x" + data.digest.hex()}
        # A signature over the domain alone covers no message, whatever the request puts into it.
        if data.primary_type != "EIP712Domain":
            hashes["message_hash"] = "0x" + data.message_hash.hex()
            message = read_values(data)
    except (TypedDataError, ValueError, KeyError, TypeError, RecursionError) as error:
        hashes = {}
        unknowns.append(Unknown("this message", f"it does not fit its own types ({error})"))
    unknowns.extend(_not_signed(data))
    typed = Typed(data, message, _domain(data), request, evidence)
    reading = read_family(typed)
    base = Intent(
        kind="unknown",
        description="",
        decoded_by=DecodedBy.NONE,
        fields=words.fields_of(message),
        target=typed.contract,
        caller=request.account,
        operation="signature",
        function=data.primary_type,
        arguments={"domain": typed.domain, "message": message, "types": sorted(data.types)},
        hashes=hashes,
        unknowns=tuple(unknowns),
    )
    if reading is None:
        intent = _unknown(base, typed)
    else:
        own = {"safe_tx_hash": hashes["digest"]} if reading.family == "safe" and hashes else {}
        intent = replace(
            base,
            kind=reading.kind,
            decoded_by=DecodedBy.EIP712,
            changes=reading.changes,
            calls=reading.calls,
            family=reading.family,
            owner=published_by(reading.owner, typed.contract),
            arguments={**base.arguments, **reading.facts},
            unknowns=base.unknowns + reading.unknowns,
            hashes={**hashes, **own},
        )
    intent = replace(
        intent, description=reading.description if reading and reading.description else _sentence(intent, typed)
    )
    described = _descriptor(request, data, evidence)
    if described is None:
        return intent
    return replace(
        intent,
        sentence=intent.description if reading else described.sentence,
        interpolated=described.interpolated,
        description=described.description,
        fields=described.fields,
        calls=intent.calls or described.calls,
        decoded_by=DecodedBy.ERC7730,
        owner=described.owner or intent.owner,
        kind=intent.kind if reading else described.kind,
        unknowns=intent.unknowns if reading else described.unknowns,
    )


def _descriptor(request: Request, data: TypedData, evidence: Evidence) -> Intent | None:
    try:
        from app.intent.erc7730 import describe_typed_data
    except ImportError:
        return None
    return describe_typed_data(request, data, evidence)


def read_family(typed: Typed) -> Reading | None:
    """What the first family that knows this shape makes of it; None when none does."""
    return next((r for family in FAMILIES if (r := _read(family, typed)) is not None), None)


def _read(family: Family, typed: Typed) -> Reading | None:
    try:
        reading = family(typed)
        return reading if reading is not None and fits(reading) else None
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError):
        return None  # a shape that only resembles the family


def _domain(data: TypedData) -> dict[str, Any]:
    """The domain's values by their names, of those members alone that its type signs."""
    signed = {m.name for m in data.types.get("EIP712Domain", ())}
    domain = {k: v for k, v in data.domain.items() if k in signed}
    out: dict[str, Any] = {k: domain[k] for k in ("name", "version") if isinstance(domain.get(k), str)}
    with contextlib.suppress(TypedDataError):
        out["chain_id"] = read_int(domain.get("chainId"), "domain.chainId")
    contract = domain.get("verifyingContract")
    if isinstance(contract, str):
        try:
            out["contract"] = Address.parse(contract, strict=False)
        except ValueError:
            out["contract_text"] = contract
    if "salt" in domain:
        out["salt"] = str(domain["salt"])
        # Where the number of the chain stands in the salt it binds as well (Polygon's tokens, Biconomy).
        with contextlib.suppress(TypedDataError):
            number = read_int(domain["salt"], "domain.salt")
            if "chain_id" not in out and 0 < number < 1 << 53:
                out["chain_id"] = number
    return out


def _not_signed(data: TypedData) -> tuple[Unknown, ...]:
    """Values that stand in the request but not under the signature: nobody is bound by them."""
    signed = {m.name for m in data.types.get("EIP712Domain", ())}
    loose = [f"domain.{k}" for k in data.domain if k not in signed]
    members = {m.name for m in data.types.get(data.primary_type, ())}
    loose += [f"message.{k}" for k in data.message if k not in members]
    if not loose:
        return ()
    names = ", ".join(words.bounded(n, 40) for n in loose[:4])
    return (Unknown("values that are not signed", f"the types leave out {names}"),)


def _unknown(base: Intent, typed: Typed) -> Intent:
    name = typed.domain.get("name", "")
    seen = looks(typed.message)
    why = f"the message type “{words.bounded(typed.data.primary_type, 60)}” is of no family known here"
    notes = {path: "may be a time limit" for path, _ in seen["deadlines"]} | {
        path: "may be an amount" for path, _ in seen["amounts"]
    }
    told = tuple(replace(f, note=notes.get(f.label, f.note)) for f in base.fields)
    fields = (Field("Message type", typed.data.primary_type), Field("Site's own name", str(name)), *told)
    return replace(
        base,
        fields=fields,
        arguments={**base.arguments, "looks": seen},
        unknowns=(*base.unknowns, Unknown("what can be done with this signature", why)),
    )


_TIMES: Final = ("deadline", "expir", "until", "before", "endtime", "validto")
_MONEY: Final = ("amount", "value", "price", "allowance", "quantity", "limit", "wad", "fee")


def looks(message: Mapping[str, Any]) -> dict[str, tuple[Any, ...]]:
    """Members of an unknown message that look like addresses, amounts or deadlines: (path, value), at any depth."""
    out: dict[str, list[tuple[str, Any]]] = {"addresses": [], "amounts": [], "deadlines": []}

    def walk(value: Any, path: str, depth: int) -> None:
        if depth > 8 or sum(map(len, out.values())) >= 100:
            return
        name = path.rsplit(".", 1)[-1].split("[", maxsplit=1)[0].lower()
        if isinstance(value, Mapping):
            for key, inner in value.items():
                walk(inner, f"{path}.{key}" if path else str(key), depth + 1)
        elif isinstance(value, list):
            for i, inner in enumerate(value[:50]):
                walk(inner, f"{path}[{i}]", depth + 1)
        elif isinstance(value, Address):
            out["addresses"].append((path, value))
        elif isinstance(value, int) and not isinstance(value, bool):
            if any(word in name for word in _TIMES):
                out["deadlines"].append((path, value))
            elif any(word in name for word in _MONEY) or value >= 10**15:
                out["amounts"].append((path, value))

    walk(message, "", 0)
    return {kind: tuple(rows) for kind, rows in out.items()}


def _sentence(intent: Intent, typed: Typed) -> str:
    if intent.decoded_by is DecodedBy.NONE:
        whose = f" for {words.name_of(typed.contract, typed.evidence)}" if typed.contract else ""
        return (
            f"Sign a message of type “{words.bounded(typed.data.primary_type, 60)}”{whose}; what it allows is unknown"
        )
    return words.describe(intent, typed.request.chain_id, typed.evidence)


__all__ = ["FAMILIES", "decode_typed_data", "looks", "read_family"]
