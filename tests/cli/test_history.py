"""`countersign history`: the past comes from the node once, is learned, and can be disowned."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.address import Address
from app.anomaly.profile import decode_summary
from app.cli import main
from app.demo.chain import EmbeddedChain
from app.store.profile import Profile


@pytest.fixture(scope="module")
def chain() -> Iterator[EmbeddedChain]:
    made = EmbeddedChain().start()
    yield made
    made.stop()


def test_import_goes_on_where_it_ended_and_learns(
    chain: EmbeddedChain, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    accounts = chain._tester.get_accounts()
    me, friend = accounts[4], accounts[5]
    owner = Address.parse(me, strict=False)
    where = ["--profile", str(tmp_path), "--account", str(owner)]

    def pay(value: int) -> str:
        return str(chain._tester.send_transaction({"from": me, "to": friend, "value": value, "gas": 21_000}))

    for value in (5, 6, 7):
        pay(value)
    assert main(["history", "import", *where, "--rpc", chain.rpc_url]) == 0
    assert "3 new entries" in capsys.readouterr().out
    last = pay(8)
    assert main(["history", "import", *where, "--rpc", chain.rpc_url]) == 0
    assert "1 new entries" in capsys.readouterr().out
    assert main(["history", "import", *where, "--rpc", chain.rpc_url]) == 0
    assert "0 new entries" in capsys.readouterr().out

    def acts() -> tuple[int, int]:
        with Profile.open(tmp_path, readonly=True) as profile:
            past = profile.history(owner)
            summary = decode_summary(past.habits("") or b"")
            assert summary is not None
            return summary.n, len(past.outgoing())

    assert acts() == (4, 4)
    assert main(["history", "disown", last, *where]) == 0
    assert acts() == (3, 3)
    assert main(["history", "disown", last, *where]) == 1
    assert main(["history", "learn", "--profile", str(tmp_path)]) == 0
    assert "learned from 3 own acts" in capsys.readouterr().out
    # What was disowned stays so when the same blocks are read again.
    assert main(["history", "import", *where, "--rpc", chain.rpc_url, "--first", "0"]) == 0
    assert acts() == (3, 3)


def test_a_node_that_does_not_answer_is_said_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    account = "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045"
    given = ["--account", account, "--rpc", "http://127.0.0.1:9", "--profile", str(tmp_path)]
    assert main(["history", "import", *given]) == 2
    error = capsys.readouterr().err
    assert "reached" in error
    assert error.count("\n") == 1
