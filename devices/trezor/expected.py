"""What a Trezor with these options will show: the predicted prompt, honest about the user's own definitions."""

from __future__ import annotations

from collections.abc import Sequence

from app.request import Request
from app.transaction import Transaction
from devices.device import Prompt
from devices.trezor import facts
from devices.trezor.options import TrezorOptions
from devices.trezor.prompt import predict


def expected_prompt(
    request: Request, *, model: str, version: str | None, path: Sequence[int], options: TrezorOptions
) -> Prompt:
    """`predict` with the options' settings. Where a definition of the user's makes the device show more, nobody

    recorded the words: the prompt says it is not known instead of showing what will not be there.
    """
    settings = {"show_message_hash": options.show_message_hash}
    prompt = predict(request, model=model, version=version, settings=settings, path=path)
    if prompt.known and _explained(request, options):
        hidden = ("its words come from a signed definition you chose; they are not predicted",)
        return Prompt(model, prompt.version, (), known=False, hidden=hidden, hashes=prompt.hashes)
    return prompt


def _explained(request: Request, options: TrezorOptions) -> bool:
    """Whether a definition changes what is shown for this request."""
    definitions, tx = options.definitions, request.payload
    if definitions is None or not isinstance(tx, Transaction):
        return False
    if tx.chain_id not in facts.NETWORKS and definitions.network(tx.chain_id) is not None:
        return True
    if tx.to is None or not tx.data:
        return False
    if (tx.chain_id, tx.to) not in facts.TOKENS and definitions.token(tx.chain_id, tx.to) is not None:
        return True
    return definitions.display_format(tx.chain_id, tx.to, tx.data[:4]) is not None
