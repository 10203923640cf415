"""The portable backend: py-evm, in Python alone, which knows Prague; Osaka's instruction is added here.

The execution specifications' own package was weighed against it: they know Osaka too, but need an older release of
the curve library that verifies signatures here, and box every number.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from eth import constants
from eth.db.atomic import AtomicDB
from eth.exceptions import OutOfGas, Revert, VMError
from eth.precompiles.ecrecover import ecrecover
from eth.vm.execution_context import ExecutionContext
from eth.vm.forks.berlin.state import BerlinState
from eth.vm.forks.byzantium.state import ByzantiumState
from eth.vm.forks.cancun.state import CancunState
from eth.vm.forks.constantinople.state import ConstantinopleState
from eth.vm.forks.frontier.state import FrontierState
from eth.vm.forks.homestead.state import HomesteadState
from eth.vm.forks.istanbul.state import IstanbulState
from eth.vm.forks.london.state import LondonState
from eth.vm.forks.paris.state import ParisState
from eth.vm.forks.petersburg.state import PetersburgState
from eth.vm.forks.prague.state import PragueState
from eth.vm.forks.shanghai.state import ShanghaiState
from eth.vm.forks.spurious_dragon._utils import collect_touched_accounts
from eth.vm.forks.spurious_dragon.state import SpuriousDragonState
from eth.vm.forks.tangerine_whistle.state import TangerineWhistleState
from eth.vm.opcode import as_opcode
from eth.vm.state import BaseState

from app.address import Address, keccak256
from app.effects.evm.deep import deep
from app.effects.evm.dictdb import DictDb
from app.effects.evm.model import AccountChange, Fork, Frame, Log, Message, Ran, World, reason_of, room
from app.evidence import AccountState, BlockFacts

_STATES: Final[dict[Fork, Any]] = {
    Fork.FRONTIER: FrontierState, Fork.HOMESTEAD: HomesteadState, Fork.TANGERINE: TangerineWhistleState,
    Fork.SPURIOUS_DRAGON: SpuriousDragonState, Fork.BYZANTIUM: ByzantiumState, Fork.CONSTANTINOPLE: ConstantinopleState,
    Fork.PETERSBURG: PetersburgState,
    Fork.ISTANBUL: IstanbulState, Fork.BERLIN: BerlinState, Fork.LONDON: LondonState, Fork.PARIS: ParisState,
    Fork.SHANGHAI: ShanghaiState, Fork.CANCUN: CancunState, Fork.PRAGUE: PragueState, Fork.OSAKA: PragueState,
}  # fmt: skip
_DELEGATED: Final = b"\xef\x01\x00"
_NOTHING: Final = AccountState()
_AUTHORIZATION_GAS: Final = 25_000
_AUTHORIZATION_REFUND: Final = 12_500
"""EIP-7702: PER_EMPTY_ACCOUNT_COST, and what comes back of it for an account that exists."""


class Portable:
    """See `model.Backend`."""

    name = "py-evm"
    newest = Fork.OSAKA
    has_tree = True
    exact = True

    def open(self, world: World, block: BlockFacts, chain_id: int, fork: Fork) -> PortableSession:
        return PortableSession(world, block, chain_id, fork)

    def open_signed(
        self, world: World, block: BlockFacts, chain_id: int, fork: Fork, signer: Address
    ) -> PortableSession:
        """A world in which every signature that is asked for is `signer`'s: what he could let others do by signing."""
        session = self.open(world, block, chain_id, fork)
        session.signed_by(signer)
        return session


def _clz(computation: Any) -> None:
    """EIP-7939: how many leading bits of the top word are zero."""
    value = computation.stack_pop1_int()
    computation.stack_push_int(256 - value.bit_length())


def _sha3(computation: Any) -> None:
    """As ever, and kept: what is hashed for a mapping's slot names its key."""
    at, size = computation.stack_pop_ints(2)
    computation.extend_memory(at, size)
    data = computation.memory_read_bytes(at, size)
    computation.consume_gas(constants.GAS_SHA3WORD * ((size + 31) // 32), reason="SHA3: word gas cost")
    digest = keccak256(data)
    if 32 <= size <= _KEPT:
        computation.state._account_db.hashed[int.from_bytes(digest, "big")] = bytes(data)
    computation.stack_push_bytes(digest)


_ECRECOVER: Final = bytes(19) + b"\x01"


def _ecrecover(computation: Any) -> Any:
    """As ever, but where one account is said to have signed everything."""
    signer = computation.state._account_db.signer
    if signer is None:
        return ecrecover(computation)
    computation.consume_gas(constants.GAS_ECRECOVER, reason="ECRecover Precompile")
    computation.output = signer.rjust(32, b"\0")
    return computation


_KEPT: Final = 160
"""Bytes; more than any mapping's key and place."""


@lru_cache(16)
def _state_class(fork: Fork) -> Any:
    """py-evm's state of a fork on dictionaries."""
    base = _STATES[fork]
    hashing = {0x20: as_opcode(logic_fn=_sha3, mnemonic="SHA3", gas_cost=constants.GAS_SHA3)}
    computation: Any = base.computation_class
    made = {
        "opcodes": {**computation.opcodes, **hashing},
        "_precompiles": {**computation.get_precompiles(), _ECRECOVER: _ecrecover},
    }
    computation = type(f"{fork.name.title()}Computation", (computation,), made)
    if fork >= Fork.OSAKA:
        opcodes = {**computation.opcodes, 0x1E: as_opcode(logic_fn=_clz, mnemonic="CLZ", gas_cost=5)}
        from app.effects.evm.p256 import ADDRESS, p256_verify

        precompiles = {**computation.get_precompiles(), ADDRESS: p256_verify}
        computation = type("OsakaComputation", (computation,), {"opcodes": opcodes, "_precompiles": precompiles})

    def get_gas_price(self: Any, transaction: Any) -> int:
        """Nobody is charged: what gas costs is no effect of the call; the instruction still tells the price."""
        del self, transaction
        return 0

    def context(self: Any, transaction: Any) -> Any:
        return self.get_transaction_context_class()(gas_price=transaction.gas_price, origin=transaction.origin)

    names = {
        "computation_class": computation,
        "get_gas_price": get_gas_price,
        "get_tip": get_gas_price,
        "get_transaction_context": context,
        "set_system_contracts": lambda _self: None,
        # One undo list for everything; py-evm keeps a second journal for transient storage.
        "snapshot": BaseState.snapshot,
        "commit": BaseState.commit,
        "revert": BaseState.revert,
        "get_transient_storage": lambda self, a, slot: self._account_db.transient.get((a, slot), b""),
        "set_transient_storage": lambda self, a, slot, value: self._account_db.set_transient(a, slot, value),
    }
    return type(f"{fork.name.title()}Run", (base,), names)


@dataclass(slots=True)
class _Tx:
    """What py-evm's executors ask of a transaction."""

    sender: bytes
    to: bytes
    value: int
    data: bytes
    gas: int
    gas_price: int
    intrinsic_gas: int
    access_list: tuple[tuple[bytes, tuple[int, ...]], ...]
    type_id: int = 2
    nonce: int = 0
    r: int = 0
    s: int = 0
    y_parity: int = 0
    blob_versioned_hashes: tuple[bytes, ...] = ()
    origin: bytes = b""

    @property
    def max_fee_per_gas(self) -> int:
        return self.gas_price

    @property
    def max_priority_fee_per_gas(self) -> int:
        return self.gas_price


def _past(number: int) -> Iterator[bytes]:
    """Hashes for the blocks before: nobody knows them here, but they are there, and zero would give a preview away.

    They are those that the fast backend makes up.
    """
    return (keccak256(str(n).encode()) for n in range(number - 1, max(number - 257, -1), -1))


class PortableSession:
    """See `model.Session`."""

    def __init__(self, world: World, block: BlockFacts, chain_id: int, fork: Fork) -> None:
        self._fork, self._world = fork, world
        self._given = world, block, chain_id, fork
        self._db = DictDb(world)
        self._first: PortableSession | None = None
        make: Any = ExecutionContext  # its own types of bytes and numbers stay on its side
        context = make(
            coinbase=bytes(block.coinbase or bytes(20)),
            timestamp=block.timestamp or 0,
            block_number=block.number or 0,
            difficulty=block.difficulty or 0,
            mix_hash=block.prev_randao or bytes(32),
            gas_limit=room(block),
            prev_hashes=_past(block.number or 0),
            chain_id=chain_id,
            base_fee_per_gas=block.base_fee_per_gas or 0,
            excess_blob_gas=0,
        )
        self._state = _state_class(fork)(AtomicDB(), context, bytes(32))
        self._state._account_db = self._db

    def signed_by(self, signer: Address) -> None:
        self._db.signer = bytes(signer)

    def run(self, message: Message) -> Ran:
        return deep(lambda: self._run(message))

    def fresh(self) -> PortableSession:
        return PortableSession(*self._given)

    def attempt(self, message: Message) -> Ran:
        kept = self._db.copies()
        ran = self.run(message)
        self._db.restore(kept)
        return ran

    def works(self, message: Message) -> bool:
        return self.run(message).failed is None

    def would_write(self, message: Message, at: Address, slots: Iterable[int]) -> tuple[set[int], int]:
        ran = self.attempt(message)
        change = ran.changes.get(at)
        wrote = change.storage if ran.failed is None and change is not None else {}
        return {s for s in slots if s in wrote}, ran.gas_used

    def _run(self, message: Message) -> Ran:
        state, db = self._state, self._db
        before = _Before(db)
        db.lock_changes()
        db.touched, db.used_slots, db.hashed = set(), set(), {}
        sender = bytes(message.caller)
        tx = _Tx(
            sender=sender,
            to=bytes(message.to) if message.to is not None else constants.CREATE_CONTRACT_ADDRESS,
            value=message.value_wei,
            data=message.data,
            gas=message.gas,
            gas_price=message.gas_price_wei,
            intrinsic_gas=self._intrinsic(message),
            access_list=tuple((bytes(a), keys) for a, keys in message.access_list),
            blob_versioned_hashes=message.blob_hashes,
            origin=bytes(message.origin or sender),
        )
        refund = self._delegate(message)
        if tx.intrinsic_gas > tx.gas:
            return Ran("the gas limit is below what the bytes alone cost", b"", 0)
        if db.get_balance(sender) < message.value_wei:
            db.increment_nonce(sender)
            return Ran("the account holds less than it would send", b"", 0, (), *before.differences(db))
        executor = state.get_transaction_executor()
        evm_message = executor.build_evm_message(tx)
        evm_message.refund = getattr(evm_message, "refund", 0) + refund
        try:
            computation = executor.build_computation(evm_message, tx)
        except VMError as error:
            return Ran(str(error)[:200], b"", message.gas, (), *before.differences(db))
        left = computation.get_gas_remaining()
        used = tx.gas - left
        back = executor.calculate_gas_refund(computation, used)
        gas_used = used - back
        destroyed = tuple(sorted(Address(a) for a in computation.get_accounts_for_deletion()))
        self._finish(computation, destroyed)
        if self._fork >= Fork.PRAGUE:
            gas_used += executor.calc_data_floor_gas(tx, used, back)
        wrong = computation.error if computation.is_error else None
        output = bytes(computation.output)
        logs = tuple(
            Log(Address(a), tuple(t.to_bytes(32, "big") for t in topics), bytes(data))
            for a, topics, data in computation.get_log_entries()
        )
        changes, reads = before.differences(db)
        created = tuple(a for a, c in changes.items() if c.code[1] and not c.code[0] and c.code[1][:3] != _DELEGATED)
        return Ran(
            failed=None if wrong is None else reason_of(output, _in_words(wrong)),
            output=output,
            gas_used=gas_used,
            logs=logs,
            changes=changes,
            reads=reads,
            met=frozenset(map(Address, db.touched)),
            created=created,
            destroyed=destroyed,
            tree=_frame(computation),
            hashed=db.hashed,
        )

    def _finish(self, computation: Any, destroyed: tuple[Address, ...]) -> None:
        """What follows the last instruction, but for the fees: accounts that destroyed themselves or are empty go."""
        for address in destroyed:
            self._db.delete_account(bytes(address))
        if self._fork >= Fork.SPURIOUS_DRAGON:
            for touched in collect_touched_accounts(computation):
                if self._db.account_exists(touched) and self._db.account_is_empty(touched):
                    self._db.delete_account(touched)

    def _intrinsic(self, message: Message) -> int:
        """What a transaction costs before its first instruction."""
        zeros = message.data.count(0)
        nonzero = len(message.data) - zeros
        gas = 21_000 + 4 * zeros + nonzero * (16 if self._fork >= Fork.ISTANBUL else 68)
        if message.to is None and self._fork >= Fork.HOMESTEAD:
            gas += 32_000
        if self._fork >= Fork.BERLIN:
            gas += sum(2400 + 1900 * len(keys) for _, keys in message.access_list)
        return gas + _AUTHORIZATION_GAS * len(message.delegations)

    def _delegate(self, message: Message) -> int:
        """Put EIP-7702 delegations in force. Their signatures are the caller's to judge. Returns the gas refunded."""
        refund = 0
        for d in message.delegations:
            authority = bytes(d.authority)
            code = self._db.get_code(authority)
            if code and code[:3] != _DELEGATED:
                continue
            refund += _AUTHORIZATION_REFUND if self._db.account_exists(authority) else 0
            self._db.set_code(authority, b"" if d.delegate.is_zero else _DELEGATED + d.delegate)
            self._db.increment_nonce(authority)
            self._db.mark_address_warm(authority)
        return refund

    def read(self, caller: Address, to: Address, data: bytes, gas: int = 500_000) -> bytes | None:
        return deep(lambda: self._read(caller, to, data, gas))

    def _read(self, caller: Address, to: Address, data: bytes, gas: int) -> bytes | None:
        from eth.vm import message as evm

        make: Any = evm.Message
        mark = self._db.record()
        code = self._db.get_code(bytes(to))
        delegated = code[:3] == _DELEGATED and len(code) == 23
        if delegated:
            code = self._db.get_code(code[3:])
        call = make(
            gas=gas, to=bytes(to), sender=bytes(caller), value=0, data=data, code=code, is_static=True,
            should_transfer_value=False, is_delegation=delegated,
        )  # fmt: skip
        context = self._state.get_transaction_context_class()(gas_price=0, origin=bytes(caller))
        try:
            done = self._state.computation_class.apply_message(self._state, call, context)
        except VMError:
            return None
        finally:
            self._db.discard(mark)
        return None if done.is_error else bytes(done.output)

    def read_before(self, caller: Address, to: Address, data: bytes, gas: int = 500_000) -> bytes | None:
        self._first = self._first or self.fresh()
        return self._first.read(caller, to, data, gas)

    def storage(self, address: Address, slot: int) -> int:
        return self._db.get_storage(bytes(address), slot)

    def balance(self, address: Address) -> int:
        return self._db.get_balance(bytes(address))

    def code(self, address: Address) -> bytes:
        return self._db.get_code(bytes(address))


class _Before:
    """What the dictionaries held before a run: they only hold what earlier runs of the session changed."""

    def __init__(self, db: DictDb) -> None:
        self.balances, self.nonces, self.codes = dict(db.balances), dict(db.nonces), dict(db.codes)
        self.slots, self.gone, self.wiped = dict(db.slots), set(db.gone), set(db.wiped)
        self.world = db._world

    def differences(self, db: DictDb) -> tuple[dict[Address, AccountChange], frozenset[tuple[Address, int]]]:
        storage: dict[bytes, dict[int, tuple[int, int]]] = {}
        for address, slot in db.used_slots:
            world = self.world.get(Address(address), _NOTHING)
            start = 0 if address in self.wiped else world.storage.get(slot, 0)
            was = self.slots.get((address, slot), start)
            now = db.slots.get((address, slot), 0 if address in db.wiped else world.storage.get(slot, 0))
            # Of an account that is no more, nothing is said slot by slot.
            if was != now and not (address in db.gone and address not in self.gone):
                storage.setdefault(address, {})[slot] = (was, now)
        changes: dict[Address, AccountChange] = {}
        for address in db.touched:
            world = _NOTHING if address in self.gone else self.world.get(Address(address), _NOTHING)
            change = AccountChange(
                (self.balances.get(address, world.balance), db.get_balance(address)),
                (self.nonces.get(address, world.nonce), db.get_nonce(address)),
                (self.codes.get(address, world.code), db.get_code(address)),
                storage.get(address, {}),
            )
            if change.changed:
                changes[Address(address)] = change
        return changes, frozenset((Address(a), s) for a, s in db.used_slots)


def _in_words(error: Exception) -> str:
    if isinstance(error, OutOfGas):
        return "out of gas"
    return "it reverts without a reason" if isinstance(error, Revert) else str(error)[:200] or type(error).__name__


def _frame(computation: Any) -> Frame:
    """py-evm's tree of computations as ours."""
    m = computation.msg
    inner: Iterable[Any] = computation.children
    calls = [_frame(c) for c in inner]
    calls += [Frame("selfdestruct", Address(m.storage_address), Address(b), 0, b"") for b in computation.beneficiaries]
    if m.is_create:
        kind, caller, to = "create", m.sender, m.storage_address
    elif not m.should_transfer_value:
        kind, caller, to = "delegatecall", m.storage_address, m.code_address
    elif m.code_address != m.storage_address and m.depth and not m.is_delegation and m.to != m.code_address:
        kind, caller, to = "callcode", m.storage_address, m.code_address
    else:
        kind, caller, to = "staticcall" if m.is_static else "call", m.sender, m.to
    data = bytes(m.code) if m.is_create else bytes(m.data)
    return Frame(kind, Address(caller), Address(to), m.value, data, computation.is_error, tuple(calls))
