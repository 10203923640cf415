"""The ready requests on the simulated Trezor: desk, device, verified signature, receipt, record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from app.demo.session import TREZOR_ACCOUNT, DemoSession
from app.signing.model import Answers, DeskEventKind, Ticket
from app.signing.session import SigningState
from app.signing.typed_back import asked_group
from app.signing.verify import signer_of
from tests.devices.trezor_bench import Owner
from tests.waiting import PATIENCE, until


def started() -> DemoSession:
    made = DemoSession()
    made.account = TREZOR_ACCOUNT
    until(lambda: made.hub.holder(TREZOR_ACCOUNT) is not None, "the simulated Trezor appears")
    return made


@pytest.fixture(scope="module")
def session() -> Iterator[DemoSession]:
    made = started()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def second() -> Iterator[DemoSession]:
    """The approval and the swap carry one nonce, and neither is ever sent: each needs a desk of its own."""
    made = started()
    yield made
    made.stop()


def judged(session: DemoSession, place: int) -> Ticket:
    ticket_id = session.submit(place)
    return session.desk.wait_for(ticket_id, lambda t: t.state is SigningState.WAITING or t.over, PATIENCE)


def careful(ticket: Ticket) -> Answers:
    """What a user types who does everything the ceremony asks."""
    assert ticket.assessment is not None
    out = {}
    for i, step in enumerate(ticket.assessment.ceremony.steps):
        group = asked_group(step.field or "", ticket.id).digits
        out[i] = {"compare-address": group, "type-amount": step.field or ""}.get(step.step, "yes")
    return Answers(out)


def signed(session: DemoSession, place: int) -> tuple[Ticket, Owner, list[int | None]]:
    ticket = judged(session, place)
    owner = Owner(session.trezor)
    moved: list[int | None] = []

    def watch(event: object) -> None:
        changed = getattr(event, "ticket", None)
        asking = changed is not None and changed.id == ticket.id and changed.state is SigningState.ASKING_DEVICE
        if getattr(event, "kind", None) is DeskEventKind.TICKET and asking:
            moved.append(changed.screen_index)

    stop = session.desk.listen(watch)
    with session.desk._table.lock:  # as if the minute that some verdicts demand had passed
        waited = session.desk._table.tickets[ticket.id]
        session.desk._table.tickets[ticket.id] = replace(waited, received_at=waited.received_at - timedelta(minutes=2))
    session.desk.confirm(ticket.id, careful(ticket))
    done = session.desk.wait_for(
        ticket.id, lambda t: t.over or (t.state is SigningState.SIGNED and t.problem is not None), PATIENCE
    )
    stop()
    owner.stop()
    return done, owner, moved


def test_both_simulated_devices_appear(session: DemoSession) -> None:
    vendors = {f.identity.vendor: f for f in session.hub.devices()}
    assert set(vendors) == {"ledger", "trezor"}
    trezor = vendors["trezor"].identity
    assert (trezor.model, trezor.version, trezor.simulated) == ("trezor-t3t1", "2.12.4", True)


def test_a_routine_payment_is_signed_verified_sent_and_recorded(session: DemoSession) -> None:
    done, owner, moved = signed(session, 0)
    assert done.state is SigningState.DONE
    assert done.outcome.receipt_ok is True
    assert done.prompt is not None
    assert owner.pages == [s.lines for s in done.prompt.screens if not s.behind]
    shown = [i for i, s in enumerate(done.prompt.screens) if not s.behind]
    assert sorted({i for i in moved if i is not None}) == shown
    digest = done.request.digest
    assert digest is not None and done.outcome.signature is not None
    assert signer_of(digest, done.outcome.signature) == TREZOR_ACCOUNT
    assert session.profile.log.verify().ok


@pytest.mark.parametrize("place", range(1, 6))
def test_every_ready_request_shows_on_the_trezor_what_was_predicted(
    session: DemoSession, second: DemoSession, place: int
) -> None:
    session = second if place == 5 else session
    ready = session.ready()[place]
    done, owner, _ = signed(session, place)
    assert done.assessment is not None and done.assessment.verdict.word == ready.expected
    assert done.prompt is not None and done.prompt.known
    assert owner.pages == [s.lines for s in done.prompt.screens if not s.behind]
    assert done.outcome.signature is not None and done.request.digest is not None
    assert signer_of(done.request.digest, done.outcome.signature) == TREZOR_ACCOUNT


def test_what_is_refused_on_the_trezor_is_not_signed(session: DemoSession) -> None:
    ticket = judged(session, 0)
    owner = Owner(session.trezor, reject_at=1)
    session.desk.confirm(ticket.id, careful(ticket))
    done = session.desk.wait(ticket.id, PATIENCE)
    owner.stop()
    assert done.state is SigningState.REJECTED
    assert done.outcome.signature is None
    assert len(owner.pages) == 2


def test_something_different_takes_the_dialog_off_the_trezor(session: DemoSession) -> None:
    ticket = judged(session, 0)
    session.desk.confirm(ticket.id, careful(ticket))
    until(lambda: not session.trezor.panel.view.idle, "the dialog")
    session.desk.something_different(ticket.id, "another address")
    done = session.desk.wait(ticket.id, PATIENCE)
    assert done.outcome.signature is None
    until(lambda: session.trezor.panel.view.idle, "no dialog")
    again, _, _ = signed(session, 0)
    assert again.state is SigningState.DONE
