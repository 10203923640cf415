"""Examples of the checks that need more than a request: a node's word, a device, a simulation, the past minutes, a policy.

Checks whose examples are plain requests carry them themselves (`positive`, `negative`); tests run both kinds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from app.address import NATIVE, Address
from app.checks.base import (
    FRIEND,
    ME,
    NOW,
    ROUTER,
    STRANGER,
    USDC,
    Json,
    approve,
    call,
    code,
    members,
    past,
    permit,
    person,
    request,
    safe_tx,
    token_send,
    transaction,
    typed,
    word,
)
from app.effects.model import Divergence, FalseLog
from app.evidence import DeviceFacts, ListHit, NodeFacts, PolicyChange, RecentRequest
from app.intent.model import Change, ChangeKind


@dataclass(frozen=True, slots=True)
class Example:
    """A request with what else is known: members of the evidence and of the effects that stand in place of the derived ones."""

    request: Json
    evidence: Mapping[str, Any] = field(default_factory=dict)
    effects: Mapping[str, Any] = field(default_factory=dict)
    settings: Mapping[str, Any] = field(default_factory=dict)
    """Settings of the policy."""


_NOW: Final = datetime.fromisoformat(NOW)
_ME, _FRIEND, _STRANGER, _USDC = (Address.parse(a) for a in (ME, FRIEND, STRANGER, USDC))
_PAYMENT: Final = transaction(FRIEND, value=10**18)
_CALL: Final = call(STRANGER, "deadbeef", 1)
_DEVICE: Final = DeviceFacts("ledger-flex", "1.22.0", known=True, blind=False)
_NODE: Final = NodeFacts(
    "node", chain_id=1, head_time=_NOW, account_nonce=7, base_fee_wei=10**9, priority_fee_wei=10**9
)
_BAD_PERMIT2: Final = typed(
    "PermitTransferFrom",
    {
        "PermitTransferFrom": members(
            permitted="TokenPermissions", spender="address", nonce="uint256", deadline="uint256"
        ),
        "TokenPermissions": members(token="address", amount="uint256"),
    },
    {"name": "Permit2", "chainId": 1, "verifyingContract": "0x000000000022D473030F116dDEE9F6B43aC78BA3"},
    {"permitted": {"token": USDC, "amount": "5"}, "spender": STRANGER, "nonce": "1", "deadline": "1773147600"},
    contracts=code(STRANGER, False),
)


def _sim(*changes: Change, **more: Any) -> dict[str, Any]:
    return {"source": "simulation", "changes": changes, "reverted": False, "divergences": (), **more}


def _recent(**fields: Any) -> dict[str, Any]:
    row: dict[str, Any] = {
        "time": _NOW - timedelta(seconds=20),
        "origin": "https://shop.example",
        "method": "eth_signTypedData_v4",
        "outcome": "rejected",
    }
    return {"recent": (RecentRequest(**{**row, **fields}),)}


def _order(until: int) -> Json:
    types = members(
        makerToken="address",
        takerToken="address",
        makerAmount="uint128",
        takerAmount="uint128",
        maker="address",
        expiry="uint64",
    )
    domain = {
        "name": "ZeroEx",
        "version": "1.0.0",
        "chainId": 1,
        "verifyingContract": "0xDef1C0ded9bec7F1a1670819833240f027b25EfF",
    }
    message = {
        "makerToken": USDC,
        "takerToken": "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2",
        "makerAmount": "1000",
        "takerAmount": "5",
        "maker": ME,
        "expiry": str(until),
    }
    return typed("LimitOrder", {"LimitOrder": types}, domain, message)


def _operation(inner: str) -> Json:
    types = members(sender="address", nonce="uint256", callData="bytes")
    domain = {
        "name": "ERC4337",
        "version": "1",
        "chainId": 1,
        "verifyingContract": "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108",
    }
    data = "0xb61d27f6" + word(STRANGER) + word(0) + word(96) + word((len(inner) - 2) // 2) + inner[2:].ljust(128, "0")
    return typed(
        "PackedUserOperation",
        {"PackedUserOperation": types},
        domain,
        {"sender": FRIEND, "nonce": "1", "callData": data},
    )


def _nfts(count: int) -> Json:
    """ERC-1155 safeBatchTransferFrom of so many ids."""
    ids = word(count) + "".join(word(i) for i in range(count))
    amounts = word(count) + word(1) * count
    head = word(ME) + word(STRANGER) + word(160) + word(160 + 32 * (count + 1)) + word(160 + 64 * (count + 1))
    return transaction(STRANGER, data="0x2eb2c2d6" + head + ids + amounts + word(0))


def _batch(*calls: tuple[str, str]) -> Json:
    rows = [{"to": to, "data": data, "value": "0x0"} for to, data in calls]
    return request("wallet_sendCalls", [{"version": "2.0.0", "chainId": "0x1", "from": ME, "calls": rows}])


def _multi_send(operation: int) -> Json:
    inner = f"{operation:02x}" + STRANGER[2:].lower() + word(0) + word(4) + "deadbeef"
    data = "0x8d80ff0a" + word(32) + word(len(inner) // 2) + inner.ljust(-(-len(inner) // 64) * 64, "0")
    return safe_tx("0xA238CBeb142c10Ef7Ad8442C6D1f9E89e07e7761", data=data, operation=1)


def _claimed(hash_: str) -> Json:
    value = safe_tx(FRIEND, value=5)
    value["params"].append({"safeTxHash": hash_})
    return value


_SWAP: Final = (
    ROUTER,
    "38ed1739",
    10**9,
    3 * 10**17,
    160,
    ME,
    1_773_147_600,
    2,
    USDC,
    "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2",
)
_GONE: Final = Change(ChangeKind.SEND, _ME, _USDC, 10**9, _STRANGER)
_BACK: Final = Change(ChangeKind.RECEIVE, _ME, NATIVE, 10**17, _STRANGER)
_FAKE: Final = Change(ChangeKind.RECEIVE, _ME, _STRANGER, 10**18, _STRANGER)
_DRAINER_CODE: Final = "0x" + "635fba79f5" + "634e71d92d" + "60006000600060004733" + "5af1"
_DAY: Final = timedelta(days=1)

EXAMPLES: Final[Mapping[str, tuple[tuple[Example, ...], tuple[Example, ...]]]] = {
    "recipient-is-tampered-book-entry": (
        (Example(transaction(FRIEND, value=1, contacts=[person(FRIEND)]), {"integrity_broken": (FRIEND,)}),),
        (Example(transaction(FRIEND, value=1, contacts=[person(FRIEND)])),),
    ),
    "recipient-sanctioned-or-listed": (
        (Example(_PAYMENT, {"lists": (ListHit(FRIEND.lower(), "mine", "2026-01-01"),)}),),
        (Example(_PAYMENT, {"lists": ()}),),
    ),
    "amount-over-limit": (
        (Example(_PAYMENT, settings={"limit_per_transaction_native": 0.5}),),
        (Example(_PAYMENT, settings={"limit_per_transaction_native": 2}),),
    ),
    "amount-over-rolling-limit": (
        (
            Example(transaction(FRIEND, value=10**18, history=[past(STRANGER, 10**18, days=0, seconds=60)]), settings={"limit_per_day_native": 1.5}),
            Example(transaction(FRIEND, value=10**18, history=[past(FRIEND, 10**18, days=0, seconds=60)]), settings={"limit_per_counterparty_day_native": 1.5}),
        ),
        (Example(transaction(FRIEND, value=10**18, history=[past(STRANGER, 10**18, days=0, seconds=60)]), settings={"limit_per_counterparty_day_native": 1.5}),),
    ),
    "sig-permit2-owner-transfer": ((Example(_BAD_PERMIT2),), (Example(permit(ROUTER, 5)),)),
    "sig-request-pressure": (
        (Example(approve(STRANGER, origin="https://shop.example"), _recent()),),
        (Example(approve(STRANGER, origin="https://shop.example"), _recent(outcome="signed")),),
    ),
    "sig-unbounded-validity": ((Example(_order((1 << 64) - 1)),), (Example(_order(1_773_147_600)),)),
    "contract-selector-collision": ((Example(call(STRANGER, "01617fab", 1, 1)),), (Example(_PAYMENT),)),
    "contract-proxy-changed": (
        (Example(call(STRANGER, "deadbeef", 1, contracts={STRANGER: {"is_contract": True, "proxy_of": FRIEND}}),
                 {"node": NodeFacts("node", implementation_slots={_STRANGER: bytes(12) + _USDC})}),),
        (Example(call(STRANGER, "deadbeef", 1, contracts={STRANGER: {"is_contract": True, "proxy_of": FRIEND}}),
                 {"node": NodeFacts("node", implementation_slots={_STRANGER: bytes(12) + _FRIEND})}),),
    ),
    "contract-bytecode-drainer-like": (
        (Example(call(STRANGER, "5fba79f5", contracts={STRANGER: {"is_contract": True, "code": _DRAINER_CODE}})),),
        (Example(call(STRANGER, "5fba79f5", contracts={STRANGER: {"is_contract": True, "code": "0x6001600155"}})),),
    ),
    "contract-code-differs-from-pin": (
        (Example(call(ROUTER, "deadbeef", 1, contracts=code(ROUTER, False))),),
        (Example(call(ROUTER, "deadbeef", 1, contracts=code(ROUTER, True))),),
    ),
    "erc20-transfer-hook-token": (
        (Example(token_send(FRIEND, 10**9), effects=_sim(Change(ChangeKind.RECEIVE, _FRIEND, _USDC, 9 * 10**8, _ME))),),
        (Example(token_send(FRIEND, 10**9), effects=_sim(Change(ChangeKind.RECEIVE, _FRIEND, _USDC, 10**9, _ME))),),
    ),
    "sim-failed": (
        (Example(_CALL, effects=_sim(reverted=True, revert_reason="no")),), (Example(_CALL, effects=_sim()),),
    ),
    "sim-unavailable": ((Example(_PAYMENT),), (Example(_PAYMENT, effects=_sim()),)),
    "sim-asset-out-unexplained": ((Example(_CALL, effects=_sim(_GONE)),), (Example(token_send(STRANGER, 10**9), effects=_sim(_GONE)),)),
    "sim-nothing-in-return": ((Example(_CALL, effects=_sim(_GONE)),), (Example(_CALL, effects=_sim(_GONE, _BACK)),)),
    "sim-receive-fake-token": (
        (Example(transaction(ROUTER, data="0xdeadbeef", tokens={STRANGER: {"symbol": "UЅDC", "decimals": 6}}), effects=_sim(_FAKE)),),
        (Example(transaction(ROUTER, data="0xdeadbeef", tokens={STRANGER: {"symbol": "FROG", "decimals": 6}}), effects=_sim(_FAKE)),),
    ),
    "sim-state-dependent": (
        (Example(_CALL, effects=_sim(divergences=(Divergence("a later block", "10 ETH leave instead of 0"),))),),
        (Example(_CALL, effects=_sim()),),
    ),
    "sim-approval-left-over": (
        (Example(_batch((USDC, approve(STRANGER)["params"][0]["data"]), (STRANGER, "0xdeadbeef")), effects=_sim(Change(ChangeKind.APPROVE, _ME, _USDC, 5, _STRANGER))),),
        (Example(_batch((USDC, approve(STRANGER)["params"][0]["data"]), (STRANGER, "0xdeadbeef")), effects=_sim()),),
    ),
    "sim-false-log": (
        (Example(_CALL, effects=_sim(false_logs=(FalseLog(_USDC, _ME, 10**9, 0),))),), (Example(_CALL, effects=_sim()),),
    ),
    "origin-listed-phishing": (
        (Example(transaction(FRIEND, value=1, origin="https://app.evil.example"), {"lists": (ListHit("evil.example", "mine", "2026-01-01"),)}),),
        (Example(transaction(FRIEND, value=1, origin="https://good.example"), {"lists": ()}),),
    ),
    "multi-request-queue-flood": (
        (Example(transaction(FRIEND, value=1, origin="https://shop.example"), {"recent": _recent(outcome="pending")["recent"] * 5}),),
        (Example(transaction(FRIEND, value=1, origin="https://shop.example"), {"recent": _recent(outcome="pending")["recent"] * 2}),),
    ),
    "chain-id-mismatch": (
        (Example(_PAYMENT, {"node": NodeFacts("node", chain_id=137)}), Example(transaction(FRIEND, value=1, tx={"chainId": "0x89"}))),
        (Example(_PAYMENT, {"node": _NODE}),),
    ),
    "rpc-balance-disagrees": (
        (Example(_PAYMENT, {"node": NodeFacts("node", disagreements=("balance: 5 and 7 ETH",))}),), (Example(_PAYMENT, {"node": _NODE}),),
    ),
    "rpc-head-stale-or-future": (
        (Example(_PAYMENT, {"node": NodeFacts("node", head_time=_NOW - _DAY)}),), (Example(_PAYMENT, {"node": _NODE}),),
    ),
    "nonce-gap": (
        (Example(_PAYMENT, {"node": NodeFacts("node", account_nonce=2)}), Example(_PAYMENT, {"node": NodeFacts("node", account_nonce=9)})),
        (Example(_PAYMENT, {"node": _NODE}),),
    ),
    "fee-too-high": (
        (Example(transaction(FRIEND, value=1, tx={"maxFeePerGas": hex(10**12)}), {"node": _NODE}),),
        (Example(transaction(FRIEND, value=1, tx={"maxFeePerGas": hex(3 * 10**9)}), {"node": _NODE}),),
    ),
    "safe-delegatecall-nested": ((Example(_multi_send(1)),), (Example(_multi_send(0)),)),
    "safe-hash-mismatch": ((Example(_claimed("0x" + "11" * 32)),), (Example(safe_tx(FRIEND, value=5)),)),
    "safe-signing-repeat": (
        (Example(safe_tx(FRIEND, value=5), _recent(outcome="signed", subject=f"{STRANGER}:12", digest="0x" + "11" * 32)),),
        (Example(safe_tx(FRIEND, value=5), _recent(outcome="signed", subject=f"{STRANGER}:11", digest="0x" + "11" * 32)),),
    ),
    "safe-not-owner": (
        (Example(safe_tx(FRIEND, safe=STRANGER, value=5) | {"context": {"now": NOW, "safe": {"address": STRANGER, "owners": [FRIEND], "threshold": 1}}}),),
        (Example(safe_tx(FRIEND, safe=STRANGER, value=5) | {"context": {"now": NOW, "safe": {"address": STRANGER, "owners": [ME], "threshold": 1}}}),),
    ),
    "eip7702-batch-drains": (
        (Example(_batch(*[(t, approve(STRANGER)["params"][0]["data"]) for t in (USDC, FRIEND)])),),
        (Example(_batch((USDC, approve(ROUTER)["params"][0]["data"]), (ROUTER, call(*_SWAP)["params"][0]["data"]))),),
    ),
    "eip4337-op-hidden-calls": ((Example(_operation("0xdeadbeef")),), (Example(_operation(token_send(FRIEND, 5)["params"][0]["data"])),)),
    "nft-bulk-transfer-helper": ((Example(_nfts(6)),), (Example(_nfts(2)),)),
    "beh-velocity": (
        (Example(transaction(FRIEND, value=1, history=[past(STRANGER, 5, days=0, seconds=30 * i) for i in range(1, 8)])),),
        (Example(transaction(FRIEND, value=1, history=[past(STRANGER, 5, days=i) for i in range(1, 8)])),),
    ),
    "beh-new-asset-new-recipient": (
        (Example(token_send(STRANGER, 10**10, history=[past(FRIEND, days=d) for d in range(1, 25)], balances={USDC: str(10**10)})),),
        (Example(token_send(FRIEND, 10**10, history=[past(FRIEND, days=d) for d in range(1, 25)], balances={USDC: str(10**10)})),),
    ),
    "policy-not-on-allowlist": (
        (Example(_PAYMENT, settings={"allowlist_only": True}),),
        (Example(transaction(FRIEND, value=1, contacts=[person(FRIEND)]), settings={"allowlist_only": True}),),
    ),
    "policy-limit-unpriced": (
        (Example(_PAYMENT, settings={"limit_per_day_usd": 1000}),),
        (Example(_PAYMENT), Example(_PAYMENT, settings={"limit_per_day_native": 5})),
    ),
    "policy-second-approver-needed": ((Example(_PAYMENT, settings={"second_approver_always": True}),), (Example(_PAYMENT),)),
    "policy-cooloff": (
        (Example(_PAYMENT, settings={"cooloff_hours_new_recipient": 24}),),
        (Example(transaction(FRIEND, value=1, history=[past(FRIEND)]), settings={"cooloff_hours_new_recipient": 24}),),
    ),
    "policy-time-window": (
        (Example(_PAYMENT, settings={"hours_utc": [14, 18]}), Example(_PAYMENT, settings={"weekdays": [6, 7]})),
        (Example(_PAYMENT, settings={"hours_utc": [9, 18], "weekdays": [1, 2]}),),
    ),
    "policy-loosened-recently": (
        (Example(_PAYMENT, {"policy_changes": (PolicyChange(_NOW - timedelta(hours=1), "limit raised", loosens=True),)}),),
        (Example(_PAYMENT, {"policy_changes": (PolicyChange(_NOW - 3 * _DAY, "limit raised", loosens=True),)}),),
    ),
    "policy-integrity": ((Example(_PAYMENT, {"integrity_broken": ("the audit log does not hold",)}),), (Example(_PAYMENT),)),
    "device-field-mismatch": (
        (Example(_PAYMENT, {"device": DeviceFacts("ledger-flex", "1.22.0", True, False, seen={"device-field-mismatch": "The amount is another."})}),),
        (Example(_PAYMENT, {"device": _DEVICE}),),
    ),
    "device-hash-mismatch": (
        (Example(_PAYMENT, {"device": DeviceFacts("ledger-flex", "1.22.0", True, True, seen={"device-hash-mismatch": "Group 3 is another."})}),),
        (Example(_PAYMENT, {"device": _DEVICE}),),
    ),
    "device-signature-recovered-mismatch": (
        (Example(_PAYMENT, {"device": DeviceFacts("ledger-flex", "1.22.0", True, False, seen={"device-signature-recovered-mismatch": "Another account signed."})}),),
        (Example(_PAYMENT, {"device": _DEVICE}),),
    ),
    "device-blind-sign": (
        (Example(_CALL, {"device": DeviceFacts("ledger-nanosp", "1.22.0", known=True, blind=True, hidden=("the calldata",))}),),
        (Example(_PAYMENT, {"device": _DEVICE}),),
    ),
    "device-firmware-old": (
        (Example(_PAYMENT, {"device": DeviceFacts("trezor-t2t1", "2.0.0", known=False, blind=False, firmware_old=True)}),), (Example(_PAYMENT, {"device": _DEVICE}),),
    ),
    "device-model-or-fingerprint-changed": (
        (Example(_PAYMENT, {"device": DeviceFacts("trezor-t2t1", "2.12.4", known=True, blind=False, fingerprint_changed=True)}),),
        (Example(_PAYMENT, {"device": DeviceFacts("trezor-t2t1", "2.12.4", known=True, blind=False, fingerprint_changed=False)}),),
    ),
    "device-safety-checks-off": (
        (Example(_PAYMENT, {"device": DeviceFacts("trezor-t2t1", "2.12.4", known=True, blind=False, safety_checks_off=True)}),), (Example(_PAYMENT, {"device": _DEVICE}),),
    ),
    "gas-sponsor-unexpected": (
        (Example(typed(
            "PackedUserOperation",
            {"PackedUserOperation": members(sender="address", nonce="uint256", callData="bytes", paymasterAndData="bytes")},
            {"name": "ERC4337", "version": "1", "chainId": 1, "verifyingContract": "0x4337084D9E255Ff0702461CF8895CE9E3b5Ff108"},
            {"sender": ME, "nonce": "1", "paymasterAndData": STRANGER,
             "callData": "0xb61d27f6" + word(USDC) + word(0) + word(96) + word(68) + (approve(STRANGER)["params"][0]["data"][2:]).ljust(192, "0")},
        )),),
        (Example(_PAYMENT),),
    ),
}  # fmt: skip
"""Check id → examples that fire and that do not. The anomaly model has tests of its own under tests/anomaly."""
