"""`countersign sign FILE`: the same gate in a terminal: judge, show, do the ceremony, ask the device, verify."""

from __future__ import annotations

import argparse
import getpass
import sys
import time
from pathlib import Path

from app.assess import answer
from app.human import lines
from app.intake.files import read_requests
from app.request import RequestError
from app.signing.live_desk import LiveDesk
from app.signing.model import Answers, Source, Ticket
from app.signing.session import SigningState
from app.signing.trezor_options import attend, trezor_options
from app.signing.typed_back import asked_group
from app.store.database import StoreError
from app.store.profile import Profile
from devices.device import DeviceError, DeviceIdentity
from devices.hub import Hub
from devices.ledger.discovery import emulator_addresses as ledger_addresses
from devices.trezor.options import emulator_addresses

_DEVICE_SECONDS = 30
_QUIET_SECONDS = 2.0
"""A device that is plugged in answers within that; only then is its lack worth a word."""


def sign(args: argparse.Namespace) -> int:
    """Sign every request of a file; returns the exit status (0 all signed, 1 something was refused, 2 unreadable)."""
    try:
        profile = Profile.open(args.profile)
    except StoreError as error:
        sys.stderr.write(f"countersign sign: {error}\n")
        return 2
    hub = Hub(
        ledger_tcp=ledger_addresses(args.ledger_tcp),
        trezor_udp=emulator_addresses(args.trezor_udp),
        trezor=trezor_options(profile, TerminalOwner()),
    )
    desk = LiveDesk(profile, hub)
    desk.start()
    try:
        text = _given(args.file)
        values = _readable(text, desk)
        if not _device(hub):
            sys.stderr.write("countersign sign: no device is connected. Plug it in and unlock it.\n")
            return 1
        statuses = [_one(desk, v, args) for v in values or read_requests(text, desk.selected_account())]
    except UnicodeDecodeError:
        sys.stderr.write(f"countersign sign: {args.file}: is no text; a request is JSON, a link, hex or CSV in UTF-8\n")
        return 2
    except (RequestError, OSError) as error:
        said = f"{args.file}: {error.strerror}" if isinstance(error, OSError) and error.filename else str(error)
        sys.stderr.write(f"countersign sign: {said}\n")
        return 2
    finally:
        desk.stop()
        profile.close()
    return max(statuses, default=0)


class TerminalOwner:
    """What a device needs of the person at the terminal (`devices.owner.Owner`). Nothing typed here is echoed."""

    def pin(self, device: DeviceIdentity) -> str | None:
        sys.stdout.write(f"{device.label} shows its digits in a shuffled square. Type the places of your PIN:\n")
        sys.stdout.write("  7 8 9\n  4 5 6\n  1 2 3\n")
        return self._secret("Places: ")

    def passphrase(self, device: DeviceIdentity) -> str | None:
        return self._secret(f"Passphrase of the hidden wallet on {device.label}: ")

    def pairing_code(self, device: DeviceIdentity) -> str | None:
        return self._secret(f"The six digits that {device.label} shows: ")

    def _secret(self, question: str) -> str | None:
        if not sys.stdin.isatty():
            return None
        try:
            return getpass.getpass(question) or None
        except (EOFError, KeyboardInterrupt):
            return None


def _given(name: str) -> str:
    """The text of a file, of standard input, or the link itself. Raises OSError, UnicodeDecodeError."""
    if name.startswith("ethereum:"):
        return name
    return (sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()).decode("utf-8-sig")


def _readable(text: str, desk: LiveDesk) -> list[dict[str, object]] | None:
    """The requests, before anybody looks for their device; None where only a device can say whose they are.

    Raises RequestError for what no device would make readable.
    """
    account = desk.selected_account()
    try:
        return read_requests(text, account)
    except RequestError as error:
        if account is None and error.field == "account":
            return None
        raise


def _device(hub: Hub) -> bool:
    start = time.monotonic()
    end = start + _DEVICE_SECONDS
    attended = told = False
    while time.monotonic() < end:
        found = hub.devices()
        if not told and time.monotonic() > start + _QUIET_SECONDS:
            told = True
            sys.stderr.write(f"Looking for a device for {_DEVICE_SECONDS} seconds. Plug it in and unlock it.\n")
        if any(f.accounts for f in found):
            return True
        for each in found:
            if not attended and sys.stdin.isatty() and (done := attend(hub, each)) is not None:
                attended = True
                problem = done.exception()
                if isinstance(problem, DeviceError):
                    sys.stderr.write(f"{problem.sentence} {problem.next_step}\n")
                end = time.monotonic() + _DEVICE_SECONDS
        time.sleep(0.2)
    return False


def _one(desk: LiveDesk, value: dict[str, object], args: argparse.Namespace) -> int:
    if not args.send and value.get("method") == "eth_sendTransaction":
        value = {**value, "method": "eth_signTransaction"}
    ticket_id = desk.submit(value, Source.CLI)
    ticket = desk.wait_for(ticket_id, lambda t: t.state is SigningState.WAITING or t.over)
    if ticket.assessment is not None:
        sys.stdout.write("\n".join(lines(answer(ticket.assessment, ticket.prompt))) + "\n")
    if ticket.state is SigningState.WAITING and not ticket.complete:
        why = ticket.problem.sentence if ticket.problem is not None else "Fields are missing."
        sys.stdout.write(
            f"{why} Write nonce, gas and fees into the request, or set the network's node in the window.\n"
        )
        desk.reject(ticket_id, "fields are missing")
        return 1
    if ticket.problem is not None:
        sys.stdout.write(f"{ticket.problem.sentence} {ticket.problem.next_step}\n")
    while ticket.state is SigningState.WAITING:
        answers = _ceremony(ticket)
        if answers is None:
            desk.reject(ticket_id, "refused in the terminal")
            sys.stdout.write("Refused. Nothing was signed.\n")
            return 1
        desk.confirm(ticket_id, answers)
        ticket = desk.wait_for(ticket_id, lambda t, old=ticket.revision: t.revision > old)  # type: ignore[misc]
        for text in ticket.unmet:
            sys.stdout.write(f"  {text}\n")
        if ticket.state is not SigningState.WAITING:
            sys.stdout.write("Compare every page of the device with the pages above.\n")
            ticket = desk.wait_for(
                ticket_id, lambda t: t.over or t.state in (SigningState.WAITING, SigningState.WATCHING)
            )
    if ticket.outcome.tx_hash is not None:
        sys.stdout.write(f"Sent: 0x{ticket.outcome.tx_hash.hex()}\n")
        return 0
    if ticket.outcome.raw_transaction is not None:
        sys.stdout.write(f"Signed transaction: 0x{ticket.outcome.raw_transaction.hex()}\n")
        return 0
    if ticket.outcome.signature is not None and ticket.state is SigningState.HANDED_BACK:
        sys.stdout.write(f"Signature: 0x{ticket.outcome.signature.to_bytes().hex()}\n")
        return 0
    if ticket.problem is not None:
        sys.stdout.write(f"{ticket.problem.sentence} {ticket.problem.next_step}\n")
    return 1


def _ceremony(ticket: Ticket) -> Answers | None:
    """Ask for each step; None when the user refuses or there is nobody to ask."""
    if ticket.assessment is None or ticket.assessment.verdict.word == "block":
        return None
    steps: dict[int, str] = {}
    try:
        for i, step in enumerate(ticket.assessment.ceremony.steps):
            if step.step == "wait":
                continue
            text = {
                "compare-address": _group_words(step.field or "", ticket.id),
                "type-reason": "Write in a few words why this is right: ",
                "type-amount": "Type the amount you mean to pay or allow: ",
            }.get(step.step, f"{step.step} {step.field or ''} — yes? ")
            steps[i] = input(text)
        if input("Ask the device? yes/no: ").strip().lower() != "yes":
            return None
    except EOFError:
        return None
    return Answers(steps)


def _group_words(address: str, ticket_id: str) -> str:
    """Which digits are asked for: as the window says it, and counted for whoever reads them without groups."""
    asked = asked_group(address, ticket_id)
    first = asked.place * 4 + 1
    return (
        f"Group {asked.place + 1} of the address (digits {first} to {first + 3} after 0x), from its original source: "
    )
