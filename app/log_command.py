"""`countersign log`: verify, print or anchor the audit log of a profile."""

from __future__ import annotations

import argparse
import json
import sys

from app.store.audit import Head, Report
from app.store.database import StoreError
from app.store.profile import Profile


def log(args: argparse.Namespace) -> int:
    """Do one action; returns the exit status (0 done and unaltered, 1 the log does not hold, 2 it could not be read)."""
    try:
        with Profile.open(args.profile, readonly=True) as profile:
            if args.action == "head":
                print(profile.log.head().text())
                return 0
            if args.action == "show":
                for entry in profile.log.entries():
                    print(json.dumps(entry.as_json(), ensure_ascii=True))
                return 0
            report = profile.log.verify(_anchor(args.anchor))
    except (StoreError, ValueError) as error:
        print(f"countersign log: {error}", file=sys.stderr)
        return 2
    _say(report)
    return 0 if report.ok else 1


def _anchor(text: str | None) -> Head | None:
    try:
        return Head.parse(text) if text is not None else None
    except ValueError as error:
        raise ValueError(f"--anchor: {error}") from None


def _say(report: Report) -> None:
    if report.ok:
        span = f", {report.first_time} to {report.last_time}" if report.entries else ""
        print(f"The log is unaltered: {report.entries} entries{span}.")
        print(f"Head: {report.head.text()}")
        return
    print(f"The log does not hold: {len(report.faults)} faults in {report.entries} entries.")
    for fault in report.faults:
        print(f"  entry {fault.seq}: {fault.sentence} ({fault.kind})")
