"""You pay, you get, who gains control: the effects of a request as lines that stand before every technical field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.address import NATIVE, Address
from app.assess import Assessment
from app.effects.static import controlled, value_usd
from app.effects.worst_use import worst_case
from app.intent.model import Bound, Change, ChangeKind
from app.intent.tokens import bundled, token
from app.intent.words import bounded, name_of
from app.request import CallBatch
from app.ui.i18n.core import spoken
from app.ui.reading.addresses import AddressLine, address_line
from app.ui.reading.names import account_label, network_name
from app.ui.reading.numbers import dollars, locale_digits, moment, whole_units
from app.ui.reading.worst import grows_later, worst_number, worst_source, worst_until

translate = QCoreApplication.translate

LIMIT: Final = 40
"""Lines shown at once; a batch of thousands must not freeze the window."""
_NEVER: Final = 1 << 48


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """One change. `verb` says in words what happens, where the group's heading does not; a colour or arrow is never alone."""

    verb: str
    amount: str
    fiat: str = ""
    who: AddressLine | None = None
    who_label: str = ""
    until: str = ""
    token_note: str = ""
    token: str = ""
    """The token's contract, when its name is only what it calls itself."""
    account_note: str = ""
    """Whose money moves, when it is not the signing account's."""


@dataclass(frozen=True, slots=True)
class Money:
    """The three groups with what bounds them."""

    pays: tuple[MoneyLine, ...]
    gets: tuple[MoneyLine, ...]
    control: tuple[MoneyLine, ...]
    proof: tuple[MoneyLine, ...]
    """What a signature only proves: who the account's owner is, or that they signed a text."""
    more: int
    account: str
    fee: str
    worst: str
    """The worst case as one sentence; empty when signing gives nothing away beyond what it moves."""
    worst_number: str
    """The same as one number: `≈ $48,120`, `everything`; empty when no price or bound is known."""
    worst_later: bool
    """Whether what arrives later is within it too."""
    worst_until: str
    """When it ends, or that it does not; empty where nothing can be taken any more."""
    worst_source: str
    """Whether the worst case was tried on a state or read from the request; empty where there is none."""
    source: str
    proven: str
    """What of that state was proven, or that it was not though it should be; empty when nobody asked for it."""
    priced: bool
    """Whether any price source answered; without one no line carries a value."""

    @property
    def worst_bounds(self) -> str:
        """What goes beyond the number, and until when."""
        later = translate("money", "and what arrives later") if self.worst_later else ""
        return ", ".join(t for t in (later, self.worst_until) if t)

    @property
    def worst_glance(self) -> str:
        """The worst case in one line: the number and its date."""
        head = translate("money", "Worst case of this signature")
        said = ", ".join(t for t in (self.worst_number, self.worst_bounds) if t)
        return f"{head}: {said}" if said else head

    @property
    def empty(self) -> bool:
        return not (self.pays or self.gets or self.control or self.proof)


def money_of(a: Assessment) -> Money:
    """The effects in groups, first things first."""
    mine = controlled(a.request, a.intent, a.evidence)
    pays, gets, control, proof = [], [], [], []
    changes = [c for c in a.effects.changes if c.account in mine or c.kind is ChangeKind.OWN]
    for change in changes[:LIMIT]:
        line = _line(a, change)
        if change.kind is ChangeKind.SEND:
            pays.append(line)
        elif change.kind is ChangeKind.RECEIVE:
            gets.append(line)
        elif change.kind is ChangeKind.SIGN_IN:
            proof.append(line)
        else:
            control.append(line)
    priced = any(t.usd is not None for t in a.evidence.tokens.values())
    worst = worst_case(a.request, a.effects, a.evidence)
    return Money(
        tuple(pays), tuple(gets), tuple(control), tuple(proof), max(0, len(changes) - LIMIT), account_line(a), fee_line(a),
        spoken(worst.sentence) if worst else "", worst_number(worst, a), grows_later(worst), worst_until(worst, a),
        worst_source(a) if worst else "", source_line(a), proof_line(a), priced,
    )  # fmt: skip


def _line(a: Assessment, change: Change) -> MoneyLine:
    label = {
        ChangeKind.SEND: translate("money", "To"), ChangeKind.RECEIVE: translate("money", "From"),
        ChangeKind.DEPLOY: translate("money", "New contract"), ChangeKind.SIGN_IN: "",
    }.get(change.kind, translate("money", "Who"))  # fmt: skip
    until = ""
    if change.deadline is not None:
        date = moment(change.deadline) if change.deadline < _NEVER else ""
        until = translate("money", "until {0}").format(date) if date else translate("money", "without an end")
    elif change.kind in (ChangeKind.APPROVE, ChangeKind.APPROVE_ALL):
        until = translate("money", "until you take it back")
    shown = amount(a, change)
    if change.kind is ChangeKind.SIGN_IN and not shown:
        shown = translate("money", "That this account is yours")
    note, contract = _token_note(a, change)
    whose = ""
    if change.account != a.request.account and change.kind is not ChangeKind.OWN:
        whose = translate("money", "from {0}").format(name_of(change.account, a.evidence))
    elif change.account != a.request.account:
        whose = translate("money", "over {0}").format(name_of(change.account, a.evidence))
    # Under the headings "You pay" and "You get" the direction is said already.
    said = "" if change.kind in (ChangeKind.SEND, ChangeKind.RECEIVE, ChangeKind.SIGN_IN) else verb(change.kind)
    return MoneyLine(
        said, shown,
        dollars(value_usd(a.request.chain_id, change.asset, change.amount, a.evidence)) if change.token_id is None and not change.unlimited else "",
        address_line(a, change.counterparty) if change.counterparty is not None else None,
        label, until, note, contract, whose,
    )  # fmt: skip


def verb(kind: ChangeKind) -> str:
    """The direction in words."""
    return {
        ChangeKind.SEND: translate("money", "You pay"),
        ChangeKind.RECEIVE: translate("money", "You get"),
        ChangeKind.APPROVE: translate("money", "May be taken from you"),
        ChangeKind.REVOKE: translate("money", "May no longer be taken"),
        ChangeKind.APPROVE_ALL: translate("money", "All of it may be taken"),
        ChangeKind.DELEGATE: translate("money", "Control is lent"),
        ChangeKind.ORDER: translate("money", "You offer"),
        ChangeKind.SIGN_IN: translate("money", "You sign in"),
        ChangeKind.DEPLOY: translate("money", "Is created"),
        ChangeKind.UPGRADE: translate("money", "Code is replaced"),
        ChangeKind.OWN: translate("money", "Control changes hands"),
    }[kind]


def amount(a: Assessment, change: Change) -> str:
    """The amount of one change in the user's number format, with its bound in words."""
    if change.kind in (ChangeKind.OWN, ChangeKind.UPGRADE, ChangeKind.DEPLOY) or (
        change.asset is None and change.amount is None
    ):
        said = spoken(bounded(change.what, 160))
        return said[:1].upper() + said[1:]
    if change.token_id is not None:
        whole = translate("money", "NFT number {0}").format(bounded(str(change.token_id), 80))
        count = change.amount or 1
        return (
            whole if count == 1 else translate("money", "{0} pieces of {1}").format(locale_digits(f"{count:,}"), whole)
        )
    known = token(a.request.chain_id, change.asset, a.evidence) if change.asset is not None else None
    symbol = bounded(known.symbol, 24) if known else translate("money", "an unknown token")
    if change.kind is ChangeKind.APPROVE_ALL:
        return translate("money", "Everything you hold of it, now and later")
    if change.unlimited:
        return translate("money", "Any amount of {0}, without limit").format(symbol)
    if change.amount is None:
        return translate("money", "An unknown amount of {0}").format(symbol)
    if change.amount == 0 and change.bound is Bound.AT_LEAST:
        return translate("money", "Any amount of {0}, even none").format(symbol)
    if known is None:
        return translate("money", "{0} base units of an unknown token").format(locale_digits(f"{change.amount:,}"))
    number = whole_units(change.amount, known.decimals)
    template = {
        Bound.AT_MOST: translate("money", "at most {0} {1}"),
        Bound.AT_LEAST: translate("money", "at least {0} {1}"),
    }.get(change.bound, "{0} {1}")
    return template.format(number, symbol)


def _token_note(a: Assessment, change: Change) -> tuple[str, str]:
    asset = change.asset
    if not isinstance(asset, Address):
        return "", ""
    if bundled(a.request.chain_id, asset) is not None:
        return "", ""
    if token(a.request.chain_id, asset, a.evidence) is None:
        return translate("money", "Nothing is known about this token:"), str(asset)
    return translate("money", "The token gave itself this name:"), str(asset)


def fee_line(a: Assessment) -> str:
    """The network fee at most; empty for messages."""
    tx = a.request.transaction
    if isinstance(a.request.payload, CallBatch):
        return translate("money", "Each call becomes a transaction with a network fee of its own.")
    if tx is None:
        return translate("money", "No network fee: this is a signature, not a transaction.")
    if tx.max_fee_wei is None:
        return translate("money", "The network fee is not known yet.")
    coin = token(a.request.chain_id, NATIVE, a.evidence)
    text = f"{whole_units(tx.max_fee_wei, 18)} {coin.symbol if coin else NATIVE}"
    fiat = dollars(value_usd(a.request.chain_id, NATIVE, tx.max_fee_wei, a.evidence))
    return translate("money", "Network fee at most {0}").format(f"{text} ({fiat})" if fiat else text)


def account_line(a: Assessment) -> str:
    """Which account signs, and where, by the user's own names."""
    name, where = account_label(a.request.account), network_name(a.request.chain_id)
    if name:
        return translate("money", "With your account “{0}”, {1}, on {2}.").format(name, a.request.account, where)
    return translate("money", "With your account {0} on {1}.").format(a.request.account, where)


def source_line(a: Assessment) -> str:
    """Where the knowledge of these effects comes from."""
    if a.effects.source == "simulation":
        where = a.effects.state_from or translate("money", "a given state")
        if a.effects.reverted:
            reason = bounded(a.effects.revert_reason or translate("money", "no reason is given"), 160)
            return translate("money", "Simulated on this computer, with {0}: IT FAILS ({1}).").format(
                bounded(where, 120), reason
            )
        said = translate("money", "Simulated on this computer, with {0}.").format(bounded(where, 120))
        if a.effects.divergences:
            return said + " " + translate("money", "IT DOES SOMETHING ELSE in another block or after its owner acts.")
        if a.effects.divergences is not None:
            return said + " " + translate("money", "It does the same in other blocks and after its owner acts.")
        return said
    if a.effects.source == "static":
        return translate("money", "Read from the request alone; it was not simulated.")
    return translate("money", "Nothing could be worked out.")


def proof_line(a: Assessment) -> str:
    """What of the state was proven, against which block, by which two nodes; empty where no proof was asked for."""
    node = a.evidence.node
    if node is None or not node.proof_asked:
        return ""
    p = node.proven
    if p is None:
        if node.disagreements:
            return translate("money", "NOT PROVEN: the two nodes, or a proof, disagree. See the findings.")
        return translate("money", "Not proven. Why stands under what is unknown.")
    text = translate("money", "{0} of {1} accounts and {2} of {3} storage values are proven against block {4}.").format(
        p.accounts, p.of_accounts, p.slots, p.of_slots, locale_digits(f"{p.block:,}")
    )
    both = translate("money", "{0} and {1} both know this block.").format(
        bounded(node.first_label or node.url_label, 60), bounded(node.second_label or "?", 60)
    )
    return f"{text} {both}"
