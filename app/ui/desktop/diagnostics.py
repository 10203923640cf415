"""Logs on this computer, and a bundle the user reads before saving: addresses, hashes, names and nodes are taken out."""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import platform
import re
import sys
import threading
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion

LOG: Final = "countersign.log"
CRASH: Final = "crash.log"
RUNNING: Final = "running"
_PACKAGES: Final = (
    "countersign",
    "PySide6-Essentials",
    "trezor",
    "ledgerwallet",
    "hidapi",
    "aiohttp",
    "SQLAlchemy",
    "zxing-cpp",
    "segno",
)
_SECRETS: Final = re.compile(
    r"(?P<url>\b(?:https?|wss?)://[^\s\"'<>]+)"
    r"|(?P<hex>\b0[xX][0-9a-fA-F]{16,}\b)"
    r"|(?P<bare>\b[0-9a-fA-F]{40,}\b)"
    r"|(?P<mail>[\w.+-]+@[\w-]+\.[\w.]+)"
)


class Redactor:
    """Takes private things out of a text. The same thing gets the same number, so that a story stays readable."""

    def __init__(self, names: Iterable[str] = (), home: Path | None = None) -> None:
        self._seen: dict[str, str] = {}
        self._names = sorted({n for n in names if len(n) > 2}, key=len, reverse=True)
        self._home = str(home or Path.home())

    def text(self, given: str) -> str:
        """The text without addresses, hashes, links, mail addresses, the user's own names and the home folder."""
        out = _SECRETS.sub(self._replace, given.replace(self._home, "~"))
        for name in self._names:
            if name.casefold() in out.casefold():
                out = re.sub(
                    re.escape(name), lambda found: self._number("name", found[0].casefold()), out, flags=re.IGNORECASE
                )
        return out

    def _replace(self, found: re.Match[str]) -> str:
        text = found[0]
        if found["url"]:
            parts = urlsplit(text)
            if parts.hostname in ("127.0.0.1", "localhost"):
                return f"{parts.scheme}://{parts.hostname}"
            return self._number("link", f"{parts.scheme}://{parts.hostname}")
        if found["mail"]:
            return self._number("mail", text.casefold())
        digits = text.removeprefix("0x").removeprefix("0X")
        kind = {40: "address", 64: "hash", 130: "signature"}.get(len(digits), f"{len(digits) // 2} bytes")
        return self._number(kind, digits.lower())

    def _number(self, kind: str, value: str) -> str:
        key = f"{kind}:{value}"
        if key not in self._seen:
            self._seen[key] = f"<{kind} {sum(k.startswith(kind + ':') for k in self._seen) + 1}>"
        return self._seen[key]


def bundle(facts: Mapping[str, Any], logs: Iterable[str], redactor: Redactor, now: datetime) -> str:
    """The whole bundle as one text that a person can read."""
    lines = [
        f"Countersign diagnostics, {now.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
        "Addresses, hashes, names and nodes were replaced.",
        "",
    ]
    lines += [f"{k}: {v}" for k, v in {**system(), **facts}.items()]
    lines += ["", "Log:"]
    lines += list(logs)[-500:]
    return redactor.text("\n".join(lines)) + "\n"


def system() -> dict[str, str]:
    """The program, its libraries and the system under it."""
    out = {"system": platform.platform(), "python": platform.python_version(), "qt": qVersion()}
    for name in _PACKAGES:
        try:
            out[name] = version(name)
        except PackageNotFoundError:
            out[name] = "not installed as a package"
    return out


class Logs:
    """The program's log beside the profile: rotated, bounded, and fed by what nobody caught. Nothing is sent anywhere."""

    def __init__(self, profile: Path) -> None:
        self.folder = profile / "logs"
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.crashed = (self.folder / RUNNING).exists()
        """Whether the program did not end in order last time."""
        self._handler = logging.handlers.RotatingFileHandler(
            self.folder / LOG, maxBytes=512_000, backupCount=2, encoding="utf-8"
        )
        self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        self._crash: IO[str] | None = None
        self._before: Any = None

    def start(self) -> None:
        """Take what Python, its threads and Qt report; remember that the program runs."""
        root = logging.getLogger()
        root.addHandler(self._handler)
        root.setLevel(logging.INFO)
        self._crash = (self.folder / CRASH).open("a", encoding="utf-8")
        faulthandler.enable(self._crash)
        (self.folder / RUNNING).write_text(str(datetime.now(UTC)))
        sys.excepthook = self._uncaught
        threading.excepthook = lambda args: self._uncaught(args.exc_type, args.exc_value, args.exc_traceback)
        self._before = qInstallMessageHandler(_from_qt)
        logging.getLogger("app").info("started")

    def stop(self) -> None:
        """The program ends in order."""
        logging.getLogger("app").info("ended")
        (self.folder / RUNNING).unlink(missing_ok=True)
        qInstallMessageHandler(self._before)
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        faulthandler.disable()
        if self._crash is not None:
            self._crash.close()
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()

    def _uncaught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if kind is KeyboardInterrupt:
            sys.__excepthook__(kind, error or kind(), trace)
            return
        logging.getLogger("app").error("not caught", exc_info=(kind, error or kind(), trace))

    def tail(self, lines: int = 500) -> list[str]:
        """The newest lines, oldest first, and what a crash left."""
        out: list[str] = []
        for name in (CRASH, f"{LOG}.1", LOG):
            path = self.folder / name
            if path.exists():
                out += path.read_text(encoding="utf-8", errors="replace").splitlines()
        return out[-lines:]


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    level = {
        QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO, QtMsgType.QtWarningMsg: logging.WARNING,
    }.get(kind, logging.ERROR)  # fmt: skip
    logging.getLogger("qt").log(level, "%s %s", getattr(context, "category", ""), message)
