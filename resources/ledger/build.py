"""Rebuild this folder's data from its sources.

    python -m resources.ledger.build descriptors PATH   # erc20/*.json, eip712-v1.json, eip712-v2.json
    python -m resources.ledger.build fonts PATH         # a checkout of ledger-secure-sdk
    python -m resources.ledger.build networks PATH      # a checkout of app-ethereum

The `.bin` files are sorted tables, looked up in place (`devices.ledger.descriptors`): eight bytes of magic, the
number of rows, the length of a key, then keys, then row ends, then rows. All numbers are big-endian.
"""

from __future__ import annotations

import base64
import json
import re
import struct
import sys
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

HERE = Path(__file__).parent
MAGIC = b"LGRTBL01"

FONTS = {
    "nano": {"regular": "open_sans_regular_11", "bold": "open_sans_extrabold_11"},
    "flex": {"regular": "inter_regular_28", "bold": "inter_semibold_28", "large": "inter_medium_36"},
    "stax": {"regular": "inter_regular_24", "bold": "inter_semibold_24", "large": "inter_medium_32"},
}


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


def build_fonts(source: Path) -> None:
    """fonts.json: advance widths in pixels of the characters 0x20 to 0x7E, and the height of a line."""
    out: dict[str, dict[str, object]] = {}
    for device, fonts in FONTS.items():
        out[device] = {}
        for name, file in fonts.items():
            text = (source / "lib_nbgl" / "include" / "fonts" / f"nbgl_font_{file}.inc").read_text()
            kerning = int(re.findall(r"(\d+), *// kerning", text)[-1])
            line = int(re.findall(r"(\d+), *// line height", text)[-1])
            rows = re.findall(r"^ *\{([^}]*)\}, *//asciii 0x00([0-9A-F]{2})", text, re.MULTILINE)
            widths = {int(code, 16): int(row.split(",")[2]) - kerning for row, code in rows}
            out[device][name] = {"line_height": line, "widths": [widths[c] for c in range(0x20, 0x7F)]}
    (HERE / "fonts.json").write_text(json.dumps(out, separators=(",", ":")) + "\n")
    _say(f"{sum(len(f) for f in out.values())} fonts")


def build_networks(source: Path) -> None:
    """networks.json: what app 1.22.0 calls each chain: {chain id: [name, ticker]}."""
    text = (source / "src" / "network.c").read_text()
    rows = re.findall(r'\.chain_id = (\d+), \.name = "([^"]*)", \.ticker = "([^"]*)"', text)
    networks = {chain: [name, ticker] for chain, name, ticker in rows}
    (HERE / "networks.json").write_text(json.dumps({"1.22.0": networks}, indent=1) + "\n")
    _say(f"{len(networks)} networks")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


def main(arguments: list[str]) -> int:
    steps = {"descriptors": build_descriptors, "fonts": build_fonts, "networks": build_networks}
    if len(arguments) != 2 or arguments[0] not in steps:
        _say(__doc__ or "")
        return 2
    steps[arguments[0]](Path(arguments[1]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
