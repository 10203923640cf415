"""Who asks: new sites, look-alike sites, known sites that ask for something strange."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks import facts
from app.checks.base import FRIEND, ROUTER, STRANGER, Rule, approve, past, transaction
from app.checks.facts import host_of, registrable, site_owner
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.intent import known as registry
from app.intent import words

Look = Iterator[Finding | NotChecked]
_GROUP = "origin"
_CONFUSABLE = str.maketrans({"0": "o", "1": "l", "3": "e", "5": "s", "7": "t", "і": "i", "а": "a", "е": "e", "о": "o", "р": "p",
                             "с": "c", "ı": "i", "ѕ": "s", "ԁ": "d", "ո": "n"})  # fmt: skip


class OriginUnknown(Rule):
    id = "origin-unknown"
    title = "You never used this site before"
    group = _GROUP
    severity = Severity.LOW
    stops = "Phishing sites are new to their victims."
    advice = "Check the address in the browser."
    positive = (transaction(FRIEND, value=5, origin="https://new.example"),)
    negative = (transaction(FRIEND, value=5, origin="compose"),)

    def look(self, case: Case) -> Look:
        origin, host = case.request.origin, host_of(case.request.origin)
        if host is None or origin is None:
            return
        known = bool(case.evidence.known_origins and origin in case.evidence.known_origins)
        if not known and not case.evidence.history.uses_of_origin(origin) and site_owner(host) is None:
            yield self.found(f"{host} is new to this account.", origin=host)


def distance(a: str, b: str, limit: int = 2) -> int:
    """Edit distance with swaps of neighbours (Damerau), up to `limit` + 1."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        new = [i]
        for j, y in enumerate(b, 1):
            cost = min(row[j] + 1, new[j - 1] + 1, row[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, before[j - 2] + 1)
            new.append(cost)
        before, row = row, new
    return row[-1]


def imitates(host: str) -> str | None:
    """The known site that a host could be mistaken for, when it is not that site's own."""
    if site_owner(host) is not None:
        return None
    try:
        shown = host.encode("ascii").decode("idna")
    except UnicodeError:
        shown = host
    plain = shown.translate(_CONFUSABLE)
    mine = registrable(plain)
    label = mine.split(".")[0]
    for site in registry.sites():
        brand = site.split(".")[0]
        if len(brand) < 4:
            near = mine == site and host != site  # short names are near to everything
        else:
            words = plain.replace(".", "-").split("-")
            near = brand in words or (len(brand) >= 6 and brand in label)
            near = near or (distance(label, brand, 1) <= 1 and len(brand) >= 5) or distance(mine, site, 1) <= 1
        if near:
            return site
    return None


class OriginLookalike(Rule):
    id = "origin-lookalike"
    title = "This site imitates a known one"
    group = _GROUP
    severity = Severity.CRITICAL
    stops = "A name one letter away from the real site's is how people are led to a fake."
    advice = "Close the site. Open the real one from your own bookmark."
    positive = (
        transaction(STRANGER, value=5, origin="https://app.un1swap.org"),
        transaction(STRANGER, value=5, origin="https://aave-app.example"),
    )
    negative = (
        transaction(STRANGER, value=5, origin="https://app.uniswap.org"),
        transaction(STRANGER, value=5, origin="https://shop.example"),
    )

    def look(self, case: Case) -> Look:
        host = host_of(case.request.origin)
        if host is None:
            return
        if case.request.origin and case.evidence.history.uses_of_origin(case.request.origin):
            return
        site = imitates(host)
        if site is not None:
            yield self.found(f"{words.bounded(host, 80)} is not {site}.", host=host, imitates=site)


class OriginListedPhishing(Rule):
    id = "origin-listed-phishing"
    title = "A list that you added names this site"
    group = _GROUP
    severity = Severity.CRITICAL
    needs = Needs.LISTS | Needs.ORIGIN
    stops = "Known phishing sites; the list's source and date are shown."
    references = ("eth-phishing-detect",)
    advice = "Close the site."

    def look(self, case: Case) -> Look:
        host = host_of(case.request.origin)
        if case.evidence.lists is None:
            yield self.cannot("you added no list")
            return
        if host is None:
            return
        names = {".".join(host.split(".")[i:]) for i in range(len(host.split(".")) - 1)}
        for hit in case.evidence.lists:
            if hit.subject in names:
                good = site_owner(host) is not None
                yield self.found(
                    f"{hit.source} ({hit.date or 'no date'}) lists {hit.subject}" + (", which is a known good site." if good else "."),
                    severity=Severity.LOW if good else Severity.CRITICAL, source=hit.source, date=hit.date,
                )  # fmt: skip


class OriginSpenderMismatch(Rule):
    id = "origin-spender-mismatch"
    title = "This site asks for a contract that is not its own"
    group = _GROUP
    severity = Severity.CRITICAL
    needs = Needs.ORIGIN
    stops = "A hacked front end looks like the real site but names the thief's address."
    references = ("incident: BadgerDAO 2021-12-02", "incident: Curve DNS 2022-08-09", "incident: Ledger Connect Kit 2023-12-14",
                  "incident: Bybit 2025-02-21")  # fmt: skip
    advice = "Do not sign. The site may be hacked; look for the project's own announcements."
    positive = (
        approve(STRANGER, 5, origin="https://curve.fi"),
        transaction(STRANGER, value=10**18, origin="https://app.sushi.com"),
    )
    negative = (
        approve(ROUTER, 5, origin="https://app.uniswap.org"),
        approve("0x000000000022D473030F116dDEE9F6B43aC78BA3", origin="https://app.uniswap.org"),
    )

    def look(self, case: Case) -> Look:
        host = host_of(case.request.origin)
        if host is None:
            yield self.cannot("which site asks is unknown")
            return
        owner = site_owner(host)
        if owner is None:
            return
        dated = " The bundled list of contracts is dated; a new deployment may be missing."
        for p in facts.permissions(case):
            entry = facts.listed(case, p.spender)
            if entry is None and not facts.is_familiar(case, p.spender):
                eoa = facts.has_code(case, p.spender) is False
                young = (facts.age(case, p.spender) or facts.YOUNG * 2) <= facts.YOUNG
                level = Severity.CRITICAL if eoa or young or p.unlimited else Severity.HIGH
                yield self.found(f"{host} belongs to {owner}, but {p.spender} is none of its contracts.{dated}", severity=level,
                                 owner=owner, spender=p.spender)  # fmt: skip
        for paid in facts.payments(case):
            plain = case.intent.kind == "send" and not case.intent.calls
            if (
                plain
                and not facts.is_familiar(case, paid.to)
                and facts.listed(case, paid.to) is None
                and owner not in ("Safe", "MetaMask", "Disperse")
            ):
                level = Severity.CRITICAL if facts.has_code(case, paid.to) is False else Severity.HIGH
                yield self.found(
                    f"{host} belongs to {owner}, but asks for a plain payment to {paid.to}.",
                    severity=level,
                    recipient=paid.to,
                )
        for _, i in facts.calls(case):
            foreign = any(c.what == "foreign code runs with all its rights" for c in i.changes)
            if foreign and i.target is not None and facts.listed(case, i.target) is None:
                yield self.found(
                    f"{host} belongs to {owner}, but {i.target} is none of its libraries.", target=i.target
                )


class OriginChangedBehaviour(Rule):
    id = "origin-changed-behaviour"
    title = "This site never asked for such a thing before"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.HISTORY | Needs.ORIGIN
    stops = "When a trusted site is hacked, it suddenly asks for approvals."
    references = ("incident: BadgerDAO 2021-12-02",)
    advice = "Stop and look for news about the site."
    positive = (approve(STRANGER, origin="https://vault.example",
                        history=[past(FRIEND, days=d, origin="https://vault.example") for d in range(2, 14)]),)  # fmt: skip
    negative = (transaction(FRIEND, value=5, origin="https://vault.example",
                            history=[past(FRIEND, days=d, origin="https://vault.example") for d in range(2, 14)]),)  # fmt: skip

    def look(self, case: Case) -> Look:
        origin = case.request.origin
        if origin is None or host_of(origin) is None:
            return
        uses = case.evidence.history.uses_of_origin(origin)
        if len(uses) < 8:
            return
        approvals = {bytes.fromhex(s) for s in ("095ea7b3", "a22cb465", "39509351", "d505accf")}
        asked = any(e.selector in approvals for e in uses)
        new = [p for p in facts.permissions(case) if not facts.is_trusted_spender(case, p.spender)]
        if new and not asked:
            yield self.found(
                f"After {len(uses)} requests without any, it asks for a permission to {new[0].spender}.", uses=len(uses)
            )


class OriginMissing(Rule):
    id = "origin-missing"
    title = "Who asks is not known"
    group = _GROUP
    severity = Severity.INFO
    stops = "Requests without a source cannot be compared with a site."
    advice = "Sign only if you started this yourself."
    positive = (transaction(FRIEND, value=5),)
    negative = (transaction(FRIEND, value=5, origin="https://shop.example"),)

    def look(self, case: Case) -> Look:
        if case.request.origin is None:
            yield self.found("The request names no site.")


class MultiRequestQueueFlood(Rule):
    id = "multi-request-queue-flood"
    title = "One site asks many times at once"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.RECENT
    stops = "A flood of requests hopes that one is confirmed by mistake."
    references = ("metamask-mobile#9272",)
    advice = "Refuse them all and close the site."

    def look(self, case: Case) -> Look:
        if case.evidence.recent is None:
            yield self.cannot("no recent requests are known")
            return
        waiting = sum(
            1 for r in case.evidence.recent if r.outcome == "pending" and r.origin == case.request.origin and r.origin
        )
        if waiting >= 5:
            yield self.found(f"{waiting} requests of this site are waiting.", waiting=waiting)
