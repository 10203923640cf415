"""EIP-7702 authorizations on the newer Trezors (firmware 2.12.4, from its public source).

With the factory's strict safety checks only a revocation is signed; with them prompted, also a delegation to one of two
contracts that the firmware knows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from app.transaction import Authorization
from devices.device import format_path
from devices.trezor import contracts, facts
from devices.trezor.pages import KNOW, Pages, Words, refusal

_MOST_NONCE: Final = 0xFFFF_FFFF_FFFF_FFFF
_ASK: Final = "Authorize your account to a third-party contract using EIP-7702?"
_REVOKING, _GIVING = "EIP-7702 Revocation", "EIP-7702 Authorization"


def pages(
    auth: Authorization,
    model: str,
    path: Sequence[int],
    settings: Mapping[str, bool],
    known: facts.Known = facts.BUILT_IN,
) -> Pages:
    """The screens of an authorization. `settings`: `prompt_safety_checks` when the owner loosened them."""
    name = contracts.DELEGATES.get(auth.address)
    strict = not settings.get("prompt_safety_checks")
    if auth.nonce >= _MOST_NONCE or (not auth.address.is_zero and (strict or name is None)):
        return refusal()
    # Trezor's own vectors refuse "all networks" and unknown ones, which the source of 2.12.4 takes.
    words, out = Words(model), Pages(exact=known.network(auth.chain_id) is not None)
    who = facts.account_name(path)
    network = _network(auth.chain_id, known)
    if auth.address.is_zero:
        title = _REVOKING
        head = "Warning" if model == "trezor-t3b1" else _REVOKING
        caution = [KNOW] if model in ("trezor-t3b1", "trezor-t3w1") else []
        out.show(head, f"Revoke {who} from smart account delegation?", *caution)
        out.show(title, "Revoke from", who, *network)
    else:
        title = _GIVING
        caution = [] if model in ("trezor-t2t1", "trezor-t3t1") else [KNOW]
        out.show("Warning", _ASK, *caution)
        out.show(title, "Delegating", who, "To", name or "", *network)
    _details(out, words, auth, path)
    return out


def _network(chain_id: int, known: facts.Known) -> list[str]:
    if chain_id == 0:
        return ["Network", "All EVMs"]
    told = known.network(chain_id)
    return ["Network", told[1]] if told else ["Chain ID", f"{chain_id} ({hex(chain_id)})"]


def _details(out: Pages, words: Words, auth: Authorization, path: Sequence[int]) -> None:
    """Behind the menu of the last screen: the account, the contract's address, the nonce."""
    account = ["Account", facts.account_name(path), "Derivation path", format_path(path)]
    contract = [] if auth.address.is_zero else ["Smart account contract info", str(auth.address)]
    nonce = ["Nonce", str(auth.nonce)]
    if words.model == "trezor-t2t1":
        out.behind(*account, *contract, *nonce)
        return
    out.behind("Account info", *account)
    out.behind(*(["More info"] if contract else []), *contract, *nonce)
