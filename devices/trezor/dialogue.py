"""One question to a Trezor and everything it asks back before it answers: buttons, PIN, passphrase.

Each answer has a deadline of its own: short where the device works alone, long where a person reads and presses.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from trezorlib import messages
from trezorlib.protobuf import MessageType

from devices.device import BadAnswer, DeviceError, PinNeeded, Progress, ProgressEvent
from devices.trezor import errors
from devices.trezor.errors import Version
from devices.trezor.transport import Guard
from devices.trezor.wire import Wire

M = TypeVar("M", bound=MessageType)
QUICK: Final = 10.0
"""Seconds for an exchange that needs no human; deriving a seed takes an older device two or three."""
PATIENT: Final = 300.0
"""Seconds for a person to read and press."""
_MOST_QUESTIONS: Final = 20_000
"""Questions within one answer, before it is nonsense: a typed message has as many as it has fields."""

_Codes = messages.ButtonRequestType
_ENTRY: Final = {_Codes.PinEntry: "pin", _Codes.PassphraseEntry: "passphrase"}


class Dialogue:
    """A conversation that has begun. `passphrase` answers PassphraseRequest; `pin` gives matrix positions or None."""

    def __init__(
        self,
        wire: Wire,
        guard: Guard,
        *,
        version: Version,
        progress: Progress,
        pin: Callable[[], str | None],
        passphrase: Callable[[], messages.PassphraseAck],
        quick: float,
        patient: float,
    ) -> None:
        self._wire, self._guard = wire, guard
        self.version = version
        self._progress = progress
        self._pin, self._passphrase = pin, passphrase
        self._quick, self._patient = quick, patient

    def ask(self, message: MessageType, *expected: type[M], about: str = "this", shows: bool = False) -> M:
        """Send a message; the answer of one of the expected kinds. Raises DeviceError subclasses.

        `shows`: the owner is to see something first; an answer before that belongs to another question.
        """
        shown = False
        answer = self._exchange(message, self._quick)
        for _ in range(_MOST_QUESTIONS):
            match answer:
                case messages.ButtonRequest():
                    shown = True
                    answer = self._button(answer)
                case messages.PinMatrixRequest():
                    answer = self._ask_pin()
                case messages.PassphraseRequest():
                    answer = self._give_passphrase()
                case messages.Failure():
                    raise errors.failure(answer, self.version, about)
                case _ if isinstance(answer, expected):
                    if shows and not shown:
                        raise BadAnswer("it answered before it showed anything")
                    return answer
                case messages.Features():
                    # A late answer to somebody's Initialize; nothing else is answered with it.
                    answer = self._wire.receive()
                case _:
                    names = " or ".join(kind.__name__ for kind in expected)
                    raise BadAnswer(f"{type(answer).__name__} where {names} was due")
        raise BadAnswer(f"more than {_MOST_QUESTIONS} questions for one answer")

    def _exchange(self, message: MessageType, seconds: float) -> MessageType:
        self._guard.patience(seconds)
        self._wire.send(message)
        return self._wire.receive()

    def _button(self, request: messages.ButtonRequest) -> MessageType:
        self._guard.patience(self._quick)
        self._wire.send(messages.ButtonAck())
        self._progress(button_event(request))
        self._guard.patience(self._patient)
        return self._wire.receive()

    def _give_passphrase(self) -> MessageType:
        try:
            given = self._passphrase()
        except DeviceError:
            self.abandon()
            raise
        return self._exchange(given, self._patient)

    def _ask_pin(self) -> MessageType:
        self._progress(ProgressEvent("pin", "matrix"))
        pin = self._pin()
        if pin is None:
            self.abandon()
            raise PinNeeded("nobody entered it")
        if not 1 <= len(pin) <= 50 or any(c not in "123456789" for c in pin):
            self.abandon()
            raise PinNeeded("positions 1 to 9 are due", sentence="The PIN was not given as positions of the matrix.")
        return self._exchange(messages.PinMatrixAck(pin=pin), self._quick)

    def abandon(self) -> None:
        """Tell the device to drop what it shows, and take its last word so that it answers no later question."""
        self._guard.patience(min(self._quick, 2.0))
        self._wire.send(messages.Cancel())
        for _ in range(3):
            if isinstance(self._wire.receive(), messages.Failure):
                return


def button_event(request: messages.ButtonRequest) -> ProgressEvent:
    """The device shows something: a page to compare (`button`), or the entry of a PIN or passphrase on it."""
    code = _Codes(request.code) if request.code in set(_Codes) else _Codes.Other
    return ProgressEvent(_ENTRY.get(code, "button"), request.name or code.name, request.pages)
