"""The user's own rules: allow-lists, second persons, waiting times, hours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from app.address import Address
from app.checks import facts
from app.checks.base import Rule
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.intent import words

Look = Iterator[Finding | NotChecked]
_GROUP = "policy"


def _others(case: Case) -> set[Address]:
    """Recipients, spenders and called contracts that are not the user's own."""
    out = {p.to for p in facts.payments(case)} | {p.spender for p in facts.permissions(case)}
    if not out and case.intent.target is not None and case.intent.operation != "signature":
        out = {case.intent.target}
    return {a for a in out if not facts.is_own(case, a)}


class PolicyNotOnAllowlist(Rule):
    id = "policy-not-on-allowlist"
    title = "Your policy allows saved addresses only"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.POLICY
    stops = "Nothing leaves to an address that nobody reviewed."
    advice = "Save and verify the address first; it takes its waiting time."

    def look(self, case: Case) -> Look:
        if not case.policy.settings.get("allowlist_only"):
            return
        book = case.evidence.contacts or {}
        for a in sorted(_others(case)):
            if a not in book or (case.policy.settings.get("verified_only") and not book[a].verified):
                yield self.found(f"{a} is not a {'verified ' if a in book else ''}contact.", address=a)


class PolicySecondApproverNeeded(Rule):
    id = "policy-second-approver-needed"
    title = "A second person must agree"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.POLICY
    stops = "One person, deceived or forced, is not enough."
    advice = "Ask your second approver."

    def look(self, case: Case) -> Look:
        above = case.policy.settings.get("second_approver_above_usd")
        always = case.policy.settings.get("second_approver_always")
        out = facts.outflow_usd(case)
        if always and (facts.sends(case) or facts.permissions(case)):
            yield self.found("Your policy wants it for every payment and permission.")
        elif above is not None and out is not None and out > above:
            yield self.found(f"About ${out:,.0f} would leave; from ${above:,} on two persons decide.")
        elif above is not None and out is None and facts.sends(case):
            yield self.cannot("the value in US dollars is unknown without a price source")


class PolicyLimitUnpriced(Rule):
    id = "policy-limit-unpriced"
    title = "A limit of your policy could not be checked"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.POLICY
    stops = "A limit in dollars that nobody can hold a payment against is no limit."
    advice = "Choose a price source in the settings, or set the limit in coins."

    def look(self, case: Case) -> Look:
        set_ = [name for name in _IN_DOLLARS if case.policy.settings.get(name) is not None]
        if not set_ or facts.outflow_usd(case) is not None:
            return
        mine = facts.mine(case)
        leaving = [c for c in facts.sends(case) if c.amount != 0 and c.counterparty not in mine]
        if leaving:
            what = facts.text(case, leaving[0].asset, leaving[0].amount)
            yield self.found(
                f"{what} would leave. Its value in dollars is unknown, so your limits were not applied.", limits=set_
            )


_IN_DOLLARS = (
    "limit_per_transaction_usd",
    "limit_per_day_usd",
    "limit_per_week_usd",
    "limit_per_counterparty_day_usd",
    "second_approver_above_usd",
)


class PolicyCooloff(Rule):
    id = "policy-cooloff"
    only = "payments"
    title = "The waiting time for a new recipient is not over"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.POLICY
    stops = "Urgency is the deceiver's tool; a day of waiting breaks it."
    advice = "Wait. Nothing is lost by it."

    def look(self, case: Case) -> Look:
        hours = case.policy.settings.get("cooloff_hours_new_recipient")
        if not hours:
            return
        span = timedelta(hours=float(hours))
        for p in facts.payments(case):
            if facts.is_own(case, p.to) or facts.paid(case, p.to):
                continue
            contact = (case.evidence.contacts or {}).get(p.to)
            since = contact.since if contact else None
            if contact is None or (since is not None and case.evidence.now - since < span):
                left = span - (case.evidence.now - since) if since is not None else span
                yield self.found(
                    f"{p.to} is new; your policy waits {hours} hours.",
                    recipient=p.to,
                    hours=str(hours),
                    wait_seconds=int(left.total_seconds()),
                )
                return


class PolicyTimeWindow(Rule):
    id = "policy-time-window"
    title = "Outside the hours of your policy"
    group = _GROUP
    severity = Severity.MEDIUM
    needs = Needs.POLICY
    stops = "Thieves like nights and weekends."
    advice = "Wait until your hours begin."

    def look(self, case: Case) -> Look:
        hours, days = case.policy.settings.get("hours_utc"), case.policy.settings.get("weekdays")
        now = case.evidence.now
        if hours and not int(hours[0]) <= now.hour < int(hours[1]):
            yield self.found(f"It is {now:%H:%M} UTC; your hours are {hours[0]}:00 to {hours[1]}:00.")
        elif days and now.isoweekday() not in days:
            yield self.found(f"Today is {now:%A}.")


class PolicyLoosenedRecently(Rule):
    id = "policy-loosened-recently"
    lacking = ("changes", "no record of policy changes is at hand")
    title = "A rule was loosened a short time ago"
    group = _GROUP
    severity = Severity.HIGH
    stops = "Malware or a persuader loosens the rule first and pays afterwards."
    advice = "Ask who changed it. Wait until the change is a day old."

    def look(self, case: Case) -> Look:
        if case.evidence.policy_changes is None:
            yield self.cannot("no record of policy changes is at hand")
            return
        span = timedelta(hours=float(case.policy.settings.get("cooloff_hours_loosening", 24)))
        fresh = [
            c for c in case.evidence.policy_changes if c.loosens and timedelta(0) <= case.evidence.now - c.time < span
        ]
        if not (facts.sends(case) or facts.permissions(case)):
            return
        touched = {str(a).lower() for a in _others(case)}
        for c in fresh:
            level = Severity.HIGH
            if "0x" in c.what:
                if not any(a in c.what.lower() for a in touched):
                    continue
                level = self._contact(case)
            waits = level >= Severity.HIGH
            left = span - (case.evidence.now - c.time)
            waiting = {"wait_seconds": int(left.total_seconds())} if waits else {}
            said = f"{words.bounded(c.what, 100)}, {c.time:%Y-%m-%d %H:%M} UTC."
            yield replace(self.found(said, severity=level), evidence=facts.facts_json(**waiting))
            if waits:
                return

    @staticmethod
    def _contact(case: Case) -> Severity:
        """A new entry of the address book opens something where the policy asks for one, or beyond a payment.

        Else a payment to somebody just noted is what it would be without the note: to make people wait for having
        written an address down would teach them not to.
        """
        gated = any(case.policy.settings.get(k) for k in ("allowlist_only", "verified_only"))
        more = facts.permissions(case) or not facts.payments(case)
        return Severity.HIGH if gated or more else Severity.LOW


class PolicyIntegrity(Rule):
    id = "policy-integrity"
    title = "Your policy or log was changed outside Countersign"
    group = "integrity"
    severity = Severity.CRITICAL
    stops = "Someone with access to this computer edits the rules."
    advice = "Do not sign. Check this computer, then restore the profile from a copy. Did you restore one just now? Say so under Policy."

    def look(self, case: Case) -> Look:
        for text in case.evidence.integrity_broken:
            if not text.startswith("0x"):
                yield self.found(words.bounded(text, 160))
