"""`countersign sign` with a Trezor at a UDP address: judged, shown, confirmed in the terminal, signed, printed."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from app.address import keccak256
from app.cli import main
from app.signing.verify import signer_of
from devices.device import Signature
from devices.simulated.trezor import SimulatedTrezor
from tests.devices.trezor_bench import ACCOUNT, Owner


def test_a_message_is_signed_on_a_trezor_from_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "request.json"
    value = {"version": 1, "chain_id": 1, "origin": None, "account": ACCOUNT, "method": "personal_sign"}
    file.write_text(json.dumps({**value, "params": ["0x48656c6c6f", ACCOUNT]}))
    monkeypatch.setattr("builtins.input", lambda question="": "yes")
    with SimulatedTrezor() as device:
        owner = Owner(device)
        host, port = device.address
        options = ["--trezor-udp", f"{host}:{port}", "--profile", str(tmp_path / "profile")]
        status = main(["sign", str(file), *options])
        owner.stop()
    printed = capsys.readouterr().out
    assert status == 0, printed
    raw = bytes.fromhex(printed.rsplit("Signature: 0x", 1)[1].split()[0])
    signature = Signature(raw[64] - 27, int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:64], "big"))
    digest = keccak256(b"\x19Ethereum Signed Message:\n5Hello")
    assert str(signer_of(digest, signature)) == ACCOUNT
    assert owner.pages[0] == ("Signing address", ACCOUNT)


def test_a_locked_trezor_one_is_unlocked_from_a_terminal_and_its_places_are_not_echoed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "request.json"
    value = {"version": 1, "chain_id": 1, "origin": None, "account": ACCOUNT, "method": "personal_sign"}
    file.write_text(json.dumps({**value, "params": ["0x48656c6c6f", ACCOUNT]}))
    monkeypatch.setattr("builtins.input", lambda question="": "yes")
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    with SimulatedTrezor(model="trezor-t1b1", pin="4711") as device:

        def places(question: str = "") -> str:
            digits = "".join(device.panel.view.lines[1:][::-1]).replace(" ", "")
            return "".join(str(digits.index(d) + 1) for d in "4711")

        monkeypatch.setattr("getpass.getpass", places)
        owner = Owner(device)
        host, port = device.address
        options = ["--trezor-udp", f"{host}:{port}", "--profile", str(tmp_path / "profile")]
        assert main(["sign", str(file), *options]) == 0
        owner.stop()
    assert "Signature: 0x" in capsys.readouterr().out


def test_an_address_that_is_none_is_said_before_anything_starts(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["sign", "x.json", "--trezor-udp", "host:port"])
    assert "HOST:PORT" in capsys.readouterr().err


def test_a_file_that_cannot_be_read_is_said_at_once_and_nobody_looks_for_a_device(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "request.json"
    file.write_text('{"to": 5')
    monkeypatch.setattr("app.sign_command._device", lambda hub: pytest.fail("a device was looked for"))
    assert main(["sign", str(file), "--profile", str(tmp_path / "profile")]) == 2
    assert "is not JSON" in capsys.readouterr().err


def test_without_a_device_the_wait_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "request.json"
    file.write_text(json.dumps({"to": ACCOUNT, "value": "0x1"}))
    monkeypatch.setattr("app.sign_command._DEVICE_SECONDS", 0.5)
    monkeypatch.setattr("app.sign_command._QUIET_SECONDS", 0.1)
    assert main(["sign", str(file), "--profile", str(tmp_path / "profile")]) == 1
    said = capsys.readouterr().err
    assert "Looking for a device for 0.5 seconds" in said and "no device is connected" in said


def test_nobody_is_asked_for_consent_to_what_cannot_be_signed_yet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "request.json"
    value = {"version": 1, "chain_id": 1, "origin": None, "account": ACCOUNT, "method": "eth_sendTransaction"}
    file.write_text(json.dumps({**value, "params": [{"to": ACCOUNT, "value": "0x1"}]}))
    monkeypatch.setattr("builtins.input", lambda question="": pytest.fail(question))
    with SimulatedTrezor() as device:
        host, port = device.address
        status = main(["sign", str(file), "--trezor-udp", f"{host}:{port}", "--profile", str(tmp_path / "profile")])
    printed = capsys.readouterr().out
    assert status == 1
    assert "fee and nonce are unknown. Write nonce, gas and fees into the request" in printed
