"""Facts about the addresses, tokens and Safes of one request: what is asked of the node and how answers are kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from app.address import NATIVE, Address, Asset, keccak256, selector
from app.chain.asking import Round, number, raw, text, word
from app.evidence import AllowanceFact, Evidence, SafeFacts, Token
from app.intent.calls import addresses_in
from app.intent.model import ChangeKind, Intent
from app.intent.tokens import WRAPPED_NATIVE, token
from app.request import Request

_ADDRESSES: Final = 40
_TOKENS: Final = 12
_SPENDERS: Final = 4
_PERMIT2_TOKENS: Final = 5
_BALANCE: Final = bytes.fromhex("70a08231")
_ALLOWANCE: Final = bytes.fromhex("dd62ed3e")
_PERMIT2_ALLOWANCE: Final = bytes.fromhex("927da105")
"""Permit2's `allowance(address,address,address)`."""
_DECIMALS: Final = bytes.fromhex("313ce567")
_SYMBOL: Final = bytes.fromhex("95d89b41")
IMPLEMENTATION: Final = int.from_bytes(keccak256(b"eip1967.proxy.implementation"), "big") - 1
_GUARD: Final = int.from_bytes(keccak256(b"guard_manager.guard.address"), "big")
PERMIT2: Final = Address.parse("0x000000000022D473030F116dDEE9F6B43aC78BA3")


@dataclass(slots=True)
class Found:
    """What a round of questions brought, before it becomes evidence."""

    codes: dict[Address, bytes] = field(default_factory=dict)
    nonces: dict[Address, int] = field(default_factory=dict)
    balances: dict[Asset, int] = field(default_factory=dict)
    decimals: dict[Address, int] = field(default_factory=dict)
    symbols: dict[Address, str] = field(default_factory=dict)
    allowances: dict[tuple[Address, Address], int] = field(default_factory=dict)
    through_permit2: dict[tuple[Address, Address], tuple[int, int]] = field(default_factory=dict)
    """(token, spender) → amount and Unix time of expiry, inside Permit2."""
    implementations: dict[Address, bytes] = field(default_factory=dict)
    safe: dict[str, Any] = field(default_factory=dict)


def interesting(request: Request, intent: Intent) -> list[Address]:
    """Targets, recipients and spenders whose code matters, the account itself first."""
    out: dict[Address, None] = {request.account: None}
    for _, i in intent.walk():
        if i.target is not None:
            out[i.target] = None
        for c in i.changes:
            for a in (c.counterparty, c.asset, c.account):
                if isinstance(a, Address) and not a.is_zero:
                    out[a] = None
    for delegate in (a[1] for a in intent.arguments.get("authorizations", ())):
        if isinstance(delegate, Address):
            out[delegate] = None
    return list(out)[:_ADDRESSES]


def _tokens(request: Request, intent: Intent, evidence: Evidence) -> list[Address]:
    """Tokens the request speaks of, and known ones that the account holds."""
    out: dict[Address, None] = {}
    for c in intent.all_changes():
        if isinstance(c.asset, Address) and c.kind not in (ChangeKind.OWN, ChangeKind.UPGRADE):
            out[c.asset] = None
    for _, i in intent.walk():
        for a in addresses_in(i.calldata, 40):
            if token(request.chain_id, a, evidence) is not None:
                out[a] = None
    out.update(dict.fromkeys(a for a, n in (evidence.balances or {}).items() if isinstance(a, Address) and n))
    wrapped = WRAPPED_NATIVE.get(request.chain_id)
    if wrapped is not None:
        out.setdefault(wrapped)
    return list(out)[:_TOKENS]


def ask_facts(questions: Round, request: Request, intent: Intent, evidence: Evidence, tag: str, found: Found) -> None:
    """Code and nonce of who takes part, balances, allowances and names of tokens, and a Safe's own facts."""
    me = request.account
    for a in interesting(request, intent):
        key = str(a)
        questions.ask("eth_getCode", [key, tag], _keep(found.codes, a, raw), needed=f"The code of {key}")
        questions.ask("eth_getTransactionCount", [key, tag], _keep(found.nonces, a, number))
    targets = [i.target for _, i in intent.walk() if i.target is not None]
    for t in list(dict.fromkeys(targets))[:_SPENDERS]:
        questions.ask("eth_getStorageAt", [str(t), hex(IMPLEMENTATION), tag], _keep(found.implementations, t, raw))
    tokens = _tokens(request, intent, evidence)
    spenders = [c.counterparty for c in intent.all_changes() if c.kind is ChangeKind.APPROVE and c.counterparty]
    if intent.family in ("permit2", "permit2-transfer"):
        spenders.insert(0, PERMIT2)
    who = [s for s in dict.fromkeys([*targets, *spenders]) if s != me and s not in tokens][:_SPENDERS]
    for t in tokens:
        questions.view(t, _BALANCE + _padded(me), tag, _keep(found.balances, t, word))
        if token(request.chain_id, t, evidence) is None:
            questions.view(t, _DECIMALS, tag, _keep(found.decimals, t, word))
            questions.view(t, _SYMBOL, tag, _keep(found.symbols, t, text))
        for s in who:
            questions.view(t, _ALLOWANCE + _padded(me) + _padded(s), tag, _keep(found.allowances, (t, s), word))
    # A router that asks Permit2 for tokens has no allowance of its own.
    for s in [t for t in dict.fromkeys(targets) if t not in tokens and t not in (me, PERMIT2)][:1]:
        for t in tokens[:_PERMIT2_TOKENS]:
            if PERMIT2 not in who:
                questions.view(
                    t, _ALLOWANCE + _padded(me) + _padded(PERMIT2), tag, _keep(found.allowances, (t, PERMIT2), word)
                )
            inside = _PERMIT2_ALLOWANCE + _padded(me) + _padded(t) + _padded(s)
            questions.view(PERMIT2, inside, tag, _keep(found.through_permit2, (t, s), _amount_until))
    safe = safe_of(request, intent)
    if safe is not None and evidence.safe is None:
        _ask_safe(questions, safe, tag, found.safe)


def ask_told(
    questions: Round, request: Request, pairs: list[tuple[Address, Address]], evidence: Evidence, tag: str, found: Found
) -> None:
    """What the account holds of the tokens that contracts named, lets them take, and what these tokens are called."""
    me = request.account
    for contract, t in pairs:
        if t not in found.balances:
            questions.view(t, _BALANCE + _padded(me), tag, _keep(found.balances, t, word))
        if token(request.chain_id, t, evidence) is None and t not in found.symbols:
            questions.view(t, _DECIMALS, tag, _keep(found.decimals, t, word))
            questions.view(t, _SYMBOL, tag, _keep(found.symbols, t, text))
        if (t, contract) not in found.allowances:
            give = _ALLOWANCE + _padded(me) + _padded(contract)
            questions.view(t, give, tag, _keep(found.allowances, (t, contract), word))


def _amount_until(data: bytes) -> tuple[int, int]:
    if len(data) != 96:
        raise ValueError("not an allowance of Permit2")
    return int.from_bytes(data[:32], "big"), int.from_bytes(data[32:64], "big")


def safe_of(request: Request, intent: Intent) -> Address | None:
    """The Safe a request is about: one whose transaction is signed, or that is called to execute one."""
    for _, i in intent.walk():
        if i.family == "safe" and isinstance(safe := i.arguments.get("safe"), Address):
            return safe
        if i.family == "safe" and i.target is not None and i.kind == "safe-transaction":
            return i.target
    del request
    return None


def _ask_safe(questions: Round, safe: Address, tag: str, out: dict[str, Any]) -> None:
    def view(name: str, signature: str, read: Any, arguments: bytes = b"") -> None:
        questions.view(safe, selector(signature) + arguments, tag, _keep(out, name, read))

    out["address"] = safe
    view("owners", "getOwners()", lambda d: _addresses(d, 0))
    view("threshold", "getThreshold()", word)
    view("nonce", "nonce()", word)
    view("version", "VERSION()", text)
    page = (1).to_bytes(32, "big") + (50).to_bytes(32, "big")
    view("modules", "getModulesPaginated(address,uint256)", lambda d: _addresses(d, 0), page)
    for name, slot in (("guard", _GUARD), ("singleton", 0)):
        questions.ask("eth_getStorageAt", [str(safe), hex(slot), tag], _keep(out, name, raw))


def _addresses(data: bytes, place: int) -> tuple[Address, ...]:
    """The address array whose offset is word `place` of an ABI answer."""
    at = int.from_bytes(data[32 * place : 32 * place + 32], "big")
    count = int.from_bytes(data[at : at + 32], "big")
    if at + 32 > len(data) or count > (len(data) - at) // 32 or count > 500:
        raise ValueError("no array of addresses")
    return tuple(Address(data[at + 44 + 32 * i : at + 64 + 32 * i]) for i in range(count))


def _padded(address: Address) -> bytes:
    return bytes(12) + address


def _keep(where: dict[Any, Any], key: Any, read: Any) -> Any:
    def then(answer: Any) -> None:
        where[key] = read(answer)

    return then


def tokens_of(found: Found, evidence: Evidence) -> dict[Address, Token]:
    """Names and decimals, with what was known before on top."""
    fresh = {
        t: Token("".join(c for c in found.symbols.get(t, "?") if c.isprintable())[:32] or "?", decimals)
        for t, decimals in found.decimals.items()
        if decimals <= 77
    }
    return {**fresh, **evidence.tokens}


def allowances_of(found: Found, evidence: Evidence) -> tuple[AllowanceFact, ...] | None:
    """Those in force between the tokens and spenders of this request; None when none was asked for."""
    if not found.allowances:
        return evidence.allowances
    given = {(a.token, a.spender): a for a in evidence.allowances or ()}
    fresh = {k: AllowanceFact(*k, v) for k, v in found.allowances.items()}
    now = evidence.now.timestamp()
    for (token_, spender), (amount, until) in found.through_permit2.items():
        most = min(amount, found.allowances.get((token_, PERMIT2), 0)) if until > now else 0
        own = found.allowances.get((token_, spender), 0)
        if most > own:
            fresh[token_, spender] = AllowanceFact(token_, spender, most)
    return tuple({**fresh, **given}.values())


def safe_facts(found: Found) -> SafeFacts | None:
    """The Safe as its own views tell; None when it does not answer like one."""
    s = found.safe
    if "owners" not in s or "threshold" not in s:
        return None
    guard = s.get("guard", b"")
    return SafeFacts(
        address=s["address"],
        version=s.get("version"),
        owners=s["owners"],
        threshold=s["threshold"],
        nonce=s.get("nonce"),
        modules=s.get("modules"),
        guard=Address(guard[-20:]) if len(guard) == 32 else None,  # zero: none is set, and that is known
    )


def balances_of(found: Found, evidence: Evidence) -> dict[Asset, int] | None:
    """Balances of the account; what was known before stays."""
    if not found.balances and NATIVE not in found.balances:
        return dict(evidence.balances) if evidence.balances is not None else None
    return {**found.balances, **(evidence.balances or {})}
