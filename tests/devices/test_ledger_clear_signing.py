"""Clear signing without a cloud: the wire as it was measured on the real app, the words it then shows, and what is said
before anything is sent."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import pytest

from app.request import Request, parse_request
from devices.device import BlindSigningOff
from devices.ledger.prompt import predict
from devices.ledger.transport import TcpTransport
from devices.simulated.ledger import SimulatedLedger

from .ledger_bench import ACCOUNT, PATH, Owner, client, silent
from .test_ledger_client import USDC, VITALIK, WORD, permit, transaction

AAVE = "0x7Fc66500c84A76Ad7e9c93437bFc5Ac33E2DDaE9"
PERMIT2 = "0x000000000022D473030F116dDEE9F6B43aC78BA3"


class Tapped(TcpTransport):
    """The socket, with every APDU kept."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(host, port)
        self.sent: list[bytes] = []

    def exchange(self, apdu: bytes, timeout: float, cancelled: threading.Event) -> tuple[bytes, int]:
        self.sent.append(apdu)
        return super().exchange(apdu, timeout, cancelled)

    def commands(self) -> list[str]:
        """INS and P2 of what was sent to the app, without the questions before."""
        return [f"{a[1]:02x}.{a[3]:02x}" for a in self.sent if a[0] == 0xE0 and a[1] not in (0x02, 0x06)]


def signed(request: Request, **settings: bool) -> tuple[list[str], list[tuple[str, ...]]]:
    """What goes over the wire and what the device shows when its owner approves."""
    with SimulatedLedger(settings=settings) as device:
        owner = Owner(device)
        wire = Tapped(*device.address)
        client(device, transport=wire).sign(request.payload, PATH, silent)
        assert owner.pages[:-1] == [s.lines for s in predict(request, model=device.model, settings=settings).screens]
    return wire.commands(), owner.pages


def permit2() -> Request:
    types = {
        "EIP712Domain": [
            {"name": "name", "type": "string"}, {"name": "chainId", "type": "uint256"},
            {"name": "verifyingContract", "type": "address"},
        ],
        "PermitSingle": [
            {"name": "details", "type": "PermitDetails"}, {"name": "spender", "type": "address"},
            {"name": "sigDeadline", "type": "uint256"},
        ],
        "PermitDetails": [
            {"name": "token", "type": "address"}, {"name": "amount", "type": "uint160"},
            {"name": "expiration", "type": "uint48"}, {"name": "nonce", "type": "uint48"},
        ],
    }  # fmt: skip
    message = {
        "details": {"token": USDC, "amount": "1234567", "expiration": "1999999999", "nonce": "0"},
        "spender": VITALIK,
        "sigDeadline": "1999999999",
    }
    domain = {"name": "Permit2", "chainId": 1, "verifyingContract": PERMIT2}
    data = {"types": types, "domain": domain, "primaryType": "PermitSingle", "message": message}
    params = [ACCOUNT, json.dumps(data)]
    return parse_request({"chain_id": 1, "account": ACCOUNT, "method": "eth_signTypedData_v4", "params": params})


def test_a_token_is_described_before_its_transfer_and_its_approval() -> None:
    for selector in ("a9059cbb", "095ea7b3"):
        data = "0x" + selector + WORD + hex(1234567)[2:].rjust(64, "0")
        commands, pages = signed(transaction(data, to=USDC))
        assert commands == ["0a.00", "04.00"]
        words = {p[0]: p[1] for p in pages if len(p) > 1}
        assert words["Send" if selector == "a9059cbb" else "Approve"] == "1.234567 USDC"


def test_a_usdc_permit_goes_over_the_wire_in_the_measured_order_and_reads_in_words() -> None:
    """facts/ledger: definitions, activation, domain, message info, then each filter right before its field."""
    commands, pages = signed(permit())
    definitions = [c for c in commands if c.startswith("1a")]
    assert commands[: len(definitions)] == definitions
    rest = commands[len(definitions) :]
    assert rest[:2] == ["1e.00", "1c.00"] and rest[-1] == "0c.01"
    info = rest.index("1e.0f")
    assert set(rest[2:info]) == {"1c.ff"} and rest[info + 1] == "1c.00"
    message = rest[info + 2 : -1]
    # owner and spender as they are, the amount with its token before it, the nonce without a filter, the date
    assert message == ["1e.ff", "1c.ff", "1e.ff", "1c.ff", "0a.00", "1e.fe", "1c.ff", "1c.ff", "1e.fc", "1c.ff"]
    shown = {p[0]: " / ".join(p[1:]) for p in pages}
    assert shown["Contract"].split(" / ")[0].startswith("Permit USDC")
    assert shown["Amount allowance"] == "1.234567 USDC"
    assert "2033-05-18" in shown["Approval expire"] and "03:33:19 AM UTC" in shown["Approval expire"]


def test_aave_and_permit2_are_clear_signed_offline_with_blind_signing_off() -> None:
    commands, pages = signed(permit(value=str(5 * 10**18), contract=AAVE, name="Aave Token"))
    assert "1e.0f" in commands and any("5 AAVE" in p for p in pages)
    commands, pages = signed(permit2())
    assert commands.index("1e.0f") < commands.index("0a.00") < commands.index("1e.fe")
    assert "1e.fd" in commands or "1e.fe" in commands
    assert any("1.234567 USDC" in p for p in pages)


def test_raw_messages_are_preferred_to_hashes_and_hashes_are_never_sent_for_what_can_go_in_full() -> None:
    request = permit(contract=VITALIK)
    for settings in ({"raw_messages": True}, {"blind_signing": True}):
        commands, _ = signed(request, **settings)
        assert commands[-1] == "0c.01" and "0c.00" not in commands


def test_before_anything_is_sent_it_is_said_what_the_device_will_not_show_and_which_presses_help() -> None:
    request = permit(contract=VITALIK)
    off = predict(request, model="ledger-nanosp")
    assert off.outcome == "refuses" and off.blind
    assert off.remedy.startswith("On the app's home screen press right, both, right, right, both.")
    blind = predict(request, model="ledger-nanosp", settings={"blind_signing": True})
    assert "message.spender" in blind.hidden and "message.value" in blind.hidden and "Raw messages" in blind.remedy
    raw = predict(request, model="ledger-nanosp", settings={"raw_messages": True})
    assert not raw.hidden and not raw.blind and raw.remedy == ""
    call = predict(transaction("0x12345678", to=VITALIK), model="ledger-nanosp")
    assert call.outcome == "refuses" and "right, both, both" in call.remedy
    assert predict(permit(), model="ledger-nanosp").remedy == ""
    with SimulatedLedger() as device, pytest.raises(BlindSigningOff) as caught:
        client(device).sign(request.payload, PATH, silent)
    assert caught.value.next_step == off.remedy


def test_the_blind_signing_flag_is_read_before_data_are_sent() -> None:
    with SimulatedLedger() as device:
        wire = Tapped(*device.address)
        with pytest.raises(BlindSigningOff):
            client(device, transport=wire).sign(transaction("0x12345678", to=VITALIK).payload, PATH, silent)
        assert wire.commands() == []
        assert client(device).settings() == {"blind_signing": False}
    with SimulatedLedger(settings={"blind_signing": True}) as device:
        assert client(device).settings() == {"blind_signing": True}


@pytest.mark.shared
def test_no_recorded_message_that_ledger_has_filters_for_stays_blind(shared_data: Path) -> None:
    from devices.ledger.typed import clear_plan

    from .test_ledger_prompt import records

    seen: dict[str, Any] = {}
    for record in records(shared_data, "ledger-nanosp"):
        if record["request"]["method"] != "eth_signTypedData_v4" or "@off" not in record["id"]:
            continue
        request = parse_request({**record["request"], "account": record["account"]})
        assert request.typed_data is not None
        if clear_plan(request.typed_data) is not None:
            seen[record["id"]] = predict(request, model="ledger-nanosp")
    assert len(seen) >= 15
    for name, prompt in seen.items():
        assert prompt.outcome == "asks" and not prompt.blind, name
        assert prompt.screens[1].lines[0].startswith("Contract"), name
