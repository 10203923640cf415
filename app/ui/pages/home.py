"""The first page: what waits, what is connected, what happened, and how to begin."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QProcess, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from app.address import Address
from app.signing.model import Network, Ticket
from app.signing.session import SigningState
from app.store.integrity import PENDING
from app.store.profile import Profile
from app.ui.i18n.core import spoken
from app.ui.pages.lights import NodeLights, trouble, wrong_chain
from app.ui.pages.page import Page, Shell, beside, chip, clear, icon_label, lines, panel
from app.ui.pages.policy_wait import outdated, policy_name
from app.ui.pages.requests import VERDICT_ICONS, RequestsPage, state_word, who
from app.ui.pages.start import GuideStep, Line, Situation, ago, device_lines, guide, guide_open
from app.ui.pages.style import tones
from app.ui.pages.waits import wait_words
from app.ui.reading.numbers import plural
from app.ui.reading.verdicts import verdict_name
from app.ui.theme import look
from app.ui.widgets.plain import label


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("home", text, "", count), count)


class HomePage(Page):
    key, icon_name = "home", "home"

    def __init__(self, shell: Shell, requests: RequestsPage) -> None:
        super().__init__(shell, tr("Home"), tr("What waits for you, and whether everything is in place."))
        self.requests = requests
        self._seen = ""
        self.action(tr("Send"), lambda: shell.open("send"), icon_name="send", primary=True)

    def situation(self) -> Situation:
        """What the guide looks at, read from the profile."""
        profile = self.desk.profile
        return Situation(
            self.desk.hub.devices(), profile.accounts(), profile.networks(), profile.policy() is not None,
            bool(profile.setting("guide_done", False)), self.shell.demo is not None,
        )  # fmt: skip

    def refresh(self) -> None:
        """Build the page anew when something on it changed; ages count by the minute."""
        s = self.situation()
        profile, now = self.desk.profile, datetime.now(UTC)
        seen = repr(
            (
                guide_open(s), guide(s), device_lines(s.devices), [(n.name, bool(n.rpc_url)) for n in s.networks], node_lines(s.networks, self.shell.lights),
                [(t.id, t.revision) for t in self.requests.tickets.values() if not t.over], attention_lines(profile),
                [(n.sentence, n.count) for n in self.desk.notices()[-4:]], policy_name(profile), outdated(profile), len(profile.contacts()),
                [(r["time"], r["state"]) for r in self.desk.recent(6)], now.replace(second=0, microsecond=0),
                self._wide(),
            )
        )  # fmt: skip
        if seen == self._seen:
            return
        self._seen = seen
        clear(self.body)
        if guide_open(s):
            self.body.addWidget(self._guide(guide(s)))
        attention = self._attention()
        if attention is not None:
            self.body.addWidget(attention)
        self.body.addWidget(self._waiting())
        grid = QGridLayout()
        grid.setSpacing(12)
        cards = [self._devices(device_lines(s.devices)), self._protection(s)]
        wide = self._wide()
        for place, card in enumerate(cards):
            grid.addWidget(card, 0 if wide else place, place if wide else 0)
        self.body.addLayout(grid)
        notices = self._notices()
        if notices is not None:
            self.body.addWidget(notices)
        self.body.addWidget(self._recent())
        self.body.addStretch(1)
        self.settle()

    def _wide(self) -> bool:
        """Whether two cards fit beside one another at this text size."""
        return self.window().width() >= 100 * look.current().point

    # -- first run --------------------------------------------------------------------------------
    def _guide(self, steps: list[GuideStep]) -> QFrame:
        done = sum(step.done for step in steps if not step.optional)
        total = sum(not step.optional for step in steps)
        title = label(
            tr("Welcome. {0} of {1} steps are done.").format(done, total), heading=True, name=tr("First steps")
        )
        head = beside(title, self.button(tr("Put this away"), self._dismiss), stretch=0)
        rows: list[QWidget] = [head]
        rows.append(
            label(
                tr("Countersign stands between what asks for your signature and the device that gives it."), faint=True
            )
        )
        rows += [self._step(place, step) for place, step in enumerate(steps, 1)]
        return panel(*rows)

    def _step(self, place: int, step: GuideStep) -> QWidget:
        mark = icon_label(self.palette_, "check", tones(self.palette_)["good"]) if step.done else chip(str(place))
        mark.setFixedWidth(look.current().space(7.5))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = lines(
            label(step.title + (tr(" (done)") if step.done else ""), heading=not step.done),
            label(step.sentence, faint=True),
        )
        if step.done:
            return beside(mark, words, stretch=1)
        if step.key == "try":
            go = self.button(step.verb, start_demonstration, icon_name="demo")
        else:
            go = self.button(step.verb, lambda p=step.page: self.shell.open(p))  # type: ignore[misc]
        return beside(mark, words, go, stretch=1)

    def _dismiss(self) -> None:
        self.desk.profile.put_setting("guide_done", True)
        self.refresh()

    # -- what needs attention ----------------------------------------------------------------------
    def _attention(self) -> QFrame | None:
        """What somebody should look at before signing anything: changed contacts, a policy about to loosen."""
        lines = attention_lines(self.desk.profile)
        if not lines:
            return None
        bad = tones(self.palette_)["bad"]
        rows: list[QWidget] = [label(tr("Look at this first"), heading=True)]
        for sentence, page in lines:
            look = self.button(tr("Look"), lambda p=page: self.shell.open(p))  # type: ignore[misc]
            look.setAccessibleName(tr("Look: {0}").format(sentence))
            rows.append(beside(icon_label(self.palette_, "warning", bad), label(sentence), look, stretch=1))
        return panel(*rows)

    # -- what waits -------------------------------------------------------------------------------
    def _waiting(self) -> QFrame:
        tickets = [t for t in self.requests.tickets.values() if not t.over and t.state is not SigningState.WATCHING]
        head = label(tr("Waiting for you"), heading=True)
        if not tickets:
            return panel(head, label(tr("No request waits. Sites you allow can send them; so can you."), faint=True))
        rows: list[QWidget] = [head]
        rows += [self._ticket(t) for t in reversed(tickets[-5:])]
        if len(tickets) > 5:
            rows.append(self.button(tr("Show all {0}").format(len(tickets)), lambda: self.shell.open("requests")))
        return panel(*rows)

    def _ticket(self, t: Ticket) -> QWidget:
        word = t.assessment.verdict.word if t.assessment else ""
        tone = {"clear": "good", "caution": "warn", "": ""}.get(word, "bad")
        colour = tones(self.palette_).get(tone, self.palette_.faint)
        picture = icon_label(self.palette_, VERDICT_ICONS.get(word, "clock"), colour)
        rows: list[QWidget] = [label(spoken(t.assessment.summary) if t.assessment else tr("being judged …"))]
        said = f"{verdict_name(word).upper()} · {state_word(t.state.value)} · {who(t)} · {ago(t.received_at, datetime.now(UTC))}"
        rows.append(label(said.removeprefix(" · "), faint=True))
        wait = wait_words(t, datetime.now(UTC))
        if wait:
            rows.append(beside(icon_label(self.palette_, "clock", size=16), label(wait, faint=True), stretch=1))
        look_at = self.button(tr("Look"), lambda i=t.id: self._look(i))  # type: ignore[misc]
        return beside(picture, lines(*rows), look_at, stretch=1)

    def _look(self, ticket_id: str) -> None:
        self.shell.open("requests")
        self.requests.choose(ticket_id)

    # -- state --------------------------------------------------------------------------------------
    def _devices(self, lines: list[Line]) -> QFrame:
        rows: list[QWidget] = [label(tr("Device"), heading=True)]
        if not lines:
            rows.append(
                label(tr("No device is connected. Accounts can be watched; nothing can be signed."), faint=True)
            )
        for line in lines:
            rows.append(beside(chip(line.word, line.kind), label(line.sentence), stretch=1))
            if line.next_step:
                rows.append(label(line.next_step, faint=True))
        rows.append(beside(self.button(tr("Devices"), lambda: self.shell.open("devices"))))
        return panel(*rows)

    def _protection(self, s: Situation) -> QFrame:
        policy = policy_name(self.desk.profile)
        troubles = node_lines(s.networks, self.shell.lights)
        rows: list[QWidget] = [
            label(tr("Protection"), heading=True),
            beside(chip(tr("policy"), "good"), label(policy), stretch=1),
        ]
        if outdated(self.desk.profile) is not None:
            said = tr("An update changed the preset your policy comes from. Compare them under Policy.")
            rows.append(beside(chip(tr("new edition"), "warn"), label(said), stretch=1))
        for line in troubles:
            rows.append(beside(chip(line.word, line.kind), label(line.sentence), stretch=1))
            if line.next_step:
                rows.append(label(line.next_step, faint=True))
        contacts = self.desk.profile.contacts()
        verified = sum(c.verified for c in contacts.values())
        rows.append(label(tr("%n contact(s), {0} verified.", len(contacts)).format(verified), faint=True))
        rows.append(
            beside(
                self.button(tr("Policy"), lambda: self.shell.open("policy")),
                self.button(tr("Drill"), lambda: self.shell.open("drill")),
                self.button(tr("Networks"), lambda: self.shell.open("networks")),
            )
        )
        return panel(*rows)

    def _notices(self) -> QFrame | None:
        notices = self.desk.notices()[-4:]
        if not notices:
            return None
        now = datetime.now(UTC)
        rows: list[QWidget] = [label(tr("Notices"), heading=True)]
        for n in reversed(notices):
            row: list[QWidget] = [icon_label(self.palette_, "bell", size=18), label(spoken(n.sentence))]
            if n.kind == "port":
                row.append(self.button(tr("Settings"), lambda: self.shell.open("settings")))
            rows.append(beside(*row, stretch=1))
            rows.append(label(ago(n.at, now), faint=True))
        return panel(*rows)

    def _recent(self) -> QFrame:
        rows: list[QWidget] = [label(tr("Lately"), heading=True)]
        now = datetime.now(UTC)
        recent = self.desk.recent(6)
        for r in recent:
            verdict = verdict_name(r["verdict"]).upper() if r["verdict"] else ""
            said = f"{verdict} · {state_word(r['state'])} · {ago(r['time'], now)}"
            rows.append(label(spoken(r["summary"]) or r["method"]))
            rows.append(label(said.removeprefix(" · "), faint=True))
        if not recent:
            rows.append(label(tr("What you sign and refuse is kept here and in the history."), faint=True))
        else:
            rows.append(beside(self.button(tr("History"), lambda: self.shell.open("history"))))
        return panel(*rows)


def attention_lines(profile: Profile) -> list[tuple[str, str]]:
    """(sentence, page that mends it) for everything wrong with a profile."""
    out = []
    names = profile.contacts()
    changed = profile.tampered_contacts()
    if changed:
        who_ = ", ".join(names[a].name if (a := Address.parse(text)) in names else text for text in changed[:3])
        out.append((tr("Contacts were changed without Countersign: {0}. Do not pay them.").format(who_), "contacts"))
    found = profile.replacement()
    if found is not None and found.stops(datetime.now(UTC)):
        out.append(
            (tr("The log is not the one that this program wrote. Say what happened, or sign nothing."), "policy")
        )
    elif broken := profile.broken_rules():
        out.append((spoken(broken[0]), "policy"))
    waiting = profile.setting(PENDING)
    if waiting:
        due = datetime.fromisoformat(waiting["due"])
        said = tr("Your policy loosens at {0}, to “{1}”. If that was not you, drop the change.")
        out.append((said.format(f"{due.astimezone():%Y-%m-%d %H:%M}", waiting["name"]), "policy"))
    return out


def node_lines(networks: Sequence[Network], lights: NodeLights) -> list[Line]:
    """The nodes in a few lines: those that are well in one, each that is not with what is wrong and what to do."""
    nodes = [n for n in networks if n.rpc_url]
    if not nodes:
        return [Line(tr("no node"), "warn", tr("Nothing is simulated; more stays unknown."))]
    seen = [(n, lights.of(n)) for n in nodes]
    out = []
    for word, kind, names in (
        (tr("node"), "good", [n.name for n, h in seen if h is not None and h.light == "good"]),
        (tr("node"), "", [n.name for n, h in seen if h is None]),
    ):
        if names:
            more = f" +{len(names) - 3}" if len(names) > 3 else ""
            asked = tr("{0} (not asked yet)") if not kind else "{0}"
            out.append(Line(word, kind, asked.format(", ".join(names[:3]) + more)))
    for n, h in seen:
        if h is not None and h.light != "good":
            wrong = wrong_chain(h, n.chain_id)
            word = tr("wrong chain") if wrong else tr("node") if h.light == "warn" else tr("no answer")
            step = tr("Set the right node under Networks.") if wrong else tr("Look at it under Networks.")
            out.append(Line(word, "bad" if h.light == "bad" else "warn", trouble(n, h), step))
    return out


def start_demonstration() -> None:
    """Open the demonstration in a program of its own, beside this one and without its profile."""
    frozen = getattr(sys, "frozen", False)
    QProcess.startDetached(sys.executable, ["demo"] if frozen else ["-m", "app", "demo"])
