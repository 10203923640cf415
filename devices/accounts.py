"""Where a device's accounts are, and finding those that were used.

BIP-44 (`m/44'/60'/0'/0/i`, also Trezor Suite's) and Ledger Live (`m/44'/60'/i'/0/0`) are searched until a gap of unused
accounts; the older Ledger path (`m/44'/60'/0'/i`) only when asked for. Whether an account was used is the caller's to
say (from its node and its history): nothing here asks the network.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.address import Address
from devices.device import Device, parse_path

FIRST: Final = 5
"""Accounts read when a device appears: the first of BIP-44, then Ledger Live's."""
GAP: Final = 5
"""Unused accounts in a row after which a search ends. BIP-44 says 20 for addresses of one account; wallets for
Ethereum, where an account is one address, use fewer."""
MOST: Final = 200
"""The largest index a search reads: a node that calls everything used must not keep the device for ever."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """A way of counting accounts. `path` has one place for the index."""

    name: str
    path: str
    vendors: tuple[str, ...]
    """Whose own programs use it: searched without being asked."""

    def at(self, index: int) -> str:
        return self.path.format(index)


BIP44: Final = Scheme("BIP-44", "m/44'/60'/0'/0/{}", ("ledger", "trezor"))
LEDGER_LIVE: Final = Scheme("Ledger Live", "m/44'/60'/{}'/0/0", ("ledger",))
LEDGER_OLD: Final = Scheme("Ledger (old)", "m/44'/60'/0'/{}", ())
SCHEMES: Final = (BIP44, LEDGER_LIVE, LEDGER_OLD)


@dataclass(frozen=True, slots=True)
class DeviceAccount:
    """One account of one device. `used` is None when nobody could say."""

    address: Address
    path: str
    scheme: str
    used: bool | None = None


Used = Callable[[Sequence[Address]], Sequence[bool | None]]
"""Which addresses have a past (a nonce, a balance, an entry in the history), in order; None where that is unknown."""


def schemes_of(vendor: str) -> tuple[Scheme, ...]:
    return tuple(s for s in SCHEMES if vendor in s.vendors)


def first_paths(vendor: str, count: int = FIRST) -> list[str]:
    """The paths to read when a device appears. Index 0 of both schemes is the same account, read once."""
    paths = dict.fromkeys(s.at(i) for s in schemes_of(vendor) for i in range(count))
    return list(paths)


def discover(
    device: Device,
    used: Used | None = None,
    *,
    gap: int = GAP,
    schemes: Sequence[Scheme] | None = None,
    most: int = MOST,
) -> Iterator[DeviceAccount]:
    """Accounts of a device, scheme by scheme, each until `gap` unused ones in a row; those are yielded too, so that the
    user can take a fresh one. Without `used`, or where it cannot say, the first `gap` of each scheme. Reads `gap` at a
    time, so that the handle is not held while a node is asked. Raises DeviceError."""
    if gap < 1:
        raise ValueError("gap: at least one account must be read")
    seen: set[str] = set()
    for scheme in schemes or schemes_of(device.identity.vendor):
        unused, at = 0, 0
        while unused < gap and at < most:
            paths = [scheme.at(i) for i in range(at, min(at + gap, most))]
            addresses = device.addresses([parse_path(p) for p in paths])
            past = list(used(addresses)) if used is not None else [None] * len(addresses)
            for path, address, known in zip(paths, addresses, past, strict=True):
                unused = 0 if known else unused + 1
                if path not in seen:
                    seen.add(path)
                    yield DeviceAccount(address, path, scheme.name, known)
                if unused >= gap:
                    break
            at += len(paths)
