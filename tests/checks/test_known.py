"""The bundled lists are what they say: checksums hold, names do not clash, sites belong to one owner."""

from __future__ import annotations

from importlib.resources import files

import pytest

from app.address import Address
from app.checks.origin import imitates
from app.intent import known

LINES = [
    (name, line)
    for name in ("contracts.txt", "deployments.txt", "takes.txt")
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
