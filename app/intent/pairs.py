"""Contracts by the thousand and the token that each takes: vaults and gauges (`resources/known/pairs/CHAIN.txt`).

Each line holds a contract and its token, EIP-55, of equal length and sorted by contract, so that a line is found in the
file where it stands: nothing is read at the start, nothing stays in memory. A contract of several tokens has several
lines; what takes another token by a number or an argument stands in `takes.txt`.
"""

from __future__ import annotations

import mmap
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Final

from app.address import Address

FOLDER: Final = Path(str(files("resources.known"))) / "pairs"
_LINE: Final = 86
"""`0x` and 40 digits, a space, `0x` and 40 digits, the end of the line."""


@lru_cache(16)
def _file(chain_id: int) -> mmap.mmap | None:
    path = FOLDER / f"{chain_id}.txt"
    if not path.exists():
        return None
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


@lru_cache(4096)
def tokens_of(chain_id: int, contract: Address) -> tuple[Address, ...]:
    """What a listed vault, gauge or pool takes when something is put in, in its own order; empty when it is not listed."""
    lines = _file(chain_id)
    if lines is None:
        return ()
    wanted = contract.hex().encode()
    low, high = 0, len(lines) // _LINE
    while low < high:
        middle = (low + high) // 2
        if lines[middle * _LINE + 2 : middle * _LINE + 42].lower() < wanted:
            low = middle + 1
        else:
            high = middle
    found = []
    for at in range(low * _LINE, len(lines), _LINE):
        if lines[at + 2 : at + 42].lower() != wanted:
            break
        found.append(Address(bytes.fromhex(lines[at + 45 : at + 85].decode())))
    return tuple(found)
