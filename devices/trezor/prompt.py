"""What a Trezor will show for a request: one pure function over the rules of each generation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from app.address import Address
from app.eip712 import TypedData
from app.request import Message, Request
from app.transaction import Transaction
from devices.device import Prompt, Screen
from devices.trezor import core_prompt, legacy_prompt

KNOWN_VERSIONS: Final = {
    "trezor-t1b1": ("1.14.2",), "trezor-t2t1": ("2.12.4",), "trezor-t3b1": ("2.12.4",), "trezor-t3t1": ("2.12.4",),
    "trezor-t3w1": ("2.12.4",),
}  # fmt: skip
"""Firmware whose screens were recorded; others say so instead of guessing."""


def predict(
    request: Request,
    *,
    model: str,
    version: str | None = None,
    settings: Mapping[str, bool] | None = None,
    path: Sequence[int] = (),
) -> Prompt:
    """The screens from the first to the one where the owner approves. `settings`: `show_message_hash`."""
    del path
    known = KNOWN_VERSIONS[model]
    version = version or known[-1]
    hashes = _hashes(request)
    if version not in known:
        return Prompt(model, version, (), known=False, hashes=hashes)
    payload = request.payload
    legacy = model == "trezor-t1b1"
    hidden: tuple[str, ...] = ()
    blind = False
    pages: list[list[str]]
    if isinstance(payload, Transaction):
        if payload.to is None and not payload.data:
            return Prompt(model, version, (), outcome="refuses", hashes=hashes)
        pages = legacy_prompt.transaction(payload) if legacy else core_prompt.transaction(payload, model)
        blind = bool(payload.data) and any(p and p[0].startswith(("Data", "Transaction data")) for p in pages)
        if blind:
            hidden = ("what the call does: only its bytes are shown",)
    elif isinstance(payload, TypedData):
        if legacy:
            pages = legacy_prompt.typed_data(payload, request.account)
            blind, hidden = True, ("every field: only two hashes are shown",)
        else:
            pages = core_prompt.typed_data(payload, request.account, model, settings or {})
    elif isinstance(payload, Message):
        pages = (
            legacy_prompt.message(payload, request.account) if legacy else core_prompt.message(payload, request.account)
        )
        blind = payload.text is None
    else:
        return Prompt(model, version, (), outcome="refuses", hashes=hashes)
    screens = tuple(Screen(tuple(lines), compare=_compares(lines)) for lines in pages)
    return Prompt(model, version, screens, blind=blind, hidden=hidden, hashes=hashes)


def predict_address(address: Address, chain_id: int, *, model: str, version: str | None = None) -> Prompt:
    """The screen of "show address on the device"."""
    del chain_id
    known = KNOWN_VERSIONS[model]
    version = version or known[-1]
    if version not in known:
        return Prompt(model, version, (), known=False)
    if model == "trezor-t1b1":
        pages = [legacy_prompt.address(address)]
    else:
        pages = [
            ["Receive", "ETH address", str(address)] if model == "trezor-t3w1" else ["Receive address", str(address)]
        ]
    return Prompt(model, version, tuple(Screen(tuple(p), compare=True) for p in pages))


def _compares(lines: Sequence[str]) -> bool:
    text = "".join(lines)
    return "0x" in text or any(len(line) == 16 and line == line.upper() and line.isalnum() for line in lines)


def _hashes(request: Request) -> dict[str, str]:
    data = request.typed_data
    if data is None:
        return {}
    return {"domain_hash": "0x" + data.domain_separator.hex(), "message_hash": "0x" + data.message_hash.hex()}
