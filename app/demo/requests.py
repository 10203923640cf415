"""The demonstration's ready requests: what a normal day brings, and what thieves send."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from app.address import Address

FRIEND = "0xd9A1C3788D81257612E2581A6ea0aDa244853a91"
LOOKALIKE = "0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91"
STRANGER = "0x71C7656EC7ab88b098defB751B7401B5f6d8976F"
USDC = "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"
WETH = "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
ROUTER = "0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D"


@dataclass(frozen=True, slots=True)
class Ready:
    """One ready request: a title for the list, the request object, and the verdict a sensible person expects."""

    title: str
    request: dict[str, Any]
    expected: str


def _word(value: int | str) -> str:
    return value[2:].lower().rjust(64, "0") if isinstance(value, str) else f"{value:064x}"


def _past(account: str, chain_id: int) -> list[dict[str, Any]]:
    now = datetime.now(UTC)
    return [
        {
            "time": (now - timedelta(days=30 * i)).isoformat().replace("+00:00", "Z"), "chain_id": chain_id,
            "hash": f"0x{i:064x}", "from": account, "to": FRIEND, "value": str(10**17), "selector": None, "asset": "ETH",
            "counterparty": FRIEND, "amount": str(10**17), "direction": "out",
        }
        for i in (3, 2, 1)
    ]  # fmt: skip


def ready_requests(account: Address, chain_id: int) -> tuple[Ready, ...]:
    """The six of the demonstration, for one account; payments are for the embedded chain, the rest for mainnet."""
    me = str(account)
    contacts = [{"address": FRIEND, "name": "Vera", "verified": True}]

    def make(method: str, params: list[Any], origin: str, chain: int = 1, **context: Any) -> dict[str, Any]:
        given = {"contacts": contacts, "history": _past(me, chain_id), **context}
        return {
            "version": 1, "chain_id": chain, "origin": origin, "account": me, "method": method, "params": params,
            "context": given,
        }  # fmt: skip

    def pay(to: str, value: int) -> list[Any]:
        return [{"from": me, "to": to, "value": hex(value)}]

    def mainnet(to: str, data: str, value: int = 0) -> list[Any]:
        return [
            {
                "from": me, "to": to, "value": hex(value), "data": data, "nonce": "0x7", "gas": "0x30d40",
                "maxFeePerGas": "0x4a817c800", "maxPriorityFeePerGas": "0x3b9aca00",
            }
        ]  # fmt: skip

    deadline = int((datetime.now(UTC) + timedelta(minutes=20)).timestamp())
    swap = "0x38ed1739" + "".join(_word(v) for v in (10**9, 25 * 10**16, 160, me, deadline, 2, USDC, WETH))
    permit = {
        "types": {
            "EIP712Domain": [
                {"name": "name", "type": "string"}, {"name": "version", "type": "string"},
                {"name": "chainId", "type": "uint256"}, {"name": "verifyingContract", "type": "address"},
            ],
            "Permit": [
                {"name": "owner", "type": "address"}, {"name": "spender", "type": "address"},
                {"name": "value", "type": "uint256"}, {"name": "nonce", "type": "uint256"},
                {"name": "deadline", "type": "uint256"},
            ],
        },
        "primaryType": "Permit",
        "domain": {"name": "USD Coin", "version": "2", "chainId": 1, "verifyingContract": USDC},
        "message": {"owner": me, "spender": STRANGER, "value": str(2**256 - 1), "nonce": 0, "deadline": str(2**256 - 1)},
    }  # fmt: skip
    none = "0x" + "0" * 40
    bybit = {
        "types": {
            "EIP712Domain": [{"name": "verifyingContract", "type": "address"}],
            "SafeTx": [
                {"name": n, "type": t}
                for n, t in (
                    ("to", "address"), ("value", "uint256"), ("data", "bytes"), ("operation", "uint8"),
                    ("safeTxGas", "uint256"), ("baseGas", "uint256"), ("gasPrice", "uint256"), ("gasToken", "address"),
                    ("refundReceiver", "address"), ("nonce", "uint256"),
                )
            ],
        },
        "primaryType": "SafeTx",
        "domain": {"verifyingContract": "0x1Db92e2EeBC8E0c075a02BeA49a2935BcD2dFCF4"},
        "message": {
            "to": "0x96221423681A6d52E184D440a8eFCEbB105C7242", "value": "0",
            "data": "0xa9059cbb" + _word("0xbDd077f651EBe7f7b3cE16fe5F2b025BE2969516") + _word(0), "operation": 1,
            "safeTxGas": 45746, "baseGas": 0, "gasPrice": 0, "gasToken": none, "refundReceiver": none, "nonce": 71,
        },
    }  # fmt: skip
    code = {STRANGER: {"is_contract": False, "transactions": 0}}
    return (
        Ready(
            "Pay Vera, as every month", make("eth_sendTransaction", pay(FRIEND, 10**17), "compose", chain_id), "clear"
        ),
        Ready(
            "Pay an address that only looks like Vera's",
            make("eth_sendTransaction", pay(LOOKALIKE, 10**17), "compose", chain_id),
            "hold",
        ),
        Ready(
            "Approve a fresh address without limit",
            make(
                "eth_sendTransaction",
                mainnet(USDC, "0x095ea7b3" + _word(STRANGER) + _word(2**256 - 1)),
                "https://claim-bonus.example",
                contracts=code,
            ),
            "hold",
        ),
        Ready(
            "A permit dressed as a login",
            make("eth_signTypedData_v4", [me, permit], "https://login.claim-bonus.example", contracts=code),
            "hold",
        ),
        Ready(
            "The Safe message that cost Bybit $1.46 billion",
            make("eth_signTypedData_v4", [me, bybit], "https://app.safe.global"),
            "hold",
        ),
        Ready(
            "Swap 1,000 USDC on Uniswap",
            make("eth_sendTransaction", mainnet(ROUTER, swap), "https://app.uniswap.org"),
            "caution",
        ),
    )
