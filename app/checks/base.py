"""What check classes are written with: findings in one line, and the requests of their examples."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, ClassVar, Final

from app.checks.facts import facts_json
from app.checks.model import Check, Finding, NotChecked, Severity

Json = dict[str, Any]

ME: Final = "0x8D6A0e560CeEcE23ac9eC4b0422dF8F8baC08C59"
FRIEND: Final = "0xd9A1C3788D81257612E2581A6ea0aDa244853a91"
FAKE_FRIEND: Final = "0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91"
STRANGER: Final = "0x71C7656EC7ab88b098defB751B7401B5f6d8976F"
ROUTER: Final = "0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D"
USDC: Final = "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"
NOW: Final = "2026-03-10T12:00:00Z"


@lru_cache(4096)
def _not_checked(check: str, why: str) -> NotChecked:
    return NotChecked(check, why)


class Rule(Check):
    """A check with short words of its own. `positive` and `negative` are CONTRACT requests that tests run."""

    advice: ClassVar[str] = ""
    positive: ClassVar[tuple[Json, ...]] = ()
    negative: ClassVar[tuple[Json, ...]] = ()

    def found(
        self, detail: str, *, severity: Severity | None = None, advice: str = "", title: str = "", **evidence: Any
    ) -> Finding:
        """A finding of this check; the severity may only be lowered."""
        level = self.severity if severity is None else min(severity, self.severity)
        return Finding(
            self.id, level, title or self.title, detail, advice or self.advice, facts_json(**evidence), self.group
        )

    def cannot(self, why: str) -> NotChecked:
        return _not_checked(self.id, why)


def request(method: str, params: list[Any], *, origin: str | None = None, chain_id: int = 1, **more: Any) -> Json:
    """One request of the contract; keywords beside `intent` go into its context."""
    intent = more.pop("intent", None)
    return {
        "version": 1,
        "id": "example",
        "chain_id": chain_id,
        "origin": origin,
        "account": ME,
        "method": method,
        "params": params,
        "intent": intent,
        "context": {"now": NOW, "history": [], "contacts": [], **more},
    }


def transaction(to: str | None = FRIEND, *, value: int = 0, data: str = "0x", **more: Any) -> Json:
    """A complete EIP-1559 transaction; `tx` adds or replaces its fields."""
    tx = {
        "from": ME, "to": to, "value": hex(value), "data": data, "nonce": "0x7", "gas": "0x30d40",
        "maxFeePerGas": "0x4a817c800", "maxPriorityFeePerGas": "0x3b9aca00",
    }  # fmt: skip
    tx.update(more.pop("tx", {}))
    return request("eth_sendTransaction", [tx], **more)


def word(value: int | str | bool) -> str:
    """One ABI word of a number or an address."""
    if isinstance(value, str):
        return value[2:].lower().rjust(64, "0")
    return f"{int(value):064x}"


def call(to: str, selector: str, *arguments: int | str | bool, **more: Any) -> Json:
    """A call with static arguments."""
    return transaction(to, data="0x" + selector + "".join(map(word, arguments)), **more)


def token_send(to: str, amount: int = 1_000_000_000, *, token: str = USDC, **more: Any) -> Json:
    return call(token, "a9059cbb", to, amount, **more)


def approve(spender: str, amount: int = (1 << 256) - 1, *, token: str = USDC, **more: Any) -> Json:
    return call(token, "095ea7b3", spender, amount, **more)


def typed(primary: str, types: Json, domain: Json, message: Json, **more: Any) -> Json:
    """An eth_signTypedData_v4 request; the domain's type follows from its members."""
    kinds = {
        "name": "string",
        "version": "string",
        "chainId": "uint256",
        "verifyingContract": "address",
        "salt": "bytes32",
    }
    own = {"EIP712Domain": [{"name": k, "type": v} for k, v in kinds.items() if k in domain]}
    data = {"types": {**own, **types}, "primaryType": primary, "domain": domain, "message": message}
    return request("eth_signTypedData_v4", [ME, data], **more)


def members(**types: str) -> list[Json]:
    return [{"name": k, "type": v} for k, v in types.items()]


def permit(spender: str, value: int = (1 << 256) - 1, deadline: int = 1_773_147_600, **more: Any) -> Json:
    """An ERC-2612 permit of USDC."""
    return typed(
        "Permit",
        {"Permit": members(owner="address", spender="address", value="uint256", nonce="uint256", deadline="uint256")},
        {"name": "USD Coin", "version": "2", "chainId": 1, "verifyingContract": USDC},
        {"owner": ME, "spender": spender, "value": str(value), "nonce": 0, "deadline": str(deadline)},
        **more,
    )


def safe_tx(
    to: str, *, data: str = "0x", operation: int = 0, value: int = 0, safe: str = STRANGER, **more: Any
) -> Json:
    """A Safe 1.3.0+ transaction; `fields` replaces members, `guard` is what guards the Safe now."""
    fields = {
        "to": to, "value": str(value), "data": data, "operation": operation, "safeTxGas": 0, "baseGas": 0, "gasPrice": 0,
        "gasToken": "0x" + "0" * 40, "refundReceiver": "0x" + "0" * 40, "nonce": 12,
    }  # fmt: skip
    fields.update(more.pop("fields", {}))
    types = members(
        to="address", value="uint256", data="bytes", operation="uint8", safeTxGas="uint256", baseGas="uint256",
        gasPrice="uint256", gasToken="address", refundReceiver="address", nonce="uint256",
    )  # fmt: skip
    domain = {"chainId": 1, "verifyingContract": safe}
    known = {"address": safe, "version": "1.3.0", "threshold": 2, "nonce": 12}
    if "guard" in more:
        known["guard"] = more.pop("guard")
    more.setdefault("safe", known)
    return typed("SafeTx", {"SafeTx": types}, domain, fields, **more)


def personal(text: str | bytes, **more: Any) -> Json:
    raw = text.encode() if isinstance(text, str) else text
    return request("personal_sign", ["0x" + raw.hex(), ME], **more)


def past(to: str, amount: int = 10**18, *, days: int = 20, asset: str = "ETH", **more: Any) -> Json:
    """One own payment some days before NOW; `direction="in"` makes it an inbound one."""
    from datetime import datetime, timedelta

    when = datetime.fromisoformat(NOW) - timedelta(days=days, seconds=more.pop("seconds", 0))
    inbound = more.get("direction") == "in"
    native = asset == "ETH"
    return {
        "time": when.isoformat().replace("+00:00", "Z"), "chain_id": 1, "hash": "0x" + f"{days:064x}",
        "from": to if inbound else ME, "to": ME if inbound else to if native else asset,
        "value": str(amount) if native else "0", "selector": None if native else "0xa9059cbb", "asset": asset,
        "counterparty": to, "amount": str(amount), "direction": "out", **more,
    }  # fmt: skip


def person(address: str, name: str = "Vera", verified: bool = True) -> Json:
    return {"address": address, "name": name, "verified": verified}


def code(address: str, is_contract: bool = True, **facts: Any) -> Json:
    return {address: {"is_contract": is_contract, **facts}}
