"""What a Trezor is asked to do in the end: addresses, public keys, signatures over each kind of payload.

Each function takes an open conversation and gives back only what was checked: an address that parses, a signature that
recovers to the account. Field values follow the library's own (`trezorlib.ethereum`), so that recorded exchanges match.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from trezorlib import messages

from app.address import Address, AddressError
from app.eip712 import TypedData
from app.request import Message, Payload
from app.transaction import Authorization, Transaction, int_bytes
from devices.device import HARDENED, BadAnswer, NotSupported, Progress, ProgressEvent, Signature, format_path
from devices.recover import recover
from devices.trezor import errors, typed
from devices.trezor.definitions import Definitions
from devices.trezor.dialogue import Dialogue

CHUNK: Final = 1024
"""Bytes of calldata in one message; the device asks for the rest."""
MOST_DATA: Final = 16_000_000
"""Bytes of calldata the firmware takes."""
_MOST_REQUESTS: Final = 20_000


@dataclass(frozen=True, slots=True)
class How:
    """All that signing needs besides the payload."""

    talk: Dialogue
    path: Sequence[int]
    signer: Address
    progress: Progress
    definitions: Definitions
    show_message_hash: bool


@dataclass(frozen=True, slots=True)
class PublicNode:
    """An extended public key (BIP-32)."""

    public_key: bytes
    chain_code: bytes
    fingerprint: int
    child_number: int
    xpub: str


def read_address(text: str | None) -> Address:
    """An address as the device writes it: with the capitals of EIP-55, which a damaged one has not."""
    try:
        return Address.parse(text or "", strict=True)
    except AddressError as error:
        raise BadAnswer(str(error)) from None


def address(
    talk: Dialogue, path: Sequence[int], definitions: Definitions, *, show: bool = False, chain_id: int = 0
) -> Address:
    """The address at a path; with `show` on the device's screen, until the owner confirms."""
    del chain_id  # the device names the network after the path
    asked = messages.EthereumGetAddress(
        address_n=list(path), show_display=show, encoded_network=_network_of(path, definitions), chunkify=False
    )
    answer = talk.ask(asked, messages.EthereumAddress, about=f"an address at {format_path(path)}", shows=show)
    return read_address(answer.address)


def public_key(talk: Dialogue, path: Sequence[int]) -> PublicNode:
    asked = messages.EthereumGetPublicKey(address_n=list(path), show_display=False)
    answer = talk.ask(asked, messages.EthereumPublicKey, about="a public key")
    node = answer.node
    if len(node.public_key) != 33 or len(node.chain_code) != 32:
        raise BadAnswer(f"a public key of {len(node.public_key)} and a chain code of {len(node.chain_code)} bytes")
    return PublicNode(bytes(node.public_key), bytes(node.chain_code), node.fingerprint, node.child_num, answer.xpub)


def verify_message(talk: Dialogue, account: Address, message: bytes, signature: bytes) -> bool:
    asked = messages.EthereumVerifyMessage(address=str(account), signature=signature, message=message, chunkify=False)
    try:
        talk.ask(asked, messages.Success, about="a signature to check", shows=True)
    except errors.WrongSignature:
        return False
    return True


def refuse_early(payload: Payload) -> None:
    """What no Trezor signs, said before the device is touched."""
    if not isinstance(payload, Transaction | Message | TypedData | Authorization):
        raise NotSupported(f"{type(payload).__name__} cannot be signed by a Trezor")
    if isinstance(payload, Transaction):
        if payload.type == 1:
            raise NotSupported(
                "EIP-2930",
                sentence="No Trezor signs transactions of type 1 (EIP-2930).",
                next_step="Ask for it as type 2 (EIP-1559): that carries an access list too.",
            )
        if payload.type == 4:
            raise NotSupported(
                "EIP-7702 transaction",
                sentence="A Trezor signs EIP-7702 authorizations, but not the transaction that carries them.",
                next_step="Let another account send the authorization.",
            )
        if payload.to is None and not payload.data:
            raise NotSupported("contract creation without data", sentence="A contract without code cannot be created.")
        if len(payload.data) > MOST_DATA:
            raise NotSupported(f"{len(payload.data)} bytes of data; {MOST_DATA} is the most")


def sign(payload: Transaction | Message | TypedData | Authorization, digest: bytes, how: How) -> Signature:
    """The signature by `how.signer`, proven. Raises BadAnswer when it is another's or over something else."""
    match payload:
        case Transaction():
            r, s = _transaction(payload, how)
        case Message():
            r, s = _message(payload, how)
        case Authorization():
            r, s = _authorization(payload, how)
        case _:
            r, s = _typed(payload, how)
    return recover(r, s, digest, how.signer)


# -- transactions ------------------------------------------------------------------------------


def _transaction(tx: Transaction, how: How) -> tuple[bytes, bytes]:
    assert tx.nonce is not None and tx.gas is not None
    to = str(tx.to) if tx.to is not None else ""
    definitions = how.definitions.for_transaction(tx.chain_id, tx.to)
    asks_back = None if how.definitions.empty else True
    first: messages.EthereumSignTx | messages.EthereumSignTxEIP1559
    if tx.type == 0:
        about = "a legacy transaction"
        first = messages.EthereumSignTx(
            address_n=list(how.path), nonce=int_bytes(tx.nonce), gas_price=int_bytes(tx.gas_price or 0),
            gas_limit=int_bytes(tx.gas), to=to, value=int_bytes(tx.value_wei), data_length=len(tx.data),
            data_initial_chunk=tx.data[:CHUNK], chain_id=tx.chain_id, definitions=definitions, chunkify=False,
            supports_definition_request=asks_back,
        )  # fmt: skip
    else:
        about = "EIP-1559 transactions"
        errors.require(how.talk.version, "1559", about)
        entries = [
            messages.EthereumAccessList(address=str(e.address), storage_keys=list(e.storage_keys))
            for e in tx.access_list or ()
        ]
        first = messages.EthereumSignTxEIP1559(
            address_n=list(how.path), nonce=int_bytes(tx.nonce), max_gas_fee=int_bytes(tx.max_fee_per_gas or 0),
            max_priority_fee=int_bytes(tx.max_priority_fee_per_gas or 0), gas_limit=int_bytes(tx.gas), to=to,
            value=int_bytes(tx.value_wei), data_length=len(tx.data), data_initial_chunk=tx.data[:CHUNK],
            chain_id=tx.chain_id, access_list=entries or None, definitions=definitions, chunkify=False,
            supports_definition_request=asks_back,
        )  # fmt: skip
    return _converse(first, tx.data[CHUNK:], about, how)


def _converse(
    first: messages.EthereumSignTx | messages.EthereumSignTxEIP1559, rest: bytes, about: str, how: How
) -> tuple[bytes, bytes]:
    """Give the device the data and definitions it asks for, until it signs."""
    kinds = (messages.EthereumTxRequest, messages.EthereumDefinitionRequest)
    answer = how.talk.ask(first, *kinds, about=about)
    for _ in range(_MOST_REQUESTS):
        if isinstance(answer, messages.EthereumDefinitionRequest):
            answer = how.talk.ask(how.definitions.answer(answer), *kinds, about=about)
            continue
        assert isinstance(answer, messages.EthereumTxRequest)
        if answer.signature_r is not None or answer.signature_s is not None:
            if rest:
                raise BadAnswer(f"it signed while {len(rest)} bytes of data were still to come")
            return _both(answer.signature_r, answer.signature_s)
        size = answer.data_length or 0
        if not 0 < size <= len(rest):
            raise BadAnswer(f"it asks for {size} bytes of data where {len(rest)} are left")
        how.progress(ProgressEvent("sending"))
        chunk, rest = rest[:size], rest[size:]
        answer = how.talk.ask(messages.EthereumTxAck(data_chunk=chunk), *kinds, about=about)
    raise BadAnswer("it asks without end")


def _both(r: bytes | None, s: bytes | None) -> tuple[bytes, bytes]:
    if not r or not s:
        raise BadAnswer("half a signature")
    return bytes(r), bytes(s)


# -- messages ----------------------------------------------------------------------------------


def _message(payload: Message, how: How) -> tuple[bytes, bytes]:
    asked = messages.EthereumSignMessage(
        address_n=list(how.path), message=payload.data, encoded_network=_network_of(how.path, how.definitions)
    )
    answer = how.talk.ask(asked, messages.EthereumMessageSignature, about="personal messages")
    return _of_message(answer.signature, answer.address, how)


def _typed(data: TypedData, how: How) -> tuple[bytes, bytes]:
    if errors.generation(how.talk.version) == "1":
        return _typed_hash(data, how)
    errors.require(how.talk.version, "typed data", "Typed data (EIP-712)")
    typed.check(data)
    network = how.definitions.network(_chain_of(data)) if not how.definitions.empty else None
    asked = messages.EthereumSignTypedData(
        address_n=list(how.path), primary_type=data.primary_type, metamask_v4_compat=True,
        definitions=messages.EthereumDefinitions(encoded_network=network) if network else None,
        show_message_hash=_shown_hash(data, how),
    )  # fmt: skip
    kinds = (
        messages.EthereumTypedDataStructRequest,
        messages.EthereumTypedDataValueRequest,
        messages.EthereumTypedDataSignature,
    )
    about = "typed data (EIP-712)"
    answer = how.talk.ask(asked, *kinds, about=about)
    for _ in range(_MOST_REQUESTS):
        match answer:
            case messages.EthereumTypedDataStructRequest():
                answer = how.talk.ask(typed.struct_answer(data, answer.name), *kinds, about=about)
            case messages.EthereumTypedDataValueRequest():
                answer = how.talk.ask(typed.value_answer(data, answer.member_path), *kinds, about=about)
            case messages.EthereumTypedDataSignature():
                return _of_message(answer.signature, answer.address, how)
    raise BadAnswer("it asks without end")


def _shown_hash(data: TypedData, how: How) -> bytes | None:
    shown = how.show_message_hash and data.primary_type != typed.DOMAIN
    return data.message_hash if shown else None


def _chain_of(data: TypedData) -> int:
    value = data.domain.get("chainId", 1)
    try:
        return int(value, 0) if isinstance(value, str) else int(value)
    except (TypeError, ValueError):
        return 1


def _typed_hash(data: TypedData, how: How) -> tuple[bytes, bytes]:
    """The Trezor One is shown two hashes only; who asks has been told so (`Prompt.blind`)."""
    errors.require(how.talk.version, "typed hash", "Typed data (EIP-712)")
    asked = messages.EthereumSignTypedHash(
        address_n=list(how.path),
        domain_separator_hash=data.domain_separator,
        message_hash=None if data.primary_type == typed.DOMAIN else data.message_hash,
        encoded_network=_network_of(how.path, how.definitions),
    )
    answer = how.talk.ask(asked, messages.EthereumTypedDataSignature, about="typed data (EIP-712) by its hashes")
    return _of_message(answer.signature, answer.address, how)


def _of_message(signature: bytes, account: str, how: How) -> tuple[bytes, bytes]:
    if len(signature) != 65:
        raise BadAnswer(f"a signature of {len(signature)} bytes; 65 are due")
    if read_address(account) != how.signer:
        raise BadAnswer(
            f"it signed with {errors.plain(account)}, not with {how.signer}",
            sentence="The device signed with another account.",
            next_step="Nothing was forwarded. Do not sign again before you know why.",
        )
    return bytes(signature[:32]), bytes(signature[32:64])


def _authorization(payload: Authorization, how: How) -> tuple[bytes, bytes]:
    network = how.definitions.network(payload.chain_id) if not how.definitions.empty else None
    asked = messages.EthereumSignAuth7702(
        address_n=list(how.path), chain_id=payload.chain_id, delegate=str(payload.address), nonce=payload.nonce,
        definitions=messages.EthereumDefinitions(encoded_network=network),
    )  # fmt: skip
    answer = how.talk.ask(asked, messages.EthereumAuth7702Signature, about="EIP-7702 authorizations")
    return _both(answer.signature_r, answer.signature_s)


def _network_of(path: Sequence[int], definitions: Definitions) -> bytes | None:
    """The definition of the network a path belongs to (SLIP-44)."""
    if definitions.empty or len(path) < 2:
        return None
    return definitions.network_by_slip44(path[1] & ~HARDENED)
