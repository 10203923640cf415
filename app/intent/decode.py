"""Request → Intent: the one entry to everything that reads meaning."""

from __future__ import annotations

from dataclasses import replace

from app.address import Address
from app.eip712 import TypedData
from app.evidence import Evidence
from app.intent import words
from app.intent.calls import CallContext, decode_call
from app.intent.messages import decode_message
from app.intent.model import Change, ChangeKind, DecodedBy, Field, Intent
from app.intent.nested import batch
from app.intent.typed_data import decode_typed_data
from app.request import CallBatch, Request
from app.transaction import Authorization, Transaction


def decode(request: Request, evidence: Evidence) -> Intent:
    """What the request means. Never raises: what cannot be read is an unknown with its reason."""
    payload = request.payload
    if isinstance(payload, Transaction):
        return _transaction(request, payload, evidence)
    if isinstance(payload, TypedData):
        return decode_typed_data(request, payload, evidence)
    if isinstance(payload, CallBatch):
        return _batch(request, payload, evidence)
    if isinstance(payload, Authorization):
        return _authorization(request, (payload,), evidence)
    return decode_message(request, payload, evidence)


def _context(request: Request, evidence: Evidence) -> CallContext:
    return CallContext(
        request.chain_id, request.account, request.account, 0, b"", account=request.account, now=evidence.now
    )


def _transaction(request: Request, tx: Transaction, evidence: Evidence) -> Intent:
    call = replace(_context(request, evidence), target=tx.to, value_wei=tx.value_wei, calldata=tx.data)
    intent = decode_call(call, evidence)
    if not tx.authorizations:
        return intent
    given = _authorization(request, tx.authorizations, evidence)
    return replace(
        intent,
        description=f"{given.description}; then: {intent.description}",
        changes=given.changes + intent.changes,
        fields=given.fields + intent.fields,
        arguments={**intent.arguments, **given.arguments},
    )


def _batch(request: Request, payload: CallBatch, evidence: Evidence) -> Intent:
    call = _context(request, evidence)
    calls = batch([(c.to, c.value_wei, c.data) for c in payload.calls], call, evidence)
    intent = Intent(
        kind="batch", description="", decoded_by=DecodedBy.ABI, calls=calls, caller=request.account, operation="call",
        family="eip5792", function="wallet_sendCalls", arguments={"atomic": payload.atomic},
    )  # fmt: skip
    return replace(intent, description=words.describe(intent, request.chain_id, evidence))


def _authorization(request: Request, given: tuple[Authorization, ...], evidence: Evidence) -> Intent:
    """EIP-7702: the account's code becomes a pointer to the delegate; zero takes it back."""
    changes, fields = [], []
    for auth in given:
        delegate: Address = auth.address
        kind = ChangeKind.REVOKE if delegate.is_zero else ChangeKind.DELEGATE
        where = "on every chain" if auth.chain_id == 0 else f"on chain {auth.chain_id}"
        changes.append(
            Change(
                kind,
                request.account,
                counterparty=delegate,
                subject=request.account,
                what=f"the whole account {where}",
                unlimited=True,
                standard="eip7702",
            )  # fmt: skip
        )
        fields.append(Field("Delegate", str(delegate), str(delegate)))
        fields.append(Field("Valid", where, str(auth.chain_id)))
    first = given[0]
    text = (
        "Take the account's code back"
        if first.address.is_zero
        else f"Give {words.name_of(first.address, evidence)} full control of this account"
        + (" on every chain" if first.chain_id == 0 else "")
    )
    return Intent(
        kind="delegate",
        description=text,
        decoded_by=DecodedBy.ABI,
        fields=tuple(fields),
        changes=tuple(changes),
        caller=request.account,
        operation="signature",
        family="eip7702",
        arguments={"authorizations": tuple((a.chain_id, a.address, a.nonce) for a in given)},
    )
