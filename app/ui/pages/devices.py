"""Devices: every state with its sentence and next step, settings that were seen, and what each model shows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.signing.trezor_options import ATTENDED, attend, open_wallet
from app.ui.i18n.core import spoken
from app.ui.pages.page import Empty, Page, Shell, beside, chip, clear, icon_label, panel
from app.ui.pages.start import device_lines
from app.ui.pages.trezor_settings import trezor_panel
from app.ui.pages.work import run
from app.ui.widgets.plain import label
from devices.device import DeviceError
from devices.hub import Found
from devices.owner import PassphrasePlace


def tr(text: str) -> str:
    return QCoreApplication.translate("devices", text)


_MODELS = {
    "ledger-nanosp": "Ledger Nano S Plus", "ledger-nanox": "Ledger Nano X", "ledger-stax": "Ledger Stax",
    "ledger-flex": "Ledger Flex", "trezor-t1b1": "Trezor One", "trezor-t2t1": "Trezor Model T",
    "trezor-t3b1": "Trezor Safe 3", "trezor-t3t1": "Trezor Safe 5", "trezor-t3w1": "Trezor Safe 7",
}  # fmt: skip


def model_name(model: str) -> str:
    """The name on the box."""
    return _MODELS.get(model, model)


_SAID = frozenset({"blind_signing", "safety_checks_off", "pin", "passphrase", "passphrase_on_device", "unlocked"})
"""Settings with words of their own, and states that the device's line says already."""


def attend_words() -> dict[str, str]:
    """The verbs of `ATTENDED` in the user's language."""
    return {"Unlock": tr("Unlock"), "Pair": tr("Pair"), "Open wallet": tr("Open wallet")}


def setting_words(settings: Mapping[str, bool]) -> list[tuple[str, str, str]]:
    """Settings read from a device as (chip, kind, sentence): what is on that a careful owner wants to know."""
    out = []
    blind = settings.get("blind_signing")
    if blind is not None:
        out.append(
            (
                tr("blind signing on"),
                "warn",
                tr("The device signs what it cannot show. Turn it off when you do not need it."),
            )
            if blind
            else (tr("blind signing off"), "good", tr("The device refuses what it cannot show. Leave it so."))
        )
    if settings.get("safety_checks_off"):
        out.append(
            (
                tr("safety checks off"),
                "bad",
                tr("The device no longer refuses unusual paths. Turn the checks on again."),
            )
        )
    if settings.get("pin") is False:
        out.append((tr("no PIN"), "bad", tr("Whoever finds the device can sign with it. Set a PIN.")))
    if settings.get("passphrase"):
        out.append(
            (tr("passphrase"), "", tr("Each passphrase opens a wallet of its own; a typing error opens an empty one."))
        )
    for key, on in settings.items():
        if key not in _SAID:
            name = key.replace("_", " ")
            out.append((name, "", tr("{0} is on.").format(name) if on else tr("{0} is off.").format(name)))
    return out


class DevicesPage(Page):
    key, icon_name = "devices", "devices"

    def __init__(self, shell: Shell) -> None:
        super().__init__(
            shell, tr("Devices"),
            tr("Plug a device in and unlock it; it appears here. Its handle is held only while it works."),
        )  # fmt: skip
        self.action(tr("Look again"), self._again, icon_name="refresh")

    def refresh(self) -> None:
        clear(self.body)
        found = self.desk.hub.devices()
        for device in found:
            self.body.addWidget(self._card(device))
        if not found:
            self.body.addWidget(
                Empty(
                    self.palette_, "devices", tr("No device is connected"),
                    tr("Use the cable that came with it, unlock it with its PIN, and open the Ethereum app on a Ledger. "
                       "Close Ledger Wallet and Trezor Suite: only one program can talk to a device."),
                )
            )  # fmt: skip
        if any(f.identity.vendor == "trezor" for f in found):
            self.body.addWidget(trezor_panel(self))
        self.body.addWidget(self._help())
        self.body.addStretch(1)
        self.settle()

    def _card(self, f: Found) -> QFrame:
        i = f.identity
        (line,) = device_lines([f])
        chips = [chip(tr("SIMULATED"), "warn")] if i.simulated else []
        head = beside(
            icon_label(self.palette_, "devices", size=30), label(i.label, heading=True), *chips, chip(line.word, line.kind),
            stretch=1,
        )  # fmt: skip
        version = tr("version {0}").format(i.version) if i.version else tr("version not read yet")
        rows: list[QWidget | QHBoxLayout] = [
            head, label(f"{model_name(i.model)} · {version} · {i.transport}", faint=True), label(line.sentence),
        ]  # fmt: skip
        if line.next_step:
            rows.append(label("→ " + line.next_step))
        for word, kind, sentence in setting_words(f.settings):
            rows.append(beside(chip(word, kind), label(sentence), stretch=1))
        if f.error is None and f.accounts:
            rows.append(
                beside(
                    self.button(tr("Read it again"), lambda: self._read(i.key), icon_name="refresh"),
                    self.button(tr("Its accounts"), lambda: self.shell.open("accounts")),
                )
            )
        rows += self._entry(f)
        return panel(*rows)

    def _entry(self, f: Found) -> list[QWidget | QHBoxLayout]:
        """What the owner can do about a Trezor from here: unlock it, pair it, open a hidden wallet."""
        if f.identity.vendor != "trezor" or f.busy:
            return []
        hub = self.desk.hub
        if f.error is not None:
            word = ATTENDED.get(f.error.code)
            return (
                [
                    beside(
                        self.button(
                            attend_words().get(word, word), lambda: self._wait(lambda: attend(hub, f)), primary=True
                        )
                    )
                ]
                if word
                else []
            )
        if not f.settings.get("passphrase"):
            return []
        places = [
            (tr("Hidden wallet, typed here"), PassphrasePlace.HOST),
            (tr("Standard wallet"), PassphrasePlace.NONE),
        ]
        if f.identity.model != "trezor-t1b1":
            places.insert(0, (tr("Hidden wallet, typed on the device"), PassphrasePlace.DEVICE))
        return [
            beside(*(self.button(w, lambda p=p: self._wait(lambda: open_wallet(hub, f, p))) for w, p in places))  # type: ignore[misc]
        ]

    def _wait(self, begin: Callable[[], Future[None] | None]) -> None:
        def work(_: object) -> None:
            begun = begin()
            if begun is not None:
                begun.result()

        def failed(error: Exception) -> None:
            self.say(
                f"{spoken(error.sentence)} {spoken(error.next_step)}" if isinstance(error, DeviceError) else str(error)
            )

        run(self, work, lambda _: self.refresh(), failed)

    def _help(self) -> QFrame:
        return panel(
            label(tr("What stays blind"), heading=True),
            label(tr("Ledger: calls without a bundled description show only a hash, and need blind signing.")),
            label(tr("Trezor One: typed data shows as two hashes; compare both with the hashes on the risk screen.")),
            label(tr("Trezor T and Safe: calls that the device does not know show their bytes.")),
            label(tr("The risk screen says for each request what the device will not show."), faint=True),
        )

    def _read(self, key: str) -> None:
        run(
            self,
            lambda _: self.desk.hub.read_again(key).result(60),
            lambda _: self.refresh(),
            lambda e: self.say(str(e)),
        )

    def _again(self) -> None:
        run(self, lambda _: self.desk.hub.refresh(), lambda _: self.refresh(), lambda e: self.say(str(e)))
