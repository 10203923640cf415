"""Accounts as the fast backend takes them, with the code made ready to run once.

Code that is put in as bytes is searched for places to jump to in every call of it, which for a large contract takes
longer than the call. Code that the EVM itself deployed is kept with those places: so it is deployed once, in a world
of its own, and the account that comes of it is put where it belongs.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

import pyrevm

_DEPLOYER: Final = "0x" + "de" * 20
_RULES: Final = {0: "Homestead", 1: "Istanbul"}
"""By the number of an account: the rules under which a contract begins with it. Any bytes are code under both."""
_MOST: Final = 1 << 16
"""Bytes of code; more than any chain takes."""


@lru_cache(256)
def account(balance: int, nonce: int, code: bytes) -> Any:
    """An account as the EVM takes it. Making one hashes its code, which costs more than all else of a session."""
    made: Any = pyrevm.AccountInfo
    ready = _ready(nonce, code) if code and nonce in _RULES else None
    if ready is None:
        return made(balance=balance, nonce=nonce, code=code or None)
    if not balance:
        return ready
    evm = _evm(nonce)
    evm.insert_account_info(_DEPLOYER, ready)
    evm.set_balance(_DEPLOYER, balance)
    return evm.basic(_DEPLOYER)


@lru_cache(128)
def _ready(nonce: int, code: bytes) -> Any | None:
    """An account without coins that has this code, ready to run; None where the rules refuse to deploy it."""
    if len(code) >= _MOST:
        return None
    evm = _evm(nonce)
    try:
        # PUSH2 size, PUSH1 head, PUSH1 0, CODECOPY, PUSH2 size, PUSH1 0, RETURN
        size = len(code).to_bytes(2, "big")
        text = evm.deploy(_DEPLOYER, b"\x61" + size + b"\x60\x0e\x60\x00\x39\x61" + size + b"\x60\x00\xf3" + code)
    except RuntimeError:
        return None
    made = evm.basic(text)
    return made if made.nonce == nonce else None


def _evm(nonce: int) -> Any:
    return pyrevm.EVM(gas_limit=1 << 40, spec_id=_RULES[nonce])
