"""Options stand on either side of a command, wrong ones are named with their rule, and none is passed over in silence."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli import arguments, main, parser
from app.store.profile import Profile
from tests.cli.test_check import ROUTINE, check
from tests.cli.test_first_use import run

ME = "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045"
HASH = "0x" + "ab" * 32
WITH_A_PROFILE = {
    "check": ["check", "a.json"],
    "sign": ["sign", "a.json"],
    "log verify": ["log", "verify"],
    "log show": ["log", "show"],
    "log head": ["log", "head"],
    "history import": ["history", "import", "--account", ME, "--rpc", "http://127.0.0.1:9"],
    "history learn": ["history", "learn"],
    "history disown": ["history", "disown", HASH, "--account", ME],
    "lists import": ["lists", "import", "list.txt"],
    "lists show": ["lists", "show"],
    "lists remove": ["lists", "remove", "ofac"],
}


@pytest.mark.parametrize("name", WITH_A_PROFILE)
def test_the_profile_may_be_named_before_within_and_behind_a_command(name: str) -> None:
    """`countersign --profile DIR log verify` that verified the user's own log instead would be worse than an error."""
    words = WITH_A_PROFILE[name]
    for at in range(len(words) + 1):
        if at and words[at - 1].startswith("--"):
            continue  # between an option and its value
        args = arguments([*words[:at], "--profile", "here", *words[at:]])
        assert args.profile == Path("here"), at
        assert " ".join(filter(None, (args.command, getattr(args, "action", None)))) == name


def test_files_to_check_may_stand_on_both_sides_of_options() -> None:
    args = arguments(["check", "a.json", "--jobs", "2", "b.json", "--output", "human", "-"])
    assert (args.files, args.jobs, args.output) == (["a.json", "b.json", "-"], 2, "human")


def test_an_emulator_named_before_sign_is_the_one_that_is_used() -> None:
    args = arguments(["--ledger-tcp", "127.0.0.1:9999", "sign", "a.json"])
    assert args.ledger_tcp == "127.0.0.1:9999"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--profile", "x", "demo"], "--profile does not go with demo"),
        (["--profile", "x", "tour", "--out", "y"], "--profile does not go with tour"),
        (["--ledger-tcp", "127.0.0.1:9999", "check", "a.json"], "--ledger-tcp does not go with check"),
        (["--trezor-udp", "127.0.0.1:21324", "log", "head"], "--trezor-udp does not go with log"),
        (["check", "a.json", "--jbos", "2"], "unrecognized arguments: --jbos 2"),
        (["log", "verify", "twice"], "unrecognized arguments: twice"),
        (["check", "a.json", "--jobs", "0"], "'0' is not a number from 1 to 64"),
        (["check", "a.json", "--jobs", "\u00b2"], "is not a number from 1 to 64"),
        (["sign", "--ledger-tcp", "here", "a.json"], "'here': HOST:PORT is due"),
        (["sign", "--ledger-tcp", "127.0.0.1:70000", "a.json"], "'127.0.0.1:70000': HOST:PORT is due"),
        (["sign", "--trezor-udp", "127.0.0.1:x", "a.json"], "'127.0.0.1:x': HOST:PORT is due"),
        (["tour", "--out", "y", "--size", "big"], "'big' is no size of a window, such as 1180x760"),
        (["history", "import", "--rpc", "http://127.0.0.1:9"], "--account"),
        (["history", "import", "--account", ME], "--rpc"),
        (["history", "import", "--account", ME, "--rpc", "http://127.0.0.1:9", "--first", "-5"], "--first"),
        (
            ["history", "import", "--account", ME, "--rpc", "http://127.0.0.1:9", "--first", "x"],
            "is no number of a block",
        ),
        (["history", "disown", "--account", ME], "HASH"),
        (["history", "disown", HASH], "--account"),
        (["history", "disown", "0xabc", "--account", ME], "'0xabc' is no hash of a transaction: 0x and 64 hex digits"),
        (["history"], "ACTION"),
        (["log"], "ACTION"),
        (["lists"], "ACTION"),
        (["lists", "remove"], "NAME"),
        (["frobnicate"], "frobnicate"),
    ],
)
def test_a_wrong_option_is_named_with_its_rule(given: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        arguments(given)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["log", "verify", "--anchor", "5"], "log: --anchor: "),
        (["history", "learn", "--account", "0x12"], "history: --account: "),
        (["history", "disown", HASH, "--account", "vitalik.eth"], "history: --account: "),
        (["history", "import", "--account", "me", "--rpc", "http://127.0.0.1:9"], "history: --account: "),
        (["history", "import", "--account", ME, "--rpc", "ftp://x"], "history: --rpc: "),
        (["lists", "import", "/there/is/no/list.txt"], "lists: /there/is/no/list.txt: No such file or directory"),
        (["lists", "import", __file__, "--date", "2026-13-40"], "'2026-13-40' is no date"),
        (["lists", "remove", "ofac"], "there is no list 'ofac'"),
    ],
)
def test_a_wrong_value_is_told_in_one_line(
    given: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Profile.open(tmp_path).close()
    assert main([*given, "--profile", str(tmp_path)]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1 and error.startswith(f"countersign {given[0]}: ")


@pytest.mark.parametrize(
    "given",
    [["log", "verify"], ["history", "learn"], ["history", "disown", HASH, "--account", ME], ["lists", "show"], ["lists", "remove", "x"]],
)  # fmt: skip
def test_a_profile_that_is_not_there_is_said_and_not_made(
    given: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*given, "--profile", str(tmp_path / "none")]) == 2
    assert f"There is no profile in {tmp_path / 'none'}" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


def test_learning_where_there_is_no_past_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Profile.open(tmp_path).close()
    assert main(["history", "learn", "--profile", str(tmp_path)]) == 1
    assert capsys.readouterr().out == "There is no past to learn from.\n"


def every(of: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield of
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from every(command)


def test_every_option_is_explained_and_every_command_says_how_it_ends() -> None:
    met = list(every(parser()))
    assert {p.prog for p in met} >= {f"countersign {name}" for name in WITH_A_PROFILE}
    for command in met:
        for action in command._actions:
            assert action.help or isinstance(action, argparse._SubParsersAction), (command.prog, action.dest)
    for name in ("check", "sign", "log", "history", "lists"):
        (told,) = (p.epilog for p in met if p.prog == f"countersign {name}")
        assert told is not None and "exit status" in told


def test_without_a_display_the_window_says_so_and_the_tour_needs_none(tmp_path: Path) -> None:
    bare = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    for given in ([], ["demo"]):
        ran = subprocess.run(
            [sys.executable, "-m", "app", *given], env=bare, capture_output=True, text=True, check=False
        )
        if sys.platform.startswith("linux"):
            assert ran.returncode == 2
            assert ran.stderr.startswith("countersign: there is no display here, so no window can open.")
    (tmp_path / "file").touch()
    told = run("app", "tour", "--out", str(tmp_path / "file"), "--size", "300x300")
    assert (told.returncode, told.stderr) == (2, f"countersign tour: --out: {tmp_path / 'file'}: File exists\n")


def test_a_request_in_a_file_beside_standard_input_is_answered_in_the_order_given(tmp_path: Path) -> None:
    other = json.loads(ROUTINE.read_text()) | {"id": "typed"}
    status, answers, _ = check(str(ROUTINE), "--output", "jsonl", "-", stdin=json.dumps(other).encode())
    assert status == 0 and [a["id"] for a in answers] == ["routine", "typed"]


def test_a_terminal_that_knows_few_letters_is_answered_too() -> None:
    few = os.environ | {"PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "app", "check", str(ROUTINE), "--output", "human"]
    ran = subprocess.run(command, env=few, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("? CLEAR  routine")
