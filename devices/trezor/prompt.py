"""What a Trezor will show for a request: one pure function over the rules of each generation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from app.address import Address
from app.eip712 import TypedData
from app.request import Message, Request
from app.transaction import Authorization, Transaction
from devices.device import DEFAULT_PATH, Prompt, Screen, parse_path
from devices.hashes import hashes
from devices.mirror import with_address, with_comparisons
from devices.trezor import core_prompt, delegations, facts, legacy_prompt, typed_prompt
from devices.trezor.pages import Pages, Words, refusal

KNOWN_VERSIONS: Final = {
    "trezor-t1b1": ("1.14.2",), "trezor-t2t1": ("2.12.4",), "trezor-t3b1": ("2.12.4",), "trezor-t3t1": ("2.12.4",),
    "trezor-t3w1": ("2.12.4",),
}  # fmt: skip
"""Firmware whose screens were recorded; others say so instead of guessing."""
SETTINGS: Final = ("show_message_hash", "prompt_safety_checks")
"""`prompt_safety_checks`: the owner loosened the safety checks, so that odd paths and delegations are asked about."""


def predict(
    request: Request,
    *,
    model: str,
    version: str | None = None,
    settings: Mapping[str, bool] | None = None,
    path: Sequence[int] = (),
    more: facts.Known = facts.BUILT_IN,
) -> Prompt:
    """The screens from the first to the one where the owner approves. `settings`: those of SETTINGS; `more`: what the
    device knows with the definitions that are sent along.

    `path` is where the account is; empty stands for the default path. Screens that only a menu reaches carry `behind`.
    """
    known = KNOWN_VERSIONS.get(model, ())
    version = version or (known[-1] if known else None)
    known_hashes = hashes(request.payload)
    if version not in known:
        return Prompt(model, version, (), known=False, hashes=known_hashes)
    payload = request.payload
    legacy = model == "trezor-t1b1"
    where = tuple(path) or parse_path(DEFAULT_PATH)
    chain_id = payload.chain_id if isinstance(payload, Transaction | Authorization) else None
    allowed = facts.path_allowed(where, chain_id, legacy=legacy, known=more)
    loose = bool((settings or {}).get("prompt_safety_checks"))
    if allowed is False and not loose:
        pages = refusal()
    elif isinstance(payload, Transaction):
        pages = _transaction(payload, model, request.account, where, more)
    elif isinstance(payload, TypedData) and not legacy:
        pages = typed_prompt.typed_data(payload, request.account, model, settings or {})
    elif isinstance(payload, TypedData):
        pages = _legacy(legacy_prompt.typed_data(payload, request.account))
    elif isinstance(payload, Message):
        pages = (
            _legacy(legacy_prompt.message(payload, request.account))
            if legacy
            else core_prompt.message(payload, request.account, model, where)
        )
    elif isinstance(payload, Authorization) and not legacy:
        pages = delegations.pages(payload, model, where, settings or {}, more)
    else:
        # The One knows no authorizations; a batch or a bare hash is nothing to ask a Trezor for.
        pages = refusal(exact=isinstance(payload, Authorization))
    if allowed is False and pages.screens:
        warning = legacy_prompt.WRONG_PATH if legacy else tuple(Words(model).wrong_path(where))
        pages.screens.insert(0, Screen(warning))
        pages.exact = pages.exact and legacy  # what a newer model calls such an account is not settled
    blind, hidden = _unseen(request, pages, legacy, more)
    shown = Prompt(
        model,
        version,
        tuple(pages.screens),
        outcome="refuses" if pages.refuses else "asks",
        known=pages.exact and allowed is not None,
        blind=blind,
        hidden=hidden,
        hashes=known_hashes,
    )
    return with_comparisons(shown, payload, request.account)


def _legacy(pages: Sequence[Sequence[str]] | None) -> Pages:
    if pages is None:
        return refusal()
    return Pages([Screen(tuple(lines)) for lines in pages])


def _transaction(tx: Transaction, model: str, account: Address, path: Sequence[int], known: facts.Known) -> Pages:
    if tx.type not in (0, 2):
        return refusal(exact=False)  # an access list needs type 2; delegations were not recorded
    if model != "trezor-t1b1":
        return core_prompt.transaction(tx, model, account=account, path=path, known=known)
    pages = _legacy(legacy_prompt.transaction(tx, known))
    most = legacy_prompt.MOST_ACCESS
    if len(tx.access_list or ()) > most or any(len(entry.storage_keys) > most for entry in tx.access_list or ()):
        return refusal(exact=False)
    pages.data = any(s.lines[0].startswith("Transaction data") for s in pages.screens)
    token = known.token(tx.chain_id, tx.to) if tx.to is not None else None
    tickers = (known.ticker(tx.chain_id), token[0] if token is not None else "")
    pages.exact = tx.max_fee_wei is not None and all(len(t) <= legacy_prompt.LONGEST_TICKER for t in tickers)
    return pages


def _unseen(request: Request, pages: Pages, legacy: bool, known: facts.Known) -> tuple[bool, tuple[str, ...]]:
    """Whether the device shows only bytes or hashes, and what it leaves out."""
    payload = request.payload
    if pages.refuses and not pages.screens:
        return False, ()
    out: list[str] = list(pages.hidden)
    blind = False
    if isinstance(payload, Transaction):
        if pages.data:
            blind = True
            out.append("what the call does: only its bytes are shown")
        if payload.access_list:
            out.append("access list")
        if legacy and payload.to is None:
            out.append("that a contract is created: the zero address is shown as the recipient")
        if legacy and known.ticker(payload.chain_id) == "ETH" and payload.chain_id != 1:
            out.append("the network: it reads as on Ethereum")
    elif isinstance(payload, TypedData) and legacy:
        blind = True
        out.append("every field: only two hashes are shown")
    elif isinstance(payload, Message):
        blind = payload.text is None
    return blind, tuple(out)


def predict_address(
    address: Address, chain_id: int, *, model: str, version: str | None = None, path: Sequence[int] = ()
) -> Prompt:
    """The screen of "show address on the device"."""
    del chain_id
    known = KNOWN_VERSIONS.get(model, ())
    version = version or (known[-1] if known else None)
    if version not in known:
        return Prompt(model, version, (), known=False)
    where = tuple(path) or parse_path(DEFAULT_PATH)
    allowed = facts.path_allowed(where, legacy=model == "trezor-t1b1")
    if allowed is False:
        return Prompt(model, version, (), outcome="refuses")
    if model == "trezor-t1b1":
        lines = legacy_prompt.address(address, where)
    else:
        lines = ["Receive", "ETH address"] if model == "trezor-t3w1" else ["Receive address"]
        lines.append(str(address))
    shown = Prompt(model, version, (Screen(tuple(lines), compare=True),), known=allowed is not None)
    return with_address(shown, address)
