"""What an account usually does, as statistics that cost the same to update after a million acts as after ten.

Each feature answers: how many times likelier is this under a takeover than in this account's own life? The answer is a
log-likelihood ratio in nats: the account's own decayed predictive distribution against one fixed, wide distribution for
anyone (the "background model" of speaker verification, Reynolds et al. 2000). Positive makes a request stranger, negative
reassures. A life changes, so every count halves in `HALF_LIFE` acts.

A takeover is not one thing: somebody else's life goes on (every feature speaks), a usual payment is redirected (all is as
always but the recipient), money leaves in thin slices (all but the amounts speaks). The score is the log of the mean
likelihood ratio over these PATTERNS; the strongest one names the reasons.

The state is one small summary and one record a recipient, so that a store can keep and read them by key.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Protocol

import msgspec

from app.address import Address, Asset
from app.anomaly.conformal import Calibration
from app.anomaly.fading import DECAY, HALF_LIFE, Cell, Flow, Spread, faded
from app.anomaly.features import Act

VERSION: Final = 1
"""Of the state and of what is learned into it; another one is rebuilt, never read."""
FEATURES: Final = (
    "recipient", "distance", "redirect", "amount", "to date", "share", "hour", "weekday", "rhythm", "velocity", "asset",
    "kind of call", "chain", "site",
)  # fmt: skip
_MOST_KEYS: Final = 64
"""Distinct selectors, assets, chains or sites kept; the least used goes first."""
_RING: Final = 64
"""Latest payments remembered with recipient and amount, to notice an amount that usually goes to somebody else."""
_ROUND: Final = 86_400.0
"""Seconds: whoever was paid within a day is not about to be paid that amount again."""
_LOW, _HIGH = -2.5, 6.0
"""No feature may reassure or alarm beyond these: one odd thing alone must not drown all others."""

# Background: a takeover's habits, deliberately wide (persona-free). Sources: the incidents of the catalogue. New
# recipients in nearly all; shares of the balance near one in drains; any hour; a kind of call new to the account in a third.
PATTERNS: Final = ("takeover", "redirect", "slices")
_PRIOR: Final = (math.log(0.5), math.log(0.3), math.log(0.2))
_RECIPIENT: Final = ((0.82, 0.13, 0.05), (0.96, 0.03, 0.01), (0.17, 0.78, 0.05))
"""By pattern: it pays somebody new, somebody first paid less than YOUNG ago, or an old acquaintance."""
_MATCH: Final = 0.85
"""A redirected payment has the amount that somebody else was about to get; a new acquaintance rarely has."""
YOUNG: Final = 30 * 86_400.0
_NEW: Final = {"asset": 0.15, "kind of call": 0.3, "chain": 0.08, "site": 0.5}
_SHARES: Final = (0.01, 0.05, 0.2, 0.5, 0.8, 0.95)
"""Upper edges of the share bins; the seventh is above the last."""
_SHARE_TAKEOVER: Final = (0.04, 0.05, 0.08, 0.13, 0.15, 0.15, 0.40)
_SHARE_DEFAULT: Final = (0.40, 0.20, 0.17, 0.10, 0.05, 0.03, 0.05)
_UNSURE: Final = 0.5
"""With more, an account that always sends everything would be alarmed more often than was set until its balances are known."""
_T_NORM: Final = -0.98083
"""Log of the density of Student's t with 4 degrees of freedom at 0: heavy tails, so one odd amount is no disaster."""


class Recipient(msgspec.Struct, array_like=True):
    """What is known of one recipient or contract this account chose itself."""

    seen: Cell
    first: float = 0.0
    """Unix seconds of the first act towards it."""
    amounts: dict[bytes, Spread] = {}
    month: dict[bytes, Flow] = {}


class Kind(msgspec.Struct, array_like=True):
    """One categorical habit: how often which value, and how often something new."""

    counts: dict[bytes, Cell] = {}
    known: Cell = msgspec.field(default_factory=lambda: Cell(0.0, 0))
    new: Cell = msgspec.field(default_factory=lambda: Cell(0.0, 0))


class Summary(msgspec.Struct, array_like=True):
    """All of an account's state but its recipients. Small and bounded."""

    version: int = VERSION
    n: int = 0
    last: float = 0.0
    transaction: str = ""
    hours: list[float] = msgspec.field(default_factory=lambda: [0.25] * 24)
    days: list[float] = msgspec.field(default_factory=lambda: [1.0] * 7)
    kinds: dict[str, Kind] = {}
    recipients: Kind = msgspec.field(default_factory=Kind)
    young: Cell = msgspec.field(default_factory=lambda: Cell(0.0, 0))
    """Acts towards recipients first paid less than YOUNG before."""
    near: Cell = msgspec.field(default_factory=lambda: Cell(0.0, 0))
    """New recipients reached through a contract already used."""
    matched: Cell = msgspec.field(default_factory=lambda: Cell(0.0, 0))
    """New recipients that got an amount which somebody else usually gets."""
    amounts: dict[bytes, Spread] = {}
    by_kind: dict[bytes, Spread] = {}
    to_date: dict[bytes, Spread] = {}
    shares: list[float] = msgspec.field(default_factory=lambda: [6 * s for s in _SHARE_DEFAULT])
    shares_known: Cell = msgspec.field(default_factory=lambda: Cell(0.0, 0))
    gaps: Spread = msgspec.field(default_factory=Spread)
    day: dict[bytes, Flow] = {}
    """Outflow of each asset that fades with a half-life of a day."""
    velocity: dict[bytes, Spread] = {}
    ring: list[tuple[float, bytes, bytes, float]] = []
    calibration: Calibration = msgspec.field(default_factory=Calibration)


@dataclass(frozen=True, slots=True)
class Judged:
    """A score in nats, the pattern it fits best, and what each of FEATURES adds under that pattern."""

    score: float
    pattern: str
    parts: tuple[float, ...]


class Recipients(Protocol):
    """Where recipients are kept: a dict in memory, a table in the store."""

    def get(self, address: Address, /) -> Recipient | None: ...
    def __setitem__(self, address: Address, recipient: Recipient, /) -> None: ...


def asset_key(asset: Asset) -> bytes:
    """The asset as a short key: empty for the chain's coin."""
    return b"" if isinstance(asset, str) else bytes(asset)


class Behaviour:
    """One account's habits. Acts are taken in the order of time."""

    def __init__(self, summary: Summary | None = None, recipients: Recipients | None = None) -> None:
        self.summary = summary if summary is not None else Summary()
        self.recipients: Recipients = recipients if recipients is not None else {}

    # -- asking -----------------------------------------------------------------------------------
    def judge(self, act: Act) -> Judged:
        """How much likelier the act is under a takeover than in this account's life."""
        parts, by_pattern = self.measure(act)
        match, parts[2] = parts[2], 0.0
        habits = parts[6] + parts[7] + parts[10] + parts[11] + parts[12] + parts[13]
        logs = (
            _PRIOR[0] + sum(parts),
            _PRIOR[1] + by_pattern[1] + parts[1] + match,
            _PRIOR[2] + by_pattern[2] + parts[1] + habits,
        )
        top = max(logs)
        score = top + math.log(sum(math.exp(v - top) for v in logs))
        which = logs.index(top)
        parts[0] = by_pattern[which]
        if which == 1:
            parts = [parts[0], parts[1], match, *([0.0] * (len(parts) - 3))]
        elif which == 2:
            parts[3] = parts[4] = parts[5] = parts[8] = parts[9] = 0.0
        return Judged(score, PATTERNS[which], tuple(parts))

    def measure(self, act: Act) -> tuple[list[float], tuple[float, float, float]]:
        """Each of FEATURES for its own, in nats and clipped; and the recipient's under each of PATTERNS."""
        s, n = self.summary, self.summary.n
        parts = [0.0] * len(FEATURES)
        recipient = self.recipients.get(act.to) if act.to is not None else None
        by_pattern = self._recipient(act, recipient)
        if recipient is None and not act.known_to:
            near = act.via is not None and self.recipients.get(act.via) is not None
            p_near = (s.near.now(n) + 0.6) / (s.recipients.new.now(n) + 2.0)
            parts[1] = math.log(0.15 / p_near) if near else math.log(0.85 / (1 - p_near))
        key = asset_key(act.asset)
        if act.amount:
            parts[2] = self._amounts(act, key, recipient, parts)
        when = datetime.fromtimestamp(act.time, UTC)
        parts[6] = math.log(sum(s.hours) / 24 / s.hours[when.hour])
        parts[7] = math.log(sum(s.days) / 7 / s.days[when.weekday()])
        if n and act.transaction != (s.transaction or None):
            parts[8] = _gap_ratio(s.gaps, _gap(act.time - s.last), n)
        parts[10] = self._kind("asset", key) if act.amount else 0.0
        parts[11] = self._kind("kind of call", act.selector or b"")
        parts[12] = self._kind("chain", act.chain_id.to_bytes(9, "big"))
        if act.origin is not None:
            known = s.kinds["site"].known.now(n) if "site" in s.kinds else 0.0
            parts[13] = self._kind("site", act.origin.encode()) * known / (known + 5.0)
        parts[0] = by_pattern[0]
        return [min(max(v, _LOW), _HIGH) for v in parts], by_pattern

    def _amounts(self, act: Act, key: bytes, recipient: Recipient | None, parts: list[float]) -> float:
        """Fill in the parts that look at the amount; returns the one for an amount that usually goes to somebody else."""
        s, n = self.summary, self.summary.n
        x = math.log10(act.amount)
        parts[3] = self._amount(act, x, key, recipient)
        month = recipient.month.get(key) if recipient is not None else None
        total = math.log10((month.after(act.time, _MONTH) if month else 0.0) + act.amount)
        parts[4] = _ratio(s.to_date.get(key), total, n, up=0.8)
        flow = s.day.get(key)
        recent = math.log10((flow.after(act.time, _DAY) if flow else 0.0) + act.amount)
        parts[9] = _ratio(s.velocity.get(key), recent, n, up=0.8)
        if act.share is not None:
            place = _bin(act.share)
            trust = s.shares_known.now(n)
            parts[5] = math.log(_SHARE_TAKEOVER[place] / (s.shares[place] / sum(s.shares)))
            # Scores of acts whose balance was not known lack this part, so what was learned counts only as far as balances
            # were known. For the rest, sending nearly everything speaks by the defaults, and by half: it is rare for anyone.
            missing = max(min(n, HALF_LIFE) - trust, 0.0) if n else 0.0
            part = (trust + 1.0) / (trust + 1.0 + missing)
            anyone = max(math.log(_SHARE_TAKEOVER[place] / _SHARE_DEFAULT[place]), 0.0) * _UNSURE
            parts[5] = part * parts[5] + (1 - part) * anyone
        if recipient is not None or act.known_to:
            return 0.0
        p_match = (s.matched.now(n) + 0.4) / (s.recipients.new.now(n) + 4.0)
        if self._usual_elsewhere(x, key, act):
            return math.log(_MATCH / p_match)
        return math.log((1 - _MATCH) / (1 - p_match))

    def _recipient(self, act: Act, recipient: Recipient | None) -> tuple[float, float, float]:
        """By pattern: new, young or old acquaintance against how often this account deals with such; and with this one."""
        s, n = self.summary, self.summary.n
        total, new, young = s.recipients.known.now(n), s.recipients.new.now(n), s.young.now(n)
        whole = total + 2.5
        rare = 0.0
        if recipient is None:
            place, own = 0, new + 1.0
        elif act.time - recipient.first < YOUNG:
            place, own = 1, young + 0.5
        else:
            place, own = 2, max(total - new - young + 1.0, 0.5)
            # How much of the account's life goes to this one, against an equal part of all that are alive.
            share = (recipient.seen.now(n) + 0.2) / (total + 1.0)
            rare = min(0.5 * math.log(1 / (share * (1.0 + total - new) + 1e-9)), 2.5)
        if recipient is None and act.known_to:
            rare = -1.0  # an own account or a saved contact that was never paid
        a, b, c = (math.log(q[place] * whole / own) for q in _RECIPIENT)
        return a + rare, b + rare, c + rare

    def _kind(self, name: str, key: bytes) -> float:
        s, n = self.summary, self.summary.n
        kind = s.kinds.get(name)
        if kind is None:
            return 0.0
        total, new = kind.known.now(n), kind.new.now(n)
        p_new = (new + 0.5) / (total + 1.0 + 0.5)
        cell = kind.counts.get(key)
        if cell is None:
            return math.log(_NEW[name] / p_new)
        share = (cell.now(n) + 0.1) / (total + 0.1 * len(kind.counts))
        return math.log((1 - _NEW[name]) / len(kind.counts) / ((1 - p_new) * share))

    def _amount(self, act: Act, x: float, key: bytes, recipient: Recipient | None) -> float:
        """Log density of the amount for anyone over that for this recipient, kind and asset, each shrunk to the next."""
        s, n = self.summary, self.summary.n
        whole = s.amounts.get(key)
        if whole is None or whole.weight == 0.0:
            return 0.0
        weight = whole.weight * faded(n - whole.at)
        mean, var = whole.mean, (whole.squares * faded(n - whole.at) + 2.0) / (weight + 2.0)
        wide_mean, wide_var = mean, var
        for part in (s.by_kind.get(key + (act.selector or b"")), recipient.amounts.get(key) if recipient else None):
            if part is None:
                continue
            f = faded(n - part.at)
            w = part.weight * f
            new_mean = (w * part.mean + 0.7 * mean) / (w + 0.7)
            shift = part.mean - mean
            var = (part.squares * f + w * 0.7 / (w + 0.7) * shift * shift + 1.5 * min(var, 1.0)) / (w + 1.5)
            mean, weight = new_mean, w
        own = _log_t(x, mean, math.sqrt(var * (1 + 1 / (weight + 1)) + 0.0004))
        sd = math.sqrt(wide_var)
        takeover = 0.6 * math.exp(_log_t(x, wide_mean + 0.8, sd + 0.5)) + 0.4 * math.exp(_log_t(x, wide_mean, sd + 1.2))
        return math.log(takeover + 1e-12) - own

    def _usual_elsewhere(self, x: float, key: bytes, act: Act) -> bool:
        """Whether very nearly this amount (0.2 % apart at most) went to somebody else, who got nothing since a day ago."""
        ring = self.summary.ring
        found = {who for y, k, who, _ in ring if abs(x - y) < 0.001 and k == key and who != act.to}
        if found:
            found -= {who for _, _, who, time in ring if act.time - time < _ROUND}
        return bool(found)

    # -- learning ---------------------------------------------------------------------------------
    def take(self, act: Act) -> float:
        """Score an act as it would have been judged, remember the score for calibration, and learn it. Returns the score."""
        total = self.judge(act).score
        again = bool(act.transaction) and act.transaction == self.summary.transaction
        self.summary.calibration.add(total, again=again)
        self.learn(act)
        return total

    def learn(self, act: Act) -> None:
        """Add one act. A further transfer of the same transaction adds to habits but not to rhythm and hours."""
        s = self.summary
        again = bool(act.transaction) and act.transaction == s.transaction
        if not again:
            if s.n:
                s.gaps.learn(_gap(act.time - s.last), s.n)
            s.n += 1
            when = datetime.fromtimestamp(act.time, UTC)
            s.hours = _kernel(s.hours, when.hour)
            s.days = [d * DECAY for d in s.days]
            s.days[when.weekday()] += 1.0
            s.last = act.time
            s.transaction = act.transaction
        n = s.n
        key = asset_key(act.asset)
        known = self.recipients.get(act.to) if act.to is not None else None
        is_new = act.to is not None and known is None
        if act.to is not None:
            s.recipients.known.bump(n)
        if is_new:
            s.recipients.new.bump(n)
            if act.via is not None and self.recipients.get(act.via) is not None:
                s.near.bump(n)
        if act.amount:
            x = math.log10(act.amount)
            if is_new and self._usual_elsewhere(x, key, act):
                s.matched.bump(n)
            s.ring = [*s.ring[-_RING + 1 :], (x, key, bytes(act.to) if act.to is not None else b"", act.time)]
            _spread(s.amounts, key).learn(x, n)
            _spread(s.by_kind, key + (act.selector or b"")).learn(x, n)
            _flow(s.day, s.velocity, key, act, _DAY, n)
            if act.share is not None:
                s.shares = [v * DECAY for v in s.shares]
                s.shares[_bin(act.share)] += 1.0
                s.shares_known.bump(n)
            self._count("asset", key)
        if act.to is not None:
            record = known if known is not None else Recipient(Cell(0.0, n), act.time)
            if known is not None and act.time - known.first < YOUNG:
                s.young.bump(n)
            record.seen.bump(n)
            if act.amount:
                record.amounts = dict(record.amounts)
                record.month = dict(record.month)
                _spread(record.amounts, key, 8).learn(math.log10(act.amount), n)
                _flow(record.month, s.to_date, key, act, _MONTH, n, 8)
            self.recipients[act.to] = record
        if act.via is not None:
            through = self.recipients.get(act.via) or Recipient(Cell(0.0, n), act.time)
            through.seen.bump(n)
            self.recipients[act.via] = through
        self._count("kind of call", act.selector or b"")
        self._count("chain", act.chain_id.to_bytes(9, "big"))
        if act.origin is not None:
            self._count("site", act.origin.encode())

    def _count(self, name: str, key: bytes) -> None:
        s = self.summary
        kind = s.kinds.get(name)
        if kind is None:
            kind = s.kinds[name] = Kind({}, Cell(0.0, s.n), Cell(0.0, s.n))
        kind.known.bump(s.n)
        cell = kind.counts.get(key)
        if cell is None:
            kind.new.bump(s.n)
            if len(kind.counts) >= _MOST_KEYS:
                del kind.counts[min(kind.counts, key=lambda k: kind.counts[k].now(s.n))]
            cell = kind.counts[key] = Cell(0.0, s.n)
        cell.bump(s.n)


_DAY: Final = 86_400.0
_MONTH: Final = 30 * _DAY


def behaviour_of(acts: Iterable[Act]) -> Behaviour:
    """The habits that acts in the order of time make, in memory."""
    model = Behaviour()
    for act in acts:
        model.take(act)
    return model


def _spread(where: dict[bytes, Spread], key: bytes, most: int = _MOST_KEYS) -> Spread:
    found = where.get(key)
    if found is None:
        if len(where) >= most:
            del where[min(where, key=lambda k: where[k].at)]
        found = where[key] = Spread()
    return found


def _flow(
    flows: dict[bytes, Flow], usual: dict[bytes, Spread], key: bytes, act: Act, half_life: float, n: int,
    most: int = _MOST_KEYS,
) -> None:  # fmt: skip
    """Add to a fading sum and learn what the sum usually is after an act."""
    flow = flows.get(key)
    if flow is None:
        if len(flows) >= most:
            del flows[min(flows, key=lambda k: flows[k].time)]
        flow = flows[key] = Flow()
    flow.total = flow.after(act.time, half_life) + act.amount
    flow.time = act.time
    _spread(usual, key).learn(math.log10(flow.total), n)


def _kernel(hours: list[float], hour: int) -> list[float]:
    """A vote for the neighbouring hours too: 23:50 and 00:10 are alike (circular)."""
    out = [h * DECAY for h in hours]
    for shift, weight in ((-2, 0.1), (-1, 0.2), (0, 0.4), (1, 0.2), (2, 0.1)):
        out[(hour + shift) % 24] += weight
    return out


def _bin(share: float) -> int:
    return next((i for i, edge in enumerate(_SHARES) if share <= edge), len(_SHARES))


def _gap(seconds: float) -> float:
    """Log10 of the hours since the act before, from a minute up."""
    return math.log10(max(seconds, 60.0) / 3600)


def _log_t(x: float, mean: float, sd: float) -> float:
    z = (x - mean) / sd
    return _T_NORM - math.log(sd) - 2.5 * math.log1p(z * z / 4)


def _ratio(spread: Spread | None, x: float, n: int, *, up: float) -> float:
    """Log density of `x` for a takeover, which lies `up` decades higher and wider, over the account's own."""
    if spread is None:
        return 0.0
    f = faded(n - spread.at)
    w = spread.weight * f
    sd = math.sqrt((spread.squares * f + 2.0) / (w + 2.0) * (1 + 1 / (w + 1)) + 0.0004)
    x = max(x, spread.mean)  # less than usual is never what a drain looks like; nor does it prove anything
    return _log_t(x, spread.mean + up, sd + 0.6) - _log_t(x, spread.mean, sd)


def _gap_ratio(gaps: Spread, x: float, n: int) -> float:
    """A takeover does not wait for the account's rhythm: mostly sooner, sometimes after a long sleep."""
    if gaps.weight == 0.0:
        return 0.0
    f = faded(n - gaps.at)
    w = gaps.weight * f
    sd = math.sqrt((gaps.squares * f + 1.0) / (w + 1.5) * (1 + 1 / (w + 1)) + 0.0004)
    takeover = 0.7 * math.exp(_log_t(x, gaps.mean - 0.8, sd + 0.5)) + 0.3 * math.exp(_log_t(x, gaps.mean, sd + 1.0))
    return math.log(takeover) - _log_t(x, gaps.mean, sd)


_DECODER: Final = msgspec.msgpack.Decoder(Summary)
_RECORD: Final = msgspec.msgpack.Decoder(Recipient)
_ENCODER: Final = msgspec.msgpack.Encoder()


def encode(state: Summary | Recipient) -> bytes:
    """The state as the store keeps it."""
    return _ENCODER.encode(state)


def decode_summary(raw: bytes) -> Summary | None:
    """A kept summary; None when it is of another version or not readable: then it must be rebuilt."""
    try:
        found = _DECODER.decode(raw)
    except (msgspec.DecodeError, ValueError):
        return None
    return found if found.version == VERSION else None


def decode_recipient(raw: bytes) -> Recipient:
    return _RECORD.decode(raw)
