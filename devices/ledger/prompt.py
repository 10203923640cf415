"""What a Ledger will show for a request, before it is asked: pure functions from request and settings to pages.

`predict` gives the pages to the approval (CONTRACT `device`); `flow` everything the app would review, so that tests
and the mirror can walk it with the owner's presses. Rules: app-ethereum 1.22.0, recorded on the Nano S Plus and the
Flex. Other versions are not guessed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from app.address import Address
from app.eip712 import TypedData
from app.request import Message, Payload, Request
from app.transaction import Authorization, Transaction
from devices.checksum import eip1191
from devices.device import Prompt, Screen
from devices.hashes import hashes
from devices.ledger.chains import named, recorded
from devices.ledger.descriptors import token as bundled_token
from devices.ledger.formats import (
    SIMPLE_7702,
    message_text,
    network_name,
    network_name_full,
    typed_value,
)
from devices.ledger.presses import setting_help
from devices.ledger.review import (
    NOT_LISTED,
    UPGRADE_OFF,
    Page,
    Pair,
    Review,
    approval_pages,
    choice_page,
    family,
    touch_breaks_settled,
)
from devices.ledger.text import nano_block, settled
from devices.ledger.transactions import APPROVE, TRANSFER, Facts, Refusal, TransactionReviews, blind_refusal
from devices.ledger.typed import MAX_DEPTH, NotInFull, Value, check_sendable, clear_plan, deepest, leaves
from devices.mirror import with_address, with_comparisons

KNOWN_VERSIONS: Final = ("1.22.0",)
NEWEST: Final = KNOWN_VERSIONS[-1]
RECORDED_MODELS: Final = ("ledger-nanosp", "ledger-flex")
MODELS: Final = (*RECORDED_MODELS, "ledger-nanox", "ledger-stax")
"""The Nano X has the Nano S Plus's panel and the Stax the Flex's words: their pages are given, but nobody recorded them,
so that they are not `known`."""
SETTINGS: Final = ("blind_signing", "raw_messages", "nonce", "tx_hash", "debug_contracts", "smart_accounts")
FULL_TYPED_DATA: Final = (1, 9, 19)
"""The first app version that takes EIP-712 messages field by field."""

_MOST_HIDDEN: Final = 40
_BIGGEST_MESSAGE: Final = 3000
_SURE_MEMORY: Final = 10_000
"""Bytes of the app's heap, which holds 16,384, that a message may take without doubt that it fits."""
_PIECE: Final = 32


@dataclass(frozen=True, slots=True)
class Flow:
    """Everything the app reviews for one request, in order, or how it refuses."""

    reviews: tuple[Review, ...] = ()
    refusal: Refusal | None = None
    blind: bool = False
    hidden: tuple[str, ...] = ()
    exact: bool = True
    """False when something the screen would show is not settled yet, or nobody recorded such a case."""


# -- for CONTRACT and the window ----------------------------------------------------------------


def predict(
    request: Request,
    *,
    model: str,
    version: str | None = None,
    settings: Mapping[str, bool] | None = None,
    path: Sequence[int] = (),
    descriptors: bool = True,
) -> Prompt:
    """The pages from the first to the one where the owner approves.

    `settings` are those of SETTINGS, all off when absent; `descriptors`: Ledger's signed tokens and filters are sent
    first. `path` only matters through the account, which the request names.
    """
    del path
    version = version or NEWEST
    if version not in KNOWN_VERSIONS or model not in MODELS:
        return Prompt(model, version, (), known=False, hashes=hashes(request.payload))
    result = flow(request.payload, request.account, model=model, settings=settings or {}, descriptors=descriptors)
    prompt = _prompt(result, model, version, hashes(request.payload))
    prompt = replace(prompt, remedy=_remedy(request.payload, result, model, settings or {}))
    return with_comparisons(prompt, request.payload, request.account)


def _remedy(payload: Payload, result: Flow, model: str, settings: Mapping[str, bool]) -> str:
    """Typed data: "Raw messages" shows every field and needs no blind signing. A call: only blind signing lets it pass."""
    refused = result.refusal is not None and result.refusal.blind_off
    if isinstance(payload, TypedData):
        unseen = refused or result.blind
        return setting_help(model, "raw_messages") if unseen and not settings.get("raw_messages") else ""
    return setting_help(model, "blind_signing") if refused else ""


def predict_address(address: Address, chain_id: int, *, model: str, version: str | None = None) -> Prompt:
    """The pages of "show on device" for one of its own addresses."""
    version = version or NEWEST
    if version not in KNOWN_VERSIONS or model not in MODELS:
        return Prompt(model, version, (), known=False)
    result = Flow((address_review(str(address), chain_id),), exact=recorded(chain_id))
    return with_address(_prompt(result, model, version, {}), address)


def _prompt(result: Flow, model: str, version: str, known_hashes: Mapping[str, str]) -> Prompt:
    screen = family(model)
    pages: list[Page] = []
    for review in result.reviews:
        pages += approval_pages(review, screen)
    if result.refusal is not None and result.refusal.lines:
        pages.append(Page(result.refusal.lines))
    return Prompt(
        model=model,
        version=version,
        screens=tuple(Screen(p.lines, compare=p.compare) for p in pages),
        outcome="refuses" if result.refusal is not None else "asks",
        known=result.exact and model in RECORDED_MODELS,
        blind=result.blind,
        hidden=result.hidden[:_MOST_HIDDEN],
        hashes=known_hashes,
        breaks_settled=screen == "nano" or all(map(touch_breaks_settled, result.reviews)),
    )


def flow(
    payload: Payload,
    account: Address,
    *,
    model: str,
    settings: Mapping[str, bool],
    descriptors: bool = True,
    hashed: bool = False,
) -> Flow:
    """What the app reviews. `hashed`: typed data sent as its two hashes instead of field by field."""
    screen = family(model)
    if isinstance(payload, Transaction):
        return _Transaction(payload, account, screen, settings, descriptors).flow()
    if isinstance(payload, Message):
        return _message_flow(payload, screen)
    if isinstance(payload, Authorization):
        return _authorization_flow(payload, account, screen, settings)
    if isinstance(payload, TypedData):
        if hashed:
            return _hashed_flow(payload, screen, settings)
        try:
            check_sendable(payload)
            return _typed_flow(payload, screen, settings, descriptors)
        except NotInFull:
            if payload.primary_type == "EIP712Domain":
                return Flow(refusal=Refusal(0x6A80), hidden=("message",))
            return _hashed_flow(payload, screen, settings)
    return Flow(refusal=Refusal(0x6D00), exact=False)


# -- addresses, messages, authorizations --------------------------------------------------------


def address_review(address: str, chain_id: int) -> Review:
    """`chain_id` 1 is what the app takes when none is sent."""
    name = f"{network_name_full(chain_id)}\n" if named(chain_id) else ""
    return Review("address", f"Verify {name}address", (Pair("Address", address, compare=True),), "Confirm")


def _message_flow(message: Message, screen: str) -> Flow:
    if len(message.data) > (0xFFFF - 3) // 2:
        return Flow(refusal=Refusal(0x6A80))
    text = message_text(message.data, nano=screen == "nano")
    finish = "Sign message" if screen == "nano" else "Sign message?"
    review = Review("message", "Review message", (Pair("Message", text),), finish)
    unreadable = text.startswith("0x") and message.text is not None and not message.text.startswith("0x")
    return Flow(
        (review,),
        hidden=("the text: the device shows it in hex only",) if unreadable else (),
        exact=len(message.data) <= _BIGGEST_MESSAGE and settled(text),
    )


def authorization_refusal(delegate: Address, screen: str, settings: Mapping[str, bool]) -> Refusal | None:
    """Why the app would not sign an EIP-7702 authorization: the setting, or a delegate it does not know."""
    off = not settings.get("smart_accounts")
    if not off and (delegate.is_zero or delegate == SIMPLE_7702):
        return None
    if screen == "nano":
        return Refusal(0x6980, nano_block("Unable to sign", bold=False))
    if off:
        return Refusal(0x6980, choice_page(*UPGRADE_OFF, "Go to settings", "Reject authorization", screen))
    return Refusal(0x6980, choice_page(*NOT_LISTED, "Back to safety", "", screen))


def authorization_review(auth: Authorization, account: Address, screen: str) -> Review:
    network = "All" if auth.chain_id == 0 else network_name(auth.chain_id)
    pairs = [Pair("Account", eip1191(account, auth.chain_id), compare=True)]
    if auth.address.is_zero:
        pairs.append(Pair("Revoke on network", network))
        what = "authorization to revoke smart contract delegation?"
    else:
        pairs.append(Pair("Delegate to", "Simple7702Account", compare=True))
        pairs.append(Pair("On network" if screen == "nano" else "Delegate on network", network))
        what = "authorization to upgrade into smart contract account?"
    finish = "Sign operation" if screen == "nano" else f"Sign {what}"
    return Review("operation", f"Review {what}", tuple(pairs), finish)


def _authorization_flow(auth: Authorization, account: Address, screen: str, settings: Mapping[str, bool]) -> Flow:
    refusal = authorization_refusal(auth.address, screen, settings)
    if refusal is not None:
        return Flow(refusal=refusal)
    settled = recorded(auth.chain_id)
    return Flow((authorization_review(auth, account, screen),), hidden=("nonce",), exact=settled)


# -- transactions -------------------------------------------------------------------------------


class _Transaction:
    def __init__(
        self, tx: Transaction, account: Address, screen: str, settings: Mapping[str, bool], descriptors: bool
    ) -> None:
        self._tx, self._account, self._screen, self._settings = tx, account, screen, settings
        found = None
        if descriptors and tx.to is not None and tx.data[:4] in (TRANSFER, APPROVE):
            found = bundled_token(tx.chain_id, tx.to)
        complete = not tx.missing
        self._reviews = TransactionReviews(
            Facts(
                tx.chain_id,
                bytes(tx.to) if tx.to is not None else b"",
                tx.value_wei,
                tx.data,
                tx.nonce,
                tx.max_fee_wei,
                tx.digest if complete else None,
            ),
            account,
            screen,
            settings,
            found,
        )
        self._exact = complete or not self._shows_missing()

    def _shows_missing(self) -> bool:
        return (
            self._tx.max_fee_wei is None
            or bool(self._tx.data)
            or bool(self._settings.get("tx_hash") or self._settings.get("nonce"))
        )

    def flow(self) -> Flow:
        reviews = self._reviews
        base = Flow(
            blind=not reviews.clear,
            hidden=self._hidden(),
            exact=self._exact and reviews.settled and recorded(self._tx.chain_id),
        )
        refusal = reviews.early_refusal()
        if refusal is not None:
            return replace(base, refusal=refusal)
        debug = tuple(reviews.debug_reviews())
        final = reviews.final()
        if isinstance(final, Refusal):
            return replace(base, reviews=debug, refusal=final)
        return replace(base, reviews=(*debug, final))

    def _hidden(self) -> tuple[str, ...]:
        tx, reviews = self._tx, self._reviews
        out: list[str] = []
        if not reviews.clear:
            if reviews.plugin == "erc20":
                sends = tx.data[:4] == TRANSFER
                out += ["token", "amount", "recipient" if sends else "spender"]
            elif not self._settings.get("debug_contracts"):
                out.append("calldata")
        if tx.authorizations:
            out.append("delegation")
        if tx.access_list:
            out.append("access list")
        return tuple(out)


# -- typed data ---------------------------------------------------------------------------------


def _hex(raw: bytes) -> str:
    return "0x" + raw.hex().upper()


def hash_pairs(domain: bytes, message: bytes) -> tuple[Pair, Pair]:
    """The two hashes, as the app writes them; the first begins a page."""
    return (
        Pair("Domain hash", _hex(domain), page_start=True, compare=True),
        Pair("Message hash", _hex(message), compare=True),
    )


def typed_review(
    pairs: Sequence[Pair], screen: str, settings: Mapping[str, bool], *, clear: bool, hashed: bool = False
) -> Review:
    """The review of a typed message. `clear`: shown through Ledger's filters."""
    nano = screen == "nano"
    finish = "Sign message" if nano else f"{'Sign' if clear else 'Accept risk and sign'} typed message?"
    return Review(
        "transaction" if hashed else "message",
        "Review typed message",
        tuple(pairs),
        finish,
        warning=not clear,
        skippable=bool(settings.get("raw_messages")) or (not nano and not clear),
        status="message",
    )


def _hashed_flow(data: TypedData, screen: str, settings: Mapping[str, bool]) -> Flow:
    if not settings.get("blind_signing"):
        return Flow(refusal=blind_refusal(screen), blind=True, hidden=("message",))
    domain, message = hash_pairs(data.domain_separator, data.message_hash)
    pairs = (replace(domain, page_start=False), message)
    return Flow((typed_review(pairs, screen, settings, clear=False, hashed=True),), blind=True, hidden=("message",))


def _typed_flow(data: TypedData, screen: str, settings: Mapping[str, bool], descriptors: bool) -> Flow:
    raw = bool(settings.get("raw_messages"))
    ends = hash_pairs(data.domain_separator, data.message_hash) if settings.get("tx_hash") else ()
    plan = clear_plan(data) if descriptors and not raw else None
    if plan is not None:
        review = typed_review((*plan.pairs, *ends), screen, settings, clear=True)
        return Flow((review,), hidden=tuple(f"message.{p}" for p in plan.unseen), exact=recorded(plan.chain_id))
    nano = screen == "nano"
    domain = list(leaves(data, "EIP712Domain", data.domain))
    message = list(leaves(data, data.primary_type, data.message))
    shown_all = raw or not nano
    blind = not shown_all
    hidden = () if shown_all else tuple(dict.fromkeys(f"message.{v.path}" for v in message if isinstance(v, Value)))
    base = Flow(blind=blind, hidden=hidden)
    if not settings.get("blind_signing") and not raw:
        if nano and not any(isinstance(v, Value) for v in domain):
            return replace(base, refusal=Refusal(0x6A80))
        return replace(base, blind=True, refusal=blind_refusal(screen))
    if _has_empty_struct(data):
        return replace(base, refusal=Refusal(0x6A80))
    pairs: list[Pair] = []
    sections = [("EIP712Domain", domain)]
    if shown_all:
        sections.append((data.primary_type, message))
    for name, steps in sections:
        if shown_all:
            pairs.append(Pair("Review struct", name))
        for step in steps:
            if isinstance(step, Value):
                text = typed_value(step.type, step.value)
                if text is None:
                    return replace(base, refusal=Refusal(0x6A80))
                pairs.append(Pair(step.name, text, compare=step.type == "address"))
    if not shown_all and not ends:
        pairs.append(Pair("Message hash", _hex(data.message_hash), compare=True))
    exact = deepest(data) <= MAX_DEPTH and _memory(data, pairs) <= _SURE_MEMORY
    exact = exact and all(settled(text) for p in pairs for text in (p.label, p.value))
    return replace(base, reviews=(typed_review((*pairs, *ends), screen, settings, clear=False),), exact=exact)


def _memory(data: TypedData, pairs: Sequence[Pair]) -> int:
    """About how many bytes the app keeps for a message's types and shown fields, with what each piece costs besides."""
    types = sum(_PIECE + len(n) + sum(_PIECE + len(m.name) for m in members) for n, members in data.types.items())
    return types + sum(3 * _PIECE + len(p.label) + len(p.value.encode("utf-8", "replace")) for p in pairs)


def _has_empty_struct(data: TypedData) -> bool:
    """A struct without members that the message reaches: the app never finishes hashing it."""

    def reached(type_: str, value: Any) -> bool:
        if type_.endswith("]"):
            inner = type_[: type_.rindex("[")]
            return any(reached(inner, item) for item in value)
        members = data.types.get(type_)
        if members is None:
            return False
        return not members or any(reached(m.type, value.get(m.name)) for m in members)

    return reached("EIP712Domain", data.domain) or reached(data.primary_type, data.message)
