"""The command `countersign`: the window by default; check, sign, log, demo and tour as subcommands."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.store.audit import Report


def parser() -> argparse.ArgumentParser:
    """All options, with the words `--help` shows."""
    top = argparse.ArgumentParser(
        prog="countersign",
        description="Checks what a hardware wallet is asked to sign, shows what it would do, then asks the device.",
    )
    top.add_argument("--version", action="store_true", help="say the version and end")
    _window_options(top)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    check = commands.add_parser(
        "check",
        help="judge requests without a window or a device",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=_CHECK_HELP,
    )
    check.add_argument("files", nargs="+", metavar="FILE", help=".json: one request; .jsonl: one a line; -: stdin")
    check.add_argument("--output", choices=("human", "jsonl"), help="default: human on a terminal, jsonl in a pipe")
    check.add_argument("--rpc", metavar="URL", help="a node to read state from; without it nothing leaves this machine")
    check.add_argument("--second-rpc", metavar="URL", help="a second node; what the two do not agree on is told")
    check.add_argument(
        "--proven", action="store_true", help="prove the state against a block on which both nodes agree"
    )
    check.add_argument("--profile", type=Path, metavar="DIR", help="contacts, history and policy of a user")
    check.add_argument("--policy", type=Path, metavar="FILE", help="a policy in place of the profile's")
    check.add_argument("--device", metavar="MODEL[@VERSION]", help="predict this model's screens")
    check.add_argument(
        "--device-settings", metavar="K=on|off,...", help="default: factory settings; descriptors=on: as signed here"
    )
    check.add_argument("--path", default="m/44'/60'/0'/0/0", help="derivation path (default %(default)s)")
    check.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="worker processes (default 1)")

    sign = commands.add_parser("sign", help="judge one request, ask for what is needed, sign it on the device")
    sign.add_argument("file", metavar="FILE", help="a request, raw transaction, EIP-712 JSON, ethereum: link, CSV; -")
    _window_options(sign)
    sign.add_argument("--send", action="store_true", help="broadcast a signed transaction through the network's node")

    log = commands.add_parser("log", help="the audit log of a profile")
    log.add_argument("action", choices=("verify", "show", "head"))
    log.add_argument("--profile", type=Path, metavar="DIR")
    log.add_argument("--anchor", metavar="HEAD", help="a head kept elsewhere that the log must contain")

    history = commands.add_parser(
        "history", help="the past of an account: import it, learn it anew, disown a transaction"
    )
    history.add_argument("action", choices=("import", "learn", "disown"))
    history.add_argument("hash", nargs="?", metavar="HASH", help="with disown: the transaction that was not yours")
    history.add_argument("--profile", type=Path, metavar="DIR")
    history.add_argument("--account", metavar="ADDRESS", help="learn: default all accounts")
    history.add_argument("--rpc", metavar="URL", help="import: your node; nothing else is asked")
    history.add_argument("--first", type=int, metavar="BLOCK", help="import: default where the last import ended")

    lists = commands.add_parser("lists", help="lists of thieves and phishing sites that you add: ScamSniffer, OFAC, …")
    kinds = lists.add_subparsers(dest="action", metavar="ACTION", required=True)
    take = kinds.add_parser("import", help="take a list from a file; one of the same name is replaced")
    take.add_argument(
        "file", type=Path, metavar="FILE", help="JSON, CSV, OFAC's XML or CSV, text with one entry a line"
    )
    take.add_argument("--name", help="what findings call it; default: the file's name")
    take.add_argument("--date", metavar="YYYY-MM-DD", help="the day the list is of; default: the file's")
    for one in (
        take,
        kinds.add_parser("show", help="the lists of the profile"),
        kinds.add_parser("remove", help="take one away"),
    ):
        one.add_argument("--profile", type=Path, metavar="DIR")
        if one.prog.endswith("remove"):
            one.add_argument("name", metavar="NAME")

    demo = commands.add_parser("demo", help="the demonstration: simulated devices, embedded chain, ready requests")
    demo.add_argument("--theme", choices=("light", "dark", "contrast"))

    tour = commands.add_parser("tour", help="drive the demonstration through every screen and save pictures")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR")
    tour.add_argument("--theme", choices=("light", "dark", "contrast"), action="append")
    tour.add_argument("--size", action="append", metavar="WxH", help="window size, may be repeated")
    return top


_CHECK_HELP = """\
A request is one JSON object: what a site passes to a wallet, and for which account. For example:

  {"chain_id": 1, "account": "0x73d0385F4d8E00C5e6504C6030F47BF6212736A8",
   "method": "eth_sendTransaction",
   "params": [{"to": "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045", "value": "0x16345785d8a0000"}]}

  method   eth_sendTransaction, eth_signTransaction, eth_signTypedData_v4, personal_sign, eth_sign, wallet_sendCalls
  params   as in the Ethereum JSON-RPC, quantities in hex
  id       optional, comes back in the answer; origin: the site that asks
  intent   optional, what is meant: {"kind": "send", "to": ..., "asset": "ETH", "amount": "0.1"}
  context  optional, facts in place of a profile or a node: history, contacts, balances, tokens, state ...

exit status:
  0   every verdict is clear or caution
  10  the worst verdict is hold
  11  the worst verdict is block
  2   an input or an option could not be read, or there was no request; the others are still answered
"""


def _window_options(where: argparse.ArgumentParser) -> None:
    where.add_argument("--profile", type=Path, metavar="DIR", help="the profile's folder")
    where.add_argument("--ledger-tcp", metavar="HOST:PORT", help="a Ledger emulator's APDU socket")
    where.add_argument("--trezor-udp", type=_emulator, metavar="HOST:PORT", help="a Trezor emulator's UDP port")


def _emulator(text: str) -> str:
    from devices.trezor.options import emulator_addresses

    try:
        emulator_addresses(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text


def _jobs(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 64:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 64")
    return int(text)


def arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The options; a link or a file before them goes to the window: that is how desktops start programs."""
    link = argv and (argv[0].startswith(("ethereum:", "file:")) or Path(argv[0]).suffix in (".json", ".jsonl", ".csv"))
    args = parser().parse_args(argv[1:] if link else argv)
    args.open = _path_or_link(argv[0]) if link else None
    return args


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    args = arguments(list(sys.argv[1:] if argv is None else argv))
    if args.version:
        from importlib.metadata import version

        print("countersign", version("countersign"))
        return 0
    try:
        return _run(args)
    except BrokenPipeError:
        # Whoever read our output stopped reading: not an error of ours, and nothing is left to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(args: argparse.Namespace) -> int:
    match args.command:
        case "check":
            return _check(args)
        case "sign":
            from app.sign_command import sign

            return sign(args)
        case "log":
            return _log(args)
        case "history":
            from app.history_command import history

            return history(args)
        case "lists":
            return _lists(args)
        case "tour":
            from app.ui.tour import run_tour

            return run_tour(args.out, themes=args.theme, sizes=args.size)
        case _:
            from app.ui.application import run

            return run(args)


def _path_or_link(given: str) -> str:
    """What to open; desktops name files by their path or by a `file:` link."""
    if not given.startswith("file:"):
        return given
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    return url2pathname(urlsplit(given).path)


def _check(args: argparse.Namespace) -> int:
    from app import checking
    from app.human import lines as human

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
                for numbered in checking.lines_of(path, sys.stdin.buffer):
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


def _lists(args: argparse.Namespace) -> int:
    from app.store.database import StoreError
    from app.store.lists import ListError, Lists
    from app.store.profile import Profile

    try:
        with Profile.open(args.profile) as profile:
            lists = Lists(profile.folder)
            if args.action == "import":
                made = lists.import_file(args.file, name=args.name, dated=args.date)
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
                if not lists.remove(args.name):
                    print(f"countersign lists: there is no list {args.name!r}", file=sys.stderr)
                    return 2
                profile.record("list", args.name, {"removed": True})
            else:
                for row in lists.all():
                    print(
                        f"{row.name}: {row.addresses:,} addresses, {row.hosts:,} sites, of {row.dated}, imported {row.imported}"
                    )
    except (StoreError, ListError, OSError) as error:
        print(f"countersign lists: {error}", file=sys.stderr)
        return 2
    return 0


def _log(args: argparse.Namespace) -> int:
    from app.store.audit import Head
    from app.store.database import StoreError
    from app.store.profile import Profile

    try:
        with Profile.open(args.profile, readonly=True) as profile:
            if args.action == "head":
                print(profile.log.head().text())
                return 0
            if args.action == "show":
                for entry in profile.log.entries():
                    print(json.dumps(entry.as_json(), ensure_ascii=True))
                return 0
            report = profile.log.verify(Head.parse(args.anchor) if args.anchor else None)
    except (StoreError, ValueError) as error:
        print(f"countersign log: {error}", file=sys.stderr)
        return 2
    _say(report)
    return 0 if report.ok else 1


def _say(report: Report) -> None:
    if report.ok:
        span = f", {report.first_time} to {report.last_time}" if report.entries else ""
        print(f"The log is unaltered: {report.entries} entries{span}.")
        print(f"Head: {report.head.text()}")
        return
    print(f"The log does not hold: {len(report.faults)} faults in {report.entries} entries.")
    for fault in report.faults:
        print(f"  entry {fault.seq}: {fault.sentence} ({fault.kind})")
