"""The largest gap of the window's loop while everything happens at once: `python -m tests.bench.window_gap`.

Sites flood the endpoint, requests are judged and simulated, a simulated device signs one, nodes are asked, and the user
pages through the window. A beat every two milliseconds measures how long the loop was away. Goal: at most 50 ms. The wall clock also counts what other programs take from a busy machine; the window's
own work is the processor time of its thread alone.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import threading
import time
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer

from app.demo.session import LEDGER_ACCOUNT, DemoSession
from app.intake.endpoint.server import Endpoint
from app.signing.endpoint_backend import DeskBackend
from app.signing.model import Permission, Source
from app.signing.session import SigningState
from app.ui.application import application
from app.ui.main_window import MainWindow

SECONDS = 12.0
BEAT_MS = 2
PORT = 12480
GOAL_MS = 50.0
SITE = "https://bench.example"


class Beat:
    """Measures the loop's gaps: each is the time between two turns beyond the beat itself."""

    def __init__(self) -> None:
        self.gaps: list[tuple[float, float, str]] = []
        self.doing = "idle"
        self._last, self._cpu = time.perf_counter(), time.thread_time()
        self.timer = QTimer()
        self.timer.setInterval(BEAT_MS)
        self.timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self.gaps.append(((now - self._last) * 1000 - BEAT_MS, (cpu - self._cpu) * 1000, self.doing))
        self._last, self._cpu = now, cpu

    def start(self) -> None:
        self._last = time.perf_counter()
        self.timer.start()


_FLOOD = """
import json, sys, urllib.request
port, site = int(sys.argv[1]), sys.argv[2]
calls = [{"jsonrpc": "2.0", "id": i, "method": "eth_blockNumber", "params": []} for i in range(10)]
body = json.dumps(calls).encode()
sent = 0
while True:
    request = urllib.request.Request(f"http://127.0.0.1:{port}", body, {"Content-Type": "application/json", "Origin": site})
    try:
        urllib.request.urlopen(request, timeout=5).read()
    except OSError:
        pass
    sent += len(calls)
    print(sent, flush=True)
"""
"""A site in a process of its own, as browsers are; the rate limit's refusals are part of the flood."""


def main() -> int:
    app = application()
    if len(sys.argv) > 1:
        sys.setswitchinterval(float(sys.argv[1]))
    session = DemoSession()
    window = MainWindow(session.desk, "light", session)
    window.resize(1180, 760)
    backend = DeskBackend(session.desk)
    window.backend = backend
    endpoint = Endpoint(backend, port=PORT).start()
    session.profile.put_permission(Permission(SITE, True, None, session.chain.chain_id, session_time()))
    window.show()
    end = time.monotonic() + 20
    while not any(f.accounts for f in session.hub.devices()) and time.monotonic() < end:
        app.processEvents()
        time.sleep(0.01)
    stop = threading.Event()
    sent = {"reads": 0, "requests": 0}

    flood = subprocess.Popen(
        [sys.executable, "-c", _FLOOD, str(endpoint.port), SITE], stdout=subprocess.PIPE, text=True
    )

    def requests() -> None:
        ready = session.ready()
        place = 0
        while not stop.is_set():
            try:
                ticket_id = session.desk.submit(ready[place % len(ready)].request, Source.ENDPOINT)
                sent["requests"] += 1
                if place > 20:
                    session.desk.wait_for(ticket_id, lambda t: t.state is SigningState.WAITING or t.over, 5)
                    session.desk.reject(ticket_id, "bench")
            except (ValueError, TimeoutError):
                pass
            place += 1
            stop.wait(0.02)

    def device() -> None:
        while not stop.is_set():
            held = session.hub.holder(LEDGER_ACCOUNT)
            if held is None:
                return
            session.hub.run(
                held[0].identity.key,
                lambda d: d.addresses([(0x8000002C, 0x8000003C, 0x80000000, 0, i) for i in range(5)]),
            ).result(20)

    workers = [threading.Thread(target=work, daemon=True) for work in (requests, device)]
    beat = Beat()
    keys = [key for _, key in window.pages]
    turn = {"at": 0}

    def user() -> None:
        key = keys[turn["at"] % len(keys)]
        first = turn["at"] < len(keys)
        turn["at"] += 1
        beat.doing = f"{'building' if first else 'showing'} {key}"
        window.open_page(key)
        QTimer.singleShot(150, lambda: setattr(beat, "doing", "reading"))

    clicks = QTimer()
    clicks.setInterval(350)
    clicks.timeout.connect(user)
    for worker in workers:
        worker.start()
    beat.start()
    clicks.start()
    QTimer.singleShot(int(SECONDS * 1000), app.exit)  # quit would ask first: requests wait
    app.exec()
    stop.set()
    flood.terminate()
    said = flood.communicate()[0].split()
    sent["reads"] = int(said[-1]) if said else 0
    clicks.stop()
    beat.timer.stop()
    for worker in workers:
        worker.join(6)
    report(beat, sent)
    window._sure = True
    window.close()
    endpoint.stop()
    session.stop()
    return 0


def session_time() -> Any:
    from datetime import UTC, datetime

    return datetime.now(UTC)


def report(beat: Beat, sent: dict[str, int]) -> None:
    """Print the figures; the worst gaps name what the user did then."""
    gaps, own = sorted(g for g, _, _ in beat.gaps), sorted(c for _, c, _ in beat.gaps)
    print(
        f"window gap: {len(gaps)} beats in {SECONDS:.0f} s, {sent['reads']} reads and {sent['requests']} requests came in"
    )
    for name, row in (("wall clock", gaps), ("the window's own work", own)):
        print(
            f"{name}: median {statistics.median(row):.1f} ms, 99 % {row[int(len(row) * 0.99)]:.1f} ms, "
            f"largest {row[-1]:.1f} ms, {sum(g > GOAL_MS for g in row)} above {GOAL_MS:.0f} ms"
        )
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0
    print(f"load of the machine: {load:.1f} on {os.cpu_count()} processors")
    for gap, cpu, doing in sorted(beat.gaps, reverse=True, key=lambda row: row[1])[:6]:
        print(f"  {gap:7.1f} ms, own work {cpu:6.1f} ms, while {doing}")


if __name__ == "__main__":
    sys.exit(main())
