"""Intent: the decoded meaning of a request, nested where calls contain calls.

An Intent has two faces. `description` and `fields` are for people; `changes` and the call facts are for the
rooms that follow. Decoders fill both and nothing else ever parses the words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from app.address import Address, Asset

UNLIMITED: Final = 1 << 255
"""From here on an allowance is without practical limit (also the full range of narrower types, see `unlimited`)."""


class DecodedBy(StrEnum):
    """How sure the decoding is, surest first."""

    ERC7730 = "erc7730"
    ABI = "abi"
    EIP712 = "eip712"
    SIGNATURE = "signature"
    """A guess from a public signature list."""
    NONE = "none"


class ChangeKind(StrEnum):
    """CONTRACT `effects.changes[].kind`."""

    SEND = "send"
    RECEIVE = "receive"
    APPROVE = "approve"
    REVOKE = "revoke"
    APPROVE_ALL = "approve-all"
    DELEGATE = "delegate"
    ORDER = "order"
    SIGN_IN = "sign-in"
    DEPLOY = "deploy"
    UPGRADE = "upgrade"
    OWN = "own"


CONTRACT_OWNER: Final = "owner of the contract"
VOTES: Final = "voting power"
PROTECTION: Final = {
    "guard": "the Safe's guard changes", "module guard": "the Safe's module guard changes",
    "fallback handler": "the Safe's fallback handler changes",
}  # fmt: skip
"""What of an OWN change concerns what protects a Safe: nobody gets control by it."""
HIDDEN_ORDER: Final = "an order that is not shown"
ENTRUSTED: Final = "stake that an operator can lose"
"""What of a DELEGATE change goes to the delegate: votes cost nothing, an operator's faults are paid from the stake (slashing)."""


class Bound(StrEnum):
    """How the amount of a change is to be read."""

    EXACT = "exact"
    AT_MOST = "at-most"
    AT_LEAST = "at-least"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Change:
    """One change for an account. The same record serves what a call claims (intent) and what happens (effects).

    `account` is whose asset or control changes; `counterparty` is the recipient, spender, operator, delegate,
    new owner or new implementation. `amount` in base units (wei for native), None when unknown or everything.
    """

    kind: ChangeKind
    account: Address
    asset: Asset | None = None
    amount: int | None = None
    counterparty: Address | None = None
    deadline: int | None = None
    """Unix seconds; None = no expiry or not applicable."""
    bound: Bound = Bound.EXACT
    token_id: int | None = None
    standard: str | None = None
    """`native`, `erc20`, `erc721`, `erc1155` when known."""
    subject: Address | None = None
    """The contract whose control changes (own, upgrade, delegate), when it is not `account`."""
    unlimited: bool = False
    """An allowance or authorization without practical limit, whatever the width of its type."""
    what: str = ""
    """A few plain words: `allowance for the debt token`, `Safe module`, `Seaport order`."""
    where: tuple[int, ...] = ()
    """Path of the nested call that claims it: indexes into `Intent.calls`."""

    @property
    def is_nft(self) -> bool:
        """Whether it is about items of a collection, which have numbers and no common price."""
        return self.token_id is not None or self.standard in ("erc721", "erc1155")


@dataclass(frozen=True, slots=True)
class Field:
    """One labelled value for people. `raw` is the undecorated value as JSON (numbers as decimal strings)."""

    label: str
    value: str
    raw: Any = None
    path: str | None = None
    """Where it comes from: `#.params.amountIn` or `message.details.token`."""
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """Something that could not be established, and why (CONTRACT `unknowns`)."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Intent:
    """The meaning of one call, message or signature.

    `kind` is a short lower-case word: send, approve, approve-all, revoke, swap, deposit, withdraw, stake, unstake,
    bridge, claim, wrap, unwrap, mint, burn, borrow, repay, vote, register, buy-nft, list-nft, order, cancel, permit,
    sign-in, message, safe-transaction, user-operation, batch, deploy, upgrade, own, delegate, execute, call
    (decoded but of no known family), unknown (not decoded).
    """

    kind: str
    description: str
    decoded_by: DecodedBy = DecodedBy.NONE
    fields: tuple[Field, ...] = ()
    calls: tuple[Intent, ...] = ()
    changes: tuple[Change, ...] = ()
    """What this call or signature itself claims to do, without its `calls`."""
    unknowns: tuple[Unknown, ...] = ()
    # -- facts of the call, for checks
    target: Address | None = None
    """The contract called, or the verifyingContract of typed data; None when a contract is created."""
    caller: Address | None = None
    """Who is msg.sender for this call: the account, a Safe, a smart account."""
    value_wei: int = 0
    calldata: bytes = b""
    operation: str = "call"
    """`call`, `delegatecall`, `create`, `signature`."""
    function: str | None = None
    """Canonical signature, such as `transfer(address,uint256)`; primary type for typed data."""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    """Decoded arguments by name: ints, bytes, Address, str, bool, lists and dicts of those."""
    family: str | None = None
    """Typed-data or protocol family: `erc2612`, `permit2`, `seaport`, `safe`, `siwe`, `uniswap`, `erc4337`, ..."""
    owner: str | None = None
    """Who publishes the contract, from a descriptor or the bundle: `Uniswap`."""
    candidates: tuple[str, ...] = ()
    """All signatures that decode cleanly when the name is a guess."""
    sentence: str = ""
    """The whole in everyday words, where `description` is a descriptor's short label; empty = the description says it."""
    interpolated: str = ""
    """The descriptor's own sentence (`interpolatedIntent`), whether or not a better one is known."""
    amounts: tuple[tuple[int, Address], ...] = ()
    """Amounts of tokens (base units, token) as the contract's own descriptor names them."""
    hashes: Mapping[str, str] = field(default_factory=dict)
    """0x hex: domain_hash, message_hash, digest, safe_tx_hash, calldata_digest (ERC-8213)."""

    @property
    def words(self) -> str:
        """What to tell a person: the sentence, else the description."""
        return self.sentence or self.description

    @property
    def selector(self) -> bytes | None:
        return self.calldata[:4] if len(self.calldata) >= 4 else None

    def walk(self, _path: tuple[int, ...] = ()) -> Iterator[tuple[tuple[int, ...], Intent]]:
        """This intent and every nested one with its path, outermost first."""
        yield _path, self
        for i, inner in enumerate(self.calls):
            yield from inner.walk((*_path, i))

    def all_changes(self) -> Iterator[Change]:
        """The claims of this intent and of every nested one."""
        for _, intent in self.walk():
            yield from intent.changes
