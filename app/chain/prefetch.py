"""All evidence a node can give about one request, in one round of questions; with the state to run it on."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final

from app.address import NATIVE, Address
from app.chain.asking import Round, number, optional
from app.chain.client import NodeClient, NodeError
from app.chain.facts import (
    Found,
    allowances_of,
    ask_facts,
    ask_told,
    balances_of,
    interesting,
    safe_facts,
    safe_of,
    tokens_of,
)
from app.chain.rehearse import to_trace
from app.chain.second import agree, compare, prove
from app.chain.state import ask_prestate, block_facts, calls_of, prestate
from app.chain.told import Views, ask_views, silent, told_tokens
from app.evidence import AccountState, ContractFacts, Evidence, NodeFacts, SafeFacts
from app.intent.decode import decode
from app.request import Request

PATIENCE: Final = 12.0
"""Seconds for all that is asked about one request; after that what is missing is unknown."""


def gather_now(
    url: str, request: Request, evidence: Evidence, *, second_url: str | None = None, proven: bool = False
) -> Evidence:
    """`evidence` with what the node at `url` knows; a node that fails is named in `node.errors`, never hidden."""
    label = url
    try:
        client = _client(url)
        label = client.label
        second = _client(second_url) if second_url else None
        return gather(client, label, request, evidence, second=second, proven=proven)
    except NodeError as error:
        return replace(evidence, node=NodeFacts(label, errors=(error.sentence,)))


@lru_cache(8)
def _client(url: str) -> NodeClient:
    """One client for many requests: its connection stays open, and what the node lacks is remembered."""
    return NodeClient(url)


@contextmanager
def _patience(*clients: NodeClient | None) -> Iterator[None]:
    """Let the clients of one request share one deadline."""
    asked = [c for c in clients if c is not None]
    for c in asked:
        c.deadline = time.monotonic() + PATIENCE
    try:
        yield
    finally:
        for c in asked:
            c.deadline = None


def gather(
    client: NodeClient,
    label: str,
    request: Request,
    evidence: Evidence,
    *,
    second: NodeClient | None = None,
    proven: bool = False,
) -> Evidence:
    """Ask everything. Raises NodeError when the node gives no answer at all.

    With `second` both nodes are asked at one block and compared; with `proven` too, the state is verified against
    that block's hash.
    """
    with _patience(client, second):
        return _gather(client, label, request, evidence, second, proven)


def _gather(
    client: NodeClient, label: str, request: Request, evidence: Evidence, second: NodeClient | None, proven: bool
) -> Evidence:
    start = time.monotonic()
    intent = decode(request, evidence)
    found, told, traced = Found(), {}, {}  # type: ignore[var-annotated]
    disagreements: list[str] = []
    errors: list[str] = []
    agreed = None
    tag = "latest"
    if second is not None:
        agreed = agree(client, second)
        disagreements += agreed.disagreements
        errors += agreed.errors
        tag = agreed.tag or tag
    me = str(request.account)
    calls = calls_of(request, intent) if evidence.state is None else []
    tried = to_trace(request, intent, evidence) if evidence.state is None else []
    questions = Round()

    def keep(name: str, read: Any = number) -> Any:
        return lambda answer: told.__setitem__(name, read(answer))

    questions.ask("eth_chainId", [], keep("chain"), needed="The chain")
    questions.ask("eth_getBlockByNumber", [tag, False], keep("head", dict), needed="The newest block")
    questions.ask("eth_getTransactionCount", [me, "pending"], keep("nonce"), needed="The next nonce")
    questions.ask("eth_getBalance", [me, tag], keep("balance"), needed="The balance")
    questions.ask("eth_maxPriorityFeePerGas", [], keep("tip"))
    if calls and request.transaction is not None:
        questions.ask("eth_estimateGas", [calls[0]], keep("gas"))
    ask_facts(questions, request, intent, evidence, tag, found)
    views: dict[Address, Views] = {}
    ask_views(questions, silent(request, intent, evidence), tag, views)
    ask_prestate(questions, client, [*calls, *tried], tag, traced)
    questions.send(client)
    errors += questions.errors
    pairs = told_tokens(views)
    if pairs and time.monotonic() - start < PATIENCE:
        named = Round()
        ask_told(named, request, pairs, evidence, tag, found)
        with suppress(NodeError):  # what is not answered is unknown
            named.send(client)
    head: dict[str, Any] = told.get("head", {})
    if agreed is not None and agreed.block is not None:
        head = agreed.block  # time and fees of the very block that is held against proofs
    node = NodeFacts(
        url_label=label,
        chain_id=told.get("chain"),
        head_number=optional(head.get("number")),
        head_time=_time(head),
        account_nonce=told.get("nonce"),
        gas_estimate=told.get("gas"),
        base_fee_wei=optional(head.get("baseFeePerGas")),
        priority_fee_wei=told.get("tip"),
        implementation_slots={a: s for a, s in found.implementations.items() if any(s)},
        second_label=second.label if second is not None else None,
        first_label=client.label,
        proof_asked=proven,
    )
    if node.chain_id != request.chain_id:
        # What another chain says of these addresses is no evidence at all.
        return replace(evidence, node=replace(node, errors=_few(errors), disagreements=tuple(disagreements)))
    if "balance" in told:
        found.balances[NATIVE] = told["balance"]
    contracts = dict(evidence.contracts)
    for a, code in found.codes.items():
        if a not in contracts:
            contracts[a] = ContractFacts(is_contract=bool(code), code=code, nonce=found.nonces.get(a))
        elif contracts[a].code is None:
            contracts[a] = replace(contracts[a], code=code, nonce=found.nonces.get(a))
    evidence = replace(
        evidence,
        contracts=contracts,
        balances=balances_of(found, evidence),
        tokens=tokens_of(found, evidence),
        allowances=allowances_of(found, evidence),
        safe=evidence.safe or safe_facts(found),
        told={**{a: t for a, v in views.items() if (t := v.assets()) is not None}, **evidence.told},
    )
    if calls or tried:
        # What a signature could take is told from the request too: that it was not tried is no error.
        told_errors = errors if calls else []
        both, needed = [*calls, *tried], len(calls)
        evidence = _with_state(client, request, evidence, both, needed, traced, tag, head, told_errors, start)
    if second is not None and agreed is not None and agreed.block is not None:
        if time.monotonic() - start < PATIENCE:
            more, wrong = compare(client, second, request.account, interesting(request, intent), tag)
            disagreements += more
            errors += wrong
        if proven and evidence.state is not None and evidence.state_source != "context":
            node = replace(node, proven=prove(client, evidence.state, agreed.block, disagreements, errors))
        elif proven and evidence.node_run is not None:
            errors.append("The state could not be proven: the node ran the request itself and gave none.")
    elif proven and second is None:
        errors.append("The state could not be proven: no second node is set for this chain.")
    elif proven:
        errors.append("The state could not be proven: it needs a block on which two nodes agree.")
    return replace(evidence, node=replace(node, errors=_few(errors), disagreements=tuple(disagreements[:10])))


def _with_state(
    client: NodeClient,
    request: Request,
    evidence: Evidence,
    calls: list[dict[str, Any]],
    needed: int,
    traced: dict[int, Any],
    tag: str,
    head: dict[str, Any],
    errors: list[str],
    start: float,
) -> Evidence:
    intent = decode(request, evidence)
    if time.monotonic() - start >= PATIENCE:
        errors.append("The node is too slow to give the state to simulate on.")
        return evidence
    also = [request.account, *(a[1] for a in intent.arguments.get("authorizations", ()) if isinstance(a[1], Address))]
    also += [i.target for _, i in intent.walk() if i.target is not None and i.operation == "delegatecall"]
    try:
        address = safe_of(request, intent)
        safe = evidence.safe if evidence.safe is not None and evidence.safe.address == address else None
        if safe is None and address is not None:
            safe = SafeFacts(address)
        got = prestate(client, calls, tag, traced, also, safe, needed)
    except NodeError as error:
        errors.append(f"The state to simulate on: {error.sentence}")
        return evidence
    if got.world is not None:
        return replace(evidence, state=got.world, block=block_facts(head), state_source=got.source)
    if got.run is not None:
        return replace(evidence, node_run=got.run, block=block_facts(head), state_source=got.source)
    plain = _plain_payment(request, evidence)
    if plain is not None:
        return replace(evidence, state=plain, block=block_facts(head), state_source="your node (balance and code)")
    errors.append(f"The node cannot help to simulate: {', '.join(got.why_not)}.")
    return evidence


def _plain_payment(request: Request, evidence: Evidence) -> dict[Address, AccountState] | None:
    """All the state there is to a payment of coins to an account without code; None for anything else."""
    tx = request.transaction
    if tx is None or tx.to is None or tx.data or tx.authorizations or evidence.balances is None:
        return None
    to, me = evidence.contract(tx.to), evidence.contract(request.account)
    balance = evidence.balances.get(NATIVE)
    if balance is None or to is None or to.code != b"" or me is None or me.code is None:
        return None
    world = {tx.to: AccountState(nonce=to.nonce or 0)}
    world[request.account] = AccountState(balance, me.nonce or 0, me.code)
    return world


def _time(head: dict[str, Any]) -> datetime | None:
    seconds = optional(head.get("timestamp"))
    try:
        return datetime.fromtimestamp(seconds, UTC) if seconds is not None else None
    except (ValueError, OverflowError, OSError):
        return None


def _few(errors: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(errors))[:4]
