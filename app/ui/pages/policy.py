"""The policy: presets, its text with errors by line and field, what a change would do, and the wait before loosening."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFontDatabase, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QScrollArea, QTabWidget, QTextEdit, QVBoxLayout, QWidget

from app.checks.registry import all_checks
from app.policy.compare import Difference, differences
from app.policy.rules import PRESETS, Policy, PolicyError, parse_policy, preset
from app.store.integrity import PENDING
from app.store.profile import Profile
from app.ui.i18n.core import spoken
from app.ui.pages.page import Page, Shell, beside, button, caption, chip, clear, panel, settled
from app.ui.pages.policy_wait import policy_title, preset_words
from app.ui.pages.style import mix
from app.ui.reading.findings import level_word
from app.ui.reading.numbers import plural, span
from app.ui.reading.verdicts import verdict_name
from app.ui.widgets.plain import Column, label, set_text


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("policy", text, "", count), count)


def error_line(message: str) -> int | None:
    """The line a PolicyError names, counted from 1."""
    found = re.search(r"line (\d+)", message)
    return int(found[1]) if found else None


def rule_words(policy: Policy) -> list[tuple[str, str]]:
    """Each rule as (verdict word, sentence), in the order they are tried."""
    out = []
    for rule in policy.rules:
        w = rule.when
        if w.together:
            when = tr("When these fire together: {0}").format(_check_names(check for check, _ in w.together))
        elif w.checks:
            when = tr("When one of these checks fires: {0}").format(_check_names(sorted(w.checks)))
        elif w.severity is not None:
            when = (
                tr("When a finding is {0} or worse").format(level_word(w.severity.word))
                if w.groups == 1
                else tr("When {0} findings that support one another are {1} or worse").format(
                    w.groups, level_word(w.severity.word)
                )
            )
        elif w.unknowns:
            when = tr("When something could not be established")
        else:
            when = tr("In every other case")
        steps = ", ".join(step_words(s) for s in rule.ceremony)
        out.append(
            (rule.verdict.word, f"{spoken(rule.name)}: {when}." + (tr(" You then {0}.").format(steps) if steps else ""))
        )
    return out


def _check_names(ids: Iterable[str]) -> str:
    """What checks say when they fire: nobody knows them by their ids."""
    titles = {check.id: check.title for check in all_checks()}
    return ", ".join(tr("“{0}”").format(spoken(titles[i])) for i in ids if i in titles)


def step_words(step: str) -> str:
    """A ceremony's step in a few words."""
    name, _, number = step.partition(":")
    return {
        "read": tr("read each finding"), "type-amount": tr("type the amount"),
        "compare-address": tr("type a group from the middle of the address"),
        "compare-device": tr("compare every page of the device"), "compare-hash": tr("compare the hash"),
        "declare-intent": tr("say what you mean to do"), "type-reason": tr("give a reason"),
        "wait": tr("wait {0}").format(span(int(number or 0))),
        "second-approver": tr("need %n more approver(s)", int(number or 1)),
    }.get(name, step)  # fmt: skip


def cooloff(policy: Policy) -> timedelta:
    """How long a loosening waits under the policy in force."""
    return timedelta(hours=float(policy.settings.get("cooloff_hours_loosening", 0) or 0))


def put_policy(profile: Profile, old: Policy, new: Policy, now: datetime) -> datetime | None:
    """Put a policy in force, or let it wait when it loosens. Returns when it will count; None = now.

    The first choice among ours counts at once on a profile's first day while nothing was ever asked: there is no habit yet
    that it could loosen, and nobody who could be talking the user into it for a request that waits.
    """
    first = _first_choice(profile, new, now)
    looser = any(d.loosens for d in differences(old, new)) and not first
    due = now + cooloff(old)
    if looser and due > now:
        profile.put_setting(PENDING, {"text": new.text, "name": new.name, "due": due.isoformat()})
        return due
    profile.put_setting(PENDING, None)
    profile.put_policy(
        new.version, new.text, what=f"policy {'chosen' if first else 'set to'} {new.name}", loosens=looser
    )
    return None


_FIRST_DAY: Final = timedelta(hours=24)


def _first_choice(profile: Profile, new: Policy, now: datetime) -> bool:
    """Whether this is a new profile's first choice, by the log, which only grows: a table can be emptied, a chain cannot.

    The first day alone counts, so that an old copy of the profile put in place of the present one opens nothing, nor does
    somebody who finds the program set up and unused.
    """
    if not any(new.text == preset(name).text for name in PRESETS):
        return False
    if any(next(profile.log.entries(kind=kind, limit=1), None) is not None for kind in ("policy", "signing")):
        return False
    begun = next(profile.log.entries(limit=1), None)
    return begun is None or timedelta(0) <= now - datetime.fromisoformat(begun.time) <= _FIRST_DAY


def _scrolling(column: Column) -> QScrollArea:
    column.setObjectName("plain")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(column)
    return area


class PolicyPage(Page):
    key, icon_name = "policy", "policy"
    fill_height = True

    def __init__(self, shell: Shell) -> None:
        super().__init__(
            shell, tr("Policy"),
            tr("Ordered rules; the first that matches decides. Tightening counts at once, loosening waits."),
        )  # fmt: skip
        self._shown = ""
        self._pending = label("", name=tr("A policy that waits"))
        self._pending_row = panel(self._pending, beside(self.button(tr("Drop the waiting change"), self._drop)))
        self.body.addWidget(self._pending_row)
        tabs = QTabWidget()
        tabs.setAccessibleName(tr("Policy"))
        tabs.addTab(self._rules_tab(), tr("In force"))
        tabs.addTab(self._presets_tab(), tr("Presets"))
        tabs.addTab(self._text_tab(), tr("Edit"))
        if shell.desk.profile.policy() is None:  # who has not chosen comes to choose
            tabs.setCurrentIndex(1)
        self.tabs = tabs
        self.body.addWidget(tabs, 1)

    # -- what is in force ---------------------------------------------------------------------------
    def _rules_tab(self) -> QWidget:
        self._rules = Column()
        return _scrolling(self._rules)

    def _presets_tab(self) -> QWidget:
        page = Column()
        rows = page.rows
        self._preset_buttons: dict[str, QPushButton] = {}
        for name in PRESETS:
            title, sentence = preset_words(name)
            use = button(self.palette_, tr("Use this"), lambda n=name: self._use(preset(n)))  # type: ignore[misc]
            use.setAccessibleName(tr("Use the preset {0}").format(title))
            edit = button(self.palette_, tr("Start from it"), lambda n=name: self._start_from(n))  # type: ignore[misc]
            edit.setAccessibleName(tr("Edit from the preset {0}").format(title))
            self._preset_buttons[name] = use
            head = beside(label(title, heading=True), edit, use, stretch=0)
            rows.addWidget(panel(head, label(sentence)))
        rows.addStretch(1)
        return _scrolling(page)

    def _text_tab(self) -> QWidget:
        page = QWidget()
        page.setObjectName("plain")
        rows = QVBoxLayout(page)
        self.text = QPlainTextEdit()
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(tr("Policy text"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._check)
        self.problem = label("", name=tr("What is wrong with the text"))
        self.problem.setObjectName("bad")
        self._diff = Column()
        self._diff.setObjectName("plain")
        self.save = self.button(tr("Use this policy"), self._save, primary=True)
        rows.addWidget(self.text, 3)
        rows.addWidget(self.problem)
        rows.addWidget(self._diff)
        rows.addWidget(beside(self.save, self.button(tr("Undo my changes"), self._reset)))
        return page

    # -- doing ----------------------------------------------------------------------------------------
    def refresh(self) -> None:
        policy = self.desk.policy()
        self._show_pending()
        shown = f"{self.desk.profile.policy() is not None} {policy.text}"
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._rules.rows)
        title = label(
            tr("{0}, version {1}").format(policy_title(policy.name, policy.text), policy.version), heading=True
        )
        self._rules.rows.addWidget(title)
        kinds = {"clear": "good", "caution": "warn", "hold": "bad", "block": "bad"}
        for place, (word, sentence) in enumerate(rule_words(policy), 1):
            self._rules.rows.addWidget(
                panel(
                    beside(
                        caption(f"{place}."), chip(verdict_name(word).upper(), kinds[word]), label(sentence), stretch=2
                    )
                )
            )
        settings = "\n".join(f"{k.replace('_', ' ')}: {v}" for k, v in sorted(policy.settings.items()))
        if settings:
            self._rules.rows.addWidget(panel(label(tr("Limits and waits"), heading=True), label(settings)))
        self._rules.rows.addStretch(1)
        settled(self._rules)
        if not self.text.toPlainText():
            self._reset()
        current, chosen = policy.text.strip(), self.desk.profile.policy() is not None
        for name, use in self._preset_buttons.items():
            same = preset(name).text.strip() == current
            use.setEnabled(not same or not chosen)
            use.setText((tr("In force") if chosen else tr("Keep this")) if same else tr("Use this"))

    def _show_pending(self) -> None:
        waiting = self.desk.profile.setting(PENDING)
        self._pending_row.setVisible(bool(waiting))
        if waiting:
            due = datetime.fromisoformat(waiting["due"])
            set_text(self._pending, tr("“{0}” loosens and waits until {1}. Until then the present policy holds.").format(
                waiting["name"], f"{due.astimezone():%Y-%m-%d %H:%M}"))  # fmt: skip

    def _reset(self) -> None:
        self.text.setPlainText(self.desk.policy().text)

    def edit(self, text: str) -> None:
        """Open a text for editing; nothing is in force before the user says so."""
        self.text.setPlainText(text)
        self.tabs.setCurrentIndex(2)

    def _start_from(self, name: str) -> None:
        self.edit(preset(name).text)

    def _check(self) -> None:
        """Judge the text as it stands: mark the wrong line, or show what would change."""
        clear(self._diff.rows)
        try:
            new = parse_policy(self.text.toPlainText(), tr("policy"))
        except PolicyError as error:
            set_text(self.problem, str(error))
            self._mark(error_line(str(error)))
            self.save.setEnabled(False)
            return
        set_text(self.problem, "")
        self._mark(None)
        changes = differences(self.desk.policy(), new)
        self.save.setEnabled(new.text.strip() != self.desk.policy().text.strip())
        for d in changes[:8]:
            self._diff.rows.addWidget(_difference(d))
        if len(changes) > 8:
            self._diff.rows.addWidget(label(tr("and {0} more").format(len(changes) - 8), faint=True))
        settled(self._diff)

    def _mark(self, line: int | None) -> None:
        if line is None:
            self.text.setExtraSelections([])
            return
        mark = QTextEdit.ExtraSelection()
        mark.format.setBackground(QColor(mix(self.palette_.card, self.palette_.block, 0.25)))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        cursor = QTextCursor(self.text.document().findBlockByNumber(line - 1))
        mark.cursor = cursor
        self.text.setExtraSelections([mark])

    def _save(self) -> None:
        self._use(parse_policy(self.text.toPlainText(), tr("policy")))

    def _use(self, new: Policy) -> None:
        due = put_policy(self.desk.profile, self.desk.policy(), new, datetime.now(UTC))
        self.say(
            tr("In force now. Requests that wait already keep the policy they were judged under.")
            if due is None
            else tr("This loosens your policy: it will count from {0}.").format(f"{due.astimezone():%Y-%m-%d %H:%M}")
        )
        self.refresh()

    def _drop(self) -> None:
        self.desk.profile.put_setting(PENDING, None)
        self.say(tr("Dropped. The present policy stays."))
        self.refresh()


def _difference(d: Difference) -> QWidget:
    mark = chip(tr("looser"), "warn") if d.loosens else chip(tr("stricter or equal"), "good")
    return beside(mark, label(d.what), stretch=1)
