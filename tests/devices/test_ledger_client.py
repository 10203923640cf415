"""The Ledger client against the wire: signatures recover, prompts are what the panel shows, refusals have names."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.address import Address
from app.request import Request, parse_request
from devices.device import (
    AppMissing,
    BadAnswer,
    BlindSigningOff,
    Locked,
    NotSupported,
    ProgressEvent,
    Rejected,
    WrongApp,
    parse_path,
)
from devices.ledger.apdu import Asked, status_error
from devices.ledger.presses import setting_help
from devices.ledger.prompt import predict, predict_address
from devices.simulated.ledger import SimulatedLedger

from .ledger_bench import ACCOUNT, PATH, Owner, client, silent
from .test_ledger_prompt import FILES, hashed, records

USDC = "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"
VITALIK = "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045"
WORD = VITALIK[2:].lower().rjust(64, "0")


def transaction(
    data: str = "0x", *, to: str | None = USDC, value: str = "0x0", chain_id: int = 1, **more: str
) -> Request:
    fields: dict[str, Any] = {
        "from": ACCOUNT, "value": value, "data": data, "gas": "0x15f90", "nonce": "0x5", "type": "0x2",
        "maxFeePerGas": "0x6fc23ac00", "maxPriorityFeePerGas": "0x1", **more,
    }  # fmt: skip
    if to is not None:
        fields["to"] = to
    return parse_request(
        {"chain_id": chain_id, "account": ACCOUNT, "method": "eth_sendTransaction", "params": [fields]}
    )


def permit(value: str = "1234567", contract: str = USDC, name: str = "USD Coin") -> Request:
    types = {
        "EIP712Domain": [
            {"name": "name", "type": "string"}, {"name": "version", "type": "string"},
            {"name": "chainId", "type": "uint256"}, {"name": "verifyingContract", "type": "address"},
        ],
        "Permit": [
            {"name": "owner", "type": "address"}, {"name": "spender", "type": "address"},
            {"name": "value", "type": "uint256"}, {"name": "nonce", "type": "uint256"},
            {"name": "deadline", "type": "uint256"},
        ],
    }  # fmt: skip
    data = {
        "types": types,
        "domain": {"name": name, "version": "2", "chainId": 1, "verifyingContract": contract},
        "primaryType": "Permit",
        "message": {"owner": ACCOUNT, "spender": VITALIK, "value": value, "nonce": 0, "deadline": 1999999999},
    }
    params = [ACCOUNT, json.dumps(data)]
    return parse_request({"chain_id": 1, "account": ACCOUNT, "method": "eth_signTypedData_v4", "params": params})


@pytest.mark.shared
@pytest.mark.parametrize("model", FILES)
def test_our_client_signs_every_recorded_request_with_the_recorded_signature(shared_data: Path, model: str) -> None:
    signed = 0
    for record in records(shared_data, model):
        asked = record["request"]
        if asked["method"] == "eth_requestAccounts" or record["status"] != "9000" or hashed(record):
            continue
        request = parse_request({**asked, "account": record["account"]})
        path = parse_path(record["path"])
        with SimulatedLedger(settings=record["settings"], model=model) as device:
            owner = Owner(device)
            ledger = client(device, descriptors=False)
            signature = ledger.sign(request.payload, path, silent)
        raw = bytes.fromhex(record["signature"][2:])
        assert signature.r.to_bytes(32, "big") + signature.s.to_bytes(32, "big") == raw[:64], record["id"]
        prompt = predict(request, model=model, settings=record["settings"], path=path, descriptors=False)
        assert owner.pages[:-1] == [s.lines for s in prompt.screens], record["id"]
        signed += 1
    print(f"{model}: {signed} recorded requests signed by our client, bytes equal")
    assert signed > 150


@pytest.mark.shared
def test_our_apdus_are_those_that_were_recorded(shared_data: Path) -> None:
    """Byte for byte, for every recorded flow that the device took to its end."""
    from devices.ledger import apdu
    from devices.ledger.typed import plain_steps

    compared = 0
    for record in records(shared_data, "ledger-nanosp"):
        asked = record["request"]
        if asked["method"] == "eth_requestAccounts" or hashed(record):
            continue
        payload = parse_request({**asked, "account": record["account"]}).payload
        path = parse_path(record["path"])
        method = asked["method"]
        if method == "eth_sendTransaction":
            ours = apdu.sign_transaction(payload, path)  # type: ignore[arg-type]
        elif method == "personal_sign":
            ours = apdu.sign_message(payload.data, path)  # type: ignore[union-attr]
        elif method == "wallet_signAuthorization":
            ours = apdu.sign_authorization(payload, path)  # type: ignore[arg-type]
        else:
            types = frozenset(payload.types)  # type: ignore[union-attr]
            ours = [a for step in plain_steps(payload) for a in apdu.typed_step(step, types)]  # type: ignore[arg-type]
            ours.append(apdu.sign_typed(path))
        theirs = [a for a, _ in record["wire"]]
        assert [a.hex() for a in ours][: len(theirs)] == theirs, record["id"]
        compared += 1
    print(f"{compared} recorded flows: our APDUs are theirs")
    assert compared > 200


CLEAR = {
    "transfer": (transaction("0xa9059cbb" + WORD + hex(1234567)[2:].rjust(64, "0")), ("Send", "1.234567 USDC")),
    "approve": (transaction("0x095ea7b3" + WORD + "f" * 64), ("Approve", "Unlimited USDC")),
    "permit": (permit(), ("Amount allowance", "1.234567 USDC")),
    "unlimited permit": (permit(str(2**256 - 1)), ("Amount allowance", "Unlimited USDC")),
    "polygon transfer": (
        transaction(
            "0xa9059cbb" + WORD + hex(5_000_000)[2:].rjust(64, "0"),
            to="0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174",
            chain_id=137,
        ),
        ("Send", "5 USDC"),
    ),
    "transfer with extra data": (
        transaction("0xa9059cbb" + WORD + hex(1)[2:].rjust(64, "0") + b"order 17".hex()),
        ("Extra Data", "order 17"),
    ),
    "withdrawal request": (
        transaction(
            "0x" + "ab" * 48 + (10**9).to_bytes(8, "big").hex(),
            to="0x00000961Ef480Eb55e80D19ad83579A64c007002",
            value="0x1",
        ),
        ("Amount", "1 ETH"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("model", ["ledger-nanosp", "ledger-nanox", "ledger-stax", "ledger-flex"])
@pytest.mark.parametrize("case", CLEAR)
def test_with_blind_signing_off_ledgers_own_descriptors_show_it_in_words(case: str, model: str) -> None:
    request, words = CLEAR[case]
    with SimulatedLedger(model=model) as device:
        owner = Owner(device)
        ledger = client(device)
        signature = ledger.sign(request.payload, PATH, silent)
        prompt = predict(request, model=model, path=PATH)
    assert not prompt.blind and prompt.outcome == "asks"
    assert prompt.known == (model in ("ledger-nanosp", "ledger-flex"))
    assert owner.pages[:-1] == [s.lines for s in prompt.screens]
    page = next(p for p in owner.pages if words[0] in p)
    assert page[page.index(words[0]) + 1] == words[1]
    assert signature.y_parity in (0, 1)


@pytest.mark.shared
def test_every_recorded_typed_message_with_filters_is_shown_as_predicted(shared_data: Path) -> None:
    """With Ledger's filters, which the recordings left out: the simulated device checks Ledger's signatures."""
    shown = 0
    for record in records(shared_data, "ledger-nanosp"):
        if record["request"]["method"] != "eth_signTypedData_v4" or not record["id"].endswith("@off"):
            continue
        request = parse_request({**record["request"], "account": record["account"]})
        prompt = predict(request, model="ledger-nanosp")
        if prompt.outcome == "refuses":
            continue
        with SimulatedLedger() as device:
            owner = Owner(device)
            client(device).sign(request.payload, PATH, silent)
        assert owner.pages[:-1] == [s.lines for s in prompt.screens], record["id"]
        shown += 1
    print(f"{shown} recorded typed messages clear-signed with blind signing off")
    assert shown >= 9


def test_a_rejection_is_the_users_and_nothing_is_signed() -> None:
    with SimulatedLedger() as device:
        Owner(device, approve=False)
        with pytest.raises(Rejected):
            client(device).sign(transaction(to=VITALIK, value="0x1").payload, PATH, silent)


def test_unknown_calldata_with_blind_signing_off_is_said_before_it_is_sent() -> None:
    with SimulatedLedger() as device:
        owner = Owner(device)
        with pytest.raises(BlindSigningOff) as caught:
            client(device).sign(transaction("0xdeadbeef").payload, PATH, silent)
        assert "right, both, both" in caught.value.next_step
        assert owner.pages == []


def test_typed_data_without_filters_points_to_raw_messages() -> None:
    with SimulatedLedger() as device:
        Owner(device)
        request = permit(contract=VITALIK)
        with pytest.raises(BlindSigningOff) as caught:
            client(device).sign(request.payload, PATH, silent)
        assert "right, both, right, right, both" in caught.value.next_step
        assert "Raw messages" in caught.value.next_step
        device.settings["raw_messages"] = True
        assert client(device).sign(request.payload, PATH, silent).r


def test_an_address_is_shown_and_equals_the_one_read() -> None:
    with SimulatedLedger() as device:
        owner = Owner(device)
        ledger = client(device)
        (address,) = ledger.addresses([PATH])
        assert str(address) == ACCOUNT
        for chain_id in (1, 137, 999999):
            assert ledger.show_address(PATH, chain_id, silent) == address
        expected = [s.lines for c in (1, 137, 999999) for s in predict_address(address, c, model=device.model).screens]
        assert [p for p in owner.pages if p != ("Address verified",)] == expected


def test_settings_are_read_from_the_flags() -> None:
    with SimulatedLedger(settings={"blind_signing": True}) as device:
        ledger = client(device)
        assert ledger.settings() == {"blind_signing": True}
        device.settings["blind_signing"] = False
        assert ledger.settings() == {"blind_signing": False}
        assert ledger.identity.version == "1.22.0"


def test_locked_dashboard_and_foreign_apps_have_their_own_states() -> None:
    with SimulatedLedger() as device:
        ledger = client(device)
        device.locked = True
        with pytest.raises(Locked):
            ledger.addresses([PATH])
        device.locked, device.open_app = False, "Bitcoin"
        with pytest.raises(WrongApp) as caught:
            ledger.addresses([PATH])
        assert "Bitcoin" in caught.value.sentence
        device.open_app = "BOLOS"
        with pytest.raises(WrongApp) as caught:
            ledger.addresses([PATH])
        assert "dashboard" in caught.value.sentence
        Owner(device)
        ledger.open_ethereum(silent)
        assert ledger.addresses([PATH])


def test_a_path_outside_ethereum_is_refused_with_a_reason() -> None:
    with SimulatedLedger() as device, pytest.raises(NotSupported) as caught:
        client(device).addresses([(0x8000002C, 0x80000000, 0x80000000, 0, 0)])
    assert "derivation path" in caught.value.sentence


def test_a_large_chain_id_finds_its_parity_although_v_is_wrong() -> None:
    with SimulatedLedger() as device:
        Owner(device)
        for nonce in range(4):
            request = parse_request(
                {
                    "chain_id": 11297108109,
                    "account": ACCOUNT,
                    "method": "eth_signTransaction",
                    "params": [
                        {"from": ACCOUNT, "to": VITALIK, "value": "0x1", "gas": "0x5208", "gasPrice": "0x1",
                         "nonce": hex(nonce), "type": "0x0"}
                    ],
                }
            )  # fmt: skip
            assert client(device).sign(request.payload, PATH, silent).y_parity in (0, 1)


def test_a_signature_by_another_account_is_never_passed_on() -> None:
    from devices.ledger.client import _recover

    with SimulatedLedger() as device:
        Owner(device)
        request = transaction(to=VITALIK, value="0x1")
        signature = client(device).sign(request.payload, PATH, silent)
        raw = b"\0" + signature.r.to_bytes(32, "big") + signature.s.to_bytes(32, "big")
        digest = request.payload.digest  # type: ignore[union-attr]
        assert _recover(raw, digest, Address.parse(ACCOUNT)) == signature
        for wrong in (
            lambda: _recover(raw, digest, Address.parse(VITALIK)),
            lambda: _recover(raw, bytes(32), Address.parse(ACCOUNT)),
            lambda: _recover(raw[:64], digest, Address.parse(ACCOUNT)),
            lambda: _recover(b"", digest, Address.parse(ACCOUNT)),
            lambda: _recover(bytes(65), digest, Address.parse(ACCOUNT)),
        ):
            with pytest.raises(BadAnswer):
                wrong()


def test_progress_tells_when_the_owner_must_look() -> None:
    events: list[ProgressEvent] = []
    with SimulatedLedger() as device:
        Owner(device)
        client(device).sign(permit().payload, PATH, events.append)
    kinds = [e.kind for e in events]
    assert kinds.count("button") == 1 and kinds[-1] == "done" and kinds[0] == "sending"


def test_status_words_mean_what_was_going_on() -> None:
    blind = Asked("transaction", needs_blind=True, blind_on=False)
    assert isinstance(status_error(0x6A80, blind), BlindSigningOff)
    assert isinstance(status_error(0x6A80, Asked("transaction", needs_blind=True, blind_on=True)), NotSupported)
    assert isinstance(status_error(0x6A80, Asked("token")), NotSupported)
    assert isinstance(status_error(0x6807, Asked("open")), AppMissing)
    assert isinstance(status_error(0x6807, Asked("transaction")), NotSupported)
    assert isinstance(status_error(0x5515, Asked("app")), Locked)
    for word in (0x6E00, 0x6E01, 0x6511):
        assert isinstance(status_error(word, Asked("address")), WrongApp)
    assert isinstance(status_error(0x6F42, Asked("address")), BadAnswer)


def test_versions_nobody_recorded_are_not_guessed() -> None:
    request = transaction(to=VITALIK, value="0x1")
    for version in ("1.10.4", "1.23.0", "2.0.0"):
        prompt = predict(request, model="ledger-nanosp", version=version)
        assert not prompt.known and prompt.screens == ()
    assert not predict(request, model="ledger-blue").known


def test_setting_help_differs_by_model() -> None:
    assert "gear" in setting_help("ledger-flex", "raw_messages")
    assert setting_help("ledger-nanosp", "blind_signing").startswith(
        "On the app's home screen press right, both, both."
    )
