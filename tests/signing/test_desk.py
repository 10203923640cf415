from __future__ import annotations

import pytest

from app.demo.chain import EmbeddedChain
from app.demo.requests import LOOKALIKE
from app.request import RequestError
from app.signing.model import Answers, Network, Source
from app.signing.session import SigningState as S
from devices.device import DeviceError, Locked, Rejected, Unplugged, WrongApp
from tests.signing.world import FRIEND, ME, OTHER_KEY, World, careful
from tests.waiting import PATIENCE, until


def test_a_signature_by_another_key_is_a_hard_stop_and_never_leaves(world: World) -> None:
    before = world.nonce()
    world.device.key = OTHER_KEY
    done = world.signed(world.payment())
    assert done.state is S.MISMATCH
    assert done.hard_stop
    assert done.outcome.signature is None and done.outcome.raw_transaction is None
    assert world.nonce() == before
    record = world.profile.request(done.id)
    assert record is not None and record.raw is None
    assert [e.payload["to"] for e in world.profile.log.entries(subject=done.id)][-1] == "mismatch"
    assert world.profile.log.verify().ok


@pytest.mark.parametrize(
    ("error", "code"), [(Locked(), 4100), (WrongApp(), 4900), (Unplugged(), 4900), (DeviceError("?"), -32603)]
)
def test_what_the_device_cannot_do_is_said_and_can_be_tried_again(world: World, error: DeviceError, code: int) -> None:
    ticket = world.judged(world.message())
    world.device.error = error
    world.desk.confirm(ticket.id, careful(ticket))
    failed = world.desk.wait_for(ticket.id, lambda t: t.problem is not None, PATIENCE)
    assert failed.state is S.WAITING
    assert failed.problem is not None
    assert (failed.problem.code, failed.problem.rpc_code) == (error.code, code)
    assert failed.problem.sentence == error.sentence and failed.problem.next_step
    world.device.error = None
    world.desk.confirm(ticket.id, careful(failed))
    assert world.desk.wait(ticket.id, PATIENCE).state is S.HANDED_BACK
    assert len(world.device.asked) == 2


def test_rejecting_on_the_device_ends_it(world: World) -> None:
    world.device.error = Rejected()
    done = world.signed(world.message())
    assert done.state is S.REJECTED and done.outcome.signature is None


def test_confirming_twice_asks_the_device_once(world: World) -> None:
    world.device.go.clear()
    ticket = world.judged(world.message())
    world.desk.confirm(ticket.id, careful(ticket))
    world.desk.confirm(ticket.id, careful(ticket))
    world.device.go.set()
    assert world.desk.wait(ticket.id, PATIENCE).state is S.HANDED_BACK
    assert len(world.device.asked) == 1


def test_a_signature_that_comes_after_the_user_refused_is_dropped(world: World) -> None:
    world.device.go.clear()
    ticket = world.judged(world.payment())
    before = world.nonce()
    world.desk.confirm(ticket.id, careful(ticket))
    until(lambda: bool(world.device.asked))
    world.desk.something_different(ticket.id, "it shows another address")
    world.device.go.set()
    done = world.desk.wait(ticket.id, PATIENCE)
    world.restart()  # whatever the device's worker still did is over
    assert done.state is S.STOPPED
    assert world.nonce() == before
    entry = list(world.profile.log.entries(subject=ticket.id))[-1]
    assert entry.payload["shown"] == "it shows another address"


@pytest.mark.parametrize("differs", [False, True])
def test_refusing_a_request_that_waits_for_the_device_leaves_the_one_that_is_on_it(world: World, differs: bool) -> None:
    on_it, queued = world.judged(world.message("0x6f6e65")), world.judged(world.message("0x74776f"))
    world.device.go.clear()
    world.desk.confirm(on_it.id, careful(on_it))
    until(lambda: len(world.device.asked) == 1)
    world.desk.confirm(queued.id, careful(queued))
    world.desk.wait_for(queued.id, lambda t: t.state is S.ASKING_DEVICE, PATIENCE)
    if differs:
        world.desk.something_different(queued.id, "nothing at all")
    else:
        world.desk.reject(queued.id)
    assert not world.device.go.is_set(), "the other dialog was taken away"
    world.device.go.set()
    assert world.desk.wait(on_it.id, PATIENCE).state is S.HANDED_BACK
    assert world.desk.wait(queued.id, PATIENCE).outcome.signature is None
    assert len(world.device.asked) == 1, "what was refused never reaches the device"


def test_what_the_device_showed_can_be_written_down_after_the_stop(world: World) -> None:
    world.device.go.clear()
    ticket = world.judged(world.payment())
    world.desk.confirm(ticket.id, careful(ticket))
    until(lambda: bool(world.device.asked))
    world.desk.keep_evidence(ticket.id, "too early: nothing was stopped yet")
    world.desk.something_different(ticket.id)
    world.desk.keep_evidence(ticket.id, "To 0x71C7…")
    world.device.go.set()
    stopped = world.desk.ticket(ticket.id)
    assert stopped is not None
    assert (stopped.state, stopped.reason) == (S.STOPPED, "To 0x71C7…")
    entries = list(world.profile.log.entries(subject=ticket.id))
    assert [e.payload.get("shown") for e in entries[-2:]] == ["", "To 0x71C7…"]
    assert entries[-2].payload["predicted"] is not None
    assert world.profile.log.verify().ok


def test_what_a_request_says_about_itself_is_no_evidence(world: World) -> None:
    """A file that calls its own recipient a verified contact must not be believed."""
    value = world.payment(to="0x71C7656EC7ab88b098defB751B7401B5f6d8976F")
    value["context"] = {
        "contacts": [{"address": "0x71C7656EC7ab88b098defB751B7401B5f6d8976F", "name": "Mum", "verified": True}]
    }
    ticket = world.judged(value, Source.FILE)
    assert ticket.assessment is not None
    assert not ticket.assessment.evidence.contacts


def test_two_payments_waiting_side_by_side_get_different_nonces(world: World) -> None:
    first, second = world.judged(world.payment()), world.judged(world.payment(2 * 10**15))
    assert first.request.transaction is not None and second.request.transaction is not None
    assert first.request.transaction.nonce == second.request.transaction.nonce
    world.desk.confirm(first.id, careful(first))
    assert world.desk.wait(first.id, PATIENCE).state is S.DONE
    again = world.desk.wait_for(
        second.id, lambda t: t.state is S.WAITING and t.request.digest != second.request.digest, PATIENCE
    )
    world.desk.confirm(second.id, careful(again))
    assert world.desk.wait(second.id, PATIENCE).outcome.receipt_ok is True


def test_a_second_payment_with_the_same_nonce_waits_while_the_first_is_at_the_device(world: World) -> None:
    first, second = world.judged(world.payment()), world.judged(world.payment(2 * 10**15))
    world.device.go.clear()
    world.desk.confirm(first.id, careful(first))
    world.desk.confirm(second.id, careful(second))
    held = world.desk.ticket(second.id)
    assert held is not None and held.problem is not None and held.problem.code == "nonce"
    world.device.go.set()
    world.desk.wait(first.id, PATIENCE)


def test_a_batch_is_judged_whole_and_goes_call_by_call(world: World) -> None:
    calls = [{"to": FRIEND, "value": "0x1"}, {"to": FRIEND, "value": "0x2"}]
    batch = world.judged(
        {
            **world.payment(),
            "method": "wallet_sendCalls",
            "params": [
                {
                    "version": "2.0.0",
                    "from": str(ME),
                    "chainId": hex(world.chain.chain_id),
                    "atomicRequired": False,
                    "calls": calls,
                }
            ],
        },
    )
    before = world.nonce()
    world.desk.confirm(batch.id, careful(batch))
    assert world.desk.wait(batch.id, PATIENCE).state is S.SPLIT
    for value in (1, 2):
        until(
            lambda v=value: any(
                t.group == batch.id and t.state is S.WAITING and t.request.transaction.value_wei == v
                for t in world.desk.tickets()
            )
        )  # type: ignore[misc]
        one = next(t for t in world.desk.tickets() if t.group == batch.id and t.state is S.WAITING)
        world.desk.confirm(one.id, careful(one))
        assert world.desk.wait(one.id, PATIENCE).state is S.DONE
    assert world.nonce() == before + 2
    assert world.desk.batch_status(world.desk.ticket(batch.id))["status"] == 200  # type: ignore[arg-type]


def test_refusing_one_call_of_a_batch_stops_the_rest(world: World) -> None:
    calls = [{"to": FRIEND, "value": "0x1"}, {"to": FRIEND, "value": "0x2"}]
    batch = world.judged(
        {**world.payment(), "method": "wallet_sendCalls", "params": [{"from": str(ME), "calls": calls}]}
    )
    world.desk.confirm(batch.id, careful(batch))
    until(lambda: any(t.group == batch.id and t.state is S.WAITING for t in world.desk.tickets()))
    one = next(t for t in world.desk.tickets() if t.group == batch.id)
    world.desk.reject(one.id)
    assert sum(1 for t in world.desk.tickets() if t.group == batch.id) == 1
    assert world.desk.batch_status(world.desk.ticket(batch.id))["status"] == 400  # type: ignore[arg-type]


def test_a_node_of_another_chain_fills_nothing_and_gets_nothing(
    world: World, chain: EmbeddedChain, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.desk.put_network(Network(5, "wrong", chain.rpc_url, test=True))
    ticket = world.judged({**world.payment(), "chain_id": 5})
    assert ticket.problem is not None and ticket.problem.code == "wrong-chain"
    ready, before = world.judged(world.payment()), world.nonce()
    monkeypatch.setattr(chain, "chain_id", 99)
    world.desk.confirm(ready.id, careful(ready))
    kept = world.desk.wait_for(ready.id, lambda t: t.state is S.SIGNED and t.problem is not None, PATIENCE)
    assert kept.problem is not None and kept.problem.code == "wrong-chain"
    assert kept.outcome.raw_transaction is not None
    assert world.nonce() == before


def test_what_a_simulated_device_signed_goes_to_no_chain_that_carries_value(world: World, chain: EmbeddedChain) -> None:
    """Its key is public: whoever watched would take what arrives, and a payment nobody's device saw would be real."""
    ready, before = world.judged(world.payment()), world.nonce()
    world.desk.put_network(Network(chain.chain_id, "real", chain.rpc_url, test=False))
    world.desk.confirm(ready.id, careful(ready))
    kept = world.desk.wait_for(ready.id, lambda t: t.state is S.SIGNED and t.problem is not None, PATIENCE)
    assert kept.problem is not None and kept.problem.code == "simulated"
    assert world.nonce() == before
    world.desk.send_again(ready.id)
    world.desk.wait_for(ready.id, lambda t: t.revision > kept.revision, PATIENCE)
    assert world.nonce() == before
    world.desk.put_network(Network(chain.chain_id, "test", chain.rpc_url, test=True))
    world.desk.send_again(ready.id)
    assert world.desk.wait(ready.id, PATIENCE).outcome.receipt_ok is True


def test_a_signed_transaction_survives_a_node_that_is_down_and_is_sent_later(
    world: World, chain: EmbeddedChain
) -> None:
    ready = world.judged(world.payment())
    world.desk.put_network(Network(chain.chain_id, "test", "http://127.0.0.1:9", test=True))
    world.desk.confirm(ready.id, careful(ready))
    kept = world.desk.wait_for(ready.id, lambda t: t.state is S.SIGNED and t.problem is not None, PATIENCE)
    assert kept.problem is not None and kept.problem.code == "node"
    world.restart()
    world.desk.put_network(Network(chain.chain_id, "test", chain.rpc_url, test=True))
    world.desk.send_again(ready.id)
    assert world.desk.wait(ready.id, PATIENCE).outcome.receipt_ok is True
    assert len(world.device.asked) == 1


def test_after_a_restart_the_person_sees_what_would_be_sent_again(world: World, chain: EmbeddedChain) -> None:
    ready = world.judged(world.payment())
    world.desk.put_network(Network(chain.chain_id, "test", "http://127.0.0.1:9", test=True))
    world.desk.confirm(ready.id, careful(ready))
    world.desk.wait_for(ready.id, lambda t: t.state is S.SIGNED and t.problem is not None, PATIENCE)
    world.restart()
    again = world.desk.wait_for(ready.id, lambda t: t.assessment is not None, PATIENCE)
    assert again.state is S.SIGNED
    assert again.assessment is not None and ready.assessment is not None
    assert again.assessment.summary == ready.assessment.summary
    assert again.problem is not None and again.problem.code == "unsent"


def test_a_request_that_lacked_a_node_goes_on_when_one_is_set(world: World, chain: EmbeddedChain) -> None:
    world.profile.remove_network(chain.chain_id)
    ticket = world.judged(world.payment())
    assert ticket.problem is not None and ticket.problem.code == "no-node" and not ticket.complete
    assert "fill the fields" not in ticket.problem.next_step
    world.desk.put_network(Network(chain.chain_id, "test", chain.rpc_url, test=True))
    assert world.desk.wait_for(ticket.id, lambda t: t.state is S.WAITING and t.complete, PATIENCE).problem is None


def test_a_users_own_request_waits_on_after_a_restart_and_a_sites_does_not(world: World) -> None:
    own, site = world.judged(world.payment()), world.judged(world.payment(), Source.ENDPOINT)
    world.restart()
    again = world.desk.wait_for(own.id, lambda t: t.state is S.WAITING, PATIENCE)
    assert again.received_at == own.received_at
    assert again.request.digest == own.request.digest
    assert world.desk.ticket(site.id) is None
    kept = world.profile.request(site.id)
    assert kept is not None and kept.state is S.INTERRUPTED


def test_a_declared_intent_is_compared_and_judged_again(world: World) -> None:
    ticket = world.judged(world.payment())
    world.desk.declare(ticket.id, {"kind": "send", "to": str(ME), "asset": "ETH", "amount": "0.001"})
    again = world.desk.wait_for(ticket.id, lambda t: t.state is S.WAITING and t.request.declared is not None, PATIENCE)
    assert again.assessment is not None
    assert "intent-mismatch" in {f.check for f in again.assessment.findings}
    with pytest.raises(RequestError, match=r"intent\.kind"):
        world.desk.declare(ticket.id, {"kind": "rob"})


def test_a_request_in_flight_keeps_the_policy_it_was_judged_under(world: World) -> None:
    from importlib.resources import files

    ticket = world.judged(world.payment())
    assert ticket.assessment is not None
    text = (files("app.policy") / "presets" / "cold-storage.toml").read_text().replace('version = "1"', 'version = "2"')
    world.profile.put_policy("2", text, what="cold storage", loosens=False)
    world.desk.refresh(ticket.id)
    again = world.desk.wait_for(
        ticket.id, lambda t: t.state is S.WAITING and t.revision > ticket.revision + 2, PATIENCE
    )
    assert again.policy_version == ticket.policy_version
    newer = world.judged(world.payment())
    assert newer.policy_version != ticket.policy_version


def test_a_flood_of_requests_is_refused_beyond_what_a_person_can_answer(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.signing.live_desk.MOST_OPEN", 3)
    for _ in range(3):
        world.judged(world.message())
    with pytest.raises(RequestError, match="wait already"):
        world.desk.submit(world.message(), Source.FILE)


def test_the_ceremony_is_not_met_by_empty_answers(world: World) -> None:
    world.signed(world.payment())
    ticket = world.judged(world.payment(to=LOOKALIKE))
    assert ticket.assessment is not None
    assert "compare-address" in {s.step for s in ticket.assessment.ceremony.steps}
    world.desk.confirm(ticket.id, Answers())
    again = world.desk.ticket(ticket.id)
    assert again is not None and again.unmet
    assert len(world.device.asked) == 1


def test_while_fields_are_missing_nothing_is_guessed_about_the_device(world: World, chain: EmbeddedChain) -> None:
    """Without a node there are no bytes to show: no finding may blame the device for it."""
    world.desk.put_network(Network(chain.chain_id, "test", "http://127.0.0.1:9", test=True))
    ticket = world.judged(world.payment())
    assert not ticket.complete
    assert ticket.device is not None and ticket.prompt is None
    assert ticket.problem is not None and ticket.problem.code == "node"
    assert ticket.assessment is not None
    assert not [f for f in ticket.assessment.findings if f.check.startswith("device-")]
