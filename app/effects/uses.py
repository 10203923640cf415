"""The worst use of a grant, rehearsed where state is known: the holder takes what is allowed, and the token answers.

What is there bounds it: the balance or the NFTs in the state, and for what is pulled by an exchange, its conduit or
Permit2, what the token itself lets that contract take. A token that refuses today, because it is paused or blocks the
holder, may not refuse tomorrow: the number stands and it is said. What a state does not hold bounds nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from app.address import NATIVE, Address
from app.effects.evm.choose import choose
from app.effects.evm.forks import fork_at
from app.effects.evm.model import Message, Session, World
from app.effects.lived import PROBE
from app.effects.model import WorstUse
from app.effects.settlement import settled
from app.effects.static import value_usd
from app.evidence import BlockFacts, Evidence
from app.intent import token_calls as t
from app.intent.model import Change, ChangeKind, Intent
from app.intent.settles import pullers, view_of
from app.intent.settling import steps
from app.request import Request

_TAKER: Final = Address(bytes.fromhex("7461") + bytes(17) + b"\x7a")
"""Who fills an order that anybody may fill: nobody's address."""
_OWN_TRANSFER: Final = frozenset({"eip3009", "eip2771"})
"""Families whose payment the token makes in the owner's name."""
_PULLED: Final = frozenset({
    "permit2", "permit2-transfer", "uniswapx", "seaport", "cow", "blur", "bulk-root", "looksrare", "x2y2", "rarible",
    "1inch", "0x", "payment-processor", "polymarket",
})  # fmt: skip
"""Families whose taker needs an approval that the account gave before; a permit brings its own."""
_NUMBERED: Final = ("erc1155", "erc6909")
_ENDLESS: Final = (1 << 256) - 1
_ITEMS: Final = 50
"""NFTs tried at most for one use."""


def rehearsed(
    request: Request, intent: Intent, worst: tuple[WorstUse, ...], evidence: Evidence, *, after: World | None = None
) -> tuple[WorstUse, ...]:
    """`worst` with amounts bounded by what the state holds, and whether taking them works in it.

    `after` is the state that the request's own run leaves, where it was run.
    """
    if evidence.state is None or not worst:
        return worst
    place = Place.of(request, evidence)
    if place is None:
        return worst
    out = []
    for w in worst:
        if w.asset == NATIVE and w.amount is None and w.given:
            from app.effects.takeover import taken_over

            out.append(taken_over(request, w, evidence, after if after is not None else evidence.state))
        elif not isinstance(w.asset, Address) or not place.has_code(w.asset) or not w.given:
            out.append(w)
        else:
            out.append(_Use(request, intent, evidence, place, w, w.asset).tried())
    return tuple(out)


@dataclass(slots=True)
class Place:
    """The known state with what runs on it; every question gets a world that nothing was done to yet."""

    world: World
    block: BlockFacts
    chain_id: int
    fork: Any
    complete: bool
    """Whether what the state does not hold is zero: as in a genesis, not as in what a node gave for one call."""
    _views: Session | None = None

    @classmethod
    def of(cls, request: Request, evidence: Evidence, world: World | None = None) -> Place | None:
        """None where no EVM here can run on it."""
        world = world if world is not None else evidence.state or {}
        fork = fork_at(request.chain_id, evidence.block)
        if choose(fork, (), world) is None:
            return None
        complete = evidence.state_source in (None, "context")
        return cls(world, evidence.block or BlockFacts(), request.chain_id, fork, complete)

    def has_code(self, address: Address) -> bool:
        return address in self.world and bool(self.world[address].code)

    def open(self, *steps: Message) -> Session:
        """A session in which `steps` can be run."""
        engine = choose(self.fork, steps, self.world)
        assert engine is not None, "there is one for views, and the portable one runs everything"
        return engine.open(self.world, self.block, self.chain_id, self.fork)

    def ask(self, to: Address, data: bytes) -> bytes | None:
        """The answer of a view; None when it fails, or rests on a slot or account that the state does not hold."""
        if self._views is None:
            self._views = self.open()
        if self.complete:
            return self._views.read(PROBE, to, data)
        # Read as a run, which tells the slots it rests on; undone, for a view that writes must not meet the next question.
        ran = self._views.attempt(Message(PROBE, to, 0, data, gas=2_000_000))
        if ran.failed is not None:
            return None
        if not self.complete and any(a not in self.world or s not in self.world[a].storage for a, s in ran.reads):
            return None
        return ran.output

    def word(self, to: Address, data: bytes) -> int | None:
        out = self.ask(to, data)
        return int.from_bytes(out, "big") if out is not None and len(out) == 32 else None


@dataclass(slots=True)
class _Use:
    """One use of one grant."""

    request: Request
    intent: Intent
    evidence: Evidence
    place: Place
    use: WorstUse
    token: Address

    @property
    def owner(self) -> Address:
        return self.use.given[0].account

    def tried(self) -> WorstUse:
        if self.is_spent():
            return replace(self.use, amount=0, grows=False, spent=True, simulated=True, usd=None)
        if self.use.whole:
            return self.all_of_it()
        ids = [c for c in self.use.given if c.token_id is not None or c.standard in ("erc721", *_NUMBERED)]
        return self.settled(self.items(ids) if ids else self.coins(), ids)

    def settled(self, w: WorstUse, ids: list[Change]) -> WorstUse:
        """`w` with whether the contract's own code was run for it, or only what it would pull."""
        if w.taken is None or not w.amount or self.intent.operation != "signature":
            return w
        pulled = replace(w, through="pull") if self.is_pulled else w
        run = steps(self.intent, self.owner, self.token, w.amount, _TAKER)
        if not run or not all(self.place.has_code(to) for _, to, _, _ in run):
            return pulled
        p = self.place
        session = settled(run, self.owner, p.world, p.block, p.chain_id, p.fork, _TAKER, complete=p.complete)
        if session is None:
            return pulled  # who else must sign, or what else must be there, is not known: the pull stands
        if ids:
            moved = any(self.went(session, c) for c in ids[:_ITEMS])
            return replace(w, taken=True, through="settlement") if moved else pulled
        out = session.read(PROBE, self.token, t.BALANCE + t.word(self.owner))
        there = w.there or 0
        gone = there - int.from_bytes(out, "big") if out is not None and len(out) == 32 else 0
        if gone <= 0:
            return pulled
        most = max(w.amount, min(gone, there))
        usd = value_usd(self.request.chain_id, self.token, most, self.evidence)
        return replace(w, amount=most, usd=usd, taken=True, through="settlement")

    def went(self, session: Session, c: Change) -> bool:
        """Whether the owner has this item no more, or less of it."""
        nft = t.word(c.token_id or 0)
        if c.standard in _NUMBERED:
            out = session.read(PROBE, self.token, t.BALANCE_OF_ID + t.word(self.owner) + nft)
            return out is not None and len(out) == 32 and int.from_bytes(out, "big") < (self.held(c) or 0)
        out = session.read(PROBE, self.token, t.OWNER_OF + nft)
        return out is not None and len(out) == 32 and out[12:] != self.owner and bool(self.held(c))

    @property
    def is_pulled(self) -> bool:
        """Whether it takes an approval that was given before; a call of an exchange is no offer to it."""
        family = self.intent.family or ""
        return family in _PULLED and (self.intent.operation == "signature" or family.startswith("permit2"))

    # -- coins ------------------------------------------------------------------------------------------
    def coins(self) -> WorstUse:
        w, owner = self.use, self.owner
        there = self.place.word(self.token, t.BALANCE + t.word(owner))
        if there is None:
            return w
        bounds = [there] if w.amount is None else [there, w.amount]
        puller, allowed = self.puller()
        if allowed is not None:
            bounds.append(allowed)
        most = min(bounds)
        grows = w.grows or w.allowed is None or w.allowed > most
        bound = allowed is not None and allowed < min(there, w.allowed if w.allowed is not None else there)
        w = replace(w, there=there, needs_allowance=bound, grows=grows, simulated=True)
        receiver = w.holder if w.holder is not None and not self.is_pulled else _TAKER
        if most and self.intent.family in _OWN_TRANSFER:
            steps = [Message(owner, self.token, 0, t.TRANSFER + t.word(receiver) + t.word(most))]
        elif most and (puller or w.holder) is not None:
            spender = puller or w.holder
            assert spender is not None
            steps = [Message(spender, self.token, 0, t.TRANSFER_FROM + t.word(owner) + t.word(receiver) + t.word(most))]
            if allowed is None:
                steps.insert(0, Message(owner, self.token, 0, t.APPROVE + t.word(spender) + t.word(_ENDLESS)))
        else:
            steps = []
        taken: bool | None = None
        if steps:
            gone = self.gone(steps, there)
            taken = gone is not None and gone > 0
            # A token may take its own fee on top of what is asked for.
            most = max(most, min(gone or 0, there))
        usd = value_usd(self.request.chain_id, self.token, most, self.evidence)
        return replace(w, amount=most, usd=usd, taken=taken)

    def gone(self, steps: list[Message], there: int) -> int | None:
        """How much less the owner has after `steps`; None when one of them fails."""
        session = self.place.open(*steps)
        if not all(session.works(m) for m in steps):
            return None
        out = session.read(PROBE, self.token, t.BALANCE + t.word(self.owner))
        return there - int.from_bytes(out, "big") if out is not None and len(out) == 32 else None

    def puller(self) -> tuple[Address | None, int | None]:
        """Who would pull it, with what the token lets him take; (None, None) where the grant is an allowance itself."""
        if not self.is_pulled or self.use.given[0].kind is ChangeKind.SEND:
            return None, None
        best: tuple[Address | None, int | None] = (None, None)
        for p in self.pullers(self.use.given[0]):
            allowed = self.place.word(self.token, t.ALLOWANCE + t.word(self.owner) + t.word(p))
            if allowed is not None and (best[1] is None or allowed > best[1]):
                best = p, allowed
        return best

    def pullers(self, change: Change) -> tuple[Address, ...]:
        """Those by the protocol's table, and the one that the settlement contract itself names."""
        out = pullers(self.intent, change)
        view, target = view_of(self.intent), self.intent.target
        if view is not None and target is not None and self.place.has_code(target):
            named = self.place.word(target, view)
            if named is not None and named and not named >> 160:
                out = (Address(named.to_bytes(20, "big")), *out)
        return tuple(dict.fromkeys(out))

    # -- NFTs -------------------------------------------------------------------------------------------
    def items(self, given: list[Change]) -> WorstUse:
        """Of the items that are offered or lent, those that are there and may be pulled."""
        w = self.use
        if any(_any(c) for c in given):
            return self.any_item(given)
        count, there, tried, refused, closed = 0, 0, 0, 0, 0
        for c in given[:_ITEMS]:
            has = self.held(c)
            if has is None:
                return w
            wanted = min(has, c.amount if c.amount is not None else has)
            there += has
            if not wanted:
                continue
            free = self.free(c)
            if free is False:
                closed += 1
                continue
            works = self.pulled(c, wanted)
            tried += works is not None
            refused += works is False
            count += wanted
        taken = None if not tried else refused < tried
        wanted_all = w.allowed is None or count < w.allowed
        return replace(
            w, amount=count, there=there, usd=None, grows=wanted_all, needs_allowance=closed > 0, taken=taken, simulated=True
        )  # fmt: skip

    def any_item(self, given: list[Change]) -> WorstUse:
        w = self.use
        there = self.place.word(self.token, t.BALANCE + t.word(self.owner))
        if there is None:
            return w
        free = self.free(given[0])
        most = 0 if free is False else there if w.amount is None else min(there, w.amount)
        grows = w.allowed is None or most < w.allowed
        return replace(
            w, amount=most, there=there, usd=None, grows=grows, needs_allowance=free is False, simulated=True
        )

    def held(self, c: Change) -> int | None:
        """How many of one item the owner has."""
        nft = t.word(c.token_id or 0)
        if c.standard not in _NUMBERED:
            owner = self.place.word(self.token, t.OWNER_OF + nft)
            if owner is not None:
                return int(owner == int.from_bytes(self.owner, "big"))
        return self.place.word(self.token, t.BALANCE_OF_ID + t.word(self.owner) + nft)

    def free(self, c: Change) -> bool | None:
        """Whether the collection lets the order's puller take it; None where the grant says so itself or nobody knows."""
        if c.kind is not ChangeKind.ORDER or not self.is_pulled:
            return None
        who = self.pullers(c)
        answers = [self.place.word(self.token, t.IS_APPROVED_ALL + t.word(self.owner) + t.word(p)) for p in who]
        if any(answers):
            return True
        if c.standard not in _NUMBERED and not _any(c):
            one = self.place.word(self.token, t.GET_APPROVED + t.word(c.token_id or 0))
            if one is not None and Address(one.to_bytes(32, "big")[12:]) in who:
                return True
        return False if answers and all(a == 0 for a in answers) else None

    def pulled(self, c: Change, amount: int) -> bool | None:
        """Whether pulling it works in this state; None where nobody knows who pulls."""
        nft, owner = t.word(c.token_id or 0), self.owner
        who = [self.use.holder] if c.kind is ChangeKind.APPROVE else list(self.pullers(c))
        for p in who:
            if p is None:
                continue
            single = self.place.word(self.token, t.OWNER_OF + nft) is not None
            if c.standard == "erc6909":
                row = t.word(owner) + t.word(_TAKER) + nft + t.word(amount)
                step = Message(p, self.token, 0, t.TRANSFER_FROM_ID + row)
            elif single:
                step = Message(p, self.token, 0, t.TRANSFER_FROM + t.word(owner) + t.word(_TAKER) + nft)
            else:
                tail = t.word(160) + t.word(0)
                data = t.SAFE_TRANSFER + t.word(owner) + t.word(_TAKER) + nft + t.word(amount) + tail
                step = Message(p, self.token, 0, data)
            session = self.place.open(step)
            if c.kind is ChangeKind.APPROVE:
                session.works(Message(owner, self.token, 0, self.granting(c, p, amount)))
            if session.works(step):
                view = t.OWNER_OF + nft if single else t.BALANCE_OF_ID + t.word(_TAKER) + nft
                out = session.read(PROBE, self.token, view)
                moved = int.from_bytes(out, "big") if out is not None and len(out) == 32 else 0
                if moved == (int.from_bytes(_TAKER, "big") if single else amount):
                    return True
        return False if any(who) else None

    def granting(self, c: Change, to: Address, amount: int) -> bytes:
        """The call that gives what is tried; an ERC-1155 has none for one number."""
        if c.standard == "erc6909":
            return t.APPROVE_ID + t.word(to) + t.word(c.token_id or 0) + t.word(amount)
        return t.APPROVE + t.word(to) + t.word(c.token_id or 0)

    def all_of_it(self) -> WorstUse:
        """Every item of a collection, or every coin: how many there are now, and whether the operator can take one."""
        w, owner = self.use, self.owner
        if self.place.word(self.token, t.SUPPORTS + t.ERC1155 + bytes(28)) == 1:
            return w  # how many there are of how many numbers no view tells
        there = self.place.word(self.token, t.BALANCE + t.word(owner))
        if there is None:
            return w
        taken: bool | None = None
        nft = self.place.word(self.token, t.TOKEN_OF_OWNER + t.word(owner) + t.word(0)) if there else None
        if nft is not None and w.holder is not None:
            data = t.TRANSFER_FROM + t.word(owner) + t.word(w.holder) + t.word(nft)
            step = Message(w.holder, self.token, 0, data)
            session = self.place.open(step)
            session.works(Message(owner, self.token, 0, t.APPROVE_ALL + t.word(w.holder) + t.word(1)))
            taken = session.works(step)
        return replace(w, amount=there, there=there, grows=True, taken=taken, simulated=True)

    # -- used up ----------------------------------------------------------------------------------------
    def is_spent(self) -> bool:
        """Whether the signature's own number is used up or taken back already; never guessed."""
        m: Mapping[str, Any] = self.intent.arguments.get("message") or {}
        word, owner = self.place.word, t.word(self.owner)
        nonce, target = m.get("nonce"), self.intent.target
        if self.intent.operation != "signature" or target is None or not self.place.has_code(target):
            return False
        match self.intent.family:
            case "erc2612" | "dai-permit" if isinstance(nonce, int):
                now = word(target, t.NONCES + owner)
                return now is not None and now > nonce
            case "eip3009" if isinstance(nonce, bytes) and len(nonce) == 32:
                return word(target, t.AUTHORIZATION_STATE + owner + nonce) == 1
            case "permit2-transfer" | "uniswapx" if isinstance(nonce, int):
                bits = word(target, t.NONCE_BITMAP + owner + t.word(nonce >> 8))
                return bits is not None and bool(bits >> (nonce & 255) & 1)
            case "permit2":
                rows = m.get("details")
                listed: list[Any] = rows if isinstance(rows, list) else [rows]
                row: Mapping[str, Any] = next((r for r in listed if r and r["token"] == self.token), {})
                holder = self.use.holder
                if holder is None or not isinstance(row.get("nonce"), int):
                    return False
                out = self.place.ask(target, t.PERMIT2_ALLOWANCE + owner + t.word(self.token) + t.word(holder))
                return out is not None and len(out) == 96 and int.from_bytes(out[64:], "big") > row["nonce"]
            case "seaport":
                orders = self.intent.arguments.get("orders") or ()
                now = word(target, t.COUNTER + owner)
                if (
                    now is not None
                    and orders
                    and all(isinstance(o.get("counter"), int) and o["counter"] < now for o in orders)
                ):
                    return True
                return len(orders) == 1 and not self.intent.arguments.get("bulk") and self._order_over(target)
        return False

    def _order_over(self, seaport: Address) -> bool:
        digest = bytes.fromhex(self.intent.hashes.get("message_hash", "")[2:])
        out = self.place.ask(seaport, t.ORDER_STATUS + digest) if len(digest) == 32 else None
        if out is None or len(out) != 128:
            return False
        cancelled, filled, size = (int.from_bytes(out[i : i + 32], "big") for i in (32, 64, 96))
        return bool(cancelled) or 0 < size <= filled


def _any(c: Change) -> bool:
    """Whether the taker chooses which items: by a criterion, or behind a root."""
    return c.token_id is None or c.what.startswith("any item")
