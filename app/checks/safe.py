"""Safes: delegated calls, owners, thresholds, modules, and what is signed twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from app.address import Address
from app.checks import facts
from app.checks.base import FRIEND, STRANGER, USDC, Rule, safe_tx, word
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.effects.safes import FALLBACK, GUARD
from app.evidence import SafeFacts
from app.intent import words
from app.intent.model import PROTECTION, ChangeKind, Intent

Look = Iterator[Finding | NotChecked]
_GROUP = "safe"
PINNED = frozenset(
    Address.parse(a)
    for a in (
        "0x40A2aCCbd92BCA938b02010E17A5b8929b49130D", "0xA1dabEF33b3B82c7814B6D82A79e50F4AC44102B",
        "0x9641d764fc13c8B624c04430C7356C1C7C8102e2", "0xA83c336B20401Af773B6219BA5027174338D1836",
        "0x526643F69b81B008F46d95CD5ced5eC0edFFDaC6", "0x6439e7ABD8Bb915A5263094784C5CF561c4172AC",
        "0xA65387F16B013cf2Af4605Ad8aA5ec25a2cbA3a2", "0xd53cd0aB83D845Ac265BE939c57F53AD838012c9",
        "0x4FfeF8222648872B3dE295Ba1e49110E61f5b5aa", "0x98FFBBF51bb33A056B08ddf711f289936AafF717",
    )
)  # fmt: skip
"""MultiSendCallOnly, SafeMigration and SignMessageLib of 1.3.0, 1.4.1 and 1.5.0."""
_MULTISEND = frozenset(
    Address.parse(a)
    for a in ("0xA238CBeb142c10Ef7Ad8442C6D1f9E89e07e7761", "0x998739BFdAAdde7C933B942a68053933098f9EDa",
              "0x38869bf66a61cF6bDB996A6aE40D5853Fd43B526", "0x8D29bE29923b68abfDD21e541b9374737B49cdAD",
              "0x218543288004CD07832472D464648173c77D7eB7")
)  # fmt: skip
"""Plain MultiSend: it allows delegated calls inside, so what is inside decides."""


def _safe_calls(case: Case) -> Iterator[tuple[Intent, Address]]:
    """Calls made by a Safe that this request moves, with the Safe."""
    for _, i in facts.calls(case):
        if i.kind == "safe-transaction" and i.target is not None:
            for _, inner in i.walk():
                if inner is not i and inner.caller == i.target:
                    yield inner, i.target
        elif i.family == "safe" and i.operation == "call" and i.target in facts.mine(case) and i.caller == i.target:
            yield i, i.target


def known_safe(case: Case, safe: Address | None) -> SafeFacts | None:
    """What is known of just this Safe: a request may move one Safe through another, and the facts are of one of them."""
    found = case.evidence.safe
    return found if found is not None and found.address == safe else None


def _kept(case: Case, safe: Address | None, slot: int) -> Address | None:
    """The address a Safe keeps in a slot, by the given state; the zero address when it keeps none, None when unknown."""
    state = (case.evidence.state or {}).get(safe) if safe is not None else None
    if state is None or not state.code:
        return None
    return Address(state.storage.get(slot, 0).to_bytes(32, "big")[12:])


class SafeDelegatecallUntrusted(Rule):
    id = "safe-delegatecall-untrusted"
    only = "safe"
    title = "Foreign code would run with all rights of the Safe"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "A delegated call can replace the Safe's own code, whatever its data look like."
    references = ("incident: Bybit 2025-02-21", "incident: WazirX 2024-07-18")
    advice = "Do not sign. Only Safe's own batch libraries belong here."
    positive = (safe_tx(STRANGER, data="0xa9059cbb" + word(FRIEND) + word(0), operation=1),)
    negative = (safe_tx(USDC, data="0xa9059cbb" + word(FRIEND) + word(5)),)

    def look(self, case: Case) -> Look:
        for i, safe in _safe_calls(case):
            if i.operation == "delegatecall" and i.target is not None and i.target not in PINNED:
                batch = i.target in _MULTISEND and (i.function or "").startswith("multiSend(")
                clean = batch and all(x.operation != "delegatecall" for x in i.calls) and i.calls
                if not clean:
                    yield self.found(
                        f"The code of {i.target} would run as the Safe {safe}. It is none of Safe's pinned libraries.",
                        target=i.target, safe=safe,
                    )  # fmt: skip


class SafeDelegatecallNested(Rule):
    id = "safe-delegatecall-nested"
    only = "safe"
    title = "A batch hides a call with all rights of the Safe"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "One step of several can run foreign code as the Safe itself, unseen among ordinary ones."
    references = ("Safe MultiSend.sol",)
    advice = "Do not sign."

    def look(self, case: Case) -> Look:
        for i, safe in _safe_calls(case):
            for place, inner in enumerate(i.calls):
                if (i.function or "").startswith("multiSend(") and inner.operation == "delegatecall":
                    yield self.found(
                        f"Entry {place + 1} of the batch runs {inner.target} as the Safe {safe}.", target=inner.target
                    )


class SafeHashMismatch(Rule):
    id = "safe-hash-mismatch"
    only = "safe"
    title = "The hash is not the one that was claimed"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "A manipulated page shows one transaction and has another one signed."
    references = ("incident: Bybit 2025-02-21",)
    advice = "Do not sign. Compare the hash with the other owners by another way."

    def look(self, case: Case) -> Look:
        if "safe_tx_hash" not in case.intent.hashes:
            return
        claimed = next(
            (p.get("safeTxHash") for p in case.request.params if isinstance(p, dict) and "safeTxHash" in p), None
        )
        if claimed is None:
            yield self.cannot("no hash was claimed to compare with")
        elif str(claimed).lower() != case.intent.hashes["safe_tx_hash"]:
            yield self.found(
                f"Claimed {words.bounded(str(claimed), 70)}, computed {case.intent.hashes['safe_tx_hash']}."
            )


def _admin(case: Case, *names: str) -> Iterator[Intent]:
    for _, i in facts.calls(case):
        if (i.function or "").split("(")[0] in names and i.family == "safe" and i.operation != "delegatecall":
            yield i


class SafeOwnerChange(Rule):
    id = "safe-owner-change"
    only = "safe"
    title = "The owners of the Safe change"
    group = _GROUP
    severity = Severity.HIGH
    stops = "Whoever becomes owner signs from then on."
    references = ("incident: UXLINK 2025-09-22",)
    advice = "Sign only if all owners agreed on this change by another way."
    positive = (safe_tx(STRANGER, data="0x0d582f13" + word(FRIEND) + word(1)),)
    negative = (safe_tx(USDC, data="0xa9059cbb" + word(FRIEND) + word(5)),)

    def look(self, case: Case) -> Look:
        for i in _admin(case, "addOwnerWithThreshold", "removeOwner", "swapOwner"):
            new = i.arguments.get("newOwner") or i.arguments.get("owner")
            declared = case.request.declared
            planned = declared is not None and declared.kind == "safe-transaction"
            known = isinstance(new, Address) and (facts.is_own(case, new) or facts.is_saved(case, new))
            removed = (i.function or "").startswith("removeOwner(")
            level = Severity.MEDIUM if planned and (known or removed) else Severity.HIGH
            yield self.found(f"{i.description}.", severity=level, owner=new, safe=i.target)


class SafeThresholdLowered(Rule):
    id = "safe-threshold-lowered"
    only = "safe"
    title = "Fewer signatures would be enough"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "With a lower threshold one stolen key empties the Safe."
    references = ("incident: UXLINK 2025-09-22",)
    advice = "Do not sign unless all owners agreed."
    positive = (safe_tx(STRANGER, data="0x694e80c3" + word(1)),)
    negative = (safe_tx(STRANGER, data="0x694e80c3" + word(3)),)

    def look(self, case: Case) -> Look:
        for i in _admin(case, "changeThreshold", "addOwnerWithThreshold", "removeOwner"):
            new = i.arguments.get("threshold")
            there = known_safe(case, i.target)
            now = there.threshold if there else None
            if isinstance(new, int) and (new < now if now is not None else new <= 1):
                yield self.found(
                    f"{facts.count(new, 'signature')} would be enough, in place of {now if now is not None else 'an unknown number'}.",
                    threshold=new,
                    before=now,
                )
            elif now is None and isinstance(new, int):
                yield self.cannot("how many signatures the Safe needs now is unknown")


class SafeModuleEnable(Rule):
    id = "safe-module-enable"
    only = "safe"
    title = "A module gets full control of the Safe"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "A module moves everything without any owner's signature."
    references = ("Safe ModuleManager.sol",)
    advice = "Sign only for a module that all owners reviewed."
    positive = (safe_tx(STRANGER, data="0x610b5925" + word(FRIEND)),)
    negative = (safe_tx(STRANGER, data="0xe009cfde" + word("0x" + "0" * 39 + "1") + word(FRIEND)),)

    def look(self, case: Case) -> Look:
        for i in _admin(case, "enableModule", "setModuleGuard"):
            module = i.arguments.get("module") or i.arguments.get("moduleGuard")
            there = known_safe(case, i.target)
            if there is not None and module in (there.modules or ()):
                continue  # it is one already: the call fails
            good = isinstance(module, Address) and facts.listed(case, module) is not None
            guard = "moduleGuard" in i.arguments
            if guard and isinstance(module, Address) and module.is_zero:
                said = f"Nothing would watch the modules of the Safe {i.target} any more."
            elif guard:
                said = f"{module} would decide what the modules of the Safe {i.target} may do."
            else:
                said = f"{module} could act for the Safe {i.target}."
            level = Severity.HIGH if good or guard else Severity.CRITICAL
            yield self.found(said, severity=level, module=module)


class SafeGuardOrFallbackChange(Rule):
    id = "safe-guard-or-fallback-change"
    only = "safe"
    title = "The Safe's own protection changes"
    group = _GROUP
    severity = Severity.HIGH
    stops = "Without its guard, or with a strange handler, the Safe accepts what it refused."
    references = ("Safe GuardManager.sol",)
    advice = "Sign only if all owners agreed."
    positive = (
        safe_tx(STRANGER, data="0xe19a9dd9" + word(0)),
        safe_tx(STRANGER, data="0xe19a9dd9" + word(0), guard=FRIEND),
        safe_tx(STRANGER, data="0xe19a9dd9" + word(USDC), guard=FRIEND),
    )
    negative = (
        safe_tx(USDC, data="0xa9059cbb" + word(FRIEND) + word(5)),
        safe_tx(STRANGER, data="0xe19a9dd9" + word(FRIEND), guard=FRIEND),
        safe_tx(STRANGER, data="0xe19a9dd9" + word(0), guard="0x" + "0" * 40),
    )

    def look(self, case: Case) -> Look:
        named = set()
        for i in _admin(case, "setGuard", "setFallbackHandler"):
            guard = "guard" in i.arguments
            new = i.arguments.get("guard") if guard else i.arguments.get("handler")
            if not isinstance(new, Address):
                continue
            named.add(i.target)
            now = self._now(case, i.target, guard=guard)
            if now == new:
                continue  # it stays as it is
            yield self._change(case, i.target, "guard" if guard else "fallback handler", now, new)
        if case.effects.source != "simulation":
            return
        for c in case.effects.changes:
            if c.what in PROTECTION.values() and c.subject not in named:
                who = "nobody" if c.counterparty is None or c.counterparty.is_zero else c.counterparty
                yield self.found(
                    f"Run on the known state, {c.what} ({c.subject}) to {who}; the request does not say so.",
                    safe=c.subject,
                )

    @staticmethod
    def _now(case: Case, safe: Address | None, *, guard: bool) -> Address | None:
        """What protects the Safe now: zero when nothing does, None when nobody said."""
        there = known_safe(case, safe)
        if guard and there is not None and there.guard is not None:
            return there.guard
        return _kept(case, safe, GUARD if guard else FALLBACK)

    def _change(self, case: Case, safe: Address | None, what: str, now: Address | None, new: Address) -> Finding:
        good = not new.is_zero and facts.listed(case, new) is not None
        declared = case.request.declared
        meant = declared is not None and declared.kind == "safe-transaction"
        # The first guard tightens, whatever it is; it can also lock the Safe up, so it is never nothing.
        first = now is not None and now.is_zero
        level = Severity.MEDIUM if good or (first and meant) else Severity.HIGH
        before = "" if now is None else " There is none now." if now.is_zero else f" Now it is {now}."
        if new.is_zero:
            return self.found(f"The {what} of {safe} would be removed.{before}", severity=level, safe=safe)
        return self.found(f"The {what} of {safe} would be {new}.{before}", severity=level, safe=safe, new=new)


class SafeMastercopyChange(Rule):
    id = "safe-mastercopy-change"
    only = "safe"
    title = "The Safe's own code would be replaced"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "Whoever replaces the Safe's own program owns everything in it."
    references = ("incident: Bybit 2025-02-21", "incident: WazirX 2024-07-18")
    advice = "Do not sign."
    positive = (safe_tx(STRANGER, data="0x7de7edef" + word(FRIEND)),)
    negative = (safe_tx(USDC, data="0xa9059cbb" + word(FRIEND) + word(5)),)

    def look(self, case: Case) -> Look:
        safes = {i.target for _, i in facts.calls(case) if i.kind == "safe-transaction"}
        if case.evidence.safe:
            safes.add(case.evidence.safe.address)
        for c in (*facts.claims(case), *case.effects.changes):
            if c.kind is ChangeKind.UPGRADE and c.subject in safes:
                good = (
                    c.counterparty is not None and (e := facts.listed(case, c.counterparty)) and "singleton" in e.roles
                )
                yield self.found(
                    f"The code behind {c.subject} would be {c.counterparty}.",
                    severity=Severity.MEDIUM if good else Severity.CRITICAL,
                )
                return


class SafeGasTokenRefund(Rule):
    id = "safe-gas-token-refund"
    only = "safe"
    title = "The Safe pays a refund to someone"
    group = _GROUP
    severity = Severity.HIGH
    stops = "A high gas price in the Safe's own fields pays the executor any amount."
    references = ("Safe handlePayment",)
    advice = "Set gasPrice to zero unless a relayer that you know asks for it."
    positive = (safe_tx(FRIEND, fields={"gasPrice": "1000", "refundReceiver": STRANGER}),)
    negative = (safe_tx(FRIEND),)

    def look(self, case: Case) -> Look:
        for c in facts.claims(case):
            if c.what == "gas refund":
                yield self.found(
                    f"{facts.name(case, c.counterparty)} would be paid for executing it.", receiver=c.counterparty
                )


class SafeNonceNotNext(Rule):
    id = "safe-nonce-not-next"
    only = "safe"
    title = "It is not the Safe's next transaction"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.SAFE
    stops = "A signature kept for later is used when nobody expects it."
    advice = "Ask which transactions come before it."
    positive = (safe_tx(FRIEND, fields={"nonce": 40}),)
    negative = (safe_tx(FRIEND),)

    def look(self, case: Case) -> Look:
        nonce = case.intent.arguments.get("nonce") if case.intent.family == "safe" else None
        if nonce is None:
            return
        there = known_safe(case, case.intent.arguments.get("safe"))
        known = there.nonce if there else None
        if known is None:
            yield self.cannot("the Safe's next nonce is unknown")
        elif nonce != known:
            level = Severity.LOW if known < nonce <= known + 5 else Severity.MEDIUM
            yield self.found(
                f"Its number is {nonce}, the Safe's next one is {known}.", severity=level, nonce=nonce, next=known
            )


class SafeSigningRepeat(Rule):
    id = "safe-signing-repeat"
    only = "safe"
    title = "You are asked to sign the same thing again, but it changed"
    group = _GROUP
    severity = Severity.CRITICAL
    needs = Needs.RECENT
    stops = "A signature that seemed to fail is asked for again with other content."
    references = ("incident: Radiant 2024-10-16", "incident: WazirX 2024-07-18")
    advice = "Do not sign. The first signature may already be in use by a thief."

    def look(self, case: Case) -> Look:
        subject = safe_subject(case)
        if subject is None:
            return
        if case.evidence.recent is None:
            yield self.cannot("no recent requests are known")
            return
        for r in case.evidence.recent:
            same = r.subject == subject and case.evidence.now - r.time < timedelta(days=2)
            if same and r.digest and r.digest != case.intent.hashes.get("digest"):
                yield self.found("The Safe and the number are the same, the content is another.", before=r.digest)
                return


def safe_subject(case: Case) -> str | None:
    """What makes two Safe requests the same to a person: the Safe and the nonce."""
    a = case.intent.arguments
    return f"{a['safe']}:{a['nonce']}" if case.intent.family == "safe" and "nonce" in a and "safe" in a else None


class SafeNotOwner(Rule):
    id = "safe-not-owner"
    only = "safe"
    title = "This account is no owner of the Safe"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.SAFE
    stops = "A signature of a non-owner is useless there, and may be meant for something else."
    advice = "Choose the right account."

    def look(self, case: Case) -> Look:
        if case.intent.family != "safe":
            return
        there = known_safe(case, case.intent.arguments.get("safe"))
        owners = there.owners if there else None
        if owners is None:
            yield self.cannot("the Safe's owners are unknown")
        elif case.request.account not in owners:
            yield self.found(f"{case.request.account} is not among its {len(owners)} owners.")
