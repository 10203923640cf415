"""Permissions to take tokens, given by signature alone: ERC-2612, DAI, Permit2 and 3, EIP-3009, Euler's connector."""

from __future__ import annotations

from typing import Any, Final

from app.address import Address
from app.intent import words
from app.intent.abi.rules import is_unlimited
from app.intent.model import Bound, Change, ChangeKind, Unknown
from app.intent.tokens import as_asset
from app.intent.typed_data.reading import Reading, Typed
from app.intent.typed_data.witnesses import promise, witness_of


def _approval(account: Address, token: Any, amount: int, spender: Any, until: int | None, *, what: str = "") -> Change:
    kind = ChangeKind.APPROVE if amount else ChangeKind.REVOKE
    return Change(
        kind, account, token, amount, spender, until, Bound.AT_MOST, standard="erc20", unlimited=is_unlimited(amount),
        what=what,
    )  # fmt: skip


def erc2612(t: Typed) -> Reading | None:
    """Permit(owner, spender, value, nonce, deadline): the spender may take up to `value` (ERC-2612)."""
    m = t.message
    if t.primary != "Permit" or not t.has("owner", "spender", "value", "deadline") or t.contract is None:
        return None
    change = _approval(m["owner"], t.contract, m["value"], m["spender"], m["deadline"])
    return Reading("permit", "erc2612", (change,), facts={"spender": m["spender"], "deadline": m["deadline"]})


def erc2612_nft(t: Typed) -> Reading | None:
    """Permit(spender, tokenId, nonce, deadline): one NFT may be taken (ERC-4494, Uniswap positions)."""
    m = t.message
    if t.primary != "Permit" or not t.has("spender", "tokenId", "deadline") or t.contract is None:
        return None
    change = Change(
        ChangeKind.APPROVE,
        t.account,
        t.contract,
        1,
        m["spender"],
        m["deadline"],
        token_id=m["tokenId"],
        standard="erc721",
    )
    return Reading("permit", "erc4494", (change,), facts={"spender": m["spender"], "deadline": m["deadline"]})


def dai(t: Typed) -> Reading | None:
    """Permit(holder, spender, nonce, expiry, allowed): everything or nothing (DAI's permit)."""
    m = t.message
    if t.primary != "Permit" or not t.has("holder", "spender", "expiry", "allowed") or t.contract is None:
        return None
    amount = (1 << 256) - 1 if m["allowed"] else 0
    # An expiry of zero means that it never ends.
    change = _approval(m["holder"], t.contract, amount, m["spender"], m["expiry"] or None)
    return Reading("permit", "dai-permit", (change,), facts={"spender": m["spender"], "deadline": m["expiry"] or None})


def permit2(t: Typed) -> Reading | None:
    """PermitSingle and PermitBatch: allowances inside Permit2 (AllowanceTransfer)."""
    m = t.message
    if t.primary not in ("PermitSingle", "PermitBatch") or not t.has("details", "spender"):
        return None
    rows = m["details"] if isinstance(m["details"], list) else [m["details"]]
    changes = tuple(
        _approval(t.account, d["token"], d["amount"], m["spender"], d["expiration"], what="through Permit2")
        for d in rows
    )
    until = max((d["expiration"] for d in rows), default=None)
    return Reading("permit", "permit2", changes, facts={"spender": m["spender"], "deadline": until})


def permit2_transfer(t: Typed) -> Reading | None:
    """PermitTransferFrom and its batch and witness forms: the spender may move this much, once (SignatureTransfer)."""
    m = t.message
    names = (
        "PermitTransferFrom",
        "PermitBatchTransferFrom",
        "PermitWitnessTransferFrom",
        "PermitBatchWitnessTransferFrom",
    )
    if t.primary not in names or not t.has("permitted", "spender", "deadline"):
        return None
    rows = m["permitted"] if isinstance(m["permitted"], list) else [m["permitted"]]
    changes = tuple(
        _approval(t.account, d["token"], d["amount"], m["spender"], m["deadline"], what="once") for d in rows
    )
    witness = witness_of(t)
    facts: dict[str, Any] = {"spender": m["spender"], "deadline": m["deadline"], "witness": witness}
    bound_to = promise(t, witness) if witness is not None else None
    if bound_to is None:
        return Reading("permit", "permit2-transfer", changes, facts=facts)
    description = ""
    if not bound_to.gets:
        amounts = " and ".join(words.change_amount(c, t.request.chain_id, t.evidence) for c in changes[:3])
        description = f"Let {words.name_of(m['spender'], t.evidence)} take {amounts} and pay it out{bound_to.elsewhere}"
    return Reading(
        bound_to.kind,
        bound_to.family,
        changes + bound_to.gets,
        owner=bound_to.owner,
        facts={**facts, **(bound_to.facts or {})},
        unknowns=bound_to.unknowns,
        description=description,
    )


def permit3(t: Typed) -> Reading | None:
    """Permit3 and PermitWitness: transfers and allowances on one chain, or the root of a tree of many (Permit3, Eco)."""
    m = t.message
    if t.primary not in ("Permit3", "PermitWitness") or not t.has("owner", "salt", "deadline", "timestamp"):
        return None
    until, facts = m["deadline"], {"deadline": m["deadline"], "sender": m["owner"]}
    here = m.get("chainPermits", m.get("permits"))
    rows = here.get("permits") if isinstance(here, dict) else None
    if not isinstance(rows, list):
        why = Unknown("which permissions this gives", "only the root of a tree of permissions on any chain is given")
        description = "Give permissions on any chain that the message does not show"
        return Reading("permit", "bulk-root", facts={**facts, "opaque": True}, unknowns=(why,), description=description)
    chain = here["chainId"]
    changes = tuple(c for r in rows if (c := _permit3_row(m["owner"], r, until)) is not None)
    if chain not in (0, t.request.chain_id):
        why = Unknown("what can be taken", f"it is for chain {chain}, which is not looked at from here")
        return Reading(
            "permit", "permit3", facts=facts, unknowns=(why,), description=f"Give permissions on chain {chain}"
        )
    kind = "send" if all(c.kind is ChangeKind.SEND for c in changes) else "permit"
    verbs = {
        ChangeKind.SEND: "send {} to {}",
        ChangeKind.APPROVE: "let {1} take {0}",
        ChangeKind.REVOKE: "take {} back from {}",
    }
    parts = [
        verbs[c.kind].format(
            words.change_amount(c, t.request.chain_id, t.evidence), words.name_of(c.counterparty, t.evidence)
        )
        for c in changes[:4]
    ]
    told = "; ".join(parts)
    return Reading(kind, "permit3", changes, facts=facts, description=told[:1].upper() + told[1:])


def _permit3_row(owner: Address, row: dict[str, Any], until: int) -> Change | None:
    """One AllowanceOrTransfer: modes 0 sends, 1 lowers, 2 locks and 3 unlocks; any other is until when it is allowed."""
    token = row["token"] if "token" in row else Address(row["tokenKey"][-20:])
    mode, other, amount = row["modeOrExpiration"], row["account"], row["amountDelta"]
    if mode == 0:
        return Change(ChangeKind.SEND, owner, as_asset(token), amount, other, until, standard="erc20")
    if mode == 1:
        return Change(ChangeKind.REVOKE, owner, token, amount, other, standard="erc20")
    return _approval(owner, token, amount, other, mode, what="through Permit3") if mode > 3 else None


def evc(t: Typed) -> Reading | None:
    """Permit(signer, sender, nonceNamespace, …, value, data): calls that the Ethereum Vault Connector makes (Euler)."""
    m = t.message
    if t.primary != "Permit" or not t.has("signer", "sender", "nonceNamespace", "data", "deadline") or not t.contract:
        return None
    inner = t.call(m["signer"], t.contract, m["value"], m["data"])
    who = "anyone" if m["sender"].is_zero else words.name_of(m["sender"], t.evidence)
    facts = {"deadline": m["deadline"], "spender": None if m["sender"].is_zero else m["sender"]}
    description = f"Let {who} make this call for the account: {inner.description}"
    return Reading("execute", "euler-evc", (), (inner,), owner="Euler", facts=facts, description=description)


def erc3009(t: Typed) -> Reading | None:
    """TransferWithAuthorization and ReceiveWithAuthorization: a payment that anyone may deliver (EIP-3009)."""
    m = t.message
    names = ("TransferWithAuthorization", "ReceiveWithAuthorization")
    if t.primary not in names or not t.has("from", "to", "value") or t.contract is None:
        return None
    until = m.get("validBefore")
    change = Change(ChangeKind.SEND, m["from"], t.contract, m["value"], m["to"], until, standard="erc20")
    return Reading("send", "eip3009", (change,), facts={"spender": m["to"], "deadline": until})


def for_all(t: Typed) -> Reading | None:
    """PermitForAll(owner, operator, approved, …) and its like: everything held in one contract, by signature."""
    m = t.message
    if t.primary not in ("PermitForAll", "PermitAll", "SetApprovalForAll", "ApprovalForAll") or t.contract is None:
        return None
    operator = m.get("operator") or m.get("spender")
    if not isinstance(operator, Address):
        return None
    owner = m.get("owner", t.account)
    until = m.get("deadline", m.get("expiry"))
    kind = ChangeKind.APPROVE_ALL if m.get("approved", True) else ChangeKind.REVOKE
    change = Change(kind, owner, t.contract, None, operator, until, unlimited=kind is ChangeKind.APPROVE_ALL)
    return Reading("approve-all", "permit-for-all", (change,), facts={"spender": operator, "deadline": until})


def spend_permission(t: Typed) -> Reading | None:
    """SpendPermission and its batch: a smart account lets a spender take an allowance anew in every period (Coinbase).

    The amount claimed is the sum over all periods until the end; without an end it is without limit.
    """
    m = t.message
    if t.primary == "SpendPermission" and t.has("account", "spender", "token", "allowance", "period", "start", "end"):
        rows = [m]
    elif t.primary == "SpendPermissionBatch" and t.has("account", "permissions", "period", "start", "end"):
        rows = m["permissions"]
    else:
        return None
    start, end, period = m["start"], m["end"], m["period"]
    times = -(-(end - max(start, int(t.now.timestamp()) - period)) // period) if period > 0 else 1
    endless = end >= (1 << 48) - 1
    changes = tuple(
        Change(
            ChangeKind.APPROVE,
            m["account"],
            as_asset(r["token"]),
            r["allowance"] if endless else r["allowance"] * max(times, 0),
            r["spender"],
            None if endless else end,
            Bound.AT_MOST,
            unlimited=endless or is_unlimited(r["allowance"]),
            what=f"anew every {max(period // 86400, 1)} days" if period >= 86400 else f"anew every {period} seconds",
        )
        for r in rows
    )
    facts = {"spender": rows[0]["spender"], "deadline": end, "sender": m["account"], "period": period}
    return Reading("permit", "spend-permission", changes, facts=facts)


def compact(t: Typed) -> Reading | None:
    """Compact and BatchCompact: deposits in The Compact that an arbiter may release until `expires` (Uniswap)."""
    m = t.message
    if t.primary not in ("Compact", "BatchCompact") or not t.has("arbiter", "sponsor", "expires"):
        return None
    if "idsAndAmounts" in m:
        rows = [(Address((i % (1 << 160)).to_bytes(20, "big")), a) for i, a in m["idsAndAmounts"]]
    elif "commitments" in m:
        rows = [(c["token"], c["amount"]) for c in m["commitments"]]
    elif "id" in m:
        rows = [(Address((m["id"] % (1 << 160)).to_bytes(20, "big")), m["amount"])]
    else:
        rows = [(m["token"], m["amount"])]
    changes = tuple(
        Change(
            ChangeKind.ORDER, m["sponsor"], as_asset(token), amount, m["arbiter"], m["expires"], Bound.AT_MOST,
            what="deposited in The Compact",
        )
        for token, amount in rows
    )  # fmt: skip
    what = " and ".join(words.change_amount(c, t.request.chain_id, t.evidence) for c in changes[:3])
    description = f"Let {words.name_of(m['arbiter'], t.evidence)} release {what} deposited in The Compact"
    facts = {"spender": m["arbiter"], "deadline": m["expires"]}
    return Reading("order", "compact", changes, facts=facts, description=description)


def cancel(t: Typed) -> Reading | None:
    """CancelAuthorization (EIP-3009) and OrderCancellations (CoW): takes back what was signed, nothing moves."""
    if t.primary == "CancelAuthorization" and set(t.message) == {"authorizer", "nonce"}:
        return Reading("cancel", "eip3009")
    if t.primary == "OrderCancellations" and set(t.message) == {"orderUids"}:
        return Reading("cancel", "cow", owner="CoW")
    return None


FAMILIES: Final = (
    erc2612, erc2612_nft, dai, evc, permit2, permit2_transfer, permit3, erc3009, for_all, spend_permission, compact,
    cancel,
)  # fmt: skip
