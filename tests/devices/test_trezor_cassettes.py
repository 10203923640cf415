"""Recorded exchanges of the real Trezor One: our client asks as recorded, the simulated device answers as recorded."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any

import pytest
from trezorlib import messages
from trezorlib.mapping import DEFAULT_MAPPING
from trezorlib.protobuf import MessageType, format_message
from trezorlib.transport import Timeout, Transport

from app.request import Payload, RequestError, parse_request
from app.transaction import Authorization
from devices.device import DeviceError, DeviceIdentity, NotSupported, Rejected, Signature, parse_path
from devices.recover import recover
from devices.simulated.trezor import SimulatedTrezor
from devices.simulated.trezor_wire import Assembler, packets
from devices.trezor.client import TrezorDevice

from .test_trezor_prompt import FILES, shown
from .trezor_bench import Owner, client, silent

ONE = "trezor-t1b1"


def records(shared_data: Path, model: str = ONE) -> list[dict[str, Any]]:
    text = (shared_data / "device-prompts" / FILES[model]).read_text()
    return [json.loads(line) for line in text.splitlines()]


def payload_of(record: dict[str, Any]) -> Payload | None:
    """What is to be signed; None for an address, or where the recorded request is none that could be asked."""
    asked = record["request"]
    if asked["method"] == "x_signAuthorization7702":
        asked = {**asked, "method": "wallet_signAuthorization"}
    try:
        return parse_request({"version": 1, "account": record["account"], **asked}).payload
    except RequestError:
        return None


def message(name: str, body: str) -> MessageType:
    kind: Any = getattr(messages, name)
    return DEFAULT_MAPPING.decode(kind.MESSAGE_WIRE_TYPE, bytes.fromhex(body))


def same(ours: MessageType, recorded: MessageType) -> bool:
    """Equal in every field. The capitals of an address carry no meaning; absent and default are one."""
    if type(ours) is not type(recorded):
        return False
    for name in ("to", "delegate"):
        for each in (ours, recorded):
            if isinstance(getattr(each, name, None), str):
                setattr(each, name, getattr(each, name).lower())
    mine, theirs = dict(ours.__dict__), dict(recorded.__dict__)
    for fields in (mine, theirs):
        for name in ("chunkify", "definitions"):
            fields.pop(name, None)
    return mine == theirs


class Cassette(Transport):
    """Plays a recorded device: checks what is written, gives what was answered."""

    CHUNK_SIZE = 64

    def __init__(self, record: dict[str, Any]) -> None:
        self.left = list(record["wire"])
        self.account = record["account"]
        self.prelude = True
        self.differences: list[str] = []
        self._assembler = Assembler()
        self._out: list[bytes] = []

    def get_path(self) -> str:
        return "cassette"

    def is_open(self) -> bool:
        return True

    def _open(self) -> None: ...
    def _close(self) -> None: ...

    def write_chunk(self, chunk: bytes, /) -> None:
        whole = self._assembler.add(chunk)
        if whole is None:
            return
        ours = DEFAULT_MAPPING.decode(*whole)
        if isinstance(ours, messages.Initialize):
            self._answer(features())
        elif isinstance(ours, messages.EthereumGetAddress) and not ours.show_display:
            self._answer(messages.EthereumAddress(address=self.account))
        else:
            self._compare(ours)
            while self.left and self.left[0][2] == "<":
                name, body, _ = self.left.pop(0)
                self._answer(message(name, body))

    def _compare(self, ours: MessageType) -> None:
        if not self.left:
            self.differences.append(f"we also say {format_message(ours)}")
            return
        name, body, _ = self.left.pop(0)
        recorded = message(name, body)
        if not same(ours, recorded):
            self.differences.append(f"we say {format_message(ours)}, recorded {format_message(recorded)}")

    def _answer(self, answer: MessageType) -> None:
        self._out += packets(*DEFAULT_MAPPING.encode(answer))

    def read_chunk(self, *, timeout: float | None = None) -> bytes:
        if not self._out:
            raise Timeout("nothing was recorded")
        return self._out.pop(0)


def features() -> messages.Features:
    return messages.Features(
        vendor="trezor.io", major_version=1, minor_version=14, patch_version=2, model="1", internal_model="T1B1",
        initialized=True, unlocked=True, session_id=bytes(32), pin_protection=False,
    )  # fmt: skip


def expected(record: dict[str, Any]) -> type[DeviceError] | None:
    result = str(record["result"])
    if result == "ok":
        return None
    return Rejected if result == "cancelled" else NotSupported


@pytest.mark.shared
def test_our_client_speaks_with_the_recorded_trezor_one_as_was_recorded(shared_data: Path) -> None:
    played, wrong = 0, {}
    for record in records(shared_data):
        if any(step[0] == "Cancel" for step in record["wire"]):
            continue  # the recorder's own cancelling
        payload = payload_of(record)
        tape = Cassette(record)
        device = TrezorDevice(tape, DeviceIdentity("trezor", ONE, "tape", "One", None, "tape"), quick=2, patient=2)
        path = parse_path(record["path"])
        problem: DeviceError | None = None
        try:
            if record["request"]["method"] == "eth_requestAccounts":
                device.show_address(path, 1, silent)
            elif payload is None:
                continue
            else:
                signature = device.sign(payload, path, silent)
                given = record["signature"]
                if isinstance(given, dict):
                    assert (signature.r, signature.s) == (int(given["r"], 16), int(given["s"], 16))
                else:
                    assert signature.to_bytes()[:64] == bytes.fromhex(given[2:])[:64]
        except DeviceError as error:
            problem = error
        wanted = expected(record)
        early = problem is not None and problem.detail.startswith("contract creation without data")
        if type(problem) is not (wanted or type(None)) or tape.differences or (tape.left and not early):
            wrong[record["id"]] = (repr(problem), tape.differences, len(tape.left))
        played += 1
    print(f"{ONE}: {played - len(wrong)} of {played} wire cassettes pass against our client")
    for identifier, differences in list(wrong.items())[:5]:
        print(identifier, *differences, sep="\n   ")
    assert not wrong
    assert played > 150


class Wire:
    """Raw messages to a simulated device."""

    def __init__(self, address: tuple[str, int]) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.connect(address)
        self._socket.settimeout(10)

    def say(self, said: MessageType) -> None:
        for packet in packets(*DEFAULT_MAPPING.encode(said)):
            self._socket.send(packet)

    def hear(self) -> MessageType:
        assembler = Assembler()
        while True:
            whole = assembler.add(self._socket.recv(64))
            if whole is not None:
                return DEFAULT_MAPPING.decode(*whole)

    def close(self) -> None:
        self._socket.close()


def replay(record: dict[str, Any], device: SimulatedTrezor) -> list[str]:
    """What differs between the recorded real device and the simulated one, for one record."""
    owner = Owner(device, reject_at=record["reject_at"])
    wire = Wire(device.address)
    wire.say(messages.Initialize())
    wire.hear()
    out = []
    for name, body, direction in record["wire"]:
        if direction == ">":
            wire.say(message(name, body))
            continue
        recorded, got = message(name, body), wire.hear()
        if isinstance(recorded, messages.Failure) and isinstance(got, messages.Failure):
            # The real one's text begins with the source line: `ethereum.c:595:Safety check failed`.
            due = (recorded.code, (recorded.message or "").rsplit(":", 1)[-1])
            if (got.code, got.message) != due:
                out.append(f"failure {got.code} {got.message!r}, recorded {due}")
        elif not same(got, recorded):
            out.append(f"{format_message(got)}, recorded {format_message(recorded)}")
            break
    wire.close()
    owner.stop()
    pages = [list(p) for p in owner.pages]
    if pages != shown(record):
        out.append(f"pages {pages}, recorded {shown(record)}")
    return out


@pytest.mark.shared
def test_the_simulated_trezor_one_answers_and_shows_what_the_real_one_did(shared_data: Path) -> None:
    wrong, played = {}, 0
    with SimulatedTrezor(model=ONE) as device:
        for record in records(shared_data):
            if record["kind"] == "passphrase" or record["id"] in ("addr-qr", "reject-addr"):
                continue  # another wallet; a page only its own button reaches; the recorder's own cancelling
            differences = replay(record, device)
            played += 1
            if differences:
                wrong[record["id"]] = differences
    print(f"{ONE}: {played - len(wrong)} of {played} wire cassettes pass against the simulated device")
    for identifier, differences in list(wrong.items())[:5]:
        print(identifier, *differences, sep="\n   ")
    assert not wrong, list(wrong)
    assert played > 190


@pytest.mark.shared
@pytest.mark.parametrize("model", [m for m in FILES if m != "trezor-t3w1"])
def test_the_simulated_trezor_shows_our_client_what_the_real_one_showed(shared_data: Path, model: str) -> None:
    wrong, signed = {}, 0
    with SimulatedTrezor(model=model) as device:
        for record in records(shared_data, model):
            payload = payload_of(record)
            if payload is None or record["kind"] in ("passphrase", "address") or isinstance(payload, Authorization):
                continue
            skips = "skip" in str(record.get("user_choice") or "")
            owner = Owner(device, reject_at=record["reject_at"], opens=not skips)
            trezor = client(device)
            trezor._options.show_message_hash = bool(record["settings"]["show_message_hash"])
            result: Signature | DeviceError
            try:
                result = trezor.sign(payload, parse_path(record["path"]), silent)
            except DeviceError as error:
                result = error
            owner.stop()
            problems = _compare(record, result, owner, trezor)
            signed += isinstance(result, Signature)
            if problems:
                wrong[record["id"]] = problems
    print(f"{model}: {signed} recorded requests signed on the simulated device, pages equal but {len(wrong)}")
    for identifier, differences in list(wrong.items())[:5]:
        print(identifier, *differences, sep="\n   ")
    assert not wrong, list(wrong)
    assert signed > 150


def _compare(record: dict[str, Any], result: Signature | DeviceError, owner: Owner, trezor: TrezorDevice) -> list[str]:
    out = []
    wanted = expected(record)
    if isinstance(result, DeviceError) != (wanted is not None) or (wanted and not isinstance(result, wanted)):
        out.append(f"ends with {result!r}, recorded {record['result']}")
    if isinstance(result, Signature) and record.get("digest"):
        account = trezor.addresses([parse_path(record["path"])])[0]
        r, s = result.r.to_bytes(32, "big"), result.s.to_bytes(32, "big")
        recover(r, s, bytes.fromhex(record["digest"][2:]), account)
    if [list(p) for p in owner.pages] != shown(record):
        out.append(f"pages {owner.pages}, recorded {shown(record)}")
    return out
