"""Why the computer does not let us open a USB device: permissions, missing udev rules, another program.

Reads the real mode of the device node, the udev rules on this system and the open files of running programs. All
paths can be given, so that tests describe a system.
"""

from __future__ import annotations

import grp
import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from devices.device import DeviceError, HeldByAnother, NoPermission, Unplugged

RULES_FILE: Final = "70-countersign.rules"
_RULE_FOLDERS: Final = ("etc/udev/rules.d", "run/udev/rules.d", "usr/lib/udev/rules.d", "lib/udev/rules.d")
_VENDOR_IDS: Final = {"ledger": ("2c97",), "trezor": ("534c", "1209")}
_PROGRAMS: Final = {"ledger": "Ledger Wallet", "trezor": "Trezor Suite"}


@dataclass(frozen=True, slots=True)
class System:
    """Where the facts are read: `/` on a real machine."""

    root: Path = Path("/")

    def node(self, path: bytes | str) -> Path | None:
        """The device node of a path such as `/dev/hidraw3`; None for paths that are no files."""
        text = path.decode(errors="replace") if isinstance(path, bytes) else path
        return self.root / text.lstrip("/") if text.startswith("/") else None

    def rules_for(self, vendor: str) -> list[Path]:
        """The udev rule files that mention the vendor's USB ids."""
        found = []
        for folder in _RULE_FOLDERS:
            for path in sorted((self.root / folder).glob("*.rules")):
                try:
                    text = path.read_text(errors="replace").lower()
                except OSError:
                    continue
                if any(vendor_id in text for vendor_id in _VENDOR_IDS[vendor]):
                    found.append(path)
        return found

    def holders(self, node: Path) -> Iterator[str]:
        """The names of other programs that have the device node open, as far as this user may see."""
        proc = self.root / "proc"
        try:
            processes = [p for p in proc.iterdir() if p.name.isdigit() and int(p.name) != os.getpid()]
        except OSError:
            return
        for process in processes:
            try:
                if any(fd.readlink() == node for fd in (process / "fd").iterdir()):
                    yield (process / "comm").read_text(errors="replace").strip()
            except OSError:
                continue


def describe_node(node: Path) -> str:
    """`/dev/hidraw3 is crw------- root:root`."""
    info = node.stat()
    try:
        group = grp.getgrgid(info.st_gid).gr_name
    except KeyError:
        group = str(info.st_gid)
    owner = "root" if info.st_uid == 0 else str(info.st_uid)
    return f"{node} is {stat.filemode(info.st_mode)} {owner}:{group}"


def explain_refusal(path: bytes | str, vendor: str, system: System | None = None) -> DeviceError | None:
    """The error that fits a device that would not open, or None when nothing is known."""
    if not sys.platform.startswith("linux"):
        return None
    system = system or System()
    node = system.node(path)
    if node is None:
        return None
    text = path.decode(errors="replace") if isinstance(path, bytes) else path
    if not node.exists():
        return Unplugged(f"{text} is gone")
    refused = missing_permission(path, vendor, system)
    if refused is not None:
        return refused
    names = sorted(set(system.holders(node)))
    if names:
        return HeldByAnother(
            f"{text} is open in {', '.join(names)}",
            sentence=f"Another program is using the device: {', '.join(names)}.",
            next_step=f"Close {', '.join(names)} and try again.",
        )
    return None


def missing_permission(path: bytes | str, vendor: str, system: System | None = None) -> NoPermission | None:
    """What the device node's own mode says: None when it may be opened, or when this system has no such nodes."""
    system = system or System()
    node = system.node(path)
    if not sys.platform.startswith("linux") or node is None or not node.exists():
        return None
    if os.access(node, os.R_OK | os.W_OK):
        return None
    return no_permission(describe_node(node), vendor, system)


def no_permission(node: str, vendor: str, system: System | None = None) -> NoPermission:
    """No permission, with the udev rule that is missing and how to add it."""
    rules = (system or System()).rules_for(vendor)
    if rules:
        where = ", ".join(str(r) for r in rules)
        return NoPermission(
            f"{node}; rules in {where}",
            sentence="This computer does not let Countersign open the device, although a udev rule for it exists.",
            next_step="Unplug the device and plug it in again. If that does not help, run: sudo udevadm trigger",
        )
    return NoPermission(
        f"{node}; no udev rule names {vendor}",
        sentence=f"This computer has no udev rule that lets you open a {vendor.capitalize()}.",
        next_step=(
            f"Run: sudo cp packaging/linux/{RULES_FILE} /etc/udev/rules.d/ && sudo udevadm control --reload && "
            "sudo udevadm trigger. Then plug the device in again."
        ),
    )


def close_program(vendor: str) -> str:
    """What to close when another program has the device."""
    return f"Close {_PROGRAMS[vendor]} and other wallet programs, then try again."
