"""The bundled lists are what they say: checksums hold, names do not clash, sites belong to one owner."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib.resources import files

import pytest

from app.address import Address, keccak256
from app.assess import assess
from app.checks.base import safe_tx, word
from app.checks.origin import imitates
from app.context import parse_evidence
from app.intent import known
from app.policy.rules import preset
from app.request import parse_request
from tests.node import module

LINES = [
    (name, line)
    for name in ("contracts.txt", "deployments.txt", "takes.txt", "code_hashes.txt")
    for line in (files("resources.known") / name).read_text().splitlines()
    if line.startswith("0x")
]


def test_every_listed_address_passes_its_checksum() -> None:
    wrong = []
    for name, line in LINES:
        for text in (part for part in line.replace("|", " ").split() if part.startswith("0x") and len(part) == 42):
            if str(Address.parse(text)) != text:
                wrong.append((name, text))
    assert wrong == []
    assert len(LINES) > 700


def test_a_hand_kept_address_stands_once() -> None:
    listed = [line.split()[0].lower() for name, line in LINES if name == "contracts.txt"]
    assert sorted({a for a in listed if listed.count(a) > 1}) == []


def test_every_row_has_a_role_and_every_chain_is_a_number() -> None:
    for entry in known.table().values():
        assert entry.roles and entry.owner and entry.name
        assert all(chain > 0 for chain in entry.chains)


def test_no_two_owners_share_a_site_by_mistake() -> None:
    shared = {"uniswap.org", "superbridge.app"}
    seen: dict[str, str] = {}
    for name in ("contracts.txt", "deployments.txt"):
        for line in (files("resources.known") / name).read_text().splitlines():
            if line.startswith("@"):
                owner, hosts = (p.strip() for p in line[1:].split("|"))
                for host in hosts.split():
                    assert host in shared or seen.setdefault(host, owner) == owner, host


@pytest.mark.parametrize(
    "host",
    [
        "app.un1swap.org", "uniswap-claim.xyz", "opensea.io.claims-portal.xyz", "curve-fi.com", "app.unisvvap.org", "rnorpho.org",
        "xn--unswap-qza.org", "safe-global.app", "compoud.finance", "lid0.fi", "metamask-support.io",
    ],
)  # fmt: skip
def test_an_imitation_is_seen(host: str) -> None:
    assert imitates(host) is not None


@pytest.mark.parametrize(
    "host",
    [
        "app.uniswap.org", "basecamp.com", "curveball.io", "safeway.com", "blurb.com", "swap.io", "gitcoin.co", "polygonscan.com",
        "basescan.org", "compoundgrowth.io", "stake.link", "finance.example", "shop.example",
    ],
)  # fmt: skip
def test_another_name_is_not_taken_for_an_imitation(host: str) -> None:
    assert imitates(host) is None


def _safe_code(name: str) -> bytes:
    """The deployed code of one of Safe's own contracts, from its npm package; skips where that is not."""
    built = module("@safe-global/safe-contracts") / "build" / "artifacts" / "contracts" / name
    return bytes.fromhex(json.loads(built.read_text())["deployedBytecode"][2:])


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("0x9641d764fc13c8B624c04430C7356C1C7C8102e2", "libraries/MultiSendCallOnly.sol/MultiSendCallOnly.json"),
        ("0x41675C099F32341bf84BFc5382aF534df5C7461a", "Safe.sol/Safe.json"),
        ("0x29fcB43b46531BcA003ddC8FCB67FFE91900C762", "SafeL2.sol/SafeL2.json"),
    ],
)
def test_pinned_hashes_are_those_of_safes_own_code(address: str, name: str) -> None:
    assert known.code_hashes()[Address.parse(address)] == keccak256(_safe_code(name))


def test_other_code_at_a_pinned_address_is_a_critical_finding_and_the_own_code_none() -> None:
    library = "0x9641d764fc13c8B624c04430C7356C1C7C8102e2"
    code_ = _safe_code("libraries/MultiSendCallOnly.sol/MultiSendCallOnly.json")
    batch = "0x8d80ff0a" + word(32) + word(0)
    for runs, found in ((code_, set()), (code_ + b"\0", {"contract-code-differs-from-pin"})):
        value = safe_tx(library, data=batch, operation=1, state={library: {"code": "0x" + runs.hex()}})
        request = parse_request(value)
        evidence = parse_evidence(value["context"], request.account, now=datetime.now(UTC))
        a = assess(request, evidence, preset("careful"))
        assert {f.check for f in a.findings if f.check == "contract-code-differs-from-pin"} == found
