"""Accounts are found on devices, kept by name, watched when the device is away, and shown on it for comparing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from app.address import Address
from app.chain.client import NodeError
from app.signing.accounts import AccountFinder, address_prompt, used_on
from app.store.profile import Profile
from devices.accounts import DeviceAccount
from devices.device import BadAnswer, DeviceIdentity, NotFound, Rejected, parse_path
from devices.hub import Hub
from devices.ledger.discovery import tcp
from devices.simulated.ledger import SimulatedLedger
from tests.devices.ledger_bench import Owner
from tests.devices.test_hub import Bus, settle
from tests.waiting import until

FAR = "m/44'/60'/7'/0/0"


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    with Profile.open(tmp_path / "profile") as opened:
        yield opened


@pytest.fixture
def bus() -> Bus:
    return Bus()


@pytest.fixture
def hub(bus: Bus) -> Iterator[Hub]:
    made = Hub(discoveries=[bus])
    yield made
    made.stop()


def at(bus: Bus, key: str, path: str) -> Address:
    return bus.here[key].addresses([parse_path(path)])[0]


def test_used_accounts_are_kept_and_found_again_when_the_device_comes_back(
    hub: Hub, bus: Bus, profile: Profile
) -> None:
    bus.plug("port-1")
    finder = AccountFinder(profile, hub)
    settle(hub)
    far = at(bus, "port-1", FAR)
    heard: list[DeviceAccount] = []
    found = finder.find("port-1", lambda some: [a == far for a in some], gap=8, found=heard.append).result(3)
    assert heard == found and [a.address for a in found if a.used] == [far]
    assert [a.address for a in profile.accounts()] == [far]
    assert hub.holder(far) is not None and not finder.watch_only(far)
    device = bus.here.pop("port-1")
    hub.refresh()
    assert finder.watch_only(far) and [a.address for a in profile.accounts()] == [far]
    bus.here["port-1"] = device
    settle(hub)
    held = hub.holder(far)
    assert held is not None and held[1] == FAR


def test_another_device_of_the_vendor_does_not_take_a_kept_path_for_its_own(
    hub: Hub, bus: Bus, profile: Profile
) -> None:
    bus.plug("port-1", seed=1)
    bus.plug("port-2", seed=2)
    finder = AccountFinder(profile, hub)
    settle(hub)
    far = at(bus, "port-1", FAR)
    finder.keep(bus.here["port-1"].identity, DeviceAccount(far, FAR, "Ledger Live", True))
    hub.read_again("port-2").result(3)
    assert at(bus, "port-2", FAR) not in {a for f in hub.devices() for a in f.accounts}
    held = hub.holder(far)
    assert held is not None and held[0].identity.key == "port-1"


def test_a_name_stays_when_the_account_is_found_once_more(hub: Hub, bus: Bus, profile: Profile) -> None:
    identity = bus.plug("port-1").identity
    finder = AccountFinder(profile, hub)
    settle(hub)
    account = DeviceAccount(at(bus, "port-1", FAR), FAR, "Ledger Live", True)
    finder.keep(identity, account, "Savings")
    finder.keep(identity, account)
    assert [a.label for a in profile.accounts()] == ["Savings"]


def test_what_the_profile_knows_was_used_whatever_the_node_says(hub: Hub, bus: Bus, profile: Profile) -> None:
    identity = bus.plug("port-1").identity
    finder = AccountFinder(profile, hub)
    settle(hub)
    known = at(bus, "port-1", "m/44'/60'/0'/0/3")
    finder.keep(identity, DeviceAccount(known, "m/44'/60'/0'/0/3", "BIP-44"))
    found = finder.find("port-1", lambda some: [False] * len(some), gap=4).result(3)
    assert [a.address for a in found if a.used] == [known]


def test_a_device_error_ends_the_search(hub: Hub, profile: Profile) -> None:
    with pytest.raises(NotFound):
        AccountFinder(profile, hub).find("nowhere").result(3)


# -- the node -----------------------------------------------------------------------------------


class Node:
    """What `used_on` asks for, answered from a table."""

    def __init__(self, answers: Sequence[Any]) -> None:
        self.answers = list(answers)

    def batch(self, calls: Sequence[tuple[str, list[Any]]]) -> list[Any]:
        assert {c[0] for c in calls} == {"eth_getTransactionCount", "eth_getBalance"}
        if not self.answers:
            raise NodeError("down")
        return self.answers


def test_an_account_with_a_nonce_or_a_balance_was_used() -> None:
    addresses = [Address(bytes([i] * 20)) for i in range(4)]
    node = Node(["0x0", "0x0", "0x1", "0x0", "0x0", "0x5", NodeError("refused"), "0x0"])
    assert used_on(node)(addresses) == [False, True, True, None]  # type: ignore[arg-type]
    assert used_on(Node(["junk", "0x0"]))(addresses[:1]) == [None]  # type: ignore[arg-type]
    assert used_on(Node([]))(addresses) == [None] * 4  # type: ignore[arg-type]


# -- on the device ------------------------------------------------------------------------------


def on_device(profile: Profile, device: SimulatedLedger) -> tuple[Hub, AccountFinder, Address]:
    hub = Hub(discoveries=[tcp([device.address], simulated=True)])
    finder = AccountFinder(profile, hub)
    hub.refresh()
    until(lambda: bool(hub.devices()[0].accounts))
    return hub, finder, next(iter(hub.devices()[0].accounts))


def test_an_address_is_shown_on_the_device_and_compared_from_the_middle(profile: Profile) -> None:
    with SimulatedLedger() as device:
        owner = Owner(device)
        hub, finder, account = on_device(profile, device)
        shown = finder.show(account, 1).result(5)
        assert shown.address == account and "".join(shown.groups) == str(account)[2:]
        assert set(shown.order[:2]) == {4, 5} and len(shown.order) == 10
        prompt = address_prompt(hub.devices()[0].identity, account, 1, shown.path)
        assert owner.pages[:-1] == [s.lines for s in prompt.screens]
        (compare,) = prompt.compares
        assert compare.text == str(account) and compare.groups == shown.groups
        hub.stop()


def test_an_address_the_owner_refuses_is_not_confirmed(profile: Profile) -> None:
    with SimulatedLedger() as device:
        Owner(device, approve=False)
        hub, finder, account = on_device(profile, device)
        with pytest.raises(Rejected):
            finder.show(account, 1).result(5)
        hub.stop()


def test_an_account_of_an_absent_device_can_only_be_watched(hub: Hub, profile: Profile) -> None:
    with pytest.raises(NotFound) as caught:
        AccountFinder(profile, hub).show(Address(bytes(20)), 1).result(1)
    assert "watched" in caught.value.sentence


def test_another_seed_on_the_same_device_is_noticed(hub: Hub, bus: Bus, profile: Profile) -> None:
    device = bus.plug("port-1", seed=1)
    finder = AccountFinder(profile, hub)
    settle(hub)
    account = at(bus, "port-1", "m/44'/60'/0'/0/0")
    device.seed = 2
    device.show_address = lambda path, chain_id, progress: device.addresses([path])[0]  # type: ignore[method-assign]
    with pytest.raises(BadAnswer) as caught:
        finder.show(account, 1).result(3)
    assert "another seed or passphrase" in caught.value.sentence.lower()


def test_the_prompt_of_a_trezor_names_the_account() -> None:
    identity = DeviceIdentity("trezor", "trezor-t1b1", "k", "Trezor One", "1.14.2", "usb")
    prompt = address_prompt(identity, Address(bytes(range(20))), 1, "m/44'/60'/0'/0/2")
    assert prompt.screens[0].lines[-2:] == ("ETH address #3", "QR Code | Confirm") and len(prompt.compares) == 1


def test_a_kept_account_far_from_the_first_is_connected_again_after_a_restart(bus: Bus, profile: Profile) -> None:
    from app.signing.live_desk import LiveDesk
    from app.signing.model import Account

    identity = bus.plug("port-1").identity
    far = at(bus, "port-1", FAR)
    profile.put_account(Account(far, FAR, "Savings", identity.vendor, identity.model, identity.key))
    hub = Hub(discoveries=[bus])
    desk = LiveDesk(profile, hub)
    settle(hub)
    held = hub.holder(far)
    assert held is not None and held[1] == FAR and not desk.finder.watch_only(far)
    assert [a.label for a in profile.accounts() if a.address == far] == ["Savings"]
    desk.stop()
