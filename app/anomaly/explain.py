"""The score in words and numbers: what each feature adds, for people who never heard of likelihoods."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from app.address import asset_text
from app.anomaly.features import Act
from app.anomaly.profile import FEATURES, Behaviour, Judged, asset_key

SPEAKS: Final = 0.7
"""Nats from which a feature is worth a reason: twice as likely under a takeover."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One feature's contribution. `nats` above zero makes the request stranger, below reassures."""

    feature: str
    nats: float
    words: str

    @property
    def text(self) -> str:
        """`a recipient you never paid (27 times likelier in a takeover than in this account's past)`."""
        return f"{self.words} ({times(self.nats)} in a takeover than in this account's past)"


def times(nats: float) -> str:
    """A log-likelihood ratio in everyday words: `27 times likelier`, `4 times less likely`."""
    ratio = math.exp(abs(nats))
    number = f"{ratio:.1f}" if ratio < 9.95 else f"{ratio:.0f}"
    return f"{number} times {'likelier' if nats > 0 else 'less likely'}"


def reasons(model: Behaviour, act: Act, judged: Judged) -> tuple[Reason, ...]:
    """What made the act strange, strongest first; empty when nothing in particular did."""
    found = [
        Reason(feature, nats, _words(feature, model, act))
        for feature, nats in zip(FEATURES, judged.parts, strict=True)
        if nats >= SPEAKS
    ]
    return tuple(sorted(found, key=lambda r: -r.nats))


def _words(feature: str, model: Behaviour, act: Act) -> str:
    when = datetime.fromtimestamp(act.time, UTC)
    s = model.summary
    match feature:
        case "recipient":
            record = model.recipients.get(act.to) if act.to is not None else None
            new, total = s.recipients.new.now(s.n), s.recipients.known.now(s.n)
            if record is None:
                if total < 5:
                    return "a recipient this account never paid"
                return f"a recipient this account never paid, where {new / total:.0%} of your acts go to somebody new"
            days = int((act.time - record.first) // 86_400)
            return f"a recipient first paid {days} days ago" if days < 60 else "a recipient that is rarely paid"
        case "distance":
            return "not reached through anything used before"
        case "redirect":
            return "the amount that somebody else usually gets"
        case "amount":
            return f"an amount unlike the usual{_times_usual(model, act)}"
        case "to date":
            return "more within a month than this account gives one recipient"
        case "share":
            return f"{act.share or 0:.0%} of the balance"
        case "hour":
            return f"an unusual hour, {when.hour}:00 UTC"
        case "weekday":
            return f"an unusual day, {when:%A}"
        case "rhythm":
            return f"an unusual time after the last act, {_span(act.time - s.last)}"
        case "velocity":
            return "more within a day than this account sends of this asset"
        case "asset":
            return f"an asset this account rarely sends, {asset_text(act.asset)}"
        case "kind of call":
            return f"a rare kind of call, {'0x' + act.selector.hex() if act.selector else 'a plain payment'}"
        case "chain":
            return f"a chain this account rarely uses, {act.chain_id}"
        case _:
            return f"a site that rarely asks this account, {act.origin}"


def _times_usual(model: Behaviour, act: Act) -> str:
    usual = model.summary.amounts.get(asset_key(act.asset))
    if usual is None or not act.amount:
        return ""
    ratio = act.amount / 10**usual.mean
    return f", {ratio:,.1f} times the middle of what this account sends" if ratio >= 2 else ""


def _span(seconds: float) -> str:
    if seconds < 2 * 3600:
        return f"{seconds / 60:.0f} minutes"
    return f"{seconds / 3600:.0f} hours" if seconds < 3 * 86_400 else f"{seconds / 86_400:.0f} days"
