"""What we add to a device: time an exchange over the bare transport, and the time of a prediction.

    python -m tests.bench.devices [PATH/device-prompts]

The wire is a loopback socket whose other end answers at once, so that nothing but our own work is measured. Bare is a
send and a receive on that socket. Predictions are those of every recorded request, once warm; the goal is 1 ms.
"""

from __future__ import annotations

import json
import socket
import statistics
import struct
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from coincurve import PrivateKey

from app.checking import SETTINGS, Options, predict
from app.request import RequestError, parse_request
from devices.device import DeviceIdentity, parse_path
from devices.ledger.client import LedgerDevice
from devices.ledger.transport import TcpTransport
from devices.simulated.ledger_app import address_of

RECORDS = Path(__file__).resolve().parents[3] / "shared" / "data" / "device-prompts"
FILES = {
    "ledger-nanosp": "ledger-nanosp-1.22.0.jsonl",
    "ledger-flex": "ledger-flex-1.22.0.jsonl",
    "trezor-t1b1": "trezor-t1b1-1.14.2.jsonl",
    "trezor-t2t1": "trezor-t2t1-2.12.4.jsonl",
    "trezor-t3b1": "trezor-t3b1-2.12.4.jsonl",
    "trezor-t3t1": "trezor-t3t1-2.12.4.jsonl",
    "trezor-t3w1": "trezor-t3w1-2.12.4.jsonl",
}
PATHS = [parse_path(f"m/44'/60'/0'/0/{i}") for i in range(40)]


def answers() -> dict[bytes, bytes]:
    """What the other end says to which command: prepared, so that it costs nothing."""
    out = {
        bytes.fromhex("b001000000"): b"\x01\x08Ethereum\x061.22.0\x01\x02\x90\x00",
        bytes.fromhex("e006000000"): b"\x02\x01\x16\x00\x90\x00",
    }
    from devices.ledger import apdu

    for number, path in enumerate(PATHS, 1):
        key = PrivateKey(number.to_bytes(32, "big"))
        text = str(address_of(key))[2:].encode()
        out[apdu.get_address(path)] = b"\x41" + key.public_key.format(compressed=False) + b"\x28" + text + b"\x90\x00"
    return out


def serve(listener: socket.socket, known: dict[bytes, bytes]) -> None:
    while True:
        try:
            link, _ = listener.accept()
        except OSError:
            return
        with link:
            link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            while True:
                head = link.recv(4, socket.MSG_WAITALL)
                if len(head) < 4:
                    break
                command = link.recv(int.from_bytes(head, "big"), socket.MSG_WAITALL)
                answer = known[command]
                link.sendall(struct.pack(">I", len(answer) - 2) + answer)


def bare(address: tuple[str, int], command: bytes, rounds: int) -> float:
    with socket.create_connection(address) as link:
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        start = time.perf_counter()
        for _ in range(rounds):
            link.sendall(struct.pack(">I", len(command)) + command)
            size = int.from_bytes(link.recv(4, socket.MSG_WAITALL), "big")
            link.recv(size + 2, socket.MSG_WAITALL)
        return (time.perf_counter() - start) / rounds


def through_transport(address: tuple[str, int], command: bytes, rounds: int) -> float:
    transport, never = TcpTransport(*address), threading.Event()
    transport.open(5)
    start = time.perf_counter()
    for _ in range(rounds):
        transport.exchange(command, 5, never)
    taken = (time.perf_counter() - start) / rounds
    transport.close()
    return taken


def through_client(address: tuple[str, int], rounds: int) -> float:
    """A whole call: opening, app and version, configuration, forty addresses, each checked against its public key."""
    device = LedgerDevice(TcpTransport(*address), DeviceIdentity("ledger", "ledger-nanosp", "k", "l", None, "tcp"))
    exchanges = len(PATHS) + 2
    start = time.perf_counter()
    for _ in range(rounds):
        device.addresses(PATHS)
    return (time.perf_counter() - start) / rounds / exchanges


def best(measure: Callable[[], float], times: int = 5) -> float:
    return min(measure() for _ in range(times))


def exchanges() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=serve, args=(listener, answers()), daemon=True).start()
    address = listener.getsockname()[:2]
    command = next(c for c in answers() if c[1] == 0x02)
    plain = best(lambda: bare(address, command, 1000))
    ours = best(lambda: through_transport(address, command, 1000))
    whole = best(lambda: through_client(address, 20))
    say(f"one exchange, bare socket          {plain * 1e6:8.1f} µs")
    say(
        f"one exchange, our transport        {ours * 1e6:8.1f} µs   adds {1e6 * (ours - plain):.1f} µs, {ours / plain:.2f}×"
    )
    say(
        f"one exchange, whole client         {whole * 1e6:8.1f} µs   adds {1e6 * (whole - plain):.1f} µs, {whole / plain:.2f}×"
    )
    listener.close()


def predictions(folder: Path) -> bool:
    """Whether every model's median is within 1 ms."""
    good = True
    for model, name in FILES.items():
        taken: list[tuple[float, str]] = []
        known = SETTINGS[model.partition("-")[0]]
        for line in (folder / name).read_text().splitlines():
            record: dict[str, Any] = json.loads(line)
            try:
                request = parse_request({**record["request"], "account": record["account"]})
            except RequestError:
                continue
            settings = ",".join(f"{k}={'on' if v else 'off'}" for k, v in record["settings"].items() if k in known)
            options = Options.read(device=model, settings=settings, path=record["path"])
            predict(request, options)

            def once(request: Any = request, options: Options = options) -> float:
                start = time.perf_counter()
                predict(request, options)
                return time.perf_counter() - start

            taken.append((best(once, 3), record["id"]))
        times = sorted(t for t, _ in taken)
        within = sum(t <= 0.001 for t in times) / len(times)
        slowest, which = max(taken)
        good = good and statistics.median(times) <= 0.001
        say(
            f"{model:14} {len(times)} requests: median {statistics.median(times) * 1e3:.2f} ms, 95 % within "
            f"{times[int(len(times) * 0.95)] * 1e3:.2f} ms, slowest {slowest * 1e3:.1f} ms ({which}); {within:.0%} within 1 ms"
        )
    return good


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main(arguments: Sequence[str]) -> int:
    folder = Path(arguments[0]) if arguments else RECORDS
    exchanges()
    if not folder.is_dir():
        say(f"{folder} is not there: no predictions were timed")
        return 2
    return 0 if predictions(folder) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
