"""Finds devices, notices when they come and go, and gives each one owner and one worker.

A device's handle is opened for one call and released after it, so that the makers' programs can work beside us. A second
call to a busy device waits in its queue; another device's calls go on.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Final, TypeVar

from app.address import Address
from devices.device import Device, DeviceError, DeviceIdentity, NotFound, parse_path
from devices.ledger.client import LedgerDevice
from devices.ledger.transport import HidTransport, TcpTransport, hid_candidates

T = TypeVar("T")
POLL_SECONDS: Final = 1.0
ACCOUNTS: Final = 5
"""Accounts read when a device appears: the first of BIP-44, then Ledger Live's."""


def account_paths(vendor: str, count: int = ACCOUNTS) -> list[str]:
    """Where accounts usually are: m/44'/60'/0'/0/i, and m/44'/60'/i'/0/0 of Ledger Live."""
    out = [f"m/44'/60'/0'/0/{i}" for i in range(count)]
    if vendor == "ledger":
        out += [f"m/44'/60'/{i}'/0/0" for i in range(1, count)]
    return out


@dataclass(frozen=True, slots=True)
class Found:
    """One device as the hub knows it. `error` says why it cannot be used now."""

    identity: DeviceIdentity
    accounts: Mapping[Address, str] = field(default_factory=dict)
    """Address → derivation path."""
    error: DeviceError | None = None
    busy: bool = False


class Hub:
    """All devices of this computer. Thread-safe; `listen` is called on the hub's threads."""

    def __init__(
        self, *, ledger_tcp: Sequence[tuple[str, int]] = (), simulated: bool = False, usb: bool = True
    ) -> None:
        self._tcp = list(ledger_tcp)
        self._simulated = simulated
        self._usb = usb
        self._lock = threading.Lock()
        self._found: dict[str, Found] = {}
        self._devices: dict[str, Device] = {}
        self._workers: dict[str, ThreadPoolExecutor] = {}
        self._listeners: list[Callable[[], None]] = []
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    # -- life -------------------------------------------------------------------------------------
    def start(self) -> None:
        self._thread = threading.Thread(target=self._watch, name="device-hub", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        with self._lock:
            devices, workers = list(self._devices.values()), list(self._workers.values())
        for device in devices:
            device.cancel()
        for worker in workers:
            worker.shutdown(wait=False, cancel_futures=True)
        if self._thread is not None:
            self._thread.join(5)

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` whenever a device comes, goes or changes."""
        self._listeners.append(listener)

    # -- what there is ----------------------------------------------------------------------------
    def devices(self) -> tuple[Found, ...]:
        with self._lock:
            return tuple(self._found.values())

    def holder(self, account: Address) -> tuple[Found, str] | None:
        """The device that holds an account, with the account's path."""
        for found in self.devices():
            if account in found.accounts:
                return found, found.accounts[account]
        return None

    # -- work -------------------------------------------------------------------------------------
    def run(self, key: str, work: Callable[[Device], T]) -> Future[T]:
        """Do `work` on the device's own worker, after what is queued there."""
        with self._lock:
            device, worker = self._devices.get(key), self._workers.get(key)
        if device is None or worker is None:
            failed: Future[T] = Future()
            failed.set_exception(NotFound(key))
            return failed

        def job() -> T:
            self._mark(key, busy=True)
            try:
                return work(device)
            finally:
                self._mark(key, busy=False)

        return worker.submit(job)

    def cancel(self, key: str) -> None:
        """Stop waiting for the device."""
        with self._lock:
            device = self._devices.get(key)
        if device is not None:
            device.cancel()

    def _mark(self, key: str, *, busy: bool) -> None:
        with self._lock:
            found = self._found.get(key)
            if found is not None:
                self._found[key] = replace(found, busy=busy)
        self._tell()

    # -- watching ---------------------------------------------------------------------------------
    def _watch(self) -> None:
        while not self._stopped.is_set():
            self.refresh()
            self._stopped.wait(POLL_SECONDS)

    def refresh(self) -> None:
        """Look once for devices that came or went."""
        present = dict(self._candidates())
        with self._lock:
            gone = [k for k in self._found if k not in present]
            new = [k for k in present if k not in self._found]
            for key in gone:
                del self._found[key]
                self._devices.pop(key).cancel()
                self._workers.pop(key).shutdown(wait=False)
            for key in new:
                device = present[key]
                self._devices[key] = device
                self._workers[key] = ThreadPoolExecutor(1, thread_name_prefix=key)
                self._found[key] = Found(device.identity)
        for key in new:
            self.run(key, lambda device, key=key: self._read(key, device))  # type: ignore[misc]
        with self._lock:
            again = [k for k, f in self._found.items() if f.error is not None and not f.busy and k not in new]
        for key in again:
            self.run(key, lambda device, key=key: self._read(key, device))  # type: ignore[misc]
        if gone or new:
            self._tell()

    def _candidates(self) -> list[tuple[str, Device]]:
        out: list[tuple[str, Device]] = []
        for host, port in self._tcp:
            key = f"ledger-tcp:{host}:{port}"
            name = "Simulated Ledger" if self._simulated else "Ledger emulator"
            identity = DeviceIdentity(
                "ledger", "ledger-nanosp", key, name, None, f"tcp {host}:{port}", simulated=self._simulated
            )
            with self._lock:
                known = self._devices.get(key)
            out.append((key, known or LedgerDevice(TcpTransport(host, port), identity)))
        if self._usb:
            out.extend(self._hid())
        return out

    def _hid(self) -> list[tuple[str, Device]]:
        try:
            plugged = hid_candidates()
        except (DeviceError, OSError, ImportError):
            return []
        out: list[tuple[str, Device]] = []
        for c in plugged:
            with self._lock:
                known = self._devices.get(c.key)
            identity = DeviceIdentity("ledger", c.model, c.key, c.product or "Ledger", None, "usb")
            out.append((c.key, known or LedgerDevice(HidTransport(c.key), identity)))
        return out

    def _read(self, key: str, device: Device) -> None:
        accounts: dict[Address, str] = {}
        error: DeviceError | None = None
        try:
            paths = account_paths(device.identity.vendor)
            device.settings()
            accounts = dict(zip(device.addresses([parse_path(p) for p in paths]), paths, strict=True))
        except DeviceError as problem:
            error = problem
        with self._lock:
            if key in self._found:
                self._found[key] = Found(device.identity, accounts, error)
        self._tell()

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()


__all__ = ["Found", "Hub", "account_paths"]
