"""The table of what contracts take (`resources/known/takes.txt`): its form, and how a line is found when a call needs it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from app.address import Address, selector
from app.evidence import Token


@dataclass(frozen=True, slots=True)
class Reserve:
    """One asset of a lending market: what is lent, its receipt token and its debt token."""

    asset: Address
    receipt: Address | None
    debt: Address | None


@dataclass(frozen=True, slots=True)
class Takes:
    """What one contract takes. `coins` in the pool's own order; `numbered` by the call's first integer (a pool's number).

    `pairs`: those of a router that writes its pair's number into the first half byte of its calldata (LlamaZip).
    """

    tokens: tuple[Address, ...] = ()
    receipts: tuple[Address, ...] = ()
    """What a withdrawal takes instead of `tokens`, where that is another contract than the one called."""
    coins: tuple[Address, ...] = ()
    underlying: tuple[Address, ...] = ()
    """What the coins of a pool of receipts are made of, where the pool takes these too."""
    share: Address | None = None
    numbered: Mapping[int, tuple[Address | None, Address | None]] = field(default_factory=dict)
    """By the pool's number: what a deposit takes, and the receipt that a withdrawal burns."""
    reserves: tuple[Reserve, ...] = ()
    pairs: tuple[tuple[Address, Address], ...] = ()
    shareless: bool = False
    """The pool's share is another contract that nobody named."""

    def with_(self, more: Takes) -> Takes:
        """Both together: a contract's facts may stand in several lines."""
        return Takes(
            self.tokens + more.tokens,
            self.receipts + more.receipts,
            self.coins + more.coins,
            self.underlying + more.underlying,
            self.share or more.share,
            {n: _filled(self.numbered.get(n), more.numbered.get(n)) for n in {**self.numbered, **more.numbered}},
            self.reserves + more.reserves,
            self.pairs + more.pairs,
            self.shareless and more.shareless,
        )


def _filled(
    one: tuple[Address | None, Address | None] | None, other: tuple[Address | None, Address | None] | None
) -> tuple[Address | None, Address | None]:
    one, other = one or (None, None), other or (None, None)
    return one[0] or other[0], one[1] or other[1]


class Table(Mapping[tuple[int, Address], Takes]):
    """The table, read when asked: names and places of all contracts at once, one contract's line when a call needs it."""

    def __init__(self, text: str) -> None:
        self.names: dict[tuple[int, str], str] = {}
        """(chain, name and decimals) → address, as written: parsed when a line that is read names it."""
        self.markets: list[str] = []
        self.lists: dict[str, list[tuple[Address, Address | None]]] = {}
        self.twins: dict[tuple[int, Address], Address] = {}
        self.functions: dict[tuple[int, str], tuple[Address, ...]] = {}
        self.steps: dict[tuple[int, bytes], tuple[Address, ...]] = {}
        self.out: Mapping[tuple[int, Address], Takes] = self
        self._named: list[tuple[int, str, str]] = []
        self._places: dict[str, list[str]] = {}
        self._read: dict[tuple[int, Address], Takes | None] = {}
        for line in text.splitlines():
            self._line(line)

    def _line(self, line: str) -> None:
        if line.startswith("0x"):
            for contract in line[: line.index("|")].lower().split():
                self._places.setdefault(contract[2:], []).append(line)
            if "| market " in line:
                self.markets.append(line)
        elif line.startswith("= "):
            chains, *pairs = line[2:].split()
            for chain in chains.split(","):
                for text, address in zip(pairs[::2], pairs[1::2], strict=True):
                    self.names[int(chain), text.partition(":")[0]] = address
                    self._named.append((int(chain), text, address))
        elif line.startswith("& "):
            name, *pairs = line[2:].split()
            self.lists[name] = [self._pair(p) for p in pairs]
        elif line.startswith("~ "):
            on, *pair = line[2:].split()
            one, other = (Address.parse(text, strict=False) for text in pair)
            self.twins.update({(int(on), one): other, (int(on), other): one})
        elif line.startswith(": "):
            names, on, rest = (part.strip() for part in line[2:].split("|"))
            for number in map(int, on.split()):
                tokens = tuple(self._address(number, word) for word in rest.split())
                self.steps.update({(number, selector(name)): tokens for name in names.split()})
        elif ") | " in line and not line.startswith("#"):
            function, on, rest = (part.strip() for part in line.split("|"))
            for number in map(int, on.split()):
                self.functions[number, function] = tuple(self._address(number, word) for word in rest.split())

    def __getitem__(self, key: tuple[int, Address]) -> Takes:
        if key not in self._read:
            self._read[key] = None
            for line in self._places.get(key[1].hex(), ()):
                _, chains, rest = (part.strip() for part in line.split("|"))
                if str(key[0]) in chains.split():
                    before, more = self._read[key], self._takes(key[0], rest.split())
                    self._read[key] = before.with_(more) if before is not None else more
        found = self._read[key]
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[tuple[int, Address]]:
        seen: dict[tuple[int, Address], None] = {}
        for contract, lines in self._places.items():
            for line in lines:
                for chain in line.split("|")[1].split():
                    seen.setdefault((int(chain), Address(bytes.fromhex(contract))))
        return iter(seen)

    @cached_property
    def tokens(self) -> Mapping[tuple[int, Address], Token]:
        """(chain, token) → what the table calls it."""
        out: dict[tuple[int, Address], Token] = {}
        for chain, text, address in self._named:
            name, _, decimals = text.partition(":")
            out[chain, Address.parse(address, strict=False)] = Token(name, int(decimals or 18))
        return out

    def reserves(self, chain: int) -> Iterator[Reserve]:
        """The reserves of all lending markets of one chain."""
        for line in self.markets:
            _, chains, rest = (part.strip() for part in line.split("|"))
            if str(chain) in chains.split():
                yield from self._takes(chain, rest.split()).reserves

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def address(self, chain: int, name: str) -> Address | None:
        """The token of a short name on one chain."""
        found = self.names.get((chain, name))
        return Address.parse(found, strict=False) if found is not None else None

    def _address(self, chain: int, text: str) -> Address:
        return Address.parse(text if text.startswith("0x") else self.names[chain, text], strict=False)

    @staticmethod
    def _pair(text: str) -> tuple[Address, Address | None]:
        first, _, second = text.partition("/")
        return Address.parse(first, strict=False), Address.parse(second, strict=False) if second else None

    def _takes(self, chain: int, words: list[str]) -> Takes:
        if words[0] == "coins":
            coins, share, inner = (
                tuple(self._address(chain, w) for w in part.split())
                for part in (*" ".join(words[1:]).split(";"), "", "")[:3]
            )
            return Takes(coins=coins, underlying=inner, share=share[0] if share else None)
        if words[0] == "market":
            shared = self.lists.get(words[1], [])
            reserves = []
            for i, word in enumerate(words[2:]):
                name, _, own = word.partition(":")
                receipt, debt = self._pair(own) if own else shared[i] if i < len(shared) else (None, None)
                reserves.append(Reserve(self._address(chain, name), receipt, debt))
            return Takes(reserves=tuple(reserves))
        if words[0] == "zip":
            pairs = (word.partition("/") for word in words[1:])
            return Takes(pairs=tuple((self._address(chain, a), self._address(chain, b)) for a, _, b in pairs))
        numbered = {}
        for number, _, pair in (w.partition("=") for w in words if "=" in w):
            taken_, _, burnt = pair.partition("/")
            numbered[int(number)] = (
                self._address(chain, taken_) if taken_ else None,
                self._address(chain, burnt) if burnt else None,
            )
        plain = [w.partition("/") for w in words if "=" not in w]
        return Takes(
            tokens=tuple(self._address(chain, token) for token, _, _ in plain if token),
            receipts=tuple(self._address(chain, receipt) for _, _, receipt in plain if receipt),
            numbered=numbered,
        )
