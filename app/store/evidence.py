"""What a profile knows, as evidence. Facts that came with the request stand before the profile's own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import urlsplit

from app.evidence import Evidence, ListHit
from app.request import Request
from app.store.lists import Lists
from app.store.profile import Profile


def with_profile(evidence: Evidence, profile: Profile, request: Request) -> Evidence:
    """`evidence` with contacts, past, own accounts, known origins and policy changes of `profile` where it has none.

    A contact whose row no longer matches its record in the audit log is named in `integrity_broken`,
    and so is what was done to the policy or the log.
    """
    accounts = frozenset(a.address for a in profile.accounts())
    tampered = (*profile.tampered_contacts(), *profile.broken_rules())
    known = {p.origin for p in profile.permissions() if p.allowed}
    return replace(
        evidence,
        history=evidence.history if evidence.history.known else profile.history(request.account),
        contacts=evidence.contacts if evidence.contacts is not None else profile.contacts(),
        accounts=evidence.accounts if evidence.accounts is not None else accounts,
        known_origins=evidence.known_origins if evidence.known_origins is not None else frozenset(known),
        policy_changes=evidence.policy_changes if evidence.policy_changes is not None else tuple(profile.changes()),
        integrity_broken=evidence.integrity_broken + tampered,
        lists=evidence.lists if evidence.lists is not None else listed_in(Lists(profile.folder), request),
    )


def listed_in(lists: Lists, request: Request) -> tuple[ListHit, ...] | None:
    """Entries of the user's lists that name the asking site or an address anywhere in the request; None without lists.

    Addresses are looked for at every byte: packed batches do not align them.
    """
    listed = lists.addresses()
    subjects: set[str] = set()
    if listed:
        for text in _texts(request.params):
            subjects |= {"0x" + a.hex() for a in _inside(text, listed)}
    host = _host(request.origin)
    if host is not None:
        labels = host.split(".")
        subjects |= {".".join(labels[i:]) for i in range(len(labels) - 1)}
    return lists.hits(subjects)


def _host(origin: str | None) -> str | None:
    if not origin or "://" not in origin:
        return None
    try:
        return (urlsplit(origin).hostname or "").rstrip(".").lower() or None
    except ValueError:
        return None


def _texts(value: Any, depth: int = 0) -> Iterator[str]:
    """Every string in the request's parameters; typed data may come as JSON in a string, which holds its addresses as text."""
    if isinstance(value, str):
        yield value
    elif depth < 40 and isinstance(value, Mapping):
        for inner in value.values():
            yield from _texts(inner, depth + 1)
    elif depth < 40 and isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner, depth + 1)


_HEX: Final = re.compile(r"0x((?:[0-9a-fA-F]{2}){20,})")


def _inside(text: str, listed: frozenset[bytes]) -> Iterator[bytes]:
    for found in _HEX.finditer(text):
        raw = bytes.fromhex(found.group(1))
        yield from (raw[i : i + 20] for i in range(len(raw) - 19) if raw[i : i + 20] in listed)
