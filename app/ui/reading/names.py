"""The user's own names for networks and accounts, as the screens say them. A name never stands without its number.

A site may have suggested a network's name (EIP-3085): the chain's number, and the name everybody else knows it by, stand
beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from app.address import Address
from app.intent.words import bounded
from app.ui.reading.chains import KNOWN_CHAINS

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Names:
    """What the user calls things."""

    networks: Mapping[int, str] = field(default_factory=dict)
    accounts: Mapping[Address, str] = field(default_factory=dict)


_NOBODYS = Names()
_current = _NOBODYS


def use(names: Names | None) -> None:
    """Take the names of the profile that is open; None when it closes."""
    global _current  # noqa: PLW0603 — there is one window and one profile open in it
    _current = names or _NOBODYS


def network_name(chain_id: int) -> str:
    """`Work (Ethereum, chain 1)`: the user's name, the usual one where it is another, and the number always."""
    known = KNOWN_CHAINS.get(chain_id, ("", ""))[0]
    own = bounded(_current.networks.get(chain_id, ""), 60)
    name = own or known
    if not name:
        return translate("money", "chain {0}").format(chain_id)
    if own and known and own.casefold() != known.casefold():
        return translate("money", "{0} ({1}, chain {2})").format(own, known, chain_id)
    return translate("money", "{0} (chain {1})").format(name, chain_id)


def account_label(address: Address) -> str:
    """The user's name for one of their accounts; empty where none was given."""
    return bounded(_current.accounts.get(address, ""), 60)
