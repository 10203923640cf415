"""What a profile knows, as evidence. Facts that came with the request stand before the profile's own."""

from __future__ import annotations

from dataclasses import replace

from app.evidence import Evidence
from app.request import Request
from app.store.profile import Profile


def with_profile(evidence: Evidence, profile: Profile, request: Request) -> Evidence:
    """`evidence` with contacts, past, own accounts, known origins and policy changes of `profile` where it has none.

    A contact whose row no longer matches its record in the audit log is named in `integrity_broken`.
    """
    accounts = frozenset(a.address for a in profile.accounts())
    tampered = profile.tampered_contacts()
    known = {p.origin for p in profile.permissions() if p.allowed}
    return replace(
        evidence,
        history=evidence.history if evidence.history.known else profile.history(request.account),
        contacts=evidence.contacts if evidence.contacts is not None else profile.contacts(),
        accounts=evidence.accounts if evidence.accounts is not None else accounts,
        known_origins=evidence.known_origins if evidence.known_origins is not None else frozenset(known),
        policy_changes=evidence.policy_changes if evidence.policy_changes is not None else tuple(profile.changes()),
        integrity_broken=evidence.integrity_broken + tampered,
    )
