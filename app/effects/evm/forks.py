"""Which rules hold at a block. Mainnet's past is tabled, old test networks go by its dates; else the newest rules hold."""

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
    (1_438_269_988, Fork.FRONTIER), (1_457_981_393, Fork.HOMESTEAD), (1_476_796_771, Fork.TANGERINE),
    (1_479_831_344, Fork.SPURIOUS_DRAGON), (1_508_131_331, Fork.BYZANTIUM), (1_551_383_524, Fork.PETERSBURG),
    (1_575_764_709, Fork.ISTANBUL), (1_618_481_223, Fork.BERLIN), (1_628_166_822, Fork.LONDON),
    (1_663_224_162, Fork.PARIS), (1_681_338_455, Fork.SHANGHAI), (1_710_338_135, Fork.CANCUN), (1_746_612_311, Fork.PRAGUE),
    (1_764_798_551, Fork.OSAKA),
)  # fmt: skip
"""Activation times from the execution specifications; those before Shanghai are of the blocks above."""
_BY_DATE: Final = frozenset({3, 4, 5, 42})
"""Ropsten, Rinkeby, Goerli, Kovan: gone, and of the time before most rules."""
_SHANGHAI: Final = 1_681_338_455


def fork_at(chain_id: int, block: BlockFacts | None) -> Fork:
    """The rules of `block` on `chain_id`; the newest when the block is not known well enough to say."""
    if block is None or (chain_id != 1 and chain_id not in _BY_DATE):
        return NEWEST
    if block.timestamp is not None and (block.timestamp >= _SHANGHAI or chain_id != 1):
        return max((f for t, f in _MAINNET_TIMES if t <= block.timestamp), default=NEWEST)
    # A small number beside a date of today is a test's, not a block of 2015.
    if chain_id != 1 or block.number is None or (block.timestamp is None and block.number < 1_150_000):
        return NEWEST
    return max(f for n, f in _MAINNET_BLOCKS if n <= block.number)
