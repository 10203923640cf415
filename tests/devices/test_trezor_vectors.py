"""Trezor's own test vectors through our client: on the simulated device, and on a maker's emulator where one is given."""

from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from trezorlib import messages

from app.address import Address
from app.eip712 import parse_typed_data
from app.request import Message, Payload
from app.transaction import Authorization, Transaction
from devices.device import DeviceError, DeviceIdentity, ProgressEvent, parse_path
from devices.simulated.trezor import SimulatedTrezor
from devices.trezor.client import TrezorDevice
from devices.trezor.definitions import Definitions
from devices.trezor.options import emulator_addresses
from devices.trezor.transport import udp

from .test_trezor_cassettes import Wire
from .test_trezor_definitions import Made
from .trezor_bench import Owner, client, silent

FILES = (
    "getaddress", "getpublickey", "signmessage", "verifymessage", "sign_tx", "sign_tx_clear_signing", "sign_tx_eip155",
    "sign_tx_eip1559", "sign_tx_eip7702_mainnet", "sign_tx_erc20", "sign_tx_error", "sign_tx_external_definitions",
    "sign_tx_staking", "sign_tx_staking_data_error", "sign_tx_staking_eip1559", "sign_typed_data", "sign_auth_eip7702",
    "sign_auth_eip7702_errors",
)  # fmt: skip
OWN_COINS = (1, 60, 61)
BUILT_IN = (1, 10, 56, 61, 137, 8453, 42161, 11155111, 560048)
"""Networks a Trezor knows without a definition. For others the maker's tests sign one with the emulators' test key."""


class NotRun(Exception):
    """A vector that cannot be asked for, with the reason."""


Target = Callable[[str], Any]
Progress = Callable[[ProgressEvent], None]


def number(text: str | int) -> int:
    return int(text, 16) if isinstance(text, str) else text


def payload(file: str, p: dict[str, Any]) -> Payload:
    """The vector's request as our own type. Raises NotRun."""
    if file == "signmessage":
        return Message(p["msg"].encode())
    if file == "sign_typed_data":
        if not p["metamask_v4_compat"]:
            raise NotRun("asks for the older way of hashing arrays; eth_signTypedData_v4 never does")
        return parse_typed_data(p["data"])
    if file.startswith("sign_auth_eip7702"):
        if p.get("payment_req") or p.get("value") or p.get("data"):
            raise NotRun("about the fields of a transaction, which an authorization has not")
        return Authorization(p["chain_id"], Address.parse(p["delegate"], strict=False), p["tuple_nonce"])
    if p.get("tx_type"):
        raise NotRun("a transaction of Wanchain's own type")
    to = Address.parse(p["to_address"], strict=False) if p["to_address"] else None
    common: dict[str, Any] = {
        "chain_id": p["chain_id"], "to": to, "value_wei": number(p["value"]), "data": bytes.fromhex(p.get("data", "")),
        "nonce": number(p["nonce"]), "gas": number(p["gas_limit"]),
    }  # fmt: skip
    if "max_gas_fee" in p:
        fees = {"max_fee_per_gas": number(p["max_gas_fee"]), "max_priority_fee_per_gas": number(p["max_priority_fee"])}
        return Transaction(**common, **fees, explicit_type=2)
    return Transaction(**common, gas_price=number(p["gas_price"]), explicit_type=0)


def made_definitions(file: str, p: dict[str, Any]) -> Definitions | None:
    """The network definition a vector comes with in the maker's tests."""
    if "chain_id" not in p or file.endswith("_errors"):
        return None
    coin = parse_path(p["path"])[1] & 0x7FFFFFFF
    unknown = coin not in OWN_COINS or (file == "sign_auth_eip7702" and p["chain_id"] not in BUILT_IN)
    return Definitions(Made(p["chain_id"], coin)) if unknown else None


def run(file: str, test: dict[str, Any], trezor: TrezorDevice, progress: Progress) -> str:
    """What differs from the vector; empty when nothing. Raises NotRun."""
    p, r = test["parameters"], test["result"]
    path = parse_path(p["path"]) if "path" in p else ()
    trezor._options.definitions = made_definitions(file, p)
    if file == "getaddress":
        found = trezor.addresses([path])[0]
        return "" if str(found) == r["address"] else str(found)
    if file == "getpublickey":
        key = trezor.public_key(path)
        given = (key.xpub, key.public_key.hex(), key.chain_code.hex(), key.fingerprint, key.child_number)
        due = (r["xpub"], r["public_key"], r["chain_code"], r["fingerprint"], r["child_num"])
        return "" if given == due else f"{given}, due {due}"
    if file == "verifymessage":
        account = Address.parse(p["address"], strict=False)
        signature = bytes.fromhex(p["sig"])
        good = trezor.verify_message(account, p["msg"].encode(), signature, progress)
        bad = trezor.verify_message(account, p["msg"].encode() + b"!", signature, progress)
        return "" if good and not bad else f"said {good}, and of another message {bad}"
    if file == "sign_tx_eip7702_mainnet":
        return mainnet_authorization(p, r, trezor, progress)
    asked = payload(file, p)
    wrong = "error" in r or r.get("sig_r") == "0x0"
    try:
        signature = trezor.sign(asked, path, progress)
    except DeviceError as error:
        return "" if wrong else f"refused: {error!r} {error.sentence}"
    if wrong:
        return "signed what must be refused"
    if "sig" in r:
        return "" if signature.to_bytes().hex() == r["sig"].removeprefix("0x") else signature.to_bytes().hex()
    parity = (r["sig_v"] - 35) % 2 if r["sig_v"] > 1 else r["sig_v"]
    if isinstance(asked, Transaction) and asked.type == 0 and r["sig_v"] != asked.chain_id * 2 + 35 + parity:
        return f"v {r['sig_v']} is not of chain {asked.chain_id}"
    due_numbers = (parity, number(r["sig_r"]), number(r["sig_s"]))
    given_numbers = (signature.y_parity, signature.r, signature.s)
    return "" if given_numbers == due_numbers else f"{given_numbers}, due {due_numbers}"


def mainnet_authorization(p: dict[str, Any], r: dict[str, Any], trezor: TrezorDevice, progress: Progress) -> str:
    """Transactions of type 4 from mainnet: the authorization in them is ours to make, the transaction is not."""
    chain, address, nonce, parity, high, low = r["auth7702_list_hex"][0]
    asked = Authorization(int(chain, 16), Address.parse("0x" + address, strict=False), int(nonce or "0", 16))
    signature = trezor.sign(asked, parse_path(p["path"]), progress)
    due = (int(parity or "0", 16), int(high, 16), int(low, 16))
    given = (signature.y_parity, signature.r, signature.s)
    return "" if given == due else f"{given}, due {due}"


KNOWN_ONLY_TO_FIRMWARE = {
    "vault_deposit_with_eth": "the simulated device knows no vaults: it shows the data",
    "vault_redeem_with_eth": "the simulated device knows no vaults: it shows the data",
    "vault_withdraw_with_eth": "the simulated device knows no vaults: it shows the data",
    "unstake_bad_inputs": "the simulated device knows Everstake's contracts of mainnet only",
}


@pytest.mark.shared
@pytest.mark.parametrize("file", FILES)
def test_vectors_on_the_simulated_trezor(shared_data: Path, file: str) -> None:
    content = json.loads((shared_data / "trezor-fixtures" / "ethereum" / f"{file}.json").read_text())
    wrong, passed, reasons = {}, 0, []
    setup = content["setup"]
    with SimulatedTrezor(model="trezor-t3t1", mnemonic=setup["mnemonic"], strict=False) as device:
        Owner(device)
        for test in content["tests"]:
            name = test.get("name") or str(test["parameters"].get("path") or test["parameters"].get("msg"))[:40]
            trezor = client(device)
            trezor._options.show_message_hash = bool(test["parameters"].get("show_message_hash"))
            try:
                if name in KNOWN_ONLY_TO_FIRMWARE:
                    raise NotRun(KNOWN_ONLY_TO_FIRMWARE[name])
                difference = run(file, test, trezor, silent)
            except NotRun as reason:
                reasons.append(f"{name}: {reason}")
                continue
            if difference:
                wrong[name] = difference
            else:
                passed += 1
    print(
        f"{file}: {passed} of {len(content['tests'])} vectors as expected on the simulated Trezor",
        *reasons,
        sep="\n   ",
    )
    assert not wrong, wrong
    assert passed + len(reasons) == len(content["tests"])
    assert passed > len(reasons) or file in ("sign_auth_eip7702_errors", "sign_tx_error")


# -- a maker's emulator ------------------------------------------------------------------------


class Hand:
    """Presses "yes" on a maker's emulator through its debug link, one port up."""

    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.connect((host, port + 1))

    def yes(self, event: ProgressEvent | None = None) -> None:
        from trezorlib.mapping import DEFAULT_MAPPING

        from devices.simulated.trezor_wire import packets

        if event is not None and event.kind not in ("button", "pin", "passphrase"):
            return
        decision = messages.DebugLinkDecision(button=messages.DebugButton.YES)
        for packet in packets(*DEFAULT_MAPPING.encode(decision)):
            threading.Timer(0.1, self._socket.send, (packet,)).start()


@contextmanager
def emulator(mnemonic: str, host: str, port: int) -> Iterator[tuple[TrezorDevice, Progress]]:
    """The emulator wiped and loaded with a mnemonic."""
    hand = Hand(host, port)
    wire = Wire((host, port))
    loads = (
        messages.Initialize(),
        messages.WipeDevice(),
        messages.LoadDevice(mnemonics=[mnemonic], skip_checksum=True, label="vectors"),
        messages.ApplySettings(safety_checks=messages.SafetyCheckLevel.PromptTemporarily),
    )
    for said in loads:
        wire.say(said)
        answer = wire.hear()
        while isinstance(answer, messages.ButtonRequest):
            wire.say(messages.ButtonAck())
            hand.yes()
            answer = wire.hear()
        assert isinstance(answer, messages.Success | messages.Features), answer
    wire.close()
    identity = DeviceIdentity("trezor", "trezor-t3t1", "emulator", "Emulator", None, "udp")
    yield TrezorDevice(udp(host, port), identity, patient=60), hand.yes


@pytest.mark.emulator
@pytest.mark.shared
@pytest.mark.parametrize("file", FILES)
def test_vectors_on_a_makers_emulator(shared_data: Path, file: str) -> None:
    if not os.environ.get("COUNTERSIGN_TREZOR_UDP"):
        pytest.skip("COUNTERSIGN_TREZOR_UDP names no emulator; start trezor-emu and set it to 127.0.0.1:21324")
    host, port = emulator_addresses(None)[0]
    content = json.loads((shared_data / "trezor-fixtures" / "ethereum" / f"{file}.json").read_text())
    wrong = {}
    with emulator(content["setup"]["mnemonic"], host, port) as (trezor, progress):
        trezor.settings()
        model = trezor.identity.model.removeprefix("trezor-")
        for test in content["tests"]:
            name = test.get("name") or str(test["parameters"])[:40]
            if any(model.startswith(skipped) for skipped in test.get("skip_models", ())):
                continue
            try:
                difference = run(file, test, trezor, progress)
            except NotRun:
                continue
            if difference:
                wrong[name] = difference
    assert not wrong, wrong
