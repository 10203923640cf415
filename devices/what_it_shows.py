"""What each model shows of each kind of request, and what stays blind: the table behind the help page and the README.

    python -m devices.what_it_shows          # writes resources/help/devices.md

`measured`: read off the real firmware (facts and recorded screens); `documentation`: from its public source or manual.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

HELP: Final = Path(__file__).resolve().parents[1] / "resources" / "help" / "devices.md"


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of request on one device."""

    request: str
    shows: str
    blind: str = ""
    """What the device does not show; empty when all of it is shown."""
    basis: str = "measured"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One device with one version of its software."""

    name: str
    models: tuple[str, ...]
    software: str
    basis: str
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()


_LEDGER: Final = (
    Row("payment", "from, amount, recipient, most it may cost; the network unless it is Ethereum", "the nonce, unless its setting is on"),
    Row("token payment or approval, token among the 17,921 bundled", "amount and ticker, recipient or spender, most it may cost"),
    Row("the same, token not bundled", "blind signing must be on; then from and most it may cost",
        "token, amount, recipient or spender; no hash either"),
    Row("any other call", "blind signing must be on; then amount, contract, most it may cost, transaction hash", "what the call does"),
    Row("personal message", "the whole text; a message with one character outside ASCII as hex"),
    Row("EIP-7702 authorization", "account, the one contract Ledger lists, network; needs Smart accounts on", "the nonce; all other contracts are refused"),
    Row("type 4 transaction", "as any transaction", "its delegations"),
    Row("access list", "", "all of it"),
)  # fmt: skip

SHEETS: Final = (
    Sheet(
        "Ledger Nano S Plus", ("ledger-nanosp",), "Ethereum app 1.22.0", "measured",
        (
            *_LEDGER,
            Row("typed data, one of 154 bundled message types", "its fields in words: contract, spender, amount, deadline",
                "fields for which Ledger signed no words, such as a nonce"),
            Row("other typed data, Raw messages on", "every field, name and value"),
            Row("other typed data, only blind signing on", "the domain and the message hash", "every field of the message"),
            Row("other typed data, both off", "refuses", "all of it"),
        ),
        ("Characters outside ASCII are left out of typed data: USD₮0 reads USD0.", "Values are cut after 376 characters."),
    ),
    Sheet(
        "Ledger Flex", ("ledger-flex",), "Ethereum app 1.22.0", "measured",
        (
            *_LEDGER,
            Row("typed data, one of 154 bundled message types", "its fields in words: contract, spender, amount, deadline",
                "fields for which Ledger signed no words, such as a nonce"),
            Row("other typed data, Raw messages or blind signing on", "every field, name and value; long values behind More"),
            Row("other typed data, both off", "refuses", "all of it"),
        ),
        ("Where free text breaks is measured from what was recorded; where that leaves it open, the mirror says that lines may break elsewhere.",),
    ),
    Sheet(
        "Ledger Nano X and Stax", ("ledger-nanox", "ledger-stax"), "Ethereum app 1.22.0", "documentation",
        (
            Row("everything", "the same app as on the Nano S Plus and the Flex; its pages are given, but nobody recorded them",
                "as there", "documentation"),
        ),
    ),
    Sheet(
        "Trezor One", ("trezor-t1b1",), "firmware 1.14.2", "measured",
        (
            Row("payment", "amount, recipient, fees", "the network: Arbitrum, Optimism and Base read as Ethereum"),
            Row("token payment, built-in token", "amount and ticker, recipient, fees"),
            Row("token payment, other token", "amount in the smallest unit, recipient, fees", "which token: it reads Wei UNKN"),
            Row("any other call, approvals too", "contract, then 24 bytes of data a page, five pages at most",
                "what the call does; data after 120 bytes"),
            Row("contract creation", "the zero address as recipient", "that a contract is created"),
            Row("personal message", "the signing address and the text; hex when it holds other than printable ASCII; 1024 bytes at most"),
            Row("typed data", "the signing address and two hashes", "every field"),
            Row("EIP-7702", "refuses"),
        ),
    ),
    Sheet(
        "Trezor Model T, Safe 3, Safe 5, Safe 7", ("trezor-t2t1", "trezor-t3b1", "trezor-t3t1", "trezor-t3w1"),
        "firmware 2.12.4", "measured",
        (
            Row("payment", "recipient, amount, maximum fee; account, path and gas behind the menu", "the nonce"),
            Row("token payment or approval, built-in token", "recipient or spender, amount, maximum fee; an allowance above 2^255 as unlimited"),
            Row("token payment or approval, other token", "a warning, the contract, the amount in the smallest unit", "which token: it reads Wei UNKN"),
            Row("wrapping and unwrapping ether, Everstake staking", "what is done, and the amount"),
            Row("calls with built-in formats (1inch, Uniswap's router, ERC-4626 vaults, Merkl)", "the fields of the format, in words",
                "what the format leaves out, such as the least return of a swap through pools", "documentation"),
            Row("with signed definitions you chose", "names of networks and tokens; the words of a signed format are not predicted",
                "", "documentation"),
            Row("any other call", "its size and bytes, the contract, amount and maximum fee", "what the call does"),
            Row("personal message", "the signing address and the whole text"),
            Row("typed data", "domain and every field; structs and arrays can be skipped", "what you skip"),
            Row("EIP-7702 authorization", "a revocation: account and network; a delegation only with the safety checks loosened, to two contracts",
                "nonce and path, unless you open the menu", "documentation"),
        ),
        ("How text wraps on the panel is not predicted, only the words and their order.",),
    ),
)  # fmt: skip

MINIMUMS: Final = (
    ("EIP-1559 transactions", "Ethereum app 1.9.0", "1.10.4", "2.4.2"),
    ("typed data by hashes", "any", "1.10.5", "—"),
    ("typed data in full", "Ethereum app 1.9.19", "never", "2.4.3"),
)
"""Request, and the version each needs: Ledger, Trezor One, newer Trezors (documentation)."""


def help_page() -> str:
    """The help page in Markdown."""
    out = [
        "# What each device shows",
        "",
        "A device is the one screen that malware on this computer cannot change. What it does not show, it cannot protect you "
        "from. Countersign predicts its screens and says before it asks what will stay hidden. Versions that nobody recorded "
        "are not predicted, and it says so.",
        "",
    ]
    for sheet in SHEETS:
        out += [
            f"## {sheet.name}",
            "",
            f"{sheet.software} ({sheet.basis})",
            "",
            "| request | what it shows | what stays blind |",
            "|---|---|---|",
        ]
        for row in sheet.rows:
            mark = "" if row.basis == sheet.basis else f" ({row.basis})"
            out.append(f"| {row.request} | {(row.shows or '—') + mark} | {row.blind or 'nothing'} |")
        out += ["", *(f"- {note}" for note in sheet.notes), *([""] if sheet.notes else [])]
    out += [
        "## The least versions",
        "",
        "From the makers' documentation.",
        "",
        "| request | Ledger | Trezor One | other Trezors |",
        "|---|---|---|---|",
    ]
    out += [f"| {' | '.join(row)} |" for row in MINIMUMS]
    out += [
        "",
        "## Showing more on a Ledger",
        "",
        "Raw messages is the better setting than blind signing: it shows every field of typed data and lets nothing through "
        "unseen. On a Nano, from the Ethereum app's home screen: right, both, right, right, both. On Stax and Flex: touch the "
        "gear, then turn on Raw messages. Turn blind signing on only for the one call that needs it, and off again.",
        "",
    ]  # fmt: skip
    return "\n".join(out)


def main(arguments: Sequence[str] = ()) -> int:
    del arguments
    HELP.write_text(help_page())
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
