"""What the user said they mean to do, against what the request does."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.address import NATIVE, Asset, asset_text
from app.checks import facts
from app.checks.base import FRIEND, ROUTER, STRANGER, USDC, Rule, approve, permit, personal, token_send, transaction
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.intent.model import ChangeKind
from app.intent.tokens import token
from app.request import DeclaredIntent

Look = Iterator[Finding | NotChecked]
_GROUP = "intent"
_NO_LOSS = {"sign-in", "claim", "revoke"}
_SAME = {
    "send": {"send", "batch", "execute", "safe-transaction"},
    "swap": {"swap", "order", "wrap", "unwrap", "batch", "execute", "permit", "approve"},
    "approve": {"approve", "permit", "approve-all", "batch"},
    "revoke": {"revoke", "approve", "approve-all", "cancel", "permit", "batch", "delegate"},
    "sign-in": {"sign-in", "message"},
    "list-nft": {"list-nft", "order", "approve-all", "approve"},
    "buy-nft": {"buy-nft", "batch", "order", "mint"},
    "deposit": {"deposit", "stake", "wrap", "batch", "bridge"},
    "withdraw": {"withdraw", "unstake", "unwrap", "claim", "batch"},
    "bridge": {"bridge", "deposit", "send", "batch"},
    "stake": {"stake", "deposit", "wrap", "batch"},
    "claim": {"claim", "withdraw", "mint", "batch"},
    "deploy": {"deploy"},
    "safe-transaction": {"safe-transaction"},
}


class IntentMismatch(Rule):
    id = "intent-mismatch"
    title = "This is not what you said you wanted"
    group = _GROUP
    severity = Severity.CRITICAL
    needs = Needs.INTENT
    stops = "A login that is a permit, a claim that is an approval, a payment to someone else."
    advice = "Do not sign. The request and your words differ."
    positive = (
        permit(STRANGER, intent={"kind": "sign-in"}),
        token_send(STRANGER, 10**9, intent={"kind": "send", "to": FRIEND, "asset": USDC, "amount": "1000"}),
        token_send(FRIEND, 10**10, intent={"kind": "send", "to": FRIEND, "asset": USDC, "amount": "1000"}),
    )
    negative = (
        token_send(FRIEND, 10**9, intent={"kind": "send", "to": FRIEND, "asset": USDC, "amount": "1000"}),
        personal("Hello", intent={"kind": "sign-in"}),
        approve(ROUTER, 0, intent={"kind": "revoke"}),
    )

    def look(self, case: Case) -> Look:
        declared = case.request.declared
        if declared is None:
            yield self.cannot("you did not say what you mean to do")
            return
        for what in differences(case, declared):
            yield self.found(what, declared=declared.kind)


def differences(case: Case, d: DeclaredIntent) -> Iterator[str]:
    """What the effects have beyond the declaration, field by field: control, permissions, assets, amounts, recipients."""
    gone = [
        c
        for c in case.effects.changes
        if c.kind in (ChangeKind.SEND, ChangeKind.ORDER) and c.account in facts.mine(case)
    ]
    given = facts.permissions(case)
    control = [
        c
        for c in facts.claims(case)
        if c.kind in (ChangeKind.OWN, ChangeKind.UPGRADE, ChangeKind.DELEGATE) and c.what != "voting power"
    ]
    if control and d.kind not in ("other", "safe-transaction", "revoke"):
        yield f"You said “{d.kind}”; this gives {facts.name(case, control[0].counterparty)} control."
    if d.kind in _NO_LOSS:
        if given:
            yield f"You said “{d.kind}”; this lets {facts.name(case, given[0].spender)} take tokens."
        for c in gone:
            if c.amount != 0 and not (d.kind == "claim" and c.asset == NATIVE and (c.amount or 0) < 5 * 10**15):
                yield f"You said “{d.kind}”; {facts.text(case, c.asset, c.amount)} would leave."
                break
    same = _SAME.get(d.kind)
    known = case.intent.kind not in ("unknown", "call")
    if same is not None and case.intent.kind not in same and known and not (given and d.kind in _NO_LOSS):
        yield f"You said “{d.kind}”; this is “{case.intent.kind}”."
    elif same is not None and case.intent.kind == "unknown" and d.kind in ("sign-in", "revoke", "claim", "send"):
        yield f"You said “{d.kind}”; nobody can read what this does."
    if d.kind == "send":
        yield from _send(case, d)
        if given:
            yield f"You said “send”; this also lets {facts.name(case, given[0].spender)} take tokens."
        return
    if d.asset is not None:
        for c in gone:
            if c.asset is not None and c.asset != d.asset and c.amount and not _fee(case, c.asset, c.amount, d):
                yield f"You named {_symbol(case, d.asset)}; {facts.text(case, c.asset, c.amount)} would leave."
                break
    yield from _amounts(case, d)


def _fee(case: Case, asset: Asset, amount: int, d: DeclaredIntent) -> bool:
    """Native coin beside a declared token: bridges and markets take a small fee in it."""
    del case
    return asset == NATIVE and d.kind in ("bridge", "claim", "withdraw") and amount < 5 * 10**16


def _send(case: Case, d: DeclaredIntent) -> Iterator[str]:
    paid = facts.payments(case)
    for p in paid:
        if d.to is not None and p.to != d.to:
            alike = facts.looks_alike(p.to, d.to)
            yield f"You named {d.to}; it goes to {p.to}" + (", which looks similar." if alike else ".")
        if d.asset is not None and p.asset != d.asset:
            yield f"You named {_symbol(case, d.asset)}; it sends {facts.text(case, p.asset, p.amount)}."
    if d.amount is not None and d.asset is not None and paid:
        total = sum(p.amount or 0 for p in paid if p.asset == d.asset)
        want = _base_units(case, d.asset, d.amount)
        if want is not None and total != want and abs(total - want) * 10_000 > want:
            yield f"You said {d.amount} {_symbol(case, d.asset)}; it sends {facts.text(case, d.asset, total)}."
    if not paid and d.to is not None and case.intent.kind == "send":
        yield "Nothing would be paid to the address you named."


def _amounts(case: Case, d: DeclaredIntent) -> Iterator[str]:
    if d.amount is not None and d.asset is not None:
        want = _base_units(case, d.asset, d.amount)
        gone = sum(
            c.amount or 0
            for c in case.effects.changes
            if c.kind in (ChangeKind.SEND, ChangeKind.ORDER) and c.asset == d.asset and c.account in facts.mine(case)
        )
        if want is not None and gone > want + want // 200:
            yield f"You said {d.amount} {_symbol(case, d.asset)}; {facts.text(case, d.asset, gone)} would leave."
        for p in facts.permissions(case):
            over = p.unlimited or (p.amount or 0) > (want or 0)
            if d.kind == "approve" and p.asset == d.asset and want is not None and over:
                yield f"You said {d.amount} {_symbol(case, d.asset)}; the permission is for {'any amount' if p.unlimited else 'more'}."
    if d.to is not None and d.kind == "approve":
        for p in facts.permissions(case):
            if p.spender != d.to:
                yield f"You named {d.to}; the permission goes to {p.spender}."
    if d.receive_min is not None and d.receive_asset is not None:
        want = _base_units(case, d.receive_asset, d.receive_min)
        least = [c for c in facts.receives(case) if c.asset == d.receive_asset]
        got = sum(c.amount or 0 for c in least)
        if want is not None and got * 1000 < want * 999:
            yield f"You want at least {d.receive_min} {_symbol(case, d.receive_asset)}; at least {facts.text(case, d.receive_asset, got)} would arrive."
    elif d.receive_asset is not None and facts.receives(case):
        if not any(c.asset in (d.receive_asset, None) for c in facts.receives(case)):
            yield f"You want {_symbol(case, d.receive_asset)}; something else would arrive."


def _symbol(case: Case, asset: Asset) -> str:
    known = token(case.request.chain_id, asset, case.evidence)
    return known.symbol if known else asset_text(asset)


def _base_units(case: Case, asset: Asset, amount: Decimal) -> int | None:
    known = token(case.request.chain_id, asset, case.evidence)
    return int(amount.scaleb(known.decimals)) if known else None


class IntentSiteClaimMismatch(Rule):
    id = "intent-site-claim-mismatch"
    title = "The site says one thing and asks for another"
    group = _GROUP
    severity = Severity.HIGH
    stops = "A request that calls itself a login or a claim but takes tokens is dressed up."
    advice = "Do not sign."
    positive = (permit(STRANGER, 5, origin="https://login.claim-bonus.example"),)
    negative = (
        permit(ROUTER, 5, origin="https://app.uniswap.org"),
        transaction(FRIEND, value=5, origin="https://shop.example"),
    )

    def look(self, case: Case) -> Look:
        host = facts.host_of(case.request.origin)
        statement = str(case.intent.arguments.get("statement", "")) if case.intent.family == "siwe" else ""
        if statement and any(
            w in statement.lower() for w in ("transfer ownership", "authorize transfer", "approve spend")
        ):
            yield self.found("The login's own text speaks of a transfer.")
        if host is None:
            return
        labels = set(host.replace(".", "-").split("-"))
        gift = labels & {
            "claim",
            "airdrop",
            "login",
            "verify",
            "reward",
            "rewards",
            "bonus",
            "connect",
            "mint",
            "free",
            "giveaway",
        }
        strangers = [p for p in facts.permissions(case) if not facts.is_trusted_spender(case, p.spender)]
        if gift and strangers:
            yield self.found(
                f"{host} speaks of “{sorted(gift)[0]}”, but {strangers[0].spender} could take your tokens.", host=host
            )
