"""Whether the node tells the truth: the switch in the settings, what the risk screen says of it, and a node that lies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.assess import Assessment
from app.policy.rules import preset
from app.signing.judging import Judge
from app.signing.live_desk import LiveDesk
from app.signing.model import Network
from app.store.profile import Profile
from app.ui.main_window import MainWindow
from app.ui.pages.settings import SettingsPage
from app.ui.reading.money import money_of
from devices.hub import Hub
from tests.chain.anvil import GoBetween, anvil, load
from tests.chain.test_state_sources import Scene

pytestmark = pytest.mark.gui
FIRST, SECOND = "http://127.0.0.1:8545", "http://127.0.0.1:9545"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[LiveDesk]:
    profile = Profile.open(tmp_path / "profile")
    made = LiveDesk(profile, Hub(usb=False))
    yield made
    made.stop()
    profile.close()


@pytest.fixture
def window(qtbot: Any, desk: LiveDesk) -> Iterator[MainWindow]:
    desk.put_network(Network(1, "Ethereum", FIRST, "", "ETH"))
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def settings(window: MainWindow) -> SettingsPage:
    page: Any = window.open_page("settings")
    assert isinstance(page, SettingsPage)
    return page


def test_the_switch_and_the_second_node_are_kept(desk: LiveDesk, window: MainWindow) -> None:
    page = settings(window)
    panel = page.proof
    assert not panel.switch.isChecked() and "no second node" not in panel.state.text()
    assert panel.state.text() == "No network has a second node yet: nothing can be compared or proven."
    panel.switch.setChecked(True)
    assert desk.profile.setting("proven_state") is True
    panel.second.setText(SECOND)
    panel._save()
    (kept,) = desk.networks()
    assert (kept.rpc_url, kept.second_rpc_url) == (FIRST, SECOND)
    assert panel.state.text() == "Compared and proven on: Ethereum."
    panel.switch.setChecked(False)
    assert desk.profile.setting("proven_state") is False
    assert panel.state.text() == "Compared, not proven, on: Ethereum."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (FIRST, "it could never disagree"),
        ("ftp://node.example", "http:// or https://"),
        ("https://user:secret@node.example", "password does not belong"),
        ("nonsense", "http:// or https://"),
    ],
)
def test_a_second_node_that_cannot_be_one_is_refused_with_the_reason(
    typed: str, said: str, desk: LiveDesk, window: MainWindow
) -> None:
    page = settings(window)
    told: list[str] = []
    page.say = told.append  # type: ignore[method-assign]
    page.proof.second.setText(typed)
    page.proof._save()
    assert len(told) == 1 and said in told[0]
    assert desk.networks()[0].second_rpc_url == ""


def test_a_second_node_whose_operator_sees_the_questions_is_said_to(window: MainWindow) -> None:
    page = settings(window)
    page.proof.second.setText("https://rpc.example")
    assert "operator sees" in page.proof.hint.text()
    page.proof.second.setText("http://rpc.example")
    assert "not encrypted" in page.proof.hint.text()


@pytest.fixture(scope="module")
def two() -> Iterator[tuple[Scene, str]]:
    """One honest chain; a go-between that lies stands in for a second node of it."""
    stage = Scene()
    with anvil() as url:
        load(url, stage)
        yield stage, url


def judged(desk: LiveDesk, scene: Scene, first: str, second: str, name: str = "send a token") -> Assessment:
    desk.put_network(Network(1, "Ethereum", first, second, "ETH"))
    desk.profile.put_setting("proven_state", True)
    judge = Judge(desk.profile, desk.hub, lambda *_: None)
    asked = scene.requests()[name]
    ticket: Any = SimpleNamespace(request=asked, id="1", prompt=None)
    return judge.assess(ticket, None, preset("careful"))


def other(url: str) -> str:
    """The same node under another name."""
    return url.replace("127.0.0.1", "localhost")


def test_what_was_proven_and_by_which_nodes_is_on_the_risk_screen(two: tuple[Scene, str], desk: LiveDesk) -> None:
    a = judged(desk, two[0], two[1], other(two[1]))
    node = a.evidence.node
    assert node is not None and node.proven is not None and node.proven.whole
    line = money_of(a).proven
    assert line.startswith(f"{node.proven.accounts} of {node.proven.of_accounts} accounts and {node.proven.slots} of")
    port = two[1].rsplit(":", 1)[1]
    assert f"127.0.0.1:{port}" in line and f"localhost:{port}" in line
    assert not any(f.check == "rpc-balance-disagrees" for f in a.findings)


def test_a_lying_node_is_a_finding_an_unknown_and_said_beside_the_effects(
    two: tuple[Scene, str], desk: LiveDesk
) -> None:
    def lie(question: dict[str, Any], answer: Any) -> Any:
        if question["method"] == "debug_traceCall":
            for account in answer.values():
                account["storage"] = dict.fromkeys(account.get("storage", {}), f"0x{5:064x}")
        return answer

    with GoBetween(two[1], change=lie) as liar:
        a = judged(desk, two[0], liar.url, two[1])
    assert a.evidence.node is not None and a.evidence.node.proven is None
    assert any(f.check == "rpc-balance-disagrees" and "is not the proven one" in f.detail for f in a.findings)
    assert any(u.what == "which node tells the truth" for u in a.unknowns)
    assert money_of(a).proven.startswith("NOT PROVEN")
    assert a.verdict.word in ("hold", "block")


def test_a_node_that_gives_no_proofs_is_an_unknown_and_no_finding(two: tuple[Scene, str], desk: LiveDesk) -> None:
    with GoBetween(two[1], ("eth_getProof",)) as silent:
        a = judged(desk, two[0], silent.url, two[1])
    assert not any(f.check == "rpc-balance-disagrees" for f in a.findings)
    assert any("gives no proofs" in u.why for u in a.unknowns)
    assert money_of(a).proven == "Not proven. Why stands under what is unknown."


def test_a_part_that_is_not_proven_is_told_as_a_part(two: tuple[Scene, str], desk: LiveDesk) -> None:
    token = str(two[0].token).lower()

    def forget(question: dict[str, Any], answer: Any) -> Any:
        proof = question["method"] == "eth_getProof" and question["params"][0].lower() == token
        return None if proof else answer

    with GoBetween(two[1], change=forget) as partly:
        a = judged(desk, two[0], partly.url, two[1])
    node = a.evidence.node
    assert node is not None and (node.proven is None or not node.proven.whole)
    assert any("part of the state" in u.why or "does not hold" in u.why for u in a.unknowns)


def test_nothing_is_said_of_proofs_where_nobody_asked_for_them(two: tuple[Scene, str], desk: LiveDesk) -> None:
    a = judged(desk, two[0], two[1], "")
    assert "no second node is set" in " ".join(u.why for u in a.unknowns), "asked for, and it cannot be had"
    assert a.evidence.node is not None
    quiet = replace(a, evidence=replace(a.evidence, node=replace(a.evidence.node, proof_asked=False)))
    assert money_of(quiet).proven == ""
