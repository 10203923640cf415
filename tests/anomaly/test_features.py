"""What the model sees: own acts only, whatever others write into the past."""

from __future__ import annotations

import random
from datetime import timedelta

from app.address import NATIVE
from app.anomaly.features import act_of_entry, acts_of_request, own_acts
from app.anomaly.profile import Behaviour, behaviour_of, encode
from app.context import parse_evidence
from app.effects.model import Effects
from app.evidence import HistoryEntry
from app.intent.model import Change, ChangeKind
from app.request import parse_request
from tests.anomaly.personas import TRANSFER, USDC, life_of, someone


def poison(life: list[HistoryEntry], seed: int = 1) -> list[HistoryEntry]:
    """The life with three entries by others after every own one: dust in, forged zero transfers, strangers' transactions."""
    r = random.Random(seed)
    out = []
    for e in life:
        me, fake, soon = e.sender, someone(r), e.time + timedelta(seconds=30)
        out += [
            e,
            HistoryEntry(soon, 1, "0x01", fake, me, 1, None, NATIVE, fake, 1, "in"),
            HistoryEntry(soon, 1, "0x02", me, USDC, 0, TRANSFER, USDC, fake, 0, "out-zero"),
            # An exporter that knows no better writes the forgery down as own: from the account, amount zero.
            HistoryEntry(soon, 1, "0x03", me, USDC, 0, TRANSFER, USDC, fake, 0, "out"),
            HistoryEntry(soon, 1, "0x04", fake, USDC, 0, TRANSFER, USDC, fake, 10**12, "out"),
            HistoryEntry(soon, 1, "0x05", fake, me, 10**21, None, NATIVE, fake, 10**21, "in"),
        ]
    return out


def state(model: Behaviour) -> bytes:
    return encode(model.summary)


def test_poisoned_history_teaches_nothing() -> None:
    for kind in ("freelancer", "defi", "dormant"):
        life = life_of(kind, 3, 150)
        me = life[0].sender
        clean = behaviour_of(own_acts(life, me))
        dirty = behaviour_of(own_acts(poison(life), me))
        assert clean.summary.n > 100
        assert state(clean) == state(dirty)


def test_what_somebody_else_signed_teaches_nothing() -> None:
    life = life_of("freelancer", 4, 60)
    stolen = [
        HistoryEntry(life[-1].time, 1, "0xbad", life[0].sender, USDC, 0, TRANSFER, USDC, someone(random.Random(1)), 10**12,
                     "out", None, False)
    ]  # fmt: skip
    me = life[0].sender
    assert state(behaviour_of(own_acts(life, me))) == state(behaviour_of(own_acts([*life, *stolen], me)))


def test_an_act_names_recipient_contract_and_share() -> None:
    r = random.Random(2)
    me, friend, router = someone(r), someone(r), someone(r)
    when = life_of("dormant", 1, 1)[0].time
    plain = HistoryEntry(when, 1, "0x1", me, USDC, 0, TRANSFER, USDC, friend, 25, "out", balance=100)
    act = act_of_entry(plain)
    assert (act.to, act.via, act.share) == (friend, None, 0.25)
    routed = HistoryEntry(when, 1, "0x2", me, router, 0, b"\x35\x93\x56\x4c", USDC, friend, 25, "out", "file:x")
    act = act_of_entry(routed)
    assert (act.to, act.via, act.share, act.origin) == (friend, router, None, None)
    call = HistoryEntry(
        when, 10, "0x3", me, router, 0, b"\x4e\x71\xd9\x2d", NATIVE, router, 0, "out", "https://a.example"
    )
    act = act_of_entry(call)
    assert (act.to, act.amount, act.chain_id, act.origin) == (router, 0, 10, "https://a.example")


def test_what_leaves_without_a_bound_counts_as_everything_there_is() -> None:
    r = random.Random(3)
    me, market = someone(r), someone(r)
    request = parse_request({
        "version": 1, "id": "t", "chain_id": 1, "account": str(me), "method": "eth_sendTransaction", "origin": "https://a.example",
        "params": [{"from": str(me), "to": str(market), "value": "0x0", "data": "0x3593564c"}],
    })  # fmt: skip
    evidence = parse_evidence({"balances": {str(USDC): "70"}, "history": []}, me, now=life_of("dormant", 1, 1)[0].time)
    effects = Effects("static", (Change(ChangeKind.SEND, me, USDC, None, market),))
    (act,) = acts_of_request(request, effects, evidence)
    assert (act.amount, act.share, act.to, act.via) == (70, 1.0, market, None)
    (call,) = acts_of_request(request, Effects("static"), evidence)
    assert (call.amount, call.to, call.selector, call.origin) == (0, market, b"\x35\x93\x56\x4c", "https://a.example")
