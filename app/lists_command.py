"""`countersign lists`: the lists of thieves and phishing sites that a user added to the profile."""

from __future__ import annotations

import argparse
import sys

from app.store.database import StoreError
from app.store.lists import ListError, Lists
from app.store.profile import Profile


def lists(args: argparse.Namespace) -> int:
    """Do one action; returns the exit status (0 done, 2 it could not be done)."""
    try:
        if args.action != "import":
            Profile.open(args.profile, readonly=True).close()  # says where there is none: looking makes no profile
        with Profile.open(args.profile) as profile:
            kept = Lists(profile.folder)
            if args.action == "import":
                made = kept.import_file(args.file, name=args.name, dated=args.date)
                said = {
                    "sha256": made.sha256,
                    "dated": made.dated,
                    "addresses": str(made.addresses),
                    "hosts": str(made.hosts),
                }
                profile.record("list", made.name, said)
                print(
                    f"{made.name}: {made.addresses:,} addresses, {made.hosts:,} sites, of {made.dated}, read as {made.format}."
                )
            elif args.action == "remove":
                if not kept.remove(args.name):
                    print(f"countersign lists: there is no list {args.name!r}", file=sys.stderr)
                    return 2
                profile.record("list", args.name, {"removed": True})
            else:
                for row in kept.all():
                    print(
                        f"{row.name}: {row.addresses:,} addresses, {row.hosts:,} sites, of {row.dated}, imported {row.imported}"
                    )
    except (StoreError, ListError, OSError) as error:
        print(f"countersign lists: {_words(error)}", file=sys.stderr)
        return 2
    return 0


def _words(error: Exception) -> str:
    return f"{error.filename}: {error.strerror}" if isinstance(error, OSError) and error.filename else str(error)
