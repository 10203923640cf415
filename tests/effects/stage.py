"""A small world for tests: contracts are deployed and called in it, and what it then holds is a request's state."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from eth_abi import encode

from app.address import Address, keccak256
from app.border import parse_time
from app.context import parse_evidence
from app.effects.evm.choose import backend
from app.effects.evm.model import Fork, Message, Ran
from app.effects.gather import effects_of
from app.effects.model import Effects
from app.evidence import AccountState, BlockFacts, Evidence
from app.intent.decode import decode
from app.request import Request, parse_request

ME = Address.parse("0x8D6A0e560CeEcE23ac9eC4b0422dF8F8baC08C59")
FRIEND = Address.parse("0xd9A10000000000000000000000000000000A3a91", strict=False)
OWNER = Address.parse("0x71C7656EC7ab88b098defB751B7401B5f6d8976F")
NOW = parse_time("2026-03-10T12:00:00Z", "now")
BLOCK = BlockFacts(
    22_000_000, int(NOW.timestamp()), Address(b"\x4b" * 20), 36_000_000, 10**9, None, bytes(range(32, 64))
)
ETHER = 10**18


@lru_cache(1)
def contracts() -> dict[str, dict[str, str]]:
    """Creation and runtime code by name (`python -m tests.effects.contracts.build`)."""
    found: dict[str, dict[str, str]] = json.loads((Path(__file__).parent / "contracts" / "contracts.json").read_text())
    return found


def data(signature: str, *values: Any) -> bytes:
    """Calldata: `data("transfer(address,uint256)", to, 5)`."""
    types = signature[signature.index("(") + 1 : -1]
    return keccak256(signature.encode())[:4] + encode(_split(types), [_plain(v) for v in values])


def _plain(value: Any) -> Any:
    if isinstance(value, Address):
        return bytes(value)
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    return value


def _split(types: str) -> list[str]:
    out, depth, word = [], 0, ""
    for c in types + ",":
        if c == "," and not depth:
            if word:
                out.append(word)
            word = ""
            continue
        depth += (c == "(") - (c == ")")
        word += c
    return out


class Stage:
    """The world so far. Everyone named in it has a hundred coins."""

    def __init__(self) -> None:
        rich = AccountState(balance=100 * ETHER, nonce=1)
        self.world: dict[Address, AccountState] = {ME: rich, FRIEND: rich, OWNER: rich}

    def call(self, caller: Address, to: Address | None, given: bytes, value: int = 0, fork: Fork = Fork.PRAGUE) -> Ran:
        """Run one message and keep what it changed; it must not fail."""
        engine = backend("py-evm")
        assert engine is not None
        ran = engine.open(self.world, BLOCK, 1, fork).run(Message(caller, to, value, given))
        assert ran.failed is None, ran.failed
        for address, change in ran.changes.items():
            old = self.world.get(address, AccountState())
            storage = {**old.storage, **{s: now for s, (_, now) in change.storage.items()}}
            self.world[address] = AccountState(change.balance[1], change.nonce[1], change.code[1], storage)
        return ran

    def deploy(self, name: str, *values: Any, types: str = "", caller: Address = OWNER, value: int = 0) -> Address:
        """Create one of our contracts; its address."""
        code = bytes.fromhex(contracts()[name]["create"]) + encode(_split(types), [_plain(v) for v in values])
        (made,) = self.call(caller, None, code, value).created
        return made

    def mint(self, token: Address, to: Address, amount: int) -> None:
        """Write a balance of `Token` (its first mapping) into the state."""
        slot = int.from_bytes(keccak256(bytes(12) + to + bytes(32)), "big")
        self.put(token, slot, amount)

    def put(self, address: Address, slot: int, value: int) -> None:
        old = self.world.get(address, AccountState())
        self.world[address] = replace(old, storage={**old.storage, slot: value})

    def evidence(self, block: BlockFacts | None = BLOCK, **context: Any) -> Evidence:
        known = parse_evidence(context, ME, now=NOW)
        return replace(known, state=dict(self.world), block=block, state_source="context")

    def effects(self, to: Address | None, given: bytes = b"", value: int = 0, **more: Any) -> Effects:
        """What a transaction of ME's would do here."""
        tx = {"from": str(ME), "value": hex(value), "data": "0x" + given.hex(), **more.pop("tx", {})}
        tx |= {"to": str(to)} if to is not None else {}
        return self.judge(request("eth_sendTransaction", [tx]), **more)

    def judge(self, asked: Request, **more: Any) -> Effects:
        evidence = self.evidence(**more)
        return effects_of(asked, decode(asked, evidence), evidence)


def request(method: str, params: list[Any]) -> Request:
    return parse_request({"chain_id": 1, "account": str(ME), "method": method, "params": params})


def moved(effects: Effects) -> list[tuple[str, str, int | None, Address | None]]:
    """(kind, asset, amount, with whom) of every change, sorted."""
    return sorted(
        ((c.kind.value, str(c.asset), c.amount, c.counterparty) for c in effects.changes), key=lambda x: (x[0], x[1])
    )
