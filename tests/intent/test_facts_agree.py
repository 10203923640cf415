"""The tables were written by hand: here a machine holds them against all data that others made."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.address import Address
from app.intent import takes
from app.intent.takes_table import Takes
from app.intent.tokens import bundled, is_native_marker
from tests.bench.interactions import DATA, TRANSFER

REGISTRY = Path(__file__).parents[3] / "shared" / "data" / "erc7730" / "registry"
OTHER_NAMES = {
    # what the table calls a token besides its own name: older forms, chains' spellings, names of pool shares
    "oldRPL": "RPL_", "oldKNC": "KNC", "oldQUICK": "QUICK_", "aLINKv1": "aLINK", "USDC.e": "USDC", "EURC": "EUROC",
    "WPOL": "WMATIC", "EURA": "agEUR", "MAI": "miMATIC", "INV": "INVR", "ezETH": "Renzo Restaked ETH", "USDt": "USDT",
    "yCRV": "yDAIyUSDC", "sbtcCRV": "crvRenBTC", "crv3crypto": "crv3cry",
}  # fmt: skip

THREE_POOL_SHARE = Address.parse("0x6c3F90f043a72FA612cbac8115EE7e52BDe6E490")
THREE_POOL = [  # a pool on top of Curve's first takes that one's coins as well
    Address.parse(coin)
    for coin in (
        "0x6B175474E89094C44Da98b954EedeAC495271d0F",
        "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48",
        "0xdAC17F958D2ee523a2206206994597C13D831ec7",
    )
]


def everything(known: Takes) -> set[Address | None]:
    """All tokens that the facts about one contract name."""
    numbered = {token for pair in known.numbered.values() for token in pair}
    reserves = {token for r in known.reserves for token in (r.asset, r.receipt, r.debt)}
    plain = {*known.tokens, *known.receipts, *known.coins, *known.underlying, known.share}
    return plain | numbered | reserves | {token for pair in known.pairs for token in pair}


def test_the_tables_tokens_have_the_names_and_decimals_that_ledger_signed() -> None:
    compared = 0
    for (chain, address), said in takes._read().tokens.items():
        signed = bundled(chain, address)
        if signed is None:
            continue
        compared += 1
        assert said.decimals == signed.decimals, said
        spelled = said.symbol.replace(".e", "_e").lower()
        assert signed.symbol.lower() in (said.symbol.lower(), spelled, OTHER_NAMES.get(said.symbol, "").lower()), said
    assert compared > 200


def test_what_given_transactions_moved_to_a_known_contract_is_among_what_it_takes() -> None:
    if not DATA.exists():
        pytest.skip("the shared interactions are not here")
    compared = 0
    with gzip.open(DATA, "rt") as lines:
        for line in lines:
            record = json.loads(line)
            for token, to, data in moved(record):
                known = takes.of(record["chain_id"], to)
                # A pool on top of another takes that one's coins too; a helper takes the share of the pool it is told.
                if known is None or data.startswith(("0xa6417ed6", "0x29ed2862")):
                    continue
                compared += 1
                assert token in everything(known), (record["hash"], str(token))
    assert compared > 60


def moved(record: dict[str, Any]) -> Iterator[tuple[Address, Address, str]]:
    """(token, called contract, calldata) of each token that the sender's call moved from the sender to the called contract."""
    me, to = record["from"].lower(), (record["to"] or "").lower()
    for log in record["logs"]:
        topics = log["topics"]
        if len(topics) == 3 and topics[0] == TRANSFER and log["address"].lower() != to:
            if ("0x" + topics[1][-40:], "0x" + topics[2][-40:]) == (me, to):
                yield Address.parse(log["address"], strict=False), Address.parse(to, strict=False), str(record["data"])


def test_what_given_owners_approved_for_a_known_contract_is_among_what_it_takes() -> None:
    files = [DATA.with_name("mainnet-transactions.jsonl.gz"), DATA]
    if not all(file.exists() for file in files):
        pytest.skip("the shared transactions are not here")
    compared = 0
    for file in files:
        with gzip.open(file, "rt") as lines:
            for line in lines:
                record = json.loads(line)
                data = str(record["data"])
                if not (data.startswith("0x095ea7b3") and len(data) >= 138 and record["to"]):
                    continue
                spender, token = (Address.parse(v, strict=False) for v in ("0x" + data[34:74], record["to"]))
                known = takes.of(record["chain_id"], spender)
                if known is None or spender == token:
                    continue
                compared += 1
                facts = everything(known)
                if THREE_POOL_SHARE in facts:
                    facts |= set(THREE_POOL)
                assert token in facts, (str(spender), str(token))
    assert compared > 20


def test_the_registrys_descriptors_name_the_same_tokens_for_the_same_contracts() -> None:
    if not REGISTRY.exists():
        pytest.skip("the shared registry is not here")
    compared = 0
    for path in sorted(REGISTRY.glob("*/*.json")):
        for chain, contract, token in described(whole(path)):
            known = takes.of(chain, contract)
            if known is not None and not is_native_marker(token):
                compared += 1
                assert token in everything(known) | {contract}, (path.name, chain, str(contract), str(token))
    assert compared > 60


def whole(path: Path) -> dict[str, Any]:
    """A descriptor with what it includes underneath."""
    value: dict[str, Any] = json.loads(path.read_text())
    included = path.parent / str(value.get("includes") or "-")
    base = json.loads(included.read_text()) if included.is_file() else {}
    out = {"context": value.get("context") or base.get("context")}
    for part, inner in (("metadata", "constants"), ("display", "formats")):
        both = [(v.get(part) or {}).get(inner) or {} for v in (base, value)]
        out[part] = {inner: {**both[0], **both[1]}}
    return out


def described(value: dict[str, Any]) -> Iterator[tuple[int, Address, Address]]:
    """(chain, contract, token) of every amount that a descriptor says is of one token, whatever the call."""
    constants = (value.get("metadata") or {}).get("constants") or {}
    for form in ((value.get("display") or {}).get("formats") or {}).values():
        for field in form.get("fields", ()):
            token = (field.get("params") or {}).get("token")
            if isinstance(token, str) and token.startswith("$.metadata.constants."):
                token = constants.get(token.rpartition(".")[2])
            if field.get("format") != "tokenAmount" or not isinstance(token, str) or not token.startswith("0x"):
                continue
            for d in ((value.get("context") or {}).get("contract") or {}).get("deployments") or ():
                yield d["chainId"], Address.parse(d["address"], strict=False), Address.parse(token, strict=False)
