"""The command `countersign`: the window by default; check, sign, log, demo and tour as subcommands."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

_THEMES: Final = ("light", "dark", "contrast")
_PROFILE, _WINDOW = ("profile",), ("profile", "ledger_tcp", "trezor_udp")
_TAKES: Final[Mapping[str | None, tuple[str, ...]]] = {
    None: _WINDOW, "check": _PROFILE, "sign": _WINDOW, "log": _PROFILE, "history": _PROFILE, "lists": _PROFILE,
    "demo": (), "tour": (),
}  # fmt: skip
"""Which of the window's options each command has use for: one that would be passed over in silence is refused."""


def parser() -> argparse.ArgumentParser:
    """All options, with the words `--help` shows."""
    top = argparse.ArgumentParser(
        prog="countersign",
        description="Checks what a hardware wallet is asked to sign, shows what it would do, then asks the device.",
        epilog="Without a command the window opens; a request's file or an ethereum: link before the options opens in it.",
    )
    top.add_argument("--version", action="store_true", help="say the version and end")
    _window_options(top, None)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    for add in (_add_check, _add_sign, _add_log, _add_history, _add_lists, _add_demo, _add_tour):
        add(commands)
    return top


def _command(commands: Commands, name: str, said: str, ends: str = "") -> argparse.ArgumentParser:
    """One command; `said` is its line in the help, `ends` its exit statuses."""
    return commands.add_parser(
        name, help=said, description=said[0].upper() + said[1:] + ".", epilog=ends,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip


def _profile_option(where: argparse.ArgumentParser, default: object = argparse.SUPPRESS) -> None:
    # Suppressed in a command: its own default would take the place of what was given before the command.
    where.add_argument(
        "--profile", type=Path, metavar="DIR", default=default, help="the profile's folder; default: the user's own"
    )


def _window_options(where: argparse.ArgumentParser, default: object = argparse.SUPPRESS) -> None:
    _profile_option(where, default)
    where.add_argument(
        "--ledger-tcp", type=_ledger, metavar="HOST:PORT", default=default, help="a Ledger emulator's APDU socket"
    )
    where.add_argument(
        "--trezor-udp", type=_trezor, metavar="HOST:PORT", default=default, help="a Trezor emulator's UDP port"
    )


def _add_check(commands: Commands) -> None:
    check = _command(commands, "check", "judge requests without a window or a device", _CHECK_HELP)
    check.add_argument(
        "files", nargs="+", metavar="FILE",
        help=".json: one request; .jsonl: one a line; either may be packed (.gz); -: standard input",
    )  # fmt: skip
    check.add_argument("--output", choices=("human", "jsonl"), help="default: human on a terminal, jsonl in a pipe")
    check.add_argument("--rpc", metavar="URL", help="a node to read state from; without it nothing leaves this machine")
    check.add_argument("--second-rpc", metavar="URL", help="a second node; what the two do not agree on is told")
    check.add_argument(
        "--proven", action="store_true", help="prove the state against a block on which both nodes agree"
    )
    check.add_argument(
        "--profile", type=Path, metavar="DIR", default=argparse.SUPPRESS, help="contacts, history and policy of a user"
    )
    check.add_argument("--policy", type=Path, metavar="FILE", help="a policy in place of the profile's")
    check.add_argument("--device", metavar="MODEL[@VERSION]", help="predict this model's screens")
    check.add_argument(
        "--device-settings", metavar="K=on|off,...", help="default: factory settings; descriptors=on: as signed here"
    )
    check.add_argument("--path", default="m/44'/60'/0'/0/0", help="derivation path (default %(default)s)")
    check.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="worker processes (default 1)")


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


def _add_sign(commands: Commands) -> None:
    sign = _command(
        commands, "sign", "judge requests, ask for what is needed, sign them on the device",
        "exit status: 0 all were signed; 1 one was refused or no device came; 2 the input could not be read",
    )  # fmt: skip
    sign.add_argument(
        "file",
        metavar="FILE",
        help="a request, raw transaction, EIP-712 JSON, e-invoice or CSV; an ethereum: link; -: standard input",
    )
    _window_options(sign)
    sign.add_argument("--send", action="store_true", help="broadcast a signed transaction through the network's node")


def _add_log(commands: Commands) -> None:
    log = _command(
        commands, "log", "the audit log of a profile",
        "exit status: 0 done, and the log is unaltered; 1 it does not hold; 2 it could not be read",
    )  # fmt: skip
    _profile_option(log)
    kinds = log.add_subparsers(dest="action", metavar="ACTION", required=True)
    verify = kinds.add_parser("verify", help="recompute the whole chain and say where it does not hold")
    verify.add_argument("--anchor", metavar="HEAD", help="a head kept elsewhere that the log must contain")
    for one in (
        verify,
        kinds.add_parser("show", help="every entry as a line of JSON"),
        kinds.add_parser("head", help="the head, to be kept elsewhere"),
    ):
        _profile_option(one)


def _add_history(commands: Commands) -> None:
    history = _command(
        commands, "history", "the past of an account: import it, learn it anew, disown a transaction",
        "exit status: 0 done; 1 there was nothing to do; 2 it could not be done",
    )  # fmt: skip
    _profile_option(history)
    kinds = history.add_subparsers(dest="action", metavar="ACTION", required=True)
    take = kinds.add_parser("import", help="read an account's past from your own node; nothing else is asked")
    take.add_argument("--account", metavar="ADDRESS", required=True, help="whose past")
    take.add_argument("--rpc", metavar="URL", required=True, help="your node")
    take.add_argument("--first", type=_block, metavar="BLOCK", help="default: where the last import ended")
    learn = kinds.add_parser("learn", help="learn anew what is usual")
    learn.add_argument("--account", metavar="ADDRESS", help="default: all accounts")
    disown = kinds.add_parser("disown", help="take a transaction out of the account's own doing")
    disown.add_argument("hash", metavar="HASH", type=_hash, help="the transaction that was not yours")
    disown.add_argument("--account", metavar="ADDRESS", required=True, help="who is said to have sent it")
    for one in (take, learn, disown):
        _profile_option(one)


def _add_lists(commands: Commands) -> None:
    lists = _command(
        commands, "lists", "lists of thieves and phishing sites that you add: ScamSniffer, OFAC, …",
        "exit status: 0 done; 2 it could not be done",
    )  # fmt: skip
    _profile_option(lists)
    kinds = lists.add_subparsers(dest="action", metavar="ACTION", required=True)
    take = kinds.add_parser("import", help="take a list from a file; one of the same name is replaced")
    take.add_argument(
        "file", type=Path, metavar="FILE", help="JSON, CSV, OFAC's XML or CSV, text with one entry a line"
    )
    take.add_argument("--name", help="what findings call it; default: the file's name")
    take.add_argument("--date", metavar="YYYY-MM-DD", help="the day the list is of; default: the file's")
    show = kinds.add_parser("show", help="the lists of the profile")
    remove = kinds.add_parser("remove", help="take one away")
    remove.add_argument("name", metavar="NAME", help="as `show` says it")
    for one in (take, show, remove):
        _profile_option(one)


def _add_demo(commands: Commands) -> None:
    demo = _command(commands, "demo", "the demonstration: simulated devices, embedded chain, ready requests")
    demo.add_argument("--theme", choices=_THEMES, help="default: as the system has it")


def _add_tour(commands: Commands) -> None:
    tour = _command(commands, "tour", "drive the demonstration through every screen and save pictures")
    tour.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the pictures go; made if missing")
    tour.add_argument("--theme", choices=_THEMES, action="append", help="may be repeated; default: light and dark")
    tour.add_argument("--size", type=_size, action="append", metavar="WxH", help="window size, may be repeated")


# -- what an option's text may be -----------------------------------------------------------------
def _ledger(text: str) -> str:
    host, colon, port = text.rpartition(":")
    if not colon or not host or not port.isdecimal() or not 0 < int(port) < 2**16:
        raise argparse.ArgumentTypeError(f"{text!r}: HOST:PORT is due, such as 127.0.0.1:9999")
    return text


def _trezor(text: str) -> str:
    from devices.trezor.options import emulator_addresses

    try:
        emulator_addresses(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text


def _jobs(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 64:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 64")
    return int(text)


def _block(text: str) -> int:
    if not text.isdecimal() or int(text) >= 2**64:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of a block: a whole number, zero or more")
    return int(text)


def _hash(text: str) -> str:
    digits = text.removeprefix("0x")
    if text == digits or len(digits) != 64 or not all(c in "0123456789abcdefABCDEF" for c in digits):
        raise argparse.ArgumentTypeError(f"{text!r} is no hash of a transaction: 0x and 64 hex digits")
    return text.lower()


def _size(text: str) -> str:
    width, _, height = text.partition("x")
    if not all(side.isdecimal() and 200 <= int(side) <= 10_000 for side in (width, height)):
        raise argparse.ArgumentTypeError(f"{text!r} is no size of a window, such as 1180x760")
    return text


# -- running --------------------------------------------------------------------------------------
def arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The options; a link or a file before them goes to the window: that is how desktops start programs."""
    link = argv and (argv[0].startswith(("ethereum:", "file:")) or Path(argv[0]).suffix in (".json", ".jsonl", ".csv"))
    args, rest = parser().parse_known_args(argv[1:] if link else argv)
    if args.command == "check" and all(r == "-" or not r.startswith("-") for r in rest):
        args.files += rest  # argparse takes one run of files; those behind an option are files too
    elif rest:
        _refuse(args.command, f"unrecognized arguments: {' '.join(rest)}")
    for name in _WINDOW:
        if getattr(args, name) is not None and name not in _TAKES[args.command]:
            _refuse(args.command, f"--{name.replace('_', '-')} does not go with {args.command}")
    args.open = _path_or_link(argv[0]) if link else None
    return args


def _refuse(command: str | None, said: str) -> NoReturn:
    """Say what is wrong with the options of a command; ends the program with status 2."""
    name = f"countersign {command}" if command else "countersign"
    print(f"{name}: {said}; see {name} --help", file=sys.stderr)
    sys.exit(2)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal or pipe that knows few letters is no reason to end
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
    except KeyboardInterrupt:
        return 130  # as shells count a program that was interrupted


def _run(args: argparse.Namespace) -> int:
    match args.command:
        case "check":
            from app.check_command import check

            return check(args)
        case "sign":
            from app.sign_command import sign

            return sign(args)
        case "log":
            from app.log_command import log

            return log(args)
        case "history":
            from app.history_command import history

            return history(args)
        case "lists":
            from app.lists_command import lists

            return lists(args)
        case "tour":
            if not _has_display():
                os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # pictures need none
            from app.ui.tour import run_tour

            try:
                return run_tour(args.out, themes=args.theme, sizes=args.size)
            except OSError as error:
                print(f"countersign tour: --out: {args.out}: {error.strerror}", file=sys.stderr)
                return 2
        case _:
            if not _has_display() and "QT_QPA_PLATFORM" not in os.environ:
                said = "there is no display here, so no window can open"
                print(f"countersign: {said}. check, sign, log, history, lists and tour work without.", file=sys.stderr)
                return 2
            from app.ui.application import run

            return run(args)


def _has_display() -> bool:
    """Whether a window can open; Qt would end the program."""
    return not sys.platform.startswith("linux") or any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY"))


def _path_or_link(given: str) -> str:
    """What to open; desktops name files by their path or by a `file:` link."""
    if not given.startswith("file:"):
        return given
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    return url2pathname(urlsplit(given).path)
