"""EIP-681 payment links: `ethereum:[pay-]ADDRESS[@CHAIN][/transfer?address=…&uint256=…|?value=…&gas=…]`."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final
from urllib.parse import parse_qsl

from app.address import Address, AddressError
from app.request import RequestError

_LONGEST: Final = 2000
_KNOWN: Final = {"value", "gas", "gasLimit", "gasPrice", "address", "uint256"}


@dataclass(frozen=True, slots=True)
class PaymentLink:
    """What a link asks for. `token` None is the chain's coin; `amount` in base units, None when the link names none."""

    to: Address
    chain_id: int
    token: Address | None
    amount: int | None
    chain_given: bool
    ignored: tuple[str, ...] = ()
    """Parameters that only the node decides here: gas and its price."""


def parse_link(link: str) -> PaymentLink:
    """Read a link. Raises RequestError with the part and the rule it breaks."""
    if len(link) > _LONGEST:
        raise RequestError("link", f"is longer than {_LONGEST} characters")
    scheme, _, rest = link.strip().partition(":")
    if scheme.lower() != "ethereum":
        raise RequestError("link", "starts with ethereum: (EIP-681)")
    body, _, query = rest.removeprefix("pay-").partition("?")
    target, _, function = body.partition("/")
    address, _, chain = target.partition("@")
    pairs = parse_qsl(query, keep_blank_values=True)
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise RequestError("link", "names a parameter twice")
    to = _address(address, "link.address")
    if chain and not (chain.isascii() and chain.isdigit() and 0 < int(chain) < 2**63):
        raise RequestError("link.chain", "is not a number (EIP-681)")
    unknown = sorted(set(fields) - _KNOWN)
    if unknown:
        raise RequestError("link", f"asks for {unknown[0][:40]!r}, which is not known here")
    chain_id = int(chain or 1)
    ignored = tuple(k for k in ("gas", "gasLimit", "gasPrice") if k in fields)
    if function == "transfer":
        if "address" not in fields:
            raise RequestError("link.address", "transfer needs a recipient")
        recipient = _address(fields["address"], "link.address")
        amount = units(fields["uint256"], "link.uint256") if "uint256" in fields else None
        if "value" in fields and units(fields["value"], "link.value"):
            raise RequestError("link.value", "a token transfer carries no coins")
        return PaymentLink(recipient, chain_id, to, amount, bool(chain), ignored)
    if function:
        raise RequestError("link.function", f"{function[:40]} is not supported; transfer is")
    amount = units(fields["value"], "link.value") if "value" in fields else None
    return PaymentLink(to, chain_id, None, amount, bool(chain), ignored)


def _address(text: str, field: str) -> Address:
    try:
        return Address.parse(text)
    except AddressError as error:
        raise RequestError(field, f"{error}; names are not resolved offline") from None


def units(text: str, field: str) -> int:
    """A whole number, with scientific notation as EIP-681 allows (`2.014e18`)."""
    try:
        number = Decimal(text)
        whole = number.is_finite() and abs(number.adjusted()) < 100 and number == number.to_integral_value()
    except InvalidOperation:
        raise RequestError(field, f"{text[:40]!r} is not a number") from None
    if not whole or not 0 <= number < 2**256:
        raise RequestError(field, "is not a whole number of base units from 0 to 2^256")
    return int(number)
