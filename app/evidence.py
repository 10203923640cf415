"""Evidence: what is known about the world when one request is judged.

Gathered once, before judging, by whoever has I/O (the command line from a request's `context`, the window
from the profile and the user's node). Everything after it is a pure function. None always means "unknown",
never "no".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, Protocol

from app.address import Address, Asset


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One past transfer or call of the account (CONTRACT `history`). `amount` in base units of `asset`."""

    time: datetime
    chain_id: int
    hash: str
    sender: Address
    to: Address | None
    value_wei: int
    selector: bytes | None
    asset: Asset
    counterparty: Address | None
    amount: int
    direction: str
    """`out`, `in` or `self`; exporters add a suffix such as `out-zero` for zero-value transfers others forged."""
    origin: str | None = None
    signed_here: bool | None = None
    nonce: int | None = None
    balance: int | None = None
    """Base units of `asset` that the account had just before, where that was known."""


@dataclass(frozen=True, slots=True)
class Payments:
    """What the account itself paid to one address: never fed by inbound or zero-value entries made by others."""

    count: int
    first: datetime
    last: datetime


COUNTERPARTY_LIMIT: Final = 60
ORIGIN_LIMIT: Final = 100
"""Entries a history hands out at most: enough for what checks conclude, whatever the length of the past."""


class History(Protocol):
    """The account's past. In memory for a request's own context, in the store for a profile.

    Implementations answer each question without walking the whole past, so a million entries cost what a thousand do.
    """

    @property
    def known(self) -> bool:
        """False when nobody gave a history: then absence proves nothing."""
        ...

    def __len__(self) -> int: ...
    def payments_to(self, address: Address) -> Payments | None:
        """Own outgoing payments (amount or value above zero) and calls to `address`; None when there were none."""
        ...

    def payees(self) -> Iterable[Address]:
        """Every address in `payments_to`'s sense, at most some ten thousand, the most recent first."""
        ...

    def sharing_ends(self, address: Address) -> Iterable[Address]:
        """Payees that share the first 3 or the last 3 hex digits with `address` (candidates for look-alikes)."""
        ...

    def with_counterparty(self, address: Address) -> Sequence[HistoryEntry]:
        """Entries in any direction whose counterparty, sender or target is `address`; oldest first, the last 60."""
        ...

    def since(self, time: datetime) -> Sequence[HistoryEntry]:
        """Entries from `time` on, oldest first, the last 10,000."""
        ...

    def outgoing(self, *, asset: Asset | None = None, limit: int = 2000) -> Sequence[HistoryEntry]:
        """Own outgoing entries, of one asset if given, oldest first, the last `limit`."""
        ...

    def uses_of_origin(self, origin: str) -> Sequence[HistoryEntry]:
        """Own entries asked by `origin`, oldest first, the last 100."""
        ...

    def uses_of_selector(self, selector: bytes) -> int: ...
    def uses_of_chain(self, chain_id: int) -> int: ...
    def outflow(self, since: datetime) -> Sequence[tuple[datetime, Asset, int]]:
        """What the account itself sent (base units) in each hour from the one of `since` on, by asset, oldest first."""
        ...

    def habits(self, name: str) -> bytes | None:
        """What the behaviour model keeps of the own past (app/anomaly/profile.py): `""` the account's summary, a recipient's
        40 hex digits its record. None where nobody keeps it; then it is learned anew from `outgoing`."""
        ...


class ListHistory:
    """A history held in memory, indexed at construction."""

    def __init__(self, entries: Iterable[HistoryEntry] | None, account: Address) -> None:
        self.known = entries is not None
        self.entries = sorted(entries or (), key=lambda e: e.time)
        self._account = account
        self._payments: dict[Address, Payments] = {}
        self._selectors: dict[bytes, int] = {}
        self._chains: dict[int, int] = {}
        for e in self.entries:
            if not self.is_own(e):
                continue
            self._chains[e.chain_id] = self._chains.get(e.chain_id, 0) + 1
            if e.selector:
                self._selectors[e.selector] = self._selectors.get(e.selector, 0) + 1
            # A contract that was called counts too: calling it is a choice the owner made.
            paid = {e.to, e.counterparty} if (e.amount or e.value_wei) else {e.to} if e.selector else set()
            for address in paid - {None, account}:
                assert address is not None
                old = self._payments.get(address)
                self._payments[address] = (
                    Payments(old.count + 1, old.first, e.time) if old else Payments(1, e.time, e.time)
                )

    def is_own(self, entry: HistoryEntry) -> bool:
        """Sent by the account itself: others can forge inbound and zero-value entries, not these."""
        return entry.direction in ("out", "self") and entry.sender == self._account

    def __len__(self) -> int:
        return len(self.entries)

    def payments_to(self, address: Address) -> Payments | None:
        return self._payments.get(address)

    def payees(self) -> Iterable[Address]:
        return sorted(self._payments, key=lambda a: self._payments[a].last, reverse=True)

    def sharing_ends(self, address: Address) -> Iterable[Address]:
        head, tail = address.hex()[:3], address.hex()[-3:]
        return [a for a in self._payments if a.hex()[:3] == head or a.hex()[-3:] == tail]

    def with_counterparty(self, address: Address) -> Sequence[HistoryEntry]:
        return [e for e in self.entries if address in (e.counterparty, e.to, e.sender)][-COUNTERPARTY_LIMIT:]

    def since(self, time: datetime) -> Sequence[HistoryEntry]:
        return [e for e in self.entries if e.time >= time][-10_000:]

    def outgoing(self, *, asset: Asset | None = None, limit: int = 2000) -> Sequence[HistoryEntry]:
        return [e for e in self.entries if self.is_own(e) and (asset is None or e.asset == asset)][-limit:]

    def uses_of_origin(self, origin: str) -> Sequence[HistoryEntry]:
        return [e for e in self.entries if e.origin == origin][-ORIGIN_LIMIT:]

    def uses_of_selector(self, selector: bytes) -> int:
        return self._selectors.get(selector, 0)

    def uses_of_chain(self, chain_id: int) -> int:
        return self._chains.get(chain_id, 0)

    def outflow(self, since: datetime) -> Sequence[tuple[datetime, Asset, int]]:
        sums: dict[tuple[datetime, Asset], int] = {}
        first = since.replace(minute=0, second=0, microsecond=0)
        for e in self.entries:
            if e.direction == "out" and e.sender == self._account and e.amount and e.time >= first:
                place = (e.time.replace(minute=0, second=0, microsecond=0), e.asset)
                sums[place] = sums.get(place, 0) + e.amount
        return sorted(((t, a, n) for (t, a), n in sums.items()), key=lambda row: row[0])

    def habits(self, name: str) -> bytes | None:  # noqa: ARG002 — nothing is kept here
        return None


@dataclass(frozen=True, slots=True)
class Contact:
    address: Address
    name: str
    verified: bool
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class ContractFacts:
    """What is known of an address on the request's chain. None = unknown."""

    is_contract: bool | None = None
    name: str | None = None
    created: datetime | None = None
    verified_source: bool | None = None
    proxy_of: Address | None = None
    transactions: int | None = None
    code: bytes | None = None
    nonce: int | None = None


@dataclass(frozen=True, slots=True)
class Token:
    symbol: str
    decimals: int
    name: str | None = None
    usd: Decimal | None = None


@dataclass(frozen=True, slots=True)
class AllowanceFact:
    token: Address
    spender: Address
    amount: int


@dataclass(frozen=True, slots=True)
class ToldAssets:
    """What a contract itself told the user's node that it is about. Empty = it said nothing of that kind."""

    tokens: tuple[Address, ...] = ()
    coins: tuple[Address, ...] = ()
    """A pool's coins in its own order."""
    share: Address | None = None
    """The pool's own token, where that is another contract."""
    shareless: bool = False
    """The pool is no token itself and names none as its share: what leaving it takes stays open."""
    numbered: Mapping[int, Address] = field(default_factory=dict)
    """By the number that the call names."""

    def all(self) -> tuple[Address, ...]:
        """Every token of it, once."""
        share = (self.share,) if self.share is not None else ()
        return tuple(dict.fromkeys((*self.tokens, *self.coins, *share, *self.numbered.values())))


@dataclass(frozen=True, slots=True)
class SafeFacts:
    """State of the Safe a SafeTx belongs to; None = unknown."""

    address: Address
    version: str | None = None
    owners: tuple[Address, ...] | None = None
    threshold: int | None = None
    nonce: int | None = None
    modules: tuple[Address, ...] | None = None
    guard: Address | None = None
    """The zero address when the Safe has none."""


@dataclass(frozen=True, slots=True)
class AccountState:
    """One entry of a genesis-style alloc, for local simulation."""

    balance: int = 0
    nonce: int = 0
    code: bytes = b""
    storage: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BlockFacts:
    number: int | None = None
    timestamp: int | None = None
    coinbase: Address | None = None
    gas_limit: int | None = None
    base_fee_per_gas: int | None = None
    difficulty: int | None = None
    prev_randao: bytes | None = None


@dataclass(frozen=True, slots=True)
class Proven:
    """How much of the state that a request was run on holds against a block's hash that two nodes gave alike."""

    block: int
    accounts: int
    slots: int
    of_accounts: int
    of_slots: int

    @property
    def whole(self) -> bool:
        return (self.accounts, self.slots) == (self.of_accounts, self.of_slots)

    @property
    def words(self) -> str:
        """In one line, for logs and the command line."""
        of = "" if self.whole else f" of {self.of_accounts} and {self.of_slots}"
        return f"{self.accounts} accounts and {self.slots} storage slots{of}, against block {self.block} on which two nodes agree"


@dataclass(frozen=True, slots=True)
class NodeFacts:
    """What the user's node said about itself and the request. None = not asked or not answered."""

    url_label: str
    chain_id: int | None = None
    head_number: int | None = None
    head_time: datetime | None = None
    account_nonce: int | None = None
    gas_estimate: int | None = None
    base_fee_wei: int | None = None
    priority_fee_wei: int | None = None
    implementation_slots: Mapping[Address, bytes] = field(default_factory=dict)
    disagreements: tuple[str, ...] = ()
    """Where a second node said something else, or a proof did not hold: one sentence each."""
    errors: tuple[str, ...] = ()
    """What the node failed to answer, one sentence each: it is unknown, not absent."""
    second_label: str | None = None
    """The second node that was asked; None = none was."""
    first_label: str = ""
    """Where the first node is, when there is a second one to tell it from."""
    proven: Proven | None = None
    """What was proven against which block; None = nothing was."""
    proof_asked: bool = False
    """Whether the user wants the state proven: then what was not proven is told."""


@dataclass(frozen=True, slots=True)
class NodeRun:
    """The node's own simulation (`eth_simulateV1`): logs and moved coins, and a few views before and after it."""

    failed: str | None
    gas_used: int
    logs: tuple[tuple[Address, tuple[bytes, ...], bytes], ...] = ()
    """(contract, topics, data) in order."""
    coins: tuple[tuple[Address, Address, int], ...] = ()
    """(from, to, wei) of every transfer of the native coin."""
    views: Mapping[tuple[Address, bytes], tuple[bytes | None, bytes | None]] = field(default_factory=dict)
    """(contract, calldata) → its answer before and after; None = it failed."""


@dataclass(frozen=True, slots=True)
class DeviceFacts:
    """What the device that would sign can show, from `devices` (its prediction) and from the device itself."""

    model: str
    version: str | None
    known: bool
    blind: bool
    hidden: tuple[str, ...] = ()
    outcome: str = "asks"
    blind_signing_on: bool | None = None
    firmware_old: bool | None = None
    safety_checks_off: bool | None = None
    fingerprint_changed: bool | None = None
    seen: Mapping[str, str] = field(default_factory=dict)
    """What the signing session saw the device do otherwise than predicted: check id → one sentence."""


@dataclass(frozen=True, slots=True)
class RecentRequest:
    """A request seen shortly before this one: refused and repeated requests are evidence (SlowMist 2022)."""

    time: datetime
    origin: str | None
    method: str
    outcome: str
    """"pending", "rejected", "failed" or "signed"."""
    power: int = 0
    """0 read-like, 1 sign-in, 2 bounded outflow, 3 approval, 4 unlimited approval, control or blind."""
    digest: str | None = None
    subject: str | None = None
    """What makes two requests "the same" to a person, such as Safe address and nonce."""


@dataclass(frozen=True, slots=True)
class ListHit:
    """An entry of a list the user imported."""

    subject: str
    """A lower-case address or a host name."""
    source: str
    date: str | None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class PolicyChange:
    """One change to the policy or the address book, with the time it was made."""

    time: datetime
    what: str
    loosens: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything given for judging one request. Absent = unknown."""

    now: datetime
    history: History
    contacts: Mapping[Address, Contact] | None = None
    accounts: frozenset[Address] | None = None
    balances: Mapping[Asset, int] | None = None
    allowances: tuple[AllowanceFact, ...] | None = None
    contracts: Mapping[Address, ContractFacts] = field(default_factory=dict)
    tokens: Mapping[Address, Token] = field(default_factory=dict)
    data_provider: Mapping[str, Any] | None = None
    state: Mapping[Address, AccountState] | None = None
    block: BlockFacts | None = None
    clipboard: Address | None = None
    pending: tuple[HistoryEntry, ...] | None = None
    safe: SafeFacts | None = None
    node: NodeFacts | None = None
    device: DeviceFacts | None = None
    recent: tuple[RecentRequest, ...] | None = None
    lists: tuple[ListHit, ...] | None = None
    policy_changes: tuple[PolicyChange, ...] | None = None
    integrity_broken: tuple[str, ...] = ()
    known_origins: frozenset[str] | None = None
    told: Mapping[Address, ToldAssets] = field(default_factory=dict)
    """By contract: what it says of itself, read from the user's node."""
    node_run: NodeRun | None = None
    """Asked for only where no state could be had to run it here."""
    state_source: str | None = None
    """Where `state` came from: "context", "debug_traceCall", "access list", ... shown to the user."""
    unread: tuple[str, ...] = ()
    """Fields that came with the request and that nobody here knows (`context.histroy`): given, and not used."""

    def contract(self, address: Address) -> ContractFacts | None:
        return self.contracts.get(address)

    def is_contract(self, address: Address) -> bool | None:
        """Whether the address has code: from the facts, else from the prestate; None when nobody knows.

        A 23-byte EIP-7702 delegation is an account with a delegate, not a contract.
        """
        facts = self.contracts.get(address)
        if facts is not None:
            if facts.code is not None:
                return bool(facts.code) and not is_delegation(facts.code)
            if facts.is_contract is not None:
                return facts.is_contract
        if self.state is not None and address in self.state:
            code = self.state[address].code
            return bool(code) and not is_delegation(code)
        return None


def is_delegation(code: bytes) -> bool:
    """Whether code is an EIP-7702 delegation designator: 0xef0100 and an address."""
    return len(code) == 23 and code[:3] == b"\xef\x01\x00"
