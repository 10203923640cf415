"""Coverage-guided fuzzing of calls: ABI decoding, nested calls, changes, facts, effects, words.

    python -m tests.fuzz.calldata [-runs=1000000] [CORPUS FOLDER]

An input is one byte for the chain, twenty of the contract and the calldata; seeds are real transactions, one for each
function. A crash is any exception: `decode` never raises. More than 5 s is a hang.
"""

from __future__ import annotations

import atheris

from tests.fuzz.start import instrument, start, transactions

instrument("app.intent", "app.effects")
with atheris.instrument_imports(include=["app"]):
    from app.address import Address
    from app.effects.static import static_effects
    from app.intent.decode import decode
    from app.request import parse_request
    from app.transaction import Transaction
    from tests.intent.typed_cases import ME, evidence

CHAINS = (1, 10, 100, 137, 8453, 42161, 534352, 999)
_KNOWN = evidence()
_ANY = {
    chain: parse_request({
        "chain_id": chain, "account": ME, "method": "eth_sendTransaction", "params": [{"from": ME, "to": ME, "data": "0x00"}],
    })
    for chain in CHAINS
}  # fmt: skip


def seeds() -> list[bytes]:
    return [
        bytes([CHAINS.index(r.get("chain_id", 1)) if r.get("chain_id", 1) in CHAINS else 0])
        + bytes.fromhex(r["to"][2:])
        + bytes.fromhex(r["data"][2:])
        for r in transactions()
    ]


def one(data: bytes) -> None:
    """Try one input; raises what a crash raises."""
    if len(data) < 22:
        return
    asked = _ANY[CHAINS[data[0] % len(CHAINS)]]
    payload = asked.payload
    assert isinstance(payload, Transaction)
    asked = asked.with_payload(_with(payload, Address(data[1:21]), data[21:]))
    intent = decode(asked, _KNOWN)
    assert intent.description
    static_effects(asked, intent, _KNOWN)


def _with(tx: Transaction, to: Address, data: bytes) -> Transaction:
    from dataclasses import replace

    return replace(tx, to=to, data=data, value_wei=len(data) % 3)


if __name__ == "__main__":
    start(one, seeds())
