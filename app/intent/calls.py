"""One call to its meaning, and the calls within it, without limit of kind but bounded in depth and number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final

from app.address import NATIVE, Address, keccak256
from app.evidence import Evidence
from app.intent import takes, words
from app.intent.abi import guesses, rules
from app.intent.abi.codec import AbiError
from app.intent.abi.codec import decode_call as decode_arguments
from app.intent.known import known as known_contract
from app.intent.model import Bound, Change, ChangeKind, DecodedBy, Field, Intent, Unknown
from app.intent.tokens import WRAPPED_NATIVE, is_nft

MAX_DEPTH: Final = 12
MAX_CALLS: Final = 1000
MAX_UNREAD: Final = 1 << 18
MAX_TRIES: Final = 2000


@dataclass(frozen=True, slots=True)
class CallContext:
    """One call as the chain would run it. `caller` is msg.sender; `account` whose wallet signs.

    `operation`: `call`, `delegatecall` (the target's code runs as the caller), `create`. `now` in UTC.
    """

    chain_id: int
    caller: Address
    target: Address | None
    value_wei: int
    calldata: bytes
    operation: str = "call"
    depth: int = 0
    account: Address | None = None
    now: datetime | None = None
    said: frozenset[str] = frozenset({"from", "value"})
    """Of who calls and what is paid along, what is known; a descriptor may embed calldata and leave both open."""
    left: list[int] = field(default_factory=lambda: [MAX_CALLS], compare=False)
    """How many more nested calls the whole request may hold; shared by all contexts of one request."""
    unread: list[int] = field(default_factory=lambda: [MAX_UNREAD], compare=False)
    """How many more bytes of calls nobody can read are laid out; hidden calls are looked for in all of them."""
    tries: list[int] = field(default_factory=lambda: [MAX_TRIES], compare=False)
    """How many more places are looked at closely for a hidden call."""

    def inner(
        self,
        target: Address | None,
        value_wei: int,
        calldata: bytes,
        *,
        caller: Address,
        operation: str = "call",
        said: frozenset[str] = frozenset({"from", "value"}),
    ) -> CallContext:
        return CallContext(
            self.chain_id, caller, target, value_wei, calldata, operation, self.depth + 1, self.account, self.now, said,
            self.left, self.unread, self.tries,
        )  # fmt: skip


Nested = Callable[[CallContext, Evidence], tuple[Intent, ...]]


def decode_call(call: CallContext, evidence: Evidence) -> Intent:
    """What one call means: by descriptor, known function, guess, or structure alone. Never raises."""
    call.left[0] -= 1
    if call.left[0] < 0 or call.depth > MAX_DEPTH:
        why = f"more than {MAX_CALLS} calls" if call.left[0] < 0 else f"calls nested more than {MAX_DEPTH} deep"
        return _unknown(call, evidence, Unknown("the rest of this request", f"it holds {why}"))
    if call.target is None:
        return _finish(_creation(call), call, evidence)
    if not call.calldata:
        return _finish(_payment(call), call, evidence)
    intent = _known(call, evidence) or _routed(call, evidence)
    described = _descriptor(call, evidence)
    if described is not None:
        return _merge(described, intent, call, evidence)
    if intent is not None:
        return _finish(intent, call, evidence)
    return _guess(call, evidence)


def _descriptor(call: CallContext, evidence: Evidence) -> Intent | None:
    try:
        from app.intent.erc7730 import describe
    except ImportError:
        return None
    return describe(call, evidence)


def _merge(described: Intent, known: Intent | None, call: CallContext, evidence: Evidence) -> Intent:
    """A descriptor has the better words; the bundled function says what changes."""
    if known is None:
        return replace(
            described, target=call.target, caller=call.caller, value_wei=call.value_wei, calldata=call.calldata,
            operation=call.operation, changes=_value_change(call), hashes=_hashes(call),
        )  # fmt: skip
    if described.amounts:
        known = replace(known, changes=_named_by(described, known.changes))
    known = _finish(known, call, evidence)
    return replace(
        known,
        amounts=described.amounts,
        sentence=known.description if known.kind not in ("call", "unknown") else described.sentence,
        interpolated=described.interpolated,
        description=described.description,
        decoded_by=DecodedBy.ERC7730,
        fields=_told_as_run(described, known),
        calls=known.calls or described.calls,
        owner=described.owner or known.owner,
        unknowns=known.unknowns + described.unknowns,
    )


def _told_as_run(described: Intent, known: Intent) -> tuple[Field, ...]:
    """The descriptor's fields; calldata that is run as the caller is not told as the call it would be otherwise."""
    foreign = {c.calldata: c for c in known.calls if c.operation == "delegatecall" and c.kind == "execute"}
    words_of = {c.calldata: c.description for c in described.calls}
    return tuple(
        replace(f, value=foreign[f.raw].description)
        if isinstance(f.raw, bytes) and f.raw in foreign and f.value == words_of.get(f.raw)
        else f
        for f in described.fields
    )


def _named_by(described: Intent, changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """The same changes, with the token that the contract's own descriptor says an amount is of."""
    tokens: dict[int, set[Address]] = {}
    for amount, token in described.amounts:
        tokens.setdefault(amount, set()).add(token)
    out = []
    for change in changes:
        said = tokens.get(change.amount or 0, set()) if change.asset is None else set()
        out.append(replace(change, asset=next(iter(said))) if len(said) == 1 else change)
    return tuple(out)


def _value_change(call: CallContext) -> tuple[Change, ...]:
    # A delegated call carries its caller's value along, it moves none.
    if not call.value_wei or call.target is None or call.operation == "delegatecall":
        return ()
    return (Change(ChangeKind.SEND, call.caller, NATIVE, call.value_wei, call.target, standard="native"),)


def _base(call: CallContext, kind: str, by: DecodedBy, **more: Any) -> Intent:
    return Intent(
        kind, "", by, target=call.target, caller=call.caller, value_wei=call.value_wei, calldata=call.calldata,
        operation=call.operation, **more,
    )  # fmt: skip


def _creation(call: CallContext) -> Intent:
    created = Change(ChangeKind.DEPLOY, call.caller, what="a new contract")
    sent = (Change(ChangeKind.SEND, call.caller, NATIVE, call.value_wei, standard="native"),) if call.value_wei else ()
    unknown = Unknown("what the new contract does", "its code is not checked before it runs")
    return _base(call, "deploy", DecodedBy.ABI, changes=(created, *sent), unknowns=(unknown,))


def _payment(call: CallContext) -> Intent:
    assert call.target is not None
    return _base(call, "send" if call.value_wei else "call", DecodedBy.ABI, changes=_value_change(call))


def _known(call: CallContext, evidence: Evidence) -> Intent | None:
    assert call.target is not None
    known = rules.lookup(call.calldata[:4]) if len(call.calldata) >= 4 else None
    if known is None:
        return None
    try:
        # Settler reads its actions with a decoder of its own that does not check lengths.
        arguments = decode_arguments(
            known.function, call.calldata, lax=any(d[0] == "settleractions" for d in known.directives)
        )
    except AbiError:
        return None
    if not arguments.clean and known.owner != "std" and call.depth == 0 and not _looks_right(arguments):
        return None
    where = rules.Where(arguments, call.target, call.caller, call.value_wei)
    claimed = rules.changes(known, where)
    calls: tuple[Intent, ...] = ()
    unknowns: list[Unknown] = []
    kind = known.kind
    for name, *rest in known.directives:
        if name in rules.NESTING:
            from app.intent import nested

            try:
                more, extra, problems = nested.expand(name, rest, where, call, evidence)
            except (AbiError, KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
                unknowns.append(Unknown("the calls inside", f"they could not be read ({error})"))
                continue
            calls += more
            claimed += extra
            unknowns += problems
    sent = () if any("ETHPART" in d for d in known.directives) else _value_change(call)
    wrapped = WRAPPED_NATIVE.get(call.chain_id)
    if call.target == wrapped:
        kind, claimed = _wrapping(kind, known.function.name, arguments, call, claimed)
    packed = any(d[0].startswith("odos") for d in known.directives)
    if arguments.rest >= 32 and known.function.name != "execute" and not packed:
        hidden = _behind(call, arguments.rest, evidence)
        calls += hidden
        unknowns.append(Unknown("bytes after the arguments", f"{arguments.rest} bytes that the function does not read"))
        if hidden:
            unknowns.append(Unknown("whether these bytes are used", f"they seem to hold this: {hidden[0].description}"))
    intent = _base(
        call,
        kind,
        DecodedBy.ABI,
        fields=words.fields_of(arguments),
        calls=calls,
        changes=sent + claimed,
        unknowns=tuple(unknowns),
        function=known.function.canonical,
        arguments=arguments,
        family=known.family,
        owner=_owner(known.owner, call),
    )
    told = evidence.told.get(call.target) if call.target is not None else None
    changes = takes.fill(call.chain_id, intent, intent.changes, told)
    if told is not None and changes != intent.changes and takes.of(call.chain_id, call.target) is None:
        intent = replace(intent, fields=(*intent.fields, *_told_fields(intent.changes, changes, evidence)))
    if intent.function in _TWO_MEANINGS and call.target is not None and is_nft(call.chain_id, call.target, evidence):
        changes = tuple(map(_of_nft, changes))
    return intent if changes == intent.changes else replace(intent, changes=changes)


_SOCKET: Final = Address.parse("0x3a23F943181408EAC424116Af7b7790c94Cb97a5")
"""Socket's gateway on most chains: it runs the code of the route whose number its calldata begin with, as itself."""


def _routed(call: CallContext, evidence: Evidence) -> Intent | None:
    """What a call of Socket's gateway does: after the route's number stands the call that the route's code reads.

    A route that swaps first holds the swap's number and call before everything else; the swap takes the token.
    """
    if call.target != _SOCKET:
        return None
    data = call.calldata[4:]
    unknowns: tuple[Unknown, ...] = ()
    if rules.lookup(data[:4]) is None:
        number, at = int.from_bytes(data[4:36], "big"), int.from_bytes(data[36:68], "big")
        length = int.from_bytes(data[4 + at : 36 + at], "big")
        if number >= 1 << 32 or at % 32 or not 64 <= at < len(data) or length > len(data):
            return None
        data = data[36 + at : 36 + at + length]
        unknowns = (Unknown("which bridge carries on what the swap gives", "the route's number alone says it"),)
    intent = _known(replace(call, calldata=data), evidence)
    if intent is None or intent.family != "socket":
        return None
    return replace(intent, calldata=call.calldata, unknowns=(*intent.unknowns, *unknowns))


def _told_fields(was: tuple[Change, ...], now: tuple[Change, ...], evidence: Evidence) -> tuple[Field, ...]:
    """Which asset the call is about, with where that is from: the contract's word, not the request's."""
    new = [c.asset for c in now if c not in was and isinstance(c.asset, Address)]
    note = "your node: the contract itself names it"
    return tuple(Field("Asset", words.name_of(a, evidence), str(a), note=note) for a in dict.fromkeys(new))


_TWO_MEANINGS: Final = frozenset({"approve(address,uint256)", "transferFrom(address,address,uint256)"})
"""Functions that ERC-20 and ERC-721 share: their number is an amount, or says which NFT."""


def _of_nft(change: Change) -> Change:
    """The same change with its number read as an NFT's; ERC-721 takes back by approving nobody."""
    if change.amount is None:
        return change
    kind = change.kind
    if kind in (ChangeKind.APPROVE, ChangeKind.REVOKE):
        nobody = change.counterparty is None or change.counterparty.is_zero
        kind = ChangeKind.REVOKE if nobody else ChangeKind.APPROVE
    return replace(
        change, kind=kind, amount=1, token_id=change.amount, standard="erc721", bound=Bound.EXACT, unlimited=False
    )


def _owner(owner: str, call: CallContext) -> str | None:
    """Who publishes the function, where the called contract is known too: anyone can copy a function's name."""
    listed = known_contract(call.target, call.chain_id) is not None or takes.of(call.chain_id, call.target) is not None
    return owner if listed and owner != "std" else None


def _looks_right(arguments: dict[str, Any]) -> bool:
    return bool(arguments)


def _wrapping(
    kind: str, name: str, arguments: dict[str, Any], call: CallContext, claimed: tuple[Change, ...]
) -> tuple[str, tuple[Change, ...]]:
    assert call.target is not None
    if name == "deposit" and not arguments:
        got = Change(
            ChangeKind.RECEIVE, call.caller, call.target, call.value_wei, call.target, standard="erc20", what="wrapped"
        )
        return "wrap", (got,)
    if name == "withdraw" and set(arguments) == {"amount"}:
        gone = Change(ChangeKind.SEND, call.caller, call.target, arguments["amount"], call.target, standard="erc20")
        back = Change(ChangeKind.RECEIVE, call.caller, NATIVE, arguments["amount"], call.target, standard="native")
        return "unwrap", (gone, back)
    return kind, claimed


def _guess(call: CallContext, evidence: Evidence) -> Intent:
    """A name from the public list of signatures, only as a guess; else the structure alone."""
    found = guesses.candidates(call.calldata)
    if not found:
        return _unknown(call, evidence, Unknown("what this call does", _why_unknown(call)), read=True)
    (function, arguments), *_ = found
    names = tuple(f.canonical for f, _ in found)
    unknown = Unknown(
        "what this call really does",
        f"its name is only a guess from a public list: {', '.join(names)}",
    )
    intent = _base(
        call,
        "call",
        DecodedBy.SIGNATURE,
        fields=words.fields_of(arguments),
        changes=_value_change(call),
        unknowns=(unknown,),
        function=function.canonical,
        arguments=arguments,
        candidates=names,
    )
    return _finish(_inside(intent, call, evidence), call, evidence)


def _behind(call: CallContext, size: int, evidence: Evidence) -> tuple[Intent, ...]:
    from app.intent.suspected import look_behind

    return look_behind(call, size, evidence)


def _inside(intent: Intent, call: CallContext, evidence: Evidence) -> Intent:
    from app.intent.suspected import look_inside

    return look_inside(intent, call, evidence)


def _why_unknown(call: CallContext) -> str:
    if len(call.calldata) < 4:
        return "its data are shorter than a function's name"
    if _text(call.calldata) is not None:
        return "its data are text, not a call"
    known = rules.lookup(call.calldata[:4])
    if known is not None:
        return f"its data do not fit {known.function.canonical}"
    return f"no descriptor or list here knows the function 0x{call.calldata[:4].hex()}"


def _text(data: bytes) -> str | None:
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return None
    return text if len(text) >= 4 and all(c.isprintable() or c in "\r\n\t" for c in text) else None


def _unknown(call: CallContext, evidence: Evidence, why: Unknown, *, read: bool = False) -> Intent:
    """`read`: its layout is guessed and what it may hold is looked for."""
    note = _text(call.calldata)
    if note is not None:
        intent = _base(
            call,
            "send" if call.value_wei else "message",
            DecodedBy.NONE,
            changes=_value_change(call),
            fields=(Field("Text", note[:2000], note[:2000]),),
            arguments={"text": note},
        )
        return _finish(intent, call, evidence)
    intent = _base(call, "unknown", DecodedBy.NONE, changes=_value_change(call), unknowns=(why,))
    return _finish(_inside(intent, call, evidence) if read else intent, call, evidence)


def _finish(intent: Intent, call: CallContext, evidence: Evidence) -> Intent:
    digest = _hashes(call)
    done = replace(intent, hashes={**intent.hashes, **digest}) if digest else intent
    return replace(done, description=words.describe(done, call.chain_id, evidence))


def _hashes(call: CallContext) -> dict[str, str]:
    """What a person may compare of the outermost call."""
    if call.depth or not call.calldata:
        return {}
    return {"calldata_digest": "0x" + calldata_digest(call.calldata).hex()}


def foreign_code(intent: Intent, call: CallContext) -> Intent:
    """A delegated call runs the target's code with all the caller's rights: the function's name promises nothing.

    Safe's own batch libraries are the exception: their code is pinned and does what it says (`role` library).
    """
    listed = known_contract(call.target, call.chain_id)
    if call.target is None or (listed is not None and "library" in listed.roles):
        return intent
    control = Change(
        ChangeKind.OWN,
        call.caller,
        counterparty=call.target,
        subject=call.caller,
        what="foreign code runs with all its rights",
    )
    why = Unknown(
        f"what the code of {words.whole(call.target)} does as {words.whole(call.caller)}",
        "a delegated call may change anything, whatever its function is called",
    )
    return replace(
        intent,
        kind="execute",
        description=f"Run the code of {words.whole(call.target)} with all rights of {words.whole(call.caller)}",
        changes=(control,),
        calls=(),
        unknowns=(*intent.unknowns, why),
    )


def calldata_digest(calldata: bytes) -> bytes:
    """ERC-8213: keccak256 over the length as a 32-byte word and the calldata."""
    return keccak256(len(calldata).to_bytes(32, "big") + calldata)


def addresses_in(calldata: bytes, limit: int = 2000) -> tuple[Address, ...]:
    """What looks like an address in the words of calldata: 12 zero bytes, then at least 8 significant ones."""
    out: dict[Address, None] = {}
    for start in (4, 0):
        for at in range(start, min(len(calldata) - 31, start + 32 * limit), 32):
            word = calldata[at : at + 32]
            if not any(word[:12]) and any(word[12:20]):
                out.setdefault(Address(word[12:]))
    return tuple(out)


__all__ = ["Bound", "CallContext", "addresses_in", "calldata_digest", "decode_call"]
