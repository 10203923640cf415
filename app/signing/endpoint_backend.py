"""The desk as the endpoint sees it: permissions, chains, signing, reads."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

from app.address import Address
from app.chain.client import NodeClient, NodeError
from app.intake.endpoint.errors import RpcError
from app.request import TYPED_DATA_ALIASES, CallBatch, RequestError
from app.signing.live_desk import LiveDesk
from app.signing.model import DeskEvent, DeskEventKind, Network, OriginQuestion, Permission, Source, Ticket
from app.signing.session import SigningState

_ANSWERED: Final = (SigningState.WATCHING, SigningState.DONE)
MOST_OF_ONE_SITE: Final = 20
"""Requests of one origin that may wait for the user at once."""
REFUSAL_HOLDS_SECONDS: Final = 600.0
"""A site that was refused is refused without a question for so long, so that it cannot nag."""
_USED_EVERY_SECONDS: Final = 60.0


@dataclass(frozen=True, slots=True)
class _Asked:
    question: OriginQuestion
    answer: Future[bool]


class DeskBackend:
    """Implements `app.intake.endpoint.rpc.Backend` over a desk. Thread-safe."""

    def __init__(self, desk: LiveDesk) -> None:
        self.desk = desk
        self.summoned: Callable[[], None] = lambda: None
        """The window sets it: the browser companion asks to be shown the wallet."""
        self.pushed: Callable[[str, Any, str | None], None] = _nobody_listens
        """The endpoint sets it: news for sites that subscribed."""
        self._lock = threading.RLock()
        self._asked: dict[str, _Asked] = {}
        self._refused: dict[str, float] = {}
        self._chains: dict[str, int] = {}
        self._used: dict[str, float] = {}
        self._waiting: dict[str, Future[Any]] = {}
        """Ticket id → what the site waits for."""
        self._allowed: dict[str, int] = {}
        self._shown: dict[str, Address | None] = {}
        """Origin → the account it sees; None: whichever is selected."""
        self._closed = False
        self._read_permissions()
        desk.listen(self._told)

    # -- leaving ----------------------------------------------------------------------------------
    def refuse_waiting(self) -> None:
        """The user leaves and refuses what sites still wait for: each is told so (4001)."""
        for question in self.questions():
            self.answer(question.origin, False)
        with self._lock:
            waiting = list(self._waiting)
        for ticket_id in waiting:
            self.desk.reject(ticket_id, "the program was closed")

    def close(self) -> None:
        """The program ends: whoever still waits, or asks now, is told that nobody is there any more (4900)."""
        with self._lock:
            self._closed = True
            open_: list[Future[Any]] = [a.answer for a in self._asked.values()]
            open_ += self._waiting.values()
            self._asked.clear()
            self._waiting.clear()
        for answer in open_:
            if not answer.done():
                answer.set_exception(_gone())

    # -- permissions ------------------------------------------------------------------------------
    def allowed(self, origin: str) -> bool:
        return origin in self._allowed

    def ask(self, origin: str, method: str, via: str = "") -> Future[bool]:
        """One question an origin; a second request of it waits for the same answer."""
        with self._lock:
            if self._closed:
                return _failed(_gone())
            if time.monotonic() < self._refused.get(origin, 0.0):
                return _done(False)
            waiting = self._asked.get(origin)
            if waiting is not None:
                return waiting.answer
            question = OriginQuestion(origin, method, datetime.now(UTC), via, method == "extension")
            return self._put_question(origin, question)

    def ask_chain(self, origin: str, chain: Mapping[str, Any]) -> Future[bool]:
        """May the origin's chain and node be added? The node would see the user's addresses."""
        network = Network(
            chain["chain_id"],
            chain["name"] or f"Chain {chain['chain_id']}",
            chain["rpc_url"],
            currency=chain["currency"],
        )
        with self._lock:
            if self._closed:
                return _failed(_gone())
            if origin in self._asked:
                return _done(False)
            question = OriginQuestion(origin, "wallet_addEthereumChain", datetime.now(UTC), network=network)
            return self._put_question(origin, question)

    def _put_question(self, origin: str, question: OriginQuestion) -> Future[bool]:
        answer: Future[bool] = Future()
        self._asked[origin] = _Asked(question, answer)
        self.desk.tell(DeskEvent(DeskEventKind.ORIGIN, question=question))
        return answer

    def questions(self) -> tuple[OriginQuestion, ...]:
        """Questions that wait for the user, oldest first."""
        with self._lock:
            return tuple(a.question for a in self._asked.values())

    def answer(self, origin: str, allow: bool, account: Address | None = None) -> None:
        """The user's answer to the origin's question. `account` is the one it may see; None: whichever is selected."""
        with self._lock:
            asked = self._asked.pop(origin, None)
            network = asked.question.network if asked is not None else None
            if network is not None:
                if allow:
                    self.desk.put_network(network)
            elif allow:
                chain_id = self.chain_of(origin)
                self.desk.profile.put_permission(Permission(origin, True, account, chain_id, datetime.now(UTC)))
                self._read_permissions()
                self._refused.pop(origin, None)
            else:
                self.desk.profile.record("permission", origin, {"refused": True})
                self._refused[origin] = time.monotonic() + REFUSAL_HOLDS_SECONDS
        if asked is not None and not asked.answer.done():
            asked.answer.set_result(allow)
        self.desk.tell(DeskEvent(DeskEventKind.ORIGIN_ANSWERED, details={"origin": origin}))

    def used(self, origin: str) -> None:
        """Remember when a site last used its permission, at most once a minute."""
        now = time.monotonic()
        if now - self._used.get(origin, -_USED_EVERY_SECONDS) >= _USED_EVERY_SECONDS:
            self._used[origin] = now
            self.desk.profile.touch_permission(origin, datetime.now(UTC))

    def forget(self, origin: str) -> None:
        if origin in self._allowed:
            self.desk.revoke(origin)

    def show_account(self, origin: str, account: Address | None) -> None:
        """Let an allowed site see another account. Sites that subscribed are told."""
        kept = next((p for p in self.desk.permissions() if p.origin == origin and p.allowed), None)
        if kept is not None:
            self.desk.profile.put_permission(replace(kept, account=account))
            self.desk.tell(DeskEvent(DeskEventKind.PERMISSIONS, details={"origin": origin}))

    def _read_permissions(self) -> None:
        allowed = [p for p in self.desk.profile.permissions() if p.allowed]
        with self._lock:
            self._allowed = {p.origin: p.chain_id for p in allowed}
            self._shown = {p.origin: p.account for p in allowed}

    def _told(self, event: DeskEvent) -> None:
        if event.kind is DeskEventKind.TICKET and event.ticket is not None:
            self._ticket(event.ticket)
        elif event.kind is DeskEventKind.PERMISSIONS:
            self._read_permissions()
            origin = event.details.get("origin")
            if origin:
                self.pushed("accountsChanged", self.accounts_of(origin) if self.allowed(origin) else [], origin)
        elif event.kind is DeskEventKind.ACCOUNTS:
            for origin in list(self._allowed):
                self.pushed("accountsChanged", self.accounts_of(origin), origin)
        elif event.kind is DeskEventKind.CHAIN:
            self.pushed("chainsChanged", self.chains(), None)

    # -- accounts and chains ----------------------------------------------------------------------
    def accounts_of(self, origin: str) -> list[str]:
        """What a site sees: the account chosen for it while this user has it, else the selected one."""
        shown = self._shown.get(origin)
        if shown is not None:
            return [str(shown)] if any(a.address == shown for a in self.desk.accounts()) else []
        selected = self.desk.selected_account()
        return [str(selected)] if selected else []

    def chain_of(self, origin: str) -> int:
        return self._chains.get(origin) or self._allowed.get(origin) or 1

    def chains(self) -> list[dict[str, Any]]:
        """The networks as `wallet_getEthereumChains` lists them."""
        return [
            {
                "chainId": hex(n.chain_id),
                "networkId": n.chain_id,
                "name": n.name,
                "nativeCurrency": {"name": n.currency, "symbol": n.currency, "decimals": 18},
                "connected": bool(n.rpc_url),
            }
            for n in self.desk.networks()
        ]

    def switch_chain(self, origin: str, chain_id: int) -> None:
        if not any(n.chain_id == chain_id for n in self.desk.networks()):
            raise RpcError(
                4902, f"chain {chain_id} is not set up here; wallet_addEthereumChain asks the user to add it"
            )
        with self._lock:
            if len(self._chains) > 10_000:
                self._chains.clear()
            self._chains[origin] = chain_id

    def read(self, chain_id: int, method: str, params: list[Any]) -> Any:
        network = next((n for n in self.desk.networks() if n.chain_id == chain_id and n.rpc_url), None)
        if network is None:
            raise RpcError(4901, f"no node is set for chain {chain_id}")
        try:
            return NodeClient(network.rpc_url).call(method, *params)
        except NodeError as error:
            raise RpcError(error.code or -32603, error.sentence) from None

    # -- signing ----------------------------------------------------------------------------------
    def sign(self, origin: str, chain_id: int, method: str, params: list[Any]) -> Future[Any]:
        """What the user and the device answer. Raises RpcError at once for what cannot be asked."""
        method = TYPED_DATA_ALIASES.get(method, method)
        account = self._account(origin, method, params)
        ticket_id, answer = self._submit(origin, chain_id, account, method, params)
        del ticket_id
        return answer

    def send_calls(self, origin: str, chain_id: int, params: list[Any]) -> Future[Any]:
        """wallet_sendCalls (EIP-5792): judged as a whole, then sent one by one. Answers the batch's id."""
        first = params[0] if params and isinstance(params[0], Mapping) else {}
        if first.get("atomicRequired"):
            raise RpcError(5760, "atomic batches are not supported by hardware wallet accounts (EIP-5792)")
        required = [
            k for k, v in (first.get("capabilities") or {}).items() if isinstance(v, Mapping) and not v.get("optional")
        ]
        if required:
            raise RpcError(5700, f"the capability {str(required[0])[:40]!r} is not supported (EIP-5792)")
        account = self._account(origin, "wallet_sendCalls", params)
        ticket_id, answer = self._submit(origin, chain_id, account, "wallet_sendCalls", params)
        confirmed: Future[Any] = Future()

        def told(done: Future[Any]) -> None:
            error = done.exception()
            if error is not None:
                confirmed.set_exception(error)
            else:
                confirmed.set_result({"id": ticket_id})

        answer.add_done_callback(told)
        return confirmed

    def calls_status(self, origin: str, batch_id: str) -> dict[str, Any]:
        """wallet_getCallsStatus: 100 pending, 200 done, 400 stopped before anything, 500 reverted, 600 partly."""
        batch = self.desk.ticket(batch_id)
        if batch is None or not isinstance(batch.request.payload, CallBatch) or batch.request.origin != _site(origin):
            raise RpcError(5730, f"the bundle {batch_id[:40]!r} is not known here (EIP-5792)")
        return self.desk.batch_status(batch)

    def _submit(
        self, origin: str, chain_id: int, account: Address, method: str, params: list[Any]
    ) -> tuple[str, Future[Any]]:
        if account not in {a.address for a in self.desk.accounts()}:
            raise RpcError(4100, f"no device of this user holds {account}")
        shown = self._shown.get(origin)
        if shown is not None and account != shown:
            raise RpcError(4100, f"the user lets this site use {shown} only, not {account}")
        site = _site(origin)
        open_ = sum(
            1 for t in self.desk.tickets() if not t.over and t.request.origin == site and t.state not in _ANSWERED
        )
        if open_ >= MOST_OF_ONE_SITE:
            self.desk.notice("flood", f"{origin[:80]} sent more than {MOST_OF_ONE_SITE} requests; more are refused.")
            raise RpcError(-32005, f"{MOST_OF_ONE_SITE} requests of this site wait for the user already")
        value = {
            "version": 1, "chain_id": chain_id, "origin": site, "account": str(account), "method": method, "params": params,
        }  # fmt: skip
        answer: Future[Any] = Future()
        with self._lock:
            if self._closed:
                raise _gone()
            try:
                ticket_id = self.desk.submit(value, Source.ENDPOINT)
            except RequestError as error:
                raise RpcError(-32602, str(error), {"field": error.field, "rule": error.rule}) from None
            self._waiting[ticket_id] = answer
        ticket = self.desk.ticket(ticket_id)
        if ticket is not None:
            self._ticket(ticket)
        return ticket_id, answer

    def _ticket(self, ticket: Ticket) -> None:
        if not (ticket.over or ticket.state in _ANSWERED):
            return
        with self._lock:
            answer = self._waiting.pop(ticket.id, None)
        if answer is None or answer.done():
            return
        try:
            answer.set_result(_result(ticket))
        except RpcError as error:
            answer.set_exception(error)

    def _account(self, origin: str, method: str, params: list[Any]) -> Address:
        place = 1 if method == "personal_sign" else 0
        given = params[place] if len(params) > place else None
        if (
            method == "personal_sign"
            and _is_not_ours(given, self.desk)
            and params
            and not _is_not_ours(params[0], self.desk)
        ):
            given = params[0]  # some sites swap the two (request.py reads both orders)
        if isinstance(given, Mapping):
            given = given.get("from")
        if given is None:
            seen = self.accounts_of(origin)
            if not seen:
                raise RpcError(4100, "no account is known yet")
            return Address.parse(seen[0])
        try:
            return Address.parse(given)
        except (ValueError, TypeError) as error:
            raise RpcError(-32602, f"params[{place}]: {error}") from None

    def summon(self) -> None:
        self.summoned()

    def hostile(self, kind: str, sentence: str) -> None:
        self.desk.notice(kind, sentence)


def _nobody_listens(kind: str, result: Any, origin: str | None) -> None:
    del kind, result, origin


def _site(origin: str) -> str | None:
    return origin if "://" in origin else None


def _is_not_ours(text: Any, desk: LiveDesk) -> bool:
    return not isinstance(text, str) or text.lower() not in {"0x" + a.address.hex() for a in desk.accounts()}


def _done(value: bool) -> Future[bool]:
    made: Future[bool] = Future()
    made.set_result(value)
    return made


def _failed(error: RpcError) -> Future[bool]:
    made: Future[bool] = Future()
    made.set_exception(error)
    return made


def _gone() -> RpcError:
    return RpcError(4900, "Countersign was closed before this was answered")


def _result(ticket: Ticket) -> Any:
    outcome = ticket.outcome
    if ticket.state is SigningState.SPLIT:
        return ticket.id
    if ticket.state in _ANSWERED and outcome.tx_hash is not None:
        return "0x" + outcome.tx_hash.hex()
    if ticket.state is SigningState.HANDED_BACK:
        if outcome.raw_transaction is not None:
            return "0x" + outcome.raw_transaction.hex()
        assert outcome.signature is not None
        return "0x" + outcome.signature.to_bytes().hex()
    if ticket.problem is not None:
        raise RpcError(ticket.problem.rpc_code, ticket.problem.sentence, {"code": ticket.problem.code})
    raise RpcError(4001, "the user refused")
