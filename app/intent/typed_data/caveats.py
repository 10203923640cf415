"""What the caveats of a delegation leave (ERC-7710): read for MetaMask's delegation framework 1.3.0, whose contracts are known.

Every caveat must hold for every call, so each one that is known bounds what can be taken, whatever the others say; one
that is not known bounds nothing. Addresses and terms: the framework's own list of deployments and its contracts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from app.address import NATIVE, Address, Asset

MANAGER: Final = Address.parse("0xdb9B1e94B5b69Df7e401DDbedE43491141047dB3")
"""The framework's DelegationManager, one address on all chains: only it is known to enforce what is read here."""
_ENFORCERS: Final = {
    Address.parse(text): name
    for text, name in (
        ("0x474e3Ae7E169e940607cC624Da8A15Eb120139aB", "erc20-period"),
        ("0xf100b0819427117EcF76Ed94B358B1A5b5C6D2Fc", "erc20-amount"),
        ("0x56c97aE02f233B29fa03502Ecc0457266d9be00e", "erc20-stream"),
        ("0x9BC0FAf4Aca5AE429F4c06aEEaC517520CB16BD9", "native-period"),
        ("0xF71af580b9c3078fbc2BBF16FbB8EEd82b330320", "native-amount"),
        ("0xD10b97905a320b13a0608f7E9cC506b56747df19", "native-stream"),
        ("0xFB2f1a9BD76d3701B730E5d69C3219D42D80eBb7", "tokens-period"),
        ("0x3790e6B7233f779b09DA74C72b6e94813925b9aF", "nft"),
        ("0x1046bb45C8d673d4ea75321280DB34899413c069", "timestamp"),
        ("0x7F20f61b1f09b08D970938F6fa563634d65c4EeB", "targets"),
        ("0x2c21fD0Cb9DC8445CB3fb0DC5E7Bb0Aca01842B5", "methods"),
        ("0xc2b0d624c1c4319760C96503BA27C347F3260f55", "calldata"),
        ("0x99F2e9bF15ce5eC84685604836F71aB835DBBdED", "exact-calldata"),
        ("0x146713078D39eCC1F5338309c28405ccf85Abfbb", "exact-call"),
        ("0x92Bf12322527cAA612fd31a0e810472BBB106A8F", "value"),
        ("0x04658B29F6b82ed55274221a06Fc97D318E25416", "calls"),
        ("0xC8B5D93463c893401094cc70e66A206fb5987997", "once"),
        ("0xe264F1f09A19505a1ca1a86D5b01E8bFdb64324A", "revokes"),
        ("0x7EEf9734E7092032B5C56310Eb9BbD1f4A524681", "ownership"),
    )
}
_OTHERS: Final = frozenset(
    Address.parse(text)
    for text in (
        "0x5d9818dF0AE3f66e9c3D0c5029DAF99d1823ca6c",  # BlockNumber
        "0x24ff2AA430D53a8CD6788018E902E098083dcCd2",  # Deployed
        "0x44B8C6ae3C304213c3e298495e12497Ed3E56E41",  # ArgsEqualityCheck
        "0x4803a326ddED6dDBc60e659e5ed12d85c7582811",  # NativeTokenPayment
        "0xDE4f2FAC4B3D87A1d9953Ca5FC09FCa7F366254f",  # Nonce
        "0xE144b0b2618071B4E56f746313528a669c7E65c5",  # Redeemer
    )
)
"""Known ones that say when, by whom or for what price, not what: they bound nothing."""


@dataclass(frozen=True, slots=True)
class Limit:
    """What a caveat over money leaves of one asset."""

    asset: Asset
    amount: int
    every: int = 0
    """Seconds after which the same amount is free again; 0 = once."""
    start: int = 0
    rate: int = 0
    """Base units a second that become free, up to `amount`."""


@dataclass(slots=True)
class Bounds:
    """What all known caveats leave together. None and empty bound nothing."""

    until: int | None = None
    money: tuple[Limit, ...] = ()
    """One of these assets in each call, within its limit: those of the first caveat over money."""
    item: tuple[Address, int] | None = None
    """A collection and the number of its only item that may go."""
    targets: frozenset[Address] | None = None
    methods: frozenset[bytes] | None = None
    pieces: list[tuple[int, bytes]] = field(default_factory=list)
    """Where in the calldata these bytes must stand."""
    calldata: bytes | None = None
    """The whole calldata."""
    call: tuple[Address, int, bytes] | None = None
    """The only call: target, value, calldata."""
    value_wei: int | None = None
    """Coins with each call at most."""
    calls: int | None = None
    revokes: bool = False
    """It can only take approvals back."""
    owned: Address | None = None
    """It can only give away the ownership of this contract."""
    foreign: int = 0
    """Caveats whose contract is not known."""

    def amount_at(self, start: int, size: int = 32) -> int | None:
        """The number that the calldata must hold there; None where it is free."""
        for at, piece in self.pieces:
            if at <= start and start + size <= at + len(piece):
                return int.from_bytes(piece[start - at : start - at + size], "big")
        return None


def bounds(caveats: Any) -> Bounds:
    """Read all caveats. Raises ValueError for terms that do not fit their enforcer: then nothing can be done with it."""
    given: list[Mapping[str, Any]] = caveats if isinstance(caveats, list) else []
    b = Bounds()
    # With empty terms it lets nothing but plain payments through; a limit on the native coin bounds nothing without it.
    plain = any(_ENFORCERS.get(c["enforcer"]) == "exact-calldata" and not c["terms"] for c in given)
    for c in given:
        kind = _ENFORCERS.get(c["enforcer"])
        if kind is None:
            b.foreign += c["enforcer"] not in _OTHERS
        elif kind.startswith(("erc20", "tokens")) or (kind.startswith("native") and plain):
            b.money = b.money or _money(kind, c["terms"])
        elif not kind.startswith("native"):
            _bound(b, kind, c["terms"])
    return b


def _bound(b: Bounds, kind: str, terms: bytes) -> None:
    match kind:
        case "timestamp":
            before = _number(terms, 16, 32)
            b.until = min(before, b.until or before) if before else b.until
        case "nft" if len(terms) == 52:
            b.item = Address(terms[:20]), _number(terms, 20, 52)
        case "targets" if terms and not len(terms) % 20:
            found = frozenset(Address(terms[i : i + 20]) for i in range(0, len(terms), 20))
            b.targets = found if b.targets is None else found & b.targets
        case "methods" if terms and not len(terms) % 4:
            named = frozenset(terms[i : i + 4] for i in range(0, len(terms), 4))
            b.methods = named if b.methods is None else named & b.methods
        case "calldata" if len(terms) > 32:
            b.pieces.append((_number(terms, 0, 32), terms[32:]))
        case "exact-calldata":
            b.calldata = terms
        case "exact-call" if len(terms) >= 52:
            b.call = Address(terms[:20]), _number(terms, 20, 52), terms[52:]
        case "value" if len(terms) == 32:
            b.value_wei = min(_number(terms, 0, 32), b.value_wei if b.value_wei is not None else 1 << 256)
        case "calls" if len(terms) == 32:
            b.calls = min(_number(terms, 0, 32), b.calls if b.calls is not None else 1 << 256)
        case "once":
            b.calls = min(1, b.calls if b.calls is not None else 1)
        case "revokes":
            b.revokes = True
        case "ownership" if len(terms) == 20:
            b.owned = Address(terms)
        case _:
            raise ValueError("terms of another length")


def _money(kind: str, terms: bytes) -> tuple[Limit, ...]:
    if kind == "tokens-period":
        if not terms or len(terms) % 116:
            raise ValueError("terms of another length")
        rows = [terms[i : i + 116] for i in range(0, len(terms), 116)]
        return tuple(
            Limit(a if not (a := Address(r[:20])).is_zero else NATIVE, *(_number(r, i, i + 32) for i in (20, 52, 84)))
            for r in rows
        )
    asset: Asset = NATIVE
    if kind.startswith("erc20"):
        if len(terms) < 20:
            raise ValueError("terms of another length")
        asset, terms = Address(terms[:20]), terms[20:]
    n = [_number(terms, i, i + 32) for i in range(0, len(terms), 32)]
    how = kind.split("-")[1]
    if len(terms) != 32 * {"period": 3, "amount": 1, "stream": 4}[how]:
        raise ValueError("terms of another length")
    if how == "period":
        return (Limit(asset, n[0], n[1], n[2]),)
    return (Limit(asset, n[0]),) if how == "amount" else (Limit(asset, n[1], start=n[3], rate=n[2]),)


def _number(terms: bytes, start: int, end: int) -> int:
    return int.from_bytes(terms[start:end], "big")
