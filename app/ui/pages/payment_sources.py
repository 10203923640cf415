"""Where a payment comes from beside typing: a QR code in an image, the clipboard or on the screen, an invoice's file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from app.evidence import Contact
from app.intake.declared import Meant, read_meant
from app.ui.pages import qr
from app.ui.pages.work import Progress
from app.ui.reading.faults import fault_words


def tr(text: str) -> str:
    return QCoreApplication.translate("transfer", text)


class PaymentSources:
    """Reads off the window's thread; what was read goes to `take_text` or `take_meant`, what went wrong to `say`.

    `known` tells the chain the form is on and the contacts, by which an invoice's payee is recognised.
    """

    def __init__(
        self,
        window: QWidget,
        progress: Progress,
        known: Callable[[], tuple[int, Iterable[Contact]]],
        take_text: Callable[[str], None],
        take_meant: Callable[[Meant], None],
        say: Callable[[str], None],
    ) -> None:
        self._window, self._progress, self._known = window, progress, known
        self._take_text, self._take_meant, self._say = take_text, take_meant, say

    def invoice_file(self) -> None:
        """Let the user choose an invoice, and read it."""
        kinds = tr("Invoices (*.xml *.pdf *.json *.txt)")
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Invoice or order"), "", kinds)
        if path:
            self.invoice(Path(path))

    def invoice(self, path: Path) -> None:
        """Read an invoice's file."""
        chain_id, contacts = self._known()
        self._progress.run(
            tr("The invoice is read"), lambda _: read_meant(path.read_bytes(), chain_id, contacts), self._take_meant,
            lambda e: self._say(str(e)),
        )  # fmt: skip

    def image_file(self) -> None:
        """Let the user choose an image, and read the QR code in it."""
        kinds = tr("Images (*.png *.jpg *.jpeg *.bmp *.gif *.webp)")
        path, _ = QFileDialog.getOpenFileName(self._window, tr("Image with a QR code"), "", kinds)
        if path:
            self.code(partial(qr.from_file, path))

    def clipboard(self) -> None:
        """Take the text, or the QR code in the image, that was copied."""
        try:
            found = qr.from_clipboard()
        except qr.NoCode as error:
            self._say(fault_words(error))
            return
        if isinstance(found, str):
            self._take_text(found)
        else:
            self.code(lambda: found)

    def screen(self) -> None:
        """Read the QR code that is on the screen."""
        try:
            shot = qr.from_screen()
        except qr.NoCode as error:
            self._say(fault_words(error))
            return
        self.code(lambda: shot)

    def code(self, image: Callable[[], QImage]) -> None:
        """Look for a QR code in an image."""
        self._progress.run(
            tr("Looking for a QR code"), lambda _: qr.read_image(image()), self._take_text, lambda e: self._say(str(e))
        )
