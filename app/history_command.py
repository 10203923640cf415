"""`countersign history`: read an account's past from the user's node, learn it anew, or disown a transaction."""

from __future__ import annotations

import argparse
import sys

from app.address import Address, AddressError
from app.chain.client import NodeClient, NodeError
from app.chain.history import read_history
from app.store.database import StoreError
from app.store.profile import Profile

PIECE = 50_000
"""Blocks read before what they brought is kept: an interrupted import goes on from there."""


def history(args: argparse.Namespace) -> int:
    """Do one action; returns the exit status (0 done, 1 nothing to do, 2 it could not be done)."""
    try:
        if args.action != "import":
            Profile.open(args.profile, readonly=True).close()  # says where there is none: learning makes no profile
        with Profile.open(args.profile) as profile:
            match args.action:
                case "import":
                    return _import(profile, args)
                case "disown":
                    return _disown(profile, args)
                case _:
                    return _learn(profile, args)
    except (StoreError, NodeError, ValueError) as error:
        print(f"countersign history: {error}", file=sys.stderr)
        return 2


def place_of(account: Address, chain_id: int) -> str:
    """The setting that remembers through which block an account's past was read."""
    return f"history.through.{chain_id}.{account.hex()}"


def _account(args: argparse.Namespace) -> Address:
    try:
        return Address.parse(args.account)
    except AddressError as error:
        raise ValueError(f"--account: {error}") from None


def _learn(profile: Profile, args: argparse.Namespace) -> int:
    learned = profile.relearn(_account(args) if args.account is not None else None)
    for account, acts in learned.items():
        print(f"{account}: learned from {acts} own acts")
    if not learned:
        print("There is no past to learn from.")
    return 0 if learned else 1


def _import(profile: Profile, args: argparse.Namespace) -> int:
    account = _account(args)
    try:
        node = NodeClient(args.rpc)
    except NodeError as error:
        raise ValueError(f"--rpc: {error.sentence}") from None
    chain_id = node.chain_id()
    newest = int(node.call("eth_blockNumber"), 16)
    kept = profile.setting(place_of(account, chain_id))
    first = args.first if args.first is not None else (kept + 1 if isinstance(kept, int) else 0)
    added = 0
    gaps: dict[str, None] = {}
    while first <= newest:
        reading = read_history(node, account, chain_id, first=first, last=min(first + PIECE - 1, newest))
        added += profile.add_history(account, reading.entries)
        gaps.update(dict.fromkeys(g for g in reading.gaps if not g.startswith("There is more")))
        if not isinstance(kept, int) or reading.through > kept:
            profile.put_setting(place_of(account, chain_id), reading.through)
        first = reading.through + 1
    print(f"{added} new entries of {account} on chain {chain_id}, through block {newest}.")
    for gap in gaps:
        print(f"Missing: {gap}")
    return 0


def _disown(profile: Profile, args: argparse.Namespace) -> int:
    found = profile.disown(_account(args), args.hash)
    print(f"{found} entries count for nothing from now on." if found else "There is no own entry with this hash.")
    return 0 if found else 1
