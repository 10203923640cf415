"""Signatures that let others act for the account: user operations, meta-transactions, agents, delegations, votes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from app.address import Address
from app.intent.calls import CallContext
from app.intent.model import VOTES, Bound, Change, ChangeKind
from app.intent.nested import user_operation as nested_operation
from app.intent.tokens import as_asset
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


def relayed(t: Typed) -> Reading | None:
    """Gelato's sponsored calls and 0x's meta-transactions: a relayer delivers the call and may take a fee."""
    m = t.message
    if t.has("target", "data", "user") and t.primary.startswith(("SponsoredCall", "CallWith")):
        inner = t.call(m["user"], m["target"], 0, m["data"])
        fee: tuple[Change, ...] = ()
        if isinstance(m.get("feeToken"), Address):
            most = m.get("maxFee")
            bound = Bound.UNKNOWN if most is None else Bound.AT_MOST
            fee = (Change(ChangeKind.SEND, m["user"], as_asset(m["feeToken"]), most, bound=bound, what="relay fee"),)
        until = m.get("userDeadline")
        text = f"Through a relayer: {inner.description}"
        return Reading("execute", "eip2771", fee, (inner,), facts={"deadline": until}, description=text)
    if t.primary.startswith("MetaTransactionData") and t.has("signer", "callData") and t.contract:
        inner = t.call(m["signer"], t.contract, m.get("value", 0), m["callData"])
        token, amount = m.get("feeToken"), m.get("feeAmount", 0)
        fee = ()
        if isinstance(token, Address) and amount:
            fee = (Change(ChangeKind.SEND, m["signer"], as_asset(token), amount, standard="erc20", what="relay fee"),)
        facts = {"deadline": m.get("expirationTimeSeconds")}
        text = f"Through a relayer: {inner.description}"
        return Reading("execute", "0x", fee, (inner,), owner="0x", facts=facts, description=text)
    return None


def module(t: Typed) -> Reading | None:
    """ModuleTx (Zodiac) and SetRelayerApproval (Balancer): the contract calls itself with the signed calldata."""
    m = t.message
    raw = m.get("data", m.get("calldata"))
    if t.contract is None or not isinstance(raw, bytes):
        return None
    if t.primary == "ModuleTx" and t.has("salt"):
        inner = t.call(t.account, t.contract, 0, raw)
        return Reading("execute", "zodiac", (), (inner,), description=f"Through a module: {inner.description}")
    if t.primary == "SetRelayerApproval" and t.has("sender"):
        inner = t.call(m["sender"], t.contract, 0, raw)
        return Reading("execute", "balancer", (), (inner,), description=inner.description)
    return None


def allowance_module(t: Typed) -> Reading | None:
    """AllowanceTransfer: a payment from a Safe under its spending limit (Safe's allowance module)."""
    m = t.message
    if t.primary != "AllowanceTransfer" or not t.has("safe", "token", "to", "amount", "payment", "paymentToken"):
        return None
    paid = Change(ChangeKind.SEND, m["safe"], as_asset(m["token"]), m["amount"], m["to"])
    fee = Change(ChangeKind.SEND, m["safe"], as_asset(m["paymentToken"]), m["payment"], what="fee")
    return Reading("send", "safe-allowance", (paid, fee) if m["payment"] else (paid,), facts={"sender": m["safe"]})


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
    if t.primary.endswith(":ApproveBuilderFee") and t.has("builder", "maxFeeRate"):
        change = Change(ChangeKind.DELEGATE, t.account, counterparty=_address_text(m["builder"]), what="trading fees")
        return Reading(
            "delegate", "hyperliquid", (change,), owner="Hyperliquid", facts={"delegate": change.counterparty}
        )
    if t.primary.endswith(":ConvertToMultiSigUser"):
        change = Change(ChangeKind.OWN, t.account, subject=t.account, what="signers of the exchange account")
        return Reading("own", "hyperliquid", (change,), owner="Hyperliquid")
    if t.primary.endswith((":UsdClassTransfer", ":TokenDelegate")):
        what = "moves between parts of the exchange account"
        return Reading("stake", "hyperliquid", owner="Hyperliquid", description=f"On Hyperliquid: {what}")
    if t.primary.endswith((":UsdSend", ":SpotSend", ":Withdraw", ":SendAsset")) and t.has("destination", "amount"):
        to = _address_text(m["destination"])
        change = Change(
            ChangeKind.SEND, t.account, None, None, to, bound=Bound.UNKNOWN, what=f"{m['amount']} in the exchange"
        )
        return Reading(
            "withdraw" if t.primary.endswith("Withdraw") else "send", "hyperliquid", (change,), owner="Hyperliquid"
        )
    if t.primary in ("AddOrderlyKey", "LinkSigner", "SignKey", "Register") and (key := _key(m)) is not None:
        # Vertex, Aevo and Orderly: a key kept by the site trades in the account's name.
        change = Change(
            ChangeKind.DELEGATE, t.account, None, None, _address_text(key), _seconds(m.get("expiration")),
            what="trading key kept by the site",
        )  # fmt: skip
        return Reading("delegate", "trading-key", (change,), facts={"delegate": change.counterparty, "key": str(key)})
    if t.primary == "Agent" and t.has("source", "connectionId"):
        return Reading("order", "hyperliquid", facts={"opaque": True}, owner="Hyperliquid")
    return None


def _key(m: Mapping[str, Any]) -> Any:
    return next((m[k] for k in ("orderlyKey", "signer", "key", "signingKey") if k in m), None)


def _seconds(value: Any) -> int | None:
    """A time given in seconds or milliseconds, as seconds."""
    if not isinstance(value, int) or value <= 0:
        return None
    return value // 1000 if value > 10**11 else value


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
            what=VOTES,
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
    if t.primary == "Authorization" and t.has("owner", "manager", "isAllowed", "expiry"):
        kind = ChangeKind.APPROVE_ALL if m["isAllowed"] else ChangeKind.REVOKE
        change = Change(
            kind, m["owner"], t.contract, None, m["manager"], m["expiry"], unlimited=kind is ChangeKind.APPROVE_ALL
        )
        return Reading("approve-all", "compound", (change,), owner="Compound", facts={"spender": m["manager"]})
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
    if not any(isinstance(v, str) and len(v) >= 3 for v in t.message.values()):
        return None  # numbers alone say nothing to a reader
    simple = all(isinstance(v, str | bool | int) or v == t.account for v in t.message.values())
    words = {"statement", "login", "nonce", "message", "contents", "wallet", "timestamp", "terms", "expiry", "address"}
    if (
        not simple
        or not t.message
        or not set(map(str.lower, t.message)) <= words | {"expiresat", "issuedat", "version"}
    ):
        return None
    return Reading("sign-in", "typed-login", (Change(ChangeKind.SIGN_IN, t.account),), facts={"text": dict(t.message)})


def wrapped(t: Typed) -> Reading | None:
    """TypedDataSign and PersonalSign of ERC-7739: a message signed for a smart account, which stands inside."""
    m = t.message
    if t.primary == "TypedDataSign" and t.has("contents", "verifyingContract"):
        member = next(x for x in t.data.types["TypedDataSign"] if x.name == "contents")
        if member.type not in t.data.types or not isinstance(m["verifyingContract"], Address):
            return None
        smart = m["verifyingContract"]
        inside = replace(t.within(member.type, m["contents"]), request=replace(t.request, account=smart))
        from app.intent.typed_data import read_family

        reading = read_family(inside)
        if reading is None:
            return None
        return replace(reading, facts={**reading.facts, "sender": smart})
    return None


FAMILIES: Final = (
    user_operation, forward_request, relayed, module, allowance_module, authorization_7702, agent, delegation, vote,
    wrapped, login,
)  # fmt: skip
__all__ = ["FAMILIES"]
