"""What the desk shows to the window, the endpoint and the command line: immutable records for any thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from app.address import Address
from app.request import CallBatch, Request
from app.signing.session import FINAL, STOPS, SigningState
from devices.device import DeviceIdentity, Prompt, Signature

if TYPE_CHECKING:
    from app.assess import Assessment


class Source(StrEnum):
    """The way a request came in."""

    ENDPOINT = "endpoint"
    FILE = "file"
    PASTE = "paste"
    COMPOSE = "compose"
    CLI = "cli"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a request does not go on, for the user and for whoever asked. `code` is stable."""

    code: str
    sentence: str
    next_step: str
    rpc_code: int = -32603
    """The EIP-1193 or EIP-1474 code the asker gets."""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a signing so far. `receipt_ok` None while no receipt arrived."""

    signature: Signature | None = None
    raw_transaction: bytes | None = None
    """The signed bytes, ready to broadcast; only ever these same bytes are sent again."""
    tx_hash: bytes | None = None
    receipt_ok: bool | None = None
    block_number: int | None = None
    gas_used: int | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the profile. `device_key` names the device that answered last with this address."""

    address: Address
    path: str
    label: str = ""
    vendor: str = ""
    model: str = ""
    device_key: str = ""
    simulated: bool = False
    added_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Network:
    """A chain and the node that answers for it. `test` chains carry no value (demonstration, local chains)."""

    chain_id: int
    name: str
    rpc_url: str = ""
    second_rpc_url: str = ""
    currency: str = "ETH"
    explorer_url: str = ""
    test: bool = False


@dataclass(frozen=True, slots=True)
class Approval:
    """A second person's word, verified: who gave it, for which digest, under which version of the policy."""

    approver: Address
    digest: bytes
    policy_version: str


@dataclass(frozen=True, slots=True)
class Ticket:
    """One request on its way, as it stands at one moment. A change makes a new Ticket with a higher `revision`."""

    id: str
    request: Request
    source: Source
    received_at: datetime
    state: SigningState = SigningState.RECEIVED
    changed_at: datetime | None = None
    revision: int = 0
    assessment: Assessment | None = None
    """None until judged; its `request` is the one with nonce, gas and fees filled in."""
    problem: Problem | None = None
    """Set in failed states, and in `waiting-for-user` after the device or the node could not do its part."""
    unmet: tuple[str, ...] = ()
    """Ceremony steps the last confirmation left open, in words."""
    device: DeviceIdentity | None = None
    """The device that holds the account; None while it is not connected."""
    path: str = ""
    prompt: Prompt | None = None
    """What that device will show."""
    screen_index: int | None = None
    """The prompt's page the device shows now; None before and after."""
    outcome: Outcome = Outcome()
    policy_version: str = ""
    """The policy it was judged under; a change of the policy does not touch requests in flight."""
    approvers: tuple[Address, ...] = ()
    """Whose approval counts, by the policy it was judged under."""
    approvals: tuple[Approval, ...] = ()
    group: str = ""
    """Requests that came as one (a payout list, wallet_sendCalls) share it."""
    reason: str = ""
    """Why the user rejected or stopped it, as they said it."""

    @property
    def over(self) -> bool:
        return self.state in FINAL

    @property
    def hard_stop(self) -> bool:
        return self.state in STOPS

    @property
    def complete(self) -> bool:
        """Whether there are exact bytes to sign (no nonce, gas or fee missing); a batch is split into such requests."""
        return self.request.digest is not None or isinstance(self.request.payload, CallBatch)


@dataclass(frozen=True, slots=True)
class OriginQuestion:
    """An origin asks to see the account and to send requests. Answered once, by `Desk.answer_origin`."""

    origin: str
    wants: str
    """The method that needs the permission."""
    asked_at: datetime
    via: str = ""
    """The browser extension that speaks for the page, else empty."""
    is_extension: bool = False
    network: Network | None = None
    """Set when the origin asks to add this chain with its node (EIP-3085), else it asks to connect."""


@dataclass(frozen=True, slots=True)
class Permission:
    """What the user allowed or refused an origin. `account` None = whichever account is selected."""

    origin: str
    allowed: bool
    account: Address | None
    chain_id: int
    granted_at: datetime
    last_used_at: datetime | None = None
    remember: bool = True


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know that belongs to no request: a refused flood, a node that went away."""

    kind: str
    """`flood`, `hostile-origin`, `rebinding`, `node`, `recovered`, `log`, `device`, ..."""
    sentence: str
    at: datetime
    detail: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """One request as the store keeps it: enough to go on after a crash and to list it later."""

    id: str
    received_at: datetime
    changed_at: datetime
    state: SigningState
    source: Source
    origin: str | None
    account: Address
    chain_id: int
    method: str
    request: Mapping[str, Any]
    """The CONTRACT request object, with nonce, gas and fees once they are filled in."""
    policy_version: str = ""
    verdict: str = ""
    summary: str = ""
    power: int = 0
    """As in app.evidence.RecentRequest."""
    digest: str = ""
    """0x hex of the 32 bytes under the signature; empty while there are none."""
    raw: bytes | None = None
    """The signed transaction."""
    tx_hash: str = ""
    group: str = ""

    @property
    def final(self) -> bool:
        return self.state in FINAL


class DeskEventKind(StrEnum):
    TICKET = "ticket"
    ORIGIN = "origin"
    ORIGIN_ANSWERED = "origin-answered"
    NOTICE = "notice"
    ACCOUNTS = "accounts"
    PERMISSIONS = "permissions"
    DEVICES = "devices"
    CHAIN = "chain"


@dataclass(frozen=True, slots=True)
class DeskEvent:
    """One change, given to listeners on the desk's thread. Exactly the field that `kind` names is set."""

    kind: DeskEventKind
    ticket: Ticket | None = None
    question: OriginQuestion | None = None
    notice: Notice | None = None
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answers:
    """What the user did in the ceremony: one text per step, by the step's index in `assessment.ceremony.steps`.

    `read` steps are ticked with "yes"; typed steps carry what was typed; `wait` needs nothing, the desk knows the time.
    """

    steps: Mapping[int, str] = field(default_factory=dict)
