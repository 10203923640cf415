"""What a device needs of the person at this computer: the places of a PIN, a passphrase, a pairing code.

`WindowOwner` is asked on a device's worker and shows its dialogs on the window's thread. What is typed goes to the
device and nowhere else: the fields are emptied, and no widget keeps it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.widgets.plain import label
from devices.device import DeviceIdentity


def tr(text: str) -> str:
    return QCoreApplication.translate("entry", text)


class _Entry(QDialog):
    """A question with a field and OK or Cancel."""

    def __init__(self, parent: QWidget | None, title: str, *words: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self.box = QVBoxLayout(self)
        for i, text in enumerate(words):
            self.box.addWidget(label(text, heading=i == 0))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(50)
        self.field.setAccessibleName(title)
        self.box.addWidget(self.field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.box.addWidget(buttons)

    def ask(self) -> str | None:
        """What was entered; None when it was cancelled. The field is emptied."""
        accepted = self.exec() == QDialog.DialogCode.Accepted
        text = self.field.text()
        self.field.clear()
        return text if accepted and text else None


class PinDialog(_Entry):
    """Nine blank keys: the digits stand on the device only, shuffled anew each time."""

    def __init__(self, parent: QWidget | None, device: DeviceIdentity) -> None:
        super().__init__(
            parent,
            tr("PIN of {0}").format(device.label),
            tr("Look at {0}: it shows nine digits in a square.").format(device.label),
            tr("Press the keys here that stand where your PIN's digits stand there. This computer learns no digit."),
        )
        self.field.setReadOnly(True)
        keys = QGridLayout()
        for place in range(1, 10):
            key = QPushButton("•")
            key.setAccessibleName(tr("Row {0}, column {1}").format(3 - (place - 1) // 3, (place - 1) % 3 + 1))
            key.setMinimumSize(56, 44)
            key.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            key.clicked.connect(lambda _=False, p=place: self.field.setText(self.field.text() + str(p)))
            keys.addWidget(key, 2 - (place - 1) // 3, (place - 1) % 3)
        self.box.insertLayout(self.box.count() - 1, keys)


class PassphraseDialog(_Entry):
    """The passphrase of a hidden wallet."""

    def __init__(self, parent: QWidget | None, device: DeviceIdentity) -> None:
        super().__init__(
            parent,
            tr("Hidden wallet on {0}").format(device.label),
            tr("Passphrase of the hidden wallet"),
            tr("Every passphrase opens a wallet; a mistyped one opens an empty one. This computer sees what you type:"
               " where the device has a screen to type on, that is safer."),
        )  # fmt: skip


class PairingDialog(_Entry):
    """The code that a device shows when it is paired for the first time."""

    def __init__(self, parent: QWidget | None, device: DeviceIdentity) -> None:
        super().__init__(
            parent,
            tr("Pair {0}").format(device.label),
            tr("Type the six digits that {0} shows.").format(device.label),
            tr("They prove that nobody stands between this computer and the device."),
        )
        self.field.setEchoMode(QLineEdit.EchoMode.Normal)
        self.field.setMaxLength(9)


class _Question:
    def __init__(self, dialog: Callable[[QWidget | None, DeviceIdentity], _Entry], device: DeviceIdentity) -> None:
        self.dialog, self.device = dialog, device
        self.answer: str | None = None
        self.answered = threading.Event()


class WindowOwner(QObject):
    """`devices.owner.Owner` of a window. Its methods block the device's worker until the dialog is closed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parent = parent
        self.asked.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def pin(self, device: DeviceIdentity) -> str | None:
        return self._ask(PinDialog, device)

    def passphrase(self, device: DeviceIdentity) -> str | None:
        return self._ask(PassphraseDialog, device)

    def pairing_code(self, device: DeviceIdentity) -> str | None:
        return self._ask(PairingDialog, device)

    def _ask(self, dialog: Callable[[QWidget | None, DeviceIdentity], _Entry], device: DeviceIdentity) -> str | None:
        question = _Question(dialog, device)
        self.asked.emit(question)
        question.answered.wait()
        return question.answer

    def _show(self, question: _Question) -> None:
        try:
            question.answer = question.dialog(self._parent, question.device).ask()
        finally:
            question.answered.set()
