"""Descriptors of the public ERC-7730 registry: the project's own words for its calls and messages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from app.address import Address
from app.eip712 import TypedData, TypedDataError
from app.evidence import Evidence
from app.intent.abi.codec import AbiError, decode_call
from app.intent.erc7730 import registry
from app.intent.erc7730.formats import Names, chain_name
from app.intent.erc7730.interpret import Interpreter, Rendered
from app.intent.erc7730.paths import NotForThis, Scope
from app.intent.known import known as known_contract
from app.intent.model import DecodedBy, Intent, Unknown
from app.intent.words import bounded
from app.request import Request

if TYPE_CHECKING:
    from app.intent.calls import CallContext


def describe(call: CallContext, evidence: Evidence) -> Intent | None:
    """The words of the descriptor for this contract and function; None when there is none or the data do not fit."""
    if call.target is None or len(call.calldata) < 4:
        return None
    if call.operation == "delegatecall":
        listed = known_contract(call.target, call.chain_id)
        if listed is None or "library" not in listed.roles:
            return None  # run as the caller, any other code may do anything whatever its descriptor says
    bound: Iterable[registry.Descriptor] = registry.for_contract(call.chain_id, call.target)
    behind = _cloned(call.target, evidence) if evidence.contracts or evidence.state else None
    if behind is not None:
        bound = (d.for_clone() for d in registry.for_contract(call.chain_id, behind))
    for found in bound:
        known = found.function(call.calldata[:4])
        if known is None:
            continue
        function, shown = known
        try:
            arguments = decode_call(function, call.calldata)
        except AbiError:
            continue
        sender = call.caller if call.depth else call.account or call.caller
        container: dict[str, Any] = {"to": call.target, "chainId": call.chain_id}
        if "from" in call.said:
            container["from"] = sender
        if "value" in call.said:
            container["value"] = call.value_wei
        scope = Scope(arguments, container, {"metadata": found.metadata})
        names = Names(evidence, call.chain_id, (call.target, found.metadata))
        try:
            rendered = Interpreter(found, scope, names, _inside(call, evidence)).render(shown)
        except NotForThis:
            continue
        if rendered.problems and any(p.startswith(("@.from:", "@.value:")) for p in rendered.problems):
            return None  # it needs who calls or what is paid, which the call around it does not say
        return _intent(rendered, found, function.canonical, arguments)
    return None


_CLONE: Final = re.compile(
    rb"\x36\x3d\x3d\x37\x3d\x3d\x3d\x36\x3d\x73(.{20})\x5a\xf4\x3d\x82\x80\x3e\x90\x3d\x91\x60\x2b\x57\xfd\x5b\xf3"
    rb"|\xef\x01\x00(.{20})",
    re.DOTALL,
)
"""The whole code of a minimal proxy (EIP-1167), or of an account that another code runs for (EIP-7702)."""


def _cloned(target: Address, evidence: Evidence) -> Address | None:
    """Whose code runs at an address, where its own code can do nothing else (ERC-7730, "Proxy support").

    A proxy that keeps its implementation in storage does not count: another code may keep the same words there.
    """
    facts, state = evidence.contracts.get(target), (evidence.state or {}).get(target)
    code = facts.code if facts is not None and facts.code is not None else state.code if state is not None else b""
    found = _CLONE.fullmatch(code)
    return Address(found[1] or found[2]) if found else None


def _inside(call: CallContext, evidence: Evidence) -> Any:
    def nested(
        callee: Address | None, value_wei: int | None, data: bytes, spender: Address | None, chain: int | None
    ) -> Intent:
        from app.intent.calls import decode_call as decode

        caller = spender or call.target or call.caller
        said = frozenset(k for k, v in (("from", spender), ("value", value_wei)) if v is not None)
        inner = call.inner(callee or call.target, value_wei or 0, data, caller=caller, said=said)
        if chain is None or chain == call.chain_id:
            return decode(inner, evidence)
        return _elsewhere(decode(replace(inner, chain_id=chain), _without_this_chain(evidence)), chain)

    return nested


def _without_this_chain(evidence: Evidence) -> Evidence:
    return replace(evidence, tokens={}, contracts={}, state=None, node=None)


def _elsewhere(inner: Intent, chain: int) -> Intent:
    """A call that another chain will run: told, but nothing that it does happens here."""
    why = f"it happens on {chain_name(chain)}, which is not looked at from here"
    told = replace(inner, changes=(), calls=tuple(_elsewhere(c, chain) for c in inner.calls))
    return replace(told, unknowns=(*inner.unknowns, Unknown("what the call on another chain does", why)))


def describe_typed_data(request: Request, data: TypedData, evidence: Evidence) -> Intent | None:
    """The words of the descriptor for this message type and domain; None when there is none."""
    from app.intent.typed_data.reading import read_values

    encoded = data.type_string(data.primary_type)
    chain, contract = _domain(data.domain)
    try:
        separator = "0x" + data.domain_separator.hex()
    except (TypedDataError, ValueError, KeyError, TypeError, RecursionError):
        return None
    for found in registry.for_type(data.primary_type):
        shown = found.formats.get(encoded) or _loose(found.formats, encoded, data.primary_type)
        if shown is None or not _fits(found, chain, contract, data.domain, separator):
            continue
        try:
            message = read_values(data)
        except (ValueError, KeyError, TypeError):
            return None
        whole = {"to": contract, "from": request.account, "value": 0, "chainId": chain}
        container = {k: v for k, v in whole.items() if v is not None}
        scope = Scope(message, container, {"metadata": found.metadata})
        names = Names(evidence, chain or request.chain_id, (contract, found.metadata))

        def nested(
            callee: Address | None, value_wei: int | None, raw: bytes, spender: Address | None, other: int | None
        ) -> Intent:
            from app.intent.calls import CallContext
            from app.intent.calls import decode_call as decode

            here = chain or request.chain_id
            said = frozenset(k for k, v in (("from", spender), ("value", value_wei)) if v is not None)
            context = CallContext(
                other or here, spender or contract or request.account, callee, value_wei or 0, raw, depth=1,
                account=request.account, now=evidence.now, said=said,
            )  # fmt: skip
            if other is None or other == here:
                return decode(context, evidence)
            return _elsewhere(decode(context, _without_this_chain(evidence)), other)

        try:
            rendered = Interpreter(found, scope, names, nested).render(shown)
        except NotForThis:
            continue
        if any(p.startswith(("@.to:", "@.chainId:")) for p in rendered.problems):
            return None  # the domain does not say for which contract or chain this is
        return _intent(rendered, found, data.primary_type)
    return None


def _loose(formats: Mapping[str, Any], encoded: str, primary: str) -> Any:
    """Keys differ in blanks after commas; version 1 descriptors may name the primary type alone."""
    wanted = encoded.replace(" ", "")
    for key, shown in formats.items():
        if key.replace(" ", "") == wanted or key == primary:
            return shown
    return None


def _domain(domain: Mapping[str, Any]) -> tuple[int | None, Address | None]:
    chain, contract = domain.get("chainId"), domain.get("verifyingContract")
    if chain is None and re.fullmatch(r"0x0{48}[0-9a-fA-F]{16}", str(domain.get("salt"))):
        chain = domain["salt"]  # the chain as salt: domains of native meta-transactions (Matic's EIP712Base)
    try:
        number = int(str(chain), 0) if chain is not None else None
    except ValueError:
        number = None
    try:
        address = Address.parse(str(contract), strict=False) if contract else None
    except ValueError:
        address = None
    return number, address


_BOUND: Final = frozenset({"name", "version", "salt", "chainId", "verifyingContract"})


def _fits(
    found: registry.Descriptor,
    chain: int | None,
    contract: Address | None,
    domain: Mapping[str, Any],
    separator: str | None,
) -> bool:
    """A descriptor binds to its deployments, and to the domain fields it names."""
    for key, value in (found.domain or {}).items():
        if key in ("name", "version", "salt") and str(domain.get(key)) != str(value):
            return False
        if key not in _BOUND and str(domain.get(key)).lower() != str(value).lower():
            return False
        if key == "chainId" and chain != int(str(value), 0):
            return False
        if key == "verifyingContract" and (contract is None or "0x" + contract.hex() != str(value).lower()):
            return False
    if found.domain_separator is not None and separator != found.domain_separator:
        return False
    if not found.deployments:
        return bool(found.domain) or found.domain_separator is not None
    # Without both, the message may be for another contract or chain than the descriptor's.
    return contract is not None and (chain, "0x" + contract.hex()) in found.deployments


_TOLD: Final = 4
"""Fields that a sentence made of them holds."""


def _summed(rendered: Rendered, owner: str | None) -> str:
    """The label with the first fields, where the descriptor has no sentence: a label alone says no amounts."""
    told = [
        f"{f.label} {bounded(f.value, 80)}" + (f" {f.note}" if f.note and f.note.startswith("base units") else "")
        for f in rendered.fields[:_TOLD]
        if f.label and len(f.value) < 200
    ]
    if not rendered.intent or not told:
        return ""
    where = f" on {owner}" if owner else ""
    return f"{rendered.intent}{where}: {', '.join(told)}"


def _intent(
    rendered: Rendered, found: registry.Descriptor, function: str, arguments: Mapping[str, Any] | None = None
) -> Intent:
    problems = rendered.problems[:5]
    unknowns = tuple(Unknown("a field of the descriptor", p) for p in problems) if problems else ()
    return Intent(
        kind="call",
        description=rendered.intent or f"Call {function.split('(', 1)[0]}",
        decoded_by=DecodedBy.ERC7730,
        fields=rendered.fields,
        calls=rendered.calls,
        unknowns=unknowns,
        function=function,
        arguments=arguments or {},
        owner=found.owner,
        sentence=rendered.interpolated or _summed(rendered, found.owner),
        interpolated=rendered.interpolated or "",
        amounts=rendered.amounts,
    )
