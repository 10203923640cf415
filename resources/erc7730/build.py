"""Compile the ERC-7730 registry: `python -m resources.erc7730.build PATH_TO_REGISTRY` (its `registry` folder, CC0).

Writes `descriptors.bin` (each descriptor with its includes merged, as zlib-compressed JSON, one after another) and
`index.json` (where each is, and which contracts it is for).
"""

from __future__ import annotations

import json
import re
import sys
import zlib
from pathlib import Path
from typing import Any

from app.intent.abi.types import SignatureError, parse_function
from resources.source import source_folder

HERE = Path(__file__).parent
Json = dict[str, Any]


def merge(base: Any, over: Any) -> Any:
    """What an including file says stands over what it includes; fields are matched by their path."""
    if isinstance(base, dict) and isinstance(over, dict):
        return {
            k: merge(base[k], over[k]) if k in base and k in over else over.get(k, base.get(k))
            for k in {**base, **over}
        }
    if isinstance(base, list) and isinstance(over, list) and _are_fields(base) and _are_fields(over):
        by_path = {f["path"]: f for f in over if "path" in f}
        merged = [merge(f, by_path.pop(f["path"])) if f.get("path") in by_path else f for f in base]
        return merged + [f for f in over if "path" not in f or f["path"] in by_path]
    return over


def _are_fields(value: list[Any]) -> bool:
    return all(isinstance(f, dict) and ("path" in f or "value" in f or "fields" in f) for f in value)


def load(path: Path, depth: int = 0) -> Json:
    """A descriptor with its includes."""
    value: Json = json.loads(path.read_text(encoding="utf-8"))
    included = value.pop("includes", None)
    for name in [included] if isinstance(included, str) else included or []:
        if depth > 5:
            raise ValueError(f"{path}: includes nested too deep")
        value = merge(load((path.parent / name).resolve(), depth + 1), value)
    return value


def readable(schema: Any) -> bool:
    """Whether this house implements the major version that a descriptor's `$schema` names (ERC-7730, "Versioning")."""
    found = re.search(r"-v(\d+)", str(schema).rsplit("/", 1)[-1])
    return found is None or int(found[1]) in (1, 2)


def selectors(formats: Json, abi: Any) -> dict[str, list[str]]:
    """Selector (hex) → the format's key and the function's signature, so that a reader parses one function, not all.

    Version 1 keys may lack the parameters' names or be bare selectors; the ABI beside them has the names.
    """
    named: dict[str, str] = {}
    for entry in abi or ():
        if entry.get("type") == "function":
            try:
                text = _signature(entry)
                named[parse_function(text).selector.hex()] = text
            except (SignatureError, KeyError):
                continue
    out: dict[str, list[str]] = {}
    twice: set[str] = set()
    for key in formats:
        if "(" not in key:
            selector = key.lower().removeprefix("0x")
            if selector in named:
                out[selector] = [key, named[selector]]
            continue
        try:
            function = parse_function(key)
        except SignatureError:
            continue
        selector = function.selector.hex()
        if selector in out:
            twice.add(selector)
        nameless = all(p.name == f"arg{i}" for i, p in enumerate(function.inputs))
        out[selector] = [key, named[selector] if nameless and selector in named else key]
    # Two texts for one function: which one is meant is not said (ERC-7730, "Selector matching").
    return {s: text for s, text in out.items() if s not in twice}


def _signature(entry: Json) -> str:
    return f"{entry['name']}({','.join(_param(p) for p in entry.get('inputs', []))})"


def _param(p: Json) -> str:
    type_: str = p["type"]
    if type_.startswith("tuple"):
        type_ = f"({','.join(_param(c) for c in p['components'])}){type_[5:]}"
    return f"{type_} {p.get('name') or ''}".strip()


def build(registry: Path) -> tuple[bytes, Json]:
    blob = b""
    places: list[tuple[int, int]] = []
    contracts: dict[str, list[int]] = {}
    types: dict[str, list[int]] = {}
    for path in sorted(registry.rglob("*.json")):
        if path.parent.name.startswith("tests") or path.name.startswith("common-"):
            continue
        value = load(path)
        if not readable(value.get("$schema")):
            continue
        context, formats = value.get("context", {}), value.get("display", {}).get("formats", {})
        if not formats:
            continue
        kind = "eip712" if "eip712" in context else "contract"
        inside = context.get(kind, {})
        deployments = [(d["chainId"], d["address"].lower()) for d in inside.get("deployments", [])]
        kept = {
            "kind": kind,
            "deployments": deployments,
            "domain": inside.get("domain"),
            "separator": inside.get("domainSeparator"),
            "metadata": {
                k: v
                for k, v in value.get("metadata", {}).items()
                if k in ("owner", "token", "enums", "constants", "maps")
            },
            "contractName": value.get("metadata", {}).get("contractName"),
            "definitions": value.get("display", {}).get("definitions", {}),
            "formats": formats,
        }
        abi = inside.get("abi")
        if kind == "contract":
            kept["selectors"] = selectors(formats, abi if isinstance(abi, list) else None)
        raw = zlib.compress(json.dumps(kept, separators=(",", ":")).encode(), 9)
        number = len(places)
        places.append((len(blob), len(raw)))
        blob += raw
        for _, address in deployments:
            known = contracts.setdefault(address, [])
            if number not in known:
                known.append(number)
        if kind == "eip712":
            for key in formats:
                types.setdefault(key.split("(", 1)[0], []).append(number)
    return blob, {"places": places, "contracts": contracts, "types": types}


if __name__ == "__main__":
    blob, index = build(source_folder(__doc__, sys.argv[1:]))
    (HERE / "descriptors.bin").write_bytes(blob)
    (HERE / "index.json").write_text(json.dumps(index, separators=(",", ":"), sort_keys=True))
    sys.stdout.write(f"{len(index['places'])} descriptors, {len(index['contracts'])} contracts, {len(blob)} bytes\n")
