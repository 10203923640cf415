"""The first half of the way at the desk: fill what the asker left open, gather evidence, judge. Blocks on the node."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from app.address import Address
from app.chain.client import NodeClient, NodeError
from app.context import parse_evidence
from app.evidence import ContractFacts, DeviceFacts, Evidence, NodeFacts, RecentRequest
from app.policy.rules import Policy, parse_policy, preset
from app.request import Request
from app.signing.copied import Copied
from app.signing.model import Network, Problem, Ticket
from app.signing.session import SigningState
from app.store.evidence import with_profile
from app.store.profile import Profile
from devices.device import Prompt, parse_path
from devices.hub import Hub

if TYPE_CHECKING:
    from app.assess import Assessment

Notify = Callable[[str, str], None]
_CODE_BEHIND: Final = "code_behind"
"""Setting: `chain:proxy` → the address of the code it ran (EIP-1967) when a request for it was last signed."""
_MOST_PROXIES: Final = 400
_DEVICE_OF: Final = "device_of"
"""Setting: account → [model, fingerprint] of the device that last signed for it; the fingerprint tells another seed."""
_read = lru_cache(8)(parse_policy)
"""Every verdict asks for the policy in force, and reading a text takes milliseconds; the same text is the same policy."""


class Judge:
    """Knows the profile, the nodes and the devices; keeps nothing but connections to the nodes."""

    def __init__(self, profile: Profile, hub: Hub, notify: Notify) -> None:
        self.profile, self.hub, self._notify = profile, hub, notify
        self.copied = Copied()
        self._clients = threading.local()

    def network(self, chain_id: int) -> Network | None:
        return next((n for n in self.profile.networks() if n.chain_id == chain_id), None)

    def node(self, chain_id: int) -> NodeClient | None:
        network = self.network(chain_id)
        return self._client(network.rpc_url) if network and network.rpc_url else None

    def _client(self, url: str) -> NodeClient:
        """One client a worker and node: it keeps its connection and remembers what the node lacks."""
        kept: dict[str, NodeClient] = self._clients.__dict__.setdefault("of", {})
        if url not in kept:
            kept[url] = NodeClient(url)
        return kept[url]

    def policy(self) -> Policy:
        """The policy in force."""
        kept = self.profile.policy()
        return _read(kept[1], "policy") if kept else preset("careful")

    def fill(self, request: Request) -> tuple[Request, Problem | None]:
        """The request with nonce, gas and fees; what could not be filled is the problem. Asker's fields stay."""
        tx = request.transaction
        if tx is None or not tx.missing:
            return request, None
        node = self.node(request.chain_id)
        if node is None:
            from app.intent.tokens import CHAIN_NAMES

            said = f"No node is set for chain {request.chain_id}: fee and nonce are unknown."
            if name := CHAIN_NAMES.get(request.chain_id):
                said = f"No node is set for {name} (chain {request.chain_id}): fee and nonce are unknown."
            return request, Problem(
                "no-node", said, "Add one under Networks; this request then goes on by itself.", 4901
            )
        try:
            answered = node.chain_id()
            if answered != request.chain_id:
                return request, wrong_chain(request.chain_id, answered)
            return request.with_payload(node.fill_transaction(tx, request.account)), None
        except NodeError as error:
            return request, Problem("node", error.sentence, "Try again, or choose another node.", 4900)

    def assess(self, ticket: Ticket, context: Any, policy: Policy) -> Assessment:
        """Judge with all there is to know now. `context` stands in for evidence in the demonstration only."""
        # The decoders and checks are loaded with the first request, so that the window opens without them.
        from app.assess import assess
        from app.store.prices import with_prices

        request = ticket.request
        evidence = parse_evidence(context, request.account, now=datetime.now(UTC))
        evidence = with_profile(evidence, self.profile, request)
        evidence = with_prices(evidence, self.profile.setting("price_file"), request.chain_id)
        evidence = replace(evidence, recent=self._recent(ticket.id, evidence.now))
        if evidence.clipboard is None:
            evidence = replace(evidence, clipboard=self.copied.meant(request, evidence.now))
        node = self.node(request.chain_id)
        if node is not None:
            evidence = self._remembered(self._from_node(node, request, evidence), request.chain_id)
        seen = self.device_facts(ticket)
        if seen is not None:
            evidence = replace(evidence, device=seen)
        return assess(request, evidence, policy)

    def _remembered(self, evidence: Evidence, chain_id: int) -> Evidence:
        """`evidence` with the code that ran behind each called proxy when something was last signed for it."""
        node = evidence.node
        kept: Mapping[str, str] = self.profile.setting(_CODE_BEHIND, {}) if node and node.implementation_slots else {}
        contracts = dict(evidence.contracts)
        for target in node.implementation_slots if node else ():
            before, known = kept.get(f"{chain_id}:{target}"), contracts.get(target, ContractFacts())
            if before is not None and known.proxy_of is None:
                contracts[target] = replace(known, proxy_of=Address.parse(before))
        return replace(evidence, contracts=contracts)

    def remember(self, ticket: Ticket) -> None:
        """Keep which device signed, and what code ran behind the proxies called: the next request is compared with it."""
        if ticket.device is not None:
            devices: dict[str, list[str | None]] = dict(self.profile.setting(_DEVICE_OF, {}))
            told = [ticket.device.model, ticket.device.fingerprint]
            if devices.get(str(ticket.request.account)) != told:
                self.profile.put_setting(_DEVICE_OF, {**devices, str(ticket.request.account): told})
        node = ticket.assessment.evidence.node if ticket.assessment is not None else None
        if node is None or not node.implementation_slots:
            return
        kept: dict[str, str] = dict(self.profile.setting(_CODE_BEHIND, {}))
        chain_id = ticket.request.chain_id
        fresh = {f"{chain_id}:{a}": str(Address(slot[-20:])) for a, slot in node.implementation_slots.items()}
        if any(kept.get(k) != v for k, v in fresh.items()):
            older = [(k, v) for k, v in kept.items() if k not in fresh]
            self.profile.put_setting(_CODE_BEHIND, dict([*older, *fresh.items()][-_MOST_PROXIES:]))

    def device_facts(self, ticket: Ticket) -> DeviceFacts | None:
        """What the checks want to know of the device that would sign; None while it is not there or nothing is predicted."""
        if ticket.prompt is None:
            return None
        facts = device_facts(ticket.prompt, self._device_settings(ticket.request.account))
        return replace(facts, fingerprint_changed=self._another_device(ticket))

    def _another_device(self, ticket: Ticket) -> bool | None:
        """Whether another model or seed signed for this account last; None when none did or this one told no seed."""
        kept = self.profile.setting(_DEVICE_OF, {}).get(str(ticket.request.account))
        if ticket.device is None or kept is None:
            return None
        model, fingerprint = kept
        now = ticket.device.fingerprint
        if model != ticket.device.model or (now and fingerprint and now != fingerprint):
            return True
        return False if now == fingerprint else None

    def _device_settings(self, account: Address) -> Mapping[str, bool]:
        """What the device that holds the account told of itself; empty when there is none."""
        held = self.hub.holder(account)
        return held[0].settings if held is not None else {}

    def _recent(self, ticket_id: str, now: datetime) -> tuple[RecentRequest, ...]:
        return tuple(
            RecentRequest(
                r.changed_at,
                r.origin,
                r.method,
                outcome_word(r.state),
                r.power,
                r.digest or None,
                subject_of(r.request),
            )
            for r in self.profile.recent_requests(limit=50, since=now - timedelta(days=2))
            if r.id != ticket_id
        )

    def _from_node(self, node: NodeClient, request: Request, evidence: Evidence) -> Evidence:
        from app.chain.prefetch import gather

        network = self.network(request.chain_id)
        label = network.name if network is not None else str(request.chain_id)
        try:
            second = self._client(network.second_rpc_url) if network is not None and network.second_rpc_url else None
            proven = bool(self.profile.setting("proven_state", False))
            return gather(node, label, request, evidence, second=second, proven=proven)
        except NodeError as error:
            self._notify("node", error.sentence)
            return replace(evidence, node=NodeFacts(label, errors=(error.sentence,)))

    def with_device(self, ticket: Ticket) -> Ticket:
        """The ticket with the device that holds its account and what that device will show."""
        held = self.hub.holder(ticket.request.account)
        if held is None:
            return replace(ticket, device=None, prompt=None)
        found, path = held
        if not ticket.complete:
            # What the device would show depends on fields that are still open: nothing is said about it, nothing guessed.
            return replace(ticket, device=found.identity, path=path, prompt=None)
        model, version = found.identity.model, found.identity.version
        if found.identity.vendor == "ledger":
            from devices.ledger.prompt import predict

            told = self._device_settings(ticket.request.account).get("blind_signing")
            kept = bool(self.profile.setting("ledger_blind_signing", False))
            settings = {"blind_signing": kept if told is None else told}
            prompt = predict(ticket.request, model=model, version=version, settings=settings, path=parse_path(path))
        else:
            from devices.trezor.expected import expected_prompt

            prompt = expected_prompt(
                ticket.request, model=model, version=version, path=parse_path(path), options=self.hub.trezor,
                told=self._device_settings(ticket.request.account),
            )  # fmt: skip
        return replace(ticket, device=found.identity, path=path, prompt=prompt)


def device_facts(prompt: Prompt, settings: Mapping[str, bool]) -> DeviceFacts:
    """What the checks want to know of a prediction, and of what the device told of its settings."""
    return DeviceFacts(
        prompt.model, prompt.version, prompt.known, prompt.blind, prompt.hidden, prompt.outcome,
        blind_signing_on=settings.get("blind_signing"), safety_checks_off=settings.get("safety_checks_off"),
    )  # fmt: skip


def subject_of(asked: Mapping[str, Any]) -> str | None:
    """What makes two requests the same to a person (`RecentRequest.subject`): a Safe and the number of its transaction."""
    params = asked.get("params")
    data = params[1] if isinstance(params, list) and len(params) > 1 else None
    try:
        typed = json.loads(data) if isinstance(data, str) else data
        if isinstance(typed, Mapping) and typed.get("primaryType") == "SafeTx":
            nonce = typed["message"]["nonce"]
            safe = Address.parse(typed["domain"]["verifyingContract"], strict=False)
            return f"{safe}:{int(nonce, 0) if isinstance(nonce, str) else int(nonce)}"
    except (ValueError, KeyError, TypeError):
        pass  # whatever it is, it is no Safe's transaction
    return None


def wrong_chain(expected: int, answered: int) -> Problem:
    said = f"The node answers for chain {answered}, not for chain {expected}."
    return Problem("wrong-chain", said, "Nothing was sent. Set the right node under Networks.", 4901)


def outcome_word(state: SigningState) -> str:
    """How a past request ended, as the checks read it."""
    if state in (SigningState.REJECTED, SigningState.STOPPED):
        return "rejected"
    if state in (SigningState.DONE, SigningState.HANDED_BACK, SigningState.SIGNED, SigningState.WATCHING):
        return "signed"
    return "failed" if state in (SigningState.FAILED, SigningState.MISMATCH, SigningState.INTERRUPTED) else "pending"
