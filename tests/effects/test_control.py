"""Who controls what after a run: proxies, owners, Safes, delegations, contracts made and gone."""

from __future__ import annotations

import json
from typing import Any

from app.address import Address
from app.effects.safes import GUARD, OWNER_COUNT, OWNERS, mapping_slot, safe_owners
from app.evidence import AccountState
from app.intent.model import ChangeKind
from app.request import Request
from tests.effects.stage import ETHER, FRIEND, ME, OWNER, Stage, contracts, data, moved, request
from tests.node import module

KINDS = {"upgrade": ChangeKind.UPGRADE, "own": ChangeKind.OWN}


def test_a_proxy_that_gets_other_code_or_another_admin_is_seen() -> None:
    s = Stage()
    proxy = s.deploy("Proxy1967", FRIEND, ME, types="address,address")
    e = s.effects(proxy, data("upgradeTo(address)", OWNER))
    assert [(c.kind, c.subject, c.counterparty) for c in e.changes] == [(ChangeKind.UPGRADE, proxy, OWNER)]
    e = s.effects(proxy, data("changeAdmin(address)", OWNER))
    assert [(c.kind, c.subject, c.counterparty) for c in e.changes] == [(ChangeKind.OWN, proxy, OWNER)]


def test_giving_a_contract_away_is_a_change_of_its_owner() -> None:
    s = Stage()
    owned = s.deploy("Owned", caller=ME)
    e = s.effects(owned, data("transferOwnership(address)", FRIEND))
    assert [(c.kind, c.account, c.subject, c.counterparty) for c in e.changes] == [(ChangeKind.OWN, ME, owned, FRIEND)]
    assert e.worst == (), "who gets that contract gets nothing of the account's own"


def test_control_that_a_call_gives_away_without_saying_so_is_a_finding() -> None:
    from app.assess import assess
    from app.policy.rules import preset

    s = Stage()
    hidden = s.deploy("Hidden", caller=ME)
    tx = {"from": str(ME), "to": str(hidden), "data": "0x" + data("refresh(uint256)", 7).hex()}
    found = assess(request("eth_sendTransaction", [tx]), s.evidence(), preset("careful"))
    (given,) = [f for f in found.findings if f.check == "contract-ownership-transfer"]
    assert "the request does not say so" in given.detail and found.verdict.word == "hold"


def test_a_contract_that_is_created_and_one_that_destroys_itself_are_named() -> None:
    s = Stage()
    e = s.effects(None, bytes.fromhex(contracts()["Owned"]["create"]))
    (made,) = [c for c in e.changes if c.kind is ChangeKind.DEPLOY]
    assert made.subject is not None and made.subject not in s.world
    owned = s.deploy("Owned", caller=ME)
    e = s.effects(owned, data("close(address)", FRIEND), block=None)
    assert not any("destroys" in c.what for c in e.changes), (
        "since Cancun only what was created just now goes (EIP-6780)"
    )


def test_a_proxy_that_a_factory_makes_is_no_upgrade() -> None:
    s = Stage()
    maker = s.deploy("Maker")
    e = s.effects(maker, data("make()"))
    assert e.reverted is False
    # What it made is told, under the account that had it made.
    (made,) = e.changes
    assert (made.kind, made.account, made.what) == (ChangeKind.DEPLOY, ME, "created by the call")
    assert made.counterparty is not None and made.counterparty not in (maker, ME)


def test_a_delegation_and_what_it_runs_at_once_are_both_effects() -> None:
    s = Stage()
    delegate, weth = s.deploy("Delegate"), s.deploy("Wrapped")
    authorization = {"chainId": "0x1", "address": str(delegate), "nonce": "0x2"}
    batch = [
        (weth, ETHER, data("deposit()")),
        (weth, 0, data("transfer(address,uint256)", FRIEND, ETHER)),
        (FRIEND, 5, b""),
    ]
    call = data("execute((address,uint256,bytes)[])", batch)
    e = s.effects(ME, call, tx={"type": "0x4", "authorizationList": [authorization]})
    assert e.reverted is False and e.backend == "py-evm"
    delegated = [c for c in e.changes if c.kind is ChangeKind.DELEGATE]
    assert [(c.account, c.counterparty) for c in delegated] == [(ME, delegate)]
    assert ("send", "ETH", ETHER + 5, weth) in moved(e)
    assert any(w.amount is None and w.holder == delegate for w in e.worst)


def test_an_account_that_is_delegated_already_runs_its_delegates_code() -> None:
    s = Stage()
    delegate = s.deploy("Delegate")
    s.world[ME] = AccountState(100 * ETHER, 3, b"\xef\x01\x00" + delegate)
    call = data("execute((address,uint256,bytes)[])", [(FRIEND, 9, b"")])
    e = s.effects(ME, call)
    assert e.reverted is False and moved(e) == [("send", "ETH", 9, FRIEND)]


# -- the real Safe, from its makers' package --------------------------------------------------------

SAFE_TYPES = [
    {"name": n, "type": t}
    for n, t in (
        ("to", "address"), ("value", "uint256"), ("data", "bytes"), ("operation", "uint8"), ("safeTxGas", "uint256"),
        ("baseGas", "uint256"), ("gasPrice", "uint256"), ("gasToken", "address"), ("refundReceiver", "address"),
        ("nonce", "uint256"),
    )
]  # fmt: skip
NOBODY = Address(bytes(20))


def artifact(path: str) -> bytes:
    found = module("@safe-global/safe-contracts") / "build" / "artifacts" / "contracts" / path
    return bytes.fromhex(json.loads(found.read_text())["bytecode"][2:])


class SafeStage(Stage):
    """A Safe of three owners, two of whom must sign, with coins."""

    def __init__(self) -> None:
        super().__init__()
        (singleton,) = self.call(OWNER, None, artifact("Safe.sol/Safe.json")).created
        (factory,) = self.call(OWNER, None, artifact("proxies/SafeProxyFactory.sol/SafeProxyFactory.json")).created
        setup = data(
            "setup(address[],uint256,address,bytes,address,address,uint256,address)",
            [ME, FRIEND, OWNER], 2, NOBODY, b"", NOBODY, NOBODY, 0, NOBODY,
        )  # fmt: skip
        made = self.call(OWNER, factory, data("createProxyWithNonce(address,bytes,uint256)", singleton, setup, 7))
        (self.safe,) = made.created
        self.singleton = singleton
        self.call(OWNER, self.safe, b"", 50 * ETHER)

    def transaction(self, to: Address, given: bytes = b"", value: int = 0, operation: int = 0) -> Request:
        message = {
            "to": str(to), "value": str(value), "data": "0x" + given.hex(), "operation": operation, "safeTxGas": "0",
            "baseGas": "0", "gasPrice": "0", "gasToken": str(NOBODY), "refundReceiver": str(NOBODY), "nonce": "0",
        }  # fmt: skip
        domain = {"chainId": 1, "verifyingContract": str(self.safe)}
        typed = {
            "types": {
                "EIP712Domain": [{"name": "chainId", "type": "uint256"}, {"name": "verifyingContract", "type": "address"}],
                "SafeTx": SAFE_TYPES,
            },
            "domain": domain, "primaryType": "SafeTx", "message": message,
        }  # fmt: skip
        return request("eth_signTypedData_v4", [str(ME), json.dumps(typed)])

    def facts(self) -> dict[str, Any]:
        return {"safe": {"address": str(self.safe), "owners": [str(ME), str(FRIEND), str(OWNER)], "threshold": 2,
                         "nonce": 0, "modules": []}}  # fmt: skip


def test_a_payment_from_a_safe_is_run_as_the_safe_would_run_it() -> None:
    s = SafeStage()
    e = s.judge(s.transaction(FRIEND, value=3 * ETHER))
    assert e.source == "simulation" and e.reverted is False
    assert [(c.kind, c.account, c.asset, c.amount) for c in e.changes] == [(ChangeKind.SEND, s.safe, "ETH", 3 * ETHER)]


def test_a_delegatecall_that_replaces_the_safes_code_is_seen_in_its_first_slot() -> None:
    s = SafeStage()
    sweeper = s.deploy("Sweeper")
    e = s.judge(s.transaction(sweeper, data("transfer(address,uint256)", OWNER, 0), operation=1))
    assert e.source == "simulation" and e.reverted is False
    assert [(c.kind, c.subject, c.counterparty) for c in e.changes] == [(ChangeKind.UPGRADE, s.safe, OWNER)]
    assert any(w.amount is None for w in e.worst), "who replaces the code has everything"


def test_owners_threshold_modules_and_guards_of_a_safe_are_read_from_its_storage() -> None:
    s = SafeStage()
    new = Address(b"\x55" * 20)

    def changed(given: bytes) -> list[tuple[ChangeKind, Address | None, str]]:
        e = s.judge(s.transaction(s.safe, given), **s.facts())
        assert e.reverted is False
        return [(c.kind, c.counterparty, c.what) for c in e.changes]

    assert (ChangeKind.OWN, new, "becomes a module of the Safe") in changed(data("enableModule(address)", new))
    added = changed(data("addOwnerWithThreshold(address,uint256)", new, 1))
    assert (ChangeKind.OWN, new, "becomes an owner of the Safe") in added
    assert (ChangeKind.OWN, None, "1 signatures are enough in place of 2") in added
    swapped = changed(data("swapOwner(address,address,address)", ME, FRIEND, new))
    assert (ChangeKind.OWN, new, "becomes an owner of the Safe") in swapped
    assert (ChangeKind.OWN, FRIEND, "is an owner of the Safe no more") in swapped
    assert any("fallback handler" in what for _, _, what in changed(data("setFallbackHandler(address)", new)))
    handled = s.judge(s.transaction(s.safe, data("setFallbackHandler(address)", new)), **s.facts())
    assert [c.kind for c in handled.changes] == [ChangeKind.OWN] and handled.worst == ()
    assert s.world[s.safe].storage[OWNER_COUNT] == 3 and s.world[s.safe].storage[mapping_slot(1, OWNERS)]
    assert safe_owners(s.safe, s.evidence()) == (ME, FRIEND, OWNER)
    assert GUARD == 0x4A204F620C8C5CCDCA3FD54D003BADD85BA500436A431F0CBDA4F558C93C34C8
