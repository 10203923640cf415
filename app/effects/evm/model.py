"""What is run and what came of it, in words of our own: the same for every backend."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final, NamedTuple, Protocol

from app.address import Address
from app.evidence import AccountState, BlockFacts

GAS: Final = 30_000_000
"""What a run gets when nobody set a limit: a whole block of mainnet's usual size."""
World = Mapping[Address, AccountState]
_ROOM: Final = 3_000_000
"""A block that holds less gas is a made-up one: views alone need half a million."""
_NONE: Final[Mapping[Any, Any]] = MappingProxyType({})


class Fork(IntEnum):
    """Rule sets in order; a backend that knows one knows all before it."""

    FRONTIER = 0
    HOMESTEAD = 1
    TANGERINE = 2
    SPURIOUS_DRAGON = 3
    BYZANTIUM = 4
    CONSTANTINOPLE = 5
    PETERSBURG = 6
    ISTANBUL = 7
    BERLIN = 8
    LONDON = 9
    PARIS = 10
    SHANGHAI = 11
    CANCUN = 12
    PRAGUE = 13
    OSAKA = 14


NEWEST: Final = Fork.OSAKA


def room(block: BlockFacts) -> int:
    """The gas of a block, as contracts read it: its own limit, where it is known and large enough to run in."""
    return block.gas_limit if block.gas_limit is not None and block.gas_limit >= _ROOM else GAS


@dataclass(frozen=True, slots=True)
class Delegation:
    """An EIP-7702 authorization that is in force when the message runs: `authority` gets the code of `delegate`."""

    authority: Address
    delegate: Address


class Message(NamedTuple):
    """One transaction to run. `to` None creates a contract; `gas_price_wei` is what is really paid for each gas."""

    caller: Address
    to: Address | None
    value_wei: int = 0
    data: bytes = b""
    gas: int = GAS
    gas_price_wei: int = 0
    delegations: tuple[Delegation, ...] = ()
    access_list: tuple[tuple[Address, tuple[int, ...]], ...] = ()
    blob_hashes: tuple[bytes, ...] = ()
    """EIP-4844: what BLOBHASH answers."""
    origin: Address | None = None
    """Who sent the transaction, where the message is a call that a contract makes; None = the caller."""


class Log(NamedTuple):
    """One log. What is made often is a named tuple here: a frozen dataclass costs five times as much."""

    address: Address
    topics: tuple[bytes, ...]
    data: bytes

    def who(self, place: int) -> Address:
        """The address in topic `place`."""
        return _in_topic(self.topics[place])


@lru_cache(1024)
def _in_topic(topic: bytes) -> Address:
    """Read for each kind of movement, in each world: a cache answers in a quarter of the time."""
    return Address(topic[-20:])


@dataclass(frozen=True, slots=True)
class Frame:
    """One call of the tree. For a delegatecall `caller` is the account whose storage it works on, `to` whose code."""

    kind: str
    """`call`, `delegatecall`, `callcode`, `staticcall`, `create` or `selfdestruct`."""
    caller: Address
    to: Address | None
    value_wei: int
    data: bytes
    failed: bool = False
    calls: tuple[Frame, ...] = ()

    def walk(self, live: bool = True) -> Iterator[tuple[Frame, bool]]:
        """This frame and those inside, each with whether what it did stands (no frame around it failed)."""
        stands = live and not self.failed
        yield self, stands
        for inner in self.calls:
            yield from inner.walk(stands)


class AccountChange(NamedTuple):
    """What a run left of one account. `storage` holds the changed slots alone: slot → (before, after)."""

    balance: tuple[int, int]
    nonce: tuple[int, int]
    code: tuple[bytes, bytes]
    storage: Mapping[int, tuple[int, int]] = _NONE

    @property
    def changed(self) -> bool:
        return bool(self.storage) or any(a != b for a, b in (self.balance, self.nonce, self.code))


class Ran(NamedTuple):
    """One transaction that was run. What it changed is there for successful and failed ones alike (fees, nonces)."""

    failed: str | None
    """Why it failed, in the contract's words where it gave some; None when it did not."""
    output: bytes
    gas_used: int
    logs: tuple[Log, ...] = ()
    changes: Mapping[Address, AccountChange] = _NONE
    """Every account touched that differs from before."""
    reads: frozenset[tuple[Address, int]] = frozenset()
    """Storage slots read or written."""
    met: frozenset[Address] = frozenset()
    """Accounts whose code or balance was asked for on the way."""
    created: tuple[Address, ...] = ()
    """Contracts that are there now and were not."""
    destroyed: tuple[Address, ...] = ()
    tree: Frame | None = None
    """None when the backend keeps none."""
    hashed: Mapping[int, bytes] = _NONE
    """Hash → the few words that were hashed to it; empty where the backend does not tell."""


def merged(runs: Iterable[Ran]) -> dict[Address, AccountChange]:
    """What several runs in a row changed together."""
    out: dict[Address, AccountChange] = {}
    for r in runs:
        for address, new in r.changes.items():
            old = out.get(address)
            if old is None:
                out[address] = new
                continue
            storage = dict(old.storage)
            for slot, (was, now) in new.storage.items():
                storage[slot] = (storage[slot][0] if slot in storage else was, now)
            out[address] = AccountChange(
                (old.balance[0], new.balance[1]),
                (old.nonce[0], new.nonce[1]),
                (old.code[0], new.code[1]),
                {s: v for s, v in storage.items() if v[0] != v[1]},
            )
    return out


def left_by(changes: Mapping[Address, AccountChange], world: World) -> World:
    """The world with what a run changed in it."""
    out = dict(world)
    for address, change in changes.items():
        old = out.get(address, AccountState())
        storage = {**old.storage, **{slot: now for slot, (_, now) in change.storage.items()}}
        out[address] = AccountState(change.balance[1], change.nonce[1], change.code[1], storage)
    return out


class Session(Protocol):
    """A world in which messages run one after another, each seeing what the ones before left."""

    def run(self, message: Message) -> Ran:
        """Run and keep what it changed. Never raises for what a contract does."""
        ...

    def fresh(self) -> Session:
        """Another session on the world that this one began with."""
        ...

    def attempt(self, message: Message) -> Ran:
        """Run and undo it all: the next one finds what this one found, but for what is warm."""
        ...

    def works(self, message: Message) -> bool:
        """Run, keep what it changed, and tell only whether it did not fail; a `run` after it tells its changes as its own."""
        ...

    def would_write(self, message: Message, at: Address, slots: Iterable[int]) -> tuple[set[int], int]:
        """Which of these slots of `at` the message would change, none where it fails, and the gas it used; all is undone."""
        ...

    def read(self, caller: Address, to: Address, data: bytes, gas: int = 500_000) -> bytes | None:
        """The answer of a view call; None when it fails. Nothing it did is kept."""
        ...

    def read_before(self, caller: Address, to: Address, data: bytes, gas: int = 500_000) -> bytes | None:
        """The same in the world that the session began with."""
        ...

    def storage(self, address: Address, slot: int) -> int: ...
    def balance(self, address: Address) -> int: ...
    def code(self, address: Address) -> bytes: ...


class Backend(Protocol):
    """One EVM. `open` makes a session whose world starts as `world`."""

    name: str
    newest: Fork
    has_tree: bool
    exact: bool
    """Whether it tells the base fee, and takes messages from accounts with code, as no transaction is (EIP-3607)."""

    def open(self, world: World, block: BlockFacts, chain_id: int, fork: Fork) -> Session: ...


def reason_of(output: bytes, otherwise: str) -> str:
    """Why a contract says it failed: `Error(string)` and `Panic(uint256)` in words, else the EVM's own, shortened."""
    if output[:4] == b"\x08\xc3\x79\xa0" and len(output) >= 68:
        size = int.from_bytes(output[36:68], "big")
        return output[68 : 68 + min(size, 300)].decode(errors="replace")
    if output[:4] == b"\x4e\x48\x7b\x71" and len(output) >= 36:
        code = int.from_bytes(output[4:36], "big")
        return _PANICS.get(code, f"panic {code:#x}")
    if output:
        return f"reverted with 0x{output[:36].hex()}{'…' if len(output) > 36 else ''}"
    return otherwise[:200]


_PANICS: Final = {
    0x01: "an assertion failed", 0x11: "arithmetic overflow", 0x12: "division by zero", 0x21: "no such enum value",
    0x31: "pop of an empty array", 0x32: "array index out of bounds", 0x41: "out of memory", 0x51: "call of an empty function",
}  # fmt: skip
"""Solidity's panic codes (docs.soliditylang.org, "Panic via assert and Error via require")."""
