"""Answers keep CONTRACT.md to the letter, and no line, however broken, costs another its answer."""

from __future__ import annotations

import copy
import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import Any

import pytest

from app import assess as judging
from app.checking import Checker, Options, encode, run
from app.intake.lines import lines_of
from tests.cli.contract import MODELS, faults

DATA = Path(__file__).parents[3] / "shared" / "data"
ROUTINE = Path(__file__).parents[1] / "packaging" / "routine.json"
FEES = ("gas", "nonce", "type", "gasPrice", "maxFeePerGas", "maxPriorityFeePerGas")
ME, BOB, TOKEN, SAFE = ("0x" + pair * 20 for pair in ("a1", "b2", "c3", "d4"))

Json = dict[str, Any]


def routine(**changes: Any) -> Json:
    value: Json = json.loads(ROUTINE.read_text())
    return value | changes


def put(value: Json, path: tuple[str | int, ...], new: Any) -> Json:
    """A copy of `value` with one place changed; what is missing on the way is made."""
    out = copy.deepcopy(value)
    at: Any = out
    for name in path[:-1]:
        at = at.setdefault(name, {}) if isinstance(at, dict) else at[name]
    at[path[-1]] = new
    return out


def told(value: Json, checker: Checker | None = None) -> Json:
    given, _ = (checker or Checker(Options())).check(json.dumps(value).encode(), 1)
    read: Json = json.loads(encode(given))
    return read


# -- the letter of the contract -------------------------------------------------------------------


def judged(kind: str) -> Iterator[tuple[str, Json]]:
    """Requests of the shared data, of one kind."""
    if kind in ("incidents", "benign"):
        for line in (DATA / "incidents" / f"{kind}.jsonl").read_text().splitlines():
            request = json.loads(line)["request"]
            yield request["id"], request
    elif kind == "device-prompts":
        for path in sorted((DATA / kind).glob("*.jsonl")):
            for line in path.read_text().splitlines()[::3]:
                record = json.loads(line)
                yield record["id"], {"account": record["account"], **record["request"]}
    else:
        every = 40 if kind == "mainnet-transactions" else 7
        with gzip.open(DATA / f"{kind}.jsonl.gz", "rt") as lines:
            for number, line in enumerate(lines):
                record = json.loads(line) if number % every == 0 else {"data": ""}
                if not str(record.get("data", "")).startswith("0x") or not record["from"].startswith("0x"):
                    continue
                tx = {k: record[k] for k in ("from", "to", "value", "data", *FEES) if record.get(k)}
                if tx.get("type") not in ("0x0", "0x1", "0x2", "0x4"):
                    tx.pop("type", None)
                yield (
                    record["hash"],
                    {
                        "version": 1,
                        "id": record["hash"],
                        "chain_id": record.get("chain_id", 1),
                        "origin": None,
                        "account": record["from"],
                        "method": "eth_sendTransaction",
                        "params": [tx],
                    },
                )


@pytest.mark.skipif(not DATA.is_dir(), reason="the shared data are not beside the repository")
@pytest.mark.parametrize("kind", ["incidents", "benign", "device-prompts", "interactions", "mainnet-transactions"])
def test_every_answer_keeps_the_contract_with_every_device(kind: str) -> None:
    plain = Checker(Options())
    devices = [(m, Checker(Options.read(device=m))) for m in MODELS]
    number = 0
    for number, (name, request) in enumerate(judged(kind)):
        given = told(request, plain)
        assert faults(given) == [], name
        if "error" in given:
            continue
        some = devices if kind == "incidents" else devices[number % 9 :: 4]
        for model, checker in some:
            assert faults(told(request, checker), model) == [], (name, model)
    assert number > 10


def test_the_reader_of_answers_sees_each_breach() -> None:
    good = told(routine(), Checker(Options.read(device="ledger-flex")))
    assert faults(good, "ledger-flex") == []
    required = ("verdict", "summary", "intent", "effects", "findings", "unknowns", "ceremony", "device", "elapsed_ms")
    for name in required:
        assert faults({k: v for k, v in good.items() if k != name}, "ledger-flex"), name
        assert faults(good | {name: 7}, "ledger-flex"), name
    for path, wrong in (
        (("id",), 5),
        (("version",), "1"),
        (("verdict",), "maybe"),
        (("effects", "source"), "guess"),
        (("effects", "changes", 0, "kind"), "transfer"),
        (("effects", "changes", 0, "amount"), 100),
        (("effects", "changes", 0, "amount"), "0x10"),
        (("effects", "changes", 0, "amount"), "-1"),
        (("effects", "changes", 0, "asset"), "USDC"),
        (("effects", "changes", 0, "counterparty"), "0xd8dA…6045"),
        (("intent", "decoded_by"), "magic"),
        (("device", "outcome"), "shows"),
        (("device", "screens"), []),
        (("device", "known"), "yes"),
        (("elapsed_ms", "total"), "1 ms"),
    ):
        assert faults(put(good, path, wrong), "ledger-flex"), path
    assert faults(put(good, ("ceremony",), [{"step": "wait"}]), "ledger-flex")
    weak, strong = (
        {"check": "c", "severity": s, "title": "t", "detail": "d", "evidence": {}, "advice": "a"}
        for s in ("low", "critical")
    )
    assert faults(good | {"findings": [weak, strong]}, "ledger-flex")
    assert faults({"version": 1, "id": "1", "line": 0, "error": {"field": "x", "rule": "y", "message": "z"}})


# -- facts of the wrong kind ----------------------------------------------------------------------

_ENTRY = {
    "time": "2025-04-01T00:00:00Z", "chain_id": 1, "hash": "0x" + "11" * 32, "from": ME, "to": BOB, "value": "10",
    "selector": None, "asset": "ETH", "counterparty": BOB, "amount": "10", "direction": "out",
}  # fmt: skip
FULL: Json = {
    "now": "2025-05-01T00:00:00Z",
    "history": [_ENTRY],
    "pending": [dict(_ENTRY)],
    "contacts": [{"address": BOB, "name": "Bob", "verified": True}],
    "accounts": [SAFE],
    "balances": {"ETH": "1000"},
    "allowances": [{"token": TOKEN, "spender": SAFE, "amount": "10"}],
    "contracts": {TOKEN: {"is_contract": True, "created": "2020-01-01T00:00:00Z", "verified_source": True}},
    "tokens": {TOKEN: {"symbol": "TOK", "decimals": 6, "usd": "1.0"}},
    "state": {BOB: {"balance": "0x1", "nonce": 3, "code": "0x", "storage": {"0x0": "0x1"}}},
    "block": {"number": 1, "timestamp": 1700000000, "coinbase": SAFE},
    "clipboard": {"address": BOB},
    "safe": {"address": SAFE, "version": "1.3.0", "owners": [ME, BOB], "threshold": 2, "nonce": 5, "guard": None},
}
_NO_NUMBERS = (True, -1, 1.5, "-5", "1e5", "१२", " 12 ", "1_000", "", [], "9" * 90)
_NO_FLAGS = ("false", "true", 0, 1, "", [])
_NO_TEXTS = (True, 5, ["x"], {"x": "y"})
_NO_TIMES = (5, "", "yesterday", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00")
_NO_ADDRESSES = ("", "0x", 5, False, BOB[:-2], "bob.eth")
WRONG: list[tuple[tuple[str | int, ...], tuple[Any, ...]]] = [
    (("now",), _NO_TIMES),
    (("history",), ({}, "x", 5)),
    (("history", 0, "time"), _NO_TIMES),
    (("history", 0, "value"), _NO_NUMBERS),
    (("history", 0, "amount"), _NO_NUMBERS),
    (("history", 0, "from"), _NO_ADDRESSES),
    (("history", 0, "origin"), _NO_TEXTS),
    (("history", 0, "hash"), _NO_TEXTS),
    (("history", 0, "signed_here"), _NO_FLAGS),
    (("history", 0, "selector"), ("transfer", "0xa9059c", BOB, 5, False)),
    (("history", 0, "direction"), ("sideways", 5, None)),
    (("pending", 0, "amount"), _NO_NUMBERS),
    (("contacts", 0, "verified"), _NO_FLAGS),
    (("contacts", 0, "name"), _NO_TEXTS),
    (("contacts", 0, "since"), _NO_TIMES),
    (("contacts", 0, "address"), _NO_ADDRESSES),
    (("accounts", 0), _NO_ADDRESSES),
    (("balances", "ETH"), _NO_NUMBERS),
    (("balances", "ether"), ("5",)),
    (("allowances", 0, "amount"), _NO_NUMBERS),
    (("contracts",), ([], "", 0, False)),
    (("contracts", TOKEN, "is_contract"), _NO_FLAGS),
    (("contracts", TOKEN, "verified_source"), _NO_FLAGS),
    (("contracts", TOKEN, "created"), _NO_TIMES),
    (("contracts", TOKEN, "transactions"), _NO_NUMBERS),
    (("contracts", TOKEN, "proxy_of"), _NO_ADDRESSES),
    (("contracts", TOKEN, "code"), ("0xzz", 5, "6000", "")),
    (("contracts", "0xnowhere"), ({},)),
    (("tokens", TOKEN, "decimals"), (*_NO_NUMBERS, 256)),
    (("tokens", TOKEN, "symbol"), _NO_TEXTS),
    (("tokens", TOKEN, "usd"), ("NaN", "Infinity", "-1", "1e9999999", True, [], 10**400, "१")),
    (("state", BOB, "balance"), _NO_NUMBERS),
    (("state", BOB, "code"), ("0xz", 5, False)),
    (("state", BOB, "storage"), ([], {"0x0": "zz"}, {"key": "0x0"})),
    (("block", "number"), _NO_NUMBERS),
    (("block", "coinbase"), _NO_ADDRESSES),
    (("clipboard",), (BOB, [], False)),
    (("clipboard", "address"), _NO_ADDRESSES),
    (("data_provider",), ([], "x")),
    (("safe",), ([], SAFE)),
    (("safe", "threshold"), _NO_NUMBERS),
    (("safe", "owners"), ({}, SAFE)),
    (("safe", "version"), _NO_TEXTS),
    (("safe", "guard"), _NO_ADDRESSES),
]  # fmt: skip


def test_facts_of_the_right_kind_are_read() -> None:
    assert "verdict" in told(routine(context=FULL))


@pytest.mark.parametrize(("path", "values"), WRONG, ids=lambda p: ".".join(map(str, p)) if len(str(p)) < 90 else "")
def test_a_fact_of_the_wrong_kind_is_named_with_its_rule(path: tuple[str | int, ...], values: tuple[Any, ...]) -> None:
    """A text "false" must not count as true, nor a negative balance as money: what is no fact is refused by its name."""
    checker = Checker(Options())
    for value in values:
        given = told(routine(context=put(FULL, path, value)), checker)
        assert "error" in given, value
        assert faults(given) == []
        assert given["error"]["field"].startswith(f"context.{path[0]}"), value


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", {"a": 1}),
        ("id", True),
        ("version", 2),
        ("version", True),
        ("chain_id", 10**400),
        ("chain_id", 1.5),
        ("chain_id", "1"),
        ("origin", 5),
        ("account", None),
        ("method", "eth_decrypt"),
        ("method", []),
        ("params", {}),
        ("intent.kind", []),
        ("intent.kind", "steal"),
        ("intent.amount", "1e9999999"),
        ("intent.amount", "NaN"),
        ("intent.amount", "-1"),
        ("intent.to", "bob"),
    ],
)
def test_a_wrong_field_of_a_request_is_named_with_its_rule(field: str, value: Any) -> None:
    given = told(put(routine(intent={"kind": "send"}), tuple(field.split(".")), value))
    assert faults(given) == []
    assert given["error"]["field"] == field


@pytest.mark.parametrize(
    "field",
    ["orgin", "intent.amout", "context.histroy", "context.safe.owner", f"context.tokens.{TOKEN}.decimal"],
)
def test_a_field_that_no_version_has_is_said_to_be_unused_and_changes_nothing_else(field: str) -> None:
    """The contract lets fields be added; a misspelt one must not pass for one that was read."""
    whole = routine(intent={"kind": "send"})
    whole = put(whole, ("context", "safe"), {"address": SAFE})
    before, given = told(whole), told(put(whole, tuple(field.split(".")), []))
    assert faults(given) == []
    name = field.replace(f".{TOKEN}", "")
    assert [u["what"] for u in given["unknowns"] if u not in before["unknowns"]] == [f"the field {name}"]
    assert (given["verdict"], given["findings"]) == (before["verdict"], before["findings"])


def test_very_many_unknown_fields_are_counted_not_listed() -> None:
    given = told(routine(**{f"x{i}": i for i in range(500)}))
    said = [u["what"] for u in given["unknowns"] if "field" in u["what"]]
    assert len(said) == 13 and said[-1] == "488 fields more"


@pytest.mark.parametrize(
    ("origin", "odd"),
    [
        (None, True), ("javascript://app.uniswap.org/%0aalert(1)", True), ("javascript:alert(1)", True), ("", True),
        ("app.uniswap.org", True), ("https://", True), ("http://[", True), ("data:text/html,x", True),
        ("https://app.uniswap.org", False), ("http://localhost:3000", False), ("compose", False), ("file:link", False),
    ],
)  # fmt: skip
def test_an_origin_that_no_browser_sends_is_said_and_is_nobodys_site(origin: str | None, odd: bool) -> None:
    given = told(routine(origin=origin))
    assert faults(given) == []
    assert ("origin-missing" in [f["check"] for f in given["findings"]]) is odd


@pytest.mark.parametrize(
    ("method", "params", "field"),
    [
        ("eth_sendTransaction", [{"from": BOB, "to": BOB, "value": "0x1"}], "params[0].from"),
        ("wallet_sendCalls", [{"from": BOB, "calls": [{"to": BOB}]}], "params[0].from"),
        ("wallet_sendCalls", [{"chainId": "0x5", "calls": [{"to": BOB}]}], "params[0].chainId"),
        ("personal_sign", ["0x00", BOB], "params[1]"),
        ("eth_sign", [BOB, "0x" + "00" * 32], "params[0]"),
        ("eth_signTypedData_v4", [BOB, {}], "params[0]"),
    ],
)
def test_what_another_account_would_sign_is_refused(method: str, params: list[Any], field: str) -> None:
    """The verdict would be about one account's past and balances, the signature by another."""
    assert told(routine(method=method, params=params))["error"]["field"] == field


@pytest.mark.parametrize(("given", "said"), [(None, "1"), (7, "7"), ("", ""), ("a", "a")])
def test_an_id_is_echoed_as_text_and_none_is_the_line(given: Any, said: str) -> None:
    assert told(routine(id=given))["id"] == said
    assert told(routine(id=given, params=[]))["id"] == said


@pytest.mark.parametrize("number", [-1, True, 2**64, 10**400])
def test_an_authorization_has_no_nonce_beyond_64_bits(number: Any) -> None:
    asked = routine(method="wallet_signAuthorization", params=[{"chainId": 1, "address": BOB, "nonce": number}])
    assert told(asked)["error"]["field"] == "params[0].nonce"


def test_a_null_among_structs_is_shown_as_a_struct_without_values() -> None:
    """The third version of typed data signs a null struct; no prediction may fall over it."""
    types = {"Mail": [{"name": "to", "type": "Person[]"}], "Person": [{"name": "name", "type": "string"}]}
    data = {"types": {"EIP712Domain": [], **types}, "primaryType": "Mail", "domain": {}, "message": {"to": [None]}}
    asked = routine(method="eth_signTypedData_v3")
    asked["params"] = [asked["account"], data]
    for model in MODELS:
        assert faults(told(asked, Checker(Options.read(device=model))), model) == []


# -- files, order, status -------------------------------------------------------------------------


def test_a_fault_of_ours_on_one_line_is_told_and_costs_no_other_line(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = judging.assess

    def fragile(request: Any, *others: Any) -> Any:
        if request.id == "bad":
            raise ZeroDivisionError("inside")
        return whole(request, *others)

    monkeypatch.setattr(judging, "assess", fragile)
    lines = [(n, json.dumps(routine(id=i)).encode()) for n, i in enumerate(("a", "bad", "b"), 1)]
    first, second, third = ((json.loads(text), status) for text, status in run(lines, Options()))
    assert (first[1], second[1], third[1]) == (0, 2, 0)
    assert faults(second[0]) == []
    assert (second[0]["line"], second[0]["id"]) == (2, "bad")
    assert "ZeroDivisionError" in second[0]["error"]["rule"]


@pytest.mark.parametrize(
    ("name", "text", "count"),
    [
        ("one.json", b"\xef\xbb\xbf%s", 1),
        ("pretty.json", b"%s\n", 1),
        ("ONE.JSON", b"%p", 1),
        ("no-suffix", b"%p", 1),
        ("two.jsonl", b"\xef\xbb\xbf%s\r\n\r\n%s\r\n", 2),
        ("two.txt", b"%s\n%s", 2),
        ("two.txt", b"\n\r\n%s\n\n%s", 2),
        ("packed.jsonl.gz", b"%s\n%s\n%s", 3),
        ("packed.json.gz", b"%p", 1),
        ("packed-and-not-called-so.jsonl", b"%s\n%s", 2),
        ("-packed", b"%s\n%s", 2),
        ("-packed", b"%p", 1),
        ("nested.txt", b'\r\n{"context": {}\n, %r', 1),
        ("-", b"%p", 1),
        ("-", b"\xef\xbb\xbf%p", 1),
        ("-", b"\n%s\n%s", 2),
        ("none.jsonl", b"", 0),
        ("blank.jsonl", b"\n \r\n", 0),
        ("-", b"", 0),
    ],
)
def test_files_are_read_however_editors_write_them(name: str, text: bytes, count: int, tmp_path: Path) -> None:
    compact, pretty = json.dumps(routine()).encode(), json.dumps(routine(), indent=2).encode()
    written = text.replace(b"%s", compact).replace(b"%p", pretty).replace(b"%r", compact[1:])
    written = gzip.compress(written) if "packed" in name else written
    path = name[0] if name[0] == "-" else str(tmp_path / name)
    if path != "-":
        Path(path).write_bytes(written)
    answers = [json.loads(a) for a, _ in run(lines_of(path, BufferedReader(BytesIO(written))), Options())]
    assert [a.get("verdict") for a in answers] == ["clear"] * count


def test_standard_input_is_answered_line_by_line() -> None:
    receiving, sending = os.pipe()
    with os.fdopen(receiving, "rb") as stdin, os.fdopen(sending, "wb", buffering=0) as typed:
        answers = run(lines_of("-", stdin), Options())
        for name in ("a", "b"):  # an answer that waited for more than its line would never come
            typed.write(json.dumps(routine(id=name)).encode() + b"\n")
            assert json.loads(next(answers)[0])["id"] == name


def test_a_line_longer_than_any_request_is_said_without_being_kept_and_costs_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.intake.lines.LARGEST_LINE", 10_000)
    path = tmp_path / "asked.jsonl"
    path.write_text("\n".join(json.dumps(r) for r in (routine(), routine(id="x" * 50_000), routine(id="c"))))
    rows = list(lines_of(str(path), BufferedReader(BytesIO())))
    assert [(n, len(line) > 10_000) for n, line in rows] == [(1, False), (2, True), (3, False)]
    assert len(rows[1][1]) == 10_001


def test_text_in_utf_16_is_said_once(tmp_path: Path) -> None:
    path = tmp_path / "powershell.jsonl"
    path.write_text("\n".join([json.dumps(routine())] * 3), encoding="utf-16")
    ((answer, status),) = run(lines_of(str(path), BufferedReader(BytesIO())), Options())
    assert status == 2 and json.loads(answer)["error"]["rule"] == "is UTF-16 text; JSON is UTF-8 (RFC 8259)"


@pytest.mark.parametrize(
    "spoil", [lambda raw: raw[:-9], lambda raw: raw[:60] + b"zzzz" + raw[64:], lambda raw: raw[:2]]
)
def test_a_packed_file_that_is_damaged_is_said_and_what_was_whole_is_answered(spoil: Any, tmp_path: Path) -> None:
    path = tmp_path / "asked.jsonl.gz"
    path.write_bytes(spoil(gzip.compress("\n".join(json.dumps(routine(id=str(i))) for i in range(9)).encode())))
    done = subprocess.run(
        [sys.executable, "-m", "app", "check", str(path)], capture_output=True, check=False, text=True
    )
    assert done.returncode == 2 and done.stderr.startswith(
        f"countersign check: {path}: is packed with gzip, but damaged"
    )
    assert [json.loads(a)["verdict"] for a in done.stdout.splitlines()] == ["clear"] * len(done.stdout.splitlines())


STRANGER = routine(
    id="blocked",
    origin="https://claim.example",
    method="eth_sendTransaction",
    params=[{"to": TOKEN, "value": "0x0", "data": "0x095ea7b3" + "0" * 24 + SAFE[2:] + "f" * 64}],
    context={"contracts": {SAFE: {"is_contract": False}}},
)


@pytest.mark.parametrize("form", ["jsonl", "human"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_status_is_the_worst_verdict_unless_a_line_was_unreadable(form: str, jobs: str, tmp_path: Path) -> None:
    stopped = told(STRANGER)["verdict"]
    assert stopped in ("hold", "block")
    for lines, status in (
        ([routine()], 0),
        ([STRANGER, routine()], 10 if stopped == "hold" else 11),
        ([STRANGER, {"id": "x"}, routine()], 2),
    ):
        path = tmp_path / "asked.jsonl"
        path.write_text("\n".join(json.dumps(x) for x in lines))
        command = [sys.executable, "-m", "app", "check", str(path), "--output", form, "--jobs", jobs]
        done = subprocess.run(command, capture_output=True, check=False, timeout=100)
        assert done.returncode == status, done.stderr
        if form == "jsonl":
            assert [json.loads(x)["id"] for x in done.stdout.splitlines()] == [x["id"] for x in lines]


def test_for_people_each_step_says_what_it_is_about() -> None:
    """Two steps that both say no more than "read" are one step too many, and a hash to compare is shown."""
    from app.human import lines

    answer = told(STRANGER)
    text = "\n".join(lines(answer))
    steps = [s for s in answer["ceremony"] if s.get("field")]
    assert steps
    for step in steps:
        assert f"{step['step']}: {step['field']}" in text
