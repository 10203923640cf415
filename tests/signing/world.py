"""A desk with everything around it: a profile in a folder, a chain in this process, and a device that does as told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from eth_account import Account as Keys

from app.address import Address
from app.demo.chain import EmbeddedChain
from app.request import Payload, Request
from app.signing.live_desk import LiveDesk
from app.signing.model import Answers, Network, Source, Ticket
from app.signing.session import SigningState
from app.signing.typed_back import asked_group
from app.store.profile import Profile
from devices.device import Device, DeviceError, DeviceIdentity, Progress, Prompt, Signature
from devices.hub import Found
from tests.waiting import PATIENCE

KEY = "0x" + "11" * 32
OTHER_KEY = "0x" + "22" * 32
ME = Address.parse(Keys.from_key(KEY).address)
FRIEND = "0xd9A1C3788D81257612E2581A6ea0aDa244853a91"
PATH = "m/44'/60'/0'/0/0"
IDENTITY = DeviceIdentity("ledger", "ledger-nanosp", "test", "Test device", "1.22.0", "test", simulated=True)


class ToldDevice:
    """Signs with a key, or fails as told. `asked` counts what reached it."""

    identity = IDENTITY

    def __init__(self) -> None:
        self.key = KEY
        self.error: DeviceError | None = None
        self.asked: list[bytes] = []
        self.go = threading.Event()
        self.go.set()

    def settings(self) -> Mapping[str, bool]:
        return {}

    def addresses(self, paths: Sequence[Sequence[int]]) -> list[Address]:
        return [ME for _ in paths]

    def show_address(self, path: Sequence[int], chain_id: int, progress: Progress) -> Address:
        return ME

    def sign(self, payload: Payload, path: Sequence[int], progress: Progress) -> Signature:
        digest: bytes = payload.digest  # type: ignore[union-attr]
        self.asked.append(digest)
        assert self.go.wait(PATIENCE)
        if self.error is not None:
            raise self.error
        signed = Keys.unsafe_sign_hash(digest, self.key)
        return Signature(signed.v - 27, signed.r, signed.s)

    def prompt(self, request: Request, path: Sequence[int]) -> Prompt:
        return Prompt("ledger-nanosp", "1.22.0", ())

    def cancel(self) -> None:
        self.go.set()

    def close(self) -> None: ...


class ToldHub:
    """A hub with one device that can be unplugged."""

    def __init__(self, device: ToldDevice) -> None:
        self.device: ToldDevice = device
        self.plugged = True
        self._worker = ThreadPoolExecutor(1)
        self._listeners: list[Callable[[], None]] = []

    def start(self) -> None: ...

    def stop(self) -> None:
        self._worker.shutdown(wait=False, cancel_futures=True)

    def listen(self, listener: Callable[[], None]) -> None:
        self._listeners.append(listener)

    def also_read(self, kept: Callable[[Any], Any]) -> None:
        """Its one account is always read."""

    def changed(self) -> None:
        for listener in self._listeners:
            listener()

    def devices(self) -> tuple[Found, ...]:
        return (Found(IDENTITY, {ME: PATH}),) if self.plugged else ()

    def holder(self, account: Address) -> tuple[Found, str] | None:
        return (Found(IDENTITY, {ME: PATH}), PATH) if self.plugged and account == ME else None

    def run(self, key: str, work: Callable[[Device], Any]) -> Future[Any]:
        return self._worker.submit(work, self.device)

    def cancel(self, key: str, job: Future[Any] | None = None) -> None:
        if job is None or not job.cancel():
            self.device.cancel()


class World:
    """Start it, use `desk`, and `restart` to see what a new program makes of the same profile."""

    def __init__(self, folder: Path, chain: EmbeddedChain) -> None:
        self.folder, self.chain = folder, chain
        self.device = ToldDevice()
        self._open()
        if not self.profile.networks():
            self.profile.put_network(Network(chain.chain_id, "test", chain.rpc_url, test=True))
        self.hub.changed()

    def _open(self) -> None:
        self.profile = Profile.open(self.folder)
        self.hub = ToldHub(self.device)
        self.desk = LiveDesk(self.profile, self.hub)  # type: ignore[arg-type]
        self.desk.start()

    def restart(self) -> None:
        self.close()
        self._open()

    def close(self) -> None:
        self.desk.stop()
        self.profile.close()

    def payment(self, value: int = 10**15, to: str = FRIEND, **tx: str) -> dict[str, Any]:
        """A payment as an asker gives it: nonce, gas and fees open."""
        return {
            "version": 1, "chain_id": self.chain.chain_id, "origin": "https://shop.example", "account": str(ME),
            "method": "eth_sendTransaction", "params": [{"from": str(ME), "to": to, "value": hex(value), **tx}],
        }  # fmt: skip

    def message(self, text: str = "0x48656c6c6f") -> dict[str, Any]:
        return {**self.payment(), "method": "personal_sign", "params": [text, str(ME)]}

    def judged(self, value: Mapping[str, object], source: Source = Source.COMPOSE) -> Ticket:
        """The request when it waits for the user, or is over."""
        ticket_id = self.desk.submit(value, source)
        return self.desk.wait_for(ticket_id, lambda t: t.state is SigningState.WAITING or t.over, PATIENCE)

    def signed(self, value: Mapping[str, object]) -> Ticket:
        """The request when it is over, confirmed by a careful user."""
        ticket = self.judged(value)
        self.desk.confirm(ticket.id, careful(ticket))
        return self.desk.wait(ticket.id, PATIENCE)

    def nonce(self) -> int:
        """How many transactions of the account the chain has."""
        return int(
            self.chain._answer({"method": "eth_getTransactionCount", "params": [str(ME), "latest"]})["result"], 16
        )


def careful(ticket: Ticket) -> Answers:
    """What a user types who does everything the ceremony asks."""
    assert ticket.assessment is not None
    typed = {
        "compare-address": lambda f: asked_group(f or "", ticket.id).digits,
        "type-amount": lambda f: f or "",
        "type-reason": lambda _: "I asked for this",
    }
    return Answers(
        {i: typed.get(s.step, lambda _: "yes")(s.field) for i, s in enumerate(ticket.assessment.ceremony.steps)}
    )
