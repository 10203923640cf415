"""Lists the user adds: every format is read, hits carry source and date, known good addresses contradict them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.assess import Assessment, assess
from app.border import parse_time
from app.checks.base import FRIEND, ROUTER, STRANGER, approve, transaction
from app.cli import main
from app.context import parse_evidence
from app.policy.rules import preset
from app.request import parse_request
from app.store.evidence import listed_in
from app.store.lists import ListError, Lists, read_list

A, B = "0x" + "a1" * 20, "0x" + "b2" * 20
SDN = (
    '36,"AEROCARIBBEAN AIRLINES",-0- ,"CUBA",-0- ,-0- \n'
    f'123,"LAZARUS GROUP",-0- ,"DPRK3",-0- ,"Digital Currency Address - ETH {A}; alt. Digital Currency Address - ETH {B};"\n'
)
XML = f'<Sanctions><Feature FeatureTypeID="345"><VersionDetail DetailTypeID="1432">{A}</VersionDetail></Feature></Sanctions>'


@pytest.mark.parametrize(
    ("text", "form", "subjects"),
    [
        (json.dumps([A, B.upper().replace("0X", "0x")]), "JSON list", {A, B}),
        (json.dumps(["evil.example", "https://bad.example/claim"]), "JSON list", {"evil.example", "bad.example"}),
        (json.dumps({"evil.example": [A], "bad.example": [B]}), "JSON map", {"evil.example", "bad.example", A, B}),
        (json.dumps({"version": 2, "tolerance": 1, "fuzzylist": ["good.org"], "whitelist": ["good.org"], "blacklist": ["evil.example"]}),
         "eth-phishing-detect", {"evil.example"}),
        (SDN, "OFAC SDN (CSV)", {A, B}),
        (XML, "OFAC SDN (XML)", {A}),
        (f"address,label\n{A},scammer-eoa\n", "CSV", {A}),
        (f"# made by hand\n{A}\nevil.example\n0.0.0.0 bad.example\n", "text", {A, "evil.example", "bad.example"}),
    ],
)  # fmt: skip
def test_each_format_is_read(text: str, form: str, subjects: set[str]) -> None:
    name, entries = read_list(text)
    assert (name, set(entries)) == (form, subjects)


@pytest.mark.parametrize("text", ["", "hello world", "{", "[1, 2]", "<a></a>"])
def test_what_is_no_list_is_refused_with_a_reason(text: str) -> None:
    with pytest.raises(ListError):
        read_list(text)


def test_a_list_of_the_same_name_is_replaced_as_a_whole(tmp_path: Path) -> None:
    lists = Lists(tmp_path)
    assert lists.hits([A]) is None
    lists.import_text(A, name="mine", dated="2026-01-01")
    made = lists.import_text(f"{B}\nevil.example", name="mine", dated="2026-02-01")
    assert (made.addresses, made.hosts) == (1, 1)
    assert lists.hits([A]) == ()
    (hit,) = lists.hits([B]) or ()
    assert (hit.source, hit.date) == ("mine", "2026-02-01")
    assert lists.addresses() == {bytes.fromhex(B[2:])}
    assert lists.remove("mine") and not lists.remove("mine")
    assert lists.hits([B]) is None


def judged(lists: Lists, value: dict[str, Any]) -> Assessment:
    request = parse_request(value)
    evidence = parse_evidence(value["context"], request.account, now=parse_time("2026-03-10T12:00:00Z", "now"))
    return assess(request, replace(evidence, lists=listed_in(lists, request)), preset("careful"))


def test_a_listed_recipient_is_held_with_source_and_date(tmp_path: Path) -> None:
    lists = Lists(tmp_path)
    lists.import_text(json.dumps({STRANGER.lower(): "pink drainer"}), name="ScamSniffer", dated="2026-02-01")
    a = judged(lists, transaction(STRANGER, value=10**18))
    (hit,) = [f for f in a.findings if f.check == "recipient-sanctioned-or-listed"]
    assert a.verdict.word == "hold"
    assert "ScamSniffer (2026-02-01)" in hit.detail and "pink drainer" in hit.detail


def test_a_listed_site_is_held_with_its_parent_domain(tmp_path: Path) -> None:
    lists = Lists(tmp_path)
    lists.import_text("evil.example", name="sites", dated="2026-02-01")
    a = judged(lists, transaction(FRIEND, value=1, origin="https://app.evil.example"))
    assert a.verdict.word == "hold"
    assert "origin-listed-phishing" in [f.check for f in a.findings]


def test_a_known_good_address_on_a_list_is_a_conflict_and_holds_nothing(tmp_path: Path) -> None:
    lists = Lists(tmp_path)
    lists.import_text(f"{ROUTER}\nuniswap.org", name="dirty", dated="2026-02-01")
    a = judged(lists, approve(ROUTER, 5, origin="https://app.uniswap.org"))
    assert a.verdict.word in ("clear", "caution")
    hits = [f for f in a.findings if f.check in ("recipient-sanctioned-or-listed", "origin-listed-phishing")]
    assert len(hits) == 2 and all(f.severity.word == "low" for f in hits)


def test_the_command_imports_shows_and_removes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, profile = tmp_path / "address.json", tmp_path / "profile"
    file.write_text(json.dumps([STRANGER]))
    where = ["--profile", str(profile)]
    assert main(["lists", "import", str(file), "--name", "ScamSniffer", "--date", "2026-02-01", *where]) == 0
    assert main(["lists", "show", *where]) == 0
    assert "ScamSniffer" in capsys.readouterr().out
    request = tmp_path / "request.json"
    request.write_text(json.dumps(transaction(STRANGER, value=10**18)))
    assert main(["check", str(request), "--output", "jsonl", *where]) == 10
    assert "recipient-sanctioned-or-listed" in capsys.readouterr().out
    assert main(["log", "verify", *where]) == 0
    assert main(["lists", "remove", "ScamSniffer", *where]) == 0
    assert main(["check", str(request), "--output", "jsonl", *where]) == 0
    assert main(["lists", "import", str(tmp_path / "none.json"), *where]) == 2
