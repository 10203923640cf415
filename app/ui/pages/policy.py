"""The policy: presets, its text with errors by line and field, what a change would do, and the wait before loosening."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFontDatabase, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QScrollArea, QTabWidget, QTextEdit, QVBoxLayout, QWidget

from app.policy.compare import Difference, differences
from app.policy.rules import PRESETS, Policy, PolicyError, parse_policy, preset
from app.store.integrity import PENDING
from app.store.profile import Profile
from app.ui.pages.page import Page, Shell, beside, button, caption, chip, clear, panel, settled
from app.ui.pages.policy_wait import EDITION, Outdated, edition, keep_mine, outdated, policy_title, preset_words
from app.ui.pages.replaced_log import ReplacedLog
from app.ui.pages.style import mix
from app.ui.reading.numbers import plural
from app.ui.reading.policies import change_of, rule_words, setting_words, value_words
from app.ui.reading.verdicts import verdict_name
from app.ui.widgets.fold import Fold
from app.ui.widgets.plain import Column, label, set_text

_SHOWN: Final = 12
"""Differences of two policies shown at once."""


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("policy", text, "", count), count)


def error_line(message: str) -> int | None:
    """The line a PolicyError names, counted from 1."""
    found = re.search(r"line (\d+)", message)
    return int(found[1]) if found else None


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
        waits = {"text": new.text, "name": new.name, "due": due.isoformat(), "edition": edition(new.name)}
        profile.put_setting(PENDING, waits)
        return due
    profile.put_setting(PENDING, None)
    profile.put_setting(EDITION, edition(new.name))
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
        self.replaced = ReplacedLog(shell.desk, shell.palette, self._explained)
        self.body.addWidget(self._pending_row)
        tabs = QTabWidget()
        tabs.setAccessibleName(tr("Policy"))
        tabs.addTab(self._rules_tab(), tr("In force"))
        tabs.addTab(self._presets_tab(), tr("Presets"))
        tabs.addTab(self._text_tab(), tr("Edit"))
        ground = Column()
        ground.rows.addWidget(self.replaced)
        ground.rows.addStretch(1)
        self._log_tab = tabs.addTab(_scrolling(ground), tr("The replaced log"))
        if shell.desk.profile.policy() is None:  # who has not chosen comes to choose
            tabs.setCurrentIndex(1)
        if shell.desk.profile.replacement() is not None:
            tabs.setCurrentIndex(self._log_tab)
        self.tabs = tabs
        self._rules_old = True
        tabs.currentChanged.connect(lambda _: self._fill_rules())
        self.body.addWidget(tabs, 1)

    # -- what is in force ---------------------------------------------------------------------------
    def _rules_tab(self) -> QWidget:
        self._rules = Column()
        return _scrolling(self._rules)

    def _presets_tab(self) -> QWidget:
        page = Column()
        rows = page.rows
        self._preset_buttons: dict[str, QPushButton] = {}
        self._compared: dict[str, Fold] = {}
        for name in PRESETS:
            title, sentence = preset_words(name)
            use = button(self.palette_, tr("Use this"), lambda n=name: self._use(preset(n)))  # type: ignore[misc]
            use.setAccessibleName(tr("Use the preset {0}").format(title))
            edit = button(self.palette_, tr("Edit a copy"), lambda n=name: self._start_from(n))  # type: ignore[misc]
            edit.setAccessibleName(tr("Edit from the preset {0}").format(title))
            self._preset_buttons[name] = use
            head = beside(label(title, heading=True), edit, use, stretch=0)
            said = tr("Compare {0} with the policy in force").format(title)
            fold = Fold(tr("Compare with the policy in force"), partial(self._against, name), name=said)
            self._compared[name] = fold
            rows.addWidget(panel(head, label(sentence), fold))
        rows.addStretch(1)
        return _scrolling(page)

    def _against(self, name: str) -> list[QWidget]:
        return differences_of(self.desk.policy(), preset(name))

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
        self.save = self.button(tr("Use this policy"), self._save, primary=True)
        rows.addWidget(self.text, 3)
        rows.addWidget(self.problem)
        rows.addWidget(_scrolling(self._diff), 2)
        rows.addWidget(beside(self.save, self.button(tr("Undo my changes"), self._reset)))
        return page

    # -- doing ----------------------------------------------------------------------------------------
    def refresh(self) -> None:
        policy = self.desk.policy()
        self._show_pending()
        self.tabs.setTabVisible(self._log_tab, self.replaced.refresh())
        old = outdated(self.desk.profile)
        shown = f"{self.desk.profile.policy() is not None} {old} {policy.text}"
        if shown == self._shown:
            return
        self._shown = shown
        for fold in self._compared.values():
            fold.forget()
        self._rules_old = True
        self._fill_rules()
        if not self.text.toPlainText():
            self._reset()
        current, chosen = policy.text.strip(), self.desk.profile.policy() is not None
        for name, use in self._preset_buttons.items():
            same = preset(name).text.strip() == current
            use.setEnabled(not same or not chosen)
            use.setText((tr("In force") if chosen else tr("Keep this")) if same else tr("Use this"))

    def _fill_rules(self) -> None:
        """The rules in cards, once somebody looks at them: they are the largest part of the page."""
        if self.tabs.currentIndex() != 0 or not self._rules_old:
            return
        self._rules_old = False
        policy, old = self.desk.policy(), outdated(self.desk.profile)
        clear(self._rules.rows)
        if old is not None:
            self._rules.rows.addWidget(self._outdated(old, policy))
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
        settings = "\n".join(
            tr("{0}: {1}").format(setting_words(k), value_words(k, v)) for k, v in sorted(policy.settings.items())
        )
        if settings:
            self._rules.rows.addWidget(panel(label(tr("Limits and waits"), heading=True), label(settings)))
        self._rules.rows.addStretch(1)
        settled(self._rules)

    def _outdated(self, old: Outdated, policy: Policy) -> QWidget:
        """An update brought another edition of the preset: what it would change, and the choice."""
        name = preset_words(old.preset)[0]
        said = {
            True: tr("You edited a copy of the preset “{0}”. An update of the program changed that preset since."),
            False: tr("This is the preset “{0}” as it was before an update of the program. The update brought a new edition."),
            None: tr("This policy bears the name of the preset “{0}” but differs from it: an update changed it, or you did."),
        }[old.edited].format(name)  # fmt: skip
        new = preset(old.preset)
        keep = button(self.palette_, tr("Keep mine"), lambda: self._keep(old))
        use = button(self.palette_, tr("Use the new edition"), lambda: self._use(new), primary=True)
        made = panel(
            beside(chip(tr("new edition"), "warn"), label(said), stretch=1),
            label(tr("Yours stays in force until you choose. What the new edition does otherwise:"), faint=True),
            *differences_of(policy, new),
            beside(keep, use),
        )
        made.setAccessibleName(tr("A new edition of your preset"))
        return made

    def _keep(self, old: Outdated) -> None:
        keep_mine(self.desk.profile, old)
        self.say(tr("Yours stays in force. The new edition is under Presets."))
        self.refresh()

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
        other = new.text.strip() != self.desk.policy().text.strip()
        self.save.setEnabled(other)
        for row in differences_of(self.desk.policy(), new) if other else ():
            self._diff.rows.addWidget(row)
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

    def _explained(self, said: str) -> None:
        self.say(said)
        self.refresh()

    def _drop(self) -> None:
        self.desk.profile.put_setting(PENDING, None)
        self.say(tr("Dropped. The present policy stays."))
        self.refresh()


def _difference(d: Difference) -> QWidget:
    """One difference with both sides: what holds now, and what would hold."""
    change = change_of(d)
    mark = chip(tr("looser"), "warn") if d.loosens else chip(tr("stricter or equal"), "good")
    head = beside(mark, label(change.subject, heading=True), stretch=1)
    before = beside(caption(tr("Now:")), label(change.before), stretch=1)
    return panel(head, before, beside(caption(tr("Then:")), label(change.after), stretch=1))


def differences_of(old: Policy, new: Policy) -> list[QWidget]:
    """What changes from one policy to another, side by side, the first of many."""
    changes = differences(old, new)
    rows = [_difference(d) for d in changes[:_SHOWN]]
    if len(changes) > _SHOWN:
        rows.append(label(tr("and {0} more").format(len(changes) - _SHOWN), faint=True))
    return rows or [label(tr("Nothing that is decided changes."), faint=True)]
