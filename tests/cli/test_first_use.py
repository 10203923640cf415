"""What somebody meets who tries the commands for the first time: help with an example, errors that name field and rule."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.address import Address
from app.checks.base import FRIEND, ROUTER, USDC, approve, transaction, word
from app.request import RequestError, parse_request
from app.signing.model import Account
from app.store.profile import Profile
from devices.device import DEFAULT_PATH
from tests.cli.test_check import ROUTINE, as_lines, check, routine

ROOT = Path(__file__).parents[2]
BENCHES = sorted(
    f"tests.bench.{p.parent.name if p.stem == '__main__' else p.stem}"
    for p in (*(ROOT / "tests/bench").glob("*.py"), *(ROOT / "tests/bench").glob("*/__main__.py"))
    if p.stem != "__init__"
)
BUILDERS = ("abi", "drill", "erc7730", "known")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments], capture_output=True, text=True, check=False, timeout=60, cwd=ROOT
    )


def test_the_help_of_check_shows_a_request_that_can_be_checked_and_every_exit_status() -> None:
    told = run("app", "check", "--help").stdout
    (example,) = (part for part in told.split("\n\n") if part.startswith("  {"))
    status, answers, _ = check("-", stdin=example.encode())
    assert (status, answers[0]["verdict"]) == (0, "clear")
    statuses = told[told.index("exit status:") :].splitlines()[1:]
    assert {line.split()[0] for line in statuses} == {"0", "2", "10", "11"}


@pytest.mark.parametrize("name", ["chain_id", "account", "method", "params"])
def test_a_field_that_is_not_there_is_called_missing(name: str) -> None:
    with pytest.raises(RequestError, match=f"^{name}: is missing; ") as wrong:
        parse_request({k: v for k, v in routine().items() if k != name})
    assert wrong.value.field == name


def test_input_without_any_request_is_no_success(tmp_path: Path) -> None:
    """A broken export that leaves an empty file must not pass a gate."""
    empty = tmp_path / "empty.jsonl"
    empty.write_text("\n \n")
    for given, stdin in ((str(empty), b""), ("-", b"")):
        status, answers, said = check(given, stdin=stdin)
        assert (status, answers) == (2, [])
        assert f"{given}: holds no request" in said
    assert check(str(empty), str(ROUTINE))[0] == 2


def test_an_empty_file_for_one_request_is_called_empty(tmp_path: Path) -> None:
    empty = tmp_path / "empty.json"
    empty.write_text("\n")
    _, answers, _ = check(str(empty))
    assert answers[0]["error"]["message"] == "request: is empty; one JSON object is expected"


@pytest.mark.parametrize("url", ["foo", "ftp://127.0.0.1", "http://"])
@pytest.mark.parametrize("option", ["--rpc", "--second-rpc"])
def test_a_node_address_that_cannot_be_one_is_an_error_not_a_verdict(option: str, url: str) -> None:
    first = [] if option == "--rpc" else ["--rpc", "http://127.0.0.1:1"]
    status, answers, said = check(str(ROUTINE), *first, option, url)
    assert (status, answers) == (2, [])
    assert option in said
    assert url in said


def test_a_node_that_was_given_but_does_not_answer_is_said() -> None:
    _, answers, _ = check(str(ROUTINE), "--rpc", "http://127.0.0.1:1")
    (found,) = [f for f in answers[0]["findings"] if f["check"] == "sim-unavailable"]
    assert "No node" not in found["detail"]
    assert "127.0.0.1:1" in found["detail"]
    assert "Connect your own node" not in found["advice"]


def test_a_policy_file_that_is_not_there_is_named_in_words(tmp_path: Path) -> None:
    status, _, said = check(str(ROUTINE), "--policy", str(tmp_path / "none.toml"))
    assert status == 2
    assert said == f"countersign check: {tmp_path / 'none.toml'}: No such file or directory\n"


def test_people_read_whole_coins_and_known_tokens_in_the_terminal() -> None:
    unknown = "0x00000000000000000000000000000000000000b2"
    asked = (
        transaction(FRIEND, value=15 * 10**17),
        transaction(FRIEND, value=15 * 10**17) | {"chain_id": 137},
        approve(ROUTER),
        transaction(USDC, data="0xa9059cbb" + word(FRIEND) + word(2_500_000)),
        transaction(unknown, data="0xa9059cbb" + word(FRIEND) + word(7)),
    )
    status, _, said = check("-", "--output", "human", stdin=as_lines(*asked))
    assert status in (0, 10)
    assert f"leaves 1.5 ETH → {FRIEND}" in said
    assert f"leaves 1.5 POL → {FRIEND}" in said
    assert f"may be spent any amount of USDC ({USDC}) → {ROUTER}" in said
    assert f"leaves 2.5 USDC ({USDC}) → {FRIEND}" in said
    assert f"leaves 7 base units of token {Address.parse(unknown)} → {FRIEND}" in said


@pytest.mark.parametrize("name", BENCHES)
def test_a_bench_says_what_it_measures_when_it_is_asked_for_help(name: str) -> None:
    done = run(name, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.split()) > 5


def test_a_bench_whose_reader_leaves_says_nothing_about_it() -> None:
    reading = subprocess.Popen(
        [sys.executable, "-u", "-m", "tests.bench.incidents"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT
    )
    assert reading.stdout is not None
    assert reading.stderr is not None
    reading.stdout.close()
    said = reading.stderr.read()
    reading.stderr.close()
    reading.wait(60)
    assert said == b""


@pytest.mark.parametrize("name", BUILDERS)
@pytest.mark.parametrize("given", ["--help", "/there/is/no/such/folder"])
def test_a_builder_without_its_source_writes_nothing(name: str, given: str) -> None:
    folder = ROOT / "resources" / name
    before = {p: p.stat().st_mtime_ns for p in folder.rglob("*") if p.is_file() and p.suffix != ".pyc"}
    done = run(f"resources.{name}.build", given)
    after = {p: p.stat().st_mtime_ns for p in folder.rglob("*") if p.is_file() and p.suffix != ".pyc"}
    assert before == after
    assert done.returncode == (0 if given == "--help" else 2)
    assert f"resources.{name}.build" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_link_is_signed_as_it_is_given(tmp_path: Path) -> None:
    with Profile.open(tmp_path) as profile:
        profile.put_account(Account(Address.parse(FRIEND), DEFAULT_PATH, "", "ledger", "ledger-nanosp", "k"))
    done = run("app", "sign", "ethereum:0x12", "--profile", str(tmp_path))
    assert done.returncode == 2
    assert done.stderr.startswith("countersign sign: link"), "it is read as a link, not as the name of a file"


@pytest.mark.parametrize(("name", "said"), [("none.json", "No such file or directory"), ("noise.bin", "is no text")])
def test_what_cannot_be_read_for_signing_is_named_in_words(name: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "noise.bin").write_bytes(bytes(range(128, 256)))
    done = run("app", "sign", str(tmp_path / name), "--profile", str(tmp_path / "profile"))
    assert done.returncode == 2
    assert done.stderr.startswith(f"countersign sign: {tmp_path / name}: {said}")
    assert "Traceback" not in done.stderr
