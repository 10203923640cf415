"""The desk as the endpoint sees it: permissions, signing, reads."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import UTC, datetime
from typing import Any

from app.address import Address
from app.chain.client import NodeClient, NodeError
from app.intake.endpoint.server import RpcError
from app.request import RequestError
from app.signing.live_desk import LiveDesk
from app.signing.model import DeskEvent, DeskEventKind, OriginQuestion, Permission, Source, Ticket
from app.signing.session import SigningState

_ANSWERED = (SigningState.WATCHING, SigningState.DONE)


class DeskBackend:
    """Implements `app.intake.endpoint.server.Backend` over a desk."""

    def __init__(self, desk: LiveDesk) -> None:
        self.desk = desk
        self._waiting: dict[str, Future[bool]] = {}
        self._chains: dict[str, int] = {}
        self._session: dict[str, bool] = {}

    def allowed(self, origin: str) -> bool:
        if origin in self._session:
            return self._session[origin]
        return any(p.origin == origin and p.allowed for p in self.desk.profile.permissions())

    def ask(self, origin: str, method: str) -> Future[bool]:
        """One question an origin; a second request of it waits for the same answer."""
        waiting = self._waiting.get(origin)
        if waiting is None or waiting.done():
            waiting = self._waiting[origin] = Future()
            question = OriginQuestion(origin, method, datetime.now(UTC))
            self.desk.tell(DeskEvent(DeskEventKind.ORIGIN, question=question))
        return waiting

    def answer(self, origin: str, allow: bool) -> None:
        """The user's answer to a question."""
        if allow:
            self.desk.profile.put_permission(Permission(origin, True, None, self.chain_of(origin), datetime.now(UTC)))
        self._session[origin] = allow
        waiting = self._waiting.pop(origin, None)
        if waiting is not None and not waiting.done():
            waiting.set_result(allow)

    def forget(self, origin: str) -> None:
        self._session.pop(origin, None)
        self.desk.revoke(origin)

    def accounts_of(self, origin: str) -> list[str]:
        del origin
        selected = self.desk.selected_account()
        return [str(selected)] if selected else []

    def chain_of(self, origin: str) -> int:
        return self._chains.get(origin, 1)

    def switch_chain(self, origin: str, chain_id: int) -> None:
        if not any(n.chain_id == chain_id for n in self.desk.networks()):
            raise RpcError(4902, f"chain {chain_id} is not set up here; the user adds it under Networks")
        self._chains[origin] = chain_id

    def read(self, chain_id: int, method: str, params: list[Any]) -> Any:
        network = next((n for n in self.desk.networks() if n.chain_id == chain_id and n.rpc_url), None)
        if network is None:
            raise RpcError(4900, f"no node is set for chain {chain_id}")
        try:
            return NodeClient(network.rpc_url).call(method, *params)
        except NodeError as error:
            raise RpcError(error.code or -32603, error.sentence) from None

    def sign(self, origin: str, chain_id: int, method: str, params: list[Any]) -> Any:
        """Block until the user and the device answered."""
        account = self._account(method, params)
        held = {a.address for a in self.desk.accounts()}
        if account not in held:
            raise RpcError(4100, f"no device of this user holds {account}")
        site = origin if "://" in origin else None
        value = {
            "version": 1, "chain_id": chain_id, "origin": site, "account": str(account), "method": method, "params": params,
        }  # fmt: skip
        try:
            ticket_id = self.desk.submit(value, Source.ENDPOINT)
        except RequestError as error:
            raise RpcError(-32602, str(error)) from None
        ticket = self.desk.wait_for(ticket_id, lambda t: t.over or t.state in _ANSWERED)
        return _result(ticket)

    def _account(self, method: str, params: list[Any]) -> Address:
        place = 1 if method == "personal_sign" else 0
        given = params[place] if len(params) > place else None
        if isinstance(given, dict):
            given = given.get("from")
        if given is None:
            selected = self.desk.selected_account()
            if selected is None:
                raise RpcError(4100, "no account is known yet")
            return selected
        try:
            return Address.parse(given)
        except (ValueError, TypeError) as error:
            raise RpcError(-32602, f"params[{place}]: {error}") from None

    def hostile(self, kind: str, sentence: str) -> None:
        self.desk.notice(kind, sentence)


def _result(ticket: Ticket) -> Any:
    outcome = ticket.outcome
    if ticket.state in _ANSWERED and outcome.tx_hash is not None:
        return "0x" + outcome.tx_hash.hex()
    if ticket.state is SigningState.HANDED_BACK:
        if outcome.raw_transaction is not None:
            return "0x" + outcome.raw_transaction.hex()
        assert outcome.signature is not None
        return "0x" + outcome.signature.to_bytes().hex()
    if ticket.problem is not None:
        raise RpcError(ticket.problem.rpc_code, ticket.problem.sentence)
    raise RpcError(4001, "the user refused")
