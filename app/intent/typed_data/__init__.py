"""Typed data (EIP-712) by family: each module reads one family's shapes; what no family knows is shown as it is.

A family is recognised by its primary type and members, never by the domain's name: the name is the asker's to write.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from app.address import Address
from app.eip712 import TypedData, TypedDataError
from app.evidence import Evidence
from app.intent import words
from app.intent.model import DecodedBy, Field, Intent, Unknown
from app.intent.typed_data import accounts, orders, permits, safe
from app.intent.typed_data.reading import Reading, Typed, fits, read_values
from app.request import Request

Family = Callable[[Typed], Reading | None]
FAMILIES: Final[tuple[Family, ...]] = (*permits.FAMILIES, *safe.FAMILIES, *orders.FAMILIES, *accounts.FAMILIES)


def decode_typed_data(request: Request, data: TypedData, evidence: Evidence) -> Intent:
    """What signing this typed data means. Never raises for content: what cannot be read is an unknown."""
    hashes: dict[str, str] = {}
    unknowns: list[Unknown] = []
    try:
        hashes = {
            "domain_hash": "0x" + data.domain_separator.hex(),
            "message_hash": "0x" + data.message_hash.hex(),
            "digest": "0x" + data.digest.hex(),
        }
        message = read_values(data)
    except (TypedDataError, ValueError, KeyError, TypeError, RecursionError) as error:
        unknowns.append(Unknown("this message", f"it does not fit its own types ({error})"))
        message = {}
    typed = Typed(data, message, _domain(data.domain), request, evidence)
    reading = next((r for family in FAMILIES if (r := _read(family, typed)) is not None), None)
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
            owner=reading.owner,
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
        description=described.description,
        fields=described.fields,
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


def _read(family: Family, typed: Typed) -> Reading | None:
    try:
        reading = family(typed)
        return reading if reading is not None and fits(reading) else None
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError):
        return None  # a shape that only resembles the family


def _domain(domain: Mapping[str, Any]) -> dict[str, Any]:
    out: dict[str, Any] = {k: domain[k] for k in ("name", "version") if isinstance(domain.get(k), str)}
    chain = domain.get("chainId")
    if isinstance(chain, str):
        try:
            chain = int(chain, 0)
        except ValueError:
            chain = None
    if isinstance(chain, int) and not isinstance(chain, bool):
        out["chain_id"] = chain
    contract = domain.get("verifyingContract")
    if isinstance(contract, str):
        try:
            out["contract"] = Address.parse(contract, strict=False)
        except ValueError:
            out["contract_text"] = contract
    if "salt" in domain:
        out["salt"] = str(domain["salt"])
    return out


def _unknown(base: Intent, typed: Typed) -> Intent:
    name = typed.domain.get("name", "")
    why = f"the message type “{words.bounded(typed.data.primary_type, 60)}” is of no family known here"
    fields = (Field("Message type", typed.data.primary_type), Field("Site's own name", str(name)), *base.fields)
    return replace(base, fields=fields, unknowns=(*base.unknowns, Unknown("what can be done with this signature", why)))


def _sentence(intent: Intent, typed: Typed) -> str:
    if intent.decoded_by is DecodedBy.NONE:
        whose = f" for {words.name_of(typed.contract, typed.evidence)}" if typed.contract else ""
        return (
            f"Sign a message of type “{words.bounded(typed.data.primary_type, 60)}”{whose}; what it allows is unknown"
        )
    return words.describe(intent, typed.request.chain_id, typed.evidence)


__all__ = ["FAMILIES", "decode_typed_data"]
