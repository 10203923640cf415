"""Who asks: new sites, look-alike sites, known sites that ask for something strange."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from app.address import NATIVE
from app.checks import facts
from app.checks.base import FRIEND, ROUTER, STRANGER, Rule, approve, past, transaction
from app.checks.facts import host_of, registrable, site_owner
from app.checks.model import Case, Finding, Needs, NotChecked, Severity
from app.checks.stake import is_large
from app.intent import known as registry
from app.intent import words
from app.intent.model import Intent

Look = Iterator[Finding | NotChecked]
_GROUP = "origin"


class OriginUnknown(Rule):
    id = "origin-unknown"
    only = "site"
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


_COMMON = frozenset(
    {
        "safe",
        "base",
        "curve",
        "compound",
        "blur",
        "hop",
        "sky",
        "circle",
        "optimism",
        "across",
        "stargate",
        "balancer",
        "polygon",
        "arbitrum",
        "wormhole",
        "ethereum",
        "frame",
        "spark",
        "pendle",
        "maker",
        "velora",
        "matcha",
        "summer",
        "superbridge",
        "portal",
        "convex",
        "lens",
        "kiln",
        "tally",
        "aura",
        "ledger",
        "trezor",
        "scroll",
        "linea",
        "celo",
        "relay",
        "request",
        "rainbow",
        "mirror",
        "socket",
        "transit",
        "orderly",
        "lighter",
        "jumper",
    }
)
"""Brands that are also words: alone within a name they prove nothing."""
_ADDONS = frozenset(
    {
        "app",
        "apps",
        "web",
        "web3",
        "dapp",
        "fi",
        "finance",
        "defi",
        "dex",
        "swap",
        "exchange",
        "dao",
        "protocol",
        "network",
        "eth",
        "io",
        "org",
        "com",
        "net",
        "xyz",
        "wallet",
        "claim",
        "claims",
        "airdrop",
        "reward",
        "rewards",
        "bonus",
        "support",
        "help",
        "official",
        "login",
        "connect",
        "portal",
        "stake",
        "staking",
        "bridge",
        "market",
        "pro",
        "mint",
        "nft",
        "token",
        "labs",
        "sync",
        "verify",
        "secure",
        "v2",
        "v3",
        "v4",
        "global",
    }
)
_DIGITS = str.maketrans({"0": "o", "1": "l", "i": "l", "3": "e", "4": "a", "5": "s", "7": "t", "|": "l"})


def skeleton(text: str) -> str:
    """What the eye makes of a name: accents, letters of other scripts, digits and pairs that pass for one letter."""
    flat = "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
    return flat.translate(facts.CONFUSABLE).translate(_DIGITS).replace("vv", "w").replace("rn", "m")


@lru_cache(1)
def _brands() -> tuple[tuple[str, str, str, bool], ...]:
    """Site, its skeleton, its brand's skeleton, whether the brand is a common word."""
    out = []
    for site in sorted(registry.famous_sites()):
        label = registrable(site).split(".")[0]
        out.append((site, skeleton(registrable(site)), skeleton(label), label in _COMMON or len(label) < 4))
    return tuple(out)


@lru_cache(1)
def _registered() -> frozenset[str]:
    return frozenset(registrable(site) for site in registry.famous_sites())


@lru_cache(256)
def imitates(host: str) -> str | None:
    """The known site that a host could be mistaken for, when it is not that site's own."""
    if site_owner(host) is not None:
        return None
    try:
        shown = host.encode("ascii").decode("idna")
    except UnicodeError:
        shown = host
    whole, mine = skeleton(shown), skeleton(registrable(shown))
    label = mine.split(".")[0]
    words = whole.replace(".", "-").split("-")
    addons = {skeleton(w) for w in _ADDONS}
    if registrable(host) in _registered():
        return None  # another name under the same registered domain has the same owner
    for site, full, brand, common in _brands():
        near = whole.startswith(full + ".") or f".{full}." in whole or mine == full
        near = near or (len(full) >= 7 and distance(mine, full, 1) <= 1)
        if common:
            rest = label.removeprefix(brand) if label.startswith(brand) else None
            near = near or (brand in words and all(w == brand or w in addons for w in words))
            near = near or (len(brand) >= 4 and rest is not None and rest in addons)
        else:
            near = near or brand in words or (len(brand) >= 6 and brand in label)
            near = near or (len(brand) >= 5 and label not in addons and distance(label, brand, 1) <= 1)
        if near:
            return site
    return None


class OriginLookalike(Rule):
    id = "origin-lookalike"
    only = "site"
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
    lacking = ("lists", "you added no list")
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


_PAYING = frozenset({"Safe", "MetaMask", "Disperse", "Request", "Rabby", "Zerion", "Rainbow"})
"""Whose pages are made for paying anybody."""
_MARKETS = frozenset({"OpenSea", "Blur", "LooksRare", "X2Y2", "Rarible", "Magic Eden"})


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
        dated = f" The list of contracts is of {registry.DATED}; a later deployment is not in it."
        comparable = registry.contracts_of(owner, case.request.chain_id) > 0
        for p in facts.permissions(case):
            entry = facts.listed(case, p.spender)
            if entry is None and not facts.is_familiar(case, p.spender):
                what = facts.stakes(case, p.spender)
                if not comparable:
                    # None of its contracts on this chain is listed, so a stranger proves little: what is at stake decides.
                    much = is_large(case, p.asset, p.amount, unlimited=p.unlimited)
                    if much is not False and what != "established":
                        bad = what in ("eoa", "empty", "young")
                        yield self.found(
                            f"{host} belongs to {owner}, none of whose contracts on this chain is known here; nobody here knows {p.spender} either.",
                            severity=Severity.CRITICAL if bad else Severity.HIGH if much else Severity.MEDIUM,
                            owner=owner, spender=p.spender,
                        )  # fmt: skip
                    continue
                level = Severity.CRITICAL if what in ("eoa", "empty", "young") or p.unlimited else Severity.HIGH
                if what == "established":
                    level = Severity.MEDIUM
                yield self.found(f"{host} belongs to {owner}, but {p.spender} is none of its contracts.{dated}", severity=level,
                                 owner=owner, spender=p.spender)  # fmt: skip
        for paid in facts.payments(case):
            declared = case.request.declared
            meant = declared is not None and declared.kind == "send" and declared.to == paid.to
            if meant or facts.is_familiar(case, paid.to) or facts.listed(case, paid.to) is not None or owner in _PAYING:
                continue
            level = Severity.CRITICAL if facts.has_code(case, paid.to) is False else Severity.HIGH
            if facts.is_nft(case, paid) and owner in _MARKETS:
                level = Severity.MEDIUM  # markets have a page to give an NFT away
            yield self.found(
                f"{host} belongs to {owner}, but asks for a plain payment to {paid.to}.",
                severity=level,
                recipient=paid.to,
            )
        for _, i in facts.calls(case):
            if i.value_wei and i.calldata and i.operation == "call" and i.target is not None and comparable:
                yield from self._coins_to(case, i, host, owner, dated)
            foreign = any(c.what == "foreign code runs with all its rights" for c in i.changes)
            if foreign and i.target is not None and facts.listed(case, i.target) is None:
                yield self.found(
                    f"{host} belongs to {owner}, but {i.target} is none of its libraries.", target=i.target
                )

    def _coins_to(self, case: Case, i: Intent, host: str, owner: str, dated: str) -> Look:
        """Coins that go along with a call to a contract which is none of the project's."""
        assert i.target is not None
        known = (
            facts.listed(case, i.target) is not None
            or facts.is_familiar(case, i.target)
            or facts.is_token(case, i.target)
        )
        what = facts.stakes(case, i.target)
        if known or what == "established" or owner in _PAYING or (owner in _MARKETS and i.kind == "mint"):
            return
        level = Severity.MEDIUM
        if what in ("eoa", "empty", "young"):
            level = Severity.CRITICAL
        elif i.kind == "unknown" or len(i.calldata) == 4:
            level = Severity.HIGH
        yield self.found(
            f"{host} belongs to {owner}, but {facts.text(case, NATIVE, i.value_wei)} would go to {i.target}, none of its contracts.{dated}",
            severity=level, owner=owner, target=i.target,
        )  # fmt: skip


_FEW, _HABIT = 4, 8
"""Uses of a site from which on its habits say something, and from which on their absence does."""


class OriginChangedBehaviour(Rule):
    id = "origin-changed-behaviour"
    only = "site"
    title = "This site never asked for such a thing before"
    group = _GROUP
    severity = Severity.HIGH
    needs = Needs.HISTORY | Needs.ORIGIN
    stops = "When a trusted site is hacked, it suddenly asks for permissions."
    references = ("incident: BadgerDAO 2021-12-02",)
    advice = "Stop and look for news about the site."
    positive = (
        approve(STRANGER, origin="https://vault.example", history=[past(FRIEND, days=d, origin="https://vault.example") for d in range(2, 14)]),
        approve(STRANGER, 50_000 * 10**6, origin="https://vault.example",
                history=[past(FRIEND, days=d, origin="https://vault.example", selector="0x095ea7b3") for d in range(2, 8)]),
    )  # fmt: skip
    negative = (transaction(FRIEND, value=5, origin="https://vault.example",
                            history=[past(FRIEND, days=d, origin="https://vault.example") for d in range(2, 14)]),)  # fmt: skip

    def look(self, case: Case) -> Look:
        origin = case.request.origin
        if origin is None or host_of(origin) is None:
            return
        uses = case.evidence.history.uses_of_origin(origin)
        new = [p for p in facts.permissions(case) if not facts.is_trusted_spender(case, p.spender)]
        if len(uses) < _FEW or not new:
            return
        approvals = {bytes.fromhex(s) for s in ("095ea7b3", "a22cb465", "39509351", "d505accf")}
        if len(uses) >= _HABIT and not any(e.selector in approvals for e in uses):
            yield self.found(
                f"After {len(uses)} requests without any, it asks for a permission to {new[0].spender}.", uses=len(uses)
            )
            return
        # A site that lives with a handful of contracts names a stranger, and much is at stake: so a hacked one begins.
        named = {a for e in uses for a in (e.to, e.counterparty) if a is not None and not facts.is_token(case, a)}
        if len(named) > max(3, len(uses) // 5):
            return  # a site with a contract for everything: another one is its everyday
        for p in new:
            if facts.is_established(case, p.spender):
                continue
            if is_large(case, p.asset, p.amount, unlimited=p.unlimited):
                yield self.found(
                    f"In {len(uses)} requests it never named {p.spender}, which could now take "
                    + ("everything." if p.unlimited else f"{facts.text(case, p.asset, p.amount)}."),
                    uses=len(uses), spender=p.spender,
                )  # fmt: skip
                return


class OriginMissing(Rule):
    id = "origin-missing"
    title = "Who asks is not known"
    group = _GROUP
    severity = Severity.INFO
    stops = "Requests without a source cannot be compared with a site."
    advice = "Sign only if you started this yourself."
    positive = (
        transaction(FRIEND, value=5),
        transaction(FRIEND, value=5, origin="javascript://app.uniswap.org/%0aalert(1)"),
        transaction(FRIEND, value=5, origin="app.uniswap.org"),
    )
    negative = (
        transaction(FRIEND, value=5, origin="https://shop.example"),
        transaction(FRIEND, value=5, origin="compose"),
        transaction(FRIEND, value=5, origin="file:link"),
    )

    def look(self, case: Case) -> Look:
        origin = case.request.origin
        if origin is None:
            yield self.found("The request names no site.")
        elif host_of(origin) is None and origin != "compose" and not origin.startswith("file:"):
            said = words.bounded(origin, 60)
            yield self.found(f"“{said}” is the origin of no site: that begins with https://.", severity=Severity.LOW)


class MultiRequestQueueFlood(Rule):
    id = "multi-request-queue-flood"
    lacking = ("recent", "no recent requests are known")
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
