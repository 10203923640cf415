"""Signatures that let others act for the account: user operations, meta-transactions, agents, delegations, votes."""

from __future__ import annotations

from typing import Any, Final

from app.address import Address
from app.intent.calls import CallContext
from app.intent.model import Bound, Change, ChangeKind
from app.intent.nested import user_operation as nested_operation
from app.intent.typed_data.reading import Reading, Typed


def user_operation(t: Typed) -> Reading | None:
    """PackedUserOperation (ERC-4337 v0.8 signs it as typed data): what the smart account will do."""
    m = t.message
    if t.primary not in ("PackedUserOperation", "UserOperation", "SafeOp") or not t.has("callData"):
        return None
    sender = m.get("sender") or m.get("safe")
    if not isinstance(sender, Address):
        return None
    entry = t.contract or m.get("entryPoint")
    context = CallContext(t.request.chain_id, sender, entry, 0, b"", depth=1, account=t.account, now=t.now)
    inner = nested_operation(sender, m["callData"], context, t.evidence)
    paymaster = m.get("paymasterAndData", b"")
    facts = {"sender": sender, "paymaster": Address(paymaster[:20]) if len(paymaster) >= 20 else None}
    return Reading(
        "user-operation",
        "erc4337",
        (),
        (inner,),
        facts=facts,
        description=f"For the smart account: {inner.description}",
    )


def forward_request(t: Typed) -> Reading | None:
    """ForwardRequest and MetaTransaction: a call that a relayer may send in the account's name (EIP-2771)."""
    m = t.message
    if t.primary in ("ForwardRequest", "Forward") and t.has("from", "to", "value", "data"):
        inner = t.call(m["from"], m["to"], m["value"], m["data"])
        until = m.get("deadline") or m.get("validUntilTime") or m.get("validUntil")
        return Reading(
            "execute",
            "eip2771",
            (),
            (inner,),
            facts={"deadline": until},
            description=f"Through a relayer: {inner.description}",
        )
    if t.primary == "MetaTransaction" and t.has("from", "functionSignature") and t.contract:
        raw = m["functionSignature"]
        inner = t.call(m["from"], t.contract, 0, raw if isinstance(raw, bytes) else b"")
        return Reading("execute", "eip2771", (), (inner,), description=f"Through a relayer: {inner.description}")
    return None


def authorization_7702(t: Typed) -> Reading | None:
    """An EIP-7702 authorization dressed as typed data, and batches that a delegated account runs."""
    m = t.message
    if t.primary in ("Execute", "SignedBatchedCall", "Batch", "Calls", "BatchedCall") and isinstance(
        m.get("calls"), list
    ):
        calls = []
        for c in m["calls"]:
            target, data = c.get("to") or c.get("target"), c.get("data", c.get("callData", b""))
            if not isinstance(target, Address) or not isinstance(data, bytes):
                return None
            calls.append(t.call(t.account, target, c.get("value", 0), data))
        text = "; ".join(f"{i}. {c.description}" for i, c in enumerate(calls[:4], 1))
        return Reading("batch", "eip7702", (), tuple(calls), description=f"{len(calls)} calls by your account: {text}")
    return None


def agent(t: Typed) -> Reading | None:
    """Hyperliquid and its like: keys that trade for the account, and payments inside the exchange."""
    m = t.message
    if t.primary.endswith(":ApproveAgent") and t.has("agentAddress"):
        change = Change(ChangeKind.DELEGATE, t.account, counterparty=m["agentAddress"], what="trading agent")
        return Reading("delegate", "hyperliquid", (change,), owner="Hyperliquid", facts={"delegate": m["agentAddress"]})
    if t.primary.endswith((":UsdSend", ":SpotSend", ":Withdraw", ":SendAsset")) and t.has("destination", "amount"):
        to = _address_text(m["destination"])
        change = Change(
            ChangeKind.SEND, t.account, None, None, to, bound=Bound.UNKNOWN, what=f"{m['amount']} in the exchange"
        )
        return Reading(
            "withdraw" if t.primary.endswith("Withdraw") else "send", "hyperliquid", (change,), owner="Hyperliquid"
        )
    if t.primary == "Agent" and t.has("source", "connectionId"):
        return Reading("order", "hyperliquid", facts={"opaque": True}, owner="Hyperliquid")
    return None


def _address_text(value: Any) -> Address | None:
    if isinstance(value, Address):
        return value
    try:
        return Address.parse(value, strict=False)
    except (ValueError, TypeError):
        return None


def delegation(t: Typed) -> Reading | None:
    """Delegation: of votes (delegatee, ERC-5805), of the account itself (delegate, delegator, caveats: ERC-7710)."""
    m = t.message
    if t.primary == "Delegation" and t.has("delegatee", "nonce", "expiry"):
        change = Change(
            ChangeKind.DELEGATE, t.account, counterparty=m["delegatee"], deadline=m["expiry"], subject=t.contract,
            what="voting power",
        )  # fmt: skip
        return Reading("vote", "erc5805", (change,), facts={"delegate": m["delegatee"], "deadline": m["expiry"]})
    if t.primary == "Delegation" and t.has("delegate", "delegator"):
        caveats = m.get("caveats")
        what = "the whole account" if not caveats else f"the account within {len(caveats)} limits"
        change = Change(
            ChangeKind.DELEGATE, m["delegator"], counterparty=m["delegate"], what=what, unlimited=not caveats
        )
        return Reading("delegate", "erc7710", (change,), facts={"delegate": m["delegate"]})
    if t.primary == "DelegationWithSig" and t.has("delegatee", "value"):
        change = Change(
            ChangeKind.APPROVE,
            t.account,
            t.contract,
            m["value"],
            m["delegatee"],
            m.get("deadline"),
            what="debt in your name",
        )
        return Reading("approve", "aave-credit", (change,), owner="Aave", facts={"spender": m["delegatee"]})
    if t.primary == "Authorization" and t.has("authorizer", "authorized", "isAuthorized"):
        kind = ChangeKind.APPROVE_ALL if m["isAuthorized"] else ChangeKind.REVOKE
        change = Change(kind, m["authorizer"], t.contract, None, m["authorized"], m.get("deadline"), unlimited=True)
        return Reading("approve-all", "morpho", (change,), owner="Morpho", facts={"spender": m["authorized"]})
    return None


def vote(t: Typed) -> Reading | None:
    """Ballots of governors and of Snapshot: nothing moves."""
    if t.primary in ("Ballot", "Vote", "Proposal", "ExtendedBallot", "Follow", "Unfollow", "Alias"):
        money = {"value", "amount", "spender", "token", "to", "data"} & set(t.message)
        return None if money else Reading("vote", "vote")
    return None


def login(t: Typed) -> Reading | None:
    """A typed login that holds only text, times and the account itself: it moves nothing on the chain."""
    simple = all(isinstance(v, str | bool | int) or v == t.account for v in t.message.values())
    words = {"statement", "login", "nonce", "message", "contents", "wallet", "timestamp", "terms", "expiry", "address"}
    if (
        not simple
        or not t.message
        or not set(map(str.lower, t.message)) <= words | {"expiresat", "issuedat", "version"}
    ):
        return None
    return Reading("sign-in", "typed-login", (Change(ChangeKind.SIGN_IN, t.account),), facts={"text": dict(t.message)})


FAMILIES: Final = (user_operation, forward_request, authorization_7702, agent, delegation, vote, login)
__all__ = ["FAMILIES"]
