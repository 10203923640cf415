"""Rebuild this folder's tables from the shared data set; `measure` measures the fonts.

    python -m resources.ledger.build descriptors PATH   # erc20/*.json, eip712-v1.json, eip712-v2.json

The `.bin` files are sorted tables, looked up in place (`devices.ledger.descriptors`): eight bytes of magic, the
number of rows, the length of a key, then keys, then row ends, then rows. All numbers are big-endian.
"""

from __future__ import annotations

import base64
import json
import struct
import sys
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

HERE = Path(__file__).parent
MAGIC = b"LGRTBL01"


def table(rows: Mapping[bytes, bytes]) -> bytes:
    """The bytes of one sorted table; every key has the same length."""
    keys = sorted(rows)
    ends, total = [], 0
    for key in keys:
        total += len(rows[key])
        ends.append(total)
    head = MAGIC + struct.pack(">IB", len(keys), len(keys[0]))
    return head + b"".join(keys) + struct.pack(f">{len(ends)}I", *ends) + b"".join(rows[k] for k in keys)


def _records(blob: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(blob):
        size = int.from_bytes(blob[at : at + 4], "big")
        yield blob[at + 4 : at + 4 + size]
        at += 4 + size


def build_descriptors(source: Path) -> None:
    """tokens.bin (chain id 4 ‖ address 20 → the payload of APDU 0A) and filters.bin (see `_filters`)."""
    tokens: dict[bytes, bytes] = {}
    for path in sorted((source / "erc20").glob("*.json")):
        text = path.read_text().strip().strip('"')
        for payload in _records(base64.b64decode(text)):
            ticker = payload[0]
            address, chain = payload[1 + ticker : 21 + ticker], payload[25 + ticker : 29 + ticker]
            if int.from_bytes(chain, "big") != int(path.stem):
                raise SystemExit(f"{path}: a descriptor of chain {int.from_bytes(chain, 'big')}")
            tokens[chain + address] = payload
    (HERE / "tokens.bin").write_bytes(table(tokens))
    filters: dict[bytes, bytes] = {}
    for version in (1, 2):
        for key, value in json.loads((source / f"eip712-v{version}.json").read_text()).items():
            chain_text, address_text, schema = key.split(":")
            row = bytes([version]) + int(chain_text).to_bytes(8, "big") + bytes.fromhex(address_text[2:] + schema)
            filters[row] = zlib.compress(json.dumps(value, separators=(",", ":")).encode(), 9)
    (HERE / "filters.bin").write_bytes(table(filters))
    (HERE / "LICENSE-descriptors.txt").write_text((source / "LICENSE.txt").read_text())
    _say(f"{len(tokens)} tokens on {len({k[:4] for k in tokens})} chains, {len(filters)} typed-data filters")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def main(arguments: list[str]) -> int:
    if len(arguments) != 2 or arguments[0] != "descriptors":
        _say(__doc__ or "")
        return 2
    build_descriptors(Path(arguments[1]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
