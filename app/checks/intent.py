"""What the user said they mean to do, against what the request does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from app.checks import facts
from app.checks.base import FRIEND, ROUTER, STRANGER, USDC, Rule, approve, permit, personal, token_send, transaction
from app.checks.declared import breaches, compile_intent, weak_of
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.intent import known as registry
from app.intent import words
from app.intent.model import ENTRUSTED, VOTES

Look = Iterator[Finding | NotChecked]
_GROUP = "intent"


class IntentMismatch(Rule):
    id = "intent-mismatch"
    lacking = ("declared", "you did not say what you mean to do")
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
        limits = compile_intent(declared, case.request.chain_id, case.evidence)
        found = list({b.text: b for b in breaches(case, limits)}.values())
        if found:
            yield self.found(
                " ".join(b.text for b in found[:4]),
                declared=declared.kind,
                fields=list(dict.fromkeys(b.field for b in found)),
            )


_GIVES = re.compile(
    r"\b(transfer|approv\w*|authori[sz]\w*|spend|withdraw\w*|release|hand over)\b[^.]{0,60}\b(tokens?|assets?|nfts?|funds|coins|ownership|transfers?|spend\w*)\b",
    re.I,
)
_DENIES = re.compile(r"\b(not|never|no|without|nor|cannot|won't|doesn't|don't)\b", re.I)
_GIFTS = re.compile(
    r"\b(claim\w*|airdrop\w*|log ?in|sign ?in|verif\w*|rewards?|bonus|connect\w*|free|giveaway|refund)\b", re.I
)


def _promise(case: Case) -> str | None:
    """What the site itself calls a batch of calls (EIP-5792 capabilities), when that is a login or a gift."""
    if case.request.method != "wallet_sendCalls":
        return None

    def texts(value: object, depth: int = 0) -> Iterator[str]:
        if isinstance(value, str) and not value.startswith("0x"):
            yield value
        elif isinstance(value, Mapping) and depth < 5:
            for v in value.values():
                yield from texts(v, depth + 1)
        elif isinstance(value, list) and depth < 5:
            for v in value[:20]:
                yield from texts(v, depth + 1)

    given = [p.get("capabilities") for p in case.request.params if isinstance(p, Mapping)]
    return next((t for t in texts(given) if _GIFTS.search(t)), None)


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
        if _GIVES.search(statement) and not _DENIES.search(statement):
            yield self.found("The login's own text speaks of a transfer.")
        strangers = [p for p in facts.permissions(case) if not facts.is_trusted_spender(case, p.spender)]
        told = _promise(case)
        if told and strangers:
            yield self.found(
                f"The request calls itself “{words.bounded(told, 60)}”, but {strangers[0].spender} could take your tokens.",
                spender=strangers[0].spender,
            )
        if host is None:
            return
        yield from self._business(case, host)
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
        if gift and strangers:
            yield self.found(
                f"{host} speaks of “{sorted(gift)[0]}”, but {strangers[0].spender} could take your tokens.", host=host
            )

    def _business(self, case: Case, host: str) -> Look:
        """Where the user declared nothing, what the site is known to do is a weak declaration."""
        owner = facts.site_owner(host)
        if owner is None or case.request.declared is not None:
            return
        weak = weak_of(owner, registry.roles_of(owner))
        if weak is None:
            return
        business, never = weak
        for c in facts.claims(case):
            foreign = c.counterparty is not None and not facts.is_own(case, c.counterparty)
            if c.kind in never and foreign and c.what not in (VOTES, ENTRUSTED):
                yield self.found(
                    f"{host} is known for “{business}”, but this {_ASKS[c.kind.value]} {facts.name(case, c.counterparty)}.",
                    host=host, business=business, asks=c.kind.value,
                )  # fmt: skip
                return


_ASKS = {
    "own": "gives control to", "upgrade": "replaces code by that of", "delegate": "lets someone act for you:", "order": "signs an offer for",
}  # fmt: skip
