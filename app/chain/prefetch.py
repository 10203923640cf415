"""All evidence a node can give about one request, in one round of questions; and the state to run it on in a second."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from app.address import NATIVE, Address
from app.chain.client import NodeClient, NodeError
from app.evidence import AccountState, BlockFacts, ContractFacts, Evidence, NodeFacts
from app.intent.decode import decode
from app.intent.model import ChangeKind
from app.request import Request
from app.transaction import Transaction


def gather_now(url: str, request: Request, evidence: Evidence) -> Evidence:
    """`evidence` with what the node at `url` knows; a node that fails is named in `node.errors`, never hidden."""
    label = url.rsplit("@", maxsplit=1)[-1].split("?", maxsplit=1)[0]
    try:
        return gather(NodeClient(url), label, request, evidence)
    except NodeError as error:
        return replace(evidence, node=NodeFacts(label, errors=(error.sentence,)))


def _interesting(request: Request, evidence: Evidence) -> list[Address]:
    """Targets, recipients and spenders whose code matters."""
    intent = decode(request, evidence)
    out: dict[Address, None] = {request.account: None}
    for _, i in intent.walk():
        if i.target is not None:
            out[i.target] = None
        for c in i.changes:
            if c.counterparty is not None:
                out[c.counterparty] = None
    return list(out)[:60]


def gather(client: NodeClient, label: str, request: Request, evidence: Evidence) -> Evidence:
    """One batch for facts, one debug_traceCall for the prestate where the node has it. Raises NodeError."""
    me = str(request.account)
    addresses = _interesting(request, evidence)
    tokens = [
        c.asset
        for c in decode(request, evidence).all_changes()
        if isinstance(c.asset, Address) and c.kind is ChangeKind.SEND
    ][:10]
    call = _call_object(request)
    questions: list[tuple[str, list[Any]]] = [
        ("eth_chainId", []),
        ("eth_getBlockByNumber", ["latest", False]),
        ("eth_getTransactionCount", [me, "pending"]),
        ("eth_getBalance", [me, "latest"]),
        *(("eth_getCode", [str(a), "latest"]) for a in addresses),
        *(("eth_call", [{"to": str(t), "data": "0x70a08231" + bytes(12).hex() + me[2:]}, "latest"]) for t in tokens),
    ]
    if call:
        questions.append(("eth_estimateGas", [call]))
    answers = client.batch(questions)
    chain, block, nonce, balance, *rest = answers
    codes, rest = rest[: len(addresses)], rest[len(addresses) :]
    contracts = dict(evidence.contracts)
    for address, code in zip(addresses, codes, strict=True):
        if isinstance(code, str) and address not in contracts:
            raw = bytes.fromhex(code[2:])
            contracts[address] = ContractFacts(is_contract=bool(raw), code=raw)
    balances = dict(evidence.balances or {})
    if isinstance(balance, str):
        balances.setdefault(NATIVE, int(balance, 16))
    for token, amount in zip(tokens, rest, strict=False):
        if isinstance(amount, str) and len(amount) == 66:
            balances.setdefault(token, int(amount, 16))
    head = block if isinstance(block, dict) else {}
    gas = rest[-1] if call else None
    node = NodeFacts(
        url_label=label,
        chain_id=_number(chain),
        head_number=_number(head.get("number")),
        head_time=datetime.fromtimestamp(_number(head.get("timestamp")) or 0, UTC) if head else None,
        account_nonce=_number(nonce),
        gas_estimate=_number(gas),
        base_fee_wei=_number(head.get("baseFeePerGas")),
        errors=tuple(a.sentence for a in answers if isinstance(a, NodeError))[:3],
    )
    evidence = replace(evidence, contracts=contracts, balances=balances, node=node)
    if evidence.state is None and call is not None and node.chain_id == request.chain_id:
        evidence = _with_state(client, call, head, evidence)
    return evidence


def _number(value: Any) -> int | None:
    return int(value, 16) if isinstance(value, str) and value.startswith("0x") else None


def _call_object(request: Request) -> dict[str, str] | None:
    tx = request.payload
    if not isinstance(tx, Transaction):
        return None
    call = {"from": str(request.account), "value": hex(tx.value_wei), "data": "0x" + tx.data.hex()}
    if tx.to is not None:
        call["to"] = str(tx.to)
    return call


def _with_state(client: NodeClient, call: dict[str, str], head: dict[str, Any], evidence: Evidence) -> Evidence:
    tracer = {"tracer": "prestateTracer"}
    try:
        given = client.call("debug_traceCall", call, "latest", tracer)
    except NodeError:
        return evidence  # many nodes do not trace; the effects stay static and say so
    if not isinstance(given, dict):
        return evidence
    state = {
        Address.parse(a, strict=False): AccountState(
            balance=int(s.get("balance", "0x0"), 16),
            nonce=s.get("nonce", 0) if isinstance(s.get("nonce", 0), int) else int(s["nonce"], 16),
            code=bytes.fromhex(s.get("code", "0x")[2:]),
            storage={int(k, 16): int(v, 16) for k, v in s.get("storage", {}).items()},
        )
        for a, s in given.items()
    }
    block = BlockFacts(
        number=_number(head.get("number")),
        timestamp=_number(head.get("timestamp")),
        coinbase=Address.parse(head["miner"], strict=False) if head.get("miner") else None,
        gas_limit=_number(head.get("gasLimit")),
        base_fee_per_gas=_number(head.get("baseFeePerGas")),
        prev_randao=bytes.fromhex(head["mixHash"][2:]) if head.get("mixHash") else None,
    )
    return replace(evidence, state=state, block=block, state_source="your node (debug_traceCall)")
