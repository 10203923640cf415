"""How unusual a request is for its account: the door of this room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.address import Address
from app.anomaly.conformal import p_value
from app.anomaly.explain import Reason, reasons
from app.anomaly.features import acts_of_request, own_acts
from app.anomaly.profile import FEATURES, Behaviour, Recipient, behaviour_of, decode_recipient, decode_summary
from app.effects.model import Effects
from app.evidence import Evidence, History
from app.request import Request

REPLAY: Final = 1500
"""Latest own entries that make the habits where no store keeps them. Older ones would weigh a thirty-second."""


@dataclass(frozen=True, slots=True)
class AnomalyScore:
    """`p_value`: the share of the account's normal activity that looks at least this unusual (app/anomaly/conformal.py)."""

    p_value: float
    score: float
    """Nats; above zero the request fits a takeover better than this account's life."""
    pattern: str
    """Which of `profile.PATTERNS` it fits best."""
    reasons: tuple[Reason, ...]
    """Strongest first."""
    contributions: Mapping[str, float]
    acts: int
    """Own acts that the habits were learned from."""
    defaults: float
    """Which part of the p-value rests on defaults for anyone, since the own past is short. 0 to 1."""


class _Kept:
    """Recipients' records as a store keeps them, read when asked for."""

    def __init__(self, history: History) -> None:
        self._history = history
        self._read: dict[Address, Recipient | None] = {}

    def get(self, address: Address) -> Recipient | None:
        if address not in self._read:
            raw = self._history.habits(address.hex())
            self._read[address] = decode_recipient(raw) if raw is not None else None
        return self._read[address]

    def __setitem__(self, address: Address, recipient: Recipient) -> None:
        self._read[address] = recipient


def habits(history: History, account: Address) -> Behaviour:
    """The account's habits: as kept by the store, else learned from the latest own entries."""
    raw = history.habits("")
    summary = decode_summary(raw) if raw is not None else None
    if summary is not None:
        return Behaviour(summary, _Kept(history))
    # Some exporters list forged transfers of nothing as own: they must not crowd out the real past.
    acts = list(own_acts(history.outgoing(limit=4 * REPLAY), account))
    return behaviour_of(acts[-REPLAY:])


def score(request: Request, effects: Effects, evidence: Evidence) -> AnomalyScore | None:
    """How unusual the request is; None when nobody knows the past, or the request does nothing the past could compare."""
    if not evidence.history.known:
        return None
    acts = acts_of_request(request, effects, evidence)
    if not acts:
        return None
    model = habits(evidence.history, request.account)
    act, judged = max(((a, model.judge(a)) for a in acts), key=lambda pair: pair[1].score)
    p, defaults = p_value(model.summary.calibration, judged.score, model.summary.n)
    return AnomalyScore(
        p_value=p,
        score=judged.score,
        pattern=judged.pattern,
        reasons=reasons(model, act, judged),
        contributions=dict(zip(FEATURES, judged.parts, strict=True)),
        acts=model.summary.n,
        defaults=defaults,
    )
