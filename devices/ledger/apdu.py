"""The commands of Ledger's Ethereum app as bytes, and what its status words mean.

Source: facts/ledger (measured on app 1.22.0), the app's public source for the order of fields.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.eip712 import TypedData
from app.transaction import Authorization, Transaction, int_bytes, rlp_encode
from devices.device import (
    AppMissing,
    BadAnswer,
    BlindSigningOff,
    DeviceError,
    FirmwareTooOld,
    Locked,
    NotSupported,
    Rejected,
    WrongApp,
)
from devices.ledger.descriptors import Filter, FilterSet, Token
from devices.ledger.typed import (
    Activate,
    Array,
    DefineField,
    DefineStruct,
    Info,
    ProvideToken,
    Root,
    SendFilter,
    Step,
    Value,
    field_definition,
)

CLA: Final = 0xE0
CHUNK: Final = 255
OK: Final = 0x9000
GET_APP: Final = bytes.fromhex("b001000000")
GET_CONFIGURATION: Final = bytes.fromhex("e006000000")
_FILTER_P2: Final = {"raw": 0xFF, "amount": 0xFE, "token": 0xFD, "datetime": 0xFC}


def apdu(ins: int, p1: int, p2: int, data: bytes = b"") -> bytes:
    return bytes([CLA, ins, p1, p2, len(data)]) + data


def pack_path(path: Sequence[int]) -> bytes:
    """Number of levels, then each as four bytes."""
    return bytes([len(path)]) + b"".join(struct.pack(">I", level) for level in path)


def get_address(path: Sequence[int], *, show: bool = False, chain_id: int = 1) -> bytes:
    """INS 02; the chain is named only when it is not Ethereum's."""
    extra = struct.pack(">Q", chain_id) if show and chain_id != 1 else b""
    return apdu(0x02, int(show), 0x00, pack_path(path) + extra)


def open_app(name: str) -> bytes:
    """On the dashboard: ask the owner to open an app."""
    return apdu(0xD8, 0x00, 0x00, name.encode())


def _chunks(ins: int, body: bytes, first: int = 0x00, more: int = 0x80, bad_end: int = -1) -> Iterator[bytes]:
    """255-byte chunks; no chunk but the last may end at `bad_end`."""
    at = 0
    while True:
        size = min(CHUNK, len(body) - at)
        if at + size == bad_end:
            size -= 1
        yield apdu(ins, more if at else first, 0x00, body[at : at + size])
        at += size
        if at >= len(body):
            return


def sign_transaction(tx: Transaction, path: Sequence[int], *, cautious: bool = False) -> list[bytes]:
    """INS 04. Old apps take a legacy transaction for finished when a chunk ends right before its chain id;
    `cautious` moves that boundary (app 1.22.0 was recorded without the fault)."""
    packed = pack_path(path)
    body = tx.unsigned_bytes()
    tail = len(rlp_encode(int_bytes(tx.chain_id))) + 2
    bad_end = len(packed) + len(body) - tail if cautious and tx.type == 0 else -1
    return list(_chunks(0x04, packed + body, bad_end=bad_end))


def sign_message(message: bytes, path: Sequence[int]) -> list[bytes]:
    """INS 08."""
    return list(_chunks(0x08, pack_path(path) + struct.pack(">I", len(message)) + message))


def sign_hashes(data: TypedData, path: Sequence[int]) -> bytes:
    """INS 0C P2 00: the two hashes of a typed message."""
    return apdu(0x0C, 0x00, 0x00, pack_path(path) + data.domain_separator + data.message_hash)


def sign_typed(path: Sequence[int]) -> bytes:
    """INS 0C P2 01: after every field was sent."""
    return apdu(0x0C, 0x00, 0x01, pack_path(path))


def sign_authorization(auth: Authorization, path: Sequence[int]) -> list[bytes]:
    """INS 34: an EIP-7702 authorization as tag, length, value."""
    chain, nonce = int_bytes(auth.chain_id) or b"\0", int_bytes(auth.nonce) or b"\0"
    fields = b"\x00\x01\x01" + b"\x01\x14" + bytes(auth.address)
    fields += b"\x02" + bytes([len(chain)]) + chain + b"\x03" + bytes([len(nonce)]) + nonce
    body = pack_path(path) + struct.pack(">H", len(fields)) + fields
    return list(_chunks(0x34, body, first=0x01, more=0x00))


def provide_token(token: Token) -> bytes:
    return apdu(0x0A, 0x00, 0x00, token.payload)


def typed_step(step: Step, types: frozenset[str] | set[str]) -> list[bytes]:
    """The APDUs of one step of `devices.ledger.typed`."""
    if isinstance(step, DefineStruct):
        return [apdu(0x1A, 0x00, 0x00, step.name.encode())]
    if isinstance(step, DefineField):
        custom = step.member.type.split("[", 1)[0] in types
        return [apdu(0x1A, 0x00, 0xFF, field_definition(step.member, custom))]
    if isinstance(step, Activate):
        return [apdu(0x1E, 0x00, 0x00)]
    if isinstance(step, Root):
        return [apdu(0x1C, 0x00, 0x00, step.name.encode())]
    if isinstance(step, Info):
        return [apdu(0x1E, 0x00, 0x0F, _info(step.filters))]
    if isinstance(step, Array):
        return [apdu(0x1C, 0x00, 0x0F, bytes([step.size]))]
    if isinstance(step, ProvideToken):
        return [provide_token(step.token)]
    if isinstance(step, SendFilter):
        return list(_filter(step.filter, step.discarded))
    if isinstance(step, Value):
        body = struct.pack(">H", len(step.raw)) + step.raw
        pieces = [body[i : i + CHUNK] for i in range(0, len(body), CHUNK)]
        return [apdu(0x1C, int(n < len(pieces) - 1), 0xFF, piece) for n, piece in enumerate(pieces)]
    raise TypeError(f"{step!r} is no step")


def _info(filters: FilterSet) -> bytes:
    name = filters.name.encode()
    count, signature = len(filters.fields), filters.signature
    return bytes([len(name)]) + name + bytes([count, len(signature)]) + signature


def _filter(field: Filter, discarded: bool) -> Iterator[bytes]:
    if discarded:
        path = field.path.encode()
        yield apdu(0x1E, 0x00, 0x01, bytes([len(path)]) + path)
    label = field.label.encode()
    body = b"" if field.format == "token" else bytes([len(label)]) + label
    if field.coin is not None:
        body += bytes([field.coin])
    body += bytes([len(field.signature)]) + field.signature
    yield apdu(0x1E, int(discarded), _FILTER_P2[field.format], body)


# -- status words -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Asked:
    """What was going on when a status word came: it decides what the ambiguous ones mean."""

    what: str
    """`address`, `transaction`, `message`, `typed data`, `authorization`, `token`, `app`, `configuration`, `open`."""
    needs_blind: bool = False
    blind_on: bool | None = None


_LOCKED: Final = frozenset({0x5515, 0x6804, 0x6982, 0x5303, 0x6B0C})
_OTHER_APP: Final = frozenset({0x6E00, 0x6E01, 0x6E02, 0x6511, 0x6D02, 0x650F})
_REJECTED: Final = frozenset({0x6985, 0x5501})
_BAD_DATA: Final = frozenset({0x6A80, 0x6A00, 0x6A88, 0x6980, 0x6700, 0x6A87, 0x6B00, 0x6A84, 0x6501})


def status_error(word: int, asked: Asked) -> DeviceError:
    """The state behind a status word other than 9000."""
    detail = f"status {word:04x} to {asked.what}"
    if word in _LOCKED:
        return Locked(detail)
    if word in _REJECTED:
        return Rejected(detail)
    if asked.what == "open" and word in (0x6807, 0x670A):
        return AppMissing(detail)
    if word in _OTHER_APP:
        return WrongApp(detail)
    if word == 0x6D00:
        if asked.what in ("app", "configuration", "address"):
            return WrongApp(detail)
        return FirmwareTooOld(detail, next_step="Update the Ethereum app with Ledger Wallet.")
    if word == 0x6A15:
        return NotSupported(
            detail,
            sentence="The Ethereum app does not allow this derivation path.",
            next_step="Choose an account below m/44'/60'.",
        )
    if word in (0x6A80, 0x6980) and asked.needs_blind and not asked.blind_on:
        return BlindSigningOff(detail)
    if word == 0x6807:
        return NotSupported(
            detail,
            sentence="The amount is too long for the device's screen.",
            next_step="Nothing was signed. Check the amount; no device should sign what it cannot show.",
        )
    if word == 0x6980 and asked.what == "authorization":
        return NotSupported(
            detail,
            sentence="The device does not authorize this: smart accounts are off, or it does not know the contract.",
            next_step="Turn on Smart accounts in the app's settings. Ledger allows only contracts on its own list.",
        )
    if word in _BAD_DATA:
        return NotSupported(
            detail,
            sentence="The device refused these data without showing them.",
            next_step="Nothing was signed. Update the Ethereum app; if that does not help, use another device.",
        )
    return BadAnswer(
        detail,
        sentence=f"The device answered with the error {word:04x}.",
        next_step="Nothing was signed. Unplug the device, plug it in again and open the Ethereum app.",
    )
