"""The fast backend: pyrevm, whose EVM is of spring 2024 (Cancun). It keeps no call tree.

Its state differences are read from the journal that the EVM prints, in the format of the pinned version: there is
no other way to the storage that a run wrote. A test compares them with geth's own differences.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Final

import pyrevm

from app.address import Address
from app.effects.evm.model import AccountChange, Fork, Log, Message, Ran, World, reason_of, room
from app.evidence import AccountState, BlockFacts

_SPEC: Final = {
    Fork.FRONTIER: "Frontier", Fork.HOMESTEAD: "Homestead", Fork.TANGERINE: "Tangerine",
    Fork.SPURIOUS_DRAGON: "Spurious", Fork.BYZANTIUM: "Byzantium", Fork.CONSTANTINOPLE: "Constantinople", Fork.PETERSBURG: "Petersburg",
    Fork.ISTANBUL: "Istanbul", Fork.BERLIN: "Berlin", Fork.LONDON: "London", Fork.PARIS: "Merge",
    Fork.SHANGHAI: "Shanghai", Fork.CANCUN: "Cancun",
}  # fmt: skip
_HEAD: Final = ": Account { info: AccountInfo { balance: "
_HEAD_SIZE: Final = len(_HEAD)
_STATUS: Final = "}, status: AccountStatus("
_STATUS_SIZE: Final = len(_STATUS)
_INFO: Final = re.compile(r"(\d+), nonce: (\d+), code_hash: 0x[0-9a-f]{64}, ")
_SLOT: Final = re.compile(r"(\d+): StorageSlot \{ previous_or_original_value: \d+, present_value: (\d+) \}")
_SIZE: Final = re.compile(r"Analysed \{ len: (\d+),")
_OUTPUT: Final = re.compile(r"output: 0x([0-9a-f]*)")
_HALT: Final = re.compile(r"reason: ([A-Za-z]+)")
_CAPITAL: Final = re.compile(r"(?<!^)(?=[A-Z])")
_SAID: Final = {"invalid f e opcode": "an invalid opcode", "opcode not found": "an unknown opcode"}
_NOTHING: Final = AccountState()


class Fast:
    """See `model.Backend`."""

    name = "pyrevm"
    newest = Fork.CANCUN
    has_tree = False
    exact = False

    def open(self, world: World, block: BlockFacts, chain_id: int, fork: Fork) -> FastSession:
        return FastSession(world, block, chain_id, min(fork, Fork.CANCUN))


@lru_cache(128)
def _info(balance: int, nonce: int, code: bytes) -> Any:
    """An account as the EVM takes it. Making one hashes its code, which costs more than all else of a session."""
    info: Any = pyrevm.AccountInfo
    return info(balance=balance, nonce=nonce, code=code or None)


class FastSession:
    """See `model.Session`.

    Between the messages of a session this EVM forgets less than the chain does: what was touched stays warm, so the
    gas of later ones is a little low, and a contract made by an earlier one may still destroy itself (EIP-6780).
    """

    def __init__(self, world: World, block: BlockFacts, chain_id: int, fork: Fork) -> None:
        # What the EVM is limited to is what a contract reads as the block's limit.
        limit = self._limit = room(block)
        env = pyrevm.Env(
            cfg=pyrevm.CfgEnv(chain_id=chain_id),
            block=pyrevm.BlockEnv(
                number=block.number,
                timestamp=block.timestamp,
                coinbase=str(block.coinbase) if block.coinbase else None,
                basefee=block.base_fee_per_gas or 0,
                gas_limit=limit,
                difficulty=block.difficulty or 0,
                prevrandao=block.prev_randao or bytes(32),
            ),
        )
        self._env, self._spec = env, _SPEC[fork]
        self._names: dict[str, Address] = {}
        self._world = world
        self._prepared: list[tuple[str, Any, tuple[tuple[int, int], ...]]] = []
        for address, a in world.items():
            name = address.hex()
            self._names[name] = address
            self._prepared.append(("0x" + name, _info(a.balance, a.nonce, a.code), tuple(a.storage.items())))
        self._start()

    def _start(self) -> None:
        self._seen: dict[Address, _Account] = {}
        evm = self._evm = pyrevm.EVM(env=self._env, gas_limit=self._limit, spec_id=self._spec)
        insert, snapshot, store, revert = (
            evm.insert_account_info, evm.snapshot, evm.insert_account_storage, evm.revert,
        )  # fmt: skip
        for text, info, storage in self._prepared:
            insert(text, info)
            for slot, value in storage:
                # Putting a value loads the account, and what is put into a loaded one counts as written by the run.
                mark = snapshot()
                store(text, slot, value)
                revert(mark)

    def fresh(self) -> FastSession:
        made = FastSession.__new__(FastSession)
        made._limit, made._env, made._spec = self._limit, self._env, self._spec
        made._names, made._world, made._prepared = self._names, self._world, self._prepared
        made._start()
        return made

    def run(self, message: Message) -> Ran:
        if message.delegations:
            raise ValueError("this backend does not know EIP-7702; `choose` never gives it such a message")
        evm, caller = self._evm, "0x" + message.caller.hex()
        given: dict[str, Any] = {"value": message.value_wei, "gas": min(message.gas, self._limit)}
        # A creation is charged for its gas here, a call is not: nobody is to be charged.
        if message.gas_price_wei and message.to is not None:
            given["gas_price"] = message.gas_price_wei
        evm.reset_transient_storage()
        held = int(evm.get_balance(caller))
        if held < message.value_wei:
            return self._failure("the account holds less than it would send", b"", 0, message)
        # The price is checked against the balance though nobody is charged: what lacks is lent for the run.
        lent = max(message.value_wei + given["gas"] * given.get("gas_price", 0) - held, 0)
        if lent:
            evm.set_balance(caller, held + lent)
        failed: str | None = None
        output = b""
        try:
            if message.to is None:
                evm.deploy(caller, message.data, **given)
            else:
                output = bytes(evm.message_call(caller, "0x" + message.to.hex(), message.data, **given))
        except (RuntimeError, ValueError, OverflowError) as error:
            text = str(error)
            raw = _OUTPUT.search(text)
            output = bytes.fromhex(raw[1]) if raw else b""
            failed = reason_of(output, _in_words(text))
        if lent:
            evm.set_balance(caller, int(evm.get_balance(caller)) - lent)
        result = evm.result
        gas_used = int(result.gas_used) if result is not None else 0
        logs = tuple(map(_log, result.logs)) if failed is None and result is not None else ()
        if failed is not None:
            return self._failure(failed, output, gas_used, message)
        # A call leaves the caller's nonce alone here; a creation counts it up even when it fails, as the chain does.
        return self._differences(failed, output, gas_used, logs, message.caller if message.to is not None else None)

    def attempt(self, message: Message) -> Ran:
        mark, seen = self._evm.snapshot(), dict(self._seen)
        caller = seen.get(message.caller)
        if caller is not None:
            seen[message.caller] = caller.copy()  # a failure counts up what it finds
        ran = self.run(message)
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
        reads: set[tuple[Address, int]] = set()
        created: list[Address] = []
        destroyed: list[Address] = []
        now = self._accounts()
        for address, new in now.items():
            old = self._seen.get(address)
            if old is None:
                a = self._world.get(address, _NOTHING)
                old = _Account(a.balance, a.nonce, {}, "", a.code)
            new.sent, new.code = old.sent + (address == called_by), old.code
            new.created, new.destroyed = "Created" in new.status, old.destroyed
            if new.created and not old.created:
                new.code = self.code(address)[: new.code_size]
                if new.code:
                    created.append(address)
            if not old.destroyed and "SelfDestructed" in new.status:
                destroyed.append(address)
                new.destroyed = True
                changes[address] = AccountChange((old.balance, 0), (old.nonce, 0), (old.code, b""), {})
                continue
            storage = {}
            if new.storage:
                world = self._world.get(address, _NOTHING).storage
                for slot, value in new.storage.items():
                    reads.add((address, slot))
                    was = old.storage.get(slot)
                    if was is None:
                        was = world.get(slot, 0)
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
        out: dict[Address, _Account] = {}
        find, match, names = text.find, _INFO.match, self._names
        at = find(_HEAD)
        while at >= 0:
            info = match(text, at + _HEAD_SIZE)
            start = find("storage: {", at)
            end = find(_STATUS, start)
            if info is None or start < 0 or end < 0:
                raise ValueError("the EVM's journal has another form than that of the pinned version")
            storage = {int(s): int(v) for s, v in _SLOT.findall(text, start, end + 1)} if end > start + 10 else {}
            status = text[end + _STATUS_SIZE : find(")", end + _STATUS_SIZE)]
            name = text[at - 40 : at]
            address = names.get(name)
            if address is None:
                address = names[name] = Address(bytes.fromhex(name))
            account = out[address] = _Account(int(info[1]), int(info[2]), storage, status)
            if "Created" in status:
                # Code that was prepared for running is padded; its true length stands beside it.
                size = _SIZE.search(text, info.end(), start)
                account.code_size = int(size[1]) if size else None
            at = find(_HEAD, end)
        return out

    def read(self, caller: Address, to: Address, data: bytes, gas: int = 500_000) -> bytes | None:
        self._evm.reset_transient_storage()
        try:
            return bytes(self._evm.message_call(f"0x{caller.hex()}", f"0x{to.hex()}", data, is_static=True, gas=gas))
        except (RuntimeError, ValueError, OverflowError):
            return None

    def storage(self, address: Address, slot: int) -> int:
        return int(self._evm.storage("0x" + address.hex(), slot))

    def balance(self, address: Address) -> int:
        return int(self._evm.get_balance("0x" + address.hex()))

    def code(self, address: Address) -> bytes:
        return bytes(self._evm.basic("0x" + address.hex()).code or b"")


class _Account:
    """One account as the journal shows it."""

    __slots__ = ("balance", "code", "code_size", "created", "destroyed", "nonce", "sent", "status", "storage")

    def __init__(self, balance: int, nonce: int, storage: dict[int, int], status: str, code: bytes = b"") -> None:
        self.balance, self.nonce, self.storage, self.status, self.code = balance, nonce, storage, status, code
        self.sent, self.created, self.destroyed = 0, False, False
        self.code_size: int | None = None

    def copy(self) -> _Account:
        made = _Account(self.balance, self.nonce, self.storage, self.status, self.code)
        made.sent, made.created, made.destroyed, made.code_size = (
            self.sent,
            self.created,
            self.destroyed,
            self.code_size,
        )
        return made


def _in_words(text: str) -> str:
    """What the EVM says of a failure, in words: `Halt { reason: OutOfGas(Basic), gas_used: 1 }` is "out of gas"."""
    halt = _HALT.search(text)
    if halt is not None:
        said = _CAPITAL.sub(" ", halt[1]).lower()
        return _SAID.get(said, said)
    return "it reverts without a reason" if text.startswith("Revert") else text


def _log(log: Any) -> Log:
    raw = log.data
    topics = tuple([bytes.fromhex(t[2:]) for t in log.topics])
    return Log(Address(bytes.fromhex(log.address[2:])), topics, bytes(raw[1] if isinstance(raw, tuple) else raw))
