"""Which presses turn on a setting of the Ethereum app (1.22.0): from its home screen, in the order it lists them."""

from __future__ import annotations

from typing import Final

_SETTING_ORDER: Final = ("blind_signing", "nonce", "raw_messages", "debug_contracts", "smart_accounts", "tx_hash")
_SETTING_NAMES: Final = {
    "blind_signing": "Blind signing",
    "nonce": "Nonce",
    "raw_messages": "Raw messages",
    "debug_contracts": "Debug contracts",
    "smart_accounts": "Smart accounts",
    "tx_hash": "Transaction hash",
}


def setting_help(model: str, setting: str) -> str:
    """The exact presses that turn on a setting of the Ethereum app, from its home screen."""
    name = _SETTING_NAMES[setting]
    why = " It shows every field of the message." if setting == "raw_messages" else ""
    if model in ("ledger-stax", "ledger-flex"):
        return f"On the app's home screen touch the gear, then turn on {name}.{why}"
    presses = ["right", "both", *["right"] * _SETTING_ORDER.index(setting), "both"]
    return f"On the app's home screen press {', '.join(presses)}. That turns on {name}.{why}"
