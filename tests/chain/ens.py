"""A node for tests that knows names: its universal resolver answers as ENSIP-23 says, encoded by another library than ours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from eth_abi.abi import decode, encode

from app.address import Address
from app.chain.client import NodeClient
from app.chain.names import UNIVERSAL_RESOLVER, namehash
from tests.chain.rpc import Refusal, RpcNode
from tests.waiting import PATIENCE


class Ens(RpcNode):
    """A node whose universal resolver knows these entries: (name, coin type; 60 is Ethereum's) → address or an error."""

    def __init__(
        self, entries: Mapping[tuple[str, int], Address | bytes], chain_id: int = 1, empty: bool = False
    ) -> None:
        self.entries, self.chain_id, self.empty = entries, chain_id, empty
        self.asked: list[str] = []
        super().__init__(self.answer)
        self.node = NodeClient(self.url, PATIENCE)

    def answer(self, method: str, params: list[Any]) -> str:
        if method == "eth_chainId":
            return hex(self.chain_id)
        if method != "eth_call":
            raise Refusal
        call = params[0]
        if self.empty or Address.parse(call["to"]) != UNIVERSAL_RESOLVER:
            return "0x"
        data = bytes.fromhex(call["data"][2:])
        assert data[:4].hex() == "9061b923"
        dns, inner = decode(["bytes", "bytes"], data[4:])
        labels, at = [], 0
        while dns[at]:
            labels.append(dns[at + 1 : at + 1 + dns[at]].decode())
            at += dns[at] + 1
        name = ".".join(labels)
        self.asked.append(name)
        coin = 60
        if inner[:4].hex() == "f1cb7e06":
            hashed, coin = decode(["bytes32", "uint256"], inner[4:])
        else:
            assert inner[:4].hex() == "3b3b57de"
            (hashed,) = decode(["bytes32"], inner[4:])
        assert hashed == namehash(name)
        found = self.entries.get((name, coin), b"")
        if isinstance(found, bytes) and not isinstance(found, Address) and found:
            raise Refusal(3, "execution reverted", "0x" + found.hex())
        if coin == 60:
            result = encode(["address"], [str(found) if found else "0x" + "00" * 20])
        else:
            result = encode(["bytes"], [bytes(found)])
        return "0x" + encode(["bytes", "address"], [result, str(UNIVERSAL_RESOLVER)]).hex()
