"""EIP-712 hashing against viem's hashTypedData on the same messages, in one run.

    python -m tests.bench.eip712 [FOLDER WITH node_modules/viem]

Without a folder viem is the one pinned in tests/node. Prints microseconds a message and the ratio; the
digests of both are compared first, so a fast wrong answer shows.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from app.eip712 import TypedData, parse_typed_data
from tests.node import scratch

ADDRESS = "0x8D6A0e560CeEcE23ac9eC4b0422dF8F8baC08C59"
TOKEN = "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"
_DOMAIN = [
    {"name": "name", "type": "string"},
    {"name": "version", "type": "string"},
    {"name": "chainId", "type": "uint256"},
    {"name": "verifyingContract", "type": "address"},
]

SCRIPT = """
import { hashTypedData } from 'viem'
import { readFileSync } from 'fs'
const cases = JSON.parse(readFileSync(process.argv[2]))
const out = []
for (const [name, data] of cases) {
  const digest = hashTypedData(data)
  const rounds = Math.max(20, Math.floor(20000 / JSON.stringify(data.message).length * 10))
  for (let i = 0; i < rounds; i++) hashTypedData(data)
  const start = process.hrtime.bigint()
  for (let i = 0; i < rounds; i++) hashTypedData(data)
  out.push([name, digest, Number(process.hrtime.bigint() - start) / rounds / 1000])
}
console.log(JSON.stringify(out))
"""


def _members(**types: str) -> list[dict[str, str]]:
    return [{"name": n, "type": t} for n, t in types.items()]


def _typed(primary: str, types: dict[str, Any], message: dict[str, Any]) -> dict[str, Any]:
    domain = {"name": "Example", "version": "1", "chainId": 1, "verifyingContract": TOKEN}
    return {"types": {"EIP712Domain": _DOMAIN, **types}, "primaryType": primary, "domain": domain, "message": message}


def cases() -> list[tuple[str, dict[str, Any]]]:
    """Shapes people sign: a permit, a Safe transaction, a Permit2 batch of 10, a Seaport order of 30 items."""
    permit = _typed(
        "Permit",
        {"Permit": _members(owner="address", spender="address", value="uint256", nonce="uint256", deadline="uint256")},
        {"owner": ADDRESS, "spender": TOKEN, "value": "1000000", "nonce": "1", "deadline": "1764001800"},
    )
    safe = _typed(
        "SafeTx",
        {
            "SafeTx": _members(
                to="address", value="uint256", data="bytes", operation="uint8", safeTxGas="uint256", baseGas="uint256",
                gasPrice="uint256", gasToken="address", refundReceiver="address", nonce="uint256",
            )
        },
        {
            "to": TOKEN, "value": "0", "data": "0xa9059cbb" + "00" * 12 + ADDRESS[2:].lower() + "00" * 31 + "01",
            "operation": 0, "safeTxGas": "0", "baseGas": "0", "gasPrice": "0", "gasToken": "0x" + "00" * 20,
            "refundReceiver": "0x" + "00" * 20, "nonce": "71",
        },
    )  # fmt: skip
    batch = _typed(
        "PermitBatch",
        {
            "PermitBatch": _members(details="PermitDetails[]", spender="address", sigDeadline="uint256"),
            "PermitDetails": _members(token="address", amount="uint160", expiration="uint48", nonce="uint48"),
        },
        {
            "details": [
                {"token": TOKEN, "amount": str(10**18 + i), "expiration": "1764001800", "nonce": str(i)}
                for i in range(10)
            ],
            "spender": ADDRESS,
            "sigDeadline": "1764001800",
        },
    )
    item = {"itemType": 2, "token": TOKEN, "identifierOrCriteria": "1", "startAmount": "1", "endAmount": "1"}
    seaport = _typed(
        "OrderComponents",
        {
            "OrderComponents": _members(
                offerer="address", zone="address", offer="OfferItem[]", consideration="ConsiderationItem[]",
                orderType="uint8", startTime="uint256", endTime="uint256", zoneHash="bytes32", salt="uint256",
                conduitKey="bytes32", counter="uint256",
            ),
            "OfferItem": _members(
                itemType="uint8", token="address", identifierOrCriteria="uint256", startAmount="uint256",
                endAmount="uint256",
            ),
            "ConsiderationItem": _members(
                itemType="uint8", token="address", identifierOrCriteria="uint256", startAmount="uint256",
                endAmount="uint256", recipient="address",
            ),
        },
        {
            "offerer": ADDRESS, "zone": TOKEN, "offer": [item] * 28,
            "consideration": [{**item, "recipient": ADDRESS}] * 2, "orderType": 0, "startTime": "0",
            "endTime": "1764001800", "zoneHash": "0x" + "00" * 32, "salt": "1", "conduitKey": "0x" + "00" * 32,
            "counter": "0",
        },
    )  # fmt: skip
    return [("permit", permit), ("safe transaction", safe), ("permit batch of 10", batch), ("seaport of 30", seaport)]


def ours(data: dict[str, Any]) -> tuple[str, float]:
    """Digest and microseconds to hash one already parsed message from nothing: no hash is kept between rounds."""
    parsed = parse_typed_data(data)

    def fresh() -> TypedData:
        return TypedData(parsed.types, parsed.primary_type, parsed.domain, parsed.message)

    rounds = max(20, 200_000 // len(json.dumps(data["message"])))
    for _ in range(rounds // 4):
        _ = fresh().digest
    start = time.perf_counter()
    for _ in range(rounds):
        _ = fresh().digest
    return "0x" + fresh().digest.hex(), (time.perf_counter() - start) / rounds * 1e6


def viem(folder: Path, given: list[tuple[str, dict[str, Any]]]) -> dict[str, tuple[str, float]]:
    """The same from viem in Node."""
    script, data = folder / "bench.mjs", folder / "cases.json"
    script.write_text(SCRIPT)
    data.write_text(json.dumps(given))
    ran = subprocess.run(["node", str(script), str(data)], capture_output=True, text=True, check=True, cwd=folder)
    return {name: (digest, micros) for name, digest, micros in json.loads(ran.stdout)}


def main(folder: Path | None = None) -> None:
    given = cases()
    theirs = viem(folder or scratch(), given)
    print(f"{'message':<20} {'ours µs':>9} {'viem µs':>9} {'ratio':>6}  same digest")
    for name, data in given:
        digest, micros = ours(data)
        other, other_micros = theirs[name]
        print(f"{name:<20} {micros:9.1f} {other_micros:9.1f} {micros / other_micros:6.2f}  {digest == other}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
