"""Any typed message a Trezor can take is hashed by the device as it was judged here."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from trezorlib import messages

from app.eip712 import TypedData, parse_typed_data
from devices.simulated.trezor_typed import TypedMessage
from devices.trezor import typed

ATOMS = {
    "uint8": st.integers(0, 255), "uint256": st.integers(0, 2**256 - 1).map(str), "int64": st.integers(-(2**63), 2**63 - 1),
    "int256": st.integers(-(2**255), 2**255 - 1).map(str), "uint48": st.integers(0, 2**48 - 1).map(hex),
    "bool": st.booleans(), "string": st.text(max_size=40), "bytes": st.binary(max_size=40).map(lambda b: "0x" + b.hex()),
    "bytes32": st.binary(min_size=32, max_size=32).map(lambda b: "0x" + b.hex()),
    "bytes7": st.binary(max_size=7).map(lambda b: "0x" + b.hex()),
    "address": st.binary(min_size=20, max_size=20).map(lambda b: "0x" + b.hex()),
}  # fmt: skip


@st.composite
def typed_messages(draw: st.DrawFn) -> TypedData:
    """Up to four struct types that use one another downwards, arrays of fixed and open length, all atoms."""
    types: dict[str, list[dict[str, str]]] = {}
    names = [f"T{i}" for i in range(draw(st.integers(1, 4)))]
    for i, name in enumerate(names):
        members = []
        for j in range(draw(st.integers(0, 4))):
            inner = draw(st.sampled_from([*ATOMS, *names[:i]]))
            members.append({"name": f"m{j}", "type": inner + draw(st.sampled_from(["", "", "[]", "[2]"]))})
        types[name] = members

    def value(type_: str) -> Any:
        if type_.endswith("[2]"):
            return [value(type_[:-3]), value(type_[:-3])]
        if type_.endswith("[]"):
            return [value(type_[:-2]) for _ in range(draw(st.integers(0, 3)))]
        if type_ in types:
            return {m["name"]: value(m["type"]) for m in types[type_]}
        return draw(ATOMS[type_])

    domain_types = draw(st.lists(st.sampled_from(["name", "version", "chainId", "salt"]), unique=True))
    kinds = {"name": "string", "version": "string", "chainId": "uint256", "salt": "bytes32"}
    types["EIP712Domain"] = [{"name": n, "type": kinds[n]} for n in domain_types]
    return parse_typed_data(
        {
            "types": types, "primaryType": names[-1], "domain": {n: value(kinds[n]) for n in domain_types},
            "message": value(names[-1]),
        }
    )  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(typed_messages())
def test_the_device_hashes_what_was_judged(data: TypedData) -> None:
    typed.check(data)

    def call(asked: Any, kind: type[Any]) -> Any:
        if isinstance(asked, messages.EthereumTypedDataStructRequest):
            answer: Any = typed.struct_answer(data, asked.name)
        else:
            answer = typed.value_answer(data, asked.member_path)
        assert isinstance(answer, kind)
        return answer

    received, digest = TypedMessage(call, data.primary_type, v4=True).receive()
    assert digest == data.digest
    assert received.digest == data.digest
