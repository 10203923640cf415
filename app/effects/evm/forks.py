"""Which rules hold at a block. Only mainnet's past is tabled: elsewhere, and where nothing is known, the newest hold."""

from __future__ import annotations

from typing import Final

from app.effects.evm.model import NEWEST, Fork
from app.evidence import BlockFacts

_MAINNET_BLOCKS: Final = (
    (0, Fork.FRONTIER), (1_150_000, Fork.HOMESTEAD), (2_463_000, Fork.TANGERINE), (2_675_000, Fork.SPURIOUS_DRAGON),
    (4_370_000, Fork.BYZANTIUM), (7_280_000, Fork.PETERSBURG), (9_069_000, Fork.ISTANBUL), (12_244_000, Fork.BERLIN),
    (12_965_000, Fork.LONDON), (15_537_394, Fork.PARIS),
)  # fmt: skip
_MAINNET_TIMES: Final = (
    (1_681_338_455, Fork.SHANGHAI), (1_710_338_135, Fork.CANCUN), (1_746_612_311, Fork.PRAGUE),
    (1_764_798_551, Fork.OSAKA),
)  # fmt: skip
"""Activation times from the execution specifications."""


def fork_at(chain_id: int, block: BlockFacts | None) -> Fork:
    """The rules of `block` on `chain_id`; the newest when the block is not known well enough to say."""
    if chain_id != 1 or block is None:
        return NEWEST
    if block.timestamp is not None and block.timestamp >= _MAINNET_TIMES[0][0]:
        return max(f for t, f in _MAINNET_TIMES if t <= block.timestamp)
    # A small number beside a date of today is a test's, not a block of 2015.
    if block.number is None or (block.timestamp is None and block.number < 1_150_000):
        return NEWEST
    return max(f for n, f in _MAINNET_BLOCKS if n <= block.number)
