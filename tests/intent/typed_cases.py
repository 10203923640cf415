"""Builders for typed-data requests as sites send them; the tests of families read as promises because of these."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from app.address import Address
from app.context import parse_evidence
from app.evidence import Evidence
from app.intent.decode import decode
from app.intent.model import Change, ChangeKind, Intent
from app.request import Request, parse_request

ME = "0x8D6A0e560CeEcE23ac9eC4b0422dF8F8baC08C59"
OTHER = "0x3C8F435D57EB239d0eF30eEb0515419c5077d5a2"
SPENDER = "0x0605eDeE6a8b8b553caE09Abe83b2ebeb75516eC"
USDC = "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"
WETH = "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
PUNKS = "0xb47e3cd837dDF8e4c57F05d70Ab865de6e193BBB"
ZERO = "0x" + "00" * 20
NOW = datetime(2026, 3, 1, tzinfo=UTC)
SOON = int(NOW.timestamp()) + 1200
_DOMAIN = {
    "name": "string",
    "version": "string",
    "chainId": "uint256",
    "verifyingContract": "address",
    "salt": "bytes32",
}


def address(text: str) -> Address:
    return Address.parse(text, strict=False)


def members(**types: str) -> list[dict[str, str]]:
    return [{"name": n.rstrip("_"), "type": t} for n, t in types.items()]


def typed(
    primary: str,
    types: dict[str, list[dict[str, str]]],
    message: dict[str, Any],
    *,
    contract: str | None = USDC,
    domain: dict[str, Any] | None = None,
    account: str = ME,
) -> Request:
    """A request to sign typed data; the domain names `contract` on chain 1 unless one is given."""
    if domain is None:
        domain = {"name": "Example", "version": "1", "chainId": 1}
        if contract is not None:
            domain["verifyingContract"] = contract
    data = {
        "types": {"EIP712Domain": [{"name": n, "type": _DOMAIN[n]} for n in domain], **types},
        "primaryType": primary,
        "domain": domain,
        "message": message,
    }
    return request("eth_signTypedData_v4", [account, data], account)


def request(method: str, params: list[Any], account: str = ME, **more: Any) -> Request:
    return parse_request({"chain_id": 1, "account": account, "method": method, "params": params, **more})


def evidence(**context: Any) -> Evidence:
    return parse_evidence(context, address(ME), now=NOW)


def read(asked: Request, **context: Any) -> Intent:
    return decode(asked, evidence(**context))


def of(intent: Intent, kind: ChangeKind) -> list[Change]:
    return [c for c in intent.all_changes() if c.kind is kind]


def permit(spender: str = SPENDER, value: int = 5_000_000, deadline: int = SOON, owner: str = ME) -> Request:
    types = members(owner="address", spender="address", value="uint256", nonce="uint256", deadline="uint256")
    message = {"owner": owner, "spender": spender, "value": str(value), "nonce": 0, "deadline": str(deadline)}
    return typed("Permit", {"Permit": types}, message)


ITEM = members(
    itemType="uint8", token="address", identifierOrCriteria="uint256", startAmount="uint256", endAmount="uint256"
)
ORDER = members(
    offerer="address", zone="address", offer="OfferItem[]", consideration="ConsiderationItem[]", orderType="uint8",
    startTime="uint256", endTime="uint256", zoneHash="bytes32", salt="uint256", conduitKey="bytes32", counter="uint256",
)  # fmt: skip
SEAPORT = "0x0000000000000068F116a894984e2DB1123eB395"
SEAPORT_TYPES = {
    "OfferItem": ITEM,
    "ConsiderationItem": [*ITEM, *members(recipient="address")],
    "OrderComponents": ORDER,
}


def seaport_order(price: int, *, ids: tuple[int, ...] = (7,), to: str = ME, offerer: str = ME) -> dict[str, Any]:
    """Components of an order that sells punks for the native coin."""
    return {
        "offerer": offerer, "zone": ZERO, "orderType": 0, "startTime": 0, "endTime": SOON,
        "zoneHash": "0x" + "00" * 32, "salt": 1, "conduitKey": "0x" + "00" * 32, "counter": 0,
        "offer": [
            {"itemType": 2, "token": PUNKS, "identifierOrCriteria": i, "startAmount": 1, "endAmount": 1} for i in ids
        ],
        "consideration": [
            {"itemType": 0, "token": ZERO, "identifierOrCriteria": 0, "startAmount": str(price),
             "endAmount": str(price // 2), "recipient": to}
        ],
    }  # fmt: skip


SAFE = "0x34f00672d4B09A3dEf358676447ACCc2F3b4586B"


def safe_tx(
    to: str, value: int = 0, data: str = "0x", operation: int = 0, domain: dict[str, Any] | None = None, **more: Any
) -> Request:
    """A SafeTx; `dataGas` in `more` makes it one of before 1.0.0."""
    base = "dataGas" if "dataGas" in more else "baseGas"
    types = members(to="address", value="uint256", data="bytes", operation="uint8", safeTxGas="uint256")
    types += members(**{base: "uint256", "gasPrice": "uint256", "gasToken": "address", "refundReceiver": "address"})
    types += members(nonce="uint256")
    message = {
        "to": to, "value": str(value), "data": data, "operation": operation, "safeTxGas": 0, base: 0, "gasPrice": 0,
        "gasToken": ZERO, "refundReceiver": ZERO, "nonce": 12,
    } | more  # fmt: skip
    return typed("SafeTx", {"SafeTx": types}, message, domain=domain or {"chainId": 1, "verifyingContract": SAFE})


def transfer(to: str, amount: int) -> str:
    """Calldata of ERC-20 transfer(address,uint256)."""
    return "0xa9059cbb" + to[2:].lower().rjust(64, "0") + f"{amount:064x}"
