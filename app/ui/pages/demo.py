"""The demonstration's ready requests: what a normal day brings, and what thieves send."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from app.demo.requests import Ready
from app.ui.pages.page import Page, Shell, beside, caption, chip, icon_label, lines, panel
from app.ui.reading.foreign import origin_line
from app.ui.widgets.plain import label


def tr(text: str) -> str:
    return QCoreApplication.translate("demo", text)


def _asker(origin: str | None) -> str:
    """Who asks: a site as it is spelled, or that the user wrote it."""
    return origin_line(origin).text if origin == "compose" else tr("asked by {0}").format(origin or tr("nobody"))


class DemoPage(Page):
    key, icon_name = "demo", "demo"

    def __init__(
        self,
        shell: Shell,
        ready: tuple[Ready, ...],
        submit: Callable[[int], object],
        devices: Sequence[str] = (),
        choose: Callable[[str], object] | None = None,
    ) -> None:
        """`devices`: names of the simulated devices a request can be sent to; `choose` is told which one."""
        super().__init__(
            shell, tr("Demonstration"),
            tr("Simulated devices and a chain inside this program. Nothing here is worth anything."),
        )  # fmt: skip
        self.body.addWidget(
            panel(
                label(
                    tr("Send a request, read what Countersign says, then answer on the simulated device."), heading=True
                ),
                label(tr("Two of the six are routine. Would you have noticed the others?"), faint=True),
            )
        )
        if choose is not None:
            self.device = QComboBox()
            self.device.addItems(list(devices))
            self.device.setAccessibleName(tr("The simulated device that signs"))
            self.device.currentTextChanged.connect(choose)
            self.body.addWidget(panel(beside(caption(tr("Sign with")), self.device)))
        icons = ("send", "contacts", "approvals", "lock", "stop", "refresh")
        for place, r in enumerate(ready):
            words = lines(label(r.title, heading=True), label(_asker(r.request.get("origin")), faint=True))
            send = self.button(tr("Send this request"), lambda p=place: submit(p), primary=place == 0)  # type: ignore[misc]
            send.setAccessibleName(tr("Send the request: {0}").format(r.title))
            picture = icon_label(self.palette_, icons[place % len(icons)])
            method = chip(r.request["method"].removeprefix("eth_"))
            self.body.addWidget(panel(beside(picture, words, method, send, stretch=1)))
        self.body.addStretch(1)
