"""Signatures that let others act for the account: user operations, meta-transactions, agents, delegations, votes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from app.address import Address
from app.intent import words
from app.intent.calls import CallContext
from app.intent.messages import readable, what_hides
from app.intent.model import VOTES, Bound, Change, ChangeKind, Unknown
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
    facts = {
        "sender": sender,
        "paymaster": Address(paymaster[:20]) if len(paymaster) >= 20 else None,
        "deadline": m.get("validUntil") or None,
    }
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
    if "Request" in t.primary or t.primary == "Forward":
        # GSN puts what its relayer is paid beside the request; Biconomy names the token the fee is paid in.
        r = m["request"] if isinstance(m.get("request"), Mapping) else m
        if all(n in r for n in ("from", "to", "data")) and ("value" in r or "txGas" in r):
            inner = t.call(r["from"], r["to"], r.get("value", 0), r["data"])
            until = r.get("deadline") or r.get("validUntilTime") or r.get("validUntil") or None
            fee = as_asset(r["token"]) if isinstance(r.get("token"), Address) and "tokenGasPrice" in r else None
            paid = (Change(ChangeKind.SEND, r["from"], fee, None, bound=Bound.UNKNOWN, what="relay fee"),)
            changes = paid if fee is not None and r["tokenGasPrice"] else ()
            description = f"Through a relayer: {inner.description}"
            return Reading("execute", "eip2771", changes, (inner,), facts={"deadline": until}, description=description)
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
        description = f"Through a relayer: {inner.description}"
        return Reading("execute", "eip2771", fee, (inner,), facts={"deadline": until}, description=description)
    if t.primary.startswith("MetaTransactionData") and t.has("signer", "callData") and t.contract:
        inner = t.call(m["signer"], t.contract, m.get("value", 0), m["callData"])
        token, amount = m.get("feeToken"), m.get("feeAmount", 0)
        fee = ()
        if isinstance(token, Address) and amount:
            fee = (Change(ChangeKind.SEND, m["signer"], as_asset(token), amount, standard="erc20", what="relay fee"),)
        elif isinstance(token, Address):
            fee = tuple(
                Change(ChangeKind.SEND, m["signer"], as_asset(token), f["amount"], f["recipient"], standard="erc20", what="relay fee")
                for f in m.get("fees", ()) if f["amount"]
            )  # fmt: skip
        facts = {"deadline": m.get("expirationTimeSeconds")}
        description = f"Through a relayer: {inner.description}"
        return Reading("execute", "0x", fee, (inner,), owner="0x", facts=facts, description=description)
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
    """Authorization(chainId, address, nonce): an EIP-7702 authorization dressed as typed data."""
    m = t.message
    if t.primary not in ("Authorization", "Authorization7702", "SetCode") or not t.has("chainId", "nonce"):
        return None
    delegate = m.get("address", m.get("contractAddress"))
    if not isinstance(delegate, Address):
        return None
    where = "on every chain" if m["chainId"] == 0 else f"on chain {m['chainId']}"
    change = Change(
        ChangeKind.REVOKE if delegate.is_zero else ChangeKind.DELEGATE, t.account, counterparty=delegate,
        subject=t.account, what=f"the whole account {where}", unlimited=True, standard="eip7702",
    )  # fmt: skip
    return Reading("delegate", "eip7702-typed", (change,), facts={"delegate": delegate})


_BATCHES: Final = ("Execute", "SignedBatchedCall", "Batch", "Calls", "BatchedCall", "Intent", "ExecuteBatch")


def batches(t: Typed) -> Reading | None:
    """Batches that a delegated account runs: calls in the message or one struct below it (Calibur, Porto, ERC-7821)."""
    m = t.message
    held = next((v for v in m.values() if isinstance(v, Mapping) and isinstance(v.get("calls"), list)), m)
    if t.primary not in _BATCHES or not isinstance(held.get("calls"), list):
        return None
    who = next((m[k] for k in ("eoa", "account") if isinstance(m.get(k), Address)), t.account)
    calls = []
    for c in held["calls"]:
        target, data = c.get("to") or c.get("target"), c.get("data", c.get("callData", b""))
        if not isinstance(target, Address) or not isinstance(data, bytes):
            return None
        # To the zero address an account calls itself (ERC-7821).
        calls.append(t.call(who, who if target.is_zero else target, c.get("value", 0), data))
    fee: tuple[Change, ...] = ()
    if isinstance(m.get("paymentToken"), Address) and m.get("totalPaymentMaxAmount"):
        most = m["totalPaymentMaxAmount"]
        fee = (Change(ChangeKind.SEND, who, as_asset(m["paymentToken"]), most, bound=Bound.AT_MOST, what="relay fee"),)
    facts = {"deadline": m.get("deadline", m.get("expiry")) or None}
    told = "; ".join(f"{i}. {c.description}" for i, c in enumerate(calls[:4], 1))
    description = f"{len(calls)} calls by your account: {told}"
    if len(calls) == 1:
        description = f"By your account: {calls[0].description}"
    return Reading("batch", "eip7702", fee, tuple(calls), facts=facts, description=description)


_VOTES: Final = frozenset({
    "Ballot", "Vote", "Proposal", "ExtendedBallot", "Follow", "Unfollow", "Subscribe", "Unsubscribe", "Profile",
    "Statement", "Space", "CancelProposal", "UpdateProposal", "FlagProposal", "DeleteSpace",
})  # fmt: skip


def vote(t: Typed) -> Reading | None:
    """Ballots of governors and of Snapshot: nothing moves."""
    m = t.message
    if t.primary == "Alias" and t.has("from", "alias") and isinstance(m["alias"], Address):
        change = Change(ChangeKind.DELEGATE, m["from"], counterparty=m["alias"], what=VOTES)
        description = f"Let {words.name_of(m['alias'], t.evidence)} vote and propose for this account"
        return Reading("delegate", "vote", (change,), facts={"delegate": m["alias"]}, description=description)
    if t.primary in _VOTES:
        money = {"value", "amount", "spender", "token", "to", "data"} & set(m)
        return None if money else Reading("vote", "vote", description=_voted(t))
    return None


def _voted(t: Typed) -> str:
    """What is voted or proposed, where the message says it in words; else empty."""
    m = t.message
    space = words.bounded(str(m["space"]), 60) if isinstance(m.get("space"), str) else ""
    if t.primary == "Proposal" and isinstance(m.get("title"), str) and space:
        return f"Propose “{words.bounded(m['title'], 80)}” in {space}"
    if t.primary == "Vote" and space and "choice" in m:
        choice = m["choice"]
        said = ", ".join(map(str, choice[:10])) if isinstance(choice, list) else words.bounded(str(choice), 60)
        return f"Vote in {space}: choice {said}"
    if t.primary == "Ballot" and isinstance(m.get("support"), int) and "proposalId" in m:
        said = {0: "against", 1: "for", 2: "abstain"}.get(int(m["support"]), f"choice {m['support']}")
        return f"Vote “{said}” on proposal {words.bounded(str(m['proposalId']), 24)}"
    return ""


_WRAPPERS: Final = (
    "CoinbaseSmartWalletMessage", "ReplaySafeHash", "Kernel", "LightAccountMessage", "BiconomyMessage", "PersonalSign",
    "AccountMessage", "WalletMessage",
)  # fmt: skip


_PREFIX: Final = re.compile(rb"\x19Ethereum Signed Message:\n")


def wallet_message(t: Typed) -> Reading | None:
    """A message signed for a smart account in its own wrapper (EIP-1271): a hash in it stands for anything."""
    if t.primary not in _WRAPPERS or len(t.message) != 1 or t.contract is None:
        return None
    raw = next(iter(t.message.values()))
    if not isinstance(raw, bytes):
        return None
    # ERC-7739 signs the text with the prefix of personal messages (EIP-191).
    if t.primary == "PersonalSign" and (prefixed := _PREFIX.match(raw)) is not None:
        body = raw[prefixed.end() :]
        raw = next((body[i:] for i in range(1, 8) if body[:i] == str(len(body) - i).encode()), raw)
    text = readable(raw) if len(raw) != 32 else None
    hidden = what_hides(raw)
    opaque = text is None or bool(hidden)
    why = Unknown("what the smart account agrees to", "only a hash or bytes are given, not the message itself")
    said = "a hash or bytes" if opaque else f"the text “{words.bounded(text or '', 120)}”"
    return Reading(
        "message", "wallet-message", facts={"sender": t.contract, "opaque": opaque, "hidden": hidden, "text": text},
        unknowns=(why,) if opaque else (), description=f"Sign {said} for the smart account {words.whole(t.contract)}",
    )  # fmt: skip


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
    user_operation, forward_request, relayed, module, allowance_module, authorization_7702, batches, vote, wrapped,
    wallet_message, login,
)  # fmt: skip
__all__ = ["FAMILIES"]
