"""What is said of one stranger is said once, whatever it could take; the reasons that follow are not pushed out of sight."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from app.assess import Assessment, assess
from app.checks.base import ME, STRANGER, USDC, code, members, request, typed, word
from app.context import parse_evidence
from app.policy.rules import preset
from app.request import parse_request

WETH = "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"
DAI = "0x6B175474E89094C44Da98b954EedeAC495271d0F"
TOKENS = (USDC, WETH, DAI)


def assessed(value: dict[str, Any]) -> Assessment:
    wanted = parse_request(value)
    return assess(wanted, parse_evidence(value["context"], wanted.account, now=datetime.now(UTC)), preset("careful"))


def test_three_tokens_for_one_stranger_are_one_finding_that_names_them() -> None:
    calls = [{"to": t, "value": "0x0", "data": "0x095ea7b3" + word(STRANGER) + "f" * 64} for t in TOKENS]
    batch = [{"version": "2.0.0", "chainId": "0x1", "from": ME, "calls": calls}]
    findings = assessed(request("wallet_sendCalls", batch, contracts=code(STRANGER, False))).findings
    bare = [f for f in findings if f.check == "approval-spender-eoa"]
    assert len(bare) == 1 and bare[0].evidence["assets"] == list(TOKENS)
    assert len({f.check for f in findings[:3]}) == 3


def test_what_differs_for_each_token_is_said_for_each() -> None:
    details = members(token="address", amount="uint160", expiration="uint48", nonce="uint48")
    types = {
        "PermitBatch": members(details="PermitDetails[]", spender="address", sigDeadline="uint256"),
        "PermitDetails": details,
    }
    rows = [{"token": t, "amount": str((1 << 160) - 1), "expiration": "1900000000", "nonce": 0} for t in TOKENS]
    domain = {"name": "Permit2", "chainId": 1, "verifyingContract": "0x000000000022D473030F116dDEE9F6B43aC78BA3"}
    message = {"details": rows, "spender": STRANGER, "sigDeadline": "1900000000"}
    findings = assessed(typed("PermitBatch", types, domain, message)).findings
    assert sum(f.check == "sig-permit-spender-unknown" for f in findings) == 1
    assert sum(f.check == "amount-unlimited" for f in findings) == 3
