"""What the user chooses for their Trezors: signed definitions on this disk, and the message hash on the device."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QFrame

from app.signing.trezor_options import choose_definitions, choose_message_hash, definitions_path
from app.ui.i18n.core import spoken
from app.ui.pages.page import Page, beside, panel, tick
from app.ui.widgets.plain import label
from devices.device import DeviceError


def tr(text: str) -> str:
    return QCoreApplication.translate("trezor", text)


def trezor_panel(page: Page) -> QFrame:
    """The choices as one panel of a page; what does not work is said on the page."""
    profile, options = page.desk.profile, page.desk.hub.trezor

    def choose(path: str) -> None:
        if not path:
            return
        try:
            choose_definitions(profile, options, Path(path))
        except DeviceError as error:
            page.say(f"{spoken(error.sentence)} {spoken(error.next_step)}")
            return
        page.refresh()

    def forget() -> None:
        choose_definitions(profile, options, None)
        page.refresh()

    chosen = definitions_path(profile)
    where = tr("Used now: {0}").format(chosen) if chosen else tr("None chosen: unknown tokens show as raw units.")
    folder = page.button(
        tr("Choose a folder"), lambda: choose(QFileDialog.getExistingDirectory(page, tr("Trezor's definitions")))
    )
    archive = page.button(
        tr("Choose a tar file"), lambda: choose(QFileDialog.getOpenFileName(page, tr("Trezor's definitions"))[0])
    )
    buttons = [folder, archive, *([page.button(tr("Use none"), forget)] if chosen else [])]
    hashes, hashes_row = tick(tr("Show the message hash of typed data on the device too"))
    hashes.setChecked(options.show_message_hash)
    hashes.toggled.connect(lambda on: choose_message_hash(profile, options, on))
    return panel(
        label(tr("Trezor"), heading=True),
        label(tr("Definitions signed by Trezor tell the device names of networks, tokens and calls. They are read from"
                 " this disk; nothing is downloaded. What they make it show is not predicted.")),
        label(where, faint=True),
        beside(*buttons),
        hashes_row,
    )  # fmt: skip
