"""What data nobody can read may hold, as intents of their own: a guess that can warn and never reassure."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.address import Address
from app.evidence import Evidence
from app.intent import structure, words
from app.intent.abi import rules
from app.intent.calls import CallContext, decode_call
from app.intent.known import known as known_contract
from app.intent.model import Change, ChangeKind, DecodedBy, Intent, Unknown
from app.intent.tokens import bundled_addresses

_DEPTH: Final = 4
_EACH: Final = 2000
"""What laying out costs beside the bytes, in bytes."""
_SOMEBODY: Final = Address(b"\xfe" * 20)
"""Stands for the contract that a call is for where nothing says which; no code is ever there."""
_NATIVE: Final = bytes.fromhex("ee" * 20)


def look_inside(intent: Intent, call: CallContext, evidence: Evidence) -> Intent:
    """The unread call with its guessed layout and with the calls that its data may hold.

    What arrives by a guess is left out: nobody may be reassured by bytes that anyone can put there.
    """
    if call.target is None or call.depth > _DEPTH or len(call.calldata) < 36:
        return intent
    cost = _EACH + min(len(call.calldata), structure.MAX_BYTES)
    if call.unread[0] < cost:
        found = structure.Structure((), True, structure.hidden(call.calldata[4:], call.chain_id, call.tries), 0)
    else:
        call.unread[0] -= cost
        found = structure.read(call.calldata, call.chain_id, call.tries, _own(call, evidence))
    fields = intent.fields or structure.fields(found, lambda a: words.name_of(a, evidence))
    inner = _as_intents(found.calls, _addresses(found.parts), call, evidence)
    if not inner:
        return replace(intent, fields=fields)
    why = "they were found by their shape alone, in data that nobody here could read"
    return replace(
        intent,
        fields=fields,
        calls=inner,
        unknowns=(*intent.unknowns, Unknown("whether the calls inside are made", why)),
    )


def _own(call: CallContext, evidence: Evidence) -> frozenset[bytes]:
    """Addresses that mean something to the user."""
    mine = (call.account or call.caller, *(evidence.accounts or ()), *(evidence.contacts or ()))
    return frozenset(map(bytes, mine))


def look_behind(call: CallContext, size: int, evidence: Evidence) -> tuple[Intent, ...]:
    """Calls that the last `size` bytes of a known function's calldata may hold, which the function itself does not read.

    Only of contracts nobody knows: a listed one's code reads what its function says, and apps write notes behind it.
    """
    if call.target is None or call.depth > _DEPTH or known_contract(call.target, call.chain_id) is not None:
        return ()
    return _as_intents(structure.hidden(call.calldata[-size:], call.chain_id, call.tries), [], call, evidence)


def _as_intents(
    held: tuple[structure.Held, ...], named: list[Address], call: CallContext, evidence: Evidence
) -> tuple[Intent, ...]:
    out = []
    for one in held:
        target = _target(one, named, call.chain_id)
        caller = call.caller if call.operation == "delegatecall" or call.target is None else call.target
        context = call.inner(target or _SOMEBODY, 0, one.data, caller=caller)
        out.append(_perhaps(decode_call(context, evidence), call, evidence, named=target is not None))
    return tuple(out)


def _addresses(parts: tuple[structure.Part, ...]) -> list[Address]:
    out: list[Address] = []
    for part in parts:
        if part.kind == "address":
            out.append(part.value)
        elif part.kind in ("list", "struct"):
            out += _addresses(part.value)
    return out


def _target(held: structure.Held, named: list[Address], chain_id: int) -> Address | None:
    """Who is probably called: of a publisher's function its own contract, of a token's function what stands beside it."""
    known = rules.lookup(held.data[:4])
    if known is None or known.owner == "std":
        return held.target
    for address in (held.target, *named):
        listed = known_contract(address, chain_id)
        if listed is not None and listed.owner == known.owner:
            return address
    odd = held.target is None or held.target == _NATIVE or bytes(held.target) in bundled_addresses(chain_id)
    return None if odd else held.target


def _perhaps(intent: Intent, call: CallContext, evidence: Evidence, *, named: bool) -> Intent:
    """The same intent as a guess: without what arrives, and without a token that nothing names."""

    def guessed(change: Change) -> Change:
        return replace(
            change,
            asset=None if change.asset == _SOMEBODY else change.asset,
            counterparty=call.target if change.counterparty == _SOMEBODY else change.counterparty,
            what=change.what or "perhaps, by what the data seem to hold",
        )

    changes = tuple(guessed(c) for c in intent.changes if c.kind is not ChangeKind.RECEIVE)
    by = DecodedBy.NONE if intent.decoded_by is DecodedBy.NONE else DecodedBy.SIGNATURE
    calls = tuple(_perhaps(c, call, evidence, named=named) for c in intent.calls)
    description = intent.description
    if not named:
        # The sentence of a known kind, with the contract that nothing names left open.
        what = tuple(replace(guessed(c), what=c.what) for c in intent.changes)
        description = words.describe(replace(intent, changes=what, target=None), call.chain_id, evidence)
    return replace(
        intent, decoded_by=by, changes=changes, calls=calls, unknowns=(), sentence="", description=description,
        target=intent.target if named else call.target, owner=intent.owner if named else None,
    )  # fmt: skip
