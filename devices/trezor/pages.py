"""Screens in the making, and how each newer model words them (Model T, Safe 3, 5 and 7; firmware 2.12.4).

A screen is its title and its lines; wrapping and paging on the panel are not modelled. A line without text is not drawn.
Screens that only a menu reaches follow the screen they hang on and carry `behind`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.transaction import Transaction
from devices.device import Screen, format_path
from devices.trezor import facts

INTRO: Final = 6144
"""Bytes of calldata that the firmware holds: the first data screen of Safe 5 and 7, and the most it explains."""
KNOW: Final = "Continue only if you know what you are doing!"
Pairs = Iterable[tuple[str, str]]


@dataclass(slots=True)
class Pages:
    """The screens of one request, in the making."""

    screens: list[Screen] = field(default_factory=list)
    exact: bool = True
    """False when something on them is not settled."""
    refuses: bool = False
    data: bool = False
    """A screen shows raw calldata."""
    hidden: tuple[str, ...] = ()
    """What matters of the request and no screen shows."""

    def show(self, *lines: str) -> None:
        self.screens.append(Screen(tuple(line for line in lines if line)))

    def behind(self, *lines: str) -> None:
        self.screens.append(Screen(tuple(line for line in lines if line), behind="menu"))

    def main(self) -> list[list[str]]:
        """The screens that nobody needs a menu for."""
        return [list(s.lines) for s in self.screens if not s.behind]


def refusal(*, exact: bool = True) -> Pages:
    """The firmware answers with an error before it shows anything."""
    return Pages(exact=exact, refuses=True)


@dataclass(frozen=True, slots=True)
class Words:
    """How one model writes the same thing."""

    model: str

    @property
    def colon(self) -> str:
        return ":" if self.model in ("trezor-t2t1", "trezor-t3b1") else ""

    @property
    def safe7(self) -> bool:
        return self.model == "trezor-t3w1"

    def keys(self, pairs: Pairs) -> list[str]:
        return [text for key, value in pairs for text in (key + self.colon, value)]

    def address(self, what: str, value: str) -> list[str]:
        """The screen with a recipient or a contract. `what`: Recipient, Interaction contract, Token contract."""
        match self.model:
            case "trezor-t3t1":
                return ["Address", what, value]
            case "trezor-t2t1":
                return ["Address", what + ("" if what == "Token contract" else ":"), value]
            case "trezor-t3b1":
                return ["Token contract address" if what == "Token contract" else what, value]
        long = {"Interaction contract": "Interaction contract address", "Token contract": "Token contract address"}
        return ["Send", long.get(what, what), value]

    def created(self) -> list[str]:
        text = "New contract will be deployed"
        return {
            "trezor-t3t1": ["Address", "Interaction contract", text],
            "trezor-t2t1": ["Address", text],
            "trezor-t3b1": [text],
        }.get(self.model, ["Send", text])

    def summary(self, pairs: Pairs, title: str = "") -> list[str]:
        head = {"trezor-t3b1": [], "trezor-t3w1": [title or "Send"]}.get(self.model, [title or "Summary"])
        return [*head, *self.keys(pairs)]

    def unknown_contract(self) -> list[str]:
        return {
            "trezor-t3t1": ["Warning", f"Unknown contract address. {KNOW}"],
            "trezor-t2t1": ["Unknown contract address.", "Continue anyway?"],
            "trezor-t3b1": ["Unknown contract address", KNOW],
        }.get(self.model, ["Important", f"Unknown token contract address. {KNOW}"])

    def wrong_path(self, path: Sequence[int]) -> list[str]:
        """Before all else, at a path the firmware does not expect, where its safety checks only ask."""
        text, where = "Wrong derivation path for selected account.", format_path(path)
        return {
            "trezor-t2t1": [text, "Continue anyway?", where],
            "trezor-t3b1": ["Unknown path", where],
            "trezor-t3t1": ["Warning", text, where],
        }.get(self.model, ["Important", text, where])

    @property
    def token_contract(self) -> str:
        """The label of an unknown token's address among the fields of an explained call."""
        return "Token contract" if self.model == "trezor-t3b1" else "Token contract address"

    def data(self, raw: bytes) -> list[str]:
        text = raw.hex()
        if self.model == "trezor-t2t1":
            first = text[:54]
            shown = min(27, len(raw))
            return [f"Data:\n{shown} / {len(raw)} bytes", *(first[i : i + 18] for i in range(0, len(first), 18))]
        if self.model == "trezor-t3b1":
            return [f"Data: {min(36, len(raw))} / {len(raw)} bytes", text[:72]]
        return ["Data", f"Size: {len(raw)} bytes", text[: 2 * INTRO]]

    def sender(self, path: Sequence[int]) -> list[str] | None:
        """Behind the recipient: which account pays."""
        pairs = self.account(path)
        if self.model == "trezor-t3b1":
            return None
        return ["Account info", "Send from", *pairs] if self.safe7 else ["Send from", *pairs]

    def account(self, path: Sequence[int]) -> list[str]:
        return self.keys((("Account", facts.account_name(path)), ("Derivation path", format_path(path))))

    def payer(self, path: Sequence[int]) -> list[str]:
        """Behind the summary of an approval."""
        head = ["Account info"] if self.model == "trezor-t3b1" else []
        return [*head, *self.keys((("Derivation path", format_path(path)),))]

    def fees(self, tx: Transaction) -> list[str]:
        """Behind a summary."""
        gas = facts.UNSETTLED if tx.gas is None else f"{tx.gas} units"
        price = [("Gas price", _gwei(tx.gas_price))]
        if tx.type not in (0, 1):
            price = [
                ("Max fee per gas", _gwei(tx.max_fee_per_gas)),
                ("Max priority fee", _gwei(tx.max_priority_fee_per_gas)),
            ]
        return ["Fee info", *self.keys([("Gas limit", gas), *price])]


def _gwei(price: int | None) -> str:
    return facts.UNSETTLED if price is None else facts.gwei(price)
