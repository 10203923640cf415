"""Lives of five kinds of users, for measuring the behaviour model. Every number says why it is what it is.

Nothing here is read by the product: the model knows none of these persons.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from app.address import NATIVE, Address, Asset
from app.evidence import HistoryEntry

START = datetime(2023, 1, 2, tzinfo=UTC)
USDC = Address.parse("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48")
TOKENS = [USDC, *(Address(bytes([0x70 + i]) * 20) for i in range(9))]
TRANSFER = bytes.fromhex("a9059cbb")
APPROVE = bytes.fromhex("095ea7b3")
CALLS = [bytes.fromhex(s) for s in ("3593564c", "617ba037", "69328dec", "e9ae5c53", "2e1a7d4d", "d0e30db0", "4e71d92d")]


@dataclass
class Life:
    """What all personas share: an account, a clock, balances."""

    r: random.Random
    account: Address
    now: datetime
    balances: dict[Asset, int]
    made: int = 0

    def pay(self, to: Address, asset: Asset, amount: float, *, origin: str | None = None, selector: bytes | None = None,
            target: Address | None = None, chain_id: int = 1) -> HistoryEntry:  # fmt: skip
        """One own act; topped up by income when there is not enough, as people are."""
        base = int(amount)
        have = self.balances.get(asset, 0)
        if base > have * 0.9:
            have += int(base * self.r.uniform(1.5, 12))
        self.balances[asset] = have - base
        self.made += 1
        native = asset == NATIVE
        if selector is None and isinstance(asset, Address):
            selector = TRANSFER
        if target is None:
            target = asset if isinstance(asset, Address) else to
        return HistoryEntry(
            time=self.now, chain_id=chain_id, hash=f"0x{self.r.getrandbits(256):064x}", sender=self.account, to=target,
            value_wei=base if native else 0, selector=selector, asset=asset, counterparty=to, amount=base,
            direction="out", origin=origin, signed_here=True, balance=have if base else None,
        )  # fmt: skip


def someone(r: random.Random) -> Address:
    return Address(r.randbytes(20))


def rounded(r: random.Random, amount: float) -> float:
    """People and invoices like round numbers: two thirds of payments have two leading digits."""
    if r.random() < 0.66:
        digits = len(str(int(amount))) - 2
        return round(amount / 10**digits) * 10**digits if digits > 0 else amount
    return amount


def _hour(r: random.Random, middle: float, spread: float) -> timedelta:
    return timedelta(hours=r.gauss(middle, spread) % 24)


def freelancer(r: random.Random) -> Iterator[HistoryEntry]:
    """Three acts a week; rent, tools, tax, savings, a cash-out; one in twelve to somebody new; clients and prices drift."""
    life = Life(r, someone(r), START, {NATIVE: 3 * 10**18, USDC: 12_000 * 10**6})
    # Six standing recipients (rent, two tools, tax office, savings, exchange): a small household's standing orders.
    regular = [(someone(r), r.choice((USDC, USDC, NATIVE)), r.lognormvariate(5.6, 1.0)) for _ in range(6)]
    origin = "https://app.example-wallet.org"
    middle = r.uniform(7, 17)  # working hours of one time zone in UTC
    price = 1.0
    while True:
        # Gamma(2) gaps of 2.3 days on average: neither clockwork nor memoryless.
        life.now = (life.now + timedelta(days=r.gammavariate(2, 1.15))).replace(hour=0, minute=0) + _hour(
            r, middle, 2.5
        )
        if life.now.weekday() >= 5 and r.random() < 0.7:
            life.now += timedelta(days=2)
        price *= 1 + r.gauss(0.0005, 0.004)  # inflation and a growing business
        if r.random() < 1 / 80:  # a standing recipient changes about every half year
            regular[r.randrange(6)] = (someone(r), r.choice((USDC, NATIVE)), r.lognormvariate(5.6, 1.0))
        if r.random() < 1 / 12:  # one-off: a supplier, a friend, a refund
            to, asset, usual = someone(r), r.choice((USDC, USDC, NATIVE)), r.lognormvariate(5.0, 1.1)
        else:
            to, asset, usual = regular[min(int(r.expovariate(0.5)), 5)]
        amount = rounded(r, usual * price * r.lognormvariate(0, 0.25) * 100) / 100
        scale = 10**6 if asset == USDC else 10**18 / 2500
        yield life.pay(to, asset, amount * scale, origin=origin if r.random() < 0.3 else None)


def defi(r: random.Random) -> Iterator[HistoryEntry]:
    """Evening sessions of one to six calls; fifteen contracts by Zipf's law, one call in twenty to a new one."""
    life = Life(r, someone(r), START, {NATIVE: 20 * 10**18, **dict.fromkeys(TOKENS, 40000 * 10**6)})
    places = [
        (someone(r), r.choice(CALLS), f"https://app{i}.example", r.choice((1, 1, 1, 10, 42161))) for i in range(15)
    ]
    exchange = someone(r)
    middle = r.uniform(0, 24)
    while True:
        life.now = (life.now + timedelta(days=r.gammavariate(1.2, 1.6))).replace(hour=0, minute=0) + _hour(r, middle, 3)
        if r.random() < 0.04:  # a new farm every twenty-five sessions displaces an old one: seasons
            places[r.randrange(15)] = (
                someone(r),
                r.choice(CALLS),
                f"https://new{life.made}.example",
                r.choice((1, 10, 8453)),
            )
        for _ in range(min(1 + int(r.expovariate(0.5)), 6)):
            life.now += timedelta(minutes=r.lognormvariate(1.0, 0.8))  # reading, approving, waiting for a block
            contract, selector, site, chain = places[min(int(r.paretovariate(0.9)) - 1, 14)]
            asset = r.choice([NATIVE, NATIVE, *TOKENS[: 1 + life.made % 4], r.choice(TOKENS)])
            if r.random() < 0.05:
                contract, selector, site = someone(r), r.choice(CALLS), f"https://try{life.made}.example"
            if r.random() < 0.22:  # an allowance or a claim: a call that moves nothing
                what, target = (APPROVE, asset) if isinstance(asset, Address) else (CALLS[-1], contract)
                yield life.pay(target if isinstance(target, Address) else contract, NATIVE, 0, origin=site, selector=what,
                               target=target if isinstance(target, Address) else contract, chain_id=chain)  # fmt: skip
                continue
            scale = 10**18 / 2500 if asset == NATIVE else 10**6
            amount = r.lognormvariate(6.5, 1.2) * scale
            if r.random() < 0.03:
                yield life.pay(exchange, asset, amount, chain_id=chain)
            else:
                yield life.pay(contract, asset, amount, origin=site, selector=selector, target=contract, chain_id=chain)


def payroll(r: random.Random) -> Iterator[HistoryEntry]:
    """Twenty wages at the end of a month in half an hour, taxes after; a hire or a leaver every second month."""
    life = Life(r, someone(r), START, {NATIVE: 10**18, USDC: 300_000 * 10**6})
    staff = [(someone(r), round(r.lognormvariate(8.1, 0.35), -1)) for _ in range(20)]
    others = [(someone(r), r.lognormvariate(7.5, 0.8)) for _ in range(5)]  # tax, pension, insurance, rent, accountant
    month = 0
    while True:
        month += 1
        day = START + timedelta(days=30.44 * month + r.choice((-1, 0, 0, 0, 1)))
        while day.weekday() >= 5:
            day -= timedelta(days=1)
        life.now = day.replace(hour=9, minute=0) + timedelta(minutes=r.uniform(0, 240))
        if r.random() < 0.5:
            staff.append((someone(r), round(r.lognormvariate(8.1, 0.35), -1)))
        if r.random() < 0.5:
            staff.pop(r.randrange(len(staff)))
        if month % 12 == 0:  # the yearly rise
            staff = [(who, round(wage * r.uniform(1.0, 1.08), -1)) for who, wage in staff]
        for who, wage in staff:
            life.now += timedelta(seconds=r.lognormvariate(4.2, 0.5))
            extra = r.uniform(0.1, 1.0) * wage if r.random() < 0.04 else 0.0  # bonus, overtime
            yield life.pay(who, USDC, (wage + extra) * 10**6, origin="https://payroll.example")
        for who, usual in others:
            life.now += timedelta(minutes=r.lognormvariate(2, 1))
            yield life.pay(who, USDC, usual * r.lognormvariate(0, 0.08) * 10**6, origin="https://payroll.example")
        if r.random() < 0.4:  # an expense somebody hands in
            life.now += timedelta(days=r.uniform(1, 15))
            yield life.pay(someone(r), USDC, rounded(r, r.lognormvariate(5.5, 0.9)) * 10**6)


def treasury(r: random.Random) -> Iterator[HistoryEntry]:
    """A fund's large payments, two a week, by two people eight hours apart; fifteen partners, one in sixteen is new."""
    life = Life(r, someone(r), START, {NATIVE: 4_000 * 10**18, USDC: 9_000_000 * 10**6, TOKENS[1]: 9_000_000 * 10**6})
    partners = [(someone(r), r.choice((USDC, USDC, NATIVE, TOKENS[1])), r.lognormvariate(10.3, 1.0)) for _ in range(15)]
    zones = (r.uniform(6, 10), r.uniform(14, 18))
    while True:
        life.now = (life.now + timedelta(days=r.gammavariate(1.5, 2.2))).replace(hour=0, minute=0)
        life.now += _hour(r, r.choice(zones), 1.8)
        if life.now.weekday() >= 5:
            life.now += timedelta(days=2)
        if r.random() < 1 / 30:
            partners[r.randrange(15)] = (someone(r), r.choice((USDC, NATIVE)), r.lognormvariate(10.3, 1.0))
        if r.random() < 1 / 16:
            to, asset, usual = someone(r), USDC, r.lognormvariate(9.8, 1.0)
        else:
            to, asset, usual = partners[min(int(r.expovariate(0.25)), 14)]
        scale = 10**18 / 2500 if asset == NATIVE else 10**6
        yield life.pay(to, asset, rounded(r, usual * r.lognormvariate(0, 0.45)) * scale)


def dormant(r: random.Random) -> Iterator[HistoryEntry]:
    """Cold storage: a part moves to an exchange or the own hot wallet every second month, at no fixed hour."""
    life = Life(r, someone(r), START, {NATIVE: 120 * 10**18})
    places = [someone(r), someone(r)]
    while True:
        life.now += timedelta(days=r.gammavariate(3, 20), hours=r.uniform(0, 24))
        if r.random() < 0.05:  # a new deposit address of the exchange
            places[0] = someone(r)
        have = life.balances[NATIVE]
        part = min(r.lognormvariate(-2.7, 0.7), 0.6)  # about a fifteenth, never most of it
        life.balances[NATIVE] = have = max(have, 30 * 10**18)
        yield life.pay(places[0] if r.random() < 0.7 else places[1], NATIVE, rounded(r, have * part))


def studio(r: random.Random) -> Iterator[HistoryEntry]:
    """A small firm's standing invoices, monthly for most, and four one-off payments a month to somebody new or seldom paid.

    Rent, accountant and software are the same every month; two contractors bill by the hour; prices rise once a year; now and then
    an invoice is skipped, paid late, or a supplier is replaced by another one with another price.
    """
    life = Life(r, someone(r), START, {NATIVE: 2 * 10**18, USDC: 80_000 * 10**6})

    def supplier() -> list[Any]:
        # Half of standing prices are round (two digits), half have cents or VAT in them.
        price = max(rounded(r, r.lognormvariate(6.6, 0.9)), 20.0)
        price = round(price, 2) if r.random() < 0.5 else float(f"{price:.2g}")
        interval = r.choice((30.44, 30.44, 30.44, 30.44, 14.0, 91.3))
        return [someone(r), price, r.random() < 0.7, interval, r.uniform(0, interval)]

    standing = [supplier() for _ in range(7)]
    seldom = [(someone(r), r.lognormvariate(5.5, 1.0)) for _ in range(8)]
    day = 0
    due = {i: s[4] for i, s in enumerate(standing)}
    while True:
        day += 1
        life.now = START + timedelta(days=day, hours=r.uniform(8, 17))
        if life.now.weekday() >= 5:
            continue  # what falls on a weekend is paid on Monday
        if day % 365 < 3:
            for s in standing:
                s[1] = round(s[1] * 1.03, 2) if r.random() < 0.3 else s[1]
        for i, s in enumerate(standing):
            if due[i] > day:
                continue
            due[i] += s[3] if r.random() > 0.03 else 2 * s[3]  # one invoice in thirty is never sent
            if r.random() < 0.012:  # a supplier stays some seven years
                standing[i] = s = [*supplier()[:3], s[3], s[4]]
            life.now += timedelta(minutes=r.lognormvariate(2, 1))
            yield life.pay(s[0], USDC, s[1] * (1.0 if s[2] else r.lognormvariate(0, 0.12)) * 10**6)
        if r.random() < 0.2:
            life.now += timedelta(minutes=r.lognormvariate(3, 1))
            to, usual = r.choice(seldom) if r.random() < 0.4 else (someone(r), r.lognormvariate(5.8, 1.1))
            yield life.pay(to, USDC, rounded(r, usual * r.lognormvariate(0, 0.2)) * 10**6)


PERSONAS: dict[str, Callable[[random.Random], Iterator[HistoryEntry]]] = {
    "freelancer": freelancer, "defi": defi, "payroll": payroll, "treasury": treasury, "dormant": dormant,
}  # fmt: skip
RECURRING = {**PERSONAS, "studio": studio}
"""With a firm that lives by standing invoices, for `tests.bench.redirected`; the model's defaults and rates come from PERSONAS."""
LENGTHS = {"studio": 500, "freelancer": 500, "defi": 900, "payroll": 700, "treasury": 400, "dormant": 200}
"""Acts a life has here: three to eight years of it, but for cold storage, which would not live that long."""


def life_of(kind: str, seed: int, acts: int | None = None) -> list[HistoryEntry]:
    """One life, oldest act first. The same seed gives the same life."""
    source = RECURRING[kind](random.Random(f"{kind} {seed}"))
    return [next(source) for _ in range(acts or LENGTHS[kind])]


# -- what a thief does with such a life -------------------------------------------------------------


def drain(
    r: random.Random, past: list[HistoryEntry], balances: dict[Asset, int], _: list[HistoryEntry]
) -> list[HistoryEntry]:
    """Everything of the two largest holdings to a fresh address, at any hour, within minutes."""
    thief = someone(r)
    when = past[-1].time + timedelta(hours=r.expovariate(1 / 60))
    largest = sorted(balances, key=lambda a: -balances[a] / (10**18 / 2500 if a == NATIVE else 10**6))[:2]
    life = Life(r, past[-1].sender, when, {})
    out = []
    for asset in largest:
        if balances[asset] > 0:
            entry = life.pay(thief, asset, 1)
            base = int(balances[asset] * r.uniform(0.9, 1.0))
            value = base if asset == NATIVE else 0
            out.append(replace(entry, amount=base, value_wei=value, balance=balances[asset], signed_here=None))
            life.now += timedelta(minutes=r.uniform(0.5, 5))
    return out


def takeover(
    r: random.Random, past: list[HistoryEntry], balances: dict[Asset, int], other: list[HistoryEntry]
) -> list[HistoryEntry]:
    """Somebody else's habits from now on: five acts of another life, at its own rhythm."""
    start = r.randrange(max(len(other) - 6, 1))
    piece = other[start : start + 5]
    shift = past[-1].time + timedelta(hours=r.expovariate(1 / 60)) - piece[0].time
    return [
        replace(
            e, sender=past[-1].sender, time=e.time + shift,
            balance=balances.get(e.asset) if balances.get(e.asset, 0) >= e.amount > 0 else e.balance,
        )
        for e in piece
    ]  # fmt: skip


def redirected(
    r: random.Random, past: list[HistoryEntry], balances: dict[Asset, int], other: list[HistoryEntry]
) -> list[HistoryEntry]:
    """The account's own next payment to a known recipient, everything as always, but the address is the thief's."""
    known = {e.counterparty for e in past}
    for e in other:  # here: the account's own next acts
        if e.amount and e.counterparty in known and e.to in (e.counterparty, e.asset):
            thief = someone(r)
            return [replace(e, counterparty=thief, to=thief if e.to == e.counterparty else e.to)]
    return []


def salami(
    r: random.Random, past: list[HistoryEntry], balances: dict[Asset, int], _: list[HistoryEntry]
) -> list[HistoryEntry]:
    """Ten slices of a twentieth of what is there, one to four days apart, to one fresh address."""
    thief = someone(r)
    asset = max(balances, key=lambda a: balances[a] / (10**18 / 2500 if a == NATIVE else 10**6))
    life = Life(r, past[-1].sender, past[-1].time, {asset: balances[asset]})
    out = []
    for _ in range(10):
        life.now += timedelta(days=r.uniform(1, 4))
        have = life.balances[asset]
        if have > 0:
            out.append(life.pay(thief, asset, have * 0.05))
    return out


ATTACKS = {"takeover": takeover, "drain": drain, "redirected": redirected, "salami": salami}


def balances_after(past: list[HistoryEntry]) -> dict[Asset, int]:
    """What is left of each asset after the last act that names it; where nobody knew, eight times the largest payment."""
    out: dict[Asset, int] = {NATIVE: 0}
    for e in past:
        if e.balance is not None:
            out[e.asset] = e.balance - e.amount
        elif e.amount:
            out[e.asset] = max(out.get(e.asset, 0), 8 * e.amount)
    return out
