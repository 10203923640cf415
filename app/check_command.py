"""`countersign check`: requests from files or standard input, one answer each, and the exit status of the contract."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from io import BufferedReader
from typing import cast

from app import checking
from app.human import lines as human
from app.intake.lines import lines_of


def check(args: argparse.Namespace) -> int:
    """Answer every request of every file; returns the exit status of the contract."""
    form = args.output or ("human" if sys.stdout.isatty() else "jsonl")
    try:
        options = checking.Options.read(
            rpc=args.rpc,
            second_rpc=args.second_rpc,
            proven=args.proven,
            profile=args.profile,
            policy=args.policy,
            device=args.device,
            settings=args.device_settings,
            path=args.path,
        )
    except checking.UsageError as error:
        print(f"countersign check: {error}", file=sys.stderr)
        return checking.EXIT_UNREADABLE
    statuses = []

    def source() -> Iterator[tuple[int, bytes]]:
        for path in args.files:
            held = False
            try:
                for numbered in lines_of(path, cast(BufferedReader, sys.stdin.buffer)):
                    held = True
                    yield numbered
                if not held:
                    # An export that broke and left nothing must not pass a gate.
                    print(f"countersign check: {path}: holds no request", file=sys.stderr)
                    statuses.append(checking.EXIT_UNREADABLE)
            except OSError as error:
                print(f"countersign check: {path}: {error.strerror}", file=sys.stderr)
                statuses.append(checking.EXIT_UNREADABLE)

    try:
        for line, status in checking.run(source(), options, args.jobs):
            statuses.append(status)
            print(line if form == "jsonl" else "\n".join(human(json.loads(line))))
    except BrokenPipeError:
        # Whoever read our output stopped reading: not an error of ours, and nothing is left to say.
        sys.stderr.close()
        return checking.combine(statuses)
    except checking.user_errors() as error:
        said = f"{error.filename}: {error.strerror}" if isinstance(error, OSError) and error.filename else str(error)
        print(f"countersign check: {said}", file=sys.stderr)
        return checking.EXIT_UNREADABLE
    return checking.combine(statuses)
