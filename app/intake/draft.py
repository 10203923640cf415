"""A payment form as it stands: what is still missing or wrong, field by field, and the request once it is right. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from app.address import Address, AddressError, Asset
from app.evidence import Token
from app.intake.compose import Json, Sendable, erc20, native, parse_amount, parse_token_id, plain_amount, transfer
from app.intake.recipients import Circle, Recipient, cooling, read_recipient
from app.request import RequestError


@dataclass(frozen=True, slots=True)
class Draft:
    """The form's fields as text. `standard`: native, erc20, erc721, erc1155; `token` is a contract's address."""

    account: Address | None
    chain_id: int
    recipient: str = ""
    standard: str = "native"
    token: str = ""
    amount: str = ""
    token_id: str = ""


@dataclass(frozen=True, slots=True)
class World:
    """What is known while the form is filled: whom the user knows, tokens a node named, balances, the policy's wait."""

    circle: Circle | None = None
    tokens: Mapping[Address, Token] = field(default_factory=dict)
    balances: Mapping[Asset, int | None] = field(default_factory=dict)
    cooloff_hours: float = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """What the form means now. `faults`: field → rule, only for fields that were filled; `missing`: fields still empty."""

    recipient: Recipient
    what: Sendable | None = None
    amount: int | None = None
    token_id: int | None = None
    faults: Mapping[str, str] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    request: Json | None = None
    sentence: str = ""


def read_draft(draft: Draft, world: World) -> Reading:
    """Read the form. `request` is set when nothing is missing or wrong."""
    faults: dict[str, str] = {}
    missing: list[str] = []
    if draft.account is None or world.circle is None:
        return Reading(Recipient(draft.recipient), missing=("account",))
    what = _what(draft, world, faults, missing)
    token = what.asset if what is not None and isinstance(what.asset, Address) else None
    recipient = _recipient(draft, world.circle, token)
    if not draft.recipient.strip():
        missing.append("recipient")
    elif recipient.error:
        faults["recipient"] = recipient.error
    token_id = _token_id(draft, what, faults, missing)
    amount = _amount(draft, what, faults, missing)
    warnings = list(recipient.warnings)
    warnings += _wait(recipient, world)
    held = world.balances.get(what.asset) if what is not None and what.counted and not what.by_id else None
    if what is not None and held is not None and amount is not None and amount > held:
        warnings.append(f"The account holds {plain_amount(held, what.decimals)} {what.symbol}: this would fail.")
    elif what is not None and held is not None and amount == held and what.standard == "native" and amount:
        warnings.append("This is everything: nothing is left for the fee.")
    request = None
    if not faults and not missing and what is not None and recipient.address is not None and amount is not None:
        request = transfer(draft.account, draft.chain_id, what, recipient.address, amount, token_id)
    return Reading(
        recipient, what, amount, token_id, faults, tuple(missing), tuple(warnings), request,
        _sentence(what, amount, token_id, recipient) if request else "",
    )  # fmt: skip


def _recipient(draft: Draft, circle: Circle, token: Address | None) -> Recipient:
    """An address, or the whole name of exactly one contact: part of a name is nobody's."""
    wanted = draft.recipient.strip().casefold()
    named = [a for a, c in circle.contacts.items() if wanted and c.name.strip().casefold() == wanted]
    if len(named) > 1:
        return Recipient(draft.recipient, error="several contacts have this name; choose one")
    text = str(named[0]) if named else draft.recipient
    return read_recipient(text, circle, draft.chain_id, asset=token)


def _what(draft: Draft, world: World, faults: dict[str, str], missing: list[str]) -> Sendable | None:
    if draft.standard == "native":
        return native(draft.chain_id)
    if not draft.token.strip():
        missing.append("token")
        return None
    try:
        token = Address.parse(draft.token.strip())
    except AddressError as error:
        faults["token"] = str(error)
        return None
    known = world.tokens.get(token)
    if draft.standard != "erc20":
        return Sendable(draft.standard, token, known.symbol if known else "NFT")
    try:
        return erc20(
            draft.chain_id, token, symbol=known.symbol if known else "", decimals=known.decimals if known else None
        )
    except RequestError as error:
        faults["token"] = error.rule
        return None


def _token_id(draft: Draft, what: Sendable | None, faults: dict[str, str], missing: list[str]) -> int | None:
    if what is None or not what.by_id:
        return None
    if not draft.token_id.strip():
        missing.append("token id")
        return None
    try:
        return parse_token_id(draft.token_id)
    except RequestError as error:
        faults["token id"] = error.rule
        return None


def _amount(draft: Draft, what: Sendable | None, faults: dict[str, str], missing: list[str]) -> int | None:
    if what is None:
        return None
    if not what.counted:
        return 1
    if not draft.amount.strip():
        missing.append("amount")
        return None
    try:
        value = parse_amount(draft.amount, what.decimals)
    except RequestError as error:
        faults["amount"] = error.rule
        return None
    if value == 0:
        faults["amount"] = "is zero"
        return None
    return value


def _wait(recipient: Recipient, world: World) -> list[str]:
    contact = world.circle.contacts.get(recipient.address) if world.circle and recipient.address else None
    left = cooling(contact, world.cooloff_hours) if contact is not None else timedelta()
    if left <= timedelta():
        return []
    hours = left.total_seconds() / 3600
    return [
        f"Your policy waits {hours:.0f} h more before this new contact is paid."
        if hours >= 1
        else "Your policy still waits before this new contact is paid."
    ]


def _sentence(what: Sendable | None, amount: int | None, token_id: int | None, recipient: Recipient) -> str:
    if what is None or amount is None:
        return ""
    many = f"{plain_amount(amount, what.decimals)} " if what.counted else ""
    number = f" #{token_id}" if token_id is not None else ""
    to = recipient.name or ("your own account" if recipient.own else "the address below")
    return f"Send {many}{what.symbol}{number} to {to}."
