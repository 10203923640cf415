"""How unusual a request is for its account: explainable features, a score, and a conformal p-value.

Each feature says how surprising one aspect is, in nats (-log of its smoothed frequency in the account's own past). The
score is their sum. The p-value ranks the score among those of the account's own latest entries, each scored against the
entries before it: a sliding calibration window, because a life changes and old entries are no longer exchangeable with
new ones (Vovk, Gammerman and Shafer 2005; Gibbs and Candès 2021 on drift). Inbound entries never enter: others write them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.address import Address, Asset
from app.effects.model import Effects
from app.evidence import Evidence, HistoryEntry
from app.intent.model import ChangeKind
from app.request import Request

WINDOW: Final = 400
"""Latest own entries that calibrate."""
WARM_UP: Final = 20
"""Entries before the first that is scored; fewer than twice as many give no p-value."""


@dataclass(frozen=True, slots=True)
class Event:
    """One outgoing act as the model sees it."""

    to: Address | None
    asset: Asset | None
    amount: int
    hour: float
    weekday: int
    chain_id: int
    selector: bytes | None
    gap_hours: float
    origin: str | None


@dataclass(frozen=True, slots=True)
class AnomalyScore:
    """`p_value`: the share of the account's normal activity that looks at least this unusual."""

    p_value: float
    score: float
    reasons: tuple[str, ...]
    """The features that made it so, strongest first, with their weight."""
    contributions: dict[str, float]
    entries: int


class Profile:
    """Incremental statistics of one account's own doing: `learn` costs the same after a million entries."""

    def __init__(self) -> None:
        self.count = 0
        self.recipients: Counter[Address | None] = Counter()
        self.assets: Counter[Asset | None] = Counter()
        self.selectors: Counter[bytes | None] = Counter()
        self.chains: Counter[int] = Counter()
        self.origins: Counter[str | None] = Counter()
        self.hours = [0.0] * 24
        self.days = [0.0] * 7
        self.amounts: dict[Asset | None, tuple[int, float, float]] = {}
        self.gaps = (0, 0.0, 0.0)

    def learn(self, e: Event) -> None:
        self.count += 1
        self.recipients[e.to] += 1
        self.assets[e.asset] += 1
        self.selectors[e.selector] += 1
        self.chains[e.chain_id] += 1
        self.origins[e.origin] += 1
        # A vote for the neighbouring hours too: 23:50 and 00:10 are alike.
        for shift, weight in ((-1, 0.5), (0, 1.0), (1, 0.5)):
            self.hours[(int(e.hour) + shift) % 24] += weight
        self.days[e.weekday] += 1
        if e.amount:
            self.amounts[e.asset] = _welford(self.amounts.get(e.asset, (0, 0.0, 0.0)), math.log10(e.amount))
        self.gaps = _welford(self.gaps, math.log10(max(e.gap_hours, 0.01)))

    def surprise(self, e: Event) -> dict[str, float]:
        """Each feature's surprise in nats, zero for what is as usual as can be."""
        n = self.count
        kinds = len(self.recipients)
        # How often something new happens in this life bounds how much novelty may count (Good–Turing).
        once = sum(1 for c in self.recipients.values() if c == 1)
        novelty = (once + 1) / (n + 2)
        seen = self.recipients.get(e.to, 0)
        out = {
            "recipient": -math.log(novelty) if not seen else max(0.0, -math.log((seen + 1) / (n + kinds)) * 0.25),
            "asset": _rare(self.assets, e.asset, n),
            "kind of call": _rare(self.selectors, e.selector, n),
            "chain": _rare(self.chains, e.chain_id, n),
            "site": _rare(self.origins, e.origin, n) * 0.5,
            "hour": max(0.0, -math.log((self.hours[int(e.hour)] + 0.5) / (2 * n / 24 + 0.5)) * 0.7),
            "weekday": max(0.0, -math.log((self.days[e.weekday] + 0.5) / (n / 7 + 0.5)) * 0.4),
            "amount": self._amount(e),
            "rhythm": _tail(self.gaps, math.log10(max(e.gap_hours, 0.01)), both=False) * 0.5,
        }
        return {k: min(v, 12.0) for k, v in out.items()}

    def _amount(self, e: Event) -> float:
        if not e.amount:
            return 0.0
        return _tail(self.amounts.get(e.asset, (0, 0.0, 0.0)), math.log10(e.amount), both=True)


def _welford(state: tuple[int, float, float], value: float) -> tuple[int, float, float]:
    n, mean, m2 = state
    delta = value - mean
    mean += delta / (n + 1)
    return n + 1, mean, m2 + delta * (value - mean)


def _tail(state: tuple[int, float, float], value: float, *, both: bool) -> float:
    """Squared deviations above the usual, shrunk while there are few; `both`: large amounts and fast rhythms only."""
    n, mean, m2 = state
    if n < 3:
        return 0.0
    spread = math.sqrt((m2 + 0.5) / (n + 1)) + 0.15
    deviation = (value - mean) / spread
    deviation = deviation if both else -deviation
    return 0.5 * deviation * deviation if deviation > 0 else 0.0


def _rare(counts: Mapping[Any, int], key: object, n: int) -> float:
    seen = counts.get(key, 0)
    usual = max(counts.values(), default=0)
    return max(0.0, math.log((usual + 1) / (seen + 0.5)) * 0.6) if n else 0.0


def events_of(entries: Sequence[HistoryEntry]) -> list[Event]:
    """Own entries as events, with the hours since the one before."""
    out: list[Event] = []
    before: HistoryEntry | None = None
    for e in entries:
        gap = (e.time - before.time).total_seconds() / 3600 if before else 24.0
        out.append(
            Event(
                e.counterparty or e.to,
                e.asset,
                e.amount,
                e.time.hour + e.time.minute / 60,
                e.time.weekday(),
                e.chain_id,
                e.selector,
                max(gap, 0.0),
                e.origin,
            )  # fmt: skip
        )
        before = e
    return out


def event_of(request: Request, effects: Effects, evidence: Evidence, last: HistoryEntry | None) -> Event | None:
    """The request as an event; None when nothing leaves."""
    sends = [c for c in effects.changes if c.kind is ChangeKind.SEND and c.account == request.account]
    if not sends:
        return None
    main = max(sends, key=lambda c: c.amount or 0)
    tx = request.transaction
    selector = tx.data[:4] if tx is not None and len(tx.data) >= 4 else None
    now = evidence.now
    gap = (now - last.time).total_seconds() / 3600 if last else 24.0
    to = main.counterparty
    return Event(
        to, main.asset, main.amount or 0, now.hour + now.minute / 60, now.weekday(), request.chain_id, selector,
        max(gap, 0.0), request.origin if request.origin and "://" in request.origin else None,
    )  # fmt: skip


def p_value_of(events: Sequence[Event], new: Event) -> tuple[float, float, dict[str, float]]:
    """Conformal p-value, score and contributions of `new` after `events` (oldest first, at least 2 × WARM_UP)."""
    profile = Profile()
    scores: list[float] = []
    for place, e in enumerate(events):
        if place >= WARM_UP:
            scores.append(sum(profile.surprise(e).values()))
        profile.learn(e)
    parts = profile.surprise(new)
    score = sum(parts.values())
    # Recent entries count more: weights halve every 200 entries (weighted conformal prediction, Tibshirani et al. 2019).
    weights = [0.5 ** ((len(scores) - 1 - i) / 200) for i in range(len(scores))]
    above = sum(w for w, s in zip(weights, scores, strict=True) if s >= score)
    return (above + 1) / (sum(weights) + 1), score, parts


_WORDS: Final = {
    "recipient": "a new recipient", "asset": "an unusual asset", "kind of call": "an unusual kind of call",
    "chain": "an unusual chain", "site": "an unusual site", "hour": "an unusual hour", "weekday": "an unusual weekday",
    "amount": "a larger amount than usual", "rhythm": "sooner after the last one than usual",
}  # fmt: skip


def score(request: Request, effects: Effects, evidence: Evidence) -> AnomalyScore | None:
    """How unusual the request is; None while there is too little past or nothing leaves."""
    past = [
        e
        for e in evidence.history.outgoing(limit=WINDOW + WARM_UP)
        if e.sender == request.account and (e.amount or e.value_wei) and e.signed_here is not False
    ]
    if len(past) < 2 * WARM_UP:
        return None
    new = event_of(request, effects, evidence, past[-1])
    if new is None:
        return None
    p, total, parts = p_value_of(events_of(past), new)
    strongest = sorted(parts.items(), key=lambda kv: -kv[1])
    reasons = tuple(f"{_WORDS[k]} ({v:.1f})" for k, v in strongest if v > 0.7)
    return AnomalyScore(p, total, reasons or ("nothing in particular",), parts, len(past))
