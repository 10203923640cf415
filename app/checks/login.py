"""Logins: for which site, for which account, until when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from app.checks import facts
from app.checks.base import ME, NOW, Rule, personal
from app.checks.model import Case, Finding, NotChecked, Severity
from app.intent import words

Look = Iterator[Finding | NotChecked]
_GROUP = "signature"


def _siwe(domain: str, **lines: str) -> str:
    rest = {
        "URI": f"https://{domain}",
        "Version": "1",
        "Chain ID": "1",
        "Nonce": "a1b2c3d4e5",
        "Issued At": NOW,
    } | lines
    return f"{domain} wants you to sign in with your Ethereum account:\n{ME}\n\nHello\n\n" + "\n".join(
        f"{k}: {v}" for k, v in rest.items()
    )


class SigSiweDomainMismatch(Rule):
    id = "sig-siwe-domain-mismatch"
    only = "signature"
    title = "The login is for another site"
    group = _GROUP
    severity = Severity.HIGH
    stops = "A phishing site relays a real site's login and takes over your session there."
    references = ("EIP-4361",)
    advice = "Do not sign. Open the real site yourself and sign in there."
    positive = (
        personal(_siwe("opensea.io"), origin="https://0pensea-login.example"),
        personal(_siwe("shop.example", URI="https://opensea.io/login"), origin="https://shop.example"),
    )
    negative = (
        personal(_siwe("opensea.io"), origin="https://opensea.io"),
        personal(_siwe("shop.example", URI="did:key:z6Mk"), origin="https://shop.example"),
    )

    def look(self, case: Case) -> Look:
        if case.intent.family == "message":
            yield from self._in_words(case)
        if case.intent.family != "siwe":
            return
        a = case.intent.arguments
        named = str(a["domain"]).split("@")[-1].split(":")[0].lower()
        host = facts.host_of(case.request.origin)
        if host is None:
            yield self.cannot("which site asks is unknown")
        elif facts.registrable(host) != facts.registrable(named):
            yield self.found(f"{host} asks, but the login is for {words.bounded(named, 80)}.", asks=host, named=named)
        elif (other := self._resource(a, host)) is not None:
            yield self.found(f"{host} asks, but the login is for {words.bounded(other, 80)}.", asks=host, named=other)
        if a["address"] != case.request.account:
            yield self.found(f"The login names {a['address']}, not this account.", named=a["address"])
        chain = a.get("chain_id")
        if isinstance(chain, int) and chain != case.request.chain_id:
            yield self.found(
                f"The login names chain {chain}, the request chain {case.request.chain_id}.", severity=Severity.MEDIUM
            )
        until, since = a.get("expiration_time"), a.get("not_before")
        if isinstance(until, datetime) and until < case.evidence.now:
            yield self.found("The login expired already.", severity=Severity.MEDIUM, expired=until.isoformat())
        if isinstance(since, datetime) and since > case.evidence.now + timedelta(minutes=10):
            yield self.found("The login is not valid yet.", severity=Severity.MEDIUM)
        if a["bad"] or len(str(a.get("nonce", ""))) < 8:
            yield self.found(
                "The login is not written as the standard for logins demands (EIP-4361); real sites write it right.",
                severity=Severity.MEDIUM,
            )

    @staticmethod
    def _resource(arguments: Mapping[str, object], host: str) -> str | None:
        """The site whose address the login names as its subject (`URI`), when it is another one than asks."""
        named = facts.host_of(str(arguments.get("uri", "")))  # did: and the like name no site
        return named if named is not None and facts.registrable(named) != facts.registrable(host) else None

    def _in_words(self, case: Case) -> Look:
        """A login in a site's own words names that site; another one that asks for it relays it."""
        host = facts.host_of(case.request.origin)
        text = str(case.intent.arguments.get("text", ""))
        if host is None or facts.site_owner(host) is not None or not _LOGIN.search(text):
            return
        for named in _HOSTS.findall(text.lower()):
            owner = facts.site_owner(named)
            if owner is not None and facts.registrable(named) != facts.registrable(host):
                yield self.found(
                    f"{host} asks, but the text is a login of {words.bounded(named, 80)}.", asks=host, named=named
                )
                return


_LOGIN = re.compile(
    r"\b(sign(ing)? in|log ?in|welcome to|verify (your|that you)|authenticat\w*|terms of service)\b", re.I
)
_HOSTS = re.compile(r"(?:https?://)?((?:[a-z0-9-]+\.)+[a-z]{2,12})\b")
