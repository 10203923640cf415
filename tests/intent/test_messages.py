"""Personal messages: text is text, a login names its site, and bytes that stand for something else are said to."""

from __future__ import annotations

import pytest

from app.address import keccak256
from app.intent.messages import invisible_in, parse_siwe, what_hides
from app.intent.model import ChangeKind, DecodedBy, Intent
from app.transaction import Authorization, Transaction, int_bytes, rlp_encode
from tests.intent.typed_cases import ME, OTHER, SPENDER, address, permit, read, request

LOGIN = f"""shop.example wants you to sign in with your Ethereum account:
{ME}

I accept the terms: https://shop.example/tos

URI: https://shop.example/login
Version: 1
Chain ID: 1
Nonce: 32891757aa
Issued At: 2026-02-28T16:25:24.000Z
Expiration Time: 2026-03-02T16:25:24Z
Not Before: 2026-02-28T16:25:24Z
Request ID: 7
Resources:
- ipfs://Qme7ss3ARVgxv6rXqVPiikMJ8u2NLgmgszg13pYrDKEoiu
- https://shop.example/claims"""


def sign(data: bytes | str) -> Intent:
    raw = data if isinstance(data, bytes) else data.encode()
    return read(request("personal_sign", ["0x" + raw.hex(), ME]))


def test_plain_text_is_shown_and_moves_nothing() -> None:
    intent = sign("Welcome to the shop")
    assert (intent.kind, intent.decoded_by) == ("message", DecodedBy.ABI)
    assert "Welcome to the shop" in intent.description
    assert intent.hashes["digest"] == "0x" + keccak256(b"\x19Ethereum Signed Message:\n19Welcome to the shop").hex()
    assert [c.kind for c in intent.changes] == [ChangeKind.SIGN_IN]


def test_a_login_gives_every_fact_that_binds_it_to_its_site() -> None:
    intent = sign(LOGIN)
    a = intent.arguments
    assert (intent.kind, intent.family, a["bad"], intent.unknowns) == ("sign-in", "siwe", [], ())
    assert (a["domain"], a["uri"], a["chain_id"], a["nonce"]) == (
        "shop.example",
        "https://shop.example/login",
        1,
        "32891757aa",
    )
    assert (a["address"], a["version"], a["request_id"], len(a["resources"])) == (address(ME), "1", "7", 2)
    assert a["statement"] == "I accept the terms: https://shop.example/tos"
    assert a["issued_at"].isoformat() == "2026-02-28T16:25:24+00:00"
    assert intent.changes[0].deadline == int(a["expiration_time"].timestamp())


def test_a_login_without_a_statement_reads_too() -> None:
    lines = LOGIN.split("\n")
    assert parse_siwe("\n".join([*lines[:2], "", "", *lines[5:]])) is not None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Nonce: 32891757aa\n", ""),
        ("Chain ID: 1", "Chain ID: one"),
        ("Version: 1", "Version: 2"),
        ("Issued At: 2026-02-28T16:25:24.000Z", "Issued At: yesterday"),
        ("Request ID: 7", "Request ID: 7\nURI: https://evil.example"),
        ("Nonce: 32891757aa\nIssued At", "Issued At"),
        ("Request ID: 7", "Send everything to me"),
        ("- ipfs", "URI: ipfs"),
        ("Nonce: 32891757aa", "Nonce: 3289175"),
        ("Nonce: 32891757aa", "Nonce: 3289-1757"),
        ("Chain ID: 1", "Chain ID: ١"),
        ("shop.example wants", "shop.example@evil.example wants"),
        ("https://shop.example/tos", "https://shop.example/tos\nand another line"),
        (ME, ME.replace("D6A0", "d6A0")),
        (ME, "0x" + ME[2:].swapcase()),
    ],
)
def test_a_login_that_breaks_its_standard_says_where(old: str, new: str) -> None:
    assert old in LOGIN
    intent = sign(LOGIN.replace(old, new))
    assert intent.arguments["bad"] and intent.unknowns


def test_what_only_resembles_a_login_is_not_quietly_a_text() -> None:
    intent = sign(LOGIN.replace(ME, "my account"))
    assert intent.kind == "message"
    assert any("login" in u.why for u in intent.unknowns)


@pytest.mark.parametrize(
    "text", ["pay \u202e 001", "a\u200bb", "a\u2066b\u2069", "line\x08\x08\x08", "a\x00b", "\x1b[2J"]
)
def test_characters_that_change_what_is_seen_are_named(text: str) -> None:
    assert any("not shown" in u.why for u in sign(text).unknowns)
    assert any("not shown" in u.why for u in sign(LOGIN.replace("I accept", text)).unknowns)


@pytest.mark.parametrize("text", ["Grüße, 你好, שלום", "👩‍👩‍👧 joined", "two\nlines\tand a tab"])
def test_ordinary_scripts_and_emoji_are_no_tricks(text: str) -> None:
    assert invisible_in(text) == () and not sign(text).unknowns


@pytest.mark.parametrize("data", [b"\xab" * 32, "0x" + "ab" * 32, "ab" * 32])
def test_a_hash_is_no_message(data: bytes | str) -> None:
    intent = sign(data)
    assert (intent.kind, intent.family, intent.arguments["is_hash"]) == ("unknown", "personal-bytes", True)


def _transactions() -> list[bytes]:
    to = address(OTHER)
    old = Transaction(1, to, 5, nonce=1, gas=21000, gas_price=9)
    bare = rlp_encode((b"\x01", b"\x09", b"\x52\x08", bytes(to), b"\x05", b""))
    new = Transaction(1, to, 5, nonce=1, gas=21000, max_fee_per_gas=9, max_priority_fee_per_gas=1)
    return [old.unsigned_bytes(), bare, new.unsigned_bytes()]


@pytest.mark.parametrize("raw", _transactions())
def test_a_transaction_dressed_as_a_message_is_found_as_bytes_and_as_hex_text(raw: bytes) -> None:
    assert sign(raw).arguments["hidden"] == "transaction"
    assert sign("0x" + raw.hex()).arguments["hidden"] == "transaction"
    assert sign(raw.hex()).arguments["hidden"] == "transaction"


def test_the_preimage_of_typed_data_and_of_an_authorization_is_found() -> None:
    data = permit().typed_data
    assert data is not None
    assert sign(b"\x19\x01" + data.domain_separator + data.message_hash).arguments["hidden"] == "typed-data"
    auth = Authorization(1, address(SPENDER), 0)
    magic = b"\x05" + rlp_encode((int_bytes(auth.chain_id), bytes(auth.address), int_bytes(auth.nonce)))
    assert keccak256(magic) == auth.digest and what_hides(magic) == "authorization"


def test_bytes_that_are_no_utf8_are_unknown() -> None:
    intent = sign(b"\xff\xfe\x00\x01" * 5)
    assert (intent.kind, intent.decoded_by) == ("unknown", DecodedBy.NONE) and intent.unknowns


def test_eth_sign_is_blind() -> None:
    intent = read(request("eth_sign", [ME, "0x" + "ab" * 32]))
    assert (intent.kind, intent.family, intent.decoded_by) == ("unknown", "eth_sign", DecodedBy.NONE)
    assert intent.hashes["digest"] == "0x" + "ab" * 32 and intent.unknowns
