"""The history is found, filtered, exported and summed up; nothing foreign runs in a spreadsheet or a report."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.address import Address
from app.anomaly.outflows import Period
from app.evidence import HistoryEntry
from app.signing.model import RequestRecord, Source
from app.signing.session import SigningState
from app.store.profile import Profile
from app.ui.main_window import MainWindow
from app.ui.pages.history_rows import Filter, matching, month_before, report, to_csv
from app.ui.pages.outflows import bars_of, sentence
from tests.ui.windows import opened

pytestmark = pytest.mark.gui
ME = Address.parse("0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D")
VERA = Address.parse("0xd9A1C3788D81257612E2581A6ea0aDa244853a91")
NOW = datetime(2026, 5, 20, 12, tzinfo=UTC)


def record(
    number: int, state: SigningState = SigningState.DONE, verdict: str = "clear", summary: str = "Send 1 ETH to Vera",
    days: int = 0, origin: str | None = "https://shop.example",
) -> RequestRecord:  # fmt: skip
    when = NOW - timedelta(days=days)
    return RequestRecord(
        f"r{number}", when, when, state, Source.ENDPOINT, origin, ME, 1, "eth_sendTransaction", {"params": []},
        verdict=verdict, summary=summary, tx_hash=f"0x{number:064x}",
    )  # fmt: skip


MANY = [
    record(1),
    record(2, SigningState.REJECTED, "hold", "Let a stranger take any amount of USDC", 10, "https://claim.example"),
    record(3, SigningState.WAITING, "caution", "=cmd|' /C calc'!A0", 40),
    record(4, SigningState.MISMATCH, "hold", "<img src=x onerror=1>\u202e", 41, None),
]


@pytest.mark.parametrize(
    ("f", "ids"),
    [
        (Filter(), ["r1", "r2", "r3", "r4"]),
        (Filter(text="usdc CLAIM"), ["r2"]),
        (Filter(text="0x" + "0" * 63 + "1"), ["r1"]),
        (Filter(verdict="hold"), ["r2", "r4"]),
        (Filter(outcome="signed"), ["r1"]),
        (Filter(outcome="refused"), ["r2"]),
        (Filter(outcome="failed"), ["r4"]),
        (Filter(outcome="open"), ["r3"]),
        (Filter(since=date(2026, 5, 1)), ["r1", "r2"]),
        (Filter(until=date(2026, 5, 1)), ["r3", "r4"]),
        (Filter(text="nothing like it"), []),
    ],
)
def test_filters_find_what_they_say(f: Filter, ids: list[str]) -> None:
    assert [r.id for r in matching(MANY, f)] == ids


def test_an_export_runs_nothing_and_keeps_order() -> None:
    rows = list(csv.DictReader(io.StringIO(to_csv(MANY))))
    assert [r["id"] for r in rows] == ["r4", "r3", "r2", "r1"]
    assert rows[1]["summary"].startswith("'=")
    assert "\u202e" not in to_csv(MANY)


def test_a_report_escapes_what_others_wrote_and_counts() -> None:
    text = report(MANY, date(2026, 4, 1), date(2026, 5, 31), "log ok", ["Main <b>"])
    assert "<img" not in text and "&lt;img" in text and "&lt;b&gt;" in text
    assert "2 hold" in text and "log ok" in text


def test_the_month_before_is_whole() -> None:
    assert month_before(date(2026, 3, 15)) == (date(2026, 2, 1), date(2026, 2, 28))
    assert month_before(date(2026, 1, 1)) == (date(2025, 12, 1), date(2025, 12, 31))


def entry(days: int, amount: int) -> HistoryEntry:
    return HistoryEntry(
        NOW - timedelta(days=days), 1, f"0x{days:064x}", ME, VERA, amount, None, "ETH", VERA, amount, "out"
    )


def test_periods_without_payments_are_zero_and_the_running_one_is_held_against_the_usual() -> None:
    payments = [entry(30 * m, 10**18) for m in range(8, 0, -1)] + [entry(1, 9 * 10**18)]
    given = bars_of(payments, NOW, Period.MONTH, 12)
    assert len(given) == 12 and given[-1].amount == 9 * 10**18 and given[0].amount == 0
    assert given[-1].high == 10**18
    assert "more than usual" in sentence(given, 18, "ETH")
    few = bars_of(payments[-4:], NOW, Period.MONTH, 12)
    assert few[-1].high is None
    assert "too little past" in sentence(few, 18, "ETH")
    weekly = bars_of([entry(7, 6), entry(0, 5)], NOW, Period.WEEK, 3)
    assert [(b.amount, b.payments) for b in weekly] == [(0, 0), (6, 1), (5, 1)]
    assert sentence(bars_of([], NOW, Period.WEEK, 3), 18, "ETH")


@pytest.fixture
def window(qtbot: Any, tmp_path: Path) -> Iterator[MainWindow]:
    def fill(profile: Profile) -> None:
        for r in MANY:
            profile.step(r, "received", {"findings": ["approval-spender-eoa"]})

    with opened(qtbot, tmp_path, fill) as made:
        yield made


def test_the_page_shows_searches_and_tells_the_steps_from_the_log(
    window: MainWindow, qtbot: Any, tmp_path: Path
) -> None:
    page: Any = window.open_page("history")
    qtbot.waitUntil(lambda: page.table.rowCount() == 4)
    page.search.setText("stranger")
    assert page.table.rowCount() == 1
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: page._steps.count() > 1)
    assert page._steps.itemAt(1).widget().text().endswith("approval-spender-eoa")
    page.search.setText("")
    page.report_to(str(tmp_path / "r.pdf"), date(2026, 1, 1), date(2026, 12, 31))
    qtbot.waitUntil(lambda: "report holds 4" in page.said)
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    page.export_to(str(tmp_path / "h.csv"))
    qtbot.waitUntil(lambda: "4 requests exported" in page.said)
    assert len((tmp_path / "h.csv").read_text().splitlines()) == 5
