"""Statistics that fade: what was learned long ago weighs less, at the same small cost for every act."""

from __future__ import annotations

from typing import Final

import msgspec

HALF_LIFE: Final = 300
"""Acts after which what was learned counts half. A freelancer's year: habits of two years ago weigh a quarter."""
DECAY: Final = 0.5 ** (1 / HALF_LIFE)
_POWERS: Final = tuple(DECAY**i for i in range(8 * HALF_LIFE))


def faded(acts: int) -> float:
    """What a weight of one is worth after so many acts."""
    return _POWERS[acts] if acts < len(_POWERS) else DECAY**acts


class Cell(msgspec.Struct, array_like=True):
    """A decayed count: `weight` as it was at act number `at`."""

    weight: float
    at: int

    def now(self, n: int) -> float:
        return self.weight * faded(n - self.at)

    def bump(self, n: int) -> None:
        self.weight = self.now(n) + 1.0
        self.at = n


class Spread(msgspec.Struct, array_like=True):
    """A decayed mean and sum of squares (Welford) as it was at act number `at`."""

    weight: float = 0.0
    mean: float = 0.0
    squares: float = 0.0
    at: int = 0

    def learn(self, value: float, n: int) -> None:
        f = faded(n - self.at)
        self.weight = self.weight * f + 1.0
        delta = value - self.mean
        self.mean += delta / self.weight
        self.squares = self.squares * f + delta * (value - self.mean)
        self.at = n


class Flow(msgspec.Struct, array_like=True):
    """A sum that fades with time: `total` as it was at `time` (Unix seconds)."""

    total: float = 0.0
    time: float = 0.0

    def after(self, time: float, half_life: float) -> float:
        return self.total * 0.5 ** (max(time - self.time, 0.0) / half_life) if self.total else 0.0
