"""The desk: the one place every request passes, whether it came through the endpoint, a file, the window or the CLI.

Every public method may be called from any thread and returns at once, but for those that say they block; what happens
afterwards is told to listeners, on the desk's own threads, as DeskEvents.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.address import Address
from app.signing.model import (
    Account,
    Answers,
    DeskEvent,
    Network,
    Notice,
    OriginQuestion,
    Permission,
    Source,
    Ticket,
)

Listener = Callable[[DeskEvent], None]


class Desk:
    """Takes requests, judges them, asks the user and the device, verifies, sends, records.

    `start` recovers what a crash left and begins; `stop` ends it in order.
    """

    def start(self) -> None:
        """Recover requests that were in flight when the program ended, then look for devices."""
        raise NotImplementedError

    def stop(self) -> None:
        """End in order; requests still waiting for the user are taken up or closed at the next start."""
        raise NotImplementedError

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call `listener`, on a thread of the desk's, at every change; returns the function that stops it."""
        raise NotImplementedError

    # -- requests ---------------------------------------------------------------------------------
    def submit(self, value: Mapping[str, Any], source: Source, *, group: str = "") -> str:
        """Take one CONTRACT request object; returns the ticket's id. Raises RequestError with field and rule."""
        raise NotImplementedError

    def ticket(self, ticket_id: str) -> Ticket | None:
        raise NotImplementedError

    def tickets(self) -> tuple[Ticket, ...]:
        """Requests of this run and those a crash left open, oldest first."""
        raise NotImplementedError

    def wait(self, ticket_id: str, timeout: float | None = None) -> Ticket:
        """Block until the request is over (for the command line and tests). Raises TimeoutError."""
        raise NotImplementedError

    # -- what the user does -----------------------------------------------------------------------
    def confirm(self, ticket_id: str, answers: Answers) -> None:
        """The user finished the ceremony. Unmet steps come back on the ticket as `unmet`; else the device is asked."""
        raise NotImplementedError

    def reject(self, ticket_id: str, reason: str = "") -> None:
        """Refuse; also drops the device's dialog when it is already shown."""
        raise NotImplementedError

    def something_different(self, ticket_id: str, what_device_showed: str = "") -> None:
        """The device shows other content than predicted: stop, keep the evidence, never use a signature."""
        raise NotImplementedError

    def refresh(self, ticket_id: str) -> None:
        """Fill and judge again: a node came back, a device was plugged in, a contact was added."""
        raise NotImplementedError

    def send_again(self, ticket_id: str) -> None:
        """Broadcast the same signed bytes again (state `signed` after a refusal or a crash)."""
        raise NotImplementedError

    # -- origins ----------------------------------------------------------------------------------
    def questions(self) -> tuple[OriginQuestion, ...]:
        raise NotImplementedError

    def answer_origin(self, origin: str, allow: bool, *, remember: bool = True, account: Address | None = None) -> None:
        """Answer an OriginQuestion. A refusal that is not remembered holds until the program ends."""
        raise NotImplementedError

    def permissions(self) -> tuple[Permission, ...]:
        raise NotImplementedError

    def revoke(self, origin: str) -> None:
        """Take an origin's permission away; it will be asked again."""
        raise NotImplementedError

    # -- what there is ----------------------------------------------------------------------------
    def accounts(self) -> tuple[Account, ...]:
        raise NotImplementedError

    def add_account(self, account: Account) -> None:
        raise NotImplementedError

    def remove_account(self, address: Address) -> None:
        raise NotImplementedError

    def selected_account(self) -> Address | None:
        """The account origins see."""
        raise NotImplementedError

    def select_account(self, address: Address) -> None:
        raise NotImplementedError

    def networks(self) -> tuple[Network, ...]:
        raise NotImplementedError

    def put_network(self, network: Network) -> None:
        raise NotImplementedError

    def notices(self) -> tuple[Notice, ...]:
        """The last 200, oldest first."""
        raise NotImplementedError

    def counts(self) -> Mapping[str, int]:
        """How many requests ended in which state in this profile, for the window's first page."""
        raise NotImplementedError

    def recent(self, limit: int = 100) -> Sequence[Mapping[str, Any]]:
        """Past requests from the store, newest first: id, time, origin, method, verdict, state, summary, tx_hash."""
        raise NotImplementedError
