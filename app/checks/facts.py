"""Facts that several checks share, worked out once a case and kept in `Case.memo`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from app.address import NATIVE, Address, Asset, asset_text
from app.checks.model import Case
from app.effects.static import claimed, controlled, value_usd
from app.evidence import Payments
from app.intent import known as registry
from app.intent import takes, words
from app.intent.model import Change, ChangeKind, DecodedBy, Intent
from app.intent.tokens import WRAPPED_NATIVE, bundled, token

T = TypeVar("T")
YOUNG: Final = timedelta(days=14)
_OLD: Final = timedelta(days=180)
_MUCH_USED: Final = 10_000
_BEYOND_ANY_SUPPLY: Final = 1 << 160
_PAYS: Final = ("send",)


def once(case: Case, key: str, make: Callable[[], T]) -> T:
    """The fact `key` of this case, worked out at the first question."""
    if key not in case.memo:
        case.memo[key] = make()
    value: T = case.memo[key]
    return value


def mine(case: Case) -> frozenset[Address]:
    """The account and what it controls here."""
    return once(case, "mine", lambda: controlled(case.request, case.intent, case.evidence))


def claims(case: Case) -> tuple[Change, ...]:
    """What the request claims for the account and for what it controls, from the whole tree."""
    return once(case, "claims", lambda: claimed(case.request, case.intent, case.evidence))


def calls(case: Case) -> tuple[tuple[tuple[int, ...], Intent], ...]:
    """Every intent of the tree with its path."""
    return once(case, "calls", lambda: tuple(case.intent.walk()))


def intent_at(case: Case, path: tuple[int, ...]) -> Intent:
    intent = case.intent
    for i in path:
        intent = intent.calls[i]
    return intent


@dataclass(frozen=True, slots=True)
class Payment:
    """Money or an NFT that goes to a recipient the request names: not to a router or market as part of a trade."""

    to: Address
    asset: Asset | None
    amount: int | None
    change: Change


def payments(case: Case) -> tuple[Payment, ...]:
    """Plain sends of the request, nested ones too."""

    def make() -> tuple[Payment, ...]:
        out = []
        for change in claims(case):
            if (
                change.kind is not ChangeKind.SEND
                or change.counterparty is None
                or change.what in ("pull", "gas refund")
            ):
                continue
            intent = intent_at(case, change.where)
            if intent.kind in _PAYS and change.counterparty not in (change.account, case.request.account):
                out.append(Payment(change.counterparty, change.asset, change.amount, change))
        return tuple(out)

    return once(case, "payments", make)


def is_nft(case: Case, p: Payment) -> bool:
    """Whether an NFT goes, as far as the call tells: `transferFrom` of one's own is how NFTs leave; who sends a token calls `transfer`."""
    if p.change.token_id is not None:
        return True
    if not isinstance(p.asset, Address) or is_named_token(case, p.asset):
        return False
    given = case.evidence.tokens.get(p.asset)
    if given is not None and given.decimals:
        return False
    return (intent_at(case, p.change.where).function or "").startswith("transferFrom(") and p.change.account in mine(
        case
    )


@dataclass(frozen=True, slots=True)
class Permission:
    """Someone gets the right to take: an allowance, a permit, an operator, a manager."""

    spender: Address
    asset: Asset | None
    amount: int | None
    unlimited: bool
    signed: bool
    """By signature alone, without a transaction of the account's own."""
    change: Change
    intent: Intent


def permissions(case: Case) -> tuple[Permission, ...]:
    """What the request would let others take from the account or what it controls; revocations are not among them."""

    def make() -> tuple[Permission, ...]:
        out = []
        for change in claims(case):
            if change.kind not in (ChangeKind.APPROVE, ChangeKind.APPROVE_ALL) or change.counterparty is None:
                continue
            if change.account not in mine(case):
                continue
            intent = intent_at(case, change.where)
            signed = intent.operation == "signature"
            # No token has so many units: such a number is "everything" written in another way.
            vast = change.token_id is None and (change.amount or 0) >= _BEYOND_ANY_SUPPLY
            unlimited = change.unlimited or vast or change.kind is ChangeKind.APPROVE_ALL
            out.append(Permission(change.counterparty, change.asset, change.amount, unlimited, signed, change, intent))
        return tuple(out)

    return once(case, "permissions", make)


# -- who is known -----------------------------------------------------------------------------------


def is_own(case: Case, address: Address) -> bool:
    return address in mine(case)


def contact_name(case: Case, address: Address) -> str | None:
    contact = case.evidence.contacts.get(address) if case.evidence.contacts else None
    return contact.name if contact else None


def is_saved(case: Case, address: Address) -> bool:
    return bool(case.evidence.contacts) and address in (case.evidence.contacts or {})


def is_noted_today(case: Case, address: Address) -> bool:
    """Saved less than a day ago: such a note may itself be what a deceiver had somebody write."""
    if not case.evidence.policy_changes:
        return False
    day, text = timedelta(days=1), str(address)
    return any(
        c.loosens and text in c.what and timedelta(0) <= case.evidence.now - c.time < day
        for c in case.evidence.policy_changes
    )


def paid(case: Case, address: Address) -> Payments | None:
    return case.evidence.history.payments_to(address)


def is_planted(case: Case, address: Address) -> bool:
    """Whether all that seems to be paid there is of tokens nobody knows, while real money went to an address it resembles.

    Whoever makes a token writes any movement of it into anybody's past, the account's own payments too.
    """

    def make() -> bool:
        if is_own(case, address) or is_saved(case, address) or paid(case, address) is None:
            return False
        seen = case.evidence.history.with_counterparty(address)
        if any(
            e.to == address or e.signed_here or is_native_or_listed(case, e.asset) for e in seen if e.direction == "out"
        ):
            return False
        other = twin(case, address)
        if other is None:
            return False
        real = case.evidence.history.with_counterparty(other)
        return (
            is_saved(case, other)
            or is_own(case, other)
            or any(e.direction == "out" and e.amount and is_native_or_listed(case, e.asset) for e in real)
        )

    return once(case, "-".join(("planted", str(address))), make)


def is_familiar(case: Case, address: Address) -> bool:
    """The user's own doing made it known: own account, saved contact, or paid or called before."""
    return is_own(case, address) or is_saved(case, address) or paid(case, address) is not None


def listed(case: Case, address: Address) -> registry.KnownContract | None:
    return registry.known(address, case.request.chain_id)


def is_trusted_spender(case: Case, address: Address) -> bool:
    """Known to take tokens for a living: in the bundle with such a role, or used before by this account."""
    entry = listed(case, address)
    roles = {"spender", "operator", "router", "lending", "bridge", "staking", "market", "permit2", "published"}
    return bool(entry and entry.roles & roles) or is_familiar(case, address)


def is_established(case: Case, address: Address) -> bool:
    """A contract that is old and much used, by the facts given: no list knows it, but many people live with it."""
    seen = case.evidence.contract(address)
    old = age(case, address)
    used = seen is not None and (seen.transactions or 0) >= _MUCH_USED
    return bool(used and old is not None and old >= _OLD and case.evidence.is_contract(address))


def stakes(case: Case, address: Address) -> str:
    """What is known of a stranger: `empty`, `eoa`, `young`, `established`, `contract` or `unknown`."""
    there = has_code(case, address)
    if there is False:
        seen = case.evidence.contract(address)
        return "empty" if seen is not None and 0 in (seen.transactions, seen.nonce) else "eoa"
    old = age(case, address)
    if old is not None and old <= YOUNG:
        return "young"
    if is_established(case, address):
        return "established"
    return "contract" if there else "unknown"


def asked_by_stranger(case: Case) -> str | None:
    """The host that asks, when it is a site that neither the bundle nor this account's past knows."""
    origin, host = case.request.origin, host_of(case.request.origin)
    if origin is None or host is None or site_owner(host) is not None:
        return None
    if case.evidence.history.uses_of_origin(origin) or origin in (case.evidence.known_origins or ()):
        return None
    return host


def has_code(case: Case, address: Address) -> bool | None:
    """Whether there is a contract; the bundle's entries count as contracts. None = nobody knows."""
    known = case.evidence.is_contract(address)
    if known is None and listed(case, address) is not None:
        return True
    return known


def age(case: Case, address: Address) -> timedelta | None:
    facts = case.evidence.contract(address)
    return case.evidence.now - facts.created if facts and facts.created else None


def is_token(case: Case, address: Address) -> bool:
    entry = listed(case, address)
    return address in case.evidence.tokens or is_named_token(case, address) or bool(entry and "token" in entry.roles)


def is_named_token(case: Case, address: Address) -> bool:
    """Whether the bundled data names this token: the large table, or the one beside what applications take."""
    chain_id = case.request.chain_id
    return bundled(chain_id, address) is not None or takes.named(chain_id, address) is not None


# -- look-alikes --------------------------------------------------------------------------------------


def shared_ends(a: Address, b: Address) -> tuple[int, int]:
    """Equal hex digits at the front and at the end. A leading run of four equal digits is vanity and does not count."""
    x, y = a.hex(), b.hex()
    front = 0
    while front < 40 and x[front] == y[front]:
        front += 1
    run = 0
    while run < front and x[run] == x[0]:
        run += 1
    back = 0
    while back < 40 and x[-1 - back] == y[-1 - back]:
        back += 1
    return (front - run if run >= 4 else front), back


def looks_alike(a: Address, b: Address) -> bool:
    """Close enough to be mistaken by someone who compares the ends: 3+4 (seen in the $50M theft), 8 in all, 6 at one end."""
    if a == b or (a[0] != b[0] and a[-1] != b[-1]):
        return False  # each of the three ways needs two equal digits at one end
    front, back = shared_ends(a, b)
    return (front >= 3 and back >= 4) or (front + back >= 8 and min(front, back) >= 2) or front >= 6 or back >= 6


def twin(case: Case, address: Address, *, contracts: bool = False) -> Address | None:
    """A known address that `address` could be mistaken for: paid, saved or own; with `contracts` also bundled ones."""
    candidates: dict[Address, None] = dict.fromkeys(case.evidence.history.sharing_ends(address))
    candidates.update(dict.fromkeys(case.evidence.contacts or ()))
    candidates.update(dict.fromkeys(case.evidence.accounts or ()))
    candidates[case.request.account] = None
    candidates.update(
        (e.counterparty, None)
        for e in case.evidence.pending or ()
        if e.counterparty is not None and e.direction == "out"
    )
    if contracts:
        candidates.update(dict.fromkeys(registry.sharing_ends(address)))
    best: tuple[int, Address] | None = None
    for other in candidates:
        if other != address and looks_alike(address, other):
            score = sum(shared_ends(address, other))
            if best is None or score > best[0]:
                best = (score, other)
    return best[1] if best else None


CONFUSABLE: Final = str.maketrans({
    "і": "i", "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "ı": "i", "ѕ": "s", "ԁ": "d", "ո": "n", "í": "i", "ì": "i", "ï": "i", "ł": "l",
    "á": "a", "à": "a", "ä": "a", "é": "e", "è": "e", "ó": "o", "ö": "o", "ú": "u", "ü": "u", "ρ": "p", "ο": "o", "α": "a", "ν": "v", "ѵ": "v",
})  # fmt: skip
"""Letters that pass for Latin ones."""


# -- origins ------------------------------------------------------------------------------------------

_SUFFIXES: Final = frozenset(
    [
        "co.uk",
        "org.uk",
        "ac.uk",
        "gov.uk",
        "com.au",
        "net.au",
        "co.jp",
        "com.br",
        "com.cn",
        "co.in",
        "co.kr",
        "com.tr",
        "co.nz",
        "co.za",
        "github.io",
        "pages.dev",
        "vercel.app",
        "netlify.app",
        "web.app",
        "eth.limo",
        "eth.link",
        "herokuapp.com",
        "firebaseapp.com",
        "workers.dev",
    ]
)
"""Suffixes under which strangers register names, beside the one-label ones."""


_WEB = frozenset({"http", "https", "ws", "wss", "chrome-extension", "moz-extension", "safari-web-extension"})


def host_of(origin: str | None) -> str | None:
    """The host of a web origin; None for `compose`, `file:` and their like, and for what no browser sends as an origin."""
    if not origin or "://" not in origin:
        return None
    try:
        parts = urlsplit(origin)
        return (parts.hostname or "").rstrip(".").lower() or None if parts.scheme.lower() in _WEB else None
    except ValueError:
        return None


def registrable(host: str) -> str:
    """The part of a host that somebody registered: `swap.cow.fi` is `cow.fi`."""
    parts = host.split(".")
    keep = 3 if ".".join(parts[-2:]) in _SUFFIXES else 2
    return ".".join(parts[-keep:])


def site_owner(host: str) -> str | None:
    """Whose site this is, if it is one of the bundled projects'."""
    sites = registry.sites()
    parts = host.split(".")
    return next((sites[name] for i in range(len(parts)) if (name := ".".join(parts[i:])) in sites), None)


# -- amounts ------------------------------------------------------------------------------------------


def outflow_usd(case: Case) -> Decimal | None:
    """US dollars that leave, where prices are known."""
    return case.effects.usd.out if case.effects.usd else None


def usd(case: Case, asset: Asset | None, amount: int | None) -> Decimal | None:
    return value_usd(case.request.chain_id, asset, amount, case.evidence)


def count(number: int, one: str, many: str = "") -> str:
    """`1 day`, `3 days`; `many` where the plural is not made with an s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def text(case: Case, asset: Asset | None, amount: int | None) -> str:
    return words.amount_text(amount, asset, case.request.chain_id, case.evidence)


def symbol(case: Case, asset: Asset) -> str:
    """A token's symbol where one is known, else its address."""
    known = token(case.request.chain_id, asset, case.evidence)
    return known.symbol if known else asset_text(asset)


def name(case: Case, address: Address | None) -> str:
    return words.name_of(address, case.evidence)


def wrapped_native(case: Case) -> Address | None:
    return WRAPPED_NATIVE.get(case.request.chain_id)


def sends(case: Case) -> tuple[Change, ...]:
    """What leaves by the best knowledge (effects), from the account or what it controls."""
    return tuple(c for c in case.effects.changes if c.kind is ChangeKind.SEND and c.account in mine(case))


def receives(case: Case) -> tuple[Change, ...]:
    return tuple(c for c in case.effects.changes if c.kind is ChangeKind.RECEIVE and c.account in mine(case))


def undecoded(case: Case) -> Iterator[Intent]:
    """Calls nobody could read."""
    for _, intent in calls(case):
        if intent.kind == "unknown" and intent.decoded_by is DecodedBy.NONE and intent.operation != "signature":
            yield intent


def facts_json(**values: Any) -> dict[str, Any]:
    """Evidence of a finding as JSON."""
    return {k: words.json_value(v) for k, v in values.items()}


def is_native_or_listed(case: Case, asset: Asset) -> bool:
    """Whether an asset is one whose amounts mean something: the native coin or a bundled token, not a fake one."""
    return asset == NATIVE or (isinstance(asset, Address) and is_token(case, asset))
