"""Start to first paint, to the window in use, and memory, against an empty PySide6 window: `python -m tests.bench.startup`.

Each program runs in a process of its own, offscreen, alternately, and the medians are compared. First paint is the
first paint event of any widget; in use is the first paint of the main window itself. Memory is what the process holds
alone (USS) and resident (RSS) two seconds after it is in use. Whether web3 or py-evm were imported is printed too.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 7
SETTLED_SECONDS = 2.0

_WATCH = """
import json, os, sys, time
start = float(os.environ["BENCH_START"])
from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QTimer
seen = {}
heavy = ("web3", "eth", "eth_tester", "pyrevm", "trezorlib")
def memory():
    rows = dict(line.split(":") for line in open("/proc/self/smaps_rollup") if ":" in line)
    number = lambda key: int(rows[key].split()[0])
    return {"rss": number("Rss"), "uss": number("Private_Clean") + number("Private_Dirty")}
class Watched(QtWidgets.QApplication):
    def notify(self, receiver, event):
        if event.type() == QEvent.Type.Paint:
            if "first" not in seen:
                seen["first"] = time.monotonic() - start
                seen["imported"] = [name for name in heavy if name in sys.modules]
            if "used" not in seen and type(receiver.window() if hasattr(receiver, "window") else receiver).__name__ == os.environ["BENCH_MAIN"]:
                seen["used"] = time.monotonic() - start
                QTimer.singleShot(int(float(os.environ["BENCH_SETTLED"]) * 1000), self.tell)
        return super().notify(receiver, event)
    def tell(self):
        print(json.dumps(seen | memory()), flush=True)
        os._exit(0)
QtWidgets.QApplication = Watched
"""
_EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
class Empty(QMainWindow): ...
window = Empty()
window.resize(1180, 760)
window.show()
app.exec()
"""
_OURS = """
import sys
from app.cli import main
main(["--profile", sys.argv[1]])
"""


def once(program: str, main: str, folder: str) -> dict[str, float | list[str]]:
    """One start; what was measured."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen", "BENCH_MAIN": main, "BENCH_SETTLED": str(SETTLED_SECONDS), "XDG_CONFIG_HOME": folder,
        "BENCH_START": repr(time.monotonic()),
    }  # fmt: skip
    ran = subprocess.run(
        [sys.executable, "-c", _WATCH + program, f"{folder}/profile"], cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=60
    )  # fmt: skip
    if ran.returncode:
        raise SystemExit(ran.stderr[-2000:])
    measured: dict[str, float | list[str]] = json.loads(ran.stdout.strip().splitlines()[-1])
    return measured


def main() -> None:
    """Print the medians and the ratios."""
    with tempfile.TemporaryDirectory() as folder:
        once(_OURS, "MainWindow", folder)  # makes the profile and the compiled files
        rows = [(once(_EMPTY, "Empty", folder), once(_OURS, "MainWindow", folder)) for _ in range(ROUNDS)]
    print(f"{'':24}{'empty window':>14}{'Countersign':>14}{'ratio':>8}")
    for key, name, unit in (
        ("first", "first paint", "s"),
        ("used", "window in use", "s"),
        ("rss", "resident", "KB"),
        ("uss", "of its own", "KB"),
    ):
        empty, ours = (statistics.median(float(r[i][key]) for r in rows) for i in (0, 1))  # type: ignore[arg-type]
        form = ".3f" if unit == "s" else ",.0f"
        print(f"{name:16}{unit:>8}{empty:>14{form}}{ours:>14{form}}{ours / empty:>8.2f}")
    print(
        "imported before the first paint:",
        ", ".join(map(str, rows[-1][1]["imported"])) or "none of web3, py-evm, trezorlib",
    )  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
