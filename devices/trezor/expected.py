"""What a Trezor with these options will show: the predicted prompt, with the networks and tokens of the user's definitions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.request import Request
from app.transaction import Transaction
from devices.device import Prompt
from devices.trezor import facts
from devices.trezor.options import TrezorOptions
from devices.trezor.prompt import predict

if TYPE_CHECKING:
    from devices.trezor.definitions import Definitions

_OWN_CAPITALS = (30, 31)
"""Chains with a checksum of their own (EIP-1191), which newer models use once a definition tells them the chain."""


def expected_prompt(
    request: Request,
    *,
    model: str,
    version: str | None,
    path: Sequence[int],
    options: TrezorOptions,
    told: Mapping[str, bool] | None = None,
) -> Prompt:
    """`predict` with the options' settings and definitions, and what the device `told` of its own (`Device.settings`).

    Where a signed format of the user's makes the device show more than bytes, its words are not predicted: the prompt says
    so instead of showing what will not be there.
    """
    settings = {
        "show_message_hash": options.show_message_hash,
        "prompt_safety_checks": bool(told and told.get("safety_checks_off")),
    }
    definitions = options.definitions if options.definitions is not None and not options.definitions.empty else None
    known = facts.Known(definitions)
    prompt = predict(request, model=model, version=version, settings=settings, path=path, more=known)
    if prompt.known and definitions is not None and _otherwise(request, prompt, known, definitions):
        hidden = ("its words come from a signed definition you chose; they are not predicted",)
        return Prompt(model, prompt.version, (), known=False, hidden=hidden, hashes=prompt.hashes)
    return prompt


def _otherwise(request: Request, prompt: Prompt, known: facts.Known, definitions: Definitions) -> bool:
    """Whether a definition changes more than the names of networks and tokens."""
    tx = request.payload
    if not isinstance(tx, Transaction) or prompt.outcome == "refuses":
        return False
    if tx.chain_id in _OWN_CAPITALS and known.network(tx.chain_id) is not None:
        return True
    if tx.to is None or not prompt.blind or prompt.model == "trezor-t1b1":
        return False
    return len(tx.data) >= 4 and definitions.display_format(tx.chain_id, tx.to, tx.data[:4]) is not None
