"""Personal messages (EIP-191) and raw hashes: what a text, a login or bytes may stand for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from app.address import Address
from app.evidence import Evidence
from app.intent import words
from app.intent.model import Change, ChangeKind, DecodedBy, Field, Intent, Unknown
from app.request import Message, RawHash, Request, parse_time

_HEAD: Final = re.compile(
    r"^(?:(?P<scheme>[a-z][a-z0-9+.-]*)://)?(?P<domain>[^\s/]+) wants you to sign in with your Ethereum account:\n"
    r"(?P<address>0x[0-9a-fA-F]{40})\n\n?"
)
_LINE: Final = re.compile(r"^(URI|Version|Chain ID|Nonce|Issued At|Expiration Time|Not Before|Request ID): (.*)$")
_HASH_TEXT: Final = re.compile(r"^(0x)?[0-9a-fA-F]{64}$")


def decode_message(request: Request, message: Message | RawHash, evidence: Evidence) -> Intent:
    """What signing these bytes means. Never raises."""
    if isinstance(message, RawHash):
        return _hash(request, message)
    digest = {"digest": "0x" + message.digest.hex()}
    text = message.text
    hidden = what_hides(message.data)
    if hidden or text is None or _HASH_TEXT.match(text.strip()):
        return _opaque(request, message, hidden, digest)
    siwe = parse_siwe(text)
    if siwe is not None:
        return _siwe(request, text, siwe, digest)
    invisible = sorted({f"U+{ord(c):04X}" for c in text if not (c.isprintable() or c in "\n\r\t")})
    unknowns = (
        (Unknown("the whole text", f"it holds characters that are not shown: {', '.join(invisible[:8])}"),)
        if invisible
        else ()
    )
    del evidence
    return Intent(
        kind="message",
        description=f"Sign the text “{words.bounded(' '.join(text.split()), 120)}”",
        decoded_by=DecodedBy.ABI,
        fields=(Field("Text", words.bounded(text, 5000), text[:5000]),),
        changes=(Change(ChangeKind.SIGN_IN, request.account, what="a signed text"),),
        caller=request.account,
        operation="signature",
        family="message",
        arguments={"text": text, "invisible": tuple(invisible)},
        hashes=digest,
        unknowns=unknowns,
    )


def _hash(request: Request, raw: RawHash) -> Intent:
    why = Unknown("what this signature allows", "eth_sign signs a bare hash; it can stand for any transaction or order")
    return Intent(
        kind="unknown",
        description="Sign a bare hash that can stand for anything, even a transaction that empties this account",
        decoded_by=DecodedBy.NONE,
        fields=(Field("Hash", "0x" + raw.digest.hex()),),
        caller=request.account,
        operation="signature",
        family="eth_sign",
        hashes={"digest": "0x" + raw.digest.hex()},
        unknowns=(why,),
    )


def _opaque(request: Request, message: Message, hidden: str | None, digest: Mapping[str, str]) -> Intent:
    text = message.text
    is_hash = len(message.data) == 32 or (text is not None and _HASH_TEXT.match(text.strip()) is not None)
    what = {
        "transaction": "Sign bytes that are a whole transaction, dressed as a message",
        "typed-data": "Sign bytes that are the preimage of typed data, dressed as a message",
    }.get(hidden or "", "Sign a hash whose meaning is not given" if is_hash else "Sign bytes that are no text")
    return Intent(
        kind="unknown",
        description=what,
        decoded_by=DecodedBy.NONE,
        fields=(Field("Bytes", words.bounded("0x" + message.data.hex(), 2000)),),
        caller=request.account,
        operation="signature",
        family="personal-bytes",
        arguments={"hidden": hidden, "is_hash": is_hash, "length": len(message.data)},
        hashes=digest,
        unknowns=(Unknown("what these bytes mean", "they are not readable text"),),
    )


def what_hides(data: bytes) -> str | None:
    """`transaction` when the bytes are an unsigned transaction, `typed-data` for an EIP-712 preimage, else None."""
    if len(data) == 66 and data[:2] == b"\x19\x01":
        return "typed-data"
    if len(data) > 1 and data[0] in (1, 2, 3, 4) and data[1] >= 0xC0:
        return "transaction" if _is_list(data[1:]) >= 8 else None
    if data and data[0] >= 0xC0:
        return "transaction" if _is_list(data) in (6, 9) else None
    return None


def _is_list(data: bytes) -> int:
    """Number of items when the bytes read as one RLP list; a wrong outer length is forgiven, as a decoder's would be."""
    at = 1 if data[0] < 0xF8 else 1 + data[0] - 0xF7
    count = 0
    while at < len(data):
        head = data[at]
        if head < 0x80:
            at += 1
        elif head < 0xB8:
            at += 1 + head - 0x80
        elif head < 0xC0:
            size = head - 0xB7
            at += 1 + size + int.from_bytes(data[at + 1 : at + 1 + size], "big")
        elif head < 0xF8:
            at += 1 + head - 0xC0
        else:
            size = head - 0xF7
            at += 1 + size + int.from_bytes(data[at + 1 : at + 1 + size], "big")
        count += 1
        if count > 20:
            return 0
    return count if at == len(data) else 0


def parse_siwe(text: str) -> dict[str, Any] | None:
    """The fields of an EIP-4361 message; None when it is none. Times that cannot be read stay text under `bad`."""
    head = _HEAD.match(text)
    if head is None:
        return None
    out: dict[str, Any] = {
        "domain": head["domain"],
        "scheme": head["scheme"],
        "address": Address.parse(head["address"], strict=False),
        "resources": [],
        "bad": [],
    }
    lines = text[head.end() :].split("\n")
    first = next((i for i, line in enumerate(lines) if _LINE.match(line)), len(lines))
    out["statement"] = "\n".join(lines[:first]).strip()
    in_resources = False
    for line in lines[first:]:
        found = _LINE.match(line)
        if found:
            _siwe_line(out, found[1], found[2])
        elif line == "Resources:":
            in_resources = True
        elif in_resources and line.startswith("- "):
            out["resources"].append(line[2:])
        elif line.strip():
            out["bad"].append(line[:80])
    return out


def _siwe_line(out: dict[str, Any], name: str, value: str) -> None:
    key = name.lower().replace(" ", "_")
    if key == "chain_id":
        if value.isdigit():
            out[key] = int(value)
        else:
            out["bad"].append(f"{name}: {value[:40]}")
    elif key in ("issued_at", "expiration_time", "not_before"):
        try:
            out[key] = parse_time(value, name)
        except ValueError:
            out["bad"].append(f"{name}: {value[:40]}")
    else:
        out[key] = value


def _siwe(request: Request, text: str, siwe: dict[str, Any], digest: Mapping[str, str]) -> Intent:
    until = siwe.get("expiration_time")
    deadline = int(until.timestamp()) if isinstance(until, datetime) else None
    shown = (
        Field("Site", str(siwe["domain"])),
        Field("Statement", words.bounded(siwe["statement"], 1000)),
        Field("Text", words.bounded(text, 5000)),
    )
    problems = tuple(Unknown("a line of the login", f"it breaks EIP-4361: {line}") for line in siwe["bad"][:3])
    return Intent(
        kind="sign-in",
        description=f"Sign in to {words.bounded(str(siwe['domain']), 80)}",
        decoded_by=DecodedBy.ABI,
        fields=shown,
        changes=(Change(ChangeKind.SIGN_IN, request.account, deadline=deadline),),
        caller=request.account,
        operation="signature",
        family="siwe",
        arguments={**siwe, "text": text},
        hashes=digest,
        unknowns=problems,
    )
