"""The Ethereum app of the simulated Ledger: APDUs in, answers and reviews out.

Behaves as app 1.22.0 was recorded (facts/ledger, data/device-prompts); no sockets and no screen here.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, Final

from coincurve import PrivateKey

from app.address import Address, keccak256
from app.transaction import Authorization
from devices.ledger.chains import named
from devices.ledger.descriptors import parse_token
from devices.ledger.formats import message_text
from devices.ledger.prompt import address_review, authorization_refusal, authorization_review, hash_pairs, typed_review
from devices.ledger.review import Pair, Review, family
from devices.ledger.transactions import (
    EXACT_SIZE,
    MOST_WORDS,
    Facts,
    Refusal,
    TransactionReviews,
    blind_refusal,
    debug_parameter,
    debug_selector,
)
from devices.simulated.keys import node
from devices.simulated.ledger_typed import Assets, Refused, TypedMessage, ledger_signed

MNEMONIC: Final = (
    "glory promote mansion idle axis finger extra february uncover one trip resource "
    "lawn turtle enact monster seven myth punch hobby comfort wild raise skin"
)
"""The public test mnemonic of Ledger's emulator. Never fund it."""
_ALLOWED: Final = ((0x8000002C, 0x8000003C), (0x8000002D,))
_FIELDS: Final = {
    0xC0: ("nonce", "price", "gas", "to", "value", "data", "chain", "r", "s"),
    1: ("chain", "nonce", "price", "gas", "to", "value", "data", "access"),
    2: ("chain", "nonce", "tip", "price", "gas", "to", "value", "data", "access"),
    4: ("chain", "nonce", "tip", "price", "gas", "to", "value", "data", "access", "auths"),
}
_LISTS: Final = frozenset({"access", "auths"})
_FREE: Final = frozenset({"data", "tip", "r", "s"})

Ask = Callable[[Review], bool]
"""Show a review and wait for the owner; False is a rejection."""


def address_of(key: PrivateKey) -> Address:
    return Address(keccak256(key.public_key.format(compressed=False)[1:])[12:])


@dataclass(slots=True)
class _Stream:
    """A transaction being received: the parser and the bytes it waits for."""

    path: tuple[int, ...]
    parser: Generator[int, bytes, dict[str, Any]]


class EthereumApp:
    """One running app. `answer` takes an APDU and gives data and status word; `ask` shows reviews."""

    name = "Ethereum"

    def __init__(
        self,
        ask: Ask,
        *,
        mnemonic: str = MNEMONIC,
        settings: dict[str, bool] | None = None,
        model: str = "ledger-nanosp",
        version: tuple[int, int, int] = (1, 22, 0),
    ) -> None:
        self._ask = ask
        self._mnemonic = mnemonic
        self.settings = settings if settings is not None else {}
        self._screen = family(model)
        self.version = version
        self._assets = Assets()
        self._typed: TypedMessage | None = None
        self._stream: _Stream | None = None
        self._message: tuple[tuple[int, ...], int, bytearray] | None = None
        self._tlv = b""

    def reset(self) -> None:
        self._assets.forget()
        self._typed = None
        self._stream = None
        self._message = None

    def answer(self, command: bytes) -> tuple[bytes, int]:
        """Data and status word. Raises Refused with the page to draw when it refuses."""
        if len(command) < 5 or command[4] != len(command) - 5:
            return b"", 0x6A87
        cla, ins, p1, p2 = command[:4]
        if cla != 0xE0:
            return b"", 0x6E00
        handler = self._HANDLERS.get(ins)
        if handler is None:
            self.reset()
            return b"", 0x6D00
        try:
            return handler(self, p1, p2, command[5:]), 0x9000
        except Refused:
            self.reset()
            raise

    def _review(self, review: Review) -> None:
        if not self._ask(review):
            raise Refused(0x6985)

    # -- keys -------------------------------------------------------------------------------------
    def _path(self, data: bytes) -> tuple[tuple[int, ...], bytes]:
        if not data or len(data) < 1 + 4 * data[0]:
            raise Refused(0x6A80)
        path = struct.unpack(f">{data[0]}I", data[1 : 1 + 4 * data[0]])
        if not any(path[: len(root)] == root for root in _ALLOWED):
            raise Refused(0x6A15)
        return path, data[1 + 4 * data[0] :]

    def _key(self, path: tuple[int, ...]) -> PrivateKey:
        return node(self._mnemonic, path).key

    def _sign(self, path: tuple[int, ...], digest: bytes, v: int) -> bytes:
        raw = self._key(path).sign_recoverable(digest, hasher=None)
        return bytes([(v + raw[64]) % 256]) + raw[:64]

    # -- commands ---------------------------------------------------------------------------------
    def _get_address(self, p1: int, p2: int, data: bytes) -> bytes:
        self.reset()
        if p1 > 1 or p2 > 1:
            raise Refused(0x6B00)
        path, rest = self._path(data)
        chain = int.from_bytes(rest[:8], "big") if len(rest) >= 8 else 1
        if len(rest) not in (0, 8):
            raise Refused(0x6A80)
        key = self._key(path)
        text = str(address_of(key))
        if p1:
            self._review(address_review(text, chain))
        return b"\x41" + key.public_key.format(compressed=False) + b"\x28" + text[2:].encode()

    def _configuration(self, p1: int, p2: int, data: bytes) -> bytes:
        del p1, p2, data
        return bytes([0x02 | bool(self.settings.get("blind_signing")), *self.version])

    def _provide_token(self, p1: int, p2: int, data: bytes) -> bytes:
        del p1, p2
        try:
            token = parse_token(data)
        except ValueError:
            raise Refused(0x6A80) from None
        if named(token.chain_id) is None or not ledger_signed(token.signed, token.signature):
            raise Refused(0x6A80)
        return bytes([self._assets.add(token)])

    def _sign_message(self, p1: int, p2: int, data: bytes) -> bytes:
        del p2
        self._assets.forget()
        if p1 == 0x00:
            if self._message is not None or self._stream is not None or self._typed is not None:
                raise Refused(0x6980)
            path, rest = self._path(data)
            if len(rest) < 4:
                raise Refused(0x6A80)
            self._message = (path, int.from_bytes(rest[:4], "big"), bytearray())
            data = rest[4:]
        elif p1 != 0x80:
            raise Refused(0x6B00)
        if self._message is None:
            raise Refused(0x6A80)
        path, size, body = self._message
        if len(body) + len(data) > size:
            raise Refused(0x6A80)
        body += data
        if len(body) < size:
            return b""
        raw = bytes(body)
        nano = self._screen == "nano"
        finish = "Sign message" if nano else "Sign message?"
        pair = Pair("Message", message_text(raw, nano=nano))
        self._review(Review("message", "Review message", (pair,), finish))
        self._message = None
        digest = keccak256(b"\x19Ethereum Signed Message:\n" + str(len(raw)).encode() + raw)
        return self._sign(path, digest, 27)

    def _authorize(self, p1: int, p2: int, data: bytes) -> bytes:
        del p2
        if p1 == 0x01:
            path, rest = self._path(data)
            self._tlv_path, self._tlv_size, self._tlv = path, int.from_bytes(rest[:2], "big"), b""
            data = rest[2:]
        self._tlv += data
        if len(self._tlv) < self._tlv_size:
            return b""
        auth = _read_authorization(self._tlv)
        refusal = authorization_refusal(auth.address, self._screen, self.settings)
        if refusal is not None:
            raise Refused(refusal.status, refusal.lines)
        account = address_of(self._key(self._tlv_path))
        self._review(authorization_review(auth, account, self._screen))
        return self._sign(self._tlv_path, auth.digest, 0)

    # -- transactions -----------------------------------------------------------------------------
    def _sign_transaction(self, p1: int, p2: int, data: bytes) -> bytes:
        if p2 != 0x00 or p1 not in (0x00, 0x80):
            raise Refused(0x6B00)
        if p1 == 0x00:
            if self._stream is not None or self._message is not None or self._typed is not None:
                self.reset()
            path, data = self._path(data)
            if not data:
                raise Refused(0x6A80)
            parser = self._parse(path)
            next(parser)
            self._stream = _Stream(path, parser)
        if self._stream is None:
            raise Refused(0x6980)
        try:
            self._stream.parser.send(data)
        except StopIteration as end:
            path, self._stream = self._stream.path, None
            return self._finish(path, end.value)
        return b""

    def _parse(self, path: tuple[int, ...]) -> Generator[int, bytes, dict[str, Any]]:
        """Reads the RLP as it comes; asks about calldata while it still arrives, as the app does."""
        reader = _Reader()
        yield from reader.fill(1)
        first = reader.peek(1)[0]
        kind = first if first <= 0x7F else 0xC0
        if kind not in _FIELDS:
            raise Refused(0x6501)
        if kind != 0xC0:
            reader.take(1)
        yield from reader.header(want_list=True)
        out: dict[str, Any] = {"type": kind, "reader": reader}
        for name in _FIELDS[kind]:
            size = yield from reader.header(want_list=name in _LISTS)
            limit = 20 if name == "to" else 8 if name == "chain" and kind == 0xC0 else 32
            if name not in _LISTS and name not in _FREE and size > limit:
                raise Refused(0x6A80)
            if name == "data" and size:
                out["data"] = yield from self._calldata(path, reader, size, out)
            else:
                yield from reader.fill(size)
                out[name] = reader.take(size)
        return out

    def _calldata(
        self, path: tuple[int, ...], reader: _Reader, size: int, fields: dict[str, Any]
    ) -> Generator[int, bytes, bytes]:
        out = bytearray()
        if len(fields["to"]) and size >= 4:
            if reader.available < 4:
                raise Refused(0x6A80)
            out += reader.take(4)
            early = self._reviews(path, {**fields, "data": bytes(out)})
            refusal = early.early_refusal()
            if refusal is not None:
                raise Refused(refusal.status, refusal.lines)
            debug = early.plugin is None and self.settings.get("debug_contracts")
            if debug:
                self._review(debug_selector(bytes(out)))
            most = {"erc20": 4 + 32 * MOST_WORDS, **EXACT_SIZE}.get(early.plugin or "")
            buffer = bytearray(out.ljust(32, b"\0"))
            while len(out) < size:
                word = min(32, size - len(out))
                yield from reader.fill(word)
                piece = reader.take(word)
                out += piece
                buffer[:word] = piece
                if most is not None and len(out) > most:
                    raise Refused(0x6A80)
                if debug:
                    self._review(debug_parameter(buffer))
        else:
            yield from reader.fill(size)
            out += reader.take(size)
        return bytes(out)

    def _reviews(
        self, path: tuple[int, ...], fields: dict[str, Any], digest: bytes | None = None
    ) -> TransactionReviews:
        price, gas = int.from_bytes(fields["price"], "big"), int.from_bytes(fields["gas"], "big")
        place = self._assets.index_of(fields["to"]) if fields["to"] else None
        facts = Facts(
            chain_id=int.from_bytes(fields.get("chain", b""), "big"),
            to=fields["to"],
            value=int.from_bytes(fields["value"], "big"),
            data=fields.get("data", b""),
            nonce=int.from_bytes(fields["nonce"], "big"),
            fee=price * gas,
            digest=digest,
        )
        token = self._assets.places[place] if place is not None else None
        return TransactionReviews(facts, address_of(self._key(path)), self._screen, self.settings, token)

    def _finish(self, path: tuple[int, ...], fields: dict[str, Any]) -> bytes:
        digest = keccak256(fields["reader"].consumed)
        review = self._reviews(path, fields, digest).final()
        if isinstance(review, Refusal):
            raise Refused(review.status, review.lines)
        self._review(review)
        self.reset()
        if fields["type"] != 0xC0:
            return self._sign(path, digest, 0)
        chain = fields["chain"]
        return self._sign(path, digest, int.from_bytes(chain[:4], "big") * 2 + 35 if chain else 27)

    # -- typed data -------------------------------------------------------------------------------
    def _define(self, p1: int, p2: int, data: bytes) -> bytes:
        del p1
        if self._typed is None:
            self._typed = TypedMessage(self._screen, self.settings, self._assets)
        self._typed.define(p2, data)
        return b""

    def _implement(self, p1: int, p2: int, data: bytes) -> bytes:
        typed = self._need_typed()
        if p2 == 0x00:
            typed.root(data)
        elif p2 == 0x0F:
            typed.array(data)
        elif p2 == 0xFF:
            typed.piece(data, more=p1 != 0x00)
        else:
            raise Refused(0x6B00)
        return b""

    def _filter(self, p1: int, p2: int, data: bytes) -> bytes:
        try:
            self._need_typed().filter(p1, p2, data)
        except IndexError:
            raise Refused(0x6A00) from None
        return b""

    def _need_typed(self) -> TypedMessage:
        if self._typed is None:
            raise Refused(0x6980)
        return self._typed

    def _sign_typed(self, p1: int, p2: int, data: bytes) -> bytes:
        if p2 not in (0x00, 0x01) or (p2 == 0x00 and p1 != 0x00):
            raise Refused(0x6B00)
        if p2 == 0x01:
            typed = self._need_typed()
            path, _ = self._path(data)
            self._review(typed.review())
            domain, message = typed.domain_hash, typed.message_hash
        else:
            self.reset()
            if not self.settings.get("blind_signing"):
                page = blind_refusal(self._screen)
                raise Refused(page.status, page.lines)
            path, rest = self._path(data)
            if len(rest) < 64:
                raise Refused(0x6A80)
            domain, message = rest[:32], rest[32:64]
            first, second = hash_pairs(domain, message)
            pairs = (Pair(first.label, first.value), second)
            self._review(typed_review(pairs, self._screen, self.settings, clear=False, hashed=True))
        self.reset()
        return self._sign(path, keccak256(b"\x19\x01" + domain + message), 27)

    _HANDLERS: Final = {
        0x02: _get_address,
        0x04: _sign_transaction,
        0x06: _configuration,
        0x08: _sign_message,
        0x0A: _provide_token,
        0x0C: _sign_typed,
        0x1A: _define,
        0x1C: _implement,
        0x1E: _filter,
        0x34: _authorize,
    }


class _Reader:
    """Bytes that come in chunks, read by a generator that yields while it waits for more."""

    def __init__(self) -> None:
        self._buffer = b""
        self.consumed = b""

    @property
    def available(self) -> int:
        return len(self._buffer)

    def fill(self, size: int) -> Generator[int, bytes, None]:
        while len(self._buffer) < size:
            self._buffer += yield size - len(self._buffer)

    def peek(self, size: int) -> bytes:
        return self._buffer[:size]

    def take(self, size: int) -> bytes:
        out, self._buffer = self._buffer[:size], self._buffer[size:]
        self.consumed += out
        return out

    def header(self, *, want_list: bool) -> Generator[int, bytes, int]:
        """The length of the next item; a single small byte is left in place as its own content."""
        yield from self.fill(1)
        head = self.peek(1)[0]
        if (head >= 0xC0) != want_list:
            raise Refused(0x6A80)
        if head < 0x80:
            return 1
        base = 0xC0 if want_list else 0x80
        if head <= base + 55:
            self.take(1)
            return head - base
        count = head - base - 55
        if count > 4:
            raise Refused(0x6A80)
        yield from self.fill(1 + count)
        return int.from_bytes(self.take(1 + count)[1:], "big")


def _read_authorization(tlv: bytes) -> Authorization:
    found: dict[int, bytes] = {}
    at = 0
    while at + 2 <= len(tlv):
        size = tlv[at + 1]
        found[tlv[at]] = tlv[at + 2 : at + 2 + size]
        at += 2 + size
    if at != len(tlv) or set(found) != {0, 1, 2, 3} or found[0] != b"\x01" or len(found[1]) != 20:
        raise Refused(0x6A80)
    return Authorization(int.from_bytes(found[2], "big"), Address(found[1]), int.from_bytes(found[3], "big"))
