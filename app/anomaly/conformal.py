"""From a score to a p-value: the chance that this account's normal activity looks at least this unusual.

Every own act was scored by the habits learned before it; those scores calibrate. A life that changes is not exchangeable
with its own past, so the rank is weighted: a score's weight halves every `HALF_LIFE` acts. Fixed weights that fall with
age keep the guarantee up to a gap that is the weighted sum of how far each old act's distribution is from today's
(Barber, Candès, Ramdas, Tibshirani 2023, "Conformal prediction beyond exchangeability", theorem 2). We weight rather than
adjust the level from feedback (Gibbs and Candès 2021), since a wallet gets no answer to most alarms.

While there are few own scores, `PRIOR` pseudo-scores of persona-free defaults stand beside them; every own act takes some
of their place. Ties are broken by a number drawn from the number of acts, not from the request: the same bytes and past
always give the same p-value, and nobody who writes a request can choose it.
"""

from __future__ import annotations

import hashlib
import math
from array import array
from bisect import bisect_right
from functools import lru_cache
from itertools import pairwise
from typing import Final

import msgspec

WINDOW: Final = 1500
"""Own scores kept. The oldest of them weighs an eighth of the newest."""
HALF_LIFE: Final = 500
PRIOR: Final = 200.0
"""How many own acts the defaults are worth at the start."""
PRIOR_FADES: Final = 200.0
"""Own acts after which the defaults weigh half."""

LEAST: Final = 0.001
"""The defaults never say that something is rarer than once in a thousand times."""

DEFAULT_TAIL: Final[dict[int, tuple[tuple[float, float], ...]]] = {
    0: ((-5.0, 1.0), (-0.99, 0.5), (0.11, 0.2), (0.83, 0.1), (1.85, 0.05), (2.58, 0.02), (3.27, 0.01), (3.56, 0.005), (4.57, 0.002)),
    5: ((-8.0, 1.0), (-2.6, 0.5), (-0.96, 0.2), (0.03, 0.1), (0.99, 0.05), (2.31, 0.02), (3.15, 0.01), (4.07, 0.005), (5.53, 0.002)),
    20: ((-12.0, 1.0), (-4.6, 0.5), (-2.2, 0.2), (-1.21, 0.1), (-0.09, 0.05), (1.62, 0.02), (2.68, 0.01), (3.4, 0.005), (4.11, 0.002)),
    100: ((-14.0, 1.0), (-6.32, 0.5), (-5.27, 0.2), (-2.86, 0.1), (-0.54, 0.05), (1.43, 0.02), (2.89, 0.01), (3.6, 0.005), (4.85, 0.002)),
}  # fmt: skip
"""By number of own acts: score and the share of normal acts that score higher. Printed by `tests.bench.anomaly --defaults`."""


class Calibration(msgspec.Struct, array_like=True):
    """The latest own scores, oldest first, as packed 32-bit floats."""

    packed: bytes = b""

    def scores(self) -> array[float]:
        out = array("f")
        out.frombytes(self.packed)
        return out

    def __len__(self) -> int:
        return len(self.packed) // 4

    def add(self, score: float, *, again: bool = False) -> None:
        """Remember a score; with `again` it belongs to the transaction of the last one, whose highest score counts."""
        value = array("f", [score]).tobytes()
        if again and self.packed:
            last = array("f")
            last.frombytes(self.packed[-4:])
            self.packed = self.packed[:-4] + (value if score > last[0] else self.packed[-4:])
            return
        self.packed = (self.packed + value)[-4 * WINDOW :]


@lru_cache(4)
def _weights(count: int) -> array[float]:
    return array("d", (0.5 ** ((count - 1 - i) / HALF_LIFE) for i in range(count)))


def p_value(calibration: Calibration, score: float, acts: int) -> tuple[float, float]:
    """The p-value of `score`, and which part of it rests on defaults rather than on the account's own past."""
    scores = calibration.scores()
    value = array("f", [score])[0]  # compare as kept, so that a score equals itself
    weights = _weights(len(scores))
    above = tied = 0.0
    for s, w in zip(scores, weights, strict=True):
        if s > value:
            above += w
        elif s == value:
            tied += w
    total = sum(weights)
    prior = PRIOR / (1.0 + acts / PRIOR_FADES)
    itself = 1.0 if above or tied else beyond(scores, value)
    u = tie_breaker(acts)
    p = (above + prior * default_tail(value, acts) + u * (tied + itself)) / (total + prior + 1.0)
    return p, prior / (total + prior)


def beyond(scores: array[float], value: float) -> float:
    """How much less a score above all own ones weighs than one that equals the highest: an exponential tail.

    Ranks alone cannot tell the strangest act of a year from one in a million. The scale is the mean excess over the own
    90 % quantile (peaks over a threshold, Pickands 1975, with shape 0), shrunk to `_EXCESS` while few scores say it.
    """
    if not scores:
        return 1.0
    ranked = sorted(scores)
    threshold = ranked[int(len(ranked) * 0.9)]
    over = [s - threshold for s in ranked if s > threshold]
    scale = (sum(over) + _SHRINK * _EXCESS) / (len(over) + _SHRINK)
    return math.exp(-(value - ranked[-1]) / scale)


_EXCESS: Final = 2.0
_SHRINK: Final = 8


def tie_breaker(acts: int) -> float:
    """A number in (0, 1], fixed by how many acts the account has: spread evenly over a life, chosen by nobody."""
    digest = hashlib.sha256(b"countersign tie" + acts.to_bytes(8, "big")).digest()
    return (int.from_bytes(digest[:6], "big") + 1) / (1 << 48)


def default_tail(score: float, acts: int) -> float:
    """The share of normal acts that score above `score` at this age, over many kinds of users. 1 to almost 0."""
    ages = sorted(DEFAULT_TAIL)
    table = DEFAULT_TAIL[ages[max(bisect_right(ages, acts) - 1, 0)]]
    if score <= table[0][0]:
        return table[0][1]
    for (x0, p0), (x1, p1) in pairwise(table):
        if score <= x1:
            return math.exp(math.log(p0) + (math.log(p1) - math.log(p0)) * (score - x0) / (x1 - x0))
    # Beyond the table the last slope goes on, but not for ever: what people usually do never proves that one did not.
    (x0, p0), (x1, p1) = table[-2:]
    slope = (math.log(p1) - math.log(p0)) / (x1 - x0)
    return max(math.exp(max(math.log(p1) + slope * (score - x1), -16.0)), LEAST)
