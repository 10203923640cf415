"""Personal messages (EIP-191) and raw hashes: what a text, a login or bytes may stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from app.address import Address
from app.border import parse_time
from app.evidence import Evidence
from app.intent import words
from app.intent.model import Change, ChangeKind, DecodedBy, Field, Intent, Unknown
from app.intent.text_orders import SHOWN, ordered_by
from app.request import Message, RawHash, Request

_HEAD: Final = re.compile(
    r"^(?:(?P<scheme>[a-z][a-z0-9+.-]*)://)?(?P<domain>[^\s/]+) wants you to sign in with your Ethereum account:\n"
    r"(?P<address>0x[0-9a-fA-F]{40})\n\n?"
)
_LINE: Final = re.compile(r"^(URI|Version|Chain ID|Nonce|Issued At|Expiration Time|Not Before|Request ID): (.*)$")
_ORDER: Final = (
    "URI", "Version", "Chain ID", "Nonce", "Issued At", "Expiration Time", "Not Before", "Request ID",
)  # fmt: skip
_REQUIRED: Final = _ORDER[:5]
_NONCE: Final = re.compile(r"[0-9A-Za-z]{8,}")
_HEX: Final = re.compile(r"[0-9a-fA-F]+")
_HASH_TEXT: Final = re.compile(r"^(0x)?[0-9a-fA-F]{64}$")


def decode_message(request: Request, message: Message | RawHash, evidence: Evidence) -> Intent:
    """What signing these bytes means. Never raises."""
    if isinstance(message, RawHash):
        return _hash(request, message)
    digest = {"digest": "0x" + message.digest.hex()}
    text = message.text
    hidden = what_hides(message.data) or (text is not None and _hidden_in_text(text)) or None
    opaque = len(message.data) == 32 and not (text or "").isprintable()
    if hidden or text is None or opaque or _HASH_TEXT.match(text.strip()):
        return _opaque(request, message, hidden, digest)
    siwe = parse_siwe(text)
    if siwe is not None:
        return _siwe(request, text, siwe, digest)
    ordered = ordered_by(request, text, digest)
    if ordered is not None:
        return ordered
    almost = "wants you to sign in with your" in text
    invisible = invisible_in(text)
    del evidence
    cut = (
        ()
        if len(text) <= SHOWN
        else (Unknown("the whole text", f"it has {len(text):,} characters; {SHOWN:,} are shown"),)
    )
    return Intent(
        kind="message",
        description=f"Sign the text “{words.bounded(' '.join(text.split()), 120)}”",
        decoded_by=DecodedBy.ABI,
        fields=(Field("Text", words.bounded(text, SHOWN), text[:SHOWN]),),
        changes=(Change(ChangeKind.SIGN_IN, request.account, what="a signed text"),),
        caller=request.account,
        operation="signature",
        family="message",
        arguments={"text": text, "invisible": invisible},
        hashes=digest,
        unknowns=_not_shown(invisible) + ((_ALMOST,) if almost else ()) + cut,
    )


_RIGHTS: Final = Unknown(
    "which rights the login gives", "it carries a list of rights for the site in a packed form (EIP-5573)"
)
_ALMOST: Final = Unknown("which site this logs in to", "it resembles a login (EIP-4361) but breaks its form")


def _not_shown(invisible: tuple[str, ...]) -> tuple[Unknown, ...]:
    if not invisible:
        return ()
    return (Unknown("the whole text", f"it holds characters that are not shown: {', '.join(invisible[:8])}"),)


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
        "authorization": "Sign bytes that hand the account to other code, dressed as a message",
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


def readable(data: bytes) -> str | None:
    """The bytes as text when they are text that shows itself: UTF-8 without control or direction characters."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    return text if text and not invisible_in(text) else None


def invisible_in(text: str) -> tuple[str, ...]:
    """Characters that change what is seen without being seen (`U+202E`), sorted; joiners inside emoji are normal."""
    found = set()
    for i, c in enumerate(text):
        if c.isprintable() or c in "\n\r\t":
            continue
        if c == "\u200d" and 0 < i < len(text) - 1 and ord(text[i - 1]) > 0x2000 and ord(text[i + 1]) > 0x2000:
            continue
        found.add(f"U+{ord(c):04X}")
    return tuple(sorted(found))


def what_hides(data: bytes) -> str | None:
    """What the bytes are besides a message: `transaction`, `typed-data` (an EIP-712 preimage), `authorization`
    (EIP-7702) or None.
    """
    if len(data) == 66 and data[:2] == b"\x19\x01":
        return "typed-data"
    if len(data) > 1 and data[0] in (1, 2, 3, 4) and data[1] >= 0xC0:
        return "transaction" if _is_list(data[1:]) >= 8 else None
    if len(data) > 23 and data[0] == 5 and data[1] >= 0xC0 and _is_list(data[1:]) == 3:
        return "authorization"
    if data and data[0] >= 0xC0:
        return "transaction" if _is_list(data) in (6, 9) else None
    return None


def _hidden_in_text(text: str) -> str | None:
    """The same for bytes written out as hex digits."""
    body = text.strip().removeprefix("0x")
    if len(body) < 40 or len(body) > 200_000 or len(body) % 2 or not _HEX.fullmatch(body):
        return None
    return what_hides(bytes.fromhex(body))


def _is_list(data: bytes) -> int:
    """Number of items when the bytes read as one RLP list; a wrong outer length is forgiven."""
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
    seen: list[str] = []
    in_resources = False
    for line in lines[first:]:
        found = _LINE.match(line)
        if found:
            if in_resources or found[1] in seen:
                out["bad"].append(f"{found[1]} stands twice or too late")
            seen.append(found[1])
            _siwe_line(out, found[1], found[2])
        elif line == "Resources:":
            in_resources = True
        elif in_resources and line.startswith("- "):
            out["resources"].append(line[2:])
        elif line.strip():
            out["bad"].append(line[:80])
    out["bad"].extend(f"{name} is missing" for name in _REQUIRED if name not in seen)
    out["bad"].extend(_bad_head(head, out))
    if seen != sorted(seen, key=_ORDER.index):
        out["bad"].append("its lines stand in another order")
    if out.get("version") not in (None, "1"):
        out["bad"].append(f"Version: {str(out['version'])[:40]}")
    return out


def _bad_head(head: re.Match[str], out: Mapping[str, Any]) -> Iterator[str]:
    """What the form of EIP-4361 forbids in the lines above and in the nonce."""
    if "\n" in out["statement"]:
        yield "its statement has more than one line"
    if "@" in head["domain"]:
        yield "a user name stands before its site"
    digits = head["address"][2:]
    if not digits.islower() and not digits.isupper() and head["address"] != str(out["address"]):
        yield "the checksum of its address is wrong"
    if "nonce" in out and not _NONCE.fullmatch(out["nonce"]):
        yield "its nonce is no eight letters and digits"


def _siwe_line(out: dict[str, Any], name: str, value: str) -> None:
    key = name.lower().replace(" ", "_")
    if key == "chain_id":
        if value.isascii() and value.isdigit() and len(value) < 80:
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
        Field("Text", words.bounded(text, SHOWN)),
    )
    rights = any(r.startswith("urn:recap:") for r in siwe["resources"])
    invisible = invisible_in(text)
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
        arguments={**siwe, "text": text, "invisible": invisible},
        hashes=digest,
        unknowns=problems + _not_shown(invisible) + ((_RIGHTS,) if rights else ()),
    )
