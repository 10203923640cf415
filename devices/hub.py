"""Notices devices that come and go, and gives each one owner and one worker.

A device's handle is opened for one call and released after it, so that the makers' programs can work beside us. A second
call to a busy device waits in its queue; another device's calls go on. What is plugged in is listed by discoveries
(`devices.discovery`), one thread each; a new vendor is one line in `default_discoveries`.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from types import ModuleType
from typing import Any, Final, TypeVar

from app.address import Address
from devices.accounts import first_paths
from devices.device import (
    DEFAULT_PATH,
    Cancelled,
    Device,
    DeviceError,
    DeviceIdentity,
    NotFound,
    NotSupported,
    PathError,
    Unplugged,
    parse_path,
)
from devices.discovery import Candidate, Discovery
from devices.trezor.options import TrezorOptions
from devices.trezor.presence import may_be_there as trezor_may_be_there

T = TypeVar("T")
POLL_SECONDS: Final = 1.0
RETRY_SECONDS: Final = (1.0, 2.0, 4.0, 8.0)
"""How long to leave a device alone that could not be read: the longer it fails, the longer (last one repeats)."""
_CANCEL_AGAIN: Final = 0.1
_STOP_SECONDS: Final = 3.0
"""How long stopping waits for calls to end: what they would still say must not reach a window that is gone."""
STATES: Final = frozenset(
    {
        "app-missing", "held-by-another", "locked", "no-permission", "not-found", "not-paired", "timed-out", "unplugged",
        "wrong-app",
    }
)  # fmt: skip
"""Codes of errors that say how the device is, not what was asked of it: the window shows them beside it."""


@dataclass(frozen=True, slots=True)
class Found:
    """One device as the hub knows it. `error` says why it cannot be used now."""

    identity: DeviceIdentity
    accounts: Mapping[Address, str] = field(default_factory=dict)
    """Address → derivation path."""
    error: DeviceError | None = None
    busy: bool = False
    queued: int = 0
    """Calls that wait for this device behind the one that runs."""
    settings: Mapping[str, bool] = field(default_factory=dict)
    """What the device told of its settings when it was read last."""


def _told_apart(found: Found) -> Found:
    identity = found.identity
    first = identity.fingerprint
    mark = f"{first[:6]}…{first[-4:]}" if first else identity.key
    return replace(found, identity=replace(identity, label=f"{identity.label} · {mark}"))


@dataclass(frozen=True, slots=True)
class HubEvent:
    """`kind`: `appeared`, `vanished`, or `changed` (read, busy, idle, another state)."""

    kind: str
    found: Found


@dataclass(slots=True)
class _Slot:
    """What the hub keeps of one device. Guarded by the hub's lock."""

    found: Found
    device: Device
    worker: ThreadPoolExecutor
    source: int
    grace: float
    seen: float
    failures: int = 0
    retry_at: float = 0.0
    gone: bool = False
    running: Future[Any] | None = None


def default_discoveries(
    *,
    ledger_tcp: Sequence[tuple[str, int]] = (),
    trezor_udp: Sequence[tuple[str, int]] = (),
    trezor: TrezorOptions | None = None,
    simulated: bool = False,
    usb: bool = True,
) -> list[Discovery]:
    """Where this program looks for devices. `simulated` marks what answers at the given addresses as simulated."""
    from devices.ledger import discovery as ledger

    out: list[Discovery] = []
    if ledger_tcp:
        out.append(ledger.tcp(ledger_tcp, simulated=simulated))
    if trezor_udp:
        out.append(_later(lambda: _trezor().emulators(trezor_udp, trezor or TrezorOptions(), simulated=simulated)))
    if usb:
        out.append(ledger.usb())
        out.append(_later(lambda: _trezor().plugged(trezor or TrezorOptions()), trezor_may_be_there))
    return out


def _trezor() -> ModuleType:
    """Trezor's library is large: it is loaded on the thread that looks for Trezors, not on the way to the window."""
    from devices.trezor import discovery

    return discovery


def _later(make: Callable[[], Discovery], worth: Callable[[], bool] = lambda: True) -> Discovery:
    """A discovery that is built when it is first asked and `worth` building."""
    made: list[Discovery] = []

    def found() -> Iterable[Candidate]:
        if not made:
            if not worth():
                return ()
            made.append(make())
        return made[0]()

    return found


class Hub:
    """All devices of this computer. Thread-safe; listeners are called on the hub's threads."""

    def __init__(
        self,
        *,
        ledger_tcp: Sequence[tuple[str, int]] = (),
        trezor_udp: Sequence[tuple[str, int]] = (),
        trezor: TrezorOptions | None = None,
        simulated: bool = False,
        usb: bool = True,
        discoveries: Sequence[Discovery] | None = None,
    ) -> None:
        """`discoveries` in place of `default_discoveries` of the other arguments."""
        self.trezor = trezor or TrezorOptions()
        """Who enters a Trezor's PIN, passphrase and pairing code, and what is sent along; may be changed at any time."""
        if discoveries is None:
            discoveries = default_discoveries(
                ledger_tcp=ledger_tcp, trezor_udp=trezor_udp, trezor=self.trezor, simulated=simulated, usb=usb
            )
        self._discoveries = list(discoveries)
        self._lock = threading.RLock()
        self._slots: dict[str, _Slot] = {}
        self._listeners: list[Callable[[], None]] = []
        self._watchers: list[Callable[[HubEvent], None]] = []
        self._kept: Callable[[DeviceIdentity], Iterable[tuple[str, Address]]] | None = None
        self._stopped = threading.Event()
        self._threads: list[threading.Thread] = []

    # -- life -------------------------------------------------------------------------------------
    def start(self) -> None:
        for source in range(len(self._discoveries)):
            thread = threading.Thread(target=self._poll, args=(source,), name=f"device-hub-{source}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def stop(self) -> None:
        """Stop watching; calls that wait, in a queue or for an owner's press, end with Cancelled. No listener hears more."""
        self._stopped.set()
        with self._lock:
            slots = list(self._slots.values())
        for slot in slots:
            slot.worker.shutdown(wait=False)
        end = time.monotonic() + _STOP_SECONDS
        while time.monotonic() < end and any(slot.running is not None for slot in slots):
            for slot in slots:
                slot.device.cancel()  # a call may be between two of its looks at the flag
            time.sleep(0.02)
        for thread in self._threads:
            thread.join(5)

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` whenever a device comes, goes or changes."""
        self._listeners.append(listener)

    def watch(self, watcher: Callable[[HubEvent], None]) -> None:
        """Call `watcher` with what happened to which device."""
        self._watchers.append(watcher)

    def also_read(self, kept: Callable[[DeviceIdentity], Iterable[tuple[str, Address]]]) -> None:
        """Accounts at other paths that the user keeps: read with the first ones when a device appears, and its own only
        when the address is the kept one (another device of the vendor has other addresses there)."""
        self._kept = kept

    # -- what there is ----------------------------------------------------------------------------
    def devices(self) -> tuple[Found, ...]:
        """All devices, two of one name told apart in their labels by their first account or, unread, their place."""
        with self._lock:
            found = tuple(slot.found for slot in self._slots.values())
        names = Counter(f.identity.label for f in found)
        return tuple(_told_apart(f) if names[f.identity.label] > 1 else f for f in found)

    def find(self, key: str) -> Found | None:
        return next((f for f in self.devices() if f.identity.key == key), None)

    def holder(self, account: Address) -> tuple[Found, str] | None:
        """The device that holds an account, with the account's path. One that can be used now goes first."""
        holders = [f for f in self.devices() if account in f.accounts]
        holders.sort(key=lambda f: f.error is not None)
        return (holders[0], holders[0].accounts[account]) if holders else None

    # -- work -------------------------------------------------------------------------------------
    def run(self, key: str, work: Callable[[Device], T]) -> Future[T]:
        """Do `work` on the device's own worker, after what is queued there."""
        answer: Future[T] = Future()
        with self._lock:
            slot = self._slots.get(key)
            if slot is None or self._stopped.is_set():
                answer.set_exception(NotFound(key))
                return answer
            slot.found = replace(slot.found, queued=slot.found.queued + 1)
            slot.worker.submit(self._job, slot, work, answer)
        return answer

    def cancel(self, key: str, job: Future[Any] | None = None) -> None:
        """Stop waiting for the device: for `job`, queued or running, or for whatever runs now."""
        if job is not None and job.cancel():
            return  # it had not begun: the device never hears of it
        with self._lock:
            slot = self._slots.get(key)
            running = slot.running if slot is not None else None
        if slot is None or running is None or (job is not None and job is not running):
            return
        threading.Thread(target=self._keep_cancelling, args=(slot, running), name="device-cancel", daemon=True).start()

    def _keep_cancelling(self, slot: _Slot, job: Future[Any]) -> None:
        """A call may be between two of its looks at the flag: say it until it listens."""
        while True:
            with self._lock:
                if slot.running is not job:
                    return
                slot.device.cancel()
            with contextlib.suppress(TimeoutError, CancelledError, DeviceError):
                job.exception(_CANCEL_AGAIN)

    def _job(self, slot: _Slot, work: Callable[[Device], T], answer: Future[T]) -> None:
        with self._lock:
            slot.found = replace(slot.found, queued=slot.found.queued - 1)
            if not answer.set_running_or_notify_cancel():
                return
            slot.running = answer
            slot.found = replace(slot.found, busy=True)
        self._tell(HubEvent("changed", slot.found))
        failed: BaseException | None = None
        try:
            if slot.gone:
                raise Unplugged("it was unplugged while this waited in its queue")
            if self._stopped.is_set():
                raise Cancelled
            result = work(slot.device)
        except Cancelled as error:
            failed = Unplugged(error.detail) if slot.gone else error
        except BaseException as error:  # whatever it is, the one who asked must hear of it
            failed = error
        with self._lock:
            slot.running = None
            slot.found = replace(slot.found, busy=False)
            if isinstance(failed, DeviceError) and failed.code in STATES:
                # The device is in a state that holds for the next call too: say it, and look again before long.
                slot.found = replace(slot.found, error=failed)
                slot.failures, slot.retry_at = 0, time.monotonic() + RETRY_SECONDS[0]
        self._tell(HubEvent("changed", slot.found))
        if failed is not None:
            answer.set_exception(failed)
        else:
            answer.set_result(result)

    # -- watching ---------------------------------------------------------------------------------
    def _poll(self, source: int) -> None:
        while not self._stopped.is_set():
            self._look(source)
            self._stopped.wait(POLL_SECONDS)

    def refresh(self) -> None:
        """Look once for devices that came or went."""
        for source in range(len(self._discoveries)):
            self._look(source)

    def _look(self, source: int) -> None:
        try:
            present = {c.identity.key: c for c in self._discoveries[source]()}
        except Exception:  # a broken driver must not take the window down; what it listed last stands
            return
        now = time.monotonic()
        events: list[HubEvent] = []
        read: list[str] = []
        with self._lock:
            if self._stopped.is_set():
                return
            for key in [k for k, s in self._slots.items() if s.source == source and k not in present]:
                if now - self._slots[key].seen >= self._slots[key].grace:
                    events.append(HubEvent("vanished", self._forget(key)))
            for key, candidate in present.items():
                slot = self._slots.get(key)
                if slot is None:
                    slot = self._slots[key] = self._slot(candidate, source, now)
                    events.append(HubEvent("appeared", slot.found))
                    if candidate.error is None:
                        read.append(key)
                    continue
                slot.seen = now
                if self._settle(slot, candidate, now, events):
                    read.append(key)
        for key in read:
            self.read_again(key)
        for event in events:
            self._tell(event)

    def _slot(self, candidate: Candidate, source: int, now: float) -> _Slot:
        identity = candidate.identity
        worker = ThreadPoolExecutor(1, thread_name_prefix=identity.key)
        found = Found(identity, error=candidate.error)
        return _Slot(found, candidate.make(), worker, source, candidate.grace, now)

    def _forget(self, key: str) -> Found:
        slot = self._slots.pop(key)
        slot.gone = True
        slot.device.cancel()
        slot.worker.shutdown(wait=False)
        return slot.found

    def _settle(self, slot: _Slot, candidate: Candidate, now: float, events: list[HubEvent]) -> bool:
        """Take over what the discovery says of a known device; whether it should be read again now."""
        if candidate.error is not None:
            if slot.found.error is None or slot.found.error.code != candidate.error.code:
                slot.found = replace(slot.found, error=candidate.error)
                events.append(HubEvent("changed", slot.found))
            slot.failures, slot.retry_at = 0, 0.0
            return False
        return slot.found.error is not None and not slot.found.busy and not slot.found.queued and now >= slot.retry_at

    def read_again(self, key: str) -> Future[None]:
        """Read a device's settings and first accounts: when it appears, after an error, or when the user asks."""

        def read(device: Device) -> None:
            self._read(key, device)

        return self.run(key, read)

    def _read(self, key: str, device: Device) -> None:
        accounts: dict[Address, str] = {}
        settings: Mapping[str, bool] = {}
        error: DeviceError | None = None
        try:
            paths = first_paths(device.identity.vendor)
            settings = device.settings()
            accounts = dict(zip(device.addresses([parse_path(p) for p in paths]), paths, strict=True))
            accounts |= self._read_kept(device, set(paths))
        except DeviceError as problem:
            error = problem
        identity = device.identity
        first = next((a for a, p in accounts.items() if p == DEFAULT_PATH), None)
        with self._lock:
            slot = self._slots.get(key)
            if slot is None:
                return
            if error is None:
                slot.failures, slot.retry_at = 0, 0.0
                identity = replace(identity, fingerprint=str(first) if first else None)
                slot.found = replace(slot.found, identity=identity, accounts=accounts, error=None, settings=settings)
            else:
                wait = RETRY_SECONDS[min(slot.failures, len(RETRY_SECONDS) - 1)]
                slot.failures, slot.retry_at = slot.failures + 1, time.monotonic() + wait
                # Its accounts stay known: a locked device is still the one that holds them.
                slot.found = replace(slot.found, identity=identity, error=error)

    def _read_kept(self, device: Device, known: set[str]) -> dict[Address, str]:
        if self._kept is None:
            return {}
        wanted = {path: address for path, address in self._kept(device.identity) if path not in known}
        out: dict[Address, str] = {}
        for path, address in wanted.items():
            try:
                (found,) = device.addresses([parse_path(path)])
            except (NotSupported, PathError):
                continue  # a path that this device does not allow
            if found == address:
                out[found] = path
        return out

    def add_accounts(self, key: str, accounts: Mapping[Address, str]) -> None:
        """Remember more accounts of a device (found by `devices.accounts.discover`) while it stays plugged in."""
        with self._lock:
            slot = self._slots.get(key)
            if slot is None:
                return
            slot.found = replace(slot.found, accounts={**slot.found.accounts, **accounts})
        self._tell(HubEvent("changed", slot.found))

    def _tell(self, event: HubEvent) -> None:
        if self._stopped.is_set():
            return
        for watcher in self._watchers:
            watcher(event)
        for listener in self._listeners:
            listener()


__all__ = ["Found", "Hub", "HubEvent", "default_discoveries"]
