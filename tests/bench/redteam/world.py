"""One person's situation, made up: who asks, what is known about whom, how a call is wrapped, and the encodings."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from eth_abi import encode
from eth_abi.packed import encode_packed
from eth_utils import keccak, to_checksum_address

Json = dict[str, Any]
Call = tuple[str | None, int, bytes]
ZERO: Final = "0x" + "0" * 40
MAX: Final = 2**256 - 1
USDC: Final = {
    1: "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48", 10: "0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85",
    137: "0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359", 8453: "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913",
    42161: "0xaf88d065e77c8cC2239327C5EDb3A432268e5831",
}  # fmt: skip
PERMIT2: Final = "0x000000000022D473030F116dDEE9F6B43aC78BA3"
SEAPORT: Final = "0x0000000000000068F116a894984e2DB1123eB395"
CALL_ONLY: Final = "0x40A2aCCbd92BCA938b02010E17A5b8929b49130D"


def call_data(signature: str, *values: Any) -> bytes:
    """Calldata of a call, by a signature such as `f(uint256,(address,bytes)[])`."""
    inner = signature[signature.index("(") + 1 : -1]
    return keccak(text=signature)[:4] + encode(_split(inner), values)


def _split(types: str) -> list[str]:
    out, depth, last = [], 0, ""
    for c in types:
        depth += (c == "(") - (c == ")")
        if c == "," and depth == 0:
            out.append(last)
            last = ""
        else:
            last += c
    return [*out, last] if last else out


@dataclass
class World:
    """A made-up situation. Builders add to `context`; `request` closes it."""

    r: random.Random
    account: str = ""
    chain: int = 1
    origin: str | None = None
    now: datetime = datetime(2026, 1, 1, tzinfo=UTC)
    context: Json = field(default_factory=dict)
    intent: Json | None = None
    nonce: int = 0

    @classmethod
    def new(cls, r: random.Random, *, chains: Sequence[int] = (1, 1, 1, 10, 137, 8453, 42161)) -> World:
        w = cls(r, address(r), r.choice(chains))
        w.now = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(minutes=r.randrange(60 * 24 * 600))
        w.nonce = r.randrange(500)
        w.context = {"now": stamp(w.now), "history": [], "contacts": [], "contracts": {}}
        return w

    # -- people and contracts ---------------------------------------------------------------------

    def friend(self, *, saved: bool = True, paid: int | None = None, asset: str = "ETH") -> str:
        """Somebody this account pays: saved, paid before, or both."""
        who = address(self.r)
        if saved:
            name = self.r.choice(["Vera", "Acme GmbH", "Payroll 7", "Landlord", "Ledger 2"])
            self.context["contacts"].append({"address": who, "name": name, "verified": self.r.random() < 0.5})
        for _ in range(paid if paid is not None else self.r.randint(1, 6)):
            self.past(who, self.r.randint(1, 900) * 10**16, asset=asset, days=self.r.uniform(2, 300))
        return who

    def past(
        self, to: str, amount: int, *, days: float, asset: str = "ETH", direction: str = "out", **more: Any
    ) -> None:
        """One entry of the history, some days ago."""
        native, inbound = asset == "ETH", direction == "in"
        entry = {
            "time": stamp(self.now - timedelta(days=days)), "chain_id": self.chain, "hash": "0x" + self.r.randbytes(32).hex(),
            "from": to if inbound else self.account, "to": self.account if native and inbound else to if native else asset,
            "value": str(amount) if native else "0", "selector": None if native else "0xa9059cbb", "asset": asset,
            "counterparty": to, "amount": str(amount), "direction": direction, **more,
        }  # fmt: skip
        self.context["history"] = sorted([*self.context["history"], entry], key=lambda e: e["time"])

    def busy(self, count: int = 30) -> None:
        """A past of ordinary payments to a handful of people."""
        people = [address(self.r) for _ in range(5)]
        for _ in range(count):
            self.past(self.r.choice(people), self.r.randint(1, 50) * 10**16, days=self.r.uniform(0.5, 200))

    def knows(self, who: str, **facts: Any) -> str:
        self.context["contracts"][who] = facts
        return who

    def thief(self, kinds: Sequence[str] = ("eoa", "empty", "young", "delegated")) -> str:
        """A fresh address, with what a node would say of it."""
        who = address(self.r)
        match self.r.choice(kinds):
            case "eoa":
                self.knows(who, is_contract=False)
            case "empty":
                self.knows(who, is_contract=False, transactions=0)
            case "young":
                born = self.now - timedelta(hours=self.r.randint(1, 24 * 9))
                self.knows(who, is_contract=True, created=stamp(born), transactions=self.r.randint(0, 40))
            case "delegated":
                self.knows(who, is_contract=False, transactions=self.r.randint(1, 90))
            case "unknown":
                pass
        return who

    def established(self) -> str:
        """A contract that nobody here lists, but that is old and much used."""
        who = address(self.r)
        born = self.now - timedelta(days=self.r.randint(400, 1500))
        return self.knows(who, is_contract=True, created=stamp(born), transactions=self.r.randint(20_000, 10**7))

    def token(self) -> str:
        """A token: a listed dollar on chains that have one, else an unknown one with its facts given."""
        if self.r.random() < 0.6 and self.chain in USDC:
            return USDC[self.chain]
        who = address(self.r)
        symbol = "".join(self.r.choice("ABCDEFGHKLMNPRSTUVWXYZ") for _ in range(4))
        self.context.setdefault("tokens", {})[who] = {"symbol": symbol, "decimals": 18}
        return self.knows(who, is_contract=True, created="2021-05-01T00:00:00Z", transactions=10**6)

    def site(self) -> str:
        """An origin nobody knows, without telling words."""
        name = "".join(self.r.choice("bcdfgklmnprstvz") + self.r.choice("aeiou") for _ in range(4))
        self.origin = f"https://{self.r.choice(['', 'app.', 'www.'])}{name}.{self.r.choice(['xyz', 'io', 'app', 'net', 'finance'])}"
        return self.origin

    # -- requests ---------------------------------------------------------------------------------

    def request(self, method: str, params: list[Any]) -> Json:
        if self.r.random() < 0.3:  # what is empty may as well be unknown
            self.context = {k: v for k, v in self.context.items() if v != [] and v != {}}
        return {
            "version": 1, "id": "made-up", "chain_id": self.chain, "origin": self.origin, "account": self.account,
            "method": method, "params": params, "intent": self.intent, "context": self.context,
        }  # fmt: skip

    def tx(self, to: str | None, value: int = 0, data: bytes = b"", **more: Any) -> Json:
        tx = {
            "from": self.account, "value": hex(value), "data": "0x" + data.hex(), "nonce": hex(self.nonce),
            "gas": hex(self.r.randint(60_000, 600_000) if data else 21_000), "maxFeePerGas": hex(self.r.randint(1, 30) * 10**9),
            "maxPriorityFeePerGas": hex(10**9), **({"to": to} if to else {}), **more,
        }  # fmt: skip
        if to and self.r.random() < 0.3 and not more.get("written"):
            tx["to"] = to.lower()  # many applications write addresses without their checksum
        tx.pop("written", None)
        return self.request("eth_sendTransaction", [tx])

    def batch(self, calls: Sequence[Call]) -> Json:
        rows = [{"to": t, "value": hex(v), "data": "0x" + d.hex()} for t, v, d in calls]
        return self.request(
            "wallet_sendCalls", [{"version": "2.0.0", "chainId": hex(self.chain), "from": self.account, "calls": rows}]
        )

    def typed(self, primary: str, types: Json, domain: Json, message: Json) -> Json:
        kinds = {
            "name": "string",
            "version": "string",
            "chainId": "uint256",
            "verifyingContract": "address",
            "salt": "bytes32",
        }
        own = [{"name": k, "type": kinds[k]} for k in kinds if k in domain]
        rows = {n: [{"name": k, "type": t} for k, t in m.items()] for n, m in types.items()}
        data = {"types": {"EIP712Domain": own, **rows}, "primaryType": primary, "domain": domain, "message": message}
        return self.request("eth_signTypedData_v4", [self.account, json.dumps(data) if self.r.random() < 0.5 else data])

    def sign(self, text: str | bytes) -> Json:
        raw = text.encode() if isinstance(text, str) else text
        return self.request("personal_sign", ["0x" + raw.hex(), self.account])

    def safe(self, owners: int = 3, threshold: int = 2) -> str:
        safe = address(self.r)
        others = [address(self.r) for _ in range(owners - 1)]
        self.context["safe"] = {
            "address": safe, "version": self.r.choice(["1.3.0", "1.4.1"]), "owners": [self.account, *others],
            "threshold": threshold, "nonce": self.r.randrange(900), "modules": [],
        }  # fmt: skip
        return safe

    def safe_tx(self, to: str, value: int = 0, data: bytes = b"", operation: int = 0, **fields: Any) -> Json:
        facts = self.context["safe"]
        types = {
            "to": "address", "value": "uint256", "data": "bytes", "operation": "uint8", "safeTxGas": "uint256", "baseGas": "uint256",
            "gasPrice": "uint256", "gasToken": "address", "refundReceiver": "address", "nonce": "uint256",
        }  # fmt: skip
        message = {
            "to": to, "value": str(value), "data": "0x" + data.hex(), "operation": operation, "safeTxGas": "0", "baseGas": "0",
            "gasPrice": "0", "gasToken": ZERO, "refundReceiver": ZERO, "nonce": str(facts["nonce"]), **fields,
        }  # fmt: skip
        domain = {"chainId": self.chain, "verifyingContract": facts["address"]}
        return self.typed("SafeTx", {"SafeTx": types}, domain, message)

    def executed(self, calls: Sequence[Call]) -> Json:
        """The calls through the Safe's execTransaction, as the last owner sends them."""
        safe = self.context["safe"]["address"]
        to, value, data, operation = (*calls[0], 0) if len(calls) == 1 else (CALL_ONLY, 0, multi_send(calls), 1)
        signature = "execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)"
        return self.tx(safe, 0, call_data(signature, to, value, data, operation, 0, 0, 0, ZERO, ZERO, b"\1" * 65))

    def wrapped(self, calls: Sequence[Call], ways: Sequence[str] | None = None) -> Json:
        """The calls in one of the forms in which a site may hand them over."""
        plain = ("plain", "plain", "eip5792", "self", "safe", "exec", "account")
        way = self.r.choice(ways or (plain if len(calls) == 1 else plain[2:]))
        match way:
            case "plain":
                ((to, value, data),) = calls
                return self.tx(to, value, data)
            case "eip5792":
                return self.batch(calls)
            case "self":
                return self.tx(self.account, 0, account_batch(self.r, calls))
            case "account":
                return self.tx(self.mine(address(self.r)), 0, account_batch(self.r, calls))
            case "safe":
                self.safe()
                to, value, data, operation = (*calls[0], 0) if len(calls) == 1 else (CALL_ONLY, 0, multi_send(calls), 1)
                return self.safe_tx(to or ZERO, value, data, operation)
            case _:
                self.safe()
                return self.executed(calls)

    def mine(self, own: str) -> str:
        """Another account of the owner's own."""
        self.context.setdefault("accounts", []).append(own)
        return own


def address(r: random.Random) -> str:
    return to_checksum_address(r.randbytes(20))


def stamp(time: datetime) -> str:
    return time.replace(microsecond=0).isoformat().replace("+00:00", "Z")


def lookalike(r: random.Random, of: str, front: int | None = None, back: int | None = None) -> str:
    """An address that shares digits at both ends, as the real ones did: at least 3 and 4."""
    digits = of[2:].lower()
    f, b = front or r.randint(3, 6), back or r.randint(4, 7)
    middle = "".join(r.choice("0123456789abcdef") for _ in range(40 - f - b))
    made = to_checksum_address("0x" + digits[:f] + middle + digits[-b:])
    return made if made.lower() != of.lower() else lookalike(r, of, front, back)


def multi_send(calls: Sequence[Call], operations: Sequence[int] = ()) -> bytes:
    rows = b"".join(
        encode_packed(["uint8", "address", "uint256", "uint256", "bytes"], [o, t, v, len(d), d])
        for (t, v, d), o in zip(calls, operations or [0] * len(calls), strict=True)
    )
    return call_data("multiSend(bytes)", rows)


def account_batch(r: random.Random, calls: Sequence[Call]) -> bytes:
    """The calls as a delegated or smart account takes them."""
    rows = [(t, v, d) for t, v, d in calls]
    match r.randint(0, 3):
        case 0:
            return call_data("executeBatch((address,uint256,bytes)[])", rows)
        case 1:
            mode = b"\x01" + bytes(31)
            return call_data("execute(bytes32,bytes)", mode, encode(["(address,uint256,bytes)[]"], [rows]))
        case 2:
            return call_data("execute((address,uint256,bytes)[])", rows)
        case _:
            if len(calls) == 1:
                return call_data("execute(address,uint256,bytes)", *calls[0])
            return call_data("executeBatch(address[],uint256[],bytes[])", *map(list, zip(*rows, strict=True)))


Make = Callable[[World], tuple[Json, set[str]]]
