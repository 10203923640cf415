"""Functions of ours as Solidity's JSON ABI writes them, for the libraries that benches compare with."""

from __future__ import annotations

from typing import Any

from app.intent.abi.types import AbiType, Function, Param


def json_type(p: Param, index: int) -> dict[str, Any]:
    """One parameter; every one gets a name of its own."""
    type_: AbiType = p.type
    suffix = ""
    while type_.kind == "array":
        assert type_.item is not None
        suffix = ("[]" if type_.size < 0 else f"[{type_.size}]") + suffix
        type_ = type_.item
    if type_.kind == "tuple":
        inner = [json_type(c, i) for i, c in enumerate(type_.components)]
        return {"name": f"a{index}", "type": "tuple" + suffix, "components": inner}
    return {"name": f"a{index}", "type": type_.canonical + suffix}


def json_function(function: Function) -> dict[str, Any]:
    inputs = [json_type(p, i) for i, p in enumerate(function.inputs)]
    return {"type": "function", "name": function.name, "inputs": inputs, "outputs": [], "stateMutability": "payable"}
