"""The fast backend: pyrevm, whose EVM is of spring 2024 (Cancun). It keeps no call tree.

Its state differences are read from the journal that the EVM prints, in the format of the pinned version: there is
no other way to the storage that a run wrote. A test compares them with geth's own differences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Any, Final

import pyrevm

from app.address import Address
from app.effects.evm.model import AccountChange, Fork, Log, Message, Ran, World, merged, reason_of, room
from app.effects.evm.prepared import account
from app.evidence import AccountState, BlockFacts

_SPEC: Final = {
    Fork.FRONTIER: "Frontier", Fork.HOMESTEAD: "Homestead", Fork.TANGERINE: "Tangerine",
    Fork.SPURIOUS_DRAGON: "Spurious", Fork.BYZANTIUM: "Byzantium", Fork.CONSTANTINOPLE: "Constantinople", Fork.PETERSBURG: "Petersburg",
    Fork.ISTANBUL: "Istanbul", Fork.BERLIN: "Berlin", Fork.LONDON: "London", Fork.PARIS: "Merge",
    Fork.SHANGHAI: "Shanghai", Fork.CANCUN: "Cancun",
}  # fmt: skip
_HEAD: Final = ": Account { info: AccountInfo { balance: "
_BEHIND: Final = ", transient_storage: {"
_STATUS: Final = "}, status: AccountStatus("
_STATUS_SIZE: Final = len(_STATUS)
_INFO: Final = re.compile(r"(\d+), nonce: (\d+), code_hash: 0x")
_OTHER_FORM: Final = "the EVM's journal has another form than that of the pinned version"
_SLOT: Final = re.compile(r"(\d+): StorageSlot \{ previous_or_original_value: \d+, present_value: (\d+) \}")
_SIZE: Final = re.compile(r"Analysed \{ len: (\d+),")
_OUTPUT: Final = re.compile(r"output: 0x([0-9a-f]*)")
_HALT: Final = re.compile(r"reason: ([A-Za-z]+)")
_CAPITAL: Final = re.compile(r"(?<!^)(?=[A-Z])")
_SAID: Final = {"invalid f e opcode": "an invalid opcode", "opcode not found": "an unknown opcode"}
_NOTHING: Final = AccountState()
_FEW: Final = 24
"""Slots that are put back for each view; with more, a session of its own is cheaper."""
_Undo = tuple[list[tuple[str, int, int]], list[tuple[str, int, int]]]
"""(account, slot, value before), and (account, balance before, balance now)."""


class Fast:
    """See `model.Backend`."""

    name = "pyrevm"
    newest = Fork.CANCUN
    has_tree = False
    exact = False

    def open(self, world: World, block: BlockFacts, chain_id: int, fork: Fork) -> FastSession:
        return FastSession(world, block, chain_id, min(fork, Fork.CANCUN))


def _environment(block: BlockFacts, chain_id: int) -> Any:
    """The block as the EVM takes it; kept while sessions are opened in the same one, as those of one request are."""
    global _last_block  # noqa: PLW0603 — one entry; a cache by value would hash the block each time
    known, chain, env = _last_block
    if known is block and chain == chain_id:
        return env
    env = pyrevm.Env(
        cfg=pyrevm.CfgEnv(chain_id=chain_id),
        block=pyrevm.BlockEnv(
            number=block.number,
            timestamp=block.timestamp,
            coinbase=str(block.coinbase) if block.coinbase else None,
            basefee=block.base_fee_per_gas or 0,
            gas_limit=room(block),
            difficulty=block.difficulty or 0,
            prevrandao=block.prev_randao or bytes(32),
        ),
    )
    _last_block = block, chain_id, env
    return env


_last_block: tuple[BlockFacts | None, int, Any] = (None, 0, None)


@lru_cache(2048)
def _text(address: Address) -> str:
    return "0x" + address.hex()


@lru_cache(2048)
def _named(name: str) -> Address:
    return Address(bytes.fromhex(name))


class FastSession:
    """See `model.Session`.

    Between the messages of a session this EVM forgets less than the chain does: what was touched stays warm, so the
    gas of later ones is a little low, and a contract made by an earlier one may still destroy itself (EIP-6780).
    """

    def __init__(self, world: World, block: BlockFacts, chain_id: int, fork: Fork) -> None:
        # What the EVM is limited to is what a contract reads as the block's limit.
        self._limit = room(block)
        self._env, self._spec = _environment(block, chain_id), _SPEC[fork]
        self._world = world
        self._start()

    def _start(self) -> None:
        self._seen: dict[Address, _Account] = {}
        self._rans: list[Ran] = []
        self._undo: _Undo | None = None
        self._first: FastSession | None = None
        evm = self._evm = pyrevm.EVM(env=self._env, gas_limit=self._limit, spec_id=self._spec)
        insert, store = evm.insert_account_info, evm.insert_account_storage
        slots: list[tuple[str, Iterator[tuple[int, int]]]] = []
        for address, a in self._world.items():
            text = _text(address)
            insert(text, account(a.balance, a.nonce, a.code))
            if a.storage:
                slots.append((text, iter(a.storage.items())))
        # Putting a value loads the account, and what is put into a loaded one counts as written by the run: one slot of
        # each account is put, then all are unloaded.
        while slots:
            mark, more = evm.snapshot(), []
            for row in slots:
                for slot, value in row[1]:
                    store(row[0], slot, value)
                    more.append(row)
                    break
            evm.revert(mark)
            slots = more

    def fresh(self) -> FastSession:
        made = FastSession.__new__(FastSession)
        made._limit, made._env, made._spec, made._world = self._limit, self._env, self._spec, self._world
        made._start()
        return made

    def run(self, message: Message) -> Ran:
        ran = self._run(message)
        self._rans.append(ran)
        self._undo = self._first = None
        return ran

    def works(self, message: Message) -> bool:
        self._undo = self._first = None
        return self._call(message)[0] is None

    def would_write(self, message: Message, at: Address, slots: Iterable[int]) -> tuple[set[int], int]:
        evm, text = self._evm, _text(at)
        mark = evm.snapshot()
        was = [(slot, evm.storage(text, slot)) for slot in slots]
        failed, _, gas_used, _ = self._call(message)
        wrote = {slot for slot, value in was if evm.storage(text, slot) != value} if failed is None else set()
        evm.revert(mark)
        return wrote, gas_used

    def _run(self, message: Message) -> Ran:
        failed, output, gas_used, result = self._call(message)
        if failed is not None:
            return self._failure(failed, output, gas_used, message)
        logs = tuple([_log(x) for x in result.logs]) if result is not None else ()
        # A call leaves the caller's nonce alone here; a creation counts it up even when it fails, as the chain does.
        return self._differences(failed, output, gas_used, logs, message.caller if message.to is not None else None)

    def _call(self, message: Message) -> tuple[str | None, bytes, int, Any]:
        """Run it; why it failed, what it answered, the gas it used, and the EVM's own result."""
        if message.delegations:
            raise ValueError("this backend does not know EIP-7702; `choose` never gives it such a message")
        evm, caller = self._evm, _text(message.caller)
        value, gas = message.value_wei, min(message.gas, self._limit)
        # A creation is charged for its gas here, a call is not: nobody is to be charged.
        price = message.gas_price_wei if message.to is not None else 0
        evm.reset_transient_storage()
        held: int = evm.get_balance(caller)
        if held < value:
            return "the account holds less than it would send", b"", 0, None
        # The price is checked against the balance though nobody is charged: what lacks is lent for the run.
        lent = value + gas * price - held
        if lent > 0:
            evm.set_balance(caller, held + lent)
        failed: str | None = None
        output = b""
        try:
            if message.to is None:
                evm.deploy(caller, message.data, value=value, gas=gas)
            else:
                output = evm.message_call(caller, _text(message.to), message.data, value, gas, price)
        except (RuntimeError, ValueError, OverflowError) as error:
            text = str(error)
            raw = _OUTPUT.search(text)
            output = bytes.fromhex(raw[1]) if raw else b""
            failed = reason_of(output, _in_words(text))
        if lent > 0:
            evm.set_balance(caller, evm.get_balance(caller) - lent)
        result = evm.result
        return failed, output, result.gas_used if result is not None else 0, result

    def attempt(self, message: Message) -> Ran:
        mark, seen = self._evm.snapshot(), dict(self._seen)
        caller = seen.get(message.caller)
        if caller is not None:
            seen[message.caller] = caller.copy()  # a failure counts up what it finds
        ran = self._run(message)
        self._evm.revert(mark)
        self._seen = seen
        return ran

    def _failure(self, failed: str, output: bytes, gas_used: int, message: Message) -> Ran:
        """Of what fails nothing stays but the nonce, so nothing is read back."""
        seen = self._seen.get(message.caller)
        if seen is None:
            a = self._world.get(message.caller, _NOTHING)
            seen = self._seen[message.caller] = _Account(a.balance, a.nonce, {}, "", a.code)
        nonce = seen.nonce + seen.sent
        # Here a creation counts the nonce up itself, a call does not; the chain does both.
        if message.to is None:
            seen.nonce += 1
        else:
            seen.sent += 1
        change = AccountChange((seen.balance, seen.balance), (nonce, nonce + 1), (seen.code, seen.code))
        return Ran(failed, output, gas_used, changes={message.caller: change})

    def _differences(
        self, failed: str | None, output: bytes, gas_used: int, logs: tuple[Log, ...], called_by: Address | None
    ) -> Ran:
        changes: dict[Address, AccountChange] = {}
        reads: list[tuple[Address, int]] = []
        created: list[Address] = []
        destroyed: list[Address] = []
        now = self._accounts()
        seen, world = self._seen, self._world
        for address, new in now.items():
            start = world.get(address, _NOTHING)
            old = seen.get(address)
            if old is None:
                old = _Account(start.balance, start.nonce, {}, "", start.code)
            new.code = old.code
            if old.sent or address == called_by:
                new.sent = old.sent + (address == called_by)
            if old.destroyed:
                new.destroyed = True
            if "Created" in new.status:
                new.created = True
                if not old.created:
                    new.code = self.code(address)[: new.code_size]
                    if new.code:
                        created.append(address)
            if not old.destroyed and "SelfDestructed" in new.status:
                destroyed.append(address)
                new.destroyed = True
                changes[address] = AccountChange((old.balance, 0), (old.nonce, 0), (old.code, b""), {})
                continue
            storage = {}
            for slot, value in new.storage.items():
                reads.append((address, slot))
                was = old.storage.get(slot)
                if was is None:
                    was = start.storage.get(slot, 0)
                if was != value:
                    storage[slot] = (was, value)
            nonces = (old.nonce + old.sent, new.nonce + new.sent)
            if storage or old.balance != new.balance or nonces[0] != nonces[1] or new.code is not old.code:
                changes[address] = AccountChange((old.balance, new.balance), nonces, (old.code, new.code), storage)
        self._seen.update(now)
        gone = set(destroyed)
        return Ran(
            failed, output, gas_used, logs, changes, frozenset(reads), frozenset(now),
            tuple(a for a in created if a not in gone), tuple(destroyed),
        )  # fmt: skip

    def _accounts(self) -> dict[Address, _Account]:
        text = self._evm.journal_str
        # Searched from behind: before the storage of an account stands its code, which is long.
        end_of_state = text.rfind(_BEHIND)
        if end_of_state < 0:
            raise ValueError(_OTHER_FORM)
        pieces = text[:end_of_state].split(_HEAD)
        out: dict[Address, _Account] = {}
        name = pieces[0][-40:]
        info_of = _INFO.match
        for piece in islice(pieces, 1, None):
            info = info_of(piece)
            start = piece.rfind("storage: {")
            end = piece.find(_STATUS, start)
            if info is None or start < 0 or end < 0:
                raise ValueError(_OTHER_FORM)
            storage = {}
            if end > start + 10:
                for slot, value in _SLOT.findall(piece, start, end + 1):
                    storage[int(slot)] = int(value)
            balance, nonce = info.groups()
            status = piece[end + _STATUS_SIZE : piece.find(")", end + _STATUS_SIZE)]
            found = out[_named(name)] = _Account(int(balance), int(nonce), storage, status)
            if "Created" in status:
                # Code that was prepared for running is padded; its true length stands beside it.
                size = _SIZE.search(piece, info.end(), start)
                found.code_size = int(size[1]) if size else None
            name = piece[-40:]
        return out

    def read(self, caller: Address, to: Address, data: bytes, gas: int = 500_000) -> bytes | None:
        self._evm.reset_transient_storage()
        try:
            # Value and price are none; arguments by name cost more.
            out: bytes = self._evm.message_call(_text(caller), _text(to), data, None, gas, None, True)
        except (RuntimeError, ValueError, OverflowError):
            return None
        return out

    def read_before(self, caller: Address, to: Address, data: bytes, gas: int = 500_000) -> bytes | None:
        if self._undo is None:
            self._undo = self._to_undo()
        if self._first is not None:
            return self._first.read(caller, to, data, gas)
        evm, (slots, balances) = self._evm, self._undo
        mark = evm.snapshot()
        for text, slot, was in slots:
            evm.insert_account_storage(text, slot, was)
        for text, was, _ in balances:
            evm.set_balance(text, was)
        out = self.read(caller, to, data, gas)
        for text, _, now in balances:
            evm.set_balance(text, now)  # a balance that is set is not put back with the rest
        evm.revert(mark)
        return out

    def _to_undo(self) -> _Undo:
        """What to put back for a view of the world before; where code came or went, or much changed, another session."""
        changes = merged(self._rans) if len(self._rans) > 1 else self._rans[0].changes if self._rans else {}
        slots: list[tuple[str, int, int]] = []
        balances: list[tuple[str, int, int]] = []
        for address, change in changes.items():
            text, (was, now) = _text(address), change.balance
            slots += [(text, slot, old) for slot, (old, _) in change.storage.items()]
            if was != now:
                balances.append((text, was, now))
        if len(slots) > _FEW or any(c.code[0] is not c.code[1] for c in changes.values()):
            self._first = self.fresh()
        return slots, balances

    def storage(self, address: Address, slot: int) -> int:
        return int(self._evm.storage(_text(address), slot))

    def balance(self, address: Address) -> int:
        return int(self._evm.get_balance(_text(address)))

    def code(self, address: Address) -> bytes:
        return bytes(self._evm.basic(_text(address)).code or b"")


class _Account:
    """One account as the journal shows it."""

    sent = 0
    created = destroyed = False
    code_size: int | None = None

    def __init__(self, balance: int, nonce: int, storage: dict[int, int], status: str, code: bytes = b"") -> None:
        self.balance, self.nonce, self.storage, self.status, self.code = balance, nonce, storage, status, code

    def copy(self) -> _Account:
        made = _Account(self.balance, self.nonce, self.storage, self.status, self.code)
        made.__dict__.update(self.__dict__)
        return made


def _in_words(text: str) -> str:
    """What the EVM says of a failure, in words: `Halt { reason: OutOfGas(Basic), gas_used: 1 }` is "out of gas"."""
    halt = _HALT.search(text)
    if halt is not None:
        said = _CAPITAL.sub(" ", halt[1]).lower()
        return _SAID.get(said, said)
    return "it reverts without a reason" if text.startswith("Revert") else text


def _log(log: Any) -> Log:
    topics, data = log.data
    return Log(_named(log.address[2:]), tuple(topics), data)
