"""Accounts of devices: find the used ones on the usual paths, keep them, and show one on its device.

An account that was kept stays, to watch only, when its device is unplugged; the hub finds it again when it comes back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.address import Address
from app.signing.model import Account
from devices.accounts import GAP, DeviceAccount, Scheme, Used, discover
from devices.device import BadAnswer, Device, DeviceIdentity, NotFound, Progress, ProgressEvent, Prompt, parse_path
from devices.mirror import from_the_middle, groups

if TYPE_CHECKING:
    from app.chain.client import NodeClient
    from app.store.profile import Profile
    from devices.hub import Hub


@dataclass(frozen=True, slots=True)
class Shown:
    """An address that a device showed and its owner confirmed, in the groups to compare, from the middle."""

    address: Address
    path: str
    groups: tuple[str, ...]
    order: tuple[int, ...]


class AccountFinder:
    """What the accounts page does with devices. Device calls run on the device's own worker."""

    def __init__(self, profile: Profile, hub: Hub) -> None:
        self._profile, self._hub = profile, hub
        hub.also_read(self._kept)

    def find(
        self,
        key: str,
        used: Used | None = None,
        *,
        gap: int = GAP,
        schemes: Sequence[Scheme] | None = None,
        found: Callable[[DeviceAccount], None] | None = None,
    ) -> Future[list[DeviceAccount]]:
        """Search the device `key` and keep every account with a past. `found` hears of each as it is read, those without
        a past too. The result lists all that were read. Ends with a DeviceError."""

        def work(device: Device) -> list[DeviceAccount]:
            out = []
            for account in discover(device, self._with_history(used), gap=gap, schemes=schemes):
                out.append(account)
                if account.used:
                    self.keep(device.identity, account)
                if found is not None:
                    found(account)
            return out

        return self._hub.run(key, work)

    def keep(self, identity: DeviceIdentity, account: DeviceAccount, label: str = "") -> None:
        """Keep an account in the profile, with the name that it may have already, and let its device be found for it."""
        known = {a.address: a for a in self._profile.accounts()}.get(account.address)
        if known is None or label:
            name = label or (known.label if known else "")
            i = identity
            self._profile.put_account(
                Account(account.address, account.path, name, i.vendor, i.model, i.key, i.simulated, datetime.now(UTC))
            )
        self._hub.add_accounts(identity.key, {account.address: account.path})

    def show(self, address: Address, chain_id: int, progress: Progress | None = None) -> Future[Shown]:
        """Have the device show an address; ends well only when its owner confirms it and it is the one asked for."""
        held = self._hub.holder(address)
        if held is None:
            watched: Future[Shown] = Future()
            watched.set_exception(
                NotFound(
                    str(address),
                    sentence="The device with this account is not connected: it can only be watched now.",
                    next_step="Plug it in, unlock it, and try again.",
                )
            )
            return watched
        found, path = held

        def work(device: Device) -> Shown:
            shown = device.show_address(parse_path(path), chain_id, progress or _unheard)
            if shown != address:
                raise BadAnswer(
                    f"{path} is {shown}, not {address}",
                    sentence="The device has another address at this path: another seed or passphrase is in use.",
                    next_step="Do not receive anything at the old address before you know why.",
                )
            parts = groups(str(address))
            return Shown(address, path, parts, from_the_middle(len(parts)))

        return self._hub.run(found.identity.key, work)

    def watch_only(self, address: Address) -> bool:
        """Whether no connected device holds this account."""
        return self._hub.holder(address) is None

    def _kept(self, identity: DeviceIdentity) -> Iterator[tuple[str, Address]]:
        return ((a.path, a.address) for a in self._profile.accounts() if a.vendor == identity.vendor and a.path)

    def _with_history(self, used: Used | None) -> Used:
        """An account the profile knows was used, whatever a node says or cannot say."""

        def known(addresses: Sequence[Address]) -> Sequence[bool | None]:
            mine = {a.address for a in self._profile.accounts()}
            told = list(used(addresses)) if used is not None else [None] * len(addresses)
            return [True if address in mine else answer for address, answer in zip(addresses, told, strict=True)]

        return known


def _unheard(event: ProgressEvent) -> None:
    """Progress nobody watches."""


def used_on(node: NodeClient) -> Used:
    """Ask one node whether addresses have a nonce or a balance; None where it does not say."""

    def used(addresses: Sequence[Address]) -> Sequence[bool | None]:
        from app.chain.client import NodeError

        names = ("eth_getTransactionCount", "eth_getBalance")
        try:
            answers = node.batch([(name, [str(a), "latest"]) for a in addresses for name in names])
        except NodeError:
            return [None] * len(addresses)
        return [_past(answers[2 * i : 2 * i + 2]) for i in range(len(addresses))]

    return used


def _past(answers: Sequence[object]) -> bool | None:
    numbers = []
    for answer in answers:
        try:
            numbers.append(int(answer, 16) if isinstance(answer, str) else None)
        except ValueError:
            numbers.append(None)
    if any(numbers):
        return True
    return None if None in numbers else False


def address_prompt(identity: DeviceIdentity, address: Address, chain_id: int, path: str) -> Prompt:
    """What the device will show for `AccountFinder.show`, with the address marked for comparing."""
    if identity.vendor == "ledger":
        from devices.ledger.prompt import predict_address as ledger

        return ledger(address, chain_id, model=identity.model, version=identity.version)
    from devices.trezor.prompt import predict_address as trezor

    return trezor(address, chain_id, model=identity.model, version=identity.version, path=parse_path(path))


__all__ = ["AccountFinder", "Shown", "address_prompt", "used_on"]
