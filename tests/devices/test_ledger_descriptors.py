"""Ledger's descriptors: all bundled, all signed by Ledger, found in well under a millisecond."""

from __future__ import annotations

import base64
import json
import time
import zlib
from pathlib import Path

import pytest

from app.address import Address
from app.eip712 import Member, parse_typed_data
from app.request import parse_request
from devices.ledger.chains import named
from devices.ledger.descriptors import _parse_filters, filters, parse_token, schema_hash, table, token
from devices.ledger.typed import clear_plan
from devices.simulated.ledger_typed import ledger_signed

from .test_ledger_client import USDC, permit


def test_17921_tokens_on_29_chains_and_154_message_types_twice() -> None:
    rows = list(table("tokens").rows())
    assert len(rows) == 17_921
    assert len({key[:4] for key, _ in rows}) == 29
    assert table("filters").count == 2 * 154


def test_every_token_is_signed_by_ledger_under_its_own_key() -> None:
    for number, (key, payload) in enumerate(table("tokens").rows()):
        parsed = parse_token(payload)
        assert key == parsed.chain_id.to_bytes(4, "big") + bytes(parsed.address)
        if number % 16 == 0:
            assert ledger_signed(parsed.signed, parsed.signature), parsed
    assert not ledger_signed(parsed.signed[:-1] + b"\x09", parsed.signature)


def test_every_filter_of_version_2_is_signed_by_ledger() -> None:
    magic = {"raw": 72, "amount": 22, "token": 11, "datetime": 33}
    count = 0
    for key, row in table("filters").rows():
        if key[0] != 2:
            continue
        found = _parse_filters(json.loads(zlib.decompress(row)), (), key[29:], 2)
        head = key[1:]
        info = bytes([183]) + head + bytes([len(found.fields)]) + found.name.encode()
        assert ledger_signed(info, found.signature), found.name
        for field in found.fields.values():
            label = b"" if field.format == "token" else field.label.encode()
            coin = b"" if field.coin is None else bytes([field.coin])
            signed = bytes([magic[field.format]]) + head + field.path.encode() + label + coin
            assert ledger_signed(signed, field.signature), (found.name, field.path)
            count += 1
    assert count > 800


@pytest.mark.shared
def test_the_bundle_is_the_published_data_byte_for_byte(shared_data: Path) -> None:
    source = shared_data / "ledger-descriptors" / "erc20"
    seen = 0
    for path in source.glob("*.json"):
        blob = base64.b64decode(path.read_text().strip().strip('"'))
        at = 0
        while at < len(blob):
            size = int.from_bytes(blob[at : at + 4], "big")
            payload = blob[at + 4 : at + 4 + size]
            at += 4 + size
            parsed = parse_token(payload)
            if named(int(path.stem)):
                found = token(parsed.chain_id, parsed.address)
                assert found is not None and found.payload == payload
            seen += 1
    assert seen == 17_921


def test_a_token_of_a_chain_the_app_does_not_know_is_not_offered() -> None:
    key, payload = next((k, p) for k, p in table("tokens").rows() if not named(int.from_bytes(k[:4], "big")))
    parsed = parse_token(payload)
    assert token(parsed.chain_id, parsed.address) is None
    assert key


def test_a_lookup_takes_less_than_a_millisecond() -> None:
    address = Address.parse(USDC)
    token(1, address)
    start = time.process_time()
    for _ in range(200):
        found = token(1, address)
    assert (time.process_time() - start) / 200 < 0.001
    assert found is not None and (found.ticker, found.decimals) == ("USDC", 6)
    assert token(1, Address(bytes(20))) is None and token(2**40, address) is None


def test_filters_are_found_whatever_order_the_request_has_its_types_in() -> None:
    data = permit().typed_data
    assert data is not None
    contract = Address.parse(USDC)
    first = filters(data, 1, contract)
    assert first is not None and first.name == "Permit USDC transfers"
    raw = {
        "types": {
            name: [{"name": m.name, "type": m.type} for m in data.types[name]] for name in reversed(list(data.types))
        },
        "domain": data.domain,
        "primaryType": data.primary_type,
        "message": data.message,
    }
    turned = parse_typed_data(raw)
    assert list(turned.types) != list(data.types)
    second = filters(turned, 1, contract)
    assert second is not None and second.schema == first.schema and second.order == first.order
    extra = parse_typed_data({**raw, "types": {**raw["types"], "Unused": [{"name": "a", "type": "uint256"}]}})
    third = filters(extra, 1, contract)
    assert third is not None and "Unused" not in third.order


def test_other_members_in_a_type_find_no_filters() -> None:
    data = permit().typed_data
    assert data is not None
    changed = {**data.types, "Permit": (*data.types["Permit"], Member("note", "string"))}
    assert schema_hash(changed, tuple(changed)) != schema_hash(data.types, tuple(data.types))
    assert filters(data, 137, Address.parse(USDC)) is None
    assert filters(data, 1, Address(bytes(20))) is None


def test_a_permit_for_a_token_without_descriptor_is_not_dressed_up() -> None:
    """The amount could then not be tied to the token: the plan is dropped, not half used."""
    data = permit().typed_data
    assert data is not None
    assert clear_plan(data) is not None
    assert clear_plan(data, lookup=lambda chain_id, address: None) is None


def test_version_1_filters_name_the_same_fields() -> None:
    data = permit().typed_data
    assert data is not None
    old, new = (filters(data, 1, Address.parse(USDC), version=v) for v in (1, 2))
    assert old is not None and new is not None
    assert {f.format for f in old.fields.values()} == {"raw"}
    assert set(old.fields) <= set(new.fields) or set(old.fields) >= set(new.fields)


@pytest.mark.shared
def test_requests_of_the_registry_with_filters_get_a_plan(shared_data: Path) -> None:
    from .test_ledger_prompt import records

    planned = set()
    for record in records(shared_data, "ledger-nanosp"):
        if record["request"]["method"] == "eth_signTypedData_v4":
            data = parse_request({**record["request"], "account": record["account"]}).typed_data
            assert data is not None
            plan = clear_plan(data)
            if plan is not None:
                planned.add(record["id"].split("@")[0])
                assert plan.pairs[0].label == "Contract"
    print(f"{len(planned)} recorded messages have a plan: {sorted(planned)}")
    assert len(planned) >= 15
