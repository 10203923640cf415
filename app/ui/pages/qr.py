"""QR codes: read from an image, the clipboard or the screen; drawn for receiving."""

from __future__ import annotations

import io
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QImage, QPixmap


def tr(text: str) -> str:
    return QCoreApplication.translate("qr", text)


class NoCode(ValueError):
    """No QR code, or several that differ; the message says which."""


def read_image(image: QImage) -> str:
    """The text of the one QR code in an image; may run on any thread. Raises NoCode."""
    import zxingcpp

    if image.isNull():
        raise NoCode(tr("There is no image."))
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
    raw = bytes(grey.constBits())
    if stride != width:
        raw = b"".join(raw[y * stride : y * stride + width] for y in range(height))
    rows = memoryview(raw).cast("B", shape=[height, width])
    found = {code.text for code in zxingcpp.read_barcodes(rows) if "QR" in str(code.format)}
    if not found:
        raise NoCode(tr("No QR code was found in the image."))
    if len(found) > 1:
        raise NoCode(
            tr("There are {0} different QR codes in the image; show only the one you mean.").format(len(found))
        )
    return found.pop()[:4000]


def from_clipboard() -> QImage | str:
    """An image of the clipboard, else its text. Raises NoCode when it has neither."""
    clipboard = QGuiApplication.clipboard()
    image = clipboard.image()
    if not image.isNull():
        return image
    if clipboard.text().strip():
        return clipboard.text().strip()[:4000]
    raise NoCode(tr("The clipboard holds neither an image nor text."))


def from_file(path: str) -> QImage:
    """An image from a file. Raises NoCode."""
    if Path(path).stat().st_size > 50_000_000:
        raise NoCode(tr("The file is too large for an image of a QR code."))
    image = QImage(path)
    if image.isNull():
        raise NoCode(tr("The file is no image that can be read."))
    return image


def from_screen() -> QImage:
    """What all screens show now, one below the other. Raises NoCode where the desktop does not allow it (Wayland)."""
    shots = [s.grabWindow(0).toImage() for s in QGuiApplication.screens()]
    shots = [s for s in shots if not s.isNull()]
    if not shots:
        raise NoCode(tr("This desktop does not let programs see the screen. Save the code as an image instead."))
    from PySide6.QtGui import QPainter

    whole = QImage(max(s.width() for s in shots), sum(s.height() for s in shots), QImage.Format.Format_RGB32)
    whole.fill(0xFFFFFFFF)
    painter = QPainter(whole)
    y = 0
    for shot in shots:
        painter.drawImage(0, y, shot)
        y += shot.height()
    painter.end()
    return whole


def draw(text: str, size: int = 220) -> QPixmap:
    """A QR code as black on white with its quiet zone, whatever the theme: cameras want it so."""
    import segno

    code = segno.make(text, error="m", micro=False)
    out = io.BytesIO()
    scale = max(2, (size * 2) // code.symbol_size(border=4)[0])
    code.save(out, kind="png", scale=scale, border=4, dark="#000000", light="#ffffff")
    made = QPixmap()
    made.loadFromData(out.getvalue())
    made.setDevicePixelRatio(made.width() / size)
    return made
