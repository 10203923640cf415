"""What the Ethereum app makes of a parsed transaction: its fields, its warning, its refusals.

Shared by the prediction, which starts from a request, and the simulated device, which starts from bytes.
Rules of app 1.22.0 (facts; `logic_sign_tx.c`, `ui_approve_tx.c` and the built-in plugins of its public source).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from app.address import Address
from devices.ledger.chains import ticker
from devices.ledger.descriptors import Token
from devices.ledger.formats import (
    WEI_DECIMALS,
    amount_text,
    fee_text,
    network_name,
    nonce_text,
    token_amount,
)
from devices.ledger.review import BLIND_OFF, Pair, Review, choice_page
from devices.ledger.text import nano_block

TRANSFER: Final = bytes.fromhex("a9059cbb")
APPROVE: Final = bytes.fromhex("095ea7b3")
WITHDRAWAL_REQUESTS: Final = bytes.fromhex("00000961ef480eb55e80d19ad83579a64c007002")
CONSOLIDATION_REQUESTS: Final = bytes.fromhex("0000bbddc7ce488642fb579f8b00f3a590007251")
DEPOSITS: Final = bytes.fromhex("00000000219ab540356cbb839cbe05303d7705fa")
DEPOSIT: Final = bytes.fromhex("22895118")
UNSETTLED: Final = "…"
MOST_WORDS: Final = 4
"""Parameters of transfer and approve that the app takes: two and two words of extra data."""
EXACT_SIZE: Final = {"eip7002": 56, "eip7251": 96}
_DEPOSIT_CREDENTIALS: Final = 4 + 8 * 32


@dataclass(frozen=True, slots=True)
class Refusal:
    """The app answers with an error. `lines` is its page, empty when it draws none."""

    status: int
    lines: tuple[str, ...] = ()
    blind_off: bool = False


def blind_refusal(screen: str) -> Refusal:
    """The page "blind signing is off", status 6a80."""
    if screen == "nano":
        return Refusal(0x6A80, nano_block("Blind signing must\nbe enabled in\nsettings", bold=False), blind_off=True)
    lines = choice_page(
        *BLIND_OFF,
        "Go to settings",
        "Reject transaction",
        screen,
    )
    return Refusal(0x6A80, lines, blind_off=True)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the app knows of a transaction once it is parsed. Prices in wei; None is not settled yet."""

    chain_id: int
    to: bytes
    value: int
    data: bytes
    nonce: int | None
    fee: int | None
    digest: bytes | None


class TransactionReviews:
    """The reviews the app makes of a parsed transaction; shared by prediction and the simulated device."""

    def __init__(
        self, facts: Facts, account: Address, screen: str, settings: Mapping[str, bool], token: Token | None
    ) -> None:
        self._tx, self._account, self._screen, self._settings = facts, account, screen, settings
        self._token = token
        self.nano = screen == "nano"
        self.plugin = self._plugin()

    def _plugin(self) -> str | None:
        tx = self._tx
        if len(tx.data) < 4 or not tx.to or self._settings.get("debug_contracts"):
            return None
        if tx.data[:4] in (TRANSFER, APPROVE):
            return "erc20"
        if tx.to == DEPOSITS and tx.data[:4] == DEPOSIT:
            return "eth2"
        return {WITHDRAWAL_REQUESTS: "eip7002", CONSOLIDATION_REQUESTS: "eip7251"}.get(tx.to)

    @property
    def clear(self) -> bool:
        """Shown in the app's own words, without the blind-signing warning."""
        return not self._tx.data or self.plugin in ("eip7002", "eip7251") or self._token_shown

    @property
    def _token_shown(self) -> bool:
        return self.plugin == "erc20" and self._token is not None

    @property
    def settled(self) -> bool:
        """False for a staking deposit that may be to the device's own BLS key, which only the device knows."""
        return self.plugin != "eth2" or self._tx.data[_DEPOSIT_CREDENTIALS : _DEPOSIT_CREDENTIALS + 1] not in (
            b"",
            b"\0",
        )

    def early_refusal(self) -> Refusal | None:
        """What the app finds wrong while it still parses the calldata."""
        tx = self._tx
        words = len(tx.data) - 4
        if self.plugin == "erc20":
            if tx.value or words > 32 * MOST_WORDS:
                return Refusal(0x6A80)
        elif self.plugin == "eth2":
            return Refusal(0x6A80)
        elif self.plugin is not None:
            if len(tx.data) > EXACT_SIZE[self.plugin]:
                return Refusal(0x6A80)
        elif tx.data and not self._settings.get("blind_signing"):
            return blind_refusal(self._screen)
        return None

    def debug_reviews(self) -> Iterator[Review]:
        """With "Debug contracts": the selector, then each word, before the review itself."""
        tx = self._tx
        if not self._settings.get("debug_contracts") or len(tx.data) < 4 or not tx.to:
            return
        buffer = bytearray(32)
        buffer[:4] = tx.data[:4]
        yield debug_selector(tx.data[:4])
        for at in range(4, len(tx.data), 32):
            word = tx.data[at : at + 32]
            buffer[: len(word)] = word
            yield debug_parameter(buffer)

    def final(self) -> Review | Refusal:
        """The review itself, or the refusal at its end."""
        tx = self._tx
        unfit = EXACT_SIZE.get(self.plugin or "")
        if unfit is not None and len(tx.data) != unfit:
            return Refusal(0x6A80)
        if not self.clear and not self._settings.get("blind_signing"):
            return blind_refusal(self._screen)
        unit = ticker(tx.chain_id)
        amount = amount_text(tx.value, WEI_DECIMALS, unit, 50) if self.plugin is None else ""
        if amount is None:
            return Refusal(0x6807)
        fee = UNSETTLED if tx.fee is None else fee_text(tx.fee, unit)
        if fee is None:
            return Refusal(0x6A80)
        body = self._own_fields(amount, fee) if self.plugin is None else self._plugin_fields(fee)
        if body is None:
            return Refusal(0x6A80)
        doing = "" if self.plugin is None else f" to {self._operation()}"
        finish = "Sign transaction" if self.clear else "Accept risk and sign transaction"
        return Review(
            "transaction",
            f"Review transaction{doing}",
            (Pair("From", str(self._account)), *body),
            finish if self.nano else f"{finish}{doing}?",
            warning=not self.clear,
        )

    def _network(self) -> list[Pair]:
        return [Pair("Network", network_name(self._tx.chain_id))] if self._tx.chain_id != 1 else []

    def _own_fields(self, amount: str, fee: str) -> list[Pair]:
        tx, settings = self._tx, self._settings
        out = [Pair("Amount", amount, compare=True)] if not tx.data or tx.value else []
        out.append(Pair("To", str(Address(tx.to)) if tx.to else "Contract", compare=True))
        if settings.get("nonce"):
            out.append(Pair("Nonce", UNSETTLED if tx.nonce is None else nonce_text(tx.nonce)))
        out.append(Pair("Max fees", fee))
        out += self._network()
        if settings.get("tx_hash") or tx.data:
            text = UNSETTLED if tx.digest is None else "0x" + tx.digest.hex()
            out.append(Pair("Tx hash" if self.nano else "Transaction hash", text))
        return out

    def _operation(self) -> str:
        data = self._tx.data
        if self.plugin == "erc20":
            return ("send" if data[:4] == TRANSFER else "approve") + " ERC20 token"
        if self.plugin == "eip7002":
            return "do partial withdrawal" if any(data[48:56]) else "do full exit"
        return "compound stake" if data[:48] == data[48:96] else "consolidate stake"

    def _plugin_fields(self, fee: str) -> list[Pair] | None:
        if self.plugin == "erc20":
            fields = self._erc20_fields()
        elif self.plugin == "eip7002":
            fields = self._withdrawal_fields()
        else:
            fields = self._consolidation_fields()
        if fields is None:
            return None
        return [*fields, *self._network(), Pair("Max fees", fee)]

    def _erc20_fields(self) -> list[Pair] | None:
        token = self._token
        if token is None:
            return []
        data = self._tx.data.ljust(68, b"\0")
        sends = data[:4] == TRANSFER
        raw = data[36:68]
        text = token_amount(
            int.from_bytes(raw, "big"), token.decimals, token.ticker, unlimited=set(raw) == {0xFF}, room=100
        )
        if text is None:
            return None
        out = [
            Pair("Send" if sends else "Approve", text, compare=True),
            Pair("To" if sends else "Approve to", str(Address(data[16:36])), compare=True),
        ]
        extra = self._tx.data[68:]
        if extra:
            printable = all(0x20 <= b <= 0x7E for b in extra)
            shown = extra.decode("ascii") if printable else "0x" + extra.hex().upper()
            out.append(Pair("Extra Data", shown if len(shown) < 100 else shown[:96] + "..."))
        return out

    def _withdrawal_fields(self) -> list[Pair] | None:
        data = self._tx.data
        out = [Pair("Validator", "0x" + data[:48].hex().upper(), compare=True)]
        gwei = int.from_bytes(data[48:56], "big")
        if gwei:
            text = amount_text(gwei, 9, ticker(self._tx.chain_id), 100)
            if text is None:
                return None
            out.append(Pair("Amount", text, compare=True))
        return out

    def _consolidation_fields(self) -> list[Pair]:
        source, target = self._tx.data[:48], self._tx.data[48:96]
        if source == target:
            return [Pair("Validator", "0x" + source.hex().upper(), compare=True)]
        return [
            Pair("From validator", "0x" + source.hex().upper(), compare=True),
            Pair("To validator", "0x" + target.hex().upper(), compare=True),
        ]


def debug_selector(selector: bytes) -> Review:
    return _debug("selector", selector.hex().upper())


def debug_parameter(buffer: bytes | bytearray) -> Review:
    """One 32-byte word in four groups. The app never clears its buffer: a short last word keeps old bytes."""
    parts = (bytes(buffer[i : i + 8]).lstrip(b"\0").hex().upper() or "00" for i in range(0, 32, 8))
    return _debug("parameter", ":".join(parts))


def _debug(what: str, value: str) -> Review:
    label = what.capitalize()
    return Review("transaction", f"Verify {what}", (Pair(label, value),), f"Confirm {what}", debug=True)
