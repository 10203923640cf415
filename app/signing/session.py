"""The states of one signing and what moves it from one to the next, in one table.

The code follows the table: `move` is the only way from a state to another, and the diagram in the help is drawn
from it by `python -m app.signing.session` (h11's idea: the table is the documentation).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class SigningState(StrEnum):
    """Where one request stands. Values are stable: they are written to the audit log."""

    RECEIVED = "received"
    """Parsed and recorded; nothing was looked at yet."""
    FILLING = "filling"
    """The node is asked for what the asker left open: nonce, gas, fees."""
    ASSESSING = "assessing"
    """Evidence is gathered and the request is judged."""
    WAITING = "waiting-for-user"
    """The risk screen is open. The payload does not change any more in this state."""
    ASKING_DEVICE = "asking-device"
    """The ceremony is done and the device shows the request."""
    VERIFYING = "verifying"
    """The device signed; the signer is recovered and compared."""
    SIGNED = "signed"
    """The signature is by the expected account over exactly the payload shown; nothing left this computer yet."""
    BROADCASTING = "broadcasting"
    """The signed bytes are recorded and on their way to the node."""
    WATCHING = "watching"
    """The node took the transaction; its receipt is awaited."""
    DONE = "done"
    """A receipt arrived; it says whether the transaction succeeded or reverted."""
    HANDED_BACK = "handed-back"
    """The signature was given to whoever asked."""
    REJECTED = "rejected"
    """The user, or the policy for the user, said no. Nothing left this computer."""
    FAILED = "failed"
    """It could not be finished; the problem says why and whether anything left this computer."""
    MISMATCH = "mismatch"
    """The signature is not by the expected account over the payload shown. Hard stop; it is never used."""
    STOPPED = "stopped"
    """The user saw something different on the device. Hard stop; no signature is used."""
    SPLIT = "split-into-calls"
    """A batch was confirmed as a whole; each of its calls goes on as a request of its own, in order (EIP-5792)."""
    INTERRUPTED = "interrupted"
    """The program ended before anything was signed and recorded. It is never asked again by itself."""


class Event(StrEnum):
    """What can happen to a signing."""

    FILL = "payload is incomplete"
    ASSESS = "payload is complete or cannot be completed now"
    PRESENT = "assessment is ready"
    REFRESH = "fill again, judge again"
    CONFIRM = "user finished the ceremony"
    DEVICE_SIGNED = "device returned a signature"
    DEVICE_FAILED = "device could not sign; can be tried again"
    DEVICE_REJECTED = "user rejected on the device"
    LOOKS_DIFFERENT = "user saw something different on the device"
    VERIFIED = "signer and payload match"
    MISMATCHED = "signer or payload differs"
    SEND = "broadcast was asked for"
    HAND_BACK = "signature goes back to the asker"
    NODE_TOOK_IT = "node accepted the transaction"
    NODE_REFUSED = "node did not accept it; can be sent again"
    MINED = "receipt arrived"
    LOST = "transaction was replaced or dropped"
    REJECT = "user rejects"
    FAIL = "cannot be finished"
    SPLIT = "user confirmed the batch"
    REOPEN = "program started again; the user's own request waits on"
    CRASHED = "program ended in this state"


S, E = SigningState, Event

TABLE: Final[dict[SigningState, dict[Event, SigningState]]] = {
    S.RECEIVED: {
        E.FILL: S.FILLING,
        E.ASSESS: S.ASSESSING,
        E.REJECT: S.REJECTED,
        E.FAIL: S.FAILED,
        E.REOPEN: S.FILLING,
        E.CRASHED: S.INTERRUPTED,
    },
    S.FILLING: {
        E.ASSESS: S.ASSESSING,
        E.REJECT: S.REJECTED,
        E.FAIL: S.FAILED,
        E.REOPEN: S.FILLING,
        E.CRASHED: S.INTERRUPTED,
    },
    S.ASSESSING: {
        E.PRESENT: S.WAITING,
        E.REJECT: S.REJECTED,
        E.FAIL: S.FAILED,
        E.REOPEN: S.FILLING,
        E.CRASHED: S.INTERRUPTED,
    },
    S.WAITING: {
        E.CONFIRM: S.ASKING_DEVICE,
        E.SPLIT: S.SPLIT,
        E.REFRESH: S.FILLING,
        E.REOPEN: S.FILLING,
        E.REJECT: S.REJECTED,
        E.FAIL: S.FAILED,
        E.CRASHED: S.INTERRUPTED,
    },
    S.ASKING_DEVICE: {
        E.DEVICE_SIGNED: S.VERIFYING,
        E.DEVICE_FAILED: S.WAITING,
        E.DEVICE_REJECTED: S.REJECTED,
        E.LOOKS_DIFFERENT: S.STOPPED,
        E.REJECT: S.REJECTED,
        E.FAIL: S.FAILED,
        E.CRASHED: S.INTERRUPTED,
    },
    S.VERIFYING: {
        E.VERIFIED: S.SIGNED,
        E.MISMATCHED: S.MISMATCH,
        E.CRASHED: S.INTERRUPTED,
    },
    S.SIGNED: {
        E.SEND: S.BROADCASTING,
        E.HAND_BACK: S.HANDED_BACK,
        E.REJECT: S.REJECTED,
        E.FAIL: S.FAILED,
        E.CRASHED: S.SIGNED,
    },
    S.BROADCASTING: {
        E.NODE_TOOK_IT: S.WATCHING,
        E.NODE_REFUSED: S.SIGNED,
        E.CRASHED: S.BROADCASTING,
    },
    S.WATCHING: {E.MINED: S.DONE, E.LOST: S.FAILED, E.CRASHED: S.WATCHING},
    S.DONE: {},
    S.HANDED_BACK: {},
    S.REJECTED: {},
    S.FAILED: {},
    S.MISMATCH: {},
    S.STOPPED: {},
    S.SPLIT: {},
    S.INTERRUPTED: {},
}
"""state → event → next state. A pair that is not here cannot happen and raises NotAllowed."""

FINAL: Final = frozenset(state for state, moves in TABLE.items() if not moves)
"""States nothing leads out of: the request is over."""

STOPS: Final = frozenset({S.MISMATCH, S.STOPPED})
"""Hard stops: they have a screen of their own."""

UNDECIDED: Final = frozenset({S.RECEIVED, S.FILLING, S.ASSESSING, S.WAITING})
"""States in which nobody has answered yet."""


class NotAllowed(RuntimeError):
    """The table has no such move: nothing was done."""

    def __init__(self, state: SigningState, event: Event) -> None:
        super().__init__(f"a request that is {state.value} cannot take: {event.value}")
        self.state = state
        self.event = event


def move(state: SigningState, event: Event) -> SigningState:
    """The state after `event`. Raises NotAllowed when the table has no such move."""
    try:
        return TABLE[state][event]
    except KeyError:
        raise NotAllowed(state, event) from None
