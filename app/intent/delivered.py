"""The calls that come true when somebody delivers a signature: as the contract that checks it would make them.

Nobody has the signature yet, so the check itself cannot be run; what follows it can. Each call is
(caller, target, wei, calldata), in order.
"""

from __future__ import annotations

from typing import Any

from app.address import Address
from app.intent.model import Intent

Call = tuple[Address, Address, int, bytes]


def delivered(intent: Intent, account: Address) -> tuple[Call, ...]:
    """What is called once the signature is delivered; empty where the family has no such calls."""
    message: dict[str, Any] = intent.arguments.get("message") or {}
    contract = intent.target
    try:
        match intent.family:
            case "eip2771" if contract is not None and "functionSignature" in message:
                # The contract calls itself and appends who signed (native meta-transactions).
                return ((contract, contract, 0, message["functionSignature"] + message["from"]),)
            case "eip2771" if contract is not None and "from" in message and "to" in message:
                # ERC-2771: the forwarder calls and appends who signed.
                return ((contract, message["to"], message["value"], message["data"] + message["from"]),)
            case "erc4337":
                sender = intent.arguments.get("sender")
                entry = message.get("entryPoint") or contract
                if isinstance(sender, Address) and isinstance(entry, Address):
                    return ((entry, sender, 0, message["callData"]),)
            case "eip7702" | "erc7710":
                rows = ((c.caller or account, c) for c in intent.calls)
                return tuple((who, c.target, c.value_wei, c.calldata) for who, c in rows if c.target is not None)
            case "zodiac" if contract is not None:
                return ((account, contract, 0, message["data"]),)
            case "0x" if intent.calls and contract is not None and isinstance(message.get("signer"), Address):
                return ((message["signer"], contract, message.get("value", 0), message["callData"]),)
    except (KeyError, TypeError):
        return ()
    return ()
