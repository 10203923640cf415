"""Settings of this computer and this profile, and the diagnostics bundle that is read before it is saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.store.lists import ImportedList, Lists
from app.ui.desktop import preferences
from app.ui.desktop.diagnostics import Redactor, bundle
from app.ui.desktop.preferences import Preferences, languages
from app.ui.pages.page import Page, Shell, beside, caption, chip, clear, panel, tick
from app.ui.pages.port_settings import PortPanel
from app.ui.pages.proof_settings import ProofPanel
from app.ui.pages.work import Progress, Task, run
from app.ui.reading.numbers import plural
from app.ui.theme.look import POINTS
from app.ui.widgets.plain import label

if TYPE_CHECKING:
    from app.intake.endpoint.server import Endpoint


def tr(text: str, count: int = -1) -> str:
    return plural(QCoreApplication.translate("settings", text, "", count), count)


def list_words(each: ImportedList) -> str:
    """A list in one line: its name, format, and how much it holds."""
    return ", ".join(
        (tr("{0} ({1}): %n address(|es)", each.addresses).format(each.name, each.format), tr("%n site(s)", each.hosts))
    )


class SettingsPage(Page):
    key, icon_name = "settings", "settings"

    def __init__(
        self,
        shell: Shell,
        restyle: Callable[[Preferences], None],
        log_tail: Callable[[], list[str]],
        endpoint: Callable[[], Endpoint | None],
    ) -> None:
        super().__init__(
            shell, tr("Settings"), tr("Of this computer and of this profile. Nothing is ever sent to anybody.")
        )
        self._restyle, self._log_tail = restyle, log_tail
        self.preferences = preferences.load()
        self.body.addWidget(self._look())
        self.body.addWidget(self._desktop())
        self.port = PortPanel(self, endpoint)
        self.body.addWidget(self.port)
        self.body.addWidget(self._data())
        self.proof = ProofPanel(self)
        self.body.addWidget(self.proof)
        self.body.addWidget(self._lists())
        self.body.addWidget(self._diagnostics())
        self.body.addStretch(1)

    def _look(self) -> QFrame:
        p = self.preferences
        self.theme, self.language = QComboBox(), QComboBox()
        for key, text in (
            ("", tr("As the system")),
            ("light", tr("Light")),
            ("dark", tr("Dark")),
            ("contrast", tr("High contrast")),
        ):
            self.theme.addItem(text, key)
        self.theme.setCurrentIndex(self.theme.findData(p.theme))
        self.language.addItem(tr("As the system"), "")
        for code, name in languages().items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(p.language)))
        self.point = QComboBox()
        self.point.addItem(tr("As the system"), 0)
        for size in range(int(POINTS[0]), int(POINTS[1]) + 1):
            self.point.addItem(tr("{0} pt").format(size), size)
        self.point.setCurrentIndex(max(0, self.point.findData(int(p.point))))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, widget in ((tr("Theme"), self.theme), (tr("Text size"), self.point), (tr("Language"), self.language)):
            widget.setAccessibleName(text)
            form.addRow(caption(text), widget)
        self.theme.currentIndexChanged.connect(self._changed)
        self.point.currentIndexChanged.connect(self._changed)
        self.language.currentIndexChanged.connect(self._changed)
        return panel(
            label(tr("Look and language"), heading=True),
            form,
        )

    def _desktop(self) -> QFrame:
        self.notify, notify = tick(tr("Notify me when a request waits"))
        self.notify.setChecked(self.preferences.notify)
        self.tray, tray = tick(tr("Closing the window keeps Countersign in the tray, so that sites can reach it"))
        self.tray.setChecked(self.preferences.close_to_tray)
        for box in (self.notify, self.tray):
            box.toggled.connect(self._changed)
        note = label(
            tr("Notifications say that something waits, never what: they can stand on a locked screen."), faint=True
        )
        return panel(label(tr("Desktop"), heading=True), notify, tray, note)

    def _data(self) -> QFrame:
        profile = self.desk.profile
        self.price = label("", name=tr("Price file"))
        rows: list[QWidget] = [
            label(tr("This profile"), heading=True),
            label(tr("Folder: {0}").format(profile.folder)),
            beside(
                chip(tr("telemetry"), "good"),
                label(tr("None. There is no switch because there is nothing to switch.")),
                stretch=1,
            ),
            self.price,
            beside(
                self.button(tr("Choose a price file …"), self._choose_price),
                self.button(tr("Use none"), lambda: self._set_price(None)),
            ),
        ]
        self._show_price()
        return panel(*rows)

    def _lists(self) -> QFrame:
        self._list_rows = QVBoxLayout()
        self.progress = Progress()
        return panel(
            label(tr("Lists of thieves and phishing sites"), heading=True),
            label(
                tr("Files you choose: ScamSniffer, eth-phishing-detect, OFAC, CSV or plain text. They are looked up here; "
                   "nobody is asked. Public lists hold errors: a hit is shown with its source and date."), faint=True,
            ),
            self._list_rows, self.progress, beside(self.button(tr("Import a list …"), self._import)),
        )  # fmt: skip

    def refresh(self) -> None:
        clear(self._list_rows)
        found = Lists(self.desk.profile.folder).all()
        for each in found:
            remove = self.button(tr("Remove"), lambda n=each.name: self._remove_list(n))  # type: ignore[misc]
            remove.setAccessibleName(tr("Remove the list {0}").format(each.name))
            self._list_rows.addWidget(beside(chip(each.dated), label(list_words(each)), remove, stretch=1))
        if not found:
            self._list_rows.addWidget(label(tr("No list was added. The checks work without any.")))
        self.proof.refresh()
        self.port.refresh()
        self.settle()

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Import a list"), "", tr("Lists (*.json *.csv *.txt *.xml)"))
        if path:
            self.import_list(path)

    def import_list(self, path: str) -> None:
        """Take a list from a file, off the window's thread; one of the same name is replaced as a whole."""
        lists = Lists(self.desk.profile.folder)

        def done(made: ImportedList) -> None:
            self.say(tr("Added: {0}").format(list_words(made)))
            self.refresh()

        self.progress.run(
            tr("The list is being read"), lambda _: lists.import_file(Path(path)), done, lambda e: self.say(str(e))
        )

    def _remove_list(self, name: str) -> None:
        Lists(self.desk.profile.folder).remove(name)
        self.say(tr("{0} was removed.").format(name))
        self.refresh()

    def _diagnostics(self) -> QFrame:
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setMinimumHeight(180)
        self.preview.setAccessibleName(tr("What the bundle holds"))
        self.preview.hide()
        self.keep = self.button(tr("Save what is shown …"), self._save)
        self.keep.setEnabled(False)
        return panel(
            label(tr("Diagnostics"), heading=True),
            label(tr("For a report to the makers. Addresses, hashes, names and nodes are replaced; read it before you save it."), faint=True),
            beside(self.button(tr("Show me the bundle"), self.show_bundle), self.keep), self.preview,
        )  # fmt: skip

    # -- doing ----------------------------------------------------------------------------------------
    def _changed(self) -> None:
        point = float(self.point.currentData() or 0)
        new = replace(
            self.preferences, theme=self.theme.currentData() or "", point=point,
            language=self.language.currentData() or "", close_to_tray=self.tray.isChecked(), notify=self.notify.isChecked(),
        )  # fmt: skip
        if new == self.preferences:
            return
        was = self.preferences
        look = (new.theme, new.point, new.language) != (was.theme, was.point, was.language)
        self.preferences = new
        preferences.save(new)
        if look:
            self._restyle(new)

    def _choose_price(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Choose a price file"), "", "JSON (*.json)")
        if path:
            self._set_price(path)

    def _set_price(self, path: str | None) -> None:
        if path is not None:
            from app.store.prices import PriceError, read_prices

            try:
                count = len(read_prices(Path(path).read_text(encoding="utf-8")))
            except (OSError, PriceError) as error:
                self.say(tr("Price file: {0}").format(error))
                return
            self.say(tr("%n price(s) (is|are) used for values in money. They are never fetched.", count))
        self.desk.profile.put_setting("price_file", path)
        self._show_price()

    def _show_price(self) -> None:
        path = self.desk.profile.setting("price_file")
        self.price.setText(
            tr("Prices from: {0}").format(path)
            if path
            else tr("No price source: values in money are shown as unknown.")
        )

    def facts(self) -> dict[str, Any]:
        """What the bundle says about this profile, without anything that names somebody."""
        profile = self.desk.profile
        nodes = [n for n in self.desk.networks() if n.rpc_url]
        return {
            "policy": f"{self.desk.policy().name}, version {self.desk.policy().version}",
            "devices": [
                f"{f.identity.model} {f.identity.version} {f.error.code if f.error else 'ready'}"
                for f in self.desk.hub.devices()
            ],
            "accounts": len(self.desk.accounts()),
            "contacts": len(profile.contacts()),
            "networks": [n.chain_id for n in nodes],
            "requests": dict(self.desk.counts()),
            "notices": [f"{n.kind}: {n.sentence} (x{n.count})" for n in self.desk.notices()[-20:]],
        }

    def show_bundle(self) -> None:
        """Make the bundle off the window's thread and show it whole."""
        facts, profile = self.facts(), self.desk.profile
        names = [c.name for c in profile.contacts().values()] + [a.label for a in self.desk.accounts()]
        hosts = [p.origin.split("://")[-1] for p in self.desk.permissions()]

        def work(_: Task[str]) -> str:
            return bundle(facts, self._log_tail(), Redactor([*names, *hosts]), datetime.now(UTC))

        def done(text: str) -> None:
            self.preview.setPlainText(text)
            self.preview.show()
            self.keep.setEnabled(True)
            self.settle()

        run(self, work, done, lambda e: self.say(str(e)))

    def _save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save the bundle"), "countersign-diagnostics.txt", "Text (*.txt)"
        )
        if path:
            Path(path).write_text(self.preview.toPlainText(), encoding="utf-8")
            self.say(tr("Saved. Exactly what you read is in the file."))
