"""Names, profiles and public statements: Farcaster's ids and keys, Lens's profiles, attestations, pictures of names."""

from __future__ import annotations

from typing import Final

from app.address import Address
from app.intent import words
from app.intent.model import Change, ChangeKind
from app.intent.typed_data.reading import Reading, Typed

_IDENTITY: Final = "identity on the network"


def farcaster(t: Typed) -> Reading | None:
    """Transfers of an id, its recovery address, and keys that post in its name (Farcaster's registries)."""
    m = t.message
    until = m.get("deadline")
    facts = {"deadline": until}
    if t.primary in ("Transfer", "TransferAndChangeRecovery") and t.has("fid", "to", "nonce", "deadline"):
        change = Change(ChangeKind.OWN, t.account, None, None, m["to"], until, subject=t.contract, what=_IDENTITY)
        description = f"Give the identity {m['fid']} to {words.name_of(m['to'], t.evidence)}"
        return Reading("own", "farcaster", (change,), owner="Farcaster", facts=facts, description=description)
    if t.primary in ("ChangeRecoveryAddress", "Register") and t.has("nonce", "deadline"):
        to = m.get("recovery", m.get("to"))
        if not isinstance(to, Address) or ("fid" not in m and "recovery" not in m):
            return None
        change = Change(ChangeKind.DELEGATE, t.account, None, None, to, until, subject=t.contract, what=_IDENTITY)
        description = f"Let {words.name_of(to, t.evidence)} recover, and so take, the identity"
        return Reading("delegate", "farcaster", (change,), owner="Farcaster", facts=facts, description=description)
    if (t.primary == "Add" and t.has("owner", "keyType", "key", "metadata")) or (
        t.primary == "SignedKeyRequest" and t.has("requestFid", "key")
    ):
        change = Change(ChangeKind.DELEGATE, t.account, None, None, None, until, what="posts in its name")
        description = f"Let the key 0x{m['key'].hex()[:64]} post as the identity"
        return Reading("delegate", "farcaster", (change,), owner="Farcaster", facts=facts, description=description)
    if t.primary == "VerificationClaim" and t.has("fid", "address", "blockHash"):
        # Version 2 and later name the network and the kind of account beside it.
        description = f"Tie this address to the identity {m['fid']} in public"
        return Reading("register", "farcaster", owner="Farcaster", facts=facts, description=description)
    if t.primary == "Remove" and set(m) == {"owner", "key", "nonce", "deadline"}:
        return Reading(
            "revoke", "farcaster", owner="Farcaster", facts=facts, description="Take a key back from the identity"
        )
    return None


_WRITES: Final = frozenset({
    "Post", "Comment", "Quote", "Mirror", "SetProfileMetadataURI", "SetFollowModule", "SetBlockStatus", "LinkHandle",
    "UnlinkHandle",
})  # fmt: skip


def lens(t: Typed) -> Reading | None:
    """What is written on a profile, and who else may act for it (Lens)."""
    m = t.message
    facts = {"deadline": m.get("deadline")}
    if t.primary == "ChangeDelegatedExecutorsConfig" and t.has("delegatorProfileId", "delegatedExecutors", "approvals"):
        rows = list(zip(m["delegatedExecutors"], m["approvals"], strict=True))
        changes = tuple(
            Change(
                ChangeKind.DELEGATE if allowed else ChangeKind.REVOKE, t.account, counterparty=who, subject=t.contract,
                what="acts for the profile",
            )
            for who, allowed in rows
        )  # fmt: skip
        given = " and ".join(words.name_of(who, t.evidence) for who, allowed in rows if allowed)
        description = f"Let {given} act for the profile {m['delegatorProfileId']}"
        if not given:
            description = f"Take back who may act for the profile {m['delegatorProfileId']}"
        kind = "delegate" if given else "revoke"
        return Reading(kind, "lens", changes, owner="Lens", facts=facts, description=description)
    if t.primary == "SetDispatcherWithSig" and t.has("profileId", "dispatcher"):
        who = m["dispatcher"]
        change = Change(
            ChangeKind.REVOKE if who.is_zero else ChangeKind.DELEGATE, t.account, counterparty=who, subject=t.contract,
            what="acts for the profile", deadline=facts["deadline"],
        )  # fmt: skip
        description = f"Let {words.name_of(who, t.evidence)} act for the profile {m['profileId']}"
        return Reading("delegate", "lens", (change,), owner="Lens", facts=facts, description=description)
    if t.primary in _WRITES and t.has("profileId", "nonce", "deadline"):
        description = f"Write to the profile {m['profileId']}"
        return Reading("register", "lens", owner="Lens", facts=facts, description=description)
    return None


def attestation(t: Typed) -> Reading | None:
    """Attest and Revoke of the Ethereum Attestation Service, delegated or kept off the chain: a public statement."""
    m = t.message
    facts = {"deadline": m.get("deadline") or None}
    if t.primary == "Attest" and t.has("schema", "recipient", "data", "revocable", "refUID"):
        about = "nobody in particular" if m["recipient"].is_zero else words.name_of(m["recipient"], t.evidence)
        description = f"Attest something about {about} in this account's name"
        if not m.get("value"):
            return Reading("register", "eas", owner="EAS", facts=facts, description=description)
        # Its schema's own contract may be paid; whoever delivers the statement sends the coins.
        return Reading("register", "eas", owner="EAS", facts=facts, description=f"{description}, with a payment")
    if t.primary == "Revoke" and t.has("schema", "uid", "nonce"):
        description = "Take back an attestation that was made in this account's name"
        return Reading("revoke", "eas", owner="EAS", facts=facts, description=description)
    return None


def picture(t: Typed) -> Reading | None:
    """Upload(upload, expiry, name, hash): the avatar or header of an ENS name, kept off the chain."""
    m = t.message
    if t.primary != "Upload" or set(m) != {"upload", "expiry", "name", "hash"}:
        return None
    description = f"Set the {words.bounded(str(m['upload']), 40)} of {words.bounded(str(m['name']), 80)}"
    return Reading("register", "ens", owner="ENS", description=description)


FAMILIES: Final = (farcaster, lens, attestation, picture)
