"""What an owner could do before the request is mined is found, however unusual the way; what is honest stays quiet."""

from __future__ import annotations

import time

import pytest

from app.address import Address
from app.effects.scan import functions
from app.effects.worlds import looks_at_block
from tests.effects.stage import ETHER, FRIEND, ME, OWNER, Stage, contracts, data
from tests.effects.test_worlds import CLAIM, STAKE


@pytest.mark.parametrize("name", ["ClaimRange", "ClaimBytes", "ClaimRoles", "ClaimQueued", "ClaimListed"])
def test_unusual_setters_of_a_trap_are_found(name: str) -> None:
    s = Stage()
    claim = s.deploy(name, value=ETHER)
    e = s.effects(claim, CLAIM, STAKE)
    assert e.reverted is False and e.divergences, name
    (found,) = e.divergences
    assert f"after the owner of {claim} calls 0x" in found.world and "90.000000001 ETH more" in found.detail


def test_what_was_announced_before_and_is_due_is_found() -> None:
    s = Stage()
    claim = s.deploy("ClaimQueued", value=ETHER)
    s.call(OWNER, claim, data("announce(uint256,uint256)", 1, 600))
    (found,) = s.effects(claim, CLAIM, STAKE).divergences or ()
    enact = "0x689b1245"
    assert found.world == f"after the owner of {claim} calls {enact}", "one step is left"


@pytest.mark.parametrize("kind", range(8))
def test_every_way_to_tell_a_preview_from_a_block_is_tried(kind: int) -> None:
    s = Stage()
    claim = s.deploy("ClaimEnv", kind, types="uint256", value=ETHER)
    e = s.effects(claim, CLAIM, STAKE)
    drains = any(c.kind.value == "send" and c.amount == STAKE for c in e.changes)
    assert drains or (e.divergences and "later block" in e.divergences[0].world), "it drains here or in another block"


def test_a_vault_with_a_small_fee_and_a_pause_is_quiet() -> None:
    s = Stage()
    vault = s.deploy("Vault")
    assert s.effects(vault, data("deposit()"), ETHER).divergences == ()
    s.call(ME, vault, data("deposit()"), ETHER)
    assert s.effects(vault, data("withdraw(uint256)", ETHER)).divergences == ()


def test_counters_and_locks_are_nobodys_secret() -> None:
    s = Stage()
    busy = s.deploy("Busy")
    assert s.effects(busy, data("give()"), 5).divergences == ()


def test_everyday_tokens_are_quiet() -> None:
    s = Stage()
    for name in ("Token", "FeeToken", "Rebasing", "PackedToken", "NumberedToken"):
        token = s.deploy(name)
        if name in ("Rebasing", "PackedToken"):
            s.call(OWNER, token, data(f"give(address,{'uint256' if name == 'Rebasing' else 'uint96'})", ME, 500))
        else:
            s.mint(token, ME, 500)
        assert s.effects(token, data("transfer(address,uint256)", FRIEND, 50)).divergences == (), name


def test_a_proxy_whose_code_can_be_replaced_is_said_where_money_stays_in_it() -> None:
    s = Stage()
    proxy = s.deploy("Forwarding", s.deploy("Vault"), OWNER, types="address,address", value=ETHER)
    e = s.effects(proxy, data("deposit()"), ETHER)
    assert e.divergences == () and e.reverted is False
    assert any(u.what == "what this contract does later" and str(OWNER) in u.why for u in e.unknowns)
    gives = s.deploy("Forwarding", s.deploy("Gives"), OWNER, types="address,address", value=ETHER)
    e = s.effects(gives, CLAIM, 5)
    assert not any(u.what == "what this contract does later" for u in e.unknowns), "nothing stays in it"


def test_a_token_everybody_knows_is_quiet_though_its_code_can_be_replaced() -> None:
    """USDC is a proxy with an admin; sending it is no occasion to say so."""
    usdc = Address.parse("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")
    s = Stage()
    made = s.deploy("Forwarding", s.deploy("Token"), OWNER, types="address,address")
    s.world[usdc] = s.world.pop(made)
    s.mint(usdc, ME, 1000)
    e = s.effects(usdc, data("transfer(address,uint256)", FRIEND, 10))
    assert e.unknowns == () and e.divergences == ()


def test_functions_are_read_with_what_they_write_and_compare() -> None:
    code = bytes.fromhex(contracts()["ClaimRange"]["run"])
    found = {f.selector.hex(): f for f in functions(code)}
    setter = found["c99aa22d"]
    assert (setter.writes, setter.open, setter.dynamic) == ({0}, False, False)
    assert dict(setter.hints) == {0: (424242,), 1: (5000, 5005)}
    assert not found["8da5cb5b"].writes and not found["8da5cb5b"].open, "owner() writes nothing"


def test_code_that_cannot_be_walked_is_said_to_be_open() -> None:
    jump = bytes.fromhex("63aabbccdd1461000e57600035565b00")  # jumps to wherever the first word says
    (f,) = functions(jump)
    assert f.open


@pytest.mark.parametrize("size", [200, 24_000])
def test_the_walk_ends_whatever_the_code(size: int) -> None:
    import random

    chance = random.Random(size)
    start = time.process_time()
    for _ in range(20):
        code = b"\x63\xaa\xbb\xcc\xdd\x14" + bytes(
            chance.choice(b"\x5b\x57\x56\x60\x35\x54\x55\x20\x52\x80\x90\x01\x16\x33") for _ in range(size)
        )
        functions(code)
    assert time.process_time() - start < 4


def test_asking_a_block_is_told_from_the_data_of_pushes() -> None:
    assert looks_at_block(bytes.fromhex("41"))
    assert not looks_at_block(bytes.fromhex("6041"))
    assert looks_at_block(bytes.fromhex("5a60"))
    assert not looks_at_block(bytes.fromhex("5af1"))


def test_a_second_run_that_leaves_what_the_first_left_is_read_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.effects import worlds

    read: list[object] = []
    monkeypatch.setattr(worlds, "movements", lambda *given: read.append(given) or ([], []))
    s = Stage()
    token = s.deploy("Token")
    s.mint(token, ME, 500)
    assert s.effects(token, data("transfer(address,uint256)", FRIEND, 50)).divergences == () and read == []
    claim = s.deploy("Claim", value=ETHER)
    s.effects(claim, CLAIM, STAKE)
    assert read, "what differs is read"


@pytest.mark.shared
def test_real_transactions_are_quiet_in_all_worlds() -> None:
    """geth's traced transactions: whatever their contracts' owners may do, none of them was a trap."""
    from app.border import parse_time
    from app.context import parse_evidence
    from app.effects.gather import effects_of
    from app.intent.decode import decode
    from app.request import parse_request
    from tests.effects.test_evm_backends import cases, load, message_of

    seen = 0
    for kind in ("call_tracer_withLog", "prestate_tracer_with_diff_mode"):
        for case in cases(kind):
            trace = load(case.values[0])
            context = trace["context"]
            m = message_of(trace, 0)
            if m.delegations:
                continue
            tx = {"from": str(m.caller), "value": hex(m.value_wei), "data": "0x" + m.data.hex(), "gas": hex(m.gas)}
            tx |= {"to": str(m.to)} if m.to is not None else {}
            asked = parse_request({
                "chain_id": trace["genesis"]["config"]["chainId"], "account": str(m.caller), "method": "eth_sendTransaction",
                "params": [tx],
            })  # fmt: skip
            block = {"number": context["number"], "timestamp": context["timestamp"], "gasLimit": context["gasLimit"]}
            given = {"state": trace["genesis"]["alloc"], "block": block}
            evidence = parse_evidence(given, asked.account, now=parse_time("2024-01-01T00:00:00Z", "now"))
            effects = effects_of(asked, decode(asked, evidence), evidence)
            seen += 1
            assert effects.source == "simulation", case.id
            assert not effects.divergences and effects.false_logs == (), case.id
            assert not any(u.what == "what this contract does later" for u in effects.unknowns), case.id
    assert seen >= 20
