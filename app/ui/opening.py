"""The first thing to be seen: the frame of the window in its place, while the rest of the program is still being read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

_SIZE = (1180, 760)


class Opening(QWidget):
    """Shown at once, closed when the real window stands in the same place. It knows nothing and decides nothing."""

    def __init__(self, dark: bool) -> None:
        super().__init__()
        self.setWindowTitle("Countersign")
        ground, text = ("#0f1720", "#e8edf2") if dark else ("#f0f4f8", "#17212b")
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Window, QColor(ground))
        colours.setColor(QPalette.ColorRole.WindowText, QColor(text))
        self.setPalette(colours)
        self.resize(*_SIZE)
        geometry = QSettings().value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        said = QLabel("Countersign")  # a name: translations are read later
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        said.setAccessibleName(said.text())
        layout = QVBoxLayout(self)
        layout.addWidget(said)


def runs_already(folder: Path) -> bool:
    """Whether another program holds the profile: then its window comes to the front, and none is opened here."""
    lock = folder / "lock"
    if not lock.exists():
        return False
    try:
        import fcntl

        with lock.open("rb") as file:
            fcntl.flock(file.fileno(), fcntl.LOCK_SH | fcntl.LOCK_NB)
    except ImportError:
        return False  # another system: the window's own check answers a moment later
    except OSError:
        return True
    return False
