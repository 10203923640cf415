"""Rebuild `signatures.txt`: `python -m resources.abi.build PATH_TO_ERC7730_REGISTRY`; `functions.idx`: `… functions`.

Takes the function signatures of the ERC-7730 registry's descriptors (CC0): names with parameter names, without what
the descriptors say about their meaning, and those of `names.txt`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.intent.abi.types import SignatureError, parse_function
from resources.source import source_folder

HERE = Path(__file__).parent


def _signatures(value: Any) -> Iterator[str]:
    contract = value.get("context", {}).get("contract", {})
    if isinstance(contract.get("abi"), list):
        for entry in contract["abi"]:
            if entry.get("type") == "function":
                yield f"{entry['name']}({','.join(_param(p) for p in entry.get('inputs', []))})"
    for key in value.get("display", {}).get("formats", {}):
        if "(" in key and not key.startswith("("):
            yield key


def _param(p: dict[str, Any]) -> str:
    type_ = p["type"]
    if type_.startswith("tuple"):
        type_ = f"({','.join(_param(c) for c in p['components'])}){type_[5:]}"
    return f"{type_} {p.get('name') or ''}".strip()


def build(registry: Path) -> list[str]:
    found: dict[bytes, dict[str, str]] = {}
    for path in sorted(registry.rglob("*.json")):
        if "tests" in path.parent.name:
            continue
        try:
            value = json.loads(path.read_text())
        except ValueError:
            continue
        if not isinstance(value, dict):
            continue
        for text in _signatures(value):
            try:
                function = parse_function(text)
            except SignatureError:
                continue
            named = found.setdefault(function.selector, {})
            # With parameter names if any descriptor has them.
            if len(text) > len(named.get(function.canonical, "")):
                named[function.canonical] = " ".join(text.split())
    for text in (HERE / "names.txt").read_text().splitlines():
        if text and not text.startswith("#"):
            function = parse_function(text)
            found.setdefault(function.selector, {}).setdefault(function.canonical, text)
    return [f"{s.hex()} {text}" for s, names in sorted(found.items()) for _, text in sorted(names.items())]


if __name__ == "__main__":
    if sys.argv[1:] == ["functions"]:
        from app.intent.abi.rules import index_lines

        index = list(index_lines())
        (HERE / "functions.idx").write_text("\n".join(index) + "\n")
        sys.stdout.write(f"{len(index)} functions\n")
        sys.exit()
    lines = build(source_folder(__doc__, sys.argv[1:]))
    (HERE / "signatures.txt").write_text("\n".join(lines) + "\n")
    sys.stdout.write(f"{len(lines)} signatures\n")
